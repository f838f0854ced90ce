//! Who answers asks: the trait of handlers.

use std::future::Future;
use std::pin::Pin;

use super::answer::Answer;
use super::ask::Ask;
use crate::error::Result;

/// The future a handler returns. Dropped unfinished, the ask is withdrawn: answered elsewhere, or too late.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer>> + Send>>;

/// Answers asks. Handlers run concurrently, each on its own task of the library's runtime: they may wait, but
/// must not block their thread.
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
