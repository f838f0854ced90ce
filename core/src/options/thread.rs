//! Options of a thread.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::options::codex::check_effort;
use crate::options::config::overlay;
use crate::options::guardrails::check_guardrails;
use crate::options::hosted::check_hosted;
use crate::options::tools::{check_name, check_namespace, check_tools};
use crate::options::values::{
    ApprovalPolicy, ApprovalsReviewer, CollaborationMode, Environment, HistoryMode, Personality,
    ProjectTrust, ReasoningEffort, ReasoningSummary, SandboxMode, SandboxPolicy, ShellEnvironmentPolicy,
    Verbosity, WebSearchMode,
};
use crate::options::{
    ApprovalRules, CodexOptions, ConfigOverrides, GuardrailSpec, HostedTool, TimeoutDecision, ToolSpec, check,
};

/// Options of a thread, new or resumed. What is not set is left to Codex, to the stored thread and to
/// the user's `config.toml`.
///
/// On the app-server the fields that a turn can carry are repeated with every turn. That is what makes
/// them hold on a thread that is already loaded: Codex ignores all overrides when such a one is resumed.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
pub struct ThreadOptions {
    /// The model. Config key `model`.
    pub model: Option<String>,
    /// The id of the model provider. Config key `model_provider`.
    pub model_provider: Option<String>,
    /// Use the provider's default model when it does not have the wanted one. App-server, new threads
    /// only.
    pub allow_provider_model_fallback: Option<bool>,
    /// How long the model may think. Config key `model_reasoning_effort`.
    #[serde(alias = "modelReasoningEffort", alias = "model_reasoning_effort", alias = "effort")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// How much of the thinking is told. Config key `model_reasoning_summary`.
    #[serde(alias = "model_reasoning_summary", alias = "summary")]
    pub reasoning_summary: Option<ReasoningSummary>,
    /// How wordy answers are. Config key `model_verbosity`.
    #[serde(alias = "model_verbosity")]
    pub verbosity: Option<Verbosity>,
    /// What commands may do; the rest of the policy comes from the user's `config.toml`. Excludes
    /// `sandbox_policy` and `permissions`. With `workspace-write` or `danger-full-access` (in whatever
    /// form) the app-server notes in the user's `config.toml` that a working directory in a git
    /// repository is trusted, if nothing is noted there yet and `project_trust` is not set.
    #[serde(alias = "sandboxMode", alias = "sandbox_mode")]
    pub sandbox: Option<SandboxMode>,
    /// The sandbox in full. Excludes `sandbox`, `permissions` and `network_access`.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// The id of a permission profile, built in (`:read-only`, `:workspace`, `:danger-full-access`) or
    /// from `permissions` in the config. Excludes `sandbox`, `sandbox_policy`, `network_access`.
    pub permissions: Option<String>,
    /// Whether commands in a `workspace-write` sandbox may use the network. Config key
    /// `sandbox_workspace_write.network_access`.
    #[serde(alias = "networkAccessEnabled", alias = "network_access_enabled")]
    pub network_access: Option<bool>,
    /// When Codex asks before it acts.
    #[serde(alias = "approvalPolicy")]
    pub approval_policy: Option<ApprovalPolicy>,
    /// Who answers approvals.
    #[serde(alias = "approvalsReviewer")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Rules that answer approvals, behind those of the turn and before those of the client. On exec for client tools
    /// only.
    pub approvals: Option<Arc<ApprovalRules>>,
    /// Milliseconds after which an unanswered ask is refused; 0 = never. Default: that of the client.
    pub approval_timeout_ms: Option<u64>,
    /// What happens then. Default: that of the client.
    pub approval_timeout_decision: Option<TimeoutDecision>,
    /// The directory that Codex works in; a relative one starts at the host's. Default: the host's.
    #[serde(alias = "workingDirectory", alias = "cwd")]
    pub working_directory: Option<PathBuf>,
    /// Further directories to work in, writable where the working directory is.
    #[serde(alias = "additionalDirectories")]
    pub additional_directories: Vec<PathBuf>,
    /// Whether the model may search the web. Config key `web_search`.
    #[serde(alias = "webSearchMode", alias = "web_search_mode")]
    pub web_search: Option<WebSearchMode>,
    /// The tone of answers.
    pub personality: Option<Personality>,
    /// Instructions in place of those that Codex has for the model.
    #[serde(alias = "baseInstructions")]
    pub base_instructions: Option<String>,
    /// Instructions beside those that Codex has.
    #[serde(alias = "developerInstructions")]
    pub developer_instructions: Option<String>,
    /// What to tell the model when the conversation is compacted. Config key `compact_prompt`.
    pub compact_prompt: Option<String>,
    /// The service tier, like `fast` or `flex`. One that the model does not have gives a warning.
    #[serde(alias = "serviceTier")]
    pub service_tier: Option<String>,
    /// Tokens of the model's context window; at least 1. Config key `model_context_window`.
    #[serde(alias = "model_context_window")]
    pub context_window: Option<u64>,
    /// Tokens at which Codex compacts the conversation; at least 1. Config key
    /// `model_auto_compact_token_limit`.
    #[serde(alias = "model_auto_compact_token_limit")]
    pub auto_compact_token_limit: Option<u64>,
    /// Tokens of one tool's output that the model gets to see; at least 1. Config key
    /// `tool_output_token_limit`.
    pub tool_output_token_limit: Option<u64>,
    /// How many sub-agents may work at once; at least 1. Config key `agents.max_threads`.
    #[serde(alias = "max_threads")]
    pub max_agent_threads: Option<u64>,
    /// The model for reviews. Config key `review_model`.
    pub review_model: Option<String>,
    /// Leave out reasoning events. Config key `hide_agent_reasoning`.
    pub hide_agent_reasoning: Option<bool>,
    /// Tell raw reasoning where the model gives it. Config key `show_raw_agent_reasoning`.
    pub show_raw_agent_reasoning: Option<bool>,
    /// Which environment variables commands see. Config key `shell_environment_policy`.
    pub shell_environment_policy: Option<ShellEnvironmentPolicy>,
    /// Whether to read the project's `.codex` folder, for this thread only. Config key
    /// `projects.<working directory>.trust_level`.
    pub project_trust: Option<ProjectTrust>,
    /// Do not store the thread. New threads only on the app-server.
    pub ephemeral: bool,
    /// Work outside a git repository too. Exec refuses that without; the app-server never checks.
    #[serde(alias = "skipGitRepoCheck")]
    pub skip_git_repo_check: bool,
    /// Leave the user's `config.toml` unread. Exec only.
    pub ignore_user_config: bool,
    /// Leave the execution rules of user and project unread. Exec only.
    pub ignore_rules: bool,
    /// How a new thread is stored. App-server only; no effect on a resumed one.
    pub history_mode: Option<HistoryMode>,
    /// What kind of source a new thread comes from, like `user` or `feature:search`, for statistics.
    #[serde(alias = "threadSource")]
    pub thread_source: Option<String>,
    /// The host's service name, for statistics. App-server, new threads only.
    pub service_name: Option<String>,
    /// Tools that the host runs for the model, over the client's of the same name.
    pub tools: Vec<ToolSpec>,
    /// Ready tools of codexkit, over the client's of the same name.
    pub hosted_tools: Vec<HostedTool>,
    /// Checks of what goes into this thread's turns and comes out of them, between those of client and turn.
    pub guardrails: Vec<GuardrailSpec>,
    /// Further tools in the app-server's own spelling, `{type: "function", name, description, inputSchema}`
    /// or `{type: "namespace", name, description, tools}`: their calls go to the ask handler unchecked.
    /// App-server only; sent for new threads only.
    pub dynamic_tools: Vec<Value>,
    /// Plan or default mode. App-server only.
    pub collaboration_mode: Option<CollaborationMode>,
    /// Where tools run; with an empty list file and command tools refuse to work. App-server only.
    pub environments: Option<Vec<Environment>>,
    /// Overrides of `config.toml` for this thread.
    #[serde(alias = "config_overrides")]
    pub config: ConfigOverrides,
}

