"""Functions of this process as tools of the real Codex."""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import threading
from typing import Annotated, Any, Literal, Optional, TypedDict

import pytest
from support import Home, says, script

from codexkit import Answer, Ask, Codex
from codexkit.tools import Tool, file, image, tool

# One pixel.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108040000"
    "00b51c0c020000000b4944415478da6364f80f00010501012718e3660000000049454e44ae426082"
)


def call(name: str, namespace: str | None = None, **arguments: Any) -> dict[str, Any]:
    step = {"type": "function_call", "name": name, "arguments": arguments}
    return {**step, "namespace": namespace} if namespace else step


def calling(*steps: dict[str, Any]) -> Any:
    return script([list(steps), [says("done")]], when={})


def outputs(scripted: Any) -> list[Any]:
    """What the model got back, in the order of its calls."""
    seen = [one["output"] for one in scripted.requests()[-1]["body"]["input"] if one["type"] == "function_call_output"]
    return [output[0]["text"] if isinstance(output, list) and output[0].get("text") else output for output in seen]


class Colour(enum.Enum):
    RED = "red"


@dataclasses.dataclass
class Place:
    city: str
    zip_code: Optional[int] = None


class Options(TypedDict, total=False):
    days: int


class Model:
    """Stands for a pydantic model."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.fields = fields

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        part = {"type": "object", "properties": {"size": {"type": "integer"}}, "required": ["size"]}
        return {"type": "object", "properties": {"part": {"$ref": "#/$defs/Part"}}, "required": ["part"], "$defs": {"Part": part}}

    @classmethod
    def model_validate(cls, value: dict[str, Any]) -> Model:
        return cls(value)

    def model_dump(self, mode: str) -> dict[str, Any]:
        return self.fields


def test_type_hints_become_a_schema_and_arguments_what_they_say():
    got: dict[str, Any] = {}

    @tool
    def plan(
        place: Annotated[Place, "Where to."],
        colours: list[Colour],
        options: Options,
        model: Model,
        ask: Ask,
        how: Literal["fast", "slow"] = "fast",
        weight: float | None = None,
        free: Any = None,
    ) -> None:
        """Plans a trip.

        And books it.
        """
        got.update(locals())

    spec: Any = plan.spec
    assert (spec["name"], spec["description"]) == ("plan", "Plans a trip.\n\nAnd books it.")
    schema = spec["input_schema"]
    assert schema["required"] == ["place", "colours", "options", "model"]
    assert schema["$defs"].keys() == {"Part"} and "$defs" not in schema["properties"]["model"]
    assert schema["properties"]["place"] == {
        "type": "object",
        "properties": {"city": {"type": "string"}, "zip_code": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
        "required": ["city"],
        "additionalProperties": False,
        "description": "Where to.",
    }
    assert schema["properties"]["colours"] == {"type": "array", "items": {"enum": ["red"]}}
    assert schema["properties"]["options"]["required"] == []
    assert schema["properties"]["how"] == {"enum": ["fast", "slow"]}
    assert schema["properties"]["free"] == {}

    arguments = {"place": {"city": "Ulm"}, "colours": ["red"], "options": {"days": 2}, "model": {"part": {"size": 1}}}
    ask = Ask({"id": 1, "kind": "tool_call", "request": {"arguments": arguments}})
    assert plan.answer(ask) == {"decision": "tool", "content": [{"type": "text", "text": ""}]}
    assert (got["place"], got["colours"], got["options"]) == (Place("Ulm"), [Colour.RED], {"days": 2})
    assert got["model"].fields == {"part": {"size": 1}} and got["ask"] is ask and got["how"] == "fast"
    with pytest.raises(TypeError, match="bytes"):
        @tool
        def no_schema(data: bytes) -> None: ...


def test_a_function_returns_text_an_image_and_an_error(home, model):
    @tool
    def echo(text: str, times: int = 1) -> str:
        """Says it again."""
        return text * times

    @tool(namespace="pictures", namespace_description="Pictures.")
    async def pixel() -> Any:
        await asyncio.sleep(0)
        return [image(PNG), "a pixel", file("a.txt", b"inside")]

    @tool
    def broken() -> str:
        raise OSError("the disk is full")

    @tool(on_error=lambda error: f"try later: {error}")
    def mended() -> str:
        raise OSError("no disk")

    @tool(name="table", strict=False)
    def of_json(rows: dict[str, int]) -> Any:
        return {"sum": sum(rows.values())}

    async def main(codex):
        thread = codex.start_thread(
            working_directory=home.path / "project", skip_git_repo_check=True, tools=[echo, pixel, broken, mended, of_json]
        )
        return [event async for event in thread.run_streamed("go")]

    scripted = model(
        calling(
            call("echo", text="hi", times=2),
            call("echo", text="hi", times=None),
            call("echo", text=7),
            call("pixel", "pictures"),
            call("broken"),
            call("mended"),
            call("table", rows={"a": 1, "b": 2}),
        )
    )
    with home.codex(scripted) as codex:
        events: Any = asyncio.run(main(codex))
    hihi, hi, wrong, pictures, error, mended_, table = outputs(scripted)
    assert (hihi, hi, table) == ("hihi", "hi", '{"sum": 3}')
    assert "text" in wrong and "string" in wrong
    assert pictures[0]["image_url"].startswith("data:image/png;base64,") and "inside" in str(pictures)
    assert (error, mended_) == ("OSError: the disk is full", "try later: no disk")
    failed = [event["kind"] for event in events if event["type"] == "tool.call.failed"]
    assert "invalid_arguments" in failed
    done = [event["item"] for event in events if event["type"] == "item.completed" and "tool" in event["item"]]
    assert [item["tool"] for item in done if item.get("success") is False or item.get("status") == "failed"]
    offered = scripted.requests()[0]["body"]["tools"]
    [shown] = [one for one in offered if one.get("name") == "echo"]
    assert shown["description"] == "Says it again."


def test_ten_calls_run_at_once_and_the_limit_holds(home, model):
    together = threading.Barrier(10, timeout=20)
    running = threading.Semaphore(2)

    @tool
    def meet(number: int) -> int:
        together.wait()
        return number

    @tool(max_concurrent=2)
    def narrow(number: int) -> int:
        if not running.acquire(blocking=False):
            raise AssertionError("three at once")
        try:
            return number
        finally:
            running.release()

    scripted = model(
        script(
            [[call("meet", number=n) for n in range(10)], [call("narrow", number=n) for n in range(10)], [says("done")]],
            when={},
        )
    )
    with home.codex(scripted, tools=[meet, narrow]) as codex:
        home.thread(codex).run_sync("go")
    assert sorted(map(int, outputs(scripted))) == sorted([*range(10), *range(10)])


def test_clients_with_tools_of_one_name_do_not_mix(home, model):
    other_home = Home("tools-other")

    def greeting(word):
        @tool
        async def greet() -> str:
            return word

        return greet

    async def main():
        scripted = [model(calling(call("greet"))) for _ in range(2)]
        async with home.codex(scripted[0], tools=[greeting("one")]) as one:
            async with other_home.codex(scripted[1], tools=[greeting("two")]) as other:
                of_thread = other.start_thread(
                    working_directory=home.path / "project", skip_git_repo_check=True, tools=[greeting("three")]
                )
                await asyncio.gather(home.thread(one).run("go"), home.thread(other).run("go"))
                assert [outputs(one)[0] for one in scripted] == ["one", "two"]
                await of_thread.run("go")
                assert outputs(scripted[1])[-1] == "three"

    try:
        asyncio.run(main())
    finally:
        other_home.remove()


def test_approvals_and_tools_that_are_off(home, model):
    done: list[str] = []
    asked: list[Any] = []

    @tool(needs_approval=True)
    def dangerous(path: str) -> str:
        done.append(path)
        return "deleted"

    @tool(enabled=lambda: False)
    def off() -> str:
        return "never"

    def on_ask(ask: Ask) -> Any:
        asked.append((ask.kind, ask.tool))
        return Answer.deny("not this one") if "keep" in str(ask.request) else "allow"

    steps = [call("dangerous", path="keep"), call("dangerous", path="temporary")]
    scripted = model(calling(*steps))
    with home.codex(scripted, tools=[dangerous, off]) as codex:
        thread = home.thread(codex)
        thread.run_sync("go", on_ask=on_ask)
        refused, allowed = outputs(scripted)
        assert "not this one" in refused and allowed == "deleted" and done == ["temporary"]
        assert asked == [("tool_approval", "dangerous")] * 2
        assert "off" not in [one.get("name") for one in scripted.requests()[0]["body"]["tools"]]
        # Nobody is there to allow it.
        thread.run_sync("go")
        assert done == ["temporary"]
        [metrics] = [one for one in codex.tool_metrics().wait() if one["name"] == "dangerous"]
        assert metrics["calls"] == 4 and metrics["failures"] == 3


def test_a_resumed_thread_still_has_its_tools(home, model):
    @tool
    def greet() -> str:
        return "hello"

    scripted = model(calling(call("greet")))
    with home.codex(scripted, tools=[greet]) as codex:
        id = home.thread(codex).run_sync("go").thread_id
    with home.codex(scripted) as codex:
        codex.resume_thread(id, tools=[greet]).run_sync("go")
    assert outputs(scripted)[-1] == "hello"


def test_the_calls_of_tools_as_data_are_asks(home, model):
    def on_ask(ask: Ask) -> Any:
        return Answer.tool([{"type": "text", "text": f"{ask.tool} of {ask.request['arguments']['key']}"}])

    schema = {"type": "object", "properties": {"key": {"type": "string"}}, "required": ["key"]}
    scripted = model(calling(call("lookup", key="a")))
    with home.codex(scripted, tools=[{"name": "lookup", "input_schema": schema}], on_ask=on_ask) as codex:
        home.thread(codex).run_sync("go")
    assert outputs(scripted) == ["lookup of a"]


def test_a_tool_is_still_a_function():
    @tool(name="addition")
    def add(a: int, b: int = 1) -> int:
        return a + b

    assert add(2) == 3 and add.__name__ == "addition" and isinstance(add, Tool)
    with Codex(tools=[add]) as codex:
        assert codex
