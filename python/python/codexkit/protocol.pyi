"""The app-server protocol as static types; at run time every message is plain JSON values.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypeAlias, TypedDict

from .types import OwnNotification

AbsolutePathBuf: TypeAlias = str
"""A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or exist on the filesystem).

IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using [AbsolutePathBufGuard::new]. If no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
"""

class AccountApiKey(TypedDict):
    type: Literal["apiKey"]

class AccountGcp(TypedDict):
    """Google Cloud Vertex AI with externally managed credentials."""
    type: Literal["gcp"]

Account: TypeAlias = AccountApiKey | AccountChatgpt | AccountAmazonBedrock | AccountGcp

class AccountAmazonBedrock(TypedDict):
    type: Literal["amazonBedrock"]
    usesCodexManagedCredentials: NotRequired[bool]

class AccountChatgpt(TypedDict):
    type: Literal["chatgpt"]
    email: str | None
    planType: PlanType
    workspaceName: NotRequired[str | None]
    """Display name of the selected ChatGPT workspace, when available."""

class AccountLoginCompletedNotification(TypedDict):
    error: NotRequired[str | None]
    loginId: NotRequired[str | None]
    onboardingEntrypoint: NotRequired[DesktopOnboardingEntrypoint | None]
    success: bool

class AccountRateLimitsUpdatedNotification(TypedDict):
    """Sparse rolling rate-limit update.

    Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously observed value.
    """
    rateLimits: RateLimitSnapshot

AccountRoutingOverride: TypeAlias = Literal["NO_CONSTRAINT", "us", "us_cr"]
"""Backend routing policy. Wire values match the accounts/check contract."""

class AccountSecuritySetupAction(TypedDict):
    label: str
    url: str

class AccountSecuritySetupNotice(TypedDict):
    accountId: str
    action: AccountSecuritySetupAction
    description: str
    title: str
    userId: str

class AccountSession(TypedDict):
    displayName: NotRequired[str | None]
    email: NotRequired[str | None]
    imageUrl: NotRequired[str | None]
    isActive: bool
    lastUsedAt: int
    selectedWorkspaceAccountId: NotRequired[str | None]
    sessionId: str
    userId: NotRequired[str | None]
    workspaces: list[AccountSessionWorkspace]

class AccountSessionWorkspace(TypedDict):
    accountId: str
    imageUrl: NotRequired[str | None]
    kind: NotRequired[AccountSessionWorkspaceKind | None]
    name: NotRequired[str | None]

AccountSessionWorkspaceKind: TypeAlias = Literal["personal", "workspace"]

class AccountSessionsListParams(TypedDict):
    refreshWorkspaceMetadata: NotRequired[bool]

class AccountSessionsResponse(TypedDict):
    activeSessionId: NotRequired[str | None]
    sessions: list[AccountSession]

class AccountSessionsSwitchParams(TypedDict):
    accountId: str
    """Workspace to select within that login; this is not a user identifier."""
    allowBrowserLogin: NotRequired[bool]
    """Allow Core to start browser sign-in if this session needs SSO for the workspace."""
    sessionId: str
    """Opaque active-login identifier returned by accountSession/list."""

AccountSessionsSwitchResponse: TypeAlias = AccountSessionsSwitchResponseSessions | AccountSessionsSwitchResponseAuthUrl

class AccountSessionsSwitchResponseAuthUrl(TypedDict):
    """Open the URL and await account/login/completed for this login ID."""
    auth_url: str
    login_id: str

class AccountSessionsSwitchResponseSessions(TypedDict):
    activeSessionId: NotRequired[str | None]
    sessions: list[AccountSession]

class AccountTokenUsageDailyBucket(TypedDict):
    startDate: str
    tokens: int

class AccountTokenUsageSummary(TypedDict):
    currentStreakDays: NotRequired[int | None]
    lifetimeTokens: NotRequired[int | None]
    longestRunningTurnSec: NotRequired[int | None]
    longestStreakDays: NotRequired[int | None]
    peakDailyTokens: NotRequired[int | None]

class AccountUpdatedNotification(TypedDict):
    authMode: NotRequired[AuthMode | None]
    planType: NotRequired[PlanType | None]

class ActivePermissionProfile(TypedDict):
    extends: NotRequired[str | None]
    """Parent profile identifier from the selected permissions profile's `extends` setting, when present."""
    id: str
    """Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined `[permissions.<id>]` profile."""

AddCreditsNudgeCreditType: TypeAlias = Literal["credits", "usage_limit"]

AddCreditsNudgeEmailStatus: TypeAlias = Literal["sent", "cooldown_active"]

class AdditionalContextEntry(TypedDict):
    kind: AdditionalContextKind
    name: NotRequired[str | None]
    """Optional name for untrusted context, used to label its tool output."""
    value: str

AdditionalContextKind: TypeAlias = Literal["untrusted", "application"]

class AdditionalFileSystemPermissions(TypedDict):
    entries: NotRequired[list[FileSystemSandboxEntry] | None]
    globScanMaxDepth: NotRequired[int | None]
    read: NotRequired[list[LegacyAppPathString] | None]
    """This will be removed in favor of `entries`."""
    write: NotRequired[list[LegacyAppPathString] | None]
    """This will be removed in favor of `entries`."""

class AdditionalNetworkPermissions(TypedDict):
    enabled: NotRequired[bool | None]

class AdditionalPermissionProfile(TypedDict):
    fileSystem: NotRequired[AdditionalFileSystemPermissions | None]
    network: NotRequired[AdditionalNetworkPermissions | None]
    """Partial overlay used for per-command permission requests."""

AgentMessageDelivery: TypeAlias = Literal["async"]

class AgentMessageDeltaNotification(TypedDict):
    delta: str
    itemId: str
    threadId: str
    turnId: str

class AgentMessageDisplay(TypedDict):
    """A presentation instruction for Chat to apply to this answer when recovering history."""
    action: str
    """Unknown actions must be left for the producing client to handle."""
    blockType: NotRequired[str | None]
    checkTrustedContacts: NotRequired[bool | None]
    cyberTrustedAccess: NotRequired[bool | None]

AgentMessageInputContent: TypeAlias = AgentMessageInputContentInputText | AgentMessageInputContentEncryptedContent

class AgentMessageInputContentEncryptedContent(TypedDict):
    type: Literal["encrypted_content"]
    encrypted_content: str

class AgentMessageInputContentInputText(TypedDict):
    type: Literal["input_text"]
    text: str

class AgentMessageModeration(TypedDict):
    display: NotRequired[AgentMessageDisplay | None]
    moderated: bool

AgentPath: TypeAlias = str

AllowDenyRequirement: TypeAlias = Literal["allow", "deny"]

class AnalyticsConfig(TypedDict):
    enabled: NotRequired[bool | None]

class AppBranding(TypedDict):
    """EXPERIMENTAL - app metadata returned by app-list APIs."""
    category: NotRequired[str | None]
    developer: NotRequired[str | None]
    isDiscoverableApp: bool
    privacyPolicy: NotRequired[str | None]
    termsOfService: NotRequired[str | None]
    website: NotRequired[str | None]

class AppInfo(TypedDict):
    """EXPERIMENTAL - app metadata returned by app-list APIs."""
    appMetadata: NotRequired[AppMetadata | None]
    branding: NotRequired[AppBranding | None]
    description: NotRequired[str | None]
    distributionChannel: NotRequired[str | None]
    iconAssets: NotRequired[dict[str, str] | None]
    iconDarkAssets: NotRequired[dict[str, str] | None]
    id: str
    installUrl: NotRequired[str | None]
    isAccessible: NotRequired[bool]
    isEnabled: NotRequired[bool]
    """Whether this app is enabled in config.toml. Example: ```toml [apps.bad_app] enabled = false ```"""
    labels: NotRequired[dict[str, str] | None]
    logoUrl: NotRequired[str | None]
    logoUrlDark: NotRequired[str | None]
    name: str
    pluginDisplayNames: NotRequired[list[str]]

class AppListUpdatedNotification(TypedDict):
    """EXPERIMENTAL - notification emitted when the app list changes."""
    data: list[AppInfo]

class AppMetadata(TypedDict):
    categories: NotRequired[list[str] | None]
    developer: NotRequired[str | None]
    firstPartyRequiresInstall: NotRequired[bool | None]
    review: NotRequired[AppReview | None]
    screenshots: NotRequired[list[AppScreenshot] | None]
    seoDescription: NotRequired[str | None]
    showInComposerWhenUnlinked: NotRequired[bool | None]
    subCategories: NotRequired[list[str] | None]
    version: NotRequired[str | None]
    versionId: NotRequired[str | None]
    versionNotes: NotRequired[str | None]

class AppReview(TypedDict):
    status: str

class AppScreenshot(TypedDict):
    fileId: NotRequired[str | None]
    url: NotRequired[str | None]
    userPrompt: str

class AppSummary(TypedDict):
    """EXPERIMENTAL - app metadata summary for plugin responses."""
    category: NotRequired[str | None]
    description: NotRequired[str | None]
    id: str
    installUrl: NotRequired[str | None]
    name: str

class AppTemplateSummary(TypedDict):
    canonicalConnectorId: NotRequired[str | None]
    category: NotRequired[str | None]
    description: NotRequired[str | None]
    logoUrl: NotRequired[str | None]
    logoUrlDark: NotRequired[str | None]
    materializedAppIds: list[str]
    name: str
    reason: NotRequired[AppTemplateUnavailableReason | None]
    templateId: str

AppTemplateUnavailableReason: TypeAlias = Literal["NOT_CONFIGURED_FOR_WORKSPACE", "NO_ACTIVE_WORKSPACE"]

AppToolApproval: TypeAlias = Literal["auto", "prompt", "writes", "approve"]

class AppToolSummary(TypedDict):
    """EXPERIMENTAL - metadata returned by app/read."""
    description: str
    disabledReason: NotRequired[str | None]
    isEnabled: NotRequired[bool]
    isReadOnly: NotRequired[bool]
    name: str
    title: NotRequired[str | None]

class ApplicationNetworkRequirements(TypedDict):
    domains: dict[str, NetworkDomainPermission]
    enabled: bool
    """When enabled, only explicitly allowed exact domains may be contacted."""

class ApplicationRequirements(TypedDict):
    network: NotRequired[ApplicationNetworkRequirements | None]
    storage: NotRequired[ApplicationStorageRequirements | None]

class ApplicationStorageRequirements(TypedDict):
    """Managed storage settings for new Desktop workspaces, not filesystem access restrictions."""
    defaultProjectParent: NotRequired[LegacyAppPathString | None]
    projectlessWorkspaceRoot: NotRequired[LegacyAppPathString | None]

class ApplyPatchApprovalParams(TypedDict):
    callId: str
    """Use to correlate this with [codex_protocol::protocol::PatchApplyBeginEvent] and [codex_protocol::protocol::PatchApplyEndEvent]."""
    conversationId: ThreadId
    fileChanges: dict[str, FileChange]
    grantRoot: NotRequired[str | None]
    """When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today)."""
    reason: NotRequired[str | None]
    """Optional explanatory reason (e.g. request for extra write access)."""

class ApplyPatchApprovalResponse(TypedDict):
    decision: ReviewDecision

ApprovalsReviewer: TypeAlias = Literal["user", "auto_review", "guardian_subagent"]
"""Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network access, MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted subagent to gather relevant context and apply a risk-based decision framework before approving or denying the request. The legacy value `guardian_subagent` is accepted for compatibility."""

class AppsConfig(TypedDict):
    _default: NotRequired[AppsDefaultConfig | None]

class AppsDefaultConfig(TypedDict):
    approvals_reviewer: NotRequired[ApprovalsReviewer | None]
    default_tools_approval_mode: NotRequired[AppToolApproval | None]
    destructive_enabled: NotRequired[bool]
    enabled: NotRequired[bool]
    open_world_enabled: NotRequired[bool]

class AppsInstalledParams(TypedDict):
    """Read the committed installed connector runtime snapshot."""
    forceRefresh: NotRequired[bool]
    """When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first."""
    threadId: NotRequired[str | None]
    """Optional loaded thread id used to evaluate effective app configuration."""

class AppsInstalledResponse(TypedDict):
    """The installed connectors in one committed runtime snapshot."""
    apps: list[InstalledApp]

class AppsListParams(TypedDict):
    """EXPERIMENTAL - list available apps/connectors."""
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    forceRefetch: NotRequired[bool]
    """When true, bypass app caches and fetch the latest data from sources."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to a reasonable server-side value."""
    threadId: NotRequired[str | None]
    """Optional thread id used to evaluate app feature gating from that thread's config."""

class AppsListResponse(TypedDict):
    """EXPERIMENTAL - app list response."""
    data: list[AppInfo]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return."""

class AppsReadParams(TypedDict):
    """EXPERIMENTAL - read metadata for specific apps/connectors."""
    appIds: list[str]
    """App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order."""
    includeTools: NotRequired[bool]
    """When true, include display-only public tool summaries in the returned metadata."""
    threadId: NotRequired[str | None]
    """Optional loaded thread id used to evaluate effective app configuration."""

class AppsReadResponse(TypedDict):
    """EXPERIMENTAL - app/read response."""
    apps: list[ConnectorMetadata]
    missingAppIds: list[str]

class AskForApprovalGranularCase(TypedDict):
    granular: AskForApprovalGranular

AskForApproval: TypeAlias = Literal["untrusted", "on-request", "never"] | AskForApprovalGranularCase

class AskForApprovalGranular(TypedDict):
    mcp_elicitations: bool
    request_permissions: NotRequired[bool]
    rules: bool
    sandbox_approval: bool
    skill_approval: NotRequired[bool]

class AsyncUserInputQuestion(TypedDict):
    options: NotRequired[list[str] | None]
    title: str

class AttestationGenerateParams(TypedDict):
    pass

class AttestationGenerateResponse(TypedDict):
    token: str
    """Opaque client attestation token."""

AuthMode: TypeAlias = Literal[
    "apikey",
    "chatgpt",
    "chatgptAuthTokens",
    "headers",
    "agentIdentity",
    "personalAccessToken",
    "bedrockApiKey",
    "bedrockAccessKeys",
]
"""Authentication mode for OpenAI-backed providers."""

class AuthRecoveryNotification(TypedDict):
    message: str
    provider: str
    threadId: str
    turnId: str

AutoCompactTokenLimitScope: TypeAlias = Literal["total", "body_after_prefix"]
"""Selects which part of the active context is charged against `model_auto_compact_token_limit`."""

AutoReviewDecisionSource: TypeAlias = Literal["agent"]
"""[UNSTABLE] Source that produced a terminal approval auto-review decision."""

class AutoReviewRequirements(TypedDict):
    ignoreRules: NotRequired[list[str] | None]
    requiredOnModels: NotRequired[list[str] | None]

AwsCredentialType: TypeAlias = Literal["accessKeys", "bedrockApiKey"]

class BedrockAwsProfile(TypedDict):
    name: str
    region: NotRequired[str | None]

class BedrockCheckGovCloudRequirementsParams(TypedDict):
    pass

class BedrockCheckGovCloudRequirementsResponse(TypedDict):
    """Advisory check of the current Bedrock configuration after login or setup."""
    isGovCloud: bool
    """Whether the active Bedrock authentication resolves to a GovCloud region."""
    shouldWarn: bool
    """Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general certification of the network configuration."""

class BedrockDiscoverParams(TypedDict):
    pass

class BedrockDiscoverResponse(TypedDict):
    environmentCredentials: list[BedrockEnvironmentCredential]
    profiles: list[BedrockAwsProfile]

class BedrockEnvironmentCredential(TypedDict):
    region: NotRequired[str | None]
    type: AwsCredentialType

BedrockProviderId: TypeAlias = Literal["amazon-bedrock", "amazon-bedrock-runtime"]

BedrockSetupParams: TypeAlias = BedrockSetupParamsProfile | BedrockSetupParamsEnvironment

class BedrockSetupParamsEnvironment(TypedDict):
    type: Literal["environment"]
    region: str

class BedrockSetupParamsProfile(TypedDict):
    type: Literal["profile"]
    profile: str
    region: str

class BedrockSetupResponse(TypedDict):
    pass

BrowserUseAccessApprovalLifetime: TypeAlias = Literal["turn", "thread"]

class BrowserUseConfig(TypedDict):
    allow_history_access: NotRequired[bool | None]
    default_origin_policy: NotRequired[BrowserUseOriginPolicyConfig | None]
    origins: NotRequired[dict[str, BrowserUseOriginPolicyConfig] | None]

class BrowserUseExtensionRequirements(TypedDict):
    requestHeaders: NotRequired[list[RequestHeader] | None]

class BrowserUseOriginPolicy(TypedDict):
    access: NotRequired[AllowDenyRequirement | None]
    accessApprovalLifetime: NotRequired[BrowserUseAccessApprovalLifetime | None]
    autoReview: NotRequired[AllowDenyRequirement | None]
    downloads: NotRequired[AllowDenyRequirement | None]
    fullCdpAccess: NotRequired[AllowDenyRequirement | None]
    persistentApproval: NotRequired[bool | None]
    uploads: NotRequired[AllowDenyRequirement | None]

class BrowserUseOriginPolicyConfig(TypedDict):
    access: NotRequired[AllowDenyRequirement | None]
    downloads: NotRequired[AllowDenyRequirement | None]
    full_cdp_access: NotRequired[AllowDenyRequirement | None]
    uploads: NotRequired[AllowDenyRequirement | None]

class BrowserUseRequirements(TypedDict):
    allowGlobalPersistentApproval: NotRequired[bool | None]
    allowHistoryAccess: NotRequired[bool | None]
    allowWebmcp: NotRequired[bool | None]
    defaultOriginPolicy: NotRequired[BrowserUseOriginPolicy | None]
    disableAutoReview: NotRequired[bool | None]
    extension: NotRequired[BrowserUseExtensionRequirements | None]
    origins: NotRequired[dict[str, BrowserUseOriginPolicy] | None]

class ByteRange(TypedDict):
    end: int
    start: int

class CancelLoginAccountParams(TypedDict):
    loginId: str

class CancelLoginAccountResponse(TypedDict):
    status: CancelLoginAccountStatus

CancelLoginAccountStatus: TypeAlias = Literal["canceled", "notFound"]

CapabilityRootLocation: TypeAlias = CapabilityRootLocationEnvironment
"""Location used to resolve a selected capability root."""

class CapabilityRootLocationEnvironment(TypedDict):
    """A path owned by an execution environment."""
    type: Literal["environment"]
    environmentId: str
    path: str
    """Absolute path for the root in the selected environment."""

class ChatgptAuthTokensRefreshParams(TypedDict):
    previousAccountId: NotRequired[str | None]
    """Workspace/account identifier that Codex was previously using.

    Clients that manage multiple accounts/workspaces can use this as a hint to refresh the token for the correct workspace.

    This may be `null` when the prior auth state did not include a workspace identifier (`chatgpt_account_id`).
    """
    reason: ChatgptAuthTokensRefreshReason

ChatgptAuthTokensRefreshReason: TypeAlias = Literal["unauthorized"]

class ChatgptAuthTokensRefreshResponse(TypedDict):
    accessToken: str
    chatgptAccountId: str
    chatgptPlanType: NotRequired[str | None]

CliAuthCredentialsStoreMode: TypeAlias = Literal["file", "keyring", "auto", "ephemeral"]

class ClientInfo(TypedDict):
    name: str
    title: NotRequired[str | None]
    version: str

class CodexErrorInfoHttpConnectionFailedCase(TypedDict):
    httpConnectionFailed: CodexErrorInfoHttpConnectionFailed

class CodexErrorInfoResponseStreamConnectionFailedCase(TypedDict):
    """Failed to connect to the response SSE stream."""
    responseStreamConnectionFailed: CodexErrorInfoResponseStreamConnectionFailed

class CodexErrorInfoResponseStreamDisconnectedCase(TypedDict):
    """The response SSE stream disconnected in the middle of a turn before completion."""
    responseStreamDisconnected: CodexErrorInfoResponseStreamDisconnected

class CodexErrorInfoResponseTooManyFailedAttemptsCase(TypedDict):
    """Reached the retry limit for responses."""
    responseTooManyFailedAttempts: CodexErrorInfoResponseTooManyFailedAttempts

class CodexErrorInfoActiveTurnNotSteerableCase(TypedDict):
    """Returned when `turn/start` or `turn/steer` is submitted while the current active turn cannot accept same-turn steering, for example `/review` or manual `/compact`."""
    activeTurnNotSteerable: CodexErrorInfoActiveTurnNotSteerable

CodexErrorInfo: TypeAlias = Literal["contextWindowExceeded", "sessionBudgetExceeded", "usageLimitExceeded", "rateLimitExceeded", "flexUnavailable", "serverOverloaded", "modelNotFound", "policyCapacityUnavailable", "cyberPolicy", "misalignmentPolicyViolation", "tooManyDenials", "internalServerError", "unauthorized", "badRequest", "threadRollbackFailed", "sandboxError", "other", "inferenceHookDenied"] | CodexErrorInfoHttpConnectionFailedCase | CodexErrorInfoResponseStreamConnectionFailedCase | CodexErrorInfoResponseStreamDisconnectedCase | CodexErrorInfoResponseTooManyFailedAttemptsCase | CodexErrorInfoActiveTurnNotSteerableCase
"""This translation layer make sure that we expose codex error code in camel case.

