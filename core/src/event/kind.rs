//! What can happen in a turn.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{FileUpdate, Item, Usage};

/// The kind of an event and its fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventKind {
    /// The thread has an id now. First event of a thread's first turn.
    #[serde(rename = "thread.started")]
    ThreadStarted {},
    /// Codex works on the turn.
    #[serde(rename = "turn.started")]
    TurnStarted {},
    /// The turn is done. Terminal.
    #[serde(rename = "turn.completed")]
    TurnCompleted {
        /// What the turn used; absent when Codex reported none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        usage: Option<Usage>,
    },
    /// The turn failed. Terminal.
    #[serde(rename = "turn.failed")]
    TurnFailed {
        /// Why.
        error: TurnError,
        /// What the turn used until then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        usage: Option<Usage>,
    },
    /// The turn was interrupted. Terminal; items and usage up to here stand.
    #[serde(rename = "turn.interrupted")]
    TurnInterrupted {
        /// What the turn used until then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        usage: Option<Usage>,
        /// Codex leaves a turn's commands running when it is interrupted; these were ended for it.
        #[serde(default)]
        terminated_process_ids: Vec<String>,
    },
    /// An item began.
    #[serde(rename = "item.started")]
    ItemStarted {
        /// As far as it is known.
        item: Item,
    },
    /// An item changed.
    #[serde(rename = "item.updated")]
    ItemUpdated {
        /// Its new state.
        item: Item,
    },
    /// An item is done.
    #[serde(rename = "item.completed")]
    ItemCompleted {
        /// Its final state.
        item: Item,
    },
    /// Text of the answer as it is written.
    #[serde(rename = "item.agent_message.delta")]
    AgentMessageDelta {
        /// The item it belongs to.
        item_id: String,
        /// What to append.
        delta: String,
    },
    /// Raw reasoning as it is written (only where the model shows it).
    #[serde(rename = "item.reasoning.text_delta")]
    ReasoningTextDelta {
        /// The item it belongs to.
        item_id: String,
        /// What to append.
        delta: String,
        /// Which part of the content.
        #[serde(default)]
        content_index: u64,
    },
    /// The reasoning summary as it is written.
    #[serde(rename = "item.reasoning.summary_text_delta")]
    ReasoningSummaryTextDelta {
        /// The item it belongs to.
        item_id: String,
        /// What to append.
        delta: String,
        /// Which part of the summary.
        #[serde(default)]
        summary_index: u64,
    },
    /// A new part of the reasoning summary begins.
    #[serde(rename = "item.reasoning.summary_part_added")]
    ReasoningSummaryPartAdded {
        /// The item it belongs to.
        item_id: String,
        /// Which part.
        #[serde(default)]
        summary_index: u64,
    },
    /// A plan as it is written.
    #[serde(rename = "item.plan.delta")]
    PlanDelta {
        /// The item it belongs to.
        item_id: String,
        /// What to append.
        delta: String,
    },
    /// Output of a running command.
    #[serde(rename = "item.command_execution.output_delta")]
    CommandOutputDelta {
        /// The item it belongs to.
        item_id: String,
        /// What to append.
        delta: String,
    },
    /// Output of a patch being applied.
    #[serde(rename = "item.file_change.output_delta")]
    FileChangeOutputDelta {
        /// The item it belongs to.
        item_id: String,
        /// What to append.
        delta: String,
    },
    /// Tokens used so far.
    #[serde(rename = "thread.token_usage.updated")]
    TokenUsage {
        /// Of the whole thread and of the last model call.
        token_usage: TokenUsage,
    },
    /// The unified diff of everything the turn changed so far.
    #[serde(rename = "turn.diff.updated")]
    TurnDiff {
        /// In `git diff` form.
        diff: String,
    },
    /// The agent's plan.
    #[serde(rename = "turn.plan.updated")]
    TurnPlan {
        /// Why it changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        explanation: Option<String>,
        /// The steps in order.
        plan: Vec<PlanStep>,
    },
    /// Codex asks for something that needs an answer.
    #[serde(rename = "approval.requested")]
    ApprovalRequested {
        /// The ask; the same number stands in `approval.resolved`.
        ask_id: u64,
        /// What kind of ask.
        kind: String,
        /// The app-server method.
        method: String,
        /// The item it is about.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item_id: Option<String>,
        /// What a file change would change, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        changes: Option<Vec<FileUpdate>>,
        /// The MCP server, for an elicitation.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        server: Option<String>,
        /// The client's or the MCP server's tool.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tool: Option<String>,
        /// The method's params as they came.
        request: Value,
    },
    /// An ask was answered.
    #[serde(rename = "approval.resolved")]
    ApprovalResolved {
        /// The ask.
        ask_id: u64,
        /// `allow`, `deny`, `cancel`, `answered` (an answer without a decision), `refused` or `withdrawn`.
        decision: String,
        /// Who decided: `handler`, `policy`, `answer_ask` (somebody who answered by the ask's number), `timeout`,
        /// `no_handler`, `handler_error`, `bad_answer`, `given_up` (the caller no longer wants the turn), `elsewhere`
        /// (another client, or Codex wants no answer any more), `connection_closed`.
        decided_by: String,
        /// The rule of a policy that decided: `thread.approvals.rules[2]`, or `default`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rule: Option<String>,
        /// More about it, for people.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A call of a client tool came to nothing. Its item is completed with what the model was told.
    #[serde(rename = "tool.call.failed")]
    ToolCallFailed {
        /// The call's item.
        item_id: String,
        /// The tool's namespace.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        namespace: Option<String>,
        /// The tool.
        tool: String,
        /// `unknown_tool`, `disabled`, `invalid_arguments`, `denied`, `rejected` (by a guardrail), `timeout` or `failed`.
        kind: String,
        /// Why.
        reason: String,
    },
    /// A guardrail's verdict was no pass. If that ends the turn, no terminal event follows, but the error.
    #[serde(rename = "guardrail.tripped")]
    GuardrailTripped {
        /// `input` or `output`.
        stage: String,
        /// Its name.
        guardrail: String,
        /// `reject` or `tripwire`; this also when it gave no usable verdict.
        kind: String,
        /// What it said, or why it gave no verdict.
        message: String,
        /// The tool, for a guardrail of one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tool: Option<String>,
        /// The call's item, likewise.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        item_id: Option<String>,
    },
    /// The connection to a remote server ended during an earlier turn of this thread, and here is a new one. What
    /// happened in between went by unseen.
    #[serde(rename = "connection.restored")]
    ConnectionRestored {
        /// The turn that ran then. Its caller got an error that tells of the end.
        lost_turn_id: String,
        /// Whether that turn still ran, and was interrupted for the sake of this one.
        interrupted: bool,
        /// Why the connection ended.
        reason: String,
    },
    /// Something went wrong; the turn may still complete.
    #[serde(rename = "error")]
    Error {
        /// What.
        message: String,
        /// Codex tries again by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        will_retry: Option<bool>,
    },
    /// A line from Codex that is not JSON, not UTF-8, cut off or over the size cap.
    #[serde(rename = "malformed")]
    Malformed {
        /// What is wrong with it.
        reason: String,
        /// Its beginning, at most 256 bytes, with replacement characters where it is not UTF-8.
        excerpt: String,
    },
    /// An event this version does not know, whole.
    #[serde(rename = "unrecognized")]
    Unrecognized {
        /// As Codex sent it.
        raw: Value,
    },
    /// Any other event Codex documents (hooks, reviews, reroutes, …), or one of the above with fields
    /// that do not fit: all its fields, `type` included.
    #[serde(untagged)]
    Other(Map<String, Value>),
}

