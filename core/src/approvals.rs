//! Asks: what Codex wants answered, who answers it, and the refusal when nobody does.
//!
//! Everything here fails closed. No handler, a handler that fails, panics, answers nonsense or does not
//! answer in time: the request is refused, and an `approval.resolved` event says so.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::app_server::{Asker, Responder, ServerAsk, refusal_is_an_answer};
use crate::error::{Error, ErrorCode, Result};
use crate::event::log::TurnLog;
use crate::event::normalize::object;

/// What Codex asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AskKind {
    /// To run a command.
    Command,
    /// To change files.
    FileChange,
    /// More permissions.
    Permissions,
    /// A client tool to be called.
    ToolCall,
    /// The user to answer questions.
    UserInput,
    /// An MCP server's elicitation.
    Elicitation,
    /// Anything else the app-server may request.
    Other,
}

impl AskKind {
    fn of(method: &str) -> AskKind {
        match method {
            "item/commandExecution/requestApproval" | "execCommandApproval" => AskKind::Command,
            "item/fileChange/requestApproval" | "applyPatchApproval" => AskKind::FileChange,
            "item/permissions/requestApproval" => AskKind::Permissions,
            "item/tool/call" => AskKind::ToolCall,
            "item/tool/requestUserInput" => AskKind::UserInput,
            "mcpServer/elicitation/request" => AskKind::Elicitation,
            _ => AskKind::Other,
        }
    }
}

/// One question of Codex. It wants exactly one answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ask {
    /// Unique within the client.
    pub id: u64,
    /// What for.
    pub kind: AskKind,
    /// The thread it comes from: a sub-agent's own thread, where a sub-agent asks.
    pub thread_id: Option<String>,
    /// The turn it comes from.
    pub turn_id: Option<String>,
    /// The item it is about.
    pub item_id: Option<String>,
    /// The app-server method.
    pub method: String,
    /// The method's params as Codex sent them: `command`, `cwd`, `reason`, …
    pub request: Value,
}

/// The answer to an ask.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "decision", rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// Yes.
    Allow {
        /// `session`: also for the same command or the same files later in this session. Default: this once.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        scope: Option<Scope>,
        /// Allows every command that begins with these words, **for good**: Codex writes it to the user's
        /// rules. Use what the request proposes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        permanent_execpolicy_amendment: Option<Vec<String>>,
    },
    /// No; the turn goes on.
    Deny {
        /// Why, for the event log. Codex does not take a reason.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// No, and the turn ends.
    Cancel {},
    /// The result the method's schema wants, as it is: for tool calls, user input and the like.
    Raw {
        /// The JSON-RPC result.
        result: Value,
    },
}

/// How far an [`Answer::Allow`] reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// This request only.
    Once,
    /// Until the session ends.
    Session,
}

impl Answer {
    /// Yes, this once.
    pub fn allow() -> Answer {
        Answer::Allow { scope: None, permanent_execpolicy_amendment: None }
    }

    /// No; the turn goes on.
    pub fn deny() -> Answer {
        Answer::Deny { reason: None }
    }

    /// Reads what a host's handler gave back: an object, or the bare word `"allow"`, `"deny"` or `"cancel"`.
    pub fn from_json(answer: Value) -> Result<Answer> {
        let answer = match answer {
            Value::String(decision) => json!({ "decision": decision }),
            // A list would be read as the fields of a struct in their order.
            object @ Value::Object(_) => object,
            _ => return Err(Error::invalid("answer", "is neither an object nor a decision's name")),
        };
        serde_path_to_error::deserialize(answer).map_err(|error| Error::invalid("answer", error))
    }

