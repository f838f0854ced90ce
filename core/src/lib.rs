//! codexkit: embed OpenAI's Codex agent in any program.

mod app_server;
pub mod approvals;
pub mod client;
pub mod discovery;
pub mod env;
pub mod error;
pub mod event;
pub mod guardrails;
#[cfg(feature = "mcp")]
pub mod mcp;
pub mod options;
pub mod port;
pub mod redact;
mod runtime;
#[cfg(feature = "testing")]
pub mod testing;
pub mod tools;
mod transport;

pub use approvals::{Answer, Ask, AskHandler, AskKind};
pub use client::{
    Codex, CodexInfo, Listed, Notification, NotificationFilter, OwnNotification, Subscription, Thread, Turn,
    TurnRequest, TurnResult, TurnStatus,
};
pub use codexkit_protocol as protocol;
pub use error::{Error, ErrorCode, Result};
pub use event::{Event, EventKind, Item, Usage};
pub use guardrails::{Guarded, Guardrail, Verdict};
pub use options::{CodexOptions, Input, InputItem, ThreadOptions, ToolSpec, TurnOptions};
pub use tools::{Tool, ToolCall, ToolOutput};
