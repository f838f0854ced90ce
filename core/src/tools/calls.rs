//! Calls of tools: what happens between `item/tool/call` and its answer.
//!
//! A call that comes to nothing is answered too, with a sentence that helps the model; the turn goes on.

use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

use bytes::Bytes;
use codexkit_protocol::types::DynamicToolCallParams;
use futures_util::FutureExt;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use super::output::{ToolOutput, told};
use super::set::{Registered, ThreadTools};
use super::tool::{Tool, ToolCall, ToolFailure, ToolFailureKind, ToolHandler};
use crate::app_server::{Asker, Responder, ServerAsk, Withdrawn};
use crate::approvals::{Answer, Answering, Ask, AskHandler, Asks, TOOL_APPROVAL, ToolRun};
use crate::error::{Error, Result};
use crate::event::log::TurnLog;
use crate::event::normalize::object;
use crate::guardrails::{Checkpoint, Matter, TripKind, Tripped};
use crate::options::{GuardrailStage, ThreadOptions};

/// Takes a thread's tool calls; every other ask goes on to [`Asks`].
pub(crate) struct ToolAsks {
    tools: ThreadTools,
    /// Tools in Codex's own spelling; their calls are nobody's business here.
    raw: HashSet<(Option<String>, String)>,
    working_directory: PathBuf,
    asks: Arc<Asks>,
    /// What a person approved until the session ends.
    approved: Mutex<HashSet<(Option<String>, String)>>,
    log: Mutex<Weak<TurnLog>>,
    /// By the request's id. Dropping an entry ends the call.
    open: Mutex<HashMap<Bytes, Open>>,
    this: Weak<ToolAsks>,
}

/// A call under way.
struct Open {
    responder: Responder,
    log: Weak<TurnLog>,
    _end: oneshot::Sender<()>,
}

/// A call that found its tool.
struct Found {
    tool: Arc<Registered>,
    call: ToolCall,
    request: ServerAsk,
    /// The turn that is told.
    log: Weak<TurnLog>,
}

/// What goes back to the model; and why the call came to nothing, if it did.
struct Outcome {
    answer: Value,
    failure: Option<ToolFailure>,
}

impl Outcome {
    fn failed(tool: &Registered, failure: ToolFailure) -> Outcome {
        let output = match failure.kind {
            ToolFailureKind::Rejected => ToolOutput::error(failure.message.clone()),
            _ => tool.explain(&failure),
        };
        Outcome { answer: output.wire(), failure: Some(failure) }
    }
}

impl ToolAsks {
    pub(crate) fn new(tools: ThreadTools, options: &ThreadOptions, asks: Arc<Asks>) -> Result<Arc<ToolAsks>> {
        let mut raw = HashSet::new();
        let name = |tool: &Value| tool["name"].as_str().unwrap_or_default().to_owned();
        for tool in &options.dynamic_tools {
            match tool["tools"].as_array() {
                Some(tools) => raw.extend(tools.iter().map(|inner| (Some(name(tool)), name(inner)))),
                None => _ = raw.insert((None, name(tool))),
            }
        }
        let directory = options.working_directory.clone().unwrap_or_else(|| ".".into());
        let working_directory = std::path::absolute(directory)
            .map_err(|error| Error::invalid("thread.working_directory", error))?;
        Ok(Arc::new_cyclic(|this| ToolAsks {
            tools,
            raw,
            working_directory,
            asks,
            approved: Mutex::default(),
            log: Mutex::default(),
            open: Mutex::default(),
            this: this.clone(),
        }))
    }

    pub(crate) fn set(&self) -> &ThreadTools {
        &self.tools
    }

    /// From now on what happens is told to this turn.
    pub(crate) fn set_turn(&self, log: &Arc<TurnLog>) {
        *self.log.lock().expect("tools lock") = Arc::downgrade(log);
    }

    /// How many calls are under way.
    pub(crate) fn running(&self) -> usize {
        self.open.lock().expect("tools lock").len()
    }

