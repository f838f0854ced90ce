//! Watching a file or a folder of the machine that Codex runs on.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::Deserialize;
use serde_json::{Value, json};

use super::codex::{Codex, Inner};
use crate::app_server::{Connection, TapKey, TapRoute};
use crate::error::{Error, ErrorCode, Result};
use crate::event::queue::OnReady;
use crate::event::raw::RawEvent;
use crate::event::tap::Tap;
use crate::options::absolute_path;
use crate::runtime;

/// Changes below a path, as a `Stream` of the paths that changed. It ends with an error when the connection does, or
/// when it is read too slowly. Dropping it ends the watching.
pub struct PathWatch {
    watching: Watching,
    batch: VecDeque<RawEvent>,
    ending: Option<Pin<Box<dyn Future<Output = Error> + Send>>>,
}

/// A watch whose queue somebody else drains.
pub(crate) struct Watching {
    codex: Arc<Inner>,
    connection: Arc<Connection>,
    id: String,
    pub(crate) tap: Arc<Tap>,
    _route: TapRoute,
}

impl Codex {
    /// Watches a file or a folder. A relative path starts at the host's directory.
    ///
    /// # Errors
    /// `rpc` when the path cannot be watched, `unsupported` on exec.
    pub async fn watch(&self, path: impl Into<PathBuf>) -> Result<PathWatch> {
        let watching = self.start_watch(path.into(), None).await?;
        let ending = Box::pin(watching.end());
        Ok(PathWatch { watching, batch: VecDeque::new(), ending: Some(ending) })
    }

    pub(crate) async fn start_watch(&self, path: PathBuf, on_ready: Option<OnReady>) -> Result<Watching> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        self.0.supports("fs/watch")?;
        let path = absolute_path("path", &path)?;
        let id = format!("codexkit-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let codex = self.0.clone();
        let tap = Tap::new(self.event_queue_bytes(), on_ready);
        runtime::run(async move {
            let connection = codex.server().await?;
            let route = connection.router.taps.open(TapKey::Watch(id.clone()), tap.clone());
            let params = json!({ "path": path, "watchId": id });
            connection.request("fs/watch", &params, codex.request_limit()).await?;
            Ok(Watching { codex, connection, id, tap, _route: route })
        })
        .await
    }
}

impl Watching {
    /// Waits until no change is told any more; why.
    pub(crate) fn end(&self) -> impl Future<Output = Error> + Send + use<> {
        let (codex, connection, tap) = (self.codex.clone(), self.connection.clone(), self.tap.clone());
        async move {
            tokio::select! {
                error = connection.closed() => codex.check_open().err().unwrap_or(error),
                Err(error) = tap.ended() => error,
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        if self.connection.is_closed() {
            return;
        }
        let (connection, limit) = (self.connection.clone(), self.codex.request_limit());
        let params = json!({ "watchId": self.id });
        let _ = runtime::spawn(async move {
            if let Err(error) = connection.request("fs/unwatch", &params, limit).await {
                log::debug!("a watch was not ended: {error}");
            }
        });
    }
}

impl Stream for PathWatch {
    type Item = Result<Vec<PathBuf>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let watch = &mut *self;
        if watch.batch.is_empty()
            && watch.watching.tap.queue.poll_batch(context, &mut watch.batch).is_pending()
            && let Some(ending) = &mut watch.ending
        {
            let error = std::task::ready!(ending.as_mut().poll(context));
            watch.ending = None;
            watch.watching.tap.queue.end();
            return Poll::Ready(Some(Err(error)));
        }
        Poll::Ready(match watch.batch.pop_front() {
            Some(event) => Some(changed_paths(&event)),
            // Of a queue that has ended: it was read too slowly.
            None => watch.ending.take().and_then(|_| watch.watching.tap.error()).map(Err),
        })
    }
}

fn changed_paths(event: &RawEvent) -> Result<Vec<PathBuf>> {
    #[derive(Deserialize)]
    struct Wire {
        changed_paths: Vec<PathBuf>,
    }
    let mut json = Vec::with_capacity(event.size());
    event.write_json(&mut json, false);
    let wire: std::result::Result<Wire, _> = serde_json::from_slice(&json);
    wire.map(|wire| wire.changed_paths).map_err(|error| {
        let excerpt: Value = serde_json::from_slice(&json).unwrap_or_default();
        Error::new(ErrorCode::Protocol, "a change of a watched path cannot be read")
            .with_cause(error)
            .with_data(excerpt)
    })
}
