//! Asks that do not come through the app-server: those of MCP servers, and the calls of tools that the host serves.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::ask::Ask;
use super::desk::AskDesk;
use super::handler::{AskHandler, Handling};
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
        Err((by, error)) => ("refused", *by, Some(error.to_string())),
    };
    drop(told);
    match reply.map_err(|(_, error)| error)?.2 {
        Reply::Result(result) => Ok(result),
        Reply::Refusal => Err(Error::new(ErrorCode::Cancelled, "it was refused")),
    }
}

async fn answered(
    desk: &Arc<AskDesk>,
    handler: Option<Arc<dyn AskHandler>>,
    limit: Option<Duration>,
    ask: &Ask,
) -> Result<(&'static str, &'static str, Reply), (&'static str, Error)> {
    let handler = handler.or_else(|| desk.handler());
    let handler =
        handler.ok_or_else(|| ("no_handler", Error::new(ErrorCode::Cancelled, "nobody answers asks")))?;
    let (_place, elsewhere) = desk.wait(ask);
    let handling = Handling::start(handler, ask.clone());
    let by_handler = async {
        let handled = match limit {
            Some(limit) => tokio::time::timeout(limit, handling).await.map_err(|_| {
                let message = format!("no answer within {} ms", limit.as_millis());
                ("timeout", Error::new(ErrorCode::Timeout, message))
            })?,
            None => handling.await,
        };
        let panicked = |_| Err(Error::new(ErrorCode::Cancelled, "the handler panicked"));
        let answer = handled.unwrap_or_else(panicked).map_err(|error| match error.code() {
            ErrorCode::InvalidArgument => ("bad_answer", error),
            _ => ("handler_error", error),
        })?;
        let reply = answer.reply(ask).map_err(|reason| ("bad_answer", Error::invalid("answer", reason)))?;
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::approvals::{Answer, AskKind};

    #[tokio::test(start_paused = true)]
    async fn who_refused_is_told_and_why() {
        let desk = Arc::new(AskDesk::default());
        let told = Arc::new(Mutex::new(Vec::new()));
        let keep = told.clone();
        desk.set_audit(Arc::new(move |event| {
            if event["type"] == "approval.resolved" {
                keep.lock().unwrap().push((event["decision"].clone(), event["decided_by"].clone()));
            }
        }));
        let ask = || Ask {
            id: desk.next_id(),
            kind: AskKind::Elicitation,
            thread_id: None,
            turn_id: None,
            item_id: None,
            method: "elicitation/create".into(),
            changes: None,
            server: Some("s".into()),
            tool: None,
            request: json!({ "mode": "form", "requestedSchema": { "type": "object", "properties": {} } }),
        };
        let put = async |handler: Option<Arc<dyn AskHandler>>| {
            let limit = Some(Duration::from_secs(1));
            ask_directly(&desk, handler, limit, ask()).await
        };
        let failing = |_| async { Err(Error::new(ErrorCode::Io, "no terminal")) };
        put(None).await.unwrap_err();
        put(Some(Arc::new(failing))).await.unwrap_err();
        put(Some(Arc::new(|_| async { panic!("on purpose") }))).await.unwrap_err();
        put(Some(Arc::new(|_| async { Answer::from_json(json!("sure")) }))).await.unwrap_err();
        put(Some(Arc::new(|_| async { Ok(Answer::tool_text("misfit")) }))).await.unwrap_err();
        put(Some(Arc::new(|_| std::future::pending::<Result<Answer>>()))).await.unwrap_err();
        assert_eq!(put(Some(Arc::new(|_| async { Ok(Answer::deny()) }))).await.unwrap()["action"], "decline");
        let expected = [
            ("refused", "no_handler"),
            ("refused", "handler_error"),
            ("refused", "handler_error"),
            ("refused", "bad_answer"),
            ("refused", "bad_answer"),
            ("refused", "timeout"),
            ("deny", "handler"),
        ];
        assert_eq!(*told.lock().unwrap(), expected.map(|(decision, by)| (json!(decision), json!(by))));
    }
}
