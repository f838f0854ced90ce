"""The hub of a client: sends calls to the core and hands out what comes back, on the notifying thread."""

from __future__ import annotations

import atexit
import base64
import json
import os
import threading
import weakref
from collections.abc import Callable
from time import monotonic
from typing import Any

from ._asks import Asked, report
from ._call import Call
from ._native import Port, stop_notifying
from ._ops import Ops
from .errors import CodexError, InvalidArgumentError

LogHook = Callable[[str, str, str], object]

# How long the interpreter's exit waits for clients to end. Codex gets 2 s to end by itself, and 2 s after SIGTERM.
_EXIT_LIMIT = 6.0


class Hub(Ops):
    """An open client as its parts see it. It ends when nobody holds it any more."""

    def __init__(self, open_options: dict[str, Any], on_log: LogHook | None = None) -> None:
        self.asks: dict[int, Asked] = {}
        self._calls: dict[int, Call[Any]] = {}
        self._starting: list[None] = []
        self._on_log = on_log
        self._log: Any = None
        this = weakref.ref(self)

        def on_ready() -> None:
            hub = this()
            if hub is not None and hasattr(hub, "port"):
                hub._dispatch()

        port = Port(encode(open_options), on_ready)
        self.closed: Call[None] = Call(port)
        self.port = port
        # What came before there was a port has woken nobody, and would not again.
        self._dispatch()
        _live.add(self)

    def _call(self, name: str, params: dict[str, Any]) -> Call[Any]:
        body = encode(params)
        self._starting.append(None)
        try:
            ticket = self.port.call(name, body)
            # The first message may have come before us: whoever comes first makes the call, both get the same.
            call = self._calls.setdefault(ticket, Call(self.port))
        finally:
            self._starting.pop()
        call.ticket = ticket
        if call.done:
            self.forget(call)
        return call

    _stream = _call

    def forget(self, call: Call[Any]) -> None:
        """Nothing more is expected for this call."""
        self._calls.pop(call.ticket, None)

    def close(self) -> None:
        """Begins to end everything; `closed` is done when it has."""
        if not self.closed.done:
            self.port.close()

    def _dispatch(self) -> None:
        for message in json.loads(self.port.ready()):
            try:
                self._take(message)
            except Exception:
                report("a message of the core could not be handed out")

    def _take(self, message: dict[str, Any]) -> None:
        kind = message["kind"]
        if kind == "log":
            self._pass_on(message)
        elif kind == "closed":
            self._pass_on(None)
            self.closed.resolve({"ok": None})
        elif kind == "ask_closed":
            asked = self.asks.get(message["ask_id"])
            if asked is not None:
                asked.close()
        else:
            ticket = message["ticket"]
            call = self._calls.get(ticket)
            if call is None and self._starting:
                call = self._calls.setdefault(ticket, Call(self.port))
            if call is not None:
                self._hand_out(kind, message, call)
            elif kind == "ask":
                # A sub-agent may ask when the turn is over; without its thread there is nobody left to answer.
                self.port.answer(message["ask"]["id"], b'{"handler_error":"the thread was released"}')

    def _hand_out(self, kind: str, message: dict[str, Any], call: Call[Any]) -> None:
        if kind == "events":
            call.wake()
        elif kind == "ask":
            Asked(self, call, message["ask"]).start()
        elif kind == "result":
            call.resolve(message)
            # A call with a handler is kept by its thread until the next turn.
            if call.ticket and call.handler is None:
                self.forget(call)

    def _pass_on(self, record: dict[str, Any] | None) -> None:
        """Hands a log record to the hook, on a thread of its own: a slow hook must not hold up the turns."""
        if self._log is None:
            if record is None or self._on_log is None:
                return
            from queue import SimpleQueue

            self._log = SimpleQueue()
            target = (self._log, self._on_log)
            threading.Thread(target=_log, args=target, name="codexkit-log", daemon=True).start()
        self._log.put(record)


def _log(records: Any, hook: LogHook) -> None:
    while (record := records.get()) is not None:
        try:
            hook(record["level"], record["target"], record["message"])
        except Exception:
            report("the log hook failed")


def encode(value: Any) -> bytes:
    """JSON for the core. Paths are their text, bytes are base64, and what is None at the top is not said."""
    return json.dumps({k: v for k, v in value.items() if v is not None}, default=_plain).encode("ascii")


def _plain(value: Any) -> Any:
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return base64.b64encode(value).decode("ascii")
    kind = type(value).__name__
    raise InvalidArgumentError(f"a value of type {kind} has no JSON form", data={"reason": f"{kind} has no JSON form"})


_live: weakref.WeakSet[Hub] = weakref.WeakSet()


@atexit.register
def _end_all() -> None:
    """No client outlives the interpreter, and no foreign thread is in it while it shuts down."""
    hubs = list(_live)
    ending = []
    for hub in hubs:
        try:
            hub.close()
            ending.append(hub)
        except CodexError:  # Opened before a fork; it ends with the process that opened it.
            pass
    deadline = monotonic() + _EXIT_LIMIT
    for hub in ending:
        lock = threading.Lock()
        lock.acquire()
        hub.closed.on_change(lock.release)
        if not hub.closed.done:
            lock.acquire(timeout=max(0.0, deadline - monotonic()))
    stop_notifying()
