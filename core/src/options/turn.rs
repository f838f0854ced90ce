//! Options of one turn.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::options::codex::check_effort;
use crate::options::config::overlay;
use crate::options::guardrails::check_guardrails;
use crate::options::thread::check_mode;
use crate::options::values::{
    AdditionalContext, ApprovalPolicy, ApprovalsReviewer, CollaborationMode, CyberAccessProgram, Environment,
    OnBusy, Personality, ReasoningEffort, ReasoningSummary, SandboxPolicy,
};
use crate::options::{ApprovalRules, ConfigOverrides, EnvVars, GuardrailSpec, check};

/// Options of one turn, over those of the thread.
///
/// On exec they end with the turn. On the app-server Codex keeps `model`, `reasoning_effort`,
/// `reasoning_summary`, `personality`, the sandbox, the approval fields, `working_directory`,
/// `environments` and `collaboration_mode` for later turns too, until the thread's own option or
/// another turn says otherwise.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
pub struct TurnOptions {
    /// The model.
    pub model: Option<String>,
    /// How long the model may think.
    #[serde(alias = "effort", alias = "model_reasoning_effort")]
    pub reasoning_effort: Option<ReasoningEffort>,
    /// How much of the thinking is told.
    #[serde(alias = "summary")]
    pub reasoning_summary: Option<ReasoningSummary>,
    /// The sandbox in full. Excludes `permissions`.
    pub sandbox_policy: Option<SandboxPolicy>,
    /// The id of a permission profile. Excludes `sandbox_policy`.
    pub permissions: Option<String>,
    /// When Codex asks before it acts.
    pub approval_policy: Option<ApprovalPolicy>,
    /// Who answers approvals.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Rules that answer approvals, before those of thread and client. On exec for client tools only.
    pub approvals: Option<Arc<ApprovalRules>>,
    /// Checks of what goes into this turn and comes out of it, behind those of client and thread.
    pub guardrails: Vec<GuardrailSpec>,
    /// The directory that Codex works in; a relative one starts at the host's.
    #[serde(alias = "cwd")]
    pub working_directory: Option<PathBuf>,
    /// A JSON Schema (an object) that the final response has to match.
    #[serde(alias = "outputSchema")]
    pub output_schema: Option<Value>,
    /// Milliseconds that the whole turn may take; 0 or unset = no limit.
    pub timeout_ms: Option<u64>,
    /// Milliseconds that may pass without any event; 0 or unset = no limit. Time in which Codex waits
    /// for the host's answer does not count.
    pub idle_timeout_ms: Option<u64>,
    /// The tone of answers.
    pub personality: Option<Personality>,
    /// The service tier of this turn alone.
    pub service_tier: Option<String>,
    /// Plan or default mode. App-server only.
    pub collaboration_mode: Option<CollaborationMode>,
    /// Where tools run; with an empty list file and command tools refuse to work. App-server only.
    pub environments: Option<Vec<Environment>>,
    /// Context from the host, by the name of its source. App-server only.
    pub additional_context: AdditionalContext,
    /// Entries for the metadata that the model provider gets with each request. App-server only.
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// The host's own id for the user's message; it comes back as `clientId` of that item. App-server
    /// only.
    pub client_user_message_id: Option<String>,
    /// Which security-research treatment to ask for.
    #[serde(alias = "cyberAccessProgram")]
    pub cyber_access_program: Option<CyberAccessProgram>,
    /// What to do while the thread is busy. Default: `queue`.
    pub on_busy: OnBusy,
    /// Also hand out Codex's own notifications, as they came.
    pub raw_events: bool,
    /// Overrides of `config.toml` for this turn. Exec only.
    #[serde(alias = "config_overrides")]
    pub config: ConfigOverrides,
    /// Environment variables for Codex, over those of the client. Exec only.
    pub env: EnvVars,
}

impl TurnOptions {
    /// Checks every field; errors name it like `turn.output_schema`.
    pub fn validate(&self) -> Result<()> {
        check::not_blank("turn.model", self.model.as_deref())?;
        check::not_blank("turn.permissions", self.permissions.as_deref())?;
        check::not_blank("turn.service_tier", self.service_tier.as_deref())?;
        check::not_blank("turn.client_user_message_id", self.client_user_message_id.as_deref())?;
        check_effort("turn.reasoning_effort", self.reasoning_effort.as_ref())?;
        check::path_text("turn.working_directory", self.working_directory.as_deref())?;
        if let Some(policy) = &self.sandbox_policy {
            policy.config("turn.sandbox_policy")?;
            if self.permissions.is_some() {
                return Err(Error::invalid(
                    "turn.permissions",
                    "excludes turn.sandbox_policy; give one of them",
                ));
            }
        }
        if self.output_schema.as_ref().is_some_and(|schema| !schema.is_object()) {
            return Err(Error::invalid("turn.output_schema", "must be a JSON Schema object"));
        }
        if let Some(approvals) = &self.approvals {
            approvals.validate("turn.approvals")?;
        }
        check_guardrails("turn.guardrails", &self.guardrails)?;
        check_mode("turn.collaboration_mode", self.collaboration_mode.as_ref())?;
        check::env_vars("turn.env", &self.env)?;
        self.config.tree("turn.config").map(drop)
    }

    /// How long the whole turn may take; `None` = no limit.
    pub fn timeout(&self) -> Option<Duration> {
        super::limit(self.timeout_ms)
    }

    /// How long nothing may arrive; `None` = no limit.
    pub fn idle_timeout(&self) -> Option<Duration> {
        super::limit(self.idle_timeout_ms)
    }

    /// The typed fields as settings of `config.toml`.
    pub(super) fn typed(&self) -> Result<Map<String, Value>> {
        let mut tree = match &self.sandbox_policy {
            Some(policy) => policy.config("turn.sandbox_policy")?,
            None => Map::new(),
        };
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                tree.insert(key.into(), value);
            }
        };
        put("model", self.model.clone().map(Value::from));
        put("model_reasoning_effort", self.reasoning_effort.as_ref().map(|value| json!(value)));
        put("model_reasoning_summary", self.reasoning_summary.map(|value| json!(value)));
        put("default_permissions", self.permissions.clone().map(Value::from));
        put("approval_policy", self.approval_policy.map(|value| json!(value)));
        put("approvals_reviewer", self.approvals_reviewer.map(|value| json!(value)));
        put("personality", self.personality.map(|value| json!(value)));
        put("service_tier", self.service_tier.clone().map(Value::from));
        Ok(tree)
    }

    /// This layer of settings: `config`, and the typed fields over it.
    pub(super) fn layer(&self) -> Result<Map<String, Value>> {
        let mut tree = self.config.tree("turn.config")?;
        overlay(&mut tree, self.typed()?);
        Ok(tree)
    }
}
