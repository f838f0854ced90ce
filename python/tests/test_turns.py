"""Turns on the real Codex: streaming, results, structured output, steering, resuming."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from support import Home, demo, says, script, shell, until

from codexkit import errors

ASKING: dict[str, Any] = {"sandbox": "workspace-write", "approval_policy": "on-request"}


def kinds(events: list[Any]) -> list[str]:
    """The types, adjacent ones once."""
    found: list[str] = []
    for event in events:
        if found[-1:] != [event["type"]]:
            found.append(event["type"])
    return found


def check_demo(home: Home, events: list[Any], result: Any) -> None:
    seen = kinds(events)
    for kind in (
        "item.reasoning.summary_text_delta",
        "item.agent_message.delta",
        "approval.requested",
        "approval.resolved",
        "item.command_execution.output_delta",
        "thread.token_usage.updated",
    ):
        assert kind in seen
    completed = [event["item"] for event in events if event["type"] == "item.completed"]
    assert {"command_execution", "file_change", "agent_message", "reasoning"} <= {item["type"] for item in completed}
    terminal = [kind for kind in seen if kind in ("turn.completed", "turn.failed", "turn.interrupted")]
    assert terminal == ["turn.completed"] and seen[-1] == "turn.completed"
    assert [event["seq"] for event in events] == sorted(event["seq"] for event in events)
    assert events[-1]["usage"]["input_tokens"] == result.usage["input_tokens"] > 0
    assert result.status == "completed" and result.final_response == "All done."
    assert home.outside.read_text() == "written by codex\n"
    assert (home.path / "project" / "notes.txt").read_text() == "Codex was here.\n"


def test_a_turn_streams_everything(home, model):
    played = model(demo(home))
    asked: list[Any] = []

    async def main():
        async with home.codex(played) as codex:
            thread = home.thread(codex, **ASKING)

            async def allow(ask):
                asked.append(ask)
                return "allow"

            stream = thread.run_streamed("go", on_ask=allow)
            events = [event async for event in stream]
            assert thread.id == events[0]["thread_id"]
            return events, await stream.result()

    events, result = asyncio.run(main())
    check_demo(home, events, result)
    assert asked[0].kind == "command" and str(home.outside) in asked[0].request["command"]
    played.verify()


def test_a_turn_streams_everything_without_an_event_loop(home, model):
    with home.codex(model(demo(home)), on_ask=lambda ask: "allow") as codex:
        stream = home.thread(codex, **ASKING).run_streamed_sync("go")
        check_demo(home, list(stream), stream.result())


def test_run_returns_items_and_usage(home, model):
    played = model(script([[says("one")]], [[says("two")]]))

    async def main():
        async with home.codex(played) as codex:
            thread = home.thread(codex)
            assert thread.id is None
            return thread, await thread.run("first"), await thread.run("second")

    thread, first, second = asyncio.run(main())
    assert (first.final_response, second.final_response) == ("one", "two")
    assert first.thread_id == second.thread_id == thread.id
    assert first.turn_id != second.turn_id
    assert first.usage == second.usage and first.usage["output_tokens"] > 0
    assert [item["type"] for item in first.items][-1] == "agent_message"
    assert first.duration_ms >= 0


SCHEMA = {
    "type": "object",
    "properties": {"answer": {"type": "integer"}},
    "required": ["answer"],
    "additionalProperties": False,
}


class Answered:
    """Quacks like a pydantic model."""

    def __init__(self, answer: int) -> None:
        self.answer = answer

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        return SCHEMA

    @classmethod
    def model_validate(cls, value: Any) -> Answered:
        if value["answer"] < 0:
            raise ValueError("must not be negative")
        return cls(**value)


def test_structured_output(home, model):
    played = model(script(*([[says(json.dumps({"answer": number}))]] for number in (42, 7, "x", -1))))
    with home.codex(played) as codex:
        thread = home.thread(codex)
        assert thread.run_sync("go", output_schema=SCHEMA).structured_output == {"answer": 42}
        result = thread.run_sync("go", output_type=Answered)
        assert isinstance(result.parsed, Answered) and result.parsed.answer == 7
        with pytest.raises(errors.StructuredOutputError, match="/answer"):
            thread.run_sync("go", output_schema=SCHEMA)
        with pytest.raises(errors.StructuredOutputError, match="negative"):
            thread.run_sync("go", output_type=Answered)
    assert played.requests()[0]["body"]["text"]["format"]["schema"] == SCHEMA


def test_a_thread_goes_on_in_a_new_client(home, model):
    played = model(script([[says("one")]], [[says("two")]], [[says("three")]]))
    with home.codex(played) as codex:
        first = home.thread(codex).run_sync("remember me")
    with home.codex(played) as codex:
        directory = {"working_directory": home.path / "project", "skip_git_repo_check": True}
        second = codex.resume_thread(first.thread_id, **directory).run_sync("and?")
        third = codex.resume_last_thread(**directory).run_sync("and?")
    assert second.thread_id == third.thread_id == first.thread_id
    assert (second.final_response, third.final_response) == ("two", "three")
    assert "remember me" in json.dumps(played.requests()[1]["body"])


def test_an_interrupted_turn_keeps_what_it_did(home, model):
    played = model(script([[says("working"), shell("touch running; sleep 4567")], [says("never")]], when={}))

    async def main():
        async with home.codex(played) as codex:
            stream = home.thread(codex, sandbox="workspace-write").run_streamed("go")
            last = None
            async for event in stream:
                last = event
                if event["type"] == "item.started" and event["item"]["type"] == "command_execution":
                    await until((home.path / "project" / "running").exists)
                    await stream.interrupt()
            return last, await stream.result()

    last, result = asyncio.run(main())
    assert last and last["type"] == "turn.interrupted" and result.status == "interrupted"


def test_steering_reaches_the_model(home, model):
    first, steered = [[says("wait"), shell("while [ ! -e gate ]; do sleep 0.02; done")], [says("unsteered")]], [[says("done")]]
    turns = script(steered, when={"user": "turn left"})["turns"] + script(first, when={})["turns"]
    played = model({"turns": turns})
    with home.codex(played) as codex:
        stream = home.thread(codex, sandbox="workspace-write").run_streamed_sync("go")
        for event in stream:
            if event["type"] == "item.started" and event["item"]["type"] == "command_execution":
                stream.steer("turn left")
                (home.path / "project" / "gate").touch()
        assert stream.result().final_response == "done"
    assert "turn left" in json.dumps(played.requests()[-1]["body"])


def test_a_failed_turn_is_an_event_of_the_stream_and_an_error_of_run(home, model):
    failure = [{"type": "failed", "code": "context_length_exceeded", "message": "too long"}]
    played = model(script([failure], when={}))
    with home.codex(played) as codex:
        thread = home.thread(codex)
        stream = thread.run_streamed_sync("go")
        assert list(stream)[-1]["type"] == "turn.failed"
        with pytest.raises(errors.TurnFailedError) as from_stream:
            stream.result()
        with pytest.raises(errors.TurnFailedError) as from_run:
            thread.run_sync("go")
    assert from_stream.value.code == from_run.value.code == "turn_failed"
    assert from_run.value.data["codex_error_info"] == "contextWindowExceeded"


def test_result_without_reading_the_events(home, model):
    played = model(script([[says("hello")]], when={}))

    async def main():
        async with home.codex(played) as codex:
            return await home.thread(codex).run_streamed("go").result()

    assert asyncio.run(main()).final_response == "hello"


def test_the_api_key_reaches_the_provider_and_stays_in_memory(home, model):
    login = home.path / "codex" / "auth.json"
    login.write_text('{"OPENAI_API_KEY": "sk-of-the-user"}')
    before = login.read_bytes()
    for transport in ("app_server", "exec"):
        played = model(script([[says("hello")]], when={}))
        with home.codex(played, api_key="test-key-123", transport=transport) as codex:
            home.thread(codex).run_sync("go")
        assert played.requests()[0]["headers"]["authorization"] == "Bearer test-key-123"
        assert login.read_bytes() == before


def test_info_and_requests(home, model):
    async def main():
        async with home.codex(model(script([[says("x")]], when={}))) as codex:
            info = await codex.info()
            assert info["codex_version"].startswith("0.") and info["transport"] == "app_server"
            found = await codex.request("thread/list", {"limit": 5})
            assert found["data"] == []
            with pytest.raises(errors.InvalidArgumentError, match="limit"):
                await codex.request("thread/list", {"limit": "many"})
            assert (await codex.ops.codex_info()) == info

    asyncio.run(main())
