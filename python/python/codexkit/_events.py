"""Streams of events: what the streams of turns share with subscriptions, and the subscription itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from . import protocol as p
    from ._call import Call
    from ._hub import Hub
    from .errors import CodexError

E = TypeVar("E")
R = TypeVar("R")

# Smaller batches cost several times more per event.
_BATCH = 256


class Events(Generic[E]):
    """The events of one call."""

    def __init__(self, hub: Hub, call: Call[Any]) -> None:
        self._hub = hub
        self._call = call
        self._batch: Iterator[E] = iter(())
        self._begun = False
        self._over = False

    def cancel(self) -> None:
        """Gives it up at once; Codex ends what is to be ended behind the scenes. Without effect when it is over."""
        self._call.cancel()

    def _refill(self) -> bool:
        """Takes the next batch; False when there is none now. Ends the stream after the last."""
        call = self._call
        self._begun = True
        # Both before the queue is looked at: what comes later must be noticed.
        call.fresh, done = False, call.done
        events = json.loads(call.port.drain(call.ticket, _BATCH))
        if events:
            self._batch = self._made(events)
            return True
        if done:
            self._over = True
            error = call.error()
            if error is not None and not self._has_told(error):
                raise error
        return False

    def _made(self, events: list[Any]) -> Iterator[E]:
        """A batch as it is handed out."""
        return iter(events)

    def _has_told(self, error: CodexError) -> bool:
        """Whether an event has said this already."""
        return False

    def _changed(self) -> bool:
        return self._call.fresh or self._call.done

    def _end(self) -> None:
        self._batch, self._begun, self._over = iter(()), True, True
        self.cancel()

    def __del__(self) -> None:
        try:
            self._call.cancel()
        except Exception:  # In a forked child, or while the interpreter shuts down: nothing is left to be freed.
            pass


class AsyncEvents(Events[E]):
    """Events for `async for`. Leaving the loop and letting go of the stream, `aclose()` or cancelling the task ends it."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
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

    async def aclose(self) -> None:
        """Ends it; no more events come."""
        self._end()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()


class SyncEvents(Events[E]):
    """Events for `for`, without an event loop."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
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

    def close(self) -> None:
        """Ends it; no more events come."""
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()


class EventStream(AsyncEvents[E], SyncEvents[E], Generic[E, R]):
    """A call with events, for `async for` in a task or `for` in a thread, and with a result."""

    def result(self) -> Call[R]:
        """The end of the call; `await` it, or call its `wait()`. Events that nobody reads are kept."""
        return self._call


class Subscription(AsyncEvents["p.Notification"], SyncEvents["p.Notification"]):
    """The app-server's notifications, as `AppServer.subscribe` gives them: `{method, params, seq}`.

    For `async for` in a task or `for` in a thread. It takes nothing from the turns and from other subscriptions.
    It ends when it is closed or let go of, and when the client is closed.

    Raises (from the loop):
        InvalidArgumentError: There is no such method, or the client has opted out of it.
        LaggedError: The loop was too slow, and notifications are lost.
        UnsupportedError: The client's transport is `exec`.
    """
