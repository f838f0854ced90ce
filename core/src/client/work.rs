//! What a turn does: it answers input, reviews, compacts the conversation, or runs a command of the user.

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::options::{ReviewTarget, TransportKind};

#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Work {
    /// Answers the input of the request.
    #[default]
    Answer,
    Review(ReviewTarget),
    Compact,
    Shell {
        command: String,
    },
}

impl Work {
    pub(super) fn validate(&self, transport: TransportKind) -> Result<()> {
        if let (TransportKind::Exec, Work::Compact | Work::Shell { .. }) = (transport, self) {
            return Err(Error::unsupported(self.name(), transport.as_str()));
        }
        match self {
            Work::Answer | Work::Compact => Ok(()),
            Work::Review(target) => target.validate(),
            Work::Shell { command } if command.trim().is_empty() => {
                Err(Error::invalid("command", "must not be blank"))
            }
            Work::Shell { .. } => Ok(()),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Work::Answer => "thread.run",
            Work::Review(_) => "thread.review",
            Work::Compact => "thread.compact",
            Work::Shell { .. } => "thread.shell_command",
        }
    }

    /// The request that starts it; `None` for `turn/start`, which has params of its own.
    pub(super) fn request(&self, thread_id: &str) -> Option<(&'static str, Value)> {
        Some(match self {
            Work::Answer => return None,
            Work::Review(target) => {
                ("review/start", json!({ "threadId": thread_id, "target": target.wire() }))
            }
            Work::Compact => ("thread/compact/start", json!({ "threadId": thread_id })),
            Work::Shell { command } => {
                ("thread/shellCommand", json!({ "threadId": thread_id, "command": command }))
            }
        })
    }

    /// Whether the answer to the request says nothing of the turn, so that only `turn/started` tells its id.
    pub(super) fn is_named_by_its_start(&self) -> bool {
        matches!(self, Work::Compact | Work::Shell { .. })
    }
}
