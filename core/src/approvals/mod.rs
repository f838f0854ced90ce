//! Asks: what Codex wants answered, who answers it, and the refusal when nobody does.
//!
//! Everything here fails closed. No handler, a handler that fails, panics, answers nonsense or does not
//! answer in time: the request is refused, and an `approval.resolved` event says so.

mod account;
mod answer;
mod ask;
mod asker;
mod command;
mod desk;
#[cfg(feature = "mcp")]
mod direct;
mod handler;
mod paths;
mod permissions;
mod policy;
mod wire;

pub use crate::options::{AskKind, Scope};
pub use answer::{Answer, NetworkAction, NetworkPolicyAmendment};
pub use ask::Ask;
pub(crate) use ask::TOOL_APPROVAL;
pub(crate) use asker::{Asks, Terms, ToolRun};
pub(crate) use desk::AskDesk;
#[cfg(feature = "mcp")]
pub(crate) use direct::ask_directly;
pub use handler::{Answering, AskHandler};
pub(crate) use policy::Policy;
