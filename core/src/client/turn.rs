//! A running turn: its stream, its result, and the ways to influence it.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};

use super::TurnResult;
use super::again::{again, is_unstarted};
use super::thread::ThreadInner;
use crate::app_server::Connection;
use crate::error::{Error, ErrorCode, Result};
use crate::event::Event;
use crate::event::log::TurnLog;
use crate::event::queue::EventQueue;
use crate::event::raw::RawEvent;
use crate::options::{Input, TransportKind};
use crate::runtime;

/// How long a turn that was given up may take to end before its thread is free again.
const GIVE_UP_LIMIT: Duration = Duration::from_secs(10);

/// How long a command that Codex told of may take to appear in its list. One that has ended never does.
const APPEARS_LIMIT: Duration = Duration::from_secs(1);
const APPEARS_PAUSE: Duration = Duration::from_millis(50);

/// A turn that runs. As a `Stream` it yields the events, then an error if the turn did not come to a proper
/// end (a failed turn is an event, not an error of the stream). Dropping it cancels the turn.
pub struct Turn {
    task: Arc<TurnTask>,
    /// Taken from the queue, not handed out yet.
    batch: VecDeque<RawEvent>,
    error_told: bool,
}

/// A turn whose queue somebody else drains, also after the turn is over. Dropping it cancels the turn.
pub(crate) struct DrainedTurn(pub(crate) Arc<TurnTask>);

impl Drop for DrainedTurn {
    fn drop(&mut self) {
        self.0.give_up(cancelled());
    }
}

/// What the driver and the handles share.
pub(crate) struct TurnTask {
    pub(super) thread: Arc<ThreadInner>,
    pub(super) log: Arc<TurnLog>,
    /// The connection and the ids, once the turn runs on an app-server.
    pub(super) remote: watch::Sender<Option<Remote>>,
    pub(crate) raw_events: bool,
    gave_up: watch::Sender<Option<Error>>,
    result: watch::Sender<Option<Result<TurnResult>>>,
}

#[derive(Clone)]
pub(super) struct Remote {
    pub(super) connection: Arc<Connection>,
    pub(super) thread_id: Arc<str>,
    pub(super) turn_id: Arc<str>,
}

impl Turn {
    pub(super) fn new(task: Arc<TurnTask>) -> Turn {
        Turn { task, batch: VecDeque::new(), error_told: false }
    }

    pub(crate) fn task(&self) -> &Arc<TurnTask> {
        &self.task
    }

    /// The turn's id, once Codex has told it.
    pub fn id(&self) -> Option<String> {
        self.task.log.turn_id().map(|id| id.to_string())
    }

    /// Waits for the end. Items are kept only by [`super::Thread::run`]; here they went by as events.
    pub async fn result(&self) -> Result<TurnResult> {
        self.task.wait().await
    }

    /// Asks Codex to end the turn; the stream goes on to its `turn.interrupted`, and items and usage are kept.
    ///
    /// # Errors
    /// `unsupported` on exec; `rpc` when no turn runs.
    pub async fn interrupt(&self) -> Result<()> {
        self.task.interrupt().await
    }

    /// Adds input to the running turn.
    ///
    /// # Errors
    /// `unsupported` on exec; `rpc` when the turn is over.
    pub async fn steer(&self, input: impl Into<Input>) -> Result<()> {
        self.task.steer(input.into()).await
    }

    /// Gives the turn up: the result is `cancelled` at once, Codex is told behind the scenes.
    pub fn cancel(&self) {
        self.task.give_up(cancelled());
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.cancel();
        if let Some(queue) = self.task.queue() {
            queue.abandon();
        }
    }
}

impl Stream for Turn {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Event>>> {
        let turn = &mut *self;
        let Some(queue) = turn.task.queue() else { return Poll::Ready(None) };
        if turn.batch.is_empty() {
            std::task::ready!(queue.poll_batch(context, &mut turn.batch));
        }
        Poll::Ready(match turn.batch.pop_front() {
            Some(event) => Some(Ok(event.decode())),
            None if self.error_told => None,
            None => {
                self.error_told = true;
                self.task.stream_error().map(Err)
            }
        })
    }
}

impl TurnTask {
    pub(super) fn new(
        thread: Arc<ThreadInner>,
        queue: Option<Arc<EventQueue>>,
        raw_events: bool,
    ) -> TurnTask {
        TurnTask {
            thread,
            log: Arc::new(TurnLog::new(queue)),
            remote: watch::Sender::new(None),
            raw_events,
            gave_up: watch::Sender::new(None),
            result: watch::Sender::new(None),
        }
    }

    /// Where the events of a streamed turn are.
    pub(crate) fn queue(&self) -> Option<&Arc<EventQueue>> {
        self.log.queue()
    }

    pub(crate) async fn wait(&self) -> Result<TurnResult> {
        let mut result = self.result.subscribe();
        let result = result.wait_for(Option::is_some).await.expect("the sender lives in self");
        result.clone().expect("waited for")
    }

    /// Resolves the turn with `error` now; what runs is ended in the background. Later calls change nothing.
    pub(crate) fn give_up(&self, error: Error) {
        if self.result.borrow().is_some() {
            return;
        }
        self.gave_up.send_if_modified(|current| {
            let first = current.is_none();
            if first {
                *current = Some(error);
            }
            first
        });
    }

    /// Ends what was started and is not over, as far as that can be had within `limit`.
    pub(super) async fn end(&self, limit: Duration) {
        let remote = self.remote.borrow().clone();
        if let Some(remote) = remote.filter(|_| self.log.ending().is_none()) {
            let _ = timeout(limit, remote.end(&self.log, limit)).await;
        }
    }

