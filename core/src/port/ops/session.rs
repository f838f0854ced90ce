//! Ops on sessions: a Codex process of its own for one workspace.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Done, op};
use crate::client::{OnMessage, SessionEvent, SessionOptions, SessionResult, SessionTurn};
use crate::error::Result;
use crate::event::raw::{Body, Ids};
use crate::event::tap::Tap;
use crate::options::{ApprovalPolicy, Input, SandboxMode, SandboxPolicy};
use crate::port::call::{Context, Form};
use crate::port::registry::Op;

/// Params with a session's options among them. Each is a field of its own: of a flattened struct, errors do not know the
/// field.
macro_rules! with_options {
    ($(#[doc = $doc:literal])* $name:ident { $($fields:tt)* }) => {
        $(#[doc = $doc])*
        #[derive(Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name {
            $($fields)*
            /// The model.
            #[serde(default)]
            model: Option<String>,
            /// When Codex asks before it acts. Default: the user's.
            #[serde(default)]
            approval_policy: Option<ApprovalPolicy>,
            /// What commands may do. Default: the user's. Excludes `sandbox_policy`.
            #[serde(default)]
            sandbox: Option<SandboxMode>,
            /// The sandbox in full. Excludes `sandbox`.
            #[serde(default)]
            sandbox_policy: Option<SandboxPolicy>,
            /// Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
            #[serde(default)]
            tools: Vec<Value>,
            /// Allow every command, file change and permission that Codex asks for. Default: none of them.
            #[serde(default)]
            auto_approve: bool,
            /// Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
            #[serde(default)]
            turn_timeout_ms: Option<u64>,
            /// Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
            #[serde(default)]
            read_timeout_ms: Option<u64>,
        }
    };
}

with_options! {
    /// A session.
    SessionStartParams {
        /// The directory that Codex works in.
        workspace: PathBuf,
    }
}

with_options! {
    /// A session for one turn.
    CodexRunSessionParams {
        /// The directory that Codex works in.
        workspace: PathBuf,
        /// What to tell Codex.
        prompt: Input,
        /// Gives the thread this name before the turn.
        #[serde(default)]
        title: Option<String>,
        /// Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
        #[serde(default)]
        answers_asks: bool,
    }
}

/// A session's options, out of params that have more.
macro_rules! options {
    ($params:expr) => {
        SessionOptions {
            model: $params.model,
            approval_policy: $params.approval_policy,
            sandbox: $params.sandbox,
            sandbox_policy: $params.sandbox_policy,
            tools: $params.tools,
            auto_approve: $params.auto_approve,
            turn_timeout_ms: $params.turn_timeout_ms,
            read_timeout_ms: $params.read_timeout_ms,
        }
    };
}

/// A session, as the host holds it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(crate) struct SessionHandle {
    /// Names the session in later calls, until `session.stop`.
    session: u64,
    /// Its thread.
    thread_id: String,
}

op! {
    Start = "session.start",
    "Starts a Codex process of its own with a thread in a workspace.",
    SessionStartParams => SessionHandle,
    |context, params| {
        let session = context.codex().session(params.workspace, options!(params)).await?;
        let (thread_id, handle) = (session.thread_id(), context.shared.next());
        context.shared.sessions.lock().expect("sessions lock").insert(handle, Arc::new(session));
        Ok(SessionHandle { session: handle, thread_id })
    }
}

/// A turn of a session.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionRunTurnParams {
    /// The session's handle.
    session: u64,
    /// What to tell Codex.
    prompt: Input,
    /// Gives the thread this name before the turn.
    #[serde(default)]
    title: Option<String>,
    /// Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
    #[serde(default)]
    answers_asks: bool,
}

pub(crate) struct RunTurn;

impl Op for RunTurn {
    const NAME: &'static str = "session.run_turn";
    const STREAMS: bool = true;
    const DOC: &'static str = "Runs a turn on a session's thread. Events: `session_started`, `notification`, `turn_completed` and their kin, each with \
         `session_id` and `payload`.";
    type Params = SessionRunTurnParams;
    type Output = SessionResult;

    async fn run(context: Context, params: SessionRunTurnParams) -> Result<SessionResult> {
        let session = context.shared.session(params.session)?;
        let turn = SessionTurn::of_host(params.prompt, params.title, context.handler(params.answers_asks));
        let tap = context.tap(Form::Unified { with_raw: false });
        tap.until(session.run_turn(turn, on_message(&tap))).await
    }
}

pub(crate) struct RunOnce;

impl Op for RunOnce {
    const NAME: &'static str = "codex.run_session";
    const STREAMS: bool = true;
    const DOC: &'static str = "Runs one turn in a workspace, in a Codex process of its own that is gone afterwards. Events as of `session.run_turn`, \
         and `startup_failed`.";
    type Params = CodexRunSessionParams;
    type Output = SessionResult;

    async fn run(context: Context, params: CodexRunSessionParams) -> Result<SessionResult> {
        let turn = SessionTurn::of_host(params.prompt, params.title, context.handler(params.answers_asks));
        let tap = context.tap(Form::Unified { with_raw: false });
        let codex = context.codex().clone();
        tap.until(codex.run_session(params.workspace, turn, options!(params), on_message(&tap))).await
    }
}

/// Names a session.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionStopParams {
    /// The session's handle.
    session: u64,
}

op! {
    Stop = "session.stop",
    "Ends a session's process and waits until it is gone.",
    SessionStopParams => Done,
    |context, params| {
        let session = context.shared.session(params.session)?;
        session.stop().await?;
        context.shared.sessions.lock().expect("sessions lock").remove(&params.session);
        Ok(Done {})
    }
}

/// Makes what happens in a session events of the call.
fn on_message(tap: &Arc<Tap>) -> OnMessage {
    let tap = tap.clone();
    Arc::new(move |event| {
        let SessionEvent { kind, session_id, thread_id, turn_id, payload } = event;
        let arc = |id: String| Arc::<str>::from(id);
        let ids = Ids { thread: thread_id.map(arc), turn: turn_id.map(arc) };
        let fields = [("type", json!(kind)), ("session_id", json!(session_id)), ("payload", payload)];
        let fields = fields.map(|(name, value)| (name.to_owned(), value));
        tap.push(ids, Body::Made(fields.into_iter().collect()));
    })
}
