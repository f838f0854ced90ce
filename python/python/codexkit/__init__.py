"""codexkit: OpenAI's Codex agent in any Python program.

    async with Codex() as codex:
        thread = codex.start_thread(working_directory="/my/project")
        result = await thread.run("Fix the failing test")
        print(result.final_response)

Events and options are plain dicts with static types in `codexkit.types`; errors stand in `codexkit.errors`, the
app-server's own messages in `codexkit.protocol`, a scripted model for tests in `codexkit.testing`.
Functions that Codex can call and functions that check what it gets stand in `codexkit.tools` and `codexkit.guardrails`.
"""

from . import errors
from ._answers import Answer
from ._asks import Ask, AskHandler
from ._client import Codex
from ._events import Subscription
from ._command import Command
from ._mcp import McpClient, McpServer
from ._result import TurnResult
from ._session import Session
from ._stream import Stream, SyncStream
from ._thread import Thread
from .errors import CodexError

__all__ = [
    "Answer",
    "Ask",
    "AskHandler",
    "Codex",
    "CodexError",
    "Command",
    "McpClient",
    "McpServer",
    "Session",
    "Stream",
    "Subscription",
    "SyncStream",
    "Thread",
    "TurnResult",
    "errors",
]