When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded in `httpStatusCode` on the relevant `codexErrorInfo` variant.
"""

class CodexErrorInfoActiveTurnNotSteerable(TypedDict):
    turnKind: NonSteerableTurnKind

class CodexErrorInfoHttpConnectionFailed(TypedDict):
    httpStatusCode: NotRequired[int | None]

class CodexErrorInfoResponseStreamConnectionFailed(TypedDict):
    httpStatusCode: NotRequired[int | None]

class CodexErrorInfoResponseStreamDisconnected(TypedDict):
    httpStatusCode: NotRequired[int | None]

class CodexErrorInfoResponseTooManyFailedAttempts(TypedDict):
    httpStatusCode: NotRequired[int | None]

CodexResponseHandoffMode: TypeAlias = Literal["thinking", "commentary", "bemTags"]

class CollabAgentState(TypedDict):
    message: NotRequired[str | None]
    status: CollabAgentStatus

CollabAgentStatus: TypeAlias = Literal[
    "pendingInit",
    "running",
    "interrupted",
    "completed",
    "errored",
    "shutdown",
    "notFound",
]

CollabAgentTool: TypeAlias = Literal[
    "spawnAgent",
    "sendInput",
    "resumeAgent",
    "wait",
    "closeAgent",
    "sendMessage",
    "followupTask",
    "interruptAgent",
    "listAgents",
]

CollabAgentToolCallStatus: TypeAlias = Literal["inProgress", "completed", "failed", "interrupted"]

class CollaborationMode(TypedDict):
    """Collaboration mode for a Codex session."""
    mode: ModeKind
    settings: Settings

class CollaborationModeListParams(TypedDict):
    """EXPERIMENTAL - list collaboration mode presets."""

class CollaborationModeListResponse(TypedDict):
    """EXPERIMENTAL - collaboration mode presets response."""
    data: list[CollaborationModeMask]

class CollaborationModeMask(TypedDict):
    """EXPERIMENTAL - collaboration mode preset metadata for clients."""
    mode: NotRequired[ModeKind | None]
    model: NotRequired[str | None]
    name: str
    reasoning_effort: NotRequired[ReasoningEffort | None]

CommandAction: TypeAlias = CommandActionRead | CommandActionListFiles | CommandActionSearch | CommandActionUnknown

class CommandActionListFiles(TypedDict):
    type: Literal["listFiles"]
    command: str
    path: NotRequired[str | None]

class CommandActionRead(TypedDict):
    type: Literal["read"]
    command: str
    name: str
    path: LegacyAppPathString

class CommandActionSearch(TypedDict):
    type: Literal["search"]
    command: str
    path: NotRequired[str | None]
    query: NotRequired[str | None]

class CommandActionUnknown(TypedDict):
    type: Literal["unknown"]
    command: str

class CommandExecOutputDeltaNotification(TypedDict):
    """Base64-encoded output chunk emitted for a streaming `command/exec` request.

    These notifications are connection-scoped. If the originating connection closes, the server terminates the process.
    """
    capReached: bool
    """`true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream."""
    deltaBase64: str
    """Base64-encoded output bytes."""
    processId: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""
    stream: CommandExecOutputStream
    """Output stream for this chunk."""

CommandExecOutputStream: TypeAlias = Literal["stdout", "stderr"]
"""Stream label for `command/exec/outputDelta` notifications."""

class CommandExecParams(TypedDict):
    """Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.

    The final `command/exec` response is deferred until the process exits and is sent only after all `command/exec/outputDelta` notifications for that connection have been emitted.
    """
    command: list[str]
    """Command argv vector. Empty arrays are rejected."""
    cwd: NotRequired[str | None]
    """Optional working directory. Defaults to the server cwd."""
    disableOutputCap: NotRequired[bool]
    """Disable stdout/stderr capture truncation for this request.

    Cannot be combined with `outputBytesCap`.
    """
    disableTimeout: NotRequired[bool]
    """Disable the timeout entirely for this request.

    Cannot be combined with `timeoutMs`.
    """
    env: NotRequired[dict[str, str | None] | None]
    """Optional environment overrides merged into the server-computed environment.

    Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    """
    outputBytesCap: NotRequired[int | None]
    """Optional per-stream stdout/stderr capture cap in bytes.

    When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
    """
    permissionProfile: NotRequired[str | None]
    """Optional active permissions profile id for this command.

    Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.
    """
    processId: NotRequired[str | None]
    """Optional client-supplied, connection-scoped process id.

    Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`, `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal id that is not exposed to the client.
    """
    sandboxPolicy: NotRequired[SandboxPolicy | None]
    """Optional sandbox policy for this command.

    Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured policy when omitted. Cannot be combined with `permissionProfile`.
    """
    size: NotRequired[CommandExecTerminalSize | None]
    """Optional initial PTY size in character cells. Only valid when `tty` is true."""
    streamStdin: NotRequired[bool]
    """Allow follow-up `command/exec/write` requests to write stdin bytes.

    Requires a client-supplied `processId`.
    """
    streamStdoutStderr: NotRequired[bool]
    """Stream stdout/stderr via `command/exec/outputDelta` notifications.

    Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
    """
    timeoutMs: NotRequired[int | None]
    """Optional timeout in milliseconds.

    When omitted, the server default applies. Cannot be combined with `disableTimeout`.
    """
    tty: NotRequired[bool]
    """Enable PTY mode.

    This implies `streamStdin` and `streamStdoutStderr`.
    """

class CommandExecResizeParams(TypedDict):
    """Resize a running PTY-backed `command/exec` session."""
    processId: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""
    size: CommandExecTerminalSize
    """New PTY size in character cells."""

class CommandExecResizeResponse(TypedDict):
    """Empty success response for `command/exec/resize`."""

class CommandExecResponse(TypedDict):
    """Final buffered result for `command/exec`."""
    exitCode: int
    """Process exit code."""
    stderr: str
    """Buffered stderr capture.

    Empty when stderr was streamed via `command/exec/outputDelta`.
    """
    stdout: str
    """Buffered stdout capture.

    Empty when stdout was streamed via `command/exec/outputDelta`.
    """

class CommandExecTerminalSize(TypedDict):
    """PTY size in character cells for `command/exec` PTY sessions."""
    cols: int
    """Terminal width in character cells."""
    rows: int
    """Terminal height in character cells."""

class CommandExecTerminateParams(TypedDict):
    """Terminate a running `command/exec` session."""
    processId: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""

class CommandExecTerminateResponse(TypedDict):
    """Empty success response for `command/exec/terminate`."""

class CommandExecWriteParams(TypedDict):
    """Write stdin bytes to a running `command/exec` session, close stdin, or both."""
    closeStdin: NotRequired[bool]
    """Close stdin after writing `deltaBase64`, if present."""
    deltaBase64: NotRequired[str | None]
    """Optional base64-encoded stdin bytes to write."""
    processId: str
    """Client-supplied, connection-scoped `processId` from the original `command/exec` request."""

class CommandExecWriteResponse(TypedDict):
    """Empty success response for `command/exec/write`."""

class CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendmentCase(TypedDict):
    """User approved the command, and wants to apply the proposed execpolicy amendment so future matching commands can run without prompting."""
    acceptWithExecpolicyAmendment: CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment

class CommandExecutionApprovalDecisionApplyNetworkPolicyAmendmentCase(TypedDict):
    """User chose a persistent network policy rule (allow/deny) for this host."""
    applyNetworkPolicyAmendment: CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment

CommandExecutionApprovalDecision: TypeAlias = Literal["accept", "acceptForSession", "decline", "cancel"] | CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendmentCase | CommandExecutionApprovalDecisionApplyNetworkPolicyAmendmentCase

class CommandExecutionApprovalDecisionAcceptWithExecpolicyAmendment(TypedDict):
    execpolicy_amendment: list[str]

class CommandExecutionApprovalDecisionApplyNetworkPolicyAmendment(TypedDict):
    network_policy_amendment: NetworkPolicyAmendment

CommandExecutionApprovalKind: TypeAlias = Literal["command", "writeStdin", "humanCommand"]
"""Distinguishes a command approval from input sent to an existing terminal."""

class CommandExecutionOutputDeltaNotification(TypedDict):
    delta: str
    itemId: str
    threadId: str
    turnId: str

class CommandExecutionRequestApprovalParams(TypedDict):
    additionalPermissions: NotRequired[AdditionalPermissionProfile | None]
    """Optional additional permissions requested for this command."""
    approvalId: NotRequired[str | None]
    """Unique identifier for this specific approval callback.

    For regular shell/unified_exec approvals, this is null.

    For zsh-exec-bridge subcommand approvals, multiple callbacks can belong to one parent `itemId`, so `approvalId` is a distinct opaque callback id (a UUID) used to disambiguate routing. Stdin approvals also use a distinct callback id; inspect `kind` to distinguish them.
    """
    availableDecisions: NotRequired[list[CommandExecutionApprovalDecision] | None]
    """Ordered list of decisions the client may present for this prompt."""
    command: NotRequired[str | None]
    """The command to be executed."""
    commandActions: NotRequired[list[CommandAction] | None]
    """Best-effort parsed command actions for friendly display."""
    cwd: NotRequired[LegacyAppPathString | None]
    """The command's working directory."""
    environmentId: NotRequired[str | None]
    """Environment in which the command will run."""
    itemId: str
    kind: NotRequired[CommandExecutionApprovalKind]
    """Kind of action under review. Defaults to `command` for older servers."""
    networkApprovalContext: NotRequired[NetworkApprovalContext | None]
    """Optional context for a managed-network approval prompt."""
    proposedExecpolicyAmendment: NotRequired[list[str] | None]
    """Optional proposed execpolicy amendment to allow similar commands without prompting."""
    proposedNetworkPolicyAmendments: NotRequired[list[NetworkPolicyAmendment] | None]
    """Optional proposed network policy amendments (allow/deny host) for future requests."""
    reason: NotRequired[str | None]
    """Optional explanatory reason (e.g. request for network access)."""
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this approval request started."""
    threadId: str
    turnId: str

class CommandExecutionRequestApprovalResponse(TypedDict):
    decision: CommandExecutionApprovalDecision

CommandExecutionSource: TypeAlias = Literal["agent", "userShell", "unifiedExecStartup", "unifiedExecInteraction"]

CommandExecutionStatus: TypeAlias = Literal["inProgress", "completed", "failed", "declined"]

class CommandMigration(TypedDict):
    name: str

class ComputerUseConfig(TypedDict):
    default_app_access: NotRequired[AllowDenyRequirement | None]
    macos: NotRequired[ComputerUseMacosConfig | None]
    windows: NotRequired[ComputerUseWindowsConfig | None]

class ComputerUseMacosConfig(TypedDict):
    bundle_ids: NotRequired[dict[str, AllowDenyRequirement] | None]

class ComputerUseMacosRequirements(TypedDict):
    bundleIds: NotRequired[dict[str, AllowDenyRequirement] | None]

class ComputerUseRequirements(TypedDict):
    allowLockedComputerUse: NotRequired[bool | None]
    allowPersistentApproval: NotRequired[bool | None]
    defaultAppAccess: NotRequired[AllowDenyRequirement | None]
    macos: NotRequired[ComputerUseMacosRequirements | None]
    windows: NotRequired[ComputerUseWindowsRequirements | None]

class ComputerUseWindowsConfig(TypedDict):
    aumids: NotRequired[dict[str, AllowDenyRequirement] | None]
    exes: NotRequired[list[ComputerUseWindowsExeConfig] | None]

class ComputerUseWindowsExeConfig(TypedDict):
    access: AllowDenyRequirement
    binary_name: NotRequired[str | None]
    product_name: str
    publisher_name: str

class ComputerUseWindowsExeRequirement(TypedDict):
    access: AllowDenyRequirement
    binaryName: NotRequired[str | None]
    productName: str
    publisherName: str

class ComputerUseWindowsRequirements(TypedDict):
    aumids: NotRequired[dict[str, AllowDenyRequirement] | None]
    exes: NotRequired[list[ComputerUseWindowsExeRequirement] | None]

class Config(TypedDict):
    analytics: NotRequired[AnalyticsConfig | None]
    approval_policy: NotRequired[AskForApproval | None]
    approvals_reviewer: NotRequired[ApprovalsReviewer | None]
    """[UNSTABLE] Optional default for where approval requests are routed for review."""
    apps: NotRequired[AppsConfig | None]
    browser_use: NotRequired[BrowserUseConfig | None]
    client_search_provider: NotRequired[WebSearchProvider | None]
    """Effective tools.client_search_provider hint. Model-selected providers take precedence."""
    compact_prompt: NotRequired[str | None]
    computer_use: NotRequired[ComputerUseConfig | None]
    desktop: NotRequired[dict[str, Any] | None]
    developer_instructions: NotRequired[str | None]
    forced_chatgpt_workspace_id: NotRequired[ForcedChatgptWorkspaceIds | None]
    forced_login_method: NotRequired[ForcedLoginMethod | None]
    instructions: NotRequired[str | None]
    model: NotRequired[str | None]
    model_auto_compact_token_limit: NotRequired[int | None]
    model_auto_compact_token_limit_scope: NotRequired[AutoCompactTokenLimitScope | None]
    model_context_window: NotRequired[int | None]
    model_provider: NotRequired[str | None]
    model_reasoning_effort: NotRequired[ReasoningEffort | None]
    model_reasoning_summary: NotRequired[ReasoningSummary | None]
    model_verbosity: NotRequired[Verbosity | None]
    review_model: NotRequired[str | None]
    sandbox_mode: NotRequired[SandboxMode | None]
    sandbox_workspace_write: NotRequired[SandboxWorkspaceWrite | None]
    service_tier: NotRequired[str | None]
    tools: NotRequired[ToolsV2 | None]
    web_search: NotRequired[WebSearchMode | None]

class ConfigBatchWriteParams(TypedDict):
    edits: list[ConfigEdit]
    expectedVersion: NotRequired[str | None]
    filePath: NotRequired[str | None]
    """Path to the config file to write; defaults to the user's `config.toml` when omitted."""
    reloadUserConfig: NotRequired[bool]
    """When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded."""

class ConfigEdit(TypedDict):
    keyPath: str
    mergeStrategy: MergeStrategy
    value: Any

class ConfigLayer(TypedDict):
    config: Any
    disabledReason: NotRequired[str | None]
    name: ConfigLayerSource
    version: str

class ConfigLayerMetadata(TypedDict):
    name: ConfigLayerSource
    version: str

class ConfigLayerSourceSessionFlags(TypedDict):
    """Session-layer overrides supplied via `-c`/`--config`."""
    type: Literal["sessionFlags"]

class ConfigLayerSourceLegacyManagedConfigTomlFromMdm(TypedDict):
    type: Literal["legacyManagedConfigTomlFromMdm"]

ConfigLayerSource: TypeAlias = ConfigLayerSourcePackagedDefaults | ConfigLayerSourceMdm | ConfigLayerSourceSystem | ConfigLayerSourceEnterpriseManaged | ConfigLayerSourceUser | ConfigLayerSourceProject | ConfigLayerSourceSessionFlags | ConfigLayerSourceLegacyManagedConfigTomlFromFile | ConfigLayerSourceLegacyManagedConfigTomlFromMdm

class ConfigLayerSourceEnterpriseManaged(TypedDict):
    """Enterprise-managed config layer delivered by the cloud config bundle."""
    type: Literal["enterpriseManaged"]
    id: str
    """Stable identifier for the delivered layer."""
    name: str
    """Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer needs administrator attention."""

class ConfigLayerSourceLegacyManagedConfigTomlFromFile(TypedDict):
    """`managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`."""
    type: Literal["legacyManagedConfigTomlFromFile"]
    file: AbsolutePathBuf

class ConfigLayerSourceMdm(TypedDict):
    """Managed preferences layer delivered by MDM (macOS only)."""
    type: Literal["mdm"]
    domain: str
    key: str

class ConfigLayerSourcePackagedDefaults(TypedDict):
    """Default configuration supplied with the installed Codex package."""
    type: Literal["packagedDefaults"]
    file: AbsolutePathBuf
    """Path to the packaged default configuration file."""

class ConfigLayerSourceProject(TypedDict):
    """Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root."""
    type: Literal["project"]
    dotCodexFolder: AbsolutePathBuf

class ConfigLayerSourceSystem(TypedDict):
    """Managed config layer from a file (usually `managed_config.toml`)."""
    type: Literal["system"]
    file: AbsolutePathBuf
    """This is the path to the system config.toml file, though it is not guaranteed to exist."""

class ConfigLayerSourceUser(TypedDict):
    """User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory"""
    type: Literal["user"]
    file: AbsolutePathBuf
    """This is the path to the user's config.toml file, though it is not guaranteed to exist."""
    profile: NotRequired[str | None]
    """Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one."""

class ConfigReadParams(TypedDict):
    cwd: NotRequired[str | None]
    """Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root)."""
    includeLayers: NotRequired[bool]

class ConfigReadResponse(TypedDict):
    config: Config
    layers: NotRequired[list[ConfigLayer] | None]
    origins: dict[str, ConfigLayerMetadata]

class ConfigRequirements(TypedDict):
    additionalDeveloperInstructions: NotRequired[str | None]
    allowAppshots: NotRequired[bool | None]
    allowBrowserAndComputerUse: NotRequired[bool | None]
    allowLoginShell: NotRequired[bool | None]
    allowManagedHooksOnly: NotRequired[bool | None]
    allowRemoteControl: NotRequired[bool | None]
    allowedApprovalPolicies: NotRequired[list[AskForApproval] | None]
    allowedApprovalsReviewers: NotRequired[list[ApprovalsReviewer] | None]
    allowedLoginMethods: NotRequired[list[ForcedLoginMethod] | None]
    """Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login method. Older servers may omit this field."""
    allowedPermissionProfiles: NotRequired[dict[str, bool] | None]
    allowedSandboxModes: NotRequired[list[SandboxMode] | None]
    allowedWebSearchModes: NotRequired[list[WebSearchMode] | None]
    allowedWindowsSandboxImplementations: NotRequired[list[WindowsSandboxImplementation] | None]
    application: NotRequired[ApplicationRequirements | None]
    autoReview: NotRequired[AutoReviewRequirements | None]
    browserUse: NotRequired[BrowserUseRequirements | None]
    chatgptBaseUrl: NotRequired[str | None]
    checkForUpdateOnStartup: NotRequired[bool | None]
    cliAuthCredentialsStore: NotRequired[CliAuthCredentialsStoreMode | None]
    computerUse: NotRequired[ComputerUseRequirements | None]
    defaultPermissions: NotRequired[str | None]
    enforceResidency: NotRequired[ResidencyRequirement | None]
    featureRequirements: NotRequired[dict[str, bool] | None]
    feedback: NotRequired[FeedbackRequirements | None]
    hooks: NotRequired[ManagedHooksRequirements | None]
    inAppBrowser: NotRequired[InAppBrowserRequirements | None]
    logDir: NotRequired[str | None]
    modelCatalogJson: NotRequired[str | None]
    modelProvider: NotRequired[str | None]
    """Exact provider selection required by managed policy."""
    modelProviders: NotRequired[dict[str, Any] | None]
    """Complete required provider definitions, using config.toml field names."""
    models: NotRequired[ModelsRequirements | None]
    network: NotRequired[NetworkRequirements | None]
    otel: NotRequired[OtelRequirements | None]
    sqliteHome: NotRequired[str | None]

class ConfigRequirementsReadResponse(TypedDict):
    requirements: NotRequired[ConfigRequirements | None]
    """Null if no requirements are configured (e.g. no requirements.toml/MDM entries)."""
    supportsIndependentSpeedModes: NotRequired[bool | None]
    """Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use Fast mode as a shared speed gate."""

class ConfigValueWriteParams(TypedDict):
    expectedVersion: NotRequired[str | None]
    filePath: NotRequired[str | None]
    """Path to the config file to write; defaults to the user's `config.toml` when omitted."""
    keyPath: str
    mergeStrategy: MergeStrategy
    value: Any

class ConfigWarningNotification(TypedDict):
    details: NotRequired[str | None]
    """Optional extra guidance or error details."""
    path: NotRequired[str | None]
    """Optional path to the config file that triggered the warning."""
    range: NotRequired[TextRange | None]
    """Optional range for the error location inside the config file."""
    summary: str
    """Concise summary of the warning."""

class ConfigWriteResponse(TypedDict):
    filePath: AbsolutePathBuf
    """Canonical path to the config file that was written."""
    overriddenMetadata: NotRequired[OverriddenMetadata | None]
    status: WriteStatus
    version: str

class ConfigurationReasoning(TypedDict):
    """Reasoning settings interpreted by the backend for the routed model."""
    effort: ReasoningEffort

class ConfiguredHookHandlerPrompt(TypedDict):
    type: Literal["prompt"]

class ConfiguredHookHandlerAgent(TypedDict):
    type: Literal["agent"]

ConfiguredHookHandler: TypeAlias = ConfiguredHookHandlerCommand | ConfiguredHookHandlerMcpTool | ConfiguredHookHandlerPrompt | ConfiguredHookHandlerAgent

ConfiguredHookHandlerCommand = TypedDict("ConfiguredHookHandlerCommand", {
    "type": Literal["command"],
    "additionalContextLimit": NotRequired[int | None],
    "async": bool,
    "command": str,
    "commandWindows": NotRequired[str | None],
    "statusMessage": NotRequired[str | None],
    "timeoutSec": NotRequired[int | None],
})

class ConfiguredHookHandlerMcpTool(TypedDict):
    type: Literal["mcp_tool"]
    input: dict[str, Any]
    server: str
    statusMessage: NotRequired[str | None]
    timeoutSec: NotRequired[int | None]
    tool: str

class ConfiguredHookMatcherGroup(TypedDict):
    hooks: list[ConfiguredHookHandler]
    matcher: NotRequired[str | None]

class ConnectorMetadata(TypedDict):
    """EXPERIMENTAL - metadata returned by app/read."""
    description: NotRequired[str | None]
    distributionChannel: NotRequired[str | None]
    iconUrl: NotRequired[str | None]
    iconUrlDark: NotRequired[str | None]
    id: str
    installUrl: NotRequired[str | None]
    name: str
    pluginDisplayNames: NotRequired[list[str]]
    toolSummaries: NotRequired[list[AppToolSummary] | None]

ConsumeAccountRateLimitResetCreditOutcome: TypeAlias = Literal["reset", "nothingToReset", "noCredit", "alreadyRedeemed"]

class ConsumeAccountRateLimitResetCreditParams(TypedDict):
    creditId: NotRequired[str | None]
    """Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit."""
    idempotencyKey: str
    """Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt."""

class ConsumeAccountRateLimitResetCreditResponse(TypedDict):
    outcome: ConsumeAccountRateLimitResetCreditOutcome

ContentItem: TypeAlias = ContentItemInputText | ContentItemInputImage | ContentItemInputAudio | ContentItemOutputText

class ContentItemInputAudio(TypedDict):
    """Inline audio data or an uploaded file loaded by the Responses API."""
    type: Literal["input_audio"]
    audio_url: NotRequired[str]
    file_id: NotRequired[str]

class ContentItemInputImage(TypedDict):
    type: Literal["input_image"]
    detail: NotRequired[ImageDetail | None]
    image_url: NotRequired[str]
    file_id: NotRequired[str]

class ContentItemInputText(TypedDict):
    type: Literal["input_text"]
    text: str

class ContentItemOutputText(TypedDict):
    type: Literal["output_text"]
    annotations: NotRequired[list[Any] | None]
    logprobs: NotRequired[list[Any] | None]
    text: str

class ContextCompactedNotification(TypedDict):
    """Deprecated: Use `ContextCompaction` item type instead."""
    threadId: str
    turnId: str

ConversationTextRole: TypeAlias = Literal["user", "developer", "assistant"]

class CreditsSnapshot(TypedDict):
    balance: NotRequired[str | None]
    hasCredits: bool
    unlimited: bool

class CurrentTimeReadParams(TypedDict):
    threadId: str

class CurrentTimeReadResponse(TypedDict):
    currentTimeAt: int
    """Current time as whole Unix seconds."""

CyberAccessProgram: TypeAlias = Literal["standard", "daybreakBlue", "daybreakRed"]
"""Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain server-owned."""

class DeprecationNoticeNotification(TypedDict):
    details: NotRequired[str | None]
    """Optional extra guidance, such as migration steps or rationale."""
    summary: str
    """Concise summary of what is deprecated."""

DesktopOnboardingEntrypoint: TypeAlias = Literal["life_sciences"]

DynamicToolCallOutputContentItem: TypeAlias = DynamicToolCallOutputContentItemInputText | DynamicToolCallOutputContentItemInputImage | DynamicToolCallOutputContentItemInputAudio

class DynamicToolCallOutputContentItemInputAudio(TypedDict):
    type: Literal["inputAudio"]
    audioUrl: str

class DynamicToolCallOutputContentItemInputImage(TypedDict):
    type: Literal["inputImage"]
    imageUrl: str

class DynamicToolCallOutputContentItemInputText(TypedDict):
    type: Literal["inputText"]
    text: str

class DynamicToolCallParams(TypedDict):
    arguments: Any
    callId: str
    namespace: NotRequired[str | None]
    threadId: str
    tool: str
    turnId: str

class DynamicToolCallResponse(TypedDict):
    contentItems: list[DynamicToolCallOutputContentItem]
    success: bool

DynamicToolCallStatus: TypeAlias = Literal["inProgress", "completed", "failed"]

DynamicToolNamespaceTool: TypeAlias = DynamicToolNamespaceToolFunction

class DynamicToolNamespaceToolFunction(TypedDict):
    type: Literal["function"]
    deferLoading: NotRequired[bool]
    description: str
    inputSchema: Any
    name: str

DynamicToolSpec: TypeAlias = DynamicToolSpecFunction | DynamicToolSpecNamespace

class DynamicToolSpecFunction(TypedDict):
    type: Literal["function"]
    deferLoading: NotRequired[bool]
    description: str
    inputSchema: Any
    name: str

class DynamicToolSpecNamespace(TypedDict):
    type: Literal["namespace"]
    description: str
    name: str
    tools: list[DynamicToolNamespaceTool]

class EnvironmentAddParams(TypedDict):
    authBearerToken: NotRequired[str | None]
    """Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination."""
    connectTimeoutMs: NotRequired[int | None]
    """Optional WebSocket connection timeout. The server default applies when omitted."""
    environmentId: str
    execServerUrl: str
    skills: NotRequired[EnvironmentSkillsParams | None]
    """Required skills supplied by this environment, checked before model inference."""
    websocketRequestId: NotRequired[str | None]
    """Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination."""

class EnvironmentAddResponse(TypedDict):
    pass

class EnvironmentConnectionNotification(TypedDict):
    environmentId: str
    threadId: str

class EnvironmentInfoParams(TypedDict):
    environmentId: str

class EnvironmentInfoResponse(TypedDict):
    cwd: NotRequired[PathUri | None]
    """Default working directory reported by the environment, as a canonical file URI."""
    shell: EnvironmentShellInfo

class EnvironmentShellInfo(TypedDict):
    name: str
    """Stable shell name, for example `zsh`, `bash`, `powershell`, `sh`, or `cmd`."""
    path: str
    """Target-native shell executable path or command name."""

class EnvironmentSkillsParams(TypedDict):
    required: NotRequired[list[str] | None]
    """Exact catalog names that must be available from this environment."""

EnvironmentStatusKind: TypeAlias = Literal["ready", "pending", "disconnected", "unknown"]
"""Current status observed by app-server without starting or recovering an environment.

For a currently ready remote environment, app-server asks the existing exec-server connection for `environment/status` without allowing recovery.
"""

class EnvironmentStatusParams(TypedDict):
    """Parameters for reading the current status of one configured environment."""
    environmentId: str
    """Environment id to inspect."""

class EnvironmentStatusResponse(TypedDict):
    """Current status for the requested environment."""
    error: NotRequired[str | None]
    """Human-readable detail for `disconnected` and `unknown`; omitted for other statuses."""
    status: EnvironmentStatusKind
    """Current status observed without starting or recovering the environment."""

class ErrorNotification(TypedDict):
    error: TurnError
    threadId: str
    turnId: str
    willRetry: bool

class ExecCommandApprovalParams(TypedDict):
    approvalId: NotRequired[str | None]
    """Identifier for this specific approval callback."""
    callId: str
    """Use to correlate this with [codex_protocol::protocol::ExecCommandBeginEvent] and [codex_protocol::protocol::ExecCommandEndEvent]."""
    command: list[str]
    conversationId: ThreadId
    cwd: str
    parsedCmd: list[ParsedCommand]
    reason: NotRequired[str | None]

class ExecCommandApprovalResponse(TypedDict):
    decision: ReviewDecision

class ExperimentalFeature(TypedDict):
    announcement: NotRequired[str | None]
    """Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta."""
    defaultEnabled: bool
    """Whether this feature is enabled by default."""
    description: NotRequired[str | None]
    """Short summary describing what the feature does. Null when this feature is not in beta."""
    displayName: NotRequired[str | None]
    """User-facing display name shown in the experimental features UI. Null when this feature is not in beta."""
    enabled: bool
    """Whether this feature is currently enabled in the loaded config."""
    name: str
    """Stable key used in config.toml and CLI flag toggles."""
    stage: ExperimentalFeatureStage
    """Lifecycle stage of this feature flag."""

class ExperimentalFeatureEnablementSetParams(TypedDict):
    enablement: dict[str, bool]
    """Process-wide runtime feature enablement keyed by canonical feature name.

    Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
    """

class ExperimentalFeatureEnablementSetResponse(TypedDict):
    enablement: dict[str, bool]
    """Feature enablement entries updated by this request."""

class ExperimentalFeatureListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to a reasonable server-side value."""
    threadId: NotRequired[str | None]
    """Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd."""

class ExperimentalFeatureListResponse(TypedDict):
    data: list[ExperimentalFeature]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return."""

ExperimentalFeatureStage: TypeAlias = Literal["beta", "underDevelopment", "stable", "deprecated", "removed"]

class ExternalAgentConfigDetectParams(TypedDict):
    cwds: NotRequired[list[str] | None]
    """Zero or more working directories to include for repo-scoped detection."""
    includeHome: NotRequired[bool]
    """If true, include detection under the user's home directory."""
    maxSessionAgeDays: NotRequired[int | None]
    """Maximum age in days for detected sessions. Missing values use the default limit."""
    maxSessions: NotRequired[int | None]
    """Maximum number of sessions to detect. Missing values use the default limit."""
    migrationSource: NotRequired[str | None]
    """Optional migration-source selector. Missing or unrecognized values use the default source."""
    source: NotRequired[str | None]
    """Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source."""

class ExternalAgentConfigDetectResponse(TypedDict):
    connectors: NotRequired[list[ExternalAgentDetectedConnectorCandidate]]
    items: list[ExternalAgentConfigMigrationItem]

class ExternalAgentConfigImportCompletedNotification(TypedDict):
    importId: str
    itemTypeResults: list[ExternalAgentConfigImportTypeResult]

class ExternalAgentConfigImportHistoriesReadResponse(TypedDict):
    connectors: list[ExternalAgentImportedConnectorCandidate]
    data: list[ExternalAgentConfigImportHistory]

class ExternalAgentConfigImportHistory(TypedDict):
    completedAtMs: int
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    importId: str
    providerId: NotRequired[str | None]
    successes: list[ExternalAgentConfigImportItemTypeSuccess]

class ExternalAgentConfigImportHistoryRecordParams(TypedDict):
    itemTypeResults: list[ExternalAgentConfigImportHistoryRecordTypeResultParams]
    """Completed results grouped by imported item type."""
    providerId: str
    """Opaque provider identifier for the externally completed import."""

class ExternalAgentConfigImportHistoryRecordResponse(TypedDict):
    importId: str

class ExternalAgentConfigImportHistoryRecordSuccessParams(TypedDict):
    cwd: NotRequired[str | None]
    itemType: ExternalAgentConfigMigrationItemType
    source: NotRequired[str | None]
    target: NotRequired[str | None]
    title: NotRequired[str | None]
    """Original title for an imported session, when available."""

class ExternalAgentConfigImportHistoryRecordTypeResultParams(TypedDict):
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    itemType: ExternalAgentConfigMigrationItemType
    successes: list[ExternalAgentConfigImportHistoryRecordSuccessParams]

class ExternalAgentConfigImportItemTypeFailure(TypedDict):
    cwd: NotRequired[str | None]
    errorType: NotRequired[str | None]
    failureStage: str
    itemType: ExternalAgentConfigMigrationItemType
    message: str
    source: NotRequired[str | None]
    subErrorType: NotRequired[str | None]

class ExternalAgentConfigImportItemTypeSuccess(TypedDict):
    cwd: NotRequired[str | None]
    itemType: ExternalAgentConfigMigrationItemType
    source: NotRequired[str | None]
    target: NotRequired[str | None]
    title: NotRequired[str | None]
    """Original title for an imported session; null for other item types."""

class ExternalAgentConfigImportParams(TypedDict):
    migrationItems: list[ExternalAgentConfigMigrationItem]
    migrationSource: NotRequired[str | None]
    """Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source."""
    providerId: NotRequired[str | None]
    """Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source."""
    source: NotRequired[str | None]
    """Optional identifier for the product that initiated the import."""

class ExternalAgentConfigImportProgressNotification(TypedDict):
    importId: str
    itemTypeResults: list[ExternalAgentConfigImportTypeResult]

class ExternalAgentConfigImportResponse(TypedDict):
    importId: str

class ExternalAgentConfigImportTypeResult(TypedDict):
    failures: list[ExternalAgentConfigImportItemTypeFailure]
    itemType: ExternalAgentConfigMigrationItemType
    successes: list[ExternalAgentConfigImportItemTypeSuccess]

class ExternalAgentConfigMigrationItem(TypedDict):
    cwd: NotRequired[str | None]
    """Null or empty means home-scoped migration; non-empty means repo-scoped migration."""
    description: str
    details: NotRequired[MigrationDetails | None]
    itemType: ExternalAgentConfigMigrationItemType

ExternalAgentConfigMigrationItemType: TypeAlias = Literal[
    "AGENTS_MD",
    "CONFIG",
    "SKILLS",
    "PLUGINS",
    "MCP_SERVER_CONFIG",
    "SUBAGENTS",
    "HOOKS",
    "COMMANDS",
    "MEMORY",
    "SESSIONS",
]

class ExternalAgentDetectedConnectorCandidate(TypedDict):
    name: str
    sessionCount: int
    source: ExternalAgentDetectedConnectorSource

ExternalAgentDetectedConnectorSource: TypeAlias = Literal["remoteMcpServersConfig", "sessionToolUse"]

class ExternalAgentImportedConnectorCandidate(TypedDict):
    name: str
    sessionCount: int
    source: ExternalAgentImportedConnectorSource

ExternalAgentImportedConnectorSource: TypeAlias = Literal["remoteMcpServersConfig"]

class FeedbackRequirements(TypedDict):
    enabled: NotRequired[bool | None]

class FeedbackSaveParams(TypedDict):
    classification: str
    extraLogFiles: NotRequired[list[str] | None]
    includeLogs: NotRequired[bool]
    reason: NotRequired[str | None]
    savePath: LegacyAppPathString
    """Absolute, previously unused ZIP path on the app-server host. The caller owns this file, including after a disconnected RPC."""
    tags: NotRequired[dict[str, str] | None]
    threadId: NotRequired[str | None]

class FeedbackSaveResponse(TypedDict):
    promptHash: NotRequired[str | None]
    """Same prompt hash as feedback/upload; null when prompt metadata is absent."""
    savedPath: LegacyAppPathString
    threadId: str

class FeedbackUploadParams(TypedDict):
    classification: str
    extraLogFiles: NotRequired[list[str] | None]
    includeLogs: NotRequired[bool]
    reason: NotRequired[str | None]
    tags: NotRequired[dict[str, str] | None]
    threadId: NotRequired[str | None]

class FeedbackUploadResponse(TypedDict):
    promptHash: NotRequired[str | None]
    """Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does not include later developer messages. Null when the reported rollout has no prompt metadata."""
    threadId: str

FileChange: TypeAlias = FileChangeAdd | FileChangeDelete | FileChangeUpdate

class FileChangeAdd(TypedDict):
    type: Literal["add"]
    content: str

FileChangeApprovalDecision: TypeAlias = Literal["accept", "acceptForSession", "decline", "cancel"]

class FileChangeDelete(TypedDict):
    type: Literal["delete"]
    content: str

class FileChangeOutputDeltaNotification(TypedDict):
    """Deprecated legacy notification for `apply_patch` textual output.

    The server no longer emits this notification.
    """
    delta: str
    itemId: str
    threadId: str
    turnId: str

class FileChangePatchUpdatedNotification(TypedDict):
    changes: list[FileUpdateChange]
    itemId: str
    threadId: str
    turnId: str

class FileChangeRequestApprovalParams(TypedDict):
    grantRoot: NotRequired[str | None]
    """[UNSTABLE] When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today)."""
    itemId: str
    reason: NotRequired[str | None]
    """Optional explanatory reason (e.g. request for extra write access)."""
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this approval request started."""
    threadId: str
    turnId: str

class FileChangeRequestApprovalResponse(TypedDict):
    decision: FileChangeApprovalDecision

class FileChangeUpdate(TypedDict):
    type: Literal["update"]
    move_path: NotRequired[str | None]
    unified_diff: str

FileSystemAccessMode: TypeAlias = Literal["read", "write", "deny"]

FileSystemPath: TypeAlias = FileSystemPathPath | FileSystemPathGlobPattern | FileSystemPathSpecial

class FileSystemPathGlobPattern(TypedDict):
    type: Literal["glob_pattern"]
    pattern: str

class FileSystemPathPath(TypedDict):
    type: Literal["path"]
    path: LegacyAppPathString

class FileSystemPathSpecial(TypedDict):
    type: Literal["special"]
    value: FileSystemSpecialPath

class FileSystemSandboxEntry(TypedDict):
    access: FileSystemAccessMode
    path: FileSystemPath

class FileSystemSpecialPathRoot(TypedDict):
    kind: Literal["root"]

class FileSystemSpecialPathMinimal(TypedDict):
    kind: Literal["minimal"]

class FileSystemSpecialPathTmpdir(TypedDict):
    kind: Literal["tmpdir"]

class FileSystemSpecialPathSlashTmp(TypedDict):
    kind: Literal["slash_tmp"]

FileSystemSpecialPath: TypeAlias = FileSystemSpecialPathRoot | FileSystemSpecialPathMinimal | FileSystemSpecialPathProjectRoots | FileSystemSpecialPathTmpdir | FileSystemSpecialPathSlashTmp | FileSystemSpecialPathUnknown

class FileSystemSpecialPathProjectRoots(TypedDict):
    kind: Literal["project_roots"]
    subpath: NotRequired[LegacyAppPathString | None]

class FileSystemSpecialPathUnknown(TypedDict):
    kind: Literal["unknown"]
    path: str
    subpath: NotRequired[LegacyAppPathString | None]

class FileUpdateChange(TypedDict):
    diff: str
    kind: PatchChangeKind
    path: str

ForcedChatgptWorkspaceIds: TypeAlias = str | list[str]
"""Backward-compatible API shape for ChatGPT workspace login restrictions."""

ForcedLoginMethod: TypeAlias = Literal["chatgpt", "api"]

class FsChangedNotification(TypedDict):
    """Filesystem watch notification emitted for `fs/watch` subscribers."""
    changedPaths: list[AbsolutePathBuf]
    """File or directory paths associated with this event."""
    watchId: str
    """Watch identifier previously provided to `fs/watch`."""

class FsCopyParams(TypedDict):
    """Copy a file or directory tree on the host filesystem."""
    destinationPath: AbsolutePathBuf
    """Absolute destination path."""
    recursive: NotRequired[bool]
    """Required for directory copies; ignored for file copies."""
    sourcePath: AbsolutePathBuf
    """Absolute source path."""

class FsCopyResponse(TypedDict):
    """Successful response for `fs/copy`."""

class FsCreateDirectoryParams(TypedDict):
    """Create a directory on the host filesystem."""
    path: AbsolutePathBuf
    """Absolute directory path to create."""
    recursive: NotRequired[bool | None]
    """Whether parent directories should also be created. Defaults to `true`."""

class FsCreateDirectoryResponse(TypedDict):
    """Successful response for `fs/createDirectory`."""

class FsGetMetadataParams(TypedDict):
    """Request metadata for an absolute path."""
    path: AbsolutePathBuf
    """Absolute path to inspect."""

class FsGetMetadataResponse(TypedDict):
    """Metadata returned by `fs/getMetadata`."""
    createdAtMs: int
    """File creation time in Unix milliseconds when available, otherwise `0`."""
    isDirectory: bool
    """Whether the path resolves to a directory."""
    isFile: bool
    """Whether the path resolves to a regular file."""
    isSymlink: bool
    """Whether the path itself is a symbolic link."""
    modifiedAtMs: int
    """File modification time in Unix milliseconds when available, otherwise `0`."""

class FsReadDirectoryEntry(TypedDict):
    """A directory entry returned by `fs/readDirectory`."""
    fileName: str
    """Direct child entry name only, not an absolute or relative path."""
    isDirectory: bool
    """Whether this entry resolves to a directory."""
    isFile: bool
    """Whether this entry resolves to a regular file."""

class FsReadDirectoryParams(TypedDict):
    """List direct child names for a directory."""
    path: AbsolutePathBuf
    """Absolute directory path to read."""

class FsReadDirectoryResponse(TypedDict):
    """Directory entries returned by `fs/readDirectory`."""
    entries: list[FsReadDirectoryEntry]
    """Direct child entries in the requested directory."""

class FsReadFileParams(TypedDict):
    """Read a file from the host filesystem."""
    path: AbsolutePathBuf
    """Absolute path to read."""

class FsReadFileResponse(TypedDict):
    """Base64-encoded file contents returned by `fs/readFile`."""
    dataBase64: str
    """File contents encoded as base64."""

class FsRemoveParams(TypedDict):
    """Remove a file or directory tree from the host filesystem."""
    force: NotRequired[bool | None]
    """Whether missing paths should be ignored. Defaults to `true`."""
    path: AbsolutePathBuf
    """Absolute path to remove."""
    recursive: NotRequired[bool | None]
    """Whether directory removal should recurse. Defaults to `true`."""

class FsRemoveResponse(TypedDict):
    """Successful response for `fs/remove`."""

class FsUnwatchParams(TypedDict):
    """Stop filesystem watch notifications for a prior `fs/watch`."""
    watchId: str
    """Watch identifier previously provided to `fs/watch`."""

class FsUnwatchResponse(TypedDict):
    """Successful response for `fs/unwatch`."""

class FsWatchParams(TypedDict):
    """Start filesystem watch notifications for an absolute path."""
    path: AbsolutePathBuf
    """Absolute file or directory path to watch."""
    watchId: str
    """Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`."""

class FsWatchResponse(TypedDict):
    """Successful response for `fs/watch`."""
    path: AbsolutePathBuf
    """Canonicalized path associated with the watch."""

class FsWriteFileParams(TypedDict):
    """Write a file on the host filesystem."""
    dataBase64: str
    """File contents encoded as base64."""
    path: AbsolutePathBuf
    """Absolute path to write."""

class FsWriteFileResponse(TypedDict):
    """Successful response for `fs/writeFile`."""

FunctionCallOutputBody: TypeAlias = str | list[FunctionCallOutputContentItem]

FunctionCallOutputContentItem: TypeAlias = FunctionCallOutputContentItemInputText | FunctionCallOutputContentItemInputImage | FunctionCallOutputContentItemInputAudio | FunctionCallOutputContentItemEncryptedContent
"""Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem with the types we support as function call outputs."""

class FunctionCallOutputContentItemEncryptedContent(TypedDict):
    type: Literal["encrypted_content"]
    encrypted_content: str

class FunctionCallOutputContentItemInputAudio(TypedDict):
    """Inline audio data or an uploaded file loaded by the Responses API."""
    type: Literal["input_audio"]
    audio_url: NotRequired[str]
    file_id: NotRequired[str]

class FunctionCallOutputContentItemInputImage(TypedDict):
    type: Literal["input_image"]
    detail: NotRequired[ImageDetail | None]
    image_url: NotRequired[str]
    file_id: NotRequired[str]

class FunctionCallOutputContentItemInputText(TypedDict):
    type: Literal["input_text"]
    text: str

FuzzyFileSearchMatchType: TypeAlias = Literal["file", "directory"]

class FuzzyFileSearchParams(TypedDict):
    cancellationToken: NotRequired[str | None]
    query: str
    roots: list[str]

class FuzzyFileSearchResponse(TypedDict):
    files: list[FuzzyFileSearchResult]

class FuzzyFileSearchResult(TypedDict):
    """Superset of [`codex_file_search::FileMatch`]"""
    file_name: str
    indices: NotRequired[list[int] | None]
    match_type: FuzzyFileSearchMatchType
    path: str
    root: str
    score: int

class FuzzyFileSearchSessionCompletedNotification(TypedDict):
    sessionId: str

class FuzzyFileSearchSessionStartParams(TypedDict):
    roots: list[str]
    sessionId: str

class FuzzyFileSearchSessionStartResponse(TypedDict):
    pass

class FuzzyFileSearchSessionStopParams(TypedDict):
    sessionId: str

class FuzzyFileSearchSessionStopResponse(TypedDict):
    pass

class FuzzyFileSearchSessionUpdateParams(TypedDict):
    query: str
    sessionId: str

class FuzzyFileSearchSessionUpdateResponse(TypedDict):
    pass

class FuzzyFileSearchSessionUpdatedNotification(TypedDict):
    files: list[FuzzyFileSearchResult]
    query: str
    sessionId: str

class GatewayAuthNone(TypedDict):
    mode: Literal["none"]

GatewayAuth: TypeAlias = GatewayAuthNone | GatewayAuthEnvironmentVariable | GatewayAuthExternallyConfigured

class GatewayAuthEnvironmentVariable(TypedDict):
    mode: Literal["environmentVariable"]
    envKey: str

class GatewayAuthExternallyConfigured(TypedDict):
    """Authentication is configured outside the gateway form. Preserve it on edits."""
    mode: Literal["externallyConfigured"]
    envKey: NotRequired[str | None]

class GatewayOAuthCancelResponse(TypedDict):
    pass

class GatewayOAuthChangedNotification(TypedDict):
    authUrl: NotRequired[str | None]
    """Authorization handoff, sent only to the connection that started login."""
    error: NotRequired[str | None]
    loginId: NotRequired[str | None]
    """Identifies the completed device login attempt."""
    providerId: str
    status: GatewayOAuthStatus

class GatewayOAuthLoginParams(TypedDict):
    """Authorize a configured provider without changing the default or any thread's provider."""
    deviceAuth: NotRequired[bool]
    """Select device authorization when the server advertises support for it."""
    modelProvider: NotRequired[str | None]
    """Defaults to the current provider when omitted."""

class GatewayOAuthLoginResponse(TypedDict):
    prompt: NotRequired[GatewayOAuthPrompt | None]

class GatewayOAuthPrompt(TypedDict):
    loginId: str
    userCode: str
    verificationUrl: str

class GatewayOAuthReadParams(TypedDict):
    """Read credential readiness for a configured provider without starting browser login."""
    modelProvider: NotRequired[str | None]
    """Defaults to the current provider when omitted."""

class GatewayOAuthReadResponse(TypedDict):
    """Current effective gateway policy and credential readiness; never contains credentials."""
    error: NotRequired[str | None]
    providerId: str
    providerName: str
    required: bool
    """Whether the selected provider uses gateway OAuth, even when already signed in."""
    status: NotRequired[GatewayOAuthStatus | None]
    """Null when the effective provider does not use gateway OAuth."""
    supportsDeviceAuth: NotRequired[bool]
    """Whether the administrator configured a device authorization endpoint."""

GatewayOAuthStatus: TypeAlias = Literal["notReady", "started", "succeeded", "failed"]

GcpProviderId: TypeAlias = Literal["gcp"]

class GcpSetupParams(TypedDict):
    credentialFile: NotRequired[str | None]
    """Absolute path to a credential file on the app-server host. Omit or pass `null` to clear the active user configuration's override and use ADC. If another configuration layer would still supply a credential file, setup fails without saving changes."""
    location: NotRequired[str | None]
    """Vertex AI location. Omission or null selects `global`."""
    projectId: str

class GcpSetupResponse(TypedDict):
    pass

class GetAccountParams(TypedDict):
    refreshToken: NotRequired[bool]
    """When `true`, requests a proactive token refresh before returning.

    In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored. Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
    """

class GetAccountRateLimitsParams(TypedDict):
    """Usage-read capabilities of the requesting client, never inferred from its experiment arm."""
    excludeResetCreditDetails: NotRequired[bool]
    """Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads."""
    supportsLunaReserve: NotRequired[bool]
    """The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked."""

class GetAccountRateLimitsResponse(TypedDict):
    accountId: NotRequired[str | None]
    """Account associated with this usage snapshot, when supplied by the backend."""
    ordinaryUsageAllowed: NotRequired[bool | None]
    """Backend permission for ordinary included usage, validated against the active account. Null means unavailable; clients must not infer recovery from percentages or reset times."""
    rateLimitResetCredits: NotRequired[RateLimitResetCreditsSummary | None]
    rateLimitUpsell: NotRequired[Any]
    """Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case contract; an absent banner leaves the client's existing UI unchanged."""
    rateLimits: RateLimitSnapshot
    """Backward-compatible single-bucket view; mirrors the historical payload."""
    rateLimitsByLimitId: NotRequired[dict[str, RateLimitSnapshot] | None]
    """Multi-bucket view keyed by metered `limit_id` (for example, `codex`)."""

class GetAccountResponse(TypedDict):
    account: NotRequired[Account | None]
    requiresOpenaiAuth: bool
    userId: NotRequired[str | None]
    """ChatGPT user ID belonging to this account response, when available."""
    workspaceRouting: NotRequired[WorkspaceRouting | None]

