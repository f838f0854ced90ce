//! Codex versions that codexkit does not know, and what an older Codex does not know.

mod support;

use codexkit::protocol::methods;
use codexkit::{Codex, ErrorCode};
use serde_json::{Value, json};
use support::Home;

fn fake(home: &Home, version: &str, transport: &str, steps: impl IntoIterator<Item = Value>) -> Codex {
    let mut options = home.fake_options(json!({}), steps, json!({ "transport": transport }));
    options["env"]["FAKE_CODEX_VERSION"] = version.into();
    Codex::new(serde_json::from_value(options).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_codex_of_another_version_works_and_one_is_told() {
    for transport in ["exec", "app_server"] {
        for (version, warning) in
            [("0.99.3", Some("older")), ("0.150.0", None), ("1.0.0-alpha.2", Some("newer"))]
        {
            let home = Home::new("version");
            let codex =
                fake(&home, version, transport, [json!({ "say": "hello" }), json!({ "complete": true })]);
            let info = codex.info().await.unwrap();
            assert_eq!(info.codex_version, version);
            match (&info.version_warning, warning) {
                (None, None) => {}
                (Some(said), Some(age)) => {
                    assert!(said.contains(version) && said.contains(age), "{said}");
                }
                other => panic!("{transport} {version}: {other:?}"),
            }
            let thread = codex.start_thread(home.thread(json!({}))).unwrap();
            assert_eq!(thread.run("hi").await.unwrap().final_response.as_deref(), Some("hello"));
            codex.close().await.unwrap();
        }
    }
}

/// Codex leaves traces in its home also when it is only asked for its version.
#[tokio::test]
async fn the_question_for_the_version_runs_in_the_clients_own_home() {
    let home = Home::new("version-home");
    let options = json!({ "codex_path": support::real_codex(), "codex_home": home.path("codex"), "inherit_env": false });
    let codex = Codex::new(serde_json::from_value(options).unwrap()).unwrap();
    assert_eq!(std::fs::read_dir(home.path("codex")).unwrap().count(), 0);
    assert!(codex.info().await.unwrap().codex_version.starts_with("0."));
    assert_ne!(std::fs::read_dir(home.path("codex")).unwrap().count(), 0);
    codex.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flag_that_this_codex_lacks_is_unsupported() {
    let home = Home::new("version-flag");
    let said =
        "error: unexpected argument '--thread-source' found\n\n  tip: to pass it as a value, use '--'\n";
    let codex = fake(&home, "0.144.0", "exec", [json!({ "stderr": said }), json!({ "exit": 2 })]);
    let thread = codex.start_thread(home.thread(json!({ "thread_source": "feature:x" }))).unwrap();
    let error = thread.run("hi").await.unwrap_err();
    assert_eq!((error.code(), error.retryable()), (ErrorCode::Unsupported, false));
    assert!(error.message().contains("--thread-source"), "{error}");
    assert_eq!(error.data()["stderr"], said);
    codex.close().await.unwrap();
}

/// The fake knows no method beyond those of a turn and refuses the others as the real one does.
#[tokio::test(flavor = "multi_thread")]
async fn a_method_that_this_codex_lacks_is_unsupported() {
    let home = Home::new("version-method");
    let codex = fake(&home, "0.144.0", "app_server", []);
    let error = codex.call::<methods::ModelProviderList>(Default::default()).await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Unsupported, "{error}");
    assert!(error.message().contains("modelProvider/list"), "{error}");
    codex.close().await.unwrap();
}
