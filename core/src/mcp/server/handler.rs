//! One client's session: its requests become calls of the host's functions.

// Logging and `resources/subscribe` are on their way out of the protocol; clients of today use them.
#![allow(deprecated)]

use std::borrow::Cow;
use std::collections::HashSet;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::FutureExt;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, CompleteRequestParams, CompleteResult,
    GetPromptRequestParams, GetPromptResponse, GetPromptResult, ListPromptsResult,
    ListResourceTemplatesResult, ListResourcesResult, ListToolsResult, PaginatedRequestParams,
    ProtocolVersion, ReadResourceRequestParams, ReadResourceResponse, ReadResourceResult, ServerConfig,
    SetLevelRequestParams, SubscribeRequestParams, UnsubscribeRequestParams,
};
use rmcp::service::{NotificationContext, Peer, RequestContext};
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{McpServer, McpToolCall, Subscriber};
use crate::error::Error;
use crate::mcp::types::McpToolResult;

/// How many items a page has.
const PAGE: usize = 100;

pub(super) struct Session {
    server: McpServer,
    /// What the client has subscribed to.
    resources: Arc<Mutex<HashSet<String>>>,
}

impl Session {
    pub(super) fn new(server: McpServer) -> Session {
        Session { server, resources: Arc::default() }
    }

    fn subscriptions(&self) -> std::sync::MutexGuard<'_, HashSet<String>> {
        self.resources.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on the client hears of changes. Also called before it gets what may change: rmcp runs the end of the
    /// handshake and the requests behind it at the same time.
    fn is_to_be_told(&self, peer: Peer<RoleServer>) {
        let resources = Arc::downgrade(&self.resources);
        let mut sessions = self.server.0.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|session| session.resources.strong_count() > 0);
        if !sessions.iter().any(|session| session.resources.ptr_eq(&resources)) {
            sessions.push(Subscriber { peer, resources });
        }
    }

    async fn call(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<McpToolResult, ErrorData> {
        let tool = {
            let tools = self.server.0.tools.read().unwrap_or_else(PoisonError::into_inner);
            tools.iter().find(|tool| tool.spec.name == request.name).cloned()
        };
        let Some(tool) = tool else {
            return Err(ErrorData::invalid_params(format!("there is no tool `{}`", request.name), None));
        };
        let arguments = request.arguments.unwrap_or_default();
        if let Some(mismatch) = tool.mismatch(&arguments) {
            return Ok(McpToolResult::error(mismatch));
        }
        let call = McpToolCall::new(request.name.into_owned(), arguments, &context);
        // Here and not on a task of its own: what the function sends belongs to this request's stream.
        let running = AssertUnwindSafe(async { tool.handler.call(call).await }).catch_unwind();
        tokio::select! {
            result = running => Ok(match result {
                Ok(Ok(result)) => result,
                Ok(Err(error)) => McpToolResult::of_failure(&error),
                Err(_) => McpToolResult::error(format!("The tool {} failed.", tool.spec.name)),
            }),
            () = context.ct.cancelled() => Err(ErrorData::internal_error("the call was cancelled", None)),
        }
    }
}

/// A value of ours in rmcp's form.
fn typed<T: DeserializeOwned>(value: Value) -> Result<T, ErrorData> {
    serde_json::from_value(value).map_err(|error| ErrorData::internal_error(error.to_string(), None))
}

fn failed(error: &Error) -> ErrorData {
    ErrorData::internal_error(error.message().to_owned(), None)
}

/// One page of a list; the cursor is where it begins.
fn page<T: DeserializeOwned>(
    field: &str,
    all: &[Value],
    params: Option<PaginatedRequestParams>,
) -> Result<T, ErrorData> {
    let cursor = params.and_then(|params| params.cursor);
    let start = match &cursor {
        Some(cursor) => cursor
            .parse::<usize>()
            .ok()
            .filter(|start| *start <= all.len())
            .ok_or_else(|| ErrorData::invalid_params(format!("there is no cursor `{cursor}`"), None))?,
        None => 0,
    };
    let end = all.len().min(start + PAGE);
    let mut result = json!({ field: all[start..end] });
    if end < all.len() {
        result["nextCursor"] = end.to_string().into();
    }
    typed(result)
}

