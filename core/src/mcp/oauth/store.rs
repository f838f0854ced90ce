//! Where tokens are kept: in memory, or where Codex keeps them, in the keyring or in its file. Found is found: what was
//! in one place is refreshed there.

use std::io;
use std::sync::Arc;

use async_trait::async_trait;
use rmcp::transport::auth::{
    AuthError, CredentialRefreshGuard, CredentialStore, InMemoryCredentialStore, StoredCredentials,
};
use serde_json::{Map, Value};
use tokio::sync::Mutex;

use super::entry::{Entry, from_nested, sha256};
use super::file;
use super::keyring::Keyring;
use crate::env::Env;
use crate::options::McpTokenStore;

#[derive(Clone)]
pub(super) enum Stored {
    Memory(Arc<InMemoryCredentialStore>),
    Shared(Arc<Shared>),
}

/// Tokens that every Codex of the user may use.
pub(super) struct Shared {
    entry: Entry,
    /// Whether the file may be used; where it comes beside a keyring, it is second.
    file: bool,
    keyring: Option<Arc<Keyring>>,
    /// Where they were found or put. Locked while that is being settled.
    place: Mutex<Option<Place>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Keyring,
    File,
}

impl Stored {
    pub(super) fn new(kind: McpTokenStore, entry: Entry, env: &Env) -> Stored {
        let (file, keyring) = match kind {
            McpTokenStore::Memory => return Stored::Memory(Arc::default()),
            McpTokenStore::File => (true, None),
            McpTokenStore::Keyring => (false, Keyring::of(env)),
            McpTokenStore::Auto => (true, Keyring::of(env)),
        };
        let keyring = keyring.map(Arc::new);
        Stored::Shared(Arc::new(Shared { entry, file, keyring, place: Mutex::default() }))
    }

    /// The same, for new tokens: they go to the best place there is, wherever older ones are.
    pub(super) fn anew(&self) -> Stored {
        match self {
            Stored::Memory(memory) => Stored::Memory(memory.clone()),
            Stored::Shared(shared) => Stored::Shared(Arc::new(Shared {
                entry: shared.entry.clone(),
                file: shared.file,
                keyring: shared.keyring.clone(),
                place: Mutex::default(),
            })),
        }
    }
}

impl Shared {
    /// The keyring, unless the tokens are in the file.
    fn keyring(&self, place: Option<Place>) -> Result<Option<&Keyring>, AuthError> {
        match &self.keyring {
            Some(keyring) if place != Some(Place::File) => Ok(Some(keyring)),
            None if !self.file => Err(failed("keyring", "there is no session bus to reach one")),
            _ => Ok(None),
        }
    }

    /// Whether the file may take the keyring's place.
    fn may_fall_back(&self, place: Option<Place>) -> bool {
        self.file && place.is_none()
    }

    async fn load(&self) -> Result<Option<StoredCredentials>, AuthError> {
        let mut place = self.place.lock().await;
        if let Some(keyring) = self.keyring(*place)? {
            match self.read(keyring).await {
                Ok(Some(found)) => {
                    *place = Some(Place::Keyring);
                    return Ok(Some(found));
                }
                Ok(None) if self.may_fall_back(*place) => {}
                Ok(None) => return Ok(None),
                Err(error) if self.may_fall_back(*place) => {
                    log::debug!(
                        "the tokens of {} are not looked for in a keyring: {error}",
                        self.entry.server
                    );
                    // It would not answer next time either, and may take its time to say so.
                    *place = Some(Place::File);
                }
                Err(error) => return Err(failed("keyring", error)),
            }
        }
        let found = self.in_file(file::load).await?;
        if found.is_some() {
            *place = Some(Place::File);
        }
        Ok(found)
    }

