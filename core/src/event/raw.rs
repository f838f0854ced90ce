//! An event as it waits in a queue: the original bytes, read only when somebody takes it.

use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};

use super::normalize::{RawFields, write_event_type, write_params};
use super::{Event, EventKind, typed};

/// The event types of `codex exec --json`; every other line is `unrecognized`.
const EXEC_TYPES: &[&str] = &[
    "thread.started",
    "turn.started",
    "turn.completed",
    "turn.failed",
    "item.started",
    "item.updated",
    "item.completed",
    "error",
];

#[derive(Debug, Clone, Default)]
pub(crate) struct Ids {
    pub(crate) thread: Option<Arc<str>>,
    pub(crate) turn: Option<Arc<str>>,
}

#[derive(Debug, Clone)]
pub(crate) struct RawEvent {
    pub(crate) seq: u64,
    pub(crate) ids: Ids,
    pub(crate) body: Body,
}

#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// A line of `codex exec --json`.
    Exec(Bytes),
    /// An app-server notification.
    Notification { method: Bytes, params: Bytes },
    /// Adjacent deltas of one item, as one. `text` is JSON string content, still escaped, without quotes.
    Merged { method: Bytes, rest: Vec<u8>, text: Vec<u8> },
    /// Made by the core, already in the unified form, `type` first.
    Made(Map<String, Value>),
}

/// What an event costs beside its text: itself, its place in the queue, allocations.
pub(crate) const ENVELOPE: usize = size_of::<RawEvent>() + 64;

impl Body {
    /// Copies what is shared with a read buffer, unless it is so long that it is most of the buffer.
    pub(crate) fn unshare(&mut self) {
        const LONG: usize = 32 << 10;
        let copy = |bytes: &mut Bytes| {
            if bytes.len() < LONG {
                *bytes = Bytes::copy_from_slice(bytes);
            }
        };
        match self {
            Body::Exec(line) => copy(line),
            Body::Notification { method, params } => {
                copy(method);
                copy(params);
            }
            Body::Merged { .. } | Body::Made(_) => {}
        }
    }
}

impl RawEvent {
    /// What it costs to keep, in bytes.
    pub(crate) fn size(&self) -> usize {
        ENVELOPE
            + match &self.body {
                Body::Exec(line) => line.len(),
                Body::Notification { params, .. } => params.len(),
                Body::Merged { rest, text, .. } => rest.len() + text.len(),
                Body::Made(fields) => fields.values().map(rough_size).sum(),
            }
    }

    /// Appends the unified JSON form. `with_raw` adds the notification as Codex sent it under `raw`.
    pub(crate) fn write_json(&self, out: &mut Vec<u8>, with_raw: bool) {
        let start = out.len();
        if self.write_known(out, with_raw).is_none() {
            out.truncate(start);
            self.write_unrecognized(out);
        }
    }

    fn write_known(&self, out: &mut Vec<u8>, with_raw: bool) -> Option<()> {
        match &self.body {
            Body::Exec(line) => {
                let fields: RawFields<'_> = serde_json::from_slice(line).ok()?;
                let (_, kind) = fields.0.iter().find(|(key, _)| key == "type")?;
                let kind: &str = serde_json::from_str(kind.get()).ok()?;
                if !EXEC_TYPES.contains(&kind) {
                    return None;
                }
                self.write_head(out, |out| out.extend_from_slice(kind.as_bytes()));
                for (key, value) in fields.0.iter().filter(|(key, _)| key != "type" && key != "thread_id") {
                    write_field(out, key, value.get().as_bytes());
                }
                if with_raw {
                    write_field(out, "raw", line);
                }
            }
            Body::Notification { method, params } => {
                let name = std::str::from_utf8(method).ok()?;
                if !codexkit_protocol::is_notification(name) {
                    return None;
                }
                self.write_head(out, |out| write_event_type(out, name));
                write_params(out, params).ok()?;
                if with_raw {
                    out.extend_from_slice(b",\"raw\":");
                    self.write_notification(out);
                }
            }
            Body::Merged { method, rest, text } => {
                let name = std::str::from_utf8(method).ok()?;
                self.write_head(out, |out| write_event_type(out, name));
                write_params(out, rest).ok()?;
                out.extend_from_slice(b",\"delta\":\"");
                out.extend_from_slice(text);
                out.push(b'"');
            }
            Body::Made(fields) => {
                let kind = fields.get("type")?.as_str()?;
                self.write_head(out, |out| out.extend_from_slice(kind.as_bytes()));
                for (key, value) in fields.iter().filter(|(key, _)| *key != "type") {
                    write_field(out, key, &serde_json::to_vec(value).ok()?);
                }
            }
        }
        out.push(b'}');
        Some(())
    }

