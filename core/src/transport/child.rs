//! A child process, Codex or an MCP server: own process group, parent-death signal, orderly end, always reaped.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use serde_json::json;
use tokio::process::{ChildStdin, ChildStdout, Command};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until, timeout};

use super::lines::{Line, LineReader};
use super::stderr::StderrTail;
use super::tree::Tree;
use crate::error::{Error, ErrorCode, Result};
use crate::redact::redact_known;
use crate::runtime;

/// While the child is given time to end by itself: when is looked again at what it starts, twice as late each
/// time. It usually ends within 60 ms, and looking reads the whole process table.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// After the child's end: how long stdout may stay silent before a grandchild must be what holds it open.
const DRAIN_LIMIT: Duration = Duration::from_millis(250);

/// What to start. Nothing passes through a shell.
#[derive(Debug, Clone, Default)]
pub(crate) struct Launch {
    pub(crate) program: PathBuf,
    pub(crate) args: Vec<OsString>,
    /// The whole environment of the child.
    pub(crate) env: Vec<(String, String)>,
    pub(crate) cwd: Option<PathBuf>,
    /// Never shown in an error.
    pub(crate) secrets: Vec<String>,
    /// Between SIGTERM and SIGKILL.
    pub(crate) term_grace: Duration,
}

/// A running child. Dropping it ends the process by force.
pub(crate) struct Child {
    pub(crate) stdin: Option<ChildStdin>,
    pub(crate) stdout: Option<ChildStdout>,
    control: Control,
}

/// Ends and watches the child; cloned freely. The child is killed when the last clone is gone.
#[derive(Clone)]
pub(crate) struct Control {
    stop: mpsc::UnboundedSender<Stop>,
    exit: watch::Receiver<Option<Exit>>,
    stderr: StderrTail,
    secrets: Vec<String>,
}

/// Ends and watches the child like [`Control`], but does not keep it alive.
pub(crate) struct Watch {
    stop: mpsc::WeakUnboundedSender<Stop>,
    exit: watch::Receiver<Option<Exit>>,
}

/// How the child ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Exit {
    pub(crate) code: Option<i32>,
    pub(crate) signal: Option<i32>,
}

enum Stop {
    /// Wait this long for the child to end by itself, then TERM, then KILL.
    After(Duration),
}

impl Child {
    pub(crate) async fn spawn(launch: Launch) -> Result<Child> {
        let mut command = Command::new(&launch.program);
        command.args(&launch.args).env_clear().envs(launch.env.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        if let Some(cwd) = &launch.cwd {
            command.current_dir(cwd);
        }
        own_group(&mut command);
        let spawned = runtime::on_spawn_thread(move || command.spawn()).await?;
        let mut child = spawned.map_err(|error| {
            Error::new(
                ErrorCode::SpawnFailed,
                format!("{} could not be started: {error}", launch.program.display()),
            )
            .with_data(json!({ "path": launch.program, "cwd": launch.cwd }))
        })?;
        log::debug!("{} runs as process {}", launch.program.display(), child.id().unwrap_or_default());
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let stderr = StderrTail::default();
        let filled = child.stderr.take().map(|pipe| tokio::spawn(stderr.clone().fill(pipe)));
        let (stop, stops) = mpsc::unbounded_channel();
        let (exited, exit) = watch::channel(None);
        tokio::spawn(supervise(child, launch.term_grace, stops, exited, filled));
        Ok(Child { stdin, stdout, control: Control { stop, exit, stderr, secrets: launch.secrets } })
    }

    pub(crate) fn control(&self) -> Control {
        self.control.clone()
    }
}

impl Control {
    pub(crate) fn watch(&self) -> Watch {
        Watch { stop: self.stop.downgrade(), exit: self.exit.clone() }
    }

    /// The next line of the child's output. Once the child has ended, what was left in the pipe, and not what others may
    /// still write to it.
    pub(crate) async fn next_line(&self, lines: &mut LineReader<ChildStdout>) -> io::Result<Option<Line>> {
        tokio::select! {
            biased;
            line = lines.next() => line,
            _ = self.wait() => timeout(DRAIN_LIMIT, lines.next()).await.unwrap_or(Ok(None)),
        }
    }

    /// Asks for the end: after `grace` TERM to the group, then KILL. Returns at once. The earliest end that
    /// anybody asked for holds.
    pub(crate) fn stop_after(&self, grace: Duration) {
        let _ = self.stop.send(Stop::After(grace));
    }

    /// Whether the child ends by itself within `grace`; otherwise it is made to.
    pub(crate) async fn ends_within(&self, grace: Duration) -> bool {
        if tokio::time::timeout(grace, self.wait()).await.is_ok() {
            return true;
        }
        self.stop_after(Duration::ZERO);
        false
    }

    /// Waits until the child has ended and is reaped.
    pub(crate) async fn wait(&self) -> Exit {
        ended(&self.exit).await
    }

    /// The error for a child that ended too early; waits for its status and its last words.
    pub(crate) async fn exit_error(&self, doing: &str) -> Error {
        self.exit_error_of("Codex", doing).await
    }

