//! The client: options, the app-server it shares among its threads, and everything that must end with it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::{OnceCell, Semaphore, watch};

use super::thread::Thread;
use super::turn::TurnTask;
use crate::app_server::{Connection, Setup, Subscribers};
use crate::approvals::{Answer, Ask, AskDesk, AskHandler, Asks, Policy, Terms};
use crate::discovery::{self, CodexBinary, Version};
use crate::env::Env;
use crate::error::{Error, ErrorCode, Result};
use crate::guardrails::{Guardrail, GuardrailSet};
use crate::options::exec::Resume;
use crate::options::remote::Endpoint;
use crate::options::{CodexOptions, ThreadOptions, TransportKind, app_server};
use crate::runtime;
use crate::tools::{Tool, ToolMetrics, ToolSet};
use crate::transport::child::{Child, Launch};
use crate::transport::nursery::Nursery;

/// How long `codex --version` may take.
const VERSION_LIMIT: Duration = Duration::from_secs(10);

/// Codex, embedded. Cheap to clone; nothing is started before the first turn or request.
#[derive(Clone)]
pub struct Codex(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) options: CodexOptions,
    pub(super) env: Env,
    /// The server to connect to; on the transport `remote` only.
    pub(super) endpoint: Option<Endpoint>,
    search_roots: Vec<PathBuf>,
    #[cfg(feature = "mcp-http")]
    pub(super) mcp_token: crate::options::Secret,
    pub(super) subscribers: Arc<Subscribers>,
    pub(super) desk: Arc<AskDesk>,
    /// Answers what belongs to no thread that has somebody of its own.
    asks: Arc<Asks>,
    pub(super) tools: Arc<ToolSet>,
    pub(super) guardrails: GuardrailSet,
    binary: OnceCell<Binary>,
    /// `None` before first use and after the server ended; the next use starts a new one.
    server: tokio::sync::Mutex<Option<Arc<Connection>>>,
    /// One turn at a time per thread, however many `Thread` values name it.
    turns: Mutex<HashMap<String, Weak<Semaphore>>>,
    running: Mutex<Vec<Weak<TurnTask>>>,
    pub(super) nursery: Arc<Nursery>,
    closed: watch::Sender<bool>,
    /// The process this client belongs to.
    pid: u32,
}

#[derive(Clone)]
pub(super) struct Binary {
    pub(super) found: CodexBinary,
    version: String,
    warning: Option<String>,
}

/// What a client runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodexInfo {
    /// The executable; absent on the transport `remote`.
    pub codex_path: Option<String>,
    /// Codex's version, like `0.169.0`; that of the server on the transport `remote`.
    pub codex_version: String,
    /// Set when the version lies outside the range this codexkit was tested with.
    pub version_warning: Option<String>,
    /// This library's version.
    pub codexkit_version: String,
    /// How Codex is reached.
    pub transport: TransportKind,
}

impl Codex {
    /// A client with the process environment. Errors name the option that is wrong.
    pub fn new(options: CodexOptions) -> Result<Codex> {
        Codex::with_env(options, Env::from_os())
    }

    /// A client with an environment of the caller's choice.
    pub fn with_env(options: CodexOptions, env: Env) -> Result<Codex> {
        Codex::build(options, env, Vec::new())
    }

    /// Answers the asks of all threads that have no handler of their own, and those that belong to no thread.
    pub fn on_ask(&self, handler: impl AskHandler) {
        self.0.desk.set_handler(Arc::new(handler));
    }

    /// The asks that wait for an answer, oldest first, whoever has them at hand.
    pub fn pending_asks(&self) -> Vec<Ask> {
        self.0.desk.waiting()
    }

    /// Answers an ask in place of its handler, which is dropped.
    ///
    /// # Errors
    /// `already_answered` when nobody waits for it any more. `invalid_argument` when the ask cannot be answered so;
    /// then it waits on.
    pub fn answer(&self, ask_id: u64, answer: Answer) -> Result<()> {
        self.0.desk.answer(ask_id, answer)
    }

