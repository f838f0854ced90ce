//! A turn over the app-server: start or resume the thread, start the turn, see it to its end.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use super::TurnResult;
use super::limits::Limits;
use super::outcome::settle;
use super::shared_thread;
use super::thread::{Lost, ThreadInner, TurnRequest};
use super::turn::{Remote, TurnTask, read};
use super::work::Work;
use crate::app_server::{Connection, TurnRoute};
use crate::error::{Error, ErrorCode, Result};
use crate::event::log::Ending;
use crate::event::normalize::object;
use crate::options::app_server;

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
    let output_schema = request.options.output_schema.clone();
    let limits = Limits::of(&request.options);
    let prepared = tokio::select! {
        prepared = prepare(thread, task, &request) => prepared?,
        error = limits.give_up(task) => return Err(error),
    };
    let running = start(thread, task, &request.work, prepared, &limits).await?;
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
    /// The request that starts the turn.
    call: (&'static str, Value),
    permit: OwnedSemaphorePermit,
}

/// Everything before the request that starts the turn. Giving up here leaves nothing running.
async fn prepare(thread: &Arc<ThreadInner>, task: &TurnTask, request: &TurnRequest) -> Result<Prepared> {
    let codex = &thread.codex;
    let on_busy = request.options.on_busy;
    let mut permit = thread.acquire(on_busy).await?;
    let connection = codex.server().await?;
    if let Some(id) = thread.known_id(&connection).await? {
        permit = thread.acquire_named(&id, permit, on_busy).await?;
    }
    let thread_id = thread.load(&connection).await?;
    task.log.set_thread(&thread_id);
    if !std::mem::replace(&mut thread.lock().told, true) {
        task.log.made(object(json!({ "type": "thread.started" })));
    }
    shared_thread::wait_until_free(thread, task, &connection, &thread_id, on_busy).await?;
    let call = match request.work.request(&thread_id) {
        Some(call) => {
            thread.settle_options(&connection, &thread_id).await?;
            call
        }
        None => {
            let params = app_server::turn_start_params(
                &thread_id,
                &codex.options,
                &thread.options,
                &request.options,
                &request.input,
                &thread.lock().started,
            )?;
            ("turn/start", params)
        }
    };
    // Before the asks that wait for their owner come in.
    thread.answer_for(request, &task.log);
    // With every turn: another value of the same thread may have had the turn before.
    connection.router.own(&thread_id, thread.tools.clone());
    Ok(Prepared { connection, thread_id, call, permit })
}

/// The request that starts the turn, on a task of its own: when its caller gives up meanwhile, a turn that starts after all is
/// interrupted.
async fn start(
    thread: &Arc<ThreadInner>,
    task: &Arc<TurnTask>,
    work: &Work,
    prepared: Prepared,
    limits: &Limits,
) -> Result<Running> {
    let limit = thread.codex.request_limit();
    let Prepared { connection, thread_id, call: (method, params), permit } = prepared;
    let route = connection.router.attach(&thread_id, task.log.clone());
    let log = task.log.clone();
    log.touch();
    let named_by_start = work.is_named_by_its_start();
    if named_by_start {
        log.named_by_start();
    }
    let is_review = matches!(work, Work::Review(_));
    if is_review {
        // Codex announces the reviewer's turn within the review, and not the review.
        log.made(object(json!({ "type": "turn.started" })));
    }
    let mut starting = tokio::spawn(async move {
        let answer: Value = read(method, &connection.request(method, &params, limit).await?)?;
        let turn_id: Arc<str> = match answer["turn"]["id"].as_str() {
            Some(id) => {
                log.started(id);
                id.into()
            }
            None if named_by_start => timeout(limit, log.named()).await.map_err(|_| {
                let reason = format!("the turn of {method} did not start within {} ms", limit.as_millis());
                Error::new(ErrorCode::Timeout, reason)
            })?,
            None => {
                let reason = format!("the result of {method} has no `turn.id`");
                return Err(Error::new(ErrorCode::Protocol, reason));
            }
        };
        // A review is interrupted by the id of the reviewer's turn (0.169).
        let turn_id = match is_review {
            true => log.inner().await.unwrap_or(turn_id),
            false => turn_id,
        };
        let remote = Remote { connection, thread_id, turn_id };
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
