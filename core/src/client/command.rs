//! Commands that the app-server runs for us, outside every thread: their input, their output, their end.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_core::Stream;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::codex::{Codex, Inner};
use super::thread_methods::given;
use super::turn::read;
use crate::app_server::{Connection, TapKey};
use crate::error::{Error, ErrorCode, Result};
use crate::event::queue::OnReady;
use crate::event::raw::RawEvent;
use crate::event::tap::Tap;
use crate::options::{SandboxPolicy, absolute_path};
use crate::runtime;

/// A command to run, without a shell.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CommandRequest {
    /// The program and its arguments, not empty.
    pub command: Vec<String>,
    /// Where it runs; a relative path starts at the host's directory. Default: the app-server's directory.
    #[serde(default)]
    pub working_directory: Option<PathBuf>,
    /// Environment variables over those of the app-server; `null` takes one away.
    #[serde(default)]
    pub env: BTreeMap<String, Option<String>>,
    /// Run it in a terminal, which has an input and whose output is all one. Streamed commands only.
    #[serde(default)]
    pub tty: bool,
    /// The terminal's size at the start. Only with `tty`.
    #[serde(default)]
    pub size: Option<TerminalSize>,
    /// Leave the standard input open for writing. Streamed commands only.
    #[serde(default)]
    pub stdin: bool,
    /// Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands,
    /// Codex's own limit for others.
    #[serde(default)]
    pub timeout_ms: Option<u64>,
    /// Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for
    /// streamed commands, Codex's own limit for others.
    #[serde(default)]
    pub output_bytes_cap: Option<u64>,
    /// The sandbox. Default: the user's. Excludes `permissions`.
    #[serde(default)]
    pub sandbox_policy: Option<SandboxPolicy>,
    /// The id of a permission profile. Excludes `sandbox_policy`.
    #[serde(default)]
    pub permissions: Option<String>,
}

/// A terminal's size in characters; at least 1 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TerminalSize {
    /// Lines.
    pub rows: u16,
    /// Characters of a line.
    pub cols: u16,
}

/// How a command ended. A failing command is no error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CommandResult {
    /// 128 and the number of the signal for one that was killed; 124 after its time was up.
    #[serde(alias = "exitCode")]
    pub exit_code: i32,
    /// Empty for a streamed command.
    pub stdout: String,
    /// Empty for a streamed command.
    pub stderr: String,
}

/// A piece of a command's output.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandOutput {
    /// Position within the command's output, counting up from 1.
    pub seq: u64,
    /// `stdout` or `stderr`; of a terminal always `stdout`.
    pub stream: String,
    /// The bytes. A character may lie across two pieces.
    pub data: Vec<u8>,
    /// The cap was reached: nothing of this stream comes any more.
    pub cap_reached: bool,
}

/// A streamed command that runs. As a `Stream` it yields the output, then an error if there was one. Dropping it kills
/// the command.
pub struct Command {
    task: Arc<CommandTask>,
    batch: VecDeque<RawEvent>,
    error_told: bool,
}

/// What the command's handles share.
pub(crate) struct CommandTask {
    codex: Arc<Inner>,
    connection: Arc<Connection>,
    process_id: String,
    pub(crate) tap: Arc<Tap>,
    result: watch::Sender<Option<Result<CommandResult>>>,
}

/// Kills the command when dropped, unless it is over.
pub(crate) struct DrainedCommand(pub(crate) Arc<CommandTask>);

impl Drop for DrainedCommand {
    fn drop(&mut self) {
        self.0.kill();
    }
}

impl Codex {
    /// Runs a command to its end. Dropping the future kills it.
    ///
    /// # Errors
    /// `invalid_argument` naming the field, `rpc` when it cannot be started, `unsupported` on exec.
    pub async fn run_command(&self, request: CommandRequest) -> Result<CommandResult> {
        let task = self.start_command(request, false, None).await?;
        let command = DrainedCommand(task);
        command.0.wait().await
    }

    /// Starts a command and streams its output.
    ///
    /// # Errors
    /// As [`Codex::run_command`]; one that cannot be started is told by the stream.
    pub async fn run_command_streamed(&self, request: CommandRequest) -> Result<Command> {
        let task = self.start_command(request, true, None).await?;
        Ok(Command { task, batch: VecDeque::new(), error_told: false })
    }

