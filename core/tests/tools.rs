//! Client tools on the real Codex: what the model is offered, what it gets back, and what never runs.

mod support;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::tools::{ToolContent, ToolFailureKind, schemars};
use codexkit::{
    Answer, Ask, AskKind, Codex, Error, ErrorCode, Thread, Tool, ToolCall, ToolOutput, ToolSpec, TurnRequest,
};
use serde::Deserialize;
use serde_json::{Value, json};
use support::{Home, of_type, outputs, run};
use tokio::sync::{Barrier, Notify};

const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 4, 0, 0, 0, 0xB5, 0x1C, 0x0C, 2, 0, 0, 0, 0x0B, b'I', b'D', b'A', b'T', 0x78, 0xDA, 0x63, 0x64,
    0xF8, 0x0F, 0, 1, 5, 1, 1, 0x27, 0x18, 0xE3, 0x66, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60,
    0x82,
];

/// A model that makes these calls in its first reply.
async fn calling(calls: impl IntoIterator<Item = Step>) -> ScriptedModel {
    let script = Script::new([ScriptedTurn::new([
        Reply::new(calls.into_iter().collect::<Vec<_>>()),
        Reply::text("done"),
    ])
    .always()]);
    ScriptedModel::start(script).await.unwrap()
}

fn call(name: &str, arguments: Value) -> Step {
    Step::function_call(name, arguments)
}

fn call_in(namespace: &str, name: &str, arguments: Value) -> Step {
    Step::FunctionCall { name: name.into(), namespace: Some(namespace.into()), arguments }
}

fn spec(json: Value) -> ToolSpec {
    serde_json::from_value(json).unwrap()
}

fn echo_schema() -> Value {
    json!({
        "type": "object",
        "properties": { "text": { "type": "string", "maxLength": 5 }, "times": { "type": "integer" } },
        "required": ["text"],
    })
}

fn thread(home: &Home, codex: &Codex, more: Value) -> Thread {
    codex.start_thread(home.thread(more)).unwrap()
}

/// What the model got back for its only call, as text.
fn output(model: &ScriptedModel) -> String {
    let outputs = outputs(model);
    assert_eq!(outputs.len(), 1, "{outputs:?}");
    text(&outputs[0])
}

fn text(output: &Value) -> String {
    output.as_str().or_else(|| output[0]["text"].as_str()).unwrap_or_else(|| panic!("{output}")).to_owned()
}

fn base64(data: &[u8]) -> String {
    let url = ToolOutput::image(data, "").wire()["contentItems"][0]["imageUrl"].as_str().unwrap().to_owned();
    url.rsplit_once(',').unwrap().1.to_owned()
}

fn offered(model: &ScriptedModel) -> Vec<Value> {
    model.requests()[0].body["tools"].as_array().unwrap().clone()
}

#[derive(Deserialize, schemars::JsonSchema)]
#[schemars(crate = "codexkit::tools::schemars")]
struct Echo {
    /// What to say.
    text: String,
    times: Option<usize>,
}

