"""One method per op of the core.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable

if TYPE_CHECKING:
    from . import types as t
    from ._stream import Stream


def _given(params: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}


class Ops:
    """The ops as methods; `_call` and `_stream` are the binding's."""

    def _call(self, name: str, params: dict[str, Any]) -> Awaitable[Any]:
        raise NotImplementedError

    def _stream(self, name: str, params: dict[str, Any]) -> Stream[Any]:
        raise NotImplementedError

    def app_server_request(self, method: str, *, params: Any = None) -> Awaitable[t.AppServerRequestOutput]:
        """Sends any request of the app-server protocol.

        method: As in the protocol.
        params: What the method takes.
        """
        return self._call("app_server.request", {"method": method, **_given({"params": params})})

    def codex_info(self) -> Awaitable[t.CodexInfoOutput]:
        """What runs behind this client."""
        return self._call("codex.info", {})

    def thread_start(self, *, options: t.ThreadOptions | None = None) -> Awaitable[t.ThreadStartOutput]:
        """Starts a thread.

        options: Options of the thread.
        """
        return self._call("thread.start", _given({"options": options}))

    def thread_run(
        self,
        input: t.Input,
        thread: int,
        *,
        options: t.TurnOptions | None = None,
    ) -> Awaitable[t.TurnResult]:
        """Runs a turn and returns its outcome.

        thread: Handle of the thread.
        options: Options of this turn.
        """
        return self._call("thread.run", {"input": input, "thread": thread, **_given({"options": options})})

    def thread_run_streamed(
        self,
        input: t.Input,
        thread: int,
        *,
        options: t.TurnOptions | None = None,
    ) -> Stream[t.TurnResult]:
        """Runs a turn and streams its events.

        The result comes after the last event.

        thread: Handle of the thread.
        options: Options of this turn.
        """
        return self._stream("thread.run_streamed", {"input": input, "thread": thread, **_given({"options": options})})
