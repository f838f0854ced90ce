"""Commands that run on Codex's machine outside of threads, and the files there."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ._events import EventStream

if TYPE_CHECKING:
    from . import types as t
    from ._call import Call


class CommandOutput(NamedTuple):
    """A piece of what a command has written."""

    stream: Literal["stdout", "stderr"]
    """Where to. A terminal has `stdout` only."""
    data: bytes
    """What."""
    cap_reached: bool
    """It is the last piece: the limit of `output_bytes_cap` is reached."""


class Command(EventStream[CommandOutput, "t.CommandResult"]):
    """A command that runs, as `Codex.run_command_streamed` gives it. Letting go of it kills it."""

    def _made(self, events: list[Any]) -> Iterator[CommandOutput]:
        return (
            CommandOutput(event["stream"], b64decode(event["delta_base64"]), event["cap_reached"]) for event in events
        )

    def write(self, data: str | bytes, *, close: bool = False) -> Call[t.Done]:
        """Writes to its standard input. It needs the option `stdin` or `tty`.

        close: End the input after it.
        """
        return self._hub.command_write(command=self._call.ticket, content=content(data), close=close)

    def close_stdin(self) -> Call[t.Done]:
        """Ends its standard input."""
        return self._hub.command_write(command=self._call.ticket, close=True)

    def resize(self, *, rows: int, cols: int) -> Call[t.Done]:
        """Gives its terminal another size."""
        return self._hub.command_resize(command=self._call.ticket, size={"rows": rows, "cols": cols})

    def terminate(self) -> Call[t.Done]:
        """Kills it; its result comes as usual."""
        return self._hub.command_terminate(command=self._call.ticket)


def content(data: str | bytes) -> t.FileContent:
    """For the core."""
    return {"text": data} if isinstance(data, str) else {"data_base64": b64encode(data).decode("ascii")}


def data(content: t.FileContent) -> bytes:
    """From the core."""
    text = content.get("text")
    return b64decode(content.get("data_base64") or b"") if text is None else text.encode()
