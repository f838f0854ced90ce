//! Who listens to the server's notifications beside the turns: each listener has a filter and a queue of its own,
//! and takes nothing from anybody else.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, RwLock};

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::error::Error;
use crate::event::raw::{Body, Ids};
use crate::event::tap::Tap;

/// Which notifications somebody wants. Empty lists want all.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Wanted {
    pub(crate) threads: Vec<String>,
    pub(crate) methods: Vec<String>,
}

/// One listener.
struct Feed {
    wanted: Wanted,
    tap: Arc<Tap>,
}

/// All listeners of a client. They outlive its connections.
#[derive(Default)]
pub(crate) struct Subscribers {
    feeds: RwLock<Vec<Feed>>,
    /// How many there are, to be read without the lock: mostly it is none.
    count: AtomicUsize,
    /// What must not show in what we tell.
    secrets: Vec<String>,
}

impl Wanted {
    /// What is about no thread concerns every thread.
    fn takes(&self, thread: Option<&str>, method: &[u8]) -> bool {
        let among = |list: &[String], one: &[u8]| list.is_empty() || list.iter().any(|w| w.as_bytes() == one);
        among(&self.methods, method) && thread.is_none_or(|thread| among(&self.threads, thread.as_bytes()))
    }
}

impl Subscribers {
    pub(crate) fn new(secrets: Vec<String>) -> Subscribers {
        Subscribers { secrets, ..Subscribers::default() }
    }

    pub(super) fn hide_secrets(&self, error: &Error) -> Error {
        error.clone().hiding(&self.secrets)
    }

    pub(crate) fn add(&self, wanted: Wanted, tap: Arc<Tap>) {
        let mut feeds = self.feeds.write().expect("subscribers lock");
        feeds.push(Feed { wanted, tap });
        self.count.store(feeds.len(), Ordering::Release);
    }

    pub(crate) fn remove(&self, tap: &Arc<Tap>) {
        let mut feeds = self.feeds.write().expect("subscribers lock");
        feeds.retain(|feed| !Arc::ptr_eq(&feed.tap, tap));
        self.count.store(feeds.len(), Ordering::Release);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count.load(Ordering::Acquire) == 0
    }

    /// The threads that somebody asked for by name.
    pub(crate) fn threads(&self) -> Vec<String> {
        let feeds = self.feeds.read().expect("subscribers lock");
        feeds.iter().flat_map(|feed| feed.wanted.threads.iter().cloned()).collect()
    }

    /// A notification of the server.
    pub(super) fn notification(&self, thread: Option<&str>, method: &Bytes, params: &Bytes) {
        if self.is_empty() {
            return;
        }
        for feed in self.feeds.read().expect("subscribers lock").iter() {
            if feed.wanted.takes(thread, method) {
                let body = Body::Notification { method: method.clone(), params: params.clone() };
                feed.tap.push(Ids::default(), body);
            }
        }
    }

    /// A notification of our own, named like `codexkit/connectionLost`.
    pub(crate) fn tell(&self, thread: Option<&str>, method: &str, params: Map<String, Value>) {
        if self.is_empty() {
            return;
        }
        for feed in self.feeds.read().expect("subscribers lock").iter() {
            if feed.wanted.takes(thread, method.as_bytes()) {
                let mut made = Map::from_iter([("type".to_owned(), Value::from(method))]);
                made.extend(params.clone());
                feed.tap.push(Ids::default(), Body::Made(made));
            }
        }
    }

    /// An event `approval.requested` or `approval.resolved`.
    pub(crate) fn ask(&self, mut event: Map<String, Value>) {
        let method = match event.shift_remove("type") {
            Some(kind) if kind == "approval.requested" => "codexkit/approvalRequested",
            _ => "codexkit/approvalResolved",
        };
        let thread = event.get("thread_id").and_then(Value::as_str).map(str::to_owned);
        self.tell(thread.as_deref(), method, event);
    }

    /// The client was closed: every listener has heard all there is.
    pub(crate) fn close(&self) {
        for feed in std::mem::take(&mut *self.feeds.write().expect("subscribers lock")) {
            feed.tap.end(Ok(()));
        }
        self.count.store(0, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorCode;

    fn listen(all: &Subscribers, threads: &[&str], methods: &[&str]) -> Arc<Tap> {
        let own = |words: &[&str]| words.iter().map(|word| word.to_string()).collect();
        let tap = Tap::new(2_000, None);
        all.add(Wanted { threads: own(threads), methods: own(methods) }, tap.clone());
        tap
    }

    fn taken(tap: &Tap) -> Vec<String> {
        let mut out = Vec::new();
        tap.queue.drain(usize::MAX, |event| {
            let mut json = Vec::new();
            event.write_as_notification(&mut json);
            out.push(String::from_utf8(json).unwrap());
        });
        out
    }

    #[test]
    fn each_listener_gets_what_it_wants_and_takes_nothing_from_the_others() {
        let all = Subscribers::default();
        let every = listen(&all, &[], &[]);
        let (of_thread, of_method) = (listen(&all, &["t"], &[]), listen(&all, &[], &["a/b"]));
        let send = |thread: Option<&str>, method: &'static str| {
            all.notification(thread, &method.into(), &Bytes::from_static(b"{}"));
        };
        send(Some("t"), "x");
        send(Some("u"), "a/b");
        send(None, "y");
        let line = |seq: u32, method: &str| format!(r#"{{"method":"{method}","params":{{}},"seq":{seq}}}"#);
        assert_eq!(taken(&every), [line(1, "x"), line(2, "a/b"), line(3, "y")]);
        assert_eq!(taken(&of_thread), [line(1, "x"), line(2, "y")]);
        assert_eq!(taken(&of_method), [line(1, "a/b")]);
        all.remove(&every);
        all.tell(Some("t"), "codexkit/thing", Map::from_iter([("n".to_owned(), 1.into())]));
        assert!(taken(&every).is_empty());
        assert_eq!(taken(&of_thread), [r#"{"method":"codexkit/thing","params":{"n":1},"seq":3}"#]);
    }

    #[test]
    fn who_is_too_slow_is_told_and_the_others_go_on() {
        let all = Subscribers::default();
        let (slow, quick) = (listen(&all, &[], &[]), listen(&all, &[], &[]));
        let mut read = 0;
        for _ in 0..100 {
            all.notification(None, &"a/b".into(), &Bytes::from_static(br#"{"text":"0123456789"}"#));
            read += taken(&quick).len();
        }
        assert_eq!((read, quick.error().is_none()), (100, true));
        assert_eq!(slow.error().unwrap().code(), ErrorCode::Lagged);
        assert!(!taken(&slow).is_empty(), "what came in time can be read");
    }
}
