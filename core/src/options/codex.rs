//! Options of a client: which Codex, how it is reached, and what holds for all threads.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::env::Env;
use crate::error::{Error, Result};
use crate::options::hosted::check_hosted;
use crate::options::tools::check_tools;
use crate::options::values::{ReasoningEffort, ReasoningSummary, TransportKind, Verbosity};
use crate::options::{
    ApprovalRules, ConfigOverrides, EnvVars, HostedTool, RemoteOptions, Secret, TimeoutDecision, ToolSpec,
    check,
};

/// Options of a client. What is not set is left to Codex and to the user's `config.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
pub struct CodexOptions {
    /// The Codex executable. Default: `CODEX_PATH`, installed packages, `PATH`.
    #[serde(alias = "codexPathOverride", alias = "codex_path_override", alias = "codex_bin")]
    pub codex_path: Option<PathBuf>,
    /// How to talk to Codex. Default: `app_server`.
    pub transport: TransportKind,
    /// The app-server to connect to; for the transport `remote`, which needs it. Nothing is started then:
    /// what belongs to a start (`codex_path`, `codex_home`, `api_key`, `profile`) is refused, `env` is where
    /// the token and the certificates are looked up, and paths mean files of the server.
    pub remote: Option<RemoteOptions>,
    /// The key for the model provider. Default: `CODEX_API_KEY`, else the user's login. It is never
    /// written to disk: exec gets it as `CODEX_API_KEY`, the app-server in a login held in memory.
    #[serde(alias = "apiKey")]
    pub api_key: Option<Secret>,
    /// Where the built-in provider is reached, like `https://proxy.example/v1`. Config key
    /// `openai_base_url`.
    #[serde(alias = "baseUrl")]
    pub base_url: Option<String>,
    /// Environment variables for Codex, over the inherited ones.
    pub env: EnvVars,
    /// Whether Codex inherits the host's environment. Default: true.
    pub inherit_env: bool,
    /// Codex's folder for settings, login and sessions; it must exist. Default: `CODEX_HOME`, else
    /// `~/.codex`.
    pub codex_home: Option<PathBuf>,
    /// Overrides of `config.toml` for all threads.
    #[serde(alias = "config_overrides", alias = "configOverrides")]
    pub config: ConfigOverrides,
    /// Lays `$CODEX_HOME/<profile>.config.toml` over the user's settings. Exec only.
    pub profile: Option<String>,
    /// Who the host is; the provider sees the name as originator. Default: codexkit.
    pub client_info: Option<ClientInfo>,
    /// Whether to ask the app-server for its experimental methods and fields. Default: true; parts of
    /// codexkit need them.
    pub experimental_api: bool,
    /// Notifications that the app-server need not send, like `item/agentMessage/delta`. Those that turns are built
    /// from are refused.
    #[serde(alias = "optOutNotificationMethods", alias = "opt_out_notification_methods")]
    pub opt_out_notifications: Vec<String>,
    /// The model of threads that name none. Config key `model`.
    pub model: Option<String>,
    /// The id of the model provider, built in or from `model_providers` in the config. Config key
    /// `model_provider`.
    pub model_provider: Option<String>,
    /// Config key `model_reasoning_effort`.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Config key `model_reasoning_summary`.
    pub reasoning_summary: Option<ReasoningSummary>,
    /// Config key `model_verbosity`.
    pub verbosity: Option<Verbosity>,
    /// Tools that the host runs for the model, in all threads.
    pub tools: Vec<ToolSpec>,
    /// Ready tools of codexkit, in all threads.
    pub hosted_tools: Vec<HostedTool>,
    /// Rules that answer approvals, behind those of turn and thread. On exec for client tools only.
    pub approvals: Option<Arc<ApprovalRules>>,
    /// Milliseconds after which an ask that nobody answers is refused, for threads that set nothing else and for
    /// asks that belong to no thread; 0 = never. Default: 300,000.
    pub approval_timeout_ms: Option<u64>,
    /// What happens then. Default: `deny`.
    pub approval_timeout_decision: Option<TimeoutDecision>,
    /// Whether the handler is asked for the time when Codex wants to know it (config key
    /// `features.current_time_reminder`). Default: false, the system's clock answers.
    pub ask_current_time: bool,
    /// Whether Codex may ask the handler for a token that attests this client to the provider. Default: false.
    pub request_attestation: bool,
    /// Milliseconds until a request to the app-server fails with `timeout`; at least 1. Default:
    /// 60,000.
    pub request_timeout_ms: u64,
    /// Milliseconds that Codex has to end by itself before it is terminated, and again before it is
    /// killed. Default: 2,000.
    pub close_timeout_ms: u64,
    /// The longest line that is read from Codex, in bytes, at least 65,536; longer ones are reported
    /// and skipped. Default: 64 MiB.
    pub max_line_bytes: u64,
    /// How many bytes of events may wait for the slow consumer of one stream; at least 65,536. Default:
    /// 32 MiB.
    pub event_queue_bytes: u64,
}

