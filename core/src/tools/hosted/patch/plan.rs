//! What a patch would do to the files as they are now. Nothing is written here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::super::paths::Base;
use super::{Change, ChangeKind, edit, parse};

/// The largest file that is patched, in bytes.
const LARGEST: u64 = 64 << 20;

/// Changes that all fit, ready to be written.
#[derive(Debug)]
pub(in super::super) struct Plan {
    /// What is to be at each path in the end; `None` is nothing.
    pub(super) files: BTreeMap<PathBuf, Target>,
    /// One for each change of the patch, in its order.
    pub(in super::super) changes: Vec<Summary>,
}

/// A file before and after.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) before: Option<Vec<u8>>,
    pub(super) after: Option<String>,
}

/// One change, for people and for the model.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(in super::super) struct Summary {
    /// Seen from the base.
    path: String,
    /// `add`, `delete`, `update` or `move`.
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    move_to: Option<String>,
    hunks: usize,
    additions: usize,
    deletions: usize,
}

/// Computes every change of the patch; `Err` is for the model.
pub(in super::super) fn plan(base: &Base, text: &str) -> Result<Plan, String> {
    let mut plan = Plan { files: BTreeMap::new(), changes: Vec::new() };
    for change in parse(text)? {
        plan.add(base, change)?;
    }
    Ok(plan)
}

impl Plan {
    fn add(&mut self, base: &Base, change: Change) -> Result<(), String> {
        let Change { path, kind } = change;
        let full = base.resolve(&path)?;
        let shown = |full: &Path| base.relative(full).display().to_string();
        let mut summary = Summary {
            path: shown(&full),
            kind: "update",
            move_to: None,
            hunks: 0,
            additions: 0,
            deletions: 0,
        };
        let now = self.read(&path, &full)?;
        match kind {
            ChangeKind::Add { content } => {
                if now.is_some() {
                    return Err(format!("{path} is there already; update it instead."));
                }
                summary.kind = "add";
                summary.additions = content.lines().count();
                self.set(full, Some(content));
            }
            ChangeKind::Delete => {
                let now = now.ok_or_else(|| missing(&path))?;
                summary.kind = "delete";
                summary.deletions = now.lines().count();
                self.set(full, None);
            }
            ChangeKind::Update { move_to, hunks } => {
                let now = now.ok_or_else(|| missing(&path))?;
                let new = edit::apply(&path, &now, &hunks)?;
                summary.hunks = hunks.len();
                for (added, removed) in hunks.iter().map(|hunk| hunk.count()) {
                    summary.additions += added;
                    summary.deletions += removed;
                }
                if let Some(target) = move_to {
                    let to = base.resolve(&target)?;
                    if to != full {
                        if self.read(&target, &to)?.is_some() {
                            return Err(format!("{target} is there already; {path} cannot be moved to it."));
                        }
                        summary.kind = "move";
                        summary.move_to = Some(shown(&to));
                        self.set(full, None);
                        self.set(to, Some(new));
                        self.changes.push(summary);
                        return Ok(());
                    }
                }
                self.set(full, Some(new));
            }
        }
        self.changes.push(summary);
        Ok(())
    }

    /// The text at a path, as earlier changes of the patch left it.
    fn read(&mut self, path: &str, full: &Path) -> Result<Option<String>, String> {
        if let Some(target) = self.files.get(full) {
            return Ok(target.after.clone());
        }
        // A folder cannot come to be where an earlier change puts a file, nor the other way round.
        let nested = |other: &PathBuf| other.starts_with(full) || full.starts_with(other);
        if self.files.iter().any(|(other, target)| target.after.is_some() && nested(other)) {
            return Err(format!("{path} and another file of the patch cannot both be there."));
        }
        let bytes = match fs::symlink_metadata(full) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(format!("{path} cannot be read: {error}.")),
            Ok(meta) if !meta.is_file() => return Err(format!("{path} is no regular file.")),
            Ok(meta) if meta.len() > LARGEST => return Err(format!("{path} is too large to be patched.")),
            Ok(_) => Some(fs::read(full).map_err(|error| format!("{path} cannot be read: {error}."))?),
        };
        let text = match &bytes {
            Some(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => Some(text.to_owned()),
                Err(_) => return Err(format!("{path} is no UTF-8 text.")),
            },
            None => None,
        };
        self.files.insert(full.to_owned(), Target { before: bytes, after: text.clone() });
        Ok(text)
    }

    fn set(&mut self, full: PathBuf, after: Option<String>) {
        let target = self.files.get_mut(&full).expect("read before");
        target.after = after;
    }
}

fn missing(path: &str) -> String {
    format!("{path} does not exist.")
}
