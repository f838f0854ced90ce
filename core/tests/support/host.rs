//! The port as a host uses it.

use std::time::Duration;

use codexkit::port::{DRAIN_BATCH, Port, Ticket};
use serde_json::{Value, json};

use super::Home;

const LIMIT: Duration = Duration::from_secs(30);

/// A host with one thread that waits for messages.
pub struct Host {
    pub port: Port,
    /// Taken and not yet asked for.
    pub messages: Vec<Value>,
}

impl Host {
    pub fn open(options: Value) -> Host {
        let open = json!({ "options": options });
        Host { port: Port::open(open.to_string().as_bytes(), || {}).unwrap(), messages: Vec::new() }
    }

    pub fn call(&self, op: &str, params: Value) -> Ticket {
        self.port.call(op, params.to_string().as_bytes()).unwrap()
    }

    /// The next message of this kind for the ticket; others are kept.
    pub fn message(&mut self, kind: &str, ticket: Ticket) -> Value {
        loop {
            let wanted = |message: &Value| message["kind"] == kind && message["ticket"] == ticket;
            if let Some(at) = self.messages.iter().position(wanted) {
                return self.messages.remove(at);
            }
            assert!(self.port.wait(LIMIT).unwrap(), "no {kind} for {ticket}: {:?}", self.messages);
            self.take();
        }
    }

    fn take(&mut self) {
        self.port.ready(|message| self.messages.push(serde_json::from_slice(message).unwrap())).unwrap();
    }

    /// What the call came to, which must be no error.
    pub fn outcome(&mut self, ticket: Ticket) -> Value {
        let result = self.message("result", ticket);
        assert!(result["error"].is_null(), "{result}");
        result["ok"].clone()
    }

    pub fn result(&mut self, op: &str, params: Value) -> Value {
        let ticket = self.call(op, params);
        self.outcome(ticket)
    }

    pub fn error(&mut self, op: &str, params: Value) -> Value {
        let ticket = self.call(op, params);
        self.message("result", ticket)["error"].clone()
    }

    pub fn ask(&mut self, ticket: Ticket) -> Value {
        self.message("ask", ticket)["ask"].clone()
    }

    pub fn answer(&self, ask: &Value, body: Value) {
        self.port.answer(ask["id"].as_u64().unwrap(), body.to_string().as_bytes()).unwrap();
    }

    pub fn thread(&mut self, home: &Home) -> u64 {
        let options = json!({ "working_directory": home.path("project"), "skip_git_repo_check": true });
        self.result("thread.start", json!({ "options": options }))["thread"].as_u64().unwrap()
    }

    /// All events that are there.
    pub fn drain(&self, ticket: Ticket) -> Vec<Value> {
        let mut events = Vec::new();
        loop {
            let batch: Vec<Value> =
                serde_json::from_slice(&self.port.drain_array(ticket, DRAIN_BATCH).unwrap()).unwrap();
            let count = batch.len();
            events.extend(batch);
            if count < DRAIN_BATCH {
                return events;
            }
        }
    }

    /// Drains until an event of this type has come.
    pub fn drain_until(&mut self, ticket: Ticket, kind: &str) -> Vec<Value> {
        let mut events = Vec::new();
        while !events.iter().any(|event: &Value| event["type"] == kind) {
            self.message("events", ticket);
            events.extend(self.drain(ticket));
        }
        events
    }

    /// Everything up to `closed`, which must be the last.
    pub fn until_closed(&mut self) -> Vec<Value> {
        while !self.messages.iter().any(|message| message["kind"] == "closed") {
            assert!(self.port.wait(LIMIT).unwrap(), "not closed: {:?}", self.messages);
            self.take();
        }
        assert_eq!(self.messages.last().unwrap()["kind"], "closed");
        assert!(!self.port.wait(Duration::ZERO).unwrap());
        std::mem::take(&mut self.messages)
    }
}
