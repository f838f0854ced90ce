//! Events that belong to no turn, on their way to whoever listens: a queue, and why nothing comes any more.

use std::sync::Arc;

use serde_json::json;
use tokio::sync::watch;

use super::queue::{EventQueue, OnReady};
use super::raw::{Body, Ids};
use crate::error::{Error, ErrorCode, Result};

/// One listener's events. One that reads too slowly gets the error `lagged`, and what came until then.
pub(crate) struct Tap {
    pub(crate) queue: Arc<EventQueue>,
    ended: watch::Sender<Option<Result<()>>>,
}

impl Tap {
    /// `limit` in bytes, see [`EventQueue::new`].
    pub(crate) fn new(limit: usize, on_ready: Option<OnReady>) -> Arc<Tap> {
        let queue = Arc::new(EventQueue::new(limit, on_ready));
        Arc::new(Tap { queue, ended: watch::Sender::new(None) })
    }

    pub(crate) fn push(&self, ids: Ids, body: Body) {
        if self.queue.push(ids, body).is_err() {
            self.end(Err(lagged(self.queue.last_seq())));
        }
    }

    /// Nothing comes any more; what waits can still be read. The first reason stands.
    pub(crate) fn end(&self, why: Result<()>) {
        self.ended.send_if_modified(|ended| {
            let first = ended.is_none();
            ended.get_or_insert(why);
            first
        });
        self.queue.end();
    }

    /// The error that ended it.
    pub(crate) fn error(&self) -> Option<Error> {
        self.ended.borrow().as_ref()?.as_ref().err().cloned()
    }

    /// Waits for the end.
    pub(crate) async fn ended(&self) -> Result<()> {
        let mut ended = self.ended.subscribe();
        let ended = ended.wait_for(Option::is_some).await.expect("the sender lives in self");
        ended.clone().expect("waited for")
    }

    /// Sees the work through, unless its events are read too slowly.
    pub(crate) async fn until<T>(&self, work: impl Future<Output = Result<T>>) -> Result<T> {
        let result = tokio::select! {
            result = work => result,
            Err(error) = self.ended() => return Err(error),
        };
        // The last event may have been the one too many.
        self.error().map_or(result, Err)
    }
}

/// Which events there are, and that there were more.
fn lagged(last_seq: u64) -> Error {
    let reason = "events arrived faster than they were read and the queue reached `event_queue_bytes`";
    Error::new(ErrorCode::Lagged, format!("{reason}; what came after number {last_seq} is lost"))
        .with_data(json!({ "last_seq": last_seq }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_too_much_is_told_however_late_it_comes() {
        let tap = Tap::new(1_000, None);
        let push = || {
            let (method, params) = ("a/b".into(), "{\"n\":1}".into());
            tap.push(Ids::default(), Body::Notification { method, params });
        };
        let work = async {
            push();
            Ok(7)
        };
        assert_eq!(tap.until(work).await.unwrap(), 7);
        let work = async {
            (0..100).for_each(|_| push());
            Ok(7)
        };
        let error = tap.until(work).await.unwrap_err();
        assert_eq!(error.code(), ErrorCode::Lagged);
        let last = tap.queue.last_seq();
        assert!((1..100).contains(&last), "{last}");
        assert_eq!(error.data()["last_seq"], last);
        tap.end(Ok(()));
        assert_eq!(tap.ended().await.unwrap_err().code(), ErrorCode::Lagged);
        assert_eq!(tap.queue.drain(usize::MAX, drop) as u64, last);
    }
}
