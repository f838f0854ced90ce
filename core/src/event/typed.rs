//! The short way to typed events for those that come in masses: one pass over what Codex sent, no JSON in
//! between. Whatever is not exactly of the expected shape is left to the long way, which gives the same event.

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Map, Value};

use super::normalize::Text;
use super::{AgentMessage, CommandExecution, EventKind, FileChange, Item, McpToolCall, Reasoning, WebSearch};

/// A delta of the app-server.
pub(super) fn delta(method: &[u8], params: &[u8]) -> Option<EventKind> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Params {
        #[serde(rename = "threadId")]
        _thread_id: Option<IgnoredAny>,
        #[serde(rename = "turnId")]
        _turn_id: Option<IgnoredAny>,
        item_id: String,
        delta: String,
        #[serde(default)]
        content_index: u64,
        #[serde(default)]
        summary_index: u64,
    }
    type Make = fn(Params) -> EventKind;
    let make: Make = match method {
        b"item/agentMessage/delta" => {
            |Params { item_id, delta, .. }| EventKind::AgentMessageDelta { item_id, delta }
        }
        b"item/reasoning/textDelta" => |Params { item_id, delta, content_index, .. }| {
            EventKind::ReasoningTextDelta { item_id, delta, content_index }
        },
        b"item/reasoning/summaryTextDelta" => |Params { item_id, delta, summary_index, .. }| {
            EventKind::ReasoningSummaryTextDelta { item_id, delta, summary_index }
        },
        b"item/plan/delta" => |Params { item_id, delta, .. }| EventKind::PlanDelta { item_id, delta },
        b"item/commandExecution/outputDelta" => {
            |Params { item_id, delta, .. }| EventKind::CommandOutputDelta { item_id, delta }
        }
        b"item/fileChange/outputDelta" => {
            |Params { item_id, delta, .. }| EventKind::FileChangeOutputDelta { item_id, delta }
        }
        _ => return None,
    };
    serde_json::from_slice(params).ok().map(make)
}

/// A line of `codex exec --json` about an item.
pub(super) fn item_line(line: &[u8]) -> Option<EventKind> {
    match item_type_hint(line)? {
        b"agent_message" => read(line, |item: &mut AgentMessage| &mut item.more, Item::AgentMessage),
        b"reasoning" => read(line, |item: &mut Reasoning| &mut item.more, Item::Reasoning),
        b"command_execution" => {
            read(line, |item: &mut CommandExecution| &mut item.more, Item::CommandExecution)
        }
        b"file_change" => read(line, |item: &mut FileChange| &mut item.more, Item::FileChange),
        b"mcp_tool_call" => read(line, |item: &mut McpToolCall| &mut item.more, Item::McpToolCall),
        b"web_search" => read(line, |item: &mut WebSearch| &mut item.more, Item::WebSearch),
        _ => None,
    }
}

/// What looks like the item's type. Only a guess, since the line is not parsed yet; [`read`] checks it.
fn item_type_hint(line: &[u8]) -> Option<&[u8]> {
    const ITEM: &[u8] = b"\"item\":{";
    const TYPE: &[u8] = b"\"type\":\"";
    // `{"type":"item.completed",` stands before it.
    let item = line.get(..64.min(line.len()))?.windows(ITEM.len()).position(|part| part == ITEM)?;
    let fields = &line[item + ITEM.len()..];
    let kind = fields.get(..96.min(fields.len()))?.windows(TYPE.len()).position(|part| part == TYPE)?;
    let kind = &fields[kind + TYPE.len()..];
    Some(&kind[..memchr::memchr(b'"', kind)?])
}

fn read<T: DeserializeOwned>(
    line: &[u8],
    more: fn(&mut T) -> &mut Map<String, Value>,
    wrap: fn(T) -> Item,
) -> Option<EventKind> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Line<'a, T> {
        #[serde(borrow)]
        r#type: Text<'a>,
        item: T,
    }
    let mut line: Line<'_, T> = serde_json::from_slice(line).ok()?;
    let Some(Value::String(kind)) = more(&mut line.item).shift_remove("type") else { return None };
    let item = wrap(line.item);
    if kind != item_type(&item) {
        return None;
    }
    match &*line.r#type.0 {
        "item.started" => Some(EventKind::ItemStarted { item }),
        "item.updated" => Some(EventKind::ItemUpdated { item }),
        "item.completed" => Some(EventKind::ItemCompleted { item }),
        _ => None,
    }
}

