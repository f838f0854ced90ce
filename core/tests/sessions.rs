//! Sessions: every event by a script of the fake codex, and the way through the real one.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use codexkit::approvals::{Answering, AskHandler};
use codexkit::client::{
    OnMessage, SessionEvent, SessionEventKind, SessionOptions, SessionResult, SessionTurn,
};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{Answer, Ask, Codex, Error, ErrorCode};
use serde_json::{Value, json};
use support::Home;
use support::host::Host;

/// What a session told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<SessionEvent>>>);

impl Told {
    fn listener(&self) -> OnMessage {
        let told = self.0.clone();
        Arc::new(move |event| told.lock().unwrap().push(event))
    }

    fn all(&self) -> Vec<SessionEvent> {
        self.0.lock().unwrap().clone()
    }

    fn kinds(&self) -> Vec<String> {
        self.all().iter().map(|event| json!(event.kind).as_str().unwrap().to_owned()).collect()
    }

    fn of(&self, kind: SessionEventKind) -> Vec<SessionEvent> {
        self.all().into_iter().filter(|event| event.kind == kind).collect()
    }
}

fn options(more: Value) -> SessionOptions {
    serde_json::from_value(more).unwrap()
}

/// Runs one turn of the fake; its process is gone afterwards.
async fn run(
    name: &str,
    steps: Vec<Value>,
    given: Value,
    executor: Option<fn(Ask) -> Answering>,
) -> (Told, Result<SessionResult, Error>, Home) {
    let home = Home::new(name);
    let codex = home.fake(steps, json!({}));
    let told = Told::default();
    let mut turn = SessionTurn::new("go");
    if let Some(executor) = executor {
        turn = turn.executor(Executor(executor));
    }
    let running = codex.run_session(home.path("project"), turn, options(given), told.listener());
    let result = tokio::time::timeout(Duration::from_secs(60), running).await.unwrap();
    home.assert_none_left();
    (told, result, home)
}

struct Executor(fn(Ask) -> Answering);

impl AskHandler for Executor {
    fn ask(&self, ask: Ask) -> Answering {
        (self.0)(ask)
    }
}

fn tool() -> Value {
    json!({ "type": "function", "name": "lookup", "description": "Looks up.", "inputSchema": { "type": "object" } })
}

fn calls(tool: &str) -> Vec<Value> {
    let params = json!({
        "threadId": "$thread", "turnId": "$turn", "callId": "c", "tool": tool, "arguments": { "word": "x" },
    });
    vec![
        json!({ "request": "item/tool/call", "params": params }),
        json!({ "await_answer": true }),
        json!({ "complete": true }),
    ]
}

fn asks_user(options: Value, then: Value) -> Vec<Value> {
    let question = json!({ "id": "q", "header": "h", "question": "Which?", "options": options });
    let params = json!({
        "threadId": "$thread", "turnId": "$turn", "itemId": "i", "isBlocking": true, "questions": [question],
    });
    vec![
        json!({ "request": "item/tool/requestUserInput", "params": params }),
        json!({ "await_answer": true }),
        then,
    ]
}

/// The result that the fake got for its only request.
fn answered(home: &Home) -> Value {
    let mut journal = home.journal();
    journal.retain(|entry| entry["ev"] == "recv" && entry["msg"]["method"].is_null());
    assert_eq!(journal.len(), 1, "{journal:?}");
    journal[0]["msg"]["result"].take()
}

#[tokio::test]
async fn a_turn_that_is_done_names_its_session() {
    let (told, result, _) =
        run("session-done", vec![json!({ "say": "hi" }), json!({ "complete": true })], json!({}), None).await;
    let result = result.unwrap();
    assert_eq!(result.session_id, format!("{}-{}", result.thread_id, result.turn_id));
    assert_eq!((result.result.as_str(), result.final_response.as_deref()), ("turn_completed", Some("hi")));
    let kinds = told.kinds();
    assert_eq!(kinds.last().unwrap(), "turn_completed");
    assert!(
        kinds.contains(&"session_started".to_owned()) && kinds.contains(&"notification".to_owned()),
        "{kinds:?}"
    );
    for event in told.of(SessionEventKind::TurnCompleted) {
        assert_eq!(event.session_id.as_deref(), Some(result.session_id.as_str()));
        assert_eq!(event.payload["type"], "turn.completed");
    }
}

