//! OAuth for MCP servers over HTTP: which tokens there are, and how new ones are got. The protocol itself, with
//! discovery, registration, PKCE and refresh, is rmcp's.

mod authorized;
mod entry;
mod file;
#[cfg_attr(not(all(feature = "keyring", target_os = "linux")), path = "no_keyring.rs")]
mod keyring;
mod loopback;
mod outbound;
mod store;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use reqwest::Url;
use rmcp::transport::AuthorizationManager;
use rmcp::transport::auth::{
    AuthError, AuthorizationRequest, AuthorizationSession, CredentialStore, OAuthClientConfig,
};
use serde_json::json;
use tokio::sync::Mutex;

use super::asks::Asking;
use super::http::Challenge;
use crate::approvals::AskKind;
use crate::env::Env;
use crate::error::{Chain, Error, ErrorCode, Result};
use crate::options::{McpOauthOptions, McpTokenStore};
pub(super) use authorized::Authorized;
use entry::Entry;
use loopback::Loopback;
use outbound::Outbound;
use store::Stored;

/// Whether a keyring can be asked at all.
const KEYRINGS: bool = cfg!(all(feature = "keyring", target_os = "linux"));
/// How many logins one request may lead to: one for a token, and one for each step up of its scopes.
pub(super) const MOST_LOGINS: usize = 2;

/// The tokens for one server.
pub(super) struct Oauth {
    url: Url,
    options: McpOauthOptions,
    asking: Asking,
    outbound: Arc<Outbound>,
    store: Stored,
    /// Replaced by each login. Locked while a token is refreshed, so that one request does it for all.
    manager: Mutex<AuthorizationManager>,
    /// Counts the logins, so that requests which failed at once lead to one.
    logins: AtomicU64,
    login: Mutex<()>,
}

impl Oauth {
    /// Reads the tokens there are.
    pub(super) async fn open(
        url: &str,
        server: &str,
        options: &McpOauthOptions,
        env: &Env,
        asking: Asking,
    ) -> Result<Oauth> {
        let parsed = Url::parse(url).map_err(|error| Error::invalid("mcp.url", error))?;
        if options.client_secret.is_some() && options.client_id.is_none() {
            return Err(Error::invalid(
                "mcp.oauth.client_secret",
                "belongs to mcp.oauth.client_id, which is missing",
            ));
        }
        if options.store == McpTokenStore::Keyring && !KEYRINGS {
            let message = "mcp.oauth.store: this build of codexkit knows no keyring";
            return Err(Error::new(ErrorCode::Unsupported, message));
        }
        let home = match options.store {
            McpTokenStore::Memory => PathBuf::new(),
            _ => codex_home(options, env)?,
        };
        let store = Stored::new(options.store, Entry { home, server: server.into(), url: url.into() }, env);
        let outbound = Arc::new(Outbound::new(&parsed, env).await?);
        let mut manager = manager(&parsed, &outbound, &store).await?;
        if manager.initialize_from_store().await.map_err(failed)?
            && let Some(config) = registered(options, "http://127.0.0.1/callback")
        {
            manager.configure_client(config).map_err(failed)?;
        }
        Ok(Oauth {
            outbound,
            url: parsed,
            options: options.clone(),
            asking,
            store,
            manager: Mutex::new(manager),
            logins: AtomicU64::new(0),
            login: Mutex::new(()),
        })
    }

    /// The token there is, refreshed if it is about to expire; `None` if there is none that can be used.
    async fn token(&self) -> Result<Option<String>, AuthError> {
        usable(self.manager.lock().await.get_access_token().await)
    }

    /// The token in place of one that the server did not take: what another request or another process has got
    /// meanwhile, else a refreshed one.
    async fn token_after(&self, refused: &str) -> Result<Option<String>, AuthError> {
        let manager = self.manager.lock().await;
        match usable(manager.get_access_token().await)? {
            Some(token) if token != refused => return Ok(Some(token)),
            Some(_) => {}
            None => return Ok(None),
        }
        match manager.refresh_token().await {
            Ok(_) => usable(manager.get_access_token().await),
            Err(error) => usable(Err(error)),
        }
    }

    pub(super) fn logins(&self) -> u64 {
        self.logins.load(Ordering::Acquire)
    }

    pub(super) fn may_login(&self) -> bool {
        self.options.login && self.asking.has_handler()
    }

