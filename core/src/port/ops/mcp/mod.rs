//! Ops on MCP servers: those the host connects to, those it is, and those of Codex.

pub(in crate::port) mod client;
mod listen;
pub(in crate::port) mod manage;
pub(in crate::port) mod server;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use client::Connected;
pub(in crate::port) use listen::Listen;
use server::Serving;

use crate::error::{Error, ErrorCode, Result};

/// What a host holds of MCP.
#[derive(Default)]
pub(crate) struct Held {
    clients: Mutex<HashMap<u64, Arc<Connected>>>,
    servers: Mutex<HashMap<u64, Arc<Serving>>>,
}

impl Held {
    fn client(&self, handle: u64) -> Result<Arc<Connected>> {
        locked(&self.clients).get(&handle).cloned().ok_or_else(|| unknown("client", handle))
    }

    fn server(&self, handle: u64) -> Result<Arc<Serving>> {
        locked(&self.servers).get(&handle).cloned().ok_or_else(|| unknown("server", handle))
    }

    /// Ends all that is open.
    pub(crate) async fn close(&self) {
        let clients: Vec<_> = locked(&self.clients).drain().map(|(_, client)| client).collect();
        futures_util::future::join_all(clients.iter().map(|connected| async {
            connected.listener.end();
            let _ = connected.client.close().await;
        }))
        .await;
        for (_, serving) in locked(&self.servers).drain() {
            serving.listener.end();
        }
    }
}

fn unknown(what: &str, handle: u64) -> Error {
    Error::new(ErrorCode::UnknownHandle, format!("{what}: {handle} was closed or never existed"))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
