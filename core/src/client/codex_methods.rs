//! What a client can do besides threads: lists of threads and models, the login, the configuration, and files of the
//! machine that Codex runs on.

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::codex::Codex;
use super::methods::Listed;
use super::thread_methods::given;
use crate::error::{Error, ErrorCode, Result};
use crate::options::{Secret, absolute_path};
use crate::protocol::types;

/// How many entries one page of a list has.
const PAGE: u64 = 100;

/// Threads of people and programs. Unless they are named, Codex leaves out those of exec.
const SOURCE_KINDS: [&str; 4] = ["cli", "vscode", "exec", "appServer"];

/// Which threads to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ThreadFilter {
    /// The archived ones instead of the others.
    pub archived: bool,
    /// Only those of this directory; a relative one starts at the host's.
    pub working_directory: Option<PathBuf>,
    /// Only those whose title contains this text.
    pub search: Option<String>,
    /// Only those of these providers.
    pub model_providers: Option<Vec<String>>,
    /// Only those from these sources: `cli`, `vscode`, `exec`, `appServer`, `subAgent`, … Default: the first four, all
    /// but sub-agents.
    pub source_kinds: Option<Vec<String>>,
    /// Only the sub-agents that this thread has spawned.
    pub parent_thread_id: Option<String>,
    /// `created_at` (the default), `updated_at`, `recency_at` or `section_position`.
    pub sort_key: Option<String>,
    /// The oldest first. Default: the newest.
    pub oldest_first: bool,
    /// Go on there: `next_cursor` of an earlier answer.
    pub cursor: Option<String>,
    /// Stop after the page that reaches this many. Default: 10,000.
    pub limit: Option<u64>,
}

/// A change of `config.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigEdit {
    /// The setting, like `model` or `features.web_search`.
    pub key_path: String,
    /// Its new value; `null` removes the setting.
    pub value: Value,
    /// What happens to a table that is there. Default: `replace`.
    #[serde(default)]
    pub merge: Merge,
}

/// How a value is laid over the one that is there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Merge {
    /// The new value only.
    #[default]
    Replace,
    /// A table keeps the entries that the new one does not have.
    Upsert,
}

/// The content of a file: one of the two.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FileContent {
    /// The text, when it is UTF-8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The bytes as base64, when they are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_base64: Option<String>,
}

impl FileContent {
    /// The bytes.
    ///
    /// # Errors
    /// `invalid_argument` unless exactly one field is given, and for what is not base64.
    pub fn bytes(self) -> Result<Vec<u8>> {
        match (self.text, self.data_base64) {
            (Some(text), None) => Ok(text.into_bytes()),
            (None, Some(data)) => {
                STANDARD.decode(data).map_err(|error| Error::invalid("content.data_base64", error))
            }
            _ => Err(Error::invalid("content", "give either `text` or `data_base64`")),
        }
    }
}

impl From<Vec<u8>> for FileContent {
    fn from(bytes: Vec<u8>) -> FileContent {
        match String::from_utf8(bytes) {
            Ok(text) => FileContent { text: Some(text), data_base64: None },
            Err(error) => FileContent { text: None, data_base64: Some(STANDARD.encode(error.into_bytes())) },
        }
    }
}

/// Threads and models.
impl Codex {
    /// The stored threads, as the app-server spells them (`Thread`): page after page.
    pub async fn threads(&self, filter: ThreadFilter) -> Result<Listed> {
        let directory = match &filter.working_directory {
            Some(directory) => json!(absolute_path("working_directory", directory)?),
            None => Value::Null,
        };
        // Sub-agents are wanted where their parent is named.
        let sources = match (filter.source_kinds, &filter.parent_thread_id) {
            (Some(kinds), _) => json!(kinds),
            (None, Some(_)) => Value::Null,
            (None, None) => json!(SOURCE_KINDS),
        };
        let params = given([
            ("archived", if filter.archived { json!(true) } else { Value::Null }),
            ("cwd", directory),
            ("searchTerm", json!(filter.search)),
            ("modelProviders", json!(filter.model_providers)),
            ("sourceKinds", sources),
            ("parentThreadId", json!(filter.parent_thread_id)),
            ("sortKey", json!(filter.sort_key)),
            ("sortDirection", json!(if filter.oldest_first { "asc" } else { "desc" })),
            ("cursor", json!(filter.cursor)),
            ("limit", json!(filter.limit.unwrap_or(PAGE).clamp(1, PAGE))),
        ]);
        self.list_all("thread/list", params, filter.limit).await
    }

    /// The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`).
    /// Needs `experimental_api`.
    pub async fn search_threads(&self, text: &str, archived: bool, limit: Option<u64>) -> Result<Listed> {
        let params = json!({
            "searchTerm": text,
            "archived": archived,
            "sourceKinds": SOURCE_KINDS,
            "limit": limit.unwrap_or(PAGE).clamp(1, PAGE),
        });
        self.list_all("thread/search", params, limit).await
    }

    /// The ids of the threads that the app-server has loaded.
    pub async fn loaded_threads(&self) -> Result<Vec<String>> {
        let listed = self.list_all("thread/loaded/list", json!({}), None).await?;
        Ok(listed.data.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect())
    }

