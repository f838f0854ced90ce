//! Guardrails on the real Codex: what they see, what they stop, and that nothing gets by when they fail.

mod support;

use std::sync::{Arc, Mutex};

use codexkit::client::{OnMessage, ReviewRequest, SessionOptions, SessionTurn};
use codexkit::guardrails::{GuardrailSpec, GuardrailStage};
use codexkit::options::{ForkOptions, ReviewTarget};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{
    Answer, Ask, AskKind, Codex, Error, ErrorCode, Guarded, Guardrail, NotificationFilter, Result, Thread,
    Tool, ToolCall, ToolSpec, TurnRequest, Verdict,
};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Home, events, json_of, request, until};
use tokio::sync::Notify;

const TRANSPORTS: [&str; 2] = ["app_server", "exec"];

type Seen = Arc<Mutex<Vec<String>>>;

async fn model(turn: impl Into<Vec<Reply>>) -> ScriptedModel {
    ScriptedModel::start(Script::new([ScriptedTurn::new(turn).always()])).await.unwrap()
}

async fn saying(text: &str) -> ScriptedModel {
    model([Reply::text(text)]).await
}

fn thread(home: &Home, codex: &Codex, more: Value) -> Thread {
    codex.start_thread(home.thread(more)).unwrap()
}

/// Says its name and gives this verdict.
fn noted(seen: &Seen, stage: GuardrailStage, name: &str, verdict: Verdict) -> Guardrail {
    let (seen, noted) = (seen.clone(), name.to_owned());
    let check = move |_: Guarded| {
        seen.lock().unwrap().push(noted.clone());
        let verdict = verdict.clone();
        async move { verdict }
    };
    match stage {
        GuardrailStage::Input => Guardrail::input(name, check),
        GuardrailStage::Output => Guardrail::output(name, check),
    }
}

fn parallel(guardrail: Guardrail) -> Guardrail {
    guardrail.configure(|spec| spec.parallel = true)
}

/// What the error says, after the checks that hold for each.
fn stopped<T: std::fmt::Debug>(result: Result<T>) -> (String, String, String, String) {
    let error = result.expect_err("it was to be stopped");
    assert_eq!((error.code(), error.retryable()), (ErrorCode::Guardrail, false), "{error}");
    let field = |name: &str| error.data()[name].as_str().unwrap().to_owned();
    (field("stage"), field("guardrail"), field("kind"), field("message"))
}

fn is(stage: &str, guardrail: &str, kind: &str, message: &str) -> (String, String, String, String) {
    (stage.into(), guardrail.into(), kind.into(), message.into())
}

/// The events as hosts see them, and the error of the stream.
async fn streamed(thread: &Thread, request: impl Into<TurnRequest>) -> (Vec<Value>, Option<Error>) {
    let mut turn = thread.run_streamed(request).unwrap();
    let (events, error) = events(&mut turn).await;
    let result = turn.result().await;
    assert_eq!(result.err().map(|error| error.code()), error.as_ref().map(Error::code));
    (events.iter().map(json_of).collect(), error)
}

