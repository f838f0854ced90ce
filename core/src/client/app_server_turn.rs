//! A turn over the app-server: start or resume the thread, start the turn, see it to its end.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::OwnedSemaphorePermit;

use super::TurnResult;
use super::limits::Limits;
use super::outcome::settle;
use super::shared_thread;
use super::thread::{Lost, ThreadInner, TurnRequest};
use super::turn::{Remote, TurnTask, read};
use crate::app_server::{Connection, TurnRoute};
use crate::error::{Error, ErrorCode, Result};
use crate::event::log::Ending;
use crate::event::normalize::object;
use crate::options::app_server;
use crate::options::exec::Resume;

/// What a running turn holds on to until it is really over.
struct Running {
    remote: Remote,
    _route: TurnRoute,
    _permit: OwnedSemaphorePermit,
}

pub(super) async fn drive(
    thread: &Arc<ThreadInner>,
    task: &Arc<TurnTask>,
    request: TurnRequest,
) -> Result<TurnResult> {
    let result = see_through(thread, task, request).await;
    if !matches!(task.log.ending(), Some(Ending::Completed | Ending::Interrupted | Ending::Failed(_))) {
        thread.tools.give_up(&task.log);
        thread.asks.give_up(&task.log);
    }
    result
}

async fn see_through(
    thread: &Arc<ThreadInner>,
    task: &Arc<TurnTask>,
    request: TurnRequest,
) -> Result<TurnResult> {
    let output_schema = request.options.output_schema.clone();
    let limits = Limits::of(&request.options);
    let prepared = tokio::select! {
        prepared = prepare(thread, task, &request) => prepared?,
        error = limits.give_up(task) => return Err(error),
    };
    let running = start(thread, task, prepared, &limits).await?;
    let result = tokio::select! {
        biased;
        ending = task.log.ended() => Ok(ending),
        error = limits.give_up(task) => Err(error),
        error = limits.idle(task) => Err(error),
        error = running.remote.connection.closed() => Err(error),
    };
    let limit = thread.codex.request_limit();
    let thread_id = running.remote.thread_id.to_string();
    match result {
        Ok(Ending::Lagged) => {
            tokio::spawn(running.abandon(task.clone(), limit));
            settle(Ending::Lagged, &task.log, thread_id, None, None)
        }
        Ok(ending) => {
            if ending == Ending::Interrupted {
                let ended = running.remote.terminate_commands(&task.log.open_commands(), limit).await;
                task.log.release_interrupted(ended);
            }
            settle(ending, &task.log, thread_id, output_schema.as_ref(), None)
        }
        Err(error) => {
            if !running.remote.connection.is_closed() {
                tokio::spawn(running.abandon(task.clone(), limit));
            } else if thread.codex.endpoint.is_some() {
                let turn_id = running.remote.turn_id.clone();
                let commands = task.log.open_commands();
                thread.lock().lost = Some(Lost { turn_id, commands, reason: error.clone() });
            }
            Err(error)
        }
    }
}

struct Prepared {
    connection: Arc<Connection>,
    thread_id: Arc<str>,
    params: Value,
    permit: OwnedSemaphorePermit,
}

