//! What is needed to connect to an MCP server. Fields that Codex's `mcp_servers` has too are named as there.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::env::Env;
use crate::error::{Error, Result};
use crate::options::{EnvVars, Secret, check};

/// One MCP server: a command to start, or a URL.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct McpServerOptions {
    /// The server's name: it stands in qualified names, in asks, and in the key of stored tokens.
    pub name: String,
    /// The program of a server that speaks over its standard input and output. Nothing passes through a shell.
    pub command: Option<String>,
    /// Its arguments.
    pub args: Vec<String>,
    /// Its working directory. Default: that of this process.
    pub cwd: Option<PathBuf>,
    /// Environment variables for it, over the few that every server gets (`PATH`, `HOME`, `LANG`, …).
    pub env: EnvVars,
    /// Names of more environment variables that it gets from this process.
    pub env_vars: Vec<String>,
    /// The address of a streamable HTTP server.
    pub url: Option<String>,
    /// Shown to the server as bearer token.
    pub bearer_token: Option<Secret>,
    /// The environment variable that holds the token, instead of `bearer_token`.
    pub bearer_token_env_var: Option<String>,
    /// Headers of every request to the server. They go nowhere else, not to its authorization server either.
    pub http_headers: EnvVars,
    /// Headers whose values are in environment variables, by the name of the header.
    pub env_http_headers: BTreeMap<String, String>,
    /// How tokens are got where the server wants OAuth. `{}` uses and refreshes those that `codex mcp login` or
    /// an earlier login stored.
    pub oauth: Option<McpOauthOptions>,
    /// The only tools to use. Default: all.
    pub enabled_tools: Option<Vec<String>>,
    /// Tools not to use, over `enabled_tools`.
    pub disabled_tools: Vec<String>,
    /// Whether the handler is asked before each tool is called. The ask looks like Codex's own: an elicitation
    /// with `_meta.codex_approval_kind`. Default: false.
    pub approve_tool_calls: bool,
    /// Folders and files that the server is told when it asks for roots: objects with `uri` and `name`.
    pub roots: Option<Vec<Value>>,
    /// Milliseconds until the server must have answered the handshake. Default: 10,000.
    pub startup_timeout_ms: u64,
    /// Milliseconds until a tool call fails with `timeout`; progress starts them anew. Default: 60,000.
    pub tool_timeout_ms: u64,
    /// Milliseconds until any other request fails with `timeout`. Default: 30,000.
    pub request_timeout_ms: u64,
    /// Milliseconds that an ask of the server waits for its answer; 0 = for ever. Default: 300,000.
    pub ask_timeout_ms: u64,
    /// How often a call is tried again after a fault of the transport. Calls of tools that are neither read-only
    /// nor idempotent never are. Default: 3.
    pub retries: u32,
    /// The longest message that is taken from the server, in bytes; longer ones are skipped. Default: 64 MiB.
    pub max_message_bytes: u64,
}

impl Default for McpServerOptions {
    fn default() -> McpServerOptions {
        McpServerOptions {
            name: String::new(),
            command: None,
            args: Vec::new(),
            cwd: None,
            env: EnvVars::default(),
            env_vars: Vec::new(),
            url: None,
            bearer_token: None,
            bearer_token_env_var: None,
            http_headers: EnvVars::default(),
            env_http_headers: BTreeMap::new(),
            oauth: None,
            enabled_tools: None,
            disabled_tools: Vec::new(),
            approve_tool_calls: false,
            roots: None,
            startup_timeout_ms: 10_000,
            tool_timeout_ms: 60_000,
            request_timeout_ms: 30_000,
            ask_timeout_ms: 300_000,
            retries: 3,
            max_message_bytes: 64 << 20,
        }
    }
}

/// How OAuth tokens are got and kept.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct McpOauthOptions {
    /// The id of a client that is registered already.
    pub client_id: Option<String>,
    /// Its secret.
    pub client_secret: Option<Secret>,
    /// An HTTPS URL that describes the client, for authorization servers that take one as its id.
    pub client_metadata_url: Option<String>,
    /// The scopes to ask for. Default: those that the server names.
    pub scopes: Vec<String>,
    /// Whether a login may be started when the server wants one. The handler is then asked to open a URL.
    /// Default: true.
    pub login: bool,
    /// The port for the redirect of the browser. Default: a free one.
    pub callback_port: Option<u16>,
    /// Milliseconds until an unfinished login is given up. Default: 300,000.
    pub login_timeout_ms: u64,
    /// Where the tokens are kept. Default: `auto`.
    pub store: McpTokenStore,
    /// Codex's folder, where the file is, and the locks. Default: `CODEX_HOME`, else `~/.codex`.
    pub codex_home: Option<PathBuf>,
}

