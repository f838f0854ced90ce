//! When to give a turn up: cancelled, out of time, or nothing arrives any more.

use std::time::Duration;

use serde_json::json;
use tokio::time::{Instant, sleep_until};

use super::turn::TurnTask;
use crate::error::{Error, ErrorCode};
use crate::options::TurnOptions;

pub(super) struct Limits {
    total: Option<(Instant, Duration)>,
    idle: Option<Duration>,
}

impl Limits {
    pub(super) fn of(options: &TurnOptions) -> Limits {
        let total = options.timeout().map(|limit| (Instant::now() + limit, limit));
        Limits { total, idle: options.idle_timeout() }
    }

    /// Waits for a cancellation or the end of the turn's time.
    pub(super) async fn give_up(&self, task: &TurnTask) -> Error {
        let out_of_time = async {
            match self.total {
                Some((deadline, limit)) => {
                    sleep_until(deadline).await;
                    timed_out(ErrorCode::Timeout, "the turn did not end", limit)
                }
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            error = task.log.given_up() => error,
            error = out_of_time => error,
        }
    }

    /// Waits until nothing has arrived for the idle limit. While an ask is open, a tool runs, or the consumer's
    /// queue full, it is not Codex who is idle.
    pub(super) async fn idle(&self, task: &TurnTask) -> Error {
        let Some(limit) = self.idle else { return std::future::pending().await };
        loop {
            let last = task.log.last_activity().map_or_else(Instant::now, Instant::from_std);
            sleep_until(last + limit).await;
            if task.thread.asks.waiting() + task.thread.tools.running() > 0 || task.log.is_held_up() {
                task.log.touch();
            } else if task.log.last_activity().is_some_and(|last| last.elapsed() >= limit) {
                return timed_out(ErrorCode::IdleTimeout, "nothing arrived from Codex", limit);
            }
        }
    }
}

fn timed_out(code: ErrorCode, what: &str, limit: Duration) -> Error {
    let limit = limit.as_millis() as u64;
    Error::new(code, format!("{what} within {limit} ms")).with_data(json!({ "timeout_ms": limit }))
}
