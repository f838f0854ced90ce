//! The port: the door for every language but Rust.
//!
//! A host makes **calls** and gets one result each, reads the **events** of streaming calls, and answers
//! **asks**. All payloads are UTF-8 JSON. Nothing is ever called back inside a call: the host is woken,
//! then fetches what is [`ready`](Port::ready) and, for each streaming call whose consumer wants more,
//! [`drain`](Port::drain)s events. Results and asks never wait behind events.
//!
//! Messages of `ready` (one JSON object each):
//!
//! | message | meaning |
//! |---|---|
//! | `{"kind":"result","ticket":t,"last_seq":n,"ok":…}` or `"error":{…}` | the call is over; hand it out after event `n` |
//! | `{"kind":"events","ticket":t}` | the ticket's queue has turned non-empty |
//! | `{"kind":"ask","ticket":t,"ask":{…}}` | wants one [`answer`](Port::answer) |
//! | `{"kind":"ask_closed","ticket":t,"ask_id":a}` | its answer is no longer wanted |
//! | `{"kind":"log","level":l,"target":…,"message":…}` | only with `log_level` |
//! | `{"kind":"closed"}` | the last message there will be |

mod asks;
mod call;
mod host_log;
mod mailbox;
mod ops;
mod params;
mod registry;

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Notify;

use crate::client::{Codex, Session, Thread};
use crate::env::Env;
use crate::error::{Error, ErrorCode, Result};
use crate::options::CodexOptions;
use crate::runtime;
use asks::OpenAsks;
use call::{Call, Context};
use mailbox::Mailbox;
#[cfg(feature = "schema")]
pub use registry::{Description, OpInfo, describe};

/// Names a call. 0 is never used.
pub type Ticket = u64;

/// How many events a host should take at once; smaller batches cost several times more per event.
pub const DRAIN_BATCH: usize = 256;

/// An open client of a host language.
pub struct Port {
    pid: u32,
    shared: Arc<Shared>,
}

/// What the port, its running calls and its asks share.
pub(crate) struct Shared {
    codex: Codex,
    mailbox: Arc<Mailbox>,
    asks: Arc<OpenAsks>,
    calls: Mutex<HashMap<Ticket, Arc<Call>>>,
    calls_changed: Notify,
    threads: Mutex<HashMap<u64, Thread>>,
    #[cfg(feature = "mcp-http")]
    mcp: ops::mcp::Held,
    sessions: Mutex<HashMap<u64, Arc<Session>>>,
    #[cfg(feature = "testing")]
    models: Mutex<HashMap<u64, crate::testing::ScriptedModel>>,
    next: AtomicU64,
    /// Changed under the lock of `calls`, so that no call slips in beside a close.
    closing: AtomicBool,
}

/// What [`Port::open`] takes.
#[derive(Deserialize, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct OpenOptions {
    /// The client's options.
    pub options: CodexOptions,
    /// Folders in which the host's package manager may have put Codex (`node_modules`, `site-packages`).
    pub search_roots: Vec<PathBuf>,
    /// The environment; that of the process when absent.
    pub environment: Option<BTreeMap<String, String>>,
    /// `error`, `warn`, `info`, `debug` or `trace`: deliver log records of this level and above.
    pub log_level: Option<String>,
}

