//! The closed sets and small records that options are made of, spelled as Codex spells them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::options::check;

/// How codexkit talks to Codex.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TransportKind {
    /// One `codex app-server` for all threads of a client: everything works here.
    #[default]
    AppServer,
    /// One `codex exec --json` per turn: no approvals, no deltas, no steering.
    Exec,
    /// An app-server that already runs somewhere, shared with others: everything works here too.
    Remote,
}

impl TransportKind {
    /// The name that stands in options and in `unsupported` errors.
    pub const fn as_str(self) -> &'static str {
        match self {
            TransportKind::AppServer => "app_server",
            TransportKind::Exec => "exec",
            TransportKind::Remote => "remote",
        }
    }
}

/// What commands of the model may do to files and network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SandboxMode {
    /// Read files, write none, no network.
    ReadOnly,
    /// Also write in the working directory, in added directories and in the temporary folders.
    WorkspaceWrite,
    /// No sandbox at all.
    DangerFullAccess,
}

/// A sandbox in full. What is left out is off: unlike [`SandboxMode`], a policy does not take the
/// rest from the user's `config.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SandboxPolicy {
    /// Read files, write none.
    #[serde(alias = "readOnly")]
    ReadOnly {
        /// Whether commands may use the network. Not on the exec transport.
        #[serde(default, alias = "networkAccess")]
        network_access: bool,
    },
    /// Write in the working directory and in `writable_roots`.
    #[serde(alias = "workspaceWrite")]
    WorkspaceWrite {
        /// Further directories that may be written; relative ones start at the host's directory.
        #[serde(default, alias = "writableRoots")]
        writable_roots: Vec<PathBuf>,
        /// Whether commands may use the network.
        #[serde(default, alias = "networkAccess")]
        network_access: bool,
        /// Take the folder in `$TMPDIR` out of what may be written.
        #[serde(default, alias = "excludeTmpdirEnvVar")]
        exclude_tmpdir_env_var: bool,
        /// Take `/tmp` out of what may be written.
        #[serde(default, alias = "excludeSlashTmp")]
        exclude_slash_tmp: bool,
    },
    /// No sandbox at all.
    #[serde(alias = "dangerFullAccess")]
    DangerFullAccess {},
    /// Codex already runs in somebody else's sandbox and adds none. Not on the exec transport.
    #[serde(alias = "externalSandbox")]
    ExternalSandbox {
        /// Whether the outer sandbox lets commands use the network.
        #[serde(default, alias = "networkAccess")]
        network_access: bool,
    },
}

impl SandboxPolicy {
    /// The `sandbox` of a thread that comes nearest; none for a foreign sandbox.
    pub(super) fn mode(&self) -> Option<SandboxMode> {
        match self {
            SandboxPolicy::ReadOnly { .. } => Some(SandboxMode::ReadOnly),
            SandboxPolicy::WorkspaceWrite { .. } => Some(SandboxMode::WorkspaceWrite),
            SandboxPolicy::DangerFullAccess {} => Some(SandboxMode::DangerFullAccess),
            SandboxPolicy::ExternalSandbox { .. } => None,
        }
    }

    /// The `sandboxPolicy` of the app-server.
    pub(crate) fn wire(&self, path: &str) -> Result<Value> {
        Ok(match self {
            SandboxPolicy::ReadOnly { network_access } => {
                json!({ "type": "readOnly", "networkAccess": network_access })
            }
            SandboxPolicy::WorkspaceWrite {
                network_access,
                exclude_tmpdir_env_var,
                exclude_slash_tmp,
                ..
            } => json!({
                "type": "workspaceWrite",
                "writableRoots": self.roots(path)?,
                "networkAccess": network_access,
                "excludeTmpdirEnvVar": exclude_tmpdir_env_var,
                "excludeSlashTmp": exclude_slash_tmp,
            }),
            SandboxPolicy::DangerFullAccess {} => json!({ "type": "dangerFullAccess" }),
            SandboxPolicy::ExternalSandbox { network_access } => json!({
                "type": "externalSandbox",
                "networkAccess": if *network_access { "enabled" } else { "restricted" },
            }),
        })
    }

    /// The same policy as settings of `config.toml`, as far as these can say it.
    pub(super) fn config(&self, path: &str) -> Result<Map<String, Value>> {
        let mut tree = Map::new();
        if let Some(mode) = self.mode() {
            tree.insert("sandbox_mode".into(), json!(mode));
        }
        if let SandboxPolicy::WorkspaceWrite {
            network_access,
            exclude_tmpdir_env_var,
            exclude_slash_tmp,
            ..
        } = self
        {
            tree.insert(
                "sandbox_workspace_write".into(),
                json!({
                    "writable_roots": self.roots(path)?,
                    "network_access": network_access,
                    "exclude_tmpdir_env_var": exclude_tmpdir_env_var,
                    "exclude_slash_tmp": exclude_slash_tmp,
                }),
            );
        }
        Ok(tree)
    }

