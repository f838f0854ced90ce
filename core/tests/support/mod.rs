//! What the tests on the real Codex share: a disposable home, and clients that live in it.
#![allow(dead_code)]

pub mod browser;
pub mod host;
pub mod hosted;
#[cfg(all(feature = "keyring", target_os = "linux"))]
pub mod keyring;
#[cfg(feature = "mcp-http")]
pub mod mcp;
pub mod methods_table;
#[cfg(feature = "remote")]
pub mod remote;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use codexkit::discovery::parse_version;
use codexkit::testing::ScriptedModel;
use codexkit::{Codex, CodexOptions, Error, Event, Thread, ThreadOptions, Turn, TurnRequest};
use codexkit_tests::process::{self, Process};
use futures_util::StreamExt;
use serde_json::{Value, json};

/// A HOME, a CODEX_HOME and a project that nobody else uses. Removed at the end. It lies in the target
/// folder: Codex may write to /tmp and $TMPDIR in `workspace-write`.
pub struct Home {
    root: PathBuf,
}

impl Home {
    pub fn new(name: &str) -> Home {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("{name}-{}-{number}", std::process::id()));
        for folder in ["home", "codex", "project", "outside"] {
            std::fs::create_dir_all(root.join(folder)).unwrap();
        }
        Home { root }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// A file that no sandbox lets Codex write.
    pub fn outside(&self, name: &str) -> PathBuf {
        self.root.join("outside").join(name)
    }

    pub fn options(&self, model: &ScriptedModel, more: Value) -> CodexOptions {
        let mut options = json!({
            "codex_path": real_codex(),
            "codex_home": self.root.join("codex"),
            "env": { "HOME": self.root.join("home") },
            "config": model.config(),
        });
        merge(&mut options, more);
        serde_json::from_value(options).unwrap()
    }

    pub fn codex(&self, model: &ScriptedModel, more: Value) -> Codex {
        Codex::new(self.options(model, more)).unwrap()
    }

    /// A client of the fake codex, which plays these steps; tests/README.md describes them.
    pub fn fake(&self, steps: impl IntoIterator<Item = Value>, more: Value) -> Codex {
        let options = self.fake_options(json!({}), steps, more);
        Codex::new(serde_json::from_value(options).unwrap()).unwrap()
    }

    /// Options for a client of the fake codex. `header`: fields over those of the script's usual header.
    pub fn fake_options(&self, header: Value, steps: impl IntoIterator<Item = Value>, more: Value) -> Value {
        let mut first =
            json!({ "vector": "of a test in core/tests", "modes": ["exec", "app_server"], "run": {} });
        merge(&mut first, header);
        let header = first;
        let lines: String = std::iter::once(header).chain(steps).map(|line| format!("{line}\n")).collect();
        let script = self.root.join("script.jsonl");
        std::fs::write(&script, lines).unwrap();
        let mut options = json!({
            "codex_path": codexkit_tests::fake_codex(),
            "codex_home": self.root.join("codex"),
            "env": {
                "HOME": self.root.join("home"),
                "FAKE_CODEX_SCRIPT": script,
                "FAKE_CODEX_LOG": self.root.join("journal.jsonl"),
            },
        });
        merge(&mut options, more);
        options
    }

    /// What the fake codex has noted so far.
    pub fn journal(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.root.join("journal.jsonl")).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// The messages with this method that the fake codex has got so far.
    pub fn received(&self, method: &str) -> Vec<Value> {
        let mut journal = self.journal();
        journal.retain(|entry| entry["ev"] == "recv" && entry["msg"]["method"] == method);
        journal.into_iter().map(|mut entry| entry["msg"].take()).collect()
    }

    /// The processes of this home: Codex, its helpers, its commands.
    pub fn processes(&self) -> Vec<Process> {
        let mut found = process::with_env("CODEX_HOME", &self.root.join("codex").display().to_string());
        for process in process::with_cwd(&self.root) {
            if !found.contains(&process) {
                found.push(process);
            }
        }
        found
    }

    /// Fails if a process of this home is still there after a while, or a zombie below this process.
    pub fn assert_none_left(&self) {
        let left = process::wait_until_none(Duration::from_secs(10), || self.processes());
        assert!(left.is_empty(), "{left:?}");
        let zombies = || {
            let mut children = process::children_of(std::process::id());
            children.retain(|child| child.state == 'Z');
            children
        };
        // Another test's child may be one for a moment.
        let left = process::wait_until_none(Duration::from_secs(10), zombies);
        assert!(left.is_empty(), "{left:?}");
    }

    /// The processes of this home whose command line contains this text.
    pub fn running(&self, text: &str) -> Vec<Process> {
        let mut found = self.processes();
        found.retain(|process| command_line(process).contains(text));
        found
    }

    /// The one app-server of this home that is a child of this process.
    pub fn server(&self) -> Process {
        let mut servers = self.running("app-server");
        servers.retain(|process| process.parent == std::process::id());
        assert_eq!(servers.len(), 1, "{servers:?}");
        servers.remove(0)
    }

    /// A new thread of this client, with workspace-write and approvals on request.
    pub fn asking_thread(&self, codex: &Codex) -> Thread {
        let options = json!({ "sandbox": "workspace-write", "approval_policy": "on-request" });
        codex.start_thread(self.thread(options)).unwrap()
    }

