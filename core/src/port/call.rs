//! A call from its ticket to its result.

use std::convert::Infallible;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};

use futures_util::FutureExt;
use serde_json::{json, value::RawValue};
use tokio::sync::watch;

use super::asks::{EndingHandler, HostHandler};
use super::{Shared, Ticket, closed, panicked};
use crate::approvals::AskHandler;
use crate::client::{Codex, CommandTask, TurnTask};
use crate::error::{Error, ErrorCode, Result};
use crate::event::queue::{EventQueue, OnReady};
use crate::event::tap::Tap;
use crate::runtime;

/// An op at work; resolves to its result as JSON.
pub(super) type Running = Pin<Box<dyn Future<Output = Result<Box<RawValue>>> + Send>>;

/// What an op can reach.
pub(super) struct Context {
    pub(super) shared: Arc<Shared>,
    pub(super) ticket: Ticket,
}

/// A streaming call's events. They may outlive it: they are read to the end.
struct Events {
    queue: Arc<EventQueue>,
    form: Form,
}

/// How events are written for the host.
pub(super) enum Form {
    /// As [`crate::event::Event`]; `with_raw` adds the notification as Codex sent it.
    Unified { with_raw: bool },
    /// As they came: `{method, params, seq}`.
    Notification,
}

/// A call that is under way, or over with events still to be read.
pub(super) struct Call {
    events: OnceLock<Events>,
    turn: watch::Sender<Option<Arc<TurnTask>>>,
    command: watch::Sender<Option<Arc<CommandTask>>>,
    gave_up: watch::Sender<Option<Error>>,
    done: watch::Sender<bool>,
}

impl Context {
    pub(super) fn codex(&self) -> &Codex {
        &self.shared.codex
    }

    /// Ties a turn to this call: its events are drained by the ticket, `cancel` ends it.
    pub(super) fn attach(&self, turn: &Arc<TurnTask>) {
        if let Some(queue) = turn.queue() {
            self.attach_events(queue, Form::Unified { with_raw: turn.raw_events });
        }
        if let Some(call) = self.shared.call(self.ticket) {
            call.turn.send_replace(Some(turn.clone()));
        }
    }

    /// Ties a command to this call, whose ticket names it to others.
    pub(super) fn attach_command(&self, command: &Arc<CommandTask>) {
        self.attach_events(&command.tap.queue, Form::Unified { with_raw: false });
        if let Some(call) = self.shared.call(self.ticket) {
            call.command.send_replace(Some(command.clone()));
        }
    }

    /// From now on the ticket drains these. Once per call.
    pub(super) fn attach_events(&self, queue: &Arc<EventQueue>, form: Form) {
        if let Some(call) = self.shared.call(self.ticket) {
            let _ = call.events.set(Events { queue: queue.clone(), form });
        }
    }

    /// Events that the op itself pushes.
    pub(super) fn tap(&self, form: Form) -> Arc<Tap> {
        let tap = Tap::new(self.codex().event_queue_bytes(), Some(self.on_ready()));
        self.attach_events(&tap.queue, form);
        tap
    }

    /// The callback of a queue of events.
    pub(super) fn on_ready(&self) -> OnReady {
        let (mailbox, ticket) = (self.shared.mailbox.clone(), self.ticket);
        Box::new(move || mailbox.push(&json!({ "kind": "events", "ticket": ticket })))
    }

    /// The host's handler for asks, when it says it has one.
    pub(super) fn handler(&self, has_handler: bool) -> Option<Arc<dyn AskHandler>> {
        has_handler.then(|| {
            Arc::new(HostHandler { asks: self.shared.asks.clone(), ticket: self.ticket })
                as Arc<dyn AskHandler>
        })
    }

    /// Posts the asks that nobody else has under this call's ticket, for as long as it runs.
    pub(super) async fn answer_asks(&self) -> Infallible {
        let (_running, call) = watch::channel(());
        let handler = HostHandler { asks: self.shared.asks.clone(), ticket: self.ticket };
        let _stand_in = self.codex().desk().stand_in(Arc::new(EndingHandler { handler, call }));
        std::future::pending().await
    }

