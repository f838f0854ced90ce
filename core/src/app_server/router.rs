//! Who gets what: notifications to the turn they belong to, server requests to whoever owns the thread.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;

use bytes::Bytes;
use memchr::memmem;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;
use tokio::sync::Notify;

use super::asks::{Asker, Responder, ServerAsk, Withdrawn, refusal_is_an_answer};
use super::changes::OpenChanges;
use super::subscribers::Subscribers;
use super::taps::{TapKey, Taps};
use crate::error::Error;
use crate::event::log::TurnLog;
use crate::event::normalize::{Text, malformed, object};

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

/// How long a request about an unknown thread waits for an item that tells whose sub-agent it is. The item and
/// the request come from two tasks of the server, in either order.
const ORPHAN_GRACE: Duration = Duration::from_secs(2);

/// How many sub-agents are remembered; the oldest go first, and what they ask is refused from then on.
const KNOWN_SUB_AGENTS: usize = 4096;

#[derive(Default)]
pub(crate) struct Router {
    pub(crate) taps: Arc<Taps>,
    routes: Mutex<Routes>,
    /// Others use the server too, and are asked what we are asked: the first answer holds. So we answer only
    /// for turns that we started.
    shared: bool,
    /// Some thread has become idle, or the connection ended.
    idle: Notify,
    /// Whoever listens beside the turns.
    subscribers: Arc<Subscribers>,
    /// Whether the subscribers know of this connection.
    announced: Mutex<bool>,
}

#[derive(Default)]
struct Routes {
    /// The turn that runs on a thread.
    turns: HashMap<Arc<str>, Arc<TurnLog>>,
    askers: HashMap<Arc<str>, Arc<dyn Asker>>,
    /// Answers what belongs to no thread that has somebody of its own.
    client: Option<Arc<dyn Asker>>,
    /// Requests of the server that are not answered, and who was asked.
    asked: HashMap<Bytes, Weak<dyn Asker>>,
    sub_agents: SubAgents,
    /// File changes that may still be asked about.
    changes: OpenChanges,
    /// Requests about threads that nobody is known to own, yet.
    orphans: Vec<(ServerAsk, Responder)>,
    /// Threads on which a turn runs, whoever started it: we, another client, or Codex for a goal or a queue.
    active: HashSet<Arc<str>>,
}

/// Which thread spawned which.
#[derive(Default)]
struct SubAgents {
    parents: HashMap<Arc<str>, Arc<str>>,
    oldest_first: VecDeque<Arc<str>>,
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
    #[serde(borrow)]
    process_id: Option<Text<'a>>,
    #[serde(borrow)]
    watch_id: Option<Text<'a>>,
    #[serde(borrow)]
    item: Option<&'a RawValue>,
    #[serde(borrow)]
    status: Option<&'a RawValue>,
}

/// What a thread is doing.
#[derive(Deserialize)]
struct PeekStatus<'a> {
    #[serde(borrow)]
    r#type: Text<'a>,
}

/// How an item names the sub-agents it is about.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct PeekItem {
    agent_thread_id: Option<String>,
    receiver_thread_ids: Vec<String>,
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
    log: Arc<TurnLog>,
}

impl Router {
    /// The router of a connection to a server of our own.
    pub(super) fn own_server(subscribers: Arc<Subscribers>) -> Router {
        Router { subscribers, ..Router::default() }
    }

    /// The router of a connection to a server that others use too.
    #[cfg(feature = "remote")]
    pub(super) fn shared(subscribers: Arc<Subscribers>) -> Router {
        Router { shared: true, subscribers, ..Router::default() }
    }

    /// The threads whose requests somebody here answers.
    pub(crate) fn owned(&self) -> Vec<Arc<str>> {
        self.lock().askers.keys().cloned().collect()
    }

    /// What the server says of a thread it was asked about.
    pub(crate) fn set_active(&self, thread: &Arc<str>, active: bool) {
        let mut routes = self.lock();
        match active {
            true => routes.active.insert(thread.clone()),
            false => routes.active.remove(thread),
        };
    }

    /// Whether a turn may run on this thread: no word says that it ended.
    pub(crate) fn is_active(&self, thread: &str) -> bool {
        self.lock().active.contains(thread)
    }