class GetAccountSecuritySetupResponse(TypedDict):
    """Optional security reminder bound to the account that fetched it. Unavailable or ineligible accounts return no notice; this read never changes account security."""
    notice: NotRequired[AccountSecuritySetupNotice | None]

class GetAccountTokenUsageParams(TypedDict):
    threadId: NotRequired[str | None]
    """When present, read estimated usage for this thread instead of account-wide token activity."""

class GetAccountTokenUsageResponse(TypedDict):
    dailyUsageBuckets: NotRequired[list[AccountTokenUsageDailyBucket] | None]
    summary: AccountTokenUsageSummary
    threadUsage: NotRequired[ThreadUsage | None]
    """Estimated usage when a thread was requested and its billing route is available."""

class GetWorkspaceMessagesResponse(TypedDict):
    featureEnabled: bool
    """Whether the workspace-message backend route is available for this client."""
    messages: list[WorkspaceMessage]
    """Active workspace messages returned by the backend."""

class GitInfo(TypedDict):
    branch: NotRequired[str | None]
    originUrl: NotRequired[str | None]
    sha: NotRequired[str | None]

class GrantedPermissionProfile(TypedDict):
    fileSystem: NotRequired[AdditionalFileSystemPermissions | None]
    network: NotRequired[AdditionalNetworkPermissions | None]

class GuardianApprovalReview(TypedDict):
    """[UNSTABLE] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This shape is expected to change soon."""
    rationale: NotRequired[str | None]
    riskLevel: NotRequired[GuardianRiskLevel | None]
    status: GuardianApprovalReviewStatus
    userAuthorization: NotRequired[GuardianUserAuthorization | None]

GuardianApprovalReviewAction: TypeAlias = GuardianApprovalReviewActionCommand | GuardianApprovalReviewActionExecve | GuardianApprovalReviewActionWriteStdin | GuardianApprovalReviewActionApplyPatch | GuardianApprovalReviewActionNetworkAccess | GuardianApprovalReviewActionMcpToolCall | GuardianApprovalReviewActionRequestPermissions

class GuardianApprovalReviewActionApplyPatch(TypedDict):
    type: Literal["applyPatch"]
    cwd: LegacyAppPathString
    files: list[LegacyAppPathString]

class GuardianApprovalReviewActionCommand(TypedDict):
    type: Literal["command"]
    command: str
    cwd: LegacyAppPathString
    source: GuardianCommandSource

class GuardianApprovalReviewActionExecve(TypedDict):
    type: Literal["execve"]
    argv: list[str]
    cwd: AbsolutePathBuf
    program: str
    source: GuardianCommandSource

class GuardianApprovalReviewActionMcpToolCall(TypedDict):
    type: Literal["mcpToolCall"]
    connectorId: NotRequired[str | None]
    connectorName: NotRequired[str | None]
    server: str
    toolName: str
    toolTitle: NotRequired[str | None]

class GuardianApprovalReviewActionNetworkAccess(TypedDict):
    type: Literal["networkAccess"]
    host: str
    port: int
    protocol: NetworkApprovalProtocol
    target: str

class GuardianApprovalReviewActionRequestPermissions(TypedDict):
    type: Literal["requestPermissions"]
    permissions: RequestPermissionProfile
    reason: NotRequired[str | None]

class GuardianApprovalReviewActionWriteStdin(TypedDict):
    """A child approval for input to an existing command execution item."""
    type: Literal["writeStdin"]
    approvalId: str
    cwd: LegacyAppPathString
    processId: str
    stdin: str

GuardianApprovalReviewStatus: TypeAlias = Literal["inProgress", "approved", "denied", "timedOut", "aborted"]
"""[UNSTABLE] Lifecycle state for an approval auto-review."""

GuardianAssessmentOutcome: TypeAlias = Literal["allow", "deny"]
"""Final allow/deny outcome returned by the guardian reviewer."""

GuardianCommandSource: TypeAlias = Literal["shell", "unifiedExec"]

GuardianRiskLevel: TypeAlias = Literal["low", "medium", "high", "critical"]
"""[UNSTABLE] Risk level assigned by approval auto-review."""

GuardianUserAuthorization: TypeAlias = Literal["unknown", "low", "medium", "high"]
"""[UNSTABLE] Authorization level assigned by approval auto-review."""

class GuardianWarningNotification(TypedDict):
    message: str
    """Concise guardian warning message for the user."""
    threadId: str
    """Thread target for the guardian warning."""

class HookCompletedNotification(TypedDict):
    run: HookRunSummary
    threadId: str
    turnId: NotRequired[str | None]

class HookErrorInfo(TypedDict):
    message: str
    path: str

HookEventName: TypeAlias = Literal[
    "preModelRequest",
    "postModelRequest",
    "preToolUse",
    "permissionRequest",
    "postToolUse",
    "preCompact",
    "postCompact",
    "sessionStart",
    "sessionEnd",
    "userPromptSubmit",
    "subagentStart",
    "subagentStop",
    "stop",
    "interrupt",
]

HookExecutionMode: TypeAlias = Literal["sync", "async"]

HookHandlerType: TypeAlias = Literal["command", "mcpTool", "prompt", "agent"]

HookMetadata: TypeAlias = HookMetadataCommand | HookMetadataMcpTool | HookMetadataPrompt | HookMetadataAgent

class HookMetadataAgent(TypedDict):
    handlerType: Literal["agent"]
    additionalContextLimit: NotRequired[int | None]
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    currentHash: str
    displayOrder: int
    enabled: bool
    environmentId: NotRequired[str | None]
    """The owning execution environment, if this hook came from its requirements."""
    eventName: HookEventName
    isManaged: bool
    key: str
    matcher: NotRequired[str | None]
    pluginId: NotRequired[str | None]
    source: HookSource
    sourcePath: AbsolutePathBuf
    statusMessage: NotRequired[str | None]
    timeoutSec: int
    trustStatus: HookTrustStatus

HookMetadataCommand = TypedDict("HookMetadataCommand", {
    "handlerType": Literal["command"],
    "additionalContextLimit": NotRequired[int | None],
    "currentHash": str,
    "displayOrder": int,
    "enabled": bool,
    "environmentId": NotRequired[str | None],
    "eventName": HookEventName,
    "isManaged": bool,
    "key": str,
    "matcher": NotRequired[str | None],
    "pluginId": NotRequired[str | None],
    "source": HookSource,
    "sourcePath": AbsolutePathBuf,
    "statusMessage": NotRequired[str | None],
    "timeoutSec": int,
    "trustStatus": HookTrustStatus,
    "async": NotRequired[bool],
    "command": str,
})

class HookMetadataMcpTool(TypedDict):
    handlerType: Literal["mcpTool"]
    additionalContextLimit: NotRequired[int | None]
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    currentHash: str
    displayOrder: int
    enabled: bool
    environmentId: NotRequired[str | None]
    """The owning execution environment, if this hook came from its requirements."""
    eventName: HookEventName
    isManaged: bool
    key: str
    matcher: NotRequired[str | None]
    pluginId: NotRequired[str | None]
    source: HookSource
    sourcePath: AbsolutePathBuf
    statusMessage: NotRequired[str | None]
    timeoutSec: int
    trustStatus: HookTrustStatus
    server: str
    tool: str

class HookMetadataPrompt(TypedDict):
    handlerType: Literal["prompt"]
    additionalContextLimit: NotRequired[int | None]
    """Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling."""
    currentHash: str
    displayOrder: int
    enabled: bool
    environmentId: NotRequired[str | None]
    """The owning execution environment, if this hook came from its requirements."""
    eventName: HookEventName
    isManaged: bool
    key: str
    matcher: NotRequired[str | None]
    pluginId: NotRequired[str | None]
    source: HookSource
    sourcePath: AbsolutePathBuf
    statusMessage: NotRequired[str | None]
    timeoutSec: int
    trustStatus: HookTrustStatus

class HookMigration(TypedDict):
    name: str

class HookOutputEntry(TypedDict):
    kind: HookOutputEntryKind
    text: str

HookOutputEntryKind: TypeAlias = Literal["warning", "stop", "feedback", "context", "error"]

class HookPromptFragment(TypedDict):
    hookRunId: str
    text: str

HookRunStatus: TypeAlias = Literal["running", "completed", "failed", "blocked", "stopped"]

class HookRunSummary(TypedDict):
    completedAt: NotRequired[int | None]
    displayOrder: int
    durationMs: NotRequired[int | None]
    entries: list[HookOutputEntry]
    eventName: HookEventName
    executionMode: HookExecutionMode
    handlerType: HookHandlerType
    id: str
    scope: HookScope
    source: NotRequired[HookSource]
    sourcePath: LegacyAppPathString
    startedAt: int
    status: HookRunStatus
    statusMessage: NotRequired[str | None]

HookScope: TypeAlias = Literal["thread", "turn"]

HookSource: TypeAlias = Literal[
    "system",
    "user",
    "project",
    "mdm",
    "sessionFlags",
    "plugin",
    "cloudRequirements",
    "cloudManagedConfig",
    "legacyManagedConfigFile",
    "legacyManagedConfigMdm",
    "unknown",
]

class HookStartedNotification(TypedDict):
    run: HookRunSummary
    threadId: str
    turnId: NotRequired[str | None]

HookTrustStatus: TypeAlias = Literal["managed", "untrusted", "trusted", "modified"]

class HooksListEntry(TypedDict):
    cwd: str
    errors: list[HookErrorInfo]
    hooks: list[HookMetadata]
    warnings: list[str]

class HooksListParams(TypedDict):
    cwds: NotRequired[list[str]]
    """Working directories to inspect when no thread is specified. An empty list uses the session cwd."""
    threadId: NotRequired[str | None]
    """List a loaded thread's hooks, including its selected environments. Omit `cwds` in this mode."""

class HooksListResponse(TypedDict):
    data: list[HooksListEntry]

ImageDetail: TypeAlias = Literal["auto", "low", "high", "original"]

ImageGenerationFailure: TypeAlias = ImageGenerationFailureUsageLimitExceeded

class ImageGenerationFailureUsageLimitExceeded(TypedDict):
    type: Literal["usageLimitExceeded"]
    limitId: str
    resetsAt: NotRequired[int | None]

class ImageGenerationInputImage(TypedDict):
    """A local image file successfully read for this exact image-generation request."""
    path: AbsolutePathBuf
    sha256: str
    """Lowercase SHA-256 of the file bytes read before image normalization."""

class InAppBrowserRequirements(TypedDict):
    allowExternalBrowserSettingsImport: NotRequired[bool | None]

class InitializeCapabilities(TypedDict):
    """Client-declared capabilities negotiated during initialize."""
    experimentalApi: NotRequired[bool]
    """Opt into receiving experimental API methods and fields."""
    explicitGatewayOauth: NotRequired[bool]
    """Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's gateway runtime; later connections cannot undo it."""
    extensions: NotRequired[dict[str, Any] | None]
    """MCP extension settings declared by the app-server client."""
    mcpServerOpenaiFormElicitation: NotRequired[bool]
    """Legacy opt-in for the `openai/form` MCP extension.

    New clients should declare `openai/form` in [`Self::extensions`].
    """
    optOutNotificationMethods: NotRequired[list[str] | None]
    """Exact notification method names that should be suppressed for this connection (for example `thread/started`)."""
    requestAttestation: NotRequired[bool]
    """Opt into `attestation/generate` requests for upstream `x-oai-attestation`."""
    requiredHumanApproval: NotRequired[bool]
    """Present `humanCommand` approvals to a person and return only a one-time decision. Requires `experimentalApi`. Pending requests can be replayed to compatible clients."""

class InitializeParams(TypedDict):
    capabilities: NotRequired[InitializeCapabilities | None]
    clientInfo: ClientInfo

class InitializeResponse(TypedDict):
    codexHome: AbsolutePathBuf
    """Absolute path to the server's $CODEX_HOME directory."""
    platformFamily: str
    """Platform family for the running app-server target, for example `"unix"` or `"windows"`."""
    platformOs: str
    """Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`."""
    userAgent: str

InputModality: TypeAlias = Literal["text", "image", "audio"]
"""Canonical user-input modality tags advertised by a model."""

class InstalledApp(TypedDict):
    """Installed connector runtime state."""
    callable: bool
    """Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and app/tool policy in the committed runtime snapshot."""
    enabled: bool
    """Effective enabled state after applying global, workspace, local, and managed configuration at read time."""
    id: str
    runtimeName: NotRequired[str | None]
    """Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`."""

class InternalChatMessageMetadataPassthrough(TypedDict):
    """Internal Responses API passthrough metadata copied into underlying chat messages.

    Responses API strongly types this payload. Do not modify it without first getting API approval and making the corresponding Responses API change.
    """
    turn_id: NotRequired[str | None]

class ItemCompletedNotification(TypedDict):
    completedAtMs: int
    """Unix timestamp (in milliseconds) when this item lifecycle completed."""
    contentTokenCount: NotRequired[int | None]
    """Native content tokens for the completed assistant message, including a sampled footer. Null when unavailable. Completion telemetry is not part of the stored thread item."""
    item: ThreadItem
    threadId: str
    turnId: str