    /// The caller gave this turn up: its calls end, and Codex is told so.
    pub(crate) fn give_up(&self, log: &Arc<TurnLog>) {
        let of_turn = |open: &Open| std::ptr::eq(open.log.as_ptr(), Arc::as_ptr(log));
        let given_up: Vec<_> = {
            let mut open = self.open.lock().expect("tools lock");
            open.extract_if(|_, open| of_turn(open)).collect()
        };
        given_up.into_iter().for_each(|(_, open)| open.responder.refuse());
    }

    fn take(&self, request_id: &Bytes) -> Option<Open> {
        self.open.lock().expect("tools lock").remove(request_id)
    }

    /// Runs the call to its answer, unless somebody ends it before.
    fn start(&self, found: Found, responder: Responder) {
        let (end, mut ended) = oneshot::channel();
        let request_id = found.request.request_id.clone();
        let open = Open { responder, log: found.log.clone(), _end: end };
        self.open.lock().expect("tools lock").insert(request_id.clone(), open);
        let this = self.this.clone();
        tokio::spawn(async move {
            let counted = Counted::new(&found.tool);
            let outcome = tokio::select! {
                outcome = AssertUnwindSafe(see_through(&this, &found)).catch_unwind() => outcome
                    .unwrap_or_else(|_| {
                        let message = "A bug in codexkit was caught.".to_owned();
                        let failure = ToolFailure { kind: ToolFailureKind::Failed, message };
                        Ok(Outcome::failed(&found.tool, failure))
                    }),
                _ = &mut ended => return,
            };
            let outcome = match outcome {
                Ok(outcome) => outcome,
                Err(tripped) => {
                    let outcome = Outcome::failed(&found.tool, rejected(&tripped));
                    if found.log.upgrade().is_some_and(|log| log.give_up(tripped.error())) {
                        counted.over(&outcome);
                        // Unanswered, the call ends with its turn.
                        let _ = ended.await;
                        return;
                    }
                    outcome
                }
            };
            counted.over(&outcome);
            let Some(open) = this.upgrade().and_then(|this| this.take(&request_id)) else { return };
            if let Some(failure) = &outcome.failure {
                tell(&open.log, &found.call, failure);
            }
            open.responder.answer(&outcome.answer);
        });
    }
}

impl Asker for ToolAsks {
    fn ask(&self, mut request: ServerAsk, responder: Responder) {
        if request.method != "item/tool/call" {
            return self.asks.ask(request, responder);
        }
        // What cannot be read is left to the handler: it may know more than we do.
        let Ok(params) = serde_json::from_slice::<DynamicToolCallParams>(&request.params) else {
            return self.asks.ask(request, responder);
        };
        request.item_id = Some(params.call_id.clone());
        let named = (params.namespace.clone(), params.tool.clone());
        let call = ToolCall {
            arguments: params.arguments,
            namespace: params.namespace,
            tool: params.tool,
            call_id: params.call_id,
            thread_id: params.thread_id,
            turn_id: params.turn_id,
            working_directory: self.working_directory.clone(),
        };
        match self.tools.find(call.namespace.as_deref(), &call.tool) {
            Some(tool) => {
                let log = self.log.lock().expect("tools lock").clone();
                self.start(Found { tool, call, request, log }, responder);
            }
            // A thread that is resumed without tools has those it was stored with.
            None if self.tools.is_empty() || self.raw.contains(&named) => self.asks.ask(request, responder),
            None => {
                let message = format!("This client offers no tool {}.", call.tool);
                let failure = ToolFailure { kind: ToolFailureKind::UnknownTool, message };
                tell(&self.log.lock().expect("tools lock"), &call, &failure);
                responder.answer(&ToolOutput::error(failure.message).wire());
            }
        }
    }

    fn withdrawn(&self, request_id: &Bytes, why: Withdrawn) {
        match self.take(request_id) {
            Some(open) => open.responder.withdraw(),
            None => self.asks.withdrawn(request_id, why),
        }
    }

    fn answers_for_all(&self) -> bool {
        self.asks.answers_for_all()
    }
}

