//! What all asks of a client share: their numbers, the client's handler, the asks that wait, and who is told of what
//! becomes of them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::{Map, Value};
use tokio::sync::oneshot;

use super::answer::Answer;
use super::ask::Ask;
use super::handler::AskHandler;
use super::wire::Reply;
use crate::error::{Error, ErrorCode, Result};

/// Is told of every ask and its answer: an event with `type`, `thread_id` and `turn_id`. Called on the library's tasks;
/// must hand over and return.
pub(crate) type Audit = Arc<dyn Fn(Map<String, Value>) + Send + Sync>;

/// One per client.
#[derive(Default)]
pub(crate) struct AskDesk(Mutex<State>);

#[derive(Default)]
struct State {
    last_id: u64,
    handler: Option<Arc<dyn AskHandler>>,
    /// Handlers that stand in for a while; the newest answers.
    stand_ins: Vec<(u64, Arc<dyn AskHandler>)>,
    audit: Option<Audit>,
    waiting: BTreeMap<u64, Waiting>,
}

struct Waiting {
    ask: Ask,
    answer: oneshot::Sender<(Answer, Reply)>,
}

/// An ask's place among those that wait. Dropped, it is free.
pub(super) struct Place {
    desk: Arc<AskDesk>,
    ask_id: u64,
}

/// A handler that answers as long as this lives.
pub(crate) struct StandIn {
    desk: Arc<AskDesk>,
    number: u64,
}

impl AskDesk {
    pub(crate) fn set_handler(&self, handler: Arc<dyn AskHandler>) {
        self.lock().handler = Some(handler);
    }

    /// Puts a handler before the client's.
    pub(crate) fn stand_in(self: &Arc<Self>, handler: Arc<dyn AskHandler>) -> StandIn {
        let mut state = self.lock();
        state.last_id += 1;
        let number = state.last_id;
        state.stand_ins.push((number, handler));
        StandIn { desk: self.clone(), number }
    }

    /// The client's handler, or who stands in for it.
    pub(crate) fn handler(&self) -> Option<Arc<dyn AskHandler>> {
        let state = self.lock();
        state.stand_ins.last().map(|(_, handler)| handler).or(state.handler.as_ref()).cloned()
    }

    pub(crate) fn has_handler(&self) -> bool {
        self.handler().is_some()
    }

    /// Who is told of all asks.
    pub(crate) fn set_audit(&self, audit: Audit) {
        self.lock().audit = Some(audit);
    }

    pub(super) fn tell(&self, event: Map<String, Value>) {
        let audit = self.lock().audit.clone();
        if let Some(audit) = audit {
            audit(event);
        }
    }

    pub(crate) fn next_id(&self) -> u64 {
        let mut state = self.lock();
        state.last_id += 1;
        state.last_id
    }

    /// Puts the ask among those that wait. The receiver gets the answer that [`AskDesk::answer`] is given.
    pub(super) fn wait(self: &Arc<Self>, ask: &Ask) -> (Place, oneshot::Receiver<(Answer, Reply)>) {
        let (answer, answered) = oneshot::channel();
        self.lock().waiting.insert(ask.id, Waiting { ask: ask.clone(), answer });
        (Place { desk: self.clone(), ask_id: ask.id }, answered)
    }

    /// The asks that wait for an answer, oldest first.
    pub(crate) fn waiting(&self) -> Vec<Ask> {
        self.lock().waiting.values().map(|waiting| waiting.ask.clone()).collect()
    }

    /// Answers in place of the handler. An answer that does not fit is an error, and the ask waits on.
    pub(crate) fn answer(&self, ask_id: u64, answer: Answer) -> Result<()> {
        let over = || {
            Error::new(
                ErrorCode::AlreadyAnswered,
                format!("ask {ask_id} was answered, withdrawn or never existed"),
            )
        };
        let ask = self.lock().waiting.get(&ask_id).map(|waiting| waiting.ask.clone()).ok_or_else(over)?;
        let reply = answer.reply(&ask).map_err(|reason| Error::invalid("answer", reason))?;
        let waiting = self.lock().waiting.remove(&ask_id).ok_or_else(over)?;
        waiting.answer.send((answer, reply)).map_err(|_| over())
    }

    /// Whether the ask was still to be answered; from now on it is not.
    pub(super) fn settle(&self, ask_id: u64) -> bool {
        self.lock().waiting.remove(&ask_id).is_some()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("desk lock")
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.desk.settle(self.ask_id);
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.desk.lock().stand_ins.retain(|(number, _)| *number != self.number);
    }
}