fn item_type(item: &Item) -> &'static str {
    match item {
        Item::AgentMessage(_) => "agent_message",
        Item::Reasoning(_) => "reasoning",
        Item::CommandExecution(_) => "command_execution",
        Item::FileChange(_) => "file_change",
        Item::McpToolCall(_) => "mcp_tool_call",
        Item::WebSearch(_) => "web_search",
        Item::TodoList(_) => "todo_list",
        Item::Error(_) => "error",
        Item::Other(_) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::raw::{Body, Ids, RawEvent};

    fn both_ways(body: Body, short: bool) {
        let event = RawEvent { seq: 3, ids: Ids { thread: Some("t".into()), turn: Some("u".into()) }, body };
        assert_eq!(event.decode_short().is_some(), short, "{event:?}");
        assert_eq!(event.decode(), event.decode_long());
    }

    #[test]
    fn the_short_way_gives_what_the_long_way_gives() {
        for (method, params, short) in [
            (
                "item/agentMessage/delta",
                r#"{"threadId":"t","turnId":"u","itemId":"i","delta":"a\n\u00e9"}"#,
                true,
            ),
            ("item/plan/delta", r#"{"itemId":"i","delta":""}"#, true),
            ("item/commandExecution/outputDelta", r#"{"threadId":"t","itemId":"i","delta":"x"}"#, true),
            ("item/fileChange/outputDelta", r#"{"threadId":"t","itemId":"i","delta":"x"}"#, true),
            ("item/reasoning/textDelta", r#"{"itemId":"i","delta":"x","contentIndex":2}"#, true),
            ("item/reasoning/summaryTextDelta", r#"{"itemId":"i","delta":"x","summaryIndex":2}"#, true),
            ("item/reasoning/summaryTextDelta", r#"{"itemId":"i","delta":"x","summaryIndex":null}"#, false),
            ("item/agentMessage/delta", r#"{"itemId":"i","delta":"a","new":1}"#, false),
            ("item/agentMessage/delta", r#"{"itemId":"i","delta":1}"#, false),
            ("item/agentMessage/delta", r#"{"itemId":"i","delta":"a","item_id":"j"}"#, false),
            ("turn/plan/updated", r#"{"explanation":null,"plan":[]}"#, false),
        ] {
            both_ways(Body::Notification { method: method.into(), params: params.into() }, short);
        }
    }

    #[test]
    fn items_too() {
        let command = r#"{"id":"1","type":"command_execution","command":"c","aggregated_output":"a\n","exit_code":null,"status":"new","cwd":"/","x":{"y":[1]}}"#;
        let mcp = r#"{"id":"1","type":"mcp_tool_call","server":"s","tool":"t","arguments":{"a":1},"result":null,"error":null,"status":"completed"}"#;
        let files =
            r#"{"id":"1","type":"file_change","changes":[{"path":"/p","kind":"add"}],"status":"completed"}"#;
        for (kind, item, short) in [
            (
                "item.completed",
                r#"{"id":"1","type":"agent_message","text":"a \"type\":\"reasoning\""}"#,
                true,
            ),
            ("item.updated", r#"{"type":"reasoning","id":"1","text":"a","more":1,"and":2}"#, true),
            ("item.started", command, true),
            ("item.completed", mcp, true),
            ("item.completed", files, true),
            (
                "item.completed",
                r#"{"id":"1","type":"web_search","query":"q","action":{"type":"search"}}"#,
                true,
            ),
            ("item.new", command, false),
            ("item.completed", r#"{"id":"1","type":"todo_list","items":[]}"#, false),
            ("item.completed", r#"{"id":"1","type":"error","message":"m"}"#, false),
            ("item.completed", r#"{"id":"1","type":"agent_message","text":1}"#, false),
            (
                "item.completed",
                r#"{"id":"1","action":{"type":"reasoning"},"type":"agent_message","text":"a"}"#,
                false,
            ),
            ("item.completed", r#"{"id":"1","text":"a"}"#, false),
        ] {
            both_ways(Body::Exec(format!(r#"{{"type":"{kind}","item":{item}}}"#).into()), short);
        }
        for line in [
            r#"{"type":"item.completed","item":{"id":"1","type":"reasoning","text":"a"},"new":1}"#,
            r#"{"type":"turn.completed","usage":{"input_tokens":1}}"#,
            r#"{"type":"thread.started","thread_id":"t"}"#,
        ] {
            both_ways(Body::Exec(line.into()), false);
        }
    }
}
