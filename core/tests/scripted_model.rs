//! The scripted model alone, spoken to over TCP, and as the model of the real Codex.

#![cfg(feature = "testing")]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::sync::Arc;

use codexkit::testing::{Bytes, Chunks, Expect, Reply, Script, ScriptedModel, Step, Turn};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::Command;
use tokio::task::JoinSet;

// ---- the model alone ----------------------------------------------------------------------------

fn address(model: &ScriptedModel) -> String {
    model.url().replace("http://", "").replace("/v1", "")
}

/// Sends one request and returns the connection.
async fn send(model: &ScriptedModel, head: &str, body: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address(model)).await.expect("the model listens");
    let length = body.len();
    let request = format!("{head}\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.expect("the model reads");
    stream
}

/// Sends one request and reads until the model closes.
async fn http(model: &ScriptedModel, head: &str, body: &str) -> String {
    let mut bytes = Vec::new();
    send(model, head, body).await.read_to_end(&mut bytes).await.expect("the model answers");
    String::from_utf8_lossy(&bytes).into_owned()
}

async fn ask(model: &ScriptedModel, user: &str) -> String {
    http(model, "POST /v1/responses HTTP/1.1", &request(user)).await
}

fn request(user: &str) -> String {
    json!({ "input": [{ "role": "user", "content": [{ "type": "input_text", "text": user }] }] }).to_string()
}

/// The events in a response. The model sends each one as a chunk of its own, so lines are whole.
fn events(response: &str) -> Vec<Value> {
    let data = response.lines().filter_map(|line| line.strip_prefix("data: "));
    data.map(|data| serde_json::from_str(data).expect("an event is JSON")).collect()
}

fn last_event(response: &str) -> Value {
    events(response).pop().expect("there are events")
}

fn deltas(response: &str) -> Vec<String> {
    events(response).iter().filter_map(|event| Some(event["delta"].as_str()?.to_owned())).collect()
}

/// The text of the message that was done.
fn done_text(response: &str) -> Value {
    let done = events(response).into_iter().find(|event| event["type"] == "response.output_item.done");
    done.expect("an item is done")["item"]["content"][0]["text"].clone()
}

fn problems(model: &ScriptedModel) -> Value {
    model.verify().expect_err("there are problems").data()["problems"].clone()
}

#[tokio::test]
async fn a_response_is_streamed_as_events_and_completed_with_usage() {
    let model = ScriptedModel::start(Script::text("Hello you")).await.expect("starts");
    let response = ask(&model, "hi").await;
    assert!(response.starts_with("HTTP/1.1 200 OK"), "{response}");
    assert!(response.contains("content-type: text/event-stream"), "{response}");
    assert_eq!(deltas(&response), ["Hello ", "you"]);
    let last = last_event(&response);
    assert_eq!(last["type"], "response.completed");
    assert_eq!(last["response"]["usage"]["total_tokens"], 120);
    assert_eq!(done_text(&response), "Hello you");
    for (index, event) in events(&response).iter().enumerate() {
        assert_eq!(event["sequence_number"], index);
    }
    model.verify().expect("all as scripted");
}

