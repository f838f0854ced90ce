"""Sessions: a Codex process of its own for a workspace, and its turns as a small set of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._asks import Handler
from ._events import EventStream
from ._thread import given, running_loop

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from . import types as t
    from ._asks import AskHandler, Tools
    from ._call import Call
    from ._hub import Hub


class Session:
    """A session, as `Codex.start_session` gives it. It ends when it is stopped or let go of."""

    thread_id: str
    """Its thread."""

    def __init__(self, hub: Hub, started: t.SessionHandle, tools: Tools) -> None:
        self.thread_id = started["thread_id"]
        self._handle = started["session"]
        self._hub = hub
        self._tools = tools
        self._stopping: Call[t.Done] | None = None

    def run_turn(
        self, prompt: t.Input, *, title: str | None = None, on_ask: AskHandler | None = None
    ) -> EventStream[dict[str, Any], t.SessionResult]:
        """Runs a turn: `session_started`, `notification`, `turn_completed` and their kin, each with `session_id` and
        `payload`.

        title: Gives the thread this name before the turn.
        on_ask: Runs the tools that are data.
        """
        params = {"session": self._handle, "prompt": prompt, "title": title}
        return begun(self._hub, self._hub.session_run_turn, Handler.of(on_ask, self._tools), params)

    def stop(self) -> Call[t.Done]:
        """Ends the process; `await` its end, or call its `wait()`. May be called again."""
        if self._stopping is None:
            self._stopping = self._hub.session_stop(session=self._handle)
        return self._stopping

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop().wait()

    def __del__(self) -> None:
        try:
            self.stop()
        except Exception:  # Stopped, forked, or the interpreter shuts down.
            pass


def prepared(options: Any) -> tuple[dict[str, Any], Tools]:
    """The options as the core takes them, and the functions among the tools."""
    wire = given(options)
    if "tools" not in wire:
        return wire, {}
    from .tools import handlers, session_specs

    tools: Tools = {(None, name): run for (_, name), run in handlers(wire["tools"]).items()}
    return {**wire, "tools": session_specs(wire["tools"])}, tools


def begun(
    hub: Hub, op: Any, handler: Handler | None, params: dict[str, Any]
) -> EventStream[dict[str, Any], t.SessionResult]:
    """Begins a turn of a session."""
    call: Call[Any] = op(**params, answers_asks=handler is not None)
    call.attach(handler, running_loop())
    return EventStream(hub, call)
