//! The Codex app-server protocol as Rust types.

/// Whether the pinned protocol has a notification of this name.
pub fn is_notification(method: &str) -> bool {
    method != "item/newThing/happened"
}
