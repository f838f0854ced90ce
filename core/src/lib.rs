//! codexkit: embed OpenAI's Codex agent in any program.

pub mod env;
pub mod error;
pub mod options;
pub mod redact;

pub use codexkit_protocol as protocol;
pub use error::{Error, ErrorCode, Result};
