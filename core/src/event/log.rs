//! One turn as it happens: folds what arrives into a result and, for a streamed turn, queues it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Instant;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use tokio::sync::{Notify, watch};

use super::normalize::{item_from_app_server, malformed, object};
use super::queue::{EventQueue, Full};
use super::raw::{Body, Ids};
use super::{TokenUsage, TurnError, Usage, respell};
use crate::error::Error;

/// How much may arrive for a turn before `turn/start` is answered.
const EARLY_BYTES: usize = 32 << 20;

/// How the turn ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ending {
    Completed,
    Interrupted,
    Failed(TurnError),
    /// The queue reached its limit before the turn ended.
    Lagged,
}

pub(crate) struct TurnLog {
    state: Mutex<State>,
    changed: Notify,
    queue: Option<Arc<EventQueue>>,
    /// Nothing is read from Codex before the consumer takes events.
    held_up: AtomicBool,
    /// Why nobody waits for the turn's end any more.
    gave_up: watch::Sender<Option<Error>>,
}

#[derive(Default)]
struct State {
    ids: Ids,
    ending: Option<Ending>,
    /// Codex has said that the turn is over.
    over: bool,
    keep_items: bool,
    items: Vec<Value>,
    final_response: Option<String>,
    final_phase: bool,
    /// Text of the message that is being written; the answer when it never completes.
    open_message: Option<(String, String)>,
    usage: Option<Usage>,
    usage_before: Option<Usage>,
    last_error: Option<TurnError>,
    duration_ms: Option<u64>,
    open_commands: Vec<String>,
    /// The next `turn/started` tells the turn's id, because nothing else does.
    named_by_start: bool,
    /// The turn that started on the same thread within this one: of a review, the reviewer's.
    inner: Option<Arc<str>>,
    /// Whether the terminal event waits for [`TurnLog::release_end`]. That of an interrupted turn always does.
    holds_end: bool,
    held_end: Option<Body>,
    /// What came before `turn/start` was answered and the turn's id was known, in order.
    early: Option<Vec<Early>>,
    early_bytes: usize,
    last_activity: Option<Instant>,
}

enum Early {
    /// With the turn it names.
    Notification {
        turn: Option<String>,
        method: Bytes,
        params: Bytes,
    },
    Made(Map<String, Value>),
}

/// What is left when the turn is over.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    pub(crate) items: Vec<Value>,
    pub(crate) final_response: Option<String>,
    pub(crate) usage: Option<Usage>,
    pub(crate) duration_ms: Option<u64>,
}

impl TurnLog {
    /// With a queue every event goes there and items are not kept; without one they are.
    pub(crate) fn new(queue: Option<Arc<EventQueue>>) -> TurnLog {
        let state = State { keep_items: queue.is_none(), ..State::default() };
        TurnLog {
            state: Mutex::new(state),
            changed: Notify::new(),
            queue,
            held_up: AtomicBool::new(false),
            gave_up: watch::Sender::new(None),
        }
    }

    /// The turn is to end with this error; whether it comes in time. Later ones change nothing.
    pub(crate) fn give_up(&self, error: Error) -> bool {
        self.gave_up.send_if_modified(|current| {
            let first = current.is_none();
            if first {
                *current = Some(error);
            }
            first
        })
    }

    /// Why somebody gave up.
    pub(crate) fn gave_up(&self) -> Option<Error> {
        self.gave_up.borrow().clone()
    }

    /// Waits until somebody gives up.
    pub(crate) async fn given_up(&self) -> Error {
        let mut gave_up = self.gave_up.subscribe();
        let error = gave_up.wait_for(Option::is_some).await.expect("the sender lives in self");
        error.clone().expect("waited for")
    }

    /// From now on the terminal event waits: who has the last word on the turn speaks after Codex.
    pub(crate) fn hold_end(&self) {
        self.lock().holds_end = true;
    }

    /// Lets the terminal event go, if it waits.
    pub(crate) fn release_end(&self) {
        let mut state = self.lock();
        if let (Some(body), Some(queue)) = (state.held_end.take(), &self.queue) {
            queue.push_last(state.ids.clone(), body);
        }
    }

    pub(crate) fn set_thread(&self, id: &str) {
        self.lock().ids.thread = Some(id.into());
    }

    /// From now on events wait, until [`TurnLog::started`] tells which of them are this turn's.
    pub(crate) fn starting(&self) {
        self.lock().early = Some(Vec::new());
    }

    /// Like [`TurnLog::starting`], for a turn whose request is answered without its id: the next turn that the
    /// thread starts is it.
    pub(crate) fn named_by_start(&self) {
        self.lock().named_by_start = true;
    }

