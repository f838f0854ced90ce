//! The Model Context Protocol: a client for its servers, a server for functions of the host, and how Codex is given
//! one for a run. Protocol and transports are rmcp's; here is what this crate wants beyond them.

mod allow;
mod asks;
mod client;
mod error;
mod handler;
#[cfg(feature = "mcp-http")]
mod http;
mod names;
#[cfg(feature = "mcp-http")]
mod oauth;
mod server;
mod stdio;
mod types;

pub use allow::allow_tools;
pub use client::{McpCall, McpClient, McpConnect, OnNotification, ToolFilter};
pub use names::{McpNameCollision, McpToolId, McpToolName, McpToolNames, qualified_names};
pub use server::{McpAnswering, McpServer, McpServerBuilder, McpToolCall, McpToolHandler, McpToolSpec};
#[cfg(feature = "mcp-http")]
pub use server::{McpHttpOptions, McpHttpServer};
pub use types::{McpProgress, McpPrompt, McpServerInfo, McpTool, McpToolResult};
#[cfg(feature = "mcp-http")]
pub(crate) use {asks::Asking, server::random_token};
