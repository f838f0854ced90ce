//! What a thread can do besides running turns on input: reviews and compactions, its history, its forks, its place in
//! the store, its goal and its queue.
//!
//! A method stands here when it knows more than its request: the thread's id and lock, its options, the form of its
//! input. The rest is in [`Codex::request`](super::Codex::request) and its typed kin.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::TurnResult;
use super::codex::Codex;
use super::load::Need;
use super::methods::Listed;
use super::thread::{Thread, TurnRequest};
use super::turn::{DrainedTurn, Turn};
use super::work::Work;
use crate::approvals::AskHandler;
use crate::error::{Error, ErrorCode, Result};
use crate::event::queue::OnReady;
use crate::options::{
    ForkOptions, Input, ReviewDelivery, ReviewTarget, TaskOptions, ThreadOptions, TransportKind,
};
use crate::protocol::types;

/// A review to run.
pub struct ReviewRequest {
    target: ReviewTarget,
    delivery: ReviewDelivery,
    options: TaskOptions,
    handler: Option<Arc<dyn AskHandler>>,
}

impl ReviewRequest {
    /// A review of `target` as a turn of the thread.
    pub fn new(target: ReviewTarget) -> ReviewRequest {
        let (delivery, options) = (ReviewDelivery::Inline, TaskOptions::default());
        ReviewRequest { target, delivery, options, handler: None }
    }

    /// Runs it on a fork of the thread; the result names it.
    pub fn detached(mut self) -> ReviewRequest {
        self.delivery = ReviewDelivery::Detached;
        self
    }

    /// Sets the delivery.
    pub fn delivery(mut self, delivery: ReviewDelivery) -> ReviewRequest {
        self.delivery = delivery;
        self
    }

    /// Sets the options of its turn.
    pub fn options(mut self, options: TaskOptions) -> ReviewRequest {
        self.options = options;
        self
    }

    /// Answers its asks, before the thread's and the client's handler.
    pub fn approvals(mut self, handler: impl AskHandler) -> ReviewRequest {
        self.handler = Some(Arc::new(handler));
        self
    }

    pub(crate) fn handler(mut self, handler: Option<Arc<dyn AskHandler>>) -> ReviewRequest {
        self.handler = handler;
        self
    }
}

impl From<ReviewTarget> for ReviewRequest {
    fn from(target: ReviewTarget) -> ReviewRequest {
        ReviewRequest::new(target)
    }
}

/// A goal, or those parts of it that are to change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct GoalChange {
    /// What to reach.
    pub objective: Option<String>,
    /// `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
    pub status: Option<String>,
    /// Tokens that may go into it.
    pub token_budget: Option<u64>,
}

/// A part of a history that comes in pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HistoryRange {
    /// The newest first. Default: the oldest.
    pub newest_first: bool,
    /// Go on there: `next_cursor` of an earlier answer.
    pub cursor: Option<String>,
    /// Stop after the page that reaches this many entries. Default: 10,000.
    pub limit: Option<u64>,
}

impl HistoryRange {
    fn direction(&self) -> &'static str {
        if self.newest_first { "desc" } else { "asc" }
    }
}

/// Turns that take no input of the caller.
impl Thread {
    /// Reviews code, as a turn. The review is the final response.
    ///
    /// # Errors
    /// As [`Thread::run`]; on exec `unsupported` for a thread that has begun, unless the review is detached.
    pub async fn review(&self, request: impl Into<ReviewRequest>) -> Result<TurnResult> {
        let (thread, request) = self.reviewing(request.into())?;
        thread.run(request).await
    }

    /// Like [`Thread::review`], as a stream of events.
    pub fn review_streamed(&self, request: impl Into<ReviewRequest>) -> Result<Turn> {
        let (thread, request) = self.reviewing(request.into())?;
        thread.run_streamed(request)
    }

    pub(crate) fn start_folded_review(&self, request: ReviewRequest) -> Result<Turn> {
        let (thread, request) = self.reviewing(request)?;
        thread.start_folded_turn(request)
    }

    pub(crate) fn start_streamed_review(
        &self,
        request: ReviewRequest,
        on_ready: OnReady,
    ) -> Result<DrainedTurn> {
        let (thread, request) = self.reviewing(request)?;
        thread.start_streamed_turn(request, on_ready)
    }

    /// The thread that a review runs on, and its turn.
    fn reviewing(&self, review: ReviewRequest) -> Result<(Thread, TurnRequest)> {
        let ReviewRequest { target, delivery, options, handler } = review;
        let thread = match delivery {
            ReviewDelivery::Inline => self.clone(),
            ReviewDelivery::Detached => {
                let fork = self.fork_later(ForkOptions::default())?;
                let handler = self.0.handler.lock().expect("handler lock").clone();
                *fork.0.handler.lock().expect("handler lock") = handler;
                fork
            }
        };
        Ok((thread, TurnRequest::of_work(Work::Review(target), options).handler(handler)))
    }