    /// Like [`exit_error`](Self::exit_error), for a child that is not Codex.
    pub(crate) async fn exit_error_of(&self, who: &str, doing: &str) -> Error {
        let exit = self.wait().await;
        let tail = self.stderr.tail();
        let stderr = redact_known(&tail.text, &self.secrets).into_owned();
        let how = match (exit.code, exit.signal) {
            (Some(code), _) => format!("with exit code {code}"),
            (None, Some(signal)) => format!("by signal {signal}"),
            (None, None) => "in an unknown way".into(),
        };
        let last = stderr.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("nothing on stderr");
        let last: String = last.chars().take(300).collect();
        // Killed, out of memory, pipe broken, EX_TEMPFAIL, EX_UNAVAILABLE: worth another try.
        let retryable =
            matches!(exit.signal, Some(9 | 13 | 15)) || matches!(exit.code, Some(69 | 75 | 137 | 141 | 143));
        Error::new(ErrorCode::Exited, format!("{who} ended {how} {doing}: {last}"))
            .with_data(json!({
                "exit_code": exit.code,
                "signal": exit.signal,
                "stderr": stderr,
                "stderr_truncated": tail.truncated,
            }))
            .with_retryable(retryable)
    }
}

impl Watch {
    pub(crate) fn has_ended(&self) -> bool {
        self.exit.borrow().is_some()
    }

    /// TERM to the group, then KILL.
    pub(crate) fn stop(&self) {
        if let Some(stop) = self.stop.upgrade() {
            let _ = stop.send(Stop::After(Duration::ZERO));
        }
    }

    /// Waits until the child has ended and is reaped.
    pub(crate) async fn wait(&self) {
        ended(&self.exit).await;
    }
}

async fn ended(exit: &watch::Receiver<Option<Exit>>) -> Exit {
    match exit.clone().wait_for(Option::is_some).await {
        Ok(exit) => exit.expect("waited for"),
        Err(_) => Exit { code: None, signal: None },
    }
}

/// Owns the process until it is reaped.
async fn supervise(
    mut child: tokio::process::Child,
    term_grace: Duration,
    mut stops: mpsc::UnboundedReceiver<Stop>,
    exited: watch::Sender<Option<Exit>>,
    stderr: Option<tokio::task::JoinHandle<()>>,
) {
    let group = child.id();
    let (mut deadline, mut held) = (None::<Instant>, true);
    let mut tree = Tree::default();
    let (mut next_look, mut pause) = (Instant::now(), LOOK_AGAIN);
    let status = loop {
        tokio::select! {
            status = child.wait() => break status,
            stop = stops.recv(), if held => {
                held = stop.is_some();
                let grace = match (stop, deadline) {
                    (Some(Stop::After(grace)), _) => grace,
                    // Nobody holds the child any more, and nobody gave it time.
                    (None, None) => Duration::ZERO,
                    (None, Some(_)) => continue,
                };
                let at = Instant::now() + grace;
                deadline = Some(deadline.map_or(at, |earlier| earlier.min(at)));
            }
            // From now on it may end any moment, and then nobody knows any more what was below it.
            () = sleep_until(next_look), if deadline.is_some_and(|deadline| next_look < deadline) => {
                group.inspect(|root| tree.look(*root));
                pause *= 2;
                next_look = Instant::now() + pause;
            }
            () = sleep_until(deadline.unwrap_or_else(Instant::now)), if deadline.is_some() => {
                group.inspect(|root| tree.freeze(*root));
                break terminate(&mut child, group, term_grace).await;
            }
        }
    };
    // Whatever the child left in its group goes with it. The group id cannot have been reused while a
    // member lives, and without members this is no more than ESRCH.
    signal_group(group, libc::SIGKILL);
    tree.kill().await;
    if let Some(stderr) = stderr {
        // A grandchild outside the group may hold the pipe; its words are not worth waiting for.
        let _ = tokio::time::timeout(Duration::from_millis(200), stderr).await;
    }
    log::debug!("process {} has ended: {status:?}", group.unwrap_or_default());
    exited.send_replace(Some(status.map_or(Exit { code: None, signal: None }, exit_of)));
}

async fn terminate(
    child: &mut tokio::process::Child,
    group: Option<u32>,
    term_grace: Duration,
) -> std::io::Result<ExitStatus> {
    signal_group(group, libc::SIGTERM);
    if let Ok(status) = tokio::time::timeout(term_grace, child.wait()).await {
        return status;
    }
    signal_group(group, libc::SIGKILL);
    let _ = child.start_kill();
    child.wait().await
}

fn own_group(command: &mut Command) {
    command.process_group(0);
    #[cfg(target_os = "linux")]
    {
        let parent = std::process::id();
        // SAFETY: only async-signal-safe calls between fork and exec.
        unsafe {
            command.pre_exec(move || {
                if libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) != 0 {
                    return Err(std::io::Error::last_os_error());
                }
                // The host may have died between the fork and the line above.
                if libc::getppid() as u32 != parent {
                    return Err(std::io::Error::from_raw_os_error(libc::ESRCH));
                }
                Ok(())
            });
        }
    }
}

fn signal_group(group: Option<u32>, signal: i32) {
    if let Some(group) = group {
        // SAFETY: plain system call; the group id is that of our own child.
        unsafe { libc::killpg(group as i32, signal) };
    }
}

fn exit_of(status: ExitStatus) -> Exit {
    use std::os::unix::process::ExitStatusExt;
    Exit { code: status.code(), signal: status.signal() }
}
