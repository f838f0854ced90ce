//! Going on with earlier threads: by id, the last one, unknown ones, ephemeral ones.

mod support;

use codexkit::testing::{Script, ScriptedModel};
use codexkit::{Codex, ErrorCode};
use serde_json::json;
use support::Home;

async fn start(home: &Home, transport: &str) -> (ScriptedModel, Codex) {
    let model = ScriptedModel::start(Script::text("fine")).await.unwrap();
    let codex = home.codex(&model, json!({ "transport": transport }));
    (model, codex)
}

/// The user messages the model was told in its newest request.
fn told(model: &ScriptedModel) -> String {
    model.requests().last().unwrap().body["input"].to_string()
}

#[tokio::test]
async fn a_thread_goes_on_in_another_client() {
    for transport in ["app_server", "exec"] {
        let home = Home::new(&format!("resume-{transport}"));
        let (_model, codex) = start(&home, transport).await;
        let older = codex.start_thread(home.thread(json!({}))).unwrap();
        let older = older.run("the first secret is plum").await.unwrap().thread_id;
        let newer = codex.start_thread(home.thread(json!({}))).unwrap();
        let newer = newer.run("the second secret is pear").await.unwrap().thread_id;
        codex.close().await.unwrap();

        let (model, codex) = start(&home, transport).await;
        let thread = codex.resume_thread(&older, home.thread(json!({}))).unwrap();
        assert_eq!(thread.id().as_ref(), Some(&older), "known before anything runs");
        assert_eq!(thread.run("which?").await.unwrap().thread_id, older);
        assert!(told(&model).contains("plum") && !told(&model).contains("pear"), "{transport}");
        codex.close().await.unwrap();

        // The older one ran last, so it is the last one now.
        let (model, codex) = start(&home, transport).await;
        let thread = codex.resume_last_thread(home.thread(json!({}))).unwrap();
        assert_eq!(thread.id(), None);
        assert_eq!(thread.run("and now?").await.unwrap().thread_id, older, "{transport}");
        assert_eq!(thread.id().as_ref(), Some(&older));
        assert!(told(&model).contains("which?"));
        // And it stays that one, whatever becomes the last.
        let other = codex.resume_thread(&newer, home.thread(json!({}))).unwrap();
        other.run("hello").await.unwrap();
        assert_eq!(thread.run("still?").await.unwrap().thread_id, older, "{transport}");
        codex.close().await.unwrap();
        home.assert_none_left();
    }
}

#[tokio::test]
async fn an_unknown_thread_is_an_error_and_no_new_thread() {
    for transport in ["app_server", "exec"] {
        let home = Home::new(&format!("unknown-{transport}"));
        let (model, codex) = start(&home, transport).await;
        let unknown = "01900000-0000-7000-8000-00000000dead";
        let error =
            codex.resume_thread(unknown, home.thread(json!({}))).unwrap().run("hi").await.unwrap_err();
        let expected = if transport == "exec" { ErrorCode::Exited } else { ErrorCode::Rpc };
        assert_eq!(error.code(), expected, "{error}");
        assert!(error.to_json().to_string().contains("no rollout found"), "{error}");
        assert!(model.requests().is_empty(), "{transport}");
        codex.close().await.unwrap();
    }
    let home = Home::new("no-last");
    let (model, codex) = start(&home, "app_server").await;
    let error = codex.resume_last_thread(home.thread(json!({}))).unwrap().run("hi").await.unwrap_err();
    assert_eq!((error.code(), error.data().is_null()), (ErrorCode::InvalidArgument, false), "{error}");
    assert!(model.requests().is_empty());
    assert_eq!(
        codex.resume_thread(" ", home.thread(json!({}))).err().unwrap().code(),
        ErrorCode::InvalidArgument
    );
    codex.close().await.unwrap();
}

#[tokio::test]
async fn an_ephemeral_thread_lives_as_long_as_its_client() {
    let home = Home::new("ephemeral");
    let (model, codex) = start(&home, "app_server").await;
    let thread = codex.start_thread(home.thread(json!({ "ephemeral": true }))).unwrap();
    let id = thread.run("the secret is plum").await.unwrap().thread_id;
    assert_eq!(thread.run("which?").await.unwrap().thread_id, id);
    assert!(told(&model).contains("plum"));
    codex.close().await.unwrap();
    let (_model, codex) = start(&home, "app_server").await;
    let error = codex.resume_thread(&id, home.thread(json!({}))).unwrap().run("hi").await.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Rpc);
    codex.close().await.unwrap();
}
