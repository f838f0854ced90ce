//! All vectors through the Rust API: the fake as a child, and behind a WebSocket.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use codexkit::{Answer, Codex, Error, ErrorCode, Thread, TurnRequest};
use codexkit_tests::bridge::Bridge;
use codexkit_tests::job::Job;
use codexkit_tests::{process, vector};
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
        let script = vector.path.to_string_lossy().into_owned();
        let job = Job::new(vector);
        let started = Instant::now();
        let result = match tokio::time::timeout(Duration::from_secs(60), run(job.to_json())).await {
            Ok(result) => result,
            Err(_) => json!({ "turns": [{ "events": [], "outcome": "the runner hangs" }] }),
        };
        if let Err(report) = job.check(&result) {
            failed.push(format!("{name} after {} ms\n{report}", started.elapsed().as_millis()));
        }
        let left = process::wait_until_none(Duration::from_secs(5), || {
            process::with_env("FAKE_CODEX_SCRIPT", &script)
        });
        if !left.is_empty() {
            failed.push(format!("{name} leaves {left:?}"));
        }
    }
    assert!(count > 0, "no vector has the name that VECTOR asks for");
    assert!(failed.is_empty(), "{} of {count} differ:\n{}", failed.len(), failed.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_remote_server_gives_what_a_child_gives() {
    let only = std::env::var("VECTOR").ok();
    let mut failed = Vec::new();
    let mut count = 0;
    for mut vector in vector::all() {
        let wanted = only.as_ref().is_none_or(|only| vector.name.contains(only.as_str()));
        if vector.mode != "app_server" || !wanted {
            continue;
        }
        count += 1;
        for turn in vector.expected["turns"].as_array_mut().unwrap() {
            // Of a process that is not ours only the end of the connection is seen.
            if turn["outcome"]["error"]["code"] == "exited" {
                turn["outcome"]["error"] = json!({ "code": "connection_closed", "retryable": true });
            }
        }
        let name = vector.name.clone();
        let job = Job::new(vector);
        let (remote, _bridge) = behind_a_bridge(&job).await;
        let result = match tokio::time::timeout(Duration::from_secs(60), run(remote)).await {
            Ok(result) => result,
            Err(_) => json!({ "turns": [{ "events": [], "outcome": "the runner hangs" }] }),
        };
        if let Err(report) = job.check(&result) {
            failed.push(format!("{name}\n{report}"));
        }
        // The server is not the client's to end.
        let home = job.home().codex_home().to_string_lossy().into_owned();
        for left in process::with_env("CODEX_HOME", &home) {
            let _ = std::process::Command::new("kill").args(["-9", &left.pid.to_string()]).status();
        }
    }
    assert!(count > 0, "no vector has the name that VECTOR asks for");
    assert!(failed.is_empty(), "{} of {count} differ:\n{}", failed.len(), failed.join("\n"));
}

/// The job for a client of a server that plays the vector.
async fn behind_a_bridge(job: &Job) -> (Value, Bridge) {
    let mut remote = job.to_json();
    let options = remote["open"]["options"].as_object_mut().unwrap();
    options.remove("codex_path");
    let mut env: HashMap<String, String> = serde_json::from_value(options.remove("env").unwrap()).unwrap();
    // The other test looks for processes that play the original.
    let copy = job.home().root().join("vector.jsonl");
    std::fs::copy(&job.vector.path, &copy).unwrap();
    env.insert("FAKE_CODEX_SCRIPT".into(), copy.to_string_lossy().into_owned());
    let bridge = Bridge::start(env.into_iter().collect()).await;
    options.insert("transport".into(), "remote".into());
    options.insert("remote".into(), json!({ "url": bridge.url }));
    (remote, bridge)
}

async fn run(job: Value) -> Value {
    let read = |value: &Value| serde_json::from_value(value.clone());
    let options = read(&job["open"]["options"]).unwrap();
    let codex = Codex::new(options).unwrap();
    let run = Arc::new(job["run"].clone());
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
    json!({ "turns": turns })
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
