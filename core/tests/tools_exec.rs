//! Client tools on the real `codex exec`: the same tools as on the app-server, served by MCP for the time of a turn.
#![cfg(feature = "mcp-http")]

mod support;

use std::collections::BTreeSet;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::tools::ToolContent;
use codexkit::{
    Answer, Ask, AskKind, Codex, Error, ErrorCode, Thread, Tool, ToolCall, ToolOutput, ToolSpec, TurnRequest,
};
use serde_json::{Value, json};
use support::host::Host;
use support::{Home, command_line, of_type, outputs, real_codex, run, until};
use tokio::sync::{Barrier, Notify};

const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 4, 0, 0, 0, 0xB5, 0x1C, 0x0C, 2, 0, 0, 0, 0x0B, b'I', b'D', b'A', b'T', 0x78, 0xDA, 0x63, 0x64,
    0xF8, 0x0F, 0, 1, 5, 1, 1, 0x27, 0x18, 0xE3, 0x66, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60,
    0x82,
];

/// What these tests look at.
const MCP_OUTPUT: &str = "the output of an MCP tool as the parts that it has";

/// What the model calls the tools without namespace by.
const PLAIN: &str = "mcp__codexkit_tools";

/// A model that makes these calls in its first reply of each turn.
async fn calling(calls: impl IntoIterator<Item = Step>) -> ScriptedModel {
    let script = Script::new([ScriptedTurn::new([
        Reply::new(calls.into_iter().collect::<Vec<_>>()),
        Reply::text("done"),
    ])
    .always()]);
    ScriptedModel::start(script).await.unwrap()
}

fn call_in(namespace: &str, name: &str, arguments: Value) -> Step {
    Step::FunctionCall { name: name.into(), namespace: Some(namespace.into()), arguments }
}

fn call(name: &str, arguments: Value) -> Step {
    call_in(PLAIN, name, arguments)
}

fn spec(json: Value) -> ToolSpec {
    serde_json::from_value(json).unwrap()
}

fn exec(home: &Home, model: &ScriptedModel, mut more: Value) -> Codex {
    more["transport"] = "exec".into();
    home.codex(model, more)
}

fn thread(home: &Home, codex: &Codex, more: Value) -> Thread {
    codex.start_thread(home.thread(more)).unwrap()
}

/// What a call gave, below the line in which Codex tells its duration.
fn text(output: &Value) -> String {
    let parts = output.as_array().unwrap_or_else(|| panic!("{output}"));
    parts.last().unwrap()["text"].as_str().unwrap_or_else(|| panic!("{output}")).to_owned()
}

fn texts(model: &ScriptedModel) -> Vec<String> {
    outputs(model).iter().map(text).collect()
}

fn echo() -> Value {
    json!({ "name": "echo", "description": "Says it again.", "input_schema": {
        "type": "object",
        "properties": { "text": { "type": "string", "maxLength": 5 }, "times": { "type": "integer" } },
        "required": ["text"],
    } })
}

fn says(name: &'static str, says: &'static str) -> Tool {
    Tool::from_spec(ToolSpec::new(name, says), move |_| async move { Ok::<_, Error>(says) })
}

