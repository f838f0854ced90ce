//! Who answers asks: the trait of handlers, and how one is run.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::{JoinError, JoinHandle};

use super::answer::Answer;
use super::ask::Ask;
use crate::error::Result;

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
pub(super) struct Handling(JoinHandle<Result<Answer>>);

impl Handling {
    pub(super) fn start(handler: Arc<dyn AskHandler>, ask: Ask) -> Handling {
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
