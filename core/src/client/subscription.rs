//! Listening to the app-server beside the turns: notifications per thread, per method, or all.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::time::sleep;

use super::codex::{Codex, Inner};
use crate::app_server::{Connection, Wanted};
use crate::error::{Error, ErrorCode, Result};
use crate::event::queue::OnReady;
use crate::event::raw::RawEvent;
use crate::event::tap::Tap;
use crate::options::TransportKind;
use crate::protocol::{ServerNotification, is_notification};
use crate::runtime;

/// Between two attempts to reach a remote server again; doubles from the first to the last.
const RECONNECT: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(10));

/// What codexkit itself tells a subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "method", content = "params")]
#[non_exhaustive]
pub enum OwnNotification {
    /// The app-server is ready for requests.
    #[serde(rename = "codexkit/connectionReady")]
    ConnectionReady {
        /// After a connection that was lost: what happened in between was not told.
        gap: bool,
        /// The threads whose notifications come again.
        resumed_threads: Vec<String>,
    },
    /// The connection to the app-server ended: its process died, or the network failed.
    #[serde(rename = "codexkit/connectionLost")]
    ConnectionLost {
        /// `{code, message, retryable, data, causes}`.
        error: Value,
        /// Whether a new connection is being made. The next request makes one in any case.
        reconnecting: bool,
    },
    /// A line of the app-server could not be read.
    #[serde(rename = "codexkit/malformed")]
    Malformed {
        /// Why.
        reason: String,
        /// How it begins.
        excerpt: String,
    },
    /// Codex asks for something. On a turn's stream the same is the event `approval.requested`.
    #[serde(rename = "codexkit/approvalRequested")]
    ApprovalRequested(Value),
    /// An ask was answered. On a turn's stream the same is the event `approval.resolved`.
    #[serde(rename = "codexkit/approvalResolved")]
    ApprovalResolved(Value),
}

/// Which notifications to hear; empty lists hear all.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct NotificationFilter {
    /// Thread ids. What is about no thread (the account, warnings, files) is heard in any case.
    pub threads: Vec<String>,
    /// Methods, like `thread/status/changed` or `codexkit/connectionLost`.
    pub methods: Vec<String>,
}

/// A notification of the app-server, in its own spelling.
#[derive(Debug, Clone)]
pub struct Notification {
    /// Position within the subscription, counting up from 1.
    pub seq: u64,
    /// Like `thread/status/changed`; those of codexkit begin with `codexkit/`.
    pub method: String,
    /// As they came.
    pub params: Box<RawValue>,
}

impl Notification {
    /// The typed form; what this version does not know is `Unrecognized`.
    pub fn decode(&self) -> ServerNotification {
        ServerNotification::decode(&self.method, &self.params)
    }

    /// The typed form of what codexkit itself tells.
    pub fn own(&self) -> Option<OwnNotification> {
        let params: Value = serde_json::from_str(self.params.get()).ok()?;
        serde_json::from_value(json!({ "method": self.method, "params": params })).ok()
    }

    fn read(event: &RawEvent) -> Result<Notification> {
        #[derive(Deserialize)]
        struct Wire {
            method: String,
            params: Box<RawValue>,
        }
        let mut json = Vec::with_capacity(event.size());
        event.write_as_notification(&mut json);
        let Wire { method, params } = serde_json::from_slice(&json).map_err(|error| {
            Error::new(ErrorCode::Protocol, "a notification cannot be read").with_cause(error)
        })?;
        Ok(Notification { seq: event.seq, method, params })
    }
}

/// Notifications as a `Stream`, independent of every other subscription and of the turns. It ends when the client is
/// closed; after `lagged`, the error of a reader that is too slow, it ends too. Dropping it unsubscribes.
pub struct Subscription {
    handle: Listening,
    batch: VecDeque<RawEvent>,
    error_told: bool,
}

/// A subscription whose queue somebody else drains.
pub(crate) struct Listening {
    codex: Codex,
    pub(crate) tap: Arc<Tap>,
}

