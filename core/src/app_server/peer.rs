//! The JSON-RPC peer: ids, the in-flight window, deadlines and retries. Transport-free: lines in, lines out.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::{Instant, timeout_at};

use crate::error::{Error, ErrorCode, Result};
use crate::event::normalize::Text;

/// Requests on their way at once. The real server drops requests silently from about 130 on (0.169).
const WINDOW: usize = 64;
/// "Server overloaded; retry later": sent before the server looked at the request, so a retry is safe.
const OVERLOADED: i64 = -32001;
const FIRST_RETRY: Duration = Duration::from_millis(50);
const LONGEST_RETRY: Duration = Duration::from_secs(2);

/// What the writing task gets.
pub(crate) enum Outgoing {
    Line(Vec<u8>),
    Close,
}

/// What is not an answer to one of our requests.
pub(crate) enum Incoming {
    Notification {
        method: Bytes,
        params: Bytes,
    },
    /// `id` is JSON text, echoed as it came.
    Request {
        id: Bytes,
        method: String,
        params: Bytes,
    },
}

#[derive(Clone)]
pub(crate) struct Peer(Arc<Shared>);

struct Shared {
    outbox: mpsc::UnboundedSender<Outgoing>,
    pending: Mutex<Pending>,
    window: Semaphore,
    next_id: AtomicI64,
}

#[derive(Default)]
struct Pending {
    waiting: HashMap<i64, oneshot::Sender<Result<Bytes, RpcError>>>,
    closed: Option<Error>,
}

struct RpcError {
    code: i64,
    body: Value,
}

impl Peer {
    pub(crate) fn new() -> (Peer, mpsc::UnboundedReceiver<Outgoing>) {
        let (outbox, lines) = mpsc::unbounded_channel();
        let shared = Shared {
            outbox,
            pending: Mutex::default(),
            window: Semaphore::new(WINDOW),
            next_id: AtomicI64::new(1),
        };
        (Peer(Arc::new(shared)), lines)
    }

    /// Sends a request and waits for its result, at most `limit` in all (waiting for the window and
    /// retries after overload included). A late answer is ignored.
    pub(crate) async fn request(
        &self,
        method: &str,
        params: &impl Serialize,
        limit: Duration,
    ) -> Result<Bytes> {
        let params = raw(method, params)?;
        let deadline = Instant::now() + limit;
        let mut pause = FIRST_RETRY;
        loop {
            let attempt = timeout_at(deadline, self.request_once(method, &params, true));
            match attempt.await.map_err(|_| timed_out(method, limit))?? {
                Ok(result) => return Ok(result),
                Err(error) if error.code == OVERLOADED => {
                    // Half fixed, half random, so that clients that were refused together part ways.
                    let wait = pause / 2 + pause.mul_f64(random_fraction() / 2.0);
                    if Instant::now() + wait >= deadline {
                        return Err(Error::new(
                            ErrorCode::Overloaded,
                            format!("{method}: the app-server was overloaded for {} ms", limit.as_millis()),
                        )
                        .with_data(error.body));
                    }
                    tokio::time::sleep(wait).await;
                    pause = (pause * 2).min(LONGEST_RETRY);
                }
                Err(error) => return Err(error.into_error(method)),
            }
        }
    }

    /// A request that is answered only when what it starts is over. It has no deadline, and no place in the window
    /// after it was sent.
    pub(crate) async fn request_unlimited(&self, method: &str, params: &impl Serialize) -> Result<Bytes> {
        let params = raw(method, params)?;
        self.request_once(method, &params, false).await?.map_err(|error| error.into_error(method))
    }

