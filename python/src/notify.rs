//! The one thread through which the core wakes Python.
//!
//! The core's own threads never wait for the interpreter: they leave a note here and go on. The thread belongs to the
//! process that started it; after a `fork()` the child starts its own, and leaks what it inherited.

use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use pyo3::prelude::*;

/// How long the interpreter's exit waits for a callback that is running.
const STOP_LIMIT: Duration = Duration::from_secs(2);

enum Note {
    /// Call this.
    Wake(Arc<Py<PyAny>>),
    /// End, and say so by dropping the sender.
    Stop(mpsc::Sender<()>),
}

struct Notifier {
    pid: u32,
    notes: mpsc::Sender<Note>,
}

static CURRENT: AtomicPtr<Notifier> = AtomicPtr::new(ptr::null_mut());

/// Something that has Python call `callback`, from any thread and without waiting.
pub(crate) fn waker(callback: Py<PyAny>) -> std::io::Result<impl Fn() + Send + Sync + 'static> {
    let callback = Arc::new(callback);
    let notifier = current()?;
    Ok(move || {
        // It fails when the interpreter has stopped notifying; then nobody is left to be told.
        let _ = notifier.notes.send(Note::Wake(callback.clone()));
    })
}

fn current() -> std::io::Result<&'static Notifier> {
    let seen = CURRENT.load(Ordering::Acquire);
    // SAFETY: the pointer is null or came from `Box::into_raw` below and is never freed once published.
    if let Some(notifier) = unsafe { seen.as_ref() }
        && notifier.pid == std::process::id()
    {
        return Ok(notifier);
    }
    let (notes, received) = mpsc::channel();
    std::thread::Builder::new().name("codexkit-notify".into()).spawn(move || notify(received))?;
    let fresh = Box::into_raw(Box::new(Notifier { pid: std::process::id(), notes }));
    match CURRENT.compare_exchange(seen, fresh, Ordering::AcqRel, Ordering::Acquire) {
        // SAFETY: just made by `Box::into_raw`; published, so it stays.
        Ok(_) => Ok(unsafe { &*fresh }),
        Err(winner) => {
            // SAFETY: nobody else saw `fresh`, and dropping its sender ends its thread; `winner` was published by
            // another thread of this process.
            unsafe {
                drop(Box::from_raw(fresh));
                Ok(&*winner)
            }
        }
    }
}

fn notify(notes: mpsc::Receiver<Note>) {
    for note in notes {
        match note {
            Note::Wake(callback) => {
                // None: the interpreter is shutting down, and nothing may run in it any more.
                let _ = Python::try_attach(|py| {
                    if let Err(error) = callback.call0(py) {
                        error.write_unraisable(py, None);
                    }
                });
            }
            Note::Stop(stopped) => {
                drop(stopped);
                return;
            }
        }
    }
}

/// Ends the notifying thread, so that the interpreter can shut down without a foreign thread in it.
#[pyfunction]
pub(crate) fn stop_notifying(py: Python<'_>) {
    let seen = CURRENT.load(Ordering::Acquire);
    // SAFETY: as in `current`.
    let Some(notifier) = (unsafe { seen.as_ref() }) else { return };
    if notifier.pid != std::process::id() {
        return;
    }
    // A client that is opened after this gets a thread of its own.
    let _ = CURRENT.compare_exchange(seen, ptr::null_mut(), Ordering::AcqRel, Ordering::Acquire);
    let (stopped, ended) = mpsc::channel();
    if notifier.notes.send(Note::Stop(stopped)).is_ok() {
        // A disconnect is the good end; after the limit the callback is given up.
        py.detach(move || _ = ended.recv_timeout(STOP_LIMIT));
    }
}
