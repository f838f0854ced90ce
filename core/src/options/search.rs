//! Search providers: who answers the hosted tool web_search in the host's place, and what is needed to ask them.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::options::HostedTool;
#[cfg(feature = "mcp-http")]
use crate::{env::Env, options::Secret, options::check, transport::http_client::is_loopback};

/// A service that searches the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SearchProvider {
    /// Tavily, at `https://api.tavily.com/search`.
    Tavily,
    /// Serper, which asks Google, at `https://google.serper.dev/search`.
    Serper,
}

impl SearchProvider {
    /// The word that stands on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            SearchProvider::Tavily => "tavily",
            SearchProvider::Serper => "serper",
        }
    }
}

#[cfg(feature = "mcp-http")]
impl SearchProvider {
    const fn endpoint(self) -> &'static str {
        match self {
            SearchProvider::Tavily => "https://api.tavily.com/search",
            SearchProvider::Serper => "https://google.serper.dev/search",
        }
    }

    const fn key_variable(self) -> &'static str {
        match self {
            SearchProvider::Tavily => "TAVILY_API_KEY",
            SearchProvider::Serper => "SERPER_API_KEY",
        }
    }

    /// How many results it gives for one search.
    const fn most_results(self) -> u64 {
        match self {
            SearchProvider::Tavily => 20,
            SearchProvider::Serper => 100,
        }
    }
}

impl HostedTool {
    #[cfg(not(feature = "mcp-http"))]
    pub(super) fn validate_provider(&self, path: &str) -> Result<()> {
        match self.provider {
            Some(_) => {
                let message =
                    format!("{path}.provider: this codexkit was built without its feature `mcp-http`");
                Err(Error::new(crate::error::ErrorCode::Unsupported, message))
            }
            None => Ok(()),
        }
    }

    #[cfg(feature = "mcp-http")]
    pub(super) fn validate_provider(&self, path: &str) -> Result<()> {
        let Some(provider) = self.provider else { return Ok(()) };
        if self.api_key.is_some() && self.api_key_env.is_some() {
            return Err(Error::invalid(
                format!("{path}.api_key_env"),
                format!("excludes {path}.api_key; give one of them"),
            ));
        }
        check::not_blank(&format!("{path}.api_key_env"), self.api_key_env.as_deref())?;
        if let Some(key) = &self.api_key {
            check::token(&format!("{path}.api_key"), key)?;
        }
        let most = provider.most_results();
        if self.max_results.is_some_and(|wanted| wanted > most) {
            let reason = format!("must be at most {most} for {}", provider.as_str());
            return Err(Error::invalid(format!("{path}.max_results"), reason));
        }
        self.search_url(provider, path).map(drop)
    }

    /// Where the provider is asked.
    #[cfg(feature = "mcp-http")]
    pub(crate) fn search_url(&self, provider: SearchProvider, path: &str) -> Result<reqwest::Url> {
        let invalid = |reason: &str| Error::invalid(format!("{path}.endpoint"), reason);
        let url = reqwest::Url::parse(self.endpoint.as_deref().unwrap_or(provider.endpoint()))
            .map_err(|error| invalid(&error.to_string()))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("must not hold a user or a password; use api_key"));
        }
        match url.scheme() {
            "https" => Ok(url),
            "http" if is_loopback(&url) => Ok(url),
            _ => Err(invalid("must be https://, or http:// on this host: the key goes there")),
        }
    }

    /// The key that the provider is shown.
    #[cfg(feature = "mcp-http")]
    pub(crate) fn search_key(&self, provider: SearchProvider, path: &str, env: &Env) -> Result<Secret> {
        if let Some(key) = &self.api_key {
            return Ok(key.expose().trim().into());
        }
        let name = self.api_key_env.as_deref().unwrap_or(provider.key_variable());
        let key = env.get(name).map(Secret::from).ok_or_else(|| {
            let reason = format!("is missing, and the environment variable {name} is not set or blank");
            Error::invalid(format!("{path}.api_key"), reason)
        })?;
        check::token(&format!("{path}.api_key_env ({name})"), &key)?;
        Ok(key)
    }
}
