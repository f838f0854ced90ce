//! A call of a tool, as its function sees it.

use rmcp::RoleServer;
use rmcp::model::{ServerNotification, ServerRequest};
use rmcp::service::{Peer, RequestContext, ServiceError};
use serde_json::{Map, Value, json};

use crate::error::{Error, ErrorCode, Result};

/// A call of a tool, and the way back to the client while it runs.
#[derive(Clone)]
pub struct McpToolCall {
    tool: String,
    arguments: Map<String, Value>,
    id: String,
    meta: Value,
    progress_token: Option<Value>,
    peer: Peer<RoleServer>,
}

impl McpToolCall {
    pub(super) fn new(
        tool: String,
        arguments: Map<String, Value>,
        context: &RequestContext<RoleServer>,
    ) -> McpToolCall {
        let wire = |value: Result<Value, _>| value.unwrap_or_else(|_: serde_json::Error| Value::Null);
        McpToolCall {
            tool,
            arguments,
            id: context.id.to_string(),
            meta: wire(serde_json::to_value(&context.meta)),
            progress_token: context.meta.get_progress_token().map(|token| wire(serde_json::to_value(token))),
            peer: context.peer.clone(),
        }
    }

    /// The tool's name.
    pub fn tool(&self) -> &str {
        &self.tool
    }

    /// The arguments; they match the tool's schema.
    pub fn arguments(&self) -> &Map<String, Value> {
        &self.arguments
    }

    /// Names the call within the client's session.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The client's `_meta`. Codex puts the thread and the turn there.
    pub fn meta(&self) -> &Value {
        &self.meta
    }

    /// Tells how far the call is; of no effect for a client that does not want to know. `progress` must grow.
    pub async fn progress(&self, progress: f64, total: Option<f64>, message: Option<&str>) {
        let Some(token) = &self.progress_token else { return };
        let mut params = json!({ "progressToken": token, "progress": progress });
        if let Some(total) = total {
            params["total"] = total.into();
        }
        if let Some(message) = message {
            params["message"] = message.into();
        }
        self.tell("notifications/progress", params).await;
    }

    /// Sends a log message; `level` is one of MCP's: `debug`, `info`, `notice`, `warning`, `error`, …
    pub async fn log(&self, level: &str, data: Value) {
        self.tell("notifications/message", json!({ "level": level, "data": data })).await;
    }

    /// Asks the user, through the client: MCP's params of `elicitation/create`, and its result.
    ///
    /// # Errors
    /// `rpc` when the client cannot or will not; `connection_closed`.
    pub async fn elicit(&self, params: Value) -> Result<Value> {
        self.ask("elicitation/create", params).await
    }

    /// Lets the client's model answer: MCP's params of `sampling/createMessage`, and its result.
    ///
    /// # Errors
    /// As [`elicit`](Self::elicit).
    pub async fn sample(&self, params: Value) -> Result<Value> {
        self.ask("sampling/createMessage", params).await
    }

    /// The folders that the client works on.
    ///
    /// # Errors
    /// As [`elicit`](Self::elicit).
    pub async fn list_roots(&self) -> Result<Vec<Value>> {
        let mut result = self.ask("roots/list", json!({})).await?;
        Ok(match result["roots"].take() {
            Value::Array(roots) => roots,
            _ => Vec::new(),
        })
    }

    async fn tell(&self, method: &str, params: Value) {
        let message = json!({ "method": method, "params": params });
        match serde_json::from_value::<ServerNotification>(message) {
            // A client that is gone notices by itself.
            Ok(message) => drop(self.peer.send_notification(message).await),
            Err(error) => log::warn!("{method} of the tool {} was not sent: {error}", self.tool),
        }
    }

    async fn ask(&self, method: &str, params: Value) -> Result<Value> {
        let request = json!({ "method": method, "params": params });
        let request: ServerRequest =
            serde_json::from_value(request).map_err(|error| Error::invalid("params", error))?;
        match self.peer.send_request(request).await {
            Ok(result) => serde_json::to_value(result).map_err(|error| Error::invalid("result", error)),
            Err(ServiceError::McpError(error)) => {
                Err(Error::new(ErrorCode::Rpc, format!("the MCP client refused {method}: {}", error.message))
                    .with_data(json!({ "code": error.code.0, "message": error.message, "data": error.data })))
            }
            Err(error) => {
                let message = format!("the MCP client did not answer {method}");
                Err(Error::new(ErrorCode::ConnectionClosed, message).with_cause(error))
            }
        }
    }
}
