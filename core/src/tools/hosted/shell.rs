//! The hosted tools shell, shell_command and write_stdin.

use std::ffi::OsString;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::session::{Sessions, Start};
use super::{folder, spec, text};
use crate::options::HostedTool;
use crate::tools::tool::{Tool, ToolCall};

const LIMIT_MS: u64 = 60_000;

/// How many bytes of output the model gets.
const OUTPUT: u64 = 10_000;

/// How long `write_stdin` waits for output.
const PAUSE_MS: u64 = 1_000;

pub(super) fn shell(hosted: &HostedTool, sessions: &Arc<Sessions>) -> Tool {
    let command = json!({
        "anyOf": [
            { "type": "array", "items": { "type": "string" }, "minItems": 1 },
            { "type": "string", "minLength": 1 },
        ],
        "description": "The program and its arguments as a list, or a script for sh as a string.",
    });
    let description = "Runs a command and returns its output (both streams) and exit code.";
    starting(hosted, sessions, description, command, json!({}), |call, _| match &call.arguments["command"] {
        Value::Array(words) => {
            let mut words = words.iter().filter_map(Value::as_str).map(OsString::from);
            (words.next().unwrap_or_default(), words.collect())
        }
        script => ("sh".into(), vec!["-c".into(), script.as_str().unwrap_or_default().into()]),
    })
}

pub(super) fn shell_command(hosted: &HostedTool, sessions: &Arc<Sessions>) -> Tool {
    let command = json!({ "type": "string", "minLength": 1, "description": "The script." });
    let login = json!({
        "login": { "type": "boolean", "description": "Whether the shell reads the user's profile. Default: true." },
    });
    let description =
        "Runs a script in the user's shell and returns its output (both streams) and exit code.";
    starting(hosted, sessions, description, command, login, |call, sessions| {
        let flag = if call.arguments["login"].as_bool().unwrap_or(true) { "-lc" } else { "-c" };
        let script = text(call, "command").unwrap_or_default();
        (sessions.user_shell(), vec![flag.into(), script.into()])
    })
}

type Words = (OsString, Vec<OsString>);

/// What both shell tools have in common.
fn starting(
    hosted: &HostedTool,
    sessions: &Arc<Sessions>,
    description: &str,
    command: Value,
    more: Value,
    words: fn(&ToolCall, &Sessions) -> Words,
) -> Tool {
    let limit = hosted.timeout_ms.unwrap_or(LIMIT_MS);
    let mut properties = json!({
        "command": command,
        "workdir": { "type": "string", "description": "The folder to run in. Default: the working directory." },
        "timeout_ms": { "type": "integer", "minimum": 1,
            "description": format!("After this the command is ended. At most, and by default, {limit}.") },
        "yield_time_ms": { "type": "integer", "minimum": 1,
            "description": "Return after this though the command still runs; the result has a `session_id` then." },
        "justification": { "type": "string", "description": "Why, for the person who approves it." },
    });
    for (name, schema) in more.as_object().into_iter().flatten() {
        properties[name] = schema.clone();
    }
    let schema = json!({
        "type": "object", "properties": properties, "required": ["command"], "additionalProperties": false,
    });
    let (base, most) = (hosted.base.clone(), hosted.max_bytes.unwrap_or(OUTPUT) as usize);
    let sessions = sessions.clone();
    Tool::from_spec(spec(hosted, description, schema), move |call: ToolCall| {
        let sessions = sessions.clone();
        let home = folder(base.as_deref(), &call);
        async move {
            let (program, args) = words(&call, &sessions);
            if program.is_empty() {
                return Err("The command is empty.".to_owned());
            }
            let number = |name: &str| call.arguments[name].as_u64();
            let start = Start {
                program,
                args,
                folder: text(&call, "workdir").map_or_else(|| home.clone(), |workdir| home.join(workdir)),
                limit: Duration::from_millis(number("timeout_ms").unwrap_or(limit).min(limit)),
            };
            let session = sessions.start(start).await?;
            sessions.report(session, number("yield_time_ms").map(Duration::from_millis), most).await
        }
    })
}

pub(super) fn write_stdin(hosted: &HostedTool, sessions: &Arc<Sessions>) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": {
            "session_id": { "type": "integer", "minimum": 1 },
            "chars": { "type": "string", "description": "What to write. Default: nothing, only read on." },
            "yield_time_ms": { "type": "integer", "minimum": 1,
                "description": format!("How long to wait for the command's end. Default: {PAUSE_MS}.") },
        },
        "required": ["session_id"],
        "additionalProperties": false,
    });
    let description =
        "Writes to the standard input of a command that still runs, and returns its new output.";
    let most = hosted.max_bytes.unwrap_or(OUTPUT) as usize;
    let sessions = sessions.clone();
    Tool::from_spec(spec(hosted, description, schema), move |call: ToolCall| {
        let sessions = sessions.clone();
        async move {
            let number = |name: &str| call.arguments[name].as_u64();
            let session = sessions.find(number("session_id").unwrap_or_default())?;
            if let Some(chars) = text(&call, "chars").filter(|chars| !chars.is_empty()) {
                session.write(chars).await?;
            }
            let pause = Duration::from_millis(number("yield_time_ms").unwrap_or(PAUSE_MS));
            sessions.report(session, Some(pause), most).await
        }
    })
}
