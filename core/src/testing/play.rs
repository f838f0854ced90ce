//! Playing the steps of a reply: the events of the Responses API as server-sent events, into a body
//! that is streamed. Only events that Codex reads are sent: the API's own repeat every text three times.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::script::{Chunks, Phase, Step, Usage};

/// The connection breaks: hyper closes it without ending the body.
#[derive(Debug)]
pub(super) struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the script breaks the connection here")
    }
}

impl std::error::Error for Broken {}

type Piece = Result<Bytes, Broken>;

/// A body whose pieces are made while they are sent.
pub(super) struct StreamedBody {
    pieces: mpsc::Receiver<Piece>,
    breaking: bool,
}

impl Body for StreamedBody {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if self.breaking {
            return Poll::Ready(Some(Err(Broken)));
        }
        let piece = std::task::ready!(self.pieces.poll_recv(context));
        if let Some(Err(Broken)) = piece {
            // hyper flushes what came before only when it has to wait, and drops it on an error.
            self.breaking = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }
}

/// The client is gone, or the response is at its end.
struct Ended;

/// One response on its way out.
pub(super) struct Player {
    out: mpsc::Sender<Piece>,
    /// Unique within the thread, the same in every run.
    id: String,
    usage: Usage,
    /// How many items are done.
    items: usize,
    sequence: u64,
}

impl Player {
    /// A player and the body that it fills.
    pub fn new(id: String, usage: Usage) -> (Player, StreamedBody) {
        let (out, pieces) = mpsc::channel(16);
        let body = StreamedBody { pieces, breaking: false };
        (Player { out, id, usage, items: 0, sequence: 0 }, body)
    }

    /// Plays all steps; returns when the response is over or the client is gone.
    pub async fn play(mut self, steps: &[Step]) {
        // Both ends are ends: there is nobody left to tell.
        let _ = self.play_all(steps).await;
    }

    async fn play_all(&mut self, steps: &[Step]) -> Result<(), Ended> {
        let response = self.response("in_progress");
        self.event("response.created", json!({ "response": response })).await?;
        for step in steps {
            self.step(step).await?;
        }
        let response = self.response("completed");
        self.event("response.completed", json!({ "response": response })).await
    }

