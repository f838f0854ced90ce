//! Hosted tools as data: ready client tools that need only be named.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::options::tools::check_name;
use crate::options::{SearchProvider, Secret, check};

/// A ready tool of codexkit, offered in the namespace `codexkit`. It works in the host's process, not in Codex's
/// sandbox. A field that its type has no use for is refused.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HostedTool {
    /// Which tool.
    pub r#type: HostedToolType,
    /// What the model calls it. Default: the type.
    #[serde(default)]
    pub name: Option<String>,
    /// What the model is told of it. Default: what the type does.
    #[serde(default)]
    pub description: Option<String>,
    /// The folder that `apply_patch`, `view_image` and `file_search` stay in, links followed, and that the shell
    /// tools start in. Default: the thread's working directory. The model has no say in it.
    #[serde(default)]
    pub base: Option<PathBuf>,
    /// Whether each call is put to the ask handler first. Default: true for what runs commands, code or other
    /// servers' tools (`shell`, `shell_command`, `write_stdin`, `code_interpreter`, `computer`, `hosted_mcp`).
    #[serde(default)]
    pub needs_approval: Option<bool>,
    /// Milliseconds that a command may run (`shell`, `shell_command`; default 60,000; the model may ask for less),
    /// that the host may take to answer (default 300,000), or a search provider (default 30,000). At least 1.
    #[serde(default)]
    pub timeout_ms: Option<u64>,
    /// How many bytes the model gets of a command's output (`shell`, `shell_command`, `write_stdin`; default 10,000),
    /// or how large an image may be (`view_image`; default 20 MiB). At least 1.
    #[serde(default)]
    pub max_bytes: Option<u64>,
    /// How many files `file_search` names at most (default 100), or how many pages a search provider (default 10; no
    /// more than it has: Tavily 20, Serper 100). At least 1.
    #[serde(default)]
    pub max_results: Option<u64>,
    /// For the types that the host does: passed on with each ask as `request.settings`, out of the model's reach. Ids
    /// of vector stores, the MCP server's name, …
    #[serde(default)]
    pub settings: Option<Map<String, Value>>,
    /// Who answers the searches of `web_search`. Default: the host, as it does the other types from there on.
    #[serde(default)]
    pub provider: Option<SearchProvider>,
    /// The key for the provider. Default: what `api_key_env` names.
    #[serde(default)]
    pub api_key: Option<Secret>,
    /// The variable in the environment of this process that holds the key. Default: `TAVILY_API_KEY` or
    /// `SERPER_API_KEY`.
    #[serde(default)]
    pub api_key_env: Option<String>,
    /// Where the provider is reached: `https://…`, or `http://…` on this host. Default: the provider's own address.
    #[serde(default)]
    pub endpoint: Option<String>,
}

/// Which hosted tool. From `web_search` on the ask handler does the work, unless that has a `provider`; codexkit brings
/// name, schema, checks and approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HostedToolType {
    /// Runs a program with its arguments, or a script.
    Shell,
    /// Runs a script in the user's shell.
    ShellCommand,
    /// Writes to a command that `shell` or `shell_command` left running, and reads on.
    WriteStdin,
    /// Changes files by a patch, all or none.
    ApplyPatch,
    /// Shows an image file to the model.
    ViewImage,
    /// Finds files by name and content.
    FileSearch,
    /// Searches the web, opens a page, finds text in one.
    WebSearch,
    /// Looks at a screen, clicks and types.
    Computer,
    /// Makes an image.
    ImageGeneration,
    /// Runs code.
    CodeInterpreter,
    /// Searches vector stores.
    VectorStoreSearch,
    /// Calls a tool of an MCP server.
    HostedMcp,
}

