"""All methods of the app-server.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from . import protocol as p
    from ._call import Call
    from ._events import Subscription
    from ._hub import Hub

T = TypeVar("T")

# Not None: that is a value which Codex may tell from a field that is left out.
_LEFT_OUT: Any = type("LeftOut", (), {"__repr__": lambda self: "..."})()


class Entries(Generic[T]):
    """The entries of a list that comes in pages, for `async for` and `for`. A page is fetched when it is needed."""

    def __init__(self, hub: Hub, method: str, params: dict[str, Any]) -> None:
        self._page = lambda cursor: hub.app_server_list_all(method, params=params, cursor=cursor, limit=1)

    async def __aiter__(self) -> AsyncIterator[T]:
        page = await self._page(None)
        while True:
            for entry in page["data"]:
                yield entry
            if page["next_cursor"] is None:
                return
            page = await self._page(page["next_cursor"])

    def __iter__(self) -> Iterator[T]:
        page = self._page(None).wait()
        while True:
            yield from page["data"]
            if page["next_cursor"] is None:
                return
            page = self._page(page["next_cursor"]).wait()


class AppServer:
    """The methods of the app-server. Parameters in snake case, results as Codex spells them (`codexkit.protocol`).

    `await` what a method returns, or call its `wait()`.
    """

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def subscribe(self, *, threads: list[str] | None = None, methods: list[str] | None = None) -> Subscription:
        """Listens to the app-server's notifications, from now on; starts it if need be.

        threads: Only those about these threads, by id, and those about none (the account, warnings, files).
        methods: Only these, like `thread/status/changed`. Those that begin with `codexkit/` are codexkit's own.
        """
        from ._events import Subscription

        return Subscription(self._hub, self._hub.app_server_subscribe(threads=threads, methods=methods))

    def _request(self, method: str, params: dict[str, Any]) -> Call[Any]:
        given = {name: value for name, value in params.items() if value is not _LEFT_OUT}
        return self._hub.app_server_request(method, params=given)

    def _iterate(self, method: str, params: dict[str, Any]) -> Entries[Any]:
        given = {name: value for name, value in params.items() if value is not _LEFT_OUT}
        return Entries(self._hub, method, given)

    def account_bedrock_check_gov_cloud_requirements(self) -> Call[p.BedrockCheckGovCloudRequirementsResponse]:
        """`account/bedrock/checkGovCloudRequirements`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("account/bedrock/checkGovCloudRequirements", {})

    def account_bedrock_discover(self) -> Call[p.BedrockDiscoverResponse]:
        """`account/bedrock/discover`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("account/bedrock/discover", {})

    def account_bedrock_setup(self, params: p.BedrockSetupParams) -> Call[p.BedrockSetupResponse]:
        """`account/bedrock/setup`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("account/bedrock/setup", {**params})

    def account_gateway_oauth_cancel(self) -> Call[p.GatewayOAuthCancelResponse]:
        """`account/gatewayOAuth/cancel`."""
        return self._request("account/gatewayOAuth/cancel", {})

    def account_gateway_oauth_login(
        self,
        *,
        device_auth: bool = _LEFT_OUT,
        model_provider: str | None = _LEFT_OUT,
    ) -> Call[p.GatewayOAuthLoginResponse]:
        """`account/gatewayOAuth/login`.

        device_auth: Select device authorization when the server advertises support for it.
        model_provider: Defaults to the current provider when omitted.
        """
        return self._request("account/gatewayOAuth/login", {"deviceAuth": device_auth, "modelProvider": model_provider})

    def account_gateway_oauth_read(self, *, model_provider: str | None = _LEFT_OUT) -> Call[p.GatewayOAuthReadResponse]:
        """`account/gatewayOAuth/read`.

        model_provider: Defaults to the current provider when omitted.
        """
        return self._request("account/gatewayOAuth/read", {"modelProvider": model_provider})

    def account_gcp_setup(
        self,
        *,
        project_id: str,
        credential_file: str | None = _LEFT_OUT,
        location: str | None = _LEFT_OUT,
    ) -> Call[p.GcpSetupResponse]:
        """`account/gcp/setup`.

        Experimental: needs the client's option `experimental_api`.

        credential_file: Absolute path to a credential file on the app-server host. Omit or pass `null` to clear the active user configuration's override and use ADC. If another configuration layer would still supply a credential file, setup fails without saving changes.
        location: Vertex AI location. Omission or null selects `global`.
        """
        return self._request("account/gcp/setup", {"projectId": project_id, "credentialFile": credential_file, "location": location})

    def account_login_cancel(self, *, login_id: str) -> Call[p.CancelLoginAccountResponse]:
        """`account/login/cancel`."""
        return self._request("account/login/cancel", {"loginId": login_id})

    def account_login_start(self, params: p.LoginAccountParams) -> Call[p.LoginAccountResponse]:
        """`account/login/start`."""
        return self._request("account/login/start", {**params})

    def account_logout(self) -> Call[p.LogoutAccountResponse]:
        """`account/logout`."""
        return self._request("account/logout", {})

    def account_rate_limit_reset_credit_consume(self, *, idempotency_key: str, credit_id: str | None = _LEFT_OUT) -> Call[p.ConsumeAccountRateLimitResetCreditResponse]:
        """`account/rateLimitResetCredit/consume`.

        idempotency_key: Identifies one logical reset attempt. A UUID is recommended; reuse the same value when retrying that attempt.
        credit_id: Opaque reset-credit identifier to redeem. When omitted, the backend selects the next available credit.
        """
        return self._request("account/rateLimitResetCredit/consume", {"idempotencyKey": idempotency_key, "creditId": credit_id})

    def account_rate_limits_read(
        self,
        *,
        exclude_reset_credit_details: bool = _LEFT_OUT,
        supports_luna_reserve: bool = _LEFT_OUT,
    ) -> Call[p.GetAccountRateLimitsResponse]:
        """`account/rateLimits/read`.

        exclude_reset_credit_details: Skip the separate reset-credit detail lookup for background usage polls. The usage response still includes the available count; omitted/false preserves detailed reads.
        supports_luna_reserve: The client supports automatic Luna Reserve fallback. For eligible ChatGPT CLI users, allow the backend to record experiment exposure after ordinary usage is blocked.
        """
        return self._request("account/rateLimits/read", {"excludeResetCreditDetails": exclude_reset_credit_details, "supportsLunaReserve": supports_luna_reserve})

    def account_read(self, *, refresh_token: bool = _LEFT_OUT) -> Call[p.GetAccountResponse]:
        """`account/read`.

        refresh_token: When `true`, requests a proactive token refresh before returning.  In managed auth mode this triggers the normal refresh-token flow. In external auth mode this flag is ignored. Clients should refresh tokens themselves and call `account/login/start` with `chatgptAuthTokens`.
        """
        return self._request("account/read", {"refreshToken": refresh_token})

    def account_security_setup_read(self) -> Call[p.GetAccountSecuritySetupResponse]:
        """`account/securitySetup/read`."""
        return self._request("account/securitySetup/read", {})

    def account_send_add_credits_nudge_email(self, *, credit_type: p.AddCreditsNudgeCreditType) -> Call[p.SendAddCreditsNudgeEmailResponse]:
        """`account/sendAddCreditsNudgeEmail`."""
        return self._request("account/sendAddCreditsNudgeEmail", {"creditType": credit_type})

    def account_usage_read(self, *, thread_id: str | None = _LEFT_OUT) -> Call[p.GetAccountTokenUsageResponse]:
        """`account/usage/read`.

        thread_id: When present, read estimated usage for this thread instead of account-wide token activity.
        """
        return self._request("account/usage/read", {"threadId": thread_id})

    def account_workspace_messages_read(self) -> Call[p.GetWorkspaceMessagesResponse]:
        """`account/workspaceMessages/read`."""
        return self._request("account/workspaceMessages/read", {})

    def account_session_list(self, *, refresh_workspace_metadata: bool = _LEFT_OUT) -> Call[p.AccountSessionsResponse]:
        """`accountSession/list`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("accountSession/list", {"refreshWorkspaceMetadata": refresh_workspace_metadata})

    def account_session_switch(
        self,
        *,
        account_id: str,
        session_id: str,
        allow_browser_login: bool = _LEFT_OUT,
    ) -> Call[p.AccountSessionsSwitchResponse]:
        """`accountSession/switch`.

        Experimental: needs the client's option `experimental_api`.

        account_id: Workspace to select within that login; this is not a user identifier.
        session_id: Opaque active-login identifier returned by accountSession/list.
        allow_browser_login: Allow Core to start browser sign-in if this session needs SSO for the workspace.
        """
        return self._request("accountSession/switch", {"accountId": account_id, "sessionId": session_id, "allowBrowserLogin": allow_browser_login})

    def app_installed(
        self,
        *,
        force_refresh: bool = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.AppsInstalledResponse]:
        """`app/installed`.

        force_refresh: When true and Apps are permitted, refresh and publish the hosted connector runtime tool snapshot first.
        thread_id: Optional loaded thread id used to evaluate effective app configuration.
        """
        return self._request("app/installed", {"forceRefresh": force_refresh, "threadId": thread_id})

    def app_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        force_refetch: bool = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.AppsListResponse]:
        """`app/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        force_refetch: When true, bypass app caches and fetch the latest data from sources.
        limit: Optional page size; defaults to a reasonable server-side value.
        thread_id: Optional thread id used to evaluate app feature gating from that thread's config.
        """
        return self._request("app/list", {"cursor": cursor, "forceRefetch": force_refetch, "limit": limit, "threadId": thread_id})

    def iterate_app_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        force_refetch: bool = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Entries[p.AppInfo]:
        """The entries of all pages of `app_list`."""
        return self._iterate("app/list", {"cursor": cursor, "forceRefetch": force_refetch, "limit": limit, "threadId": thread_id})

    def app_read(
        self,
        *,
        app_ids: list[str],
        include_tools: bool = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.AppsReadResponse]:
        """`app/read`.

        app_ids: App ids to read. The server accepts at most 100 ids and deduplicates repeated ids while preserving their first-request order.
        include_tools: When true, include display-only public tool summaries in the returned metadata.
        thread_id: Optional loaded thread id used to evaluate effective app configuration.
        """
        return self._request("app/read", {"appIds": app_ids, "includeTools": include_tools, "threadId": thread_id})

    def collaboration_mode_list(self) -> Call[p.CollaborationModeListResponse]:
        """`collaborationMode/list`. Lists collaboration mode presets.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("collaborationMode/list", {})

    def command_exec(
        self,
        *,
        command: list[str],
        cwd: str | None = _LEFT_OUT,
        disable_output_cap: bool = _LEFT_OUT,
        disable_timeout: bool = _LEFT_OUT,
        env: dict[str, str | None] | None = _LEFT_OUT,
        output_bytes_cap: int | None = _LEFT_OUT,
        permission_profile: str | None = _LEFT_OUT,
        process_id: str | None = _LEFT_OUT,
        sandbox_policy: p.SandboxPolicy | None = _LEFT_OUT,
        size: p.CommandExecTerminalSize | None = _LEFT_OUT,
        stream_stdin: bool = _LEFT_OUT,
        stream_stdout_stderr: bool = _LEFT_OUT,
        timeout_ms: int | None = _LEFT_OUT,
        tty: bool = _LEFT_OUT,
    ) -> Call[p.CommandExecResponse]:
        """`command/exec`. Execute a standalone command (argv vector) under the server's sandbox.

        command: Command argv vector. Empty arrays are rejected.
        cwd: Optional working directory. Defaults to the server cwd.
        disable_output_cap: Disable stdout/stderr capture truncation for this request.  Cannot be combined with `outputBytesCap`.
        disable_timeout: Disable the timeout entirely for this request.  Cannot be combined with `timeoutMs`.
        env: Optional environment overrides merged into the server-computed environment.  Matching names override inherited values. Set a key to `null` to unset an inherited variable.
        output_bytes_cap: Optional per-stream stdout/stderr capture cap in bytes.  When omitted, the server default applies. Cannot be combined with `disableOutputCap`.
        permission_profile: Optional active permissions profile id for this command.  Defaults to the user's configured permissions when omitted. Cannot be combined with `sandboxPolicy`.
        process_id: Optional client-supplied, connection-scoped process id.  Required for `tty`, `streamStdin`, `streamStdoutStderr`, and follow-up `command/exec/write`, `command/exec/resize`, and `command/exec/terminate` calls. When omitted, buffered execution gets an internal id that is not exposed to the client.
        sandbox_policy: Optional sandbox policy for this command.  Uses the same shape as thread/turn execution sandbox configuration and defaults to the user's configured policy when omitted. Cannot be combined with `permissionProfile`.
        size: Optional initial PTY size in character cells. Only valid when `tty` is true.
        stream_stdin: Allow follow-up `command/exec/write` requests to write stdin bytes.  Requires a client-supplied `processId`.
        stream_stdout_stderr: Stream stdout/stderr via `command/exec/outputDelta` notifications.  Streamed bytes are not duplicated into the final response and require a client-supplied `processId`.
        timeout_ms: Optional timeout in milliseconds.  When omitted, the server default applies. Cannot be combined with `disableTimeout`.
        tty: Enable PTY mode.  This implies `streamStdin` and `streamStdoutStderr`.
        """
        return self._request("command/exec", {"command": command, "cwd": cwd, "disableOutputCap": disable_output_cap, "disableTimeout": disable_timeout, "env": env, "outputBytesCap": output_bytes_cap, "permissionProfile": permission_profile, "processId": process_id, "sandboxPolicy": sandbox_policy, "size": size, "streamStdin": stream_stdin, "streamStdoutStderr": stream_stdout_stderr, "timeoutMs": timeout_ms, "tty": tty})

    def command_exec_resize(self, *, process_id: str, size: p.CommandExecTerminalSize) -> Call[p.CommandExecResizeResponse]:
        """`command/exec/resize`. Resize a running PTY-backed `command/exec` session by client-supplied `processId`.

        process_id: Client-supplied, connection-scoped `processId` from the original `command/exec` request.
        size: New PTY size in character cells.
        """
        return self._request("command/exec/resize", {"processId": process_id, "size": size})

    def command_exec_terminate(self, *, process_id: str) -> Call[p.CommandExecTerminateResponse]:
        """`command/exec/terminate`. Terminate a running `command/exec` session by client-supplied `processId`.

        process_id: Client-supplied, connection-scoped `processId` from the original `command/exec` request.
        """
        return self._request("command/exec/terminate", {"processId": process_id})

    def command_exec_write(
        self,
        *,
        process_id: str,
        close_stdin: bool = _LEFT_OUT,
        delta_base64: str | None = _LEFT_OUT,
    ) -> Call[p.CommandExecWriteResponse]:
        """`command/exec/write`. Write stdin bytes to a running `command/exec` session or close stdin.

        process_id: Client-supplied, connection-scoped `processId` from the original `command/exec` request.
        close_stdin: Close stdin after writing `deltaBase64`, if present.
        delta_base64: Optional base64-encoded stdin bytes to write.
        """
        return self._request("command/exec/write", {"processId": process_id, "closeStdin": close_stdin, "deltaBase64": delta_base64})

    def config_batch_write(
        self,
        *,
        edits: list[p.ConfigEdit],
        expected_version: str | None = _LEFT_OUT,
        file_path: str | None = _LEFT_OUT,
        reload_user_config: bool = _LEFT_OUT,
    ) -> Call[p.ConfigWriteResponse]:
        """`config/batchWrite`.

        file_path: Path to the config file to write; defaults to the user's `config.toml` when omitted.
        reload_user_config: When true, hot-reload updated runtime settings into loaded threads after writing. Session-static model, reasoning-effort, Plan-mode reasoning-effort, and service-tier defaults are not reloaded. The deprecated personality setting is also not reloaded.
        """
        return self._request("config/batchWrite", {"edits": edits, "expectedVersion": expected_version, "filePath": file_path, "reloadUserConfig": reload_user_config})

    def config_mcp_server_reload(self) -> Call[p.McpServerRefreshResponse]:
        """`config/mcpServer/reload`."""
        return self._request("config/mcpServer/reload", {})

    def config_read(
        self,
        *,
        cwd: str | None = _LEFT_OUT,
        include_layers: bool = _LEFT_OUT,
    ) -> Call[p.ConfigReadResponse]:
        """`config/read`.

        cwd: Optional working directory to resolve project config layers. If specified, return the effective config as seen from that directory (i.e., including any project layers between `cwd` and the project/repo root).
        """
        return self._request("config/read", {"cwd": cwd, "includeLayers": include_layers})

    def config_value_write(
        self,
        *,
        key_path: str,
        merge_strategy: p.MergeStrategy,
        value: Any,
        expected_version: str | None = _LEFT_OUT,
        file_path: str | None = _LEFT_OUT,
    ) -> Call[p.ConfigWriteResponse]:
        """`config/value/write`.

        file_path: Path to the config file to write; defaults to the user's `config.toml` when omitted.
        """
        return self._request("config/value/write", {"keyPath": key_path, "mergeStrategy": merge_strategy, "value": value, "expectedVersion": expected_version, "filePath": file_path})

    def config_requirements_read(self) -> Call[p.ConfigRequirementsReadResponse]:
        """`configRequirements/read`."""
        return self._request("configRequirements/read", {})

    def environment_add(
        self,
        *,
        environment_id: str,
        exec_server_url: str,
        auth_bearer_token: str | None = _LEFT_OUT,
        connect_timeout_ms: int | None = _LEFT_OUT,
        skills: p.EnvironmentSkillsParams | None = _LEFT_OUT,
        websocket_request_id: str | None = _LEFT_OUT,
    ) -> Call[p.EnvironmentAddResponse]:
        """`environment/add`. Adds or replaces a remote environment by id for later selection.

        Experimental: needs the client's option `experimental_api`.

        auth_bearer_token: Optional raw bearer token for executor authentication, including reconnects. Requires a secure transport or a loopback destination.
        connect_timeout_ms: Optional WebSocket connection timeout. The server default applies when omitted.
        skills: Required skills supplied by this environment, checked before model inference.
        websocket_request_id: Optional X-Request-ID for the direct WebSocket upgrade, including reconnects. Requires a secure transport or a loopback destination.
        """
        return self._request("environment/add", {"environmentId": environment_id, "execServerUrl": exec_server_url, "authBearerToken": auth_bearer_token, "connectTimeoutMs": connect_timeout_ms, "skills": skills, "websocketRequestId": websocket_request_id})

    def environment_info(self, *, environment_id: str) -> Call[p.EnvironmentInfoResponse]:
        """`environment/info`. Reads information from a configured execution environment.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("environment/info", {"environmentId": environment_id})

    def environment_status(self, *, environment_id: str) -> Call[p.EnvironmentStatusResponse]:
        """`environment/status`. Reads the current status of a configured execution environment.

        Experimental: needs the client's option `experimental_api`.

        environment_id: Environment id to inspect.
        """
        return self._request("environment/status", {"environmentId": environment_id})

    def experimental_feature_enablement_set(self, *, enablement: dict[str, bool]) -> Call[p.ExperimentalFeatureEnablementSetResponse]:
        """`experimentalFeature/enablement/set`.

        enablement: Process-wide runtime feature enablement keyed by canonical feature name.  Only named features are updated. Omitted features are left unchanged. Send an empty map for a no-op.
        """
        return self._request("experimentalFeature/enablement/set", {"enablement": enablement})

    def experimental_feature_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.ExperimentalFeatureListResponse]:
        """`experimentalFeature/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        limit: Optional page size; defaults to a reasonable server-side value.
        thread_id: Optional loaded thread id. Pass this when showing feature state for an existing thread so enablement is computed from that thread's refreshed config, including project-local config for the thread's cwd.
        """
        return self._request("experimentalFeature/list", {"cursor": cursor, "limit": limit, "threadId": thread_id})

    def iterate_experimental_feature_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Entries[p.ExperimentalFeature]:
        """The entries of all pages of `experimental_feature_list`."""
        return self._iterate("experimentalFeature/list", {"cursor": cursor, "limit": limit, "threadId": thread_id})

    def external_agent_config_detect(
        self,
        *,
        cwds: list[str] | None = _LEFT_OUT,
        include_home: bool = _LEFT_OUT,
        max_session_age_days: int | None = _LEFT_OUT,
        max_sessions: int | None = _LEFT_OUT,
        migration_source: str | None = _LEFT_OUT,
        source: str | None = _LEFT_OUT,
    ) -> Call[p.ExternalAgentConfigDetectResponse]:
        """`externalAgentConfig/detect`.

        cwds: Zero or more working directories to include for repo-scoped detection.
        include_home: If true, include detection under the user's home directory.
        max_session_age_days: Maximum age in days for detected sessions. Missing values use the default limit.
        max_sessions: Maximum number of sessions to detect. Missing values use the default limit.
        migration_source: Optional migration-source selector. Missing or unrecognized values use the default source.
        source: Deprecated field retained for compatibility. This field is ignored; use `migrationSource` to select the migration source.
        """
        return self._request("externalAgentConfig/detect", {"cwds": cwds, "includeHome": include_home, "maxSessionAgeDays": max_session_age_days, "maxSessions": max_sessions, "migrationSource": migration_source, "source": source})

    def external_agent_config_import(
        self,
        *,
        migration_items: list[p.ExternalAgentConfigMigrationItem],
        migration_source: str | None = _LEFT_OUT,
        provider_id: str | None = _LEFT_OUT,
        source: str | None = _LEFT_OUT,
    ) -> Call[p.ExternalAgentConfigImportResponse]:
        """`externalAgentConfig/import`.

        migration_source: Migration-source selector used to produce the migration items. Pass the same value to detection and import; missing or unrecognized values use the default source.
        provider_id: Opaque provider identifier supplied by the caller for analytics attribution and import history display. This does not select the migration source.
        source: Optional identifier for the product that initiated the import.
        """
        return self._request("externalAgentConfig/import", {"migrationItems": migration_items, "migrationSource": migration_source, "providerId": provider_id, "source": source})

    def external_agent_config_import_read_histories(self) -> Call[p.ExternalAgentConfigImportHistoriesReadResponse]:
        """`externalAgentConfig/import/readHistories`."""
        return self._request("externalAgentConfig/import/readHistories", {})

    def external_agent_config_import_record_history(
        self,
        *,
        item_type_results: list[p.ExternalAgentConfigImportHistoryRecordTypeResultParams],
        provider_id: str,
    ) -> Call[p.ExternalAgentConfigImportHistoryRecordResponse]:
        """`externalAgentConfig/import/recordHistory`.

        item_type_results: Completed results grouped by imported item type.
        provider_id: Opaque provider identifier for the externally completed import.
        """
        return self._request("externalAgentConfig/import/recordHistory", {"itemTypeResults": item_type_results, "providerId": provider_id})

    def feedback_save(
        self,
        *,
        classification: str,
        save_path: p.LegacyAppPathString,
        extra_log_files: list[str] | None = _LEFT_OUT,
        include_logs: bool = _LEFT_OUT,
        reason: str | None = _LEFT_OUT,
        tags: dict[str, str] | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.FeedbackSaveResponse]:
        """`feedback/save`.

        save_path: Absolute, previously unused ZIP path on the app-server host. The caller owns this file, including after a disconnected RPC.
        """
        return self._request("feedback/save", {"classification": classification, "savePath": save_path, "extraLogFiles": extra_log_files, "includeLogs": include_logs, "reason": reason, "tags": tags, "threadId": thread_id})

    def feedback_upload(
        self,
        *,
        classification: str,
        extra_log_files: list[str] | None = _LEFT_OUT,
        include_logs: bool = _LEFT_OUT,
        reason: str | None = _LEFT_OUT,
        tags: dict[str, str] | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.FeedbackUploadResponse]:
        """`feedback/upload`."""
        return self._request("feedback/upload", {"classification": classification, "extraLogFiles": extra_log_files, "includeLogs": include_logs, "reason": reason, "tags": tags, "threadId": thread_id})

    def fs_copy(
        self,
        *,
        destination_path: p.AbsolutePathBuf,
        source_path: p.AbsolutePathBuf,
        recursive: bool = _LEFT_OUT,
    ) -> Call[p.FsCopyResponse]:
        """`fs/copy`.

        destination_path: Absolute destination path.
        source_path: Absolute source path.
        recursive: Required for directory copies; ignored for file copies.
        """
        return self._request("fs/copy", {"destinationPath": destination_path, "sourcePath": source_path, "recursive": recursive})

    def fs_create_directory(self, *, path: p.AbsolutePathBuf, recursive: bool | None = _LEFT_OUT) -> Call[p.FsCreateDirectoryResponse]:
        """`fs/createDirectory`.

        path: Absolute directory path to create.
        recursive: Whether parent directories should also be created. Defaults to `true`.
        """
        return self._request("fs/createDirectory", {"path": path, "recursive": recursive})

    def fs_get_metadata(self, *, path: p.AbsolutePathBuf) -> Call[p.FsGetMetadataResponse]:
        """`fs/getMetadata`.

        path: Absolute path to inspect.
        """
        return self._request("fs/getMetadata", {"path": path})

    def fs_read_directory(self, *, path: p.AbsolutePathBuf) -> Call[p.FsReadDirectoryResponse]:
        """`fs/readDirectory`.

        path: Absolute directory path to read.
        """
        return self._request("fs/readDirectory", {"path": path})

    def fs_read_file(self, *, path: p.AbsolutePathBuf) -> Call[p.FsReadFileResponse]:
        """`fs/readFile`.

        path: Absolute path to read.
        """
        return self._request("fs/readFile", {"path": path})

    def fs_remove(
        self,
        *,
        path: p.AbsolutePathBuf,
        force: bool | None = _LEFT_OUT,
        recursive: bool | None = _LEFT_OUT,
    ) -> Call[p.FsRemoveResponse]:
        """`fs/remove`.

        path: Absolute path to remove.
        force: Whether missing paths should be ignored. Defaults to `true`.
        recursive: Whether directory removal should recurse. Defaults to `true`.
        """
        return self._request("fs/remove", {"path": path, "force": force, "recursive": recursive})

    def fs_unwatch(self, *, watch_id: str) -> Call[p.FsUnwatchResponse]:
        """`fs/unwatch`.

        watch_id: Watch identifier previously provided to `fs/watch`.
        """
        return self._request("fs/unwatch", {"watchId": watch_id})

    def fs_watch(self, *, path: p.AbsolutePathBuf, watch_id: str) -> Call[p.FsWatchResponse]:
        """`fs/watch`.

        path: Absolute file or directory path to watch.
        watch_id: Connection-scoped watch identifier used for `fs/unwatch` and `fs/changed`.
        """
        return self._request("fs/watch", {"path": path, "watchId": watch_id})

    def fs_write_file(self, *, data_base64: str, path: p.AbsolutePathBuf) -> Call[p.FsWriteFileResponse]:
        """`fs/writeFile`.

        data_base64: File contents encoded as base64.
        path: Absolute path to write.
        """
        return self._request("fs/writeFile", {"dataBase64": data_base64, "path": path})

    def fuzzy_file_search(
        self,
        *,
        query: str,
        roots: list[str],
        cancellation_token: str | None = _LEFT_OUT,
    ) -> Call[p.FuzzyFileSearchResponse]:
        """`fuzzyFileSearch`."""
        return self._request("fuzzyFileSearch", {"query": query, "roots": roots, "cancellationToken": cancellation_token})

    def fuzzy_file_search_session_start(self, *, roots: list[str], session_id: str) -> Call[p.FuzzyFileSearchSessionStartResponse]:
        """`fuzzyFileSearch/sessionStart`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("fuzzyFileSearch/sessionStart", {"roots": roots, "sessionId": session_id})

    def fuzzy_file_search_session_stop(self, *, session_id: str) -> Call[p.FuzzyFileSearchSessionStopResponse]:
        """`fuzzyFileSearch/sessionStop`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("fuzzyFileSearch/sessionStop", {"sessionId": session_id})

    def fuzzy_file_search_session_update(self, *, query: str, session_id: str) -> Call[p.FuzzyFileSearchSessionUpdateResponse]:
        """`fuzzyFileSearch/sessionUpdate`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("fuzzyFileSearch/sessionUpdate", {"query": query, "sessionId": session_id})

    def hooks_list(
        self,
        *,
        cwds: list[str] = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.HooksListResponse]:
        """`hooks/list`.

        cwds: Working directories to inspect when no thread is specified. An empty list uses the session cwd.
        thread_id: List a loaded thread's hooks, including its selected environments. Omit `cwds` in this mode.
        """
        return self._request("hooks/list", {"cwds": cwds, "threadId": thread_id})

    def initialize(
        self,
        *,
        client_info: p.ClientInfo,
        capabilities: p.InitializeCapabilities | None = _LEFT_OUT,
    ) -> Call[p.InitializeResponse]:
        """`initialize`."""
        return self._request("initialize", {"clientInfo": client_info, "capabilities": capabilities})

    def marketplace_add(
        self,
        *,
        source: str,
        ref_name: str | None = _LEFT_OUT,
        sparse_paths: list[str] | None = _LEFT_OUT,
    ) -> Call[p.MarketplaceAddResponse]:
        """`marketplace/add`."""
        return self._request("marketplace/add", {"source": source, "refName": ref_name, "sparsePaths": sparse_paths})

    def marketplace_remove(self, *, marketplace_name: str) -> Call[p.MarketplaceRemoveResponse]:
        """`marketplace/remove`."""
        return self._request("marketplace/remove", {"marketplaceName": marketplace_name})

    def marketplace_upgrade(self, *, marketplace_name: str | None = _LEFT_OUT) -> Call[p.MarketplaceUpgradeResponse]:
        """`marketplace/upgrade`."""
        return self._request("marketplace/upgrade", {"marketplaceName": marketplace_name})

    def mcp_server_event_stream_start(
        self,
        *,
        arguments: Any,
        name: str,
        server: str,
        subscription_id: str,
        thread_id: str,
        meta: Any = _LEFT_OUT,
    ) -> Call[p.McpServerEventStreamStartResponse]:
        """`mcpServer/event/stream/start`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("mcpServer/event/stream/start", {"arguments": arguments, "name": name, "server": server, "subscriptionId": subscription_id, "threadId": thread_id, "_meta": meta})

    def mcp_server_event_stream_stop(self, *, subscription_id: str) -> Call[p.McpServerEventStreamStopResponse]:
        """`mcpServer/event/stream/stop`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("mcpServer/event/stream/stop", {"subscriptionId": subscription_id})

    def mcp_server_oauth_login(
        self,
        *,
        name: str,
        client_registration: p.McpServerOauthClientRegistration | None = _LEFT_OUT,
        scopes: list[str] | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
        timeout_secs: int | None = _LEFT_OUT,
    ) -> Call[p.McpServerOauthLoginResponse]:
        """`mcpServer/oauth/login`.

        client_registration: Registration strategy for this login only; omission selects automatic discovery.
        """
        return self._request("mcpServer/oauth/login", {"name": name, "clientRegistration": client_registration, "scopes": scopes, "threadId": thread_id, "timeoutSecs": timeout_secs})

    def mcp_server_resource_read(
        self,
        *,
        server: str,
        uri: str,
        meta: dict[str, Any] | None = _LEFT_OUT,
        connector_id: str | None = _LEFT_OUT,
        origin_call_id: str | None = _LEFT_OUT,
        target: p.McpResourceReadTarget | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.McpResourceReadResponse]:
        """`mcpServer/resource/read`.

        meta: Additional MCP request metadata. Account and turn routing keys are reserved.
        origin_call_id: Originating MCP tool call used to select the resource's app.
        target: Explicit hosted app/account. Omit to retain legacy resource discovery.
        """
        return self._request("mcpServer/resource/read", {"server": server, "uri": uri, "_meta": meta, "connectorId": connector_id, "originCallId": origin_call_id, "target": target, "threadId": thread_id})

    def mcp_server_tool_call(
        self,
        *,
        server: str,
        thread_id: str,
        tool: str,
        meta: Any = _LEFT_OUT,
        arguments: Any = _LEFT_OUT,
    ) -> Call[p.McpServerToolCallResponse]:
        """`mcpServer/tool/call`."""
        return self._request("mcpServer/tool/call", {"server": server, "threadId": thread_id, "tool": tool, "_meta": meta, "arguments": arguments})

    def mcp_server_status_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        detail: p.McpServerStatusDetail | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        server_name: str | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.ListMcpServerStatusResponse]:
        """`mcpServerStatus/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        detail: Controls how much MCP inventory data to fetch for each server. Defaults to `Full` when omitted.
        limit: Optional page size; defaults to a server-defined value.
        server_name: Limit discovery to one server. With a thread ID, reuse that thread's MCP connection.
        """
        return self._request("mcpServerStatus/list", {"cursor": cursor, "detail": detail, "limit": limit, "serverName": server_name, "threadId": thread_id})

    def iterate_mcp_server_status_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        detail: p.McpServerStatusDetail | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        server_name: str | None = _LEFT_OUT,
        thread_id: str | None = _LEFT_OUT,
    ) -> Entries[p.McpServerStatus]:
        """The entries of all pages of `mcp_server_status_list`."""
        return self._iterate("mcpServerStatus/list", {"cursor": cursor, "detail": detail, "limit": limit, "serverName": server_name, "threadId": thread_id})

    def memory_reset(self) -> Call[p.MemoryResetResponse]:
        """`memory/reset`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("memory/reset", {})

    def memory_status(self, *, min_consolidated_threads: int | None = _LEFT_OUT) -> Call[p.MemoryStatusResponse]:
        """`memory/status`.

        Experimental: needs the client's option `experimental_api`.

        min_consolidated_threads: Required distinct consolidated threads. Defaults to 20; supported range is 1..=4096.
        """
        return self._request("memory/status", {"minConsolidatedThreads": min_consolidated_threads})

    def mock_experimental_method(self, *, value: str | None = _LEFT_OUT) -> Call[p.MockExperimentalMethodResponse]:
        """`mock/experimentalMethod`. Test-only method used to validate experimental gating.

        Experimental: needs the client's option `experimental_api`.

        value: Test-only payload field.
        """
        return self._request("mock/experimentalMethod", {"value": value})

    def model_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        include_hidden: bool | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        model_provider: str | None = _LEFT_OUT,
    ) -> Call[p.ModelListResponse]:
        """`model/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        include_hidden: When true, include models that are hidden from the default picker list.
        limit: Optional page size; defaults to a reasonable server-side value.
        model_provider: List models for this configured provider instead of the app-server default.
        """
        return self._request("model/list", {"cursor": cursor, "includeHidden": include_hidden, "limit": limit, "modelProvider": model_provider})

    def iterate_model_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        include_hidden: bool | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        model_provider: str | None = _LEFT_OUT,
    ) -> Entries[p.Model]:
        """The entries of all pages of `model_list`."""
        return self._iterate("model/list", {"cursor": cursor, "includeHidden": include_hidden, "limit": limit, "modelProvider": model_provider})

    def model_provider_capabilities_read(self) -> Call[p.ModelProviderCapabilitiesReadResponse]:
        """`modelProvider/capabilities/read`."""
        return self._request("modelProvider/capabilities/read", {})

    def model_provider_config_write(self, *, settings: p.ProviderSettingsPatch) -> Call[p.ModelProviderConfigWriteResponse]:
        """`modelProvider/config/write`."""
        return self._request("modelProvider/config/write", {"settings": settings})

    def model_provider_list(self) -> Call[p.ModelProviderListResponse]:
        """`modelProvider/list`."""
        return self._request("modelProvider/list", {})

    def permission_profile_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.PermissionProfileListResponse]:
        """`permissionProfile/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        cwd: Optional working directory to resolve project config layers.
        limit: Optional page size; defaults to the full result set.
        """
        return self._request("permissionProfile/list", {"cursor": cursor, "cwd": cwd, "limit": limit})

    def iterate_permission_profile_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.PermissionProfileSummary]:
        """The entries of all pages of `permission_profile_list`."""
        return self._iterate("permissionProfile/list", {"cursor": cursor, "cwd": cwd, "limit": limit})

    def plugin_install(
        self,
        *,
        plugin_name: str,
        install_attempt_id: str | None = _LEFT_OUT,
        marketplace_path: p.AbsolutePathBuf | None = _LEFT_OUT,
        remote_marketplace_name: str | None = _LEFT_OUT,
    ) -> Call[p.PluginInstallResponse]:
        """`plugin/install`.

        install_attempt_id: Client-generated identifier used to correlate one installation attempt.
        """
        return self._request("plugin/install", {"pluginName": plugin_name, "installAttemptId": install_attempt_id, "marketplacePath": marketplace_path, "remoteMarketplaceName": remote_marketplace_name})

    def plugin_installed(
        self,
        *,
        cwds: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        install_suggestion_plugin_names: list[str] | None = _LEFT_OUT,
    ) -> Call[p.PluginInstalledResponse]:
        """`plugin/installed`.

        cwds: Optional working directories used to discover repo marketplaces.
        install_suggestion_plugin_names: Additional uninstalled plugin names that should be returned when present locally. This is used by mention surfaces that intentionally expose install entrypoints.
        """
        return self._request("plugin/installed", {"cwds": cwds, "installSuggestionPluginNames": install_suggestion_plugin_names})

    def plugin_list(
        self,
        *,
        cwds: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        force_refetch: bool = _LEFT_OUT,
        marketplace_kinds: list[p.PluginListMarketplaceKind] | None = _LEFT_OUT,
    ) -> Call[p.PluginListResponse]:
        """`plugin/list`.

        cwds: Optional working directories used to discover repo marketplaces. When omitted, only home-scoped marketplaces and the official curated marketplace are considered.
        force_refetch: Whether the client requests a fresh remote plugin catalog fetch.
        marketplace_kinds: Optional marketplace kind filter. When omitted, only local marketplaces are queried, plus the default remote catalog when enabled by feature flag.
        """
        return self._request("plugin/list", {"cwds": cwds, "forceRefetch": force_refetch, "marketplaceKinds": marketplace_kinds})

    def plugin_read(
        self,
        *,
        plugin_name: str,
        marketplace_path: p.AbsolutePathBuf | None = _LEFT_OUT,
        remote_marketplace_name: str | None = _LEFT_OUT,
    ) -> Call[p.PluginReadResponse]:
        """`plugin/read`."""
        return self._request("plugin/read", {"pluginName": plugin_name, "marketplacePath": marketplace_path, "remoteMarketplaceName": remote_marketplace_name})

    def plugin_reconcile(self, *, reason: str | None = _LEFT_OUT) -> Call[p.PluginReconcileResponse]:
        """`plugin/reconcile`.

        reason: Optional client-provided reason recorded with the reconciliation attempt.
        """
        return self._request("plugin/reconcile", {"reason": reason})

    def plugin_search(
        self,
        *,
        search_term: str,
        cursor: str | None = _LEFT_OUT,
        cwds: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        scope: p.PluginSearchScope | None = _LEFT_OUT,
    ) -> Call[p.PluginSearchResponse]:
        """`plugin/search`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("plugin/search", {"searchTerm": search_term, "cursor": cursor, "cwds": cwds, "limit": limit, "scope": scope})

    def iterate_plugin_search(
        self,
        *,
        search_term: str,
        cursor: str | None = _LEFT_OUT,
        cwds: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        scope: p.PluginSearchScope | None = _LEFT_OUT,
    ) -> Entries[p.PluginSearchResult]:
        """The entries of all pages of `plugin_search`."""
        return self._iterate("plugin/search", {"searchTerm": search_term, "cursor": cursor, "cwds": cwds, "limit": limit, "scope": scope})

    def plugin_share_checkout(self, *, remote_plugin_id: str) -> Call[p.PluginShareCheckoutResponse]:
        """`plugin/share/checkout`."""
        return self._request("plugin/share/checkout", {"remotePluginId": remote_plugin_id})

    def plugin_share_delete(self, *, remote_plugin_id: str) -> Call[p.PluginShareDeleteResponse]:
        """`plugin/share/delete`."""
        return self._request("plugin/share/delete", {"remotePluginId": remote_plugin_id})

    def plugin_share_list(self) -> Call[p.PluginShareListResponse]:
        """`plugin/share/list`."""
        return self._request("plugin/share/list", {})

    def plugin_share_save(
        self,
        *,
        plugin_path: p.AbsolutePathBuf,
        discoverability: p.PluginShareDiscoverability | None = _LEFT_OUT,
        remote_plugin_id: str | None = _LEFT_OUT,
        share_targets: list[p.PluginShareTarget] | None = _LEFT_OUT,
    ) -> Call[p.PluginShareSaveResponse]:
        """`plugin/share/save`."""
        return self._request("plugin/share/save", {"pluginPath": plugin_path, "discoverability": discoverability, "remotePluginId": remote_plugin_id, "shareTargets": share_targets})

    def plugin_share_update_targets(
        self,
        *,
        discoverability: p.PluginShareUpdateDiscoverability,
        remote_plugin_id: str,
        share_targets: list[p.PluginShareTarget],
    ) -> Call[p.PluginShareUpdateTargetsResponse]:
        """`plugin/share/updateTargets`."""
        return self._request("plugin/share/updateTargets", {"discoverability": discoverability, "remotePluginId": remote_plugin_id, "shareTargets": share_targets})

    def plugin_skill_read(
        self,
        *,
        remote_marketplace_name: str,
        remote_plugin_id: str,
        skill_name: str,
    ) -> Call[p.PluginSkillReadResponse]:
        """`plugin/skill/read`."""
        return self._request("plugin/skill/read", {"remoteMarketplaceName": remote_marketplace_name, "remotePluginId": remote_plugin_id, "skillName": skill_name})

    def plugin_uninstall(self, *, plugin_id: str) -> Call[p.PluginUninstallResponse]:
        """`plugin/uninstall`."""
        return self._request("plugin/uninstall", {"pluginId": plugin_id})

    def process_kill(self, *, process_handle: str) -> Call[p.ProcessKillResponse]:
        """`process/kill`. Terminate a running `process/spawn` session by client-supplied `processHandle`.

        Experimental: needs the client's option `experimental_api`.

        process_handle: Client-supplied, connection-scoped `processHandle` from `process/spawn`.
        """
        return self._request("process/kill", {"processHandle": process_handle})

    def process_resize_pty(self, *, process_handle: str, size: p.ProcessTerminalSize) -> Call[p.ProcessResizePtyResponse]:
        """`process/resizePty`. Resize a running PTY-backed `process/spawn` session by client-supplied `processHandle`.

        Experimental: needs the client's option `experimental_api`.

        process_handle: Client-supplied, connection-scoped `processHandle` from `process/spawn`.
        size: New PTY size in character cells.
        """
        return self._request("process/resizePty", {"processHandle": process_handle, "size": size})

    def process_spawn(
        self,
        *,
        command: list[str],
        cwd: p.AbsolutePathBuf,
        process_handle: str,
        env: dict[str, str | None] | None = _LEFT_OUT,
        output_bytes_cap: int | None = _LEFT_OUT,
        size: p.ProcessTerminalSize | None = _LEFT_OUT,
        stream_stdin: bool = _LEFT_OUT,
        stream_stdout_stderr: bool = _LEFT_OUT,
        timeout_ms: int | None = _LEFT_OUT,
        tty: bool = _LEFT_OUT,
    ) -> Call[p.ProcessSpawnResponse]:
        """`process/spawn`. Spawn a standalone process (argv vector) without a Codex sandbox.

        Experimental: needs the client's option `experimental_api`.

        command: Command argv vector. Empty arrays are rejected.
        cwd: Absolute working directory for the process.
        process_handle: Client-supplied, connection-scoped process handle.  Duplicate active handles are rejected on the same connection. The same handle can be reused after the prior process exits.
        env: Optional environment overrides merged into the app-server process environment.  Matching names override inherited values. Set a key to `null` to unset an inherited variable.
        output_bytes_cap: Optional per-stream stdout/stderr capture cap in bytes.  When omitted, the server default applies. Set to `null` to disable the cap.
        size: Optional initial PTY size in character cells. Only valid when `tty` is true.
        stream_stdin: Allow follow-up `process/writeStdin` requests to write stdin bytes.
        stream_stdout_stderr: Stream stdout/stderr via `process/outputDelta` notifications.  Streamed bytes are not duplicated into the `process/exited` notification.
        timeout_ms: Optional timeout in milliseconds.  When omitted, the server default applies. Set to `null` to disable the timeout.
        tty: Enable PTY mode.  This implies `streamStdin` and `streamStdoutStderr`.
        """
        return self._request("process/spawn", {"command": command, "cwd": cwd, "processHandle": process_handle, "env": env, "outputBytesCap": output_bytes_cap, "size": size, "streamStdin": stream_stdin, "streamStdoutStderr": stream_stdout_stderr, "timeoutMs": timeout_ms, "tty": tty})

    def process_write_stdin(
        self,
        *,
        process_handle: str,
        close_stdin: bool = _LEFT_OUT,
        delta_base64: str | None = _LEFT_OUT,
    ) -> Call[p.ProcessWriteStdinResponse]:
        """`process/writeStdin`. Write stdin bytes to a running `process/spawn` session or close stdin.

        Experimental: needs the client's option `experimental_api`.

        process_handle: Client-supplied, connection-scoped `processHandle` from `process/spawn`.
        close_stdin: Close stdin after writing `deltaBase64`, if present.
        delta_base64: Optional base64-encoded stdin bytes to write.
        """
        return self._request("process/writeStdin", {"processHandle": process_handle, "closeStdin": close_stdin, "deltaBase64": delta_base64})

    def project_create(
        self,
        *,
        idempotency_key: str,
        name: str,
        roots: list[p.ProjectRoot],
        metadata: dict[str, str] | None = _LEFT_OUT,
    ) -> Call[p.ProjectCreateResponse]:
        """`project/create`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("project/create", {"idempotencyKey": idempotency_key, "name": name, "roots": roots, "metadata": metadata})

    def project_delete(self, *, project_id: str) -> Call[p.ProjectDeleteResponse]:
        """`project/delete`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("project/delete", {"projectId": project_id})

    def project_import(
        self,
        *,
        idempotency_key: str,
        name: str,
        roots: list[p.ProjectRoot],
        metadata: dict[str, str] | None = _LEFT_OUT,
        threads: list[str] | None = _LEFT_OUT,
    ) -> Call[p.ProjectImportResponse]:
        """`project/import`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("project/import", {"idempotencyKey": idempotency_key, "name": name, "roots": roots, "metadata": metadata, "threads": threads})

    def project_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        sort_key: p.ProjectSortKey | None = _LEFT_OUT,
    ) -> Call[p.ProjectListResponse]:
        """`project/list`.

        Experimental: needs the client's option `experimental_api`.

        sort_direction: Requires sortKey. Defaults to asc for position and desc for recencyAt.
        sort_key: Defaults to position. Recency sorting always places empty projects last.
        """
        return self._request("project/list", {"cursor": cursor, "limit": limit, "sortDirection": sort_direction, "sortKey": sort_key})

    def iterate_project_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        sort_key: p.ProjectSortKey | None = _LEFT_OUT,
    ) -> Entries[p.Project]:
        """The entries of all pages of `project_list`."""
        return self._iterate("project/list", {"cursor": cursor, "limit": limit, "sortDirection": sort_direction, "sortKey": sort_key})

    def project_move(self, *, project_id: str, before_project_id: str | None = _LEFT_OUT) -> Call[p.ProjectMoveResponse]:
        """`project/move`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("project/move", {"projectId": project_id, "beforeProjectId": before_project_id})

    def project_read(self, *, project_id: str) -> Call[p.ProjectReadResponse]:
        """`project/read`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("project/read", {"projectId": project_id})

    def project_update(
        self,
        *,
        project_id: str,
        metadata: dict[str, str] | None = _LEFT_OUT,
        name: str | None = _LEFT_OUT,
        roots: list[p.ProjectRoot] | None = _LEFT_OUT,
    ) -> Call[p.ProjectUpdateResponse]:
        """`project/update`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("project/update", {"projectId": project_id, "metadata": metadata, "name": name, "roots": roots})

    def remote_control_client_list(
        self,
        *,
        environment_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        order: p.RemoteControlClientsListOrder | None = _LEFT_OUT,
    ) -> Call[p.RemoteControlClientsListResponse]:
        """`remoteControl/client/list`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/client/list", {"environmentId": environment_id, "cursor": cursor, "limit": limit, "order": order})

    def iterate_remote_control_client_list(
        self,
        *,
        environment_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        order: p.RemoteControlClientsListOrder | None = _LEFT_OUT,
    ) -> Entries[p.RemoteControlClient]:
        """The entries of all pages of `remote_control_client_list`."""
        return self._iterate("remoteControl/client/list", {"environmentId": environment_id, "cursor": cursor, "limit": limit, "order": order})

    def remote_control_client_revoke(self, *, client_id: str, environment_id: str) -> Call[p.RemoteControlClientsRevokeResponse]:
        """`remoteControl/client/revoke`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/client/revoke", {"clientId": client_id, "environmentId": environment_id})

    def remote_control_disable(self, *, ephemeral: bool = _LEFT_OUT) -> Call[p.RemoteControlDisableResponse]:
        """`remoteControl/disable`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/disable", {"ephemeral": ephemeral})

    def remote_control_enable(self, *, ephemeral: bool = _LEFT_OUT) -> Call[p.RemoteControlEnableResponse]:
        """`remoteControl/enable`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/enable", {"ephemeral": ephemeral})

    def remote_control_pairing_start(self, *, manual_code: bool = _LEFT_OUT) -> Call[p.RemoteControlPairingStartResponse]:
        """`remoteControl/pairing/start`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/pairing/start", {"manualCode": manual_code})

    def remote_control_pairing_status(
        self,
        *,
        manual_pairing_code: str | None = _LEFT_OUT,
        pairing_code: str | None = _LEFT_OUT,
    ) -> Call[p.RemoteControlPairingStatusResponse]:
        """`remoteControl/pairing/status`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/pairing/status", {"manualPairingCode": manual_pairing_code, "pairingCode": pairing_code})

    def remote_control_status_read(self) -> Call[p.RemoteControlStatusReadResponse]:
        """`remoteControl/status/read`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("remoteControl/status/read", {})

    def review_start(
        self,
        *,
        target: p.ReviewTarget,
        thread_id: str,
        delivery: p.ReviewDelivery | None = _LEFT_OUT,
    ) -> Call[p.ReviewStartResponse]:
        """`review/start`.

        delivery: Reviews run inline on the supplied thread. Omit this field or pass `inline`. To review on a separate thread, start a thread first and use its id.
        """
        return self._request("review/start", {"target": target, "threadId": thread_id, "delivery": delivery})

    def rollout_compress(self) -> Call[p.RolloutCompressResponse]:
        """`rollout/compress`. Start a best-effort background compression pass for cold local rollouts.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("rollout/compress", {})

    def server_diagnostics(self) -> Call[p.ServerDiagnosticsResponse]:
        """`server/diagnostics`. Read content-free, process-local diagnostics.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("server/diagnostics", {})

    def skills_config_write(
        self,
        *,
        enabled: bool,
        name: str | None = _LEFT_OUT,
        path: p.AbsolutePathBuf | None = _LEFT_OUT,
    ) -> Call[p.SkillsConfigWriteResponse]:
        """`skills/config/write`.

        name: Name-based selector.
        path: Path-based selector.
        """
        return self._request("skills/config/write", {"enabled": enabled, "name": name, "path": path})

    def skills_extra_roots_set(self, *, extra_roots: list[p.AbsolutePathBuf]) -> Call[p.SkillsExtraRootsSetResponse]:
        """`skills/extraRoots/set`."""
        return self._request("skills/extraRoots/set", {"extraRoots": extra_roots})

    def skills_list(self, *, cwds: list[str] = _LEFT_OUT, force_reload: bool = _LEFT_OUT) -> Call[p.SkillsListResponse]:
        """`skills/list`.

        cwds: When empty, defaults to the current session working directory.
        force_reload: When true, bypass the skills cache and re-scan skills from disk.
        """
        return self._request("skills/list", {"cwds": cwds, "forceReload": force_reload})

    def thread_approve_guardian_denied_action(self, *, event: Any, thread_id: str) -> Call[p.ThreadApproveGuardianDeniedActionResponse]:
        """`thread/approveGuardianDeniedAction`.

        event: Serialized `codex_protocol::protocol::GuardianAssessmentEvent`.
        """
        return self._request("thread/approveGuardianDeniedAction", {"event": event, "threadId": thread_id})

    def thread_archive(self, *, thread_id: str) -> Call[p.ThreadArchiveResponse]:
        """`thread/archive`."""
        return self._request("thread/archive", {"threadId": thread_id})

    def thread_attachment_add(
        self,
        *,
        attachment_type: str,
        identity_key: str,
        payload: Any,
        thread_id: str,
    ) -> Call[p.ThreadAttachmentAddResponse]:
        """`thread/attachment/add`."""
        return self._request("thread/attachment/add", {"attachmentType": attachment_type, "identityKey": identity_key, "payload": payload, "threadId": thread_id})

    def thread_attachment_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadAttachmentListResponse]:
        """`thread/attachment/list`."""
        return self._request("thread/attachment/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def iterate_thread_attachment_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.ThreadAttachment]:
        """The entries of all pages of `thread_attachment_list`."""
        return self._iterate("thread/attachment/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def thread_attachment_remove(self, *, attachment_type: str, identity_key: str, thread_id: str) -> Call[p.ThreadAttachmentRemoveResponse]:
        """`thread/attachment/remove`."""
        return self._request("thread/attachment/remove", {"attachmentType": attachment_type, "identityKey": identity_key, "threadId": thread_id})

    def thread_attachment_owner_list(
        self,
        *,
        attachment_type: str,
        identity_key: str,
        archived: bool | None = _LEFT_OUT,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadAttachmentOwnerListResponse]:
        """`thread/attachmentOwner/list`.

        archived: Omitted or null returns all matches; false returns non-archived threads only.
        """
        return self._request("thread/attachmentOwner/list", {"attachmentType": attachment_type, "identityKey": identity_key, "archived": archived, "cursor": cursor, "limit": limit})

    def iterate_thread_attachment_owner_list(
        self,
        *,
        attachment_type: str,
        identity_key: str,
        archived: bool | None = _LEFT_OUT,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.ThreadAttachmentOwner]:
        """The entries of all pages of `thread_attachment_owner_list`."""
        return self._iterate("thread/attachmentOwner/list", {"attachmentType": attachment_type, "identityKey": identity_key, "archived": archived, "cursor": cursor, "limit": limit})

    def thread_background_terminals_clean(self, *, thread_id: str) -> Call[p.ThreadBackgroundTerminalsCleanResponse]:
        """`thread/backgroundTerminals/clean`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/backgroundTerminals/clean", {"threadId": thread_id})

    def thread_background_terminals_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadBackgroundTerminalsListResponse]:
        """`thread/backgroundTerminals/list`.

        Experimental: needs the client's option `experimental_api`.

        cursor: Opaque pagination cursor returned by a previous call.
        limit: Optional page size.
        """
        return self._request("thread/backgroundTerminals/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def iterate_thread_background_terminals_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.ThreadBackgroundTerminal]:
        """The entries of all pages of `thread_background_terminals_list`."""
        return self._iterate("thread/backgroundTerminals/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def thread_background_terminals_terminate(self, *, process_id: str, thread_id: str) -> Call[p.ThreadBackgroundTerminalsTerminateResponse]:
        """`thread/backgroundTerminals/terminate`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/backgroundTerminals/terminate", {"processId": process_id, "threadId": thread_id})

    def thread_compact_start(self, *, thread_id: str) -> Call[p.ThreadCompactStartResponse]:
        """`thread/compact/start`."""
        return self._request("thread/compact/start", {"threadId": thread_id})

    def thread_decrement_elicitation(self, *, thread_id: str) -> Call[p.ThreadDecrementElicitationResponse]:
        """`thread/decrement_elicitation`. Decrement the thread-local out-of-band elicitation counter.

        When the count reaches zero, timeout accounting resumes for the thread.

        Experimental: needs the client's option `experimental_api`.

        thread_id: Thread whose out-of-band elicitation counter should be decremented.
        """
        return self._request("thread/decrement_elicitation", {"threadId": thread_id})

    def thread_delete(self, *, thread_id: str) -> Call[p.ThreadDeleteResponse]:
        """`thread/delete`."""
        return self._request("thread/delete", {"threadId": thread_id})

    def thread_fork(
        self,
        *,
        thread_id: str,
        approval_policy: p.AskForApproval | None = _LEFT_OUT,
        approvals_reviewer: p.ApprovalsReviewer | None = _LEFT_OUT,
        attach_to_source: bool = _LEFT_OUT,
        base_instructions: str | None = _LEFT_OUT,
        before_turn_id: str | None = _LEFT_OUT,
        config: dict[str, Any] | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        defer_goal_continuation: bool = _LEFT_OUT,
        developer_instructions: str | None = _LEFT_OUT,
        ephemeral: bool = _LEFT_OUT,
        exclude_turns: bool = _LEFT_OUT,
        experimental_disable_prediction_mcp: bool = _LEFT_OUT,
        experimental_prediction_mode: bool = _LEFT_OUT,
        last_turn_id: str | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        model_provider: str | None = _LEFT_OUT,
        path: str | None = _LEFT_OUT,
        permissions: str | None = _LEFT_OUT,
        runtime_workspace_roots: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        sandbox: p.SandboxMode | None = _LEFT_OUT,
        service_tier: str | None = _LEFT_OUT,
        thread_source: p.ThreadSource | None = _LEFT_OUT,
    ) -> Call[p.ThreadForkResponse]:
        """`thread/fork`.

        approvals_reviewer: Override where approval requests are routed for review on this thread and subsequent turns.
        attach_to_source: Persist the fork as an attached thread of its resolved source, hidden from ordinary lists. The source cannot be deleted while attached threads exist. Requires a paginated source and local storage; incompatible with ephemeral and deferGoalContinuation. Omitted or false creates an ordinary fork.
        before_turn_id: Optional turn id to fork before, excluding that turn and all later turns. Cannot be combined with `last_turn_id`.
        defer_goal_continuation: When true, carry the source thread's current goal into the fork without starting its initial automatic continuation. The next explicit turn owns the goal lifecycle, and normal automatic continuation resumes after it.
        exclude_turns: When true, return only thread metadata and live fork state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after forking. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
        experimental_disable_prediction_mcp: Disable MCP servers in prediction mode when the inherited window uses incremental tools on Responses Lite. Requires `experimentalPredictionMode: true`.
        experimental_prediction_mode: Start from the loaded parent's effective config, tools, environments, and persisted history to maximize prompt-cache reuse. Requires a loaded, persisted parent and `ephemeral: true`. Enables `features.reasoning_effort_override` on the fork. Only `config.thread_unload_delay_secs` may override the inherited config. Cannot be combined with `path`, `lastTurnId`, or `beforeTurnId`.
        last_turn_id: Optional last turn id to fork through, inclusive.  When specified, turns after `last_turn_id` are omitted from the fork. The referenced turn cannot be in progress.
        model: Configuration overrides for the forked thread, if any.
        path: [UNSTABLE] Specify the rollout path to fork from. If specified, the thread_id param will be ignored.
        permissions: Named profile id for the forked thread. Cannot be combined with `sandbox`.
        runtime_workspace_roots: Replace the thread's runtime workspace roots. Paths must be absolute.
        thread_source: Optional client-supplied analytics source classification for this forked thread.
        """
        return self._request("thread/fork", {"threadId": thread_id, "approvalPolicy": approval_policy, "approvalsReviewer": approvals_reviewer, "attachToSource": attach_to_source, "baseInstructions": base_instructions, "beforeTurnId": before_turn_id, "config": config, "cwd": cwd, "deferGoalContinuation": defer_goal_continuation, "developerInstructions": developer_instructions, "ephemeral": ephemeral, "excludeTurns": exclude_turns, "experimentalDisablePredictionMcp": experimental_disable_prediction_mcp, "experimentalPredictionMode": experimental_prediction_mode, "lastTurnId": last_turn_id, "model": model, "modelProvider": model_provider, "path": path, "permissions": permissions, "runtimeWorkspaceRoots": runtime_workspace_roots, "sandbox": sandbox, "serviceTier": service_tier, "threadSource": thread_source})

    def thread_goal_clear(
        self,
        *,
        thread_id: str,
        origin: p.ThreadGoalMutationOrigin | None = _LEFT_OUT,
    ) -> Call[p.ThreadGoalClearResponse]:
        """`thread/goal/clear`.

        origin: Missing provenance does not supply user authorization.
        """
        return self._request("thread/goal/clear", {"threadId": thread_id, "origin": origin})

    def thread_goal_get(self, *, thread_id: str) -> Call[p.ThreadGoalGetResponse]:
        """`thread/goal/get`."""
        return self._request("thread/goal/get", {"threadId": thread_id})

    def thread_goal_set(
        self,
        *,
        thread_id: str,
        objective: str | None = _LEFT_OUT,
        origin: p.ThreadGoalMutationOrigin | None = _LEFT_OUT,
        status: p.ThreadGoalStatus | None = _LEFT_OUT,
        token_budget: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadGoalSetResponse]:
        """`thread/goal/set`.

        origin: Missing provenance does not supply user authorization.
        """
        return self._request("thread/goal/set", {"threadId": thread_id, "objective": objective, "origin": origin, "status": status, "tokenBudget": token_budget})

    def thread_guardian_review(self, *, thread_id: str) -> Call[p.ThreadGuardianReviewResponse]:
        """`thread/guardianReview`. Review the idle thread's final injected exec_command without executing it.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/guardianReview", {"threadId": thread_id})

    def thread_increment_elicitation(self, *, thread_id: str) -> Call[p.ThreadIncrementElicitationResponse]:
        """`thread/increment_elicitation`. Increment the thread-local out-of-band elicitation counter.

        This is used by external helpers to pause timeout accounting while a user approval or other elicitation is pending outside the app-server request flow.

        Experimental: needs the client's option `experimental_api`.

        thread_id: Thread whose out-of-band elicitation counter should be incremented.
        """
        return self._request("thread/increment_elicitation", {"threadId": thread_id})

    def thread_inject_items(self, *, items: list[Any], thread_id: str) -> Call[p.ThreadInjectItemsResponse]:
        """`thread/inject_items`. Append raw Responses API items to the thread history without starting a user turn.

        items: Raw Responses API items to append to the thread's model-visible history.
        """
        return self._request("thread/inject_items", {"items": items, "threadId": thread_id})

    def thread_items_list(
        self,
        *,
        thread_id: str,
        cursor: p.ThreadItemsListCursor | None = _LEFT_OUT,
        defer_output: p.ThreadItemOutputDeferral | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        turn_id: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadItemsListResponse]:
        """`thread/items/list`.

        cursor: Opaque continuation cursor or an exclusive item anchor in the requested visible turn. An item anchor requires a non-empty `turnId`; ascending (the default) returns items after it, and descending returns items before it. Continue with the returned string cursor.
        defer_output: For a single turn, choose which saved outputs to fetch separately by item ID.
        limit: Optional item page size.
        sort_direction: Optional item pagination direction; defaults to ascending.
        turn_id: Optional turn id to filter by. When omitted, returns items across the thread.
        """
        return self._request("thread/items/list", {"threadId": thread_id, "cursor": cursor, "deferOutput": defer_output, "limit": limit, "sortDirection": sort_direction, "turnId": turn_id})

    def iterate_thread_items_list(
        self,
        *,
        thread_id: str,
        cursor: p.ThreadItemsListCursor | None = _LEFT_OUT,
        defer_output: p.ThreadItemOutputDeferral | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        turn_id: str | None = _LEFT_OUT,
    ) -> Entries[p.ThreadItemEntry]:
        """The entries of all pages of `thread_items_list`."""
        return self._iterate("thread/items/list", {"threadId": thread_id, "cursor": cursor, "deferOutput": defer_output, "limit": limit, "sortDirection": sort_direction, "turnId": turn_id})

    def thread_items_read(self, *, item_ids: list[str], thread_id: str, turn_id: str) -> Call[p.ThreadItemsReadResponse]:
        """`thread/items/read`.

        Experimental: needs the client's option `experimental_api`.

        item_ids: Item IDs to retrieve. Supply 1 to 100 IDs.
        """
        return self._request("thread/items/read", {"itemIds": item_ids, "threadId": thread_id, "turnId": turn_id})

    def thread_list(
        self,
        *,
        ancestor_thread_id: str | None = _LEFT_OUT,
        archived: bool | None = _LEFT_OUT,
        attached_to_thread_id: str | None = _LEFT_OUT,
        current_account_only: bool = _LEFT_OUT,
        cursor: str | None = _LEFT_OUT,
        cwd: p.ThreadListCwdFilter | None = _LEFT_OUT,
        excluded_thread_ids: list[str] | None = _LEFT_OUT,
        include_attached_threads: bool = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        model_providers: list[str] | None = _LEFT_OUT,
        originators: list[str] | None = _LEFT_OUT,
        parent_thread_id: str | None = _LEFT_OUT,
        project_id: str | None = _LEFT_OUT,
        search_term: str | None = _LEFT_OUT,
        section_id: str | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        sort_key: p.ThreadSortKey | None = _LEFT_OUT,
        source_kinds: list[p.ThreadSourceKind] | None = _LEFT_OUT,
        use_state_db_only: bool = _LEFT_OUT,
    ) -> Call[p.ThreadListResponse]:
        """`thread/list`.

        ancestor_thread_id: Optional ancestor thread filter. Returns spawned descendants at any depth, excluding the ancestor itself. Mutually exclusive with `parentThreadId`.
        archived: Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
        attached_to_thread_id: Return only persistent threads attached to this thread, including empty threads. Mutually exclusive with parentThreadId and ancestorThreadId. Omitting this filter keeps attached threads hidden from ordinary listings.
        current_account_only: Show local history visible to the current ChatGPT account. Defaults to false.
        cursor: Opaque pagination cursor returned by a previous call.
        cwd: Optional cwd filter or filters; when set, only threads whose session cwd exactly matches one of these paths are returned.
        excluded_thread_ids: Thread IDs to exclude before applying the result limit. Up to 100 entries; invalid IDs or a larger list are rejected, never truncated. Send the same exclusions on each page. Omitted, null, or empty means no exclusions.
        include_attached_threads: Include persistent threads attached to a parent when searching by title.
        limit: Optional page size; defaults to a reasonable server-side value.
        model_providers: Optional provider filter; when set, only sessions recorded under these providers are returned. When present but empty, includes all providers.
        originators: Optional originator allowlist, matching any supplied value exactly. Supported by hosted backends only; the local app-server rejects a nonempty list. Omitted or empty lists leave originators unrestricted.
        parent_thread_id: Optional direct parent thread filter. Mutually exclusive with `ancestorThreadId`.
        project_id: Omit to include every project, set to null for unassigned threads, or provide a project ID to return only threads in that project.
        search_term: Optional substring filter for the extracted thread title.
        section_id: Omit to include every section, set to `null` for unsectioned threads, or provide a section ID to return only threads in that section.
        sort_direction: Optional sort direction; defaults to descending (newest first).
        sort_key: Optional sort key; defaults to created_at.
        source_kinds: Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
        use_state_db_only: If true, return from the state DB without scanning JSONL rollouts to repair thread metadata. Omitted or false preserves scan-and-repair behavior.
        """
        return self._request("thread/list", {"ancestorThreadId": ancestor_thread_id, "archived": archived, "attachedToThreadId": attached_to_thread_id, "currentAccountOnly": current_account_only, "cursor": cursor, "cwd": cwd, "excludedThreadIds": excluded_thread_ids, "includeAttachedThreads": include_attached_threads, "limit": limit, "modelProviders": model_providers, "originators": originators, "parentThreadId": parent_thread_id, "projectId": project_id, "searchTerm": search_term, "sectionId": section_id, "sortDirection": sort_direction, "sortKey": sort_key, "sourceKinds": source_kinds, "useStateDbOnly": use_state_db_only})

    def iterate_thread_list(
        self,
        *,
        ancestor_thread_id: str | None = _LEFT_OUT,
        archived: bool | None = _LEFT_OUT,
        attached_to_thread_id: str | None = _LEFT_OUT,
        current_account_only: bool = _LEFT_OUT,
        cursor: str | None = _LEFT_OUT,
        cwd: p.ThreadListCwdFilter | None = _LEFT_OUT,
        excluded_thread_ids: list[str] | None = _LEFT_OUT,
        include_attached_threads: bool = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        model_providers: list[str] | None = _LEFT_OUT,
        originators: list[str] | None = _LEFT_OUT,
        parent_thread_id: str | None = _LEFT_OUT,
        project_id: str | None = _LEFT_OUT,
        search_term: str | None = _LEFT_OUT,
        section_id: str | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        sort_key: p.ThreadSortKey | None = _LEFT_OUT,
        source_kinds: list[p.ThreadSourceKind] | None = _LEFT_OUT,
        use_state_db_only: bool = _LEFT_OUT,
    ) -> Entries[p.Thread]:
        """The entries of all pages of `thread_list`."""
        return self._iterate("thread/list", {"ancestorThreadId": ancestor_thread_id, "archived": archived, "attachedToThreadId": attached_to_thread_id, "currentAccountOnly": current_account_only, "cursor": cursor, "cwd": cwd, "excludedThreadIds": excluded_thread_ids, "includeAttachedThreads": include_attached_threads, "limit": limit, "modelProviders": model_providers, "originators": originators, "parentThreadId": parent_thread_id, "projectId": project_id, "searchTerm": search_term, "sectionId": section_id, "sortDirection": sort_direction, "sortKey": sort_key, "sourceKinds": source_kinds, "useStateDbOnly": use_state_db_only})

    def thread_loaded_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadLoadedListResponse]:
        """`thread/loaded/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        limit: Optional page size; defaults to no limit.
        """
        return self._request("thread/loaded/list", {"cursor": cursor, "limit": limit})

    def iterate_thread_loaded_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[str]:
        """The entries of all pages of `thread_loaded_list`."""
        return self._iterate("thread/loaded/list", {"cursor": cursor, "limit": limit})

    def thread_memory_read(self, *, thread_id: str) -> Call[p.ThreadMemoryReadResponse]:
        """`thread/memory/read`.

        Experimental: needs the client's option `experimental_api`.

        thread_id: The thread must already be started or resumed.
        """
        return self._request("thread/memory/read", {"threadId": thread_id})

    def thread_memory_mode_set(self, *, mode: p.ThreadMemoryMode, thread_id: str) -> Call[p.ThreadMemoryModeSetResponse]:
        """`thread/memoryMode/set`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/memoryMode/set", {"mode": mode, "threadId": thread_id})

    def thread_metadata_update(
        self,
        *,
        thread_id: str,
        daybreak_enabled: bool | None = _LEFT_OUT,
        git_info: p.ThreadMetadataGitInfoUpdateParams | None = _LEFT_OUT,
        project_id: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadMetadataUpdateResponse]:
        """`thread/metadata/update`.

        daybreak_enabled: Save the client's Daybreak choice for this persistent thread. Omitted or null leaves it unchanged. This does not select a turn's `cyberAccessProgram` or grant access.
        git_info: Patch the stored Git metadata for this thread. Omit a field to leave it unchanged, set it to `null` to clear it, or provide a string to replace the stored value.
        project_id: Omit to leave the project unchanged, use an empty string to clear it, or provide an existing project ID to assign it.
        """
        return self._request("thread/metadata/update", {"threadId": thread_id, "daybreakEnabled": daybreak_enabled, "gitInfo": git_info, "projectId": project_id})

    def thread_name_set(self, *, name: str, thread_id: str) -> Call[p.ThreadSetNameResponse]:
        """`thread/name/set`."""
        return self._request("thread/name/set", {"name": name, "threadId": thread_id})

    def thread_prediction_request(self, *, source_turn_id: str, thread_id: str) -> Call[p.ThreadPredictionRequestResponse]:
        """`thread/prediction/request`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/prediction/request", {"sourceTurnId": source_turn_id, "threadId": thread_id})

    def thread_prepare_approved_plan(
        self,
        *,
        markdown: str,
        thread_id: str,
        attachment_path: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadPrepareApprovedPlanResponse]:
        """`thread/prepareApprovedPlan`.

        Experimental: needs the client's option `experimental_api`.

        attachment_path: Absolute path to the optional app-server copy of the plan.
        """
        return self._request("thread/prepareApprovedPlan", {"markdown": markdown, "threadId": thread_id, "attachmentPath": attachment_path})

    def thread_queue_add(
        self,
        *,
        client_user_message_id: str,
        input: list[p.UserInput],
        thread_id: str,
        responsesapi_client_metadata: dict[str, str] | None = _LEFT_OUT,
    ) -> Call[p.ThreadQueueAddResponse]:
        """`thread/queue/add`.

        Experimental: needs the client's option `experimental_api`.

        responsesapi_client_metadata: ResponsesAPI metadata captured from the client submitting this input.
        """
        return self._request("thread/queue/add", {"clientUserMessageId": client_user_message_id, "input": input, "threadId": thread_id, "responsesapiClientMetadata": responsesapi_client_metadata})

    def thread_queue_delete(self, *, queued_submission_id: str, thread_id: str) -> Call[p.ThreadQueueDeleteResponse]:
        """`thread/queue/delete`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/queue/delete", {"queuedSubmissionId": queued_submission_id, "threadId": thread_id})

    def thread_queue_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadQueueListResponse]:
        """`thread/queue/list`.

        Experimental: needs the client's option `experimental_api`.

        cursor: Opaque pagination cursor returned by a previous call.
        limit: Optional page size; defaults to the standard thread-list page size.
        """
        return self._request("thread/queue/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def iterate_thread_queue_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.QueuedSubmission]:
        """The entries of all pages of `thread_queue_list`."""
        return self._iterate("thread/queue/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def thread_queue_reorder(self, *, queued_submission_ids: list[str], thread_id: str) -> Call[p.ThreadQueueReorderResponse]:
        """`thread/queue/reorder`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/queue/reorder", {"queuedSubmissionIds": queued_submission_ids, "threadId": thread_id})

    def thread_queue_start(self, *, thread_id: str, queued_submission_id: str | None = _LEFT_OUT) -> Call[p.ThreadQueueStartResponse]:
        """`thread/queue/start`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/queue/start", {"threadId": thread_id, "queuedSubmissionId": queued_submission_id})

    def thread_queue_update(
        self,
        *,
        input: list[p.UserInput],
        queued_submission_id: str,
        thread_id: str,
        responsesapi_client_metadata: dict[str, str] | None = _LEFT_OUT,
    ) -> Call[p.ThreadQueueUpdateResponse]:
        """`thread/queue/update`.

        Experimental: needs the client's option `experimental_api`.

        responsesapi_client_metadata: Non-empty metadata replaces the input's metadata; omission or an empty map preserves it.
        """
        return self._request("thread/queue/update", {"input": input, "queuedSubmissionId": queued_submission_id, "threadId": thread_id, "responsesapiClientMetadata": responsesapi_client_metadata})

    def thread_read(self, *, thread_id: str, include_turns: bool = _LEFT_OUT) -> Call[p.ThreadReadResponse]:
        """`thread/read`.

        include_turns: When true, include turns and their items from rollout history. Full-history hydration is deprecated for paginated threads; prefer a metadata-only read and page with `thread/turns/list` and `thread/items/list`.
        """
        return self._request("thread/read", {"threadId": thread_id, "includeTurns": include_turns})

    def thread_read_state_update(
        self,
        *,
        expected_revision: str,
        operation: p.ThreadReadStateOperation,
        thread_id: str,
    ) -> Call[p.ThreadReadStateUpdateResponse]:
        """`thread/readState/update`.

        Experimental: needs the client's option `experimental_api`.

        expected_revision: Revision of the row or transcript actually seen. Conflicts require a fresh user action.
        """
        return self._request("thread/readState/update", {"expectedRevision": expected_revision, "operation": operation, "threadId": thread_id})

    def thread_realtime_append_audio(self, *, audio: p.ThreadRealtimeAudioChunk, thread_id: str) -> Call[p.ThreadRealtimeAppendAudioResponse]:
        """`thread/realtime/appendAudio`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/realtime/appendAudio", {"audio": audio, "threadId": thread_id})

    def thread_realtime_append_speech(self, *, text: str, thread_id: str) -> Call[p.ThreadRealtimeAppendSpeechResponse]:
        """`thread/realtime/appendSpeech`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/realtime/appendSpeech", {"text": text, "threadId": thread_id})

    def thread_realtime_append_text(
        self,
        *,
        text: str,
        thread_id: str,
        role: p.ConversationTextRole = _LEFT_OUT,
    ) -> Call[p.ThreadRealtimeAppendTextResponse]:
        """`thread/realtime/appendText`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/realtime/appendText", {"text": text, "threadId": thread_id, "role": role})

    def thread_realtime_list_voices(self) -> Call[p.ThreadRealtimeListVoicesResponse]:
        """`thread/realtime/listVoices`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/realtime/listVoices", {})

    def thread_realtime_start(
        self,
        *,
        output_modality: p.RealtimeOutputModality,
        thread_id: str,
        backend_reasoning_status: bool = _LEFT_OUT,
        client_managed_handoffs: bool | None = _LEFT_OUT,
        codex_response_handoff_channel_prefixes: dict[str, list[str]] | None = _LEFT_OUT,
        codex_response_handoff_mode: p.CodexResponseHandoffMode | None = _LEFT_OUT,
        codex_response_item_prefix: str | None = _LEFT_OUT,
        codex_responses_as_items: bool | None = _LEFT_OUT,
        delegation_ack_filler: bool | None = _LEFT_OUT,
        flush_transcript_tail_on_session_end: bool | None = _LEFT_OUT,
        include_startup_context: bool | None = _LEFT_OUT,
        initial_items: list[p.ThreadRealtimeInitialItem] | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        prompt: str | None = _LEFT_OUT,
        realtime_end_instructions: str | None = _LEFT_OUT,
        realtime_session_id: str | None = _LEFT_OUT,
        realtime_start_instructions: str | None = _LEFT_OUT,
        transport: p.ThreadRealtimeStartTransport | None = _LEFT_OUT,
        version: p.RealtimeConversationVersion | None = _LEFT_OUT,
        voice: p.RealtimeVoice | None = _LEFT_OUT,
        voice_session_id: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadRealtimeStartResponse]:
        """`thread/realtime/start`.

        Experimental: needs the client's option `experimental_api`.

        output_modality: Selects text or audio output for the realtime session. Transport and voice stay independent so clients can choose how they connect separately from what the model emits.
        backend_reasoning_status: Relays public reasoning summaries as quiet context for realtime V3 delegations. Defaults to false.
        client_managed_handoffs: Leaves Codex response handoffs to the client's explicit append calls instead of forwarding them automatically. Defaults to false.
        codex_response_handoff_channel_prefixes: Overrides BEM channel prefixes by `analysis`, `commentary`, or `final`. Omitted channels retain their default uppercase bracketed prefixes.
        codex_response_handoff_mode: Selects how automatic Codex responses are routed in Frameless Bidi sessions. Omitted values default to `thinking`. Realtime V1 and V2 ignore this setting.
        codex_response_item_prefix: Optional prefix added to automatic Codex response items when `codexResponsesAsItems` is true.
        codex_responses_as_items: Sends automatic Codex responses as realtime conversation items instead of handoff appends.
        delegation_ack_filler: Controls whether a realtime V3 delegation produces an acknowledgement filler. Omitted values preserve the Realtime API's default behavior.
        flush_transcript_tail_on_session_end: Routes any transcript tail remaining at session end through Codex. Defaults to false. TODO: Remove this rollout knob once transcript-tail flushing is always enabled.
        include_startup_context: Set to false to start without Codex's startup context. Omitted or null includes it.
        initial_items: Adds complete role-bearing text items to the initial Frameless Bidi session history. This is only supported by realtime V3 and is sent during session startup. Requests are limited to 128 items and 8,192 estimated text tokens in total.
        model: Overrides the configured realtime model for this session only.
        realtime_end_instructions: Developer instructions given to the backing Codex model when this realtime session ends.
        realtime_start_instructions: Developer instructions given to the backing Codex model when this realtime session starts.
        version: Overrides the configured realtime protocol version for this session only.
        voice_session_id: Client-generated identifier for the product voice session. This is distinct from `realtimeSessionId`.
        """
        return self._request("thread/realtime/start", {"outputModality": output_modality, "threadId": thread_id, "backendReasoningStatus": backend_reasoning_status, "clientManagedHandoffs": client_managed_handoffs, "codexResponseHandoffChannelPrefixes": codex_response_handoff_channel_prefixes, "codexResponseHandoffMode": codex_response_handoff_mode, "codexResponseItemPrefix": codex_response_item_prefix, "codexResponsesAsItems": codex_responses_as_items, "delegationAckFiller": delegation_ack_filler, "flushTranscriptTailOnSessionEnd": flush_transcript_tail_on_session_end, "includeStartupContext": include_startup_context, "initialItems": initial_items, "model": model, "prompt": prompt, "realtimeEndInstructions": realtime_end_instructions, "realtimeSessionId": realtime_session_id, "realtimeStartInstructions": realtime_start_instructions, "transport": transport, "version": version, "voice": voice, "voiceSessionId": voice_session_id})

    def thread_realtime_stop(self, *, thread_id: str) -> Call[p.ThreadRealtimeStopResponse]:
        """`thread/realtime/stop`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/realtime/stop", {"threadId": thread_id})

    def thread_resume(
        self,
        *,
        thread_id: str,
        approval_policy: p.AskForApproval | None = _LEFT_OUT,
        approvals_reviewer: p.ApprovalsReviewer | None = _LEFT_OUT,
        base_instructions: str | None = _LEFT_OUT,
        config: dict[str, Any] | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        developer_instructions: str | None = _LEFT_OUT,
        exclude_turns: bool = _LEFT_OUT,
        history: list[p.ResponseItem] | None = _LEFT_OUT,
        initial_turns_page: p.ThreadResumeInitialTurnsPageParams | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        model_provider: str | None = _LEFT_OUT,
        path: str | None = _LEFT_OUT,
        permissions: str | None = _LEFT_OUT,
        personality: p.Personality | None = _LEFT_OUT,
        runtime_workspace_roots: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        sandbox: p.SandboxMode | None = _LEFT_OUT,
        service_tier: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadResumeResponse]:
        """`thread/resume`.

        approvals_reviewer: Override where approval requests are routed for review on this thread and subsequent turns.
        exclude_turns: When true, return only thread metadata and live-resume state without populating `thread.turns`. This is useful when the client plans to call `thread/turns/list` immediately after resuming. Full-history hydration is deprecated for paginated threads; use this with `thread/turns/list` and `thread/items/list` instead.
        history: [UNSTABLE] FOR CODEX CLOUD - DO NOT USE. If specified, the thread will be resumed with the provided history instead of loaded from disk.
        initial_turns_page: When present, include a `thread/turns/list` page in the resume response so clients can bootstrap recent turns without a second request.
        model: Configuration overrides for the resumed thread, if any.
        path: [UNSTABLE] Specify the rollout path to resume from. If specified for a non-running thread, the thread_id param will be ignored. If thread_id identifies a running thread, the path must match the active rollout path.
        permissions: Named profile id for the resumed thread. Cannot be combined with `sandbox`.
        personality: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
        runtime_workspace_roots: Replace the thread's runtime workspace roots. Paths must be absolute.
        """
        return self._request("thread/resume", {"threadId": thread_id, "approvalPolicy": approval_policy, "approvalsReviewer": approvals_reviewer, "baseInstructions": base_instructions, "config": config, "cwd": cwd, "developerInstructions": developer_instructions, "excludeTurns": exclude_turns, "history": history, "initialTurnsPage": initial_turns_page, "model": model, "modelProvider": model_provider, "path": path, "permissions": permissions, "personality": personality, "runtimeWorkspaceRoots": runtime_workspace_roots, "sandbox": sandbox, "serviceTier": service_tier})

    def thread_revert(self, *, before_turn_id: str, thread_id: str) -> Call[p.ThreadRevertResponse]:
        """`thread/revert`.

        before_turn_id: Turn excluded from the replacement history, together with every later turn.
        """
        return self._request("thread/revert", {"beforeTurnId": before_turn_id, "threadId": thread_id})

    def thread_sample(
        self,
        *,
        expected_turn_id: str,
        prompt: str,
        thread_id: str,
        allow_in_progress_turn: bool = _LEFT_OUT,
        disable_mcp: bool = _LEFT_OUT,
        effort: p.ReasoningEffort | None = _LEFT_OUT,
        interrupt_on_cancel: bool | None = _LEFT_OUT,
        responsesapi_client_metadata: dict[str, str] | None = _LEFT_OUT,
        thread_source: p.ThreadSource | None = _LEFT_OUT,
        turn_trigger: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadSampleResponse]:
        """`thread/sample`.

        Experimental: needs the client's option `experimental_api`.

        expected_turn_id: The loaded source's latest turn, which must be finished (completed, failed, or interrupted) unless `allowInProgressTurn` is true.
        allow_in_progress_turn: Allow sampling the latest turn before it finishes.
        disable_mcp: Disable MCP servers when the inherited window uses incremental tools on Responses Lite.
        effort: Applied only when the provider and model support cache-preserving reasoning-effort updates.
        interrupt_on_cancel: Override upstream interruption on cancellation for this sample; otherwise inherit the parent.
        responsesapi_client_metadata: Optional metadata to enrich Codex's ResponsesAPI turn metadata.
        """
        return self._request("thread/sample", {"expectedTurnId": expected_turn_id, "prompt": prompt, "threadId": thread_id, "allowInProgressTurn": allow_in_progress_turn, "disableMcp": disable_mcp, "effort": effort, "interruptOnCancel": interrupt_on_cancel, "responsesapiClientMetadata": responsesapi_client_metadata, "threadSource": thread_source, "turnTrigger": turn_trigger})

    def thread_sample_cancel(self, *, request_id: p.RequestId) -> Call[p.ThreadSampleCancelResponse]:
        """`thread/sample/cancel`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/sample/cancel", {"requestId": request_id})

    def thread_search(
        self,
        *,
        search_term: str,
        archived: bool | None = _LEFT_OUT,
        current_account_only: bool = _LEFT_OUT,
        cursor: str | None = _LEFT_OUT,
        include_attached_threads: bool = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        sort_key: p.ThreadSearchSortKey | None = _LEFT_OUT,
        source_kinds: list[p.ThreadSourceKind] | None = _LEFT_OUT,
    ) -> Call[p.ThreadSearchResponse]:
        """`thread/search`.

        Experimental: needs the client's option `experimental_api`.

        search_term: Required substring/full-text query for thread search.
        archived: Optional archived filter; when set to true, only archived threads are returned. If false or null, only non-archived threads are returned.
        current_account_only: Show local history visible to the current ChatGPT account. Defaults to false.
        cursor: Opaque pagination cursor returned by a previous call.
        include_attached_threads: Include persistent threads attached to a parent in search results.
        limit: Optional page size; defaults to a reasonable server-side value.
        sort_direction: Optional sort direction; defaults to descending (newest first).
        sort_key: Optional sort key; defaults to created_at.
        source_kinds: Optional source filter; when set, only sessions from these source kinds are returned. When omitted or empty, defaults to interactive sources.
        """
        return self._request("thread/search", {"searchTerm": search_term, "archived": archived, "currentAccountOnly": current_account_only, "cursor": cursor, "includeAttachedThreads": include_attached_threads, "limit": limit, "sortDirection": sort_direction, "sortKey": sort_key, "sourceKinds": source_kinds})

    def iterate_thread_search(
        self,
        *,
        search_term: str,
        archived: bool | None = _LEFT_OUT,
        current_account_only: bool = _LEFT_OUT,
        cursor: str | None = _LEFT_OUT,
        include_attached_threads: bool = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
        sort_key: p.ThreadSearchSortKey | None = _LEFT_OUT,
        source_kinds: list[p.ThreadSourceKind] | None = _LEFT_OUT,
    ) -> Entries[p.ThreadSearchResult]:
        """The entries of all pages of `thread_search`."""
        return self._iterate("thread/search", {"searchTerm": search_term, "archived": archived, "currentAccountOnly": current_account_only, "cursor": cursor, "includeAttachedThreads": include_attached_threads, "limit": limit, "sortDirection": sort_direction, "sortKey": sort_key, "sourceKinds": source_kinds})

    def thread_search_occurrences(
        self,
        *,
        search_term: str,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadSearchOccurrencesResponse]:
        """`thread/searchOccurrences`.

        Experimental: needs the client's option `experimental_api`.

        search_term: Case-insensitive literal substring to find in visible user messages and both partial and final assistant answers.
        cursor: Opaque cursor returned by a previous call for the same thread and search term.
        limit: Optional occurrence page size.
        """
        return self._request("thread/searchOccurrences", {"searchTerm": search_term, "threadId": thread_id, "cursor": cursor, "limit": limit})

    def iterate_thread_search_occurrences(
        self,
        *,
        search_term: str,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.ThreadSearchOccurrence]:
        """The entries of all pages of `thread_search_occurrences`."""
        return self._iterate("thread/searchOccurrences", {"searchTerm": search_term, "threadId": thread_id, "cursor": cursor, "limit": limit})

    def thread_section_move(
        self,
        *,
        section_id: str | None,
        thread_id: str,
        before_thread_id: str | None = _LEFT_OUT,
    ) -> Call[p.ThreadSectionMoveResponse]:
        """`thread/section/move`.

        section_id: Destination section, or `null` to remove the thread from its section.
        thread_id: Thread to move into, within, or out of a section.
        before_thread_id: Existing thread to insert before; omission or null appends to the section.
        """
        return self._request("thread/section/move", {"sectionId": section_id, "threadId": thread_id, "beforeThreadId": before_thread_id})

    def thread_settings_update(
        self,
        *,
        thread_id: str,
        approval_policy: p.AskForApproval | None = _LEFT_OUT,
        approvals_reviewer: p.ApprovalsReviewer | None = _LEFT_OUT,
        collaboration_mode: p.CollaborationMode | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        disabled_plugin_ids: list[str] | None = _LEFT_OUT,
        effort: p.ReasoningEffort | None = _LEFT_OUT,
        environments: list[p.TurnEnvironmentParams] | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        multi_agent_mode: p.MultiAgentMode | None = _LEFT_OUT,
        permissions: str | None = _LEFT_OUT,
        personality: p.Personality | None = _LEFT_OUT,
        sandbox_policy: p.SandboxPolicy | None = _LEFT_OUT,
        service_tier: str | None = _LEFT_OUT,
        summary: p.ReasoningSummary | None = _LEFT_OUT,
    ) -> Call[p.ThreadSettingsUpdateResponse]:
        """`thread/settings/update`.

        Experimental: needs the client's option `experimental_api`.

        approval_policy: Override the approval policy for subsequent turns.
        approvals_reviewer: Override where approval requests are routed for subsequent turns.
        collaboration_mode: EXPERIMENTAL - Set a pre-set collaboration mode for subsequent turns.  For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
        cwd: Override the working directory for subsequent turns.
        disabled_plugin_ids: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
        effort: Override the reasoning effort for subsequent turns.
        environments: Replace the environments for future turns without changing the running turn. Omitted/null preserves the selection unless `cwd` is also provided, which selects the default environments for that directory. [] clears the selection.
        model: Override the model for subsequent turns.
        multi_agent_mode: @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
        permissions: Select a named permissions profile id for subsequent turns. Cannot be combined with `sandboxPolicy`.
        personality: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
        sandbox_policy: Override the sandbox policy for subsequent turns.
        service_tier: Override the service tier for subsequent turns. `null` clears the current service tier; omission leaves it unchanged.
        summary: Override the reasoning summary for subsequent turns.
        """
        return self._request("thread/settings/update", {"threadId": thread_id, "approvalPolicy": approval_policy, "approvalsReviewer": approvals_reviewer, "collaborationMode": collaboration_mode, "cwd": cwd, "disabledPluginIds": disabled_plugin_ids, "effort": effort, "environments": environments, "model": model, "multiAgentMode": multi_agent_mode, "permissions": permissions, "personality": personality, "sandboxPolicy": sandbox_policy, "serviceTier": service_tier, "summary": summary})

    def thread_shell_command(
        self,
        *,
        command: str,
        thread_id: str,
        timeout_ms: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadShellCommandResponse]:
        """`thread/shellCommand`.

        command: Shell command string evaluated by the thread's configured shell. Unlike `command/exec`, this intentionally preserves shell syntax such as pipes, redirects, and quoting. This runs unsandboxed with full access rather than inheriting the thread sandbox policy.
        timeout_ms: Maximum execution time in milliseconds. Defaults to one hour when omitted or null. Must be non-negative; zero requests an immediate timeout, not unlimited execution. Does not affect the immediate RPC acknowledgement.
        """
        return self._request("thread/shellCommand", {"command": command, "threadId": thread_id, "timeoutMs": timeout_ms})

    def thread_start(
        self,
        *,
        allow_provider_model_fallback: bool = _LEFT_OUT,
        approval_policy: p.AskForApproval | None = _LEFT_OUT,
        approvals_reviewer: p.ApprovalsReviewer | None = _LEFT_OUT,
        base_instructions: str | None = _LEFT_OUT,
        config: dict[str, Any] | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        daybreak_enabled: bool | None = _LEFT_OUT,
        developer_instructions: str | None = _LEFT_OUT,
        dynamic_tools: list[p.DynamicToolSpec] | None = _LEFT_OUT,
        environments: list[p.TurnEnvironmentParams] | None = _LEFT_OUT,
        ephemeral: bool | None = _LEFT_OUT,
        experimental_raw_events: bool = _LEFT_OUT,
        history_mode: p.ThreadHistoryMode | None = _LEFT_OUT,
        mock_experimental_field: str | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        model_provider: str | None = _LEFT_OUT,
        multi_agent_mode: p.MultiAgentMode | None = _LEFT_OUT,
        permissions: str | None = _LEFT_OUT,
        personality: p.Personality | None = _LEFT_OUT,
        project_id: str | None = _LEFT_OUT,
        runtime_workspace_roots: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        sandbox: p.SandboxMode | None = _LEFT_OUT,
        selected_capability_roots: list[p.SelectedCapabilityRoot] | None = _LEFT_OUT,
        service_name: str | None = _LEFT_OUT,
        service_tier: str | None = _LEFT_OUT,
        session_start_source: p.ThreadStartSource | None = _LEFT_OUT,
        thread_source: p.ThreadSource | None = _LEFT_OUT,
    ) -> Call[p.ThreadStartResponse]:
        """`thread/start`. NEW APIs

        allow_provider_model_fallback: Allow a provider with an authoritative static model catalog to replace an unavailable requested model with its default.
        approvals_reviewer: Override where approval requests are routed for review on this thread and subsequent turns.
        daybreak_enabled: Initial Daybreak choice for this persistent thread. Omitted or null leaves it unset. This does not select a turn's `cyberAccessProgram` or grant access. Not supported for ephemeral threads.
        environments: Optional sticky environments for this thread.  Omitted selects the default environment when environment access is enabled. Empty disables environment access for turns that do not provide a turn override. Non-empty selects the first environment as the current turn environment.
        experimental_raw_events: If true, opt into emitting raw Responses API items on the event stream. This is for internal use only (e.g. Codex Cloud).
        history_mode: Persisted thread history contract to use for this new thread.
        mock_experimental_field: Test-only experimental field used to validate experimental gating and schema filtering behavior in a stable way.
        multi_agent_mode: @deprecated Ignored. Use Ultra reasoning effort for proactive multi-agent behavior.
        permissions: Named profile id for this thread. Cannot be combined with `sandbox`.
        personality: @deprecated `friendly` and `pragmatic` no longer select a style.
        project_id: Optional project identity for this new thread. Durable threads persist the assignment; ephemeral threads expose it only in live responses.
        runtime_workspace_roots: Replace the thread's runtime workspace roots. Paths must be absolute.
        selected_capability_roots: Capability roots selected for this thread by the hosting platform.
        thread_source: Optional client-supplied analytics source classification for this thread.
        """
        return self._request("thread/start", {"allowProviderModelFallback": allow_provider_model_fallback, "approvalPolicy": approval_policy, "approvalsReviewer": approvals_reviewer, "baseInstructions": base_instructions, "config": config, "cwd": cwd, "daybreakEnabled": daybreak_enabled, "developerInstructions": developer_instructions, "dynamicTools": dynamic_tools, "environments": environments, "ephemeral": ephemeral, "experimentalRawEvents": experimental_raw_events, "historyMode": history_mode, "mockExperimentalField": mock_experimental_field, "model": model, "modelProvider": model_provider, "multiAgentMode": multi_agent_mode, "permissions": permissions, "personality": personality, "projectId": project_id, "runtimeWorkspaceRoots": runtime_workspace_roots, "sandbox": sandbox, "selectedCapabilityRoots": selected_capability_roots, "serviceName": service_name, "serviceTier": service_tier, "sessionStartSource": session_start_source, "threadSource": thread_source})

    def thread_timeline_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadTimelineListResponse]:
        """`thread/timeline/list`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("thread/timeline/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def iterate_thread_timeline_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.ThreadTimelineEntry]:
        """The entries of all pages of `thread_timeline_list`."""
        return self._iterate("thread/timeline/list", {"threadId": thread_id, "cursor": cursor, "limit": limit})

    def thread_turns_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        items_view: p.TurnItemsView | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
    ) -> Call[p.ThreadTurnsListResponse]:
        """`thread/turns/list`.

        cursor: Opaque cursor to pass to the next call to continue after the last turn.
        items_view: How much item detail to include for each returned turn; defaults to summary.
        limit: Optional turn page size.
        sort_direction: Optional turn pagination direction; defaults to descending.
        """
        return self._request("thread/turns/list", {"threadId": thread_id, "cursor": cursor, "itemsView": items_view, "limit": limit, "sortDirection": sort_direction})

    def iterate_thread_turns_list(
        self,
        *,
        thread_id: str,
        cursor: str | None = _LEFT_OUT,
        items_view: p.TurnItemsView | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
        sort_direction: p.SortDirection | None = _LEFT_OUT,
    ) -> Entries[p.Turn]:
        """The entries of all pages of `thread_turns_list`."""
        return self._iterate("thread/turns/list", {"threadId": thread_id, "cursor": cursor, "itemsView": items_view, "limit": limit, "sortDirection": sort_direction})

    def thread_unarchive(self, *, thread_id: str) -> Call[p.ThreadUnarchiveResponse]:
        """`thread/unarchive`."""
        return self._request("thread/unarchive", {"threadId": thread_id})

    def thread_unsubscribe(self, *, thread_id: str) -> Call[p.ThreadUnsubscribeResponse]:
        """`thread/unsubscribe`."""
        return self._request("thread/unsubscribe", {"threadId": thread_id})

    def thread_section_create(
        self,
        *,
        name: str,
        appearance: p.ThreadSectionAppearance | None = _LEFT_OUT,
    ) -> Call[p.ThreadSectionCreateResponse]:
        """`threadSection/create`.

        name: The user-visible name of the section.
        """
        return self._request("threadSection/create", {"name": name, "appearance": appearance})

    def thread_section_delete(self, *, section_id: str) -> Call[p.ThreadSectionDeleteResponse]:
        """`threadSection/delete`.

        section_id: The stable, server-generated identity of the section to delete.
        """
        return self._request("threadSection/delete", {"sectionId": section_id})

    def thread_section_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Call[p.ThreadSectionListResponse]:
        """`threadSection/list`.

        cursor: Opaque pagination cursor returned by a previous call.
        limit: Maximum number of sections to return.
        """
        return self._request("threadSection/list", {"cursor": cursor, "limit": limit})

    def iterate_thread_section_list(
        self,
        *,
        cursor: str | None = _LEFT_OUT,
        limit: int | None = _LEFT_OUT,
    ) -> Entries[p.ThreadSection]:
        """The entries of all pages of `thread_section_list`."""
        return self._iterate("threadSection/list", {"cursor": cursor, "limit": limit})

    def thread_section_update(
        self,
        *,
        name: str,
        section_id: str,
        appearance: p.ThreadSectionAppearance | None = _LEFT_OUT,
    ) -> Call[p.ThreadSectionUpdateResponse]:
        """`threadSection/update`.

        name: The updated user-visible name of the section.
        section_id: The stable, server-generated identity of the section to update.
        appearance: Omit to preserve appearance, use `null` to clear it, or provide a replacement.
        """
        return self._request("threadSection/update", {"name": name, "sectionId": section_id, "appearance": appearance})

    def turn_interrupt(self, *, thread_id: str, turn_id: str) -> Call[p.TurnInterruptResponse]:
        """`turn/interrupt`."""
        return self._request("turn/interrupt", {"threadId": thread_id, "turnId": turn_id})

    def turn_settings_update(
        self,
        *,
        thread_id: str,
        turn_id: str,
        approvals_reviewer: p.ApprovalsReviewer | None = _LEFT_OUT,
        effort: p.ReasoningEffort | None = _LEFT_OUT,
        environments: list[p.TurnEnvironmentParams] | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        service_tier: str | None = _LEFT_OUT,
        summary: p.ReasoningSummary | None = _LEFT_OUT,
    ) -> Call[p.TurnSettingsUpdateResponse]:
        """`turn/settings/update`.

        Experimental: needs the client's option `experimental_api`.

        approvals_reviewer: Changes the active turn's reviewer without changing future thread settings. Already captured steps and pending approvals retain their original reviewer.
        effort: Omission or `null` leaves the effort unchanged.
        environments: Replace the environments for subsequent steps of this turn, not future turns. Omitted/null preserves the selection; [] clears it. An already-started step is unchanged.
        model: Omission or `null` leaves the model unchanged.
        service_tier: `null` clears the requested tier; omission leaves it unchanged.
        summary: Omission or `null` leaves the summary preference unchanged.
        """
        return self._request("turn/settings/update", {"threadId": thread_id, "turnId": turn_id, "approvalsReviewer": approvals_reviewer, "effort": effort, "environments": environments, "model": model, "serviceTier": service_tier, "summary": summary})

    def turn_start(
        self,
        *,
        input: list[p.UserInput],
        thread_id: str,
        additional_context: dict[str, p.AdditionalContextEntry] | None = _LEFT_OUT,
        approval_policy: p.AskForApproval | None = _LEFT_OUT,
        approvals_reviewer: p.ApprovalsReviewer | None = _LEFT_OUT,
        client_user_message_id: str | None = _LEFT_OUT,
        collaboration_mode: p.CollaborationMode | None = _LEFT_OUT,
        cwd: str | None = _LEFT_OUT,
        cyber_access_program: p.CyberAccessProgram | None = _LEFT_OUT,
        disabled_plugin_ids: list[str] | None = _LEFT_OUT,
        effort: p.ReasoningEffort | None = _LEFT_OUT,
        environments: list[p.TurnEnvironmentParams] | None = _LEFT_OUT,
        model: str | None = _LEFT_OUT,
        multi_agent_mode: p.MultiAgentMode | None = _LEFT_OUT,
        output_schema: Any = _LEFT_OUT,
        parent_turn_id: str | None = _LEFT_OUT,
        permissions: str | None = _LEFT_OUT,
        personality: p.Personality | None = _LEFT_OUT,
        responsesapi_client_metadata: dict[str, str] | None = _LEFT_OUT,
        responsesapi_client_metadata_patch: dict[str, str] | None = _LEFT_OUT,
        root_turn_id: str | None = _LEFT_OUT,
        runtime_workspace_roots: list[p.AbsolutePathBuf] | None = _LEFT_OUT,
        sandbox_policy: p.SandboxPolicy | None = _LEFT_OUT,
        service_tier: str | None = _LEFT_OUT,
        service_tier_for_turn: str | None = _LEFT_OUT,
        summary: p.ReasoningSummary | None = _LEFT_OUT,
        tool_output: p.TurnToolOutput | None = _LEFT_OUT,
        turn_trigger: str | None = _LEFT_OUT,
    ) -> Call[p.TurnStartResponse]:
        """`turn/start`.

        additional_context: Optional client-provided context fragments keyed by an opaque source identifier.
        approval_policy: Override the approval policy for this turn and subsequent turns.
        approvals_reviewer: Override where approval requests are routed for review on this turn and subsequent turns.
        collaboration_mode: EXPERIMENTAL - Set a pre-set collaboration mode. Takes precedence over model, reasoning_effort, and developer instructions if set.  For `collaboration_mode.settings.developer_instructions`, `null` means "use the built-in instructions for the selected mode".
        cwd: Override the working directory for this turn and subsequent turns.
        cyber_access_program: EXPERIMENTAL - Request an authorized cyber program for this turn. Omission preserves automatic behavior. This does not grant access.
        disabled_plugin_ids: Replace this thread's disabled plugin IDs. Omitted/null preserves the list; [] clears it.
        effort: Override the reasoning effort for this turn and subsequent turns.
        environments: Optional environments for this turn and subsequent turns.  Omitted uses the thread sticky environments. Empty disables environment access for this turn. Non-empty selects the first environment as the current turn environment for this turn.
        model: Override the model for this turn and subsequent turns.
        multi_agent_mode: @deprecated Ignored. Use `effort: "ultra"` for proactive multi-agent behavior.
        output_schema: Optional JSON Schema used to constrain the final assistant message for this turn.
        parent_turn_id: ID of the turn that caused this new turn to start.  Set this when starting work on behalf of another turn, such as delegated work in a different thread. Leave unset for work started directly by the user. Ignored when this request adds input to an active turn.
        permissions: Select a named permissions profile id for this turn and subsequent turns. Cannot be combined with `sandboxPolicy`.
        personality: @deprecated `friendly` and `pragmatic` no longer select a style. Changing this does not rewrite the thread's existing instructions.
        responsesapi_client_metadata: Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.  Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.  They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
        responsesapi_client_metadata_patch: Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
        root_turn_id: ID of the first turn in the chain of work that led to this new turn.  When setting `parentTurnId`, set this to the parent turn's `rootTurnId` when known. This keeps descendant work attributed to the original turn. If omitted, the new turn becomes its own root. Ignored when this request adds input to an active turn.
        runtime_workspace_roots: Replace the thread's runtime workspace roots for this turn and subsequent turns. Paths must be absolute.
        sandbox_policy: Override the sandbox policy for this turn and subsequent turns.
        service_tier: Override the service tier for this turn and subsequent turns.
        service_tier_for_turn: Override the service tier only when this request starts a new turn. Use "default" for standard speed. Omitted or null inherits the thread's tier. Does not change the thread's tier or a turn being steered.
        summary: Override the reasoning summary for this turn and subsequent turns.
        turn_trigger: Optional source classification for the caller that starts this turn. Ignored when this request steers an already-active turn.
        """
        return self._request("turn/start", {"input": input, "threadId": thread_id, "additionalContext": additional_context, "approvalPolicy": approval_policy, "approvalsReviewer": approvals_reviewer, "clientUserMessageId": client_user_message_id, "collaborationMode": collaboration_mode, "cwd": cwd, "cyberAccessProgram": cyber_access_program, "disabledPluginIds": disabled_plugin_ids, "effort": effort, "environments": environments, "model": model, "multiAgentMode": multi_agent_mode, "outputSchema": output_schema, "parentTurnId": parent_turn_id, "permissions": permissions, "personality": personality, "responsesapiClientMetadata": responsesapi_client_metadata, "responsesapiClientMetadataPatch": responsesapi_client_metadata_patch, "rootTurnId": root_turn_id, "runtimeWorkspaceRoots": runtime_workspace_roots, "sandboxPolicy": sandbox_policy, "serviceTier": service_tier, "serviceTierForTurn": service_tier_for_turn, "summary": summary, "toolOutput": tool_output, "turnTrigger": turn_trigger})

    def turn_steer(
        self,
        *,
        expected_turn_id: str,
        input: list[p.UserInput],
        thread_id: str,
        additional_context: dict[str, p.AdditionalContextEntry] | None = _LEFT_OUT,
        client_user_message_id: str | None = _LEFT_OUT,
        responsesapi_client_metadata: dict[str, str] | None = _LEFT_OUT,
        responsesapi_client_metadata_patch: dict[str, str] | None = _LEFT_OUT,
    ) -> Call[p.TurnSteerResponse]:
        """`turn/steer`.

        expected_turn_id: Required active turn id precondition. The request fails when it does not match the currently active turn.
        additional_context: Optional client-provided context fragments keyed by an opaque source identifier.
        responsesapi_client_metadata: Optional metadata to enrich Codex's ResponsesAPI turn metadata. Replaces unprotected client-provided entries when supplied; an empty map clears them.  Entries are flattened into the JSON string sent as `client_metadata["x-codex-turn-metadata"]` on ResponsesAPI HTTP and websocket requests.  They are not sent as top-level ResponsesAPI `client_metadata` keys, and reserved keys such as `session_id`, `thread_id`, `turn_id`, and `window_id` cannot be overridden.
        responsesapi_client_metadata_patch: Merge entries into the ResponsesAPI turn metadata without removing existing entries. Applied after `responsesapiClientMetadata` if both are provided; reserved keys remain protected.
        """
        return self._request("turn/steer", {"expectedTurnId": expected_turn_id, "input": input, "threadId": thread_id, "additionalContext": additional_context, "clientUserMessageId": client_user_message_id, "responsesapiClientMetadata": responsesapi_client_metadata, "responsesapiClientMetadataPatch": responsesapi_client_metadata_patch})

    def user_verification_cancel(self, *, request_id: p.RequestId) -> Call[p.UserVerificationCancelResponse]:
        """`userVerification/cancel`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("userVerification/cancel", {"requestId": request_id})

    def user_verification_delete(self) -> Call[p.UserVerificationDeleteResponse]:
        """`userVerification/delete`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("userVerification/delete", {})

    def user_verification_enroll(self) -> Call[p.UserVerificationEnrollResponse]:
        """`userVerification/enroll`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("userVerification/enroll", {})

    def user_verification_status(self) -> Call[p.UserVerificationStatusResponse]:
        """`userVerification/status`.

        Experimental: needs the client's option `experimental_api`.
        """
        return self._request("userVerification/status", {})

    def user_verification_verify(self, *, challenge: str, description: str, title: str) -> Call[p.UserVerificationVerifyResponse]:
        """`userVerification/verify`.

        Experimental: needs the client's option `experimental_api`.

        challenge: Unpadded base64url encoding of 1–4096 challenge bytes.
        description: Additional display context; at most 4096 UTF-8 bytes.
        title: Display context already approved by the UI; 1–256 UTF-8 bytes.
        """
        return self._request("userVerification/verify", {"challenge": challenge, "description": description, "title": title})

    def windows_sandbox_readiness(self) -> Call[p.WindowsSandboxReadinessResponse]:
        """`windowsSandbox/readiness`."""
        return self._request("windowsSandbox/readiness", {})

    def windows_sandbox_setup_start(
        self,
        *,
        mode: p.WindowsSandboxSetupMode,
        cwd: p.AbsolutePathBuf | None = _LEFT_OUT,
    ) -> Call[p.WindowsSandboxSetupStartResponse]:
        """`windowsSandbox/setupStart`."""
        return self._request("windowsSandbox/setupStart", {"mode": mode, "cwd": cwd})