class ItemGuardianApprovalReviewCompletedNotification(TypedDict):
    """[UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon."""
    action: GuardianApprovalReviewAction
    completedAtMs: int
    """Unix timestamp (in milliseconds) when this review completed."""
    decisionSource: AutoReviewDecisionSource
    review: GuardianApprovalReview
    reviewId: str
    """Stable identifier for this review."""
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this review started."""
    targetItemId: NotRequired[str | None]
    """Identifier for the reviewed item or tool call when one exists.

    In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item

    A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    """
    threadId: str
    turnId: str

class ItemGuardianApprovalReviewStartedNotification(TypedDict):
    """[UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon."""
    action: GuardianApprovalReviewAction
    review: GuardianApprovalReview
    reviewId: str
    """Stable identifier for this review."""
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this review started."""
    targetItemId: NotRequired[str | None]
    """Identifier for the reviewed item or tool call when one exists.

    In most cases, one review maps to one target item. The exceptions are - execve reviews, where a single command may contain multiple execve calls to review (only possible when using the shell_zsh_fork feature) - stdin reviews, which refer to the existing parent command item and have a separate approval ID in the action payload - network policy reviews, where there is no target item

    A network call is triggered by a CommandExecution item, so having a target_item_id set to the CommandExecution item would be misleading because the review is about the network call, not the command execution. Therefore, target_item_id is set to None for network policy reviews.
    """
    threadId: str
    turnId: str

class ItemStartedNotification(TypedDict):
    item: ThreadItem
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this item lifecycle started."""
    threadId: str
    turnId: str

LegacyAppPathString: TypeAlias = str

class ListMcpServerStatusParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    detail: NotRequired[McpServerStatusDetail | None]
    """Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to a server-defined value."""
    serverName: NotRequired[str | None]
    """Limit discovery to one server. With a thread ID, reuse that thread's MCP connection."""
    threadId: NotRequired[str | None]

class ListMcpServerStatusResponse(TypedDict):
    data: list[McpServerStatus]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return."""

LocalShellAction: TypeAlias = LocalShellActionExec

class LocalShellActionExec(TypedDict):
    type: Literal["exec"]
    command: list[str]
    env: NotRequired[dict[str, str] | None]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]

LocalShellStatus: TypeAlias = Literal["completed", "in_progress", "incomplete"]

class LoginAccountParamsChatgptDeviceCode(TypedDict):
    type: Literal["chatgptDeviceCode"]

LoginAccountParams: TypeAlias = LoginAccountParamsApiKey | LoginAccountParamsChatgpt | LoginAccountParamsChatgptDeviceCode | LoginAccountParamsChatgptAuthTokens | LoginAccountParamsAmazonBedrock | LoginAccountParamsAmazonBedrockAccessKeys

class LoginAccountParamsAmazonBedrock(TypedDict):
    """[UNSTABLE] Managed Amazon Bedrock login is experimental."""
    type: Literal["amazonBedrock"]
    apiKey: str
    region: str

class LoginAccountParamsAmazonBedrockAccessKeys(TypedDict):
    """[UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental."""
    type: Literal["amazonBedrockAccessKeys"]
    accessKeyId: str
    region: str
    secretAccessKey: str
    sessionToken: NotRequired[str | None]

class LoginAccountParamsApiKey(TypedDict):
    type: Literal["apiKey"]
    apiKey: str

class LoginAccountParamsChatgpt(TypedDict):
    type: Literal["chatgpt"]
    appBrand: NotRequired[LoginAppBrand | None]
    codexStreamlinedLogin: NotRequired[bool]
    useHostedLoginSuccessPage: NotRequired[bool]

class LoginAccountParamsChatgptAuthTokens(TypedDict):
    """[UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have."""
    type: Literal["chatgptAuthTokens"]
    accessToken: str
    """Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction."""
    chatgptAccountId: str
    """Workspace/account identifier supplied by the client."""
    chatgptPlanType: NotRequired[str | None]
    """Optional plan type supplied by the client.

    When `null`, Codex attempts to derive the plan type from access-token claims. If unavailable, the plan defaults to `unknown`.
    """

class LoginAccountResponseApiKey(TypedDict):
    type: Literal["apiKey"]

class LoginAccountResponseChatgptAuthTokens(TypedDict):
    type: Literal["chatgptAuthTokens"]

class LoginAccountResponseAmazonBedrock(TypedDict):
    type: Literal["amazonBedrock"]

LoginAccountResponse: TypeAlias = LoginAccountResponseApiKey | LoginAccountResponseChatgpt | LoginAccountResponseChatgptDeviceCode | LoginAccountResponseChatgptAuthTokens | LoginAccountResponseAmazonBedrock

class LoginAccountResponseChatgpt(TypedDict):
    type: Literal["chatgpt"]
    authUrl: str
    """URL the client should open in a browser to initiate the OAuth flow."""
    loginId: str

class LoginAccountResponseChatgptDeviceCode(TypedDict):
    type: Literal["chatgptDeviceCode"]
    loginId: str
    userCode: str
    """One-time code the user must enter after signing in."""
    verificationUrl: str
    """URL the client should open in a browser to complete device code authorization."""

LoginAppBrand: TypeAlias = Literal["codex", "chatgpt"]

class LogoutAccountResponse(TypedDict):
    pass

class ManagedHooksRequirements(TypedDict):
    Interrupt: NotRequired[list[ConfiguredHookMatcherGroup]]
    PermissionRequest: list[ConfiguredHookMatcherGroup]
    PostCompact: list[ConfiguredHookMatcherGroup]
    PostModelRequest: NotRequired[list[ConfiguredHookMatcherGroup]]
    PostToolUse: list[ConfiguredHookMatcherGroup]
    PreCompact: list[ConfiguredHookMatcherGroup]
    PreModelRequest: NotRequired[list[ConfiguredHookMatcherGroup]]
    PreToolUse: list[ConfiguredHookMatcherGroup]
    SessionEnd: NotRequired[list[ConfiguredHookMatcherGroup]]
    SessionStart: list[ConfiguredHookMatcherGroup]
    Stop: list[ConfiguredHookMatcherGroup]
    SubagentStart: list[ConfiguredHookMatcherGroup]
    SubagentStop: list[ConfiguredHookMatcherGroup]
    UserPromptSubmit: list[ConfiguredHookMatcherGroup]
    managedDir: NotRequired[str | None]
    windowsManagedDir: NotRequired[str | None]

class MarketplaceAddParams(TypedDict):
    refName: NotRequired[str | None]
    source: str
    sparsePaths: NotRequired[list[str] | None]

class MarketplaceAddResponse(TypedDict):
    alreadyAdded: bool
    installedRoot: AbsolutePathBuf
    marketplaceName: str

class MarketplaceInterface(TypedDict):
    displayName: NotRequired[str | None]

class MarketplaceLoadErrorInfo(TypedDict):
    marketplacePath: AbsolutePathBuf
    message: str

class MarketplaceRemoveParams(TypedDict):
    marketplaceName: str

class MarketplaceRemoveResponse(TypedDict):
    installedRoot: NotRequired[AbsolutePathBuf | None]
    marketplaceName: str

class MarketplaceUpgradeErrorInfo(TypedDict):
    marketplaceName: str
    message: str

class MarketplaceUpgradeParams(TypedDict):
    marketplaceName: NotRequired[str | None]

class MarketplaceUpgradeResponse(TypedDict):
    errors: list[MarketplaceUpgradeErrorInfo]
    selectedMarketplaces: list[str]
    upgradedRoots: list[AbsolutePathBuf]

McpAppDisplayMode: TypeAlias = Literal["inline", "fullscreen"]

class McpAppUi(TypedDict):
    """UI resource and display preference for model invocations, captured from the tool descriptor."""
    preferredModelDisplayMode: McpAppDisplayMode
    resourceUri: str

McpAuthStatus: TypeAlias = Literal["unknown", "unsupported", "notLoggedIn", "bearerToken", "oAuth"]

McpElicitationArrayType: TypeAlias = Literal["array"]

class McpElicitationBooleanSchema(TypedDict):
    default: NotRequired[bool | None]
    description: NotRequired[str | None]
    title: NotRequired[str | None]
    type: McpElicitationBooleanType

McpElicitationBooleanType: TypeAlias = Literal["boolean"]

class McpElicitationConstOption(TypedDict):
    const: str
    title: str

McpElicitationEnumSchema: TypeAlias = McpElicitationSingleSelectEnumSchema | McpElicitationMultiSelectEnumSchema | McpElicitationLegacyTitledEnumSchema

class McpElicitationLegacyTitledEnumSchema(TypedDict):
    default: NotRequired[str | None]
    description: NotRequired[str | None]
    enum: list[str]
    enumNames: NotRequired[list[str] | None]
    title: NotRequired[str | None]
    type: McpElicitationStringType

McpElicitationMultiSelectEnumSchema: TypeAlias = McpElicitationUntitledMultiSelectEnumSchema | McpElicitationTitledMultiSelectEnumSchema

class McpElicitationNumberSchema(TypedDict):
    default: NotRequired[float | None]
    description: NotRequired[str | None]
    maximum: NotRequired[float | None]
    minimum: NotRequired[float | None]
    title: NotRequired[str | None]
    type: McpElicitationNumberType

McpElicitationNumberType: TypeAlias = Literal["number", "integer"]

McpElicitationObjectType: TypeAlias = Literal["object"]

McpElicitationPrimitiveSchema: TypeAlias = McpElicitationEnumSchema | McpElicitationStringSchema | McpElicitationNumberSchema | McpElicitationBooleanSchema

McpElicitationSchema = TypedDict("McpElicitationSchema", {
    "$schema": NotRequired[str | None],
    "properties": dict[str, McpElicitationPrimitiveSchema],
    "required": NotRequired[list[str] | None],
    "type": McpElicitationObjectType,
})
"""Typed form schema for MCP `elicitation/create` requests.

This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.
"""

McpElicitationSingleSelectEnumSchema: TypeAlias = McpElicitationUntitledSingleSelectEnumSchema | McpElicitationTitledSingleSelectEnumSchema

McpElicitationStringFormat: TypeAlias = Literal["email", "uri", "date", "date-time"]

class McpElicitationStringSchema(TypedDict):
    default: NotRequired[str | None]
    description: NotRequired[str | None]
    format: NotRequired[McpElicitationStringFormat | None]
    maxLength: NotRequired[int | None]
    minLength: NotRequired[int | None]
    title: NotRequired[str | None]
    type: McpElicitationStringType

McpElicitationStringType: TypeAlias = Literal["string"]

class McpElicitationTitledEnumItems(TypedDict):
    anyOf: list[McpElicitationConstOption]

class McpElicitationTitledMultiSelectEnumSchema(TypedDict):
    default: NotRequired[list[str] | None]
    description: NotRequired[str | None]
    items: McpElicitationTitledEnumItems
    maxItems: NotRequired[int | None]
    minItems: NotRequired[int | None]
    title: NotRequired[str | None]
    type: McpElicitationArrayType

class McpElicitationTitledSingleSelectEnumSchema(TypedDict):
    default: NotRequired[str | None]
    description: NotRequired[str | None]
    oneOf: list[McpElicitationConstOption]
    title: NotRequired[str | None]
    type: McpElicitationStringType

class McpElicitationUntitledEnumItems(TypedDict):
    enum: list[str]
    type: McpElicitationStringType

class McpElicitationUntitledMultiSelectEnumSchema(TypedDict):
    default: NotRequired[list[str] | None]
    description: NotRequired[str | None]
    items: McpElicitationUntitledEnumItems
    maxItems: NotRequired[int | None]
    minItems: NotRequired[int | None]
    title: NotRequired[str | None]
    type: McpElicitationArrayType

class McpElicitationUntitledSingleSelectEnumSchema(TypedDict):
    default: NotRequired[str | None]
    description: NotRequired[str | None]
    enum: list[str]
    title: NotRequired[str | None]
    type: McpElicitationStringType

class McpResourceReadParams(TypedDict):
    _meta: NotRequired[dict[str, Any] | None]
    """Additional MCP request metadata. Account and turn routing keys are reserved."""
    connectorId: NotRequired[str | None]
    originCallId: NotRequired[str | None]
    """Originating MCP tool call used to select the resource's app."""
    server: str
    target: NotRequired[McpResourceReadTarget | None]
    """Explicit hosted app/account. Omit to retain legacy resource discovery."""
    threadId: NotRequired[str | None]
    uri: str

class McpResourceReadResponse(TypedDict):
    contents: list[ResourceContent]
    originCallId: NotRequired[str | None]
    """Originating call when the server applied app-specific resource scoping."""

class McpResourceReadTarget(TypedDict):
    connectorId: str
    linkId: str | None
    """Null explicitly requests no-auth access, subject to the app's resource policy."""

McpServerConnectionStatus: TypeAlias = Literal[
    "notStarted",
    "starting",
    "connected",
    "authenticationRequired",
    "failed",
    "cancelled",
    "disabled",
]

McpServerElicitationAction: TypeAlias = Literal["accept", "decline", "cancel"]

McpServerElicitationRequestParams: TypeAlias = McpServerElicitationRequestParamsOpenaiUserVerification | McpServerElicitationRequestParamsForm | McpServerElicitationRequestParamsOpenaiForm2 | McpServerElicitationRequestParamsOpenaiForm | McpServerElicitationRequestParamsUrl

class McpServerElicitationRequestParamsForm(TypedDict):
    mode: Literal["form"]
    serverName: str
    threadId: str
    turnId: NotRequired[str | None]
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    """
    _meta: NotRequired[Any]
    message: str
    requestedSchema: McpElicitationSchema

class McpServerElicitationRequestParamsOpenaiForm(TypedDict):
    mode: Literal["openaiForm"]
    serverName: str
    threadId: str
    turnId: NotRequired[str | None]
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    """
    _meta: NotRequired[Any]
    message: str
    requestedSchema: Any

class McpServerElicitationRequestParamsOpenaiForm2(TypedDict):
    mode: Literal["openai/form"]
    serverName: str
    threadId: str
    turnId: NotRequired[str | None]
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    """
    _meta: NotRequired[Any]
    message: str
    requestedSchema: Any

class McpServerElicitationRequestParamsOpenaiUserVerification(TypedDict):
    """A device-authenticated approval; accepted responses contain the proof in `content`."""
    mode: Literal["openai/userVerification"]
    serverName: str
    threadId: str
    turnId: NotRequired[str | None]
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    """
    _meta: NotRequired[Any]
    challenge: str
    description: str
    title: str

class McpServerElicitationRequestParamsUrl(TypedDict):
    mode: Literal["url"]
    serverName: str
    threadId: str
    turnId: NotRequired[str | None]
    """Active Codex turn when this elicitation was observed, if app-server could correlate one.

    This is nullable because MCP models elicitation as a standalone server-to-client request identified by the MCP server request id. It may be triggered during a turn, but turn context is app-server correlation rather than part of the protocol identity of the elicitation itself.
    """
    _meta: NotRequired[Any]
    elicitationId: str
    message: str
    url: str

class McpServerElicitationRequestResponse(TypedDict):
    _meta: NotRequired[Any]
    """Optional client metadata for form-mode action handling."""
    action: McpServerElicitationAction
    content: NotRequired[Any]
    """Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.

    This is nullable because decline/cancel responses have no content.
    """

class McpServerEventNotification(TypedDict):
    method: str
    params: Any

class McpServerEventStreamNotification(TypedDict):
    notification: McpServerEventNotification
    subscriptionId: str

class McpServerEventStreamStartParams(TypedDict):
    _meta: NotRequired[Any]
    arguments: Any
    name: str
    server: str
    subscriptionId: str
    threadId: str

class McpServerEventStreamStartResponse(TypedDict):
    pass

class McpServerEventStreamStopParams(TypedDict):
    subscriptionId: str

class McpServerEventStreamStopResponse(TypedDict):
    pass

class McpServerInfo(TypedDict):
    """Presentation metadata advertised by an initialized MCP server."""
    description: NotRequired[str | None]
    icons: NotRequired[list[Any] | None]
    name: str
    title: NotRequired[str | None]
    version: str
    websiteUrl: NotRequired[str | None]

class McpServerMigration(TypedDict):
    name: str

McpServerOauthClientRegistration: TypeAlias = Literal["auto", "cimd", "dcr"]

class McpServerOauthLoginCompletedNotification(TypedDict):
    error: NotRequired[str | None]
    loginId: NotRequired[str | None]
    """Identifies the explicit login attempt. Older servers omit this field."""
    name: str
    success: bool
    threadId: NotRequired[str | None]

class McpServerOauthLoginParams(TypedDict):
    clientRegistration: NotRequired[McpServerOauthClientRegistration | None]
    """Registration strategy for this login only; omission selects automatic discovery."""
    name: str
    scopes: NotRequired[list[str] | None]
    threadId: NotRequired[str | None]
    timeoutSecs: NotRequired[int | None]

class McpServerOauthLoginResponse(TypedDict):
    authorizationUrl: str
    loginId: NotRequired[str | None]
    """Identifies this login attempt across the response and completion notification. Older servers omit this field; current servers always return it."""

class McpServerRefreshResponse(TypedDict):
    pass

McpServerStartupFailureReason: TypeAlias = Literal["reauthenticationRequired"]

McpServerStartupState: TypeAlias = Literal["starting", "ready", "failed", "cancelled"]

class McpServerStatus(TypedDict):
    authStatus: McpAuthStatus
    httpOrigin: NotRequired[str | None]
    """HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query, and fragment; null for non-HTTP transports."""
    name: str
    pluginId: NotRequired[str | None]
    resourceTemplates: list[ResourceTemplate]
    resources: list[Resource]
    runtimeStatus: NotRequired[McpServerConnectionStatus | None]
    """Current thread-runtime connection state; null when unavailable or the configuration changed."""
    serverCapabilities: NotRequired[Any]
    """Capabilities advertised by the initialized MCP server; null when unavailable."""
    serverInfo: NotRequired[McpServerInfo | None]
    toolListMeta: NotRequired[Any]
    """Opaque `_meta` from the first page of the corresponding MCP tool catalog. Null when unavailable."""
    tools: dict[str, Tool]
    toolsError: NotRequired[str | None]
    """Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty catalogs."""

McpServerStatusDetail: TypeAlias = Literal["full", "toolsAndAuthOnly"]

class McpServerStatusUpdatedNotification(TypedDict):
    error: NotRequired[str | None]
    failureReason: NotRequired[McpServerStartupFailureReason | None]
    name: str
    status: McpServerStartupState
    threadId: NotRequired[str | None]

class McpServerToolCallParams(TypedDict):
    _meta: NotRequired[Any]
    arguments: NotRequired[Any]
    server: str
    threadId: str
    tool: str

class McpServerToolCallResponse(TypedDict):
    _meta: NotRequired[Any]
    content: list[Any]
    isError: NotRequired[bool | None]
    structuredContent: NotRequired[Any]

class McpToolCallAppContext(TypedDict):
    actionName: NotRequired[str | None]
    appName: NotRequired[str | None]
    connectorId: str
    linkId: NotRequired[str | None]
    resourceUri: NotRequired[str | None]

class McpToolCallError(TypedDict):
    message: str

class McpToolCallProgressNotification(TypedDict):
    itemId: str
    message: str
    threadId: str
    turnId: str

class McpToolCallResult(TypedDict):
    _meta: NotRequired[Any]
    content: list[Any]
    structuredContent: NotRequired[Any]

McpToolCallStatus: TypeAlias = Literal["inProgress", "completed", "failed"]

class MemoryCitation(TypedDict):
    entries: list[MemoryCitationEntry]
    threadIds: list[str]

class MemoryCitationEntry(TypedDict):
    lineEnd: int
    lineStart: int
    note: str
    path: str

class MemoryResetResponse(TypedDict):
    pass

class MemoryStatusParams(TypedDict):
    minConsolidatedThreads: NotRequired[int | None]
    """Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096."""

class MemoryStatusResponse(TypedDict):
    v2ConsolidatedThreads: int
    v2Ready: bool

MergeStrategy: TypeAlias = Literal["replace", "upsert"]

MessagePhase: TypeAlias = Literal["commentary", "partial_answer", "final_answer"]
"""Classifies assistant text as commentary, a partial answer, or a terminal answer.

Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep compatibility behavior for legacy models.
"""

class MigrationDetails(TypedDict):
    commands: NotRequired[list[CommandMigration]]
    hooks: NotRequired[list[HookMigration]]
    mcpServers: NotRequired[list[McpServerMigration]]
    memory: NotRequired[list[str]]
    plugins: NotRequired[list[PluginsMigration]]
    sessions: NotRequired[list[SessionMigration]]
    skills: NotRequired[list[SkillMigration]]
    subagents: NotRequired[list[SubagentMigration]]

class MisalignmentErrorDetails(TypedDict):
    detailedExplanation: NotRequired[str | None]
    """A substantive localized explanation is required before offering continuation."""
    errorType: NotRequired[str | None]
    """Open-ended classification; clients must accept categories added by Responses."""
    reviewTarget: NotRequired[str | None]
    """Opaque server-issued block target. Presence alone does not enable target-based continuation."""
    steer: NotRequired[MisalignmentSteer | None]
    """Instruction to submit as the next turn's user input if continuation is confirmed."""

class MisalignmentSteer(TypedDict):
    message: str

class MockExperimentalMethodParams(TypedDict):
    value: NotRequired[str | None]
    """Test-only payload field."""

class MockExperimentalMethodResponse(TypedDict):
    echoed: NotRequired[str | None]
    """Echoes the input `value`."""

ModeKind: TypeAlias = Literal["plan", "default"]
"""Initial collaboration mode to use when the TUI starts."""

class Model(TypedDict):
    additionalSpeedTiers: NotRequired[list[str]]
    """Deprecated: use `serviceTiers` instead."""
    availabilityNux: NotRequired[ModelAvailabilityNux | None]
    availableAccessPrograms: NotRequired[ModelAccessPrograms | None]
    """Null when the catalog does not provide access-program metadata."""
    defaultReasoningEffort: ReasoningEffort
    defaultServiceTier: NotRequired[str | None]
    """Catalog default service tier id for this model, when one is configured."""
    description: str
    displayName: str
    hidden: bool
    id: str
    inputModalities: NotRequired[list[InputModality]]
    isDefault: bool
    model: str
    modelSpecialty: NotRequired[str | None]
    multiAgentVersion: NotRequired[MultiAgentVersion | None]
    """Multi-agent runtime declared by this model, when available."""
    serviceTiers: NotRequired[list[ModelServiceTier]]
    supportedReasoningEfforts: list[ReasoningEffortOption]
    supportsPersonality: NotRequired[bool]
    """@deprecated Always false; models no longer support personality selection."""
    upgrade: NotRequired[str | None]
    upgradeInfo: NotRequired[ModelUpgradeInfo | None]

class ModelAccessPrograms(TypedDict):
    """Caller-specific explicit access programs advertised by model discovery."""
    cyber: list[CyberAccessProgram]
    """Accepted explicit selections."""

class ModelAvailabilityNux(TypedDict):
    message: str

class ModelListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    includeHidden: NotRequired[bool | None]
    """When true, include models that are hidden from the default picker list."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to a reasonable server-side value."""
    modelProvider: NotRequired[str | None]
    """List models for this configured provider instead of the app-server default."""

class ModelListResponse(TypedDict):
    data: list[Model]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return."""

class ModelProviderCapabilitiesReadParams(TypedDict):
    pass

class ModelProviderCapabilitiesReadResponse(TypedDict):
    imageGeneration: bool
    webSearch: bool

class ModelProviderConfigWriteParams(TypedDict):
    settings: ProviderSettingsPatch

class ModelProviderConfigWriteResponse(TypedDict):
    provider: ModelProviderSummary

class ModelProviderListParams(TypedDict):
    pass

class ModelProviderListResponse(TypedDict):
    canChangeDefault: bool
    data: list[ModelProviderSummary]
    defaultProviderId: str

class ModelProviderSummary(TypedDict):
    baseUrl: NotRequired[str | None]
    """Null when the endpoint is absent or cannot be safely displayed."""
    canEdit: bool
    """Whether a supported configuration field can be edited in the active user layer."""
    id: str
    name: str
    settings: ProviderSettings

ModelRerouteReason: TypeAlias = Literal["highRiskCyberActivity"]

class ModelReroutedNotification(TypedDict):
    fromModel: str
    reason: ModelRerouteReason
    threadId: str
    toModel: str
    turnId: str

class ModelSafetyBufferingUpdatedNotification(TypedDict):
    fasterModel: NotRequired[str | None]
    model: str
    reasons: list[str]
    showBufferingUi: bool
    threadId: str
    turnId: str
    useCases: list[str]

class ModelServiceTier(TypedDict):
    description: str
    id: str
    name: str

class ModelUpgradeInfo(TypedDict):
    migrationMarkdown: NotRequired[str | None]
    model: str
    modelLink: NotRequired[str | None]
    retirementAt: NotRequired[int | None]
    """Informational Unix timestamp for this upgrade's scheduled retirement, if known."""
    upgradeCopy: NotRequired[str | None]

ModelVerification: TypeAlias = Literal["trustedAccessForCyber"]

class ModelVerificationNotification(TypedDict):
    threadId: str
    turnId: str
    verifications: list[ModelVerification]

class ModelsRequirements(TypedDict):
    newThread: NotRequired[NewThreadModelDefaults | None]

class MultiAgentModeCustomCase(TypedDict):
    custom: str

MultiAgentMode: TypeAlias = Literal["explicitRequestOnly", "proactive"] | MultiAgentModeCustomCase
"""Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint defines the policy instead of a built-in policy."""

MultiAgentVersion: TypeAlias = Literal["disabled", "v1", "v2"]
"""Multi-agent runtime supported by a model."""

NetworkAccess: TypeAlias = Literal["restricted", "enabled"]

class NetworkApprovalContext(TypedDict):
    host: str
    protocol: NetworkApprovalProtocol

NetworkApprovalProtocol: TypeAlias = Literal["http", "https", "socks5Tcp", "socks5Udp"]

NetworkDomainPermission: TypeAlias = Literal["allow", "deny"]

class NetworkPolicyAmendment(TypedDict):
    action: NetworkPolicyRuleAction
    host: str

NetworkPolicyRuleAction: TypeAlias = Literal["allow", "deny"]

class NetworkRequirements(TypedDict):
    allowLocalBinding: NotRequired[bool | None]
    allowUnixSockets: NotRequired[list[str] | None]
    """Legacy compatibility view derived from `unix_sockets`."""
    allowUpstreamProxy: NotRequired[bool | None]
    allowedDomains: NotRequired[list[str] | None]
    """Legacy compatibility view derived from `domains`."""
    dangerouslyAllowAllUnixSockets: NotRequired[bool | None]
    dangerouslyAllowNonLoopbackProxy: NotRequired[bool | None]
    deniedDomains: NotRequired[list[str] | None]
    """Legacy compatibility view derived from `domains`."""
    domains: NotRequired[dict[str, NetworkDomainPermission] | None]
    """Canonical managed network permission map."""
    enabled: NotRequired[bool | None]
    httpPort: NotRequired[int | None]
    managedAllowedDomainsOnly: NotRequired[bool | None]
    """When true, only managed allowlist entries are respected while managed network enforcement is active."""
    reviewDomains: NotRequired[list[str] | None]
    """Host patterns routed to network approval before ordinary allow rules."""
    socksPort: NotRequired[int | None]
    unixSockets: NotRequired[dict[str, NetworkUnixSocketPermission] | None]
    """Canonical managed unix socket permission map."""

NetworkUnixSocketPermission: TypeAlias = Literal["allow", "deny"]

class NewThreadModelDefaults(TypedDict):
    model: NotRequired[str | None]
    modelReasoningEffort: NotRequired[ReasoningEffort | None]
    serviceTier: NotRequired[str | None]

NonSteerableTurnKind: TypeAlias = Literal["review", "compact"]

OtelExporterOtlpHttpCase = TypedDict("OtelExporterOtlpHttpCase", {
    "otlp-http": OtelExporterOtlpHttp,
})

OtelExporterOtlpGrpcCase = TypedDict("OtelExporterOtlpGrpcCase", {
    "otlp-grpc": OtelExporterOtlpGrpc,
})

OtelExporter: TypeAlias = Literal["none", "statsig"] | OtelExporterOtlpHttpCase | OtelExporterOtlpGrpcCase

class OtelExporterOtlpGrpc(TypedDict):
    endpoint: str
    headers: dict[str, str]
    """Header names are retained; values are redacted by the server."""
    tls: NotRequired[OtelTlsConfig | None]

class OtelExporterOtlpHttp(TypedDict):
    endpoint: str
    headers: dict[str, str]
    """Header names are retained; values are redacted by the server."""
    protocol: OtelHttpProtocol
    tls: NotRequired[OtelTlsConfig | None]

OtelHttpProtocol: TypeAlias = Literal["binary", "json"]

class OtelRequirements(TypedDict):
    environment: NotRequired[str | None]
    exporter: NotRequired[OtelExporter | None]
    log_agent_responses: NotRequired[bool | None]
    log_guardian_assessments: NotRequired[bool | None]
    log_sse_deltas: NotRequired[bool | None]
    log_user_prompt: NotRequired[bool | None]
    metrics_exporter: NotRequired[OtelExporter | None]
    span_attributes: NotRequired[dict[str, str] | None]
    tool_result: NotRequired[OtelToolResultLogConfig | None]
    trace_exporter: NotRequired[OtelExporter | None]
    tracestate: NotRequired[dict[str, dict[str, str]] | None]

OtelTlsConfig = TypedDict("OtelTlsConfig", {
    "ca-certificate": NotRequired[str | None],
    "client-certificate": NotRequired[str | None],
    "client-private-key": NotRequired[str | None],
})

class OtelToolResultLogConfig(TypedDict):
    max_bytes: int

class OverriddenMetadata(TypedDict):
    effectiveValue: Any
    message: str
    overridingLayer: ConfigLayerMetadata

ParsedCommand: TypeAlias = ParsedCommandRead | ParsedCommandListFiles | ParsedCommandSearch | ParsedCommandUnknown

class ParsedCommandListFiles(TypedDict):
    type: Literal["list_files"]
    cmd: str
    path: NotRequired[str | None]

class ParsedCommandRead(TypedDict):
    type: Literal["read"]
    cmd: str
    name: str
    path: str
    """(Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when relative, it should be resolved against the `cwd`` that will be used to run the command to derive the absolute path."""

class ParsedCommandSearch(TypedDict):
    type: Literal["search"]
    cmd: str
    path: NotRequired[str | None]
    query: NotRequired[str | None]

class ParsedCommandUnknown(TypedDict):
    type: Literal["unknown"]
    cmd: str

PatchApplyStatus: TypeAlias = Literal["inProgress", "completed", "failed", "declined"]

class PatchChangeKindAdd(TypedDict):
    type: Literal["add"]

class PatchChangeKindDelete(TypedDict):
    type: Literal["delete"]

PatchChangeKind: TypeAlias = PatchChangeKindAdd | PatchChangeKindDelete | PatchChangeKindUpdate

class PatchChangeKindUpdate(TypedDict):
    type: Literal["update"]
    move_path: NotRequired[str | None]

PathUri: TypeAlias = str

PermissionGrantScope: TypeAlias = Literal["turn", "session"]

class PermissionProfileListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    cwd: NotRequired[str | None]
    """Optional working directory to resolve project config layers."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to the full result set."""

class PermissionProfileListResponse(TypedDict):
    data: list[PermissionProfileSummary]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return."""

class PermissionProfileSummary(TypedDict):
    allowed: bool
    """Whether the effective requirements allow selecting this profile."""
    description: NotRequired[str | None]
    """Optional user-facing description for display in clients."""
    id: str
    """Available permission profile identifier."""

class PermissionsRequestApprovalParams(TypedDict):
    cwd: LegacyAppPathString
    environmentId: NotRequired[str | None]
    itemId: str
    permissions: RequestPermissionProfile
    reason: NotRequired[str | None]
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this approval request started."""
    threadId: str
    turnId: str

class PermissionsRequestApprovalResponse(TypedDict):
    permissions: GrantedPermissionProfile
    scope: NotRequired[PermissionGrantScope]
    strictAutoReview: NotRequired[bool | None]
    """Review every subsequent command in this turn before normal sandboxed execution."""

Personality: TypeAlias = Literal["none", "friendly", "pragmatic"]
"""Deprecated: `friendly` and `pragmatic` no longer select a style."""

class PlanDeltaNotification(TypedDict):
    """EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas match the completed plan item content."""
    delta: str
    itemId: str
    threadId: str
    turnId: str

PlanType: TypeAlias = Literal[
    "free",
    "go",
    "plus",
    "pro",
    "prolite",
    "promax",
    "team",
    "self_serve_business_prolite",
    "self_serve_business_usage_based",
    "business",
    "ent26",
    "enterprise_cbp_automation",
    "enterprise_cbp_usage_based",
    "enterprise",
    "edu",
    "edu_plus",
    "edu_pro",
    "sci",
    "sci_plus",
    "unknown",
]

PluginAuthPolicy: TypeAlias = Literal["ON_INSTALL", "ON_USE"]

PluginAvailability: TypeAlias = Literal["DISABLED_BY_ADMIN", "AVAILABLE"]

class PluginDetail(TypedDict):
    appTemplates: list[AppTemplateSummary]
    apps: list[AppSummary]
    description: NotRequired[str | None]
    hooks: list[PluginHookSummary]
    marketplaceName: str
    marketplacePath: NotRequired[AbsolutePathBuf | None]
    mcpServers: list[str]
    onboardingSkill: NotRequired[SkillSummary | None]
    """The declared onboarding skill, when the plugin and visible skill are enabled."""
    scheduledTasks: NotRequired[list[ScheduledTaskSummary] | None]
    shareUrl: NotRequired[str | None]
    skills: list[SkillSummary]
    summary: PluginSummary

PluginDisabledReason: TypeAlias = Literal[
    "disabled_by_admin",
    "plan_not_eligible",
    "required_app_unavailable",
    "unknown",
]

class PluginHookSummary(TypedDict):
    eventName: HookEventName
    key: str

class PluginInstallParams(TypedDict):
    installAttemptId: NotRequired[str | None]
    """Client-generated identifier used to correlate one installation attempt."""
    marketplacePath: NotRequired[AbsolutePathBuf | None]
    pluginName: str
    remoteMarketplaceName: NotRequired[str | None]

PluginInstallPolicy: TypeAlias = Literal["NOT_AVAILABLE", "AVAILABLE", "INSTALLED_BY_DEFAULT"]

PluginInstallPolicySource: TypeAlias = Literal["WORKSPACE_SETTING", "IMPLICIT_CANONICAL_APP"]

class PluginInstallResponse(TypedDict):
    appsNeedingAuth: list[AppSummary]
    authPolicy: PluginAuthPolicy

class PluginInstalledParams(TypedDict):
    cwds: NotRequired[list[AbsolutePathBuf] | None]
    """Optional working directories used to discover repo marketplaces."""
    installSuggestionPluginNames: NotRequired[list[str] | None]
    """Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints."""

class PluginInstalledResponse(TypedDict):
    marketplaceLoadErrors: NotRequired[list[MarketplaceLoadErrorInfo]]
    marketplaces: list[PluginMarketplaceEntry]

class PluginInterface(TypedDict):
    brandColor: NotRequired[str | None]
    capabilities: list[str]
    category: NotRequired[str | None]
    composerIcon: NotRequired[AbsolutePathBuf | None]
    """Local composer icon path, resolved from the installed plugin package."""
    composerIconUrl: NotRequired[str | None]
    """Remote composer icon URL from the plugin catalog."""
    defaultPrompt: NotRequired[list[str] | None]
    """Starter prompts for the plugin. Capped at 3 entries with a maximum of 512 characters per entry."""
    developerName: NotRequired[str | None]
    displayName: NotRequired[str | None]
    logo: NotRequired[AbsolutePathBuf | None]
    """Local logo path, resolved from the installed plugin package."""
    logoDark: NotRequired[AbsolutePathBuf | None]
    """Local dark-mode logo path, resolved from the installed plugin package."""
    logoUrl: NotRequired[str | None]
    """Remote logo URL from the plugin catalog."""
    logoUrlDark: NotRequired[str | None]
    """Remote dark-mode logo URL from the plugin catalog."""
    longDescription: NotRequired[str | None]
    privacyPolicyUrl: NotRequired[str | None]
    screenshotUrls: list[str]
    """Remote screenshot URLs from the plugin catalog."""
    screenshots: list[AbsolutePathBuf]
    """Local screenshot paths, resolved from the installed plugin package."""
    shortDescription: NotRequired[str | None]
    termsOfServiceUrl: NotRequired[str | None]
    websiteUrl: NotRequired[str | None]

PluginListMarketplaceKind: TypeAlias = Literal[
    "local",
    "vertical",
    "workspace-directory",
    "shared-with-me",
    "created-by-me-remote",
]

class PluginListParams(TypedDict):
    cwds: NotRequired[list[AbsolutePathBuf] | None]
    """Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered."""
    forceRefetch: NotRequired[bool]
    """Whether the client requests a fresh remote plugin catalog fetch."""
    marketplaceKinds: NotRequired[list[PluginListMarketplaceKind] | None]
    """Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag."""

class PluginListResponse(TypedDict):
    featuredPluginIds: NotRequired[list[str]]
    marketplaceLoadErrors: NotRequired[list[MarketplaceLoadErrorInfo]]
    marketplaces: list[PluginMarketplaceEntry]

class PluginMarketplaceEntry(TypedDict):
    interface: NotRequired[MarketplaceInterface | None]
    name: str
    path: NotRequired[AbsolutePathBuf | None]
    """Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces do not have a local path."""
    plugins: list[PluginSummary]

class PluginReadParams(TypedDict):
    marketplacePath: NotRequired[AbsolutePathBuf | None]
    pluginName: str
    remoteMarketplaceName: NotRequired[str | None]

class PluginReadResponse(TypedDict):
    plugin: PluginDetail

class PluginReconcileChangedPlugin(TypedDict):
    """Runtime categories affected by this change, not just capabilities currently present. Flags describe declarations before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and cached reinstalls use the cached bundle; removals retain the old bundle's flags."""
    hasApps: bool
    hasHooks: bool
    hasMcps: bool
    hasSkills: bool
    """Whether either bundle declares skill roots; not a validated inventory of enabled skills."""
    id: str
    """Local plugin ID (`name@marketplace`), matching `PluginSummary.id`."""

class PluginReconcileParams(TypedDict):
    reason: NotRequired[str | None]
    """Optional client-provided reason recorded with the reconciliation attempt."""

class PluginReconcileResponse(TypedDict):
    """Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a cumulative diff since the client's last request. Other metadata-only changes are not listed."""
    changedPlugins: list[PluginReconcileChangedPlugin]
    """Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against the previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures; unchanged plugins are omitted."""
    failedMaterializationRemotePluginIds: list[str]
    """Subset of failures for which the requested bundle could not be materialized. A previously cached version may still be available."""
    failedRemotePluginIds: list[str]
    """Backend remote plugin IDs whose bundle or identity update failed."""

class PluginSearchParams(TypedDict):
    cursor: NotRequired[str | None]
    cwds: NotRequired[list[AbsolutePathBuf] | None]
    limit: NotRequired[int | None]
    scope: NotRequired[PluginSearchScope | None]
    searchTerm: str

class PluginSearchResponse(TypedDict):
    data: list[PluginSearchResult]
    nextCursor: NotRequired[str | None]

class PluginSearchResult(TypedDict):
    marketplaceName: str
    marketplacePath: NotRequired[AbsolutePathBuf | None]
    plugin: PluginSummary

PluginSearchScope: TypeAlias = Literal["global", "workspace", "personal"]

class PluginShareCheckoutParams(TypedDict):
    remotePluginId: str

class PluginShareCheckoutResponse(TypedDict):
    marketplaceName: str
    marketplacePath: AbsolutePathBuf
    pluginId: str
    pluginName: str
    pluginPath: AbsolutePathBuf
    remotePluginId: str
    remoteVersion: NotRequired[str | None]

class PluginShareContext(TypedDict):
    canPublishToWorkspace: NotRequired[bool | None]
    creatorAccountUserId: NotRequired[str | None]
    creatorName: NotRequired[str | None]
    discoverability: NotRequired[PluginShareDiscoverability | None]
    remotePluginId: str
    remoteVersion: NotRequired[str | None]
    """Version of the remote shared plugin release when available."""
    sharePrincipals: NotRequired[list[PluginSharePrincipal] | None]
    shareUrl: NotRequired[str | None]

class PluginShareDeleteParams(TypedDict):
    remotePluginId: str

class PluginShareDeleteResponse(TypedDict):
    pass

PluginShareDiscoverability: TypeAlias = Literal["LISTED", "UNLISTED", "PRIVATE"]

class PluginShareListItem(TypedDict):
    localPluginPath: NotRequired[AbsolutePathBuf | None]
    plugin: PluginSummary

class PluginShareListParams(TypedDict):
    pass

class PluginShareListResponse(TypedDict):
    data: list[PluginShareListItem]

class PluginSharePrincipal(TypedDict):
    name: str
    principalId: str
    principalType: PluginSharePrincipalType
    role: PluginSharePrincipalRole

PluginSharePrincipalRole: TypeAlias = Literal["reader", "editor", "owner"]

PluginSharePrincipalType: TypeAlias = Literal["user", "group", "workspace"]

class PluginShareSaveParams(TypedDict):
    discoverability: NotRequired[PluginShareDiscoverability | None]
    pluginPath: AbsolutePathBuf
    remotePluginId: NotRequired[str | None]
    shareTargets: NotRequired[list[PluginShareTarget] | None]

class PluginShareSaveResponse(TypedDict):
    canPublishToWorkspace: NotRequired[bool | None]
    remotePluginId: str
    shareUrl: str

class PluginShareTarget(TypedDict):
    principalId: str
    principalType: PluginSharePrincipalType
    role: PluginShareTargetRole

PluginShareTargetRole: TypeAlias = Literal["reader", "editor"]

PluginShareUpdateDiscoverability: TypeAlias = Literal["UNLISTED", "PRIVATE", "LISTED"]

class PluginShareUpdateTargetsParams(TypedDict):
    discoverability: PluginShareUpdateDiscoverability
    remotePluginId: str
    shareTargets: list[PluginShareTarget]

class PluginShareUpdateTargetsResponse(TypedDict):
    discoverability: PluginShareDiscoverability
    principals: list[PluginSharePrincipal]

class PluginSkillReadParams(TypedDict):
    remoteMarketplaceName: str
    remotePluginId: str
    skillName: str

class PluginSkillReadResponse(TypedDict):
    contents: NotRequired[str | None]

class PluginSourceRemote(TypedDict):
    """The plugin is available in the remote catalog. Download metadata is kept server-side and is not exposed through the app-server API."""
    type: Literal["remote"]

PluginSource: TypeAlias = PluginSourceLocal | PluginSourceGit | PluginSourceNpm | PluginSourceRemote

class PluginSourceGit(TypedDict):
    type: Literal["git"]
    path: NotRequired[str | None]
    refName: NotRequired[str | None]
    sha: NotRequired[str | None]
    url: str

class PluginSourceLocal(TypedDict):
    type: Literal["local"]
    path: AbsolutePathBuf

class PluginSourceNpm(TypedDict):
    type: Literal["npm"]
    package: str
    registry: NotRequired[str | None]
    """Optional HTTPS registry URL. Authentication stays in the user's npm config."""
    version: NotRequired[str | None]
    """Optional npm version or version range."""

class PluginSummary(TypedDict):
    authPolicy: PluginAuthPolicy
    availability: NotRequired[PluginAvailability]
    """Availability state for installing and using the plugin."""
    disabledReason: NotRequired[PluginDisabledReason | None]
    """Why the remote plugin is unavailable, when provided by plugin-service."""
    eligiblePlanTypes: NotRequired[list[str] | None]
    """Raw plugin-service plan identifiers eligible to install the plugin."""
    enabled: bool
    id: str
    installPolicy: PluginInstallPolicy
    installPolicySource: NotRequired[PluginInstallPolicySource | None]
    installed: bool
    installedAt: NotRequired[int | None]
    """Unix timestamp in seconds when the remote plugin was installed, when available."""
    interface: NotRequired[PluginInterface | None]
    keywords: NotRequired[list[str]]
    localVersion: NotRequired[str | None]
    """Version of the locally materialized plugin package when available."""
    mustShowInstallationInterstitial: NotRequired[bool | None]
    name: str
    remotePluginId: NotRequired[str | None]
    """Backend remote plugin identifier when available."""
    shareContext: NotRequired[PluginShareContext | None]
    """Remote sharing context associated with this plugin when available."""
    source: PluginSource
    version: NotRequired[str | None]
    """Version advertised by the remote marketplace backend when available."""

class PluginUninstallParams(TypedDict):
    pluginId: str

class PluginUninstallResponse(TypedDict):
    pass

class PluginsMigration(TypedDict):
    marketplaceName: str
    pluginNames: list[str]

class ProcessExitedNotification(TypedDict):
    """Final process exit notification for `process/spawn`."""
    exitCode: int
    """Process exit code."""
    outputDrainTimedOut: NotRequired[bool | None]
    """Whether output collection hit its post-exit deadline before seeing EOF or reaching the requested byte cap on either stream. Older servers omit this field."""
    processHandle: str
    """Client-supplied, connection-scoped `processHandle` from `process/spawn`."""
    stderr: str
    """Buffered stderr capture.

    Empty when stderr was streamed via `process/outputDelta`.
    """
    stderrCapReached: bool
    """Whether stderr reached `outputBytesCap`.

    In streaming mode, stderr is empty and cap state is also reported on the final stderr `process/outputDelta` notification.
    """
    stdout: str
    """Buffered stdout capture.

    Empty when stdout was streamed via `process/outputDelta`.
    """
    stdoutCapReached: bool
    """Whether stdout reached `outputBytesCap`.

    In streaming mode, stdout is empty and cap state is also reported on the final stdout `process/outputDelta` notification.
    """

class ProcessKillParams(TypedDict):
    """Terminate a running `process/spawn` session."""
    processHandle: str
    """Client-supplied, connection-scoped `processHandle` from `process/spawn`."""

class ProcessKillResponse(TypedDict):
    """Empty success response for `process/kill`."""

class ProcessOutputDeltaNotification(TypedDict):
    """Base64-encoded output chunk emitted for a streaming `process/spawn` request."""
    capReached: bool
    """True on the final streamed chunk for this stream when output was truncated by `outputBytesCap`."""
    deltaBase64: str
    """Base64-encoded output bytes."""
    processHandle: str
    """Client-supplied, connection-scoped `processHandle` from `process/spawn`."""
    stream: ProcessOutputStream
    """Output stream this chunk belongs to."""

ProcessOutputStream: TypeAlias = Literal["stdout", "stderr"]
"""Stream label for `process/outputDelta` notifications."""

class ProcessResizePtyParams(TypedDict):
    """Resize a running PTY-backed `process/spawn` session."""
    processHandle: str
    """Client-supplied, connection-scoped `processHandle` from `process/spawn`."""
    size: ProcessTerminalSize
    """New PTY size in character cells."""

class ProcessResizePtyResponse(TypedDict):
    """Empty success response for `process/resizePty`."""

class ProcessSpawnParams(TypedDict):
    """Spawn a standalone process (argv vector) without a Codex sandbox on the host where the app server is running.

    `process/spawn` returns after the process has started and the connection-scoped `processHandle` has been registered. Process output and exit are reported via `process/outputDelta` and `process/exited` notifications.
    """
    command: list[str]
    """Command argv vector. Empty arrays are rejected."""
    cwd: AbsolutePathBuf
    """Absolute working directory for the process."""
    env: NotRequired[dict[str, str | None] | None]
    """Optional environment overrides merged into the app-server process environment.

    Matching names override inherited values. Set a key to `null` to unset an inherited variable.
    """
    outputBytesCap: NotRequired[int | None]
    """Optional per-stream stdout/stderr capture cap in bytes.

    When omitted, the server default applies. Set to `null` to disable the cap.
    """
    processHandle: str
    """Client-supplied, connection-scoped process handle.

    Duplicate active handles are rejected on the same connection. The same handle can be reused after the prior process exits.
    """
    size: NotRequired[ProcessTerminalSize | None]
    """Optional initial PTY size in character cells. Only valid when `tty` is true."""
    streamStdin: NotRequired[bool]
    """Allow follow-up `process/writeStdin` requests to write stdin bytes."""
    streamStdoutStderr: NotRequired[bool]
    """Stream stdout/stderr via `process/outputDelta` notifications.

    Streamed bytes are not duplicated into the `process/exited` notification.
    """
    timeoutMs: NotRequired[int | None]
    """Optional timeout in milliseconds.

    When omitted, the server default applies. Set to `null` to disable the timeout.
    """
    tty: NotRequired[bool]
    """Enable PTY mode.

    This implies `streamStdin` and `streamStdoutStderr`.
    """

class ProcessSpawnResponse(TypedDict):
    """Successful response for `process/spawn`."""

class ProcessTerminalSize(TypedDict):
    """PTY size in character cells for `process/spawn` PTY sessions."""
    cols: int
    """Terminal width in character cells."""
    rows: int
    """Terminal height in character cells."""

class ProcessWriteStdinParams(TypedDict):
    """Write stdin bytes to a running `process/spawn` session, close stdin, or both."""
    closeStdin: NotRequired[bool]
    """Close stdin after writing `deltaBase64`, if present."""
    deltaBase64: NotRequired[str | None]
    """Optional base64-encoded stdin bytes to write."""
    processHandle: str
    """Client-supplied, connection-scoped `processHandle` from `process/spawn`."""

class ProcessWriteStdinResponse(TypedDict):
    """Empty success response for `process/writeStdin`."""

class Project(TypedDict):
    createdAt: int
    id: str
    metadata: dict[str, str]
    name: str
    position: int
    recencyAt: NotRequired[int | None]
    """Newest non-archived member thread's recency, in Unix seconds; null when none exist."""
    roots: list[ProjectRoot]
    updatedAt: int

ProjectChangeType: TypeAlias = Literal["created", "updated", "deleted"]

class ProjectChangedNotification(TypedDict):
    changeType: ProjectChangeType
    projectId: str

class ProjectCreateParams(TypedDict):
    idempotencyKey: str
    metadata: NotRequired[dict[str, str] | None]
    name: str
    roots: list[ProjectRoot]

class ProjectCreateResponse(TypedDict):
    project: Project

class ProjectDeleteParams(TypedDict):
    projectId: str

class ProjectDeleteResponse(TypedDict):
    pass

class ProjectImportParams(TypedDict):
    idempotencyKey: str
    metadata: NotRequired[dict[str, str] | None]
    name: str
    roots: list[ProjectRoot]
    threads: NotRequired[list[str] | None]

class ProjectImportResponse(TypedDict):
    project: Project

class ProjectListParams(TypedDict):
    cursor: NotRequired[str | None]
    limit: NotRequired[int | None]
    sortDirection: NotRequired[SortDirection | None]
    """Requires sortKey. Defaults to asc for position and desc for recencyAt."""
    sortKey: NotRequired[ProjectSortKey | None]
    """Defaults to position. Recency sorting always places empty projects last."""

class ProjectListResponse(TypedDict):
    data: list[Project]
    nextCursor: NotRequired[str | None]

class ProjectMoveParams(TypedDict):
    beforeProjectId: NotRequired[str | None]
    projectId: str

class ProjectMoveResponse(TypedDict):
    pass

class ProjectReadParams(TypedDict):
    projectId: str

class ProjectReadResponse(TypedDict):
    project: Project

class ProjectRoot(TypedDict):
    path: AbsolutePathBuf

ProjectSortKey: TypeAlias = Literal["position", "recencyAt"]

class ProjectUpdateParams(TypedDict):
    metadata: NotRequired[dict[str, str] | None]
    name: NotRequired[str | None]
    projectId: str
    roots: NotRequired[list[ProjectRoot] | None]

class ProjectUpdateResponse(TypedDict):
    project: Project

class ProviderSettingsOpenai(TypedDict):
    type: Literal["openai"]

ProviderSettings: TypeAlias = ProviderSettingsOpenai | ProviderSettingsCustomGateway | ProviderSettingsBedrock | ProviderSettingsGcp

class ProviderSettingsBedrock(TypedDict):
    type: Literal["bedrock"]
    profile: NotRequired[str | None]
    region: NotRequired[str | None]

class ProviderSettingsCustomGateway(TypedDict):
    type: Literal["customGateway"]
    auth: GatewayAuth

class ProviderSettingsGcp(TypedDict):
    type: Literal["gcp"]
    credentialFile: NotRequired[str | None]
    """Path on the app-server host, without credential-file contents."""
    location: NotRequired[str | None]
    projectId: NotRequired[str | None]

ProviderSettingsPatch: TypeAlias = ProviderSettingsPatchCustomGateway | ProviderSettingsPatchBedrock | ProviderSettingsPatchGcp
"""Omitted patch fields preserve their values. Explicit null clears a nullable field."""

class ProviderSettingsPatchBedrock(TypedDict):
    """AWS configuration fields for built-in Bedrock providers."""
    type: Literal["bedrock"]
    profile: NotRequired[str | None]
    providerId: BedrockProviderId
    region: NotRequired[str | None]

class ProviderSettingsPatchCustomGateway(TypedDict):
    type: Literal["customGateway"]
    baseUrl: NotRequired[str | None]
    envKey: NotRequired[str | None]
    name: NotRequired[str]
    providerId: NotRequired[str | None]
    """Omit or pass null to allocate a new custom provider ID."""

class ProviderSettingsPatchGcp(TypedDict):
    """GCP configuration fields. Credential-file paths refer to the app-server host."""
    type: Literal["gcp"]
    credentialFile: NotRequired[str | None]
    location: NotRequired[str | None]
    projectId: NotRequired[str | None]
    providerId: GcpProviderId

class QueuedSubmission(TypedDict):
    clientUserMessageId: str
    id: str
    input: list[UserInput]
    responsesapiClientMetadata: NotRequired[dict[str, str] | None]
    """Metadata retained with this input, including across reconnect and restoration."""

RateLimitReachedType: TypeAlias = Literal[
    "rate_limit_reached",
    "workspace_owner_credits_depleted",
    "workspace_member_credits_depleted",
    "workspace_owner_usage_limit_reached",
    "workspace_member_usage_limit_reached",
]

class RateLimitResetCredit(TypedDict):
    description: NotRequired[str | None]
    """Backend-provided display description for this credit, or `null` when unavailable."""
    expiresAt: NotRequired[int | None]
    """Unix timestamp in seconds when the credit expires, or `null` if it does not expire."""
    grantedAt: int
    """Unix timestamp in seconds when the credit was granted."""
    id: str
    """Opaque backend identifier for this reset credit."""
    resetType: RateLimitResetType
    status: RateLimitResetCreditStatus
    title: NotRequired[str | None]
    """Backend-provided display title for this credit, or `null` when unavailable."""

RateLimitResetCreditStatus: TypeAlias = Literal["available", "redeeming", "redeemed", "unknown"]

class RateLimitResetCreditsSummary(TypedDict):
    availableCount: int
    credits: NotRequired[list[RateLimitResetCredit] | None]
    """Detail rows for available reset credits, when the backend provides them.

    `null` means only `availableCount` is known, while an empty array means details were fetched and no available credits were returned. The backend may cap this list, so its length can be less than `availableCount`.
    """

RateLimitResetType: TypeAlias = Literal["codexRateLimits", "unknown"]

class RateLimitSnapshot(TypedDict):
    credits: NotRequired[CreditsSnapshot | None]
    individualLimit: NotRequired[SpendControlLimitSnapshot | None]
    limitId: NotRequired[str | None]
    limitName: NotRequired[str | None]
    normalModelSlug: NotRequired[str | None]
    """Normal model whose display name and reasoning options describe this quota alias."""
    planType: NotRequired[PlanType | None]
    primary: NotRequired[RateLimitWindow | None]
    rateLimitReachedType: NotRequired[RateLimitReachedType | None]
    secondary: NotRequired[RateLimitWindow | None]
    spendControlReached: NotRequired[bool | None]
    """Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery."""

class RateLimitWindow(TypedDict):
    resetsAt: NotRequired[int | None]
    usedPercent: int
    windowDurationMins: NotRequired[int | None]

RealtimeConversationVersion: TypeAlias = Literal["v1", "v2", "v3"]

RealtimeOutputModality: TypeAlias = Literal["text", "audio"]

RealtimeVoice: TypeAlias = Literal[
    "alloy",
    "arbor",
    "ash",
    "aube",
    "ballad",
    "breeze",
    "bubbie",
    "cedar",
    "coral",
    "cove",
    "echo",
    "ember",
    "haetsal",
    "hanul",
    "himari",
    "juniper",
    "leher",
    "maple",
    "marin",
    "miko",
    "neer",
    "porto",
    "rindo",
    "rio",
    "rivage",
    "sage",
    "selva",
    "shimmer",
    "sol",
    "sonna",
    "spruce",
    "tinta",
    "vale",
    "verse",
    "viola",
]

class RealtimeVoicesList(TypedDict):
    defaultV1: RealtimeVoice
    defaultV2: RealtimeVoice
    v1: list[RealtimeVoice]
    v2: list[RealtimeVoice]
    v3: NotRequired[list[RealtimeVoice]]

ReasoningEffort: TypeAlias = str
"""A non-empty reasoning effort value advertised by the model."""

class ReasoningEffortOption(TypedDict):
    description: str
    reasoningEffort: ReasoningEffort

ReasoningItemContent: TypeAlias = ReasoningItemContentReasoningText | ReasoningItemContentText

class ReasoningItemContentReasoningText(TypedDict):
    type: Literal["reasoning_text"]
    text: str

class ReasoningItemContentText(TypedDict):
    type: Literal["text"]
    text: str

ReasoningItemReasoningSummary: TypeAlias = ReasoningItemReasoningSummarySummaryText

class ReasoningItemReasoningSummarySummaryText(TypedDict):
    type: Literal["summary_text"]
    text: str

ReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed", "none"]
"""A summary of the reasoning performed by the model. This can be useful for debugging and understanding the model's reasoning process. See https://platform.openai.com/docs/guides/reasoning?api-mode=responses#reasoning-summaries"""

class ReasoningSummaryPartAddedNotification(TypedDict):
    itemId: str
    summaryIndex: int
    threadId: str
    turnId: str

class ReasoningSummaryTextDeltaNotification(TypedDict):
    delta: str
    itemId: str
    summaryIndex: int
    threadId: str
    turnId: str

class ReasoningTextDeltaNotification(TypedDict):
    contentIndex: int
    delta: str
    itemId: str
    threadId: str
    turnId: str

class RemoteControlClient(TypedDict):
    appVersion: NotRequired[str | None]
    clientId: str
    deviceModel: NotRequired[str | None]
    deviceType: NotRequired[str | None]
    displayName: NotRequired[str | None]
    lastSeenAt: NotRequired[int | None]
    osVersion: NotRequired[str | None]
    platform: NotRequired[str | None]

RemoteControlClientsListOrder: TypeAlias = Literal["asc", "desc"]

class RemoteControlClientsListParams(TypedDict):
    cursor: NotRequired[str | None]
    environmentId: str
    limit: NotRequired[int | None]
    order: NotRequired[RemoteControlClientsListOrder | None]

class RemoteControlClientsListResponse(TypedDict):
    data: list[RemoteControlClient]
    nextCursor: NotRequired[str | None]

class RemoteControlClientsRevokeParams(TypedDict):
    clientId: str
    environmentId: str

class RemoteControlClientsRevokeResponse(TypedDict):
    pass

RemoteControlConnectionStatus: TypeAlias = Literal["disabled", "connecting", "connected", "errored"]

class RemoteControlDisableParams(TypedDict):
    ephemeral: NotRequired[bool]

class RemoteControlDisableResponse(TypedDict):
    environmentId: NotRequired[str | None]
    installationId: str
    serverName: str
    status: RemoteControlConnectionStatus

class RemoteControlEnableParams(TypedDict):
    ephemeral: NotRequired[bool]

class RemoteControlEnableResponse(TypedDict):
    environmentId: NotRequired[str | None]
    installationId: str
    serverName: str
    status: RemoteControlConnectionStatus

class RemoteControlPairingStartParams(TypedDict):
    manualCode: NotRequired[bool]

class RemoteControlPairingStartResponse(TypedDict):
    environmentId: str
    expiresAt: int
    manualPairingCode: NotRequired[str | None]
    pairingCode: str

class RemoteControlPairingStatusParams(TypedDict):
    manualPairingCode: NotRequired[str | None]
    pairingCode: NotRequired[str | None]

class RemoteControlPairingStatusResponse(TypedDict):
    claimed: bool

class RemoteControlStatusChangedNotification(TypedDict):
    """Current remote-control connection status and remote identity exposed to clients."""
    environmentId: NotRequired[str | None]
    installationId: str
    serverName: str
    status: RemoteControlConnectionStatus

class RemoteControlStatusReadResponse(TypedDict):
    environmentId: NotRequired[str | None]
    installationId: str
    serverName: str
    status: RemoteControlConnectionStatus

class RequestHeader(TypedDict):
    name: str
    value: str

RequestId: TypeAlias = str | int

class RequestPermissionProfile(TypedDict):
    fileSystem: NotRequired[AdditionalFileSystemPermissions | None]
    network: NotRequired[AdditionalNetworkPermissions | None]

ResidencyRequirement: TypeAlias = Literal["us"]

class Resource(TypedDict):
    """A known resource that the server is capable of reading."""
    _meta: NotRequired[Any]
    annotations: NotRequired[Any]
    description: NotRequired[str | None]
    icons: NotRequired[list[Any] | None]
    mimeType: NotRequired[str | None]
    name: str
    size: NotRequired[int | None]
    title: NotRequired[str | None]
    uri: str

ResourceContent: TypeAlias = ResourceContentText | ResourceContentBlob
"""Contents returned when reading a resource from an MCP server."""

class ResourceContentBlob(TypedDict):
    _meta: NotRequired[Any]
    blob: str
    mimeType: NotRequired[str | None]
    uri: str
    """The URI of this resource."""

class ResourceContentText(TypedDict):
    _meta: NotRequired[Any]
    mimeType: NotRequired[str | None]
    text: str
    uri: str
    """The URI of this resource."""

class ResourceTemplate(TypedDict):
    """A template description for resources available on the server."""
    annotations: NotRequired[Any]
    description: NotRequired[str | None]
    mimeType: NotRequired[str | None]
    name: str
    title: NotRequired[str | None]
    uriTemplate: str

class ResponseItemCompactionTrigger(TypedDict):
    type: Literal["compaction_trigger"]

class ResponseItemOther(TypedDict):
    type: Literal["other"]

ResponseItem: TypeAlias = ResponseItemAdditionalTools | ResponseItemMessage | ResponseItemAgentMessage | ResponseItemReasoning | ResponseItemLocalShellCall | ResponseItemFunctionCall | ResponseItemToolSearchCall | ResponseItemFunctionCallOutput | ResponseItemCustomToolCall | ResponseItemCustomToolCallOutput | ResponseItemToolSearchOutput | ResponseItemWebSearchCall | ResponseItemImageGenerationCall | ResponseItemCompaction | ResponseItemConfigurationUpdate | ResponseItemCompactionTrigger | ResponseItemContextCompaction | ResponseItemOther

class ResponseItemAdditionalTools(TypedDict):
    type: Literal["additional_tools"]
    id: NotRequired[str | None]
    role: str
    tools: list[Any]

class ResponseItemAgentMessage(TypedDict):
    type: Literal["agent_message"]
    author: str
    content: list[AgentMessageInputContent]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    recipient: str

class ResponseItemCompaction(TypedDict):
    type: Literal["compaction"]
    encrypted_content: str
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]

class ResponseItemConfigurationUpdate(TypedDict):
    """A durable input control interpreted by the backend at its position in history."""
    type: Literal["configuration_update"]
    reasoning: ConfigurationReasoning

class ResponseItemContextCompaction(TypedDict):
    type: Literal["context_compaction"]
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]

class ResponseItemCustomToolCall(TypedDict):
    type: Literal["custom_tool_call"]
    call_id: str
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    input: str
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    name: str
    namespace: NotRequired[str | None]
    status: NotRequired[str | None]

class ResponseItemCustomToolCallOutput(TypedDict):
    type: Literal["custom_tool_call_output"]
    call_id: str
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    name: NotRequired[str | None]
    output: FunctionCallOutputBody

class ResponseItemFunctionCall(TypedDict):
    type: Literal["function_call"]
    arguments: str
    call_id: str
    encrypted_content: NotRequired[str | None]
    encrypted_function_args: NotRequired[list[str] | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    name: str
    namespace: NotRequired[str | None]
    status: NotRequired[str | None]

class ResponseItemFunctionCallOutput(TypedDict):
    type: Literal["function_call_output"]
    call_id: NotRequired[str | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    output: FunctionCallOutputBody

class ResponseItemImageGenerationCall(TypedDict):
    type: Literal["image_generation_call"]
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    result: str
    revised_prompt: NotRequired[str | None]
    status: str

class ResponseItemLocalShellCall(TypedDict):
    type: Literal["local_shell_call"]
    action: LocalShellAction
    call_id: NotRequired[str | None]
    """Set when using the Responses API."""
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    """Legacy id field retained for compatibility with older payloads."""
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    status: LocalShellStatus

class ResponseItemMessage(TypedDict):
    type: Literal["message"]
    content: list[ContentItem]
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    phase: NotRequired[MessagePhase | None]
    role: str
    status: NotRequired[str | None]

class ResponseItemReasoning(TypedDict):
    type: Literal["reasoning"]
    content: NotRequired[list[ReasoningItemContent] | None]
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    summary: list[ReasoningItemReasoningSummary]

class ResponseItemToolSearchCall(TypedDict):
    type: Literal["tool_search_call"]
    arguments: Any
    call_id: NotRequired[str | None]
    encrypted_content: NotRequired[str | None]
    execution: str
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    status: NotRequired[str | None]

class ResponseItemToolSearchOutput(TypedDict):
    type: Literal["tool_search_output"]
    call_id: NotRequired[str | None]
    execution: str
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    status: str
    tools: list[Any]

class ResponseItemWebSearchCall(TypedDict):
    type: Literal["web_search_call"]
    action: NotRequired[ResponsesApiWebSearchAction | None]
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str | None]
    internal_chat_message_metadata_passthrough: NotRequired[InternalChatMessageMetadataPassthrough | None]
    status: NotRequired[str | None]

class ResponsesApiWebSearchActionOther(TypedDict):
    type: Literal["other"]

ResponsesApiWebSearchAction: TypeAlias = ResponsesApiWebSearchActionSearch | ResponsesApiWebSearchActionOpenPage | ResponsesApiWebSearchActionFindInPage | ResponsesApiWebSearchActionOther

class ResponsesApiWebSearchActionFindInPage(TypedDict):
    type: Literal["find_in_page"]
    pattern: NotRequired[str | None]
    url: NotRequired[str | None]

class ResponsesApiWebSearchActionOpenPage(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]

class ResponsesApiWebSearchActionSearch(TypedDict):
    type: Literal["search"]
    queries: NotRequired[list[str] | None]
    query: NotRequired[str | None]

class ReviewDecisionApprovedExecpolicyAmendmentCase(TypedDict):
    """User has approved this command and wants to apply the proposed execpolicy amendment so future matching commands are permitted."""
    approved_execpolicy_amendment: ReviewDecisionApprovedExecpolicyAmendment

class ReviewDecisionNetworkPolicyAmendmentCase(TypedDict):
    """User chose to persist a network policy rule (allow/deny) for future requests to the same host."""
    network_policy_amendment: ReviewDecisionNetworkPolicyAmendment

class ReviewDecisionDeniedCase(TypedDict):
    """User has denied this command and the agent should not execute it, but it should continue the session and try something else."""
    denied: ReviewDecisionDenied

ReviewDecision: TypeAlias = Literal["approved", "approved_for_session", "approved_mcp_policy_amendment", "timed_out", "abort"] | ReviewDecisionApprovedExecpolicyAmendmentCase | ReviewDecisionNetworkPolicyAmendmentCase | ReviewDecisionDeniedCase
"""User's decision in response to an ExecApprovalRequest."""

class ReviewDecisionApprovedExecpolicyAmendment(TypedDict):
    proposed_execpolicy_amendment: list[str]

class ReviewDecisionDenied(TypedDict):
    rejection: str

class ReviewDecisionNetworkPolicyAmendment(TypedDict):
    network_policy_amendment: NetworkPolicyAmendment

ReviewDelivery: TypeAlias = Literal["inline"]

class ReviewStartParams(TypedDict):
    delivery: NotRequired[ReviewDelivery | None]
    """Reviews run inline on the supplied thread. Omit this field or pass `inline`. To review on a separate thread, start a thread first and use its id."""
    target: ReviewTarget
    threadId: str

class ReviewStartResponse(TypedDict):
    reviewThreadId: str
    """The thread id supplied to `review/start`."""
    turn: Turn

class ReviewTargetUncommittedChanges(TypedDict):
    """Review the working tree: staged, unstaged, and untracked files."""
    type: Literal["uncommittedChanges"]

ReviewTarget: TypeAlias = ReviewTargetUncommittedChanges | ReviewTargetBaseBranch | ReviewTargetCommit | ReviewTargetCustom

class ReviewTargetBaseBranch(TypedDict):
    """Review changes between the current branch and the given base branch."""
    type: Literal["baseBranch"]
    branch: str

class ReviewTargetCommit(TypedDict):
    """Review the changes introduced by a specific commit."""
    type: Literal["commit"]
    sha: str
    title: NotRequired[str | None]
    """Optional human-readable label (e.g., commit subject) for UIs."""

class ReviewTargetCustom(TypedDict):
    """Arbitrary instructions, equivalent to the old free-form prompt."""
    type: Literal["custom"]
    instructions: str

class RolloutCompressResponse(TypedDict):
    """Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the background pass to skip without doing work."""

SandboxMode: TypeAlias = Literal["read-only", "workspace-write", "danger-full-access"]

class SandboxPolicyDangerFullAccess(TypedDict):
    type: Literal["dangerFullAccess"]

SandboxPolicy: TypeAlias = SandboxPolicyDangerFullAccess | SandboxPolicyReadOnly | SandboxPolicyExternalSandbox | SandboxPolicyWorkspaceWrite

class SandboxPolicyExternalSandbox(TypedDict):
    type: Literal["externalSandbox"]
    networkAccess: NotRequired[NetworkAccess]

class SandboxPolicyReadOnly(TypedDict):
    type: Literal["readOnly"]
    networkAccess: NotRequired[bool]

class SandboxPolicyWorkspaceWrite(TypedDict):
    type: Literal["workspaceWrite"]
    excludeSlashTmp: NotRequired[bool]
    excludeTmpdirEnvVar: NotRequired[bool]
    networkAccess: NotRequired[bool]
    writableRoots: NotRequired[list[AbsolutePathBuf]]

class SandboxWorkspaceWrite(TypedDict):
    exclude_slash_tmp: NotRequired[bool]
    exclude_tmpdir_env_var: NotRequired[bool]
    network_access: NotRequired[bool]
    writable_roots: NotRequired[list[str]]

ScheduledTaskSchedule: TypeAlias = ScheduledTaskScheduleHourly | ScheduledTaskScheduleDaily | ScheduledTaskScheduleWeekdays | ScheduledTaskScheduleWeekly

class ScheduledTaskScheduleDaily(TypedDict):
    type: Literal["daily"]
    time: str

class ScheduledTaskScheduleHourly(TypedDict):
    type: Literal["hourly"]
    days: NotRequired[list[ScheduledTaskWeekday] | None]
    intervalHours: int

class ScheduledTaskScheduleWeekdays(TypedDict):
    type: Literal["weekdays"]
    time: str

class ScheduledTaskScheduleWeekly(TypedDict):
    type: Literal["weekly"]
    days: list[ScheduledTaskWeekday]
    time: str

class ScheduledTaskSummary(TypedDict):
    key: str
    name: str
    prompt: str
    schedule: ScheduledTaskSchedule

ScheduledTaskWeekday: TypeAlias = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

class SelectedCapabilityRoot(TypedDict):
    """A user-selected root that can expose one or more runtime capabilities."""
    id: str
    """Stable identifier supplied by the capability selection platform."""
    location: CapabilityRootLocation
    """Where the selected root can be resolved."""

class SendAddCreditsNudgeEmailParams(TypedDict):
    creditType: AddCreditsNudgeCreditType

class SendAddCreditsNudgeEmailResponse(TypedDict):
    status: AddCreditsNudgeEmailStatus

class ServerDiagnosticsGauge(TypedDict):
    name: str
    value: int

class ServerDiagnosticsParams(TypedDict):
    pass

class ServerDiagnosticsProcess(TypedDict):
    id: int
    physicalFootprintBytes: NotRequired[int | None]
    residentMemoryBytes: NotRequired[int | None]

class ServerDiagnosticsResponse(TypedDict):
    gauges: list[ServerDiagnosticsGauge]
    process: ServerDiagnosticsProcess

class ServerRequestResolvedNotification(TypedDict):
    requestId: RequestId
    threadId: str

class SessionMigration(TypedDict):
    cwd: str
    path: str
    title: NotRequired[str | None]

class SessionSourceCustomCase(TypedDict):
    custom: str

class SessionSourceSubAgentCase(TypedDict):
    subAgent: SubAgentSource

SessionSource: TypeAlias = Literal["cli", "vscode", "exec", "appServer", "unknown"] | SessionSourceCustomCase | SessionSourceSubAgentCase

class Settings(TypedDict):
    """Settings for a collaboration mode."""
    developer_instructions: NotRequired[str | None]
    model: str
    reasoning_effort: NotRequired[ReasoningEffort | None]

class SkillDependencies(TypedDict):
    tools: list[SkillToolDependency]

class SkillErrorInfo(TypedDict):
    message: str
    path: str

class SkillInterface(TypedDict):
    brandColor: NotRequired[str | None]
    defaultPrompt: NotRequired[str | None]
    displayName: NotRequired[str | None]
    iconLarge: NotRequired[AbsolutePathBuf | None]
    iconLargeUrl: NotRequired[str | None]
    """Remote large icon URL from the plugin catalog."""
    iconSmall: NotRequired[AbsolutePathBuf | None]
    iconSmallUrl: NotRequired[str | None]
    """Remote small icon URL from the plugin catalog."""
    shortDescription: NotRequired[str | None]

class SkillMetadata(TypedDict):
    dependencies: NotRequired[SkillDependencies | None]
    description: str
    enabled: bool
    interface: NotRequired[SkillInterface | None]
    name: str
    path: LegacyAppPathString
    pluginId: NotRequired[str | None]
    """Owning plugin ID, matching `PluginSummary.id`, when known."""
    scope: SkillScope
    shortDescription: NotRequired[str | None]
    """Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description."""

class SkillMigration(TypedDict):
    name: str

SkillScope: TypeAlias = Literal["user", "repo", "system", "admin"]

class SkillSummary(TypedDict):
    description: str
    enabled: bool
    interface: NotRequired[SkillInterface | None]
    name: str
    path: NotRequired[LegacyAppPathString | None]
    shortDescription: NotRequired[str | None]

class SkillToolDependency(TypedDict):
    command: NotRequired[str | None]
    description: NotRequired[str | None]
    transport: NotRequired[str | None]
    type: str
    url: NotRequired[str | None]
    value: str

class SkillsChangedNotification(TypedDict):
    """Notification emitted when watched local skill files change.

    Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when refreshed skill metadata is needed.
    """

class SkillsConfigWriteParams(TypedDict):
    enabled: bool
    name: NotRequired[str | None]
    """Name-based selector."""
    path: NotRequired[AbsolutePathBuf | None]
    """Path-based selector."""

class SkillsConfigWriteResponse(TypedDict):
    effectiveEnabled: bool

class SkillsExtraRootsSetParams(TypedDict):
    extraRoots: list[AbsolutePathBuf]

class SkillsExtraRootsSetResponse(TypedDict):
    pass

class SkillsListEntry(TypedDict):
    cwd: str
    errors: list[SkillErrorInfo]
    skills: list[SkillMetadata]

class SkillsListParams(TypedDict):
    cwds: NotRequired[list[str]]
    """When empty, defaults to the current session working directory."""
    forceReload: NotRequired[bool]
    """When true, bypass the skills cache and re-scan skills from disk."""

class SkillsListResponse(TypedDict):
    data: list[SkillsListEntry]

SortDirection: TypeAlias = Literal["asc", "desc"]

class SpendControlLimitSnapshot(TypedDict):
    limit: str
    remainingPercent: int
    resetsAt: int
    used: str

class StrictReviewRequiredNotification(TypedDict):
    startedAtMs: int
    """Unix timestamp (in milliseconds) when this review started."""
    threadId: str
    turnId: str

SubAgentActivityKind: TypeAlias = Literal["started", "interacted", "interrupted", "completed"]

class SubAgentSourceThreadSpawnCase(TypedDict):
    thread_spawn: SubAgentSourceThreadSpawn

class SubAgentSourceOtherCase(TypedDict):
    other: str

SubAgentSource: TypeAlias = Literal["review", "compact", "memory_consolidation"] | SubAgentSourceThreadSpawnCase | SubAgentSourceOtherCase

class SubAgentSourceThreadSpawn(TypedDict):
    agent_nickname: NotRequired[str | None]
    agent_path: NotRequired[AgentPath | None]
    agent_role: NotRequired[str | None]
    depth: int
    parent_thread_id: ThreadId

class SubagentMigration(TypedDict):
    name: str

class TerminalInteractionNotification(TypedDict):
    itemId: str
    processId: str
    stdin: str
    threadId: str
    turnId: str

class TextElement(TypedDict):
    byteRange: ByteRange
    """Byte range in the parent `text` buffer that this element occupies."""
    placeholder: NotRequired[str | None]
    """Optional human-readable placeholder for the element, displayed in the UI."""

class TextPosition(TypedDict):
    column: int
    """1-based column number (in Unicode scalar values)."""
    line: int
    """1-based line number."""

class TextRange(TypedDict):
    end: TextPosition
    start: TextPosition

class Thread(TypedDict):
    agentNickname: NotRequired[str | None]
    """Optional random unique nickname assigned to an AgentControl-spawned sub-agent."""
    agentRole: NotRequired[str | None]
    """Optional role (agent_role) assigned to an AgentControl-spawned sub-agent."""
    attachedToThreadId: NotRequired[str | None]
    """Parent that owns this persisted attached thread, independent of fork or spawn lineage."""
    canAcceptDirectInput: NotRequired[bool | None]
    """Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is unavailable, such as for an unloaded stored thread."""
    cliVersion: str
    """Version of the CLI that created the thread."""
    createdAt: int
    """Unix timestamp (in seconds) when the thread was created."""
    cwd: AbsolutePathBuf
    """Working directory captured for the thread."""
    daybreakEnabled: NotRequired[bool | None]
    """Saved Daybreak choice, independent of turn execution. Null if unset."""
    environments: NotRequired[list[ThreadEnvironment] | None]
    """Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not loaded or the server does not expose its selection. An empty list means no environments are selected. This does not report connection status."""
    ephemeral: bool
    """Whether the thread is ephemeral and should not be materialized on disk."""
    extra: NotRequired[ThreadExtra | None]
    """Optional implementation-specific thread data."""
    forkedFromId: NotRequired[str | None]
    """Source thread id when this thread was created by forking another thread."""
    gitInfo: NotRequired[GitInfo | None]
    """Optional Git metadata captured when the thread was created."""
    historyMode: NotRequired[ThreadHistoryMode]
    """Persisted thread history contract selected when this thread was created."""
    id: str
    """Identifier for this thread. Codex-generated thread IDs are UUIDv7."""
    model: NotRequired[str | None]
    """Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not per-turn execution telemetry."""
    modelProvider: str
    """Model provider used for this thread (for example, 'openai')."""
    name: NotRequired[str | None]
    """Optional user-facing thread title."""
    originator: NotRequired[str | None]
    """Originator recorded when the thread was created, independent of its current client or executor. Null when the recorded originator is unavailable."""
    parentThreadId: NotRequired[str | None]
    """The ID of the parent thread. This will only be set if this thread is a subagent."""
    path: NotRequired[str | None]
    """[UNSTABLE] Path to the thread on disk."""
    preview: str
    """Usually the first user message in the thread, if available."""
    projectId: str | None
    """Canonical project assignment owned by app-server, if any."""
    reasoningEffort: NotRequired[ReasoningEffort | None]
    """Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or unavailable. This is not per-turn execution telemetry."""
    recencyAt: NotRequired[int | None]
    """Unix timestamp (in seconds) used for thread recency ordering."""
    section: NotRequired[ThreadSection | None]
    """The independently persisted section selected for this thread, if any."""
    sectionEnteredAt: NotRequired[int | None]
    """Unix timestamp in seconds when the thread entered its current section."""
    sessionId: str
    """Session id shared by threads that belong to the same session tree."""
    source: SessionSource
    """Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.)."""
    status: ThreadStatus
    """Current runtime status for the thread."""
    threadSource: NotRequired[ThreadSource | None]
    """Optional analytics source classification for this thread."""
    turns: list[Turn]
    """Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses. For all other responses and notifications returning a Thread, the turns field will be an empty list."""
    updatedAt: int
    """Unix timestamp (in seconds) when the thread was last updated."""

ThreadActiveFlag: TypeAlias = Literal["waitingOnApproval", "waitingOnUserInput"]

class ThreadApproveGuardianDeniedActionParams(TypedDict):
    event: Any
    """Serialized `codex_protocol::protocol::GuardianAssessmentEvent`."""
    threadId: str

class ThreadApproveGuardianDeniedActionResponse(TypedDict):
    pass

class ThreadArchiveParams(TypedDict):
    threadId: str

class ThreadArchiveResponse(TypedDict):
    pass

class ThreadArchivedNotification(TypedDict):
    threadId: str

class ThreadAttachment(TypedDict):
    """An independently persisted attachment associated with a thread."""
    attachmentType: str
    createdAt: int
    id: str
    identityKey: str
    payload: Any

ThreadAttachmentAddOutcome: TypeAlias = Literal["created", "existing"]
"""Result of attempting to associate an attachment with a thread."""

class ThreadAttachmentAddParams(TypedDict):
    """Parameters for creating or locating an attachment on its owning thread."""
    attachmentType: str
    identityKey: str
    payload: Any
    threadId: str

class ThreadAttachmentAddResponse(TypedDict):
    """The created or existing attachment."""
    attachment: ThreadAttachment
    outcome: ThreadAttachmentAddOutcome

class ThreadAttachmentListParams(TypedDict):
    """Parameters for listing attachments from one thread."""
    cursor: NotRequired[str | None]
    limit: NotRequired[int | None]
    threadId: str

class ThreadAttachmentListResponse(TypedDict):
    """One page of attachments associated with the requested thread."""
    data: list[ThreadAttachment]
    nextCursor: NotRequired[str | None]

ThreadAttachmentOperation: TypeAlias = Literal["created", "deleted"]
"""The persisted attachment change represented by a notification."""

class ThreadAttachmentOwner(TypedDict):
    """A thread that currently owns an attachment with the requested identity."""
    archived: bool
    """Whether the owning thread is archived, not whether it is currently executing a turn."""
    threadId: str

class ThreadAttachmentOwnerListParams(TypedDict):
    """Parameters for reverse lookup by attachment identity within this server's store."""
    archived: NotRequired[bool | None]
    """Omitted or null returns all matches; false returns non-archived threads only."""
    attachmentType: str
    cursor: NotRequired[str | None]
    identityKey: str
    limit: NotRequired[int | None]

class ThreadAttachmentOwnerListResponse(TypedDict):
    """One page of matching owners, including threads without their own user messages."""
    data: list[ThreadAttachmentOwner]
    nextCursor: NotRequired[str | None]

class ThreadAttachmentRemoveParams(TypedDict):
    """Parameters for deleting an attachment by its stable thread-local identity."""
    attachmentType: str
    identityKey: str
    threadId: str

class ThreadAttachmentRemoveResponse(TypedDict):
    """Successful deletion does not return additional attachment data."""

class ThreadAttachmentUpdatedNotification(TypedDict):
    """Notification published after a thread attachment is created or deleted."""
    attachmentId: str
    attachmentType: str
    identityKey: str
    operation: ThreadAttachmentOperation
    threadId: str

class ThreadBackgroundTerminal(TypedDict):
    command: str
    cpuPercent: NotRequired[float | None]
    cwd: LegacyAppPathString
    itemId: str
    osPid: NotRequired[int | None]
    processId: str
    rssKb: NotRequired[int | None]

class ThreadBackgroundTerminalsCleanParams(TypedDict):
    threadId: str

class ThreadBackgroundTerminalsCleanResponse(TypedDict):
    pass

class ThreadBackgroundTerminalsListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    limit: NotRequired[int | None]
    """Optional page size."""
    threadId: str

class ThreadBackgroundTerminalsListResponse(TypedDict):
    data: list[ThreadBackgroundTerminal]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return."""

class ThreadBackgroundTerminalsTerminateParams(TypedDict):
    processId: str
    threadId: str

class ThreadBackgroundTerminalsTerminateResponse(TypedDict):
    terminated: bool

class ThreadClosedNotification(TypedDict):
    threadId: str

class ThreadCompactStartParams(TypedDict):
    threadId: str

class ThreadCompactStartResponse(TypedDict):
    pass

class ThreadDecrementElicitationParams(TypedDict):
    """Parameters for `thread/decrement_elicitation`."""
    threadId: str
    """Thread whose out-of-band elicitation counter should be decremented."""

class ThreadDecrementElicitationResponse(TypedDict):
    """Response for `thread/decrement_elicitation`."""
    count: int
    """Current out-of-band elicitation count after the decrement."""
    paused: bool
    """Whether timeout accounting remains paused after applying the decrement."""

class ThreadDeleteParams(TypedDict):
    threadId: str

class ThreadDeleteResponse(TypedDict):
    pass

class ThreadDeletedNotification(TypedDict):
    threadId: str

class ThreadEnvironment(TypedDict):
    """An environment selected by a loaded thread, independent of connection status."""
    cwd: LegacyAppPathString
    environmentId: str
    runtimeWorkspaceRoots: list[LegacyAppPathString]

class ThreadExtra(TypedDict):
    """Extra app-server data for a thread."""

class ThreadForkParams(TypedDict):
    """There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into a new thread. 2. By path: load the thread from disk by path and fork it into a new thread.

    If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as absent.

    Prefer using thread_id whenever possible.
    """
    approvalPolicy: NotRequired[AskForApproval | None]
    approvalsReviewer: NotRequired[ApprovalsReviewer | None]
    """Override where approval requests are routed for review on this thread and subsequent turns."""
    attachToSource: NotRequired[bool]
    """Persist the fork as an attached thread of its resolved source, hidden from ordinary lists. The source cannot be deleted while attached threads exist. Requires a paginated source and local storage; incompatible with ephemeral and deferGoalContinuation. Omitted or false creates an ordinary fork."""
    baseInstructions: NotRequired[str | None]
    beforeTurnId: NotRequired[str | None]
    """Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`."""
    config: NotRequired[dict[str, Any] | None]
    cwd: NotRequired[str | None]
    deferGoalContinuation: NotRequired[bool]
    """When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it."""
    developerInstructions: NotRequired[str | None]
    ephemeral: NotRequired[bool]
    excludeTurns: NotRequired[bool]
    """When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead."""
    experimentalDisablePredictionMcp: NotRequired[bool]
    """Disable MCP servers in prediction mode when the inherited window uses incremental tools on Responses Lite. Requires `experimentalPredictionMode: true`."""
    experimentalPredictionMode: NotRequired[bool]
    """Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Only `config.thread_unload_delay_secs` may override the inherited config. Cannot be combined with `path`, `lastTurnId`, or `beforeTurnId`."""
    lastTurnId: NotRequired[str | None]
    """Optional last turn id to fork through, inclusive.

    When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
    """
    model: NotRequired[str | None]
    """Configuration overrides for the forked thread, if any."""
    modelProvider: NotRequired[str | None]
    path: NotRequired[str | None]
    """[UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored."""
    permissions: NotRequired[str | None]
    """Named profile id for the forked thread. Cannot be combined with `sandbox`."""
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf] | None]
    """Replace the thread's runtime workspace roots. Paths must be absolute."""
    sandbox: NotRequired[SandboxMode | None]
    serviceTier: NotRequired[str | None]
    threadId: str
    threadSource: NotRequired[ThreadSource | None]
    """Optional client-supplied analytics source classification for this forked thread."""

class ThreadForkResponse(TypedDict):
    activePermissionProfile: NotRequired[ActivePermissionProfile | None]
    """Named or implicit built-in profile that produced the active permissions, when known."""
    approvalPolicy: AskForApproval
    approvalsReviewer: ApprovalsReviewer
    """Reviewer currently used for approval requests on this thread."""
    cwd: AbsolutePathBuf
    disabledPluginIds: NotRequired[list[str]]
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    instructionSources: NotRequired[list[LegacyAppPathString]]
    """Environment-native paths to instruction source files currently loaded for this thread."""
    model: str
    modelProvider: str
    multiAgentMode: NotRequired[MultiAgentMode]
    """@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior."""
    reasoningEffort: NotRequired[ReasoningEffort | None]
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf]]
    """Thread-scoped runtime workspace roots used to materialize `:workspace_roots`."""
    sandbox: SandboxPolicy
    """Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance."""
    serviceTier: NotRequired[str | None]
    thread: Thread

class ThreadGoal(TypedDict):
    createdAt: int
    objective: str
    status: ThreadGoalStatus
    threadId: str
    timeUsedSeconds: int
    tokenBudget: NotRequired[int | None]
    tokensUsed: int
    updatedAt: int

class ThreadGoalClearParams(TypedDict):
    origin: NotRequired[ThreadGoalMutationOrigin | None]
    """Missing provenance does not supply user authorization."""
    threadId: str

class ThreadGoalClearResponse(TypedDict):
    cleared: bool

class ThreadGoalClearedNotification(TypedDict):
    threadId: str

class ThreadGoalGetParams(TypedDict):
    threadId: str

class ThreadGoalGetResponse(TypedDict):
    goal: NotRequired[ThreadGoal | None]

ThreadGoalMutationOrigin: TypeAlias = Literal["user", "automatic"]
"""Distinguishes explicit user actions from automatic goal lifecycle mutations."""

class ThreadGoalSetParams(TypedDict):
    objective: NotRequired[str | None]
    origin: NotRequired[ThreadGoalMutationOrigin | None]
    """Missing provenance does not supply user authorization."""
    status: NotRequired[ThreadGoalStatus | None]
    threadId: str
    tokenBudget: NotRequired[int | None]

class ThreadGoalSetResponse(TypedDict):
    goal: ThreadGoal

ThreadGoalStatus: TypeAlias = Literal[
    "active",
    "paused",
    "blocked",
    "usageLimited",
    "budgetLimited",
    "complete",
]

class ThreadGoalUpdatedNotification(TypedDict):
    goal: ThreadGoal
    threadId: str
    turnId: NotRequired[str | None]

class ThreadGuardianAssessment(TypedDict):
    outcome: GuardianAssessmentOutcome
    rationale: str
    riskLevel: GuardianRiskLevel
    userAuthorization: GuardianUserAuthorization

class ThreadGuardianReviewParams(TypedDict):
    """Calling `thread/guardianReview` subscribes the connection to the thread. The subscription remains after the review completes, keeping the thread loaded until the client calls `thread/unsubscribe` or disconnects."""
    threadId: str

class ThreadGuardianReviewResponse(TypedDict):
    assessment: NotRequired[ThreadGuardianAssessment | None]
    """Null when current policy or a remembered approval skips review."""
    callId: str

ThreadHistoryMode: TypeAlias = Literal["legacy", "paginated"]

ThreadId: TypeAlias = str

class ThreadIncrementElicitationParams(TypedDict):
    """Parameters for `thread/increment_elicitation`."""
    threadId: str
    """Thread whose out-of-band elicitation counter should be incremented."""

class ThreadIncrementElicitationResponse(TypedDict):
    """Response for `thread/increment_elicitation`."""
    count: int
    """Current out-of-band elicitation count after the increment."""
    paused: bool
    """Whether timeout accounting is paused after applying the increment."""

class ThreadInjectItemsParams(TypedDict):
    items: list[Any]
    """Raw Responses API items to append to the thread's model-visible history."""
    threadId: str

class ThreadInjectItemsResponse(TypedDict):
    pass

ThreadItem: TypeAlias = ThreadItemUserMessage | ThreadItemHookPrompt | ThreadItemAgentMessage | ThreadItemFunctionCallOutput | ThreadItemPlan | ThreadItemReasoning | ThreadItemCommandExecution | ThreadItemFileChange | ThreadItemMcpToolCall | ThreadItemDynamicToolCall | ThreadItemCollabAgentToolCall | ThreadItemSubAgentActivity | ThreadItemWebSearch | ThreadItemImageView | ThreadItemSleep | ThreadItemImageGeneration | ThreadItemEnteredReviewMode | ThreadItemExitedReviewMode | ThreadItemContextCompaction
"""A thread item and its recorded lifecycle times. The payload stays flat on the wire."""

class ThreadItemAgentMessage(TypedDict):
    type: Literal["agentMessage"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    delivery: NotRequired[AgentMessageDelivery | None]
    id: str
    memoryCitation: NotRequired[MemoryCitation | None]
    moderation: NotRequired[AgentMessageModeration | None]
    phase: NotRequired[MessagePhase | None]
    questions: NotRequired[list[AsyncUserInputQuestion] | None]
    text: str

class ThreadItemCollabAgentToolCall(TypedDict):
    type: Literal["collabAgentToolCall"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    agentsStates: dict[str, CollabAgentState]
    """Last known status of the target agents, when available."""
    id: str
    """Unique identifier for this collab tool call."""
    model: NotRequired[str | None]
    """Model requested for the spawned agent, when applicable."""
    prompt: NotRequired[str | None]
    """Prompt text sent as part of the collab tool call, when available."""
    reasoningEffort: NotRequired[ReasoningEffort | None]
    """Reasoning effort requested for the spawned agent, when applicable."""
    receiverThreadIds: list[str]
    """Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly spawned agent."""
    senderThreadId: str
    """Thread ID of the agent issuing the collab request."""
    status: CollabAgentToolCallStatus
    """Current status of the collab tool call."""
    tool: CollabAgentTool
    """Name of the collab tool that was invoked."""

class ThreadItemCommandExecution(TypedDict):
    type: Literal["commandExecution"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    aggregatedOutput: NotRequired[str | None]
    """The command's output, aggregated from stdout and stderr."""
    command: str
    """The command to be executed."""
    commandActions: list[CommandAction]
    """A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of CommandAction objects because a single shell command may be composed of many commands piped together."""
    cwd: LegacyAppPathString
    """The command's working directory."""
    durationMs: NotRequired[int | None]
    """The duration of the command execution in milliseconds."""
    exitCode: NotRequired[int | None]
    """The command's exit code."""
    id: str
    pluginId: NotRequired[str | None]
    """Trusted first-party plugin id when this command resolves to one plugin script."""
    processId: NotRequired[str | None]
    """Identifier for the underlying PTY process (when available)."""
    scriptPath: NotRequired[str | None]
    """Safe plugin-relative path when this command resolves to one plugin script."""
    source: NotRequired[CommandExecutionSource]
    status: CommandExecutionStatus

class ThreadItemContextCompaction(TypedDict):
    type: Literal["contextCompaction"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    id: str

class ThreadItemDynamicToolCall(TypedDict):
    type: Literal["dynamicToolCall"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    arguments: Any
    contentItems: NotRequired[list[DynamicToolCallOutputContentItem] | None]
    durationMs: NotRequired[int | None]
    """The duration of the dynamic tool call in milliseconds."""
    id: str
    namespace: NotRequired[str | None]
    status: DynamicToolCallStatus
    success: NotRequired[bool | None]
    tool: str

class ThreadItemEnteredReviewMode(TypedDict):
    type: Literal["enteredReviewMode"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    id: str
    review: str

class ThreadItemEntry(TypedDict):
    completedAtMs: NotRequired[int | None]
    """Unix timestamp (milliseconds) when the item completed, if recorded by the producer."""
    item: ThreadItem
    outputDeferred: NotRequired[bool]
    """The saved output was omitted. Fetch the complete item with `thread/items/read`."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp (milliseconds) when the item started, if recorded by the producer."""
    turnId: str
    """Turn containing this item."""

class ThreadItemExitedReviewMode(TypedDict):
    type: Literal["exitedReviewMode"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    id: str
    review: str

class ThreadItemFileChange(TypedDict):
    type: Literal["fileChange"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    changes: list[FileUpdateChange]
    id: str
    status: PatchApplyStatus

class ThreadItemFunctionCallOutput(TypedDict):
    type: Literal["functionCallOutput"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    id: str
    name: str
    namespace: NotRequired[str | None]
    output: FunctionCallOutputBody

class ThreadItemHookPrompt(TypedDict):
    type: Literal["hookPrompt"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    fragments: list[HookPromptFragment]
    id: str

class ThreadItemImageGeneration(TypedDict):
    """Either inline generated-image data or its durable attachment-store identity.

    `File` must remain first so rollouts written during the migration, which contain both an empty `result` and a `fileId`, retain the file reference when deserialized.
    """
    type: Literal["imageGeneration"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    failure: NotRequired[ImageGenerationFailure | None]
    generationId: NotRequired[str | None]
    """Image generation identifier for the generated image, when provided by the image backend."""
    id: str
    inputImages: NotRequired[list[ImageGenerationInputImage]]
    """Observed local inputs for a completed generation, absent on older items."""
    revisedPrompt: NotRequired[str | None]
    savedPath: NotRequired[AbsolutePathBuf | None]
    status: str
    transparentBackground: NotRequired[bool | None]
    fileId: NotRequired[str]
    result: NotRequired[str]

class ThreadItemImageView(TypedDict):
    type: Literal["imageView"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    id: str
    path: LegacyAppPathString

class ThreadItemMcpToolCall(TypedDict):
    type: Literal["mcpToolCall"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    appContext: NotRequired[McpToolCallAppContext | None]
    arguments: Any
    durationMs: NotRequired[int | None]
    """The duration of the MCP tool call in milliseconds."""
    error: NotRequired[McpToolCallError | None]
    id: str
    mcpAppResourceUri: NotRequired[str | None]
    """Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available."""
    mcpAppUi: NotRequired[McpAppUi | None]
    """Presentation captured from the invoked descriptor; absent in older history."""
    pluginId: NotRequired[str | None]
    readOnlyHint: NotRequired[bool | None]
    result: NotRequired[McpToolCallResult | None]
    server: str
    status: McpToolCallStatus
    tool: str

class ThreadItemOutputDeferral(TypedDict):
    commandExecution: NotRequired[bool]
    """Defer nonempty output from successful commands."""
    mcpToolCall: NotRequired[bool]
    """Defer nonempty plain-text results from successful MCP tool calls."""

class ThreadItemPlan(TypedDict):
    """EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text."""
    type: Literal["plan"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    id: str
    text: str

class ThreadItemReasoning(TypedDict):
    type: Literal["reasoning"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    content: NotRequired[list[str]]
    id: str
    summary: NotRequired[list[str]]

class ThreadItemSleep(TypedDict):
    """Display item emitted by the interruptible `clock.sleep` tool."""
    type: Literal["sleep"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    durationMs: int
    id: str

class ThreadItemSubAgentActivity(TypedDict):
    type: Literal["subAgentActivity"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    agentPath: str
    agentThreadId: str
    id: str
    kind: SubAgentActivityKind
    model: NotRequired[str | None]
    """Resolved model at sub-agent creation; absent from older records and other activities."""
    reasoningEffort: NotRequired[ReasoningEffort | None]
    """Resolved reasoning effort at sub-agent creation, when known."""

class ThreadItemUserMessage(TypedDict):
    type: Literal["userMessage"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    clientId: NotRequired[str | None]
    content: list[UserInput]
    id: str

class ThreadItemWebSearch(TypedDict):
    type: Literal["webSearch"]
    completedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item completed, if recorded."""
    startedAtMs: NotRequired[int | None]
    """Unix timestamp in milliseconds when the item started, if recorded."""
    action: NotRequired[WebSearchAction | None]
    id: str
    query: str
    results: NotRequired[list[Any] | None]
    """Structured search results returned out-of-band by standalone web search.

    These stay as opaque JSON at the extension/app-server boundary so new result fields and result types can pass through without a Codex release.
    """

ThreadItemsListAnchor: TypeAlias = ThreadItemsListAnchorItem
"""An exclusive item position within the requested visible turn."""

class ThreadItemsListAnchorItem(TypedDict):
    type: Literal["item"]
    itemId: str

ThreadItemsListCursor: TypeAlias = str | ThreadItemsListAnchor
"""Starting position for an item-history page."""

class ThreadItemsListParams(TypedDict):
    cursor: NotRequired[ThreadItemsListCursor | None]
    """Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor."""
    deferOutput: NotRequired[ThreadItemOutputDeferral | None]
    """For a single turn, choose which saved outputs to fetch separately by item ID."""
    limit: NotRequired[int | None]
    """Optional item page size."""
    sortDirection: NotRequired[SortDirection | None]
    """Optional item pagination direction; defaults to ascending."""
    threadId: str
    turnId: NotRequired[str | None]
    """Optional turn id to filter by. When omitted, returns items across the thread."""

class ThreadItemsListResponse(TypedDict):
    backwardsCursor: NotRequired[str | None]
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one item."""
    data: list[ThreadItemEntry]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return."""

class ThreadItemsReadParams(TypedDict):
    """EXPERIMENTAL - retrieve a bounded set of persisted items from one turn."""
    itemIds: list[str]
    """Item IDs to retrieve. Supply 1 to 100 IDs."""
    threadId: str
    turnId: str

class ThreadItemsReadResponse(TypedDict):
    """EXPERIMENTAL - persisted items returned in canonical stored order."""
    data: list[ThreadItemEntry]

ThreadListCwdFilter: TypeAlias = str | list[str]

class ThreadListParams(TypedDict):
    ancestorThreadId: NotRequired[str | None]
    """Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`."""
    archived: NotRequired[bool | None]
    """Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned."""
    attachedToThreadId: NotRequired[str | None]
    """Return only persistent threads attached to this thread, including empty threads. Mutually exclusive with parentThreadId and ancestorThreadId. Omitting this filter keeps attached threads hidden from ordinary listings."""
    currentAccountOnly: NotRequired[bool]
    """Show local history visible to the current ChatGPT account. Defaults to false."""
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    cwd: NotRequired[ThreadListCwdFilter | None]
    """Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned."""
    excludedThreadIds: NotRequired[list[str] | None]
    """Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions."""
    includeAttachedThreads: NotRequired[bool]
    """Include persistent threads attached to a parent when searching by title."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to a reasonable server-side value."""
    modelProviders: NotRequired[list[str] | None]
    """Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers."""
    originators: NotRequired[list[str] | None]
    """Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted."""
    parentThreadId: NotRequired[str | None]
    """Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`."""
    projectId: NotRequired[str | None]
    """Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project."""
    searchTerm: NotRequired[str | None]
    """Optional substring filter for the extracted thread title."""
    sectionId: NotRequired[str | None]
    """Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section."""
    sortDirection: NotRequired[SortDirection | None]
    """Optional sort direction; defaults to descending (newest first)."""
    sortKey: NotRequired[ThreadSortKey | None]
    """Optional sort key; defaults to created_at."""
    sourceKinds: NotRequired[list[ThreadSourceKind] | None]
    """Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources."""
    useStateDbOnly: NotRequired[bool]
    """If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior."""

class ThreadListResponse(TypedDict):
    backwardsCursor: NotRequired[str | None]
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped."""
    data: list[Thread]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return."""
    readStates: NotRequired[dict[str, ThreadReadState] | None]
    """Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is unavailable; an absent key means that row is ineligible."""

class ThreadLoadedListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to no limit."""

class ThreadLoadedListResponse(TypedDict):
    data: list[str]
    """Thread ids for sessions currently loaded in memory."""
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return."""

ThreadMemoryMode: TypeAlias = Literal["enabled", "disabled"]

class ThreadMemoryModeSetParams(TypedDict):
    mode: ThreadMemoryMode
    threadId: str

class ThreadMemoryModeSetResponse(TypedDict):
    pass

class ThreadMemoryReadParams(TypedDict):
    threadId: str
    """The thread must already be started or resumed."""

class ThreadMemoryReadResponse(TypedDict):
    summary: NotRequired[str | None]
    """Summary from the thread's selected memory version. Null when memory use is disabled or the selected summary is missing, unreadable, or blank."""

class ThreadMetadataGitInfoUpdateParams(TypedDict):
    branch: NotRequired[str | None]
    """Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace it."""
    originUrl: NotRequired[str | None]
    """Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to replace it."""
    sha: NotRequired[str | None]
    """Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace it."""

class ThreadMetadataUpdateParams(TypedDict):
    daybreakEnabled: NotRequired[bool | None]
    """Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access."""
    gitInfo: NotRequired[ThreadMetadataGitInfoUpdateParams | None]
    """Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value."""
    projectId: NotRequired[str | None]
    """Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it."""
    threadId: str

class ThreadMetadataUpdateResponse(TypedDict):
    thread: Thread

class ThreadNameUpdatedNotification(TypedDict):
    threadId: str
    threadName: NotRequired[str | None]

class ThreadPredictionRequestParams(TypedDict):
    sourceTurnId: str
    threadId: str

class ThreadPredictionRequestResponse(TypedDict):
    pass

class ThreadPredictionResultFailed(TypedDict):
    type: Literal["failed"]

ThreadPredictionResult: TypeAlias = ThreadPredictionResultCompleted | ThreadPredictionResultFailed

class ThreadPredictionResultCompleted(TypedDict):
    type: Literal["completed"]
    text: NotRequired[str | None]

class ThreadPredictionUpdatedNotification(TypedDict):
    result: ThreadPredictionResult
    sourceTurnId: str
    threadId: str

class ThreadPrepareApprovedPlanParams(TypedDict):
    """Prepare an approved plan for the first turn of a fresh thread."""
    attachmentPath: NotRequired[str | None]
    """Absolute path to the optional app-server copy of the plan."""
    markdown: str
    threadId: str

class ThreadPrepareApprovedPlanResponse(TypedDict):
    prompt: str
    """Initial user prompt. If no attachment is readable, the plan is already in the thread's context."""

class ThreadProjectUpdatedNotification(TypedDict):
    projectId: str | None
    threadId: str

class ThreadQueueAddParams(TypedDict):
    clientUserMessageId: str
    input: list[UserInput]
    responsesapiClientMetadata: NotRequired[dict[str, str] | None]
    """ResponsesAPI metadata captured from the client submitting this input."""
    threadId: str

class ThreadQueueAddResponse(TypedDict):
    queuedSubmission: QueuedSubmission

class ThreadQueueChangedNotification(TypedDict):
    threadId: str

class ThreadQueueDeleteParams(TypedDict):
    queuedSubmissionId: str
    threadId: str

class ThreadQueueDeleteResponse(TypedDict):
    deleted: bool

class ThreadQueueListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to the standard thread-list page size."""
    threadId: str

class ThreadQueueListResponse(TypedDict):
    data: list[QueuedSubmission]
    nextCursor: NotRequired[str | None]
    """Opaque cursor for the next page, or `null` when no submissions remain."""

class ThreadQueueReorderParams(TypedDict):
    queuedSubmissionIds: list[str]
    threadId: str

class ThreadQueueReorderResponse(TypedDict):
    pass

class ThreadQueueStartParams(TypedDict):
    queuedSubmissionId: NotRequired[str | None]
    threadId: str

class ThreadQueueStartResponse(TypedDict):
    turn: Turn

class ThreadQueueUpdateParams(TypedDict):
    input: list[UserInput]
    queuedSubmissionId: str
    responsesapiClientMetadata: NotRequired[dict[str, str] | None]
    """Non-empty metadata replaces the input's metadata; omission or an empty map preserves it."""
    threadId: str

class ThreadQueueUpdateResponse(TypedDict):
    queuedSubmission: QueuedSubmission

class ThreadReadParams(TypedDict):
    includeTurns: NotRequired[bool]
    """When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`."""
    threadId: str

class ThreadReadResponse(TypedDict):
    readState: NotRequired[ThreadReadState | None]
    """Local receipt. Null means this thread's durable read state is unavailable."""
    thread: Thread

class ThreadReadState(TypedDict):
    """The first unread position in a durable local thread. A null position means read. The opaque revision guards edits against activity or marks the caller has not seen."""
    firstUnread: NotRequired[ThreadUnreadPosition | None]
    revision: str

class ThreadReadStateChangedNotification(TypedDict):
    readState: ThreadReadState
    threadId: str

class ThreadReadStateOperationRead(TypedDict):
    type: Literal["read"]

class ThreadReadStateOperationUnread(TypedDict):
    type: Literal["unread"]

ThreadReadStateOperation: TypeAlias = ThreadReadStateOperationRead | ThreadReadStateOperationUnread

class ThreadReadStateUpdateParams(TypedDict):
    expectedRevision: str
    """Revision of the row or transcript actually seen. Conflicts require a fresh user action."""
    operation: ThreadReadStateOperation
    threadId: str

class ThreadReadStateUpdateResponse(TypedDict):
    readState: ThreadReadState

class ThreadRealtimeAppendAudioParams(TypedDict):
    """EXPERIMENTAL - append audio input to thread realtime."""
    audio: ThreadRealtimeAudioChunk
    threadId: str

class ThreadRealtimeAppendAudioResponse(TypedDict):
    """EXPERIMENTAL - response for appending realtime audio input."""

class ThreadRealtimeAppendSpeechParams(TypedDict):
    """EXPERIMENTAL - append speakable text to thread realtime."""
    text: str
    threadId: str

class ThreadRealtimeAppendSpeechResponse(TypedDict):
    """EXPERIMENTAL - response for appending realtime speech."""

class ThreadRealtimeAppendTextParams(TypedDict):
    """EXPERIMENTAL - append text input to thread realtime."""
    role: NotRequired[ConversationTextRole]
    text: str
    threadId: str

class ThreadRealtimeAppendTextResponse(TypedDict):
    """EXPERIMENTAL - response for appending realtime text input."""

class ThreadRealtimeAudioChunk(TypedDict):
    """EXPERIMENTAL - thread realtime audio chunk."""
    data: str
    itemId: NotRequired[str | None]
    numChannels: int
    sampleRate: int
    samplesPerChannel: NotRequired[int | None]

class ThreadRealtimeBemItemPresentationWholeItem(TypedDict):
    type: Literal["wholeItem"]

class ThreadRealtimeBemItemPresentationInlineMarkdown(TypedDict):
    type: Literal["inlineMarkdown"]

ThreadRealtimeBemItemPresentation: TypeAlias = ThreadRealtimeBemItemPresentationWholeItem | ThreadRealtimeBemItemPresentationInlineMarkdown | ThreadRealtimeBemItemPresentationInlineVisualization
"""EXPERIMENTAL - how an existing agent item appears in a realtime conversation."""

class ThreadRealtimeBemItemPresentationInlineVisualization(TypedDict):
    type: Literal["inlineVisualization"]
    index: int

class ThreadRealtimeClosedNotification(TypedDict):
    """EXPERIMENTAL - emitted when thread realtime transport closes."""
    reason: NotRequired[str | None]
    threadId: str

class ThreadRealtimeErrorNotification(TypedDict):
    """EXPERIMENTAL - emitted when thread realtime encounters an error."""
    message: str
    threadId: str

class ThreadRealtimeInitialItem(TypedDict):
    """EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts."""
    role: ConversationTextRole
    text: str

ThreadRealtimeItem: TypeAlias = ThreadRealtimeItemRealtimeSessionStarted | ThreadRealtimeItemTranscriptSegment | ThreadRealtimeItemBemItemPromoted | ThreadRealtimeItemRealtimeSessionClosed
"""EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline."""

class ThreadRealtimeItemAddedNotification(TypedDict):
    """EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend."""
    item: Any
    threadId: str

class ThreadRealtimeItemBemItemPromoted(TypedDict):
    type: Literal["bemItemPromoted"]
    id: str
    realtimeSessionId: str
    item_id: str
    presentation: ThreadRealtimeBemItemPresentation
    turn_id: str

class ThreadRealtimeItemCompletedNotification(TypedDict):
    """EXPERIMENTAL - a realtime timeline item published after canonical commit."""
    item: ThreadRealtimeItem
    threadId: str

class ThreadRealtimeItemRealtimeSessionClosed(TypedDict):
    type: Literal["realtimeSessionClosed"]
    id: str
    realtimeSessionId: str
    outcome: ThreadRealtimeSessionOutcome

class ThreadRealtimeItemRealtimeSessionStarted(TypedDict):
    type: Literal["realtimeSessionStarted"]
    id: str
    realtimeSessionId: str

class ThreadRealtimeItemStartedNotification(TypedDict):
    """EXPERIMENTAL - a realtime timeline item started before its content streams."""
    item: ThreadRealtimeItem
    threadId: str

class ThreadRealtimeItemTranscriptDeltaNotification(TypedDict):
    """EXPERIMENTAL - text appended to an active realtime transcript item."""
    delta: str
    itemId: str
    threadId: str

class ThreadRealtimeItemTranscriptSegment(TypedDict):
    type: Literal["transcriptSegment"]
    id: str
    realtimeSessionId: str
    role: ThreadRealtimeTranscriptRole
    text: str

class ThreadRealtimeListVoicesParams(TypedDict):
    """EXPERIMENTAL - list voices supported by thread realtime."""

class ThreadRealtimeListVoicesResponse(TypedDict):
    """EXPERIMENTAL - response for listing supported realtime voices."""
    voices: RealtimeVoicesList

class ThreadRealtimeOutputAudioDeltaNotification(TypedDict):
    """EXPERIMENTAL - streamed output audio emitted by thread realtime."""
    audio: ThreadRealtimeAudioChunk
    threadId: str

class ThreadRealtimeSdpNotification(TypedDict):
    """EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session."""
    sdp: str
    threadId: str

ThreadRealtimeSessionOutcome: TypeAlias = Literal["ended", "failed"]

class ThreadRealtimeStartParams(TypedDict):
    """EXPERIMENTAL - start a thread-scoped realtime session."""
    backendReasoningStatus: NotRequired[bool]
    """Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false."""
    clientManagedHandoffs: NotRequired[bool | None]
    """Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false."""
    codexResponseHandoffChannelPrefixes: NotRequired[dict[str, list[str]] | None]
    """Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes."""
    codexResponseHandoffMode: NotRequired[CodexResponseHandoffMode | None]
    """Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting."""
    codexResponseItemPrefix: NotRequired[str | None]
    """Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true."""
    codexResponsesAsItems: NotRequired[bool | None]
    """Sends automatic Codex responses as realtime conversation items instead of handoff appends."""
    delegationAckFiller: NotRequired[bool | None]
    """Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior."""
    flushTranscriptTailOnSessionEnd: NotRequired[bool | None]
    """Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled."""
    includeStartupContext: NotRequired[bool | None]
    """Set to false to start without Codex's startup context. Omitted or null includes it."""
    initialItems: NotRequired[list[ThreadRealtimeInitialItem] | None]
    """Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total."""
    model: NotRequired[str | None]
    """Overrides the configured realtime model for this session only."""
    outputModality: RealtimeOutputModality
    """Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits."""
    prompt: NotRequired[str | None]
    realtimeEndInstructions: NotRequired[str | None]
    """Developer instructions given to the backing Codex model when this realtime session ends."""
    realtimeSessionId: NotRequired[str | None]
    realtimeStartInstructions: NotRequired[str | None]
    """Developer instructions given to the backing Codex model when this realtime session starts."""
    threadId: str
    transport: NotRequired[ThreadRealtimeStartTransport | None]
    version: NotRequired[RealtimeConversationVersion | None]
    """Overrides the configured realtime protocol version for this session only."""
    voice: NotRequired[RealtimeVoice | None]
    voiceSessionId: NotRequired[str | None]
    """Client-generated identifier for the product voice session. This is distinct from `realtimeSessionId`."""

class ThreadRealtimeStartResponse(TypedDict):
    """EXPERIMENTAL - response for starting thread realtime."""

class ThreadRealtimeStartTransportWebsocket(TypedDict):
    type: Literal["websocket"]

ThreadRealtimeStartTransport: TypeAlias = ThreadRealtimeStartTransportWebsocket | ThreadRealtimeStartTransportWebrtc | ThreadRealtimeStartTransportExistingCall
"""EXPERIMENTAL - transport used by thread realtime."""

class ThreadRealtimeStartTransportExistingCall(TypedDict):
    type: Literal["existingCall"]
    callId: str
    """Identifier of a realtime call already created and negotiated by the client."""

class ThreadRealtimeStartTransportWebrtc(TypedDict):
    type: Literal["webrtc"]
    sdp: str
    """SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data channel."""

class ThreadRealtimeStartedNotification(TypedDict):
    """EXPERIMENTAL - emitted when thread realtime startup is accepted."""
    realtimeSessionId: NotRequired[str | None]
    threadId: str
    version: RealtimeConversationVersion

class ThreadRealtimeStopParams(TypedDict):
    """EXPERIMENTAL - stop thread realtime."""
    threadId: str

class ThreadRealtimeStopResponse(TypedDict):
    """EXPERIMENTAL - response for stopping thread realtime."""

class ThreadRealtimeTranscriptDeltaNotification(TypedDict):
    """EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes."""
    delta: str
    """Live transcript delta from the realtime event."""
    role: str
    threadId: str

class ThreadRealtimeTranscriptDoneNotification(TypedDict):
    """EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part."""
    role: str
    text: str
    """Final complete text for the transcript part."""
    threadId: str

ThreadRealtimeTranscriptRole: TypeAlias = Literal["user", "assistant"]

class ThreadResumeInitialTurnsPageParams(TypedDict):
    itemsView: NotRequired[TurnItemsView | None]
    """How much item detail to include for each returned turn; defaults to summary."""
    limit: NotRequired[int | None]
    """Optional turn page size."""
    sortDirection: NotRequired[SortDirection | None]
    """Optional turn pagination direction; defaults to descending."""

class ThreadResumeParams(TypedDict):
    """There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume it. 2. By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by path and resume it.

    For non-running threads, the precedence is: history > non-empty path > thread_id. If using history or a non-empty path for a non-running thread, the thread_id param will be ignored.

    If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a consistency check against the active rollout path. Empty string path values are treated as absent.

    Prefer using thread_id whenever possible.
    """
    approvalPolicy: NotRequired[AskForApproval | None]
    approvalsReviewer: NotRequired[ApprovalsReviewer | None]
    """Override where approval requests are routed for review on this thread and subsequent turns."""
    baseInstructions: NotRequired[str | None]
    config: NotRequired[dict[str, Any] | None]
    cwd: NotRequired[str | None]
    developerInstructions: NotRequired[str | None]
    excludeTurns: NotRequired[bool]
    """When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead."""
    history: NotRequired[list[ResponseItem] | None]
    """[UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk."""
    initialTurnsPage: NotRequired[ThreadResumeInitialTurnsPageParams | None]
    """When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request."""
    model: NotRequired[str | None]
    """Configuration overrides for the resumed thread, if any."""
    modelProvider: NotRequired[str | None]
    path: NotRequired[str | None]
    """[UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path."""
    permissions: NotRequired[str | None]
    """Named profile id for the resumed thread. Cannot be combined with `sandbox`."""
    personality: NotRequired[Personality | None]
    """@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions."""
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf] | None]
    """Replace the thread's runtime workspace roots. Paths must be absolute."""
    sandbox: NotRequired[SandboxMode | None]
    serviceTier: NotRequired[str | None]
    threadId: str

