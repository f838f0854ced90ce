//! The unified event model: one vocabulary for all transports, in the spelling of `codex exec --json`.
//!
//! On the wire an event is a flat JSON object: `type`, `seq` (counts up within the turn), `thread_id`,
//! `turn_id` and the fields of its kind. App-server notifications are respelled by one rule (slashes to
//! dots, camelCase to snake_case), so every notification Codex has or will have arrives under a
//! predictable name. What no rule covers is kept whole as `unrecognized`.

mod item;
mod kind;
pub(crate) mod log;
pub(crate) mod normalize;
pub(crate) mod queue;
pub(crate) mod raw;
mod respell;
pub(crate) mod tap;
mod typed;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use item::*;
pub use kind::*;
pub(crate) use respell::respell;

/// One event of a turn.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers.
    pub seq: u64,
    /// The thread, once Codex has told its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// The turn, where the transport knows it (`codex exec` does not number its turns).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<String>,
    /// What happened.
    #[serde(flatten)]
    pub kind: EventKind,
}

impl Event {
    /// Reads the wire form. Never fails: what does not fit its kind becomes [`EventKind::Other`].
    pub fn from_json(mut fields: Map<String, Value>) -> Event {
        let seq = fields.remove("seq").and_then(|seq| seq.as_u64()).unwrap_or_default();
        let mut text = |name: &str| match fields.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let (thread_id, turn_id) = (text("thread_id"), text("turn_id"));
        Event { seq, thread_id, turn_id, kind: EventKind::from_json(fields) }
    }
}

/// Tokens, as Codex counts them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Usage {
    /// Tokens sent, the cached ones included.
    pub input_tokens: u64,
    /// Tokens sent that the provider had cached.
    pub cached_input_tokens: u64,
    /// Tokens written to the provider's cache.
    pub cache_write_input_tokens: u64,
    /// Tokens received, the reasoning ones included.
    pub output_tokens: u64,
    /// Tokens received that are reasoning.
    pub reasoning_output_tokens: u64,
}

impl Usage {
    /// What was used since `earlier`, when both count from the same start.
    pub fn since(&self, earlier: &Usage) -> Usage {
        Usage {
            input_tokens: self.input_tokens.saturating_sub(earlier.input_tokens),
            cached_input_tokens: self.cached_input_tokens.saturating_sub(earlier.cached_input_tokens),
            cache_write_input_tokens: self
                .cache_write_input_tokens
                .saturating_sub(earlier.cache_write_input_tokens),
            output_tokens: self.output_tokens.saturating_sub(earlier.output_tokens),
            reasoning_output_tokens: self
                .reasoning_output_tokens
                .saturating_sub(earlier.reasoning_output_tokens),
        }
    }
}