/// Everything before `turn/start`. Giving up here leaves nothing running.
async fn prepare(thread: &Arc<ThreadInner>, task: &TurnTask, request: &TurnRequest) -> Result<Prepared> {
    let codex = &thread.codex;
    let on_busy = request.options.on_busy;
    let mut permit = thread.acquire(on_busy).await?;
    let connection = codex.server().await?;
    let limit = codex.request_limit();
    let loaded = thread.lock().loaded.upgrade().is_some_and(|loaded| Arc::ptr_eq(&loaded, &connection));
    let resume = thread.lock().resume.clone();
    let resume = match resume {
        Some(Resume::Last) => {
            let id = last_thread(&connection, thread).await?;
            permit = thread.acquire_named(&id, permit, on_busy).await?;
            Some(id)
        }
        Some(Resume::Id(id)) => Some(id),
        None => None,
    };
    let thread_id: Arc<str> = match (resume, loaded) {
        (Some(id), true) => id.into(),
        (resume, _) => {
            let (method, params) = match &resume {
                Some(id) => {
                    ("thread/resume", app_server::thread_resume_params(id, &codex.options, &thread.options)?)
                }
                None => {
                    let mut params = app_server::thread_start_params(&codex.options, &thread.options)?;
                    thread.tools.set().offer(&thread.options, &mut params)?;
                    ("thread/start", params)
                }
            };
            let answer: Value = read(method, &connection.request(method, &params, limit).await?)?;
            let id = answer["thread"]["id"].as_str().ok_or_else(|| {
                Error::new(ErrorCode::Protocol, format!("the result of {method} has no `thread.id`"))
            })?;
            let ignored = app_server::ignored_options(&thread.options, &answer);
            if !ignored.is_empty() {
                log::info!("{method} left {} as it was; the turn sends it again", ignored.join(", "));
            }
            thread.set_id(id);
            let id: Arc<str> = id.into();
            connection.router.set_active(&id, answer["thread"]["status"]["type"] == "active");
            let mut state = thread.lock();
            state.loaded = Arc::downgrade(&connection);
            state.started = answer;
            drop(state);
            task.log.set_thread(&id);
            task.log.made(object(json!({ "type": "thread.started" })));
            id
        }
    };
    task.log.set_thread(&thread_id);
    if codex.endpoint.is_some() {
        shared_thread::wait_until_free(thread, task, &connection, &thread_id, on_busy).await?;
    }
    let params = app_server::turn_start_params(
        &thread_id,
        &codex.options,
        &thread.options,
        &request.options,
        &request.input,
        &thread.lock().started,
    )?;
    // Before the asks that wait for their owner come in.
    thread.tools.set_turn(&task.log);
    thread.asks.set_terms(thread.terms(request, &task.log));
    // With every turn: another value of the same thread may have had the turn before.
    connection.router.own(&thread_id, thread.tools.clone());
    Ok(Prepared { connection, thread_id, params, permit })
}

/// `turn/start`, on a task of its own: when its caller gives up meanwhile, a turn that starts after all is
/// interrupted.
async fn start(
    thread: &Arc<ThreadInner>,
    task: &Arc<TurnTask>,
    prepared: Prepared,
    limits: &Limits,
) -> Result<Running> {
    let limit = thread.codex.request_limit();
    let Prepared { connection, thread_id, params, permit } = prepared;
    let route = connection.router.attach(&thread_id, task.log.clone());
    let log = task.log.clone();
    log.touch();
    let mut starting = tokio::spawn(async move {
        let answer = connection.request("turn/start", &params, limit).await?;
        let answer: Value = read("turn/start", &answer)?;
        let turn_id = answer["turn"]["id"]
            .as_str()
            .ok_or_else(|| Error::new(ErrorCode::Protocol, "the result of turn/start has no `turn.id`"))?;
        log.started(turn_id);
        let remote = Remote { connection, thread_id, turn_id: turn_id.into() };
        Ok::<_, Error>(Running { remote, _route: route, _permit: permit })
    });
    let given_up = tokio::select! {
        started = &mut starting => {
            let running = started.map_err(|_| Error::new(ErrorCode::Panic, "starting the turn panicked"))??;
            task.remote.send_replace(Some(running.remote.clone()));
            return Ok(running);
        }
        error = limits.give_up(task) => error,
    };
    let task = task.clone();
    tokio::spawn(async move {
        if let Ok(Ok(running)) = starting.await {
            running.abandon(task, limit).await;
        }
    });
    Err(given_up)
}

impl Running {
    /// Ends the turn behind the scenes. The thread stays taken until it is over.
    async fn abandon(self, task: Arc<TurnTask>, limit: Duration) {
        self.remote.end(&task.log, limit).await;
    }
}

/// The newest thread of the working directory, as `codex exec resume --last` takes it.
async fn last_thread(connection: &Connection, thread: &ThreadInner) -> Result<String> {
    let params = app_server::last_thread_params(&thread.options)?;
    let listed = connection.request("thread/list", &params, thread.codex.request_limit()).await?;
    let listed: Value = read("thread/list", &listed)?;
    listed["data"][0]["id"].as_str().map(str::to_owned).ok_or_else(|| {
        Error::invalid("last", "there is no earlier thread in this working directory").with_data(params)
    })
}