impl ThreadOptions {
    /// Checks every field; errors name it like `thread.sandbox`.
    pub fn validate(&self) -> Result<()> {
        for (path, value) in [
            ("thread.model", &self.model),
            ("thread.model_provider", &self.model_provider),
            ("thread.permissions", &self.permissions),
            ("thread.base_instructions", &self.base_instructions),
            ("thread.developer_instructions", &self.developer_instructions),
            ("thread.compact_prompt", &self.compact_prompt),
            ("thread.service_tier", &self.service_tier),
            ("thread.review_model", &self.review_model),
            ("thread.thread_source", &self.thread_source),
            ("thread.service_name", &self.service_name),
        ] {
            check::not_blank(path, value.as_deref())?;
        }
        for (path, value) in [
            ("thread.context_window", self.context_window),
            ("thread.auto_compact_token_limit", self.auto_compact_token_limit),
            ("thread.tool_output_token_limit", self.tool_output_token_limit),
            ("thread.max_agent_threads", self.max_agent_threads),
        ] {
            check::at_least(path, value, 1)?;
        }
        check_effort("thread.reasoning_effort", self.reasoning_effort.as_ref())?;
        check::path_text("thread.working_directory", self.working_directory.as_deref())?;
        for (index, dir) in self.additional_directories.iter().enumerate() {
            check::path_text(&format!("thread.additional_directories[{index}]"), Some(dir))?;
        }
        self.validate_sandbox()?;
        if let Some(vars) = self.shell_environment_policy.as_ref().and_then(|policy| policy.set.as_ref()) {
            check::env_vars("thread.shell_environment_policy.set", vars)?;
        }
        if let Some(approvals) = &self.approvals {
            approvals.validate("thread.approvals")?;
        }
        check_mode("thread.collaboration_mode", self.collaboration_mode.as_ref())?;
        check_tools("thread.tools", &self.tools)?;
        check_hosted("thread.hosted_tools", &self.hosted_tools)?;
        check_guardrails("thread.guardrails", &self.guardrails)?;
        self.dynamic_tools.iter().enumerate().try_for_each(|(index, tool)| check_tool(index, tool))?;
        self.config.tree("thread.config").map(drop)
    }

