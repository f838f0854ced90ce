//! Asks on the real Codex: only a clear yes lets anything happen, and the file system is the witness.

mod support;

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use codexkit::approvals::{Answering, AskHandler};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{
    Answer, Ask, AskKind, Codex, Error, ErrorCode, EventKind, Item, Thread, TurnRequest, TurnStatus,
};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Home, events, json_of};
use tokio::sync::oneshot;

/// A turn in which Codex wants to write `file` by a command outside the sandbox.
fn writes(user: &str, file: &Path) -> ScriptedTurn {
    let command = format!("echo written > '{}'", file.display());
    ScriptedTurn::new([Reply::new([Step::shell_escalated(command, "May I?")]), Reply::text("done")])
        .when_user(user)
}

fn boxed(handler: impl AskHandler) -> Option<Box<dyn AskHandler>> {
    Some(Box::new(handler))
}

/// A boxed handler as a handler.
struct Boxed(Box<dyn AskHandler>);

impl AskHandler for Boxed {
    fn ask(&self, ask: Ask) -> Answering {
        self.0.ask(ask)
    }
}

fn request(text: &str, handler: Option<Box<dyn AskHandler>>) -> TurnRequest {
    match handler {
        Some(handler) => TurnRequest::new(text).approvals(Boxed(handler)),
        None => TurnRequest::new(text),
    }
}

#[tokio::test]
async fn a_command_runs_only_after_a_clear_yes() {
    let home = Home::new("decisions");
    let never = || std::future::pending::<codexkit::Result<Answer>>();
    #[allow(clippy::type_complexity)]
    let cases: Vec<(&str, Option<Box<dyn AskHandler>>, &str, &str, bool)> = vec![
        ("no-handler", None, "refused", "no_handler", false),
        ("deny", boxed(|_| async { Ok(Answer::deny()) }), "deny", "handler", false),
        ("cancel", boxed(|_| async { Ok(Answer::Cancel {}) }), "cancel", "handler", false),
        (
            "error",
            boxed(|_| async { Err(Error::new(ErrorCode::Io, "no terminal")) }),
            "refused",
            "handler_error",
            false,
        ),
        ("panic-later", boxed(|_| async { panic!("on purpose") }), "refused", "handler_error", false),
        (
            "panic-at-once",
            boxed(|ask: Ask| {
                assert!(ask.id == 0, "on purpose");
                async { Ok(Answer::allow()) }
            }),
            "refused",
            "handler_error",
            false,
        ),
        (
            "nonsense",
            boxed(|_| async { Answer::from_json(json!("sure, go on")) }),
            "refused",
            "bad_answer",
            false,
        ),
        (
            "misfit",
            boxed(|_| async {
                Answer::from_json(json!({
                    "decision": "allow", "scope": "session", "permanent_execpolicy_amendment": ["ls"],
                }))
            }),
            "refused",
            "bad_answer",
            false,
        ),
        // What Codex does not understand does not run either.
        (
            "raw-nonsense",
            boxed(|_| async { Ok(Answer::Raw { result: json!({ "decision": "certainly" }) }) }),
            "answered",
            "handler",
            false,
        ),
        ("never", boxed(move |_| never()), "refused", "timeout", false),
        ("allow", boxed(|_| async { Ok(Answer::allow()) }), "allow", "handler", true),
    ];
    let turns: Vec<_> = cases.iter().map(|(name, ..)| writes(name, &home.outside(name))).collect();
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let codex = home.codex(&model, json!({}));
    for (name, handler, decision, decided_by, written) in cases {
        let mut options = json!({ "sandbox": "workspace-write", "approval_policy": "on-request" });
        if name == "never" {
            options["approval_timeout_ms"] = json!(100);
        }
        let thread = codex.start_thread(home.thread(options)).unwrap();
        let mut turn = thread.run_streamed(request(name, handler)).unwrap();
        let (events, error) = events(&mut turn).await;
        assert!(error.is_none(), "{name}: {error:?}");
        let all: Vec<Value> = events.iter().map(json_of).collect();
        let of_type = |kind: &str| all.iter().filter(|event| event["type"] == kind).collect::<Vec<_>>();
        let (asked, resolved) = (of_type("approval.requested"), of_type("approval.resolved"));
        assert_eq!((asked.len(), resolved.len()), (1, 1), "{name}: {all:#?}");
        assert_eq!(asked[0]["ask_id"], resolved[0]["ask_id"]);
        assert_eq!(
            (resolved[0]["decision"].as_str(), resolved[0]["decided_by"].as_str()),
            (Some(decision), Some(decided_by)),
            "{name}"
        );
        let status = turn.result().await.unwrap().status;
        let expected = if name == "cancel" { TurnStatus::Interrupted } else { TurnStatus::Completed };
        assert_eq!(status, expected, "{name}");
        assert_eq!(home.outside(name).exists(), written, "{name}");
    }
    model.verify().unwrap_err(); // `cancel` never comes back for its second reply …
    codex.close().await.unwrap();
    assert!(!home.outside("cancel").exists(), "… and stays unwritten");
    home.assert_none_left();
}

