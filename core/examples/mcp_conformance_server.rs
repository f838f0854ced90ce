//! The server under the conformance suite of MCP: everything that its scenarios call, built with the public API.
//!
//! Prints `{"url", "token"}` and serves until its standard input ends.

use std::error::Error;
use std::io;
use std::time::Duration;

use codexkit::Result;
use codexkit::mcp::{McpHttpOptions, McpServer, McpToolCall, McpToolResult, McpToolSpec};
use serde_json::{Map, Value, json};

/// A PNG of one red pixel, and a WAV without a sound.
const IMAGE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";
const AUDIO: &str = "UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA=";
/// Between two messages of a tool, as the suite asks for.
const STEP: Duration = Duration::from_millis(50);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let served = server()?.serve_http(McpHttpOptions::default()).await?;
    println!("{}", json!({ "url": served.url(), "token": served.token().expose() }));
    tokio::task::spawn_blocking(|| io::copy(&mut io::stdin().lock(), &mut io::sink())).await??;
    Ok(())
}

fn plain(name: &str, description: &str) -> McpToolSpec {
    McpToolSpec::new(name, description, json!({ "type": "object", "properties": {} }))
}

fn with_text(name: &str, description: &str, argument: &str) -> McpToolSpec {
    let schema = json!({
        "type": "object", "properties": { argument: { "type": "string" } }, "required": [argument],
    });
    McpToolSpec::new(name, description, schema)
}

fn of(content: Vec<Value>) -> McpToolResult {
    McpToolResult { content, ..McpToolResult::default() }
}

fn server() -> Result<McpServer> {
    McpServer::builder("conformance")
        .title("codexkit conformance server")
        .instructions("For the conformance suite.")
        .tool(plain("test_simple_text", "Returns text."), |_: McpToolCall| async {
            Ok(McpToolResult::text("This is a simple text response for testing."))
        })
        .tool(plain("test_image_content", "Returns an image."), |_: McpToolCall| async {
            Ok(McpToolResult::default().with_image(IMAGE, "image/png"))
        })
        .tool(plain("test_audio_content", "Returns a sound."), |_: McpToolCall| async {
            Ok(of(vec![json!({ "type": "audio", "data": AUDIO, "mimeType": "audio/wav" })]))
        })
        .tool(plain("test_embedded_resource", "Returns a resource."), |_: McpToolCall| async {
            Ok(of(vec![resource(
                "test://embedded-resource",
                "text/plain",
                "This is an embedded resource content.",
            )]))
        })
        .tool(plain("test_multiple_content_types", "Returns several kinds."), |_: McpToolCall| async {
            let data = r#"{"test":"data","value":123}"#;
            let mut result =
                McpToolResult::text("Multiple content types test:").with_image(IMAGE, "image/png");
            result.content.push(resource("test://mixed-content-resource", "application/json", data));
            Ok(result)
        })
        .tool(plain("test_tool_with_logging", "Logs."), |call: McpToolCall| async move {
            for text in ["Tool execution started", "Tool processing data", "Tool execution completed"] {
                call.log("info", json!(text)).await;
                tokio::time::sleep(STEP).await;
            }
            Ok(McpToolResult::text("Logged three messages."))
        })
        .tool(plain("test_tool_with_progress", "Tells its progress."), |call: McpToolCall| async move {
            for progress in [0.0, 50.0, 100.0] {
                call.progress(progress, Some(100.0), None).await;
                tokio::time::sleep(STEP).await;
            }
            Ok(McpToolResult::text("Told its progress."))
        })
        .tool(plain("test_error_handling", "Fails."), |_: McpToolCall| async {
            Ok(McpToolResult::error("This tool intentionally returns an error for testing"))
        })
        .tool(
            with_text("test_sampling", "Asks the client's model.", "prompt"),
            |call: McpToolCall| async move {
                let prompt = &call.arguments()["prompt"];
                let message = json!({ "role": "user", "content": { "type": "text", "text": prompt } });
                let reply = call.sample(json!({ "messages": [message], "maxTokens": 100 })).await?;
                Ok(McpToolResult::text(format!(
                    "LLM response: {}",
                    reply["content"]["text"].as_str().unwrap_or_default()
                )))
            },
        )
        .tool(with_text("test_elicitation", "Asks the user.", "message"), |call: McpToolCall| async move {
            let message = call.arguments()["message"].clone();
            let schema = json!({
                "type": "object",
                "properties": {
                    "username": { "type": "string", "description": "User's response" },
                    "email": { "type": "string", "description": "User's email address" },
                },
                "required": ["username", "email"],
            });
            let answer =
                call.elicit(json!({ "mode": "form", "message": message, "requestedSchema": schema })).await?;
            Ok(McpToolResult::text(format!("User response: {answer}")))
        })
        .tool(
            plain("test_elicitation_sep1034_defaults", "Asks with defaults."),
            |call: McpToolCall| async move { elicited(&call, defaults()).await },
        )
        .tool(plain("test_elicitation_sep1330_enums", "Asks for choices."), |call: McpToolCall| async move {
            elicited(&call, choices()).await
        })
        .tool(plain("test_reconnection", "Takes a moment."), |_: McpToolCall| async {
            tokio::time::sleep(STEP).await;
            Ok(McpToolResult::text("Here it is."))
        })
        .tool(
            McpToolSpec::new(
                "json_schema_2020_12_tool",
                "Has a schema with references.",
                json!({
                    "$schema": "https://json-schema.org/draft/2020-12/schema",
                    "type": "object",
                    "$defs": { "address": { "type": "object", "properties": {
                        "street": { "type": "string" }, "city": { "type": "string" },
                    } } },
                    "properties": { "name": { "type": "string" }, "address": { "$ref": "#/$defs/address" } },
                    "additionalProperties": false,
                }),
            ),
            |_: McpToolCall| async { Ok(McpToolResult::text("It matched.")) },
        )
        .resources(
            vec![
                described("test://static-text", "Static text", "text/plain"),
                described("test://static-binary", "Static image", "image/png"),
                described("test://watched-resource", "Something that changes", "text/plain"),
            ],
            vec![json!({
                "uriTemplate": "test://template/{id}/data", "name": "Data by id",
                "description": "Data of an id.", "mimeType": "application/json",
            })],
            |uri| async move { read(&uri) },
        )
        .prompts(prompts(), |name, arguments| async move { prompt(&name, &arguments) })
        .completions(|_| async {
            Ok(json!({ "values": ["paris", "park", "party"], "total": 3, "hasMore": false }))
        })
        .build()
}

