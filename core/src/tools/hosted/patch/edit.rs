//! Hunks against a file's text. The old lines must be there; how exactly is tried from strict to lenient.

use super::{Hunk, Line};

/// A text as lines, and how they were joined.
struct Text {
    lines: Vec<String>,
    line_break: &'static str,
    final_newline: bool,
}

impl Text {
    fn new(text: &str) -> Text {
        let breaks = text.matches('\n').count();
        let line_break = match breaks > 0 && text.matches("\r\n").count() == breaks {
            true => "\r\n",
            false => "\n",
        };
        let final_newline = text.is_empty() || text.ends_with('\n');
        let mut lines: Vec<String> = text.split(line_break).map(str::to_owned).collect();
        if final_newline {
            lines.pop();
        }
        Text { lines, line_break, final_newline }
    }

    /// A new line, without what belongs to the line break.
    fn as_line(&self, line: &str) -> String {
        match self.line_break {
            "\r\n" => line.strip_suffix('\r').unwrap_or(line).to_owned(),
            _ => line.to_owned(),
        }
    }

    fn join(&self) -> String {
        let mut text = self.lines.join(self.line_break);
        if self.final_newline && !self.lines.is_empty() {
            text.push_str(self.line_break);
        }
        text
    }
}

/// How lines are compared, strict first. What is kept stays as the file has it.
const COMPARISONS: [fn(&str, &str) -> bool; 4] = [
    |a, b| a == b,
    |a, b| a.trim_end() == b.trim_end(),
    |a, b| a.trim() == b.trim(),
    |a, b| plain(a) == plain(b),
];

/// Typographic characters as the ASCII that models write for them.
fn plain(text: &str) -> String {
    let plain = |c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}'..='\u{201B}' => '\'',
        '\u{201C}'..='\u{201F}' => '"',
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        other => other,
    };
    text.trim().chars().map(plain).collect()
}

/// The text with the hunks applied, one after the other. `Err` names the lines that are not there.
pub(super) fn apply(path: &str, text: &str, hunks: &[Hunk]) -> Result<String, String> {
    let mut text = Text::new(text);
    // Hunks are about the text before them, in order: `from` is where the next may begin, `shift` how much longer
    // the text has become.
    let (mut from, mut shift) = (0, 0_isize);
    for hunk in hunks {
        for anchor in &hunk.anchors {
            let found = search(&text.lines, &[anchor], from, None, false);
            from = found
                .ok_or_else(|| format!("{path} has no line `{anchor}` where the patch expects one."))?
                + 1;
        }
        let mut lines = &hunk.lines[..];
        let mut old = hunk.old();
        let hint = hunk.at.map(|at| at.saturating_add_signed(shift));
        let mut at = place(&text, hunk, &old, from, hint);
        if let (None, Some((Line::Keep(last), rest))) = (at, lines.split_last())
            && last.is_empty()
        {
            // The empty line that a text seems to have after its last line break.
            lines = rest;
            old.pop();
            at = place(&text, hunk, &old, from, hint);
        }
        let at = at.ok_or_else(|| {
            let expected = old.join("\n");
            format!("{path} does not contain these lines where the patch expects them:\n{expected}")
        })?;
        let touches_end = at + old.len() == text.lines.len();
        let mut kept = text.lines[at..at + old.len()].iter();
        let mut new = Vec::with_capacity(lines.len());
        for line in lines {
            match line {
                Line::Keep(_) => new.extend(kept.next().cloned()),
                Line::Remove(_) => _ = kept.next(),
                Line::Add(line) => new.push(text.as_line(line)),
            }
        }
        let (added, removed) = (new.len(), old.len());
        text.lines.splice(at..at + removed, new);
        from = at + added;
        shift += added as isize - removed as isize;
        if let (true, Some(newline)) = (touches_end, hunk.final_newline) {
            text.final_newline = newline;
        }
    }
    Ok(text.join())
}

/// Where the old lines of a hunk begin.
fn place(text: &Text, hunk: &Hunk, old: &[&str], from: usize, hint: Option<usize>) -> Option<usize> {
    let end = text.lines.len();
    if !old.is_empty() {
        return search(&text.lines, old, from, hint, hunk.at_end);
    }
    // Nothing says where, but the anchor or the number; else it is appended.
    match hint {
        Some(hint) => (from..=end).contains(&hint).then_some(hint),
        None if hunk.anchors.is_empty() || hunk.at_end => Some(end),
        None => Some(from),
    }
}

/// Finds neighbouring lines at or after `from`: the nearest to `hint`, else the first.
fn search(lines: &[String], old: &[&str], from: usize, hint: Option<usize>, at_end: bool) -> Option<usize> {
    let last = lines.len().checked_sub(old.len())?;
    let first = if at_end { last.max(from) } else { from };
    for same in COMPARISONS {
        let fits = |at: &usize| lines[*at..].iter().zip(old).all(|(line, old)| same(line, old));
        let mut places = (first..=last).filter(fits);
        let found = match hint {
            Some(hint) => places.min_by_key(|at| at.abs_diff(hint)),
            None => places.next(),
        };
        if found.is_some() {
            return found;
        }
    }
    None
}
