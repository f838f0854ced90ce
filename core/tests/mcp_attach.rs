//! Functions of this program as tools of the real Codex, on both transports.
#![cfg(feature = "mcp-http")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codexkit::mcp::{McpHttpOptions, McpServer, McpToolCall, McpToolResult, McpToolSpec, allow_tools};
use codexkit::testing::{Script, ScriptedModel};
use codexkit::{Error, ErrorCode};
use serde_json::{Value, json};
use support::Home;

const PIXEL: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

fn schema(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties, "required": properties.as_object().unwrap().keys().collect::<Vec<_>>() })
}

/// A server with a text, an image, an error and a slow tool that waits until ten of it run.
fn server() -> (McpServer, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = calls.clone();
    let together = Arc::new(tokio::sync::Barrier::new(10));
    let server = McpServer::builder("host")
        .tool(
            McpToolSpec::new("greet", "Greets.", schema(json!({ "name": { "type": "string" } }))),
            move |call: McpToolCall| {
                counted.fetch_add(1, Ordering::Relaxed);
                async move {
                    let name = call.arguments()["name"].as_str().unwrap().to_owned();
                    Ok(McpToolResult::text(format!("Hello {name}!")))
                }
            },
        )
        .tool(McpToolSpec::new("picture", "Draws.", schema(json!({}))), |_: McpToolCall| async {
            Ok(McpToolResult::text("a pixel").with_image(PIXEL, "image/png"))
        })
        .tool(McpToolSpec::new("fail", "Fails.", schema(json!({}))), |_: McpToolCall| async {
            Err(Error::new(ErrorCode::Io, "the disk is full"))
        })
        .tool(
            McpToolSpec::new(
                "together",
                "Waits for nine others.",
                schema(json!({ "n": { "type": "integer" } })),
            ),
            move |call: McpToolCall| {
                let together = together.clone();
                async move {
                    together.wait().await;
                    Ok(McpToolResult::text(format!("number {}", call.arguments()["n"])))
                }
            },
        )
        .build()
        .unwrap();
    (server, calls)
}

fn call(name: &str, arguments: Value) -> Value {
    json!({ "type": "function_call", "namespace": "mcp__host", "name": name, "arguments": arguments })
}

/// What the model was given back for its calls, as one text.
fn outputs(model: &ScriptedModel) -> String {
    let requests = model.requests();
    serde_json::to_string(&requests.last().unwrap().body["input"]).unwrap()
}

async fn the_model_calls_functions_of_the_host(transport: &str) {
    let home = Home::new("mcp-attach");
    let script: Script = serde_json::from_value(json!({ "turns": [{ "replies": [
        { "steps": [call("greet", json!({ "name": "Ada" })), call("picture", json!({})), call("fail", json!({})), call("greet", json!({ "name": 1 }))] },
        { "steps": [{ "type": "text", "text": "done" }] },
    ] }] })).unwrap();
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({ "transport": transport }));
    let (server, calls) = server();
    let served = codex.serve_mcp(&server, McpHttpOptions::default()).await.unwrap();
    let thread = codex.start_thread(served.attach(home.thread(json!({})))).unwrap();
    let result = thread.run("go").await.unwrap();
    assert_eq!(result.final_response.as_deref(), Some("done"));
    let seen = outputs(&model);
    assert!(seen.contains("Hello Ada!"), "{seen}");
    assert!(seen.contains(PIXEL), "{seen}");
    assert!(seen.contains("the disk is full"), "{seen}");
    assert!(seen.contains("do not match its schema"), "{seen}");
    assert_eq!(calls.load(Ordering::Relaxed), 1, "arguments that do not match never reach the function");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn the_model_calls_functions_of_the_host_on_the_app_server() {
    the_model_calls_functions_of_the_host("app_server").await;
}

#[tokio::test]
async fn the_model_calls_functions_of_the_host_on_exec() {
    the_model_calls_functions_of_the_host("exec").await;
}

