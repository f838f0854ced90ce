//! One stream's events between the transport and their consumer: bounded by bytes, never lossy in
//! silence.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use tokio::sync::Notify;

use super::raw::{Body, ENVELOPE, Ids, RawEvent};

/// From here on the queue keeps copies: an event read from a shared buffer would keep all of it alive, what
/// other threads' events had in there included.
const COPY_FROM_BYTES: usize = 64 << 10;

/// Called when the queue turns from empty to non-empty, and when the stream ends. Must not block.
pub(crate) type OnReady = Box<dyn Fn() + Send + Sync>;

/// What a stream takes at once, so that it meets the transport at the lock only now and then. Little enough to
/// stand outside the limit.
const BATCH_EVENTS: usize = 64;
const BATCH_BYTES: usize = 64 << 10;

pub(crate) struct EventQueue {
    state: Mutex<State>,
    room: Notify,
    limit: usize,
    on_ready: Option<OnReady>,
}

#[derive(Default)]
struct State {
    events: VecDeque<RawEvent>,
    bytes: usize,
    /// Bytes of the first event that do not count, see [`EventQueue::new`].
    uncounted: usize,
    last_seq: u64,
    /// The number of the last event that somebody took.
    taken_seq: u64,
    ended: bool,
    waker: Option<Waker>,
}

/// The queue is full and the event was not taken.
#[derive(Debug, PartialEq)]
pub(crate) struct Full;

impl State {
    /// So many bytes were taken from the front; none of an empty queue's.
    fn take_off(&mut self, bytes: usize) {
        if bytes > 0 {
            self.bytes -= bytes - std::mem::take(&mut self.uncounted);
        }
    }
}

impl EventQueue {
    /// `limit` in bytes. An empty queue admits one event of any size; of it, no more than half the limit
    /// counts, so that what follows a huge event at once is not refused however quick the consumer is.
    pub(crate) fn new(limit: usize, on_ready: Option<OnReady>) -> EventQueue {
        EventQueue { state: Mutex::default(), room: Notify::new(), limit, on_ready }
    }

    /// Adds an event. Above half the limit adjacent deltas of one item are merged, which loses nothing.
    pub(crate) fn push(&self, ids: Ids, body: Body) -> Result<(), Full> {
        self.add(ids, body, false)
    }

    /// Adds the event that ends the stream, whatever waits before it.
    pub(crate) fn push_last(&self, ids: Ids, body: Body) {
        let _ = self.add(ids, body, true);
    }

    fn add(&self, ids: Ids, mut body: Body, last: bool) -> Result<(), Full> {
        let (was_empty, waker) = {
            let mut state = self.state.lock().expect("queue lock");
            if state.ended {
                return Ok(());
            }
            if state.bytes > COPY_FROM_BYTES {
                body.unshare();
            }
            let event = RawEvent { seq: state.last_seq + 1, ids, body };
            let size = event.size();
            if state.bytes + size > self.limit && !state.events.is_empty() && !last {
                return Err(Full);
            }
            if state.bytes > self.limit / 2
                && let Some(newest) = state.events.back_mut()
            {
                let before = newest.size();
                if newest.merge(&event) {
                    let grown = newest.size() as isize - before as isize;
                    state.bytes = state.bytes.saturating_add_signed(grown);
                    state.last_seq = event.seq;
                    return Ok(());
                }
            }
            let was_empty = state.events.is_empty();
            state.uncounted = if was_empty { size.saturating_sub(self.limit / 2) } else { state.uncounted };
            state.last_seq = event.seq;
            state.bytes += if was_empty { size - state.uncounted } else { size };
            state.events.push_back(event);
            (was_empty, state.waker.take())
        };
        self.wake(was_empty, waker);
        Ok(())
    }

    /// Waits until an event of `bytes` would be admitted: for a transport that can push back.
    pub(crate) async fn room(&self, bytes: usize) {
        loop {
            let notified = self.room.notified();
            {
                let state = self.state.lock().expect("queue lock");
                if state.ended || state.events.is_empty() || state.bytes + bytes + ENVELOPE <= self.limit {
                    return;
                }
            }
            notified.await;
        }
    }

    /// No more events come; those that wait stay.
    pub(crate) fn end(&self) {
        let waker = {
            let mut state = self.state.lock().expect("queue lock");
            state.ended = true;
            state.waker.take()
        };
        self.room.notify_waiters();
        self.wake(true, waker);
    }

    /// Nobody reads any more: what waits is dropped, what comes is not kept.
    pub(crate) fn abandon(&self) {
        {
            let mut state = self.state.lock().expect("queue lock");
            state.ended = true;
            state.events = VecDeque::new();
            state.bytes = 0;
            state.last_seq = state.taken_seq;
            state.uncounted = 0;
        }
        self.room.notify_waiters();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.state.lock().expect("queue lock").events.is_empty()
    }

    /// The number of the last event that was added and not dropped.
    pub(crate) fn last_seq(&self) -> u64 {
        self.state.lock().expect("queue lock").last_seq
    }

    /// Takes up to `max` events. The callback runs outside the lock.
    pub(crate) fn drain(&self, max: usize, mut take: impl FnMut(RawEvent)) -> usize {
        let batch: Vec<RawEvent> = {
            let mut state = self.state.lock().expect("queue lock");
            let count = max.min(state.events.len());
            let batch: Vec<RawEvent> = state.events.drain(..count).collect();
            self.taken(&mut state, &batch);
            batch
        };
        let count = batch.len();
        batch.into_iter().for_each(&mut take);
        count
    }

