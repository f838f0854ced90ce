//! Every method of the protocol: names, types, dispatch.
//!
//! Generated, do not edit: change the source and run `./dev codegen`.

use crate::dispatch::{client_methods, incoming, server_methods};
use crate::types::*;

/// The version of Codex whose schema this is.
pub const CODEX_VERSION: &str = "0.169.0";

client_methods! {
    /// `account/bedrock/checkGovCloudRequirements`
    AccountBedrockCheckGovCloudRequirements = "account/bedrock/checkGovCloudRequirements" (BedrockCheckGovCloudRequirementsParams) -> BedrockCheckGovCloudRequirementsResponse,
        experimental true, paginated false, required [];
    /// `account/bedrock/discover`
    AccountBedrockDiscover = "account/bedrock/discover" (BedrockDiscoverParams) -> BedrockDiscoverResponse,
        experimental true, paginated false, required [];
    /// `account/bedrock/setup`
    AccountBedrockSetup = "account/bedrock/setup" (BedrockSetupParams) -> BedrockSetupResponse,
        experimental true, paginated false, required ["type"];
    /// `account/gatewayOAuth/cancel`
    AccountGatewayOAuthCancel = "account/gatewayOAuth/cancel" (()) -> GatewayOAuthCancelResponse,
        experimental false, paginated false, required [];
    /// `account/gatewayOAuth/login`
    AccountGatewayOAuthLogin = "account/gatewayOAuth/login" (Option<GatewayOAuthLoginParams>) -> GatewayOAuthLoginResponse,
        experimental false, paginated false, required [];
    /// `account/gatewayOAuth/read`
    AccountGatewayOAuthRead = "account/gatewayOAuth/read" (Option<GatewayOAuthReadParams>) -> GatewayOAuthReadResponse,
        experimental false, paginated false, required [];
    /// `account/gcp/setup`
    AccountGcpSetup = "account/gcp/setup" (GcpSetupParams) -> GcpSetupResponse,
        experimental true, paginated false, required ["projectId"];
    /// `account/login/cancel`
    AccountLoginCancel = "account/login/cancel" (CancelLoginAccountParams) -> CancelLoginAccountResponse,
        experimental false, paginated false, required ["loginId"];
    /// `account/login/start`
    AccountLoginStart = "account/login/start" (LoginAccountParams) -> LoginAccountResponse,
        experimental false, paginated false, required ["type"];
    /// `account/logout`
    AccountLogout = "account/logout" (()) -> LogoutAccountResponse,
        experimental false, paginated false, required [];
    /// `account/rateLimitResetCredit/consume`
    AccountRateLimitResetCreditConsume = "account/rateLimitResetCredit/consume" (ConsumeAccountRateLimitResetCreditParams) -> ConsumeAccountRateLimitResetCreditResponse,
        experimental false, paginated false, required ["idempotencyKey"];
    /// `account/rateLimits/read`
    AccountRateLimitsRead = "account/rateLimits/read" (Option<GetAccountRateLimitsParams>) -> GetAccountRateLimitsResponse,
        experimental false, paginated false, required [];
    /// `account/read`
    AccountRead = "account/read" (GetAccountParams) -> GetAccountResponse,
        experimental false, paginated false, required [];
    /// `account/securitySetup/read`
    AccountSecuritySetupRead = "account/securitySetup/read" (()) -> GetAccountSecuritySetupResponse,
        experimental false, paginated false, required [];
    /// `account/sendAddCreditsNudgeEmail`
    AccountSendAddCreditsNudgeEmail = "account/sendAddCreditsNudgeEmail" (SendAddCreditsNudgeEmailParams) -> SendAddCreditsNudgeEmailResponse,
        experimental false, paginated false, required ["creditType"];
    /// `account/usage/read`
    AccountUsageRead = "account/usage/read" (Option<GetAccountTokenUsageParams>) -> GetAccountTokenUsageResponse,
        experimental false, paginated false, required [];
    /// `account/workspaceMessages/read`
    AccountWorkspaceMessagesRead = "account/workspaceMessages/read" (()) -> GetWorkspaceMessagesResponse,
        experimental false, paginated false, required [];
    /// `accountSession/list`
    AccountSessionList = "accountSession/list" (AccountSessionsListParams) -> AccountSessionsResponse,
        experimental true, paginated false, required [];
    /// `accountSession/switch`
    AccountSessionSwitch = "accountSession/switch" (AccountSessionsSwitchParams) -> AccountSessionsSwitchResponse,
        experimental true, paginated false, required ["accountId", "sessionId"];
    /// `app/installed`
    AppInstalled = "app/installed" (AppsInstalledParams) -> AppsInstalledResponse,
        experimental false, paginated false, required [];
    /// `app/list`
    AppList = "app/list" (AppsListParams) -> AppsListResponse,
        experimental false, paginated true (AppInfo), required [];
    /// `app/read`
    AppRead = "app/read" (AppsReadParams) -> AppsReadResponse,
        experimental false, paginated false, required ["appIds"];
    /// `collaborationMode/list`
    ///
    /// Lists collaboration mode presets.
    CollaborationModeList = "collaborationMode/list" (CollaborationModeListParams) -> CollaborationModeListResponse,
        experimental true, paginated false, required [];
    /// `command/exec`
    ///
    /// Execute a standalone command (argv vector) under the server's sandbox.
    CommandExec = "command/exec" (CommandExecParams) -> CommandExecResponse,
        experimental false, paginated false, required ["command"];
    /// `command/exec/resize`
    ///
    /// Resize a running PTY-backed `command/exec` session by client-supplied `processId`.
    CommandExecResize = "command/exec/resize" (CommandExecResizeParams) -> CommandExecResizeResponse,
        experimental false, paginated false, required ["processId", "size"];
    /// `command/exec/terminate`
    ///
    /// Terminate a running `command/exec` session by client-supplied `processId`.
    CommandExecTerminate = "command/exec/terminate" (CommandExecTerminateParams) -> CommandExecTerminateResponse,
        experimental false, paginated false, required ["processId"];
    /// `command/exec/write`
    ///
    /// Write stdin bytes to a running `command/exec` session or close stdin.
    CommandExecWrite = "command/exec/write" (CommandExecWriteParams) -> CommandExecWriteResponse,
        experimental false, paginated false, required ["processId"];
    /// `config/batchWrite`
    ConfigBatchWrite = "config/batchWrite" (ConfigBatchWriteParams) -> ConfigWriteResponse,
        experimental false, paginated false, required ["edits"];
    /// `config/mcpServer/reload`
    ConfigMcpServerReload = "config/mcpServer/reload" (()) -> McpServerRefreshResponse,
        experimental false, paginated false, required [];
    /// `config/read`
    ConfigRead = "config/read" (ConfigReadParams) -> ConfigReadResponse,
        experimental false, paginated false, required [];
    /// `config/value/write`
    ConfigValueWrite = "config/value/write" (ConfigValueWriteParams) -> ConfigWriteResponse,
        experimental false, paginated false, required ["keyPath", "mergeStrategy", "value"];
    /// `configRequirements/read`
    ConfigRequirementsRead = "configRequirements/read" (()) -> ConfigRequirementsReadResponse,
        experimental false, paginated false, required [];
    /// `environment/add`
    ///
    /// Adds or replaces a remote environment by id for later selection.
    EnvironmentAdd = "environment/add" (EnvironmentAddParams) -> EnvironmentAddResponse,
        experimental true, paginated false, required ["environmentId", "execServerUrl"];
    /// `environment/info`
    ///
    /// Reads information from a configured execution environment.
    EnvironmentInfo = "environment/info" (EnvironmentInfoParams) -> EnvironmentInfoResponse,
        experimental true, paginated false, required ["environmentId"];
    /// `environment/status`
    ///
    /// Reads the current status of a configured execution environment.
    EnvironmentStatus = "environment/status" (EnvironmentStatusParams) -> EnvironmentStatusResponse,
        experimental true, paginated false, required ["environmentId"];
    /// `experimentalFeature/enablement/set`
    ExperimentalFeatureEnablementSet = "experimentalFeature/enablement/set" (ExperimentalFeatureEnablementSetParams) -> ExperimentalFeatureEnablementSetResponse,
        experimental false, paginated false, required ["enablement"];
    /// `experimentalFeature/list`
    ExperimentalFeatureList = "experimentalFeature/list" (ExperimentalFeatureListParams) -> ExperimentalFeatureListResponse,
        experimental false, paginated true (ExperimentalFeature), required [];
    /// `externalAgentConfig/detect`
    ExternalAgentConfigDetect = "externalAgentConfig/detect" (ExternalAgentConfigDetectParams) -> ExternalAgentConfigDetectResponse,
        experimental false, paginated false, required [];
    /// `externalAgentConfig/import`
    ExternalAgentConfigImport = "externalAgentConfig/import" (ExternalAgentConfigImportParams) -> ExternalAgentConfigImportResponse,
        experimental false, paginated false, required ["migrationItems"];
    /// `externalAgentConfig/import/readHistories`
    ExternalAgentConfigImportReadHistories = "externalAgentConfig/import/readHistories" (()) -> ExternalAgentConfigImportHistoriesReadResponse,
        experimental false, paginated false, required [];
    /// `externalAgentConfig/import/recordHistory`
    ExternalAgentConfigImportRecordHistory = "externalAgentConfig/import/recordHistory" (ExternalAgentConfigImportHistoryRecordParams) -> ExternalAgentConfigImportHistoryRecordResponse,
        experimental false, paginated false, required ["itemTypeResults", "providerId"];
    /// `feedback/save`
    FeedbackSave = "feedback/save" (FeedbackSaveParams) -> FeedbackSaveResponse,
        experimental false, paginated false, required ["classification", "savePath"];
    /// `feedback/upload`
    FeedbackUpload = "feedback/upload" (FeedbackUploadParams) -> FeedbackUploadResponse,
        experimental false, paginated false, required ["classification"];
    /// `fs/copy`
    FsCopy = "fs/copy" (FsCopyParams) -> FsCopyResponse,
        experimental false, paginated false, required ["destinationPath", "sourcePath"];
    /// `fs/createDirectory`
    FsCreateDirectory = "fs/createDirectory" (FsCreateDirectoryParams) -> FsCreateDirectoryResponse,
        experimental false, paginated false, required ["path"];
    /// `fs/getMetadata`
    FsGetMetadata = "fs/getMetadata" (FsGetMetadataParams) -> FsGetMetadataResponse,
        experimental false, paginated false, required ["path"];
    /// `fs/readDirectory`
    FsReadDirectory = "fs/readDirectory" (FsReadDirectoryParams) -> FsReadDirectoryResponse,
        experimental false, paginated false, required ["path"];
    /// `fs/readFile`
    FsReadFile = "fs/readFile" (FsReadFileParams) -> FsReadFileResponse,
        experimental false, paginated false, required ["path"];
    /// `fs/remove`
    FsRemove = "fs/remove" (FsRemoveParams) -> FsRemoveResponse,
        experimental false, paginated false, required ["path"];
    /// `fs/unwatch`
    FsUnwatch = "fs/unwatch" (FsUnwatchParams) -> FsUnwatchResponse,
        experimental false, paginated false, required ["watchId"];
    /// `fs/watch`
    FsWatch = "fs/watch" (FsWatchParams) -> FsWatchResponse,
        experimental false, paginated false, required ["path", "watchId"];
    /// `fs/writeFile`
    FsWriteFile = "fs/writeFile" (FsWriteFileParams) -> FsWriteFileResponse,
        experimental false, paginated false, required ["dataBase64", "path"];
    /// `fuzzyFileSearch`
    FuzzyFileSearch = "fuzzyFileSearch" (FuzzyFileSearchParams) -> FuzzyFileSearchResponse,
        experimental false, paginated false, required ["query", "roots"];
    /// `fuzzyFileSearch/sessionStart`
    FuzzyFileSearchSessionStart = "fuzzyFileSearch/sessionStart" (FuzzyFileSearchSessionStartParams) -> FuzzyFileSearchSessionStartResponse,
        experimental true, paginated false, required ["roots", "sessionId"];
    /// `fuzzyFileSearch/sessionStop`
    FuzzyFileSearchSessionStop = "fuzzyFileSearch/sessionStop" (FuzzyFileSearchSessionStopParams) -> FuzzyFileSearchSessionStopResponse,
        experimental true, paginated false, required ["sessionId"];
    /// `fuzzyFileSearch/sessionUpdate`
    FuzzyFileSearchSessionUpdate = "fuzzyFileSearch/sessionUpdate" (FuzzyFileSearchSessionUpdateParams) -> FuzzyFileSearchSessionUpdateResponse,
        experimental true, paginated false, required ["query", "sessionId"];
    /// `hooks/list`
    HooksList = "hooks/list" (HooksListParams) -> HooksListResponse,
        experimental false, paginated false, required [];
    /// `initialize`
    Initialize = "initialize" (InitializeParams) -> InitializeResponse,
        experimental false, paginated false, required ["clientInfo"];
    /// `marketplace/add`
    MarketplaceAdd = "marketplace/add" (MarketplaceAddParams) -> MarketplaceAddResponse,
        experimental false, paginated false, required ["source"];
    /// `marketplace/remove`
    MarketplaceRemove = "marketplace/remove" (MarketplaceRemoveParams) -> MarketplaceRemoveResponse,
        experimental false, paginated false, required ["marketplaceName"];
    /// `marketplace/upgrade`
    MarketplaceUpgrade = "marketplace/upgrade" (MarketplaceUpgradeParams) -> MarketplaceUpgradeResponse,
        experimental false, paginated false, required [];
    /// `mcpServer/event/stream/start`
    McpServerEventStreamStart = "mcpServer/event/stream/start" (McpServerEventStreamStartParams) -> McpServerEventStreamStartResponse,
        experimental true, paginated false, required ["arguments", "name", "server", "subscriptionId", "threadId"];
    /// `mcpServer/event/stream/stop`
    McpServerEventStreamStop = "mcpServer/event/stream/stop" (McpServerEventStreamStopParams) -> McpServerEventStreamStopResponse,
        experimental true, paginated false, required ["subscriptionId"];
    /// `mcpServer/oauth/login`
    McpServerOauthLogin = "mcpServer/oauth/login" (McpServerOauthLoginParams) -> McpServerOauthLoginResponse,
        experimental false, paginated false, required ["name"];
    /// `mcpServer/resource/read`
    McpServerResourceRead = "mcpServer/resource/read" (McpResourceReadParams) -> McpResourceReadResponse,
        experimental false, paginated false, required ["server", "uri"];
    /// `mcpServer/tool/call`
    McpServerToolCall = "mcpServer/tool/call" (McpServerToolCallParams) -> McpServerToolCallResponse,
        experimental false, paginated false, required ["server", "threadId", "tool"];
    /// `mcpServerStatus/list`
    McpServerStatusList = "mcpServerStatus/list" (ListMcpServerStatusParams) -> ListMcpServerStatusResponse,
        experimental false, paginated true (McpServerStatus), required [];
    /// `memory/reset`
    MemoryReset = "memory/reset" (()) -> MemoryResetResponse,
        experimental true, paginated false, required [];
    /// `memory/status`
    MemoryStatus = "memory/status" (MemoryStatusParams) -> MemoryStatusResponse,
        experimental true, paginated false, required [];
    /// `mock/experimentalMethod`
    ///
    /// Test-only method used to validate experimental gating.
    MockExperimentalMethod = "mock/experimentalMethod" (MockExperimentalMethodParams) -> MockExperimentalMethodResponse,
        experimental true, paginated false, required [];
    /// `model/list`
    ModelList = "model/list" (ModelListParams) -> ModelListResponse,
        experimental false, paginated true (Model), required [];
    /// `modelProvider/capabilities/read`
    ModelProviderCapabilitiesRead = "modelProvider/capabilities/read" (ModelProviderCapabilitiesReadParams) -> ModelProviderCapabilitiesReadResponse,
        experimental false, paginated false, required [];
    /// `modelProvider/config/write`
    ModelProviderConfigWrite = "modelProvider/config/write" (ModelProviderConfigWriteParams) -> ModelProviderConfigWriteResponse,
        experimental false, paginated false, required ["settings"];
    /// `modelProvider/list`
    ModelProviderList = "modelProvider/list" (ModelProviderListParams) -> ModelProviderListResponse,
        experimental false, paginated false, required [];
    /// `permissionProfile/list`
    PermissionProfileList = "permissionProfile/list" (PermissionProfileListParams) -> PermissionProfileListResponse,
        experimental false, paginated true (PermissionProfileSummary), required [];
    /// `plugin/install`
    PluginInstall = "plugin/install" (PluginInstallParams) -> PluginInstallResponse,
        experimental false, paginated false, required ["pluginName"];
    /// `plugin/installed`
    PluginInstalled = "plugin/installed" (PluginInstalledParams) -> PluginInstalledResponse,
        experimental false, paginated false, required [];
    /// `plugin/list`
    PluginList = "plugin/list" (PluginListParams) -> PluginListResponse,
        experimental false, paginated false, required [];
    /// `plugin/read`
    PluginRead = "plugin/read" (PluginReadParams) -> PluginReadResponse,
        experimental false, paginated false, required ["pluginName"];
    /// `plugin/reconcile`
    PluginReconcile = "plugin/reconcile" (PluginReconcileParams) -> PluginReconcileResponse,
        experimental false, paginated false, required [];
    /// `plugin/search`
    PluginSearch = "plugin/search" (PluginSearchParams) -> PluginSearchResponse,
        experimental true, paginated true (PluginSearchResult), required ["searchTerm"];
    /// `plugin/share/checkout`
    PluginShareCheckout = "plugin/share/checkout" (PluginShareCheckoutParams) -> PluginShareCheckoutResponse,
        experimental false, paginated false, required ["remotePluginId"];
    /// `plugin/share/delete`
    PluginShareDelete = "plugin/share/delete" (PluginShareDeleteParams) -> PluginShareDeleteResponse,
        experimental false, paginated false, required ["remotePluginId"];
    /// `plugin/share/list`
    PluginShareList = "plugin/share/list" (PluginShareListParams) -> PluginShareListResponse,
        experimental false, paginated false, required [];
    /// `plugin/share/save`
    PluginShareSave = "plugin/share/save" (PluginShareSaveParams) -> PluginShareSaveResponse,
        experimental false, paginated false, required ["pluginPath"];
    /// `plugin/share/updateTargets`
    PluginShareUpdateTargets = "plugin/share/updateTargets" (PluginShareUpdateTargetsParams) -> PluginShareUpdateTargetsResponse,
        experimental false, paginated false, required ["discoverability", "remotePluginId", "shareTargets"];
    /// `plugin/skill/read`
    PluginSkillRead = "plugin/skill/read" (PluginSkillReadParams) -> PluginSkillReadResponse,
        experimental false, paginated false, required ["remoteMarketplaceName", "remotePluginId", "skillName"];
    /// `plugin/uninstall`
    PluginUninstall = "plugin/uninstall" (PluginUninstallParams) -> PluginUninstallResponse,
        experimental false, paginated false, required ["pluginId"];
    /// `process/kill`
    ///
    /// Terminate a running `process/spawn` session by client-supplied `processHandle`.
    ProcessKill = "process/kill" (ProcessKillParams) -> ProcessKillResponse,
        experimental true, paginated false, required ["processHandle"];
    /// `process/resizePty`
    ///
    /// Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
    ProcessResizePty = "process/resizePty" (ProcessResizePtyParams) -> ProcessResizePtyResponse,
        experimental true, paginated false, required ["processHandle", "size"];
    /// `process/spawn`
    ///
    /// Spawn a standalone process (argv vector) without a Codex sandbox.
    ProcessSpawn = "process/spawn" (ProcessSpawnParams) -> ProcessSpawnResponse,
        experimental true, paginated false, required ["command", "cwd", "processHandle"];
    /// `process/writeStdin`
    ///
    /// Write stdin bytes to a running `process/spawn` session or close stdin.
    ProcessWriteStdin = "process/writeStdin" (ProcessWriteStdinParams) -> ProcessWriteStdinResponse,
        experimental true, paginated false, required ["processHandle"];
    /// `project/create`
    ProjectCreate = "project/create" (ProjectCreateParams) -> ProjectCreateResponse,
        experimental true, paginated false, required ["idempotencyKey", "name", "roots"];
    /// `project/delete`
    ProjectDelete = "project/delete" (ProjectDeleteParams) -> ProjectDeleteResponse,
        experimental true, paginated false, required ["projectId"];
    /// `project/import`
    ProjectImport = "project/import" (ProjectImportParams) -> ProjectImportResponse,
        experimental true, paginated false, required ["idempotencyKey", "name", "roots"];
    /// `project/list`
    ProjectList = "project/list" (ProjectListParams) -> ProjectListResponse,
        experimental true, paginated true (Project), required [];
    /// `project/move`
    ProjectMove = "project/move" (ProjectMoveParams) -> ProjectMoveResponse,
        experimental true, paginated false, required ["projectId"];
    /// `project/read`
    ProjectRead = "project/read" (ProjectReadParams) -> ProjectReadResponse,
        experimental true, paginated false, required ["projectId"];
    /// `project/update`
    ProjectUpdate = "project/update" (ProjectUpdateParams) -> ProjectUpdateResponse,
        experimental true, paginated false, required ["projectId"];
    /// `remoteControl/client/list`
    RemoteControlClientList = "remoteControl/client/list" (RemoteControlClientsListParams) -> RemoteControlClientsListResponse,
        experimental true, paginated true (RemoteControlClient), required ["environmentId"];
    /// `remoteControl/client/revoke`
    RemoteControlClientRevoke = "remoteControl/client/revoke" (RemoteControlClientsRevokeParams) -> RemoteControlClientsRevokeResponse,
        experimental true, paginated false, required ["clientId", "environmentId"];
    /// `remoteControl/disable`
    RemoteControlDisable = "remoteControl/disable" (Option<RemoteControlDisableParams>) -> RemoteControlDisableResponse,
        experimental true, paginated false, required [];
    /// `remoteControl/enable`
    RemoteControlEnable = "remoteControl/enable" (Option<RemoteControlEnableParams>) -> RemoteControlEnableResponse,
        experimental true, paginated false, required [];
    /// `remoteControl/pairing/start`
    RemoteControlPairingStart = "remoteControl/pairing/start" (RemoteControlPairingStartParams) -> RemoteControlPairingStartResponse,
        experimental true, paginated false, required [];
    /// `remoteControl/pairing/status`
    RemoteControlPairingStatus = "remoteControl/pairing/status" (RemoteControlPairingStatusParams) -> RemoteControlPairingStatusResponse,
        experimental true, paginated false, required [];
    /// `remoteControl/status/read`
    RemoteControlStatusRead = "remoteControl/status/read" (()) -> RemoteControlStatusReadResponse,
        experimental true, paginated false, required [];
    /// `review/start`
    ReviewStart = "review/start" (ReviewStartParams) -> ReviewStartResponse,
        experimental false, paginated false, required ["target", "threadId"];
    /// `rollout/compress`
    ///
    /// Start a best-effort background compression pass for cold local rollouts.
    RolloutCompress = "rollout/compress" (()) -> RolloutCompressResponse,
        experimental true, paginated false, required [];
    /// `server/diagnostics`
    ///
    /// Read content-free, process-local diagnostics.
    ServerDiagnostics = "server/diagnostics" (ServerDiagnosticsParams) -> ServerDiagnosticsResponse,
        experimental true, paginated false, required [];
    /// `skills/config/write`
    SkillsConfigWrite = "skills/config/write" (SkillsConfigWriteParams) -> SkillsConfigWriteResponse,
        experimental false, paginated false, required ["enabled"];
    /// `skills/extraRoots/set`
    SkillsExtraRootsSet = "skills/extraRoots/set" (SkillsExtraRootsSetParams) -> SkillsExtraRootsSetResponse,
        experimental false, paginated false, required ["extraRoots"];
    /// `skills/list`
    SkillsList = "skills/list" (SkillsListParams) -> SkillsListResponse,
        experimental false, paginated false, required [];
    /// `thread/approveGuardianDeniedAction`
    ThreadApproveGuardianDeniedAction = "thread/approveGuardianDeniedAction" (ThreadApproveGuardianDeniedActionParams) -> ThreadApproveGuardianDeniedActionResponse,
        experimental false, paginated false, required ["event", "threadId"];
    /// `thread/archive`
    ThreadArchive = "thread/archive" (ThreadArchiveParams) -> ThreadArchiveResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/attachment/add`
    ThreadAttachmentAdd = "thread/attachment/add" (ThreadAttachmentAddParams) -> ThreadAttachmentAddResponse,
        experimental false, paginated false, required ["attachmentType", "identityKey", "payload", "threadId"];
    /// `thread/attachment/list`
    ThreadAttachmentList = "thread/attachment/list" (ThreadAttachmentListParams) -> ThreadAttachmentListResponse,
        experimental false, paginated true (ThreadAttachment), required ["threadId"];
    /// `thread/attachment/remove`
    ThreadAttachmentRemove = "thread/attachment/remove" (ThreadAttachmentRemoveParams) -> ThreadAttachmentRemoveResponse,
        experimental false, paginated false, required ["attachmentType", "identityKey", "threadId"];
    /// `thread/attachmentOwner/list`
    ThreadAttachmentOwnerList = "thread/attachmentOwner/list" (ThreadAttachmentOwnerListParams) -> ThreadAttachmentOwnerListResponse,
        experimental false, paginated true (ThreadAttachmentOwner), required ["attachmentType", "identityKey"];
    /// `thread/backgroundTerminals/clean`
    ThreadBackgroundTerminalsClean = "thread/backgroundTerminals/clean" (ThreadBackgroundTerminalsCleanParams) -> ThreadBackgroundTerminalsCleanResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/backgroundTerminals/list`
    ThreadBackgroundTerminalsList = "thread/backgroundTerminals/list" (ThreadBackgroundTerminalsListParams) -> ThreadBackgroundTerminalsListResponse,
        experimental true, paginated true (ThreadBackgroundTerminal), required ["threadId"];
    /// `thread/backgroundTerminals/terminate`
    ThreadBackgroundTerminalsTerminate = "thread/backgroundTerminals/terminate" (ThreadBackgroundTerminalsTerminateParams) -> ThreadBackgroundTerminalsTerminateResponse,
        experimental true, paginated false, required ["processId", "threadId"];
    /// `thread/compact/start`
    ThreadCompactStart = "thread/compact/start" (ThreadCompactStartParams) -> ThreadCompactStartResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/decrement_elicitation`
    ///
    /// Decrement the thread-local out-of-band elicitation counter.
    ///
    /// When the count reaches zero, timeout accounting resumes for the thread.
    ThreadDecrementElicitation = "thread/decrement_elicitation" (ThreadDecrementElicitationParams) -> ThreadDecrementElicitationResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/delete`
    ThreadDelete = "thread/delete" (ThreadDeleteParams) -> ThreadDeleteResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/fork`
    ThreadFork = "thread/fork" (ThreadForkParams) -> ThreadForkResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/goal/clear`
    ThreadGoalClear = "thread/goal/clear" (ThreadGoalClearParams) -> ThreadGoalClearResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/goal/get`
    ThreadGoalGet = "thread/goal/get" (ThreadGoalGetParams) -> ThreadGoalGetResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/goal/set`
    ThreadGoalSet = "thread/goal/set" (ThreadGoalSetParams) -> ThreadGoalSetResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/guardianReview`
    ///
    /// Review the idle thread's final injected exec_command without executing it.
    ThreadGuardianReview = "thread/guardianReview" (ThreadGuardianReviewParams) -> ThreadGuardianReviewResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/increment_elicitation`
    ///
    /// Increment the thread-local out-of-band elicitation counter.
    ///
    /// This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending outside the app-server request flow.
    ThreadIncrementElicitation = "thread/increment_elicitation" (ThreadIncrementElicitationParams) -> ThreadIncrementElicitationResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/inject_items`
    ///
    /// Append raw Responses API items to the thread history without starting a user turn.
    ThreadInjectItems = "thread/inject_items" (ThreadInjectItemsParams) -> ThreadInjectItemsResponse,
        experimental false, paginated false, required ["items", "threadId"];
    /// `thread/items/list`
    ThreadItemsList = "thread/items/list" (ThreadItemsListParams) -> ThreadItemsListResponse,
        experimental false, paginated true (ThreadItemEntry), required ["threadId"];
    /// `thread/items/read`
    ThreadItemsRead = "thread/items/read" (ThreadItemsReadParams) -> ThreadItemsReadResponse,
        experimental true, paginated false, required ["itemIds", "threadId", "turnId"];
    /// `thread/list`
    ThreadList = "thread/list" (ThreadListParams) -> ThreadListResponse,
        experimental false, paginated true (Thread), required [];
    /// `thread/loaded/list`
    ThreadLoadedList = "thread/loaded/list" (ThreadLoadedListParams) -> ThreadLoadedListResponse,
        experimental false, paginated true (String), required [];
    /// `thread/memory/read`
    ThreadMemoryRead = "thread/memory/read" (ThreadMemoryReadParams) -> ThreadMemoryReadResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/memoryMode/set`
    ThreadMemoryModeSet = "thread/memoryMode/set" (ThreadMemoryModeSetParams) -> ThreadMemoryModeSetResponse,
        experimental true, paginated false, required ["mode", "threadId"];
    /// `thread/metadata/update`
    ThreadMetadataUpdate = "thread/metadata/update" (ThreadMetadataUpdateParams) -> ThreadMetadataUpdateResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/name/set`
    ThreadNameSet = "thread/name/set" (ThreadSetNameParams) -> ThreadSetNameResponse,
        experimental false, paginated false, required ["name", "threadId"];
    /// `thread/prediction/request`
    ThreadPredictionRequest = "thread/prediction/request" (ThreadPredictionRequestParams) -> ThreadPredictionRequestResponse,
        experimental true, paginated false, required ["sourceTurnId", "threadId"];
    /// `thread/prepareApprovedPlan`
    ThreadPrepareApprovedPlan = "thread/prepareApprovedPlan" (ThreadPrepareApprovedPlanParams) -> ThreadPrepareApprovedPlanResponse,
        experimental true, paginated false, required ["markdown", "threadId"];
    /// `thread/queue/add`
    ThreadQueueAdd = "thread/queue/add" (ThreadQueueAddParams) -> ThreadQueueAddResponse,
        experimental true, paginated false, required ["clientUserMessageId", "input", "threadId"];
    /// `thread/queue/delete`
    ThreadQueueDelete = "thread/queue/delete" (ThreadQueueDeleteParams) -> ThreadQueueDeleteResponse,
        experimental true, paginated false, required ["queuedSubmissionId", "threadId"];
    /// `thread/queue/list`
    ThreadQueueList = "thread/queue/list" (ThreadQueueListParams) -> ThreadQueueListResponse,
        experimental true, paginated true (QueuedSubmission), required ["threadId"];
    /// `thread/queue/reorder`
    ThreadQueueReorder = "thread/queue/reorder" (ThreadQueueReorderParams) -> ThreadQueueReorderResponse,
        experimental true, paginated false, required ["queuedSubmissionIds", "threadId"];
    /// `thread/queue/start`
    ThreadQueueStart = "thread/queue/start" (ThreadQueueStartParams) -> ThreadQueueStartResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/queue/update`
    ThreadQueueUpdate = "thread/queue/update" (ThreadQueueUpdateParams) -> ThreadQueueUpdateResponse,
        experimental true, paginated false, required ["input", "queuedSubmissionId", "threadId"];
    /// `thread/read`
    ThreadRead = "thread/read" (ThreadReadParams) -> ThreadReadResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/readState/update`
    ThreadReadStateUpdate = "thread/readState/update" (ThreadReadStateUpdateParams) -> ThreadReadStateUpdateResponse,
        experimental true, paginated false, required ["expectedRevision", "operation", "threadId"];
    /// `thread/realtime/appendAudio`
    ThreadRealtimeAppendAudio = "thread/realtime/appendAudio" (ThreadRealtimeAppendAudioParams) -> ThreadRealtimeAppendAudioResponse,
        experimental true, paginated false, required ["audio", "threadId"];
    /// `thread/realtime/appendSpeech`
    ThreadRealtimeAppendSpeech = "thread/realtime/appendSpeech" (ThreadRealtimeAppendSpeechParams) -> ThreadRealtimeAppendSpeechResponse,
        experimental true, paginated false, required ["text", "threadId"];
    /// `thread/realtime/appendText`
    ThreadRealtimeAppendText = "thread/realtime/appendText" (ThreadRealtimeAppendTextParams) -> ThreadRealtimeAppendTextResponse,
        experimental true, paginated false, required ["text", "threadId"];
    /// `thread/realtime/listVoices`
    ThreadRealtimeListVoices = "thread/realtime/listVoices" (ThreadRealtimeListVoicesParams) -> ThreadRealtimeListVoicesResponse,
        experimental true, paginated false, required [];
    /// `thread/realtime/start`
    ThreadRealtimeStart = "thread/realtime/start" (ThreadRealtimeStartParams) -> ThreadRealtimeStartResponse,
        experimental true, paginated false, required ["outputModality", "threadId"];
    /// `thread/realtime/stop`
    ThreadRealtimeStop = "thread/realtime/stop" (ThreadRealtimeStopParams) -> ThreadRealtimeStopResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/resume`
    ThreadResume = "thread/resume" (ThreadResumeParams) -> ThreadResumeResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/revert`
    ThreadRevert = "thread/revert" (ThreadRevertParams) -> ThreadRevertResponse,
        experimental false, paginated false, required ["beforeTurnId", "threadId"];
    /// `thread/sample`
    ThreadSample = "thread/sample" (ThreadSampleParams) -> ThreadSampleResponse,
        experimental true, paginated false, required ["expectedTurnId", "prompt", "threadId"];
    /// `thread/sample/cancel`
    ThreadSampleCancel = "thread/sample/cancel" (ThreadSampleCancelParams) -> ThreadSampleCancelResponse,
        experimental true, paginated false, required ["requestId"];
    /// `thread/search`
    ThreadSearch = "thread/search" (ThreadSearchParams) -> ThreadSearchResponse,
        experimental true, paginated true (ThreadSearchResult), required ["searchTerm"];
    /// `thread/searchOccurrences`
    ThreadSearchOccurrences = "thread/searchOccurrences" (ThreadSearchOccurrencesParams) -> ThreadSearchOccurrencesResponse,
        experimental true, paginated true (ThreadSearchOccurrence), required ["searchTerm", "threadId"];
    /// `thread/section/move`
    ThreadSectionMove = "thread/section/move" (ThreadSectionMoveParams) -> ThreadSectionMoveResponse,
        experimental false, paginated false, required ["sectionId", "threadId"];
    /// `thread/settings/update`
    ThreadSettingsUpdate = "thread/settings/update" (ThreadSettingsUpdateParams) -> ThreadSettingsUpdateResponse,
        experimental true, paginated false, required ["threadId"];
    /// `thread/shellCommand`
    ThreadShellCommand = "thread/shellCommand" (ThreadShellCommandParams) -> ThreadShellCommandResponse,
        experimental false, paginated false, required ["command", "threadId"];
    /// `thread/start`
    ///
    /// NEW APIs
    ThreadStart = "thread/start" (ThreadStartParams) -> ThreadStartResponse,
        experimental false, paginated false, required [];
    /// `thread/timeline/list`
    ThreadTimelineList = "thread/timeline/list" (ThreadTimelineListParams) -> ThreadTimelineListResponse,
        experimental true, paginated true (ThreadTimelineEntry), required ["threadId"];
    /// `thread/turns/list`
    ThreadTurnsList = "thread/turns/list" (ThreadTurnsListParams) -> ThreadTurnsListResponse,
        experimental false, paginated true (Turn), required ["threadId"];
    /// `thread/unarchive`
    ThreadUnarchive = "thread/unarchive" (ThreadUnarchiveParams) -> ThreadUnarchiveResponse,
        experimental false, paginated false, required ["threadId"];
    /// `thread/unsubscribe`
    ThreadUnsubscribe = "thread/unsubscribe" (ThreadUnsubscribeParams) -> ThreadUnsubscribeResponse,
        experimental false, paginated false, required ["threadId"];
    /// `threadSection/create`
    ThreadSectionCreate = "threadSection/create" (ThreadSectionCreateParams) -> ThreadSectionCreateResponse,
        experimental false, paginated false, required ["name"];
    /// `threadSection/delete`
    ThreadSectionDelete = "threadSection/delete" (ThreadSectionDeleteParams) -> ThreadSectionDeleteResponse,
        experimental false, paginated false, required ["sectionId"];
    /// `threadSection/list`
    ThreadSectionList = "threadSection/list" (ThreadSectionListParams) -> ThreadSectionListResponse,
        experimental false, paginated true (ThreadSection), required [];
    /// `threadSection/update`
    ThreadSectionUpdate = "threadSection/update" (ThreadSectionUpdateParams) -> ThreadSectionUpdateResponse,
        experimental false, paginated false, required ["name", "sectionId"];
    /// `turn/interrupt`
    TurnInterrupt = "turn/interrupt" (TurnInterruptParams) -> TurnInterruptResponse,
        experimental false, paginated false, required ["threadId", "turnId"];
    /// `turn/settings/update`
    TurnSettingsUpdate = "turn/settings/update" (TurnSettingsUpdateParams) -> TurnSettingsUpdateResponse,
        experimental true, paginated false, required ["threadId", "turnId"];
    /// `turn/start`
    TurnStart = "turn/start" (TurnStartParams) -> TurnStartResponse,
        experimental false, paginated false, required ["input", "threadId"];
    /// `turn/steer`
    TurnSteer = "turn/steer" (TurnSteerParams) -> TurnSteerResponse,
        experimental false, paginated false, required ["expectedTurnId", "input", "threadId"];
    /// `userVerification/cancel`
    UserVerificationCancel = "userVerification/cancel" (UserVerificationCancelParams) -> UserVerificationCancelResponse,
        experimental true, paginated false, required ["requestId"];
    /// `userVerification/delete`
    UserVerificationDelete = "userVerification/delete" (UserVerificationDeleteParams) -> UserVerificationDeleteResponse,
        experimental true, paginated false, required [];
    /// `userVerification/enroll`
    UserVerificationEnroll = "userVerification/enroll" (UserVerificationEnrollParams) -> UserVerificationEnrollResponse,
        experimental true, paginated false, required [];
    /// `userVerification/status`
    UserVerificationStatus = "userVerification/status" (UserVerificationStatusParams) -> UserVerificationStatusResponse,
        experimental true, paginated false, required [];
    /// `userVerification/verify`
    UserVerificationVerify = "userVerification/verify" (UserVerificationVerifyParams) -> UserVerificationVerifyResponse,
        experimental true, paginated false, required ["challenge", "description", "title"];
    /// `windowsSandbox/readiness`
    WindowsSandboxReadiness = "windowsSandbox/readiness" (()) -> WindowsSandboxReadinessResponse,
        experimental false, paginated false, required [];
    /// `windowsSandbox/setupStart`
    WindowsSandboxSetupStart = "windowsSandbox/setupStart" (WindowsSandboxSetupStartParams) -> WindowsSandboxSetupStartResponse,
        experimental false, paginated false, required ["mode"];
}

/// Calls `$then! { ThreadList, … }` with the types of all client methods.
#[macro_export]
macro_rules! for_each_client_method {
    ($then:ident) => {
        $then! { AccountBedrockCheckGovCloudRequirements, AccountBedrockDiscover, AccountBedrockSetup, AccountGatewayOAuthCancel, AccountGatewayOAuthLogin, AccountGatewayOAuthRead, AccountGcpSetup, AccountLoginCancel, AccountLoginStart, AccountLogout, AccountRateLimitResetCreditConsume, AccountRateLimitsRead, AccountRead, AccountSecuritySetupRead, AccountSendAddCreditsNudgeEmail, AccountUsageRead, AccountWorkspaceMessagesRead, AccountSessionList, AccountSessionSwitch, AppInstalled, AppList, AppRead, CollaborationModeList, CommandExec, CommandExecResize, CommandExecTerminate, CommandExecWrite, ConfigBatchWrite, ConfigMcpServerReload, ConfigRead, ConfigValueWrite, ConfigRequirementsRead, EnvironmentAdd, EnvironmentInfo, EnvironmentStatus, ExperimentalFeatureEnablementSet, ExperimentalFeatureList, ExternalAgentConfigDetect, ExternalAgentConfigImport, ExternalAgentConfigImportReadHistories, ExternalAgentConfigImportRecordHistory, FeedbackSave, FeedbackUpload, FsCopy, FsCreateDirectory, FsGetMetadata, FsReadDirectory, FsReadFile, FsRemove, FsUnwatch, FsWatch, FsWriteFile, FuzzyFileSearch, FuzzyFileSearchSessionStart, FuzzyFileSearchSessionStop, FuzzyFileSearchSessionUpdate, HooksList, Initialize, MarketplaceAdd, MarketplaceRemove, MarketplaceUpgrade, McpServerEventStreamStart, McpServerEventStreamStop, McpServerOauthLogin, McpServerResourceRead, McpServerToolCall, McpServerStatusList, MemoryReset, MemoryStatus, MockExperimentalMethod, ModelList, ModelProviderCapabilitiesRead, ModelProviderConfigWrite, ModelProviderList, PermissionProfileList, PluginInstall, PluginInstalled, PluginList, PluginRead, PluginReconcile, PluginSearch, PluginShareCheckout, PluginShareDelete, PluginShareList, PluginShareSave, PluginShareUpdateTargets, PluginSkillRead, PluginUninstall, ProcessKill, ProcessResizePty, ProcessSpawn, ProcessWriteStdin, ProjectCreate, ProjectDelete, ProjectImport, ProjectList, ProjectMove, ProjectRead, ProjectUpdate, RemoteControlClientList, RemoteControlClientRevoke, RemoteControlDisable, RemoteControlEnable, RemoteControlPairingStart, RemoteControlPairingStatus, RemoteControlStatusRead, ReviewStart, RolloutCompress, ServerDiagnostics, SkillsConfigWrite, SkillsExtraRootsSet, SkillsList, ThreadApproveGuardianDeniedAction, ThreadArchive, ThreadAttachmentAdd, ThreadAttachmentList, ThreadAttachmentRemove, ThreadAttachmentOwnerList, ThreadBackgroundTerminalsClean, ThreadBackgroundTerminalsList, ThreadBackgroundTerminalsTerminate, ThreadCompactStart, ThreadDecrementElicitation, ThreadDelete, ThreadFork, ThreadGoalClear, ThreadGoalGet, ThreadGoalSet, ThreadGuardianReview, ThreadIncrementElicitation, ThreadInjectItems, ThreadItemsList, ThreadItemsRead, ThreadList, ThreadLoadedList, ThreadMemoryRead, ThreadMemoryModeSet, ThreadMetadataUpdate, ThreadNameSet, ThreadPredictionRequest, ThreadPrepareApprovedPlan, ThreadQueueAdd, ThreadQueueDelete, ThreadQueueList, ThreadQueueReorder, ThreadQueueStart, ThreadQueueUpdate, ThreadRead, ThreadReadStateUpdate, ThreadRealtimeAppendAudio, ThreadRealtimeAppendSpeech, ThreadRealtimeAppendText, ThreadRealtimeListVoices, ThreadRealtimeStart, ThreadRealtimeStop, ThreadResume, ThreadRevert, ThreadSample, ThreadSampleCancel, ThreadSearch, ThreadSearchOccurrences, ThreadSectionMove, ThreadSettingsUpdate, ThreadShellCommand, ThreadStart, ThreadTimelineList, ThreadTurnsList, ThreadUnarchive, ThreadUnsubscribe, ThreadSectionCreate, ThreadSectionDelete, ThreadSectionList, ThreadSectionUpdate, TurnInterrupt, TurnSettingsUpdate, TurnStart, TurnSteer, UserVerificationCancel, UserVerificationDelete, UserVerificationEnroll, UserVerificationStatus, UserVerificationVerify, WindowsSandboxReadiness, WindowsSandboxSetupStart }
    };
}

server_methods! {
    /// `account/chatgptAuthTokens/refresh`
    AccountChatgptAuthTokensRefresh = "account/chatgptAuthTokens/refresh" (ChatgptAuthTokensRefreshParams) -> ChatgptAuthTokensRefreshResponse;
    /// `applyPatchApproval`
    ///
    /// DEPRECATED APIs below Request to approve a patch. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn, SendUserMessage).
    ApplyPatchApproval = "applyPatchApproval" (ApplyPatchApprovalParams) -> ApplyPatchApprovalResponse;
    /// `attestation/generate`
    ///
    /// Generate a fresh upstream attestation result on demand.
    AttestationGenerate = "attestation/generate" (AttestationGenerateParams) -> AttestationGenerateResponse;
    /// `currentTime/read`
    ///
    /// Read the current time from an external clock owned by the client.
    CurrentTimeRead = "currentTime/read" (CurrentTimeReadParams) -> CurrentTimeReadResponse;
    /// `execCommandApproval`
    ///
    /// Request to exec a command. This request is used for Turns started via the legacy APIs (i.e. SendUserTurn, SendUserMessage).
    ExecCommandApproval = "execCommandApproval" (ExecCommandApprovalParams) -> ExecCommandApprovalResponse;
    /// `item/commandExecution/requestApproval`
    ///
    /// NEW APIs Sent when approval is requested for a specific command execution. This request is used for Turns started via turn/start.
    ItemCommandExecutionRequestApproval = "item/commandExecution/requestApproval" (CommandExecutionRequestApprovalParams) -> CommandExecutionRequestApprovalResponse;
    /// `item/fileChange/requestApproval`
    ///
    /// Sent when approval is requested for a specific file change. This request is used for Turns started via turn/start.
    ItemFileChangeRequestApproval = "item/fileChange/requestApproval" (FileChangeRequestApprovalParams) -> FileChangeRequestApprovalResponse;
    /// `item/permissions/requestApproval`
    ///
    /// Request approval for additional permissions from the user.
    ItemPermissionsRequestApproval = "item/permissions/requestApproval" (PermissionsRequestApprovalParams) -> PermissionsRequestApprovalResponse;
    /// `item/tool/call`
    ///
    /// Execute a dynamic tool call on the client.
    ItemToolCall = "item/tool/call" (DynamicToolCallParams) -> DynamicToolCallResponse;
    /// `item/tool/requestUserInput`
    ///
    /// EXPERIMENTAL - Request input from the user for a tool call.
    ItemToolRequestUserInput = "item/tool/requestUserInput" (ToolRequestUserInputParams) -> ToolRequestUserInputResponse;
    /// `mcpServer/elicitation/request`
    ///
    /// Request input for an MCP server elicitation.
    McpServerElicitationRequest = "mcpServer/elicitation/request" (McpServerElicitationRequestParams) -> McpServerElicitationRequestResponse;
}

incoming! {
/// What the server tells.
ServerNotification,
/// The names of all notifications, sorted.
SERVER_NOTIFICATIONS {
    AccountGatewayOAuthChanged = "account/gatewayOAuth/changed" (GatewayOAuthChangedNotification);
    AccountLoginCompleted = "account/login/completed" (AccountLoginCompletedNotification);
    AccountRateLimitsUpdated = "account/rateLimits/updated" (Box<AccountRateLimitsUpdatedNotification>);
    AccountUpdated = "account/updated" (AccountUpdatedNotification);
    AppListUpdated = "app/list/updated" (AppListUpdatedNotification);
    AutoApprovalReviewStrictReviewRequired = "autoApprovalReview/strictReviewRequired" (StrictReviewRequiredNotification);
    CommandExecOutputDelta = "command/exec/outputDelta" (CommandExecOutputDeltaNotification);
    ConfigWarning = "configWarning" (ConfigWarningNotification);
    DeprecationNotice = "deprecationNotice" (DeprecationNoticeNotification);
    Error = "error" (Box<ErrorNotification>);
    ExternalAgentConfigImportCompleted = "externalAgentConfig/import/completed" (ExternalAgentConfigImportCompletedNotification);
    ExternalAgentConfigImportProgress = "externalAgentConfig/import/progress" (ExternalAgentConfigImportProgressNotification);
    FsChanged = "fs/changed" (FsChangedNotification);
    FuzzyFileSearchSessionCompleted = "fuzzyFileSearch/sessionCompleted" (FuzzyFileSearchSessionCompletedNotification);
    FuzzyFileSearchSessionUpdated = "fuzzyFileSearch/sessionUpdated" (FuzzyFileSearchSessionUpdatedNotification);
    GuardianWarning = "guardianWarning" (GuardianWarningNotification);
    HookCompleted = "hook/completed" (Box<HookCompletedNotification>);
    HookStarted = "hook/started" (Box<HookStartedNotification>);
    ItemAgentMessageDelta = "item/agentMessage/delta" (AgentMessageDeltaNotification);
    ItemAutoApprovalReviewCompleted = "item/autoApprovalReview/completed" (Box<ItemGuardianApprovalReviewCompletedNotification>);
    ItemAutoApprovalReviewStarted = "item/autoApprovalReview/started" (Box<ItemGuardianApprovalReviewStartedNotification>);
    ItemCommandExecutionOutputDelta = "item/commandExecution/outputDelta" (CommandExecutionOutputDeltaNotification);
    ItemCommandExecutionTerminalInteraction = "item/commandExecution/terminalInteraction" (TerminalInteractionNotification);
    ItemCompleted = "item/completed" (Box<ItemCompletedNotification>);
    ItemFileChangeOutputDelta = "item/fileChange/outputDelta" (FileChangeOutputDeltaNotification);
    ItemFileChangePatchUpdated = "item/fileChange/patchUpdated" (FileChangePatchUpdatedNotification);
    ItemMcpToolCallProgress = "item/mcpToolCall/progress" (McpToolCallProgressNotification);
    ItemPlanDelta = "item/plan/delta" (PlanDeltaNotification);
    ItemReasoningSummaryPartAdded = "item/reasoning/summaryPartAdded" (ReasoningSummaryPartAddedNotification);
    ItemReasoningSummaryTextDelta = "item/reasoning/summaryTextDelta" (ReasoningSummaryTextDeltaNotification);
    ItemReasoningTextDelta = "item/reasoning/textDelta" (ReasoningTextDeltaNotification);
    ItemStarted = "item/started" (Box<ItemStartedNotification>);
    McpServerEventStreamNotification = "mcpServer/event/stream/notification" (McpServerEventStreamNotification);
    McpServerOauthLoginCompleted = "mcpServer/oauthLogin/completed" (McpServerOauthLoginCompletedNotification);
    McpServerStartupStatusUpdated = "mcpServer/startupStatus/updated" (McpServerStatusUpdatedNotification);
    ModelRerouted = "model/rerouted" (ModelReroutedNotification);
    ModelSafetyBufferingUpdated = "model/safetyBuffering/updated" (ModelSafetyBufferingUpdatedNotification);
    ModelVerification = "model/verification" (ModelVerificationNotification);
    ModelProviderAuthRecoveryCompleted = "modelProvider/authRecoveryCompleted" (AuthRecoveryNotification);
    ModelProviderAuthRecoveryStarted = "modelProvider/authRecoveryStarted" (AuthRecoveryNotification);
    ProcessExited = "process/exited" (ProcessExitedNotification);
    ProcessOutputDelta = "process/outputDelta" (ProcessOutputDeltaNotification);
    ProjectChanged = "project/changed" (ProjectChangedNotification);
    RemoteControlStatusChanged = "remoteControl/status/changed" (RemoteControlStatusChangedNotification);
    ServerRequestResolved = "serverRequest/resolved" (ServerRequestResolvedNotification);
    SkillsChanged = "skills/changed" (SkillsChangedNotification);
    ThreadArchived = "thread/archived" (ThreadArchivedNotification);
    ThreadAttachmentUpdated = "thread/attachment/updated" (ThreadAttachmentUpdatedNotification);
    ThreadClosed = "thread/closed" (ThreadClosedNotification);
    ThreadCompacted = "thread/compacted" (ContextCompactedNotification);
    ThreadDeleted = "thread/deleted" (ThreadDeletedNotification);
    ThreadEnvironmentConnected = "thread/environment/connected" (EnvironmentConnectionNotification);
    ThreadEnvironmentDisconnected = "thread/environment/disconnected" (EnvironmentConnectionNotification);
    ThreadGoalCleared = "thread/goal/cleared" (ThreadGoalClearedNotification);
    ThreadGoalUpdated = "thread/goal/updated" (ThreadGoalUpdatedNotification);
    ThreadNameUpdated = "thread/name/updated" (ThreadNameUpdatedNotification);
    ThreadPredictionUpdated = "thread/prediction/updated" (ThreadPredictionUpdatedNotification);
    ThreadProjectUpdated = "thread/project/updated" (ThreadProjectUpdatedNotification);
    ThreadQueueChanged = "thread/queue/changed" (ThreadQueueChangedNotification);
    ThreadReadStateChanged = "thread/readState/changed" (ThreadReadStateChangedNotification);
    ThreadRealtimeClosed = "thread/realtime/closed" (ThreadRealtimeClosedNotification);
    ThreadRealtimeError = "thread/realtime/error" (ThreadRealtimeErrorNotification);
    ThreadRealtimeItemCompleted = "thread/realtime/item/completed" (ThreadRealtimeItemCompletedNotification);
    ThreadRealtimeItemStarted = "thread/realtime/item/started" (ThreadRealtimeItemStartedNotification);
    ThreadRealtimeItemTranscriptDelta = "thread/realtime/item/transcript/delta" (ThreadRealtimeItemTranscriptDeltaNotification);
    ThreadRealtimeItemAdded = "thread/realtime/itemAdded" (ThreadRealtimeItemAddedNotification);
    ThreadRealtimeOutputAudioDelta = "thread/realtime/outputAudio/delta" (ThreadRealtimeOutputAudioDeltaNotification);
    ThreadRealtimeSdp = "thread/realtime/sdp" (ThreadRealtimeSdpNotification);
    ThreadRealtimeStarted = "thread/realtime/started" (ThreadRealtimeStartedNotification);
    ThreadRealtimeTranscriptDelta = "thread/realtime/transcript/delta" (ThreadRealtimeTranscriptDeltaNotification);
    ThreadRealtimeTranscriptDone = "thread/realtime/transcript/done" (ThreadRealtimeTranscriptDoneNotification);
    ThreadReverted = "thread/reverted" (ThreadRevertedNotification);
    ThreadSectionChanged = "thread/section/changed" (ThreadSectionChangedNotification);
    ThreadSettingsUpdated = "thread/settings/updated" (Box<ThreadSettingsUpdatedNotification>);
    ThreadStarted = "thread/started" (Box<ThreadStartedNotification>);
    ThreadStatusChanged = "thread/status/changed" (ThreadStatusChangedNotification);
    ThreadTokenUsageUpdated = "thread/tokenUsage/updated" (ThreadTokenUsageUpdatedNotification);
    ThreadUnarchived = "thread/unarchived" (ThreadUnarchivedNotification);
    TurnCompleted = "turn/completed" (Box<TurnCompletedNotification>);
    TurnDiffUpdated = "turn/diff/updated" (TurnDiffUpdatedNotification);
    TurnModerationMetadata = "turn/moderationMetadata" (TurnModerationMetadataNotification);
    TurnPlanUpdated = "turn/plan/updated" (TurnPlanUpdatedNotification);
    TurnStarted = "turn/started" (Box<TurnStartedNotification>);
    Warning = "warning" (WarningNotification);
    WindowsWorldWritableWarning = "windows/worldWritableWarning" (WindowsWorldWritableWarningNotification);
    WindowsSandboxSetupCompleted = "windowsSandbox/setupCompleted" (WindowsSandboxSetupCompletedNotification);
}}

incoming! {
/// What the server asks; each request wants exactly one answer.
ServerRequest,
/// The names of all server requests, sorted.
SERVER_REQUESTS {
    AccountChatgptAuthTokensRefresh = "account/chatgptAuthTokens/refresh" (ChatgptAuthTokensRefreshParams);
    ApplyPatchApproval = "applyPatchApproval" (ApplyPatchApprovalParams);
    AttestationGenerate = "attestation/generate" (AttestationGenerateParams);
    CurrentTimeRead = "currentTime/read" (CurrentTimeReadParams);
    ExecCommandApproval = "execCommandApproval" (ExecCommandApprovalParams);
    ItemCommandExecutionRequestApproval = "item/commandExecution/requestApproval" (Box<CommandExecutionRequestApprovalParams>);
    ItemFileChangeRequestApproval = "item/fileChange/requestApproval" (FileChangeRequestApprovalParams);
    ItemPermissionsRequestApproval = "item/permissions/requestApproval" (PermissionsRequestApprovalParams);
    ItemToolCall = "item/tool/call" (DynamicToolCallParams);
    ItemToolRequestUserInput = "item/tool/requestUserInput" (ToolRequestUserInputParams);
    McpServerElicitationRequest = "mcpServer/elicitation/request" (Box<McpServerElicitationRequestParams>);
}}
