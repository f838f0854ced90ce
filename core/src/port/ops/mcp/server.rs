//! Ops on MCP servers that the host is: its functions for any client, Codex among them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::listen::{Listener, Listening};
use super::{locked, unknown};
use crate::approvals::AskKind;
use crate::error::{Error, ErrorCode};
use crate::mcp::{
    Asking, McpAnswering, McpHttpOptions, McpHttpServer, McpServer, McpToolCall, McpToolHandler,
    McpToolResult, McpToolSpec,
};
use crate::port::Shared;
use crate::port::ops::{Done, op};

pub(super) struct Serving {
    pub(super) listener: Arc<Listener>,
    /// The calls that run, so that their progress finds its way.
    calls: Mutex<HashMap<String, McpToolCall>>,
    /// Listens as long as this lives; `None` over standard input and output.
    _http: Option<McpHttpServer>,
}

/// Functions of the host as an MCP server.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpServeParams {
    /// The server's name: letters, digits, `_` and `-`.
    name: String,
    /// How its tools want to be used.
    #[serde(default)]
    instructions: Option<String>,
    /// What it offers. The calls come as asks of the kind `tool_call` to `mcp.listen`.
    tools: Vec<McpToolSpec>,
    /// Where it listens.
    #[serde(default)]
    http: McpHttpOptions,
    /// Serves one client over this process's standard input and output instead.
    #[serde(default)]
    stdio: bool,
    /// Milliseconds that a call waits for the host's answer; 0 = for ever, which is the default: who calls has a limit
    /// of its own.
    #[serde(default)]
    call_timeout_ms: u64,
}

/// A server that runs.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct McpServed {
    /// Names it in later calls, until `mcp.stop`.
    server: u64,
    /// Where it listens; none over standard input and output.
    url: Option<String>,
    /// What clients other than Codex must show as bearer token.
    bearer_token: Option<String>,
    /// Settings that give it to a thread of this client: merge them into the thread's `config`.
    config: Value,
}

op! {
    Serve = "mcp.serve",
    "Serves functions of the host to any MCP client, on a loopback port or over standard input and output, until `mcp.stop`.",
    McpServeParams => McpServed,
    |context, params| {
        let listener = Listener::new(None);
        let handle = context.shared.next();
        let shared = Arc::downgrade(&context.shared);
        let limit = (params.call_timeout_ms > 0).then(|| Duration::from_millis(params.call_timeout_ms));
        let next_call = Arc::new(AtomicU64::new(1));
        let mut builder = McpServer::builder(&params.name);
        if let Some(instructions) = params.instructions {
            builder = builder.instructions(instructions);
        }
        for tool in params.tools {
            let calls = HostTool {
                shared: shared.clone(),
                handle,
                name: params.name.clone(),
                listener: listener.clone(),
                limit,
                next_call: next_call.clone(),
            };
            builder = builder.tool(tool, calls);
        }
        let server = builder.build()?;
        let http = match params.stdio {
            false => Some(context.codex().serve_mcp(&server, params.http).await?),
            true => None,
        };
        let served = McpServed {
            server: handle,
            url: http.as_ref().map(McpHttpServer::url),
            bearer_token: http.as_ref().map(|http| http.token().expose().to_owned()),
            config: http.as_ref().map_or_else(|| json!({}), McpHttpServer::config),
        };
        let serving = Serving { listener: listener.clone(), calls: Mutex::default(), _http: http };
        locked(&context.shared.mcp.servers).insert(handle, Arc::new(serving));
        if params.stdio {
            crate::runtime::spawn(async move {
                if let Err(error) = server.serve_stdio().await {
                    log::warn!("{error}");
                }
                listener.end();
            })?;
        }
        Ok(served)
    }
}

/// A tool whose calls are asks.
struct HostTool {
    shared: Weak<Shared>,
    handle: u64,
    name: String,
    listener: Arc<Listener>,
    limit: Option<Duration>,
    next_call: Arc<AtomicU64>,
}

impl McpToolHandler for HostTool {
    fn call(&self, call: McpToolCall) -> McpAnswering<McpToolResult> {
        let id = format!("call_{}", self.next_call.fetch_add(1, Ordering::Relaxed));
        let (shared, handle) = (self.shared.clone(), self.handle);
        let request = json!({
            "tool": call.tool(),
            "arguments": call.arguments(),
            "callId": id,
            "_meta": call.meta(),
        });
        let (name, listener, limit) = (self.name.clone(), self.listener.clone(), self.limit);
        Box::pin(async move {
            let gone = || Error::new(ErrorCode::Closed, "the host has closed its client");
            let (serving, desk) = {
                let shared = shared.upgrade().ok_or_else(gone)?;
                (shared.mcp.server(handle).map_err(|_| gone())?, shared.codex.desk().clone())
            };
            locked(&serving.calls).insert(id.clone(), call);
            let _running = Ended { serving: &serving, id: &id };
            let handler = Arc::new(Listening { listener, desk: desk.clone() });
            let asking = Asking { server: name, handler: Some(handler), desk, limit };
            let answer = asking.ask(AskKind::ToolCall, "tools/call", request).await?;
            Ok(McpToolResult::from_answer(answer))
        })
    }
}

/// Forgets a call.
struct Ended<'a> {
    serving: &'a Serving,
    id: &'a str,
}

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        locked(&self.serving.calls).remove(self.id);
    }
}

/// How far a call of a host's tool is.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpToolProgressParams {
    /// The server's handle.
    server: u64,
    /// The ask's `callId`.
    call_id: String,
    /// How far it is; must grow.
    progress: f64,
    /// How far it will be in the end.
    #[serde(default)]
    total: Option<f64>,
    /// For people.
    #[serde(default)]
    message: Option<String>,
}

op! {
    ToolProgress = "mcp.tool_progress",
    "Tells the client how far a call of the host's tool is. Of no effect on a call that is over.",
    McpToolProgressParams => Done,
    |context, params| {
        let serving = context.shared.mcp.server(params.server)?;
        let call = locked(&serving.calls).get(&params.call_id).cloned();
        if let Some(call) = call {
            call.progress(params.progress, params.total, params.message.as_deref()).await;
        }
        Ok(Done {})
    }
}

/// Names a server of the host.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpServerParams {
    /// The handle.
    server: u64,
}

op! {
    Stop = "mcp.stop",
    "Ends a server of the host and its sessions. One over standard input and output ends with its input.",
    McpServerParams => Done,
    |context, params| {
        let serving = locked(&context.shared.mcp.servers).remove(&params.server);
        let serving = serving.ok_or_else(|| unknown("server", params.server))?;
        serving.listener.end();
        drop(serving);
        Ok(Done {})
    }
}
