# Generated, do not edit: change the source and run `./dev codegen`.

defmodule CodexKit.AppServer do
  @moduledoc """
  All methods of the app-server.

  Params are a map or a keyword list; atoms at its top are in snake case, everything else is as Codex spells it. Results
  are maps with string keys, see `CodexKit.Protocol`.
  """

  alias CodexKit.{Error, EventStream, Ops}

  @doc """
  Listens to the app-server: its notifications one after the other, as `%{"method" => …, "params" => …, "seq" => …}`.

  - `threads` ([String.t()], optional): Only what is about these threads, by their ids, or about none.
  - `methods` ([String.t()], optional): Only these, like `thread/status/changed` or `codexkit/connectionLost`.

  What the params are is in `t:CodexKit.Protocol.server_notification/0`, and in `t:CodexKit.Types.own_notification/0`
  for those of CodexKit itself. Any number may listen at once, and turns have their events all the same. The
  app-server is started if need be; meanwhile a lost connection to a remote one is made again.
  """
  @spec subscribe(CodexKit.Client.t(), map() | keyword()) :: {:ok, EventStream.t()} | {:error, Error.t()}
  def subscribe(codex, filter \\ %{}), do: Ops.app_server_subscribe(codex, filter)

  @doc """
  `account/bedrock/checkGovCloudRequirements`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec account_bedrock_check_gov_cloud_requirements(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.bedrock_check_gov_cloud_requirements_response()} | {:error, CodexKit.Error.t()}
  def account_bedrock_check_gov_cloud_requirements(codex, params \\ %{}), do: request(codex, "account/bedrock/checkGovCloudRequirements", params, [])

  @doc """
  `account/bedrock/discover`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec account_bedrock_discover(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.bedrock_discover_response()} | {:error, CodexKit.Error.t()}
  def account_bedrock_discover(codex, params \\ %{}), do: request(codex, "account/bedrock/discover", params, [])

  @doc """
  `account/bedrock/setup`.

  Experimental: needs the client's option `experimental_api`.

  Params: `t:CodexKit.Protocol.bedrock_setup_params/0`.
  """
  @spec account_bedrock_setup(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.bedrock_setup_response()} | {:error, CodexKit.Error.t()}
  def account_bedrock_setup(codex, params), do: request(codex, "account/bedrock/setup", params, [profile: "profile", region: "region", type: "type"])

  @doc """
  `account/gatewayOAuth/cancel`.
  """
  @spec account_gateway_oauth_cancel(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.gateway_o_auth_cancel_response()} | {:error, CodexKit.Error.t()}
  def account_gateway_oauth_cancel(codex, params \\ %{}), do: request(codex, "account/gatewayOAuth/cancel", params, [])

  @doc """
  `account/gatewayOAuth/login`.

  - `device_auth` (boolean(), optional): Select device authorization when the server advertises support for it.
  - `model_provider` (String.t() | nil, optional): Defaults to the current provider when omitted.
  """
  @spec account_gateway_oauth_login(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.gateway_o_auth_login_response()} | {:error, CodexKit.Error.t()}
  def account_gateway_oauth_login(codex, params \\ %{}), do: request(codex, "account/gatewayOAuth/login", params, [device_auth: "deviceAuth", model_provider: "modelProvider"])

  @doc """
  `account/gatewayOAuth/read`.

  - `model_provider` (String.t() | nil, optional): Defaults to the current provider when omitted.
  """
  @spec account_gateway_oauth_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.gateway_o_auth_read_response()} | {:error, CodexKit.Error.t()}
  def account_gateway_oauth_read(codex, params \\ %{}), do: request(codex, "account/gatewayOAuth/read", params, [model_provider: "modelProvider"])

  @doc """
  `account/gcp/setup`.

  Experimental: needs the client's option `experimental_api`.

  - `project_id` (String.t())
  - `credential_file` (String.t() | nil, optional): Absolute path to a credential file on the app-server host. Omit or pass `null` to clear the active user configuration's override and use ADC. If another configuration layer would still supply a credential file, setup fails without saving changes.
  - `location` (String.t() | nil, optional): Vertex AI location. Omission or null selects `global`.
  """
  @spec account_gcp_setup(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.gcp_setup_response()} | {:error, CodexKit.Error.t()}
  def account_gcp_setup(codex, params), do: request(codex, "account/gcp/setup", params, [project_id: "projectId", credential_file: "credentialFile", location: "location"])

  @doc """
  `account/login/cancel`.

  - `login_id` (String.t())
  """
  @spec account_login_cancel(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.cancel_login_account_response()} | {:error, CodexKit.Error.t()}
  def account_login_cancel(codex, params), do: request(codex, "account/login/cancel", params, [login_id: "loginId"])

  @doc """
  `account/login/start`.

  Params: `t:CodexKit.Protocol.login_account_params/0`.
  """
  @spec account_login_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.login_account_response()} | {:error, CodexKit.Error.t()}
  def account_login_start(codex, params), do: request(codex, "account/login/start", params, [access_key_id: "accessKeyId", access_token: "accessToken", api_key: "apiKey", app_brand: "appBrand", chatgpt_account_id: "chatgptAccountId", chatgpt_plan_type: "chatgptPlanType", codex_streamlined_login: "codexStreamlinedLogin", region: "region", secret_access_key: "secretAccessKey", session_token: "sessionToken", type: "type", use_hosted_login_success_page: "useHostedLoginSuccessPage"])

  @doc """
  `account/logout`.
  """
  @spec account_logout(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.logout_account_response()} | {:error, CodexKit.Error.t()}
  def account_logout(codex, params \\ %{}), do: request(codex, "account/logout", params, [])

  @doc """
  `account/rateLimitResetCredit/consume`.

  - `idempotency_key` (String.t()): Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
  - `credit_id` (String.t() | nil, optional): Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
  """
  @spec account_rate_limit_reset_credit_consume(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.consume_account_rate_limit_reset_credit_response()} | {:error, CodexKit.Error.t()}
  def account_rate_limit_reset_credit_consume(codex, params), do: request(codex, "account/rateLimitResetCredit/consume", params, [idempotency_key: "idempotencyKey", credit_id: "creditId"])

  @doc """
  `account/rateLimits/read`.

  - `exclude_reset_credit_details` (boolean(), optional): Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads.
  - `supports_luna_reserve` (boolean(), optional): The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked.
  """
  @spec account_rate_limits_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_account_rate_limits_response()} | {:error, CodexKit.Error.t()}
  def account_rate_limits_read(codex, params \\ %{}), do: request(codex, "account/rateLimits/read", params, [exclude_reset_credit_details: "excludeResetCreditDetails", supports_luna_reserve: "supportsLunaReserve"])

  @doc """
  `account/read`.

  - `refresh_token` (boolean(), optional): When `true`, requests a proactive token refresh before returning.
  """
  @spec account_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_account_response()} | {:error, CodexKit.Error.t()}
  def account_read(codex, params \\ %{}), do: request(codex, "account/read", params, [refresh_token: "refreshToken"])

  @doc """
  `account/securitySetup/read`.
  """
  @spec account_security_setup_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_account_security_setup_response()} | {:error, CodexKit.Error.t()}
  def account_security_setup_read(codex, params \\ %{}), do: request(codex, "account/securitySetup/read", params, [])

  @doc """
  `account/sendAddCreditsNudgeEmail`.

  - `credit_type` (add_credits_nudge_credit_type())
  """
  @spec account_send_add_credits_nudge_email(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.send_add_credits_nudge_email_response()} | {:error, CodexKit.Error.t()}
  def account_send_add_credits_nudge_email(codex, params), do: request(codex, "account/sendAddCreditsNudgeEmail", params, [credit_type: "creditType"])

  @doc """
  `account/usage/read`.

  - `thread_id` (String.t() | nil, optional): When present, read estimated usage for this thread instead of account-wide token activity.
  """
  @spec account_usage_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_account_token_usage_response()} | {:error, CodexKit.Error.t()}
  def account_usage_read(codex, params \\ %{}), do: request(codex, "account/usage/read", params, [thread_id: "threadId"])

  @doc """
  `account/workspaceMessages/read`.
  """
  @spec account_workspace_messages_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.get_workspace_messages_response()} | {:error, CodexKit.Error.t()}
  def account_workspace_messages_read(codex, params \\ %{}), do: request(codex, "account/workspaceMessages/read", params, [])

  @doc """
  `accountSession/list`.

  Experimental: needs the client's option `experimental_api`.

  - `refresh_workspace_metadata` (boolean(), optional)
  """
  @spec account_session_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.account_sessions_response()} | {:error, CodexKit.Error.t()}
  def account_session_list(codex, params \\ %{}), do: request(codex, "accountSession/list", params, [refresh_workspace_metadata: "refreshWorkspaceMetadata"])

  @doc """
  `accountSession/switch`.

  Experimental: needs the client's option `experimental_api`.

  - `account_id` (String.t()): Workspace to select within that login; this is not a user identifier.
  - `session_id` (String.t()): Opaque active-login identifier returned by accountSession/list.
  - `allow_browser_login` (boolean(), optional): Allow Core to start browser sign-in if this session needs SSO for the workspace.
  """
  @spec account_session_switch(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.account_sessions_switch_response()} | {:error, CodexKit.Error.t()}
  def account_session_switch(codex, params), do: request(codex, "accountSession/switch", params, [account_id: "accountId", session_id: "sessionId", allow_browser_login: "allowBrowserLogin"])

  @doc """
  `app/installed`.

  - `force_refresh` (boolean(), optional): When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
  - `thread_id` (String.t() | nil, optional): Optional loaded thread id used to evaluate effective app configuration.
  """
  @spec app_installed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.apps_installed_response()} | {:error, CodexKit.Error.t()}
  def app_installed(codex, params \\ %{}), do: request(codex, "app/installed", params, [force_refresh: "forceRefresh", thread_id: "threadId"])

  @doc """
  `app/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `force_refetch` (boolean(), optional): When true, bypass app caches and fetch the latest data from sources.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `thread_id` (String.t() | nil, optional): Optional thread id used to evaluate app feature gating from that thread's config.
  """
  @spec app_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.apps_list_response()} | {:error, CodexKit.Error.t()}
  def app_list(codex, params \\ %{}), do: request(codex, "app/list", params, [cursor: "cursor", force_refetch: "forceRefetch", limit: "limit", thread_id: "threadId"])

  @doc """
  The entries of all pages of `app_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_app_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_app_list(codex, params \\ %{}), do: iterate(codex, "app/list", params, [cursor: "cursor", force_refetch: "forceRefetch", limit: "limit", thread_id: "threadId"])

  @doc """
  `app/read`.

  - `app_ids` ([String.t()]): App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order.
  - `include_tools` (boolean(), optional): When true, include display-only public tool summaries in the returned metadata.
  - `thread_id` (String.t() | nil, optional): Optional loaded thread id used to evaluate effective app configuration.
  """
  @spec app_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.apps_read_response()} | {:error, CodexKit.Error.t()}
  def app_read(codex, params), do: request(codex, "app/read", params, [app_ids: "appIds", include_tools: "includeTools", thread_id: "threadId"])

  @doc """
  `collaborationMode/list`. Lists collaboration mode presets.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec collaboration_mode_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.collaboration_mode_list_response()} | {:error, CodexKit.Error.t()}
  def collaboration_mode_list(codex, params \\ %{}), do: request(codex, "collaborationMode/list", params, [])

  @doc """
  `command/exec`. Execute a standalone command (argv vector) under the server's sandbox.

  - `command` ([String.t()]): Command argv vector. Empty arrays are rejected.
  - `cwd` (String.t() | nil, optional): Optional working directory. Defaults to the server cwd.
  - `disable_output_cap` (boolean(), optional): Disable stdout/stderr capture truncation for this request.
  - `disable_timeout` (boolean(), optional): Disable the timeout entirely for this request.
  - `env` (%{optional(String.t()) => String.t() | nil} | nil, optional): Optional environment overrides merged into the server-computed environment.
  - `output_bytes_cap` (integer() | nil, optional): Optional per-stream stdout/stderr capture cap in bytes.
  - `permission_profile` (String.t() | nil, optional): Optional active permissions profile id for this command.
  - `process_id` (String.t() | nil, optional): Optional client-supplied, connection-scoped process id.
  - `sandbox_policy` (sandbox_policy() | nil, optional): Optional sandbox policy for this command.
  - `size` (command_exec_terminal_size() | nil, optional): Optional initial PTY size in character cells. Only valid when `tty` is true.
  - `stream_stdin` (boolean(), optional): Allow follow-up `command/exec/write` requests to write stdin bytes.
  - `stream_stdout_stderr` (boolean(), optional): Stream stdout/stderr via `command/exec/outputDelta` notifications.
  - `timeout_ms` (integer() | nil, optional): Optional timeout in milliseconds.
  - `tty` (boolean(), optional): Enable PTY mode.
  """
  @spec command_exec(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.command_exec_response()} | {:error, CodexKit.Error.t()}
  def command_exec(codex, params), do: request(codex, "command/exec", params, [command: "command", cwd: "cwd", disable_output_cap: "disableOutputCap", disable_timeout: "disableTimeout", env: "env", output_bytes_cap: "outputBytesCap", permission_profile: "permissionProfile", process_id: "processId", sandbox_policy: "sandboxPolicy", size: "size", stream_stdin: "streamStdin", stream_stdout_stderr: "streamStdoutStderr", timeout_ms: "timeoutMs", tty: "tty"])

  @doc """
  `command/exec/resize`. Resize a running PTY-backed `command/exec` session by client-supplied `processId`.

  - `process_id` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  - `size` (command_exec_terminal_size()): New PTY size in character cells.
  """
  @spec command_exec_resize(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.command_exec_resize_response()} | {:error, CodexKit.Error.t()}
  def command_exec_resize(codex, params), do: request(codex, "command/exec/resize", params, [process_id: "processId", size: "size"])

  @doc """
  `command/exec/terminate`. Terminate a running `command/exec` session by client-supplied `processId`.

  - `process_id` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  """
  @spec command_exec_terminate(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.command_exec_terminate_response()} | {:error, CodexKit.Error.t()}
  def command_exec_terminate(codex, params), do: request(codex, "command/exec/terminate", params, [process_id: "processId"])

  @doc """
  `command/exec/write`. Write stdin bytes to a running `command/exec` session or close stdin.

  - `process_id` (String.t()): Client-supplied, connection-scoped `processId` from the original `command/exec` request.
  - `close_stdin` (boolean(), optional): Close stdin after writing `deltaBase64`, if present.
  - `delta_base64` (String.t() | nil, optional): Optional base64-encoded stdin bytes to write.
  """
  @spec command_exec_write(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.command_exec_write_response()} | {:error, CodexKit.Error.t()}
  def command_exec_write(codex, params), do: request(codex, "command/exec/write", params, [process_id: "processId", close_stdin: "closeStdin", delta_base64: "deltaBase64"])

  @doc """
  `config/batchWrite`.

  - `edits` ([config_edit()])
  - `expected_version` (String.t() | nil, optional)
  - `file_path` (String.t() | nil, optional): Path to the config file to write; defaults to the user's `config.toml` when omitted.
  - `reload_user_config` (boolean(), optional): When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded.
  """
  @spec config_batch_write(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.config_write_response()} | {:error, CodexKit.Error.t()}
  def config_batch_write(codex, params), do: request(codex, "config/batchWrite", params, [edits: "edits", expected_version: "expectedVersion", file_path: "filePath", reload_user_config: "reloadUserConfig"])

  @doc """
  `config/mcpServer/reload`.
  """
  @spec config_mcp_server_reload(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_server_refresh_response()} | {:error, CodexKit.Error.t()}
  def config_mcp_server_reload(codex, params \\ %{}), do: request(codex, "config/mcpServer/reload", params, [])

  @doc """
  `config/read`.

  - `cwd` (String.t() | nil, optional): Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root).
  - `include_layers` (boolean(), optional)
  """
  @spec config_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.config_read_response()} | {:error, CodexKit.Error.t()}
  def config_read(codex, params \\ %{}), do: request(codex, "config/read", params, [cwd: "cwd", include_layers: "includeLayers"])

  @doc """
  `config/value/write`.

  - `key_path` (String.t())
  - `merge_strategy` (merge_strategy())
  - `value` (term())
  - `expected_version` (String.t() | nil, optional)
  - `file_path` (String.t() | nil, optional): Path to the config file to write; defaults to the user's `config.toml` when omitted.
  """
  @spec config_value_write(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.config_write_response()} | {:error, CodexKit.Error.t()}
  def config_value_write(codex, params), do: request(codex, "config/value/write", params, [key_path: "keyPath", merge_strategy: "mergeStrategy", value: "value", expected_version: "expectedVersion", file_path: "filePath"])

  @doc """
  `configRequirements/read`.
  """
  @spec config_requirements_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.config_requirements_read_response()} | {:error, CodexKit.Error.t()}
  def config_requirements_read(codex, params \\ %{}), do: request(codex, "configRequirements/read", params, [])

  @doc """
  `environment/add`. Adds or replaces a remote environment by id for later selection.

  Experimental: needs the client's option `experimental_api`.

  - `environment_id` (String.t())
  - `exec_server_url` (String.t())
  - `auth_bearer_token` (String.t() | nil, optional): Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination.
  - `connect_timeout_ms` (integer() | nil, optional): Optional WebSocket connection timeout. The server default applies when omitted.
  - `skills` (environment_skills_params() | nil, optional): Required skills supplied by this environment, checked before model inference.
  - `websocket_request_id` (String.t() | nil, optional): Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination.
  """
  @spec environment_add(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.environment_add_response()} | {:error, CodexKit.Error.t()}
  def environment_add(codex, params), do: request(codex, "environment/add", params, [environment_id: "environmentId", exec_server_url: "execServerUrl", auth_bearer_token: "authBearerToken", connect_timeout_ms: "connectTimeoutMs", skills: "skills", websocket_request_id: "websocketRequestId"])

  @doc """
  `environment/info`. Reads information from a configured execution environment.

  Experimental: needs the client's option `experimental_api`.

  - `environment_id` (String.t())
  """
  @spec environment_info(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.environment_info_response()} | {:error, CodexKit.Error.t()}
  def environment_info(codex, params), do: request(codex, "environment/info", params, [environment_id: "environmentId"])

  @doc """
  `environment/status`. Reads the current status of a configured execution environment.

  Experimental: needs the client's option `experimental_api`.

  - `environment_id` (String.t()): Environment id to inspect.
  """
  @spec environment_status(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.environment_status_response()} | {:error, CodexKit.Error.t()}
  def environment_status(codex, params), do: request(codex, "environment/status", params, [environment_id: "environmentId"])

  @doc """
  `experimentalFeature/enablement/set`.

  - `enablement` (%{optional(String.t()) => boolean()}): Process-wide runtime feature enablement keyed by canonical feature name.
  """
  @spec experimental_feature_enablement_set(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.experimental_feature_enablement_set_response()} | {:error, CodexKit.Error.t()}
  def experimental_feature_enablement_set(codex, params), do: request(codex, "experimentalFeature/enablement/set", params, [enablement: "enablement"])

  @doc """
  `experimentalFeature/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `thread_id` (String.t() | nil, optional): Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd.
  """
  @spec experimental_feature_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.experimental_feature_list_response()} | {:error, CodexKit.Error.t()}
  def experimental_feature_list(codex, params \\ %{}), do: request(codex, "experimentalFeature/list", params, [cursor: "cursor", limit: "limit", thread_id: "threadId"])

  @doc """
  The entries of all pages of `experimental_feature_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_experimental_feature_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_experimental_feature_list(codex, params \\ %{}), do: iterate(codex, "experimentalFeature/list", params, [cursor: "cursor", limit: "limit", thread_id: "threadId"])

  @doc """
  `externalAgentConfig/detect`.

  - `cwds` ([String.t()] | nil, optional): Zero or more working directories to include for repo-scoped detection.
  - `include_home` (boolean(), optional): If true, include detection under the user's home directory.
  - `max_session_age_days` (integer() | nil, optional): Maximum age in days for detected sessions. Missing values use the default limit.
  - `max_sessions` (integer() | nil, optional): Maximum number of sessions to detect. Missing values use the default limit.
  - `migration_source` (String.t() | nil, optional): Optional migration-source selector. Missing or unrecognized values use the default source.
  - `source` (String.t() | nil, optional): Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source.
  """
  @spec external_agent_config_detect(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.external_agent_config_detect_response()} | {:error, CodexKit.Error.t()}
  def external_agent_config_detect(codex, params \\ %{}), do: request(codex, "externalAgentConfig/detect", params, [cwds: "cwds", include_home: "includeHome", max_session_age_days: "maxSessionAgeDays", max_sessions: "maxSessions", migration_source: "migrationSource", source: "source"])

  @doc """
  `externalAgentConfig/import`.

  - `migration_items` ([external_agent_config_migration_item()])
  - `migration_source` (String.t() | nil, optional): Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source.
  - `provider_id` (String.t() | nil, optional): Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source.
  - `source` (String.t() | nil, optional): Optional identifier for the product that initiated the import.
  """
  @spec external_agent_config_import(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.external_agent_config_import_response()} | {:error, CodexKit.Error.t()}
  def external_agent_config_import(codex, params), do: request(codex, "externalAgentConfig/import", params, [migration_items: "migrationItems", migration_source: "migrationSource", provider_id: "providerId", source: "source"])

  @doc """
  `externalAgentConfig/import/readHistories`.
  """
  @spec external_agent_config_import_read_histories(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.external_agent_config_import_histories_read_response()} | {:error, CodexKit.Error.t()}
  def external_agent_config_import_read_histories(codex, params \\ %{}), do: request(codex, "externalAgentConfig/import/readHistories", params, [])

  @doc """
  `externalAgentConfig/import/recordHistory`.

  - `item_type_results` ([external_agent_config_import_history_record_type_result_params()]): Completed results grouped by imported item type.
  - `provider_id` (String.t()): Opaque provider identifier for the externally completed import.
  """
  @spec external_agent_config_import_record_history(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.external_agent_config_import_history_record_response()} | {:error, CodexKit.Error.t()}
  def external_agent_config_import_record_history(codex, params), do: request(codex, "externalAgentConfig/import/recordHistory", params, [item_type_results: "itemTypeResults", provider_id: "providerId"])

  @doc """
  `feedback/save`.

  - `classification` (String.t())
  - `save_path` (legacy_app_path_string()): Absolute, previously unused ZIP path on the app-server host. The caller owns this file, including after a disconnected RPC.
  - `extra_log_files` ([String.t()] | nil, optional)
  - `include_logs` (boolean(), optional)
  - `reason` (String.t() | nil, optional)
  - `tags` (%{optional(String.t()) => String.t()} | nil, optional)
  - `thread_id` (String.t() | nil, optional)
  """
  @spec feedback_save(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.feedback_save_response()} | {:error, CodexKit.Error.t()}
  def feedback_save(codex, params), do: request(codex, "feedback/save", params, [classification: "classification", save_path: "savePath", extra_log_files: "extraLogFiles", include_logs: "includeLogs", reason: "reason", tags: "tags", thread_id: "threadId"])

  @doc """
  `feedback/upload`.

  - `classification` (String.t())
  - `extra_log_files` ([String.t()] | nil, optional)
  - `include_logs` (boolean(), optional)
  - `reason` (String.t() | nil, optional)
  - `tags` (%{optional(String.t()) => String.t()} | nil, optional)
  - `thread_id` (String.t() | nil, optional)
  """
  @spec feedback_upload(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.feedback_upload_response()} | {:error, CodexKit.Error.t()}
  def feedback_upload(codex, params), do: request(codex, "feedback/upload", params, [classification: "classification", extra_log_files: "extraLogFiles", include_logs: "includeLogs", reason: "reason", tags: "tags", thread_id: "threadId"])

  @doc """
  `fs/copy`.

  - `destination_path` (absolute_path_buf()): Absolute destination path.
  - `source_path` (absolute_path_buf()): Absolute source path.
  - `recursive` (boolean(), optional): Required for directory copies; ignored for file copies.
  """
  @spec fs_copy(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_copy_response()} | {:error, CodexKit.Error.t()}
  def fs_copy(codex, params), do: request(codex, "fs/copy", params, [destination_path: "destinationPath", source_path: "sourcePath", recursive: "recursive"])

  @doc """
  `fs/createDirectory`.

  - `path` (absolute_path_buf()): Absolute directory path to create.
  - `recursive` (boolean() | nil, optional): Whether parent directories should also be created. Defaults to `true`.
  """
  @spec fs_create_directory(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_create_directory_response()} | {:error, CodexKit.Error.t()}
  def fs_create_directory(codex, params), do: request(codex, "fs/createDirectory", params, [path: "path", recursive: "recursive"])

  @doc """
  `fs/getMetadata`.

  - `path` (absolute_path_buf()): Absolute path to inspect.
  """
  @spec fs_get_metadata(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_get_metadata_response()} | {:error, CodexKit.Error.t()}
  def fs_get_metadata(codex, params), do: request(codex, "fs/getMetadata", params, [path: "path"])

  @doc """
  `fs/readDirectory`.

  - `path` (absolute_path_buf()): Absolute directory path to read.
  """
  @spec fs_read_directory(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_read_directory_response()} | {:error, CodexKit.Error.t()}
  def fs_read_directory(codex, params), do: request(codex, "fs/readDirectory", params, [path: "path"])

  @doc """
  `fs/readFile`.

  - `path` (absolute_path_buf()): Absolute path to read.
  """
  @spec fs_read_file(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_read_file_response()} | {:error, CodexKit.Error.t()}
  def fs_read_file(codex, params), do: request(codex, "fs/readFile", params, [path: "path"])

  @doc """
  `fs/remove`.

  - `path` (absolute_path_buf()): Absolute path to remove.
  - `force` (boolean() | nil, optional): Whether missing paths should be ignored. Defaults to `true`.
  - `recursive` (boolean() | nil, optional): Whether directory removal should recurse. Defaults to `true`.
  """
  @spec fs_remove(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_remove_response()} | {:error, CodexKit.Error.t()}
  def fs_remove(codex, params), do: request(codex, "fs/remove", params, [path: "path", force: "force", recursive: "recursive"])

  @doc """
  `fs/unwatch`.

  - `watch_id` (String.t()): Watch identifier previously provided to `fs/watch`.
  """
  @spec fs_unwatch(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_unwatch_response()} | {:error, CodexKit.Error.t()}
  def fs_unwatch(codex, params), do: request(codex, "fs/unwatch", params, [watch_id: "watchId"])

  @doc """
  `fs/watch`.

  - `path` (absolute_path_buf()): Absolute file or directory path to watch.
  - `watch_id` (String.t()): Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
  """
  @spec fs_watch(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_watch_response()} | {:error, CodexKit.Error.t()}
  def fs_watch(codex, params), do: request(codex, "fs/watch", params, [path: "path", watch_id: "watchId"])

  @doc """
  `fs/writeFile`.

  - `data_base64` (String.t()): File contents encoded as base64.
  - `path` (absolute_path_buf()): Absolute path to write.
  """
  @spec fs_write_file(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fs_write_file_response()} | {:error, CodexKit.Error.t()}
  def fs_write_file(codex, params), do: request(codex, "fs/writeFile", params, [data_base64: "dataBase64", path: "path"])

  @doc """
  `fuzzyFileSearch`.

  - `query` (String.t())
  - `roots` ([String.t()])
  - `cancellation_token` (String.t() | nil, optional)
  """
  @spec fuzzy_file_search(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fuzzy_file_search_response()} | {:error, CodexKit.Error.t()}
  def fuzzy_file_search(codex, params), do: request(codex, "fuzzyFileSearch", params, [query: "query", roots: "roots", cancellation_token: "cancellationToken"])

  @doc """
  `fuzzyFileSearch/sessionStart`.

  Experimental: needs the client's option `experimental_api`.

  - `roots` ([String.t()])
  - `session_id` (String.t())
  """
  @spec fuzzy_file_search_session_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fuzzy_file_search_session_start_response()} | {:error, CodexKit.Error.t()}
  def fuzzy_file_search_session_start(codex, params), do: request(codex, "fuzzyFileSearch/sessionStart", params, [roots: "roots", session_id: "sessionId"])

  @doc """
  `fuzzyFileSearch/sessionStop`.

  Experimental: needs the client's option `experimental_api`.

  - `session_id` (String.t())
  """
  @spec fuzzy_file_search_session_stop(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fuzzy_file_search_session_stop_response()} | {:error, CodexKit.Error.t()}
  def fuzzy_file_search_session_stop(codex, params), do: request(codex, "fuzzyFileSearch/sessionStop", params, [session_id: "sessionId"])

  @doc """
  `fuzzyFileSearch/sessionUpdate`.

  Experimental: needs the client's option `experimental_api`.

  - `query` (String.t())
  - `session_id` (String.t())
  """
  @spec fuzzy_file_search_session_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.fuzzy_file_search_session_update_response()} | {:error, CodexKit.Error.t()}
  def fuzzy_file_search_session_update(codex, params), do: request(codex, "fuzzyFileSearch/sessionUpdate", params, [query: "query", session_id: "sessionId"])

  @doc """
  `hooks/list`.

  - `cwds` ([String.t()], optional): Working directories to inspect when no thread is specified. An empty list uses the session cwd.
  - `thread_id` (String.t() | nil, optional): List a loaded thread's hooks, including its selected environments. Omit `cwds` in this mode.
  """
  @spec hooks_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.hooks_list_response()} | {:error, CodexKit.Error.t()}
  def hooks_list(codex, params \\ %{}), do: request(codex, "hooks/list", params, [cwds: "cwds", thread_id: "threadId"])

  @doc """
  `initialize`.

  - `client_info` (client_info())
  - `capabilities` (initialize_capabilities() | nil, optional)
  """
  @spec initialize(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.initialize_response()} | {:error, CodexKit.Error.t()}
  def initialize(codex, params), do: request(codex, "initialize", params, [client_info: "clientInfo", capabilities: "capabilities"])

  @doc """
  `marketplace/add`.

  - `source` (String.t())
  - `ref_name` (String.t() | nil, optional)
  - `sparse_paths` ([String.t()] | nil, optional)
  """
  @spec marketplace_add(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.marketplace_add_response()} | {:error, CodexKit.Error.t()}
  def marketplace_add(codex, params), do: request(codex, "marketplace/add", params, [source: "source", ref_name: "refName", sparse_paths: "sparsePaths"])

  @doc """
  `marketplace/remove`.

  - `marketplace_name` (String.t())
  """
  @spec marketplace_remove(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.marketplace_remove_response()} | {:error, CodexKit.Error.t()}
  def marketplace_remove(codex, params), do: request(codex, "marketplace/remove", params, [marketplace_name: "marketplaceName"])

  @doc """
  `marketplace/upgrade`.

  - `marketplace_name` (String.t() | nil, optional)
  """
  @spec marketplace_upgrade(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.marketplace_upgrade_response()} | {:error, CodexKit.Error.t()}
  def marketplace_upgrade(codex, params \\ %{}), do: request(codex, "marketplace/upgrade", params, [marketplace_name: "marketplaceName"])

  @doc """
  `mcpServer/event/stream/start`.

  Experimental: needs the client's option `experimental_api`.

  - `arguments` (term())
  - `name` (String.t())
  - `server` (String.t())
  - `subscription_id` (String.t())
  - `thread_id` (String.t())
  - `meta` (term(), optional)
  """
  @spec mcp_server_event_stream_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_server_event_stream_start_response()} | {:error, CodexKit.Error.t()}
  def mcp_server_event_stream_start(codex, params), do: request(codex, "mcpServer/event/stream/start", params, [arguments: "arguments", name: "name", server: "server", subscription_id: "subscriptionId", thread_id: "threadId", meta: "_meta"])

  @doc """
  `mcpServer/event/stream/stop`.

  Experimental: needs the client's option `experimental_api`.

  - `subscription_id` (String.t())
  """
  @spec mcp_server_event_stream_stop(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_server_event_stream_stop_response()} | {:error, CodexKit.Error.t()}
  def mcp_server_event_stream_stop(codex, params), do: request(codex, "mcpServer/event/stream/stop", params, [subscription_id: "subscriptionId"])

  @doc """
  `mcpServer/oauth/login`.

  - `name` (String.t())
  - `client_registration` (mcp_server_oauth_client_registration() | nil, optional): Registration strategy for this login only; omission selects automatic discovery.
  - `scopes` ([String.t()] | nil, optional)
  - `thread_id` (String.t() | nil, optional)
  - `timeout_secs` (integer() | nil, optional)
  """
  @spec mcp_server_oauth_login(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_server_oauth_login_response()} | {:error, CodexKit.Error.t()}
  def mcp_server_oauth_login(codex, params), do: request(codex, "mcpServer/oauth/login", params, [name: "name", client_registration: "clientRegistration", scopes: "scopes", thread_id: "threadId", timeout_secs: "timeoutSecs"])

  @doc """
  `mcpServer/resource/read`.

  - `server` (String.t())
  - `uri` (String.t())
  - `meta` (%{optional(String.t()) => term()} | nil, optional): Additional MCP request metadata. Account and turn routing keys are reserved.
  - `connector_id` (String.t() | nil, optional)
  - `origin_call_id` (String.t() | nil, optional): Originating MCP tool call used to select the resource's app.
  - `target` (mcp_resource_read_target() | nil, optional): Explicit hosted app/account. Omit to retain legacy resource discovery.
  - `thread_id` (String.t() | nil, optional)
  """
  @spec mcp_server_resource_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_resource_read_response()} | {:error, CodexKit.Error.t()}
  def mcp_server_resource_read(codex, params), do: request(codex, "mcpServer/resource/read", params, [server: "server", uri: "uri", meta: "_meta", connector_id: "connectorId", origin_call_id: "originCallId", target: "target", thread_id: "threadId"])

  @doc """
  `mcpServer/tool/call`.

  - `server` (String.t())
  - `thread_id` (String.t())
  - `tool` (String.t())
  - `meta` (term(), optional)
  - `arguments` (term(), optional)
  """
  @spec mcp_server_tool_call(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mcp_server_tool_call_response()} | {:error, CodexKit.Error.t()}
  def mcp_server_tool_call(codex, params), do: request(codex, "mcpServer/tool/call", params, [server: "server", thread_id: "threadId", tool: "tool", meta: "_meta", arguments: "arguments"])

  @doc """
  `mcpServerStatus/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `detail` (mcp_server_status_detail() | nil, optional): Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a server-defined value.
  - `server_name` (String.t() | nil, optional): Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
  - `thread_id` (String.t() | nil, optional)
  """
  @spec mcp_server_status_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.list_mcp_server_status_response()} | {:error, CodexKit.Error.t()}
  def mcp_server_status_list(codex, params \\ %{}), do: request(codex, "mcpServerStatus/list", params, [cursor: "cursor", detail: "detail", limit: "limit", server_name: "serverName", thread_id: "threadId"])

  @doc """
  The entries of all pages of `mcp_server_status_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_mcp_server_status_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_mcp_server_status_list(codex, params \\ %{}), do: iterate(codex, "mcpServerStatus/list", params, [cursor: "cursor", detail: "detail", limit: "limit", server_name: "serverName", thread_id: "threadId"])

  @doc """
  `memory/reset`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec memory_reset(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.memory_reset_response()} | {:error, CodexKit.Error.t()}
  def memory_reset(codex, params \\ %{}), do: request(codex, "memory/reset", params, [])

  @doc """
  `memory/status`.

  Experimental: needs the client's option `experimental_api`.

  - `min_consolidated_threads` (integer() | nil, optional): Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
  """
  @spec memory_status(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.memory_status_response()} | {:error, CodexKit.Error.t()}
  def memory_status(codex, params \\ %{}), do: request(codex, "memory/status", params, [min_consolidated_threads: "minConsolidatedThreads"])

  @doc """
  `mock/experimentalMethod`. Test-only method used to validate experimental gating.

  Experimental: needs the client's option `experimental_api`.

  - `value` (String.t() | nil, optional): Test-only payload field.
  """
  @spec mock_experimental_method(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.mock_experimental_method_response()} | {:error, CodexKit.Error.t()}
  def mock_experimental_method(codex, params \\ %{}), do: request(codex, "mock/experimentalMethod", params, [value: "value"])

  @doc """
  `model/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `include_hidden` (boolean() | nil, optional): When true, include models that are hidden from the default picker list.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `model_provider` (String.t() | nil, optional): List models for this configured provider instead of the app-server default.
  """
  @spec model_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.model_list_response()} | {:error, CodexKit.Error.t()}
  def model_list(codex, params \\ %{}), do: request(codex, "model/list", params, [cursor: "cursor", include_hidden: "includeHidden", limit: "limit", model_provider: "modelProvider"])

  @doc """
  The entries of all pages of `model_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_model_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_model_list(codex, params \\ %{}), do: iterate(codex, "model/list", params, [cursor: "cursor", include_hidden: "includeHidden", limit: "limit", model_provider: "modelProvider"])

  @doc """
  `modelProvider/capabilities/read`.
  """
  @spec model_provider_capabilities_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.model_provider_capabilities_read_response()} | {:error, CodexKit.Error.t()}
  def model_provider_capabilities_read(codex, params \\ %{}), do: request(codex, "modelProvider/capabilities/read", params, [])

  @doc """
  `modelProvider/config/write`.

  - `settings` (provider_settings_patch())
  """
  @spec model_provider_config_write(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.model_provider_config_write_response()} | {:error, CodexKit.Error.t()}
  def model_provider_config_write(codex, params), do: request(codex, "modelProvider/config/write", params, [settings: "settings"])

  @doc """
  `modelProvider/list`.
  """
  @spec model_provider_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.model_provider_list_response()} | {:error, CodexKit.Error.t()}
  def model_provider_list(codex, params \\ %{}), do: request(codex, "modelProvider/list", params, [])

  @doc """
  `permissionProfile/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `cwd` (String.t() | nil, optional): Optional working directory to resolve project config layers.
  - `limit` (integer() | nil, optional): Optional page size; defaults to the full result set.
  """
  @spec permission_profile_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.permission_profile_list_response()} | {:error, CodexKit.Error.t()}
  def permission_profile_list(codex, params \\ %{}), do: request(codex, "permissionProfile/list", params, [cursor: "cursor", cwd: "cwd", limit: "limit"])

  @doc """
  The entries of all pages of `permission_profile_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_permission_profile_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_permission_profile_list(codex, params \\ %{}), do: iterate(codex, "permissionProfile/list", params, [cursor: "cursor", cwd: "cwd", limit: "limit"])

  @doc """
  `plugin/install`.

  - `plugin_name` (String.t())
  - `install_attempt_id` (String.t() | nil, optional): Client-generated identifier used to correlate one installation attempt.
  - `marketplace_path` (absolute_path_buf() | nil, optional)
  - `remote_marketplace_name` (String.t() | nil, optional)
  """
  @spec plugin_install(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_install_response()} | {:error, CodexKit.Error.t()}
  def plugin_install(codex, params), do: request(codex, "plugin/install", params, [plugin_name: "pluginName", install_attempt_id: "installAttemptId", marketplace_path: "marketplacePath", remote_marketplace_name: "remoteMarketplaceName"])

  @doc """
  `plugin/installed`.

  - `cwds` ([absolute_path_buf()] | nil, optional): Optional working directories used to discover repo marketplaces.
  - `install_suggestion_plugin_names` ([String.t()] | nil, optional): Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints.
  """
  @spec plugin_installed(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_installed_response()} | {:error, CodexKit.Error.t()}
  def plugin_installed(codex, params \\ %{}), do: request(codex, "plugin/installed", params, [cwds: "cwds", install_suggestion_plugin_names: "installSuggestionPluginNames"])

  @doc """
  `plugin/list`.

  - `cwds` ([absolute_path_buf()] | nil, optional): Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered.
  - `force_refetch` (boolean(), optional): Whether the client requests a fresh remote plugin catalog fetch.
  - `marketplace_kinds` ([plugin_list_marketplace_kind()] | nil, optional): Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag.
  """
  @spec plugin_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_list_response()} | {:error, CodexKit.Error.t()}
  def plugin_list(codex, params \\ %{}), do: request(codex, "plugin/list", params, [cwds: "cwds", force_refetch: "forceRefetch", marketplace_kinds: "marketplaceKinds"])

  @doc """
  `plugin/read`.

  - `plugin_name` (String.t())
  - `marketplace_path` (absolute_path_buf() | nil, optional)
  - `remote_marketplace_name` (String.t() | nil, optional)
  """
  @spec plugin_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_read_response()} | {:error, CodexKit.Error.t()}
  def plugin_read(codex, params), do: request(codex, "plugin/read", params, [plugin_name: "pluginName", marketplace_path: "marketplacePath", remote_marketplace_name: "remoteMarketplaceName"])

  @doc """
  `plugin/reconcile`.

  - `reason` (String.t() | nil, optional): Optional client-provided reason recorded with the reconciliation attempt.
  """
  @spec plugin_reconcile(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_reconcile_response()} | {:error, CodexKit.Error.t()}
  def plugin_reconcile(codex, params \\ %{}), do: request(codex, "plugin/reconcile", params, [reason: "reason"])

  @doc """
  `plugin/search`.

  Experimental: needs the client's option `experimental_api`.

  - `search_term` (String.t())
  - `cursor` (String.t() | nil, optional)
  - `cwds` ([absolute_path_buf()] | nil, optional)
  - `limit` (integer() | nil, optional)
  - `scope` (plugin_search_scope() | nil, optional)
  """
  @spec plugin_search(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_search_response()} | {:error, CodexKit.Error.t()}
  def plugin_search(codex, params), do: request(codex, "plugin/search", params, [search_term: "searchTerm", cursor: "cursor", cwds: "cwds", limit: "limit", scope: "scope"])

  @doc """
  The entries of all pages of `plugin_search/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_plugin_search(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_plugin_search(codex, params), do: iterate(codex, "plugin/search", params, [search_term: "searchTerm", cursor: "cursor", cwds: "cwds", limit: "limit", scope: "scope"])

  @doc """
  `plugin/share/checkout`.

  - `remote_plugin_id` (String.t())
  """
  @spec plugin_share_checkout(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_share_checkout_response()} | {:error, CodexKit.Error.t()}
  def plugin_share_checkout(codex, params), do: request(codex, "plugin/share/checkout", params, [remote_plugin_id: "remotePluginId"])

  @doc """
  `plugin/share/delete`.

  - `remote_plugin_id` (String.t())
  """
  @spec plugin_share_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_share_delete_response()} | {:error, CodexKit.Error.t()}
  def plugin_share_delete(codex, params), do: request(codex, "plugin/share/delete", params, [remote_plugin_id: "remotePluginId"])

  @doc """
  `plugin/share/list`.
  """
  @spec plugin_share_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_share_list_response()} | {:error, CodexKit.Error.t()}
  def plugin_share_list(codex, params \\ %{}), do: request(codex, "plugin/share/list", params, [])

  @doc """
  `plugin/share/save`.

  - `plugin_path` (absolute_path_buf())
  - `discoverability` (plugin_share_discoverability() | nil, optional)
  - `remote_plugin_id` (String.t() | nil, optional)
  - `share_targets` ([plugin_share_target()] | nil, optional)
  """
  @spec plugin_share_save(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_share_save_response()} | {:error, CodexKit.Error.t()}
  def plugin_share_save(codex, params), do: request(codex, "plugin/share/save", params, [plugin_path: "pluginPath", discoverability: "discoverability", remote_plugin_id: "remotePluginId", share_targets: "shareTargets"])

  @doc """
  `plugin/share/updateTargets`.

  - `discoverability` (plugin_share_update_discoverability())
  - `remote_plugin_id` (String.t())
  - `share_targets` ([plugin_share_target()])
  """
  @spec plugin_share_update_targets(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_share_update_targets_response()} | {:error, CodexKit.Error.t()}
  def plugin_share_update_targets(codex, params), do: request(codex, "plugin/share/updateTargets", params, [discoverability: "discoverability", remote_plugin_id: "remotePluginId", share_targets: "shareTargets"])

  @doc """
  `plugin/skill/read`.

  - `remote_marketplace_name` (String.t())
  - `remote_plugin_id` (String.t())
  - `skill_name` (String.t())
  """
  @spec plugin_skill_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_skill_read_response()} | {:error, CodexKit.Error.t()}
  def plugin_skill_read(codex, params), do: request(codex, "plugin/skill/read", params, [remote_marketplace_name: "remoteMarketplaceName", remote_plugin_id: "remotePluginId", skill_name: "skillName"])

  @doc """
  `plugin/uninstall`.

  - `plugin_id` (String.t())
  """
  @spec plugin_uninstall(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.plugin_uninstall_response()} | {:error, CodexKit.Error.t()}
  def plugin_uninstall(codex, params), do: request(codex, "plugin/uninstall", params, [plugin_id: "pluginId"])

  @doc """
  `process/kill`. Terminate a running `process/spawn` session by client-supplied `processHandle`.

  Experimental: needs the client's option `experimental_api`.

  - `process_handle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  """
  @spec process_kill(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.process_kill_response()} | {:error, CodexKit.Error.t()}
  def process_kill(codex, params), do: request(codex, "process/kill", params, [process_handle: "processHandle"])

  @doc """
  `process/resizePty`. Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.

  Experimental: needs the client's option `experimental_api`.

  - `process_handle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  - `size` (process_terminal_size()): New PTY size in character cells.
  """
  @spec process_resize_pty(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.process_resize_pty_response()} | {:error, CodexKit.Error.t()}
  def process_resize_pty(codex, params), do: request(codex, "process/resizePty", params, [process_handle: "processHandle", size: "size"])

  @doc """
  `process/spawn`. Spawn a standalone process (argv vector) without a Codex sandbox.

  Experimental: needs the client's option `experimental_api`.

  - `command` ([String.t()]): Command argv vector. Empty arrays are rejected.
  - `cwd` (absolute_path_buf()): Absolute working directory for the process.
  - `process_handle` (String.t()): Client-supplied, connection-scoped process handle.
  - `env` (%{optional(String.t()) => String.t() | nil} | nil, optional): Optional environment overrides merged into the app-server process environment.
  - `output_bytes_cap` (integer() | nil, optional): Optional per-stream stdout/stderr capture cap in bytes.
  - `size` (process_terminal_size() | nil, optional): Optional initial PTY size in character cells. Only valid when `tty` is true.
  - `stream_stdin` (boolean(), optional): Allow follow-up `process/writeStdin` requests to write stdin bytes.
  - `stream_stdout_stderr` (boolean(), optional): Stream stdout/stderr via `process/outputDelta` notifications.
  - `timeout_ms` (integer() | nil, optional): Optional timeout in milliseconds.
  - `tty` (boolean(), optional): Enable PTY mode.
  """
  @spec process_spawn(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.process_spawn_response()} | {:error, CodexKit.Error.t()}
  def process_spawn(codex, params), do: request(codex, "process/spawn", params, [command: "command", cwd: "cwd", process_handle: "processHandle", env: "env", output_bytes_cap: "outputBytesCap", size: "size", stream_stdin: "streamStdin", stream_stdout_stderr: "streamStdoutStderr", timeout_ms: "timeoutMs", tty: "tty"])

  @doc """
  `process/writeStdin`. Write stdin bytes to a running `process/spawn` session or close stdin.

  Experimental: needs the client's option `experimental_api`.

  - `process_handle` (String.t()): Client-supplied, connection-scoped `processHandle` from `process/spawn`.
  - `close_stdin` (boolean(), optional): Close stdin after writing `deltaBase64`, if present.
  - `delta_base64` (String.t() | nil, optional): Optional base64-encoded stdin bytes to write.
  """
  @spec process_write_stdin(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.process_write_stdin_response()} | {:error, CodexKit.Error.t()}
  def process_write_stdin(codex, params), do: request(codex, "process/writeStdin", params, [process_handle: "processHandle", close_stdin: "closeStdin", delta_base64: "deltaBase64"])

  @doc """
  `project/create`.

  Experimental: needs the client's option `experimental_api`.

  - `idempotency_key` (String.t())
  - `name` (String.t())
  - `roots` ([project_root()])
  - `metadata` (%{optional(String.t()) => String.t()} | nil, optional)
  """
  @spec project_create(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_create_response()} | {:error, CodexKit.Error.t()}
  def project_create(codex, params), do: request(codex, "project/create", params, [idempotency_key: "idempotencyKey", name: "name", roots: "roots", metadata: "metadata"])

  @doc """
  `project/delete`.

  Experimental: needs the client's option `experimental_api`.

  - `project_id` (String.t())
  """
  @spec project_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_delete_response()} | {:error, CodexKit.Error.t()}
  def project_delete(codex, params), do: request(codex, "project/delete", params, [project_id: "projectId"])

  @doc """
  `project/import`.

  Experimental: needs the client's option `experimental_api`.

  - `idempotency_key` (String.t())
  - `name` (String.t())
  - `roots` ([project_root()])
  - `metadata` (%{optional(String.t()) => String.t()} | nil, optional)
  - `threads` ([String.t()] | nil, optional)
  """
  @spec project_import(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_import_response()} | {:error, CodexKit.Error.t()}
  def project_import(codex, params), do: request(codex, "project/import", params, [idempotency_key: "idempotencyKey", name: "name", roots: "roots", metadata: "metadata", threads: "threads"])

  @doc """
  `project/list`.

  Experimental: needs the client's option `experimental_api`.

  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  - `sort_direction` (sort_direction() | nil, optional): Requires sortKey. Defaults to asc for position and desc for recencyAt.
  - `sort_key` (project_sort_key() | nil, optional): Defaults to position. Recency sorting always places empty projects last.
  """
  @spec project_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_list_response()} | {:error, CodexKit.Error.t()}
  def project_list(codex, params \\ %{}), do: request(codex, "project/list", params, [cursor: "cursor", limit: "limit", sort_direction: "sortDirection", sort_key: "sortKey"])

  @doc """
  The entries of all pages of `project_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_project_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_project_list(codex, params \\ %{}), do: iterate(codex, "project/list", params, [cursor: "cursor", limit: "limit", sort_direction: "sortDirection", sort_key: "sortKey"])

  @doc """
  `project/move`.

  Experimental: needs the client's option `experimental_api`.

  - `project_id` (String.t())
  - `before_project_id` (String.t() | nil, optional)
  """
  @spec project_move(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_move_response()} | {:error, CodexKit.Error.t()}
  def project_move(codex, params), do: request(codex, "project/move", params, [project_id: "projectId", before_project_id: "beforeProjectId"])

  @doc """
  `project/read`.

  Experimental: needs the client's option `experimental_api`.

  - `project_id` (String.t())
  """
  @spec project_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_read_response()} | {:error, CodexKit.Error.t()}
  def project_read(codex, params), do: request(codex, "project/read", params, [project_id: "projectId"])

  @doc """
  `project/update`.

  Experimental: needs the client's option `experimental_api`.

  - `project_id` (String.t())
  - `metadata` (%{optional(String.t()) => String.t()} | nil, optional)
  - `name` (String.t() | nil, optional)
  - `roots` ([project_root()] | nil, optional)
  """
  @spec project_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.project_update_response()} | {:error, CodexKit.Error.t()}
  def project_update(codex, params), do: request(codex, "project/update", params, [project_id: "projectId", metadata: "metadata", name: "name", roots: "roots"])

  @doc """
  `remoteControl/client/list`.

  Experimental: needs the client's option `experimental_api`.

  - `environment_id` (String.t())
  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  - `order` (remote_control_clients_list_order() | nil, optional)
  """
  @spec remote_control_client_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_clients_list_response()} | {:error, CodexKit.Error.t()}
  def remote_control_client_list(codex, params), do: request(codex, "remoteControl/client/list", params, [environment_id: "environmentId", cursor: "cursor", limit: "limit", order: "order"])

  @doc """
  The entries of all pages of `remote_control_client_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_remote_control_client_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_remote_control_client_list(codex, params), do: iterate(codex, "remoteControl/client/list", params, [environment_id: "environmentId", cursor: "cursor", limit: "limit", order: "order"])

  @doc """
  `remoteControl/client/revoke`.

  Experimental: needs the client's option `experimental_api`.

  - `client_id` (String.t())
  - `environment_id` (String.t())
  """
  @spec remote_control_client_revoke(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_clients_revoke_response()} | {:error, CodexKit.Error.t()}
  def remote_control_client_revoke(codex, params), do: request(codex, "remoteControl/client/revoke", params, [client_id: "clientId", environment_id: "environmentId"])

  @doc """
  `remoteControl/disable`.

  Experimental: needs the client's option `experimental_api`.

  - `ephemeral` (boolean(), optional)
  """
  @spec remote_control_disable(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_disable_response()} | {:error, CodexKit.Error.t()}
  def remote_control_disable(codex, params \\ %{}), do: request(codex, "remoteControl/disable", params, [ephemeral: "ephemeral"])

  @doc """
  `remoteControl/enable`.

  Experimental: needs the client's option `experimental_api`.

  - `ephemeral` (boolean(), optional)
  """
  @spec remote_control_enable(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_enable_response()} | {:error, CodexKit.Error.t()}
  def remote_control_enable(codex, params \\ %{}), do: request(codex, "remoteControl/enable", params, [ephemeral: "ephemeral"])

  @doc """
  `remoteControl/pairing/start`.

  Experimental: needs the client's option `experimental_api`.

  - `manual_code` (boolean(), optional)
  """
  @spec remote_control_pairing_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_pairing_start_response()} | {:error, CodexKit.Error.t()}
  def remote_control_pairing_start(codex, params \\ %{}), do: request(codex, "remoteControl/pairing/start", params, [manual_code: "manualCode"])

  @doc """
  `remoteControl/pairing/status`.

  Experimental: needs the client's option `experimental_api`.

  - `manual_pairing_code` (String.t() | nil, optional)
  - `pairing_code` (String.t() | nil, optional)
  """
  @spec remote_control_pairing_status(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_pairing_status_response()} | {:error, CodexKit.Error.t()}
  def remote_control_pairing_status(codex, params \\ %{}), do: request(codex, "remoteControl/pairing/status", params, [manual_pairing_code: "manualPairingCode", pairing_code: "pairingCode"])

  @doc """
  `remoteControl/status/read`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec remote_control_status_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.remote_control_status_read_response()} | {:error, CodexKit.Error.t()}
  def remote_control_status_read(codex, params \\ %{}), do: request(codex, "remoteControl/status/read", params, [])

  @doc """
  `review/start`.

  - `target` (review_target())
  - `thread_id` (String.t())
  - `delivery` (review_delivery() | nil, optional): Reviews run inline on the supplied thread. Omit this field or pass `inline`. To review on a separate thread, start a thread first and use its id.
  """
  @spec review_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.review_start_response()} | {:error, CodexKit.Error.t()}
  def review_start(codex, params), do: request(codex, "review/start", params, [target: "target", thread_id: "threadId", delivery: "delivery"])

  @doc """
  `rollout/compress`. Start a best-effort background compression pass for cold local rollouts.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec rollout_compress(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.rollout_compress_response()} | {:error, CodexKit.Error.t()}
  def rollout_compress(codex, params \\ %{}), do: request(codex, "rollout/compress", params, [])

  @doc """
  `server/diagnostics`. Read content-free, process-local diagnostics.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec server_diagnostics(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.server_diagnostics_response()} | {:error, CodexKit.Error.t()}
  def server_diagnostics(codex, params \\ %{}), do: request(codex, "server/diagnostics", params, [])

  @doc """
  `skills/config/write`.

  - `enabled` (boolean())
  - `name` (String.t() | nil, optional): Name-based selector.
  - `path` (absolute_path_buf() | nil, optional): Path-based selector.
  """
  @spec skills_config_write(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.skills_config_write_response()} | {:error, CodexKit.Error.t()}
  def skills_config_write(codex, params), do: request(codex, "skills/config/write", params, [enabled: "enabled", name: "name", path: "path"])

  @doc """
  `skills/extraRoots/set`.

  - `extra_roots` ([absolute_path_buf()])
  """
  @spec skills_extra_roots_set(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.skills_extra_roots_set_response()} | {:error, CodexKit.Error.t()}
  def skills_extra_roots_set(codex, params), do: request(codex, "skills/extraRoots/set", params, [extra_roots: "extraRoots"])

  @doc """
  `skills/list`.

  - `cwds` ([String.t()], optional): When empty, defaults to the current session working directory.
  - `force_reload` (boolean(), optional): When true, bypass the skills cache and re-scan skills from disk.
  """
  @spec skills_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.skills_list_response()} | {:error, CodexKit.Error.t()}
  def skills_list(codex, params \\ %{}), do: request(codex, "skills/list", params, [cwds: "cwds", force_reload: "forceReload"])

  @doc """
  `thread/approveGuardianDeniedAction`.

  - `event` (term()): Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
  - `thread_id` (String.t())
  """
  @spec thread_approve_guardian_denied_action(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_approve_guardian_denied_action_response()} | {:error, CodexKit.Error.t()}
  def thread_approve_guardian_denied_action(codex, params), do: request(codex, "thread/approveGuardianDeniedAction", params, [event: "event", thread_id: "threadId"])

  @doc """
  `thread/archive`.

  - `thread_id` (String.t())
  """
  @spec thread_archive(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_archive_response()} | {:error, CodexKit.Error.t()}
  def thread_archive(codex, params), do: request(codex, "thread/archive", params, [thread_id: "threadId"])

  @doc """
  `thread/attachment/add`.

  - `attachment_type` (String.t())
  - `identity_key` (String.t())
  - `payload` (term())
  - `thread_id` (String.t())
  """
  @spec thread_attachment_add(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_attachment_add_response()} | {:error, CodexKit.Error.t()}
  def thread_attachment_add(codex, params), do: request(codex, "thread/attachment/add", params, [attachment_type: "attachmentType", identity_key: "identityKey", payload: "payload", thread_id: "threadId"])

  @doc """
  `thread/attachment/list`.

  - `thread_id` (String.t())
  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  """
  @spec thread_attachment_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_attachment_list_response()} | {:error, CodexKit.Error.t()}
  def thread_attachment_list(codex, params), do: request(codex, "thread/attachment/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_attachment_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_attachment_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_attachment_list(codex, params), do: iterate(codex, "thread/attachment/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  `thread/attachment/remove`.

  - `attachment_type` (String.t())
  - `identity_key` (String.t())
  - `thread_id` (String.t())
  """
  @spec thread_attachment_remove(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_attachment_remove_response()} | {:error, CodexKit.Error.t()}
  def thread_attachment_remove(codex, params), do: request(codex, "thread/attachment/remove", params, [attachment_type: "attachmentType", identity_key: "identityKey", thread_id: "threadId"])

  @doc """
  `thread/attachmentOwner/list`.

  - `attachment_type` (String.t())
  - `identity_key` (String.t())
  - `archived` (boolean() | nil, optional): Omitted or null returns all matches; false returns non-archived threads only.
  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  """
  @spec thread_attachment_owner_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_attachment_owner_list_response()} | {:error, CodexKit.Error.t()}
  def thread_attachment_owner_list(codex, params), do: request(codex, "thread/attachmentOwner/list", params, [attachment_type: "attachmentType", identity_key: "identityKey", archived: "archived", cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_attachment_owner_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_attachment_owner_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_attachment_owner_list(codex, params), do: iterate(codex, "thread/attachmentOwner/list", params, [attachment_type: "attachmentType", identity_key: "identityKey", archived: "archived", cursor: "cursor", limit: "limit"])

  @doc """
  `thread/backgroundTerminals/clean`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  """
  @spec thread_background_terminals_clean(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_background_terminals_clean_response()} | {:error, CodexKit.Error.t()}
  def thread_background_terminals_clean(codex, params), do: request(codex, "thread/backgroundTerminals/clean", params, [thread_id: "threadId"])

  @doc """
  `thread/backgroundTerminals/list`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size.
  """
  @spec thread_background_terminals_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_background_terminals_list_response()} | {:error, CodexKit.Error.t()}
  def thread_background_terminals_list(codex, params), do: request(codex, "thread/backgroundTerminals/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_background_terminals_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_background_terminals_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_background_terminals_list(codex, params), do: iterate(codex, "thread/backgroundTerminals/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  `thread/backgroundTerminals/terminate`.

  Experimental: needs the client's option `experimental_api`.

  - `process_id` (String.t())
  - `thread_id` (String.t())
  """
  @spec thread_background_terminals_terminate(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_background_terminals_terminate_response()} | {:error, CodexKit.Error.t()}
  def thread_background_terminals_terminate(codex, params), do: request(codex, "thread/backgroundTerminals/terminate", params, [process_id: "processId", thread_id: "threadId"])

  @doc """
  `thread/compact/start`.

  - `thread_id` (String.t())
  """
  @spec thread_compact_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_compact_start_response()} | {:error, CodexKit.Error.t()}
  def thread_compact_start(codex, params), do: request(codex, "thread/compact/start", params, [thread_id: "threadId"])

  @doc """
  `thread/decrement_elicitation`. Decrement the thread-local out-of-band elicitation counter.

  When the count reaches zero, timeout accounting resumes for the thread.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t()): Thread whose out-of-band elicitation counter should be decremented.
  """
  @spec thread_decrement_elicitation(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_decrement_elicitation_response()} | {:error, CodexKit.Error.t()}
  def thread_decrement_elicitation(codex, params), do: request(codex, "thread/decrement_elicitation", params, [thread_id: "threadId"])

  @doc """
  `thread/delete`.

  - `thread_id` (String.t())
  """
  @spec thread_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_delete_response()} | {:error, CodexKit.Error.t()}
  def thread_delete(codex, params), do: request(codex, "thread/delete", params, [thread_id: "threadId"])

  @doc """
  `thread/fork`.

  - `thread_id` (String.t())
  - `approval_policy` (ask_for_approval() | nil, optional)
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this thread and subsequent turns.
  - `attach_to_source` (boolean(), optional): Persist the fork as an attached thread of its resolved source, hidden from ordinary lists. The source cannot be deleted while attached threads exist. Requires a paginated source and local storage; incompatible with ephemeral and deferGoalContinuation. Omitted or false creates an ordinary fork.
  - `base_instructions` (String.t() | nil, optional)
  - `before_turn_id` (String.t() | nil, optional): Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
  - `config` (%{optional(String.t()) => term()} | nil, optional)
  - `cwd` (String.t() | nil, optional)
  - `defer_goal_continuation` (boolean(), optional): When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
  - `developer_instructions` (String.t() | nil, optional)
  - `ephemeral` (boolean(), optional)
  - `exclude_turns` (boolean(), optional): When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
  - `experimental_disable_prediction_mcp` (boolean(), optional): Disable MCP servers in prediction mode when the inherited window uses incremental tools on Responses Lite. Requires `experimentalPredictionMode: true`.
  - `experimental_prediction_mode` (boolean(), optional): Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Only `config.thread_unload_delay_secs` may override the inherited config. Cannot be combined with `path`, `lastTurnId`, or `beforeTurnId`.
  - `last_turn_id` (String.t() | nil, optional): Optional last turn id to fork through, inclusive.
  - `model` (String.t() | nil, optional): Configuration overrides for the forked thread, if any.
  - `model_provider` (String.t() | nil, optional)
  - `path` (String.t() | nil, optional): [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
  - `permissions` (String.t() | nil, optional): Named profile id for the forked thread. Cannot be combined with `sandbox`.
  - `runtime_workspace_roots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots. Paths must be absolute.
  - `sandbox` (sandbox_mode() | nil, optional)
  - `service_tier` (String.t() | nil, optional)
  - `thread_source` (thread_source() | nil, optional): Optional client-supplied analytics source classification for this forked thread.
  """
  @spec thread_fork(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_fork_response()} | {:error, CodexKit.Error.t()}
  def thread_fork(codex, params), do: request(codex, "thread/fork", params, [thread_id: "threadId", approval_policy: "approvalPolicy", approvals_reviewer: "approvalsReviewer", attach_to_source: "attachToSource", base_instructions: "baseInstructions", before_turn_id: "beforeTurnId", config: "config", cwd: "cwd", defer_goal_continuation: "deferGoalContinuation", developer_instructions: "developerInstructions", ephemeral: "ephemeral", exclude_turns: "excludeTurns", experimental_disable_prediction_mcp: "experimentalDisablePredictionMcp", experimental_prediction_mode: "experimentalPredictionMode", last_turn_id: "lastTurnId", model: "model", model_provider: "modelProvider", path: "path", permissions: "permissions", runtime_workspace_roots: "runtimeWorkspaceRoots", sandbox: "sandbox", service_tier: "serviceTier", thread_source: "threadSource"])

  @doc """
  `thread/goal/clear`.

  - `thread_id` (String.t())
  - `origin` (thread_goal_mutation_origin() | nil, optional): Missing provenance does not supply user authorization.
  """
  @spec thread_goal_clear(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_goal_clear_response()} | {:error, CodexKit.Error.t()}
  def thread_goal_clear(codex, params), do: request(codex, "thread/goal/clear", params, [thread_id: "threadId", origin: "origin"])

  @doc """
  `thread/goal/get`.

  - `thread_id` (String.t())
  """
  @spec thread_goal_get(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_goal_get_response()} | {:error, CodexKit.Error.t()}
  def thread_goal_get(codex, params), do: request(codex, "thread/goal/get", params, [thread_id: "threadId"])

  @doc """
  `thread/goal/set`.

  - `thread_id` (String.t())
  - `objective` (String.t() | nil, optional)
  - `origin` (thread_goal_mutation_origin() | nil, optional): Missing provenance does not supply user authorization.
  - `status` (thread_goal_status() | nil, optional)
  - `token_budget` (integer() | nil, optional)
  """
  @spec thread_goal_set(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_goal_set_response()} | {:error, CodexKit.Error.t()}
  def thread_goal_set(codex, params), do: request(codex, "thread/goal/set", params, [thread_id: "threadId", objective: "objective", origin: "origin", status: "status", token_budget: "tokenBudget"])

  @doc """
  `thread/guardianReview`. Review the idle thread's final injected exec_command without executing it.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  """
  @spec thread_guardian_review(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_guardian_review_response()} | {:error, CodexKit.Error.t()}
  def thread_guardian_review(codex, params), do: request(codex, "thread/guardianReview", params, [thread_id: "threadId"])

  @doc """
  `thread/increment_elicitation`. Increment the thread-local out-of-band elicitation counter.

  This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending outside the app-server request flow.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t()): Thread whose out-of-band elicitation counter should be incremented.
  """
  @spec thread_increment_elicitation(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_increment_elicitation_response()} | {:error, CodexKit.Error.t()}
  def thread_increment_elicitation(codex, params), do: request(codex, "thread/increment_elicitation", params, [thread_id: "threadId"])

  @doc """
  `thread/inject_items`. Append raw Responses API items to the thread history without starting a user turn.

  - `items` ([term()]): Raw Responses API items to append to the thread's model-visible history.
  - `thread_id` (String.t())
  """
  @spec thread_inject_items(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_inject_items_response()} | {:error, CodexKit.Error.t()}
  def thread_inject_items(codex, params), do: request(codex, "thread/inject_items", params, [items: "items", thread_id: "threadId"])

  @doc """
  `thread/items/list`.

  - `thread_id` (String.t())
  - `cursor` (thread_items_list_cursor() | nil, optional): Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor.
  - `defer_output` (thread_item_output_deferral() | nil, optional): For a single turn, choose which saved outputs to fetch separately by item ID.
  - `limit` (integer() | nil, optional): Optional item page size.
  - `sort_direction` (sort_direction() | nil, optional): Optional item pagination direction; defaults to ascending.
  - `turn_id` (String.t() | nil, optional): Optional turn id to filter by. When omitted, returns items across the thread.
  """
  @spec thread_items_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_items_list_response()} | {:error, CodexKit.Error.t()}
  def thread_items_list(codex, params), do: request(codex, "thread/items/list", params, [thread_id: "threadId", cursor: "cursor", defer_output: "deferOutput", limit: "limit", sort_direction: "sortDirection", turn_id: "turnId"])

  @doc """
  The entries of all pages of `thread_items_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_items_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_items_list(codex, params), do: iterate(codex, "thread/items/list", params, [thread_id: "threadId", cursor: "cursor", defer_output: "deferOutput", limit: "limit", sort_direction: "sortDirection", turn_id: "turnId"])

  @doc """
  `thread/items/read`.

  Experimental: needs the client's option `experimental_api`.

  - `item_ids` ([String.t()]): Item IDs to retrieve. Supply 1 to 100 IDs.
  - `thread_id` (String.t())
  - `turn_id` (String.t())
  """
  @spec thread_items_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_items_read_response()} | {:error, CodexKit.Error.t()}
  def thread_items_read(codex, params), do: request(codex, "thread/items/read", params, [item_ids: "itemIds", thread_id: "threadId", turn_id: "turnId"])

  @doc """
  `thread/list`.

  - `ancestor_thread_id` (String.t() | nil, optional): Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
  - `archived` (boolean() | nil, optional): Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
  - `attached_to_thread_id` (String.t() | nil, optional): Return only persistent threads attached to this thread, including empty threads. Mutually exclusive with parentThreadId and ancestorThreadId. Omitting this filter keeps attached threads hidden from ordinary listings.
  - `current_account_only` (boolean(), optional): Show local history visible to the current ChatGPT account. Defaults to false.
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `cwd` (thread_list_cwd_filter() | nil, optional): Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned.
  - `excluded_thread_ids` ([String.t()] | nil, optional): Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
  - `include_attached_threads` (boolean(), optional): Include persistent threads attached to a parent when searching by title.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `model_providers` ([String.t()] | nil, optional): Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers.
  - `originators` ([String.t()] | nil, optional): Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
  - `parent_thread_id` (String.t() | nil, optional): Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
  - `project_id` (String.t() | nil, optional): Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project.
  - `search_term` (String.t() | nil, optional): Optional substring filter for the extracted thread title.
  - `section_id` (String.t() | nil, optional): Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section.
  - `sort_direction` (sort_direction() | nil, optional): Optional sort direction; defaults to descending (newest first).
  - `sort_key` (thread_sort_key() | nil, optional): Optional sort key; defaults to created_at.
  - `source_kinds` ([thread_source_kind()] | nil, optional): Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
  - `use_state_db_only` (boolean(), optional): If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior.
  """
  @spec thread_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_list_response()} | {:error, CodexKit.Error.t()}
  def thread_list(codex, params \\ %{}), do: request(codex, "thread/list", params, [ancestor_thread_id: "ancestorThreadId", archived: "archived", attached_to_thread_id: "attachedToThreadId", current_account_only: "currentAccountOnly", cursor: "cursor", cwd: "cwd", excluded_thread_ids: "excludedThreadIds", include_attached_threads: "includeAttachedThreads", limit: "limit", model_providers: "modelProviders", originators: "originators", parent_thread_id: "parentThreadId", project_id: "projectId", search_term: "searchTerm", section_id: "sectionId", sort_direction: "sortDirection", sort_key: "sortKey", source_kinds: "sourceKinds", use_state_db_only: "useStateDbOnly"])

  @doc """
  The entries of all pages of `thread_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_list(codex, params \\ %{}), do: iterate(codex, "thread/list", params, [ancestor_thread_id: "ancestorThreadId", archived: "archived", attached_to_thread_id: "attachedToThreadId", current_account_only: "currentAccountOnly", cursor: "cursor", cwd: "cwd", excluded_thread_ids: "excludedThreadIds", include_attached_threads: "includeAttachedThreads", limit: "limit", model_providers: "modelProviders", originators: "originators", parent_thread_id: "parentThreadId", project_id: "projectId", search_term: "searchTerm", section_id: "sectionId", sort_direction: "sortDirection", sort_key: "sortKey", source_kinds: "sourceKinds", use_state_db_only: "useStateDbOnly"])

  @doc """
  `thread/loaded/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size; defaults to no limit.
  """
  @spec thread_loaded_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_loaded_list_response()} | {:error, CodexKit.Error.t()}
  def thread_loaded_list(codex, params \\ %{}), do: request(codex, "thread/loaded/list", params, [cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_loaded_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_loaded_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_loaded_list(codex, params \\ %{}), do: iterate(codex, "thread/loaded/list", params, [cursor: "cursor", limit: "limit"])

  @doc """
  `thread/memory/read`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t()): The thread must already be started or resumed.
  """
  @spec thread_memory_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_memory_read_response()} | {:error, CodexKit.Error.t()}
  def thread_memory_read(codex, params), do: request(codex, "thread/memory/read", params, [thread_id: "threadId"])

  @doc """
  `thread/memoryMode/set`.

  Experimental: needs the client's option `experimental_api`.

  - `mode` (thread_memory_mode())
  - `thread_id` (String.t())
  """
  @spec thread_memory_mode_set(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_memory_mode_set_response()} | {:error, CodexKit.Error.t()}
  def thread_memory_mode_set(codex, params), do: request(codex, "thread/memoryMode/set", params, [mode: "mode", thread_id: "threadId"])

  @doc """
  `thread/metadata/update`.

  - `thread_id` (String.t())
  - `daybreak_enabled` (boolean() | nil, optional): Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access.
  - `git_info` (thread_metadata_git_info_update_params() | nil, optional): Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value.
  - `project_id` (String.t() | nil, optional): Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it.
  """
  @spec thread_metadata_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_metadata_update_response()} | {:error, CodexKit.Error.t()}
  def thread_metadata_update(codex, params), do: request(codex, "thread/metadata/update", params, [thread_id: "threadId", daybreak_enabled: "daybreakEnabled", git_info: "gitInfo", project_id: "projectId"])

  @doc """
  `thread/name/set`.

  - `name` (String.t())
  - `thread_id` (String.t())
  """
  @spec thread_name_set(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_set_name_response()} | {:error, CodexKit.Error.t()}
  def thread_name_set(codex, params), do: request(codex, "thread/name/set", params, [name: "name", thread_id: "threadId"])

  @doc """
  `thread/prediction/request`.

  Experimental: needs the client's option `experimental_api`.

  - `source_turn_id` (String.t())
  - `thread_id` (String.t())
  """
  @spec thread_prediction_request(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_prediction_request_response()} | {:error, CodexKit.Error.t()}
  def thread_prediction_request(codex, params), do: request(codex, "thread/prediction/request", params, [source_turn_id: "sourceTurnId", thread_id: "threadId"])

  @doc """
  `thread/prepareApprovedPlan`.

  Experimental: needs the client's option `experimental_api`.

  - `markdown` (String.t())
  - `thread_id` (String.t())
  - `attachment_path` (String.t() | nil, optional): Absolute path to the optional app-server copy of the plan.
  """
  @spec thread_prepare_approved_plan(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_prepare_approved_plan_response()} | {:error, CodexKit.Error.t()}
  def thread_prepare_approved_plan(codex, params), do: request(codex, "thread/prepareApprovedPlan", params, [markdown: "markdown", thread_id: "threadId", attachment_path: "attachmentPath"])

  @doc """
  `thread/queue/add`.

  Experimental: needs the client's option `experimental_api`.

  - `client_user_message_id` (String.t())
  - `input` ([user_input()])
  - `thread_id` (String.t())
  - `responsesapi_client_metadata` (%{optional(String.t()) => String.t()} | nil, optional): ResponsesAPI metadata captured from the client submitting this input.
  """
  @spec thread_queue_add(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_queue_add_response()} | {:error, CodexKit.Error.t()}
  def thread_queue_add(codex, params), do: request(codex, "thread/queue/add", params, [client_user_message_id: "clientUserMessageId", input: "input", thread_id: "threadId", responsesapi_client_metadata: "responsesapiClientMetadata"])

  @doc """
  `thread/queue/delete`.

  Experimental: needs the client's option `experimental_api`.

  - `queued_submission_id` (String.t())
  - `thread_id` (String.t())
  """
  @spec thread_queue_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_queue_delete_response()} | {:error, CodexKit.Error.t()}
  def thread_queue_delete(codex, params), do: request(codex, "thread/queue/delete", params, [queued_submission_id: "queuedSubmissionId", thread_id: "threadId"])

  @doc """
  `thread/queue/list`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Optional page size; defaults to the standard thread-list page size.
  """
  @spec thread_queue_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_queue_list_response()} | {:error, CodexKit.Error.t()}
  def thread_queue_list(codex, params), do: request(codex, "thread/queue/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_queue_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_queue_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_queue_list(codex, params), do: iterate(codex, "thread/queue/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  `thread/queue/reorder`.

  Experimental: needs the client's option `experimental_api`.

  - `queued_submission_ids` ([String.t()])
  - `thread_id` (String.t())
  """
  @spec thread_queue_reorder(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_queue_reorder_response()} | {:error, CodexKit.Error.t()}
  def thread_queue_reorder(codex, params), do: request(codex, "thread/queue/reorder", params, [queued_submission_ids: "queuedSubmissionIds", thread_id: "threadId"])

  @doc """
  `thread/queue/start`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  - `queued_submission_id` (String.t() | nil, optional)
  """
  @spec thread_queue_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_queue_start_response()} | {:error, CodexKit.Error.t()}
  def thread_queue_start(codex, params), do: request(codex, "thread/queue/start", params, [thread_id: "threadId", queued_submission_id: "queuedSubmissionId"])

  @doc """
  `thread/queue/update`.

  Experimental: needs the client's option `experimental_api`.

  - `input` ([user_input()])
  - `queued_submission_id` (String.t())
  - `thread_id` (String.t())
  - `responsesapi_client_metadata` (%{optional(String.t()) => String.t()} | nil, optional): Non-empty metadata replaces the input's metadata; omission or an empty map preserves it.
  """
  @spec thread_queue_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_queue_update_response()} | {:error, CodexKit.Error.t()}
  def thread_queue_update(codex, params), do: request(codex, "thread/queue/update", params, [input: "input", queued_submission_id: "queuedSubmissionId", thread_id: "threadId", responsesapi_client_metadata: "responsesapiClientMetadata"])

  @doc """
  `thread/read`.

  - `thread_id` (String.t())
  - `include_turns` (boolean(), optional): When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
  """
  @spec thread_read(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_read_response()} | {:error, CodexKit.Error.t()}
  def thread_read(codex, params), do: request(codex, "thread/read", params, [thread_id: "threadId", include_turns: "includeTurns"])

  @doc """
  `thread/readState/update`.

  Experimental: needs the client's option `experimental_api`.

  - `expected_revision` (String.t()): Revision of the row or transcript actually seen. Conflicts require a fresh user action.
  - `operation` (thread_read_state_operation())
  - `thread_id` (String.t())
  """
  @spec thread_read_state_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_read_state_update_response()} | {:error, CodexKit.Error.t()}
  def thread_read_state_update(codex, params), do: request(codex, "thread/readState/update", params, [expected_revision: "expectedRevision", operation: "operation", thread_id: "threadId"])

  @doc """
  `thread/realtime/appendAudio`.

  Experimental: needs the client's option `experimental_api`.

  - `audio` (thread_realtime_audio_chunk())
  - `thread_id` (String.t())
  """
  @spec thread_realtime_append_audio(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_realtime_append_audio_response()} | {:error, CodexKit.Error.t()}
  def thread_realtime_append_audio(codex, params), do: request(codex, "thread/realtime/appendAudio", params, [audio: "audio", thread_id: "threadId"])

  @doc """
  `thread/realtime/appendSpeech`.

  Experimental: needs the client's option `experimental_api`.

  - `text` (String.t())
  - `thread_id` (String.t())
  """
  @spec thread_realtime_append_speech(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_realtime_append_speech_response()} | {:error, CodexKit.Error.t()}
  def thread_realtime_append_speech(codex, params), do: request(codex, "thread/realtime/appendSpeech", params, [text: "text", thread_id: "threadId"])

  @doc """
  `thread/realtime/appendText`.

  Experimental: needs the client's option `experimental_api`.

  - `text` (String.t())
  - `thread_id` (String.t())
  - `role` (conversation_text_role(), optional)
  """
  @spec thread_realtime_append_text(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_realtime_append_text_response()} | {:error, CodexKit.Error.t()}
  def thread_realtime_append_text(codex, params), do: request(codex, "thread/realtime/appendText", params, [text: "text", thread_id: "threadId", role: "role"])

  @doc """
  `thread/realtime/listVoices`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec thread_realtime_list_voices(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_realtime_list_voices_response()} | {:error, CodexKit.Error.t()}
  def thread_realtime_list_voices(codex, params \\ %{}), do: request(codex, "thread/realtime/listVoices", params, [])

  @doc """
  `thread/realtime/start`.

  Experimental: needs the client's option `experimental_api`.

  - `output_modality` (realtime_output_modality()): Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits.
  - `thread_id` (String.t())
  - `backend_reasoning_status` (boolean(), optional): Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
  - `client_managed_handoffs` (boolean() | nil, optional): Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false.
  - `codex_response_handoff_channel_prefixes` (%{optional(String.t()) => [String.t()]} | nil, optional): Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes.
  - `codex_response_handoff_mode` (codex_response_handoff_mode() | nil, optional): Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting.
  - `codex_response_item_prefix` (String.t() | nil, optional): Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
  - `codex_responses_as_items` (boolean() | nil, optional): Sends automatic Codex responses as realtime conversation items instead of handoff appends.
  - `delegation_ack_filler` (boolean() | nil, optional): Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior.
  - `flush_transcript_tail_on_session_end` (boolean() | nil, optional): Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled.
  - `include_startup_context` (boolean() | nil, optional): Set to false to start without Codex's startup context. Omitted or null includes it.
  - `initial_items` ([thread_realtime_initial_item()] | nil, optional): Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total.
  - `model` (String.t() | nil, optional): Overrides the configured realtime model for this session only.
  - `prompt` (String.t() | nil, optional)
  - `realtime_end_instructions` (String.t() | nil, optional): Developer instructions given to the backing Codex model when this realtime session ends.
  - `realtime_session_id` (String.t() | nil, optional)
  - `realtime_start_instructions` (String.t() | nil, optional): Developer instructions given to the backing Codex model when this realtime session starts.
  - `transport` (thread_realtime_start_transport() | nil, optional)
  - `version` (realtime_conversation_version() | nil, optional): Overrides the configured realtime protocol version for this session only.
  - `voice` (realtime_voice() | nil, optional)
  - `voice_session_id` (String.t() | nil, optional): Client-generated identifier for the product voice session. This is distinct from `realtimeSessionId`.
  """
  @spec thread_realtime_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_realtime_start_response()} | {:error, CodexKit.Error.t()}
  def thread_realtime_start(codex, params), do: request(codex, "thread/realtime/start", params, [output_modality: "outputModality", thread_id: "threadId", backend_reasoning_status: "backendReasoningStatus", client_managed_handoffs: "clientManagedHandoffs", codex_response_handoff_channel_prefixes: "codexResponseHandoffChannelPrefixes", codex_response_handoff_mode: "codexResponseHandoffMode", codex_response_item_prefix: "codexResponseItemPrefix", codex_responses_as_items: "codexResponsesAsItems", delegation_ack_filler: "delegationAckFiller", flush_transcript_tail_on_session_end: "flushTranscriptTailOnSessionEnd", include_startup_context: "includeStartupContext", initial_items: "initialItems", model: "model", prompt: "prompt", realtime_end_instructions: "realtimeEndInstructions", realtime_session_id: "realtimeSessionId", realtime_start_instructions: "realtimeStartInstructions", transport: "transport", version: "version", voice: "voice", voice_session_id: "voiceSessionId"])

  @doc """
  `thread/realtime/stop`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  """
  @spec thread_realtime_stop(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_realtime_stop_response()} | {:error, CodexKit.Error.t()}
  def thread_realtime_stop(codex, params), do: request(codex, "thread/realtime/stop", params, [thread_id: "threadId"])

  @doc """
  `thread/resume`.

  - `thread_id` (String.t())
  - `approval_policy` (ask_for_approval() | nil, optional)
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this thread and subsequent turns.
  - `base_instructions` (String.t() | nil, optional)
  - `config` (%{optional(String.t()) => term()} | nil, optional)
  - `cwd` (String.t() | nil, optional)
  - `developer_instructions` (String.t() | nil, optional)
  - `exclude_turns` (boolean(), optional): When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
  - `history` ([response_item()] | nil, optional): [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
  - `initial_turns_page` (thread_resume_initial_turns_page_params() | nil, optional): When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
  - `model` (String.t() | nil, optional): Configuration overrides for the resumed thread, if any.
  - `model_provider` (String.t() | nil, optional)
  - `path` (String.t() | nil, optional): [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
  - `permissions` (String.t() | nil, optional): Named profile id for the resumed thread. Cannot be combined with `sandbox`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
  - `runtime_workspace_roots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots. Paths must be absolute.
  - `sandbox` (sandbox_mode() | nil, optional)
  - `service_tier` (String.t() | nil, optional)
  """
  @spec thread_resume(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_resume_response()} | {:error, CodexKit.Error.t()}
  def thread_resume(codex, params), do: request(codex, "thread/resume", params, [thread_id: "threadId", approval_policy: "approvalPolicy", approvals_reviewer: "approvalsReviewer", base_instructions: "baseInstructions", config: "config", cwd: "cwd", developer_instructions: "developerInstructions", exclude_turns: "excludeTurns", history: "history", initial_turns_page: "initialTurnsPage", model: "model", model_provider: "modelProvider", path: "path", permissions: "permissions", personality: "personality", runtime_workspace_roots: "runtimeWorkspaceRoots", sandbox: "sandbox", service_tier: "serviceTier"])

  @doc """
  `thread/revert`.

  - `before_turn_id` (String.t()): Turn excluded from the replacement history, together with every later turn.
  - `thread_id` (String.t())
  """
  @spec thread_revert(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_revert_response()} | {:error, CodexKit.Error.t()}
  def thread_revert(codex, params), do: request(codex, "thread/revert", params, [before_turn_id: "beforeTurnId", thread_id: "threadId"])

  @doc """
  `thread/sample`.

  Experimental: needs the client's option `experimental_api`.

  - `expected_turn_id` (String.t()): The loaded source's latest turn, which must be finished (completed, failed, or interrupted) unless `allowInProgressTurn` is true.
  - `prompt` (String.t())
  - `thread_id` (String.t())
  - `allow_in_progress_turn` (boolean(), optional): Allow sampling the latest turn before it finishes.
  - `disable_mcp` (boolean(), optional): Disable MCP servers when the inherited window uses incremental tools on Responses Lite.
  - `effort` (reasoning_effort() | nil, optional): Applied only when the provider and model support cache-preserving reasoning-effort updates.
  - `interrupt_on_cancel` (boolean() | nil, optional): Override upstream interruption on cancellation for this sample; otherwise inherit the parent.
  - `responsesapi_client_metadata` (%{optional(String.t()) => String.t()} | nil, optional): Optional metadata to enrich Codex's ResponsesAPI turn metadata.
  - `thread_source` (thread_source() | nil, optional)
  - `turn_trigger` (String.t() | nil, optional)
  """
  @spec thread_sample(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_sample_response()} | {:error, CodexKit.Error.t()}
  def thread_sample(codex, params), do: request(codex, "thread/sample", params, [expected_turn_id: "expectedTurnId", prompt: "prompt", thread_id: "threadId", allow_in_progress_turn: "allowInProgressTurn", disable_mcp: "disableMcp", effort: "effort", interrupt_on_cancel: "interruptOnCancel", responsesapi_client_metadata: "responsesapiClientMetadata", thread_source: "threadSource", turn_trigger: "turnTrigger"])

  @doc """
  `thread/sample/cancel`.

  Experimental: needs the client's option `experimental_api`.

  - `request_id` (request_id())
  """
  @spec thread_sample_cancel(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_sample_cancel_response()} | {:error, CodexKit.Error.t()}
  def thread_sample_cancel(codex, params), do: request(codex, "thread/sample/cancel", params, [request_id: "requestId"])

  @doc """
  `thread/search`.

  Experimental: needs the client's option `experimental_api`.

  - `search_term` (String.t()): Required substring/full-text query for thread search.
  - `archived` (boolean() | nil, optional): Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
  - `current_account_only` (boolean(), optional): Show local history visible to the current ChatGPT account. Defaults to false.
  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `include_attached_threads` (boolean(), optional): Include persistent threads attached to a parent in search results.
  - `limit` (integer() | nil, optional): Optional page size; defaults to a reasonable server-side value.
  - `sort_direction` (sort_direction() | nil, optional): Optional sort direction; defaults to descending (newest first).
  - `sort_key` (thread_search_sort_key() | nil, optional): Optional sort key; defaults to created_at.
  - `source_kinds` ([thread_source_kind()] | nil, optional): Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
  """
  @spec thread_search(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_search_response()} | {:error, CodexKit.Error.t()}
  def thread_search(codex, params), do: request(codex, "thread/search", params, [search_term: "searchTerm", archived: "archived", current_account_only: "currentAccountOnly", cursor: "cursor", include_attached_threads: "includeAttachedThreads", limit: "limit", sort_direction: "sortDirection", sort_key: "sortKey", source_kinds: "sourceKinds"])

  @doc """
  The entries of all pages of `thread_search/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_search(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_search(codex, params), do: iterate(codex, "thread/search", params, [search_term: "searchTerm", archived: "archived", current_account_only: "currentAccountOnly", cursor: "cursor", include_attached_threads: "includeAttachedThreads", limit: "limit", sort_direction: "sortDirection", sort_key: "sortKey", source_kinds: "sourceKinds"])

  @doc """
  `thread/searchOccurrences`.

  Experimental: needs the client's option `experimental_api`.

  - `search_term` (String.t()): Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers.
  - `thread_id` (String.t())
  - `cursor` (String.t() | nil, optional): Opaque cursor returned by a previous call for the same thread and search term.
  - `limit` (integer() | nil, optional): Optional occurrence page size.
  """
  @spec thread_search_occurrences(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_search_occurrences_response()} | {:error, CodexKit.Error.t()}
  def thread_search_occurrences(codex, params), do: request(codex, "thread/searchOccurrences", params, [search_term: "searchTerm", thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_search_occurrences/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_search_occurrences(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_search_occurrences(codex, params), do: iterate(codex, "thread/searchOccurrences", params, [search_term: "searchTerm", thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  `thread/section/move`.

  - `section_id` (String.t() | nil): Destination section, or `null` to remove the thread from its section.
  - `thread_id` (String.t()): Thread to move into, within, or out of a section.
  - `before_thread_id` (String.t() | nil, optional): Existing thread to insert before; omission or null appends to the section.
  """
  @spec thread_section_move(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_section_move_response()} | {:error, CodexKit.Error.t()}
  def thread_section_move(codex, params), do: request(codex, "thread/section/move", params, [section_id: "sectionId", thread_id: "threadId", before_thread_id: "beforeThreadId"])

  @doc """
  `thread/settings/update`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  - `approval_policy` (ask_for_approval() | nil, optional): Override the approval policy for subsequent turns.
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for subsequent turns.
  - `collaboration_mode` (collaboration_mode() | nil, optional): EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.
  - `cwd` (String.t() | nil, optional): Override the working directory for subsequent turns.
  - `disabled_plugin_ids` ([String.t()] | nil, optional): Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
  - `effort` (reasoning_effort() | nil, optional): Override the reasoning effort for subsequent turns.
  - `environments` ([turn_environment_params()] | nil, optional): Replace the environments for future turns without changing the running turn. Omitted/null preserves the selection unless `cwd` is also provided, which selects the default environments for that directory. [] clears the selection.
  - `model` (String.t() | nil, optional): Override the model for subsequent turns.
  - `multi_agent_mode` (multi_agent_mode() | nil, optional): @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
  - `permissions` (String.t() | nil, optional): Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
  - `sandbox_policy` (sandbox_policy() | nil, optional): Override the sandbox policy for subsequent turns.
  - `service_tier` (String.t() | nil, optional): Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged.
  - `summary` (reasoning_summary() | nil, optional): Override the reasoning summary for subsequent turns.
  """
  @spec thread_settings_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_settings_update_response()} | {:error, CodexKit.Error.t()}
  def thread_settings_update(codex, params), do: request(codex, "thread/settings/update", params, [thread_id: "threadId", approval_policy: "approvalPolicy", approvals_reviewer: "approvalsReviewer", collaboration_mode: "collaborationMode", cwd: "cwd", disabled_plugin_ids: "disabledPluginIds", effort: "effort", environments: "environments", model: "model", multi_agent_mode: "multiAgentMode", permissions: "permissions", personality: "personality", sandbox_policy: "sandboxPolicy", service_tier: "serviceTier", summary: "summary"])

  @doc """
  `thread/shellCommand`.

  - `command` (String.t()): Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
  - `thread_id` (String.t())
  - `timeout_ms` (integer() | nil, optional): Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
  """
  @spec thread_shell_command(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_shell_command_response()} | {:error, CodexKit.Error.t()}
  def thread_shell_command(codex, params), do: request(codex, "thread/shellCommand", params, [command: "command", thread_id: "threadId", timeout_ms: "timeoutMs"])

  @doc """
  `thread/start`. NEW APIs

  - `allow_provider_model_fallback` (boolean(), optional): Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default.
  - `approval_policy` (ask_for_approval() | nil, optional)
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this thread and subsequent turns.
  - `base_instructions` (String.t() | nil, optional)
  - `config` (%{optional(String.t()) => term()} | nil, optional)
  - `cwd` (String.t() | nil, optional)
  - `daybreak_enabled` (boolean() | nil, optional): Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
  - `developer_instructions` (String.t() | nil, optional)
  - `dynamic_tools` ([dynamic_tool_spec()] | nil, optional)
  - `environments` ([turn_environment_params()] | nil, optional): Optional sticky environments for this thread.
  - `ephemeral` (boolean() | nil, optional)
  - `experimental_raw_events` (boolean(), optional): If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud).
  - `history_mode` (thread_history_mode() | nil, optional): Persisted thread history contract to use for this new thread.
  - `mock_experimental_field` (String.t() | nil, optional): Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way.
  - `model` (String.t() | nil, optional)
  - `model_provider` (String.t() | nil, optional)
  - `multi_agent_mode` (multi_agent_mode() | nil, optional): @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
  - `permissions` (String.t() | nil, optional): Named profile id for this thread. Cannot be combined with `sandbox`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style.
  - `project_id` (String.t() | nil, optional): Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses.
  - `runtime_workspace_roots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots. Paths must be absolute.
  - `sandbox` (sandbox_mode() | nil, optional)
  - `selected_capability_roots` ([selected_capability_root()] | nil, optional): Capability roots selected for this thread by the hosting platform.
  - `service_name` (String.t() | nil, optional)
  - `service_tier` (String.t() | nil, optional)
  - `session_start_source` (thread_start_source() | nil, optional)
  - `thread_source` (thread_source() | nil, optional): Optional client-supplied analytics source classification for this thread.
  """
  @spec thread_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_start_response()} | {:error, CodexKit.Error.t()}
  def thread_start(codex, params \\ %{}), do: request(codex, "thread/start", params, [allow_provider_model_fallback: "allowProviderModelFallback", approval_policy: "approvalPolicy", approvals_reviewer: "approvalsReviewer", base_instructions: "baseInstructions", config: "config", cwd: "cwd", daybreak_enabled: "daybreakEnabled", developer_instructions: "developerInstructions", dynamic_tools: "dynamicTools", environments: "environments", ephemeral: "ephemeral", experimental_raw_events: "experimentalRawEvents", history_mode: "historyMode", mock_experimental_field: "mockExperimentalField", model: "model", model_provider: "modelProvider", multi_agent_mode: "multiAgentMode", permissions: "permissions", personality: "personality", project_id: "projectId", runtime_workspace_roots: "runtimeWorkspaceRoots", sandbox: "sandbox", selected_capability_roots: "selectedCapabilityRoots", service_name: "serviceName", service_tier: "serviceTier", session_start_source: "sessionStartSource", thread_source: "threadSource"])

  @doc """
  `thread/timeline/list`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  - `cursor` (String.t() | nil, optional)
  - `limit` (integer() | nil, optional)
  """
  @spec thread_timeline_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_timeline_list_response()} | {:error, CodexKit.Error.t()}
  def thread_timeline_list(codex, params), do: request(codex, "thread/timeline/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_timeline_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_timeline_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_timeline_list(codex, params), do: iterate(codex, "thread/timeline/list", params, [thread_id: "threadId", cursor: "cursor", limit: "limit"])

  @doc """
  `thread/turns/list`.

  - `thread_id` (String.t())
  - `cursor` (String.t() | nil, optional): Opaque cursor to pass to the next call to continue after the last turn.
  - `items_view` (turn_items_view() | nil, optional): How much item detail to include for each returned turn; defaults to summary.
  - `limit` (integer() | nil, optional): Optional turn page size.
  - `sort_direction` (sort_direction() | nil, optional): Optional turn pagination direction; defaults to descending.
  """
  @spec thread_turns_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_turns_list_response()} | {:error, CodexKit.Error.t()}
  def thread_turns_list(codex, params), do: request(codex, "thread/turns/list", params, [thread_id: "threadId", cursor: "cursor", items_view: "itemsView", limit: "limit", sort_direction: "sortDirection"])

  @doc """
  The entries of all pages of `thread_turns_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_turns_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_turns_list(codex, params), do: iterate(codex, "thread/turns/list", params, [thread_id: "threadId", cursor: "cursor", items_view: "itemsView", limit: "limit", sort_direction: "sortDirection"])

  @doc """
  `thread/unarchive`.

  - `thread_id` (String.t())
  """
  @spec thread_unarchive(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_unarchive_response()} | {:error, CodexKit.Error.t()}
  def thread_unarchive(codex, params), do: request(codex, "thread/unarchive", params, [thread_id: "threadId"])

  @doc """
  `thread/unsubscribe`.

  - `thread_id` (String.t())
  """
  @spec thread_unsubscribe(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_unsubscribe_response()} | {:error, CodexKit.Error.t()}
  def thread_unsubscribe(codex, params), do: request(codex, "thread/unsubscribe", params, [thread_id: "threadId"])

  @doc """
  `threadSection/create`.

  - `name` (String.t()): The user-visible name of the section.
  - `appearance` (thread_section_appearance() | nil, optional)
  """
  @spec thread_section_create(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_section_create_response()} | {:error, CodexKit.Error.t()}
  def thread_section_create(codex, params), do: request(codex, "threadSection/create", params, [name: "name", appearance: "appearance"])

  @doc """
  `threadSection/delete`.

  - `section_id` (String.t()): The stable, server-generated identity of the section to delete.
  """
  @spec thread_section_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_section_delete_response()} | {:error, CodexKit.Error.t()}
  def thread_section_delete(codex, params), do: request(codex, "threadSection/delete", params, [section_id: "sectionId"])

  @doc """
  `threadSection/list`.

  - `cursor` (String.t() | nil, optional): Opaque pagination cursor returned by a previous call.
  - `limit` (integer() | nil, optional): Maximum number of sections to return.
  """
  @spec thread_section_list(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_section_list_response()} | {:error, CodexKit.Error.t()}
  def thread_section_list(codex, params \\ %{}), do: request(codex, "threadSection/list", params, [cursor: "cursor", limit: "limit"])

  @doc """
  The entries of all pages of `thread_section_list/2`; a page is fetched when it is needed. Raises `CodexKit.Error`.
  """
  @spec iterate_thread_section_list(CodexKit.Client.t(), map() | keyword()) :: Enumerable.t()
  def iterate_thread_section_list(codex, params \\ %{}), do: iterate(codex, "threadSection/list", params, [cursor: "cursor", limit: "limit"])

  @doc """
  `threadSection/update`.

  - `name` (String.t()): The updated user-visible name of the section.
  - `section_id` (String.t()): The stable, server-generated identity of the section to update.
  - `appearance` (thread_section_appearance() | nil, optional): Omit to preserve appearance, use `null` to clear it, or provide a replacement.
  """
  @spec thread_section_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.thread_section_update_response()} | {:error, CodexKit.Error.t()}
  def thread_section_update(codex, params), do: request(codex, "threadSection/update", params, [name: "name", section_id: "sectionId", appearance: "appearance"])

  @doc """
  `turn/interrupt`.

  - `thread_id` (String.t())
  - `turn_id` (String.t())
  """
  @spec turn_interrupt(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.turn_interrupt_response()} | {:error, CodexKit.Error.t()}
  def turn_interrupt(codex, params), do: request(codex, "turn/interrupt", params, [thread_id: "threadId", turn_id: "turnId"])

  @doc """
  `turn/settings/update`.

  Experimental: needs the client's option `experimental_api`.

  - `thread_id` (String.t())
  - `turn_id` (String.t())
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer.
  - `effort` (reasoning_effort() | nil, optional): Omission or `null` leaves the effort unchanged.
  - `environments` ([turn_environment_params()] | nil, optional): Replace the environments for subsequent steps of this turn, not future turns. Omitted/null preserves the selection; [] clears it. An already-started step is unchanged.
  - `model` (String.t() | nil, optional): Omission or `null` leaves the model unchanged.
  - `service_tier` (String.t() | nil, optional): `null` clears the requested tier; omission leaves it unchanged.
  - `summary` (reasoning_summary() | nil, optional): Omission or `null` leaves the summary preference unchanged.
  """
  @spec turn_settings_update(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.turn_settings_update_response()} | {:error, CodexKit.Error.t()}
  def turn_settings_update(codex, params), do: request(codex, "turn/settings/update", params, [thread_id: "threadId", turn_id: "turnId", approvals_reviewer: "approvalsReviewer", effort: "effort", environments: "environments", model: "model", service_tier: "serviceTier", summary: "summary"])

  @doc """
  `turn/start`.

  - `input` ([user_input()])
  - `thread_id` (String.t())
  - `additional_context` (%{optional(String.t()) => additional_context_entry()} | nil, optional): Optional client-provided context fragments keyed by an opaque source identifier.
  - `approval_policy` (ask_for_approval() | nil, optional): Override the approval policy for this turn and subsequent turns.
  - `approvals_reviewer` (approvals_reviewer() | nil, optional): Override where approval requests are routed for review on this turn and subsequent turns.
  - `client_user_message_id` (String.t() | nil, optional)
  - `collaboration_mode` (collaboration_mode() | nil, optional): EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.
  - `cwd` (String.t() | nil, optional): Override the working directory for this turn and subsequent turns.
  - `cyber_access_program` (cyber_access_program() | nil, optional): EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
  - `disabled_plugin_ids` ([String.t()] | nil, optional): Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
  - `effort` (reasoning_effort() | nil, optional): Override the reasoning effort for this turn and subsequent turns.
  - `environments` ([turn_environment_params()] | nil, optional): Optional environments for this turn and subsequent turns.
  - `model` (String.t() | nil, optional): Override the model for this turn and subsequent turns.
  - `multi_agent_mode` (multi_agent_mode() | nil, optional): @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
  - `output_schema` (term(), optional): Optional JSON Schema used to constrain the final assistant message for this turn.
  - `parent_turn_id` (String.t() | nil, optional): ID of the turn that caused this new turn to start.
  - `permissions` (String.t() | nil, optional): Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
  - `personality` (personality() | nil, optional): @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
  - `responsesapi_client_metadata` (%{optional(String.t()) => String.t()} | nil, optional): Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.
  - `responsesapi_client_metadata_patch` (%{optional(String.t()) => String.t()} | nil, optional): Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
  - `root_turn_id` (String.t() | nil, optional): ID of the first turn in the chain of work that led to this new turn.
  - `runtime_workspace_roots` ([absolute_path_buf()] | nil, optional): Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
  - `sandbox_policy` (sandbox_policy() | nil, optional): Override the sandbox policy for this turn and subsequent turns.
  - `service_tier` (String.t() | nil, optional): Override the service tier for this turn and subsequent turns.
  - `service_tier_for_turn` (String.t() | nil, optional): Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
  - `summary` (reasoning_summary() | nil, optional): Override the reasoning summary for this turn and subsequent turns.
  - `tool_output` (turn_tool_output() | nil, optional)
  - `turn_trigger` (String.t() | nil, optional): Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
  """
  @spec turn_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.turn_start_response()} | {:error, CodexKit.Error.t()}
  def turn_start(codex, params), do: request(codex, "turn/start", params, [input: "input", thread_id: "threadId", additional_context: "additionalContext", approval_policy: "approvalPolicy", approvals_reviewer: "approvalsReviewer", client_user_message_id: "clientUserMessageId", collaboration_mode: "collaborationMode", cwd: "cwd", cyber_access_program: "cyberAccessProgram", disabled_plugin_ids: "disabledPluginIds", effort: "effort", environments: "environments", model: "model", multi_agent_mode: "multiAgentMode", output_schema: "outputSchema", parent_turn_id: "parentTurnId", permissions: "permissions", personality: "personality", responsesapi_client_metadata: "responsesapiClientMetadata", responsesapi_client_metadata_patch: "responsesapiClientMetadataPatch", root_turn_id: "rootTurnId", runtime_workspace_roots: "runtimeWorkspaceRoots", sandbox_policy: "sandboxPolicy", service_tier: "serviceTier", service_tier_for_turn: "serviceTierForTurn", summary: "summary", tool_output: "toolOutput", turn_trigger: "turnTrigger"])

  @doc """
  `turn/steer`.

  - `expected_turn_id` (String.t()): Required active turn id precondition. The request fails when it does not match the currently active turn.
  - `input` ([user_input()])
  - `thread_id` (String.t())
  - `additional_context` (%{optional(String.t()) => additional_context_entry()} | nil, optional): Optional client-provided context fragments keyed by an opaque source identifier.
  - `client_user_message_id` (String.t() | nil, optional)
  - `responsesapi_client_metadata` (%{optional(String.t()) => String.t()} | nil, optional): Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.
  - `responsesapi_client_metadata_patch` (%{optional(String.t()) => String.t()} | nil, optional): Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
  """
  @spec turn_steer(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.turn_steer_response()} | {:error, CodexKit.Error.t()}
  def turn_steer(codex, params), do: request(codex, "turn/steer", params, [expected_turn_id: "expectedTurnId", input: "input", thread_id: "threadId", additional_context: "additionalContext", client_user_message_id: "clientUserMessageId", responsesapi_client_metadata: "responsesapiClientMetadata", responsesapi_client_metadata_patch: "responsesapiClientMetadataPatch"])

  @doc """
  `userVerification/cancel`.

  Experimental: needs the client's option `experimental_api`.

  - `request_id` (request_id())
  """
  @spec user_verification_cancel(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.user_verification_cancel_response()} | {:error, CodexKit.Error.t()}
  def user_verification_cancel(codex, params), do: request(codex, "userVerification/cancel", params, [request_id: "requestId"])

  @doc """
  `userVerification/delete`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec user_verification_delete(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.user_verification_delete_response()} | {:error, CodexKit.Error.t()}
  def user_verification_delete(codex, params \\ %{}), do: request(codex, "userVerification/delete", params, [])

  @doc """
  `userVerification/enroll`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec user_verification_enroll(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.user_verification_enroll_response()} | {:error, CodexKit.Error.t()}
  def user_verification_enroll(codex, params \\ %{}), do: request(codex, "userVerification/enroll", params, [])

  @doc """
  `userVerification/status`.

  Experimental: needs the client's option `experimental_api`.
  """
  @spec user_verification_status(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.user_verification_status_response()} | {:error, CodexKit.Error.t()}
  def user_verification_status(codex, params \\ %{}), do: request(codex, "userVerification/status", params, [])

  @doc """
  `userVerification/verify`.

  Experimental: needs the client's option `experimental_api`.

  - `challenge` (String.t()): Unpadded base64url encoding of 1–4096 challenge bytes.
  - `description` (String.t()): Additional display context; at most 4096 UTF-8 bytes.
  - `title` (String.t()): Display context already approved by the UI; 1–256 UTF-8 bytes.
  """
  @spec user_verification_verify(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.user_verification_verify_response()} | {:error, CodexKit.Error.t()}
  def user_verification_verify(codex, params), do: request(codex, "userVerification/verify", params, [challenge: "challenge", description: "description", title: "title"])

  @doc """
  `windowsSandbox/readiness`.
  """
  @spec windows_sandbox_readiness(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.windows_sandbox_readiness_response()} | {:error, CodexKit.Error.t()}
  def windows_sandbox_readiness(codex, params \\ %{}), do: request(codex, "windowsSandbox/readiness", params, [])

  @doc """
  `windowsSandbox/setupStart`.

  - `mode` (windows_sandbox_setup_mode())
  - `cwd` (absolute_path_buf() | nil, optional)
  """
  @spec windows_sandbox_setup_start(CodexKit.Client.t(), map() | keyword()) :: {:ok, CodexKit.Protocol.windows_sandbox_setup_start_response()} | {:error, CodexKit.Error.t()}
  def windows_sandbox_setup_start(codex, params), do: request(codex, "windowsSandbox/setupStart", params, [mode: "mode", cwd: "cwd"])

  defp request(codex, method, params, names) do
    Ops.app_server_request(codex, method: method, params: spell(params, names))
  end

  defp iterate(codex, method, params, names) do
    ask = [method: method, params: spell(params, names), limit: 1]

    Stream.resource(
      fn -> nil end,
      fn
        :end ->
          {:halt, :end}

        cursor ->
          page = Error.unwrap!(Ops.app_server_list_all(codex, [{:cursor, cursor} | ask]))
          {page["data"], page["next_cursor"] || :end}
      end,
      fn _ -> :ok end
    )
  end

  # A name that is no param's stays as it is; the core names it in its error.
  defp spell(params, names) do
    Map.new(params, fn
      {key, value} when is_atom(key) -> {names[key] || key, value}
      pair -> pair
    end)
  end
end