    async fn request_once(
        &self,
        method: &str,
        params: &RawValue,
        in_window: bool,
    ) -> Result<Result<Bytes, RpcError>> {
        let permit = self.0.window.acquire().await.map_err(|_| self.closed_error())?;
        let id = self.0.next_id.fetch_add(1, Ordering::Relaxed);
        let (send, receive) = oneshot::channel();
        {
            let mut pending = self.0.pending.lock().expect("peer lock");
            if let Some(error) = &pending.closed {
                return Err(error.clone());
            }
            pending.waiting.insert(id, send);
        }
        let _forget = Forget { peer: self, id };
        self.send(&json!({ "id": id, "method": method, "params": params }));
        let _in_window = in_window.then_some(permit);
        receive.await.map_err(|_| self.closed_error())
    }

    pub(crate) fn notify(&self, method: &str) {
        self.send(&json!({ "method": method }));
    }

    pub(crate) fn respond(&self, id: &Bytes, result: &Value) {
        self.send_reply(id, "result", result);
    }

    pub(crate) fn respond_error(&self, id: &Bytes, code: i64, message: &str) {
        self.send_reply(id, "error", &json!({ "code": code, "message": message }));
    }

    fn send_reply(&self, id: &Bytes, key: &str, value: &Value) {
        let mut line = b"{\"id\":".to_vec();
        line.extend_from_slice(id);
        line.extend_from_slice(format!(",\"{key}\":{value}}}\n").as_bytes());
        let _ = self.0.outbox.send(Outgoing::Line(line));
    }

    fn send(&self, message: &Value) {
        let _ = self.0.outbox.send(Outgoing::Line(format!("{message}\n").into_bytes()));
    }

    /// Ends the writing side: the server sees the end of its input.
    pub(crate) fn close_input(&self) {
        let _ = self.0.outbox.send(Outgoing::Close);
    }

    /// Takes one message. Answers find their request; everything else is returned.
    pub(crate) fn receive(&self, line: &Bytes) -> Result<Option<Incoming>, serde_json::Error> {
        let Message { id, method, params, result, error } = serde_json::from_slice(line)?;
        let slice = |value: &RawValue| line.slice_ref(value.get().as_bytes());
        let params = params.map(slice).unwrap_or_default();
        match (method, id) {
            (Some(method), None) => {
                let text = method.get();
                let method = match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
                    Some(plain) if !plain.contains('\\') => line.slice_ref(plain.as_bytes()),
                    _ => serde_json::from_str::<String>(text)?.into(),
                };
                Ok(Some(Incoming::Notification { method, params }))
            }
            (Some(method), Some(id)) => {
                let method = serde_json::from_str(method.get())?;
                Ok(Some(Incoming::Request { id: slice(id), method, params }))
            }
            (None, Some(id)) => {
                let answer = match error {
                    Some(error) => Err(RpcError::read(error)?),
                    None => Ok(result.map(slice).unwrap_or_else(|| Bytes::from_static(b"null"))),
                };
                self.resolve(id, answer);
                Ok(None)
            }
            (None, None) => Err(serde::de::Error::custom("neither `method` nor `id`")),
        }
    }

    fn resolve(&self, id: &RawValue, answer: Result<Bytes, RpcError>) {
        let waiting = id
            .get()
            .parse()
            .ok()
            .and_then(|id: i64| self.0.pending.lock().expect("peer lock").waiting.remove(&id));
        match waiting {
            Some(waiting) => _ = waiting.send(answer),
            None => log::debug!("an answer to request {} came late, twice or unasked", id.get()),
        }
    }

    /// Fails what waits and everything that comes later with the same error.
    pub(crate) fn fail(&self, error: Error) {
        let waiting = {
            let mut pending = self.0.pending.lock().expect("peer lock");
            pending.closed.get_or_insert(error);
            std::mem::take(&mut pending.waiting)
        };
        drop(waiting);
        self.0.window.close();
    }

    fn closed_error(&self) -> Error {
        self.0.pending.lock().expect("peer lock").closed.clone().unwrap_or_else(|| {
            Error::new(ErrorCode::ConnectionClosed, "the connection to the app-server is closed")
        })
    }
}

fn raw(method: &str, params: &impl Serialize) -> Result<Box<RawValue>> {
    serde_json::value::to_raw_value(params)
        .map_err(|error| Error::invalid(method, format!("the params are not JSON: {error}")))
}

