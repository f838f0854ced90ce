"""The stream of a turn's events, for `async for` and for plain `for`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._events import AsyncEvents, Events, SyncEvents

if TYPE_CHECKING:
    from . import types as t
    from ._call import Call
    from ._result import TurnResult
    from ._methods import ThreadMethods
    from .errors import CodexError

T = TypeVar("T")

# The `turn.failed` event has told these already; `result()` raises them.
_TOLD = frozenset(("turn_failed", "rate_limited", "unauthorized"))


class _Turn(Events["t.Event"]):
    """What both kinds of stream know of turns."""

    def __init__(self, thread: ThreadMethods, call: Call[Any]) -> None:
        super().__init__(thread._hub, call)
        self._thread = thread

    def _made(self, events: list[Any]) -> Iterator[t.Event]:
        if self._thread._id is None:
            self._thread._id = events[-1].get("thread_id")
        return iter(events)

    def _has_told(self, error: CodexError) -> bool:
        return error.code in _TOLD


class Stream(_Turn, AsyncEvents["t.Event"], Generic[T]):
    """A turn that runs, as `Thread.run_streamed` gives it.

    `async for` yields its events as dicts. Leaving the loop early, `aclose()`, cancelling the task or dropping the
    stream cancels the turn. The error of a turn that broke off is raised after the last event; that of a failed turn
    is its `turn.failed` event, and `result()` raises it.
    """

    _call: Call[TurnResult[T]]

    async def interrupt(self) -> None:
        """Asks Codex to end the turn; the stream goes on to `turn.interrupted`, items and usage are kept."""
        await self._hub.turn_interrupt(turn=self._call.ticket)

    async def steer(self, input: t.Input) -> None:
        """Adds input to the running turn."""
        await self._hub.turn_steer(turn=self._call.ticket, input=input)

    async def result(self) -> TurnResult[T]:
        """Waits for the end of the turn. If nobody has begun to read the events, they are skipped.

        Raises:
            CodexError: Why the turn did not come to its end.
        """
        if not self._begun:
            async for _ in self:
                pass
        await self._call.until(self._call.is_done)
        return self._call.outcome()


class SyncStream(_Turn, SyncEvents["t.Event"], Generic[T]):
    """A turn that runs, as `Thread.run_streamed_sync` gives it: `Stream` without an event loop."""

    _call: Call[TurnResult[T]]

    def interrupt(self) -> None:
        """Asks Codex to end the turn; the stream goes on to `turn.interrupted`, items and usage are kept."""
        self._hub.turn_interrupt(turn=self._call.ticket).wait()

    def steer(self, input: t.Input) -> None:
        """Adds input to the running turn."""
        self._hub.turn_steer(turn=self._call.ticket, input=input).wait()

    def result(self) -> TurnResult[T]:
        """Waits for the end of the turn. If nobody has begun to read the events, they are skipped.

        Raises:
            CodexError: Why the turn did not come to its end.
        """
        if not self._begun:
            for _ in self:
                pass
        self._call.until_sync(self._call.is_done)
        return self._call.outcome()
