//! Codex, threads and turns: the API of a Rust user, and what every op of the port calls.

mod again;
mod app_server_turn;
mod codex;
mod codex_methods;
mod command;
#[cfg(feature = "mcp-http")]
mod exec_tools;
mod exec_turn;
mod guards;
mod limits;
mod load;
mod login;
#[cfg(feature = "mcp-http")]
mod mcp;
mod methods;
mod outcome;
mod session;
mod shared_thread;
mod subscription;
mod thread;
mod thread_methods;
mod turn;
mod wait_thread;
mod watch;
mod work;

pub use codex::{Codex, CodexInfo};
pub use codex_methods::{ConfigEdit, FileContent, Merge, ThreadFilter};
pub use command::{Command, CommandOutput, CommandRequest, CommandResult, TerminalSize};
pub(crate) use command::{CommandTask, DrainedCommand};
pub use login::{Login, LoginMethod, LoginPrompt};
pub use methods::Listed;
pub use outcome::{TurnResult, TurnStatus};
pub use session::{
    OnMessage, Session, SessionEvent, SessionEventKind, SessionOptions, SessionResult, SessionTurn,
};
pub use subscription::{Notification, NotificationFilter, OwnNotification, Subscription};
pub use thread::{Thread, TurnRequest};
pub(crate) use thread_methods::Question;
pub use thread_methods::{GoalChange, HistoryRange, ReviewRequest};
pub use turn::Turn;
pub(crate) use turn::TurnTask;
pub use watch::PathWatch;