#[tokio::test]
async fn the_ways_a_turn_can_end() {
    let interrupted = json!({
        "method": "turn/completed",
        "params": { "threadId": "$thread", "turn": { "id": "$turn", "status": "interrupted", "items": [] } },
    });
    for (name, step, kind, code) in [
        ("session-failed", json!({ "fail": "no luck" }), "turn_failed", ErrorCode::TurnFailed),
        ("session-cancelled", json!({ "send": interrupted }), "turn_cancelled", ErrorCode::Interrupted),
        ("session-exit", json!({ "exit": 3 }), "turn_ended_with_error", ErrorCode::Exited),
    ] {
        let (told, result, _) = run(name, vec![step], json!({}), None).await;
        assert_eq!(result.unwrap_err().code(), code, "{name}");
        let terminal = ["turn_completed", "turn_failed", "turn_cancelled", "turn_ended_with_error"];
        let mut ends = told.kinds();
        ends.retain(|kind| terminal.contains(&kind.as_str()));
        assert_eq!(ends, [kind], "{name}: {:?}", told.kinds());
    }
    let late = json!({ "turn_timeout_ms": 200 });
    let (told, result, _) = run("session-late", vec![json!({ "hang": true })], late, None).await;
    assert_eq!(result.unwrap_err().code(), ErrorCode::Timeout);
    assert_eq!(told.kinds().last().unwrap(), "turn_ended_with_error");
}

#[tokio::test]
async fn lines_that_nobody_understands_are_told() {
    let unknown = json!({ "method": "brand/new", "params": { "threadId": "$thread", "turnId": "$turn" } });
    let steps = vec![json!({ "raw": "garbage\n" }), json!({ "send": unknown }), json!({ "complete": true })];
    let (told, result, _) = run("session-lines", steps, json!({}), None).await;
    result.unwrap();
    assert_eq!(told.of(SessionEventKind::Malformed).len(), 1);
    let others = told.of(SessionEventKind::OtherMessage);
    assert_eq!(others[0].payload["raw"]["method"], "brand/new", "{others:?}");
}

#[tokio::test]
async fn approvals_are_refused_unless_the_caller_said_otherwise() {
    let steps = || vec![json!({ "ask_command": "rm x" }), json!({ "complete": true })];
    let (told, result, home) = run("session-refuses", steps(), json!({}), None).await;
    result.unwrap();
    assert_eq!(told.of(SessionEventKind::ApprovalRequired)[0].payload["command"], "rm x");
    assert_eq!(answered(&home)["decision"], "decline");
    assert!(told.of(SessionEventKind::ApprovalAutoApproved).is_empty());
    let (told, result, home) = run("session-allows", steps(), json!({ "auto_approve": true }), None).await;
    result.unwrap();
    assert_eq!(told.of(SessionEventKind::ApprovalAutoApproved).len(), 1);
    assert_eq!(answered(&home)["decision"], "accept");
    assert!(told.of(SessionEventKind::ApprovalRequired).is_empty());
}

#[tokio::test]
async fn the_callers_tools_are_run_and_no_others() {
    let given = || json!({ "tools": [tool()], "auto_approve": true });
    let items = json!([{ "type": "inputText", "text": "found" }]);
    let works: fn(Ask) -> Answering = |ask| {
        Box::pin(async move {
            assert_eq!(
                (ask.tool.as_deref(), &ask.request["arguments"]["word"]),
                (Some("lookup"), &json!("x"))
            );
            Ok(Answer::Raw {
                result: json!({ "success": true, "contentItems": [{ "type": "inputText", "text": "found" }] }),
            })
        })
    };
    let (told, result, home) = run("session-tool", calls("lookup"), given(), Some(works)).await;
    result.unwrap();
    assert_eq!(told.of(SessionEventKind::ToolCallCompleted)[0].payload["tool"], "lookup");
    assert_eq!(answered(&home), json!({ "success": true, "contentItems": items }));
    let sent = home.received("thread/start").remove(0);
    assert_eq!(sent["params"]["dynamicTools"], json!([tool()]));

    let fails: fn(Ask) -> Answering = |_| Box::pin(async { Err(Error::new(ErrorCode::Io, "no disk")) });
    let (told, result, home) = run("session-tool-fails", calls("lookup"), given(), Some(fails)).await;
    result.unwrap();
    assert_eq!(told.of(SessionEventKind::ToolCallFailed).len(), 1);
    assert_eq!(answered(&home)["success"], false);

    for (name, tool, executor) in
        [("session-other-tool", "delete_all", Some(works)), ("session-no-executor", "lookup", None)]
    {
        let (told, result, home) = run(name, calls(tool), given(), executor).await;
        result.unwrap();
        assert_eq!(told.of(SessionEventKind::UnsupportedToolCall)[0].payload["tool"], tool);
        assert_eq!(answered(&home)["success"], false, "{name}");
    }
}

