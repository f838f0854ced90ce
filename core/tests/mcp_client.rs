//! The MCP client against servers that misbehave on request: over pipes.
#![cfg(feature = "mcp")]

mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use codexkit::env::Env;
use codexkit::mcp::{McpCall, McpClient, McpConnect, McpToolResult};
use codexkit::options::McpServerOptions;
use codexkit::{Answer, Ask, AskKind, ErrorCode};
use futures_util::future::join_all;
use serde_json::{Value, json};
use support::{Home, until};

fn program(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/mcp").join(name)
}

fn options(home: &Home, more: Value) -> McpServerOptions {
    let mut options = json!({
        "name": "fake",
        "command": "python3",
        "args": [program("fake_server.py"), home.path("mcp.jsonl")],
    });
    for (key, value) in more.as_object().unwrap() {
        options[key] = value.clone();
    }
    serde_json::from_value(options).unwrap()
}

fn builder(home: &Home, more: Value) -> McpConnect {
    McpClient::builder(options(home, more))
}

fn journal(home: &Home) -> Vec<Value> {
    let text = std::fs::read_to_string(home.path("mcp.jsonl")).unwrap_or_default();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn methods(home: &Home) -> Vec<String> {
    let methods =
        journal(home).into_iter().filter_map(|message| message["method"].as_str().map(str::to_owned));
    methods.collect()
}

fn call(tool: &str, arguments: Value) -> McpCall {
    let Value::Object(arguments) = arguments else { panic!("{arguments}") };
    McpCall::new(tool).arguments(arguments)
}

fn text(result: &McpToolResult) -> String {
    result.content[0]["text"].as_str().unwrap().to_owned()
}

fn data(result: &McpToolResult) -> Value {
    serde_json::from_str(&text(result)).unwrap()
}

async fn names(client: &McpClient, refresh: bool) -> Vec<String> {
    client.list_tools(refresh).await.unwrap().into_iter().map(|tool| tool.name).collect()
}

#[tokio::test]
async fn the_handshake_tells_both_sides_what_the_other_can_do() {
    let home = Home::new("mcp-handshake");
    let more = json!({ "roots": [{ "uri": "file:///srv", "name": "srv" }] });
    let client = builder(&home, more).asks(|_| async { Ok(Answer::deny()) }).connect().await.unwrap();
    let info = client.info();
    assert_eq!((&*info.server, info.instructions.as_deref()), ("fake", Some("be kind")));
    assert_eq!(
        (&info.server_info["name"], &info.capabilities["tools"]),
        (&json!("fake"), &json!({ "listChanged": true }))
    );
    client.close().await.unwrap();
    let sent = journal(&home);
    assert_eq!(methods(&home), ["initialize", "notifications/initialized"]);
    let params = &sent[0]["params"];
    assert_eq!(params["protocolVersion"], info.protocol_version.as_str());
    let mut capabilities: Vec<_> = params["capabilities"].as_object().unwrap().keys().collect();
    capabilities.sort();
    assert_eq!(capabilities, ["elicitation", "roots", "sampling"]);
    home.assert_none_left();
}

#[tokio::test]
async fn a_server_of_a_version_that_nobody_knows_is_refused() {
    let home = Home::new("mcp-version");
    let connect = async |version: &str| {
        builder(&home, json!({ "env": { "FAKE_VERSION": version, "CODEX_HOME": home.path("codex") } }))
            .connect()
            .await
    };
    for unknown in ["1999-01-01", "2099-01-01", "none"] {
        let error = connect(unknown).await.err().unwrap();
        assert_eq!(error.code(), ErrorCode::HandshakeFailed, "{error}");
    }
    home.assert_none_left();
    let older = connect("2024-11-05").await.unwrap();
    assert_eq!(older.info().protocol_version, "2024-11-05");
    older.close().await.unwrap();
}

#[tokio::test]
async fn without_a_handler_nothing_is_promised_to_the_server() {
    let home = Home::new("mcp-no-handler");
    let client = builder(&home, json!({})).connect().await.unwrap();
    let asked = call(
        "ask",
        json!({ "method": "elicitation/create", "params": { "message": "?", "requestedSchema": { "type": "object", "properties": {} } } }),
    );
    assert_eq!(data(&client.call_tool(asked).await.unwrap())["result"]["action"], "decline");
    let asked = call(
        "ask",
        json!({ "method": "sampling/createMessage", "params": { "messages": [], "maxTokens": 1 } }),
    );
    assert!(data(&client.call_tool(asked).await.unwrap())["error"]["message"].is_string());
    let asked = call("ask", json!({ "method": "ping", "params": {} }));
    assert_eq!(data(&client.call_tool(asked).await.unwrap())["result"], json!({}));
    client.close().await.unwrap();
    assert_eq!(journal(&home)[0]["params"]["capabilities"], json!({}));
}

#[tokio::test]
async fn all_pages_are_listed_once_and_the_filter_does_not_reach_the_cache() {
    let home = Home::new("mcp-list");
    let only_echo =
        builder(&home, json!({})).tool_filter(|tool| tool.name == "echo").connect().await.unwrap();
    assert_eq!(names(&only_echo, false).await, ["echo"]);
    only_echo.close().await.unwrap();
    std::fs::remove_file(home.path("mcp.jsonl")).unwrap();

    let more = json!({ "disabled_tools": ["env"], "enabled_tools": ["echo", "env", "fail", "with.dot", "with-dot"] });
    let client = builder(&home, more).connect().await.unwrap();
    assert_eq!(names(&client, false).await, ["echo", "with.dot", "with-dot", "fail"]);
    assert_eq!(names(&client, false).await.len(), 4);
    assert_eq!(
        methods(&home).iter().filter(|method| *method == "tools/list").count(),
        2,
        "two pages, asked for once"
    );
    assert_eq!(names(&client, true).await.len(), 4);
    assert_eq!(methods(&home).iter().filter(|method| *method == "tools/list").count(), 4);
    let tools = client.list_tools(false).await.unwrap();
    assert_eq!(tools[0].qualified_name, "mcp__fake__echo");
    assert_ne!(
        tools[1].qualified_name, tools[2].qualified_name,
        "tools that would share a name are kept apart"
    );
    // What is excluded can't be called either.
    let error = client.call_tool(call("env", json!({}))).await.unwrap_err();
    assert_eq!((error.code(), &error.data()["field"]), (ErrorCode::InvalidArgument, &json!("tool")));
    client.close().await.unwrap();
}

#[tokio::test]
async fn the_list_is_asked_for_again_when_the_server_says_that_it_changed() {
    let home = Home::new("mcp-changed");
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let client = builder(&home, json!({}))
        .on_notification(move |method, _| heard.lock().unwrap().push(method.to_owned()))
        .connect()
        .await
        .unwrap();
    assert!(!names(&client, false).await.contains(&"grown".to_owned()));
    client.call_tool(call("grow", json!({}))).await.unwrap();
    until("the change", || (!told.lock().unwrap().is_empty()).then_some(())).await;
    assert!(names(&client, false).await.contains(&"grown".to_owned()));
    assert_eq!(*told.lock().unwrap(), ["notifications/tools/list_changed"]);
    client.close().await.unwrap();
}

#[tokio::test]
async fn ten_calls_at_once_each_get_their_own_answer() {
    let home = Home::new("mcp-concurrent");
    let client = builder(&home, json!({})).connect().await.unwrap();
    let calls = (0..10).map(|n| client.call_tool(call("together", json!({ "n": n, "of": 10 }))));
    for (n, result) in join_all(calls).await.into_iter().enumerate() {
        assert_eq!(data(&result.unwrap())["n"], n);
    }
    client.close().await.unwrap();
}

#[tokio::test]
async fn what_the_server_asks_is_asked_of_the_handler() {
    let home = Home::new("mcp-asks");
    let asks = Arc::new(Mutex::new(Vec::<Ask>::new()));
    let seen = asks.clone();
    let more = json!({ "roots": [{ "uri": "file:///srv" }] });
    let client = builder(&home, more)
        .asks(move |ask: Ask| {
            seen.lock().unwrap().push(ask.clone());
            async move {
                Ok(match ask.method.as_str() {
                    "sampling/createMessage" => Answer::Raw {
                        result: json!({
                            "role": "assistant", "model": "m", "content": { "type": "text", "text": "hi" },
                        }),
                    },
                    _ => Answer::Raw { result: json!({ "action": "accept", "content": { "name": "Ada" } }) },
                })
            }
        })
        .connect()
        .await
        .unwrap();
    let schema = json!({ "type": "object", "properties": {
        "name": { "type": "string" }, "age": { "type": "integer", "default": 36 },
    } });
    let elicitation = json!({ "method": "elicitation/create", "params": { "mode": "form", "message": "Who?", "requestedSchema": schema } });
    let answered = data(&client.call_tool(call("ask", elicitation)).await.unwrap());
    assert_eq!(
        answered["result"],
        json!({ "action": "accept", "content": { "name": "Ada", "age": 36 } }),
        "defaults are added"
    );
    let sampling =
        json!({ "method": "sampling/createMessage", "params": { "messages": [], "maxTokens": 5 } });
    let answered = data(&client.call_tool(call("ask", sampling)).await.unwrap());
    assert_eq!(answered["result"]["content"]["text"], "hi");
    let roots =
        data(&client.call_tool(call("ask", json!({ "method": "roots/list", "params": {} }))).await.unwrap());
    assert_eq!(roots["result"]["roots"], json!([{ "uri": "file:///srv" }]));
    let asks = asks.lock().unwrap().clone();
    assert_eq!(asks.iter().map(|ask| ask.kind).collect::<Vec<_>>(), [AskKind::Elicitation, AskKind::Other]);
    assert_eq!(
        (&asks[0].request["serverName"], &asks[0].request["message"]),
        (&json!("fake"), &json!("Who?"))
    );
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_tool_is_called_only_when_the_handler_approves() {
    let home = Home::new("mcp-approve");
    let client = builder(&home, json!({ "approve_tool_calls": true }))
        .asks(|ask: Ask| async move {
            assert_eq!(ask.request["_meta"]["codex_approval_kind"], "mcp_tool_call");
            match ask.request["_meta"]["tool_params"]["please"] == true {
                true => Ok(Answer::allow()),
                false => Ok(Answer::deny()),
            }
        })
        .connect()
        .await
        .unwrap();
    assert_eq!(
        data(&client.call_tool(call("echo", json!({ "please": true }))).await.unwrap())["please"],
        true
    );
    let error = client.call_tool(call("echo", json!({ "please": false }))).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Cancelled);
    client.close().await.unwrap();
    let calls = journal(&home).into_iter().filter(|message| message["method"] == "tools/call").count();
    assert_eq!(calls, 1);
}

#[tokio::test]
async fn progress_is_told_and_a_refusal_is_not_repeated() {
    let home = Home::new("mcp-progress");
    let client = builder(&home, json!({})).connect().await.unwrap();
    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = steps.clone();
    let progress = call("progress", json!({}))
        .on_progress(move |step| told.lock().unwrap().push((step.progress, step.total)));
    client.call_tool(progress).await.unwrap();
    until("three steps", || (steps.lock().unwrap().len() == 3).then_some(())).await;
    assert_eq!(steps.lock().unwrap()[2], (3.0, Some(3.0)));
    let error = client.call_tool(call("fail", json!({}))).await.unwrap_err();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::Rpc, false));
    assert_eq!(error.data(), &json!({ "code": -32602, "message": "no such thing", "data": { "hint": 1 } }));
    client.close().await.unwrap();
    let failed = journal(&home).into_iter().filter(|message| message["params"]["name"] == "fail").count();
    assert_eq!(failed, 1);
}

