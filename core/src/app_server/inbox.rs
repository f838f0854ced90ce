//! Where messages arrive, whatever carried them: to the peer, else to the router; and how it ends.

use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::watch;

use super::peer::{Incoming, Peer};
use super::router::Router;
use crate::error::Error;
use crate::transport::lines::Line;

pub(super) struct Inbox {
    peer: Peer,
    router: Arc<Router>,
    closed: watch::Sender<Option<Error>>,
}

impl Inbox {
    /// The receiver tells why the connection ended, once it has.
    pub(super) fn new(peer: Peer, router: Arc<Router>) -> (Inbox, watch::Receiver<Option<Error>>) {
        let (closed, end) = watch::channel(None);
        (Inbox { peer, router, closed }, end)
    }

    pub(super) fn take(&self, line: Line) {
        match line {
            Line::Whole(message) => self.message(&message),
            Line::TooLong { len, head } => {
                self.router.malformed(&format!("the line has {len} bytes, over the limit"), &head);
            }
            Line::Cut(rest) => self.router.malformed("the stream ended within the line", &rest),
        }
    }

    fn message(&self, message: &Bytes) {
        match self.peer.receive(message) {
            Ok(None) => {}
            Ok(Some(Incoming::Notification { method, params })) => self.router.notification(method, params),
            Ok(Some(Incoming::Request { id, method, params })) => {
                self.router.request(&self.peer, id, method, params)
            }
            Err(error) => self.router.malformed(&error.to_string(), message),
        }
    }

    /// Nothing comes any more: what waits fails with this error, and so does everything later.
    pub(super) fn end(self, error: Error) {
        self.peer.fail(error.clone());
        self.router.closed();
        self.closed.send_replace(Some(error.clone()));
        // Last: whoever hears of it finds the connection closed.
        self.router.announce_loss(&error);
    }
}
