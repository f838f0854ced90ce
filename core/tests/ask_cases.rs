//! The table of asks on the real Codex: every kind that it can be made to ask, answered in every way.

mod support;

use std::sync::{Arc, Mutex};

use codexkit::testing::{Script, ScriptedModel};
use codexkit::{Answer, Ask, TurnRequest};
use serde_json::{Value, json};
use support::{Home, events, json_of};

const CASES: &str = include_str!("../../tests/asks/cases.json");

/// The value with its placeholders replaced.
fn filled(value: &Value, home: &Home) -> Value {
    let shared = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/asks").to_owned();
    let folder = |name: &str| home.path(name).display().to_string();
    let mut text = value.to_string();
    let folders =
        [("${project}", folder("project")), ("${outside}", folder("outside")), ("${shared}", shared)];
    for (placeholder, folder) in folders {
        text = text.replace(placeholder, &folder);
    }
    serde_json::from_str(&text).unwrap()
}

async fn play(case: &Value, play: &Value, name: &str) {
    let home = Home::new(case["name"].as_str().unwrap());
    let (case, play) = (filled(case, &home), filled(play, &home));
    let script = play.get("model").unwrap_or(&case["model"]);
    let script: Script = serde_json::from_value(script.clone()).unwrap();
    let model = ScriptedModel::start(script).await.unwrap();
    let mut options = case.get("codex").cloned().unwrap_or_else(|| json!({}));
    let mut config = model.config();
    for (key, value) in options["config"].as_object().into_iter().flatten() {
        config[key] = value.clone();
    }
    options["config"] = config;
    let codex = home.codex(&model, options);
    for call in case["setup"].as_array().into_iter().flatten() {
        codex.request(call["method"].as_str().unwrap(), call["params"].clone()).await.expect(name);
    }
    let seen: Arc<Mutex<Vec<Ask>>> = Arc::default();
    let mut request = TurnRequest::new("go");
    if let Some(answers) = play["answers"].as_array().cloned() {
        let asks = seen.clone();
        let handler = move |ask: Ask| {
            let mut asks = asks.lock().unwrap();
            let answer = answers[asks.len().min(answers.len() - 1)].clone();
            asks.push(ask);
            async { Answer::from_json(answer) }
        };
        match case["handler"] == "client" {
            true => codex.on_ask(handler),
            false => request = request.approvals(handler),
        }
    }
    let thread = codex.start_thread(home.thread(case["thread"].clone())).unwrap();
    let mut turn = thread.run_streamed(request).unwrap();
    let (events, _) = events(&mut turn).await;
    let result = turn.result().await;
    codex.close().await.unwrap();

    match (&result, play["error"].as_str()) {
        (Err(error), Some(code)) => assert_eq!(error.code().as_str(), code, "{name}: {error}"),
        (Ok(result), None) => {
            let status = play["status"].as_str().unwrap_or("completed");
            assert_eq!(serde_json::to_value(result.status).unwrap(), status, "{name}");
        }
        (result, expected) => panic!("{name}: {result:?} is not {expected:?}"),
    }
    let seen = seen.lock().unwrap();
    assert_eq!(seen.is_empty(), play["answers"].is_null(), "{name}");
    for ask in seen.iter() {
        assert_eq!(
            (ask.kind.as_str(), &*ask.method),
            (case["kind"].as_str().unwrap(), case["method"].as_str().unwrap())
        );
    }
    if let Some(first) = seen.first() {
        let first = serde_json::to_value(first).unwrap();
        for (pointer, value) in case["asked"].as_object().unwrap() {
            assert_eq!(first.pointer(pointer), Some(value), "{name}: {pointer} of {first:#}");
        }
    }
    if let Some(expected) = play["resolved"].as_array() {
        let all: Vec<Value> = events.iter().map(json_of).collect();
        let of_type = |kind| all.iter().filter(move |event| event["type"] == kind);
        let resolved: Vec<_> = of_type("approval.resolved")
            .map(|event| json!([event["decision"], event["decided_by"]]))
            .collect();
        assert_eq!(&resolved, expected, "{name}: {all:#?}");
        let ids = |kind| of_type(kind).map(|event| event["ask_id"].clone()).collect::<Vec<_>>();
        assert_eq!(ids("approval.requested"), ids("approval.resolved"), "{name}");
    }
    for (path, content) in play["files"].as_object().into_iter().flatten() {
        let found = std::fs::read_to_string(home.path(path)).ok();
        assert_eq!(found.as_deref(), content.as_str(), "{name}: {path}");
    }
    let requests = model.requests();
    let last = requests.iter().rfind(|request| request.path.ends_with("/responses")).unwrap();
    let texts = |key: &str| play[key].as_array().cloned().unwrap_or_default();
    let mut strings = Vec::new();
    collect(&last.body["input"], &mut strings);
    let contains = |text: &Value| strings.iter().any(|string| string.contains(text.as_str().unwrap()));
    for text in texts("model_sees") {
        assert!(contains(&text), "{name}: {text} is not in {strings:#?}");
    }
    for text in texts("model_misses") {
        assert!(!contains(&text), "{name}: {text} is in {strings:#?}");
    }
    for (header, value) in play["model_headers"].as_object().into_iter().flatten() {
        let sent: Vec<_> = requests.iter().map(|request| request.headers.get(header)).collect();
        assert!(sent.iter().flatten().any(|sent| *sent == value), "{name}: {header} in {sent:?}");
    }
    home.assert_none_left();
}

fn collect(value: &Value, strings: &mut Vec<String>) {
    match value {
        Value::String(text) => strings.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, strings)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, strings)),
        _ => {}
    }
}

/// Cases whose asks or effects were seen in this form on today's Codex only.
const YOUNG: &[&str] = &["elicitation", "current_time"];

async fn run(name: &str) {
    if YOUNG.contains(&name) && !support::needs((0, 169), "the ask in today's form") {
        return;
    }
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    let case = cases.iter().find(|case| case["name"] == name).unwrap();
    for (number, one) in case["plays"].as_array().unwrap().iter().enumerate() {
        play(case, one, &format!("{name}, play {number}")).await;
    }
}

macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        $(#[tokio::test]
        async fn $name() {
            run(stringify!($name)).await;
        })*

        #[test]
        fn no_case_is_left_out() {
            let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
            let names: Vec<_> = cases.iter().map(|case| case["name"].as_str().unwrap()).collect();
            assert_eq!(names, [$(stringify!($name)),*]);
        }
    };
}

cases!(
    command,
    file_change,
    permissions,
    user_input,
    tool_call,
    elicitation,
    current_time,
    token_refresh,
    attestation,
);
