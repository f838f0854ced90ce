//! Ops on MCP servers that the host connects to.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::listen::{Listener, Listening, push};
use super::{locked, unknown};
use crate::approvals::AskHandler;
use crate::error::Result;
use crate::mcp::{McpCall, McpClient, McpPrompt, McpServerInfo, McpTool, McpToolResult};
use crate::options::McpServerOptions;
use crate::port::call::{Context, Form};
use crate::port::ops::{Done, op};
use crate::port::registry::Op;

pub(super) struct Connected {
    pub(super) client: McpClient,
    pub(super) listener: Arc<Listener>,
}

fn client(context: &Context, handle: u64) -> Result<McpClient> {
    Ok(context.shared.mcp.client(handle)?.client.clone())
}

/// Names a connection to an MCP server.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpClientParams {
    /// The handle.
    client: u64,
}

/// An MCP server to connect to.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpConnectParams {
    /// The server.
    server: McpServerOptions,
    /// Whether the host answers what the server asks: during the connection's set-up through this call, after
    /// that through `mcp.listen`.
    #[serde(default)]
    answers_asks: bool,
}

/// A connection to an MCP server.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct McpConnected {
    /// Names it in later calls, until `mcp.close`.
    client: u64,
    /// What the server said of itself.
    info: McpServerInfo,
}

op! {
    Connect = "mcp.connect",
    "Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one.",
    McpConnectParams => McpConnected,
    |context, params| {
        let listener = Listener::new(context.handler(params.answers_asks));
        let asks = params.answers_asks.then(|| {
            let desk = context.codex().desk().clone();
            Arc::new(Listening { listener: listener.clone(), desk }) as Arc<dyn AskHandler>
        });
        let told = listener.clone();
        let connected = McpClient::builder(params.server)
            .env(context.codex().env().clone())
            .asks_of_host(asks, context.codex().desk().clone())
            .on_notification(move |method, params| told.tell(method, &params))
            .connect()
            .await?;
        listener.handler.send_replace(None);
        let (info, handle) = (connected.info().clone(), context.shared.next());
        locked(&context.shared.mcp.clients)
            .insert(handle, Arc::new(Connected { client: connected, listener }));
        Ok(McpConnected { client: handle, info })
    }
}

/// Which tools to list.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpListToolsParams {
    /// The handle.
    client: u64,
    /// Asks the server also if it has not said that its tools changed.
    #[serde(default)]
    refresh: bool,
}

op! {
    ListTools = "mcp.list_tools",
    "All tools of an MCP server that the options leave; kept until the server says that they changed.",
    McpListToolsParams => Vec<McpTool>,
    |context, params| client(&context, params.client)?.list_tools(params.refresh).await
}

/// A call of a tool.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpCallToolParams {
    /// The handle.
    client: u64,
    /// The tool's own name.
    tool: String,
    /// Its arguments.
    #[serde(default)]
    arguments: Map<String, Value>,
    /// `_meta` of the request.
    #[serde(default)]
    meta: Option<Value>,
    /// Another limit than the client's `tool_timeout_ms`.
    #[serde(default)]
    timeout_ms: Option<u64>,
}

impl McpCallToolParams {
    fn call(self) -> McpCall {
        let mut call = McpCall::new(self.tool).arguments(self.arguments);
        if let Some(meta) = self.meta {
            call = call.meta(meta);
        }
        if let Some(limit) = self.timeout_ms {
            call = call.timeout(Duration::from_millis(limit));
        }
        call
    }
}

op! {
    CallTool = "mcp.call_tool",
    "Calls a tool of an MCP server. Cancelling tells the server.",
    McpCallToolParams => McpToolResult,
    |context, params| client(&context, params.client)?.call_tool(params.call()).await
}

pub(crate) struct CallToolStreamed;

impl Op for CallToolStreamed {
    const NAME: &'static str = "mcp.call_tool_streamed";
    const STREAMS: bool = true;
    const DOC: &'static str = "Calls a tool of an MCP server and streams its progress, as `{method, params, seq}`. Read too slowly, it ends as `lagged`, and the call is cancelled.";
    type Params = McpCallToolParams;
    type Output = McpToolResult;

    async fn run(context: Context, params: McpCallToolParams) -> Result<McpToolResult> {
        let tap = context.tap(Form::Notification);
        let client = client(&context, params.client)?;
        let told = tap.clone();
        let call = params.call().on_progress(move |progress| {
            push(&told, "notifications/progress", &serde_json::to_value(progress).unwrap_or_default());
        });
        tap.until(client.call_tool(call)).await
    }
}

op! {
    ListResources = "mcp.list_resources",
    "All resources of an MCP server, as MCP describes them.",
    McpClientParams => Vec<Value>,
    |context, params| client(&context, params.client)?.list_resources().await
}

op! {
    ListResourceTemplates = "mcp.list_resource_templates",
    "All templates of resources of an MCP server.",
    McpClientParams => Vec<Value>,
    |context, params| client(&context, params.client)?.list_resource_templates().await
}

op! {
    ListPrompts = "mcp.list_prompts",
    "All prompts of an MCP server.",
    McpClientParams => Vec<Value>,
    |context, params| client(&context, params.client)?.list_prompts().await
}

/// A resource to read.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpReadResourceParams {
    /// The handle.
    client: u64,
    /// The resource.
    uri: String,
}

op! {
    ReadResource = "mcp.read_resource",
    "The contents of a resource, as MCP writes them.",
    McpReadResourceParams => Vec<Value>,
    |context, params| client(&context, params.client)?.read_resource(&params.uri).await
}

/// A prompt to fill in.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpGetPromptParams {
    /// The handle.
    client: u64,
    /// The prompt's name.
    name: String,
    /// Its arguments.
    #[serde(default)]
    arguments: Map<String, Value>,
}

op! {
    GetPrompt = "mcp.get_prompt",
    "A prompt of an MCP server with its arguments filled in.",
    McpGetPromptParams => McpPrompt,
    |context, params| {
        client(&context, params.client)?.get_prompt(&params.name, params.arguments).await
    }
}

op! {
    Close = "mcp.close",
    "Ends the connection to an MCP server, and its process.",
    McpClientParams => Done,
    |context, params| {
        let connected = locked(&context.shared.mcp.clients).remove(&params.client);
        let connected = connected.ok_or_else(|| unknown("client", params.client))?;
        connected.listener.end();
        connected.client.close().await?;
        Ok(Done {})
    }
}
