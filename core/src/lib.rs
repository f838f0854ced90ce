//! codexkit: embed OpenAI's Codex agent in any program.

pub mod env;
pub mod error;
pub mod redact;
#[cfg(feature = "testing")]
pub mod testing;

pub use codexkit_protocol as protocol;
pub use error::{Error, ErrorCode, Result};
