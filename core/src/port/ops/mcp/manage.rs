//! Ops on the MCP servers of Codex: which there are, what they may do, how their tools are named.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::mcp::{McpToolId, McpToolNames, allow_tools, qualified_names};
use crate::port::ops::{Done, op};

/// A server for the user's `config.toml`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpAddServerParams {
    /// Its name.
    name: String,
    /// As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
    settings: Value,
}

op! {
    AddServer = "codex.add_mcp_server",
    "Adds an MCP server to the user's `config.toml`, or replaces it.",
    McpAddServerParams => Done,
    |context, params| {
        context.codex().add_mcp_server(&params.name, params.settings).await?;
        Ok(Done {})
    }
}

/// Names a server of the user's `config.toml`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpRemoveServerParams {
    /// Its name.
    name: String,
}

op! {
    RemoveServer = "codex.remove_mcp_server",
    "Takes an MCP server out of the user's `config.toml`.",
    McpRemoveServerParams => Done,
    |context, params| {
        context.codex().remove_mcp_server(&params.name).await?;
        Ok(Done {})
    }
}

/// Tools that need not be approved.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpAllowToolsParams {
    /// The server's name in the settings of Codex.
    server: String,
    /// Its tools. Default: all.
    #[serde(default)]
    tools: Vec<String>,
}

/// Settings of Codex.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct McpAllowed {
    /// For the `config` of a client, a thread or a turn.
    config: Map<String, Value>,
}

op! {
    AllowTools = "mcp.allow_tools",
    "Settings that let Codex call tools of an MCP server without asking, for runs in which nobody can be asked.",
    McpAllowToolsParams => McpAllowed,
    |_context, params| {
        let tools: Vec<_> = params.tools.iter().map(String::as_str).collect();
        Ok(McpAllowed { config: allow_tools(&params.server, &tools) })
    }
}

/// Tools of any number of servers.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpQualifiedNamesParams {
    /// All tools that Codex would have at once.
    tools: Vec<McpToolId>,
}

op! {
    QualifiedNames = "mcp.qualified_names",
    "The names under which Codex shows MCP tools to the model, and which of them fall together.",
    McpQualifiedNamesParams => McpToolNames,
    |_context, params| Ok(qualified_names(&params.tools))
}
