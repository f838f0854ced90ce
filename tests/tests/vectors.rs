//! All vectors through the Rust API.

use std::sync::Arc;
use std::time::{Duration, Instant};

use codexkit::{Answer, Codex, Error, ErrorCode, Thread, TurnRequest};
use codexkit_tests::job::Job;
use codexkit_tests::vector;
use futures_util::StreamExt;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_vector_gives_what_is_expected() {
    let only = std::env::var("VECTOR").ok();
    let mut failed = Vec::new();
    let mut count = 0;
    for vector in vector::all() {
        let name = format!("{} ({})", vector.name, vector.mode);
        if only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        count += 1;
        let job = Job::new(vector).await;
        let started = Instant::now();
        let result = match tokio::time::timeout(Duration::from_secs(60), run(job.to_json())).await {
            Ok(result) => result,
            Err(_) => json!({ "turns": [{ "events": [], "outcome": "the runner hangs" }] }),
        };
        if let Err(report) = job.check(&result).and_then(|()| job.check_processes()) {
            failed.push(format!("{name} after {} ms\n{report}", started.elapsed().as_millis()));
        }
    }
    assert!(count > 0, "no vector has the name that VECTOR asks for");
    assert!(failed.is_empty(), "{} of {count} differ:\n{}", failed.len(), failed.join("\n"));
}

async fn run(job: Value) -> Value {
    let read = |value: &Value| serde_json::from_value(value.clone());
    let options = read(&job["open"]["options"]).unwrap();
    let codex = Codex::new(options).unwrap();
    let run = Arc::new(job["run"].clone());
    let batches: Vec<Vec<(String, Value)>> = serde_json::from_value(run["calls"].clone()).unwrap_or_default();
    let mut calls = Vec::new();
    for batch in batches {
        let asked = batch.iter().map(|(method, params)| codex.request(method, params.clone()));
        calls.extend(futures_util::future::join_all(asked).await.into_iter().map(|answer| match answer {
            Ok(result) => json!({ "ok": result }),
            Err(error) => json!({ "error": error }),
        }));
    }
    let prompts: Vec<String> = serde_json::from_value(run["prompts"].clone()).unwrap();
    let thread = || codex.start_thread(serde_json::from_value(job["thread"].clone()).unwrap()).unwrap();
    let options = || serde_json::from_value(job["turn"].clone()).unwrap();
    let mut turns = Vec::new();
    if run["parallel"] == true {
        let running: Vec<_> = prompts
            .into_iter()
            .map(|prompt| {
                let request = TurnRequest::new(prompt).options(options());
                tokio::spawn(one_turn(thread(), request, run.clone()))
            })
            .collect();
        for turn in running {
            turns.push(turn.await.unwrap());
        }
    } else {
        let thread = thread();
        for prompt in prompts {
            let request = TurnRequest::new(prompt).options(options());
            turns.push(one_turn(thread.clone(), request, run.clone()).await);
        }
    }
    codex.close().await.unwrap();
    json!({ "turns": turns, "calls": calls })
}

async fn one_turn(thread: Thread, mut request: TurnRequest, run: Arc<Value>) -> Value {
    if let Some(approval) = run["approval"].as_str().map(str::to_owned) {
        request = request.approvals(move |_| {
            let approval = approval.clone();
            async move {
                match approval.as_str() {
                    "accept" => Ok(Answer::allow()),
                    "decline" => Ok(Answer::deny()),
                    "nonsense" => Answer::from_json(json!(42)),
                    "raise" => Err(Error::new(ErrorCode::Io, "the handler fails")),
                    "hang" => std::future::pending().await,
                    other => panic!("no approval `{other}`"),
                }
            }
        });
    }
    let mut turn = thread.run_streamed(request).unwrap();
    let mut events = Vec::new();
    while let Some(event) = turn.next().await {
        let Ok(event) = event else { break };
        let event = serde_json::to_value(event).unwrap();
        if run["interrupt"] == event["type"] {
            turn.interrupt().await.unwrap();
        }
        events.push(event);
    }
    let outcome = match turn.result().await {
        Ok(result) => json!({ "ok": result }),
        Err(error) => json!({ "error": error }),
    };
    json!({ "events": events, "outcome": outcome })
}
