//! MCP over HTTP: headers, retries, OAuth with the token file that the real Codex uses, and who may reach a server of
//! ours.
#![cfg(feature = "mcp-http")]

mod support;

use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codexkit::mcp::{McpClient, McpHttpOptions, McpServer, McpToolCall, McpToolResult, McpToolSpec};
use codexkit::{Answer, ErrorCode};
use futures_util::future::join_all;
use serde_json::{Value, json};
use support::browser::request;
use support::mcp::{Fake, call, codex_logs_in, codex_mcp, logs_in, options};
use support::{Home, needs};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn requests_carry_what_the_protocol_and_the_options_want() {
    let home = Home::new("mcp-http");
    let fake = Fake::start(&home, &[]);
    let env = [("TOKEN", "hush-hush"), ("TRACE", "t1")].into_iter().collect();
    let more = json!({
        "bearer_token_env_var": "TOKEN", "http_headers": { "X-Team": "core" }, "env_http_headers": { "X-Trace": "TRACE" },
    });
    let client = McpClient::builder(options(&fake, more)).env(env).connect().await.unwrap();
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    client.close().await.unwrap();
    let requests = fake.requests();
    let last = requests.iter().rfind(|request| request["body"]["method"] == "tools/call").unwrap();
    let header = |name: &str| last["headers"][name].as_str().unwrap_or_default().to_owned();
    assert!(header("accept").contains("application/json") && header("accept").contains("text/event-stream"));
    assert_eq!(header("mcp-session-id"), "session-1");
    assert_eq!(header("mcp-protocol-version"), "2025-11-25");
    assert_eq!(header("authorization"), "Bearer hush-hush");
    assert_eq!((header("x-team"), header("x-trace")), ("core".into(), "t1".into()));
    assert!(requests.iter().any(|request| request["method"] == "DELETE"), "the session is ended");
}

#[tokio::test]
async fn json_that_looks_like_an_event_stream_is_json() {
    let home = Home::new("mcp-sse");
    let fake = Fake::start(&home, &[]);
    let client = McpClient::connect(options(&fake, json!({}))).await.unwrap();
    let words = "event: message\ndata: {}\n\ndata: [DONE]\n\n";
    let result = client.call_tool(call("flaky_writer", json!({ "say": words }))).await.unwrap();
    assert_eq!(result.content[0]["text"], words);
    client.close().await.unwrap();
}

#[tokio::test]
async fn only_faults_of_the_transport_are_repeated_and_only_where_that_does_no_harm() {
    let home = Home::new("mcp-retries");
    let fake = Fake::start(&home, &[]);
    let client = McpClient::connect(options(&fake, json!({}))).await.unwrap();
    let flaky = |tool: &str, status: u32, failures: u32, key: &str| {
        client.call_tool(call(tool, json!({ "status": status, "failures": failures, "key": key })))
    };
    let calls =
        |key: &str| fake.count("/mcp", |request| request["body"]["params"]["arguments"]["key"] == key);
    flaky("flaky_reader", 503, 2, "a").await.unwrap();
    flaky("flaky_repeater", 502, 1, "b").await.unwrap();
    assert_eq!((calls("a"), calls("b")), (3, 2));
    let error = flaky("flaky_writer", 503, 1, "c").await.unwrap_err();
    assert_eq!(
        (error.code(), &error.data()["http_status"], calls("c")),
        (ErrorCode::ConnectionClosed, &json!(503), 1)
    );
    // More often than it is tried.
    assert!(flaky("flaky_reader", 503, 9, "d").await.is_err());
    assert_eq!(calls("d"), 4);
    // The server took it and said no.
    assert!(flaky("flaky_reader", 400, 1, "e").await.is_err());
    assert_eq!(calls("e"), 1);
    client.close().await.unwrap();
    let never = McpClient::connect(options(&fake, json!({ "retries": 0 }))).await.unwrap();
    let arguments = json!({ "status": 503, "failures": 1, "key": "f" });
    assert!(never.call_tool(call("flaky_reader", arguments)).await.is_err());
    assert_eq!(calls("f"), 1);
    never.close().await.unwrap();
}

