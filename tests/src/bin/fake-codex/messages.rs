//! What both modes send for the standard pieces of a turn, in the shapes of Codex 0.169.

use serde_json::{Value, json};

/// Times are of no interest to vectors; this one only has to look like one.
const NOW_MS: u64 = 1_795_147_112_000;
const NOW_S: u64 = NOW_MS / 1000;

/// The version it says it is.
pub fn version() -> String {
    std::env::var("FAKE_CODEX_VERSION").unwrap_or_else(|_| "0.169.0".into())
}

/// The nth thread id of a process.
pub fn thread_id(n: u64) -> String {
    format!("00000000-0000-7000-8000-{n:012x}")
}

/// The nth turn id of a process.
pub fn turn_id(n: u64) -> String {
    format!("00000000-0000-7000-9000-{n:012x}")
}

/// Usage of every completed turn, in exec's spelling.
pub fn exec_usage(turns: u64) -> Value {
    json!({ "input_tokens": 100 * turns, "cached_input_tokens": 20 * turns, "cache_write_input_tokens": 0,
            "output_tokens": 30 * turns, "reasoning_output_tokens": 10 * turns })
}

/// A notification of the app-server.
pub fn notification(method: &str, params: Value) -> Value {
    json!({ "method": method, "params": params, "emittedAtMs": NOW_MS })
}

/// A successful reply.
pub fn reply(id: &Value, result: Value) -> Value {
    json!({ "id": id, "result": result })
}

/// A refusal, worded like the server's own.
pub fn refusal(id: &Value, message: &str) -> Value {
    json!({ "error": { "code": -32600, "message": message }, "id": id })
}

/// The result of `initialize`.
pub fn initialized() -> Value {
    let agent = format!("codexkit/{} (fake; x86_64) fake (fake; 0)", version());
    json!({ "userAgent": agent, "codexHome": "/fake/.codex",
            "platformFamily": "unix", "platformOs": "linux" })
}

/// A thread as `thread/start` and `thread/started` show it.
pub fn thread(id: &str, cwd: &str) -> Value {
    json!({
        "id": id, "sessionId": id, "forkedFromId": null, "parentThreadId": null, "preview": "", "ephemeral": false,
        "projectId": null, "modelProvider": "mock", "createdAt": NOW_S, "updatedAt": NOW_S, "status": { "type": "idle" },
        "path": null, "cwd": cwd, "cliVersion": version(), "source": "vscode", "gitInfo": null, "name": null, "turns": []
    })
}

/// The result of `thread/start`, `thread/resume` and `thread/fork`.
pub fn thread_opened(id: &str, cwd: &str) -> Value {
    json!({
        "thread": thread(id, cwd), "model": "gpt-5.5", "modelProvider": "mock", "serviceTier": null, "cwd": cwd,
        "approvalPolicy": "on-request", "approvalsReviewer": "user", "reasoningEffort": null,
        "sandbox": { "type": "readOnly", "networkAccess": false }
    })
}

/// A turn in this status, with these items.
pub fn turn(id: &str, status: &str, items: &[Value], error: Value) -> Value {
    json!({
        "id": id, "rootTurnId": id, "items": items, "itemsView": if items.is_empty() { "notLoaded" } else { "summary" },
        "status": status, "error": error, "startedAt": NOW_S,
        "completedAt": if status == "inProgress" { Value::Null } else { NOW_S.into() },
        "durationMs": if status == "inProgress" { Value::Null } else { 5.into() }
    })
}

/// `TurnError` with this message.
pub fn turn_error(message: &str) -> Value {
    json!({ "message": message, "codexErrorInfo": "other", "additionalDetails": null })
}

/// `ThreadTokenUsage` with the same numbers as [`exec_usage`].
pub fn token_usage() -> Value {
    let numbers = json!({ "totalTokens": 130, "inputTokens": 100, "cachedInputTokens": 20, "cacheWriteInputTokens": 0,
                          "outputTokens": 30, "reasoningOutputTokens": 10 });
    json!({ "total": numbers, "last": numbers, "modelContextWindow": 258_400 })
}

/// An `agentMessage` item.
pub fn agent_message(id: &str, text: &str) -> Value {
    json!({ "type": "agentMessage", "id": id, "text": text, "phase": null, "memoryCitation": null })
}

/// A `reasoning` item; an empty text is one that has just begun.
pub fn reasoning(id: &str, text: &str) -> Value {
    let summary = if text.is_empty() { json!([]) } else { json!([text]) };
    json!({ "type": "reasoning", "id": id, "summary": summary, "content": [] })
}

/// A `commandExecution` item.
pub fn command(
    id: &str,
    command: &str,
    cwd: &str,
    status: &str,
    output: Option<&str>,
    exit_code: Option<i64>,
) -> Value {
    json!({
        "type": "commandExecution", "id": id, "command": command, "cwd": cwd, "processId": null, "source": "agent",
        "status": status, "commandActions": [{ "type": "unknown", "command": command }],
        "aggregatedOutput": output, "exitCode": exit_code, "durationMs": null
    })
}

/// `item/started` or `item/completed`.
pub fn item(method: &str, thread: &str, turn: &str, item: Value) -> Value {
    let time = if method == "item/started" { "startedAtMs" } else { "completedAtMs" };
    notification(method, json!({ "item": item, "threadId": thread, "turnId": turn, time: NOW_MS }))
}

/// The params of `item/commandExecution/requestApproval`.
pub fn command_approval(thread: &str, turn: &str, item: &str, command: &str, cwd: &str) -> Value {
    json!({
        "kind": "command", "threadId": thread, "turnId": turn, "itemId": item, "startedAtMs": NOW_MS,
        "environmentId": "local", "reason": "Allow it?", "command": command, "cwd": cwd,
        "commandActions": [{ "type": "unknown", "command": command }],
        "proposedExecpolicyAmendment": ["fake"], "availableDecisions": ["accept", "cancel"]
    })
}
