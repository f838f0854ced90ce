//! Writing a plan: first every new content beside its place, then all renames. If one fails, those before it are
//! undone.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::super::paths::Base;
use super::plan::{Plan, Target};

impl Plan {
    /// Makes the changes, or none of them.
    pub(in super::super) fn write(&self, base: &Base) -> Result<(), String> {
        let changed: BTreeMap<&PathBuf, &Target> =
            self.files.iter().filter(|(_, target)| target.differs()).collect();
        let mut undo = Undo::default();
        let written = write_all(base, &changed, &mut undo);
        if let Err(error) = written {
            undo.run();
            return Err(format!("The files could not be written, so none is changed: {error}."));
        }
        Ok(())
    }
}

impl Target {
    fn differs(&self) -> bool {
        self.before.as_deref() != self.after.as_ref().map(|text| text.as_bytes())
    }
}

fn write_all(base: &Base, changed: &BTreeMap<&PathBuf, &Target>, undo: &mut Undo) -> io::Result<()> {
    let mut prepared = Vec::new();
    for (path, target) in changed {
        if let Some(text) = &target.after {
            let folder = path.parent().expect("a file stands in a folder");
            make_folders(folder, undo)?;
            let mut file = NamedTempFile::new_in(folder)?;
            file.write_all(text.as_bytes())?;
            set_mode(&file, path)?;
            prepared.push((*path, file));
        }
    }
    // Somebody may have put a link or other content there since the plan was made.
    for (path, target) in changed {
        still_as_planned(base, path, target)?;
    }
    for (path, file) in prepared {
        undo.files.push((path.clone(), changed[path].before.clone()));
        file.persist(path).map_err(|error| error.error)?;
    }
    for (path, target) in changed {
        if target.after.is_none() {
            undo.files.push(((*path).clone(), target.before.clone()));
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn still_as_planned(base: &Base, path: &Path, target: &Target) -> io::Result<()> {
    let folder = fs::canonicalize(path.parent().expect("a file stands in a folder"))?;
    let same_place = folder.starts_with(base.root()) && Some(folder.as_path()) == path.parent();
    let now = match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_file() => Some(fs::read(path)?),
        Ok(_) => return Err(io::Error::other(format!("{} was replaced meanwhile", path.display()))),
        Err(_) => None,
    };
    match same_place && now == target.before {
        true => Ok(()),
        false => Err(io::Error::other(format!("{} was changed meanwhile", path.display()))),
    }
}

/// The permissions of the file that is replaced; those of any new file otherwise.
#[cfg(unix)]
fn set_mode(file: &NamedTempFile, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    // A temporary file is for its owner only.
    let mode = fs::metadata(path).map_or(0o644, |meta| meta.permissions().mode() & 0o777);
    file.as_file().set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_: &NamedTempFile, _: &Path) -> io::Result<()> {
    Ok(())
}

fn make_folders(folder: &Path, undo: &mut Undo) -> io::Result<()> {
    let mut missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    missing.reverse();
    for folder in missing {
        fs::create_dir(folder)?;
        undo.folders.push(folder.to_owned());
    }
    Ok(())
}

/// What was there before.
#[derive(Default)]
struct Undo {
    files: Vec<(PathBuf, Option<Vec<u8>>)>,
    folders: Vec<PathBuf>,
}

impl Undo {
    fn run(self) {
        for (path, before) in self.files.into_iter().rev() {
            let undone = match before {
                Some(bytes) => fs::write(&path, bytes),
                None => match fs::remove_file(&path) {
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                    other => other,
                },
            };
            if let Err(error) = undone {
                log::error!("a patch that failed could not be undone at {}: {error}", path.display());
            }
        }
        for folder in self.folders.into_iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
