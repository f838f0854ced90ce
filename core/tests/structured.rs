//! Structured output: asked of the model, parsed, validated; on new and on resumed threads.

mod support;

use codexkit::testing::{Expect, Reply, Script, ScriptedModel, Turn as ScriptedTurn};
use codexkit::{Codex, ErrorCode};
use serde_json::{Value, json};
use support::{Home, request};

fn schema() -> Value {
    json!({ "type": "object", "properties": { "city": { "type": "string" } }, "required": ["city"],
            "additionalProperties": false })
}

async fn start(home: &Home, transport: &str) -> (ScriptedModel, Codex) {
    let asked = Expect {
        json: [
            ("/text/format/type".to_owned(), json!("json_schema")),
            ("/text/format/schema".to_owned(), schema()),
        ]
        .into(),
        ..Expect::default()
    };
    let answers = |user: &str, text: &str| {
        ScriptedTurn::new([Reply::text(text).expecting(asked.clone())]).when_user(user)
    };
    let model = ScriptedModel::start(Script::new([
        answers("good", r#"{"city":"Ulm"}"#),
        answers("mismatch", r#"{"city":7}"#),
        answers("prose", "It is Ulm."),
        ScriptedTurn::new([Reply::text("It is Ulm.")]).when_user("free"),
    ]))
    .await
    .unwrap();
    let codex = home.codex(&model, json!({ "transport": transport }));
    (model, codex)
}

#[tokio::test]
async fn output_is_parsed_and_validated() {
    for transport in ["app_server", "exec"] {
        let home = Home::new(&format!("structured-{transport}"));
        let (model, codex) = start(&home, transport).await;
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        let with_schema = || json!({ "output_schema": schema() });
        let good = thread.run(request("good", with_schema())).await.unwrap();
        assert_eq!(good.structured_output, Some(json!({ "city": "Ulm" })));
        assert_eq!(good.final_response.as_deref(), Some(r#"{"city":"Ulm"}"#));
        for (prompt, at) in [("mismatch", "/city"), ("prose", "not JSON")] {
            let error = thread.run(request(prompt, with_schema())).await.unwrap_err();
            assert_eq!(error.code(), ErrorCode::StructuredOutput, "{transport} {prompt}");
            assert!(error.message().contains(at), "{error}");
            // What the model said is not lost.
            assert!(error.data()["final_response"].is_string());
        }
        let free = thread.run("free").await.unwrap();
        assert_eq!(free.structured_output, None, "a schema holds for one turn");
        model.verify().unwrap();
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_resumed_thread_takes_a_schema_too() {
    for transport in ["app_server", "exec"] {
        let home = Home::new(&format!("structured-resumed-{transport}"));
        let (_model, codex) = start(&home, transport).await;
        let id = codex.start_thread(home.thread(json!({}))).unwrap().run("free").await.unwrap().thread_id;
        codex.close().await.unwrap();
        let (model, codex) = start(&home, transport).await;
        let thread = codex.resume_thread(&id, home.thread(json!({}))).unwrap();
        let good = thread.run(request("good", json!({ "output_schema": schema() }))).await.unwrap();
        assert_eq!((good.thread_id, good.structured_output), (id, Some(json!({ "city": "Ulm" }))));
        let asked = &model.requests()[0].body["text"]["format"];
        assert_eq!(asked["schema"], schema());
        codex.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_is_no_schema_is_refused_before_anything_starts() {
    let home = Home::new("no-schema");
    let (model, codex) = start(&home, "app_server").await;
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let error = thread.run(request("good", json!({ "output_schema": ["city"] }))).await.unwrap_err();
    assert_eq!(error.data()["field"], "turn.output_schema");
    assert!(model.requests().is_empty() && home.processes().is_empty());
}