    fn validate_sandbox(&self) -> Result<()> {
        let given = [
            ("thread.sandbox", self.sandbox.is_some()),
            ("thread.sandbox_policy", self.sandbox_policy.is_some()),
            ("thread.permissions", self.permissions.is_some()),
        ];
        let mut given = given.iter().filter(|(_, given)| *given).map(|(path, _)| *path);
        if let (Some(first), Some(second)) = (given.next(), given.next()) {
            return Err(Error::invalid(second, format!("excludes {first}; give one of them")));
        }
        if let Some(policy) = &self.sandbox_policy {
            policy.config("thread.sandbox_policy")?;
        }
        let Some(network) = self.network_access else { return Ok(()) };
        let reason = match self.sandbox {
            _ if self.sandbox_policy.is_some() => "excludes thread.sandbox_policy, which has network_access",
            _ if self.permissions.is_some() => "excludes thread.permissions, which say it",
            Some(SandboxMode::ReadOnly) if network => {
                "a read-only sandbox has no network; see sandbox_policy"
            }
            Some(SandboxMode::DangerFullAccess) if !network => "danger-full-access cannot close the network",
            _ => return Ok(()),
        };
        Err(Error::invalid("thread.network_access", reason))
    }

    /// The time after which an unanswered ask is refused; `None` = never.
    pub fn approval_timeout(&self, client: &CodexOptions) -> Option<Duration> {
        match self.approval_timeout_ms {
            Some(milliseconds) => super::limit(Some(milliseconds)),
            None => client.approval_timeout(),
        }
    }

    /// The working directory and, after it, the added ones; absolute.
    pub(super) fn directories(&self) -> Result<Vec<String>> {
        let cwd = self.working_directory.as_deref().unwrap_or(std::path::Path::new("."));
        let mut all = vec![check::absolute("thread.working_directory", cwd)?];
        for (index, dir) in self.additional_directories.iter().enumerate() {
            all.push(check::absolute(&format!("thread.additional_directories[{index}]"), dir)?);
        }
        Ok(all)
    }

