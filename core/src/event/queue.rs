//! One stream's events between the transport and their consumer: bounded by bytes, never lossy in
//! silence.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use tokio::sync::Notify;

use super::raw::{Body, Ids, RawEvent};

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
    last_seq: u64,
    ended: bool,
    waker: Option<Waker>,
}

/// The queue is full and the event was not taken.
#[derive(Debug, PartialEq)]
pub(crate) struct Full;

impl EventQueue {
    /// `limit` in bytes. An empty queue admits one event of any size.
    pub(crate) fn new(limit: usize, on_ready: Option<OnReady>) -> EventQueue {
        EventQueue { state: Mutex::default(), room: Notify::new(), limit, on_ready }
    }

    /// Adds an event. Above half the limit adjacent deltas of one item are merged, which loses nothing.
    pub(crate) fn push(&self, ids: Ids, body: Body) -> Result<(), Full> {
        let (was_empty, waker) = {
            let mut state = self.state.lock().expect("queue lock");
            if state.ended {
                return Ok(());
            }
            let event = RawEvent { seq: state.last_seq + 1, ids, body };
            let size = event.size();
            if state.bytes > self.limit / 2
                && let Some(last) = state.events.back_mut()
            {
                let before = last.size();
                if last.merge(&event) {
                    let grown = last.size() as isize - before as isize;
                    state.bytes = state.bytes.saturating_add_signed(grown);
                    state.last_seq = event.seq;
                    return if state.bytes > self.limit && state.events.len() > 1 {
                        Err(Full)
                    } else {
                        Ok(())
                    };
                }
            }
            if state.bytes + size > self.limit && !state.events.is_empty() {
                return Err(Full);
            }
            let was_empty = state.events.is_empty();
            state.last_seq = event.seq;
            state.bytes += size;
            state.events.push_back(event);
            (was_empty, state.waker.take())
        };
        self.wake(was_empty, waker);
        Ok(())
    }

    /// Waits until the next event would be admitted: for a transport that can push back.
    pub(crate) async fn room(&self) {
        loop {
            let notified = self.room.notified();
            {
                let state = self.state.lock().expect("queue lock");
                if state.ended || state.bytes < self.limit / 2 || state.events.is_empty() {
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
        }
        self.room.notify_waiters();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.state.lock().expect("queue lock").events.is_empty()
    }

    /// The number of the last event that was added.
    pub(crate) fn last_seq(&self) -> u64 {
        self.state.lock().expect("queue lock").last_seq
    }

    /// Takes up to `max` events. The callback runs outside the lock.
    pub(crate) fn drain(&self, max: usize, mut take: impl FnMut(RawEvent)) -> usize {
        let batch: Vec<RawEvent> = {
            let mut state = self.state.lock().expect("queue lock");
            let count = max.min(state.events.len());
            let batch: Vec<RawEvent> = state.events.drain(..count).collect();
            self.taken(&mut state, batch.iter().map(RawEvent::size).sum());
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
        self.taken(&mut state, bytes);
        Poll::Ready(true)
    }

    fn taken(&self, state: &mut State, bytes: usize) {
        // Whoever waits for room found less than this.
        let was_full = state.bytes >= self.limit / 2;
        state.bytes -= bytes;
        if was_full {
            self.room.notify_waiters();
        }
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
    }
}