    async fn step(&mut self, step: &Step) -> Result<(), Ended> {
        match step {
            Step::Reasoning { text } => self.reasoning(text).await,
            Step::Text { text, phase } => self.message(text, *phase).await,
            Step::FunctionCall { name, namespace, arguments } => {
                let arguments = match arguments {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                let mut item = json!({ "type": "function_call", "name": name, "call_id": self.call_id() });
                if let Some(namespace) = namespace {
                    item["namespace"] = json!(namespace);
                }
                self.call(item, "fc", "arguments", [arguments]).await
            }
            Step::CustomToolCall { name, input } => {
                let item = json!({ "type": "custom_tool_call", "name": name, "call_id": self.call_id() });
                let lines = input.split_inclusive('\n').map(str::to_owned);
                self.call(item, "ctc", "input", lines).await
            }
            Step::Item { item } => {
                let mut item = item.clone();
                if item["id"].is_null() {
                    item["id"] = json!(self.item_id("item"));
                }
                self.added(&item).await?;
                self.done(item).await
            }
            Step::Event { event } => self.send(sse(event)).await,
            Step::Raw { data } => self.send(Bytes::copy_from_slice(data.as_slice())).await,
            Step::Delay { ms } => self.pause(*ms).await,
            Step::Failed { code, message } => {
                let mut response = self.response("failed");
                response["error"] = json!({ "code": code, "message": message });
                self.event("response.failed", json!({ "response": response })).await?;
                Err(Ended)
            }
            Step::Incomplete { reason } => {
                let mut response = self.response("incomplete");
                response["incomplete_details"] = json!({ "reason": reason });
                self.event("response.incomplete", json!({ "response": response })).await?;
                Err(Ended)
            }
            Step::Hang => {
                self.out.closed().await;
                Err(Ended)
            }
            Step::Disconnect => {
                let _ = self.out.send(Err(Broken)).await;
                Err(Ended)
            }
            // An HTTP error never starts a stream: the server answers it before there is a player.
            Step::End | Step::HttpError { .. } => Err(Ended),
        }
    }

    async fn reasoning(&mut self, text: &Chunks) -> Result<(), Ended> {
        let id = self.item_id("rs");
        let index = self.items;
        let at = json!({ "item_id": id, "output_index": index, "summary_index": 0 });
        let mut item = json!({ "type": "reasoning", "id": id, "summary": [], "encrypted_content": null });
        self.added(&item).await?;
        let part = |text: &str| json!({ "type": "summary_text", "text": text });
        self.event_at("response.reasoning_summary_part.added", &at, "part", part("")).await?;
        let mut whole = String::new();
        for delta in text.deltas() {
            whole.push_str(&delta);
            self.event_at("response.reasoning_summary_text.delta", &at, "delta", json!(delta)).await?;
        }
        item["summary"] = json!([part(&whole)]);
        self.done(item).await
    }

    async fn message(&mut self, text: &Chunks, phase: Option<Phase>) -> Result<(), Ended> {
        let id = self.item_id("msg");
        let index = self.items;
        let at = json!({ "item_id": id, "output_index": index, "content_index": 0 });
        let mut item = json!({
            "type": "message", "id": id, "role": "assistant", "status": "in_progress", "content": [],
        });
        if let Some(phase) = phase {
            item["phase"] = json!(phase);
        }
        self.added(&item).await?;
        let mut whole = String::new();
        for delta in text.deltas() {
            whole.push_str(&delta);
            self.event_at("response.output_text.delta", &at, "delta", json!(delta)).await?;
        }
        item["status"] = json!("completed");
        item["content"] = json!([{ "type": "output_text", "text": whole, "annotations": [] }]);
        self.done(item).await
    }

    /// A tool call whose `field` is streamed in `deltas`.
    async fn call(
        &mut self,
        mut item: Value,
        prefix: &str,
        field: &str,
        deltas: impl IntoIterator<Item = String>,
    ) -> Result<(), Ended> {
        let id = self.item_id(prefix);
        let at = json!({ "item_id": id, "output_index": self.items });
        let event = format!("response.{}_{field}", item["type"].as_str().unwrap_or_default());
        item["id"] = json!(id);
        item["status"] = json!("in_progress");
        item[field] = json!("");
        self.added(&item).await?;
        let mut whole = String::new();
        for delta in deltas {
            whole.push_str(&delta);
            self.event_at(&format!("{event}.delta"), &at, "delta", json!(delta)).await?;
        }
        item["status"] = json!("completed");
        item[field] = json!(whole);
        self.done(item).await
    }

    async fn added(&mut self, item: &Value) -> Result<(), Ended> {
        let index = self.items;
        self.event("response.output_item.added", json!({ "output_index": index, "item": item })).await
    }

    async fn done(&mut self, item: Value) -> Result<(), Ended> {
        let index = self.items;
        self.event("response.output_item.done", json!({ "output_index": index, "item": item })).await?;
        self.items += 1;
        Ok(())
    }

    async fn event_at(&mut self, kind: &str, at: &Value, field: &str, value: Value) -> Result<(), Ended> {
        let mut event = at.clone();
        event[field] = value;
        self.event(kind, event).await
    }

    async fn event(&mut self, kind: &str, fields: Value) -> Result<(), Ended> {
        let mut event = json!({ "type": kind, "sequence_number": self.sequence });
        self.sequence += 1;
        if let (Value::Object(event), Value::Object(fields)) = (&mut event, fields) {
            event.extend(fields);
        }
        self.send(sse(&event)).await
    }

    async fn send(&mut self, bytes: Bytes) -> Result<(), Ended> {
        self.out.send(Ok(bytes)).await.map_err(|_| Ended)
    }

    async fn pause(&mut self, ms: u64) -> Result<(), Ended> {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_millis(ms)) => Ok(()),
            () = self.out.closed() => Err(Ended),
        }
    }

    fn response(&self, status: &str) -> Value {
        let usage = &self.usage;
        json!({
            "id": format!("resp_{}", self.id),
            "object": "response",
            "status": status,
            "error": null,
            // Codex reads an item where it is done; here it would only double long texts.
            "output": [],
            "usage": (status != "in_progress").then(|| json!({
                "input_tokens": usage.input_tokens,
                "input_tokens_details": { "cached_tokens": usage.cached_input_tokens },
                "output_tokens": usage.output_tokens,
                "output_tokens_details": { "reasoning_tokens": usage.reasoning_output_tokens },
                "total_tokens": usage.input_tokens + usage.output_tokens,
            })),
        })
    }

    fn item_id(&self, prefix: &str) -> String {
        format!("{prefix}_{}_{}", self.id, self.items)
    }

    fn call_id(&self) -> String {
        self.item_id("call")
    }
}

/// One server-sent event.
fn sse(event: &Value) -> Bytes {
    let kind = event["type"].as_str().unwrap_or("message");
    Bytes::from(format!("event: {kind}\ndata: {event}\n\n"))
}
