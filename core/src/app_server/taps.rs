//! Notifications that belong to a request of ours and to no thread: a command's output, changes of a watched path.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use bytes::Bytes;

use crate::event::raw::{Body, Ids};
use crate::event::tap::Tap;

/// What is tapped, by the id that we gave it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum TapKey {
    /// `command/exec/outputDelta`, by `processId`.
    Command(String),
    /// `fs/changed`, by `watchId`.
    Watch(String),
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

impl Taps {
    /// Comes before the request that makes the notifications.
    pub(crate) fn open(self: &Arc<Self>, key: TapKey, tap: Arc<Tap>) -> TapRoute {
        self.0.write().expect("taps lock").insert(key.clone(), tap.clone());
        TapRoute { taps: self.clone(), key, tap }
    }

    pub(super) fn notification(&self, key: &TapKey, method: &Bytes, params: &Bytes) {
        if let Some(tap) = self.0.read().expect("taps lock").get(key) {
            let body = Body::Notification { method: method.clone(), params: params.clone() };
            tap.push(Ids::default(), body);
        }
    }
}

impl Drop for TapRoute {
    fn drop(&mut self) {
        self.taps.0.write().expect("taps lock").remove(&self.key);
        self.tap.queue.end();
    }
}
