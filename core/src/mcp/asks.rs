//! Asks of MCP: what a server wants answered, whether a tool may be called, and the URL of a login.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::approvals::{Answer, Ask, AskDesk, AskHandler, AskKind};
use crate::error::{Error, ErrorCode, Result};

/// Asks the host in the name of one MCP server.
#[derive(Clone)]
pub(crate) struct Asking {
    pub(super) server: String,
    pub(super) handler: Option<Arc<dyn AskHandler>>,
    pub(super) desk: Arc<AskDesk>,
    /// `None` waits for ever.
    pub(super) limit: Option<Duration>,
}

/// Asks in the name of a server of the host.
#[cfg(feature = "mcp-http")]
pub(crate) fn asking(
    server: String,
    handler: Arc<dyn AskHandler>,
    desk: Arc<AskDesk>,
    limit: Option<Duration>,
) -> Asking {
    Asking { server, handler: Some(handler), desk, limit }
}

impl Asking {
    pub(super) fn has_handler(&self) -> bool {
        self.handler.is_some()
    }

    /// The handler's answer in the form of the ask's kind. `params`: those of MCP; `serverName` is added, as in
    /// Codex's own asks.
    ///
    /// # Errors
    /// There is no handler, or it failed, panicked, did not answer in time or not in a form that fits.
    pub(crate) async fn ask(&self, kind: AskKind, method: &str, params: Value) -> Result<Value> {
        let mut request = json!({ "serverName": self.server });
        if let Value::Object(params) = params {
            request.as_object_mut().expect("made above").extend(params);
        }
        let ask = Ask::of_no_thread(self.desk.next_id(), kind, method, request);
        let answer = self.answer(ask.clone()).await?;
        answer.to_result(&ask).map_err(|reason| Error::invalid("answer", reason))
    }

    async fn answer(&self, ask: Ask) -> Result<Answer> {
        let handler = self.handler.clone();
        let handler = handler.ok_or_else(|| Error::new(ErrorCode::Cancelled, "nobody answers asks"))?;
        // A task of its own: a panic in the handler is an error of the handler, not of ours.
        let mut handling = AbortOnDrop(tokio::spawn(async move { handler.ask(ask).await }));
        let handled = match self.limit {
            Some(limit) => tokio::time::timeout(limit, &mut handling.0).await.map_err(|_| {
                Error::new(ErrorCode::Timeout, format!("no answer within {} ms", limit.as_millis()))
            })?,
            None => (&mut handling.0).await,
        };
        handled.unwrap_or_else(|_| Err(Error::new(ErrorCode::Cancelled, "the handler panicked")))
    }

    /// Whether a tool may be called. Asked in the words in which Codex asks for its own MCP tools.
    pub(super) async fn approve(
        &self,
        tool: &str,
        description: Option<&str>,
        arguments: &Value,
    ) -> Result<()> {
        let request = json!({
            "mode": "form",
            "message": format!("Allow the {} MCP server to run tool \"{tool}\"?", self.server),
            "requestedSchema": { "type": "object", "properties": {} },
            "_meta": {
                "codex_approval_kind": "mcp_tool_call",
                "tool_name": tool,
                "tool_description": description,
                "tool_params": arguments,
            },
        });
        let denied = |why: &str| {
            Error::new(ErrorCode::Cancelled, format!("the call of the tool `{tool}` was not approved{why}"))
        };
        match self.ask(AskKind::Elicitation, "mcpServer/elicitation/request", request).await {
            Ok(answer) if answer["action"] == "accept" => Ok(()),
            Ok(_) => Err(denied("")),
            Err(error) => Err(denied(": ").with_cause(error)),
        }
    }
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
