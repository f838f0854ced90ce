"""One turn with everything: streamed events, an approval, a command, a changed file, usage."""

import asyncio
import json
import os

from codexkit import Ask, Codex


async def approve(ask: Ask) -> str:
    show(f"? {ask.kind}: {ask.request.get('command') or ask.request.get('reason') or ask.method}  -> allow")
    return "allow"


async def main() -> None:
    config = json.loads(os.environ.get("DEMO_CONFIG", "{}"))
    async with Codex(config=config, on_ask=approve) as codex:
        thread = codex.start_thread(
            working_directory=os.environ.get("DEMO_WORKDIR", "."),
            sandbox="workspace-write",
            approval_policy="on-request",
            skip_git_repo_check=True,
        )
        stream = thread.run_streamed(os.environ.get("DEMO_PROMPT", "Say hello"))
        with open(os.environ.get("DEMO_EVENTS", os.devnull), "w", encoding="utf-8") as events:
            async for event in stream:
                events.write(json.dumps(event) + "\n")
                describe(event)
        await stream.result()


open_line = ""


def describe(event) -> None:
    """One short line per event; deltas of the same kind go on in theirs."""
    global open_line
    kind = event["type"]
    if "delta" in event:
        if open_line != kind:
            show(f"{kind}: ", end="")
            open_line = kind
        print(event["delta"].replace("\n", " "), end="", flush=True)
    else:
        item, usage = event.get("item"), event.get("usage")
        show(kind + (f" {item['type']}" if item else "") + (f" {usage}" if usage else ""))


def show(text: str, end: str = "\n") -> None:
    global open_line
    print(("\n" if open_line else "") + text, end=end, flush=True)
    open_line = ""


asyncio.run(main())
