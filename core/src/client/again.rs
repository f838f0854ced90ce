//! Asking again, where Codex refuses only because it is not ready for the question yet.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::error::{Error, ErrorCode, Result};

/// How long Codex may say "not yet". What it gets ready meanwhile takes it milliseconds, seconds on a loaded machine.
const LIMIT: Duration = Duration::from_secs(10);

/// Between two attempts; doubles from the first to the last.
const PAUSE: (Duration, Duration) = (Duration::from_millis(20), Duration::from_secs(1));

/// Attempts until it succeeds, fails otherwise than by an `early` refusal, or waiting makes no sense any more because
/// `over` is ready. The last refusal is the error.
pub(super) async fn again<T, A: Future<Output = Result<T>>>(
    early: impl Fn(&Error) -> bool,
    over: impl Future<Output = ()>,
    attempt: impl Fn() -> A,
) -> Result<T> {
    let begun = Instant::now();
    let mut over = std::pin::pin!(over);
    let mut pause = PAUSE.0;
    loop {
        let refused = match attempt().await {
            Err(error) if error.code() == ErrorCode::Rpc && early(&error) => error,
            other => return other,
        };
        if begun.elapsed() > LIMIT {
            return Err(refused);
        }
        tokio::select! {
            biased;
            () = &mut over => return Err(refused),
            () = sleep(pause) => pause = (pause * 2).min(PAUSE.1),
        }
    }
}

/// Codex (0.169) has made the thread's file and has not written its first line yet: what reads or changes the thread's
/// metadata in that moment, the first of the first turn, is refused.
pub(super) fn is_unwritten(error: &Error) -> bool {
    let message = error.message();
    message.contains("rollout") && message.ends_with("is empty")
}

/// Codex (0.169) answers `turn/start` a moment before there is a turn that it would steer.
pub(super) fn is_unstarted(error: &Error) -> bool {
    error.message().contains("no active turn")
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::future::{pending, ready};

    use super::*;

    fn refusal(message: &str) -> Error {
        Error::new(ErrorCode::Rpc, message)
    }

    /// Refuses so often, with this message, before it agrees.
    async fn attempts(times: u32, message: &str, over: impl Future<Output = ()>) -> (u32, Result<()>) {
        let made = Cell::new(0);
        let attempt = || {
            made.set(made.get() + 1);
            ready(if made.get() <= times { Err(refusal(message)) } else { Ok(()) })
        };
        let outcome = again(is_unstarted, over, attempt).await;
        (made.get(), outcome)
    }

    #[tokio::test(start_paused = true)]
    async fn an_early_refusal_is_no_last_word() {
        let (made, outcome) = attempts(5, "no active turn to steer", pending()).await;
        assert_eq!((made, outcome.is_ok()), (6, true));
    }

    #[tokio::test(start_paused = true)]
    async fn another_refusal_is() {
        let (made, outcome) = attempts(5, "this turn cannot be steered", pending()).await;
        assert_eq!((made, outcome.unwrap_err().message()), (1, "this turn cannot be steered"));
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever_or_for_what_is_over() {
        let begun = Instant::now();
        let (_, outcome) = attempts(u32::MAX, "no active turn", pending()).await;
        assert!(outcome.is_err() && begun.elapsed() < LIMIT + 2 * PAUSE.1);
        let (made, outcome) = attempts(5, "no active turn", ready(())).await;
        assert_eq!((made, outcome.is_err()), (1, true));
    }

    #[test]
    fn the_refusals_of_codex_are_known() {
        let said = "failed to read canonical session metadata for 01a1: rollout at /codex/sessions/rollout-01a1.jsonl is empty";
        assert!(is_unwritten(&refusal(said)) && !is_unwritten(&refusal("the name is empty")));
        assert!(is_unstarted(&refusal("no active turn to steer")));
    }
}
