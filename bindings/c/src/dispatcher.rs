//! The one thread of a client that calls the program back.
//!
//! It takes an event from the core only when the callback has returned from the one before, so the core's
//! bounded queues are the only ones, and a callback that blocks or a call that is paused pushes back to Codex.
//! Asks and results are looked for between any two events.

use std::collections::{BTreeSet, HashMap};
use std::ffi::c_void;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};

use core_crate::port::{Port, Ticket};
use core_crate::{Error, ErrorCode, Result};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::error::{Status, panicked};
use crate::message::{Callbacks, Message, MessageKind};

/// Set from any thread when there is something to do.
#[derive(Default)]
pub(crate) struct Signal {
    raised: Mutex<bool>,
    changed: Condvar,
}

impl Signal {
    pub(crate) fn raise(&self) {
        *self.raised.lock().expect("signal lock") = true;
        self.changed.notify_one();
    }

    fn wait(&self) {
        let raised = self.raised.lock().expect("signal lock");
        *self.changed.wait_while(raised, |raised| !*raised).expect("signal lock") = false;
    }
}

/// How a call ended: its status and the result or the error as JSON.
pub(crate) type Outcome = (Status, Vec<u8>);

/// A call whose result was not delivered yet.
struct Call {
    user: *mut c_void,
    /// Gets the result instead of `on_message`.
    waiter: Option<Sender<Outcome>>,
    paused: bool,
    /// Paused with something to deliver.
    parked: bool,
    result: Option<Outcome>,
}

#[derive(Default)]
struct Calls {
    all: HashMap<Ticket, Call>,
    /// Those with something to deliver that are not paused.
    runnable: BTreeSet<Ticket>,
    ended: bool,
}

// SAFETY: the only thing that is not `Send` is `user`, which is carried to the callback and never looked into.
unsafe impl Send for Calls {}

/// What the dispatcher and the functions of the interface share.
pub(crate) struct Shared {
    pub(crate) port: Port,
    pub(crate) signal: Arc<Signal>,
    calls: Mutex<Calls>,
}

/// The fields of a port's message that lead to its receiver.
#[derive(Deserialize)]
struct Head<'a> {
    kind: &'a str,
    #[serde(default)]
    ticket: Ticket,
    #[serde(default)]
    ask_id: u64,
    #[serde(borrow)]
    ok: Option<&'a RawValue>,
    #[serde(borrow)]
    error: Option<&'a RawValue>,
    #[serde(borrow)]
    ask: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct AskHead {
    id: u64,
}

#[derive(Deserialize)]
struct ErrorHead {
    code: String,
}

impl Shared {
    pub(crate) fn new(port: Port, signal: Arc<Signal>) -> Shared {
        Shared { port, signal, calls: Mutex::default() }
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().expect("calls lock")
    }

    /// Starts a call. `tell` runs before any message of the call can be delivered.
    pub(crate) fn call(
        &self,
        op: &str,
        params: &[u8],
        user: *mut c_void,
        waiter: Option<Sender<Outcome>>,
        tell: impl FnOnce(Ticket),
    ) -> Result<()> {
        let mut calls = self.calls();
        if calls.ended {
            return Err(Error::new(ErrorCode::Closed, "the client was closed"));
        }
        let ticket = self.port.call(op, params)?;
        calls.all.insert(ticket, Call { user, waiter, paused: false, parked: false, result: None });
        tell(ticket);
        Ok(())
    }

    /// Stops or restarts the delivery of a call's events and result.
    pub(crate) fn set_paused(&self, ticket: Ticket, paused: bool) {
        let mut calls = self.calls();
        let calls = &mut *calls;
        let Some(call) = calls.all.get_mut(&ticket) else { return };
        call.paused = paused;
        if paused {
            call.parked |= calls.runnable.remove(&ticket);
        } else if mem::take(&mut call.parked) {
            calls.runnable.insert(ticket);
            self.signal.raise();
        }
    }

    /// The dispatcher's thread, from its first message to `on_drop`.
    pub(crate) fn dispatch(&self, callbacks: Callbacks) {
        let ran = catch_unwind(AssertUnwindSafe(|| self.run(&callbacks)));
        let why = match ran {
            Ok(Ok(())) => Error::new(ErrorCode::Closed, "the client was closed"),
            Ok(Err(error)) => error,
            Err(panic) => panicked(&*panic),
        };
        self.finish(&callbacks, &why);
    }

    /// Delivers until the client is closed.
    fn run(&self, callbacks: &Callbacks) -> Result<()> {
        let mut messages = Vec::new();
        loop {
            self.port.ready(|message| messages.push(message.to_vec()))?;
            for message in messages.drain(..) {
                if self.dispatch_message(callbacks, message)? {
                    return Ok(());
                }
            }
            let runnable: Vec<Ticket> = self.calls().runnable.iter().copied().collect();
            if runnable.is_empty() {
                self.signal.wait();
            }
            for ticket in runnable {
                self.step(callbacks, ticket)?;
            }
        }
    }

