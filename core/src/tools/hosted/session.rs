//! Commands of the shell tools: started, read, written to, ended. A command that outlives its call stays here under a
//! number, until it ends, its time is over, or the client is gone.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{ChildStdin, ChildStdout};
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::env::Env;
use crate::transport::child::{Control, Launch};
use crate::transport::nursery::Nursery;

/// Between SIGTERM and SIGKILL.
const TERM_GRACE: Duration = Duration::from_millis(500);

/// How long after a command's end its output is still read: a process it left behind may hold the pipe.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// How many bytes of output wait to be read; more are dropped.
const WAITING: usize = 1 << 20;

/// How many commands may be left running at once.
const MOST_SESSIONS: usize = 64;

/// Variables that a command does not inherit: their names tell of secrets.
const SECRET: [&str; 5] = ["KEY", "SECRET", "TOKEN", "PASSWORD", "CREDENTIAL"];

pub(super) struct Sessions {
    env: Env,
    nursery: Arc<Nursery>,
    next: AtomicU64,
    running: Mutex<HashMap<u64, Arc<Session>>>,
}

/// What to start, and how long it may run.
pub(super) struct Start {
    pub(super) program: OsString,
    pub(super) args: Vec<OsString>,
    pub(super) folder: PathBuf,
    pub(super) limit: Duration,
}

/// A command under way. Dropping it ends the command.
pub(super) struct Session {
    id: u64,
    control: Control,
    stdin: tokio::sync::Mutex<ChildStdin>,
    output: Arc<Mutex<Output>>,
    /// Set when the command has ended and its output is read.
    over: watch::Receiver<bool>,
    deadline: Instant,
    limit: Duration,
}

#[derive(Default)]
struct Output {
    bytes: Vec<u8>,
    dropped: bool,
}

impl Sessions {
    /// `env`: what commands inherit, but for secrets. `nursery`: whom they end with.
    pub(super) fn new(env: Env, nursery: Arc<Nursery>) -> Sessions {
        Sessions { env, nursery, next: AtomicU64::new(0), running: Mutex::default() }
    }

    /// `$SHELL` if it is there, else bash, else sh.
    pub(super) fn user_shell(&self) -> OsString {
        let is_there = |shell: &&str| Path::new(shell).is_file();
        let own = self.env.get("SHELL").filter(is_there);
        own.or(Some("/bin/bash").filter(is_there)).unwrap_or("/bin/sh").into()
    }

    pub(super) async fn start(&self, start: Start) -> Result<Arc<Session>, String> {
        if self.running.lock().expect("sessions lock").len() >= MOST_SESSIONS {
            return Err(format!("{MOST_SESSIONS} commands run already; end one first."));
        }
        if !start.folder.is_dir() {
            return Err(format!("There is no folder {}.", start.folder.display()));
        }
        // One pipe for both streams keeps their order.
        let merged = "exec \"$0\" \"$@\" 2>&1";
        let args = ["-c".into(), merged.into(), start.program].into_iter().chain(start.args);
        let launch = Launch {
            program: "/bin/sh".into(),
            args: args.collect(),
            env: inherited(&self.env),
            cwd: Some(start.folder),
            secrets: Vec::new(),
            term_grace: TERM_GRACE,
        };
        let deadline = Instant::now() + start.limit;
        let mut child = self.nursery.spawn(launch).await.map_err(|error| error.message().to_owned())?;
        let (stdin, stdout) = (child.stdin.take().expect("piped"), child.stdout.take().expect("piped"));
        let output = Arc::new(Mutex::new(Output::default()));
        let (ended, over) = watch::channel(false);
        let id = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let control = child.control();
        tokio::spawn(read(stdout, output.clone(), control.watch(), ended));
        let stdin = tokio::sync::Mutex::new(stdin);
        Ok(Arc::new(Session { id, control, stdin, output, over, deadline, limit: start.limit }))
    }

    /// Waits until the command is over or `pause` has passed, and says what the model is to know. A command that
    /// still runs is kept.
    pub(super) async fn report(
        self: &Arc<Self>,
        session: Arc<Session>,
        pause: Option<Duration>,
        most: usize,
    ) -> Result<Value, String> {
        let until = pause.map_or(session.deadline, |pause| session.deadline.min(Instant::now() + pause));
        let mut over = session.over.clone();
        let ended = timeout_at(until, over.wait_for(|over| *over)).await.is_ok();
        if ended {
            self.forget(session.id);
            let exit = session.control.wait().await;
            let success = exit.code == Some(0);
            return Ok(json!({
                "output": session.take(most),
                "exit_code": exit.code,
                "signal": exit.signal,
                "success": success,
            }));
        }
        if Instant::now() >= session.deadline {
            self.forget(session.id);
            session.control.stop_after(Duration::ZERO);
            session.control.wait().await;
            let limit = session.limit.as_millis();
            return Err(format!(
                "The command ran longer than {limit} ms and was ended.\n{}",
                session.take(most)
            ));
        }
        self.keep(&session);
        Ok(json!({ "output": session.take(most), "session_id": session.id, "running": true }))
    }

