//! An MCP server of functions of the host: what it offers, and to whom it is served.

mod call;
mod definition;
mod handler;
#[cfg(feature = "mcp-http")]
mod http;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};

use rmcp::RoleServer;
use rmcp::model::ServerNotification;
use rmcp::service::Peer;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::error::{Error, ErrorCode, Result};
use crate::mcp::types::McpToolResult;
use crate::runtime;
pub use call::McpToolCall;
use definition::Tool;
pub use definition::{McpAnswering, McpToolHandler, McpToolSpec};
use handler::Session;
#[cfg(feature = "mcp-http")]
pub(crate) use http::random_token;
#[cfg(feature = "mcp-http")]
pub use http::{McpHttpOptions, McpHttpServer};

type Reading = Arc<dyn Fn(String) -> McpAnswering<Vec<Value>> + Send + Sync>;
type Prompting = Arc<dyn Fn(String, Map<String, Value>) -> McpAnswering<Value> + Send + Sync>;
type Completing = Arc<dyn Fn(Value) -> McpAnswering<Value> + Send + Sync>;

/// A server that is about to be built.
pub struct McpServerBuilder {
    definition: Definition,
    tools: Vec<Tool>,
    failed: Option<Error>,
}

/// An MCP server of functions of this program. Clones share it; each client gets a session of its own.
///
/// ```no_run
/// # async fn example() -> codexkit::Result<()> {
/// use codexkit::mcp::{McpServer, McpToolResult, McpToolSpec};
/// use serde_json::json;
/// let greet = McpToolSpec::new("greet", "Greets.", json!({ "type": "object", "properties": { "name": { "type": "string" } } }));
/// let server = McpServer::builder("greeter")
///     .tool(greet, |call: codexkit::mcp::McpToolCall| async move {
///         Ok(McpToolResult::text(format!("Hello {}!", call.arguments()["name"])))
///     })
///     .build()?;
/// server.serve_stdio().await
/// # }
/// ```
#[derive(Clone)]
pub struct McpServer(Arc<Definition>);

struct Definition {
    name: String,
    title: Option<String>,
    version: String,
    instructions: Option<String>,
    tools: RwLock<Vec<Arc<Tool>>>,
    resources: Vec<Value>,
    resource_templates: Vec<Value>,
    read_resource: Option<Reading>,
    prompts: Vec<Value>,
    get_prompt: Option<Prompting>,
    complete: Option<Completing>,
    sessions: Mutex<Vec<Subscriber>>,
}

/// A client that has finished its handshake, or acts as if it had.
struct Subscriber {
    peer: Peer<RoleServer>,
    /// The resources whose changes it wants to hear of. Gone with the session.
    resources: Weak<Mutex<HashSet<String>>>,
}

