//! The API key: it reaches the provider and nothing else.

mod support;

use std::sync::Mutex;

use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{ErrorCode, EventKind, Item};
use futures_util::StreamExt;
use serde_json::json;
use support::{Home, command_line};

const KEY: &str = "test-key-0123456789-not-like-a-real-one";
const STORED: &str = "{\n  \"OPENAI_API_KEY\": \"test-key-of-the-user\"\n}\n";

static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Log;

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        *LOGGED.lock().unwrap() += &format!("{} {}\n", record.target(), record.args());
    }

    fn flush(&self) {}
}

#[tokio::test]
async fn a_key_reaches_the_provider_and_nothing_else() {
    log::set_logger(&Log).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    for transport in ["app_server", "exec"] {
        let home = Home::new(&format!("key-{transport}"));
        let auth = home.path("codex").join("auth.json");
        std::fs::write(&auth, STORED).unwrap();
        let refusal = json!({ "error": { "message": format!("Incorrect API key provided: {KEY}"),
            "type": "invalid_request_error", "code": "invalid_api_key", "param": null } });
        let model = ScriptedModel::start(Script::new([
            ScriptedTurn::new([Reply::new([Step::shell("sleep 4567")]), Reply::text("never")])
                .when_user("hold"),
            ScriptedTurn::new([Reply::new([Step::HttpError {
                status: 401,
                body: Some(refusal),
                headers: Default::default(),
            }])])
            .when_user("refused"),
            ScriptedTurn::new([Reply::text("fine")]).always(),
        ]))
        .await
        .unwrap();
        let options = home.options(&model, json!({ "transport": transport, "api_key": KEY }));
        assert!(!format!("{options:?}").contains(KEY));
        let codex = codexkit::Codex::new(options).unwrap();
        let thread = codex.start_thread(home.thread(json!({ "sandbox": "workspace-write" }))).unwrap();
        thread.run("hello").await.unwrap();
        let sent = |request: &codexkit::testing::Request| request.headers.get("authorization").cloned();
        let bearer = Some(format!("Bearer {KEY}"));
        assert!(model.requests().iter().all(|request| sent(request) == bearer), "{transport}");

        // Nobody on the machine can read it from the process table.
        let mut turn = thread.run_streamed("hold").unwrap();
        while !matches!(
            turn.next().await.unwrap().unwrap().kind,
            EventKind::ItemStarted { item: Item::CommandExecution(_) }
        ) {}
        support::until("the command", || home.running("sleep 4567").pop()).await;
        let lines: Vec<_> = home.processes().iter().map(command_line).collect();
        assert!(!lines.iter().any(|line| line.contains(KEY)), "{lines:?}");
        drop(turn);

        // Not even when the provider repeats it.
        let error = thread.run("refused").await.unwrap_err();
        assert!(model.requests().iter().all(|request| sent(request) == bearer), "{transport}");
        let shown = format!("{error} {error:?} {}", error.to_json());
        assert!(shown.contains("[REDACTED]") && !shown.contains(KEY), "{shown}");
        assert_ne!(error.code(), ErrorCode::Panic);

        codex.close().await.unwrap();
        assert_eq!(std::fs::read(&auth).unwrap(), STORED.as_bytes(), "{transport}");
        home.assert_none_left();
    }
    log::info!("the log works");
    let logged = LOGGED.lock().unwrap();
    assert!(logged.contains("the log works") && !logged.contains(KEY), "{logged}");
}