    /// The models there are.
    pub async fn models(&self, include_hidden: bool) -> Result<Vec<types::Model>> {
        let models = self.models_json(include_hidden).await?;
        serde_json::from_value(models.into()).map_err(|error| {
            Error::new(ErrorCode::Protocol, "the result of model/list cannot be read").with_cause(error)
        })
    }

    pub(crate) async fn models_json(&self, include_hidden: bool) -> Result<Vec<Value>> {
        let params = json!({ "includeHidden": include_hidden });
        Ok(self.list_all("model/list", params, None).await?.data)
    }
}

/// The login.
impl Codex {
    /// Who is logged in.
    pub async fn account(&self, refresh_token: bool) -> Result<types::GetAccountResponse> {
        self.account_as(refresh_token).await
    }

    pub(crate) async fn account_as<T>(&self, refresh_token: bool) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.send("account/read", json!({ "refreshToken": refresh_token })).await
    }

    /// How much of the plan is used up. Needs a login with ChatGPT.
    pub async fn rate_limits(&self) -> Result<types::GetAccountRateLimitsResponse> {
        self.send("account/rateLimits/read", json!({})).await
    }

    /// Logs in with an API key, which Codex stores for later runs too. For a key that is not to be stored there is the
    /// client's option `api_key`.
    pub async fn login_api_key(&self, api_key: &Secret) -> Result<()> {
        if api_key.expose().trim().is_empty() {
            return Err(Error::invalid("api_key", "must not be blank"));
        }
        let params = json!({ "type": "apiKey", "apiKey": api_key.expose() });
        let sent: Result<Value> = self.send("account/login/start", params).await;
        sent.map(drop).map_err(|error| error.hiding(&[api_key.expose().to_owned()]))
    }

    /// Logs out, for later runs too.
    pub async fn logout(&self) -> Result<()> {
        let _: Value = self.send("account/logout", Value::Null).await?;
        Ok(())
    }
}

/// The configuration.
impl Codex {
    /// The configuration that holds, as seen from a directory, and where each value comes from.
    pub async fn read_config(
        &self,
        working_directory: Option<PathBuf>,
        include_layers: bool,
    ) -> Result<types::ConfigReadResponse> {
        self.read_config_as(working_directory, include_layers).await
    }

    pub(crate) async fn read_config_as<T>(
        &self,
        working_directory: Option<PathBuf>,
        include_layers: bool,
    ) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let directory = match &working_directory {
            Some(directory) => json!(absolute_path("working_directory", directory)?),
            None => Value::Null,
        };
        let params = given([("cwd", directory), ("includeLayers", include_layers.into())]);
        self.send("config/read", params).await
    }

    /// Changes the user's `config.toml`: all edits or none. Loaded threads take them over. With `expected_version`
    /// only if nobody has changed the file since.
    pub async fn write_config(
        &self,
        edits: Vec<ConfigEdit>,
        expected_version: Option<String>,
    ) -> Result<types::ConfigWriteResponse> {
        self.write_config_as(edits, expected_version).await
    }

    pub(crate) async fn write_config_as<T>(
        &self,
        edits: Vec<ConfigEdit>,
        expected_version: Option<String>,
    ) -> Result<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        if edits.is_empty() {
            return Err(Error::invalid("edits", "is empty"));
        }
        let edits: Vec<Value> = edits
            .into_iter()
            .map(|ConfigEdit { key_path, value, merge }| {
                json!({ "keyPath": key_path, "value": value, "mergeStrategy": merge })
            })
            .collect();
        let params = given([
            ("edits", edits.into()),
            ("expectedVersion", json!(expected_version)),
            ("reloadUserConfig", true.into()),
        ]);
        self.send("config/batchWrite", params).await
    }
}

/// Files of the machine that Codex runs on, outside any sandbox.
impl Codex {
    /// The bytes of a file. A relative path starts at the host's directory.
    pub async fn read_file(&self, path: impl Into<PathBuf>) -> Result<Vec<u8>> {
        let path = absolute_path("path", &path.into())?;
        let read: Value = self.send("fs/readFile", json!({ "path": path })).await?;
        STANDARD.decode(read["dataBase64"].as_str().unwrap_or_default()).map_err(|error| {
            Error::new(ErrorCode::Protocol, "the result of fs/readFile is no base64").with_cause(error)
        })
    }

    /// Writes a file; one that is there is replaced. A relative path starts at the host's directory.
    pub async fn write_file(&self, path: impl Into<PathBuf>, bytes: impl AsRef<[u8]>) -> Result<()> {
        let path = absolute_path("path", &path.into())?;
        let params = json!({ "path": path, "dataBase64": STANDARD.encode(bytes) });
        let _: Value = self.send("fs/writeFile", params).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_text_where_it_can_be() {
        for (bytes, content) in [
            (&b"text\n"[..], json!({ "text": "text\n" })),
            (b"", json!({ "text": "" })),
            (b"\xff\x00", json!({ "data_base64": "/wA=" })),
        ] {
            assert_eq!(json!(FileContent::from(bytes.to_vec())), content);
            let read: FileContent = serde_json::from_value(content).unwrap();
            assert_eq!(read.bytes().unwrap(), bytes);
        }
        for nothing in [json!({}), json!({ "text": "", "data_base64": "" }), json!({ "data_base64": "%" })] {
            let read: FileContent = serde_json::from_value(nothing).unwrap();
            assert_eq!(read.bytes().unwrap_err().code(), ErrorCode::InvalidArgument);
        }
    }
}
