"""Checks of what goes to Codex and of what comes back, which may stop it.

    @input_guardrail
    async def no_secrets(guarded: Guarded):
        if "BEGIN PRIVATE KEY" in guarded.text:
            return Guardrail.reject("A private key stays here.")

    thread = codex.start_thread(guardrails=[no_secrets])

They are given as `guardrails` to a client, a thread, a turn or a tool. A function returns `Guardrail.ok()`, None or True, or what
`Guardrail.reject` and `Guardrail.tripwire` make. Whatever else it returns is a tripwire, and so is what it raises.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Optional, Union, overload

from ._asks import Ask, Key
from ._thread import given

if TYPE_CHECKING:
    from . import types as t

Check = Callable[["Guarded"], Any]


class Guarded:
    """What a guardrail looks at."""

    def __init__(self, ask: Ask) -> None:
        request = ask.request
        self.ask = ask
        """The ask behind it: thread, turn and call."""
        self.text: str = request["text"]
        """Its text: of the input, of the final response, of a tool's output; of a tool's call, the arguments as JSON."""
        self.input: Optional[list[Any]] = request.get("input")
        """The items of a turn's input."""
        self.structured_output: Any = request.get("structured_output")
        """The final response, parsed, of a turn with an `output_schema`."""
        self.tool: Optional[str] = ask.tool
        """The tool, for a guardrail of one."""
        self.arguments: Any = request.get("arguments")
        """The arguments of the tool's call."""
        self.output: Optional[dict[str, Any]] = request.get("output")
        """What the tool gave: `success` and `content`."""


class Guardrail:
    """A check; `input_guardrail` and `output_guardrail` make one of a function. It can still be called as that."""

    def __init__(
        self, stage: t.GuardrailStage, function: Check, *, name: str | None = None, **spec: Any
    ) -> None:
        self.__wrapped__ = function
        self.__name__ = name or function.__name__
        self.__doc__ = function.__doc__
        described: Any = {"name": self.__name__, "stage": stage, **given(spec)}
        self.spec: t.GuardrailSpec = described
        """The guardrail as data."""

    def __call__(self, guarded: Guarded) -> Any:
        return self.__wrapped__(guarded)

    @staticmethod
    def ok() -> t.Answer:
        """It may go on."""
        return {"decision": "pass"}

    @staticmethod
    def reject(message: str) -> t.Answer:
        """It may not. A turn ends with a `GuardrailError`; of a tool, the model gets the message instead of the call or the
        output, and the turn goes on.
        """
        return {"decision": "reject", "message": message}

    @staticmethod
    def tripwire(message: str) -> t.Answer:
        """The turn ends with a `GuardrailError`."""
        return {"decision": "tripwire", "message": message}

    @property
    def answer(self) -> Callable[[Ask], Any]:
        """The handler of the asks for its verdict."""
        return self._answer_later if inspect.iscoroutinefunction(self.__wrapped__) else self._answer

    def _answer(self, ask: Ask) -> Any:
        return _verdict(self.__wrapped__(Guarded(ask)))

    async def _answer_later(self, ask: Ask) -> Any:
        return _verdict(await self.__wrapped__(Guarded(ask)))


@overload
def input_guardrail(function: Check, /) -> Guardrail: ...
@overload
def input_guardrail(
    *, name: str | None = None, parallel: bool | None = None, timeout_ms: int | None = None
) -> Callable[[Check], Guardrail]: ...
def input_guardrail(function: Any = None, /, **options: Any) -> Any:
    """Makes a function a check of a turn's input, or of a tool's arguments.

    Args:
        name: Default: the function's.
        parallel: Do not wait for others: it runs beside the turn, which is interrupted when it trips.
        timeout_ms: Milliseconds that it may take, 0 = any; what comes later is a tripwire. Default: 30,000.
    """
    return _guardrail("input", function, options)


@overload
def output_guardrail(function: Check, /) -> Guardrail: ...
@overload
def output_guardrail(
    *, name: str | None = None, parallel: bool | None = None, timeout_ms: int | None = None
) -> Callable[[Check], Guardrail]: ...
def output_guardrail(function: Any = None, /, **options: Any) -> Any:
    """Makes a function a check of a turn's final response, or of a tool's output. Arguments as for `input_guardrail`;
    those with `parallel` run at once, after the others.
    """
    return _guardrail("output", function, options)


def _guardrail(stage: t.GuardrailStage, function: Any, options: dict[str, Any]) -> Any:
    if function is None:
        return lambda function: Guardrail(stage, function, **options)
    return Guardrail(stage, function)


def _verdict(returned: Any) -> Any:
    return Guardrail.ok() if returned is None or returned is True else returned


Guards = Sequence[Union[Guardrail, "t.GuardrailSpec"]]


def specs(guardrails: Guards) -> list[t.GuardrailSpec]:
    """The guardrails as data. Those that were data stay as they are, and their verdicts are asked for."""
    return [one.spec if isinstance(one, Guardrail) else one for one in guardrails]


def handlers(guardrails: Guards, tool: Key = (None, "")) -> dict[Key, Callable[[Ask], Any]]:
    """Who gives the verdicts of which guardrail, of turns or of one tool."""
    functions = [one for one in guardrails if isinstance(one, Guardrail)]
    return {(*tool, one.spec["stage"], one.__name__): one.answer for one in functions}
