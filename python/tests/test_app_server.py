"""The table of methods, played through the generated functions; and what these add to it."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest
from support import ROOT, Home

from codexkit import Codex, CodexError, errors
from codexkit.testing import ScriptedModel

SHARED = ROOT / "tests" / "methods"
TABLE = json.loads((SHARED / "cases.json").read_text())


def snake(name):
    """`account/gatewayOAuth/read` as a Python name; without the generator's help, so that it is checked."""
    name = re.sub(r"\W", "_", name.replace("OAuth", "Oauth"))
    return re.sub(r"(?<=[a-z0-9])[A-Z]", lambda letter: "_" + letter[0], name).lower()


def fill(value: Any, saved: dict[str, Any]) -> Any:
    if isinstance(value, str):
        if value.startswith("${") and value[2:-1] in saved:
            return saved[value[2:-1]]
        return re.sub(r"\$\{(\w+)\}", lambda name: str(saved[name[1]]), value)
    if isinstance(value, list):
        return [fill(item, saved) for item in value]
    if isinstance(value, dict):
        return {key: fill(item, saved) for key, item in value.items()}
    return value


def at(result, pointer):
    for key in pointer.split("/")[1:]:
        try:
            result = result[int(key) if isinstance(result, list) else key]
        except (LookupError, TypeError):
            return None
    return result


class Player:
    """Plays the table on one client."""

    def __init__(self, codex: Codex, saved: dict[str, Any]) -> None:
        self.codex = codex
        self.saved = saved
        self.background = []
        self.wrong = []

    def start(self, case):
        """The call of a case, through the function of its method."""
        function = getattr(self.codex.app_server, snake(case["method"]))
        params = fill(case.get("params", {}), self.saved)
        if "params" in function.__annotations__:
            return function(params)
        return function(**{snake(name): value for name, value in params.items()})

    def check(self, case):
        """What is wrong with this case, once."""
        refused = case.get("refused")
        try:
            result = self.start(case).wait()
        except CodexError as error:
            if refused is None:
                return f"{error}; {error.data}"
            assert isinstance(error, (errors.RpcError, errors.UnsupportedError))
            words = error.data["message"]
            return None if refused["says"] in words else words
        if refused:
            return f"was not refused: {result}"
        for pointer, value in case.get("until", {}).items():
            if at(result, pointer) != value:
                return f"{pointer} is {at(result, pointer)}"
        self.saved.update((name, at(result, pointer)) for name, pointer in case.get("save", {}).items())
        return None

    def play(self, case):
        if "not_called" in case:
            return
        if case.get("background"):
            self.background.append((case, self.start(case)))
            return
        end = time.monotonic() + 20
        wrong = self.check(case)
        while wrong and "until" in case and time.monotonic() < end:
            time.sleep(0.01)  # Codex tells what is awaited in notifications, which a call does not see.
            wrong = self.check(case)
        if wrong:
            self.wrong.append(f"{case['method']}: {wrong}")


def test_every_method_comes_out_as_in_the_table(home, model):
    scripted = model(TABLE["model"])
    saved = {
        "root": str(home.path),
        "home": str(home.path / "home"),
        "project": str(home.path / "project"),
        "model": scripted.url,
        "shared": str(SHARED),
    }
    for name, text in TABLE["files"].items():
        path = home.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(fill(text, saved))
    with home.codex(env={"HOME": saved["home"], **TABLE["env"]}) as codex:
        player = Player(codex, saved)
        for case in TABLE["cases"]:
            player.play(case)
        for case, call in player.background:
            call.wait()
        assert not player.wrong
        # Nothing is offered that the table does not play, and the other way round.
        played = {snake(case["method"]) for case in TABLE["cases"]}
        offered = {name for name in dir(codex.app_server) if not name.startswith(("_", "iterate_"))}
        assert offered - {"subscribe"} == played and len(played) == 184


def started(home: Home, scripted: ScriptedModel, **more) -> Codex:
    codex = home.codex(scripted, **more)
    for name in "abcde":
        codex.app_server.thread_section_create(name=name).wait()
    return codex


NOTHING = {"turns": [{"replies": [{"steps": [{"type": "text", "text": "never asked"}]}]}]}
# Codex has a section of its own.
SECTIONS = ["Pinned", "a", "b", "c", "d", "e"]


def test_the_entries_of_all_pages_in_a_thread(home, model):
    with started(home, model(NOTHING)) as codex:
        first = codex.app_server.thread_section_list(limit=2).wait()
        assert [section["name"] for section in first["data"]] == SECTIONS[:2]
        assert [section["name"] for section in codex.app_server.iterate_thread_section_list(limit=2)] == SECTIONS
        rest = codex.app_server.iterate_thread_section_list(cursor=first.get("nextCursor"))
        assert [section["name"] for section in rest] == SECTIONS[2:]


def test_the_entries_of_all_pages_in_a_task(home, model):
    import asyncio

    async def names(codex):
        return [section["name"] async for section in codex.app_server.iterate_thread_section_list(limit=2)]

    with started(home, model(NOTHING)) as codex:
        assert asyncio.run(names(codex)) == SECTIONS


def test_none_is_sent_and_what_is_left_out_is_not(home, model):
    with started(home, model(NOTHING)) as codex:
        assert codex.app_server.thread_section_list(limit=None).wait()["data"]
        with pytest.raises(errors.InvalidArgumentError, match="name: expected a string, got null"):
            codex.app_server.thread_section_create(name=None).wait()  # pyright: ignore[reportArgumentType]
        with pytest.raises(TypeError, match="nam"):
            codex.app_server.thread_section_create(nam="a")  # pyright: ignore[reportCallIssue]


def test_an_experimental_method_is_refused_before_anything_is_sent(home):
    with home.fake("normal_turn", experimental_api=False) as codex:
        with pytest.raises(errors.UnsupportedError, match="memory/reset is experimental"):
            codex.app_server.memory_reset().wait()
        assert not home.journal.exists()


def test_the_methods_are_imported_by_whoever_uses_them():
    import subprocess
    import sys

    look = "import sys, codexkit; codexkit.Codex(); print('codexkit._app_server' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", look], text=True).strip() == "False"
