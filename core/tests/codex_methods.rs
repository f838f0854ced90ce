//! What a client can do besides threads, on the real Codex.

mod support;

use std::time::Duration;

use codexkit::client::{CommandRequest, ConfigEdit, LoginMethod, TerminalSize, ThreadFilter};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{Codex, ErrorCode};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::Home;

async fn talking() -> ScriptedModel {
    ScriptedModel::start(Script::new([ScriptedTurn::new([Reply::text("words")]).always()])).await.unwrap()
}

/// Without a sandbox: whether there is one to be had is the machine's business.
fn command(words: &[&str], more: Value) -> CommandRequest {
    let mut request = json!({ "command": words, "sandbox_policy": { "type": "danger-full-access" } });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    serde_json::from_value(request).unwrap()
}

async fn output(command: &mut codexkit::client::Command) -> Vec<u8> {
    let mut all = Vec::new();
    while let Some(piece) = command.next().await {
        all.extend(piece.unwrap().data);
    }
    all
}

#[tokio::test]
async fn threads_are_listed_page_by_page_and_filtered() {
    if !support::needs((0, 169), "filters and pages of thread/list") {
        return;
    }
    let home = Home::new("threads");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let mut ids = Vec::new();
    for text in ["apple", "pear", "apple pie"] {
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        ids.push(thread.run(text).await.unwrap().thread_id);
    }
    let named = |listed: &codexkit::Listed| -> Vec<String> {
        listed.data.iter().map(|thread| thread["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = codex.threads(ThreadFilter { oldest_first: true, ..Default::default() }).await.unwrap();
    assert_eq!((named(&all), all.next_cursor), (ids.clone(), None));
    let newest = codex.threads(ThreadFilter { limit: Some(1), ..Default::default() }).await.unwrap();
    assert_eq!(named(&newest), [ids[2].clone()]);
    let rest = ThreadFilter { cursor: newest.next_cursor.clone(), ..Default::default() };
    assert_eq!(named(&codex.threads(rest).await.unwrap()), [ids[1].clone(), ids[0].clone()]);
    let here = ThreadFilter { working_directory: Some(home.path("project")), ..Default::default() };
    assert_eq!(codex.threads(here).await.unwrap().data.len(), 3);
    let elsewhere = ThreadFilter { working_directory: Some(home.path("home")), ..Default::default() };
    assert!(codex.threads(elsewhere).await.unwrap().data.is_empty());
    let found = ThreadFilter { search: Some("apple".into()), ..Default::default() };
    assert_eq!(codex.threads(found).await.unwrap().data.len(), 2);
    let said = codex.search_threads("pear", false, None).await.unwrap();
    assert_eq!(said.data.len(), 1, "{said:?}");
    assert_eq!(said.data[0]["thread"]["id"], ids[1].as_str());
    let models = codex.models(false).await.unwrap();
    assert!(models.iter().any(|model| model.is_default) && models.iter().all(|model| !model.hidden));
    assert!(codex.models(true).await.unwrap().len() >= models.len());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_false_that_is_written_stays_false() {
    let home = Home::new("config");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let edit = |key: &str, value: Value| -> ConfigEdit {
        serde_json::from_value(json!({ "key_path": key, "value": value })).unwrap()
    };
    let edits = vec![
        edit("hide_agent_reasoning", json!(false)),
        edit("features.web_search", json!(false)),
        edit("model_context_window", json!(0)),
    ];
    codex.write_config(edits, None).await.unwrap();
    let written = std::fs::read_to_string(home.path("codex").join("config.toml")).unwrap();
    for line in ["hide_agent_reasoning = false", "web_search = false", "model_context_window = 0"] {
        assert!(written.contains(line), "{written}");
    }
    let read = codex.read_config(None, true).await.unwrap();
    assert!(read.layers.is_some());
    // null removes.
    codex.write_config(vec![edit("hide_agent_reasoning", Value::Null)], None).await.unwrap();
    let written = std::fs::read_to_string(home.path("codex").join("config.toml")).unwrap();
    assert!(!written.contains("hide_agent_reasoning"), "{written}");
    let stale =
        codex.write_config(vec![edit("model", json!("x"))], Some("sha256:0".into())).await.unwrap_err();
    assert_eq!(stale.code(), ErrorCode::Rpc);
    assert_eq!(codex.write_config(vec![], None).await.unwrap_err().data()["field"], "edits");
    let missing: Result<ConfigEdit, _> = serde_json::from_value(json!({ "key_path": "a" }));
    assert!(missing.is_err(), "a missing value is no null");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn logins_start_end_and_are_told_of() {
    let home = Home::new("logins");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    assert!(codex.account(false).await.unwrap().account.is_none());
    codex.login_api_key(&"sk-test-123456789".into()).await.unwrap();
    let stored = std::fs::read_to_string(home.path("codex").join("auth.json")).unwrap();
    assert!(stored.contains("sk-test-123456789"));
    codex.logout().await.unwrap();
    assert!(!home.path("codex").join("auth.json").exists());
    assert_eq!(codex.login_api_key(&" ".into()).await.unwrap_err().data()["field"], "api_key");

    let login = codex.login_chatgpt(LoginMethod::Browser).await.unwrap();
    assert!(login.prompt().url.starts_with("https://"), "{:?}", login.prompt());
    assert!(login.prompt().login_id.is_some() && login.prompt().user_code.is_none());
    login.cancel().await.unwrap();
    let error = tokio::time::timeout(Duration::from_secs(20), login.wait()).await.unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unauthorized, "{error}");
    // A login that is dropped frees its port for the next one.
    drop(codex.login_chatgpt(LoginMethod::Browser).await.unwrap());
    let login = codex.login_chatgpt(LoginMethod::Browser).await.unwrap();
    let server = home.server();
    let ended = tokio::spawn(login.wait());
    // SAFETY: a child of this test.
    unsafe { libc::kill(server.pid as i32, libc::SIGKILL) };
    let error = tokio::time::timeout(Duration::from_secs(20), ended).await.unwrap().unwrap().unwrap_err();
    assert_eq!(error.code(), ErrorCode::ConnectionClosed, "{error}");
    assert_eq!(codex.rate_limits().await.unwrap_err().code(), ErrorCode::Rpc);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn files_are_read_and_written_as_bytes() {
    let home = Home::new("files");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let path = home.path("project").join("bytes");
    let bytes: Vec<u8> = (0..=255).collect();
    codex.write_file(&path, &bytes).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    assert_eq!(codex.read_file(&path).await.unwrap(), bytes);
    assert_eq!(codex.read_file(home.path("nowhere")).await.unwrap_err().code(), ErrorCode::Rpc);

    let mut changes = codex.watch(home.path("project")).await.unwrap();
    std::fs::write(home.path("project").join("new"), "x").unwrap();
    let changed =
        tokio::time::timeout(Duration::from_secs(20), changes.next()).await.unwrap().unwrap().unwrap();
    assert!(!changed.is_empty(), "{changed:?}");
    drop(changes);
    assert_eq!(codex.watch("").await.map(drop).unwrap_err().code(), ErrorCode::InvalidArgument);
    let mut changes = codex.watch(home.path("project")).await.unwrap();
    codex.close().await.unwrap();
    while let Some(change) = changes.next().await {
        if let Err(error) = change {
            assert_eq!(error.code(), ErrorCode::Closed, "{error}");
        }
    }
    home.assert_none_left();
}

#[tokio::test]
async fn a_command_in_a_terminal_is_talked_to() {
    let home = Home::new("terminal");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let script = "stty size; read word; echo \"got $word\"; stty size; exit 7";
    let request = command(&["sh", "-c", script], json!({ "tty": true, "size": { "rows": 10, "cols": 40 } }));
    let mut running = codex.run_command_streamed(request).await.unwrap();
    let first = running.next().await.unwrap().unwrap();
    assert_eq!((first.seq, first.stream.as_str()), (1, "stdout"));
    assert!(String::from_utf8_lossy(&first.data).contains("10 40"), "{first:?}");
    running.resize(TerminalSize { rows: 11, cols: 44 }).await.unwrap();
    running.write("hello\n").await.unwrap();
    let rest = String::from_utf8(output(&mut running).await).unwrap();
    assert!(rest.contains("got hello") && rest.contains("11 44"), "{rest:?}");
    let result = running.result().await.unwrap();
    assert_eq!((result.exit_code, result.stdout.as_str()), (7, ""));
    assert_eq!(running.write("late").await.unwrap_err().code(), ErrorCode::Rpc);
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn the_input_of_a_command_is_bytes_and_ends() {
    let home = Home::new("stdin");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let commands = (0..8).map(|_| async {
        let mut running =
            codex.run_command_streamed(command(&["cat"], json!({ "stdin": true }))).await.unwrap();
        // Nothing lies between the start and the writing.
        running.write(&bytes).await.unwrap();
        running.close_stdin().await.unwrap();
        assert_eq!(output(&mut running).await, bytes);
        assert_eq!(running.result().await.unwrap().exit_code, 0);
    });
    futures_util::future::join_all(commands).await;
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn commands_run_to_their_end_or_are_killed() {
    let home = Home::new("commands");
    let model = talking().await;
    let codex = home.codex(&model, json!({}));
    let options = json!({
        "working_directory": home.path("project"),
        "env": { "MINE": "1", "CODEX_HOME": null },
    });
    let script = "pwd; echo \"$MINE${CODEX_HOME-gone}\"; echo error >&2; exit 3";
    let result = codex.run_command(command(&["sh", "-c", script], options)).await.unwrap();
    assert_eq!(result.exit_code, 3);
    assert_eq!(result.stdout, format!("{}\n1gone\n", home.path("project").display()));
    assert_eq!(result.stderr, "error\n");
    let slow = |more| command(&["sleep", "600"], more);
    assert_eq!(codex.run_command(slow(json!({ "timeout_ms": 100 }))).await.unwrap().exit_code, 124);
    assert_eq!(
        codex.run_command(command(&["no-such-program"], json!({}))).await.unwrap_err().code(),
        ErrorCode::Rpc
    );
    for (bad, field) in [
        (command(&[], json!({})), "command"),
        (command(&["cat"], json!({ "tty": true })), "tty"),
        (command(&["cat"], json!({ "size": { "rows": 0, "cols": 1 } })), "size.rows"),
    ] {
        assert_eq!(codex.run_command(bad).await.unwrap_err().data()["field"], field);
    }
    let running = || home.running("sleep 600").pop();
    let mut streamed = codex.run_command_streamed(slow(json!({}))).await.unwrap();
    support::until("the command", running).await;
    streamed.terminate().await.unwrap();
    assert!(streamed.next().await.is_none());
    assert_eq!(streamed.result().await.unwrap().exit_code, 137);
    // Nobody wants it any more.
    let dropped = codex.run_command_streamed(slow(json!({}))).await.unwrap();
    support::until("the command", running).await;
    drop(dropped);
    support::until("its end", || running().is_none().then_some(())).await;
    let aborted = tokio::spawn({
        let codex = codex.clone();
        async move { codex.run_command(slow(json!({}))).await }
    });
    support::until("the command", running).await;
    aborted.abort();
    support::until("its end", || running().is_none().then_some(())).await;
    // More than the window of requests, and all can be ended.
    let many: Vec<_> = futures_util::future::join_all(
        (0..70).map(|_| codex.run_command_streamed(command(&["sleep", "600"], json!({})))),
    )
    .await;
    for command in many {
        let command = command.unwrap();
        command.terminate().await.unwrap();
        assert_eq!(command.result().await.unwrap().exit_code, 137);
    }
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn who_reads_too_slowly_is_told_and_the_command_is_killed() {
    let home = Home::new("lagged");
    let model = talking().await;
    let codex: Codex = home.codex(&model, json!({ "event_queue_bytes": 65536 }));
    let mut flood = codex.run_command_streamed(command(&["yes"], json!({}))).await.unwrap();
    let error = flood.result().await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Lagged);
    let mut last = None;
    while let Some(piece) = flood.next().await {
        last = Some(piece);
    }
    assert_eq!(last.unwrap().unwrap_err().code(), ErrorCode::Lagged);
    support::until("its end", || home.running("yes").is_empty().then_some(())).await;
    codex.close().await.unwrap();
}

#[tokio::test]
async fn sub_agents_are_children_and_their_end_is_awaited() {
    let home = Home::new("children");
    let spawn = Step::FunctionCall {
        name: "spawn_agent".into(),
        namespace: Some("collaboration".into()),
        arguments: json!({ "task_name": "worker", "message": "the errand" }),
    };
    let script = Script::new([
        ScriptedTurn::new([Reply::new([Step::shell("sleep 0.2")]), Reply::text("errand done")])
            .when_agent("/root/worker"),
        ScriptedTurn::new([Reply::new([spawn]), Reply::text("sent")]).when_user("send somebody"),
    ]);
    let model = ScriptedModel::start(script).await.unwrap();
    let mut config = model.config();
    config["features.multi_agent_v2"] = json!(true);
    let codex = home.codex(&model, json!({ "config": config }));
    let thread = codex
        .start_thread(home.thread(json!({ "sandbox": "danger-full-access", "approval_policy": "never" })))
        .unwrap();
    assert_eq!(thread.children(false, None).await.unwrap_err().code(), ErrorCode::InvalidArgument);
    thread.run("send somebody").await.unwrap();
    let children = thread.children(false, None).await.unwrap().data;
    assert_eq!(children.len(), 1, "{children:#?}");
    let child = children[0]["id"].as_str().unwrap();
    assert_eq!(children[0]["parentThreadId"], thread.id().unwrap());
    let turn = codex.wait_thread(child, Some(20_000)).await.unwrap();
    assert_eq!(json!(format!("{:?}", turn.status)), "Completed");
    assert_eq!(thread.children(true, None).await.unwrap().data.len(), 1);

    // A thread that is busy for long.
    let busy = thread.shell_command_streamed("sleep 600", Default::default()).unwrap();
    support::until("the command", || home.running("sleep 600").pop()).await;
    let id = thread.id().unwrap();
    assert_eq!(codex.wait_thread(&id, Some(100)).await.map(drop).unwrap_err().code(), ErrorCode::Timeout);
    let (waited, ()) = tokio::join!(codex.wait_thread(&id, Some(20_000)), async {
        busy.interrupt().await.unwrap();
    });
    assert_eq!(format!("{:?}", waited.unwrap().status), "Interrupted");
    codex.close().await.unwrap();
    home.assert_none_left();
}