    pub(super) fn find(&self, id: u64) -> Result<Arc<Session>, String> {
        let running = self.running.lock().expect("sessions lock");
        running.get(&id).cloned().ok_or_else(|| format!("There is no session {id}, or it is over."))
    }

    fn keep(self: &Arc<Self>, session: &Arc<Session>) {
        let added = self.running.lock().expect("sessions lock").insert(session.id, session.clone());
        if added.is_some() {
            return;
        }
        let (sessions, id, deadline) = (Arc::downgrade(self), session.id, session.deadline);
        let control = session.control.watch();
        tokio::spawn(async move {
            // What is over can still be asked for until then.
            sleep_until(deadline).await;
            control.stop();
            if let Some(sessions) = sessions.upgrade() {
                sessions.forget(id);
            }
        });
    }

    fn forget(&self, id: u64) {
        self.running.lock().expect("sessions lock").remove(&id);
    }
}

impl Session {
    pub(super) async fn write(&self, text: &str) -> Result<(), String> {
        let mut stdin = self.stdin.lock().await;
        let written = async {
            stdin.write_all(text.as_bytes()).await?;
            stdin.flush().await
        };
        match timeout_at(self.deadline, written).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(format!("The command takes no input: {error}.")),
            Err(_) => Err("The command does not read its input.".into()),
        }
    }

    /// The output that nobody has seen yet, at most so many bytes; what is cut away is gone.
    fn take(&self, most: usize) -> String {
        std::mem::take(&mut *self.output.lock().expect("output lock")).told(most)
    }
}

impl Output {
    fn told(self, most: usize) -> String {
        let Output { mut bytes, dropped } = self;
        let cut = dropped || bytes.len() > most;
        bytes.truncate(most);
        // A character that is cut through is left out.
        let whole = match std::str::from_utf8(&bytes) {
            Err(error) if cut && error.error_len().is_none() => error.valid_up_to(),
            _ => bytes.len(),
        };
        let mut text = String::from_utf8_lossy(&bytes[..whole]).into_owned();
        if cut {
            text.push_str("\n... (truncated)");
        }
        text
    }
}

async fn read(
    mut stdout: ChildStdout,
    output: Arc<Mutex<Output>>,
    exit: crate::transport::child::Watch,
    ended: watch::Sender<bool>,
) {
    let mut buffer = vec![0; 16 << 10];
    let exited = async {
        exit.wait().await;
        tokio::time::sleep(LAST_WORDS).await;
    };
    tokio::pin!(exited);
    loop {
        let read = tokio::select! {
            biased;
            read = stdout.read(&mut buffer) => read,
            () = &mut exited => break,
        };
        match read {
            Ok(0) | Err(_) => break,
            Ok(length) => {
                let mut output = output.lock().expect("output lock");
                let room = WAITING.saturating_sub(output.bytes.len());
                output.bytes.extend_from_slice(&buffer[..length.min(room)]);
                output.dropped |= length > room;
            }
        }
    }
    // It may have closed its output and run on.
    exit.wait().await;
    ended.send_replace(true);
}

fn inherited(env: &Env) -> Vec<(String, String)> {
    let tells = |name: &str| SECRET.iter().any(|word| name.to_ascii_uppercase().contains(word));
    let kept = env.iter().filter(|(name, _)| !tells(name));
    kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_is_cut_by_bytes_and_never_through_a_character() {
        let told = |text: &str, most| Output { bytes: text.into(), dropped: false }.told(most);
        assert_eq!(told("äöü", 6), "äöü");
        assert_eq!(told("äöü", 5), "äö\n... (truncated)");
        assert_eq!(told("👩‍👩‍👧", 5), "👩\n... (truncated)");
        let lost = Output { bytes: "ab".into(), dropped: true };
        assert_eq!(lost.told(6), "ab\n... (truncated)");
    }

    #[test]
    fn secrets_are_not_inherited() {
        let env: Env = [("PATH", "/bin"), ("OPENAI_API_KEY", "k"), ("My_Token", "t"), ("DB_PASSWORD", "p")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(inherited(&env), [("PATH".to_owned(), "/bin".to_owned())]);
    }
}