impl Codex {
    /// Listens to the app-server, which is started or connected to if need be. While somebody listens, a connection to
    /// a remote server that is lost is made again.
    ///
    /// # Errors
    /// `invalid_argument` for a method that does not exist or was opted out of; `unsupported` on exec; whatever hinders
    /// the start.
    pub async fn subscribe(&self, filter: NotificationFilter) -> Result<Subscription> {
        let handle = self.listen(filter, None)?;
        let inner = self.0.clone();
        runtime::run(async move { inner.server().await.map(drop) }).await?;
        Ok(Subscription { handle, batch: VecDeque::new(), error_told: false })
    }

    /// From now on nothing is missed; starts nothing.
    pub(crate) fn listen(&self, filter: NotificationFilter, on_ready: Option<OnReady>) -> Result<Listening> {
        self.0.check_open()?;
        let options = &self.0.options;
        if options.transport == TransportKind::Exec {
            return Err(Error::unsupported("a subscription", options.transport.as_str()));
        }
        for (at, method) in filter.methods.iter().enumerate() {
            let path = format!("methods[{at}]");
            if !is_notification(method) && !method.starts_with("codexkit/") {
                return Err(Error::invalid(path, format!("there is no notification {method}")));
            }
            if options.opt_out_notifications.contains(method) {
                return Err(Error::invalid(path, format!("the client has opted out of {method}")));
            }
        }
        let wanted = Wanted { threads: filter.threads, methods: filter.methods };
        let tap = Tap::new(self.event_queue_bytes(), on_ready);
        self.0.subscribers.add(wanted, tap.clone());
        Ok(Listening { codex: self.clone(), tap })
    }
}

impl Listening {
    /// Starts or reaches the server, then waits until nothing comes any more.
    pub(crate) async fn until_the_end(&self) -> Result<()> {
        self.codex.0.server().await?;
        self.tap.ended().await
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.codex.0.subscribers.remove(&self.tap);
        self.tap.end(Ok(()));
    }
}

impl Stream for Subscription {
    type Item = Result<Notification>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Notification>>> {
        let this = &mut *self;
        if this.batch.is_empty() {
            std::task::ready!(this.handle.tap.queue.poll_batch(context, &mut this.batch));
        }
        Poll::Ready(match this.batch.pop_front() {
            Some(event) => Some(Notification::read(&event)),
            None if this.error_told => None,
            None => {
                this.error_told = true;
                this.handle.tap.error().map(Err)
            }
        })
    }
}

impl Inner {
    /// A new connection, or one that replaces a lost one: says so, and makes a remote one again when it is lost and
    /// somebody still listens.
    pub(super) async fn announce(self: &Arc<Self>, connection: &Connection, lost: Option<&Connection>) {
        if let Some(lost) = lost {
            lost.router.announce_loss(&lost.closed().await);
        }
        let mut resumed = Vec::new();
        if let Some(lost) = lost.filter(|_| self.endpoint.is_some() && !self.subscribers.is_empty()) {
            let mut threads: Vec<String> = lost.router.owned().iter().map(|id| id.to_string()).collect();
            threads.extend(self.subscribers.threads());
            threads.sort();
            threads.dedup();
            for thread in threads {
                let params = json!({ "threadId": thread, "excludeTurns": true });
                match connection.request("thread/resume", &params, self.request_limit()).await {
                    Ok(_) => resumed.push(thread),
                    Err(error) => log::warn!("the thread {thread} was not taken up again: {error}"),
                }
            }
        }
        connection.router.announce(lost.is_some(), resumed);
        if self.endpoint.is_some() {
            tokio::spawn(reconnect(Arc::downgrade(self), connection.end()));
        }
    }
}

/// Boxed, because the connection that it makes is announced, and so gets a watcher of its own.
fn reconnect(
    inner: Weak<Inner>,
    lost: impl Future<Output = Error> + Send + 'static,
) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        lost.await;
        let mut pause = RECONNECT.0;
        loop {
            let Some(inner) = inner.upgrade().filter(|inner| !inner.subscribers.is_empty()) else { return };
            match inner.server().await {
                Ok(_) => return,
                Err(error) if matches!(error.code(), ErrorCode::Closed | ErrorCode::Forked) => return,
                Err(error) => log::info!("the app-server cannot be reached yet: {error}"),
            }
            drop(inner);
            sleep(pause).await;
            pause = (pause * 2).min(RECONNECT.1);
        }
    })
}
