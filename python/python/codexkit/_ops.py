"""One method per op of the core.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import protocol as p
    from . import types as t
    from ._call import Call


def _given(params: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}


class Ops:
    """The ops as methods; `_call` and `_stream` are the binding's."""

    def _call(self, name: str, params: dict[str, Any]) -> Call[Any]:
        raise NotImplementedError

    def _stream(self, name: str, params: dict[str, Any]) -> Call[Any]:
        raise NotImplementedError

    def codex_info(self) -> Call[t.CodexInfo]:
        """Tells which Codex this client runs; finds it and asks it for its version."""
        return self._call("codex.info", {})

    def codex_answer_asks(self) -> Call[t.Done]:
        """Runs until it is cancelled; meanwhile the caller answers the asks of all threads and turns that have no handler of their own, and those that belong to no thread."""
        return self._call("codex.answer_asks", {})

    def codex_pending_asks(self) -> Call[t.CodexPendingAsksOutput]:
        """The asks that wait for an answer, oldest first, whoever has them at hand."""
        return self._call("codex.pending_asks", {})

    def codex_answer_ask(self, ask_id: int, answer: t.Answer) -> Call[t.Done]:
        """Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on.

        ask_id: The ask.
        answer: The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
        """
        return self._call("codex.answer_ask", {"ask_id": ask_id, "answer": answer})

    def codex_threads(
        self,
        *,
        archived: bool | None = None,
        working_directory: str | None = None,
        search: str | None = None,
        model_providers: list[str] | None = None,
        source_kinds: list[str] | None = None,
        parent_thread_id: str | None = None,
        sort_key: str | None = None,
        oldest_first: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The stored threads, as the app-server spells them (`Thread`): page after page.

        archived: The archived ones instead of the others.
        working_directory: Only those of this directory; a relative one starts at the host's.
        search: Only those whose title contains this text.
        model_providers: Only those of these providers.
        source_kinds: Only those from these sources: `cli`, `vscode`, `exec`, `appServer`, `subAgent`, … Default: the first four, all but sub-agents.
        parent_thread_id: Only the sub-agents that this thread has spawned.
        sort_key: `created_at` (the default), `updated_at`, `recency_at` or `section_position`.
        oldest_first: The oldest first. Default: the newest.
        cursor: Go on there: `next_cursor` of an earlier answer.
        limit: Stop after the page that reaches this many. Default: 10,000.
        """
        return self._call("codex.threads", _given({"archived": archived, "working_directory": working_directory, "search": search, "model_providers": model_providers, "source_kinds": source_kinds, "parent_thread_id": parent_thread_id, "sort_key": sort_key, "oldest_first": oldest_first, "cursor": cursor, "limit": limit}))

    def codex_search_threads(
        self,
        text: str,
        *,
        archived: bool | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`).

        text: What to look for in the turns of stored threads.
        archived: Search the archived threads instead of the others.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._call("codex.search_threads", {"text": text, **_given({"archived": archived, "limit": limit})})

    def codex_loaded_threads(self) -> Call[t.CodexLoadedThreadsOutput]:
        """The ids of the threads that the app-server has loaded."""
        return self._call("codex.loaded_threads", {})

    def codex_models(self, *, include_hidden: bool | None = None) -> Call[list[p.Model]]:
        """The models there are, as the app-server spells them (`Model`).

        include_hidden: Also those that Codex does not show.
        """
        return self._call("codex.models", _given({"include_hidden": include_hidden}))

    def codex_account(self, *, refresh_token: bool | None = None) -> Call[p.GetAccountResponse]:
        """Who is logged in.

        refresh_token: Refresh the login's token first.
        """
        return self._call("codex.account", _given({"refresh_token": refresh_token}))

    def codex_rate_limits(self) -> Call[p.GetAccountRateLimitsResponse]:
        """How much of the plan is used up. Needs a login with ChatGPT."""
        return self._call("codex.rate_limits", {})

    def codex_login_api_key(self, api_key: t.Secret) -> Call[t.Done]:
        """Logs in with an API key, which Codex stores for later runs too.

        api_key: The API key.
        """
        return self._call("codex.login_api_key", {"api_key": api_key})

    def codex_logout(self) -> Call[t.Done]:
        """Logs out, for later runs too."""
        return self._call("codex.logout", {})

    def codex_read_config(
        self,
        *,
        working_directory: str | None = None,
        include_layers: bool | None = None,
    ) -> Call[p.ConfigReadResponse]:
        """The configuration that holds, and where each value comes from.

        working_directory: As seen from this directory; a relative one starts at the host's.
        include_layers: Also the layers that it is made of.
        """
        return self._call("codex.read_config", _given({"working_directory": working_directory, "include_layers": include_layers}))

    def codex_write_config(
        self,
        edits: list[t.ConfigEdit],
        *,
        expected_version: str | None = None,
    ) -> Call[p.ConfigWriteResponse]:
        """Changes the user's `config.toml`; loaded threads take it over.

        edits: All of them are written, or none.
        expected_version: The version that was read (`origins`, `layers`): refuse when the file has changed since.
        """
        return self._call("codex.write_config", {"edits": edits, **_given({"expected_version": expected_version})})

    def codex_read_file(self, path: str) -> Call[t.FileContent]:
        """Reads a file of Codex's machine.

        path: On Codex's machine; a relative path starts at the host's directory.
        """
        return self._call("codex.read_file", {"path": path})

    def codex_write_file(self, path: str, content: t.FileContent) -> Call[t.Done]:
        """Writes a file of Codex's machine; one that is there is replaced.

        path: On Codex's machine; a relative path starts at the host's directory.
        content: The content.
        """
        return self._call("codex.write_file", {"path": path, "content": content})

    def codex_login_chatgpt(self, *, method: t.LoginMethod | None = None) -> Call[t.Done]:
        """Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login.

        method: How the person gets to the login. Default: `browser`.
        """
        return self._stream("codex.login_chatgpt", _given({"method": method}))

    def codex_login_mcp(
        self,
        server: str,
        *,
        scopes: list[str] | None = None,
        timeout_secs: int | None = None,
    ) -> Call[t.Done]:
        """Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done.

        server: The MCP server's name in the configuration.
        scopes: What to ask for. Default: what the configuration says.
        timeout_secs: Seconds that Codex waits for the person. Default: Codex's own limit.
        """
        return self._stream("codex.login_mcp", {"server": server, **_given({"scopes": scopes, "timeout_secs": timeout_secs})})

    def codex_wait_thread(self, thread_id: str, *, timeout_ms: int | None = None) -> Call[p.Turn]:
        """Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items.

        thread_id: The thread's id.
        timeout_ms: Milliseconds to wait; 0 or unset = for ever.
        """
        return self._call("codex.wait_thread", {"thread_id": thread_id, **_given({"timeout_ms": timeout_ms})})

    def codex_watch(self, path: str) -> Call[t.Done]:
        """Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`.

        path: On Codex's machine; a relative path starts at the host's directory.
        """
        return self._stream("codex.watch", {"path": path})

    def codex_run_command(
        self,
        command: list[str],
        *,
        working_directory: str | None = None,
        env: dict[str, str | None] | None = None,
        tty: bool | None = None,
        size: t.TerminalSize | None = None,
        stdin: bool | None = None,
        timeout_ms: int | None = None,
        output_bytes_cap: int | None = None,
        sandbox_policy: t.SandboxPolicy | None = None,
        permissions: str | None = None,
    ) -> Call[t.CommandResult]:
        """Runs a command on Codex's machine to its end, in Codex's sandbox and outside every thread.

        command: The program and its arguments, not empty.
        working_directory: Where it runs; a relative path starts at the host's directory. Default: the app-server's directory.
        env: Environment variables over those of the app-server; `null` takes one away.
        tty: Run it in a terminal, which has an input and whose output is all one. Streamed commands only.
        size: The terminal's size at the start. Only with `tty`.
        stdin: Leave the standard input open for writing. Streamed commands only.
        timeout_ms: Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands, Codex's own limit for others.
        output_bytes_cap: Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for streamed commands, Codex's own limit for others.
        sandbox_policy: The sandbox. Default: the user's. Excludes `permissions`.
        permissions: The id of a permission profile. Excludes `sandbox_policy`.
        """
        return self._call("codex.run_command", {"command": command, **_given({"working_directory": working_directory, "env": env, "tty": tty, "size": size, "stdin": stdin, "timeout_ms": timeout_ms, "output_bytes_cap": output_bytes_cap, "sandbox_policy": sandbox_policy, "permissions": permissions})})

    def codex_run_command_streamed(
        self,
        command: list[str],
        *,
        working_directory: str | None = None,
        env: dict[str, str | None] | None = None,
        tty: bool | None = None,
        size: t.TerminalSize | None = None,
        stdin: bool | None = None,
        timeout_ms: int | None = None,
        output_bytes_cap: int | None = None,
        sandbox_policy: t.SandboxPolicy | None = None,
        permissions: str | None = None,
    ) -> Call[t.CommandResult]:
        """Runs a command like `codex.run_command` and streams its output, as events `command.exec.output_delta` with `stream`, `delta_base64` and `cap_reached`.

        command: The program and its arguments, not empty.
        working_directory: Where it runs; a relative path starts at the host's directory. Default: the app-server's directory.
        env: Environment variables over those of the app-server; `null` takes one away.
        tty: Run it in a terminal, which has an input and whose output is all one. Streamed commands only.
        size: The terminal's size at the start. Only with `tty`.
        stdin: Leave the standard input open for writing. Streamed commands only.
        timeout_ms: Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands, Codex's own limit for others.
        output_bytes_cap: Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for streamed commands, Codex's own limit for others.
        sandbox_policy: The sandbox. Default: the user's. Excludes `permissions`.
        permissions: The id of a permission profile. Excludes `sandbox_policy`.
        """
        return self._stream("codex.run_command_streamed", {"command": command, **_given({"working_directory": working_directory, "env": env, "tty": tty, "size": size, "stdin": stdin, "timeout_ms": timeout_ms, "output_bytes_cap": output_bytes_cap, "sandbox_policy": sandbox_policy, "permissions": permissions})})

    def command_write(
        self,
        command: int,
        *,
        content: t.FileContent | None = None,
        close: bool | None = None,
    ) -> Call[t.Done]:
        """Writes to a command's standard input, or ends it.

        command: The ticket of the `codex.run_command_streamed` call.
        content: What to write.
        close: End the input after it.
        """
        return self._call("command.write", {"command": command, **_given({"content": content, "close": close})})

    def command_resize(self, command: int, size: t.TerminalSize) -> Call[t.Done]:
        """Gives a command's terminal another size.

        command: The ticket of the `codex.run_command_streamed` call.
        size: The size.
        """
        return self._call("command.resize", {"command": command, "size": size})

    def command_terminate(self, command: int) -> Call[t.Done]:
        """Kills a command; its result comes as usual.

        command: The ticket of the `codex.run_command_streamed` call.
        """
        return self._call("command.terminate", {"command": command})

    def codex_run_session(
        self,
        workspace: str,
        prompt: t.Input,
        *,
        title: str | None = None,
        answers_asks: bool | None = None,
        model: str | None = None,
        approval_policy: t.ApprovalPolicy | None = None,
        sandbox: t.SandboxMode | None = None,
        sandbox_policy: t.SandboxPolicy | None = None,
        tools: list[Any] | None = None,
        auto_approve: bool | None = None,
        turn_timeout_ms: int | None = None,
        read_timeout_ms: int | None = None,
    ) -> Call[t.SessionResult]:
        """Runs one turn in a workspace, in a Codex process of its own that is gone afterwards. Events as of `session.run_turn`, and `startup_failed`.

        workspace: The directory that Codex works in.
        prompt: What to tell Codex.
        title: Gives the thread this name before the turn.
        answers_asks: Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
        model: The model.
        approval_policy: When Codex asks before it acts. Default: the user's.
        sandbox: What commands may do. Default: the user's. Excludes `sandbox_policy`.
        sandbox_policy: The sandbox in full. Excludes `sandbox`.
        tools: Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
        auto_approve: Allow every command, file change and permission that Codex asks for. Default: none of them.
        turn_timeout_ms: Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
        read_timeout_ms: Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
        """
        return self._stream("codex.run_session", {"workspace": workspace, "prompt": prompt, **_given({"title": title, "answers_asks": answers_asks, "model": model, "approval_policy": approval_policy, "sandbox": sandbox, "sandbox_policy": sandbox_policy, "tools": tools, "auto_approve": auto_approve, "turn_timeout_ms": turn_timeout_ms, "read_timeout_ms": read_timeout_ms})})

    def session_start(
        self,
        workspace: str,
        *,
        model: str | None = None,
        approval_policy: t.ApprovalPolicy | None = None,
        sandbox: t.SandboxMode | None = None,
        sandbox_policy: t.SandboxPolicy | None = None,
        tools: list[Any] | None = None,
        auto_approve: bool | None = None,
        turn_timeout_ms: int | None = None,
        read_timeout_ms: int | None = None,
    ) -> Call[t.SessionHandle]:
        """Starts a Codex process of its own with a thread in a workspace.

        workspace: The directory that Codex works in.
        model: The model.
        approval_policy: When Codex asks before it acts. Default: the user's.
        sandbox: What commands may do. Default: the user's. Excludes `sandbox_policy`.
        sandbox_policy: The sandbox in full. Excludes `sandbox`.
        tools: Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …
        auto_approve: Allow every command, file change and permission that Codex asks for. Default: none of them.
        turn_timeout_ms: Milliseconds for a turn; 0 = no limit. Default: 3,600,000.
        read_timeout_ms: Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000.
        """
        return self._call("session.start", {"workspace": workspace, **_given({"model": model, "approval_policy": approval_policy, "sandbox": sandbox, "sandbox_policy": sandbox_policy, "tools": tools, "auto_approve": auto_approve, "turn_timeout_ms": turn_timeout_ms, "read_timeout_ms": read_timeout_ms})})

    def session_run_turn(
        self,
        session: int,
        prompt: t.Input,
        *,
        title: str | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.SessionResult]:
        """Runs a turn on a session's thread. Events: `session_started`, `notification`, `turn_completed` and their kin, each with `session_id` and `payload`.

        session: The session's handle.
        prompt: What to tell Codex.
        title: Gives the thread this name before the turn.
        answers_asks: Whether the caller runs the session's tools: it gets asks of the kind `tool_call`.
        """
        return self._stream("session.run_turn", {"session": session, "prompt": prompt, **_given({"title": title, "answers_asks": answers_asks})})

    def session_stop(self, session: int) -> Call[t.Done]:
        """Ends a session's process and waits until it is gone.

        session: The session's handle.
        """
        return self._call("session.stop", {"session": session})

    def app_server_request(self, method: str, *, params: Any = None) -> Call[t.AppServerRequestOutput]:
        """Sends any app-server request by name and returns its result as it came.

        method: The method's name, like `model/list`.
        params: Its params, in the app-server's own spelling.
        """
        return self._call("app_server.request", {"method": method, **_given({"params": params})})

    def app_server_list_all(
        self,
        method: str,
        *,
        params: Any = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """Asks for one page after the other and returns the entries of all.

        method: The method's name, like `thread/list`.
        params: Its params, in the app-server's own spelling; `limit` among them is the length of one page.
        cursor: Go on there: `next_cursor` of an earlier call.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._call("app_server.list_all", {"method": method, **_given({"params": params, "cursor": cursor, "limit": limit})})

    def app_server_subscribe(
        self,
        *,
        threads: list[str] | None = None,
        methods: list[str] | None = None,
    ) -> Call[t.Done]:
        """Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. While it runs, a connection to a remote server that is lost is made again.

        threads: Thread ids. What is about no thread (the account, warnings, files) is heard in any case.
        methods: Methods, like `thread/status/changed` or `codexkit/connectionLost`.
        """
        return self._stream("app_server.subscribe", _given({"threads": threads, "methods": methods}))

    def thread_start(self, *, options: t.ThreadOptions | None = None) -> Call[t.ThreadHandle]:
        """Makes a new thread; nothing is started until its first turn.

        options: The thread's options.
        """
        return self._call("thread.start", _given({"options": options}))

    def thread_resume(
        self,
        *,
        id: str | None = None,
        last: bool | None = None,
        options: t.ThreadOptions | None = None,
    ) -> Call[t.ThreadHandle]:
        """Makes a thread that goes on where an earlier one ended.

        id: The thread's id. Either this or `last`.
        last: The most recent thread of the working directory.
        options: The thread's options.
        """
        return self._call("thread.resume", _given({"id": id, "last": last, "options": options}))

    def thread_info(self, thread: int) -> Call[t.ThreadHandle]:
        """Tells a thread's id, once Codex has told it.

        thread: The handle.
        """
        return self._call("thread.info", {"thread": thread})

    def thread_release(self, thread: int) -> Call[t.Done]:
        """Forgets a thread's handle. A turn that runs goes on; the thread can be resumed.

        thread: The handle.
        """
        return self._call("thread.release", {"thread": thread})

    def thread_run(
        self,
        thread: int,
        input: t.Input,
        *,
        options: t.TurnOptions | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Runs a turn to its end and returns its items, final response and usage.

        thread: The thread's handle.
        input: What to tell Codex.
        options: The turn's options.
        answers_asks: Whether the caller answers asks. If not, every ask is refused.
        """
        return self._call("thread.run", {"thread": thread, "input": input, **_given({"options": options, "answers_asks": answers_asks})})

    def thread_run_streamed(
        self,
        thread: int,
        input: t.Input,
        *,
        options: t.TurnOptions | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Runs a turn and streams its events; the result comes after the last of them.

        thread: The thread's handle.
        input: What to tell Codex.
        options: The turn's options.
        answers_asks: Whether the caller answers asks. If not, every ask is refused.
        """
        return self._stream("thread.run_streamed", {"thread": thread, "input": input, **_given({"options": options, "answers_asks": answers_asks})})

    def thread_review(
        self,
        thread: int,
        target: t.ReviewTarget,
        *,
        delivery: t.ReviewDelivery | None = None,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Reviews code, as a turn; the review is its final response.

        thread: The thread's handle.
        target: What to review.
        delivery: Where the review runs. Default: `inline`.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        answers_asks: Whether the caller answers asks. If not, every ask is refused.
        """
        return self._call("thread.review", {"thread": thread, "target": target, **_given({"delivery": delivery, "timeout_ms": timeout_ms, "idle_timeout_ms": idle_timeout_ms, "on_busy": on_busy, "raw_events": raw_events, "answers_asks": answers_asks})})

    def thread_review_streamed(
        self,
        thread: int,
        target: t.ReviewTarget,
        *,
        delivery: t.ReviewDelivery | None = None,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Reviews code, as a turn, and streams its events.

        thread: The thread's handle.
        target: What to review.
        delivery: Where the review runs. Default: `inline`.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        answers_asks: Whether the caller answers asks. If not, every ask is refused.
        """
        return self._stream("thread.review_streamed", {"thread": thread, "target": target, **_given({"delivery": delivery, "timeout_ms": timeout_ms, "idle_timeout_ms": idle_timeout_ms, "on_busy": on_busy, "raw_events": raw_events, "answers_asks": answers_asks})})

    def thread_compact(
        self,
        thread: int,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Replaces the thread's history by a summary, as a turn; returns when it is done.

        thread: The thread's handle.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        return self._call("thread.compact", {"thread": thread, **_given({"timeout_ms": timeout_ms, "idle_timeout_ms": idle_timeout_ms, "on_busy": on_busy, "raw_events": raw_events})})

    def thread_compact_streamed(
        self,
        thread: int,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Replaces the thread's history by a summary, as a turn, and streams its events.

        thread: The thread's handle.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        return self._stream("thread.compact_streamed", {"thread": thread, **_given({"timeout_ms": timeout_ms, "idle_timeout_ms": idle_timeout_ms, "on_busy": on_busy, "raw_events": raw_events})})

    def thread_shell_command(
        self,
        thread: int,
        command: str,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn.

        thread: The thread's handle.
        command: A line for the shell, not blank.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        return self._call("thread.shell_command", {"thread": thread, "command": command, **_given({"timeout_ms": timeout_ms, "idle_timeout_ms": idle_timeout_ms, "on_busy": on_busy, "raw_events": raw_events})})

    def thread_shell_command_streamed(
        self,
        thread: int,
        command: str,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.

        thread: The thread's handle.
        command: A line for the shell, not blank.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        return self._stream("thread.shell_command_streamed", {"thread": thread, "command": command, **_given({"timeout_ms": timeout_ms, "idle_timeout_ms": idle_timeout_ms, "on_busy": on_busy, "raw_events": raw_events})})

    def thread_fork(
        self,
        thread: int,
        *,
        last_turn_id: str | None = None,
        before_turn_id: str | None = None,
        ephemeral: bool | None = None,
        options: t.ThreadOptions | None = None,
    ) -> Call[t.ThreadHandle]:
        """Makes a new thread with the history of this one.

        thread: The thread's handle.
        last_turn_id: The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`.
        before_turn_id: The first turn that the fork does not have. Excludes `last_turn_id`.
        ephemeral: Do not store the fork.
        options: The fork's options. Default: those of the thread.
        """
        return self._call("thread.fork", {"thread": thread, **_given({"last_turn_id": last_turn_id, "before_turn_id": before_turn_id, "ephemeral": ephemeral, "options": options})})

    def thread_read(self, thread: int, *, include_turns: bool | None = None) -> Call[p.Thread]:
        """What Codex has stored of the thread.

        thread: The thread's handle.
        include_turns: Also the turns, with their items.
        """
        return self._call("thread.read", {"thread": thread, **_given({"include_turns": include_turns})})

    def thread_turns(
        self,
        thread: int,
        *,
        newest_first: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The thread's turns with their items, as the app-server spells them (`Turn`).

        thread: The thread's handle.
        newest_first: The newest first. Default: the oldest.
        cursor: Go on there: `next_cursor` of an earlier answer.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._call("thread.turns", {"thread": thread, **_given({"newest_first": newest_first, "cursor": cursor, "limit": limit})})

    def thread_items(
        self,
        thread: int,
        *,
        turn_id: str | None = None,
        newest_first: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`).

        thread: The thread's handle.
        turn_id: Only the items of this turn.
        newest_first: The newest first. Default: the oldest.
        cursor: Go on there: `next_cursor` of an earlier answer.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._call("thread.items", {"thread": thread, **_given({"turn_id": turn_id, "newest_first": newest_first, "cursor": cursor, "limit": limit})})

    def thread_archive(self, thread: int) -> Call[t.Done]:
        """Moves the thread out of the lists, once a turn that runs on it is over.

        thread: The handle.
        """
        return self._call("thread.archive", {"thread": thread})

    def thread_unarchive(self, thread: int) -> Call[p.Thread]:
        """Brings an archived thread back.

        thread: The handle.
        """
        return self._call("thread.unarchive", {"thread": thread})

    def thread_delete(self, thread: int) -> Call[t.Done]:
        """Deletes the thread for good, once a turn that runs on it is over.

        thread: The handle.
        """
        return self._call("thread.delete", {"thread": thread})

    def thread_set_name(self, thread: int, name: str) -> Call[t.Done]:
        """Gives the thread a name.

        thread: The thread's handle.
        name: For lists and searches.
        """
        return self._call("thread.set_name", {"thread": thread, "name": name})

    def thread_revert(self, thread: int, before_turn_id: str) -> Call[p.Thread]:
        """Takes back a turn and all after it, once a turn that runs is over. Files stay as they are.

        thread: The thread's handle.
        before_turn_id: The first turn that is taken back.
        """
        return self._call("thread.revert", {"thread": thread, "before_turn_id": before_turn_id})

    def thread_inject_items(self, thread: int, items: list[Any]) -> Call[t.Done]:
        """Adds items to the history, without a turn.

        thread: The thread's handle.
        items: Items of the Responses API.
        """
        return self._call("thread.inject_items", {"thread": thread, "items": items})

    def thread_children(
        self,
        thread: int,
        *,
        all: bool | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`).

        thread: The thread's handle.
        all: Also those that sub-agents have spawned.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._call("thread.children", {"thread": thread, **_given({"all": all, "limit": limit})})

    def thread_goal(self, thread: int) -> Call[p.ThreadGoal | None]:
        """The thread's goal, if it has one.

        thread: The handle.
        """
        return self._call("thread.goal", {"thread": thread})

    def thread_set_goal(
        self,
        thread: int,
        *,
        objective: str | None = None,
        status: str | None = None,
        token_budget: int | None = None,
    ) -> Call[p.ThreadGoal]:
        """Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`).

        thread: The thread's handle.
        objective: What to reach.
        status: `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
        token_budget: Tokens that may go into it.
        """
        return self._call("thread.set_goal", {"thread": thread, **_given({"objective": objective, "status": status, "token_budget": token_budget})})

    def thread_clear_goal(self, thread: int) -> Call[t.ThreadClearGoalOutput]:
        """Removes the goal; whether there was one.

        thread: The handle.
        """
        return self._call("thread.clear_goal", {"thread": thread})

    def thread_queue_add(
        self,
        thread: int,
        input: t.Input,
        *,
        client_user_message_id: str | None = None,
    ) -> Call[p.QueuedSubmission]:
        """Adds input to the queue: Codex runs a turn for it as soon as the thread is idle.

        thread: The thread's handle.
        input: What to tell Codex.
        client_user_message_id: The host's own id for the user's message. Default: a new one.
        """
        return self._call("thread.queue_add", {"thread": thread, "input": input, **_given({"client_user_message_id": client_user_message_id})})

    def thread_queue(self, thread: int) -> Call[t.Listed]:
        """What waits in the queue, as the app-server spells it (`QueuedSubmission`).

        thread: The handle.
        """
        return self._call("thread.queue", {"thread": thread})

    def thread_queue_update(self, thread: int, id: str, input: t.Input) -> Call[t.Done]:
        """Replaces the input of an entry of the queue.

        thread: The thread's handle.
        id: The entry's id.
        input: What to tell Codex.
        """
        return self._call("thread.queue_update", {"thread": thread, "id": id, "input": input})

    def thread_queue_remove(self, thread: int, id: str) -> Call[t.Done]:
        """Takes an entry out of the queue.

        thread: The thread's handle.
        id: The entry's id.
        """
        return self._call("thread.queue_remove", {"thread": thread, "id": id})

    def thread_queue_reorder(self, thread: int, ids: list[str]) -> Call[t.Done]:
        """Puts the entries of the queue into another order.

        thread: The thread's handle.
        ids: The ids of all entries, in their new order.
        """
        return self._call("thread.queue_reorder", {"thread": thread, "ids": ids})

    def thread_queue_start(self, thread: int, *, id: str | None = None) -> Call[p.Turn]:
        """Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself.

        thread: The thread's handle.
        id: The entry's id. Default: the first.
        """
        return self._call("thread.queue_start", {"thread": thread, **_given({"id": id})})

    def thread_background_terminals(self, thread: int) -> Call[t.Listed]:
        """The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`).

        thread: The handle.
        """
        return self._call("thread.background_terminals", {"thread": thread})

    def thread_terminate_background_terminal(self, thread: int, process_id: str) -> Call[t.ThreadTerminateBackgroundTerminalOutput]:
        """Ends a command that runs in the background; whether it ran.

        thread: The thread's handle.
        process_id: Its `processId`.
        """
        return self._call("thread.terminate_background_terminal", {"thread": thread, "process_id": process_id})

    def thread_clean_background_terminals(self, thread: int) -> Call[t.Done]:
        """Ends all commands that run in the background.

        thread: The handle.
        """
        return self._call("thread.clean_background_terminals", {"thread": thread})

    def thread_call_mcp_tool(self, thread: int, server: str, tool: str, *, arguments: Any = None) -> Call[p.McpServerToolCallResponse]:
        """Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.

        thread: The thread's handle.
        server: The MCP server's name.
        tool: The tool's name.
        arguments: Its arguments.
        """
        return self._call("thread.call_mcp_tool", {"thread": thread, "server": server, "tool": tool, **_given({"arguments": arguments})})

    def thread_read_mcp_resource(self, thread: int, server: str, uri: str) -> Call[p.McpResourceReadResponse]:
        """Reads a resource of an MCP server of this thread.

        thread: The thread's handle.
        server: The MCP server's name.
        uri: The resource's URI.
        """
        return self._call("thread.read_mcp_resource", {"thread": thread, "server": server, "uri": uri})

    def turn_steer(self, turn: int, input: t.Input) -> Call[t.Done]:
        """Adds input to a running turn.

        turn: The ticket of the `thread.run` or `thread.run_streamed` call.
        input: What to tell Codex.
        """
        return self._call("turn.steer", {"turn": turn, "input": input})

    def turn_interrupt(self, turn: int) -> Call[t.Done]:
        """Asks Codex to end a running turn; its items and usage up to there are kept.

        turn: The ticket of the `thread.run` or `thread.run_streamed` call.
        """
        return self._call("turn.interrupt", {"turn": turn})

    def tools_metrics(self, *, thread: int | None = None) -> Call[t.ToolMetricsResult]:
        """Tells how often client tools were called, how long that took and how often it failed.

        thread: A thread's handle, for the tools that it can call. Default: those of the client.
        """
        return self._call("tools.metrics", _given({"thread": thread}))

    def mcp_connect(self, server: t.McpServerOptions, *, answers_asks: bool | None = None) -> Call[t.McpConnected]:
        """Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one.

        server: The server.
        answers_asks: Whether the host answers what the server asks: during the connection's set-up through this call, after that through `mcp.listen`.
        """
        return self._call("mcp.connect", {"server": server, **_given({"answers_asks": answers_asks})})

    def mcp_listen(
        self,
        *,
        client: int | None = None,
        server: int | None = None,
        answers_asks: bool | None = None,
        notifications: bool | None = None,
    ) -> Call[t.Done]:
        """Delivers what an MCP server asks and tells, or the calls of the host's own tools, until it is closed or this call is cancelled. Notifications are `{method, params, seq}`, for everybody who listens; asks go to the newest call that answers them.

        client: The handle of `mcp.connect`.
        server: The handle of `mcp.serve`.
        answers_asks: Whether the host answers asks; for a server they are the calls of its tools.
        notifications: Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it the asks: who does not read says so. Default: it does.
        """
        return self._stream("mcp.listen", _given({"client": client, "server": server, "answers_asks": answers_asks, "notifications": notifications}))

    def mcp_list_tools(self, client: int, *, refresh: bool | None = None) -> Call[t.McpListToolsOutput]:
        """All tools of an MCP server that the options leave; kept until the server says that they changed.

        client: The handle.
        refresh: Asks the server also if it has not said that its tools changed.
        """
        return self._call("mcp.list_tools", {"client": client, **_given({"refresh": refresh})})

    def mcp_call_tool(
        self,
        client: int,
        tool: str,
        *,
        arguments: dict[str, Any] | None = None,
        meta: Any = None,
        timeout_ms: int | None = None,
    ) -> Call[t.McpToolResult]:
        """Calls a tool of an MCP server. Cancelling tells the server.

        client: The handle.
        tool: The tool's own name.
        arguments: Its arguments.
        meta: `_meta` of the request.
        timeout_ms: Another limit than the client's `tool_timeout_ms`.
        """
        return self._call("mcp.call_tool", {"client": client, "tool": tool, **_given({"arguments": arguments, "meta": meta, "timeout_ms": timeout_ms})})

    def mcp_call_tool_streamed(
        self,
        client: int,
        tool: str,
        *,
        arguments: dict[str, Any] | None = None,
        meta: Any = None,
        timeout_ms: int | None = None,
    ) -> Call[t.McpToolResult]:
        """Calls a tool of an MCP server and streams its progress, as `{method, params, seq}`. Read too slowly, it ends as `lagged`, and the call is cancelled.

        client: The handle.
        tool: The tool's own name.
        arguments: Its arguments.
        meta: `_meta` of the request.
        timeout_ms: Another limit than the client's `tool_timeout_ms`.
        """
        return self._stream("mcp.call_tool_streamed", {"client": client, "tool": tool, **_given({"arguments": arguments, "meta": meta, "timeout_ms": timeout_ms})})

    def mcp_list_resources(self, client: int) -> Call[t.McpListResourcesOutput]:
        """All resources of an MCP server, as MCP describes them.

        client: The handle.
        """
        return self._call("mcp.list_resources", {"client": client})

    def mcp_list_resource_templates(self, client: int) -> Call[t.McpListResourceTemplatesOutput]:
        """All templates of resources of an MCP server.

        client: The handle.
        """
        return self._call("mcp.list_resource_templates", {"client": client})

    def mcp_read_resource(self, client: int, uri: str) -> Call[t.McpReadResourceOutput]:
        """The contents of a resource, as MCP writes them.

        client: The handle.
        uri: The resource.
        """
        return self._call("mcp.read_resource", {"client": client, "uri": uri})

    def mcp_list_prompts(self, client: int) -> Call[t.McpListPromptsOutput]:
        """All prompts of an MCP server.

        client: The handle.
        """
        return self._call("mcp.list_prompts", {"client": client})

    def mcp_get_prompt(
        self,
        client: int,
        name: str,
        *,
        arguments: dict[str, Any] | None = None,
    ) -> Call[t.McpPrompt]:
        """A prompt of an MCP server with its arguments filled in.

        client: The handle.
        name: The prompt's name.
        arguments: Its arguments.
        """
        return self._call("mcp.get_prompt", {"client": client, "name": name, **_given({"arguments": arguments})})

    def mcp_close(self, client: int) -> Call[t.Done]:
        """Ends the connection to an MCP server, and its process.

        client: The handle.
        """
        return self._call("mcp.close", {"client": client})

    def mcp_qualified_names(self, tools: list[t.McpToolId]) -> Call[t.McpToolNames]:
        """The names under which Codex shows MCP tools to the model, and which of them fall together.

        tools: All tools that Codex would have at once.
        """
        return self._call("mcp.qualified_names", {"tools": tools})

    def mcp_serve(
        self,
        name: str,
        tools: list[t.McpToolSpec],
        *,
        instructions: str | None = None,
        http: t.McpHttpOptions | None = None,
        stdio: bool | None = None,
        call_timeout_ms: int | None = None,
    ) -> Call[t.McpServed]:
        """Serves functions of the host to any MCP client, on a loopback port or over standard input and output, until `mcp.stop`.

        name: The server's name: letters, digits, `_` and `-`.
        tools: What it offers. The calls come as asks of the kind `tool_call` to `mcp.listen`.
        instructions: How its tools want to be used.
        http: Where it listens.
        stdio: Serves one client over this process's standard input and output instead.
        call_timeout_ms: Milliseconds that a call waits for the host's answer; 0 = for ever, which is the default: who calls has a limit of its own.
        """
        return self._call("mcp.serve", {"name": name, "tools": tools, **_given({"instructions": instructions, "http": http, "stdio": stdio, "call_timeout_ms": call_timeout_ms})})

    def mcp_tool_progress(
        self,
        server: int,
        call_id: str,
        progress: float,
        *,
        total: float | None = None,
        message: str | None = None,
    ) -> Call[t.Done]:
        """Tells the client how far a call of the host's tool is. Of no effect on a call that is over.

        server: The server's handle.
        call_id: The ask's `callId`.
        progress: How far it is; must grow.
        total: How far it will be in the end.
        message: For people.
        """
        return self._call("mcp.tool_progress", {"server": server, "call_id": call_id, "progress": progress, **_given({"total": total, "message": message})})

    def mcp_stop(self, server: int) -> Call[t.Done]:
        """Ends a server of the host and its sessions. One over standard input and output ends with its input.

        server: The handle.
        """
        return self._call("mcp.stop", {"server": server})

    def tools_strict_schema(self, schema: Any) -> Call[t.ToolsStrictSchemaOutput]:
        """Makes the strict form of a JSON Schema, for `output_schema`; tools get it by themselves.

        schema: The schema.
        """
        return self._call("tools.strict_schema", {"schema": schema})

    def mcp_allow_tools(self, server: str, *, tools: list[str] | None = None) -> Call[t.McpAllowed]:
        """Settings that let Codex call tools of an MCP server without asking, for runs in which nobody can be asked.

        server: The server's name in the settings of Codex.
        tools: Its tools. Default: all.
        """
        return self._call("mcp.allow_tools", {"server": server, **_given({"tools": tools})})

    def codex_add_mcp_server(self, name: str, settings: Any) -> Call[t.Done]:
        """Adds an MCP server to the user's `config.toml`, or replaces it.

        name: Its name.
        settings: As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
        """
        return self._call("codex.add_mcp_server", {"name": name, "settings": settings})

    def codex_remove_mcp_server(self, name: str) -> Call[t.Done]:
        """Takes an MCP server out of the user's `config.toml`.

        name: Its name.
        """
        return self._call("codex.remove_mcp_server", {"name": name})

    def testing_model_start(self, script: t.Script) -> Call[t.ModelHandle]:
        """Starts a scripted model on loopback, so that Codex runs without key and network.

        script: The turns it plays.
        """
        return self._call("testing.model_start", {"script": script})

    def testing_model_requests(self, model: int) -> Call[t.TestingModelRequestsOutput]:
        """The requests a scripted model has got so far.

        model: The handle.
        """
        return self._call("testing.model_requests", {"model": model})

    def testing_model_verify(self, model: int) -> Call[t.Done]:
        """Fails when a scripted model was asked otherwise than its script expects.

        model: The handle.
        """
        return self._call("testing.model_verify", {"model": model})

    def testing_model_stop(self, model: int) -> Call[t.Done]:
        """Stops a scripted model.

        model: The handle.
        """
        return self._call("testing.model_stop", {"model": model})
