//! Ops on the client: its threads, models, account, configuration, and the files of Codex's machine.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

use super::{Done, NoParams, op};
use crate::client::{ConfigEdit, FileContent, Listed, ThreadFilter};
use crate::options::Secret;

op! {
    Threads = "codex.threads",
    "The stored threads, as the app-server spells them (`Thread`): page after page.",
    ThreadFilter => Listed as "Thread*",
    |context, params| context.codex().threads(params).await
}

/// A search.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexSearchThreadsParams {
    /// What to look for in the turns of stored threads.
    text: String,
    /// Search the archived threads instead of the others.
    #[serde(default)]
    archived: bool,
    /// Stop after the page that reaches this many entries. Default: 10,000.
    #[serde(default)]
    limit: Option<u64>,
}

op! {
    SearchThreads = "codex.search_threads",
    "The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`).",
    CodexSearchThreadsParams => Listed as "ThreadSearchResult*",
    |context, params| context.codex().search_threads(&params.text, params.archived, params.limit).await
}

op! {
    LoadedThreads = "codex.loaded_threads",
    "The ids of the threads that the app-server has loaded.",
    NoParams => Vec<String>,
    |context, _params| context.codex().loaded_threads().await
}

/// Which models.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexModelsParams {
    /// Also those that Codex does not show.
    #[serde(default)]
    include_hidden: bool,
}

op! {
    Models = "codex.models",
    "The models there are, as the app-server spells them (`Model`).",
    CodexModelsParams => Vec<Value> as "[Model]",
    |context, params| context.codex().models_json(params.include_hidden).await
}

/// A look at the login.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexAccountParams {
    /// Refresh the login's token first.
    #[serde(default)]
    refresh_token: bool,
}

op! {
    Account = "codex.account",
    "Who is logged in.",
    CodexAccountParams => Value as "GetAccountResponse",
    |context, params| context.codex().account_as(params.refresh_token).await
}

op! {
    RateLimits = "codex.rate_limits",
    "How much of the plan is used up. Needs a login with ChatGPT.",
    NoParams => Value as "GetAccountRateLimitsResponse",
    |context, _params| context.codex().request("account/rateLimits/read", Value::Null).await
}

/// A key.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexLoginApiKeyParams {
    /// The API key.
    api_key: Secret,
}

op! {
    LoginApiKey = "codex.login_api_key",
    "Logs in with an API key, which Codex stores for later runs too.",
    CodexLoginApiKeyParams => Done,
    |context, params| context.codex().login_api_key(&params.api_key).await.map(|()| Done {})
}

op! {
    Logout = "codex.logout",
    "Logs out, for later runs too.",
    NoParams => Done,
    |context, _params| context.codex().logout().await.map(|()| Done {})
}

/// Which configuration.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexReadConfigParams {
    /// As seen from this directory; a relative one starts at the host's.
    #[serde(default)]
    working_directory: Option<PathBuf>,
    /// Also the layers that it is made of.
    #[serde(default)]
    include_layers: bool,
}

op! {
    ReadConfig = "codex.read_config",
    "The configuration that holds, and where each value comes from.",
    CodexReadConfigParams => Value as "ConfigReadResponse",
    |context, params| context.codex().read_config_as(params.working_directory, params.include_layers).await
}

/// Changes of the user's `config.toml`.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexWriteConfigParams {
    /// All of them are written, or none.
    edits: Vec<ConfigEdit>,
    /// The version that was read (`origins`, `layers`): refuse when the file has changed since.
    #[serde(default)]
    expected_version: Option<String>,
}

op! {
    WriteConfig = "codex.write_config",
    "Changes the user's `config.toml`; loaded threads take it over.",
    CodexWriteConfigParams => Value as "ConfigWriteResponse",
    |context, params| context.codex().write_config_as(params.edits, params.expected_version).await
}

/// A file.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexFileParams {
    /// On Codex's machine; a relative path starts at the host's directory.
    path: PathBuf,
}

op! {
    ReadFile = "codex.read_file",
    "Reads a file of Codex's machine.",
    CodexFileParams => FileContent,
    |context, params| context.codex().read_file(params.path).await.map(FileContent::from)
}

/// A file and what shall be in it.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct CodexWriteFileParams {
    /// On Codex's machine; a relative path starts at the host's directory.
    path: PathBuf,
    /// The content.
    content: FileContent,
}

op! {
    WriteFile = "codex.write_file",
    "Writes a file of Codex's machine; one that is there is replaced.",
    CodexWriteFileParams => Done,
    |context, params| context.codex().write_file(params.path, params.content.bytes()?).await.map(|()| Done {})
}
