"""The example programs, run as a user would run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from support import ROOT, demo, real_codex


def test_the_demo(home, model):
    events = home.path / "events.jsonl"
    environment = {
        **os.environ,
        "HOME": str(home.path / "home"),
        "CODEX_HOME": str(home.path / "codex"),
        "CODEX_PATH": real_codex(),
        "DEMO_CONFIG": json.dumps(model(demo(home)).config),
        "DEMO_WORKDIR": str(home.path / "project"),
        "DEMO_EVENTS": str(events),
    }
    program = [sys.executable, str(ROOT / "examples" / "python" / "demo.py")]
    done = subprocess.run(program, env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(events.read_text().splitlines()[-1])["type"] == "turn.completed"
    assert "-> allow" in done.stdout and "item.agent_message.delta: " in done.stdout
    assert home.outside.exists()