    fn word(&self) -> &'static str {
        match self {
            Answer::Allow { .. } => "allow",
            Answer::Deny { .. } => "deny",
            Answer::Cancel {} => "cancel",
            Answer::Raw { .. } => "answered",
        }
    }

    /// The JSON-RPC result, or why this kind of ask cannot be answered so.
    pub(crate) fn to_wire(&self, ask: &Ask) -> Result<Value, String> {
        let legacy = matches!(&*ask.method, "execCommandApproval" | "applyPatchApproval");
        let word = |current: &str, old: &str| json!({ "decision": if legacy { old } else { current } });
        match (self, ask.kind) {
            (Answer::Raw { result }, _) => Ok(result.clone()),
            (
                Answer::Allow { permanent_execpolicy_amendment: Some(words), scope: None },
                AskKind::Command,
            ) if !legacy => Ok(
                json!({ "decision": { "acceptWithExecpolicyAmendment": { "execpolicy_amendment": words } } }),
            ),
            (Answer::Allow { permanent_execpolicy_amendment: Some(_), .. }, _) => {
                Err("`permanent_execpolicy_amendment` stands alone and answers a command only".into())
            }
            (Answer::Allow { scope, .. }, AskKind::Command | AskKind::FileChange) => Ok(match scope {
                Some(Scope::Session) => word("acceptForSession", "approved_for_session"),
                _ => word("accept", "approved"),
            }),
            (Answer::Deny { .. }, AskKind::Command | AskKind::FileChange) => Ok(word("decline", "denied")),
            (Answer::Cancel {}, AskKind::Command | AskKind::FileChange) => Ok(word("cancel", "abort")),
            (Answer::Allow { scope, .. }, AskKind::Permissions) => Ok(json!({
                "permissions": ask.request["permissions"],
                "scope": if *scope == Some(Scope::Session) { "session" } else { "turn" },
            })),
            (Answer::Deny { .. } | Answer::Cancel {}, AskKind::Permissions) => {
                Ok(json!({ "permissions": {}, "scope": "turn" }))
            }
            (Answer::Allow { .. }, AskKind::Elicitation) => Ok(json!({ "action": "accept", "content": {} })),
            (Answer::Deny { .. }, AskKind::Elicitation) => Ok(json!({ "action": "decline" })),
            (Answer::Cancel {}, AskKind::Elicitation) => Ok(json!({ "action": "cancel" })),
            (answer, kind) => Err(format!("a {kind:?} ask wants a `raw` answer, not `{}`", answer.word())),
        }
    }
}

/// The future a handler returns. Dropped unfinished, the ask is withdrawn: answered elsewhere, or too late.
pub type Answering = Pin<Box<dyn Future<Output = Result<Answer>> + Send>>;

/// Answers asks. Handlers run concurrently, each on its own task of the library's runtime: they may wait, but
/// must not block their thread.
pub trait AskHandler: Send + Sync + 'static {
    /// Decides. An error refuses.
    fn ask(&self, ask: Ask) -> Answering;
}

impl<F, Fut> AskHandler for F
where
    F: Fn(Ask) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Answer>> + Send + 'static,
{
    fn ask(&self, ask: Ask) -> Answering {
        Box::pin(self(ask))
    }
}

/// Hands out ask ids; one per client.
#[derive(Default)]
pub(crate) struct AskIds(AtomicU64);

impl AskIds {
    pub(crate) fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}

/// Answers for one thread and the sub-agents below it, whatever turn runs.
pub(crate) struct ThreadAsks {
    ids: Arc<AskIds>,
    current: Mutex<Current>,
    /// By the request's id. Dropping an entry refuses it.
    open: Mutex<HashMap<Bytes, Open>>,
    this: Weak<ThreadAsks>,
}

/// An ask that waits for its answer.
struct Open {
    ask_id: u64,
    responder: Responder,
    log: Weak<TurnLog>,
    /// Dropped with the entry, it ends the handler.
    _withdraw: oneshot::Sender<()>,
}

#[derive(Clone, Default)]
struct Current {
    handler: Option<Arc<dyn AskHandler>>,
    limit: Option<Duration>,
    log: Weak<TurnLog>,
}

/// How an ask ended: what goes to Codex, and what the event says of it.
struct Verdict {
    /// `None` refuses.
    result: Option<Value>,
    decision: &'static str,
    decided_by: &'static str,
    reason: Option<String>,
}

impl Verdict {
    fn refused(decided_by: &'static str, reason: impl Into<Option<String>>) -> Verdict {
        Verdict { result: None, decision: "refused", decided_by, reason: reason.into() }
    }

