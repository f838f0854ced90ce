"""The client: one `Codex` value, one Codex process, any number of threads."""

from __future__ import annotations

import sys
from os import fspath
from typing import TYPE_CHECKING, Any

from ._asks import Ask, Handler
from ._hub import Hub
from ._methods import CodexMethods
from ._thread import Thread, metrics, offered, running_loop

if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike
    from types import TracebackType
    from typing import Union

    from typing_extensions import Self, Unpack

    from . import types as t
    from ._app_server import AppServer
    from ._asks import AskHandler, Tools
    from ._call import Call
    from ._hub import LogHook
    from ._mcp import McpClient, McpServer
    from ._ops import Ops
    from .protocol import AppServerMethods
    from .tools import Tool

    StrPath = Union[str, PathLike[str]]
else:
    AppServerMethods = object


class Codex(CodexMethods, AppServerMethods):
    """A client of Codex.

    Args:
        on_ask: Answers what Codex asks (approvals, tool calls, questions), unless a thread or a turn has a handler of
            its own, and what it asks outside of turns (tokens, attestation, questions of MCP servers at their start).
            Without any, every ask is refused.
        on_log: Gets `(level, target, message)` of each log record, one at a time on a thread of its own.
        log_level: `error`, `warn`, `info`, `debug` or `trace`. Default: `warn` with `on_log`, else nothing.
        environment: The environment variables to use in place of this process's, for finding Codex and for running it.
        options: The fields of `codexkit.types.CodexOptions`.

    Codex is started at the first turn. One client may be used from several threads and event loops.

    Raises:
        InvalidArgumentError: An option is unknown or has no good value; the message names it.
    """

    def __init__(
        self,
        *,
        on_ask: AskHandler | None = None,
        on_log: LogHook | None = None,
        log_level: str | None = None,
        environment: dict[str, str] | None = None,
        **options: Unpack[t.CodexOptions],
    ) -> None:
        self._on_ask = on_ask
        wire, self._tools = offered(options)
        self._hub = Hub(
            {
                "options": wire,
                "search_roots": [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))],
                "environment": environment,
                "log_level": log_level or ("warn" if on_log else None),
            },
            on_log,
        )
        handler = Handler.of(on_ask, self._tools)
        if handler is not None:
            # For the asks of no turn, and of turns that can have no handler of their own.
            self._hub.codex_answer_asks().attach(handler, running_loop())

    def start_thread(self, *, on_ask: AskHandler | None = None, **options: Unpack[t.ThreadOptions]) -> Thread:
        """A new thread. Checks the options; nothing is started until its first turn.

        Args:
            on_ask: Answers what Codex asks in this thread's turns.
            options: The fields of `codexkit.types.ThreadOptions`.
        """
        wire, tools = offered(options)
        return self._opened(self._hub.thread_start(options=wire), on_ask, tools)

    def resume_thread(
        self, id: str, *, on_ask: AskHandler | None = None, **options: Unpack[t.ThreadOptions]
    ) -> Thread:
        """An earlier thread, by its id."""
        wire, tools = offered(options)
        return self._opened(self._hub.thread_resume(id=id, options=wire), on_ask, tools)

    def resume_last_thread(
        self, *, on_ask: AskHandler | None = None, **options: Unpack[t.ThreadOptions]
    ) -> Thread:
        """The most recent thread of the working directory."""
        wire, tools = offered(options)
        return self._opened(self._hub.thread_resume(last=True, options=wire), on_ask, tools)

    def _opened(self, handle: Call[t.ThreadHandle], on_ask: AskHandler | None, tools: Tools) -> Thread:
        return Thread(self._hub, handle.wait(), on_ask or self._on_ask, {**self._tools, **tools})

    @property
    def ops(self) -> Ops:
        """All ops of the core as methods; `await` what they return, or call its `wait()`."""
        return self._hub

    @property
    def app_server(self) -> AppServer:
        """All methods of the app-server: `await codex.app_server.thread_list(limit=5)`."""
        from ._app_server import AppServer  # Only who uses it pays for its import.

        return AppServer(self._hub)

    async def info(self) -> t.CodexInfo:
        """Which Codex this client runs: its path, version and transport. Looks for it if need be."""
        return await self._hub.codex_info()

    def info_sync(self) -> t.CodexInfo:
        """`info` without an event loop."""
        return self._hub.codex_info().wait()

    if not TYPE_CHECKING:  # `AppServerMethods` has a signature for each method.

        async def request(self, method: str, params: Any = None) -> Any:
            """Any request of the app-server by name; the result as it came. See `codexkit.protocol`."""
            return await self._hub.app_server_request(method, params=params)

    def request_sync(self, method: str, params: Any = None) -> Any:
        """`request` without an event loop."""
        return self._hub.app_server_request(method, params=params).wait()

    def pending_asks(self) -> Call[list[Ask]]:
        """The asks that wait for an answer, oldest first; `answer_ask` answers one in place of its handler."""
        asks = self._hub.asks
        pending: Call[Any] = self._hub.codex_pending_asks()
        pending.read = lambda found: [known.ask if (known := asks.get(wire["id"])) else Ask(wire) for wire in found]
        return pending

    def read_file(self, path: StrPath) -> Call[bytes]:
        """Reads a file of Codex's machine; a relative path starts at this process's directory."""
        from ._command import data

        read: Call[Any] = self._hub.codex_read_file(path=fspath(path))
        read.read = data
        return read

    def write_file(self, path: StrPath, data: str | bytes) -> Call[t.Done]:
        """Writes a file of Codex's machine; one that is there is replaced."""
        from ._command import content

        return self._hub.codex_write_file(path=fspath(path), content=content(data))

    def tool_metrics(self) -> Call[list[t.ToolMetrics]]:
        """How often the client's tools were called, how long that took and how often it failed."""
        return metrics(self._hub.tools_metrics())

    def connect_mcp(
        self, *, on_ask: AskHandler | None = None, **server: Unpack[t.McpServerOptions]
    ) -> Call[McpClient]:
        """Connects to an MCP server: starts it, or reaches it over HTTP. Codex itself has no part in it.

        Args:
            on_ask: Answers what the server asks. Default: everything is refused.
            server: The fields of `codexkit.types.McpServerOptions`: `name`, and `command` or `url`.
        """
        from ._mcp import McpClient

        hub, loop = self._hub, running_loop()
        connecting: Call[Any] = hub.mcp_connect(server=server, answers_asks=on_ask is not None)
        connecting.attach(Handler.of(on_ask, {}), loop)
        connecting.read = lambda connected: McpClient(hub, connected, on_ask)
        return connecting

    def serve_mcp(
        self,
        name: str,
        tools: Sequence[Tool[..., Any] | t.McpToolSpec],
        *,
        on_ask: AskHandler | None = None,
        instructions: str | None = None,
        http: t.McpHttpOptions | None = None,
        stdio: bool | None = None,
        call_timeout_ms: int | None = None,
    ) -> Call[McpServer]:
        """Serves functions to any MCP client, on a loopback port.

        Args:
            name: Letters, digits, `_` and `-`.
            tools: Functions, or tools as data, whose calls are asks.
            on_ask: Answers the calls of tools that are data.
            instructions: How the tools want to be used.
            http: Port, token and what Codex does before a call.
            stdio: Serve one client over standard input and output instead.
            call_timeout_ms: Milliseconds that a call may take; 0 = any, the default.
        """
        from ._mcp import McpServer
        from .tools import handlers, mcp_specs

        hub = self._hub
        handler = Handler(on_ask, {(None, name): run for (_, name), run in handlers(tools).items()})
        serving: Call[Any] = hub.mcp_serve(
            name=name,
            tools=mcp_specs(tools),
            instructions=instructions,
            http=http,
            stdio=stdio,
            call_timeout_ms=call_timeout_ms,
        )
        serving.read = lambda served: McpServer(hub, served, handler)
        return serving

    async def close(self) -> None:
        """Ends every turn and the Codex process, and waits until they are gone. May be called again."""
        self._hub.close()
        await self._hub.closed.until(self._hub.closed.is_done)

    def close_sync(self) -> None:
        """`close` without an event loop."""
        self._hub.close()
        self._hub.closed.until_sync(self._hub.closed.is_done)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close_sync()
