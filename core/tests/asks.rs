//! Asks beyond the table: rules without a handler, answers from elsewhere, limits, several at once, what is old.

mod support;

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use codexkit::approvals::{AskHandler, Scope};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{Answer, Ask, AskKind, Codex, Error, ErrorCode, Thread, Turn, TurnRequest, TurnStatus};
use serde_json::{Value, json};
use support::{Home, events, json_of};
use tokio::sync::{mpsc, oneshot};

/// A model that runs these commands one after the other, and is done.
async fn runs(commands: &[&str]) -> ScriptedModel {
    let mut replies: Vec<_> = commands.iter().map(|command| Reply::new([Step::shell(*command)])).collect();
    replies.push(Reply::text("done"));
    ScriptedModel::start(Script::new([ScriptedTurn::new(replies).always()])).await.unwrap()
}

/// A thread on which every command is asked about.
fn untrusting(home: &Home, codex: &Codex, more: Value) -> Thread {
    let mut options = json!({ "sandbox": "workspace-write", "approval_policy": "untrusted" });
    for (key, value) in more.as_object().unwrap() {
        options[key] = value.clone();
    }
    codex.start_thread(home.thread(options)).unwrap()
}

/// The turn's `approval.resolved` events and its status.
async fn resolved(turn: &mut Turn) -> (Vec<Value>, TurnStatus) {
    let (events, error) = events(turn).await;
    assert!(error.is_none(), "{error:?}");
    let mut all: Vec<Value> = events.iter().map(json_of).collect();
    all.retain(|event| event["type"] == "approval.resolved");
    (all, turn.result().await.unwrap().status)
}

/// A handler that hands its ask out and answers what it is told, or never.
fn held() -> (impl AskHandler, mpsc::UnboundedReceiver<(Ask, oneshot::Sender<Answer>)>) {
    let (send, receive) = mpsc::unbounded_channel();
    let handler = move |ask: Ask| {
        let (answer, answered) = oneshot::channel();
        send.send((ask, answer)).unwrap();
        async { answered.await.map_err(|_| Error::new(ErrorCode::Closed, "gone")) }
    };
    (handler, receive)
}

fn made(home: &Home, name: &str) -> bool {
    home.path("project").join(name).exists()
}

