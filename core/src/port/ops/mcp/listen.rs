//! Listening to a client or a server: the op, and where asks and notifications wait for it.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::watch;

use super::locked;
use crate::approvals::{Answering, Ask, AskDesk, AskHandler};
use crate::error::{Error, ErrorCode, Result};
use crate::event::raw::{Body, Ids};
use crate::event::tap::Tap;
use crate::port::call::{Context, Form};
use crate::port::ops::Done;
use crate::port::registry::Op;

/// Who listens to a client or a server: that is where asks and notifications go.
pub(super) struct Listener {
    /// Who answers: the newest that does.
    pub(super) handler: watch::Sender<Option<Arc<dyn AskHandler>>>,
    /// Who hears notifications, each all of them.
    taps: Mutex<Vec<Arc<Tap>>>,
    /// Nothing comes any more.
    over: watch::Sender<bool>,
}

impl Listener {
    pub(super) fn new(handler: Option<Arc<dyn AskHandler>>) -> Arc<Listener> {
        Arc::new(Listener {
            handler: watch::Sender::new(handler),
            taps: Mutex::default(),
            over: watch::Sender::new(false),
        })
    }

    pub(super) fn tell(&self, method: &str, params: &Value) {
        for tap in locked(&self.taps).iter() {
            push(tap, method, params);
        }
    }

    pub(super) fn end(&self) {
        self.over.send_replace(true);
    }
}

/// Asks whoever listens, else who answers for the whole client. What comes a moment before the host has begun to
/// listen waits for it.
pub(super) struct Listening {
    pub(super) listener: Arc<Listener>,
    pub(super) desk: Arc<AskDesk>,
}

impl AskHandler for Listening {
    fn ask(&self, ask: Ask) -> Answering {
        let mut handlers = self.listener.handler.subscribe();
        let of_client = self.desk.handler();
        Box::pin(async move {
            let listens = handlers.borrow().is_some();
            if !listens && let Some(handler) = of_client {
                return handler.ask(ask).await;
            }
            let handler = match handlers.wait_for(Option::is_some).await {
                Ok(handler) => handler.clone().expect("waited for"),
                Err(_) => return Err(Error::new(ErrorCode::Closed, "the connection was closed")),
            };
            handler.ask(ask).await
        })
    }
}

/// A notification of MCP, as an event for the host: `{method, params, seq}`.
pub(super) fn push(tap: &Tap, method: &str, params: &Value) {
    let method = Bytes::copy_from_slice(method.as_bytes());
    tap.push(Ids::default(), Body::Notification { method, params: params.to_string().into() });
}

pub(crate) struct Listen;

/// A connection or a server to listen to: one of both.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct McpListenParams {
    /// The handle of `mcp.connect`.
    #[serde(default)]
    client: Option<u64>,
    /// The handle of `mcp.serve`.
    #[serde(default)]
    server: Option<u64>,
    /// Whether the host answers asks; for a server they are the calls of its tools.
    #[serde(default)]
    answers_asks: bool,
    /// Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it
    /// the asks: who does not read says so. Default: it does.
    #[serde(default = "yes")]
    notifications: bool,
}

fn yes() -> bool {
    true
}

impl Op for Listen {
    const NAME: &'static str = "mcp.listen";
    const STREAMS: bool = true;
    const DOC: &'static str = "Delivers what an MCP server asks and tells, or the calls of the host's own tools, until it is closed \
         or this call is cancelled. Notifications are `{method, params, seq}`, for everybody who listens; asks go to the newest call that answers them.";
    type Params = McpListenParams;
    type Output = Done;

    async fn run(context: Context, params: McpListenParams) -> Result<Done> {
        let listener = match (params.client, params.server) {
            (Some(client), None) => context.shared.mcp.client(client)?.listener.clone(),
            (None, Some(server)) => context.shared.mcp.server(server)?.listener.clone(),
            _ => return Err(Error::invalid("client", "give either `client` or `server`")),
        };
        let tap = params.notifications.then(|| context.tap(Form::Notification));
        Ear::new(listener, tap, context.handler(params.answers_asks)).listen().await
    }
}

/// A host that listens, until this is dropped.
struct Ear {
    listener: Arc<Listener>,
    tap: Option<Arc<Tap>>,
    handler: Option<Arc<dyn AskHandler>>,
}

impl Ear {
    fn new(listener: Arc<Listener>, tap: Option<Arc<Tap>>, handler: Option<Arc<dyn AskHandler>>) -> Ear {
        locked(&listener.taps).extend(tap.clone());
        if handler.is_some() {
            listener.handler.send_replace(handler.clone());
        }
        Ear { listener, tap, handler }
    }

    /// Until nothing comes any more.
    async fn listen(&self) -> Result<Done> {
        let mut over = self.listener.over.subscribe();
        let over = async {
            let _ = over.wait_for(|over| *over).await;
            Ok(Done {})
        };
        match &self.tap {
            Some(tap) => tap.until(over).await,
            None => over.await,
        }
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        if let Some(tap) = &self.tap {
            locked(&self.listener.taps).retain(|other| !Arc::ptr_eq(other, tap));
        }
        if let Some(handler) = &self.handler {
            // Somebody else may answer by now.
            let of_this = |current: &mut Arc<_>| Arc::ptr_eq(current, handler);
            self.listener.handler.send_if_modified(|current| current.take_if(of_this).is_some());
        }
    }
}
