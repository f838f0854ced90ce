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
                return Some(Line::Whole(without_lone_surrogates(line)));
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

/// A message that came in one piece, as a line.
#[cfg(feature = "remote")]
pub(crate) fn message(bytes: Bytes, cap: usize) -> Line {
    if bytes.len() > cap {
        return Line::TooLong { len: bytes.len(), head: head(&bytes) };
    }
    Line::Whole(without_lone_surrogates(bytes))
}

/// Replaces half surrogate pairs in `\u` escapes by U+FFFD: JSON allows them, but no Rust string, no BEAM
/// binary and no UTF-8 encoder does, and one odd character must not cost the line. Without any (always,
/// from a real Codex) the line is returned as it is.
fn without_lone_surrogates(line: Bytes) -> Bytes {
    let suspicious = |line: &[u8]| {
        memchr::memmem::find(line, b"\\ud").is_some() || memchr::memmem::find(line, b"\\uD").is_some()
    };
    if !suspicious(&line) {
        return line;
    }
    let mut fixed = line.to_vec();
    let mut at = 0;
    while let Some(found) = memchr::memchr(b'\\', &fixed[at..]) {
        let start = at + found;
        match escaped_unit(&fixed[start..]) {
            Some(0xD800..=0xDBFF)
                if matches!(fixed.get(start + 6..).and_then(escaped_unit), Some(0xDC00..=0xDFFF)) =>
            {
                at = start + 12;
            }
            Some(0xD800..=0xDFFF) => {
                fixed[start + 2..start + 6].copy_from_slice(b"fffd");
                at = start + 6;
            }
            _ => at = start + 2,
        }
        if at >= fixed.len() {
            break;
        }
    }
    fixed.into()
}

/// The number in `\uXXXX` at the start of `text`.
fn escaped_unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
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
    fn half_surrogate_pairs_are_replaced_and_whole_ones_kept() {
        for (line, expected) in [
            (r#"{"a":"x\ud800y"}"#, r#"{"a":"x\ufffdy"}"#),
            (r#"{"a":"\uD83D\uDE00 \udc00"}"#, r#"{"a":"\uD83D\uDE00 \ufffd"}"#),
            (r#"{"a":"\\ud800 \ud800\ud83d\ude00"}"#, r#"{"a":"\\ud800 \ufffd\ud83d\ude00"}"#),
            (r#"{"a":"\ud8"}"#, r#"{"a":"\ud8"}"#),
        ] {
            assert_eq!(lines(format!("{line}\n").as_bytes(), 100), [whole(expected)]);
        }
    }

    #[test]
    fn a_large_line_arrives_whole() {
        let mut text = vec![b'y'; 5_000_000];
        text.push(b'\n');
        assert!(matches!(&lines(&text, usize::MAX)[..], [Line::Whole(line)] if line.len() == 5_000_000));
    }
}