    /// Completes when a thread becomes idle.
    pub(crate) fn idle(&self) -> tokio::sync::futures::Notified<'_> {
        self.idle.notified()
    }

    /// From now on what belongs to the thread's next turn goes to `log`. Comes before `turn/start`.
    pub(crate) fn attach(self: &Arc<Self>, thread: &Arc<str>, log: Arc<TurnLog>) -> TurnRoute {
        log.starting();
        self.lock().turns.insert(thread.clone(), log.clone());
        TurnRoute { router: self.clone(), thread: thread.clone(), log }
    }

    /// Requests about this thread, and about the sub-agents below it, are this asker's.
    pub(crate) fn own(&self, thread: &Arc<str>, asker: Arc<dyn Asker>) {
        let mut routes = self.lock();
        routes.askers.insert(thread.clone(), asker);
        self.hand_over(routes);
    }

    /// Undoes `own`, unless somebody else owns the thread by now.
    pub(crate) fn disown(&self, thread: &str, asker: &Arc<dyn Asker>) {
        let mut routes = self.lock();
        if routes.askers.get(thread).is_some_and(|current| Arc::ptr_eq(current, asker)) {
            routes.askers.remove(thread);
        }
    }

    /// Requests about no thread, or about one that nobody owns, are this asker's. On a shared server only the former
    /// are, and only if the client has a handler.
    pub(crate) fn own_the_rest(&self, asker: Arc<dyn Asker>) {
        self.lock().client = Some(asker);
    }

    pub(super) fn notification(&self, method: Bytes, params: Bytes) {
        let peek: Peek<'_> = serde_json::from_slice(&params).unwrap_or_default();
        let thread = peek.thread_id.as_ref().or(peek.thread.as_ref().map(|thread| &thread.id));
        self.subscribers.notification(thread.map(|thread| &*thread.0), &method, &params);
        if &method[..] == b"serverRequest/resolved"
            && let Some(request) = peek.request_id
        {
            return self.withdraw(&Bytes::copy_from_slice(request.get().as_bytes()), Withdrawn::Resolved);
        }
        let tap = match &method[..] {
            b"command/exec/outputDelta" => peek.process_id.map(|id| TapKey::Command(id.0.into_owned())),
            b"fs/changed" => peek.watch_id.map(|id| TapKey::Watch(id.0.into_owned())),
            _ => None,
        };
        if let Some(key) = tap {
            return self.taps.notification(&key, &method, &params);
        }
        let mut routes = self.lock();
        if let Some(thread) = &peek.thread
            && let Some(parent) = &thread.parent_thread_id
            && (!self.shared || routes.is_ours(&parent.0))
        {
            routes.sub_agents.learn(&thread.id.0, &parent.0);
        }
        let Some(Text(thread)) = peek.thread_id.or(peek.thread.map(|thread| thread.id)) else { return };
        routes.changes.note(&method, &thread, &params);
        // The real link (0.169): no `thread/started` tells of a sub-agent, an item of its parent does.
        if let Some(item) = peek.item
            && matches!(&method[..], b"item/started" | b"item/completed")
            && (!self.shared || routes.is_ours(&thread))
        {
            let children = sub_agents_in(item);
            if !children.is_empty() {
                for child in children {
                    routes.sub_agents.learn(&child, &thread);
                }
                self.hand_over(routes);
                routes = self.lock();
            }
        }
        if let b"thread/status/changed" | b"thread/closed" = &method[..] {
            let status =
                peek.status.and_then(|status| serde_json::from_str::<PeekStatus<'_>>(status.get()).ok());
            if status.is_some_and(|status| status.r#type.0 == "active") {
                routes.active.insert((&*thread).into());
            } else {
                routes.active.remove(&*thread);
                self.idle.notify_waiters();
            }
        }
        if THREAD_LIFE.contains(&&method[..]) {
            return;
        }
        let turn = peek.turn_id.or(peek.turn.map(|turn| turn.id));
        let Some(log) = routes.turns.get(&*thread).cloned() else { return };
        drop(routes);
        log.notification(turn.as_ref().map(|turn| &*turn.0), method, params.clone());
    }

    pub(super) fn request(
        self: &Arc<Self>,
        peer: &super::peer::Peer,
        id: Bytes,
        method: String,
        params: Bytes,
    ) {
        let responder = Responder::new(peer.clone(), self.clone(), id.clone(), method.clone());
        let peek: Peek<'_> = serde_json::from_slice(&params).unwrap_or_default();
        let arc = |id: Text<'_>| Arc::<str>::from(&*id.0);
        let thread = peek.thread_id.or(peek.conversation_id).map(arc);
        let turn_id = peek.turn_id.map(arc);
        let item_id = peek.item_id.map(|id| id.0.into_owned());
        let mut routes = self.lock();
        let changes = match (&thread, &item_id) {
            (Some(thread), Some(item)) => routes.changes.of(thread, item),
            _ => None,
        };
        // Nobody need be bothered for that, so nobody need be waited for.
        let urgent = refusal_is_an_answer(&method);
        let ask = ServerAsk {
            request_id: id.clone(),
            method,
            params: params.clone(),
            thread_id: thread,
            turn_id,
            item_id,
            changes,
        };
        let named = ask.thread_id.is_some();
        routes.orphans.push((ask, responder));
        self.hand_over(routes);
        if !named || urgent {
            return self.end_orphan(&id);
        }
        if self.lock().orphans.iter().any(|(ask, _)| ask.request_id == id) {
            let router = self.clone();
            tokio::spawn(async move {
                tokio::time::sleep(ORPHAN_GRACE).await;
                router.end_orphan(&id);
            });
        }
    }

    /// Gives the requests whose owner is known to their owners.
    fn hand_over(&self, mut routes: MutexGuard<'_, Routes>) {
        let mut owned = Vec::new();
        for (ask, responder) in std::mem::take(&mut routes.orphans) {
            match routes.asker_of(&ask, self.shared) {
                Some(asker) => {
                    routes.asked.insert(ask.request_id.clone(), Arc::downgrade(&asker));
                    owned.push((asker, ask, responder));
                }
                None => routes.orphans.push((ask, responder)),
            }
        }
        drop(routes);
        for (asker, ask, responder) in owned {
            asker.ask(ask, responder);
        }
    }

    /// Nobody owns the thread: the client answers, if it is to.
    fn end_orphan(&self, request: &Bytes) {
        let mut routes = self.lock();
        let Some((ask, responder)) = routes.take_orphan(request) else { return };
        let ours =
            |client: &Arc<dyn Asker>| !self.shared || (ask.thread_id.is_none() && client.answers_for_all());
        let client = routes.client.clone().filter(ours);
        if let Some(client) = &client {
            routes.asked.insert(request.clone(), Arc::downgrade(client));
        }
        drop(routes);
        match client {
            Some(client) => client.ask(ask, responder),
            None if self.shared => {
                log::debug!("{} is left to the clients whose turn it is about", ask.method);
                responder.withdraw();
            }
            None => {
                log::warn!("{} about no thread of ours was refused", ask.method);
                responder.refuse();
            }
        }
    }

    /// The server no longer waits for this answer.
    fn withdraw(&self, request: &Bytes, why: Withdrawn) {
        let mut routes = self.lock();
        let orphan = routes.take_orphan(request);
        let asker = routes.asked.remove(request);
        drop(routes);
        if let Some((_, responder)) = orphan {
            return responder.withdraw();
        }
        if let Some(asker) = asker.and_then(|asker| asker.upgrade()) {
            asker.withdrawn(request, why);
        }
    }

    /// The request was answered.
    pub(super) fn answered(&self, request: &Bytes) {
        self.lock().asked.remove(request);
    }

    /// The connection can be used; `gap` when another one was lost before it.
    pub(crate) fn announce(&self, gap: bool, resumed_threads: Vec<String>) {
        *self.announced.lock().expect("announced lock") = true;
        let ready = json!({ "gap": gap, "resumed_threads": resumed_threads });
        self.subscribers.tell(None, "codexkit/connectionReady", object(ready));
    }

    /// Says that the connection is lost, if it is known and that was not said yet.
    pub(crate) fn announce_loss(&self, error: &Error) {
        // Held until it is said: whoever says next that a new connection is ready comes after.
        let mut announced = self.announced.lock().expect("announced lock");
        if std::mem::take(&mut *announced) {
            let error = self.subscribers.hide_secrets(error);
            // A remote server is reached again as long as somebody listens.
            let lost = json!({ "error": error, "reconnecting": self.shared });
            self.subscribers.tell(None, "codexkit/connectionLost", object(lost));
        }
    }

    /// The connection ended: nobody waits for any answer.
    pub(super) fn closed(&self) {
        let (asked, orphans) = {
            let mut routes = self.lock();
            (std::mem::take(&mut routes.asked), std::mem::take(&mut routes.orphans))
        };
        self.idle.notify_waiters();
        for (_, responder) in orphans {
            responder.withdraw();
        }
        for (request, asker) in asked {
            if let Some(asker) = asker.upgrade() {
                asker.withdrawn(&request, Withdrawn::Closed);
            }
        }
    }

    /// A line that cannot be read belongs to nobody, so every running turn hears of it.
    pub(super) fn malformed(&self, reason: &str, line: &[u8]) {
        log::warn!("a line from the app-server cannot be read: {reason}");
        let mut told = malformed(reason, line);
        told.shift_remove("type");
        self.subscribers.tell(None, "codexkit/malformed", told);
        let logs: Vec<_> = self.lock().turns.values().cloned().collect();
        for log in logs {
            log.malformed(reason, line);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Routes> {
        self.routes.lock().expect("router lock")
    }
}

impl Routes {
    fn take_orphan(&mut self, request: &Bytes) -> Option<(ServerAsk, Responder)> {
        let at = self.orphans.iter().position(|(ask, _)| ask.request_id == *request)?;
        Some(self.orphans.swap_remove(at))
    }

    /// Whether a turn of ours runs on this thread, or one did that spawned it.
    fn is_ours(&self, thread: &str) -> bool {
        self.turns.contains_key(thread) || self.sub_agents.parents.contains_key(thread)
    }

    /// Whether it is us who answers for this turn. A turn that is only starting may ask before we know its id.
    fn is_our_turn(&self, thread: &str, turn: Option<&str>) -> bool {
        match (self.turns.get(thread).map(|log| log.turn_id()), turn) {
            (Some(Some(ours)), Some(turn)) => *ours == *turn,
            (Some(_), _) => true,
            (None, _) => self.sub_agents.parents.contains_key(thread),
        }
    }

    /// Who answers; `None` as long as it is not known to be us.
    fn asker_of(&self, ask: &ServerAsk, shared: bool) -> Option<Arc<dyn Asker>> {
        let thread = ask.thread_id.as_deref()?;
        if shared && !self.is_our_turn(thread, ask.turn_id.as_deref()) {
            return None;
        }
        self.asker(thread)
    }

    /// The asker of the thread or of the nearest thread above it.
    fn asker(&self, thread: &str) -> Option<Arc<dyn Asker>> {
        let mut thread = thread;
        // Bounded, so that a server that names its threads in a circle cannot hold the reader.
        for _ in 0..64 {
            if let Some(asker) = self.askers.get(thread) {
                return Some(asker.clone());
            }
            thread = self.sub_agents.parents.get(thread)?;
        }
        None
    }
}

impl SubAgents {
    /// The first thread that names a sub-agent is the one that spawned it; others may write to it later.
    fn learn(&mut self, child: &str, parent: &str) {
        if child == parent || self.parents.contains_key(child) {
            return;
        }
        if self.oldest_first.len() >= KNOWN_SUB_AGENTS
            && let Some(oldest) = self.oldest_first.pop_front()
        {
            self.parents.remove(&oldest);
        }
        let child: Arc<str> = child.into();
        self.oldest_first.push_back(child.clone());
        self.parents.insert(child, parent.into());
    }
}

fn sub_agents_in(item: &RawValue) -> Vec<String> {
    let text = item.get().as_bytes();
    // Items can be long, and hardly any is about a sub-agent.
    if memmem::find(text, b"\"agentThreadId\"").is_none()
        && memmem::find(text, b"\"receiverThreadIds\"").is_none()
    {
        return Vec::new();
    }
    let item: PeekItem = serde_json::from_str(item.get()).unwrap_or_default();
    item.agent_thread_id.into_iter().chain(item.receiver_thread_ids).collect()
}

impl Drop for TurnRoute {
    fn drop(&mut self) {
        let mut routes = self.router.lock();
        // The thread's next turn may have attached already.
        if routes.turns.get(&self.thread).is_some_and(|log| Arc::ptr_eq(log, &self.log)) {
            routes.turns.remove(&self.thread);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sub_agent_keeps_its_first_parent_and_the_memory_is_bounded() {
        let mut agents = SubAgents::default();
        agents.learn("child", "root");
        agents.learn("child", "sibling");
        agents.learn("root", "root");
        assert_eq!(agents.parents.get("child").map(|parent| &**parent), Some("root"));
        assert_eq!(agents.parents.len(), 1);
        for number in 0..KNOWN_SUB_AGENTS {
            agents.learn(&format!("agent-{number}"), "root");
        }
        assert_eq!((agents.parents.len(), agents.oldest_first.len()), (KNOWN_SUB_AGENTS, KNOWN_SUB_AGENTS));
        assert!(!agents.parents.contains_key("child"));
    }

    #[test]
    fn items_name_their_sub_agents() {
        let named = |item: &str| sub_agents_in(serde_json::from_str(item).unwrap());
        assert_eq!(named(r#"{"type":"subAgentActivity","agentThreadId":"a"}"#), ["a"]);
        assert_eq!(named(r#"{"type":"collabAgentToolCall","receiverThreadIds":["a","b"]}"#), ["a", "b"]);
        assert!(named(r#"{"type":"agentMessage","text":"\"agentThreadId\""}"#).is_empty());
        assert!(named(r#"{"type":"odd","agentThreadId":7}"#).is_empty());
    }

    struct Nobody;

    impl Asker for Nobody {
        fn ask(&self, _: ServerAsk, _: Responder) {}
        fn withdrawn(&self, _: &Bytes, _: Withdrawn) {}
    }

    /// A client's asker that counts; `.1`: whether the client has a handler.
    #[cfg(feature = "remote")]
    struct Client(std::sync::atomic::AtomicUsize, bool);

    #[cfg(feature = "remote")]
    impl Asker for Client {
        fn ask(&self, _: ServerAsk, responder: Responder) {
            self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            responder.withdraw();
        }
        fn withdrawn(&self, _: &Bytes, _: Withdrawn) {}
        fn answers_for_all(&self) -> bool {
            self.1
        }
    }

    #[test]
    #[cfg(feature = "remote")]
    fn what_belongs_to_no_thread_is_the_clients_and_on_a_shared_server_only_with_a_handler() {
        for (shared, handler, asked) in
            [(false, false, 1), (false, true, 1), (true, false, 0), (true, true, 1)]
        {
            let router = Arc::new(if shared { Router::shared(Arc::default()) } else { Router::default() });
            let client = Arc::new(Client(0.into(), handler));
            router.own_the_rest(client.clone());
            let (peer, _outbox) = crate::app_server::peer::Peer::new();
            router.request(
                &peer,
                Bytes::from_static(b"1"),
                "attestation/generate".into(),
                Bytes::from_static(b"{}"),
            );
            let count = client.0.load(std::sync::atomic::Ordering::Relaxed);
            assert_eq!(count, asked, "shared: {shared}, handler: {handler}");
            assert!(router.lock().orphans.is_empty());
        }
    }

    #[test]
    #[cfg(feature = "remote")]
    fn on_a_shared_server_only_our_own_turns_and_their_sub_agents_are_ours() {
        let router = Arc::new(Router::shared(Arc::default()));
        let thread: Arc<str> = "thread".into();
        router.own(&thread, Arc::new(Nobody));
        let ours = |thread: &str, turn: &str| {
            let ask = ServerAsk {
                request_id: Bytes::from_static(b"1"),
                method: "item/tool/call".into(),
                params: Bytes::new(),
                thread_id: Some(thread.into()),
                turn_id: Some(turn.into()),
                item_id: None,
                changes: None,
            };
            router.lock().asker_of(&ask, true).is_some()
        };
        let spawned = |child: &str| {
            let params = format!(r#"{{"threadId":"thread","item":{{"agentThreadId":"{child}"}}}}"#);
            router.notification(Bytes::from_static(b"item/started"), params.into());
        };
        spawned("of-another-client");
        assert!(!ours("thread", "of-another-client") && !ours("of-another-client", "any"));

        let log = Arc::new(TurnLog::new(None));
        let route = router.attach(&thread, log.clone());
        assert!(ours("thread", "not-told-yet"));
        log.started("turn");
        assert!(ours("thread", "turn") && !ours("thread", "of-another-client"));
        spawned("child");
        assert!(ours("child", "any") && !ours("of-another-client", "any"));

        drop(route);
        assert!(!ours("thread", "turn"));
        assert!(ours("child", "any"), "it may outlive the turn in which it appeared");
    }
}
