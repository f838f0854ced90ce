//! Who answers asks: the trait of handlers, and how one is run.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::{JoinError, JoinHandle};

use super::answer::Answer;
use super::ask::Ask;
use super::wire::Reply;
use crate::error::{Error, ErrorCode, Result};

/// The future a handler returns. Dropped unfinished, the ask is withdrawn: answered elsewhere, or too late.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer>> + Send>>;

/// Answers asks. Handlers run concurrently, each on its own task of the library's runtime. One that blocks its thread
/// (a question in a terminal) holds up nobody else, but is not ended when its ask is withdrawn.
pub trait AskHandler: Send + Sync + 'static {
    /// Decides. An error refuses.
    fn ask(&self, ask: Ask) -> Answering;
}

impl<F, Fut> AskHandler for F
where
    F: Fn(Ask) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Answer>> + Send + 'static,
{
    fn ask(&self, ask: Ask) -> Answering {
        Box::pin(self(ask))
    }
}

/// A handler at work. On a task of its own: a panic in the handler is an error of the handler, not of ours. Dropped, it
/// ends.
struct Handling(JoinHandle<Result<Answer>>);

impl Handling {
    fn start(handler: Arc<dyn AskHandler>, ask: Ask) -> Handling {
        Handling(tokio::spawn(async move { MayBlock(may_block(|| handler.ask(ask))).await }))
    }
}

impl Future for Handling {
    type Output = Result<Result<Answer>, JoinError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl Drop for Handling {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// `decided_by` of a handler that has used up its time.
pub(super) const TOO_LATE: &str = "timeout";

/// The handler has given no answer that could be passed on.
pub(super) struct Unanswered {
    /// `decided_by` of the event.
    pub(super) why: &'static str,
    pub(super) reason: String,
    /// Codex is refused without a word; others get this.
    #[cfg_attr(not(feature = "mcp"), allow(dead_code))]
    pub(super) error: Error,
}

/// The handler's answer, in the form of the ask's kind. `limit`: how long it may take; `None`: for ever.
pub(super) async fn answer_of(
    handler: Arc<dyn AskHandler>,
    limit: Option<Duration>,
    ask: &Ask,
) -> Result<(Answer, Reply), Unanswered> {
    let unanswered = |why, code, reason: String| {
        let error = Error::new(code, &*reason);
        Unanswered { why, reason, error }
    };
    let handling = Handling::start(handler, ask.clone());
    let handled = match limit {
        Some(limit) => tokio::time::timeout(limit, handling).await.map_err(|_| {
            let reason = format!("no answer within {} ms", limit.as_millis());
            unanswered(TOO_LATE, ErrorCode::Timeout, reason)
        })?,
        None => handling.await,
    };
    let panicked = |_| unanswered("handler_error", ErrorCode::Cancelled, "the handler panicked".into());
    let answer = handled.map_err(panicked)?.map_err(|error| {
        let why = match error.code() {
            ErrorCode::InvalidArgument => "bad_answer",
            _ => "handler_error",
        };
        Unanswered { why, reason: error.to_string(), error }
    })?;
    let misfit =
        |reason: String| Unanswered { why: "bad_answer", error: Error::invalid("answer", &reason), reason };
    let reply = answer.reply(ask).map_err(misfit)?;
    Ok((answer, reply))
}

/// A future that may block the thread which polls it.
struct MayBlock(Answering);

impl Future for MayBlock {
    type Output = Result<Answer>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        may_block(|| self.0.as_mut().poll(context))
    }
}

/// Hands the other tasks of this worker to another thread first: there are two workers, and the reader of the connection
/// is a task like any other.
fn may_block<T>(work: impl FnOnce() -> T) -> T {
    match Handle::current().runtime_flavor() {
        RuntimeFlavor::MultiThread => tokio::task::block_in_place(work),
        // A server of ours on a runtime of the host's: there is no other thread.
        _ => work(),
    }
}
