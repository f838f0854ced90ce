//! Every method of the app-server on the real Codex, as `tests/methods/cases.json` says, and the ways to call them.
//!
//! `BLESS=1` writes `docs/methods.md` from what came out.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use codexkit::protocol::types::{ThreadListParams, ThreadSectionCreateParams, ThreadSectionListParams};
use codexkit::protocol::{CLIENT_METHODS, ClientMethod, methods};
use codexkit::testing::{Script, ScriptedModel};
use codexkit::{Codex, ErrorCode};
use futures_util::StreamExt;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use support::Home;

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
    serde_json::from_str(include_str!("../../tests/methods/cases.json")).unwrap()
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

/// How each language spells a call.
const CALLING: &str = "\
| | a method | every entry of a list that comes in pages |
|---|---|---|
| Rust | `codex.call::<methods::ThreadList>(params)` | `codex.iterate::<methods::ThreadList>(params)` |
| Python | `codex.app_server.thread_list(limit=5)` | `codex.app_server.iterate_thread_list()` |
| Node | `codex.appServer.threadList({ limit: 5 })` | `codex.appServer.iterateThreadList()` |
| Elixir | `CodexKit.AppServer.thread_list(codex, limit: 5)` | `CodexKit.AppServer.iterate_thread_list(codex)` |
| C | op `app_server.request` | op `app_server.list_all` |

A method that needs `experimental_api` is refused before anything is sent when that option of the client is off.
";