#[tokio::test]
async fn a_rust_function_returns_text_an_image_and_an_error() {
    let home = Home::new("tool-outputs");
    let model = calling([
        call("echo", json!({ "text": "hi", "times": 2 })),
        call("echo", json!({ "text": "hi", "times": null })),
        call("picture", json!({})),
        call("broken", json!({})),
        call("panicking", json!({})),
        call_in("files", "read", json!({})),
    ])
    .await;
    let codex = home.codex(&model, json!({}));
    codex
        .add_tool(Tool::new("echo", "Says it again.", |Echo { text, times }, call: ToolCall| async move {
            assert!(!call.thread_id.is_empty() && !call.turn_id.is_empty() && !call.call_id.is_empty());
            Ok::<_, Error>(text.repeat(times.unwrap_or(1)))
        }))
        .unwrap();
    let thread = thread(&home, &codex, json!({}));
    let picture = |_| async { Ok::<_, Error>(ToolOutput::image(PIXEL, "image/png")) };
    thread.add_tool(Tool::from_spec(ToolSpec::new("picture", ""), picture)).unwrap();
    let broken = |_| async { Err::<String, _>("the disk is full") };
    let broken = Tool::from_spec(ToolSpec::new("broken", ""), broken)
        .on_error(|failure| ToolOutput::error(format!("{:?}! {}", failure.kind, failure.message)));
    thread.add_tool(broken).unwrap();
    let panicking = |_: ToolCall| async { panic!("on purpose") as Result<String, String> };
    thread.add_tool(Tool::from_spec(ToolSpec::new("panicking", ""), panicking)).unwrap();
    let file = |_| async {
        Ok::<_, Error>(ToolOutput::text("Here:").with(ToolContent::File {
            name: "a.txt".into(),
            data: b"inside".as_slice().into(),
            mime_type: None,
        }))
    };
    let read =
        spec(json!({ "name": "read", "namespace": "files", "namespace_description": "Files of the host." }));
    thread.add_tool(Tool::from_spec(read, file)).unwrap();

    let events = run(&thread, "go").await;
    let outputs = outputs(&model);
    assert_eq!((text(&outputs[0]), text(&outputs[1])), ("hihi".into(), "hi".into()));
    assert_eq!(outputs[2][0]["type"], "input_image", "{outputs:?}");
    assert!(outputs[2][0]["image_url"].as_str().unwrap().starts_with("data:image/png;base64,iVBOR"));
    assert_eq!(text(&outputs[3]), "Failed! The tool broken failed: the disk is full");
    assert_eq!(text(&outputs[4]), "The tool panicking failed: it panicked");
    assert_eq!(outputs[5][1]["text"], "File a.txt:\ninside");
    let failed = of_type(&events, "tool.call.failed");
    assert!(failed.iter().all(|event| event["kind"] == "failed"), "{failed:?}");
    let mut failed: Vec<_> = failed.iter().map(|event| event["tool"].as_str().unwrap()).collect();
    failed.sort(); // The calls run at once.
    assert_eq!(failed, ["broken", "panicking"]);

    let tools = offered(&model);
    let echo = tools.iter().find(|tool| tool["name"] == "echo").unwrap();
    assert_eq!(echo["parameters"]["required"], json!(["text", "times"]));
    assert_eq!(echo["parameters"]["additionalProperties"], false);
    assert_eq!(echo["parameters"]["properties"]["text"]["description"], "What to say.");
    let group = tools.iter().find(|tool| tool["name"] == "files").unwrap();
    assert_eq!(
        (&group["description"], &group["tools"][0]["name"]),
        (&json!("Files of the host."), &json!("read"))
    );

    let metrics = thread.tool_metrics();
    let count =
        |name: &str| metrics.iter().find(|m| m.name == name).map(|m| (m.calls, m.failures, m.running));
    assert_eq!(count("echo"), Some((2, 0, 0)));
    assert_eq!(count("broken"), Some((1, 1, 0)));
    let broken = metrics.iter().find(|metrics| metrics.name == "broken").unwrap();
    assert_eq!(broken.last_error.as_deref(), Some("The tool broken failed: the disk is full"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_host_answers_calls_as_asks() {
    let home = Home::new("tool-asks");
    let texts = ["hi", "image", "error", "deny", "other"];
    let model = calling(texts.map(|text| call("echo", json!({ "text": text, "times": null })))).await;
    let tool = json!({ "name": "echo", "description": "d", "input_schema": echo_schema() });
    let codex = home.codex(&model, json!({ "tools": [tool] }));
    let thread = thread(&home, &codex, json!({}));
    let handler = |ask: Ask| async move {
        assert_eq!((ask.kind, ask.method.as_str()), (AskKind::ToolCall, "item/tool/call"));
        assert_eq!(ask.request["callId"], ask.item_id.unwrap());
        // `times: null` is nothing that the tool's author has heard of.
        assert_eq!(ask.request["arguments"].as_object().unwrap().len(), 1);
        let text = |text: &str| json!({ "type": "text", "text": text });
        Answer::from_json(match ask.request["arguments"]["text"].as_str().unwrap() {
            "hi" => json!({ "decision": "tool", "content": [text("hi yourself")] }),
            "image" => {
                let image = json!({ "type": "image_data", "data": base64(PIXEL), "mime_type": "image/png" });
                json!({ "decision": "tool", "content": [text("look"), image] })
            }
            "error" => json!({ "decision": "tool", "success": false, "content": [text("the disk is full")] }),
            "deny" => json!({ "decision": "deny", "reason": "not now" }),
            _ => json!({ "decision": "raw", "result": { "text": "no tool's answer" } }),
        })
    };
    let events = run(&thread, TurnRequest::new("go").approvals(handler)).await;
    assert_eq!(of_type(&events, "tool.call.failed").len(), 1);
    let outputs = outputs(&model);
    let got: Vec<String> = outputs.iter().map(text).collect();
    assert_eq!(
        got,
        ["hi yourself", "look", "the disk is full", "not now", "The tool echo gave no usable answer."]
    );
    assert_eq!(outputs[1][1]["image_url"], format!("data:image/png;base64,{}", base64(PIXEL)));
    // Without a handler the model is told, and the turn goes on.
    let events = run(&thread, "again").await;
    assert_eq!(of_type(&events, "tool.call.failed").len(), texts.len());
    let metrics = &codex.tool_metrics()[0];
    assert_eq!((metrics.calls, metrics.failures, metrics.running), (10, 8, 0));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn bad_arguments_are_answered_and_nobody_is_asked() {
    let home = Home::new("tool-arguments");
    let bad = [json!({ "text": 1 }), json!({}), json!({ "text": "longer than five" }), json!([]), json!("x")];
    let model = calling(bad.iter().map(|arguments| {
        // As a string: what is no object is sent too.
        Step::function_call("echo", json!(arguments.to_string()))
    }))
    .await;
    let tool = json!({ "name": "echo", "description": "d", "input_schema": echo_schema() });
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!({ "tools": [tool] }));
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    thread.on_ask(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok(Answer::tool_text("?")) }
    });
    let events = run(&thread, "go").await;
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    let outputs = outputs(&model);
    assert_eq!(outputs.len(), bad.len());
    for (output, part) in outputs.iter().zip(["/text", "\"text\" is a required", "/text", "object", "object"])
    {
        let text = text(output);
        assert!(text.starts_with("The arguments do not fit") && text.contains(part), "{text}");
    }
    let failed = of_type(&events, "tool.call.failed");
    assert!(failed.iter().all(|event| event["kind"] == "invalid_arguments"), "{failed:?}");
    assert_eq!(failed.len(), bad.len());
    codex.close().await.unwrap();
}

#[tokio::test]
async fn ten_calls_run_at_once_and_a_limit_holds() {
    if !support::needs((0, 169), "client tools that are called at once") {
        return;
    }
    let home = Home::new("tool-parallel");
    let calls = (0..10).flat_map(|n| [call("meet", json!({ "n": n })), call("alone", json!({ "n": n }))]);
    let model = calling(calls).await;
    let codex = home.codex(&model, json!({}));
    let schema = json!({ "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"] });
    let number = |name: &str| ToolSpec { input_schema: schema.clone(), ..ToolSpec::new(name, "") };
    // Passes only when all ten are there.
    let barrier = Arc::new(Barrier::new(10));
    let meet = move |call: ToolCall| {
        let barrier = barrier.clone();
        async move {
            barrier.wait().await;
            Ok::<_, Error>(call.arguments["n"].to_string())
        }
    };
    codex.add_tool(Tool::from_spec(number("meet"), meet)).unwrap();
    let (inside, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (in_here, seen) = (inside.clone(), most.clone());
    let alone = move |call: ToolCall| {
        let (inside, most) = (in_here.clone(), seen.clone());
        async move {
            most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            for _ in 0..20 {
                tokio::task::yield_now().await;
            }
            inside.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, Error>(call.arguments["n"].to_string())
        }
    };
    codex
        .add_tool(Tool::from_spec(number("alone"), alone).configure(|spec| spec.max_concurrent = Some(2)))
        .unwrap();
    let thread = thread(&home, &codex, json!({}));
    run(&thread, "go").await;
    let texts: Vec<String> = outputs(&model).iter().map(text).collect();
    let expected: Vec<String> = (0..10).flat_map(|n| [n.to_string(), n.to_string()]).collect();
    assert_eq!(texts, expected);
    assert!(most.load(Ordering::SeqCst) <= 2);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_ended_and_the_model_told() {
    let home = Home::new("tool-timeout");
    let model = calling([call("slow", json!({})), call("slow_host", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!({ "tools": [{ "name": "slow_host", "timeout_ms": 50 }] }));
    let dropped = Arc::new(Notify::new());
    struct Tells(Arc<Notify>);
    impl Drop for Tells {
        fn drop(&mut self) {
            self.0.notify_one();
        }
    }
    let tell = dropped.clone();
    let slow = move |_| {
        let tells = Tells(tell.clone());
        async move {
            let _tells = tells;
            std::future::pending::<Result<String, String>>().await
        }
    };
    let slow = Tool::from_spec(ToolSpec::new("slow", ""), slow).configure(|spec| spec.timeout_ms = 50);
    thread.add_tool(slow).unwrap();
    thread.on_ask(|_| std::future::pending::<codexkit::Result<Answer>>());
    let events = run(&thread, "go").await;
    dropped.notified().await;
    let kinds: Vec<_> = of_type(&events, "tool.call.failed").iter().map(|e| e["kind"].clone()).collect();
    assert_eq!(kinds, ["timeout", "timeout"]);
    for output in outputs(&model) {
        assert!(text(&output).contains("did not answer within 50 ms"), "{output}");
    }
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_turn_that_is_given_up_ends_its_calls() {
    let home = Home::new("tool-given-up");
    let model = calling([call("slow", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let (started, ended) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (tell_start, tell_end) = (started.clone(), ended.clone());
    struct Tells(Arc<Notify>);
    impl Drop for Tells {
        fn drop(&mut self) {
            self.0.notify_one();
        }
    }
    let slow = move |_| {
        let (started, tells) = (tell_start.clone(), Tells(tell_end.clone()));
        async move {
            let _tells = tells;
            started.notify_one();
            std::future::pending::<Result<String, String>>().await
        }
    };
    codex.add_tool(Tool::from_spec(ToolSpec::new("slow", ""), slow)).unwrap();
    let thread = thread(&home, &codex, json!({}));
    let turn = thread.run_streamed("go").unwrap();
    started.notified().await;
    turn.cancel();
    ended.notified().await;
    assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Cancelled);
    support::until("the call's end", || (codex.tool_metrics()[0].running == 0).then_some(())).await;
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_call_that_wants_approval_runs_only_after_a_yes() {
    let home = Home::new("tool-approval");
    let model = calling([call("launch", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let runs = Arc::new(AtomicUsize::new(0));
    let counter = runs.clone();
    let launch = move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Ok::<_, Error>("launched") }
    };
    let launch =
        Tool::from_spec(ToolSpec::new("launch", ""), launch).configure(|spec| spec.needs_approval = true);
    codex.add_tool(launch).unwrap();
    let thread = thread(&home, &codex, json!({}));
    let answered = |answer: Answer| {
        TurnRequest::new("go").approvals(move |ask: Ask| {
            assert_eq!((ask.kind, ask.request["tool"].as_str()), (AskKind::ToolApproval, Some("launch")));
            let answer = answer.clone();
            async move { Ok(answer) }
        })
    };
    run(&thread, "go").await;
    assert!(output(&model).contains("was not approved"), "{}", output(&model));
    let events = run(&thread, answered(Answer::deny_because("not on Fridays"))).await;
    assert!(text(outputs(&model).last().unwrap()).ends_with("not on Fridays"));
    assert_eq!(of_type(&events, "tool.call.failed")[0]["kind"], "denied");
    assert_eq!(of_type(&events, "approval.requested")[0]["kind"], "tool_approval");
    run(&thread, answered(Answer::tool_text("nonsense"))).await;
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    run(&thread, answered(Answer::allow())).await;
    assert_eq!(runs.load(Ordering::SeqCst), 1);
    assert_eq!(text(outputs(&model).last().unwrap()), "launched");
    let session = json!({ "decision": "allow", "scope": "session" });
    run(&thread, answered(Answer::from_json(session).unwrap())).await;
    // From now on nobody is asked.
    run(&thread, "go").await;
    assert_eq!(runs.load(Ordering::SeqCst), 3);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn clients_and_threads_have_tools_of_the_same_name() {
    let home = Home::new("tool-names");
    let model = calling([call("who", json!({}))]).await;
    let says = |name: &'static str| {
        Tool::from_spec(ToolSpec::new("who", name), move |_| async move { Ok::<_, Error>(name) })
    };
    let (first, second) = (home.codex(&model, json!({})), home.codex(&model, json!({})));
    first.add_tool(says("first")).unwrap();
    second.add_tool(says("second")).unwrap();
    let said = Mutex::new(BTreeSet::new());
    let run_on = async |thread: &Thread| {
        run(thread, "go").await;
        said.lock().unwrap().insert(output(&model));
    };
    run_on(&thread(&home, &first, json!({}))).await;
    run_on(&thread(&home, &second, json!({}))).await;
    let own = thread(&home, &first, json!({}));
    own.add_tool(says("own")).unwrap();
    run_on(&own).await;
    assert_eq!(*said.lock().unwrap(), ["first", "own", "second"].map(str::to_owned).into());
    assert_eq!(first.tool_metrics()[0].calls, 1, "the thread's own tool stood before it");
    // Switched off for one thread.
    let off = thread(&home, &first, json!({ "tools": [{ "name": "who", "enabled": false }] }));
    run(&off, "go").await;
    assert_eq!(output(&model), "unsupported call: who");
    first.close().await.unwrap();
    second.close().await.unwrap();
}

#[tokio::test]
async fn a_predicate_decides_when_the_thread_starts_and_at_each_call() {
    let home = Home::new("tool-enabled");
    let model = calling([call("night", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let on = Arc::new(AtomicUsize::new(1));
    let switch = on.clone();
    let night = Tool::from_spec(ToolSpec::new("night", ""), |_| async { Ok::<_, Error>("shines") })
        .enabled_when(move || switch.load(Ordering::SeqCst) == 1)
        .on_error(|failure| {
            assert_eq!(failure.kind, ToolFailureKind::Disabled);
            ToolOutput::error("It is day.")
        });
    codex.add_tool(night).unwrap();
    let thread = thread(&home, &codex, json!({}));
    run(&thread, "go").await;
    on.store(0, Ordering::SeqCst);
    run(&thread, "go").await;
    let texts: Vec<String> = outputs(&model).iter().map(text).collect();
    assert_eq!(texts, ["shines", "It is day."]);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_predicate_or_an_error_handler_that_panics_ends_no_turn() {
    let home = Home::new("tool-panics");
    let model = calling([call("moody", json!({})), call("broken", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let asked = Arc::new(AtomicUsize::new(0));
    let times = asked.clone();
    let moody = Tool::from_spec(ToolSpec::new("moody", ""), |_| async { Ok::<_, Error>("ran") })
        // Offered when the thread starts.
        .enabled_when(move || times.fetch_add(1, Ordering::SeqCst) == 0 || panic!("on purpose"));
    codex.add_tool(moody).unwrap();
    let broken = Tool::from_spec(ToolSpec::new("broken", ""), |_| async { Err::<String, _>("no luck") })
        .on_error(|_| panic!("on purpose"));
    codex.add_tool(broken).unwrap();
    let thread = thread(&home, &codex, json!({}));
    let events = run(&thread, "go").await;
    let texts: Vec<String> = outputs(&model).iter().map(text).collect();
    assert_eq!(texts, ["The tool moody is switched off.", "The tool broken failed: no luck"]);
    let kinds: Vec<_> = of_type(&events, "tool.call.failed").iter().map(|e| e["kind"].clone()).collect();
    assert_eq!(kinds.len(), 2);
    assert!(kinds.contains(&json!("disabled")) && kinds.contains(&json!("failed")), "{kinds:?}");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_resumed_thread_still_has_its_tools() {
    let home = Home::new("tool-resume");
    let model = calling([call("echo", json!({ "text": "a" })), call("lost", json!({}))]).await;
    let echo = json!({ "name": "echo", "input_schema": echo_schema() });
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!({ "tools": [echo, { "name": "lost" }] }));
    thread.on_ask(|_| async { Ok(Answer::tool_text("first")) });
    run(&thread, "go").await;
    let id = thread.id().unwrap();
    codex.close().await.unwrap();

    let codex = home.codex(&model, json!({}));
    let options = home.thread(json!({ "tools": [{ "name": "echo", "input_schema": echo_schema() }] }));
    let resumed = codex.resume_thread(id, options).unwrap();
    resumed.on_ask(|_| async { Ok(Answer::tool_text("second")) });
    let events = run(&resumed, "go").await;
    let texts: Vec<String> = outputs(&model).iter().map(text).collect();
    assert_eq!(texts, ["first", "first", "second", "This client offers no tool lost."]);
    assert_eq!(of_type(&events, "tool.call.failed")[0]["kind"], "unknown_tool");
    let late = Tool::asking(ToolSpec::new("late", ""));
    assert_eq!(resumed.add_tool(late).unwrap_err().data()["field"], "tool");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_fork_has_the_tools_of_its_source() {
    let home = Home::new("tool-fork");
    let model = calling([call("echo", json!({})), call("twice", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!({ "tools": [{ "name": "echo" }] }));
    let twice = |_| async { Ok::<_, Error>("from Rust") };
    thread.add_tool(Tool::from_spec(ToolSpec::new("twice", ""), twice)).unwrap();
    thread.on_ask(|_| async { Ok(Answer::tool_text("asked")) });
    run(&thread, "go").await;
    let fork = thread.fork(serde_json::from_value(json!({})).unwrap()).await.unwrap();
    fork.on_ask(|_| async { Ok(Answer::tool_text("asked by the fork")) });
    run(&fork, "go").await;
    let texts: Vec<String> = outputs(&model).iter().map(text).collect();
    assert_eq!(texts, ["asked", "from Rust", "asked by the fork", "from Rust"]);
    let count =
        |thread: &Thread| thread.tool_metrics().iter().map(|m| (m.name.clone(), m.calls)).collect::<Vec<_>>();
    // Its own from the options, the source's from Rust.
    assert_eq!(count(&thread), [("echo".into(), 1), ("twice".into(), 2)]);
    assert_eq!(count(&fork), [("echo".into(), 1), ("twice".into(), 2)]);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn names_that_codex_would_never_call_are_refused() {
    let home = Home::new("tool-shadow");
    let model = calling([call("exec_command", json!({ "cmd": "true" }))]).await;
    let codex = home.codex(&model, json!({}));
    // Every function that this Codex offers by itself is known to us.
    run(&thread(&home, &codex, json!({})), "go").await;
    for tool in offered(&model) {
        let Some(name) = tool["name"].as_str() else { continue };
        let error = codex.start_thread(home.thread(json!({ "tools": [{ "name": name }] }))).err().unwrap();
        assert_eq!(error.data()["field"], "thread.tools[0].name", "{error}");
    }
    for (tools, field) in [
        (json!([{ "name": "apply_patch" }]), "thread.tools[0].name"),
        (json!([{ "name": "shell_command" }]), "thread.tools[0].name"),
        (json!([{ "name": "a b" }]), "thread.tools[0].name"),
        (json!([{ "name": "mcp__server__tool" }]), "thread.tools[0].name"),
        (json!([{ "name": "" }]), "thread.tools[0].name"),
        (json!([{ "name": "x".repeat(129) }]), "thread.tools[0].name"),
        (json!([{ "name": "a" }, { "name": "a" }]), "thread.tools[1].name"),
        (json!([{ "name": "a", "namespace": "functions" }]), "thread.tools[0].namespace"),
        (json!([{ "name": "a", "namespace": "collaboration" }]), "thread.tools[0].namespace"),
        (json!([{ "name": "a", "namespace": "codexkit" }]), "thread.tools[0].namespace"),
        (json!([{ "name": "a", "defer_loading": true }]), "thread.tools[0].defer_loading"),
        (json!([{ "name": "a", "max_concurrent": 0 }]), "thread.tools[0].max_concurrent"),
        (json!([{ "name": "a", "input_schema": { "type": "string" } }]), "thread.tools[0].input_schema"),
        (
            json!([{ "name": "a", "input_schema": { "type": "object", "additionalProperties": true } }]),
            "thread.tools[0].input_schema.additionalProperties",
        ),
        (
            json!([{ "name": "a", "input_schema": { "type": "object", "properties": { "b": { "type": "no" } } } }]),
            "thread.tools[0].input_schema",
        ),
    ] {
        let error = codex.start_thread(home.thread(json!({ "tools": tools }))).err().unwrap();
        assert_eq!(error.data()["field"], field, "{error}");
    }
    let raw = json!([{ "type": "function", "name": "apply_patch", "description": "", "inputSchema": {} }]);
    let error = codex.start_thread(home.thread(json!({ "dynamic_tools": raw }))).err().unwrap();
    assert_eq!(error.data()["field"], "thread.dynamic_tools[0].name");
    // In a namespace the name is free.
    let free = json!([{ "name": "apply_patch", "namespace": "mine" }]);
    codex.start_thread(home.thread(json!({ "tools": free }))).unwrap();
    codex.close().await.unwrap();
}

#[tokio::test]
async fn tools_in_codexs_own_spelling_go_to_the_handler_unchecked() {
    let home = Home::new("tool-raw");
    let model =
        calling([call("raw", json!({ "anything": 1 })), call("checked", json!({ "anything": 1 }))]).await;
    let codex = home.codex(&model, json!({}));
    let schema = json!({ "type": "object", "properties": {}, "additionalProperties": false });
    let raw = json!({ "type": "function", "name": "raw", "description": "d", "inputSchema": schema });
    let checked = json!({ "name": "checked", "input_schema": schema });
    let thread = thread(&home, &codex, json!({ "tools": [checked], "dynamic_tools": [raw] }));
    thread.on_ask(|_| async { Ok(Answer::tool_text("reached")) });
    run(&thread, "go").await;
    let outputs = outputs(&model);
    assert_eq!(text(&outputs[0]), "reached");
    assert!(text(&outputs[1]).starts_with("The arguments do not fit"));
    let both = json!({ "tools": [{ "name": "same" }],
        "dynamic_tools": [{ "type": "function", "name": "same", "description": "", "inputSchema": {} }] });
    let error = codex.start_thread(home.thread(both)).unwrap().run("go").await.unwrap_err();
    assert_eq!(error.data()["field"], "thread.dynamic_tools[0].name");
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_running_tool_does_not_count_as_idle() {
    let home = Home::new("tool-idle");
    let model = calling([call("slow", json!({}))]).await;
    let codex = home.codex(&model, json!({}));
    let slow = |_| async {
        tokio::time::sleep(Duration::from_millis(4_000)).await;
        Ok::<_, Error>("done")
    };
    codex.add_tool(Tool::from_spec(ToolSpec::new("slow", ""), slow)).unwrap();
    let thread = thread(&home, &codex, json!({}));
    let request = support::request("go", json!({ "idle_timeout_ms": 3_000 }));
    thread.run(request).await.unwrap();
    assert_eq!(output(&model), "done");
    codex.close().await.unwrap();
}