impl Port {
    /// Opens a client. `wake` is called when [`ready`](Port::ready) has turned non-empty, from any thread;
    /// it must not block and must not call the port.
    pub fn open(options: &[u8], wake: impl Fn() + Send + Sync + 'static) -> Result<Port> {
        guard(|| {
            let open: OpenOptions = params::read(options)?;
            let env = match open.environment {
                Some(variables) => variables.into_iter().collect(),
                None => Env::from_os(),
            };
            let codex = Codex::build(open.options, env, open.search_roots)?;
            let mailbox = Arc::new(Mailbox::new(Box::new(wake)));
            if let Some(level) = &open.log_level {
                host_log::deliver(level, &mailbox)?;
            }
            let shared = Arc::new(Shared {
                codex,
                asks: Arc::new(OpenAsks::new(mailbox.clone())),
                mailbox,
                calls: Mutex::default(),
                calls_changed: Notify::new(),
                threads: Mutex::default(),
                #[cfg(feature = "mcp-http")]
                mcp: Default::default(),
                sessions: Mutex::default(),
                #[cfg(feature = "testing")]
                models: Mutex::default(),
                next: AtomicU64::new(1),
                closing: AtomicBool::new(false),
            });
            Ok(Port { pid: std::process::id(), shared })
        })
    }

    /// Starts an op. Never blocks: the answer comes as a `result` message for the ticket.
    ///
    /// # Errors
    /// `unknown_op`, and `invalid_argument` naming the field; then there is no ticket and no message.
    pub fn call(&self, op: &str, params: &[u8]) -> Result<Ticket> {
        self.enter(|shared| {
            let row = registry::find(op)
                .ok_or_else(|| Error::new(ErrorCode::UnknownOp, format!("there is no op `{op}`")))?;
            let ticket = shared.next();
            let context = Context { shared: shared.clone(), ticket };
            let running = (row.start)(context, params)?;
            call::start(shared, ticket, running)?;
            Ok(ticket)
        })
    }

    /// Answers an ask: `"allow"`, `{"decision":"deny"}`, … (see [`crate::Answer`]), or
    /// `{"handler_error":"…"}` when the host's handler failed. Whatever is not an answer refuses.
    ///
    /// # Errors
    /// `already_answered`; `invalid_argument` for what is not an answer.
    pub fn answer(&self, ask_id: u64, body: &[u8]) -> Result<()> {
        self.enter(|shared| shared.asks.answer(ask_id, body))
    }

    /// Gives a call up: its result is `cancelled`, its turn is ended behind the scenes, its events are dropped.
    /// Of no effect on a call that is over.
    pub fn cancel(&self, ticket: Ticket) -> Result<()> {
        self.enter(|shared| {
            if let Some(call) = shared.call(ticket) {
                call.cancel(Error::new(ErrorCode::Cancelled, "the call was cancelled"));
                shared.forget_if_done(ticket, &call, true);
            }
            Ok(())
        })
    }

    /// Takes the messages that wait.
    pub fn ready(&self, mut sink: impl FnMut(&[u8])) -> Result<()> {
        self.enter(|shared| {
            shared.mailbox.take().iter().for_each(|message| sink(message));
            Ok(())
        })
    }

    /// Takes up to `max` events of a streaming call; how many there were. After fewer than `max`, an `events`
    /// message tells of more.
    pub fn drain(&self, ticket: Ticket, max: usize, sink: impl FnMut(&[u8])) -> Result<usize> {
        self.enter(|shared| {
            let Some(call) = shared.call(ticket) else { return Ok(0) };
            let count = call.drain(max, sink);
            if count < max {
                shared.forget_if_done(ticket, &call, false);
            }
            Ok(count)
        })
    }

    /// Like [`drain`](Port::drain), as one JSON array.
    pub fn drain_array(&self, ticket: Ticket, max: usize) -> Result<Vec<u8>> {
        let mut array = vec![b'['];
        self.drain(ticket, max, |event| {
            if array.len() > 1 {
                array.push(b',');
            }
            array.extend_from_slice(event);
        })?;
        array.push(b']');
        Ok(array)
    }

    /// Like [`ready`](Port::ready), as one JSON array.
    pub fn ready_array(&self) -> Result<Vec<u8>> {
        let mut array = vec![b'['];
        self.ready(|message| {
            if array.len() > 1 {
                array.push(b',');
            }
            array.extend_from_slice(message);
        })?;
        array.push(b']');
        Ok(array)
    }

