//! A connection to an MCP server: the handshake, requests with their limits and retries, lists in all their pages.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rmcp::model::{CancelledNotificationParam, ClientRequest, ProgressToken, ProtocolVersion, RequestId};
use rmcp::service::{Peer, PeerRequestOptions, RunningService, ServiceError};
use rmcp::{ClientCacheConfig, RoleClient};
use serde_json::{Map, Value, json};

use super::asks::Asking;
use super::error::Subject;
use super::handler::{Handler, InOrder, OnProgress};
use super::names::{McpToolId, qualified_names};
use super::stdio;
use super::types::{McpPrompt, McpServerInfo, McpTool, McpToolResult};
use crate::approvals::{AskDesk, AskHandler};
use crate::env::Env;
use crate::error::{Error, ErrorCode, Result};
use crate::options::McpServerOptions;
use crate::options::mcp::Target;
use crate::runtime;

/// How long a server may take to end by itself, once its input is closed.
const CLOSE_GRACE: Duration = Duration::from_secs(2);
/// The first pause before another try, and the longest.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// A server that has more pages than this has no end.
const MOST_PAGES: usize = 1_000;

/// Called with the method and the params of a notification: log messages, changed lists, updated resources.
pub type OnNotification = Arc<dyn Fn(&str, Value) + Send + Sync>;
/// Decides which tools there are, beside the lists of names.
pub type ToolFilter = Arc<dyn Fn(&McpTool) -> bool + Send + Sync>;

/// A client that is about to be connected.
pub struct McpConnect {
    options: McpServerOptions,
    env: Env,
    handler: Option<Arc<dyn AskHandler>>,
    desk: Arc<AskDesk>,
    filter: Option<ToolFilter>,
    on_notification: Option<OnNotification>,
}

/// A connection to an MCP server. Clones share it. Calls run concurrently. The server ends when the last clone is
/// gone, orderly by [`close`](McpClient::close).
#[derive(Clone)]
pub struct McpClient(Arc<Inner>);

struct Inner {
    options: McpServerOptions,
    info: McpServerInfo,
    peer: Peer<RoleClient>,
    handler: Arc<Handler>,
    filter: Option<ToolFilter>,
    subject: Subject,
    /// The tools as the server listed them, unfiltered, and the number of changes it had announced before.
    tools: Mutex<Option<(u64, Arc<Vec<McpTool>>)>>,
    running: tokio::sync::Mutex<Option<Running>>,
    #[cfg(feature = "mcp-http")]
    oauth: Option<Arc<super::oauth::Oauth>>,
}

type Running = RunningService<RoleClient, Arc<Handler>>;

/// A call of a tool.
#[derive(Clone)]
pub struct McpCall {
    tool: String,
    arguments: Map<String, Value>,
    meta: Option<Value>,
    limit: Option<Duration>,
    on_progress: Option<OnProgress>,
}

impl McpCall {
    /// A call without arguments.
    pub fn new(tool: impl Into<String>) -> McpCall {
        McpCall { tool: tool.into(), arguments: Map::new(), meta: None, limit: None, on_progress: None }
    }

    /// The arguments.
    pub fn arguments(mut self, arguments: Map<String, Value>) -> McpCall {
        self.arguments = arguments;
        self
    }

    /// Adds `_meta` to the request.
    pub fn meta(mut self, meta: Value) -> McpCall {
        self.meta = Some(meta);
        self
    }

    /// Another limit than [`McpServerOptions::tool_timeout_ms`].
    pub fn timeout(mut self, limit: Duration) -> McpCall {
        self.limit = Some(limit);
        self
    }

    /// Called with each progress the server tells. It must not block.
    pub fn on_progress(
        mut self,
        on_progress: impl Fn(super::McpProgress) + Send + Sync + 'static,
    ) -> McpCall {
        self.on_progress = Some(Arc::new(on_progress));
        self
    }
}

/// One request, as it is sent and perhaps sent again.
struct Sending<'a> {
    method: &'a str,
    params: Value,
    limit: Duration,
    /// Whether another try does no harm.
    repeatable: bool,
    on_progress: Option<OnProgress>,
}

