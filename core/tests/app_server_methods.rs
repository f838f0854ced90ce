//! Every method of the app-server on the real Codex, as `tests/methods/cases.json` says, and the ways to call them.
//!
//! `BLESS=1` writes `docs/methods.md` from what came out.

mod support;

use std::fmt::Write;
use std::path::PathBuf;

use codexkit::ErrorCode;
use codexkit::protocol::types::{ThreadListParams, ThreadSectionCreateParams, ThreadSectionListParams};
use codexkit::protocol::{CLIENT_METHODS, methods};
use codexkit::testing::{Script, ScriptedModel};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::Home;
use support::methods_table::{self, Outcomes};

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
fn document(outcomes: &Outcomes) -> String {
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
    let outcomes = methods_table::play(|_, _| {}).await;
    let ok = outcomes.values().filter(|(outcome, _)| *outcome == "ok").count();
    if !methods_table::is_whole() {
        let (major, minor) = support::codex_version();
        let known = support::codex_methods();
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
async fn a_method_without_params_is_sent_an_empty_object() {
    let home = Home::new("method-params");
    let result = json!({ "data": [], "nextCursor": null });
    let steps = [json!({ "on": "model/list" }), json!({ "send": { "id": "$id", "result": result } })];
    let codex = home.fake(steps, json!({}));
    codex.request("model/list", Value::Null).await.unwrap();
    codex.call::<methods::ModelList>(Default::default()).await.unwrap();
    let params: Vec<_> = home.received("model/list").into_iter().map(|sent| sent["params"].clone()).collect();
    assert_eq!(params, [json!({}), json!({})]);
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
