//! Plays the table of all methods, `tests/methods/cases.json`, against the real Codex.

use std::collections::BTreeMap;

use codexkit::protocol::{CLIENT_METHODS, ClientMethod, methods};
use codexkit::testing::{Script, ScriptedModel};
use codexkit::{Codex, ErrorCode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Home;

/// What came out of each method, and why.
pub type Outcomes = BTreeMap<String, (&'static str, String)>;

/// What the table of cases holds; tests/README.md describes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    env: Value,
    files: BTreeMap<String, String>,
    model: Script,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    method: String,
    #[serde(default)]
    params: Value,
    #[serde(default)]
    save: BTreeMap<String, String>,
    until: Option<BTreeMap<String, Value>>,
    since: Option<(u64, u64)>,
    #[serde(default)]
    background: bool,
    refused: Option<Refused>,
    not_called: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    without: String,
    says: String,
}

fn table() -> Table {
    serde_json::from_str(include_str!("../../../tests/methods/cases.json")).unwrap()
}

/// A string that is one placeholder becomes the saved value, whatever its type.
fn fill(value: &Value, saved: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'))
                && let Some(whole) = saved.get(name)
            {
                return whole.clone();
            }
            fill_text(text, saved).into()
        }
        Value::Array(items) => items.iter().map(|item| fill(item, saved)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), fill(value, saved))).collect()
        }
        other => other.clone(),
    }
}

fn fill_text(text: &str, saved: &BTreeMap<String, Value>) -> String {
    saved.iter().fold(text.to_owned(), |text, (name, value)| match value {
        Value::String(value) => text.replace(&format!("${{{name}}}"), value),
        _ => text,
    })
}

/// Decodes a result into the response type of its method.
fn decode(method: &str, result: &Value) -> Result<(), String> {
    fn into<T: DeserializeOwned>(result: &Value) -> Result<(), String> {
        serde_json::from_str::<T>(&result.to_string()).map(drop).map_err(|error| error.to_string())
    }
    macro_rules! by_name {
        ($($name:ident),*) => {
            match method {
                $(methods::$name::NAME => into::<<methods::$name as ClientMethod>::Response>(result),)*
                other => Err(format!("there is no method {other}")),
            }
        };
    }
    codexkit::protocol::for_each_client_method!(by_name)
}

/// Calls one case; whether it came out as the table says. Retried while `until` does not hold.
async fn call(codex: &Codex, case: &Case, params: Value) -> Result<Option<Value>, String> {
    let result = codex.request(&case.method, params).await;
    match (&case.refused, result) {
        (None, Ok(result)) => {
            decode(&case.method, &result)?;
            let wrong = case.until.iter().flatten().find(|(at, value)| result.pointer(at) != Some(value));
            match wrong {
                Some((at, _)) => Err(format!("{at} is {:?}", result.pointer(at))),
                None => Ok(Some(result)),
            }
        }
        (None, Err(error)) => Err(format!("{error}; {}", error.data())),
        (Some(refused), Err(error)) => {
            let words = error.data()["message"].as_str().unwrap_or_default().to_owned();
            assert!([ErrorCode::Rpc, ErrorCode::Unsupported].contains(&error.code()), "{error}");
            if words.contains(&refused.says) { Ok(None) } else { Err(format!("{error}; {words:?}")) }
        }
        (Some(_), Ok(result)) => Err(format!("was not refused: {result}")),
    }
}

/// Calls a method of which an older Codex only has to say something: that it does not know it, if it does not, else
/// anything that a program can tell from a failure of ours.
async fn call_older(codex: &Codex, method: &str, params: Value, lacks: bool) -> Result<(), String> {
    match codex.request(method, params).await {
        Err(error) if error.code() == ErrorCode::Unsupported => Ok(()),
        Err(error) if error.code() == ErrorCode::Rpc && !lacks => Ok(()),
        Ok(_) if !lacks => Ok(()),
        other => Err(format!("{method}: {other:?}; lacking: {lacks}")),
    }
}

/// Whether the Codex of the tests has every method that we know.
pub fn is_whole() -> bool {
    let known = super::codex_methods();
    CLIENT_METHODS.iter().all(|info| known.contains(info.name))
}

/// Calls everything; fails when something came out otherwise than the table says. `prepared` sees the client before
/// the first call.
pub async fn play(prepared: impl FnOnce(&Codex, &Home)) -> Outcomes {
    let table = table();
    let known = super::codex_methods();
    let whole = is_whole();
    let model = ScriptedModel::start(table.model.clone()).await.unwrap();
    let home = Home::new("methods");
    let shared = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/methods");
    let mut saved: BTreeMap<String, Value> = BTreeMap::new();
    for folder in ["home", "project"] {
        saved.insert(folder.into(), home.path(folder).display().to_string().into());
    }
    saved.insert("root".into(), home.path("").display().to_string().trim_end_matches('/').into());
    saved.insert("model".into(), model.url().into());
    saved.insert("shared".into(), shared.into());
    for (name, text) in &table.files {
        let path = home.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, fill_text(text, &saved)).unwrap();
    }
    let mut env = table.env.clone();
    env["HOME"] = saved["home"].clone();
    let codex = home.codex(&model, json!({ "config": {}, "env": env }));

    prepared(&codex, &home);
    let mut outcomes = Outcomes::new();
    let mut wrong = Vec::new();
    let mut background = Vec::new();
    for case in &table.cases {
        let outcome = match (&case.refused, &case.not_called) {
            (_, Some(reason)) => ("not called", reason.clone()),
            (Some(refused), None) => ("refused", format!("needs {}", refused.without)),
            (None, None) => ("ok", String::new()),
        };
        if *outcomes.entry(case.method.clone()).or_insert_with(|| outcome.clone()) != outcome && whole {
            wrong.push(format!("{}: has two outcomes in the table", case.method));
        }
        if case.not_called.is_some() {
            continue;
        }
        let params = fill(&case.params, &saved);
        let lacks = !known.contains(&case.method);
        if lacks || case.since.is_some_and(|since| super::codex_version() < since) {
            wrong.extend(call_older(&codex, &case.method, params, lacks).await.err());
            outcomes.insert(case.method.clone(), ("older", String::new()));
            continue;
        }
        if case.background {
            background.push((
                case,
                tokio::spawn({
                    let (codex, method) = (codex.clone(), case.method.clone());
                    async move { codex.request(&method, params).await }
                }),
            ));
            continue;
        }
        let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
        let result = loop {
            let result = call(&codex, case, params.clone()).await;
            if result.is_ok() || case.until.is_none() || std::time::Instant::now() > end {
                break result;
            }
            // Codex tells of what is awaited here in notifications, which this way of calling does not see.
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        };
        match result {
            Ok(result) => {
                for (name, at) in &case.save {
                    match result.as_ref().and_then(|result| result.pointer(at)) {
                        Some(value) => _ = saved.insert(name.clone(), value.clone()),
                        // The method that wants it is as young as the field.
                        None if !whole => {}
                        None => wrong.push(format!("{}: has no {at}", case.method)),
                    }
                }
            }
            Err(reason) => wrong.push(format!("{}: {reason}", case.method)),
        }
    }
    for (case, task) in background {
        match task.await.unwrap() {
            Ok(result) => wrong.extend(decode(&case.method, &result).err()),
            Err(error) => wrong.push(format!("{}: {error}", case.method)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let missing: Vec<_> = CLIENT_METHODS
        .iter()
        .filter(|info| !outcomes.contains_key(info.name))
        .map(|info| info.name)
        .collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
    codex.close().await.unwrap();
    home.assert_none_left();
    outcomes
}