    /// Replaces the history by a summary, as a turn: returns when it is done.
    ///
    /// # Errors
    /// As [`Thread::run`]; `unsupported` on exec.
    pub async fn compact(&self, options: TaskOptions) -> Result<TurnResult> {
        self.run(TurnRequest::compact(options)).await
    }

    /// Like [`Thread::compact`], as a stream of events.
    pub fn compact_streamed(&self, options: TaskOptions) -> Result<Turn> {
        self.run_streamed(TurnRequest::compact(options))
    }

    /// Runs a shell command of the user's own, as a turn whose only item is the command: **outside any sandbox and
    /// without asking**. The model sees it and its output in the next turn.
    ///
    /// # Errors
    /// As [`Thread::run`]; a command that fails is no error. `unsupported` on exec.
    pub async fn shell_command(
        &self,
        command: impl Into<String>,
        options: TaskOptions,
    ) -> Result<TurnResult> {
        self.run(TurnRequest::shell_command(command.into(), options)).await
    }

    /// Like [`Thread::shell_command`], as a stream of events.
    pub fn shell_command_streamed(&self, command: impl Into<String>, options: TaskOptions) -> Result<Turn> {
        self.run_streamed(TurnRequest::shell_command(command.into(), options))
    }
}

impl TurnRequest {
    pub(crate) fn compact(options: TaskOptions) -> TurnRequest {
        TurnRequest::of_work(Work::Compact, options)
    }

    pub(crate) fn shell_command(command: String, options: TaskOptions) -> TurnRequest {
        TurnRequest::of_work(Work::Shell { command }, options)
    }
}

/// Forks and the store. On exec all of it is `unsupported`.
impl Thread {
    /// A new thread with the history of this one, which stays as it is.
    ///
    /// # Errors
    /// `invalid_argument` when the thread has not begun; `rpc` for one that is not stored.
    pub async fn fork(&self, options: ForkOptions) -> Result<Thread> {
        self.0.codex.supports("thread/fork")?;
        let fork = self.fork_later(options)?;
        fork.0.id_for(Need::Loaded).await?;
        Ok(fork)
    }

    /// A thread that becomes a fork of this one as soon as it is needed. On exec, where nothing can be forked, a new
    /// thread.
    fn fork_later(&self, fork: ForkOptions) -> Result<Thread> {
        fork.validate()?;
        let inherited = || ThreadOptions { ephemeral: false, ..self.0.options.clone() };
        let options = fork.options.clone().unwrap_or_else(inherited);
        let fork_of = match self.0.codex.options.transport {
            TransportKind::Exec => None,
            TransportKind::AppServer | TransportKind::Remote => Some((self.0.clone(), fork)),
        };
        let fork = Thread::build(self.0.codex.clone(), options, None, fork_of)?;
        fork.0.guardrails.inherit(&self.0.guardrails);
        Ok(fork)
    }

    /// What Codex has stored of the thread; the turns with their items only if wanted.
    pub async fn read(&self, include_turns: bool) -> Result<types::Thread> {
        self.ask(Question::read(include_turns)).await
    }

    /// The thread's turns, as the app-server spells them (`Turn`).
    pub async fn turns(&self, range: HistoryRange) -> Result<Listed> {
        let params = json!({ "itemsView": "full", "sortDirection": range.direction() });
        self.list("thread/turns/list", params, range, Need::Stored).await
    }

    /// The items of all turns, or of one, as the app-server spells them (`ThreadItemEntry`).
    pub async fn items(&self, turn_id: Option<&str>, range: HistoryRange) -> Result<Listed> {
        let params = given([("turnId", json!(turn_id)), ("sortDirection", range.direction().into())]);
        self.list("thread/items/list", params, range, Need::Stored).await
    }

    /// Moves the thread out of the lists, once a turn that runs on it is over.
    pub async fn archive(&self) -> Result<()> {
        self.unload("thread/archive").await
    }

    /// Undoes [`Thread::archive`].
    pub async fn unarchive(&self) -> Result<types::Thread> {
        self.ask(Question::unarchive()).await
    }

    /// Deletes the thread for good, once a turn that runs on it is over.
    ///
    /// # Errors
    /// `rpc` while a fork shares its history, and for a thread that is not stored.
    pub async fn delete(&self) -> Result<()> {
        self.unload("thread/delete").await
    }

    async fn unload(&self, method: &str) -> Result<()> {
        self.0.codex.supports(method)?;
        let _held = self.0.hold().await?;
        let _: Value = self.0.ask(method, json!({}), Need::Stored).await?;
        self.0.forget_loaded();
        Ok(())
    }

