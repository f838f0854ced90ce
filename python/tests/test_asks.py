"""Asks on the real Codex: who answers, on which thread, and that everything else is a no."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from typing import Any

import pytest
from support import Home, says, script, shell_outside, writes_outside

from codexkit import Answer, Codex
from codexkit.testing import ScriptedModel

ASKING = {"sandbox": "workspace-write", "approval_policy": "on-request"}


class Broken(Exception):
    """A handler's own exception."""


def fails(ask):
    raise Broken("no idea")


async def fails_later(ask):
    await asyncio.sleep(0)
    raise Broken("no idea")


class Unspeakable:
    def __repr__(self) -> str:
        return "allow"


@pytest.fixture(scope="module")
def shared():
    """One home and one client for the cases that differ in their handler only."""
    home = Home("asks")
    with ScriptedModel(writes_outside(home)) as model, home.codex(model) as codex:
        yield home, codex
    home.remove()


def resolved(home: Home, codex: Codex, handler: Any, **options: Any) -> Any:
    """The `approval.resolved` event of the turn."""
    events = list(home.thread(codex, **ASKING, **options).run_streamed_sync("go", on_ask=handler))
    assert events[-1]["type"] in ("turn.completed", "turn.interrupted")
    return next(event for event in events if event["type"] == "approval.resolved")


@pytest.mark.parametrize(
    "handler, decision, decided_by",
    [
        (None, "refused", "no_handler"),
        (lambda ask: "deny", "deny", "handler"),
        (lambda ask: Answer.deny("not today"), "deny", "handler"),
        (lambda ask: "cancel", "cancel", "handler"),
        (fails, "refused", "handler_error"),
        (fails_later, "refused", "handler_error"),
        (lambda ask: None, "refused", "bad_answer"),
        (lambda ask: 42, "refused", "bad_answer"),
        (lambda ask: True, "refused", "bad_answer"),
        (lambda ask: "Allow", "refused", "bad_answer"),
        (lambda ask: Unspeakable(), "refused", "bad_answer"),
        (lambda ask: {"decision": Unspeakable()}, "refused", "bad_answer"),
        (lambda ask: {1: {2, 3}}, "refused", "bad_answer"),
        (lambda ask: ask.closed.wait() and "allow", "refused", "timeout"),
    ],
)
def test_nothing_is_written_without_a_yes(shared, handler, decision, decided_by):
    home, codex = shared
    limit = {"approval_timeout_ms": 300} if decided_by == "timeout" else {}
    event = resolved(home, codex, handler, **limit)
    assert (event["decision"], event["decided_by"]) == (decision, decided_by)
    assert not home.outside.exists()


async def allow_later(ask):
    await asyncio.sleep(0)
    return "allow"


class Allows:
    async def __call__(self, ask):
        return Answer.allow()


@pytest.mark.parametrize(
    "handler",
    [lambda ask: "allow", allow_later, lambda ask: allow_later(ask), Allows(), lambda ask: Answer.allow(scope="session")],
)
@pytest.mark.parametrize("with_loop", [False, True])
def test_a_yes_is_a_yes(shared, handler, with_loop):
    home, codex = shared
    thread = home.thread(codex, **ASKING)
    if with_loop:
        asyncio.run(thread.run("go", on_ask=handler))
    else:
        thread.run_sync("go", on_ask=handler)
    assert home.outside.read_text() == "written\n"
    home.outside.unlink()


def test_functions_block_a_thread_and_coroutines_run_on_the_callers_loop(home, model):
    who = contextvars.ContextVar("who", default="nobody")
    seen = []

    def blocking(ask):
        seen.append((threading.current_thread(), who.get()))
        return "deny"

    async def main(codex):
        who.set("me")
        loop, thread = asyncio.get_running_loop(), home.thread(codex, **ASKING)

        async def on_loop(ask):
            seen.append((asyncio.get_running_loop(), who.get()))
            return "deny"

        await thread.run("go", on_ask=blocking)
        await thread.run("go", on_ask=on_loop)
        assert seen[1] == (loop, "me")

    with home.codex(model(writes_outside(home))) as codex:
        asyncio.run(main(codex))
    assert seen[0][0] is not threading.main_thread() and seen[0][1] == "me"


def test_a_handler_is_told_when_its_answer_is_not_wanted(home, model):
    async def main(codex):
        cancelled = asyncio.Event()

        async def waits(ask):
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                assert ask.closed.is_set()
                cancelled.set()
                raise

        thread = home.thread(codex, **ASKING, approval_timeout_ms=300)
        await thread.run("go", on_ask=waits)
        await cancelled.wait()

    with home.codex(model(writes_outside(home))) as codex:
        asyncio.run(main(codex))
        told = threading.Event()
        home.thread(codex, **ASKING, approval_timeout_ms=300).run_sync(
            "go", on_ask=lambda ask: ask.closed.wait() and told.set()
        )
        assert told.wait(10)
    assert not home.outside.exists()


def test_the_nearest_handler_answers(home, model):
    with home.codex(model(writes_outside(home)), on_ask=fails) as codex:
        thread = codex.start_thread(
            working_directory=home.path / "project", skip_git_repo_check=True, on_ask=lambda ask: "deny", **ASKING
        )
        of_thread = list(thread.run_streamed_sync("go"))
        of_turn = list(thread.run_streamed_sync("go", on_ask=lambda ask: Answer.deny("of the turn")))
    events: list[Any] = [event for event in of_thread + of_turn if event["type"] == "approval.resolved"]
    assert [event["decided_by"] for event in events] == ["handler", "handler"]
    assert [event.get("reason") for event in events] == [None, "of the turn"]


@pytest.mark.parametrize("answer", ["allow", "deny"])
def test_a_sub_agents_ask_reaches_the_handler_even_after_the_turn(home, model, answer):
    spawn = {
        "type": "function_call",
        "namespace": "collaboration",
        "name": "spawn_agent",
        "arguments": {"task_name": "worker", "message": "do it"},
    }
    command = f"echo written > '{home.outside}'"
    worker = script([[shell_outside(command)], [says("worker done")]], when={"agent": "/root/worker"})
    root = script([[spawn], [says("root done")]], when={})
    played = model({"turns": worker["turns"] + root["turns"]})
    asked = threading.Event()
    asks: list[Any] = []

    def handler(ask):
        asks.append(ask)
        asked.set()
        return answer

    config = {**played.config, "features": {"multi_agent_v2": True}}
    with home.codex(config=config) as codex:
        thread = home.thread(codex, **ASKING)
        result = thread.run_sync("go", on_ask=handler)
        assert result.final_response == "root done"
        assert asked.wait(30)
        assert asks[0].thread_id not in (None, thread.id)
        # The worker's next request shows that its command is over.
        worker_done = lambda: sum("x-openai-subagent" in request["headers"] for request in played.requests()) >= 2
        for _ in range(3000):
            if worker_done():
                break
            time.sleep(0.01)
        assert worker_done()
    assert home.outside.exists() == (answer == "allow")
