//! MCP servers of a client's Codex: functions of the host, on a loopback port, with the token that Codex shows there;
//! and those that the user's `config.toml` names.

use serde_json::{Value, json};

use crate::client::codex::Inner;
use crate::client::{Codex, ConfigEdit, Merge};
use crate::error::{Error, Result};
use crate::event::normalize::object;
use crate::mcp::{McpHttpOptions, McpHttpServer, McpServer};
use crate::options::CodexOptions;

/// In Codex's environment: what it shows to the servers of its host. One for all servers of a client, so that a
/// server can be added when Codex already runs.
const VARIABLE: &str = "CODEXKIT_MCP_TOKEN";

impl Codex {
    /// Serves these functions to this client's Codex, until what comes back is dropped. Give it to the threads that
    /// may call them: `codex.start_thread(served.attach(options))`.
    ///
    /// # Errors
    /// As [`McpServer::serve_http`].
    pub async fn serve_mcp(&self, server: &McpServer, options: McpHttpOptions) -> Result<McpHttpServer> {
        // An app-server that already runs got its environment from somebody else.
        let variable = self.0.endpoint.is_none().then(|| (VARIABLE, self.0.mcp_token.clone()));
        server.serve_http_for(options, variable).await
    }
}

/// The MCP servers of `config.toml`. Which there are and how they do: `mcpServerStatus/list`.
impl Codex {
    /// Adds a server for all later threads, in place of one of the same name. `settings` are those of `mcp_servers`:
    /// `command` and `args`, or `url`, and what goes with them; fields that are `null` are left out.
    ///
    /// # Errors
    /// `invalid_argument` for a blank name and for settings with neither or both of `command` and `url`; `rpc` when Codex
    /// refuses them, or does not reload its servers: then `data.written` is true, and what was asked for holds when Codex
    /// starts anew.
    pub async fn add_mcp_server(&self, name: &str, mut settings: Value) -> Result<()> {
        let Some(fields) = settings.as_object_mut() else {
            return Err(Error::invalid("settings", "must be an object"));
        };
        fields.retain(|_, value| !value.is_null());
        if fields.contains_key("command") == fields.contains_key("url") {
            return Err(Error::invalid("settings", "must have either `command` or `url`"));
        }
        self.write_mcp_server(name, settings).await
    }

    /// Takes a server out of `config.toml`. Of no effect if there is none.
    ///
    /// # Errors
    /// As [`add_mcp_server`](Self::add_mcp_server).
    pub async fn remove_mcp_server(&self, name: &str) -> Result<()> {
        self.write_mcp_server(name, Value::Null).await
    }

    async fn write_mcp_server(&self, name: &str, value: Value) -> Result<()> {
        if name.trim().is_empty() {
            return Err(Error::invalid("name", "must not be blank"));
        }
        // A name may have dots, which would be tables in tables.
        let key_path = format!("mcp_servers.{}", json!(name));
        let edit = ConfigEdit { key_path, value, merge: Merge::Replace };
        self.write_config(vec![edit], None).await?;
        self.request("config/mcpServer/reload", Value::Null).await.map(drop).map_err(|refused| {
            let mut data = object(refused.data().clone());
            data.insert("written".into(), true.into());
            let what = "config.toml was changed, but the running Codex did not reload its MCP servers";
            Error::new(refused.code(), what).with_cause(&refused).with_data(data.into())
        })
    }
}

/// The commands that Codex runs inherit its environment; for them the token is blank. A session's client has the options of
/// another, which may say so already.
pub(super) fn with_hidden_token(mut options: CodexOptions, ours: bool) -> CodexOptions {
    if ours {
        options.config.set(format!("shell_environment_policy.set.{VARIABLE}"), Value::from(""));
    }
    options
}

impl Inner {
    /// The environment of a Codex that may call functions of this host.
    pub(super) fn with_mcp_token(&self, mut env: Vec<(String, String)>) -> Vec<(String, String)> {
        env.retain(|(name, _)| name != VARIABLE);
        env.push((VARIABLE.into(), self.mcp_token.expose().into()));
        env
    }
}