impl McpConnect {
    /// Who answers what the server asks, what a login asks, and whether tools may be called.
    pub fn asks(mut self, handler: impl AskHandler) -> McpConnect {
        self.handler = Some(Arc::new(handler));
        self
    }

    #[cfg(feature = "mcp-http")]
    pub(crate) fn asks_of_host(
        mut self,
        handler: Option<Arc<dyn AskHandler>>,
        desk: Arc<AskDesk>,
    ) -> McpConnect {
        self.handler = handler;
        self.desk = desk;
        self
    }

    /// Which tools to use, beside the lists in the options.
    pub fn tool_filter(mut self, filter: impl Fn(&McpTool) -> bool + Send + Sync + 'static) -> McpConnect {
        self.filter = Some(Arc::new(filter));
        self
    }

    /// Called with the server's notifications. It must not block.
    pub fn on_notification(mut self, call: impl Fn(&str, Value) + Send + Sync + 'static) -> McpConnect {
        self.on_notification = Some(Arc::new(call));
        self
    }

    /// The environment to read instead of the process's own.
    pub fn env(mut self, env: Env) -> McpConnect {
        self.env = env;
        self
    }

    /// Connects, and logs in where the server wants it and the options allow it.
    ///
    /// # Errors
    /// `invalid_argument` naming the field, `spawn_failed`, `exited`, `connection_closed`, `handshake_failed`,
    /// `unauthorized`, `timeout`.
    pub async fn connect(self) -> Result<McpClient> {
        self.options.target()?;
        runtime::run(async move {
            let limit = Duration::from_millis(self.options.startup_timeout_ms);
            let (McpConnect { options, env, handler, desk, filter, on_notification }, secrets) = {
                let secrets = self.options.secrets(&self.env);
                (self, secrets)
            };
            let asking = Asking { server: options.name.clone(), handler, desk, limit: options.ask_limit() };
            let handler = Arc::new(Handler {
                asking,
                roots: options.roots.clone(),
                watched: Default::default(),
                tools_changed: AtomicU64::new(0),
                on_notification,
            });
            let mut subject = Subject { server: options.name.clone(), control: None, secrets };
            #[cfg(feature = "mcp-http")]
            let mut oauth = None;
            let running = match options.target()? {
                Target::Command(command) => {
                    let (transport, control) =
                        stdio::start(command, &options, &env, subject.secrets.clone()).await?;
                    subject.control = Some(control);
                    let served = rmcp::serve_client(handler.clone(), InOrder::new(transport, &handler));
                    match within(limit, &subject.server, served).await? {
                        Ok(running) => running,
                        Err(error) => return Err(subject.failed_handshake(error).await),
                    }
                }
                #[cfg(feature = "mcp-http")]
                Target::Url(url) => {
                    let http = super::http::Http::open(url, &options, &env, &handler.asking).await?;
                    let running = http.serve(&handler, &subject, limit).await?;
                    oauth = http.into_oauth();
                    running
                }
                #[cfg(not(feature = "mcp-http"))]
                Target::Url(_) => {
                    return Err(Error::unsupported("mcp.url", "build without the feature mcp-http"));
                }
            };
            let peer = running.peer().clone();
            // What the server allows to keep and for how long is for those who ask often; ours is asked for.
            peer.set_response_cache_config(ClientCacheConfig::disabled()).await;
            let info = described(&options.name, &peer);
            let version = info.protocol_version.as_str();
            if !ProtocolVersion::KNOWN_VERSIONS.iter().any(|known| known.as_str() == version) {
                let message = format!(
                    "the MCP server `{}` speaks version {version:?}, which is unknown here",
                    options.name
                );
                return Err(Error::new(ErrorCode::HandshakeFailed, message));
            }
            Ok(McpClient(Arc::new(Inner {
                info,
                peer,
                handler,
                filter,
                subject,
                tools: Mutex::default(),
                running: tokio::sync::Mutex::new(Some(running)),
                options,
                #[cfg(feature = "mcp-http")]
                oauth,
            })))
        })
        .await
    }
}

