"""Plays the jobs that come in on standard input, one JSON object per line, and prints one line of results for each."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from codexkit import Codex, CodexError, Thread


class Raised(Exception):
    """What the failing handler raises."""


async def accept(ask: Any) -> Any:
    return "allow"


async def decline(ask: Any) -> Any:
    return "deny"


async def hang(ask: Any) -> Any:
    await asyncio.Event().wait()


async def nonsense(ask: Any) -> Any:
    return 42


async def fail(ask: Any) -> Any:
    raise Raised("the handler of the job fails")


HANDLERS = {"accept": accept, "decline": decline, "hang": hang, "nonsense": nonsense, "raise": fail}


async def turn(thread: Thread, prompt: str, job: dict[str, Any]) -> dict[str, Any]:
    events = []
    interrupt = job["run"].get("interrupt")
    try:
        stream = thread.run_streamed(prompt, **job.get("turn", {}))
        try:
            async for event in stream:
                events.append(event)
                if event["type"] == interrupt:
                    interrupt = None
                    await stream.interrupt()
        except CodexError:
            pass  # The result tells it again.
        result = await stream.result()
        keys = ("status", "final_response", "usage")
        return {"events": events, "outcome": {"ok": {key: getattr(result, key) for key in keys}}}
    except CodexError as error:
        return {"events": events, "outcome": {"error": {"code": error.code, "retryable": error.retryable}}}


async def call(codex: Codex, method: str, params: Any) -> dict[str, Any]:
    try:
        return {"ok": await codex.request(method, params)}
    except CodexError as error:
        return {"error": {"code": error.code, "retryable": error.retryable}}


async def play(job: dict[str, Any]) -> dict[str, Any]:
    opened, run = job["open"], job["run"]
    handler = HANDLERS[run["approval"]] if run.get("approval") else None
    codex = Codex(environment=opened.get("environment"), on_ask=handler, **opened.get("options", {}))
    calls: list[Any] = []
    async with codex:
        for batch in run.get("calls", []):
            calls += await asyncio.gather(*(call(codex, *one) for one in batch))
        threads = [codex.start_thread(**job.get("thread", {})) for _ in run["prompts"]]
        if run.get("parallel"):
            turns = await asyncio.gather(*(turn(*pair, job) for pair in zip(threads, run["prompts"])))
        else:
            turns = [await turn(threads[0], prompt, job) for prompt in run["prompts"]]
    return {"name": job["name"], "mode": job["mode"], "turns": turns, "calls": calls}


for line in sys.stdin:
    print(json.dumps(asyncio.run(play(json.loads(line)))), flush=True)
