//! What threads can do besides running turns, on the real Codex.

mod support;

use codexkit::client::{GoalChange, HistoryRange, ReviewRequest, ThreadFilter};
use codexkit::options::{ForkOptions, ReviewTarget, TaskOptions};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{ErrorCode, Item, TurnStatus};
use serde_json::{Value, json};
use support::{Home, events, json_of};

async fn talking() -> ScriptedModel {
    ScriptedModel::start(Script::new([ScriptedTurn::new([Reply::text("words")]).always()])).await.unwrap()
}

fn git(home: &Home, words: &[&str]) -> String {
    let done = std::process::Command::new("git")
        .current_dir(home.path("project"))
        .args(["-c", "user.name=a", "-c", "user.email=a@b"])
        .args(words)
        .output()
        .unwrap();
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap().trim().to_owned()
}

/// A repository with one commit and a change; the commit's hash.
fn repository(home: &Home) -> String {
    let file = home.path("project").join("file");
    git(home, &["init", "-q", "-b", "main"]);
    std::fs::write(&file, "one\n").unwrap();
    git(home, &["add", "."]);
    git(home, &["commit", "-qm", "first"]);
    std::fs::write(&file, "two\n").unwrap();
    git(home, &["rev-parse", "HEAD"])
}

fn types(events: &[codexkit::Event]) -> Vec<String> {
    events.iter().map(|event| json_of(event)["type"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_review_is_a_turn_with_every_target() {
    let home = Home::new("reviews");
    let sha = repository(&home);
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let targets = [
        (json!({ "type": "uncommitted_changes" }), "untracked"),
        (json!({ "type": "base_branch", "branch": "main" }), "main"),
        (json!({ "type": "commit", "sha": sha, "title": "first" }), sha.as_str()),
        (json!({ "type": "custom", "instructions": "Look for dragons" }), "dragons"),
    ];
    for (target, _) in &targets {
        let target: ReviewTarget = serde_json::from_value(target.clone()).unwrap();
        let mut turn = thread.review_streamed(target).unwrap();
        let (events, error) = events(&mut turn).await;
        assert!(error.is_none(), "{error:?}");
        let kinds = types(&events);
        let started = kinds.iter().position(|kind| kind == "turn.started").expect("turn.started");
        assert!(kinds[started..].iter().any(|kind| kind == "item.completed"), "{kinds:?}");
        assert_eq!(kinds.last().unwrap(), "turn.completed");
        let items: Vec<Value> =
            events.iter().map(json_of).filter(|event| event["type"] == "item.completed").collect();
        assert!(items.iter().any(|event| event["item"]["type"] == "entered_review_mode"), "{items:#?}");
        let result = turn.result().await.unwrap();
        assert_eq!(result.status, TurnStatus::Completed);
        assert!(events.iter().map(json_of).all(
            |event| event["turn_id"].is_null() || event["turn_id"] == result.turn_id.as_deref().unwrap()
        ));
        assert!(result.final_response.unwrap().contains("words"));
    }
    let asked: Vec<String> = model.requests().iter().map(|request| json!(request).to_string()).collect();
    for (_, word) in &targets {
        assert!(asked.iter().any(|request| request.contains(word)), "nobody was asked about {word}");
    }
    // The thread goes on; the result of a folded review has its items.
    let result = thread.review(ReviewTarget::UncommittedChanges {}).await.unwrap();
    assert!(result.items().iter().any(|item| matches!(item, Item::AgentMessage(_))), "{:?}", result.items());
    assert_eq!(result.thread_id, thread.id().unwrap());
    thread.run("go on").await.unwrap();
    for (bad, field) in [
        (ReviewTarget::BaseBranch { branch: " ".into() }, "target.branch"),
        (ReviewTarget::Custom { instructions: String::new() }, "target.instructions"),
    ] {
        let error = thread.review(bad).await.unwrap_err();
        assert_eq!((error.code(), &error.data()["field"]), (ErrorCode::InvalidArgument, &json!(field)));
    }
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_detached_review_leaves_the_thread_free_and_as_it_is() {
    let home = Home::new("detached");
    repository(&home);
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let error =
        thread.review(ReviewRequest::new(ReviewTarget::UncommittedChanges {}).detached()).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArgument, "{error}");
    thread.run("first").await.unwrap();
    let request = || ReviewRequest::new(ReviewTarget::UncommittedChanges {}).detached();
    let (one, other, turn) =
        tokio::join!(thread.review(request()), thread.review(request()), thread.run("meanwhile"));
    let (one, other, turn) = (one.unwrap(), other.unwrap(), turn.unwrap());
    let id = thread.id().unwrap();
    assert_eq!(turn.thread_id, id);
    assert!(one.thread_id != id && other.thread_id != id && one.thread_id != other.thread_id);
    let stored = thread.read(true).await.unwrap();
    assert_eq!(stored.turns.len(), 2, "the reviews are not in the thread's history");
    let review =
        codex.resume_thread(&one.thread_id, home.thread(json!({}))).unwrap().read(false).await.unwrap();
    assert_eq!(review.forked_from_id, Some(id));
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_review_can_be_interrupted() {
    let home = Home::new("review-interrupted");
    repository(&home);
    let script =
        Script::new([
            ScriptedTurn::new([Reply::new([Step::shell("sleep 600")]), Reply::text("never")]).always()
        ]);
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({ "sandbox": "danger-full-access" }))).unwrap();
    let mut turn = thread.review_streamed(ReviewTarget::UncommittedChanges {}).unwrap();
    support::until("the command", || home.running("sleep 600").pop()).await;
    turn.interrupt().await.unwrap();
    let (events, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(types(&events).last().unwrap(), "turn.interrupted");
    assert_eq!(turn.result().await.unwrap().status, TurnStatus::Interrupted);
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn on_exec_a_review_runs_and_the_rest_is_unsupported() {
    let home = Home::new("exec-review");
    let sha = repository(&home);
    let model = talking().await;
    let codex = home.codex(&model, json!({ "transport": "exec" }));
    let targets = [
        ReviewTarget::UncommittedChanges {},
        ReviewTarget::BaseBranch { branch: "main".into() },
        ReviewTarget::Commit { sha, title: Some("-first".into()) },
        ReviewTarget::Custom { instructions: "Look for dragons".into() },
    ];
    for target in targets {
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        let result = thread.review(target).await.unwrap();
        assert!(result.final_response.unwrap().contains("words"));
    }
    let asked: Vec<String> = model.requests().iter().map(|request| json!(request).to_string()).collect();
    assert!(asked.iter().any(|request| request.contains("dragons")));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("begin").await.unwrap();
    let error = thread.review(ReviewTarget::UncommittedChanges {}).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported);
    let detached =
        thread.review(ReviewRequest::new(ReviewTarget::UncommittedChanges {}).detached()).await.unwrap();
    assert_ne!(Some(detached.thread_id), thread.id());
    for error in [
        thread.compact(TaskOptions::default()).await.unwrap_err(),
        thread.shell_command("true", TaskOptions::default()).await.unwrap_err(),
        thread.fork(ForkOptions::default()).await.map(drop).unwrap_err(),
        thread.archive().await.unwrap_err(),
        thread.read(false).await.unwrap_err(),
        thread.goal().await.unwrap_err(),
        thread.queue().await.unwrap_err(),
        codex.threads(ThreadFilter::default()).await.unwrap_err(),
    ] {
        assert_eq!(error.code(), ErrorCode::Unsupported, "{error}");
        assert!(error.message().contains("exec"), "{error}");
    }
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn compactions_and_commands_of_the_user_are_turns_one_after_the_other() {
    let home = Home::new("tasks");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("first").await.unwrap();
    let mut turn = thread.compact_streamed(TaskOptions::default()).unwrap();
    let (compacting, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    let kinds = types(&compacting);
    assert_eq!(
        (kinds.first().unwrap().as_str(), kinds.last().unwrap().as_str()),
        ("turn.started", "turn.completed")
    );
    assert!(compacting.iter().map(json_of).any(|e| e["item"]["type"] == "context_compaction"), "{kinds:?}");

    // All at once on one thread: each is a turn of its own.
    let options = TaskOptions::default;
    let (said, compacted, ran, said_again) = tokio::join!(
        thread.run("second"),
        thread.compact(options()),
        thread.shell_command("echo hello; exit 3", options()),
        thread.run("third"),
    );
    let results = [said.unwrap(), compacted.unwrap(), ran.unwrap(), said_again.unwrap()];
    let mut ids: Vec<_> = results.iter().map(|result| result.turn_id.clone().unwrap()).collect();
    ids.dedup();
    assert_eq!(ids.len(), 4);
    assert!(results[1].items_json().iter().any(|item| item["type"] == "context_compaction"));
    let command = &results[2].items_json()[0];
    assert_eq!(
        (&command["exit_code"], &command["aggregated_output"]),
        (&json!(3), &json!("hello\n")),
        "{command}"
    );
    let turns = thread.read(true).await.unwrap().turns;
    let stored: Vec<_> = turns.iter().map(|turn| turn.id.clone()).collect();
    assert_eq!(stored[stored.len() - 4..], ids, "in the order of the calls");

    // The model hears of the command.
    let last = json!(model.requests().last().unwrap()).to_string();
    assert!(last.contains("echo hello"), "{last}");

    let busy = thread.shell_command_streamed("sleep 600", options()).unwrap();
    support::until("the command", || home.running("sleep 600").pop()).await;
    let refused = TaskOptions { on_busy: codexkit::options::OnBusy::Fail, ..options() };
    assert_eq!(thread.compact(refused).await.unwrap_err().code(), ErrorCode::ThreadBusy);
    busy.interrupt().await.unwrap();
    assert_eq!(busy.result().await.unwrap().status, TurnStatus::Interrupted);
    let late = TaskOptions { timeout_ms: Some(300), ..options() };
    assert_eq!(thread.shell_command("sleep 601", late).await.unwrap_err().code(), ErrorCode::Timeout);
    thread.run("after it").await.unwrap();
    assert_eq!(thread.shell_command(" ", options()).await.unwrap_err().code(), ErrorCode::InvalidArgument);
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_new_thread_can_be_compacted_named_and_given_items_before_its_first_turn() {
    let home = Home::new("fresh");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    for error in [
        thread.archive().await.unwrap_err(),
        thread.read(false).await.map(drop).unwrap_err(),
        thread.fork(ForkOptions::default()).await.map(drop).unwrap_err(),
    ] {
        assert_eq!((error.code(), &error.data()["field"]), (ErrorCode::InvalidArgument, &json!("thread")));
    }
    // At once: the thread is started one time.
    let item = json!({ "type": "message", "role": "user", "content": [{ "type": "input_text", "text": "a secret word" }] });
    let (named, injected, ran) =
        tokio::join!(thread.set_name("Ada"), thread.inject_items(vec![item]), thread.run("hello"));
    named.unwrap();
    injected.unwrap();
    let id = ran.unwrap().thread_id;
    assert_eq!(thread.id(), Some(id));
    assert_eq!(codex.loaded_threads().await.unwrap().len(), 1);
    assert_eq!(thread.read(false).await.unwrap().name.as_deref(), Some("Ada"));
    thread.run("what was it?").await.unwrap();
    assert!(json!(model.requests().last().unwrap()).to_string().contains("a secret word"));
    let other = codex.start_thread(home.thread(json!({}))).unwrap();
    other.compact(TaskOptions::default()).await.unwrap();
    assert!(other.id().is_some());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn forks_reverts_and_histories() {
    if !support::needs((0, 169), "thread/revert and pages of items") {
        return;
    }
    let home = Home::new("forks");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let mut turns = Vec::new();
    for text in ["one", "two", "three"] {
        turns.push(thread.run(text).await.unwrap().turn_id.unwrap());
    }
    let whole = thread.fork(ForkOptions::default()).await.unwrap();
    assert_ne!(whole.id(), thread.id());
    let until = |turn: &str| ForkOptions { last_turn_id: Some(turn.into()), ..ForkOptions::default() };
    let part = thread.fork(until(&turns[0])).await.unwrap();
    part.run("elsewhere").await.unwrap();
    assert_eq!(part.read(true).await.unwrap().turns.len(), 2);
    assert_eq!(whole.read(true).await.unwrap().turns.len(), 3);
    let before = ForkOptions { before_turn_id: Some(turns[2].clone()), ..ForkOptions::default() };
    assert_eq!(thread.fork(before).await.unwrap().read(true).await.unwrap().turns.len(), 2);
    let passing = thread.fork(ForkOptions { ephemeral: true, ..ForkOptions::default() }).await.unwrap();
    assert!(passing.read(false).await.unwrap().ephemeral);
    let error = passing.fork(ForkOptions::default()).await.map(drop).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Rpc, "{error}");
    let both = ForkOptions { before_turn_id: Some("x".into()), ..until("y") };
    assert_eq!(thread.fork(both).await.map(drop).unwrap_err().data()["field"], "fork.before_turn_id");

    let ids = |listed: &codexkit::Listed| -> Vec<String> {
        listed.data.iter().map(|turn| turn["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&thread.turns(HistoryRange::default()).await.unwrap()), turns);
    let newest = HistoryRange { newest_first: true, limit: Some(1), ..HistoryRange::default() };
    let listed = thread.turns(newest).await.unwrap();
    assert_eq!(ids(&listed)[0], turns[2]);
    let of_two = thread.items(Some(&turns[1]), HistoryRange::default()).await.unwrap();
    let kinds: Vec<_> = of_two.data.iter().map(|entry| entry["item"]["type"].clone()).collect();
    assert_eq!(kinds, ["userMessage", "agentMessage"]);
    assert_eq!(thread.items(None, HistoryRange::default()).await.unwrap().data.len(), 6);

    let kept = thread.revert(&turns[1]).await.unwrap();
    assert_eq!(kept.id, thread.id().unwrap());
    assert_eq!(thread.read(true).await.unwrap().turns.len(), 1);
    thread.run("again").await.unwrap();
    assert_eq!(thread.read(true).await.unwrap().turns.len(), 2);
    assert_eq!(thread.revert("nonsense").await.map(drop).unwrap_err().code(), ErrorCode::Rpc);
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn an_archived_thread_comes_back_and_a_deleted_one_does_not() {
    let home = Home::new("archive");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("one").await.unwrap();
    let id = thread.id().unwrap();
    let listed = async |archived| {
        let filter = ThreadFilter { archived, ..ThreadFilter::default() };
        let listed = codex.threads(filter).await.unwrap().data;
        listed.iter().any(|thread| thread["id"] == id.as_str())
    };
    assert_eq!((listed(false).await, listed(true).await), (true, false));
    // Once the turn that runs is over.
    let (turn, archived) = tokio::join!(thread.run("two"), thread.archive());
    turn.unwrap();
    archived.unwrap();
    assert_eq!((listed(false).await, listed(true).await), (false, true));
    assert_eq!(thread.read(true).await.unwrap().turns.len(), 2, "it can be read");
    assert_eq!(thread.run("three").await.unwrap_err().code(), ErrorCode::Rpc);
    assert_eq!(thread.unarchive().await.unwrap().id, id);
    thread.run("three").await.unwrap();
    thread.delete().await.unwrap();
    assert_eq!((listed(false).await, listed(true).await), (false, false));
    assert_eq!(thread.run("four").await.unwrap_err().code(), ErrorCode::Rpc);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn goals_and_queues() {
    if !support::needs((0, 169), "thread/queue/*") {
        return;
    }
    let home = Home::new("goals");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("begin").await.unwrap();
    assert!(thread.goal().await.unwrap().is_none());
    let paused =
        GoalChange { objective: Some("win".into()), status: Some("paused".into()), token_budget: Some(1000) };
    let goal = thread.set_goal(paused).await.unwrap();
    assert_eq!((goal.objective.as_str(), goal.token_budget), ("win", Some(1000)));
    assert_eq!(thread.goal().await.unwrap().unwrap().objective, "win");
    assert!(thread.clear_goal().await.unwrap());
    assert!(!thread.clear_goal().await.unwrap());

    // While a turn runs, the queue waits.
    let gate = home.path("project").join("gate");
    let waits = format!("touch '{0}.waits'; while [ ! -e '{0}' ]; do sleep 0.05; done", gate.display());
    let busy = thread.shell_command_streamed(waits, TaskOptions::default()).unwrap();
    support::until("the command", || gate.with_extension("waits").exists().then_some(())).await;
    let first = thread.queue_add("queued one").await.unwrap();
    let second = thread.queue_add("queued two").await.unwrap();
    thread.queue_update(&second.id, "changed two").await.unwrap();
    let third = thread.queue_add("queued three").await.unwrap();
    thread.queue_remove(&third.id).await.unwrap();
    thread.queue_reorder(&[second.id.clone(), first.id.clone()]).await.unwrap();
    let waiting: Vec<_> =
        thread.queue().await.unwrap().data.iter().map(|entry| entry["id"].clone()).collect();
    assert_eq!(waiting, [json!(second.id), json!(first.id)]);
    std::fs::write(&gate, "").unwrap();
    busy.result().await.unwrap();
    // Codex goes on by itself; a turn of ours neither steers that one nor gets lost.
    thread.run("mine").await.unwrap();
    let id = thread.id().unwrap();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !thread.queue().await.unwrap().data.is_empty() {
        assert!(std::time::Instant::now() < end, "the queue was not played");
        codex.wait_thread(&id, Some(20_000)).await.unwrap();
    }
    let last = codex.wait_thread(&id, Some(20_000)).await.unwrap();
    let turns = thread.read(true).await.unwrap().turns;
    assert_eq!(turns.last().unwrap().id, last.id);
    let said = json!(model.requests().last().unwrap()).to_string();
    assert!(said.contains("changed two") && said.contains("queued one") && !said.contains("queued three"));

    // After an interrupted turn it does not.
    let busy = thread.shell_command_streamed("sleep 600", TaskOptions::default()).unwrap();
    support::until("the command", || home.running("sleep 600").pop()).await;
    let entry = thread.queue_add("by hand").await.unwrap();
    busy.interrupt().await.unwrap();
    busy.result().await.unwrap();
    let started = thread.queue_start(Some(&entry.id)).await.unwrap();
    assert_eq!(codex.wait_thread(&id, Some(20_000)).await.unwrap().id, started.id);

    // An active goal keeps Codex at work, until it is cleared.
    let goal = GoalChange { objective: Some("be done".into()), ..GoalChange::default() };
    assert_eq!(json!(format!("{:?}", thread.set_goal(goal).await.unwrap().status)), "Active");
    support::until("a turn for the goal", || {
        let asked = json!(model.requests().last().unwrap()).to_string();
        asked.contains("be done").then_some(())
    })
    .await;
    thread.clear_goal().await.unwrap();
    thread.run("and now?").await.unwrap();
    codex.close().await.unwrap();
    home.assert_none_left();
}
