//! Many turns at once on one child, and one turn at a time on a thread.

mod support;

use codexkit::testing::{Reply, Script, ScriptedModel, Turn as ScriptedTurn};
use codexkit::{ErrorCode, EventKind, Item};
use futures_util::future::join_all;
use serde_json::json;
use support::{Home, events, request, until};

#[tokio::test]
async fn two_threads_run_at_the_same_time_on_one_child() {
    let home = Home::new("two");
    // Neither turn can go on before the other is there.
    let steps = [
        json!({ "barrier": "both", "parties": 2 }),
        json!({ "say": "$prompt" }),
        json!({ "complete": true }),
    ];
    let codex = home.fake(steps, json!({}));
    let runs = ["one", "two"].map(|prompt| {
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        async move { (prompt, thread.run(prompt).await.unwrap()) }
    });
    for (prompt, result) in join_all(runs).await {
        assert_eq!(result.final_response.as_deref(), Some(prompt));
    }
    let servers = home
        .journal()
        .into_iter()
        .filter(|entry| entry["ev"] == "start" && entry["argv"].to_string().contains("app-server"));
    assert_eq!(servers.count(), 1);
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_hundred_threads_on_one_real_child_see_their_own_events_only() {
    const THREADS: usize = 100;
    let home = Home::new("hundred");
    let name = |number: usize| format!("<{number}>");
    let turns: Vec<_> = (0..THREADS)
        .map(|number| {
            ScriptedTurn::new([Reply::text(format!("answer to {}", name(number)))]).when_user(name(number))
        })
        .collect();
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let runs = (0..THREADS).map(|number| {
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        async move {
            let mut turn = thread.run_streamed(name(number)).unwrap();
            let (events, error) = events(&mut turn).await;
            assert!(error.is_none(), "{error:?}");
            let result = turn.result().await.unwrap();
            let expected = format!("answer to {}", name(number));
            let mut text = String::new();
            for event in &events {
                assert_eq!(event.thread_id.as_ref(), Some(&result.thread_id), "{event:?}");
                assert!(event.turn_id.is_none() || event.turn_id == result.turn_id, "{event:?}");
                match &event.kind {
                    EventKind::AgentMessageDelta { delta, .. } => text.push_str(delta),
                    EventKind::ItemCompleted { item: Item::AgentMessage(message) } => {
                        assert_eq!(message.text, expected);
                    }
                    _ => {}
                }
            }
            assert_eq!(text, expected);
            assert!(events.windows(2).all(|pair| pair[0].seq < pair[1].seq));
            assert_eq!(events.iter().filter(|event| event.kind.is_terminal()).count(), 1);
            assert!(events.last().unwrap().kind.is_terminal());
            result.thread_id
        }
    });
    let mut ids = join_all(runs).await;
    home.server();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), THREADS);
    model.verify().unwrap();
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn thousands_of_calls_at_once_on_one_real_child_are_all_answered() {
    let home = Home::new("thousand-calls");
    let model = ScriptedModel::start(Script::text("never")).await.unwrap();
    let codex = home.codex(&model, json!({ "request_timeout_ms": 300_000 }));
    for count in [1_000, 20_000] {
        let calls = (0..count).map(|_| codex.request("thread/loaded/list", json!({})));
        for answer in join_all(calls).await {
            assert_eq!(answer.unwrap()["data"], json!([]));
        }
    }
    home.server();
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn twenty_thousand_calls_are_each_sent_once_and_get_their_own_answers() {
    const CALLS: usize = 20_000;
    let home = Home::new("twenty-thousand");
    let steps = [
        json!({ "on": "model/list" }),
        json!({ "send": { "id": "$id", "result": { "data": [], "nextCursor": "$id" } } }),
    ];
    let codex = home.fake(steps, json!({ "request_timeout_ms": 300_000 }));
    let calls = (0..CALLS).map(|number| codex.request("model/list", json!({ "limit": number })));
    let answers: Vec<_> = join_all(calls).await.into_iter().map(Result::unwrap).collect();
    codex.close().await.unwrap();
    let sent = home.received("model/list");
    assert_eq!(sent.len(), CALLS);
    let mut answered: Vec<Option<usize>> = vec![None; CALLS];
    for (place, request) in sent.iter().enumerate() {
        let number = request["params"]["limit"].as_u64().unwrap() as usize;
        assert_eq!(answers[number]["nextCursor"], request["id"], "call {number}");
        assert_eq!(answered[number].replace(place), None, "call {number} was sent twice");
    }
    home.assert_none_left();
}

#[tokio::test]
async fn a_loaded_thread_is_not_resumed_again() {
    let home = Home::new("loaded");
    let codex = home.fake([json!({ "say": "$prompt" }), json!({ "complete": true })], json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    for prompt in ["one", "two", "three"] {
        assert_eq!(thread.run(prompt).await.unwrap().final_response.as_deref(), Some(prompt));
    }
    let sent = ["thread/start", "thread/resume", "turn/start"].map(|method| home.received(method).len());
    assert_eq!(sent, [1, 0, 3]);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_thousand_turns_at_once() {
    let home = Home::new("thousand");
    let steps = [json!({ "say": "$prompt" }), json!({ "complete": true })];
    let codex = home.fake(steps, json!({}));
    let runs = (0..1_000).map(|number| {
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        async move {
            let prompt = format!("prompt {number}");
            let result = thread.run(prompt.as_str()).await.unwrap();
            assert_eq!(result.final_response, Some(prompt));
        }
    });
    join_all(runs).await;
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_second_turn_starts_no_process() {
    let home = Home::new("second-turn");
    let model = ScriptedModel::start(Script::text("fine")).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    thread.run("one").await.unwrap();
    let server = home.server();
    thread.run("two").await.unwrap();
    codex.start_thread(home.thread(json!({}))).unwrap().run("three").await.unwrap();
    assert_eq!(home.server().pid, server.pid);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn one_turn_at_a_time_however_many_values_name_the_thread() {
    let home = Home::new("busy");
    let id = "00000000-0000-7000-8000-000000000001";
    let steps = [
        // The first turn ends when the test says so.
        json!({ "say": "first" }),
        json!({ "recv": "model/list" }),
        json!({ "complete": true }),
        json!({ "on": "turn", "nth": 2 }),
        json!({ "say": "$prompt" }),
        json!({ "complete": true }),
        json!({ "on": "turn", "nth": 3 }),
        json!({ "say": "$prompt" }),
        json!({ "complete": true }),
        json!({ "on": "thread/list" }),
        json!({ "send": { "id": "$id", "result": { "data": [{ "id": id }], "nextCursor": null } } }),
    ];
    let codex = home.fake(steps, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let first = thread.run_streamed("one").unwrap();
    until("turn/start", || (!home.received("turn/start").is_empty()).then_some(())).await;
    assert_eq!(thread.id().as_deref(), Some(id));
    let same = codex.resume_thread(id, home.thread(json!({}))).unwrap();
    let last = codex.resume_last_thread(home.thread(json!({}))).unwrap();
    for (name, thread) in [("itself", &thread), ("by id", &same), ("last", &last)] {
        let busy = thread.run(request("no", json!({ "on_busy": "fail" }))).await.unwrap_err();
        assert_eq!((busy.code(), busy.retryable()), (ErrorCode::ThreadBusy, true), "{name}");
    }
    let second = tokio::spawn({
        let thread = thread.clone();
        async move { thread.run("two").await }
    });
    let third = tokio::spawn(async move { last.run("three").await });
    let asking = tokio::spawn({
        let codex = codex.clone();
        async move { codex.request("model/list", json!({})).await }
    });
    assert_eq!(first.result().await.unwrap().final_response.as_deref(), Some("first"));
    assert_eq!(second.await.unwrap().unwrap().final_response.as_deref(), Some("two"));
    assert_eq!(third.await.unwrap().unwrap().final_response.as_deref(), Some("three"));
    assert_eq!(home.received("turn/start").len(), 3);
    asking.abort();
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_dead_server_is_a_typed_error_and_the_next_run_resumes() {
    let home = Home::new("dies");
    let model = ScriptedModel::start(Script::new([
        ScriptedTurn::new([Reply::text("remembered")]).when_user("before"),
        ScriptedTurn::new([Reply::new([codexkit::testing::Step::Hang])]).when_user("hangs"),
        ScriptedTurn::new([Reply::text("after")]).when_user("after"),
    ]))
    .await
    .unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let id = thread.run("before").await.unwrap().thread_id;
    let server = home.server();
    let mut turn = thread.run_streamed("hangs").unwrap();
    until("the request", || (model.requests().len() == 2).then_some(())).await;
    // SAFETY: plain system call on a child of ours.
    unsafe { libc::kill(server.pid as i32, libc::SIGKILL) };
    let error = turn.result().await.unwrap_err();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::Exited, true));
    assert_eq!(error.data()["signal"], 9);
    let (_, told) = events(&mut turn).await;
    assert_eq!(told.map(|error| error.code()), Some(ErrorCode::Exited));
    let next = thread.run("after").await.unwrap();
    assert_eq!((next.thread_id, next.final_response.as_deref()), (id, Some("after")));
    assert_ne!(home.server().pid, server.pid);
    let history = model.requests().last().unwrap().body["input"].to_string();
    assert!(history.contains("remembered"), "the new server does not know the thread's past");
    codex.close().await.unwrap();
    home.assert_none_left();
}
