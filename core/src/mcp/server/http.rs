//! The server on a loopback port: only for who knows the token, and for no page of a browser.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use hyper::{Request, Response, StatusCode};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

use super::McpServer;
use super::handler::Session;
use crate::error::{Error, ErrorCode, Result};
use crate::options::{Secret, ThreadOptions};
use crate::runtime;
use crate::transport::http;

/// The path under which it is served.
const PATH: &str = "/mcp";
/// A session without a sign of life is forgotten after this. A tool may take hours.
const SESSION_LIMIT: Duration = Duration::from_secs(24 * 60 * 60);
/// A request carries the arguments of one tool.
const LONGEST_REQUEST: usize = 64 << 20;
/// Bytes of a token.
const TOKEN: usize = 32;

type Service = StreamableHttpService<Session, LocalSessionManager>;

/// How a server is served over HTTP.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct McpHttpOptions {
    /// The port. Default: a free one.
    pub port: Option<u16>,
    /// What clients must show as bearer token, at least 16 characters. Default: a random one.
    pub token: Option<Secret>,
    /// What Codex does before it calls a tool: `approve` calls it, `prompt` asks, `writes` and `auto` decide by the
    /// tool's hints. Default: `approve`, since the functions are the host's own.
    pub approval_mode: Option<String>,
    /// How long Codex waits for a tool, in seconds. Default: Codex's.
    pub tool_timeout_sec: Option<f64>,
}

/// A server that listens on `127.0.0.1`. Dropping it ends it and all its sessions.
pub struct McpHttpServer {
    name: String,
    address: SocketAddr,
    token: Secret,
    /// What Codex reads the token from; `None` puts it into the settings.
    variable: Option<&'static str>,
    options: McpHttpOptions,
    listener: AbortHandle,
    _stop: Stop,
}

struct Stop(StreamableHttpServerConfig);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.cancellation_token.cancel();
    }
}

impl McpServer {
    /// Serves any number of clients on a loopback port.
    ///
    /// # Errors
    /// `invalid_argument` for a port that is taken or a token that is too short.
    pub async fn serve_http(&self, options: McpHttpOptions) -> Result<McpHttpServer> {
        self.serve_http_for(options, None).await
    }

    pub(crate) async fn serve_http_for(
        &self,
        options: McpHttpOptions,
        variable: Option<(&'static str, Secret)>,
    ) -> Result<McpHttpServer> {
        let (variable, token) = match (variable, &options.token) {
            (_, Some(token)) if token.expose().len() < 16 => {
                return Err(Error::invalid("mcp.token", "must have at least 16 characters"));
            }
            (_, Some(token)) => (None, token.clone()),
            (Some((name, token)), None) => (Some(name), token),
            (None, None) => (None, random_token()?),
        };
        if let Some(mode) = &options.approval_mode
            && !matches!(mode.as_str(), "approve" | "prompt" | "writes" | "auto")
        {
            return Err(Error::invalid(
                "mcp.approval_mode",
                "must be \"approve\", \"prompt\", \"writes\" or \"auto\"",
            ));
        }
        let server = self.clone();
        runtime::run(async move {
            let port = options.port.unwrap_or(0);
            let failed = |error: std::io::Error| match port {
                0 => Error::new(ErrorCode::Io, "no port for the MCP server").with_cause(error),
                port => Error::invalid("mcp.port", format!("{port} cannot be listened on: {error}")),
            };
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
            let address = listener.local_addr().map_err(failed)?;
            let config = StreamableHttpServerConfig::default()
                .with_allowed_origins(["http://127.0.0.1:*", "http://localhost:*", "http://[::1]:*"])
                .with_max_request_body_bytes(LONGEST_REQUEST);
            let mut sessions = LocalSessionManager::default();
            sessions.session_config.keep_alive = Some(SESSION_LIMIT);
            let stop = Stop(config.clone());
            let name = server.name().to_owned();
            let service = Service::new(move || Ok(server.session()), Arc::new(sessions), config);
            let guarded = Arc::new(Guarded { service, token: digest(token.expose().as_bytes()) });
            let answer = move |request| guarded.clone().answer(request);
            let listener = tokio::spawn(http::serve(listener, answer)).abort_handle();
            Ok(McpHttpServer { name, address, token, variable, options, listener, _stop: stop })
        })
        .await
    }
}

impl McpHttpServer {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}{PATH}", self.address)
    }

    /// What clients must show as bearer token.
    pub fn token(&self) -> &Secret {
        &self.token
    }

    /// Settings of Codex that connect it: `{"mcp_servers": {name: …}}`. Without a client of Codex that knows the
    /// token by an environment variable, the token stands in them.
    pub fn config(&self) -> Value {
        let mode = self.options.approval_mode.as_deref().unwrap_or("approve");
        let mut server = json!({
            "url": self.url(),
            "default_tools_approval_mode": mode,
            "supports_parallel_tool_calls": true,
        });
        match self.variable {
            Some(name) => server["bearer_token_env_var"] = name.into(),
            None => {
                server["http_headers"] = json!({ "Authorization": format!("Bearer {}", self.token.expose()) })
            }
        }
        if let Some(seconds) = self.options.tool_timeout_sec {
            server["tool_timeout_sec"] = seconds.into();
        }
        json!({ "mcp_servers": { &*self.name: server } })
    }

    /// The options of a thread whose model may call this server's tools.
    pub fn attach(&self, mut options: ThreadOptions) -> ThreadOptions {
        let path = format!("mcp_servers.{}", self.name);
        let mut config = self.config();
        options.config.extend([(path, config["mcp_servers"][&self.name].take())]);
        options
    }
}

impl Drop for McpHttpServer {
    fn drop(&mut self) {
        self.listener.abort();
    }
}

/// The service behind its token.
struct Guarded {
    service: Service,
    /// Hashes are compared, so that the time it takes tells nothing of the token.
    token: [u8; 32],
}

impl Guarded {
    async fn answer(self: Arc<Self>, request: Request<Incoming>) -> Response<BoxBody<Bytes, Infallible>> {
        let shown =
            request.headers().get(AUTHORIZATION).and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
        if shown.map(digest) != Some(self.token) {
            return refusal(StatusCode::UNAUTHORIZED, "a bearer token is needed");
        }
        if request.uri().path() != PATH {
            return refusal(StatusCode::NOT_FOUND, "the MCP server is at /mcp");
        }
        self.service.handle(request).await
    }
}

fn refusal(status: StatusCode, text: &'static str) -> Response<BoxBody<Bytes, Infallible>> {
    let mut response = Response::new(Full::new(Bytes::from_static(text.as_bytes())).boxed());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

fn digest(token: &[u8]) -> [u8; 32] {
    Sha256::digest(token).into()
}

/// A token that nobody guesses.
pub(crate) fn random_token() -> Result<Secret> {
    let mut bytes = [0; TOKEN];
    let random = tokio_rustls::rustls::crypto::ring::default_provider().secure_random;
    random.fill(&mut bytes).map_err(|_| Error::new(ErrorCode::Io, "the system gives no random bytes"))?;
    Ok(Secret::from(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
}