class ThreadResumeResponse(TypedDict):
    activePermissionProfile: NotRequired[ActivePermissionProfile | None]
    """Named or implicit built-in profile that produced the active permissions, when known."""
    approvalPolicy: AskForApproval
    approvalsReviewer: ApprovalsReviewer
    """Reviewer currently used for approval requests on this thread."""
    collaborationMode: NotRequired[CollaborationMode | None]
    """Effective collaboration mode. Absent when resuming from an older server."""
    cwd: AbsolutePathBuf
    disabledPluginIds: NotRequired[list[str]]
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    initialTurnsPage: NotRequired[TurnsPage | None]
    """`thread/turns/list` page returned when requested by `initialTurnsPage`."""
    instructionSources: NotRequired[list[LegacyAppPathString]]
    """Environment-native paths to instruction source files currently loaded for this thread."""
    itemsBackwardsCursor: NotRequired[str | None]
    """Opaque cursor for hydrating paginated items backwards.

    Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    """
    model: str
    modelProvider: str
    multiAgentMode: NotRequired[MultiAgentMode]
    """@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior."""
    reasoningEffort: NotRequired[ReasoningEffort | None]
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf]]
    """Thread-scoped runtime workspace roots used to materialize `:workspace_roots`."""
    sandbox: SandboxPolicy
    """Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance."""
    serviceTier: NotRequired[str | None]
    thread: Thread
    turnsBackwardsCursor: NotRequired[str | None]
    """Opaque cursor for hydrating paginated turns backwards.

    Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    """