#[tokio::test]
async fn rules_answer_without_a_handler() {
    let home = Home::new("rules");
    let commands = ["touch made", "mkdir folder", "touch other && mkdir more", "touch sneaky; rm made"];
    let model = runs(&commands).await;
    let rules = json!({
        "rules": [
            { "command": ["rm"], "decision": "deny", "reason": "nothing is removed" },
            { "command": ["touch"], "decision": "allow" },
        ],
    });
    let codex = home.codex(&model, json!({ "approvals": rules }));
    let thread = untrusting(
        &home,
        &codex,
        json!({ "approvals": { "rules": [
        { "command": ["mkdir"], "decision": "allow" },
    ] } }),
    );
    let (resolved, status) = resolved(&mut thread.run_streamed("go").unwrap()).await;
    let said: Vec<_> =
        resolved.iter().map(|event| (event["decision"].clone(), event["rule"].clone())).collect();
    let expected = [
        ("allow", "codex.approvals.rules[1]"),
        ("allow", "thread.approvals.rules[0]"),
        ("deny", "default"),
        ("deny", "codex.approvals.rules[0]"),
    ];
    assert_eq!(said, expected.map(|(decision, rule)| (json!(decision), json!(rule))));
    assert!(resolved.iter().all(|event| event["decided_by"] == "policy"));
    assert_eq!(resolved[3]["reason"], "nothing is removed");
    assert_eq!(status, TurnStatus::Completed);
    assert!(made(&home, "made") && made(&home, "folder"));
    assert!(!made(&home, "other") && !made(&home, "more") && !made(&home, "sneaky"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn what_the_rules_leave_open_is_the_handlers_to_decide() {
    let home = Home::new("rules-ask");
    let model = runs(&["touch made", "touch asked", "mkdir folder"]).await;
    let codex = home.codex(&model, json!({}));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = asked.clone();
    let thread = untrusting(&home, &codex, json!({ "approvals": { "default": "ask" } }));
    let options = json!({ "approvals": { "rules": [
        { "command": ["touch", "made"], "decision": "allow" },
        { "command": ["mkdir"], "decision": "cancel" },
    ] } });
    let request = support::request("go", options).approvals(move |ask: Ask| {
        seen.lock().unwrap().push(ask.request["command"].clone());
        async { Ok(Answer::allow()) }
    });
    let (resolved, status) = resolved(&mut thread.run_streamed(request).unwrap()).await;
    let by: Vec<_> = resolved.iter().map(|event| event["decided_by"].as_str().unwrap()).collect();
    assert_eq!(by, ["policy", "handler", "policy"]);
    assert_eq!(status, TurnStatus::Interrupted, "the last rule ends the turn");
    assert_eq!(*asked.lock().unwrap(), [json!("/bin/bash -lc 'touch asked'")]);
    assert!(made(&home, "made") && made(&home, "asked") && !made(&home, "folder"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn rules_about_paths_look_at_every_path_and_through_links() {
    let home = Home::new("rules-paths");
    let add = |path: &str| format!("*** Add File: {path}\n+text\n");
    let patches = [
        (add("src/in.txt"), "allow"),
        (add("src/half.txt") + &add("half.txt"), "deny"),
        (add("src/link/through.txt"), "deny"),
    ];
    let mut replies: Vec<_> = patches
        .iter()
        .map(|(patch, _)| Reply::new([Step::apply_patch(format!("*** Begin Patch\n{patch}*** End Patch\n"))]))
        .collect();
    replies.push(Reply::text("done"));
    let model = ScriptedModel::start(Script::new([ScriptedTurn::new(replies)])).await.unwrap();
    let codex = home.codex(&model, json!({}));
    std::fs::create_dir(home.path("project").join("src")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(home.path("outside"), home.path("project").join("src/link")).unwrap();
    let options = json!({
        "sandbox": "read-only", "approval_policy": "on-request",
        "approvals": { "rules": [{ "paths": ["src"], "decision": "allow" }] },
    });
    let thread = codex.start_thread(home.thread(options)).unwrap();
    let (resolved, _) = resolved(&mut thread.run_streamed("go").unwrap()).await;
    let said: Vec<_> = resolved.iter().map(|event| event["decision"].as_str().unwrap()).collect();
    assert_eq!(said, patches.each_ref().map(|(_, decision)| *decision));
    assert!(made(&home, "src/in.txt") && !made(&home, "src/half.txt") && !made(&home, "half.txt"));
    assert!(!home.outside("through.txt").exists());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_rule_lets_an_mcp_tool_work_without_anybody_there() {
    if !support::needs((0, 169), "the name of the tool in the approval of an MCP tool") {
        return;
    }
    for (tool, works) in [("paint", true), ("other", false)] {
        let home = Home::new("rules-mcp");
        let call = Step::FunctionCall {
            name: "greet".into(),
            namespace: Some("mcp__notes".into()),
            arguments: json!({}),
        };
        let script = ScriptedTurn::new([Reply::new([call]), Reply::text("done")]);
        let model = ScriptedModel::start(Script::new([script])).await.unwrap();
        let mut config = model.config();
        config["mcp_servers.notes.command"] = json!("python3");
        let server = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/methods/mcp_server.py");
        config["mcp_servers.notes.args"] = json!([server]);
        let tool = if works { "gr*" } else { tool };
        let rules = json!({ "rules": [{ "server": "notes", "tool": tool, "decision": "allow" }] });
        let codex = home.codex(&model, json!({ "config": config, "approvals": rules }));
        let options = json!({ "sandbox": "read-only", "approval_policy": "on-request" });
        let thread = codex.start_thread(home.thread(options)).unwrap();
        let (resolved, _) = resolved(&mut thread.run_streamed("go").unwrap()).await;
        assert_eq!(resolved.len(), 1);
        assert_eq!(resolved[0]["decision"], if works { "allow" } else { "deny" });
        let told = model.requests().last().unwrap().body["input"].to_string();
        assert_eq!(told.contains("\"hello\""), works, "{told}");
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn mistakes_in_rules_are_named_before_anything_starts() {
    let bad = json!({ "rules": [{ "decision": "allow" }, { "command": [], "decision": "deny" }] });
    let field = |error: Error| error.data()["field"].as_str().unwrap().to_owned();
    let options = serde_json::from_value(json!({ "approvals": bad })).unwrap();
    assert_eq!(field(Codex::new(options).err().unwrap()), "codex.approvals.rules[1].command");
    let codex = Codex::new(Default::default()).unwrap();
    let options = serde_json::from_value(json!({ "approvals": bad })).unwrap();
    assert_eq!(field(codex.start_thread(options).err().unwrap()), "thread.approvals.rules[1].command");
    let thread = codex.start_thread(Default::default()).unwrap();
    let request = support::request("go", json!({ "approvals": bad }));
    assert_eq!(field(thread.run(request).await.unwrap_err()), "turn.approvals.rules[1].command");
    let exec = json!({ "transport": "exec", "approvals": {} });
    let error = Codex::new(serde_json::from_value(exec).unwrap()).err().unwrap();
    assert_eq!(error.code(), ErrorCode::Unsupported);
}

#[tokio::test]
async fn an_ask_is_answered_by_its_number_from_another_thread() {
    let home = Home::new("by-number");
    let model = runs(&["touch made"]).await;
    let codex = home.codex(&model, json!({}));
    let thread = untrusting(&home, &codex, json!({}));
    let (handler, mut asks) = held();
    let mut turn = thread.run_streamed(TurnRequest::new("go").approvals(handler)).unwrap();
    let (ask, mut of_handler) = asks.recv().await.unwrap();
    assert_eq!(codex.pending_asks(), std::slice::from_ref(&ask));
    let (elsewhere, id) = (codex.clone(), ask.id);
    std::thread::spawn(move || {
        let misfit = elsewhere.answer(id, Answer::tool_text("x")).unwrap_err();
        assert_eq!(misfit.code(), ErrorCode::InvalidArgument);
        assert_eq!(elsewhere.pending_asks().len(), 1, "it waits on");
        elsewhere.answer(id, Answer::allow()).unwrap();
        let again = elsewhere.answer(id, Answer::deny()).unwrap_err();
        assert_eq!(again.code(), ErrorCode::AlreadyAnswered);
    })
    .join()
    .unwrap();
    // The handler that lost the race is told.
    tokio::time::timeout(Duration::from_secs(10), of_handler.closed()).await.unwrap();
    let (resolved, _) = resolved(&mut turn).await;
    assert_eq!(
        (&resolved[0]["decision"], &resolved[0]["decided_by"]),
        (&json!("allow"), &json!("answer_ask"))
    );
    assert_eq!(resolved.len(), 1);
    assert!(made(&home, "made"));
    assert!(codex.pending_asks().is_empty());
    assert_eq!(codex.answer(9_999, Answer::allow()).unwrap_err().code(), ErrorCode::AlreadyAnswered);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn two_asks_at_once_are_answered_in_any_order() {
    let home = Home::new("two-at-once");
    let writes = |name: &str| {
        ScriptedTurn::new([Reply::new([Step::shell(format!("touch {name}"))]), Reply::text("done")])
            .when_user(name)
    };
    let model = ScriptedModel::start(Script::new([writes("first"), writes("second")])).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let (handler, mut asks) = held();
    codex.on_ask(handler);
    let mut turns =
        ["first", "second"].map(|name| untrusting(&home, &codex, json!({})).run_streamed(name).unwrap());
    let mut waiting = vec![asks.recv().await.unwrap(), asks.recv().await.unwrap()];
    assert_eq!(codex.pending_asks().len(), 2);
    let is_first = |ask: &Ask| ask.request["command"].as_str().unwrap().contains("first");
    waiting.sort_by_key(|(ask, _)| is_first(ask));
    let [(_, second), (_, first)] = waiting.try_into().map_err(|_| "two").unwrap();
    second.send(Answer::allow()).unwrap();
    assert_eq!(resolved(&mut turns[1]).await.0[0]["decision"], "allow");
    first.send(Answer::deny()).unwrap();
    assert_eq!(resolved(&mut turns[0]).await.0[0]["decision"], "deny");
    assert!(made(&home, "second") && !made(&home, "first"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn handlers_that_block_their_threads_hold_up_nobody_and_no_limit() {
    let home = Home::new("blocking");
    let steps = [
        json!({ "ask_command": "touch made" }),
        json!({ "complete": true }),
        json!({ "on": "turn", "nth": 4 }),
        json!({ "say": "meanwhile" }),
        json!({ "complete": true }),
        json!({ "on": "model/list" }),
        json!({ "send": { "id": "$id", "result": { "data": [], "nextCursor": null } } }),
    ];
    let codex = home.fake(steps, json!({}));
    // More than the library has workers.
    let gate = Arc::new((Mutex::new(false), Condvar::new()));
    let (entered, mut inside) = mpsc::unbounded_channel();
    let blocking = |number: usize| {
        let (gate, entered) = (gate.clone(), entered.clone());
        let wait = move || {
            entered.send(()).unwrap();
            let open =
                gate.1.wait_timeout_while(gate.0.lock().unwrap(), Duration::from_secs(60), |open| !*open);
            assert!(*open.unwrap().0);
        };
        move |_: Ask| {
            // Before its future is made, and when it is polled.
            if number == 0 {
                wait();
            }
            let wait = (number != 0).then(|| wait.clone());
            async move {
                wait.into_iter().for_each(|wait| wait());
                Ok(Answer::allow())
            }
        }
    };
    let mut turns = Vec::new();
    for number in 0..3 {
        let limit = if number == 2 { json!({ "approval_timeout_ms": 100 }) } else { json!({}) };
        let thread = codex.start_thread(home.thread(limit)).unwrap();
        turns.push(thread.run_streamed(TurnRequest::new("go").approvals(blocking(number))).unwrap());
        tokio::time::timeout(Duration::from_secs(20), inside.recv()).await.unwrap().unwrap();
    }
    // Calls, turns and limits go on.
    let limit = Duration::from_secs(20);
    tokio::time::timeout(limit, codex.request("model/list", json!({}))).await.unwrap().unwrap();
    let (late, _) = tokio::time::timeout(limit, resolved(&mut turns[2])).await.unwrap();
    assert_eq!((&late[0]["decision"], &late[0]["decided_by"]), (&json!("refused"), &json!("timeout")));
    let other = codex.start_thread(home.thread(json!({}))).unwrap();
    let result = tokio::time::timeout(limit, other.run("go")).await.unwrap().unwrap();
    assert_eq!(result.final_response.as_deref(), Some("meanwhile"));
    *gate.0.lock().unwrap() = true;
    gate.1.notify_all();
    for turn in &mut turns[..2] {
        assert_eq!(resolved(turn).await.0[0]["decision"], "allow");
    }
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_timeout_can_end_the_turn_and_never_allows() {
    let home = Home::new("timeout");
    let model = runs(&["touch made"]).await;
    let limits = json!({ "approval_timeout_ms": 100, "approval_timeout_decision": "cancel" });
    let codex = home.codex(&model, limits);
    for (more, decision, status) in [
        (json!({}), "cancel", TurnStatus::Interrupted),
        (json!({ "approval_timeout_decision": "deny" }), "refused", TurnStatus::Completed),
    ] {
        let thread = untrusting(&home, &codex, more);
        thread.on_ask(|_| std::future::pending::<codexkit::Result<Answer>>());
        let (resolved, ended) = resolved(&mut thread.run_streamed("go").unwrap()).await;
        assert_eq!(
            (&resolved[0]["decision"], &resolved[0]["decided_by"]),
            (&json!(decision), &json!("timeout"))
        );
        assert_eq!(ended, status);
    }
    assert!(!made(&home, "made"));
    codex.close().await.unwrap();
    let allow = json!({ "approval_timeout_decision": "allow" });
    assert!(serde_json::from_value::<codexkit::ThreadOptions>(allow).is_err());
}

#[tokio::test]
async fn an_amendment_holds_for_the_next_command() {
    let home = Home::new("amendment");
    let model = runs(&["touch made", "touch again"]).await;
    let codex = home.codex(&model, json!({}));
    let thread = untrusting(&home, &codex, json!({}));
    thread.on_ask(|_| async { Ok(Answer::allow_permanently(["touch"])) });
    let (resolved, _) = resolved(&mut thread.run_streamed("go").unwrap()).await;
    assert_eq!(resolved.len(), 1, "the second is not asked about: {resolved:?}");
    assert!(made(&home, "made") && made(&home, "again"));
    let rules = std::fs::read_to_string(home.path("codex/rules/default.rules")).unwrap();
    assert!(rules.contains("touch"), "{rules}");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn permissions_for_the_session_hold_in_the_next_turn() {
    for (scope, holds) in [(Scope::Session, true), (Scope::Once, false)] {
        let home = Home::new("session-permissions");
        let write = format!("echo text > '{}'", home.outside("file").display());
        let permissions = json!({ "file_system": { "write": [home.path("outside")] } });
        let ask = json!({ "reason": "to write", "permissions": permissions });
        let model = ScriptedModel::start(Script::new([
            ScriptedTurn::new([
                Reply::new([Step::function_call("request_permissions", ask)]),
                Reply::text("got"),
            ]),
            ScriptedTurn::new([Reply::new([Step::shell(write)]), Reply::text("done")]),
        ]))
        .await
        .unwrap();
        let mut config = model.config();
        config["features.request_permissions_tool"] = json!(true);
        let codex = home.codex(&model, json!({ "config": config }));
        let options = json!({ "sandbox": "read-only", "approval_policy": { "granular": { "request_permissions": true } } });
        let thread = codex.start_thread(home.thread(options)).unwrap();
        thread.on_ask(move |ask: Ask| async move {
            assert_eq!(ask.kind, AskKind::Permissions);
            let wanted = ask.request["permissions"].as_object().unwrap().clone();
            Ok(Answer::allow_permissions(wanted, scope))
        });
        thread.run("ask").await.unwrap();
        thread.run("write").await.unwrap();
        assert_eq!(home.outside("file").exists(), holds, "{scope:?}");
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn the_old_approvals_are_answered_in_their_own_words() {
    let changes = json!({ "/p/a": { "type": "add", "content": "text" } });
    let patch = json!({ "conversationId": "$thread", "callId": "c", "fileChanges": changes });
    let exec = json!({ "conversationId": "$thread", "callId": "c", "command": ["ls", "-l"], "cwd": "/p", "parsedCmd": [] });
    let denied = |reason: &str| json!({ "denied": { "rejection": reason } });
    let amended = json!({ "approved_execpolicy_amendment": { "proposed_execpolicy_amendment": ["ls"] } });
    for (method, params, kind, answer, decision) in [
        ("execCommandApproval", &exec, "command", Some(json!("allow")), json!("approved")),
        (
            "execCommandApproval",
            &exec,
            "command",
            Some(json!({ "decision": "allow", "permanent_execpolicy_amendment": ["ls"] })),
            amended,
        ),
        ("execCommandApproval", &exec, "command", Some(json!("cancel")), json!("abort")),
        ("execCommandApproval", &exec, "command", None, denied("denied")),
        (
            "applyPatchApproval",
            &patch,
            "file_change",
            Some(json!({ "decision": "allow", "scope": "session" })),
            json!("approved_for_session"),
        ),
        (
            "applyPatchApproval",
            &patch,
            "file_change",
            Some(json!({ "decision": "deny", "reason": "no" })),
            denied("no"),
        ),
        ("applyPatchApproval", &patch, "file_change", None, denied("denied")),
    ] {
        let home = Home::new("legacy");
        let steps = [
            json!({ "request": method, "params": params }),
            json!({ "await_answer": true }),
            json!({ "complete": true }),
        ];
        let codex = home.fake(steps, json!({}));
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        let seen: Arc<Mutex<Option<Ask>>> = Arc::default();
        if let Some(answer) = answer.clone() {
            let seen = seen.clone();
            thread.on_ask(move |ask| {
                *seen.lock().unwrap() = Some(ask);
                let answer = answer.clone();
                async { Answer::from_json(answer) }
            });
        }
        thread.run("go").await.unwrap();
        let journal = home.journal();
        let answered = journal.iter().find_map(|entry| entry["msg"]["result"].get("decision")).unwrap();
        assert_eq!(*answered, decision, "{method} {answer:?}");
        if let Some(ask) = seen.lock().unwrap().take() {
            assert_eq!(ask.kind.as_str(), kind);
            if kind == "file_change" {
                assert_eq!(ask.changes.unwrap()[0].path, "/p/a");
            }
        }
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_request_of_a_later_codex_reaches_the_handler_and_is_refused_without() {
    for answers in [true, false] {
        let home = Home::new("later");
        let steps = [
            json!({ "request": "item/teleport/request", "params": { "threadId": "$thread", "where": "home" } }),
            json!({ "await_answer": true }),
            json!({ "complete": true }),
        ];
        let codex = home.fake(steps, json!({}));
        if answers {
            codex.on_ask(|ask: Ask| async move {
                assert_eq!((ask.kind, &ask.request["where"]), (AskKind::Other, &json!("home")));
                Ok(Answer::Raw { result: json!({ "arrived": true }) })
            });
        }
        codex.start_thread(home.thread(json!({}))).unwrap().run("go").await.unwrap();
        let journal = home.journal();
        let found =
            |key: &str, value: Value| journal.iter().any(|entry| entry["msg"].pointer(key) == Some(&value));
        match answers {
            true => assert!(found("/result/arrived", json!(true)), "{journal:#?}"),
            false => assert!(found("/error/code", json!(-32601)), "{journal:#?}"),
        }
        codex.close().await.unwrap();
    }
}