fn resource(uri: &str, kind: &str, text: &str) -> Value {
    json!({ "type": "resource", "resource": { "uri": uri, "mimeType": kind, "text": text } })
}

fn described(uri: &str, name: &str, kind: &str) -> Value {
    json!({ "uri": uri, "name": name, "description": format!("{name}, for tests."), "mimeType": kind })
}

fn read(uri: &str) -> Result<Vec<Value>> {
    let of = |kind: &str, field: &str, content: &str| {
        vec![json!({ "uri": uri, "mimeType": kind, field: content })]
    };
    match uri {
        "test://static-text" => {
            Ok(of("text/plain", "text", "This is the content of the static text resource."))
        }
        "test://static-binary" => Ok(of("image/png", "blob", IMAGE)),
        "test://watched-resource" => Ok(of("text/plain", "text", "Nothing has changed yet.")),
        _ => {
            let id = uri.strip_prefix("test://template/").and_then(|rest| rest.strip_suffix("/data"));
            let id =
                id.ok_or_else(|| codexkit::Error::invalid("uri", format!("there is no resource {uri}")))?;
            let data = json!({ "id": id, "templateTest": true, "data": format!("Data for ID: {id}") });
            Ok(of("application/json", "text", &data.to_string()))
        }
    }
}

fn prompts() -> Vec<Value> {
    let argument = |name: &str| json!({ "name": name, "description": "An argument.", "required": true });
    vec![
        json!({ "name": "test_simple_prompt", "description": "Says something." }),
        json!({
            "name": "test_prompt_with_arguments", "description": "Says what it is given.",
            "arguments": [argument("arg1"), argument("arg2")],
        }),
        json!({
            "name": "test_prompt_with_embedded_resource", "description": "Has a resource in it.",
            "arguments": [argument("resourceUri")],
        }),
        json!({ "name": "test_prompt_with_image", "description": "Has an image in it." }),
    ]
}

fn prompt(name: &str, arguments: &Map<String, Value>) -> Result<Value> {
    let argument = |name: &str| arguments.get(name).and_then(Value::as_str).unwrap_or_default();
    let says = |content: Value| json!({ "role": "user", "content": content });
    let text = |text: String| says(json!({ "type": "text", "text": text }));
    let messages = match name {
        "test_simple_prompt" => vec![text("This is a simple prompt for testing.".into())],
        "test_prompt_with_arguments" => {
            let (one, two) = (argument("arg1"), argument("arg2"));
            vec![text(format!("Prompt with arguments: arg1='{one}', arg2='{two}'"))]
        }
        "test_prompt_with_embedded_resource" => vec![
            says(resource(argument("resourceUri"), "text/plain", "Embedded resource content for testing.")),
            text("Please process the embedded resource above.".into()),
        ],
        "test_prompt_with_image" => vec![
            says(json!({ "type": "image", "data": IMAGE, "mimeType": "image/png" })),
            text("Please analyze the image above.".into()),
        ],
        _ => return Err(codexkit::Error::invalid("name", format!("there is no prompt {name}"))),
    };
    Ok(json!({ "messages": messages }))
}

async fn elicited(call: &McpToolCall, properties: Value) -> Result<McpToolResult> {
    let schema = json!({ "type": "object", "properties": properties });
    let params = json!({ "mode": "form", "message": "Please choose.", "requestedSchema": schema });
    let answer = call.elicit(params).await?;
    Ok(McpToolResult::text(format!("Elicitation completed: {answer}")))
}

fn defaults() -> Value {
    json!({
        "name": { "type": "string", "default": "John Doe" },
        "age": { "type": "integer", "default": 30 },
        "score": { "type": "number", "default": 95.5 },
        "status": { "type": "string", "enum": ["active", "inactive", "pending"], "default": "active" },
        "verified": { "type": "boolean", "default": true },
    })
}

fn choices() -> Value {
    let titled = |word: &str| {
        let option =
            |(value, order): (&str, &str)| json!({ "const": value, "title": format!("{order} {word}") });
        [("value1", "First"), ("value2", "Second"), ("value3", "Third")].map(option)
    };
    let options = ["option1", "option2", "option3"];
    json!({
        "untitledSingle": { "type": "string", "enum": options },
        "titledSingle": { "type": "string", "oneOf": titled("Option") },
        "legacyEnum": {
            "type": "string", "enum": ["opt1", "opt2", "opt3"],
            "enumNames": ["Option One", "Option Two", "Option Three"],
        },
        "untitledMulti": { "type": "array", "items": { "type": "string", "enum": options } },
        "titledMulti": { "type": "array", "items": { "anyOf": titled("Choice") } },
    })
}