#[tokio::test]
async fn a_login_is_kept_in_the_file_of_codex_and_refreshed_once() {
    let home = Home::new("mcp-oauth");
    let fake = Fake::start(&home, &["oauth"]);
    let logins = Arc::new(AtomicUsize::new(0));
    let more = json!({ "oauth": { "store": "file", "codex_home": home.path("codex") }, "http_headers": { "X-Key": "for the server only" } });
    let connect = |logins: &Arc<AtomicUsize>| {
        McpClient::builder(options(&fake, more.clone())).asks(logs_in(logins)).connect()
    };
    let client = connect(&logins).await.unwrap();
    assert_eq!(client.list_tools(false).await.unwrap().len(), 4);
    assert_eq!(logins.load(Ordering::Relaxed), 1);

    let path = home.path("codex").join(".credentials.json");
    let read = || serde_json::from_slice::<Value>(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let stored = read();
    let (key, entry) = stored.as_object().unwrap().iter().next().unwrap();
    assert!(key.starts_with("fake|") && key.len() == "fake|".len() + 16, "{key}");
    assert_eq!((&entry["access_token"], &entry["client_id"]), (&json!("access-1"), &json!("registered")));
    assert_eq!((&entry["server_url"], &entry["scopes"]), (&json!(fake.url), &json!(["mcp"])));

    // The token is taken back: ten calls notice, the refresh token is used once, nobody is asked.
    client.call_tool(call("revoke", json!({}))).await.unwrap();
    for result in join_all((0..10).map(|_| client.call_tool(call("flaky_writer", json!({}))))).await {
        result.unwrap();
    }
    let refreshes = || fake.count("/token", |request| request["body"]["grant_type"] == "refresh_token");
    assert_eq!((refreshes(), logins.load(Ordering::Relaxed)), (1, 1));
    client.close().await.unwrap();

    // Another client begins with what is in the file, and refreshes what has expired before it asks.
    let mut stored = read();
    let entry = stored.as_object_mut().unwrap().values_mut().next().unwrap();
    entry["expires_at"] = json!(1);
    entry["kept_by_a_newer_codex"] = json!(true);
    std::fs::write(&path, stored.to_string()).unwrap();
    let second = connect(&logins).await.unwrap();
    second.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    assert_eq!((refreshes(), logins.load(Ordering::Relaxed)), (2, 1));
    let entry = read().as_object().unwrap().values().next().unwrap().clone();
    assert!(entry["expires_at"].as_u64().unwrap() > 1 && entry["kept_by_a_newer_codex"] == true, "{entry}");

    // Nothing is left to refresh with: the user is asked, once for all.
    second.call_tool(call("revoke", json!({ "refresh_too": true }))).await.unwrap();
    for result in join_all((0..10).map(|_| second.call_tool(call("flaky_writer", json!({}))))).await {
        result.unwrap();
    }
    assert_eq!(logins.load(Ordering::Relaxed), 2);
    second.close().await.unwrap();
    for request in fake.requests().iter().filter(|request| request["path"] != "/mcp") {
        assert!(
            request["headers"].get("x-key").is_none(),
            "headers of the server went to {}",
            request["path"]
        );
    }
}

#[tokio::test]
async fn without_a_handler_a_login_is_an_error_that_says_so() {
    let home = Home::new("mcp-no-login");
    let fake = Fake::start(&home, &["oauth"]);
    let more = json!({ "oauth": { "store": "memory" } });
    let error = McpClient::connect(options(&fake, more)).await.err().unwrap();
    assert_eq!(error.code(), ErrorCode::Unauthorized);
    assert!(error.data()["www_authenticate"].as_str().unwrap().contains("resource_metadata"), "{error}");
    let refused = McpClient::builder(options(&fake, json!({ "oauth": { "store": "memory" } })))
        .asks(|_| async { Ok(Answer::deny()) })
        .connect();
    assert_eq!(refused.await.err().unwrap().code(), ErrorCode::Unauthorized);
}

#[tokio::test]
async fn tokens_are_shared_with_the_real_codex_both_ways() {
    if !needs((0, 169), "`codex mcp login --no-browser`, and locks of the token file") {
        return;
    }
    let home = Home::new("mcp-shared");
    let fake = Fake::start(&home, &["oauth"]);
    let codex_mcp = |words: &[&str]| codex_mcp(&home, "file", words);
    codex_logs_in(&home, &fake, codex_mcp(&["login", "fake", "--no-browser"])).await;
    let path = home.path("codex").join(".credentials.json");
    let before = std::fs::read_to_string(&path).unwrap();
    let locks = || {
        let names = std::fs::read_dir(home.path("codex").join("mcp-oauth-locks")).unwrap();
        names.map(|entry| entry.unwrap().file_name()).collect::<std::collections::BTreeSet<_>>()
    };
    let locks_of_codex = locks();

    // What Codex stored is used here, without a login.
    let logins = Arc::new(AtomicUsize::new(0));
    let more = json!({ "oauth": { "store": "file", "codex_home": home.path("codex") } });
    let client = McpClient::builder(options(&fake, more)).asks(logs_in(&logins)).connect().await.unwrap();
    client.call_tool(call("revoke", json!({}))).await.unwrap();
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    client.close().await.unwrap();
    assert_eq!(logins.load(Ordering::Relaxed), 0);
    let after = std::fs::read_to_string(&path).unwrap();
    let key = |text: &str| {
        serde_json::from_str::<Value>(text).unwrap().as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(key(&before), key(&after));
    assert_ne!(before, after, "the refreshed tokens are in the file");
    assert_eq!(locks_of_codex.len(), 2);
    assert_eq!(locks(), locks_of_codex, "the same locks are taken");

    // And what is stored here is used by Codex.
    let listed = codex_mcp(&["list", "--json"]).output().unwrap();
    let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(listed[0]["auth_status"], "o_auth", "{listed}");
    // Codex finds nothing to log out of if it looks under another key.
    let logout = codex_mcp(&["logout", "fake"]).output().unwrap();
    assert!(logout.status.success());
    assert!(!path.exists(), "Codex removed the entry, and with the last one the file");
}

fn greeter() -> McpServer {
    McpServer::builder("greeter")
        .tool(McpToolSpec::new("greet", "Greets.", json!({ "type": "object" })), |_: McpToolCall| async {
            Ok(McpToolResult::text("hello").with_structured(json!({ "hello": true })))
        })
        .build()
        .unwrap()
}

const INITIALIZE: &str = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#;

#[tokio::test]
async fn a_server_of_ours_is_only_for_who_knows_the_token_and_for_no_web_page() {
    let served = greeter().serve_http(McpHttpOptions::default()).await.unwrap();
    assert!(served.url().starts_with("http://127.0.0.1:"), "{}", served.url());
    let token = served.token().expose().to_owned();
    assert_eq!(token.len(), 64);
    let common = "POST\naccept: application/json, text/event-stream\ncontent-type: application/json";
    let post =
        async |headers: String| request(&served.url(), &format!("{common}{headers}"), INITIALIZE).await.0;
    assert_eq!(post(String::new()).await, "401");
    assert_eq!(post("\nauthorization: Bearer nonsense".into()).await, "401");
    assert_eq!(post(format!("\nauthorization: Bearer {}", &token[..63])).await, "401");
    assert_eq!(post(format!("\nauthorization: Bearer {token}\nhost: evil.example.com")).await, "403");
    assert_eq!(
        post(format!("\nauthorization: Bearer {token}\norigin: http://evil.example.com")).await,
        "403"
    );
    assert_eq!(post(format!("\nauthorization: Bearer {token}")).await, "200");

    let options = json!({ "name": "greeter", "url": served.url(), "bearer_token": token });
    let client = McpClient::connect(serde_json::from_value(options).unwrap()).await.unwrap();
    let result = client.call_tool(call("greet", json!({}))).await.unwrap();
    assert_eq!((result.structured_content, result.is_error), (Some(json!({ "hello": true })), false));
    let url = served.url();
    drop(served);
    let error = client.call_tool(call("greet", json!({}))).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::ConnectionClosed, "{error}");
    support::until("the port is closed", || {
        std::net::TcpStream::connect(url.strip_prefix("http://").unwrap().split('/').next().unwrap()).err()
    })
    .await;
    client.close().await.unwrap();
}

#[tokio::test]
async fn tools_that_come_and_go_are_told_to_the_clients() {
    let server = greeter();
    let (ours, theirs) = tokio::io::duplex(1 << 20);
    let (read, write) = tokio::io::split(ours);
    let serving = tokio::spawn({
        let server = server.clone();
        async move { server.serve(read, write).await }
    });
    let (mut read, mut write) = tokio::io::split(theirs);
    let mut say = async |text: &str| write.write_all(format!("{text}\n").as_bytes()).await.unwrap();
    say(INITIALIZE).await;
    say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    say(r#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#).await;
    let mut text = String::new();
    let mut until = async |what: &str| {
        let mut chunk = [0; 4096];
        while !text.contains(what) {
            let count = read.read(&mut chunk).await.unwrap();
            assert!(count > 0, "{text}");
            text.push_str(std::str::from_utf8(&chunk[..count]).unwrap());
        }
    };
    until("\"greet\"").await;
    let late = McpToolSpec::new("late", "Comes late.", json!({ "type": "object" }));
    server.add_tool(late, |_: McpToolCall| async { Ok(McpToolResult::text("late")) }).unwrap();
    until("notifications/tools/list_changed").await;
    say(r#"{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"late","arguments":{}}}"#).await;
    until("\"text\":\"late\"").await;
    assert!(server.remove_tool("late") && !server.remove_tool("late"));
    serving.abort();
}
