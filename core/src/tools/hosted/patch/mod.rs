//! apply_patch: from the model's text to changed files, or to none at all.
//!
//! Three steps: the text is parsed (`parse.rs`, `unified.rs`), every change is computed against the files as they are
//! (`edit.rs`, `plan.rs`), and only when all of that has worked is anything written (`write.rs`).

mod edit;
mod parse;
mod plan;
#[cfg(test)]
mod tests;
mod unified;
mod write;

pub(super) use plan::{Plan, plan};

/// A change of one file, as the patch says it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    /// As the patch spells it.
    path: String,
    kind: ChangeKind,
}

#[derive(Debug, Clone, PartialEq)]
enum ChangeKind {
    Add { content: String },
    Delete,
    Update { move_to: Option<String>, hunks: Vec<Hunk> },
}

/// Neighbouring lines that change together.
#[derive(Debug, Clone, Default, PartialEq)]
struct Hunk {
    /// Lines that come before it, in order: `@@ fn main()`.
    anchors: Vec<String>,
    /// Where the old lines begin, counted from 0, if the patch says so. Only a hint.
    at: Option<usize>,
    lines: Vec<Line>,
    /// The old lines are the last of the file.
    at_end: bool,
    /// Whether the new last line ends with a line break, if the patch says so.
    final_newline: Option<bool>,
}

#[derive(Debug, Clone, PartialEq)]
enum Line {
    Keep(String),
    Remove(String),
    Add(String),
}

impl Hunk {
    /// The lines that must be there.
    fn old(&self) -> Vec<&str> {
        let old = |line| match line {
            &Line::Keep(ref text) | &Line::Remove(ref text) => Some(text.as_str()),
            Line::Add(_) => None,
        };
        self.lines.iter().filter_map(old).collect()
    }

    fn count(&self) -> (usize, usize) {
        let added = self.lines.iter().filter(|line| matches!(line, Line::Add(_))).count();
        let removed = self.lines.iter().filter(|line| matches!(line, Line::Remove(_))).count();
        (added, removed)
    }
}

/// Either grammar, told apart by the first line.
fn parse(text: &str) -> Result<Vec<Change>, String> {
    let text = text.trim_start();
    match text.lines().next().map(str::trim) {
        None => Err("The patch is empty.".into()),
        Some("*** Begin Patch") => parse::parse(text.trim_end()),
        Some(_) if text.lines().any(|line| line.starts_with("+++ ")) => unified::parse(text),
        Some(_) => Err("The patch must begin with `*** Begin Patch`, or be a unified diff.".into()),
    }
}
