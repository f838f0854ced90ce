//! A connection to an app-server: the handshake, requests, the end. What carries it is a link.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::watch;

use super::child_link;
use super::inbox::Inbox;
use super::peer::Peer;
use super::router::Router;
use super::subscribers::Subscribers;
use crate::error::{Error, ErrorCode, Result};
use crate::transport::child::{Child, Control};

/// How to use a fresh link to an app-server.
pub(crate) struct Setup {
    /// `initialize` params.
    pub(crate) initialize: Value,
    pub(crate) handshake_timeout: Duration,
    pub(crate) close_timeout: Duration,
    pub(crate) max_line_bytes: usize,
    pub(crate) subscribers: Arc<Subscribers>,
}

/// A connection. Dropping it closes it.
pub(crate) struct Connection {
    peer: Peer,
    pub(crate) router: Arc<Router>,
    link: Link,
    closed: watch::Receiver<Option<Error>>,
    close_timeout: Duration,
    /// What `initialize` answered.
    pub(crate) server_info: Value,
}

enum Link {
    /// The server is ours and ends with the connection.
    Child(Control),
    /// The server is somebody else's.
    #[cfg(feature = "remote")]
    Socket,
}

impl Connection {
    /// Over the pipes of a child that was just started.
    pub(crate) async fn to_child(child: Child, setup: Setup) -> Result<Connection> {
        let (peer, outbox) = Peer::new();
        let router = Arc::new(Router::own_server(setup.subscribers.clone()));
        let (inbox, closed) = Inbox::new(peer.clone(), router.clone());
        let link = Link::Child(child_link::attach(child, outbox, inbox, setup.max_line_bytes));
        Connection::shake_hands(peer, router, link, closed, setup).await
    }

    /// Over a WebSocket to a server that others use too.
    #[cfg(feature = "remote")]
    pub(crate) async fn to_socket(
        socket: crate::transport::websocket::Socket,
        setup: Setup,
    ) -> Result<Connection> {
        let (peer, outbox) = Peer::new();
        let router = Arc::new(Router::shared(setup.subscribers.clone()));
        let (inbox, closed) = Inbox::new(peer.clone(), router.clone());
        let (longest, close_limit) = (setup.max_line_bytes, setup.close_timeout);
        tokio::spawn(super::socket_link::serve(socket, outbox, inbox, longest, close_limit));
        Connection::shake_hands(peer, router, Link::Socket, closed, setup).await
    }

    async fn shake_hands(
        peer: Peer,
        router: Arc<Router>,
        link: Link,
        closed: watch::Receiver<Option<Error>>,
        setup: Setup,
    ) -> Result<Connection> {
        let Setup { initialize, handshake_timeout, close_timeout, .. } = setup;
        let mut connection =
            Connection { peer, router, link, closed, close_timeout, server_info: Value::Null };
        let answer = connection.request("initialize", &initialize, handshake_timeout).await;
        let answer = answer.map_err(|error| match (error.code(), &connection.link) {
            // How the server ended says more than that the handshake failed.
            (ErrorCode::Exited, _) => error,
            #[cfg(feature = "remote")]
            (ErrorCode::ConnectionClosed, Link::Socket) => error,
            _ => Error::new(ErrorCode::HandshakeFailed, "the app-server did not accept `initialize`")
                .with_cause(error),
        });
        match answer {
            Ok(info) => connection.server_info = serde_json::from_slice(&info).unwrap_or_default(),
            Err(error) => {
                connection.close_timeout = Duration::ZERO;
                connection.close().await;
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

    /// A request that is answered only when what it starts is over.
    pub(crate) async fn request_unlimited(&self, method: &str, params: &impl Serialize) -> Result<Bytes> {
        self.peer.request_unlimited(method, params).await
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.borrow().is_some()
    }

    /// Waits for the end of the connection and tells why.
    pub(crate) async fn closed(&self) -> Error {
        self.end().await
    }

    /// Like [`Connection::closed`], for whoever must not keep the connection alive.
    pub(crate) fn end(&self) -> impl Future<Output = Error> + Send + use<> {
        let mut closed = self.closed.clone();
        async move {
            match closed.wait_for(Option::is_some).await {
                Ok(error) => error.clone().expect("waited for"),
                Err(_) => {
                    Error::new(ErrorCode::ConnectionClosed, "the connection to the app-server is closed")
                }
            }
        }
    }

    /// Orderly end. Of a child: stdin, wait, TERM, KILL, reap. Of a WebSocket: the closing handshake; the
    /// server goes on.
    pub(crate) async fn close(&self) {
        self.peer.fail(Error::new(ErrorCode::Closed, "the client was closed"));
        self.begin_close();
        match &self.link {
            Link::Child(control) => _ = control.wait().await,
            #[cfg(feature = "remote")]
            Link::Socket => _ = self.closed().await,
        }
    }

    fn begin_close(&self) {
        self.peer.close_input();
        match &self.link {
            Link::Child(control) => control.stop_after(self.close_timeout),
            // The link has a limit of its own.
            #[cfg(feature = "remote")]
            Link::Socket => {}
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.begin_close();
    }
}
