//! What a turn leaves behind, and how its end becomes a result or an error.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::error::{Error, ErrorCode, Result};
use crate::event::log::{Ending, TurnLog};
use crate::event::{Item, TurnError, Usage};

/// The result of a turn that completed or was interrupted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnResult {
    /// Resume the thread with it.
    pub thread_id: String,
    /// Absent on the exec transport, which does not number its turns.
    pub turn_id: Option<String>,
    /// Whether the turn came to its own end.
    pub status: TurnStatus,
    /// The agent's last message. Absent when it said nothing.
    pub final_response: Option<String>,
    /// The final response parsed and validated, when the turn had an output schema.
    pub structured_output: Option<Value>,
    /// The completed items in order. Empty for a streamed turn: there they went by as events.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Item>"))]
    items: Vec<Value>,
    /// What this turn used. On exec, the first turn of a resumed thread counts the earlier turns too:
    /// Codex reports the thread's total there.
    pub usage: Option<Usage>,
    /// By Codex's clock, in milliseconds.
    pub duration_ms: Option<u64>,
}

/// How a turn ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TurnStatus {
    /// Codex finished.
    Completed,
    /// Somebody interrupted it; items and usage up to there stand.
    Interrupted,
}

impl TurnResult {
    /// The completed items in order.
    pub fn items(&self) -> Vec<Item> {
        let read = |item: &Value| {
            Item::deserialize(item)
                .unwrap_or_else(|_| Item::Other(item.as_object().cloned().unwrap_or_default()))
        };
        self.items.iter().map(read).collect()
    }

    /// The completed items as JSON, unknown fields included.
    pub fn items_json(&self) -> &[Value] {
        &self.items
    }
}

/// Turns the end of a turn into what its caller gets.
pub(super) fn settle(
    ending: Ending,
    log: &TurnLog,
    thread_id: String,
    output_schema: Option<&Value>,
    usage_before: Option<&Usage>,
) -> Result<TurnResult> {
    let folded = log.fold();
    let status = match &ending {
        Ending::Interrupted => TurnStatus::Interrupted,
        _ => TurnStatus::Completed,
    };
    let mut result = TurnResult {
        thread_id,
        turn_id: log.turn_id().map(|id| id.to_string()),
        status,
        final_response: folded.final_response,
        structured_output: None,
        items: folded.items,
        usage: folded.usage.map(|usage| match usage_before {
            Some(before) => usage.since(before),
            None => usage,
        }),
        duration_ms: folded.duration_ms,
    };
    match ending {
        Ending::Interrupted => Ok(result),
        Ending::Completed => {
            if let Some(schema) = output_schema {
                result.structured_output = Some(structured(schema, result.final_response.as_deref())?);
            }
            Ok(result)
        }
        Ending::Failed(error) => Err(failure(error, &result)),
        Ending::Lagged => Err(Error::new(
            ErrorCode::Lagged,
            "events arrived faster than they were read and the queue reached `event_queue_bytes`",
        )),
    }
}

fn failure(error: TurnError, so_far: &TurnResult) -> Error {
    let info = error.codex_error_info.as_ref();
    let kind = info.and_then(|info| match info {
        Value::String(kind) => Some(kind.as_str()),
        Value::Object(fields) => fields.keys().next().map(String::as_str),
        _ => None,
    });
    let code = match kind {
        Some("usageLimitExceeded" | "rateLimitExceeded" | "sessionBudgetExceeded") => ErrorCode::RateLimited,
        Some("unauthorized") => ErrorCode::Unauthorized,
        _ => ErrorCode::TurnFailed,
    };
    let retryable = code.retryable()
        || matches!(
            kind,
            Some(
                "serverOverloaded"
                    | "httpConnectionFailed"
                    | "responseStreamConnectionFailed"
                    | "responseStreamDisconnected"
            )
        );
    let message = if error.message.is_empty() { "Codex gave no reason" } else { &error.message };
    Error::new(code, message).with_retryable(retryable).with_data(json!({
        "codex_error_info": error.codex_error_info,
        "additional_details": error.additional_details,
        "turn": so_far,
    }))
}

fn structured(schema: &Value, response: Option<&str>) -> Result<Value> {
    let bad = |reason: String| {
        Error::new(ErrorCode::StructuredOutput, format!("the final response {reason}"))
            .with_data(json!({ "final_response": response }))
    };
    let text = response.ok_or_else(|| bad("is missing".into()))?;
    let output: Value = serde_json::from_str(text).map_err(|error| bad(format!("is not JSON: {error}")))?;
    let validator = jsonschema::validator_for(schema)
        .map_err(|error| Error::invalid("turn.output_schema", format!("is no JSON Schema: {error}")))?;
    if let Some(error) = validator.iter_errors(&output).next() {
        return Err(bad(format!("does not match the output schema at `{}`: {error}", error.instance_path())));
    }
    Ok(output)
}
