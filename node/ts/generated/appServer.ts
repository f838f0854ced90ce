// All methods of the app-server.
//
// Generated, do not edit: change the source and run `./dev codegen`.

import type { Subscription } from "../stream.js";
import type { CallOptions, Ops } from "./ops.js";
import type * as p from "./protocol.js";
import type * as t from "./types.js";

/** A notification as a subscription hands it out, told apart by `method`; `seq` counts from 1. */
export type Notification = { seq: number } & (
  | p.ServerNotification
  | Exclude<t.OwnNotification, { method: "$unrecognized" }>
  | { method: "$unrecognized"; params: unknown }
);

/** Of which method a notification can be. */
export type NotificationMethod = Exclude<Notification["method"], "$unrecognized">;

/** The notifications that a filter by methods lets through. */
export type NotificationOf<M extends string> = NotificationMethod extends M
  ? Notification
  : Extract<Notification, { method: M }>;

/** The methods of the app-server; params and results as Codex spells them. */
export class AppServer {
  readonly #ops: Ops;

  constructor(ops: Ops) {
    this.#ops = ops;
  }

  async #request(method: string, params: object, options?: CallOptions): Promise<unknown> {
    return this.#ops.appServerRequest({ method, params }, options);
  }

  async *#iterate(method: string, params: object, options?: CallOptions): AsyncGenerator<unknown, void> {
    let cursor: string | null = null;
    do {
      const page = await this.#ops.appServerListAll({ method, params, cursor, limit: 1 }, options);
      yield* page.data;
      cursor = page.next_cursor;
    } while (cursor !== null);
  }

  /**
   * Hears what the app-server tells: of these threads and methods, or everything. From now on nothing is missed; every
   * subscription has its own copy. The loop throws the `CodexError` `lagged` when it is too slow.
   *
   * ```js
   * for await (const { method, params } of codex.appServer.subscribe({ methods: ["thread/status/changed"] })) …
   * ```
   */
  subscribe<const M extends NotificationMethod = NotificationMethod>(
    filter: {
      /** Thread ids. What is about no thread (the account, warnings, files) is heard in any case. */
      threads?: readonly string[];
      methods?: readonly M[];
    } = {},
    options?: CallOptions,
  ): Subscription<NotificationOf<M>> {
    const heard: unknown = this.#ops.appServerSubscribe(filter as unknown as t.NotificationFilter, options);
    return heard as Subscription<NotificationOf<M>>;
  }

  /**
   * `account/bedrock/checkGovCloudRequirements`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  accountBedrockCheckGovCloudRequirements(options?: CallOptions): Promise<p.BedrockCheckGovCloudRequirementsResponse> {
    return this.#request("account/bedrock/checkGovCloudRequirements", {}, options) as Promise<p.BedrockCheckGovCloudRequirementsResponse>;
  }

  /**
   * `account/bedrock/discover`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  accountBedrockDiscover(options?: CallOptions): Promise<p.BedrockDiscoverResponse> {
    return this.#request("account/bedrock/discover", {}, options) as Promise<p.BedrockDiscoverResponse>;
  }

  /**
   * `account/bedrock/setup`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  accountBedrockSetup(params: p.BedrockSetupParams, options?: CallOptions): Promise<p.BedrockSetupResponse> {
    return this.#request("account/bedrock/setup", params, options) as Promise<p.BedrockSetupResponse>;
  }

  /** `account/gatewayOAuth/cancel`. */
  accountGatewayOAuthCancel(options?: CallOptions): Promise<p.GatewayOAuthCancelResponse> {
    return this.#request("account/gatewayOAuth/cancel", {}, options) as Promise<p.GatewayOAuthCancelResponse>;
  }

  /** `account/gatewayOAuth/login`. */
  accountGatewayOAuthLogin(params: p.GatewayOAuthLoginParams = {}, options?: CallOptions): Promise<p.GatewayOAuthLoginResponse> {
    return this.#request("account/gatewayOAuth/login", params, options) as Promise<p.GatewayOAuthLoginResponse>;
  }

  /** `account/gatewayOAuth/read`. */
  accountGatewayOAuthRead(params: p.GatewayOAuthReadParams = {}, options?: CallOptions): Promise<p.GatewayOAuthReadResponse> {
    return this.#request("account/gatewayOAuth/read", params, options) as Promise<p.GatewayOAuthReadResponse>;
  }

  /**
   * `account/gcp/setup`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  accountGcpSetup(params: p.GcpSetupParams, options?: CallOptions): Promise<p.GcpSetupResponse> {
    return this.#request("account/gcp/setup", params, options) as Promise<p.GcpSetupResponse>;
  }

  /** `account/login/cancel`. */
  accountLoginCancel(params: p.CancelLoginAccountParams, options?: CallOptions): Promise<p.CancelLoginAccountResponse> {
    return this.#request("account/login/cancel", params, options) as Promise<p.CancelLoginAccountResponse>;
  }

  /** `account/login/start`. */
  accountLoginStart(params: p.LoginAccountParams, options?: CallOptions): Promise<p.LoginAccountResponse> {
    return this.#request("account/login/start", params, options) as Promise<p.LoginAccountResponse>;
  }

  /** `account/logout`. */
  accountLogout(options?: CallOptions): Promise<p.LogoutAccountResponse> {
    return this.#request("account/logout", {}, options) as Promise<p.LogoutAccountResponse>;
  }

  /** `account/rateLimitResetCredit/consume`. */
  accountRateLimitResetCreditConsume(params: p.ConsumeAccountRateLimitResetCreditParams, options?: CallOptions): Promise<p.ConsumeAccountRateLimitResetCreditResponse> {
    return this.#request("account/rateLimitResetCredit/consume", params, options) as Promise<p.ConsumeAccountRateLimitResetCreditResponse>;
  }

  /** `account/rateLimits/read`. */
  accountRateLimitsRead(params: p.GetAccountRateLimitsParams = {}, options?: CallOptions): Promise<p.GetAccountRateLimitsResponse> {
    return this.#request("account/rateLimits/read", params, options) as Promise<p.GetAccountRateLimitsResponse>;
  }

  /** `account/read`. */
  accountRead(params: p.GetAccountParams = {}, options?: CallOptions): Promise<p.GetAccountResponse> {
    return this.#request("account/read", params, options) as Promise<p.GetAccountResponse>;
  }

  /** `account/securitySetup/read`. */
  accountSecuritySetupRead(options?: CallOptions): Promise<p.GetAccountSecuritySetupResponse> {
    return this.#request("account/securitySetup/read", {}, options) as Promise<p.GetAccountSecuritySetupResponse>;
  }

  /** `account/sendAddCreditsNudgeEmail`. */
  accountSendAddCreditsNudgeEmail(params: p.SendAddCreditsNudgeEmailParams, options?: CallOptions): Promise<p.SendAddCreditsNudgeEmailResponse> {
    return this.#request("account/sendAddCreditsNudgeEmail", params, options) as Promise<p.SendAddCreditsNudgeEmailResponse>;
  }

  /** `account/usage/read`. */
  accountUsageRead(params: p.GetAccountTokenUsageParams = {}, options?: CallOptions): Promise<p.GetAccountTokenUsageResponse> {
    return this.#request("account/usage/read", params, options) as Promise<p.GetAccountTokenUsageResponse>;
  }

  /** `account/workspaceMessages/read`. */
  accountWorkspaceMessagesRead(options?: CallOptions): Promise<p.GetWorkspaceMessagesResponse> {
    return this.#request("account/workspaceMessages/read", {}, options) as Promise<p.GetWorkspaceMessagesResponse>;
  }

  /**
   * `accountSession/list`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  accountSessionList(params: p.AccountSessionsListParams = {}, options?: CallOptions): Promise<p.AccountSessionsResponse> {
    return this.#request("accountSession/list", params, options) as Promise<p.AccountSessionsResponse>;
  }

  /**
   * `accountSession/switch`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  accountSessionSwitch(params: p.AccountSessionsSwitchParams, options?: CallOptions): Promise<p.AccountSessionsSwitchResponse> {
    return this.#request("accountSession/switch", params, options) as Promise<p.AccountSessionsSwitchResponse>;
  }

  /** `app/installed`. */
  appInstalled(params: p.AppsInstalledParams = {}, options?: CallOptions): Promise<p.AppsInstalledResponse> {
    return this.#request("app/installed", params, options) as Promise<p.AppsInstalledResponse>;
  }

  /** `app/list`. */
  appList(params: p.AppsListParams = {}, options?: CallOptions): Promise<p.AppsListResponse> {
    return this.#request("app/list", params, options) as Promise<p.AppsListResponse>;
  }

  /** The entries of all pages of `appList`; a page is fetched when it is needed. */
  iterateAppList(params: p.AppsListParams = {}, options?: CallOptions): AsyncGenerator<p.AppInfo, void> {
    return this.#iterate("app/list", params, options) as AsyncGenerator<p.AppInfo, void>;
  }

  /** `app/read`. */
  appRead(params: p.AppsReadParams, options?: CallOptions): Promise<p.AppsReadResponse> {
    return this.#request("app/read", params, options) as Promise<p.AppsReadResponse>;
  }

  /**
   * `collaborationMode/list`. Lists collaboration mode presets.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  collaborationModeList(options?: CallOptions): Promise<p.CollaborationModeListResponse> {
    return this.#request("collaborationMode/list", {}, options) as Promise<p.CollaborationModeListResponse>;
  }

  /** `command/exec`. Execute a standalone command (argv vector) under the server's sandbox. */
  commandExec(params: p.CommandExecParams, options?: CallOptions): Promise<p.CommandExecResponse> {
    return this.#request("command/exec", params, options) as Promise<p.CommandExecResponse>;
  }

  /** `command/exec/resize`. Resize a running PTY-backed `command/exec` session by client-supplied `processId`. */
  commandExecResize(params: p.CommandExecResizeParams, options?: CallOptions): Promise<p.CommandExecResizeResponse> {
    return this.#request("command/exec/resize", params, options) as Promise<p.CommandExecResizeResponse>;
  }

  /** `command/exec/terminate`. Terminate a running `command/exec` session by client-supplied `processId`. */
  commandExecTerminate(params: p.CommandExecTerminateParams, options?: CallOptions): Promise<p.CommandExecTerminateResponse> {
    return this.#request("command/exec/terminate", params, options) as Promise<p.CommandExecTerminateResponse>;
  }

  /** `command/exec/write`. Write stdin bytes to a running `command/exec` session or close stdin. */
  commandExecWrite(params: p.CommandExecWriteParams, options?: CallOptions): Promise<p.CommandExecWriteResponse> {
    return this.#request("command/exec/write", params, options) as Promise<p.CommandExecWriteResponse>;
  }

  /** `config/batchWrite`. */
  configBatchWrite(params: p.ConfigBatchWriteParams, options?: CallOptions): Promise<p.ConfigWriteResponse> {
    return this.#request("config/batchWrite", params, options) as Promise<p.ConfigWriteResponse>;
  }

  /** `config/mcpServer/reload`. */
  configMcpServerReload(options?: CallOptions): Promise<p.McpServerRefreshResponse> {
    return this.#request("config/mcpServer/reload", {}, options) as Promise<p.McpServerRefreshResponse>;
  }

  /** `config/read`. */
  configRead(params: p.ConfigReadParams = {}, options?: CallOptions): Promise<p.ConfigReadResponse> {
    return this.#request("config/read", params, options) as Promise<p.ConfigReadResponse>;
  }

  /** `config/value/write`. */
  configValueWrite(params: p.ConfigValueWriteParams, options?: CallOptions): Promise<p.ConfigWriteResponse> {
    return this.#request("config/value/write", params, options) as Promise<p.ConfigWriteResponse>;
  }

  /** `configRequirements/read`. */
  configRequirementsRead(options?: CallOptions): Promise<p.ConfigRequirementsReadResponse> {
    return this.#request("configRequirements/read", {}, options) as Promise<p.ConfigRequirementsReadResponse>;
  }

  /**
   * `environment/add`. Adds or replaces a remote environment by id for later selection.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  environmentAdd(params: p.EnvironmentAddParams, options?: CallOptions): Promise<p.EnvironmentAddResponse> {
    return this.#request("environment/add", params, options) as Promise<p.EnvironmentAddResponse>;
  }

  /**
   * `environment/info`. Reads information from a configured execution environment.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  environmentInfo(params: p.EnvironmentInfoParams, options?: CallOptions): Promise<p.EnvironmentInfoResponse> {
    return this.#request("environment/info", params, options) as Promise<p.EnvironmentInfoResponse>;
  }

  /**
   * `environment/status`. Reads the current status of a configured execution environment.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  environmentStatus(params: p.EnvironmentStatusParams, options?: CallOptions): Promise<p.EnvironmentStatusResponse> {
    return this.#request("environment/status", params, options) as Promise<p.EnvironmentStatusResponse>;
  }

  /** `experimentalFeature/enablement/set`. */
  experimentalFeatureEnablementSet(params: p.ExperimentalFeatureEnablementSetParams, options?: CallOptions): Promise<p.ExperimentalFeatureEnablementSetResponse> {
    return this.#request("experimentalFeature/enablement/set", params, options) as Promise<p.ExperimentalFeatureEnablementSetResponse>;
  }

  /** `experimentalFeature/list`. */
  experimentalFeatureList(params: p.ExperimentalFeatureListParams = {}, options?: CallOptions): Promise<p.ExperimentalFeatureListResponse> {
    return this.#request("experimentalFeature/list", params, options) as Promise<p.ExperimentalFeatureListResponse>;
  }

  /** The entries of all pages of `experimentalFeatureList`; a page is fetched when it is needed. */
  iterateExperimentalFeatureList(params: p.ExperimentalFeatureListParams = {}, options?: CallOptions): AsyncGenerator<p.ExperimentalFeature, void> {
    return this.#iterate("experimentalFeature/list", params, options) as AsyncGenerator<p.ExperimentalFeature, void>;
  }

  /** `externalAgentConfig/detect`. */
  externalAgentConfigDetect(params: p.ExternalAgentConfigDetectParams = {}, options?: CallOptions): Promise<p.ExternalAgentConfigDetectResponse> {
    return this.#request("externalAgentConfig/detect", params, options) as Promise<p.ExternalAgentConfigDetectResponse>;
  }

  /** `externalAgentConfig/import`. */
  externalAgentConfigImport(params: p.ExternalAgentConfigImportParams, options?: CallOptions): Promise<p.ExternalAgentConfigImportResponse> {
    return this.#request("externalAgentConfig/import", params, options) as Promise<p.ExternalAgentConfigImportResponse>;
  }

  /** `externalAgentConfig/import/readHistories`. */
  externalAgentConfigImportReadHistories(options?: CallOptions): Promise<p.ExternalAgentConfigImportHistoriesReadResponse> {
    return this.#request("externalAgentConfig/import/readHistories", {}, options) as Promise<p.ExternalAgentConfigImportHistoriesReadResponse>;
  }

  /** `externalAgentConfig/import/recordHistory`. */
  externalAgentConfigImportRecordHistory(params: p.ExternalAgentConfigImportHistoryRecordParams, options?: CallOptions): Promise<p.ExternalAgentConfigImportHistoryRecordResponse> {
    return this.#request("externalAgentConfig/import/recordHistory", params, options) as Promise<p.ExternalAgentConfigImportHistoryRecordResponse>;
  }

  /** `feedback/save`. */
  feedbackSave(params: p.FeedbackSaveParams, options?: CallOptions): Promise<p.FeedbackSaveResponse> {
    return this.#request("feedback/save", params, options) as Promise<p.FeedbackSaveResponse>;
  }

  /** `feedback/upload`. */
  feedbackUpload(params: p.FeedbackUploadParams, options?: CallOptions): Promise<p.FeedbackUploadResponse> {
    return this.#request("feedback/upload", params, options) as Promise<p.FeedbackUploadResponse>;
  }

  /** `fs/copy`. */
  fsCopy(params: p.FsCopyParams, options?: CallOptions): Promise<p.FsCopyResponse> {
    return this.#request("fs/copy", params, options) as Promise<p.FsCopyResponse>;
  }

  /** `fs/createDirectory`. */
  fsCreateDirectory(params: p.FsCreateDirectoryParams, options?: CallOptions): Promise<p.FsCreateDirectoryResponse> {
    return this.#request("fs/createDirectory", params, options) as Promise<p.FsCreateDirectoryResponse>;
  }

  /** `fs/getMetadata`. */
  fsGetMetadata(params: p.FsGetMetadataParams, options?: CallOptions): Promise<p.FsGetMetadataResponse> {
    return this.#request("fs/getMetadata", params, options) as Promise<p.FsGetMetadataResponse>;
  }

  /** `fs/readDirectory`. */
  fsReadDirectory(params: p.FsReadDirectoryParams, options?: CallOptions): Promise<p.FsReadDirectoryResponse> {
    return this.#request("fs/readDirectory", params, options) as Promise<p.FsReadDirectoryResponse>;
  }

  /** `fs/readFile`. */
  fsReadFile(params: p.FsReadFileParams, options?: CallOptions): Promise<p.FsReadFileResponse> {
    return this.#request("fs/readFile", params, options) as Promise<p.FsReadFileResponse>;
  }

  /** `fs/remove`. */
  fsRemove(params: p.FsRemoveParams, options?: CallOptions): Promise<p.FsRemoveResponse> {
    return this.#request("fs/remove", params, options) as Promise<p.FsRemoveResponse>;
  }

  /** `fs/unwatch`. */
  fsUnwatch(params: p.FsUnwatchParams, options?: CallOptions): Promise<p.FsUnwatchResponse> {
    return this.#request("fs/unwatch", params, options) as Promise<p.FsUnwatchResponse>;
  }

  /** `fs/watch`. */
  fsWatch(params: p.FsWatchParams, options?: CallOptions): Promise<p.FsWatchResponse> {
    return this.#request("fs/watch", params, options) as Promise<p.FsWatchResponse>;
  }

  /** `fs/writeFile`. */
  fsWriteFile(params: p.FsWriteFileParams, options?: CallOptions): Promise<p.FsWriteFileResponse> {
    return this.#request("fs/writeFile", params, options) as Promise<p.FsWriteFileResponse>;
  }

  /** `fuzzyFileSearch`. */
  fuzzyFileSearch(params: p.FuzzyFileSearchParams, options?: CallOptions): Promise<p.FuzzyFileSearchResponse> {
    return this.#request("fuzzyFileSearch", params, options) as Promise<p.FuzzyFileSearchResponse>;
  }

  /**
   * `fuzzyFileSearch/sessionStart`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  fuzzyFileSearchSessionStart(params: p.FuzzyFileSearchSessionStartParams, options?: CallOptions): Promise<p.FuzzyFileSearchSessionStartResponse> {
    return this.#request("fuzzyFileSearch/sessionStart", params, options) as Promise<p.FuzzyFileSearchSessionStartResponse>;
  }

  /**
   * `fuzzyFileSearch/sessionStop`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  fuzzyFileSearchSessionStop(params: p.FuzzyFileSearchSessionStopParams, options?: CallOptions): Promise<p.FuzzyFileSearchSessionStopResponse> {
    return this.#request("fuzzyFileSearch/sessionStop", params, options) as Promise<p.FuzzyFileSearchSessionStopResponse>;
  }

  /**
   * `fuzzyFileSearch/sessionUpdate`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  fuzzyFileSearchSessionUpdate(params: p.FuzzyFileSearchSessionUpdateParams, options?: CallOptions): Promise<p.FuzzyFileSearchSessionUpdateResponse> {
    return this.#request("fuzzyFileSearch/sessionUpdate", params, options) as Promise<p.FuzzyFileSearchSessionUpdateResponse>;
  }

  /** `hooks/list`. */
  hooksList(params: p.HooksListParams = {}, options?: CallOptions): Promise<p.HooksListResponse> {
    return this.#request("hooks/list", params, options) as Promise<p.HooksListResponse>;
  }

  /** `initialize`. */
  initialize(params: p.InitializeParams, options?: CallOptions): Promise<p.InitializeResponse> {
    return this.#request("initialize", params, options) as Promise<p.InitializeResponse>;
  }

  /** `marketplace/add`. */
  marketplaceAdd(params: p.MarketplaceAddParams, options?: CallOptions): Promise<p.MarketplaceAddResponse> {
    return this.#request("marketplace/add", params, options) as Promise<p.MarketplaceAddResponse>;
  }

  /** `marketplace/remove`. */
  marketplaceRemove(params: p.MarketplaceRemoveParams, options?: CallOptions): Promise<p.MarketplaceRemoveResponse> {
    return this.#request("marketplace/remove", params, options) as Promise<p.MarketplaceRemoveResponse>;
  }

  /** `marketplace/upgrade`. */
  marketplaceUpgrade(params: p.MarketplaceUpgradeParams = {}, options?: CallOptions): Promise<p.MarketplaceUpgradeResponse> {
    return this.#request("marketplace/upgrade", params, options) as Promise<p.MarketplaceUpgradeResponse>;
  }

  /**
   * `mcpServer/event/stream/start`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  mcpServerEventStreamStart(params: p.McpServerEventStreamStartParams, options?: CallOptions): Promise<p.McpServerEventStreamStartResponse> {
    return this.#request("mcpServer/event/stream/start", params, options) as Promise<p.McpServerEventStreamStartResponse>;
  }

  /**
   * `mcpServer/event/stream/stop`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  mcpServerEventStreamStop(params: p.McpServerEventStreamStopParams, options?: CallOptions): Promise<p.McpServerEventStreamStopResponse> {
    return this.#request("mcpServer/event/stream/stop", params, options) as Promise<p.McpServerEventStreamStopResponse>;
  }

  /** `mcpServer/oauth/login`. */
  mcpServerOauthLogin(params: p.McpServerOauthLoginParams, options?: CallOptions): Promise<p.McpServerOauthLoginResponse> {
    return this.#request("mcpServer/oauth/login", params, options) as Promise<p.McpServerOauthLoginResponse>;
  }

  /** `mcpServer/resource/read`. */
  mcpServerResourceRead(params: p.McpResourceReadParams, options?: CallOptions): Promise<p.McpResourceReadResponse> {
    return this.#request("mcpServer/resource/read", params, options) as Promise<p.McpResourceReadResponse>;
  }

  /** `mcpServer/tool/call`. */
  mcpServerToolCall(params: p.McpServerToolCallParams, options?: CallOptions): Promise<p.McpServerToolCallResponse> {
    return this.#request("mcpServer/tool/call", params, options) as Promise<p.McpServerToolCallResponse>;
  }

  /** `mcpServerStatus/list`. */
  mcpServerStatusList(params: p.ListMcpServerStatusParams = {}, options?: CallOptions): Promise<p.ListMcpServerStatusResponse> {
    return this.#request("mcpServerStatus/list", params, options) as Promise<p.ListMcpServerStatusResponse>;
  }

  /** The entries of all pages of `mcpServerStatusList`; a page is fetched when it is needed. */
  iterateMcpServerStatusList(params: p.ListMcpServerStatusParams = {}, options?: CallOptions): AsyncGenerator<p.McpServerStatus, void> {
    return this.#iterate("mcpServerStatus/list", params, options) as AsyncGenerator<p.McpServerStatus, void>;
  }

  /**
   * `memory/reset`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  memoryReset(options?: CallOptions): Promise<p.MemoryResetResponse> {
    return this.#request("memory/reset", {}, options) as Promise<p.MemoryResetResponse>;
  }

  /**
   * `memory/status`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  memoryStatus(params: p.MemoryStatusParams = {}, options?: CallOptions): Promise<p.MemoryStatusResponse> {
    return this.#request("memory/status", params, options) as Promise<p.MemoryStatusResponse>;
  }

  /**
   * `mock/experimentalMethod`. Test-only method used to validate experimental gating.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  mockExperimentalMethod(params: p.MockExperimentalMethodParams = {}, options?: CallOptions): Promise<p.MockExperimentalMethodResponse> {
    return this.#request("mock/experimentalMethod", params, options) as Promise<p.MockExperimentalMethodResponse>;
  }

  /** `model/list`. */
  modelList(params: p.ModelListParams = {}, options?: CallOptions): Promise<p.ModelListResponse> {
    return this.#request("model/list", params, options) as Promise<p.ModelListResponse>;
  }

  /** The entries of all pages of `modelList`; a page is fetched when it is needed. */
  iterateModelList(params: p.ModelListParams = {}, options?: CallOptions): AsyncGenerator<p.Model, void> {
    return this.#iterate("model/list", params, options) as AsyncGenerator<p.Model, void>;
  }

  /** `modelProvider/capabilities/read`. */
  modelProviderCapabilitiesRead(options?: CallOptions): Promise<p.ModelProviderCapabilitiesReadResponse> {
    return this.#request("modelProvider/capabilities/read", {}, options) as Promise<p.ModelProviderCapabilitiesReadResponse>;
  }

  /** `modelProvider/config/write`. */
  modelProviderConfigWrite(params: p.ModelProviderConfigWriteParams, options?: CallOptions): Promise<p.ModelProviderConfigWriteResponse> {
    return this.#request("modelProvider/config/write", params, options) as Promise<p.ModelProviderConfigWriteResponse>;
  }

  /** `modelProvider/list`. */
  modelProviderList(options?: CallOptions): Promise<p.ModelProviderListResponse> {
    return this.#request("modelProvider/list", {}, options) as Promise<p.ModelProviderListResponse>;
  }

  /** `permissionProfile/list`. */
  permissionProfileList(params: p.PermissionProfileListParams = {}, options?: CallOptions): Promise<p.PermissionProfileListResponse> {
    return this.#request("permissionProfile/list", params, options) as Promise<p.PermissionProfileListResponse>;
  }

  /** The entries of all pages of `permissionProfileList`; a page is fetched when it is needed. */
  iteratePermissionProfileList(params: p.PermissionProfileListParams = {}, options?: CallOptions): AsyncGenerator<p.PermissionProfileSummary, void> {
    return this.#iterate("permissionProfile/list", params, options) as AsyncGenerator<p.PermissionProfileSummary, void>;
  }

  /** `plugin/install`. */
  pluginInstall(params: p.PluginInstallParams, options?: CallOptions): Promise<p.PluginInstallResponse> {
    return this.#request("plugin/install", params, options) as Promise<p.PluginInstallResponse>;
  }

  /** `plugin/installed`. */
  pluginInstalled(params: p.PluginInstalledParams = {}, options?: CallOptions): Promise<p.PluginInstalledResponse> {
    return this.#request("plugin/installed", params, options) as Promise<p.PluginInstalledResponse>;
  }

  /** `plugin/list`. */
  pluginList(params: p.PluginListParams = {}, options?: CallOptions): Promise<p.PluginListResponse> {
    return this.#request("plugin/list", params, options) as Promise<p.PluginListResponse>;
  }

  /** `plugin/read`. */
  pluginRead(params: p.PluginReadParams, options?: CallOptions): Promise<p.PluginReadResponse> {
    return this.#request("plugin/read", params, options) as Promise<p.PluginReadResponse>;
  }

  /** `plugin/reconcile`. */
  pluginReconcile(params: p.PluginReconcileParams = {}, options?: CallOptions): Promise<p.PluginReconcileResponse> {
    return this.#request("plugin/reconcile", params, options) as Promise<p.PluginReconcileResponse>;
  }

  /**
   * `plugin/search`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  pluginSearch(params: p.PluginSearchParams, options?: CallOptions): Promise<p.PluginSearchResponse> {
    return this.#request("plugin/search", params, options) as Promise<p.PluginSearchResponse>;
  }

  /** The entries of all pages of `pluginSearch`; a page is fetched when it is needed. */
  iteratePluginSearch(params: p.PluginSearchParams, options?: CallOptions): AsyncGenerator<p.PluginSearchResult, void> {
    return this.#iterate("plugin/search", params, options) as AsyncGenerator<p.PluginSearchResult, void>;
  }

  /** `plugin/share/checkout`. */
  pluginShareCheckout(params: p.PluginShareCheckoutParams, options?: CallOptions): Promise<p.PluginShareCheckoutResponse> {
    return this.#request("plugin/share/checkout", params, options) as Promise<p.PluginShareCheckoutResponse>;
  }

  /** `plugin/share/delete`. */
  pluginShareDelete(params: p.PluginShareDeleteParams, options?: CallOptions): Promise<p.PluginShareDeleteResponse> {
    return this.#request("plugin/share/delete", params, options) as Promise<p.PluginShareDeleteResponse>;
  }

  /** `plugin/share/list`. */
  pluginShareList(options?: CallOptions): Promise<p.PluginShareListResponse> {
    return this.#request("plugin/share/list", {}, options) as Promise<p.PluginShareListResponse>;
  }

  /** `plugin/share/save`. */
  pluginShareSave(params: p.PluginShareSaveParams, options?: CallOptions): Promise<p.PluginShareSaveResponse> {
    return this.#request("plugin/share/save", params, options) as Promise<p.PluginShareSaveResponse>;
  }

  /** `plugin/share/updateTargets`. */
  pluginShareUpdateTargets(params: p.PluginShareUpdateTargetsParams, options?: CallOptions): Promise<p.PluginShareUpdateTargetsResponse> {
    return this.#request("plugin/share/updateTargets", params, options) as Promise<p.PluginShareUpdateTargetsResponse>;
  }

  /** `plugin/skill/read`. */
  pluginSkillRead(params: p.PluginSkillReadParams, options?: CallOptions): Promise<p.PluginSkillReadResponse> {
    return this.#request("plugin/skill/read", params, options) as Promise<p.PluginSkillReadResponse>;
  }

  /** `plugin/uninstall`. */
  pluginUninstall(params: p.PluginUninstallParams, options?: CallOptions): Promise<p.PluginUninstallResponse> {
    return this.#request("plugin/uninstall", params, options) as Promise<p.PluginUninstallResponse>;
  }

  /**
   * `process/kill`. Terminate a running `process/spawn` session by client-supplied `processHandle`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  processKill(params: p.ProcessKillParams, options?: CallOptions): Promise<p.ProcessKillResponse> {
    return this.#request("process/kill", params, options) as Promise<p.ProcessKillResponse>;
  }

  /**
   * `process/resizePty`. Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  processResizePty(params: p.ProcessResizePtyParams, options?: CallOptions): Promise<p.ProcessResizePtyResponse> {
    return this.#request("process/resizePty", params, options) as Promise<p.ProcessResizePtyResponse>;
  }

  /**
   * `process/spawn`. Spawn a standalone process (argv vector) without a Codex sandbox.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  processSpawn(params: p.ProcessSpawnParams, options?: CallOptions): Promise<p.ProcessSpawnResponse> {
    return this.#request("process/spawn", params, options) as Promise<p.ProcessSpawnResponse>;
  }

  /**
   * `process/writeStdin`. Write stdin bytes to a running `process/spawn` session or close stdin.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  processWriteStdin(params: p.ProcessWriteStdinParams, options?: CallOptions): Promise<p.ProcessWriteStdinResponse> {
    return this.#request("process/writeStdin", params, options) as Promise<p.ProcessWriteStdinResponse>;
  }

  /**
   * `project/create`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectCreate(params: p.ProjectCreateParams, options?: CallOptions): Promise<p.ProjectCreateResponse> {
    return this.#request("project/create", params, options) as Promise<p.ProjectCreateResponse>;
  }

  /**
   * `project/delete`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectDelete(params: p.ProjectDeleteParams, options?: CallOptions): Promise<p.ProjectDeleteResponse> {
    return this.#request("project/delete", params, options) as Promise<p.ProjectDeleteResponse>;
  }

  /**
   * `project/import`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectImport(params: p.ProjectImportParams, options?: CallOptions): Promise<p.ProjectImportResponse> {
    return this.#request("project/import", params, options) as Promise<p.ProjectImportResponse>;
  }

  /**
   * `project/list`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectList(params: p.ProjectListParams = {}, options?: CallOptions): Promise<p.ProjectListResponse> {
    return this.#request("project/list", params, options) as Promise<p.ProjectListResponse>;
  }

  /** The entries of all pages of `projectList`; a page is fetched when it is needed. */
  iterateProjectList(params: p.ProjectListParams = {}, options?: CallOptions): AsyncGenerator<p.Project, void> {
    return this.#iterate("project/list", params, options) as AsyncGenerator<p.Project, void>;
  }

  /**
   * `project/move`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectMove(params: p.ProjectMoveParams, options?: CallOptions): Promise<p.ProjectMoveResponse> {
    return this.#request("project/move", params, options) as Promise<p.ProjectMoveResponse>;
  }

  /**
   * `project/read`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectRead(params: p.ProjectReadParams, options?: CallOptions): Promise<p.ProjectReadResponse> {
    return this.#request("project/read", params, options) as Promise<p.ProjectReadResponse>;
  }

  /**
   * `project/update`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  projectUpdate(params: p.ProjectUpdateParams, options?: CallOptions): Promise<p.ProjectUpdateResponse> {
    return this.#request("project/update", params, options) as Promise<p.ProjectUpdateResponse>;
  }

  /**
   * `remoteControl/client/list`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlClientList(params: p.RemoteControlClientsListParams, options?: CallOptions): Promise<p.RemoteControlClientsListResponse> {
    return this.#request("remoteControl/client/list", params, options) as Promise<p.RemoteControlClientsListResponse>;
  }

  /** The entries of all pages of `remoteControlClientList`; a page is fetched when it is needed. */
  iterateRemoteControlClientList(params: p.RemoteControlClientsListParams, options?: CallOptions): AsyncGenerator<p.RemoteControlClient, void> {
    return this.#iterate("remoteControl/client/list", params, options) as AsyncGenerator<p.RemoteControlClient, void>;
  }

  /**
   * `remoteControl/client/revoke`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlClientRevoke(params: p.RemoteControlClientsRevokeParams, options?: CallOptions): Promise<p.RemoteControlClientsRevokeResponse> {
    return this.#request("remoteControl/client/revoke", params, options) as Promise<p.RemoteControlClientsRevokeResponse>;
  }

  /**
   * `remoteControl/disable`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlDisable(params: p.RemoteControlDisableParams = {}, options?: CallOptions): Promise<p.RemoteControlDisableResponse> {
    return this.#request("remoteControl/disable", params, options) as Promise<p.RemoteControlDisableResponse>;
  }

  /**
   * `remoteControl/enable`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlEnable(params: p.RemoteControlEnableParams = {}, options?: CallOptions): Promise<p.RemoteControlEnableResponse> {
    return this.#request("remoteControl/enable", params, options) as Promise<p.RemoteControlEnableResponse>;
  }

  /**
   * `remoteControl/pairing/start`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlPairingStart(params: p.RemoteControlPairingStartParams = {}, options?: CallOptions): Promise<p.RemoteControlPairingStartResponse> {
    return this.#request("remoteControl/pairing/start", params, options) as Promise<p.RemoteControlPairingStartResponse>;
  }

  /**
   * `remoteControl/pairing/status`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlPairingStatus(params: p.RemoteControlPairingStatusParams = {}, options?: CallOptions): Promise<p.RemoteControlPairingStatusResponse> {
    return this.#request("remoteControl/pairing/status", params, options) as Promise<p.RemoteControlPairingStatusResponse>;
  }

  /**
   * `remoteControl/status/read`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  remoteControlStatusRead(options?: CallOptions): Promise<p.RemoteControlStatusReadResponse> {
    return this.#request("remoteControl/status/read", {}, options) as Promise<p.RemoteControlStatusReadResponse>;
  }

  /** `review/start`. */
  reviewStart(params: p.ReviewStartParams, options?: CallOptions): Promise<p.ReviewStartResponse> {
    return this.#request("review/start", params, options) as Promise<p.ReviewStartResponse>;
  }

  /**
   * `rollout/compress`. Start a best-effort background compression pass for cold local rollouts.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  rolloutCompress(options?: CallOptions): Promise<p.RolloutCompressResponse> {
    return this.#request("rollout/compress", {}, options) as Promise<p.RolloutCompressResponse>;
  }

  /**
   * `server/diagnostics`. Read content-free, process-local diagnostics.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  serverDiagnostics(options?: CallOptions): Promise<p.ServerDiagnosticsResponse> {
    return this.#request("server/diagnostics", {}, options) as Promise<p.ServerDiagnosticsResponse>;
  }

  /** `skills/config/write`. */
  skillsConfigWrite(params: p.SkillsConfigWriteParams, options?: CallOptions): Promise<p.SkillsConfigWriteResponse> {
    return this.#request("skills/config/write", params, options) as Promise<p.SkillsConfigWriteResponse>;
  }

  /** `skills/extraRoots/set`. */
  skillsExtraRootsSet(params: p.SkillsExtraRootsSetParams, options?: CallOptions): Promise<p.SkillsExtraRootsSetResponse> {
    return this.#request("skills/extraRoots/set", params, options) as Promise<p.SkillsExtraRootsSetResponse>;
  }

  /** `skills/list`. */
  skillsList(params: p.SkillsListParams = {}, options?: CallOptions): Promise<p.SkillsListResponse> {
    return this.#request("skills/list", params, options) as Promise<p.SkillsListResponse>;
  }

  /** `thread/approveGuardianDeniedAction`. */
  threadApproveGuardianDeniedAction(params: p.ThreadApproveGuardianDeniedActionParams, options?: CallOptions): Promise<p.ThreadApproveGuardianDeniedActionResponse> {
    return this.#request("thread/approveGuardianDeniedAction", params, options) as Promise<p.ThreadApproveGuardianDeniedActionResponse>;
  }

  /** `thread/archive`. */
  threadArchive(params: p.ThreadArchiveParams, options?: CallOptions): Promise<p.ThreadArchiveResponse> {
    return this.#request("thread/archive", params, options) as Promise<p.ThreadArchiveResponse>;
  }

  /** `thread/attachment/add`. */
  threadAttachmentAdd(params: p.ThreadAttachmentAddParams, options?: CallOptions): Promise<p.ThreadAttachmentAddResponse> {
    return this.#request("thread/attachment/add", params, options) as Promise<p.ThreadAttachmentAddResponse>;
  }

  /** `thread/attachment/list`. */
  threadAttachmentList(params: p.ThreadAttachmentListParams, options?: CallOptions): Promise<p.ThreadAttachmentListResponse> {
    return this.#request("thread/attachment/list", params, options) as Promise<p.ThreadAttachmentListResponse>;
  }

  /** The entries of all pages of `threadAttachmentList`; a page is fetched when it is needed. */
  iterateThreadAttachmentList(params: p.ThreadAttachmentListParams, options?: CallOptions): AsyncGenerator<p.ThreadAttachment, void> {
    return this.#iterate("thread/attachment/list", params, options) as AsyncGenerator<p.ThreadAttachment, void>;
  }

  /** `thread/attachment/remove`. */
  threadAttachmentRemove(params: p.ThreadAttachmentRemoveParams, options?: CallOptions): Promise<p.ThreadAttachmentRemoveResponse> {
    return this.#request("thread/attachment/remove", params, options) as Promise<p.ThreadAttachmentRemoveResponse>;
  }

  /** `thread/attachmentOwner/list`. */
  threadAttachmentOwnerList(params: p.ThreadAttachmentOwnerListParams, options?: CallOptions): Promise<p.ThreadAttachmentOwnerListResponse> {
    return this.#request("thread/attachmentOwner/list", params, options) as Promise<p.ThreadAttachmentOwnerListResponse>;
  }

  /** The entries of all pages of `threadAttachmentOwnerList`; a page is fetched when it is needed. */
  iterateThreadAttachmentOwnerList(params: p.ThreadAttachmentOwnerListParams, options?: CallOptions): AsyncGenerator<p.ThreadAttachmentOwner, void> {
    return this.#iterate("thread/attachmentOwner/list", params, options) as AsyncGenerator<p.ThreadAttachmentOwner, void>;
  }

  /**
   * `thread/backgroundTerminals/clean`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadBackgroundTerminalsClean(params: p.ThreadBackgroundTerminalsCleanParams, options?: CallOptions): Promise<p.ThreadBackgroundTerminalsCleanResponse> {
    return this.#request("thread/backgroundTerminals/clean", params, options) as Promise<p.ThreadBackgroundTerminalsCleanResponse>;
  }

  /**
   * `thread/backgroundTerminals/list`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadBackgroundTerminalsList(params: p.ThreadBackgroundTerminalsListParams, options?: CallOptions): Promise<p.ThreadBackgroundTerminalsListResponse> {
    return this.#request("thread/backgroundTerminals/list", params, options) as Promise<p.ThreadBackgroundTerminalsListResponse>;
  }

  /** The entries of all pages of `threadBackgroundTerminalsList`; a page is fetched when it is needed. */
  iterateThreadBackgroundTerminalsList(params: p.ThreadBackgroundTerminalsListParams, options?: CallOptions): AsyncGenerator<p.ThreadBackgroundTerminal, void> {
    return this.#iterate("thread/backgroundTerminals/list", params, options) as AsyncGenerator<p.ThreadBackgroundTerminal, void>;
  }

  /**
   * `thread/backgroundTerminals/terminate`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadBackgroundTerminalsTerminate(params: p.ThreadBackgroundTerminalsTerminateParams, options?: CallOptions): Promise<p.ThreadBackgroundTerminalsTerminateResponse> {
    return this.#request("thread/backgroundTerminals/terminate", params, options) as Promise<p.ThreadBackgroundTerminalsTerminateResponse>;
  }

  /** `thread/compact/start`. */
  threadCompactStart(params: p.ThreadCompactStartParams, options?: CallOptions): Promise<p.ThreadCompactStartResponse> {
    return this.#request("thread/compact/start", params, options) as Promise<p.ThreadCompactStartResponse>;
  }

  /**
   * `thread/decrement_elicitation`. Decrement the thread-local out-of-band elicitation counter.
   *
   * When the count reaches zero, timeout accounting resumes for the thread.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadDecrementElicitation(params: p.ThreadDecrementElicitationParams, options?: CallOptions): Promise<p.ThreadDecrementElicitationResponse> {
    return this.#request("thread/decrement_elicitation", params, options) as Promise<p.ThreadDecrementElicitationResponse>;
  }

  /** `thread/delete`. */
  threadDelete(params: p.ThreadDeleteParams, options?: CallOptions): Promise<p.ThreadDeleteResponse> {
    return this.#request("thread/delete", params, options) as Promise<p.ThreadDeleteResponse>;
  }

  /** `thread/fork`. */
  threadFork(params: p.ThreadForkParams, options?: CallOptions): Promise<p.ThreadForkResponse> {
    return this.#request("thread/fork", params, options) as Promise<p.ThreadForkResponse>;
  }

  /** `thread/goal/clear`. */
  threadGoalClear(params: p.ThreadGoalClearParams, options?: CallOptions): Promise<p.ThreadGoalClearResponse> {
    return this.#request("thread/goal/clear", params, options) as Promise<p.ThreadGoalClearResponse>;
  }

  /** `thread/goal/get`. */
  threadGoalGet(params: p.ThreadGoalGetParams, options?: CallOptions): Promise<p.ThreadGoalGetResponse> {
    return this.#request("thread/goal/get", params, options) as Promise<p.ThreadGoalGetResponse>;
  }

  /** `thread/goal/set`. */
  threadGoalSet(params: p.ThreadGoalSetParams, options?: CallOptions): Promise<p.ThreadGoalSetResponse> {
    return this.#request("thread/goal/set", params, options) as Promise<p.ThreadGoalSetResponse>;
  }

  /**
   * `thread/guardianReview`. Review the idle thread's final injected exec_command without executing it.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadGuardianReview(params: p.ThreadGuardianReviewParams, options?: CallOptions): Promise<p.ThreadGuardianReviewResponse> {
    return this.#request("thread/guardianReview", params, options) as Promise<p.ThreadGuardianReviewResponse>;
  }

  /**
   * `thread/increment_elicitation`. Increment the thread-local out-of-band elicitation counter.
   *
   * This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending outside the app-server request flow.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadIncrementElicitation(params: p.ThreadIncrementElicitationParams, options?: CallOptions): Promise<p.ThreadIncrementElicitationResponse> {
    return this.#request("thread/increment_elicitation", params, options) as Promise<p.ThreadIncrementElicitationResponse>;
  }

  /** `thread/inject_items`. Append raw Responses API items to the thread history without starting a user turn. */
  threadInjectItems(params: p.ThreadInjectItemsParams, options?: CallOptions): Promise<p.ThreadInjectItemsResponse> {
    return this.#request("thread/inject_items", params, options) as Promise<p.ThreadInjectItemsResponse>;
  }

  /** `thread/items/list`. */
  threadItemsList(params: p.ThreadItemsListParams, options?: CallOptions): Promise<p.ThreadItemsListResponse> {
    return this.#request("thread/items/list", params, options) as Promise<p.ThreadItemsListResponse>;
  }

  /** The entries of all pages of `threadItemsList`; a page is fetched when it is needed. */
  iterateThreadItemsList(params: p.ThreadItemsListParams, options?: CallOptions): AsyncGenerator<p.ThreadItemEntry, void> {
    return this.#iterate("thread/items/list", params, options) as AsyncGenerator<p.ThreadItemEntry, void>;
  }

  /**
   * `thread/items/read`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadItemsRead(params: p.ThreadItemsReadParams, options?: CallOptions): Promise<p.ThreadItemsReadResponse> {
    return this.#request("thread/items/read", params, options) as Promise<p.ThreadItemsReadResponse>;
  }

  /** `thread/list`. */
  threadList(params: p.ThreadListParams = {}, options?: CallOptions): Promise<p.ThreadListResponse> {
    return this.#request("thread/list", params, options) as Promise<p.ThreadListResponse>;
  }

  /** The entries of all pages of `threadList`; a page is fetched when it is needed. */
  iterateThreadList(params: p.ThreadListParams = {}, options?: CallOptions): AsyncGenerator<p.Thread, void> {
    return this.#iterate("thread/list", params, options) as AsyncGenerator<p.Thread, void>;
  }

  /** `thread/loaded/list`. */
  threadLoadedList(params: p.ThreadLoadedListParams = {}, options?: CallOptions): Promise<p.ThreadLoadedListResponse> {
    return this.#request("thread/loaded/list", params, options) as Promise<p.ThreadLoadedListResponse>;
  }

  /** The entries of all pages of `threadLoadedList`; a page is fetched when it is needed. */
  iterateThreadLoadedList(params: p.ThreadLoadedListParams = {}, options?: CallOptions): AsyncGenerator<string, void> {
    return this.#iterate("thread/loaded/list", params, options) as AsyncGenerator<string, void>;
  }

  /**
   * `thread/memory/read`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadMemoryRead(params: p.ThreadMemoryReadParams, options?: CallOptions): Promise<p.ThreadMemoryReadResponse> {
    return this.#request("thread/memory/read", params, options) as Promise<p.ThreadMemoryReadResponse>;
  }

  /**
   * `thread/memoryMode/set`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadMemoryModeSet(params: p.ThreadMemoryModeSetParams, options?: CallOptions): Promise<p.ThreadMemoryModeSetResponse> {
    return this.#request("thread/memoryMode/set", params, options) as Promise<p.ThreadMemoryModeSetResponse>;
  }

  /** `thread/metadata/update`. */
  threadMetadataUpdate(params: p.ThreadMetadataUpdateParams, options?: CallOptions): Promise<p.ThreadMetadataUpdateResponse> {
    return this.#request("thread/metadata/update", params, options) as Promise<p.ThreadMetadataUpdateResponse>;
  }

  /** `thread/name/set`. */
  threadNameSet(params: p.ThreadSetNameParams, options?: CallOptions): Promise<p.ThreadSetNameResponse> {
    return this.#request("thread/name/set", params, options) as Promise<p.ThreadSetNameResponse>;
  }

  /**
   * `thread/prediction/request`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadPredictionRequest(params: p.ThreadPredictionRequestParams, options?: CallOptions): Promise<p.ThreadPredictionRequestResponse> {
    return this.#request("thread/prediction/request", params, options) as Promise<p.ThreadPredictionRequestResponse>;
  }

  /**
   * `thread/prepareApprovedPlan`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadPrepareApprovedPlan(params: p.ThreadPrepareApprovedPlanParams, options?: CallOptions): Promise<p.ThreadPrepareApprovedPlanResponse> {
    return this.#request("thread/prepareApprovedPlan", params, options) as Promise<p.ThreadPrepareApprovedPlanResponse>;
  }

  /**
   * `thread/queue/add`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadQueueAdd(params: p.ThreadQueueAddParams, options?: CallOptions): Promise<p.ThreadQueueAddResponse> {
    return this.#request("thread/queue/add", params, options) as Promise<p.ThreadQueueAddResponse>;
  }

  /**
   * `thread/queue/delete`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadQueueDelete(params: p.ThreadQueueDeleteParams, options?: CallOptions): Promise<p.ThreadQueueDeleteResponse> {
    return this.#request("thread/queue/delete", params, options) as Promise<p.ThreadQueueDeleteResponse>;
  }

  /**
   * `thread/queue/list`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadQueueList(params: p.ThreadQueueListParams, options?: CallOptions): Promise<p.ThreadQueueListResponse> {
    return this.#request("thread/queue/list", params, options) as Promise<p.ThreadQueueListResponse>;
  }

  /** The entries of all pages of `threadQueueList`; a page is fetched when it is needed. */
  iterateThreadQueueList(params: p.ThreadQueueListParams, options?: CallOptions): AsyncGenerator<p.QueuedSubmission, void> {
    return this.#iterate("thread/queue/list", params, options) as AsyncGenerator<p.QueuedSubmission, void>;
  }

  /**
   * `thread/queue/reorder`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadQueueReorder(params: p.ThreadQueueReorderParams, options?: CallOptions): Promise<p.ThreadQueueReorderResponse> {
    return this.#request("thread/queue/reorder", params, options) as Promise<p.ThreadQueueReorderResponse>;
  }

  /**
   * `thread/queue/start`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadQueueStart(params: p.ThreadQueueStartParams, options?: CallOptions): Promise<p.ThreadQueueStartResponse> {
    return this.#request("thread/queue/start", params, options) as Promise<p.ThreadQueueStartResponse>;
  }

  /**
   * `thread/queue/update`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadQueueUpdate(params: p.ThreadQueueUpdateParams, options?: CallOptions): Promise<p.ThreadQueueUpdateResponse> {
    return this.#request("thread/queue/update", params, options) as Promise<p.ThreadQueueUpdateResponse>;
  }

  /** `thread/read`. */
  threadRead(params: p.ThreadReadParams, options?: CallOptions): Promise<p.ThreadReadResponse> {
    return this.#request("thread/read", params, options) as Promise<p.ThreadReadResponse>;
  }

  /**
   * `thread/readState/update`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadReadStateUpdate(params: p.ThreadReadStateUpdateParams, options?: CallOptions): Promise<p.ThreadReadStateUpdateResponse> {
    return this.#request("thread/readState/update", params, options) as Promise<p.ThreadReadStateUpdateResponse>;
  }

  /**
   * `thread/realtime/appendAudio`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadRealtimeAppendAudio(params: p.ThreadRealtimeAppendAudioParams, options?: CallOptions): Promise<p.ThreadRealtimeAppendAudioResponse> {
    return this.#request("thread/realtime/appendAudio", params, options) as Promise<p.ThreadRealtimeAppendAudioResponse>;
  }

  /**
   * `thread/realtime/appendSpeech`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadRealtimeAppendSpeech(params: p.ThreadRealtimeAppendSpeechParams, options?: CallOptions): Promise<p.ThreadRealtimeAppendSpeechResponse> {
    return this.#request("thread/realtime/appendSpeech", params, options) as Promise<p.ThreadRealtimeAppendSpeechResponse>;
  }

  /**
   * `thread/realtime/appendText`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadRealtimeAppendText(params: p.ThreadRealtimeAppendTextParams, options?: CallOptions): Promise<p.ThreadRealtimeAppendTextResponse> {
    return this.#request("thread/realtime/appendText", params, options) as Promise<p.ThreadRealtimeAppendTextResponse>;
  }

  /**
   * `thread/realtime/listVoices`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadRealtimeListVoices(options?: CallOptions): Promise<p.ThreadRealtimeListVoicesResponse> {
    return this.#request("thread/realtime/listVoices", {}, options) as Promise<p.ThreadRealtimeListVoicesResponse>;
  }

  /**
   * `thread/realtime/start`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadRealtimeStart(params: p.ThreadRealtimeStartParams, options?: CallOptions): Promise<p.ThreadRealtimeStartResponse> {
    return this.#request("thread/realtime/start", params, options) as Promise<p.ThreadRealtimeStartResponse>;
  }

  /**
   * `thread/realtime/stop`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadRealtimeStop(params: p.ThreadRealtimeStopParams, options?: CallOptions): Promise<p.ThreadRealtimeStopResponse> {
    return this.#request("thread/realtime/stop", params, options) as Promise<p.ThreadRealtimeStopResponse>;
  }

  /** `thread/resume`. */
  threadResume(params: p.ThreadResumeParams, options?: CallOptions): Promise<p.ThreadResumeResponse> {
    return this.#request("thread/resume", params, options) as Promise<p.ThreadResumeResponse>;
  }

  /** `thread/revert`. */
  threadRevert(params: p.ThreadRevertParams, options?: CallOptions): Promise<p.ThreadRevertResponse> {
    return this.#request("thread/revert", params, options) as Promise<p.ThreadRevertResponse>;
  }

  /**
   * `thread/sample`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadSample(params: p.ThreadSampleParams, options?: CallOptions): Promise<p.ThreadSampleResponse> {
    return this.#request("thread/sample", params, options) as Promise<p.ThreadSampleResponse>;
  }

  /**
   * `thread/sample/cancel`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadSampleCancel(params: p.ThreadSampleCancelParams, options?: CallOptions): Promise<p.ThreadSampleCancelResponse> {
    return this.#request("thread/sample/cancel", params, options) as Promise<p.ThreadSampleCancelResponse>;
  }

  /**
   * `thread/search`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadSearch(params: p.ThreadSearchParams, options?: CallOptions): Promise<p.ThreadSearchResponse> {
    return this.#request("thread/search", params, options) as Promise<p.ThreadSearchResponse>;
  }

  /** The entries of all pages of `threadSearch`; a page is fetched when it is needed. */
  iterateThreadSearch(params: p.ThreadSearchParams, options?: CallOptions): AsyncGenerator<p.ThreadSearchResult, void> {
    return this.#iterate("thread/search", params, options) as AsyncGenerator<p.ThreadSearchResult, void>;
  }

  /**
   * `thread/searchOccurrences`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadSearchOccurrences(params: p.ThreadSearchOccurrencesParams, options?: CallOptions): Promise<p.ThreadSearchOccurrencesResponse> {
    return this.#request("thread/searchOccurrences", params, options) as Promise<p.ThreadSearchOccurrencesResponse>;
  }

  /** The entries of all pages of `threadSearchOccurrences`; a page is fetched when it is needed. */
  iterateThreadSearchOccurrences(params: p.ThreadSearchOccurrencesParams, options?: CallOptions): AsyncGenerator<p.ThreadSearchOccurrence, void> {
    return this.#iterate("thread/searchOccurrences", params, options) as AsyncGenerator<p.ThreadSearchOccurrence, void>;
  }

  /** `thread/section/move`. */
  threadSectionMove(params: p.ThreadSectionMoveParams, options?: CallOptions): Promise<p.ThreadSectionMoveResponse> {
    return this.#request("thread/section/move", params, options) as Promise<p.ThreadSectionMoveResponse>;
  }

  /**
   * `thread/settings/update`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadSettingsUpdate(params: p.ThreadSettingsUpdateParams, options?: CallOptions): Promise<p.ThreadSettingsUpdateResponse> {
    return this.#request("thread/settings/update", params, options) as Promise<p.ThreadSettingsUpdateResponse>;
  }

  /** `thread/shellCommand`. */
  threadShellCommand(params: p.ThreadShellCommandParams, options?: CallOptions): Promise<p.ThreadShellCommandResponse> {
    return this.#request("thread/shellCommand", params, options) as Promise<p.ThreadShellCommandResponse>;
  }

  /** `thread/start`. NEW APIs */
  threadStart(params: p.ThreadStartParams = {}, options?: CallOptions): Promise<p.ThreadStartResponse> {
    return this.#request("thread/start", params, options) as Promise<p.ThreadStartResponse>;
  }

  /**
   * `thread/timeline/list`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  threadTimelineList(params: p.ThreadTimelineListParams, options?: CallOptions): Promise<p.ThreadTimelineListResponse> {
    return this.#request("thread/timeline/list", params, options) as Promise<p.ThreadTimelineListResponse>;
  }

  /** The entries of all pages of `threadTimelineList`; a page is fetched when it is needed. */
  iterateThreadTimelineList(params: p.ThreadTimelineListParams, options?: CallOptions): AsyncGenerator<p.ThreadTimelineEntry, void> {
    return this.#iterate("thread/timeline/list", params, options) as AsyncGenerator<p.ThreadTimelineEntry, void>;
  }

  /** `thread/turns/list`. */
  threadTurnsList(params: p.ThreadTurnsListParams, options?: CallOptions): Promise<p.ThreadTurnsListResponse> {
    return this.#request("thread/turns/list", params, options) as Promise<p.ThreadTurnsListResponse>;
  }

  /** The entries of all pages of `threadTurnsList`; a page is fetched when it is needed. */
  iterateThreadTurnsList(params: p.ThreadTurnsListParams, options?: CallOptions): AsyncGenerator<p.Turn, void> {
    return this.#iterate("thread/turns/list", params, options) as AsyncGenerator<p.Turn, void>;
  }

  /** `thread/unarchive`. */
  threadUnarchive(params: p.ThreadUnarchiveParams, options?: CallOptions): Promise<p.ThreadUnarchiveResponse> {
    return this.#request("thread/unarchive", params, options) as Promise<p.ThreadUnarchiveResponse>;
  }

  /** `thread/unsubscribe`. */
  threadUnsubscribe(params: p.ThreadUnsubscribeParams, options?: CallOptions): Promise<p.ThreadUnsubscribeResponse> {
    return this.#request("thread/unsubscribe", params, options) as Promise<p.ThreadUnsubscribeResponse>;
  }

  /** `threadSection/create`. */
  threadSectionCreate(params: p.ThreadSectionCreateParams, options?: CallOptions): Promise<p.ThreadSectionCreateResponse> {
    return this.#request("threadSection/create", params, options) as Promise<p.ThreadSectionCreateResponse>;
  }

  /** `threadSection/delete`. */
  threadSectionDelete(params: p.ThreadSectionDeleteParams, options?: CallOptions): Promise<p.ThreadSectionDeleteResponse> {
    return this.#request("threadSection/delete", params, options) as Promise<p.ThreadSectionDeleteResponse>;
  }

  /** `threadSection/list`. */
  threadSectionList(params: p.ThreadSectionListParams = {}, options?: CallOptions): Promise<p.ThreadSectionListResponse> {
    return this.#request("threadSection/list", params, options) as Promise<p.ThreadSectionListResponse>;
  }

  /** The entries of all pages of `threadSectionList`; a page is fetched when it is needed. */
  iterateThreadSectionList(params: p.ThreadSectionListParams = {}, options?: CallOptions): AsyncGenerator<p.ThreadSection, void> {
    return this.#iterate("threadSection/list", params, options) as AsyncGenerator<p.ThreadSection, void>;
  }

  /** `threadSection/update`. */
  threadSectionUpdate(params: p.ThreadSectionUpdateParams, options?: CallOptions): Promise<p.ThreadSectionUpdateResponse> {
    return this.#request("threadSection/update", params, options) as Promise<p.ThreadSectionUpdateResponse>;
  }

  /** `turn/interrupt`. */
  turnInterrupt(params: p.TurnInterruptParams, options?: CallOptions): Promise<p.TurnInterruptResponse> {
    return this.#request("turn/interrupt", params, options) as Promise<p.TurnInterruptResponse>;
  }

  /**
   * `turn/settings/update`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  turnSettingsUpdate(params: p.TurnSettingsUpdateParams, options?: CallOptions): Promise<p.TurnSettingsUpdateResponse> {
    return this.#request("turn/settings/update", params, options) as Promise<p.TurnSettingsUpdateResponse>;
  }

  /** `turn/start`. */
  turnStart(params: p.TurnStartParams, options?: CallOptions): Promise<p.TurnStartResponse> {
    return this.#request("turn/start", params, options) as Promise<p.TurnStartResponse>;
  }

  /** `turn/steer`. */
  turnSteer(params: p.TurnSteerParams, options?: CallOptions): Promise<p.TurnSteerResponse> {
    return this.#request("turn/steer", params, options) as Promise<p.TurnSteerResponse>;
  }

  /**
   * `userVerification/cancel`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  userVerificationCancel(params: p.UserVerificationCancelParams, options?: CallOptions): Promise<p.UserVerificationCancelResponse> {
    return this.#request("userVerification/cancel", params, options) as Promise<p.UserVerificationCancelResponse>;
  }

  /**
   * `userVerification/delete`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  userVerificationDelete(options?: CallOptions): Promise<p.UserVerificationDeleteResponse> {
    return this.#request("userVerification/delete", {}, options) as Promise<p.UserVerificationDeleteResponse>;
  }

  /**
   * `userVerification/enroll`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  userVerificationEnroll(options?: CallOptions): Promise<p.UserVerificationEnrollResponse> {
    return this.#request("userVerification/enroll", {}, options) as Promise<p.UserVerificationEnrollResponse>;
  }

  /**
   * `userVerification/status`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  userVerificationStatus(options?: CallOptions): Promise<p.UserVerificationStatusResponse> {
    return this.#request("userVerification/status", {}, options) as Promise<p.UserVerificationStatusResponse>;
  }

  /**
   * `userVerification/verify`.
   *
   * Experimental: needs the client's option `experimental_api`.
   */
  userVerificationVerify(params: p.UserVerificationVerifyParams, options?: CallOptions): Promise<p.UserVerificationVerifyResponse> {
    return this.#request("userVerification/verify", params, options) as Promise<p.UserVerificationVerifyResponse>;
  }

  /** `windowsSandbox/readiness`. */
  windowsSandboxReadiness(options?: CallOptions): Promise<p.WindowsSandboxReadinessResponse> {
    return this.#request("windowsSandbox/readiness", {}, options) as Promise<p.WindowsSandboxReadinessResponse>;
  }

  /** `windowsSandbox/setupStart`. */
  windowsSandboxSetupStart(params: p.WindowsSandboxSetupStartParams, options?: CallOptions): Promise<p.WindowsSandboxSetupStartResponse> {
    return this.#request("windowsSandbox/setupStart", params, options) as Promise<p.WindowsSandboxSetupStartResponse>;
  }
}
