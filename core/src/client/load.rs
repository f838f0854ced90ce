//! A thread on its server: found, loaded once per connection, and asked about by its id.

use std::future::pending;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::sync::OwnedSemaphorePermit;

use super::again::{again, is_unwritten};
use super::codex::Codex;
use super::thread::ThreadInner;
use super::turn::read;
use crate::app_server::Connection;
use crate::error::{Error, ErrorCode, Result};
use crate::options::exec::Resume;
use crate::options::{OnBusy, app_server};
use crate::runtime;

/// What has to hold before a request about a thread is sent.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Need {
    /// The thread has an id. Codex looks into its store where it is not loaded.
    Stored,
    /// The same, but a new thread is started.
    Started,
    /// The thread is loaded; a new one is started.
    Loaded,
}

impl ThreadInner {
    /// The id, also that of the last thread of the working directory. `None`: the thread has not begun.
    pub(super) async fn known_id(&self, connection: &Connection) -> Result<Option<String>> {
        let resume = self.lock().resume.clone();
        Ok(match resume {
            Some(Resume::Last) => {
                let id = self.last_of_directory(connection).await?;
                self.set_id(&id);
                Some(id)
            }
            Some(Resume::Id(id)) => Some(id),
            None => None,
        })
    }

    /// The newest thread of the working directory, as `codex exec resume --last` takes it.
    async fn last_of_directory(&self, connection: &Connection) -> Result<String> {
        let params = app_server::last_thread_params(&self.options)?;
        let listed = connection.request("thread/list", &params, self.codex.request_limit()).await?;
        let listed: Value = read("thread/list", &listed)?;
        listed["data"][0]["id"].as_str().map(str::to_owned).ok_or_else(|| {
            Error::invalid("last", "there is no earlier thread in this working directory").with_data(params)
        })
    }

    /// Sees to it that the connection has the thread loaded: starts, forks or resumes it. Its id.
    pub(super) async fn load(&self, connection: &Arc<Connection>) -> Result<Arc<str>> {
        let _alone = self.loading.lock().await;
        let known = self.known_id(connection).await?;
        let loaded = self.lock().loaded.upgrade().is_some_and(|loaded| Arc::ptr_eq(&loaded, connection));
        let (codex, options) = (&self.codex.options, &self.options);
        let (method, params) = match (known, &self.fork_of) {
            (Some(id), _) if loaded => return Ok(id.into()),
            (Some(id), _) => ("thread/resume", app_server::thread_resume_params(&id, codex, options)?),
            (None, Some((source, fork))) => {
                let id = source.known_id(connection).await?.ok_or_else(not_begun)?;
                ("thread/fork", app_server::thread_fork_params(&id, fork, codex, options)?)
            }
            (None, None) => {
                let mut params = app_server::thread_start_params(codex, options)?;
                self.tools.set().offer(options, &mut params)?;
                ("thread/start", params)
            }
        };
        let answer = connection.request(method, &params, self.codex.request_limit()).await?;
        let answer: Value = read(method, &answer)?;
        let id = answer["thread"]["id"].as_str().ok_or_else(|| {
            Error::new(ErrorCode::Protocol, format!("the result of {method} has no `thread.id`"))
        })?;
        let ignored = app_server::ignored_options(options, &answer);
        if !ignored.is_empty() {
            log::info!("{method} left {} as it was; the turn sends it again", ignored.join(", "));
        }
        self.set_id(id);
        let id: Arc<str> = id.into();
        connection.router.set_active(&id, answer["thread"]["status"]["type"] == "active");
        let mut state = self.lock();
        state.loaded = Arc::downgrade(connection);
        state.started = answer;
        state.told = false;
        Ok(id)
    }

    /// Makes the thread's options hold for a turn that cannot carry them, where loading left them as they were.
    pub(super) async fn settle_options(&self, connection: &Connection, id: &str) -> Result<()> {
        let params = {
            let state = self.lock();
            if app_server::ignored_options(&self.options, &state.started).is_empty() {
                return Ok(());
            }
            app_server::thread_settings_params(id, &self.codex.options, &self.options, &state.started)?
        };
        let method = "thread/settings/update";
        self.codex.supports(method)?;
        connection.request(method, &params, self.codex.request_limit()).await.map(drop)
    }

    /// A request about this thread: `threadId` is put into `params`, an object.
    pub(super) async fn ask<T>(self: &Arc<Self>, method: &str, mut params: Value, need: Need) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.codex.supports(method)?;
        params["threadId"] = json!(&*self.id_for(need).await?);
        let codex = Codex(self.codex.clone());
        again(is_unwritten, pending(), || codex.send(method, params.clone())).await
    }

    /// The id, as soon as `need` holds.
    pub(super) async fn id_for(self: &Arc<Self>, need: Need) -> Result<Arc<str>> {
        let thread = self.clone();
        runtime::run(async move {
            let connection = thread.codex.server().await?;
            match (need, thread.known_id(&connection).await?) {
                (Need::Stored | Need::Started, Some(id)) => Ok(id.into()),
                (Need::Stored, None) => Err(not_begun()),
                (Need::Started | Need::Loaded, _) => thread.load(&connection).await,
            }
        })
        .await
    }

    /// Keeps turns of ours off the thread, once the one that runs is over.
    pub(super) async fn hold(self: &Arc<Self>) -> Result<OwnedSemaphorePermit> {
        let thread = self.clone();
        runtime::run(async move { thread.acquire(OnBusy::Queue).await }).await
    }

    /// Codex has unloaded the thread; the next turn loads it again.
    pub(super) fn forget_loaded(&self) {
        self.lock().loaded = Default::default();
    }
}

fn not_begun() -> Error {
    Error::invalid("thread", "has not begun: it has no id before its first turn")
}