    pub(crate) fn desk(&self) -> &Arc<AskDesk> {
        &self.0.desk
    }

    /// Offers a tool to all threads that start from now on; on exec to all turns.
    ///
    /// # Errors
    /// `invalid_argument` when its name is taken or it has no strict form; `unsupported` on exec without the feature
    /// `mcp-http`.
    pub fn add_tool(&self, tool: Tool) -> Result<()> {
        self.0.check_tools()?;
        self.0.tools.add(tool)
    }

    /// Checks what goes into all turns or comes out of them, from the next turn on.
    ///
    /// # Errors
    /// `invalid_argument` when its name is blank or taken.
    pub fn add_guardrail(&self, guardrail: Guardrail) -> Result<()> {
        self.0.guardrails.add(guardrail)
    }

    /// How often the client's tools were called, and what came of it.
    pub fn tool_metrics(&self) -> Vec<ToolMetrics> {
        self.0.tools.metrics()
    }

    /// `search_roots`: folders in which a binding's package manager may have put Codex.
    pub(crate) fn build(options: CodexOptions, env: Env, search_roots: Vec<PathBuf>) -> Result<Codex> {
        options.validate()?;
        #[cfg(feature = "mcp-http")]
        let options = {
            let ours = options.endpoint(&env)?.is_none();
            super::mcp::with_hidden_token(options, ours)
        };
        let desk: Arc<AskDesk> = Arc::default();
        let codex = Codex::at_desk(options, env, search_roots, desk.clone())?;
        let audited = codex.0.subscribers.clone();
        desk.set_audit(Arc::new(move |event| audited.ask(event)));
        Ok(codex)
    }

    pub(crate) fn event_queue_bytes(&self) -> usize {
        self.0.options.event_queue_bytes as usize
    }

    /// A client with a Codex process of its own, whose asks are numbered among those of this one. `options`: those of
    /// this client, with changes.
    pub(super) fn sibling(&self, options: CodexOptions) -> Result<Codex> {
        self.0.check_open()?;
        options.validate()?;
        let sibling =
            Codex::at_desk(options, self.0.env.clone(), self.0.search_roots.clone(), self.0.desk.clone())?;
        sibling.0.guardrails.inherit(&self.0.guardrails);
        Ok(sibling)
    }

    fn at_desk(
        options: CodexOptions,
        env: Env,
        search_roots: Vec<PathBuf>,
        desk: Arc<AskDesk>,
    ) -> Result<Codex> {
        let endpoint = options.endpoint(&env)?;
        let subscribers = Arc::new(Subscribers::new(secrets(&options, &env, endpoint.as_ref())));
        let nursery = Arc::<Nursery>::default();
        let tools = Arc::new(ToolSet::new("codex", &options.tools, &options.hosted_tools, &env, &nursery)?);
        let mut policy = Policy::new(None, endpoint.is_none());
        policy.add("codex", options.approvals.as_ref());
        let terms = Terms {
            policy,
            limit: options.approval_timeout(),
            on_timeout: options.approval_timeout_decision.unwrap_or_default(),
            asks_for_time: options.ask_current_time,
            ..Terms::default()
        };
        Ok(Codex(Arc::new(Inner {
            tools,
            guardrails: GuardrailSet::asking(&options.guardrails),
            options,
            subscribers,
            endpoint,
            env,
            search_roots,
            asks: Asks::new(desk.clone(), terms),
            desk,
            #[cfg(feature = "mcp-http")]
            mcp_token: crate::mcp::random_token()?,
            binary: OnceCell::new(),
            server: tokio::sync::Mutex::new(None),
            turns: Mutex::default(),
            running: Mutex::default(),
            nursery,
            closed: watch::Sender::new(false),
            pid: std::process::id(),
        })))
    }