impl HostedToolType {
    /// The word that stands on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            HostedToolType::Shell => "shell",
            HostedToolType::ShellCommand => "shell_command",
            HostedToolType::WriteStdin => "write_stdin",
            HostedToolType::ApplyPatch => "apply_patch",
            HostedToolType::ViewImage => "view_image",
            HostedToolType::FileSearch => "file_search",
            HostedToolType::WebSearch => "web_search",
            HostedToolType::Computer => "computer",
            HostedToolType::ImageGeneration => "image_generation",
            HostedToolType::CodeInterpreter => "code_interpreter",
            HostedToolType::VectorStoreSearch => "vector_store_search",
            HostedToolType::HostedMcp => "hosted_mcp",
        }
    }

    /// Whether the ask handler does the work, if nobody else is named for it.
    pub const fn asks_host(self) -> bool {
        use HostedToolType::{
            CodeInterpreter, Computer, HostedMcp, ImageGeneration, VectorStoreSearch, WebSearch,
        };
        matches!(
            self,
            WebSearch | Computer | ImageGeneration | CodeInterpreter | VectorStoreSearch | HostedMcp
        )
    }

    const fn runs_things(self) -> bool {
        use HostedToolType::{CodeInterpreter, Computer, HostedMcp, Shell, ShellCommand, WriteStdin};
        matches!(self, Shell | ShellCommand | WriteStdin | CodeInterpreter | Computer | HostedMcp)
    }
}

impl HostedTool {
    /// With the defaults of every field.
    pub fn new(r#type: HostedToolType) -> HostedTool {
        HostedTool {
            r#type,
            name: None,
            description: None,
            base: None,
            needs_approval: None,
            timeout_ms: None,
            max_bytes: None,
            max_results: None,
            settings: None,
            provider: None,
            api_key: None,
            api_key_env: None,
            endpoint: None,
        }
    }

    /// What the model calls it.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(self.r#type.as_str())
    }

    /// Whether each call is put to the ask handler first.
    pub fn needs_approval(&self) -> bool {
        self.needs_approval.unwrap_or(self.r#type.runs_things())
    }

    fn validate(&self, path: &str) -> Result<()> {
        use HostedToolType::{ApplyPatch, FileSearch, Shell, ShellCommand, ViewImage, WebSearch, WriteStdin};
        check_name(&format!("{path}.name"), self.name(), true)?;
        check::path_text(&format!("{path}.base"), self.base.as_deref())?;
        let kind = self.r#type;
        let provided = self.provider.is_some();
        let shell = matches!(kind, Shell | ShellCommand);
        for (field, given, fits) in [
            ("base", self.base.is_some(), shell || matches!(kind, ApplyPatch | ViewImage | FileSearch)),
            ("timeout_ms", self.timeout_ms.is_some(), shell || kind.asks_host()),
            ("max_bytes", self.max_bytes.is_some(), shell || matches!(kind, WriteStdin | ViewImage)),
            ("max_results", self.max_results.is_some(), kind == FileSearch || provided),
            ("provider", provided, kind == WebSearch),
            ("settings", self.settings.is_some(), kind.asks_host() && !provided),
            ("api_key", self.api_key.is_some(), provided),
            ("api_key_env", self.api_key_env.is_some(), provided),
            ("endpoint", self.endpoint.is_some(), provided),
        ] {
            if given && !fits {
                let without = if kind == WebSearch && !provided { " without a provider" } else { "" };
                let reason = format!("is of no use to {}{without}", kind.as_str());
                return Err(Error::invalid(format!("{path}.{field}"), reason));
            }
        }
        check::at_least(&format!("{path}.timeout_ms"), self.timeout_ms, 1)?;
        check::at_least(&format!("{path}.max_bytes"), self.max_bytes, 1)?;
        check::at_least(&format!("{path}.max_results"), self.max_results, 1)?;
        self.validate_provider(path)
    }
}

/// Checks a list of hosted tools: each, and that no name stands there twice.
pub(super) fn check_hosted(path: &str, tools: &[HostedTool]) -> Result<()> {
    if cfg!(not(feature = "hosted-tools")) && !tools.is_empty() {
        return Err(Error::invalid(path, "this build of codexkit has no hosted tools"));
    }
    for (index, tool) in tools.iter().enumerate() {
        tool.validate(&format!("{path}[{index}]"))?;
        if tools[..index].iter().any(|other| other.name() == tool.name()) {
            return Err(Error::invalid(
                format!("{path}[{index}].name"),
                format!("{} is there twice", tool.name()),
            ));
        }
        let starts =
            |tool: &HostedTool| matches!(tool.r#type, HostedToolType::Shell | HostedToolType::ShellCommand);
        if tool.r#type == HostedToolType::WriteStdin && !tools.iter().any(starts) {
            return Err(Error::invalid(
                format!("{path}[{index}].type"),
                "needs `shell` or `shell_command` beside it",
            ));
        }
    }
    Ok(())
}