/// A line, its values unread. `null` is a value here.
#[derive(Default)]
struct Message<'a> {
    id: Option<&'a RawValue>,
    method: Option<&'a RawValue>,
    params: Option<&'a RawValue>,
    result: Option<&'a RawValue>,
    error: Option<&'a RawValue>,
}

impl<'de> Deserialize<'de> for Message<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Message<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Message<'de>, A::Error> {
                let mut message = Message::default();
                while let Some((Text(key), value)) = map.next_entry::<Text<'de>, &'de RawValue>()? {
                    match &*key {
                        "id" => message.id = Some(value),
                        "method" => message.method = Some(value),
                        "params" => message.params = Some(value),
                        "result" => message.result = Some(value),
                        "error" => message.error = Some(value),
                        _ => {}
                    }
                }
                Ok(message)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

struct Forget<'a> {
    peer: &'a Peer,
    id: i64,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        self.peer.0.pending.lock().expect("peer lock").waiting.remove(&self.id);
    }
}

impl RpcError {
    fn read(raw: &RawValue) -> Result<RpcError, serde_json::Error> {
        let body: Value = serde_json::from_str(raw.get())?;
        Ok(RpcError { code: body["code"].as_i64().unwrap_or_default(), body })
    }

    fn into_error(self, method: &str) -> Error {
        let message = self.body["message"].as_str().unwrap_or("the app-server refused the request");
        // A method the server does not know is an enum variant it does not know.
        let unknown = self.code == -32601
            || self.code == -32600 && message.contains(&format!("unknown variant `{method}`"));
        let code = if unknown { ErrorCode::Unsupported } else { ErrorCode::Rpc };
        let message =
            if unknown { format!("this Codex has no {method}") } else { format!("{method}: {message}") };
        Error::new(code, message).with_data(self.body)
    }
}

fn timed_out(method: &str, limit: Duration) -> Error {
    Error::new(ErrorCode::Timeout, format!("{method} was not answered within {} ms", limit.as_millis()))
        .with_data(json!({ "method": method, "timeout_ms": limit.as_millis() as u64 }))
}