    /// Gives the thread a name for lists and searches.
    pub async fn set_name(&self, name: &str) -> Result<()> {
        self.done("thread/name/set", json!({ "name": name }), Need::Started).await
    }

    /// Takes back this turn and all after it, once a turn that runs is over. Files stay as they are.
    pub async fn revert(&self, before_turn_id: &str) -> Result<types::Thread> {
        self.revert_as(before_turn_id).await
    }

    pub(crate) async fn revert_as<T>(&self, before_turn_id: &str) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.0.codex.supports("thread/revert")?;
        let _held = self.0.hold().await?;
        self.ask(Question::revert(before_turn_id)).await
    }

    /// Adds items of the Responses API to the history, without a turn.
    pub async fn inject_items(&self, items: Vec<Value>) -> Result<()> {
        self.done("thread/inject_items", json!({ "items": items }), Need::Loaded).await
    }

    /// The sub-agents that this thread has spawned, and with `all` those below them, as the app-server spells threads
    /// (`Thread`).
    pub async fn children(&self, all: bool, limit: Option<u64>) -> Result<Listed> {
        self.0.codex.supports("thread/list")?;
        let field = if all { "ancestorThreadId" } else { "parentThreadId" };
        let params = json!({ field: &*self.0.id_for(Need::Stored).await? });
        Codex(self.0.codex.clone()).list_all("thread/list", params, limit).await
    }
}

/// The goal. While it is active, Codex runs turns by itself.
impl Thread {
    /// The thread's goal, if it has one.
    pub async fn goal(&self) -> Result<Option<types::ThreadGoal>> {
        self.ask(Question::goal()).await
    }

    /// Sets the goal, or those parts of it that are given. Codex works on it at once unless `status` says otherwise
    /// (`paused`).
    pub async fn set_goal(&self, goal: GoalChange) -> Result<types::ThreadGoal> {
        self.ask(Question::set_goal(&goal)).await
    }

    /// Removes the goal; whether there was one.
    pub async fn clear_goal(&self) -> Result<bool> {
        self.ask(Question::clear_goal()).await
    }
}

/// The queue of inputs: Codex runs a turn for each as soon as the thread is idle, but none after a turn that was
/// interrupted, until [`Thread::queue_start`]. Needs `experimental_api`.
impl Thread {
    /// Adds input to the queue.
    pub async fn queue_add(&self, input: impl Into<Input>) -> Result<types::QueuedSubmission> {
        self.ask(Question::queue_add(&input.into(), None)?).await
    }

    /// What waits in the queue, as the app-server spells it (`QueuedSubmission`).
    pub async fn queue(&self) -> Result<Listed> {
        self.list("thread/queue/list", json!({}), HistoryRange::default(), Need::Started).await
    }

    /// Replaces the input of an entry.
    pub async fn queue_update(&self, id: &str, input: impl Into<Input>) -> Result<()> {
        let input = input.into();
        input.validate()?;
        let params = json!({ "queuedSubmissionId": id, "input": input.wire()? });
        self.done("thread/queue/update", params, Need::Stored).await
    }

    /// Takes an entry out of the queue.
    pub async fn queue_remove(&self, id: &str) -> Result<()> {
        self.done("thread/queue/delete", json!({ "queuedSubmissionId": id }), Need::Stored).await
    }

    /// Starts a turn for this entry, or for the first one, and returns it; [`Codex::wait_thread`] waits for its end.
    pub async fn queue_start(&self, id: Option<&str>) -> Result<types::Turn> {
        self.ask(Question::queue_start(id)).await
    }

    /// Puts the entries into this order; all of them have to be named.
    pub async fn queue_reorder(&self, ids: &[String]) -> Result<()> {
        self.done("thread/queue/reorder", json!({ "queuedSubmissionIds": ids }), Need::Stored).await
    }
}

/// Background terminals and MCP servers.
impl Thread {
    /// The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`).
    /// Needs `experimental_api`.
    pub async fn background_terminals(&self) -> Result<Listed> {
        let range = HistoryRange::default();
        self.list("thread/backgroundTerminals/list", json!({}), range, Need::Loaded).await
    }

    /// Ends one of them, by its `processId`; whether it ran. Needs `experimental_api`.
    pub async fn terminate_background_terminal(&self, process_id: &str) -> Result<bool> {
        self.ask(Question::terminate(process_id)).await
    }

    /// Ends all of them. Needs `experimental_api`.
    pub async fn clean_background_terminals(&self) -> Result<()> {
        self.done("thread/backgroundTerminals/clean", json!({}), Need::Loaded).await
    }

