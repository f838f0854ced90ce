//! camelCase to snake_case: the one rule by which app-server names become event names.

use std::borrow::Cow;

use serde_json::{Map, Value};

/// Below these keys stands data of tools and users; its spelling is not ours to change.
const OPAQUE: &[&str] =
    &["arguments", "structuredContent", "_meta", "env", "outputSchema", "inputSchema", "codexErrorInfo"];

/// `itemId` → `item_id`, `inProgress` → `in_progress`; text that is no camelCase word stays.
pub(crate) fn respell(name: &str) -> Cow<'_, str> {
    if !is_camel_case(name.as_bytes()) {
        return Cow::Borrowed(name);
    }
    let mut out = Vec::with_capacity(name.len() + 4);
    respell_into(&mut out, name);
    Cow::Owned(String::from_utf8(out).expect("ASCII, as checked"))
}

/// Appends what [`respell`] gives for `name`.
pub(super) fn respell_into(out: &mut Vec<u8>, name: &str) {
    let bytes = name.as_bytes();
    if !is_camel_case(bytes) {
        return out.extend_from_slice(bytes);
    }
    for (at, byte) in bytes.iter().enumerate() {
        if byte.is_ascii_uppercase() && at > 0 && bytes[at - 1] != b'_' {
            let after_small = !bytes[at - 1].is_ascii_uppercase();
            let before_small = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
            if after_small || before_small {
                out.push(b'_');
            }
        }
        out.push(byte.to_ascii_lowercase());
    }
}

fn is_camel_case(name: &[u8]) -> bool {
    name.iter().any(u8::is_ascii_uppercase)
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// Respells the keys of a protocol value, and the words that stand under `type` and `status`.
pub(super) fn respell_value(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(respell_fields(fields)),
        Value::Array(items) => Value::Array(items.into_iter().map(respell_value).collect()),
        other => other,
    }
}

fn respell_fields(fields: Map<String, Value>) -> Map<String, Value> {
    fields
        .into_iter()
        .map(|(key, value)| {
            let value = match (key.as_str(), value) {
                ("type" | "status", Value::String(word)) => Value::String(respell(&word).into_owned()),
                // A tool's result: the envelope is the protocol's, what is in it is the tool's.
                ("result", Value::Object(result)) => Value::Object(
                    result.into_iter().map(|(key, value)| (respell(&key).into_owned(), value)).collect(),
                ),
                (key, value) if OPAQUE.contains(&key) => value,
                (_, value) => respell_value(value),
            };
            (respell(&key).into_owned(), value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words() {
        for (from, to) in [
            ("itemId", "item_id"),
            ("item", "item"),
            ("mcpToolCall", "mcp_tool_call"),
            ("rawURLValue", "raw_url_value"),
            ("text_elements", "text_elements"),
            ("Not A Word", "Not A Word"),
            ("/Path", "/Path"),
        ] {
            assert_eq!(respell(from), to);
        }
    }

    #[test]
    fn data_of_tools_keeps_its_spelling() {
        let value = json!({
            "type": "mcpToolCall", "status": "inProgress", "arguments": {"myArg": 1},
            "result": {"structuredContent": {"myKey": 1}, "content": [{"mimeType": "a"}]},
        });
        let expected = json!({
            "type": "mcp_tool_call", "status": "in_progress", "arguments": {"myArg": 1},
            "result": {"structured_content": {"myKey": 1}, "content": [{"mimeType": "a"}]},
        });
        assert_eq!(respell_value(value), expected);
    }
}
