//! Waiting for a thread that runs by itself: a sub-agent, a goal, a queue, somebody else's turn.

use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::time::timeout;

use super::codex::Codex;
use super::subscription::NotificationFilter;
use crate::error::{Error, ErrorCode, Result};
use crate::options;
use crate::protocol::types;
use crate::runtime;

impl Codex {
    /// Waits until no turn runs on the thread, and returns its last turn without the items; at once when it is idle
    /// already. `timeout_ms`: 0 or none waits for ever.
    ///
    /// # Errors
    /// `timeout`; `invalid_argument` when the thread never had a turn; `connection_closed` when Codex ended.
    pub async fn wait_thread(&self, thread_id: &str, timeout_ms: Option<u64>) -> Result<types::Turn> {
        self.wait_thread_as(thread_id, timeout_ms).await
    }

    pub(crate) async fn wait_thread_as<T>(&self, thread_id: &str, timeout_ms: Option<u64>) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        if thread_id.trim().is_empty() {
            return Err(Error::invalid("thread_id", "must not be blank"));
        }
        let (codex, id) = (self.clone(), thread_id.to_owned());
        let turn = runtime::run(async move {
            let waiting = codex.last_turn_when_idle(&id);
            match options::limit(timeout_ms) {
                None => waiting.await,
                Some(limit) => timeout(limit, waiting).await.map_err(|_| {
                    let limit = limit.as_millis() as u64;
                    Error::new(ErrorCode::Timeout, format!("the thread was not idle within {limit} ms"))
                        .with_data(json!({ "timeout_ms": limit, "thread_id": id }))
                })?,
            }
        });
        serde_json::from_value(turn.await?).map_err(|error| {
            Error::new(ErrorCode::Protocol, "the thread's last turn cannot be read").with_cause(error)
        })
    }

    async fn last_turn_when_idle(&self, id: &str) -> Result<Value> {
        let methods = ["turn/completed", "thread/status/changed", "thread/closed", "codexkit/connectionLost"];
        let filter =
            NotificationFilter { threads: vec![id.to_owned()], methods: methods.map(str::to_owned).to_vec() };
        let mut heard = self.subscribe(filter).await?;
        loop {
            // What happens from here on is heard: nothing is missed between the look and the waiting.
            let read: Value = self.send("thread/read", json!({ "threadId": id })).await?;
            if read["thread"]["status"]["type"] != "active" {
                let params =
                    json!({ "threadId": id, "limit": 1, "sortDirection": "desc", "itemsView": "notLoaded" });
                let mut turns: Value = self.send("thread/turns/list", params).await?;
                match turns["data"][0].take() {
                    Value::Null => return Err(Error::invalid("thread_id", "the thread never had a turn")),
                    turn if turn["status"] != "inProgress" => return Ok(turn),
                    _ => {}
                }
            }
            match heard.next().await {
                Some(Ok(told)) if told.method == "codexkit/connectionLost" => {
                    return Err(Error::new(
                        ErrorCode::ConnectionClosed,
                        "the connection to the app-server ended before the thread was idle",
                    ));
                }
                Some(told) => _ = told?,
                None => return Err(Error::new(ErrorCode::Closed, "the client was closed")),
            }
        }
    }
}