    /// Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.
    pub async fn call_mcp_tool(
        &self,
        server: &str,
        tool: &str,
        arguments: Value,
    ) -> Result<types::McpServerToolCallResponse> {
        self.ask(Question::mcp_tool(server, tool, arguments)).await
    }

    /// Reads a resource of an MCP server of this thread.
    pub async fn read_mcp_resource(&self, server: &str, uri: &str) -> Result<types::McpResourceReadResponse> {
        self.ask(Question::mcp_resource(server, uri)).await
    }
}

/// A request about a thread and the field of the answer that is wanted. A Rust user gets it typed, a host as it came.
pub(crate) struct Question {
    method: &'static str,
    params: Value,
    need: Need,
    /// `None`: the whole answer.
    field: Option<&'static str>,
}

impl Question {
    fn new(method: &'static str, params: Value, need: Need, field: &'static str) -> Question {
        Question { method, params, need, field: Some(field) }
    }

    pub(crate) fn read(include_turns: bool) -> Question {
        Question::new("thread/read", json!({ "includeTurns": include_turns }), Need::Stored, "thread")
    }

    pub(crate) fn unarchive() -> Question {
        Question::new("thread/unarchive", json!({}), Need::Stored, "thread")
    }

    fn revert(before_turn_id: &str) -> Question {
        Question::new("thread/revert", json!({ "beforeTurnId": before_turn_id }), Need::Loaded, "thread")
    }

    pub(crate) fn goal() -> Question {
        Question::new("thread/goal/get", json!({}), Need::Stored, "goal")
    }

    pub(crate) fn set_goal(goal: &GoalChange) -> Question {
        let params = given([
            ("objective", json!(goal.objective)),
            ("status", json!(goal.status)),
            ("tokenBudget", json!(goal.token_budget)),
        ]);
        Question::new("thread/goal/set", params, Need::Loaded, "goal")
    }

    pub(crate) fn clear_goal() -> Question {
        Question::new("thread/goal/clear", json!({}), Need::Stored, "cleared")
    }

    /// `client_id`: the host's own id for the user's message.
    pub(crate) fn queue_add(input: &Input, client_id: Option<String>) -> Result<Question> {
        input.validate()?;
        let client_id = client_id.unwrap_or_else(message_id);
        let params = json!({ "input": input.wire()?, "clientUserMessageId": client_id });
        Ok(Question::new("thread/queue/add", params, Need::Loaded, "queuedSubmission"))
    }

    pub(crate) fn queue_start(id: Option<&str>) -> Question {
        let params = given([("queuedSubmissionId", json!(id))]);
        Question::new("thread/queue/start", params, Need::Loaded, "turn")
    }

    pub(crate) fn terminate(process_id: &str) -> Question {
        let params = json!({ "processId": process_id });
        Question::new("thread/backgroundTerminals/terminate", params, Need::Loaded, "terminated")
    }

    pub(crate) fn mcp_tool(server: &str, tool: &str, arguments: Value) -> Question {
        let params = given([("server", server.into()), ("tool", tool.into()), ("arguments", arguments)]);
        Question { method: "mcpServer/tool/call", params, need: Need::Loaded, field: None }
    }

    pub(crate) fn mcp_resource(server: &str, uri: &str) -> Question {
        let params = json!({ "server": server, "uri": uri });
        Question { method: "mcpServer/resource/read", params, need: Need::Loaded, field: None }
    }
}

impl Thread {
    pub(crate) async fn ask<T>(&self, question: Question) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let Question { method, params, need, field } = question;
        let mut answer: Value = self.0.ask(method, params, need).await?;
        let wanted = match field {
            Some(field) => answer[field].take(),
            None => answer,
        };
        serde_json::from_value(wanted).map_err(|error| {
            Error::new(ErrorCode::Protocol, format!("the result of {method} cannot be read"))
                .with_cause(error)
        })
    }

    /// A request whose answer says nothing.
    async fn done(&self, method: &str, params: Value, need: Need) -> Result<()> {
        let _: Value = self.0.ask(method, params, need).await?;
        Ok(())
    }

    async fn list(&self, method: &str, mut params: Value, range: HistoryRange, need: Need) -> Result<Listed> {
        self.0.codex.supports(method)?;
        params["threadId"] = json!(&*self.0.id_for(need).await?);
        if let Some(cursor) = range.cursor {
            params["cursor"] = cursor.into();
        }
        Codex(self.0.codex.clone()).list_all(method, params, range.limit).await
    }
}

/// An object of those fields that have a value.
pub(super) fn given<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let given = fields.into_iter().filter(|(_, value)| !value.is_null());
    given.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

/// Unlike that of any other message of this host.
fn message_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    format!("codexkit-{}-{now}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}
