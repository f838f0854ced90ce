"""Asks on the real Codex: who answers, on which thread, and that everything else is a no."""

from __future__ import annotations

import asyncio
import contextvars
import json
import sys
import threading
import time
from typing import Any

import pytest
from support import Home, says, script, shell_outside, until_sync, writes_outside

from codexkit import Answer, Codex, errors
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
        until_sync(worker_done)
    assert home.outside.exists() == (answer == "allow")


def waits_for_somebody_else(ask):
    ask.closed.wait()


def first_pending(codex: Codex) -> Any:
    while not (pending := codex.pending_asks().wait()):
        time.sleep(0.01)  # It comes with the turn, which this thread does not follow.
    return pending[0]


@pytest.mark.parametrize("answer", ["allow", Answer.deny("by number")])
def test_an_ask_is_answered_by_its_number_from_another_thread(home, model, answer):
    got: list[Any] = []

    def somebody_else(codex):
        ask = first_pending(codex)
        with pytest.raises(errors.InvalidArgumentError, match="answer"):
            codex.answer_ask(ask.id, Answer.user_input({})).wait()
        codex.answer_ask(ask.id, answer).wait()
        with pytest.raises(errors.AlreadyAnsweredError):
            codex.answer_ask(ask.id, "allow").wait()
        got.append(ask)

    with home.codex(model(writes_outside(home))) as codex:
        other = threading.Thread(target=somebody_else, args=[codex])
        other.start()
        event = resolved(home, codex, waits_for_somebody_else)
        other.join()
        assert (event["decided_by"], event["decision"]) == ("answer_ask", "allow" if answer == "allow" else "deny")
        # The handler has the same ask, and is told.
        assert got[0].closed.wait(10) and got[0].kind == "command"
        assert codex.pending_asks().wait() == []
    assert home.outside.exists() == (answer == "allow")


def test_an_ask_is_answered_by_another_process(home, model):
    decide = """if True:
        import json, sys
        wanted = json.load(sys.stdin)["kind"] == "command"
        print(json.dumps({"decision": "allow" if wanted else "deny"}))
    """

    async def handler(ask):
        pipe = asyncio.subprocess.PIPE
        other = await asyncio.create_subprocess_exec(sys.executable, "-c", decide, stdin=pipe, stdout=pipe)
        said, _ = await other.communicate(json.dumps({"kind": ask.kind}).encode())
        return json.loads(said)

    async def main(codex):
        return await home.thread(codex, **ASKING).run("go", on_ask=handler)

    with home.codex(model(writes_outside(home))) as codex:
        assert asyncio.run(main(codex)).final_response == "done"
    assert home.outside.exists()


def test_an_answer_after_the_turn_is_of_no_effect(home, model):
    entered, over, answered = threading.Event(), threading.Event(), threading.Event()

    def handler(ask):
        entered.set()
        over.wait()
        answered.set()
        return "allow"

    with home.codex(model(writes_outside(home))) as codex:
        stream = home.thread(codex, **ASKING).run_streamed_sync("go", on_ask=handler)
        for event in stream:
            if event["type"] == "approval.requested":
                assert entered.wait(10)
                stream.interrupt()
        assert stream.result().status == "interrupted"
        over.set()
        assert answered.wait(10)
        assert codex.pending_asks().wait() == []
    assert not home.outside.exists()


def test_the_clients_handler_is_for_turns_that_have_none(home, model):
    """And its loop may be over long before it is asked."""
    asked: list[Any] = []

    async def handler(ask):
        asked.append(ask.kind)
        return "deny"

    async def opened():
        return home.codex(model(writes_outside(home)), on_ask=handler)

    with asyncio.run(opened()) as codex:
        thread = codex.request_sync("thread/start", {"cwd": str(home.path / "project"), "approvalPolicy": "on-request"})
        endings = codex.app_server.subscribe(methods=["turn/completed"])
        text = [{"type": "text", "text": "go"}]
        codex.request_sync("turn/start", {"threadId": thread["thread"]["id"], "input": text})
        assert next(endings)["method"] == "turn/completed"
    assert asked == ["command"]
    assert not home.outside.exists()


def test_rules_answer_without_a_handler(home, model):
    rules = {"rules": [{"kind": "command", "decision": "allow"}]}
    with home.codex(model(writes_outside(home)), approvals=rules) as codex:
        events = list(home.thread(codex, **ASKING).run_streamed_sync("go"))
        [event] = [event for event in events if event["type"] == "approval.resolved"]
        assert event["decided_by"] == "policy"
    assert home.outside.exists()