    /// The turn behind another call's ticket.
    pub(super) async fn turn_of(&self, ticket: Ticket) -> Result<Arc<TurnTask>> {
        self.behind(ticket, "turn", |call| &call.turn).await
    }

    /// The command behind another call's ticket.
    pub(super) async fn command_of(&self, ticket: Ticket) -> Result<Arc<CommandTask>> {
        self.behind(ticket, "command", |call| &call.command).await
    }

    /// A host has the ticket a moment before what it names exists.
    async fn behind<T>(
        &self,
        ticket: Ticket,
        what: &str,
        slot: impl Fn(&Call) -> &watch::Sender<Option<Arc<T>>>,
    ) -> Result<Arc<T>> {
        let unknown =
            || Error::new(ErrorCode::UnknownHandle, format!("{what}: {ticket} is no {what}, or it is over"));
        let call = self.shared.call(ticket).ok_or_else(unknown)?;
        let mut there = slot(&call).subscribe();
        tokio::select! {
            biased;
            Ok(there) = there.wait_for(Option::is_some) => Ok(there.clone().expect("waited for")),
            () = call.done() => Err(unknown()),
        }
    }
}

/// Runs the op and posts its result.
pub(super) fn start(shared: &Arc<Shared>, ticket: Ticket, running: Running) -> Result<()> {
    let call = Arc::new(Call {
        events: OnceLock::new(),
        turn: watch::Sender::new(None),
        command: watch::Sender::new(None),
        gave_up: watch::Sender::new(None),
        done: watch::Sender::new(false),
    });
    {
        let mut calls = shared.calls.lock().expect("calls lock");
        if shared.closing.load(Ordering::Acquire) {
            return Err(closed());
        }
        calls.insert(ticket, call.clone());
    }
    let shared = shared.clone();
    runtime::spawn_in_order(async move {
        let mut gave_up = call.gave_up.subscribe();
        // A panic ends the op and not the answer.
        let mut running = AssertUnwindSafe(running).catch_unwind();
        let result = tokio::select! {
            biased;
            finished = &mut running => finished.unwrap_or_else(|panic| Err(panicked(panic.as_ref()))),
            Ok(error) = gave_up.wait_for(Option::is_some) => Err(error.clone().expect("waited for")),
        };
        drop(running);
        let last_seq = call.last_seq();
        shared.mailbox.push(&match &result {
            Ok(ok) => json!({ "kind": "result", "ticket": ticket, "last_seq": last_seq, "ok": ok }),
            Err(error) => json!({ "kind": "result", "ticket": ticket, "last_seq": last_seq, "error": error }),
        });
        call.done.send_replace(true);
        shared.forget_if_done(ticket, &call, false);
    })
}

impl Call {
    /// Nobody wants the call any more.
    pub(super) fn cancel(&self, error: Error) {
        if let Some(turn) = &*self.turn.borrow() {
            turn.give_up(error.clone());
        }
        if let Some(events) = self.events.get() {
            events.queue.abandon();
        }
        self.give_up(error);
    }

    /// The call cannot go on; its events up to here can still be read.
    pub(super) fn give_up(&self, error: Error) {
        self.gave_up.send_if_modified(|current| current.replace(error).is_none());
    }

    pub(super) fn drain(&self, max: usize, mut sink: impl FnMut(&[u8])) -> usize {
        let Some(Events { queue, form }) = self.events.get() else { return 0 };
        let mut json = Vec::new();
        queue.drain(max, |event| {
            json.clear();
            match form {
                Form::Unified { with_raw } => event.write_json(&mut json, *with_raw),
                Form::Notification => event.write_as_notification(&mut json),
            }
            sink(&json);
        })
    }

    pub(super) fn is_drained(&self) -> bool {
        self.events.get().is_none_or(|events| events.queue.is_empty())
    }

    pub(super) fn is_done(&self) -> bool {
        *self.done.borrow()
    }

    /// Waits until the result was posted.
    pub(super) async fn done(&self) {
        let _ = self.done.subscribe().wait_for(|done| *done).await;
    }

    fn last_seq(&self) -> u64 {
        self.events.get().map_or(0, |events| events.queue.last_seq())
    }
}
