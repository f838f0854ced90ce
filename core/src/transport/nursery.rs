//! The children of one client: whatever is started here ends with the client.

use std::sync::{Arc, Mutex};

use tokio::sync::{RwLock, RwLockWriteGuard};

use super::child::{Child, Launch, Watch};
use crate::error::{Error, ErrorCode, Result};

#[derive(Default)]
pub(crate) struct Nursery {
    children: Mutex<Vec<Watch>>,
    /// Whether no more are taken. Read while a child is started: once it is written, every child is in `children`.
    shut: RwLock<bool>,
}

impl Nursery {
    /// The task of its own cannot be stopped half-way, so no child escapes [`Nursery::end`]; a child whose caller is
    /// gone is ended when it arrives.
    pub(crate) async fn spawn(self: &Arc<Self>, launch: Launch) -> Result<Child> {
        let nursery = self.clone();
        let spawned = tokio::spawn(async move {
            let shut = nursery.shut.read().await;
            if *shut {
                return Err(Error::new(ErrorCode::Closed, "the client was closed"));
            }
            let child = Child::spawn(launch).await?;
            let mut children = nursery.children.lock().expect("children lock");
            children.retain(|child| !child.has_ended());
            children.push(child.control().watch());
            drop(children);
            Ok(child)
        });
        spawned.await.map_err(|_| Error::new(ErrorCode::Panic, "starting a child panicked"))?
    }

    /// Takes no more children from now on. Whoever calls this meanwhile waits for the guard.
    pub(crate) async fn shut(&self) -> RwLockWriteGuard<'_, bool> {
        let mut shut = self.shut.write().await;
        *shut = true;
        shut
    }

    /// Ends all children and waits until they are gone.
    pub(crate) async fn end(&self) {
        let children = std::mem::take(&mut *self.children.lock().expect("children lock"));
        children.iter().for_each(Watch::stop);
        for child in children {
            child.wait().await;
        }
    }
}
