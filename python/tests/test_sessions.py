"""Sessions on the real Codex."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from support import says, script, shell

from codexkit import errors
from codexkit.tools import tool

AS_DATA = {"type": "function", "name": "lookup", "description": "", "inputSchema": {"type": "object", "properties": {}}}
LOOKS_UP = script([[{"type": "function_call", "name": "lookup", "arguments": {}}], [says("done")]], when={})


@tool
async def lookup() -> str:
    """Looks it up."""
    return "forty-two"


def outputs(scripted: Any) -> str:
    seen = scripted.requests()[-1]["body"]["input"]
    return str([one["output"] for one in seen if one["type"] == "function_call_output"])


def test_one_turn_in_a_process_of_its_own(home, model):
    async def main(codex):
        stream = codex.run_session(home.path / "project", "go", title="Ada", tools=[lookup], read_timeout_ms=30_000)
        kinds = [event["type"] async for event in stream]
        result = await stream.result()
        assert "session_started" in kinds and kinds[-1] == "turn_completed" and "tool_call_completed" in kinds
        assert (result["result"], result["final_response"]) == ("turn_completed", "done")
        assert not home.processes()
        return result["thread_id"]

    scripted = model(LOOKS_UP)
    with home.codex(scripted) as codex:
        id = asyncio.run(main(codex))
        assert codex.resume_thread(id).read().wait()["name"] == "Ada"
    assert "forty-two" in outputs(scripted)


def test_a_session_keeps_its_process_and_thread(home, model):
    def on_ask(ask):
        return {"decision": "tool", "content": [{"type": "text", "text": f"by {ask.tool} itself"}]}

    scripted = model(LOOKS_UP)
    with home.codex(scripted) as codex:
        with codex.start_session(home.path / "project", tools=[AS_DATA], read_timeout_ms=30_000).wait() as session:
            for stream in [session.run_turn("one", on_ask=on_ask), session.run_turn("two", on_ask=on_ask)]:
                assert stream.result().wait()["thread_id"] == session.thread_id
                # Events wait for whoever reads them.
                assert [event["type"] for event in stream][-1] == "turn_completed"
            assert "by lookup itself" in outputs(scripted)
            assert home.server()
        session.stop().wait()
        assert not home.processes()


def test_nothing_is_approved_unless_the_caller_says_so(home, model):
    command = f"echo written > '{home.outside}'"
    scripted = model(script([[{**shell(command)}], [says("done")]], when={}))
    options: Any = {"approval_policy": "untrusted", "sandbox": "danger-full-access", "read_timeout_ms": 30_000}
    with home.codex(scripted) as codex:
        for auto_approve in (False, True):
            stream = codex.run_session(home.path / "project", "go", auto_approve=auto_approve, **options)
            assert [event["type"] for event in stream][-1] == "turn_completed"
            assert home.outside.exists() == auto_approve
        with pytest.raises(errors.InvalidArgumentError, match="workspace"):
            list(codex.run_session(home.path / "nowhere", "go"))
