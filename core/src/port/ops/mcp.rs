//! Ops on MCP servers: those the host connects to, and those it is.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tokio::sync::watch;

use super::Done;
use crate::approvals::{Answering, Ask, AskDesk, AskHandler, AskKind};
use crate::error::{Error, ErrorCode, Result};
use crate::event::raw::{Body, Ids};
use crate::event::tap::Tap;
use crate::mcp::{
    Asking, McpAnswering, McpCall, McpClient, McpHttpOptions, McpHttpServer, McpPrompt, McpServer,
    McpServerInfo, McpTool, McpToolCall, McpToolHandler, McpToolId, McpToolNames, McpToolResult, McpToolSpec,
    allow_tools, qualified_names,
};
use crate::options::McpServerOptions;
use crate::port::Shared;
use crate::port::call::{Context, Form};
use crate::port::registry::Op;

/// What a host holds of MCP.
#[derive(Default)]
pub(crate) struct Held {
    clients: Mutex<HashMap<u64, Arc<Connected>>>,
    servers: Mutex<HashMap<u64, Arc<Serving>>>,
}

struct Connected {
    client: McpClient,
    listener: Arc<Listener>,
}

struct Serving {
    listener: Arc<Listener>,
    /// The calls that run, so that their progress finds its way.
    calls: Mutex<HashMap<String, McpToolCall>>,
    /// Listens as long as this lives; `None` over standard input and output.
    _http: Option<McpHttpServer>,
}

/// Who listens to a client or a server: that is where asks and notifications go.
struct Listener {
    /// Who answers: the newest that does.
    handler: watch::Sender<Option<Arc<dyn AskHandler>>>,
    /// Who hears notifications, each all of them.
    taps: Mutex<Vec<Arc<Tap>>>,
    /// Nothing comes any more.
    over: watch::Sender<bool>,
}

impl Listener {
    fn new(handler: Option<Arc<dyn AskHandler>>) -> Arc<Listener> {
        Arc::new(Listener {
            handler: watch::Sender::new(handler),
            taps: Mutex::default(),
            over: watch::Sender::new(false),
        })
    }

    fn tell(&self, method: &str, params: &Value) {
        for tap in locked(&self.taps).iter() {
            push(tap, method, params);
        }
    }

    fn end(&self) {
        self.over.send_replace(true);
    }
}

/// Asks whoever listens, else who answers for the whole client. What comes a moment before the host has begun to
/// listen waits for it.
struct Listening {
    listener: Arc<Listener>,
    desk: Arc<AskDesk>,
}

impl AskHandler for Listening {
    fn ask(&self, ask: Ask) -> Answering {
        let mut handlers = self.listener.handler.subscribe();
        let of_client = self.desk.handler();
        Box::pin(async move {
            let listens = handlers.borrow().is_some();
            if !listens && let Some(handler) = of_client {
                return handler.ask(ask).await;
            }
            let handler = match handlers.wait_for(Option::is_some).await {
                Ok(handler) => handler.clone().expect("waited for"),
                Err(_) => return Err(Error::new(ErrorCode::Closed, "the connection was closed")),
            };
            handler.ask(ask).await
        })
    }
}

/// A notification of MCP, as an event for the host: `{method, params, seq}`.
fn push(tap: &Tap, method: &str, params: &Value) {
    let method = Bytes::copy_from_slice(method.as_bytes());
    tap.push(Ids::default(), Body::Notification { method, params: params.to_string().into() });
}

