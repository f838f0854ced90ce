//! The client under the conformance suite of MCP: it connects to the URL it is given, does what the scenario wants,
//! and ends.
//!
//! The suite sets `MCP_CONFORMANCE_SCENARIO` and, for some, `MCP_CONFORMANCE_CONTEXT`. A login is "opened in the
//! browser" by asking the authorization server and following its redirect.

use std::error::Error;

use codexkit::mcp::{McpCall, McpClient, McpTool};
use codexkit::{Answer, Ask, Result};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A document that the suite's authorization server takes for a client's id.
const CLIENT_METADATA: &str = "https://conformance-test.local/client-metadata.json";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let url = std::env::args().nth(1).ok_or("the server's URL is missing")?;
    let scenario = std::env::var("MCP_CONFORMANCE_SCENARIO").unwrap_or_default();
    let context = std::env::var("MCP_CONFORMANCE_CONTEXT").unwrap_or_default();
    let context: Value = serde_json::from_str(&context).unwrap_or_default();
    let mut options = json!({ "name": "conformance", "url": url });
    if scenario.starts_with("auth/") {
        options["oauth"] = json!({ "store": "memory", "client_metadata_url": CLIENT_METADATA });
        for field in ["client_id", "client_secret"] {
            if let Some(value) = context.get(field) {
                options["oauth"][field] = value.clone();
            }
        }
    }
    let client = McpClient::builder(serde_json::from_value(options)?).asks(answer).connect().await?;
    let tools = client.list_tools(false).await?;
    let mut failed = None;
    for tool in &tools {
        let call = McpCall::new(&tool.name).arguments(arguments(tool));
        // Some scenarios never grant what the tool wants; the connection is closed nonetheless.
        failed = client.call_tool(call).await.err().or(failed);
    }
    client.close().await?;
    match failed {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}

/// Something of the right type for everything that the tool needs.
fn arguments(tool: &McpTool) -> Map<String, Value> {
    let needed = tool.input_schema["required"].as_array().cloned().unwrap_or_default();
    let value = |name: &str| match tool.input_schema["properties"][name]["type"].as_str() {
        Some("number" | "integer") => json!(2),
        Some("boolean") => json!(true),
        _ => json!("text"),
    };
    needed.iter().filter_map(Value::as_str).map(|name| (name.to_owned(), value(name))).collect()
}

async fn answer(ask: Ask) -> Result<Answer> {
    let result = match ask.method.as_str() {
        "oauth/authorize" => {
            let url = ask.request["url"].as_str().unwrap_or_default();
            let callback = redirect_of(url).await.map_err(|error| codexkit::Error::invalid("url", error))?;
            json!({ "action": "accept", "content": { "callback_url": callback } })
        }
        "sampling/createMessage" => json!({
            "model": "none", "role": "assistant", "content": { "type": "text", "text": "a reply" },
        }),
        // An empty form: what has a default gets it.
        _ => json!({ "action": "accept", "content": {} }),
    };
    Ok(Answer::Raw { result })
}

/// Where the authorization server sends the browser.
async fn redirect_of(url: &str) -> Result<String, Box<dyn Error + Send + Sync>> {
    let rest = url.strip_prefix("http://").ok_or("no http URL")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect(host).await?;
    let request = format!("GET /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    let header = response.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("location").then(|| value.trim().to_owned())
    });
    header.ok_or_else(|| format!("no redirect: {}", response.lines().next().unwrap_or_default()).into())
}