    /// Blocks until a message waits; `false` after `timeout`. For hosts that have a thread to spare.
    pub fn wait(&self, timeout: Duration) -> Result<bool> {
        self.enter(|shared| Ok(shared.mailbox.wait(timeout)))
    }

    /// Ends everything; each open call gets its result, then `closed` comes. Idempotent; returns at once.
    pub fn close(&self) -> Result<()> {
        self.enter(|shared| {
            shared.begin_close();
            Ok(())
        })
    }

    fn enter<T>(&self, body: impl FnOnce(&Arc<Shared>) -> Result<T>) -> Result<T> {
        if self.pid != std::process::id() {
            return Err(Error::new(
                ErrorCode::Forked,
                "the client was opened before a fork(); open a new one in this process",
            ));
        }
        guard(|| body(&self.shared))
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        if self.pid == std::process::id() {
            self.shared.begin_close();
        } else {
            // The runtime's threads stayed in the other process; running destructors here could wait for them.
            std::mem::forget(self.shared.clone());
        }
    }
}

impl Shared {
    fn next(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    fn call(&self, ticket: Ticket) -> Option<Arc<Call>> {
        self.calls.lock().expect("calls lock").get(&ticket).cloned()
    }

    /// Forgets a call whose result was delivered and whose events were taken or given up.
    fn forget_if_done(&self, ticket: Ticket, call: &Call, drop_events: bool) {
        if call.is_done() && (drop_events || call.is_drained()) {
            self.calls.lock().expect("calls lock").remove(&ticket);
            self.calls_changed.notify_waiters();
        }
    }

    fn thread(&self, handle: u64) -> Result<Thread> {
        self.threads.lock().expect("threads lock").get(&handle).cloned().ok_or_else(|| {
            Error::new(ErrorCode::UnknownHandle, format!("thread: {handle} was released or never existed"))
        })
    }

    fn session(&self, handle: u64) -> Result<Arc<Session>> {
        self.sessions.lock().expect("sessions lock").get(&handle).cloned().ok_or_else(|| {
            Error::new(ErrorCode::UnknownHandle, format!("session: {handle} was stopped or never existed"))
        })
    }

    fn add_thread(&self, thread: Thread) -> u64 {
        let handle = self.next();
        self.threads.lock().expect("threads lock").insert(handle, thread);
        handle
    }

    fn begin_close(self: &Arc<Self>) {
        let calls = self.calls.lock().expect("calls lock");
        if self.closing.swap(true, Ordering::AcqRel) {
            return;
        }
        drop(calls);
        let shared = self.clone();
        let close = async move {
            let _ = shared.codex.close().await;
            #[cfg(feature = "mcp-http")]
            shared.mcp.close().await;
            let sessions = std::mem::take(&mut *shared.sessions.lock().expect("sessions lock"));
            for session in sessions.into_values() {
                let _ = session.stop().await;
            }
            let calls: Vec<_> = shared.calls.lock().expect("calls lock").values().cloned().collect();
            for call in calls {
                call.give_up(closed());
                call.done().await;
            }
            shared.threads.lock().expect("threads lock").clear();
            #[cfg(feature = "testing")]
            shared.models.lock().expect("models lock").clear();
            shared.mailbox.close();
        };
        if runtime::spawn(close).is_err() {
            self.mailbox.close();
        }
    }
}

fn closed() -> Error {
    Error::new(ErrorCode::Closed, "the client was closed")
}

/// A panic becomes an error: it must not cross into the host.
fn guard<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| Err(panicked(panic.as_ref())))
}

fn panicked(panic: &(dyn std::any::Any + Send)) -> Error {
    let what = panic
        .downcast_ref::<&str>()
        .map(|text| text.to_string())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    Error::new(ErrorCode::Panic, format!("a bug in codexkit was caught: {what}"))
}

/// A JSON value as bytes.
fn to_bytes(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("JSON values serialise")
}
