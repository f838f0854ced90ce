//! Every way a turn, a client or the host can end: no process stays, and what goes on is usable.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{Answer, Codex, ErrorCode, EventKind, Item, Thread, Turn, TurnRequest, TurnStatus};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Home, request, until};

/// `hold`: runs a command that never ends. Anything else is answered at once.
fn script() -> Script {
    Script::new([
        ScriptedTurn::new([
            Reply::new([Step::commentary("working"), Step::shell("sleep 4567")]),
            Reply::text("never"),
        ])
        .when_user("hold"),
        ScriptedTurn::new([Reply::text("fine")]).always(),
    ])
}

async fn until_command(turn: &mut Turn) {
    while let Some(event) = turn.next().await {
        if let EventKind::ItemStarted { item: Item::CommandExecution(_) } = event.unwrap().kind {
            return;
        }
    }
    panic!("no command was started: {:?}", turn.result().await);
}

fn working_thread(home: &Home, codex: &Codex) -> Thread {
    codex.start_thread(home.thread(json!({ "sandbox": "workspace-write" }))).unwrap()
}

async fn every_way_to_give_up(transport: &str) {
    let home = Home::new(&format!("give-up-{transport}"));
    let model = ScriptedModel::start(script()).await.unwrap();
    let codex = home.codex(&model, json!({ "transport": transport }));
    let thread = working_thread(&home, &codex);
    for how in ["cancel", "drop", "timeout", "idle"] {
        let options = match how {
            "timeout" => json!({ "timeout_ms": 3_000 }),
            "idle" => json!({ "idle_timeout_ms": 1_000 }),
            _ => json!({}),
        };
        let mut turn = thread.run_streamed(request("hold", options)).unwrap();
        let code = match how {
            "cancel" => {
                until_command(&mut turn).await;
                turn.cancel();
                turn.result().await.unwrap_err().code()
            }
            "drop" => {
                until_command(&mut turn).await;
                drop(turn);
                ErrorCode::Cancelled
            }
            _ => turn.result().await.unwrap_err().code(),
        };
        let expected = match how {
            "timeout" => ErrorCode::Timeout,
            "idle" => ErrorCode::IdleTimeout,
            _ => ErrorCode::Cancelled,
        };
        assert_eq!(code, expected, "{how}");
        until("the end of the command", || home.running("sleep 4567").is_empty().then_some(())).await;
        let next = thread.run("hello").await.unwrap();
        assert_eq!(next.final_response.as_deref(), Some("fine"), "{how}");
    }
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_turn_that_is_given_up_leaves_nothing_on_the_app_server() {
    every_way_to_give_up("app_server").await;
}

#[tokio::test]
async fn a_turn_that_is_given_up_leaves_nothing_on_exec() {
    every_way_to_give_up("exec").await;
}

#[tokio::test]
async fn closing_ends_every_turn_and_every_process() {
    for transport in ["app_server", "exec"] {
        let home = Home::new(&format!("close-{transport}"));
        let model = ScriptedModel::start(script()).await.unwrap();
        let codex = home.codex(&model, json!({ "transport": transport }));
        let mut turns = Vec::new();
        for _ in 0..3 {
            let mut turn = working_thread(&home, &codex).run_streamed("hold").unwrap();
            until_command(&mut turn).await;
            turns.push(turn);
        }
        // One that is about to begin.
        turns.push(working_thread(&home, &codex).run_streamed("hold").unwrap());
        codex.close().await.unwrap();
        // Not "soon": when `close` returns they are gone.
        let codexes: Vec<_> =
            home.processes().into_iter().filter(|process| process.parent == std::process::id()).collect();
        assert_eq!(codexes, [], "{transport}");
        for turn in turns {
            assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Closed, "{transport}");
        }
        assert_eq!(codex.start_thread(home.thread(json!({}))).err().unwrap().code(), ErrorCode::Closed);
        codex.close().await.unwrap();
        home.assert_none_left();
    }
}

