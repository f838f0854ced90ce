"""A scripted model for tests of your own program: the real Codex, without key and network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._hub import Hub

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from . import types as t


class ScriptedModel:
    """A model that plays a script, on loopback. As a context manager it stops at the end.

        with ScriptedModel({"turns": [{"replies": [{"steps": [{"type": "text", "text": "Hello"}]}]}]}) as model:
            codex = Codex(config=model.config)

    All methods return at once, so they may be called with or without an event loop.

    Raises:
        InvalidArgumentError: The script is none; the message names the field.
    """

    url: str
    """Where it listens."""
    config: dict[str, Any]
    """Overrides of Codex's config that make it the provider: the `config` option of `Codex`."""

    def __init__(self, script: t.Script) -> None:
        self._hub = Hub({})
        started = self._hub.testing_model_start(script=script).wait()
        self._model: int = started["model"]
        self.url = started["url"]
        self.config = started["config"]

    def requests(self) -> list[t.Request]:
        """The requests it has got so far, in order."""
        return self._hub.testing_model_requests(model=self._model).wait()

    def verify(self) -> None:
        """Checks that the script was played as it expects.

        Raises:
            CodexError: What was otherwise.
        """
        self._hub.testing_model_verify(model=self._model).wait()

    def stop(self) -> None:
        """Stops it. May be called again."""
        self._hub.close()
        self._hub.closed.until_sync(self._hub.closed.is_done)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def start(script: t.Script) -> ScriptedModel:
    """Starts a scripted model."""
    return ScriptedModel(script)
