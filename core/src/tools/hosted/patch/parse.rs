//! The grammar of `*** Begin Patch`, the one Codex teaches its models.

use super::{Change, ChangeKind, Hunk, Line};

const ADD: &str = "*** Add File: ";
const DELETE: &str = "*** Delete File: ";
const UPDATE: &str = "*** Update File: ";
const MOVE: &str = "*** Move to: ";
const END_OF_FILE: &str = "*** End of File";

/// `text` is trimmed and begins with `*** Begin Patch`.
pub(super) fn parse(text: &str) -> Result<Vec<Change>, String> {
    let lines: Vec<&str> = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
    let Some(("*** End Patch", body)) = lines[1..].split_last().map(|(last, body)| (last.trim(), body))
    else {
        return Err("The last line of the patch must be `*** End Patch`.".into());
    };
    let mut reader = Reader { lines: body, next: 0 };
    let mut changes = Vec::new();
    while let Some(line) = reader.peek() {
        if line.trim().is_empty() {
            reader.next += 1;
            continue;
        }
        changes.push(reader.change()?);
    }
    match changes.is_empty() {
        true => Err("The patch changes no file.".into()),
        false => Ok(changes),
    }
}

struct Reader<'a> {
    lines: &'a [&'a str],
    next: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.lines.get(self.next).copied()
    }

    /// The rest of the next line, if it begins so; then the line is used up.
    fn take(&mut self, prefix: &str) -> Option<&'a str> {
        let rest = self.peek()?.trim().strip_prefix(prefix)?;
        self.next += 1;
        Some(rest.trim())
    }

    fn fail<T>(&self, what: &str) -> Result<T, String> {
        // The first line is `*** Begin Patch`.
        let number = self.next + 2;
        Err(match self.peek() {
            Some(line) => format!("Line {number} of the patch, `{line}`: {what}."),
            None => format!("Line {number} of the patch: {what}."),
        })
    }

    fn change(&mut self) -> Result<Change, String> {
        if let Some(path) = self.take(ADD) {
            let mut content = String::new();
            while let Some(line) = self.peek().and_then(|line| line.strip_prefix('+')) {
                content.push_str(line);
                content.push('\n');
                self.next += 1;
            }
            return Ok(Change { path: path.into(), kind: ChangeKind::Add { content } });
        }
        if let Some(path) = self.take(DELETE) {
            return Ok(Change { path: path.into(), kind: ChangeKind::Delete });
        }
        let Some(path) = self.take(UPDATE) else {
            return self.fail("expected `*** Add File: `, `*** Delete File: ` or `*** Update File: `");
        };
        let move_to = self.take(MOVE).map(str::to_owned);
        let mut hunks = Vec::new();
        while self.peek().is_some_and(|line| !is_header(line)) {
            if self.peek().is_some_and(|line| line.trim().is_empty()) && self.ends_here() {
                break;
            }
            hunks.push(self.hunk()?);
        }
        if hunks.is_empty() && move_to.is_none() {
            return self.fail(&format!("the update of {path} has no lines"));
        }
        Ok(Change { path: path.into(), kind: ChangeKind::Update { move_to, hunks } })
    }

    /// Whether only blank lines come before the next file or the end.
    fn ends_here(&self) -> bool {
        let rest = &self.lines[self.next..];
        rest.iter().find(|line| !line.trim().is_empty()).is_none_or(|line| is_header(line))
    }

    fn hunk(&mut self) -> Result<Hunk, String> {
        let mut hunk = Hunk::default();
        while let Some(line) = self.peek().filter(|line| line.starts_with("@@")) {
            let anchor = line[2..].trim();
            if !anchor.is_empty() {
                hunk.anchors.push(anchor.into());
            }
            self.next += 1;
        }
        while let Some(line) = self.peek() {
            if line.trim() == END_OF_FILE {
                hunk.at_end = true;
                self.next += 1;
                break;
            }
            if is_header(line) || line.starts_with("@@") || (line.is_empty() && self.ends_here()) {
                break;
            }
            hunk.lines.push(match line.split_at_checked(1) {
                Some(("+", text)) => Line::Add(text.into()),
                Some(("-", text)) => Line::Remove(text.into()),
                Some((" ", text)) => Line::Keep(text.into()),
                // Models leave the blank before an empty line away.
                _ if line.is_empty() => Line::Keep(String::new()),
                _ => return self.fail("expected `+`, `-` or a blank at the beginning"),
            });
            self.next += 1;
        }
        match hunk.lines.is_empty() {
            true => self.fail("expected a line that begins with `+`, `-` or a blank"),
            false => Ok(hunk),
        }
    }
}

fn is_header(line: &str) -> bool {
    let line = line.trim();
    [ADD, DELETE, UPDATE].iter().any(|header| line.starts_with(header.trim_end()))
}