    pub(crate) async fn start_command(
        &self,
        request: CommandRequest,
        streamed: bool,
        on_ready: Option<OnReady>,
    ) -> Result<Arc<CommandTask>> {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        self.0.supports("command/exec")?;
        let process_id = format!("codexkit-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let params = request.wire(&process_id, streamed)?;
        let codex = self.0.clone();
        let tap = Tap::new(self.event_queue_bytes(), on_ready);
        runtime::run(async move {
            let connection = codex.server().await?;
            let task = Arc::new(CommandTask {
                codex,
                connection: connection.clone(),
                process_id: process_id.clone(),
                tap: tap.clone(),
                result: watch::Sender::new(None),
            });
            let route = connection.router.taps.open(TapKey::Command(process_id), tap.clone());
            let (sent, driven) = (connection.clone(), task.clone());
            let mut request = Box::pin(async move { sent.request_unlimited("command/exec", &params).await });
            // Sent before anybody can write to the command.
            let first = std::future::poll_fn(|context| Poll::Ready(request.as_mut().poll(context))).await;
            tokio::spawn(async move {
                let answer = match first {
                    Poll::Ready(answer) => answer,
                    Poll::Pending => tap.until(request).await,
                };
                if tap.error().is_some() {
                    driven.kill();
                }
                let result = answer.and_then(|answer| read("command/exec", &answer));
                driven.result.send_replace(Some(result.map_err(|e| e.hiding(&driven.codex.secrets()))));
                drop(route);
            });
            Ok(task)
        })
        .await
    }
}

impl CommandRequest {
    fn wire(&self, process_id: &str, streamed: bool) -> Result<Value> {
        if self.command.is_empty() {
            return Err(Error::invalid("command", "is empty"));
        }
        for (field, given) in [("tty", self.tty), ("stdin", self.stdin)] {
            if given && !streamed {
                return Err(Error::invalid(field, "only a streamed command has it"));
            }
        }
        if let Some(size) = self.size {
            size.validate()?;
            if !self.tty {
                return Err(Error::invalid("size", "only a terminal has one: set `tty`"));
            }
        }
        if self.sandbox_policy.is_some() && self.permissions.is_some() {
            return Err(Error::invalid("permissions", "excludes sandbox_policy; give one of them"));
        }
        let cwd = match &self.working_directory {
            Some(directory) => json!(absolute_path("working_directory", directory)?),
            None => Value::Null,
        };
        let policy = self.sandbox_policy.as_ref().map(|policy| policy.wire("sandbox_policy")).transpose()?;
        let on = |given: bool| if given { json!(true) } else { Value::Null };
        // 0 and, for a streamed command, nothing lift Codex's limit.
        let limit = |wanted: Option<u64>| match wanted {
            Some(0) => (Value::Null, json!(true)),
            Some(limit) => (json!(limit), Value::Null),
            None => (Value::Null, on(streamed)),
        };
        let ((timeout, no_timeout), (cap, no_cap)) = (limit(self.timeout_ms), limit(self.output_bytes_cap));
        Ok(given([
            ("command", json!(self.command)),
            ("processId", process_id.into()),
            ("cwd", cwd),
            ("env", if self.env.is_empty() { Value::Null } else { json!(self.env) }),
            ("tty", on(self.tty)),
            ("size", json!(self.size)),
            ("streamStdin", on(self.stdin)),
            ("streamStdoutStderr", on(streamed)),
            ("timeoutMs", timeout),
            ("disableTimeout", no_timeout),
            ("outputBytesCap", cap),
            ("disableOutputCap", no_cap),
            ("sandboxPolicy", json!(policy)),
            ("permissionProfile", json!(self.permissions)),
        ]))
    }
}

impl TerminalSize {
    fn validate(self) -> Result<()> {
        for (field, number) in [("size.rows", self.rows), ("size.cols", self.cols)] {
            if number == 0 {
                return Err(Error::invalid(field, "must be at least 1"));
            }
        }
        Ok(())
    }
}

impl Command {
    /// Writes to the standard input.
    ///
    /// # Errors
    /// `rpc` when the command is over or its input is not open.
    pub async fn write(&self, bytes: impl AsRef<[u8]>) -> Result<()> {
        self.task.write(bytes.as_ref(), false).await
    }

