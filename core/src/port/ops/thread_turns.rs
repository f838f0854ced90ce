//! Ops for the turns of a thread that take no input: reviews, compactions, commands of the user.

use serde::Deserialize;

use crate::client::{ReviewRequest, TurnRequest, TurnResult};
use crate::error::Result;
use crate::options::{OnBusy, ReviewDelivery, ReviewTarget, TaskOptions};
use crate::port::call::Context;
use crate::port::registry::Op;

/// A review.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadReviewParams {
    /// The thread's handle.
    thread: u64,
    /// What to review.
    target: ReviewTarget,
    /// Where the review runs. Default: `inline`.
    #[serde(default)]
    delivery: ReviewDelivery,
    /// Milliseconds that the whole turn may take; 0 or unset = no limit.
    #[serde(default)]
    timeout_ms: Option<u64>,
    /// Milliseconds that may pass without any event; 0 or unset = no limit.
    #[serde(default)]
    idle_timeout_ms: Option<u64>,
    /// What to do while the thread is busy. Default: `queue`.
    #[serde(default)]
    on_busy: OnBusy,
    /// Also hand out Codex's own notifications, as they came.
    #[serde(default)]
    raw_events: bool,
    /// Whether the caller answers asks. If not, every ask is refused.
    #[serde(default)]
    answers_asks: bool,
}

/// The four params that every turn has.
macro_rules! task_options {
    ($params:expr) => {
        TaskOptions {
            timeout_ms: $params.timeout_ms,
            idle_timeout_ms: $params.idle_timeout_ms,
            on_busy: $params.on_busy,
            raw_events: $params.raw_events,
        }
    };
}

impl ThreadReviewParams {
    fn request(self, context: &Context) -> ReviewRequest {
        let (handler, options) = (context.handler(self.answers_asks), task_options!(self));
        ReviewRequest::new(self.target).delivery(self.delivery).options(options).handler(handler)
    }
}

/// A turn without input.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadCompactParams {
    /// The thread's handle.
    thread: u64,
    /// Milliseconds that the whole turn may take; 0 or unset = no limit.
    #[serde(default)]
    timeout_ms: Option<u64>,
    /// Milliseconds that may pass without any event; 0 or unset = no limit.
    #[serde(default)]
    idle_timeout_ms: Option<u64>,
    /// What to do while the thread is busy. Default: `queue`.
    #[serde(default)]
    on_busy: OnBusy,
    /// Also hand out Codex's own notifications, as they came.
    #[serde(default)]
    raw_events: bool,
}

/// A command of the user.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadShellCommandParams {
    /// The thread's handle.
    thread: u64,
    /// A line for the shell, not blank.
    command: String,
    /// Milliseconds that the whole turn may take; 0 or unset = no limit.
    #[serde(default)]
    timeout_ms: Option<u64>,
    /// Milliseconds that may pass without any event; 0 or unset = no limit.
    #[serde(default)]
    idle_timeout_ms: Option<u64>,
    /// What to do while the thread is busy. Default: `queue`.
    #[serde(default)]
    on_busy: OnBusy,
    /// Also hand out Codex's own notifications, as they came.
    #[serde(default)]
    raw_events: bool,
}

/// The op that returns when the turn is over, and the one that streams its events.
macro_rules! turn_ops {
    (
        $params:ty, $folded:ident = $name:literal, $streamed:ident = $streamed_name:literal, $doc:literal,
        $streamed_doc:literal, |$context:ident, $value:ident| $request:expr, $fold:ident, $stream:ident
    ) => {
        pub(crate) struct $folded;

        impl Op for $folded {
            const NAME: &'static str = $name;
            const DOC: &'static str = $doc;
            type Params = $params;
            type Output = TurnResult;

            async fn run($context: Context, $value: $params) -> Result<TurnResult> {
                let thread = $context.shared.thread($value.thread)?;
                let turn = thread.$fold($request)?;
                $context.attach(turn.task());
                turn.result().await
            }
        }

        pub(crate) struct $streamed;

        impl Op for $streamed {
            const NAME: &'static str = $streamed_name;
            const STREAMS: bool = true;
            const DOC: &'static str = $streamed_doc;
            type Params = $params;
            type Output = TurnResult;

            async fn run($context: Context, $value: $params) -> Result<TurnResult> {
                let thread = $context.shared.thread($value.thread)?;
                let turn = thread.$stream($request, $context.on_ready())?;
                $context.attach(&turn.0);
                turn.0.wait().await
            }
        }
    };
}

turn_ops! {
    ThreadReviewParams, Review = "thread.review", ReviewStreamed = "thread.review_streamed",
    "Reviews code, as a turn; the review is its final response.",
    "Reviews code, as a turn, and streams its events.",
    |context, params| params.request(&context), start_folded_review, start_streamed_review
}

turn_ops! {
    ThreadCompactParams, Compact = "thread.compact", CompactStreamed = "thread.compact_streamed",
    "Replaces the thread's history by a summary, as a turn; returns when it is done.",
    "Replaces the thread's history by a summary, as a turn, and streams its events.",
    |context, params| TurnRequest::compact(task_options!(params)), start_folded_turn, start_streamed_turn
}

turn_ops! {
    ThreadShellCommandParams, ShellCommand = "thread.shell_command",
    ShellCommandStreamed = "thread.shell_command_streamed",
    "Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn.",
    "Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.",
    |context, params| {
        let options = task_options!(params);
        TurnRequest::shell_command(params.command, options)
    },
    start_folded_turn, start_streamed_turn
}
