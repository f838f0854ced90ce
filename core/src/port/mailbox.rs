//! The messages that wait for the host: results, asks, notices. Small, so unbounded.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::to_bytes;

pub(super) struct Mailbox {
    state: Mutex<State>,
    filled: Condvar,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct State {
    messages: VecDeque<Vec<u8>>,
    closed: bool,
}

impl Mailbox {
    pub(super) fn new(wake: Box<dyn Fn() + Send + Sync>) -> Mailbox {
        Mailbox { state: Mutex::default(), filled: Condvar::new(), wake }
    }

    pub(super) fn push(&self, message: &Value) {
        self.push_bytes(to_bytes(message), false);
    }

    /// `closed` is the last message.
    pub(super) fn close(&self) {
        self.push_bytes(to_bytes(&json!({ "kind": "closed" })), true);
    }

    fn push_bytes(&self, message: Vec<u8>, last: bool) {
        {
            let mut state = self.state.lock().expect("mailbox lock");
            if state.closed {
                return;
            }
            state.closed = last;
            state.messages.push_back(message);
            if state.messages.len() > 1 {
                return;
            }
        }
        self.filled.notify_all();
        (self.wake)();
    }

    pub(super) fn take(&self) -> VecDeque<Vec<u8>> {
        std::mem::take(&mut self.state.lock().expect("mailbox lock").messages)
    }

    pub(super) fn wait(&self, timeout: Duration) -> bool {
        let deadline = Instant::now() + timeout;
        let mut state = self.state.lock().expect("mailbox lock");
        while state.messages.is_empty() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || state.closed {
                return false;
            }
            state = self.filled.wait_timeout(state, left).expect("mailbox lock").0;
        }
        true
    }
}
