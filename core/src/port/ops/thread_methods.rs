//! Ops on what a thread can do besides turns: its forks, its history, its place in the store, its goal, its queue.

use serde::Deserialize;
use serde_json::Value;

use super::thread::{ThreadHandle, ThreadParams};
use super::{Done, op};
use crate::client::{GoalChange, HistoryRange, Listed, Question};
use crate::options::{ForkOptions, Input, ThreadOptions};

/// A fork.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadForkParams {
    /// The thread's handle.
    thread: u64,
    /// The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`.
    #[serde(default)]
    last_turn_id: Option<String>,
    /// The first turn that the fork does not have. Excludes `last_turn_id`.
    #[serde(default)]
    before_turn_id: Option<String>,
    /// Do not store the fork.
    #[serde(default)]
    ephemeral: bool,
    /// The fork's options. Default: those of the thread.
    #[serde(default)]
    options: Option<ThreadOptions>,
}

op! {
    Fork = "thread.fork",
    "Makes a new thread with the history of this one.",
    ThreadForkParams => ThreadHandle,
    |context, params| {
        let ThreadForkParams { thread, last_turn_id, before_turn_id, ephemeral, options } = params;
        let fork = ForkOptions { last_turn_id, before_turn_id, ephemeral, options };
        let fork = context.shared.thread(thread)?.fork(fork).await?;
        Ok(ThreadHandle { id: fork.id(), thread: context.shared.add_thread(fork) })
    }
}

/// A look into the store.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadReadParams {
    /// The thread's handle.
    thread: u64,
    /// Also the turns, with their items.
    #[serde(default)]
    include_turns: bool,
}

op! {
    Read = "thread.read",
    "What Codex has stored of the thread.",
    ThreadReadParams => Value as "Thread",
    |context, params| context.shared.thread(params.thread)?.ask(Question::read(params.include_turns)).await
}

/// A part of the history, by turns.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadTurnsParams {
    /// The thread's handle.
    thread: u64,
    /// The newest first. Default: the oldest.
    #[serde(default)]
    newest_first: bool,
    /// Go on there: `next_cursor` of an earlier answer.
    #[serde(default)]
    cursor: Option<String>,
    /// Stop after the page that reaches this many entries. Default: 10,000.
    #[serde(default)]
    limit: Option<u64>,
}

op! {
    Turns = "thread.turns",
    "The thread's turns with their items, as the app-server spells them (`Turn`).",
    ThreadTurnsParams => Listed,
    |context, params| {
        let ThreadTurnsParams { thread, newest_first, cursor, limit } = params;
        context.shared.thread(thread)?.turns(HistoryRange { newest_first, cursor, limit }).await
    }
}

/// A part of the history, by items.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadItemsParams {
    /// The thread's handle.
    thread: u64,
    /// Only the items of this turn.
    #[serde(default)]
    turn_id: Option<String>,
    /// The newest first. Default: the oldest.
    #[serde(default)]
    newest_first: bool,
    /// Go on there: `next_cursor` of an earlier answer.
    #[serde(default)]
    cursor: Option<String>,
    /// Stop after the page that reaches this many entries. Default: 10,000.
    #[serde(default)]
    limit: Option<u64>,
}

op! {
    Items = "thread.items",
    "The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`).",
    ThreadItemsParams => Listed,
    |context, params| {
        let ThreadItemsParams { thread, turn_id, newest_first, cursor, limit } = params;
        let range = HistoryRange { newest_first, cursor, limit };
        context.shared.thread(thread)?.items(turn_id.as_deref(), range).await
    }
}

op! {
    Archive = "thread.archive",
    "Moves the thread out of the lists, once a turn that runs on it is over.",
    ThreadParams => Done,
    |context, params| context.shared.thread(params.thread)?.archive().await.map(|()| Done {})
}

op! {
    Unarchive = "thread.unarchive",
    "Brings an archived thread back.",
    ThreadParams => Value as "Thread",
    |context, params| context.shared.thread(params.thread)?.ask(Question::unarchive()).await
}

