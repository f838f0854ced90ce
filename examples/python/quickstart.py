"""Ask Codex something and print its answer."""

import asyncio
import json
import os

from codexkit import Codex


async def main() -> None:
    config = json.loads(os.environ.get("DEMO_CONFIG", "{}"))
    async with Codex(config=config) as codex:
        thread = codex.start_thread(working_directory=os.environ.get("DEMO_WORKDIR", "."), skip_git_repo_check=True)
        result = await thread.run(os.environ.get("DEMO_PROMPT", "What is in this folder?"))
        print(result.final_response)


asyncio.run(main())
