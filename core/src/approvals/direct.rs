//! Asks that do not come through the app-server: those of MCP servers, and the calls of tools that the host serves.

use std::sync::{Arc, Weak};
use std::time::Duration;

use serde_json::Value;

use super::account::{Account, Verdict};
use super::ask::Ask;
use super::desk::AskDesk;
use super::handler::{AskHandler, answer_of};
use super::wire::Reply;
use crate::error::{Error, ErrorCode, Result};

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
    let account = Account::open(desk, Weak::new(), &ask);
    let mut told = Told { account, verdict: Verdict::withdrawn("elsewhere") };
    let (_place, elsewhere) = desk.wait(&ask);
    let by_handler = async {
        match handler.or_else(|| desk.handler()) {
            Some(handler) => answer_of(handler, limit, &ask).await.map_err(|no| (no.why, no.error)),
            None => Err(("no_handler", Error::new(ErrorCode::Cancelled, "nobody answers asks"))),
        }
    };
    let said = tokio::select! {
        said = by_handler => said.map(|(answer, reply)| Verdict::said(answer, reply, "handler")),
        Ok((answer, reply)) = elsewhere => Ok(Verdict::said(answer, reply, "answer_ask")),
    };
    let (verdict, error) = match said {
        Ok(verdict) => (verdict, Error::new(ErrorCode::Cancelled, "it was refused")),
        Err((why, error)) => (Verdict::refused(why, error.to_string()), error),
    };
    told.verdict = verdict;
    match std::mem::replace(&mut told.verdict.reply, Reply::Refusal) {
        Reply::Result(result) => Ok(result),
        Reply::Refusal => Err(error),
    }
}

/// Tells how the ask ended, also when nobody waits for the answer any more.
struct Told {
    account: Account,
    verdict: Verdict,
}

impl Drop for Told {
    fn drop(&mut self) {
        self.verdict.tell(&self.account);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use serde_json::json;

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
