//! The file of tokens that Codex itself uses, `$CODEX_HOME/.credentials.json`, and Codex's locks.
//!
//! The file is shared with every Codex of the user. So it is replaced in one step, never readable by others, under its
//! lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rmcp::transport::auth::StoredCredentials;
use serde_json::{Map, Value, json};

use super::entry::{Entry, from_flat};

const FILE: &str = ".credentials.json";
const LOCKS: &str = "mcp-oauth-locks";
const FILE_LOCK: &str = "file-store.lock";
/// As long as Codex waits for it.
const LOCK_LIMIT: Duration = Duration::from_secs(60);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

pub(super) fn path(home: &Path) -> PathBuf {
    home.join(FILE)
}

pub(super) fn load(entry: &Entry) -> io::Result<Option<StoredCredentials>> {
    let mut entries = read(&entry.home)?;
    Ok(entries.remove(&entry.key()).map(|found| from_flat(&found)).transpose()?)
}

pub(super) fn save(entry: &Entry, credentials: &StoredCredentials) -> io::Result<()> {
    change(&entry.home, |entries| {
        let known = entries.entry(entry.key()).or_insert_with(|| json!({}));
        if let Some(known) = known.as_object_mut() {
            entry.put_flat(credentials, known);
        }
    })
}

pub(super) fn remove(entry: &Entry) -> io::Result<()> {
    change(&entry.home, |entries| {
        entries.remove(&entry.key());
    })
}

fn read(home: &Path) -> io::Result<Map<String, Value>> {
    match fs::read(path(home)) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::other),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Map::new()),
        Err(error) => Err(error),
    }
}

/// Reads, changes and replaces the file under its lock.
fn change(home: &Path, change: impl FnOnce(&mut Map<String, Value>)) -> io::Result<()> {
    let _lock = lock(home, FILE_LOCK)?;
    let mut entries = read(home)?;
    change(&mut entries);
    if entries.is_empty() {
        return match fs::remove_file(path(home)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    }
    // Made readable for the owner only, in the same folder, so that it can take the old one's place.
    let mut file = tempfile::Builder::new().prefix(FILE).tempfile_in(home)?;
    file.write_all(&serde_json::to_vec(&entries)?)?;
    file.as_file().sync_all()?;
    file.persist(path(home))?;
    Ok(())
}

/// Takes the lock, as soon as whoever has it lets it go.
pub(super) fn lock(home: &Path, name: &str) -> io::Result<File> {
    let folder = home.join(LOCKS);
    fs::create_dir_all(&folder)?;
    let file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(folder.join(name))?;
    let end = Instant::now() + LOCK_LIMIT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if Instant::now() < end => std::thread::sleep(LOOK_AGAIN),
            Err(error) => return Err(error.into()),
        }
    }
}