fn unknown(what: &str, handle: u64) -> Error {
    Error::new(ErrorCode::UnknownHandle, format!("{what}: {handle} was closed or never existed"))
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Held {
    fn client(&self, handle: u64) -> Result<Arc<Connected>> {
        locked(&self.clients).get(&handle).cloned().ok_or_else(|| unknown("client", handle))
    }

    fn server(&self, handle: u64) -> Result<Arc<Serving>> {
        locked(&self.servers).get(&handle).cloned().ok_or_else(|| unknown("server", handle))
    }

    /// Ends all that is open.
    pub(crate) async fn close(&self) {
        let clients: Vec<_> = locked(&self.clients).drain().map(|(_, client)| client).collect();
        futures_util::future::join_all(clients.iter().map(|connected| async {
            connected.listener.end();
            let _ = connected.client.close().await;
        }))
        .await;
        for (_, serving) in locked(&self.servers).drain() {
            serving.listener.end();
        }
    }
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

pub(crate) struct Connect;

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

impl Op for Connect {
    const NAME: &'static str = "mcp.connect";
    const DOC: &'static str =
        "Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one.";
    type Params = McpConnectParams;
    type Output = McpConnected;

    async fn run(context: Context, params: McpConnectParams) -> Result<McpConnected> {
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

pub(crate) struct Listen;

/// A connection or a server to listen to: one of both.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpListenParams {
    /// The handle of `mcp.connect`.
    #[serde(default)]
    client: Option<u64>,
    /// The handle of `mcp.serve`.
    #[serde(default)]
    server: Option<u64>,
    /// Whether the host answers asks; for a server they are the calls of its tools.
    #[serde(default)]
    answers_asks: bool,
    /// Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it
    /// the asks: who does not read says so. Default: it does.
    #[serde(default = "yes")]
    notifications: bool,
}

fn yes() -> bool {
    true
}

impl Op for Listen {
    const NAME: &'static str = "mcp.listen";
    const STREAMS: bool = true;
    const DOC: &'static str = "Delivers what an MCP server asks and tells, or the calls of the host's own tools, until it is closed \
         or this call is cancelled. Notifications are `{method, params, seq}`, for everybody who listens; asks go to the newest call that answers them.";
    type Params = McpListenParams;
    type Output = Done;

    async fn run(context: Context, params: McpListenParams) -> Result<Done> {
        let listener = match (params.client, params.server) {
            (Some(client), None) => context.shared.mcp.client(client)?.listener.clone(),
            (None, Some(server)) => context.shared.mcp.server(server)?.listener.clone(),
            _ => return Err(Error::invalid("client", "give either `client` or `server`")),
        };
        let tap = params.notifications.then(|| context.tap(Form::Notification));
        Ear::new(listener, tap, context.handler(params.answers_asks)).listen().await
    }
}

/// A host that listens, until this is dropped.
struct Ear {
    listener: Arc<Listener>,
    tap: Option<Arc<Tap>>,
    handler: Option<Arc<dyn AskHandler>>,
}

impl Ear {
    fn new(listener: Arc<Listener>, tap: Option<Arc<Tap>>, handler: Option<Arc<dyn AskHandler>>) -> Ear {
        locked(&listener.taps).extend(tap.clone());
        if handler.is_some() {
            listener.handler.send_replace(handler.clone());
        }
        Ear { listener, tap, handler }
    }

    /// Until nothing comes any more.
    async fn listen(&self) -> Result<Done> {
        let mut over = self.listener.over.subscribe();
        let over = async {
            let _ = over.wait_for(|over| *over).await;
            Ok(Done {})
        };
        match &self.tap {
            Some(tap) => tap.until(over).await,
            None => over.await,
        }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        if let Some(tap) = &self.tap {
            locked(&self.listener.taps).retain(|other| !Arc::ptr_eq(other, tap));
        }
        if let Some(handler) = &self.handler {
            // Somebody else may answer by now.
            let of_this = |current: &mut Arc<_>| Arc::ptr_eq(current, handler);
            self.listener.handler.send_if_modified(|current| current.take_if(of_this).is_some());
        }
    }
}

pub(crate) struct ListTools;

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

impl Op for ListTools {
    const NAME: &'static str = "mcp.list_tools";
    const DOC: &'static str =
        "All tools of an MCP server that the options leave; kept until the server says that they changed.";
    type Params = McpListToolsParams;
    type Output = Vec<McpTool>;

    async fn run(context: Context, params: McpListToolsParams) -> Result<Vec<McpTool>> {
        client(&context, params.client)?.list_tools(params.refresh).await
    }
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

pub(crate) struct CallTool;

impl Op for CallTool {
    const NAME: &'static str = "mcp.call_tool";
    const DOC: &'static str = "Calls a tool of an MCP server. Cancelling tells the server.";
    type Params = McpCallToolParams;
    type Output = McpToolResult;

    async fn run(context: Context, params: McpCallToolParams) -> Result<McpToolResult> {
        client(&context, params.client)?.call_tool(params.call()).await
    }
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

macro_rules! lists {
    ($($op:ident, $name:literal, $method:ident, $doc:literal;)*) => {$(
        pub(crate) struct $op;

        impl Op for $op {
            const NAME: &'static str = $name;
            const DOC: &'static str = $doc;
            type Params = McpClientParams;
            type Output = Vec<Value>;

            async fn run(context: Context, params: McpClientParams) -> Result<Vec<Value>> {
                client(&context, params.client)?.$method().await
            }
        }
    )*};
}

lists! {
    ListResources, "mcp.list_resources", list_resources, "All resources of an MCP server, as MCP describes them.";
    ListResourceTemplates, "mcp.list_resource_templates", list_resource_templates, "All templates of resources of an MCP server.";
    ListPrompts, "mcp.list_prompts", list_prompts, "All prompts of an MCP server.";
}

pub(crate) struct ReadResource;

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

impl Op for ReadResource {
    const NAME: &'static str = "mcp.read_resource";
    const DOC: &'static str = "The contents of a resource, as MCP writes them.";
    type Params = McpReadResourceParams;
    type Output = Vec<Value>;

    async fn run(context: Context, params: McpReadResourceParams) -> Result<Vec<Value>> {
        client(&context, params.client)?.read_resource(&params.uri).await
    }
}

pub(crate) struct GetPrompt;

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

impl Op for GetPrompt {
    const NAME: &'static str = "mcp.get_prompt";
    const DOC: &'static str = "A prompt of an MCP server with its arguments filled in.";
    type Params = McpGetPromptParams;
    type Output = McpPrompt;

    async fn run(context: Context, params: McpGetPromptParams) -> Result<McpPrompt> {
        client(&context, params.client)?.get_prompt(&params.name, params.arguments).await
    }
}

pub(crate) struct Close;

impl Op for Close {
    const NAME: &'static str = "mcp.close";
    const DOC: &'static str = "Ends the connection to an MCP server, and its process.";
    type Params = McpClientParams;
    type Output = Done;

    async fn run(context: Context, params: McpClientParams) -> Result<Done> {
        let connected = locked(&context.shared.mcp.clients).remove(&params.client);
        let connected = connected.ok_or_else(|| unknown("client", params.client))?;
        connected.listener.end();
        connected.client.close().await?;
        Ok(Done {})
    }
}

pub(crate) struct QualifiedNames;

/// Tools of any number of servers.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpQualifiedNamesParams {
    /// All tools that Codex would have at once.
    tools: Vec<McpToolId>,
}

impl Op for QualifiedNames {
    const NAME: &'static str = "mcp.qualified_names";
    const DOC: &'static str =
        "The names under which Codex shows MCP tools to the model, and which of them fall together.";
    type Params = McpQualifiedNamesParams;
    type Output = McpToolNames;

    async fn run(_: Context, params: McpQualifiedNamesParams) -> Result<McpToolNames> {
        Ok(qualified_names(&params.tools))
    }
}

pub(crate) struct Serve;

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

impl Op for Serve {
    const NAME: &'static str = "mcp.serve";
    const DOC: &'static str = "Serves functions of the host to any MCP client, on a loopback port or over standard input and output, until `mcp.stop`.";
    type Params = McpServeParams;
    type Output = McpServed;

    async fn run(context: Context, params: McpServeParams) -> Result<McpServed> {
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
    shared: std::sync::Weak<Shared>,
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

pub(crate) struct ToolProgress;

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

impl Op for ToolProgress {
    const NAME: &'static str = "mcp.tool_progress";
    const DOC: &'static str =
        "Tells the client how far a call of the host's tool is. Of no effect on a call that is over.";
    type Params = McpToolProgressParams;
    type Output = Done;

    async fn run(context: Context, params: McpToolProgressParams) -> Result<Done> {
        let serving = context.shared.mcp.server(params.server)?;
        let call = locked(&serving.calls).get(&params.call_id).cloned();
        if let Some(call) = call {
            call.progress(params.progress, params.total, params.message.as_deref()).await;
        }
        Ok(Done {})
    }
}

pub(crate) struct Stop;

/// Names a server of the host.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpServerParams {
    /// The handle.
    server: u64,
}

impl Op for Stop {
    const NAME: &'static str = "mcp.stop";
    const DOC: &'static str =
        "Ends a server of the host and its sessions. One over standard input and output ends with its input.";
    type Params = McpServerParams;
    type Output = Done;

    async fn run(context: Context, params: McpServerParams) -> Result<Done> {
        let serving = locked(&context.shared.mcp.servers).remove(&params.server);
        let serving = serving.ok_or_else(|| unknown("server", params.server))?;
        serving.listener.end();
        drop(serving);
        Ok(Done {})
    }
}

pub(crate) struct AllowTools;

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

impl Op for AllowTools {
    const NAME: &'static str = "mcp.allow_tools";
    const DOC: &'static str = "Settings that let Codex call tools of an MCP server without asking, for runs in which nobody can be asked.";
    type Params = McpAllowToolsParams;
    type Output = McpAllowed;

    async fn run(_: Context, params: McpAllowToolsParams) -> Result<McpAllowed> {
        let tools: Vec<_> = params.tools.iter().map(String::as_str).collect();
        Ok(McpAllowed { config: allow_tools(&params.server, &tools) })
    }
}

pub(crate) struct AddServer;

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

impl Op for AddServer {
    const NAME: &'static str = "codex.add_mcp_server";
    const DOC: &'static str = "Adds an MCP server to the user's `config.toml`, or replaces it.";
    type Params = McpAddServerParams;
    type Output = Done;

    async fn run(context: Context, params: McpAddServerParams) -> Result<Done> {
        context.codex().add_mcp_server(&params.name, params.settings).await?;
        Ok(Done {})
    }
}

pub(crate) struct RemoveServer;

/// Names a server of the user's `config.toml`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpRemoveServerParams {
    /// Its name.
    name: String,
}

impl Op for RemoveServer {
    const NAME: &'static str = "codex.remove_mcp_server";
    const DOC: &'static str = "Takes an MCP server out of the user's `config.toml`.";
    type Params = McpRemoveServerParams;
    type Output = Done;

    async fn run(context: Context, params: McpRemoveServerParams) -> Result<Done> {
        context.codex().remove_mcp_server(&params.name).await?;
        Ok(Done {})
    }
}