    pub fn thread(&self, more: Value) -> ThreadOptions {
        let mut options =
            json!({ "working_directory": self.root.join("project"), "skip_git_repo_check": true });
        merge(&mut options, more);
        serde_json::from_value(options).unwrap()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.root);
        }
    }
}

/// The arguments of a process, joined by blanks.
pub fn command_line(process: &Process) -> String {
    let bytes = std::fs::read(format!("/proc/{}/cmdline", process.pid)).unwrap_or_default();
    String::from_utf8_lossy(&bytes).replace('\0', " ")
}

/// A request with these turn options.
pub fn request(text: &str, options: Value) -> TurnRequest {
    TurnRequest::new(text).options(serde_json::from_value(options).unwrap())
}

/// Waits until `look` finds something; fails after a while.
pub async fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = std::time::Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(std::time::Instant::now() < end, "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Runs a turn; the events as hosts see them.
pub async fn run(thread: &Thread, request: impl Into<TurnRequest>) -> Vec<Value> {
    let mut turn = thread.run_streamed(request).unwrap();
    let (events, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    events.iter().map(json_of).collect()
}

pub fn of_type<'a>(events: &'a [Value], kind: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["type"] == kind).collect()
}

/// What the model got back, in the order of its calls.
pub fn outputs(model: &ScriptedModel) -> Vec<Value> {
    let last = model.requests().pop().unwrap();
    let input = last.body["input"].as_array().unwrap().clone();
    input
        .into_iter()
        .filter(|item| item["type"] == "function_call_output")
        .map(|mut i| i["output"].take())
        .collect()
}

/// All events of a turn, and the error its stream ended with.
pub async fn events(turn: &mut Turn) -> (Vec<Event>, Option<Error>) {
    let mut events = Vec::new();
    while let Some(event) = turn.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => return (events, Some(error)),
        }
    }
    (events, None)
}

/// An event as hosts see it.
pub fn json_of(event: &Event) -> Value {
    serde_json::to_value(event).unwrap()
}

pub fn real_codex() -> PathBuf {
    std::env::var_os("CODEXKIT_TEST_CODEX").map(PathBuf::from).expect(
        "CODEXKIT_TEST_CODEX is not set: run the tests by `./dev test`, which installs Codex and sets it",
    )
}

/// Since when Codex tells the model which agent asks. The scripted model needs it to tell sub-agents apart.
pub const AGENT_NAMES: (u64, u64) = (0, 156);

/// Version `(major, minor)` of the Codex that the tests run on.
pub fn codex_version() -> (u64, u64) {
    static VERSION: OnceLock<(u64, u64)> = OnceLock::new();
    *VERSION.get_or_init(|| {
        let output = in_a_home(Command::new(real_codex()).arg("--version"));
        let version = parse_version(&output).unwrap_or_else(|| panic!("no version: {output:?}"));
        (version.major, version.minor)
    })
}

/// The requests that the Codex under test knows, as it says itself.
pub fn codex_methods() -> BTreeSet<String> {
    let folder = Home::new("schema");
    let out = folder.path("schema");
    let args = ["app-server", "generate-json-schema", "--experimental", "--out"];
    in_a_home(Command::new(real_codex()).args(args).arg(&out));
    let bundle = std::fs::read(out.join("codex_app_server_protocol.schemas.json")).unwrap();
    let bundle: Value = serde_json::from_slice(&bundle).unwrap();
    let requests = bundle["definitions"]["ClientRequest"]["oneOf"].as_array().unwrap();
    let name = |request: &Value| request["properties"]["method"]["enum"][0].as_str().unwrap().to_owned();
    requests.iter().map(name).collect()
}

/// What a run of Codex in a disposable home prints.
fn in_a_home(command: &mut Command) -> String {
    let home = Home::new("ask");
    let output =
        command.env("HOME", home.path("home")).env("CODEX_HOME", home.path("codex")).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Whether the Codex under test is this new. If not, says that the running test is skipped since it needs `what`; the test
/// has to return. `since` is the oldest version on which that was seen, not the one that brought it.
pub fn needs(since: (u64, u64), what: &str) -> bool {
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    at_least(since, &format!("skipped: {test}"), what)
}

/// As [`needs`], for a part of a test. Says it once.
pub fn has(since: (u64, u64), what: &str) -> bool {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    if codex_version() < since && !SAID.lock().unwrap().insert(what.to_owned()) {
        return false;
    }
    at_least(since, "left out", what)
}

fn at_least(since: (u64, u64), left: &str, what: &str) -> bool {
    let (major, minor) = codex_version();
    if (major, minor) >= since {
        return true;
    }
    say(&format!("{left}, Codex {major}.{minor} is older than {}.{}: {what}", since.0, since.1));
    false
}

/// A line on stderr, past the capturing of `eprintln!`, which shows nothing of a test that passes.
pub fn say(line: &str) {
    std::io::stderr().write_all(format!("\n{line}\n").as_bytes()).unwrap();
}

pub fn merge(into: &mut Value, more: Value) {
    for (key, value) in more.as_object().unwrap() {
        into[key] = value.clone();
    }
}
