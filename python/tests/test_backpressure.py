"""A consumer that pauses while 200 MB of events arrive."""

from __future__ import annotations

import os
import time
from typing import Any

import pytest

from codexkit import errors


def resident() -> int:
    """Bytes of this process that are in memory."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize("transport", ["app_server", "exec"])
def test_memory_stays_small_while_the_consumer_pauses(home, transport):
    with home.fake("flood", transport=transport) as codex:
        stream: Any = codex.start_thread().run_streamed_sync("go")
        next(stream)
        before = resident()
        # The pause is the scenario: the fake writes as fast as it can, and nobody reads.
        time.sleep(10)
        assert resident() - before < 64 << 20
        text, last = 0, None
        try:
            for last in stream:
                text += len(last.get("delta") or last.get("item", {}).get("items", [{"text": ""}])[0]["text"])
            assert text >= 204799 * 1024 and last and last["type"] == "turn.completed"
        except errors.LaggedError:
            assert transport == "app_server"
        assert resident() - before < 64 << 20
