//! Who gets what: notifications to the turn they belong to, server requests to whoever owns the thread.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::asks::{Asker, Responder, ServerAsk};
use crate::event::log::TurnLog;
use crate::event::normalize::Text;

/// Notifications about a thread as such. They carry no turn and come at no fixed place of one.
const THREAD_LIFE: &[&[u8]] = &[
    b"thread/started",
    b"thread/closed",
    b"thread/archived",
    b"thread/unarchived",
    b"thread/deleted",
    b"thread/status/changed",
    b"thread/readState/changed",
    b"thread/name/updated",
    b"thread/settings/updated",
    b"thread/section/changed",
    b"thread/queue/changed",
    b"thread/project/updated",
    b"thread/prediction/updated",
    b"thread/environment/connected",
    b"thread/environment/disconnected",
    b"mcpServer/startupStatus/updated",
    b"serverRequest/resolved",
];

#[derive(Default)]
pub(crate) struct Router(Mutex<Routes>);

#[derive(Default)]
struct Routes {
    /// The turn that runs on a thread.
    turns: HashMap<Arc<str>, Arc<TurnLog>>,
    askers: HashMap<Arc<str>, Arc<dyn Asker>>,
    /// Sub-agent thread to the thread that spawned it.
    parents: HashMap<Arc<str>, Arc<str>>,
}

/// The ids in a notification's or request's params, wherever they stand.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct Peek<'a> {
    #[serde(borrow)]
    thread_id: Option<Text<'a>>,
    #[serde(borrow)]
    turn_id: Option<Text<'a>>,
    #[serde(borrow)]
    item_id: Option<Text<'a>>,
    /// The legacy approvals say it this way.
    #[serde(borrow)]
    conversation_id: Option<Text<'a>>,
    #[serde(borrow)]
    thread: Option<PeekThread<'a>>,
    #[serde(borrow)]
    turn: Option<PeekTurn<'a>>,
    #[serde(borrow)]
    request_id: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PeekThread<'a> {
    #[serde(borrow)]
    id: Text<'a>,
    #[serde(borrow, default)]
    parent_thread_id: Option<Text<'a>>,
}

#[derive(Deserialize)]
struct PeekTurn<'a> {
    #[serde(borrow)]
    id: Text<'a>,
}

/// Ends the turn's subscription when dropped.
pub(crate) struct TurnRoute {
    router: Arc<Router>,
    thread: Arc<str>,
}

impl Router {
    /// From now on what belongs to the thread's next turn goes to `log`. Comes before `turn/start`.
    pub(crate) fn attach(self: &Arc<Self>, thread: &Arc<str>, log: Arc<TurnLog>) -> TurnRoute {
        log.starting();
        self.lock().turns.insert(thread.clone(), log);
        TurnRoute { router: self.clone(), thread: thread.clone() }
    }

    /// Requests about this thread, and about the sub-agents below it, are this asker's.
    pub(crate) fn own(&self, thread: &Arc<str>, asker: Arc<dyn Asker>) {
        self.lock().askers.insert(thread.clone(), asker);
    }

    /// Undoes `own`, unless somebody else owns the thread by now.
    pub(crate) fn disown(&self, thread: &str, asker: &Arc<dyn Asker>) {
        let mut routes = self.lock();
        if routes.askers.get(thread).is_some_and(|current| Arc::ptr_eq(current, asker)) {
            routes.askers.remove(thread);
        }
    }

    pub(super) fn notification(&self, method: Bytes, params: Bytes) {
        let peek: Peek<'_> = serde_json::from_slice(&params).unwrap_or_default();
        let mut routes = self.lock();
        if let Some(thread) = &peek.thread
            && let Some(parent) = &thread.parent_thread_id
        {
            routes.parents.insert((&*thread.id.0).into(), (&*parent.0).into());
        }
        let Some(Text(thread)) = peek.thread_id.or(peek.thread.map(|thread| thread.id)) else { return };
        if &method[..] == b"serverRequest/resolved"
            && let Some(request) = peek.request_id
            && let Some(asker) = routes.asker(&thread)
        {
            drop(routes);
            return asker.withdrawn(&Bytes::copy_from_slice(request.get().as_bytes()));
        }
        if THREAD_LIFE.contains(&&method[..]) {
            return;
        }
        let turn = peek.turn_id.or(peek.turn.map(|turn| turn.id));
        let Some(log) = routes.turns.get(&*thread).cloned() else { return };
        drop(routes);
        log.notification(turn.as_ref().map(|turn| &*turn.0), method, params.clone());
    }

    pub(super) fn request(&self, peer: &super::peer::Peer, id: Bytes, method: String, params: Bytes) {
        let responder = Responder::new(peer.clone(), id.clone(), method.clone());
        let peek: Peek<'_> = serde_json::from_slice(&params).unwrap_or_default();
        let arc = |id: Text<'_>| Arc::<str>::from(&*id.0);
        let thread = peek.thread_id.or(peek.conversation_id).map(arc);
        let turn_id = peek.turn_id.map(arc);
        let item_id = peek.item_id.map(|id| id.0.into_owned());
        let asker = thread.as_deref().and_then(|thread| self.lock().asker(thread));
        match asker {
            Some(asker) => asker.ask(
                ServerAsk { request_id: id, method, params, thread_id: thread, turn_id, item_id },
                responder,
            ),
            None => {
                log::warn!("{method} about no thread of ours was refused");
                responder.refuse();
            }
        }
    }

    /// A line that cannot be read belongs to nobody, so every running turn hears of it.
    pub(super) fn malformed(&self, reason: &str, line: &[u8]) {
        log::warn!("a line from the app-server cannot be read: {reason}");
        let logs: Vec<_> = self.lock().turns.values().cloned().collect();
        for log in logs {
            log.malformed(reason, line);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Routes> {
        self.0.lock().expect("router lock")
    }
}

impl Routes {
    /// The asker of the thread or of the nearest thread above it.
    fn asker(&self, thread: &str) -> Option<Arc<dyn Asker>> {
        let mut thread = thread;
        // Bounded, so that a server that names its threads in a circle cannot hold the reader.
        for _ in 0..64 {
            if let Some(asker) = self.askers.get(thread) {
                return Some(asker.clone());
            }
            thread = self.parents.get(thread)?;
        }
        None
    }
}

impl Drop for TurnRoute {
    fn drop(&mut self) {
        self.router.lock().turns.remove(&self.thread);
    }
}