    /// The settings have no word for a foreign sandbox, nor for a read-only one with network.
    pub(super) fn exec_supports(&self, path: &str) -> Result<()> {
        match self {
            SandboxPolicy::ExternalSandbox { .. } => {
                Err(Error::unsupported(format!("{path}: external-sandbox"), TransportKind::Exec.as_str()))
            }
            SandboxPolicy::ReadOnly { network_access: true } => Err(Error::unsupported(
                format!("{path}: read-only with network_access"),
                TransportKind::Exec.as_str(),
            )),
            _ => Ok(()),
        }
    }

    fn roots(&self, path: &str) -> Result<Vec<String>> {
        let SandboxPolicy::WorkspaceWrite { writable_roots, .. } = self else { return Ok(Vec::new()) };
        writable_roots
            .iter()
            .enumerate()
            .map(|(index, root)| check::absolute(&format!("{path}.writable_roots[{index}]"), root))
            .collect()
    }
}

/// When Codex asks before it acts. On the exec transport nobody can be asked: whatever would need an
/// approval is refused there, unless `approvals_reviewer` is `auto_review`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalPolicy {
    /// Ask before every command that is not known to be harmless. Not on the exec transport.
    Untrusted,
    /// The model asks when it wants to leave the sandbox.
    OnRequest,
    /// Never ask; what the sandbox forbids fails.
    Never,
    /// Per kind of question: ask, or refuse without asking.
    Granular(GranularApproval),
}

/// Which kinds of question are asked; those that are off are refused without asking.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct GranularApproval {
    /// Commands that want to leave the sandbox.
    pub sandbox_approval: bool,
    /// Commands for which an execution rule says "ask".
    pub rules: bool,
    /// Questions of MCP servers.
    pub mcp_elicitations: bool,
    /// Skills that want to run.
    pub skill_approval: bool,
    /// Requests of the model for more permissions.
    pub request_permissions: bool,
}

/// Who answers approvals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ApprovalsReviewer {
    /// The host, through its approval handler.
    User,
    /// A reviewing sub-agent of Codex.
    #[serde(alias = "guardian_subagent")]
    AutoReview,
}

/// How long the model may think. Which levels exist depends on the model, so any other word passes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ReasoningEffort {
    /// Do not think.
    None,
    /// Hardly.
    Minimal,
    /// A little.
    Low,
    /// The usual amount.
    Medium,
    /// Long.
    High,
    /// Longer.
    Xhigh,
    /// As long as the model can.
    Max,
    /// As long as the model can, with tasks handed to sub-agents.
    Ultra,
    /// A level that only the model knows.
    #[serde(untagged)]
    Other(String),
}

/// How much of the model's thinking is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ReasoningSummary {
    /// The model's choice.
    Auto,
    /// Short.
    Concise,
    /// Long.
    Detailed,
    /// None at all.
    None,
}

/// How wordy answers are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Verbosity {
    /// Short answers.
    Low,
    /// The usual length.
    Medium,
    /// Long answers.
    High,
}

/// Whether and how the model may search the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum WebSearchMode {
    /// Not at all.
    Disabled,
    /// Only what is in the provider's cache.
    Cached,
    /// Only what is in the provider's index.
    Indexed,
    /// The live web.
    Live,
}

/// The tone of answers. Codex 0.169 accepts all three; `friendly` and `pragmatic` no longer differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Personality {
    /// No personality in the instructions.
    None,
    /// Warm.
    Friendly,
    /// Matter-of-fact.
    Pragmatic,
}

/// Whether Codex reads the project's own `.codex` folder (settings, hooks, MCP servers).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ProjectTrust {
    /// Read it.
    Trusted,
    /// Leave it; without an approval policy of its own, a thread then asks before most commands.
    Untrusted,
}

/// How a new thread is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum HistoryMode {
    /// As one list.
    Legacy,
    /// In pages that can be read one by one.
    Paginated,
}

/// Which security-research treatment is asked of the provider. It grants nothing by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CyberAccessProgram {
    /// The usual treatment.
    Standard,
    /// For defenders.
    DaybreakBlue,
    /// For authorised attackers.
    DaybreakRed,
}

impl CyberAccessProgram {
    /// The app-server's spelling; the command line takes the one of serde.
    pub(super) fn wire(self) -> &'static str {
        match self {
            CyberAccessProgram::Standard => "standard",
            CyberAccessProgram::DaybreakBlue => "daybreakBlue",
            CyberAccessProgram::DaybreakRed => "daybreakRed",
        }
    }
}