    fn of(answer: Answer, ask: &Ask) -> Verdict {
        match answer.to_wire(ask) {
            Ok(result) => {
                let decision = answer.word();
                let reason = match answer {
                    Answer::Deny { reason } => reason,
                    _ => None,
                };
                Verdict { result: Some(result), decision, decided_by: "handler", reason }
            }
            Err(reason) => Verdict::refused("bad_answer", reason),
        }
    }

    fn tell(&self, log: &Weak<TurnLog>, ask_id: u64) {
        if let Some(log) = log.upgrade() {
            log.touch();
            log.made(object(json!({
                "type": "approval.resolved",
                "ask_id": ask_id,
                "decision": self.decision,
                "decided_by": self.decided_by,
                "reason": self.reason,
            })));
        }
    }
}

impl ThreadAsks {
    pub(crate) fn new(ids: Arc<AskIds>) -> Arc<ThreadAsks> {
        Arc::new_cyclic(|this| ThreadAsks {
            ids,
            current: Mutex::default(),
            open: Mutex::default(),
            this: this.clone(),
        })
    }

    /// From now on this handler answers, and what happens is told to this turn. `limit`: `None` waits for ever.
    pub(crate) fn set_turn(
        &self,
        handler: Option<Arc<dyn AskHandler>>,
        limit: Option<Duration>,
        log: &Arc<TurnLog>,
    ) {
        *self.current.lock().expect("asks lock") = Current { handler, limit, log: Arc::downgrade(log) };
    }

    /// How many asks wait for an answer.
    pub(crate) fn waiting(&self) -> usize {
        self.open.lock().expect("asks lock").len()
    }

    /// The caller gave this turn up: what it asked, or still asks, is refused. Nobody is left who could mean yes.
    pub(crate) fn give_up(&self, log: &Arc<TurnLog>) {
        let of_turn = |other: &Weak<TurnLog>| std::ptr::eq(other.as_ptr(), Arc::as_ptr(log));
        let mut current = self.current.lock().expect("asks lock");
        if of_turn(&current.log) {
            current.handler = None;
        }
        drop(current);
        let given_up: Vec<_> = {
            let mut open = self.open.lock().expect("asks lock");
            open.extract_if(|_, open| of_turn(&open.log)).collect()
        };
        for (_, open) in given_up {
            Verdict::refused("given_up", None).tell(&open.log, open.ask_id);
            open.responder.refuse();
        }
    }

    /// Takes the ask off the list: whoever does it settles it.
    fn take(&self, request_id: &Bytes) -> Option<Open> {
        self.open.lock().expect("asks lock").remove(request_id)
    }
}

/// What the handler makes of the ask; never fails, never panics.
async fn decide(handler: Arc<dyn AskHandler>, limit: Option<Duration>, ask: &Ask) -> Verdict {
    // A task of its own: a panic in the handler is an error of the handler, not of ours.
    let asked = ask.clone();
    let mut handling = AbortOnDrop(tokio::spawn(async move { handler.ask(asked).await }));
    let handled = match limit {
        Some(limit) => match tokio::time::timeout(limit, &mut handling.0).await {
            Ok(handled) => handled,
            Err(_) => {
                let reason = format!("no answer within {} ms", limit.as_millis());
                return Verdict::refused("timeout", reason);
            }
        },
        None => (&mut handling.0).await,
    };
    match handled {
        Ok(Ok(answer)) => Verdict::of(answer, ask),
        Ok(Err(error)) if error.code() == ErrorCode::InvalidArgument => {
            Verdict::refused("bad_answer", error.to_string())
        }
        Ok(Err(error)) => Verdict::refused("handler_error", error.to_string()),
        Err(_) => Verdict::refused("handler_error", "the handler panicked".to_owned()),
    }
}