#[tokio::test]
async fn a_function_returns_text_an_image_and_an_error() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-outputs");
    let model = calling([
        call("echo", json!({ "text": "hi", "times": null })),
        call("picture", json!({})),
        call("broken", json!({})),
        call("panicking", json!({})),
        call_in("mcp__codexkit_files", "read", json!({})),
    ])
    .await;
    // Of a model that it does not know Codex takes it that it cannot search for tools, and shows it all of them.
    let codex = exec(&home, &model, json!({ "model": "some-model" }));
    let repeat = |call: ToolCall| async move {
        assert!(!call.thread_id.is_empty() && !call.turn_id.is_empty() && !call.call_id.is_empty());
        assert_eq!(call.arguments.as_object().unwrap().len(), 1, "a null of the strict form is taken out");
        Ok::<_, Error>(call.arguments["text"].as_str().unwrap().repeat(2))
    };
    codex.add_tool(Tool::from_spec(spec(echo()), repeat)).unwrap();
    let thread = thread(&home, &codex, json!({}));
    let picture = |_| async { Ok::<_, Error>(ToolOutput::image(PIXEL, "image/png")) };
    thread.add_tool(Tool::from_spec(ToolSpec::new("picture", ""), picture)).unwrap();
    let broken = |_| async { Err::<String, _>("the disk is full") };
    thread.add_tool(Tool::from_spec(ToolSpec::new("broken", ""), broken)).unwrap();
    let panicking = |_: ToolCall| async { panic!("on purpose") as Result<String, String> };
    thread.add_tool(Tool::from_spec(ToolSpec::new("panicking", ""), panicking)).unwrap();
    let file = |_| async {
        Ok::<_, Error>(ToolOutput::text("Here:").with(ToolContent::File {
            name: "a.txt".into(),
            data: b"inside".as_slice().into(),
            mime_type: None,
        }))
    };
    let read =
        spec(json!({ "name": "read", "namespace": "files", "namespace_description": "Files of the host." }));
    thread.add_tool(Tool::from_spec(read, file)).unwrap();

    let events = run(&thread, "go").await;
    let outputs = outputs(&model);
    assert_eq!(text(&outputs[0]), "hihi");
    let image = &outputs[1][1];
    assert_eq!(image["type"], "input_image", "{outputs:?}");
    assert!(image["image_url"].as_str().unwrap().starts_with("data:image/png;base64,iVBOR"));
    assert_eq!(text(&outputs[2]), "The tool broken failed: the disk is full");
    assert_eq!(text(&outputs[3]), "The tool panicking failed: it panicked");
    assert_eq!((&outputs[4][1]["text"], text(&outputs[4])), (&json!("Here:"), "File a.txt:\ninside".into()));
    let mut failed: Vec<_> =
        of_type(&events, "tool.call.failed").iter().map(|e| e["tool"].as_str().unwrap()).collect();
    failed.sort(); // The calls run at once.
    assert_eq!(failed, ["broken", "panicking"]);

    let requests = model.requests();
    let tools = requests[0].body["tools"].as_array().unwrap();
    let group =
        |name: &str| tools.iter().find(|tool| tool["name"] == name).unwrap_or_else(|| panic!("{tools:?}"));
    let shown = group(PLAIN)["tools"].as_array().unwrap().iter().find(|tool| tool["name"] == "echo").unwrap();
    assert_eq!(shown["parameters"]["required"], json!(["text", "times"]));
    assert_eq!(group("mcp__codexkit_files")["description"], "Files of the host.");

    let metrics = thread.tool_metrics();
    let count =
        |name: &str| metrics.iter().find(|m| m.name == name).map(|m| (m.calls, m.failures, m.running));
    assert_eq!(count("echo"), Some((1, 0, 0)));
    assert_eq!(count("broken"), Some((1, 1, 0)));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn bad_arguments_are_answered_and_nobody_is_asked() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-arguments");
    let bad = [json!({ "text": 1 }), json!({}), json!({ "text": "longer than five" })];
    let model = calling(bad.iter().map(|arguments| call("echo", arguments.clone()))).await;
    let codex = exec(&home, &model, json!({}));
    let thread = thread(&home, &codex, json!({ "tools": [echo()] }));
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    thread.on_ask(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok(Answer::tool_text("?")) }
    });
    let events = run(&thread, "go").await;
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    let texts = texts(&model);
    assert_eq!(texts.len(), bad.len());
    for (text, part) in texts.iter().zip(["/text", "\"text\" is a required", "/text"]) {
        assert!(text.starts_with("The arguments do not fit") && text.contains(part), "{text}");
    }
    let failed = of_type(&events, "tool.call.failed");
    assert_eq!(failed.len(), bad.len());
    assert!(failed.iter().all(|event| event["kind"] == "invalid_arguments"), "{failed:?}");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_call_that_wants_approval_runs_only_after_a_yes() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-approval");
    let model = calling([call("launch", json!({}))]).await;
    let codex = exec(&home, &model, json!({}));
    let runs = Arc::new(AtomicUsize::new(0));
    let counter = runs.clone();
    let launch = move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok::<_, Error>("launched") }
    };
    let launch =
        Tool::from_spec(ToolSpec::new("launch", ""), launch).configure(|spec| spec.needs_approval = true);
    codex.add_tool(launch).unwrap();
    let plain = thread(&home, &codex, json!({}));
    let answered = |answer: Answer| {
        TurnRequest::new("go").approvals(move |ask: Ask| {
            assert_eq!((ask.kind, ask.request["tool"].as_str()), (AskKind::ToolApproval, Some("launch")));
            let answer = answer.clone();
            async move { Ok(answer) }
        })
    };
    let said = || texts(&model).pop().unwrap();
    // Nobody answers.
    let events = run(&plain, "go").await;
    assert!(said().contains("was not approved"), "{}", said());
    assert_eq!(of_type(&events, "approval.requested")[0]["kind"], "tool_approval");
    assert_eq!(of_type(&events, "tool.call.failed")[0]["kind"], "denied");
    run(&plain, answered(Answer::deny_because("not on Fridays"))).await;
    assert!(said().ends_with("not on Fridays"), "{}", said());
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    run(&plain, answered(Answer::allow())).await;
    assert_eq!((runs.load(Ordering::SeqCst), said().as_str()), (1, "launched"));
    // A rule instead of a handler; without tools there would be nothing on exec that it could be about.
    let allowed = json!({ "approvals": { "rules": [{ "tool": "launch", "decision": "allow" }] } });
    run(&thread(&home, &codex, allowed.clone()), "go").await;
    assert_eq!(runs.load(Ordering::SeqCst), 2);
    codex.close().await.unwrap();

    let codex = exec(&home, &model, json!({}));
    let pointless = thread(&home, &codex, allowed.clone()).run("go").await.unwrap_err();
    assert_eq!(pointless.code(), ErrorCode::Unsupported);
    codex.close().await.unwrap();
    let of_client =
        json!({ "tools": [{ "name": "launch", "needs_approval": true }], "approvals": allowed["approvals"] });
    let codex = exec(&home, &model, of_client);
    codex.on_ask(|ask: Ask| async move {
        assert_eq!(ask.kind, AskKind::ToolCall);
        Ok(Answer::tool_text("by the host"))
    });
    run(&thread(&home, &codex, json!({})), "go").await;
    assert_eq!(said(), "by the host");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn ten_calls_run_at_once() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-parallel");
    let model = calling((0..10).map(|n| call("meet", json!({ "n": n })))).await;
    let codex = exec(&home, &model, json!({}));
    let schema = json!({ "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"] });
    // Passes only when all ten are there.
    let barrier = Arc::new(Barrier::new(10));
    let meet = move |call: ToolCall| {
        let barrier = barrier.clone();
        async move {
            barrier.wait().await;
            Ok::<_, Error>(call.arguments["n"].to_string())
        }
    };
    codex
        .add_tool(Tool::from_spec(ToolSpec { input_schema: schema, ..ToolSpec::new("meet", "") }, meet))
        .unwrap();
    run(&thread(&home, &codex, json!({})), "go").await;
    assert_eq!(texts(&model), (0..10).map(|n| n.to_string()).collect::<Vec<_>>());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn clients_and_threads_have_tools_of_the_same_name_and_a_resumed_thread_has_those_of_its_turn() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-names");
    let model = calling([call("who", json!({}))]).await;
    let codex = exec(&home, &model, json!({}));
    codex.add_tool(says("who", "the client's")).unwrap();
    let shared = thread(&home, &codex, json!({}));
    run(&shared, "go").await;
    assert_eq!(texts(&model), ["the client's"]);
    // Unlike an app-server, exec takes tools with every turn.
    shared.add_tool(says("who", "the thread's")).unwrap();
    run(&shared, "go").await;
    assert_eq!(texts(&model), ["the client's", "the thread's"]);
    let resumed = codex.resume_thread(shared.id().unwrap(), home.thread(json!({}))).unwrap();
    run(&resumed, "go").await;
    assert_eq!(texts(&model), ["the client's", "the thread's", "the client's"]);
    // Switched off for one thread.
    let off = thread(&home, &codex, json!({ "tools": [{ "name": "who", "enabled": false }] }));
    run(&off, "go").await;
    let output = outputs(&model).remove(0);
    assert!(output.to_string().contains("unsupported call"), "{output}");
    assert_eq!(codex.tool_metrics()[0].calls, 2);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn apply_patch_of_codexkit_changes_files() {
    let home = Home::new("exec-hosted");
    let patch = |path: &str| format!("*** Begin Patch\n*** Add File: {path}\n+hello\n*** End Patch");
    let namespace = "mcp__codexkit";
    let model = calling([
        call_in(namespace, "apply_patch", json!({ "input": patch("made.txt") })),
        call_in(namespace, "apply_patch", json!({ "input": patch("../outside/made.txt") })),
    ])
    .await;
    let codex = exec(&home, &model, json!({}));
    let thread = thread(&home, &codex, json!({ "hosted_tools": [{ "type": "apply_patch" }] }));
    let events = run(&thread, "go").await;
    let made = std::fs::read_to_string(home.path("project").join("made.txt"));
    assert_eq!(made.unwrap_or_else(|error| panic!("{error}: {:?}", outputs(&model))), "hello\n");
    assert!(!home.outside("made.txt").exists());
    assert_eq!(of_type(&events, "tool.call.failed").len(), 1, "{events:?}");
    codex.close().await.unwrap();
}