/// What a second turn does while the thread is busy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnBusy {
    /// Wait for its turn.
    #[default]
    Queue,
    /// Answer `thread_busy`.
    Fail,
}

/// A way of working together with the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ModeKind {
    /// Make a plan, change nothing.
    Plan,
    /// The usual way.
    Default,
}

/// A collaboration mode with its settings. The mode's name alone will do as well: `"plan"`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "CollaborationModeForm")]
pub struct CollaborationMode {
    /// The mode.
    pub mode: ModeKind,
    /// The model; without one the model of the turn, the thread or the client.
    pub model: Option<String>,
    /// The effort; without one that of the turn or the thread.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Instructions in place of those that Codex has for the mode.
    pub developer_instructions: Option<String>,
}

impl From<ModeKind> for CollaborationMode {
    fn from(mode: ModeKind) -> CollaborationMode {
        CollaborationMode { mode, model: None, reasoning_effort: None, developer_instructions: None }
    }
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "expected plan, default or an object with mode")]
enum CollaborationModeForm {
    Name(ModeKind),
    Settings(CollaborationModeSettings),
}

#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CollaborationModeSettings {
    mode: ModeKind,
    #[serde(default)]
    model: Option<String>,
    #[serde(default)]
    reasoning_effort: Option<ReasoningEffort>,
    #[serde(default)]
    developer_instructions: Option<String>,
}

impl From<CollaborationModeForm> for CollaborationMode {
    fn from(form: CollaborationModeForm) -> CollaborationMode {
        match form {
            CollaborationModeForm::Name(mode) => mode.into(),
            CollaborationModeForm::Settings(settings) => CollaborationMode {
                mode: settings.mode,
                model: settings.model,
                reasoning_effort: settings.reasoning_effort,
                developer_instructions: settings.developer_instructions,
            },
        }
    }
}

/// Which environment variables commands of the model see.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ShellEnvironmentPolicy {
    /// What to start from.
    pub inherit: Option<ShellEnvironmentInherit>,
    /// Keep variables that look like secrets; without it Codex takes them out.
    pub ignore_default_excludes: Option<bool>,
    /// Patterns (`AWS_*`) of variables to take out.
    pub exclude: Option<Vec<String>>,
    /// If given, only variables that match one of these patterns stay.
    pub include_only: Option<Vec<String>>,
    /// Variables to set.
    pub set: Option<super::EnvVars>,
}

impl ShellEnvironmentPolicy {
    pub(super) fn config(&self) -> Map<String, Value> {
        let mut tree = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                tree.insert(key.into(), value);
            }
        };
        put("inherit", self.inherit.map(|value| json!(value)));
        put("ignore_default_excludes", self.ignore_default_excludes.map(Value::from));
        put("exclude", self.exclude.clone().map(Value::from));
        put("include_only", self.include_only.clone().map(Value::from));
        put("set", self.set.as_ref().map(|vars| json!(vars.0)));
        tree
    }
}

/// What [`ShellEnvironmentPolicy`] starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ShellEnvironmentInherit {
    /// Everything that Codex has.
    All,
    /// `HOME`, `PATH`, `SHELL`, `USER` and the like.
    Core,
    /// Nothing.
    None,
}

/// Where tools of a thread run. With an empty list of them file and command tools refuse to work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Environment {
    /// Its id; `local` is the machine that Codex runs on.
    #[serde(alias = "environmentId")]
    pub environment_id: String,
    /// The working directory in it.
    pub cwd: String,
    /// Its workspace roots; without them the working directory.
    #[serde(default, alias = "runtimeWorkspaceRoots")]
    pub runtime_workspace_roots: Option<Vec<String>>,
}

impl Environment {
    pub(super) fn wire(&self) -> Value {
        let mut value = json!({ "environmentId": self.environment_id, "cwd": self.cwd });
        if let Some(roots) = &self.runtime_workspace_roots {
            value["runtimeWorkspaceRoots"] = json!(roots);
        }
        value
    }
}

/// A piece of context that the host adds to a turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContextEntry {
    /// How far the model may trust it.
    pub kind: ContextKind,
    /// The text.
    pub value: String,
    /// A label for untrusted context.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// How far the model may trust a [`ContextEntry`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ContextKind {
    /// Data: the model gets it like the output of a tool.
    Untrusted,
    /// Instructions of the host: the model gets it like a developer message.
    Application,
}

/// Context by the name of its source.
pub type AdditionalContext = BTreeMap<String, ContextEntry>;
