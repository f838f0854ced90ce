//! Asks of MCP: what a server wants answered, whether a tool may be called, and the URL of a login.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::approvals::{Ask, AskDesk, AskHandler, AskKind, ask_directly};
use crate::error::{Error, ErrorCode, Result};

/// Asks the host in the name of one MCP server.
#[derive(Clone)]
pub(crate) struct Asking {
    pub(crate) server: String,
    pub(crate) handler: Option<Arc<dyn AskHandler>>,
    /// Where the asks wait, and whose handler answers in place of one of our own.
    pub(crate) desk: Arc<AskDesk>,
    /// `None` waits for ever.
    pub(crate) limit: Option<Duration>,
}

impl Asking {
    pub(super) fn has_handler(&self) -> bool {
        self.handler.is_some() || self.desk.has_handler()
    }

    /// The answer in the form of the ask's kind. `params`: those of MCP; `serverName` is added, as in Codex's own asks.
    ///
    /// # Errors
    /// As [`ask_directly`].
    pub(crate) async fn ask(&self, kind: AskKind, method: &str, params: Value) -> Result<Value> {
        let mut request = json!({ "serverName": self.server });
        if let Value::Object(params) = params {
            request.as_object_mut().expect("made above").extend(params);
        }
        let tool = [&request["tool"], &request["_meta"]["tool_name"]].into_iter().find_map(Value::as_str);
        let ask = Ask {
            id: self.desk.next_id(),
            kind,
            thread_id: None,
            turn_id: None,
            item_id: None,
            method: method.to_owned(),
            changes: None,
            server: Some(self.server.clone()),
            tool: tool.map(str::to_owned),
            request,
        };
        ask_directly(&self.desk, self.handler.clone(), self.limit, ask).await
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
        let denied =
            || Error::new(ErrorCode::Cancelled, format!("the call of the tool `{tool}` was not approved"));
        match self.ask(AskKind::Elicitation, "mcpServer/elicitation/request", request).await {
            Ok(answer) if answer["action"] == "accept" => Ok(()),
            Ok(_) => Err(denied()),
            Err(error) => Err(denied().with_cause(error)),
        }
    }
}