    /// The typed fields as settings of `config.toml`.
    pub(super) fn typed(&self) -> Result<Map<String, Value>> {
        let mut tree = match &self.sandbox_policy {
            Some(policy) => policy.config("thread.sandbox_policy")?,
            None => Map::new(),
        };
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                tree.insert(key.into(), value);
            }
        };
        put("model", self.model.clone().map(Value::from));
        put("model_provider", self.model_provider.clone().map(Value::from));
        put("model_reasoning_effort", self.reasoning_effort.as_ref().map(|value| json!(value)));
        put("model_reasoning_summary", self.reasoning_summary.map(|value| json!(value)));
        put("model_verbosity", self.verbosity.map(|value| json!(value)));
        put("sandbox_mode", self.sandbox.map(|value| json!(value)));
        put("default_permissions", self.permissions.clone().map(Value::from));
        put("sandbox_workspace_write", self.network_access.map(|value| json!({ "network_access": value })));
        put("approval_policy", self.approval_policy.map(|value| json!(value)));
        put("approvals_reviewer", self.approvals_reviewer.map(|value| json!(value)));
        put("web_search", self.web_search.map(|value| json!(value)));
        put("personality", self.personality.map(|value| json!(value)));
        put("instructions", self.base_instructions.clone().map(Value::from));
        put("developer_instructions", self.developer_instructions.clone().map(Value::from));
        put("compact_prompt", self.compact_prompt.clone().map(Value::from));
        put("service_tier", self.service_tier.clone().map(Value::from));
        put("model_context_window", self.context_window.map(Value::from));
        put("model_auto_compact_token_limit", self.auto_compact_token_limit.map(Value::from));
        put("tool_output_token_limit", self.tool_output_token_limit.map(Value::from));
        put("agents", self.max_agent_threads.map(|value| json!({ "max_threads": value })));
        put("review_model", self.review_model.clone().map(Value::from));
        put("hide_agent_reasoning", self.hide_agent_reasoning.map(Value::from));
        put("show_raw_agent_reasoning", self.show_raw_agent_reasoning.map(Value::from));
        put(
            "shell_environment_policy",
            self.shell_environment_policy.as_ref().map(|policy| policy.config().into()),
        );
        if let Some(trust) = self.project_trust {
            let cwd = self.directories()?.swap_remove(0);
            put("projects", Some(json!({ cwd: { "trust_level": trust } })));
        }
        Ok(tree)
    }

    /// This layer of settings: `config`, and the typed fields over it.
    pub(super) fn layer(&self) -> Result<Map<String, Value>> {
        let mut tree = self.config.tree("thread.config")?;
        overlay(&mut tree, self.typed()?);
        Ok(tree)
    }
}

pub(super) fn check_mode(path: &str, mode: Option<&CollaborationMode>) -> Result<()> {
    let Some(mode) = mode else { return Ok(()) };
    check::not_blank(&format!("{path}.model"), mode.model.as_deref())?;
    check_effort(&format!("{path}.reasoning_effort"), mode.reasoning_effort.as_ref())
}

fn check_tool(index: usize, tool: &Value) -> Result<()> {
    let path = format!("thread.dynamic_tools[{index}]");
    let needed = match tool.get("type").and_then(Value::as_str) {
        Some("function") => ["name", "description", "inputSchema"],
        Some("namespace") => ["name", "description", "tools"],
        _ => return Err(Error::invalid(format!("{path}.type"), "must be \"function\" or \"namespace\"")),
    };
    for field in needed {
        let ok = match (field, tool.get(field)) {
            ("inputSchema", Some(value)) => value.is_object(),
            ("tools", Some(value)) => value.is_array(),
            ("name", Some(Value::String(name))) => !name.trim().is_empty(),
            (_, Some(value)) => value.is_string(),
            (_, None) => false,
        };
        if !ok {
            return Err(Error::invalid(format!("{path}.{field}"), "is missing or ill-typed"));
        }
    }
    let (path, name) = (format!("{path}.name"), tool["name"].as_str().unwrap_or_default());
    match tool["type"] == "namespace" {
        true => check_namespace(&path, name),
        false => check_name(&path, name, false),
    }
}