/// In [0, 1); good enough to spread retries.
fn random_fraction() -> f64 {
    use std::hash::{BuildHasher, Hasher};
    let bits = std::hash::RandomState::new().build_hasher().finish();
    (bits >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plays the server: answers each line that was sent by what `reply` makes of it.
    async fn serve(
        peer: Peer,
        mut lines: mpsc::UnboundedReceiver<Outgoing>,
        reply: impl Fn(Value) -> Vec<String>,
    ) {
        while let Some(Outgoing::Line(line)) = lines.recv().await {
            for answer in reply(serde_json::from_slice(&line).unwrap()) {
                let _ = peer.receive(&answer.into_bytes().into());
            }
        }
    }

    const LIMIT: Duration = Duration::from_secs(10);

    #[tokio::test(start_paused = true)]
    async fn overload_is_retried_and_wrong_answers_are_ignored() {
        let (peer, lines) = Peer::new();
        let refusals = Mutex::new(3);
        tokio::spawn(serve(peer.clone(), lines, move |request| {
            let id = &request["id"];
            let mut left = refusals.lock().unwrap();
            if *left > 0 {
                *left -= 1;
                return vec![json!({"id": id, "error": {"code": -32001, "message": "busy"}}).to_string()];
            }
            vec![
                r#"{"id":"not ours","result":1}"#.into(),
                r#"{"id":9999,"result":1}"#.into(),
                json!({"id": id, "result": {"n": 1}}).to_string(),
                json!({"id": id, "result": {"n": 2}}).to_string(),
            ]
        }));
        assert_eq!(peer.request("a/b", &json!({}), LIMIT).await.unwrap(), r#"{"n":1}"#);
        assert_eq!(peer.request("a/b", &json!({}), LIMIT).await.unwrap(), r#"{"n":1}"#);
    }

    #[tokio::test(start_paused = true)]
    async fn endless_overload_and_silence_end_at_the_deadline() {
        let (peer, lines) = Peer::new();
        tokio::spawn(serve(peer.clone(), lines, |request| match request["method"].as_str() {
            Some("busy") => {
                vec![json!({"id": request["id"], "error": {"code": -32001, "message": "busy"}}).to_string()]
            }
            _ => vec![],
        }));
        assert_eq!(peer.request("busy", &json!({}), LIMIT).await.unwrap_err().code(), ErrorCode::Overloaded);
        assert_eq!(peer.request("silent", &json!({}), LIMIT).await.unwrap_err().code(), ErrorCode::Timeout);
        assert!(peer.0.pending.lock().unwrap().waiting.is_empty());
    }

    #[tokio::test]
    async fn the_window_holds_and_the_end_fails_everything() {
        let (peer, mut lines) = Peer::new();
        let calls: Vec<_> = (0..200)
            .map(|_| {
                let peer = peer.clone();
                tokio::spawn(async move { peer.request("a/b", &json!({}), LIMIT).await })
            })
            .collect();
        for _ in 0..WINDOW {
            assert!(lines.recv().await.is_some());
        }
        tokio::task::yield_now().await;
        assert!(lines.try_recv().is_err(), "more than the window is on its way");
        peer.fail(Error::new(ErrorCode::Exited, "gone"));
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap_err().code(), ErrorCode::Exited);
        }
        assert_eq!(peer.request("a/b", &json!({}), LIMIT).await.unwrap_err().message(), "gone");
    }

    #[tokio::test]
    async fn twenty_thousand_calls_keep_their_order_and_get_their_own_answers() {
        const CALLS: usize = 20_000;
        let (peer, mut lines) = Peer::new();
        let server = async {
            let (mut seen, mut held) = (0, Vec::new());
            while seen < CALLS {
                let Some(Outgoing::Line(line)) = lines.recv().await else { panic!("the peer is gone") };
                let request: Value = serde_json::from_slice(&line).unwrap();
                assert_eq!(request["params"]["number"], seen, "calls overtook each other");
                seen += 1;
                held.push(json!({ "id": request["id"], "result": request["params"]["number"] }));
                assert!(held.len() <= WINDOW);
                // As late as the window allows, and the last first.
                if held.len() == WINDOW || seen == CALLS {
                    for answer in held.drain(..).rev() {
                        peer.receive(&answer.to_string().into_bytes().into()).unwrap();
                    }
                }
            }
        };
        let calls = (0..CALLS).map(|number| {
            let peer = &peer;
            async move { peer.request("a/b", &json!({ "number": number }), LIMIT * 30).await }
        });
        let (answers, ()) = tokio::join!(futures_util::future::join_all(calls), server);
        for (number, answer) in answers.into_iter().enumerate() {
            assert_eq!(answer.unwrap(), number.to_string());
        }
        assert!(peer.0.pending.lock().unwrap().waiting.is_empty());
    }

    #[tokio::test]
    async fn an_unknown_method_is_unsupported_and_other_refusals_keep_the_servers_words() {
        let (peer, lines) = Peer::new();
        tokio::spawn(serve(peer.clone(), lines, |request| {
            let message = match request["method"].as_str() {
                Some("no/such") => "Invalid request: unknown variant `no/such`, expected one of",
                _ => "Invalid request: missing field `threadId`",
            };
            vec![json!({"id": request["id"], "error": {"code": -32600, "message": message}}).to_string()]
        }));
        assert_eq!(
            peer.request("no/such", &json!({}), LIMIT).await.unwrap_err().code(),
            ErrorCode::Unsupported
        );
        let error = peer.request("thread/read", &json!({}), LIMIT).await.unwrap_err();
        assert_eq!((error.code(), error.data()["code"].as_i64()), (ErrorCode::Rpc, Some(-32600)));
    }
}
