//! The guardrails of one turn: which hold, and when they are asked.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::TurnResult;
use super::limits::Limits;
use super::thread::{ThreadInner, TurnRequest};
use super::turn::TurnTask;
use super::work::Work;
use crate::error::{Error, ErrorCode, Result};
use crate::guardrails::{Checkpoint, Guardrail, GuardrailStage, Matter, TripKind, lay_over};
use crate::options::Input;

pub(super) struct Guards {
    held: Held,
    task: Arc<TurnTask>,
    beside: Option<Beside>,
}

/// Those that hold for a turn, for as long as it can be steered.
#[derive(Clone)]
pub(super) struct Held {
    guardrails: Vec<Guardrail>,
    checkpoint: Checkpoint,
}

/// The guardrails that look at the input while the turn runs. Dropped, they end.
struct Beside(JoinHandle<Result<()>>);

impl Drop for Beside {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Guards {
    /// Those of the client, then the thread's, then the turn's.
    pub(super) fn of(thread: &ThreadInner, task: &Arc<TurnTask>, request: &TurnRequest) -> Guards {
        let mut guardrails = thread.codex.guardrails.all();
        lay_over(&mut guardrails, thread.guardrails.all());
        lay_over(
            &mut guardrails,
            request.options.guardrails.iter().cloned().map(Guardrail::asking).collect(),
        );
        lay_over(&mut guardrails, request.guardrails.clone());
        if !guardrails.is_empty() {
            task.log.hold_end();
        }
        let checkpoint = Checkpoint {
            desk: thread.codex.desk.clone(),
            handler: thread.handler(request),
            log: Arc::downgrade(&task.log),
        };
        let held = Held { guardrails, checkpoint };
        let _ = task.guardrails.set(held.clone());
        Guards { held, task: task.clone(), beside: None }
    }

    /// Before anything is sent: the sequential ones see the input. The parallel ones begin, and give the turn up when one
    /// trips.
    pub(super) async fn before(&mut self, work: &Work, input: &Input) -> Result<()> {
        if *work != Work::Answer || self.held.guardrails.is_empty() {
            return Ok(());
        }
        let stage = GuardrailStage::Input;
        let matter = matter(&self.task, of_input(input));
        let Held { guardrails, checkpoint } = self.held.clone();
        let sequential = checkpoint.in_order(&guardrails, stage, &matter).await;
        sequential.map_err(|tripped| tripped.error())?;
        let log = self.task.log.clone();
        self.beside = Some(Beside(tokio::spawn(async move {
            let parallel = checkpoint.at_once(&guardrails, stage, &matter).await;
            parallel.map_err(|tripped| {
                log.give_up(tripped.error());
                tripped.error()
            })
        })));
        Ok(())
    }

    /// How the turn has ended, if that may be told; only then the terminal event follows.
    pub(super) async fn let_out(
        &mut self,
        settled: Result<TurnResult>,
        limits: &Limits,
    ) -> Result<TurnResult> {
        let task = self.task.clone();
        if let Ok(result) = &settled {
            // A guardrail of a sub-agent's tool may have tripped when the turn was as good as over.
            if let Some(tripped) = task.log.gave_up().filter(|error| error.code() == ErrorCode::Guardrail) {
                return Err(tripped);
            }
            tokio::select! {
                biased;
                passed = self.after(result) => passed?,
                error = limits.give_up(&task) => return Err(error),
            }
        }
        task.log.release_end();
        settled
    }

    async fn after(&mut self, result: &TurnResult) -> Result<()> {
        if self.held.guardrails.is_empty() {
            return Ok(());
        }
        if let Some(beside) = &mut self.beside {
            let panicked = |_| Err(Error::new(ErrorCode::Panic, "a guardrail could not be asked"));
            (&mut beside.0).await.unwrap_or_else(panicked)?;
        }
        // Without a response there is nothing to look at.
        let Some(response) = &result.final_response else { return Ok(()) };
        let mut request = json!({ "text": response });
        if let Some(output) = &result.structured_output {
            request["structured_output"] = output.clone();
        }
        let Held { guardrails, checkpoint } = &self.held;
        let passed = checkpoint.all(guardrails, GuardrailStage::Output, &matter(&self.task, request)).await;
        passed.map_err(|tripped| tripped.error())
    }
}

impl Held {
    /// Whether this may be added to the running turn. A tripwire ends that.
    pub(super) async fn added(&self, task: &TurnTask, input: &Input) -> Result<()> {
        if self.guardrails.is_empty() {
            return Ok(());
        }
        let matter = matter(task, of_input(input));
        let passed = self.checkpoint.all(&self.guardrails, GuardrailStage::Input, &matter).await;
        passed.map_err(|tripped| {
            if tripped.kind == TripKind::Tripwire {
                task.log.give_up(tripped.error());
            }
            tripped.error()
        })
    }
}

fn of_input(input: &Input) -> Value {
    json!({ "text": input.text(), "input": input.0 })
}

fn matter(task: &TurnTask, request: Value) -> Matter {
    Matter {
        thread_id: task.thread.id(),
        turn_id: task.log.turn_id().map(|id| id.to_string()),
        item_id: None,
        tool: None,
        request,
    }
}