#[tokio::test]
async fn other_endpoints_answer_what_a_client_understands() {
    let model = ScriptedModel::start(Script::text("x")).await.expect("starts");
    let models = http(&model, "GET /v1/models HTTP/1.1", "").await;
    assert!(models.starts_with("HTTP/1.1 200") && models.ends_with(r#""models":[]}"#), "{models}");
    let compact = http(&model, "POST /v1/responses/compact HTTP/1.1", "{}").await;
    assert!(
        compact.starts_with("HTTP/1.1 404") && compact.contains("has no /v1/responses/compact"),
        "{compact}"
    );
    let socket = http(&model, "GET /v1/responses HTTP/1.1\r\nupgrade: websocket", "").await;
    assert!(socket.starts_with("HTTP/1.1 426"), "{socket}");
    let packed = http(&model, "POST /v1/responses HTTP/1.1\r\ncontent-encoding: zstd", "x").await;
    assert!(packed.starts_with("HTTP/1.1 415"), "{packed}");
    let asked: Vec<_> = model.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(asked, ["/v1/models", "/v1/responses/compact", "/v1/responses", "/v1/responses"]);
    assert_eq!(problems(&model), json!(["turns[0].replies[0] was never played"]));
}

#[tokio::test]
async fn what_was_not_scripted_is_refused_and_named() {
    let offers_t = Expect { tools: vec!["t".into()], ..Expect::default() };
    let script = Script::new([
        Turn::new([Reply::text("one").expecting(offers_t)]).when_user("first").times(2),
        Turn::new([Reply::text("two")]).when_user("never"),
    ]);
    let model = ScriptedModel::start(script).await.expect("starts");
    assert_eq!(deltas(&ask(&model, "the first").await), ["one"]);
    let refused = ask(&model, "something else").await;
    assert!(refused.starts_with("HTTP/1.1 400"), "{refused}");
    assert_eq!(
        problems(&model),
        json!([
            "turns[0].replies[0]: the tool t is not offered",
            "no turn answers the user message \"something else\"",
            "turns[0] was started 1 times, not 2",
            "turns[1].replies[0] was never played",
        ])
    );
}

#[tokio::test]
async fn every_way_to_fail_is_played() {
    let turn = |name: &str, steps: &[Step]| Turn::new([Reply::new(steps)]).when_user(name);
    let garbage = Step::Raw { data: Bytes::Text("data: {oops\n\n".into()) };
    let script = Script::new([
        turn("refuse", &[Step::http_error(503)]),
        turn("fail", &[Step::failed("rate_limit_exceeded", "slow down")]),
        turn("incomplete", &[Step::text("half"), Step::Incomplete { reason: "max_output_tokens".into() }]),
        turn("end", &[Step::text("half"), Step::End]),
        turn("break", &[Step::text("half"), Step::Disconnect]),
        turn("garbage", &[garbage, Step::End]),
        Turn::new([Reply::text("at last").after_failure([Step::http_error(500)])]).when_user("again"),
    ]);
    let model = ScriptedModel::start(script).await.expect("starts");
    assert!(ask(&model, "refuse").await.starts_with("HTTP/1.1 503"));
    let failed = last_event(&ask(&model, "fail").await);
    assert_eq!(failed["response"]["error"], json!({ "code": "rate_limit_exceeded", "message": "slow down" }));
    let incomplete = last_event(&ask(&model, "incomplete").await);
    assert_eq!(incomplete["response"]["incomplete_details"]["reason"], "max_output_tokens");
    // A body in chunks ends with an empty one, unless the connection broke.
    let end_of_body = "\r\n0\r\n\r\n";
    let ended = ask(&model, "end").await;
    assert!(ended.ends_with(end_of_body) && !ended.contains("response.completed"), "{ended}");
    let broken = ask(&model, "break").await;
    assert!(!broken.ends_with(end_of_body) && deltas(&broken) == ["half"], "{broken}");
    assert!(ask(&model, "garbage").await.contains("data: {oops\n\n"));
    assert!(ask(&model, "again").await.starts_with("HTTP/1.1 500"));
    assert_eq!(deltas(&ask(&model, "again").await), ["at ", "last"]);
    model.verify().expect("all as scripted");
}

#[tokio::test]
async fn many_threads_at_once_get_their_own_replies() {
    let turn = |n| Turn::new([Reply::text(format!("reply{n}"))]).when_user(format!("[{n}]")).times(2);
    let script = Script::new((0..100).map(turn).collect::<Vec<_>>());
    let model = Arc::new(ScriptedModel::start(script).await.expect("starts"));
    let mut asks = JoinSet::new();
    for n in (0..100).chain(0..100) {
        let model = model.clone();
        asks.spawn(async move { (n, deltas(&ask(&model, &format!("hi [{n}]")).await)) });
    }
    while let Some(asked) = asks.join_next().await {
        let (n, deltas) = asked.expect("no panic");
        assert_eq!(deltas, [format!("reply{n}")]);
    }
    model.verify().expect("all as scripted");
    assert_eq!(model.requests().len(), 200);
}

#[tokio::test]
async fn long_text_is_generated_and_whole() {
    let script = Script::text(Chunks::generated(3_000_000, 4096));
    let model = ScriptedModel::start(script).await.expect("starts");
    let response = ask(&model, "much").await;
    let text = deltas(&response).concat();
    assert_eq!(text.len(), 3_000_000);
    assert_eq!(done_text(&response), text);
}

#[tokio::test]
async fn dropping_the_model_closes_listener_and_connections() {
    let script = Script::new([Turn::new([Reply::new([Step::text("wait"), Step::Hang])])]);
    let model = ScriptedModel::start(script).await.expect("starts");
    let stream = send(&model, "POST /v1/responses HTTP/1.1", &request("hi")).await;
    let mut lines = BufReader::new(stream).lines();
    loop {
        let line = lines.next_line().await.expect("readable").expect("not at its end");
        if line.contains("response.output_item.done") {
            break;
        }
    }
    let address = address(&model);
    drop(model);
    while let Ok(Some(_)) = lines.next_line().await {}
    TcpStream::connect(address).await.expect_err("nobody listens");
}

// ---- with the real Codex ------------------------------------------------------------------------

/// A home, a workspace and a place outside it, all disposable and none in `/tmp`, where the sandbox
/// lets Codex write.
struct Place {
    root: TempDir,
}

impl Place {
    fn new() -> Place {
        let root = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        for folder in ["home/.codex", "workspace", "outside"] {
            std::fs::create_dir_all(root.path().join(folder)).expect("a folder");
        }
        Place { root }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn codex(&self, model: &ScriptedModel, args: &[&str]) -> Command {
        let Ok(codex) = std::env::var("CODEXKIT_TEST_CODEX") else {
            panic!("CODEXKIT_TEST_CODEX does not name the real codex: run ./dev test, which installs it");
        };
        let mut command = Command::new(codex);
        command.args(args).current_dir(self.path("workspace"));
        // Behind the subcommand: an older Codex forgets what stands before it when settings stand behind it too.
        for (key, value) in model.config().as_object().expect("a table") {
            command.arg("-c").arg(format!("{key}={}", toml(value)));
        }
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", self.path("home")).env("CODEX_HOME", self.path("home/.codex"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        command
    }

    fn exec(&self, model: &ScriptedModel, args: &[&str]) -> Command {
        let exec = ["exec", "--json", "--skip-git-repo-check"];
        self.codex(model, &[exec.as_slice(), args, &["-"]].concat())
    }
}

/// Runs `codex exec` with this prompt: its events, and the rest for messages of tests.
async fn run(mut command: Command, prompt: &str) -> (Vec<Value>, Output) {
    let mut child = command.spawn().expect("codex starts");
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(prompt.as_bytes()).await.expect("codex reads");
    drop(stdin);
    let output = child.wait_with_output().await.expect("codex ends");
    let stdout = String::from_utf8_lossy(&output.stdout);
    let events = stdout.lines().map(|line| serde_json::from_str(line).expect("an event is JSON")).collect();
    (events, output)
}

/// An inline TOML value. Strings, numbers and booleans of the config are written as in JSON.
fn toml(value: &Value) -> String {
    let Some(table) = value.as_object() else { return value.to_string() };
    let pairs: Vec<_> = table.iter().map(|(key, value)| format!("{key}={}", toml(value))).collect();
    format!("{{{}}}", pairs.join(","))
}

/// `type` of each event, followed by the item's.
fn kinds(events: &[Value]) -> Vec<String> {
    let kind = |event: &Value| {
        let parts = [event["type"].as_str(), event["item"]["type"].as_str()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    events.iter().map(kind).collect()
}

fn last_kind(events: &[Value]) -> String {
    kinds(events).pop().unwrap_or_default()
}

#[tokio::test]
async fn exec_plays_the_demo_without_any_complaint() {
    let place = Place::new();
    let model = ScriptedModel::start(Script::demo(&place.path("outside/file"))).await.expect("starts");
    let (events, output) = run(place.exec(&model, &["-s", "workspace-write"]), "go").await;
    assert_eq!(
        kinds(&events),
        [
            "thread.started",
            "turn.started",
            "item.completed reasoning",
            "item.completed agent_message",
            "item.started file_change",
            "item.completed file_change",
            "item.completed agent_message",
            "turn.completed",
        ],
        "{output:?}"
    );
    let usage = &events[7]["usage"];
    assert_eq!((&usage["input_tokens"], &usage["output_tokens"]), (&json!(3300), &json!(80)));
    assert!(place.path("workspace/notes.txt").exists());
    // exec never asks: what needs approval is not done.
    assert!(!place.path("outside/file").exists());
    model.verify().expect("all as scripted");
    let requests = model.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!((requests[0].method.as_str(), requests[0].path.as_str()), ("POST", "/v1/responses"));
    if support::has(support::AGENT_NAMES, "the agent's name in requests to the model") {
        assert_eq!(requests[0].agent().as_deref(), Some("/root"));
    }
}

#[tokio::test]
async fn tool_output_reaches_the_next_reply_and_expectations_see_it() {
    let place = Place::new();
    let met = Expect {
        contains: vec!["sum 42".into()],
        tools: vec!["exec_command".into(), "apply_patch".into()],
        json: [("/model".to_owned(), json!("gpt-5.5"))].into(),
        ..Expect::default()
    };
    let unmet = Expect { contains: vec!["sum 43".into()], ..Expect::default() };
    let script = Script::new([Turn::new([
        Reply::new([Step::shell("true"), Step::shell("echo sum $((40+2))")]),
        Reply::new([Step::shell("true")]).expecting(met),
        Reply::text("done").expecting(unmet),
    ])]);
    let model = ScriptedModel::start(script).await.expect("starts");
    let (events, output) = run(place.exec(&model, &[]), "count").await;
    assert_eq!(last_kind(&events), "turn.completed", "{output:?}");
    assert_eq!(problems(&model), json!(["turns[0].replies[2]: the body does not contain \"sum 43\""]));
}

#[tokio::test]
async fn turns_without_condition_follow_each_other_on_a_thread() {
    let place = Place::new();
    let script = Script::new([Turn::new([Reply::text("one")]), Turn::new([Reply::text("two")])]);
    let model = ScriptedModel::start(script).await.expect("starts");
    let (first, output) = run(place.exec(&model, &[]), "a").await;
    assert_eq!(first[2]["item"]["text"], "one", "{output:?}");
    let (second, output) = run(place.exec(&model, &["resume", "--last"]), "b").await;
    assert_eq!(second[2]["item"]["text"], "two", "{output:?}");
    model.verify().expect("all as scripted");
    let (third, output) = run(place.exec(&model, &["resume", "--last"]), "c").await;
    assert_eq!(last_kind(&third), "turn.failed", "{output:?}");
    assert_eq!(problems(&model), json!(["no turn answers the user message \"c\""]));
}

#[tokio::test]
async fn codex_tries_again_after_a_broken_stream() {
    let place = Place::new();
    let reply = Reply::text("whole").after_failure([Step::text("half"), Step::Disconnect]);
    let model = ScriptedModel::start(Script::new([Turn::new([reply])])).await.expect("starts");
    let (events, output) = run(place.exec(&model, &[]), "go").await;
    assert_eq!(
        kinds(&events)[2..],
        ["item.completed agent_message", "error", "item.completed agent_message", "turn.completed"],
        "{output:?}"
    );
    assert_eq!((&events[2]["item"]["text"], &events[4]["item"]["text"]), (&json!("half"), &json!("whole")));
    assert_eq!(model.requests().len(), 2);
    model.verify().expect("all as scripted");
}

#[tokio::test]
async fn the_api_key_reaches_the_model() {
    let place = Place::new();
    let bearer = [("authorization".to_owned(), "Bearer sk-test-0123456789".to_owned())].into();
    let reply = Reply::text("ok").expecting(Expect { headers: bearer, ..Expect::default() });
    let model = ScriptedModel::start(Script::new([Turn::new([reply])])).await.expect("starts");
    let mut command = place.exec(&model, &[]);
    command.env("CODEX_API_KEY", "sk-test-0123456789");
    let (events, output) = run(command, "go").await;
    assert_eq!(last_kind(&events), "turn.completed", "{output:?}");
    model.verify().expect("all as scripted");
}

#[tokio::test]
async fn a_sub_agent_has_a_turn_of_its_own() {
    if !support::needs(support::AGENT_NAMES, "the agent's name in requests to the model") {
        return;
    }
    let place = Place::new();
    let collaboration = |name: &str, arguments: Value| {
        let namespace = Some("collaboration".to_owned());
        Reply::new([Step::FunctionCall { name: name.into(), namespace, arguments }])
    };
    let answered = Expect { contains: vec!["all swept".into()], ..Expect::default() };
    let script = Script::new([
        Turn::new([Reply::new([Step::shell("echo from the child")]), Reply::text("all swept")])
            .when_agent("/root/worker")
            .when_user("sweep")
            .times(1),
        Turn::new([
            collaboration("spawn_agent", json!({ "task_name": "worker", "message": "sweep" })),
            collaboration("wait_agent", json!({ "timeout_ms": 60000 })),
            Reply::text("clean").expecting(answered),
        ])
        .when_user("delegate")
        .times(1),
    ]);
    let model = ScriptedModel::start(script).await.expect("starts");
    let (events, output) = run(place.exec(&model, &["-c", "features.multi_agent_v2=true"]), "delegate").await;
    assert_eq!(last_kind(&events), "turn.completed", "{output:?}");
    model.verify().expect("all as scripted");
}

/// Runs the demo on the app-server and answers its approval. Returns the notifications of the turn,
/// adjacent deltas merged, each with its text.
async fn app_server_demo(place: &Place, outside: &Path, decision: &str) -> Vec<(String, String)> {
    let model = ScriptedModel::start(Script::demo(outside)).await.expect("starts");
    let mut child = place.codex(&model, &["app-server"]).stderr(Stdio::null()).spawn().expect("codex starts");
    let mut stdin = child.stdin.take().expect("piped");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut notifications: Vec<(String, String)> = Vec::new();
    let client = json!({ "name": "test", "title": "test", "version": "0" });
    let mut next = Some(json!({ "id": 1, "method": "initialize", "params": { "clientInfo": client } }));
    loop {
        if let Some(message) = next.take() {
            stdin.write_all(format!("{message}\n").as_bytes()).await.expect("codex reads");
        }
        let line = lines.next_line().await.expect("readable").expect("codex runs");
        let message: Value = serde_json::from_str(&line).expect("a message is JSON");
        let params = &message["params"];
        match (message["id"].as_u64(), message["method"].as_str()) {
            (Some(1), None) => {
                stdin.write_all(b"{\"method\":\"initialized\"}\n").await.expect("codex reads");
                let workspace = place.path("workspace");
                let params =
                    json!({ "cwd": workspace, "approvalPolicy": "on-request", "sandbox": "workspace-write" });
                next = Some(json!({ "id": 2, "method": "thread/start", "params": params }));
            }
            (Some(2), None) => {
                let input = json!([{ "type": "text", "text": "go" }]);
                let params = json!({ "threadId": message["result"]["thread"]["id"], "input": input });
                next = Some(json!({ "id": 3, "method": "turn/start", "params": params }));
            }
            (Some(id), Some("item/commandExecution/requestApproval")) => {
                next = Some(json!({ "id": id, "result": { "decision": decision } }));
            }
            // Status and limits come on the side, in no fixed order.
            (None, Some("thread/status/changed" | "account/rateLimits/updated")) => {}
            (None, Some(method)) if params["turnId"].is_string() || params["turn"].is_object() => {
                let kind = params["item"]["type"].as_str().unwrap_or_default();
                let name = format!("{method} {kind}").trim_end().to_owned();
                let delta = params["delta"].as_str().unwrap_or_default();
                match notifications.last_mut() {
                    Some((last, text)) if *last == name && !delta.is_empty() => text.push_str(delta),
                    _ => notifications.push((name, delta.to_owned())),
                }
                if method == "turn/completed" {
                    assert_eq!(params["turn"]["status"], "completed");
                    break;
                }
            }
            (_, _) => assert_eq!(message["error"], Value::Null),
        }
    }
    drop(stdin);
    child.wait().await.expect("codex ends");
    model.verify().expect("all as scripted");
    notifications
}

#[tokio::test]
async fn the_demo_shows_everything_a_turn_can_show() {
    let place = Place::new();
    let outside = place.path("outside/file");
    let notifications = app_server_demo(&place, &outside, "accept").await;
    let names: Vec<&str> = notifications.iter().map(|(name, _)| name.as_str()).collect();
    // One per model response, each at no fixed place beside the tools it called.
    let usage = "thread/tokenUsage/updated";
    assert_eq!(names.iter().filter(|name| **name == usage).count(), 3);
    let mut names: Vec<&str> = names.into_iter().filter(|name| *name != usage).collect();
    let mut expected = [
        "turn/started",
        "item/started userMessage",
        "item/completed userMessage",
        "item/started reasoning",
        "item/reasoning/summaryPartAdded",
        "item/reasoning/summaryTextDelta",
        "item/completed reasoning",
        "item/started agentMessage",
        "item/agentMessage/delta",
        "item/completed agentMessage",
        "item/started commandExecution",
        "item/commandExecution/outputDelta",
        "item/completed commandExecution",
        "item/started fileChange",
        "item/completed fileChange",
        "turn/diff/updated",
        "turn/diff/updated",
        "item/started agentMessage",
        "item/agentMessage/delta",
        "item/completed agentMessage",
        "turn/diff/updated",
        "turn/completed",
    ];
    if !support::has((0, 156), "the order of two tools of one response") {
        names.sort_unstable();
        expected.sort_unstable();
    }
    assert_eq!(names, expected);
    let output = notifications.iter().find(|(name, _)| name.ends_with("outputDelta")).expect("in the list");
    assert_eq!(output.1, "one\ntwo\nthree\n");
    assert_eq!(std::fs::read_to_string(outside).expect("written"), "written by codex\n");
    let notes = std::fs::read_to_string(place.path("workspace/notes.txt")).expect("written");
    assert_eq!(notes, "Codex was here.\nIt asked first.\n");
}

#[tokio::test]
async fn the_demo_declined_writes_nothing_outside() {
    let place = Place::new();
    let outside = place.path("outside/file");
    let notifications = app_server_demo(&place, &outside, "decline").await;
    assert!(!notifications.iter().any(|(name, _)| name.ends_with("outputDelta")), "{notifications:?}");
    assert!(!outside.exists());
    assert!(place.path("workspace/notes.txt").exists());
}
