//! Ops on threads.

use serde::{Deserialize, Serialize};

use super::Done;
use crate::client::{TurnRequest, TurnResult};
use crate::error::{Error, Result};
use crate::options::exec::Resume as ResumeWhich;
use crate::options::{Input, ThreadOptions, TurnOptions};
use crate::port::call::Context;
use crate::port::registry::Op;

/// A thread, as the host holds it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct ThreadHandle {
    /// Names the thread in later calls, until `thread.release`.
    pub(super) thread: u64,
    /// The thread's id, once Codex has told it.
    pub(super) id: Option<String>,
}

/// Names a thread.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadParams {
    /// The handle.
    pub(super) thread: u64,
}

pub(crate) struct Start;

/// A new thread.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadStartParams {
    /// The thread's options.
    #[serde(default)]
    options: ThreadOptions,
}

impl Op for Start {
    const NAME: &'static str = "thread.start";
    const DOC: &'static str = "Makes a new thread; nothing is started until its first turn.";
    type Params = ThreadStartParams;
    type Output = ThreadHandle;

    async fn run(context: Context, params: ThreadStartParams) -> Result<ThreadHandle> {
        let thread = context.codex().start_thread(params.options)?;
        Ok(ThreadHandle { id: thread.id(), thread: context.shared.add_thread(thread) })
    }
}

pub(crate) struct Resume;

/// An earlier thread.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadResumeParams {
    /// The thread's id. Either this or `last`.
    #[serde(default)]
    id: Option<String>,
    /// The most recent thread of the working directory.
    #[serde(default)]
    last: bool,
    /// The thread's options.
    #[serde(default)]
    options: ThreadOptions,
}

impl Op for Resume {
    const NAME: &'static str = "thread.resume";
    const DOC: &'static str = "Makes a thread that goes on where an earlier one ended.";
    type Params = ThreadResumeParams;
    type Output = ThreadHandle;

    async fn run(context: Context, params: ThreadResumeParams) -> Result<ThreadHandle> {
        let which = match (params.id, params.last) {
            (Some(id), false) => ResumeWhich::Id(id),
            (None, true) => ResumeWhich::Last,
            _ => return Err(Error::invalid("id", "give either `id` or `last`")),
        };
        let thread = context.codex().resume(which, params.options)?;
        Ok(ThreadHandle { id: thread.id(), thread: context.shared.add_thread(thread) })
    }
}

pub(crate) struct Info;

impl Op for Info {
    const NAME: &'static str = "thread.info";
    const DOC: &'static str = "Tells a thread's id, once Codex has told it.";
    type Params = ThreadParams;
    type Output = ThreadHandle;

    async fn run(context: Context, params: ThreadParams) -> Result<ThreadHandle> {
        let id = context.shared.thread(params.thread)?.id();
        Ok(ThreadHandle { thread: params.thread, id })
    }
}

pub(crate) struct Release;

impl Op for Release {
    const NAME: &'static str = "thread.release";
    const DOC: &'static str =
        "Forgets a thread's handle. A turn that runs goes on; the thread can be resumed.";
    type Params = ThreadParams;
    type Output = Done;

    async fn run(context: Context, params: ThreadParams) -> Result<Done> {
        context.shared.threads.lock().expect("threads lock").remove(&params.thread);
        Ok(Done {})
    }
}

/// A turn on a thread.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct ThreadRunParams {
    /// The thread's handle.
    thread: u64,
    /// What to tell Codex.
    input: Input,
    /// The turn's options.
    #[serde(default)]
    options: TurnOptions,
    /// Whether the caller answers asks. If not, every ask is refused.
    #[serde(default)]
    answers_asks: bool,
}

impl ThreadRunParams {
    fn request(self, context: &Context) -> TurnRequest {
        let handler = context.handler(self.answers_asks);
        TurnRequest::new(self.input).options(self.options).handler(handler)
    }
}

pub(crate) struct Run;

impl Op for Run {
    const NAME: &'static str = "thread.run";
    const DOC: &'static str = "Runs a turn to its end and returns its items, final response and usage.";
    type Params = ThreadRunParams;
    type Output = TurnResult;

    async fn run(context: Context, params: ThreadRunParams) -> Result<TurnResult> {
        let thread = context.shared.thread(params.thread)?;
        let turn = thread.start_folded_turn(params.request(&context))?;
        context.attach(turn.task());
        turn.result().await
    }
}

pub(crate) struct RunStreamed;

impl Op for RunStreamed {
    const NAME: &'static str = "thread.run_streamed";
    const STREAMS: bool = true;
    const DOC: &'static str = "Runs a turn and streams its events; the result comes after the last of them.";
    type Params = ThreadRunParams;
    type Output = TurnResult;

    async fn run(context: Context, params: ThreadRunParams) -> Result<TurnResult> {
        let thread = context.shared.thread(params.thread)?;
        let turn = thread.start_streamed_turn(params.request(&context), context.on_ready())?;
        context.attach(&turn.0);
        turn.0.wait().await
    }
}