/// The value that the environment of a process has for this name.
fn variable(pid: u32, name: &str) -> Option<String> {
    let environment = std::fs::read(format!("/proc/{pid}/environ")).ok()?;
    let environment = String::from_utf8_lossy(&environment).into_owned();
    environment.split('\0').find_map(|entry| entry.strip_prefix(name)?.strip_prefix('=').map(str::to_owned))
}

/// The addresses of our servers that the Codex of this home was told, and the token for them.
fn served(home: &Home) -> (BTreeSet<String>, String) {
    let mut addresses = BTreeSet::new();
    let mut token = None;
    for process in home.processes() {
        let line = command_line(&process);
        for part in line.split("mcp_servers.codexkit").skip(1) {
            if let Some((_, url)) = part.split_once(".url=\"http://").filter(|(name, _)| !name.contains(' '))
            {
                addresses.insert(url.split_once('/').unwrap().0.to_owned());
            }
        }
        token = token.or_else(|| variable(process.pid, "CODEXKIT_MCP_TOKEN"));
    }
    (addresses, token.expect("a token in the environment"))
}

/// Every process of the machine whose arguments have this text.
fn shown_in_arguments(text: &str) -> usize {
    let processes = std::fs::read_dir("/proc").unwrap().filter_map(Result::ok);
    let lines = processes.filter_map(|process| std::fs::read(process.path().join("cmdline")).ok());
    lines.filter(|line| String::from_utf8_lossy(line).contains(text)).count()
}