#[tokio::test]
async fn questions_in_free_words_are_answered_and_choices_end_the_turn() {
    let done = json!({ "complete": true });
    let (told, result, home) = run("session-words", asks_user(json!(null), done), json!({}), None).await;
    result.unwrap();
    assert_eq!(told.of(SessionEventKind::ToolInputAutoAnswered).len(), 1);
    assert!(answered(&home)["answers"]["q"]["answers"][0].as_str().unwrap().contains("Nobody is there"));

    let choice = json!([{ "label": "a", "description": "" }, { "label": "b", "description": "" }]);
    let steps = asks_user(choice, json!({ "hang": true }));
    let (told, result, home) = run("session-choice", steps, json!({ "auto_approve": true }), None).await;
    let error = result.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Interrupted);
    assert!(error.message().contains("choose"), "{error}");
    assert_eq!(told.of(SessionEventKind::TurnInputRequired).len(), 1);
    assert_eq!(told.kinds().last().unwrap(), "turn_cancelled");
    assert_eq!(answered(&home)["answers"], json!({}));
}

#[tokio::test]
async fn what_hinders_the_start_is_told_and_nothing_is_left() {
    let silent = vec![json!({ "complete": true }), json!({ "on": "thread/start" })];
    let given = json!({ "read_timeout_ms": 300 });
    let (told, result, _) = run("session-silent", silent, given, None).await;
    assert_eq!(result.unwrap_err().code(), ErrorCode::Timeout);
    assert_eq!(told.kinds(), ["startup_failed"]);
    let home = Home::new("session-refused");
    let codex = home.fake([json!({ "complete": true })], json!({}));
    let error = codex.session(home.path("nowhere"), options(json!({}))).await.map(drop).unwrap_err();
    assert_eq!(error.data()["field"], "workspace");
    let error = serde_json::from_value::<SessionOptions>(json!({ "auto_aprove": true })).unwrap_err();
    assert!(error.to_string().contains("auto_aprove"));
    let codex = home.fake([json!({ "complete": true })], json!({ "transport": "exec" }));
    let error = codex.session(home.path("project"), options(json!({}))).await.map(drop).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported);
}

fn scripted() -> Script {
    let lookup = Step::function_call("lookup", json!({ "word": "whale" }));
    Script::new([
        ScriptedTurn::new([Reply::new([lookup]), Reply::text("a mammal")]).when_user("whale"),
        ScriptedTurn::new([Reply::text("words")]).always(),
    ])
}

