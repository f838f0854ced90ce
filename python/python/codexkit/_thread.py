"""A thread of Codex: a conversation whose turns share their context."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

from ._methods import ThreadMethods
from ._result import Output, TurnResult
from ._stream import Stream, SyncStream
from .errors import CodexError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from typing_extensions import TypeVar, Unpack

    from . import types as t
    from ._asks import AskHandler
    from ._call import Call
    from ._hub import Hub
    from ._result import ModelClass

    # Without an `output_type` the result's `parsed` is None.
    T = TypeVar("T", default=None)


class Thread(ThreadMethods):
    """A thread, as `Codex.start_thread` and `Codex.resume_thread` give it.

    `run` waits for a turn's end, `run_streamed` yields its events; the twins whose names end in `_sync` do the same
    without an event loop, from any thread (inside a running loop they block it). All take the same arguments:

    - `input`: a text, or a list of input items (text, images by path or bytes, …).
    - `on_ask`: who answers what Codex asks in this turn, in place of the thread's or the client's handler.
    - `output_type`: a class with `model_json_schema` and `model_validate`, like a pydantic model. The turn gets its
      schema as `output_schema`, and the result has an instance as `parsed`.
    - the fields of `codexkit.types.TurnOptions`.
    """

    def __init__(self, hub: Hub, opened: Call[Any], on_ask: AskHandler | None) -> None:
        self._hub = hub
        self._on_ask = on_ask
        self._kept: list[Call[Any]] = []
        self._id: str | None = None
        handle = opened.wait()
        self._handle: int = handle["thread"]
        self._id = handle.get("id")

    @property
    def id(self) -> str | None:
        """The thread's id, once Codex has told it: after the `thread.started` event of the first turn."""
        if self._id is None:
            try:
                self._id = self._hub.thread_info(thread=self._handle).wait().get("id")
            except CodexError:  # Closed; nobody will ever know it.
                pass
        return self._id

    async def run(
        self,
        input: t.Input,
        *,
        on_ask: AskHandler | None = None,
        output_type: ModelClass[T] | None = None,
        **options: Unpack[t.TurnOptions],
    ) -> TurnResult[T]:
        """Runs a turn and waits for its end. Cancelling the task cancels the turn.

        Raises:
            CodexError: The turn failed, timed out, was refused, …: one class per cause, see `codexkit.errors`.
        """
        output = Output(options, output_type)
        call = self._start(self._hub.thread_run, input, options, on_ask, _running_loop())
        try:
            await call.until(call.is_done)
        except BaseException:
            call.cancel()
            raise
        return self._settle(call, output)

    def run_sync(
        self,
        input: t.Input,
        *,
        on_ask: AskHandler | None = None,
        output_type: ModelClass[T] | None = None,
        **options: Unpack[t.TurnOptions],
    ) -> TurnResult[T]:
        """`run` without an event loop; Ctrl-C cancels the turn."""
        output = Output(options, output_type)
        call = self._start(self._hub.thread_run, input, options, on_ask, None)
        try:
            call.until_sync(call.is_done)
        except BaseException:
            call.cancel()
            raise
        return self._settle(call, output)

    def run_streamed(
        self,
        input: t.Input,
        *,
        on_ask: AskHandler | None = None,
        output_type: ModelClass[T] | None = None,
        **options: Unpack[t.TurnOptions],
    ) -> Stream[T]:
        """Begins a turn; `async for event in thread.run_streamed(…)` reads it."""
        output = Output(options, output_type)
        call = self._start(self._hub.thread_run_streamed, input, options, on_ask, _running_loop())
        return Stream(self, call, output)

    def run_streamed_sync(
        self,
        input: t.Input,
        *,
        on_ask: AskHandler | None = None,
        output_type: ModelClass[T] | None = None,
        **options: Unpack[t.TurnOptions],
    ) -> SyncStream[T]:
        """Begins a turn; `for event in thread.run_streamed_sync(…)` reads it, without an event loop."""
        output = Output(options, output_type)
        call = self._start(self._hub.thread_run_streamed, input, options, on_ask, None)
        return SyncStream(self, call, output)

    def _start(
        self, op: Any, input: t.Input, options: t.TurnOptions, on_ask: AskHandler | None, loop: AbstractEventLoop | None
    ) -> Call[Any]:
        handler = on_ask or self._on_ask
        call: Call[Any] = op(
            thread=self._handle, input=input, options=given(options), answers_asks=handler is not None
        )
        if handler is not None:
            call.attach(handler, loop)
            # A sub-agent may ask after its turn: the handler stays until a later turn begins.
            self._forget([earlier for earlier in self._kept if earlier.done])
            self._kept.append(call)
        return call

    def _settle(self, call: Call[Any], output: Output[T]) -> TurnResult[T]:
        wire = call.outcome()
        self._id = wire["thread_id"]
        return output.read(wire)

    def _forget(self, calls: list[Call[Any]]) -> None:
        for call in calls:
            self._kept.remove(call)
            self._hub.forget(call)

    def __repr__(self) -> str:
        return f"Thread(id={self._id!r})"

    def __del__(self) -> None:
        try:
            self._forget(self._kept.copy())
            self._hub.thread_release(thread=self._handle)
        except Exception:  # Closed, forked, never opened, or the interpreter shuts down.
            pass


def given(options: T) -> T:
    """The options that were given a value."""
    fields = cast("dict[str, Any]", options)
    return cast("T", {name: value for name, value in fields.items() if value is not None})


def _running_loop() -> AbstractEventLoop | None:
    # A program that never imported asyncio has no loop, and need not pay for the import.
    asyncio = sys.modules.get("asyncio")
    return asyncio and asyncio._get_running_loop()
