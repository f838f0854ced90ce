//! The MCP client against servers that others have written. `./dev test mcp` installs and runs them.
#![cfg(feature = "mcp-http")]

mod support;

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use codexkit::mcp::{McpCall, McpClient, McpToolResult};
use codexkit::{Answer, Ask, ErrorCode};
use futures_util::future::join_all;
use serde_json::{Value, json};
use support::Home;
use support::browser::browse;

/// Where the servers are installed.
fn installed(name: &str) -> PathBuf {
    let folder = std::env::var_os("CODEXKIT_TEST_MCP");
    PathBuf::from(folder.expect("CODEXKIT_TEST_MCP is not set: run these tests by `./dev test mcp`"))
        .join(name)
}

async fn over_stdio(
    package: &str,
    args: &[String],
    handler: impl Fn(Ask) -> Answer + Send + Sync + 'static,
) -> McpClient {
    let script = installed("node_modules/@modelcontextprotocol").join(package).join("dist/index.js");
    let mut arguments = vec![json!(script)];
    arguments.extend(args.iter().map(|argument| json!(argument)));
    let options = json!({
        "name": package, "command": installed("node_modules/node/bin/node"), "args": arguments,
        "roots": [{ "uri": "file:///srv", "name": "srv" }], "startup_timeout_ms": 60_000,
    });
    McpClient::builder(serde_json::from_value(options).unwrap())
        .asks(move |ask| std::future::ready(Ok(handler(ask))))
        .connect()
        .await
        .unwrap()
}

fn call(tool: &str, arguments: Value) -> McpCall {
    let Value::Object(arguments) = arguments else { panic!("{arguments}") };
    McpCall::new(tool).arguments(arguments)
}

fn text(result: &McpToolResult) -> &str {
    result.content[0]["text"].as_str().unwrap()
}

#[tokio::test]
#[ignore = "wants the reference servers, which ./dev test mcp installs"]
async fn the_everything_server() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = asked.clone();
    let client = over_stdio("server-everything", &["stdio".into()], move |ask| {
        seen.lock().unwrap().push(ask.method.clone());
        let result = match ask.method.as_str() {
            "sampling/createMessage" => {
                json!({ "role": "assistant", "model": "m", "content": { "type": "text", "text": "sampled" } })
            }
            _ => json!({ "action": "accept", "content": { "name": "Ada" } }),
        };
        Answer::Raw { result }
    })
    .await;
    let tools = client.list_tools(false).await.unwrap();
    let named = |part: &str| {
        let found = tools.iter().find(|tool| tool.name.contains(part));
        found
            .unwrap_or_else(|| {
                panic!("no {part} in {:?}", tools.iter().map(|tool| &tool.name).collect::<Vec<_>>())
            })
            .name
            .clone()
    };
    let echoes =
        join_all((0..10).map(|n| client.call_tool(call("echo", json!({ "message": format!("m{n}") })))))
            .await;
    for (n, echo) in echoes.into_iter().enumerate() {
        assert!(text(&echo.unwrap()).ends_with(&format!("m{n}")));
    }
    let image = client.call_tool(call(&named("tiny-image"), json!({}))).await.unwrap();
    assert!(image.content.iter().any(|block| block["type"] == "image" && block["mimeType"] == "image/png"));
    let steps = Arc::new(Mutex::new(0));
    let counted = steps.clone();
    let long = call(&named("long-running"), json!({ "duration": 0.4, "steps": 4 }))
        .on_progress(move |_| *counted.lock().unwrap() += 1);
    client.call_tool(long).await.unwrap();
    assert_eq!(*steps.lock().unwrap(), 4, "progress comes before the answer");
    let sampled =
        client.call_tool(call(&named("sampling"), json!({ "prompt": "p", "maxTokens": 5 }))).await.unwrap();
    assert!(format!("{:?}", sampled.content).contains("sampled"));
    client.call_tool(call(&named("elicitation"), json!({}))).await.unwrap();
    assert_eq!(*asked.lock().unwrap(), ["sampling/createMessage", "elicitation/create"]);
    let roots = client.call_tool(call(&named("roots"), json!({}))).await.unwrap();
    assert!(format!("{:?}", roots.content).contains("file:///srv"));
    let resources = client.list_resources().await.unwrap();
    let uri = resources[0]["uri"].as_str().unwrap();
    assert_eq!(client.read_resource(uri).await.unwrap()[0]["uri"], uri);
    assert!(!client.list_resource_templates().await.unwrap().is_empty());
    let prompts = client.list_prompts().await.unwrap();
    let simple =
        prompts.iter().find(|prompt| prompt["arguments"].as_array().is_none_or(Vec::is_empty)).unwrap();
    let prompt = client.get_prompt(simple["name"].as_str().unwrap(), Default::default()).await.unwrap();
    assert!(!prompt.messages.is_empty());
    client.close().await.unwrap();
}

