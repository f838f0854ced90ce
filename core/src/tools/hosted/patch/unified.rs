//! Unified diffs, as `diff -u` and `git diff` write them.

use super::{Change, ChangeKind, Hunk, Line};

pub(super) fn parse(text: &str) -> Result<Vec<Change>, String> {
    // A diff that was written with CRLF throughout; the file's own line breaks are the file's affair.
    let all_crlf = text.matches('\n').count() == text.matches("\r\n").count();
    let end = if all_crlf { "\r" } else { "" };
    let text = text.strip_suffix('\n').unwrap_or(text);
    let mut lines = text.split('\n').map(|line| line.strip_suffix(end).unwrap_or(line)).peekable();
    let mut changes = Vec::new();
    while let Some(line) = lines.next() {
        if line.starts_with("GIT binary patch") || line.starts_with("Binary files ") {
            return Err("The patch changes a binary file; only text can be patched.".into());
        }
        if line.starts_with("rename ") || line.starts_with("copy ") {
            return Err(format!("`{line}`: renames and copies are not understood here; use `*** Move to:`."));
        }
        let Some(old) = line.strip_prefix("--- ") else {
            if line.starts_with("@@ ") {
                return Err(format!("`{line}` has no `---` and `+++` lines before it."));
            }
            // `diff --git`, `index`, mode lines, prose.
            continue;
        };
        let new = lines.next().and_then(|line| line.strip_prefix("+++ "));
        let new = new.ok_or_else(|| format!("After `{line}` a line with `+++` must follow."))?;
        let (old, new) = (name(old), name(new));
        let mut hunks = Vec::new();
        while let Some(header) = lines.next_if(|line| line.starts_with("@@ ")) {
            hunks.push(hunk(header, &mut lines)?);
        }
        if hunks.is_empty() {
            return Err(format!(
                "The patch says nothing about how {} changes.",
                new.or(old).unwrap_or("a file")
            ));
        }
        changes.push(change(old, new, hunks)?);
    }
    match changes.is_empty() {
        true => Err("The patch changes no file.".into()),
        false => Ok(changes),
    }
}

/// The path without the folder that stands for the side; `None` for `/dev/null`.
fn name(text: &str) -> Option<&str> {
    // A tab is followed by a time.
    let text = text.split('\t').next().unwrap_or_default().trim();
    match text {
        "/dev/null" => None,
        _ => Some(text.strip_prefix("a/").or_else(|| text.strip_prefix("b/")).unwrap_or(text)),
    }
}

fn change(old: Option<&str>, new: Option<&str>, hunks: Vec<Hunk>) -> Result<Change, String> {
    let (path, kind) = match (old, new) {
        (None, None) => return Err("A change from /dev/null to /dev/null is none.".into()),
        (Some(path), None) => {
            // That the whole file is gone is checked against the file.
            (path, ChangeKind::Update { move_to: None, hunks })
        }
        (None, Some(path)) => {
            let mut content = String::new();
            for line in hunks.iter().flat_map(|hunk| &hunk.lines) {
                let Line::Add(text) = line else {
                    return Err(format!("{path} is new, so all its lines must begin with `+`."));
                };
                content.push_str(text);
                content.push('\n');
            }
            if hunks.iter().any(|hunk| hunk.final_newline == Some(false)) {
                content.pop();
            }
            (path, ChangeKind::Add { content })
        }
        (Some(old), Some(new)) if old == new => (old, ChangeKind::Update { move_to: None, hunks }),
        (Some(old), Some(new)) => (old, ChangeKind::Update { move_to: Some(new.into()), hunks }),
    };
    let deletes = new.is_none();
    match kind {
        ChangeKind::Update { hunks, .. } if deletes => {
            let all_gone =
                hunks.iter().flat_map(|hunk| &hunk.lines).all(|line| matches!(line, Line::Remove(_)));
            match all_gone {
                true => Ok(Change { path: path.into(), kind: ChangeKind::Delete }),
                false => Err(format!("{path} is deleted, so all its lines must begin with `-`.")),
            }
        }
        kind => Ok(Change { path: path.into(), kind }),
    }
}

fn hunk<'a>(
    header: &str,
    lines: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>,
) -> Result<Hunk, String> {
    let bad = || format!("`{header}` is no header of a hunk, like `@@ -1,3 +1,4 @@`.");
    let ranges = header.strip_prefix("@@ -").and_then(|rest| rest.split_once(" @@")).ok_or_else(bad)?.0;
    let (old, new) = ranges.split_once(" +").ok_or_else(bad)?;
    let (start, mut old_left) = range(old).ok_or_else(bad)?;
    let (_, mut new_left) = range(new).ok_or_else(bad)?;
    // Without old lines the number is that of the line before.
    let at = if old_left == 0 { start } else { start.saturating_sub(1) };
    let mut hunk = Hunk { at: Some(at), ..Hunk::default() };
    let too_short = || format!("The hunk `{header}` has fewer lines than it says.");
    while old_left > 0 || new_left > 0 {
        let line = lines.next().ok_or_else(too_short)?;
        let (side, text) = line.split_at_checked(1).unwrap_or((" ", ""));
        let takes = |left: &mut usize| match left.checked_sub(1) {
            Some(less) => {
                *left = less;
                Ok(())
            }
            None => Err(format!("The hunk `{header}` has more lines than it says.")),
        };
        match side {
            "+" => takes(&mut new_left)?,
            "-" => takes(&mut old_left)?,
            " " => takes(&mut new_left).and_then(|()| takes(&mut old_left))?,
            "\\" => {
                hunk.mark_end();
                continue;
            }
            _ => return Err(format!("`{line}` in the hunk `{header}`: expected `+`, `-` or a blank.")),
        }
        let text = text.to_owned();
        hunk.lines.push(match side {
            "+" => Line::Add(text),
            "-" => Line::Remove(text),
            _ => Line::Keep(text),
        });
    }
    while lines.next_if(|line| line.starts_with('\\')).is_some() {
        hunk.mark_end();
    }
    Ok(hunk)
}

impl Hunk {
    /// `\ No newline at end of file` is about the line before it.
    fn mark_end(&mut self) {
        match self.lines.last() {
            Some(Line::Add(_) | Line::Keep(_)) => self.final_newline = Some(false),
            // The old file had none; if new lines follow without such a mark, the new one has.
            Some(Line::Remove(_)) => self.final_newline = self.final_newline.or(Some(true)),
            None => {}
        }
    }
}

/// Start and length: `3,2` or `3`.
fn range(text: &str) -> Option<(usize, usize)> {
    match text.split_once(',') {
        Some((start, length)) => Some((start.parse().ok()?, length.parse().ok()?)),
        None => Some((text.parse().ok()?, 1)),
    }
}
