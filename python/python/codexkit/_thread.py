"""A thread of Codex: a conversation whose turns share their context."""

from __future__ import annotations

import sys
import weakref
from typing import TYPE_CHECKING, Any

from ._asks import Handler, Tools
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

    def __init__(self, hub: Hub, handle: t.ThreadHandle, on_ask: AskHandler | None, tools: Tools) -> None:
        self._hub = hub
        self._on_ask = on_ask
        self._tools = tools
        self._kept: list[Call[Any]] = []
        self._id = handle["id"]
        self._handle = handle["thread"]

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
        return await self._run(self._hub.thread_run, input, options, on_ask, output)

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
        return self._run(self._hub.thread_run, input, options, on_ask, output, sync=True).wait()

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
        return Stream(self, self._run(self._hub.thread_run_streamed, input, options, on_ask, output))

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
        return SyncStream(self, self._run(self._hub.thread_run_streamed, input, options, on_ask, output, sync=True))

    def fork(
        self,
        *,
        last_turn_id: str | None = None,
        before_turn_id: str | None = None,
        on_ask: AskHandler | None = None,
        **options: Unpack[t.ThreadOptions],
    ) -> Call[Thread]:
        """A new thread with the history of this one; `await` it, or call its `wait()`.

        Args:
            last_turn_id: The last turn that both share. Default: the newest. Excludes `before_turn_id`.
            before_turn_id: The first turn that the fork does not have. Excludes `last_turn_id`.
            on_ask: Answers what Codex asks in the fork's turns. Default: as in this thread.
            options: The fields of `codexkit.types.ThreadOptions`. Default: those of this thread; `ephemeral` alone leaves
                it at these.
        """
        ephemeral = options.pop("ephemeral", None)
        wire, tools = offered(options)
        forked: Call[Any] = self._hub.thread_fork(
            thread=self._handle,
            last_turn_id=last_turn_id,
            before_turn_id=before_turn_id,
            ephemeral=ephemeral,
            options=wire or None,
        )
        hub, handler, tools = self._hub, on_ask or self._on_ask, {**self._tools, **tools}
        forked.read = lambda handle: Thread(hub, handle, handler, tools)
        return forked

    def tool_metrics(self) -> Call[list[t.ToolMetrics]]:
        """How often the tools of this thread were called, how long that took and how often it failed."""
        return metrics(self._hub.tools_metrics(thread=self._handle))

    def _run(
        self,
        op: Any,
        input: t.Input,
        options: t.TurnOptions,
        on_ask: AskHandler | None,
        output: Output[T],
        sync: bool = False,
    ) -> Call[TurnResult[T]]:
        wire, functions = offered(options)
        params = {"input": input, "options": wire}
        return self._turn(op, params, on_ask, functions, asks=True, output=output, sync=sync)

    def _turn(
        self,
        op: Any,
        params: dict[str, Any],
        on_ask: AskHandler | None = None,
        functions: Tools | None = None,
        *,
        asks: bool = False,
        output: Output[Any] = Output.PLAIN,
        sync: bool = False,
    ) -> Call[Any]:
        """Begins a turn. `asks`: it may ask. `sync`: its caller will not give a running event loop its time."""
        handler = Handler.of(on_ask or self._on_ask, {**self._tools, **(functions or {})}) if asks else None
        if handler is not None:
            params["answers_asks"] = True
        call: Call[Any] = op(thread=self._handle, **params)
        # Weakly: a call with a handler is kept until the thread is let go of.
        this = weakref.ref(self)

        def read(wire: dict[str, Any]) -> TurnResult[Any]:
            thread = this()
            # A detached review has a thread of its own.
            if thread is not None and thread._id is None:
                thread._id = wire["thread_id"]
            return output.read(wire)

        call.read = read
        if handler is not None:
            call.attach(handler, None if sync else running_loop())
            # A sub-agent may ask after its turn: the handler stays until a later turn begins.
            self._forget([earlier for earlier in self._kept if earlier.done])
            self._kept.append(call)
        return call

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


def given(options: Any) -> Any:
    """The options that were given a value."""
    return {name: value for name, value in options.items() if value is not None}


def offered(options: Any) -> tuple[Any, Tools]:
    """The options as the core takes them, and the functions among tools and guardrails."""
    wire, functions = given(options), {}
    if "tools" in wire:
        from . import tools

        functions.update(tools.handlers(wire["tools"]))
        wire["tools"] = tools.specs(wire["tools"])
    if "guardrails" in wire:
        from . import guardrails

        functions.update(guardrails.handlers(wire["guardrails"]))
        wire["guardrails"] = guardrails.specs(wire["guardrails"])
    return wire, functions


def metrics(call: Call[Any]) -> Call[list[t.ToolMetrics]]:
    call.read = lambda result: result["tools"]
    return call


def running_loop() -> AbstractEventLoop | None:
    # A program that never imported asyncio has no loop, and need not pay for the import.
    asyncio = sys.modules.get("asyncio")
    return asyncio and asyncio._get_running_loop()
