"""Checks by functions of this process, on the real Codex."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from support import Home, says, script

from codexkit.errors import GuardrailError
from codexkit.guardrails import Guarded, Guardrail, input_guardrail, output_guardrail
from codexkit.tools import tool

SAYS_DONE = script([[says("done")]], when={})


def told(error: pytest.ExceptionInfo[GuardrailError]) -> tuple[str, ...]:
    data = error.value.data
    return data["stage"], data["guardrail"], data["kind"], data["message"]


@pytest.mark.parametrize("transport", ["app_server", "exec"])
def test_input_and_output_of_client_thread_and_turn(home: Home, model: Any, transport: Any):
    scripted = model(SAYS_DONE)
    seen: list[Any] = []

    @input_guardrail
    def of_client(guarded: Guarded):
        seen.append((guarded.text, guarded.input))

    @input_guardrail(name="no bombs")
    async def of_thread(guarded: Guarded):
        return Guardrail.reject("no bombs") if "bomb" in guarded.text else True

    @output_guardrail(parallel=True, timeout_ms=10_000)
    def of_turn(guarded: Guarded):
        return Guardrail.tripwire(f"it said {guarded.text}")

    codex = home.codex(scripted, transport=transport, guardrails=[of_client])
    thread = home.thread(codex, guardrails=[of_thread])
    with pytest.raises(GuardrailError) as error:
        thread.run_sync("a bomb")
    assert told(error) == ("input", "no bombs", "reject", "no bombs") and not error.value.retryable
    assert scripted.requests() == [] and home.processes() == []

    async def turns() -> None:
        assert (await thread.run("hi")).final_response == "done"
        with pytest.raises(GuardrailError) as error:
            await thread.run("hello", guardrails=[of_turn])
        assert told(error) == ("output", "of_turn", "tripwire", "it said done")
        events: list[Any] = []
        with pytest.raises(GuardrailError):
            async for event in thread.run_streamed("hello", guardrails=[of_turn]):
                events.append(event)
        assert events[-1]["type"] == "guardrail.tripped" and events[-1]["guardrail"] == "of_turn"

    asyncio.run(turns())
    assert seen[0] == ("a bomb", [{"type": "text", "text": "a bomb"}])
    assert [text for text, _ in seen] == ["a bomb", "hi", "hello", "hello"]
    codex.close_sync()


def test_what_is_no_verdict_is_a_tripwire(home: Home, model: Any):
    scripted = model(SAYS_DONE)
    codex = home.codex(scripted)
    thread = home.thread(codex)

    def returning(value: Any) -> Guardrail:
        def check(guarded: Guarded) -> Any:
            if isinstance(value, Exception):
                raise value
            return value

        return input_guardrail(name="odd")(check)

    for odd in (False, "allow", {"decision": "allow"}, 1, ValueError("on purpose")):
        with pytest.raises(GuardrailError) as error:
            thread.run_sync("hi", guardrails=[returning(odd)])
        assert error.value.data["kind"] == "tripwire" and error.value.data["message"]
    assert "on purpose" in error.value.data["message"]
    # As data, with nobody who would answer.
    with pytest.raises(GuardrailError, match="nobody answers"):
        thread.run_sync("hi", guardrails=[{"name": "data", "stage": "input"}])
    assert scripted.requests() == []
    passed = thread.run_sync("hi", guardrails=[{"name": "data", "stage": "input"}], on_ask=lambda ask: "pass")
    assert passed.final_response == "done"
    codex.close_sync()


def test_a_parallel_one_interrupts_the_turn_and_is_cancelled_with_it(home: Home, model: Any):
    scripted = model(script([[says("let me think"), {"type": "hang"}]], when={}))
    ended = []

    @input_guardrail(parallel=True)
    async def beside(guarded: Guarded):
        while not scripted.requests():
            await asyncio.sleep(0.01)
        return Guardrail.tripwire("enough")

    @input_guardrail(parallel=True)
    async def patient(guarded: Guarded):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append("patient")
            raise

    async def turn() -> None:
        async with home.codex(scripted) as codex:
            with pytest.raises(GuardrailError) as error:
                await home.thread(codex).run("hi", guardrails=[patient, beside])
            assert told(error) == ("input", "beside", "tripwire", "enough")
        assert ended == ["patient"]

    asyncio.run(turn())


@pytest.mark.parametrize("transport", ["app_server", "exec"])
def test_those_of_a_tool_stand_around_its_calls(home: Home, model: Any, transport: Any):
    step: dict[str, Any] = {"type": "function_call", "name": "send", "arguments": {"to": "bob"}}
    if transport == "exec":
        step["namespace"] = "mcp__codexkit_tools"
    scripted = model(script([[step], [says("done")]], when={}))
    calls: list[Any] = []

    @input_guardrail
    def before(guarded: Guarded):
        calls.append((guarded.tool, guarded.arguments))

    @output_guardrail
    async def after(guarded: Guarded):
        assert guarded.output is not None
        calls.append(guarded.output["content"])
        return Guardrail.reject("hidden")

    @input_guardrail(name="before")
    def never(guarded: Guarded):
        return Guardrail.tripwire("never")

    def sending(*guardrails: Guardrail) -> Any:
        @tool(guardrails=guardrails)
        def send(to: str) -> str:
            calls.append("called")
            return f"sent to {to}"

        return send

    codex = home.codex(scripted, transport=transport)
    home.thread(codex, tools=[sending(before, after)]).run_sync("hi")
    assert calls == [("send", {"to": "bob"}), "called", [{"type": "text", "text": "sent to bob"}]]
    items = scripted.requests()[-1]["body"]["input"]
    [output] = [item["output"] for item in items if item["type"] == "function_call_output"]
    assert "hidden" in str(output) and "sent to bob" not in str(output)
    calls.clear()
    with pytest.raises(GuardrailError, match="of the tool send tripped: never") as error:
        home.thread(codex, tools=[sending(never)]).run_sync("hi")
    assert error.value.data["tool"] == "send" and calls == []
    codex.close_sync()
