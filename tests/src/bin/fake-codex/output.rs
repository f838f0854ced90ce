//! Standard output shared by all turns: whole buffers at a time, so that lines never mix.

use std::fs::File;
use std::io::Write;
use std::sync::Mutex;

use serde_json::Value;

static STDOUT: Mutex<Option<File>> = Mutex::new(None);

/// Takes hold of standard output; before this nothing may be written.
pub fn open() {
    // A duplicate handle: std's own stdout looks for newlines in everything it writes.
    #[cfg(unix)]
    let file = std::os::fd::AsFd::as_fd(&std::io::stdout()).try_clone_to_owned().map(File::from);
    #[cfg(windows)]
    let file =
        std::os::windows::io::AsHandle::as_handle(&std::io::stdout()).try_clone_to_owned().map(File::from);
    match file {
        Ok(file) => *lock() = Some(file),
        Err(error) => crate::refuse(&format!("no standard output: {error}")),
    }
}

/// Writes these bytes in one piece. When the reader is gone the fake ends with status 0.
pub fn bytes(bytes: &[u8]) {
    let mut stdout = lock();
    let Some(file) = stdout.as_mut() else { return };
    if file.write_all(bytes).is_err() {
        crate::journal::note("stdout_gone", Value::Null);
        crate::leave(0)
    }
}

/// Writes one message as one line.
pub fn message(message: &Value) {
    bytes(format!("{message}\n").as_bytes());
}

/// `before`, then `length` bytes of `x`, then `after`, in one piece.
pub fn filled(before: &str, length: usize, after: &str) {
    let mut line = Vec::with_capacity(before.len() + length + after.len());
    line.extend_from_slice(before.as_bytes());
    line.resize(before.len() + length, b'x');
    line.extend_from_slice(after.as_bytes());
    bytes(&line);
}

/// Closes both handles of standard output; later writes vanish.
pub fn close() {
    *lock() = None;
    // SAFETY: descriptor 1 is open since the start of the process and nothing uses std's stdout any more.
    #[cfg(unix)]
    drop(unsafe { <std::os::fd::OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(1) });
}

fn lock() -> std::sync::MutexGuard<'static, Option<File>> {
    STDOUT.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