#[tokio::test]
async fn a_real_session_keeps_its_process_and_thread() {
    let home = Home::new("session-real");
    let model = ScriptedModel::start(scripted()).await.unwrap();
    let codex: Codex = home.codex(&model, json!({}));
    let given = json!({ "tools": [tool()], "read_timeout_ms": 30_000, "sandbox": "read-only" });
    let session = codex.session(home.path("project"), options(given.clone())).await.unwrap();
    let process = home.server();
    let told = Told::default();
    let turn = SessionTurn::new("what is a whale?").title("Whales").executor(|ask: Ask| async move {
        let text = format!("looked up {}", ask.request["arguments"]["word"]);
        let items = json!([{ "type": "inputText", "text": text }]);
        Ok(Answer::Raw { result: json!({ "success": true, "contentItems": items }) })
    });
    let first = session.run_turn(turn, told.listener()).await.unwrap();
    assert_eq!(first.final_response.as_deref(), Some("a mammal"));
    assert_eq!(told.of(SessionEventKind::ToolCallCompleted).len(), 1, "{:?}", told.kinds());
    assert!(json!(model.requests().last().unwrap()).to_string().contains("looked up"));
    let second = session.run_turn(SessionTurn::new("and now?"), told.listener()).await.unwrap();
    assert_eq!((&first.thread_id, session.thread_id()), (&second.thread_id, second.thread_id.clone()));
    assert_eq!(home.server().pid, process.pid);
    assert_eq!(told.of(SessionEventKind::SessionStarted).len(), 2);
    session.stop().await.unwrap();
    home.assert_none_left();
    let error = session.run_turn(SessionTurn::new("late"), told.listener()).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Closed);
    // A dropped session leaves nothing either.
    drop(codex.session(home.path("project"), options(given)).await.unwrap());
    home.assert_none_left();
    codex.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn hosts_run_sessions_commands_and_reviews_by_ticket() {
    let home = Home::new("session-port");
    let model = ScriptedModel::start(scripted()).await.unwrap();
    let options = json!({
        "codex_path": support::real_codex(),
        "codex_home": home.path("codex"),
        "env": { "HOME": home.path("home") },
        "config": model.config(),
    });
    tokio::task::spawn_blocking(move || {
        let mut host = Host::open(options);
        let project = home.path("project");
        let running = host.call(
            "codex.run_session",
            json!({
                "workspace": project, "prompt": "what is a whale?", "tools": [tool()], "answers_asks": true,
                "read_timeout_ms": 30_000,
            }),
        );
        let ask = host.message("ask", running)["ask"].take();
        assert_eq!((&ask["kind"], &ask["tool"]), (&json!("tool_call"), &json!("lookup")));
        let answer = json!({ "decision": "tool", "content": [{ "type": "text", "text": "big" }] });
        host.port.answer(ask["id"].as_u64().unwrap(), answer.to_string().as_bytes()).unwrap();
        let result = host.outcome(running);
        assert_eq!(
            (&result["result"], &result["final_response"]),
            (&json!("turn_completed"), &json!("a mammal"))
        );
        let events = host.drain(running);
        let kinds: Vec<_> = events.iter().map(|event| event["type"].as_str().unwrap()).collect();
        for kind in ["session_started", "notification", "tool_call_completed", "turn_completed"] {
            assert!(kinds.contains(&kind), "{kinds:?}");
        }
        assert_eq!(events.last().unwrap()["session_id"], result["session_id"]);
        home.assert_none_left();

        let started = host.call("session.start", json!({ "workspace": project, "read_timeout_ms": 30_000 }));
        let session = host.outcome(started)["session"].clone();
        let turn = host.call("session.run_turn", json!({ "session": session, "prompt": "hello" }));
        assert_eq!(host.outcome(turn)["final_response"], "words");
        let stopped = host.call("session.stop", json!({ "session": session }));
        host.outcome(stopped);
        home.assert_none_left();

        // A command, named by its ticket at once.
        let cat = host.call(
            "codex.run_command_streamed",
            json!({ "command": ["cat"], "stdin": true, "sandbox_policy": { "type": "danger-full-access" } }),
        );
        let write = json!({ "command": cat, "content": { "text": "hello" }, "close": true });
        let written = host.call("command.write", write);
        host.outcome(written);
        assert_eq!(host.outcome(cat)["exit_code"], 0);
        let events = host.drain(cat);
        assert_eq!(events[0]["type"], "command.exec.output_delta");
        assert_eq!(events[0]["delta_base64"], "aGVsbG8=");
        let late = host.call("command.terminate", json!({ "command": cat }));
        // Whether its call is forgotten already, or Codex knows it no more.
        let code = host.message("result", late)["error"]["code"].take();
        assert!(["unknown_handle", "rpc"].contains(&code.as_str().unwrap()), "{code}");
        // Cancelled, it is killed.
        let sleeper = host.call(
            "codex.run_command_streamed",
            json!({ "command": ["sleep", "600"], "sandbox_policy": { "type": "danger-full-access" } }),
        );
        while home.running("sleep 600").is_empty() {
            std::thread::yield_now();
        }
        host.port.cancel(sleeper).unwrap();
        assert_eq!(host.message("result", sleeper)["error"]["code"], "cancelled");
        while !home.running("sleep 600").is_empty() {
            std::thread::yield_now();
        }

        let options = json!({ "working_directory": project, "skip_git_repo_check": true });
        let opened = host.call("thread.start", json!({ "options": options }));
        let thread = host.outcome(opened)["thread"].clone();
        let target = json!({ "type": "custom", "instructions": "Look around" });
        let review = host.call("thread.review_streamed", json!({ "thread": thread, "target": target }));
        assert!(host.outcome(review)["final_response"].as_str().unwrap().contains("words"));
        assert_eq!(host.drain(review).last().unwrap()["type"], "turn.completed");
        let forked = host.call("thread.fork", json!({ "thread": thread }));
        let fork = host.outcome(forked);
        let read = host.call("thread.read", json!({ "thread": fork["thread"] }));
        assert_eq!(host.outcome(read)["id"], fork["id"]);

        let watch = host.call("codex.watch", json!({ "path": project }));
        let login = host.call("codex.login_chatgpt", json!({}));
        host.message("events", login);
        let prompt = host.drain(login).remove(0);
        assert_eq!(prompt["type"], "login.started");
        assert!(prompt["url"].as_str().unwrap().starts_with("https://"));
        host.port.cancel(login).unwrap();
        assert_eq!(host.message("result", login)["error"]["code"], "cancelled");
        std::fs::write(project.join("new"), "x").unwrap();
        host.message("events", watch);
        assert_eq!(host.drain(watch)[0]["type"], "fs.changed");
        host.port.close().unwrap();
        host.message("result", watch);
        home.assert_none_left();
    })
    .await
    .unwrap();
}