    /// A new thread. Nothing is started until its first turn.
    pub fn start_thread(&self, options: ThreadOptions) -> Result<Thread> {
        Thread::new(self.0.clone(), options, None)
    }

    /// An earlier thread, by its id.
    pub fn resume_thread(&self, id: impl Into<String>, options: ThreadOptions) -> Result<Thread> {
        self.resume(Resume::Id(id.into()), options)
    }

    /// The most recent thread of the working directory.
    pub fn resume_last_thread(&self, options: ThreadOptions) -> Result<Thread> {
        self.resume(Resume::Last, options)
    }

    pub(crate) fn resume(&self, resume: Resume, options: ThreadOptions) -> Result<Thread> {
        if let Resume::Id(id) = &resume
            && id.trim().is_empty()
        {
            return Err(Error::invalid("id", "is blank"));
        }
        Thread::new(self.0.clone(), options, Some(resume))
    }

    /// What this client runs; finds the executable and asks it for its version, or connects to the server.
    pub async fn info(&self) -> Result<CodexInfo> {
        let inner = self.0.clone();
        runtime::run(async move {
            let (path, version, warning) = match inner.endpoint {
                Some(_) => {
                    let server = inner.server().await?;
                    let (version, warning) = version_of_server(&server.server_info)?;
                    (None, version.to_string(), warning)
                }
                None => {
                    let Binary { found, version, warning } = inner.binary().await?;
                    (Some(found.path.display().to_string()), version, warning)
                }
            };
            Ok(CodexInfo {
                codex_path: path,
                codex_version: version,
                version_warning: warning,
                codexkit_version: env!("CARGO_PKG_VERSION").into(),
                transport: inner.options.transport,
            })
        })
        .await
    }

    #[cfg(feature = "mcp-http")]
    pub(crate) fn env(&self) -> &Env {
        &self.0.env
    }

    /// Ends every turn, the app-server and every other child, and waits until they are gone. A remote server goes
    /// on; only the connection ends. Idempotent.
    pub async fn close(&self) -> Result<()> {
        let inner = self.0.clone();
        runtime::run(async move {
            inner.close().await;
            Ok(())
        })
        .await
    }
}

impl Inner {
    pub(super) fn check_open(&self) -> Result<()> {
        if self.pid != std::process::id() {
            return Err(Error::new(
                ErrorCode::Forked,
                "the client was opened before a fork(); open a new one in this process",
            ));
        }
        match *self.closed.borrow() {
            true => Err(closed()),
            false => Ok(()),
        }
    }

