//! Functions of the host for the turns of a client: an MCP server on a loopback port, and the token that Codex
//! shows there.

use crate::client::Codex;
use crate::client::codex::Inner;
use crate::error::Result;
use crate::mcp::{McpHttpOptions, McpHttpServer, McpServer};

/// In Codex's environment: what it shows to the servers of its host. One for all servers of a client, so that a
/// server can be added when Codex already runs. Codex keeps names with `TOKEN` from the commands it runs.
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

impl Inner {
    /// The environment of a Codex that may call functions of this host.
    pub(super) fn with_mcp_token(&self, mut env: Vec<(String, String)>) -> Vec<(String, String)> {
        env.retain(|(name, _)| name != VARIABLE);
        env.push((VARIABLE.into(), self.mcp_token.expose().into()));
        env
    }
}