fn cancelled(home: &Home) -> Option<Value> {
    journal(home).into_iter().find(|message| message["method"] == "notifications/cancelled")
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_cancelled_and_not_repeated() {
    let home = Home::new("mcp-timeout");
    let client = builder(&home, json!({ "tool_timeout_ms": 200 })).connect().await.unwrap();
    let error = client.call_tool(call("slow", json!({}))).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Timeout);
    let message = until("the cancellation", || cancelled(&home)).await;
    let called =
        journal(&home).into_iter().filter(|message| message["params"]["name"] == "slow").collect::<Vec<_>>();
    assert_eq!((called.len(), &called[0]["id"]), (1, &message["params"]["requestId"]));
    assert_eq!(
        data(&client.call_tool(call("echo", json!({ "still": "there" }))).await.unwrap())["still"],
        "there"
    );
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_call_that_is_dropped_is_cancelled() {
    let home = Home::new("mcp-dropped");
    let (told, mut heard) = tokio::sync::mpsc::unbounded_channel();
    let client = builder(&home, json!({}))
        .on_notification(move |_, params| told.send(params).unwrap())
        .connect()
        .await
        .unwrap();
    let slow = client.call_tool(call("slow", json!({})));
    tokio::select! {
        _ = slow => panic!("it never ends"),
        begun = heard.recv() => assert_eq!(begun.unwrap()["data"], "slow has begun"),
    }
    until("the cancellation", || cancelled(&home)).await;
    client.close().await.unwrap();
}

#[tokio::test]
async fn only_a_few_variables_reach_the_server() {
    let home = Home::new("mcp-env");
    let path = std::env::var("PATH").unwrap();
    let own =
        [("PATH", path.as_str()), ("HOME", "/srv"), ("SECRET", "s"), ("CODEX_API_KEY", "k"), ("WANTED", "w")];
    let client = builder(&home, json!({ "env": { "GIVEN": "g", "HOME": "/other" }, "env_vars": ["WANTED"] }))
        .env(own.into_iter().collect::<Env>())
        .connect()
        .await
        .unwrap();
    let env = data(&client.call_tool(call("env", json!({}))).await.unwrap());
    let env: BTreeMap<String, String> = serde_json::from_value(env).unwrap();
    // A Python may add some of its own.
    assert!(!env.contains_key("SECRET") && !env.contains_key("CODEX_API_KEY"), "{env:?}");
    assert_eq!((&*env["HOME"], &*env["GIVEN"], &*env["WANTED"]), ("/other", "g", "w"));
    client.close().await.unwrap();
}

#[tokio::test]
async fn lines_that_are_no_messages_are_passed_over() {
    let home = Home::new("mcp-garbage");
    let client = builder(&home, json!({})).connect().await.unwrap();
    assert_eq!(text(&client.call_tool(call("garbage", json!({}))).await.unwrap()), "after it");
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_server_that_ends_fails_the_call_at_once_and_says_how() {
    let home = Home::new("mcp-exit");
    let client = builder(&home, json!({})).connect().await.unwrap();
    let error = client.call_tool(call("die", json!({}))).await.unwrap_err();
    assert_eq!((error.code(), &error.data()["exit_code"]), (ErrorCode::Exited, &json!(3)));
    assert!(error.message().contains("out of luck"), "{error}");
    // And every later call.
    let error = client.call_tool(call("echo", json!({}))).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Exited);
    client.close().await.unwrap();
}

#[tokio::test]
async fn a_grandchild_that_holds_the_pipe_does_not_hold_the_call() {
    let home = Home::new("mcp-orphan");
    let client = builder(&home, json!({})).connect().await.unwrap();
    let started = Instant::now();
    let error = client.call_tool(call("orphan", json!({}))).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Exited);
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
    client.close().await.unwrap();
}