/// The event about a call that came to nothing.
fn tell(log: &Weak<TurnLog>, call: &ToolCall, failure: &ToolFailure) {
    if let Some(log) = log.upgrade() {
        log.touch();
        log.made(object(json!({
            "type": "tool.call.failed",
            "item_id": call.call_id,
            "namespace": call.namespace,
            "tool": call.tool,
            "kind": failure.kind,
            "reason": failure.message,
        })));
    }
}

/// The call between its guardrails.
async fn see_through(asks: &Weak<ToolAsks>, found: &Found) -> Result<Outcome, Tripped> {
    let failed = |failure| Outcome::failed(&found.tool, failure);
    let call = match admit(asks, found).await {
        Ok(call) => call,
        Err(failure) => return Ok(failed(failure)),
    };
    if let Some(rejected) = guard(asks, found, &call, None).await? {
        return Ok(failed(rejected));
    }
    let outcome = match make(asks, found, &call).await {
        Ok(answer) => Outcome { answer, failure: None },
        Err(failure) => failed(failure),
    };
    Ok(match guard(asks, found, &call, Some(&outcome.answer)).await? {
        Some(rejected) => failed(rejected),
        None => outcome,
    })
}

/// Asks the guardrails of the tool about the call, or about its output. They may reject it.
async fn guard(
    asks: &Weak<ToolAsks>,
    found: &Found,
    call: &ToolCall,
    output: Option<&Value>,
) -> Result<Option<ToolFailure>, Tripped> {
    if found.tool.guardrails.is_empty() {
        return Ok(None);
    }
    let Some(asks) = asks.upgrade() else { return Ok(Some(gone())) };
    let checkpoint =
        Checkpoint { desk: asks.asks.desk().clone(), handler: asks.asks.handler(), log: found.log.clone() };
    drop(asks);
    let mut request = json!({
        "text": call.arguments.to_string(),
        "callId": call.call_id,
        "namespace": call.namespace,
        "tool": call.tool,
        "arguments": call.arguments,
    });
    let stage = match output {
        None => GuardrailStage::Input,
        Some(answer) => {
            let (output, text) = told(answer);
            (request["output"], request["text"]) = (output, text.into());
            GuardrailStage::Output
        }
    };
    let matter = Matter {
        thread_id: Some(call.thread_id.clone()),
        turn_id: Some(call.turn_id.clone()),
        item_id: Some(call.call_id.clone()),
        tool: Some(call.tool.clone()),
        request,
    };
    match checkpoint.all(&found.tool.guardrails, stage, &matter).await {
        Ok(()) => Ok(None),
        Err(tripped) if tripped.kind == TripKind::Reject => Ok(Some(rejected(&tripped))),
        Err(tripped) => Err(tripped),
    }
}

fn rejected(tripped: &Tripped) -> ToolFailure {
    let message = match tripped.message.as_str() {
        "" => format!("The guardrail {} rejected it.", tripped.guardrail),
        message => message.to_owned(),
    };
    ToolFailure { kind: ToolFailureKind::Rejected, message }
}

/// Checks and approval: the call as the tool is to get it.
async fn admit(asks: &Weak<ToolAsks>, found: &Found) -> Result<ToolCall, ToolFailure> {
    let fail = |kind, message: String| Err(ToolFailure { kind, message });
    let (tool, spec) = (&found.tool, &found.tool.tool.spec);
    if !tool.is_enabled() {
        return fail(ToolFailureKind::Disabled, format!("The tool {} is switched off.", spec.name));
    }
    let mut call = found.call.clone();
    call.arguments = match tool.check.arguments(call.arguments) {
        Ok(arguments) => arguments,
        Err(message) => return fail(ToolFailureKind::InvalidArguments, message),
    };
    if spec.needs_approval {
        approve(asks, found, &call).await?;
    }
    Ok(call)
}