class ThreadRevertParams(TypedDict):
    """Replace a paginated thread's durable history with the prefix before one turn.

    This only changes persisted conversation history. It does not revert local file changes.
    """
    beforeTurnId: str
    """Turn excluded from the replacement history, together with every later turn."""
    threadId: str

class ThreadRevertResponse(TypedDict):
    itemsBackwardsCursor: NotRequired[str | None]
    """Opaque cursor for hydrating paginated items backwards.

    Pass this as `cursor` to `thread/items/list` with `sortDirection: "desc"`. The first page includes the item identified by the cursor.
    """
    thread: Thread
    """Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`."""
    turnsBackwardsCursor: NotRequired[str | None]
    """Opaque cursor for hydrating paginated turns backwards.

    Pass this as `cursor` to `thread/turns/list` with `sortDirection: "desc"`. The first page includes the turn identified by the cursor.
    """

class ThreadRevertedNotification(TypedDict):
    threadId: str

class ThreadSampleCancelParams(TypedDict):
    requestId: RequestId

class ThreadSampleCancelResponse(TypedDict):
    pass

class ThreadSampleParams(TypedDict):
    allowInProgressTurn: NotRequired[bool]
    """Allow sampling the latest turn before it finishes."""
    disableMcp: NotRequired[bool]
    """Disable MCP servers when the inherited window uses incremental tools on Responses Lite."""
    effort: NotRequired[ReasoningEffort | None]
    """Applied only when the provider and model support cache-preserving reasoning-effort updates."""
    expectedTurnId: str
    """The loaded source's latest turn, which must be finished (completed, failed, or interrupted) unless `allowInProgressTurn` is true."""
    interruptOnCancel: NotRequired[bool | None]
    """Override upstream interruption on cancellation for this sample; otherwise inherit the parent."""
    prompt: str
    responsesapiClientMetadata: NotRequired[dict[str, str] | None]
    """Optional metadata to enrich Codex's ResponsesAPI turn metadata."""
    threadId: str
    threadSource: NotRequired[ThreadSource | None]
    turnTrigger: NotRequired[str | None]

class ThreadSampleResponse(TypedDict):
    cachedInputTokens: NotRequired[int | None]
    inputTokens: NotRequired[int | None]
    outputTokens: NotRequired[int | None]
    responseId: str
    sourceTurnId: str
    text: NotRequired[str | None]
    """Assistant text from the response, or null if it attempted a tool call or completed without text."""

class ThreadSearchOccurrence(TypedDict):
    """One visible message occurrence returned by [`ThreadSearchOccurrencesResponse`]."""
    itemId: str
    snippet: str
    snippetMatchRange: ThreadSearchTextRange
    """Match range within `snippet`, in UTF-16 code units."""
    turnCursor: str
    """Opaque inclusive cursor accepted by `thread/turns/list` for this turn."""
    turnId: str

class ThreadSearchOccurrencesParams(TypedDict):
    """Parameters for searching visible message occurrences within one paginated thread."""
    cursor: NotRequired[str | None]
    """Opaque cursor returned by a previous call for the same thread and search term."""
    limit: NotRequired[int | None]
    """Optional occurrence page size."""
    searchTerm: str
    """Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers."""
    threadId: str

class ThreadSearchOccurrencesResponse(TypedDict):
    data: list[ThreadSearchOccurrence]
    """Occurrences in chronological message order."""
    nextCursor: NotRequired[str | None]
    """Opaque cursor to continue after the last returned occurrence."""

class ThreadSearchParams(TypedDict):
    archived: NotRequired[bool | None]
    """Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned."""
    currentAccountOnly: NotRequired[bool]
    """Show local history visible to the current ChatGPT account. Defaults to false."""
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    includeAttachedThreads: NotRequired[bool]
    """Include persistent threads attached to a parent in search results."""
    limit: NotRequired[int | None]
    """Optional page size; defaults to a reasonable server-side value."""
    searchTerm: str
    """Required substring/full-text query for thread search."""
    sortDirection: NotRequired[SortDirection | None]
    """Optional sort direction; defaults to descending (newest first)."""
    sortKey: NotRequired[ThreadSearchSortKey | None]
    """Optional sort key; defaults to created_at."""
    sourceKinds: NotRequired[list[ThreadSourceKind] | None]
    """Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources."""

class ThreadSearchResponse(TypedDict):
    backwardsCursor: NotRequired[str | None]
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped."""
    data: list[ThreadSearchResult]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return."""

class ThreadSearchResult(TypedDict):
    snippet: str
    thread: Thread

ThreadSearchSortKey: TypeAlias = Literal["created_at", "updated_at", "recency_at"]

class ThreadSearchTextRange(TypedDict):
    """UTF-16 code-unit range within `snippet`."""
    end: int
    """Exclusive UTF-16 code-unit offset."""
    start: int
    """Inclusive UTF-16 code-unit offset."""

class ThreadSection(TypedDict):
    """An independently persisted, user-visible thread section."""
    appearance: NotRequired[ThreadSectionAppearance | None]
    """Optional appearance synchronized across clients."""
    id: str
    """Opaque UUIDv7 identity that remains stable when the section is renamed."""
    name: str
    """The current user-visible section name."""

class ThreadSectionAppearance(TypedDict):
    """Extensible visual presentation for a custom thread section."""
    color: NotRequired[str | None]
    icon: NotRequired[str | None]

class ThreadSectionChangedNotification(TypedDict):
    """Broadcast after a successful move into, within, or out of a section."""
    sectionId: str | None
    """Destination section, or `null` when the thread was removed from its section."""
    threadId: str

class ThreadSectionCreateParams(TypedDict):
    """Parameters for creating an independently persisted thread section."""
    appearance: NotRequired[ThreadSectionAppearance | None]
    name: str
    """The user-visible name of the section."""

class ThreadSectionCreateResponse(TypedDict):
    """The independently persisted section created by the server."""
    section: ThreadSection

class ThreadSectionDeleteParams(TypedDict):
    """Parameters for deleting an independently persisted thread section."""
    sectionId: str
    """The stable, server-generated identity of the section to delete."""

class ThreadSectionDeleteResponse(TypedDict):
    """Successful deletion does not return additional section data."""

class ThreadSectionListParams(TypedDict):
    """Parameters for listing independently persisted thread sections."""
    cursor: NotRequired[str | None]
    """Opaque pagination cursor returned by a previous call."""
    limit: NotRequired[int | None]
    """Maximum number of sections to return."""

class ThreadSectionListResponse(TypedDict):
    """One page of independently persisted thread sections."""
    data: list[ThreadSection]
    nextCursor: NotRequired[str | None]
    """Opaque cursor for the next page, or `null` when no sections remain."""

class ThreadSectionMoveParams(TypedDict):
    """Parameters for moving a thread within a server-owned section ordering."""
    beforeThreadId: NotRequired[str | None]
    """Existing thread to insert before; omission or null appends to the section."""
    sectionId: str | None
    """Destination section, or `null` to remove the thread from its section."""
    threadId: str
    """Thread to move into, within, or out of a section."""

class ThreadSectionMoveResponse(TypedDict):
    pass

class ThreadSectionUpdateParams(TypedDict):
    """Parameters for updating an independently persisted thread section."""
    appearance: NotRequired[ThreadSectionAppearance | None]
    """Omit to preserve appearance, use `null` to clear it, or provide a replacement."""
    name: str
    """The updated user-visible name of the section."""
    sectionId: str
    """The stable, server-generated identity of the section to update."""

class ThreadSectionUpdateResponse(TypedDict):
    """The independently persisted section after its name is updated."""
    section: ThreadSection

class ThreadSetNameParams(TypedDict):
    name: str
    threadId: str

class ThreadSetNameResponse(TypedDict):
    pass

