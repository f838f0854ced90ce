//! Leave for tools of MCP servers, where nobody can be asked.

use serde_json::{Map, Value, json};

/// Settings of Codex that let it call these tools of a server without asking; no tools: all of the server's. Without
/// them, or a handler that approves, `codex exec` fails every call of a tool that is not marked as read-only.
///
/// Put them into the `config` of a thread, a turn or a client: `options.config.extend(allow_tools("files", &["write"]))`.
pub fn allow_tools(server: &str, tools: &[&str]) -> Map<String, Value> {
    let leave = match tools {
        [] => json!({ "default_tools_approval_mode": "approve" }),
        tools => {
            let each = tools.iter().map(|tool| ((*tool).to_owned(), json!({ "approval_mode": "approve" })));
            json!({ "tools": each.collect::<Map<_, _>>() })
        }
    };
    Map::from_iter([("mcp_servers".to_owned(), json!({ server: leave }))])
}
