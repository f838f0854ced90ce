//! Every type of the protocol that the client sends or receives.
//!
//! Generated, do not edit: change the source and run `./dev codegen`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::wire::{Guard, mixed_union, open_struct, string_enum, tagged_union, untagged_union};

/// A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or exist on the filesystem).
///
/// IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using [AbsolutePathBufGuard::new]. If no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
pub type AbsolutePathBuf = String;

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Account {
    ApiKey,
    Chatgpt(AccountChatgpt),
    AmazonBedrock(AccountAmazonBedrock),
    /// Google Cloud Vertex AI with externally managed credentials.
    Gcp,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { Account by "type" {
    "apiKey" => ApiKey,
    "chatgpt" => Chatgpt(AccountChatgpt),
    "amazonBedrock" => AmazonBedrock(AccountAmazonBedrock),
    "gcp" => Gcp,
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountAmazonBedrock {
    #[serde(default)]
    pub uses_codex_managed_credentials: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountChatgpt {
    pub email: Option<String>,
    pub plan_type: PlanType,
    /// Display name of the selected ChatGPT workspace, when available.
    pub workspace_name: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountLoginCompletedNotification {
    pub error: Option<String>,
    pub login_id: Option<String>,
    pub onboarding_entrypoint: Option<DesktopOnboardingEntrypoint>,
    pub success: bool,
}

/// Sparse rolling rate-limit update.
///
/// Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously observed value.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountRateLimitsUpdatedNotification {
    pub rate_limits: RateLimitSnapshot,
}

string_enum! {
/// Backend routing policy. Wire values match the accounts/check contract.
AccountRoutingOverride {
    NoConstraint = "NO_CONSTRAINT",
    Us = "us",
    UsCr = "us_cr",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccountSecuritySetupAction {
    pub label: String,
    pub url: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSecuritySetupNotice {
    pub account_id: String,
    pub action: AccountSecuritySetupAction,
    pub description: String,
    pub title: String,
    pub user_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSession {
    pub display_name: Option<String>,
    pub email: Option<String>,
    pub image_url: Option<String>,
    pub is_active: bool,
    pub last_used_at: i64,
    pub selected_workspace_account_id: Option<String>,
    pub session_id: String,
    pub user_id: Option<String>,
    pub workspaces: Vec<AccountSessionWorkspace>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSessionWorkspace {
    pub account_id: String,
    pub image_url: Option<String>,
    pub kind: Option<AccountSessionWorkspaceKind>,
    pub name: Option<String>,
}

string_enum! {
AccountSessionWorkspaceKind {
    Personal = "personal",
    Workspace = "workspace",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountSessionsListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_workspace_metadata: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSessionsResponse {
    pub active_session_id: Option<String>,
    #[serde(default)]
    pub sessions: Vec<AccountSession>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountSessionsSwitchParams {
    /// Workspace to select within that login; this is not a user identifier.
    pub account_id: String,
    /// Allow Core to start browser sign-in if this session needs SSO for the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_browser_login: Option<bool>,
    /// Opaque active-login identifier returned by accountSession/list.
    pub session_id: String,
}

impl AccountSessionsSwitchParams {
    /// With the fields that must be there.
    pub fn new(account_id: impl Into<String>, session_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            allow_browser_login: Default::default(),
            session_id: session_id.into(),
        }
    }
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AccountSessionsSwitchResponse {
    Sessions(AccountSessionsSwitchResponseSessions),
    /// Open the URL and await account/login/completed for this login ID.
    AuthUrl(AccountSessionsSwitchResponseAuthUrl),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { AccountSessionsSwitchResponse {
    Sessions(AccountSessionsSwitchResponseSessions) if &[Guard { required: &["sessions"], equals: &[], known: None }],
    AuthUrl(AccountSessionsSwitchResponseAuthUrl) if &[Guard { required: &["auth_url", "login_id"], equals: &[], known: None }],
} }

/// Open the URL and await account/login/completed for this login ID.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccountSessionsSwitchResponseAuthUrl {
    pub auth_url: String,
    pub login_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSessionsSwitchResponseSessions {
    pub active_session_id: Option<String>,
    pub sessions: Vec<AccountSession>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountTokenUsageDailyBucket {
    pub start_date: String,
    pub tokens: i64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountTokenUsageSummary {
    pub current_streak_days: Option<i64>,
    pub lifetime_tokens: Option<i64>,
    pub longest_running_turn_sec: Option<i64>,
    pub longest_streak_days: Option<i64>,
    pub peak_daily_tokens: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountUpdatedNotification {
    pub auth_mode: Option<AuthMode>,
    pub plan_type: Option<PlanType>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActivePermissionProfile {
    /// Parent profile identifier from the selected permissions profile's `extends` setting, when present.
    pub extends: Option<String>,
    /// Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined `[permissions.<id>]` profile.
    pub id: String,
}

string_enum! {
AddCreditsNudgeCreditType {
    Credits = "credits",
    UsageLimit = "usage_limit",
} }

string_enum! {
AddCreditsNudgeEmailStatus {
    Sent = "sent",
    CooldownActive = "cooldown_active",
} }

#[derive(Debug, Clone, Serialize)]
pub struct AdditionalContextEntry {
    pub kind: AdditionalContextKind,
    /// Optional name for untrusted context, used to label its tool output.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub value: String,
}

impl AdditionalContextEntry {
    /// With the fields that must be there.
    pub fn new(kind: AdditionalContextKind, value: impl Into<String>) -> Self {
        Self { kind, name: Default::default(), value: value.into() }
    }
}

string_enum! {
AdditionalContextKind {
    Untrusted = "untrusted",
    Application = "application",
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AdditionalFileSystemPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entries: Option<Vec<FileSystemSandboxEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glob_scan_max_depth: Option<u64>,
    /// This will be removed in favor of `entries`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<Vec<LegacyAppPathString>>,
    /// This will be removed in favor of `entries`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<Vec<LegacyAppPathString>>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct AdditionalNetworkPermissions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdditionalPermissionProfile {
    pub file_system: Option<AdditionalFileSystemPermissions>,
    /// Partial overlay used for per-command permission requests.
    pub network: Option<AdditionalNetworkPermissions>,
}

string_enum! {
AgentMessageDelivery {
    Async = "async",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentMessageDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
}

/// A presentation instruction for Chat to apply to this answer when recovering history.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AgentMessageDisplay {
    /// Unknown actions must be left for the producing client to handle.
    pub action: String,
    pub block_type: Option<String>,
    pub check_trusted_contacts: Option<bool>,
    pub cyber_trusted_access: Option<bool>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum AgentMessageInputContent {
    #[serde(rename = "input_text")]
    InputText(AgentMessageInputContentInputText),
    #[serde(rename = "encrypted_content")]
    EncryptedContent(AgentMessageInputContentEncryptedContent),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct AgentMessageInputContentEncryptedContent {
    pub encrypted_content: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct AgentMessageInputContentInputText {
    pub text: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AgentMessageModeration {
    pub display: Option<AgentMessageDisplay>,
    pub moderated: bool,
}

pub type AgentPath = String;

string_enum! {
AllowDenyRequirement {
    Allow = "allow",
    Deny = "deny",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AnalyticsConfig {
    pub enabled: Option<bool>,
    /// What else the object holds.
    #[serde(skip_deserializing)]
    pub rest: Map<String, Value>,
}

open_struct!(AnalyticsConfig["enabled"]);

/// EXPERIMENTAL - app metadata returned by app-list APIs.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppBranding {
    pub category: Option<String>,
    pub developer: Option<String>,
    pub is_discoverable_app: bool,
    pub privacy_policy: Option<String>,
    pub terms_of_service: Option<String>,
    pub website: Option<String>,
}

/// EXPERIMENTAL - app metadata returned by app-list APIs.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppInfo {
    pub app_metadata: Option<AppMetadata>,
    pub branding: Option<AppBranding>,
    pub description: Option<String>,
    pub distribution_channel: Option<String>,
    pub icon_assets: Option<BTreeMap<String, String>>,
    pub icon_dark_assets: Option<BTreeMap<String, String>>,
    pub id: String,
    pub install_url: Option<String>,
    #[serde(default)]
    pub is_accessible: bool,
    /// Whether this app is enabled in config.toml. Example: ```toml [apps.bad_app] enabled = false ```
    pub is_enabled: Option<bool>,
    pub labels: Option<BTreeMap<String, String>>,
    pub logo_url: Option<String>,
    pub logo_url_dark: Option<String>,
    pub name: String,
    #[serde(default)]
    pub plugin_display_names: Vec<String>,
}

/// EXPERIMENTAL - notification emitted when the app list changes.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppListUpdatedNotification {
    #[serde(default)]
    pub data: Vec<AppInfo>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppMetadata {
    pub categories: Option<Vec<String>>,
    pub developer: Option<String>,
    pub first_party_requires_install: Option<bool>,
    pub review: Option<AppReview>,
    pub screenshots: Option<Vec<AppScreenshot>>,
    pub seo_description: Option<String>,
    pub show_in_composer_when_unlinked: Option<bool>,
    pub sub_categories: Option<Vec<String>>,
    pub version: Option<String>,
    pub version_id: Option<String>,
    pub version_notes: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppReview {
    pub status: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppScreenshot {
    pub file_id: Option<String>,
    pub url: Option<String>,
    pub user_prompt: String,
}

/// EXPERIMENTAL - app metadata summary for plugin responses.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppSummary {
    pub category: Option<String>,
    pub description: Option<String>,
    pub id: String,
    pub install_url: Option<String>,
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppTemplateSummary {
    pub canonical_connector_id: Option<String>,
    pub category: Option<String>,
    pub description: Option<String>,
    pub logo_url: Option<String>,
    pub logo_url_dark: Option<String>,
    #[serde(default)]
    pub materialized_app_ids: Vec<String>,
    pub name: String,
    pub reason: Option<AppTemplateUnavailableReason>,
    pub template_id: String,
}

string_enum! {
AppTemplateUnavailableReason {
    NotConfiguredForWorkspace = "NOT_CONFIGURED_FOR_WORKSPACE",
    NoActiveWorkspace = "NO_ACTIVE_WORKSPACE",
} }

string_enum! {
AppToolApproval {
    Auto = "auto",
    Prompt = "prompt",
    Writes = "writes",
    Approve = "approve",
} }

/// EXPERIMENTAL - metadata returned by app/read.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppToolSummary {
    pub description: String,
    pub disabled_reason: Option<String>,
    pub is_enabled: Option<bool>,
    #[serde(default)]
    pub is_read_only: bool,
    pub name: String,
    pub title: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ApplicationNetworkRequirements {
    #[serde(default)]
    pub domains: BTreeMap<String, NetworkDomainPermission>,
    /// When enabled, only explicitly allowed exact domains may be contacted.
    pub enabled: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ApplicationRequirements {
    pub network: Option<ApplicationNetworkRequirements>,
    pub storage: Option<ApplicationStorageRequirements>,
}

/// Managed storage settings for new Desktop workspaces, not filesystem access restrictions.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplicationStorageRequirements {
    pub default_project_parent: Option<LegacyAppPathString>,
    pub projectless_workspace_root: Option<LegacyAppPathString>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApplyPatchApprovalParams {
    /// Use to correlate this with [codex_protocol::protocol::PatchApplyBeginEvent] and [codex_protocol::protocol::PatchApplyEndEvent].
    pub call_id: String,
    pub conversation_id: ThreadId,
    #[serde(default)]
    pub file_changes: BTreeMap<String, FileChange>,
    /// When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
    pub grant_root: Option<String>,
    /// Optional explanatory reason (e.g. request for extra write access).
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ApplyPatchApprovalResponse {
    pub decision: ReviewDecision,
}

string_enum! {
/// Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network access, MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted subagent to gather relevant context and apply a risk-based decision framework before approving or denying the request. The legacy value `guardian_subagent` is accepted for compatibility.
ApprovalsReviewer {
    User = "user",
    AutoReview = "auto_review",
    GuardianSubagent = "guardian_subagent",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppsConfig {
    #[serde(rename = "_default")]
    pub r#default: Option<AppsDefaultConfig>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppsDefaultConfig {
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub default_tools_approval_mode: Option<AppToolApproval>,
    pub destructive_enabled: Option<bool>,
    pub enabled: Option<bool>,
    pub open_world_enabled: Option<bool>,
}

/// Read the committed installed connector runtime snapshot.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AppsInstalledParams {
    /// When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_refresh: Option<bool>,
    /// Optional loaded thread id used to evaluate effective app configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

/// The installed connectors in one committed runtime snapshot.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppsInstalledResponse {
    #[serde(default)]
    pub apps: Vec<InstalledApp>,
}

/// EXPERIMENTAL - list available apps/connectors.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AppsListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// When true, bypass app caches and fetch the latest data from sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_refetch: Option<bool>,
    /// Optional page size; defaults to a reasonable server-side value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Optional thread id used to evaluate app feature gating from that thread's config.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

/// EXPERIMENTAL - app list response.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppsListResponse {
    #[serde(default)]
    pub data: Vec<AppInfo>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    pub next_cursor: Option<String>,
}

/// EXPERIMENTAL - read metadata for specific apps/connectors.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AppsReadParams {
    /// App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order.
    pub app_ids: Vec<String>,
    /// When true, include display-only public tool summaries in the returned metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_tools: Option<bool>,
    /// Optional loaded thread id used to evaluate effective app configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

impl AppsReadParams {
    /// With the fields that must be there.
    pub fn new(app_ids: Vec<String>) -> Self {
        Self { app_ids, include_tools: Default::default(), thread_id: Default::default() }
    }
}

/// EXPERIMENTAL - app/read response.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppsReadResponse {
    #[serde(default)]
    pub apps: Vec<ConnectorMetadata>,
    #[serde(default)]
    pub missing_app_ids: Vec<String>,
}

#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub enum AskForApproval {
    #[serde(rename = "untrusted")]
    Untrusted,
    #[serde(rename = "on-request")]
    OnRequest,
    #[serde(rename = "never")]
    Never,
    #[serde(rename = "granular")]
    Granular(AskForApprovalGranular),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

mixed_union! { AskForApproval {
    "untrusted" => Untrusted,
    "on-request" => OnRequest,
    "never" => Never,
} {
    "granular" => Granular(AskForApprovalGranular),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct AskForApprovalGranular {
    pub mcp_elicitations: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_permissions: Option<bool>,
    pub rules: bool,
    pub sandbox_approval: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill_approval: Option<bool>,
}

impl AskForApprovalGranular {
    /// With the fields that must be there.
    pub fn new(mcp_elicitations: bool, rules: bool, sandbox_approval: bool) -> Self {
        Self {
            mcp_elicitations,
            request_permissions: Default::default(),
            rules,
            sandbox_approval,
            skill_approval: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AsyncUserInputQuestion {
    pub options: Option<Vec<String>>,
    pub title: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AttestationGenerateParams {}

#[derive(Debug, Clone, Default, Serialize)]
pub struct AttestationGenerateResponse {
    /// Opaque client attestation token.
    pub token: String,
}

string_enum! {
/// Authentication mode for OpenAI-backed providers.
AuthMode {
    /// OpenAI API key provided by the caller and stored by Codex.
    Apikey = "apikey",
    /// ChatGPT OAuth managed by Codex (tokens persisted and refreshed by Codex).
    Chatgpt = "chatgpt",
    /// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE.
    ///
    /// ChatGPT auth tokens are supplied by an external host app and are only stored in memory. Token refresh must be handled by the external host app.
    ChatgptAuthTokens = "chatgptAuthTokens",
    /// Backend auth supplied as request headers.
    Headers = "headers",
    /// Programmatic Codex auth backed by a registered Agent Identity.
    AgentIdentity = "agentIdentity",
    /// Programmatic Codex auth backed by a personal access token.
    PersonalAccessToken = "personalAccessToken",
    /// Amazon Bedrock bearer token managed by Codex.
    BedrockApiKey = "bedrockApiKey",
    /// Amazon Bedrock AWS access keys managed by Codex.
    BedrockAccessKeys = "bedrockAccessKeys",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthRecoveryNotification {
    pub message: String,
    pub provider: String,
    pub thread_id: String,
    pub turn_id: String,
}

string_enum! {
/// Selects which part of the active context is charged against `model_auto_compact_token_limit`.
AutoCompactTokenLimitScope {
    /// Count the full active context against the limit.
    Total = "total",
    /// Count sampled output and later growth after the carried window prefix.
    BodyAfterPrefix = "body_after_prefix",
} }

string_enum! {
/// [UNSTABLE] Source that produced a terminal approval auto-review decision.
AutoReviewDecisionSource {
    Agent = "agent",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoReviewRequirements {
    pub ignore_rules: Option<Vec<String>>,
    pub required_on_models: Option<Vec<String>>,
}

string_enum! {
AwsCredentialType {
    AccessKeys = "accessKeys",
    BedrockApiKey = "bedrockApiKey",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BedrockAwsProfile {
    pub name: String,
    pub region: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct BedrockCheckGovCloudRequirementsParams {}

/// Advisory check of the current Bedrock configuration after login or setup.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BedrockCheckGovCloudRequirementsResponse {
    /// Whether the active Bedrock authentication resolves to a GovCloud region.
    pub is_gov_cloud: bool,
    /// Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general certification of the network configuration.
    pub should_warn: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct BedrockDiscoverParams {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BedrockDiscoverResponse {
    #[serde(default)]
    pub environment_credentials: Vec<BedrockEnvironmentCredential>,
    #[serde(default)]
    pub profiles: Vec<BedrockAwsProfile>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BedrockEnvironmentCredential {
    pub region: Option<String>,
    pub r#type: AwsCredentialType,
}

string_enum! {
BedrockProviderId {
    AmazonBedrock = "amazon-bedrock",
    AmazonBedrockRuntime = "amazon-bedrock-runtime",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum BedrockSetupParams {
    #[serde(rename = "profile")]
    Profile(BedrockSetupParamsProfile),
    #[serde(rename = "environment")]
    Environment(BedrockSetupParamsEnvironment),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct BedrockSetupParamsEnvironment {
    pub region: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct BedrockSetupParamsProfile {
    pub profile: String,
    pub region: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BedrockSetupResponse {}

string_enum! {
BrowserUseAccessApprovalLifetime {
    Turn = "turn",
    Thread = "thread",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrowserUseConfig {
    pub allow_history_access: Option<bool>,
    pub default_origin_policy: Option<BrowserUseOriginPolicyConfig>,
    pub origins: Option<BTreeMap<String, BrowserUseOriginPolicyConfig>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserUseExtensionRequirements {
    pub request_headers: Option<Vec<RequestHeader>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserUseOriginPolicy {
    pub access: Option<AllowDenyRequirement>,
    pub access_approval_lifetime: Option<BrowserUseAccessApprovalLifetime>,
    pub auto_review: Option<AllowDenyRequirement>,
    pub downloads: Option<AllowDenyRequirement>,
    pub full_cdp_access: Option<AllowDenyRequirement>,
    pub persistent_approval: Option<bool>,
    pub uploads: Option<AllowDenyRequirement>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BrowserUseOriginPolicyConfig {
    pub access: Option<AllowDenyRequirement>,
    pub downloads: Option<AllowDenyRequirement>,
    pub full_cdp_access: Option<AllowDenyRequirement>,
    pub uploads: Option<AllowDenyRequirement>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrowserUseRequirements {
    pub allow_global_persistent_approval: Option<bool>,
    pub allow_history_access: Option<bool>,
    pub allow_webmcp: Option<bool>,
    pub default_origin_policy: Option<BrowserUseOriginPolicy>,
    pub disable_auto_review: Option<bool>,
    pub extension: Option<BrowserUseExtensionRequirements>,
    pub origins: Option<BTreeMap<String, BrowserUseOriginPolicy>>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ByteRange {
    pub end: u64,
    pub start: u64,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CancelLoginAccountParams {
    pub login_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CancelLoginAccountResponse {
    pub status: CancelLoginAccountStatus,
}

string_enum! {
CancelLoginAccountStatus {
    Canceled = "canceled",
    NotFound = "notFound",
} }

/// Location used to resolve a selected capability root.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CapabilityRootLocation {
    /// A path owned by an execution environment.
    #[serde(rename = "environment")]
    Environment(CapabilityRootLocationEnvironment),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

/// A path owned by an execution environment.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CapabilityRootLocationEnvironment {
    pub environment_id: String,
    /// Absolute path for the root in the selected environment.
    pub path: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChatgptAuthTokensRefreshParams {
    /// Workspace/account identifier that Codex was previously using.
    ///
    /// Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct workspace.
    ///
    /// This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    pub previous_account_id: Option<String>,
    pub reason: ChatgptAuthTokensRefreshReason,
}

string_enum! {
ChatgptAuthTokensRefreshReason {
    /// Codex attempted a backend request and received `401 Unauthorized`.
    Unauthorized = "unauthorized",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChatgptAuthTokensRefreshResponse {
    pub access_token: String,
    pub chatgpt_account_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatgpt_plan_type: Option<String>,
}

impl ChatgptAuthTokensRefreshResponse {
    /// With the fields that must be there.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: Default::default(),
        }
    }
}

string_enum! {
CliAuthCredentialsStoreMode {
    File = "file",
    Keyring = "keyring",
    Auto = "auto",
    Ephemeral = "ephemeral",
} }

#[derive(Debug, Clone, Default, Serialize)]
pub struct ClientInfo {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    pub version: String,
}

impl ClientInfo {
    /// With the fields that must be there.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self { name: name.into(), title: Default::default(), version: version.into() }
    }
}

/// This translation layer make sure that we expose codex error code in camel case.
///
/// When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded in `httpStatusCode` on the relevant `codexErrorInfo` variant.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CodexErrorInfo {
    ContextWindowExceeded,
    SessionBudgetExceeded,
    UsageLimitExceeded,
    RateLimitExceeded,
    FlexUnavailable,
    ServerOverloaded,
    ModelNotFound,
    PolicyCapacityUnavailable,
    CyberPolicy,
    MisalignmentPolicyViolation,
    TooManyDenials,
    InternalServerError,
    Unauthorized,
    BadRequest,
    ThreadRollbackFailed,
    SandboxError,
    Other,
    /// The workspace's inference hook explicitly denied this request.
    InferenceHookDenied,
    HttpConnectionFailed(CodexErrorInfoHttpConnectionFailed),
    /// Failed to connect to the response SSE stream.
    ResponseStreamConnectionFailed(CodexErrorInfoResponseStreamConnectionFailed),
    /// The response SSE stream disconnected in the middle of a turn before completion.
    ResponseStreamDisconnected(CodexErrorInfoResponseStreamDisconnected),
    /// Reached the retry limit for responses.
    ResponseTooManyFailedAttempts(CodexErrorInfoResponseTooManyFailedAttempts),
    /// Returned when `turn/start` or `turn/steer` is submitted while the current active turn cannot accept same-turn steering, for example `/review` or manual `/compact`.
    ActiveTurnNotSteerable(CodexErrorInfoActiveTurnNotSteerable),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

mixed_union! { CodexErrorInfo {
    "contextWindowExceeded" => ContextWindowExceeded,
    "sessionBudgetExceeded" => SessionBudgetExceeded,
    "usageLimitExceeded" => UsageLimitExceeded,
    "rateLimitExceeded" => RateLimitExceeded,
    "flexUnavailable" => FlexUnavailable,
    "serverOverloaded" => ServerOverloaded,
    "modelNotFound" => ModelNotFound,
    "policyCapacityUnavailable" => PolicyCapacityUnavailable,
    "cyberPolicy" => CyberPolicy,
    "misalignmentPolicyViolation" => MisalignmentPolicyViolation,
    "tooManyDenials" => TooManyDenials,
    "internalServerError" => InternalServerError,
    "unauthorized" => Unauthorized,
    "badRequest" => BadRequest,
    "threadRollbackFailed" => ThreadRollbackFailed,
    "sandboxError" => SandboxError,
    "other" => Other,
    "inferenceHookDenied" => InferenceHookDenied,
} {
    "httpConnectionFailed" => HttpConnectionFailed(CodexErrorInfoHttpConnectionFailed),
    "responseStreamConnectionFailed" => ResponseStreamConnectionFailed(CodexErrorInfoResponseStreamConnectionFailed),
    "responseStreamDisconnected" => ResponseStreamDisconnected(CodexErrorInfoResponseStreamDisconnected),
    "responseTooManyFailedAttempts" => ResponseTooManyFailedAttempts(CodexErrorInfoResponseTooManyFailedAttempts),
    "activeTurnNotSteerable" => ActiveTurnNotSteerable(CodexErrorInfoActiveTurnNotSteerable),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodexErrorInfoActiveTurnNotSteerable {
    pub turn_kind: NonSteerableTurnKind,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodexErrorInfoHttpConnectionFailed {
    pub http_status_code: Option<u16>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodexErrorInfoResponseStreamConnectionFailed {
    pub http_status_code: Option<u16>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodexErrorInfoResponseStreamDisconnected {
    pub http_status_code: Option<u16>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CodexErrorInfoResponseTooManyFailedAttempts {
    pub http_status_code: Option<u16>,
}

string_enum! {
CodexResponseHandoffMode {
    Thinking = "thinking",
    Commentary = "commentary",
    BemTags = "bemTags",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CollabAgentState {
    pub message: Option<String>,
    pub status: CollabAgentStatus,
}

string_enum! {
CollabAgentStatus {
    PendingInit = "pendingInit",
    Running = "running",
    Interrupted = "interrupted",
    Completed = "completed",
    Errored = "errored",
    Shutdown = "shutdown",
    NotFound = "notFound",
} }

string_enum! {
CollabAgentTool {
    SpawnAgent = "spawnAgent",
    SendInput = "sendInput",
    ResumeAgent = "resumeAgent",
    Wait = "wait",
    CloseAgent = "closeAgent",
    SendMessage = "sendMessage",
    FollowupTask = "followupTask",
    InterruptAgent = "interruptAgent",
    ListAgents = "listAgents",
} }

string_enum! {
CollabAgentToolCallStatus {
    InProgress = "inProgress",
    Completed = "completed",
    Failed = "failed",
    Interrupted = "interrupted",
} }

/// Collaboration mode for a Codex session.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CollaborationMode {
    pub mode: ModeKind,
    pub settings: Settings,
}

/// EXPERIMENTAL - list collaboration mode presets.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CollaborationModeListParams {}

/// EXPERIMENTAL - collaboration mode presets response.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CollaborationModeListResponse {
    #[serde(default)]
    pub data: Vec<CollaborationModeMask>,
}

/// EXPERIMENTAL - collaboration mode preset metadata for clients.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CollaborationModeMask {
    pub mode: Option<ModeKind>,
    pub model: Option<String>,
    pub name: String,
    pub reasoning_effort: Option<ReasoningEffort>,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CommandAction {
    Read(CommandActionRead),
    ListFiles(CommandActionListFiles),
    Search(CommandActionSearch),
    Unknown(CommandActionUnknown),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { CommandAction by "type" {
    "read" => Read(CommandActionRead),
    "listFiles" => ListFiles(CommandActionListFiles),
    "search" => Search(CommandActionSearch),
    "unknown" => Unknown(CommandActionUnknown),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandActionListFiles {
    pub command: String,
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandActionRead {
    pub command: String,
    pub name: String,
    pub path: LegacyAppPathString,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandActionSearch {
    pub command: String,
    pub path: Option<String>,
    pub query: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandActionUnknown {
    pub command: String,
}

/// Base64-encoded output chunk emitted for a streaming `command/exec` request.
///
/// These notifications are connection-scoped. If the originating connection closes, the server terminates the process.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecOutputDeltaNotification {
    /// `true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream.
    pub cap_reached: bool,
    /// Base64-encoded output bytes.
    pub delta_base64: String,
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
    /// Output stream for this chunk.
    pub stream: CommandExecOutputStream,
}

string_enum! {
/// Stream label for `command/exec/outputDelta` notifications.
CommandExecOutputStream {
    /// stdout stream. PTY mode multiplexes terminal output here.
    Stdout = "stdout",
    /// stderr stream.
    Stderr = "stderr",
} }

/// Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.
///
/// The final `command/exec` response is deferred until the process exits and is sent only after all `command/exec/outputDelta` notifications for that connection have been emitted.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CommandExecParams {
    /// Command argv vector. Empty arrays are rejected.
    pub command: Vec<String>,
    /// Optional working directory. Defaults to the server cwd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Disable stdout/stderr capture truncation for this request.
    ///
    /// Cannot be combined with `outputBytesCap`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_output_cap: Option<bool>,
    /// Disable the timeout entirely for this request.
    ///
    /// Cannot be combined with `timeoutMs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_timeout: Option<bool>,
    /// Optional environment overrides merged into the server-computed environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, Option<String>>>,
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_bytes_cap: Option<u64>,
    /// Optional active permissions profile id for this command.
    ///
    /// Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission_profile: Option<String>,
    /// Optional client-supplied, connection-scoped process id.
    ///
    /// Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`, `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal id that is not exposed to the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_id: Option<String>,
    /// Optional sandbox policy for this command.
    ///
    /// Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured policy when omitted. Cannot be combined with `permissionProfile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<CommandExecTerminalSize>,
    /// Allow follow-up `command/exec/write` requests to write stdin bytes.
    ///
    /// Requires a client-supplied `processId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdin: Option<bool>,
    /// Stream stdout/stderr via `command/exec/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdout_stderr: Option<bool>,
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Cannot be combined with `disableTimeout`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i64>,
    /// Enable PTY mode.
    ///
    /// This implies `streamStdin` and `streamStdoutStderr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,
}

impl CommandExecParams {
    /// With the fields that must be there.
    pub fn new(command: Vec<String>) -> Self {
        Self {
            command,
            cwd: Default::default(),
            disable_output_cap: Default::default(),
            disable_timeout: Default::default(),
            env: Default::default(),
            output_bytes_cap: Default::default(),
            permission_profile: Default::default(),
            process_id: Default::default(),
            sandbox_policy: Default::default(),
            size: Default::default(),
            stream_stdin: Default::default(),
            stream_stdout_stderr: Default::default(),
            timeout_ms: Default::default(),
            tty: Default::default(),
        }
    }
}

/// Resize a running PTY-backed `command/exec` session.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CommandExecResizeParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
    /// New PTY size in character cells.
    pub size: CommandExecTerminalSize,
}

/// Empty success response for `command/exec/resize`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandExecResizeResponse {}

/// Final buffered result for `command/exec`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecResponse {
    /// Process exit code.
    pub exit_code: i32,
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `command/exec/outputDelta`.
    pub stderr: String,
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `command/exec/outputDelta`.
    pub stdout: String,
}

/// PTY size in character cells for `command/exec` PTY sessions.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CommandExecTerminalSize {
    /// Terminal width in character cells.
    pub cols: u16,
    /// Terminal height in character cells.
    pub rows: u16,
}

/// Terminate a running `command/exec` session.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CommandExecTerminateParams {
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
}

/// Empty success response for `command/exec/terminate`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandExecTerminateResponse {}

/// Write stdin bytes to a running `command/exec` session, close stdin, or both.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CommandExecWriteParams {
    /// Close stdin after writing `deltaBase64`, if present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_stdin: Option<bool>,
    /// Optional base64-encoded stdin bytes to write.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delta_base64: Option<String>,
    /// Client-supplied, connection-scoped `processId` from the original `command/exec` request.
    pub process_id: String,
}

impl CommandExecWriteParams {
    /// With the fields that must be there.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            close_stdin: Default::default(),
            delta_base64: Default::default(),
            process_id: process_id.into(),
        }
    }
}

/// Empty success response for `command/exec/write`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommandExecWriteResponse {}

#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub enum CommandExecutionApprovalDecision {
    /// User approved the command.
    #[serde(rename = "accept")]
    Accept,
    /// User approved the command and future prompts in the same session-scoped approval cache should run without prompting.
    #[serde(rename = "acceptForSession")]
    AcceptForSession,
    /// User denied the command. The agent will continue the turn.
    #[serde(rename = "decline")]
    Decline,
    /// User denied the command. The turn will also be immediately interrupted.
    #[serde(rename = "cancel")]
    Cancel,
    /// User approved the command, and wants to apply the proposed execpolicy amendment so future matching commands can run without prompting.
    #[serde(rename = "acceptWithExecpolicyAmendment")]
    AcceptWithExecpolicyAmendment(CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment),
    /// User chose a persistent network policy rule (allow/deny) for this host.
    #[serde(rename = "applyNetworkPolicyAmendment")]
    ApplyNetworkPolicyAmendment(CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

mixed_union! { CommandExecutionApprovalDecision {
    "accept" => Accept,
    "acceptForSession" => AcceptForSession,
    "decline" => Decline,
    "cancel" => Cancel,
} {
    "acceptWithExecpolicyAmendment" => AcceptWithExecpolicyAmendment(CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment),
    "applyNetworkPolicyAmendment" => ApplyNetworkPolicyAmendment(CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment {
    pub execpolicy_amendment: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment {
    pub network_policy_amendment: NetworkPolicyAmendment,
}

string_enum! {
/// Distinguishes a command approval from input sent to an existing terminal.
CommandExecutionApprovalKind {
    Command = "command",
    WriteStdin = "writeStdin",
    /// A managed checkpoint requiring a fresh human decision. Only `accept`, `decline`, and `cancel` are valid. Requires the `requiredHumanApproval` initialize capability. This prompt does not itself start a command execution item.
    HumanCommand = "humanCommand",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecutionOutputDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommandExecutionRequestApprovalParams {
    /// Optional additional permissions requested for this command.
    pub additional_permissions: Option<AdditionalPermissionProfile>,
    /// Unique identifier for this specific approval callback.
    ///
    /// For regular shell/unified_exec approvals, this is null.
    ///
    /// For zsh-exec-bridge subcommand approvals, multiple callbacks can belong to one parent `itemId`, so `approvalId` is a distinct opaque callback id (a UUID) used to disambiguate routing. Stdin approvals also use a distinct callback id; inspect `kind` to distinguish them.
    pub approval_id: Option<String>,
    /// Ordered list of decisions the client may present for this prompt.
    pub available_decisions: Option<Vec<CommandExecutionApprovalDecision>>,
    /// The command to be executed.
    pub command: Option<String>,
    /// Best-effort parsed command actions for friendly display.
    pub command_actions: Option<Vec<CommandAction>>,
    /// The command's working directory.
    pub cwd: Option<LegacyAppPathString>,
    /// Environment in which the command will run.
    pub environment_id: Option<String>,
    pub item_id: String,
    /// Kind of action under review. Defaults to `command` for older servers.
    pub kind: Option<CommandExecutionApprovalKind>,
    /// Optional context for a managed-network approval prompt.
    pub network_approval_context: Option<NetworkApprovalContext>,
    /// Optional proposed execpolicy amendment to allow similar commands without prompting.
    pub proposed_execpolicy_amendment: Option<Vec<String>>,
    /// Optional proposed network policy amendments (allow/deny host) for future requests.
    pub proposed_network_policy_amendments: Option<Vec<NetworkPolicyAmendment>>,
    /// Optional explanatory reason (e.g. request for network access).
    pub reason: Option<String>,
    /// Unix timestamp (in milliseconds) when this approval request started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct CommandExecutionRequestApprovalResponse {
    pub decision: CommandExecutionApprovalDecision,
}

string_enum! {
CommandExecutionSource {
    Agent = "agent",
    UserShell = "userShell",
    UnifiedExecStartup = "unifiedExecStartup",
    UnifiedExecInteraction = "unifiedExecInteraction",
} }

string_enum! {
CommandExecutionStatus {
    InProgress = "inProgress",
    Completed = "completed",
    Failed = "failed",
    Declined = "declined",
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CommandMigration {
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ComputerUseConfig {
    pub default_app_access: Option<AllowDenyRequirement>,
    pub macos: Option<ComputerUseMacosConfig>,
    pub windows: Option<ComputerUseWindowsConfig>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ComputerUseMacosConfig {
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComputerUseMacosRequirements {
    pub bundle_ids: Option<BTreeMap<String, AllowDenyRequirement>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComputerUseRequirements {
    pub allow_locked_computer_use: Option<bool>,
    pub allow_persistent_approval: Option<bool>,
    pub default_app_access: Option<AllowDenyRequirement>,
    pub macos: Option<ComputerUseMacosRequirements>,
    pub windows: Option<ComputerUseWindowsRequirements>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ComputerUseWindowsConfig {
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    pub exes: Option<Vec<ComputerUseWindowsExeConfig>>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ComputerUseWindowsExeConfig {
    pub access: AllowDenyRequirement,
    pub binary_name: Option<String>,
    pub product_name: String,
    pub publisher_name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComputerUseWindowsExeRequirement {
    pub access: AllowDenyRequirement,
    pub binary_name: Option<String>,
    pub product_name: String,
    pub publisher_name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ComputerUseWindowsRequirements {
    pub aumids: Option<BTreeMap<String, AllowDenyRequirement>>,
    pub exes: Option<Vec<ComputerUseWindowsExeRequirement>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Config {
    pub analytics: Option<AnalyticsConfig>,
    pub approval_policy: Option<AskForApproval>,
    /// [UNSTABLE] Optional default for where approval requests are routed for review.
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    pub apps: Option<AppsConfig>,
    pub browser_use: Option<BrowserUseConfig>,
    /// Effective tools.client_search_provider hint. Model-selected providers take precedence.
    pub client_search_provider: Option<WebSearchProvider>,
    pub compact_prompt: Option<String>,
    pub computer_use: Option<ComputerUseConfig>,
    pub desktop: Option<Map<String, Value>>,
    pub developer_instructions: Option<String>,
    pub forced_chatgpt_workspace_id: Option<ForcedChatgptWorkspaceIds>,
    pub forced_login_method: Option<ForcedLoginMethod>,
    pub instructions: Option<String>,
    pub model: Option<String>,
    pub model_auto_compact_token_limit: Option<i64>,
    pub model_auto_compact_token_limit_scope: Option<AutoCompactTokenLimitScope>,
    pub model_context_window: Option<i64>,
    pub model_provider: Option<String>,
    pub model_reasoning_effort: Option<ReasoningEffort>,
    pub model_reasoning_summary: Option<ReasoningSummary>,
    pub model_verbosity: Option<Verbosity>,
    pub review_model: Option<String>,
    pub sandbox_mode: Option<SandboxMode>,
    pub sandbox_workspace_write: Option<SandboxWorkspaceWrite>,
    pub service_tier: Option<String>,
    pub tools: Option<ToolsV2>,
    pub web_search: Option<WebSearchMode>,
    /// What else the object holds.
    #[serde(skip_deserializing)]
    pub rest: Map<String, Value>,
}

open_struct!(Config ["analytics", "approval_policy", "approvals_reviewer", "apps", "browser_use", "client_search_provider", "compact_prompt", "computer_use", "desktop", "developer_instructions", "forced_chatgpt_workspace_id", "forced_login_method", "instructions", "model", "model_auto_compact_token_limit", "model_auto_compact_token_limit_scope", "model_context_window", "model_provider", "model_reasoning_effort", "model_reasoning_summary", "model_verbosity", "review_model", "sandbox_mode", "sandbox_workspace_write", "service_tier", "tools", "web_search"]);

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfigBatchWriteParams {
    pub edits: Vec<ConfigEdit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<String>,
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
    /// When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reload_user_config: Option<bool>,
}

impl ConfigBatchWriteParams {
    /// With the fields that must be there.
    pub fn new(edits: Vec<ConfigEdit>) -> Self {
        Self {
            edits,
            expected_version: Default::default(),
            file_path: Default::default(),
            reload_user_config: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfigEdit {
    pub key_path: String,
    pub merge_strategy: MergeStrategy,
    pub value: Value,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigLayer {
    pub config: Value,
    pub disabled_reason: Option<String>,
    pub name: ConfigLayerSource,
    pub version: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerMetadata {
    pub name: ConfigLayerSource,
    pub version: String,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConfigLayerSource {
    /// Default configuration supplied with the installed Codex package.
    PackagedDefaults(ConfigLayerSourcePackagedDefaults),
    /// Managed preferences layer delivered by MDM (macOS only).
    Mdm(ConfigLayerSourceMdm),
    /// Managed config layer from a file (usually `managed_config.toml`).
    System(ConfigLayerSourceSystem),
    /// Enterprise-managed config layer delivered by the cloud config bundle.
    EnterpriseManaged(ConfigLayerSourceEnterpriseManaged),
    /// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory
    User(ConfigLayerSourceUser),
    /// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.
    Project(ConfigLayerSourceProject),
    /// Session-layer overrides supplied via `-c`/`--config`.
    SessionFlags,
    /// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`.
    LegacyManagedConfigTomlFromFile(ConfigLayerSourceLegacyManagedConfigTomlFromFile),
    LegacyManagedConfigTomlFromMdm,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ConfigLayerSource by "type" {
    "packagedDefaults" => PackagedDefaults(ConfigLayerSourcePackagedDefaults),
    "mdm" => Mdm(ConfigLayerSourceMdm),
    "system" => System(ConfigLayerSourceSystem),
    "enterpriseManaged" => EnterpriseManaged(ConfigLayerSourceEnterpriseManaged),
    "user" => User(ConfigLayerSourceUser),
    "project" => Project(ConfigLayerSourceProject),
    "sessionFlags" => SessionFlags,
    "legacyManagedConfigTomlFromFile" => LegacyManagedConfigTomlFromFile(ConfigLayerSourceLegacyManagedConfigTomlFromFile),
    "legacyManagedConfigTomlFromMdm" => LegacyManagedConfigTomlFromMdm,
} }

/// Enterprise-managed config layer delivered by the cloud config bundle.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerSourceEnterpriseManaged {
    /// Stable identifier for the delivered layer.
    pub id: String,
    /// Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer needs administrator attention.
    pub name: String,
}

/// `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerSourceLegacyManagedConfigTomlFromFile {
    pub file: AbsolutePathBuf,
}

/// Managed preferences layer delivered by MDM (macOS only).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerSourceMdm {
    pub domain: String,
    pub key: String,
}

/// Default configuration supplied with the installed Codex package.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerSourcePackagedDefaults {
    /// Path to the packaged default configuration file.
    pub file: AbsolutePathBuf,
}

/// Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigLayerSourceProject {
    pub dot_codex_folder: AbsolutePathBuf,
}

/// Managed config layer from a file (usually `managed_config.toml`).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerSourceSystem {
    /// This is the path to the system config.toml file, though it is not guaranteed to exist.
    pub file: AbsolutePathBuf,
}

/// User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigLayerSourceUser {
    /// This is the path to the user's config.toml file, though it is not guaranteed to exist.
    pub file: AbsolutePathBuf,
    /// Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one.
    pub profile: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfigReadParams {
    /// Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_layers: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigReadResponse {
    pub config: Config,
    pub layers: Option<Vec<ConfigLayer>>,
    #[serde(default)]
    pub origins: BTreeMap<String, ConfigLayerMetadata>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigRequirements {
    pub additional_developer_instructions: Option<String>,
    pub allow_appshots: Option<bool>,
    pub allow_browser_and_computer_use: Option<bool>,
    pub allow_login_shell: Option<bool>,
    pub allow_managed_hooks_only: Option<bool>,
    pub allow_remote_control: Option<bool>,
    pub allowed_approval_policies: Option<Vec<AskForApproval>>,
    pub allowed_approvals_reviewers: Option<Vec<ApprovalsReviewer>>,
    /// Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login method. Older servers may omit this field.
    pub allowed_login_methods: Option<Vec<ForcedLoginMethod>>,
    pub allowed_permission_profiles: Option<BTreeMap<String, bool>>,
    pub allowed_sandbox_modes: Option<Vec<SandboxMode>>,
    pub allowed_web_search_modes: Option<Vec<WebSearchMode>>,
    pub allowed_windows_sandbox_implementations: Option<Vec<WindowsSandboxImplementation>>,
    pub application: Option<ApplicationRequirements>,
    pub auto_review: Option<AutoReviewRequirements>,
    pub browser_use: Option<BrowserUseRequirements>,
    pub chatgpt_base_url: Option<String>,
    pub check_for_update_on_startup: Option<bool>,
    pub cli_auth_credentials_store: Option<CliAuthCredentialsStoreMode>,
    pub computer_use: Option<ComputerUseRequirements>,
    pub default_permissions: Option<String>,
    pub enforce_residency: Option<ResidencyRequirement>,
    pub feature_requirements: Option<BTreeMap<String, bool>>,
    pub feedback: Option<FeedbackRequirements>,
    pub hooks: Option<ManagedHooksRequirements>,
    pub in_app_browser: Option<InAppBrowserRequirements>,
    pub log_dir: Option<String>,
    pub model_catalog_json: Option<String>,
    /// Exact provider selection required by managed policy.
    pub model_provider: Option<String>,
    /// Complete required provider definitions, using config.toml field names.
    pub model_providers: Option<Map<String, Value>>,
    pub models: Option<ModelsRequirements>,
    pub network: Option<NetworkRequirements>,
    pub otel: Option<OtelRequirements>,
    pub sqlite_home: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigRequirementsReadResponse {
    /// Null if no requirements are configured (e.g. no requirements.toml/MDM entries).
    pub requirements: Option<ConfigRequirements>,
    /// Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use Fast mode as a shared speed gate.
    pub supports_independent_speed_modes: Option<bool>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConfigValueWriteParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<String>,
    /// Path to the config file to write; defaults to the user's `config.toml` when omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
    pub key_path: String,
    pub merge_strategy: MergeStrategy,
    pub value: Value,
}

impl ConfigValueWriteParams {
    /// With the fields that must be there.
    pub fn new(key_path: impl Into<String>, merge_strategy: MergeStrategy, value: Value) -> Self {
        Self {
            expected_version: Default::default(),
            file_path: Default::default(),
            key_path: key_path.into(),
            merge_strategy,
            value,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfigWarningNotification {
    /// Optional extra guidance or error details.
    pub details: Option<String>,
    /// Optional path to the config file that triggered the warning.
    pub path: Option<String>,
    /// Optional range for the error location inside the config file.
    pub range: Option<TextRange>,
    /// Concise summary of the warning.
    pub summary: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfigWriteResponse {
    /// Canonical path to the config file that was written.
    pub file_path: AbsolutePathBuf,
    pub overridden_metadata: Option<OverriddenMetadata>,
    pub status: WriteStatus,
    pub version: String,
}

/// Reasoning settings interpreted by the backend for the routed model.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ConfigurationReasoning {
    pub effort: ReasoningEffort,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ConfiguredHookHandler {
    Command(ConfiguredHookHandlerCommand),
    McpTool(ConfiguredHookHandlerMcpTool),
    Prompt,
    Agent,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ConfiguredHookHandler by "type" {
    "command" => Command(ConfiguredHookHandlerCommand),
    "mcp_tool" => McpTool(ConfiguredHookHandlerMcpTool),
    "prompt" => Prompt,
    "agent" => Agent,
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfiguredHookHandlerCommand {
    /// Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens; `0` disables spilling for this hook. The threshold is evaluated against the original context; a spilled preview also includes recovery metadata.
    pub additional_context_limit: Option<u64>,
    pub r#async: bool,
    pub command: String,
    pub command_windows: Option<String>,
    pub status_message: Option<String>,
    pub timeout_sec: Option<u64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConfiguredHookHandlerMcpTool {
    #[serde(default)]
    pub input: Map<String, Value>,
    pub server: String,
    pub status_message: Option<String>,
    pub timeout_sec: Option<u64>,
    pub tool: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConfiguredHookMatcherGroup {
    #[serde(default)]
    pub hooks: Vec<ConfiguredHookHandler>,
    pub matcher: Option<String>,
}

/// EXPERIMENTAL - metadata returned by app/read.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectorMetadata {
    pub description: Option<String>,
    pub distribution_channel: Option<String>,
    pub icon_url: Option<String>,
    pub icon_url_dark: Option<String>,
    pub id: String,
    pub install_url: Option<String>,
    pub name: String,
    #[serde(default)]
    pub plugin_display_names: Vec<String>,
    pub tool_summaries: Option<Vec<AppToolSummary>>,
}

string_enum! {
ConsumeAccountRateLimitResetCreditOutcome {
    /// A reset credit was consumed and the eligible rate-limit windows were reset.
    Reset = "reset",
    /// No current rate-limit window is eligible for a reset.
    NothingToReset = "nothingToReset",
    /// The account has no earned reset credits available.
    NoCredit = "noCredit",
    /// The same idempotency key already completed a reset successfully.
    AlreadyRedeemed = "alreadyRedeemed",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConsumeAccountRateLimitResetCreditParams {
    /// Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_id: Option<String>,
    /// Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
    pub idempotency_key: String,
}

impl ConsumeAccountRateLimitResetCreditParams {
    /// With the fields that must be there.
    pub fn new(idempotency_key: impl Into<String>) -> Self {
        Self { credit_id: Default::default(), idempotency_key: idempotency_key.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConsumeAccountRateLimitResetCreditResponse {
    pub outcome: ConsumeAccountRateLimitResetCreditOutcome,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ContentItem {
    #[serde(rename = "input_text")]
    InputText(ContentItemInputText),
    #[serde(rename = "input_image")]
    InputImage(ContentItemInputImage),
    /// Inline audio data or an uploaded file loaded by the Responses API.
    #[serde(rename = "input_audio")]
    InputAudio(ContentItemInputAudio),
    #[serde(rename = "output_text")]
    OutputText(ContentItemOutputText),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

/// Inline audio data or an uploaded file loaded by the Responses API.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ContentItemInputAudio {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ContentItemInputImage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ContentItemInputText {
    pub text: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ContentItemOutputText {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logprobs: Option<Vec<Value>>,
    pub text: String,
}

impl ContentItemOutputText {
    /// With the fields that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self { annotations: Default::default(), logprobs: Default::default(), text: text.into() }
    }
}

/// Deprecated: Use `ContextCompaction` item type instead.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContextCompactedNotification {
    pub thread_id: String,
    pub turn_id: String,
}

string_enum! {
ConversationTextRole {
    User = "user",
    Developer = "developer",
    Assistant = "assistant",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreditsSnapshot {
    pub balance: Option<String>,
    pub has_credits: bool,
    pub unlimited: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CurrentTimeReadParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrentTimeReadResponse {
    /// Current time as whole Unix seconds.
    pub current_time_at: i64,
}

string_enum! {
/// Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain server-owned.
CyberAccessProgram {
    Standard = "standard",
    DaybreakBlue = "daybreakBlue",
    DaybreakRed = "daybreakRed",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeprecationNoticeNotification {
    /// Optional extra guidance, such as migration steps or rationale.
    pub details: Option<String>,
    /// Concise summary of what is deprecated.
    pub summary: String,
}

string_enum! {
DesktopOnboardingEntrypoint {
    LifeSciences = "life_sciences",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum DynamicToolCallOutputContentItem {
    #[serde(rename = "inputText")]
    InputText(DynamicToolCallOutputContentItemInputText),
    #[serde(rename = "inputImage")]
    InputImage(DynamicToolCallOutputContentItemInputImage),
    #[serde(rename = "inputAudio")]
    InputAudio(DynamicToolCallOutputContentItemInputAudio),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

tagged_union! { DynamicToolCallOutputContentItem by "type" {
    "inputText" => InputText(DynamicToolCallOutputContentItemInputText),
    "inputImage" => InputImage(DynamicToolCallOutputContentItemInputImage),
    "inputAudio" => InputAudio(DynamicToolCallOutputContentItemInputAudio),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DynamicToolCallOutputContentItemInputAudio {
    pub audio_url: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DynamicToolCallOutputContentItemInputImage {
    pub image_url: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DynamicToolCallOutputContentItemInputText {
    pub text: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DynamicToolCallParams {
    pub arguments: Value,
    pub call_id: String,
    pub namespace: Option<String>,
    pub thread_id: String,
    pub tool: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DynamicToolCallResponse {
    pub content_items: Vec<DynamicToolCallOutputContentItem>,
    pub success: bool,
}

string_enum! {
DynamicToolCallStatus {
    InProgress = "inProgress",
    Completed = "completed",
    Failed = "failed",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum DynamicToolNamespaceTool {
    #[serde(rename = "function")]
    Function(DynamicToolNamespaceToolFunction),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DynamicToolNamespaceToolFunction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
    pub description: String,
    pub input_schema: Value,
    pub name: String,
}

impl DynamicToolNamespaceToolFunction {
    /// With the fields that must be there.
    pub fn new(description: impl Into<String>, input_schema: Value, name: impl Into<String>) -> Self {
        Self {
            defer_loading: Default::default(),
            description: description.into(),
            input_schema,
            name: name.into(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum DynamicToolSpec {
    #[serde(rename = "function")]
    Function(DynamicToolSpecFunction),
    #[serde(rename = "namespace")]
    Namespace(DynamicToolSpecNamespace),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DynamicToolSpecFunction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_loading: Option<bool>,
    pub description: String,
    pub input_schema: Value,
    pub name: String,
}

impl DynamicToolSpecFunction {
    /// With the fields that must be there.
    pub fn new(description: impl Into<String>, input_schema: Value, name: impl Into<String>) -> Self {
        Self {
            defer_loading: Default::default(),
            description: description.into(),
            input_schema,
            name: name.into(),
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct DynamicToolSpecNamespace {
    pub description: String,
    pub name: String,
    pub tools: Vec<DynamicToolNamespaceTool>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentAddParams {
    /// Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_bearer_token: Option<String>,
    /// Optional WebSocket connection timeout. The server default applies when omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect_timeout_ms: Option<u64>,
    pub environment_id: String,
    pub exec_server_url: String,
    /// Required skills supplied by this environment, checked before model inference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skills: Option<EnvironmentSkillsParams>,
    /// Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket_request_id: Option<String>,
}

impl EnvironmentAddParams {
    /// With the fields that must be there.
    pub fn new(environment_id: impl Into<String>, exec_server_url: impl Into<String>) -> Self {
        Self {
            auth_bearer_token: Default::default(),
            connect_timeout_ms: Default::default(),
            environment_id: environment_id.into(),
            exec_server_url: exec_server_url.into(),
            skills: Default::default(),
            websocket_request_id: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnvironmentAddResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnvironmentConnectionNotification {
    pub environment_id: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentInfoParams {
    pub environment_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnvironmentInfoResponse {
    /// Default working directory reported by the environment, as a canonical file URI.
    pub cwd: Option<PathUri>,
    pub shell: EnvironmentShellInfo,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnvironmentShellInfo {
    /// Stable shell name, for example `zsh`, `bash`, `powershell`, `sh`, or `cmd`.
    pub name: String,
    /// Target-native shell executable path or command name.
    pub path: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct EnvironmentSkillsParams {
    /// Exact catalog names that must be available from this environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
}

string_enum! {
/// Current status observed by app-server without starting or recovering an environment.
///
/// For a currently ready remote environment, app-server asks the existing exec-server connection for `environment/status` without allowing recovery.
EnvironmentStatusKind {
    /// The environment is local, or an already-connected remote exec-server answered `environment/status` over its existing initialized connection.
    Ready = "ready",
    /// The configured environment has no ready connection and no observed connection failure. This includes lazy environments that have never been started and initial startup that has not finished.
    Pending = "pending",
    /// A connection attempt, prior connection, or fail-fast `environment/status` probe observed a failure. This does not promise the failure is terminal: later normal environment use may recover it. This call does not trigger recovery; `error` contains the observed reason.
    Disconnected = "disconnected",
    /// The requested environment id is not configured in app-server.
    Unknown = "unknown",
} }

/// Parameters for reading the current status of one configured environment.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnvironmentStatusParams {
    /// Environment id to inspect.
    pub environment_id: String,
}

/// Current status for the requested environment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnvironmentStatusResponse {
    /// Human-readable detail for `disconnected` and `unknown`; omitted for other statuses.
    pub error: Option<String>,
    /// Current status observed without starting or recovering the environment.
    pub status: EnvironmentStatusKind,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorNotification {
    pub error: TurnError,
    pub thread_id: String,
    pub turn_id: String,
    pub will_retry: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExecCommandApprovalParams {
    /// Identifier for this specific approval callback.
    pub approval_id: Option<String>,
    /// Use to correlate this with [codex_protocol::protocol::ExecCommandBeginEvent] and [codex_protocol::protocol::ExecCommandEndEvent].
    pub call_id: String,
    #[serde(default)]
    pub command: Vec<String>,
    pub conversation_id: ThreadId,
    pub cwd: String,
    #[serde(default)]
    pub parsed_cmd: Vec<ParsedCommand>,
    pub reason: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ExecCommandApprovalResponse {
    pub decision: ReviewDecision,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExperimentalFeature {
    /// Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta.
    pub announcement: Option<String>,
    /// Whether this feature is enabled by default.
    pub default_enabled: bool,
    /// Short summary describing what the feature does. Null when this feature is not in beta.
    pub description: Option<String>,
    /// User-facing display name shown in the experimental features UI. Null when this feature is not in beta.
    pub display_name: Option<String>,
    /// Whether this feature is currently enabled in the loaded config.
    pub enabled: bool,
    /// Stable key used in config.toml and CLI flag toggles.
    pub name: String,
    /// Lifecycle stage of this feature flag.
    pub stage: ExperimentalFeatureStage,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ExperimentalFeatureEnablementSetParams {
    /// Process-wide runtime feature enablement keyed by canonical feature name.
    ///
    /// Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
    pub enablement: BTreeMap<String, bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExperimentalFeatureEnablementSetResponse {
    /// Feature enablement entries updated by this request.
    #[serde(default)]
    pub enablement: BTreeMap<String, bool>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExperimentalFeatureListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional page size; defaults to a reasonable server-side value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExperimentalFeatureListResponse {
    #[serde(default)]
    pub data: Vec<ExperimentalFeature>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    pub next_cursor: Option<String>,
}

string_enum! {
ExperimentalFeatureStage {
    /// Feature is available for user testing and feedback.
    Beta = "beta",
    /// Feature is still being built and not ready for broad use.
    UnderDevelopment = "underDevelopment",
    /// Feature is production-ready.
    Stable = "stable",
    /// Feature is deprecated and should be avoided.
    Deprecated = "deprecated",
    /// Feature flag is retained only for backwards compatibility.
    Removed = "removed",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigDetectParams {
    /// Zero or more working directories to include for repo-scoped detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    /// If true, include detection under the user's home directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_home: Option<bool>,
    /// Maximum age in days for detected sessions. Missing values use the default limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_session_age_days: Option<u32>,
    /// Maximum number of sessions to detect. Missing values use the default limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_sessions: Option<u32>,
    /// Optional migration-source selector. Missing or unrecognized values use the default source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_source: Option<String>,
    /// Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExternalAgentConfigDetectResponse {
    #[serde(default)]
    pub connectors: Vec<ExternalAgentDetectedConnectorCandidate>,
    #[serde(default)]
    pub items: Vec<ExternalAgentConfigMigrationItem>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportCompletedNotification {
    pub import_id: String,
    #[serde(default)]
    pub item_type_results: Vec<ExternalAgentConfigImportTypeResult>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoriesReadResponse {
    #[serde(default)]
    pub connectors: Vec<ExternalAgentImportedConnectorCandidate>,
    #[serde(default)]
    pub data: Vec<ExternalAgentConfigImportHistory>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistory {
    pub completed_at_ms: i64,
    #[serde(default)]
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub import_id: String,
    pub provider_id: Option<String>,
    #[serde(default)]
    pub successes: Vec<ExternalAgentConfigImportItemTypeSuccess>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigImportHistoryRecordParams {
    /// Completed results grouped by imported item type.
    pub item_type_results: Vec<ExternalAgentConfigImportHistoryRecordTypeResultParams>,
    /// Opaque provider identifier for the externally completed import.
    pub provider_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportHistoryRecordResponse {
    pub import_id: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigImportHistoryRecordSuccessParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Original title for an imported session, when available.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl ExternalAgentConfigImportHistoryRecordSuccessParams {
    /// With the fields that must be there.
    pub fn new(item_type: ExternalAgentConfigMigrationItemType) -> Self {
        Self {
            cwd: Default::default(),
            item_type,
            source: Default::default(),
            target: Default::default(),
            title: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigImportHistoryRecordTypeResultParams {
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub successes: Vec<ExternalAgentConfigImportHistoryRecordSuccessParams>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigImportItemTypeFailure {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    pub failure_stage: String,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_error_type: Option<String>,
}

impl ExternalAgentConfigImportItemTypeFailure {
    /// With the fields that must be there.
    pub fn new(
        failure_stage: impl Into<String>,
        item_type: ExternalAgentConfigMigrationItemType,
        message: impl Into<String>,
    ) -> Self {
        Self {
            cwd: Default::default(),
            error_type: Default::default(),
            failure_stage: failure_stage.into(),
            item_type,
            message: message.into(),
            source: Default::default(),
            sub_error_type: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportItemTypeSuccess {
    pub cwd: Option<String>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    pub source: Option<String>,
    pub target: Option<String>,
    /// Original title for an imported session; null for other item types.
    pub title: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigImportParams {
    pub migration_items: Vec<ExternalAgentConfigMigrationItem>,
    /// Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub migration_source: Option<String>,
    /// Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Optional identifier for the product that initiated the import.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl ExternalAgentConfigImportParams {
    /// With the fields that must be there.
    pub fn new(migration_items: Vec<ExternalAgentConfigMigrationItem>) -> Self {
        Self {
            migration_items,
            migration_source: Default::default(),
            provider_id: Default::default(),
            source: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportProgressNotification {
    pub import_id: String,
    #[serde(default)]
    pub item_type_results: Vec<ExternalAgentConfigImportTypeResult>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportResponse {
    pub import_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentConfigImportTypeResult {
    #[serde(default)]
    pub failures: Vec<ExternalAgentConfigImportItemTypeFailure>,
    pub item_type: ExternalAgentConfigMigrationItemType,
    #[serde(default)]
    pub successes: Vec<ExternalAgentConfigImportItemTypeSuccess>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExternalAgentConfigMigrationItem {
    /// Null or empty means home-scoped migration; non-empty means repo-scoped migration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    pub description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<MigrationDetails>,
    pub item_type: ExternalAgentConfigMigrationItemType,
}

impl ExternalAgentConfigMigrationItem {
    /// With the fields that must be there.
    pub fn new(description: impl Into<String>, item_type: ExternalAgentConfigMigrationItemType) -> Self {
        Self {
            cwd: Default::default(),
            description: description.into(),
            details: Default::default(),
            item_type,
        }
    }
}

string_enum! {
ExternalAgentConfigMigrationItemType {
    AgentsMd = "AGENTS_MD",
    Config = "CONFIG",
    Skills = "SKILLS",
    Plugins = "PLUGINS",
    McpServerConfig = "MCP_SERVER_CONFIG",
    Subagents = "SUBAGENTS",
    Hooks = "HOOKS",
    Commands = "COMMANDS",
    Memory = "MEMORY",
    Sessions = "SESSIONS",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentDetectedConnectorCandidate {
    pub name: String,
    pub session_count: u32,
    pub source: ExternalAgentDetectedConnectorSource,
}

string_enum! {
ExternalAgentDetectedConnectorSource {
    RemoteMcpServersConfig = "remoteMcpServersConfig",
    SessionToolUse = "sessionToolUse",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExternalAgentImportedConnectorCandidate {
    pub name: String,
    pub session_count: u32,
    pub source: ExternalAgentImportedConnectorSource,
}

string_enum! {
ExternalAgentImportedConnectorSource {
    RemoteMcpServersConfig = "remoteMcpServersConfig",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FeedbackRequirements {
    pub enabled: Option<bool>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackSaveParams {
    pub classification: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_log_files: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_logs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Absolute, previously unused ZIP path on the app-server host. The caller owns this file, including after a disconnected RPC.
    pub save_path: LegacyAppPathString,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

impl FeedbackSaveParams {
    /// With the fields that must be there.
    pub fn new(classification: impl Into<String>, save_path: impl Into<String>) -> Self {
        Self {
            classification: classification.into(),
            extra_log_files: Default::default(),
            include_logs: Default::default(),
            reason: Default::default(),
            save_path: save_path.into(),
            tags: Default::default(),
            thread_id: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FeedbackSaveResponse {
    /// Same prompt hash as feedback/upload; null when prompt metadata is absent.
    pub prompt_hash: Option<String>,
    pub saved_path: LegacyAppPathString,
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FeedbackUploadParams {
    pub classification: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_log_files: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_logs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

impl FeedbackUploadParams {
    /// With the fields that must be there.
    pub fn new(classification: impl Into<String>) -> Self {
        Self {
            classification: classification.into(),
            extra_log_files: Default::default(),
            include_logs: Default::default(),
            reason: Default::default(),
            tags: Default::default(),
            thread_id: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FeedbackUploadResponse {
    /// Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does not include later developer messages. Null when the reported rollout has no prompt metadata.
    pub prompt_hash: Option<String>,
    pub thread_id: String,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum FileChange {
    Add(FileChangeAdd),
    Delete(FileChangeDelete),
    Update(FileChangeUpdate),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { FileChange by "type" {
    "add" => Add(FileChangeAdd),
    "delete" => Delete(FileChangeDelete),
    "update" => Update(FileChangeUpdate),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FileChangeAdd {
    pub content: String,
}

string_enum! {
FileChangeApprovalDecision {
    /// User approved the file changes.
    Accept = "accept",
    /// User approved the file changes and future changes to the same files should run without prompting.
    AcceptForSession = "acceptForSession",
    /// User denied the file changes. The agent will continue the turn.
    Decline = "decline",
    /// User denied the file changes. The turn will also be immediately interrupted.
    Cancel = "cancel",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FileChangeDelete {
    pub content: String,
}

/// Deprecated legacy notification for `apply_patch` textual output.
///
/// The server no longer emits this notification.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangeOutputDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangePatchUpdatedNotification {
    #[serde(default)]
    pub changes: Vec<FileUpdateChange>,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileChangeRequestApprovalParams {
    /// [UNSTABLE] When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
    pub grant_root: Option<String>,
    pub item_id: String,
    /// Optional explanatory reason (e.g. request for extra write access).
    pub reason: Option<String>,
    /// Unix timestamp (in milliseconds) when this approval request started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct FileChangeRequestApprovalResponse {
    pub decision: FileChangeApprovalDecision,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FileChangeUpdate {
    pub move_path: Option<String>,
    pub unified_diff: String,
}

string_enum! {
FileSystemAccessMode {
    Read = "read",
    Write = "write",
    Deny = "deny",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FileSystemPath {
    #[serde(rename = "path")]
    Path(FileSystemPathPath),
    #[serde(rename = "glob_pattern")]
    GlobPattern(FileSystemPathGlobPattern),
    #[serde(rename = "special")]
    Special(FileSystemPathSpecial),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

tagged_union! { FileSystemPath by "type" {
    "path" => Path(FileSystemPathPath),
    "glob_pattern" => GlobPattern(FileSystemPathGlobPattern),
    "special" => Special(FileSystemPathSpecial),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FileSystemPathGlobPattern {
    pub pattern: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FileSystemPathPath {
    pub path: LegacyAppPathString,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FileSystemPathSpecial {
    pub value: FileSystemSpecialPath,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FileSystemSandboxEntry {
    pub access: FileSystemAccessMode,
    pub path: FileSystemPath,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind")]
#[non_exhaustive]
pub enum FileSystemSpecialPath {
    #[serde(rename = "root")]
    Root,
    #[serde(rename = "minimal")]
    Minimal,
    #[serde(rename = "project_roots")]
    ProjectRoots(FileSystemSpecialPathProjectRoots),
    #[serde(rename = "tmpdir")]
    Tmpdir,
    #[serde(rename = "slash_tmp")]
    SlashTmp,
    #[serde(rename = "unknown")]
    Unknown(FileSystemSpecialPathUnknown),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

tagged_union! { FileSystemSpecialPath by "kind" {
    "root" => Root,
    "minimal" => Minimal,
    "project_roots" => ProjectRoots(FileSystemSpecialPathProjectRoots),
    "tmpdir" => Tmpdir,
    "slash_tmp" => SlashTmp,
    "unknown" => Unknown(FileSystemSpecialPathUnknown),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FileSystemSpecialPathProjectRoots {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpath: Option<LegacyAppPathString>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FileSystemSpecialPathUnknown {
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subpath: Option<LegacyAppPathString>,
}

impl FileSystemSpecialPathUnknown {
    /// With the fields that must be there.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), subpath: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FileUpdateChange {
    pub diff: String,
    pub kind: PatchChangeKind,
    pub path: String,
}

/// Backward-compatible API shape for ChatGPT workspace login restrictions.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ForcedChatgptWorkspaceIds {
    Text(String),
    List(Vec<String>),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { ForcedChatgptWorkspaceIds {
    Text(String) if &[],
    List(Vec<String>) if &[],
} }

string_enum! {
ForcedLoginMethod {
    Chatgpt = "chatgpt",
    Api = "api",
} }

/// Filesystem watch notification emitted for `fs/watch` subscribers.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsChangedNotification {
    /// File or directory paths associated with this event.
    #[serde(default)]
    pub changed_paths: Vec<AbsolutePathBuf>,
    /// Watch identifier previously provided to `fs/watch`.
    pub watch_id: String,
}

/// Copy a file or directory tree on the host filesystem.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FsCopyParams {
    /// Absolute destination path.
    pub destination_path: AbsolutePathBuf,
    /// Required for directory copies; ignored for file copies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
    /// Absolute source path.
    pub source_path: AbsolutePathBuf,
}

impl FsCopyParams {
    /// With the fields that must be there.
    pub fn new(destination_path: impl Into<String>, source_path: impl Into<String>) -> Self {
        Self {
            destination_path: destination_path.into(),
            recursive: Default::default(),
            source_path: source_path.into(),
        }
    }
}

/// Successful response for `fs/copy`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsCopyResponse {}

/// Create a directory on the host filesystem.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FsCreateDirectoryParams {
    /// Absolute directory path to create.
    pub path: AbsolutePathBuf,
    /// Whether parent directories should also be created. Defaults to `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
}

impl FsCreateDirectoryParams {
    /// With the fields that must be there.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), recursive: Default::default() }
    }
}

/// Successful response for `fs/createDirectory`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsCreateDirectoryResponse {}

/// Request metadata for an absolute path.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FsGetMetadataParams {
    /// Absolute path to inspect.
    pub path: AbsolutePathBuf,
}

/// Metadata returned by `fs/getMetadata`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsGetMetadataResponse {
    /// File creation time in Unix milliseconds when available, otherwise `0`.
    pub created_at_ms: i64,
    /// Whether the path resolves to a directory.
    pub is_directory: bool,
    /// Whether the path resolves to a regular file.
    pub is_file: bool,
    /// Whether the path itself is a symbolic link.
    pub is_symlink: bool,
    /// File modification time in Unix milliseconds when available, otherwise `0`.
    pub modified_at_ms: i64,
}

/// A directory entry returned by `fs/readDirectory`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsReadDirectoryEntry {
    /// Direct child entry name only, not an absolute or relative path.
    pub file_name: String,
    /// Whether this entry resolves to a directory.
    pub is_directory: bool,
    /// Whether this entry resolves to a regular file.
    pub is_file: bool,
}

/// List direct child names for a directory.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FsReadDirectoryParams {
    /// Absolute directory path to read.
    pub path: AbsolutePathBuf,
}

/// Directory entries returned by `fs/readDirectory`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsReadDirectoryResponse {
    /// Direct child entries in the requested directory.
    #[serde(default)]
    pub entries: Vec<FsReadDirectoryEntry>,
}

/// Read a file from the host filesystem.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FsReadFileParams {
    /// Absolute path to read.
    pub path: AbsolutePathBuf,
}

/// Base64-encoded file contents returned by `fs/readFile`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FsReadFileResponse {
    /// File contents encoded as base64.
    pub data_base64: String,
}

/// Remove a file or directory tree from the host filesystem.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FsRemoveParams {
    /// Whether missing paths should be ignored. Defaults to `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    /// Absolute path to remove.
    pub path: AbsolutePathBuf,
    /// Whether directory removal should recurse. Defaults to `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recursive: Option<bool>,
}

impl FsRemoveParams {
    /// With the fields that must be there.
    pub fn new(path: impl Into<String>) -> Self {
        Self { force: Default::default(), path: path.into(), recursive: Default::default() }
    }
}

/// Successful response for `fs/remove`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsRemoveResponse {}

/// Stop filesystem watch notifications for a prior `fs/watch`.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FsUnwatchParams {
    /// Watch identifier previously provided to `fs/watch`.
    pub watch_id: String,
}

/// Successful response for `fs/unwatch`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsUnwatchResponse {}

/// Start filesystem watch notifications for an absolute path.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FsWatchParams {
    /// Absolute file or directory path to watch.
    pub path: AbsolutePathBuf,
    /// Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
    pub watch_id: String,
}

/// Successful response for `fs/watch`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsWatchResponse {
    /// Canonicalized path associated with the watch.
    pub path: AbsolutePathBuf,
}

/// Write a file on the host filesystem.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FsWriteFileParams {
    /// File contents encoded as base64.
    pub data_base64: String,
    /// Absolute path to write.
    pub path: AbsolutePathBuf,
}

/// Successful response for `fs/writeFile`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FsWriteFileResponse {}

#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum FunctionCallOutputBody {
    Text(String),
    List(Vec<FunctionCallOutputContentItem>),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

untagged_union! { FunctionCallOutputBody {
    Text(String) if &[],
    List(Vec<FunctionCallOutputContentItem>) if &[],
} }

/// Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem with the types we support as function call outputs.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum FunctionCallOutputContentItem {
    #[serde(rename = "input_text")]
    InputText(FunctionCallOutputContentItemInputText),
    #[serde(rename = "input_image")]
    InputImage(FunctionCallOutputContentItemInputImage),
    /// Inline audio data or an uploaded file loaded by the Responses API.
    #[serde(rename = "input_audio")]
    InputAudio(FunctionCallOutputContentItemInputAudio),
    #[serde(rename = "encrypted_content")]
    EncryptedContent(FunctionCallOutputContentItemEncryptedContent),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

tagged_union! { FunctionCallOutputContentItem by "type" {
    "input_text" => InputText(FunctionCallOutputContentItemInputText),
    "input_image" => InputImage(FunctionCallOutputContentItemInputImage),
    "input_audio" => InputAudio(FunctionCallOutputContentItemInputAudio),
    "encrypted_content" => EncryptedContent(FunctionCallOutputContentItemEncryptedContent),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FunctionCallOutputContentItemEncryptedContent {
    pub encrypted_content: String,
}

/// Inline audio data or an uploaded file loaded by the Responses API.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FunctionCallOutputContentItemInputAudio {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FunctionCallOutputContentItemInputImage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FunctionCallOutputContentItemInputText {
    pub text: String,
}

string_enum! {
FuzzyFileSearchMatchType {
    File = "file",
    Directory = "directory",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FuzzyFileSearchParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_token: Option<String>,
    pub query: String,
    pub roots: Vec<String>,
}

impl FuzzyFileSearchParams {
    /// With the fields that must be there.
    pub fn new(query: impl Into<String>, roots: Vec<String>) -> Self {
        Self { cancellation_token: Default::default(), query: query.into(), roots }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchResponse {
    #[serde(default)]
    pub files: Vec<FuzzyFileSearchResult>,
}

/// Superset of [`codex_file_search::FileMatch`]
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchResult {
    pub file_name: String,
    pub indices: Option<Vec<u32>>,
    pub match_type: FuzzyFileSearchMatchType,
    pub path: String,
    pub root: String,
    pub score: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionCompletedNotification {
    pub session_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FuzzyFileSearchSessionStartParams {
    pub roots: Vec<String>,
    pub session_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStartResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FuzzyFileSearchSessionStopParams {
    pub session_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionStopResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FuzzyFileSearchSessionUpdateParams {
    pub query: String,
    pub session_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdateResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FuzzyFileSearchSessionUpdatedNotification {
    #[serde(default)]
    pub files: Vec<FuzzyFileSearchResult>,
    pub query: String,
    pub session_id: String,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GatewayAuth {
    None,
    EnvironmentVariable(GatewayAuthEnvironmentVariable),
    /// Authentication is configured outside the gateway form. Preserve it on edits.
    ExternallyConfigured(GatewayAuthExternallyConfigured),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { GatewayAuth by "mode" {
    "none" => None,
    "environmentVariable" => EnvironmentVariable(GatewayAuthEnvironmentVariable),
    "externallyConfigured" => ExternallyConfigured(GatewayAuthExternallyConfigured),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayAuthEnvironmentVariable {
    pub env_key: String,
}

/// Authentication is configured outside the gateway form. Preserve it on edits.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayAuthExternallyConfigured {
    pub env_key: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GatewayOAuthCancelResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayOAuthChangedNotification {
    /// Authorization handoff, sent only to the connection that started login.
    pub auth_url: Option<String>,
    pub error: Option<String>,
    /// Identifies the completed device login attempt.
    pub login_id: Option<String>,
    pub provider_id: String,
    pub status: GatewayOAuthStatus,
}

/// Authorize a configured provider without changing the default or any thread's provider.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GatewayOAuthLoginParams {
    /// Select device authorization when the server advertises support for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_auth: Option<bool>,
    /// Defaults to the current provider when omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GatewayOAuthLoginResponse {
    pub prompt: Option<GatewayOAuthPrompt>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayOAuthPrompt {
    pub login_id: String,
    pub user_code: String,
    pub verification_url: String,
}

/// Read credential readiness for a configured provider without starting browser login.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GatewayOAuthReadParams {
    /// Defaults to the current provider when omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
}

/// Current effective gateway policy and credential readiness; never contains credentials.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatewayOAuthReadResponse {
    pub error: Option<String>,
    pub provider_id: String,
    pub provider_name: String,
    /// Whether the selected provider uses gateway OAuth, even when already signed in.
    pub required: bool,
    /// Null when the effective provider does not use gateway OAuth.
    pub status: Option<GatewayOAuthStatus>,
    /// Whether the administrator configured a device authorization endpoint.
    #[serde(default)]
    pub supports_device_auth: bool,
}

string_enum! {
GatewayOAuthStatus {
    NotReady = "notReady",
    Started = "started",
    Succeeded = "succeeded",
    Failed = "failed",
} }

string_enum! {
GcpProviderId {
    Gcp = "gcp",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GcpSetupParams {
    /// Absolute path to a credential file on the app-server host. Omit or pass `null` to clear the active user configuration's override and use ADC. If another configuration layer would still supply a credential file, setup fails without saving changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_file: Option<String>,
    /// Vertex AI location. Omission or null selects `global`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    pub project_id: String,
}

impl GcpSetupParams {
    /// With the fields that must be there.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            credential_file: Default::default(),
            location: Default::default(),
            project_id: project_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GcpSetupResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAccountParams {
    /// When `true`, requests a proactive token refresh before returning.
    ///
    /// In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored. Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<bool>,
}

/// Usage-read capabilities of the requesting client, never inferred from its experiment arm.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAccountRateLimitsParams {
    /// Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_reset_credit_details: Option<bool>,
    /// The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_luna_reserve: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAccountRateLimitsResponse {
    /// Account associated with this usage snapshot, when supplied by the backend.
    pub account_id: Option<String>,
    /// Backend permission for ordinary included usage, validated against the active account. Null means unavailable; clients must not infer recovery from percentages or reset times.
    pub ordinary_usage_allowed: Option<bool>,
    pub rate_limit_reset_credits: Option<RateLimitResetCreditsSummary>,
    /// Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case contract; an absent banner leaves the client's existing UI unchanged.
    pub rate_limit_upsell: Option<Value>,
    /// Backward-compatible single-bucket view; mirrors the historical payload.
    pub rate_limits: RateLimitSnapshot,
    /// Multi-bucket view keyed by metered `limit_id` (for example, `codex`).
    pub rate_limits_by_limit_id: Option<BTreeMap<String, RateLimitSnapshot>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAccountResponse {
    pub account: Option<Account>,
    pub requires_openai_auth: bool,
    /// ChatGPT user ID belonging to this account response, when available.
    pub user_id: Option<String>,
    pub workspace_routing: Option<WorkspaceRouting>,
}

/// Optional security reminder bound to the account that fetched it. Unavailable or ineligible accounts return no notice; this read never changes account security.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GetAccountSecuritySetupResponse {
    pub notice: Option<AccountSecuritySetupNotice>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAccountTokenUsageParams {
    /// When present, read estimated usage for this thread instead of account-wide token activity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAccountTokenUsageResponse {
    pub daily_usage_buckets: Option<Vec<AccountTokenUsageDailyBucket>>,
    pub summary: AccountTokenUsageSummary,
    /// Estimated usage when a thread was requested and its billing route is available.
    pub thread_usage: Option<ThreadUsage>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetWorkspaceMessagesResponse {
    /// Whether the workspace-message backend route is available for this client.
    pub feature_enabled: bool,
    /// Active workspace messages returned by the backend.
    #[serde(default)]
    pub messages: Vec<WorkspaceMessage>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GitInfo {
    pub branch: Option<String>,
    pub origin_url: Option<String>,
    pub sha: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GrantedPermissionProfile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_system: Option<AdditionalFileSystemPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AdditionalNetworkPermissions>,
}

/// [UNSTABLE] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This shape is expected to change soon.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuardianApprovalReview {
    pub rationale: Option<String>,
    pub risk_level: Option<GuardianRiskLevel>,
    pub status: GuardianApprovalReviewStatus,
    pub user_authorization: Option<GuardianUserAuthorization>,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GuardianApprovalReviewAction {
    Command(GuardianApprovalReviewActionCommand),
    Execve(GuardianApprovalReviewActionExecve),
    /// A child approval for input to an existing command execution item.
    WriteStdin(GuardianApprovalReviewActionWriteStdin),
    ApplyPatch(GuardianApprovalReviewActionApplyPatch),
    NetworkAccess(GuardianApprovalReviewActionNetworkAccess),
    McpToolCall(GuardianApprovalReviewActionMcpToolCall),
    RequestPermissions(GuardianApprovalReviewActionRequestPermissions),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { GuardianApprovalReviewAction by "type" {
    "command" => Command(GuardianApprovalReviewActionCommand),
    "execve" => Execve(GuardianApprovalReviewActionExecve),
    "writeStdin" => WriteStdin(GuardianApprovalReviewActionWriteStdin),
    "applyPatch" => ApplyPatch(GuardianApprovalReviewActionApplyPatch),
    "networkAccess" => NetworkAccess(GuardianApprovalReviewActionNetworkAccess),
    "mcpToolCall" => McpToolCall(GuardianApprovalReviewActionMcpToolCall),
    "requestPermissions" => RequestPermissions(GuardianApprovalReviewActionRequestPermissions),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionApplyPatch {
    pub cwd: LegacyAppPathString,
    #[serde(default)]
    pub files: Vec<LegacyAppPathString>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionCommand {
    pub command: String,
    pub cwd: LegacyAppPathString,
    pub source: GuardianCommandSource,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionExecve {
    #[serde(default)]
    pub argv: Vec<String>,
    pub cwd: AbsolutePathBuf,
    pub program: String,
    pub source: GuardianCommandSource,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionMcpToolCall {
    pub connector_id: Option<String>,
    pub connector_name: Option<String>,
    pub server: String,
    pub tool_name: String,
    pub tool_title: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionNetworkAccess {
    pub host: String,
    pub port: u16,
    pub protocol: NetworkApprovalProtocol,
    pub target: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionRequestPermissions {
    pub permissions: RequestPermissionProfile,
    pub reason: Option<String>,
}

/// A child approval for input to an existing command execution item.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuardianApprovalReviewActionWriteStdin {
    pub approval_id: String,
    pub cwd: LegacyAppPathString,
    pub process_id: String,
    pub stdin: String,
}

string_enum! {
/// [UNSTABLE] Lifecycle state for an approval auto-review.
GuardianApprovalReviewStatus {
    InProgress = "inProgress",
    Approved = "approved",
    Denied = "denied",
    TimedOut = "timedOut",
    Aborted = "aborted",
} }

string_enum! {
/// Final allow/deny outcome returned by the guardian reviewer.
GuardianAssessmentOutcome {
    Allow = "allow",
    Deny = "deny",
} }

string_enum! {
GuardianCommandSource {
    Shell = "shell",
    UnifiedExec = "unifiedExec",
} }

string_enum! {
/// [UNSTABLE] Risk level assigned by approval auto-review.
GuardianRiskLevel {
    Low = "low",
    Medium = "medium",
    High = "high",
    Critical = "critical",
} }

string_enum! {
/// [UNSTABLE] Authorization level assigned by approval auto-review.
GuardianUserAuthorization {
    Unknown = "unknown",
    Low = "low",
    Medium = "medium",
    High = "high",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuardianWarningNotification {
    /// Concise guardian warning message for the user.
    pub message: String,
    /// Thread target for the guardian warning.
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookCompletedNotification {
    pub run: HookRunSummary,
    pub thread_id: String,
    pub turn_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookErrorInfo {
    pub message: String,
    pub path: String,
}

string_enum! {
HookEventName {
    PreModelRequest = "preModelRequest",
    PostModelRequest = "postModelRequest",
    PreToolUse = "preToolUse",
    PermissionRequest = "permissionRequest",
    PostToolUse = "postToolUse",
    PreCompact = "preCompact",
    PostCompact = "postCompact",
    SessionStart = "sessionStart",
    SessionEnd = "sessionEnd",
    UserPromptSubmit = "userPromptSubmit",
    SubagentStart = "subagentStart",
    SubagentStop = "subagentStop",
    Stop = "stop",
    Interrupt = "interrupt",
} }

string_enum! {
HookExecutionMode {
    Sync = "sync",
    Async = "async",
} }

string_enum! {
HookHandlerType {
    Command = "command",
    McpTool = "mcpTool",
    Prompt = "prompt",
    Agent = "agent",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HookMetadata {
    Command(HookMetadataCommand),
    McpTool(HookMetadataMcpTool),
    Prompt(HookMetadataPrompt),
    Agent(HookMetadataAgent),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { HookMetadata by "handlerType" {
    "command" => Command(HookMetadataCommand),
    "mcpTool" => McpTool(HookMetadataMcpTool),
    "prompt" => Prompt(HookMetadataPrompt),
    "agent" => Agent(HookMetadataAgent),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookMetadataAgent {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    /// The owning execution environment, if this hook came from its requirements.
    pub environment_id: Option<String>,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookMetadataCommand {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    /// The owning execution environment, if this hook came from its requirements.
    pub environment_id: Option<String>,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    #[serde(default)]
    pub r#async: bool,
    pub command: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookMetadataMcpTool {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    /// The owning execution environment, if this hook came from its requirements.
    pub environment_id: Option<String>,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
    pub server: String,
    pub tool: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookMetadataPrompt {
    /// Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
    pub additional_context_limit: Option<u64>,
    pub current_hash: String,
    pub display_order: i64,
    pub enabled: bool,
    /// The owning execution environment, if this hook came from its requirements.
    pub environment_id: Option<String>,
    pub event_name: HookEventName,
    pub is_managed: bool,
    pub key: String,
    pub matcher: Option<String>,
    pub plugin_id: Option<String>,
    pub source: HookSource,
    pub source_path: AbsolutePathBuf,
    pub status_message: Option<String>,
    pub timeout_sec: u64,
    pub trust_status: HookTrustStatus,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct HookMigration {
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookOutputEntry {
    pub kind: HookOutputEntryKind,
    pub text: String,
}

string_enum! {
HookOutputEntryKind {
    Warning = "warning",
    Stop = "stop",
    Feedback = "feedback",
    Context = "context",
    Error = "error",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookPromptFragment {
    pub hook_run_id: String,
    pub text: String,
}

string_enum! {
HookRunStatus {
    Running = "running",
    Completed = "completed",
    Failed = "failed",
    Blocked = "blocked",
    Stopped = "stopped",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookRunSummary {
    pub completed_at: Option<i64>,
    pub display_order: i64,
    pub duration_ms: Option<i64>,
    #[serde(default)]
    pub entries: Vec<HookOutputEntry>,
    pub event_name: HookEventName,
    pub execution_mode: HookExecutionMode,
    pub handler_type: HookHandlerType,
    pub id: String,
    pub scope: HookScope,
    pub source: Option<HookSource>,
    pub source_path: LegacyAppPathString,
    pub started_at: i64,
    pub status: HookRunStatus,
    pub status_message: Option<String>,
}

string_enum! {
HookScope {
    Thread = "thread",
    Turn = "turn",
} }

string_enum! {
HookSource {
    System = "system",
    User = "user",
    Project = "project",
    Mdm = "mdm",
    SessionFlags = "sessionFlags",
    Plugin = "plugin",
    CloudRequirements = "cloudRequirements",
    CloudManagedConfig = "cloudManagedConfig",
    LegacyManagedConfigFile = "legacyManagedConfigFile",
    LegacyManagedConfigMdm = "legacyManagedConfigMdm",
    Unknown = "unknown",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HookStartedNotification {
    pub run: HookRunSummary,
    pub thread_id: String,
    pub turn_id: Option<String>,
}

string_enum! {
HookTrustStatus {
    Managed = "managed",
    Untrusted = "untrusted",
    Trusted = "trusted",
    Modified = "modified",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HooksListEntry {
    pub cwd: String,
    #[serde(default)]
    pub errors: Vec<HookErrorInfo>,
    #[serde(default)]
    pub hooks: Vec<HookMetadata>,
    #[serde(default)]
    pub warnings: Vec<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HooksListParams {
    /// Working directories to inspect when no thread is specified. An empty list uses the session cwd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    /// List a loaded thread's hooks, including its selected environments. Omit `cwds` in this mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HooksListResponse {
    #[serde(default)]
    pub data: Vec<HooksListEntry>,
}

string_enum! {
ImageDetail {
    Auto = "auto",
    Low = "low",
    High = "high",
    Original = "original",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ImageGenerationFailure {
    UsageLimitExceeded(ImageGenerationFailureUsageLimitExceeded),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ImageGenerationFailure by "type" {
    "usageLimitExceeded" => UsageLimitExceeded(ImageGenerationFailureUsageLimitExceeded),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageGenerationFailureUsageLimitExceeded {
    pub limit_id: String,
    pub resets_at: Option<i64>,
}

/// A local image file successfully read for this exact image-generation request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ImageGenerationInputImage {
    pub path: AbsolutePathBuf,
    /// Lowercase SHA-256 of the file bytes read before image normalization.
    pub sha256: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InAppBrowserRequirements {
    pub allow_external_browser_settings_import: Option<bool>,
}

/// Client-declared capabilities negotiated during initialize.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InitializeCapabilities {
    /// Opt into receiving experimental API methods and fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_api: Option<bool>,
    /// Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's gateway runtime; later connections cannot undo it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explicit_gateway_oauth: Option<bool>,
    /// MCP extension settings declared by the app-server client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Map<String, Value>>,
    /// Legacy opt-in for the `openai/form` MCP extension.
    ///
    /// New clients should declare `openai/form` in [`Self::extensions`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_server_openai_form_elicitation: Option<bool>,
    /// Exact notification method names that should be suppressed for this connection (for example `thread/started`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_out_notification_methods: Option<Vec<String>>,
    /// Opt into `attestation/generate` requests for upstream `x-oai-attestation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_attestation: Option<bool>,
    /// Present `humanCommand` approvals to a person and return only a one-time decision. Requires `experimentalApi`. Pending requests can be replayed to compatible clients.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_human_approval: Option<bool>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InitializeParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<InitializeCapabilities>,
    pub client_info: ClientInfo,
}

impl InitializeParams {
    /// With the fields that must be there.
    pub fn new(client_info: ClientInfo) -> Self {
        Self { capabilities: Default::default(), client_info }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InitializeResponse {
    /// Absolute path to the server's $CODEX_HOME directory.
    pub codex_home: AbsolutePathBuf,
    /// Platform family for the running app-server target, for example `"unix"` or `"windows"`.
    pub platform_family: String,
    /// Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`.
    pub platform_os: String,
    pub user_agent: String,
}

string_enum! {
/// Canonical user-input modality tags advertised by a model.
InputModality {
    /// Plain text turns and tool payloads.
    Text = "text",
    /// Image attachments included in user turns.
    Image = "image",
    /// Audio attachments included in user turns.
    Audio = "audio",
} }

/// Installed connector runtime state.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InstalledApp {
    /// Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and app/tool policy in the committed runtime snapshot.
    pub callable: bool,
    /// Effective enabled state after applying global, workspace, local, and managed configuration at read time.
    pub enabled: bool,
    pub id: String,
    /// Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`.
    pub runtime_name: Option<String>,
}

/// Internal Responses API passthrough metadata copied into underlying chat messages.
///
/// Responses API strongly types this payload. Do not modify it without first getting API approval and making the corresponding Responses API change.
#[derive(Debug, Clone, Default, Serialize)]
pub struct InternalChatMessageMetadataPassthrough {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemCompletedNotification {
    /// Unix timestamp (in milliseconds) when this item lifecycle completed.
    pub completed_at_ms: i64,
    /// Native content tokens for the completed assistant message, including a sampled footer. Null when unavailable. Completion telemetry is not part of the stored thread item.
    pub content_token_count: Option<u64>,
    pub item: ThreadItem,
    pub thread_id: String,
    pub turn_id: String,
}

/// [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewCompletedNotification {
    pub action: GuardianApprovalReviewAction,
    /// Unix timestamp (in milliseconds) when this review completed.
    pub completed_at_ms: i64,
    pub decision_source: AutoReviewDecisionSource,
    pub review: GuardianApprovalReview,
    /// Stable identifier for this review.
    pub review_id: String,
    /// Unix timestamp (in milliseconds) when this review started.
    pub started_at_ms: i64,
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    pub target_item_id: Option<String>,
    pub thread_id: String,
    pub turn_id: String,
}

/// [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemGuardianApprovalReviewStartedNotification {
    pub action: GuardianApprovalReviewAction,
    pub review: GuardianApprovalReview,
    /// Stable identifier for this review.
    pub review_id: String,
    /// Unix timestamp (in milliseconds) when this review started.
    pub started_at_ms: i64,
    /// Identifier for the reviewed item or tool call when one exists.
    ///
    /// In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item
    ///
    /// A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    pub target_item_id: Option<String>,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ItemStartedNotification {
    pub item: ThreadItem,
    /// Unix timestamp (in milliseconds) when this item lifecycle started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
}

pub type LegacyAppPathString = String;

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListMcpServerStatusParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<McpServerStatusDetail>,
    /// Optional page size; defaults to a server-defined value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMcpServerStatusResponse {
    #[serde(default)]
    pub data: Vec<McpServerStatus>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum LocalShellAction {
    #[serde(rename = "exec")]
    Exec(LocalShellActionExec),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct LocalShellActionExec {
    pub command: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_directory: Option<String>,
}

impl LocalShellActionExec {
    /// With the fields that must be there.
    pub fn new(command: Vec<String>) -> Self {
        Self {
            command,
            env: Default::default(),
            timeout_ms: Default::default(),
            user: Default::default(),
            working_directory: Default::default(),
        }
    }
}

string_enum! {
LocalShellStatus {
    Completed = "completed",
    InProgress = "in_progress",
    Incomplete = "incomplete",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum LoginAccountParams {
    #[serde(rename = "apiKey")]
    ApiKey(LoginAccountParamsApiKey),
    #[serde(rename = "chatgpt")]
    Chatgpt(LoginAccountParamsChatgpt),
    #[serde(rename = "chatgptDeviceCode")]
    ChatgptDeviceCode,
    /// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have.
    #[serde(rename = "chatgptAuthTokens")]
    ChatgptAuthTokens(LoginAccountParamsChatgptAuthTokens),
    /// [UNSTABLE] Managed Amazon Bedrock login is experimental.
    #[serde(rename = "amazonBedrock")]
    AmazonBedrock(LoginAccountParamsAmazonBedrock),
    /// [UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental.
    #[serde(rename = "amazonBedrockAccessKeys")]
    AmazonBedrockAccessKeys(LoginAccountParamsAmazonBedrockAccessKeys),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

/// [UNSTABLE] Managed Amazon Bedrock login is experimental.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoginAccountParamsAmazonBedrock {
    pub api_key: String,
    pub region: String,
}

/// [UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoginAccountParamsAmazonBedrockAccessKeys {
    pub access_key_id: String,
    pub region: String,
    pub secret_access_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
}

impl LoginAccountParamsAmazonBedrockAccessKeys {
    /// With the fields that must be there.
    pub fn new(
        access_key_id: impl Into<String>,
        region: impl Into<String>,
        secret_access_key: impl Into<String>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            region: region.into(),
            secret_access_key: secret_access_key.into(),
            session_token: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoginAccountParamsApiKey {
    pub api_key: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoginAccountParamsChatgpt {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_brand: Option<LoginAppBrand>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_streamlined_login: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_hosted_login_success_page: Option<bool>,
}

/// [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoginAccountParamsChatgptAuthTokens {
    /// Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction.
    pub access_token: String,
    /// Workspace/account identifier supplied by the client.
    pub chatgpt_account_id: String,
    /// Optional plan type supplied by the client.
    ///
    /// When `null`, Codex attempts to derive the plan type from access-token claims. If unavailable, the plan defaults to `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chatgpt_plan_type: Option<String>,
}

impl LoginAccountParamsChatgptAuthTokens {
    /// With the fields that must be there.
    pub fn new(access_token: impl Into<String>, chatgpt_account_id: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            chatgpt_account_id: chatgpt_account_id.into(),
            chatgpt_plan_type: Default::default(),
        }
    }
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LoginAccountResponse {
    ApiKey,
    Chatgpt(LoginAccountResponseChatgpt),
    ChatgptDeviceCode(LoginAccountResponseChatgptDeviceCode),
    ChatgptAuthTokens,
    AmazonBedrock,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { LoginAccountResponse by "type" {
    "apiKey" => ApiKey,
    "chatgpt" => Chatgpt(LoginAccountResponseChatgpt),
    "chatgptDeviceCode" => ChatgptDeviceCode(LoginAccountResponseChatgptDeviceCode),
    "chatgptAuthTokens" => ChatgptAuthTokens,
    "amazonBedrock" => AmazonBedrock,
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LoginAccountResponseChatgpt {
    /// URL the client should open in a browser to initiate the OAuth flow.
    pub auth_url: String,
    pub login_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LoginAccountResponseChatgptDeviceCode {
    pub login_id: String,
    /// One-time code the user must enter after signing in.
    pub user_code: String,
    /// URL the client should open in a browser to complete device code authorization.
    pub verification_url: String,
}

string_enum! {
LoginAppBrand {
    Codex = "codex",
    Chatgpt = "chatgpt",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LogoutAccountResponse {}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ManagedHooksRequirements {
    #[serde(rename = "Interrupt", default)]
    pub interrupt: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PermissionRequest", default)]
    pub permission_request: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PostCompact", default)]
    pub post_compact: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PostModelRequest", default)]
    pub post_model_request: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PostToolUse", default)]
    pub post_tool_use: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PreCompact", default)]
    pub pre_compact: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PreModelRequest", default)]
    pub pre_model_request: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "PreToolUse", default)]
    pub pre_tool_use: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SessionEnd", default)]
    pub session_end: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SessionStart", default)]
    pub session_start: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "Stop", default)]
    pub stop: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SubagentStart", default)]
    pub subagent_start: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "SubagentStop", default)]
    pub subagent_stop: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "UserPromptSubmit", default)]
    pub user_prompt_submit: Vec<ConfiguredHookMatcherGroup>,
    #[serde(rename = "managedDir")]
    pub managed_dir: Option<String>,
    #[serde(rename = "windowsManagedDir")]
    pub windows_managed_dir: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MarketplaceAddParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ref_name: Option<String>,
    pub source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sparse_paths: Option<Vec<String>>,
}

impl MarketplaceAddParams {
    /// With the fields that must be there.
    pub fn new(source: impl Into<String>) -> Self {
        Self { ref_name: Default::default(), source: source.into(), sparse_paths: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceAddResponse {
    pub already_added: bool,
    pub installed_root: AbsolutePathBuf,
    pub marketplace_name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceInterface {
    pub display_name: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceLoadErrorInfo {
    pub marketplace_path: AbsolutePathBuf,
    pub message: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MarketplaceRemoveParams {
    pub marketplace_name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceRemoveResponse {
    pub installed_root: Option<AbsolutePathBuf>,
    pub marketplace_name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceUpgradeErrorInfo {
    pub marketplace_name: String,
    pub message: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MarketplaceUpgradeParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_name: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketplaceUpgradeResponse {
    #[serde(default)]
    pub errors: Vec<MarketplaceUpgradeErrorInfo>,
    #[serde(default)]
    pub selected_marketplaces: Vec<String>,
    #[serde(default)]
    pub upgraded_roots: Vec<AbsolutePathBuf>,
}

string_enum! {
McpAppDisplayMode {
    Inline = "inline",
    Fullscreen = "fullscreen",
} }

/// UI resource and display preference for model invocations, captured from the tool descriptor.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpAppUi {
    pub preferred_model_display_mode: McpAppDisplayMode,
    pub resource_uri: String,
}

string_enum! {
McpAuthStatus {
    Unknown = "unknown",
    Unsupported = "unsupported",
    NotLoggedIn = "notLoggedIn",
    BearerToken = "bearerToken",
    OAuth = "oAuth",
} }

string_enum! {
McpElicitationArrayType {
    Array = "array",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationBooleanSchema {
    pub r#default: Option<bool>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub r#type: McpElicitationBooleanType,
}

string_enum! {
McpElicitationBooleanType {
    Boolean = "boolean",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationConstOption {
    pub r#const: String,
    pub title: String,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum McpElicitationEnumSchema {
    McpElicitationSingleSelectEnumSchema(McpElicitationSingleSelectEnumSchema),
    McpElicitationMultiSelectEnumSchema(McpElicitationMultiSelectEnumSchema),
    McpElicitationLegacyTitledEnumSchema(McpElicitationLegacyTitledEnumSchema),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { McpElicitationEnumSchema {
    McpElicitationSingleSelectEnumSchema(McpElicitationSingleSelectEnumSchema) if &[Guard { required: &["enum", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "enum", "title", "type"]) }, Guard { required: &["oneOf", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "oneOf", "title", "type"]) }],
    McpElicitationMultiSelectEnumSchema(McpElicitationMultiSelectEnumSchema) if &[Guard { required: &["items", "type"], equals: &[("type", &["array"])], known: Some(&["default", "description", "items", "maxItems", "minItems", "title", "type"]) }, Guard { required: &["items", "type"], equals: &[("type", &["array"])], known: Some(&["default", "description", "items", "maxItems", "minItems", "title", "type"]) }],
    McpElicitationLegacyTitledEnumSchema(McpElicitationLegacyTitledEnumSchema) if &[Guard { required: &["enum", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "enum", "enumNames", "title", "type"]) }],
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationLegacyTitledEnumSchema {
    pub r#default: Option<String>,
    pub description: Option<String>,
    pub r#enum: Vec<String>,
    pub enum_names: Option<Vec<String>>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum McpElicitationMultiSelectEnumSchema {
    McpElicitationUntitledMultiSelectEnumSchema(McpElicitationUntitledMultiSelectEnumSchema),
    McpElicitationTitledMultiSelectEnumSchema(McpElicitationTitledMultiSelectEnumSchema),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { McpElicitationMultiSelectEnumSchema {
    McpElicitationUntitledMultiSelectEnumSchema(McpElicitationUntitledMultiSelectEnumSchema) if &[Guard { required: &["items", "type"], equals: &[("type", &["array"])], known: Some(&["default", "description", "items", "maxItems", "minItems", "title", "type"]) }],
    McpElicitationTitledMultiSelectEnumSchema(McpElicitationTitledMultiSelectEnumSchema) if &[Guard { required: &["items", "type"], equals: &[("type", &["array"])], known: Some(&["default", "description", "items", "maxItems", "minItems", "title", "type"]) }],
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationNumberSchema {
    pub r#default: Option<f64>,
    pub description: Option<String>,
    pub maximum: Option<f64>,
    pub minimum: Option<f64>,
    pub title: Option<String>,
    pub r#type: McpElicitationNumberType,
}

string_enum! {
McpElicitationNumberType {
    Number = "number",
    Integer = "integer",
} }

string_enum! {
McpElicitationObjectType {
    Object = "object",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum McpElicitationPrimitiveSchema {
    McpElicitationEnumSchema(McpElicitationEnumSchema),
    McpElicitationStringSchema(McpElicitationStringSchema),
    McpElicitationNumberSchema(McpElicitationNumberSchema),
    McpElicitationBooleanSchema(McpElicitationBooleanSchema),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { McpElicitationPrimitiveSchema {
    McpElicitationEnumSchema(McpElicitationEnumSchema) if &[Guard { required: &["enum", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "enum", "title", "type"]) }, Guard { required: &["oneOf", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "oneOf", "title", "type"]) }, Guard { required: &["items", "type"], equals: &[("type", &["array"])], known: Some(&["default", "description", "items", "maxItems", "minItems", "title", "type"]) }, Guard { required: &["items", "type"], equals: &[("type", &["array"])], known: Some(&["default", "description", "items", "maxItems", "minItems", "title", "type"]) }, Guard { required: &["enum", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "enum", "enumNames", "title", "type"]) }],
    McpElicitationStringSchema(McpElicitationStringSchema) if &[Guard { required: &["type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "format", "maxLength", "minLength", "title", "type"]) }],
    McpElicitationNumberSchema(McpElicitationNumberSchema) if &[Guard { required: &["type"], equals: &[("type", &["number", "integer"])], known: Some(&["default", "description", "maximum", "minimum", "title", "type"]) }],
    McpElicitationBooleanSchema(McpElicitationBooleanSchema) if &[Guard { required: &["type"], equals: &[("type", &["boolean"])], known: Some(&["default", "description", "title", "type"]) }],
} }

/// Typed form schema for MCP `elicitation/create` requests.
///
/// This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationSchema {
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    #[serde(default)]
    pub properties: BTreeMap<String, McpElicitationPrimitiveSchema>,
    pub required: Option<Vec<String>>,
    pub r#type: McpElicitationObjectType,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum McpElicitationSingleSelectEnumSchema {
    McpElicitationUntitledSingleSelectEnumSchema(McpElicitationUntitledSingleSelectEnumSchema),
    McpElicitationTitledSingleSelectEnumSchema(McpElicitationTitledSingleSelectEnumSchema),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { McpElicitationSingleSelectEnumSchema {
    McpElicitationUntitledSingleSelectEnumSchema(McpElicitationUntitledSingleSelectEnumSchema) if &[Guard { required: &["enum", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "enum", "title", "type"]) }],
    McpElicitationTitledSingleSelectEnumSchema(McpElicitationTitledSingleSelectEnumSchema) if &[Guard { required: &["oneOf", "type"], equals: &[("type", &["string"])], known: Some(&["default", "description", "oneOf", "title", "type"]) }],
} }

string_enum! {
McpElicitationStringFormat {
    Email = "email",
    Uri = "uri",
    Date = "date",
    DateTime = "date-time",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationStringSchema {
    pub r#default: Option<String>,
    pub description: Option<String>,
    pub format: Option<McpElicitationStringFormat>,
    pub max_length: Option<u32>,
    pub min_length: Option<u32>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
}

string_enum! {
McpElicitationStringType {
    String = "string",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationTitledEnumItems {
    pub any_of: Vec<McpElicitationConstOption>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationTitledMultiSelectEnumSchema {
    pub r#default: Option<Vec<String>>,
    pub description: Option<String>,
    pub items: McpElicitationTitledEnumItems,
    pub max_items: Option<u64>,
    pub min_items: Option<u64>,
    pub title: Option<String>,
    pub r#type: McpElicitationArrayType,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationTitledSingleSelectEnumSchema {
    pub r#default: Option<String>,
    pub description: Option<String>,
    pub one_of: Vec<McpElicitationConstOption>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationUntitledEnumItems {
    pub r#enum: Vec<String>,
    pub r#type: McpElicitationStringType,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpElicitationUntitledMultiSelectEnumSchema {
    pub r#default: Option<Vec<String>>,
    pub description: Option<String>,
    pub items: McpElicitationUntitledEnumItems,
    pub max_items: Option<u64>,
    pub min_items: Option<u64>,
    pub title: Option<String>,
    pub r#type: McpElicitationArrayType,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpElicitationUntitledSingleSelectEnumSchema {
    pub r#default: Option<String>,
    pub description: Option<String>,
    pub r#enum: Vec<String>,
    pub title: Option<String>,
    pub r#type: McpElicitationStringType,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpResourceReadParams {
    /// Additional MCP request metadata. Account and turn routing keys are reserved.
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_id: Option<String>,
    /// Originating MCP tool call used to select the resource's app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_call_id: Option<String>,
    pub server: String,
    /// Explicit hosted app/account. Omit to retain legacy resource discovery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<McpResourceReadTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    pub uri: String,
}

impl McpResourceReadParams {
    /// With the fields that must be there.
    pub fn new(server: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            meta: Default::default(),
            connector_id: Default::default(),
            origin_call_id: Default::default(),
            server: server.into(),
            target: Default::default(),
            thread_id: Default::default(),
            uri: uri.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpResourceReadResponse {
    #[serde(default)]
    pub contents: Vec<ResourceContent>,
    /// Originating call when the server applied app-specific resource scoping.
    pub origin_call_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpResourceReadTarget {
    pub connector_id: String,
    /// Null explicitly requests no-auth access, subject to the app's resource policy.
    pub link_id: Option<String>,
}

string_enum! {
McpServerConnectionStatus {
    NotStarted = "notStarted",
    Starting = "starting",
    Connected = "connected",
    AuthenticationRequired = "authenticationRequired",
    Failed = "failed",
    Cancelled = "cancelled",
    Disabled = "disabled",
} }

string_enum! {
McpServerElicitationAction {
    Accept = "accept",
    Decline = "decline",
    Cancel = "cancel",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum McpServerElicitationRequestParams {
    /// A device-authenticated approval; accepted responses contain the proof in `content`.
    OpenaiUserVerification(McpServerElicitationRequestParamsOpenaiUserVerification),
    Form(McpServerElicitationRequestParamsForm),
    OpenaiForm2(McpServerElicitationRequestParamsOpenaiForm2),
    OpenaiForm(McpServerElicitationRequestParamsOpenaiForm),
    Url(McpServerElicitationRequestParamsUrl),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { McpServerElicitationRequestParams by "mode" {
    "openai/userVerification" => OpenaiUserVerification(McpServerElicitationRequestParamsOpenaiUserVerification),
    "form" => Form(McpServerElicitationRequestParamsForm),
    "openai/form" => OpenaiForm2(McpServerElicitationRequestParamsOpenaiForm2),
    "openaiForm" => OpenaiForm(McpServerElicitationRequestParamsOpenaiForm),
    "url" => Url(McpServerElicitationRequestParamsUrl),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerElicitationRequestParamsForm {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub message: String,
    pub requested_schema: McpElicitationSchema,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerElicitationRequestParamsOpenaiForm {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub message: String,
    pub requested_schema: Value,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerElicitationRequestParamsOpenaiForm2 {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub message: String,
    pub requested_schema: Value,
}

/// A device-authenticated approval; accepted responses contain the proof in `content`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerElicitationRequestParamsOpenaiUserVerification {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub challenge: String,
    pub description: String,
    pub title: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerElicitationRequestParamsUrl {
    pub server_name: String,
    pub thread_id: String,
    /// Active Codex turn when this elicitation was observed, if app-server could correlate one.
    ///
    /// This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    pub turn_id: Option<String>,
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub elicitation_id: String,
    pub message: String,
    pub url: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpServerElicitationRequestResponse {
    /// Optional client metadata for form-mode action handling.
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    pub action: McpServerElicitationAction,
    /// Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.
    ///
    /// This is nullable because decline/cancel responses have no content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Value>,
}

impl McpServerElicitationRequestResponse {
    /// With the fields that must be there.
    pub fn new(action: McpServerElicitationAction) -> Self {
        Self { meta: Default::default(), action, content: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpServerEventNotification {
    pub method: String,
    pub params: Value,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerEventStreamNotification {
    pub notification: McpServerEventNotification,
    pub subscription_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpServerEventStreamStartParams {
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    pub arguments: Value,
    pub name: String,
    pub server: String,
    pub subscription_id: String,
    pub thread_id: String,
}

impl McpServerEventStreamStartParams {
    /// With the fields that must be there.
    pub fn new(
        arguments: Value,
        name: impl Into<String>,
        server: impl Into<String>,
        subscription_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            meta: Default::default(),
            arguments,
            name: name.into(),
            server: server.into(),
            subscription_id: subscription_id.into(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpServerEventStreamStartResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpServerEventStreamStopParams {
    pub subscription_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpServerEventStreamStopResponse {}

/// Presentation metadata advertised by an initialized MCP server.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerInfo {
    pub description: Option<String>,
    pub icons: Option<Vec<Value>>,
    pub name: String,
    pub title: Option<String>,
    pub version: String,
    pub website_url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct McpServerMigration {
    pub name: String,
}

string_enum! {
McpServerOauthClientRegistration {
    Auto = "auto",
    Cimd = "cimd",
    Dcr = "dcr",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerOauthLoginCompletedNotification {
    pub error: Option<String>,
    /// Identifies the explicit login attempt. Older servers omit this field.
    pub login_id: Option<String>,
    pub name: String,
    pub success: bool,
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpServerOauthLoginParams {
    /// Registration strategy for this login only; omission selects automatic discovery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_registration: Option<McpServerOauthClientRegistration>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_secs: Option<i64>,
}

impl McpServerOauthLoginParams {
    /// With the fields that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            client_registration: Default::default(),
            name: name.into(),
            scopes: Default::default(),
            thread_id: Default::default(),
            timeout_secs: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerOauthLoginResponse {
    pub authorization_url: String,
    /// Identifies this login attempt across the response and completion notification. Older servers omit this field; current servers always return it.
    pub login_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpServerRefreshResponse {}

string_enum! {
McpServerStartupFailureReason {
    ReauthenticationRequired = "reauthenticationRequired",
} }

string_enum! {
McpServerStartupState {
    Starting = "starting",
    Ready = "ready",
    Failed = "failed",
    Cancelled = "cancelled",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerStatus {
    pub auth_status: McpAuthStatus,
    /// HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query, and fragment; null for non-HTTP transports.
    pub http_origin: Option<String>,
    pub name: String,
    pub plugin_id: Option<String>,
    #[serde(default)]
    pub resource_templates: Vec<ResourceTemplate>,
    #[serde(default)]
    pub resources: Vec<Resource>,
    /// Current thread-runtime connection state; null when unavailable or the configuration changed.
    pub runtime_status: Option<McpServerConnectionStatus>,
    /// Capabilities advertised by the initialized MCP server; null when unavailable.
    pub server_capabilities: Option<Value>,
    pub server_info: Option<McpServerInfo>,
    /// Opaque `_meta` from the first page of the corresponding MCP tool catalog. Null when unavailable.
    pub tool_list_meta: Option<Value>,
    #[serde(default)]
    pub tools: BTreeMap<String, Tool>,
    /// Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty catalogs.
    pub tools_error: Option<String>,
}

string_enum! {
McpServerStatusDetail {
    Full = "full",
    ToolsAndAuthOnly = "toolsAndAuthOnly",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerStatusUpdatedNotification {
    pub error: Option<String>,
    pub failure_reason: Option<McpServerStartupFailureReason>,
    pub name: String,
    pub status: McpServerStartupState,
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct McpServerToolCallParams {
    #[serde(rename = "_meta", skip_serializing_if = "Option::is_none")]
    pub meta: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Value>,
    pub server: String,
    pub thread_id: String,
    pub tool: String,
}

impl McpServerToolCallParams {
    /// With the fields that must be there.
    pub fn new(server: impl Into<String>, thread_id: impl Into<String>, tool: impl Into<String>) -> Self {
        Self {
            meta: Default::default(),
            arguments: Default::default(),
            server: server.into(),
            thread_id: thread_id.into(),
            tool: tool.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpServerToolCallResponse {
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    #[serde(default)]
    pub content: Vec<Value>,
    pub is_error: Option<bool>,
    pub structured_content: Option<Value>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallAppContext {
    pub action_name: Option<String>,
    pub app_name: Option<String>,
    pub connector_id: String,
    pub link_id: Option<String>,
    pub resource_uri: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct McpToolCallError {
    pub message: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallProgressNotification {
    pub item_id: String,
    pub message: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct McpToolCallResult {
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    #[serde(default)]
    pub content: Vec<Value>,
    pub structured_content: Option<Value>,
}

string_enum! {
McpToolCallStatus {
    InProgress = "inProgress",
    Completed = "completed",
    Failed = "failed",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemoryCitation {
    #[serde(default)]
    pub entries: Vec<MemoryCitationEntry>,
    #[serde(default)]
    pub thread_ids: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemoryCitationEntry {
    pub line_end: u32,
    pub line_start: u32,
    pub note: String,
    pub path: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemoryResetResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MemoryStatusParams {
    /// Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_consolidated_threads: Option<u32>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MemoryStatusResponse {
    pub v2_consolidated_threads: u32,
    pub v2_ready: bool,
}

string_enum! {
MergeStrategy {
    Replace = "replace",
    Upsert = "upsert",
} }

string_enum! {
/// Classifies assistant text as commentary, a partial answer, or a terminal answer.
///
/// Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep compatibility behavior for legacy models.
MessagePhase {
    /// Mid-turn assistant text (for example preamble/progress narration).
    ///
    /// Additional tool calls or assistant output may follow before turn completion.
    Commentary = "commentary",
    /// Stable answer text that may be followed by more assistant output or tools.
    PartialAnswer = "partial_answer",
    /// The assistant's declared terminal answer text for the current turn.
    FinalAnswer = "final_answer",
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MigrationDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commands: Option<Vec<CommandMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hooks: Option<Vec<HookMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_servers: Option<Vec<McpServerMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugins: Option<Vec<PluginsMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<Vec<SessionMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skills: Option<Vec<SkillMigration>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subagents: Option<Vec<SubagentMigration>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MisalignmentErrorDetails {
    /// A substantive localized explanation is required before offering continuation.
    pub detailed_explanation: Option<String>,
    /// Open-ended classification; clients must accept categories added by Responses.
    pub error_type: Option<String>,
    /// Opaque server-issued block target. Presence alone does not enable target-based continuation.
    pub review_target: Option<String>,
    /// Instruction to submit as the next turn's user input if continuation is confirmed.
    pub steer: Option<MisalignmentSteer>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MisalignmentSteer {
    pub message: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct MockExperimentalMethodParams {
    /// Test-only payload field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MockExperimentalMethodResponse {
    /// Echoes the input `value`.
    pub echoed: Option<String>,
}

string_enum! {
/// Initial collaboration mode to use when the TUI starts.
ModeKind {
    Plan = "plan",
    Default = "default",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Model {
    /// Deprecated: use `serviceTiers` instead.
    #[serde(default)]
    pub additional_speed_tiers: Vec<String>,
    pub availability_nux: Option<ModelAvailabilityNux>,
    /// Null when the catalog does not provide access-program metadata.
    pub available_access_programs: Option<ModelAccessPrograms>,
    pub default_reasoning_effort: ReasoningEffort,
    /// Catalog default service tier id for this model, when one is configured.
    pub default_service_tier: Option<String>,
    pub description: String,
    pub display_name: String,
    pub hidden: bool,
    pub id: String,
    pub input_modalities: Option<Vec<InputModality>>,
    pub is_default: bool,
    pub model: String,
    pub model_specialty: Option<String>,
    /// Multi-agent runtime declared by this model, when available.
    pub multi_agent_version: Option<MultiAgentVersion>,
    #[serde(default)]
    pub service_tiers: Vec<ModelServiceTier>,
    #[serde(default)]
    pub supported_reasoning_efforts: Vec<ReasoningEffortOption>,
    /// @deprecated Always false; models no longer support personality selection.
    #[serde(default)]
    pub supports_personality: bool,
    pub upgrade: Option<String>,
    pub upgrade_info: Option<ModelUpgradeInfo>,
}

/// Caller-specific explicit access programs advertised by model discovery.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ModelAccessPrograms {
    /// Accepted explicit selections.
    #[serde(default)]
    pub cyber: Vec<CyberAccessProgram>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ModelAvailabilityNux {
    pub message: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModelListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// When true, include models that are hidden from the default picker list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_hidden: Option<bool>,
    /// Optional page size; defaults to a reasonable server-side value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// List models for this configured provider instead of the app-server default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelListResponse {
    #[serde(default)]
    pub data: Vec<Model>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ModelProviderCapabilitiesReadParams {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelProviderCapabilitiesReadResponse {
    pub image_generation: bool,
    pub web_search: bool,
}

#[derive(Debug, Clone, Serialize)]
pub struct ModelProviderConfigWriteParams {
    pub settings: ProviderSettingsPatch,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ModelProviderConfigWriteResponse {
    pub provider: ModelProviderSummary,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ModelProviderListParams {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelProviderListResponse {
    pub can_change_default: bool,
    #[serde(default)]
    pub data: Vec<ModelProviderSummary>,
    pub default_provider_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelProviderSummary {
    /// Null when the endpoint is absent or cannot be safely displayed.
    pub base_url: Option<String>,
    /// Whether a supported configuration field can be edited in the active user layer.
    pub can_edit: bool,
    pub id: String,
    pub name: String,
    pub settings: ProviderSettings,
}

string_enum! {
ModelRerouteReason {
    HighRiskCyberActivity = "highRiskCyberActivity",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelReroutedNotification {
    pub from_model: String,
    pub reason: ModelRerouteReason,
    pub thread_id: String,
    pub to_model: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelSafetyBufferingUpdatedNotification {
    pub faster_model: Option<String>,
    pub model: String,
    #[serde(default)]
    pub reasons: Vec<String>,
    pub show_buffering_ui: bool,
    pub thread_id: String,
    pub turn_id: String,
    #[serde(default)]
    pub use_cases: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ModelServiceTier {
    pub description: String,
    pub id: String,
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelUpgradeInfo {
    pub migration_markdown: Option<String>,
    pub model: String,
    pub model_link: Option<String>,
    /// Informational Unix timestamp for this upgrade's scheduled retirement, if known.
    pub retirement_at: Option<i64>,
    pub upgrade_copy: Option<String>,
}

string_enum! {
ModelVerification {
    TrustedAccessForCyber = "trustedAccessForCyber",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelVerificationNotification {
    pub thread_id: String,
    pub turn_id: String,
    #[serde(default)]
    pub verifications: Vec<ModelVerification>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ModelsRequirements {
    pub new_thread: Option<NewThreadModelDefaults>,
}

/// Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint defines the policy instead of a built-in policy.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub enum MultiAgentMode {
    #[serde(rename = "explicitRequestOnly")]
    ExplicitRequestOnly,
    #[serde(rename = "proactive")]
    Proactive,
    #[serde(rename = "custom")]
    Custom(String),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

mixed_union! { MultiAgentMode {
    "explicitRequestOnly" => ExplicitRequestOnly,
    "proactive" => Proactive,
} {
    "custom" => Custom(String),
} }

string_enum! {
/// Multi-agent runtime supported by a model.
MultiAgentVersion {
    Disabled = "disabled",
    V1 = "v1",
    V2 = "v2",
} }

string_enum! {
NetworkAccess {
    Restricted = "restricted",
    Enabled = "enabled",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NetworkApprovalContext {
    pub host: String,
    pub protocol: NetworkApprovalProtocol,
}

string_enum! {
NetworkApprovalProtocol {
    Http = "http",
    Https = "https",
    Socks5Tcp = "socks5Tcp",
    Socks5Udp = "socks5Udp",
} }

string_enum! {
NetworkDomainPermission {
    Allow = "allow",
    Deny = "deny",
} }

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct NetworkPolicyAmendment {
    pub action: NetworkPolicyRuleAction,
    pub host: String,
}

string_enum! {
NetworkPolicyRuleAction {
    Allow = "allow",
    Deny = "deny",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NetworkRequirements {
    pub allow_local_binding: Option<bool>,
    /// Legacy compatibility view derived from `unix_sockets`.
    pub allow_unix_sockets: Option<Vec<String>>,
    pub allow_upstream_proxy: Option<bool>,
    /// Legacy compatibility view derived from `domains`.
    pub allowed_domains: Option<Vec<String>>,
    pub dangerously_allow_all_unix_sockets: Option<bool>,
    pub dangerously_allow_non_loopback_proxy: Option<bool>,
    /// Legacy compatibility view derived from `domains`.
    pub denied_domains: Option<Vec<String>>,
    /// Canonical managed network permission map.
    pub domains: Option<BTreeMap<String, NetworkDomainPermission>>,
    pub enabled: Option<bool>,
    pub http_port: Option<u16>,
    /// When true, only managed allowlist entries are respected while managed network enforcement is active.
    pub managed_allowed_domains_only: Option<bool>,
    /// Host patterns routed to network approval before ordinary allow rules.
    pub review_domains: Option<Vec<String>>,
    pub socks_port: Option<u16>,
    /// Canonical managed unix socket permission map.
    pub unix_sockets: Option<BTreeMap<String, NetworkUnixSocketPermission>>,
}

string_enum! {
NetworkUnixSocketPermission {
    Allow = "allow",
    Deny = "deny",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewThreadModelDefaults {
    pub model: Option<String>,
    pub model_reasoning_effort: Option<ReasoningEffort>,
    pub service_tier: Option<String>,
}

string_enum! {
NonSteerableTurnKind {
    Review = "review",
    Compact = "compact",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum OtelExporter {
    None,
    Statsig,
    OtlpHttp(OtelExporterOtlpHttp),
    OtlpGrpc(OtelExporterOtlpGrpc),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

mixed_union! { OtelExporter {
    "none" => None,
    "statsig" => Statsig,
} {
    "otlp-http" => OtlpHttp(OtelExporterOtlpHttp),
    "otlp-grpc" => OtlpGrpc(OtelExporterOtlpGrpc),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OtelExporterOtlpGrpc {
    pub endpoint: String,
    /// Header names are retained; values are redacted by the server.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub tls: Option<OtelTlsConfig>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OtelExporterOtlpHttp {
    pub endpoint: String,
    /// Header names are retained; values are redacted by the server.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub protocol: OtelHttpProtocol,
    pub tls: Option<OtelTlsConfig>,
}

string_enum! {
OtelHttpProtocol {
    Binary = "binary",
    Json = "json",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OtelRequirements {
    pub environment: Option<String>,
    pub exporter: Option<OtelExporter>,
    pub log_agent_responses: Option<bool>,
    pub log_guardian_assessments: Option<bool>,
    pub log_sse_deltas: Option<bool>,
    pub log_user_prompt: Option<bool>,
    pub metrics_exporter: Option<OtelExporter>,
    pub span_attributes: Option<BTreeMap<String, String>>,
    pub tool_result: Option<OtelToolResultLogConfig>,
    pub trace_exporter: Option<OtelExporter>,
    pub tracestate: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OtelTlsConfig {
    #[serde(rename = "ca-certificate")]
    pub ca_certificate: Option<String>,
    #[serde(rename = "client-certificate")]
    pub client_certificate: Option<String>,
    #[serde(rename = "client-private-key")]
    pub client_private_key: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OtelToolResultLogConfig {
    pub max_bytes: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OverriddenMetadata {
    pub effective_value: Value,
    pub message: String,
    pub overriding_layer: ConfigLayerMetadata,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ParsedCommand {
    Read(ParsedCommandRead),
    ListFiles(ParsedCommandListFiles),
    Search(ParsedCommandSearch),
    Unknown(ParsedCommandUnknown),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ParsedCommand by "type" {
    "read" => Read(ParsedCommandRead),
    "list_files" => ListFiles(ParsedCommandListFiles),
    "search" => Search(ParsedCommandSearch),
    "unknown" => Unknown(ParsedCommandUnknown),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ParsedCommandListFiles {
    pub cmd: String,
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ParsedCommandRead {
    pub cmd: String,
    pub name: String,
    /// (Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when relative, it should be resolved against the `cwd`` that will be used to run the command to derive the absolute path.
    pub path: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ParsedCommandSearch {
    pub cmd: String,
    pub path: Option<String>,
    pub query: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ParsedCommandUnknown {
    pub cmd: String,
}

string_enum! {
PatchApplyStatus {
    InProgress = "inProgress",
    Completed = "completed",
    Failed = "failed",
    Declined = "declined",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PatchChangeKind {
    Add,
    Delete,
    Update(PatchChangeKindUpdate),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { PatchChangeKind by "type" {
    "add" => Add,
    "delete" => Delete,
    "update" => Update(PatchChangeKindUpdate),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PatchChangeKindUpdate {
    pub move_path: Option<String>,
}

pub type PathUri = String;

string_enum! {
PermissionGrantScope {
    Turn = "turn",
    Session = "session",
} }

#[derive(Debug, Clone, Default, Serialize)]
pub struct PermissionProfileListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional working directory to resolve project config layers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Optional page size; defaults to the full result set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PermissionProfileListResponse {
    #[serde(default)]
    pub data: Vec<PermissionProfileSummary>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PermissionProfileSummary {
    /// Whether the effective requirements allow selecting this profile.
    pub allowed: bool,
    /// Optional user-facing description for display in clients.
    pub description: Option<String>,
    /// Available permission profile identifier.
    pub id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PermissionsRequestApprovalParams {
    pub cwd: LegacyAppPathString,
    pub environment_id: Option<String>,
    pub item_id: String,
    pub permissions: RequestPermissionProfile,
    pub reason: Option<String>,
    /// Unix timestamp (in milliseconds) when this approval request started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PermissionsRequestApprovalResponse {
    pub permissions: GrantedPermissionProfile,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PermissionGrantScope>,
    /// Review every subsequent command in this turn before normal sandboxed execution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_auto_review: Option<bool>,
}

impl PermissionsRequestApprovalResponse {
    /// With the fields that must be there.
    pub fn new(permissions: GrantedPermissionProfile) -> Self {
        Self { permissions, scope: Default::default(), strict_auto_review: Default::default() }
    }
}

string_enum! {
/// Deprecated: `friendly` and `pragmatic` no longer select a style.
Personality {
    None = "none",
    Friendly = "friendly",
    Pragmatic = "pragmatic",
} }

/// EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas match the completed plan item content.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlanDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
}

string_enum! {
PlanType {
    Free = "free",
    Go = "go",
    Plus = "plus",
    Pro = "pro",
    Prolite = "prolite",
    Promax = "promax",
    Team = "team",
    SelfServeBusinessProlite = "self_serve_business_prolite",
    SelfServeBusinessUsageBased = "self_serve_business_usage_based",
    Business = "business",
    Ent26 = "ent26",
    EnterpriseCbpAutomation = "enterprise_cbp_automation",
    EnterpriseCbpUsageBased = "enterprise_cbp_usage_based",
    Enterprise = "enterprise",
    Edu = "edu",
    EduPlus = "edu_plus",
    EduPro = "edu_pro",
    Sci = "sci",
    SciPlus = "sci_plus",
    Unknown = "unknown",
} }

string_enum! {
PluginAuthPolicy {
    OnInstall = "ON_INSTALL",
    OnUse = "ON_USE",
} }

string_enum! {
PluginAvailability {
    DisabledByAdmin = "DISABLED_BY_ADMIN",
    /// Plugin-service currently sends `"ENABLED"` for available remote plugins. Codex app-server exposes `"AVAILABLE"` in its API; the alias keeps decoding compatible with that upstream response.
    Available = "AVAILABLE",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginDetail {
    #[serde(default)]
    pub app_templates: Vec<AppTemplateSummary>,
    #[serde(default)]
    pub apps: Vec<AppSummary>,
    pub description: Option<String>,
    #[serde(default)]
    pub hooks: Vec<PluginHookSummary>,
    pub marketplace_name: String,
    pub marketplace_path: Option<AbsolutePathBuf>,
    #[serde(default)]
    pub mcp_servers: Vec<String>,
    /// The declared onboarding skill, when the plugin and visible skill are enabled.
    pub onboarding_skill: Option<SkillSummary>,
    pub scheduled_tasks: Option<Vec<ScheduledTaskSummary>>,
    pub share_url: Option<String>,
    #[serde(default)]
    pub skills: Vec<SkillSummary>,
    pub summary: PluginSummary,
}

string_enum! {
PluginDisabledReason {
    DisabledByAdmin = "disabled_by_admin",
    PlanNotEligible = "plan_not_eligible",
    RequiredAppUnavailable = "required_app_unavailable",
    Unknown = "unknown",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginHookSummary {
    pub event_name: HookEventName,
    pub key: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginInstallParams {
    /// Client-generated identifier used to correlate one installation attempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_attempt_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub plugin_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_marketplace_name: Option<String>,
}

impl PluginInstallParams {
    /// With the fields that must be there.
    pub fn new(plugin_name: impl Into<String>) -> Self {
        Self {
            install_attempt_id: Default::default(),
            marketplace_path: Default::default(),
            plugin_name: plugin_name.into(),
            remote_marketplace_name: Default::default(),
        }
    }
}

string_enum! {
PluginInstallPolicy {
    NotAvailable = "NOT_AVAILABLE",
    Available = "AVAILABLE",
    InstalledByDefault = "INSTALLED_BY_DEFAULT",
} }

string_enum! {
PluginInstallPolicySource {
    WorkspaceSetting = "WORKSPACE_SETTING",
    ImplicitCanonicalApp = "IMPLICIT_CANONICAL_APP",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginInstallResponse {
    #[serde(default)]
    pub apps_needing_auth: Vec<AppSummary>,
    pub auth_policy: PluginAuthPolicy,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginInstalledParams {
    /// Optional working directories used to discover repo marketplaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    /// Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_suggestion_plugin_names: Option<Vec<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginInstalledResponse {
    #[serde(default)]
    pub marketplace_load_errors: Vec<MarketplaceLoadErrorInfo>,
    #[serde(default)]
    pub marketplaces: Vec<PluginMarketplaceEntry>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginInterface {
    pub brand_color: Option<String>,
    #[serde(default)]
    pub capabilities: Vec<String>,
    pub category: Option<String>,
    /// Local composer icon path, resolved from the installed plugin package.
    pub composer_icon: Option<AbsolutePathBuf>,
    /// Remote composer icon URL from the plugin catalog.
    pub composer_icon_url: Option<String>,
    /// Starter prompts for the plugin. Capped at 3 entries with a maximum of 512 characters per entry.
    pub default_prompt: Option<Vec<String>>,
    pub developer_name: Option<String>,
    pub display_name: Option<String>,
    /// Local logo path, resolved from the installed plugin package.
    pub logo: Option<AbsolutePathBuf>,
    /// Local dark-mode logo path, resolved from the installed plugin package.
    pub logo_dark: Option<AbsolutePathBuf>,
    /// Remote logo URL from the plugin catalog.
    pub logo_url: Option<String>,
    /// Remote dark-mode logo URL from the plugin catalog.
    pub logo_url_dark: Option<String>,
    pub long_description: Option<String>,
    pub privacy_policy_url: Option<String>,
    /// Remote screenshot URLs from the plugin catalog.
    #[serde(default)]
    pub screenshot_urls: Vec<String>,
    /// Local screenshot paths, resolved from the installed plugin package.
    #[serde(default)]
    pub screenshots: Vec<AbsolutePathBuf>,
    pub short_description: Option<String>,
    pub terms_of_service_url: Option<String>,
    pub website_url: Option<String>,
}

string_enum! {
PluginListMarketplaceKind {
    Local = "local",
    Vertical = "vertical",
    WorkspaceDirectory = "workspace-directory",
    SharedWithMe = "shared-with-me",
    CreatedByMeRemote = "created-by-me-remote",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginListParams {
    /// Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    /// Whether the client requests a fresh remote plugin catalog fetch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_refetch: Option<bool>,
    /// Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_kinds: Option<Vec<PluginListMarketplaceKind>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginListResponse {
    #[serde(default)]
    pub featured_plugin_ids: Vec<String>,
    #[serde(default)]
    pub marketplace_load_errors: Vec<MarketplaceLoadErrorInfo>,
    #[serde(default)]
    pub marketplaces: Vec<PluginMarketplaceEntry>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginMarketplaceEntry {
    pub interface: Option<MarketplaceInterface>,
    pub name: String,
    /// Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces do not have a local path.
    pub path: Option<AbsolutePathBuf>,
    #[serde(default)]
    pub plugins: Vec<PluginSummary>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginReadParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub plugin_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_marketplace_name: Option<String>,
}

impl PluginReadParams {
    /// With the fields that must be there.
    pub fn new(plugin_name: impl Into<String>) -> Self {
        Self {
            marketplace_path: Default::default(),
            plugin_name: plugin_name.into(),
            remote_marketplace_name: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginReadResponse {
    pub plugin: PluginDetail,
}

/// Runtime categories affected by this change, not just capabilities currently present. Flags describe declarations before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and cached reinstalls use the cached bundle; removals retain the old bundle's flags.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginReconcileChangedPlugin {
    pub has_apps: bool,
    pub has_hooks: bool,
    pub has_mcps: bool,
    /// Whether either bundle declares skill roots; not a validated inventory of enabled skills.
    pub has_skills: bool,
    /// Local plugin ID (`name@marketplace`), matching `PluginSummary.id`.
    pub id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PluginReconcileParams {
    /// Optional client-provided reason recorded with the reconciliation attempt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a cumulative diff since the client's last request. Other metadata-only changes are not listed.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginReconcileResponse {
    /// Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against the previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures; unchanged plugins are omitted.
    #[serde(default)]
    pub changed_plugins: Vec<PluginReconcileChangedPlugin>,
    /// Subset of failures for which the requested bundle could not be materialized. A previously cached version may still be available.
    #[serde(default)]
    pub failed_materialization_remote_plugin_ids: Vec<String>,
    /// Backend remote plugin IDs whose bundle or identity update failed.
    #[serde(default)]
    pub failed_remote_plugin_ids: Vec<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginSearchParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<PluginSearchScope>,
    pub search_term: String,
}

impl PluginSearchParams {
    /// With the fields that must be there.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            cursor: Default::default(),
            cwds: Default::default(),
            limit: Default::default(),
            scope: Default::default(),
            search_term: search_term.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginSearchResponse {
    #[serde(default)]
    pub data: Vec<PluginSearchResult>,
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginSearchResult {
    pub marketplace_name: String,
    pub marketplace_path: Option<AbsolutePathBuf>,
    pub plugin: PluginSummary,
}

string_enum! {
PluginSearchScope {
    Global = "global",
    Workspace = "workspace",
    Personal = "personal",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginShareCheckoutParams {
    pub remote_plugin_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginShareCheckoutResponse {
    pub marketplace_name: String,
    pub marketplace_path: AbsolutePathBuf,
    pub plugin_id: String,
    pub plugin_name: String,
    pub plugin_path: AbsolutePathBuf,
    pub remote_plugin_id: String,
    pub remote_version: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginShareContext {
    pub can_publish_to_workspace: Option<bool>,
    pub creator_account_user_id: Option<String>,
    pub creator_name: Option<String>,
    pub discoverability: Option<PluginShareDiscoverability>,
    pub remote_plugin_id: String,
    /// Version of the remote shared plugin release when available.
    pub remote_version: Option<String>,
    pub share_principals: Option<Vec<PluginSharePrincipal>>,
    pub share_url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginShareDeleteParams {
    pub remote_plugin_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginShareDeleteResponse {}

string_enum! {
PluginShareDiscoverability {
    Listed = "LISTED",
    Unlisted = "UNLISTED",
    Private = "PRIVATE",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginShareListItem {
    pub local_plugin_path: Option<AbsolutePathBuf>,
    pub plugin: PluginSummary,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct PluginShareListParams {}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginShareListResponse {
    #[serde(default)]
    pub data: Vec<PluginShareListItem>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginSharePrincipal {
    pub name: String,
    pub principal_id: String,
    pub principal_type: PluginSharePrincipalType,
    pub role: PluginSharePrincipalRole,
}

string_enum! {
PluginSharePrincipalRole {
    Reader = "reader",
    Editor = "editor",
    Owner = "owner",
} }

string_enum! {
PluginSharePrincipalType {
    User = "user",
    Group = "group",
    Workspace = "workspace",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginShareSaveParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discoverability: Option<PluginShareDiscoverability>,
    pub plugin_path: AbsolutePathBuf,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_plugin_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_targets: Option<Vec<PluginShareTarget>>,
}

impl PluginShareSaveParams {
    /// With the fields that must be there.
    pub fn new(plugin_path: impl Into<String>) -> Self {
        Self {
            discoverability: Default::default(),
            plugin_path: plugin_path.into(),
            remote_plugin_id: Default::default(),
            share_targets: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginShareSaveResponse {
    pub can_publish_to_workspace: Option<bool>,
    pub remote_plugin_id: String,
    pub share_url: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginShareTarget {
    pub principal_id: String,
    pub principal_type: PluginSharePrincipalType,
    pub role: PluginShareTargetRole,
}

string_enum! {
PluginShareTargetRole {
    Reader = "reader",
    Editor = "editor",
} }

string_enum! {
PluginShareUpdateDiscoverability {
    Unlisted = "UNLISTED",
    Private = "PRIVATE",
    Listed = "LISTED",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginShareUpdateTargetsParams {
    pub discoverability: PluginShareUpdateDiscoverability,
    pub remote_plugin_id: String,
    pub share_targets: Vec<PluginShareTarget>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginShareUpdateTargetsResponse {
    pub discoverability: PluginShareDiscoverability,
    #[serde(default)]
    pub principals: Vec<PluginSharePrincipal>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginSkillReadParams {
    pub remote_marketplace_name: String,
    pub remote_plugin_id: String,
    pub skill_name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginSkillReadResponse {
    pub contents: Option<String>,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PluginSource {
    Local(PluginSourceLocal),
    Git(PluginSourceGit),
    Npm(PluginSourceNpm),
    /// The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through the app-server API.
    Remote,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { PluginSource by "type" {
    "local" => Local(PluginSourceLocal),
    "git" => Git(PluginSourceGit),
    "npm" => Npm(PluginSourceNpm),
    "remote" => Remote,
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginSourceGit {
    pub path: Option<String>,
    pub ref_name: Option<String>,
    pub sha: Option<String>,
    pub url: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginSourceLocal {
    pub path: AbsolutePathBuf,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginSourceNpm {
    pub package: String,
    /// Optional HTTPS registry URL. Authentication stays in the user's npm config.
    pub registry: Option<String>,
    /// Optional npm version or version range.
    pub version: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PluginSummary {
    pub auth_policy: PluginAuthPolicy,
    /// Availability state for installing and using the plugin.
    pub availability: Option<PluginAvailability>,
    /// Why the remote plugin is unavailable, when provided by plugin-service.
    pub disabled_reason: Option<PluginDisabledReason>,
    /// Raw plugin-service plan identifiers eligible to install the plugin.
    pub eligible_plan_types: Option<Vec<String>>,
    pub enabled: bool,
    pub id: String,
    pub install_policy: PluginInstallPolicy,
    pub install_policy_source: Option<PluginInstallPolicySource>,
    pub installed: bool,
    /// Unix timestamp in seconds when the remote plugin was installed, when available.
    pub installed_at: Option<i64>,
    pub interface: Option<PluginInterface>,
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Version of the locally materialized plugin package when available.
    pub local_version: Option<String>,
    pub must_show_installation_interstitial: Option<bool>,
    pub name: String,
    /// Backend remote plugin identifier when available.
    pub remote_plugin_id: Option<String>,
    /// Remote sharing context associated with this plugin when available.
    pub share_context: Option<PluginShareContext>,
    pub source: PluginSource,
    /// Version advertised by the remote marketplace backend when available.
    pub version: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginUninstallParams {
    pub plugin_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginUninstallResponse {}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PluginsMigration {
    pub marketplace_name: String,
    pub plugin_names: Vec<String>,
}

/// Final process exit notification for `process/spawn`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProcessExitedNotification {
    /// Process exit code.
    pub exit_code: i32,
    /// Whether output collection hit its post-exit deadline before seeing EOF or reaching the requested byte cap on either stream. Older servers omit this field.
    pub output_drain_timed_out: Option<bool>,
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// Buffered stderr capture.
    ///
    /// Empty when stderr was streamed via `process/outputDelta`.
    pub stderr: String,
    /// Whether stderr reached `outputBytesCap`.
    ///
    /// In streaming mode, stderr is empty and cap state is also reported on the final stderr `process/outputDelta` notification.
    pub stderr_cap_reached: bool,
    /// Buffered stdout capture.
    ///
    /// Empty when stdout was streamed via `process/outputDelta`.
    pub stdout: String,
    /// Whether stdout reached `outputBytesCap`.
    ///
    /// In streaming mode, stdout is empty and cap state is also reported on the final stdout `process/outputDelta` notification.
    pub stdout_cap_reached: bool,
}

/// Terminate a running `process/spawn` session.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcessKillParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
}

/// Empty success response for `process/kill`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProcessKillResponse {}

/// Base64-encoded output chunk emitted for a streaming `process/spawn` request.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProcessOutputDeltaNotification {
    /// True on the final streamed chunk for this stream when output was truncated by `outputBytesCap`.
    pub cap_reached: bool,
    /// Base64-encoded output bytes.
    pub delta_base64: String,
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// Output stream this chunk belongs to.
    pub stream: ProcessOutputStream,
}

string_enum! {
/// Stream label for `process/outputDelta` notifications.
ProcessOutputStream {
    /// stdout stream. PTY mode multiplexes terminal output here.
    Stdout = "stdout",
    /// stderr stream.
    Stderr = "stderr",
} }

/// Resize a running PTY-backed `process/spawn` session.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcessResizePtyParams {
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
    /// New PTY size in character cells.
    pub size: ProcessTerminalSize,
}

/// Empty success response for `process/resizePty`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProcessResizePtyResponse {}

/// Spawn a standalone process (argv vector) without a Codex sandbox on the host where the app server is running.
///
/// `process/spawn` returns after the process has started and the connection-scoped `processHandle` has been registered. Process output and exit are reported via `process/outputDelta` and `process/exited` notifications.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcessSpawnParams {
    /// Command argv vector. Empty arrays are rejected.
    pub command: Vec<String>,
    /// Absolute working directory for the process.
    pub cwd: AbsolutePathBuf,
    /// Optional environment overrides merged into the app-server process environment.
    ///
    /// Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env: Option<BTreeMap<String, Option<String>>>,
    /// Optional per-stream stdout/stderr capture cap in bytes.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the cap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_bytes_cap: Option<Option<u64>>,
    /// Client-supplied, connection-scoped process handle.
    ///
    /// Duplicate active handles are rejected on the same connection. The same handle can be reused after the prior process exits.
    pub process_handle: String,
    /// Optional initial PTY size in character cells. Only valid when `tty` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ProcessTerminalSize>,
    /// Allow follow-up `process/writeStdin` requests to write stdin bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdin: Option<bool>,
    /// Stream stdout/stderr via `process/outputDelta` notifications.
    ///
    /// Streamed bytes are not duplicated into the `process/exited` notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_stdout_stderr: Option<bool>,
    /// Optional timeout in milliseconds.
    ///
    /// When omitted, the server default applies. Set to `null` to disable the timeout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<Option<i64>>,
    /// Enable PTY mode.
    ///
    /// This implies `streamStdin` and `streamStdoutStderr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,
}

impl ProcessSpawnParams {
    /// With the fields that must be there.
    pub fn new(command: Vec<String>, cwd: impl Into<String>, process_handle: impl Into<String>) -> Self {
        Self {
            command,
            cwd: cwd.into(),
            env: Default::default(),
            output_bytes_cap: Default::default(),
            process_handle: process_handle.into(),
            size: Default::default(),
            stream_stdin: Default::default(),
            stream_stdout_stderr: Default::default(),
            timeout_ms: Default::default(),
            tty: Default::default(),
        }
    }
}

/// Successful response for `process/spawn`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProcessSpawnResponse {}

/// PTY size in character cells for `process/spawn` PTY sessions.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProcessTerminalSize {
    /// Terminal width in character cells.
    pub cols: u16,
    /// Terminal height in character cells.
    pub rows: u16,
}

/// Write stdin bytes to a running `process/spawn` session, close stdin, or both.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcessWriteStdinParams {
    /// Close stdin after writing `deltaBase64`, if present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_stdin: Option<bool>,
    /// Optional base64-encoded stdin bytes to write.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delta_base64: Option<String>,
    /// Client-supplied, connection-scoped `processHandle` from `process/spawn`.
    pub process_handle: String,
}

impl ProcessWriteStdinParams {
    /// With the fields that must be there.
    pub fn new(process_handle: impl Into<String>) -> Self {
        Self {
            close_stdin: Default::default(),
            delta_base64: Default::default(),
            process_handle: process_handle.into(),
        }
    }
}

/// Empty success response for `process/writeStdin`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProcessWriteStdinResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    pub created_at: i64,
    pub id: String,
    #[serde(default)]
    pub metadata: BTreeMap<String, String>,
    pub name: String,
    pub position: i64,
    /// Newest non-archived member thread's recency, in Unix seconds; null when none exist.
    pub recency_at: Option<i64>,
    #[serde(default)]
    pub roots: Vec<ProjectRoot>,
    pub updated_at: i64,
}

string_enum! {
ProjectChangeType {
    Created = "created",
    Updated = "updated",
    Deleted = "deleted",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectChangedNotification {
    pub change_type: ProjectChangeType,
    pub project_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectCreateParams {
    pub idempotency_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: String,
    pub roots: Vec<ProjectRoot>,
}

impl ProjectCreateParams {
    /// With the fields that must be there.
    pub fn new(idempotency_key: impl Into<String>, name: impl Into<String>, roots: Vec<ProjectRoot>) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            metadata: Default::default(),
            name: name.into(),
            roots,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectCreateResponse {
    pub project: Project,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectDeleteParams {
    pub project_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectDeleteResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectImportParams {
    pub idempotency_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: String,
    pub roots: Vec<ProjectRoot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threads: Option<Vec<String>>,
}

impl ProjectImportParams {
    /// With the fields that must be there.
    pub fn new(idempotency_key: impl Into<String>, name: impl Into<String>, roots: Vec<ProjectRoot>) -> Self {
        Self {
            idempotency_key: idempotency_key.into(),
            metadata: Default::default(),
            name: name.into(),
            roots,
            threads: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectImportResponse {
    pub project: Project,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Requires sortKey. Defaults to asc for position and desc for recencyAt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// Defaults to position. Recency sorting always places empty projects last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ProjectSortKey>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectListResponse {
    #[serde(default)]
    pub data: Vec<Project>,
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectMoveParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_project_id: Option<String>,
    pub project_id: String,
}

impl ProjectMoveParams {
    /// With the fields that must be there.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self { before_project_id: Default::default(), project_id: project_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectMoveResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectReadParams {
    pub project_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectReadResponse {
    pub project: Project,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ProjectRoot {
    pub path: AbsolutePathBuf,
}

string_enum! {
ProjectSortKey {
    Position = "position",
    RecencyAt = "recencyAt",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProjectUpdateParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub project_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roots: Option<Vec<ProjectRoot>>,
}

impl ProjectUpdateParams {
    /// With the fields that must be there.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            metadata: Default::default(),
            name: Default::default(),
            project_id: project_id.into(),
            roots: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectUpdateResponse {
    pub project: Project,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProviderSettings {
    Openai,
    CustomGateway(ProviderSettingsCustomGateway),
    Bedrock(ProviderSettingsBedrock),
    Gcp(ProviderSettingsGcp),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ProviderSettings by "type" {
    "openai" => Openai,
    "customGateway" => CustomGateway(ProviderSettingsCustomGateway),
    "bedrock" => Bedrock(ProviderSettingsBedrock),
    "gcp" => Gcp(ProviderSettingsGcp),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProviderSettingsBedrock {
    pub profile: Option<String>,
    pub region: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProviderSettingsCustomGateway {
    pub auth: GatewayAuth,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProviderSettingsGcp {
    /// Path on the app-server host, without credential-file contents.
    pub credential_file: Option<String>,
    pub location: Option<String>,
    pub project_id: Option<String>,
}

/// Omitted patch fields preserve their values. Explicit null clears a nullable field.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ProviderSettingsPatch {
    #[serde(rename = "customGateway")]
    CustomGateway(ProviderSettingsPatchCustomGateway),
    /// AWS configuration fields for built-in Bedrock providers.
    #[serde(rename = "bedrock")]
    Bedrock(ProviderSettingsPatchBedrock),
    /// GCP configuration fields. Credential-file paths refer to the app-server host.
    #[serde(rename = "gcp")]
    Gcp(ProviderSettingsPatchGcp),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

/// AWS configuration fields for built-in Bedrock providers.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProviderSettingsPatchBedrock {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    pub provider_id: BedrockProviderId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl ProviderSettingsPatchBedrock {
    /// With the fields that must be there.
    pub fn new(provider_id: BedrockProviderId) -> Self {
        Self { profile: Default::default(), provider_id, region: Default::default() }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProviderSettingsPatchCustomGateway {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub env_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Omit or pass null to allocate a new custom provider ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
}

/// GCP configuration fields. Credential-file paths refer to the app-server host.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProviderSettingsPatchGcp {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    pub provider_id: GcpProviderId,
}

impl ProviderSettingsPatchGcp {
    /// With the fields that must be there.
    pub fn new(provider_id: GcpProviderId) -> Self {
        Self {
            credential_file: Default::default(),
            location: Default::default(),
            project_id: Default::default(),
            provider_id,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QueuedSubmission {
    pub client_user_message_id: String,
    pub id: String,
    #[serde(default)]
    pub input: Vec<UserInput>,
    /// Metadata retained with this input, including across reconnect and restoration.
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
}

string_enum! {
RateLimitReachedType {
    RateLimitReached = "rate_limit_reached",
    WorkspaceOwnerCreditsDepleted = "workspace_owner_credits_depleted",
    WorkspaceMemberCreditsDepleted = "workspace_member_credits_depleted",
    WorkspaceOwnerUsageLimitReached = "workspace_owner_usage_limit_reached",
    WorkspaceMemberUsageLimitReached = "workspace_member_usage_limit_reached",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RateLimitResetCredit {
    /// Backend-provided display description for this credit, or `null` when unavailable.
    pub description: Option<String>,
    /// Unix timestamp in seconds when the credit expires, or `null` if it does not expire.
    pub expires_at: Option<i64>,
    /// Unix timestamp in seconds when the credit was granted.
    pub granted_at: i64,
    /// Opaque backend identifier for this reset credit.
    pub id: String,
    pub reset_type: RateLimitResetType,
    pub status: RateLimitResetCreditStatus,
    /// Backend-provided display title for this credit, or `null` when unavailable.
    pub title: Option<String>,
}

string_enum! {
RateLimitResetCreditStatus {
    Available = "available",
    Redeeming = "redeeming",
    Redeemed = "redeemed",
    Unknown = "unknown",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RateLimitResetCreditsSummary {
    pub available_count: i64,
    /// Detail rows for available reset credits, when the backend provides them.
    ///
    /// `null` means only `availableCount` is known, while an empty array means details were fetched and no available credits were returned. The backend may cap this list, so its length can be less than `availableCount`.
    pub credits: Option<Vec<RateLimitResetCredit>>,
}

string_enum! {
RateLimitResetType {
    CodexRateLimits = "codexRateLimits",
    Unknown = "unknown",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RateLimitSnapshot {
    pub credits: Option<CreditsSnapshot>,
    pub individual_limit: Option<SpendControlLimitSnapshot>,
    pub limit_id: Option<String>,
    pub limit_name: Option<String>,
    /// Normal model whose display name and reasoning options describe this quota alias.
    pub normal_model_slug: Option<String>,
    pub plan_type: Option<PlanType>,
    pub primary: Option<RateLimitWindow>,
    pub rate_limit_reached_type: Option<RateLimitReachedType>,
    pub secondary: Option<RateLimitWindow>,
    /// Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery.
    pub spend_control_reached: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RateLimitWindow {
    pub resets_at: Option<i64>,
    pub used_percent: i32,
    pub window_duration_mins: Option<i64>,
}

string_enum! {
RealtimeConversationVersion {
    V1 = "v1",
    V2 = "v2",
    V3 = "v3",
} }

string_enum! {
RealtimeOutputModality {
    Text = "text",
    Audio = "audio",
} }

string_enum! {
RealtimeVoice {
    Alloy = "alloy",
    Arbor = "arbor",
    Ash = "ash",
    Aube = "aube",
    Ballad = "ballad",
    Breeze = "breeze",
    Bubbie = "bubbie",
    Cedar = "cedar",
    Coral = "coral",
    Cove = "cove",
    Echo = "echo",
    Ember = "ember",
    Haetsal = "haetsal",
    Hanul = "hanul",
    Himari = "himari",
    Juniper = "juniper",
    Leher = "leher",
    Maple = "maple",
    Marin = "marin",
    Miko = "miko",
    Neer = "neer",
    Porto = "porto",
    Rindo = "rindo",
    Rio = "rio",
    Rivage = "rivage",
    Sage = "sage",
    Selva = "selva",
    Shimmer = "shimmer",
    Sol = "sol",
    Sonna = "sonna",
    Spruce = "spruce",
    Tinta = "tinta",
    Vale = "vale",
    Verse = "verse",
    Viola = "viola",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RealtimeVoicesList {
    pub default_v1: RealtimeVoice,
    pub default_v2: RealtimeVoice,
    #[serde(default)]
    pub v1: Vec<RealtimeVoice>,
    #[serde(default)]
    pub v2: Vec<RealtimeVoice>,
    #[serde(default)]
    pub v3: Vec<RealtimeVoice>,
}

/// A non-empty reasoning effort value advertised by the model.
pub type ReasoningEffort = String;

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningEffortOption {
    pub description: String,
    pub reasoning_effort: ReasoningEffort,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ReasoningItemContent {
    #[serde(rename = "reasoning_text")]
    ReasoningText(ReasoningItemContentReasoningText),
    #[serde(rename = "text")]
    Text(ReasoningItemContentText),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ReasoningItemContentReasoningText {
    pub text: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ReasoningItemContentText {
    pub text: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ReasoningItemReasoningSummary {
    #[serde(rename = "summary_text")]
    SummaryText(ReasoningItemReasoningSummarySummaryText),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ReasoningItemReasoningSummarySummaryText {
    pub text: String,
}

string_enum! {
/// A summary of the reasoning performed by the model. This can be useful for debugging and understanding the model's reasoning process. See https://platform.openai.com/docs/guides/reasoning?api-mode=responses#reasoning-summaries
ReasoningSummary {
    Auto = "auto",
    Concise = "concise",
    Detailed = "detailed",
    /// Option to disable reasoning summaries.
    None = "none",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningSummaryPartAddedNotification {
    pub item_id: String,
    pub summary_index: i64,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningSummaryTextDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub summary_index: i64,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReasoningTextDeltaNotification {
    pub content_index: i64,
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlClient {
    pub app_version: Option<String>,
    pub client_id: String,
    pub device_model: Option<String>,
    pub device_type: Option<String>,
    pub display_name: Option<String>,
    pub last_seen_at: Option<i64>,
    pub os_version: Option<String>,
    pub platform: Option<String>,
}

string_enum! {
RemoteControlClientsListOrder {
    Asc = "asc",
    Desc = "desc",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteControlClientsListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    pub environment_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<RemoteControlClientsListOrder>,
}

impl RemoteControlClientsListParams {
    /// With the fields that must be there.
    pub fn new(environment_id: impl Into<String>) -> Self {
        Self {
            cursor: Default::default(),
            environment_id: environment_id.into(),
            limit: Default::default(),
            order: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlClientsListResponse {
    #[serde(default)]
    pub data: Vec<RemoteControlClient>,
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteControlClientsRevokeParams {
    pub client_id: String,
    pub environment_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RemoteControlClientsRevokeResponse {}

string_enum! {
RemoteControlConnectionStatus {
    Disabled = "disabled",
    Connecting = "connecting",
    Connected = "connected",
    Errored = "errored",
} }

#[derive(Debug, Clone, Default, Serialize)]
pub struct RemoteControlDisableParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlDisableResponse {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct RemoteControlEnableParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlEnableResponse {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteControlPairingStartParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_code: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlPairingStartResponse {
    pub environment_id: String,
    pub expires_at: i64,
    pub manual_pairing_code: Option<String>,
    pub pairing_code: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoteControlPairingStatusParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manual_pairing_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pairing_code: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RemoteControlPairingStatusResponse {
    pub claimed: bool,
}

/// Current remote-control connection status and remote identity exposed to clients.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlStatusChangedNotification {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RemoteControlStatusReadResponse {
    pub environment_id: Option<String>,
    pub installation_id: String,
    pub server_name: String,
    pub status: RemoteControlConnectionStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RequestHeader {
    pub name: String,
    pub value: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RequestId {
    Text(String),
    Integer(i64),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

untagged_union! { RequestId {
    Text(String) if &[],
    Integer(i64) if &[],
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestPermissionProfile {
    pub file_system: Option<AdditionalFileSystemPermissions>,
    pub network: Option<AdditionalNetworkPermissions>,
}

string_enum! {
ResidencyRequirement {
    Us = "us",
} }

/// A known resource that the server is capable of reading.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Resource {
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub annotations: Option<Value>,
    pub description: Option<String>,
    pub icons: Option<Vec<Value>>,
    pub mime_type: Option<String>,
    pub name: String,
    pub size: Option<i64>,
    pub title: Option<String>,
    pub uri: String,
}

/// Contents returned when reading a resource from an MCP server.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResourceContent {
    Text(ResourceContentText),
    Blob(ResourceContentBlob),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

untagged_union! { ResourceContent {
    Text(ResourceContentText) if &[Guard { required: &["text", "uri"], equals: &[], known: None }],
    Blob(ResourceContentBlob) if &[Guard { required: &["blob", "uri"], equals: &[], known: None }],
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceContentBlob {
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub blob: String,
    pub mime_type: Option<String>,
    /// The URI of this resource.
    pub uri: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceContentText {
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub mime_type: Option<String>,
    pub text: String,
    /// The URI of this resource.
    pub uri: String,
}

/// A template description for resources available on the server.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceTemplate {
    pub annotations: Option<Value>,
    pub description: Option<String>,
    pub mime_type: Option<String>,
    pub name: String,
    pub title: Option<String>,
    pub uri_template: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ResponseItem {
    #[serde(rename = "additional_tools")]
    AdditionalTools(ResponseItemAdditionalTools),
    #[serde(rename = "message")]
    Message(ResponseItemMessage),
    #[serde(rename = "agent_message")]
    AgentMessage(ResponseItemAgentMessage),
    #[serde(rename = "reasoning")]
    Reasoning(ResponseItemReasoning),
    #[serde(rename = "local_shell_call")]
    LocalShellCall(ResponseItemLocalShellCall),
    #[serde(rename = "function_call")]
    FunctionCall(ResponseItemFunctionCall),
    #[serde(rename = "tool_search_call")]
    ToolSearchCall(ResponseItemToolSearchCall),
    #[serde(rename = "function_call_output")]
    FunctionCallOutput(ResponseItemFunctionCallOutput),
    #[serde(rename = "custom_tool_call")]
    CustomToolCall(ResponseItemCustomToolCall),
    #[serde(rename = "custom_tool_call_output")]
    CustomToolCallOutput(ResponseItemCustomToolCallOutput),
    #[serde(rename = "tool_search_output")]
    ToolSearchOutput(ResponseItemToolSearchOutput),
    #[serde(rename = "web_search_call")]
    WebSearchCall(ResponseItemWebSearchCall),
    #[serde(rename = "image_generation_call")]
    ImageGenerationCall(ResponseItemImageGenerationCall),
    #[serde(rename = "compaction")]
    Compaction(ResponseItemCompaction),
    /// A durable input control interpreted by the backend at its position in history.
    #[serde(rename = "configuration_update")]
    ConfigurationUpdate(ResponseItemConfigurationUpdate),
    #[serde(rename = "compaction_trigger")]
    CompactionTrigger,
    #[serde(rename = "context_compaction")]
    ContextCompaction(ResponseItemContextCompaction),
    #[serde(rename = "other")]
    Other,
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemAdditionalTools {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub role: String,
    pub tools: Vec<Value>,
}

impl ResponseItemAdditionalTools {
    /// With the fields that must be there.
    pub fn new(role: impl Into<String>, tools: Vec<Value>) -> Self {
        Self { id: Default::default(), role: role.into(), tools }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemAgentMessage {
    pub author: String,
    pub content: Vec<AgentMessageInputContent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub recipient: String,
}

impl ResponseItemAgentMessage {
    /// With the fields that must be there.
    pub fn new(
        author: impl Into<String>,
        content: Vec<AgentMessageInputContent>,
        recipient: impl Into<String>,
    ) -> Self {
        Self {
            author: author.into(),
            content,
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            recipient: recipient.into(),
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemCompaction {
    pub encrypted_content: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

impl ResponseItemCompaction {
    /// With the fields that must be there.
    pub fn new(encrypted_content: impl Into<String>) -> Self {
        Self {
            encrypted_content: encrypted_content.into(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
        }
    }
}

/// A durable input control interpreted by the backend at its position in history.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemConfigurationUpdate {
    pub reasoning: ConfigurationReasoning,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemContextCompaction {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemCustomToolCall {
    pub call_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    pub input: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl ResponseItemCustomToolCall {
    /// With the fields that must be there.
    pub fn new(call_id: impl Into<String>, input: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            encrypted_content: Default::default(),
            id: Default::default(),
            input: input.into(),
            internal_chat_message_metadata_passthrough: Default::default(),
            name: name.into(),
            namespace: Default::default(),
            status: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct ResponseItemCustomToolCallOutput {
    pub call_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub output: FunctionCallOutputBody,
}

impl ResponseItemCustomToolCallOutput {
    /// With the fields that must be there.
    pub fn new(call_id: impl Into<String>, output: FunctionCallOutputBody) -> Self {
        Self {
            call_id: call_id.into(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            name: Default::default(),
            output,
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemFunctionCall {
    pub arguments: String,
    pub call_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_function_args: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl ResponseItemFunctionCall {
    /// With the fields that must be there.
    pub fn new(arguments: impl Into<String>, call_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            encrypted_content: Default::default(),
            encrypted_function_args: Default::default(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            name: name.into(),
            namespace: Default::default(),
            status: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct ResponseItemFunctionCallOutput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    pub output: FunctionCallOutputBody,
}

impl ResponseItemFunctionCallOutput {
    /// With the fields that must be there.
    pub fn new(output: FunctionCallOutputBody) -> Self {
        Self {
            call_id: Default::default(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            name: Default::default(),
            namespace: Default::default(),
            output,
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemImageGenerationCall {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub result: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revised_prompt: Option<String>,
    pub status: String,
}

impl ResponseItemImageGenerationCall {
    /// With the fields that must be there.
    pub fn new(result: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            encrypted_content: Default::default(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            result: result.into(),
            revised_prompt: Default::default(),
            status: status.into(),
        }
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct ResponseItemLocalShellCall {
    pub action: LocalShellAction,
    /// Set when using the Responses API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    /// Legacy id field retained for compatibility with older payloads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub status: LocalShellStatus,
}

impl ResponseItemLocalShellCall {
    /// With the fields that must be there.
    pub fn new(action: LocalShellAction, status: LocalShellStatus) -> Self {
        Self {
            action,
            call_id: Default::default(),
            encrypted_content: Default::default(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            status,
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemMessage {
    pub content: Vec<ContentItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<MessagePhase>,
    pub role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl ResponseItemMessage {
    /// With the fields that must be there.
    pub fn new(content: Vec<ContentItem>, role: impl Into<String>) -> Self {
        Self {
            content,
            encrypted_content: Default::default(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            phase: Default::default(),
            role: role.into(),
            status: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemReasoning {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Vec<ReasoningItemContent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub summary: Vec<ReasoningItemReasoningSummary>,
}

impl ResponseItemReasoning {
    /// With the fields that must be there.
    pub fn new(summary: Vec<ReasoningItemReasoningSummary>) -> Self {
        Self {
            content: Default::default(),
            encrypted_content: Default::default(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            summary,
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemToolSearchCall {
    pub arguments: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    pub execution: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

impl ResponseItemToolSearchCall {
    /// With the fields that must be there.
    pub fn new(arguments: Value, execution: impl Into<String>) -> Self {
        Self {
            arguments,
            call_id: Default::default(),
            encrypted_content: Default::default(),
            execution: execution.into(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            status: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemToolSearchOutput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    pub execution: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    pub status: String,
    pub tools: Vec<Value>,
}

impl ResponseItemToolSearchOutput {
    /// With the fields that must be there.
    pub fn new(execution: impl Into<String>, status: impl Into<String>, tools: Vec<Value>) -> Self {
        Self {
            call_id: Default::default(),
            execution: execution.into(),
            id: Default::default(),
            internal_chat_message_metadata_passthrough: Default::default(),
            status: status.into(),
            tools,
        }
    }
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponseItemWebSearchCall {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<ResponsesApiWebSearchAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_chat_message_metadata_passthrough: Option<InternalChatMessageMetadataPassthrough>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ResponsesApiWebSearchAction {
    #[serde(rename = "search")]
    Search(ResponsesApiWebSearchActionSearch),
    #[serde(rename = "open_page")]
    OpenPage(ResponsesApiWebSearchActionOpenPage),
    #[serde(rename = "find_in_page")]
    FindInPage(ResponsesApiWebSearchActionFindInPage),
    #[serde(rename = "other")]
    Other,
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponsesApiWebSearchActionFindInPage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponsesApiWebSearchActionOpenPage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ResponsesApiWebSearchActionSearch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queries: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

/// User's decision in response to an ExecApprovalRequest.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub enum ReviewDecision {
    /// User has approved this command and the agent should execute it.
    #[serde(rename = "approved")]
    Approved,
    /// User has approved this request and wants future prompts in the same session-scoped approval cache to be automatically approved for the remainder of the session.
    #[serde(rename = "approved_for_session")]
    ApprovedForSession,
    /// User has approved this MCP tool call and wants to amend its policy so matching future calls are automatically approved across sessions.
    #[serde(rename = "approved_mcp_policy_amendment")]
    ApprovedMcpPolicyAmendment,
    /// Automatic approval review timed out before reaching a decision.
    #[serde(rename = "timed_out")]
    TimedOut,
    /// User has denied this command and the agent should not do anything until the user's next command.
    #[serde(rename = "abort")]
    Abort,
    /// User has approved this command and wants to apply the proposed execpolicy amendment so future matching commands are permitted.
    #[serde(rename = "approved_execpolicy_amendment")]
    ApprovedExecpolicyAmendment(ReviewDecisionApprovedExecpolicyAmendment),
    /// User chose to persist a network policy rule (allow/deny) for future requests to the same host.
    #[serde(rename = "network_policy_amendment")]
    NetworkPolicyAmendment(ReviewDecisionNetworkPolicyAmendment),
    /// User has denied this command and the agent should not execute it, but it should continue the session and try something else.
    #[serde(rename = "denied")]
    Denied(ReviewDecisionDenied),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewDecisionApprovedExecpolicyAmendment {
    pub proposed_execpolicy_amendment: Vec<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewDecisionDenied {
    pub rejection: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct ReviewDecisionNetworkPolicyAmendment {
    pub network_policy_amendment: NetworkPolicyAmendment,
}

string_enum! {
ReviewDelivery {
    Inline = "inline",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewStartParams {
    /// Reviews run inline on the supplied thread. Omit this field or pass `inline`. To review on a separate thread, start a thread first and use its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<ReviewDelivery>,
    pub target: ReviewTarget,
    pub thread_id: String,
}

impl ReviewStartParams {
    /// With the fields that must be there.
    pub fn new(target: ReviewTarget, thread_id: impl Into<String>) -> Self {
        Self { delivery: Default::default(), target, thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReviewStartResponse {
    /// The thread id supplied to `review/start`.
    pub review_thread_id: String,
    pub turn: Turn,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ReviewTarget {
    /// Review the working tree: staged, unstaged, and untracked files.
    #[serde(rename = "uncommittedChanges")]
    UncommittedChanges,
    /// Review changes between the current branch and the given base branch.
    #[serde(rename = "baseBranch")]
    BaseBranch(ReviewTargetBaseBranch),
    /// Review the changes introduced by a specific commit.
    #[serde(rename = "commit")]
    Commit(ReviewTargetCommit),
    /// Arbitrary instructions, equivalent to the old free-form prompt.
    #[serde(rename = "custom")]
    Custom(ReviewTargetCustom),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

/// Review changes between the current branch and the given base branch.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewTargetBaseBranch {
    pub branch: String,
}

/// Review the changes introduced by a specific commit.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewTargetCommit {
    pub sha: String,
    /// Optional human-readable label (e.g., commit subject) for UIs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl ReviewTargetCommit {
    /// With the fields that must be there.
    pub fn new(sha: impl Into<String>) -> Self {
        Self { sha: sha.into(), title: Default::default() }
    }
}

/// Arbitrary instructions, equivalent to the old free-form prompt.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewTargetCustom {
    pub instructions: String,
}

/// Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the background pass to skip without doing work.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RolloutCompressResponse {}

string_enum! {
SandboxMode {
    ReadOnly = "read-only",
    WorkspaceWrite = "workspace-write",
    DangerFullAccess = "danger-full-access",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum SandboxPolicy {
    #[serde(rename = "dangerFullAccess")]
    DangerFullAccess,
    #[serde(rename = "readOnly")]
    ReadOnly(SandboxPolicyReadOnly),
    #[serde(rename = "externalSandbox")]
    ExternalSandbox(SandboxPolicyExternalSandbox),
    #[serde(rename = "workspaceWrite")]
    WorkspaceWrite(SandboxPolicyWorkspaceWrite),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

tagged_union! { SandboxPolicy by "type" {
    "dangerFullAccess" => DangerFullAccess,
    "readOnly" => ReadOnly(SandboxPolicyReadOnly),
    "externalSandbox" => ExternalSandbox(SandboxPolicyExternalSandbox),
    "workspaceWrite" => WorkspaceWrite(SandboxPolicyWorkspaceWrite),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SandboxPolicyExternalSandbox {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<NetworkAccess>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SandboxPolicyReadOnly {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SandboxPolicyWorkspaceWrite {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_slash_tmp: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_tmpdir_env_var: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writable_roots: Option<Vec<AbsolutePathBuf>>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SandboxWorkspaceWrite {
    #[serde(default)]
    pub exclude_slash_tmp: bool,
    #[serde(default)]
    pub exclude_tmpdir_env_var: bool,
    #[serde(default)]
    pub network_access: bool,
    #[serde(default)]
    pub writable_roots: Vec<String>,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ScheduledTaskSchedule {
    Hourly(ScheduledTaskScheduleHourly),
    Daily(ScheduledTaskScheduleDaily),
    Weekdays(ScheduledTaskScheduleWeekdays),
    Weekly(ScheduledTaskScheduleWeekly),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ScheduledTaskSchedule by "type" {
    "hourly" => Hourly(ScheduledTaskScheduleHourly),
    "daily" => Daily(ScheduledTaskScheduleDaily),
    "weekdays" => Weekdays(ScheduledTaskScheduleWeekdays),
    "weekly" => Weekly(ScheduledTaskScheduleWeekly),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScheduledTaskScheduleDaily {
    pub time: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScheduledTaskScheduleHourly {
    pub days: Option<Vec<ScheduledTaskWeekday>>,
    pub interval_hours: u32,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScheduledTaskScheduleWeekdays {
    pub time: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScheduledTaskScheduleWeekly {
    #[serde(default)]
    pub days: Vec<ScheduledTaskWeekday>,
    pub time: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScheduledTaskSummary {
    pub key: String,
    pub name: String,
    pub prompt: String,
    pub schedule: ScheduledTaskSchedule,
}

string_enum! {
ScheduledTaskWeekday {
    Mo = "MO",
    Tu = "TU",
    We = "WE",
    Th = "TH",
    Fr = "FR",
    Sa = "SA",
    Su = "SU",
} }

/// A user-selected root that can expose one or more runtime capabilities.
#[derive(Debug, Clone, Serialize)]
pub struct SelectedCapabilityRoot {
    /// Stable identifier supplied by the capability selection platform.
    pub id: String,
    /// Where the selected root can be resolved.
    pub location: CapabilityRootLocation,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SendAddCreditsNudgeEmailParams {
    pub credit_type: AddCreditsNudgeCreditType,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SendAddCreditsNudgeEmailResponse {
    pub status: AddCreditsNudgeEmailStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ServerDiagnosticsGauge {
    pub name: String,
    pub value: u64,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ServerDiagnosticsParams {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServerDiagnosticsProcess {
    pub id: u32,
    pub physical_footprint_bytes: Option<u64>,
    pub resident_memory_bytes: Option<u64>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ServerDiagnosticsResponse {
    #[serde(default)]
    pub gauges: Vec<ServerDiagnosticsGauge>,
    pub process: ServerDiagnosticsProcess,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServerRequestResolvedNotification {
    pub request_id: RequestId,
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SessionMigration {
    pub cwd: String,
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl SessionMigration {
    /// With the fields that must be there.
    pub fn new(cwd: impl Into<String>, path: impl Into<String>) -> Self {
        Self { cwd: cwd.into(), path: path.into(), title: Default::default() }
    }
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SessionSource {
    Cli,
    Vscode,
    Exec,
    AppServer,
    Unknown,
    Custom(String),
    SubAgent(SubAgentSource),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

mixed_union! { SessionSource {
    "cli" => Cli,
    "vscode" => Vscode,
    "exec" => Exec,
    "appServer" => AppServer,
    "unknown" => Unknown,
} {
    "custom" => Custom(String),
    "subAgent" => SubAgent(SubAgentSource),
} }

/// Settings for a collaboration mode.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Settings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    pub model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<ReasoningEffort>,
}

impl Settings {
    /// With the fields that must be there.
    pub fn new(model: impl Into<String>) -> Self {
        Self {
            developer_instructions: Default::default(),
            model: model.into(),
            reasoning_effort: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillDependencies {
    #[serde(default)]
    pub tools: Vec<SkillToolDependency>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillErrorInfo {
    pub message: String,
    pub path: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillInterface {
    pub brand_color: Option<String>,
    pub default_prompt: Option<String>,
    pub display_name: Option<String>,
    pub icon_large: Option<AbsolutePathBuf>,
    /// Remote large icon URL from the plugin catalog.
    pub icon_large_url: Option<String>,
    pub icon_small: Option<AbsolutePathBuf>,
    /// Remote small icon URL from the plugin catalog.
    pub icon_small_url: Option<String>,
    pub short_description: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillMetadata {
    pub dependencies: Option<SkillDependencies>,
    pub description: String,
    pub enabled: bool,
    pub interface: Option<SkillInterface>,
    pub name: String,
    pub path: LegacyAppPathString,
    /// Owning plugin ID, matching `PluginSummary.id`, when known.
    pub plugin_id: Option<String>,
    pub scope: SkillScope,
    /// Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description.
    pub short_description: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SkillMigration {
    pub name: String,
}

string_enum! {
SkillScope {
    User = "user",
    Repo = "repo",
    System = "system",
    Admin = "admin",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillSummary {
    pub description: String,
    pub enabled: bool,
    pub interface: Option<SkillInterface>,
    pub name: String,
    pub path: Option<LegacyAppPathString>,
    pub short_description: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillToolDependency {
    pub command: Option<String>,
    pub description: Option<String>,
    pub transport: Option<String>,
    pub r#type: String,
    pub url: Option<String>,
    pub value: String,
}

/// Notification emitted when watched local skill files change.
///
/// Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when refreshed skill metadata is needed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillsChangedNotification {}

#[derive(Debug, Clone, Default, Serialize)]
pub struct SkillsConfigWriteParams {
    pub enabled: bool,
    /// Name-based selector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Path-based selector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<AbsolutePathBuf>,
}

impl SkillsConfigWriteParams {
    /// With the fields that must be there.
    pub fn new(enabled: bool) -> Self {
        Self { enabled, name: Default::default(), path: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkillsConfigWriteResponse {
    pub effective_enabled: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SkillsExtraRootsSetParams {
    pub extra_roots: Vec<AbsolutePathBuf>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillsExtraRootsSetResponse {}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillsListEntry {
    pub cwd: String,
    #[serde(default)]
    pub errors: Vec<SkillErrorInfo>,
    #[serde(default)]
    pub skills: Vec<SkillMetadata>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SkillsListParams {
    /// When empty, defaults to the current session working directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwds: Option<Vec<String>>,
    /// When true, bypass the skills cache and re-scan skills from disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_reload: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SkillsListResponse {
    #[serde(default)]
    pub data: Vec<SkillsListEntry>,
}

string_enum! {
SortDirection {
    Asc = "asc",
    Desc = "desc",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SpendControlLimitSnapshot {
    pub limit: String,
    pub remaining_percent: i32,
    pub resets_at: i64,
    pub used: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StrictReviewRequiredNotification {
    /// Unix timestamp (in milliseconds) when this review started.
    pub started_at_ms: i64,
    pub thread_id: String,
    pub turn_id: String,
}

string_enum! {
SubAgentActivityKind {
    Started = "started",
    Interacted = "interacted",
    Interrupted = "interrupted",
    Completed = "completed",
} }

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SubAgentSource {
    Review,
    Compact,
    MemoryConsolidation,
    ThreadSpawn(SubAgentSourceThreadSpawn),
    Other(String),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

mixed_union! { SubAgentSource {
    "review" => Review,
    "compact" => Compact,
    "memory_consolidation" => MemoryConsolidation,
} {
    "thread_spawn" => ThreadSpawn(SubAgentSourceThreadSpawn),
    "other" => Other(String),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SubAgentSourceThreadSpawn {
    pub agent_nickname: Option<String>,
    pub agent_path: Option<AgentPath>,
    pub agent_role: Option<String>,
    pub depth: i32,
    pub parent_thread_id: ThreadId,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct SubagentMigration {
    pub name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TerminalInteractionNotification {
    pub item_id: String,
    pub process_id: String,
    pub stdin: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextElement {
    /// Byte range in the parent `text` buffer that this element occupies.
    pub byte_range: ByteRange,
    /// Optional human-readable placeholder for the element, displayed in the UI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
}

impl TextElement {
    /// With the fields that must be there.
    pub fn new(byte_range: ByteRange) -> Self {
        Self { byte_range, placeholder: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TextPosition {
    /// 1-based column number (in Unicode scalar values).
    pub column: u64,
    /// 1-based line number.
    pub line: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TextRange {
    pub end: TextPosition,
    pub start: TextPosition,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Thread {
    /// Optional random unique nickname assigned to an AgentControl-spawned sub-agent.
    pub agent_nickname: Option<String>,
    /// Optional role (agent_role) assigned to an AgentControl-spawned sub-agent.
    pub agent_role: Option<String>,
    /// Parent that owns this persisted attached thread, independent of fork or spawn lineage.
    pub attached_to_thread_id: Option<String>,
    /// Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is unavailable, such as for an unloaded stored thread.
    pub can_accept_direct_input: Option<bool>,
    /// Version of the CLI that created the thread.
    pub cli_version: String,
    /// Unix timestamp (in seconds) when the thread was created.
    pub created_at: i64,
    /// Working directory captured for the thread.
    pub cwd: AbsolutePathBuf,
    /// Saved Daybreak choice, independent of turn execution. Null if unset.
    pub daybreak_enabled: Option<bool>,
    /// Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not loaded or the server does not expose its selection. An empty list means no environments are selected. This does not report connection status.
    pub environments: Option<Vec<ThreadEnvironment>>,
    /// Whether the thread is ephemeral and should not be materialized on disk.
    pub ephemeral: bool,
    /// Optional implementation-specific thread data.
    pub extra: Option<ThreadExtra>,
    /// Source thread id when this thread was created by forking another thread.
    pub forked_from_id: Option<String>,
    /// Optional Git metadata captured when the thread was created.
    pub git_info: Option<GitInfo>,
    /// Persisted thread history contract selected when this thread was created.
    pub history_mode: Option<ThreadHistoryMode>,
    /// Identifier for this thread. Codex-generated thread IDs are UUIDv7.
    pub id: String,
    /// Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not per-turn execution telemetry.
    pub model: Option<String>,
    /// Model provider used for this thread (for example, 'openai').
    pub model_provider: String,
    /// Optional user-facing thread title.
    pub name: Option<String>,
    /// Originator recorded when the thread was created, independent of its current client or executor. Null when the recorded originator is unavailable.
    pub originator: Option<String>,
    /// The ID of the parent thread. This will only be set if this thread is a subagent.
    pub parent_thread_id: Option<String>,
    /// [UNSTABLE] Path to the thread on disk.
    pub path: Option<String>,
    /// Usually the first user message in the thread, if available.
    pub preview: String,
    /// Canonical project assignment owned by app-server, if any.
    pub project_id: Option<String>,
    /// Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or unavailable. This is not per-turn execution telemetry.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Unix timestamp (in seconds) used for thread recency ordering.
    pub recency_at: Option<i64>,
    /// The independently persisted section selected for this thread, if any.
    pub section: Option<ThreadSection>,
    /// Unix timestamp in seconds when the thread entered its current section.
    pub section_entered_at: Option<i64>,
    /// Session id shared by threads that belong to the same session tree.
    pub session_id: String,
    /// Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.).
    pub source: SessionSource,
    /// Current runtime status for the thread.
    pub status: ThreadStatus,
    /// Optional analytics source classification for this thread.
    pub thread_source: Option<ThreadSource>,
    /// Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses. For all other responses and notifications returning a Thread, the turns field will be an empty list.
    #[serde(default)]
    pub turns: Vec<Turn>,
    /// Unix timestamp (in seconds) when the thread was last updated.
    pub updated_at: i64,
}

string_enum! {
ThreadActiveFlag {
    WaitingOnApproval = "waitingOnApproval",
    WaitingOnUserInput = "waitingOnUserInput",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadApproveGuardianDeniedActionParams {
    /// Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
    pub event: Value,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadApproveGuardianDeniedActionResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadArchiveParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadArchiveResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadArchivedNotification {
    pub thread_id: String,
}

/// An independently persisted attachment associated with a thread.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAttachment {
    pub attachment_type: String,
    pub created_at: i64,
    pub id: String,
    pub identity_key: String,
    pub payload: Value,
}

string_enum! {
/// Result of attempting to associate an attachment with a thread.
ThreadAttachmentAddOutcome {
    Created = "created",
    Existing = "existing",
} }

/// Parameters for creating or locating an attachment on its owning thread.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadAttachmentAddParams {
    pub attachment_type: String,
    pub identity_key: String,
    pub payload: Value,
    pub thread_id: String,
}

/// The created or existing attachment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadAttachmentAddResponse {
    pub attachment: ThreadAttachment,
    pub outcome: ThreadAttachmentAddOutcome,
}

/// Parameters for listing attachments from one thread.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadAttachmentListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    pub thread_id: String,
}

impl ThreadAttachmentListParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: Default::default(), limit: Default::default(), thread_id: thread_id.into() }
    }
}

/// One page of attachments associated with the requested thread.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAttachmentListResponse {
    #[serde(default)]
    pub data: Vec<ThreadAttachment>,
    pub next_cursor: Option<String>,
}

string_enum! {
/// The persisted attachment change represented by a notification.
ThreadAttachmentOperation {
    Created = "created",
    Deleted = "deleted",
} }

/// A thread that currently owns an attachment with the requested identity.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAttachmentOwner {
    /// Whether the owning thread is archived, not whether it is currently executing a turn.
    pub archived: bool,
    pub thread_id: String,
}

/// Parameters for reverse lookup by attachment identity within this server's store.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadAttachmentOwnerListParams {
    /// Omitted or null returns all matches; false returns non-archived threads only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    pub attachment_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    pub identity_key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

impl ThreadAttachmentOwnerListParams {
    /// With the fields that must be there.
    pub fn new(attachment_type: impl Into<String>, identity_key: impl Into<String>) -> Self {
        Self {
            archived: Default::default(),
            attachment_type: attachment_type.into(),
            cursor: Default::default(),
            identity_key: identity_key.into(),
            limit: Default::default(),
        }
    }
}

/// One page of matching owners, including threads without their own user messages.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAttachmentOwnerListResponse {
    #[serde(default)]
    pub data: Vec<ThreadAttachmentOwner>,
    pub next_cursor: Option<String>,
}

/// Parameters for deleting an attachment by its stable thread-local identity.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadAttachmentRemoveParams {
    pub attachment_type: String,
    pub identity_key: String,
    pub thread_id: String,
}

/// Successful deletion does not return additional attachment data.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadAttachmentRemoveResponse {}

/// Notification published after a thread attachment is created or deleted.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadAttachmentUpdatedNotification {
    pub attachment_id: String,
    pub attachment_type: String,
    pub identity_key: String,
    pub operation: ThreadAttachmentOperation,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadBackgroundTerminal {
    pub command: String,
    pub cpu_percent: Option<f64>,
    pub cwd: LegacyAppPathString,
    pub item_id: String,
    pub os_pid: Option<u32>,
    pub process_id: String,
    pub rss_kb: Option<u64>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadBackgroundTerminalsCleanParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsCleanResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadBackgroundTerminalsListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional page size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    pub thread_id: String,
}

impl ThreadBackgroundTerminalsListParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: Default::default(), limit: Default::default(), thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsListResponse {
    #[serde(default)]
    pub data: Vec<ThreadBackgroundTerminal>,
    /// Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadBackgroundTerminalsTerminateParams {
    pub process_id: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadBackgroundTerminalsTerminateResponse {
    pub terminated: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadClosedNotification {
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadCompactStartParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadCompactStartResponse {}

/// Parameters for `thread/decrement_elicitation`.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadDecrementElicitationParams {
    /// Thread whose out-of-band elicitation counter should be decremented.
    pub thread_id: String,
}

/// Response for `thread/decrement_elicitation`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadDecrementElicitationResponse {
    /// Current out-of-band elicitation count after the decrement.
    pub count: i64,
    /// Whether timeout accounting remains paused after applying the decrement.
    pub paused: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadDeleteParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadDeleteResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadDeletedNotification {
    pub thread_id: String,
}

/// An environment selected by a loaded thread, independent of connection status.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadEnvironment {
    pub cwd: LegacyAppPathString,
    pub environment_id: String,
    #[serde(default)]
    pub runtime_workspace_roots: Vec<LegacyAppPathString>,
}

/// Extra app-server data for a thread.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadExtra {}

/// There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into a new thread. 2. By path: load the thread from disk by path and fork it into a new thread.
///
/// If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadForkParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Persist the fork as an attached thread of its resolved source, hidden from ordinary lists. The source cannot be deleted while attached threads exist. Requires a paginated source and local storage; incompatible with ephemeral and deferGoalContinuation. Omitted or false creates an ordinary fork.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_to_source: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    /// Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_turn_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_goal_continuation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// Disable MCP servers in prediction mode when the inherited window uses incremental tools on Responses Lite. Requires `experimentalPredictionMode: true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_disable_prediction_mcp: Option<bool>,
    /// Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Only `config.thread_unload_delay_secs` may override the inherited config. Cannot be combined with `path`, `lastTurnId`, or `beforeTurnId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_prediction_mode: Option<bool>,
    /// Optional last turn id to fork through, inclusive.
    ///
    /// When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_turn_id: Option<String>,
    /// Configuration overrides for the forked thread, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Named profile id for the forked thread. Cannot be combined with `sandbox`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<Option<String>>,
    pub thread_id: String,
    /// Optional client-supplied analytics source classification for this forked thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

impl ThreadForkParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            approval_policy: Default::default(),
            approvals_reviewer: Default::default(),
            attach_to_source: Default::default(),
            base_instructions: Default::default(),
            before_turn_id: Default::default(),
            config: Default::default(),
            cwd: Default::default(),
            defer_goal_continuation: Default::default(),
            developer_instructions: Default::default(),
            ephemeral: Default::default(),
            exclude_turns: Default::default(),
            experimental_disable_prediction_mcp: Default::default(),
            experimental_prediction_mode: Default::default(),
            last_turn_id: Default::default(),
            model: Default::default(),
            model_provider: Default::default(),
            path: Default::default(),
            permissions: Default::default(),
            runtime_workspace_roots: Default::default(),
            sandbox: Default::default(),
            service_tier: Default::default(),
            thread_id: thread_id.into(),
            thread_source: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadForkResponse {
    /// Named or implicit built-in profile that produced the active permissions, when known.
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    /// Reviewer currently used for approval requests on this thread.
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    #[serde(default)]
    pub disabled_plugin_ids: Vec<String>,
    /// Environment-native paths to instruction source files currently loaded for this thread.
    #[serde(default)]
    pub instruction_sources: Vec<LegacyAppPathString>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    pub multi_agent_mode: Option<MultiAgentMode>,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    #[serde(default)]
    pub runtime_workspace_roots: Vec<AbsolutePathBuf>,
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    pub sandbox: SandboxPolicy,
    pub service_tier: Option<String>,
    pub thread: Thread,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGoal {
    pub created_at: i64,
    pub objective: String,
    pub status: ThreadGoalStatus,
    pub thread_id: String,
    pub time_used_seconds: i64,
    pub token_budget: Option<i64>,
    pub tokens_used: i64,
    pub updated_at: i64,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadGoalClearParams {
    /// Missing provenance does not supply user authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<ThreadGoalMutationOrigin>,
    pub thread_id: String,
}

impl ThreadGoalClearParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { origin: Default::default(), thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadGoalClearResponse {
    pub cleared: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGoalClearedNotification {
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadGoalGetParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadGoalGetResponse {
    pub goal: Option<ThreadGoal>,
}

string_enum! {
/// Distinguishes explicit user actions from automatic goal lifecycle mutations.
ThreadGoalMutationOrigin {
    User = "user",
    Automatic = "automatic",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadGoalSetParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<String>,
    /// Missing provenance does not supply user authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<ThreadGoalMutationOrigin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ThreadGoalStatus>,
    pub thread_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_budget: Option<i64>,
}

impl ThreadGoalSetParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            objective: Default::default(),
            origin: Default::default(),
            status: Default::default(),
            thread_id: thread_id.into(),
            token_budget: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadGoalSetResponse {
    pub goal: ThreadGoal,
}

string_enum! {
ThreadGoalStatus {
    Active = "active",
    Paused = "paused",
    Blocked = "blocked",
    UsageLimited = "usageLimited",
    BudgetLimited = "budgetLimited",
    Complete = "complete",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGoalUpdatedNotification {
    pub goal: ThreadGoal,
    pub thread_id: String,
    pub turn_id: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGuardianAssessment {
    pub outcome: GuardianAssessmentOutcome,
    pub rationale: String,
    pub risk_level: GuardianRiskLevel,
    pub user_authorization: GuardianUserAuthorization,
}

/// Calling `thread/guardianReview` subscribes the connection to the thread. The subscription remains after the review completes, keeping the thread loaded until the client calls `thread/unsubscribe` or disconnects.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadGuardianReviewParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadGuardianReviewResponse {
    /// Null when current policy or a remembered approval skips review.
    pub assessment: Option<ThreadGuardianAssessment>,
    pub call_id: String,
}

string_enum! {
ThreadHistoryMode {
    Legacy = "legacy",
    Paginated = "paginated",
} }

pub type ThreadId = String;

/// Parameters for `thread/increment_elicitation`.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadIncrementElicitationParams {
    /// Thread whose out-of-band elicitation counter should be incremented.
    pub thread_id: String,
}

/// Response for `thread/increment_elicitation`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadIncrementElicitationResponse {
    /// Current out-of-band elicitation count after the increment.
    pub count: i64,
    /// Whether timeout accounting is paused after applying the increment.
    pub paused: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadInjectItemsParams {
    /// Raw Responses API items to append to the thread's model-visible history.
    pub items: Vec<Value>,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadInjectItemsResponse {}

/// A thread item and its recorded lifecycle times. The payload stays flat on the wire.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadItem {
    UserMessage(ThreadItemUserMessage),
    HookPrompt(ThreadItemHookPrompt),
    AgentMessage(ThreadItemAgentMessage),
    FunctionCallOutput(ThreadItemFunctionCallOutput),
    /// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text.
    Plan(ThreadItemPlan),
    Reasoning(ThreadItemReasoning),
    CommandExecution(ThreadItemCommandExecution),
    FileChange(ThreadItemFileChange),
    McpToolCall(ThreadItemMcpToolCall),
    DynamicToolCall(ThreadItemDynamicToolCall),
    CollabAgentToolCall(ThreadItemCollabAgentToolCall),
    SubAgentActivity(ThreadItemSubAgentActivity),
    WebSearch(ThreadItemWebSearch),
    ImageView(ThreadItemImageView),
    /// Display item emitted by the interruptible `clock.sleep` tool.
    Sleep(ThreadItemSleep),
    /// Either inline generated-image data or its durable attachment-store identity.
    ///
    /// `File` must remain first so rollouts written during the migration, which contain both an empty `result` and a `fileId`, retain the file reference when deserialized.
    ImageGeneration(ThreadItemImageGeneration),
    EnteredReviewMode(ThreadItemEnteredReviewMode),
    ExitedReviewMode(ThreadItemExitedReviewMode),
    ContextCompaction(ThreadItemContextCompaction),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadItem by "type" {
    "userMessage" => UserMessage(ThreadItemUserMessage),
    "hookPrompt" => HookPrompt(ThreadItemHookPrompt),
    "agentMessage" => AgentMessage(ThreadItemAgentMessage),
    "functionCallOutput" => FunctionCallOutput(ThreadItemFunctionCallOutput),
    "plan" => Plan(ThreadItemPlan),
    "reasoning" => Reasoning(ThreadItemReasoning),
    "commandExecution" => CommandExecution(ThreadItemCommandExecution),
    "fileChange" => FileChange(ThreadItemFileChange),
    "mcpToolCall" => McpToolCall(ThreadItemMcpToolCall),
    "dynamicToolCall" => DynamicToolCall(ThreadItemDynamicToolCall),
    "collabAgentToolCall" => CollabAgentToolCall(ThreadItemCollabAgentToolCall),
    "subAgentActivity" => SubAgentActivity(ThreadItemSubAgentActivity),
    "webSearch" => WebSearch(ThreadItemWebSearch),
    "imageView" => ImageView(ThreadItemImageView),
    "sleep" => Sleep(ThreadItemSleep),
    "imageGeneration" => ImageGeneration(ThreadItemImageGeneration),
    "enteredReviewMode" => EnteredReviewMode(ThreadItemEnteredReviewMode),
    "exitedReviewMode" => ExitedReviewMode(ThreadItemExitedReviewMode),
    "contextCompaction" => ContextCompaction(ThreadItemContextCompaction),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemAgentMessage {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub delivery: Option<AgentMessageDelivery>,
    pub id: String,
    pub memory_citation: Option<MemoryCitation>,
    pub moderation: Option<AgentMessageModeration>,
    pub phase: Option<MessagePhase>,
    pub questions: Option<Vec<AsyncUserInputQuestion>>,
    pub text: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemCollabAgentToolCall {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    /// Last known status of the target agents, when available.
    #[serde(default)]
    pub agents_states: BTreeMap<String, CollabAgentState>,
    /// Unique identifier for this collab tool call.
    pub id: String,
    /// Model requested for the spawned agent, when applicable.
    pub model: Option<String>,
    /// Prompt text sent as part of the collab tool call, when available.
    pub prompt: Option<String>,
    /// Reasoning effort requested for the spawned agent, when applicable.
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly spawned agent.
    #[serde(default)]
    pub receiver_thread_ids: Vec<String>,
    /// Thread ID of the agent issuing the collab request.
    pub sender_thread_id: String,
    /// Current status of the collab tool call.
    pub status: CollabAgentToolCallStatus,
    /// Name of the collab tool that was invoked.
    pub tool: CollabAgentTool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemCommandExecution {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    /// The command's output, aggregated from stdout and stderr.
    pub aggregated_output: Option<String>,
    /// The command to be executed.
    pub command: String,
    /// A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of CommandAction objects because a single shell command may be composed of many commands piped together.
    #[serde(default)]
    pub command_actions: Vec<CommandAction>,
    /// The command's working directory.
    pub cwd: LegacyAppPathString,
    /// The duration of the command execution in milliseconds.
    pub duration_ms: Option<i64>,
    /// The command's exit code.
    pub exit_code: Option<i32>,
    pub id: String,
    /// Trusted first-party plugin id when this command resolves to one plugin script.
    pub plugin_id: Option<String>,
    /// Identifier for the underlying PTY process (when available).
    pub process_id: Option<String>,
    /// Safe plugin-relative path when this command resolves to one plugin script.
    pub script_path: Option<String>,
    pub source: Option<CommandExecutionSource>,
    pub status: CommandExecutionStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemContextCompaction {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemDynamicToolCall {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub arguments: Value,
    pub content_items: Option<Vec<DynamicToolCallOutputContentItem>>,
    /// The duration of the dynamic tool call in milliseconds.
    pub duration_ms: Option<i64>,
    pub id: String,
    pub namespace: Option<String>,
    pub status: DynamicToolCallStatus,
    pub success: Option<bool>,
    pub tool: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemEnteredReviewMode {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub id: String,
    pub review: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemEntry {
    /// Unix timestamp (milliseconds) when the item completed, if recorded by the producer.
    pub completed_at_ms: Option<i64>,
    pub item: ThreadItem,
    /// The saved output was omitted. Fetch the complete item with `thread/items/read`.
    pub output_deferred: Option<bool>,
    /// Unix timestamp (milliseconds) when the item started, if recorded by the producer.
    pub started_at_ms: Option<i64>,
    /// Turn containing this item.
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemExitedReviewMode {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub id: String,
    pub review: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemFileChange {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    #[serde(default)]
    pub changes: Vec<FileUpdateChange>,
    pub id: String,
    pub status: PatchApplyStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemFunctionCallOutput {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub id: String,
    pub name: String,
    pub namespace: Option<String>,
    pub output: FunctionCallOutputBody,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemHookPrompt {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    #[serde(default)]
    pub fragments: Vec<HookPromptFragment>,
    pub id: String,
}

/// Either inline generated-image data or its durable attachment-store identity.
///
/// `File` must remain first so rollouts written during the migration, which contain both an empty `result` and a `fileId`, retain the file reference when deserialized.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemImageGeneration {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub failure: Option<ImageGenerationFailure>,
    /// Image generation identifier for the generated image, when provided by the image backend.
    pub generation_id: Option<String>,
    pub id: String,
    /// Observed local inputs for a completed generation, absent on older items.
    pub input_images: Option<Vec<ImageGenerationInputImage>>,
    pub revised_prompt: Option<String>,
    pub saved_path: Option<AbsolutePathBuf>,
    pub status: String,
    pub transparent_background: Option<bool>,
    pub file_id: Option<String>,
    pub result: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemImageView {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub id: String,
    pub path: LegacyAppPathString,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemMcpToolCall {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub app_context: Option<McpToolCallAppContext>,
    pub arguments: Value,
    /// The duration of the MCP tool call in milliseconds.
    pub duration_ms: Option<i64>,
    pub error: Option<McpToolCallError>,
    pub id: String,
    /// Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available.
    pub mcp_app_resource_uri: Option<String>,
    /// Presentation captured from the invoked descriptor; absent in older history.
    pub mcp_app_ui: Option<McpAppUi>,
    pub plugin_id: Option<String>,
    pub read_only_hint: Option<bool>,
    pub result: Option<McpToolCallResult>,
    pub server: String,
    pub status: McpToolCallStatus,
    pub tool: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadItemOutputDeferral {
    /// Defer nonempty output from successful commands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command_execution: Option<bool>,
    /// Defer nonempty plain-text results from successful MCP tool calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_tool_call: Option<bool>,
}

/// EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemPlan {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub id: String,
    pub text: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemReasoning {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    #[serde(default)]
    pub content: Vec<String>,
    pub id: String,
    #[serde(default)]
    pub summary: Vec<String>,
}

/// Display item emitted by the interruptible `clock.sleep` tool.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemSleep {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub duration_ms: u64,
    pub id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemSubAgentActivity {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub agent_path: String,
    pub agent_thread_id: String,
    pub id: String,
    pub kind: SubAgentActivityKind,
    /// Resolved model at sub-agent creation; absent from older records and other activities.
    pub model: Option<String>,
    /// Resolved reasoning effort at sub-agent creation, when known.
    pub reasoning_effort: Option<ReasoningEffort>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemUserMessage {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub client_id: Option<String>,
    #[serde(default)]
    pub content: Vec<UserInput>,
    pub id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemWebSearch {
    /// Unix timestamp in milliseconds when the item completed, if recorded.
    pub completed_at_ms: Option<i64>,
    /// Unix timestamp in milliseconds when the item started, if recorded.
    pub started_at_ms: Option<i64>,
    pub action: Option<WebSearchAction>,
    pub id: String,
    pub query: String,
    /// Structured search results returned out-of-band by standalone web search.
    ///
    /// These stay as opaque JSON at the extension/app-server boundary so new result fields and result types can pass through without a Codex release.
    pub results: Option<Vec<Value>>,
}

/// An exclusive item position within the requested visible turn.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ThreadItemsListAnchor {
    #[serde(rename = "item")]
    Item(ThreadItemsListAnchorItem),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadItemsListAnchorItem {
    pub item_id: String,
}

/// Starting position for an item-history page.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThreadItemsListCursor {
    Text(String),
    ThreadItemsListAnchor(ThreadItemsListAnchor),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadItemsListParams {
    /// Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<ThreadItemsListCursor>,
    /// For a single turn, choose which saved outputs to fetch separately by item ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defer_output: Option<ThreadItemOutputDeferral>,
    /// Optional item page size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Optional item pagination direction; defaults to ascending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    pub thread_id: String,
    /// Optional turn id to filter by. When omitted, returns items across the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_id: Option<String>,
}

impl ThreadItemsListParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            cursor: Default::default(),
            defer_output: Default::default(),
            limit: Default::default(),
            sort_direction: Default::default(),
            thread_id: thread_id.into(),
            turn_id: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadItemsListResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one item.
    pub backwards_cursor: Option<String>,
    #[serde(default)]
    pub data: Vec<ThreadItemEntry>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    pub next_cursor: Option<String>,
}

/// EXPERIMENTAL - retrieve a bounded set of persisted items from one turn.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadItemsReadParams {
    /// Item IDs to retrieve. Supply 1 to 100 IDs.
    pub item_ids: Vec<String>,
    pub thread_id: String,
    pub turn_id: String,
}

/// EXPERIMENTAL - persisted items returned in canonical stored order.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadItemsReadResponse {
    #[serde(default)]
    pub data: Vec<ThreadItemEntry>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThreadListCwdFilter {
    Text(String),
    List(Vec<String>),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadListParams {
    /// Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ancestor_thread_id: Option<String>,
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Return only persistent threads attached to this thread, including empty threads. Mutually exclusive with parentThreadId and ancestorThreadId. Omitting this filter keeps attached threads hidden from ordinary listings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_to_thread_id: Option<String>,
    /// Show local history visible to the current ChatGPT account. Defaults to false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_account_only: Option<bool>,
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<ThreadListCwdFilter>,
    /// Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded_thread_ids: Option<Vec<String>>,
    /// Include persistent threads attached to a parent when searching by title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_attached_threads: Option<bool>,
    /// Optional page size; defaults to a reasonable server-side value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_providers: Option<Vec<String>>,
    /// Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub originators: Option<Vec<String>>,
    /// Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_thread_id: Option<String>,
    /// Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<Option<String>>,
    /// Optional substring filter for the extracted thread title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_term: Option<String>,
    /// Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section_id: Option<Option<String>>,
    /// Optional sort direction; defaults to descending (newest first).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// Optional sort key; defaults to created_at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ThreadSortKey>,
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
    /// If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_state_db_only: Option<bool>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadListResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
    pub backwards_cursor: Option<String>,
    #[serde(default)]
    pub data: Vec<Thread>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    pub next_cursor: Option<String>,
    /// Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is unavailable; an absent key means that row is ineligible.
    pub read_states: Option<BTreeMap<String, ThreadReadState>>,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ThreadLoadedListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional page size; defaults to no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadLoadedListResponse {
    /// Thread ids for sessions currently loaded in memory.
    #[serde(default)]
    pub data: Vec<String>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    pub next_cursor: Option<String>,
}

string_enum! {
ThreadMemoryMode {
    Enabled = "enabled",
    Disabled = "disabled",
} }

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadMemoryModeSetParams {
    pub mode: ThreadMemoryMode,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadMemoryModeSetResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadMemoryReadParams {
    /// The thread must already be started or resumed.
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadMemoryReadResponse {
    /// Summary from the thread's selected memory version. Null when memory use is disabled or the selected summary is missing, unreadable, or blank.
    pub summary: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadMetadataGitInfoUpdateParams {
    /// Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<Option<String>>,
    /// Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_url: Option<Option<String>>,
    /// Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha: Option<Option<String>>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadMetadataUpdateParams {
    /// Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    /// Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub git_info: Option<ThreadMetadataGitInfoUpdateParams>,
    /// Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    pub thread_id: String,
}

impl ThreadMetadataUpdateParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            daybreak_enabled: Default::default(),
            git_info: Default::default(),
            project_id: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadMetadataUpdateResponse {
    pub thread: Thread,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadNameUpdatedNotification {
    pub thread_id: String,
    pub thread_name: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadPredictionRequestParams {
    pub source_turn_id: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadPredictionRequestResponse {}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadPredictionResult {
    Completed(ThreadPredictionResultCompleted),
    Failed,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadPredictionResult by "type" {
    "completed" => Completed(ThreadPredictionResultCompleted),
    "failed" => Failed,
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadPredictionResultCompleted {
    pub text: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadPredictionUpdatedNotification {
    pub result: ThreadPredictionResult,
    pub source_turn_id: String,
    pub thread_id: String,
}

/// Prepare an approved plan for the first turn of a fresh thread.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadPrepareApprovedPlanParams {
    /// Absolute path to the optional app-server copy of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment_path: Option<String>,
    pub markdown: String,
    pub thread_id: String,
}

impl ThreadPrepareApprovedPlanParams {
    /// With the fields that must be there.
    pub fn new(markdown: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { attachment_path: Default::default(), markdown: markdown.into(), thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadPrepareApprovedPlanResponse {
    /// Initial user prompt. If no attachment is readable, the plan is already in the thread's context.
    pub prompt: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadProjectUpdatedNotification {
    pub project_id: Option<String>,
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadQueueAddParams {
    pub client_user_message_id: String,
    pub input: Vec<UserInput>,
    /// ResponsesAPI metadata captured from the client submitting this input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    pub thread_id: String,
}

impl ThreadQueueAddParams {
    /// With the fields that must be there.
    pub fn new(
        client_user_message_id: impl Into<String>,
        input: Vec<UserInput>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            client_user_message_id: client_user_message_id.into(),
            input,
            responsesapi_client_metadata: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadQueueAddResponse {
    pub queued_submission: QueuedSubmission,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadQueueChangedNotification {
    pub thread_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadQueueDeleteParams {
    pub queued_submission_id: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadQueueDeleteResponse {
    pub deleted: bool,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadQueueListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional page size; defaults to the standard thread-list page size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    pub thread_id: String,
}

impl ThreadQueueListParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: Default::default(), limit: Default::default(), thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadQueueListResponse {
    #[serde(default)]
    pub data: Vec<QueuedSubmission>,
    /// Opaque cursor for the next page, or `null` when no submissions remain.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadQueueReorderParams {
    pub queued_submission_ids: Vec<String>,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadQueueReorderResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadQueueStartParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queued_submission_id: Option<String>,
    pub thread_id: String,
}

impl ThreadQueueStartParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { queued_submission_id: Default::default(), thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadQueueStartResponse {
    pub turn: Turn,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadQueueUpdateParams {
    pub input: Vec<UserInput>,
    pub queued_submission_id: String,
    /// Non-empty metadata replaces the input's metadata; omission or an empty map preserves it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    pub thread_id: String,
}

impl ThreadQueueUpdateParams {
    /// With the fields that must be there.
    pub fn new(
        input: Vec<UserInput>,
        queued_submission_id: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            input,
            queued_submission_id: queued_submission_id.into(),
            responsesapi_client_metadata: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadQueueUpdateResponse {
    pub queued_submission: QueuedSubmission,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadReadParams {
    /// When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_turns: Option<bool>,
    pub thread_id: String,
}

impl ThreadReadParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { include_turns: Default::default(), thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadResponse {
    /// Local receipt. Null means this thread's durable read state is unavailable.
    pub read_state: Option<ThreadReadState>,
    pub thread: Thread,
}

/// The first unread position in a durable local thread. A null position means read. The opaque revision guards edits against activity or marks the caller has not seen.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadState {
    pub first_unread: Option<ThreadUnreadPosition>,
    pub revision: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadStateChangedNotification {
    pub read_state: ThreadReadState,
    pub thread_id: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ThreadReadStateOperation {
    #[serde(rename = "read")]
    Read,
    #[serde(rename = "unread")]
    Unread,
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadReadStateUpdateParams {
    /// Revision of the row or transcript actually seen. Conflicts require a fresh user action.
    pub expected_revision: String,
    pub operation: ThreadReadStateOperation,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadReadStateUpdateResponse {
    pub read_state: ThreadReadState,
}

/// EXPERIMENTAL - append audio input to thread realtime.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeAppendAudioParams {
    pub audio: ThreadRealtimeAudioChunk,
    pub thread_id: String,
}

/// EXPERIMENTAL - response for appending realtime audio input.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendAudioResponse {}

/// EXPERIMENTAL - append speakable text to thread realtime.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeAppendSpeechParams {
    pub text: String,
    pub thread_id: String,
}

/// EXPERIMENTAL - response for appending realtime speech.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendSpeechResponse {}

/// EXPERIMENTAL - append text input to thread realtime.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeAppendTextParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ConversationTextRole>,
    pub text: String,
    pub thread_id: String,
}

impl ThreadRealtimeAppendTextParams {
    /// With the fields that must be there.
    pub fn new(text: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { role: Default::default(), text: text.into(), thread_id: thread_id.into() }
    }
}

/// EXPERIMENTAL - response for appending realtime text input.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeAppendTextResponse {}

/// EXPERIMENTAL - thread realtime audio chunk.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeAudioChunk {
    pub data: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    pub num_channels: u16,
    pub sample_rate: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samples_per_channel: Option<u32>,
}

impl ThreadRealtimeAudioChunk {
    /// With the fields that must be there.
    pub fn new(data: impl Into<String>, num_channels: u16, sample_rate: u32) -> Self {
        Self {
            data: data.into(),
            item_id: Default::default(),
            num_channels,
            sample_rate,
            samples_per_channel: Default::default(),
        }
    }
}

/// EXPERIMENTAL - how an existing agent item appears in a realtime conversation.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadRealtimeBemItemPresentation {
    WholeItem,
    InlineMarkdown,
    InlineVisualization(ThreadRealtimeBemItemPresentationInlineVisualization),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadRealtimeBemItemPresentation by "type" {
    "wholeItem" => WholeItem,
    "inlineMarkdown" => InlineMarkdown,
    "inlineVisualization" => InlineVisualization(ThreadRealtimeBemItemPresentationInlineVisualization),
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeBemItemPresentationInlineVisualization {
    pub index: u32,
}

/// EXPERIMENTAL - emitted when thread realtime transport closes.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeClosedNotification {
    pub reason: Option<String>,
    pub thread_id: String,
}

/// EXPERIMENTAL - emitted when thread realtime encounters an error.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeErrorNotification {
    pub message: String,
    pub thread_id: String,
}

/// EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts.
#[derive(Debug, Clone, Serialize)]
pub struct ThreadRealtimeInitialItem {
    pub role: ConversationTextRole,
    pub text: String,
}

/// EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadRealtimeItem {
    RealtimeSessionStarted(ThreadRealtimeItemRealtimeSessionStarted),
    TranscriptSegment(ThreadRealtimeItemTranscriptSegment),
    BemItemPromoted(ThreadRealtimeItemBemItemPromoted),
    RealtimeSessionClosed(ThreadRealtimeItemRealtimeSessionClosed),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadRealtimeItem by "type" {
    "realtimeSessionStarted" => RealtimeSessionStarted(ThreadRealtimeItemRealtimeSessionStarted),
    "transcriptSegment" => TranscriptSegment(ThreadRealtimeItemTranscriptSegment),
    "bemItemPromoted" => BemItemPromoted(ThreadRealtimeItemBemItemPromoted),
    "realtimeSessionClosed" => RealtimeSessionClosed(ThreadRealtimeItemRealtimeSessionClosed),
} }

/// EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemAddedNotification {
    pub item: Value,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemBemItemPromoted {
    pub id: String,
    pub realtime_session_id: String,
    #[serde(rename = "item_id")]
    pub item_id: String,
    pub presentation: ThreadRealtimeBemItemPresentation,
    #[serde(rename = "turn_id")]
    pub turn_id: String,
}

/// EXPERIMENTAL - a realtime timeline item published after canonical commit.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemCompletedNotification {
    pub item: ThreadRealtimeItem,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemRealtimeSessionClosed {
    pub id: String,
    pub realtime_session_id: String,
    pub outcome: ThreadRealtimeSessionOutcome,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemRealtimeSessionStarted {
    pub id: String,
    pub realtime_session_id: String,
}

/// EXPERIMENTAL - a realtime timeline item started before its content streams.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemStartedNotification {
    pub item: ThreadRealtimeItem,
    pub thread_id: String,
}

/// EXPERIMENTAL - text appended to an active realtime transcript item.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemTranscriptDeltaNotification {
    pub delta: String,
    pub item_id: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeItemTranscriptSegment {
    pub id: String,
    pub realtime_session_id: String,
    pub role: ThreadRealtimeTranscriptRole,
    pub text: String,
}

/// EXPERIMENTAL - list voices supported by thread realtime.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ThreadRealtimeListVoicesParams {}

/// EXPERIMENTAL - response for listing supported realtime voices.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeListVoicesResponse {
    pub voices: RealtimeVoicesList,
}

/// EXPERIMENTAL - streamed output audio emitted by thread realtime.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeOutputAudioDeltaNotification {
    pub audio: ThreadRealtimeAudioChunk,
    pub thread_id: String,
}

/// EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeSdpNotification {
    pub sdp: String,
    pub thread_id: String,
}

string_enum! {
ThreadRealtimeSessionOutcome {
    Ended = "ended",
    Failed = "failed",
} }

/// EXPERIMENTAL - start a thread-scoped realtime session.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeStartParams {
    /// Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backend_reasoning_status: Option<bool>,
    /// Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_managed_handoffs: Option<bool>,
    /// Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_response_handoff_channel_prefixes: Option<BTreeMap<String, Vec<String>>>,
    /// Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_response_handoff_mode: Option<CodexResponseHandoffMode>,
    /// Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_response_item_prefix: Option<String>,
    /// Sends automatic Codex responses as realtime conversation items instead of handoff appends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codex_responses_as_items: Option<bool>,
    /// Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation_ack_filler: Option<bool>,
    /// Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flush_transcript_tail_on_session_end: Option<bool>,
    /// Set to false to start without Codex's startup context. Omitted or null includes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_startup_context: Option<bool>,
    /// Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_items: Option<Vec<ThreadRealtimeInitialItem>>,
    /// Overrides the configured realtime model for this session only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits.
    pub output_modality: RealtimeOutputModality,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<Option<String>>,
    /// Developer instructions given to the backing Codex model when this realtime session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_end_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_session_id: Option<String>,
    /// Developer instructions given to the backing Codex model when this realtime session starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime_start_instructions: Option<String>,
    pub thread_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<ThreadRealtimeStartTransport>,
    /// Overrides the configured realtime protocol version for this session only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<RealtimeConversationVersion>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<RealtimeVoice>,
    /// Client-generated identifier for the product voice session. This is distinct from `realtimeSessionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_session_id: Option<String>,
}

impl ThreadRealtimeStartParams {
    /// With the fields that must be there.
    pub fn new(output_modality: RealtimeOutputModality, thread_id: impl Into<String>) -> Self {
        Self {
            backend_reasoning_status: Default::default(),
            client_managed_handoffs: Default::default(),
            codex_response_handoff_channel_prefixes: Default::default(),
            codex_response_handoff_mode: Default::default(),
            codex_response_item_prefix: Default::default(),
            codex_responses_as_items: Default::default(),
            delegation_ack_filler: Default::default(),
            flush_transcript_tail_on_session_end: Default::default(),
            include_startup_context: Default::default(),
            initial_items: Default::default(),
            model: Default::default(),
            output_modality,
            prompt: Default::default(),
            realtime_end_instructions: Default::default(),
            realtime_session_id: Default::default(),
            realtime_start_instructions: Default::default(),
            thread_id: thread_id.into(),
            transport: Default::default(),
            version: Default::default(),
            voice: Default::default(),
            voice_session_id: Default::default(),
        }
    }
}

/// EXPERIMENTAL - response for starting thread realtime.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeStartResponse {}

/// EXPERIMENTAL - transport used by thread realtime.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum ThreadRealtimeStartTransport {
    #[serde(rename = "websocket")]
    Websocket,
    #[serde(rename = "webrtc")]
    Webrtc(ThreadRealtimeStartTransportWebrtc),
    #[serde(rename = "existingCall")]
    ExistingCall(ThreadRealtimeStartTransportExistingCall),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeStartTransportExistingCall {
    /// Identifier of a realtime call already created and negotiated by the client.
    pub call_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct ThreadRealtimeStartTransportWebrtc {
    /// SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data channel.
    pub sdp: String,
}

/// EXPERIMENTAL - emitted when thread realtime startup is accepted.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeStartedNotification {
    pub realtime_session_id: Option<String>,
    pub thread_id: String,
    pub version: RealtimeConversationVersion,
}

/// EXPERIMENTAL - stop thread realtime.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRealtimeStopParams {
    pub thread_id: String,
}

/// EXPERIMENTAL - response for stopping thread realtime.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadRealtimeStopResponse {}

/// EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeTranscriptDeltaNotification {
    /// Live transcript delta from the realtime event.
    pub delta: String,
    pub role: String,
    pub thread_id: String,
}

/// EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRealtimeTranscriptDoneNotification {
    pub role: String,
    /// Final complete text for the transcript part.
    pub text: String,
    pub thread_id: String,
}

string_enum! {
ThreadRealtimeTranscriptRole {
    User = "user",
    Assistant = "assistant",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadResumeInitialTurnsPageParams {
    /// How much item detail to include for each returned turn; defaults to summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    /// Optional turn page size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Optional turn pagination direction; defaults to descending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
}

/// There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume it. 2. By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by path and resume it.
///
/// For non-running threads, the precedence is: history > non-empty path > thread_id. If using history or a non-empty path for a non-running thread, the thread_id param will be ignored.
///
/// If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a consistency check against the active rollout path. Empty string path values are treated as absent.
///
/// Prefer using thread_id whenever possible.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadResumeParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    /// When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_turns: Option<bool>,
    /// [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<ResponseItem>>,
    /// When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_turns_page: Option<ThreadResumeInitialTurnsPageParams>,
    /// Configuration overrides for the resumed thread, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Named profile id for the resumed thread. Cannot be combined with `sandbox`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<Option<String>>,
    pub thread_id: String,
}

impl ThreadResumeParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            approval_policy: Default::default(),
            approvals_reviewer: Default::default(),
            base_instructions: Default::default(),
            config: Default::default(),
            cwd: Default::default(),
            developer_instructions: Default::default(),
            exclude_turns: Default::default(),
            history: Default::default(),
            initial_turns_page: Default::default(),
            model: Default::default(),
            model_provider: Default::default(),
            path: Default::default(),
            permissions: Default::default(),
            personality: Default::default(),
            runtime_workspace_roots: Default::default(),
            sandbox: Default::default(),
            service_tier: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadResumeResponse {
    /// Named or implicit built-in profile that produced the active permissions, when known.
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    /// Reviewer currently used for approval requests on this thread.
    pub approvals_reviewer: ApprovalsReviewer,
    /// Effective collaboration mode. Absent when resuming from an older server.
    pub collaboration_mode: Option<CollaborationMode>,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    #[serde(default)]
    pub disabled_plugin_ids: Vec<String>,
    /// `thread/turns/list` page returned when requested by `initialTurnsPage`.
    pub initial_turns_page: Option<TurnsPage>,
    /// Environment-native paths to instruction source files currently loaded for this thread.
    #[serde(default)]
    pub instruction_sources: Vec<LegacyAppPathString>,
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    pub items_backwards_cursor: Option<String>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    pub multi_agent_mode: Option<MultiAgentMode>,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    #[serde(default)]
    pub runtime_workspace_roots: Vec<AbsolutePathBuf>,
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    pub sandbox: SandboxPolicy,
    pub service_tier: Option<String>,
    pub thread: Thread,
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    pub turns_backwards_cursor: Option<String>,
}

/// Replace a paginated thread's durable history with the prefix before one turn.
///
/// This only changes persisted conversation history. It does not revert local file changes.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadRevertParams {
    /// Turn excluded from the replacement history, together with every later turn.
    pub before_turn_id: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRevertResponse {
    /// Opaque cursor for hydrating paginated items backwards.
    ///
    /// Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    pub items_backwards_cursor: Option<String>,
    /// Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`.
    pub thread: Thread,
    /// Opaque cursor for hydrating paginated turns backwards.
    ///
    /// Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    pub turns_backwards_cursor: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadRevertedNotification {
    pub thread_id: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSampleCancelParams {
    pub request_id: RequestId,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSampleCancelResponse {}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSampleParams {
    /// Allow sampling the latest turn before it finishes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_in_progress_turn: Option<bool>,
    /// Disable MCP servers when the inherited window uses incremental tools on Responses Lite.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_mcp: Option<bool>,
    /// Applied only when the provider and model support cache-preserving reasoning-effort updates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// The loaded source's latest turn, which must be finished (completed, failed, or interrupted) unless `allowInProgressTurn` is true.
    pub expected_turn_id: String,
    /// Override upstream interruption on cancellation for this sample; otherwise inherit the parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_on_cancel: Option<bool>,
    pub prompt: String,
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    pub thread_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_trigger: Option<String>,
}

impl ThreadSampleParams {
    /// With the fields that must be there.
    pub fn new(
        expected_turn_id: impl Into<String>,
        prompt: impl Into<String>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            allow_in_progress_turn: Default::default(),
            disable_mcp: Default::default(),
            effort: Default::default(),
            expected_turn_id: expected_turn_id.into(),
            interrupt_on_cancel: Default::default(),
            prompt: prompt.into(),
            responsesapi_client_metadata: Default::default(),
            thread_id: thread_id.into(),
            thread_source: Default::default(),
            turn_trigger: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSampleResponse {
    pub cached_input_tokens: Option<i64>,
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub response_id: String,
    pub source_turn_id: String,
    /// Assistant text from the response, or null if it attempted a tool call or completed without text.
    pub text: Option<String>,
}

/// One visible message occurrence returned by [`ThreadSearchOccurrencesResponse`].
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSearchOccurrence {
    pub item_id: String,
    pub snippet: String,
    /// Match range within `snippet`, in UTF-16 code units.
    pub snippet_match_range: ThreadSearchTextRange,
    /// Opaque inclusive cursor accepted by `thread/turns/list` for this turn.
    pub turn_cursor: String,
    pub turn_id: String,
}

/// Parameters for searching visible message occurrences within one paginated thread.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSearchOccurrencesParams {
    /// Opaque cursor returned by a previous call for the same thread and search term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Optional occurrence page size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers.
    pub search_term: String,
    pub thread_id: String,
}

impl ThreadSearchOccurrencesParams {
    /// With the fields that must be there.
    pub fn new(search_term: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self {
            cursor: Default::default(),
            limit: Default::default(),
            search_term: search_term.into(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSearchOccurrencesResponse {
    /// Occurrences in chronological message order.
    #[serde(default)]
    pub data: Vec<ThreadSearchOccurrence>,
    /// Opaque cursor to continue after the last returned occurrence.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSearchParams {
    /// Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Show local history visible to the current ChatGPT account. Defaults to false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_account_only: Option<bool>,
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Include persistent threads attached to a parent in search results.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_attached_threads: Option<bool>,
    /// Optional page size; defaults to a reasonable server-side value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Required substring/full-text query for thread search.
    pub search_term: String,
    /// Optional sort direction; defaults to descending (newest first).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// Optional sort key; defaults to created_at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_key: Option<ThreadSearchSortKey>,
    /// Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_kinds: Option<Vec<ThreadSourceKind>>,
}

impl ThreadSearchParams {
    /// With the fields that must be there.
    pub fn new(search_term: impl Into<String>) -> Self {
        Self {
            archived: Default::default(),
            current_account_only: Default::default(),
            cursor: Default::default(),
            include_attached_threads: Default::default(),
            limit: Default::default(),
            search_term: search_term.into(),
            sort_direction: Default::default(),
            sort_key: Default::default(),
            source_kinds: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSearchResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
    pub backwards_cursor: Option<String>,
    #[serde(default)]
    pub data: Vec<ThreadSearchResult>,
    /// Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSearchResult {
    pub snippet: String,
    pub thread: Thread,
}

string_enum! {
ThreadSearchSortKey {
    CreatedAt = "created_at",
    UpdatedAt = "updated_at",
    RecencyAt = "recency_at",
} }

/// UTF-16 code-unit range within `snippet`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSearchTextRange {
    /// Exclusive UTF-16 code-unit offset.
    pub end: u32,
    /// Inclusive UTF-16 code-unit offset.
    pub start: u32,
}

/// An independently persisted, user-visible thread section.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSection {
    /// Optional appearance synchronized across clients.
    pub appearance: Option<ThreadSectionAppearance>,
    /// Opaque UUIDv7 identity that remains stable when the section is renamed.
    pub id: String,
    /// The current user-visible section name.
    pub name: String,
}

/// Extensible visual presentation for a custom thread section.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ThreadSectionAppearance {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
}

/// Broadcast after a successful move into, within, or out of a section.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSectionChangedNotification {
    /// Destination section, or `null` when the thread was removed from its section.
    pub section_id: Option<String>,
    pub thread_id: String,
}

/// Parameters for creating an independently persisted thread section.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ThreadSectionCreateParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appearance: Option<ThreadSectionAppearance>,
    /// The user-visible name of the section.
    pub name: String,
}

impl ThreadSectionCreateParams {
    /// With the fields that must be there.
    pub fn new(name: impl Into<String>) -> Self {
        Self { appearance: Default::default(), name: name.into() }
    }
}

/// The independently persisted section created by the server.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSectionCreateResponse {
    pub section: ThreadSection,
}

/// Parameters for deleting an independently persisted thread section.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSectionDeleteParams {
    /// The stable, server-generated identity of the section to delete.
    pub section_id: String,
}

/// Successful deletion does not return additional section data.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSectionDeleteResponse {}

/// Parameters for listing independently persisted thread sections.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ThreadSectionListParams {
    /// Opaque pagination cursor returned by a previous call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Maximum number of sections to return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// One page of independently persisted thread sections.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSectionListResponse {
    #[serde(default)]
    pub data: Vec<ThreadSection>,
    /// Opaque cursor for the next page, or `null` when no sections remain.
    pub next_cursor: Option<String>,
}

/// Parameters for moving a thread within a server-owned section ordering.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSectionMoveParams {
    /// Existing thread to insert before; omission or null appends to the section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before_thread_id: Option<String>,
    /// Destination section, or `null` to remove the thread from its section.
    pub section_id: Option<String>,
    /// Thread to move into, within, or out of a section.
    pub thread_id: String,
}

impl ThreadSectionMoveParams {
    /// With the fields that must be there.
    pub fn new(section_id: Option<String>, thread_id: impl Into<String>) -> Self {
        Self { before_thread_id: Default::default(), section_id, thread_id: thread_id.into() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSectionMoveResponse {}

/// Parameters for updating an independently persisted thread section.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSectionUpdateParams {
    /// Omit to preserve appearance, use `null` to clear it, or provide a replacement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appearance: Option<Option<ThreadSectionAppearance>>,
    /// The updated user-visible name of the section.
    pub name: String,
    /// The stable, server-generated identity of the section to update.
    pub section_id: String,
}

impl ThreadSectionUpdateParams {
    /// With the fields that must be there.
    pub fn new(name: impl Into<String>, section_id: impl Into<String>) -> Self {
        Self { appearance: Default::default(), name: name.into(), section_id: section_id.into() }
    }
}

/// The independently persisted section after its name is updated.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSectionUpdateResponse {
    pub section: ThreadSection,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSetNameParams {
    pub name: String,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSetNameResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSettings {
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    pub approvals_reviewer: ApprovalsReviewer,
    pub collaboration_mode: CollaborationMode,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    #[serde(default)]
    pub disabled_plugin_ids: Vec<String>,
    pub effort: Option<ReasoningEffort>,
    /// Environments configured for future turns, in priority order, primary first. `null` means the server does not expose the selection; [] means none are selected.
    pub environments: Option<Vec<ThreadEnvironment>>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior.
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// @deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style.
    pub personality: Option<Personality>,
    pub sandbox_policy: SandboxPolicy,
    pub service_tier: Option<String>,
    pub summary: Option<ReasoningSummary>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadSettingsUpdateParams {
    /// Override the approval policy for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collaboration_mode: Option<CollaborationMode>,
    /// Override the working directory for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// Override the reasoning effort for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// Replace the environments for future turns without changing the running turn. Omitted/null preserves the selection unless `cwd` is also provided, which selects the default environments for that directory. [] clears the selection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    /// Override the model for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Override the sandbox policy for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<Option<String>>,
    /// Override the reasoning summary for subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
    pub thread_id: String,
}

impl ThreadSettingsUpdateParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            approval_policy: Default::default(),
            approvals_reviewer: Default::default(),
            collaboration_mode: Default::default(),
            cwd: Default::default(),
            disabled_plugin_ids: Default::default(),
            effort: Default::default(),
            environments: Default::default(),
            model: Default::default(),
            multi_agent_mode: Default::default(),
            permissions: Default::default(),
            personality: Default::default(),
            sandbox_policy: Default::default(),
            service_tier: Default::default(),
            summary: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadSettingsUpdateResponse {}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadSettingsUpdatedNotification {
    pub thread_id: String,
    pub thread_settings: ThreadSettings,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadShellCommandParams {
    /// Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
    pub command: String,
    pub thread_id: String,
    /// Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i64>,
}

impl ThreadShellCommandParams {
    /// With the fields that must be there.
    pub fn new(command: impl Into<String>, thread_id: impl Into<String>) -> Self {
        Self { command: command.into(), thread_id: thread_id.into(), timeout_ms: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadShellCommandResponse {}

string_enum! {
ThreadSortKey {
    CreatedAt = "created_at",
    UpdatedAt = "updated_at",
    RecencyAt = "recency_at",
    SectionPosition = "section_position",
} }

pub type ThreadSource = String;

string_enum! {
ThreadSourceKind {
    Cli = "cli",
    Vscode = "vscode",
    Exec = "exec",
    AppServer = "appServer",
    SubAgent = "subAgent",
    SubAgentReview = "subAgentReview",
    SubAgentCompact = "subAgentCompact",
    SubAgentThreadSpawn = "subAgentThreadSpawn",
    SubAgentOther = "subAgentOther",
    Unknown = "unknown",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadStartParams {
    /// Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_provider_model_fallback: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this thread and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daybreak_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub developer_instructions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_tools: Option<Vec<DynamicToolSpec>>,
    /// Optional sticky environments for this thread.
    ///
    /// Omitted selects the default environment when environment access is enabled. Empty disables environment access for turns that do not provide a turn override. Non-empty selects the first environment as the current turn environment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experimental_raw_events: Option<bool>,
    /// Persisted thread history contract to use for this new thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub history_mode: Option<ThreadHistoryMode>,
    /// Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mock_experimental_field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_provider: Option<String>,
    /// @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Named profile id for this thread. Cannot be combined with `sandbox`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Replace the thread's runtime workspace roots. Paths must be absolute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox: Option<SandboxMode>,
    /// Capability roots selected for this thread by the hosting platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_capability_roots: Option<Vec<SelectedCapabilityRoot>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_start_source: Option<ThreadStartSource>,
    /// Optional client-supplied analytics source classification for this thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_source: Option<ThreadSource>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStartResponse {
    /// Named or implicit built-in profile that produced the active permissions, when known.
    pub active_permission_profile: Option<ActivePermissionProfile>,
    pub approval_policy: AskForApproval,
    /// Reviewer currently used for approval requests on this thread.
    pub approvals_reviewer: ApprovalsReviewer,
    pub cwd: AbsolutePathBuf,
    /// Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
    #[serde(default)]
    pub disabled_plugin_ids: Vec<String>,
    /// Environment-native paths to instruction source files currently loaded for this thread.
    #[serde(default)]
    pub instruction_sources: Vec<LegacyAppPathString>,
    pub model: String,
    pub model_provider: String,
    /// @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
    pub multi_agent_mode: Option<MultiAgentMode>,
    pub reasoning_effort: Option<ReasoningEffort>,
    /// Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
    #[serde(default)]
    pub runtime_workspace_roots: Vec<AbsolutePathBuf>,
    /// Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
    pub sandbox: SandboxPolicy,
    pub service_tier: Option<String>,
    pub thread: Thread,
}

string_enum! {
ThreadStartSource {
    Startup = "startup",
    Clear = "clear",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadStartedNotification {
    pub thread: Thread,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadStatus {
    NotLoaded,
    Idle,
    SystemError,
    Active(ThreadStatusActive),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadStatus by "type" {
    "notLoaded" => NotLoaded,
    "idle" => Idle,
    "systemError" => SystemError,
    "active" => Active(ThreadStatusActive),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStatusActive {
    #[serde(default)]
    pub active_flags: Vec<ThreadActiveFlag>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadStatusChangedNotification {
    pub status: ThreadStatus,
    pub thread_id: String,
}

/// EXPERIMENTAL - one item or turn boundary in canonical rollout order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadTimelineEntry {
    Item(ThreadTimelineEntryItem),
    Realtime(ThreadTimelineEntryRealtime),
    TurnStarted(ThreadTimelineEntryTurnStarted),
    TurnCompleted(ThreadTimelineEntryTurnCompleted),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadTimelineEntry by "type" {
    "item" => Item(ThreadTimelineEntryItem),
    "realtime" => Realtime(ThreadTimelineEntryRealtime),
    "turnStarted" => TurnStarted(ThreadTimelineEntryTurnStarted),
    "turnCompleted" => TurnCompleted(ThreadTimelineEntryTurnCompleted),
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTimelineEntryItem {
    pub item: ThreadItem,
    pub position: u64,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadTimelineEntryRealtime {
    pub item: ThreadRealtimeItem,
    pub position: u64,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadTimelineEntryTurnCompleted {
    pub completed_at: Option<i64>,
    pub duration_ms: Option<i64>,
    pub error: Option<TurnError>,
    pub position: u64,
    pub started_at: Option<i64>,
    pub status: TurnStatus,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadTimelineEntryTurnStarted {
    pub position: u64,
    pub started_at: Option<i64>,
    pub turn_id: String,
}

/// EXPERIMENTAL - list ordinary and realtime thread history in rollout order.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadTimelineListParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    pub thread_id: String,
}

impl ThreadTimelineListParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self { cursor: Default::default(), limit: Default::default(), thread_id: thread_id.into() }
    }
}

/// EXPERIMENTAL - a bounded timeline page with its resolved opening voice state.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTimelineListResponse {
    pub active_realtime_session_at_page_start: Option<String>,
    #[serde(default)]
    pub data: Vec<ThreadTimelineEntry>,
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTokenUsage {
    pub last: TokenUsageBreakdown,
    pub model_context_window: Option<i64>,
    pub total: TokenUsageBreakdown,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTokenUsageUpdatedNotification {
    pub thread_id: String,
    pub token_usage: ThreadTokenUsage,
    pub turn_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadTurnsListParams {
    /// Opaque cursor to pass to the next call to continue after the last turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// How much item detail to include for each returned turn; defaults to summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items_view: Option<TurnItemsView>,
    /// Optional turn page size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Optional turn pagination direction; defaults to descending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    pub thread_id: String,
}

impl ThreadTurnsListParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>) -> Self {
        Self {
            cursor: Default::default(),
            items_view: Default::default(),
            limit: Default::default(),
            sort_direction: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadTurnsListResponse {
    /// Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and catch updates to that turn.
    pub backwards_cursor: Option<String>,
    #[serde(default)]
    pub data: Vec<Turn>,
    /// Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to return.
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadUnarchiveParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadUnarchiveResponse {
    pub thread: Thread,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUnarchivedNotification {
    pub thread_id: String,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ThreadUnreadPosition {
    /// Explicitly marked unread, including when the thread has no turns.
    ThreadStart,
    /// The earliest completed result needing attention.
    Turn(ThreadUnreadPositionTurn),
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { ThreadUnreadPosition by "type" {
    "threadStart" => ThreadStart,
    "turn" => Turn(ThreadUnreadPositionTurn),
} }

/// The earliest completed result needing attention.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUnreadPositionTurn {
    pub turn_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadUnsubscribeParams {
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ThreadUnsubscribeResponse {
    pub status: ThreadUnsubscribeStatus,
}

string_enum! {
ThreadUnsubscribeStatus {
    NotLoaded = "notLoaded",
    NotSubscribed = "notSubscribed",
    Unsubscribed = "unsubscribed",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUsage {
    pub estimated_usage_credits_micros: i64,
    pub estimated_usage_usd_micros: Option<i64>,
    #[serde(default)]
    pub groups: Vec<ThreadUsageBreakdownGroup>,
    /// Native dollar usage, independent of credit estimates. None means unknown, not zero.
    pub native_usage_usd_micros: Option<i64>,
    pub thread_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThreadUsageBreakdownGroup {
    pub cached_input_tokens: Option<i64>,
    pub estimated_usage_credits_micros: i64,
    pub input_tokens: Option<i64>,
    pub model: Option<String>,
    pub net_new_input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub reasoning_effort: Option<String>,
    pub speed: Option<String>,
    pub total_tokens: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TokenUsageBreakdown {
    #[serde(default)]
    pub cache_write_input_tokens: i64,
    pub cached_input_tokens: i64,
    pub input_tokens: i64,
    pub output_tokens: i64,
    pub reasoning_output_tokens: i64,
    pub total_tokens: i64,
}

/// Definition for a tool the client can call.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tool {
    #[serde(rename = "_meta")]
    pub meta: Option<Value>,
    pub annotations: Option<Value>,
    pub description: Option<String>,
    pub icons: Option<Vec<Value>>,
    pub input_schema: Value,
    pub name: String,
    pub output_schema: Option<Value>,
    pub title: Option<String>,
}

/// EXPERIMENTAL. Captures a user's answer to a request_user_input question.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ToolRequestUserInputAnswer {
    pub answers: Vec<String>,
}

/// EXPERIMENTAL. Defines a single selectable option for request_user_input.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ToolRequestUserInputOption {
    pub description: String,
    pub label: String,
}

/// EXPERIMENTAL. Params sent with a request_user_input event.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolRequestUserInputParams {
    /// @deprecated Use `isBlocking` to decide whether the request should block.
    pub auto_resolution_ms: Option<u64>,
    pub is_blocking: bool,
    pub item_id: String,
    #[serde(default)]
    pub questions: Vec<ToolRequestUserInputQuestion>,
    pub thread_id: String,
    pub turn_id: String,
}

/// EXPERIMENTAL. Represents one request_user_input question and its required options.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ToolRequestUserInputQuestion {
    pub header: String,
    pub id: String,
    #[serde(default)]
    pub is_other: bool,
    #[serde(default)]
    pub is_secret: bool,
    pub options: Option<Vec<ToolRequestUserInputOption>>,
    pub question: String,
}

/// EXPERIMENTAL. Response payload mapping question ids to answers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ToolRequestUserInputResponse {
    pub answers: BTreeMap<String, ToolRequestUserInputAnswer>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ToolsV2 {
    pub web_search: Option<WebSearchToolConfig>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Turn {
    /// Unix timestamp (in seconds) when the turn completed.
    pub completed_at: Option<i64>,
    /// Duration between turn start and completion in milliseconds, if known.
    pub duration_ms: Option<i64>,
    /// Error associated with a failed or interrupted turn.
    pub error: Option<TurnError>,
    /// Identifier for this turn. Codex-generated turn IDs are UUIDv7.
    pub id: String,
    /// Thread items currently included in this turn payload.
    #[serde(default)]
    pub items: Vec<ThreadItem>,
    /// Describes how much of `items` has been loaded for this turn.
    pub items_view: Option<TurnItemsView>,
    /// ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work on behalf of this turn. May be null in older history or a `review/start` response.
    pub root_turn_id: Option<String>,
    /// Unix timestamp (in seconds) when the turn started.
    pub started_at: Option<i64>,
    pub status: TurnStatus,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnCompletedNotification {
    pub thread_id: String,
    pub turn: Turn,
}

/// Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file changes in the turn.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnDiffUpdatedNotification {
    pub diff: String,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnEnvironmentParams {
    pub cwd: LegacyAppPathString,
    pub environment_id: String,
    /// Environment-native runtime workspace roots. Omitted defaults to `cwd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<LegacyAppPathString>>,
}

impl TurnEnvironmentParams {
    /// With the fields that must be there.
    pub fn new(cwd: impl Into<String>, environment_id: impl Into<String>) -> Self {
        Self {
            cwd: cwd.into(),
            environment_id: environment_id.into(),
            runtime_workspace_roots: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnError {
    pub additional_details: Option<String>,
    pub codex_error_info: Option<CodexErrorInfo>,
    pub message: String,
    /// Optional public explanation and continuation instruction for a misalignment block.
    pub misalignment: Option<MisalignmentErrorDetails>,
}

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnInterruptParams {
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TurnInterruptResponse {}

string_enum! {
TurnItemsView {
    /// `items` was not loaded for this turn. The field is intentionally empty.
    NotLoaded = "notLoaded",
    /// `items` contains only a display summary for this turn.
    Summary = "summary",
    /// `items` contains every ThreadItem available from persisted app-server history for this turn.
    Full = "full",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnModerationMetadataNotification {
    pub metadata: Value,
    pub thread_id: String,
    pub turn_id: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TurnPlanStep {
    pub status: TurnPlanStepStatus,
    pub step: String,
}

string_enum! {
TurnPlanStepStatus {
    Pending = "pending",
    InProgress = "inProgress",
    Completed = "completed",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnPlanUpdatedNotification {
    pub explanation: Option<String>,
    #[serde(default)]
    pub plan: Vec<TurnPlanStep>,
    pub thread_id: String,
    pub turn_id: String,
}

/// Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather than silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen initial settings are unchanged.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnSettingsUpdateParams {
    /// Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    /// Omission or `null` leaves the effort unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// Replace the environments for subsequent steps of this turn, not future turns. Omitted/null preserves the selection; [] clears it. An already-started step is unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    /// Omission or `null` leaves the model unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// `null` clears the requested tier; omission leaves it unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<Option<String>>,
    /// Omission or `null` leaves the summary preference unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
    pub thread_id: String,
    pub turn_id: String,
}

impl TurnSettingsUpdateParams {
    /// With the fields that must be there.
    pub fn new(thread_id: impl Into<String>, turn_id: impl Into<String>) -> Self {
        Self {
            approvals_reviewer: Default::default(),
            effort: Default::default(),
            environments: Default::default(),
            model: Default::default(),
            service_tier: Default::default(),
            summary: Default::default(),
            thread_id: thread_id.into(),
            turn_id: turn_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TurnSettingsUpdateResponse {
    pub status: TurnSettingsUpdateStatus,
}

string_enum! {
TurnSettingsUpdateStatus {
    /// Published for subsequent captures, even if the values were unchanged. Already captured steps are unchanged; a later inference is not guaranteed.
    Applied = "applied",
    /// No matching live task remained available for publication.
    TargetUnavailable = "targetUnavailable",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnStartParams {
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    /// Override the approval policy for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_policy: Option<AskForApproval>,
    /// Override where approval requests are routed for review on this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approvals_reviewer: Option<ApprovalsReviewer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_user_message_id: Option<String>,
    /// EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.
    ///
    /// For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collaboration_mode: Option<CollaborationMode>,
    /// Override the working directory for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cyber_access_program: Option<CyberAccessProgram>,
    /// Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled_plugin_ids: Option<Vec<String>>,
    /// Override the reasoning effort for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<ReasoningEffort>,
    /// Optional environments for this turn and subsequent turns.
    ///
    /// Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first environment as the current turn environment for this turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environments: Option<Vec<TurnEnvironmentParams>>,
    pub input: Vec<UserInput>,
    /// Override the model for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_agent_mode: Option<MultiAgentMode>,
    /// Optional JSON Schema used to constrain the final assistant message for this turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_schema: Option<Value>,
    /// ID of the turn that caused this new turn to start.
    ///
    /// Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset for work started directly by the user. Ignored when this request adds input to an active turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_turn_id: Option<String>,
    /// Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<String>,
    /// @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personality: Option<Personality>,
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    /// Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata_patch: Option<BTreeMap<String, String>>,
    /// ID of the first turn in the chain of work that led to this new turn.
    ///
    /// When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to an active turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_turn_id: Option<String>,
    /// Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_workspace_roots: Option<Vec<AbsolutePathBuf>>,
    /// Override the sandbox policy for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sandbox_policy: Option<SandboxPolicy>,
    /// Override the service tier for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier: Option<Option<String>>,
    /// Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_tier_for_turn: Option<String>,
    /// Override the reasoning summary for this turn and subsequent turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<ReasoningSummary>,
    pub thread_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_output: Option<TurnToolOutput>,
    /// Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_trigger: Option<String>,
}

impl TurnStartParams {
    /// With the fields that must be there.
    pub fn new(input: Vec<UserInput>, thread_id: impl Into<String>) -> Self {
        Self {
            additional_context: Default::default(),
            approval_policy: Default::default(),
            approvals_reviewer: Default::default(),
            client_user_message_id: Default::default(),
            collaboration_mode: Default::default(),
            cwd: Default::default(),
            cyber_access_program: Default::default(),
            disabled_plugin_ids: Default::default(),
            effort: Default::default(),
            environments: Default::default(),
            input,
            model: Default::default(),
            multi_agent_mode: Default::default(),
            output_schema: Default::default(),
            parent_turn_id: Default::default(),
            permissions: Default::default(),
            personality: Default::default(),
            responsesapi_client_metadata: Default::default(),
            responsesapi_client_metadata_patch: Default::default(),
            root_turn_id: Default::default(),
            runtime_workspace_roots: Default::default(),
            sandbox_policy: Default::default(),
            service_tier: Default::default(),
            service_tier_for_turn: Default::default(),
            summary: Default::default(),
            thread_id: thread_id.into(),
            tool_output: Default::default(),
            turn_trigger: Default::default(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TurnStartResponse {
    pub turn: Turn,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnStartedNotification {
    pub thread_id: String,
    pub turn: Turn,
}

string_enum! {
TurnStatus {
    Completed = "completed",
    Interrupted = "interrupted",
    Failed = "failed",
    InProgress = "inProgress",
} }

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TurnSteerParams {
    /// Optional client-provided context fragments keyed by an opaque source identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_context: Option<BTreeMap<String, AdditionalContextEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_user_message_id: Option<String>,
    /// Required active turn id precondition. The request fails when it does not match the currently active turn.
    pub expected_turn_id: String,
    pub input: Vec<UserInput>,
    /// Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.
    ///
    /// Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.
    ///
    /// They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata: Option<BTreeMap<String, String>>,
    /// Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsesapi_client_metadata_patch: Option<BTreeMap<String, String>>,
    pub thread_id: String,
}

impl TurnSteerParams {
    /// With the fields that must be there.
    pub fn new(
        expected_turn_id: impl Into<String>,
        input: Vec<UserInput>,
        thread_id: impl Into<String>,
    ) -> Self {
        Self {
            additional_context: Default::default(),
            client_user_message_id: Default::default(),
            expected_turn_id: expected_turn_id.into(),
            input,
            responsesapi_client_metadata: Default::default(),
            responsesapi_client_metadata_patch: Default::default(),
            thread_id: thread_id.into(),
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnSteerResponse {
    pub turn_id: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct TurnToolOutput {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    pub output: FunctionCallOutputBody,
    /// Requests retention of this output in the thread's model history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain: Option<bool>,
}

impl TurnToolOutput {
    /// With the fields that must be there.
    pub fn new(name: impl Into<String>, output: FunctionCallOutputBody) -> Self {
        Self { name: name.into(), namespace: Default::default(), output, retain: Default::default() }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TurnsPage {
    pub backwards_cursor: Option<String>,
    #[serde(default)]
    pub data: Vec<Turn>,
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum UserInput {
    #[serde(rename = "text")]
    Text(UserInputText),
    #[serde(rename = "image")]
    Image(UserInputImage),
    #[serde(rename = "localImage")]
    LocalImage(UserInputLocalImage),
    #[serde(rename = "audio")]
    Audio(UserInputAudio),
    #[serde(rename = "localAudio")]
    LocalAudio(UserInputLocalAudio),
    #[serde(rename = "skill")]
    Skill(UserInputSkill),
    #[serde(rename = "mention")]
    Mention(UserInputMention),
    /// A value that this version does not know, as it came.
    #[serde(untagged)]
    Unrecognized(Value),
}

tagged_union! { UserInput by "type" {
    "text" => Text(UserInputText),
    "image" => Image(UserInputImage),
    "localImage" => LocalImage(UserInputLocalImage),
    "audio" => Audio(UserInputAudio),
    "localAudio" => LocalAudio(UserInputLocalAudio),
    "skill" => Skill(UserInputSkill),
    "mention" => Mention(UserInputMention),
} }

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UserInputAudio {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UserInputImage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserInputLocalAudio {
    pub path: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserInputLocalImage {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ImageDetail>,
    pub path: String,
}

impl UserInputLocalImage {
    /// With the fields that must be there.
    pub fn new(path: impl Into<String>) -> Self {
        Self { detail: Default::default(), path: path.into() }
    }
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserInputMention {
    pub name: String,
    pub path: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserInputSkill {
    pub name: String,
    pub path: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UserInputText {
    pub text: String,
    /// UI-defined spans within `text` used to render or persist special elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_elements: Option<Vec<TextElement>>,
}

impl UserInputText {
    /// With the fields that must be there.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), text_elements: Default::default() }
    }
}

/// Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for each operation and a distinct ID for this cancellation RPC.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UserVerificationCancelParams {
    pub request_id: RequestId,
}

/// Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a no-op, and completed effects are not rolled back.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserVerificationCancelResponse {}

#[derive(Debug, Clone, Default, Serialize)]
pub struct UserVerificationDeleteParams {}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserVerificationDeleteResponse {}

#[derive(Debug, Clone, Default, Serialize)]
pub struct UserVerificationEnrollParams {}

/// Public metadata for a created or reused local credential. The caller completes backend registration; this response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check both before registration.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserVerificationEnrollResponse {
    pub algorithm: Option<String>,
    pub credential_id: String,
    /// Unpadded base64url of the SubjectPublicKeyInfo DER encoding.
    pub public_key: Option<String>,
}

/// A signature over the exact decoded challenge. The verifier validates and consumes it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserVerificationProof {
    pub credential_id: String,
    /// Unpadded base64url DER ECDSA signature using P-256 and SHA-256.
    pub signature: String,
}

#[derive(Debug, Clone, Default, Serialize)]
pub struct UserVerificationStatusParams {}

/// Local readiness only; this neither prompts nor queries server registration.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserVerificationStatusResponse {
    pub credential_id: Option<String>,
    pub unavailable_message: Option<String>,
    pub unavailable_reason: Option<UserVerificationUnavailableReason>,
}

string_enum! {
UserVerificationUnavailableReason {
    CredentialMissing = "credentialMissing",
    BiometricsUnavailable = "biometricsUnavailable",
    ProviderUnavailable = "providerUnavailable",
} }

/// Local signing primitive, independent of any pending elicitation.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UserVerificationVerifyParams {
    /// Unpadded base64url encoding of 1–4096 challenge bytes.
    pub challenge: String,
    /// Additional display context; at most 4096 UTF-8 bytes.
    pub description: String,
    /// Display context already approved by the UI; 1–256 UTF-8 bytes.
    pub title: String,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserVerificationVerifyResponse {
    pub proof: UserVerificationProof,
}

string_enum! {
/// Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match the OpenAI API.
Verbosity {
    Low = "low",
    Medium = "medium",
    High = "high",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WarningNotification {
    /// Concise warning message for the user.
    pub message: String,
    /// Optional thread target when the warning applies to a specific thread.
    pub thread_id: Option<String>,
}

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum WebSearchAction {
    Search(WebSearchActionSearch),
    OpenPage(WebSearchActionOpenPage),
    FindInPage(WebSearchActionFindInPage),
    Other,
    /// A value that this version does not know, as it came.
    Unrecognized(Value),
}

tagged_union! { WebSearchAction by "type" {
    "search" => Search(WebSearchActionSearch),
    "openPage" => OpenPage(WebSearchActionOpenPage),
    "findInPage" => FindInPage(WebSearchActionFindInPage),
    "other" => Other,
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WebSearchActionFindInPage {
    pub pattern: Option<String>,
    pub url: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WebSearchActionOpenPage {
    pub url: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WebSearchActionSearch {
    pub queries: Option<Vec<String>>,
    pub query: Option<String>,
}

string_enum! {
WebSearchContextSize {
    Low = "low",
    Medium = "medium",
    High = "high",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WebSearchLocation {
    pub city: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub timezone: Option<String>,
}

string_enum! {
WebSearchMode {
    Disabled = "disabled",
    Cached = "cached",
    Indexed = "indexed",
    Live = "live",
} }

string_enum! {
/// Provider preference selected by the resolved model catalog entry.
WebSearchProvider {
    Standalone = "standalone",
    SearchMcp = "search_mcp",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WebSearchToolConfig {
    pub allowed_domains: Option<Vec<String>>,
    pub context_size: Option<WebSearchContextSize>,
    pub location: Option<WebSearchLocation>,
}

string_enum! {
WindowsSandboxImplementation {
    Elevated = "elevated",
    Unelevated = "unelevated",
    Mxc = "mxc",
} }

string_enum! {
WindowsSandboxReadiness {
    Ready = "ready",
    NotConfigured = "notConfigured",
    UpdateRequired = "updateRequired",
} }

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WindowsSandboxReadinessResponse {
    pub status: WindowsSandboxReadiness,
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WindowsSandboxSetupCompletedNotification {
    pub error: Option<String>,
    pub mode: WindowsSandboxSetupMode,
    pub success: bool,
}

string_enum! {
WindowsSandboxSetupMode {
    Elevated = "elevated",
    Unelevated = "unelevated",
} }

#[derive(Debug, Clone, Serialize)]
pub struct WindowsSandboxSetupStartParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cwd: Option<AbsolutePathBuf>,
    pub mode: WindowsSandboxSetupMode,
}

impl WindowsSandboxSetupStartParams {
    /// With the fields that must be there.
    pub fn new(mode: WindowsSandboxSetupMode) -> Self {
        Self { cwd: Default::default(), mode }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WindowsSandboxSetupStartResponse {
    pub started: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WindowsWorldWritableWarningNotification {
    pub extra_count: u64,
    pub failed_scan: bool,
    #[serde(default)]
    pub sample_paths: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkspaceMessage {
    /// Unix timestamp (in seconds) when the message was archived.
    pub archived_at: Option<i64>,
    /// Unix timestamp (in seconds) when the message was created.
    pub created_at: Option<i64>,
    pub message_body: String,
    pub message_id: String,
    pub message_type: WorkspaceMessageType,
}

string_enum! {
WorkspaceMessageType {
    Headline = "headline",
    Announcement = "announcement",
    Unknown = "unknown",
} }

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkspaceRouting {
    pub account_routing_override: AccountRoutingOverride,
    pub backend_origin: String,
    pub chatgpt_account_id: String,
}

string_enum! {
WriteStatus {
    Ok = "ok",
    OkOverridden = "okOverridden",
} }
