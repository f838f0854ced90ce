//! Our side of the protocol towards an MCP server: its requests become asks, its notifications are kept track of.

// Sampling and roots are on their way out of the protocol; servers of today use them.
#![allow(deprecated)]

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rmcp::model::{
    ClientCapabilities, ClientConfig, CreateMessageRequestParams, CreateMessageResult, ElicitRequestParams,
    ElicitResult, ElicitationCapability, FormElicitationCapability, Implementation, JsonRpcMessage,
    ListRootsResult, ProgressToken, ProtocolVersion, ServerNotification, UrlElicitationCapability,
};
use rmcp::service::{RequestContext, RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use rmcp::{ClientHandler, ErrorData, RoleClient};
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;

use super::asks::Asking;
use super::client::OnNotification;
use super::types::McpProgress;
use crate::approvals::AskKind;

/// Called with each progress of one call.
pub(super) type OnProgress = Arc<dyn Fn(McpProgress) + Send + Sync>;

/// Shared by the connection and the client.
pub(super) struct Handler {
    pub(super) asking: Asking,
    pub(super) roots: Option<Vec<Value>>,
    /// Locked while a request is sent, so that no progress overtakes its entry.
    pub(super) watched: Mutex<HashMap<ProgressToken, OnProgress>>,
    /// Counts how often the server said that its tools have changed.
    pub(super) tools_changed: AtomicU64,
    pub(super) on_notification: Option<OnNotification>,
}

impl Handler {
    async fn hear(&self, notification: &ServerNotification) {
        if let ServerNotification::ProgressNotification(progress) = notification {
            let params = &progress.params;
            if let Some(on_progress) = self.watched.lock().await.get(&params.progress_token) {
                let (progress, total, message) = (params.progress, params.total, params.message.clone());
                on_progress(McpProgress { progress, total, message });
            }
            return;
        }
        if let ServerNotification::ToolListChangedNotification(_) = notification {
            self.tools_changed.fetch_add(1, Ordering::AcqRel);
        }
        let mut message = wire(notification);
        log::debug!("MCP server {}: {message}", self.asking.server);
        if let Some(on_notification) = &self.on_notification {
            let params = message["params"].take();
            on_notification(message["method"].as_str().unwrap_or_default(), params);
        }
    }
}

/// A transport whose notifications are heard in their order, and before the answers that follow them. rmcp gives each
/// to a task of its own.
pub(super) struct InOrder<T> {
    transport: T,
    handler: Arc<Handler>,
    /// Received and not yet heard: whoever waits for it may be dropped meanwhile.
    held: Option<RxJsonRpcMessage<RoleClient>>,
}

impl<T> InOrder<T> {
    pub(super) fn new(transport: T, handler: &Arc<Handler>) -> InOrder<T> {
        InOrder { transport, handler: handler.clone(), held: None }
    }
}

impl<T: Transport<RoleClient>> Transport<RoleClient> for InOrder<T> {
    type Error = T::Error;

    fn send(
        &mut self,
        message: TxJsonRpcMessage<RoleClient>,
    ) -> impl Future<Output = Result<(), T::Error>> + Send + 'static {
        self.transport.send(message)
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleClient>> {
        if self.held.is_none() {
            self.held = self.transport.receive().await;
        }
        if let Some(JsonRpcMessage::Notification(message)) = &self.held {
            self.handler.hear(&message.notification).await;
        }
        self.held.take()
    }

    async fn close(&mut self) -> Result<(), T::Error> {
        self.transport.close().await
    }
}

fn wire(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

impl ClientHandler for Handler {
    fn get_info(&self) -> ClientConfig {
        let mut capabilities = ClientCapabilities::default();
        if self.asking.has_handler() {
            capabilities.elicitation = Some(
                ElicitationCapability::new()
                    .with_form(FormElicitationCapability::new())
                    .with_url(UrlElicitationCapability::new()),
            );
            capabilities.sampling = Some(Default::default());
        }
        capabilities.roots = self.roots.as_ref().map(|_| Default::default());
        let implementation =
            Implementation::new("codexkit", env!("CARGO_PKG_VERSION")).with_title("codexkit");
        // The newest with a handshake: what came after it is spoken by few servers yet.
        ClientConfig::new(capabilities, implementation)
            .with_protocol_version(ProtocolVersion::LATEST_WITH_INITIALIZE)
    }

    async fn create_elicitation(
        &self,
        request: ElicitRequestParams,
        _: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        let request = wire(request);
        let schema = request["requestedSchema"].clone();
        let answer = self.asking.ask(AskKind::Elicitation, "elicitation/create", request).await;
        let mut answer = answer.unwrap_or_else(|error| {
            log::debug!("an elicitation of MCP server {} was declined: {error}", self.asking.server);
            json!({ "action": "decline" })
        });
        if answer["action"] == "accept" {
            if !answer["content"].is_object() {
                answer["content"] = Map::new().into();
            }
            add_defaults(&mut answer["content"], &schema);
        }
        serde_json::from_value(answer).map_err(|error| ErrorData::internal_error(error.to_string(), None))
    }

    async fn create_message(
        &self,
        params: CreateMessageRequestParams,
        _: RequestContext<RoleClient>,
    ) -> Result<CreateMessageResult, ErrorData> {
        let refused = |reason: String| ErrorData::new(rmcp::model::ErrorCode(-1), reason, None);
        let answer = self.asking.ask(AskKind::Other, "sampling/createMessage", wire(params)).await;
        let answer = answer.map_err(|error| refused(format!("sampling was refused: {}", error.message())))?;
        serde_json::from_value(answer).map_err(|error| refused(format!("sampling was refused: {error}")))
    }

    async fn list_roots(&self, _: RequestContext<RoleClient>) -> Result<ListRootsResult, ErrorData> {
        let roots = json!({ "roots": self.roots.as_deref().unwrap_or_default() });
        serde_json::from_value(roots).map_err(|error| ErrorData::internal_error(error.to_string(), None))
    }
}

/// What the answer leaves open and the server has a default for.
fn add_defaults(content: &mut Value, schema: &Value) {
    let (Some(content), Some(properties)) = (content.as_object_mut(), schema["properties"].as_object())
    else {
        return;
    };
    for (name, property) in properties {
        if let Some(default) = property.get("default") {
            content.entry(name.clone()).or_insert_with(|| default.clone());
        }
    }
}