/// A free place, then the tool itself.
async fn make(asks: &Weak<ToolAsks>, found: &Found, call: &ToolCall) -> Result<Value, ToolFailure> {
    let fail = |kind, message: String| Err(ToolFailure { kind, message });
    let (tool, spec) = (&found.tool, &found.tool.tool.spec);
    let _place = match &tool.permits {
        Some(permits) => permits.clone().acquire_owned().await.ok(),
        None => None,
    };
    let started = Instant::now();
    let failure = Arc::new(Mutex::new(None));
    let handler = tool.tool.handler.clone().map(|handler| {
        let function = Function { handler, call: call.clone(), failure: failure.clone() };
        Arc::new(function) as Arc<dyn AskHandler>
    });
    let mut request = found.request.clone();
    request.params = for_handler(&request.params, &call.arguments, &tool.tool);
    let run = ToolRun { handler, limit: spec.timeout() };
    let answer = put(asks, request, Some(run)).ok_or_else(gone)?.answer().await;
    if let Some(message) = failure.lock().expect("failure lock").take() {
        return fail(ToolFailureKind::Failed, message);
    }
    match answer {
        Some(answer) if is_answer(&answer) => Ok(answer),
        Some(_) => fail(ToolFailureKind::Failed, format!("The tool {} gave no usable answer.", spec.name)),
        None => match spec.timeout().filter(|limit| started.elapsed() >= *limit) {
            Some(limit) => fail(ToolFailureKind::Timeout, too_late(&spec.name, limit)),
            None => fail(ToolFailureKind::Failed, format!("The tool {} could not be run.", spec.name)),
        },
    }
}

fn gone() -> ToolFailure {
    ToolFailure { kind: ToolFailureKind::Failed, message: "The client is gone.".into() }
}

fn too_late(name: &str, limit: Duration) -> String {
    format!("The tool {name} did not answer within {} ms; it was stopped.", limit.as_millis())
}

/// Asks whether the call may be made; `Err` if not.
async fn approve(asks: &Weak<ToolAsks>, found: &Found, call: &ToolCall) -> Result<(), ToolFailure> {
    let denied = |message: &str| ToolFailure { kind: ToolFailureKind::Denied, message: message.into() };
    let named = (call.namespace.clone(), call.tool.clone());
    let is_approved = |asks: &Arc<ToolAsks>| asks.approved.lock().expect("tools lock").contains(&named);
    if asks.upgrade().is_some_and(|asks| is_approved(&asks)) {
        return Ok(());
    }
    let preview = found.tool.tool.handler.as_ref().and_then(|handler| {
        // It reads what the model wrote: a panic there must not lose the question.
        catch_unwind(AssertUnwindSafe(|| handler.preview(call))).unwrap_or_default()
    });
    let params = json!({
        "threadId": call.thread_id,
        "turnId": call.turn_id,
        "callId": call.call_id,
        "namespace": call.namespace,
        "tool": call.tool,
        "arguments": call.arguments,
        "preview": preview,
    });
    let mut request = found.request.clone();
    request.request_id = [b"approval of ", &found.request.request_id[..]].concat().into();
    request.method = TOOL_APPROVAL.into();
    request.params = params.to_string().into();
    let put = put(asks, request, None).ok_or_else(|| denied("The client is gone."))?;
    let answer = put.answer().await.unwrap_or_default();
    match answer["decision"].as_str() {
        Some("accept") => Ok(()),
        Some("acceptForSession") => {
            if let Some(asks) = asks.upgrade() {
                asks.approved.lock().expect("tools lock").insert(named);
            }
            Ok(())
        }
        _ => Err(match answer["reason"].as_str() {
            Some(reason) => denied(&format!("The call was not approved: {reason}")),
            None => denied("The call was not approved."),
        }),
    }
}

/// An ask of ours that waits for its answer. Dropping it withdraws the ask.
struct Put {
    asks: Arc<Asks>,
    request_id: Bytes,
    answer: oneshot::Receiver<Value>,
}