#[tokio::test]
async fn a_resumed_thread_without_a_handler_allows_nothing() {
    let home = Home::new("resumed-asks");
    let (first, second) = (home.outside("first"), home.outside("second"));
    let script = Script::new([writes("first", &first), writes("second", &second)]);
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = home.asking_thread(&codex);
    thread.on_ask(|_| async { Ok(Answer::allow()) });
    let id = thread.run("first").await.unwrap().thread_id;
    codex.close().await.unwrap();
    assert!(first.exists());

    let codex = home.codex(&model, json!({}));
    let options = json!({ "sandbox": "workspace-write", "approval_policy": "on-request" });
    let resumed = codex.resume_thread(&id, home.thread(options)).unwrap();
    let (events, _) = events(&mut resumed.run_streamed("second").unwrap()).await;
    let all: Vec<Value> = events.iter().map(json_of).collect();
    let resolved: Vec<_> = all.iter().filter(|event| event["type"] == "approval.resolved").collect();
    assert_eq!((resolved.len(), &resolved[0]["decided_by"]), (1, &json!("no_handler")));
    assert!(!second.exists());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn allowing_for_the_session_asks_once() {
    let home = Home::new("session");
    let file = home.outside("log");
    let command = format!("echo line >> '{}'", file.display());
    let reply = || Reply::new([Step::shell_escalated(command.clone(), "May I?")]);
    let script = Script::new([ScriptedTurn::new([reply(), reply(), Reply::text("done")]).always()]);
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let asked = Arc::new(Mutex::new(0));
    let counter = asked.clone();
    let thread = home.asking_thread(&codex);
    thread.on_ask(move |_| {
        *counter.lock().unwrap() += 1;
        async { Ok(Answer::allow_for_session()) }
    });
    thread.run("go").await.unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "line\nline\n");
    assert_eq!(*asked.lock().unwrap(), 1);
    // Another thread is another session.
    let other = home.asking_thread(&codex);
    other.run("go").await.unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "line\nline\n");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_file_change_is_made_only_after_a_clear_yes() {
    let home = Home::new("patch");
    let patch = |name: &str| {
        let patch = format!("*** Begin Patch\n*** Add File: {name}\n+text\n*** End Patch\n");
        ScriptedTurn::new([Reply::new([Step::apply_patch(patch)]), Reply::text("done")]).when_user(name)
    };
    let names = ["denied.txt", "unanswered.txt", "allowed.txt"];
    let model = ScriptedModel::start(Script::new(names.map(patch))).await.unwrap();
    let codex = home.codex(&model, json!({}));
    for name in names {
        let kinds = Arc::new(Mutex::new(Vec::new()));
        let seen = kinds.clone();
        let options = home.thread(json!({ "sandbox": "read-only", "approval_policy": "on-request" }));
        let thread = codex.start_thread(options).unwrap();
        let request = TurnRequest::new(name);
        let request = match name {
            "unanswered.txt" => request,
            _ => request.approvals(move |ask: Ask| {
                seen.lock().unwrap().push(ask.kind);
                let answer = if name == "allowed.txt" { Answer::allow() } else { Answer::deny() };
                async { Ok(answer) }
            }),
        };
        let result = thread.run(request).await.unwrap();
        let statuses: Vec<_> = result
            .items()
            .into_iter()
            .filter_map(|item| match item {
                Item::FileChange(change) => Some(serde_json::to_value(change.status).unwrap()),
                _ => None,
            })
            .collect();
        let allowed = name == "allowed.txt";
        assert_eq!(statuses, [if allowed { "completed" } else { "declined" }], "{name}");
        assert_eq!(home.path("project").join(name).exists(), allowed, "{name}");
        let expected: &[AskKind] = if name == "unanswered.txt" { &[] } else { &[AskKind::FileChange] };
        assert_eq!(*kinds.lock().unwrap(), expected);
    }
    codex.close().await.unwrap();
}