    fn write_unrecognized(&self, out: &mut Vec<u8>) {
        self.write_head(out, |out| out.extend_from_slice(b"unrecognized"));
        out.extend_from_slice(b",\"raw\":");
        match &self.body {
            Body::Exec(line) => out.extend_from_slice(line),
            Body::Notification { .. } => self.write_notification(out),
            Body::Merged { .. } | Body::Made(_) => out.extend_from_slice(b"null"),
        }
        out.push(b'}');
    }

    /// `write_kind` writes the type; all types are plain words with dots.
    fn write_head(&self, out: &mut Vec<u8>, write_kind: impl FnOnce(&mut Vec<u8>)) {
        out.extend_from_slice(b"{\"type\":\"");
        write_kind(out);
        out.extend_from_slice(b"\",\"seq\":");
        write_json_to(out, &self.seq);
        let ids = [(&b",\"thread_id\":"[..], &self.ids.thread), (b",\"turn_id\":", &self.ids.turn)];
        for (key, id) in ids {
            if let Some(id) = id {
                out.extend_from_slice(key);
                write_json_to(out, &**id);
            }
        }
    }

    fn write_notification(&self, out: &mut Vec<u8>) {
        self.write_method(out);
        out.push(b'}');
    }

    /// Appends `{"method":…,"params":…,"seq":…}`, in the app-server's own spelling.
    pub(crate) fn write_as_notification(&self, out: &mut Vec<u8>) {
        self.write_method(out);
        out.extend_from_slice(b",\"seq\":");
        write_json_to(out, &self.seq);
        out.push(b'}');
    }

    /// The object is left open.
    fn write_method(&self, out: &mut Vec<u8>) {
        let head = |out: &mut Vec<u8>, method: &str| {
            out.extend_from_slice(b"{\"method\":");
            write_json_to(out, method);
            out.extend_from_slice(b",\"params\":");
        };
        match &self.body {
            Body::Notification { method, params } => {
                head(out, &String::from_utf8_lossy(method));
                out.extend_from_slice(if params.is_empty() { b"null" } else { params });
            }
            Body::Merged { method, rest, text } => {
                head(out, &String::from_utf8_lossy(method));
                out.extend_from_slice(&rest[..rest.len() - 1]);
                out.extend_from_slice(if rest.len() > 2 { b",\"delta\":\"" } else { b"\"delta\":\"" });
                out.extend_from_slice(text);
                out.extend_from_slice(b"\"}");
            }
            Body::Made(fields) => {
                head(out, fields.get("type").and_then(Value::as_str).unwrap_or_default());
                let mut params = fields.clone();
                params.shift_remove("type");
                write_json_to(out, &params);
            }
            Body::Exec(_) => unreachable!("exec has no notifications"),
        }
    }

    /// The typed form.
    pub(crate) fn decode(&self) -> Event {
        match self.decode_short() {
            Some(kind) => {
                let text = |id: &Option<Arc<str>>| id.as_deref().map(str::to_owned);
                Event {
                    seq: self.seq,
                    thread_id: text(&self.ids.thread),
                    turn_id: text(&self.ids.turn),
                    kind,
                }
            }
            None => self.decode_long(),
        }
    }

    pub(super) fn decode_short(&self) -> Option<EventKind> {
        match &self.body {
            Body::Exec(line) => typed::item_line(line),
            Body::Notification { method, params } => typed::delta(method, params),
            Body::Merged { .. } | Body::Made(_) => None,
        }
    }

    /// By way of the JSON form.
    pub(super) fn decode_long(&self) -> Event {
        let mut json = Vec::with_capacity(self.size());
        self.write_json(&mut json, false);
        match serde_json::from_slice(&json) {
            Ok(fields) => Event::from_json(fields),
            // Valid JSON text can still be no Rust string: a lone surrogate. Its bytes are kept as text.
            Err(error) => Event {
                seq: self.seq,
                thread_id: self.ids.thread.as_deref().map(str::to_owned),
                turn_id: self.ids.turn.as_deref().map(str::to_owned),
                kind: EventKind::Unrecognized {
                    raw: serde_json::json!({
                        "error": error.to_string(),
                        "text": String::from_utf8_lossy(&json),
                    }),
                },
            },
        }
    }

    /// Joins `next` into this event when both are deltas of the same item.
    pub(crate) fn merge(&mut self, next: &RawEvent) -> bool {
        let Body::Notification { method, params } = &next.body else { return false };
        if !is_delta(method) {
            return false;
        }
        let Some((next_rest, next_text)) = split_delta(params) else { return false };
        match &mut self.body {
            Body::Merged { method: own, rest, text } if own == method && *rest == next_rest => {
                text.extend_from_slice(next_text);
            }
            Body::Notification { method: own, params: own_params } if own == method => {
                let Some((rest, text)) = split_delta(own_params) else { return false };
                if rest != next_rest {
                    return false;
                }
                let text = [text, next_text].concat();
                self.body = Body::Merged { method: method.clone(), rest, text };
            }
            _ => return false,
        }
        self.seq = next.seq;
        true
    }
}