#[tokio::test]
async fn the_token_is_in_no_arguments_and_nothing_listens_after_the_turn() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-served");
    // A server of the user's own, which stays.
    let program = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mcp/fake_server.py");
    let config = format!(
        "[mcp_servers.files]\ncommand = \"python3\"\nargs = [{:?}, {:?}]\ndefault_tools_approval_mode = \"approve\"\n",
        program.display().to_string(),
        home.path("mcp.jsonl").display().to_string(),
    );
    std::fs::write(home.path("codex").join("config.toml"), &config).unwrap();
    let model = calling([
        call("look", json!({})),
        call_in("mcp__codexkit_files", "read", json!({})),
        call_in("mcp__files", "echo", json!({ "n": 1 })),
    ])
    .await;
    let codex = exec(&home, &model, json!({}));
    let thread = thread(&home, &codex, json!({}));
    let (looking, looked) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (tell, wait) = (looking.clone(), looked.clone());
    let look = move |_| {
        let (tell, wait) = (tell.clone(), wait.clone());
        async move {
            tell.notify_one();
            wait.notified().await;
            Ok::<_, Error>("looked")
        }
    };
    thread.add_tool(Tool::from_spec(ToolSpec::new("look", ""), look)).unwrap();
    let read = spec(json!({ "name": "read", "namespace": "files" }));
    thread.add_tool(Tool::from_spec(read, |_| async { Ok::<_, Error>("read") })).unwrap();
    let turn = thread.run_streamed("go").unwrap();
    looking.notified().await;
    let (addresses, token) = served(&home);
    assert_eq!(addresses.len(), 2, "{addresses:?}");
    assert_eq!(token.len(), 64);
    assert_eq!(shown_in_arguments(&token), 0);
    for address in &addresses {
        assert!(address.starts_with("127.0.0.1:"), "{address}");
        TcpStream::connect(address).unwrap();
    }
    looked.notify_one();
    turn.result().await.unwrap();
    assert_eq!(texts(&model), ["looked", "read", "{\"n\": 1}"]);
    assert_eq!(std::fs::read_to_string(home.path("codex").join("config.toml")).unwrap(), config);
    for address in &addresses {
        until("the end of the server", || TcpStream::connect(address).is_err().then_some(())).await;
    }
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_turn_that_is_given_up_ends_its_calls_and_its_servers() {
    let home = Home::new("exec-given-up");
    let model = calling([call("slow", json!({}))]).await;
    let codex = exec(&home, &model, json!({}));
    let (started, ended) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (tell_start, tell_end) = (started.clone(), ended.clone());
    struct Tells(Arc<Notify>);
    impl Drop for Tells {
        fn drop(&mut self) {
            self.0.notify_one();
        }
    }
    let slow = move |_| {
        let (started, tells) = (tell_start.clone(), Tells(tell_end.clone()));
        async move {
            let _tells = tells;
            started.notify_one();
            std::future::pending::<Result<String, String>>().await
        }
    };
    codex.add_tool(Tool::from_spec(ToolSpec::new("slow", ""), slow)).unwrap();
    let turn = thread(&home, &codex, json!({})).run_streamed("go").unwrap();
    started.notified().await;
    let (addresses, _) = served(&home);
    turn.cancel();
    ended.notified().await;
    assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Cancelled);
    assert_eq!(addresses.len(), 1);
    for address in &addresses {
        until("the end of the server", || TcpStream::connect(address).is_err().then_some(())).await;
    }
    assert_eq!(codex.tool_metrics()[0].running, 0);
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[test]
fn a_host_answers_the_calls_under_the_ticket_of_the_turn() {
    let home = Home::new("exec-port");
    let call = |text: &str| json!({ "type": "function_call", "namespace": PLAIN, "name": "echo", "arguments": { "text": text } });
    let script = json!({ "turns": [{ "replies": [
        { "steps": [call("a"), call("b")] }, { "steps": [{ "type": "text", "text": "done" }] },
    ] }] });
    let mut models = Host::open(json!({}));
    let model = models.result("testing.model_start", json!({ "script": script }));
    let mut host = Host::open(json!({
        "codex_path": real_codex(), "codex_home": home.path("codex"), "env": { "HOME": home.path("home") },
        "config": model["config"], "transport": "exec",
    }));
    let options = json!({
        "working_directory": home.path("project"), "skip_git_repo_check": true, "tools": [echo()],
    });
    let thread = host.result("thread.start", json!({ "options": options }))["thread"].clone();
    let turn = host.call("thread.run", json!({ "thread": thread, "input": "go", "answers_asks": true }));
    // Both are there before the first is answered.
    for ask in [host.ask(turn), host.ask(turn)] {
        assert_eq!((&ask["kind"], &ask["tool"]), (&json!("tool_call"), &json!("echo")));
        let text = format!("you said {}", ask["request"]["arguments"]["text"].as_str().unwrap());
        let answer = json!({ "decision": "tool", "content": [{ "type": "text", "text": text }] });
        host.answer(&ask, answer);
    }
    assert_eq!(host.message("result", turn)["ok"]["final_response"], "done");
    let requests = models.result("testing.model_requests", json!({ "model": model["model"] }));
    let seen = requests.as_array().unwrap().last().unwrap()["body"]["input"].to_string();
    assert!(seen.contains("you said a") && seen.contains("you said b"), "{seen}");
    host.port.close().unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_namespace_may_be_named_like_the_server_of_the_rest() {
    if !support::needs((0, 169), MCP_OUTPUT) {
        return;
    }
    let home = Home::new("exec-same-server");
    let model = calling([
        call_in("mcp__codexkit_tools", "who", json!({})),
        call_in("mcp__codexkit_tools_", "who", json!({})),
    ])
    .await;
    let codex = exec(&home, &model, json!({}));
    codex.add_tool(says("who", "without")).unwrap();
    let within = spec(json!({ "name": "who", "namespace": "tools" }));
    codex.add_tool(Tool::from_spec(within, |_| async { Ok::<_, Error>("within") })).unwrap();
    run(&thread(&home, &codex, json!({})), "go").await;
    assert_eq!(texts(&model), ["within", "without"]);
    codex.close().await.unwrap();
}
