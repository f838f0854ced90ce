//! Paths that the model names: inside the base folder, also after following links, or refused.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// A folder that tools stay in.
#[derive(Debug, Clone)]
pub(super) struct Base {
    /// Without links.
    root: PathBuf,
}

impl Base {
    pub(super) fn new(folder: &Path) -> Result<Base, String> {
        let root = fs::canonicalize(folder)
            .map_err(|error| format!("The folder {} cannot be used: {error}.", folder.display()))?;
        match root.is_dir() {
            true => Ok(Base { root }),
            false => Err(format!("{} is no folder.", folder.display())),
        }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Where the path leads: links in it followed, the last part too, if it exists. It is inside the base.
    pub(super) fn resolve(&self, path: &str) -> Result<PathBuf, String> {
        let outside = || Err(format!("{path} is outside of the folder that may be used."));
        if path.trim().is_empty() || path.contains('\0') {
            return Err("The path is empty or has a NUL byte.".into());
        }
        let given = Path::new(path);
        // With links, `a/..` need not be where it seems to be.
        if given.components().any(|part| part == Component::ParentDir) {
            return Err(format!("{path} has `..` in it; give the path without."));
        }
        let mut existing = self.root.join(given);
        let mut missing = Vec::new();
        // The longest part that is there, links and all.
        while fs::symlink_metadata(&existing).is_err() {
            let Some(name) = existing.file_name().map(ToOwned::to_owned) else { return outside() };
            missing.push(name);
            existing.pop();
        }
        let Ok(mut full) = fs::canonicalize(&existing) else {
            return Err(format!("{path} leads through a link that goes nowhere."));
        };
        if !full.starts_with(&self.root) {
            return outside();
        }
        if !missing.is_empty() && !full.is_dir() {
            return Err(format!("{path} goes on below what is no folder."));
        }
        full.extend(missing.iter().rev());
        Ok(full)
    }

    /// The path as the model would write it.
    pub(super) fn relative<'a>(&self, full: &'a Path) -> &'a Path {
        full.strip_prefix(&self.root).unwrap_or(full)
    }
}
