"""Ask Codex something about the current folder and print its answer."""

import asyncio

from codexkit import Codex


async def main() -> None:
    async with Codex() as codex:
        thread = codex.start_thread(sandbox="read-only", skip_git_repo_check=True)
        result = await thread.run("What is in this folder?")
        print(result.final_response)


asyncio.run(main())
