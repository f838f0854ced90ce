"""MCP servers that this process talks to, and those that it is."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest
from support import ROOT, says, script

from codexkit import Answer, Codex, errors
from codexkit.tools import image, tool

SERVER: Any = {"command": sys.executable}
PAINTER = {**SERVER, "name": "painter", "args": [str(ROOT / "tests" / "asks" / "form_server.py")]}


def fake(home: Any) -> Any:
    args = [str(ROOT / "tests" / "mcp" / "fake_server.py"), str(home.path / "mcp-journal")]
    return {**SERVER, "name": "fake", "args": args, "env": {"HOME": str(home.path / "home")}}


def texts(result: Any) -> list[str]:
    return [part["text"] for part in result["content"]]


@tool
def greet(name: str) -> str:
    """Greets."""
    return f"Hello, {name}!"


@tool
async def fails() -> str:
    raise RuntimeError("out of words")


@tool
def pixel() -> Any:
    return [image(b"not looked at"), "a pixel"]


def test_a_server_is_asked_for_its_tools_and_calls_them(home):
    async def main(codex):
        async with await codex.connect_mcp(**fake(home)) as client:
            assert client.info["instructions"] == "be kind"
            names = [one["name"] for one in await client.tools()]
            assert names[:2] == ["echo", "env"] and len(names) == 13
            results = await asyncio.gather(*(client.call_tool("echo", {"number": n}) for n in range(10)))
            assert [texts(result) for result in results] == [[f'{{"number": {n}}}'] for n in range(10)]
            with pytest.raises(errors.CodexError, match="no such thing"):
                await client.call_tool("fail")
            notifications = client.notifications()
            slow = asyncio.create_task(client.call_tool("slow").finish())
            told = await anext(notifications)
            assert told["params"]["data"] == "slow has begun"
            slow.cancel()
            with pytest.raises(asyncio.CancelledError):
                await slow
            progress = client.call_tool_streamed("progress")
            assert [one["params"]["progress"] async for one in progress]
            await progress.result()
        with pytest.raises(errors.UnknownHandleError):
            await client.tools()
        assert await notifications.result() == {}

    with home.codex() as codex:
        asyncio.run(main(codex))


@pytest.mark.parametrize("answer, action", [(Answer.elicited({"colour": "red"}), "accept"), ("deny", "decline"), (42, "decline")])
def test_what_a_server_asks_is_answered(home, answer, action):
    asked: list[Any] = []

    def on_ask(ask):
        asked.append((ask.kind, ask.server, ask.request["message"]))
        return answer

    with home.codex() as codex, codex.connect_mcp(on_ask=on_ask, **PAINTER).wait() as client:
        [said] = texts(client.call_tool("paint").wait())
        assert f'"action":"{action}"' in said
    assert asked == [("elicitation", "painter", "Which colour?")]


def test_functions_are_served_to_any_client(home):
    with home.codex() as codex, codex.serve_mcp("mine", [greet, fails, pixel]).wait() as server:
        with Codex() as other:
            client = other.connect_mcp(name="theirs", url=server.url, bearer_token=server.bearer_token).wait()
            [described] = [one for one in client.tools().wait() if one["name"] == "greet"]
            assert described["description"] == "Greets."
            assert texts(client.call_tool("greet", {"name": "Ada"}).wait()) == ["Hello, Ada!"]
            failed = client.call_tool("fails").wait()
            assert failed["is_error"] and texts(failed) == ["RuntimeError: out of words"]
            picture, words = client.call_tool("pixel").wait()["content"]
            assert picture["type"] == "image" and words["text"] == "a pixel"
            client.close().wait()
            with pytest.raises(errors.CodexError):
                other.connect_mcp(name="theirs", url=server.url, bearer_token="wrong" * 8).wait()


@pytest.mark.parametrize("transport", ["app_server", "exec"])
def test_functions_are_attached_to_a_thread_by_one_line(home, model, transport):
    calls = [
        {"type": "function_call", "namespace": "mcp__mine", "name": "greet", "arguments": {"name": str(n)}} for n in range(10)
    ]
    scripted = model(script([calls, [says("done")]], when={}))
    with home.codex(scripted, transport=transport) as codex, codex.serve_mcp("mine", [greet]).wait() as server:
        thread = home.thread(codex, config=server.config)
        assert thread.run_sync("go").final_response == "done"
    outputs = [one["output"] for one in scripted.requests()[-1]["body"]["input"] if one["type"] == "function_call_output"]
    assert all(f"Hello, {n}!" in str(output) for n, output in enumerate(outputs)) and len(outputs) == 10
