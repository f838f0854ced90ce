//! Every option against the real Codex, on both transports: it is accepted, no warning comes back, and
//! where the effect can be seen - in the server's answer or in what the model gets - it is there.

mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use codexkit::env::Env;
use codexkit::options::exec::{self, Resume};
use codexkit::options::{app_server, *};
use codexkit::testing::{Reply, Request, Script, ScriptedModel, Step, Turn};
use serde_json::{Value, json};
use support::Home;

/// What the user says to have the model run a command.
const ECHO: &str = "echo the two marks";

/// Answers "ok" to everything, except that it runs `echo` first when the user says so.
async fn model() -> ScriptedModel {
    let echo = [Step::shell("echo \"<$MARK_ONE$MARK_TWO>\"")];
    ScriptedModel::start(Script::new([
        Turn::new([Reply::new(echo), Reply::text("ok")]).when_user(ECHO),
        Turn::new([Reply::text("ok")]).always(),
    ]))
    .await
    .unwrap()
}

/// Where the effect of an option can be seen.
#[derive(Debug)]
enum Seen {
    /// App-server: at this place of the answer to `thread/start`.
    Started(&'static str, Value),
    /// At this place of the request to the model.
    Body(&'static str, Value),
    /// In the metadata that Codex adds to that request.
    Meta(&'static str, Value),
    /// In a header of that request.
    Header(&'static str, &'static str),
    /// In a text that the model gets.
    Text(String),
    /// In no text that the model gets.
    NoText(&'static str),
    /// Among the tools of the model, with this in it.
    Tool(Value),
    /// Not among the tools of the model.
    NoTool(&'static str),
}

use Seen::*;

/// What the model is told when there is no environment.
const NOWHERE: &str = "No usable execution environment";

impl Seen {
    /// Whether the Codex under test shows it at all; an older one has the option and tells nobody.
    fn shows(&self) -> bool {
        match self {
            Meta(key, _) if ["sandbox_mode", "auto_review_enabled"].contains(key) => {
                support::has((0, 156), &format!("{key} in the metadata of a turn"))
            }
            Text(text) if text == NOWHERE => support::has((0, 169), "telling the model of no environment"),
            _ => true,
        }
    }

    fn check(&self, started: Option<&Value>, request: &Request) {
        if !self.shows() {
            return;
        }
        let body = &request.body;
        let metadata = request.headers.get("x-codex-turn-metadata").map_or("", String::as_str);
        let (seen, place) = match self {
            Started(at, value) => {
                let Some(started) = started else { return };
                (started.pointer(at) == Some(value), started.clone())
            }
            Body(at, value) => (body.pointer(at) == Some(value), body.clone()),
            Meta(key, value) => {
                let metadata: Value = serde_json::from_str(metadata).unwrap_or_default();
                (metadata[key] == *value, metadata)
            }
            Header(name, value) => {
                (request.headers.get(*name).map(String::as_str) == Some(*value), json!(request.headers))
            }
            Text(text) => (texts(body).iter().any(|given| given.contains(text.as_str())), json!(texts(body))),
            NoText(text) => (texts(body).iter().all(|given| !given.contains(text)), json!(texts(body))),
            Tool(part) => (tools(body).any(|tool| contains(tool, part)), body["tools"].clone()),
            NoTool(name) => (
                tools(body).all(|tool| tool["name"] != *name && tool["type"] != *name),
                body["tools"].clone(),
            ),
        };
        assert!(seen, "not so: {self:?}\nin {place:#}");
    }
}

fn texts(body: &Value) -> Vec<&str> {
    fn walk<'a>(value: &'a Value, out: &mut Vec<&'a str>) {
        match value {
            Value::String(text) => out.push(text),
            Value::Array(list) => list.iter().for_each(|value| walk(value, out)),
            Value::Object(map) => map.values().for_each(|value| walk(value, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    walk(&body["input"], &mut out);
    walk(&body["instructions"], &mut out);
    out
}

fn tools(body: &Value) -> impl Iterator<Item = &Value> {
    body["tools"].as_array().into_iter().flatten()
}

fn contains(whole: &Value, part: &Value) -> bool {
    match part {
        Value::Object(map) => map.iter().all(|(key, value)| contains(&whole[key], value)),
        _ => whole == part,
    }
}

/// What Codex complains about. That bubblewrap is not installed is not the options' fault.
fn complaint(text: String) -> Option<String> {
    (!text.contains("bubblewrap")).then_some(text)
}

/// A `codex app-server`, spoken to line by line.
struct Server {
    child: Child,
    lines: BufReader<ChildStdout>,
    next_id: u64,
    complaints: Vec<String>,
    items: Vec<Value>,
}

impl Server {
    fn start(codex: &CodexOptions) -> Server {
        let env = Env::from_os();
        let launch = app_server::launch(codex, &env).unwrap();
        let mut child = Command::new(codex.codex_path.as_ref().unwrap())
            .args(launch.args)
            .env_clear()
            .envs(launch.env)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let mut server = Server { child, lines, next_id: 0, complaints: Vec::new(), items: Vec::new() };
        server.request("initialize", app_server::initialize_params(codex)).unwrap();
        server.send(json!({ "method": "initialized" }));
        if let Some(key) = codex.effective_api_key(&env) {
            let login = json!({ "type": "apiKey", "apiKey": key.expose() });
            server.request("account/login/start", login).unwrap();
        }
        server
    }

    fn send(&mut self, message: Value) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{message}").unwrap();
    }

    fn receive(&mut self) -> Value {
        let mut line = String::new();
        assert_ne!(self.lines.read_line(&mut line).unwrap(), 0, "the server ended");
        let message: Value = serde_json::from_str(&line).unwrap();
        assert!(message.get("id").is_none() || message.get("method").is_none(), "nobody answers {message}");
        match message["method"].as_str() {
            Some("configWarning" | "warning" | "deprecationNotice" | "guardianWarning" | "error") => {
                self.complaints.extend(complaint(line));
            }
            Some("item/completed") => self.items.push(message["params"]["item"].clone()),
            _ => {}
        }
        message
    }

    fn request(&mut self, method: &str, params: Value) -> Result<Value, Value> {
        self.next_id += 1;
        self.send(json!({ "id": self.next_id, "method": method, "params": params }));
        loop {
            let mut message = self.receive();
            if message["id"] == self.next_id && message.get("method").is_none() {
                return match message.get("error") {
                    Some(error) => Err(error.clone()),
                    None => Ok(message["result"].take()),
                };
            }
        }
    }

    fn turn(&mut self, params: Value) {
        self.request("turn/start", params).unwrap();
        while self.receive()["method"] != "turn/completed" {}
    }

    /// One turn of a thread that `thread/start` or `thread/resume` has answered with `started`.
    fn run(&mut self, case: &Case, input: &Input, started: &Value) {
        let id = started["thread"]["id"].as_str().unwrap();
        let (codex, thread, turn) = (&case.codex, &case.thread, &case.turn);
        self.turn(app_server::turn_start_params(id, codex, thread, turn, input, started).unwrap());
        assert_eq!(std::mem::take(&mut self.complaints), [] as [&str; 0], "{case:?}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// One set of options.
#[derive(Debug, Default, Clone)]
struct Case {
    codex: CodexOptions,
    thread: ThreadOptions,
    turn: TurnOptions,
}

impl Case {
    /// Runs `codex exec` and returns its events. It must succeed without complaint.
    fn exec(&self, resume: Option<&Resume>, input: &Input) -> Vec<Value> {
        let (ok, events, stderr) = self.try_exec(resume, input);
        assert!(ok, "{self:?}: {stderr}");
        let complaints =
            events.iter().filter(|event| event["type"] == "error" || event["item"]["type"] == "error");
        let complaints = complaints.filter_map(|event| complaint(event.to_string())).collect::<Vec<_>>();
        assert_eq!(complaints, [] as [&str; 0], "{self:?}");
        events
    }

    fn try_exec(&self, resume: Option<&Resume>, input: &Input) -> (bool, Vec<Value>, String) {
        let command =
            exec::command(&self.codex, &self.thread, &self.turn, resume, input, &Env::from_os()).unwrap();
        let mut child = Command::new(self.codex.codex_path.as_ref().unwrap())
            .args(&command.args)
            .env_clear()
            .envs(command.env.clone())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A child that refuses its arguments does not read.
        let _ = child.stdin.take().unwrap().write_all(&command.stdin);
        let output = child.wait_with_output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let events = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        (output.status.success(), events, String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn last_request(model: &ScriptedModel) -> Request {
    let requests = model.requests();
    requests.into_iter().rev().find(|request| request.method == "POST").expect("the model was asked")
}

struct Bench {
    home: Home,
    model: ScriptedModel,
}

impl Bench {
    async fn new(name: &str) -> Bench {
        Bench { home: Home::new(name), model: model().await }
    }

    fn project(&self) -> PathBuf {
        self.home.path("project")
    }

    fn case(&self, thread: Value, turn: Value) -> Case {
        Case {
            codex: self.home.options(&self.model, json!({})),
            thread: self.home.thread(thread),
            turn: serde_json::from_value(turn).unwrap(),
        }
    }

    fn exec(&self, case: &Case, input: &Input, seen: &[Seen]) {
        let mut case = case.clone();
        case.codex.transport = TransportKind::Exec;
        case.exec(None, input);
        let request = last_request(&self.model);
        seen.iter().for_each(|seen| seen.check(None, &request));
    }

    fn app_server(&self, server: &mut Server, case: &Case, input: &Input, seen: &[Seen]) {
        let params = app_server::thread_start_params(&case.codex, &case.thread).unwrap();
        let started =
            server.request("thread/start", params).unwrap_or_else(|error| panic!("{case:?}: {error}"));
        assert_eq!(app_server::ignored_options(&case.thread, &started), [] as [&str; 0]);
        server.run(case, input, &started);
        let request = last_request(&self.model);
        seen.iter().for_each(|seen| seen.check(Some(&started), &request));
    }
}

/// Which transports a row of a table is for.
#[derive(Clone, Copy, PartialEq)]
enum On {
    Both,
    Exec,
    AppServer,
}

fn run_table(bench: &Bench, rows: Vec<(On, Case, &str, Vec<Seen>)>) {
    let mut server = Server::start(&bench.case(json!({}), json!({})).codex);
    for (on, case, input, seen) in rows {
        if on != On::Exec {
            bench.app_server(&mut server, &case, &input.into(), &seen);
        }
        if on != On::AppServer {
            bench.exec(&case, &input.into(), &seen);
        }
    }
}

/// Since when Codex sends this tier to the model that the tests use.
const FLEX: (u64, u64) = (0, 156);

/// Everything that a TOML writer, a shell, a command line and JSON could trip over.
fn nasty() -> String {
    let low = (0u8..0x80).map(char::from).collect::<String>();
    format!("{low} \"\"\" ''' \\\" \\x {{a}} = # ünïcödé 🦀 {}", "long ".repeat(2_000))
}

#[tokio::test(flavor = "multi_thread")]
async fn thread_options_take_effect() {
    use On::*;
    let bench = Bench::new("thread-options").await;
    let project = bench.project();
    let added = bench.home.outside("");
    let added = added.to_str().unwrap().trim_end_matches('/');
    let nasty = nasty();
    let tool = json!({ "type": "function", "name": "my_tool", "description": "d", "inputSchema": { "type": "object" } });
    let granular = json!({ "granular": {
        "sandbox_approval": true, "rules": true, "mcp_elicitations": false,
        "skill_approval": false, "request_permissions": false,
    } });
    let full = json!({
        "type": "workspace-write", "writable_roots": [added], "network_access": true,
        "exclude_slash_tmp": true, "exclude_tmpdir_env_var": true,
    });
    let mode = |mode: &str| Meta("sandbox_mode", json!(mode));
    let rows = vec![
        (
            Both,
            json!({ "model": "gpt-5.6-sol" }),
            vec![Started("/model", json!("gpt-5.6-sol")), Body("/model", json!("gpt-5.6-sol"))],
        ),
        (
            Both,
            json!({ "model_provider": "second", "config": { "model_providers.second": {
                "name": "Second", "base_url": bench.model.url(), "wire_api": "responses",
                "http_headers": { "x-second": "yes" },
            } } }),
            vec![Started("/modelProvider", json!("second")), Header("x-second", "yes")],
        ),
        (Both, json!({ "reasoning_effort": "high" }), vec![Body("/reasoning/effort", json!("high"))]),
        (
            Both,
            json!({ "reasoning_summary": "detailed" }),
            vec![Body("/reasoning/summary", json!("detailed"))],
        ),
        (Both, json!({ "verbosity": "high" }), vec![Body("/text/verbosity", json!("high"))]),
        (
            Both,
            json!({ "sandbox": "read-only" }),
            vec![mode("read-only"), Started("/sandbox/type", json!("readOnly"))],
        ),
        (
            Both,
            json!({ "sandbox": "workspace-write", "network_access": true }),
            vec![
                mode("workspace-write"),
                Started("/sandbox/networkAccess", json!(true)),
                Text("Network access is enabled".into()),
            ],
        ),
        (
            Both,
            json!({ "sandbox": "danger-full-access" }),
            vec![mode("danger-full-access"), Started("/sandbox/type", json!("dangerFullAccess"))],
        ),
        (
            Both,
            json!({ "sandbox_policy": full }),
            vec![
                mode("workspace-write"),
                Started("/sandbox/excludeSlashTmp", json!(true)),
                Text(format!("<entry access=\"write\"><path>{added}</path>")),
                Text("Network access is enabled".into()),
                NoText("slash_tmp"),
            ],
        ),
        (
            AppServer,
            json!({ "sandbox_policy": { "type": "external-sandbox" } }),
            vec![mode("external-sandbox")],
        ),
        (
            Both,
            json!({ "permissions": ":workspace" }),
            vec![mode("workspace-write"), Started("/activePermissionProfile/id", json!(":workspace"))],
        ),
        (Both, json!({ "approval_policy": "never" }), vec![Started("/approvalPolicy", json!("never"))]),
        (
            Both,
            json!({ "approval_policy": "on-request" }),
            vec![Started("/approvalPolicy", json!("on-request"))],
        ),
        (
            AppServer,
            json!({ "approval_policy": "untrusted" }),
            vec![Started("/approvalPolicy", json!("untrusted"))],
        ),
        (Both, json!({ "approval_policy": granular }), vec![Started("/approvalPolicy", granular.clone())]),
        (
            Both,
            json!({ "approvals_reviewer": "auto_review" }),
            vec![
                Started("/approvalsReviewer", json!("auto_review")),
                Meta("auto_review_enabled", json!(true)),
            ],
        ),
        (
            Both,
            json!({ "working_directory": added }),
            vec![Started("/cwd", json!(added)), Text(format!("<cwd>{added}</cwd>"))],
        ),
        (
            Both,
            json!({ "additional_directories": [added] }),
            vec![Text(format!("<root>{}</root><root>{added}</root>", project.display()))],
        ),
        (
            Both,
            json!({ "web_search": "live" }),
            vec![Tool(json!({ "type": "web_search", "external_web_access": true }))],
        ),
        (
            Both,
            json!({ "web_search": "cached" }),
            vec![Tool(json!({ "type": "web_search", "external_web_access": false }))],
        ),
        (Both, json!({ "web_search": "indexed" }), vec![Tool(json!({ "type": "web_search" }))]),
        (Both, json!({ "web_search": "disabled" }), vec![NoTool("web_search")]),
        (Both, json!({ "personality": "none" }), vec![NoText("# Personality")]),
        (Both, json!({ "personality": "friendly" }), vec![Text("# Personality".into())]),
        (Both, json!({ "base_instructions": nasty }), vec![Text(nasty.clone())]),
        (Both, json!({ "developer_instructions": nasty }), vec![Text(nasty.clone())]),
        (
            Both,
            // What these do cannot be seen in a turn of two words.
            json!({
                "compact_prompt": nasty, "context_window": 100_000, "auto_compact_token_limit": 90_000,
                "tool_output_token_limit": 1_000, "max_agent_threads": 2, "review_model": "gpt-5.5",
                "hide_agent_reasoning": false, "show_raw_agent_reasoning": true,
            }),
            vec![],
        ),
        (Both, json!({ "ephemeral": true }), vec![Started("/thread/ephemeral", json!(true))]),
        (AppServer, json!({ "thread_source": "feature:x" }), vec![Meta("thread_source", json!("feature:x"))]),
        (Exec, json!({ "ignore_rules": true, "ignore_user_config": true }), vec![]),
        (
            AppServer,
            json!({ "history_mode": "legacy" }),
            vec![Started("/thread/historyMode", json!("legacy"))],
        ),
        (AppServer, json!({ "service_name": "s", "allow_provider_model_fallback": true }), vec![]),
        (AppServer, json!({ "dynamic_tools": [tool] }), vec![Tool(json!({ "name": "my_tool" }))]),
        (AppServer, json!({ "collaboration_mode": "plan" }), vec![Text("# Plan Mode".into())]),
        (
            Both,
            json!({ "config": {
                "model_verbosity": "medium", "mcp_servers": { "a.b c": { "command": "true", "enabled": false } },
                "projects.\"/x.y\".trust_level": "untrusted", "features": { "unified_exec": true },
            } }),
            vec![Body("/text/verbosity", json!("medium"))],
        ),
    ];
    let rows = rows.into_iter().map(|(on, thread, seen)| (on, bench.case(thread, json!({})), "hi", seen));
    run_table(&bench, rows.collect());
    if support::has((0, 156), "codex exec --thread-source") {
        let seen = vec![Meta("thread_source", json!("feature:x"))];
        run_table(
            &bench,
            vec![(Exec, bench.case(json!({ "thread_source": "feature:x" }), json!({})), "hi", seen)],
        );
    }
    if support::has(FLEX, "the service tier flex of gpt-5.5") {
        let seen = vec![Body("/service_tier", json!("flex"))];
        run_table(&bench, vec![(Both, bench.case(json!({ "service_tier": "flex" }), json!({})), "hi", seen)]);
    }

    let shell = json!({ "shell_environment_policy": {
        "inherit": "all", "ignore_default_excludes": true, "exclude": ["NO_*"],
        "set": { "MARK_ONE": nasty[32..100], "MARK_TWO": "!" },
    } });
    let seen = vec![Text(format!("<{}!>", &nasty[32..100]))];
    let nowhere = bench.case(json!({ "environments": [] }), json!({}));
    run_table(
        &bench,
        vec![
            (Both, bench.case(shell, json!({})), ECHO, seen),
            (AppServer, nowhere, ECHO, vec![Text(NOWHERE.into())]),
        ],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn turn_options_take_effect() {
    use On::*;
    let bench = Bench::new("turn-options").await;
    let added = bench.home.outside("");
    let added = added.to_str().unwrap().trim_end_matches('/');
    let schema = json!({
        "type": "object", "properties": { "a": { "type": "string" } },
        "required": ["a"], "additionalProperties": false,
    });
    let mode = |mode: &str| Meta("sandbox_mode", json!(mode));
    let rows = vec![
        (Both, json!({ "model": "gpt-5.6-sol" }), vec![Body("/model", json!("gpt-5.6-sol"))]),
        (Both, json!({ "effort": "low" }), vec![Body("/reasoning/effort", json!("low"))]),
        (Both, json!({ "summary": "concise" }), vec![Body("/reasoning/summary", json!("concise"))]),
        (
            Both,
            json!({ "sandbox_policy": { "type": "danger-full-access" } }),
            vec![mode("danger-full-access")],
        ),
        (
            AppServer,
            json!({ "sandbox_policy": { "type": "read-only", "network_access": true } }),
            vec![mode("read-only")],
        ),
        (Both, json!({ "permissions": ":workspace" }), vec![mode("workspace-write")]),
        (
            Both,
            json!({ "approval_policy": "on-request", "approvals_reviewer": "auto_review" }),
            vec![Meta("auto_review_enabled", json!(true))],
        ),
        (Both, json!({ "working_directory": added }), vec![Text(format!("<cwd>{added}</cwd>"))]),
        (Both, json!({ "output_schema": schema }), vec![Body("/text/format/schema", schema.clone())]),
        (Both, json!({ "personality": "none" }), vec![]),
        (AppServer, json!({ "cyber_access_program": "standard" }), vec![]),
        (AppServer, json!({ "collaboration_mode": { "mode": "plan" } }), vec![Text("# Plan Mode".into())]),
        (
            AppServer,
            json!({ "additional_context": {
                "mine": { "kind": "application", "value": "MARK" },
                "theirs": { "kind": "untrusted", "value": "MARK", "name": "n" },
            } }),
            vec![Text("<mine>MARK</mine>".into())],
        ),
        (AppServer, json!({ "client_metadata": { "my_key": "v" } }), vec![Meta("my_key", json!("v"))]),
        (
            Exec,
            json!({ "config": { "model_verbosity": "high" } }),
            vec![Body("/text/verbosity", json!("high"))],
        ),
    ];
    let rows = rows.into_iter().map(|(on, turn, seen)| (on, bench.case(json!({}), turn), "hi", seen));
    run_table(&bench, rows.collect());
    if support::has(FLEX, "the service tier flex of gpt-5.5") {
        let seen = vec![Body("/service_tier", json!("flex"))];
        run_table(&bench, vec![(Both, bench.case(json!({}), json!({ "service_tier": "flex" })), "hi", seen)]);
    }
    if support::has((0, 169), "codex exec --cyber-access-program") {
        let turn = json!({ "cyber_access_program": "standard" });
        run_table(&bench, vec![(Exec, bench.case(json!({}), turn), "hi", vec![])]);
    }

    let env = bench.case(json!({}), json!({ "env": { "MARK_ONE": "one", "MARK_TWO": "two" } }));
    let nowhere = bench.case(json!({}), json!({ "environments": [] }));
    run_table(
        &bench,
        vec![
            (Exec, env, ECHO, vec![Text("<onetwo>".into())]),
            (AppServer, nowhere, ECHO, vec![Text(NOWHERE.into())]),
        ],
    );

    let case = bench.case(json!({}), json!({ "client_user_message_id": "my-id" }));
    let mut server = Server::start(&case.codex);
    bench.app_server(&mut server, &case, &"hi".into(), &[]);
    assert!(server.items.iter().any(|item| item["clientId"] == "my-id"), "{:#?}", server.items);
}

#[tokio::test(flavor = "multi_thread")]
async fn client_options_take_effect() {
    let bench = Bench::new("client-options").await;
    let auth = bench.home.path("codex").join("auth.json");
    let login = r#"{ "OPENAI_API_KEY": "sk-the-users-own" }"#;
    std::fs::write(&auth, login).unwrap();
    std::fs::write(bench.home.path("codex").join("loud.config.toml"), "model_verbosity = \"high\"").unwrap();
    let both = [TransportKind::AppServer, TransportKind::Exec];
    let rows = [
        (&both[..], json!({ "model": "gpt-5.6-sol" }), "hi", vec![Body("/model", json!("gpt-5.6-sol"))]),
        (&both, json!({ "reasoning_effort": "high" }), "hi", vec![Body("/reasoning/effort", json!("high"))]),
        (
            &both,
            json!({ "reasoning_summary": "auto" }),
            "hi",
            vec![Body("/reasoning/summary", json!("auto"))],
        ),
        (&both, json!({ "verbosity": "high" }), "hi", vec![Body("/text/verbosity", json!("high"))]),
        (&both[1..], json!({ "profile": "loud" }), "hi", vec![Body("/text/verbosity", json!("high"))]),
        (&both, json!({ "client_info": { "name": "my-app" } }), "hi", vec![Header("originator", "my-app")]),
        (
            &both,
            json!({ "api_key": "sk-mine-12345" }),
            "hi",
            vec![Header("authorization", "Bearer sk-mine-12345")],
        ),
        (
            &both,
            // The built-in provider at another place.
            json!({
                "base_url": bench.model.url(), "api_key": "sk-mine-12345",
                "model": "gpt-5.5", "model_provider": "openai", "config": {},
            }),
            "hi",
            vec![Header("authorization", "Bearer sk-mine-12345")],
        ),
        (
            &both,
            json!({ "inherit_env": false, "env": {
                "HOME": bench.home.path("home"), "PATH": std::env::var("PATH").unwrap(),
                "MARK_ONE": "one", "MARK_TWO": "two",
            } }),
            ECHO,
            vec![Text("<onetwo>".into())],
        ),
    ];
    for (transports, options, input, seen) in rows {
        for transport in transports {
            let mut options = options.clone();
            options["transport"] = json!(transport);
            println!("{options}");
            let codex = bench.home.options(&bench.model, options);
            let case = Case { codex, thread: bench.home.thread(json!({})), ..Case::default() };
            match transport {
                TransportKind::AppServer => {
                    bench.app_server(&mut Server::start(&case.codex), &case, &input.into(), &seen);
                }
                TransportKind::Exec => bench.exec(&case, &input.into(), &seen),
                TransportKind::Remote => unreachable!("tests of its own: remote.rs"),
            }
        }
    }
    assert_eq!(std::fs::read_to_string(&auth).unwrap(), login);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sandbox_holds_on_resumed_threads() {
    let bench = Bench::new("resume").await;
    let mode = |mode: &str| Meta("sandbox_mode", json!(mode)).check(None, &last_request(&bench.model));
    let open = bench.case(json!({ "sandbox": "danger-full-access", "approval_policy": "never" }), json!({}));
    let added = bench.home.outside("");
    let strict = bench.case(
        json!({ "sandbox": "workspace-write", "approval_policy": "on-request", "network_access": false,
            "additional_directories": [added] }),
        json!({}),
    );

    let mut server = Server::start(&open.codex);
    let params = app_server::thread_start_params(&open.codex, &open.thread).unwrap();
    let started = server.request("thread/start", params).unwrap();
    server.run(&open, &"hi".into(), &started);
    mode("danger-full-access");
    let id = started["thread"]["id"].as_str().unwrap();
    let resume = app_server::thread_resume_params(id, &strict.codex, &strict.thread).unwrap();
    // Loaded: the server lets everything be, so the turn has to say it.
    let answer = server.request("thread/resume", resume.clone()).unwrap();
    assert_eq!(
        app_server::ignored_options(&strict.thread, &answer),
        ["thread.sandbox", "thread.approval_policy"]
    );
    server.run(&strict, &"hi".into(), &answer);
    mode("workspace-write");
    // A turn may loosen it; the next one is strict again.
    let policy = json!({ "sandbox_policy": { "type": "danger-full-access" } });
    let loose = Case { turn: serde_json::from_value(policy).unwrap(), ..strict.clone() };
    server.run(&loose, &"hi".into(), &answer);
    mode("danger-full-access");
    server.run(&strict, &"hi".into(), &answer);
    mode("workspace-write");
    drop(server);
    // Not loaded: the server does what it is asked.
    let mut server = Server::start(&strict.codex);
    let answer = server.request("thread/resume", resume).unwrap();
    assert_eq!(app_server::ignored_options(&strict.thread, &answer), [] as [&str; 0]);
    assert_eq!(answer["approvalPolicy"], "on-request");
    server.run(&strict, &"hi".into(), &answer);
    mode("workspace-write");
    let last =
        server.request("thread/list", app_server::last_thread_params(&strict.thread).unwrap()).unwrap();
    assert_eq!(last["data"][0]["id"], id);
    drop(server);

    let resume = Resume::Id(id.into());
    for (case, expected) in [(&open, "danger-full-access"), (&strict, "workspace-write")] {
        for resume in [&resume, &Resume::Last] {
            let events = case.exec(Some(resume), &"hi".into());
            assert_eq!(events[0], json!({ "type": "thread.started", "thread_id": id }));
            mode(expected);
            Text(format!("<cwd>{}</cwd>", bench.project().display()))
                .check(None, &last_request(&bench.model));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stated_trust_keeps_codex_from_writing_it_down() {
    let bench = Bench::new("trust").await;
    let config = bench.home.path("codex").join("config.toml");
    std::fs::write(&config, "# mine\n").unwrap();
    // It is repositories that Codex comes to trust.
    let git = Command::new("git").args(["init", "--quiet"]).current_dir(bench.project()).status().unwrap();
    assert!(git.success());
    let mut server = Server::start(&bench.case(json!({}), json!({})).codex);
    for trust in ["trusted", "untrusted"] {
        let case = bench.case(json!({ "sandbox": "workspace-write", "project_trust": trust }), json!({}));
        bench.app_server(&mut server, &case, &"hi".into(), &[]);
        bench.exec(&case, &"hi".into(), &[]);
        assert_eq!(std::fs::read_to_string(&config).unwrap(), "# mine\n");
    }
    // What Codex does by itself.
    let case = bench.case(json!({ "sandbox": "workspace-write" }), json!({}));
    bench.app_server(&mut server, &case, &"hi".into(), &[]);
    assert!(std::fs::read_to_string(&config).unwrap().contains("trust_level"));
}

#[tokio::test(flavor = "multi_thread")]
async fn exec_wants_a_repository_unless_told_otherwise() {
    let bench = Bench::new("no-repository").await;
    let mut case = bench.case(json!({ "skip_git_repo_check": false }), json!({}));
    // The target folder lies in a repository. So does /tmp for an older Codex, when a sandbox has left an empty .git there.
    let folder = tempfile::tempdir_in("/var/tmp").unwrap();
    case.thread.working_directory = Some(folder.path().to_owned());
    let (ok, _, stderr) = case.try_exec(None, &"hi".into());
    assert!(!ok && stderr.contains("--skip-git-repo-check"), "{stderr}");
    case.thread.skip_git_repo_check = true;
    case.exec(None, &"hi".into());
    // Where exec leaves the user's settings unread, it leaves the user's instructions out.
    let config = bench.home.path("codex").join("config.toml");
    std::fs::write(config, "developer_instructions = \"USER MARK\"").unwrap();
    bench.exec(&case, &"hi".into(), &[Text("USER MARK".into())]);
    case.thread.ignore_user_config = true;
    bench.exec(&case, &"hi".into(), &[NoText("USER MARK")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn images_reach_the_model() {
    const PNG: &str =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==";
    let bench = Bench::new("images").await;
    let case = bench.case(json!({}), json!({}));
    let mut server = Server::start(&case.codex);
    let data = json!({ "type": "image_data", "data": PNG });
    let input = |items: Value| serde_json::from_value::<Input>(items).unwrap();
    let bytes = match &input(json!([data])).0[..] {
        [InputItem::ImageData { data, .. }] => data.0.clone(),
        items => panic!("{items:?}"),
    };
    let file = bench.home.path("a, b=c.png");
    std::fs::write(&file, bytes).unwrap();
    let url = format!("data:image/png;base64,{PNG}");
    for image in
        [data, json!({ "type": "local_image", "path": file }), json!({ "type": "image", "url": url })]
    {
        let input = input(json!([{ "type": "text", "text": "look" }, image, image]));
        let twice = || {
            assert_eq!(texts(&last_request(&bench.model).body).iter().filter(|text| **text == url).count(), 2)
        };
        bench.app_server(&mut server, &case, &input, &[]);
        twice();
        bench.exec(&case, &input, &[]);
        twice();
    }
}
