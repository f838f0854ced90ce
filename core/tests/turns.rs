//! Turns on the real Codex, against the scripted model.

mod support;

use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::{Answer, ErrorCode, Event, EventKind, TurnRequest, TurnStatus};
use futures_util::StreamExt;
use serde_json::json;
use support::Home;

async fn events(mut turn: codexkit::Turn) -> (Vec<Event>, Option<codexkit::Error>) {
    let mut events = Vec::new();
    while let Some(event) = turn.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => return (events, Some(error)),
        }
    }
    (events, None)
}

fn kinds(events: &[Event]) -> Vec<String> {
    let mut kinds: Vec<String> = Vec::new();
    for event in events {
        let kind = serde_json::to_value(event).unwrap()["type"].as_str().unwrap().to_owned();
        if kinds.last() != Some(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

#[tokio::test]
async fn the_demo_turn_streams_asks_and_completes() {
    let home = Home::new("demo");
    let outside = home.outside("marker");
    let model = ScriptedModel::start(Script::demo(&outside)).await.unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = codex
        .start_thread(home.thread(json!({ "sandbox": "workspace-write", "approval_policy": "on-request" })))
        .unwrap();
    let turn =
        thread.run_streamed(TurnRequest::new("go").approvals(|_| async { Ok(Answer::allow()) })).unwrap();
    let (events, error) = events(turn).await;
    assert!(error.is_none(), "{error:?}");
    println!("{:#?}", kinds(&events));
    assert_eq!(std::fs::read_to_string(&outside).unwrap(), "written by codex\n");
    let terminal = events.iter().filter(|event| event.kind.is_terminal()).count();
    assert_eq!(terminal, 1);
    assert!(
        matches!(&events.last().unwrap().kind, EventKind::TurnCompleted { usage: Some(usage) } if usage.input_tokens == 3300)
    );
    assert!(
        !events
            .iter()
            .any(|event| matches!(event.kind, EventKind::Unrecognized { .. } | EventKind::Malformed { .. }))
    );
    model.verify().unwrap();
    codex.close().await.unwrap();
}

#[tokio::test]
async fn exec_runs_and_resumes() {
    let home = Home::new("exec");
    let model = ScriptedModel::start(Script::new([ScriptedTurn::new([Reply::text("hello")]).always()]))
        .await
        .unwrap();
    let codex = home.codex(&model, json!({ "transport": "exec" }));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let first = thread.run("one").await.unwrap();
    assert_eq!(first.final_response.as_deref(), Some("hello"));
    let second = thread.run("two").await.unwrap();
    assert_eq!(second.thread_id, first.thread_id);
    assert_eq!(second.usage, first.usage);
    assert!(matches!(
        thread.run_streamed("x").unwrap().steer("y").await.unwrap_err().code(),
        ErrorCode::Unsupported
    ));
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_turn_may_be_steered_as_soon_as_it_is_there() {
    let home = Home::new("steer");
    let gate = home.path("project").join("gate");
    let model = ScriptedModel::start(Script::new([
        ScriptedTurn::new([Reply::text("steered")]).when_user("turn left"),
        ScriptedTurn::new([
            Reply::new([Step::shell("while [ ! -e gate ]; do sleep 0.02; done")]),
            Reply::text("straight on"),
        ])
        .always(),
    ]))
    .await
    .unwrap();
    let codex = home.codex(&model, json!({}));
    for _ in 0..5 {
        let thread = codex.start_thread(home.thread(json!({ "sandbox": "workspace-write" }))).unwrap();
        let turn = thread.run_streamed("go").unwrap();
        turn.steer("turn left").await.unwrap();
        std::fs::write(&gate, "").unwrap();
        assert_eq!(turn.result().await.unwrap().final_response.as_deref(), Some("steered"));
        std::fs::remove_file(&gate).unwrap();
    }
    codex.close().await.unwrap();
}

#[tokio::test]
async fn an_interrupted_turn_keeps_its_items_and_ends_its_command() {
    let home = Home::new("interrupt");
    let model = ScriptedModel::start(Script::new([ScriptedTurn::new([
        Reply::new([Step::commentary("working"), Step::shell("touch running; sleep 4567")]),
        Reply::text("never"),
    ])
    .always()]))
    .await
    .unwrap();
    let codex = home.codex(&model, json!({}));
    let thread = codex.start_thread(home.thread(json!({ "sandbox": "workspace-write" }))).unwrap();
    let mut turn = thread.run_streamed("go").unwrap();
    let mut all = Vec::new();
    while let Some(event) = turn.next().await {
        let event = event.unwrap();
        if let EventKind::ItemStarted { item: codexkit::Item::CommandExecution(_) } = &event.kind {
            let running = home.path("project").join("running");
            support::until("the command", || running.exists().then_some(())).await;
            turn.interrupt().await.unwrap();
        }
        all.push(event);
    }
    let result = turn.result().await.unwrap();
    assert_eq!(result.status, TurnStatus::Interrupted);
    let EventKind::TurnInterrupted { terminated_process_ids, .. } = &all.last().unwrap().kind else {
        panic!("{all:?}")
    };
    assert_eq!(terminated_process_ids.len(), 1);
    codex.close().await.unwrap();
}
