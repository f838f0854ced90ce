//! Where tokens are kept: in memory, or in the file that Codex itself uses, `$CODEX_HOME/.credentials.json`.
//!
//! The file is shared with every Codex of the user. So it is replaced in one step, never readable by others, under
//! the locks that Codex takes: one for the file, and one for each server's tokens while they are refreshed.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;
use rmcp::transport::auth::{
    AuthError, CredentialRefreshGuard, CredentialStore, InMemoryCredentialStore, OAuthTokenResponse,
    StoredCredentials,
};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

const FILE: &str = ".credentials.json";
const LOCKS: &str = "mcp-oauth-locks";
const FILE_LOCK: &str = "file-store.lock";
/// As long as Codex waits for it.
const LOCK_LIMIT: Duration = Duration::from_secs(60);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

#[derive(Clone)]
pub(super) enum Stored {
    Memory(Arc<InMemoryCredentialStore>),
    File(Arc<TokenFile>),
}

/// The entry of one server in the file.
#[derive(Clone)]
pub(super) struct TokenFile {
    home: PathBuf,
    server: String,
    url: String,
}

impl TokenFile {
    pub(super) fn new(home: PathBuf, server: &str, url: &str) -> TokenFile {
        TokenFile { home, server: server.into(), url: url.into() }
    }

    /// The entry's key: the server's name, and a part of the hash of its address.
    fn key(&self) -> String {
        let identity = json!({ "type": "http", "url": self.url, "headers": {} }).to_string();
        format!("{}|{}", self.server, &sha256(&identity)[..16])
    }

    fn path(&self) -> PathBuf {
        self.home.join(FILE)
    }

    fn read(&self) -> io::Result<Map<String, Value>> {
        match fs::read(self.path()) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Map::new()),
            Err(error) => Err(error),
        }
    }

    /// Reads, changes and replaces the file under its lock.
    fn change(&self, change: impl FnOnce(&mut Map<String, Value>)) -> io::Result<()> {
        let _lock = lock(&self.home, FILE_LOCK)?;
        let mut entries = self.read()?;
        change(&mut entries);
        if entries.is_empty() {
            return match fs::remove_file(self.path()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        // Made readable for the owner only, in the same folder, so that it can take the old one's place.
        let mut file = tempfile::Builder::new().prefix(FILE).tempfile_in(&self.home)?;
        file.write_all(&serde_json::to_vec(&entries)?)?;
        file.as_file().sync_all()?;
        file.persist(self.path())?;
        Ok(())
    }

    fn load(&self) -> io::Result<Option<StoredCredentials>> {
        let mut entries = self.read()?;
        let Some(entry) = entries.remove(&self.key()) else { return Ok(None) };
        let text = |field: &str| entry[field].as_str().unwrap_or_default().to_owned();
        let scopes: Vec<String> = serde_json::from_value(entry["scopes"].clone()).unwrap_or_default();
        let mut token = json!({ "access_token": text("access_token"), "token_type": "bearer" });
        if let Some(refresh) = entry["refresh_token"].as_str() {
            token["refresh_token"] = refresh.into();
        }
        if !scopes.is_empty() {
            token["scope"] = scopes.join(" ").into();
        }
        if let Some(expires) = entry["expires_at"].as_u64() {
            // In milliseconds; what is past has no time left, which is not the same as no known end.
            token["expires_in"] = (expires.saturating_sub(now().as_millis() as u64) / 1000).into();
        }
        let token: OAuthTokenResponse = serde_json::from_value(token)?;
        let issuer = entry["issuer"].as_str().map(str::to_owned);
        let stored = StoredCredentials::new(text("client_id"), Some(token), scopes, Some(now().as_secs()));
        Ok(Some(stored.with_issuer(issuer)))
    }

    fn save(&self, credentials: &StoredCredentials) -> io::Result<()> {
        let Some(token) = &credentials.token_response else { return self.clear() };
        let token = serde_json::to_value(token)?;
        let expires = token["expires_in"].as_u64().map(|seconds| now().as_millis() as u64 + seconds * 1000);
        let scopes = match &credentials.granted_scopes[..] {
            [] => token["scope"].as_str().unwrap_or_default().split_whitespace().map(Value::from).collect(),
            granted => json!(granted),
        };
        let fields = json!({
            "server_name": self.server,
            "server_url": self.url,
            "issuer": credentials.issuer,
            "client_id": credentials.client_id,
            "access_token": token["access_token"],
            "expires_at": expires,
            "refresh_token": token["refresh_token"],
            "scopes": scopes,
        });
        self.change(|entries| {
            // What a newer Codex keeps beside these stays.
            let entry = entries.entry(self.key()).or_insert_with(|| json!({}));
            if let (Some(entry), Value::Object(fields)) = (entry.as_object_mut(), fields) {
                entry.extend(fields);
            }
        })
    }

    fn clear(&self) -> io::Result<()> {
        self.change(|entries| {
            entries.remove(&self.key());
        })
    }
}

/// Takes the lock, as soon as whoever has it lets it go.
fn lock(home: &Path, name: &str) -> io::Result<File> {
    let folder = home.join(LOCKS);
    fs::create_dir_all(&folder)?;
    let file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(folder.join(name))?;
    let end = Instant::now() + LOCK_LIMIT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if Instant::now() < end => std::thread::sleep(LOOK_AGAIN),
            Err(error) => return Err(error.into()),
        }
    }
}

fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// File and lock are waited for on a thread that may block.
async fn blocking<T: Send + 'static>(
    file: &TokenFile,
    work: impl FnOnce(&TokenFile) -> io::Result<T> + Send + 'static,
) -> Result<T, AuthError> {
    let file = file.clone();
    let path = file.path();
    let done = tokio::task::spawn_blocking(move || work(&file)).await;
    let done = done.unwrap_or_else(|_| Err(io::Error::other("the task panicked")));
    done.map_err(|error| AuthError::CredentialStoreError(format!("{}: {error}", path.display())))
}

#[async_trait]
impl CredentialStore for Stored {
    async fn load(&self) -> Result<Option<StoredCredentials>, AuthError> {
        match self {
            Stored::Memory(memory) => memory.load().await,
            Stored::File(file) => blocking(file, TokenFile::load).await,
        }
    }

    async fn save(&self, credentials: StoredCredentials) -> Result<(), AuthError> {
        match self {
            Stored::Memory(memory) => memory.save(credentials).await,
            Stored::File(file) => blocking(file, move |file| file.save(&credentials)).await,
        }
    }

    async fn clear(&self) -> Result<(), AuthError> {
        match self {
            Stored::Memory(memory) => memory.clear().await,
            Stored::File(file) => blocking(file, TokenFile::clear).await,
        }
    }

    async fn acquire_refresh_guard(&self) -> Result<Option<CredentialRefreshGuard>, AuthError> {
        let Stored::File(file) = self else { return Ok(None) };
        let lock = blocking(file, |file| lock(&file.home, &format!("{}.lock", sha256(&file.key())))).await?;
        Ok(Some(CredentialRefreshGuard::new(lock)))
    }
}