    /// Waits until the turn's id is known.
    pub(crate) async fn named(&self) -> Arc<str> {
        loop {
            let changed = self.changed.notified();
            if let Some(id) = &self.lock().ids.turn {
                return id.clone();
            }
            changed.await;
        }
    }

    /// Waits until a turn has started within this one; `None` when this one ends before.
    pub(crate) async fn inner(&self) -> Option<Arc<str>> {
        loop {
            let changed = self.changed.notified();
            {
                let state = self.lock();
                if state.inner.is_some() || state.over || state.ending.is_some() {
                    return state.inner.clone();
                }
            }
            changed.await;
        }
    }

    /// The turn has this id; what came early is sorted out before anything newer can come.
    pub(crate) fn started(&self, id: &str) {
        self.begin(&mut self.lock(), id);
    }

    fn begin(&self, state: &mut State, id: &str) {
        state.ids.turn = Some(id.into());
        self.changed.notify_waiters();
        for early in state.early.take().unwrap_or_default() {
            match early {
                Early::Notification { turn, method, params } => {
                    self.take_notification(state, turn.as_deref(), method, params);
                }
                Early::Made(event) => self.push(state, Body::Made(event), false),
            }
        }
    }

    pub(crate) fn turn_id(&self) -> Option<Arc<str>> {
        self.lock().ids.turn.clone()
    }

    pub(crate) fn queue(&self) -> Option<&Arc<EventQueue>> {
        self.queue.as_ref()
    }

    /// When something last arrived for this turn.
    pub(crate) fn last_activity(&self) -> Option<Instant> {
        self.lock().last_activity
    }

    pub(crate) fn touch(&self) {
        self.lock().last_activity = Some(Instant::now());
    }

    /// Item ids of the commands this turn started and has not seen ending.
    pub(crate) fn open_commands(&self) -> Vec<String> {
        self.lock().open_commands.clone()
    }

    /// The terminal event of an interrupted turn, which waits, tells of the commands that were ended.
    pub(crate) fn terminated(&self, processes: Vec<String>) {
        if let Some(Body::Made(event)) = &mut self.lock().held_end {
            event.insert("terminated_process_ids".into(), processes.into());
        }
    }

    /// Waits until the queue takes a line of this length; not reading meanwhile is the back-pressure.
    pub(crate) async fn room(&self, bytes: usize) {
        if let Some(queue) = &self.queue {
            self.held_up.store(true, Ordering::Relaxed);
            queue.room(bytes).await;
            self.touch();
            self.held_up.store(false, Ordering::Relaxed);
        }
    }

    /// Whether it is the consumer for whom everything waits.
    pub(crate) fn is_held_up(&self) -> bool {
        self.held_up.load(Ordering::Relaxed)
    }

    /// Waits until Codex says that the turn is over, whatever its caller was told before.
    pub(crate) async fn over(&self) {
        loop {
            let changed = self.changed.notified();
            if self.lock().over {
                return;
            }
            changed.await;
        }
    }

    /// What Codex last reported as used.
    pub(crate) fn usage(&self) -> Option<Usage> {
        self.lock().usage.clone()
    }

    /// How the turn ended, once it has.
    pub(crate) fn ending(&self) -> Option<Ending> {
        self.lock().ending.clone()
    }

    /// Waits for the end of the turn.
    pub(crate) async fn ended(&self) -> Ending {
        loop {
            let changed = self.changed.notified();
            if let Some(ending) = &self.lock().ending {
                return ending.clone();
            }
            changed.await;
        }
    }

    pub(crate) fn fold(&self) -> Folded {
        let mut state = self.lock();
        let open = state.open_message.take().map(|(_, text)| text).filter(|text| !text.is_empty());
        Folded {
            items: std::mem::take(&mut state.items),
            final_response: state.final_response.take().or(open),
            usage: state.usage.clone(),
            duration_ms: state.duration_ms,
        }
    }

    /// An event made by the core.
    pub(crate) fn made(&self, event: Map<String, Value>) {
        let mut state = self.lock();
        match &mut state.early {
            Some(early) => early.push(Early::Made(event)),
            None => self.push(&mut state, Body::Made(event), false),
        }
    }

    pub(crate) fn malformed(&self, reason: &str, line: &[u8]) {
        self.made(malformed(reason, line));
    }

