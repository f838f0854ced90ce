//! `codex app-server`: a JSON-RPC peer over a child's pipes or a WebSocket, and who gets what it sends.

mod asks;
mod changes;
mod child_link;
mod connection;
mod inbox;
mod peer;
mod router;
#[cfg(feature = "remote")]
mod socket_link;
mod subscribers;
mod taps;

pub(crate) use asks::{Asker, Responder, ServerAsk, Withdrawn, refusal_is_an_answer};
pub(crate) use connection::{Connection, Setup};
pub(crate) use router::TurnRoute;
pub(crate) use subscribers::{Subscribers, Wanted};
pub(crate) use taps::{TapKey, TapRoute};