    /// Gets new tokens: the handler is asked to open a URL, the browser comes back to a port of ours. `seen`:
    /// how many logins there had been when the request failed; one that came after it was for this one too.
    ///
    /// # Errors
    /// `unauthorized` when the handler, the user or the authorization server refused; `timeout`.
    pub(super) async fn login(&self, challenge: Option<&Challenge>, seen: u64) -> Result<()> {
        let _one = self.login.lock().await;
        if self.logins() != seen {
            return Ok(());
        }
        let loopback = Loopback::bind(self.options.callback_port).await?;
        let mut manager = manager(&self.url, &self.outbound, &self.store.anew()).await?;
        let header = challenge.map(|challenge| challenge.header.as_str());
        let resolution = manager.resolve_metadata_from_challenge(header).await.map_err(failed)?;
        manager.set_metadata(resolution.metadata);
        let mut request = AuthorizationRequest::new(loopback.redirect())
            .with_client_name("codexkit")
            .with_initial_scope_selection()
            .with_scopes(self.scopes(&manager, challenge).await?);
        if let Some(id) = &self.options.client_id {
            request = request.with_preregistered_client(id);
        }
        if let Some(secret) = &self.options.client_secret {
            request = request.with_client_secret(secret.expose());
        }
        if let Some(url) = &self.options.client_metadata_url {
            request = request.with_client_metadata_url(url);
        }
        let session =
            AuthorizationSession::new(manager, request).await.map_err(|(_, error)| failed(error))?;
        let limit = Duration::from_millis(self.options.login_timeout_ms);
        let callback =
            tokio::time::timeout(limit, self.callback(&loopback, session.get_authorization_url())).await;
        let callback = callback.map_err(|_| {
            Error::new(
                ErrorCode::Timeout,
                format!("the login was not finished within {} ms", limit.as_millis()),
            )
        })??;
        session.handle_callback_url(&callback).await.map_err(failed)?;
        *self.manager.lock().await = session.auth_manager;
        self.logins.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }

    /// Those that the user wants, else for a step up those there were and those that are wanted now, else whatever
    /// the server names.
    async fn scopes(
        &self,
        manager: &AuthorizationManager,
        challenge: Option<&Challenge>,
    ) -> Result<Vec<String>> {
        let Some(challenge) = challenge.filter(|challenge| challenge.more_scopes) else {
            return Ok(self.options.scopes.clone());
        };
        let stored = self.store.load().await.map_err(failed)?;
        let mut scopes = stored.map(|stored| stored.granted_scopes).unwrap_or_default();
        scopes.extend(self.options.scopes.iter().cloned());
        scopes.extend(challenge.scopes(&self.url));
        scopes.extend(manager.select_initial_scopes(&[]).await);
        let mut seen = std::collections::HashSet::new();
        scopes.retain(|scope| seen.insert(scope.clone()));
        Ok(scopes)
    }

    /// The URL with which the browser came back, or which the handler pasted.
    async fn callback(&self, loopback: &Loopback, url: &str) -> Result<String> {
        let ask = json!({
            "mode": "url",
            "message": format!("Log in to the MCP server {}.", self.asking.server),
            "url": url,
            "redirectUri": loopback.redirect(),
        });
        let of_login = Url::parse(url).ok();
        let mut parameters = of_login.iter().flat_map(Url::query_pairs);
        let state = parameters.find(|(name, _)| name == "state").map(|(_, state)| state).unwrap_or_default();
        let asked = self.asking.ask(AskKind::Elicitation, "oauth/authorize", ask);
        tokio::pin!(asked);
        let refused = |why: &str| {
            Error::new(
                ErrorCode::Unauthorized,
                format!("the login to the MCP server {} {why}", self.asking.server),
            )
        };
        tokio::select! {
            callback = loopback.wait(&state) => return callback,
            answer = &mut asked => {
                let answer = answer.map_err(|error| refused("was refused").with_cause(error))?;
                if answer["action"] != "accept" {
                    return Err(refused("was refused"));
                }
                if let Some(callback) = answer["content"]["callback_url"].as_str() {
                    return Ok(callback.to_owned());
                }
            }
        }
        loopback.wait(&state).await
    }
}

async fn manager(url: &Url, outbound: &Arc<Outbound>, store: &Stored) -> Result<AuthorizationManager> {
    let manager = AuthorizationManager::new_with_oauth_http_client(url.clone(), outbound.clone()).await;
    let mut manager = manager.map_err(failed)?;
    manager.set_credential_store(store.clone());
    Ok(manager)
}

/// The client that the user has registered.
fn registered(options: &McpOauthOptions, redirect: &str) -> Option<OAuthClientConfig> {
    let config = OAuthClientConfig::new(options.client_id.as_ref()?, redirect);
    Some(match &options.client_secret {
        Some(secret) => config.with_client_secret(secret.expose()),
        None => config,
    })
}

/// That only a login helps is no error: the server says so, in words that the login needs.
fn usable(token: Result<String, AuthError>) -> Result<Option<String>, AuthError> {
    match token {
        Ok(token) => Ok(Some(token)),
        Err(AuthError::AuthorizationRequired | AuthError::TokenRefreshRejected(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn codex_home(options: &McpOauthOptions, env: &Env) -> Result<PathBuf> {
    let home =
        || env.get("HOME").or_else(|| env.get("USERPROFILE")).map(|home| PathBuf::from(home).join(".codex"));
    let given = options.codex_home.clone().or_else(|| env.get("CODEX_HOME").map(PathBuf::from));
    given.or_else(home).ok_or_else(|| {
        Error::invalid("mcp.oauth.codex_home", "is missing, and neither CODEX_HOME nor HOME is set")
    })
}

fn failed(error: AuthError) -> Error {
    let (code, retryable) = match &error {
        AuthError::CredentialStoreError(_) => (ErrorCode::Io, false),
        AuthError::TokenRefreshFailed(_) | AuthError::HttpError(_) => (ErrorCode::Unauthorized, true),
        _ => (ErrorCode::Unauthorized, false),
    };
    Error::new(code, "OAuth failed").with_cause(Chain(&error)).with_retryable(retryable)
}