    /// Whether tools can be offered at all.
    pub(super) fn check_tools(&self) -> Result<()> {
        match self.options.transport {
            // As MCP servers of ours.
            TransportKind::Exec if cfg!(feature = "mcp-http") => Ok(()),
            TransportKind::Exec => Err(Error::unsupported("tools", TransportKind::Exec.as_str())),
            _ if !self.options.experimental_api => {
                Err(Error::invalid("tools", "need codex.experimental_api"))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn request_limit(&self) -> Duration {
        self.options.request_timeout()
    }

    /// What must not show in an error.
    pub(super) fn secrets(&self) -> Vec<String> {
        let secrets = secrets(&self.options, &self.env, self.endpoint.as_ref());
        #[cfg(feature = "mcp-http")]
        let secrets = [secrets, vec![self.mcp_token.expose().to_owned()]].concat();
        secrets
    }

    /// Finds the executable and its version, once.
    pub(super) async fn binary(self: &Arc<Self>) -> Result<Binary> {
        self.binary
            .get_or_try_init(|| async {
                let explicit = self.options.codex_path.as_deref();
                let found = discovery::find_codex(explicit, &self.env, &self.search_roots)?;
                let version = self.version_of(&found).await?;
                let warning = discovery::version_warning(&version);
                if let Some(warning) = &warning {
                    log::warn!("{warning}");
                }
                Ok(Binary { found, version: version.to_string(), warning })
            })
            .await
            .cloned()
    }

    #[cfg(not(feature = "mcp-http"))]
    pub(super) fn with_mcp_token(&self, env: Vec<(String, String)>) -> Vec<(String, String)> {
        env
    }

    /// The running app-server, started or connected to if there is none.
    pub(super) async fn server(self: &Arc<Self>) -> Result<Arc<Connection>> {
        self.check_open()?;
        let mut server = self.server.lock().await;
        if let Some(running) = server.as_ref().filter(|server| !server.is_closed()) {
            return Ok(running.clone());
        }
        let mut closing = self.closed.subscribe();
        let started = tokio::select! {
            started = self.open_server() => Arc::new(started.map_err(|error| error.hiding(&self.secrets()))?),
            _ = closing.wait_for(|closed| *closed) => return Err(closed()),
        };
        started.router.own_the_rest(self.asks.clone());
        self.announce(&started, server.as_deref()).await;
        *server = Some(started.clone());
        Ok(started)
    }

    async fn open_server(self: &Arc<Self>) -> Result<Connection> {
        match &self.endpoint {
            Some(endpoint) => self.connect(endpoint).await,
            None => self.start_server().await,
        }
    }

    fn setup(&self) -> Setup {
        Setup {
            initialize: app_server::initialize_params(&self.options),
            handshake_timeout: self.request_limit(),
            close_timeout: self.options.close_timeout(),
            max_line_bytes: self.options.max_line_bytes as usize,
            subscribers: self.subscribers.clone(),
        }
    }

    #[cfg(feature = "remote")]
    async fn connect(&self, endpoint: &Endpoint) -> Result<Connection> {
        let limit = self.request_limit();
        let connecting = crate::transport::websocket::connect(endpoint, self.options.max_line_bytes as usize);
        let socket = tokio::time::timeout(limit, connecting).await.map_err(|_| {
            let message = format!("no connection to the app-server at {} within {limit:?}", endpoint.address);
            Error::new(ErrorCode::Timeout, message)
        })??;
        let connection = Connection::to_socket(socket, self.setup()).await?;
        log::info!("connected to the app-server at {}", endpoint.address);
        Ok(connection)
    }

    /// Options that ask for this are refused.
    #[cfg(not(feature = "remote"))]
    async fn connect(&self, _: &Endpoint) -> Result<Connection> {
        Err(Error::unsupported("a connection", TransportKind::Remote.as_str()))
    }

    async fn start_server(self: &Arc<Self>) -> Result<Connection> {
        let binary = self.binary().await?;
        let launch = app_server::launch(&self.options, &self.env)?;
        let env = self.with_mcp_token(launch.env);
        let child = self.spawn_child(Launch {
            program: binary.found.path.clone(),
            args: launch.args,
            env: binary.found.with_path_dirs(env),
            cwd: None,
            secrets: self.secrets(),
            term_grace: self.options.close_timeout(),
        });
        let started = Connection::to_child(child.await?, self.setup()).await?;
        if let Some(key) = self.options.effective_api_key(&self.env) {
            // The server ignores CODEX_API_KEY. The launch keeps this login in memory only.
            let login = json!({ "type": "apiKey", "apiKey": key.expose() });
            started.request("account/login/start", &login, self.request_limit()).await?;
        }
        log::info!("the app-server of Codex {} is ready", binary.version);
        Ok(started)
    }

    /// The turn lock of a thread; `own` becomes it when the thread has none yet.
    pub(super) fn turn_lock(&self, thread: &str, own: &Arc<Semaphore>) -> Arc<Semaphore> {
        let mut turns = self.turns.lock().expect("turns lock");
        turns.retain(|_, lock| lock.strong_count() > 0);
        match turns.get(thread).and_then(Weak::upgrade) {
            Some(lock) => lock,
            None => {
                turns.insert(thread.to_owned(), Arc::downgrade(own));
                own.clone()
            }
        }
    }

    pub(super) fn register_turn(&self, turn: &Arc<TurnTask>) {
        let mut running = self.running.lock().expect("running lock");
        running.retain(|turn| turn.strong_count() > 0);
        running.push(Arc::downgrade(turn));
    }

    /// Starts a child that ends with this client.
    pub(super) async fn spawn_child(self: &Arc<Self>, launch: Launch) -> Result<Child> {
        self.check_open()?;
        self.nursery.spawn(launch).await
    }

    async fn close(&self) {
        if self.pid != std::process::id() {
            return;
        }
        self.closed.send_replace(true);
        self.subscribers.close();
        let running = std::mem::take(&mut *self.running.lock().expect("running lock"));
        let running: Vec<_> = running.iter().filter_map(Weak::upgrade).collect();
        for turn in &running {
            turn.give_up(closed());
        }
        if self.endpoint.is_some() {
            // The server would go on with them.
            let limit = self.options.close_timeout();
            futures_util::future::join_all(running.iter().map(|turn| turn.end(limit))).await;
        }
        // Also makes a second `close` wait for the first.
        let _no_more_children = self.nursery.shut().await;
        if let Some(server) = self.server.lock().await.take() {
            server.close().await;
        }
        self.nursery.end().await;
    }

    async fn version_of(self: &Arc<Self>, binary: &CodexBinary) -> Result<Version> {
        // Even this run writes into CODEX_HOME (0.169).
        let env = self.options.child_env(&self.env, None, None)?;
        let launch = Launch {
            program: binary.path.clone(),
            args: vec!["--version".into()],
            env: binary.with_path_dirs(env),
            term_grace: self.options.close_timeout(),
            ..Launch::default()
        };
        ask_version(self.spawn_child(launch).await?, binary).await
    }
}

fn secrets(options: &CodexOptions, env: &Env, endpoint: Option<&Endpoint>) -> Vec<String> {
    let token = endpoint.and_then(|endpoint| endpoint.token.clone());
    let secrets = options.effective_api_key(env).into_iter().chain(token);
    secrets.map(|secret| secret.expose().to_owned()).collect()
}

/// From the user agent that `initialize` answers, like `my_app/0.169.0 (Debian 13; x86_64) …`.
fn version_of_server(info: &Value) -> Result<(Version, Option<String>)> {
    let agent = info["userAgent"].as_str().unwrap_or_default();
    let version = agent.split_once('/').and_then(|(_, rest)| discovery::parse_version(rest));
    let version = version.ok_or_else(|| {
        Error::new(ErrorCode::Protocol, format!("the app-server does not tell its version: {agent:?}"))
    })?;
    let warning = discovery::version_warning(&version);
    Ok((version, warning))
}

fn closed() -> Error {
    Error::new(ErrorCode::Closed, "the client was closed")
}

async fn ask_version(mut child: Child, binary: &CodexBinary) -> Result<Version> {
    drop(child.stdin.take());
    let mut stdout = child.stdout.take().expect("stdout is piped");
    let mut text = String::new();
    let control = child.control();
    let reading = async {
        let read = tokio::io::AsyncReadExt::read_to_string(&mut stdout, &mut text).await;
        (read, control.wait().await)
    };
    let answered = tokio::time::timeout(VERSION_LIMIT, reading).await;
    match (answered, discovery::parse_version(&text)) {
        (Ok(_), Some(version)) => Ok(version),
        (Ok((_, exit)), None) if exit.code != Some(0) => {
            Err(control.exit_error("when asked for its version").await)
        }
        (Ok(_), None) => Err(Error::new(
            ErrorCode::SpawnFailed,
            format!("{} does not look like Codex: `--version` says {text:?}", binary.path.display()),
        )),
        (Err(_), _) => {
            control.stop_after(Duration::ZERO);
            Err(Error::new(
                ErrorCode::Timeout,
                format!(
                    "{} --version did not end within {} s",
                    binary.path.display(),
                    VERSION_LIMIT.as_secs()
                ),
            ))
        }
    }
}
