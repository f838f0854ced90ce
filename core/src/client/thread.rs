//! A conversation with Codex: its id, its options, and the lock that keeps its turns apart.

use std::sync::{Arc, Mutex, Weak};

use serde_json::{Value, json};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::codex::Inner;
use super::turn::{DrainedTurn, Turn, TurnTask};
use super::work::Work;
use super::{TurnResult, app_server_turn, exec_turn};
use crate::app_server::Connection;
use crate::approvals::{AskHandler, Asks, Policy, Terms};
use crate::error::{Error, ErrorCode, Result};
use crate::event::Usage;
use crate::event::log::{Ending, TurnLog};
use crate::event::queue::{EventQueue, OnReady};
use crate::options::exec::Resume;
use crate::options::{ForkOptions, Input, OnBusy, TaskOptions, ThreadOptions, TransportKind, TurnOptions};
use crate::runtime;
use crate::tools::{ThreadTools, Tool, ToolAsks, ToolMetrics, ToolSet};

/// A conversation. Cheap to clone; clones are the same thread. Turns run one at a time.
#[derive(Clone)]
pub struct Thread(pub(super) Arc<ThreadInner>);

pub(super) struct ThreadInner {
    pub(super) codex: Arc<Inner>,
    pub(super) options: ThreadOptions,
    pub(super) handler: Mutex<Option<Arc<dyn AskHandler>>>,
    pub(super) asks: Arc<Asks>,
    /// What the thread is to be a fork of, when it begins.
    pub(super) fork_of: Option<(Arc<ThreadInner>, ForkOptions)>,
    /// Stands before `asks` and takes the calls of client tools.
    pub(super) tools: Arc<ToolAsks>,
    own_lock: Arc<Semaphore>,
    /// Held while the thread is loaded: a new one is started once.
    pub(super) loading: tokio::sync::Mutex<()>,
    pub(super) state: Mutex<State>,
}

#[derive(Default)]
pub(super) struct State {
    /// Where the next turn goes on; `None` starts a new thread.
    pub(super) resume: Option<Resume>,
    /// The connection that has this thread loaded.
    pub(super) loaded: Weak<Connection>,
    /// The turn that ran here when the connection to a remote server ended. It may run on.
    pub(super) lost: Option<Lost>,
    /// What the app-server answered when the thread was loaded.
    pub(super) started: Value,
    /// A turn has told of the loading.
    pub(super) told: bool,
    /// What the exec transport last reported: it counts on over the thread's turns.
    pub(super) usage: Option<Usage>,
}

/// A turn whose connection ended before it did.
#[derive(Clone)]
pub(super) struct Lost {
    pub(super) turn_id: Arc<str>,
    /// Items of the commands that ran when the connection ended.
    pub(super) commands: Vec<String>,
    pub(super) reason: Error,
}

/// What a turn is to do.
#[derive(Default)]
pub struct TurnRequest {
    pub(super) input: Input,
    pub(super) options: TurnOptions,
    pub(super) handler: Option<Arc<dyn AskHandler>>,
    pub(super) work: Work,
}

impl TurnRequest {
    /// A turn with default options.
    pub fn new(input: impl Into<Input>) -> TurnRequest {
        TurnRequest { input: input.into(), ..TurnRequest::default() }
    }

    /// Sets the options.
    pub fn options(mut self, options: TurnOptions) -> TurnRequest {
        self.options = options;
        self
    }

    /// Answers this turn's asks, before the thread's and the client's handler.
    pub fn approvals(mut self, handler: impl AskHandler) -> TurnRequest {
        self.handler = Some(Arc::new(handler));
        self
    }

    pub(crate) fn handler(mut self, handler: Option<Arc<dyn AskHandler>>) -> TurnRequest {
        self.handler = handler;
        self
    }

    pub(super) fn of_work(work: Work, options: TaskOptions) -> TurnRequest {
        TurnRequest { work, options: options.into(), ..TurnRequest::default() }
    }
}

impl<T: Into<Input>> From<T> for TurnRequest {
    fn from(input: T) -> TurnRequest {
        TurnRequest::new(input)
    }
}

impl Thread {
    pub(super) fn new(codex: Arc<Inner>, options: ThreadOptions, resume: Option<Resume>) -> Result<Thread> {
        Thread::build(codex, options, resume, None)
    }