/// The committed document's text.
fn document(outcomes: &BTreeMap<&str, (&str, String)>) -> String {
    let count = |wanted: &str| outcomes.values().filter(|(outcome, _)| *outcome == wanted).count();
    let mut text = format!(
        "# All {} methods of the app-server\n\n{CALLING}\n\
         Written by `BLESS=1 cargo test -p codexkit --test app_server_methods` from what Codex {} answered to\n\
         [the table of cases](../tests/methods/cases.json): without network and login, in a disposable home, with a\n\
         scripted model. Python, Node and Elixir play the same table.\n\n\
         - **ok**, {}: answered with a result that decodes into the method's type.\n\
         - **refused**, {}: answered with an error, since something is missing.\n\
         - **not called**, {}.\n\n\
         | method | needs | outcome | reason |\n|---|---|---|---|\n",
        CLIENT_METHODS.len(),
        codexkit::protocol::CODEX_VERSION,
        count("ok"),
        count("refused"),
        count("not called"),
    );
    for info in CLIENT_METHODS {
        let (outcome, reason) = &outcomes[info.name];
        let needs = if info.experimental { "`experimental_api`" } else { "" };
        let _ = writeln!(text, "| `{}` | {needs} | {outcome} | {reason} |", info.name);
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn every_method_answers_or_says_what_it_lacks() {
    let table = table();
    let known = support::codex_methods();
    let whole = CLIENT_METHODS.iter().all(|info| known.contains(info.name));
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

    let mut outcomes: BTreeMap<&str, (&str, String)> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut background = Vec::new();
    for case in &table.cases {
        let outcome = match (&case.refused, &case.not_called) {
            (_, Some(reason)) => ("not called", reason.clone()),
            (Some(refused), None) => ("refused", format!("needs {}", refused.without)),
            (None, None) => ("ok", String::new()),
        };
        if *outcomes.entry(&case.method).or_insert_with(|| outcome.clone()) != outcome && whole {
            wrong.push(format!("{}: has two outcomes in the table", case.method));
        }
        if case.not_called.is_some() {
            continue;
        }
        let params = fill(&case.params, &saved);
        let lacks = !known.contains(&case.method);
        if lacks || case.since.is_some_and(|since| support::codex_version() < since) {
            wrong.extend(call_older(&codex, &case.method, params, lacks).await.err());
            outcomes.insert(&case.method, ("older", String::new()));
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
    let ok = outcomes.values().filter(|(outcome, _)| *outcome == "ok").count();
    if !whole {
        let (major, minor) = support::codex_version();
        let lacking = CLIENT_METHODS.iter().filter(|info| !known.contains(info.name)).count();
        support::say(&format!(
            "Codex {major}.{minor} answered {ok} methods as today and said of {lacking} that it has none"
        ));
        return;
    }
    assert!(ok >= 140, "only {ok} methods answered");

    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/methods.md"));
    let text = document(&outcomes);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == text,
        "docs/methods.md is old: run with BLESS=1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn typed_methods_and_their_pages() {
    if !support::needs((0, 156), "threadSection/create and its list in pages") {
        return;
    }
    let model = ScriptedModel::start(Script::text("never asked")).await.unwrap();
    let home = Home::new("method-types");
    let codex = home.codex(&model, json!({}));
    for name in ["a", "b", "c", "d", "e"] {
        let created = codex.call::<methods::ThreadSectionCreate>(ThreadSectionCreateParams::new(name));
        assert_eq!(created.await.unwrap().section.name, name);
    }
    let two = ThreadSectionListParams { limit: Some(2), ..Default::default() };
    let page = codex.call::<methods::ThreadSectionList>(two.clone()).await.unwrap();
    assert!(page.data.len() == 2 && page.next_cursor.is_some());
    let all: Vec<_> = codex.iterate::<methods::ThreadSectionList>(two).collect().await;
    let names: Vec<_> = all.into_iter().map(|section| section.unwrap().name).collect();
    // Codex has a section of its own.
    assert_eq!(names, ["Pinned", "a", "b", "c", "d", "e"]);

    let named = |listed: &codexkit::Listed| -> Vec<String> {
        listed.data.iter().map(|section| section["name"].as_str().unwrap().to_owned()).collect()
    };
    let listed = codex.list_all("threadSection/list", json!({ "limit": 2 }), None).await.unwrap();
    assert_eq!((named(&listed), listed.next_cursor), (names, None));
    let listed = codex.list_all("threadSection/list", json!({ "limit": 2 }), Some(3)).await.unwrap();
    assert_eq!(named(&listed), ["Pinned", "a", "b", "c"]);
    let rest = json!({ "cursor": listed.next_cursor });
    assert_eq!(named(&codex.list_all("threadSection/list", rest, None).await.unwrap()), ["d", "e"]);
    let error = codex.list_all("threadSection/create", json!({ "name": "f" }), None).await.unwrap_err();
    assert_eq!((error.code(), &error.data()["field"]), (ErrorCode::InvalidArgument, &json!("method")));
    codex.close().await.unwrap();
    let mut after: Vec<_> = codex.iterate::<methods::ThreadList>(ThreadListParams::default()).collect().await;
    assert_eq!(after.len(), 1, "a stream ends with its error");
    assert_eq!(after.remove(0).unwrap_err().code(), ErrorCode::Closed);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_experimental_method_is_refused_before_anything_is_sent() {
    let home = Home::new("method-experimental");
    let codex = home.fake([], json!({ "experimental_api": false }));
    let error = codex.call::<methods::MemoryReset>(()).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported);
    assert!(error.message().contains("memory/reset is experimental"), "{error}");
    assert_eq!(error.data()["option"], "codex.experimental_api");
    assert!(home.journal().is_empty(), "Codex was started");
    // A stable one is sent. The fake does not know it.
    codex.request("model/list", json!({})).await.unwrap_err();
    assert_eq!(home.received("model/list").len(), 1);
    codex.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_of_another_form_and_a_cursor_that_stands_still_are_protocol_errors() {
    let home = Home::new("method-form");
    let answers = |result: Value| json!({ "send": { "id": "$id", "result": result } });
    let steps = [
        json!({ "on": "model/list" }),
        answers(json!({ "data": [], "nextCursor": "again" })),
        json!({ "on": "thread/loaded/list" }),
        answers(json!({ "data": "not a list" })),
    ];
    let codex = home.fake(steps, json!({}));
    let error = codex.list_all("model/list", json!({}), None).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Protocol, "{error}");
    assert_eq!(home.received("model/list").len(), 2);
    let error = codex.call::<methods::ThreadLoadedList>(Default::default()).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Protocol, "{error}");
    codex.close().await.unwrap();
}
