"""A consumer that pauses while 200 MB of events arrive."""

from __future__ import annotations

import os
import time

import pytest

from codexkit import errors


def resident() -> int:
    """Bytes of this process that are in memory."""
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.parametrize("transport", ["app_server", "exec"])
def test_memory_stays_small_while_the_consumer_pauses(home, transport):
    with home.fake("flood", transport=transport) as codex:
        stream = codex.start_thread().run_streamed_sync("go")
        events = 0
        next(stream)
        before = resident()
        # The pause is the scenario: the fake writes as fast as it can, and nobody reads.
        time.sleep(3)
        assert resident() - before < 64 << 20
        try:
            text = 0
            for event in stream:
                events += 1
                text += len(event.get("delta") or event.get("item", {}).get("items", [{"text": ""}])[0]["text"])
            assert text >= 204800 * 1024
            assert event["type"] == "turn.completed"
        except errors.LaggedError:
            assert transport == "app_server"
        assert resident() - before < 64 << 20
