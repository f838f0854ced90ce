//! OAuth tokens of MCP servers in a real GNOME Keyring, shared with the real Codex, and what becomes of them where there
//! is no keyring.
#![cfg(all(feature = "keyring", target_os = "linux"))]

mod support;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codexkit::ErrorCode;
use codexkit::env::Env;
use codexkit::mcp::McpClient;
use serde_json::{Value, json};
use support::keyring::{Bus, Keyring, on_bus};
use support::mcp::{Fake, call, codex_logs_in, codex_mcp, logs_in, options};
use support::{Home, needs};

/// Connects, with a login if that is needed, and calls a tool.
async fn connect(
    home: &Home,
    fake: &Fake,
    store: &str,
    env: &Env,
    logins: &Arc<AtomicUsize>,
) -> codexkit::Result<McpClient> {
    let more = json!({ "oauth": { "store": store, "codex_home": home.path("codex") } });
    let client =
        McpClient::builder(options(fake, more)).env(env.clone()).asks(logs_in(logins)).connect().await?;
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    Ok(client)
}

fn file(home: &Home) -> PathBuf {
    home.path("codex").join(".credentials.json")
}

#[tokio::test]
async fn tokens_are_shared_with_the_real_codex_in_a_keyring_both_ways() {
    if !needs((0, 169), "`codex mcp login --no-browser`") {
        return;
    }
    let Some(keyring) = Keyring::start().await else { return };
    let (home, env, logins) = (Home::new("mcp-keyring"), keyring.bus.env(), Arc::default());
    let fake = Fake::start(&home, &["oauth"]);
    let codex = |store: &str, words: &[&str]| {
        let mut command = codex_mcp(&home, store, words);
        command.env("DBUS_SESSION_BUS_ADDRESS", &keyring.bus.address);
        command
    };
    let status = |store: &str| {
        let listed = codex(store, &["list", "--json"]).output().unwrap();
        serde_json::from_slice::<Value>(&listed.stdout).unwrap()[0]["auth_status"].take()
    };
    codex_logs_in(&home, &fake, codex("auto", &["login", "fake", "--no-browser"])).await;
    let of_codex = keyring.secrets().await;
    assert_eq!((of_codex.len(), file(&home).exists()), (1, false), "Codex uses the keyring");
    let locks = || {
        let names = std::fs::read_dir(home.path("codex").join("mcp-oauth-locks")).unwrap();
        names.map(|entry| entry.unwrap().file_name()).collect::<std::collections::BTreeSet<_>>()
    };
    let locks_of_codex = locks();
    let (account, before) = of_codex.into_iter().next().unwrap();

    // What Codex stored is used here, and refreshed where it was found.
    keyring.change(|secret| secret["kept_by_a_newer_codex"] = json!(true)).await;
    let client = connect(&home, &fake, "auto", &env, &logins).await.unwrap();
    client.call_tool(call("revoke", json!({}))).await.unwrap();
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    client.close().await.unwrap();
    let after = keyring.secrets().await;
    let after = &after[&account];
    assert_eq!(
        (&before["token_response"]["access_token"], &after["token_response"]["access_token"]),
        (&json!("access-1"), &json!("access-2"))
    );
    assert_eq!(
        (&after["token_response"]["refresh_token"], logins.load(Ordering::Relaxed)),
        (&json!("refresh-2"), 0)
    );
    for (field, value) in before.as_object().unwrap() {
        let changes = matches!(&**field, "token_response" | "expires_at");
        assert!(changes || after[field] == *value, "{field}: {after}");
    }
    assert_eq!(after["kept_by_a_newer_codex"], true);
    assert!(after["expires_at"].as_u64() >= before["expires_at"].as_u64(), "{after}");
    assert!(!file(&home).exists());
    assert_eq!(locks(), locks_of_codex, "a refresh takes the lock that Codex takes");
    // What has expired is refreshed before it is used.
    keyring.change(|secret| secret["expires_at"] = json!(1)).await;
    connect(&home, &fake, "keyring", &env, &logins).await.unwrap().close().await.unwrap();
    let refreshes = fake.count("/token", |request| request["body"]["grant_type"] == "refresh_token");
    assert_eq!((refreshes, logins.load(Ordering::Relaxed)), (2, 0));

    // What is stored here is used by Codex, which finds the very entry to log out of.
    assert_eq!(
        (status("auto"), status("keyring"), status("file")),
        (json!("o_auth"), json!("o_auth"), json!("not_logged_in"))
    );
    assert!(codex("auto", &["logout", "fake"]).output().unwrap().status.success());
    assert!(keyring.secrets().await.is_empty());

    // A login of ours goes where Codex looks for it.
    connect(&home, &fake, "auto", &env, &logins).await.unwrap().close().await.unwrap();
    assert_eq!(logins.load(Ordering::Relaxed), 1);
    let ours = keyring.secrets().await;
    assert_eq!((ours.len(), ours[&account]["client_id"].clone()), (1, json!("registered")));
    assert_eq!((status("keyring"), status("file")), (json!("o_auth"), json!("not_logged_in")));
    assert!(codex("keyring", &["logout", "fake"]).output().unwrap().status.success());
    assert!(keyring.secrets().await.is_empty());
}

