//! Requests from the server: each is answered exactly once, by refusal if by nobody else.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::peer::Peer;
use super::router::Router;

/// A request from the server.
#[derive(Debug, Clone)]
pub(crate) struct ServerAsk {
    /// JSON text of the request's id.
    pub(crate) request_id: Bytes,
    pub(crate) method: String,
    pub(crate) params: Bytes,
    pub(crate) thread_id: Option<Arc<str>>,
    pub(crate) turn_id: Option<Arc<str>>,
    pub(crate) item_id: Option<String>,
    /// JSON text of what the file change it is about would change.
    pub(crate) changes: Option<Bytes>,
}

#[cfg(test)]
impl ServerAsk {
    /// A request that names no thread, no turn and no item.
    pub(crate) fn without_ids(method: &str, params: Value) -> ServerAsk {
        ServerAsk {
            request_id: Bytes::from_static(b"1"),
            method: method.into(),
            params: params.to_string().into(),
            thread_id: None,
            turn_id: None,
            item_id: None,
            changes: None,
        }
    }
}

/// Why an answer is no longer wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Withdrawn {
    /// Somebody else gave it, or the turn is over.
    Resolved,
    /// The connection ended.
    Closed,
}

/// Whoever answers for a thread. Called on the reader task: must hand over and return.
pub(crate) trait Asker: Send + Sync {
    fn ask(&self, ask: ServerAsk, responder: Responder);
    /// The server no longer waits for this answer.
    fn withdrawn(&self, request_id: &Bytes, why: Withdrawn);
    /// Whether there is somebody to ask, so that we may answer what all clients of a shared server are asked.
    fn answers_for_all(&self) -> bool {
        false
    }
}

/// The right to answer once. Dropped unused, it refuses.
pub(crate) struct Responder(To);

/// Who wants the answer.
enum To {
    Server(Pending),
    /// Ourselves; dropping the sender refuses.
    Us(Option<oneshot::Sender<Value>>),
}

/// A request that the server waits for.
struct Pending {
    peer: Peer,
    router: Arc<Router>,
    request_id: Bytes,
    method: String,
    open: bool,
}

impl Responder {
    pub(super) fn new(peer: Peer, router: Arc<Router>, request_id: Bytes, method: String) -> Responder {
        Responder(To::Server(Pending { peer, router, request_id, method, open: true }))
    }

    /// For an ask of our own: the result arrives here, or an error when it is refused.
    pub(crate) fn to_us() -> (Responder, oneshot::Receiver<Value>) {
        let (send, receive) = oneshot::channel();
        (Responder(To::Us(Some(send))), receive)
    }

    pub(crate) fn answer(mut self, result: &Value) {
        match &mut self.0 {
            To::Server(pending) => {
                pending.open = false;
                pending.peer.respond(&pending.request_id, result);
            }
            // Gone when nobody waits any more.
            To::Us(waiting) => drop(waiting.take().map(|waiting| waiting.send(result.clone()))),
        }
    }

    /// Says no, in the form the schema has for it.
    pub(crate) fn refuse(self) {}

    /// The server no longer waits for us, or never did; nothing is sent.
    pub(crate) fn withdraw(mut self) {
        if let To::Server(pending) = &mut self.0 {
            pending.open = false;
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.router.answered(&self.request_id);
        if !self.open {
            return;
        }
        match refusal(&self.method) {
            Ok(result) => self.peer.respond(&self.request_id, &result),
            Err((code, message)) => self.peer.respond_error(&self.request_id, code, message),
        }
    }
}

/// Whether what we answer unasked is a true answer, so that nobody need be bothered.
pub(crate) fn refusal_is_an_answer(method: &str) -> bool {
    method == "currentTime/read"
}

/// The answer that grants nothing; a JSON-RPC error where the schema has none.
pub(crate) fn refusal(method: &str) -> Result<Value, (i64, &'static str)> {
    Ok(match method {
        "item/commandExecution/requestApproval" | "item/fileChange/requestApproval" => {
            json!({ "decision": "decline" })
        }
        "item/permissions/requestApproval" => json!({ "permissions": {}, "scope": "turn" }),
        "item/tool/call" => json!({
            "success": false,
            "contentItems": [{ "type": "inputText", "text": "This client offers no such tool." }],
        }),
        "item/tool/requestUserInput" => json!({ "answers": {} }),
        "mcpServer/elicitation/request" => json!({ "action": "decline" }),
        "applyPatchApproval" | "execCommandApproval" => {
            json!({ "decision": { "denied": { "rejection": "denied" } } })
        }
        "currentTime/read" => {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
            json!({ "currentTimeAt": now })
        }
        "account/chatgptAuthTokens/refresh" | "attestation/generate" => {
            return Err((-32000, "this client cannot do that"));
        }
        _ => return Err((-32601, "this client does not know the method")),
    })
}
