"""One exception class per error code, all under `CodexError`.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

import builtins
from typing import Any


class CodexError(Exception):
    """Anything that goes wrong in codexkit.

    `code` is for programs, `message` for people, `data` has the facts, `causes` what led here.
    `retryable` says whether the same call may work later.
    """

    code: str = "unknown"
    number: int = 0
    retryable: bool = False

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        retryable: bool | None = None,
        data: Any = None,
        causes: list[str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code
        if retryable is not None:
            self.retryable = retryable
        self.data = data
        self.causes = causes or []

    def __str__(self) -> str:
        return "; caused by: ".join([self.message, *self.causes])

    @staticmethod
    def from_wire(wire: dict[str, Any]) -> CodexError:
        """The exception for `{code, message, retryable, data, causes}`; an unknown code gives the base class."""
        code = wire.get("code", "unknown")
        return BY_CODE.get(code, CodexError)(
            wire.get("message", ""),
            code=code,
            retryable=wire.get("retryable"),
            data=wire.get("data"),
            causes=wire.get("causes"),
        )


class InvalidArgumentError(CodexError, ValueError):
    """A field is unknown, missing, ill-typed or out of range; the message names it."""

    code = "invalid_argument"
    number = 1
    retryable = False


class UnsupportedError(CodexError):
    """The chosen transport or Codex version cannot do this."""

    code = "unsupported"
    number = 2
    retryable = False


class CodexNotFoundError(CodexError, FileNotFoundError):
    """No Codex executable was found; `data.tried` lists every place."""

    code = "codex_not_found"
    number = 3
    retryable = False


class SpawnFailedError(CodexError):
    """The Codex executable could not be started."""

    code = "spawn_failed"
    number = 4
    retryable = False


class HandshakeFailedError(CodexError):
    """The app-server did not answer `initialize` as it should."""

    code = "handshake_failed"
    number = 5
    retryable = False


class ExitedError(CodexError):
    """Codex ended before its work was done; `data` has `exit_code`, `signal` and `stderr`."""

    code = "exited"
    number = 6
    retryable = False


class ConnectionClosedError(CodexError, ConnectionError):
    """The connection to the app-server ended."""

    code = "connection_closed"
    number = 7
    retryable = True


class TimeoutError(CodexError, builtins.TimeoutError):
    """A request or the whole turn took longer than its limit."""

    code = "timeout"
    number = 8
    retryable = True


class IdleTimeoutError(CodexError, builtins.TimeoutError):
    """Nothing arrived from Codex for longer than the idle limit."""

    code = "idle_timeout"
    number = 9
    retryable = True


class CancelledError(CodexError):
    """The caller gave the call up."""

    code = "cancelled"
    number = 10
    retryable = False


class InterruptedError(CodexError):
    """The turn was interrupted before it was done."""

    code = "interrupted"
    number = 11
    retryable = False


class TurnFailedError(CodexError):
    """Codex reported that the turn failed."""

    code = "turn_failed"
    number = 12
    retryable = False


class NoResultError(CodexError):
    """The event stream ended without completed, failed or interrupted."""

    code = "no_result"
    number = 13
    retryable = False


class ThreadBusyError(CodexError):
    """The thread already runs a turn."""

    code = "thread_busy"
    number = 14
    retryable = True


class LaggedError(CodexError):
    """The consumer was too slow and the event queue reached its limit."""

    code = "lagged"
    number = 15
    retryable = False


class RpcError(CodexError):
    """The app-server refused the request; `data` has its `code`, `message` and `data`."""

    code = "rpc"
    number = 16
    retryable = False


class OverloadedError(CodexError):
    """The app-server kept answering that it is overloaded."""

    code = "overloaded"
    number = 17
    retryable = True


class ProtocolError(CodexError):
    """Codex sent something that this call cannot work with."""

    code = "protocol"
    number = 18
    retryable = False


class StructuredOutputError(CodexError):
    """The final response is not JSON or does not match the output schema."""

    code = "structured_output"
    number = 19
    retryable = False


class IoError(CodexError):
    """A file or pipe could not be read or written."""

    code = "io"
    number = 20
    retryable = False


class ClosedError(CodexError):
    """The client was closed."""

    code = "closed"
    number = 21
    retryable = False


class ForkedError(CodexError):
    """The client was opened before a fork(); open a new one in this process."""

    code = "forked"
    number = 22
    retryable = False


class UnknownOpError(CodexError):
    """There is no op with this name."""

    code = "unknown_op"
    number = 23
    retryable = False


class UnknownHandleError(CodexError):
    """The handle was released or never existed."""

    code = "unknown_handle"
    number = 24
    retryable = False


class AlreadyAnsweredError(CodexError):
    """The ask was answered, withdrawn or never existed."""

    code = "already_answered"
    number = 25
    retryable = False


class PanicError(CodexError):
    """A bug in codexkit was caught at the boundary."""

    code = "panic"
    number = 26
    retryable = False


class RateLimitedError(CodexError):
    """The model provider refused because of a rate or usage limit."""

    code = "rate_limited"
    number = 27
    retryable = True


class UnauthorizedError(CodexError):
    """The model provider or Codex wants a login."""

    code = "unauthorized"
    number = 28
    retryable = False


class GuardrailError(CodexError):
    """A guardrail stopped the turn; `data` has `stage`, `guardrail`, `kind` and `message`."""

    code = "guardrail"
    number = 29
    retryable = False


BY_CODE: dict[str, type[CodexError]] = {
    "invalid_argument": InvalidArgumentError,
    "unsupported": UnsupportedError,
    "codex_not_found": CodexNotFoundError,
    "spawn_failed": SpawnFailedError,
    "handshake_failed": HandshakeFailedError,
    "exited": ExitedError,
    "connection_closed": ConnectionClosedError,
    "timeout": TimeoutError,
    "idle_timeout": IdleTimeoutError,
    "cancelled": CancelledError,
    "interrupted": InterruptedError,
    "turn_failed": TurnFailedError,
    "no_result": NoResultError,
    "thread_busy": ThreadBusyError,
    "lagged": LaggedError,
    "rpc": RpcError,
    "overloaded": OverloadedError,
    "protocol": ProtocolError,
    "structured_output": StructuredOutputError,
    "io": IoError,
    "closed": ClosedError,
    "forked": ForkedError,
    "unknown_op": UnknownOpError,
    "unknown_handle": UnknownHandleError,
    "already_answered": AlreadyAnsweredError,
    "panic": PanicError,
    "rate_limited": RateLimitedError,
    "unauthorized": UnauthorizedError,
    "guardrail": GuardrailError,
}

__all__ = [
    "CodexError",
    "InvalidArgumentError",
    "UnsupportedError",
    "CodexNotFoundError",
    "SpawnFailedError",
    "HandshakeFailedError",
    "ExitedError",
    "ConnectionClosedError",
    "TimeoutError",
    "IdleTimeoutError",
    "CancelledError",
    "InterruptedError",
    "TurnFailedError",
    "NoResultError",
    "ThreadBusyError",
    "LaggedError",
    "RpcError",
    "OverloadedError",
    "ProtocolError",
    "StructuredOutputError",
    "IoError",
    "ClosedError",
    "ForkedError",
    "UnknownOpError",
    "UnknownHandleError",
    "AlreadyAnsweredError",
    "PanicError",
    "RateLimitedError",
    "UnauthorizedError",
    "GuardrailError",
]
