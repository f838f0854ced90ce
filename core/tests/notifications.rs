//! Every notification there is: which of them the real Codex was seen to send, and all of them from the fake.
//!
//! `BLESS=1` writes `docs/protocol-coverage.md` from what came.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;
use std::time::Duration;

use codexkit::protocol::{SERVER_NOTIFICATIONS, SERVER_REQUESTS, ServerNotification};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{Answer, Codex, NotificationFilter, Subscription, TurnRequest};
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Home, methods_table};

/// The methods of what is heard, until the subscription ends. Everything must be known and decode.
async fn kinds(mut heard: Subscription, into: &mut BTreeSet<String>) {
    while let Some(one) = heard.next().await {
        let one = one.unwrap();
        if let ServerNotification::Unrecognized { error, .. } = one.decode() {
            assert!(one.method.starts_with("codexkit/"), "{}: {error:?}", one.method);
            continue;
        }
        into.insert(one.method);
    }
}

async fn listen(codex: &Codex) -> Subscription {
    codex.subscribe(NotificationFilter::default()).await.unwrap()
}

async fn only(codex: &Codex, method: &str) -> Subscription {
    let filter = NotificationFilter { methods: vec![method.into()], ..Default::default() };
    codex.subscribe(filter).await.unwrap()
}

async fn comes(heard: &mut Subscription) {
    tokio::time::timeout(Duration::from_secs(20), heard.next()).await.unwrap().unwrap().unwrap();
}

/// Turns that make Codex send what no request makes it send.
async fn turns(into: &mut BTreeSet<String>) {
    let home = Home::new("notifications");
    let outside = home.outside("marker");
    let calls = |name: &str, arguments: Value| Reply::new([Step::function_call(name, arguments)]);
    let plan = json!({ "plan": [{ "step": "one", "status": "in_progress" }] });
    let mut turns =
        vec![ScriptedTurn::new([calls("update_plan", plan), Reply::text("planned")]).when_user("plan")];
    turns.extend(Script::demo(&outside).turns);
    let model = ScriptedModel::start(Script::new(turns)).await.unwrap();
    let mut config = model.config();
    config["tools"] = json!({ "update_plan": { "enabled": true } });
    config["features"] = json!({ "apply_patch_streaming_events": true });
    config["show_raw_agent_reasoning"] = true.into();
    config["hooks"] =
        json!({ "UserPromptSubmit": [{ "hooks": [{ "type": "command", "command": "true" }] }] });
    let codex = home.codex(&model, json!({ "config": config }));
    let heard = listen(&codex).await;
    let thread = home.asking_thread(&codex);
    thread.run(TurnRequest::new("go").approvals(|_| async { Ok(Answer::allow()) })).await.unwrap();
    thread.run("plan").await.unwrap();
    let project = home.path("project");
    let search = json!({ "sessionId": "s", "roots": [project] });
    codex.request("fuzzyFileSearch/sessionStart", search).await.unwrap();
    let mut found = only(&codex, "fuzzyFileSearch/sessionCompleted").await;
    codex
        .request("fuzzyFileSearch/sessionUpdate", json!({ "sessionId": "s", "query": "notes" }))
        .await
        .unwrap();
    comes(&mut found).await;
    let mut changed = only(&codex, "fs/changed").await;
    codex.request("fs/watch", json!({ "watchId": "w", "path": project })).await.unwrap();
    std::fs::write(project.join("seen"), "x").unwrap();
    comes(&mut changed).await;
    codex.close().await.unwrap();
    kinds(heard, into).await;
    home.assert_none_left();
}

fn asked_by_the_real_codex() -> BTreeSet<String> {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../../tests/asks/cases.json")).unwrap();
    cases.iter().map(|case| case["method"].as_str().unwrap().to_owned()).collect()
}

