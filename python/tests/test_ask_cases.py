"""The table of asks, played by the real Codex: every kind that it can be made to ask, answered in every way."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support import ROOT, Home

from codexkit import Ask, CodexError
from codexkit.testing import ScriptedModel

SHARED = ROOT / "tests" / "asks"
CASES = json.loads((SHARED / "cases.json").read_text())


class Missing:
    """What is not there equals nothing."""


def filled(value: Any, home: Home) -> Any:
    """The value with its placeholders replaced."""
    text = json.dumps(value)
    for name, path in [("project", home.path / "project"), ("outside", home.path / "outside"), ("shared", SHARED)]:
        text = text.replace(f"${{{name}}}", str(path))
    return json.loads(text)


def at(value: Any, pointer: str) -> Any:
    for key in pointer.split("/")[1:]:
        try:
            value = value[int(key) if isinstance(value, list) else key]
        except (LookupError, TypeError):
            return Missing
    return value


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in strings(one)]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_an_ask_has_the_effect_of_its_answer(case):
    # All plays at once: they mostly wait.
    with ThreadPoolExecutor() as pool:
        plays = enumerate(case["plays"])
        for played in [pool.submit(perform, case, play, number) for number, play in plays]:
            played.result()


def perform(case: Any, play: Any, number: int) -> None:
    home = Home(f"ask-{case['name']}-{number}")
    case, play = filled(case, home), filled(play, home)
    try:
        with ScriptedModel(play.get("model", case["model"])) as scripted:
            # Both kinds of handler, in turn.
            check(case, play, home, scripted, coroutine=number % 2 == 1)
        assert not home.processes()
    finally:
        home.remove()


def check(case: Any, play: Any, home: Home, scripted: ScriptedModel, coroutine: bool) -> None:
    asks: list[Ask] = []

    def answer(ask):
        asks.append(ask)
        return play["answers"][min(len(asks), len(play["answers"])) - 1]

    async def answer_later(ask):
        return answer(ask)

    handler = None if play["answers"] is None else answer_later if coroutine else answer
    of_client = case.get("handler") == "client"
    options = case.get("codex", {})
    config = {**scripted.config, **options.get("config", {})}
    error, events, result = None, [], None
    with home.codex(**{**options, "config": config}, on_ask=handler if of_client else None) as codex:
        for call in case.get("setup", []):
            codex.request_sync(call["method"], call["params"])
        stream: Any = home.thread(codex, **case["thread"]).run_streamed_sync(
            "go", on_ask=None if of_client else handler
        )
        try:
            events = list(stream)
            result = stream.result()
        except CodexError as failed:
            error = failed

    assert (error and error.code) == play.get("error")
    assert result is None or result.status == play.get("status", "completed")
    assert bool(asks) == (play["answers"] is not None)
    assert {(ask.kind, ask.method) for ask in asks} <= {(case["kind"], case["method"])}
    for pointer, value in case["asked"].items() if asks else ():
        assert at(vars(asks[0]), pointer) == value
    if "resolved" in play:
        resolved = [event for event in events if event["type"] == "approval.resolved"]
        assert [[event["decision"], event["decided_by"]] for event in resolved] == play["resolved"]
        requested = [event["ask_id"] for event in events if event["type"] == "approval.requested"]
        assert requested == [event["ask_id"] for event in resolved]
    for name, content in play.get("files", {}).items():
        path = home.path / name
        assert (path.read_text() if path.exists() else None) == content
    requests = [request for request in scripted.requests() if request["path"].endswith("/responses")]
    seen = strings(requests[-1]["body"]["input"])
    for text in play.get("model_sees", []):
        assert any(text in one for one in seen), seen
    for text in play.get("model_misses", []):
        assert not any(text in one for one in seen)
    for header, value in play.get("model_headers", {}).items():
        assert value in [request["headers"].get(header) for request in requests]
