//! A guardrail in Rust: what is told of it, and the closure that gives the verdict.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use serde_json::Value;

use crate::approvals::{Answer, Ask, AskHandler};
use crate::options::{GuardrailSpec, GuardrailStage};

/// What a guardrail looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct Guarded {
    /// Its text: of the turn's input, of the final response, of the tool's output; of a tool's call, the arguments as
    /// JSON.
    pub text: String,
    /// The tool, for a guardrail of one.
    pub tool: Option<String>,
    /// The thread, once Codex has told its id.
    pub thread_id: Option<String>,
    /// The turn, likewise; absent before it has started.
    pub turn_id: Option<String>,
    /// All that there is, as `docs/guardrails.md` lists it.
    pub request: Value,
}

/// What a guardrail says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It may go on.
    Pass,
    /// It may not, and why. Of a turn: the turn ends with the error `guardrail`. Of a tool: the model gets this instead
    /// of the call or the output, and the turn goes on.
    Reject(String),
    /// The turn ends with the error `guardrail`, and why.
    Tripwire(String),
}

/// A check of what goes to Codex or of what comes back. Cheap to clone.
#[derive(Clone)]
pub struct Guardrail {
    pub(super) spec: GuardrailSpec,
    /// Without one the ask handler is asked.
    pub(super) handler: Option<Arc<dyn AskHandler>>,
}

impl Guardrail {
    /// Looks at the input of a turn, or at the arguments of a tool's call. A panic is a tripwire.
    ///
    /// ```
    /// use codexkit::{Guardrail, Verdict};
    ///
    /// let no_secrets = Guardrail::input("no_secrets", |input| async move {
    ///     match input.text.contains("BEGIN PRIVATE KEY") {
    ///         true => Verdict::Reject("A private key stays here.".into()),
    ///         false => Verdict::Pass,
    ///     }
    /// });
    /// ```
    pub fn input<F, Fut>(name: impl Into<String>, check: F) -> Guardrail
    where
        F: Fn(Guarded) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Verdict> + Send + 'static,
    {
        Guardrail::new(GuardrailStage::Input, name, check)
    }

    /// Looks at the final response of a turn, or at the output of a tool. A panic is a tripwire.
    pub fn output<F, Fut>(name: impl Into<String>, check: F) -> Guardrail
    where
        F: Fn(Guarded) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Verdict> + Send + 'static,
    {
        Guardrail::new(GuardrailStage::Output, name, check)
    }

    fn new<F, Fut>(stage: GuardrailStage, name: impl Into<String>, check: F) -> Guardrail
    where
        F: Fn(Guarded) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Verdict> + Send + 'static,
    {
        let handler = move |ask: Ask| {
            let checking = check(Guarded::from(ask));
            async move { Ok(checking.await.into()) }
        };
        Guardrail { handler: Some(Arc::new(handler)), ..Guardrail::asking(GuardrailSpec::new(stage, name)) }
    }

    /// One whose verdict the ask handler gives, as the answer to an ask of kind `guardrail`.
    pub fn asking(spec: GuardrailSpec) -> Guardrail {
        Guardrail { spec, handler: None }
    }

    /// Changes whether it runs beside others, and for how long.
    pub fn configure(mut self, change: impl FnOnce(&mut GuardrailSpec)) -> Guardrail {
        change(&mut self.spec);
        self
    }

    /// What is told of it.
    pub fn spec(&self) -> &GuardrailSpec {
        &self.spec
    }
}

impl fmt::Debug for Guardrail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guardrail").field("spec", &self.spec).finish_non_exhaustive()
    }
}

impl From<Ask> for Guarded {
    fn from(ask: Ask) -> Guarded {
        Guarded {
            text: ask.request["text"].as_str().unwrap_or_default().to_owned(),
            tool: ask.tool,
            thread_id: ask.thread_id,
            turn_id: ask.turn_id,
            request: ask.request,
        }
    }
}

impl From<Verdict> for Answer {
    fn from(verdict: Verdict) -> Answer {
        match verdict {
            Verdict::Pass => Answer::Pass {},
            Verdict::Reject(message) => Answer::Reject { message: Some(message) },
            Verdict::Tripwire(message) => Answer::Tripwire { message: Some(message) },
        }
    }
}