impl Default for McpOauthOptions {
    fn default() -> McpOauthOptions {
        McpOauthOptions {
            client_id: None,
            client_secret: None,
            client_metadata_url: None,
            scopes: Vec::new(),
            login: true,
            callback_port: None,
            login_timeout_ms: 300_000,
            store: McpTokenStore::Auto,
            codex_home: None,
        }
    }
}

/// Where OAuth tokens are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum McpTokenStore {
    /// In the keyring if there is one and it is open, else in the file. So does Codex.
    Auto,
    /// In `.credentials.json` of Codex's folder, which Codex uses as well.
    File,
    /// In the user's keyring (Secret Service, Linux only), where Codex has them, too. `unsupported` in a build without
    /// the feature `keyring`.
    Keyring,
    /// In this process only.
    Memory,
}

/// The kind of connection, with what only it has.
pub(crate) enum Target<'a> {
    Command(&'a str),
    #[cfg_attr(not(feature = "mcp-http"), expect(dead_code, reason = "refused at once"))]
    Url(&'a str),
}

const PATH: &str = "mcp";

impl McpServerOptions {
    /// Checks every field; errors name it like `mcp.url`.
    pub fn validate(&self) -> Result<()> {
        self.target().map(drop)
    }

    pub(crate) fn target(&self) -> Result<Target<'_>> {
        let at = |field: &str| format!("{PATH}.{field}");
        if self.name.trim().is_empty() {
            return Err(Error::invalid(at("name"), "must not be blank"));
        }
        check::env_vars(&at("env"), &self.env)?;
        for (path, value) in
            [("startup_timeout_ms", self.startup_timeout_ms), ("tool_timeout_ms", self.tool_timeout_ms)]
        {
            check::at_least(&at(path), Some(value), 1)?;
        }
        check::at_least(&at("request_timeout_ms"), Some(self.request_timeout_ms), 1)?;
        check::at_least(&at("max_message_bytes"), Some(self.max_message_bytes), 65_536)?;
        match (&self.command, &self.url) {
            (Some(command), None) => {
                check::not_blank(&at("command"), Some(command))?;
                self.only_for_urls(at)?;
                Ok(Target::Command(command))
            }
            (None, Some(url)) => {
                if !url.starts_with("http://") && !url.starts_with("https://") {
                    return Err(Error::invalid(at("url"), "must start with http:// or https://"));
                }
                for (field, given) in [
                    ("args", !self.args.is_empty()),
                    ("cwd", self.cwd.is_some()),
                    ("env", !self.env.0.is_empty()),
                    ("env_vars", !self.env_vars.is_empty()),
                ] {
                    if given {
                        return Err(Error::invalid(at(field), "is for servers with a command"));
                    }
                }
                Ok(Target::Url(url))
            }
            (Some(_), Some(_)) => Err(Error::invalid(at("url"), "excludes mcp.command; give one of them")),
            (None, None) => Err(Error::invalid(at("command"), "is missing; give it or mcp.url")),
        }
    }

    fn only_for_urls(&self, at: impl Fn(&str) -> String) -> Result<()> {
        for (field, given) in [
            ("bearer_token", self.bearer_token.is_some()),
            ("bearer_token_env_var", self.bearer_token_env_var.is_some()),
            ("http_headers", !self.http_headers.0.is_empty()),
            ("env_http_headers", !self.env_http_headers.is_empty()),
            ("oauth", self.oauth.is_some()),
        ] {
            if given {
                return Err(Error::invalid(at(field), "is for servers with a URL"));
            }
        }
        Ok(())
    }

    /// Whether the tool may be listed and called.
    pub(crate) fn allows(&self, tool: &str) -> bool {
        self.enabled_tools.as_ref().is_none_or(|enabled| enabled.iter().any(|name| name == tool))
            && !self.disabled_tools.iter().any(|name| name == tool)
    }

    pub(crate) fn ask_limit(&self) -> Option<Duration> {
        (self.ask_timeout_ms > 0).then(|| Duration::from_millis(self.ask_timeout_ms))
    }

    /// What must not show in an error.
    pub(crate) fn secrets(&self, env: &Env) -> Vec<String> {
        let token = self.bearer_token.iter().map(|token| token.expose().to_owned());
        let by_name = self.bearer_token_env_var.iter().chain(self.env_http_headers.values());
        let by_name = by_name.filter_map(|name| env.get(name)).map(str::to_owned);
        token
            .chain(by_name)
            .chain(self.http_headers.0.values().cloned())
            .filter(|secret| secret.len() >= 6)
            .collect()
    }
}
