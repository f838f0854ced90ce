//! Bytes to and from Codex and others: the child process, line framing, WebSocket, HTTP. Nothing here knows what they mean.

pub(crate) mod child;
#[cfg(any(feature = "testing", feature = "mcp-http"))]
pub(crate) mod http;
#[cfg(feature = "mcp-http")]
pub(crate) mod http_client;
pub(crate) mod lines;
pub(crate) mod nursery;
pub(crate) mod stderr;
mod tree;
#[cfg(feature = "remote")]
pub(crate) mod websocket;