#[tokio::test]
#[ignore = "wants the reference servers, which ./dev test mcp installs"]
async fn the_filesystem_server() {
    let home = Home::new("mcp-filesystem");
    let project = home.path("project");
    std::fs::write(project.join("note.txt"), "a note").unwrap();
    // It takes the client's roots over its arguments where the client has any.
    let options = json!({
        "name": "files", "command": installed("node_modules/node/bin/node"), "startup_timeout_ms": 60_000,
        "args": [installed("node_modules/@modelcontextprotocol/server-filesystem/dist/index.js"), project],
    });
    let client = McpClient::connect(serde_json::from_value(options).unwrap()).await.unwrap();
    let tools = client.list_tools(false).await.unwrap();
    assert!(tools.iter().find(|tool| tool.name == "read_text_file").unwrap().may_be_repeated());
    let read = |path: PathBuf| client.call_tool(call("read_text_file", json!({ "path": path })));
    assert_eq!(text(&read(project.join("note.txt")).await.unwrap()), "a note");
    assert!(read(home.outside("x")).await.unwrap().is_error);
    client.close().await.unwrap();
    home.assert_none_left();
}

/// The FastMCP server, as long as this lives.
struct FastMcp(Child);

impl Drop for FastMcp {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[tokio::test]
#[ignore = "wants the reference servers, which ./dev test mcp installs"]
async fn a_fastmcp_server_over_http_with_oauth() {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/mcp/fastmcp_server.py");
    let mut process = Command::new(installed("venv/bin/python"))
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut url = String::new();
    BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
    let _server = FastMcp(process);
    let options = json!({ "name": "fast", "url": url.trim(), "oauth": { "store": "memory" } });
    let error = McpClient::connect(serde_json::from_value(options.clone()).unwrap()).await.err().unwrap();
    assert_eq!(error.code(), ErrorCode::Unauthorized);
    let client = McpClient::builder(serde_json::from_value(options).unwrap())
        .asks(|ask: Ask| async move {
            tokio::spawn(browse(ask.request["url"].as_str().unwrap().to_owned()));
            Ok(Answer::allow())
        })
        .connect()
        .await
        .unwrap();
    let sum = client.call_tool(call("add", json!({ "a": 2, "b": 3 }))).await.unwrap();
    assert_eq!((text(&sum), &sum.structured_content), ("5", &Some(json!({ "result": 5 }))));
    let steps = Arc::new(Mutex::new(Vec::new()));
    let told = steps.clone();
    let counting =
        call("count", json!({ "to": 5 })).on_progress(move |step| told.lock().unwrap().push(step.progress));
    client.call_tool(counting).await.unwrap();
    assert_eq!(*steps.lock().unwrap(), [1.0, 2.0, 3.0, 4.0, 5.0]);
    assert_eq!(client.read_resource("note://one").await.unwrap()[0]["text"], "a note");
    client.close().await.unwrap();
}