fn is_delta(method: &[u8]) -> bool {
    method.ends_with(b"elta")
}

/// The params without their `delta`, and the delta's JSON text without its quotes.
fn split_delta(params: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let fields: RawFields<'_> = serde_json::from_slice(params).ok()?;
    let mut text = None;
    let mut rest = vec![b'{'];
    for (key, value) in &fields.0 {
        let value = value.get().as_bytes();
        if key == "delta" {
            text = Some(value.strip_prefix(b"\"")?.strip_suffix(b"\"")?);
        } else {
            if rest.len() > 1 {
                rest.push(b',');
            }
            write_json_to(&mut rest, &**key);
            rest.push(b':');
            rest.extend_from_slice(value);
        }
    }
    rest.push(b'}');
    Some((rest, text?))
}

fn write_field(out: &mut Vec<u8>, key: &str, value: &[u8]) {
    out.push(b',');
    write_json_to(out, key);
    out.push(b':');
    out.extend_from_slice(value);
}

fn write_json_to<T: Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) {
    serde_json::to_writer(out, value).expect("plain data into memory");
}

fn rough_size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 16,
        Value::Array(items) => items.iter().map(rough_size).sum::<usize>() + 16,
        Value::Object(fields) => fields.iter().map(|(key, value)| key.len() + rough_size(value) + 16).sum(),
        _ => 16,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notification(method: &'static str, params: &'static str) -> RawEvent {
        let ids = Ids { thread: Some("t".into()), turn: None };
        let body = Body::Notification { method: method.into(), params: params.into() };
        RawEvent { seq: 7, ids, body }
    }

    fn json(event: &RawEvent) -> String {
        let mut out = Vec::new();
        event.write_json(&mut out, false);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn deltas_of_one_item_become_one_without_loss() {
        let method = "item/agentMessage/delta";
        let mut first =
            notification(method, r#"{"threadId":"t","turnId":"u","itemId":"i","delta":"a\ud83d"}"#);
        let second = notification(method, r#"{"threadId":"t","turnId":"u","itemId":"i","delta":"\ude00\n"}"#);
        assert!(first.merge(&second) && first.merge(&second.clone()));
        assert_eq!(
            json(&first),
            r#"{"type":"item.agent_message.delta","seq":7,"thread_id":"t","item_id":"i","delta":"a\ud83d\ude00\n\ude00\n"}"#
        );
        let other = notification(method, r#"{"threadId":"t","turnId":"u","itemId":"j","delta":"b"}"#);
        assert!(!first.merge(&other));
    }

    #[test]
    fn merged_deltas_are_one_notification() {
        let method = "item/agentMessage/delta";
        let mut first = notification(method, r#"{"threadId":"t","delta":"a"}"#);
        assert!(first.merge(&notification(method, r#"{"threadId":"t","delta":"b"}"#)));
        let mut out = Vec::new();
        first.write_as_notification(&mut out);
        let expected = format!(r#"{{"method":"{method}","params":{{"threadId":"t","delta":"ab"}},"seq":7}}"#);
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }

    #[test]
    fn what_is_unknown_is_kept_whole() {
        let event = notification("item/newThing/happened", r#"{"threadId":"t","x":[1]}"#);
        assert_eq!(
            json(&event),
            r#"{"type":"unrecognized","seq":7,"thread_id":"t","raw":{"method":"item/newThing/happened","params":{"threadId":"t","x":[1]}}}"#
        );
        assert!(matches!(event.decode().kind, EventKind::Unrecognized { .. }));
        let line = RawEvent {
            seq: 1,
            ids: Ids::default(),
            body: Body::Exec(r#"{"type":"new.thing","x":1}"#.into()),
        };
        assert_eq!(json(&line), r#"{"type":"unrecognized","seq":1,"raw":{"type":"new.thing","x":1}}"#);
    }

    #[test]
    fn an_unknown_item_stays_an_item_event() {
        let line = r#"{"type":"item.completed","item":{"id":"1","type":"new_item","x":1}}"#;
        let event = RawEvent { seq: 1, ids: Ids::default(), body: Body::Exec(line.into()) }.decode();
        let EventKind::ItemCompleted { item } = event.kind else { panic!("{event:?}") };
        assert_eq!(item.id(), "1");
        assert!(matches!(item, crate::event::Item::Other(fields) if fields["x"] == 1));
    }
}
