"""Notifications beside the turns, on the real Codex and on the fake."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import threading
from typing import Any

import pytest
from support import ROOT, says, script

from codexkit import errors

ALL = [json.loads(line) for line in (ROOT / "tests" / "notifications" / "all.jsonl").read_text().splitlines()]
OWN = ["codexkit/connectionReady", "codexkit/connectionLost"]


def turns(*texts: str) -> Any:
    return {"turns": [{"when": {"user": text}, "replies": [{"steps": [says(text)]}]} for text in texts]}


def thread_of(notification):
    params = notification["params"]
    return params.get("threadId") or params["thread"]["id"]


def test_every_notification_arrives_whole_and_in_order(home):
    sent = [step["send"] for step in ALL if "method" in step.get("send", {})]
    assert len(sent) >= 86
    with home.fake(ALL, experimental_api=True) as codex:
        subscription = codex.app_server.subscribe(methods=[line["method"] for line in sent])
        codex.app_server.model_list().wait()
        got: Any = [notification for _, notification in zip(sent, subscription)]
    assert got == [{**line, "seq": at} for at, line in enumerate(sent, 1)]


def test_each_hears_what_it_asked_for_beside_a_turn(home, model):
    async def main(codex):
        everything = codex.app_server.subscribe()
        endings = codex.app_server.subscribe(methods=["turn/completed"])
        first, second = home.thread(codex), home.thread(codex)
        await first.run("one")
        of_first = codex.app_server.subscribe(threads=[first.id], methods=["turn/completed"])
        streamed = [event["type"] async for event in second.run_streamed("two")]
        assert streamed[-1] == "turn.completed"
        await first.run("three")
        expected = [first.id, second.id, first.id]
        assert [thread_of(await anext(endings)) for _ in expected] == expected
        assert thread_of(await anext(of_first)) == first.id
        seqs, left = [], len(expected)
        async for notification in everything:
            seqs.append(notification["seq"])
            left -= notification["method"] == "turn/completed"
            if not left:
                break
        assert seqs == list(range(1, len(seqs) + 1)), "none is missing"
        # A closed client ends what nobody has ended, in order.
        await codex.close()
        assert [notification async for notification in of_first] == []

    with home.codex(model(turns("one", "two", "three"))) as codex:
        asyncio.run(main(codex))


def test_closing_breaking_and_letting_go_unsubscribe(home):
    with home.fake(ALL) as codex:
        closed, broken, loose = [codex.app_server.subscribe(methods=OWN) for _ in range(3)]
        calls = [closed._call, broken._call, loose._call]
        with closed:
            assert next(closed)["method"] == OWN[0]
        assert list(closed) == []
        for _ in broken:
            break
        assert not calls[1].done
        del broken, loose
        gc.collect()
        for call in calls:
            call.until_sync(call.is_done)
            with pytest.raises(errors.CancelledError):
                call.outcome()


def test_a_task_that_is_cancelled_and_a_thread_that_is_told_stop_listening(home):
    async def waits(subscription):
        async for _ in subscription:
            pass

    async def main(codex):
        subscription = codex.app_server.subscribe(methods=OWN)
        assert (await anext(subscription))["method"] == OWN[0]
        task = asyncio.create_task(waits(subscription))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await subscription._call.until(subscription._call.is_done)

    with home.fake(ALL) as codex:
        asyncio.run(main(codex))
        subscription = codex.app_server.subscribe(methods=OWN)
        codex.app_server.model_list().wait()
        listening = threading.Thread(target=lambda: list(subscription))
        listening.start()
        subscription.close()
        listening.join(10)
        assert not listening.is_alive()


def test_bad_filters_are_told_by_the_loop(home):
    with home.fake(ALL, opt_out_notifications=["thread/started"]) as codex:
        with pytest.raises(errors.InvalidArgumentError, match=r"methods\[1\]: there is no notification turn/x"):
            next(codex.app_server.subscribe(methods=["turn/completed", "turn/x"]))
        with pytest.raises(errors.InvalidArgumentError, match="opted out"):
            next(codex.app_server.subscribe(methods=["thread/started"]))
    with home.fake(ALL, transport="exec") as codex:
        with pytest.raises(errors.UnsupportedError):
            next(codex.app_server.subscribe())


def test_who_reads_too_slowly_is_told(home, model):
    with home.codex(model(script([[says(["x" * 3000] * 200)]])), event_queue_bytes=65_536) as codex:
        slow = codex.app_server.subscribe()
        assert len(home.thread(codex).run_sync("go").final_response) == 600_000
        with pytest.raises(errors.LaggedError):
            list(slow)
        assert list(slow) == []


def test_a_server_that_dies_is_told_and_so_is_the_next_one(home, model):
    with home.codex(model(turns("one", "two"))) as codex:
        own: Any = codex.app_server.subscribe(threads=["none"], methods=OWN)
        thread = home.thread(codex)
        thread.run_sync("one")
        assert next(own)["params"] == {"gap": False, "resumed_threads": []}
        os.kill(home.server(), signal.SIGKILL)
        lost = next(own)
        assert lost["method"] == OWN[1] and not lost["params"]["reconnecting"]
        assert lost["params"]["error"]["code"] == "exited" and lost["params"]["error"]["data"]["signal"] == 9
        assert thread.run_sync("two").final_response == "two"
        ready = next(own)
        assert ready["method"] == OWN[0] and ready["params"]["gap"]
