//! Hosted tools whose work is the host's: name, schema, checks and approval are ours, the call is an ask.

use serde_json::{Value, json};

use super::spec;
use crate::options::{HostedTool, HostedToolType, ToolSpec};
use crate::tools::tool::Tool;

pub(super) fn tool(hosted: &HostedTool) -> Tool {
    let (description, schema) = says(hosted.r#type);
    let mut spec = spec(hosted, description, schema);
    spec.timeout_ms = hosted.timeout_ms.unwrap_or(ToolSpec::new("", "").timeout_ms);
    // An MCP tool's arguments are whatever that tool wants.
    spec.strict = hosted.r#type != HostedToolType::HostedMcp;
    let settings = hosted.settings.clone().unwrap_or_default();
    Tool::asking(spec).with_settings(hosted.r#type, settings)
}

fn object(properties: Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

pub(super) fn says(kind: HostedToolType) -> (&'static str, Value) {
    let string = |description: &str| json!({ "type": "string", "description": description });
    match kind {
        HostedToolType::WebSearch => (
            "Searches the web, opens a page, or finds text in a page.",
            object(
                json!({
                    "action": { "type": "string", "enum": ["search", "open_page", "find_in_page"] },
                    "query": string("What to search for; with `search`."),
                    "url": string("The page; with `open_page` and `find_in_page`."),
                    "pattern": string("The text; with `find_in_page`."),
                    "max_results": { "type": "integer", "minimum": 1, "description": "Default: 10." },
                }),
                &["action"],
            ),
        ),
        HostedToolType::Computer => (
            "Uses a computer: takes screenshots, moves the pointer, clicks, scrolls, types, presses keys, waits.",
            object(
                json!({
                    "action": { "type": "string", "enum": [
                        "screenshot", "click", "double_click", "move", "drag", "scroll", "type", "keypress", "wait",
                    ] },
                    "x": { "type": "integer" },
                    "y": { "type": "integer" },
                    "to_x": { "type": "integer", "description": "With `drag`." },
                    "to_y": { "type": "integer", "description": "With `drag`." },
                    "button": { "type": "string", "enum": ["left", "middle", "right"] },
                    "scroll_x": { "type": "integer" },
                    "scroll_y": { "type": "integer" },
                    "text": string("With `type`."),
                    "keys": { "type": "array", "items": { "type": "string" }, "description": "With `keypress`." },
                    "ms": { "type": "integer", "minimum": 0, "description": "With `wait`." },
                }),
                &["action"],
            ),
        ),
        HostedToolType::ImageGeneration => (
            "Makes an image.",
            object(
                json!({
                    "prompt": string("What it shows."),
                    "size": string("Like `1024x1024`."),
                    "quality": string("Like `low` or `high`."),
                }),
                &["prompt"],
            ),
        ),
        HostedToolType::CodeInterpreter => (
            "Runs code and returns its output.",
            object(
                json!({ "code": string("The program."), "language": string("Default: Python.") }),
                &["code"],
            ),
        ),
        HostedToolType::VectorStoreSearch => (
            "Searches the documents that are kept for you, by meaning.",
            object(
                json!({
                    "query": string("What to search for."),
                    "max_results": { "type": "integer", "minimum": 1 },
                }),
                &["query"],
            ),
        ),
        _ => (
            "Calls a tool of an MCP server.",
            object(
                json!({
                    "tool": string("The tool's name."),
                    "arguments": { "type": "object", "additionalProperties": true },
                }),
                &["tool"],
            ),
        ),
    }
}
