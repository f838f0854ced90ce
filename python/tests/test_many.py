"""Many calls and many threads at once, and an app-server that others run."""

from __future__ import annotations

import asyncio
import json
import subprocess
from typing import Any

import pytest
from support import Home, real_codex, says

from codexkit import Codex, errors

TOKEN = "a-capability-of-the-tests"


def test_a_thousand_calls_at_once_are_all_answered(home):
    async def main(codex):
        return await asyncio.gather(*(codex.app_server.thread_loaded_list() for _ in range(1000)))

    with home.codex() as codex:
        results = asyncio.run(main(codex))
        assert len(results) == 1000 and all(result["data"] == [] for result in results)
        calls = [codex.loaded_threads() for _ in range(1000)]
        assert [call.wait() for call in calls] == [[]] * 1000


def test_a_hundred_threads_on_one_child_see_their_own_events_only(home, model):
    turns = [
        {"when": {"user": f"<{number}>"}, "replies": [{"steps": [says(f"answer to <{number}>")]}]} for number in range(100)
    ]

    async def turn(codex, number):
        stream = home.thread(codex).run_streamed(f"<{number}>")
        events: list[Any] = [event async for event in stream]
        result = await stream.result()
        assert {event["thread_id"] for event in events if "thread_id" in event} == {result.thread_id}
        text = "".join(event["delta"] for event in events if event["type"] == "item.agent_message.delta")
        assert text == result.final_response == f"answer to <{number}>"
        assert [event["type"] for event in events if event["type"].startswith("turn.comp")] == ["turn.completed"]
        assert [event["seq"] for event in events] == sorted(event["seq"] for event in events)
        return result.thread_id

    async def main(codex):
        ids = await asyncio.gather(*(turn(codex, number) for number in range(100)))
        assert len(set(ids)) == 100
        home.server()  # There is only one.

    scripted = model({"turns": turns})
    with home.codex(scripted) as codex:
        asyncio.run(main(codex))
    scripted.verify()


def flat(config: Any, at: str = "") -> list[str]:
    """A configuration as the words of a command line."""
    if not isinstance(config, dict):
        return ["--config", f"{at[1:]}={json.dumps(config)}"]
    return [word for key, value in config.items() for word in flat(value, f"{at}.{key}")]


@pytest.fixture
def remote(home: Home, model):
    """Starts an app-server of its own; its URL."""
    servers: list[Any] = []

    def start(turns: Any) -> str:
        token = home.path / "token"
        token.write_text(TOKEN)
        words = [real_codex(), "app-server", *flat(model(turns).config), "--listen", "ws://127.0.0.1:0"]
        words += ["--ws-auth", "capability-token", "--ws-token-file", str(token)]
        env = {"HOME": str(home.path / "home"), "CODEX_HOME": str(home.path / "codex"), "PATH": "/usr/bin:/bin"}
        null = subprocess.DEVNULL
        server = subprocess.Popen(words, env=env, stdin=null, stdout=null, stderr=subprocess.PIPE, text=True)
        servers.append(server)
        assert server.stderr
        for line in server.stderr:
            if "listening on: " in line:
                return line.split("listening on: ")[1].strip()
        raise AssertionError("the server does not say where it listens")

    yield start
    for server in servers:
        server.kill()
        server.stderr.close()
        server.wait()


def test_an_app_server_that_runs_already(home, remote):
    turns = [{"when": {"user": text}, "replies": [{"steps": [says(text)]}]} for text in ("one", "two")]
    url = remote({"turns": turns})
    options: Any = {"transport": "remote", "remote": {"url": url, "auth_token": TOKEN}}
    with Codex(**options) as codex, Codex(**options) as other:
        ready: Any = next(codex.app_server.subscribe(methods=["codexkit/connectionReady"]))
        assert not ready["params"]["gap"]
        thread = home.thread(codex)
        events = [event["type"] for event in thread.run_streamed_sync("one")]
        assert events[-1] == "turn.completed" and "item.agent_message.delta" in events
        assert other.resume_thread(thread.id or "").run_sync("two").final_response == "two"
        assert codex.info_sync()["transport"] == "remote"
    wrong: Any = {**options, "remote": {"url": url, "auth_token": "wrong"}}
    with Codex(**wrong) as codex, pytest.raises(errors.CodexError) as refused:
        codex.loaded_threads().wait()
    assert refused.value.code in ("unauthorized", "connection_closed")
