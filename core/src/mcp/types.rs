//! What MCP servers answer, as far as this crate looks into it. The rest stays JSON as it came.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A server, as it described itself in the handshake.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpServerInfo {
    /// The name under which it was connected.
    pub server: String,
    /// The version of the protocol that both speak.
    pub protocol_version: String,
    /// Its own name, title and version, as it sent them.
    pub server_info: Value,
    /// What it can do, as it sent it.
    pub capabilities: Value,
    /// How it wants to be used.
    pub instructions: Option<String>,
}

/// A tool of an MCP server.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpTool {
    /// The server's name.
    pub server: String,
    /// The tool's name.
    pub name: String,
    /// Its name in the form `mcp__server__tool`, as Codex makes it from the tools of this server alone.
    pub qualified_name: String,
    /// Its name for people.
    pub title: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// The JSON Schema of its arguments.
    pub input_schema: Value,
    /// The JSON Schema of its structured results.
    pub output_schema: Option<Value>,
    /// What the server says of its behaviour: `readOnlyHint`, `idempotentHint`, …
    pub annotations: Option<Value>,
    /// The server's `_meta`.
    pub meta: Option<Value>,
}

impl McpTool {
    /// Whether a second call with the same arguments does no harm, as far as the server can be believed.
    pub fn may_be_repeated(&self) -> bool {
        let says = |hint: &str| self.annotations.as_ref().is_some_and(|all| all[hint] == true);
        says("readOnlyHint") || says("idempotentHint")
    }
}

/// What a tool gave back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpToolResult {
    /// Content blocks as MCP writes them: `{"type":"text","text":…}`, `{"type":"image","data":…,"mimeType":…}`, …
    pub content: Vec<Value>,
    /// The result as data, if the tool gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub structured_content: Option<Value>,
    /// Whether the tool says that it failed.
    #[serde(default)]
    pub is_error: bool,
    /// The server's `_meta`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
}

impl McpToolResult {
    /// A result of one text.
    pub fn text(text: impl Into<String>) -> McpToolResult {
        McpToolResult {
            content: vec![serde_json::json!({ "type": "text", "text": text.into() })],
            ..Default::default()
        }
    }

    /// A failure that the model is told.
    pub fn error(text: impl Into<String>) -> McpToolResult {
        McpToolResult { is_error: true, ..McpToolResult::text(text) }
    }

    /// Adds an image; `data` is base64.
    pub fn with_image(mut self, data: impl Into<String>, mime_type: impl Into<String>) -> McpToolResult {
        let image = serde_json::json!({ "type": "image", "data": data.into(), "mimeType": mime_type.into() });
        self.content.push(image);
        self
    }

    /// Sets the result as data. MCP wants the same as text beside it, for clients that know no data.
    pub fn with_structured(mut self, value: Value) -> McpToolResult {
        if self.content.is_empty() {
            self.content.push(serde_json::json!({ "type": "text", "text": value.to_string() }));
        }
        self.structured_content = Some(value);
        self
    }

    /// What a host answered to a `tool_call` ask: a result as MCP writes it, or as Codex's app-server does.
    #[cfg(feature = "mcp-http")]
    pub(crate) fn from_answer(mut answer: Value) -> McpToolResult {
        let Value::Array(items) = answer["contentItems"].take() else {
            return McpToolResult::from_wire(answer);
        };
        let text =
            |text: &Value| serde_json::json!({ "type": "text", "text": text.as_str().unwrap_or_default() });
        let of_url = |kind: &str, url: &Value| {
            let data = url.as_str().and_then(|url| url.strip_prefix("data:")?.split_once(";base64,"));
            match data {
                Some((mime, data)) => serde_json::json!({ "type": kind, "data": data, "mimeType": mime }),
                None => text(url),
            }
        };
        let content = items.into_iter().map(|item| match item["type"].as_str() {
            Some("inputImage") => of_url("image", &item["imageUrl"]),
            Some("inputAudio") => of_url("audio", &item["audioUrl"]),
            _ => text(&item["text"]),
        });
        McpToolResult {
            content: content.collect(),
            is_error: answer["success"] == false,
            ..McpToolResult::default()
        }
    }

    pub(super) fn to_wire(&self) -> Value {
        let mut wire = serde_json::json!({ "content": self.content, "isError": self.is_error });
        if let Some(value) = &self.structured_content {
            wire["structuredContent"] = value.clone();
        }
        if let Some(meta) = &self.meta {
            wire["_meta"] = meta.clone();
        }
        wire
    }

    pub(super) fn from_wire(mut wire: Value) -> McpToolResult {
        McpToolResult {
            content: match wire["content"].take() {
                Value::Array(content) => content,
                _ => Vec::new(),
            },
            is_error: wire["isError"] == true,
            structured_content: wire.get_mut("structuredContent").map(Value::take),
            meta: wire.get_mut("_meta").map(Value::take),
        }
    }
}

/// What a server told about a call that is under way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpProgress {
    /// How far it is; grows.
    pub progress: f64,
    /// How far it will be in the end, if known.
    pub total: Option<f64>,
    /// For people.
    pub message: Option<String>,
}

/// A prompt with its arguments filled in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct McpPrompt {
    /// What it is for.
    pub description: Option<String>,
    /// Its messages as MCP writes them.
    pub messages: Vec<Value>,
}
