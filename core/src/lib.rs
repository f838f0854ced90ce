//! codexkit: embed OpenAI's Codex agent in any program.

mod app_server;
pub mod env;
pub mod error;
pub mod event;
pub mod redact;
mod runtime;
mod transport;

pub use codexkit_protocol as protocol;
pub use error::{Error, ErrorCode, Result};
