//! An MCP server over HTTP with an authorization server beside it, and who logs in to it: a client here, and the real
//! Codex.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use codexkit::mcp::McpCall;
use codexkit::{Answer, Ask, Error};
use serde_json::{Value, json};

use super::browser::browse;
use super::{Home, real_codex};

/// A server of the tests, in a process of its own. Ends with its input.
pub struct Fake {
    process: Child,
    pub url: String,
    journal: PathBuf,
}

impl Fake {
    pub fn start(home: &Home, mode: &[&str]) -> Fake {
        let journal = home.path("http.jsonl");
        let program = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/mcp/fake_http.py");
        let mut process = Command::new("python3")
            .arg(program)
            .arg(&journal)
            .args(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Fake { process, url: url.trim().to_owned(), journal }
    }

    pub fn requests(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.journal).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    pub fn count(&self, path: &str, holds: impl Fn(&Value) -> bool) -> usize {
        self.requests().iter().filter(|request| request["path"] == path && holds(request)).count()
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

pub fn options(fake: &Fake, more: Value) -> codexkit::options::McpServerOptions {
    let mut options = json!({ "name": "fake", "url": fake.url });
    for (key, value) in more.as_object().unwrap() {
        options[key] = value.clone();
    }
    serde_json::from_value(options).unwrap()
}

pub fn call(tool: &str, arguments: Value) -> McpCall {
    let Value::Object(arguments) = arguments else { panic!("{arguments}") };
    McpCall::new(tool).arguments(arguments)
}

/// A handler that opens the URL of a login and counts the logins.
pub fn logs_in(
    logins: &Arc<AtomicUsize>,
) -> impl Fn(Ask) -> std::future::Ready<Result<Answer, Error>> + Send + Sync + 'static {
    let logins = logins.clone();
    move |ask: Ask| {
        assert_eq!((&*ask.method, &ask.request["mode"]), ("oauth/authorize", &json!("url")));
        logins.fetch_add(1, Ordering::Relaxed);
        tokio::spawn(browse(ask.request["url"].as_str().unwrap().to_owned()));
        std::future::ready(Ok(Answer::allow()))
    }
}

/// `codex mcp …`, with this store of tokens.
pub fn codex_mcp(home: &Home, store: &str, words: &[&str]) -> Command {
    let mut command = Command::new(real_codex());
    command
        .arg("mcp")
        .args(["-c", &format!("mcp_oauth_credentials_store={store:?}")])
        .args(words)
        .env_clear()
        .env("PATH", std::env::var("PATH").unwrap())
        .env("HOME", home.path("home"))
        .env("CODEX_HOME", home.path("codex"));
    command
}

/// Sees a `codex mcp login fake --no-browser` through.
pub async fn codex_logs_in(home: &Home, fake: &Fake, mut login: Command) {
    // Codex asks for a login as soon as it hears of a server that wants one.
    let config = format!("[mcp_servers.fake]\nurl = \"{}\"\n", fake.url);
    std::fs::write(home.path("codex").join("config.toml"), config).unwrap();
    let login = login.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let mut login = login.spawn().unwrap();
    let mut lines = BufReader::new(login.stdout.take().unwrap()).lines().map_while(Result::ok);
    let url = lines.by_ref().find_map(|line| {
        line.split_whitespace().find(|word| word.contains("/authorize?")).map(str::to_owned)
    });
    browse(url.expect("Codex prints the URL of the login")).await;
    let rest: Vec<_> = lines.collect();
    assert!(login.wait().unwrap().success(), "{rest:?}");
}
