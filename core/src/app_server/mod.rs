//! `codex app-server`: a JSON-RPC peer over a child's pipes, and who gets what it sends.

mod asks;
mod connection;
mod peer;
mod router;

pub(crate) use asks::{Asker, Responder, ServerAsk, refusal_is_an_answer};
pub(crate) use connection::{Connection, Start};
pub(crate) use router::TurnRoute;
