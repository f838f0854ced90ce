//! Asks on their way to a host's handler and back.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::sync::{oneshot, watch};

use super::Ticket;
use super::mailbox::Mailbox;
use crate::approvals::{Answer, Answering, Ask, AskHandler};
use crate::error::{Error, ErrorCode, Result};

pub(super) struct OpenAsks {
    waiting: Mutex<HashMap<u64, oneshot::Sender<Result<Answer>>>>,
    mailbox: Arc<Mailbox>,
}

/// The handler a host has, seen from the core: it posts the ask and waits for `answer`.
pub(super) struct HostHandler {
    pub(super) asks: Arc<OpenAsks>,
    pub(super) ticket: Ticket,
}

/// A host's handler that ends with the call it was given by.
pub(super) struct EndingHandler {
    pub(super) handler: HostHandler,
    /// Its sender is dropped when the call ends.
    pub(super) call: watch::Receiver<()>,
}

/// Tells the host when its answer is no longer wanted.
struct Posted {
    asks: Arc<OpenAsks>,
    ticket: Ticket,
    ask_id: u64,
}

impl OpenAsks {
    pub(super) fn new(mailbox: Arc<Mailbox>) -> OpenAsks {
        OpenAsks { waiting: Mutex::default(), mailbox }
    }

    pub(super) fn answer(&self, ask_id: u64, body: &[u8]) -> Result<()> {
        let waiting = self.waiting.lock().expect("asks lock").remove(&ask_id).ok_or_else(|| {
            Error::new(
                ErrorCode::AlreadyAnswered,
                format!("ask {ask_id} was answered, withdrawn or never existed"),
            )
        })?;
        let answer = read(body);
        let told = answer.as_ref().map(drop).map_err(Clone::clone);
        let _ = waiting.send(answer);
        match told {
            // The handler's own failure is no failure of this call.
            Err(error) if error.code() == ErrorCode::InvalidArgument => Err(error),
            _ => Ok(()),
        }
    }
}

fn read(body: &[u8]) -> Result<Answer> {
    let body: Value = serde_json::from_slice(body).map_err(|error| Error::invalid("answer", error))?;
    match body.get("handler_error").and_then(Value::as_str) {
        Some(message) => Err(Error::new(ErrorCode::Cancelled, format!("the handler failed: {message}"))),
        None => Answer::from_json(body),
    }
}

impl AskHandler for HostHandler {
    fn ask(&self, ask: Ask) -> Answering {
        let (send, receive) = oneshot::channel();
        self.asks.waiting.lock().expect("asks lock").insert(ask.id, send);
        let posted = Posted { asks: self.asks.clone(), ticket: self.ticket, ask_id: ask.id };
        self.asks.mailbox.push(&json!({ "kind": "ask", "ticket": self.ticket, "ask": ask }));
        Box::pin(async move {
            let answer = receive.await;
            drop(posted);
            answer.unwrap_or_else(|_| Err(Error::new(ErrorCode::Closed, "the client was closed")))
        })
    }
}

impl AskHandler for EndingHandler {
    fn ask(&self, ask: Ask) -> Answering {
        let (answering, mut call) = (self.handler.ask(ask), self.call.clone());
        Box::pin(async move {
            tokio::select! {
                answer = answering => answer,
                // Nothing is ever sent.
                _ = call.changed() => Err(Error::new(ErrorCode::Cancelled, "nobody answers asks any more")),
            }
        })
    }
}

impl Drop for Posted {
    fn drop(&mut self) {
        if self.asks.waiting.lock().expect("asks lock").remove(&self.ask_id).is_some() {
            let message = json!({ "kind": "ask_closed", "ticket": self.ticket, "ask_id": self.ask_id });
            self.asks.mailbox.push(&message);
        }
    }
}
