//! From what a transport sent to the unified JSON form.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::respell::{respell_into, respell_value};

/// Appends `item.agent_message.delta` for `item/agentMessage/delta`.
pub(crate) fn write_event_type(out: &mut Vec<u8>, method: &str) {
    for (at, word) in method.split('/').enumerate() {
        if at > 0 {
            out.push(b'.');
        }
        respell_into(out, word);
    }
}

/// Writes the fields of a notification's params, respelled, each after a comma. Scalars are copied as
/// they came; that makes a delta a few string copies.
pub(crate) fn write_params(out: &mut Vec<u8>, params: &[u8]) -> serde_json::Result<()> {
    let fields: RawFields<'_> = serde_json::from_slice(params)?;
    for (key, value) in fields.0 {
        if matches!(&*key, "threadId" | "turnId") {
            continue;
        }
        out.push(b',');
        write_key(out, &key);
        match value.get().as_bytes().first() {
            Some(b'{') if key == "item" => {
                let item = serde_json::from_str(value.get())?;
                serde_json::to_writer(&mut *out, &item_from_app_server(item))?;
            }
            Some(b'{' | b'[') => {
                serde_json::to_writer(&mut *out, &respell_value(serde_json::from_str(value.get())?))?;
            }
            _ => out.extend_from_slice(value.get().as_bytes()),
        }
    }
    Ok(())
}

/// Writes a key, respelled, and the colon after it.
fn write_key(out: &mut Vec<u8>, key: &str) {
    if key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        out.push(b'"');
        respell_into(out, key);
        out.push(b'"');
    } else {
        serde_json::to_writer(&mut *out, key).expect("text into memory");
    }
    out.push(b':');
}

/// A thread item in the spelling of `codex exec`.
pub(crate) fn item_from_app_server(item: Map<String, Value>) -> Value {
    let mut item = match respell_value(Value::Object(item)) {
        Value::Object(item) => item,
        _ => unreachable!("an object stays an object"),
    };
    match item.get("type").and_then(Value::as_str) {
        Some("collab_agent_tool_call") => {
            item.insert("type".into(), "collab_tool_call".into());
        }
        Some("reasoning") => {
            let parts = |key: &str| -> Vec<String> {
                let parts = item.get(key).and_then(Value::as_array);
                parts.into_iter().flatten().filter_map(|part| Some(part.as_str()?.to_owned())).collect()
            };
            let summary = parts("summary");
            let text = if summary.is_empty() { parts("content") } else { summary }.join("\n\n");
            item.insert("text".into(), text.into());
        }
        Some("file_change") => {
            if let Some(Value::Array(changes)) = item.get_mut("changes") {
                changes.iter_mut().for_each(flatten_change_kind);
            }
        }
        _ => {}
    }
    Value::Object(item)
}

/// The changes of a file change, as its item has them in the unified form. `None`: they are of another form.
pub(crate) fn file_updates(changes: Value) -> Option<Vec<super::FileUpdate>> {
    let mut changes = changes;
    changes.as_array_mut()?.iter_mut().for_each(flatten_change_kind);
    serde_json::from_value(changes).ok()
}

/// `{"kind": {"type": "update", "move_path": null}}` → `{"kind": "update"}`, as `codex exec` has it.
fn flatten_change_kind(change: &mut Value) {
    let Some(Value::Object(kind)) = change.get_mut("kind").map(Value::take) else { return };
    for (key, value) in kind {
        match key.as_str() {
            "type" => change["kind"] = value,
            _ if !value.is_null() => change[key] = value,
            _ => {}
        }
    }
}

/// The event for a line that cannot be read.
pub(crate) fn malformed(reason: impl fmt::Display, line: &[u8]) -> Map<String, Value> {
    let excerpt = String::from_utf8_lossy(&line[..line.len().min(256)]).into_owned();
    object(json!({ "type": "malformed", "reason": reason.to_string(), "excerpt": excerpt }))
}

/// `{"…": …}` as a map.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        other => Map::from_iter([("value".to_owned(), other)]),
    }
}

/// The fields of a JSON object in order, values unread.
pub(crate) struct RawFields<'a>(pub(crate) Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for RawFields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = RawFields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::with_capacity(6);
                while let Some((Text(key), value)) = map.next_entry::<Text<'de>, &'de RawValue>()? {
                    fields.push((key, value));
                }
                Ok(RawFields(fields))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// Borrows where it can; `Cow<str>` itself always copies.
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn params_are_respelled_and_ids_left_to_the_envelope() {
        let params = br#"{"threadId":"t","turnId":"u","itemId":"i","delta":"a\"\ud83d","contentIndex":0}"#;
        let mut out = Vec::new();
        write_params(&mut out, params).unwrap();
        assert_eq!(out, br#","item_id":"i","delta":"a\"\ud83d","content_index":0"#);
    }

    #[test]
    fn items_read_like_those_of_exec() {
        let item = object(json!({
            "type": "fileChange", "id": "1", "status": "inProgress",
            "changes": [{"path": "/a", "kind": {"type": "update", "move_path": "/b"}, "diff": "d"}],
        }));
        let expected = json!({
            "type": "file_change", "id": "1", "status": "in_progress",
            "changes": [{"path": "/a", "kind": "update", "diff": "d", "move_path": "/b"}],
        });
        assert_eq!(item_from_app_server(item), expected);
        let item = object(json!({"type": "reasoning", "id": "1", "summary": ["a", "b"], "content": []}));
        assert_eq!(item_from_app_server(item)["text"], "a\n\nb");
    }
}
