"""Functions that Codex can call.

    @tool
    def weather(city: Annotated[str, "Its name."], days: int = 1) -> str:
        \"""The weather of a city.\"""
        return fetch(city, days)

    codex = Codex(tools=[weather])

The JSON Schema of the arguments comes from the type hints: plain types, `Literal`, `list`, `dict`, unions, enums, TypedDicts,
dataclasses, and classes with `model_json_schema` and `model_validate`, like pydantic models. A parameter of the type `Ask`
is no argument: it gets the call itself.

What the function returns is shown to the model: a text as it is, `image(…)` and `file(…)` as such, a list of these as several
parts, anything else as JSON. What it raises is told to the model too, as a failure.
"""

from __future__ import annotations

import inspect
import json
import typing
from base64 import b64encode
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, Union, overload

from . import guardrails as _guardrails
from ._asks import Ask, Key
from ._schema import Hint, object_schema

if TYPE_CHECKING:
    from . import types as t

P = ParamSpec("P")
R = TypeVar("R")


class Content(dict[str, Any]):
    """A part of what a tool gives, other than text."""


def image(data: bytes, mime_type: str = "image/png") -> Content:
    """A picture for the model."""
    return Content(type="image_data", data=b64encode(data).decode("ascii"), mime_type=mime_type)


def file(name: str, data: bytes, mime_type: str | None = None) -> Content:
    """A file for the model."""
    encoded = b64encode(data).decode("ascii")
    return Content(type="file", name=name, data=encoded, **({"mime_type": mime_type} if mime_type else {}))


class Tool(Generic[P, R]):
    """A function that Codex can call; `tool` makes one. It can still be called as the function it was."""

    def __init__(
        self,
        function: Callable[P, R],
        *,
        on_error: Callable[[Exception], Any] | None = None,
        enabled: bool | Callable[[], bool] = True,
        guardrails: _guardrails.Guards = (),
        **spec: Any,
    ) -> None:
        self.__wrapped__ = function
        self.__name__ = spec.pop("name", None) or function.__name__
        self.__doc__ = function.__doc__
        self._on_error = on_error
        self._enabled = enabled
        self._guardrails = guardrails
        self._takes: dict[str, Hint] = {}
        self._takes_ask: list[str] = []
        schema = self._look_at(function)
        self._spec = {
            "name": self.__name__,
            "description": inspect.getdoc(function) or "",
            "input_schema": schema,
            **{key: value for key, value in spec.items() if value is not None},
        }
        if guardrails:
            self._spec["guardrails"] = _guardrails.specs(guardrails)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.__wrapped__(*args, **kwargs)

    @property
    def spec(self) -> t.ToolSpec:
        """The tool as data."""
        enabled = self._enabled if isinstance(self._enabled, bool) else self._enabled()
        spec: Any = {**self._spec, "enabled": enabled}
        return spec

    @property
    def key(self) -> tuple[str | None, str]:
        """Namespace and name."""
        return self._spec.get("namespace"), self.__name__

    @property
    def handlers(self) -> dict[Key, Callable[[Ask], Any]]:
        """Who answers the asks of its calls."""
        return {self.key: self.answer, **_guardrails.handlers(self._guardrails, self.key)}

    @property
    def answer(self) -> Callable[[Ask], Any]:
        """The handler of the asks that are calls of this tool."""
        return self._answer_later if inspect.iscoroutinefunction(self.__wrapped__) else self._answer

    def _answer(self, ask: Ask) -> t.Answer:
        try:
            return given(self._call(ask))
        except Exception as error:
            return self._failed(error)

    async def _answer_later(self, ask: Ask) -> t.Answer:
        try:
            return given(await self._call(ask))
        except Exception as error:
            return self._failed(error)

    def _failed(self, error: Exception) -> t.Answer:
        told = f"{type(error).__name__}: {error}" if self._on_error is None else self._on_error(error)
        return {**given(told), "success": False}

    def _look_at(self, function: Callable[P, R]) -> dict[str, Any]:
        hints = typing.get_type_hints(function, include_extras=True)
        required: list[str] = []
        for name, parameter in inspect.signature(function).parameters.items():
            if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
                raise TypeError(f"{self.__name__}: {parameter} cannot be given by its name")
            hint = Hint(hints.get(name, Any))
            if hint.hint is Ask:
                self._takes_ask.append(name)
                continue
            self._takes[name] = hint
            if parameter.default is parameter.empty:
                required.append(name)
        definitions: dict[str, Any] = {}
        schema = object_schema(self._takes, required, definitions)
        return {**schema, "$defs": definitions} if definitions else schema

    def _call(self, ask: Ask) -> Any:
        function: Any = self.__wrapped__
        arguments = ask.request.get("arguments") or {}
        read = {name: self._takes[name].read(value) for name, value in arguments.items() if name in self._takes}
        return function(**read, **dict.fromkeys(self._takes_ask, ask))


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: dict[str, Any] | None = None,
    namespace: str | None = None,
    namespace_description: str | None = None,
    strict: bool | None = None,
    timeout_ms: int | None = None,
    max_concurrent: int | None = None,
    needs_approval: bool | None = None,
    guardrails: _guardrails.Guards = (),
    enabled: bool | Callable[[], bool] = True,
    defer_loading: bool | None = None,
    on_error: Callable[[Exception], Any] | None = None,
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(function: Any = None, /, **options: Any) -> Any:
    """Makes a function a tool: `@tool` or `@tool(timeout_ms=5000)`.

    The options are the fields of `codexkit.types.ToolSpec`, by default the function's name and docstring and what its type
    hints say; and

    Args:
        enabled: May be a function; it is asked when a client or a thread with the tool is made.
        on_error: Makes of an exception what the model is told.

    Raises:
        TypeError: A parameter's type has no JSON Schema.
    """
    if function is None:
        return lambda function: Tool(function, **options)
    return Tool(function)


Offered = Union[Tool[Any, Any], "t.ToolSpec"]


def specs(tools: Sequence[Offered]) -> list[Any]:
    """The tools as data. Those that were data stay as they are, and their calls are asks."""
    return [one.spec if isinstance(one, Tool) else one for one in tools]


def mcp_specs(tools: Sequence[Tool[..., Any] | t.McpToolSpec]) -> list[t.McpToolSpec]:
    """The tools as an MCP server describes them."""
    keys = ("name", "description", "input_schema")
    described: Any = [{key: one._spec[key] for key in keys} if isinstance(one, Tool) else one for one in tools]
    return described


def session_specs(tools: Sequence[Any]) -> list[Any]:
    """The tools as a session takes them."""
    keys = {"name": "name", "description": "description", "input_schema": "inputSchema"}

    def described(one: Any) -> Any:
        named = {key: one._spec[own] for own, key in keys.items()} if isinstance(one, Tool) else one
        return {"type": "function", **named}

    return [described(one) for one in tools]


def handlers(tools: Sequence[Any]) -> dict[Key, Callable[[Ask], Any]]:
    """Who answers the calls of which tool."""
    return {key: answer for one in tools if isinstance(one, Tool) for key, answer in one.handlers.items()}


def given(result: Any) -> t.AnswerTool:
    """What a function has returned, as an answer."""
    parts = result if isinstance(result, list) and any(isinstance(part, Content) for part in result) else [result]
    content: Any = [part if isinstance(part, Content) else {"type": "text", "text": _text(part)} for part in parts]
    return {"decision": "tool", "content": content}


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, default=_plain, ensure_ascii=False)


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if hasattr(value, "model_dump") else vars(value)
