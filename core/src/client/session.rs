//! A Codex of its own for one workspace: sessions, turns, and what happens in them in a small vocabulary.
//!
//! A thin layer over [`Thread::run_streamed`] and asks, for programs that want no more of Codex than to hand it work.
//! Nothing is allowed unless the caller says so.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::codex::Codex;
use super::load::Need;
use super::thread::{Thread, TurnRequest};
use super::{TurnResult, TurnStatus};
use crate::approvals::{Answer, Answering, Ask, AskHandler};
use crate::error::{Error, ErrorCode, Result};
use crate::event::{Event, EventKind};
use crate::options::{
    ApprovalPolicy, AskKind, CodexOptions, Input, SandboxMode, SandboxPolicy, ThreadOptions, TurnOptions,
};

/// Milliseconds for a turn, unless the options say otherwise.
const TURN_TIMEOUT_MS: u64 = 3_600_000;
/// Milliseconds for each answer of Codex, unless the options say otherwise.
const READ_TIMEOUT_MS: u64 = 5_000;
/// What a question in free words is answered with.
const NOBODY_THERE: &str = "Nobody is there to answer. Go on as you think best.";

/// Options of a session.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SessionOptions {
    /// The model.
    pub model: Option<String>,
    /// When Codex asks before it acts. Default: the user's.
    pub approval_policy: Option<ApprovalPolicy>,
    /// What commands may do. Default: the user's. Excludes `sandbox_policy`.
    pub sandbox: Option<SandboxMode>,
    /// The sandbox in full. Excludes `sandbox`.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
    pub tools: Vec<Value>,
    /// Allow every command, file change and permission that Codex asks for. Default: none of them.
    pub auto_approve: bool,
    /// Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
    pub turn_timeout_ms: Option<u64>,
    /// Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
    pub read_timeout_ms: Option<u64>,
}

/// A turn of a session.
#[derive(Default)]
pub struct SessionTurn {
    input: Input,
    title: Option<String>,
    executor: Option<Arc<dyn AskHandler>>,
}

impl SessionTurn {
    /// A turn with this prompt.
    pub fn new(prompt: impl Into<Input>) -> SessionTurn {
        SessionTurn { input: prompt.into(), ..SessionTurn::default() }
    }

    /// Gives the thread this name before the turn.
    pub fn title(mut self, title: impl Into<String>) -> SessionTurn {
        self.title = Some(title.into());
        self
    }

    /// Runs the tools of the session: gets asks of the kind `tool_call` and answers with what the tool gave.
    pub fn executor(mut self, executor: impl AskHandler) -> SessionTurn {
        self.executor = Some(Arc::new(executor));
        self
    }

    pub(crate) fn of_host(
        input: Input,
        title: Option<String>,
        executor: Option<Arc<dyn AskHandler>>,
    ) -> SessionTurn {
        SessionTurn { input, title, executor }
    }
}

/// What a turn of a session came to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionResult {
    /// The thread's and the turn's id, joined by a hyphen.
    pub session_id: String,
    /// The thread.
    pub thread_id: String,
    /// The turn.
    pub turn_id: String,
    /// `turn_completed`; everything else is an error.
    pub result: String,
    /// The agent's last message.
    pub final_response: Option<String>,
    /// What the turn used.
    pub usage: Option<crate::event::Usage>,
}

/// Something that happened in a session.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SessionEvent {
    /// What it is.
    pub kind: SessionEventKind,
    /// The thread's and the turn's id, joined by a hyphen, once both are known.
    pub session_id: Option<String>,
    /// The thread, once its id is known.
    pub thread_id: Option<String>,
    /// The turn, once its id is known.
    pub turn_id: Option<String>,
    /// The facts: an event of the turn, the request of an ask, or `{error}`.
    pub payload: Value,
}