/// What is sent to whom, for the reader of the document.
fn document(real: &BTreeSet<String>) -> String {
    let mut text = format!(
        "# How each message of the app-server was proven\n\n\
         Written by `BLESS=1 cargo test -p codexkit --test notifications` on Codex {}. `real`: the real Codex sent it in\n\
         the tests (without network and login, with a scripted model). `fake`: sent by the fake codex, every field\n\
         filled, from [a script](../tests/notifications/all.jsonl) that is generated from the schema. Either way it is\n\
         delivered whole in every language and decodes into its type.\n\n\
         ## Notifications: {} of {} by the real Codex\n\n| notification | by |\n|---|---|\n",
        codexkit::protocol::CODEX_VERSION,
        real.len(),
        SERVER_NOTIFICATIONS.len(),
    );
    for name in SERVER_NOTIFICATIONS {
        let by = if real.contains(*name) { "real, fake" } else { "fake" };
        let _ = writeln!(text, "| `{name}` | {by} |");
    }
    let asked = asked_by_the_real_codex();
    let _ = writeln!(
        text,
        "\n## Requests of the server: {} of {} by the real Codex\n\nThe real ones are [a table of cases](../tests/asks/cases.json) \
         that every language plays; the others are older\nforms which the real Codex no longer sends.\n\n| request | by |\n|---|---|",
        asked.len(),
        SERVER_REQUESTS.len(),
    );
    for name in SERVER_REQUESTS {
        let by = if asked.contains(*name) { "real" } else { "fake" };
        let _ = writeln!(text, "| `{name}` | {by} |");
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn the_real_codex_sends_most_kinds_and_all_decode() {
    if !methods_table::is_whole() {
        return support::say("an older Codex has other notifications");
    }
    let mut real = BTreeSet::new();
    let mut heard = None;
    methods_table::play(|codex, _| {
        heard = Some(tokio::spawn({
            let codex = codex.clone();
            async move {
                let mut kinds_seen = BTreeSet::new();
                kinds(listen(&codex).await, &mut kinds_seen).await;
                kinds_seen
            }
        }))
    })
    .await;
    real.extend(heard.unwrap().await.unwrap());
    turns(&mut real).await;
    // Comes only where bubblewrap is not installed.
    real.remove("configWarning");
    assert!(real.len() >= 45, "only {} kinds: {real:?}", real.len());

    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/protocol-coverage.md"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, document(&real)).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let documented: Vec<_> = SERVER_NOTIFICATIONS
        .iter()
        .filter(|name| written.contains(&format!("| `{name}` | real, fake |")))
        .collect();
    assert!(documented.len() >= 45, "docs/protocol-coverage.md is old: run with BLESS=1");
    let requests = document(&real).split_once("## Requests").unwrap().1.to_owned();
    assert!(written.ends_with(&requests), "docs/protocol-coverage.md is old: run with BLESS=1");
    for name in documented {
        assert!(real.contains(*name), "docs/protocol-coverage.md says that the real Codex sends {name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_notifications_arrive_whole_and_typed() {
    let home = Home::new("notifications-all");
    let script: Vec<Value> = include_str!("../../tests/notifications/all.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let sent: Vec<Value> =
        script.iter().map(|step| step["send"].clone()).filter(|sent| sent["method"].is_string()).collect();
    assert!(
        sent.iter().map(|sent| sent["method"].as_str().unwrap()).eq(SERVER_NOTIFICATIONS.iter().copied())
    );
    let codex = home.fake(script[1..].iter().cloned(), json!({}));
    let mut heard = listen(&codex).await;
    codex.request("model/list", json!({})).await.unwrap();
    for sent in &sent {
        let one = loop {
            let one = heard.next().await.unwrap().unwrap();
            if !one.method.starts_with("codexkit/") {
                break one;
            }
        };
        let params: Value = serde_json::from_str(one.params.get()).unwrap();
        assert_eq!((&one.method, &params), (&sent["method"].as_str().unwrap().to_owned(), &sent["params"]));
        let decoded = one.decode();
        assert!(!matches!(decoded, ServerNotification::Unrecognized { .. }), "{decoded:?}");
    }
    codex.close().await.unwrap();
}