    pub(super) fn build(
        codex: Arc<Inner>,
        options: ThreadOptions,
        resume: Option<Resume>,
        fork_of: Option<(Arc<ThreadInner>, ForkOptions)>,
    ) -> Result<Thread> {
        codex.check_open()?;
        options.validate()?;
        if !options.tools.is_empty() || !options.hosted_tools.is_empty() {
            codex.check_tools()?;
        }
        let asks = Asks::new(codex.desk.clone(), Terms::default());
        let own = Arc::new(ToolSet::new(
            "thread",
            &options.tools,
            &options.hosted_tools,
            &codex.env,
            &codex.nursery,
        )?);
        let tools = match &fork_of {
            // Codex gives a fork the tools of its source.
            Some((source, _)) => source.tools.set().below(own),
            None => ThreadTools::new(own, codex.tools.clone()),
        };
        Ok(Thread(Arc::new(ThreadInner {
            tools: ToolAsks::new(tools, &options, asks.clone())?,
            asks,
            codex,
            options,
            handler: Mutex::default(),
            fork_of,
            loading: tokio::sync::Mutex::default(),
            own_lock: Arc::new(Semaphore::new(1)),
            state: Mutex::new(State { resume, ..State::default() }),
        })))
    }

    /// Answers the asks of this thread, before the client's handler; holds from the next turn on.
    pub fn on_ask(&self, handler: impl AskHandler) {
        *self.0.handler.lock().expect("handler lock") = Some(Arc::new(handler));
    }

    /// Offers a tool to this thread, over the client's of the same name. An app-server takes tools only when a thread
    /// is new: on a resumed one this is for the tools that are stored with it. On exec it holds from the next turn on.
    ///
    /// # Errors
    /// `invalid_argument` when its name is taken, it has no strict form, or the app-server has started the thread;
    /// `unsupported` on exec without the feature `mcp-http`.
    pub fn add_tool(&self, tool: Tool) -> Result<()> {
        self.0.codex.check_tools()?;
        if !self.0.lock().started.is_null() {
            return Err(Error::invalid("tool", "comes too late: the thread has started"));
        }
        self.0.tools.set().add(tool)
    }

    /// How often the tools that this thread can call were called, and what came of it. Those of the client are
    /// counted for all threads together.
    pub fn tool_metrics(&self) -> Vec<ToolMetrics> {
        self.0.tools.set().metrics()
    }

    /// Known once the first turn has started, or from the start for a thread resumed by id.
    pub fn id(&self) -> Option<String> {
        self.0.id()
    }

    /// Runs a turn to its end.
    ///
    /// # Errors
    /// `turn_failed`, `rate_limited` or `unauthorized` when Codex says so, `exited` or `no_result` when it
    /// ends without saying anything, `timeout`, `idle_timeout`, `thread_busy`, `structured_output`. Dropping
    /// the future cancels the turn.
    pub async fn run(&self, request: impl Into<TurnRequest>) -> Result<TurnResult> {
        let task = self.spawn_turn(request.into(), None)?;
        let turn = Turn::new(task);
        turn.result().await
    }

    /// Starts a turn and streams its events. Dropping the stream cancels the turn.
    pub fn run_streamed(&self, request: impl Into<TurnRequest>) -> Result<Turn> {
        let limit = self.0.codex.options.event_queue_bytes as usize;
        Ok(Turn::new(self.spawn_turn(request.into(), Some(EventQueue::new(limit, None)))?))
    }

    /// Like [`Thread::run_streamed`], for a consumer that drains the queue after `on_ready`.
    pub(crate) fn start_streamed_turn(&self, request: TurnRequest, on_ready: OnReady) -> Result<DrainedTurn> {
        let limit = self.0.codex.options.event_queue_bytes as usize;
        Ok(DrainedTurn(self.spawn_turn(request, Some(EventQueue::new(limit, Some(on_ready))))?))
    }

    /// Like [`Thread::run`], as a handle.
    pub(crate) fn start_folded_turn(&self, request: TurnRequest) -> Result<Turn> {
        Ok(Turn::new(self.spawn_turn(request, None)?))
    }

    fn spawn_turn(&self, request: TurnRequest, queue: Option<EventQueue>) -> Result<Arc<TurnTask>> {
        self.0.codex.check_open()?;
        request.options.validate()?;
        request.work.validate(self.0.codex.options.transport)?;
        if request.work == Work::Answer {
            request.input.validate()?;
        }
        let task = Arc::new(TurnTask::new(self.0.clone(), queue.map(Arc::new), request.options.raw_events));
        self.0.codex.register_turn(&task);
        let (thread, driven) = (self.0.clone(), task.clone());
        let drive = async move {
            let on_exec = thread.codex.options.transport == TransportKind::Exec;
            let result = match on_exec {
                true => exec_turn::drive(&thread, &driven, request).await,
                false => app_server_turn::drive(&thread, &driven, request).await,
            };
            let ended = matches!(driven.log.ending(), Some(ending) if ending != Ending::Lagged);
            // On exec, the answer of a call that still runs reaches nobody also after a proper end.
            if on_exec || !ended {
                thread.tools.give_up(&driven.log);
                thread.asks.give_up(&driven.log);
            }
            driven.finish(result);
        };
        runtime::spawn_in_order(drive)?;
        Ok(task)
    }
}

