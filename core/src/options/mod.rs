//! Options of client, thread and turn, typed and checked, and how each reaches Codex.
//!
//! Settings come in layers, the more specific over the less specific: `codex.config`, the typed fields
//! of [`CodexOptions`], `thread.config`, the typed fields of [`ThreadOptions`], `turn.config`, the typed
//! fields of [`TurnOptions`]. They are merged table by table before anything is emitted, so Codex gets
//! one value per key. What nobody set is not sent: it stays with the user's `config.toml`.

pub mod app_server;
mod approvals;
mod check;
mod codex;
mod config;
pub mod exec;
mod files;
pub(crate) mod guardrails;
mod hosted;
mod input;
#[cfg(feature = "mcp")]
pub(crate) mod mcp;
pub(crate) mod remote;
mod review;
mod search;
mod secret;
mod strict;
#[cfg(test)]
mod tests;
mod thread;
pub(crate) mod tools;
mod turn;
mod values;

use std::path::Path;
use std::time::Duration;

pub use approvals::*;
pub use codex::{ClientInfo, CodexOptions};
pub use config::ConfigOverrides;
pub use files::TempFiles;
pub use guardrails::{GuardrailSpec, GuardrailStage};
pub use hosted::{HostedTool, HostedToolType};
pub use input::{Bytes, Input, InputItem};
#[cfg(feature = "mcp")]
pub use mcp::{McpOauthOptions, McpServerOptions, McpTokenStore};
pub use remote::RemoteOptions;
pub use review::{ForkOptions, ReviewDelivery, ReviewTarget, TaskOptions};
pub use search::SearchProvider;
pub use secret::{EnvVars, Secret};
pub use strict::strict_schema;
pub(crate) use strict::without_nulls;
pub use thread::ThreadOptions;
pub use tools::{HOSTED_NAMESPACE, ToolSpec};
pub use turn::TurnOptions;
pub use values::*;

/// Milliseconds as a time limit; 0 is none.
pub(crate) fn limit(milliseconds: Option<u64>) -> Option<Duration> {
    milliseconds.filter(|number| *number > 0).map(Duration::from_millis)
}

/// A path for Codex, absolute: it may run in another directory than the host. Errors name `field`.
pub(crate) fn absolute_path(field: &str, path: &Path) -> crate::error::Result<String> {
    check::absolute(field, path)
}