/// What happened in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SessionEventKind {
    /// The turn has begun.
    SessionStarted,
    /// Terminal: the turn is done.
    TurnCompleted,
    /// Terminal: Codex reported that the turn failed.
    TurnFailed,
    /// Terminal: the turn was interrupted or given up.
    TurnCancelled,
    /// Terminal: the turn broke off; out of time, Codex ended, ….
    TurnEndedWithError,
    /// Codex asked the user to choose. Nobody is there: the turn is interrupted.
    TurnInputRequired,
    /// Codex asked for leave and was refused; the turn goes on.
    ApprovalRequired,
    /// Codex asked for leave and got it.
    ApprovalAutoApproved,
    /// A tool of the caller worked.
    ToolCallCompleted,
    /// A tool of the caller did not work.
    ToolCallFailed,
    /// The model called a tool that the session does not have, or that nobody runs.
    UnsupportedToolCall,
    /// A question in free words was answered by saying that nobody is there.
    ToolInputAutoAnswered,
    /// Any other event of the turn.
    Notification,
    /// A line of Codex that cannot be read.
    Malformed,
    /// A message that this version does not know.
    OtherMessage,
    /// Codex could not be started, or has not accepted the thread.
    StartupFailed,
}

/// Gets every event, in order, also from other threads. Must not block.
pub type OnMessage = Arc<dyn Fn(SessionEvent) + Send + Sync>;

/// A Codex process with one thread. Dropping it ends the process; [`Session::stop`] also waits for that.
pub struct Session {
    codex: Codex,
    thread: Thread,
    options: SessionOptions,
    tools: HashSet<String>,
}

impl Codex {
    /// Starts a Codex of its own, with the options of this client, and a thread in `workspace`.
    ///
    /// # Errors
    /// What hinders the start; `timeout` when Codex does not answer in time; `unsupported` on exec and on a remote
    /// server, which is nobody's own. No process is left.
    pub async fn session(&self, workspace: impl Into<PathBuf>, options: SessionOptions) -> Result<Session> {
        let (client, options, workspace) = (self.clone(), options, workspace.into());
        crate::runtime::run(async move { Session::start(&client, workspace, options).await }).await
    }

    /// A session for one turn. The process is gone when this returns, also after an error.
    pub async fn run_session(
        &self,
        workspace: impl Into<PathBuf>,
        turn: SessionTurn,
        options: SessionOptions,
        on_message: OnMessage,
    ) -> Result<SessionResult> {
        let session = match self.session(workspace, options).await {
            Ok(session) => session,
            Err(error) => {
                on_message(SessionEvent {
                    kind: SessionEventKind::StartupFailed,
                    session_id: None,
                    thread_id: None,
                    turn_id: None,
                    payload: json!({ "error": error }),
                });
                return Err(error);
            }
        };
        let result = session.run_turn(turn, on_message).await;
        session.stop().await?;
        result
    }
}

impl Session {
    async fn start(client: &Codex, workspace: PathBuf, options: SessionOptions) -> Result<Session> {
        let transport = client.0.options.transport;
        if transport != crate::options::TransportKind::AppServer {
            return Err(Error::unsupported("a session", transport.as_str()));
        }
        if !workspace.is_dir() {
            return Err(Error::invalid("workspace", "is no directory"));
        }
        let request_timeout_ms = options.read_timeout_ms.unwrap_or(READ_TIMEOUT_MS);
        let codex = client.sibling(CodexOptions { request_timeout_ms, ..client.0.options.clone() })?;
        let thread = codex.start_thread(ThreadOptions {
            working_directory: Some(workspace),
            model: options.model.clone(),
            approval_policy: options.approval_policy,
            sandbox: options.sandbox,
            sandbox_policy: options.sandbox_policy.clone(),
            dynamic_tools: options.tools.clone(),
            ..ThreadOptions::default()
        })?;
        let tools = names(&options.tools);
        let session = Session { codex, thread, options, tools };
        match session.thread.0.id_for(Need::Loaded).await {
            Ok(_) => Ok(session),
            Err(error) => {
                session.stop().await?;
                Err(error)
            }
        }
    }

    /// The thread's id.
    pub fn thread_id(&self) -> String {
        self.thread.id().unwrap_or_default()
    }

