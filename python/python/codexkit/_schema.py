"""Type hints as JSON Schema, and JSON as what the hints say."""

from __future__ import annotations

import dataclasses
import enum
import types
import typing
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Annotated, Any, Literal, Union, is_typeddict

_PLAIN = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
_LISTS = (list, tuple, set, frozenset, Sequence, Set, Iterable)
_DICTS = (dict, Mapping)


class Hint:
    """A type hint, for one direction and the other."""

    def __init__(self, hint: Any) -> None:
        self.described = ""
        origin = typing.get_origin(hint)
        # `Required` and `NotRequired` may come from `typing` or from `typing_extensions`.
        while origin is Annotated or getattr(origin, "_name", None) in ("Required", "NotRequired"):
            words = [word for word in getattr(hint, "__metadata__", ()) if isinstance(word, str)]
            self.described = self.described or " ".join(words)
            hint = typing.get_args(hint)[0]
            origin = typing.get_origin(hint)
        self.hint, self.origin, self.parts = hint, origin or hint, typing.get_args(hint)

    def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        """The JSON Schema. What its `$ref`s name goes to `definitions`.

        Raises:
            TypeError: It has none.
        """
        schema = self._schema(definitions)
        return {**schema, "description": self.described} if self.described else schema

    def _schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
        hint, origin, parts = self.hint, self.origin, self.parts
        inner = lambda part: Hint(part).schema(definitions)
        if hint is Any:
            return {}
        if hint in _PLAIN:
            return {"type": _PLAIN[hint]}
        if hasattr(hint, "model_json_schema"):
            schema = hint.model_json_schema()
            definitions.update(schema.pop("$defs", {}))
            return schema
        if origin is Literal:
            return {"enum": list(parts)}
        if origin in (Union, types.UnionType):
            return {"anyOf": [inner(part) for part in parts]}
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return {"enum": [member.value for member in hint]}
        if origin in _LISTS:
            return {"type": "array", "items": inner(parts[0])} if parts else {"type": "array"}
        if origin in _DICTS:
            return {"type": "object", "additionalProperties": inner(parts[1]) if parts else True}
        if is_typeddict(hint) or dataclasses.is_dataclass(hint):
            fields, required = _fields(hint)
            return object_schema({name: Hint(field) for name, field in fields.items()}, required, definitions)
        raise TypeError(f"{hint!r} has no JSON Schema")

    def read(self, value: Any) -> Any:
        """A value that matches the schema, as what the hint says."""
        hint, origin, parts = self.hint, self.origin, self.parts
        if hasattr(hint, "model_validate"):
            return hint.model_validate(value)
        if isinstance(hint, type) and issubclass(hint, enum.Enum):
            return hint(value)
        if origin in _LISTS and isinstance(value, list):
            items = [Hint(parts[0]).read(item) for item in value] if parts else value
            return origin(items) if origin in (tuple, set, frozenset) else items
        if origin in _DICTS and parts and isinstance(value, dict):
            return {key: Hint(parts[1]).read(item) for key, item in value.items()}
        if origin in (Union, types.UnionType):
            return self._read_any(value)
        if isinstance(value, dict) and (is_typeddict(hint) or dataclasses.is_dataclass(hint)):
            fields, _ = _fields(hint)
            make: Any = hint
            return make(**{name: Hint(fields[name]).read(item) for name, item in value.items() if name in fields})
        return value

    def _read_any(self, value: Any) -> Any:
        for part in self.parts:
            if isinstance(value, part) if part in _PLAIN else False:
                return value
        for part in self.parts:
            try:
                return Hint(part).read(value) if part not in _PLAIN else value
            except (TypeError, ValueError):
                continue
        return value


def object_schema(fields: Mapping[str, Hint], required: Iterable[str], definitions: dict[str, Any]) -> dict[str, Any]:
    """The JSON Schema of an object with these fields."""
    properties = {name: field.schema(definitions) for name, field in fields.items()}
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _fields(hint: Any) -> tuple[dict[str, Any], list[str]]:
    """The fields of a class by name, and which must be there."""
    hints = typing.get_type_hints(hint, include_extras=True)
    if is_typeddict(hint):
        return hints, sorted(hint.__required_keys__, key=list(hints).index)
    missing = dataclasses.MISSING
    own = [field for field in dataclasses.fields(hint) if field.init]
    required = [field.name for field in own if field.default is missing and field.default_factory is missing]
    return {field.name: hints[field.name] for field in own}, required