#[tokio::test]
async fn a_client_dropped_while_it_starts_leaves_no_process() {
    let home = Home::new("drop-early");
    // The server never answers `initialize`, so that the turn cannot get further.
    let codex = home.fake([json!({ "on": "initialize" })], json!({ "close_timeout_ms": 300 }));
    let turn = codex.start_thread(home.thread(json!({}))).unwrap().run_streamed("go").unwrap();
    until("initialize", || (!home.received("initialize").is_empty()).then_some(())).await;
    drop((turn, codex));
    home.assert_none_left();

    let home = Home::new("close-early");
    let codex = home.fake([json!({ "on": "initialize" })], json!({ "close_timeout_ms": 300 }));
    let asking = tokio::spawn({
        let codex = codex.clone();
        async move { codex.request("model/list", json!({})).await }
    });
    until("initialize", || (!home.received("initialize").is_empty()).then_some(())).await;
    // Must not wait for the request's limit of a minute.
    tokio::time::timeout(Duration::from_secs(20), codex.close()).await.unwrap().unwrap();
    assert_eq!(home.processes(), []);
    assert_eq!(asking.await.unwrap().unwrap_err().code(), ErrorCode::Closed);
}

#[tokio::test]
async fn an_open_ask_is_not_idleness() {
    let home = Home::new("idle-ask");
    let steps = [json!({ "ask_command": "touch x" }), json!({ "say": "asked" }), json!({ "complete": true })];
    let codex = home.fake(steps, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let slow = |_| async {
        // Not to wait for anything: a person who takes longer than the idle limit.
        tokio::time::sleep(Duration::from_millis(2_500)).await;
        Ok(Answer::allow())
    };
    let result = thread.run(request("go", json!({ "idle_timeout_ms": 1_500 })).approvals(slow)).await;
    assert_eq!(result.unwrap().final_response.as_deref(), Some("asked"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_command_that_is_listed_late_is_ended_all_the_same() {
    let home = Home::new("late-command");
    let command = json!({
        "type": "commandExecution", "id": "c1", "command": "sleep 600", "cwd": "/", "commandActions": [],
        "status": "inProgress", "source": "agent",
    });
    let list = "thread/backgroundTerminals/list";
    let terminal = json!({ "itemId": "c1", "processId": "7", "command": "sleep 600", "cwd": "/" });
    let steps = [
        json!({ "send": { "method": "item/started", "params": {
            "threadId": "$thread", "turnId": "$turn", "startedAtMs": 1, "item": command,
        } } }),
        json!({ "hang": true }),
        json!({ "on": list, "nth": 2 }),
        json!({ "send": { "id": "$id", "result": { "data": [terminal], "nextCursor": null } } }),
    ];
    let codex = home.fake(steps, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let mut turn = thread.run_streamed("go").unwrap();
    let mut ended = None;
    while let Some(event) = turn.next().await {
        match event.unwrap().kind {
            EventKind::ItemStarted { .. } => turn.interrupt().await.unwrap(),
            EventKind::TurnInterrupted { terminated_process_ids, .. } => ended = Some(terminated_process_ids),
            _ => {}
        }
    }
    assert_eq!(ended.unwrap(), ["7"]);
    assert_eq!(home.received(list).len(), 2);
    let terminated = home.received("thread/backgroundTerminals/terminate");
    assert_eq!(terminated[0]["params"]["processId"], "7", "{terminated:?}");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_turn_that_starts_after_its_caller_left_is_interrupted() {
    let home = Home::new("late-start");
    let steps = [
        // The reply to turn/start waits for another message of the client.
        json!({ "recv": "model/list" }),
        json!({ "begin": true }),
        // The third request of this client.
        json!({ "send": { "id": 3, "result": { "turn": { "id": "$turn", "items": [], "status": "inProgress" } } } }),
        json!({ "hang": true }),
        json!({ "on": "turn", "nth": 2 }),
        json!({ "begin": true }),
        json!({ "say": "second" }),
        json!({ "complete": true }),
    ];
    let options = home.fake_options(json!({ "begin": false }), steps, json!({}));
    let codex = Codex::new(serde_json::from_value(options).unwrap()).unwrap();
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let turn = thread.run_streamed("go").unwrap();
    until("turn/start", || (!home.received("turn/start").is_empty()).then_some(())).await;
    turn.cancel();
    assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Cancelled);
    assert!(home.received("turn/interrupt").is_empty());
    let second = tokio::spawn(async move { thread.run("again").await });
    let asking = tokio::spawn({
        let codex = codex.clone();
        async move { codex.request("model/list", json!({})).await }
    });
    until("turn/interrupt", || (!home.received("turn/interrupt").is_empty()).then_some(())).await;
    // The thread stayed taken until the late turn was over.
    assert_eq!(second.await.unwrap().unwrap().final_response.as_deref(), Some("second"));
    let order: Vec<String> = home
        .journal()
        .into_iter()
        .filter_map(|entry| Some(entry["msg"]["method"].as_str()?.to_owned()))
        .filter(|method| method.starts_with("turn/"))
        .collect();
    assert_eq!(order, ["turn/start", "turn/interrupt", "turn/start"]);
    asking.abort();
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn an_interrupt_ends_the_commands_of_its_turn_and_no_others() {
    let home = Home::new("terminals");
    let stays = Step::function_call("exec_command", json!({ "cmd": "sleep 4001", "yield_time_ms": 250 }));
    let model = ScriptedModel::start(Script::new([
        ScriptedTurn::new([Reply::new([stays]), Reply::text("it runs")]).when_user("first"),
        ScriptedTurn::new([Reply::new([Step::shell("sleep 4002")]), Reply::text("never")])
            .when_user("second"),
    ]))
    .await
    .unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = working_thread(&home, &codex);
    thread.run("first").await.unwrap();
    assert!(!home.running("sleep 4001").is_empty());
    let mut turn = thread.run_streamed("second").unwrap();
    until_command(&mut turn).await;
    until("the second command", || (!home.running("sleep 4002").is_empty()).then_some(())).await;
    turn.interrupt().await.unwrap();
    let result = turn.result().await.unwrap();
    assert_eq!(result.status, TurnStatus::Interrupted);
    until("the end of the second command", || home.running("sleep 4002").is_empty().then_some(())).await;
    assert!(!home.running("sleep 4001").is_empty(), "another turn's command was ended");
    let (rest, error) = support::events(&mut turn).await;
    assert!(error.is_none());
    let EventKind::TurnInterrupted { terminated_process_ids, .. } = &rest.last().unwrap().kind else {
        panic!("{rest:?}")
    };
    assert_eq!(terminated_process_ids.len(), 1);
    codex.close().await.unwrap();
    home.assert_none_left();
}

/// Not a test: the host process that the next test starts. It runs a turn and waits to be ended.
#[tokio::test]
#[ignore = "a helper process of `a_host_that_ends_takes_codex_with_it`"]
async fn host_process() {
    let Ok(plan) = std::env::var("CODEXKIT_TEST_HOST") else { return };
    let plan: Value = serde_json::from_str(&plan).unwrap();
    let codex = Codex::new(serde_json::from_value(plan["options"].clone()).unwrap()).unwrap();
    let thread = codex.start_thread(serde_json::from_value(plan["thread"].clone()).unwrap()).unwrap();
    let mut turn = thread.run_streamed(TurnRequest::new("hold")).unwrap();
    until_command(&mut turn).await;
    println!("\nthe command runs");
    std::io::stdout().flush().unwrap();
    let _ = std::io::stdin().read(&mut [0]);
    std::process::exit(0);
}

#[tokio::test]
async fn a_host_that_ends_takes_codex_with_it() {
    for transport in ["app_server", "exec"] {
        for how in ["exit", "kill"] {
            let home = Home::new(&format!("host-{transport}-{how}"));
            let model = ScriptedModel::start(script()).await.unwrap();
            let plan = json!({
                "options": {
                    "transport": transport,
                    "codex_path": support::real_codex(),
                    "codex_home": home.path("codex"),
                    "env": { "HOME": home.path("home") },
                    "config": model.config(),
                },
                "thread": {
                    "working_directory": home.path("project"),
                    "skip_git_repo_check": true,
                    "sandbox": "workspace-write",
                },
            });
            let mut host = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "host_process", "--ignored", "--nocapture"])
                .env("CODEXKIT_TEST_HOST", plan.to_string())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut lines = BufReader::new(host.stdout.take().unwrap()).lines();
            // On a thread of its own: the model, which the host talks to, runs on this one.
            let found = tokio::task::spawn_blocking(move || {
                lines.any(|line| line.is_ok_and(|line| line == "the command runs"))
            });
            assert!(found.await.unwrap(), "{transport} {how}");
            // Really runs: of a command that is just being started Codex itself loses track when it is killed.
            until("the command", || home.processes().into_iter().find(|process| process.name == "sleep"))
                .await;
            match how {
                "exit" => drop(host.stdin.take()),
                _ => host.kill().unwrap(),
            }
            host.wait().unwrap();
            home.assert_none_left();
        }
    }
}