    /// Runs a turn on the session's thread.
    ///
    /// # Errors
    /// As [`Thread::run`]; `interrupted` when Codex asked the user to choose.
    pub async fn run_turn(&self, turn: SessionTurn, on_message: OnMessage) -> Result<SessionResult> {
        let SessionTurn { input, title, executor } = turn;
        if let Some(title) = &title {
            self.thread.set_name(title).await?;
        }
        let teller = Arc::new(Teller { thread: self.thread_id(), turn: Mutex::default(), on_message });
        let input_required = Arc::new(AtomicBool::new(false));
        let handler = Answerer {
            teller: teller.clone(),
            executor,
            tools: self.tools.clone(),
            auto_approve: self.options.auto_approve,
            input_required: input_required.clone(),
        };
        let timeout_ms = Some(self.options.turn_timeout_ms.unwrap_or(TURN_TIMEOUT_MS));
        let options = TurnOptions { timeout_ms, ..TurnOptions::default() };
        let request = TurnRequest::new(input).options(options).approvals(handler);
        let mut turn = self.thread.run_streamed(request)?;
        let mut over = false;
        while let Some(event) = turn.next().await {
            match event {
                Ok(event) => {
                    over |= teller.event(&event);
                    let answered = matches!(event.kind, EventKind::ApprovalResolved { .. });
                    if answered
                        && input_required.load(Ordering::Acquire)
                        && let Err(error) = turn.interrupt().await
                    {
                        log::debug!("a turn that wants input was not interrupted: {error}");
                    }
                }
                Err(error) => {
                    over = true;
                    teller.broke_off(&error);
                }
            }
        }
        let result = turn.result().await;
        if let (Err(error), false) = (&result, over) {
            teller.broke_off(error);
        }
        let TurnResult { thread_id, turn_id, status, final_response, usage, .. } = result?;
        if status == TurnStatus::Interrupted {
            let reason = match input_required.load(Ordering::Acquire) {
                true => "Codex asked the user to choose, and nobody is there",
                false => "the turn was interrupted",
            };
            return Err(Error::new(ErrorCode::Interrupted, reason));
        }
        let turn_id = turn_id.unwrap_or_default();
        Ok(SessionResult {
            session_id: format!("{thread_id}-{turn_id}"),
            thread_id,
            turn_id,
            result: "turn_completed".into(),
            final_response,
            usage,
        })
    }

    /// Ends the process and waits until it is gone. Idempotent.
    pub async fn stop(&self) -> Result<()> {
        self.codex.close().await
    }
}

/// The names of all tools, also of those in namespaces.
fn names(tools: &[Value]) -> HashSet<String> {
    let mut names = HashSet::new();
    for tool in tools {
        match tool["tools"].as_array() {
            Some(inner) => {
                names.extend(inner.iter().filter_map(|tool| tool["name"].as_str()).map(str::to_owned))
            }
            None => names.extend(tool["name"].as_str().map(str::to_owned)),
        }
    }
    names
}

/// Knows the ids that every event carries.
struct Teller {
    thread: String,
    turn: Mutex<Option<String>>,
    on_message: OnMessage,
}

impl Teller {
    fn tell(&self, kind: SessionEventKind, payload: Value) {
        let turn_id = self.turn.lock().expect("teller lock").clone();
        let session_id = turn_id.as_ref().map(|turn| format!("{}-{turn}", self.thread));
        (self.on_message)(SessionEvent {
            kind,
            session_id,
            thread_id: Some(self.thread.clone()),
            turn_id,
            payload,
        });
    }

    fn broke_off(&self, error: &Error) {
        let kind = match error.code() {
            ErrorCode::Cancelled => SessionEventKind::TurnCancelled,
            _ => SessionEventKind::TurnEndedWithError,
        };
        self.tell(kind, json!({ "error": error }));
    }

    /// Tells of an event of the turn; whether it was the terminal one.
    fn event(&self, event: &Event) -> bool {
        if let Some(turn) = &event.turn_id {
            self.turn.lock().expect("teller lock").get_or_insert_with(|| turn.clone());
        }
        let payload = json!(event);
        let kind = match payload["type"].as_str().unwrap_or_default() {
            "turn.started" => SessionEventKind::SessionStarted,
            "turn.completed" => SessionEventKind::TurnCompleted,
            "turn.failed" => SessionEventKind::TurnFailed,
            "turn.interrupted" => SessionEventKind::TurnCancelled,
            "malformed" => SessionEventKind::Malformed,
            "unrecognized" => SessionEventKind::OtherMessage,
            // What became of an ask is told by whoever answered it.
            "approval.requested" | "approval.resolved" => return false,
            _ => SessionEventKind::Notification,
        };
        self.tell(kind, payload);
        matches!(
            kind,
            SessionEventKind::TurnCompleted | SessionEventKind::TurnFailed | SessionEventKind::TurnCancelled
        )
    }
}

