//! The one tokio runtime of the process, and the one thread that starts children.
//!
//! Both are built at first use and belong to the process that built them: after a `fork()` the child
//! finds another pid and builds its own, while whatever it inherited answers `forked`. The inherited
//! runtime is leaked there, since its threads did not survive the fork and cannot be joined.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::mpsc;
use std::task::{Context, Poll};

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::JoinHandle;

use crate::error::{Error, ErrorCode, Result};

/// Enough for hundreds of threads: the work per event is far below the cost of producing it.
const WORKERS: usize = 2;

struct PerProcess {
    pid: u32,
    runtime: Runtime,
    spawner: mpsc::Sender<Box<dyn FnOnce() + Send>>,
}

static CURRENT: AtomicPtr<PerProcess> = AtomicPtr::new(ptr::null_mut());

fn per_process() -> Result<&'static PerProcess> {
    let seen = CURRENT.load(Ordering::Acquire);
    // SAFETY: the pointer is null or came from `Box::leak` below and is never freed.
    if let Some(current) = unsafe { seen.as_ref() }
        && current.pid == std::process::id()
    {
        return Ok(current);
    }
    let fresh = Box::into_raw(Box::new(build().map_err(|error| {
        Error::new(ErrorCode::Io, "the tokio runtime could not be started").with_cause(error)
    })?));
    match CURRENT.compare_exchange(seen, fresh, Ordering::AcqRel, Ordering::Acquire) {
        // SAFETY: just made by `Box::into_raw`; it stays for the life of the process.
        Ok(_) => Ok(unsafe { &*fresh }),
        Err(winner) => {
            // SAFETY: nobody else saw `fresh`; `winner` was published by another thread of this process.
            unsafe {
                let loser = *Box::from_raw(fresh);
                loser.runtime.shutdown_background();
                Ok(&*winner)
            }
        }
    }
}

fn build() -> io::Result<PerProcess> {
    let runtime = Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .thread_name("codexkit")
        .on_thread_start(block_sigpipe)
        .enable_all()
        .build()?;
    let (spawner, jobs) = mpsc::channel::<Box<dyn FnOnce() + Send>>();
    // The parent-death signal of a child follows the thread that spawned it, so that thread must live
    // as long as the process; a tokio worker or a caller's thread may not.
    std::thread::Builder::new().name("codexkit-spawn".into()).spawn(move || {
        for job in jobs {
            job();
        }
    })?;
    Ok(PerProcess { pid: std::process::id(), runtime, spawner })
}

/// A Codex that ends while we write to it must not end a host that leaves SIGPIPE as it is, as C programs do.
/// Blocked in the threads that write, the write fails with EPIPE and nothing else happens.
fn block_sigpipe() {
    // SAFETY: plain calls on a local set; only this thread's mask changes.
    unsafe {
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        libc::sigaddset(&mut set, libc::SIGPIPE);
        libc::pthread_sigmask(libc::SIG_BLOCK, &set, std::ptr::null_mut());
    }
}

/// The runtime of this process.
pub(crate) fn handle() -> Result<Handle> {
    Ok(per_process()?.runtime.handle().clone())
}

/// Runs `job` on the permanent spawning thread, inside the runtime's context.
pub(crate) async fn on_spawn_thread<T: Send + 'static>(
    job: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let process = per_process()?;
    let handle = process.runtime.handle().clone();
    let (send, receive) = tokio::sync::oneshot::channel();
    let job = Box::new(move || {
        let _context = handle.enter();
        let _ = send.send(job());
    });
    let gone = || Error::new(ErrorCode::SpawnFailed, "the spawning thread is gone");
    process.spawner.send(job).map_err(|_| gone())?;
    receive.await.map_err(|_| gone())
}

/// Runs a future on the runtime in the background.
pub(crate) fn spawn<F>(future: F) -> Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    handle()?.spawn(future);
    Ok(())
}

/// Like [`spawn`], after a first poll in the caller's thread: what the future waits for first is queued in the
/// order of the calls, not in the order in which workers get to them.
pub(crate) fn spawn_in_order<F>(future: F) -> Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let handle = handle()?;
    let mut future = Box::pin(future);
    let first = {
        let _context = handle.enter();
        future.as_mut().poll(&mut Context::from_waker(std::task::Waker::noop()))
    };
    if first.is_pending() {
        handle.spawn(future);
    }
    Ok(())
}

/// Runs a future on our runtime, whatever executor polls the returned one; dropping it stops the work.
pub(crate) async fn run<T, F>(future: F) -> Result<T>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    AbortOnDrop(handle()?.spawn(future)).await
}

struct AbortOnDrop<T>(JoinHandle<Result<T>>);

impl<T> Future for AbortOnDrop<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        Pin::new(&mut self.0).poll(context).map(|joined| match joined {
            Ok(result) => result,
            Err(error) if error.is_panic() => {
                Err(Error::new(ErrorCode::Panic, "a task of codexkit panicked"))
            }
            Err(_) => Err(Error::new(ErrorCode::Cancelled, "the task was stopped")),
        })
    }
}

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_pipe_does_not_end_the_host() {
        let blocked = handle().unwrap().block_on(async {
            tokio::spawn(async {
                // SAFETY: reads this thread's mask into a local set.
                unsafe {
                    let mut set = std::mem::zeroed();
                    libc::pthread_sigmask(libc::SIG_BLOCK, std::ptr::null(), &mut set);
                    libc::sigismember(&set, libc::SIGPIPE) == 1
                }
            })
            .await
        });
        assert!(blocked.unwrap());
    }
}