impl ThreadInner {
    /// From now on calls of tools and asks are this turn's.
    pub(super) fn answer_for(&self, request: &TurnRequest, log: &Arc<TurnLog>) {
        self.tools.set_turn(log);
        self.asks.set_terms(self.terms(request, log));
    }

    /// How the asks of this turn are answered: by its rules and handler, else the thread's, else the client's.
    fn terms(&self, request: &TurnRequest, log: &Arc<TurnLog>) -> Terms {
        let (client, thread) = (&self.codex.options, &self.options);
        let of_turn = request.options.working_directory.as_ref();
        let base = match of_turn.and_then(|path| std::path::absolute(path).ok()) {
            Some(base) => Some(base),
            None => self.lock().started["cwd"].as_str().map(Into::into),
        };
        let mut policy = Policy::new(base, self.codex.endpoint.is_none());
        policy.add("turn", request.options.approvals.as_ref());
        policy.add("thread", thread.approvals.as_ref());
        policy.add("codex", client.approvals.as_ref());
        let on_timeout = thread.approval_timeout_decision.or(client.approval_timeout_decision);
        Terms {
            handler: request.handler.clone().or_else(|| self.handler.lock().expect("handler lock").clone()),
            policy,
            limit: thread.approval_timeout(client),
            on_timeout: on_timeout.unwrap_or_default(),
            asks_for_time: client.ask_current_time,
            log: Arc::downgrade(log),
            given_up: false,
        }
    }

    pub(super) fn id(&self) -> Option<String> {
        match &self.lock().resume {
            Some(Resume::Id(id)) => Some(id.clone()),
            _ => None,
        }
    }

    /// The thread has this id from now on, and shares its turn lock with every other value that names it.
    pub(super) fn set_id(&self, id: &str) {
        self.lock().resume = Some(Resume::Id(id.to_owned()));
        self.codex.turn_lock(id, &self.own_lock);
    }

    /// Codex has told which thread the turn runs on. Another value that names it may run a turn there: then
    /// `thread_busy`.
    pub(super) fn named(&self, id: &str, permit: &mut OwnedSemaphorePermit) -> Result<()> {
        let lock = self.codex.turn_lock(id, &self.own_lock);
        if !Arc::ptr_eq(permit.semaphore(), &lock) {
            *permit = lock.try_acquire_owned().map_err(|_| self.busy())?;
        }
        self.set_id(id);
        Ok(())
    }

    /// The right to run a turn, as soon as the turn before is over. Turns get it in the order of their calls.
    pub(super) async fn acquire(&self, on_busy: OnBusy) -> Result<OwnedSemaphorePermit> {
        let lock = match self.id() {
            Some(id) => self.codex.turn_lock(&id, &self.own_lock),
            None => self.own_lock.clone(),
        };
        let permit = self.acquire_from(lock, on_busy).await;
        // The first poll is the caller's; the work that follows is a worker's.
        tokio::task::yield_now().await;
        permit
    }

    /// Like [`ThreadInner::acquire`], once it is known that the thread has this id; `held` is what was acquired
    /// before.
    pub(super) async fn acquire_named(
        &self,
        id: &str,
        held: OwnedSemaphorePermit,
        on_busy: OnBusy,
    ) -> Result<OwnedSemaphorePermit> {
        let lock = self.codex.turn_lock(id, &self.own_lock);
        match Arc::ptr_eq(held.semaphore(), &lock) {
            true => Ok(held),
            false => self.acquire_from(lock, on_busy).await,
        }
    }

    async fn acquire_from(&self, lock: Arc<Semaphore>, on_busy: OnBusy) -> Result<OwnedSemaphorePermit> {
        let permit = match on_busy {
            OnBusy::Queue => lock.acquire_owned().await.ok(),
            OnBusy::Fail => lock.try_acquire_owned().ok(),
        };
        permit.ok_or_else(|| self.busy())
    }

    pub(super) fn busy(&self) -> Error {
        Error::new(ErrorCode::ThreadBusy, "the thread runs a turn already")
            .with_data(json!({ "thread_id": self.id() }))
    }

    pub(super) fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().expect("thread lock")
    }
}

impl Drop for ThreadInner {
    fn drop(&mut self) {
        let connection = self.lock().loaded.upgrade();
        if let (Some(connection), Some(id)) = (connection, self.id()) {
            let asks: Arc<dyn crate::app_server::Asker> = self.tools.clone();
            connection.router.disown(&id, &asks);
        }
    }
}
