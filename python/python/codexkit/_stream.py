"""The stream of a turn's events, for `async for` and for plain `for`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from . import types as t
    from ._call import Call
    from ._result import Output, TurnResult
    from ._thread import Thread

T = TypeVar("T")

# Smaller batches cost several times more per event.
_BATCH = 256

# The `turn.failed` event has told these already; `result()` raises them.
_TOLD = frozenset(("turn_failed", "rate_limited", "unauthorized"))


class _Turn(Generic[T]):
    """What both kinds of stream share."""

    def __init__(self, thread: Thread, call: Call[t.TurnResult], output: Output[T]) -> None:
        self._thread = thread
        self._call = call
        self._output = output
        self._batch: Iterator[t.Event] = iter(())
        self._begun = False
        self._over = False

    def cancel(self) -> None:
        """Gives the turn up at once; Codex ends it behind the scenes. Without effect when the turn is over."""
        self._call.cancel()

    def _refill(self) -> bool:
        """Takes the next batch; False when there is none now. Ends the stream after the last."""
        call = self._call
        self._begun = True
        # Both before the queue is looked at: what comes later must be noticed.
        call.fresh, done = False, call.done
        events = json.loads(call.port.drain(call.ticket, _BATCH))
        if events:
            self._batch = iter(events)
            if self._thread._id is None:
                self._thread._id = events[-1].get("thread_id")
            return True
        if done:
            self._over = True
            error = call.error()
            if error is not None and error.code not in _TOLD:
                raise error
        return False

    def _changed(self) -> bool:
        return self._call.fresh or self._call.done

    def _settle(self) -> TurnResult[T]:
        return self._thread._settle(self._call, self._output)

    def __del__(self) -> None:
        try:
            self._call.cancel()
        except Exception:  # In a forked child, or while the interpreter shuts down: nothing is left to be freed.
            pass


class Stream(_Turn[T]):
    """A turn that runs, as `Thread.run_streamed` gives it.

    `async for` yields its events as dicts. Leaving the loop early, `aclose()`, cancelling the task or dropping the
    stream cancels the turn. The error of a turn that broke off is raised after the last event; that of a failed turn
    is its `turn.failed` event, and `result()` raises it.
    """

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> t.Event:
        while True:
            for event in self._batch:
                return event
            if self._over:
                raise StopAsyncIteration
            if not self._refill() and not self._over:
                try:
                    await self._call.until(self._changed)
                except BaseException:
                    self.cancel()
                    raise

    async def interrupt(self) -> None:
        """Asks Codex to end the turn; the stream goes on to `turn.interrupted`, items and usage are kept."""
        await self._thread._hub.turn_interrupt(turn=self._call.ticket)

    async def steer(self, input: t.Input) -> None:
        """Adds input to the running turn."""
        await self._thread._hub.turn_steer(turn=self._call.ticket, input=input)

    async def result(self) -> TurnResult[T]:
        """Waits for the end of the turn. If nobody has begun to read the events, they are skipped.

        Raises:
            CodexError: Why the turn did not come to its end.
        """
        if not self._begun:
            async for _ in self:
                pass
        await self._call.until(self._call.is_done)
        return self._settle()

    async def aclose(self) -> None:
        """Cancels the turn if it still runs; no more events come."""
        self._batch, self._begun, self._over = iter(()), True, True
        self.cancel()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class SyncStream(_Turn[T]):
    """A turn that runs, as `Thread.run_streamed_sync` gives it: `Stream` without an event loop."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> t.Event:
        while True:
            for event in self._batch:
                return event
            if self._over:
                raise StopIteration
            if not self._refill() and not self._over:
                try:
                    self._call.until_sync(self._changed)
                except BaseException:
                    self.cancel()
                    raise

    def interrupt(self) -> None:
        """Asks Codex to end the turn; the stream goes on to `turn.interrupted`, items and usage are kept."""
        self._thread._hub.turn_interrupt(turn=self._call.ticket).wait()

    def steer(self, input: t.Input) -> None:
        """Adds input to the running turn."""
        self._thread._hub.turn_steer(turn=self._call.ticket, input=input).wait()

    def result(self) -> TurnResult[T]:
        """Waits for the end of the turn. If nobody has begun to read the events, they are skipped.

        Raises:
            CodexError: Why the turn did not come to its end.
        """
        if not self._begun:
            for _ in self:
                pass
        self._call.until_sync(self._call.is_done)
        return self._settle()

    def close(self) -> None:
        """Cancels the turn if it still runs; no more events come."""
        self._batch, self._begun, self._over = iter(()), True, True
        self.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
