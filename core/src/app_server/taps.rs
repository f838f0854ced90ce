//! Notifications that belong to a request of ours and to no thread: a command's output, changes of a watched path.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

use bytes::Bytes;
use serde_json::{Map, Value};
use tokio::sync::Notify;

use crate::error::{Error, ErrorCode};
use crate::event::queue::EventQueue;
use crate::event::raw::{Body, Ids};

/// What is tapped, by the id that we gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum TapKey {
    /// `command/exec/outputDelta`, by `processId`.
    Command(String),
    /// `fs/changed`, by `watchId`.
    Watch(String),
}

/// Where the notifications of one request go.
pub(crate) struct Tap {
    pub(crate) queue: EventQueue,
    lagged: Mutex<bool>,
    changed: Notify,
}

/// All taps of a connection.
#[derive(Default)]
pub(crate) struct Taps(RwLock<HashMap<TapKey, Arc<Tap>>>);

/// Ends the tap when dropped; what waits in its queue can still be read.
pub(crate) struct TapRoute {
    taps: Arc<Taps>,
    key: TapKey,
    tap: Arc<Tap>,
}

impl Tap {
    pub(crate) fn new(queue: EventQueue) -> Arc<Tap> {
        Arc::new(Tap { queue, lagged: Mutex::new(false), changed: Notify::new() })
    }

    fn push(&self, method: &Bytes, params: &Bytes) {
        let body = Body::Notification { method: method.clone(), params: params.clone() };
        self.add(Ids::default(), body);
    }

    fn add(&self, ids: Ids, body: Body) {
        if self.queue.push(ids, body).is_err() {
            *self.lagged.lock().expect("tap lock") = true;
            self.queue.end();
            self.changed.notify_waiters();
        }
    }

    /// An event of our own.
    pub(crate) fn made(&self, ids: Ids, event: Map<String, Value>) {
        self.add(ids, Body::Made(event));
    }

    /// Waits until the reader was too slow.
    pub(crate) async fn lagged(&self) -> Error {
        loop {
            let changed = self.changed.notified();
            if *self.lagged.lock().expect("tap lock") {
                return Error::new(
                    ErrorCode::Lagged,
                    "events arrived faster than they were read and the queue reached `event_queue_bytes`",
                );
            }
            changed.await;
        }
    }
}

impl Taps {
    /// Comes before the request that makes the notifications.
    pub(crate) fn open(self: &Arc<Self>, key: TapKey, tap: Arc<Tap>) -> TapRoute {
        self.0.write().expect("taps lock").insert(key.clone(), tap.clone());
        TapRoute { taps: self.clone(), key, tap }
    }

    pub(super) fn notification(&self, key: &TapKey, method: &Bytes, params: &Bytes) {
        if let Some(tap) = self.0.read().expect("taps lock").get(key) {
            tap.push(method, params);
        }
    }
}

impl Drop for TapRoute {
    fn drop(&mut self) {
        self.taps.0.write().expect("taps lock").remove(&self.key);
        self.tap.queue.end();
    }
}