#[tokio::test]
async fn dropping_the_client_ends_the_server() {
    let home = Home::new("mcp-drop");
    let client =
        builder(&home, json!({ "env": { "CODEX_HOME": home.path("codex") } })).connect().await.unwrap();
    assert_eq!(home.processes().len(), 1);
    drop(client);
    home.assert_none_left();
}

#[tokio::test]
async fn what_cannot_be_connected_says_why() {
    let home = Home::new("mcp-bad");
    for (options, field) in [
        (json!({ "name": "x" }), "mcp.command"),
        (json!({ "name": "", "command": "x" }), "mcp.name"),
        (json!({ "name": "x", "command": "x", "url": "http://x" }), "mcp.url"),
        (json!({ "name": "x", "command": "x", "bearer_token": "y" }), "mcp.bearer_token"),
        (json!({ "name": "x", "url": "ftp://x" }), "mcp.url"),
        (json!({ "name": "x", "url": "http://x", "args": ["y"] }), "mcp.args"),
    ] {
        let error = McpClient::connect(serde_json::from_value(options).unwrap()).await.err().unwrap();
        assert_eq!((error.code(), &error.data()["field"]), (ErrorCode::InvalidArgument, &json!(field)));
    }
    let connect = |more| async { McpClient::connect(options(&home, more)).await.err().unwrap().code() };
    assert_eq!(connect(json!({ "command": "/nowhere/at/all" })).await, ErrorCode::SpawnFailed);
    assert_eq!(connect(json!({ "args": ["-c", "raise SystemExit(7)"] })).await, ErrorCode::Exited);
    let silent = json!({ "args": ["-c", "import time; time.sleep(60)"], "startup_timeout_ms": 200 });
    assert_eq!(connect(silent).await, ErrorCode::Timeout);
    home.assert_none_left();
}
