//! Ops on commands, named by the ticket of their call, and on watched paths.

use std::path::PathBuf;

use serde::Deserialize;

use super::{Done, op};
use crate::client::{CommandRequest, CommandResult, DrainedCommand, FileContent, TerminalSize};
use crate::error::{Error, Result};
use crate::port::call::{Context, Form};
use crate::port::registry::Op;

op! {
    Run = "codex.run_command",
    "Runs a command on Codex's machine to its end, in Codex's sandbox and outside every thread.",
    CommandRequest => CommandResult,
    |context, request| {
        let command = DrainedCommand(context.codex().start_command(request, false, None).await?);
        command.0.wait().await
    }
}

pub(crate) struct RunStreamed;

impl Op for RunStreamed {
    const NAME: &'static str = "codex.run_command_streamed";
    const STREAMS: bool = true;
    const DOC: &'static str = "Runs a command like `codex.run_command` and streams its output, as events `command.exec.output_delta` with \
         `stream`, `delta_base64` and `cap_reached`.";
    type Params = CommandRequest;
    type Output = CommandResult;

    async fn run(context: Context, request: CommandRequest) -> Result<CommandResult> {
        let on_ready = Some(context.on_ready());
        let command = DrainedCommand(context.codex().start_command(request, true, on_ready).await?);
        context.attach_command(&command.0);
        command.0.wait().await
    }
}

/// Input for a command.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CommandWriteParams {
    /// The ticket of the `codex.run_command_streamed` call.
    command: u64,
    /// What to write.
    #[serde(default)]
    content: Option<FileContent>,
    /// End the input after it.
    #[serde(default)]
    close: bool,
}

op! {
    Write = "command.write",
    "Writes to a command's standard input, or ends it.",
    CommandWriteParams => Done,
    |context, params| {
        if params.content.is_none() && !params.close {
            return Err(Error::invalid("content", "is missing: write something, or set `close`"));
        }
        let bytes = params.content.map(FileContent::bytes).transpose()?.unwrap_or_default();
        context.command_of(params.command).await?.write(&bytes, params.close).await.map(|()| Done {})
    }
}

/// Another size for a command's terminal.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CommandResizeParams {
    /// The ticket of the `codex.run_command_streamed` call.
    command: u64,
    /// The size.
    size: TerminalSize,
}

op! {
    Resize = "command.resize",
    "Gives a command's terminal another size.",
    CommandResizeParams => Done,
    |context, params| {
        context.command_of(params.command).await?.resize(params.size).await.map(|()| Done {})
    }
}

/// Names a command.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CommandTerminateParams {
    /// The ticket of the `codex.run_command_streamed` call.
    command: u64,
}

op! {
    Terminate = "command.terminate",
    "Kills a command; its result comes as usual.",
    CommandTerminateParams => Done,
    |context, params| context.command_of(params.command).await?.terminate().await.map(|()| Done {})
}

/// A file or a folder.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct WatchParams {
    /// On Codex's machine; a relative path starts at the host's directory.
    path: PathBuf,
}

pub(crate) struct Watch;

impl Op for Watch {
    const NAME: &'static str = "codex.watch";
    const STREAMS: bool = true;
    const DOC: &'static str = "Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`.";
    type Params = WatchParams;
    type Output = Done;

    async fn run(context: Context, params: WatchParams) -> Result<Done> {
        let watching = context.codex().start_watch(params.path, Some(context.on_ready())).await?;
        context.attach_events(&watching.tap.queue, Form::Unified { with_raw: false });
        Err(watching.end().await)
    }
}
