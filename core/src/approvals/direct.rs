//! Asks that do not come through the app-server: those of MCP servers, and the calls of tools that the host serves.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::ask::Ask;
use super::desk::AskDesk;
use super::handler::AskHandler;
use super::wire::Reply;
use crate::error::{Error, ErrorCode, Result};
use crate::event::normalize::object;

/// The answer in the form of the ask's kind: the handler's, or that of whoever answers it by its id. It may be a no.
///
/// # Errors
/// There is no answer that could be passed on: no handler, or it failed, panicked, did not answer within `limit`
/// (`None`: for ever), or not in a form that fits.
pub(crate) async fn ask_directly(
    desk: &Arc<AskDesk>,
    handler: Option<Arc<dyn AskHandler>>,
    limit: Option<Duration>,
    ask: Ask,
) -> Result<Value> {
    desk.tell(object(json!({
        "type": "approval.requested",
        "ask_id": ask.id,
        "kind": ask.kind,
        "method": ask.method,
        "item_id": ask.item_id,
        "changes": ask.changes,
        "server": ask.server,
        "tool": ask.tool,
        "request": ask.request,
        "thread_id": ask.thread_id,
        "turn_id": ask.turn_id,
    })));
    let mut told = Told { desk: desk.clone(), ask_id: ask.id, resolved: ("withdrawn", "elsewhere", None) };
    let reply = answered(desk, handler, limit, &ask).await;
    told.resolved = match &reply {
        Ok((decision, by, _)) => (*decision, *by, None),
        Err(error) => ("refused", "handler_error", Some(error.to_string())),
    };
    drop(told);
    match reply?.2 {
        Reply::Result(result) => Ok(result),
        Reply::Refusal => Err(Error::new(ErrorCode::Cancelled, "it was refused")),
    }
}

async fn answered(
    desk: &Arc<AskDesk>,
    handler: Option<Arc<dyn AskHandler>>,
    limit: Option<Duration>,
    ask: &Ask,
) -> Result<(&'static str, &'static str, Reply)> {
    let handler = handler.or_else(|| desk.handler());
    let handler = handler.ok_or_else(|| Error::new(ErrorCode::Cancelled, "nobody answers asks"))?;
    let (_place, elsewhere) = desk.wait(ask);
    let asked = ask.clone();
    // A task of its own: a panic in the handler is an error of the handler, not of ours.
    let mut handling = AbortOnDrop(tokio::spawn(async move { handler.ask(asked).await }));
    let by_handler = async {
        let handled = match limit {
            Some(limit) => tokio::time::timeout(limit, &mut handling.0).await.map_err(|_| {
                Error::new(ErrorCode::Timeout, format!("no answer within {} ms", limit.as_millis()))
            })?,
            None => (&mut handling.0).await,
        };
        let answer =
            handled.unwrap_or_else(|_| Err(Error::new(ErrorCode::Cancelled, "the handler panicked")))?;
        let reply = answer.reply(ask).map_err(|reason| Error::invalid("answer", reason))?;
        Ok((answer.word(), "handler", reply))
    };
    tokio::select! {
        answer = by_handler => answer,
        Ok((answer, reply)) = elsewhere => Ok((answer.word(), "answer_ask", reply)),
    }
}

/// Tells how the ask ended, also when nobody waits for the answer any more.
struct Told {
    desk: Arc<AskDesk>,
    ask_id: u64,
    resolved: (&'static str, &'static str, Option<String>),
}

impl Drop for Told {
    fn drop(&mut self) {
        let (decision, decided_by, reason) = &self.resolved;
        self.desk.tell(object(json!({
            "type": "approval.resolved",
            "ask_id": self.ask_id,
            "decision": decision,
            "decided_by": decided_by,
            "rule": null,
            "reason": reason,
            "thread_id": null,
            "turn_id": null,
        })));
    }
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