    /// Moves the next events into `batch`, which is empty: at least one, more where they are small. `false` once
    /// the stream has ended and everything was taken.
    pub(crate) fn poll_batch(&self, context: &mut Context<'_>, batch: &mut VecDeque<RawEvent>) -> Poll<bool> {
        let mut state = self.state.lock().expect("queue lock");
        if state.events.is_empty() {
            if state.ended {
                return Poll::Ready(false);
            }
            state.waker = Some(context.waker().clone());
            return Poll::Pending;
        }
        let mut bytes = 0;
        while batch.len() < BATCH_EVENTS
            && bytes < BATCH_BYTES
            && let Some(event) = state.events.pop_front()
        {
            bytes += event.size();
            batch.push_back(event);
        }
        self.taken(&mut state, &*batch);
        Poll::Ready(true)
    }

    fn taken<'a>(&self, state: &mut State, batch: impl IntoIterator<Item = &'a RawEvent>) {
        let mut bytes = 0;
        for event in batch {
            bytes += event.size();
            state.taken_seq = event.seq;
        }
        state.take_off(bytes);
        self.room.notify_waiters();
    }

    fn wake(&self, became_ready: bool, waker: Option<Waker>) {
        if let Some(waker) = waker {
            waker.wake();
        }
        if became_ready && let Some(on_ready) = &self.on_ready {
            on_ready();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn delta(item: &str, text: &str) -> Body {
        let params = format!(r#"{{"itemId":"{item}","delta":"{text}"}}"#);
        Body::Notification { method: "item/agentMessage/delta".into(), params: params.into() }
    }

    fn push(queue: &EventQueue, body: Body) -> Result<(), Full> {
        queue.push(Ids::default(), body)
    }

    #[test]
    fn wakes_once_per_filling() {
        let woken = Arc::new(AtomicUsize::new(0));
        let counter = woken.clone();
        let queue =
            EventQueue::new(10_000, Some(Box::new(move || _ = counter.fetch_add(1, Ordering::Relaxed))));
        for item in ["a", "b", "c"] {
            push(&queue, delta(item, "x")).unwrap();
        }
        assert_eq!(woken.load(Ordering::Relaxed), 1);
        let mut seqs = Vec::new();
        assert_eq!(queue.drain(2, |event| seqs.push(event.seq)), 2);
        push(&queue, delta("d", "x")).unwrap();
        assert_eq!(woken.load(Ordering::Relaxed), 1);
        assert_eq!(queue.drain(9, |event| seqs.push(event.seq)), 2);
        push(&queue, delta("e", "x")).unwrap();
        assert_eq!(woken.load(Ordering::Relaxed), 2);
        assert_eq!(seqs, [1, 2, 3, 4]);
    }

    #[test]
    fn merges_above_half_and_refuses_above_the_limit() {
        let queue = EventQueue::new(2_000, None);
        let mut sent = String::new();
        let mut full = false;
        for number in 0..10_000 {
            let text = format!("{number},");
            match push(&queue, delta("a", &text)) {
                Ok(()) => sent.push_str(&text),
                Err(Full) => {
                    full = true;
                    break;
                }
            }
        }
        assert!(full);
        let mut got = String::new();
        let mut last = 0;
        queue.drain(usize::MAX, |event| {
            last = event.seq;
            if let crate::event::EventKind::AgentMessageDelta { delta, .. } = event.decode().kind {
                got.push_str(&delta);
            }
        });
        assert!(got.starts_with(&sent), "merging must not lose text");
        assert_eq!(last, queue.last_seq());
    }

    #[test]
    fn an_empty_queue_admits_one_event_of_any_size() {
        let queue = EventQueue::new(100, None);
        assert_eq!(push(&queue, delta("a", &"x".repeat(1_000))), Ok(()));
        assert_eq!(push(&queue, delta("b", "x")), Err(Full));
        assert_eq!(push(&queue, delta("a", "x")), Err(Full), "the one event must not grow without end");
        queue.push_last(Ids::default(), delta("c", "x"));
        assert_eq!((queue.drain(9, drop), queue.last_seq()), (2, 2));
    }

    #[test]
    fn dropped_events_are_not_counted() {
        let queue = EventQueue::new(10_000, None);
        for _ in 0..3 {
            push(&queue, delta("a", "x")).unwrap();
        }
        queue.drain(1, drop);
        queue.abandon();
        push(&queue, delta("a", "x")).unwrap();
        assert_eq!((queue.last_seq(), queue.is_empty()), (1, true));
    }

    #[tokio::test]
    async fn room_is_what_push_admits() {
        let queue = EventQueue::new(10_000, None);
        let event = || delta("a", &"x".repeat(1_000));
        let size = RawEvent { seq: 1, ids: Ids::default(), body: event() }.size();
        for _ in 0..5 {
            push(&queue, event()).unwrap();
        }
        queue.room(size).await;
        push(&queue, event()).unwrap();
        let big = delta("b", &"x".repeat(9_000));
        let waiting = async {
            queue.room(9_100).await;
            push(&queue, big).unwrap();
        };
        let reading = async {
            while !queue.is_empty() {
                assert!(queue.last_seq() < 7, "pushed before there was room");
                queue.drain(1, drop);
            }
        };
        tokio::join!(biased; waiting, reading);
        assert_eq!(queue.last_seq(), 7);
    }

    #[test]
    fn what_follows_a_huge_event_finds_room() {
        let queue = EventQueue::new(2_000, None);
        assert_eq!(push(&queue, delta("a", &"x".repeat(10_000))), Ok(()));
        assert_eq!(push(&queue, delta("b", "x")), Ok(()));
        assert_eq!(push(&queue, delta("c", &"x".repeat(10_000))), Err(Full));
        assert_eq!(queue.drain(1, drop), 1);
        assert_eq!(queue.drain(9, drop), 1);
        assert_eq!(queue.state.lock().unwrap().bytes, 0);
    }
}