    /// Waits until somebody gives up.
    pub(super) async fn given_up(&self) -> Error {
        let mut gave_up = self.gave_up.subscribe();
        let error = gave_up.wait_for(Option::is_some).await.expect("the sender lives in self");
        error.clone().expect("waited for")
    }

    pub(super) fn finish(&self, result: Result<TurnResult>) {
        let result = result.map_err(|error| error.hiding(&self.thread.codex.secrets()));
        self.result.send_if_modified(|current| {
            let first = current.is_none();
            if first {
                *current = Some(result);
            }
            first
        });
        if let Some(queue) = self.queue() {
            queue.end();
        }
    }

    /// Why the stream broke off; `None` when a terminal event ended it.
    fn stream_error(&self) -> Option<Error> {
        let result = self.result.borrow();
        let error = result.as_ref()?.as_ref().err()?;
        let told = [ErrorCode::TurnFailed, ErrorCode::RateLimited, ErrorCode::Unauthorized];
        (!told.contains(&error.code())).then(|| error.clone())
    }

    pub(crate) async fn interrupt(&self) -> Result<()> {
        let remote = self.remote("turn.interrupt").await?;
        let limit = self.thread.codex.request_limit();
        let log = self.log.clone();
        runtime::run(async move { remote.interrupt_even_at_its_start(&log, limit).await }).await
    }

    pub(crate) async fn steer(&self, input: Input) -> Result<()> {
        input.validate()?;
        let remote = self.remote("turn.steer").await?;
        let limit = self.thread.codex.request_limit();
        let log = self.log.clone();
        runtime::run(async move {
            let params = json!({
                "threadId": &*remote.thread_id,
                "expectedTurnId": &*remote.turn_id,
                "input": input.wire()?,
            });
            let steer = || remote.connection.request("turn/steer", &params, limit);
            again(is_unstarted, log.over(), steer).await.map(drop)
        })
        .await
    }

    /// Waits until the turn has started: whoever holds it may influence it at once.
    async fn remote(&self, what: &str) -> Result<Remote> {
        let transport = self.thread.codex.options.transport;
        if transport == TransportKind::Exec {
            return Err(Error::unsupported(what, transport.as_str()));
        }
        let mut remote = self.remote.subscribe();
        tokio::select! {
            biased;
            Ok(remote) = remote.wait_for(Option::is_some) => Ok(remote.clone().expect("waited for")),
            _ = self.wait() => Err(Error::new(ErrorCode::Rpc, "the turn is over")),
        }
    }
}

impl Remote {
    pub(super) async fn interrupt(&self, limit: Duration) -> Result<()> {
        let params = json!({ "threadId": &*self.thread_id, "turnId": &*self.turn_id });
        self.connection.request("turn/interrupt", &params, limit).await.map(drop)
    }

    /// Codex (0.169) answers `turn/start` a moment before there is a turn that it would interrupt: a refusal is no last
    /// word while the turn goes on.
    async fn interrupt_even_at_its_start(&self, log: &TurnLog, limit: Duration) -> Result<()> {
        again(|_| true, log.over(), || self.interrupt(limit)).await
    }

    /// Interrupts the turn, waits until it is over, and ends the commands that it leaves running.
    pub(super) async fn end(&self, log: &TurnLog, limit: Duration) {
        let over = async {
            tokio::select! {
                () = log.over() => {}
                error = self.connection.closed() => drop(error),
            }
        };
        if let Err(error) = self.interrupt_even_at_its_start(log, limit).await {
            // Somebody else did it, or it ends by itself.
            log::debug!("the turn {} was not interrupted: {error}", self.turn_id);
        }
        let _ = timeout(GIVE_UP_LIMIT, over).await;
        self.terminate_commands(&log.open_commands(), limit).await;
    }

    /// Ends those of the thread's background terminals that belong to `items`; the process ids of the ended. Codex tells of
    /// a command before it starts and lists it: one that is missing is looked for again.
    pub(super) async fn terminate_commands(&self, items: &[String], limit: Duration) -> Vec<String> {
        let mut ended = Vec::new();
        let mut left = items.to_vec();
        let begun = Instant::now();
        while !left.is_empty() {
            let Ok(listed) = self.terminals(limit).await else { break };
            for terminal in listed["data"].as_array().into_iter().flatten() {
                let (Some(item), Some(process)) =
                    (terminal["itemId"].as_str(), terminal["processId"].as_str())
                else {
                    continue;
                };
                let Some(at) = left.iter().position(|own| own == item) else { continue };
                left.remove(at);
                let params = json!({ "threadId": &*self.thread_id, "processId": process });
                match self.connection.request("thread/backgroundTerminals/terminate", &params, limit).await {
                    Ok(_) => ended.push(process.to_owned()),
                    Err(error) => log::warn!("a command of an interrupted turn could not be ended: {error}"),
                }
            }
            if left.is_empty() || begun.elapsed() > APPEARS_LIMIT {
                break;
            }
            sleep(APPEARS_PAUSE).await;
        }
        ended
    }

    async fn terminals(&self, limit: Duration) -> Result<Value> {
        let (method, thread) = ("thread/backgroundTerminals/list", json!({ "threadId": &*self.thread_id }));
        read(method, &self.connection.request(method, &thread, limit).await?)
    }
}

fn cancelled() -> Error {
    Error::new(ErrorCode::Cancelled, "the turn was cancelled")
}

/// The result of a request as `T`.
pub(super) fn read<T: serde::de::DeserializeOwned>(method: &str, result: &[u8]) -> Result<T> {
    serde_json::from_slice(result).map_err(|error| {
        Error::new(ErrorCode::Protocol, format!("the result of {method} cannot be read")).with_cause(error)
    })
}
