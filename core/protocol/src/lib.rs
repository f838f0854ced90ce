//! The Codex app-server protocol as Rust types.
