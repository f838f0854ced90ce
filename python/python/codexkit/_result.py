"""What a turn gives back, and the class that its structured output may become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .errors import StructuredOutputError

if TYPE_CHECKING:
    from . import types as t

T = TypeVar("T")
M = TypeVar("M", covariant=True)


class ModelClass(Protocol[M]):
    """A class that knows its JSON Schema and reads what matches it, like every pydantic model."""

    def model_json_schema(self) -> dict[str, Any]: ...
    def model_validate(self, obj: Any, /) -> M: ...


class TurnResult(Generic[T]):
    """The result of a turn that completed or was interrupted."""

    thread_id: str
    """Resume the thread with it."""
    turn_id: str | None
    """Absent on the exec transport, which does not number its turns."""
    status: t.TurnStatus
    """`completed` or `interrupted`."""
    final_response: str | None
    """The agent's last message. None when it said nothing."""
    structured_output: Any
    """The final response parsed and validated, when the turn had an output schema."""
    items: list[t.Item]
    """The completed items in order. Empty for a streamed turn: there they went by as events."""
    usage: t.Usage | None
    """What this turn used."""
    duration_ms: int | None
    """By Codex's clock, in milliseconds."""
    parsed: T
    """The structured output as an instance of `output_type`; None without one."""

    def __init__(self, wire: dict[str, Any], parsed: T) -> None:
        self.__dict__.update(wire)
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"TurnResult(status={self.status!r}, final_response={self.final_response!r}, turn_id={self.turn_id!r})"


class Output(Generic[T]):
    """The `output_type` of a turn, if it has one."""

    PLAIN: Output[Any]
    """None."""

    def __init__(self, options: t.TurnOptions, model: ModelClass[T] | None) -> None:
        self._model = model
        if model is not None:
            options["output_schema"] = model.model_json_schema()

    def read(self, wire: dict[str, Any]) -> TurnResult[T]:
        """The result, with its structured output as what the caller wanted."""
        output: Any = wire["structured_output"]
        if self._model is None or output is None:
            return TurnResult(wire, None)  # type: ignore[arg-type]
        try:
            return TurnResult(wire, self._model.model_validate(output))
        except Exception as error:
            raise StructuredOutputError(
                f"the final response is no {getattr(self._model, '__name__', self._model)}: {error}",
                data={"final_response": wire["final_response"]},
            ) from error


Output.PLAIN = Output({}, None)