class ThreadSettings(TypedDict):
    activePermissionProfile: NotRequired[ActivePermissionProfile | None]
    approvalPolicy: AskForApproval
    approvalsReviewer: ApprovalsReviewer
    collaborationMode: CollaborationMode
    cwd: AbsolutePathBuf
    disabledPluginIds: NotRequired[list[str]]
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    effort: NotRequired[ReasoningEffort | None]
    environments: NotRequired[list[ThreadEnvironment] | None]
    """Environments configured for future turns, in priority order, primary first. `null` means the server does not expose the selection; [] means none are selected."""
    model: str
    modelProvider: str
    multiAgentMode: NotRequired[MultiAgentMode]
    """@deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior."""
    personality: NotRequired[Personality | None]
    """@deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style."""
    sandboxPolicy: SandboxPolicy
    serviceTier: NotRequired[str | None]
    summary: NotRequired[ReasoningSummary | None]

class ThreadSettingsUpdateParams(TypedDict):
    approvalPolicy: NotRequired[AskForApproval | None]
    """Override the approval policy for subsequent turns."""
    approvalsReviewer: NotRequired[ApprovalsReviewer | None]
    """Override where approval requests are routed for subsequent turns."""
    collaborationMode: NotRequired[CollaborationMode | None]
    """EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.

    For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    """
    cwd: NotRequired[str | None]
    """Override the working directory for subsequent turns."""
    disabledPluginIds: NotRequired[list[str] | None]
    """Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it."""
    effort: NotRequired[ReasoningEffort | None]
    """Override the reasoning effort for subsequent turns."""
    environments: NotRequired[list[TurnEnvironmentParams] | None]
    """Replace the environments for future turns without changing the running turn. Omitted/null preserves the selection unless `cwd` is also provided, which selects the default environments for that directory. [] clears the selection."""
    model: NotRequired[str | None]
    """Override the model for subsequent turns."""
    multiAgentMode: NotRequired[MultiAgentMode | None]
    """@deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior."""
    permissions: NotRequired[str | None]
    """Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`."""
    personality: NotRequired[Personality | None]
    """@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions."""
    sandboxPolicy: NotRequired[SandboxPolicy | None]
    """Override the sandbox policy for subsequent turns."""
    serviceTier: NotRequired[str | None]
    """Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged."""
    summary: NotRequired[ReasoningSummary | None]
    """Override the reasoning summary for subsequent turns."""
    threadId: str

class ThreadSettingsUpdateResponse(TypedDict):
    pass

class ThreadSettingsUpdatedNotification(TypedDict):
    threadId: str
    threadSettings: ThreadSettings

class ThreadShellCommandParams(TypedDict):
    command: str
    """Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy."""
    threadId: str
    timeoutMs: NotRequired[int | None]
    """Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement."""

class ThreadShellCommandResponse(TypedDict):
    pass

ThreadSortKey: TypeAlias = Literal["created_at", "updated_at", "recency_at", "section_position"]

ThreadSource: TypeAlias = str

ThreadSourceKind: TypeAlias = Literal[
    "cli",
    "vscode",
    "exec",
    "appServer",
    "subAgent",
    "subAgentReview",
    "subAgentCompact",
    "subAgentThreadSpawn",
    "subAgentOther",
    "unknown",
]

class ThreadStartParams(TypedDict):
    allowProviderModelFallback: NotRequired[bool]
    """Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default."""
    approvalPolicy: NotRequired[AskForApproval | None]
    approvalsReviewer: NotRequired[ApprovalsReviewer | None]
    """Override where approval requests are routed for review on this thread and subsequent turns."""
    baseInstructions: NotRequired[str | None]
    config: NotRequired[dict[str, Any] | None]
    cwd: NotRequired[str | None]
    daybreakEnabled: NotRequired[bool | None]
    """Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads."""
    developerInstructions: NotRequired[str | None]
    dynamicTools: NotRequired[list[DynamicToolSpec] | None]
    environments: NotRequired[list[TurnEnvironmentParams] | None]
    """Optional sticky environments for this thread.

    Omitted selects the default environment when environment access is enabled. Empty disables environment access for turns that do not provide a turn override. Non-empty selects the first environment as the current turn environment.
    """
    ephemeral: NotRequired[bool | None]
    experimentalRawEvents: NotRequired[bool]
    """If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud)."""
    historyMode: NotRequired[ThreadHistoryMode | None]
    """Persisted thread history contract to use for this new thread."""
    mockExperimentalField: NotRequired[str | None]
    """Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way."""
    model: NotRequired[str | None]
    modelProvider: NotRequired[str | None]
    multiAgentMode: NotRequired[MultiAgentMode | None]
    """@deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior."""
    permissions: NotRequired[str | None]
    """Named profile id for this thread. Cannot be combined with `sandbox`."""
    personality: NotRequired[Personality | None]
    """@deprecated `friendly` and `pragmatic` no longer select a style."""
    projectId: NotRequired[str | None]
    """Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses."""
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf] | None]
    """Replace the thread's runtime workspace roots. Paths must be absolute."""
    sandbox: NotRequired[SandboxMode | None]
    selectedCapabilityRoots: NotRequired[list[SelectedCapabilityRoot] | None]
    """Capability roots selected for this thread by the hosting platform."""
    serviceName: NotRequired[str | None]
    serviceTier: NotRequired[str | None]
    sessionStartSource: NotRequired[ThreadStartSource | None]
    threadSource: NotRequired[ThreadSource | None]
    """Optional client-supplied analytics source classification for this thread."""

class ThreadStartResponse(TypedDict):
    activePermissionProfile: NotRequired[ActivePermissionProfile | None]
    """Named or implicit built-in profile that produced the active permissions, when known."""
    approvalPolicy: AskForApproval
    approvalsReviewer: ApprovalsReviewer
    """Reviewer currently used for approval requests on this thread."""
    cwd: AbsolutePathBuf
    disabledPluginIds: NotRequired[list[str]]
    """Saved list of disabled plugin IDs. Does not yet filter plugin capabilities."""
    instructionSources: NotRequired[list[LegacyAppPathString]]
    """Environment-native paths to instruction source files currently loaded for this thread."""
    model: str
    modelProvider: str
    multiAgentMode: NotRequired[MultiAgentMode]
    """@deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior."""
    reasoningEffort: NotRequired[ReasoningEffort | None]
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf]]
    """Thread-scoped runtime workspace roots used to materialize `:workspace_roots`."""
    sandbox: SandboxPolicy
    """Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance."""
    serviceTier: NotRequired[str | None]
    thread: Thread

ThreadStartSource: TypeAlias = Literal["startup", "clear"]

class ThreadStartedNotification(TypedDict):
    thread: Thread

class ThreadStatusNotLoaded(TypedDict):
    type: Literal["notLoaded"]

class ThreadStatusIdle(TypedDict):
    type: Literal["idle"]

class ThreadStatusSystemError(TypedDict):
    type: Literal["systemError"]

ThreadStatus: TypeAlias = ThreadStatusNotLoaded | ThreadStatusIdle | ThreadStatusSystemError | ThreadStatusActive

class ThreadStatusActive(TypedDict):
    type: Literal["active"]
    activeFlags: list[ThreadActiveFlag]

class ThreadStatusChangedNotification(TypedDict):
    status: ThreadStatus
    threadId: str

ThreadTimelineEntry: TypeAlias = ThreadTimelineEntryItem | ThreadTimelineEntryRealtime | ThreadTimelineEntryTurnStarted | ThreadTimelineEntryTurnCompleted
"""EXPERIMENTAL - one item or turn boundary in canonical rollout order."""

class ThreadTimelineEntryItem(TypedDict):
    type: Literal["item"]
    item: ThreadItem
    position: int
    turnId: str

class ThreadTimelineEntryRealtime(TypedDict):
    type: Literal["realtime"]
    item: ThreadRealtimeItem
    position: int

class ThreadTimelineEntryTurnCompleted(TypedDict):
    type: Literal["turnCompleted"]
    completed_at: NotRequired[int | None]
    duration_ms: NotRequired[int | None]
    error: NotRequired[TurnError | None]
    position: int
    started_at: NotRequired[int | None]
    status: TurnStatus
    turn_id: str

class ThreadTimelineEntryTurnStarted(TypedDict):
    type: Literal["turnStarted"]
    position: int
    started_at: NotRequired[int | None]
    turn_id: str

class ThreadTimelineListParams(TypedDict):
    """EXPERIMENTAL - list ordinary and realtime thread history in rollout order."""
    cursor: NotRequired[str | None]
    limit: NotRequired[int | None]
    threadId: str

class ThreadTimelineListResponse(TypedDict):
    """EXPERIMENTAL - a bounded timeline page with its resolved opening voice state."""
    activeRealtimeSessionAtPageStart: NotRequired[str | None]
    data: list[ThreadTimelineEntry]
    nextCursor: NotRequired[str | None]

class ThreadTokenUsage(TypedDict):
    last: TokenUsageBreakdown
    modelContextWindow: NotRequired[int | None]
    total: TokenUsageBreakdown

class ThreadTokenUsageUpdatedNotification(TypedDict):
    threadId: str
    tokenUsage: ThreadTokenUsage
    turnId: str

class ThreadTurnsListParams(TypedDict):
    cursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last turn."""
    itemsView: NotRequired[TurnItemsView | None]
    """How much item detail to include for each returned turn; defaults to summary."""
    limit: NotRequired[int | None]
    """Optional turn page size."""
    sortDirection: NotRequired[SortDirection | None]
    """Optional turn pagination direction; defaults to descending."""
    threadId: str

class ThreadTurnsListResponse(TypedDict):
    backwardsCursor: NotRequired[str | None]
    """Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and catch updates to that turn."""
    data: list[Turn]
    nextCursor: NotRequired[str | None]
    """Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to return."""

class ThreadUnarchiveParams(TypedDict):
    threadId: str

class ThreadUnarchiveResponse(TypedDict):
    thread: Thread

class ThreadUnarchivedNotification(TypedDict):
    threadId: str

class ThreadUnreadPositionThreadStart(TypedDict):
    """Explicitly marked unread, including when the thread has no turns."""
    type: Literal["threadStart"]

ThreadUnreadPosition: TypeAlias = ThreadUnreadPositionThreadStart | ThreadUnreadPositionTurn

class ThreadUnreadPositionTurn(TypedDict):
    """The earliest completed result needing attention."""
    type: Literal["turn"]
    turnId: str

class ThreadUnsubscribeParams(TypedDict):
    threadId: str

class ThreadUnsubscribeResponse(TypedDict):
    status: ThreadUnsubscribeStatus

ThreadUnsubscribeStatus: TypeAlias = Literal["notLoaded", "notSubscribed", "unsubscribed"]

class ThreadUsage(TypedDict):
    estimatedUsageCreditsMicros: int
    estimatedUsageUsdMicros: NotRequired[int | None]
    groups: list[ThreadUsageBreakdownGroup]
    nativeUsageUsdMicros: NotRequired[int | None]
    """Native dollar usage, independent of credit estimates. None means unknown, not zero."""
    threadId: str

class ThreadUsageBreakdownGroup(TypedDict):
    cachedInputTokens: NotRequired[int | None]
    estimatedUsageCreditsMicros: int
    inputTokens: NotRequired[int | None]
    model: NotRequired[str | None]
    netNewInputTokens: NotRequired[int | None]
    outputTokens: NotRequired[int | None]
    reasoningEffort: NotRequired[str | None]
    speed: NotRequired[str | None]
    totalTokens: NotRequired[int | None]

class TokenUsageBreakdown(TypedDict):
    cacheWriteInputTokens: NotRequired[int]
    cachedInputTokens: int
    inputTokens: int
    outputTokens: int
    reasoningOutputTokens: int
    totalTokens: int

class Tool(TypedDict):
    """Definition for a tool the client can call."""
    _meta: NotRequired[Any]
    annotations: NotRequired[Any]
    description: NotRequired[str | None]
    icons: NotRequired[list[Any] | None]
    inputSchema: Any
    name: str
    outputSchema: NotRequired[Any]
    title: NotRequired[str | None]

class ToolRequestUserInputAnswer(TypedDict):
    """EXPERIMENTAL. Captures a user's answer to a request_user_input question."""
    answers: list[str]

class ToolRequestUserInputOption(TypedDict):
    """EXPERIMENTAL. Defines a single selectable option for request_user_input."""
    description: str
    label: str

class ToolRequestUserInputParams(TypedDict):
    """EXPERIMENTAL. Params sent with a request_user_input event."""
    autoResolutionMs: NotRequired[int | None]
    """@deprecated Use `isBlocking` to decide whether the request should block."""
    isBlocking: bool
    itemId: str
    questions: list[ToolRequestUserInputQuestion]
    threadId: str
    turnId: str

class ToolRequestUserInputQuestion(TypedDict):
    """EXPERIMENTAL. Represents one request_user_input question and its required options."""
    header: str
    id: str
    isOther: NotRequired[bool]
    isSecret: NotRequired[bool]
    options: NotRequired[list[ToolRequestUserInputOption] | None]
    question: str

class ToolRequestUserInputResponse(TypedDict):
    """EXPERIMENTAL. Response payload mapping question ids to answers."""
    answers: dict[str, ToolRequestUserInputAnswer]

class ToolsV2(TypedDict):
    web_search: NotRequired[WebSearchToolConfig | None]

class Turn(TypedDict):
    completedAt: NotRequired[int | None]
    """Unix timestamp (in seconds) when the turn completed."""
    durationMs: NotRequired[int | None]
    """Duration between turn start and completion in milliseconds, if known."""
    error: NotRequired[TurnError | None]
    """Error associated with a failed or interrupted turn."""
    id: str
    """Identifier for this turn. Codex-generated turn IDs are UUIDv7."""
    items: list[ThreadItem]
    """Thread items currently included in this turn payload."""
    itemsView: NotRequired[TurnItemsView]
    """Describes how much of `items` has been loaded for this turn."""
    rootTurnId: NotRequired[str | None]
    """ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work on behalf of this turn. May be null in older history or a `review/start` response."""
    startedAt: NotRequired[int | None]
    """Unix timestamp (in seconds) when the turn started."""
    status: TurnStatus

class TurnCompletedNotification(TypedDict):
    threadId: str
    turn: Turn

class TurnDiffUpdatedNotification(TypedDict):
    """Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file changes in the turn."""
    diff: str
    threadId: str
    turnId: str

class TurnEnvironmentParams(TypedDict):
    cwd: LegacyAppPathString
    environmentId: str
    runtimeWorkspaceRoots: NotRequired[list[LegacyAppPathString] | None]
    """Environment-native runtime workspace roots. Omitted defaults to `cwd`."""

class TurnError(TypedDict):
    additionalDetails: NotRequired[str | None]
    codexErrorInfo: NotRequired[CodexErrorInfo | None]
    message: str
    misalignment: NotRequired[MisalignmentErrorDetails | None]
    """Optional public explanation and continuation instruction for a misalignment block."""

class TurnInterruptParams(TypedDict):
    threadId: str
    turnId: str

class TurnInterruptResponse(TypedDict):
    pass

TurnItemsView: TypeAlias = Literal["notLoaded", "summary", "full"]

class TurnModerationMetadataNotification(TypedDict):
    metadata: Any
    threadId: str
    turnId: str

class TurnPlanStep(TypedDict):
    status: TurnPlanStepStatus
    step: str

TurnPlanStepStatus: TypeAlias = Literal["pending", "inProgress", "completed"]

class TurnPlanUpdatedNotification(TypedDict):
    explanation: NotRequired[str | None]
    plan: list[TurnPlanStep]
    threadId: str
    turnId: str

class TurnSettingsUpdateParams(TypedDict):
    """Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather than silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen initial settings are unchanged."""
    approvalsReviewer: NotRequired[ApprovalsReviewer | None]
    """Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer."""
    effort: NotRequired[ReasoningEffort | None]
    """Omission or `null` leaves the effort unchanged."""
    environments: NotRequired[list[TurnEnvironmentParams] | None]
    """Replace the environments for subsequent steps of this turn, not future turns. Omitted/null preserves the selection; [] clears it. An already-started step is unchanged."""
    model: NotRequired[str | None]
    """Omission or `null` leaves the model unchanged."""
    serviceTier: NotRequired[str | None]
    """`null` clears the requested tier; omission leaves it unchanged."""
    summary: NotRequired[ReasoningSummary | None]
    """Omission or `null` leaves the summary preference unchanged."""
    threadId: str
    turnId: str

class TurnSettingsUpdateResponse(TypedDict):
    status: TurnSettingsUpdateStatus

TurnSettingsUpdateStatus: TypeAlias = Literal["applied", "targetUnavailable"]

class TurnStartParams(TypedDict):
    additionalContext: NotRequired[dict[str, AdditionalContextEntry] | None]
    """Optional client-provided context fragments keyed by an opaque source identifier."""
    approvalPolicy: NotRequired[AskForApproval | None]
    """Override the approval policy for this turn and subsequent turns."""
    approvalsReviewer: NotRequired[ApprovalsReviewer | None]
    """Override where approval requests are routed for review on this turn and subsequent turns."""
    clientUserMessageId: NotRequired[str | None]
    collaborationMode: NotRequired[CollaborationMode | None]
    """EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.

    For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
    """
    cwd: NotRequired[str | None]
    """Override the working directory for this turn and subsequent turns."""
    cyberAccessProgram: NotRequired[CyberAccessProgram | None]
    """EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access."""
    disabledPluginIds: NotRequired[list[str] | None]
    """Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it."""
    effort: NotRequired[ReasoningEffort | None]
    """Override the reasoning effort for this turn and subsequent turns."""
    environments: NotRequired[list[TurnEnvironmentParams] | None]
    """Optional environments for this turn and subsequent turns.

    Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first environment as the current turn environment for this turn.
    """
    input: list[UserInput]
    model: NotRequired[str | None]
    """Override the model for this turn and subsequent turns."""
    multiAgentMode: NotRequired[MultiAgentMode | None]
    """@deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior."""
    outputSchema: NotRequired[Any]
    """Optional JSON Schema used to constrain the final assistant message for this turn."""
    parentTurnId: NotRequired[str | None]
    """ID of the turn that caused this new turn to start.

    Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset for work started directly by the user. Ignored when this request adds input to an active turn.
    """
    permissions: NotRequired[str | None]
    """Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`."""
    personality: NotRequired[Personality | None]
    """@deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions."""
    responsesapiClientMetadata: NotRequired[dict[str, str] | None]
    """Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.

    Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.

    They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    """
    responsesapiClientMetadataPatch: NotRequired[dict[str, str] | None]
    """Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected."""
    rootTurnId: NotRequired[str | None]
    """ID of the first turn in the chain of work that led to this new turn.

    When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to an active turn.
    """
    runtimeWorkspaceRoots: NotRequired[list[AbsolutePathBuf] | None]
    """Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute."""
    sandboxPolicy: NotRequired[SandboxPolicy | None]
    """Override the sandbox policy for this turn and subsequent turns."""
    serviceTier: NotRequired[str | None]
    """Override the service tier for this turn and subsequent turns."""
    serviceTierForTurn: NotRequired[str | None]
    """Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered."""
    summary: NotRequired[ReasoningSummary | None]
    """Override the reasoning summary for this turn and subsequent turns."""
    threadId: str
    toolOutput: NotRequired[TurnToolOutput | None]
    turnTrigger: NotRequired[str | None]
    """Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn."""

class TurnStartResponse(TypedDict):
    turn: Turn

class TurnStartedNotification(TypedDict):
    threadId: str
    turn: Turn

TurnStatus: TypeAlias = Literal["completed", "interrupted", "failed", "inProgress"]

class TurnSteerParams(TypedDict):
    additionalContext: NotRequired[dict[str, AdditionalContextEntry] | None]
    """Optional client-provided context fragments keyed by an opaque source identifier."""
    clientUserMessageId: NotRequired[str | None]
    expectedTurnId: str
    """Required active turn id precondition. The request fails when it does not match the currently active turn."""
    input: list[UserInput]
    responsesapiClientMetadata: NotRequired[dict[str, str] | None]
    """Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.

    Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.

    They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
    """
    responsesapiClientMetadataPatch: NotRequired[dict[str, str] | None]
    """Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected."""
    threadId: str

class TurnSteerResponse(TypedDict):
    turnId: str

class TurnToolOutput(TypedDict):
    name: str
    namespace: NotRequired[str | None]
    output: FunctionCallOutputBody
    retain: NotRequired[bool]
    """Requests retention of this output in the thread's model history."""

class TurnsPage(TypedDict):
    backwardsCursor: NotRequired[str | None]
    data: list[Turn]
    nextCursor: NotRequired[str | None]

UserInput: TypeAlias = UserInputText | UserInputImage | UserInputLocalImage | UserInputAudio | UserInputLocalAudio | UserInputSkill | UserInputMention

class UserInputAudio(TypedDict):
    type: Literal["audio"]
    url: NotRequired[str]
    fileId: NotRequired[str]

class UserInputImage(TypedDict):
    type: Literal["image"]
    detail: NotRequired[ImageDetail | None]
    url: NotRequired[str]
    fileId: NotRequired[str]

class UserInputLocalAudio(TypedDict):
    type: Literal["localAudio"]
    path: str

class UserInputLocalImage(TypedDict):
    type: Literal["localImage"]
    detail: NotRequired[ImageDetail | None]
    path: str

class UserInputMention(TypedDict):
    type: Literal["mention"]
    name: str
    path: str

class UserInputSkill(TypedDict):
    type: Literal["skill"]
    name: str
    path: str

class UserInputText(TypedDict):
    type: Literal["text"]
    text: str
    text_elements: NotRequired[list[TextElement]]
    """UI-defined spans within `text` used to render or persist special elements."""

class UserVerificationCancelParams(TypedDict):
    """Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for each operation and a distinct ID for this cancellation RPC."""
    requestId: RequestId

class UserVerificationCancelResponse(TypedDict):
    """Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a no-op, and completed effects are not rolled back."""

class UserVerificationDeleteParams(TypedDict):
    pass

class UserVerificationDeleteResponse(TypedDict):
    pass

class UserVerificationEnrollParams(TypedDict):
    pass

class UserVerificationEnrollResponse(TypedDict):
    """Public metadata for a created or reused local credential. The caller completes backend registration; this response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check both before registration."""
    algorithm: NotRequired[str | None]
    credentialId: str
    publicKey: NotRequired[str | None]
    """Unpadded base64url of the SubjectPublicKeyInfo DER encoding."""

class UserVerificationProof(TypedDict):
    """A signature over the exact decoded challenge. The verifier validates and consumes it."""
    credentialId: str
    signature: str
    """Unpadded base64url DER ECDSA signature using P-256 and SHA-256."""

class UserVerificationStatusParams(TypedDict):
    pass

class UserVerificationStatusResponse(TypedDict):
    """Local readiness only; this neither prompts nor queries server registration."""
    credentialId: NotRequired[str | None]
    unavailableMessage: NotRequired[str | None]
    unavailableReason: NotRequired[UserVerificationUnavailableReason | None]

UserVerificationUnavailableReason: TypeAlias = Literal["credentialMissing", "biometricsUnavailable", "providerUnavailable"]

class UserVerificationVerifyParams(TypedDict):
    """Local signing primitive, independent of any pending elicitation."""
    challenge: str
    """Unpadded base64url encoding of 1–4096 challenge bytes."""
    description: str
    """Additional display context; at most 4096 UTF-8 bytes."""
    title: str
    """Display context already approved by the UI; 1–256 UTF-8 bytes."""

class UserVerificationVerifyResponse(TypedDict):
    proof: UserVerificationProof

Verbosity: TypeAlias = Literal["low", "medium", "high"]
"""Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match the OpenAI API."""

class WarningNotification(TypedDict):
    message: str
    """Concise warning message for the user."""
    threadId: NotRequired[str | None]
    """Optional thread target when the warning applies to a specific thread."""

class WebSearchActionOther(TypedDict):
    type: Literal["other"]

WebSearchAction: TypeAlias = WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFindInPage | WebSearchActionOther

class WebSearchActionFindInPage(TypedDict):
    type: Literal["findInPage"]
    pattern: NotRequired[str | None]
    url: NotRequired[str | None]

class WebSearchActionOpenPage(TypedDict):
    type: Literal["openPage"]
    url: NotRequired[str | None]

class WebSearchActionSearch(TypedDict):
    type: Literal["search"]
    queries: NotRequired[list[str] | None]
    query: NotRequired[str | None]

WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]

class WebSearchLocation(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]

WebSearchMode: TypeAlias = Literal["disabled", "cached", "indexed", "live"]

WebSearchProvider: TypeAlias = Literal["standalone", "search_mcp"]
"""Provider preference selected by the resolved model catalog entry."""

class WebSearchToolConfig(TypedDict):
    allowed_domains: NotRequired[list[str] | None]
    context_size: NotRequired[WebSearchContextSize | None]
    location: NotRequired[WebSearchLocation | None]

WindowsSandboxImplementation: TypeAlias = Literal["elevated", "unelevated", "mxc"]

WindowsSandboxReadiness: TypeAlias = Literal["ready", "notConfigured", "updateRequired"]

class WindowsSandboxReadinessResponse(TypedDict):
    status: WindowsSandboxReadiness

class WindowsSandboxSetupCompletedNotification(TypedDict):
    error: NotRequired[str | None]
    mode: WindowsSandboxSetupMode
    success: bool

WindowsSandboxSetupMode: TypeAlias = Literal["elevated", "unelevated"]

class WindowsSandboxSetupStartParams(TypedDict):
    cwd: NotRequired[AbsolutePathBuf | None]
    mode: WindowsSandboxSetupMode

class WindowsSandboxSetupStartResponse(TypedDict):
    started: bool

class WindowsWorldWritableWarningNotification(TypedDict):
    extraCount: int
    failedScan: bool
    samplePaths: list[str]

class WorkspaceMessage(TypedDict):
    archivedAt: NotRequired[int | None]
    """Unix timestamp (in seconds) when the message was archived."""
    createdAt: NotRequired[int | None]
    """Unix timestamp (in seconds) when the message was created."""
    messageBody: str
    messageId: str
    messageType: WorkspaceMessageType

WorkspaceMessageType: TypeAlias = Literal["headline", "announcement", "unknown"]

class WorkspaceRouting(TypedDict):
    accountRoutingOverride: AccountRoutingOverride
    backendOrigin: str
    chatgptAccountId: str

WriteStatus: TypeAlias = Literal["ok", "okOverridden"]

