//! What the file changes that are under way would change: requests about them name only the item.

use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;
use memchr::memmem;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::event::normalize::Text;

/// How much is remembered; the oldest go first.
const LIMIT: usize = 256;
const LIMIT_BYTES: usize = 32 << 20;

/// File changes that have started and are not known to be over, of all threads.
#[derive(Default)]
pub(super) struct OpenChanges {
    oldest_first: VecDeque<Change>,
    bytes: usize,
}

struct Change {
    thread: Arc<str>,
    item: String,
    /// JSON text of the list.
    changes: Bytes,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ItemParams<'a> {
    #[serde(borrow)]
    item: Item<'a>,
}

#[derive(Deserialize)]
struct Item<'a> {
    #[serde(borrow)]
    id: Text<'a>,
    #[serde(borrow, default)]
    changes: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Updated<'a> {
    #[serde(borrow)]
    item_id: Text<'a>,
    #[serde(borrow)]
    changes: &'a RawValue,
}

impl OpenChanges {
    /// Reads what a notification says of a file change.
    pub(super) fn note(&mut self, method: &[u8], thread: &str, params: &[u8]) {
        let file_change = || memmem::find(params, b"\"fileChange\"").is_some();
        match method {
            b"item/started" if file_change() => {
                if let Ok(ItemParams { item: Item { id, changes: Some(changes) } }) =
                    serde_json::from_slice(params)
                {
                    self.put(thread, &id.0, changes);
                }
            }
            b"item/fileChange/patchUpdated" => {
                if let Ok(Updated { item_id, changes }) = serde_json::from_slice(params) {
                    self.put(thread, &item_id.0, changes);
                }
            }
            b"item/completed" if !self.oldest_first.is_empty() && file_change() => {
                if let Ok(ItemParams { item }) = serde_json::from_slice(params) {
                    self.forget(|change| *change.thread == *thread && change.item == *item.id.0);
                }
            }
            b"turn/completed" | b"thread/closed" => self.forget(|change| *change.thread == *thread),
            _ => {}
        }
    }

    /// The changes of this item, if they are known.
    pub(super) fn of(&self, thread: &str, item: &str) -> Option<Bytes> {
        let mut changes = self.oldest_first.iter();
        let found = changes.find(|change| *change.thread == *thread && change.item == item)?;
        Some(found.changes.clone())
    }

    fn put(&mut self, thread: &str, item: &str, changes: &RawValue) {
        self.forget(|change| *change.thread == *thread && change.item == item);
        // A copy, so that the read buffer around it can go.
        let changes = Bytes::copy_from_slice(changes.get().as_bytes());
        self.bytes += changes.len();
        self.oldest_first.push_back(Change { thread: thread.into(), item: item.into(), changes });
        while self.oldest_first.len() > LIMIT || self.bytes > LIMIT_BYTES {
            let Some(oldest) = self.oldest_first.pop_front() else { break };
            self.bytes -= oldest.changes.len();
        }
    }

    fn forget(&mut self, over: impl Fn(&Change) -> bool) {
        let bytes = &mut self.bytes;
        self.oldest_first.retain(|change| {
            let over = over(change);
            if over {
                *bytes -= change.changes.len();
            }
            !over
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, diff: &str) -> String {
        format!(r#"{{"threadId":"t","item":{{"type":"fileChange","id":"{id}","changes":["{diff}"]}}}}"#)
    }

    #[test]
    fn changes_are_known_as_long_as_the_item_is_open() {
        let mut open = OpenChanges::default();
        open.note(b"item/started", "t", item("a", "1").as_bytes());
        open.note(b"item/started", "t", br#"{"item":{"type":"agentMessage","id":"m"}}"#);
        assert_eq!(open.of("t", "a").unwrap(), r#"["1"]"#);
        assert!(open.of("u", "a").is_none() && open.of("t", "m").is_none());
        open.note(b"item/fileChange/patchUpdated", "t", br#"{"itemId":"a","changes":["1","2"]}"#);
        assert_eq!(open.of("t", "a").unwrap(), r#"["1","2"]"#);
        open.note(b"item/completed", "u", item("a", "1").as_bytes());
        assert!(open.of("t", "a").is_some());
        open.note(b"item/completed", "t", item("a", "1").as_bytes());
        assert!(open.of("t", "a").is_none());
        open.note(b"item/started", "t", item("b", "1").as_bytes());
        open.note(b"turn/completed", "t", b"{}");
        assert!(open.of("t", "b").is_none());
        assert_eq!(open.bytes, 0);
    }

    #[test]
    fn the_memory_is_bounded() {
        let mut open = OpenChanges::default();
        for number in 0..2 * LIMIT {
            open.note(b"item/started", "t", item(&number.to_string(), "1").as_bytes());
        }
        assert_eq!(open.oldest_first.len(), LIMIT);
        assert!(open.of("t", "0").is_none());
        let long = "x".repeat(LIMIT_BYTES);
        open.note(b"item/started", "t", item("long", &long).as_bytes());
        assert!(open.bytes <= LIMIT_BYTES);
    }
}
