//! Bytes to and from Codex: the child process and line framing. Nothing here knows the protocol.

pub(crate) mod child;
#[cfg(feature = "mcp-http")]
pub(crate) mod http;
pub(crate) mod lines;
pub(crate) mod nursery;
pub(crate) mod stderr;
mod tree;
#[cfg(feature = "remote")]
pub(crate) mod websocket;
