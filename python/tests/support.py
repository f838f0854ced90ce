"""What the tests share: a disposable home, scripts for the scripted model, the process table."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codexkit import Codex, Thread
from codexkit.testing import ScriptedModel

ROOT = Path(__file__).resolve().parents[2]
# Not under /tmp or $TMPDIR: there Codex may write in a `workspace-write` sandbox.
HOMES = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "tmp" / "python"


def real_codex() -> str:
    path = os.environ.get("CODEXKIT_TEST_CODEX")
    if not path:
        sys.exit("CODEXKIT_TEST_CODEX is not set: run the tests by `./dev test`, which installs Codex and sets it")
    return path


def fake_codex() -> str:
    path = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "fake-codex"
    if not path.exists():
        sys.exit(f"{path} is missing: build it by `cargo build -p codexkit-tests`")
    return str(path)


class Home:
    """A HOME, a CODEX_HOME and a project that nobody else uses."""

    def __init__(self, name: str) -> None:
        self.path = HOMES / f"{name}-{os.getpid()}"
        shutil.rmtree(self.path, ignore_errors=True)
        for folder in ("home", "codex", "project", "outside"):
            (self.path / folder).mkdir(parents=True)
        self.outside = self.path / "outside" / "marker"
        """A file that no sandbox lets Codex write."""

    def options(self, model: ScriptedModel | None = None, **more: Any) -> dict[str, Any]:
        return {
            "codex_path": real_codex(),
            "codex_home": self.path / "codex",
            "env": {"HOME": str(self.path / "home")},
            "config": model.config if model else {},
            **more,
        }

    def codex(self, model: ScriptedModel | None = None, **more: Any) -> Codex:
        return Codex(**self.options(model, **more))

    def fake(self, vector: str | list[dict[str, Any]], **more: Any) -> Codex:
        """A client of the fake codex that plays this vector."""
        if isinstance(vector, str):
            path = ROOT / "tests" / "vectors" / f"{vector}.jsonl"
        else:
            path = self.path / "vector.jsonl"
            path.write_text("".join(json.dumps(line) + "\n" for line in vector))
        env = {"HOME": str(self.path / "home"), "FAKE_CODEX_SCRIPT": str(path), "FAKE_CODEX_LOG": str(self.journal)}
        return Codex(codex_path=fake_codex(), codex_home=str(self.path / "codex"), env=env, **more)

    @property
    def journal(self) -> Path:
        return self.path / "journal.jsonl"

    def thread(self, codex: Codex, **more: Any) -> Thread:
        options: dict[str, Any] = {"working_directory": self.path / "project", "skip_git_repo_check": True, **more}
        return codex.start_thread(**options)

    def processes(self) -> list[int]:
        """The processes of Codex that live in this home, what they started included."""
        wanted = f"CODEX_HOME={self.path / 'codex'}".encode()
        found = []
        for entry in os.listdir("/proc"):
            if entry.isdigit() and int(entry) != os.getpid():
                try:
                    variables = Path("/proc", entry, "environ").read_bytes().split(b"\0")
                except OSError:
                    continue
                if wanted in variables:
                    found.append(int(entry))
        return found

    def server(self) -> int:
        """The app-server that a client of this process has started."""
        ours = f"/proc/{os.getpid()}/task"
        children = [pid for task in os.listdir(ours) for pid in Path(ours, task, "children").read_text().split()]
        [server] = [pid for pid in self.processes() if str(pid) in children]
        return server

    def remove(self) -> None:
        for pid in self.processes():
            os.kill(pid, signal.SIGKILL)
        shutil.rmtree(self.path, ignore_errors=True)


async def until(condition: Callable[[], Any]) -> None:
    """Gives the other side up to 20 s; what is waited for lies in other processes, which wake nobody here."""
    for _ in range(2000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come")


def until_sync(condition: Callable[[], Any]) -> None:
    asyncio.run(until(condition))


def script(*turns: list[list[dict[str, Any]]], **more: Any) -> Any:
    """Turns for any user message, each a list of replies, each a list of steps."""
    return {"turns": [{"replies": [{"steps": steps} for steps in replies], **more} for replies in turns]}


def says(text: Any) -> dict[str, Any]:
    return {"type": "text", "text": text}


def shell(command: str) -> dict[str, Any]:
    return {"type": "function_call", "name": "exec_command", "arguments": {"cmd": command}}


def shell_outside(command: str) -> dict[str, Any]:
    """A command that must be asked for."""
    arguments = {"cmd": command, "sandbox_permissions": "require_escalated", "justification": "May I?"}
    return {"type": "function_call", "name": "exec_command", "arguments": arguments}


def writes_outside(home: Home) -> Any:
    """A turn whose command writes the outside file, if it is allowed."""
    command = f"echo written > '{home.outside}'"
    return script([[shell_outside(command)], [says("done")]], when={})


def demo(home: Home) -> Any:
    """One turn that shows everything a turn can show."""
    command = f"sleep 0.3 && echo 'written by codex' > '{home.outside}' && printf 'one\\ntwo\\nthree\\n'"
    patch = "*** Begin Patch\n*** Add File: notes.txt\n+Codex was here.\n*** End Patch\n"
    return script(
        [
            [{"type": "reasoning", "text": "**Planning** A command first."}, says("I will."), shell_outside(command)],
            [{"type": "custom_tool_call", "name": "apply_patch", "input": patch}],
            [says("All done.")],
        ],
        when={},
    )