op! {
    Delete = "thread.delete",
    "Deletes the thread for good, once a turn that runs on it is over.",
    ThreadParams => Done,
    |context, params| context.shared.thread(params.thread)?.delete().await.map(|()| Done {})
}

/// A name.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadSetNameParams {
    /// The thread's handle.
    thread: u64,
    /// For lists and searches.
    name: String,
}

op! {
    SetName = "thread.set_name",
    "Gives the thread a name.",
    ThreadSetNameParams => Done,
    |context, params| context.shared.thread(params.thread)?.set_name(&params.name).await.map(|()| Done {})
}

/// How far to go back.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadRevertParams {
    /// The thread's handle.
    thread: u64,
    /// The first turn that is taken back.
    before_turn_id: String,
}

op! {
    Revert = "thread.revert",
    "Takes back a turn and all after it, once a turn that runs is over. Files stay as they are.",
    ThreadRevertParams => Value as "Thread",
    |context, params| context.shared.thread(params.thread)?.revert_as(&params.before_turn_id).await
}

/// Items for the history.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadInjectItemsParams {
    /// The thread's handle.
    thread: u64,
    /// Items of the Responses API.
    items: Vec<Value>,
}

op! {
    InjectItems = "thread.inject_items",
    "Adds items to the history, without a turn.",
    ThreadInjectItemsParams => Done,
    |context, params| context.shared.thread(params.thread)?.inject_items(params.items).await.map(|()| Done {})
}

/// Which sub-agents.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadChildrenParams {
    /// The thread's handle.
    thread: u64,
    /// Also those that sub-agents have spawned.
    #[serde(default)]
    all: bool,
    /// Stop after the page that reaches this many entries. Default: 10,000.
    #[serde(default)]
    limit: Option<u64>,
}

op! {
    Children = "thread.children",
    "The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`).",
    ThreadChildrenParams => Listed,
    |context, params| context.shared.thread(params.thread)?.children(params.all, params.limit).await
}

op! {
    Goal = "thread.goal",
    "The thread's goal, if it has one.",
    ThreadParams => Value as "ThreadGoal?",
    |context, params| context.shared.thread(params.thread)?.ask(Question::goal()).await
}

/// A goal, or those parts of it that are to change.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadSetGoalParams {
    /// The thread's handle.
    thread: u64,
    /// What to reach.
    #[serde(default)]
    objective: Option<String>,
    /// `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
    #[serde(default)]
    status: Option<String>,
    /// Tokens that may go into it.
    #[serde(default)]
    token_budget: Option<u64>,
}

op! {
    SetGoal = "thread.set_goal",
    "Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`).",
    ThreadSetGoalParams => Value as "ThreadGoal",
    |context, params| {
        let ThreadSetGoalParams { thread, objective, status, token_budget } = params;
        let goal = GoalChange { objective, status, token_budget };
        context.shared.thread(thread)?.ask(Question::set_goal(&goal)).await
    }
}

op! {
    ClearGoal = "thread.clear_goal",
    "Removes the goal; whether there was one.",
    ThreadParams => bool,
    |context, params| context.shared.thread(params.thread)?.clear_goal().await
}

/// Input for the queue.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadQueueAddParams {
    /// The thread's handle.
    thread: u64,
    /// What to tell Codex.
    input: Input,
    /// The host's own id for the user's message. Default: a new one.
    #[serde(default)]
    client_user_message_id: Option<String>,
}

op! {
    QueueAdd = "thread.queue_add",
    "Adds input to the queue: Codex runs a turn for it as soon as the thread is idle.",
    ThreadQueueAddParams => Value as "QueuedSubmission",
    |context, params| context.shared.thread(params.thread)?.ask(Question::queue_add(&params.input, params.client_user_message_id)?).await
}