/// The handshake within its limit.
pub(super) async fn within<T>(limit: Duration, server: &str, work: impl Future<Output = T>) -> Result<T> {
    tokio::time::timeout(limit, work).await.map_err(|_| {
        let limit = limit.as_millis();
        Error::new(
            ErrorCode::Timeout,
            format!("the MCP server `{server}` did not finish the handshake within {limit} ms"),
        )
    })
}

fn described(server: &str, peer: &Peer<RoleClient>) -> McpServerInfo {
    let info = peer.peer_info();
    let info = info.map(|info| serde_json::to_value(&*info).unwrap_or_default()).unwrap_or_default();
    McpServerInfo {
        server: server.to_owned(),
        protocol_version: info["protocolVersion"].as_str().unwrap_or_default().to_owned(),
        server_info: info["serverInfo"].clone(),
        capabilities: info["capabilities"].clone(),
        instructions: info["instructions"].as_str().map(str::to_owned),
    }
}

impl McpClient {
    /// A client for this server, to be connected.
    pub fn builder(options: McpServerOptions) -> McpConnect {
        McpConnect {
            options,
            env: Env::from_os(),
            handler: None,
            desk: Arc::default(),
            filter: None,
            on_notification: None,
        }
    }

    /// Connects without a handler for asks.
    ///
    /// # Errors
    /// As [`McpConnect::connect`].
    pub async fn connect(options: McpServerOptions) -> Result<McpClient> {
        McpClient::builder(options).connect().await
    }

    /// What the server said of itself in the handshake.
    pub fn info(&self) -> &McpServerInfo {
        &self.0.info
    }

    /// All tools that the options and the filter leave. Kept until the server says that they have changed;
    /// `refresh` asks anew.
    pub async fn list_tools(&self, refresh: bool) -> Result<Vec<McpTool>> {
        let inner = self.0.clone();
        runtime::run(async move {
            let tools = inner.all_tools(refresh).await?;
            Ok(tools.iter().filter(|tool| inner.allows(tool)).cloned().collect())
        })
        .await
    }

    /// Calls a tool. What the tool itself calls an error is a result with `is_error`.
    ///
    /// Dropping the future tells the server that nobody waits any more.
    ///
    /// # Errors
    /// `invalid_argument` for a tool that there is not or that the options exclude, `cancelled` when the call
    /// was not approved, `rpc` when the server refused it, `timeout`, `connection_closed`, `exited`,
    /// `unauthorized`.
    pub async fn call_tool(&self, call: McpCall) -> Result<McpToolResult> {
        let inner = self.0.clone();
        runtime::run(async move {
            let McpCall { tool, arguments, meta, limit, on_progress } = call;
            let known = inner.all_tools(false).await?;
            let known = known.iter().find(|known| known.name == tool);
            if !known.map_or_else(|| inner.options.allows(&tool), |known| inner.allows(known)) {
                return Err(Error::invalid(
                    "tool",
                    format!("`{tool}` is excluded by the options of the client"),
                ));
            }
            let arguments = Value::Object(arguments);
            if inner.options.approve_tool_calls {
                let description = known.and_then(|known| known.description.as_deref());
                inner.handler.asking.approve(&tool, description, &arguments).await?;
            }
            let mut params = json!({ "name": tool, "arguments": arguments });
            if let Some(meta) = meta {
                params["_meta"] = meta;
            }
            let limit = limit.unwrap_or(Duration::from_millis(inner.options.tool_timeout_ms));
            let repeatable = known.is_some_and(McpTool::may_be_repeated);
            let sending = Sending { method: "tools/call", params, limit, repeatable, on_progress };
            inner.send(sending).await.map(McpToolResult::from_wire)
        })
        .await
    }

    /// All resources, as MCP describes them.
    pub async fn list_resources(&self) -> Result<Vec<Value>> {
        self.list("resources/list", "resources").await
    }

    /// All templates of resources.
    pub async fn list_resource_templates(&self) -> Result<Vec<Value>> {
        self.list("resources/templates/list", "resourceTemplates").await
    }

    /// The contents of a resource.
    pub async fn read_resource(&self, uri: &str) -> Result<Vec<Value>> {
        let mut result = self.request("resources/read", json!({ "uri": uri })).await?;
        Ok(match result["contents"].take() {
            Value::Array(contents) => contents,
            _ => Vec::new(),
        })
    }