/// A handler that hands its ask out and answers what it is told, or never.
fn held() -> (impl AskHandler, tokio::sync::mpsc::UnboundedReceiver<(Ask, oneshot::Sender<Answer>)>) {
    let (send, receive) = tokio::sync::mpsc::unbounded_channel();
    let handler = move |ask: Ask| {
        let (answer, answered) = oneshot::channel();
        send.send((ask, answer)).unwrap();
        async { answered.await.map_err(|_| Error::new(ErrorCode::Closed, "gone")) }
    };
    (handler, receive)
}

#[tokio::test]
async fn a_yes_after_the_turn_is_over_does_nothing() {
    let home = Home::new("late");
    for how in ["interrupt", "cancel", "drop", "server dies"] {
        let file = home.outside(&how.replace(' ', "-"));
        let model = ScriptedModel::start(Script::new([writes("go", &file)])).await.unwrap();
        let codex = home.codex(&model, json!({}));
        let thread = home.asking_thread(&codex);
        let (handler, mut asks) = held();
        let mut turn = thread.run_streamed(TurnRequest::new("go").approvals(handler)).unwrap();
        while !matches!(turn.next().await.unwrap().unwrap().kind, EventKind::ApprovalRequested { .. }) {}
        let (_, mut answer) = asks.recv().await.unwrap();
        match how {
            "interrupt" => {
                turn.interrupt().await.unwrap();
                assert_eq!(turn.result().await.unwrap().status, TurnStatus::Interrupted);
            }
            "cancel" => {
                turn.cancel();
                assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Cancelled);
            }
            "drop" => drop(turn),
            _ => {
                let server =
                    home.processes().into_iter().find(|process| process.parent == std::process::id());
                // SAFETY: plain system call on a child of ours.
                unsafe { libc::kill(server.unwrap().pid as i32, libc::SIGKILL) };
                assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Exited);
            }
        }
        // The handler is told: whoever waits in it is woken by being dropped.
        tokio::time::timeout(Duration::from_secs(10), answer.closed()).await.expect(how);
        let _ = answer.send(Answer::allow());
        // The thread is usable, and by the time its next turn is done nothing was written.
        let next = thread.run(TurnRequest::new("go").approvals(|_| async { Ok(Answer::deny()) })).await;
        assert_eq!(next.unwrap().status, TurnStatus::Completed, "{how}");
        codex.close().await.unwrap();
        assert!(!file.exists(), "{how}");
        home.assert_none_left();
    }
}