#[tokio::test]
async fn a_login_moves_from_the_file_to_the_keyring_and_a_refresh_does_not() {
    let Some(keyring) = Keyring::start().await else { return };
    let (home, env, logins) = (Home::new("mcp-keyring-moves"), keyring.bus.env(), Arc::default());
    let fake = Fake::start(&home, &["oauth"]);
    connect(&home, &fake, "file", &env, &logins).await.unwrap().close().await.unwrap();
    assert!(file(&home).exists() && keyring.secrets().await.is_empty());
    // Only the keyring: the file is not looked at.
    let alone = connect(&home, &fake, "keyring", &env, &logins).await.unwrap();
    alone.close().await.unwrap();
    assert_eq!((logins.load(Ordering::Relaxed), keyring.secrets().await.len()), (2, 1));
    assert!(!file(&home).exists(), "the login before is gone, as it is for Codex");

    let home = Home::new("mcp-keyring-moves");
    let fake = Fake::start(&home, &["oauth"]);
    connect(&home, &fake, "file", &env, &logins).await.unwrap().close().await.unwrap();
    let client = connect(&home, &fake, "auto", &env, &logins).await.unwrap();
    client.call_tool(call("revoke", json!({}))).await.unwrap();
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    assert_eq!((logins.load(Ordering::Relaxed), keyring.secrets().await.len()), (3, 1));
    assert!(std::fs::read_to_string(file(&home)).unwrap().contains("access-2"));
    client.call_tool(call("revoke", json!({ "refresh_too": true }))).await.unwrap();
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    assert_eq!((logins.load(Ordering::Relaxed), keyring.secrets().await.len()), (4, 2));
    assert!(!file(&home).exists());
    // In the keyring it stays: when that is gone, no other tokens take its place.
    drop(keyring);
    let error = client.call_tool(call("flaky_writer", json!({}))).await.unwrap_err();
    assert!(error.to_string().contains("keyring"), "{error}");
    assert!(!file(&home).exists());
    client.close().await.unwrap();
}

#[tokio::test]
async fn without_a_session_bus_the_file_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let silent = folder.path().join("silent");
    // Takes connections and says nothing.
    let _listener = std::os::unix::net::UnixListener::bind(&silent).unwrap();
    for (what, env) in [
        ("no bus", Env::default()),
        ("no address", on_bus("nonsense")),
        ("nobody there", on_bus("unix:path=/nowhere/bus")),
        ("a bus that hangs", on_bus(&format!("unix:path={}", silent.display()))),
    ] {
        falls_back(what, &env).await;
    }
}

#[tokio::test]
async fn without_an_open_keyring_the_file_is_used() {
    let Some(keyring) = Keyring::start().await else { return };
    keyring.lock().await;
    falls_back("a locked keyring", &keyring.bus.env()).await;
    let bus = Bus::start().unwrap();
    falls_back("a bus without a keyring", &bus.env()).await;
}

async fn falls_back(what: &str, env: &Env) {
    let (home, logins) = (Home::new("mcp-no-keyring"), Arc::default());
    let fake = Fake::start(&home, &["oauth"]);
    let error = connect(&home, &fake, "keyring", env, &logins).await.err().unwrap();
    assert!(error.code() == ErrorCode::Io && error.to_string().contains("keyring"), "{what}: {error}");
    let client = connect(&home, &fake, "auto", env, &logins).await.unwrap();
    assert!(file(&home).exists(), "{what}");
    client.call_tool(call("revoke", json!({}))).await.unwrap();
    client.call_tool(call("flaky_writer", json!({}))).await.unwrap();
    client.close().await.unwrap();
    assert_eq!(logins.load(Ordering::Relaxed), 1, "{what}");
    assert!(std::fs::read_to_string(file(&home)).unwrap().contains("access-2"), "{what}");
}