/// Answers what Codex asks in a turn of a session.
struct Answerer {
    teller: Arc<Teller>,
    executor: Option<Arc<dyn AskHandler>>,
    tools: HashSet<String>,
    auto_approve: bool,
    /// Set when Codex lets the user choose: the turn is to end, once that is answered.
    input_required: Arc<AtomicBool>,
}

impl AskHandler for Answerer {
    fn ask(&self, ask: Ask) -> Answering {
        let now = |answer: Result<Answer>| -> Answering { Box::pin(async move { answer }) };
        let request = ask.request.clone();
        match ask.kind {
            AskKind::Command | AskKind::FileChange | AskKind::Permissions if self.auto_approve => {
                self.teller.tell(SessionEventKind::ApprovalAutoApproved, request);
                now(Ok(Answer::allow()))
            }
            AskKind::Command | AskKind::FileChange | AskKind::Permissions | AskKind::Elicitation => {
                self.teller.tell(SessionEventKind::ApprovalRequired, request);
                now(Ok(Answer::deny()))
            }
            AskKind::ToolCall => self.call_tool(ask),
            AskKind::UserInput => match free_words(&request) {
                Some(answers) => {
                    self.teller.tell(SessionEventKind::ToolInputAutoAnswered, request);
                    now(Ok(Answer::Raw { result: json!({ "answers": answers }) }))
                }
                None => {
                    self.teller.tell(SessionEventKind::TurnInputRequired, request);
                    self.input_required.store(true, Ordering::Release);
                    now(Ok(Answer::Raw { result: json!({ "answers": {} }) }))
                }
            },
            _ => {
                self.teller.tell(SessionEventKind::OtherMessage, request);
                now(Err(Error::new(
                    ErrorCode::Unsupported,
                    format!("a session does not answer {}", ask.method),
                )))
            }
        }
    }
}

impl Answerer {
    fn call_tool(&self, ask: Ask) -> Answering {
        let known = ask.tool.as_ref().is_some_and(|name| self.tools.contains(name));
        let (Some(executor), true) = (self.executor.clone(), known) else {
            self.teller.tell(SessionEventKind::UnsupportedToolCall, ask.request.clone());
            let reason = format!("There is no tool {:?}.", ask.tool.unwrap_or_default());
            return Box::pin(async move { Ok(no_luck(&reason)) });
        };
        let teller = self.teller.clone();
        Box::pin(async move {
            let mut payload = ask.request.clone();
            let (worked, answer) = match executor.ask(ask).await {
                Ok(Answer::Raw { result }) => {
                    let worked = result["success"] == true;
                    (worked, Answer::Raw { result })
                }
                Ok(answer) => (matches!(answer, Answer::Tool { success: true, .. }), answer),
                Err(error) => {
                    payload["error"] = json!(error);
                    (false, no_luck("The tool failed."))
                }
            };
            let kind = match worked {
                true => SessionEventKind::ToolCallCompleted,
                false => SessionEventKind::ToolCallFailed,
            };
            teller.tell(kind, payload);
            Ok(answer)
        })
    }
}

fn no_luck(reason: &str) -> Answer {
    let items = json!([{ "type": "inputText", "text": reason }]);
    Answer::Raw { result: json!({ "success": false, "contentItems": items }) }
}

/// Answers to questions in free words; `None` if one of them is a choice.
fn free_words(request: &Value) -> Option<Map<String, Value>> {
    let questions = request["questions"].as_array()?;
    let mut answers = Map::new();
    for question in questions {
        if question["options"].as_array().is_some_and(|options| !options.is_empty()) {
            return None;
        }
        answers.insert(question["id"].as_str()?.to_owned(), json!({ "answers": [NOBODY_THERE] }));
    }
    (!answers.is_empty()).then_some(answers)
}
