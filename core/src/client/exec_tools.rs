//! Client tools on the transport `exec`, whose Codex knows no `item/tool/call`: for the time of a turn they are served
//! to it as MCP servers on loopback ports. A call goes the same way as one of an app-server.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use serde_json::json;

use super::codex::Codex;
use super::thread::ThreadInner;
use crate::app_server::{Asker, Responder, ServerAsk, Withdrawn};
use crate::error::Result;
use crate::mcp::{
    McpAnswering, McpHttpOptions, McpHttpServer, McpServer, McpToolCall, McpToolHandler, McpToolResult,
    McpToolSpec,
};
use crate::options::{HOSTED_NAMESPACE, ThreadOptions, TurnOptions};
use crate::tools::{ToolAsks, ToolGroup};

/// The server of the tools that have no namespace; those of the others are named behind it. `mcp_servers` of the user
/// may have the plain name of a namespace.
const PREFIX: &str = "codexkit_";
const PLAIN: &str = "codexkit_tools";

/// Seconds that Codex waits for a tool. Each has a limit of its own, and a person may have to be asked before.
const LONGEST_CALL: f64 = 24.0 * 60.0 * 60.0;

/// The servers of one turn, and the options of a Codex that may call their tools. Dropped, nothing listens any more.
pub(super) struct Served {
    pub(super) thread: ThreadOptions,
    pub(super) turn: TurnOptions,
    _servers: Vec<McpHttpServer>,
}

/// Serves the tools of the thread that are switched on, each namespace by a server of its own.
pub(super) async fn serve(thread: &Arc<ThreadInner>, turn: &TurnOptions) -> Result<Served> {
    let codex = Codex(thread.codex.clone());
    let mut served = Served { thread: thread.options.clone(), turn: turn.clone(), _servers: Vec::new() };
    for server in servers(thread)? {
        let options = McpHttpOptions { tool_timeout_sec: Some(LONGEST_CALL), ..McpHttpOptions::default() };
        let server = codex.serve_mcp(&server, options).await?;
        served.thread = server.attach(served.thread);
        // Without, the turn would go on when Codex does not reach its tools.
        let required = format!("mcp_servers.{}.required", server.name());
        served.thread.config.extend([(required, true.into())]);
        served._servers.push(server);
        // The rules for approvals decide about the tools alone: Codex asks nothing here, and refuses to be told of them.
        (served.thread.approvals, served.turn.approvals) = (None, None);
    }
    Ok(served)
}

fn servers(thread: &Arc<ThreadInner>) -> Result<Vec<McpServer>> {
    let groups = thread.tools.set().groups();
    let mut names: Vec<String> = groups
        .iter()
        .map(|group| match group.namespace.as_deref() {
            None => PLAIN.to_owned(),
            Some(HOSTED_NAMESPACE) => HOSTED_NAMESPACE.to_owned(),
            Some(namespace) => format!("{PREFIX}{namespace}"),
        })
        .collect();
    if let Some(plain) = groups.iter().position(|group| group.namespace.is_none()) {
        // There may be a namespace `tools`.
        while names.iter().filter(|name| **name == names[plain]).count() > 1 {
            names[plain].push('_');
        }
    }
    let serve = |(group, name): (_, String)| -> Result<McpServer> {
        let ToolGroup { namespace, description, tools } = group;
        let mut server = McpServer::builder(name);
        if let Some(text) = description {
            server = server.instructions(text);
        }
        for tool in tools {
            let calls = Calls { thread: thread.clone(), namespace: namespace.clone() };
            let spec = McpToolSpec::new(tool.name, tool.description, tool.input_schema);
            server = server.checking_tool(spec, calls);
        }
        server.build()
    };
    groups.into_iter().zip(names).map(serve).collect()
}

/// Makes `item/tool/call` of the calls of a namespace's tools.
struct Calls {
    thread: Arc<ThreadInner>,
    namespace: Option<String>,
}

impl McpToolHandler for Calls {
    fn call(&self, call: McpToolCall) -> McpAnswering<McpToolResult> {
        let tools = self.thread.tools.clone();
        let request = self.request(&call);
        Box::pin(async move {
            let (responder, answer) = Responder::to_us();
            let _waiting = Waiting { tools: tools.clone(), request_id: request.request_id.clone() };
            tools.ask(request, responder);
            Ok(match answer.await {
                Ok(answer) => McpToolResult::from_answer(answer),
                Err(_) => McpToolResult::error("This client does not run the tool any more."),
            })
        })
    }
}

impl Calls {
    fn request(&self, call: &McpToolCall) -> ServerAsk {
        // Sessions number their calls each for themselves.
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let meta = call.meta();
        // A sub-agent's call comes from a thread of its own. An older Codex may not name it.
        let thread_id = meta["threadId"].as_str().map(str::to_owned).or_else(|| self.thread.id());
        let thread_id = thread_id.unwrap_or_default();
        let turn_id = meta["x-codex-turn-metadata"]["turn_id"].as_str().unwrap_or_default();
        let params = json!({
            "threadId": thread_id,
            "turnId": turn_id,
            "callId": meta["callId"].as_str().unwrap_or(call.id()),
            "namespace": self.namespace,
            "tool": call.tool(),
            "arguments": call.arguments(),
        });
        ServerAsk {
            request_id: Bytes::from(format!("\"exec-{number}\"")),
            method: "item/tool/call".into(),
            params: params.to_string().into(),
            thread_id: Some(thread_id.into()),
            turn_id: Some(turn_id.into()),
            item_id: None,
            changes: None,
        }
    }
}

/// A call under way. Dropped before its answer has come, it ends the call.
struct Waiting {
    tools: Arc<ToolAsks>,
    request_id: Bytes,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.tools.withdrawn(&self.request_id, Withdrawn::Resolved);
    }
}