    /// All prompts.
    pub async fn list_prompts(&self) -> Result<Vec<Value>> {
        self.list("prompts/list", "prompts").await
    }

    /// A prompt with its arguments filled in.
    pub async fn get_prompt(&self, name: &str, arguments: Map<String, Value>) -> Result<McpPrompt> {
        let mut result = self.request("prompts/get", json!({ "name": name, "arguments": arguments })).await?;
        Ok(McpPrompt {
            description: result["description"].as_str().map(str::to_owned),
            messages: match result["messages"].take() {
                Value::Array(messages) => messages,
                _ => Vec::new(),
            },
        })
    }

    /// Any request of the protocol that only reads, by name: `completion/complete`, `ping`, …
    ///
    /// # Errors
    /// `invalid_argument` for params that are not those of the method; else as [`call_tool`](Self::call_tool).
    pub async fn request(&self, method: &'static str, params: Value) -> Result<Value> {
        let inner = self.0.clone();
        runtime::run(async move { inner.send(inner.reading(method, params)).await }).await
    }

    async fn list(&self, method: &'static str, field: &'static str) -> Result<Vec<Value>> {
        let inner = self.0.clone();
        runtime::run(async move { inner.all_pages(method, field).await }).await
    }

    /// Ends the connection and the server's process, and waits until it is gone. Idempotent.
    pub async fn close(&self) -> Result<()> {
        let inner = self.0.clone();
        runtime::run(async move {
            let running = inner.running.lock().await.take();
            if let Some(mut running) = running {
                let _ = running.close_with_timeout(CLOSE_GRACE).await;
            }
            if let Some(control) = &inner.subject.control {
                control.ends_within(CLOSE_GRACE).await;
                control.wait().await;
            }
            Ok(())
        })
        .await
    }
}

impl Inner {
    fn allows(&self, tool: &McpTool) -> bool {
        self.options.allows(&tool.name) && self.filter.as_ref().is_none_or(|filter| filter(tool))
    }

    async fn all_tools(&self, refresh: bool) -> Result<Arc<Vec<McpTool>>> {
        let changes = self.handler.tools_changed.load(Ordering::Acquire);
        if !refresh
            && let Some((known_at, tools)) = &*self.tools.lock().expect("tools lock")
            && *known_at == changes
        {
            return Ok(tools.clone());
        }
        let listed = self.all_pages("tools/list", "tools").await?;
        let tools = Arc::new(self.named(listed));
        *self.tools.lock().expect("tools lock") = Some((changes, tools.clone()));
        Ok(tools)
    }

    fn named(&self, listed: Vec<Value>) -> Vec<McpTool> {
        let text = |tool: &Value, field: &str| tool[field].as_str().map(str::to_owned);
        let ids: Vec<_> = listed
            .iter()
            .map(|tool| McpToolId {
                server: self.options.name.clone(),
                tool: text(tool, "name").unwrap_or_default(),
            })
            .collect();
        let names = qualified_names(&ids);
        for collision in &names.collisions {
            log::warn!(
                "tools of MCP server {} share the name {}",
                self.options.name,
                collision.qualified_name
            );
        }
        let fields = listed.into_iter().zip(names.names);
        fields
            .map(|(mut tool, name)| McpTool {
                server: name.server,
                name: name.tool,
                qualified_name: name.qualified_name,
                title: text(&tool, "title"),
                description: text(&tool, "description"),
                input_schema: tool["inputSchema"].take(),
                output_schema: tool.get_mut("outputSchema").map(Value::take),
                annotations: tool.get_mut("annotations").map(Value::take),
                meta: tool.get_mut("_meta").map(Value::take),
            })
            .collect()
    }

    async fn all_pages(&self, method: &str, field: &str) -> Result<Vec<Value>> {
        let (mut all, mut seen, mut cursor) = (Vec::new(), HashSet::new(), None::<String>);
        for _ in 0..MOST_PAGES {
            let params = cursor.take().map_or_else(|| json!({}), |cursor| json!({ "cursor": cursor }));
            let mut page = self.send(self.reading(method, params)).await?;
            if let Value::Array(items) = page[field].take() {
                all.extend(items);
            }
            match page["nextCursor"].as_str() {
                None => return Ok(all),
                Some(next) if seen.insert(next.to_owned()) => cursor = Some(next.to_owned()),
                Some(_) => break,
            }
        }
        let message = format!("the MCP server `{}` has no end of pages in {method}", self.options.name);
        Err(Error::new(ErrorCode::Protocol, message))
    }

