//! Asks as handlers see them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::app_server::ServerAsk;
use crate::event::FileUpdate;
use crate::event::normalize::file_updates;
use crate::options::AskKind;

/// The method of the asks that we make ourselves: whether a client tool may be called.
pub(crate) const TOOL_APPROVAL: &str = "codexkit/tool/approval";

/// One question of Codex. It wants exactly one answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ask {
    /// Unique within the client.
    pub id: u64,
    /// What for.
    pub kind: AskKind,
    /// The thread it comes from: a sub-agent's own thread, where a sub-agent asks.
    pub thread_id: Option<String>,
    /// The turn it comes from.
    pub turn_id: Option<String>,
    /// The item it is about.
    pub item_id: Option<String>,
    /// The app-server method.
    pub method: String,
    /// What a file change would change, if known: Codex's request names only the item.
    pub changes: Option<Vec<FileUpdate>>,
    /// The MCP server, for an elicitation.
    pub server: Option<String>,
    /// The tool to be called: a client tool, or the MCP tool whose call is to be approved.
    pub tool: Option<String>,
    /// The method's params as Codex sent them: `command`, `cwd`, `reason`, …
    pub request: Value,
}

impl Ask {
    pub(super) fn new(id: u64, asked: &ServerAsk) -> Ask {
        let request: Value = serde_json::from_slice(&asked.params).unwrap_or_default();
        let kind = kind_of(&asked.method);
        let changes = match &*asked.method {
            "applyPatchApproval" => legacy_changes(&request),
            _ => asked.changes.as_ref().and_then(|changes| serde_json::from_slice(changes).ok()),
        };
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let meta = &request["_meta"];
        let tool = match kind {
            AskKind::ToolCall | AskKind::ToolApproval => text(&request["tool"]),
            AskKind::Elicitation if is_tool_approval(meta) => text(&meta["tool_name"]),
            _ => None,
        };
        Ask {
            id,
            kind,
            thread_id: asked.thread_id.as_deref().map(str::to_owned),
            turn_id: asked.turn_id.as_deref().map(str::to_owned),
            item_id: asked.item_id.clone(),
            method: asked.method.clone(),
            changes: changes.and_then(file_updates),
            server: (kind == AskKind::Elicitation).then(|| text(&request["serverName"])).flatten(),
            tool,
            request,
        }
    }

    /// Whether this elicitation is Codex's own question about the call of an MCP tool.
    pub(super) fn is_tool_approval(&self) -> bool {
        self.kind == AskKind::Elicitation && is_tool_approval(&self.request["_meta"])
    }

    /// Whether Codex knows an answer that ends the turn.
    pub(super) fn ends_turn_when_cancelled(&self) -> bool {
        matches!(self.kind, AskKind::Command | AskKind::FileChange | AskKind::Elicitation)
    }

    /// Whether the method is one of those of earlier versions.
    pub(super) fn is_legacy(&self) -> bool {
        matches!(&*self.method, "execCommandApproval" | "applyPatchApproval")
    }
}

fn is_tool_approval(meta: &Value) -> bool {
    meta["codex_approval_kind"] == "mcp_tool_call"
}

fn kind_of(method: &str) -> AskKind {
    match method {
        "item/commandExecution/requestApproval" | "execCommandApproval" => AskKind::Command,
        "item/fileChange/requestApproval" | "applyPatchApproval" => AskKind::FileChange,
        "item/permissions/requestApproval" => AskKind::Permissions,
        "item/tool/call" => AskKind::ToolCall,
        TOOL_APPROVAL => AskKind::ToolApproval,
        "item/tool/requestUserInput" => AskKind::UserInput,
        "mcpServer/elicitation/request" => AskKind::Elicitation,
        "account/chatgptAuthTokens/refresh" => AskKind::TokenRefresh,
        "attestation/generate" => AskKind::Attestation,
        "currentTime/read" => AskKind::CurrentTime,
        _ => AskKind::Other,
    }
}

/// `{path: change}` as a list in the form of today's items.
fn legacy_changes(request: &Value) -> Option<Value> {
    let changes = request["fileChanges"].as_object()?;
    let one = |(path, change): (&String, &Value)| {
        let diff = change.get("unified_diff").or_else(|| change.get("content"));
        json!({
            "path": path,
            "kind": { "type": change["type"], "move_path": change["move_path"] },
            "diff": diff,
        })
    };
    Some(changes.iter().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: &str, params: Value, changes: Option<Value>) -> Ask {
        let changes = changes.map(|changes| changes.to_string().into());
        Ask::new(7, &ServerAsk { changes, ..ServerAsk::without_ids(method, params) })
    }

    #[test]
    fn changes_come_from_the_item_or_from_a_legacy_request() {
        let change = json!([{ "path": "/a", "kind": { "type": "update", "move_path": "/b" }, "diff": "d" }]);
        let ask = asked("item/fileChange/requestApproval", json!({}), Some(change));
        let legacy = json!({ "fileChanges":
            { "/a": { "type": "update", "unified_diff": "d", "move_path": "/b" } } });
        for ask in [ask, asked("applyPatchApproval", legacy, None)] {
            let [change] = &ask.changes.unwrap()[..] else { panic!("one change") };
            assert_eq!((&*change.path, &*change.kind, change.diff.as_deref()), ("/a", "update", Some("d")));
            assert_eq!(change.move_path.as_deref(), Some("/b"));
        }
        assert_eq!(asked("item/fileChange/requestApproval", json!({}), None).changes, None);
    }

    #[test]
    fn the_approval_of_an_mcp_tool_names_server_and_tool() {
        let meta = json!({ "codex_approval_kind": "mcp_tool_call", "tool_name": "greet" });
        let ask = asked("mcpServer/elicitation/request", json!({ "serverName": "s", "_meta": meta }), None);
        assert_eq!((ask.server.as_deref(), ask.tool.as_deref()), (Some("s"), Some("greet")));
        assert!(ask.is_tool_approval());
        let ask = asked("mcpServer/elicitation/request", json!({ "serverName": "s", "_meta": null }), None);
        assert_eq!((ask.server.as_deref(), ask.tool), (Some("s"), None));
    }
}
