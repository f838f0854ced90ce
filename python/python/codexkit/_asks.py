"""Asks on their way to the user's handler and back. Whatever goes wrong with a handler refuses."""

from __future__ import annotations

import json
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Optional, Union

from .errors import CodexError

if TYPE_CHECKING:
    from asyncio import Task

    from . import types as t
    from ._call import Call
    from ._hub import Hub


class Ask:
    """What Codex wants to have answered."""

    id: int
    """Unique within the client."""
    kind: t.AskKind
    """What it is about: `command`, `file_change`, …"""
    thread_id: str | None
    """The thread it comes from: a sub-agent's own thread, where a sub-agent asks."""
    turn_id: str | None
    """The turn it comes from."""
    item_id: str | None
    """The item it is about."""
    method: str
    """The app-server's method."""
    changes: list[t.FileUpdate] | None
    """What a file change would change, if known."""
    server: str | None
    """The MCP server, for an elicitation."""
    tool: str | None
    """The tool to be called: a client tool, or the MCP tool whose call is to be approved."""
    request: dict[str, Any]
    """The method's params as Codex sent them: `command`, `cwd`, `reason`, …"""
    closed: threading.Event
    """Set when the answer is no longer wanted. A coroutine handler is cancelled then."""

    def __init__(self, wire: dict[str, Any]) -> None:
        self.__dict__.update(wire)
        self.closed = threading.Event()

    def __repr__(self) -> str:
        return f"Ask(id={self.id}, kind={self.kind!r}, item_id={self.item_id!r})"


def report(what: str) -> None:
    """Tells of the exception at hand, which has no caller that could be told."""
    import logging

    logging.getLogger("codexkit").exception(what)


Answered = Union[str, "t.Answer"]
AskHandler = Callable[[Ask], Union[Answered, Awaitable[Answered]]]
"""Answers asks with `"allow"`, `"deny"`, `"cancel"` or what `Answer` makes. A function runs on a thread of its own and
may block; a coroutine function runs on the event loop of the task that started the turn or, outside of turns, opened the
client (for a `*_sync` turn, and where there was no loop, on a loop of its own)."""

Key = tuple[Optional[str], ...]
"""Namespace and name of a tool; of a guardrail also its stage and name, behind those of its tool or `(None, "")`."""

Tools = dict[Key, AskHandler]
"""Who runs a tool, and who gives the verdict of a guardrail."""


class Handler:
    """Who answers the asks of a call: the functions of tools and guardrails, and the user's handler for the rest."""

    def __init__(self, on_ask: AskHandler | None, tools: Tools) -> None:
        self._on_ask = on_ask or _nobody
        self._tools = tools

    @staticmethod
    def of(on_ask: AskHandler | None, tools: Tools) -> Handler | None:
        """None when there is nobody."""
        return Handler(on_ask, tools) if on_ask or tools else None

    def answers(self, ask: Ask) -> AskHandler:
        """Who answers this one."""
        if ask.kind in ("tool_call", "guardrail") and self._tools:
            request = ask.request
            key: Key = (request.get("namespace"), request.get("tool", ""))
            if ask.kind == "guardrail":
                key = (*key, request["stage"], request["guardrail"])
            return self._tools.get(key, self._on_ask)
        return self._on_ask


def _nobody(ask: Ask) -> t.Answer:
    return {"decision": "deny", "reason": "there is no handler for asks"}


class Asked:
    """One ask while its handler is at work."""

    def __init__(self, hub: Hub, call: Call[Any], wire: dict[str, Any]) -> None:
        self.ask = Ask(wire)
        self._hub = hub
        self._call = call
        self._stop: Callable[[], object] | None = None
        hub.asks[self.ask.id] = self

    def start(self) -> None:
        """Runs the handler, as soon as the call knows it. Never blocks and never raises."""
        from inspect import iscoroutinefunction

        call = self._call
        if call.handler is None or call.context is None:
            # The call is only just being made; whoever attaches the handler starts us.
            call.early.append(self)
            if call.handler is not None:
                call.start_early()
            return
        context = call.context
        try:
            handler = call.handler.answers(self.ask)
            if call.live_loop() is not None and iscoroutinefunction(handler):
                self._begin_on_loop(lambda: handler(self.ask))
            else:
                run = context.copy().run
                args = (self._in_thread, handler)
                threading.Thread(target=run, args=args, name="codexkit-ask", daemon=True).start()
        except Exception as error:
            self._fail(error)

    def close(self) -> None:
        """The answer is no longer wanted."""
        self.ask.closed.set()
        self._hub.asks.pop(self.ask.id, None)
        stop = self._stop
        if stop is not None:
            try:
                stop()
            except RuntimeError:  # The handler's loop is closed.
                pass

    def _in_thread(self, handler: AskHandler) -> None:
        from inspect import isawaitable

        try:
            answer = handler(self.ask)
            if isawaitable(answer):
                if self._call.live_loop() is not None:
                    return self._begin_on_loop(lambda: answer)
                import asyncio

                answer = asyncio.run(self._on_own_loop(answer))
        except BaseException as error:
            self._fail(error)
        else:
            self._answer(answer)

    def _begin_on_loop(self, handle: Callable[[], Any]) -> None:
        loop, context = self._call.live_loop(), self._call.context
        assert loop is not None and context is not None

        def begin() -> None:
            # A loop holds its tasks weakly; we hold this one through `_stop`, and the hub holds us.
            self._stoppable(loop.create_task(self._on_loop(handle)))

        loop.call_soon_threadsafe(begin, context=context.copy())

    async def _on_loop(self, handle: Callable[[], Any]) -> None:
        try:
            answer = await handle()
        except Exception as error:
            self._fail(error)
        except BaseException as error:
            self._fail(error)
            raise
        else:
            self._answer(answer)

    async def _on_own_loop(self, answering: Awaitable[Any]) -> Any:
        import asyncio

        task = asyncio.current_task()
        assert task is not None
        self._stoppable(task)
        return await answering

    def _stoppable(self, task: Task[Any]) -> None:
        loop = task.get_loop()
        self._stop = lambda: loop.call_soon_threadsafe(task.cancel)
        if self.ask.closed.is_set():
            task.cancel()

    def _answer(self, answer: Any) -> None:
        try:
            body = json.dumps(answer, default=lambda value: {"not_json": repr(value)})
        except (TypeError, ValueError) as error:
            return self._fail(error)
        self._send(body)

    def _fail(self, error: BaseException) -> None:
        from asyncio import CancelledError

        if not isinstance(error, CancelledError):
            report("the handler for asks failed, so the answer is no")
        self._send(json.dumps({"handler_error": f"{type(error).__name__}: {error}"}))

    def _send(self, body: str) -> None:
        self._hub.asks.pop(self.ask.id, None)
        try:
            self._hub.port.answer(self.ask.id, body.encode("ascii"))
        except CodexError as error:
            # Closed elsewhere, or the client is: nobody wants it any more. Anything else is the handler's mistake.
            if error.code == "invalid_argument":
                report("the answer to an ask is none, so it is no")