#[tokio::test]
async fn what_a_cancelled_turn_asks_late_is_refused() {
    let home = Home::new("asks-late");
    // The fake asks only after it was told to interrupt, as if both had been on their way at once.
    let steps = [
        json!({ "say": "working" }),
        json!({ "recv": "turn/interrupt" }),
        json!({ "request": "item/commandExecution/requestApproval",
                "params": { "threadId": "$thread", "turnId": "$turn", "itemId": "i", "command": "rm x" } }),
        json!({ "await_answer": true }),
        json!({ "send": { "id": "$id", "result": {} } }),
        json!({ "send": { "method": "turn/completed", "params": { "threadId": "$thread",
                "turn": { "id": "$turn", "items": [], "status": "interrupted" } } } }),
    ];
    let codex = home.fake(steps, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let mut turn =
        thread.run_streamed(TurnRequest::new("go").approvals(|_| async { Ok(Answer::allow()) })).unwrap();
    while !matches!(turn.next().await.unwrap().unwrap().kind, EventKind::ItemCompleted { .. }) {}
    turn.cancel();
    let answer = support::until("the answer", || {
        home.journal().into_iter().find(|entry| entry["msg"]["result"]["decision"].is_string())
    })
    .await;
    assert_eq!(answer["msg"]["result"]["decision"], "decline");
    codex.close().await.unwrap();
}

/// The root spawns a worker, whose command asks; `waits`: the root stays until the worker is done.
fn sub_agent_script(file: &Path, waits: bool) -> Script {
    let call = |name: &str, arguments: Value| Step::FunctionCall {
        name: name.into(),
        namespace: Some("collaboration".into()),
        arguments,
    };
    let command = format!("echo written > '{}'", file.display());
    let worker =
        [Reply::new([Step::shell_escalated(command, "The worker asks.")]), Reply::text("worker done")];
    let spawn = Reply::new([call("spawn_agent", json!({ "task_name": "worker", "message": "do it" }))]);
    let root = match waits {
        true => vec![
            spawn,
            Reply::new([call("wait_agent", json!({ "timeout_ms": 20_000 }))]),
            Reply::text("root done"),
        ],
        false => vec![spawn, Reply::text("root done")],
    };
    Script::new([
        ScriptedTurn::new(worker).when_agent("/root/worker"),
        ScriptedTurn::new(root).when_user("SPAWN"),
    ])
}

fn with_sub_agents(home: &Home, model: &ScriptedModel) -> Codex {
    let mut config = model.config();
    config["features.multi_agent_v2"] = json!(true);
    home.codex(model, json!({ "config": config }))
}

/// Runs the root's turn; the worker's asks as its handler saw them.
async fn run_root(thread: &Thread, answer: Option<Answer>) -> (String, Vec<Ask>) {
    let asks = Arc::new(Mutex::new(Vec::new()));
    let seen = asks.clone();
    let request = TurnRequest::new("SPAWN");
    let request = match answer {
        Some(answer) => request.approvals(move |ask: Ask| {
            seen.lock().unwrap().push(ask);
            let answer = answer.clone();
            async { Ok(answer) }
        }),
        None => request,
    };
    let result = thread.run(request).await.unwrap();
    assert_eq!(result.final_response.as_deref(), Some("root done"));
    (result.thread_id, std::mem::take(&mut asks.lock().unwrap()))
}

#[tokio::test]
async fn a_sub_agents_command_is_its_roots_to_decide() {
    if !support::needs(support::AGENT_NAMES, "the agent's name in requests to the model") {
        return;
    }
    let home = Home::new("sub-agent");
    for (name, answer) in
        [("allow", Some(Answer::allow())), ("deny", Some(Answer::deny())), ("no-handler", None)]
    {
        let file = home.outside(name);
        let model = ScriptedModel::start(sub_agent_script(&file, true)).await.unwrap();
        let codex = with_sub_agents(&home, &model);
        let thread = home.asking_thread(&codex);
        let (root, asks) = run_root(&thread, answer).await;
        assert_eq!(asks.len(), usize::from(name != "no-handler"), "{name}");
        if let [ask] = &asks[..] {
            assert!(ask.thread_id.is_some() && ask.thread_id.as_deref() != Some(&*root), "{ask:?}");
            assert_eq!(ask.request["reason"], "The worker asks.");
        }
        assert_eq!(file.exists(), name == "allow", "{name}");
        // The worker came back with what it was told, so nothing of it is still to come.
        model.verify().unwrap();
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_sub_agent_that_outlives_its_roots_turn_still_asks_the_roots_handler() {
    if !support::needs(support::AGENT_NAMES, "the agent's name in requests to the model") {
        return;
    }
    let home = Home::new("sub-agent-late");
    for (name, allow) in [("allow", Some(true)), ("deny", Some(false)), ("no-handler", None)] {
        let file = home.outside(name);
        let model = ScriptedModel::start(sub_agent_script(&file, false)).await.unwrap();
        let codex = with_sub_agents(&home, &model);
        let thread = home.asking_thread(&codex);
        let (handler, mut asks) = held();
        if allow.is_some() {
            thread.on_ask(handler);
        }
        let (root, _) = run_root(&thread, None).await;
        if let Some(allow) = allow {
            let (ask, answer) = asks.recv().await.unwrap();
            assert!(ask.thread_id.is_some_and(|id| id != root));
            answer.send(if allow { Answer::allow() } else { Answer::deny() }).unwrap();
        }
        // The worker's second request tells the model how its command went.
        support::until("the end of the worker", || model.verify().ok()).await;
        assert_eq!(file.exists(), allow == Some(true), "{name}");
        codex.close().await.unwrap();
        home.assert_none_left();
    }
}

#[tokio::test]
async fn what_no_thread_of_ours_asks_is_the_clients_to_answer() {
    for handler in [true, false] {
        let home = Home::new("stranger");
        let steps = [
            json!({ "request": "item/commandExecution/requestApproval",
                    "params": { "threadId": "somebody-else", "turnId": "$turn", "itemId": "i", "command": "rm x" } }),
            json!({ "await_answer": true }),
            json!({ "complete": true }),
        ];
        let codex = home.fake(steps, json!({}));
        if handler {
            codex.on_ask(|ask: Ask| async move {
                assert_eq!(ask.thread_id.as_deref(), Some("somebody-else"));
                Ok(Answer::allow())
            });
        }
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        // Of no concern to the thread, and to its handler neither.
        thread.on_ask(|_| async { Ok(Answer::Cancel {}) });
        thread.run("go").await.unwrap();
        let answers: Vec<_> = home
            .journal()
            .into_iter()
            .filter(|entry| entry["msg"]["result"]["decision"].is_string())
            .collect();
        assert_eq!(answers.len(), 1);
        assert_eq!(answers[0]["msg"]["result"]["decision"], if handler { "accept" } else { "decline" });
        codex.close().await.unwrap();
    }
}
