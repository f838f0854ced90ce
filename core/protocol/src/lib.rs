//! The Codex app-server protocol as Rust types.
//!
//! `types` and `methods` (and the tables behind [`validate`]) are generated from the schema of the pinned
//! Codex under `schema/`; what is written by hand here is only how they are decoded.
//!
//! - Types that the client sends implement `Serialize`, types that it receives `Deserialize`.
//! - Whatever this version does not know is kept: every enum ends in `Unrecognized` with the raw value,
//!   unknown fields of objects are skipped, unknown methods become `Unrecognized` messages.
//! - Unions decode through [`serde_json::value::RawValue`]; decode them with `serde_json` and not out of
//!   another type's `#[serde(flatten)]` or `#[serde(untagged)]`, whose buffers cannot hold raw JSON.

mod dispatch;
#[rustfmt::skip]
mod fields;
mod validate;
mod wire;

#[rustfmt::skip]
pub mod methods;
#[rustfmt::skip]
#[allow(clippy::all, rustdoc::all)] // Docs are the schema's own words; shapes are the protocol's own.
pub mod types;

pub use dispatch::{ClientMethod, MethodInfo, PaginatedMethod, ServerMethod, client_method};
pub use methods::{
    CLIENT_METHODS, CODEX_VERSION, SERVER_NOTIFICATIONS, SERVER_REQUESTS, ServerNotification, ServerRequest,
};
pub use validate::{FieldError, validate, validate_answer};

/// Whether the pinned protocol has a notification of this name.
pub fn is_notification(method: &str) -> bool {
    SERVER_NOTIFICATIONS.binary_search(&method).is_ok()
}