impl Asker for ThreadAsks {
    fn ask(&self, request: ServerAsk, responder: Responder) {
        if refusal_is_an_answer(&request.method) {
            return responder.refuse();
        }
        let ask = Ask {
            id: self.ids.next(),
            kind: AskKind::of(&request.method),
            thread_id: request.thread_id.map(|id| id.to_string()),
            turn_id: request.turn_id.map(|id| id.to_string()),
            item_id: request.item_id,
            method: request.method,
            request: serde_json::from_slice(&request.params).unwrap_or_default(),
        };
        // Locked until the ask is on the list, so that a turn given up meanwhile finds it there.
        let current = self.current.lock().expect("asks lock");
        let Current { handler, limit, log } = current.clone();
        if let Some(log) = log.upgrade() {
            log.made(object(json!({
                "type": "approval.requested",
                "ask_id": ask.id,
                "kind": ask.kind,
                "method": ask.method,
                "item_id": ask.item_id,
                "request": ask.request,
            })));
        }
        let Some(handler) = handler else {
            Verdict::refused("no_handler", None).tell(&log, ask.id);
            return responder.refuse();
        };
        let request_id = request.request_id;
        let (withdraw, withdrawn) = oneshot::channel();
        let open = Open { ask_id: ask.id, responder, log, _withdraw: withdraw };
        self.open.lock().expect("asks lock").insert(request_id.clone(), open);
        drop(current);
        let asks = self.this.clone();
        tokio::spawn(async move {
            let verdict = tokio::select! {
                verdict = decide(handler, limit, &ask) => verdict,
                _ = withdrawn => return,
            };
            let Some(open) = asks.upgrade().and_then(|asks| asks.take(&request_id)) else { return };
            // The event first: what Codex does next comes after it.
            verdict.tell(&open.log, open.ask_id);
            match &verdict.result {
                Some(result) => open.responder.answer(result),
                None => open.responder.refuse(),
            }
        });
    }

    fn withdrawn(&self, request_id: &Bytes) {
        if let Some(open) = self.take(request_id) {
            let verdict =
                Verdict { result: None, decision: "withdrawn", decided_by: "elsewhere", reason: None };
            verdict.tell(&open.log, open.ask_id);
            open.responder.withdraw();
        }
    }
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(method: &str) -> Ask {
        Ask {
            id: 1,
            kind: AskKind::of(method),
            thread_id: None,
            turn_id: None,
            item_id: None,
            method: method.into(),
            request: json!({ "permissions": { "network": true } }),
        }
    }

    #[test]
    fn only_what_is_spelled_right_is_an_answer() {
        assert_eq!(Answer::from_json(json!("allow")).unwrap(), Answer::allow());
        assert_eq!(Answer::from_json(json!({ "decision": "deny" })).unwrap(), Answer::deny());
        for nonsense in [
            json!(true),
            json!(null),
            json!("yes"),
            json!("Allow"),
            json!({}),
            json!({ "decision": "allow", "scop": "session" }),
            json!({ "decision": "allow", "scope": "for ever" }),
            json!(["allow"]),
        ] {
            assert!(Answer::from_json(nonsense.clone()).is_err(), "{nonsense}");
        }
    }

    #[test]
    fn answers_on_the_wire() {
        let command = ask("item/commandExecution/requestApproval");
        for (answer, expected) in [
            (json!("allow"), json!("accept")),
            (json!({ "decision": "allow", "scope": "session" }), json!("acceptForSession")),
            (json!("deny"), json!("decline")),
            (json!("cancel"), json!("cancel")),
            (
                json!({ "decision": "allow", "permanent_execpolicy_amendment": ["ls"] }),
                json!({ "acceptWithExecpolicyAmendment": { "execpolicy_amendment": ["ls"] } }),
            ),
        ] {
            let answer = Answer::from_json(answer).unwrap();
            assert_eq!(answer.to_wire(&command).unwrap(), json!({ "decision": expected }));
        }
        assert_eq!(
            Answer::allow().to_wire(&ask("execCommandApproval")).unwrap(),
            json!({ "decision": "approved" })
        );
        assert!(Answer::allow().to_wire(&ask("item/tool/call")).is_err());
        let permissions = ask("item/permissions/requestApproval");
        assert_eq!(Answer::deny().to_wire(&permissions).unwrap()["permissions"], json!({}));
        assert_eq!(Answer::allow().to_wire(&permissions).unwrap()["permissions"], json!({ "network": true }));
    }
}
