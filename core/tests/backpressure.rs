//! A flood of events and a consumer that does not keep up: memory stays bounded, nothing goes in silence.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use codexkit::{ErrorCode, EventKind, TurnStatus};
use codexkit_tests::process;
use futures_util::StreamExt;
use serde_json::{Value, json};
use support::{Home, events};
use tokio::sync::Mutex;

const MIB: u64 = 1 << 20;
/// How much the memory of this process may grow.
const GROWTH: u64 = 64 * MIB;
const FLOOD: u64 = 200 * MIB;
/// The memory of the process is measured: one test at a time.
static ALONE: Mutex<()> = Mutex::const_new(());

/// The highest resident memory over that at the start, measured all the time.
struct Growth {
    most: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
}

impl Growth {
    fn measure() -> Growth {
        let resident = || process::resident_bytes(std::process::id()).unwrap();
        let start = resident();
        let (most, stop) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let (highest, stopped) = (most.clone(), stop.clone());
        std::thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                highest.fetch_max(resident().saturating_sub(start), Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        Growth { most, stop }
    }

    fn assert_bounded(self) {
        self.stop.store(true, Ordering::Relaxed);
        let most = self.most.load(Ordering::Relaxed);
        println!("grew by {} MiB at most", most / MIB);
        assert!(most < GROWTH, "memory grew by {} MiB", most / MIB);
    }
}

/// Output of one command, which can be merged, or events that cannot.
fn flood(of: &str, bytes: u64, pad: u64) -> Value {
    let message = match of {
        "deltas" => json!({ "method": "item/commandExecution/outputDelta",
            "params": { "threadId": "$thread", "turnId": "$turn", "itemId": "cmd", "delta": "$n$pad" } }),
        "diffs" => json!({ "method": "turn/diff/updated",
            "params": { "threadId": "$thread", "turnId": "$turn", "diff": "$n$pad" } }),
        _ => json!({ "type": "item.updated", "item": { "id": "item_9", "type": "todo_list",
            "items": [{ "text": "$n$pad", "completed": false }] } }),
    };
    json!({ "flood": message, "count": bytes / pad, "pad": pad })
}

fn turn_of(flood: Value) -> [Value; 3] {
    [flood, json!({ "say": "after the flood" }), json!({ "complete": true })]
}

#[tokio::test]
async fn a_paused_consumer_on_the_app_server_is_told_that_it_lagged() {
    let _alone = ALONE.lock().await;
    for of in ["deltas", "diffs"] {
        let home = Home::new(of);
        let codex = home.fake(turn_of(flood(of, FLOOD, 1024)), json!({}));
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        let growth = Growth::measure();
        let mut turn = thread.run_streamed("go").unwrap();
        // It pauses until everything has come.
        assert_eq!(turn.result().await.unwrap_err().code(), ErrorCode::Lagged, "{of}");
        growth.assert_bounded();
        let (events, error) = events(&mut turn).await;
        assert_eq!(error.unwrap().code(), ErrorCode::Lagged, "{of}");
        // What came before the limit is there, whole and in order.
        let mut expected = 1;
        let mut check = |text: &str| {
            for part in text.as_bytes().chunks(1024 + 8) {
                assert_eq!(std::str::from_utf8(&part[..8]).unwrap(), format!("{expected:08}"));
                expected += 1;
            }
        };
        for event in &events {
            match &event.kind {
                EventKind::CommandOutputDelta { delta, .. } => check(delta),
                EventKind::TurnDiff { diff } => check(diff),
                _ => {}
            }
        }
        assert!(expected > 10_000, "{expected} of {of}");
        codex.close().await.unwrap();
        home.assert_none_left();
    }
}

#[tokio::test]
async fn a_paused_consumer_on_exec_loses_nothing() {
    let _alone = ALONE.lock().await;
    let home = Home::new("exec");
    // Larger lines: this build decodes slowly.
    let pad = 16 << 10;
    let codex = home.fake(turn_of(flood("updates", FLOOD, pad)), json!({ "transport": "exec" }));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let growth = Growth::measure();
    let mut turn = thread.run_streamed(support::request("go", json!({ "idle_timeout_ms": 2_000 }))).unwrap();
    assert!(matches!(turn.next().await.unwrap().unwrap().kind, EventKind::ThreadStarted {}));
    // The pause lasts until Codex is held up by its full pipe, and then longer than the idle limit.
    let fake = support::until("the child", || home.running("fake-codex").first().cloned()).await;
    let written = || std::fs::read_to_string(format!("/proc/{}/io", fake.pid)).unwrap_or_default();
    let mut before = String::new();
    while before != written() {
        before = written();
        tokio::time::sleep(Duration::from_millis(2_400)).await;
    }
    assert!(!before.is_empty(), "Codex ended while nobody read");
    let mut count = 1;
    while let Some(event) = turn.next().await {
        if let EventKind::ItemUpdated { item } = event.unwrap().kind {
            let text =
                serde_json::to_value(&item).unwrap()["items"][0]["text"].as_str().unwrap()[..8].to_owned();
            assert_eq!(text, format!("{count:08}"));
            count += 1;
        }
    }
    growth.assert_bounded();
    assert_eq!(count - 1, FLOOD / pad);
    let result = turn.result().await.unwrap();
    assert_eq!(result.final_response.as_deref(), Some("after the flood"));
    codex.close().await.unwrap();
    home.assert_none_left();
}

#[tokio::test]
async fn a_line_over_half_the_queue_is_not_lost_on_exec() {
    let _alone = ALONE.lock().await;
    let home = Home::new("big-lines");
    let pad = 50_000;
    let options = json!({ "transport": "exec", "event_queue_bytes": 65_536 });
    let codex = home.fake(turn_of(flood("updates", 20 * pad, pad)), options);
    let mut turn = codex.start_thread(home.thread(json!({}))).unwrap().run_streamed("go").unwrap();
    let (events, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    let updates = events.iter().filter(|event| matches!(event.kind, EventKind::ItemUpdated { .. }));
    assert_eq!(updates.count(), 20);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_consumer_that_keeps_up_loses_nothing() {
    let _alone = ALONE.lock().await;
    let home = Home::new("keeps-up");
    // It waits for the consumer after each part, so that a slow machine keeps up too.
    let part = flood("deltas", 4 * MIB, 4096);
    let steps = [
        json!({ "repeat": 8, "steps": [part, { "recv": "model/list" },
            { "send": { "id": "$id", "result": { "data": [], "nextCursor": null } } }] }),
        json!({ "complete": true }),
    ];
    let codex = home.fake(steps, json!({}));
    let thread = codex.start_thread(home.thread(json!({}))).unwrap();
    let growth = Growth::measure();
    let mut turn = thread.run_streamed("go").unwrap();
    let (mut bytes, mut parts) = (0, 0);
    while let Some(event) = turn.next().await {
        if let EventKind::CommandOutputDelta { delta, .. } = event.unwrap().kind {
            bytes += delta.len() as u64;
            if bytes == (parts + 1) * 1024 * (4096 + 8) {
                parts += 1;
                codex.request("model/list", json!({})).await.unwrap();
            }
        }
    }
    growth.assert_bounded();
    assert_eq!((bytes, parts), (8 * 1024 * (4096 + 8), 8));
    assert_eq!(turn.result().await.unwrap().status, TurnStatus::Completed);
    codex.close().await.unwrap();
}

#[tokio::test]
async fn a_run_without_a_stream_keeps_no_flood() {
    let _alone = ALONE.lock().await;
    for (transport, of) in [("app_server", "deltas"), ("exec", "updates")] {
        let home = Home::new(&format!("folded-{transport}"));
        let codex = home.fake(turn_of(flood(of, FLOOD, 16 << 10)), json!({ "transport": transport }));
        let thread = codex.start_thread(home.thread(json!({}))).unwrap();
        let growth = Growth::measure();
        let result = thread.run("go").await.unwrap();
        growth.assert_bounded();
        assert_eq!(result.final_response.as_deref(), Some("after the flood"), "{transport}");
        codex.close().await.unwrap();
    }
}
