"""The ops as methods of threads and clients; `await` what one returns, or call its `wait()`.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._command import Command
from ._events import EventStream
from ._stream import Stream, SyncStream

if TYPE_CHECKING:
    from . import protocol as p
    from . import types as t
    from ._asks import AskHandler
    from ._call import Call
    from ._hub import Hub
    from ._result import TurnResult


class ThreadMethods:
    """What a thread can do besides running turns."""

    _hub: Hub
    _handle: int
    _id: str | None

    def _turn(
        self,
        op: Any,
        params: dict[str, Any],
        on_ask: AskHandler | None = None,
        *,
        asks: bool = False,
        sync: bool = False,
    ) -> Call[TurnResult[None]]:
        raise NotImplementedError

    def review(
        self,
        target: t.ReviewTarget,
        *,
        delivery: t.ReviewDelivery | None = None,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
        on_ask: AskHandler | None = None,
    ) -> Call[TurnResult[None]]:
        """Reviews code, as a turn; the review is its final response.

        target: What to review.
        delivery: Where the review runs. Default: `inline`.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        on_ask: Answers what Codex asks meanwhile. Default: the thread's handler.
        """
        params: dict[str, Any] = {
            "target": target,
            "delivery": delivery,
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return self._turn(self._hub.thread_review, params, on_ask, asks=True)

    def review_streamed(
        self,
        target: t.ReviewTarget,
        *,
        delivery: t.ReviewDelivery | None = None,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
        on_ask: AskHandler | None = None,
    ) -> Stream[None]:
        """Reviews code, as a turn, and streams its events.

        target: What to review.
        delivery: Where the review runs. Default: `inline`.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        on_ask: Answers what Codex asks meanwhile. Default: the thread's handler.
        """
        params: dict[str, Any] = {
            "target": target,
            "delivery": delivery,
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return Stream(self, self._turn(self._hub.thread_review_streamed, params, on_ask, asks=True))

    def review_streamed_sync(
        self,
        target: t.ReviewTarget,
        *,
        delivery: t.ReviewDelivery | None = None,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
        on_ask: AskHandler | None = None,
    ) -> SyncStream[None]:
        """Reviews code, as a turn, and streams its events.

        target: What to review.
        delivery: Where the review runs. Default: `inline`.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        on_ask: Answers what Codex asks meanwhile. Default: the thread's handler.
        """
        params: dict[str, Any] = {
            "target": target,
            "delivery": delivery,
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return SyncStream(self, self._turn(self._hub.thread_review_streamed, params, on_ask, asks=True, sync=True))

    def compact(
        self,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Call[TurnResult[None]]:
        """Replaces the thread's history by a summary, as a turn; returns when it is done.

        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        params: dict[str, Any] = {
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return self._turn(self._hub.thread_compact, params)

    def compact_streamed(
        self,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Stream[None]:
        """Replaces the thread's history by a summary, as a turn, and streams its events.

        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        params: dict[str, Any] = {
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return Stream(self, self._turn(self._hub.thread_compact_streamed, params))

    def compact_streamed_sync(
        self,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> SyncStream[None]:
        """Replaces the thread's history by a summary, as a turn, and streams its events.

        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        params: dict[str, Any] = {
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return SyncStream(self, self._turn(self._hub.thread_compact_streamed, params, sync=True))

    def shell_command(
        self,
        command: str,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Call[TurnResult[None]]:
        """Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn.

        command: A line for the shell, not blank.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        params: dict[str, Any] = {
            "command": command,
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return self._turn(self._hub.thread_shell_command, params)

    def shell_command_streamed(
        self,
        command: str,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> Stream[None]:
        """Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.

        command: A line for the shell, not blank.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        params: dict[str, Any] = {
            "command": command,
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return Stream(self, self._turn(self._hub.thread_shell_command_streamed, params))

    def shell_command_streamed_sync(
        self,
        command: str,
        *,
        timeout_ms: int | None = None,
        idle_timeout_ms: int | None = None,
        on_busy: t.OnBusy | None = None,
        raw_events: bool | None = None,
    ) -> SyncStream[None]:
        """Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.

        command: A line for the shell, not blank.
        timeout_ms: Milliseconds that the whole turn may take; 0 or unset = no limit.
        idle_timeout_ms: Milliseconds that may pass without any event; 0 or unset = no limit.
        on_busy: What to do while the thread is busy. Default: `queue`.
        raw_events: Also hand out Codex's own notifications, as they came.
        """
        params: dict[str, Any] = {
            "command": command,
            "timeout_ms": timeout_ms,
            "idle_timeout_ms": idle_timeout_ms,
            "on_busy": on_busy,
            "raw_events": raw_events,
        }
        return SyncStream(self, self._turn(self._hub.thread_shell_command_streamed, params, sync=True))

    def read(self, *, include_turns: bool | None = None) -> Call[p.Thread]:
        """What Codex has stored of the thread.

        include_turns: Also the turns, with their items.
        """
        return self._hub.thread_read(thread=self._handle, include_turns=include_turns)

    def turns(
        self,
        *,
        newest_first: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The thread's turns with their items, as the app-server spells them (`Turn`).

        newest_first: The newest first. Default: the oldest.
        cursor: Go on there: `next_cursor` of an earlier answer.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._hub.thread_turns(
            thread=self._handle,
            newest_first=newest_first,
            cursor=cursor,
            limit=limit,
        )

    def items(
        self,
        *,
        turn_id: str | None = None,
        newest_first: bool | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`).

        turn_id: Only the items of this turn.
        newest_first: The newest first. Default: the oldest.
        cursor: Go on there: `next_cursor` of an earlier answer.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._hub.thread_items(
            thread=self._handle,
            turn_id=turn_id,
            newest_first=newest_first,
            cursor=cursor,
            limit=limit,
        )

    def archive(self) -> Call[t.Done]:
        """Moves the thread out of the lists, once a turn that runs on it is over."""
        return self._hub.thread_archive(thread=self._handle)

    def unarchive(self) -> Call[p.Thread]:
        """Brings an archived thread back."""
        return self._hub.thread_unarchive(thread=self._handle)

    def delete(self) -> Call[t.Done]:
        """Deletes the thread for good, once a turn that runs on it is over."""
        return self._hub.thread_delete(thread=self._handle)

    def set_name(self, name: str) -> Call[t.Done]:
        """Gives the thread a name.

        name: For lists and searches.
        """
        return self._hub.thread_set_name(thread=self._handle, name=name)

    def revert(self, before_turn_id: str) -> Call[p.Thread]:
        """Takes back a turn and all after it, once a turn that runs is over. Files stay as they are.

        before_turn_id: The first turn that is taken back.
        """
        return self._hub.thread_revert(thread=self._handle, before_turn_id=before_turn_id)

    def inject_items(self, items: list[Any]) -> Call[t.Done]:
        """Adds items to the history, without a turn.

        items: Items of the Responses API.
        """
        return self._hub.thread_inject_items(thread=self._handle, items=items)

    def children(self, *, all: bool | None = None, limit: int | None = None) -> Call[t.Listed]:
        """The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`).

        all: Also those that sub-agents have spawned.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._hub.thread_children(thread=self._handle, all=all, limit=limit)

    def goal(self) -> Call[p.ThreadGoal | None]:
        """The thread's goal, if it has one."""
        return self._hub.thread_goal(thread=self._handle)

    def set_goal(
        self,
        *,
        objective: str | None = None,
        status: str | None = None,
        token_budget: int | None = None,
    ) -> Call[p.ThreadGoal]:
        """Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`).

        objective: What to reach.
        status: `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`.
        token_budget: Tokens that may go into it.
        """
        return self._hub.thread_set_goal(
            thread=self._handle,
            objective=objective,
            status=status,
            token_budget=token_budget,
        )

    def clear_goal(self) -> Call[t.ThreadClearGoalOutput]:
        """Removes the goal; whether there was one."""
        return self._hub.thread_clear_goal(thread=self._handle)

    def queue_add(self, input: t.Input, *, client_user_message_id: str | None = None) -> Call[p.QueuedSubmission]:
        """Adds input to the queue: Codex runs a turn for it as soon as the thread is idle.

        input: What to tell Codex.
        client_user_message_id: The host's own id for the user's message. Default: a new one.
        """
        return self._hub.thread_queue_add(
            thread=self._handle,
            input=input,
            client_user_message_id=client_user_message_id,
        )

    def queue(self) -> Call[t.Listed]:
        """What waits in the queue, as the app-server spells it (`QueuedSubmission`)."""
        return self._hub.thread_queue(thread=self._handle)

    def queue_update(self, id: str, input: t.Input) -> Call[t.Done]:
        """Replaces the input of an entry of the queue.

        id: The entry's id.
        input: What to tell Codex.
        """
        return self._hub.thread_queue_update(thread=self._handle, id=id, input=input)

    def queue_remove(self, id: str) -> Call[t.Done]:
        """Takes an entry out of the queue.

        id: The entry's id.
        """
        return self._hub.thread_queue_remove(thread=self._handle, id=id)

    def queue_reorder(self, ids: list[str]) -> Call[t.Done]:
        """Puts the entries of the queue into another order.

        ids: The ids of all entries, in their new order.
        """
        return self._hub.thread_queue_reorder(thread=self._handle, ids=ids)

    def queue_start(self, *, id: str | None = None) -> Call[p.Turn]:
        """Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself.

        id: The entry's id. Default: the first.
        """
        return self._hub.thread_queue_start(thread=self._handle, id=id)

    def background_terminals(self) -> Call[t.Listed]:
        """The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`)."""
        return self._hub.thread_background_terminals(thread=self._handle)

    def terminate_background_terminal(self, process_id: str) -> Call[t.ThreadTerminateBackgroundTerminalOutput]:
        """Ends a command that runs in the background; whether it ran.

        process_id: Its `processId`.
        """
        return self._hub.thread_terminate_background_terminal(thread=self._handle, process_id=process_id)

    def clean_background_terminals(self) -> Call[t.Done]:
        """Ends all commands that run in the background."""
        return self._hub.thread_clean_background_terminals(thread=self._handle)

    def call_mcp_tool(self, server: str, tool: str, *, arguments: Any = None) -> Call[p.McpServerToolCallResponse]:
        """Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.

        server: The MCP server's name.
        tool: The tool's name.
        arguments: Its arguments.
        """
        return self._hub.thread_call_mcp_tool(thread=self._handle, server=server, tool=tool, arguments=arguments)

    def read_mcp_resource(self, server: str, uri: str) -> Call[p.McpResourceReadResponse]:
        """Reads a resource of an MCP server of this thread.

        server: The MCP server's name.
        uri: The resource's URI.
        """
        return self._hub.thread_read_mcp_resource(thread=self._handle, server=server, uri=uri)


class CodexMethods:
    """What a client can do besides threads."""

    _hub: Hub

    def answer_ask(self, ask_id: int, answer: t.Answer) -> Call[t.Done]:
        """Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on.

        ask_id: The ask.
        answer: The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
        """
        return self._hub.codex_answer_ask(ask_id=ask_id, answer=answer)

    def threads(
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
        return self._hub.codex_threads(
            archived=archived,
            working_directory=working_directory,
            search=search,
            model_providers=model_providers,
            source_kinds=source_kinds,
            parent_thread_id=parent_thread_id,
            sort_key=sort_key,
            oldest_first=oldest_first,
            cursor=cursor,
            limit=limit,
        )

    def search_threads(
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
        return self._hub.codex_search_threads(text=text, archived=archived, limit=limit)

    def loaded_threads(self) -> Call[t.CodexLoadedThreadsOutput]:
        """The ids of the threads that the app-server has loaded."""
        return self._hub.codex_loaded_threads()

    def models(self, *, include_hidden: bool | None = None) -> Call[list[p.Model]]:
        """The models there are, as the app-server spells them (`Model`).

        include_hidden: Also those that Codex does not show.
        """
        return self._hub.codex_models(include_hidden=include_hidden)

    def account(self, *, refresh_token: bool | None = None) -> Call[p.GetAccountResponse]:
        """Who is logged in.

        refresh_token: Refresh the login's token first.
        """
        return self._hub.codex_account(refresh_token=refresh_token)

    def rate_limits(self) -> Call[p.GetAccountRateLimitsResponse]:
        """How much of the plan is used up. Needs a login with ChatGPT."""
        return self._hub.codex_rate_limits()

    def login_api_key(self, api_key: t.Secret) -> Call[t.Done]:
        """Logs in with an API key, which Codex stores for later runs too.

        api_key: The API key.
        """
        return self._hub.codex_login_api_key(api_key=api_key)

    def logout(self) -> Call[t.Done]:
        """Logs out, for later runs too."""
        return self._hub.codex_logout()

    def read_config(
        self,
        *,
        working_directory: str | None = None,
        include_layers: bool | None = None,
    ) -> Call[p.ConfigReadResponse]:
        """The configuration that holds, and where each value comes from.

        working_directory: As seen from this directory; a relative one starts at the host's.
        include_layers: Also the layers that it is made of.
        """
        return self._hub.codex_read_config(working_directory=working_directory, include_layers=include_layers)

    def write_config(
        self,
        edits: list[t.ConfigEdit],
        *,
        expected_version: str | None = None,
    ) -> Call[p.ConfigWriteResponse]:
        """Changes the user's `config.toml`; loaded threads take it over.

        edits: All of them are written, or none.
        expected_version: The version that was read (`origins`, `layers`): refuse when the file has changed since.
        """
        return self._hub.codex_write_config(edits=edits, expected_version=expected_version)

    def wait_thread(self, thread_id: str, *, timeout_ms: int | None = None) -> Call[p.Turn]:
        """Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items.

        thread_id: The thread's id.
        timeout_ms: Milliseconds to wait; 0 or unset = for ever.
        """
        return self._hub.codex_wait_thread(thread_id=thread_id, timeout_ms=timeout_ms)

    def run_command(
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
        return self._hub.codex_run_command(
            command=command,
            working_directory=working_directory,
            env=env,
            tty=tty,
            size=size,
            stdin=stdin,
            timeout_ms=timeout_ms,
            output_bytes_cap=output_bytes_cap,
            sandbox_policy=sandbox_policy,
            permissions=permissions,
        )

    def add_mcp_server(self, name: str, settings: Any) -> Call[t.Done]:
        """Adds an MCP server to the user's `config.toml`, or replaces it.

        name: Its name.
        settings: As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
        """
        return self._hub.codex_add_mcp_server(name=name, settings=settings)

    def remove_mcp_server(self, name: str) -> Call[t.Done]:
        """Takes an MCP server out of the user's `config.toml`.

        name: Its name.
        """
        return self._hub.codex_remove_mcp_server(name=name)

    def login_chatgpt(self, *, method: t.LoginMethod | None = None) -> EventStream[dict[str, Any], t.Done]:
        """Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login.

        method: How the person gets to the login. Default: `browser`.
        """
        call = self._hub.codex_login_chatgpt(method=method)
        return EventStream(self._hub, call)

    def login_mcp(
        self,
        server: str,
        *,
        scopes: list[str] | None = None,
        timeout_secs: int | None = None,
    ) -> EventStream[dict[str, Any], t.Done]:
        """Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done.

        server: The MCP server's name in the configuration.
        scopes: What to ask for. Default: what the configuration says.
        timeout_secs: Seconds that Codex waits for the person. Default: Codex's own limit.
        """
        call = self._hub.codex_login_mcp(server=server, scopes=scopes, timeout_secs=timeout_secs)
        return EventStream(self._hub, call)

    def watch(self, path: str) -> EventStream[dict[str, Any], t.Done]:
        """Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`.

        path: On Codex's machine; a relative path starts at the host's directory.
        """
        call = self._hub.codex_watch(path=path)
        return EventStream(self._hub, call)

    def run_command_streamed(
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
    ) -> Command:
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
        call = self._hub.codex_run_command_streamed(
            command=command,
            working_directory=working_directory,
            env=env,
            tty=tty,
            size=size,
            stdin=stdin,
            timeout_ms=timeout_ms,
            output_bytes_cap=output_bytes_cap,
            sandbox_policy=sandbox_policy,
            permissions=permissions,
        )
        return Command(self._hub, call)