/// Puts an ask to whoever answers for the thread; `None` when the thread is gone.
fn put(asks: &Weak<ToolAsks>, request: ServerAsk, run: Option<ToolRun>) -> Option<Put> {
    let asks = asks.upgrade()?.asks.clone();
    let (responder, answer) = Responder::to_us();
    let put = Put { asks: asks.clone(), request_id: request.request_id.clone(), answer };
    asks.put(request, responder, run);
    Some(put)
}

impl Put {
    /// The result as it would go to Codex; `None` when the ask is refused.
    async fn answer(mut self) -> Option<Value> {
        (&mut self.answer).await.ok()
    }
}

impl Drop for Put {
    fn drop(&mut self) {
        self.asks.withdrawn(&self.request_id, Withdrawn::Resolved);
    }
}

/// A tool's closure in the place of the ask handler.
struct Function {
    handler: Arc<dyn ToolHandler>,
    call: ToolCall,
    /// Why it failed. As an answer the message would be the model's only.
    failure: Arc<Mutex<Option<String>>>,
}

impl AskHandler for Function {
    fn ask(&self, _: Ask) -> Answering {
        let (handler, call, failure) = (self.handler.clone(), self.call.clone(), self.failure.clone());
        Box::pin(async move {
            let name = call.tool.clone();
            let running = AssertUnwindSafe(async move { handler.call(call).await }).catch_unwind();
            let output = match running.await {
                Ok(Ok(output)) => output,
                Ok(Err(message)) => failed(&failure, format!("The tool {name} failed: {message}")),
                Err(_) => failed(&failure, format!("The tool {name} failed: it panicked")),
            };
            Ok(Answer::Raw { result: output.wire() })
        })
    }
}

fn failed(failure: &Mutex<Option<String>>, message: String) -> ToolOutput {
    *failure.lock().expect("failure lock") = Some(message.clone());
    ToolOutput::error(message)
}

/// Whether this is the result of `item/tool/call`. Anything else would fail the call inside Codex, without a word.
fn is_answer(answer: &Value) -> bool {
    let field = |item: &Value, name: &str| item[name].is_string();
    let fits = |item: &Value| match item["type"].as_str() {
        Some("inputText") => field(item, "text"),
        Some("inputImage") => field(item, "imageUrl"),
        Some("inputAudio") => field(item, "audioUrl"),
        _ => false,
    };
    answer["success"].is_boolean()
        && answer["contentItems"].as_array().is_some_and(|items| items.iter().all(fits))
}

/// The request's params with the arguments as the tool is to get them, and what only we know of it.
fn for_handler(params: &[u8], arguments: &Value, tool: &Tool) -> Bytes {
    let mut params: Value = serde_json::from_slice(params).unwrap_or_default();
    params["arguments"] = arguments.clone();
    if let Some((hosted, settings)) = &tool.settings {
        params["hosted"] = (*hosted).into();
        params["settings"] = settings.clone().into();
    }
    params.to_string().into()
}

impl Registered {
    /// What the model is told of a failed call.
    fn explain(&self, failure: &ToolFailure) -> ToolOutput {
        let plain = || ToolOutput::error(failure.message.clone());
        match &self.tool.on_error {
            Some(explain) => {
                let explained = catch_unwind(AssertUnwindSafe(|| explain(failure)));
                explained.unwrap_or_else(|_| {
                    log::error!("the error handler of the tool {} panicked", self.tool.spec.name);
                    plain()
                })
            }
            None => plain(),
        }
    }
}

/// Counts a call, also one that is ended before its time.
struct Counted<'a> {
    tool: &'a Registered,
    started: Instant,
}

impl<'a> Counted<'a> {
    fn new(tool: &'a Registered) -> Counted<'a> {
        tool.metrics().running += 1;
        Counted { tool, started: Instant::now() }
    }

    fn over(&self, outcome: &Outcome) {
        let failure = match &outcome.failure {
            Some(failure) => Some(failure.message.clone()),
            None if outcome.answer["success"] == true => None,
            None => Some(outcome.answer["contentItems"][0]["text"].as_str().unwrap_or_default().to_owned()),
        };
        self.tool.metrics().over(self.started.elapsed(), failure);
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.tool.metrics().running -= 1;
    }
}