    /// Delivers the next event of a call, or its result when there is none left.
    fn step(&self, callbacks: &Callbacks, ticket: Ticket) -> Result<()> {
        // An earlier callback of this round may have paused it.
        let user = {
            let calls = self.calls();
            let Some(call) = calls.all.get(&ticket).filter(|call| !call.paused) else { return Ok(()) };
            call.user
        };
        let taken = self.port.drain(ticket, 1, |event| {
            callbacks.deliver(Message::new(MessageKind::Event, ticket, user), &mut event.to_vec());
        })?;
        if taken > 0 {
            return Ok(());
        }
        let over = {
            let mut calls = self.calls();
            calls.runnable.remove(&ticket);
            let over = calls.all.get(&ticket).is_some_and(|call| call.result.is_some());
            if over { calls.all.remove(&ticket) } else { None }
        };
        if let Some(mut call) = over
            && let Some(outcome) = call.result.take()
        {
            conclude(callbacks, ticket, call, outcome);
        }
        Ok(())
    }

    /// Handles a message of the port; whether it was the last one.
    fn dispatch_message(&self, callbacks: &Callbacks, bytes: Vec<u8>) -> Result<bool> {
        let head: Head<'_> = read(&bytes)?;
        let (kind, ask_id, mut json) = match head.kind {
            "result" => {
                let result = match head.error {
                    Some(error) => (status_of(error)?, error),
                    None => (0, head.ok.unwrap_or(RawValue::NULL)),
                };
                self.ready(head.ticket, Some((result.0, result.1.get().into())));
                return Ok(false);
            }
            "events" => {
                self.ready(head.ticket, None);
                return Ok(false);
            }
            "ask" => {
                let ask = head.ask.unwrap_or(RawValue::NULL);
                let id = read::<AskHead>(ask.get().as_bytes())?.id;
                if callbacks.on_message.is_none() {
                    let refusal = br#"{"handler_error":"the program takes no messages"}"#;
                    return self.port.answer(id, refusal).map(|()| false);
                }
                (MessageKind::Ask, id, ask.get().into())
            }
            "ask_closed" => (MessageKind::AskClosed, head.ask_id, b"null".to_vec()),
            "log" => (MessageKind::Log, 0, bytes.clone()),
            "closed" => return Ok(true),
            _ => return Ok(false),
        };
        let ticket = head.ticket;
        let user = self.calls().all.get(&ticket).map_or(ptr::null_mut(), |call| call.user);
        callbacks.deliver(Message { ask_id, ..Message::new(kind, ticket, user) }, &mut json);
        Ok(false)
    }

    /// A call has events, or its result.
    fn ready(&self, ticket: Ticket, result: Option<Outcome>) {
        let mut calls = self.calls();
        let calls = &mut *calls;
        let Some(call) = calls.all.get_mut(&ticket) else { return };
        if result.is_some() {
            call.result = result;
        }
        if call.paused {
            call.parked = true;
        } else {
            calls.runnable.insert(ticket);
        }
    }

    /// Delivers the results that wait, `why` for calls without one, `CLOSED`, and lets `ctx` go.
    fn finish(&self, callbacks: &Callbacks, why: &Error) {
        let left = {
            let mut calls = self.calls();
            calls.ended = true;
            mem::take(&mut calls.all)
        };
        let mut left: Vec<(Ticket, Call)> = left.into_iter().collect();
        left.sort_by_key(|(ticket, _)| *ticket);
        for (ticket, mut call) in left {
            let outcome = call.result.take();
            let outcome = outcome.unwrap_or_else(|| (why.code() as Status, why.to_json().to_string().into()));
            conclude(callbacks, ticket, call, outcome);
        }
        callbacks.deliver(Message::new(MessageKind::Closed, 0, ptr::null_mut()), &mut b"null".to_vec());
        callbacks.dropped();
    }
}

/// Hands out a call's result.
fn conclude(callbacks: &Callbacks, ticket: Ticket, call: Call, (status, mut json): Outcome) {
    match call.waiter {
        // A waiter waits until it is answered.
        Some(waiter) => _ = waiter.send((status, json)),
        None => {
            let message = Message { status, ..Message::new(MessageKind::Result, ticket, call.user) };
            callbacks.deliver(message, &mut json);
        }
    }
}

fn status_of(error: &RawValue) -> Result<Status> {
    let head: ErrorHead = read(error.get().as_bytes())?;
    Ok(ErrorCode::parse(&head.code).unwrap_or(ErrorCode::Protocol) as Status)
}

/// Reads what the port wrote itself.
fn read<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Result<T> {
    serde_json::from_slice(json)
        .map_err(|error| Error::new(ErrorCode::Panic, "the port's message cannot be read").with_cause(error))
}
