//! A running app-server: its child, its reading and writing tasks, the handshake, the end.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;

use super::peer::{Incoming, Outgoing, Peer};
use super::router::Router;
use crate::error::{Error, ErrorCode, Result};
use crate::transport::child::{Child, Control};
use crate::transport::lines::{Line, LineReader};

/// How long a child whose stdout has ended may take to end itself.
const EXIT_GRACE: Duration = Duration::from_secs(1);
/// After the child's end: how long stdout may stay silent before a grandchild must be what holds it open.
const DRAIN_LIMIT: Duration = Duration::from_millis(250);

/// How to use a fresh app-server process.
pub(crate) struct Start {
    pub(crate) child: Child,
    /// `initialize` params.
    pub(crate) initialize: Value,
    pub(crate) handshake_timeout: Duration,
    pub(crate) close_timeout: Duration,
    pub(crate) max_line_bytes: usize,
}

/// A connection. Dropping it closes it.
pub(crate) struct Connection {
    peer: Peer,
    pub(crate) router: Arc<Router>,
    control: Control,
    closed: watch::Receiver<Option<Error>>,
    close_timeout: Duration,
    /// What `initialize` answered.
    pub(crate) server_info: Value,
}

impl Connection {
    pub(crate) async fn start(start: Start) -> Result<Connection> {
        let mut child = start.child;
        let control = child.control();
        let (peer, outbox) = Peer::new();
        let router = Arc::new(Router::default());
        let (close, closed) = watch::channel(None);
        let stdin = child.stdin.take().expect("stdin is piped");
        let stdout = child.stdout.take().expect("stdout is piped");
        tokio::spawn(write(stdin, outbox));
        let lines = LineReader::new(stdout, start.max_line_bytes);
        tokio::spawn(read(lines, peer.clone(), router.clone(), control.clone(), close));
        let mut connection = Connection {
            peer,
            router,
            control,
            closed,
            close_timeout: start.close_timeout,
            server_info: Value::Null,
        };
        let answer = connection.request("initialize", &start.initialize, start.handshake_timeout).await;
        let answer = answer.map_err(|error| match error.code() {
            // How the child ended says more than that the handshake failed.
            ErrorCode::Exited => error,
            _ => Error::new(ErrorCode::HandshakeFailed, "the app-server did not accept `initialize`")
                .with_cause(error),
        });
        match answer {
            Ok(info) => connection.server_info = serde_json::from_slice(&info).unwrap_or_default(),
            Err(error) => {
                connection.control.stop_after(Duration::ZERO);
                connection.control.wait().await;
                return Err(error);
            }
        }
        connection.peer.notify("initialized");
        Ok(connection)
    }

    /// A request by name; the result as JSON text.
    pub(crate) async fn request(
        &self,
        method: &str,
        params: &impl Serialize,
        limit: Duration,
    ) -> Result<Bytes> {
        self.peer.request(method, params, limit).await
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.borrow().is_some()
    }

    /// Waits for the end of the connection and tells why.
    pub(crate) async fn closed(&self) -> Error {
        let mut closed = self.closed.clone();
        match closed.wait_for(Option::is_some).await {
            Ok(error) => error.clone().expect("waited for"),
            Err(_) => Error::new(ErrorCode::ConnectionClosed, "the connection to the app-server is closed"),
        }
    }

    /// Orderly end: stdin, wait, TERM, KILL, reap.
    pub(crate) async fn close(&self) {
        self.peer.fail(Error::new(ErrorCode::Closed, "the client was closed"));
        self.begin_close();
        self.control.wait().await;
    }

    fn begin_close(&self) {
        self.peer.close_input();
        self.control.stop_after(self.close_timeout);
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.begin_close();
    }
}

async fn write(mut stdin: ChildStdin, mut outbox: mpsc::UnboundedReceiver<Outgoing>) {
    while let Some(Outgoing::Line(mut lines)) = outbox.recv().await {
        let mut close = false;
        // Whatever is ready goes in one write.
        while let Ok(next) = outbox.try_recv() {
            match next {
                Outgoing::Line(line) => lines.extend_from_slice(&line),
                Outgoing::Close => close = true,
            }
        }
        // A server that no longer reads is about to end; the reading task will say how.
        if stdin.write_all(&lines).await.is_err() || close {
            return;
        }
    }
}

async fn read(
    mut lines: LineReader<ChildStdout>,
    peer: Peer,
    router: Arc<Router>,
    control: Control,
    close: watch::Sender<Option<Error>>,
) {
    loop {
        let line = tokio::select! {
            biased;
            line = lines.next() => line,
            _ = control.wait() => match timeout(DRAIN_LIMIT, lines.next()).await {
                Ok(line) => line,
                Err(_) => break,
            },
        };
        match line {
            Ok(Some(Line::Whole(line))) => match peer.receive(&line) {
                Ok(None) => {}
                Ok(Some(Incoming::Notification { method, params })) => router.notification(method, params),
                Ok(Some(Incoming::Request { id, method, params })) => {
                    router.request(&peer, id, method, params)
                }
                Err(error) => router.malformed(&error.to_string(), &line),
            },
            Ok(Some(Line::TooLong { len, head })) => {
                router.malformed(&format!("the line has {len} bytes, over the limit"), &head);
            }
            Ok(Some(Line::Cut(rest))) => router.malformed("the stream ended within the line", &rest),
            Ok(None) | Err(_) => break,
        }
    }
    let error = if control.ends_within(EXIT_GRACE).await {
        control.exit_error("while it served this client").await
    } else {
        control.wait().await;
        Error::new(ErrorCode::ConnectionClosed, "the app-server closed its output")
    };
    peer.fail(error.clone());
    router.closed();
    close.send_replace(Some(error));
}
