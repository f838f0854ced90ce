//! Client tools on the real `codex exec`: the same tools as on the app-server, served by MCP for the time of a turn.
#![cfg(feature = "mcp-http")]

mod support;

use std::collections::BTreeSet;
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use codexkit::port::{Port, Ticket};
use codexkit::testing::{Reply, Script, ScriptedModel, Step, Turn as ScriptedTurn};
use codexkit::tools::ToolContent;
use codexkit::{
    Answer, Ask, AskKind, Codex, Error, ErrorCode, Thread, Tool, ToolCall, ToolOutput, ToolSpec, TurnRequest,
};
use serde_json::{Value, json};
use support::{Home, command_line, events, json_of, real_codex, until};
use tokio::sync::{Barrier, Notify};

const PIXEL: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 4, 0, 0, 0, 0xB5, 0x1C, 0x0C, 2, 0, 0, 0, 0x0B, b'I', b'D', b'A', b'T', 0x78, 0xDA, 0x63, 0x64,
    0xF8, 0x0F, 0, 1, 5, 1, 1, 0x27, 0x18, 0xE3, 0x66, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60,
    0x82,
];

/// What the model calls the tools without namespace by.
const PLAIN: &str = "mcp__codexkit_tools";

/// A model that makes these calls in its first reply of each turn.
async fn calling(calls: impl IntoIterator<Item = Step>) -> ScriptedModel {
    let script = Script::new([ScriptedTurn::new([
        Reply::new(calls.into_iter().collect::<Vec<_>>()),
        Reply::text("done"),
    ])
    .always()]);
    ScriptedModel::start(script).await.unwrap()
}

fn call_in(namespace: &str, name: &str, arguments: Value) -> Step {
    Step::FunctionCall { name: name.into(), namespace: Some(namespace.into()), arguments }
}

fn call(name: &str, arguments: Value) -> Step {
    call_in(PLAIN, name, arguments)
}

fn spec(json: Value) -> ToolSpec {
    serde_json::from_value(json).unwrap()
}

fn exec(home: &Home, model: &ScriptedModel, mut more: Value) -> Codex {
    more["transport"] = "exec".into();
    home.codex(model, more)
}

fn thread(home: &Home, codex: &Codex, more: Value) -> Thread {
    codex.start_thread(home.thread(more)).unwrap()
}

/// Runs a turn; the events as hosts see them.
async fn run(thread: &Thread, request: impl Into<TurnRequest>) -> Vec<Value> {
    let mut turn = thread.run_streamed(request).unwrap();
    let (events, error) = events(&mut turn).await;
    assert!(error.is_none(), "{error:?}");
    events.iter().map(json_of).collect()
}

fn of_type<'a>(events: &'a [Value], kind: &str) -> Vec<&'a Value> {
    events.iter().filter(|event| event["type"] == kind).collect()
}

/// What the model got back, in the order of its calls.
fn outputs(model: &ScriptedModel) -> Vec<Value> {
    let last = model.requests().pop().unwrap();
    let input = last.body["input"].as_array().unwrap().clone();
    input
        .into_iter()
        .filter(|item| item["type"] == "function_call_output")
        .map(|mut i| i["output"].take())
        .collect()
}

fn says(name: &'static str, says: &'static str) -> Tool {
    Tool::from_spec(ToolSpec::new(name, says), move |_| async move { Ok::<_, Error>(says) })
}

#[tokio::test]
async fn explore() {
    let home = Home::new("exec-explore");
    let model = calling([
        call("echo", json!({ "text": "hi", "times": 2 })),
        call("picture", json!({})),
        call("broken", json!({})),
        call("sound", json!({})),
        call_in("mcp__codexkit_files", "read", json!({})),
    ])
    .await;
    let codex = exec(&home, &model, json!({}));
    let echo = spec(json!({ "name": "echo", "description": "Says it again.", "input_schema": {
        "type": "object",
        "properties": { "text": { "type": "string", "maxLength": 5 }, "times": { "type": "integer" } },
        "required": ["text"],
    } }));
    codex
        .add_tool(Tool::from_spec(echo, |call: ToolCall| async move {
            eprintln!("CALL {call:?}");
            Ok::<_, Error>("x")
        }))
        .unwrap();
    let thread = thread(&home, &codex, json!({}));
    thread
        .add_tool(Tool::from_spec(ToolSpec::new("picture", ""), |_| async {
            Ok::<_, Error>(ToolOutput::image(PIXEL, "image/png"))
        }))
        .unwrap();
    thread
        .add_tool(Tool::from_spec(ToolSpec::new("broken", ""), |_| async {
            Err::<String, _>("the disk is full")
        }))
        .unwrap();
    thread
        .add_tool(Tool::from_spec(ToolSpec::new("sound", ""), |_| async {
            Ok::<_, Error>(ToolOutput::from(ToolContent::Audio {
                audio_url: "data:audio/wav;base64,AAAA".into(),
            }))
        }))
        .unwrap();
    let read =
        spec(json!({ "name": "read", "namespace": "files", "namespace_description": "Files of the host." }));
    thread.add_tool(Tool::from_spec(read, |_| async { Ok::<_, Error>("read") })).unwrap();
    let events = run(&thread, "go").await;
    for event in &events {
        eprintln!("EVENT {event}");
    }
    for output in outputs(&model) {
        eprintln!("OUTPUT {output}");
    }
    for tool in model.requests()[0].body["tools"].as_array().unwrap() {
        if tool.to_string().contains("codexkit") {
            eprintln!("TOOL {tool}");
        }
    }
    codex.close().await.unwrap();
}