impl EventKind {
    /// Reads the fields of an event, `type` among them.
    pub(crate) fn from_json(fields: Map<String, Value>) -> EventKind {
        let value = Value::Object(fields);
        // Deserialising by reference costs no clone where it succeeds.
        match EventKind::deserialize(&value) {
            Ok(kind) => kind,
            Err(_) => match value {
                Value::Object(fields) => EventKind::Other(fields),
                _ => unreachable!("built from a map"),
            },
        }
    }

    /// Whether the turn is over with this event.
    pub fn is_terminal(&self) -> bool {
        matches!(
            self,
            EventKind::TurnCompleted { .. }
                | EventKind::TurnFailed { .. }
                | EventKind::TurnInterrupted { .. }
        )
    }
}

/// Why a turn failed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TurnError {
    /// For people.
    pub message: String,
    /// Codex's own classification, as it sent it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_error_info: Option<Value>,
    /// More detail, when there is some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_details: Option<String>,
}

/// Tokens of a thread.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TokenUsage {
    /// Since the thread began.
    pub total: Usage,
    /// Of the last model call.
    pub last: Usage,
    /// Size of the model's context window in tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_context_window: Option<u64>,
}

/// A step of the agent's plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanStep {
    /// What is to be done.
    pub step: String,
    /// `pending`, `in_progress` or `completed`.
    pub status: String,
}