impl Default for CodexOptions {
    fn default() -> CodexOptions {
        CodexOptions {
            codex_path: None,
            transport: TransportKind::AppServer,
            remote: None,
            api_key: None,
            base_url: None,
            env: EnvVars::default(),
            inherit_env: true,
            codex_home: None,
            config: ConfigOverrides::default(),
            profile: None,
            client_info: None,
            experimental_api: true,
            opt_out_notifications: Vec::new(),
            model: None,
            model_provider: None,
            reasoning_effort: None,
            reasoning_summary: None,
            verbosity: None,
            tools: Vec::new(),
            hosted_tools: Vec::new(),
            approvals: None,
            approval_timeout_ms: None,
            approval_timeout_decision: None,
            ask_current_time: false,
            request_attestation: false,
            request_timeout_ms: 60_000,
            close_timeout_ms: 2_000,
            max_line_bytes: 64 << 20,
            event_queue_bytes: 32 << 20,
        }
    }
}

/// Who the host is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ClientInfo {
    /// A short name without blanks, like `my_app`. Default: `codexkit`.
    pub name: String,
    /// A name for people.
    pub title: Option<String>,
    /// Its version. Default: that of codexkit.
    pub version: String,
}

impl Default for ClientInfo {
    fn default() -> ClientInfo {
        ClientInfo { name: "codexkit".into(), title: None, version: env!("CARGO_PKG_VERSION").into() }
    }
}

