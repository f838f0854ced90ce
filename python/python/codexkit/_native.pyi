"""The native module: codexkit's port with bytes in and bytes out. Errors are raised as `codexkit.errors`."""

from collections.abc import Callable

class Port:
    """An open client of the core."""

    def __new__(cls, options: bytes, on_ready: Callable[[], object]) -> Port:
        """Opens a client. `on_ready` is called on the notifying thread when `ready` has something."""

    def call(self, op: str, params: bytes) -> int:
        """Starts an op; the ticket of the call."""

    def answer(self, ask_id: int, body: bytes) -> None:
        """Answers an ask."""

    def cancel(self, ticket: int) -> None:
        """Gives a call up."""

    def ready(self) -> bytes:
        """The messages that wait, as a JSON array."""

    def drain(self, ticket: int, max: int) -> bytes:
        """Up to `max` events of a call, as a JSON array."""

    def check_process(self) -> None:
        """Raises `forked` in a child of the process that opened the client."""

    def close(self) -> None:
        """Begins to end everything; `closed` is the last message."""

def stop_notifying() -> None:
    """Ends the notifying thread, so that the interpreter can shut down without a foreign thread in it."""
