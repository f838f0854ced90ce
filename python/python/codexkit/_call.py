"""A call of the core from its ticket to its result, for tasks of any event loop and for threads without one.

Nothing here takes a lock that another thread could hold at a `fork()`: every step is one atomic operation on a list,
a dict or an attribute, and whoever waits looks again after it has left its wake-up.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import CodexError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from contextvars import Context

    from ._asks import Asked, Handler
    from ._native import Port

T = TypeVar("T")

# A blocked lock does not see Ctrl-C on Windows, so there the wait is cut into pieces.
_WAIT = 1.0 if os.name == "nt" else -1.0


class Call(Generic[T]):
    """One call: `await` it, or `wait()` for it. Awaiting it in a task that is cancelled gives the call up."""

    def __init__(self, port: Port) -> None:
        # Not the hub: that is freed, and ends its client, when the last of its users lets go.
        self.port = port
        self.ticket = 0
        self.done = False
        self.fresh = False
        """Events may have come since this was set to False."""
        self.handler: Handler | None = None
        self.loop: AbstractEventLoop | None = None
        self.context: Context | None = None
        self.early: list[Asked] = []
        """Asks that came before `attach`."""
        self.read: Callable[[Any], T] = _as_it_came
        """Makes of the core's result what the caller gets."""
        self._result: dict[str, Any] = {}
        self._waiting: list[Callable[[], object]] = []

    def attach(self, handler: Handler | None, loop: AbstractEventLoop | None) -> None:
        """Says who answers the asks of this call, and on which loop."""
        if handler is None:
            return
        from contextvars import copy_context

        self.loop, self.context = loop, copy_context()
        # Last, since it says that the others are set.
        self.handler = handler
        self.start_early()

    def live_loop(self) -> AbstractEventLoop | None:
        """The handler's loop; None when it is over, as a client's may be."""
        return None if self.loop is None or self.loop.is_closed() else self.loop

    def start_early(self) -> None:
        """Starts the asks that came before there was a handler."""
        while self.early:
            try:
                asked = self.early.pop()
            except IndexError:  # Another thread took the last one.
                return
            asked.start()

    def resolve(self, result: dict[str, Any]) -> None:
        """Takes the `result` message."""
        self._result = result
        self.done = True
        self.wake()

    def wake(self) -> None:
        """Has everybody who waits look again."""
        self.fresh = True
        while self._waiting:
            try:
                wake = self._waiting.pop()
            except IndexError:  # Another thread took the last one.
                return
            wake()

    def error(self) -> CodexError | None:
        """Why a call that is done has no result."""
        return CodexError.from_wire(self._result["error"]) if "error" in self._result else None

    def outcome(self) -> T:
        """The result of a call that is done.

        Raises:
            CodexError: What the core says.
        """
        error = self.error()
        if error is not None:
            raise error
        return self.read(self._result["ok"])

    def on_change(self, wake: Callable[[], object]) -> None:
        """Calls `wake` once, from any thread, at the next result or batch of events; look again after this."""
        self._waiting.append(wake)

    def cancel(self) -> None:
        """Gives the call up."""
        if not self.done:
            self.port.cancel(self.ticket)

    def is_done(self) -> bool:
        return self.done

    async def until(self, ready: Callable[[], bool]) -> None:
        """Waits in a task. `ready` may turn true with each result and each batch of events."""
        import asyncio

        while not ready():
            loop = asyncio.get_running_loop()
            woken = loop.create_future()
            self.on_change(lambda: _wake_task(loop, woken))
            if not ready():
                self.port.check_process()
                await woken

    def until_sync(self, ready: Callable[[], bool]) -> None:
        """Waits in a thread."""
        while not ready():
            lock = threading.Lock()
            lock.acquire()
            self.on_change(lock.release)
            if not ready():
                self.port.check_process()
                while not lock.acquire(timeout=_WAIT):
                    pass

    async def finish(self) -> T:
        """Waits for the result; given up when the waiting task is cancelled."""
        try:
            await self.until(self.is_done)
        except BaseException:
            self.cancel()
            raise
        return self.outcome()

    def __await__(self) -> Generator[Any, None, T]:
        return self.finish().__await__()

    def wait(self) -> T:
        """Blocks until the result is there; given up on Ctrl-C. Needs no event loop."""
        try:
            self.until_sync(self.is_done)
        except BaseException:
            self.cancel()
            raise
        return self.outcome()


def _as_it_came(result: Any) -> Any:
    return result


def _wake_task(loop: AbstractEventLoop, woken: Any) -> None:
    try:
        loop.call_soon_threadsafe(_set, woken)
    except RuntimeError:  # The loop is closed, and its tasks with it.
        pass


def _set(woken: Any) -> None:
    if not woken.done():
        woken.set_result(None)