impl CodexOptions {
    /// Checks every field; errors name it like `codex.base_url`.
    pub fn validate(&self) -> Result<()> {
        self.validate_remote()?;
        check::path_text("codex.codex_path", self.codex_path.as_deref())?;
        check::not_blank("codex.api_key", self.api_key.as_ref().map(Secret::expose))?;
        if self.api_key.as_ref().is_some_and(|key| key.expose().contains(char::is_control)) {
            return Err(Error::invalid("codex.api_key", "must not contain control characters"));
        }
        check::not_blank("codex.base_url", self.base_url.as_deref())?;
        if self
            .base_url
            .as_ref()
            .is_some_and(|url| !url.starts_with("http://") && !url.starts_with("https://"))
        {
            return Err(Error::invalid("codex.base_url", "must start with http:// or https://"));
        }
        check::env_vars("codex.env", &self.env)?;
        check::path_text("codex.codex_home", self.codex_home.as_deref())?;
        self.config.tree("codex.config")?;
        check::not_blank("codex.profile", self.profile.as_deref())?;
        if self.profile.is_some() && self.transport == TransportKind::AppServer {
            return Err(Error::unsupported("codex.profile", TransportKind::AppServer.as_str()));
        }
        if let Some(info) = &self.client_info {
            check::not_blank("codex.client_info.name", Some(&info.name))?;
            check::not_blank("codex.client_info.version", Some(&info.version))?;
            // The name travels in an HTTP header.
            if !info.name.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(Error::invalid(
                    "codex.client_info.name",
                    "must be printable ASCII without blanks",
                ));
            }
        }
        for (at, method) in self.opt_out_notifications.iter().enumerate() {
            let path = format!("codex.opt_out_notifications[{at}]");
            if NEEDED_NOTIFICATIONS.contains(&method.as_str()) {
                return Err(Error::invalid(path, format!("without {method} no turn could be followed")));
            }
            if !codexkit_protocol::is_notification(method) {
                return Err(Error::invalid(path, format!("there is no notification {method}")));
            }
        }
        check::not_blank("codex.model", self.model.as_deref())?;
        check::not_blank("codex.model_provider", self.model_provider.as_deref())?;
        check_effort("codex.reasoning_effort", self.reasoning_effort.as_ref())?;
        if let Some(approvals) = &self.approvals {
            approvals.validate("codex.approvals")?;
            let tools_only = !self.tools.is_empty() || !self.hosted_tools.is_empty();
            if self.transport == TransportKind::Exec && !tools_only {
                return Err(Error::unsupported("codex.approvals", TransportKind::Exec.as_str()));
            }
        }
        check_tools("codex.tools", &self.tools)?;
        check_hosted("codex.hosted_tools", &self.hosted_tools)?;
        for (path, given) in
            [("codex.tools", !self.tools.is_empty()), ("codex.hosted_tools", !self.hosted_tools.is_empty())]
        {
            if given && !self.experimental_api {
                return Err(Error::invalid(path, "needs codex.experimental_api"));
            }
        }
        check::at_least("codex.request_timeout_ms", Some(self.request_timeout_ms), 1)?;
        check::at_least("codex.max_line_bytes", Some(self.max_line_bytes), 65_536)?;
        check::at_least("codex.event_queue_bytes", Some(self.event_queue_bytes), 65_536)
    }

    /// The key to use: the option, else `CODEX_API_KEY` of the environment that Codex gets. None on a remote
    /// server: its login is not ours to change.
    pub fn effective_api_key(&self, env: &Env) -> Option<Secret> {
        if self.transport == TransportKind::Remote {
            return None;
        }
        let inherited = || self.inherit_env.then(|| env.get("CODEX_API_KEY")).flatten();
        let given = self.env.0.get("CODEX_API_KEY").map(|key| key.trim()).filter(|key| !key.is_empty());
        self.api_key.clone().or_else(|| given.or_else(inherited).map(Secret::from))
    }

    /// The time limit of one request to the app-server.
    pub fn request_timeout(&self) -> Duration {
        Duration::from_millis(self.request_timeout_ms)
    }

    /// The time that Codex has to end by itself.
    pub fn close_timeout(&self) -> Duration {
        Duration::from_millis(self.close_timeout_ms)
    }

    /// The time after which an unanswered ask is refused; `None` = never.
    pub fn approval_timeout(&self) -> Option<Duration> {
        super::limit(Some(self.approval_timeout_ms.unwrap_or(300_000)))
    }

    /// This layer of settings: `config`, and the typed fields over it.
    pub(super) fn layer(&self) -> Result<Map<String, Value>> {
        let mut tree = self.config.tree("codex.config")?;
        let mut typed = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                typed.insert(key.into(), value);
            }
        };
        put("openai_base_url", self.base_url.clone().map(Value::from));
        put("model", self.model.clone().map(Value::from));
        put("model_provider", self.model_provider.clone().map(Value::from));
        put("model_reasoning_effort", self.reasoning_effort.as_ref().map(|value| json!(value)));
        put("model_reasoning_summary", self.reasoning_summary.map(|value| json!(value)));
        put("model_verbosity", self.verbosity.map(|value| json!(value)));
        super::config::overlay(&mut tree, typed);
        Ok(tree)
    }

    /// The child's whole environment: originator, inherited variables, the client's, the key, and last
    /// `overrides`, which win.
    pub(crate) fn child_env(
        &self,
        env: &Env,
        api_key: Option<&Secret>,
        overrides: Option<&EnvVars>,
    ) -> Result<Vec<(String, String)>> {
        let mut vars = std::collections::BTreeMap::new();
        let mut put = |name: &str, value: &str| vars.insert(name.to_owned(), value.to_owned());
        put(ORIGINATOR, self.client_info.as_ref().map_or("codexkit", |info| &info.name));
        if self.inherit_env {
            env.iter().for_each(|(name, value)| {
                put(name, value);
            });
        }
        if let Some(home) = &self.codex_home {
            put("CODEX_HOME", &check::absolute("codex.codex_home", home)?);
        }
        self.env.0.iter().for_each(|(name, value)| {
            put(name, value);
        });
        if let Some(key) = api_key {
            put("CODEX_API_KEY", key.expose());
        }
        overrides.into_iter().flat_map(|vars| &vars.0).for_each(|(name, value)| {
            put(name, value);
        });
        Ok(vars.into_iter().collect())
    }
}

/// What turns, their results and their asks are built from.
const NEEDED_NOTIFICATIONS: &[&str] = &[
    "turn/started",
    "turn/completed",
    "item/started",
    "item/completed",
    "item/fileChange/patchUpdated",
    "error",
    "serverRequest/resolved",
    "thread/closed",
    "thread/status/changed",
    "thread/tokenUsage/updated",
];

/// What Codex puts into the `originator` header.
const ORIGINATOR: &str = "CODEX_INTERNAL_ORIGINATOR_OVERRIDE";

pub(super) fn check_effort(path: &str, effort: Option<&ReasoningEffort>) -> Result<()> {
    match effort {
        Some(ReasoningEffort::Other(level)) => check::not_blank(path, Some(level)),
        _ => Ok(()),
    }
}