impl ServerHandler for Session {
    fn get_info(&self) -> ServerConfig {
        let definition = &self.server.0;
        let mut capabilities = json!({ "tools": { "listChanged": true }, "logging": {} });
        if definition.read_resource.is_some() {
            capabilities["resources"] = json!({ "subscribe": true });
        }
        if definition.get_prompt.is_some() {
            capabilities["prompts"] = json!({});
        }
        if definition.complete.is_some() {
            capabilities["completions"] = json!({});
        }
        let mut info = json!({
            "protocolVersion": ProtocolVersion::LATEST_WITH_INITIALIZE,
            "capabilities": capabilities,
            "serverInfo": { "name": definition.name, "version": definition.version },
        });
        if let Some(title) = &definition.title {
            info["serverInfo"]["title"] = title.as_str().into();
        }
        if let Some(instructions) = &definition.instructions {
            info["instructions"] = instructions.as_str().into();
        }
        serde_json::from_value(info).expect("made above in rmcp's form")
    }

    fn supported_protocol_versions(&self) -> Cow<'static, [ProtocolVersion]> {
        // Later ones have no requests from server to client, which functions here may send.
        Cow::Borrowed(ProtocolVersion::known_up_to(&ProtocolVersion::LATEST_WITH_INITIALIZE))
    }

    async fn on_initialized(&self, context: NotificationContext<RoleServer>) {
        self.is_to_be_told(context.peer);
    }

    async fn list_tools(
        &self,
        params: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        self.is_to_be_told(context.peer);
        let tools: Vec<_> = {
            let tools = self.server.0.tools.read().unwrap_or_else(PoisonError::into_inner);
            tools.iter().map(|tool| tool.to_wire()).collect()
        };
        page("tools", &tools, params)
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let result = self.call(request, context).await?;
        let result: CallToolResult = typed(result.to_wire())?;
        Ok(result.into())
    }

    async fn list_resources(
        &self,
        params: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        page("resources", &self.server.0.resources, params)
    }

    async fn list_resource_templates(
        &self,
        params: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        page("resourceTemplates", &self.server.0.resource_templates, params)
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let unknown = || ErrorData::resource_not_found(format!("there is no resource {}", request.uri), None);
        let read = self.server.0.read_resource.clone().ok_or_else(unknown)?;
        let contents = read(request.uri.clone()).await;
        let contents =
            contents.map_err(|error| ErrorData::resource_not_found(error.message().to_owned(), None))?;
        let result: ReadResourceResult = typed(json!({ "contents": contents }))?;
        Ok(result.into())
    }

    async fn subscribe(
        &self,
        request: SubscribeRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        self.is_to_be_told(context.peer);
        self.subscriptions().insert(request.uri);
        Ok(())
    }

    async fn unsubscribe(
        &self,
        request: UnsubscribeRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        self.subscriptions().remove(&request.uri);
        Ok(())
    }

    async fn list_prompts(
        &self,
        params: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        page("prompts", &self.server.0.prompts, params)
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        let unknown = || ErrorData::invalid_params(format!("there is no prompt `{}`", request.name), None);
        let get = self.server.0.get_prompt.clone().ok_or_else(unknown)?;
        let prompt = get(request.name.clone(), request.arguments.unwrap_or_default()).await;
        let result: GetPromptResult = typed(prompt.map_err(|error| failed(&error))?)?;
        Ok(result.into())
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        let Some(complete) = self.server.0.complete.clone() else { return Ok(CompleteResult::default()) };
        let params = serde_json::to_value(request).unwrap_or_default();
        let completion = complete(params).await.map_err(|error| failed(&error))?;
        typed(json!({ "completion": completion }))
    }

    async fn set_level(
        &self,
        _: SetLevelRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        // What a function logs is little and meant to be read: all of it is sent.
        Ok(())
    }
}