#[tokio::test]
async fn ten_functions_run_at_once() {
    let home = Home::new("mcp-together");
    let calls: Vec<_> = (0..10).map(|n| call("together", json!({ "n": n }))).collect();
    let script: Script = serde_json::from_value(json!({ "turns": [{ "replies": [
        { "steps": calls }, { "steps": [{ "type": "text", "text": "done" }] },
    ] }] }))
    .unwrap();
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let (server, _) = server();
    let served = codex.serve_mcp(&server, McpHttpOptions::default()).await.unwrap();
    let thread = codex.start_thread(served.attach(home.thread(json!({})))).unwrap();
    thread.run("go").await.unwrap();
    let seen = outputs(&model);
    for n in 0..10 {
        assert!(seen.contains(&format!("number {n}")), "{seen}");
    }
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_server_serves_the_threads_that_it_was_attached_to_and_no_other() {
    let home = Home::new("mcp-one-thread");
    let script: Script = serde_json::from_value(json!({ "turns": [{ "when": {}, "replies": [
        { "steps": [call("greet", json!({ "name": "Ada" }))] }, { "steps": [{ "type": "text", "text": "done" }] },
    ] }] }))
    .unwrap();
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({}));
    // The app-server runs when the first server of functions comes.
    let plain = codex.start_thread(home.thread(json!({}))).unwrap();
    plain.run("go").await.unwrap();
    let (server, calls) = server();
    let served = codex.serve_mcp(&server, McpHttpOptions::default()).await.unwrap();
    assert_eq!(calls.load(Ordering::Relaxed), 0);
    let attached = codex.start_thread(served.attach(home.thread(json!({})))).unwrap();
    attached.run("go").await.unwrap();
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    plain.run("go").await.unwrap();
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    let config = std::fs::read_to_string(home.path("codex").join("config.toml")).unwrap_or_default();
    assert!(!config.contains("mcp_servers"), "nothing is written for later runs: {config}");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn commands_of_the_model_do_not_see_the_token() {
    let home = Home::new("mcp-token");
    let script: Script = serde_json::from_value(json!({ "turns": [{ "replies": [
        { "steps": [{ "type": "function_call", "name": "exec_command", "arguments": { "cmd": "env | grep -c CODEXKIT_MCP_TOKEN=. > count" } }] },
        { "steps": [{ "type": "text", "text": "done" }] },
    ] }] }))
    .unwrap();
    let model = ScriptedModel::start(script).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({ "sandbox": "workspace-write" }))).unwrap();
    thread.run("go").await.unwrap();
    assert_eq!(std::fs::read_to_string(home.path("project").join("count")).unwrap(), "0\n");
    codex.close().await.unwrap();
}

/// The settings of the server `fake.server`, whose tools are not marked as read-only.
fn fake_server(home: &Home) -> Value {
    let program = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mcp/fake_server.py");
    json!({ "command": "python3", "args": [program, home.path("mcp.jsonl")], "startup_timeout_sec": null })
}

#[tokio::test]
async fn servers_of_the_user_are_added_and_removed() {
    let home = Home::new("mcp-add");
    let model = ScriptedModel::start(Script::text("hi")).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let names = async || {
        let listed = codex.request("mcpServerStatus/list", json!({})).await.unwrap();
        let names = listed["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|server| server["name"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    codex.add_mcp_server("fake.server", fake_server(&home)).await.unwrap();
    assert_eq!(names().await, ["fake.server"]);
    let config = std::fs::read_to_string(home.path("codex").join("config.toml")).unwrap();
    assert!(config.contains(r#"[mcp_servers."fake.server"]"#), "{config}");
    codex.remove_mcp_server("fake.server").await.unwrap();
    assert_eq!(names().await, [""; 0]);
    codex.remove_mcp_server("fake.server").await.unwrap();
    for (name, settings) in
        [("", json!({ "command": "x" })), ("x", json!({})), ("x", json!({ "command": "x", "url": "y" }))]
    {
        let error = codex.add_mcp_server(name, settings).await.unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidArgument);
    }
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_change_that_codex_does_not_reload_is_told_as_half_done() {
    let home = Home::new("mcp-stuck");
    let model = ScriptedModel::start(Script::text("hi")).await.unwrap();
    let codex = home.codex(&model, json!({}));
    codex.add_mcp_server("own", fake_server(&home)).await.unwrap();
    // A thread that says something of the server and does not say what it is.
    let config = json!({ "mcp_servers": { "own": { "default_tools_approval_mode": "approve" } } });
    let thread = codex.start_thread(home.thread(json!({ "config": config }))).unwrap();
    thread.run("go").await.unwrap();
    let error = codex.remove_mcp_server("own").await.unwrap_err();
    assert_eq!((error.code(), &error.data()["written"]), (ErrorCode::Rpc, &json!(true)), "{error}");
    assert!(error.causes().iter().any(|cause| cause.contains("own")), "{error:?}");
    let config = std::fs::read_to_string(home.path("codex").join("config.toml")).unwrap();
    assert!(!config.contains("own"), "{config}");
    thread.archive().await.unwrap();
    codex.add_mcp_server("own", fake_server(&home)).await.unwrap();
    codex.close().await.unwrap();
}

#[tokio::test]
async fn exec_calls_tools_only_with_leave() {
    let home = Home::new("mcp-leave");
    let script: Script = serde_json::from_value(json!({ "turns": [{ "when": {}, "replies": [
        { "steps": [{ "type": "function_call", "namespace": "mcp__fake", "name": "env", "arguments": {} }] },
        { "steps": [{ "type": "text", "text": "done" }] },
    ] }] }))
    .unwrap();
    let model = ScriptedModel::start(script).await.unwrap();
    let mut config = model.config();
    let mut server = fake_server(&home);
    server.as_object_mut().unwrap().remove("startup_timeout_sec");
    config["mcp_servers"] = json!({ "fake": server });
    let codex = home.codex(&model, json!({ "transport": "exec", "config": config }));
    let called =
        || std::fs::read_to_string(home.path("mcp.jsonl")).unwrap_or_default().matches("tools/call").count();
    for (tools, calls) in [(None, 0), (Some(&["echo"][..]), 0), (Some(&["env"][..]), 1), (Some(&[][..]), 2)] {
        let mut options = home.thread(json!({}));
        if let Some(tools) = tools {
            options.config.extend(allow_tools("fake", tools));
        }
        codex.start_thread(options).unwrap().run("go").await.unwrap();
        assert_eq!(called(), calls, "{tools:?}");
    }
    codex.close().await.unwrap();
}