    /// Ends the standard input.
    pub async fn close_stdin(&self) -> Result<()> {
        self.task.write(b"", true).await
    }

    /// Gives the terminal another size.
    pub async fn resize(&self, size: TerminalSize) -> Result<()> {
        self.task.resize(size).await
    }

    /// Kills the command; its result comes as usual.
    pub async fn terminate(&self) -> Result<()> {
        self.task.terminate().await
    }

    /// Waits for the end. The output goes by as the stream; read it first or at the same time.
    pub async fn result(&self) -> Result<CommandResult> {
        self.task.wait().await
    }
}

impl Drop for Command {
    fn drop(&mut self) {
        self.task.kill();
        self.task.tap.queue.abandon();
    }
}

impl Stream for Command {
    type Item = Result<CommandOutput>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<CommandOutput>>> {
        let command = &mut *self;
        if command.batch.is_empty() {
            std::task::ready!(command.task.tap.queue.poll_batch(context, &mut command.batch));
        }
        Poll::Ready(match command.batch.pop_front() {
            Some(event) => Some(CommandOutput::read(&event)),
            None if command.error_told => None,
            None => {
                command.error_told = true;
                let result = command.task.result.borrow();
                let error = result.as_ref().and_then(|result| result.as_ref().err()).cloned();
                command.task.tap.error().or(error).map(Err)
            }
        })
    }
}

impl CommandOutput {
    fn read(event: &RawEvent) -> Result<CommandOutput> {
        #[derive(Deserialize)]
        struct Wire {
            seq: u64,
            stream: String,
            delta_base64: String,
            #[serde(default)]
            cap_reached: bool,
        }
        let mut json = Vec::with_capacity(event.size());
        event.write_json(&mut json, false);
        let bad = |error: &dyn std::fmt::Display| {
            Error::new(ErrorCode::Protocol, "the output of a command cannot be read").with_cause(error)
        };
        let wire: Wire = serde_json::from_slice(&json).map_err(|error| bad(&error))?;
        let data = STANDARD.decode(wire.delta_base64).map_err(|error| bad(&error))?;
        Ok(CommandOutput { seq: wire.seq, stream: wire.stream, data, cap_reached: wire.cap_reached })
    }
}

impl CommandTask {
    pub(crate) async fn wait(&self) -> Result<CommandResult> {
        let mut result = self.result.subscribe();
        let result = result.wait_for(Option::is_some).await.expect("the sender lives in self");
        result.clone().expect("waited for")
    }

    pub(crate) async fn write(&self, bytes: &[u8], close: bool) -> Result<()> {
        let data = if bytes.is_empty() { Value::Null } else { STANDARD.encode(bytes).into() };
        let close = if close { json!(true) } else { Value::Null };
        if data.is_null() && close.is_null() {
            return Ok(());
        }
        self.send("command/exec/write", given([("deltaBase64", data), ("closeStdin", close)])).await
    }

    pub(crate) async fn resize(&self, size: TerminalSize) -> Result<()> {
        size.validate()?;
        self.send("command/exec/resize", json!({ "size": size })).await
    }

    pub(crate) async fn terminate(&self) -> Result<()> {
        self.send("command/exec/terminate", json!({})).await
    }

    async fn send(&self, method: &'static str, mut params: Value) -> Result<()> {
        params["processId"] = self.process_id.as_str().into();
        let (connection, limit) = (self.connection.clone(), self.codex.request_limit());
        runtime::run(async move { connection.request(method, &params, limit).await.map(drop) }).await
    }

    /// Nobody wants the command any more.
    pub(crate) fn kill(&self) {
        if self.result.borrow().is_some() || self.connection.is_closed() {
            return;
        }
        let (connection, limit) = (self.connection.clone(), self.codex.request_limit());
        let params = json!({ "processId": self.process_id });
        let _ = runtime::spawn(async move {
            if let Err(error) = connection.request("command/exec/terminate", &params, limit).await {
                log::debug!("a command that was given up was not killed: {error}");
            }
        });
    }
}