    /// A line of `codex exec --json`. The thread's id, when the line tells it.
    pub(crate) fn exec_line(&self, line: Bytes) -> Result<Option<String>, serde_json::Error> {
        // What no field of ours can hold (a lone surrogate, another shape) still goes on, as bytes.
        #[derive(Deserialize, Default)]
        #[serde(default)]
        struct Peek<'a> {
            #[serde(borrow)]
            r#type: Option<&'a RawValue>,
            #[serde(borrow)]
            thread_id: Option<&'a RawValue>,
            #[serde(borrow)]
            item: Option<&'a RawValue>,
            #[serde(borrow)]
            usage: Option<&'a RawValue>,
            #[serde(borrow)]
            error: Option<&'a RawValue>,
            #[serde(borrow)]
            message: Option<&'a RawValue>,
        }
        fn read<T: DeserializeOwned>(field: Option<&RawValue>) -> Option<T> {
            serde_json::from_str(field?.get()).ok()
        }
        let peek = match serde_json::from_slice::<Peek<'_>>(&line) {
            Ok(peek) => peek,
            Err(_) => {
                let _: &RawValue = serde_json::from_slice(&line)?;
                Peek::default()
            }
        };
        let kind: Option<String> = read(peek.r#type);
        let mut state = self.lock();
        state.last_activity = Some(Instant::now());
        if state.ending.is_some() {
            return Ok(None);
        }
        let mut thread = None;
        let mut ending = None;
        match kind.as_deref() {
            Some("thread.started") => {
                thread = read::<String>(peek.thread_id);
                state.ids.thread = thread.as_deref().map(Into::into);
            }
            Some("item.completed") => {
                if let Some(item) = peek.item {
                    state.exec_item_completed(item.get());
                }
            }
            Some("error") => {
                let message = read(peek.message).unwrap_or_default();
                state.last_error = Some(TurnError { message, ..TurnError::default() });
            }
            Some("turn.completed") => {
                state.usage = read(peek.usage);
                ending = Some(Ending::Completed);
            }
            Some("turn.failed") => {
                let error = read(peek.error).or_else(|| state.last_error.clone()).unwrap_or_default();
                ending = Some(Ending::Failed(error));
            }
            _ => {}
        }
        self.push(&mut state, Body::Exec(line), ending.is_some());
        self.finish(&mut state, ending);
        Ok(thread)
    }

    /// A notification about this turn's thread, with the turn it names.
    pub(crate) fn notification(&self, turn: Option<&str>, method: Bytes, params: Bytes) {
        let mut state = self.lock();
        if state.named_by_start
            && &method[..] == b"turn/started"
            && let Some(turn) = turn
        {
            state.named_by_start = false;
            self.begin(&mut state, turn);
        }
        if state.early.is_some() {
            state.early_bytes += params.len();
            if state.early_bytes > EARLY_BYTES {
                state.early = Some(Vec::new());
                return self.finish(&mut state, Some(Ending::Lagged));
            }
        }
        match &mut state.early {
            Some(early) => {
                early.push(Early::Notification { turn: turn.map(str::to_owned), method, params });
            }
            None => self.take_notification(&mut state, turn, method, params),
        }
    }

    fn take_notification(&self, state: &mut State, turn: Option<&str>, method: Bytes, params: Bytes) {
        if let (Some(turn), Some(own)) = (turn, state.ids.turn.as_deref())
            && turn != own
        {
            if &method[..] == b"turn/started" {
                state.inner = Some(turn.into());
                self.changed.notify_waiters();
            }
            return;
        }
        state.last_activity = Some(Instant::now());
        if &method[..] == b"turn/completed" {
            state.over = true;
            self.changed.notify_waiters();
        }
        if state.ending.is_some() {
            return;
        }
        match &method[..] {
            b"turn/completed" => {
                let (event, ending) = state.turn_completed(&params);
                match ending {
                    Ending::Interrupted => state.held_end = Some(Body::Made(event)),
                    _ => self.push(state, Body::Made(event), true),
                }
                return self.finish(state, Some(ending));
            }
            b"error" => {
                if let Some(event) = state.error(&params) {
                    return self.push(state, Body::Made(event), false);
                }
            }
            b"item/started" => state.item_started(&params),
            b"item/completed" => state.app_server_item_completed(&params),
            b"item/agentMessage/delta" if state.keep_items => state.message_delta(&params),
            b"thread/tokenUsage/updated" => state.token_usage(&params),
            _ => {}
        }
        self.push(state, Body::Notification { method, params }, false);
    }

    fn push(&self, state: &mut State, body: Body, last: bool) {
        let Some(queue) = &self.queue else { return };
        if last && state.holds_end {
            state.held_end = Some(body);
            return;
        }
        if state.ending.is_some() && !(state.holds_end && state.held_end.is_some()) {
            return;
        }
        if last {
            return queue.push_last(state.ids.clone(), body);
        }
        if queue.push(state.ids.clone(), body) == Err(Full) {
            state.ending = Some(Ending::Lagged);
            self.changed.notify_waiters();
        }
    }

    fn finish(&self, state: &mut State, ending: Option<Ending>) {
        if let Some(ending) = ending {
            state.ending.get_or_insert(ending);
            self.changed.notify_waiters();
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().expect("turn lock")
    }
}

