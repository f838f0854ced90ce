//! Codex, threads and turns: the API of a Rust user, and what every op of the port calls.

mod app_server_turn;
mod codex;
mod exec_turn;
mod limits;
#[cfg(feature = "mcp-http")]
mod mcp;
mod methods;
mod outcome;
mod shared_thread;
mod subscription;
mod thread;
mod turn;

pub use codex::{Codex, CodexInfo};
pub use methods::Listed;
pub use outcome::{TurnResult, TurnStatus};
pub use subscription::{Notification, NotificationFilter, OwnNotification, Subscription};
pub use thread::{Thread, TurnRequest};
pub use turn::Turn;
pub(crate) use turn::TurnTask;
