//! LF framing on bytes: each line is a slice of the read buffer, without a copy.

use std::io;

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

const READ_BYTES: usize = 64 * 1024;
/// How much of an over-long line is shown in the report about it.
const HEAD_BYTES: usize = 256;

/// One line without its line end.
#[derive(Debug, PartialEq)]
pub(crate) enum Line {
    Whole(Bytes),
    /// Over the cap: skipped up to its end. `len` counts what was skipped.
    TooLong {
        len: usize,
        head: Bytes,
    },
    /// The stream ended before the line did.
    Cut(Bytes),
}

pub(crate) struct LineReader<R> {
    input: R,
    buffer: BytesMut,
    /// Bytes at the start of `buffer` already searched.
    searched: usize,
    cap: usize,
    skipping: Option<(usize, Bytes)>,
    ended: bool,
}

impl<R: AsyncRead + Unpin> LineReader<R> {
    pub(crate) fn new(input: R, cap: usize) -> Self {
        LineReader {
            input,
            buffer: BytesMut::with_capacity(READ_BYTES),
            searched: 0,
            cap,
            skipping: None,
            ended: false,
        }
    }

    /// The next line that is not blank; `None` at the end. Safe to drop between polls.
    pub(crate) async fn next(&mut self) -> io::Result<Option<Line>> {
        loop {
            if let Some(line) = self.take_line() {
                return Ok(Some(line));
            }
            if self.ended {
                let rest = trim(self.buffer.split().freeze());
                self.searched = 0;
                return Ok(match self.skipping.take() {
                    Some((len, head)) => Some(Line::TooLong { len: len + rest.len(), head }),
                    None if rest.is_empty() => None,
                    None => Some(Line::Cut(rest)),
                });
            }
            self.skip_if_too_long();
            if self.buffer.capacity() - self.buffer.len() < READ_BYTES / 2 {
                self.buffer.reserve(READ_BYTES.max(self.buffer.len()));
            }
            self.ended = self.input.read_buf(&mut self.buffer).await? == 0;
        }
    }

    fn take_line(&mut self) -> Option<Line> {
        while let Some(at) = memchr::memchr(b'\n', &self.buffer[self.searched..]) {
            let line = self.buffer.split_to(self.searched + at);
            self.buffer.advance(1);
            self.searched = 0;
            let line = trim(line.freeze());
            if let Some((len, head)) = self.skipping.take() {
                return Some(Line::TooLong { len: len + line.len(), head });
            }
            if line.len() > self.cap {
                return Some(Line::TooLong { len: line.len(), head: head(&line) });
            }
            if !line.iter().all(u8::is_ascii_whitespace) {
                return Some(Line::Whole(line));
            }
        }
        self.searched = self.buffer.len();
        None
    }

    fn skip_if_too_long(&mut self) {
        if self.skipping.is_none() && self.buffer.len() <= self.cap {
            return;
        }
        let skipped = self.buffer.len();
        let (len, head) = self.skipping.take().unwrap_or_else(|| (0, head(&self.buffer)));
        self.skipping = Some((len + skipped, head));
        self.buffer.clear();
        self.searched = 0;
    }
}

fn trim(line: Bytes) -> Bytes {
    match line.last() {
        Some(b'\r') => line.slice(..line.len() - 1),
        _ => line,
    }
}

fn head(line: &[u8]) -> Bytes {
    Bytes::copy_from_slice(&line[..line.len().min(HEAD_BYTES)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8], cap: usize) -> Vec<Line> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut reader = LineReader::new(input, cap);
            let mut lines = Vec::new();
            while let Some(line) = reader.next().await.unwrap() {
                lines.push(line);
            }
            lines
        })
    }

    fn whole(text: &str) -> Line {
        Line::Whole(Bytes::copy_from_slice(text.as_bytes()))
    }

    #[test]
    fn lines_end_at_lf_only() {
        let text = "one\r\n\n  \ntwo\u{2028}still two\0\nthree";
        let expected =
            [whole("one"), whole("two\u{2028}still two\0"), Line::Cut(Bytes::from_static(b"three"))];
        assert_eq!(lines(text.as_bytes(), 100), expected);
    }

    #[test]
    fn a_line_over_the_cap_is_reported_and_skipped() {
        let mut text = vec![b'x'; 300_000];
        text.extend(b"\nnext\n");
        let found = lines(&text, 100_000);
        assert!(matches!(&found[0], Line::TooLong { len: 300_000, head } if head.len() == HEAD_BYTES));
        assert_eq!(found[1], whole("next"));
        assert_eq!(lines(&text, 300_000).len(), 2);
    }

    #[test]
    fn a_large_line_arrives_whole() {
        let mut text = vec![b'y'; 5_000_000];
        text.push(b'\n');
        assert!(matches!(&lines(&text, usize::MAX)[..], [Line::Whole(line)] if line.len() == 5_000_000));
    }
}
