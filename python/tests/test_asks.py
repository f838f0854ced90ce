"""Asks on the real Codex: who answers, on which thread, and that everything else is a no."""

from __future__ import annotations

import asyncio
import contextvars
import threading

import pytest
from support import Home, writes_outside

from codexkit import Answer, Codex

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


def run(home: Home, codex: Codex, **options):
    """The `approval.resolved` event of the turn."""
    events = list(home.thread(codex, **ASKING, **options).run_streamed_sync("go"))
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
def test_nothing_is_written_without_a_yes(home, model, handler, decision, decided_by):
    limit = {"approval_timeout_ms": 300} if decided_by == "timeout" else {}
    with home.codex(model(writes_outside(home)), on_ask=handler) as codex:
        resolved = run(home, codex, **limit)
    assert (resolved["decision"], resolved["decided_by"]) == (decision, decided_by)
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
def test_a_yes_is_a_yes(home, model, handler, with_loop):
    async def main(codex):
        await home.thread(codex, **ASKING).run("go", on_ask=handler)

    with home.codex(model(writes_outside(home))) as codex:
        if with_loop:
            asyncio.run(main(codex))
        else:
            home.thread(codex, **ASKING).run_sync("go", on_ask=handler)
    assert home.outside.read_text() == "written\n"


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
    resolved = [event for event in of_thread + of_turn if event["type"] == "approval.resolved"]
    assert [event["decided_by"] for event in resolved] == ["handler", "handler"]
    assert [event.get("reason") for event in resolved] == [None, "of the turn"]
