//! Whether paths lie inside folders and globs, with links followed as far as they exist.

use std::path::{Component, Path, PathBuf};

use globset::GlobBuilder;

/// How a rule's paths are read.
pub(super) struct Places<'a> {
    globs: &'a [String],
    /// Where relative paths start.
    base: Option<&'a Path>,
    /// Whether the files are those of this machine, so that links can be followed.
    local: bool,
}

/// A folder, and what the path below it must look like.
struct Place<'a> {
    root: PathBuf,
    below: Option<&'a str>,
}

impl<'a> Places<'a> {
    pub(super) fn new(globs: &'a [String], base: Option<&'a Path>, local: bool) -> Places<'a> {
        Places { globs, base, local }
    }

    /// Whether the path is certainly inside: as it is written, and where it really leads.
    pub(super) fn cover(&self, path: &str) -> bool {
        let Some(path) = self.absolute(path) else { return false };
        let Some(written) = normal(&path) else { return false };
        let real = if self.local { real(&path) } else { Some(written.clone()) };
        let Some(real) = real else { return false };
        let mut places = self.globs.iter().filter_map(|glob| self.place(glob));
        places.any(|place| {
            let root = if self.local { self::real(&place.root) } else { Some(place.root.clone()) };
            place.has(&place.root, &written) && root.is_some_and(|root| place.has(&root, &real))
        })
    }

    /// Whether the path may be inside: as it is written, or where it really leads.
    pub(super) fn may_cover(&self, path: &str) -> bool {
        let Some(path) = self.absolute(path) else { return true };
        let Some(written) = normal(&path) else { return true };
        let real = if self.local { real(&path) } else { Some(written.clone()) };
        let Some(real) = real else { return true };
        self.globs.iter().any(|glob| {
            let Some(place) = self.place(glob) else { return true };
            let root = if self.local { self::real(&place.root) } else { None };
            place.has(&place.root, &written) || root.is_some_and(|root| place.has(&root, &real))
        })
    }

    fn absolute(&self, path: &str) -> Option<PathBuf> {
        let path = Path::new(path);
        match (path.is_absolute(), self.base) {
            (true, _) => Some(path.to_owned()),
            (false, base) => Some(base?.join(path)),
        }
    }

    fn place(&self, glob: &'a str) -> Option<Place<'a>> {
        let special = |part: &str| part.contains(['*', '?', '[', '{', '\\']);
        let mut at = 0;
        for part in glob.split_inclusive('/') {
            if special(part) {
                let root = normal(&self.absolute(&glob[..at])?)?;
                return Some(Place { root, below: Some(&glob[at..]) });
            }
            at += part.len();
        }
        Some(Place { root: normal(&self.absolute(glob)?)?, below: None })
    }
}

impl Place<'_> {
    fn has(&self, root: &Path, path: &Path) -> bool {
        let Ok(below) = path.strip_prefix(root) else { return false };
        let Some(glob) = self.below else { return true };
        let glob = GlobBuilder::new(glob).literal_separator(true).build();
        glob.is_ok_and(|glob| glob.compile_matcher().is_match(below))
    }
}

/// Without `.` and `..`, as the text says it.
fn normal(path: &Path) -> Option<PathBuf> {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                if !normal.pop() {
                    return None;
                }
            }
            other => normal.push(other),
        }
    }
    Some(normal)
}

/// Where the path leads, links followed; what does not exist yet stands as it is written. `None`: nobody can say, like
/// with a link to what does not exist.
fn real(path: &Path) -> Option<PathBuf> {
    let mut missing = Vec::new();
    let mut at = path;
    loop {
        if let Ok(real) = at.canonicalize() {
            return Some(missing.iter().rev().fold(real, |path, name| path.join(name)));
        }
        if at.symlink_metadata().is_ok() {
            return None;
        }
        missing.push(at.file_name()?);
        at = at.parent()?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_files_and_globs() {
        let base = Path::new("/w/project");
        let globs = ["src".to_owned(), "docs/**/*.md".into(), "Cargo.toml".into(), "/w/shared/*".into()];
        let places = Places::new(&globs, Some(base), false);
        for (path, inside) in [
            ("/w/project/src/a/b.rs", true),
            ("src/a.rs", true),
            ("src/../src/a.rs", true),
            ("docs/a.md", true),
            ("docs/a/b.md", true),
            ("Cargo.toml", true),
            ("/w/shared/x", true),
            ("src/../a.rs", false),
            ("/w/project/srcs/a.rs", false),
            ("docs/a.txt", false),
            ("docs/../a.md", false),
            ("/w/shared/x/y", false),
            ("/w/shared/../x", false),
            ("/../../x", false),
            ("/etc/passwd", false),
        ] {
            assert_eq!(places.cover(path), inside, "{path}");
        }
        assert!(!Places::new(&globs, None, false).cover("src/a.rs"), "relative to what?");
    }

    #[test]
    #[cfg(unix)]
    fn links_are_followed() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let base = folder.path().join("project");
        std::fs::create_dir_all(base.join("src")).unwrap();
        std::fs::create_dir_all(folder.path().join("outside")).unwrap();
        symlink(folder.path().join("outside"), base.join("src/out")).unwrap();
        symlink(folder.path().join("outside/new"), base.join("src/dangling")).unwrap();
        symlink(base.join("src"), folder.path().join("way-in")).unwrap();
        let globs = ["src".to_owned()];
        let places = Places::new(&globs, Some(&base), true);
        for (path, inside) in [
            ("src/new.rs", true),
            ("src/new/deep.rs", true),
            ("src/out/x", false),
            ("src/out/new/x", false),
            ("src/out/../x", false),
            ("src/dangling", false),
        ] {
            assert_eq!(places.cover(path), inside, "{path}");
        }
        let way_in = folder.path().join("way-in/x");
        assert!(!places.cover(way_in.to_str().unwrap()), "it is not what is written");
        assert!(places.may_cover(way_in.to_str().unwrap()), "but where it leads");
        assert!(places.may_cover("src/dangling") && places.may_cover("src/out/x"));
        assert!(!places.may_cover("docs/x"));
    }
}