impl State {
    /// Takes an item in the unified spelling.
    fn item_completed(&mut self, item: Map<String, Value>) {
        let text = |key: &str| item.get(key).and_then(Value::as_str);
        if text("type") == Some("agent_message") {
            // A message marked as the final answer is not displaced by commentary that follows it.
            let is_final = text("phase") == Some("final_answer");
            if is_final || !self.final_phase {
                self.final_response = text("text").map(str::to_owned);
                self.final_phase = is_final;
            }
        }
        if self.keep_items {
            self.items.push(Value::Object(item));
        }
    }

    fn exec_item_completed(&mut self, item: &str) {
        // Without a collection of items only the answer counts; the others need not be read.
        if (self.keep_items || memchr::memmem::find(item.as_bytes(), b"agent_message").is_some())
            && let Ok(item) = serde_json::from_str(item)
        {
            self.item_completed(item);
        }
    }

    fn item_started(&mut self, params: &[u8]) {
        #[derive(Deserialize)]
        struct Item {
            id: String,
            r#type: String,
        }
        #[derive(Deserialize)]
        struct Params {
            item: Item,
        }
        if let Ok(Params { item }) = serde_json::from_slice::<Params>(params)
            && item.r#type == "commandExecution"
        {
            self.open_commands.push(item.id);
        }
    }

    fn app_server_item_completed(&mut self, params: &[u8]) {
        #[derive(Deserialize)]
        struct Params {
            item: Map<String, Value>,
        }
        let Ok(Params { item }) = serde_json::from_slice::<Params>(params) else { return };
        let id = item.get("id").and_then(Value::as_str).unwrap_or_default();
        self.open_commands.retain(|open| open != id);
        if self.open_message.as_ref().is_some_and(|(open, _)| open == id) {
            self.open_message = None;
        }
        let is_message = item.get("type").and_then(Value::as_str) == Some("agentMessage");
        if self.keep_items || is_message {
            self.item_completed(object(item_from_app_server(item)));
        }
    }

    fn message_delta(&mut self, params: &[u8]) {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Delta {
            item_id: String,
            delta: String,
        }
        let Ok(delta) = serde_json::from_slice::<Delta>(params) else { return };
        match &mut self.open_message {
            Some((id, text)) if *id == delta.item_id => text.push_str(&delta.delta),
            other => *other = Some((delta.item_id, delta.delta)),
        }
    }

    fn token_usage(&mut self, params: &[u8]) {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Params {
            token_usage: Value,
        }
        let Ok(params) = serde_json::from_slice::<Params>(params) else { return };
        let Ok(usage) = TokenUsage::deserialize(respell::respell_value(params.token_usage)) else { return };
        // The thread's total runs on over its turns; what was there before this turn is taken off.
        let before = self.usage_before.get_or_insert_with(|| usage.total.since(&usage.last));
        self.usage = Some(usage.total.since(before));
    }

    fn error(&mut self, params: &[u8]) -> Option<Map<String, Value>> {
        let mut params = object(serde_json::from_slice(params).ok()?);
        let error = object(respell::respell_value(params.remove("error")?));
        self.last_error = Some(TurnError::deserialize(Value::Object(error.clone())).ok()?);
        let mut event = object(json!({ "type": "error" }));
        event.extend(error);
        if let Some(will_retry) = params.remove("willRetry") {
            event.insert("will_retry".into(), will_retry);
        }
        Some(event)
    }

    fn turn_completed(&mut self, params: &[u8]) -> (Map<String, Value>, Ending) {
        #[derive(Deserialize, Default)]
        #[serde(rename_all = "camelCase", default)]
        struct Turn {
            status: String,
            error: Option<Map<String, Value>>,
            duration_ms: Option<u64>,
        }
        #[derive(Deserialize, Default)]
        #[serde(default)]
        struct Params {
            turn: Turn,
        }
        let Params { turn } = serde_json::from_slice(params).unwrap_or_default();
        self.duration_ms = turn.duration_ms;
        let error = turn.error.map(|error| respell::respell_value(Value::Object(error)));
        let error = error.and_then(|error| TurnError::deserialize(error).ok());
        let (kind, ending) = match turn.status.as_str() {
            "completed" => ("turn.completed", Ending::Completed),
            "interrupted" => ("turn.interrupted", Ending::Interrupted),
            other => {
                let error = error.or_else(|| self.last_error.clone()).unwrap_or_else(|| TurnError {
                    message: format!("the turn ended with status `{other}`"),
                    ..TurnError::default()
                });
                ("turn.failed", Ending::Failed(error))
            }
        };
        let mut event = object(json!({ "type": kind, "usage": self.usage, "duration_ms": turn.duration_ms }));
        if let Ending::Failed(error) = &ending {
            event.insert("error".into(), json!(error));
        }
        (event, ending)
    }
}