class AccountGatewayOAuthChangedServerNotification(TypedDict):
    method: Literal["account/gatewayOAuth/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: GatewayOAuthChangedNotification

class AccountLoginCompletedServerNotification(TypedDict):
    method: Literal["account/login/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AccountLoginCompletedNotification

class AccountRateLimitsUpdatedServerNotification(TypedDict):
    method: Literal["account/rateLimits/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AccountRateLimitsUpdatedNotification

class AccountUpdatedServerNotification(TypedDict):
    method: Literal["account/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AccountUpdatedNotification

class AppListUpdatedServerNotification(TypedDict):
    method: Literal["app/list/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AppListUpdatedNotification

class AutoApprovalReviewStrictReviewRequiredServerNotification(TypedDict):
    method: Literal["autoApprovalReview/strictReviewRequired"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: StrictReviewRequiredNotification

class CommandExecOutputDeltaServerNotification(TypedDict):
    method: Literal["command/exec/outputDelta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: CommandExecOutputDeltaNotification

class ConfigWarningServerNotification(TypedDict):
    method: Literal["configWarning"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ConfigWarningNotification

class DeprecationNoticeServerNotification(TypedDict):
    method: Literal["deprecationNotice"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: DeprecationNoticeNotification

class ErrorServerNotification(TypedDict):
    method: Literal["error"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ErrorNotification

class ExternalAgentConfigImportCompletedServerNotification(TypedDict):
    method: Literal["externalAgentConfig/import/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ExternalAgentConfigImportCompletedNotification

class ExternalAgentConfigImportProgressServerNotification(TypedDict):
    method: Literal["externalAgentConfig/import/progress"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ExternalAgentConfigImportProgressNotification

class FsChangedServerNotification(TypedDict):
    method: Literal["fs/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: FsChangedNotification

class FuzzyFileSearchSessionCompletedServerNotification(TypedDict):
    method: Literal["fuzzyFileSearch/sessionCompleted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: FuzzyFileSearchSessionCompletedNotification

class FuzzyFileSearchSessionUpdatedServerNotification(TypedDict):
    method: Literal["fuzzyFileSearch/sessionUpdated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: FuzzyFileSearchSessionUpdatedNotification

class GuardianWarningServerNotification(TypedDict):
    method: Literal["guardianWarning"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: GuardianWarningNotification

class HookCompletedServerNotification(TypedDict):
    method: Literal["hook/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: HookCompletedNotification

class HookStartedServerNotification(TypedDict):
    method: Literal["hook/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: HookStartedNotification

class ItemAgentMessageDeltaServerNotification(TypedDict):
    method: Literal["item/agentMessage/delta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AgentMessageDeltaNotification

class ItemAutoApprovalReviewCompletedServerNotification(TypedDict):
    method: Literal["item/autoApprovalReview/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ItemGuardianApprovalReviewCompletedNotification

class ItemAutoApprovalReviewStartedServerNotification(TypedDict):
    method: Literal["item/autoApprovalReview/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ItemGuardianApprovalReviewStartedNotification

class ItemCommandExecutionOutputDeltaServerNotification(TypedDict):
    method: Literal["item/commandExecution/outputDelta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: CommandExecutionOutputDeltaNotification

class ItemCommandExecutionTerminalInteractionServerNotification(TypedDict):
    method: Literal["item/commandExecution/terminalInteraction"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: TerminalInteractionNotification

class ItemCompletedServerNotification(TypedDict):
    method: Literal["item/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ItemCompletedNotification

class ItemFileChangeOutputDeltaServerNotification(TypedDict):
    method: Literal["item/fileChange/outputDelta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: FileChangeOutputDeltaNotification

class ItemFileChangePatchUpdatedServerNotification(TypedDict):
    method: Literal["item/fileChange/patchUpdated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: FileChangePatchUpdatedNotification

class ItemMcpToolCallProgressServerNotification(TypedDict):
    method: Literal["item/mcpToolCall/progress"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: McpToolCallProgressNotification

class ItemPlanDeltaServerNotification(TypedDict):
    method: Literal["item/plan/delta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: PlanDeltaNotification

class ItemReasoningSummaryPartAddedServerNotification(TypedDict):
    method: Literal["item/reasoning/summaryPartAdded"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ReasoningSummaryPartAddedNotification

class ItemReasoningSummaryTextDeltaServerNotification(TypedDict):
    method: Literal["item/reasoning/summaryTextDelta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ReasoningSummaryTextDeltaNotification

class ItemReasoningTextDeltaServerNotification(TypedDict):
    method: Literal["item/reasoning/textDelta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ReasoningTextDeltaNotification

class ItemStartedServerNotification(TypedDict):
    method: Literal["item/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ItemStartedNotification

class McpServerEventStreamNotificationServerNotification(TypedDict):
    method: Literal["mcpServer/event/stream/notification"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: McpServerEventStreamNotification

class McpServerOauthLoginCompletedServerNotification(TypedDict):
    method: Literal["mcpServer/oauthLogin/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: McpServerOauthLoginCompletedNotification

class McpServerStartupStatusUpdatedServerNotification(TypedDict):
    method: Literal["mcpServer/startupStatus/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: McpServerStatusUpdatedNotification

class ModelReroutedServerNotification(TypedDict):
    method: Literal["model/rerouted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ModelReroutedNotification

class ModelSafetyBufferingUpdatedServerNotification(TypedDict):
    method: Literal["model/safetyBuffering/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ModelSafetyBufferingUpdatedNotification

class ModelVerificationServerNotification(TypedDict):
    method: Literal["model/verification"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ModelVerificationNotification

class ModelProviderAuthRecoveryCompletedServerNotification(TypedDict):
    method: Literal["modelProvider/authRecoveryCompleted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AuthRecoveryNotification

class ModelProviderAuthRecoveryStartedServerNotification(TypedDict):
    method: Literal["modelProvider/authRecoveryStarted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: AuthRecoveryNotification

class ProcessExitedServerNotification(TypedDict):
    method: Literal["process/exited"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ProcessExitedNotification

class ProcessOutputDeltaServerNotification(TypedDict):
    method: Literal["process/outputDelta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ProcessOutputDeltaNotification

class ProjectChangedServerNotification(TypedDict):
    method: Literal["project/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ProjectChangedNotification

class RemoteControlStatusChangedServerNotification(TypedDict):
    method: Literal["remoteControl/status/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: RemoteControlStatusChangedNotification

class ServerRequestResolvedServerNotification(TypedDict):
    method: Literal["serverRequest/resolved"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ServerRequestResolvedNotification

class SkillsChangedServerNotification(TypedDict):
    method: Literal["skills/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: SkillsChangedNotification

class ThreadArchivedServerNotification(TypedDict):
    method: Literal["thread/archived"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadArchivedNotification

class ThreadAttachmentUpdatedServerNotification(TypedDict):
    method: Literal["thread/attachment/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadAttachmentUpdatedNotification

class ThreadClosedServerNotification(TypedDict):
    method: Literal["thread/closed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadClosedNotification

class ThreadCompactedServerNotification(TypedDict):
    method: Literal["thread/compacted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ContextCompactedNotification

class ThreadDeletedServerNotification(TypedDict):
    method: Literal["thread/deleted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadDeletedNotification

class ThreadEnvironmentConnectedServerNotification(TypedDict):
    method: Literal["thread/environment/connected"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: EnvironmentConnectionNotification

class ThreadEnvironmentDisconnectedServerNotification(TypedDict):
    method: Literal["thread/environment/disconnected"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: EnvironmentConnectionNotification

class ThreadGoalClearedServerNotification(TypedDict):
    method: Literal["thread/goal/cleared"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadGoalClearedNotification

class ThreadGoalUpdatedServerNotification(TypedDict):
    method: Literal["thread/goal/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadGoalUpdatedNotification

class ThreadNameUpdatedServerNotification(TypedDict):
    method: Literal["thread/name/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadNameUpdatedNotification

class ThreadPredictionUpdatedServerNotification(TypedDict):
    method: Literal["thread/prediction/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadPredictionUpdatedNotification

class ThreadProjectUpdatedServerNotification(TypedDict):
    method: Literal["thread/project/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadProjectUpdatedNotification

class ThreadQueueChangedServerNotification(TypedDict):
    method: Literal["thread/queue/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadQueueChangedNotification

class ThreadReadStateChangedServerNotification(TypedDict):
    method: Literal["thread/readState/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadReadStateChangedNotification

class ThreadRealtimeClosedServerNotification(TypedDict):
    method: Literal["thread/realtime/closed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeClosedNotification

class ThreadRealtimeErrorServerNotification(TypedDict):
    method: Literal["thread/realtime/error"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeErrorNotification

class ThreadRealtimeItemCompletedServerNotification(TypedDict):
    method: Literal["thread/realtime/item/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeItemCompletedNotification

class ThreadRealtimeItemStartedServerNotification(TypedDict):
    method: Literal["thread/realtime/item/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeItemStartedNotification

class ThreadRealtimeItemTranscriptDeltaServerNotification(TypedDict):
    method: Literal["thread/realtime/item/transcript/delta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeItemTranscriptDeltaNotification

class ThreadRealtimeItemAddedServerNotification(TypedDict):
    method: Literal["thread/realtime/itemAdded"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeItemAddedNotification

class ThreadRealtimeOutputAudioDeltaServerNotification(TypedDict):
    method: Literal["thread/realtime/outputAudio/delta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeOutputAudioDeltaNotification

class ThreadRealtimeSdpServerNotification(TypedDict):
    method: Literal["thread/realtime/sdp"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeSdpNotification

class ThreadRealtimeStartedServerNotification(TypedDict):
    method: Literal["thread/realtime/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeStartedNotification

class ThreadRealtimeTranscriptDeltaServerNotification(TypedDict):
    method: Literal["thread/realtime/transcript/delta"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeTranscriptDeltaNotification

class ThreadRealtimeTranscriptDoneServerNotification(TypedDict):
    method: Literal["thread/realtime/transcript/done"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRealtimeTranscriptDoneNotification

class ThreadRevertedServerNotification(TypedDict):
    method: Literal["thread/reverted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadRevertedNotification

class ThreadSectionChangedServerNotification(TypedDict):
    method: Literal["thread/section/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadSectionChangedNotification

class ThreadSettingsUpdatedServerNotification(TypedDict):
    method: Literal["thread/settings/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadSettingsUpdatedNotification

class ThreadStartedServerNotification(TypedDict):
    method: Literal["thread/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadStartedNotification

class ThreadStatusChangedServerNotification(TypedDict):
    method: Literal["thread/status/changed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadStatusChangedNotification

class ThreadTokenUsageUpdatedServerNotification(TypedDict):
    method: Literal["thread/tokenUsage/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadTokenUsageUpdatedNotification

class ThreadUnarchivedServerNotification(TypedDict):
    method: Literal["thread/unarchived"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: ThreadUnarchivedNotification

class TurnCompletedServerNotification(TypedDict):
    method: Literal["turn/completed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: TurnCompletedNotification

class TurnDiffUpdatedServerNotification(TypedDict):
    method: Literal["turn/diff/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: TurnDiffUpdatedNotification

class TurnModerationMetadataServerNotification(TypedDict):
    method: Literal["turn/moderationMetadata"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: TurnModerationMetadataNotification

class TurnPlanUpdatedServerNotification(TypedDict):
    method: Literal["turn/plan/updated"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: TurnPlanUpdatedNotification

class TurnStartedServerNotification(TypedDict):
    method: Literal["turn/started"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: TurnStartedNotification

class WarningServerNotification(TypedDict):
    method: Literal["warning"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: WarningNotification

class WindowsWorldWritableWarningServerNotification(TypedDict):
    method: Literal["windows/worldWritableWarning"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: WindowsWorldWritableWarningNotification

class WindowsSandboxSetupCompletedServerNotification(TypedDict):
    method: Literal["windowsSandbox/setupCompleted"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: WindowsSandboxSetupCompletedNotification

ServerNotification: TypeAlias = AccountGatewayOAuthChangedServerNotification | AccountLoginCompletedServerNotification | AccountRateLimitsUpdatedServerNotification | AccountUpdatedServerNotification | AppListUpdatedServerNotification | AutoApprovalReviewStrictReviewRequiredServerNotification | CommandExecOutputDeltaServerNotification | ConfigWarningServerNotification | DeprecationNoticeServerNotification | ErrorServerNotification | ExternalAgentConfigImportCompletedServerNotification | ExternalAgentConfigImportProgressServerNotification | FsChangedServerNotification | FuzzyFileSearchSessionCompletedServerNotification | FuzzyFileSearchSessionUpdatedServerNotification | GuardianWarningServerNotification | HookCompletedServerNotification | HookStartedServerNotification | ItemAgentMessageDeltaServerNotification | ItemAutoApprovalReviewCompletedServerNotification | ItemAutoApprovalReviewStartedServerNotification | ItemCommandExecutionOutputDeltaServerNotification | ItemCommandExecutionTerminalInteractionServerNotification | ItemCompletedServerNotification | ItemFileChangeOutputDeltaServerNotification | ItemFileChangePatchUpdatedServerNotification | ItemMcpToolCallProgressServerNotification | ItemPlanDeltaServerNotification | ItemReasoningSummaryPartAddedServerNotification | ItemReasoningSummaryTextDeltaServerNotification | ItemReasoningTextDeltaServerNotification | ItemStartedServerNotification | McpServerEventStreamNotificationServerNotification | McpServerOauthLoginCompletedServerNotification | McpServerStartupStatusUpdatedServerNotification | ModelReroutedServerNotification | ModelSafetyBufferingUpdatedServerNotification | ModelVerificationServerNotification | ModelProviderAuthRecoveryCompletedServerNotification | ModelProviderAuthRecoveryStartedServerNotification | ProcessExitedServerNotification | ProcessOutputDeltaServerNotification | ProjectChangedServerNotification | RemoteControlStatusChangedServerNotification | ServerRequestResolvedServerNotification | SkillsChangedServerNotification | ThreadArchivedServerNotification | ThreadAttachmentUpdatedServerNotification | ThreadClosedServerNotification | ThreadCompactedServerNotification | ThreadDeletedServerNotification | ThreadEnvironmentConnectedServerNotification | ThreadEnvironmentDisconnectedServerNotification | ThreadGoalClearedServerNotification | ThreadGoalUpdatedServerNotification | ThreadNameUpdatedServerNotification | ThreadPredictionUpdatedServerNotification | ThreadProjectUpdatedServerNotification | ThreadQueueChangedServerNotification | ThreadReadStateChangedServerNotification | ThreadRealtimeClosedServerNotification | ThreadRealtimeErrorServerNotification | ThreadRealtimeItemCompletedServerNotification | ThreadRealtimeItemStartedServerNotification | ThreadRealtimeItemTranscriptDeltaServerNotification | ThreadRealtimeItemAddedServerNotification | ThreadRealtimeOutputAudioDeltaServerNotification | ThreadRealtimeSdpServerNotification | ThreadRealtimeStartedServerNotification | ThreadRealtimeTranscriptDeltaServerNotification | ThreadRealtimeTranscriptDoneServerNotification | ThreadRevertedServerNotification | ThreadSectionChangedServerNotification | ThreadSettingsUpdatedServerNotification | ThreadStartedServerNotification | ThreadStatusChangedServerNotification | ThreadTokenUsageUpdatedServerNotification | ThreadUnarchivedServerNotification | TurnCompletedServerNotification | TurnDiffUpdatedServerNotification | TurnModerationMetadataServerNotification | TurnPlanUpdatedServerNotification | TurnStartedServerNotification | WarningServerNotification | WindowsWorldWritableWarningServerNotification | WindowsSandboxSetupCompletedServerNotification

class AccountChatgptAuthTokensRefreshServerRequest(TypedDict):
    method: Literal["account/chatgptAuthTokens/refresh"]
    id: int | str
    params: ChatgptAuthTokensRefreshParams

class ApplyPatchApprovalServerRequest(TypedDict):
    method: Literal["applyPatchApproval"]
    id: int | str
    params: ApplyPatchApprovalParams

class AttestationGenerateServerRequest(TypedDict):
    method: Literal["attestation/generate"]
    id: int | str
    params: AttestationGenerateParams

class CurrentTimeReadServerRequest(TypedDict):
    method: Literal["currentTime/read"]
    id: int | str
    params: CurrentTimeReadParams

class ExecCommandApprovalServerRequest(TypedDict):
    method: Literal["execCommandApproval"]
    id: int | str
    params: ExecCommandApprovalParams

class ItemCommandExecutionRequestApprovalServerRequest(TypedDict):
    method: Literal["item/commandExecution/requestApproval"]
    id: int | str
    params: CommandExecutionRequestApprovalParams

class ItemFileChangeRequestApprovalServerRequest(TypedDict):
    method: Literal["item/fileChange/requestApproval"]
    id: int | str
    params: FileChangeRequestApprovalParams

class ItemPermissionsRequestApprovalServerRequest(TypedDict):
    method: Literal["item/permissions/requestApproval"]
    id: int | str
    params: PermissionsRequestApprovalParams

class ItemToolCallServerRequest(TypedDict):
    method: Literal["item/tool/call"]
    id: int | str
    params: DynamicToolCallParams

class ItemToolRequestUserInputServerRequest(TypedDict):
    method: Literal["item/tool/requestUserInput"]
    id: int | str
    params: ToolRequestUserInputParams

class McpServerElicitationRequestServerRequest(TypedDict):
    method: Literal["mcpServer/elicitation/request"]
    id: int | str
    params: McpServerElicitationRequestParams

ServerRequest: TypeAlias = AccountChatgptAuthTokensRefreshServerRequest | ApplyPatchApprovalServerRequest | AttestationGenerateServerRequest | CurrentTimeReadServerRequest | ExecCommandApprovalServerRequest | ItemCommandExecutionRequestApprovalServerRequest | ItemFileChangeRequestApprovalServerRequest | ItemPermissionsRequestApprovalServerRequest | ItemToolCallServerRequest | ItemToolRequestUserInputServerRequest | McpServerElicitationRequestServerRequest

Notification: TypeAlias = ServerNotification | OwnNotification
"""What a subscription delivers."""

class AppServerMethods:
    """What `request` takes and returns for each method."""

    @overload
    async def request(self, method: Literal["account/bedrock/checkGovCloudRequirements"], params: BedrockCheckGovCloudRequirementsParams = ...) -> BedrockCheckGovCloudRequirementsResponse: ...
    @overload
    async def request(self, method: Literal["account/bedrock/discover"], params: BedrockDiscoverParams = ...) -> BedrockDiscoverResponse: ...
    @overload
    async def request(self, method: Literal["account/bedrock/setup"], params: BedrockSetupParams) -> BedrockSetupResponse: ...
    @overload
    async def request(self, method: Literal["account/gatewayOAuth/cancel"], params: None = None) -> GatewayOAuthCancelResponse: ...
    @overload
    async def request(self, method: Literal["account/gatewayOAuth/login"], params: GatewayOAuthLoginParams | None = None) -> GatewayOAuthLoginResponse: ...
    @overload
    async def request(self, method: Literal["account/gatewayOAuth/read"], params: GatewayOAuthReadParams | None = None) -> GatewayOAuthReadResponse: ...
    @overload
    async def request(self, method: Literal["account/gcp/setup"], params: GcpSetupParams) -> GcpSetupResponse: ...
    @overload
    async def request(self, method: Literal["account/login/cancel"], params: CancelLoginAccountParams) -> CancelLoginAccountResponse: ...
    @overload
    async def request(self, method: Literal["account/login/start"], params: LoginAccountParams) -> LoginAccountResponse: ...
    @overload
    async def request(self, method: Literal["account/logout"], params: None = None) -> LogoutAccountResponse: ...
    @overload
    async def request(self, method: Literal["account/rateLimitResetCredit/consume"], params: ConsumeAccountRateLimitResetCreditParams) -> ConsumeAccountRateLimitResetCreditResponse: ...
    @overload
    async def request(self, method: Literal["account/rateLimits/read"], params: GetAccountRateLimitsParams | None = None) -> GetAccountRateLimitsResponse: ...
    @overload
    async def request(self, method: Literal["account/read"], params: GetAccountParams = ...) -> GetAccountResponse: ...
    @overload
    async def request(self, method: Literal["account/securitySetup/read"], params: None = None) -> GetAccountSecuritySetupResponse: ...
    @overload
    async def request(self, method: Literal["account/sendAddCreditsNudgeEmail"], params: SendAddCreditsNudgeEmailParams) -> SendAddCreditsNudgeEmailResponse: ...
    @overload
    async def request(self, method: Literal["account/usage/read"], params: GetAccountTokenUsageParams | None = None) -> GetAccountTokenUsageResponse: ...
    @overload
    async def request(self, method: Literal["account/workspaceMessages/read"], params: None = None) -> GetWorkspaceMessagesResponse: ...
    @overload
    async def request(self, method: Literal["accountSession/list"], params: AccountSessionsListParams = ...) -> AccountSessionsResponse: ...
    @overload
    async def request(self, method: Literal["accountSession/switch"], params: AccountSessionsSwitchParams) -> AccountSessionsSwitchResponse: ...
    @overload
    async def request(self, method: Literal["app/installed"], params: AppsInstalledParams = ...) -> AppsInstalledResponse: ...
    @overload
    async def request(self, method: Literal["app/list"], params: AppsListParams = ...) -> AppsListResponse: ...
    @overload
    async def request(self, method: Literal["app/read"], params: AppsReadParams) -> AppsReadResponse: ...
    @overload
    async def request(self, method: Literal["collaborationMode/list"], params: CollaborationModeListParams = ...) -> CollaborationModeListResponse: ...
    @overload
    async def request(self, method: Literal["command/exec"], params: CommandExecParams) -> CommandExecResponse: ...
    @overload
    async def request(self, method: Literal["command/exec/resize"], params: CommandExecResizeParams) -> CommandExecResizeResponse: ...
    @overload
    async def request(self, method: Literal["command/exec/terminate"], params: CommandExecTerminateParams) -> CommandExecTerminateResponse: ...
    @overload
    async def request(self, method: Literal["command/exec/write"], params: CommandExecWriteParams) -> CommandExecWriteResponse: ...
    @overload
    async def request(self, method: Literal["config/batchWrite"], params: ConfigBatchWriteParams) -> ConfigWriteResponse: ...
    @overload
    async def request(self, method: Literal["config/mcpServer/reload"], params: None = None) -> McpServerRefreshResponse: ...
    @overload
    async def request(self, method: Literal["config/read"], params: ConfigReadParams = ...) -> ConfigReadResponse: ...
    @overload
    async def request(self, method: Literal["config/value/write"], params: ConfigValueWriteParams) -> ConfigWriteResponse: ...
    @overload
    async def request(self, method: Literal["configRequirements/read"], params: None = None) -> ConfigRequirementsReadResponse: ...
    @overload
    async def request(self, method: Literal["environment/add"], params: EnvironmentAddParams) -> EnvironmentAddResponse: ...
    @overload
    async def request(self, method: Literal["environment/info"], params: EnvironmentInfoParams) -> EnvironmentInfoResponse: ...
    @overload
    async def request(self, method: Literal["environment/status"], params: EnvironmentStatusParams) -> EnvironmentStatusResponse: ...
    @overload
    async def request(self, method: Literal["experimentalFeature/enablement/set"], params: ExperimentalFeatureEnablementSetParams) -> ExperimentalFeatureEnablementSetResponse: ...
    @overload
    async def request(self, method: Literal["experimentalFeature/list"], params: ExperimentalFeatureListParams = ...) -> ExperimentalFeatureListResponse: ...
    @overload
    async def request(self, method: Literal["externalAgentConfig/detect"], params: ExternalAgentConfigDetectParams = ...) -> ExternalAgentConfigDetectResponse: ...
    @overload
    async def request(self, method: Literal["externalAgentConfig/import"], params: ExternalAgentConfigImportParams) -> ExternalAgentConfigImportResponse: ...
    @overload
    async def request(self, method: Literal["externalAgentConfig/import/readHistories"], params: None = None) -> ExternalAgentConfigImportHistoriesReadResponse: ...
    @overload
    async def request(self, method: Literal["externalAgentConfig/import/recordHistory"], params: ExternalAgentConfigImportHistoryRecordParams) -> ExternalAgentConfigImportHistoryRecordResponse: ...
    @overload
    async def request(self, method: Literal["feedback/save"], params: FeedbackSaveParams) -> FeedbackSaveResponse: ...
    @overload
    async def request(self, method: Literal["feedback/upload"], params: FeedbackUploadParams) -> FeedbackUploadResponse: ...
    @overload
    async def request(self, method: Literal["fs/copy"], params: FsCopyParams) -> FsCopyResponse: ...
    @overload
    async def request(self, method: Literal["fs/createDirectory"], params: FsCreateDirectoryParams) -> FsCreateDirectoryResponse: ...
    @overload
    async def request(self, method: Literal["fs/getMetadata"], params: FsGetMetadataParams) -> FsGetMetadataResponse: ...
    @overload
    async def request(self, method: Literal["fs/readDirectory"], params: FsReadDirectoryParams) -> FsReadDirectoryResponse: ...
    @overload
    async def request(self, method: Literal["fs/readFile"], params: FsReadFileParams) -> FsReadFileResponse: ...
    @overload
    async def request(self, method: Literal["fs/remove"], params: FsRemoveParams) -> FsRemoveResponse: ...
    @overload
    async def request(self, method: Literal["fs/unwatch"], params: FsUnwatchParams) -> FsUnwatchResponse: ...
    @overload
    async def request(self, method: Literal["fs/watch"], params: FsWatchParams) -> FsWatchResponse: ...
    @overload
    async def request(self, method: Literal["fs/writeFile"], params: FsWriteFileParams) -> FsWriteFileResponse: ...
    @overload
    async def request(self, method: Literal["fuzzyFileSearch"], params: FuzzyFileSearchParams) -> FuzzyFileSearchResponse: ...
    @overload
    async def request(self, method: Literal["fuzzyFileSearch/sessionStart"], params: FuzzyFileSearchSessionStartParams) -> FuzzyFileSearchSessionStartResponse: ...
    @overload
    async def request(self, method: Literal["fuzzyFileSearch/sessionStop"], params: FuzzyFileSearchSessionStopParams) -> FuzzyFileSearchSessionStopResponse: ...
    @overload
    async def request(self, method: Literal["fuzzyFileSearch/sessionUpdate"], params: FuzzyFileSearchSessionUpdateParams) -> FuzzyFileSearchSessionUpdateResponse: ...
    @overload
    async def request(self, method: Literal["hooks/list"], params: HooksListParams = ...) -> HooksListResponse: ...
    @overload
    async def request(self, method: Literal["initialize"], params: InitializeParams) -> InitializeResponse: ...
    @overload
    async def request(self, method: Literal["marketplace/add"], params: MarketplaceAddParams) -> MarketplaceAddResponse: ...
    @overload
    async def request(self, method: Literal["marketplace/remove"], params: MarketplaceRemoveParams) -> MarketplaceRemoveResponse: ...
    @overload
    async def request(self, method: Literal["marketplace/upgrade"], params: MarketplaceUpgradeParams = ...) -> MarketplaceUpgradeResponse: ...
    @overload
    async def request(self, method: Literal["mcpServer/event/stream/start"], params: McpServerEventStreamStartParams) -> McpServerEventStreamStartResponse: ...
    @overload
    async def request(self, method: Literal["mcpServer/event/stream/stop"], params: McpServerEventStreamStopParams) -> McpServerEventStreamStopResponse: ...
    @overload
    async def request(self, method: Literal["mcpServer/oauth/login"], params: McpServerOauthLoginParams) -> McpServerOauthLoginResponse: ...
    @overload
    async def request(self, method: Literal["mcpServer/resource/read"], params: McpResourceReadParams) -> McpResourceReadResponse: ...
    @overload
    async def request(self, method: Literal["mcpServer/tool/call"], params: McpServerToolCallParams) -> McpServerToolCallResponse: ...
    @overload
    async def request(self, method: Literal["mcpServerStatus/list"], params: ListMcpServerStatusParams = ...) -> ListMcpServerStatusResponse: ...
    @overload
    async def request(self, method: Literal["memory/reset"], params: None = None) -> MemoryResetResponse: ...
    @overload
    async def request(self, method: Literal["memory/status"], params: MemoryStatusParams = ...) -> MemoryStatusResponse: ...
    @overload
    async def request(self, method: Literal["mock/experimentalMethod"], params: MockExperimentalMethodParams = ...) -> MockExperimentalMethodResponse: ...
    @overload
    async def request(self, method: Literal["model/list"], params: ModelListParams = ...) -> ModelListResponse: ...
    @overload
    async def request(self, method: Literal["modelProvider/capabilities/read"], params: ModelProviderCapabilitiesReadParams = ...) -> ModelProviderCapabilitiesReadResponse: ...
    @overload
    async def request(self, method: Literal["modelProvider/config/write"], params: ModelProviderConfigWriteParams) -> ModelProviderConfigWriteResponse: ...
    @overload
    async def request(self, method: Literal["modelProvider/list"], params: ModelProviderListParams = ...) -> ModelProviderListResponse: ...
    @overload
    async def request(self, method: Literal["permissionProfile/list"], params: PermissionProfileListParams = ...) -> PermissionProfileListResponse: ...
    @overload
    async def request(self, method: Literal["plugin/install"], params: PluginInstallParams) -> PluginInstallResponse: ...
    @overload
    async def request(self, method: Literal["plugin/installed"], params: PluginInstalledParams = ...) -> PluginInstalledResponse: ...
    @overload
    async def request(self, method: Literal["plugin/list"], params: PluginListParams = ...) -> PluginListResponse: ...
    @overload
    async def request(self, method: Literal["plugin/read"], params: PluginReadParams) -> PluginReadResponse: ...
    @overload
    async def request(self, method: Literal["plugin/reconcile"], params: PluginReconcileParams = ...) -> PluginReconcileResponse: ...
    @overload
    async def request(self, method: Literal["plugin/search"], params: PluginSearchParams) -> PluginSearchResponse: ...
    @overload
    async def request(self, method: Literal["plugin/share/checkout"], params: PluginShareCheckoutParams) -> PluginShareCheckoutResponse: ...
    @overload
    async def request(self, method: Literal["plugin/share/delete"], params: PluginShareDeleteParams) -> PluginShareDeleteResponse: ...
    @overload
    async def request(self, method: Literal["plugin/share/list"], params: PluginShareListParams = ...) -> PluginShareListResponse: ...
    @overload
    async def request(self, method: Literal["plugin/share/save"], params: PluginShareSaveParams) -> PluginShareSaveResponse: ...
    @overload
    async def request(self, method: Literal["plugin/share/updateTargets"], params: PluginShareUpdateTargetsParams) -> PluginShareUpdateTargetsResponse: ...
    @overload
    async def request(self, method: Literal["plugin/skill/read"], params: PluginSkillReadParams) -> PluginSkillReadResponse: ...
    @overload
    async def request(self, method: Literal["plugin/uninstall"], params: PluginUninstallParams) -> PluginUninstallResponse: ...
    @overload
    async def request(self, method: Literal["process/kill"], params: ProcessKillParams) -> ProcessKillResponse: ...
    @overload
    async def request(self, method: Literal["process/resizePty"], params: ProcessResizePtyParams) -> ProcessResizePtyResponse: ...
    @overload
    async def request(self, method: Literal["process/spawn"], params: ProcessSpawnParams) -> ProcessSpawnResponse: ...
    @overload
    async def request(self, method: Literal["process/writeStdin"], params: ProcessWriteStdinParams) -> ProcessWriteStdinResponse: ...
    @overload
    async def request(self, method: Literal["project/create"], params: ProjectCreateParams) -> ProjectCreateResponse: ...
    @overload
    async def request(self, method: Literal["project/delete"], params: ProjectDeleteParams) -> ProjectDeleteResponse: ...
    @overload
    async def request(self, method: Literal["project/import"], params: ProjectImportParams) -> ProjectImportResponse: ...
    @overload
    async def request(self, method: Literal["project/list"], params: ProjectListParams = ...) -> ProjectListResponse: ...
    @overload
    async def request(self, method: Literal["project/move"], params: ProjectMoveParams) -> ProjectMoveResponse: ...
    @overload
    async def request(self, method: Literal["project/read"], params: ProjectReadParams) -> ProjectReadResponse: ...
    @overload
    async def request(self, method: Literal["project/update"], params: ProjectUpdateParams) -> ProjectUpdateResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/client/list"], params: RemoteControlClientsListParams) -> RemoteControlClientsListResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/client/revoke"], params: RemoteControlClientsRevokeParams) -> RemoteControlClientsRevokeResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/disable"], params: RemoteControlDisableParams | None = None) -> RemoteControlDisableResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/enable"], params: RemoteControlEnableParams | None = None) -> RemoteControlEnableResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/pairing/start"], params: RemoteControlPairingStartParams = ...) -> RemoteControlPairingStartResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/pairing/status"], params: RemoteControlPairingStatusParams = ...) -> RemoteControlPairingStatusResponse: ...
    @overload
    async def request(self, method: Literal["remoteControl/status/read"], params: None = None) -> RemoteControlStatusReadResponse: ...
    @overload
    async def request(self, method: Literal["review/start"], params: ReviewStartParams) -> ReviewStartResponse: ...
    @overload
    async def request(self, method: Literal["rollout/compress"], params: None = None) -> RolloutCompressResponse: ...
    @overload
    async def request(self, method: Literal["server/diagnostics"], params: ServerDiagnosticsParams = ...) -> ServerDiagnosticsResponse: ...
    @overload
    async def request(self, method: Literal["skills/config/write"], params: SkillsConfigWriteParams) -> SkillsConfigWriteResponse: ...
    @overload
    async def request(self, method: Literal["skills/extraRoots/set"], params: SkillsExtraRootsSetParams) -> SkillsExtraRootsSetResponse: ...
    @overload
    async def request(self, method: Literal["skills/list"], params: SkillsListParams = ...) -> SkillsListResponse: ...
    @overload
    async def request(self, method: Literal["thread/approveGuardianDeniedAction"], params: ThreadApproveGuardianDeniedActionParams) -> ThreadApproveGuardianDeniedActionResponse: ...
    @overload
    async def request(self, method: Literal["thread/archive"], params: ThreadArchiveParams) -> ThreadArchiveResponse: ...
    @overload
    async def request(self, method: Literal["thread/attachment/add"], params: ThreadAttachmentAddParams) -> ThreadAttachmentAddResponse: ...
    @overload
    async def request(self, method: Literal["thread/attachment/list"], params: ThreadAttachmentListParams) -> ThreadAttachmentListResponse: ...
    @overload
    async def request(self, method: Literal["thread/attachment/remove"], params: ThreadAttachmentRemoveParams) -> ThreadAttachmentRemoveResponse: ...
    @overload
    async def request(self, method: Literal["thread/attachmentOwner/list"], params: ThreadAttachmentOwnerListParams) -> ThreadAttachmentOwnerListResponse: ...
    @overload
    async def request(self, method: Literal["thread/backgroundTerminals/clean"], params: ThreadBackgroundTerminalsCleanParams) -> ThreadBackgroundTerminalsCleanResponse: ...
    @overload
    async def request(self, method: Literal["thread/backgroundTerminals/list"], params: ThreadBackgroundTerminalsListParams) -> ThreadBackgroundTerminalsListResponse: ...
    @overload
    async def request(self, method: Literal["thread/backgroundTerminals/terminate"], params: ThreadBackgroundTerminalsTerminateParams) -> ThreadBackgroundTerminalsTerminateResponse: ...
    @overload
    async def request(self, method: Literal["thread/compact/start"], params: ThreadCompactStartParams) -> ThreadCompactStartResponse: ...
    @overload
    async def request(self, method: Literal["thread/decrement_elicitation"], params: ThreadDecrementElicitationParams) -> ThreadDecrementElicitationResponse: ...
    @overload
    async def request(self, method: Literal["thread/delete"], params: ThreadDeleteParams) -> ThreadDeleteResponse: ...
    @overload
    async def request(self, method: Literal["thread/fork"], params: ThreadForkParams) -> ThreadForkResponse: ...
    @overload
    async def request(self, method: Literal["thread/goal/clear"], params: ThreadGoalClearParams) -> ThreadGoalClearResponse: ...
    @overload
    async def request(self, method: Literal["thread/goal/get"], params: ThreadGoalGetParams) -> ThreadGoalGetResponse: ...
    @overload
    async def request(self, method: Literal["thread/goal/set"], params: ThreadGoalSetParams) -> ThreadGoalSetResponse: ...
    @overload
    async def request(self, method: Literal["thread/guardianReview"], params: ThreadGuardianReviewParams) -> ThreadGuardianReviewResponse: ...
    @overload
    async def request(self, method: Literal["thread/increment_elicitation"], params: ThreadIncrementElicitationParams) -> ThreadIncrementElicitationResponse: ...
    @overload
    async def request(self, method: Literal["thread/inject_items"], params: ThreadInjectItemsParams) -> ThreadInjectItemsResponse: ...
    @overload
    async def request(self, method: Literal["thread/items/list"], params: ThreadItemsListParams) -> ThreadItemsListResponse: ...
    @overload
    async def request(self, method: Literal["thread/items/read"], params: ThreadItemsReadParams) -> ThreadItemsReadResponse: ...
    @overload
    async def request(self, method: Literal["thread/list"], params: ThreadListParams = ...) -> ThreadListResponse: ...
    @overload
    async def request(self, method: Literal["thread/loaded/list"], params: ThreadLoadedListParams = ...) -> ThreadLoadedListResponse: ...
    @overload
    async def request(self, method: Literal["thread/memory/read"], params: ThreadMemoryReadParams) -> ThreadMemoryReadResponse: ...
    @overload
    async def request(self, method: Literal["thread/memoryMode/set"], params: ThreadMemoryModeSetParams) -> ThreadMemoryModeSetResponse: ...
    @overload
    async def request(self, method: Literal["thread/metadata/update"], params: ThreadMetadataUpdateParams) -> ThreadMetadataUpdateResponse: ...
    @overload
    async def request(self, method: Literal["thread/name/set"], params: ThreadSetNameParams) -> ThreadSetNameResponse: ...
    @overload
    async def request(self, method: Literal["thread/prediction/request"], params: ThreadPredictionRequestParams) -> ThreadPredictionRequestResponse: ...
    @overload
    async def request(self, method: Literal["thread/prepareApprovedPlan"], params: ThreadPrepareApprovedPlanParams) -> ThreadPrepareApprovedPlanResponse: ...
    @overload
    async def request(self, method: Literal["thread/queue/add"], params: ThreadQueueAddParams) -> ThreadQueueAddResponse: ...
    @overload
    async def request(self, method: Literal["thread/queue/delete"], params: ThreadQueueDeleteParams) -> ThreadQueueDeleteResponse: ...
    @overload
    async def request(self, method: Literal["thread/queue/list"], params: ThreadQueueListParams) -> ThreadQueueListResponse: ...
    @overload
    async def request(self, method: Literal["thread/queue/reorder"], params: ThreadQueueReorderParams) -> ThreadQueueReorderResponse: ...
    @overload
    async def request(self, method: Literal["thread/queue/start"], params: ThreadQueueStartParams) -> ThreadQueueStartResponse: ...
    @overload
    async def request(self, method: Literal["thread/queue/update"], params: ThreadQueueUpdateParams) -> ThreadQueueUpdateResponse: ...
    @overload
    async def request(self, method: Literal["thread/read"], params: ThreadReadParams) -> ThreadReadResponse: ...
    @overload
    async def request(self, method: Literal["thread/readState/update"], params: ThreadReadStateUpdateParams) -> ThreadReadStateUpdateResponse: ...
    @overload
    async def request(self, method: Literal["thread/realtime/appendAudio"], params: ThreadRealtimeAppendAudioParams) -> ThreadRealtimeAppendAudioResponse: ...
    @overload
    async def request(self, method: Literal["thread/realtime/appendSpeech"], params: ThreadRealtimeAppendSpeechParams) -> ThreadRealtimeAppendSpeechResponse: ...
    @overload
    async def request(self, method: Literal["thread/realtime/appendText"], params: ThreadRealtimeAppendTextParams) -> ThreadRealtimeAppendTextResponse: ...
    @overload
    async def request(self, method: Literal["thread/realtime/listVoices"], params: ThreadRealtimeListVoicesParams = ...) -> ThreadRealtimeListVoicesResponse: ...
    @overload
    async def request(self, method: Literal["thread/realtime/start"], params: ThreadRealtimeStartParams) -> ThreadRealtimeStartResponse: ...
    @overload
    async def request(self, method: Literal["thread/realtime/stop"], params: ThreadRealtimeStopParams) -> ThreadRealtimeStopResponse: ...
    @overload
    async def request(self, method: Literal["thread/resume"], params: ThreadResumeParams) -> ThreadResumeResponse: ...
    @overload
    async def request(self, method: Literal["thread/revert"], params: ThreadRevertParams) -> ThreadRevertResponse: ...
    @overload
    async def request(self, method: Literal["thread/sample"], params: ThreadSampleParams) -> ThreadSampleResponse: ...
    @overload
    async def request(self, method: Literal["thread/sample/cancel"], params: ThreadSampleCancelParams) -> ThreadSampleCancelResponse: ...
    @overload
    async def request(self, method: Literal["thread/search"], params: ThreadSearchParams) -> ThreadSearchResponse: ...
    @overload
    async def request(self, method: Literal["thread/searchOccurrences"], params: ThreadSearchOccurrencesParams) -> ThreadSearchOccurrencesResponse: ...
    @overload
    async def request(self, method: Literal["thread/section/move"], params: ThreadSectionMoveParams) -> ThreadSectionMoveResponse: ...
    @overload
    async def request(self, method: Literal["thread/settings/update"], params: ThreadSettingsUpdateParams) -> ThreadSettingsUpdateResponse: ...
    @overload
    async def request(self, method: Literal["thread/shellCommand"], params: ThreadShellCommandParams) -> ThreadShellCommandResponse: ...
    @overload
    async def request(self, method: Literal["thread/start"], params: ThreadStartParams = ...) -> ThreadStartResponse: ...
    @overload
    async def request(self, method: Literal["thread/timeline/list"], params: ThreadTimelineListParams) -> ThreadTimelineListResponse: ...
    @overload
    async def request(self, method: Literal["thread/turns/list"], params: ThreadTurnsListParams) -> ThreadTurnsListResponse: ...
    @overload
    async def request(self, method: Literal["thread/unarchive"], params: ThreadUnarchiveParams) -> ThreadUnarchiveResponse: ...
    @overload
    async def request(self, method: Literal["thread/unsubscribe"], params: ThreadUnsubscribeParams) -> ThreadUnsubscribeResponse: ...
    @overload
    async def request(self, method: Literal["threadSection/create"], params: ThreadSectionCreateParams) -> ThreadSectionCreateResponse: ...
    @overload
    async def request(self, method: Literal["threadSection/delete"], params: ThreadSectionDeleteParams) -> ThreadSectionDeleteResponse: ...
    @overload
    async def request(self, method: Literal["threadSection/list"], params: ThreadSectionListParams = ...) -> ThreadSectionListResponse: ...
    @overload
    async def request(self, method: Literal["threadSection/update"], params: ThreadSectionUpdateParams) -> ThreadSectionUpdateResponse: ...
    @overload
    async def request(self, method: Literal["turn/interrupt"], params: TurnInterruptParams) -> TurnInterruptResponse: ...
    @overload
    async def request(self, method: Literal["turn/settings/update"], params: TurnSettingsUpdateParams) -> TurnSettingsUpdateResponse: ...
    @overload
    async def request(self, method: Literal["turn/start"], params: TurnStartParams) -> TurnStartResponse: ...
    @overload
    async def request(self, method: Literal["turn/steer"], params: TurnSteerParams) -> TurnSteerResponse: ...
    @overload
    async def request(self, method: Literal["userVerification/cancel"], params: UserVerificationCancelParams) -> UserVerificationCancelResponse: ...
    @overload
    async def request(self, method: Literal["userVerification/delete"], params: UserVerificationDeleteParams = ...) -> UserVerificationDeleteResponse: ...
    @overload
    async def request(self, method: Literal["userVerification/enroll"], params: UserVerificationEnrollParams = ...) -> UserVerificationEnrollResponse: ...
    @overload
    async def request(self, method: Literal["userVerification/status"], params: UserVerificationStatusParams = ...) -> UserVerificationStatusResponse: ...
    @overload
    async def request(self, method: Literal["userVerification/verify"], params: UserVerificationVerifyParams) -> UserVerificationVerifyResponse: ...
    @overload
    async def request(self, method: Literal["windowsSandbox/readiness"], params: None = None) -> WindowsSandboxReadinessResponse: ...
    @overload
    async def request(self, method: Literal["windowsSandbox/setupStart"], params: WindowsSandboxSetupStartParams) -> WindowsSandboxSetupStartResponse: ...
    @overload
    async def request(self, method: str, params: Any = None) -> Any: ...
