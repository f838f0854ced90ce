//! The last part of a child's stderr, bounded, for error messages.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt};

/// How much of the end is kept.
const KEPT_BYTES: usize = 64 * 1024;

/// Shared by the reading task and whoever builds an error.
#[derive(Clone, Default)]
pub(crate) struct StderrTail(Arc<Mutex<Ring>>);

#[derive(Default)]
struct Ring {
    bytes: VecDeque<u8>,
    dropped: bool,
}

/// What was kept, as text, and whether the beginning is missing.
pub(crate) struct Tail {
    pub(crate) text: String,
    pub(crate) truncated: bool,
}

impl StderrTail {
    /// Reads until the end, keeping the tail. A flood costs time, never memory.
    pub(crate) async fn fill(self, mut stderr: impl AsyncRead + Unpin) {
        let mut chunk = vec![0; 16 * 1024];
        while let Ok(read @ 1..) = stderr.read(&mut chunk).await {
            self.push(&chunk[..read]);
        }
    }

    fn push(&self, chunk: &[u8]) {
        let mut ring = self.0.lock().expect("stderr lock");
        let excess = (ring.bytes.len() + chunk.len()).saturating_sub(KEPT_BYTES);
        let drained = excess.min(ring.bytes.len());
        ring.bytes.drain(..drained);
        ring.bytes.extend(&chunk[excess - drained..]);
        ring.dropped |= excess > 0;
    }

    /// The tail now; bytes that are not UTF-8 become replacement characters.
    pub(crate) fn tail(&self) -> Tail {
        let mut ring = self.0.lock().expect("stderr lock");
        let text = String::from_utf8_lossy(ring.bytes.make_contiguous()).into_owned();
        Tail { text, truncated: ring.dropped }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_kept_and_the_loss_is_told() {
        let tail = StderrTail::default();
        tail.push(b"start");
        assert!(!tail.tail().truncated);
        tail.push(&vec![b'x'; KEPT_BYTES]);
        tail.push(b"the end");
        let kept = tail.tail();
        assert!(kept.truncated && kept.text.len() == KEPT_BYTES && kept.text.ends_with("the end"));
        assert!(!kept.text.contains("start"));
        tail.push(&vec![b'y'; 3 * KEPT_BYTES]);
        assert_eq!(tail.tail().text.len(), KEPT_BYTES);
    }
}
