# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.Protocol do
  @moduledoc "The app-server protocol. Messages are maps with string keys; what stands in them is in the docs of the types."

  @typedoc """
  A path that is guaranteed to be absolute and normalized (though it is not guaranteed to be canonicalized or exist on the filesystem).

  IMPORTANT: When deserializing an `AbsolutePathBuf`, a base path must be set using [AbsolutePathBufGuard::new]. If no base path is set, the deserialization will fail unless the path being deserialized is already absolute.
  """
  @type absolute_path_buf :: String.t()

  @typedoc """
  By `type`:

  - `apiKey`
  - `chatgpt` (`t:account_chatgpt/0`)
  - `amazonBedrock` (`t:account_amazon_bedrock/0`)
  - `gcp`
  """
  @type account :: map()

  @typedoc """
  - `type`: `amazonBedrock`
  - `usesCodexManagedCredentials` (boolean(), optional)
  """
  @type account_amazon_bedrock :: map()

  @typedoc """
  - `type`: `chatgpt`
  - `email` (String.t() | nil)
  - `planType` (plan_type())
  - `workspaceName` (String.t() | nil, optional): Display name of the selected ChatGPT workspace, when available.
  """
  @type account_chatgpt :: map()

  @typedoc """
  - `error` (String.t() | nil, optional)
  - `loginId` (String.t() | nil, optional)
  - `onboardingEntrypoint` (desktop_onboarding_entrypoint() | nil, optional)
  - `success` (boolean())
  """
  @type account_login_completed_notification :: map()

  @typedoc """
  Sparse rolling rate-limit update.

  Clients should merge available values into the most recent `account/rateLimits/read` response or refetch that snapshot. Nullable account metadata may be unavailable in a rolling update and does not clear a previously observed value.

  - `rateLimits` (rate_limit_snapshot())
  """
  @type account_rate_limits_updated_notification :: map()

  @typedoc """
  Backend routing policy. Wire values match the accounts/check contract.

  One of `NO_CONSTRAINT`, `us`, `us_cr`.
  """
  @type account_routing_override :: String.t()

  @typedoc """
  - `label` (String.t())
  - `url` (String.t())
  """
  @type account_security_setup_action :: map()

  @typedoc """
  - `accountId` (String.t())
  - `action` (account_security_setup_action())
  - `description` (String.t())
  - `title` (String.t())
  - `userId` (String.t())
  """
  @type account_security_setup_notice :: map()

  @typedoc """
  - `displayName` (String.t() | nil, optional)
  - `email` (String.t() | nil, optional)
  - `imageUrl` (String.t() | nil, optional)
  - `isActive` (boolean())
  - `lastUsedAt` (integer())
  - `selectedWorkspaceAccountId` (String.t() | nil, optional)
  - `sessionId` (String.t())
  - `userId` (String.t() | nil, optional)
  - `workspaces` ([account_session_workspace()])
  """
  @type account_session :: map()

  @typedoc """
  - `accountId` (String.t())
  - `imageUrl` (String.t() | nil, optional)
  - `kind` (account_session_workspace_kind() | nil, optional)
  - `name` (String.t() | nil, optional)
  """
  @type account_session_workspace :: map()

  @typedoc """
  One of `personal`, `workspace`.
  """
  @type account_session_workspace_kind :: String.t()

  @typedoc """
  - `refreshWorkspaceMetadata` (boolean(), optional)
  """
  @type account_sessions_list_params :: map()

  @typedoc """
  - `activeSessionId` (String.t() | nil, optional)
  - `sessions` ([account_session()])
  """
  @type account_sessions_response :: map()

  @typedoc """
  - `accountId` (String.t()): Workspace to select within that login; this is not a user identifier.
  - `allowBrowserLogin` (boolean(), optional): Allow Core to start browser sign-in if this session needs SSO for the workspace.
  - `sessionId` (String.t()): Opaque active-login identifier returned by accountSession/list.
  """
  @type account_sessions_switch_params :: map()

  @type account_sessions_switch_response :: account_sessions_switch_response_sessions() | account_sessions_switch_response_auth_url()

  @typedoc """
  Open the URL and await account/login/completed for this login ID.

  - `auth_url` (String.t())
  - `login_id` (String.t())
  """
  @type account_sessions_switch_response_auth_url :: map()

  @typedoc """
  - `activeSessionId` (String.t() | nil, optional)
  - `sessions` ([account_session()])
  """
  @type account_sessions_switch_response_sessions :: map()

  @typedoc """
  - `startDate` (String.t())
  - `tokens` (integer())
  """
  @type account_token_usage_daily_bucket :: map()

  @typedoc """
  - `currentStreakDays` (integer() | nil, optional)
  - `lifetimeTokens` (integer() | nil, optional)
  - `longestRunningTurnSec` (integer() | nil, optional)
  - `longestStreakDays` (integer() | nil, optional)
  - `peakDailyTokens` (integer() | nil, optional)
  """
  @type account_token_usage_summary :: map()

  @typedoc """
  - `authMode` (auth_mode() | nil, optional)
  - `planType` (plan_type() | nil, optional)
  """
  @type account_updated_notification :: map()

  @typedoc """
  - `extends` (String.t() | nil, optional): Parent profile identifier from the selected permissions profile's `extends` setting, when present.
  - `id` (String.t()): Identifier from `default_permissions` or the implicit built-in default, such as `:workspace` or a user-defined `[permissions.<id>]` profile.
  """
  @type active_permission_profile :: map()

  @typedoc """
  One of `credits`, `usage_limit`.
  """
  @type add_credits_nudge_credit_type :: String.t()

  @typedoc """
  One of `sent`, `cooldown_active`.
  """
  @type add_credits_nudge_email_status :: String.t()

  @typedoc """
  - `kind` (additional_context_kind())
  - `name` (String.t() | nil, optional): Optional name for untrusted context, used to label its tool output.
  - `value` (String.t())
  """
  @type additional_context_entry :: map()

  @typedoc """
  One of `untrusted`, `application`.
  """
  @type additional_context_kind :: String.t()

  @typedoc """
  - `entries` ([file_system_sandbox_entry()] | nil, optional)
  - `globScanMaxDepth` (integer() | nil, optional)
  - `read` ([legacy_app_path_string()] | nil, optional): This will be removed in favor of `entries`.
  - `write` ([legacy_app_path_string()] | nil, optional): This will be removed in favor of `entries`.
  """
  @type additional_file_system_permissions :: map()

  @typedoc """
  - `enabled` (boolean() | nil, optional)
  """
  @type additional_network_permissions :: map()

  @typedoc """
  - `fileSystem` (additional_file_system_permissions() | nil, optional)
  - `network` (additional_network_permissions() | nil, optional): Partial overlay used for per-command permission requests.
  """
  @type additional_permission_profile :: map()

  @typedoc """
  One of `async`.
  """
  @type agent_message_delivery :: String.t()

  @typedoc """
  - `delta` (String.t())
  - `itemId` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type agent_message_delta_notification :: map()

  @typedoc """
  A presentation instruction for Chat to apply to this answer when recovering history.

  - `action` (String.t()): Unknown actions must be left for the producing client to handle.
  - `blockType` (String.t() | nil, optional)
  - `checkTrustedContacts` (boolean() | nil, optional)
  - `cyberTrustedAccess` (boolean() | nil, optional)
  """
  @type agent_message_display :: map()

  @typedoc """
  By `type`:

  - `input_text` (`t:agent_message_input_content_input_text/0`)
  - `encrypted_content` (`t:agent_message_input_content_encrypted_content/0`)
  """
  @type agent_message_input_content :: map()

  @typedoc """
  - `type`: `encrypted_content`
  - `encrypted_content` (String.t())
  """
  @type agent_message_input_content_encrypted_content :: map()

  @typedoc """
  - `type`: `input_text`
  - `text` (String.t())
  """
  @type agent_message_input_content_input_text :: map()

  @typedoc """
  - `display` (agent_message_display() | nil, optional)
  - `moderated` (boolean())
  """
  @type agent_message_moderation :: map()

  @type agent_path :: String.t()

  @typedoc """
  One of `allow`, `deny`.
  """
  @type allow_deny_requirement :: String.t()

  @typedoc """
  - `enabled` (boolean() | nil, optional)
  """
  @type analytics_config :: map()

  @typedoc """
  EXPERIMENTAL - app metadata returned by app-list APIs.

  - `category` (String.t() | nil, optional)
  - `developer` (String.t() | nil, optional)
  - `isDiscoverableApp` (boolean())
  - `privacyPolicy` (String.t() | nil, optional)
  - `termsOfService` (String.t() | nil, optional)
  - `website` (String.t() | nil, optional)
  """
  @type app_branding :: map()

  @typedoc """
  EXPERIMENTAL - app metadata returned by app-list APIs.

  - `appMetadata` (app_metadata() | nil, optional)
  - `branding` (app_branding() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `distributionChannel` (String.t() | nil, optional)
  - `iconAssets` (%{optional(String.t()) => String.t()} | nil, optional)
  - `iconDarkAssets` (%{optional(String.t()) => String.t()} | nil, optional)
  - `id` (String.t())
  - `installUrl` (String.t() | nil, optional)
  - `isAccessible` (boolean(), optional)
  - `isEnabled` (boolean(), optional): Whether this app is enabled in config.toml. Example: ```toml [apps.bad_app] enabled = false ```
  - `labels` (%{optional(String.t()) => String.t()} | nil, optional)
  - `logoUrl` (String.t() | nil, optional)
  - `logoUrlDark` (String.t() | nil, optional)
  - `name` (String.t())
  - `pluginDisplayNames` ([String.t()], optional)
  """
  @type app_info :: map()

  @typedoc """
  EXPERIMENTAL - notification emitted when the app list changes.

  - `data` ([app_info()])
  """
  @type app_list_updated_notification :: map()

  @typedoc """
  - `categories` ([String.t()] | nil, optional)
  - `developer` (String.t() | nil, optional)
  - `firstPartyRequiresInstall` (boolean() | nil, optional)
  - `review` (app_review() | nil, optional)
  - `screenshots` ([app_screenshot()] | nil, optional)
  - `seoDescription` (String.t() | nil, optional)
  - `showInComposerWhenUnlinked` (boolean() | nil, optional)
  - `subCategories` ([String.t()] | nil, optional)
  - `version` (String.t() | nil, optional)
  - `versionId` (String.t() | nil, optional)
  - `versionNotes` (String.t() | nil, optional)
  """
  @type app_metadata :: map()

  @typedoc """
  - `status` (String.t())
  """
  @type app_review :: map()

  @typedoc """
  - `fileId` (String.t() | nil, optional)
  - `url` (String.t() | nil, optional)
  - `userPrompt` (String.t())
  """
  @type app_screenshot :: map()

  @typedoc """
  EXPERIMENTAL - app metadata summary for plugin responses.

  - `category` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `id` (String.t())
  - `installUrl` (String.t() | nil, optional)
  - `name` (String.t())
  """
  @type app_summary :: map()

  @typedoc """
  - `canonicalConnectorId` (String.t() | nil, optional)
  - `category` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `logoUrl` (String.t() | nil, optional)
  - `logoUrlDark` (String.t() | nil, optional)
  - `materializedAppIds` ([String.t()])
  - `name` (String.t())
  - `reason` (app_template_unavailable_reason() | nil, optional)
  - `templateId` (String.t())
  """
  @type app_template_summary :: map()

  @typedoc """
  One of `NOT_CONFIGURED_FOR_WORKSPACE`, `NO_ACTIVE_WORKSPACE`.
  """
  @type app_template_unavailable_reason :: String.t()

  @typedoc """
  One of `auto`, `prompt`, `writes`, `approve`.
  """
  @type app_tool_approval :: String.t()

  @typedoc """
  EXPERIMENTAL - metadata returned by app/read.

  - `description` (String.t())
  - `disabledReason` (String.t() | nil, optional)
  - `isEnabled` (boolean(), optional)
  - `isReadOnly` (boolean(), optional)
  - `name` (String.t())
  - `title` (String.t() | nil, optional)
  """
  @type app_tool_summary :: map()

  @typedoc """
  - `domains` (%{optional(String.t()) => network_domain_permission()})
  - `enabled` (boolean()): When enabled, only explicitly allowed exact domains may be contacted.
  """
  @type application_network_requirements :: map()

  @typedoc """
  - `network` (application_network_requirements() | nil, optional)
  - `storage` (application_storage_requirements() | nil, optional)
  """
  @type application_requirements :: map()

  @typedoc """
  Managed storage settings for new Desktop workspaces, not filesystem access restrictions.

  - `defaultProjectParent` (legacy_app_path_string() | nil, optional)
  - `projectlessWorkspaceRoot` (legacy_app_path_string() | nil, optional)
  """
  @type application_storage_requirements :: map()

  @typedoc """
  - `callId` (String.t()): Use to correlate this with [codex_protocol::protocol::PatchApplyBeginEvent] and [codex_protocol::protocol::PatchApplyEndEvent].
  - `conversationId` (thread_id())
  - `fileChanges` (%{optional(String.t()) => file_change()})
  - `grantRoot` (String.t() | nil, optional): When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
  - `reason` (String.t() | nil, optional): Optional explanatory reason (e.g. request for extra write access).
  """
  @type apply_patch_approval_params :: map()

  @typedoc """
  - `decision` (review_decision())
  """
  @type apply_patch_approval_response :: map()

  @typedoc """
  Configures who approval requests are routed to for review. Examples include sandbox escapes, blocked network access, MCP approval prompts, and ARC escalations. Defaults to `user`. `auto_review` uses a carefully prompted subagent to gather relevant context and apply a risk-based decision framework before approving or denying the request. The legacy value `guardian_subagent` is accepted for compatibility.

  One of `user`, `auto_review`, `guardian_subagent`.
  """
  @type approvals_reviewer :: String.t()

  @typedoc """
  - `_default` (apps_default_config() | nil, optional)
  """
  @type apps_config :: map()

  @typedoc """
  - `approvals_reviewer` (approvals_reviewer() | nil, optional)
  - `default_tools_approval_mode` (app_tool_approval() | nil, optional)
  - `destructive_enabled` (boolean(), optional)
  - `enabled` (boolean(), optional)
  - `open_world_enabled` (boolean(), optional)
  """
  @type apps_default_config :: map()

  @typedoc """
  Read the committed installed connector runtime snapshot.

  - `forceRefresh` (boolean(), optional): When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
  - `threadId` (String.t() | nil, optional): Optional loaded thread id used to evaluate effective app configuration.
  """
  @type apps_installed_params :: map()

  @typedoc """
  The installed connectors in one committed runtime snapshot.

  - `apps` ([installed_app()])
  """
  @type apps_installed_response :: map()

  @typedoc """
  EXPERIMENTAL - list available apps/connectors.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `forceRefetch` (boolean(), optional): When true, bypass app caches and fetch the latest data from sources.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `threadId` (String.t() | nil, optional): Optional thread id used to evaluate app feature gating from that thread's config.
  """
  @type apps_list_params :: map()

  @typedoc """
  EXPERIMENTAL - app list response.

  - `data` ([app_info()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
  """
  @type apps_list_response :: map()

  @typedoc """
  EXPERIMENTAL - read metadata for specific apps/connectors.

  - `appIds` ([String.t()]): App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order.
  - `includeTools` (boolean(), optional): When true, include display-only public tool summaries in the returned metadata.
  - `threadId` (String.t() | nil, optional): Optional loaded thread id used to evaluate effective app configuration.
  """
  @type apps_read_params :: map()

  @typedoc """
  EXPERIMENTAL - app/read response.

  - `apps` ([connector_metadata()])
  - `missingAppIds` ([String.t()])
  """
  @type apps_read_response :: map()

  @typedoc """
  One of:

  - `untrusted`
  - `on-request`
  - `never`
  - a map with `granular`: ask_for_approval_granular()
  """
  @type ask_for_approval :: String.t() | map()

  @typedoc """
  - `mcp_elicitations` (boolean())
  - `request_permissions` (boolean(), optional)
  - `rules` (boolean())
  - `sandbox_approval` (boolean())
  - `skill_approval` (boolean(), optional)
  """
  @type ask_for_approval_granular :: map()

  @typedoc """
  - `options` ([String.t()] | nil, optional)
  - `title` (String.t())
  """
  @type async_user_input_question :: map()

  @type attestation_generate_params :: map()

  @typedoc """
  - `token` (String.t()): Opaque client attestation token.
  """
  @type attestation_generate_response :: map()

  @typedoc """
  Authentication mode for OpenAI-backed providers.

  One of `apikey`, `chatgpt`, `chatgptAuthTokens`, `headers`, `agentIdentity`, `personalAccessToken`, `bedrockApiKey`, `bedrockAccessKeys`.
  """
  @type auth_mode :: String.t()

  @typedoc """
  - `message` (String.t())
  - `provider` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type auth_recovery_notification :: map()

  @typedoc """
  Selects which part of the active context is charged against `model_auto_compact_token_limit`.

  One of `total`, `body_after_prefix`.
  """
  @type auto_compact_token_limit_scope :: String.t()

  @typedoc """
  [UNSTABLE] Source that produced a terminal approval auto-review decision.

  One of `agent`.
  """
  @type auto_review_decision_source :: String.t()

  @typedoc """
  - `ignoreRules` ([String.t()] | nil, optional)
  - `requiredOnModels` ([String.t()] | nil, optional)
  """
  @type auto_review_requirements :: map()

  @typedoc """
  One of `accessKeys`, `bedrockApiKey`.
  """
  @type aws_credential_type :: String.t()

  @typedoc """
  - `name` (String.t())
  - `region` (String.t() | nil, optional)
  """
  @type bedrock_aws_profile :: map()

  @type bedrock_check_gov_cloud_requirements_params :: map()

  @typedoc """
  Advisory check of the current Bedrock configuration after login or setup.

  - `isGovCloud` (boolean()): Whether the active Bedrock authentication resolves to a GovCloud region.
  - `shouldWarn` (boolean()): Whether GovCloud is selected and the managed requirements miss the baseline. A false value is not a general certification of the network configuration.
  """
  @type bedrock_check_gov_cloud_requirements_response :: map()

  @type bedrock_discover_params :: map()

  @typedoc """
  - `environmentCredentials` ([bedrock_environment_credential()])
  - `profiles` ([bedrock_aws_profile()])
  """
  @type bedrock_discover_response :: map()

  @typedoc """
  - `region` (String.t() | nil, optional)
  - `type` (aws_credential_type())
  """
  @type bedrock_environment_credential :: map()

  @typedoc """
  One of `amazon-bedrock`, `amazon-bedrock-runtime`.
  """
  @type bedrock_provider_id :: String.t()

  @typedoc """
  By `type`:

  - `profile` (`t:bedrock_setup_params_profile/0`)
  - `environment` (`t:bedrock_setup_params_environment/0`)
  """
  @type bedrock_setup_params :: map()

  @typedoc """
  - `type`: `environment`
  - `region` (String.t())
  """
  @type bedrock_setup_params_environment :: map()

  @typedoc """
  - `type`: `profile`
  - `profile` (String.t())
  - `region` (String.t())
  """
  @type bedrock_setup_params_profile :: map()

  @type bedrock_setup_response :: map()

  @typedoc """
  One of `turn`, `thread`.
  """
  @type browser_use_access_approval_lifetime :: String.t()

  @typedoc """
  - `allow_history_access` (boolean() | nil, optional)
  - `default_origin_policy` (browser_use_origin_policy_config() | nil, optional)
  - `origins` (%{optional(String.t()) => browser_use_origin_policy_config()} | nil, optional)
  """
  @type browser_use_config :: map()

  @typedoc """
  - `requestHeaders` ([request_header()] | nil, optional)
  """
  @type browser_use_extension_requirements :: map()

  @typedoc """
  - `access` (allow_deny_requirement() | nil, optional)
  - `accessApprovalLifetime` (browser_use_access_approval_lifetime() | nil, optional)
  - `autoReview` (allow_deny_requirement() | nil, optional)
  - `downloads` (allow_deny_requirement() | nil, optional)
  - `fullCdpAccess` (allow_deny_requirement() | nil, optional)
  - `persistentApproval` (boolean() | nil, optional)
  - `uploads` (allow_deny_requirement() | nil, optional)
  """
  @type browser_use_origin_policy :: map()

  @typedoc """
  - `access` (allow_deny_requirement() | nil, optional)
  - `downloads` (allow_deny_requirement() | nil, optional)
  - `full_cdp_access` (allow_deny_requirement() | nil, optional)
  - `uploads` (allow_deny_requirement() | nil, optional)
  """
  @type browser_use_origin_policy_config :: map()

  @typedoc """
  - `allowGlobalPersistentApproval` (boolean() | nil, optional)
  - `allowHistoryAccess` (boolean() | nil, optional)
  - `allowWebmcp` (boolean() | nil, optional)
  - `defaultOriginPolicy` (browser_use_origin_policy() | nil, optional)
  - `disableAutoReview` (boolean() | nil, optional)
  - `extension` (browser_use_extension_requirements() | nil, optional)
  - `origins` (%{optional(String.t()) => browser_use_origin_policy()} | nil, optional)
  """
  @type browser_use_requirements :: map()

  @typedoc """
  - `end` (integer())
  - `start` (integer())
  """
  @type byte_range :: map()

  @typedoc """
  - `loginId` (String.t())
  """
  @type cancel_login_account_params :: map()

  @typedoc """
  - `status` (cancel_login_account_status())
  """
  @type cancel_login_account_response :: map()

  @typedoc """
  One of `canceled`, `notFound`.
  """
  @type cancel_login_account_status :: String.t()

  @typedoc """
  Location used to resolve a selected capability root.

  By `type`:

  - `environment` (`t:capability_root_location_environment/0`)
  """
  @type capability_root_location :: map()

  @typedoc """
  A path owned by an execution environment.

  - `type`: `environment`
  - `environmentId` (String.t())
  - `path` (String.t()): Absolute path for the root in the selected environment.
  """
  @type capability_root_location_environment :: map()

  @typedoc """
  - `previousAccountId` (String.t() | nil, optional): Workspace/account identifier that Codex was previously using.
  - `reason` (chatgpt_auth_tokens_refresh_reason())
  """
  @type chatgpt_auth_tokens_refresh_params :: map()

  @typedoc """
  One of `unauthorized`.
  """
  @type chatgpt_auth_tokens_refresh_reason :: String.t()

  @typedoc """
  - `accessToken` (String.t())
  - `chatgptAccountId` (String.t())
  - `chatgptPlanType` (String.t() | nil, optional)
  """
  @type chatgpt_auth_tokens_refresh_response :: map()

  @typedoc """
  One of `file`, `keyring`, `auto`, `ephemeral`.
  """
  @type cli_auth_credentials_store_mode :: String.t()

  @typedoc """
  - `name` (String.t())
  - `title` (String.t() | nil, optional)
  - `version` (String.t())
  """
  @type client_info :: map()

  @typedoc """
  This translation layer make sure that we expose codex error code in camel case.

  When an upstream HTTP status is available (for example, from the Responses API or a provider), it is forwarded in `httpStatusCode` on the relevant `codexErrorInfo` variant.

  One of:

  - `contextWindowExceeded`
  - `sessionBudgetExceeded`
  - `usageLimitExceeded`
  - `rateLimitExceeded`
  - `flexUnavailable`
  - `serverOverloaded`
  - `modelNotFound`
  - `policyCapacityUnavailable`
  - `cyberPolicy`
  - `misalignmentPolicyViolation`
  - `tooManyDenials`
  - `internalServerError`
  - `unauthorized`
  - `badRequest`
  - `threadRollbackFailed`
  - `sandboxError`
  - `other`
  - `inferenceHookDenied`
  - a map with `httpConnectionFailed`: codex_error_info_http_connection_failed()
  - a map with `responseStreamConnectionFailed`: codex_error_info_response_stream_connection_failed()
  - a map with `responseStreamDisconnected`: codex_error_info_response_stream_disconnected()
  - a map with `responseTooManyFailedAttempts`: codex_error_info_response_too_many_failed_attempts()
  - a map with `activeTurnNotSteerable`: codex_error_info_active_turn_not_steerable()
  """
  @type codex_error_info :: String.t() | map()

  @typedoc """
  - `turnKind` (non_steerable_turn_kind())
  """
  @type codex_error_info_active_turn_not_steerable :: map()

  @typedoc """
  - `httpStatusCode` (integer() | nil, optional)
  """
  @type codex_error_info_http_connection_failed :: map()

  @typedoc """
  - `httpStatusCode` (integer() | nil, optional)
  """
  @type codex_error_info_response_stream_connection_failed :: map()

  @typedoc """
  - `httpStatusCode` (integer() | nil, optional)
  """
  @type codex_error_info_response_stream_disconnected :: map()

  @typedoc """
  - `httpStatusCode` (integer() | nil, optional)
  """
  @type codex_error_info_response_too_many_failed_attempts :: map()

  @typedoc """
  One of `thinking`, `commentary`, `bemTags`.
  """
  @type codex_response_handoff_mode :: String.t()

  @typedoc """
  - `message` (String.t() | nil, optional)
  - `status` (collab_agent_status())
  """
  @type collab_agent_state :: map()

  @typedoc """
  One of `pendingInit`, `running`, `interrupted`, `completed`, `errored`, `shutdown`, `notFound`.
  """
  @type collab_agent_status :: String.t()

  @typedoc """
  One of `spawnAgent`, `sendInput`, `resumeAgent`, `wait`, `closeAgent`, `sendMessage`, `followupTask`, `interruptAgent`, `listAgents`.
  """
  @type collab_agent_tool :: String.t()

  @typedoc """
  One of `inProgress`, `completed`, `failed`, `interrupted`.
  """
  @type collab_agent_tool_call_status :: String.t()

  @typedoc """
  Collaboration mode for a Codex session.

  - `mode` (mode_kind())
  - `settings` (settings())
  """
  @type collaboration_mode :: map()

  @typedoc """
  EXPERIMENTAL - list collaboration mode presets.
  """
  @type collaboration_mode_list_params :: map()

  @typedoc """
  EXPERIMENTAL - collaboration mode presets response.

  - `data` ([collaboration_mode_mask()])
  """
  @type collaboration_mode_list_response :: map()

  @typedoc """
  EXPERIMENTAL - collaboration mode preset metadata for clients.

  - `mode` (mode_kind() | nil, optional)
  - `model` (String.t() | nil, optional)
  - `name` (String.t())
  - `reasoning_effort` (reasoning_effort() | nil, optional)
  """
  @type collaboration_mode_mask :: map()

  @typedoc """
  By `type`:

  - `read` (`t:command_action_read/0`)
  - `listFiles` (`t:command_action_list_files/0`)
  - `search` (`t:command_action_search/0`)
  - `unknown` (`t:command_action_unknown/0`)
  """
  @type command_action :: map()

  @typedoc """
  - `type`: `listFiles`
  - `command` (String.t())
  - `path` (String.t() | nil, optional)
  """
  @type command_action_list_files :: map()

  @typedoc """
  - `type`: `read`
  - `command` (String.t())
  - `name` (String.t())
  - `path` (legacy_app_path_string())
  """
  @type command_action_read :: map()

  @typedoc """
  - `type`: `search`
  - `command` (String.t())
  - `path` (String.t() | nil, optional)
  - `query` (String.t() | nil, optional)
  """
  @type command_action_search :: map()

  @typedoc """
  - `type`: `unknown`
  - `command` (String.t())
  """
  @type command_action_unknown :: map()

  @typedoc """
  Base64-encoded output chunk emitted for a streaming `command/exec` request.

  These notifications are connection-scoped. If the originating connection closes, the server terminates the process.

  - `capReached` (boolean()): `true` on the final streamed chunk for a stream when `outputBytesCap` truncated later output on that stream.
  - `deltaBase64` (String.t()): Base64-encoded output bytes.
  - `processId` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  - `stream` (command_exec_output_stream()): Output stream for this chunk.
  """
  @type command_exec_output_delta_notification :: map()

  @typedoc """
  Stream label for `command/exec/outputDelta` notifications.

  One of `stdout`, `stderr`.
  """
  @type command_exec_output_stream :: String.t()

  @typedoc """
  Run a standalone command (argv vector) in the server sandbox without creating a thread or turn.

  The final `command/exec` response is deferred until the process exits and is sent only after all `command/exec/outputDelta` notifications for that connection have been emitted.

  - `command` ([String.t()]): Command argv vector. Empty arrays are rejected.
  - `cwd` (String.t() | nil, optional): Optional working directory. Defaults to the server cwd.
  - `disableOutputCap` (boolean(), optional): Disable stdout/stderr capture truncation for this request.
  - `disableTimeout` (boolean(), optional): Disable the timeout entirely for this request.
  - `env` (%{optional(String.t()) => String.t() | nil} | nil, optional): Optional environment overrides merged into the server-computed environment.
  - `outputBytesCap` (integer() | nil, optional): Optional per-stream stdout/stderr capture cap in bytes.
  - `permissionProfile` (String.t() | nil, optional): Optional active permissions profile id for this command.
  - `processId` (String.t() | nil, optional): Optional client-supplied, connection-scoped process id.
  - `sandboxPolicy` (sandbox_policy() | nil, optional): Optional sandbox policy for this command.
  - `size` (command_exec_terminal_size() | nil, optional): Optional initial PTY size in character cells. Only valid when `tty` is true.
  - `streamStdin` (boolean(), optional): Allow follow-up `command/exec/write` requests to write stdin bytes.
  - `streamStdoutStderr` (boolean(), optional): Stream stdout/stderr via `command/exec/outputDelta` notifications.
  - `timeoutMs` (integer() | nil, optional): Optional timeout in milliseconds.
  - `tty` (boolean(), optional): Enable PTY mode.
  """
  @type command_exec_params :: map()

  @typedoc """
  Resize a running PTY-backed `command/exec` session.

  - `processId` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  - `size` (command_exec_terminal_size()): New PTY size in character cells.
  """
  @type command_exec_resize_params :: map()

  @typedoc """
  Empty success response for `command/exec/resize`.
  """
  @type command_exec_resize_response :: map()

  @typedoc """
  Final buffered result for `command/exec`.

  - `exitCode` (integer()): Process exit code.
  - `stderr` (String.t()): Buffered stderr capture.
  - `stdout` (String.t()): Buffered stdout capture.
  """
  @type command_exec_response :: map()

  @typedoc """
  PTY size in character cells for `command/exec` PTY sessions.

  - `cols` (integer()): Terminal width in character cells.
  - `rows` (integer()): Terminal height in character cells.
  """
  @type command_exec_terminal_size :: map()

  @typedoc """
  Terminate a running `command/exec` session.

  - `processId` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  """
  @type command_exec_terminate_params :: map()

  @typedoc """
  Empty success response for `command/exec/terminate`.
  """
  @type command_exec_terminate_response :: map()

  @typedoc """
  Write stdin bytes to a running `command/exec` session, close stdin, or both.

  - `closeStdin` (boolean(), optional): Close stdin after writing `deltaBase64`, if present.
  - `deltaBase64` (String.t() | nil, optional): Optional base64-encoded stdin bytes to write.
  - `processId` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  """
  @type command_exec_write_params :: map()

  @typedoc """
  Empty success response for `command/exec/write`.
  """
  @type command_exec_write_response :: map()

  @typedoc """
  One of:

  - `accept`
  - `acceptForSession`
  - `decline`
  - `cancel`
  - a map with `acceptWithExecpolicyAmendment`: command_execution_approval_decision_accept_with_execpolicy_amendment()
  - a map with `applyNetworkPolicyAmendment`: command_execution_approval_decision_apply_network_policy_amendment()
  """
  @type command_execution_approval_decision :: String.t() | map()

  @typedoc """
  - `execpolicy_amendment` ([String.t()])
  """
  @type command_execution_approval_decision_accept_with_execpolicy_amendment :: map()

  @typedoc """
  - `network_policy_amendment` (network_policy_amendment())
  """
  @type command_execution_approval_decision_apply_network_policy_amendment :: map()

  @typedoc """
  Distinguishes a command approval from input sent to an existing terminal.

  One of `command`, `writeStdin`, `humanCommand`.
  """
  @type command_execution_approval_kind :: String.t()

  @typedoc """
  - `delta` (String.t())
  - `itemId` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type command_execution_output_delta_notification :: map()

  @typedoc """
  - `additionalPermissions` (additional_permission_profile() | nil, optional): Optional additional permissions requested for this command.
  - `approvalId` (String.t() | nil, optional): Unique identifier for this specific approval callback.
  - `availableDecisions` ([command_execution_approval_decision()] | nil, optional): Ordered list of decisions the client may present for this prompt.
  - `command` (String.t() | nil, optional): The command to be executed.
  - `commandActions` ([command_action()] | nil, optional): Best-effort parsed command actions for friendly display.
  - `cwd` (legacy_app_path_string() | nil, optional): The command's working directory.
  - `environmentId` (String.t() | nil, optional): Environment in which the command will run.
  - `itemId` (String.t())
  - `kind` (command_execution_approval_kind(), optional): Kind of action under review. Defaults to `command` for older servers.
  - `networkApprovalContext` (network_approval_context() | nil, optional): Optional context for a managed-network approval prompt.
  - `proposedExecpolicyAmendment` ([String.t()] | nil, optional): Optional proposed execpolicy amendment to allow similar commands without prompting.
  - `proposedNetworkPolicyAmendments` ([network_policy_amendment()] | nil, optional): Optional proposed network policy amendments (allow/deny host) for future requests.
  - `reason` (String.t() | nil, optional): Optional explanatory reason (e.g. request for network access).
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this approval request started.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type command_execution_request_approval_params :: map()

  @typedoc """
  - `decision` (command_execution_approval_decision())
  """
  @type command_execution_request_approval_response :: map()

  @typedoc """
  One of `agent`, `userShell`, `unifiedExecStartup`, `unifiedExecInteraction`.
  """
  @type command_execution_source :: String.t()

  @typedoc """
  One of `inProgress`, `completed`, `failed`, `declined`.
  """
  @type command_execution_status :: String.t()

  @typedoc """
  - `name` (String.t())
  """
  @type command_migration :: map()

  @typedoc """
  - `default_app_access` (allow_deny_requirement() | nil, optional)
  - `macos` (computer_use_macos_config() | nil, optional)
  - `windows` (computer_use_windows_config() | nil, optional)
  """
  @type computer_use_config :: map()

  @typedoc """
  - `bundle_ids` (%{optional(String.t()) => allow_deny_requirement()} | nil, optional)
  """
  @type computer_use_macos_config :: map()

  @typedoc """
  - `bundleIds` (%{optional(String.t()) => allow_deny_requirement()} | nil, optional)
  """
  @type computer_use_macos_requirements :: map()

  @typedoc """
  - `allowLockedComputerUse` (boolean() | nil, optional)
  - `allowPersistentApproval` (boolean() | nil, optional)
  - `defaultAppAccess` (allow_deny_requirement() | nil, optional)
  - `macos` (computer_use_macos_requirements() | nil, optional)
  - `windows` (computer_use_windows_requirements() | nil, optional)
  """
  @type computer_use_requirements :: map()

  @typedoc """
  - `aumids` (%{optional(String.t()) => allow_deny_requirement()} | nil, optional)
  - `exes` ([computer_use_windows_exe_config()] | nil, optional)
  """
  @type computer_use_windows_config :: map()

  @typedoc """
  - `access` (allow_deny_requirement())
  - `binary_name` (String.t() | nil, optional)
  - `product_name` (String.t())
  - `publisher_name` (String.t())
  """
  @type computer_use_windows_exe_config :: map()

  @typedoc """
  - `access` (allow_deny_requirement())
  - `binaryName` (String.t() | nil, optional)
  - `productName` (String.t())
  - `publisherName` (String.t())
  """
  @type computer_use_windows_exe_requirement :: map()

  @typedoc """
  - `aumids` (%{optional(String.t()) => allow_deny_requirement()} | nil, optional)
  - `exes` ([computer_use_windows_exe_requirement()] | nil, optional)
  """
  @type computer_use_windows_requirements :: map()

  @typedoc """
  - `analytics` (analytics_config() | nil, optional)
  - `approval_policy` (ask_for_approval() | nil, optional)
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): [UNSTABLE] Optional default for where approval requests are routed for review.
  - `apps` (apps_config() | nil, optional)
  - `browser_use` (browser_use_config() | nil, optional)
  - `client_search_provider` (web_search_provider() | nil, optional): Effective tools.client_search_provider hint. Model-selected providers take precedence.
  - `compact_prompt` (String.t() | nil, optional)
  - `computer_use` (computer_use_config() | nil, optional)
  - `desktop` (%{optional(String.t()) => term()} | nil, optional)
  - `developer_instructions` (String.t() | nil, optional)
  - `forced_chatgpt_workspace_id` (forced_chatgpt_workspace_ids() | nil, optional)
  - `forced_login_method` (forced_login_method() | nil, optional)
  - `instructions` (String.t() | nil, optional)
  - `model` (String.t() | nil, optional)
  - `model_auto_compact_token_limit` (integer() | nil, optional)
  - `model_auto_compact_token_limit_scope` (auto_compact_token_limit_scope() | nil, optional)
  - `model_context_window` (integer() | nil, optional)
  - `model_provider` (String.t() | nil, optional)
  - `model_reasoning_effort` (reasoning_effort() | nil, optional)
  - `model_reasoning_summary` (reasoning_summary() | nil, optional)
  - `model_verbosity` (verbosity() | nil, optional)
  - `review_model` (String.t() | nil, optional)
  - `sandbox_mode` (sandbox_mode() | nil, optional)
  - `sandbox_workspace_write` (sandbox_workspace_write() | nil, optional)
  - `service_tier` (String.t() | nil, optional)
  - `tools` (tools_v2() | nil, optional)
  - `web_search` (web_search_mode() | nil, optional)
  """
  @type config :: map()

  @typedoc """
  - `edits` ([config_edit()])
  - `expectedVersion` (String.t() | nil, optional)
  - `filePath` (String.t() | nil, optional): Path to the config file to write; defaults to the user's `config.toml` when omitted.
  - `reloadUserConfig` (boolean(), optional): When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded.
  """
  @type config_batch_write_params :: map()

  @typedoc """
  - `keyPath` (String.t())
  - `mergeStrategy` (merge_strategy())
  - `value` (term())
  """
  @type config_edit :: map()

  @typedoc """
  - `config` (term())
  - `disabledReason` (String.t() | nil, optional)
  - `name` (config_layer_source())
  - `version` (String.t())
  """
  @type config_layer :: map()

  @typedoc """
  - `name` (config_layer_source())
  - `version` (String.t())
  """
  @type config_layer_metadata :: map()

  @typedoc """
  By `type`:

  - `packagedDefaults` (`t:config_layer_source_packaged_defaults/0`)
  - `mdm` (`t:config_layer_source_mdm/0`)
  - `system` (`t:config_layer_source_system/0`)
  - `enterpriseManaged` (`t:config_layer_source_enterprise_managed/0`)
  - `user` (`t:config_layer_source_user/0`)
  - `project` (`t:config_layer_source_project/0`)
  - `sessionFlags`
  - `legacyManagedConfigTomlFromFile` (`t:config_layer_source_legacy_managed_config_toml_from_file/0`)
  - `legacyManagedConfigTomlFromMdm`
  """
  @type config_layer_source :: map()

  @typedoc """
  Enterprise-managed config layer delivered by the cloud config bundle.

  - `type`: `enterpriseManaged`
  - `id` (String.t()): Stable identifier for the delivered layer.
  - `name` (String.t()): Admin-facing name for the delivered layer. This is surfaced in diagnostics so users know which cloud layer needs administrator attention.
  """
  @type config_layer_source_enterprise_managed :: map()

  @typedoc """
  `managed_config.toml` was designed to be a config that was loaded as the last layer on top of everything else. This scheme did not quite work out as intended, but we keep this variant as a "best effort" while we phase out `managed_config.toml` in favor of `requirements.toml`.

  - `type`: `legacyManagedConfigTomlFromFile`
  - `file` (absolute_path_buf())
  """
  @type config_layer_source_legacy_managed_config_toml_from_file :: map()

  @typedoc """
  Managed preferences layer delivered by MDM (macOS only).

  - `type`: `mdm`
  - `domain` (String.t())
  - `key` (String.t())
  """
  @type config_layer_source_mdm :: map()

  @typedoc """
  Default configuration supplied with the installed Codex package.

  - `type`: `packagedDefaults`
  - `file` (absolute_path_buf()): Path to the packaged default configuration file.
  """
  @type config_layer_source_packaged_defaults :: map()

  @typedoc """
  Path to a .codex/ folder within a project. There could be multiple of these between `cwd` and the project/repo root.

  - `type`: `project`
  - `dotCodexFolder` (absolute_path_buf())
  """
  @type config_layer_source_project :: map()

  @typedoc """
  Managed config layer from a file (usually `managed_config.toml`).

  - `type`: `system`
  - `file` (absolute_path_buf()): This is the path to the system config.toml file, though it is not guaranteed to exist.
  """
  @type config_layer_source_system :: map()

  @typedoc """
  User config layer from $CODEX_HOME/config.toml. This layer is special in that it is expected to be: - writable by the user - generally outside the workspace directory

  - `type`: `user`
  - `file` (absolute_path_buf()): This is the path to the user's config.toml file, though it is not guaranteed to exist.
  - `profile` (String.t() | nil, optional): Name of the selected profile-v2 config layered on top of the base user config, when this layer represents one.
  """
  @type config_layer_source_user :: map()

  @typedoc """
  - `cwd` (String.t() | nil, optional): Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root).
  - `includeLayers` (boolean(), optional)
  """
  @type config_read_params :: map()

  @typedoc """
  - `config` (config())
  - `layers` ([config_layer()] | nil, optional)
  - `origins` (%{optional(String.t()) => config_layer_metadata()})
  """
  @type config_read_response :: map()

  @typedoc """
  - `additionalDeveloperInstructions` (String.t() | nil, optional)
  - `allowAppshots` (boolean() | nil, optional)
  - `allowBrowserAndComputerUse` (boolean() | nil, optional)
  - `allowLoginShell` (boolean() | nil, optional)
  - `allowManagedHooksOnly` (boolean() | nil, optional)
  - `allowRemoteControl` (boolean() | nil, optional)
  - `allowedApprovalPolicies` ([ask_for_approval()] | nil, optional)
  - `allowedApprovalsReviewers` ([approvals_reviewer()] | nil, optional)
  - `allowedLoginMethods` ([forced_login_method()] | nil, optional): Effective login methods after managed, forced-login, and workspace restrictions. An empty list permits no login method. Older servers may omit this field.
  - `allowedPermissionProfiles` (%{optional(String.t()) => boolean()} | nil, optional)
  - `allowedSandboxModes` ([sandbox_mode()] | nil, optional)
  - `allowedWebSearchModes` ([web_search_mode()] | nil, optional)
  - `allowedWindowsSandboxImplementations` ([windows_sandbox_implementation()] | nil, optional)
  - `application` (application_requirements() | nil, optional)
  - `autoReview` (auto_review_requirements() | nil, optional)
  - `browserUse` (browser_use_requirements() | nil, optional)
  - `chatgptBaseUrl` (String.t() | nil, optional)
  - `checkForUpdateOnStartup` (boolean() | nil, optional)
  - `cliAuthCredentialsStore` (cli_auth_credentials_store_mode() | nil, optional)
  - `computerUse` (computer_use_requirements() | nil, optional)
  - `defaultPermissions` (String.t() | nil, optional)
  - `enforceResidency` (residency_requirement() | nil, optional)
  - `featureRequirements` (%{optional(String.t()) => boolean()} | nil, optional)
  - `feedback` (feedback_requirements() | nil, optional)
  - `hooks` (managed_hooks_requirements() | nil, optional)
  - `inAppBrowser` (in_app_browser_requirements() | nil, optional)
  - `logDir` (String.t() | nil, optional)
  - `modelCatalogJson` (String.t() | nil, optional)
  - `modelProvider` (String.t() | nil, optional): Exact provider selection required by managed policy.
  - `modelProviders` (%{optional(String.t()) => term()} | nil, optional): Complete required provider definitions, using config.toml field names.
  - `models` (models_requirements() | nil, optional)
  - `network` (network_requirements() | nil, optional)
  - `otel` (otel_requirements() | nil, optional)
  - `sqliteHome` (String.t() | nil, optional)
  """
  @type config_requirements :: map()

  @typedoc """
  - `requirements` (config_requirements() | nil, optional): Null if no requirements are configured (e.g. no requirements.toml/MDM entries).
  - `supportsIndependentSpeedModes` (boolean() | nil, optional): Whether Fast and Ultra Fast requirements are enforced independently. Older servers omit this field and use Fast mode as a shared speed gate.
  """
  @type config_requirements_read_response :: map()

  @typedoc """
  - `expectedVersion` (String.t() | nil, optional)
  - `filePath` (String.t() | nil, optional): Path to the config file to write; defaults to the user's `config.toml` when omitted.
  - `keyPath` (String.t())
  - `mergeStrategy` (merge_strategy())
  - `value` (term())
  """
  @type config_value_write_params :: map()

  @typedoc """
  - `details` (String.t() | nil, optional): Optional extra guidance or error details.
  - `path` (String.t() | nil, optional): Optional path to the config file that triggered the warning.
  - `range` (text_range() | nil, optional): Optional range for the error location inside the config file.
  - `summary` (String.t()): Concise summary of the warning.
  """
  @type config_warning_notification :: map()

  @typedoc """
  - `filePath` (absolute_path_buf()): Canonical path to the config file that was written.
  - `overriddenMetadata` (overridden_metadata() | nil, optional)
  - `status` (write_status())
  - `version` (String.t())
  """
  @type config_write_response :: map()

  @typedoc """
  Reasoning settings interpreted by the backend for the routed model.

  - `effort` (reasoning_effort())
  """
  @type configuration_reasoning :: map()

  @typedoc """
  By `type`:

  - `command` (`t:configured_hook_handler_command/0`)
  - `mcp_tool` (`t:configured_hook_handler_mcp_tool/0`)
  - `prompt`
  - `agent`
  """
  @type configured_hook_handler :: map()

  @typedoc """
  - `type`: `command`
  - `additionalContextLimit` (integer() | nil, optional): Approximate token threshold for spilling this hook's `additionalContext` to disk. `null` uses 2,500 tokens; `0` disables spilling for this hook. The threshold is evaluated against the original context; a spilled preview also includes recovery metadata.
  - `async` (boolean())
  - `command` (String.t())
  - `commandWindows` (String.t() | nil, optional)
  - `statusMessage` (String.t() | nil, optional)
  - `timeoutSec` (integer() | nil, optional)
  """
  @type configured_hook_handler_command :: map()

  @typedoc """
  - `type`: `mcp_tool`
  - `input` (%{optional(String.t()) => term()})
  - `server` (String.t())
  - `statusMessage` (String.t() | nil, optional)
  - `timeoutSec` (integer() | nil, optional)
  - `tool` (String.t())
  """
  @type configured_hook_handler_mcp_tool :: map()

  @typedoc """
  - `hooks` ([configured_hook_handler()])
  - `matcher` (String.t() | nil, optional)
  """
  @type configured_hook_matcher_group :: map()

  @typedoc """
  EXPERIMENTAL - metadata returned by app/read.

  - `description` (String.t() | nil, optional)
  - `distributionChannel` (String.t() | nil, optional)
  - `iconUrl` (String.t() | nil, optional)
  - `iconUrlDark` (String.t() | nil, optional)
  - `id` (String.t())
  - `installUrl` (String.t() | nil, optional)
  - `name` (String.t())
  - `pluginDisplayNames` ([String.t()], optional)
  - `toolSummaries` ([app_tool_summary()] | nil, optional)
  """
  @type connector_metadata :: map()

  @typedoc """
  One of `reset`, `nothingToReset`, `noCredit`, `alreadyRedeemed`.
  """
  @type consume_account_rate_limit_reset_credit_outcome :: String.t()

  @typedoc """
  - `creditId` (String.t() | nil, optional): Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
  - `idempotencyKey` (String.t()): Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
  """
  @type consume_account_rate_limit_reset_credit_params :: map()

  @typedoc """
  - `outcome` (consume_account_rate_limit_reset_credit_outcome())
  """
  @type consume_account_rate_limit_reset_credit_response :: map()

  @typedoc """
  By `type`:

  - `input_text` (`t:content_item_input_text/0`)
  - `input_image` (`t:content_item_input_image/0`)
  - `input_audio` (`t:content_item_input_audio/0`)
  - `output_text` (`t:content_item_output_text/0`)
  """
  @type content_item :: map()

  @typedoc """
  Inline audio data or an uploaded file loaded by the Responses API.

  - `type`: `input_audio`
  - `audio_url` (String.t(), optional)
  - `file_id` (String.t(), optional)
  """
  @type content_item_input_audio :: map()

  @typedoc """
  - `type`: `input_image`
  - `detail` (image_detail() | nil, optional)
  - `image_url` (String.t(), optional)
  - `file_id` (String.t(), optional)
  """
  @type content_item_input_image :: map()

  @typedoc """
  - `type`: `input_text`
  - `text` (String.t())
  """
  @type content_item_input_text :: map()

  @typedoc """
  - `type`: `output_text`
  - `annotations` ([term()] | nil, optional)
  - `logprobs` ([term()] | nil, optional)
  - `text` (String.t())
  """
  @type content_item_output_text :: map()

  @typedoc """
  Deprecated: Use `ContextCompaction` item type instead.

  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type context_compacted_notification :: map()

  @typedoc """
  One of `user`, `developer`, `assistant`.
  """
  @type conversation_text_role :: String.t()

  @typedoc """
  - `balance` (String.t() | nil, optional)
  - `hasCredits` (boolean())
  - `unlimited` (boolean())
  """
  @type credits_snapshot :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type current_time_read_params :: map()

  @typedoc """
  - `currentTimeAt` (integer()): Current time as whole Unix seconds.
  """
  @type current_time_read_response :: map()

  @typedoc """
  Requested cyber treatment for an OpenAI model turn. Authorization and model-tier restrictions remain server-owned.

  One of `standard`, `daybreakBlue`, `daybreakRed`.
  """
  @type cyber_access_program :: String.t()

  @typedoc """
  - `details` (String.t() | nil, optional): Optional extra guidance, such as migration steps or rationale.
  - `summary` (String.t()): Concise summary of what is deprecated.
  """
  @type deprecation_notice_notification :: map()

  @typedoc """
  One of `life_sciences`.
  """
  @type desktop_onboarding_entrypoint :: String.t()

  @typedoc """
  By `type`:

  - `inputText` (`t:dynamic_tool_call_output_content_item_input_text/0`)
  - `inputImage` (`t:dynamic_tool_call_output_content_item_input_image/0`)
  - `inputAudio` (`t:dynamic_tool_call_output_content_item_input_audio/0`)
  """
  @type dynamic_tool_call_output_content_item :: map()

  @typedoc """
  - `type`: `inputAudio`
  - `audioUrl` (String.t())
  """
  @type dynamic_tool_call_output_content_item_input_audio :: map()

  @typedoc """
  - `type`: `inputImage`
  - `imageUrl` (String.t())
  """
  @type dynamic_tool_call_output_content_item_input_image :: map()

  @typedoc """
  - `type`: `inputText`
  - `text` (String.t())
  """
  @type dynamic_tool_call_output_content_item_input_text :: map()

  @typedoc """
  - `arguments` (term())
  - `callId` (String.t())
  - `namespace` (String.t() | nil, optional)
  - `threadId` (String.t())
  - `tool` (String.t())
  - `turnId` (String.t())
  """
  @type dynamic_tool_call_params :: map()

  @typedoc """
  - `contentItems` ([dynamic_tool_call_output_content_item()])
  - `success` (boolean())
  """
  @type dynamic_tool_call_response :: map()

  @typedoc """
  One of `inProgress`, `completed`, `failed`.
  """
  @type dynamic_tool_call_status :: String.t()

  @typedoc """
  By `type`:

  - `function` (`t:dynamic_tool_namespace_tool_function/0`)
  """
  @type dynamic_tool_namespace_tool :: map()

  @typedoc """
  - `type`: `function`
  - `deferLoading` (boolean(), optional)
  - `description` (String.t())
  - `inputSchema` (term())
  - `name` (String.t())
  """
  @type dynamic_tool_namespace_tool_function :: map()

  @typedoc """
  By `type`:

  - `function` (`t:dynamic_tool_spec_function/0`)
  - `namespace` (`t:dynamic_tool_spec_namespace/0`)
  """
  @type dynamic_tool_spec :: map()

  @typedoc """
  - `type`: `function`
  - `deferLoading` (boolean(), optional)
  - `description` (String.t())
  - `inputSchema` (term())
  - `name` (String.t())
  """
  @type dynamic_tool_spec_function :: map()

  @typedoc """
  - `type`: `namespace`
  - `description` (String.t())
  - `name` (String.t())
  - `tools` ([dynamic_tool_namespace_tool()])
  """
  @type dynamic_tool_spec_namespace :: map()

  @typedoc """
  - `authBearerToken` (String.t() | nil, optional): Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination.
  - `connectTimeoutMs` (integer() | nil, optional): Optional WebSocket connection timeout. The server default applies when omitted.
  - `environmentId` (String.t())
  - `execServerUrl` (String.t())
  - `skills` (environment_skills_params() | nil, optional): Required skills supplied by this environment, checked before model inference.
  - `websocketRequestId` (String.t() | nil, optional): Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination.
  """
  @type environment_add_params :: map()

  @type environment_add_response :: map()

  @typedoc """
  - `environmentId` (String.t())
  - `threadId` (String.t())
  """
  @type environment_connection_notification :: map()

  @typedoc """
  - `environmentId` (String.t())
  """
  @type environment_info_params :: map()

  @typedoc """
  - `cwd` (path_uri() | nil, optional): Default working directory reported by the environment, as a canonical file URI.
  - `shell` (environment_shell_info())
  """
  @type environment_info_response :: map()

  @typedoc """
  - `name` (String.t()): Stable shell name, for example `zsh`, `bash`, `powershell`, `sh`, or `cmd`.
  - `path` (String.t()): Target-native shell executable path or command name.
  """
  @type environment_shell_info :: map()

  @typedoc """
  - `required` ([String.t()] | nil, optional): Exact catalog names that must be available from this environment.
  """
  @type environment_skills_params :: map()

  @typedoc """
  Current status observed by app-server without starting or recovering an environment.

  For a currently ready remote environment, app-server asks the existing exec-server connection for `environment/status` without allowing recovery.

  One of `ready`, `pending`, `disconnected`, `unknown`.
  """
  @type environment_status_kind :: String.t()

  @typedoc """
  Parameters for reading the current status of one configured environment.

  - `environmentId` (String.t()): Environment id to inspect.
  """
  @type environment_status_params :: map()

  @typedoc """
  Current status for the requested environment.

  - `error` (String.t() | nil, optional): Human-readable detail for `disconnected` and `unknown`; omitted for other statuses.
  - `status` (environment_status_kind()): Current status observed without starting or recovering the environment.
  """
  @type environment_status_response :: map()

  @typedoc """
  - `error` (turn_error())
  - `threadId` (String.t())
  - `turnId` (String.t())
  - `willRetry` (boolean())
  """
  @type error_notification :: map()

  @typedoc """
  - `approvalId` (String.t() | nil, optional): Identifier for this specific approval callback.
  - `callId` (String.t()): Use to correlate this with [codex_protocol::protocol::ExecCommandBeginEvent] and [codex_protocol::protocol::ExecCommandEndEvent].
  - `command` ([String.t()])
  - `conversationId` (thread_id())
  - `cwd` (String.t())
  - `parsedCmd` ([parsed_command()])
  - `reason` (String.t() | nil, optional)
  """
  @type exec_command_approval_params :: map()

  @typedoc """
  - `decision` (review_decision())
  """
  @type exec_command_approval_response :: map()

  @typedoc """
  - `announcement` (String.t() | nil, optional): Announcement copy shown to users when the feature is introduced. Null when this feature is not in beta.
  - `defaultEnabled` (boolean()): Whether this feature is enabled by default.
  - `description` (String.t() | nil, optional): Short summary describing what the feature does. Null when this feature is not in beta.
  - `displayName` (String.t() | nil, optional): User-facing display name shown in the experimental features UI. Null when this feature is not in beta.
  - `enabled` (boolean()): Whether this feature is currently enabled in the loaded config.
  - `name` (String.t()): Stable key used in config.toml and CLI flag toggles.
  - `stage` (experimental_feature_stage()): Lifecycle stage of this feature flag.
  """
  @type experimental_feature :: map()

  @typedoc """
  - `enablement` (%{optional(String.t()) => boolean()}): Process-wide runtime feature enablement keyed by canonical feature name.
  """
  @type experimental_feature_enablement_set_params :: map()

  @typedoc """
  - `enablement` (%{optional(String.t()) => boolean()}): Feature enablement entries updated by this request.
  """
  @type experimental_feature_enablement_set_response :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `threadId` (String.t() | nil, optional): Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd.
  """
  @type experimental_feature_list_params :: map()

  @typedoc """
  - `data` ([experimental_feature()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
  """
  @type experimental_feature_list_response :: map()

  @typedoc """
  One of `beta`, `underDevelopment`, `stable`, `deprecated`, `removed`.
  """
  @type experimental_feature_stage :: String.t()

  @typedoc """
  - `cwds` ([String.t()] | nil, optional): Zero or more working directories to include for repo-scoped detection.
  - `includeHome` (boolean(), optional): If true, include detection under the user's home directory.
  - `maxSessionAgeDays` (integer() | nil, optional): Maximum age in days for detected sessions. Missing values use the default limit.
  - `maxSessions` (integer() | nil, optional): Maximum number of sessions to detect. Missing values use the default limit.
  - `migrationSource` (String.t() | nil, optional): Optional migration-source selector. Missing or unrecognized values use the default source.
  - `source` (String.t() | nil, optional): Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source.
  """
  @type external_agent_config_detect_params :: map()

  @typedoc """
  - `connectors` ([external_agent_detected_connector_candidate()], optional)
  - `items` ([external_agent_config_migration_item()])
  """
  @type external_agent_config_detect_response :: map()

  @typedoc """
  - `importId` (String.t())
  - `itemTypeResults` ([external_agent_config_import_type_result()])
  """
  @type external_agent_config_import_completed_notification :: map()

  @typedoc """
  - `connectors` ([external_agent_imported_connector_candidate()])
  - `data` ([external_agent_config_import_history()])
  """
  @type external_agent_config_import_histories_read_response :: map()

  @typedoc """
  - `completedAtMs` (integer())
  - `failures` ([external_agent_config_import_item_type_failure()])
  - `importId` (String.t())
  - `providerId` (String.t() | nil, optional)
  - `successes` ([external_agent_config_import_item_type_success()])
  """
  @type external_agent_config_import_history :: map()

  @typedoc """
  - `itemTypeResults` ([external_agent_config_import_history_record_type_result_params()]): Completed results grouped by imported item type.
  - `providerId` (String.t()): Opaque provider identifier for the externally completed import.
  """
  @type external_agent_config_import_history_record_params :: map()

  @typedoc """
  - `importId` (String.t())
  """
  @type external_agent_config_import_history_record_response :: map()

  @typedoc """
  - `cwd` (String.t() | nil, optional)
  - `itemType` (external_agent_config_migration_item_type())
  - `source` (String.t() | nil, optional)
  - `target` (String.t() | nil, optional)
  - `title` (String.t() | nil, optional): Original title for an imported session, when available.
  """
  @type external_agent_config_import_history_record_success_params :: map()

  @typedoc """
  - `failures` ([external_agent_config_import_item_type_failure()])
  - `itemType` (external_agent_config_migration_item_type())
  - `successes` ([external_agent_config_import_history_record_success_params()])
  """
  @type external_agent_config_import_history_record_type_result_params :: map()

  @typedoc """
  - `cwd` (String.t() | nil, optional)
  - `errorType` (String.t() | nil, optional)
  - `failureStage` (String.t())
  - `itemType` (external_agent_config_migration_item_type())
  - `message` (String.t())
  - `source` (String.t() | nil, optional)
  - `subErrorType` (String.t() | nil, optional)
  """
  @type external_agent_config_import_item_type_failure :: map()

  @typedoc """
  - `cwd` (String.t() | nil, optional)
  - `itemType` (external_agent_config_migration_item_type())
  - `source` (String.t() | nil, optional)
  - `target` (String.t() | nil, optional)
  - `title` (String.t() | nil, optional): Original title for an imported session; null for other item types.
  """
  @type external_agent_config_import_item_type_success :: map()

  @typedoc """
  - `migrationItems` ([external_agent_config_migration_item()])
  - `migrationSource` (String.t() | nil, optional): Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source.
  - `providerId` (String.t() | nil, optional): Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source.
  - `source` (String.t() | nil, optional): Optional identifier for the product that initiated the import.
  """
  @type external_agent_config_import_params :: map()

  @typedoc """
  - `importId` (String.t())
  - `itemTypeResults` ([external_agent_config_import_type_result()])
  """
  @type external_agent_config_import_progress_notification :: map()

  @typedoc """
  - `importId` (String.t())
  """
  @type external_agent_config_import_response :: map()

  @typedoc """
  - `failures` ([external_agent_config_import_item_type_failure()])
  - `itemType` (external_agent_config_migration_item_type())
  - `successes` ([external_agent_config_import_item_type_success()])
  """
  @type external_agent_config_import_type_result :: map()

  @typedoc """
  - `cwd` (String.t() | nil, optional): Null or empty means home-scoped migration; non-empty means repo-scoped migration.
  - `description` (String.t())
  - `details` (migration_details() | nil, optional)
  - `itemType` (external_agent_config_migration_item_type())
  """
  @type external_agent_config_migration_item :: map()

  @typedoc """
  One of `AGENTS_MD`, `CONFIG`, `SKILLS`, `PLUGINS`, `MCP_SERVER_CONFIG`, `SUBAGENTS`, `HOOKS`, `COMMANDS`, `MEMORY`, `SESSIONS`.
  """
  @type external_agent_config_migration_item_type :: String.t()

  @typedoc """
  - `name` (String.t())
  - `sessionCount` (integer())
  - `source` (external_agent_detected_connector_source())
  """
  @type external_agent_detected_connector_candidate :: map()

  @typedoc """
  One of `remoteMcpServersConfig`, `sessionToolUse`.
  """
  @type external_agent_detected_connector_source :: String.t()

  @typedoc """
  - `name` (String.t())
  - `sessionCount` (integer())
  - `source` (external_agent_imported_connector_source())
  """
  @type external_agent_imported_connector_candidate :: map()

  @typedoc """
  One of `remoteMcpServersConfig`.
  """
  @type external_agent_imported_connector_source :: String.t()

  @typedoc """
  - `enabled` (boolean() | nil, optional)
  """
  @type feedback_requirements :: map()

  @typedoc """
  - `classification` (String.t())
  - `extraLogFiles` ([String.t()] | nil, optional)
  - `includeLogs` (boolean(), optional)
  - `reason` (String.t() | nil, optional)
  - `savePath` (legacy_app_path_string()): Absolute, previously unused ZIP path on the app-server host. The caller owns this file, including after a disconnected RPC.
  - `tags` (%{optional(String.t()) => String.t()} | nil, optional)
  - `threadId` (String.t() | nil, optional)
  """
  @type feedback_save_params :: map()

  @typedoc """
  - `promptHash` (String.t() | nil, optional): Same prompt hash as feedback/upload; null when prompt metadata is absent.
  - `savedPath` (legacy_app_path_string())
  - `threadId` (String.t())
  """
  @type feedback_save_response :: map()

  @typedoc """
  - `classification` (String.t())
  - `extraLogFiles` ([String.t()] | nil, optional)
  - `includeLogs` (boolean(), optional)
  - `reason` (String.t() | nil, optional)
  - `tags` (%{optional(String.t()) => String.t()} | nil, optional)
  - `threadId` (String.t() | nil, optional)
  """
  @type feedback_upload_params :: map()

  @typedoc """
  - `promptHash` (String.t() | nil, optional): Whitespace-normalized SHA-256 of the session base instructions, matching the uploaded `prompt_hash` tag. Does not include later developer messages. Null when the reported rollout has no prompt metadata.
  - `threadId` (String.t())
  """
  @type feedback_upload_response :: map()

  @typedoc """
  By `type`:

  - `add` (`t:file_change_add/0`)
  - `delete` (`t:file_change_delete/0`)
  - `update` (`t:file_change_update/0`)
  """
  @type file_change :: map()

  @typedoc """
  - `type`: `add`
  - `content` (String.t())
  """
  @type file_change_add :: map()

  @typedoc """
  One of `accept`, `acceptForSession`, `decline`, `cancel`.
  """
  @type file_change_approval_decision :: String.t()

  @typedoc """
  - `type`: `delete`
  - `content` (String.t())
  """
  @type file_change_delete :: map()

  @typedoc """
  Deprecated legacy notification for `apply_patch` textual output.

  The server no longer emits this notification.

  - `delta` (String.t())
  - `itemId` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type file_change_output_delta_notification :: map()

  @typedoc """
  - `changes` ([file_update_change()])
  - `itemId` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type file_change_patch_updated_notification :: map()

  @typedoc """
  - `grantRoot` (String.t() | nil, optional): [UNSTABLE] When set, the agent is asking the user to allow writes under this root for the remainder of the session (unclear if this is honored today).
  - `itemId` (String.t())
  - `reason` (String.t() | nil, optional): Optional explanatory reason (e.g. request for extra write access).
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this approval request started.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type file_change_request_approval_params :: map()

  @typedoc """
  - `decision` (file_change_approval_decision())
  """
  @type file_change_request_approval_response :: map()

  @typedoc """
  - `type`: `update`
  - `move_path` (String.t() | nil, optional)
  - `unified_diff` (String.t())
  """
  @type file_change_update :: map()

  @typedoc """
  One of `read`, `write`, `deny`.
  """
  @type file_system_access_mode :: String.t()

  @typedoc """
  By `type`:

  - `path` (`t:file_system_path_path/0`)
  - `glob_pattern` (`t:file_system_path_glob_pattern/0`)
  - `special` (`t:file_system_path_special/0`)
  """
  @type file_system_path :: map()

  @typedoc """
  - `type`: `glob_pattern`
  - `pattern` (String.t())
  """
  @type file_system_path_glob_pattern :: map()

  @typedoc """
  - `type`: `path`
  - `path` (legacy_app_path_string())
  """
  @type file_system_path_path :: map()

  @typedoc """
  - `type`: `special`
  - `value` (file_system_special_path())
  """
  @type file_system_path_special :: map()

  @typedoc """
  - `access` (file_system_access_mode())
  - `path` (file_system_path())
  """
  @type file_system_sandbox_entry :: map()

  @typedoc """
  By `kind`:

  - `root`
  - `minimal`
  - `project_roots` (`t:file_system_special_path_project_roots/0`)
  - `tmpdir`
  - `slash_tmp`
  - `unknown` (`t:file_system_special_path_unknown/0`)
  """
  @type file_system_special_path :: map()

  @typedoc """
  - `kind`: `project_roots`
  - `subpath` (legacy_app_path_string() | nil, optional)
  """
  @type file_system_special_path_project_roots :: map()

  @typedoc """
  - `kind`: `unknown`
  - `path` (String.t())
  - `subpath` (legacy_app_path_string() | nil, optional)
  """
  @type file_system_special_path_unknown :: map()

  @typedoc """
  - `diff` (String.t())
  - `kind` (patch_change_kind())
  - `path` (String.t())
  """
  @type file_update_change :: map()

  @typedoc """
  Backward-compatible API shape for ChatGPT workspace login restrictions.
  """
  @type forced_chatgpt_workspace_ids :: String.t() | [String.t()]

  @typedoc """
  One of `chatgpt`, `api`.
  """
  @type forced_login_method :: String.t()

  @typedoc """
  Filesystem watch notification emitted for `fs/watch` subscribers.

  - `changedPaths` ([absolute_path_buf()]): File or directory paths associated with this event.
  - `watchId` (String.t()): Watch identifier previously provided to `fs/watch`.
  """
  @type fs_changed_notification :: map()

  @typedoc """
  Copy a file or directory tree on the host filesystem.

  - `destinationPath` (absolute_path_buf()): Absolute destination path.
  - `recursive` (boolean(), optional): Required for directory copies; ignored for file copies.
  - `sourcePath` (absolute_path_buf()): Absolute source path.
  """
  @type fs_copy_params :: map()

  @typedoc """
  Successful response for `fs/copy`.
  """
  @type fs_copy_response :: map()

  @typedoc """
  Create a directory on the host filesystem.

  - `path` (absolute_path_buf()): Absolute directory path to create.
  - `recursive` (boolean() | nil, optional): Whether parent directories should also be created. Defaults to `true`.
  """
  @type fs_create_directory_params :: map()

  @typedoc """
  Successful response for `fs/createDirectory`.
  """
  @type fs_create_directory_response :: map()

  @typedoc """
  Request metadata for an absolute path.

  - `path` (absolute_path_buf()): Absolute path to inspect.
  """
  @type fs_get_metadata_params :: map()

  @typedoc """
  Metadata returned by `fs/getMetadata`.

  - `createdAtMs` (integer()): File creation time in Unix milliseconds when available, otherwise `0`.
  - `isDirectory` (boolean()): Whether the path resolves to a directory.
  - `isFile` (boolean()): Whether the path resolves to a regular file.
  - `isSymlink` (boolean()): Whether the path itself is a symbolic link.
  - `modifiedAtMs` (integer()): File modification time in Unix milliseconds when available, otherwise `0`.
  """
  @type fs_get_metadata_response :: map()

  @typedoc """
  A directory entry returned by `fs/readDirectory`.

  - `fileName` (String.t()): Direct child entry name only, not an absolute or relative path.
  - `isDirectory` (boolean()): Whether this entry resolves to a directory.
  - `isFile` (boolean()): Whether this entry resolves to a regular file.
  """
  @type fs_read_directory_entry :: map()

  @typedoc """
  List direct child names for a directory.

  - `path` (absolute_path_buf()): Absolute directory path to read.
  """
  @type fs_read_directory_params :: map()

  @typedoc """
  Directory entries returned by `fs/readDirectory`.

  - `entries` ([fs_read_directory_entry()]): Direct child entries in the requested directory.
  """
  @type fs_read_directory_response :: map()

  @typedoc """
  Read a file from the host filesystem.

  - `path` (absolute_path_buf()): Absolute path to read.
  """
  @type fs_read_file_params :: map()

  @typedoc """
  Base64-encoded file contents returned by `fs/readFile`.

  - `dataBase64` (String.t()): File contents encoded as base64.
  """
  @type fs_read_file_response :: map()

  @typedoc """
  Remove a file or directory tree from the host filesystem.

  - `force` (boolean() | nil, optional): Whether missing paths should be ignored. Defaults to `true`.
  - `path` (absolute_path_buf()): Absolute path to remove.
  - `recursive` (boolean() | nil, optional): Whether directory removal should recurse. Defaults to `true`.
  """
  @type fs_remove_params :: map()

  @typedoc """
  Successful response for `fs/remove`.
  """
  @type fs_remove_response :: map()

  @typedoc """
  Stop filesystem watch notifications for a prior `fs/watch`.

  - `watchId` (String.t()): Watch identifier previously provided to `fs/watch`.
  """
  @type fs_unwatch_params :: map()

  @typedoc """
  Successful response for `fs/unwatch`.
  """
  @type fs_unwatch_response :: map()

  @typedoc """
  Start filesystem watch notifications for an absolute path.

  - `path` (absolute_path_buf()): Absolute file or directory path to watch.
  - `watchId` (String.t()): Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
  """
  @type fs_watch_params :: map()

  @typedoc """
  Successful response for `fs/watch`.

  - `path` (absolute_path_buf()): Canonicalized path associated with the watch.
  """
  @type fs_watch_response :: map()

  @typedoc """
  Write a file on the host filesystem.

  - `dataBase64` (String.t()): File contents encoded as base64.
  - `path` (absolute_path_buf()): Absolute path to write.
  """
  @type fs_write_file_params :: map()

  @typedoc """
  Successful response for `fs/writeFile`.
  """
  @type fs_write_file_response :: map()

  @type function_call_output_body :: String.t() | [function_call_output_content_item()]

  @typedoc """
  Responses API compatible content items that can be returned by a tool call. This is a subset of ContentItem with the types we support as function call outputs.

  By `type`:

  - `input_text` (`t:function_call_output_content_item_input_text/0`)
  - `input_image` (`t:function_call_output_content_item_input_image/0`)
  - `input_audio` (`t:function_call_output_content_item_input_audio/0`)
  - `encrypted_content` (`t:function_call_output_content_item_encrypted_content/0`)
  """
  @type function_call_output_content_item :: map()

  @typedoc """
  - `type`: `encrypted_content`
  - `encrypted_content` (String.t())
  """
  @type function_call_output_content_item_encrypted_content :: map()

  @typedoc """
  Inline audio data or an uploaded file loaded by the Responses API.

  - `type`: `input_audio`
  - `audio_url` (String.t(), optional)
  - `file_id` (String.t(), optional)
  """
  @type function_call_output_content_item_input_audio :: map()

  @typedoc """
  - `type`: `input_image`
  - `detail` (image_detail() | nil, optional)
  - `image_url` (String.t(), optional)
  - `file_id` (String.t(), optional)
  """
  @type function_call_output_content_item_input_image :: map()

  @typedoc """
  - `type`: `input_text`
  - `text` (String.t())
  """
  @type function_call_output_content_item_input_text :: map()

  @typedoc """
  One of `file`, `directory`.
  """
  @type fuzzy_file_search_match_type :: String.t()

  @typedoc """
  - `cancellationToken` (String.t() | nil, optional)
  - `query` (String.t())
  - `roots` ([String.t()])
  """
  @type fuzzy_file_search_params :: map()

  @typedoc """
  - `files` ([fuzzy_file_search_result()])
  """
  @type fuzzy_file_search_response :: map()

  @typedoc """
  Superset of [`codex_file_search::FileMatch`]

  - `file_name` (String.t())
  - `indices` ([integer()] | nil, optional)
  - `match_type` (fuzzy_file_search_match_type())
  - `path` (String.t())
  - `root` (String.t())
  - `score` (integer())
  """
  @type fuzzy_file_search_result :: map()

  @typedoc """
  - `sessionId` (String.t())
  """
  @type fuzzy_file_search_session_completed_notification :: map()

  @typedoc """
  - `roots` ([String.t()])
  - `sessionId` (String.t())
  """
  @type fuzzy_file_search_session_start_params :: map()

  @type fuzzy_file_search_session_start_response :: map()

  @typedoc """
  - `sessionId` (String.t())
  """
  @type fuzzy_file_search_session_stop_params :: map()

  @type fuzzy_file_search_session_stop_response :: map()

  @typedoc """
  - `query` (String.t())
  - `sessionId` (String.t())
  """
  @type fuzzy_file_search_session_update_params :: map()

  @type fuzzy_file_search_session_update_response :: map()

  @typedoc """
  - `files` ([fuzzy_file_search_result()])
  - `query` (String.t())
  - `sessionId` (String.t())
  """
  @type fuzzy_file_search_session_updated_notification :: map()

  @typedoc """
  By `mode`:

  - `none`
  - `environmentVariable` (`t:gateway_auth_environment_variable/0`)
  - `externallyConfigured` (`t:gateway_auth_externally_configured/0`)
  """
  @type gateway_auth :: map()

  @typedoc """
  - `mode`: `environmentVariable`
  - `envKey` (String.t())
  """
  @type gateway_auth_environment_variable :: map()

  @typedoc """
  Authentication is configured outside the gateway form. Preserve it on edits.

  - `mode`: `externallyConfigured`
  - `envKey` (String.t() | nil, optional)
  """
  @type gateway_auth_externally_configured :: map()

  @type gateway_o_auth_cancel_response :: map()

  @typedoc """
  - `authUrl` (String.t() | nil, optional): Authorization handoff, sent only to the connection that started login.
  - `error` (String.t() | nil, optional)
  - `loginId` (String.t() | nil, optional): Identifies the completed device login attempt.
  - `providerId` (String.t())
  - `status` (gateway_o_auth_status())
  """
  @type gateway_o_auth_changed_notification :: map()

  @typedoc """
  Authorize a configured provider without changing the default or any thread's provider.

  - `deviceAuth` (boolean(), optional): Select device authorization when the server advertises support for it.
  - `modelProvider` (String.t() | nil, optional): Defaults to the current provider when omitted.
  """
  @type gateway_o_auth_login_params :: map()

  @typedoc """
  - `prompt` (gateway_o_auth_prompt() | nil, optional)
  """
  @type gateway_o_auth_login_response :: map()

  @typedoc """
  - `loginId` (String.t())
  - `userCode` (String.t())
  - `verificationUrl` (String.t())
  """
  @type gateway_o_auth_prompt :: map()

  @typedoc """
  Read credential readiness for a configured provider without starting browser login.

  - `modelProvider` (String.t() | nil, optional): Defaults to the current provider when omitted.
  """
  @type gateway_o_auth_read_params :: map()

  @typedoc """
  Current effective gateway policy and credential readiness; never contains credentials.

  - `error` (String.t() | nil, optional)
  - `providerId` (String.t())
  - `providerName` (String.t())
  - `required` (boolean()): Whether the selected provider uses gateway OAuth, even when already signed in.
  - `status` (gateway_o_auth_status() | nil, optional): Null when the effective provider does not use gateway OAuth.
  - `supportsDeviceAuth` (boolean(), optional): Whether the administrator configured a device authorization endpoint.
  """
  @type gateway_o_auth_read_response :: map()

  @typedoc """
  One of `notReady`, `started`, `succeeded`, `failed`.
  """
  @type gateway_o_auth_status :: String.t()

  @typedoc """
  One of `gcp`.
  """
  @type gcp_provider_id :: String.t()

  @typedoc """
  - `credentialFile` (String.t() | nil, optional): Absolute path to a credential file on the app-server host. Omit or pass `null` to clear the active user configuration's override and use ADC. If another configuration layer would still supply a credential file, setup fails without saving changes.
  - `location` (String.t() | nil, optional): Vertex AI location. Omission or null selects `global`.
  - `projectId` (String.t())
  """
  @type gcp_setup_params :: map()

  @type gcp_setup_response :: map()

  @typedoc """
  - `refreshToken` (boolean(), optional): When `true`, requests a proactive token refresh before returning.
  """
  @type get_account_params :: map()

  @typedoc """
  Usage-read capabilities of the requesting client, never inferred from its experiment arm.

  - `excludeResetCreditDetails` (boolean(), optional): Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads.
  - `supportsLunaReserve` (boolean(), optional): The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked.
  """
  @type get_account_rate_limits_params :: map()

  @typedoc """
  - `accountId` (String.t() | nil, optional): Account associated with this usage snapshot, when supplied by the backend.
  - `ordinaryUsageAllowed` (boolean() | nil, optional): Backend permission for ordinary included usage, validated against the active account. Null means unavailable; clients must not infer recovery from percentages or reset times.
  - `rateLimitResetCredits` (rate_limit_reset_credits_summary() | nil, optional)
  - `rateLimitUpsell` (term(), optional): Optional backend-owned banner from the same usage read. Its nested keys retain the backend's snake_case contract; an absent banner leaves the client's existing UI unchanged.
  - `rateLimits` (rate_limit_snapshot()): Backward-compatible single-bucket view; mirrors the historical payload.
  - `rateLimitsByLimitId` (%{optional(String.t()) => rate_limit_snapshot()} | nil, optional): Multi-bucket view keyed by metered `limit_id` (for example, `codex`).
  """
  @type get_account_rate_limits_response :: map()

  @typedoc """
  - `account` (account() | nil, optional)
  - `requiresOpenaiAuth` (boolean())
  - `userId` (String.t() | nil, optional): ChatGPT user ID belonging to this account response, when available.
  - `workspaceRouting` (workspace_routing() | nil, optional)
  """
  @type get_account_response :: map()

  @typedoc """
  Optional security reminder bound to the account that fetched it. Unavailable or ineligible accounts return no notice; this read never changes account security.

  - `notice` (account_security_setup_notice() | nil, optional)
  """
  @type get_account_security_setup_response :: map()

  @typedoc """
  - `threadId` (String.t() | nil, optional): When present, read estimated usage for this thread instead of account-wide token activity.
  """
  @type get_account_token_usage_params :: map()

  @typedoc """
  - `dailyUsageBuckets` ([account_token_usage_daily_bucket()] | nil, optional)
  - `summary` (account_token_usage_summary())
  - `threadUsage` (thread_usage() | nil, optional): Estimated usage when a thread was requested and its billing route is available.
  """
  @type get_account_token_usage_response :: map()

  @typedoc """
  - `featureEnabled` (boolean()): Whether the workspace-message backend route is available for this client.
  - `messages` ([workspace_message()]): Active workspace messages returned by the backend.
  """
  @type get_workspace_messages_response :: map()

  @typedoc """
  - `branch` (String.t() | nil, optional)
  - `originUrl` (String.t() | nil, optional)
  - `sha` (String.t() | nil, optional)
  """
  @type git_info :: map()

  @typedoc """
  - `fileSystem` (additional_file_system_permissions() | nil, optional)
  - `network` (additional_network_permissions() | nil, optional)
  """
  @type granted_permission_profile :: map()

  @typedoc """
  [UNSTABLE] Temporary approval auto-review payload used by `item/autoApprovalReview/*` notifications. This shape is expected to change soon.

  - `rationale` (String.t() | nil, optional)
  - `riskLevel` (guardian_risk_level() | nil, optional)
  - `status` (guardian_approval_review_status())
  - `userAuthorization` (guardian_user_authorization() | nil, optional)
  """
  @type guardian_approval_review :: map()

  @typedoc """
  By `type`:

  - `command` (`t:guardian_approval_review_action_command/0`)
  - `execve` (`t:guardian_approval_review_action_execve/0`)
  - `writeStdin` (`t:guardian_approval_review_action_write_stdin/0`)
  - `applyPatch` (`t:guardian_approval_review_action_apply_patch/0`)
  - `networkAccess` (`t:guardian_approval_review_action_network_access/0`)
  - `mcpToolCall` (`t:guardian_approval_review_action_mcp_tool_call/0`)
  - `requestPermissions` (`t:guardian_approval_review_action_request_permissions/0`)
  """
  @type guardian_approval_review_action :: map()

  @typedoc """
  - `type`: `applyPatch`
  - `cwd` (legacy_app_path_string())
  - `files` ([legacy_app_path_string()])
  """
  @type guardian_approval_review_action_apply_patch :: map()

  @typedoc """
  - `type`: `command`
  - `command` (String.t())
  - `cwd` (legacy_app_path_string())
  - `source` (guardian_command_source())
  """
  @type guardian_approval_review_action_command :: map()

  @typedoc """
  - `type`: `execve`
  - `argv` ([String.t()])
  - `cwd` (absolute_path_buf())
  - `program` (String.t())
  - `source` (guardian_command_source())
  """
  @type guardian_approval_review_action_execve :: map()

  @typedoc """
  - `type`: `mcpToolCall`
  - `connectorId` (String.t() | nil, optional)
  - `connectorName` (String.t() | nil, optional)
  - `server` (String.t())
  - `toolName` (String.t())
  - `toolTitle` (String.t() | nil, optional)
  """
  @type guardian_approval_review_action_mcp_tool_call :: map()

  @typedoc """
  - `type`: `networkAccess`
  - `host` (String.t())
  - `port` (integer())
  - `protocol` (network_approval_protocol())
  - `target` (String.t())
  """
  @type guardian_approval_review_action_network_access :: map()

  @typedoc """
  - `type`: `requestPermissions`
  - `permissions` (request_permission_profile())
  - `reason` (String.t() | nil, optional)
  """
  @type guardian_approval_review_action_request_permissions :: map()

  @typedoc """
  A child approval for input to an existing command execution item.

  - `type`: `writeStdin`
  - `approvalId` (String.t())
  - `cwd` (legacy_app_path_string())
  - `processId` (String.t())
  - `stdin` (String.t())
  """
  @type guardian_approval_review_action_write_stdin :: map()

  @typedoc """
  [UNSTABLE] Lifecycle state for an approval auto-review.

  One of `inProgress`, `approved`, `denied`, `timedOut`, `aborted`.
  """
  @type guardian_approval_review_status :: String.t()

  @typedoc """
  Final allow/deny outcome returned by the guardian reviewer.

  One of `allow`, `deny`.
  """
  @type guardian_assessment_outcome :: String.t()

  @typedoc """
  One of `shell`, `unifiedExec`.
  """
  @type guardian_command_source :: String.t()

  @typedoc """
  [UNSTABLE] Risk level assigned by approval auto-review.

  One of `low`, `medium`, `high`, `critical`.
  """
  @type guardian_risk_level :: String.t()

  @typedoc """
  [UNSTABLE] Authorization level assigned by approval auto-review.

  One of `unknown`, `low`, `medium`, `high`.
  """
  @type guardian_user_authorization :: String.t()

  @typedoc """
  - `message` (String.t()): Concise guardian warning message for the user.
  - `threadId` (String.t()): Thread target for the guardian warning.
  """
  @type guardian_warning_notification :: map()

  @typedoc """
  - `run` (hook_run_summary())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional)
  """
  @type hook_completed_notification :: map()

  @typedoc """
  - `message` (String.t())
  - `path` (String.t())
  """
  @type hook_error_info :: map()

  @typedoc """
  One of `preModelRequest`, `postModelRequest`, `preToolUse`, `permissionRequest`, `postToolUse`, `preCompact`, `postCompact`, `sessionStart`, `sessionEnd`, `userPromptSubmit`, `subagentStart`, `subagentStop`, `stop`, `interrupt`.
  """
  @type hook_event_name :: String.t()

  @typedoc """
  One of `sync`, `async`.
  """
  @type hook_execution_mode :: String.t()

  @typedoc """
  One of `command`, `mcpTool`, `prompt`, `agent`.
  """
  @type hook_handler_type :: String.t()

  @typedoc """
  By `handlerType`:

  - `command` (`t:hook_metadata_command/0`)
  - `mcpTool` (`t:hook_metadata_mcp_tool/0`)
  - `prompt` (`t:hook_metadata_prompt/0`)
  - `agent` (`t:hook_metadata_agent/0`)
  """
  @type hook_metadata :: map()

  @typedoc """
  - `handlerType`: `agent`
  - `additionalContextLimit` (integer() | nil, optional): Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
  - `currentHash` (String.t())
  - `displayOrder` (integer())
  - `enabled` (boolean())
  - `environmentId` (String.t() | nil, optional): The owning execution environment, if this hook came from its requirements.
  - `eventName` (hook_event_name())
  - `isManaged` (boolean())
  - `key` (String.t())
  - `matcher` (String.t() | nil, optional)
  - `pluginId` (String.t() | nil, optional)
  - `source` (hook_source())
  - `sourcePath` (absolute_path_buf())
  - `statusMessage` (String.t() | nil, optional)
  - `timeoutSec` (integer())
  - `trustStatus` (hook_trust_status())
  """
  @type hook_metadata_agent :: map()

  @typedoc """
  - `handlerType`: `command`
  - `additionalContextLimit` (integer() | nil, optional): Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
  - `currentHash` (String.t())
  - `displayOrder` (integer())
  - `enabled` (boolean())
  - `environmentId` (String.t() | nil, optional): The owning execution environment, if this hook came from its requirements.
  - `eventName` (hook_event_name())
  - `isManaged` (boolean())
  - `key` (String.t())
  - `matcher` (String.t() | nil, optional)
  - `pluginId` (String.t() | nil, optional)
  - `source` (hook_source())
  - `sourcePath` (absolute_path_buf())
  - `statusMessage` (String.t() | nil, optional)
  - `timeoutSec` (integer())
  - `trustStatus` (hook_trust_status())
  - `async` (boolean(), optional)
  - `command` (String.t())
  """
  @type hook_metadata_command :: map()

  @typedoc """
  - `handlerType`: `mcpTool`
  - `additionalContextLimit` (integer() | nil, optional): Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
  - `currentHash` (String.t())
  - `displayOrder` (integer())
  - `enabled` (boolean())
  - `environmentId` (String.t() | nil, optional): The owning execution environment, if this hook came from its requirements.
  - `eventName` (hook_event_name())
  - `isManaged` (boolean())
  - `key` (String.t())
  - `matcher` (String.t() | nil, optional)
  - `pluginId` (String.t() | nil, optional)
  - `source` (hook_source())
  - `sourcePath` (absolute_path_buf())
  - `statusMessage` (String.t() | nil, optional)
  - `timeoutSec` (integer())
  - `trustStatus` (hook_trust_status())
  - `server` (String.t())
  - `tool` (String.t())
  """
  @type hook_metadata_mcp_tool :: map()

  @typedoc """
  - `handlerType`: `prompt`
  - `additionalContextLimit` (integer() | nil, optional): Configured `additionalContext` spill threshold. `null` uses 2,500 tokens; `0` disables spilling.
  - `currentHash` (String.t())
  - `displayOrder` (integer())
  - `enabled` (boolean())
  - `environmentId` (String.t() | nil, optional): The owning execution environment, if this hook came from its requirements.
  - `eventName` (hook_event_name())
  - `isManaged` (boolean())
  - `key` (String.t())
  - `matcher` (String.t() | nil, optional)
  - `pluginId` (String.t() | nil, optional)
  - `source` (hook_source())
  - `sourcePath` (absolute_path_buf())
  - `statusMessage` (String.t() | nil, optional)
  - `timeoutSec` (integer())
  - `trustStatus` (hook_trust_status())
  """
  @type hook_metadata_prompt :: map()

  @typedoc """
  - `name` (String.t())
  """
  @type hook_migration :: map()

  @typedoc """
  - `kind` (hook_output_entry_kind())
  - `text` (String.t())
  """
  @type hook_output_entry :: map()

  @typedoc """
  One of `warning`, `stop`, `feedback`, `context`, `error`.
  """
  @type hook_output_entry_kind :: String.t()

  @typedoc """
  - `hookRunId` (String.t())
  - `text` (String.t())
  """
  @type hook_prompt_fragment :: map()

  @typedoc """
  One of `running`, `completed`, `failed`, `blocked`, `stopped`.
  """
  @type hook_run_status :: String.t()

  @typedoc """
  - `completedAt` (integer() | nil, optional)
  - `displayOrder` (integer())
  - `durationMs` (integer() | nil, optional)
  - `entries` ([hook_output_entry()])
  - `eventName` (hook_event_name())
  - `executionMode` (hook_execution_mode())
  - `handlerType` (hook_handler_type())
  - `id` (String.t())
  - `scope` (hook_scope())
  - `source` (hook_source(), optional)
  - `sourcePath` (legacy_app_path_string())
  - `startedAt` (integer())
  - `status` (hook_run_status())
  - `statusMessage` (String.t() | nil, optional)
  """
  @type hook_run_summary :: map()

  @typedoc """
  One of `thread`, `turn`.
  """
  @type hook_scope :: String.t()

  @typedoc """
  One of `system`, `user`, `project`, `mdm`, `sessionFlags`, `plugin`, `cloudRequirements`, `cloudManagedConfig`, `legacyManagedConfigFile`, `legacyManagedConfigMdm`, `unknown`.
  """
  @type hook_source :: String.t()

  @typedoc """
  - `run` (hook_run_summary())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional)
  """
  @type hook_started_notification :: map()

  @typedoc """
  One of `managed`, `untrusted`, `trusted`, `modified`.
  """
  @type hook_trust_status :: String.t()

  @typedoc """
  - `cwd` (String.t())
  - `errors` ([hook_error_info()])
  - `hooks` ([hook_metadata()])
  - `warnings` ([String.t()])
  """
  @type hooks_list_entry :: map()

  @typedoc """
  - `cwds` ([String.t()], optional): Working directories to inspect when no thread is specified. An empty list uses the session cwd.
  - `threadId` (String.t() | nil, optional): List a loaded thread's hooks, including its selected environments. Omit `cwds` in this mode.
  """
  @type hooks_list_params :: map()

  @typedoc """
  - `data` ([hooks_list_entry()])
  """
  @type hooks_list_response :: map()

  @typedoc """
  One of `auto`, `low`, `high`, `original`.
  """
  @type image_detail :: String.t()

  @typedoc """
  By `type`:

  - `usageLimitExceeded` (`t:image_generation_failure_usage_limit_exceeded/0`)
  """
  @type image_generation_failure :: map()

  @typedoc """
  - `type`: `usageLimitExceeded`
  - `limitId` (String.t())
  - `resetsAt` (integer() | nil, optional)
  """
  @type image_generation_failure_usage_limit_exceeded :: map()

  @typedoc """
  A local image file successfully read for this exact image-generation request.

  - `path` (absolute_path_buf())
  - `sha256` (String.t()): Lowercase SHA-256 of the file bytes read before image normalization.
  """
  @type image_generation_input_image :: map()

  @typedoc """
  - `allowExternalBrowserSettingsImport` (boolean() | nil, optional)
  """
  @type in_app_browser_requirements :: map()

  @typedoc """
  Client-declared capabilities negotiated during initialize.

  - `experimentalApi` (boolean(), optional): Opt into receiving experimental API methods and fields.
  - `explicitGatewayOauth` (boolean(), optional): Use explicit gateway OAuth login instead of automatic browser authorization. Applies to this app-server's gateway runtime; later connections cannot undo it.
  - `extensions` (%{optional(String.t()) => term()} | nil, optional): MCP extension settings declared by the app-server client.
  - `mcpServerOpenaiFormElicitation` (boolean(), optional): Legacy opt-in for the `openai/form` MCP extension.
  - `optOutNotificationMethods` ([String.t()] | nil, optional): Exact notification method names that should be suppressed for this connection (for example `thread/started`).
  - `requestAttestation` (boolean(), optional): Opt into `attestation/generate` requests for upstream `x-oai-attestation`.
  - `requiredHumanApproval` (boolean(), optional): Present `humanCommand` approvals to a person and return only a one-time decision. Requires `experimentalApi`. Pending requests can be replayed to compatible clients.
  """
  @type initialize_capabilities :: map()

  @typedoc """
  - `capabilities` (initialize_capabilities() | nil, optional)
  - `clientInfo` (client_info())
  """
  @type initialize_params :: map()

  @typedoc """
  - `codexHome` (absolute_path_buf()): Absolute path to the server's $CODEX_HOME directory.
  - `platformFamily` (String.t()): Platform family for the running app-server target, for example `"unix"` or `"windows"`.
  - `platformOs` (String.t()): Operating system for the running app-server target, for example `"macos"`, `"linux"`, or `"windows"`.
  - `userAgent` (String.t())
  """
  @type initialize_response :: map()

  @typedoc """
  Canonical user-input modality tags advertised by a model.

  One of `text`, `image`, `audio`.
  """
  @type input_modality :: String.t()

  @typedoc """
  Installed connector runtime state.

  - `callable` (boolean()): Whether the connector is enabled and has a non-synthetic, model-visible tool allowed by effective MCP and app/tool policy in the committed runtime snapshot.
  - `enabled` (boolean()): Effective enabled state after applying global, workspace, local, and managed configuration at read time.
  - `id` (String.t())
  - `runtimeName` (String.t() | nil, optional): Best-effort name carried by the runtime tool catalog. Canonical app metadata remains owned by `app/read`.
  """
  @type installed_app :: map()

  @typedoc """
  Internal Responses API passthrough metadata copied into underlying chat messages.

  Responses API strongly types this payload. Do not modify it without first getting API approval and making the corresponding Responses API change.

  - `turn_id` (String.t() | nil, optional)
  """
  @type internal_chat_message_metadata_passthrough :: map()

  @typedoc """
  - `completedAtMs` (integer()): Unix timestamp (in milliseconds) when this item lifecycle completed.
  - `contentTokenCount` (integer() | nil, optional): Native content tokens for the completed assistant message, including a sampled footer. Null when unavailable. Completion telemetry is not part of the stored thread item.
  - `item` (thread_item())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type item_completed_notification :: map()

  @typedoc """
  [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.

  - `action` (guardian_approval_review_action())
  - `completedAtMs` (integer()): Unix timestamp (in milliseconds) when this review completed.
  - `decisionSource` (auto_review_decision_source())
  - `review` (guardian_approval_review())
  - `reviewId` (String.t()): Stable identifier for this review.
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this review started.
  - `targetItemId` (String.t() | nil, optional): Identifier for the reviewed item or tool call when one exists.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type item_guardian_approval_review_completed_notification :: map()

  @typedoc """
  [UNSTABLE] Temporary notification payload for approval auto-review. This shape is expected to change soon.

  - `action` (guardian_approval_review_action())
  - `review` (guardian_approval_review())
  - `reviewId` (String.t()): Stable identifier for this review.
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this review started.
  - `targetItemId` (String.t() | nil, optional): Identifier for the reviewed item or tool call when one exists.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type item_guardian_approval_review_started_notification :: map()

  @typedoc """
  - `item` (thread_item())
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this item lifecycle started.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type item_started_notification :: map()

  @type legacy_app_path_string :: String.t()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `detail` (mcp_server_status_detail() | nil, optional): Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a server-defined value.
  - `serverName` (String.t() | nil, optional): Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
  - `threadId` (String.t() | nil, optional)
  """
  @type list_mcp_server_status_params :: map()

  @typedoc """
  - `data` ([mcp_server_status()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
  """
  @type list_mcp_server_status_response :: map()

  @typedoc """
  By `type`:

  - `exec` (`t:local_shell_action_exec/0`)
  """
  @type local_shell_action :: map()

  @typedoc """
  - `type`: `exec`
  - `command` ([String.t()])
  - `env` (%{optional(String.t()) => String.t()} | nil, optional)
  - `timeout_ms` (integer() | nil, optional)
  - `user` (String.t() | nil, optional)
  - `working_directory` (String.t() | nil, optional)
  """
  @type local_shell_action_exec :: map()

  @typedoc """
  One of `completed`, `in_progress`, `incomplete`.
  """
  @type local_shell_status :: String.t()

  @typedoc """
  By `type`:

  - `apiKey` (`t:login_account_params_api_key/0`)
  - `chatgpt` (`t:login_account_params_chatgpt/0`)
  - `chatgptDeviceCode`
  - `chatgptAuthTokens` (`t:login_account_params_chatgpt_auth_tokens/0`)
  - `amazonBedrock` (`t:login_account_params_amazon_bedrock/0`)
  - `amazonBedrockAccessKeys` (`t:login_account_params_amazon_bedrock_access_keys/0`)
  """
  @type login_account_params :: map()

  @typedoc """
  [UNSTABLE] Managed Amazon Bedrock login is experimental.

  - `type`: `amazonBedrock`
  - `apiKey` (String.t())
  - `region` (String.t())
  """
  @type login_account_params_amazon_bedrock :: map()

  @typedoc """
  [UNSTABLE] Managed Amazon Bedrock AWS access key login is experimental.

  - `type`: `amazonBedrockAccessKeys`
  - `accessKeyId` (String.t())
  - `region` (String.t())
  - `secretAccessKey` (String.t())
  - `sessionToken` (String.t() | nil, optional)
  """
  @type login_account_params_amazon_bedrock_access_keys :: map()

  @typedoc """
  - `type`: `apiKey`
  - `apiKey` (String.t())
  """
  @type login_account_params_api_key :: map()

  @typedoc """
  - `type`: `chatgpt`
  - `appBrand` (login_app_brand() | nil, optional)
  - `codexStreamlinedLogin` (boolean(), optional)
  - `useHostedLoginSuccessPage` (boolean(), optional)
  """
  @type login_account_params_chatgpt :: map()

  @typedoc """
  [UNSTABLE] FOR OPENAI INTERNAL USE ONLY - DO NOT USE. The access token must contain the same scopes that Codex-managed ChatGPT auth tokens have.

  - `type`: `chatgptAuthTokens`
  - `accessToken` (String.t()): Access token (JWT) supplied by the client. This token is used for backend API requests and email extraction.
  - `chatgptAccountId` (String.t()): Workspace/account identifier supplied by the client.
  - `chatgptPlanType` (String.t() | nil, optional): Optional plan type supplied by the client.
  """
  @type login_account_params_chatgpt_auth_tokens :: map()

  @typedoc """
  By `type`:

  - `apiKey`
  - `chatgpt` (`t:login_account_response_chatgpt/0`)
  - `chatgptDeviceCode` (`t:login_account_response_chatgpt_device_code/0`)
  - `chatgptAuthTokens`
  - `amazonBedrock`
  """
  @type login_account_response :: map()

  @typedoc """
  - `type`: `chatgpt`
  - `authUrl` (String.t()): URL the client should open in a browser to initiate the OAuth flow.
  - `loginId` (String.t())
  """
  @type login_account_response_chatgpt :: map()

  @typedoc """
  - `type`: `chatgptDeviceCode`
  - `loginId` (String.t())
  - `userCode` (String.t()): One-time code the user must enter after signing in.
  - `verificationUrl` (String.t()): URL the client should open in a browser to complete device code authorization.
  """
  @type login_account_response_chatgpt_device_code :: map()

  @typedoc """
  One of `codex`, `chatgpt`.
  """
  @type login_app_brand :: String.t()

  @type logout_account_response :: map()

  @typedoc """
  - `Interrupt` ([configured_hook_matcher_group()], optional)
  - `PermissionRequest` ([configured_hook_matcher_group()])
  - `PostCompact` ([configured_hook_matcher_group()])
  - `PostModelRequest` ([configured_hook_matcher_group()], optional)
  - `PostToolUse` ([configured_hook_matcher_group()])
  - `PreCompact` ([configured_hook_matcher_group()])
  - `PreModelRequest` ([configured_hook_matcher_group()], optional)
  - `PreToolUse` ([configured_hook_matcher_group()])
  - `SessionEnd` ([configured_hook_matcher_group()], optional)
  - `SessionStart` ([configured_hook_matcher_group()])
  - `Stop` ([configured_hook_matcher_group()])
  - `SubagentStart` ([configured_hook_matcher_group()])
  - `SubagentStop` ([configured_hook_matcher_group()])
  - `UserPromptSubmit` ([configured_hook_matcher_group()])
  - `managedDir` (String.t() | nil, optional)
  - `windowsManagedDir` (String.t() | nil, optional)
  """
  @type managed_hooks_requirements :: map()

  @typedoc """
  - `refName` (String.t() | nil, optional)
  - `source` (String.t())
  - `sparsePaths` ([String.t()] | nil, optional)
  """
  @type marketplace_add_params :: map()

  @typedoc """
  - `alreadyAdded` (boolean())
  - `installedRoot` (absolute_path_buf())
  - `marketplaceName` (String.t())
  """
  @type marketplace_add_response :: map()

  @typedoc """
  - `displayName` (String.t() | nil, optional)
  """
  @type marketplace_interface :: map()

  @typedoc """
  - `marketplacePath` (absolute_path_buf())
  - `message` (String.t())
  """
  @type marketplace_load_error_info :: map()

  @typedoc """
  - `marketplaceName` (String.t())
  """
  @type marketplace_remove_params :: map()

  @typedoc """
  - `installedRoot` (absolute_path_buf() | nil, optional)
  - `marketplaceName` (String.t())
  """
  @type marketplace_remove_response :: map()

  @typedoc """
  - `marketplaceName` (String.t())
  - `message` (String.t())
  """
  @type marketplace_upgrade_error_info :: map()

  @typedoc """
  - `marketplaceName` (String.t() | nil, optional)
  """
  @type marketplace_upgrade_params :: map()

  @typedoc """
  - `errors` ([marketplace_upgrade_error_info()])
  - `selectedMarketplaces` ([String.t()])
  - `upgradedRoots` ([absolute_path_buf()])
  """
  @type marketplace_upgrade_response :: map()

  @typedoc """
  One of `inline`, `fullscreen`.
  """
  @type mcp_app_display_mode :: String.t()

  @typedoc """
  UI resource and display preference for model invocations, captured from the tool descriptor.

  - `preferredModelDisplayMode` (mcp_app_display_mode())
  - `resourceUri` (String.t())
  """
  @type mcp_app_ui :: map()

  @typedoc """
  One of `unknown`, `unsupported`, `notLoggedIn`, `bearerToken`, `oAuth`.
  """
  @type mcp_auth_status :: String.t()

  @typedoc """
  One of `array`.
  """
  @type mcp_elicitation_array_type :: String.t()

  @typedoc """
  - `default` (boolean() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_boolean_type())
  """
  @type mcp_elicitation_boolean_schema :: map()

  @typedoc """
  One of `boolean`.
  """
  @type mcp_elicitation_boolean_type :: String.t()

  @typedoc """
  - `const` (String.t())
  - `title` (String.t())
  """
  @type mcp_elicitation_const_option :: map()

  @type mcp_elicitation_enum_schema :: mcp_elicitation_single_select_enum_schema() | mcp_elicitation_multi_select_enum_schema() | mcp_elicitation_legacy_titled_enum_schema()

  @typedoc """
  - `default` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `enum` ([String.t()])
  - `enumNames` ([String.t()] | nil, optional)
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_string_type())
  """
  @type mcp_elicitation_legacy_titled_enum_schema :: map()

  @type mcp_elicitation_multi_select_enum_schema :: mcp_elicitation_untitled_multi_select_enum_schema() | mcp_elicitation_titled_multi_select_enum_schema()

  @typedoc """
  - `default` (number() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `maximum` (number() | nil, optional)
  - `minimum` (number() | nil, optional)
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_number_type())
  """
  @type mcp_elicitation_number_schema :: map()

  @typedoc """
  One of `number`, `integer`.
  """
  @type mcp_elicitation_number_type :: String.t()

  @typedoc """
  One of `object`.
  """
  @type mcp_elicitation_object_type :: String.t()

  @type mcp_elicitation_primitive_schema :: mcp_elicitation_enum_schema() | mcp_elicitation_string_schema() | mcp_elicitation_number_schema() | mcp_elicitation_boolean_schema()

  @typedoc """
  Typed form schema for MCP `elicitation/create` requests.

  This matches the `requestedSchema` shape from the MCP 2025-11-25 `ElicitRequestFormParams` schema.

  - `$schema` (String.t() | nil, optional)
  - `properties` (%{optional(String.t()) => mcp_elicitation_primitive_schema()})
  - `required` ([String.t()] | nil, optional)
  - `type` (mcp_elicitation_object_type())
  """
  @type mcp_elicitation_schema :: map()

  @type mcp_elicitation_single_select_enum_schema :: mcp_elicitation_untitled_single_select_enum_schema() | mcp_elicitation_titled_single_select_enum_schema()

  @typedoc """
  One of `email`, `uri`, `date`, `date-time`.
  """
  @type mcp_elicitation_string_format :: String.t()

  @typedoc """
  - `default` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `format` (mcp_elicitation_string_format() | nil, optional)
  - `maxLength` (integer() | nil, optional)
  - `minLength` (integer() | nil, optional)
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_string_type())
  """
  @type mcp_elicitation_string_schema :: map()

  @typedoc """
  One of `string`.
  """
  @type mcp_elicitation_string_type :: String.t()

  @typedoc """
  - `anyOf` ([mcp_elicitation_const_option()])
  """
  @type mcp_elicitation_titled_enum_items :: map()

  @typedoc """
  - `default` ([String.t()] | nil, optional)
  - `description` (String.t() | nil, optional)
  - `items` (mcp_elicitation_titled_enum_items())
  - `maxItems` (integer() | nil, optional)
  - `minItems` (integer() | nil, optional)
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_array_type())
  """
  @type mcp_elicitation_titled_multi_select_enum_schema :: map()

  @typedoc """
  - `default` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `oneOf` ([mcp_elicitation_const_option()])
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_string_type())
  """
  @type mcp_elicitation_titled_single_select_enum_schema :: map()

  @typedoc """
  - `enum` ([String.t()])
  - `type` (mcp_elicitation_string_type())
  """
  @type mcp_elicitation_untitled_enum_items :: map()

  @typedoc """
  - `default` ([String.t()] | nil, optional)
  - `description` (String.t() | nil, optional)
  - `items` (mcp_elicitation_untitled_enum_items())
  - `maxItems` (integer() | nil, optional)
  - `minItems` (integer() | nil, optional)
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_array_type())
  """
  @type mcp_elicitation_untitled_multi_select_enum_schema :: map()

  @typedoc """
  - `default` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `enum` ([String.t()])
  - `title` (String.t() | nil, optional)
  - `type` (mcp_elicitation_string_type())
  """
  @type mcp_elicitation_untitled_single_select_enum_schema :: map()

  @typedoc """
  - `_meta` (%{optional(String.t()) => term()} | nil, optional): Additional MCP request metadata. Account and turn routing keys are reserved.
  - `connectorId` (String.t() | nil, optional)
  - `originCallId` (String.t() | nil, optional): Originating MCP tool call used to select the resource's app.
  - `server` (String.t())
  - `target` (mcp_resource_read_target() | nil, optional): Explicit hosted app/account. Omit to retain legacy resource discovery.
  - `threadId` (String.t() | nil, optional)
  - `uri` (String.t())
  """
  @type mcp_resource_read_params :: map()

  @typedoc """
  - `contents` ([resource_content()])
  - `originCallId` (String.t() | nil, optional): Originating call when the server applied app-specific resource scoping.
  """
  @type mcp_resource_read_response :: map()

  @typedoc """
  - `connectorId` (String.t())
  - `linkId` (String.t() | nil): Null explicitly requests no-auth access, subject to the app's resource policy.
  """
  @type mcp_resource_read_target :: map()

  @typedoc """
  One of `notStarted`, `starting`, `connected`, `authenticationRequired`, `failed`, `cancelled`, `disabled`.
  """
  @type mcp_server_connection_status :: String.t()

  @typedoc """
  One of `accept`, `decline`, `cancel`.
  """
  @type mcp_server_elicitation_action :: String.t()

  @typedoc """
  By `mode`:

  - `openai/userVerification` (`t:mcp_server_elicitation_request_params_openai_user_verification/0`)
  - `form` (`t:mcp_server_elicitation_request_params_form/0`)
  - `openai/form` (`t:mcp_server_elicitation_request_params_openai_form2/0`)
  - `openaiForm` (`t:mcp_server_elicitation_request_params_openai_form/0`)
  - `url` (`t:mcp_server_elicitation_request_params_url/0`)
  """
  @type mcp_server_elicitation_request_params :: map()

  @typedoc """
  - `mode`: `form`
  - `serverName` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional): Active Codex turn when this elicitation was observed, if app-server could correlate one.
  - `_meta` (term(), optional)
  - `message` (String.t())
  - `requestedSchema` (mcp_elicitation_schema())
  """
  @type mcp_server_elicitation_request_params_form :: map()

  @typedoc """
  - `mode`: `openaiForm`
  - `serverName` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional): Active Codex turn when this elicitation was observed, if app-server could correlate one.
  - `_meta` (term(), optional)
  - `message` (String.t())
  - `requestedSchema` (term())
  """
  @type mcp_server_elicitation_request_params_openai_form :: map()

  @typedoc """
  - `mode`: `openai/form`
  - `serverName` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional): Active Codex turn when this elicitation was observed, if app-server could correlate one.
  - `_meta` (term(), optional)
  - `message` (String.t())
  - `requestedSchema` (term())
  """
  @type mcp_server_elicitation_request_params_openai_form2 :: map()

  @typedoc """
  A device-authenticated approval; accepted responses contain the proof in `content`.

  - `mode`: `openai/userVerification`
  - `serverName` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional): Active Codex turn when this elicitation was observed, if app-server could correlate one.
  - `_meta` (term(), optional)
  - `challenge` (String.t())
  - `description` (String.t())
  - `title` (String.t())
  """
  @type mcp_server_elicitation_request_params_openai_user_verification :: map()

  @typedoc """
  - `mode`: `url`
  - `serverName` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional): Active Codex turn when this elicitation was observed, if app-server could correlate one.
  - `_meta` (term(), optional)
  - `elicitationId` (String.t())
  - `message` (String.t())
  - `url` (String.t())
  """
  @type mcp_server_elicitation_request_params_url :: map()

  @typedoc """
  - `_meta` (term(), optional): Optional client metadata for form-mode action handling.
  - `action` (mcp_server_elicitation_action())
  - `content` (term(), optional): Structured user input for accepted elicitations, mirroring RMCP `CreateElicitationResult`.
  """
  @type mcp_server_elicitation_request_response :: map()

  @typedoc """
  - `method` (String.t())
  - `params` (term())
  """
  @type mcp_server_event_notification :: map()

  @typedoc """
  - `notification` (mcp_server_event_notification())
  - `subscriptionId` (String.t())
  """
  @type mcp_server_event_stream_notification :: map()

  @typedoc """
  - `_meta` (term(), optional)
  - `arguments` (term())
  - `name` (String.t())
  - `server` (String.t())
  - `subscriptionId` (String.t())
  - `threadId` (String.t())
  """
  @type mcp_server_event_stream_start_params :: map()

  @type mcp_server_event_stream_start_response :: map()

  @typedoc """
  - `subscriptionId` (String.t())
  """
  @type mcp_server_event_stream_stop_params :: map()

  @type mcp_server_event_stream_stop_response :: map()

  @typedoc """
  Presentation metadata advertised by an initialized MCP server.

  - `description` (String.t() | nil, optional)
  - `icons` ([term()] | nil, optional)
  - `name` (String.t())
  - `title` (String.t() | nil, optional)
  - `version` (String.t())
  - `websiteUrl` (String.t() | nil, optional)
  """
  @type mcp_server_info :: map()

  @typedoc """
  - `name` (String.t())
  """
  @type mcp_server_migration :: map()

  @typedoc """
  One of `auto`, `cimd`, `dcr`.
  """
  @type mcp_server_oauth_client_registration :: String.t()

  @typedoc """
  - `error` (String.t() | nil, optional)
  - `loginId` (String.t() | nil, optional): Identifies the explicit login attempt. Older servers omit this field.
  - `name` (String.t())
  - `success` (boolean())
  - `threadId` (String.t() | nil, optional)
  """
  @type mcp_server_oauth_login_completed_notification :: map()

  @typedoc """
  - `clientRegistration` (mcp_server_oauth_client_registration() | nil, optional): Registration strategy for this login only; omission selects automatic discovery.
  - `name` (String.t())
  - `scopes` ([String.t()] | nil, optional)
  - `threadId` (String.t() | nil, optional)
  - `timeoutSecs` (integer() | nil, optional)
  """
  @type mcp_server_oauth_login_params :: map()

  @typedoc """
  - `authorizationUrl` (String.t())
  - `loginId` (String.t() | nil, optional): Identifies this login attempt across the response and completion notification. Older servers omit this field; current servers always return it.
  """
  @type mcp_server_oauth_login_response :: map()

  @type mcp_server_refresh_response :: map()

  @typedoc """
  One of `reauthenticationRequired`.
  """
  @type mcp_server_startup_failure_reason :: String.t()

  @typedoc """
  One of `starting`, `ready`, `failed`, `cancelled`.
  """
  @type mcp_server_startup_state :: String.t()

  @typedoc """
  - `authStatus` (mcp_auth_status())
  - `httpOrigin` (String.t() | nil, optional): HTTP origin of the effective configured endpoint, including plugin servers. Excludes credentials, path, query, and fragment; null for non-HTTP transports.
  - `name` (String.t())
  - `pluginId` (String.t() | nil, optional)
  - `resourceTemplates` ([resource_template()])
  - `resources` ([resource()])
  - `runtimeStatus` (mcp_server_connection_status() | nil, optional): Current thread-runtime connection state; null when unavailable or the configuration changed.
  - `serverCapabilities` (term(), optional): Capabilities advertised by the initialized MCP server; null when unavailable.
  - `serverInfo` (mcp_server_info() | nil, optional)
  - `toolListMeta` (term(), optional): Opaque `_meta` from the first page of the corresponding MCP tool catalog. Null when unavailable.
  - `tools` (%{optional(String.t()) => tool()})
  - `toolsError` (String.t() | nil, optional): Tool discovery failed and no catalog was returned. Null when a catalog is returned, including cached or empty catalogs.
  """
  @type mcp_server_status :: map()

  @typedoc """
  One of `full`, `toolsAndAuthOnly`.
  """
  @type mcp_server_status_detail :: String.t()

  @typedoc """
  - `error` (String.t() | nil, optional)
  - `failureReason` (mcp_server_startup_failure_reason() | nil, optional)
  - `name` (String.t())
  - `status` (mcp_server_startup_state())
  - `threadId` (String.t() | nil, optional)
  """
  @type mcp_server_status_updated_notification :: map()

  @typedoc """
  - `_meta` (term(), optional)
  - `arguments` (term(), optional)
  - `server` (String.t())
  - `threadId` (String.t())
  - `tool` (String.t())
  """
  @type mcp_server_tool_call_params :: map()

  @typedoc """
  - `_meta` (term(), optional)
  - `content` ([term()])
  - `isError` (boolean() | nil, optional)
  - `structuredContent` (term(), optional)
  """
  @type mcp_server_tool_call_response :: map()

  @typedoc """
  - `actionName` (String.t() | nil, optional)
  - `appName` (String.t() | nil, optional)
  - `connectorId` (String.t())
  - `linkId` (String.t() | nil, optional)
  - `resourceUri` (String.t() | nil, optional)
  """
  @type mcp_tool_call_app_context :: map()

  @typedoc """
  - `message` (String.t())
  """
  @type mcp_tool_call_error :: map()

  @typedoc """
  - `itemId` (String.t())
  - `message` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type mcp_tool_call_progress_notification :: map()

  @typedoc """
  - `_meta` (term(), optional)
  - `content` ([term()])
  - `structuredContent` (term(), optional)
  """
  @type mcp_tool_call_result :: map()

  @typedoc """
  One of `inProgress`, `completed`, `failed`.
  """
  @type mcp_tool_call_status :: String.t()

  @typedoc """
  - `entries` ([memory_citation_entry()])
  - `threadIds` ([String.t()])
  """
  @type memory_citation :: map()

  @typedoc """
  - `lineEnd` (integer())
  - `lineStart` (integer())
  - `note` (String.t())
  - `path` (String.t())
  """
  @type memory_citation_entry :: map()

  @type memory_reset_response :: map()

  @typedoc """
  - `minConsolidatedThreads` (integer() | nil, optional): Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
  """
  @type memory_status_params :: map()

  @typedoc """
  - `v2ConsolidatedThreads` (integer())
  - `v2Ready` (boolean())
  """
  @type memory_status_response :: map()

  @typedoc """
  One of `replace`, `upsert`.
  """
  @type merge_strategy :: String.t()

  @typedoc """
  Classifies assistant text as commentary, a partial answer, or a terminal answer.

  Providers do not emit this consistently, so callers must treat `None` as "phase unknown" and keep compatibility behavior for legacy models.

  One of `commentary`, `partial_answer`, `final_answer`.
  """
  @type message_phase :: String.t()

  @typedoc """
  - `commands` ([command_migration()], optional)
  - `hooks` ([hook_migration()], optional)
  - `mcpServers` ([mcp_server_migration()], optional)
  - `memory` ([String.t()], optional)
  - `plugins` ([plugins_migration()], optional)
  - `sessions` ([session_migration()], optional)
  - `skills` ([skill_migration()], optional)
  - `subagents` ([subagent_migration()], optional)
  """
  @type migration_details :: map()

  @typedoc """
  - `detailedExplanation` (String.t() | nil, optional): A substantive localized explanation is required before offering continuation.
  - `errorType` (String.t() | nil, optional): Open-ended classification; clients must accept categories added by Responses.
  - `reviewTarget` (String.t() | nil, optional): Opaque server-issued block target. Presence alone does not enable target-based continuation.
  - `steer` (misalignment_steer() | nil, optional): Instruction to submit as the next turn's user input if continuation is confirmed.
  """
  @type misalignment_error_details :: map()

  @typedoc """
  - `message` (String.t())
  """
  @type misalignment_steer :: map()

  @typedoc """
  - `value` (String.t() | nil, optional): Test-only payload field.
  """
  @type mock_experimental_method_params :: map()

  @typedoc """
  - `echoed` (String.t() | nil, optional): Echoes the input `value`.
  """
  @type mock_experimental_method_response :: map()

  @typedoc """
  Initial collaboration mode to use when the TUI starts.

  One of `plan`, `default`.
  """
  @type mode_kind :: String.t()

  @typedoc """
  - `additionalSpeedTiers` ([String.t()], optional): Deprecated: use `serviceTiers` instead.
  - `availabilityNux` (model_availability_nux() | nil, optional)
  - `availableAccessPrograms` (model_access_programs() | nil, optional): Null when the catalog does not provide access-program metadata.
  - `defaultReasoningEffort` (reasoning_effort())
  - `defaultServiceTier` (String.t() | nil, optional): Catalog default service tier id for this model, when one is configured.
  - `description` (String.t())
  - `displayName` (String.t())
  - `hidden` (boolean())
  - `id` (String.t())
  - `inputModalities` ([input_modality()], optional)
  - `isDefault` (boolean())
  - `model` (String.t())
  - `modelSpecialty` (String.t() | nil, optional)
  - `multiAgentVersion` (multi_agent_version() | nil, optional): Multi-agent runtime declared by this model, when available.
  - `serviceTiers` ([model_service_tier()], optional)
  - `supportedReasoningEfforts` ([reasoning_effort_option()])
  - `supportsPersonality` (boolean(), optional): @deprecated Always false; models no longer support personality selection.
  - `upgrade` (String.t() | nil, optional)
  - `upgradeInfo` (model_upgrade_info() | nil, optional)
  """
  @type model :: map()

  @typedoc """
  Caller-specific explicit access programs advertised by model discovery.

  - `cyber` ([cyber_access_program()]): Accepted explicit selections.
  """
  @type model_access_programs :: map()

  @typedoc """
  - `message` (String.t())
  """
  @type model_availability_nux :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `includeHidden` (boolean() | nil, optional): When true, include models that are hidden from the default picker list.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `modelProvider` (String.t() | nil, optional): List models for this configured provider instead of the app-server default.
  """
  @type model_list_params :: map()

  @typedoc """
  - `data` ([model()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
  """
  @type model_list_response :: map()

  @type model_provider_capabilities_read_params :: map()

  @typedoc """
  - `imageGeneration` (boolean())
  - `webSearch` (boolean())
  """
  @type model_provider_capabilities_read_response :: map()

  @typedoc """
  - `settings` (provider_settings_patch())
  """
  @type model_provider_config_write_params :: map()

  @typedoc """
  - `provider` (model_provider_summary())
  """
  @type model_provider_config_write_response :: map()

  @type model_provider_list_params :: map()

  @typedoc """
  - `canChangeDefault` (boolean())
  - `data` ([model_provider_summary()])
  - `defaultProviderId` (String.t())
  """
  @type model_provider_list_response :: map()

  @typedoc """
  - `baseUrl` (String.t() | nil, optional): Null when the endpoint is absent or cannot be safely displayed.
  - `canEdit` (boolean()): Whether a supported configuration field can be edited in the active user layer.
  - `id` (String.t())
  - `name` (String.t())
  - `settings` (provider_settings())
  """
  @type model_provider_summary :: map()

  @typedoc """
  One of `highRiskCyberActivity`.
  """
  @type model_reroute_reason :: String.t()

  @typedoc """
  - `fromModel` (String.t())
  - `reason` (model_reroute_reason())
  - `threadId` (String.t())
  - `toModel` (String.t())
  - `turnId` (String.t())
  """
  @type model_rerouted_notification :: map()

  @typedoc """
  - `fasterModel` (String.t() | nil, optional)
  - `model` (String.t())
  - `reasons` ([String.t()])
  - `showBufferingUi` (boolean())
  - `threadId` (String.t())
  - `turnId` (String.t())
  - `useCases` ([String.t()])
  """
  @type model_safety_buffering_updated_notification :: map()

  @typedoc """
  - `description` (String.t())
  - `id` (String.t())
  - `name` (String.t())
  """
  @type model_service_tier :: map()

  @typedoc """
  - `migrationMarkdown` (String.t() | nil, optional)
  - `model` (String.t())
  - `modelLink` (String.t() | nil, optional)
  - `retirementAt` (integer() | nil, optional): Informational Unix timestamp for this upgrade's scheduled retirement, if known.
  - `upgradeCopy` (String.t() | nil, optional)
  """
  @type model_upgrade_info :: map()

  @typedoc """
  One of `trustedAccessForCyber`.
  """
  @type model_verification :: String.t()

  @typedoc """
  - `threadId` (String.t())
  - `turnId` (String.t())
  - `verifications` ([model_verification()])
  """
  @type model_verification_notification :: map()

  @typedoc """
  - `newThread` (new_thread_model_defaults() | nil, optional)
  """
  @type models_requirements :: map()

  @typedoc """
  Controls the effective multi-agent delegation instructions for a turn. `custom` means the configured mode hint defines the policy instead of a built-in policy.

  One of:

  - `explicitRequestOnly`
  - `proactive`
  - a map with `custom`: String.t()
  """
  @type multi_agent_mode :: String.t() | map()

  @typedoc """
  Multi-agent runtime supported by a model.

  One of `disabled`, `v1`, `v2`.
  """
  @type multi_agent_version :: String.t()

  @typedoc """
  One of `restricted`, `enabled`.
  """
  @type network_access :: String.t()

  @typedoc """
  - `host` (String.t())
  - `protocol` (network_approval_protocol())
  """
  @type network_approval_context :: map()

  @typedoc """
  One of `http`, `https`, `socks5Tcp`, `socks5Udp`.
  """
  @type network_approval_protocol :: String.t()

  @typedoc """
  One of `allow`, `deny`.
  """
  @type network_domain_permission :: String.t()

  @typedoc """
  - `action` (network_policy_rule_action())
  - `host` (String.t())
  """
  @type network_policy_amendment :: map()

  @typedoc """
  One of `allow`, `deny`.
  """
  @type network_policy_rule_action :: String.t()

  @typedoc """
  - `allowLocalBinding` (boolean() | nil, optional)
  - `allowUnixSockets` ([String.t()] | nil, optional): Legacy compatibility view derived from `unix_sockets`.
  - `allowUpstreamProxy` (boolean() | nil, optional)
  - `allowedDomains` ([String.t()] | nil, optional): Legacy compatibility view derived from `domains`.
  - `dangerouslyAllowAllUnixSockets` (boolean() | nil, optional)
  - `dangerouslyAllowNonLoopbackProxy` (boolean() | nil, optional)
  - `deniedDomains` ([String.t()] | nil, optional): Legacy compatibility view derived from `domains`.
  - `domains` (%{optional(String.t()) => network_domain_permission()} | nil, optional): Canonical managed network permission map.
  - `enabled` (boolean() | nil, optional)
  - `httpPort` (integer() | nil, optional)
  - `managedAllowedDomainsOnly` (boolean() | nil, optional): When true, only managed allowlist entries are respected while managed network enforcement is active.
  - `reviewDomains` ([String.t()] | nil, optional): Host patterns routed to network approval before ordinary allow rules.
  - `socksPort` (integer() | nil, optional)
  - `unixSockets` (%{optional(String.t()) => network_unix_socket_permission()} | nil, optional): Canonical managed unix socket permission map.
  """
  @type network_requirements :: map()

  @typedoc """
  One of `allow`, `deny`.
  """
  @type network_unix_socket_permission :: String.t()

  @typedoc """
  - `model` (String.t() | nil, optional)
  - `modelReasoningEffort` (reasoning_effort() | nil, optional)
  - `serviceTier` (String.t() | nil, optional)
  """
  @type new_thread_model_defaults :: map()

  @typedoc """
  One of `review`, `compact`.
  """
  @type non_steerable_turn_kind :: String.t()

  @typedoc """
  One of:

  - `none`
  - `statsig`
  - a map with `otlp-http`: otel_exporter_otlp_http()
  - a map with `otlp-grpc`: otel_exporter_otlp_grpc()
  """
  @type otel_exporter :: String.t() | map()

  @typedoc """
  - `endpoint` (String.t())
  - `headers` (%{optional(String.t()) => String.t()}): Header names are retained; values are redacted by the server.
  - `tls` (otel_tls_config() | nil, optional)
  """
  @type otel_exporter_otlp_grpc :: map()

  @typedoc """
  - `endpoint` (String.t())
  - `headers` (%{optional(String.t()) => String.t()}): Header names are retained; values are redacted by the server.
  - `protocol` (otel_http_protocol())
  - `tls` (otel_tls_config() | nil, optional)
  """
  @type otel_exporter_otlp_http :: map()

  @typedoc """
  One of `binary`, `json`.
  """
  @type otel_http_protocol :: String.t()

  @typedoc """
  - `environment` (String.t() | nil, optional)
  - `exporter` (otel_exporter() | nil, optional)
  - `log_agent_responses` (boolean() | nil, optional)
  - `log_guardian_assessments` (boolean() | nil, optional)
  - `log_sse_deltas` (boolean() | nil, optional)
  - `log_user_prompt` (boolean() | nil, optional)
  - `metrics_exporter` (otel_exporter() | nil, optional)
  - `span_attributes` (%{optional(String.t()) => String.t()} | nil, optional)
  - `tool_result` (otel_tool_result_log_config() | nil, optional)
  - `trace_exporter` (otel_exporter() | nil, optional)
  - `tracestate` (%{optional(String.t()) => %{optional(String.t()) => String.t()}} | nil, optional)
  """
  @type otel_requirements :: map()

  @typedoc """
  - `ca-certificate` (String.t() | nil, optional)
  - `client-certificate` (String.t() | nil, optional)
  - `client-private-key` (String.t() | nil, optional)
  """
  @type otel_tls_config :: map()

  @typedoc """
  - `max_bytes` (integer())
  """
  @type otel_tool_result_log_config :: map()

  @typedoc """
  - `effectiveValue` (term())
  - `message` (String.t())
  - `overridingLayer` (config_layer_metadata())
  """
  @type overridden_metadata :: map()

  @typedoc """
  By `type`:

  - `read` (`t:parsed_command_read/0`)
  - `list_files` (`t:parsed_command_list_files/0`)
  - `search` (`t:parsed_command_search/0`)
  - `unknown` (`t:parsed_command_unknown/0`)
  """
  @type parsed_command :: map()

  @typedoc """
  - `type`: `list_files`
  - `cmd` (String.t())
  - `path` (String.t() | nil, optional)
  """
  @type parsed_command_list_files :: map()

  @typedoc """
  - `type`: `read`
  - `cmd` (String.t())
  - `name` (String.t())
  - `path` (String.t()): (Best effort) Path to the file being read by the command. When possible, this is an absolute path, though when relative, it should be resolved against the `cwd`` that will be used to run the command to derive the absolute path.
  """
  @type parsed_command_read :: map()

  @typedoc """
  - `type`: `search`
  - `cmd` (String.t())
  - `path` (String.t() | nil, optional)
  - `query` (String.t() | nil, optional)
  """
  @type parsed_command_search :: map()

  @typedoc """
  - `type`: `unknown`
  - `cmd` (String.t())
  """
  @type parsed_command_unknown :: map()

  @typedoc """
  One of `inProgress`, `completed`, `failed`, `declined`.
  """
  @type patch_apply_status :: String.t()

  @typedoc """
  By `type`:

  - `add`
  - `delete`
  - `update` (`t:patch_change_kind_update/0`)
  """
  @type patch_change_kind :: map()

  @typedoc """
  - `type`: `update`
  - `move_path` (String.t() | nil, optional)
  """
  @type patch_change_kind_update :: map()

  @type path_uri :: String.t()

  @typedoc """
  One of `turn`, `session`.
  """
  @type permission_grant_scope :: String.t()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `cwd` (String.t() | nil, optional): Optional working directory to resolve project config layers.
  - `limit` (integer() | nil, optional): Optional page size; defaults to the full result set.
  """
  @type permission_profile_list_params :: map()

  @typedoc """
  - `data` ([permission_profile_summary()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
  """
  @type permission_profile_list_response :: map()

  @typedoc """
  - `allowed` (boolean()): Whether the effective requirements allow selecting this profile.
  - `description` (String.t() | nil, optional): Optional user-facing description for display in clients.
  - `id` (String.t()): Available permission profile identifier.
  """
  @type permission_profile_summary :: map()

  @typedoc """
  - `cwd` (legacy_app_path_string())
  - `environmentId` (String.t() | nil, optional)
  - `itemId` (String.t())
  - `permissions` (request_permission_profile())
  - `reason` (String.t() | nil, optional)
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this approval request started.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type permissions_request_approval_params :: map()

  @typedoc """
  - `permissions` (granted_permission_profile())
  - `scope` (permission_grant_scope(), optional)
  - `strictAutoReview` (boolean() | nil, optional): Review every subsequent command in this turn before normal sandboxed execution.
  """
  @type permissions_request_approval_response :: map()

  @typedoc """
  Deprecated: `friendly` and `pragmatic` no longer select a style.

  One of `none`, `friendly`, `pragmatic`.
  """
  @type personality :: String.t()

  @typedoc """
  EXPERIMENTAL - proposed plan streaming deltas for plan items. Clients should not assume concatenated deltas match the completed plan item content.

  - `delta` (String.t())
  - `itemId` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type plan_delta_notification :: map()

  @typedoc """
  One of `free`, `go`, `plus`, `pro`, `prolite`, `promax`, `team`, `self_serve_business_prolite`, `self_serve_business_usage_based`, `business`, `ent26`, `enterprise_cbp_automation`, `enterprise_cbp_usage_based`, `enterprise`, `edu`, `edu_plus`, `edu_pro`, `sci`, `sci_plus`, `unknown`.
  """
  @type plan_type :: String.t()

  @typedoc """
  One of `ON_INSTALL`, `ON_USE`.
  """
  @type plugin_auth_policy :: String.t()

  @typedoc """
  One of `DISABLED_BY_ADMIN`, `AVAILABLE`.
  """
  @type plugin_availability :: String.t()

  @typedoc """
  - `appTemplates` ([app_template_summary()])
  - `apps` ([app_summary()])
  - `description` (String.t() | nil, optional)
  - `hooks` ([plugin_hook_summary()])
  - `marketplaceName` (String.t())
  - `marketplacePath` (absolute_path_buf() | nil, optional)
  - `mcpServers` ([String.t()])
  - `onboardingSkill` (skill_summary() | nil, optional): The declared onboarding skill, when the plugin and visible skill are enabled.
  - `scheduledTasks` ([scheduled_task_summary()] | nil, optional)
  - `shareUrl` (String.t() | nil, optional)
  - `skills` ([skill_summary()])
  - `summary` (plugin_summary())
  """
  @type plugin_detail :: map()

  @typedoc """
  One of `disabled_by_admin`, `plan_not_eligible`, `required_app_unavailable`, `unknown`.
  """
  @type plugin_disabled_reason :: String.t()

  @typedoc """
  - `eventName` (hook_event_name())
  - `key` (String.t())
  """
  @type plugin_hook_summary :: map()

  @typedoc """
  - `installAttemptId` (String.t() | nil, optional): Client-generated identifier used to correlate one installation attempt.
  - `marketplacePath` (absolute_path_buf() | nil, optional)
  - `pluginName` (String.t())
  - `remoteMarketplaceName` (String.t() | nil, optional)
  """
  @type plugin_install_params :: map()

  @typedoc """
  One of `NOT_AVAILABLE`, `AVAILABLE`, `INSTALLED_BY_DEFAULT`.
  """
  @type plugin_install_policy :: String.t()

  @typedoc """
  One of `WORKSPACE_SETTING`, `IMPLICIT_CANONICAL_APP`.
  """
  @type plugin_install_policy_source :: String.t()

  @typedoc """
  - `appsNeedingAuth` ([app_summary()])
  - `authPolicy` (plugin_auth_policy())
  """
  @type plugin_install_response :: map()

  @typedoc """
  - `cwds` ([absolute_path_buf()] | nil, optional): Optional working directories used to discover repo marketplaces.
  - `installSuggestionPluginNames` ([String.t()] | nil, optional): Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints.
  """
  @type plugin_installed_params :: map()

  @typedoc """
  - `marketplaceLoadErrors` ([marketplace_load_error_info()], optional)
  - `marketplaces` ([plugin_marketplace_entry()])
  """
  @type plugin_installed_response :: map()

  @typedoc """
  - `brandColor` (String.t() | nil, optional)
  - `capabilities` ([String.t()])
  - `category` (String.t() | nil, optional)
  - `composerIcon` (absolute_path_buf() | nil, optional): Local composer icon path, resolved from the installed plugin package.
  - `composerIconUrl` (String.t() | nil, optional): Remote composer icon URL from the plugin catalog.
  - `defaultPrompt` ([String.t()] | nil, optional): Starter prompts for the plugin. Capped at 3 entries with a maximum of 512 characters per entry.
  - `developerName` (String.t() | nil, optional)
  - `displayName` (String.t() | nil, optional)
  - `logo` (absolute_path_buf() | nil, optional): Local logo path, resolved from the installed plugin package.
  - `logoDark` (absolute_path_buf() | nil, optional): Local dark-mode logo path, resolved from the installed plugin package.
  - `logoUrl` (String.t() | nil, optional): Remote logo URL from the plugin catalog.
  - `logoUrlDark` (String.t() | nil, optional): Remote dark-mode logo URL from the plugin catalog.
  - `longDescription` (String.t() | nil, optional)
  - `privacyPolicyUrl` (String.t() | nil, optional)
  - `screenshotUrls` ([String.t()]): Remote screenshot URLs from the plugin catalog.
  - `screenshots` ([absolute_path_buf()]): Local screenshot paths, resolved from the installed plugin package.
  - `shortDescription` (String.t() | nil, optional)
  - `termsOfServiceUrl` (String.t() | nil, optional)
  - `websiteUrl` (String.t() | nil, optional)
  """
  @type plugin_interface :: map()

  @typedoc """
  One of `local`, `vertical`, `workspace-directory`, `shared-with-me`, `created-by-me-remote`.
  """
  @type plugin_list_marketplace_kind :: String.t()

  @typedoc """
  - `cwds` ([absolute_path_buf()] | nil, optional): Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered.
  - `forceRefetch` (boolean(), optional): Whether the client requests a fresh remote plugin catalog fetch.
  - `marketplaceKinds` ([plugin_list_marketplace_kind()] | nil, optional): Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag.
  """
  @type plugin_list_params :: map()

  @typedoc """
  - `featuredPluginIds` ([String.t()], optional)
  - `marketplaceLoadErrors` ([marketplace_load_error_info()], optional)
  - `marketplaces` ([plugin_marketplace_entry()])
  """
  @type plugin_list_response :: map()

  @typedoc """
  - `interface` (marketplace_interface() | nil, optional)
  - `name` (String.t())
  - `path` (absolute_path_buf() | nil, optional): Local marketplace file path when the marketplace is backed by a local file. Remote-only catalog marketplaces do not have a local path.
  - `plugins` ([plugin_summary()])
  """
  @type plugin_marketplace_entry :: map()

  @typedoc """
  - `marketplacePath` (absolute_path_buf() | nil, optional)
  - `pluginName` (String.t())
  - `remoteMarketplaceName` (String.t() | nil, optional)
  """
  @type plugin_read_params :: map()

  @typedoc """
  - `plugin` (plugin_detail())
  """
  @type plugin_read_response :: map()

  @typedoc """
  Runtime categories affected by this change, not just capabilities currently present. Flags describe declarations before runtime policy filtering. Updates OR the old and new bundle flags; enablement changes and cached reinstalls use the cached bundle; removals retain the old bundle's flags.

  - `hasApps` (boolean())
  - `hasHooks` (boolean())
  - `hasMcps` (boolean())
  - `hasSkills` (boolean()): Whether either bundle declares skill roots; not a validated inventory of enabled skills.
  - `id` (String.t()): Local plugin ID (`name@marketplace`), matching `PluginSummary.id`.
  """
  @type plugin_reconcile_changed_plugin :: map()

  @typedoc """
  - `reason` (String.t() | nil, optional): Optional client-provided reason recorded with the reconciliation attempt.
  """
  @type plugin_reconcile_params :: map()

  @typedoc """
  Bundle and installed-state changes observed by this pass, not a runtime-readiness acknowledgement or a cumulative diff since the client's last request. Other metadata-only changes are not listed.

  - `changedPlugins` ([plugin_reconcile_changed_plugin()]): Plugins affected by bundle changes, enablement changes, or removals. Installed-state changes compare against the previous cached snapshot, including cached reinstalls. Removal hints survive cache cleanup failures; unchanged plugins are omitted.
  - `failedMaterializationRemotePluginIds` ([String.t()]): Subset of failures for which the requested bundle could not be materialized. A previously cached version may still be available.
  - `failedRemotePluginIds` ([String.t()]): Backend remote plugin IDs whose bundle or identity update failed.
  """
  @type plugin_reconcile_response :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional)
  - `cwds` ([absolute_path_buf()] | nil, optional)
  - `limit` (integer() | nil, optional)
  - `scope` (plugin_search_scope() | nil, optional)
  - `searchTerm` (String.t())
  """
  @type plugin_search_params :: map()

  @typedoc """
  - `data` ([plugin_search_result()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type plugin_search_response :: map()

  @typedoc """
  - `marketplaceName` (String.t())
  - `marketplacePath` (absolute_path_buf() | nil, optional)
  - `plugin` (plugin_summary())
  """
  @type plugin_search_result :: map()

  @typedoc """
  One of `global`, `workspace`, `personal`.
  """
  @type plugin_search_scope :: String.t()

  @typedoc """
  - `remotePluginId` (String.t())
  """
  @type plugin_share_checkout_params :: map()

  @typedoc """
  - `marketplaceName` (String.t())
  - `marketplacePath` (absolute_path_buf())
  - `pluginId` (String.t())
  - `pluginName` (String.t())
  - `pluginPath` (absolute_path_buf())
  - `remotePluginId` (String.t())
  - `remoteVersion` (String.t() | nil, optional)
  """
  @type plugin_share_checkout_response :: map()

  @typedoc """
  - `canPublishToWorkspace` (boolean() | nil, optional)
  - `creatorAccountUserId` (String.t() | nil, optional)
  - `creatorName` (String.t() | nil, optional)
  - `discoverability` (plugin_share_discoverability() | nil, optional)
  - `remotePluginId` (String.t())
  - `remoteVersion` (String.t() | nil, optional): Version of the remote shared plugin release when available.
  - `sharePrincipals` ([plugin_share_principal()] | nil, optional)
  - `shareUrl` (String.t() | nil, optional)
  """
  @type plugin_share_context :: map()

  @typedoc """
  - `remotePluginId` (String.t())
  """
  @type plugin_share_delete_params :: map()

  @type plugin_share_delete_response :: map()

  @typedoc """
  One of `LISTED`, `UNLISTED`, `PRIVATE`.
  """
  @type plugin_share_discoverability :: String.t()

  @typedoc """
  - `localPluginPath` (absolute_path_buf() | nil, optional)
  - `plugin` (plugin_summary())
  """
  @type plugin_share_list_item :: map()

  @type plugin_share_list_params :: map()

  @typedoc """
  - `data` ([plugin_share_list_item()])
  """
  @type plugin_share_list_response :: map()

  @typedoc """
  - `name` (String.t())
  - `principalId` (String.t())
  - `principalType` (plugin_share_principal_type())
  - `role` (plugin_share_principal_role())
  """
  @type plugin_share_principal :: map()

  @typedoc """
  One of `reader`, `editor`, `owner`.
  """
  @type plugin_share_principal_role :: String.t()

  @typedoc """
  One of `user`, `group`, `workspace`.
  """
  @type plugin_share_principal_type :: String.t()

  @typedoc """
  - `discoverability` (plugin_share_discoverability() | nil, optional)
  - `pluginPath` (absolute_path_buf())
  - `remotePluginId` (String.t() | nil, optional)
  - `shareTargets` ([plugin_share_target()] | nil, optional)
  """
  @type plugin_share_save_params :: map()

  @typedoc """
  - `canPublishToWorkspace` (boolean() | nil, optional)
  - `remotePluginId` (String.t())
  - `shareUrl` (String.t())
  """
  @type plugin_share_save_response :: map()

  @typedoc """
  - `principalId` (String.t())
  - `principalType` (plugin_share_principal_type())
  - `role` (plugin_share_target_role())
  """
  @type plugin_share_target :: map()

  @typedoc """
  One of `reader`, `editor`.
  """
  @type plugin_share_target_role :: String.t()

  @typedoc """
  One of `UNLISTED`, `PRIVATE`, `LISTED`.
  """
  @type plugin_share_update_discoverability :: String.t()

  @typedoc """
  - `discoverability` (plugin_share_update_discoverability())
  - `remotePluginId` (String.t())
  - `shareTargets` ([plugin_share_target()])
  """
  @type plugin_share_update_targets_params :: map()

  @typedoc """
  - `discoverability` (plugin_share_discoverability())
  - `principals` ([plugin_share_principal()])
  """
  @type plugin_share_update_targets_response :: map()

  @typedoc """
  - `remoteMarketplaceName` (String.t())
  - `remotePluginId` (String.t())
  - `skillName` (String.t())
  """
  @type plugin_skill_read_params :: map()

  @typedoc """
  - `contents` (String.t() | nil, optional)
  """
  @type plugin_skill_read_response :: map()

  @typedoc """
  By `type`:

  - `local` (`t:plugin_source_local/0`)
  - `git` (`t:plugin_source_git/0`)
  - `npm` (`t:plugin_source_npm/0`)
  - `remote`
  """
  @type plugin_source :: map()

  @typedoc """
  - `type`: `git`
  - `path` (String.t() | nil, optional)
  - `refName` (String.t() | nil, optional)
  - `sha` (String.t() | nil, optional)
  - `url` (String.t())
  """
  @type plugin_source_git :: map()

  @typedoc """
  - `type`: `local`
  - `path` (absolute_path_buf())
  """
  @type plugin_source_local :: map()

  @typedoc """
  - `type`: `npm`
  - `package` (String.t())
  - `registry` (String.t() | nil, optional): Optional HTTPS registry URL. Authentication stays in the user's npm config.
  - `version` (String.t() | nil, optional): Optional npm version or version range.
  """
  @type plugin_source_npm :: map()

  @typedoc """
  - `authPolicy` (plugin_auth_policy())
  - `availability` (plugin_availability(), optional): Availability state for installing and using the plugin.
  - `disabledReason` (plugin_disabled_reason() | nil, optional): Why the remote plugin is unavailable, when provided by plugin-service.
  - `eligiblePlanTypes` ([String.t()] | nil, optional): Raw plugin-service plan identifiers eligible to install the plugin.
  - `enabled` (boolean())
  - `id` (String.t())
  - `installPolicy` (plugin_install_policy())
  - `installPolicySource` (plugin_install_policy_source() | nil, optional)
  - `installed` (boolean())
  - `installedAt` (integer() | nil, optional): Unix timestamp in seconds when the remote plugin was installed, when available.
  - `interface` (plugin_interface() | nil, optional)
  - `keywords` ([String.t()], optional)
  - `localVersion` (String.t() | nil, optional): Version of the locally materialized plugin package when available.
  - `mustShowInstallationInterstitial` (boolean() | nil, optional)
  - `name` (String.t())
  - `remotePluginId` (String.t() | nil, optional): Backend remote plugin identifier when available.
  - `shareContext` (plugin_share_context() | nil, optional): Remote sharing context associated with this plugin when available.
  - `source` (plugin_source())
  - `version` (String.t() | nil, optional): Version advertised by the remote marketplace backend when available.
  """
  @type plugin_summary :: map()

  @typedoc """
  - `pluginId` (String.t())
  """
  @type plugin_uninstall_params :: map()

  @type plugin_uninstall_response :: map()

  @typedoc """
  - `marketplaceName` (String.t())
  - `pluginNames` ([String.t()])
  """
  @type plugins_migration :: map()

  @typedoc """
  Final process exit notification for `process/spawn`.

  - `exitCode` (integer()): Process exit code.
  - `outputDrainTimedOut` (boolean() | nil, optional): Whether output collection hit its post-exit deadline before seeing EOF or reaching the requested byte cap on either stream. Older servers omit this field.
  - `processHandle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  - `stderr` (String.t()): Buffered stderr capture.
  - `stderrCapReached` (boolean()): Whether stderr reached `outputBytesCap`.
  - `stdout` (String.t()): Buffered stdout capture.
  - `stdoutCapReached` (boolean()): Whether stdout reached `outputBytesCap`.
  """
  @type process_exited_notification :: map()

  @typedoc """
  Terminate a running `process/spawn` session.

  - `processHandle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  """
  @type process_kill_params :: map()

  @typedoc """
  Empty success response for `process/kill`.
  """
  @type process_kill_response :: map()

  @typedoc """
  Base64-encoded output chunk emitted for a streaming `process/spawn` request.

  - `capReached` (boolean()): True on the final streamed chunk for this stream when output was truncated by `outputBytesCap`.
  - `deltaBase64` (String.t()): Base64-encoded output bytes.
  - `processHandle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  - `stream` (process_output_stream()): Output stream this chunk belongs to.
  """
  @type process_output_delta_notification :: map()

  @typedoc """
  Stream label for `process/outputDelta` notifications.

  One of `stdout`, `stderr`.
  """
  @type process_output_stream :: String.t()

  @typedoc """
  Resize a running PTY-backed `process/spawn` session.

  - `processHandle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  - `size` (process_terminal_size()): New PTY size in character cells.
  """
  @type process_resize_pty_params :: map()

  @typedoc """
  Empty success response for `process/resizePty`.
  """
  @type process_resize_pty_response :: map()

  @typedoc """
  Spawn a standalone process (argv vector) without a Codex sandbox on the host where the app server is running.

  `process/spawn` returns after the process has started and the connection-scoped `processHandle` has been registered. Process output and exit are reported via `process/outputDelta` and `process/exited` notifications.

  - `command` ([String.t()]): Command argv vector. Empty arrays are rejected.
  - `cwd` (absolute_path_buf()): Absolute working directory for the process.
  - `env` (%{optional(String.t()) => String.t() | nil} | nil, optional): Optional environment overrides merged into the app-server process environment.
  - `outputBytesCap` (integer() | nil, optional): Optional per-stream stdout/stderr capture cap in bytes.
  - `processHandle` (String.t()): Client-supplied, connection-scoped process handle.
  - `size` (process_terminal_size() | nil, optional): Optional initial PTY size in character cells. Only valid when `tty` is true.
  - `streamStdin` (boolean(), optional): Allow follow-up `process/writeStdin` requests to write stdin bytes.
  - `streamStdoutStderr` (boolean(), optional): Stream stdout/stderr via `process/outputDelta` notifications.
  - `timeoutMs` (integer() | nil, optional): Optional timeout in milliseconds.
  - `tty` (boolean(), optional): Enable PTY mode.
  """
  @type process_spawn_params :: map()

  @typedoc """
  Successful response for `process/spawn`.
  """
  @type process_spawn_response :: map()

  @typedoc """
  PTY size in character cells for `process/spawn` PTY sessions.

  - `cols` (integer()): Terminal width in character cells.
  - `rows` (integer()): Terminal height in character cells.
  """
  @type process_terminal_size :: map()

  @typedoc """
  Write stdin bytes to a running `process/spawn` session, close stdin, or both.

  - `closeStdin` (boolean(), optional): Close stdin after writing `deltaBase64`, if present.
  - `deltaBase64` (String.t() | nil, optional): Optional base64-encoded stdin bytes to write.
  - `processHandle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  """
  @type process_write_stdin_params :: map()

  @typedoc """
  Empty success response for `process/writeStdin`.
  """
  @type process_write_stdin_response :: map()

  @typedoc """
  - `createdAt` (integer())
  - `id` (String.t())
  - `metadata` (%{optional(String.t()) => String.t()})
  - `name` (String.t())
  - `position` (integer())
  - `recencyAt` (integer() | nil, optional): Newest non-archived member thread's recency, in Unix seconds; null when none exist.
  - `roots` ([project_root()])
  - `updatedAt` (integer())
  """
  @type project :: map()

  @typedoc """
  One of `created`, `updated`, `deleted`.
  """
  @type project_change_type :: String.t()

  @typedoc """
  - `changeType` (project_change_type())
  - `projectId` (String.t())
  """
  @type project_changed_notification :: map()

  @typedoc """
  - `idempotencyKey` (String.t())
  - `metadata` (%{optional(String.t()) => String.t()} | nil, optional)
  - `name` (String.t())
  - `roots` ([project_root()])
  """
  @type project_create_params :: map()

  @typedoc """
  - `project` (project())
  """
  @type project_create_response :: map()

  @typedoc """
  - `projectId` (String.t())
  """
  @type project_delete_params :: map()

  @type project_delete_response :: map()

  @typedoc """
  - `idempotencyKey` (String.t())
  - `metadata` (%{optional(String.t()) => String.t()} | nil, optional)
  - `name` (String.t())
  - `roots` ([project_root()])
  - `threads` ([String.t()] | nil, optional)
  """
  @type project_import_params :: map()

  @typedoc """
  - `project` (project())
  """
  @type project_import_response :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  - `sortDirection` (sort_direction() | nil, optional): Requires sortKey. Defaults to asc for position and desc for recencyAt.
  - `sortKey` (project_sort_key() | nil, optional): Defaults to position. Recency sorting always places empty projects last.
  """
  @type project_list_params :: map()

  @typedoc """
  - `data` ([project()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type project_list_response :: map()

  @typedoc """
  - `beforeProjectId` (String.t() | nil, optional)
  - `projectId` (String.t())
  """
  @type project_move_params :: map()

  @type project_move_response :: map()

  @typedoc """
  - `projectId` (String.t())
  """
  @type project_read_params :: map()

  @typedoc """
  - `project` (project())
  """
  @type project_read_response :: map()

  @typedoc """
  - `path` (absolute_path_buf())
  """
  @type project_root :: map()

  @typedoc """
  One of `position`, `recencyAt`.
  """
  @type project_sort_key :: String.t()

  @typedoc """
  - `metadata` (%{optional(String.t()) => String.t()} | nil, optional)
  - `name` (String.t() | nil, optional)
  - `projectId` (String.t())
  - `roots` ([project_root()] | nil, optional)
  """
  @type project_update_params :: map()

  @typedoc """
  - `project` (project())
  """
  @type project_update_response :: map()

  @typedoc """
  By `type`:

  - `openai`
  - `customGateway` (`t:provider_settings_custom_gateway/0`)
  - `bedrock` (`t:provider_settings_bedrock/0`)
  - `gcp` (`t:provider_settings_gcp/0`)
  """
  @type provider_settings :: map()

  @typedoc """
  - `type`: `bedrock`
  - `profile` (String.t() | nil, optional)
  - `region` (String.t() | nil, optional)
  """
  @type provider_settings_bedrock :: map()

  @typedoc """
  - `type`: `customGateway`
  - `auth` (gateway_auth())
  """
  @type provider_settings_custom_gateway :: map()

  @typedoc """
  - `type`: `gcp`
  - `credentialFile` (String.t() | nil, optional): Path on the app-server host, without credential-file contents.
  - `location` (String.t() | nil, optional)
  - `projectId` (String.t() | nil, optional)
  """
  @type provider_settings_gcp :: map()

  @typedoc """
  Omitted patch fields preserve their values. Explicit null clears a nullable field.

  By `type`:

  - `customGateway` (`t:provider_settings_patch_custom_gateway/0`)
  - `bedrock` (`t:provider_settings_patch_bedrock/0`)
  - `gcp` (`t:provider_settings_patch_gcp/0`)
  """
  @type provider_settings_patch :: map()

  @typedoc """
  AWS configuration fields for built-in Bedrock providers.

  - `type`: `bedrock`
  - `profile` (String.t() | nil, optional)
  - `providerId` (bedrock_provider_id())
  - `region` (String.t() | nil, optional)
  """
  @type provider_settings_patch_bedrock :: map()

  @typedoc """
  - `type`: `customGateway`
  - `baseUrl` (String.t() | nil, optional)
  - `envKey` (String.t() | nil, optional)
  - `name` (String.t(), optional)
  - `providerId` (String.t() | nil, optional): Omit or pass null to allocate a new custom provider ID.
  """
  @type provider_settings_patch_custom_gateway :: map()

  @typedoc """
  GCP configuration fields. Credential-file paths refer to the app-server host.

  - `type`: `gcp`
  - `credentialFile` (String.t() | nil, optional)
  - `location` (String.t() | nil, optional)
  - `projectId` (String.t() | nil, optional)
  - `providerId` (gcp_provider_id())
  """
  @type provider_settings_patch_gcp :: map()

  @typedoc """
  - `clientUserMessageId` (String.t())
  - `id` (String.t())
  - `input` ([user_input()])
  - `responsesapiClientMetadata` (%{optional(String.t()) => String.t()} | nil, optional): Metadata retained with this input, including across reconnect and restoration.
  """
  @type queued_submission :: map()

  @typedoc """
  One of `rate_limit_reached`, `workspace_owner_credits_depleted`, `workspace_member_credits_depleted`, `workspace_owner_usage_limit_reached`, `workspace_member_usage_limit_reached`.
  """
  @type rate_limit_reached_type :: String.t()

  @typedoc """
  - `description` (String.t() | nil, optional): Backend-provided display description for this credit, or `null` when unavailable.
  - `expiresAt` (integer() | nil, optional): Unix timestamp in seconds when the credit expires, or `null` if it does not expire.
  - `grantedAt` (integer()): Unix timestamp in seconds when the credit was granted.
  - `id` (String.t()): Opaque backend identifier for this reset credit.
  - `resetType` (rate_limit_reset_type())
  - `status` (rate_limit_reset_credit_status())
  - `title` (String.t() | nil, optional): Backend-provided display title for this credit, or `null` when unavailable.
  """
  @type rate_limit_reset_credit :: map()

  @typedoc """
  One of `available`, `redeeming`, `redeemed`, `unknown`.
  """
  @type rate_limit_reset_credit_status :: String.t()

  @typedoc """
  - `availableCount` (integer())
  - `credits` ([rate_limit_reset_credit()] | nil, optional): Detail rows for available reset credits, when the backend provides them.
  """
  @type rate_limit_reset_credits_summary :: map()

  @typedoc """
  One of `codexRateLimits`, `unknown`.
  """
  @type rate_limit_reset_type :: String.t()

  @typedoc """
  - `credits` (credits_snapshot() | nil, optional)
  - `individualLimit` (spend_control_limit_snapshot() | nil, optional)
  - `limitId` (String.t() | nil, optional)
  - `limitName` (String.t() | nil, optional)
  - `normalModelSlug` (String.t() | nil, optional): Normal model whose display name and reasoning options describe this quota alias.
  - `planType` (plan_type() | nil, optional)
  - `primary` (rate_limit_window() | nil, optional)
  - `rateLimitReachedType` (rate_limit_reached_type() | nil, optional)
  - `secondary` (rate_limit_window() | nil, optional)
  - `spendControlReached` (boolean() | nil, optional): Backend-reported spend-control state. `None` is unavailable, not a sparse-update recovery.
  """
  @type rate_limit_snapshot :: map()

  @typedoc """
  - `resetsAt` (integer() | nil, optional)
  - `usedPercent` (integer())
  - `windowDurationMins` (integer() | nil, optional)
  """
  @type rate_limit_window :: map()

  @typedoc """
  One of `v1`, `v2`, `v3`.
  """
  @type realtime_conversation_version :: String.t()

  @typedoc """
  One of `text`, `audio`.
  """
  @type realtime_output_modality :: String.t()

  @typedoc """
  One of `alloy`, `arbor`, `ash`, `aube`, `ballad`, `breeze`, `bubbie`, `cedar`, `coral`, `cove`, `echo`, `ember`, `haetsal`, `hanul`, `himari`, `juniper`, `leher`, `maple`, `marin`, `miko`, `neer`, `porto`, `rindo`, `rio`, `rivage`, `sage`, `selva`, `shimmer`, `sol`, `sonna`, `spruce`, `tinta`, `vale`, `verse`, `viola`.
  """
  @type realtime_voice :: String.t()

  @typedoc """
  - `defaultV1` (realtime_voice())
  - `defaultV2` (realtime_voice())
  - `v1` ([realtime_voice()])
  - `v2` ([realtime_voice()])
  - `v3` ([realtime_voice()], optional)
  """
  @type realtime_voices_list :: map()

  @typedoc """
  A non-empty reasoning effort value advertised by the model.
  """
  @type reasoning_effort :: String.t()

  @typedoc """
  - `description` (String.t())
  - `reasoningEffort` (reasoning_effort())
  """
  @type reasoning_effort_option :: map()

  @typedoc """
  By `type`:

  - `reasoning_text` (`t:reasoning_item_content_reasoning_text/0`)
  - `text` (`t:reasoning_item_content_text/0`)
  """
  @type reasoning_item_content :: map()

  @typedoc """
  - `type`: `reasoning_text`
  - `text` (String.t())
  """
  @type reasoning_item_content_reasoning_text :: map()

  @typedoc """
  - `type`: `text`
  - `text` (String.t())
  """
  @type reasoning_item_content_text :: map()

  @typedoc """
  By `type`:

  - `summary_text` (`t:reasoning_item_reasoning_summary_summary_text/0`)
  """
  @type reasoning_item_reasoning_summary :: map()

  @typedoc """
  - `type`: `summary_text`
  - `text` (String.t())
  """
  @type reasoning_item_reasoning_summary_summary_text :: map()

  @typedoc """
  A summary of the reasoning performed by the model. This can be useful for debugging and understanding the model's reasoning process. See https://platform.openai.com/docs/guides/reasoning?api-mode=responses#reasoning-summaries

  One of `auto`, `concise`, `detailed`, `none`.
  """
  @type reasoning_summary :: String.t()

  @typedoc """
  - `itemId` (String.t())
  - `summaryIndex` (integer())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type reasoning_summary_part_added_notification :: map()

  @typedoc """
  - `delta` (String.t())
  - `itemId` (String.t())
  - `summaryIndex` (integer())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type reasoning_summary_text_delta_notification :: map()

  @typedoc """
  - `contentIndex` (integer())
  - `delta` (String.t())
  - `itemId` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type reasoning_text_delta_notification :: map()

  @typedoc """
  - `appVersion` (String.t() | nil, optional)
  - `clientId` (String.t())
  - `deviceModel` (String.t() | nil, optional)
  - `deviceType` (String.t() | nil, optional)
  - `displayName` (String.t() | nil, optional)
  - `lastSeenAt` (integer() | nil, optional)
  - `osVersion` (String.t() | nil, optional)
  - `platform` (String.t() | nil, optional)
  """
  @type remote_control_client :: map()

  @typedoc """
  One of `asc`, `desc`.
  """
  @type remote_control_clients_list_order :: String.t()

  @typedoc """
  - `cursor` (String.t() | nil, optional)
  - `environmentId` (String.t())
  - `limit` (integer() | nil, optional)
  - `order` (remote_control_clients_list_order() | nil, optional)
  """
  @type remote_control_clients_list_params :: map()

  @typedoc """
  - `data` ([remote_control_client()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type remote_control_clients_list_response :: map()

  @typedoc """
  - `clientId` (String.t())
  - `environmentId` (String.t())
  """
  @type remote_control_clients_revoke_params :: map()

  @type remote_control_clients_revoke_response :: map()

  @typedoc """
  One of `disabled`, `connecting`, `connected`, `errored`.
  """
  @type remote_control_connection_status :: String.t()

  @typedoc """
  - `ephemeral` (boolean(), optional)
  """
  @type remote_control_disable_params :: map()

  @typedoc """
  - `environmentId` (String.t() | nil, optional)
  - `installationId` (String.t())
  - `serverName` (String.t())
  - `status` (remote_control_connection_status())
  """
  @type remote_control_disable_response :: map()

  @typedoc """
  - `ephemeral` (boolean(), optional)
  """
  @type remote_control_enable_params :: map()

  @typedoc """
  - `environmentId` (String.t() | nil, optional)
  - `installationId` (String.t())
  - `serverName` (String.t())
  - `status` (remote_control_connection_status())
  """
  @type remote_control_enable_response :: map()

  @typedoc """
  - `manualCode` (boolean(), optional)
  """
  @type remote_control_pairing_start_params :: map()

  @typedoc """
  - `environmentId` (String.t())
  - `expiresAt` (integer())
  - `manualPairingCode` (String.t() | nil, optional)
  - `pairingCode` (String.t())
  """
  @type remote_control_pairing_start_response :: map()

  @typedoc """
  - `manualPairingCode` (String.t() | nil, optional)
  - `pairingCode` (String.t() | nil, optional)
  """
  @type remote_control_pairing_status_params :: map()

  @typedoc """
  - `claimed` (boolean())
  """
  @type remote_control_pairing_status_response :: map()

  @typedoc """
  Current remote-control connection status and remote identity exposed to clients.

  - `environmentId` (String.t() | nil, optional)
  - `installationId` (String.t())
  - `serverName` (String.t())
  - `status` (remote_control_connection_status())
  """
  @type remote_control_status_changed_notification :: map()

  @typedoc """
  - `environmentId` (String.t() | nil, optional)
  - `installationId` (String.t())
  - `serverName` (String.t())
  - `status` (remote_control_connection_status())
  """
  @type remote_control_status_read_response :: map()

  @typedoc """
  - `name` (String.t())
  - `value` (String.t())
  """
  @type request_header :: map()

  @type request_id :: String.t() | integer()

  @typedoc """
  - `fileSystem` (additional_file_system_permissions() | nil, optional)
  - `network` (additional_network_permissions() | nil, optional)
  """
  @type request_permission_profile :: map()

  @typedoc """
  One of `us`.
  """
  @type residency_requirement :: String.t()

  @typedoc """
  A known resource that the server is capable of reading.

  - `_meta` (term(), optional)
  - `annotations` (term(), optional)
  - `description` (String.t() | nil, optional)
  - `icons` ([term()] | nil, optional)
  - `mimeType` (String.t() | nil, optional)
  - `name` (String.t())
  - `size` (integer() | nil, optional)
  - `title` (String.t() | nil, optional)
  - `uri` (String.t())
  """
  @type resource :: map()

  @typedoc """
  Contents returned when reading a resource from an MCP server.
  """
  @type resource_content :: resource_content_text() | resource_content_blob()

  @typedoc """
  - `_meta` (term(), optional)
  - `blob` (String.t())
  - `mimeType` (String.t() | nil, optional)
  - `uri` (String.t()): The URI of this resource.
  """
  @type resource_content_blob :: map()

  @typedoc """
  - `_meta` (term(), optional)
  - `mimeType` (String.t() | nil, optional)
  - `text` (String.t())
  - `uri` (String.t()): The URI of this resource.
  """
  @type resource_content_text :: map()

  @typedoc """
  A template description for resources available on the server.

  - `annotations` (term(), optional)
  - `description` (String.t() | nil, optional)
  - `mimeType` (String.t() | nil, optional)
  - `name` (String.t())
  - `title` (String.t() | nil, optional)
  - `uriTemplate` (String.t())
  """
  @type resource_template :: map()

  @typedoc """
  By `type`:

  - `additional_tools` (`t:response_item_additional_tools/0`)
  - `message` (`t:response_item_message/0`)
  - `agent_message` (`t:response_item_agent_message/0`)
  - `reasoning` (`t:response_item_reasoning/0`)
  - `local_shell_call` (`t:response_item_local_shell_call/0`)
  - `function_call` (`t:response_item_function_call/0`)
  - `tool_search_call` (`t:response_item_tool_search_call/0`)
  - `function_call_output` (`t:response_item_function_call_output/0`)
  - `custom_tool_call` (`t:response_item_custom_tool_call/0`)
  - `custom_tool_call_output` (`t:response_item_custom_tool_call_output/0`)
  - `tool_search_output` (`t:response_item_tool_search_output/0`)
  - `web_search_call` (`t:response_item_web_search_call/0`)
  - `image_generation_call` (`t:response_item_image_generation_call/0`)
  - `compaction` (`t:response_item_compaction/0`)
  - `configuration_update` (`t:response_item_configuration_update/0`)
  - `compaction_trigger`
  - `context_compaction` (`t:response_item_context_compaction/0`)
  - `other`
  """
  @type response_item :: map()

  @typedoc """
  - `type`: `additional_tools`
  - `id` (String.t() | nil, optional)
  - `role` (String.t())
  - `tools` ([term()])
  """
  @type response_item_additional_tools :: map()

  @typedoc """
  - `type`: `agent_message`
  - `author` (String.t())
  - `content` ([agent_message_input_content()])
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `recipient` (String.t())
  """
  @type response_item_agent_message :: map()

  @typedoc """
  - `type`: `compaction`
  - `encrypted_content` (String.t())
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  """
  @type response_item_compaction :: map()

  @typedoc """
  A durable input control interpreted by the backend at its position in history.

  - `type`: `configuration_update`
  - `reasoning` (configuration_reasoning())
  """
  @type response_item_configuration_update :: map()

  @typedoc """
  - `type`: `context_compaction`
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  """
  @type response_item_context_compaction :: map()

  @typedoc """
  - `type`: `custom_tool_call`
  - `call_id` (String.t())
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `input` (String.t())
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `name` (String.t())
  - `namespace` (String.t() | nil, optional)
  - `status` (String.t() | nil, optional)
  """
  @type response_item_custom_tool_call :: map()

  @typedoc """
  - `type`: `custom_tool_call_output`
  - `call_id` (String.t())
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `name` (String.t() | nil, optional)
  - `output` (function_call_output_body())
  """
  @type response_item_custom_tool_call_output :: map()

  @typedoc """
  - `type`: `function_call`
  - `arguments` (String.t())
  - `call_id` (String.t())
  - `encrypted_content` (String.t() | nil, optional)
  - `encrypted_function_args` ([String.t()] | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `name` (String.t())
  - `namespace` (String.t() | nil, optional)
  - `status` (String.t() | nil, optional)
  """
  @type response_item_function_call :: map()

  @typedoc """
  - `type`: `function_call_output`
  - `call_id` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `name` (String.t() | nil, optional)
  - `namespace` (String.t() | nil, optional)
  - `output` (function_call_output_body())
  """
  @type response_item_function_call_output :: map()

  @typedoc """
  - `type`: `image_generation_call`
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `result` (String.t())
  - `revised_prompt` (String.t() | nil, optional)
  - `status` (String.t())
  """
  @type response_item_image_generation_call :: map()

  @typedoc """
  - `type`: `local_shell_call`
  - `action` (local_shell_action())
  - `call_id` (String.t() | nil, optional): Set when using the Responses API.
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional): Legacy id field retained for compatibility with older payloads.
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `status` (local_shell_status())
  """
  @type response_item_local_shell_call :: map()

  @typedoc """
  - `type`: `message`
  - `content` ([content_item()])
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `phase` (message_phase() | nil, optional)
  - `role` (String.t())
  - `status` (String.t() | nil, optional)
  """
  @type response_item_message :: map()

  @typedoc """
  - `type`: `reasoning`
  - `content` ([reasoning_item_content()] | nil, optional)
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `summary` ([reasoning_item_reasoning_summary()])
  """
  @type response_item_reasoning :: map()

  @typedoc """
  - `type`: `tool_search_call`
  - `arguments` (term())
  - `call_id` (String.t() | nil, optional)
  - `encrypted_content` (String.t() | nil, optional)
  - `execution` (String.t())
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `status` (String.t() | nil, optional)
  """
  @type response_item_tool_search_call :: map()

  @typedoc """
  - `type`: `tool_search_output`
  - `call_id` (String.t() | nil, optional)
  - `execution` (String.t())
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `status` (String.t())
  - `tools` ([term()])
  """
  @type response_item_tool_search_output :: map()

  @typedoc """
  - `type`: `web_search_call`
  - `action` (responses_api_web_search_action() | nil, optional)
  - `encrypted_content` (String.t() | nil, optional)
  - `id` (String.t() | nil, optional)
  - `internal_chat_message_metadata_passthrough` (internal_chat_message_metadata_passthrough() | nil, optional)
  - `status` (String.t() | nil, optional)
  """
  @type response_item_web_search_call :: map()

  @typedoc """
  By `type`:

  - `search` (`t:responses_api_web_search_action_search/0`)
  - `open_page` (`t:responses_api_web_search_action_open_page/0`)
  - `find_in_page` (`t:responses_api_web_search_action_find_in_page/0`)
  - `other`
  """
  @type responses_api_web_search_action :: map()

  @typedoc """
  - `type`: `find_in_page`
  - `pattern` (String.t() | nil, optional)
  - `url` (String.t() | nil, optional)
  """
  @type responses_api_web_search_action_find_in_page :: map()

  @typedoc """
  - `type`: `open_page`
  - `url` (String.t() | nil, optional)
  """
  @type responses_api_web_search_action_open_page :: map()

  @typedoc """
  - `type`: `search`
  - `queries` ([String.t()] | nil, optional)
  - `query` (String.t() | nil, optional)
  """
  @type responses_api_web_search_action_search :: map()

  @typedoc """
  User's decision in response to an ExecApprovalRequest.

  One of:

  - `approved`
  - `approved_for_session`
  - `approved_mcp_policy_amendment`
  - `timed_out`
  - `abort`
  - a map with `approved_execpolicy_amendment`: review_decision_approved_execpolicy_amendment()
  - a map with `network_policy_amendment`: review_decision_network_policy_amendment()
  - a map with `denied`: review_decision_denied()
  """
  @type review_decision :: String.t() | map()

  @typedoc """
  - `proposed_execpolicy_amendment` ([String.t()])
  """
  @type review_decision_approved_execpolicy_amendment :: map()

  @typedoc """
  - `rejection` (String.t())
  """
  @type review_decision_denied :: map()

  @typedoc """
  - `network_policy_amendment` (network_policy_amendment())
  """
  @type review_decision_network_policy_amendment :: map()

  @typedoc """
  One of `inline`.
  """
  @type review_delivery :: String.t()

  @typedoc """
  - `delivery` (review_delivery() | nil, optional): Reviews run inline on the supplied thread. Omit this field or pass `inline`. To review on a separate thread, start a thread first and use its id.
  - `target` (review_target())
  - `threadId` (String.t())
  """
  @type review_start_params :: map()

  @typedoc """
  - `reviewThreadId` (String.t()): The thread id supplied to `review/start`.
  - `turn` (turn())
  """
  @type review_start_response :: map()

  @typedoc """
  By `type`:

  - `uncommittedChanges`
  - `baseBranch` (`t:review_target_base_branch/0`)
  - `commit` (`t:review_target_commit/0`)
  - `custom` (`t:review_target_custom/0`)
  """
  @type review_target :: map()

  @typedoc """
  Review changes between the current branch and the given base branch.

  - `type`: `baseBranch`
  - `branch` (String.t())
  """
  @type review_target_base_branch :: map()

  @typedoc """
  Review the changes introduced by a specific commit.

  - `type`: `commit`
  - `sha` (String.t())
  - `title` (String.t() | nil, optional): Optional human-readable label (e.g., commit subject) for UIs.
  """
  @type review_target_commit :: map()

  @typedoc """
  Arbitrary instructions, equivalent to the old free-form prompt.

  - `type`: `custom`
  - `instructions` (String.t())
  """
  @type review_target_custom :: map()

  @typedoc """
  Acknowledges the compression trigger, not completion. Existing maintenance locks and cooldowns can cause the background pass to skip without doing work.
  """
  @type rollout_compress_response :: map()

  @typedoc """
  One of `read-only`, `workspace-write`, `danger-full-access`.
  """
  @type sandbox_mode :: String.t()

  @typedoc """
  By `type`:

  - `dangerFullAccess`
  - `readOnly` (`t:sandbox_policy_read_only/0`)
  - `externalSandbox` (`t:sandbox_policy_external_sandbox/0`)
  - `workspaceWrite` (`t:sandbox_policy_workspace_write/0`)
  """
  @type sandbox_policy :: map()

  @typedoc """
  - `type`: `externalSandbox`
  - `networkAccess` (network_access(), optional)
  """
  @type sandbox_policy_external_sandbox :: map()

  @typedoc """
  - `type`: `readOnly`
  - `networkAccess` (boolean(), optional)
  """
  @type sandbox_policy_read_only :: map()

  @typedoc """
  - `type`: `workspaceWrite`
  - `excludeSlashTmp` (boolean(), optional)
  - `excludeTmpdirEnvVar` (boolean(), optional)
  - `networkAccess` (boolean(), optional)
  - `writableRoots` ([absolute_path_buf()], optional)
  """
  @type sandbox_policy_workspace_write :: map()

  @typedoc """
  - `exclude_slash_tmp` (boolean(), optional)
  - `exclude_tmpdir_env_var` (boolean(), optional)
  - `network_access` (boolean(), optional)
  - `writable_roots` ([String.t()], optional)
  """
  @type sandbox_workspace_write :: map()

  @typedoc """
  By `type`:

  - `hourly` (`t:scheduled_task_schedule_hourly/0`)
  - `daily` (`t:scheduled_task_schedule_daily/0`)
  - `weekdays` (`t:scheduled_task_schedule_weekdays/0`)
  - `weekly` (`t:scheduled_task_schedule_weekly/0`)
  """
  @type scheduled_task_schedule :: map()

  @typedoc """
  - `type`: `daily`
  - `time` (String.t())
  """
  @type scheduled_task_schedule_daily :: map()

  @typedoc """
  - `type`: `hourly`
  - `days` ([scheduled_task_weekday()] | nil, optional)
  - `intervalHours` (integer())
  """
  @type scheduled_task_schedule_hourly :: map()

  @typedoc """
  - `type`: `weekdays`
  - `time` (String.t())
  """
  @type scheduled_task_schedule_weekdays :: map()

  @typedoc """
  - `type`: `weekly`
  - `days` ([scheduled_task_weekday()])
  - `time` (String.t())
  """
  @type scheduled_task_schedule_weekly :: map()

  @typedoc """
  - `key` (String.t())
  - `name` (String.t())
  - `prompt` (String.t())
  - `schedule` (scheduled_task_schedule())
  """
  @type scheduled_task_summary :: map()

  @typedoc """
  One of `MO`, `TU`, `WE`, `TH`, `FR`, `SA`, `SU`.
  """
  @type scheduled_task_weekday :: String.t()

  @typedoc """
  A user-selected root that can expose one or more runtime capabilities.

  - `id` (String.t()): Stable identifier supplied by the capability selection platform.
  - `location` (capability_root_location()): Where the selected root can be resolved.
  """
  @type selected_capability_root :: map()

  @typedoc """
  - `creditType` (add_credits_nudge_credit_type())
  """
  @type send_add_credits_nudge_email_params :: map()

  @typedoc """
  - `status` (add_credits_nudge_email_status())
  """
  @type send_add_credits_nudge_email_response :: map()

  @typedoc """
  - `name` (String.t())
  - `value` (integer())
  """
  @type server_diagnostics_gauge :: map()

  @type server_diagnostics_params :: map()

  @typedoc """
  - `id` (integer())
  - `physicalFootprintBytes` (integer() | nil, optional)
  - `residentMemoryBytes` (integer() | nil, optional)
  """
  @type server_diagnostics_process :: map()

  @typedoc """
  - `gauges` ([server_diagnostics_gauge()])
  - `process` (server_diagnostics_process())
  """
  @type server_diagnostics_response :: map()

  @typedoc """
  - `requestId` (request_id())
  - `threadId` (String.t())
  """
  @type server_request_resolved_notification :: map()

  @typedoc """
  - `cwd` (String.t())
  - `path` (String.t())
  - `title` (String.t() | nil, optional)
  """
  @type session_migration :: map()

  @typedoc """
  One of:

  - `cli`
  - `vscode`
  - `exec`
  - `appServer`
  - `unknown`
  - a map with `custom`: String.t()
  - a map with `subAgent`: sub_agent_source()
  """
  @type session_source :: String.t() | map()

  @typedoc """
  Settings for a collaboration mode.

  - `developer_instructions` (String.t() | nil, optional)
  - `model` (String.t())
  - `reasoning_effort` (reasoning_effort() | nil, optional)
  """
  @type settings :: map()

  @typedoc """
  - `tools` ([skill_tool_dependency()])
  """
  @type skill_dependencies :: map()

  @typedoc """
  - `message` (String.t())
  - `path` (String.t())
  """
  @type skill_error_info :: map()

  @typedoc """
  - `brandColor` (String.t() | nil, optional)
  - `defaultPrompt` (String.t() | nil, optional)
  - `displayName` (String.t() | nil, optional)
  - `iconLarge` (absolute_path_buf() | nil, optional)
  - `iconLargeUrl` (String.t() | nil, optional): Remote large icon URL from the plugin catalog.
  - `iconSmall` (absolute_path_buf() | nil, optional)
  - `iconSmallUrl` (String.t() | nil, optional): Remote small icon URL from the plugin catalog.
  - `shortDescription` (String.t() | nil, optional)
  """
  @type skill_interface :: map()

  @typedoc """
  - `dependencies` (skill_dependencies() | nil, optional)
  - `description` (String.t())
  - `enabled` (boolean())
  - `interface` (skill_interface() | nil, optional)
  - `name` (String.t())
  - `path` (legacy_app_path_string())
  - `pluginId` (String.t() | nil, optional): Owning plugin ID, matching `PluginSummary.id`, when known.
  - `scope` (skill_scope())
  - `shortDescription` (String.t() | nil, optional): Legacy short_description from SKILL.md. Prefer SKILL.json interface.short_description.
  """
  @type skill_metadata :: map()

  @typedoc """
  - `name` (String.t())
  """
  @type skill_migration :: map()

  @typedoc """
  One of `user`, `repo`, `system`, `admin`.
  """
  @type skill_scope :: String.t()

  @typedoc """
  - `description` (String.t())
  - `enabled` (boolean())
  - `interface` (skill_interface() | nil, optional)
  - `name` (String.t())
  - `path` (legacy_app_path_string() | nil, optional)
  - `shortDescription` (String.t() | nil, optional)
  """
  @type skill_summary :: map()

  @typedoc """
  - `command` (String.t() | nil, optional)
  - `description` (String.t() | nil, optional)
  - `transport` (String.t() | nil, optional)
  - `type` (String.t())
  - `url` (String.t() | nil, optional)
  - `value` (String.t())
  """
  @type skill_tool_dependency :: map()

  @typedoc """
  Notification emitted when watched local skill files change.

  Treat this as an invalidation signal and re-run `skills/list` with the client's current parameters when refreshed skill metadata is needed.
  """
  @type skills_changed_notification :: map()

  @typedoc """
  - `enabled` (boolean())
  - `name` (String.t() | nil, optional): Name-based selector.
  - `path` (absolute_path_buf() | nil, optional): Path-based selector.
  """
  @type skills_config_write_params :: map()

  @typedoc """
  - `effectiveEnabled` (boolean())
  """
  @type skills_config_write_response :: map()

  @typedoc """
  - `extraRoots` ([absolute_path_buf()])
  """
  @type skills_extra_roots_set_params :: map()

  @type skills_extra_roots_set_response :: map()

  @typedoc """
  - `cwd` (String.t())
  - `errors` ([skill_error_info()])
  - `skills` ([skill_metadata()])
  """
  @type skills_list_entry :: map()

  @typedoc """
  - `cwds` ([String.t()], optional): When empty, defaults to the current session working directory.
  - `forceReload` (boolean(), optional): When true, bypass the skills cache and re-scan skills from disk.
  """
  @type skills_list_params :: map()

  @typedoc """
  - `data` ([skills_list_entry()])
  """
  @type skills_list_response :: map()

  @typedoc """
  One of `asc`, `desc`.
  """
  @type sort_direction :: String.t()

  @typedoc """
  - `limit` (String.t())
  - `remainingPercent` (integer())
  - `resetsAt` (integer())
  - `used` (String.t())
  """
  @type spend_control_limit_snapshot :: map()

  @typedoc """
  - `startedAtMs` (integer()): Unix timestamp (in milliseconds) when this review started.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type strict_review_required_notification :: map()

  @typedoc """
  One of `started`, `interacted`, `interrupted`, `completed`.
  """
  @type sub_agent_activity_kind :: String.t()

  @typedoc """
  One of:

  - `review`
  - `compact`
  - `memory_consolidation`
  - a map with `thread_spawn`: sub_agent_source_thread_spawn()
  - a map with `other`: String.t()
  """
  @type sub_agent_source :: String.t() | map()

  @typedoc """
  - `agent_nickname` (String.t() | nil, optional)
  - `agent_path` (agent_path() | nil, optional)
  - `agent_role` (String.t() | nil, optional)
  - `depth` (integer())
  - `parent_thread_id` (thread_id())
  """
  @type sub_agent_source_thread_spawn :: map()

  @typedoc """
  - `name` (String.t())
  """
  @type subagent_migration :: map()

  @typedoc """
  - `itemId` (String.t())
  - `processId` (String.t())
  - `stdin` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type terminal_interaction_notification :: map()

  @typedoc """
  - `byteRange` (byte_range()): Byte range in the parent `text` buffer that this element occupies.
  - `placeholder` (String.t() | nil, optional): Optional human-readable placeholder for the element, displayed in the UI.
  """
  @type text_element :: map()

  @typedoc """
  - `column` (integer()): 1-based column number (in Unicode scalar values).
  - `line` (integer()): 1-based line number.
  """
  @type text_position :: map()

  @typedoc """
  - `end` (text_position())
  - `start` (text_position())
  """
  @type text_range :: map()

  @typedoc """
  - `agentNickname` (String.t() | nil, optional): Optional random unique nickname assigned to an AgentControl-spawned sub-agent.
  - `agentRole` (String.t() | nil, optional): Optional role (agent_role) assigned to an AgentControl-spawned sub-agent.
  - `attachedToThreadId` (String.t() | nil, optional): Parent that owns this persisted attached thread, independent of fork or spawn lineage.
  - `canAcceptDirectInput` (boolean() | nil, optional): Whether the app server accepts direct turn input for this loaded thread. `None` means the capability is unavailable, such as for an unloaded stored thread.
  - `cliVersion` (String.t()): Version of the CLI that created the thread.
  - `createdAt` (integer()): Unix timestamp (in seconds) when the thread was created.
  - `cwd` (absolute_path_buf()): Working directory captured for the thread.
  - `daybreakEnabled` (boolean() | nil, optional): Saved Daybreak choice, independent of turn execution. Null if unset.
  - `environments` ([thread_environment()] | nil, optional): Current environments for a loaded thread, in priority order, primary first. `null` means the thread is not loaded or the server does not expose its selection. An empty list means no environments are selected. This does not report connection status.
  - `ephemeral` (boolean()): Whether the thread is ephemeral and should not be materialized on disk.
  - `extra` (thread_extra() | nil, optional): Optional implementation-specific thread data.
  - `forkedFromId` (String.t() | nil, optional): Source thread id when this thread was created by forking another thread.
  - `gitInfo` (git_info() | nil, optional): Optional Git metadata captured when the thread was created.
  - `historyMode` (thread_history_mode(), optional): Persisted thread history contract selected when this thread was created.
  - `id` (String.t()): Identifier for this thread. Codex-generated thread IDs are UUIDv7.
  - `model` (String.t() | nil, optional): Current configured model when loaded, otherwise the latest persisted model. Null when unavailable. This is not per-turn execution telemetry.
  - `modelProvider` (String.t()): Model provider used for this thread (for example, 'openai').
  - `name` (String.t() | nil, optional): Optional user-facing thread title.
  - `originator` (String.t() | nil, optional): Originator recorded when the thread was created, independent of its current client or executor. Null when the recorded originator is unavailable.
  - `parentThreadId` (String.t() | nil, optional): The ID of the parent thread. This will only be set if this thread is a subagent.
  - `path` (String.t() | nil, optional): [UNSTABLE] Path to the thread on disk.
  - `preview` (String.t()): Usually the first user message in the thread, if available.
  - `projectId` (String.t() | nil): Canonical project assignment owned by app-server, if any.
  - `reasoningEffort` (reasoning_effort() | nil, optional): Current configured reasoning effort when loaded, otherwise the latest persisted effort. Null when unset or unavailable. This is not per-turn execution telemetry.
  - `recencyAt` (integer() | nil, optional): Unix timestamp (in seconds) used for thread recency ordering.
  - `section` (thread_section() | nil, optional): The independently persisted section selected for this thread, if any.
  - `sectionEnteredAt` (integer() | nil, optional): Unix timestamp in seconds when the thread entered its current section.
  - `sessionId` (String.t()): Session id shared by threads that belong to the same session tree.
  - `source` (session_source()): Origin of the thread (CLI, VSCode, codex exec, codex app-server, etc.).
  - `status` (thread_status()): Current runtime status for the thread.
  - `threadSource` (thread_source() | nil, optional): Optional analytics source classification for this thread.
  - `turns` ([turn()]): Only populated on `thread/resume`, `thread/fork`, and `thread/read` (when `includeTurns` is true) responses. For all other responses and notifications returning a Thread, the turns field will be an empty list.
  - `updatedAt` (integer()): Unix timestamp (in seconds) when the thread was last updated.
  """
  @type thread :: map()

  @typedoc """
  One of `waitingOnApproval`, `waitingOnUserInput`.
  """
  @type thread_active_flag :: String.t()

  @typedoc """
  - `event` (term()): Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
  - `threadId` (String.t())
  """
  @type thread_approve_guardian_denied_action_params :: map()

  @type thread_approve_guardian_denied_action_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_archive_params :: map()

  @type thread_archive_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_archived_notification :: map()

  @typedoc """
  An independently persisted attachment associated with a thread.

  - `attachmentType` (String.t())
  - `createdAt` (integer())
  - `id` (String.t())
  - `identityKey` (String.t())
  - `payload` (term())
  """
  @type thread_attachment :: map()

  @typedoc """
  Result of attempting to associate an attachment with a thread.

  One of `created`, `existing`.
  """
  @type thread_attachment_add_outcome :: String.t()

  @typedoc """
  Parameters for creating or locating an attachment on its owning thread.

  - `attachmentType` (String.t())
  - `identityKey` (String.t())
  - `payload` (term())
  - `threadId` (String.t())
  """
  @type thread_attachment_add_params :: map()

  @typedoc """
  The created or existing attachment.

  - `attachment` (thread_attachment())
  - `outcome` (thread_attachment_add_outcome())
  """
  @type thread_attachment_add_response :: map()

  @typedoc """
  Parameters for listing attachments from one thread.

  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  - `threadId` (String.t())
  """
  @type thread_attachment_list_params :: map()

  @typedoc """
  One page of attachments associated with the requested thread.

  - `data` ([thread_attachment()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type thread_attachment_list_response :: map()

  @typedoc """
  The persisted attachment change represented by a notification.

  One of `created`, `deleted`.
  """
  @type thread_attachment_operation :: String.t()

  @typedoc """
  A thread that currently owns an attachment with the requested identity.

  - `archived` (boolean()): Whether the owning thread is archived, not whether it is currently executing a turn.
  - `threadId` (String.t())
  """
  @type thread_attachment_owner :: map()

  @typedoc """
  Parameters for reverse lookup by attachment identity within this server's store.

  - `archived` (boolean() | nil, optional): Omitted or null returns all matches; false returns non-archived threads only.
  - `attachmentType` (String.t())
  - `cursor` (String.t() | nil, optional)
  - `identityKey` (String.t())
  - `limit` (integer() | nil, optional)
  """
  @type thread_attachment_owner_list_params :: map()

  @typedoc """
  One page of matching owners, including threads without their own user messages.

  - `data` ([thread_attachment_owner()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type thread_attachment_owner_list_response :: map()

  @typedoc """
  Parameters for deleting an attachment by its stable thread-local identity.

  - `attachmentType` (String.t())
  - `identityKey` (String.t())
  - `threadId` (String.t())
  """
  @type thread_attachment_remove_params :: map()

  @typedoc """
  Successful deletion does not return additional attachment data.
  """
  @type thread_attachment_remove_response :: map()

  @typedoc """
  Notification published after a thread attachment is created or deleted.

  - `attachmentId` (String.t())
  - `attachmentType` (String.t())
  - `identityKey` (String.t())
  - `operation` (thread_attachment_operation())
  - `threadId` (String.t())
  """
  @type thread_attachment_updated_notification :: map()

  @typedoc """
  - `command` (String.t())
  - `cpuPercent` (number() | nil, optional)
  - `cwd` (legacy_app_path_string())
  - `itemId` (String.t())
  - `osPid` (integer() | nil, optional)
  - `processId` (String.t())
  - `rssKb` (integer() | nil, optional)
  """
  @type thread_background_terminal :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_background_terminals_clean_params :: map()

  @type thread_background_terminals_clean_response :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size.
  - `threadId` (String.t())
  """
  @type thread_background_terminals_list_params :: map()

  @typedoc """
  - `data` ([thread_background_terminal()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. If None, there are no more items to return.
  """
  @type thread_background_terminals_list_response :: map()

  @typedoc """
  - `processId` (String.t())
  - `threadId` (String.t())
  """
  @type thread_background_terminals_terminate_params :: map()

  @typedoc """
  - `terminated` (boolean())
  """
  @type thread_background_terminals_terminate_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_closed_notification :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_compact_start_params :: map()

  @type thread_compact_start_response :: map()

  @typedoc """
  Parameters for `thread/decrement_elicitation`.

  - `threadId` (String.t()): Thread whose out-of-band elicitation counter should be decremented.
  """
  @type thread_decrement_elicitation_params :: map()

  @typedoc """
  Response for `thread/decrement_elicitation`.

  - `count` (integer()): Current out-of-band elicitation count after the decrement.
  - `paused` (boolean()): Whether timeout accounting remains paused after applying the decrement.
  """
  @type thread_decrement_elicitation_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_delete_params :: map()

  @type thread_delete_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_deleted_notification :: map()

  @typedoc """
  An environment selected by a loaded thread, independent of connection status.

  - `cwd` (legacy_app_path_string())
  - `environmentId` (String.t())
  - `runtimeWorkspaceRoots` ([legacy_app_path_string()])
  """
  @type thread_environment :: map()

  @typedoc """
  Extra app-server data for a thread.
  """
  @type thread_extra :: map()

  @typedoc """
  There are two ways to fork a thread: 1. By thread_id: load the thread from disk by thread_id and fork it into a new thread. 2. By path: load the thread from disk by path and fork it into a new thread.

  If using a non-empty path, the thread_id param will be ignored. Empty string path values are treated as absent.

  Prefer using thread_id whenever possible.

  - `approvalPolicy` (ask_for_approval() | nil, optional)
  - `approvalsReviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this thread and subsequent turns.
  - `attachToSource` (boolean(), optional): Persist the fork as an attached thread of its resolved source, hidden from ordinary lists. The source cannot be deleted while attached threads exist. Requires a paginated source and local storage; incompatible with ephemeral and deferGoalContinuation. Omitted or false creates an ordinary fork.
  - `baseInstructions` (String.t() | nil, optional)
  - `beforeTurnId` (String.t() | nil, optional): Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
  - `config` (%{optional(String.t()) => term()} | nil, optional)
  - `cwd` (String.t() | nil, optional)
  - `deferGoalContinuation` (boolean(), optional): When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
  - `developerInstructions` (String.t() | nil, optional)
  - `ephemeral` (boolean(), optional)
  - `excludeTurns` (boolean(), optional): When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
  - `experimentalDisablePredictionMcp` (boolean(), optional): Disable MCP servers in prediction mode when the inherited window uses incremental tools on Responses Lite. Requires `experimentalPredictionMode: true`.
  - `experimentalPredictionMode` (boolean(), optional): Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Only `config.thread_unload_delay_secs` may override the inherited config. Cannot be combined with `path`, `lastTurnId`, or `beforeTurnId`.
  - `lastTurnId` (String.t() | nil, optional): Optional last turn id to fork through, inclusive.
  - `model` (String.t() | nil, optional): Configuration overrides for the forked thread, if any.
  - `modelProvider` (String.t() | nil, optional)
  - `path` (String.t() | nil, optional): [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
  - `permissions` (String.t() | nil, optional): Named profile id for the forked thread. Cannot be combined with `sandbox`.
  - `runtimeWorkspaceRoots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots. Paths must be absolute.
  - `sandbox` (sandbox_mode() | nil, optional)
  - `serviceTier` (String.t() | nil, optional)
  - `threadId` (String.t())
  - `threadSource` (thread_source() | nil, optional): Optional client-supplied analytics source classification for this forked thread.
  """
  @type thread_fork_params :: map()

  @typedoc """
  - `activePermissionProfile` (active_permission_profile() | nil, optional): Named or implicit built-in profile that produced the active permissions, when known.
  - `approvalPolicy` (ask_for_approval())
  - `approvalsReviewer` (approvals_reviewer()): Reviewer currently used for approval requests on this thread.
  - `cwd` (absolute_path_buf())
  - `disabledPluginIds` ([String.t()], optional): Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
  - `instructionSources` ([legacy_app_path_string()], optional): Environment-native paths to instruction source files currently loaded for this thread.
  - `model` (String.t())
  - `modelProvider` (String.t())
  - `multiAgentMode` (multi_agent_mode(), optional): @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
  - `reasoningEffort` (reasoning_effort() | nil, optional)
  - `runtimeWorkspaceRoots` ([absolute_path_buf()], optional): Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
  - `sandbox` (sandbox_policy()): Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
  - `serviceTier` (String.t() | nil, optional)
  - `thread` (thread())
  """
  @type thread_fork_response :: map()

  @typedoc """
  - `createdAt` (integer())
  - `objective` (String.t())
  - `status` (thread_goal_status())
  - `threadId` (String.t())
  - `timeUsedSeconds` (integer())
  - `tokenBudget` (integer() | nil, optional)
  - `tokensUsed` (integer())
  - `updatedAt` (integer())
  """
  @type thread_goal :: map()

  @typedoc """
  - `origin` (thread_goal_mutation_origin() | nil, optional): Missing provenance does not supply user authorization.
  - `threadId` (String.t())
  """
  @type thread_goal_clear_params :: map()

  @typedoc """
  - `cleared` (boolean())
  """
  @type thread_goal_clear_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_goal_cleared_notification :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_goal_get_params :: map()

  @typedoc """
  - `goal` (thread_goal() | nil, optional)
  """
  @type thread_goal_get_response :: map()

  @typedoc """
  Distinguishes explicit user actions from automatic goal lifecycle mutations.

  One of `user`, `automatic`.
  """
  @type thread_goal_mutation_origin :: String.t()

  @typedoc """
  - `objective` (String.t() | nil, optional)
  - `origin` (thread_goal_mutation_origin() | nil, optional): Missing provenance does not supply user authorization.
  - `status` (thread_goal_status() | nil, optional)
  - `threadId` (String.t())
  - `tokenBudget` (integer() | nil, optional)
  """
  @type thread_goal_set_params :: map()

  @typedoc """
  - `goal` (thread_goal())
  """
  @type thread_goal_set_response :: map()

  @typedoc """
  One of `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited`, `complete`.
  """
  @type thread_goal_status :: String.t()

  @typedoc """
  - `goal` (thread_goal())
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional)
  """
  @type thread_goal_updated_notification :: map()

  @typedoc """
  - `outcome` (guardian_assessment_outcome())
  - `rationale` (String.t())
  - `riskLevel` (guardian_risk_level())
  - `userAuthorization` (guardian_user_authorization())
  """
  @type thread_guardian_assessment :: map()

  @typedoc """
  Calling `thread/guardianReview` subscribes the connection to the thread. The subscription remains after the review completes, keeping the thread loaded until the client calls `thread/unsubscribe` or disconnects.

  - `threadId` (String.t())
  """
  @type thread_guardian_review_params :: map()

  @typedoc """
  - `assessment` (thread_guardian_assessment() | nil, optional): Null when current policy or a remembered approval skips review.
  - `callId` (String.t())
  """
  @type thread_guardian_review_response :: map()

  @typedoc """
  One of `legacy`, `paginated`.
  """
  @type thread_history_mode :: String.t()

  @type thread_id :: String.t()

  @typedoc """
  Parameters for `thread/increment_elicitation`.

  - `threadId` (String.t()): Thread whose out-of-band elicitation counter should be incremented.
  """
  @type thread_increment_elicitation_params :: map()

  @typedoc """
  Response for `thread/increment_elicitation`.

  - `count` (integer()): Current out-of-band elicitation count after the increment.
  - `paused` (boolean()): Whether timeout accounting is paused after applying the increment.
  """
  @type thread_increment_elicitation_response :: map()

  @typedoc """
  - `items` ([term()]): Raw Responses API items to append to the thread's model-visible history.
  - `threadId` (String.t())
  """
  @type thread_inject_items_params :: map()

  @type thread_inject_items_response :: map()

  @typedoc """
  A thread item and its recorded lifecycle times. The payload stays flat on the wire.

  By `type`:

  - `userMessage` (`t:thread_item_user_message/0`)
  - `hookPrompt` (`t:thread_item_hook_prompt/0`)
  - `agentMessage` (`t:thread_item_agent_message/0`)
  - `functionCallOutput` (`t:thread_item_function_call_output/0`)
  - `plan` (`t:thread_item_plan/0`)
  - `reasoning` (`t:thread_item_reasoning/0`)
  - `commandExecution` (`t:thread_item_command_execution/0`)
  - `fileChange` (`t:thread_item_file_change/0`)
  - `mcpToolCall` (`t:thread_item_mcp_tool_call/0`)
  - `dynamicToolCall` (`t:thread_item_dynamic_tool_call/0`)
  - `collabAgentToolCall` (`t:thread_item_collab_agent_tool_call/0`)
  - `subAgentActivity` (`t:thread_item_sub_agent_activity/0`)
  - `webSearch` (`t:thread_item_web_search/0`)
  - `imageView` (`t:thread_item_image_view/0`)
  - `sleep` (`t:thread_item_sleep/0`)
  - `imageGeneration` (`t:thread_item_image_generation/0`)
  - `enteredReviewMode` (`t:thread_item_entered_review_mode/0`)
  - `exitedReviewMode` (`t:thread_item_exited_review_mode/0`)
  - `contextCompaction` (`t:thread_item_context_compaction/0`)
  """
  @type thread_item :: map()

  @typedoc """
  - `type`: `agentMessage`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `delivery` (agent_message_delivery() | nil, optional)
  - `id` (String.t())
  - `memoryCitation` (memory_citation() | nil, optional)
  - `moderation` (agent_message_moderation() | nil, optional)
  - `phase` (message_phase() | nil, optional)
  - `questions` ([async_user_input_question()] | nil, optional)
  - `text` (String.t())
  """
  @type thread_item_agent_message :: map()

  @typedoc """
  - `type`: `collabAgentToolCall`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `agentsStates` (%{optional(String.t()) => collab_agent_state()}): Last known status of the target agents, when available.
  - `id` (String.t()): Unique identifier for this collab tool call.
  - `model` (String.t() | nil, optional): Model requested for the spawned agent, when applicable.
  - `prompt` (String.t() | nil, optional): Prompt text sent as part of the collab tool call, when available.
  - `reasoningEffort` (reasoning_effort() | nil, optional): Reasoning effort requested for the spawned agent, when applicable.
  - `receiverThreadIds` ([String.t()]): Thread ID of the receiving agent, when applicable. In case of spawn operation, this corresponds to the newly spawned agent.
  - `senderThreadId` (String.t()): Thread ID of the agent issuing the collab request.
  - `status` (collab_agent_tool_call_status()): Current status of the collab tool call.
  - `tool` (collab_agent_tool()): Name of the collab tool that was invoked.
  """
  @type thread_item_collab_agent_tool_call :: map()

  @typedoc """
  - `type`: `commandExecution`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `aggregatedOutput` (String.t() | nil, optional): The command's output, aggregated from stdout and stderr.
  - `command` (String.t()): The command to be executed.
  - `commandActions` ([command_action()]): A best-effort parsing of the command to understand the action(s) it will perform. This returns a list of CommandAction objects because a single shell command may be composed of many commands piped together.
  - `cwd` (legacy_app_path_string()): The command's working directory.
  - `durationMs` (integer() | nil, optional): The duration of the command execution in milliseconds.
  - `exitCode` (integer() | nil, optional): The command's exit code.
  - `id` (String.t())
  - `pluginId` (String.t() | nil, optional): Trusted first-party plugin id when this command resolves to one plugin script.
  - `processId` (String.t() | nil, optional): Identifier for the underlying PTY process (when available).
  - `scriptPath` (String.t() | nil, optional): Safe plugin-relative path when this command resolves to one plugin script.
  - `source` (command_execution_source(), optional)
  - `status` (command_execution_status())
  """
  @type thread_item_command_execution :: map()

  @typedoc """
  - `type`: `contextCompaction`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `id` (String.t())
  """
  @type thread_item_context_compaction :: map()

  @typedoc """
  - `type`: `dynamicToolCall`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `arguments` (term())
  - `contentItems` ([dynamic_tool_call_output_content_item()] | nil, optional)
  - `durationMs` (integer() | nil, optional): The duration of the dynamic tool call in milliseconds.
  - `id` (String.t())
  - `namespace` (String.t() | nil, optional)
  - `status` (dynamic_tool_call_status())
  - `success` (boolean() | nil, optional)
  - `tool` (String.t())
  """
  @type thread_item_dynamic_tool_call :: map()

  @typedoc """
  - `type`: `enteredReviewMode`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `id` (String.t())
  - `review` (String.t())
  """
  @type thread_item_entered_review_mode :: map()

  @typedoc """
  - `completedAtMs` (integer() | nil, optional): Unix timestamp (milliseconds) when the item completed, if recorded by the producer.
  - `item` (thread_item())
  - `outputDeferred` (boolean(), optional): The saved output was omitted. Fetch the complete item with `thread/items/read`.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp (milliseconds) when the item started, if recorded by the producer.
  - `turnId` (String.t()): Turn containing this item.
  """
  @type thread_item_entry :: map()

  @typedoc """
  - `type`: `exitedReviewMode`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `id` (String.t())
  - `review` (String.t())
  """
  @type thread_item_exited_review_mode :: map()

  @typedoc """
  - `type`: `fileChange`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `changes` ([file_update_change()])
  - `id` (String.t())
  - `status` (patch_apply_status())
  """
  @type thread_item_file_change :: map()

  @typedoc """
  - `type`: `functionCallOutput`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `id` (String.t())
  - `name` (String.t())
  - `namespace` (String.t() | nil, optional)
  - `output` (function_call_output_body())
  """
  @type thread_item_function_call_output :: map()

  @typedoc """
  - `type`: `hookPrompt`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `fragments` ([hook_prompt_fragment()])
  - `id` (String.t())
  """
  @type thread_item_hook_prompt :: map()

  @typedoc """
  Either inline generated-image data or its durable attachment-store identity.

  `File` must remain first so rollouts written during the migration, which contain both an empty `result` and a `fileId`, retain the file reference when deserialized.

  - `type`: `imageGeneration`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `failure` (image_generation_failure() | nil, optional)
  - `generationId` (String.t() | nil, optional): Image generation identifier for the generated image, when provided by the image backend.
  - `id` (String.t())
  - `inputImages` ([image_generation_input_image()], optional): Observed local inputs for a completed generation, absent on older items.
  - `revisedPrompt` (String.t() | nil, optional)
  - `savedPath` (absolute_path_buf() | nil, optional)
  - `status` (String.t())
  - `transparentBackground` (boolean() | nil, optional)
  - `fileId` (String.t(), optional)
  - `result` (String.t(), optional)
  """
  @type thread_item_image_generation :: map()

  @typedoc """
  - `type`: `imageView`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `id` (String.t())
  - `path` (legacy_app_path_string())
  """
  @type thread_item_image_view :: map()

  @typedoc """
  - `type`: `mcpToolCall`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `appContext` (mcp_tool_call_app_context() | nil, optional)
  - `arguments` (term())
  - `durationMs` (integer() | nil, optional): The duration of the MCP tool call in milliseconds.
  - `error` (mcp_tool_call_error() | nil, optional)
  - `id` (String.t())
  - `mcpAppResourceUri` (String.t() | nil, optional): Legacy compatibility field; prefer `mcpAppUi.resourceUri` when available.
  - `mcpAppUi` (mcp_app_ui() | nil, optional): Presentation captured from the invoked descriptor; absent in older history.
  - `pluginId` (String.t() | nil, optional)
  - `readOnlyHint` (boolean() | nil, optional)
  - `result` (mcp_tool_call_result() | nil, optional)
  - `server` (String.t())
  - `status` (mcp_tool_call_status())
  - `tool` (String.t())
  """
  @type thread_item_mcp_tool_call :: map()

  @typedoc """
  - `commandExecution` (boolean(), optional): Defer nonempty output from successful commands.
  - `mcpToolCall` (boolean(), optional): Defer nonempty plain-text results from successful MCP tool calls.
  """
  @type thread_item_output_deferral :: map()

  @typedoc """
  EXPERIMENTAL - proposed plan item content. The completed plan item is authoritative and may not match the concatenation of `PlanDelta` text.

  - `type`: `plan`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `id` (String.t())
  - `text` (String.t())
  """
  @type thread_item_plan :: map()

  @typedoc """
  - `type`: `reasoning`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `content` ([String.t()], optional)
  - `id` (String.t())
  - `summary` ([String.t()], optional)
  """
  @type thread_item_reasoning :: map()

  @typedoc """
  Display item emitted by the interruptible `clock.sleep` tool.

  - `type`: `sleep`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `durationMs` (integer())
  - `id` (String.t())
  """
  @type thread_item_sleep :: map()

  @typedoc """
  - `type`: `subAgentActivity`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `agentPath` (String.t())
  - `agentThreadId` (String.t())
  - `id` (String.t())
  - `kind` (sub_agent_activity_kind())
  - `model` (String.t() | nil, optional): Resolved model at sub-agent creation; absent from older records and other activities.
  - `reasoningEffort` (reasoning_effort() | nil, optional): Resolved reasoning effort at sub-agent creation, when known.
  """
  @type thread_item_sub_agent_activity :: map()

  @typedoc """
  - `type`: `userMessage`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `clientId` (String.t() | nil, optional)
  - `content` ([user_input()])
  - `id` (String.t())
  """
  @type thread_item_user_message :: map()

  @typedoc """
  - `type`: `webSearch`
  - `completedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item completed, if recorded.
  - `startedAtMs` (integer() | nil, optional): Unix timestamp in milliseconds when the item started, if recorded.
  - `action` (web_search_action() | nil, optional)
  - `id` (String.t())
  - `query` (String.t())
  - `results` ([term()] | nil, optional): Structured search results returned out-of-band by standalone web search.
  """
  @type thread_item_web_search :: map()

  @typedoc """
  An exclusive item position within the requested visible turn.

  By `type`:

  - `item` (`t:thread_items_list_anchor_item/0`)
  """
  @type thread_items_list_anchor :: map()

  @typedoc """
  - `type`: `item`
  - `itemId` (String.t())
  """
  @type thread_items_list_anchor_item :: map()

  @typedoc """
  Starting position for an item-history page.
  """
  @type thread_items_list_cursor :: String.t() | thread_items_list_anchor()

  @typedoc """
  - `cursor` (thread_items_list_cursor() | nil, optional): Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor.
  - `deferOutput` (thread_item_output_deferral() | nil, optional): For a single turn, choose which saved outputs to fetch separately by item ID.
  - `limit` (integer() | nil, optional): Optional item page size.
  - `sortDirection` (sort_direction() | nil, optional): Optional item pagination direction; defaults to ascending.
  - `threadId` (String.t())
  - `turnId` (String.t() | nil, optional): Optional turn id to filter by. When omitted, returns items across the thread.
  """
  @type thread_items_list_params :: map()

  @typedoc """
  - `backwardsCursor` (String.t() | nil, optional): Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one item.
  - `data` ([thread_item_entry()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
  """
  @type thread_items_list_response :: map()

  @typedoc """
  EXPERIMENTAL - retrieve a bounded set of persisted items from one turn.

  - `itemIds` ([String.t()]): Item IDs to retrieve. Supply 1 to 100 IDs.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type thread_items_read_params :: map()

  @typedoc """
  EXPERIMENTAL - persisted items returned in canonical stored order.

  - `data` ([thread_item_entry()])
  """
  @type thread_items_read_response :: map()

  @type thread_list_cwd_filter :: String.t() | [String.t()]

  @typedoc """
  - `ancestorThreadId` (String.t() | nil, optional): Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
  - `archived` (boolean() | nil, optional): Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
  - `attachedToThreadId` (String.t() | nil, optional): Return only persistent threads attached to this thread, including empty threads. Mutually exclusive with parentThreadId and ancestorThreadId. Omitting this filter keeps attached threads hidden from ordinary listings.
  - `currentAccountOnly` (boolean(), optional): Show local history visible to the current ChatGPT account. Defaults to false.
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `cwd` (thread_list_cwd_filter() | nil, optional): Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned.
  - `excludedThreadIds` ([String.t()] | nil, optional): Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
  - `includeAttachedThreads` (boolean(), optional): Include persistent threads attached to a parent when searching by title.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `modelProviders` ([String.t()] | nil, optional): Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers.
  - `originators` ([String.t()] | nil, optional): Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
  - `parentThreadId` (String.t() | nil, optional): Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
  - `projectId` (String.t() | nil, optional): Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project.
  - `searchTerm` (String.t() | nil, optional): Optional substring filter for the extracted thread title.
  - `sectionId` (String.t() | nil, optional): Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section.
  - `sortDirection` (sort_direction() | nil, optional): Optional sort direction; defaults to descending (newest first).
  - `sortKey` (thread_sort_key() | nil, optional): Optional sort key; defaults to created_at.
  - `sourceKinds` ([thread_source_kind()] | nil, optional): Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
  - `useStateDbOnly` (boolean(), optional): If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior.
  """
  @type thread_list_params :: map()

  @typedoc """
  - `backwardsCursor` (String.t() | nil, optional): Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
  - `data` ([thread()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
  - `readStates` (%{optional(String.t()) => thread_read_state()} | nil, optional): Local receipts for eligible threads on this page, keyed by thread ID. Null means durable read state is unavailable; an absent key means that row is ineligible.
  """
  @type thread_list_response :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size; defaults to no limit.
  """
  @type thread_loaded_list_params :: map()

  @typedoc """
  - `data` ([String.t()]): Thread ids for sessions currently loaded in memory.
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
  """
  @type thread_loaded_list_response :: map()

  @typedoc """
  One of `enabled`, `disabled`.
  """
  @type thread_memory_mode :: String.t()

  @typedoc """
  - `mode` (thread_memory_mode())
  - `threadId` (String.t())
  """
  @type thread_memory_mode_set_params :: map()

  @type thread_memory_mode_set_response :: map()

  @typedoc """
  - `threadId` (String.t()): The thread must already be started or resumed.
  """
  @type thread_memory_read_params :: map()

  @typedoc """
  - `summary` (String.t() | nil, optional): Summary from the thread's selected memory version. Null when memory use is disabled or the selected summary is missing, unreadable, or blank.
  """
  @type thread_memory_read_response :: map()

  @typedoc """
  - `branch` (String.t() | nil, optional): Omit to leave the stored branch unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
  - `originUrl` (String.t() | nil, optional): Omit to leave the stored origin URL unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
  - `sha` (String.t() | nil, optional): Omit to leave the stored commit unchanged, set to `null` to clear it, or provide a non-empty string to replace it.
  """
  @type thread_metadata_git_info_update_params :: map()

  @typedoc """
  - `daybreakEnabled` (boolean() | nil, optional): Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access.
  - `gitInfo` (thread_metadata_git_info_update_params() | nil, optional): Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value.
  - `projectId` (String.t() | nil, optional): Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it.
  - `threadId` (String.t())
  """
  @type thread_metadata_update_params :: map()

  @typedoc """
  - `thread` (thread())
  """
  @type thread_metadata_update_response :: map()

  @typedoc """
  - `threadId` (String.t())
  - `threadName` (String.t() | nil, optional)
  """
  @type thread_name_updated_notification :: map()

  @typedoc """
  - `sourceTurnId` (String.t())
  - `threadId` (String.t())
  """
  @type thread_prediction_request_params :: map()

  @type thread_prediction_request_response :: map()

  @typedoc """
  By `type`:

  - `completed` (`t:thread_prediction_result_completed/0`)
  - `failed`
  """
  @type thread_prediction_result :: map()

  @typedoc """
  - `type`: `completed`
  - `text` (String.t() | nil, optional)
  """
  @type thread_prediction_result_completed :: map()

  @typedoc """
  - `result` (thread_prediction_result())
  - `sourceTurnId` (String.t())
  - `threadId` (String.t())
  """
  @type thread_prediction_updated_notification :: map()

  @typedoc """
  Prepare an approved plan for the first turn of a fresh thread.

  - `attachmentPath` (String.t() | nil, optional): Absolute path to the optional app-server copy of the plan.
  - `markdown` (String.t())
  - `threadId` (String.t())
  """
  @type thread_prepare_approved_plan_params :: map()

  @typedoc """
  - `prompt` (String.t()): Initial user prompt. If no attachment is readable, the plan is already in the thread's context.
  """
  @type thread_prepare_approved_plan_response :: map()

  @typedoc """
  - `projectId` (String.t() | nil)
  - `threadId` (String.t())
  """
  @type thread_project_updated_notification :: map()

  @typedoc """
  - `clientUserMessageId` (String.t())
  - `input` ([user_input()])
  - `responsesapiClientMetadata` (%{optional(String.t()) => String.t()} | nil, optional): ResponsesAPI metadata captured from the client submitting this input.
  - `threadId` (String.t())
  """
  @type thread_queue_add_params :: map()

  @typedoc """
  - `queuedSubmission` (queued_submission())
  """
  @type thread_queue_add_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_queue_changed_notification :: map()

  @typedoc """
  - `queuedSubmissionId` (String.t())
  - `threadId` (String.t())
  """
  @type thread_queue_delete_params :: map()

  @typedoc """
  - `deleted` (boolean())
  """
  @type thread_queue_delete_response :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size; defaults to the standard thread-list page size.
  - `threadId` (String.t())
  """
  @type thread_queue_list_params :: map()

  @typedoc """
  - `data` ([queued_submission()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor for the next page, or `null` when no submissions remain.
  """
  @type thread_queue_list_response :: map()

  @typedoc """
  - `queuedSubmissionIds` ([String.t()])
  - `threadId` (String.t())
  """
  @type thread_queue_reorder_params :: map()

  @type thread_queue_reorder_response :: map()

  @typedoc """
  - `queuedSubmissionId` (String.t() | nil, optional)
  - `threadId` (String.t())
  """
  @type thread_queue_start_params :: map()

  @typedoc """
  - `turn` (turn())
  """
  @type thread_queue_start_response :: map()

  @typedoc """
  - `input` ([user_input()])
  - `queuedSubmissionId` (String.t())
  - `responsesapiClientMetadata` (%{optional(String.t()) => String.t()} | nil, optional): Non-empty metadata replaces the input's metadata; omission or an empty map preserves it.
  - `threadId` (String.t())
  """
  @type thread_queue_update_params :: map()

  @typedoc """
  - `queuedSubmission` (queued_submission())
  """
  @type thread_queue_update_response :: map()

  @typedoc """
  - `includeTurns` (boolean(), optional): When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
  - `threadId` (String.t())
  """
  @type thread_read_params :: map()

  @typedoc """
  - `readState` (thread_read_state() | nil, optional): Local receipt. Null means this thread's durable read state is unavailable.
  - `thread` (thread())
  """
  @type thread_read_response :: map()

  @typedoc """
  The first unread position in a durable local thread. A null position means read. The opaque revision guards edits against activity or marks the caller has not seen.

  - `firstUnread` (thread_unread_position() | nil, optional)
  - `revision` (String.t())
  """
  @type thread_read_state :: map()

  @typedoc """
  - `readState` (thread_read_state())
  - `threadId` (String.t())
  """
  @type thread_read_state_changed_notification :: map()

  @typedoc """
  By `type`:

  - `read`
  - `unread`
  """
  @type thread_read_state_operation :: map()

  @typedoc """
  - `expectedRevision` (String.t()): Revision of the row or transcript actually seen. Conflicts require a fresh user action.
  - `operation` (thread_read_state_operation())
  - `threadId` (String.t())
  """
  @type thread_read_state_update_params :: map()

  @typedoc """
  - `readState` (thread_read_state())
  """
  @type thread_read_state_update_response :: map()

  @typedoc """
  EXPERIMENTAL - append audio input to thread realtime.

  - `audio` (thread_realtime_audio_chunk())
  - `threadId` (String.t())
  """
  @type thread_realtime_append_audio_params :: map()

  @typedoc """
  EXPERIMENTAL - response for appending realtime audio input.
  """
  @type thread_realtime_append_audio_response :: map()

  @typedoc """
  EXPERIMENTAL - append speakable text to thread realtime.

  - `text` (String.t())
  - `threadId` (String.t())
  """
  @type thread_realtime_append_speech_params :: map()

  @typedoc """
  EXPERIMENTAL - response for appending realtime speech.
  """
  @type thread_realtime_append_speech_response :: map()

  @typedoc """
  EXPERIMENTAL - append text input to thread realtime.

  - `role` (conversation_text_role(), optional)
  - `text` (String.t())
  - `threadId` (String.t())
  """
  @type thread_realtime_append_text_params :: map()

  @typedoc """
  EXPERIMENTAL - response for appending realtime text input.
  """
  @type thread_realtime_append_text_response :: map()

  @typedoc """
  EXPERIMENTAL - thread realtime audio chunk.

  - `data` (String.t())
  - `itemId` (String.t() | nil, optional)
  - `numChannels` (integer())
  - `sampleRate` (integer())
  - `samplesPerChannel` (integer() | nil, optional)
  """
  @type thread_realtime_audio_chunk :: map()

  @typedoc """
  EXPERIMENTAL - how an existing agent item appears in a realtime conversation.

  By `type`:

  - `wholeItem`
  - `inlineMarkdown`
  - `inlineVisualization` (`t:thread_realtime_bem_item_presentation_inline_visualization/0`)
  """
  @type thread_realtime_bem_item_presentation :: map()

  @typedoc """
  - `type`: `inlineVisualization`
  - `index` (integer())
  """
  @type thread_realtime_bem_item_presentation_inline_visualization :: map()

  @typedoc """
  EXPERIMENTAL - emitted when thread realtime transport closes.

  - `reason` (String.t() | nil, optional)
  - `threadId` (String.t())
  """
  @type thread_realtime_closed_notification :: map()

  @typedoc """
  EXPERIMENTAL - emitted when thread realtime encounters an error.

  - `message` (String.t())
  - `threadId` (String.t())
  """
  @type thread_realtime_error_notification :: map()

  @typedoc """
  EXPERIMENTAL - role-bearing text item included when a realtime V3 session starts.

  - `role` (conversation_text_role())
  - `text` (String.t())
  """
  @type thread_realtime_initial_item :: map()

  @typedoc """
  EXPERIMENTAL - a thread-scoped realtime item in the canonical timeline.

  By `type`:

  - `realtimeSessionStarted` (`t:thread_realtime_item_realtime_session_started/0`)
  - `transcriptSegment` (`t:thread_realtime_item_transcript_segment/0`)
  - `bemItemPromoted` (`t:thread_realtime_item_bem_item_promoted/0`)
  - `realtimeSessionClosed` (`t:thread_realtime_item_realtime_session_closed/0`)
  """
  @type thread_realtime_item :: map()

  @typedoc """
  EXPERIMENTAL - raw non-audio thread realtime item emitted by the backend.

  - `item` (term())
  - `threadId` (String.t())
  """
  @type thread_realtime_item_added_notification :: map()

  @typedoc """
  - `type`: `bemItemPromoted`
  - `id` (String.t())
  - `realtimeSessionId` (String.t())
  - `item_id` (String.t())
  - `presentation` (thread_realtime_bem_item_presentation())
  - `turn_id` (String.t())
  """
  @type thread_realtime_item_bem_item_promoted :: map()

  @typedoc """
  EXPERIMENTAL - a realtime timeline item published after canonical commit.

  - `item` (thread_realtime_item())
  - `threadId` (String.t())
  """
  @type thread_realtime_item_completed_notification :: map()

  @typedoc """
  - `type`: `realtimeSessionClosed`
  - `id` (String.t())
  - `realtimeSessionId` (String.t())
  - `outcome` (thread_realtime_session_outcome())
  """
  @type thread_realtime_item_realtime_session_closed :: map()

  @typedoc """
  - `type`: `realtimeSessionStarted`
  - `id` (String.t())
  - `realtimeSessionId` (String.t())
  """
  @type thread_realtime_item_realtime_session_started :: map()

  @typedoc """
  EXPERIMENTAL - a realtime timeline item started before its content streams.

  - `item` (thread_realtime_item())
  - `threadId` (String.t())
  """
  @type thread_realtime_item_started_notification :: map()

  @typedoc """
  EXPERIMENTAL - text appended to an active realtime transcript item.

  - `delta` (String.t())
  - `itemId` (String.t())
  - `threadId` (String.t())
  """
  @type thread_realtime_item_transcript_delta_notification :: map()

  @typedoc """
  - `type`: `transcriptSegment`
  - `id` (String.t())
  - `realtimeSessionId` (String.t())
  - `role` (thread_realtime_transcript_role())
  - `text` (String.t())
  """
  @type thread_realtime_item_transcript_segment :: map()

  @typedoc """
  EXPERIMENTAL - list voices supported by thread realtime.
  """
  @type thread_realtime_list_voices_params :: map()

  @typedoc """
  EXPERIMENTAL - response for listing supported realtime voices.

  - `voices` (realtime_voices_list())
  """
  @type thread_realtime_list_voices_response :: map()

  @typedoc """
  EXPERIMENTAL - streamed output audio emitted by thread realtime.

  - `audio` (thread_realtime_audio_chunk())
  - `threadId` (String.t())
  """
  @type thread_realtime_output_audio_delta_notification :: map()

  @typedoc """
  EXPERIMENTAL - emitted with the remote SDP for a WebRTC realtime session.

  - `sdp` (String.t())
  - `threadId` (String.t())
  """
  @type thread_realtime_sdp_notification :: map()

  @typedoc """
  One of `ended`, `failed`.
  """
  @type thread_realtime_session_outcome :: String.t()

  @typedoc """
  EXPERIMENTAL - start a thread-scoped realtime session.

  - `backendReasoningStatus` (boolean(), optional): Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
  - `clientManagedHandoffs` (boolean() | nil, optional): Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false.
  - `codexResponseHandoffChannelPrefixes` (%{optional(String.t()) => [String.t()]} | nil, optional): Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes.
  - `codexResponseHandoffMode` (codex_response_handoff_mode() | nil, optional): Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting.
  - `codexResponseItemPrefix` (String.t() | nil, optional): Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
  - `codexResponsesAsItems` (boolean() | nil, optional): Sends automatic Codex responses as realtime conversation items instead of handoff appends.
  - `delegationAckFiller` (boolean() | nil, optional): Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior.
  - `flushTranscriptTailOnSessionEnd` (boolean() | nil, optional): Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled.
  - `includeStartupContext` (boolean() | nil, optional): Set to false to start without Codex's startup context. Omitted or null includes it.
  - `initialItems` ([thread_realtime_initial_item()] | nil, optional): Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total.
  - `model` (String.t() | nil, optional): Overrides the configured realtime model for this session only.
  - `outputModality` (realtime_output_modality()): Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits.
  - `prompt` (String.t() | nil, optional)
  - `realtimeEndInstructions` (String.t() | nil, optional): Developer instructions given to the backing Codex model when this realtime session ends.
  - `realtimeSessionId` (String.t() | nil, optional)
  - `realtimeStartInstructions` (String.t() | nil, optional): Developer instructions given to the backing Codex model when this realtime session starts.
  - `threadId` (String.t())
  - `transport` (thread_realtime_start_transport() | nil, optional)
  - `version` (realtime_conversation_version() | nil, optional): Overrides the configured realtime protocol version for this session only.
  - `voice` (realtime_voice() | nil, optional)
  - `voiceSessionId` (String.t() | nil, optional): Client-generated identifier for the product voice session. This is distinct from `realtimeSessionId`.
  """
  @type thread_realtime_start_params :: map()

  @typedoc """
  EXPERIMENTAL - response for starting thread realtime.
  """
  @type thread_realtime_start_response :: map()

  @typedoc """
  EXPERIMENTAL - transport used by thread realtime.

  By `type`:

  - `websocket`
  - `webrtc` (`t:thread_realtime_start_transport_webrtc/0`)
  - `existingCall` (`t:thread_realtime_start_transport_existing_call/0`)
  """
  @type thread_realtime_start_transport :: map()

  @typedoc """
  - `type`: `existingCall`
  - `callId` (String.t()): Identifier of a realtime call already created and negotiated by the client.
  """
  @type thread_realtime_start_transport_existing_call :: map()

  @typedoc """
  - `type`: `webrtc`
  - `sdp` (String.t()): SDP offer generated by a WebRTC RTCPeerConnection after configuring audio and the realtime events data channel.
  """
  @type thread_realtime_start_transport_webrtc :: map()

  @typedoc """
  EXPERIMENTAL - emitted when thread realtime startup is accepted.

  - `realtimeSessionId` (String.t() | nil, optional)
  - `threadId` (String.t())
  - `version` (realtime_conversation_version())
  """
  @type thread_realtime_started_notification :: map()

  @typedoc """
  EXPERIMENTAL - stop thread realtime.

  - `threadId` (String.t())
  """
  @type thread_realtime_stop_params :: map()

  @typedoc """
  EXPERIMENTAL - response for stopping thread realtime.
  """
  @type thread_realtime_stop_response :: map()

  @typedoc """
  EXPERIMENTAL - flat transcript delta emitted whenever realtime transcript text changes.

  - `delta` (String.t()): Live transcript delta from the realtime event.
  - `role` (String.t())
  - `threadId` (String.t())
  """
  @type thread_realtime_transcript_delta_notification :: map()

  @typedoc """
  EXPERIMENTAL - final transcript text emitted when realtime completes a transcript part.

  - `role` (String.t())
  - `text` (String.t()): Final complete text for the transcript part.
  - `threadId` (String.t())
  """
  @type thread_realtime_transcript_done_notification :: map()

  @typedoc """
  One of `user`, `assistant`.
  """
  @type thread_realtime_transcript_role :: String.t()

  @typedoc """
  - `itemsView` (turn_items_view() | nil, optional): How much item detail to include for each returned turn; defaults to summary.
  - `limit` (integer() | nil, optional): Optional turn page size.
  - `sortDirection` (sort_direction() | nil, optional): Optional turn pagination direction; defaults to descending.
  """
  @type thread_resume_initial_turns_page_params :: map()

  @typedoc """
  There are three ways to resume a thread: 1. By thread_id: load the thread from disk by thread_id and resume it. 2. By history: instantiate the thread from memory and resume it. 3. By path: load the thread from disk by path and resume it.

  For non-running threads, the precedence is: history > non-empty path > thread_id. If using history or a non-empty path for a non-running thread, the thread_id param will be ignored.

  If thread_id identifies a running thread, app-server rejoins that thread and treats a non-empty path as a consistency check against the active rollout path. Empty string path values are treated as absent.

  Prefer using thread_id whenever possible.

  - `approvalPolicy` (ask_for_approval() | nil, optional)
  - `approvalsReviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this thread and subsequent turns.
  - `baseInstructions` (String.t() | nil, optional)
  - `config` (%{optional(String.t()) => term()} | nil, optional)
  - `cwd` (String.t() | nil, optional)
  - `developerInstructions` (String.t() | nil, optional)
  - `excludeTurns` (boolean(), optional): When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
  - `history` ([response_item()] | nil, optional): [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
  - `initialTurnsPage` (thread_resume_initial_turns_page_params() | nil, optional): When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
  - `model` (String.t() | nil, optional): Configuration overrides for the resumed thread, if any.
  - `modelProvider` (String.t() | nil, optional)
  - `path` (String.t() | nil, optional): [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
  - `permissions` (String.t() | nil, optional): Named profile id for the resumed thread. Cannot be combined with `sandbox`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
  - `runtimeWorkspaceRoots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots. Paths must be absolute.
  - `sandbox` (sandbox_mode() | nil, optional)
  - `serviceTier` (String.t() | nil, optional)
  - `threadId` (String.t())
  """
  @type thread_resume_params :: map()

  @typedoc """
  - `activePermissionProfile` (active_permission_profile() | nil, optional): Named or implicit built-in profile that produced the active permissions, when known.
  - `approvalPolicy` (ask_for_approval())
  - `approvalsReviewer` (approvals_reviewer()): Reviewer currently used for approval requests on this thread.
  - `collaborationMode` (collaboration_mode() | nil, optional): Effective collaboration mode. Absent when resuming from an older server.
  - `cwd` (absolute_path_buf())
  - `disabledPluginIds` ([String.t()], optional): Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
  - `initialTurnsPage` (turns_page() | nil, optional): `thread/turns/list` page returned when requested by `initialTurnsPage`.
  - `instructionSources` ([legacy_app_path_string()], optional): Environment-native paths to instruction source files currently loaded for this thread.
  - `itemsBackwardsCursor` (String.t() | nil, optional): Opaque cursor for hydrating paginated items backwards.
  - `model` (String.t())
  - `modelProvider` (String.t())
  - `multiAgentMode` (multi_agent_mode(), optional): @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
  - `reasoningEffort` (reasoning_effort() | nil, optional)
  - `runtimeWorkspaceRoots` ([absolute_path_buf()], optional): Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
  - `sandbox` (sandbox_policy()): Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
  - `serviceTier` (String.t() | nil, optional)
  - `thread` (thread())
  - `turnsBackwardsCursor` (String.t() | nil, optional): Opaque cursor for hydrating paginated turns backwards.
  """
  @type thread_resume_response :: map()

  @typedoc """
  Replace a paginated thread's durable history with the prefix before one turn.

  This only changes persisted conversation history. It does not revert local file changes.

  - `beforeTurnId` (String.t()): Turn excluded from the replacement history, together with every later turn.
  - `threadId` (String.t())
  """
  @type thread_revert_params :: map()

  @typedoc """
  - `itemsBackwardsCursor` (String.t() | nil, optional): Opaque cursor for hydrating paginated items backwards.
  - `thread` (thread()): Updated loaded thread metadata. `turns` is always empty; hydrate retained history through `thread/turns/list`.
  - `turnsBackwardsCursor` (String.t() | nil, optional): Opaque cursor for hydrating paginated turns backwards.
  """
  @type thread_revert_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_reverted_notification :: map()

  @typedoc """
  - `requestId` (request_id())
  """
  @type thread_sample_cancel_params :: map()

  @type thread_sample_cancel_response :: map()

  @typedoc """
  - `allowInProgressTurn` (boolean(), optional): Allow sampling the latest turn before it finishes.
  - `disableMcp` (boolean(), optional): Disable MCP servers when the inherited window uses incremental tools on Responses Lite.
  - `effort` (reasoning_effort() | nil, optional): Applied only when the provider and model support cache-preserving reasoning-effort updates.
  - `expectedTurnId` (String.t()): The loaded source's latest turn, which must be finished (completed, failed, or interrupted) unless `allowInProgressTurn` is true.
  - `interruptOnCancel` (boolean() | nil, optional): Override upstream interruption on cancellation for this sample; otherwise inherit the parent.
  - `prompt` (String.t())
  - `responsesapiClientMetadata` (%{optional(String.t()) => String.t()} | nil, optional): Optional metadata to enrich Codex's ResponsesAPI turn metadata.
  - `threadId` (String.t())
  - `threadSource` (thread_source() | nil, optional)
  - `turnTrigger` (String.t() | nil, optional)
  """
  @type thread_sample_params :: map()

  @typedoc """
  - `cachedInputTokens` (integer() | nil, optional)
  - `inputTokens` (integer() | nil, optional)
  - `outputTokens` (integer() | nil, optional)
  - `responseId` (String.t())
  - `sourceTurnId` (String.t())
  - `text` (String.t() | nil, optional): Assistant text from the response, or null if it attempted a tool call or completed without text.
  """
  @type thread_sample_response :: map()

  @typedoc """
  One visible message occurrence returned by [`ThreadSearchOccurrencesResponse`].

  - `itemId` (String.t())
  - `snippet` (String.t())
  - `snippetMatchRange` (thread_search_text_range()): Match range within `snippet`, in UTF-16 code units.
  - `turnCursor` (String.t()): Opaque inclusive cursor accepted by `thread/turns/list` for this turn.
  - `turnId` (String.t())
  """
  @type thread_search_occurrence :: map()

  @typedoc """
  Parameters for searching visible message occurrences within one paginated thread.

  - `cursor` (String.t() | nil, optional): Opaque cursor returned by a previous call for the same thread and search term.
  - `limit` (integer() | nil, optional): Optional occurrence page size.
  - `searchTerm` (String.t()): Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers.
  - `threadId` (String.t())
  """
  @type thread_search_occurrences_params :: map()

  @typedoc """
  - `data` ([thread_search_occurrence()]): Occurrences in chronological message order.
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to continue after the last returned occurrence.
  """
  @type thread_search_occurrences_response :: map()

  @typedoc """
  - `archived` (boolean() | nil, optional): Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
  - `currentAccountOnly` (boolean(), optional): Show local history visible to the current ChatGPT account. Defaults to false.
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `includeAttachedThreads` (boolean(), optional): Include persistent threads attached to a parent in search results.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `searchTerm` (String.t()): Required substring/full-text query for thread search.
  - `sortDirection` (sort_direction() | nil, optional): Optional sort direction; defaults to descending (newest first).
  - `sortKey` (thread_search_sort_key() | nil, optional): Optional sort key; defaults to created_at.
  - `sourceKinds` ([thread_source_kind()] | nil, optional): Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
  """
  @type thread_search_params :: map()

  @typedoc """
  - `backwardsCursor` (String.t() | nil, optional): Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one thread. Use it with the opposite `sortDirection`; for timestamp sorts it anchors at the start of the page timestamp so same-second updates are not skipped.
  - `data` ([thread_search_result()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last item. if None, there are no more items to return.
  """
  @type thread_search_response :: map()

  @typedoc """
  - `snippet` (String.t())
  - `thread` (thread())
  """
  @type thread_search_result :: map()

  @typedoc """
  One of `created_at`, `updated_at`, `recency_at`.
  """
  @type thread_search_sort_key :: String.t()

  @typedoc """
  UTF-16 code-unit range within `snippet`.

  - `end` (integer()): Exclusive UTF-16 code-unit offset.
  - `start` (integer()): Inclusive UTF-16 code-unit offset.
  """
  @type thread_search_text_range :: map()

  @typedoc """
  An independently persisted, user-visible thread section.

  - `appearance` (thread_section_appearance() | nil, optional): Optional appearance synchronized across clients.
  - `id` (String.t()): Opaque UUIDv7 identity that remains stable when the section is renamed.
  - `name` (String.t()): The current user-visible section name.
  """
  @type thread_section :: map()

  @typedoc """
  Extensible visual presentation for a custom thread section.

  - `color` (String.t() | nil, optional)
  - `icon` (String.t() | nil, optional)
  """
  @type thread_section_appearance :: map()

  @typedoc """
  Broadcast after a successful move into, within, or out of a section.

  - `sectionId` (String.t() | nil): Destination section, or `null` when the thread was removed from its section.
  - `threadId` (String.t())
  """
  @type thread_section_changed_notification :: map()

  @typedoc """
  Parameters for creating an independently persisted thread section.

  - `appearance` (thread_section_appearance() | nil, optional)
  - `name` (String.t()): The user-visible name of the section.
  """
  @type thread_section_create_params :: map()

  @typedoc """
  The independently persisted section created by the server.

  - `section` (thread_section())
  """
  @type thread_section_create_response :: map()

  @typedoc """
  Parameters for deleting an independently persisted thread section.

  - `sectionId` (String.t()): The stable, server-generated identity of the section to delete.
  """
  @type thread_section_delete_params :: map()

  @typedoc """
  Successful deletion does not return additional section data.
  """
  @type thread_section_delete_response :: map()

  @typedoc """
  Parameters for listing independently persisted thread sections.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Maximum number of sections to return.
  """
  @type thread_section_list_params :: map()

  @typedoc """
  One page of independently persisted thread sections.

  - `data` ([thread_section()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor for the next page, or `null` when no sections remain.
  """
  @type thread_section_list_response :: map()

  @typedoc """
  Parameters for moving a thread within a server-owned section ordering.

  - `beforeThreadId` (String.t() | nil, optional): Existing thread to insert before; omission or null appends to the section.
  - `sectionId` (String.t() | nil): Destination section, or `null` to remove the thread from its section.
  - `threadId` (String.t()): Thread to move into, within, or out of a section.
  """
  @type thread_section_move_params :: map()

  @type thread_section_move_response :: map()

  @typedoc """
  Parameters for updating an independently persisted thread section.

  - `appearance` (thread_section_appearance() | nil, optional): Omit to preserve appearance, use `null` to clear it, or provide a replacement.
  - `name` (String.t()): The updated user-visible name of the section.
  - `sectionId` (String.t()): The stable, server-generated identity of the section to update.
  """
  @type thread_section_update_params :: map()

  @typedoc """
  The independently persisted section after its name is updated.

  - `section` (thread_section())
  """
  @type thread_section_update_response :: map()

  @typedoc """
  - `name` (String.t())
  - `threadId` (String.t())
  """
  @type thread_set_name_params :: map()

  @type thread_set_name_response :: map()

  @typedoc """
  - `activePermissionProfile` (active_permission_profile() | nil, optional)
  - `approvalPolicy` (ask_for_approval())
  - `approvalsReviewer` (approvals_reviewer())
  - `collaborationMode` (collaboration_mode())
  - `cwd` (absolute_path_buf())
  - `disabledPluginIds` ([String.t()], optional): Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
  - `effort` (reasoning_effort() | nil, optional)
  - `environments` ([thread_environment()] | nil, optional): Environments configured for future turns, in priority order, primary first. `null` means the server does not expose the selection; [] means none are selected.
  - `model` (String.t())
  - `modelProvider` (String.t())
  - `multiAgentMode` (multi_agent_mode(), optional): @deprecated Always `explicitRequestOnly`. Use `effort` for Ultra behavior.
  - `personality` (personality() | nil, optional): @deprecated Reports the saved setting; `friendly` and `pragmatic` no longer select a style.
  - `sandboxPolicy` (sandbox_policy())
  - `serviceTier` (String.t() | nil, optional)
  - `summary` (reasoning_summary() | nil, optional)
  """
  @type thread_settings :: map()

  @typedoc """
  - `approvalPolicy` (ask_for_approval() | nil, optional): Override the approval policy for subsequent turns.
  - `approvalsReviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for subsequent turns.
  - `collaborationMode` (collaboration_mode() | nil, optional): EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.
  - `cwd` (String.t() | nil, optional): Override the working directory for subsequent turns.
  - `disabledPluginIds` ([String.t()] | nil, optional): Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
  - `effort` (reasoning_effort() | nil, optional): Override the reasoning effort for subsequent turns.
  - `environments` ([turn_environment_params()] | nil, optional): Replace the environments for future turns without changing the running turn. Omitted/null preserves the selection unless `cwd` is also provided, which selects the default environments for that directory. [] clears the selection.
  - `model` (String.t() | nil, optional): Override the model for subsequent turns.
  - `multiAgentMode` (multi_agent_mode() | nil, optional): @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
  - `permissions` (String.t() | nil, optional): Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
  - `sandboxPolicy` (sandbox_policy() | nil, optional): Override the sandbox policy for subsequent turns.
  - `serviceTier` (String.t() | nil, optional): Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged.
  - `summary` (reasoning_summary() | nil, optional): Override the reasoning summary for subsequent turns.
  - `threadId` (String.t())
  """
  @type thread_settings_update_params :: map()

  @type thread_settings_update_response :: map()

  @typedoc """
  - `threadId` (String.t())
  - `threadSettings` (thread_settings())
  """
  @type thread_settings_updated_notification :: map()

  @typedoc """
  - `command` (String.t()): Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
  - `threadId` (String.t())
  - `timeoutMs` (integer() | nil, optional): Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
  """
  @type thread_shell_command_params :: map()

  @type thread_shell_command_response :: map()

  @typedoc """
  One of `created_at`, `updated_at`, `recency_at`, `section_position`.
  """
  @type thread_sort_key :: String.t()

  @type thread_source :: String.t()

  @typedoc """
  One of `cli`, `vscode`, `exec`, `appServer`, `subAgent`, `subAgentReview`, `subAgentCompact`, `subAgentThreadSpawn`, `subAgentOther`, `unknown`.
  """
  @type thread_source_kind :: String.t()

  @typedoc """
  - `allowProviderModelFallback` (boolean(), optional): Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default.
  - `approvalPolicy` (ask_for_approval() | nil, optional)
  - `approvalsReviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this thread and subsequent turns.
  - `baseInstructions` (String.t() | nil, optional)
  - `config` (%{optional(String.t()) => term()} | nil, optional)
  - `cwd` (String.t() | nil, optional)
  - `daybreakEnabled` (boolean() | nil, optional): Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
  - `developerInstructions` (String.t() | nil, optional)
  - `dynamicTools` ([dynamic_tool_spec()] | nil, optional)
  - `environments` ([turn_environment_params()] | nil, optional): Optional sticky environments for this thread.
  - `ephemeral` (boolean() | nil, optional)
  - `experimentalRawEvents` (boolean(), optional): If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud).
  - `historyMode` (thread_history_mode() | nil, optional): Persisted thread history contract to use for this new thread.
  - `mockExperimentalField` (String.t() | nil, optional): Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way.
  - `model` (String.t() | nil, optional)
  - `modelProvider` (String.t() | nil, optional)
  - `multiAgentMode` (multi_agent_mode() | nil, optional): @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
  - `permissions` (String.t() | nil, optional): Named profile id for this thread. Cannot be combined with `sandbox`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style.
  - `projectId` (String.t() | nil, optional): Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses.
  - `runtimeWorkspaceRoots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots. Paths must be absolute.
  - `sandbox` (sandbox_mode() | nil, optional)
  - `selectedCapabilityRoots` ([selected_capability_root()] | nil, optional): Capability roots selected for this thread by the hosting platform.
  - `serviceName` (String.t() | nil, optional)
  - `serviceTier` (String.t() | nil, optional)
  - `sessionStartSource` (thread_start_source() | nil, optional)
  - `threadSource` (thread_source() | nil, optional): Optional client-supplied analytics source classification for this thread.
  """
  @type thread_start_params :: map()

  @typedoc """
  - `activePermissionProfile` (active_permission_profile() | nil, optional): Named or implicit built-in profile that produced the active permissions, when known.
  - `approvalPolicy` (ask_for_approval())
  - `approvalsReviewer` (approvals_reviewer()): Reviewer currently used for approval requests on this thread.
  - `cwd` (absolute_path_buf())
  - `disabledPluginIds` ([String.t()], optional): Saved list of disabled plugin IDs. Does not yet filter plugin capabilities.
  - `instructionSources` ([legacy_app_path_string()], optional): Environment-native paths to instruction source files currently loaded for this thread.
  - `model` (String.t())
  - `modelProvider` (String.t())
  - `multiAgentMode` (multi_agent_mode(), optional): @deprecated Always `explicitRequestOnly`. Use `reasoningEffort` for Ultra behavior.
  - `reasoningEffort` (reasoning_effort() | nil, optional)
  - `runtimeWorkspaceRoots` ([absolute_path_buf()], optional): Thread-scoped runtime workspace roots used to materialize `:workspace_roots`.
  - `sandbox` (sandbox_policy()): Legacy sandbox policy retained for compatibility. Experimental clients should prefer `activePermissionProfile` for profile provenance.
  - `serviceTier` (String.t() | nil, optional)
  - `thread` (thread())
  """
  @type thread_start_response :: map()

  @typedoc """
  One of `startup`, `clear`.
  """
  @type thread_start_source :: String.t()

  @typedoc """
  - `thread` (thread())
  """
  @type thread_started_notification :: map()

  @typedoc """
  By `type`:

  - `notLoaded`
  - `idle`
  - `systemError`
  - `active` (`t:thread_status_active/0`)
  """
  @type thread_status :: map()

  @typedoc """
  - `type`: `active`
  - `activeFlags` ([thread_active_flag()])
  """
  @type thread_status_active :: map()

  @typedoc """
  - `status` (thread_status())
  - `threadId` (String.t())
  """
  @type thread_status_changed_notification :: map()

  @typedoc """
  EXPERIMENTAL - one item or turn boundary in canonical rollout order.

  By `type`:

  - `item` (`t:thread_timeline_entry_item/0`)
  - `realtime` (`t:thread_timeline_entry_realtime/0`)
  - `turnStarted` (`t:thread_timeline_entry_turn_started/0`)
  - `turnCompleted` (`t:thread_timeline_entry_turn_completed/0`)
  """
  @type thread_timeline_entry :: map()

  @typedoc """
  - `type`: `item`
  - `item` (thread_item())
  - `position` (integer())
  - `turnId` (String.t())
  """
  @type thread_timeline_entry_item :: map()

  @typedoc """
  - `type`: `realtime`
  - `item` (thread_realtime_item())
  - `position` (integer())
  """
  @type thread_timeline_entry_realtime :: map()

  @typedoc """
  - `type`: `turnCompleted`
  - `completed_at` (integer() | nil, optional)
  - `duration_ms` (integer() | nil, optional)
  - `error` (turn_error() | nil, optional)
  - `position` (integer())
  - `started_at` (integer() | nil, optional)
  - `status` (turn_status())
  - `turn_id` (String.t())
  """
  @type thread_timeline_entry_turn_completed :: map()

  @typedoc """
  - `type`: `turnStarted`
  - `position` (integer())
  - `started_at` (integer() | nil, optional)
  - `turn_id` (String.t())
  """
  @type thread_timeline_entry_turn_started :: map()

  @typedoc """
  EXPERIMENTAL - list ordinary and realtime thread history in rollout order.

  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  - `threadId` (String.t())
  """
  @type thread_timeline_list_params :: map()

  @typedoc """
  EXPERIMENTAL - a bounded timeline page with its resolved opening voice state.

  - `activeRealtimeSessionAtPageStart` (String.t() | nil, optional)
  - `data` ([thread_timeline_entry()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type thread_timeline_list_response :: map()

  @typedoc """
  - `last` (token_usage_breakdown())
  - `modelContextWindow` (integer() | nil, optional)
  - `total` (token_usage_breakdown())
  """
  @type thread_token_usage :: map()

  @typedoc """
  - `threadId` (String.t())
  - `tokenUsage` (thread_token_usage())
  - `turnId` (String.t())
  """
  @type thread_token_usage_updated_notification :: map()

  @typedoc """
  - `cursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last turn.
  - `itemsView` (turn_items_view() | nil, optional): How much item detail to include for each returned turn; defaults to summary.
  - `limit` (integer() | nil, optional): Optional turn page size.
  - `sortDirection` (sort_direction() | nil, optional): Optional turn pagination direction; defaults to descending.
  - `threadId` (String.t())
  """
  @type thread_turns_list_params :: map()

  @typedoc """
  - `backwardsCursor` (String.t() | nil, optional): Opaque cursor to pass as `cursor` when reversing `sortDirection`. This is only populated when the page contains at least one turn. Use it with the opposite `sortDirection` to include the anchor turn again and catch updates to that turn.
  - `data` ([turn()])
  - `nextCursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last turn. if None, there are no more turns to return.
  """
  @type thread_turns_list_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_unarchive_params :: map()

  @typedoc """
  - `thread` (thread())
  """
  @type thread_unarchive_response :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_unarchived_notification :: map()

  @typedoc """
  By `type`:

  - `threadStart`
  - `turn` (`t:thread_unread_position_turn/0`)
  """
  @type thread_unread_position :: map()

  @typedoc """
  The earliest completed result needing attention.

  - `type`: `turn`
  - `turnId` (String.t())
  """
  @type thread_unread_position_turn :: map()

  @typedoc """
  - `threadId` (String.t())
  """
  @type thread_unsubscribe_params :: map()

  @typedoc """
  - `status` (thread_unsubscribe_status())
  """
  @type thread_unsubscribe_response :: map()

  @typedoc """
  One of `notLoaded`, `notSubscribed`, `unsubscribed`.
  """
  @type thread_unsubscribe_status :: String.t()

  @typedoc """
  - `estimatedUsageCreditsMicros` (integer())
  - `estimatedUsageUsdMicros` (integer() | nil, optional)
  - `groups` ([thread_usage_breakdown_group()])
  - `nativeUsageUsdMicros` (integer() | nil, optional): Native dollar usage, independent of credit estimates. None means unknown, not zero.
  - `threadId` (String.t())
  """
  @type thread_usage :: map()

  @typedoc """
  - `cachedInputTokens` (integer() | nil, optional)
  - `estimatedUsageCreditsMicros` (integer())
  - `inputTokens` (integer() | nil, optional)
  - `model` (String.t() | nil, optional)
  - `netNewInputTokens` (integer() | nil, optional)
  - `outputTokens` (integer() | nil, optional)
  - `reasoningEffort` (String.t() | nil, optional)
  - `speed` (String.t() | nil, optional)
  - `totalTokens` (integer() | nil, optional)
  """
  @type thread_usage_breakdown_group :: map()

  @typedoc """
  - `cacheWriteInputTokens` (integer(), optional)
  - `cachedInputTokens` (integer())
  - `inputTokens` (integer())
  - `outputTokens` (integer())
  - `reasoningOutputTokens` (integer())
  - `totalTokens` (integer())
  """
  @type token_usage_breakdown :: map()

  @typedoc """
  Definition for a tool the client can call.

  - `_meta` (term(), optional)
  - `annotations` (term(), optional)
  - `description` (String.t() | nil, optional)
  - `icons` ([term()] | nil, optional)
  - `inputSchema` (term())
  - `name` (String.t())
  - `outputSchema` (term(), optional)
  - `title` (String.t() | nil, optional)
  """
  @type tool :: map()

  @typedoc """
  EXPERIMENTAL. Captures a user's answer to a request_user_input question.

  - `answers` ([String.t()])
  """
  @type tool_request_user_input_answer :: map()

  @typedoc """
  EXPERIMENTAL. Defines a single selectable option for request_user_input.

  - `description` (String.t())
  - `label` (String.t())
  """
  @type tool_request_user_input_option :: map()

  @typedoc """
  EXPERIMENTAL. Params sent with a request_user_input event.

  - `autoResolutionMs` (integer() | nil, optional): @deprecated Use `isBlocking` to decide whether the request should block.
  - `isBlocking` (boolean())
  - `itemId` (String.t())
  - `questions` ([tool_request_user_input_question()])
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type tool_request_user_input_params :: map()

  @typedoc """
  EXPERIMENTAL. Represents one request_user_input question and its required options.

  - `header` (String.t())
  - `id` (String.t())
  - `isOther` (boolean(), optional)
  - `isSecret` (boolean(), optional)
  - `options` ([tool_request_user_input_option()] | nil, optional)
  - `question` (String.t())
  """
  @type tool_request_user_input_question :: map()

  @typedoc """
  EXPERIMENTAL. Response payload mapping question ids to answers.

  - `answers` (%{optional(String.t()) => tool_request_user_input_answer()})
  """
  @type tool_request_user_input_response :: map()

  @typedoc """
  - `web_search` (web_search_tool_config() | nil, optional)
  """
  @type tools_v2 :: map()

  @typedoc """
  - `completedAt` (integer() | nil, optional): Unix timestamp (in seconds) when the turn completed.
  - `durationMs` (integer() | nil, optional): Duration between turn start and completion in milliseconds, if known.
  - `error` (turn_error() | nil, optional): Error associated with a failed or interrupted turn.
  - `id` (String.t()): Identifier for this turn. Codex-generated turn IDs are UUIDv7.
  - `items` ([thread_item()]): Thread items currently included in this turn payload.
  - `itemsView` (turn_items_view(), optional): Describes how much of `items` has been loaded for this turn.
  - `rootTurnId` (String.t() | nil, optional): ID of the first turn in the chain of work that led to this turn. Pass this as `rootTurnId` when starting work on behalf of this turn. May be null in older history or a `review/start` response.
  - `startedAt` (integer() | nil, optional): Unix timestamp (in seconds) when the turn started.
  - `status` (turn_status())
  """
  @type turn :: map()

  @typedoc """
  - `threadId` (String.t())
  - `turn` (turn())
  """
  @type turn_completed_notification :: map()

  @typedoc """
  Notification that the turn-level unified diff has changed. Contains the latest aggregated diff across all file changes in the turn.

  - `diff` (String.t())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type turn_diff_updated_notification :: map()

  @typedoc """
  - `cwd` (legacy_app_path_string())
  - `environmentId` (String.t())
  - `runtimeWorkspaceRoots` ([legacy_app_path_string()] | nil, optional): Environment-native runtime workspace roots. Omitted defaults to `cwd`.
  """
  @type turn_environment_params :: map()

  @typedoc """
  - `additionalDetails` (String.t() | nil, optional)
  - `codexErrorInfo` (codex_error_info() | nil, optional)
  - `message` (String.t())
  - `misalignment` (misalignment_error_details() | nil, optional): Optional public explanation and continuation instruction for a misalignment block.
  """
  @type turn_error :: map()

  @typedoc """
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type turn_interrupt_params :: map()

  @type turn_interrupt_response :: map()

  @typedoc """
  One of `notLoaded`, `summary`, `full`.
  """
  @type turn_items_view :: String.t()

  @typedoc """
  - `metadata` (term())
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type turn_moderation_metadata_notification :: map()

  @typedoc """
  - `status` (turn_plan_step_status())
  - `step` (String.t())
  """
  @type turn_plan_step :: map()

  @typedoc """
  One of `pending`, `inProgress`, `completed`.
  """
  @type turn_plan_step_status :: String.t()

  @typedoc """
  - `explanation` (String.t() | nil, optional)
  - `plan` ([turn_plan_step()])
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type turn_plan_updated_notification :: map()

  @typedoc """
  Experimental settings changes for one running turn, not future turns. Unsupported fields are rejected rather than silently ignored. Any live task kind may accept publication. Child sessions and consumers of frozen initial settings are unchanged.

  - `approvalsReviewer` (approvals_reviewer() | nil, optional): Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer.
  - `effort` (reasoning_effort() | nil, optional): Omission or `null` leaves the effort unchanged.
  - `environments` ([turn_environment_params()] | nil, optional): Replace the environments for subsequent steps of this turn, not future turns. Omitted/null preserves the selection; [] clears it. An already-started step is unchanged.
  - `model` (String.t() | nil, optional): Omission or `null` leaves the model unchanged.
  - `serviceTier` (String.t() | nil, optional): `null` clears the requested tier; omission leaves it unchanged.
  - `summary` (reasoning_summary() | nil, optional): Omission or `null` leaves the summary preference unchanged.
  - `threadId` (String.t())
  - `turnId` (String.t())
  """
  @type turn_settings_update_params :: map()

  @typedoc """
  - `status` (turn_settings_update_status())
  """
  @type turn_settings_update_response :: map()

  @typedoc """
  One of `applied`, `targetUnavailable`.
  """
  @type turn_settings_update_status :: String.t()

  @typedoc """
  - `additionalContext` (%{optional(String.t()) => additional_context_entry()} | nil, optional): Optional client-provided context fragments keyed by an opaque source identifier.
  - `approvalPolicy` (ask_for_approval() | nil, optional): Override the approval policy for this turn and subsequent turns.
  - `approvalsReviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this turn and subsequent turns.
  - `clientUserMessageId` (String.t() | nil, optional)
  - `collaborationMode` (collaboration_mode() | nil, optional): EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.
  - `cwd` (String.t() | nil, optional): Override the working directory for this turn and subsequent turns.
  - `cyberAccessProgram` (cyber_access_program() | nil, optional): EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
  - `disabledPluginIds` ([String.t()] | nil, optional): Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
  - `effort` (reasoning_effort() | nil, optional): Override the reasoning effort for this turn and subsequent turns.
  - `environments` ([turn_environment_params()] | nil, optional): Optional environments for this turn and subsequent turns.
  - `input` ([user_input()])
  - `model` (String.t() | nil, optional): Override the model for this turn and subsequent turns.
  - `multiAgentMode` (multi_agent_mode() | nil, optional): @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
  - `outputSchema` (term(), optional): Optional JSON Schema used to constrain the final assistant message for this turn.
  - `parentTurnId` (String.t() | nil, optional): ID of the turn that caused this new turn to start.
  - `permissions` (String.t() | nil, optional): Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
  - `responsesapiClientMetadata` (%{optional(String.t()) => String.t()} | nil, optional): Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.
  - `responsesapiClientMetadataPatch` (%{optional(String.t()) => String.t()} | nil, optional): Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
  - `rootTurnId` (String.t() | nil, optional): ID of the first turn in the chain of work that led to this new turn.
  - `runtimeWorkspaceRoots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
  - `sandboxPolicy` (sandbox_policy() | nil, optional): Override the sandbox policy for this turn and subsequent turns.
  - `serviceTier` (String.t() | nil, optional): Override the service tier for this turn and subsequent turns.
  - `serviceTierForTurn` (String.t() | nil, optional): Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
  - `summary` (reasoning_summary() | nil, optional): Override the reasoning summary for this turn and subsequent turns.
  - `threadId` (String.t())
  - `toolOutput` (turn_tool_output() | nil, optional)
  - `turnTrigger` (String.t() | nil, optional): Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
  """
  @type turn_start_params :: map()

  @typedoc """
  - `turn` (turn())
  """
  @type turn_start_response :: map()

  @typedoc """
  - `threadId` (String.t())
  - `turn` (turn())
  """
  @type turn_started_notification :: map()

  @typedoc """
  One of `completed`, `interrupted`, `failed`, `inProgress`.
  """
  @type turn_status :: String.t()

  @typedoc """
  - `additionalContext` (%{optional(String.t()) => additional_context_entry()} | nil, optional): Optional client-provided context fragments keyed by an opaque source identifier.
  - `clientUserMessageId` (String.t() | nil, optional)
  - `expectedTurnId` (String.t()): Required active turn id precondition. The request fails when it does not match the currently active turn.
  - `input` ([user_input()])
  - `responsesapiClientMetadata` (%{optional(String.t()) => String.t()} | nil, optional): Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.
  - `responsesapiClientMetadataPatch` (%{optional(String.t()) => String.t()} | nil, optional): Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
  - `threadId` (String.t())
  """
  @type turn_steer_params :: map()

  @typedoc """
  - `turnId` (String.t())
  """
  @type turn_steer_response :: map()

  @typedoc """
  - `name` (String.t())
  - `namespace` (String.t() | nil, optional)
  - `output` (function_call_output_body())
  - `retain` (boolean(), optional): Requests retention of this output in the thread's model history.
  """
  @type turn_tool_output :: map()

  @typedoc """
  - `backwardsCursor` (String.t() | nil, optional)
  - `data` ([turn()])
  - `nextCursor` (String.t() | nil, optional)
  """
  @type turns_page :: map()

  @typedoc """
  By `type`:

  - `text` (`t:user_input_text/0`)
  - `image` (`t:user_input_image/0`)
  - `localImage` (`t:user_input_local_image/0`)
  - `audio` (`t:user_input_audio/0`)
  - `localAudio` (`t:user_input_local_audio/0`)
  - `skill` (`t:user_input_skill/0`)
  - `mention` (`t:user_input_mention/0`)
  """
  @type user_input :: map()

  @typedoc """
  - `type`: `audio`
  - `url` (String.t(), optional)
  - `fileId` (String.t(), optional)
  """
  @type user_input_audio :: map()

  @typedoc """
  - `type`: `image`
  - `detail` (image_detail() | nil, optional)
  - `url` (String.t(), optional)
  - `fileId` (String.t(), optional)
  """
  @type user_input_image :: map()

  @typedoc """
  - `type`: `localAudio`
  - `path` (String.t())
  """
  @type user_input_local_audio :: map()

  @typedoc """
  - `type`: `localImage`
  - `detail` (image_detail() | nil, optional)
  - `path` (String.t())
  """
  @type user_input_local_image :: map()

  @typedoc """
  - `type`: `mention`
  - `name` (String.t())
  - `path` (String.t())
  """
  @type user_input_mention :: map()

  @typedoc """
  - `type`: `skill`
  - `name` (String.t())
  - `path` (String.t())
  """
  @type user_input_skill :: map()

  @typedoc """
  - `type`: `text`
  - `text` (String.t())
  - `text_elements` ([text_element()], optional): UI-defined spans within `text` used to render or persist special elements.
  """
  @type user_input_text :: map()

  @typedoc """
  Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for each operation and a distinct ID for this cancellation RPC.

  - `requestId` (request_id())
  """
  @type user_verification_cancel_params :: map()

  @typedoc """
  Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a no-op, and completed effects are not rolled back.
  """
  @type user_verification_cancel_response :: map()

  @type user_verification_delete_params :: map()

  @type user_verification_delete_response :: map()

  @type user_verification_enroll_params :: map()

  @typedoc """
  Public metadata for a created or reused local credential. The caller completes backend registration; this response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check both before registration.

  - `algorithm` (String.t() | nil, optional)
  - `credentialId` (String.t())
  - `publicKey` (String.t() | nil, optional): Unpadded base64url of the SubjectPublicKeyInfo DER encoding.
  """
  @type user_verification_enroll_response :: map()

  @typedoc """
  A signature over the exact decoded challenge. The verifier validates and consumes it.

  - `credentialId` (String.t())
  - `signature` (String.t()): Unpadded base64url DER ECDSA signature using P-256 and SHA-256.
  """
  @type user_verification_proof :: map()

  @type user_verification_status_params :: map()

  @typedoc """
  Local readiness only; this neither prompts nor queries server registration.

  - `credentialId` (String.t() | nil, optional)
  - `unavailableMessage` (String.t() | nil, optional)
  - `unavailableReason` (user_verification_unavailable_reason() | nil, optional)
  """
  @type user_verification_status_response :: map()

  @typedoc """
  One of `credentialMissing`, `biometricsUnavailable`, `providerUnavailable`.
  """
  @type user_verification_unavailable_reason :: String.t()

  @typedoc """
  Local signing primitive, independent of any pending elicitation.

  - `challenge` (String.t()): Unpadded base64url encoding of 1–4096 challenge bytes.
  - `description` (String.t()): Additional display context; at most 4096 UTF-8 bytes.
  - `title` (String.t()): Display context already approved by the UI; 1–256 UTF-8 bytes.
  """
  @type user_verification_verify_params :: map()

  @typedoc """
  - `proof` (user_verification_proof())
  """
  @type user_verification_verify_response :: map()

  @typedoc """
  Controls output length/detail on GPT-5 models via the Responses API. Serialized with lowercase values to match the OpenAI API.

  One of `low`, `medium`, `high`.
  """
  @type verbosity :: String.t()

  @typedoc """
  - `message` (String.t()): Concise warning message for the user.
  - `threadId` (String.t() | nil, optional): Optional thread target when the warning applies to a specific thread.
  """
  @type warning_notification :: map()

  @typedoc """
  By `type`:

  - `search` (`t:web_search_action_search/0`)
  - `openPage` (`t:web_search_action_open_page/0`)
  - `findInPage` (`t:web_search_action_find_in_page/0`)
  - `other`
  """
  @type web_search_action :: map()

  @typedoc """
  - `type`: `findInPage`
  - `pattern` (String.t() | nil, optional)
  - `url` (String.t() | nil, optional)
  """
  @type web_search_action_find_in_page :: map()

  @typedoc """
  - `type`: `openPage`
  - `url` (String.t() | nil, optional)
  """
  @type web_search_action_open_page :: map()

  @typedoc """
  - `type`: `search`
  - `queries` ([String.t()] | nil, optional)
  - `query` (String.t() | nil, optional)
  """
  @type web_search_action_search :: map()

  @typedoc """
  One of `low`, `medium`, `high`.
  """
  @type web_search_context_size :: String.t()

  @typedoc """
  - `city` (String.t() | nil, optional)
  - `country` (String.t() | nil, optional)
  - `region` (String.t() | nil, optional)
  - `timezone` (String.t() | nil, optional)
  """
  @type web_search_location :: map()

  @typedoc """
  One of `disabled`, `cached`, `indexed`, `live`.
  """
  @type web_search_mode :: String.t()

  @typedoc """
  Provider preference selected by the resolved model catalog entry.

  One of `standalone`, `search_mcp`.
  """
  @type web_search_provider :: String.t()

  @typedoc """
  - `allowed_domains` ([String.t()] | nil, optional)
  - `context_size` (web_search_context_size() | nil, optional)
  - `location` (web_search_location() | nil, optional)
  """
  @type web_search_tool_config :: map()

  @typedoc """
  One of `elevated`, `unelevated`, `mxc`.
  """
  @type windows_sandbox_implementation :: String.t()

  @typedoc """
  One of `ready`, `notConfigured`, `updateRequired`.
  """
  @type windows_sandbox_readiness :: String.t()

  @typedoc """
  - `status` (windows_sandbox_readiness())
  """
  @type windows_sandbox_readiness_response :: map()

  @typedoc """
  - `error` (String.t() | nil, optional)
  - `mode` (windows_sandbox_setup_mode())
  - `success` (boolean())
  """
  @type windows_sandbox_setup_completed_notification :: map()

  @typedoc """
  One of `elevated`, `unelevated`.
  """
  @type windows_sandbox_setup_mode :: String.t()

  @typedoc """
  - `cwd` (absolute_path_buf() | nil, optional)
  - `mode` (windows_sandbox_setup_mode())
  """
  @type windows_sandbox_setup_start_params :: map()

  @typedoc """
  - `started` (boolean())
  """
  @type windows_sandbox_setup_start_response :: map()

  @typedoc """
  - `extraCount` (integer())
  - `failedScan` (boolean())
  - `samplePaths` ([String.t()])
  """
  @type windows_world_writable_warning_notification :: map()

  @typedoc """
  - `archivedAt` (integer() | nil, optional): Unix timestamp (in seconds) when the message was archived.
  - `createdAt` (integer() | nil, optional): Unix timestamp (in seconds) when the message was created.
  - `messageBody` (String.t())
  - `messageId` (String.t())
  - `messageType` (workspace_message_type())
  """
  @type workspace_message :: map()

  @typedoc """
  One of `headline`, `announcement`, `unknown`.
  """
  @type workspace_message_type :: String.t()

  @typedoc """
  - `accountRoutingOverride` (account_routing_override())
  - `backendOrigin` (String.t())
  - `chatgptAccountId` (String.t())
  """
  @type workspace_routing :: map()

  @typedoc """
  One of `ok`, `okOverridden`.
  """
  @type write_status :: String.t()

  @typedoc """
  What the server tells: `method`, `params`, `seq`. The params by the method:

  - `account/gatewayOAuth/changed`: `t:gateway_o_auth_changed_notification/0`
  - `account/login/completed`: `t:account_login_completed_notification/0`
  - `account/rateLimits/updated`: `t:account_rate_limits_updated_notification/0`
  - `account/updated`: `t:account_updated_notification/0`
  - `app/list/updated`: `t:app_list_updated_notification/0`
  - `autoApprovalReview/strictReviewRequired`: `t:strict_review_required_notification/0`
  - `command/exec/outputDelta`: `t:command_exec_output_delta_notification/0`
  - `configWarning`: `t:config_warning_notification/0`
  - `deprecationNotice`: `t:deprecation_notice_notification/0`
  - `error`: `t:error_notification/0`
  - `externalAgentConfig/import/completed`: `t:external_agent_config_import_completed_notification/0`
  - `externalAgentConfig/import/progress`: `t:external_agent_config_import_progress_notification/0`
  - `fs/changed`: `t:fs_changed_notification/0`
  - `fuzzyFileSearch/sessionCompleted`: `t:fuzzy_file_search_session_completed_notification/0`
  - `fuzzyFileSearch/sessionUpdated`: `t:fuzzy_file_search_session_updated_notification/0`
  - `guardianWarning`: `t:guardian_warning_notification/0`
  - `hook/completed`: `t:hook_completed_notification/0`
  - `hook/started`: `t:hook_started_notification/0`
  - `item/agentMessage/delta`: `t:agent_message_delta_notification/0`
  - `item/autoApprovalReview/completed`: `t:item_guardian_approval_review_completed_notification/0`
  - `item/autoApprovalReview/started`: `t:item_guardian_approval_review_started_notification/0`
  - `item/commandExecution/outputDelta`: `t:command_execution_output_delta_notification/0`
  - `item/commandExecution/terminalInteraction`: `t:terminal_interaction_notification/0`
  - `item/completed`: `t:item_completed_notification/0`
  - `item/fileChange/outputDelta`: `t:file_change_output_delta_notification/0`
  - `item/fileChange/patchUpdated`: `t:file_change_patch_updated_notification/0`
  - `item/mcpToolCall/progress`: `t:mcp_tool_call_progress_notification/0`
  - `item/plan/delta`: `t:plan_delta_notification/0`
  - `item/reasoning/summaryPartAdded`: `t:reasoning_summary_part_added_notification/0`
  - `item/reasoning/summaryTextDelta`: `t:reasoning_summary_text_delta_notification/0`
  - `item/reasoning/textDelta`: `t:reasoning_text_delta_notification/0`
  - `item/started`: `t:item_started_notification/0`
  - `mcpServer/event/stream/notification`: `t:mcp_server_event_stream_notification/0`
  - `mcpServer/oauthLogin/completed`: `t:mcp_server_oauth_login_completed_notification/0`
  - `mcpServer/startupStatus/updated`: `t:mcp_server_status_updated_notification/0`
  - `model/rerouted`: `t:model_rerouted_notification/0`
  - `model/safetyBuffering/updated`: `t:model_safety_buffering_updated_notification/0`
  - `model/verification`: `t:model_verification_notification/0`
  - `modelProvider/authRecoveryCompleted`: `t:auth_recovery_notification/0`
  - `modelProvider/authRecoveryStarted`: `t:auth_recovery_notification/0`
  - `process/exited`: `t:process_exited_notification/0`
  - `process/outputDelta`: `t:process_output_delta_notification/0`
  - `project/changed`: `t:project_changed_notification/0`
  - `remoteControl/status/changed`: `t:remote_control_status_changed_notification/0`
  - `serverRequest/resolved`: `t:server_request_resolved_notification/0`
  - `skills/changed`: `t:skills_changed_notification/0`
  - `thread/archived`: `t:thread_archived_notification/0`
  - `thread/attachment/updated`: `t:thread_attachment_updated_notification/0`
  - `thread/closed`: `t:thread_closed_notification/0`
  - `thread/compacted`: `t:context_compacted_notification/0`
  - `thread/deleted`: `t:thread_deleted_notification/0`
  - `thread/environment/connected`: `t:environment_connection_notification/0`
  - `thread/environment/disconnected`: `t:environment_connection_notification/0`
  - `thread/goal/cleared`: `t:thread_goal_cleared_notification/0`
  - `thread/goal/updated`: `t:thread_goal_updated_notification/0`
  - `thread/name/updated`: `t:thread_name_updated_notification/0`
  - `thread/prediction/updated`: `t:thread_prediction_updated_notification/0`
  - `thread/project/updated`: `t:thread_project_updated_notification/0`
  - `thread/queue/changed`: `t:thread_queue_changed_notification/0`
  - `thread/readState/changed`: `t:thread_read_state_changed_notification/0`
  - `thread/realtime/closed`: `t:thread_realtime_closed_notification/0`
  - `thread/realtime/error`: `t:thread_realtime_error_notification/0`
  - `thread/realtime/item/completed`: `t:thread_realtime_item_completed_notification/0`
  - `thread/realtime/item/started`: `t:thread_realtime_item_started_notification/0`
  - `thread/realtime/item/transcript/delta`: `t:thread_realtime_item_transcript_delta_notification/0`
  - `thread/realtime/itemAdded`: `t:thread_realtime_item_added_notification/0`
  - `thread/realtime/outputAudio/delta`: `t:thread_realtime_output_audio_delta_notification/0`
  - `thread/realtime/sdp`: `t:thread_realtime_sdp_notification/0`
  - `thread/realtime/started`: `t:thread_realtime_started_notification/0`
  - `thread/realtime/transcript/delta`: `t:thread_realtime_transcript_delta_notification/0`
  - `thread/realtime/transcript/done`: `t:thread_realtime_transcript_done_notification/0`
  - `thread/reverted`: `t:thread_reverted_notification/0`
  - `thread/section/changed`: `t:thread_section_changed_notification/0`
  - `thread/settings/updated`: `t:thread_settings_updated_notification/0`
  - `thread/started`: `t:thread_started_notification/0`
  - `thread/status/changed`: `t:thread_status_changed_notification/0`
  - `thread/tokenUsage/updated`: `t:thread_token_usage_updated_notification/0`
  - `thread/unarchived`: `t:thread_unarchived_notification/0`
  - `turn/completed`: `t:turn_completed_notification/0`
  - `turn/diff/updated`: `t:turn_diff_updated_notification/0`
  - `turn/moderationMetadata`: `t:turn_moderation_metadata_notification/0`
  - `turn/plan/updated`: `t:turn_plan_updated_notification/0`
  - `turn/started`: `t:turn_started_notification/0`
  - `warning`: `t:warning_notification/0`
  - `windows/worldWritableWarning`: `t:windows_world_writable_warning_notification/0`
  - `windowsSandbox/setupCompleted`: `t:windows_sandbox_setup_completed_notification/0`
  """
  @type server_notification :: map()
end