op! {
    Queue = "thread.queue",
    "What waits in the queue, as the app-server spells it (`QueuedSubmission`).",
    ThreadParams => Listed,
    |context, params| context.shared.thread(params.thread)?.queue().await
}

/// Another input for an entry of the queue.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadQueueUpdateParams {
    /// The thread's handle.
    thread: u64,
    /// The entry's id.
    id: String,
    /// What to tell Codex.
    input: Input,
}

op! {
    QueueUpdate = "thread.queue_update",
    "Replaces the input of an entry of the queue.",
    ThreadQueueUpdateParams => Done,
    |context, params| context.shared.thread(params.thread)?.queue_update(&params.id, params.input).await.map(|()| Done {})
}

/// An entry of the queue.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadQueueRemoveParams {
    /// The thread's handle.
    thread: u64,
    /// The entry's id.
    id: String,
}

op! {
    QueueRemove = "thread.queue_remove",
    "Takes an entry out of the queue.",
    ThreadQueueRemoveParams => Done,
    |context, params| context.shared.thread(params.thread)?.queue_remove(&params.id).await.map(|()| Done {})
}

/// Which entry of the queue.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadQueueStartParams {
    /// The thread's handle.
    thread: u64,
    /// The entry's id. Default: the first.
    #[serde(default)]
    id: Option<String>,
}

op! {
    QueueStart = "thread.queue_start",
    "Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself.",
    ThreadQueueStartParams => Value as "Turn",
    |context, params| context.shared.thread(params.thread)?.ask(Question::queue_start(params.id.as_deref())).await
}

/// The order of the queue.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadQueueReorderParams {
    /// The thread's handle.
    thread: u64,
    /// The ids of all entries, in their new order.
    ids: Vec<String>,
}

op! {
    QueueReorder = "thread.queue_reorder",
    "Puts the entries of the queue into another order.",
    ThreadQueueReorderParams => Done,
    |context, params| context.shared.thread(params.thread)?.queue_reorder(&params.ids).await.map(|()| Done {})
}

op! {
    BackgroundTerminals = "thread.background_terminals",
    "The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`).",
    ThreadParams => Listed,
    |context, params| context.shared.thread(params.thread)?.background_terminals().await
}

/// A command that runs in the background.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadTerminateParams {
    /// The thread's handle.
    thread: u64,
    /// Its `processId`.
    process_id: String,
}

op! {
    TerminateBackgroundTerminal = "thread.terminate_background_terminal",
    "Ends a command that runs in the background; whether it ran.",
    ThreadTerminateParams => bool,
    |context, params| context.shared.thread(params.thread)?.terminate_background_terminal(&params.process_id).await
}

op! {
    CleanBackgroundTerminals = "thread.clean_background_terminals",
    "Ends all commands that run in the background.",
    ThreadParams => Done,
    |context, params| context.shared.thread(params.thread)?.clean_background_terminals().await.map(|()| Done {})
}

/// A call of a tool.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadCallMcpToolParams {
    /// The thread's handle.
    thread: u64,
    /// The MCP server's name.
    server: String,
    /// The tool's name.
    tool: String,
    /// Its arguments.
    #[serde(default)]
    arguments: Value,
}

op! {
    CallMcpTool = "thread.call_mcp_tool",
    "Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.",
    ThreadCallMcpToolParams => Value as "McpServerToolCallResponse",
    |context, params| context.shared.thread(params.thread)?.ask(Question::mcp_tool(&params.server, &params.tool, params.arguments)).await
}

/// A resource.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadReadMcpResourceParams {
    /// The thread's handle.
    thread: u64,
    /// The MCP server's name.
    server: String,
    /// The resource's URI.
    uri: String,
}

op! {
    ReadMcpResource = "thread.read_mcp_resource",
    "Reads a resource of an MCP server of this thread.",
    ThreadReadMcpResourceParams => Value as "McpResourceReadResponse",
    |context, params| context.shared.thread(params.thread)?.ask(Question::mcp_resource(&params.server, &params.uri)).await
}
