"""MCP servers: those that this process talks to, and those that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._asks import Handler
from ._events import EventStream
from ._thread import running_loop

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from . import types as t
    from ._asks import AskHandler
    from ._call import Call
    from ._hub import Hub


class _Open:
    """What client and server share: somebody listens, and it is closed."""

    def __init__(self, hub: Hub, handler: Handler | None, **handle: int) -> None:
        self._hub = hub
        self._handle = handle
        self._handler = handler
        self._closing: Call[t.Done] | None = None
        self._listening = self._listen() if handler is not None else None

    def _listen(self) -> Call[t.Done]:
        call = self._hub.mcp_listen(**self._handle, answers_asks=True, notifications=False)
        call.attach(self._handler, running_loop())
        return call

    def close(self) -> Call[t.Done]:
        """Ends it; `await` the end, or call its `wait()`. May be called again."""
        if self._closing is None:
            self._closing = self._close()
        return self._closing

    def _close(self) -> Call[t.Done]:
        raise NotImplementedError

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
        self.close().wait()

    def __del__(self) -> None:
        try:
            self.close()
        except Exception:  # Closed, forked, or the interpreter shuts down.
            pass


class McpClient(_Open):
    """A connection to an MCP server, as `Codex.connect_mcp` gives it. It ends when it is closed or let go of.

    Results are as MCP spells them. `await` what a method returns, or call its `wait()`.
    """

    info: t.McpServerInfo
    """What the server said of itself."""

    def __init__(self, hub: Hub, connected: t.McpConnected, on_ask: AskHandler | None) -> None:
        self.info = connected["info"]
        self._client = connected["client"]
        super().__init__(hub, Handler.of(on_ask, {}), client=self._client)

    def tools(self, *, refresh: bool = False) -> Call[list[t.McpTool]]:
        """All tools that the options leave; kept until the server says that they changed, or with `refresh`."""
        return self._hub.mcp_list_tools(client=self._client, refresh=refresh)

    def call_tool(
        self, tool: str, arguments: dict[str, Any] | None = None, *, meta: Any = None, timeout_ms: int | None = None
    ) -> Call[t.McpToolResult]:
        """Calls a tool. Cancelling the awaiting task cancels the call."""
        return self._hub.mcp_call_tool(
            client=self._client, tool=tool, arguments=arguments, meta=meta, timeout_ms=timeout_ms
        )

    def call_tool_streamed(
        self, tool: str, arguments: dict[str, Any] | None = None, *, meta: Any = None, timeout_ms: int | None = None
    ) -> EventStream[dict[str, Any], t.McpToolResult]:
        """Calls a tool and streams its progress."""
        call = self._hub.mcp_call_tool_streamed(
            client=self._client, tool=tool, arguments=arguments, meta=meta, timeout_ms=timeout_ms
        )
        return EventStream(self._hub, call)

    def resources(self) -> Call[list[Any]]:
        """All resources."""
        return self._hub.mcp_list_resources(client=self._client)

    def resource_templates(self) -> Call[list[Any]]:
        """All templates of resources."""
        return self._hub.mcp_list_resource_templates(client=self._client)

    def read_resource(self, uri: str) -> Call[list[Any]]:
        """The contents of a resource."""
        return self._hub.mcp_read_resource(client=self._client, uri=uri)

    def prompts(self) -> Call[list[Any]]:
        """All prompts."""
        return self._hub.mcp_list_prompts(client=self._client)

    def get_prompt(self, name: str, arguments: dict[str, Any] | None = None) -> Call[t.McpPrompt]:
        """A prompt with its arguments filled in."""
        return self._hub.mcp_get_prompt(client=self._client, name=name, arguments=arguments)

    def notifications(self) -> EventStream[dict[str, Any], t.Done]:
        """What the server tells from now on: `{method, params, seq}`."""
        return EventStream(self._hub, self._hub.mcp_listen(client=self._client))

    def _close(self) -> Call[t.Done]:
        return self._hub.mcp_close(client=self._client)


class McpServer(_Open):
    """Functions of this process as an MCP server, as `Codex.serve_mcp` gives it. It ends when it is closed or let go of."""

    url: str | None
    """Where it listens, on loopback; None over standard input and output."""
    bearer_token: str | None
    """What clients other than this Codex's must show."""
    config: dict[str, Any]
    """Gives it to a thread: `codex.start_thread(config=server.config)`."""

    def __init__(self, hub: Hub, served: t.McpServed, handler: Handler) -> None:
        self.url, self.bearer_token, self.config = served["url"], served["bearer_token"], served["config"]
        self._server = served["server"]
        super().__init__(hub, handler, server=self._server)

    def progress(
        self, ask_request: Any, progress: float, *, total: float | None = None, message: str | None = None
    ) -> Call[t.Done]:
        """Tells the client how far a call is.

        ask_request: The `request` of the call's ask, which a tool gets by a parameter of the type `Ask`.
        """
        return self._hub.mcp_tool_progress(
            server=self._server, call_id=ask_request["callId"], progress=progress, total=total, message=message
        )

    def _close(self) -> Call[t.Done]:
        return self._hub.mcp_stop(server=self._server)