    fn reading<'a>(&self, method: &'a str, params: Value) -> Sending<'a> {
        let limit = Duration::from_millis(self.options.request_timeout_ms);
        Sending { method, params, limit, repeatable: true, on_progress: None }
    }

    /// Sends, and sends again what may be: after a login, and after faults of the transport what does no harm twice.
    async fn send(&self, sending: Sending<'_>) -> Result<Value> {
        let (mut tries, mut pause) = (0, PAUSE);
        #[cfg(feature = "mcp-http")]
        let mut logins = 0;
        loop {
            #[cfg(feature = "mcp-http")]
            let login = self.oauth.as_ref().map(|oauth| oauth.logins());
            let error = match self.send_once(&sending).await? {
                Ok(result) => return Ok(result),
                Err(error) => error,
            };
            #[cfg(feature = "mcp-http")]
            if let (Some(oauth), Some(seen), Some(challenge)) =
                (&self.oauth, login, super::http::Challenge::of(&error))
                && logins < super::oauth::MOST_LOGINS
                && oauth.may_login()
            {
                // The server refused before it looked at the request.
                logins += 1;
                oauth
                    .login(Some(&challenge), seen)
                    .await
                    .map_err(|error| error.hiding(&self.subject.secrets))?;
                continue;
            }
            if !(sending.repeatable && tries < self.options.retries && self.is_fault_of_transport(&error)) {
                return Err(self.subject.failed_request(sending.method, error).await);
            }
            tries += 1;
            log::debug!("MCP server {}: {} is sent again: {error}", self.options.name, sending.method);
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// A fault after which the connection is still there. A server that refuses, or is slow, is none.
    fn is_fault_of_transport(&self, error: &ServiceError) -> bool {
        #[cfg(feature = "mcp-http")]
        if super::http::is_refusal(error) {
            return false;
        }
        matches!(error, ServiceError::TransportSend(_)) && !self.peer.is_transport_closed()
    }

    async fn send_once(&self, sending: &Sending<'_>) -> Result<Result<Value, ServiceError>> {
        let request = json!({ "method": sending.method, "params": sending.params });
        let request: ClientRequest =
            serde_json::from_value(request).map_err(|error| Error::invalid("params", error))?;
        let mut options = PeerRequestOptions::with_timeout(sending.limit);
        if sending.on_progress.is_some() {
            options = options.reset_timeout_on_progress();
        }
        let mut watched = self.handler.watched.lock().await;
        let handle = match self.peer.send_cancellable_request(request, options).await {
            Ok(handle) => handle,
            Err(error) => return Ok(Err(error)),
        };
        let token = handle.progress_token.clone();
        if let Some(on_progress) = &sending.on_progress {
            watched.insert(token.clone(), on_progress.clone());
        }
        drop(watched);
        let sent = (self.peer.clone(), handle.id.clone(), token.clone());
        let mut abandoned = Abandoned { handler: &self.handler, sent: Some(sent) };
        let result = handle.await_response().await;
        abandoned.sent = None;
        if sending.on_progress.is_some() {
            self.handler.watched.lock().await.remove(&token);
        }
        Ok(result.map(|result| serde_json::to_value(result).unwrap_or_default()))
    }
}

/// Tells the server when nobody waits for its answer any more, nor for its progress.
struct Abandoned<'a> {
    handler: &'a Arc<Handler>,
    sent: Option<(Peer<RoleClient>, RequestId, ProgressToken)>,
}

impl Drop for Abandoned<'_> {
    fn drop(&mut self) {
        let Some((peer, id, token)) = self.sent.take() else { return };
        let handler = self.handler.clone();
        let params = CancelledNotificationParam::new(Some(id), Some("nobody waits for it".into()));
        let _ = runtime::spawn(async move {
            handler.watched.lock().await.remove(&token);
            let _ = peer.notify_cancelled(params).await;
        });
    }
}
