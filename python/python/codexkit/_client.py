"""The client: one `Codex` value, one Codex process, any number of threads."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._hub import Hub
from ._methods import CodexMethods
from ._thread import Thread, given

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self, Unpack

    from . import types as t
    from ._app_server import AppServer
    from ._asks import AskHandler
    from ._hub import LogHook
    from ._ops import Ops
    from .protocol import AppServerMethods
else:
    AppServerMethods = object


class Codex(CodexMethods, AppServerMethods):
    """A client of Codex.

    Args:
        on_ask: Answers what Codex asks (approvals, tool calls, questions), unless a thread or a turn has a handler of
            its own. Without any, every ask is refused.
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
        self._hub = Hub(
            {
                "options": given(options),
                "search_roots": [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))],
                "environment": environment,
                "log_level": log_level or ("warn" if on_log else None),
            },
            on_log,
        )

    def start_thread(self, *, on_ask: AskHandler | None = None, **options: Unpack[t.ThreadOptions]) -> Thread:
        """A new thread. Checks the options; nothing is started until its first turn.

        Args:
            on_ask: Answers what Codex asks in this thread's turns.
            options: The fields of `codexkit.types.ThreadOptions`.
        """
        return Thread(self._hub, self._hub.thread_start(options=given(options)), on_ask or self._on_ask)

    def resume_thread(
        self, id: str, *, on_ask: AskHandler | None = None, **options: Unpack[t.ThreadOptions]
    ) -> Thread:
        """An earlier thread, by its id."""
        opened = self._hub.thread_resume(id=id, options=given(options))
        return Thread(self._hub, opened, on_ask or self._on_ask)

    def resume_last_thread(
        self, *, on_ask: AskHandler | None = None, **options: Unpack[t.ThreadOptions]
    ) -> Thread:
        """The most recent thread of the working directory."""
        opened = self._hub.thread_resume(last=True, options=given(options))
        return Thread(self._hub, opened, on_ask or self._on_ask)

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
