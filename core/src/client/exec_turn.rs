//! A turn by `codex exec --json`: one process, one line per event.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::process::ChildStdin;
use tokio::sync::OwnedSemaphorePermit;

use super::TurnResult;
use super::guards::Guards;
use super::limits::Limits;
use super::outcome::settle;
use super::thread::{ThreadInner, TurnRequest};
use super::turn::TurnTask;
use super::work::Work;
use crate::error::{Error, ErrorCode, Result};
use crate::event::log::Ending;
use crate::options::exec;
use crate::transport::child::{Control, Launch};
use crate::transport::lines::{Line, LineReader};

/// How long Codex may take to end by itself after its terminal event: it still writes the session file.
const END_GRACE: Duration = Duration::from_secs(5);
/// How long Codex may live on after it has closed its stdout.
const EXIT_GRACE: Duration = Duration::from_secs(1);

pub(super) async fn drive(
    thread: &Arc<ThreadInner>,
    task: &Arc<TurnTask>,
    request: TurnRequest,
) -> Result<TurnResult> {
    let limits = Limits::of(&request.options);
    let mut guards = Guards::of(thread, task, &request);
    let codex = &thread.codex;
    let prepare = async {
        let permit = thread.acquire(request.options.on_busy).await?;
        guards.before(&request.work, &request.input).await?;
        let binary = codex.binary().await?;
        let resume = thread.lock().resume.clone();
        thread.answer_for(&request, &task.log);
        #[cfg(feature = "mcp-http")]
        let served = super::exec_tools::serve(thread, &request.options).await?;
        #[cfg(feature = "mcp-http")]
        let (of_thread, options) = (&served.thread, &served.turn);
        // Without the feature tools are refused.
        #[cfg(not(feature = "mcp-http"))]
        let (served, of_thread, options) = ((), &thread.options, &request.options);
        let input = &request.input;
        let command = match &request.work {
            Work::Review(_) if resume.is_some() => {
                return Err(Error::unsupported("thread.review of an earlier thread", "exec"));
            }
            Work::Review(target) => {
                exec::review_command(&codex.options, of_thread, options, target, &codex.env)?
            }
            _ => exec::command(&codex.options, of_thread, options, resume.as_ref(), input, &codex.env)?,
        };
        let child = codex.spawn_child(Launch {
            program: binary.found.path.clone(),
            args: command.args,
            env: binary.found.with_path_dirs(codex.with_mcp_token(command.env)),
            cwd: None,
            secrets: codex.secrets(),
            term_grace: codex.options.close_timeout(),
        });
        Ok((permit, child.await?, command.stdin, (command.files, served)))
    };
    let (mut permit, mut child, prompt, used) = tokio::select! {
        prepared = prepare => prepared?,
        error = limits.give_up(task) => return Err(error),
    };
    let control = child.control();
    task.log.touch();
    let stdin = child.stdin.take().expect("stdin is piped");
    tokio::spawn(write_prompt(stdin, prompt));
    let lines =
        LineReader::new(child.stdout.take().expect("stdout is piped"), codex.options.max_line_bytes as usize);
    let ended = tokio::select! {
        ended = read(lines, thread, task, &control, &mut permit) => ended,
        error = limits.give_up(task) => Err(error),
        error = limits.idle(task) => Err(error),
    };
    let grace = if ended.is_ok() { END_GRACE } else { Duration::ZERO };
    control.stop_after(grace);
    // The session has one writer: the thread stays taken until the process is gone, and what that uses stays there.
    // Its caller need not wait.
    let reaped = control.clone();
    let reaping = tokio::spawn(async move {
        reaped.wait().await;
        drop((permit, used));
    });
    if ended.as_ref().is_err_and(|error| error.code() == ErrorCode::Guardrail) {
        // The turn is over when this is told: nothing more goes to the model.
        let _ = reaping.await;
    }
    let ending = match ended? {
        Some(ending) => ending,
        None => return Err(no_terminal_event(&control).await),
    };
    let before = thread.lock().usage.clone();
    let settled = settle(
        ending,
        &task.log,
        thread.id().unwrap_or_default(),
        request.options.output_schema.as_ref(),
        before.as_ref(),
    );
    if let Some(total) = task.log.usage() {
        thread.lock().usage = Some(total);
    }
    guards.let_out(settled, &limits).await
}

/// Reads until the terminal event, or `None` when the stream ends without one.
async fn read(
    mut lines: LineReader<tokio::process::ChildStdout>,
    thread: &ThreadInner,
    task: &TurnTask,
    control: &Control,
    permit: &mut OwnedSemaphorePermit,
) -> Result<Option<Ending>> {
    let log = &task.log;
    loop {
        match control.next_line(&mut lines).await {
            Ok(Some(Line::Whole(line))) => {
                log.room(line.len()).await;
                match log.exec_line(line.clone()) {
                    Ok(Some(id)) => thread.named(&id, permit)?,
                    Ok(None) => {}
                    Err(error) => log.malformed(&error.to_string(), &line),
                }
            }
            Ok(Some(Line::TooLong { len, head })) => {
                log.malformed(&format!("the line has {len} bytes, over the limit"), &head);
            }
            Ok(Some(Line::Cut(rest))) => match log.exec_line(rest.clone()) {
                Ok(_) => {}
                Err(_) => log.malformed("the stream ended within the line", &rest),
            },
            Ok(None) => return Ok(None),
            Err(error) => {
                return Err(Error::new(ErrorCode::Io, "the output of Codex cannot be read").with_cause(error));
            }
        }
        if let Some(ending) = log.ending() {
            return Ok(Some(ending));
        }
    }
}

async fn no_terminal_event(control: &Control) -> Error {
    let ended = control.ends_within(EXIT_GRACE).await;
    let error = control.exit_error("before the turn was over").await;
    if let Some(flag) = unknown_flag(&error) {
        return Error::new(
            ErrorCode::Unsupported,
            format!("this Codex has no option {flag} of `codex exec`"),
        )
        .with_data(error.data().clone());
    }
    if ended && error.data()["exit_code"] != 0 {
        return error;
    }
    Error::new(ErrorCode::NoResult, "Codex stopped talking without saying how the turn went")
        .with_data(error.data().clone())
}

/// The flag that an older Codex has refused before it did anything.
fn unknown_flag(exit: &Error) -> Option<&str> {
    let stderr = exit.data()["stderr"].as_str().filter(|_| exit.data()["exit_code"] == 2)?;
    Some(stderr.split_once("error: unexpected argument '")?.1.split_once("' found")?.0)
}

/// Writes while the answer is read; a child that does not want its prompt says why by its exit.
async fn write_prompt(mut stdin: ChildStdin, prompt: Vec<u8>) {
    if stdin.write_all(&prompt).await.is_ok() {
        let _ = stdin.shutdown().await;
    }
}
