//! The hosted tool web_search with a provider: one POST per search, and what comes back in one form whoever answered.

use std::fmt::Display;
use std::sync::Arc;

use futures_util::TryStreamExt;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, Url};
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use super::{delegated, spec, text};
use crate::env::Env;
use crate::error::{Chain, Result};
use crate::options::{HostedTool, HostedToolType, SearchProvider, Secret};
use crate::redact::redact_known;
use crate::tools::tool::{Tool, ToolCall};
use crate::transport::http_client;

const RESULTS: u64 = 10;
const LIMIT_MS: u64 = 30_000;
/// Titles and snippets are small.
const LONGEST_ANSWER: usize = 4 << 20;
/// How much of what a provider says about its error is told, in characters.
const LONGEST_REASON: usize = 500;

/// One provider, ready to be asked.
struct Search {
    provider: SearchProvider,
    url: Url,
    key: Secret,
    env: Env,
    most: u64,
    /// Made with the first search: that reads certificates.
    client: OnceCell<Client>,
}

/// # Errors
/// `invalid_argument` when there is no key.
pub(super) fn web_search(
    path: &str,
    hosted: &HostedTool,
    provider: SearchProvider,
    env: &Env,
) -> Result<Tool> {
    let most = hosted.max_results.unwrap_or(RESULTS);
    let (_, mut schema) = delegated::says(HostedToolType::WebSearch);
    schema["properties"]["max_results"]["description"] = format!("How many, up to {most}.").into();
    let mut spec = spec(hosted, "Searches the web. Only the action `search` is possible.", schema);
    spec.timeout_ms = hosted.timeout_ms.unwrap_or(LIMIT_MS);
    let search = Arc::new(Search {
        provider,
        url: hosted.search_url(provider, path)?,
        key: hosted.search_key(provider, path, env)?,
        env: env.clone(),
        most,
        client: OnceCell::new(),
    });
    Ok(Tool::from_spec(spec, move |call: ToolCall| {
        let search = search.clone();
        async move { search.run(&call).await }
    }))
}

impl Search {
    async fn run(&self, call: &ToolCall) -> Result<String, String> {
        let action = text(call, "action").unwrap_or_default();
        if action != "search" {
            return Err(format!(
                "unsupported_action: {} only does `search`, not `{action}`.",
                self.provider.as_str()
            ));
        }
        let query = text(call, "query").map(str::trim).filter(|query| !query.is_empty());
        let query = query.ok_or("The action `search` needs a `query`.")?;
        let most = call.arguments["max_results"].as_u64().unwrap_or(self.most).min(self.most);
        let answer = self.ask(query, most).await?;
        let results = self.provider.results(&answer).ok_or_else(|| self.unreadable("it has no results"))?;
        let results: Vec<Value> = results.into_iter().take(most as usize).collect();
        Ok(json!({ "count": results.len(), "results": results }).to_string())
    }

    /// What the provider answers, as JSON.
    async fn ask(&self, query: &str, most: u64) -> Result<Value, String> {
        // The key goes to nobody else, so no redirect is followed.
        let client = || http_client::client(&self.url, &self.env, |builder| builder.redirect(Policy::none()));
        let client = self.client.get_or_try_init(client).await.map_err(|error| self.failed(error))?;
        let (header, key, body) = match self.provider {
            SearchProvider::Tavily => (
                "authorization",
                format!("Bearer {}", self.key.expose()),
                json!({ "query": query, "max_results": most }),
            ),
            SearchProvider::Serper => {
                ("x-api-key", self.key.expose().to_owned(), json!({ "q": query, "num": most }))
            }
        };
        let request = client.post(self.url.clone()).header(header, key);
        let request = request.header("content-type", "application/json").body(body.to_string());
        let response = request.send().await.map_err(|error| self.unreached(error))?;
        let status = response.status();
        let body = self.read(response).await?;
        if !status.is_success() {
            let reason = self.hidden(&String::from_utf8_lossy(&body));
            let reason: String = reason.chars().take(LONGEST_REASON).collect();
            return Err(format!("api_error({}): {} said: {reason}", status.as_u16(), self.provider.as_str()));
        }
        serde_json::from_slice(&body).map_err(|error| self.unreadable(error))
    }

    async fn read(&self, response: Response) -> Result<Vec<u8>, String> {
        let mut body = Vec::new();
        let mut chunks = response.bytes_stream();
        while let Some(chunk) = chunks.try_next().await.map_err(|error| self.unreached(error))? {
            if body.len() + chunk.len() > LONGEST_ANSWER {
                return Err(self.unreadable(format!("it is longer than {LONGEST_ANSWER} bytes")));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    /// The address may hold secrets of its own.
    fn unreached(&self, error: reqwest::Error) -> String {
        self.failed(Chain(&error.without_url()))
    }

    fn failed(&self, why: impl Display) -> String {
        self.hidden(&format!("request_failed: {} was not reached: {why}", self.provider.as_str()))
    }

    fn unreadable(&self, why: impl Display) -> String {
        format!("parse_error: the answer of {} cannot be used: {why}", self.provider.as_str())
    }

    fn hidden(&self, text: &str) -> String {
        redact_known(text, &[self.key.expose().to_owned()]).into_owned()
    }
}

impl SearchProvider {
    /// The results in our form; `None` if the answer has none of the provider's. What has no address is left out.
    fn results(self, answer: &Value) -> Option<Vec<Value>> {
        let (list, url, snippet) = match self {
            SearchProvider::Tavily => ("results", "url", "content"),
            SearchProvider::Serper => ("organic", "link", "snippet"),
        };
        let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let results = answer[list].as_array()?.iter().filter(|result| result[url].is_string());
        Some(
            results
                .map(|result| {
                    json!({
                        "title": string(&result["title"]),
                        "url": result[url],
                        "snippet": string(&result[snippet]),
                        // Serper ranks and does not rate.
                        "score": result["score"].as_f64(),
                    })
                })
                .collect(),
        )
    }
}