fn kinds(events: &[Value]) -> Vec<&str> {
    events.iter().map(|event| event["type"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn sequential_ones_run_in_order_and_the_first_that_does_not_pass_stops() {
    for transport in TRANSPORTS {
        let home = Home::new("guard-order");
        let model = saying("hello").await;
        let codex = home.codex(&model, json!({ "transport": transport }));
        let seen = Seen::default();
        let input = |name: &str, verdict| noted(&seen, GuardrailStage::Input, name, verdict);
        let names = || std::mem::take(&mut *seen.lock().unwrap());
        codex.add_guardrail(input("client", Verdict::Pass)).unwrap();
        let thread = thread(&home, &codex, json!({}));
        thread.add_guardrail(input("thread", Verdict::Pass)).unwrap();
        let turn = |name: &str, verdict| TurnRequest::new("hi").guardrail(input(name, verdict));

        let rejected = turn("turn", Verdict::Reject("not today".into()))
            .guardrail(input("never asked", Verdict::Pass))
            .guardrail(parallel(input("never asked beside", Verdict::Pass)));
        assert_eq!(stopped(thread.run(rejected).await), is("input", "turn", "reject", "not today"));
        assert_eq!(names(), ["client", "thread", "turn"]);
        let tripped = turn("turn", Verdict::Tripwire("stop".into()));
        let (events, error) = streamed(&thread, tripped).await;
        assert_eq!(kinds(&events), ["guardrail.tripped"]);
        assert_eq!((&events[0]["kind"], &events[0]["message"]), (&json!("tripwire"), &json!("stop")));
        assert_eq!(stopped(Err::<(), _>(error.unwrap())), is("input", "turn", "tripwire", "stop"));
        names();
        // Nothing was sent: nothing was even started.
        assert!(home.processes().is_empty() && model.requests().is_empty(), "{transport}");

        // One of the same name takes the place of the farther one.
        let nearer = turn("thread", Verdict::Pass).guardrail(input("last", Verdict::Pass));
        let result = thread.run(nearer).await.unwrap();
        assert_eq!(result.final_response.as_deref(), Some("hello"));
        assert_eq!(names(), ["client", "thread", "last"]);
        // The output is checked in the same way, and the parallel ones come last.
        let output = |name: &str, verdict| noted(&seen, GuardrailStage::Output, name, verdict);
        let request = TurnRequest::new("hi")
            .guardrail(parallel(output("beside", Verdict::Reject("too short".into()))))
            .guardrail(output("first", Verdict::Pass));
        let (events, error) = streamed(&thread, request).await;
        assert_eq!(stopped(Err::<(), _>(error.unwrap())), is("output", "beside", "reject", "too short"));
        assert_eq!(names(), ["client", "thread", "first", "beside"]);
        assert_eq!(kinds(&events).last(), Some(&"guardrail.tripped"), "no turn.completed: {events:?}");
        let (events, error) = streamed(&thread, turn("passes", Verdict::Pass)).await;
        assert_eq!(kinds(&events).last(), Some(&"turn.completed"), "{error:?}");
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_host_gives_verdicts_as_answers_and_whatever_else_it_says_is_a_tripwire() {
    let home = Home::new("guard-host");
    let model = saying(r#"{"mood":"fine"}"#).await;
    let guardrails = json!([{ "name": "in", "stage": "input" }, { "name": "out", "stage": "output" }]);
    // Rules do not answer in their place.
    let rules = json!({ "rules": [], "default": "deny" });
    let codex = home.codex(&model, json!({ "guardrails": guardrails, "approvals": rules }));
    let thread = thread(&home, &codex, json!({}));
    let schema = json!({
        "type": "object", "properties": { "mood": { "type": "string" } }, "required": ["mood"],
        "additionalProperties": false,
    });
    let asks: Arc<Mutex<Vec<Ask>>> = Arc::default();
    let keep = asks.clone();
    let asked = request("how are you", json!({ "output_schema": schema })).approvals(move |ask: Ask| {
        keep.lock().unwrap().push(ask);
        async { Answer::from_json(json!("pass")) }
    });
    thread.run(asked).await.unwrap();
    let asks = std::mem::take(&mut *asks.lock().unwrap());
    let [before, after] = &asks[..] else { panic!("{asks:?}") };
    assert_eq!((before.kind, &*before.method), (AskKind::Guardrail, "codexkit/guardrail"));
    assert_eq!(
        before.request,
        json!({
            "stage": "input", "guardrail": "in", "text": "how are you",
            "input": [{ "type": "text", "text": "how are you" }],
        })
    );
    assert_eq!(
        after.request,
        json!({
            "stage": "output", "guardrail": "out", "text": r#"{"mood":"fine"}"#,
            "structured_output": { "mood": "fine" },
        })
    );
    assert!(before.turn_id.is_none() && after.turn_id.is_some() && after.thread_id == thread.id());

    let with = async |answer: Value| {
        let handler = move |_| {
            let answer = answer.clone();
            async { Answer::from_json(answer) }
        };
        stopped(thread.run(TurnRequest::new("go").approvals(handler)).await)
    };
    let reject = json!({ "decision": "reject", "message": "no" });
    assert_eq!(with(reject).await, is("input", "in", "reject", "no"));
    let tripwire = json!({ "decision": "tripwire", "message": "alarm" });
    assert_eq!(with(tripwire).await, is("input", "in", "tripwire", "alarm"));
    for odd in [
        json!("allow"),
        json!("deny"),
        json!("ok"),
        json!(true),
        json!(null),
        json!({ "decision": "pass", "message": "?" }),
        json!({ "decision": "reject", "message": 7 }),
        json!({ "decision": "raw", "result": true }),
        json!({ "decision": "raw", "result": { "decision": "allow" } }),
        json!({ "decision": "tool", "content": [] }),
    ] {
        let (stage, name, kind, message) = with(odd.clone()).await;
        assert_eq!((&*stage, &*name, &*kind), ("input", "in", "tripwire"), "{odd}");
        assert!(!message.is_empty(), "{odd}");
    }
    let failing = |_| async { Err(Error::new(ErrorCode::Io, "the database is gone")) };
    let failed = stopped(thread.run(TurnRequest::new("go").approvals(failing)).await);
    assert_eq!(failed, is("input", "in", "tripwire", "the database is gone"));
    let panicking = |_| async { panic!("on purpose") };
    let panicked = stopped(thread.run(TurnRequest::new("go").approvals(panicking)).await);
    assert_eq!(panicked, is("input", "in", "tripwire", "the handler panicked"));
    let nobody = stopped(thread.run("go").await);
    assert_eq!(nobody, is("input", "in", "tripwire", "nobody answers asks"));
    assert_eq!(model.requests().len(), 1, "only the turn that passed went to Codex");

    // A closure fails closed, too, and so does one that takes its time.
    let own = self::thread(&home, &codex, json!({}));
    let passes = |_| async { Ok(Answer::Pass {}) };
    let with = async |guardrail: Guardrail| {
        stopped(own.run(TurnRequest::new("go").approvals(passes).guardrail(guardrail)).await)
    };
    let panicking = Guardrail::output("panicking", |_| async { panic!("on purpose") });
    assert_eq!(with(panicking).await, is("output", "panicking", "tripwire", "the handler panicked"));
    let dropped = Arc::new(Notify::new());
    let tell = dropped.clone();
    let slow = Guardrail::input("slow", move |_| {
        let tells = Tells(tell.clone());
        async move {
            let _tells = tells;
            std::future::pending::<Verdict>().await
        }
    });
    let slow = slow.configure(|spec| spec.timeout_ms = 50);
    assert_eq!(with(slow).await, is("input", "slow", "tripwire", "no answer within 50 ms"));
    dropped.notified().await;
    codex.close().await.unwrap();
}

struct Tells(Arc<Notify>);

impl Drop for Tells {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

#[tokio::test]
async fn a_parallel_one_runs_beside_the_turn_and_interrupts_it() {
    for transport in TRANSPORTS {
        let home = Home::new("guard-beside");
        let script = Script::new([
            ScriptedTurn::new([Reply::new([Step::text("let me think"), Step::Hang])]),
            ScriptedTurn::new([Reply::text("done")]).always(),
        ]);
        let model = Arc::new(ScriptedModel::start(script).await.unwrap());
        let codex = home.codex(&model, json!({ "transport": transport }));
        let thread = thread(&home, &codex, json!({}));
        let asked = model.clone();
        // It passes or trips while the model works, not before.
        let beside = Guardrail::input("beside", move |input: Guarded| {
            let (model, before) = (asked.clone(), asked.requests().len());
            async move {
                until("a request", || (model.requests().len() > before).then_some(())).await;
                match input.text == "bad" {
                    true => Verdict::Tripwire("bad word".into()),
                    false => Verdict::Pass,
                }
            }
        });
        thread.add_guardrail(parallel(beside)).unwrap();
        let (events, error) = streamed(&thread, "bad").await;
        assert_eq!(stopped(Err::<(), _>(error.unwrap())), is("input", "beside", "tripwire", "bad word"));
        let kinds = kinds(&events);
        assert!(kinds.contains(&"guardrail.tripped"), "{transport}: {kinds:?}");
        assert!(!kinds.contains(&"turn.completed") && !kinds.contains(&"turn.interrupted"), "{kinds:?}");
        // The thread is free again, and what passes goes on.
        let result = thread.run("good").await.unwrap();
        assert_eq!(result.final_response.as_deref(), Some("done"), "{transport}");
        codex.close().await.unwrap();
        home.assert_none_left();
    }
}

#[tokio::test]
async fn what_is_added_to_a_turn_is_checked_too() {
    let home = Home::new("guard-steer");
    let model = model([Reply::new([Step::text("let me think"), Step::Hang])]).await;
    let codex = home.codex(&model, json!({}));
    let check = |input: Guarded| async move {
        match &*input.text {
            "bad" => Verdict::Reject("bad word".into()),
            "evil" => Verdict::Tripwire("evil word".into()),
            _ => Verdict::Pass,
        }
    };
    codex.add_guardrail(Guardrail::input("words", check)).unwrap();
    let turn = thread(&home, &codex, json!({})).run_streamed("hi").unwrap();
    assert_eq!(stopped(turn.steer("bad").await), is("input", "words", "reject", "bad word"));
    turn.steer("good").await.unwrap();
    assert_eq!(stopped(turn.steer("evil").await), is("input", "words", "tripwire", "evil word"));
    assert_eq!(stopped(turn.result().await), is("input", "words", "tripwire", "evil word"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn forks_reviews_and_sessions_have_them() {
    let home = Home::new("guard-others");
    let model = saying("hello").await;
    let guardrails = json!([{ "name": "client", "stage": "input" }]);
    let codex = home.codex(&model, json!({ "guardrails": guardrails }));
    codex.on_ask(|ask: Ask| async move {
        Answer::from_json(match ask.request["text"].as_str() {
            Some("bad") => json!({ "decision": "reject", "message": "bad word" }),
            _ => json!("pass"),
        })
    });
    let of_client = is("input", "client", "reject", "bad word");
    let session = async |text: &str| {
        let quiet: OnMessage = Arc::new(|_| {});
        let turn = SessionTurn::new(text);
        codex.run_session(home.path("project"), turn, SessionOptions::default(), quiet).await
    };
    assert_eq!(stopped(session("bad").await), of_client);
    session("good").await.unwrap();

    let thread = thread(&home, &codex, json!({}));
    thread.run("good").await.unwrap();
    let own = noted(&Seen::default(), GuardrailStage::Output, "own", Verdict::Reject("no".into()));
    thread.add_guardrail(own).unwrap();
    let of_thread = is("output", "own", "reject", "no");
    let fork = thread.fork(ForkOptions::default()).await.unwrap();
    assert_eq!(stopped(fork.run("bad").await), of_client);
    assert_eq!(stopped(fork.run("good").await), of_thread);
    let target = ReviewTarget::Custom { instructions: "bad".into() };
    // It has no input, but a response.
    assert_eq!(stopped(thread.review(ReviewRequest::new(target)).await), of_thread);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn the_result_waits_for_the_parallel_ones() {
    let home = Home::new("guard-late");
    let model = saying("hello").await;
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!({}));
    let over = Arc::new(Notify::new());
    let codex_is_done = over.clone();
    let late = Guardrail::input("late", move |_| {
        let over = over.clone();
        async move {
            over.notified().await;
            Verdict::Reject("after all".into())
        }
    });
    // The last that Codex says before the end.
    let mut said = codex.subscribe(NotificationFilter::default()).await.unwrap();
    let turn = thread.run_streamed(TurnRequest::new("hi").guardrail(parallel(late))).unwrap();
    while said.next().await.unwrap().unwrap().method != "turn/completed" {}
    codex_is_done.notify_one();
    assert_eq!(stopped(turn.result().await), is("input", "late", "reject", "after all"));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_turn_that_is_given_up_ends_its_guardrails() {
    let home = Home::new("guard-cancel");
    let model = saying("hello").await;
    let codex = home.codex(&model, json!({}));
    let thread = thread(&home, &codex, json!({}));
    for stage in [GuardrailStage::Input, GuardrailStage::Output] {
        let (asked, dropped) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (begun, tell) = (asked.clone(), dropped.clone());
        let check = move |_: Guarded| {
            begun.notify_one();
            let tells = Tells(tell.clone());
            async move {
                let _tells = tells;
                std::future::pending::<Verdict>().await
            }
        };
        let waits = match stage {
            GuardrailStage::Input => Guardrail::input("waits", check),
            GuardrailStage::Output => Guardrail::output("waits", check),
        };
        let turn = thread.run_streamed(TurnRequest::new("hi").guardrail(waits)).unwrap();
        asked.notified().await;
        turn.cancel();
        assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Cancelled);
        dropped.notified().await;
    }
    codex.close().await.unwrap();
}

/// What the model got back for its only call.
fn output(model: &ScriptedModel) -> String {
    let last = model.requests().pop().unwrap();
    let input = last.body["input"].as_array().unwrap().clone();
    let outputs: Vec<_> = input.iter().filter(|item| item["type"] == "function_call_output").collect();
    let output = &outputs.last().unwrap()["output"];
    match output.as_array() {
        Some(parts) => parts.last().unwrap()["text"].as_str().unwrap().to_owned(),
        None => output.as_str().unwrap().to_owned(),
    }
}

#[tokio::test]
async fn those_of_a_tool_stand_around_its_calls() {
    for transport in TRANSPORTS {
        if transport == "exec" && !support::needs((0, 169), "client tools on exec") {
            return;
        }
        let home = Home::new("guard-tools");
        let namespace = (transport == "exec").then(|| "mcp__codexkit_tools".to_owned());
        let call = Step::FunctionCall { name: "send".into(), namespace, arguments: json!({ "to": "bob" }) };
        let model = model([Reply::new([call]), Reply::text("done")]).await;
        let codex = home.codex(&model, json!({ "transport": transport }));
        let schema = json!({ "type": "object", "properties": { "to": { "type": "string" } } });
        let seen = Seen::default();
        let run = async |before: Verdict, after: Verdict| {
            seen.lock().unwrap().clear();
            let thread = thread(&home, &codex, json!({}));
            let spec = ToolSpec { input_schema: schema.clone(), ..ToolSpec::new("send", "") };
            let calls = seen.clone();
            let send = move |_: ToolCall| {
                calls.lock().unwrap().push("called".into());
                async { Ok::<_, Error>("sent to bob") }
            };
            let look = |seen: &Seen, verdict: Verdict| {
                let seen = seen.clone();
                move |guarded: Guarded| {
                    assert_eq!(guarded.tool.as_deref(), Some("send"));
                    seen.lock().unwrap().push(guarded.text);
                    let verdict = verdict.clone();
                    async move { verdict }
                }
            };
            let tool = Tool::from_spec(spec, send)
                .on_error(|_| "not for rejections".into())
                .guardrail(Guardrail::input("before", look(&seen, before)))
                .guardrail(Guardrail::output("after", look(&seen, after)));
            thread.add_tool(tool).unwrap();
            let asked = model.requests().len();
            let (events, error) = streamed(&thread, "go").await;
            let failed: Vec<_> = events
                .iter()
                .filter(|event| event["type"] == "tool.call.failed")
                .map(|e| e["kind"].clone())
                .collect();
            let tripped: Vec<_> =
                events.iter().filter(|event| event["type"] == "guardrail.tripped").cloned().collect();
            let seen = seen.lock().unwrap().clone();
            (seen, failed, tripped, error, model.requests().len() - asked)
        };
        let arguments = r#"{"to":"bob"}"#;
        let reject = || Verdict::Reject("ask somebody else".into());
        let tripwire = || Verdict::Tripwire("enough".into());

        let (seen, failed, tripped, error, requests) = run(Verdict::Pass, Verdict::Pass).await;
        assert_eq!(seen, [arguments, "called", "sent to bob"], "{transport}");
        assert!(failed.is_empty() && tripped.is_empty() && error.is_none());
        assert_eq!((output(&model).as_str(), requests), ("sent to bob", 2));

        let (seen, failed, tripped, error, requests) = run(reject(), Verdict::Pass).await;
        // The model's output is looked at only after a call.
        assert_eq!((seen, failed), (vec![arguments.to_owned()], vec![json!("rejected")]), "{transport}");
        assert_eq!((&tripped[0]["stage"], &tripped[0]["tool"]), (&json!("input"), &json!("send")));
        assert!(tripped[0]["item_id"].is_string() && error.is_none());
        assert_eq!((output(&model).as_str(), requests), ("ask somebody else", 2));

        let (seen, failed, _, error, requests) = run(Verdict::Pass, reject()).await;
        assert_eq!((seen.len(), failed, error.is_none()), (3, vec![json!("rejected")], true), "{transport}");
        assert_eq!((output(&model).as_str(), requests), ("ask somebody else", 2));

        for (before, after, stage, name) in
            [(tripwire(), Verdict::Pass, "input", "before"), (Verdict::Pass, tripwire(), "output", "after")]
        {
            let (seen, failed, tripped, error, requests) = run(before, after).await;
            let error = error.unwrap();
            assert_eq!(error.data()["tool"], "send");
            assert_eq!(stopped(Err::<(), _>(error)), is(stage, name, "tripwire", "enough"), "{transport}");
            assert_eq!(
                (seen.len(), failed.len(), tripped.len()),
                (if stage == "input" { 1 } else { 3 }, 0, 1)
            );
            // The turn was over before the model could be asked again.
            assert_eq!(requests, 1, "{transport} {stage}");
        }
        codex.close().await.unwrap();
        home.assert_none_left();
    }
}

#[tokio::test]
async fn those_of_a_tool_as_data_are_asked_of_the_host_and_see_failures_too() {
    let home = Home::new("guard-tool-host");
    let model = model([Reply::new([Step::function_call("send", json!({}))]), Reply::text("done")]).await;
    let guardrails = json!([{ "name": "before", "stage": "input" }, { "name": "after", "stage": "output" }]);
    let tool = json!({ "name": "send", "guardrails": guardrails });
    let codex = home.codex(&model, json!({ "tools": [tool] }));
    let asks: Arc<Mutex<Vec<(AskKind, Value)>>> = Arc::default();
    let keep = asks.clone();
    codex.on_ask(move |ask: Ask| {
        keep.lock().unwrap().push((ask.kind, ask.request.clone()));
        async move {
            match ask.kind {
                AskKind::ToolCall => Err(Error::new(ErrorCode::Io, "password: hunter2")),
                _ if ask.request["text"].as_str().unwrap().contains("could not be run") => {
                    Ok(Answer::Reject { message: None })
                }
                _ => Ok(Answer::Pass {}),
            }
        }
    });
    thread(&home, &codex, json!({})).run("go").await.unwrap();
    assert_eq!(output(&model), "The guardrail after rejected it.");
    let asks = asks.lock().unwrap().clone();
    let kinds: Vec<_> = asks.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["guardrail", "tool_call", "guardrail"]);
    let (before, after) = (&asks[0].1, &asks[2].1);
    assert_eq!(
        (&before["stage"], &before["tool"], &before["arguments"]),
        (&json!("input"), &json!("send"), &json!({}))
    );
    assert_eq!(before["callId"], asks[1].1["callId"]);
    let text = after["text"].clone();
    assert_eq!(after["output"], json!({ "success": false, "content": [{ "type": "text", "text": text }] }));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn options_are_checked() {
    let home = Home::new("guard-options");
    let model = saying("hello").await;
    let name = |name: &str| json!({ "name": name, "stage": "input" });
    let refused = |error: Error, field: &str| {
        assert_eq!(
            (error.code(), &error.data()["field"]),
            (ErrorCode::InvalidArgument, &json!(field)),
            "{error}"
        );
    };
    let client = |more: Value| Codex::new(home.options(&model, more));
    refused(
        client(json!({ "guardrails": [name("a"), name("a")] })).err().unwrap(),
        "codex.guardrails[1].name",
    );
    let tool = json!({ "name": "t", "guardrails": [name(" ")] });
    refused(client(json!({ "tools": [tool] })).err().unwrap(), "codex.tools[0].guardrails[0].name");
    let rule = json!({ "rules": [{ "kind": "guardrail", "decision": "deny" }] });
    refused(client(json!({ "approvals": rule })).err().unwrap(), "codex.approvals.rules[0].kind");
    let codex = client(json!({ "guardrails": [name("a")] })).unwrap();
    let taken = Guardrail::asking(GuardrailSpec::new(GuardrailStage::Input, "a"));
    refused(codex.add_guardrail(taken.clone()).unwrap_err(), "guardrails[1].name");
    let thread = thread(&home, &codex, json!({}));
    refused(
        thread.run(request("go", json!({ "guardrails": [name("")] }))).await.unwrap_err(),
        "turn.guardrails[0].name",
    );
    let twice = TurnRequest::new("go").guardrail(taken.clone()).guardrail(taken);
    refused(thread.run(twice).await.unwrap_err(), "turn.guardrails[1].name");
    codex.close().await.unwrap();
}