    async fn save(&self, credentials: StoredCredentials) -> Result<(), AuthError> {
        if credentials.token_response.is_none() {
            return self.clear().await;
        }
        let mut place = self.place.lock().await;
        if let Some(keyring) = self.keyring(*place)? {
            match self.write(keyring, &credentials).await {
                Ok(()) => {
                    if place.replace(Place::Keyring).is_none()
                        && let Err(error) = self.in_file(file::remove).await
                    {
                        // The keyring comes first, so what is left there does no harm.
                        log::debug!("older tokens of {} stay in the file: {error}", self.entry.server);
                    }
                    return Ok(());
                }
                Err(error) if self.may_fall_back(*place) => {
                    log::debug!("the tokens of {} are not put into a keyring: {error}", self.entry.server);
                }
                Err(error) => return Err(failed("keyring", error)),
            }
        }
        self.in_file(move |entry| file::save(entry, &credentials)).await?;
        *place = Some(Place::File);
        Ok(())
    }

    /// Removes them from where they were found.
    async fn clear(&self) -> Result<(), AuthError> {
        let place = *self.place.lock().await;
        match (place, &self.keyring) {
            (Some(Place::Keyring), Some(keyring)) => {
                keyring.remove(&self.entry.key()).await.map_err(|error| failed("keyring", error))
            }
            (Some(Place::File), _) => self.in_file(file::remove).await,
            _ => Ok(()),
        }
    }

    async fn read(&self, keyring: &Keyring) -> Result<Option<StoredCredentials>, String> {
        let Some(text) = keyring.read(&self.entry.key()).await? else { return Ok(None) };
        let found = serde_json::from_str(&text).and_then(|entry: Value| from_nested(&entry));
        found.map(Some).map_err(|error| format!("it holds something else: {error}"))
    }

    async fn write(&self, keyring: &Keyring, credentials: &StoredCredentials) -> Result<(), String> {
        let key = self.entry.key();
        let known = keyring.read(&key).await?;
        // What a newer Codex keeps beside ours stays.
        let known = known.and_then(|known| serde_json::from_str(&known).ok());
        let mut fields: Map<String, Value> = known.unwrap_or_default();
        self.entry.put_nested(credentials, &mut fields);
        keyring.write(&key, &Value::Object(fields).to_string()).await
    }

    /// File and locks are waited for on a thread that may block.
    async fn in_file<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Entry) -> io::Result<T> + Send + 'static,
    ) -> Result<T, AuthError> {
        let entry = self.entry.clone();
        let done = tokio::task::spawn_blocking(move || work(&entry)).await;
        let done = done.unwrap_or_else(|_| Err(io::Error::other("the task panicked")));
        done.map_err(|error| failed(&file::path(&self.entry.home).display().to_string(), error))
    }
}

fn failed(place: &str, error: impl std::fmt::Display) -> AuthError {
    AuthError::CredentialStoreError(format!("{place}: {error}"))
}

#[async_trait]
impl CredentialStore for Stored {
    async fn load(&self) -> Result<Option<StoredCredentials>, AuthError> {
        match self {
            Stored::Memory(memory) => memory.load().await,
            Stored::Shared(shared) => shared.load().await,
        }
    }

    async fn save(&self, credentials: StoredCredentials) -> Result<(), AuthError> {
        match self {
            Stored::Memory(memory) => memory.save(credentials).await,
            Stored::Shared(shared) => shared.save(credentials).await,
        }
    }

    async fn clear(&self) -> Result<(), AuthError> {
        match self {
            Stored::Memory(memory) => memory.clear().await,
            Stored::Shared(shared) => shared.clear().await,
        }
    }

    async fn acquire_refresh_guard(&self) -> Result<Option<CredentialRefreshGuard>, AuthError> {
        let Stored::Shared(shared) = self else { return Ok(None) };
        let lock = |entry: &Entry| file::lock(&entry.home, &format!("{}.lock", sha256(&entry.key())));
        Ok(Some(CredentialRefreshGuard::new(shared.in_file(lock).await?)))
    }
}
