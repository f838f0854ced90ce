"""Calls the added op by its generated wrapper."""

import asyncio

from codexkit import Codex
from codexkit.errors import CodexError


async def main() -> None:
    async with Codex() as codex:
        print((await codex.ops.greet_person("world"))["text"])
        try:
            await codex.ops.greet_person(" ")
        except CodexError as error:
            print(error.code)


asyncio.run(main())