impl McpServer {
    /// A server of this name; Codex shows its tools as `mcp__name__tool`.
    pub fn builder(name: impl Into<String>) -> McpServerBuilder {
        McpServerBuilder {
            definition: Definition {
                name: name.into(),
                title: None,
                version: env!("CARGO_PKG_VERSION").into(),
                instructions: None,
                tools: RwLock::default(),
                resources: Vec::new(),
                resource_templates: Vec::new(),
                read_resource: None,
                prompts: Vec::new(),
                get_prompt: None,
                complete: None,
                sessions: Mutex::default(),
            },
            tools: Vec::new(),
            failed: None,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Serves one client over this process's standard input and output, until the client closes them. Nothing
    /// else may be written to the standard output meanwhile.
    pub async fn serve_stdio(&self) -> Result<()> {
        self.serve(tokio::io::stdin(), tokio::io::stdout()).await
    }

    /// Serves one client over a pair of streams, one message per line, until it closes them.
    ///
    /// # Errors
    /// `handshake_failed` when what comes is no MCP.
    pub async fn serve(
        &self,
        read: impl AsyncRead + Send + Unpin + 'static,
        write: impl AsyncWrite + Send + Unpin + 'static,
    ) -> Result<()> {
        let session = self.session();
        runtime::run(async move {
            let failed = |error: String| {
                Error::new(ErrorCode::HandshakeFailed, "the MCP client did not finish the handshake")
                    .with_cause(error)
            };
            let running = rmcp::serve_server(session, (read, write))
                .await
                .map_err(|error| failed(error.to_string()))?;
            running.waiting().await.map_err(|error| failed(error.to_string()))?;
            Ok(())
        })
        .await
    }

    fn session(&self) -> Session {
        Session::new(self.clone())
    }

    /// Adds a tool, in place of one of the same name, and tells the clients.
    ///
    /// # Errors
    /// `invalid_argument` for a bad schema.
    pub fn add_tool(&self, spec: McpToolSpec, handler: impl McpToolHandler) -> Result<()> {
        let tool = Arc::new(Tool::new(spec, Arc::new(handler))?);
        {
            let mut tools = self.0.tools.write().unwrap_or_else(PoisonError::into_inner);
            tools.retain(|other| other.spec.name != tool.spec.name);
            tools.push(tool);
        }
        self.tell_all("notifications/tools/list_changed", json!({}));
        Ok(())
    }

    /// Takes a tool away and tells the clients. Whether there was one.
    pub fn remove_tool(&self, name: &str) -> bool {
        let removed = {
            let mut tools = self.0.tools.write().unwrap_or_else(PoisonError::into_inner);
            let before = tools.len();
            tools.retain(|tool| tool.spec.name != name);
            tools.len() < before
        };
        if removed {
            self.tell_all("notifications/tools/list_changed", json!({}));
        }
        removed
    }

    /// Tells the clients that subscribed to this resource that it has changed.
    pub fn resource_updated(&self, uri: &str) {
        self.tell("notifications/resources/updated", json!({ "uri": uri }), |wanted| wanted.contains(uri));
    }

    fn tell_all(&self, method: &str, params: Value) {
        self.tell(method, params, |_| true);
    }

    fn tell(&self, method: &str, params: Value, wants: impl Fn(&HashSet<String>) -> bool) {
        let mut sessions = self.0.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions
            .retain(|session| session.resources.strong_count() > 0 && !session.peer.is_transport_closed());
        for session in sessions.iter() {
            let Some(wanted) = session.resources.upgrade() else { continue };
            if !wants(&wanted.lock().unwrap_or_else(PoisonError::into_inner)) {
                continue;
            }
            let peer = session.peer.clone();
            let message = json!({ "method": method, "params": params });
            let Ok(message) = serde_json::from_value::<ServerNotification>(message) else { continue };
            let _ = runtime::spawn(async move {
                let _ = peer.send_notification(message).await;
            });
        }
    }
}

impl McpServerBuilder {
    /// Its name for people.
    pub fn title(mut self, title: impl Into<String>) -> McpServerBuilder {
        self.definition.title = Some(title.into());
        self
    }

    /// Its version. Default: that of codexkit.
    pub fn version(mut self, version: impl Into<String>) -> McpServerBuilder {
        self.definition.version = version.into();
        self
    }

    /// How its tools want to be used; clients show it to their model.
    pub fn instructions(mut self, instructions: impl Into<String>) -> McpServerBuilder {
        self.definition.instructions = Some(instructions.into());
        self
    }

    /// A function that clients may call. Arguments that do not match its schema never reach it: the model is told.
    pub fn tool(self, spec: McpToolSpec, handler: impl McpToolHandler) -> McpServerBuilder {
        self.with(Tool::new(spec, Arc::new(handler)))
    }

    /// A function that checks its arguments itself; the schema is what clients see.
    #[cfg(feature = "mcp-http")]
    pub(crate) fn checking_tool(self, spec: McpToolSpec, handler: impl McpToolHandler) -> McpServerBuilder {
        self.with(Tool::new(spec, Arc::new(handler)).map(Tool::unchecked))
    }

    fn with(mut self, tool: Result<Tool>) -> McpServerBuilder {
        match tool {
            Ok(tool) => self.tools.push(tool),
            Err(error) => self.failed = self.failed.or(Some(error)),
        }
        self
    }

    /// Resources and templates of resources as MCP describes them, and the function that reads one by its URI; its
    /// result is MCP's `contents`.
    pub fn resources<Fut>(
        mut self,
        resources: Vec<Value>,
        templates: Vec<Value>,
        read: impl Fn(String) -> Fut + Send + Sync + 'static,
    ) -> McpServerBuilder
    where
        Fut: Future<Output = Result<Vec<Value>>> + Send + 'static,
    {
        self.definition.resources = resources;
        self.definition.resource_templates = templates;
        self.definition.read_resource = Some(Arc::new(move |uri| Box::pin(read(uri))));
        self
    }

    /// Prompts as MCP describes them, and the function that fills one in by its name and arguments; its result is
    /// MCP's, with `messages`.
    pub fn prompts<Fut>(
        mut self,
        prompts: Vec<Value>,
        get: impl Fn(String, Map<String, Value>) -> Fut + Send + Sync + 'static,
    ) -> McpServerBuilder
    where
        Fut: Future<Output = Result<Value>> + Send + 'static,
    {
        self.definition.prompts = prompts;
        self.definition.get_prompt = Some(Arc::new(move |name, arguments| Box::pin(get(name, arguments))));
        self
    }

    /// The function that completes an argument: it gets MCP's `ref` and `argument`, and gives back its `completion`.
    pub fn completions<Fut>(
        mut self,
        complete: impl Fn(Value) -> Fut + Send + Sync + 'static,
    ) -> McpServerBuilder
    where
        Fut: Future<Output = Result<Value>> + Send + 'static,
    {
        self.definition.complete = Some(Arc::new(move |params| Box::pin(complete(params))));
        self
    }

    /// The server.
    ///
    /// # Errors
    /// `invalid_argument` for a bad name or schema, and for two tools of one name.
    pub fn build(self) -> Result<McpServer> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        let bare = |name: &str| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        };
        if !bare(&self.definition.name) {
            let reason = "may have letters, digits, `_` and `-` only: it is a key of Codex's settings";
            return Err(Error::invalid("mcp.name", reason));
        }
        let mut seen = HashSet::new();
        if let Some(twice) = self.tools.iter().find(|tool| !seen.insert(&tool.spec.name)) {
            return Err(Error::invalid("mcp.tools", format!("has two of the name `{}`", twice.spec.name)));
        }
        let tools = self.tools.into_iter().map(Arc::new).collect();
        Ok(McpServer(Arc::new(Definition { tools: RwLock::new(tools), ..self.definition })))
    }
}

impl McpToolResult {
    /// What a failed handler's caller is told: the model can go on from it.
    pub(super) fn of_failure(error: &Error) -> McpToolResult {
        McpToolResult::error(error.message())
    }
}
