//! Whether a turn runs on a thread already, and whose it is: our lock knows only of turns that we started, and not of
//! those that another client of a shared server, a goal or a queue has started.

use std::sync::Arc;

use serde_json::{Value, json};

use super::thread::ThreadInner;
use super::turn::{Remote, TurnTask, read};
use crate::app_server::Connection;
use crate::error::Result;
use crate::event::normalize::object;
use crate::options::OnBusy;

/// Sees to it that no turn runs on the thread, because `turn/start` would steer it. Our own, which the end of a
/// connection took from us, is interrupted: its caller was told that it failed. Anybody else's is waited for, or the
/// thread is busy.
pub(super) async fn wait_until_free(
    thread: &ThreadInner,
    task: &TurnTask,
    connection: &Arc<Connection>,
    thread_id: &Arc<str>,
    on_busy: OnBusy,
) -> Result<()> {
    let limit = thread.codex.request_limit();
    let lost = thread.lock().lost.clone();
    if lost.is_none() && !connection.router.is_active(thread_id) {
        return Ok(());
    }
    let mut ours = None;
    if let Some(lost) = lost {
        let (connection, thread_id, turn_id) = (connection.clone(), thread_id.clone(), lost.turn_id.clone());
        let remote = Remote { connection, thread_id, turn_id };
        // Refused when it is over, or when it is another one that runs.
        let interrupted = remote.interrupt(limit).await.is_ok();
        task.log.made(object(json!({
            "type": "connection.restored",
            "lost_turn_id": &*lost.turn_id,
            "interrupted": interrupted,
            "reason": lost.reason.to_string(),
        })));
        ours = interrupted.then_some((remote, lost.commands));
        thread.lock().lost = None;
    }
    loop {
        let idle = connection.router.idle();
        tokio::pin!(idle);
        // From here on no change is missed.
        idle.as_mut().enable();
        let answer = connection.request("thread/read", &json!({ "threadId": &**thread_id }), limit).await?;
        let answer: Value = read("thread/read", &answer)?;
        if answer["thread"]["status"]["type"] != "active" {
            connection.router.set_active(thread_id, false);
            if let Some((remote, commands)) = ours {
                remote.terminate_commands(&commands, limit).await;
            }
            return Ok(());
        }
        if on_busy == OnBusy::Fail && ours.is_none() {
            return Err(thread.busy());
        }
        tokio::select! {
            () = idle => {}
            error = connection.closed() => return Err(error),
        }
    }
}
