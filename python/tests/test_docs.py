"""The programs of docs/python.md run, on the real Codex with a scripted model."""

from __future__ import annotations

import asyncio
import re
import textwrap
from typing import Annotated, Any

from support import ROOT, says, script

from codexkit import Answer, Ask, Codex
from codexkit.testing import ScriptedModel
from codexkit.tools import image, tool

BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "python.md").read_text(), re.DOTALL)


def test_the_programs_of_the_document(home, model):
    scripted = model(script([[says("words")]], when={}))

    def codex(**options: Any) -> Codex:
        return Codex(**{**home.options(scripted), **options})

    names: dict[str, Any] = {
        "Annotated": Annotated,
        "Any": Any,
        "Answer": Answer,
        "Ask": Ask,
        "Codex": codex,
        "ScriptedModel": ScriptedModel,
        "image": image,
        "png_of": lambda values: b"",
        "project": home.path / "project",
        "tool": tool,
    }

    async def main():
        async with codex() as names["codex"]:
            names["thread"] = home.thread(names["codex"])
            await names["thread"].run("The first turn")
            for block in BLOCKS:
                # What one block defines, the next ones may use.
                program = f"async def block():\n{textwrap.indent(block, '    ')}\n    globals().update(tool_of(locals()))\n"
                exec(program, names)
                await names["block"]()

    names["tool_of"] = lambda local: {name: local[name] for name in ("weather",) if name in local}
    asyncio.run(main())
    assert len(BLOCKS) >= 8
