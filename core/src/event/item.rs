//! The things a turn is made of.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An item of a turn. Fields that only one transport sends are optional.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Item {
    /// What the agent says.
    AgentMessage(AgentMessage),
    /// What the agent thinks, summarised.
    Reasoning(Reasoning),
    /// A command the agent runs.
    CommandExecution(CommandExecution),
    /// Files the agent changes.
    FileChange(FileChange),
    /// A call of an MCP tool.
    McpToolCall(McpToolCall),
    /// The agent's to-do list (`codex exec`; the app-server sends `turn.plan.updated`).
    TodoList(TodoList),
    /// A search on the web.
    WebSearch(WebSearch),
    /// Something went wrong that did not end the turn.
    Error(ErrorItem),
    /// Every other item, with all its fields, `type` among them: `user_message`, `collab_tool_call`,
    /// `dynamic_tool_call`, `image_view`, … and what later versions of Codex bring.
    #[serde(untagged)]
    Other(Map<String, Value>),
}

/// What the agent says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgentMessage {
    /// Unique within the turn.
    pub id: String,
    /// Empty while it streams.
    pub text: String,
    /// `commentary` or `final_answer`, where the model tells them apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// What else Codex sent.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// What the agent thinks, summarised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reasoning {
    /// Unique within the turn.
    pub id: String,
    /// The summary's parts, joined by blank lines.
    pub text: String,
    /// What else Codex sent (`summary`, `content`).
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// A command the agent runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CommandExecution {
    /// Unique within the turn.
    pub id: String,
    /// As it is run, with the shell around it.
    pub command: String,
    /// Standard output and error so far, in the order they came.
    #[serde(default)]
    pub aggregated_output: Option<String>,
    /// Once it has ended.
    #[serde(default)]
    pub exit_code: Option<i64>,
    /// `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
    pub status: String,
    /// What else Codex sent (`cwd`, `process_id`, `duration_ms`, …).
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// Files the agent changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileChange {
    /// Unique within the turn.
    pub id: String,
    /// One per file.
    pub changes: Vec<FileUpdate>,
    /// `in_progress`, `completed`, `failed`, `declined`, or what later versions add.
    pub status: String,
    /// What else Codex sent.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// The change of one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileUpdate {
    /// Absolute.
    pub path: String,
    /// `add`, `delete` or `update`.
    pub kind: String,
    /// The new content, or a unified diff; the app-server sends it, `codex exec` does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff: Option<String>,
    /// Where the file moves to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub move_path: Option<String>,
}

/// A call of an MCP tool.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpToolCall {
    /// Unique within the turn.
    pub id: String,
    /// Its name in the config.
    pub server: String,
    /// Its name on that server.
    pub tool: String,
    /// As the model gave them.
    #[serde(default)]
    pub arguments: Value,
    /// `{content, structured_content}` once it has succeeded.
    #[serde(default)]
    pub result: Value,
    /// `{message}` once it has failed.
    #[serde(default)]
    pub error: Value,
    /// `in_progress`, `completed`, `failed`, or what later versions add.
    pub status: String,
    /// What else Codex sent.
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// The agent's to-do list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TodoList {
    /// Unique within the turn.
    pub id: String,
    /// In order.
    pub items: Vec<TodoItem>,
}

/// One line of the to-do list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TodoItem {
    /// What is to be done.
    pub text: String,
    /// Whether it is.
    pub completed: bool,
}

/// A search on the web.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WebSearch {
    /// Unique within the turn.
    pub id: String,
    /// What was searched.
    #[serde(default)]
    pub query: String,
    /// What else Codex sent (`action`).
    #[serde(flatten)]
    pub more: Map<String, Value>,
}

/// Something went wrong that did not end the turn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ErrorItem {
    /// Unique within the turn.
    pub id: String,
    /// For people.
    pub message: String,
}

impl Item {
    /// The item's id; empty for an unknown item without one.
    pub fn id(&self) -> &str {
        match self {
            Item::AgentMessage(item) => &item.id,
            Item::Reasoning(item) => &item.id,
            Item::CommandExecution(item) => &item.id,
            Item::FileChange(item) => &item.id,
            Item::McpToolCall(item) => &item.id,
            Item::TodoList(item) => &item.id,
            Item::WebSearch(item) => &item.id,
            Item::Error(item) => &item.id,
            Item::Other(fields) => fields.get("id").and_then(Value::as_str).unwrap_or_default(),
        }
    }
}
