"""Who frees what, when: leaving streams, cancelling tasks, closing, exiting, forking, several loops and threads."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import weakref
from pathlib import Path

import pytest
from support import Home, says, script, shell, until, until_sync, writes_outside

from codexkit import Codex, CodexError, errors

HANGS = [{"hang": True}]
SILENT = [{"vector": "never says anything", "modes": ["exec", "app_server"], "run": {"prompts": ["go"]}}, *HANGS]
# An event first, so that one knows that the turn runs.
TALKS = [SILENT[0], {"say": "Hello."}, *HANGS]


def requests(home: Home, method: str) -> list:
    import json

    lines = [json.loads(line) for line in home.journal.read_text().splitlines()]
    return [line["msg"] for line in lines if line["ev"] == "recv" and line["msg"].get("method") == method]


async def first_message(stream):
    async for event in stream:
        if event["type"] == "item.completed":
            return event


def read_to_the_end(stream) -> None:
    with contextlib.suppress(errors.ClosedError):
        list(stream)


def test_leaving_the_loop_cancels_the_turn(home):
    async def main():
        async with home.fake(TALKS) as codex:
            async for event in codex.start_thread().run_streamed("go"):
                if event["type"] == "item.completed":
                    break
            gc.collect()
            await until(lambda: requests(home, "turn/interrupt"))

    asyncio.run(main())


def test_closing_the_stream_cancels_the_turn(home):
    async def main():
        async with home.fake(TALKS) as codex:
            async with codex.start_thread().run_streamed("go") as stream:
                await first_message(stream)
            assert [event async for event in stream] == []
            await until(lambda: requests(home, "turn/interrupt"))
            with pytest.raises(errors.CancelledError):
                await stream.result()

    asyncio.run(main())


@pytest.mark.parametrize("streamed", [False, True])
def test_cancelling_the_task_cancels_the_turn(home, streamed):
    async def main():
        async with home.fake(TALKS) as codex:
            thread = codex.start_thread()

            async def work():
                if streamed:
                    async for _ in thread.run_streamed("go"):
                        pass
                else:
                    await thread.run("go")

            task = asyncio.create_task(work())
            await until(lambda: home.journal.exists() and requests(home, "turn/start"))
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            del task
            await until(lambda: requests(home, "turn/interrupt"))

    asyncio.run(main())


def test_a_timeout_of_the_task_cancels_the_turn(home):
    async def main():
        async with home.fake(SILENT) as codex:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(codex.start_thread().run("go"), 0.5)
            await until(lambda: requests(home, "turn/interrupt"))

    asyncio.run(main())


def test_leaving_a_plain_loop_cancels_the_turn(home):
    with home.fake(TALKS) as codex:
        for event in codex.start_thread().run_streamed_sync("go"):
            if event["type"] == "item.completed":
                break
        gc.collect()
        until_sync(lambda: requests(home, "turn/interrupt"))


def test_several_event_loops_use_one_client(home, model):
    codex = home.codex(model(script([[says("hello")]], when={})))
    thread = home.thread(codex)
    pids = []

    async def main():
        result = await thread.run("go")
        pids.append(home.server())
        events = [event async for event in thread.run_streamed("go")]
        return result.final_response, events[-1]["type"]

    assert asyncio.run(main()) == asyncio.run(main()) == ("hello", "turn.completed")
    assert thread.run_sync("go").final_response == "hello"
    assert pids[0] == pids[1], "the second turn must not start a process"
    codex.close_sync()


def test_threads_run_at_the_same_time_on_one_child(home):
    async def main():
        async with home.fake("two_threads") as codex:
            results = await asyncio.gather(*(codex.start_thread().run("go") for _ in range(2)))
            assert len(home.processes()) == 1
            return {result.thread_id for result in results}

    assert len(asyncio.run(main())) == 2


def test_sync_turns_from_many_threads(home):
    with home.fake("normal_turn") as codex:
        results = []

        def work():
            results.append(codex.start_thread().run_sync("go").final_response)

        workers = [threading.Thread(target=work) for _ in range(16)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert results == ["Hello from the fake."] * 16


def test_idle_streams_need_no_threads(home):
    async def main():
        async with home.fake(TALKS) as codex:
            threads = [codex.start_thread() for _ in range(200)]
            await first_message(threads[0].run_streamed("warm up"))
            before = len(os.listdir("/proc/self/task"))
            streams = [thread.run_streamed("go") for thread in threads[1:]]
            await asyncio.gather(*(first_message(stream) for stream in streams))
            readers = [asyncio.create_task(anext(stream)) for stream in streams]
            assert len(os.listdir("/proc/self/task")) == before
            await asyncio.gather(*(stream.interrupt() for stream in streams))
            last = await asyncio.gather(*readers)
            assert {event["type"] for event in last} == {"turn.interrupted"}

    asyncio.run(main())


def test_a_busy_thread_says_so(home):
    with home.fake(TALKS) as codex:
        thread = codex.start_thread()
        stream = thread.run_streamed_sync("go")
        next(stream)
        with pytest.raises(errors.ThreadBusyError) as caught:
            thread.run_sync("go", on_busy="fail")
        assert caught.value.retryable


def test_a_closed_client_says_so(home):
    codex = home.fake(TALKS)
    thread = codex.start_thread()
    stream = thread.run_streamed_sync("go")
    next(stream)
    codex.close_sync()
    codex.close_sync()
    with pytest.raises(errors.ClosedError):
        list(stream)
    with pytest.raises(errors.ClosedError):
        thread.run_sync("again")
    assert not home.processes()


@pytest.mark.parametrize("on_ask", [None, lambda ask: "deny"])
def test_a_dropped_client_ends_by_itself(home, on_ask):
    codex = home.fake(TALKS, on_ask=on_ask)
    subscription = codex.app_server.subscribe()
    stream = codex.start_thread().run_streamed_sync("go")
    next(stream)
    next(subscription)
    assert home.processes()
    hub = weakref.ref(codex._hub)
    del codex, stream, subscription
    assert hub() is None, "no cycle may keep a client alive"
    until_sync(lambda: not home.processes())


def test_no_thread_is_left_after_close(home):
    def use():
        with home.fake("normal_turn", on_log=lambda *record: None, log_level="trace") as codex:
            codex.start_thread().run_sync("go")

    use()
    until_sync(lambda: threading.active_count() == 1)
    before = len(os.listdir("/proc/self/task"))
    for _ in range(3):
        use()
    until_sync(lambda: len(os.listdir("/proc/self/task")) <= before)


PROGRAM = """
import asyncio, os, sys, threading, time
sys.path.insert(0, {tests!r})
from support import Home
import test_lifecycle as tests

home = Home.__new__(Home)
home.path = __import__("pathlib").Path({path!r})
home.outside = home.path / "outside" / "marker"
"""

EXITS = {
    "a live client": """
        codex = home.fake(tests.TALKS)
        codex.info_sync()
    """,
    "a running stream": """
        codex = home.fake(tests.TALKS)
        stream = codex.start_thread().run_streamed_sync("go")
        next(stream)
    """,
    "a stream that another thread waits for": """
        codex = home.fake(tests.TALKS)
        stream = codex.start_thread().run_streamed_sync("go")
        next(stream)
        threading.Thread(target=tests.read_to_the_end, args=(stream,), daemon=True).start()
    """,
    "a pending ask": """
        asked = threading.Event()
        def never(ask):
            asked.set()
            threading.Event().wait()
        codex = home.fake("approval_accepted", on_ask=never)
        stream = codex.start_thread().run_streamed_sync("go")
        threading.Thread(target=tests.read_to_the_end, args=(stream,), daemon=True).start()
        asked.wait()
    """,
    "a subscription and a handler": """
        codex = home.fake(tests.TALKS, on_ask=lambda ask: "deny")
        subscription = codex.app_server.subscribe()
        next(subscription)
        threading.Thread(target=tests.read_to_the_end, args=(subscription,), daemon=True).start()
    """,
    "a task that asyncio.run cancels": """
        async def main():
            global codex
            codex = home.fake(tests.TALKS)
            stream = codex.start_thread().run_streamed("go")
            await tests.first_message(stream)
            asyncio.create_task(anext(stream))
            await asyncio.sleep(0)
        asyncio.run(main())
    """,
    "an exception": """
        codex = home.fake(tests.TALKS)
        stream = codex.start_thread().run_streamed_sync("go")
        next(stream)
        raise SystemExit(0)
    """,
}


@pytest.mark.parametrize("what", EXITS)
def test_the_interpreter_exits_with(home, what):
    program = PROGRAM.format(tests=str(Path(__file__).parent), path=str(home.path)) + textwrap.dedent(EXITS[what])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    assert not home.processes()


def test_a_killed_interpreter_leaves_no_codex(home):
    program = PROGRAM.format(tests=str(Path(__file__).parent), path=str(home.path)) + textwrap.dedent(
        EXITS["a running stream"] + "\n        os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", program], timeout=30)
    assert done.returncode == -signal.SIGKILL
    until_sync(lambda: not home.processes())


def test_ctrl_c_ends_a_waiting_turn(home, request):
    # In the background of a shell Ctrl-C is ignored, and children inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, before))
    with home.fake(SILENT) as codex:
        thread = codex.start_thread()

        def interrupt():
            until_sync(lambda: home.journal.exists() and requests(home, "turn/start"))
            os.kill(os.getpid(), signal.SIGINT)

        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt):
            thread.run_sync("go")
        until_sync(lambda: requests(home, "turn/interrupt"))


def in_child(codex, thread, stream, path, said) -> None:
    for inherited in (
        lambda: thread.run_sync("go"),
        lambda: codex.start_thread(),
        lambda: list(stream),
        lambda: stream.result(),
        lambda: asyncio.run(thread.run("go")),
        codex.close_sync,
    ):
        try:
            inherited()
            said.put("no error")
        except CodexError as error:
            said.put(error.code)
    home = Home.__new__(Home)
    home.path = path
    with home.fake("normal_turn") as own:
        said.put(own.start_thread().run_sync("go").final_response)


def test_after_a_fork_the_client_says_so_and_a_new_one_works(home):
    codex = home.fake(TALKS)
    thread = codex.start_thread()
    stream = thread.run_streamed_sync("go")
    next(stream)
    fork = multiprocessing.get_context("fork")
    said = fork.SimpleQueue()
    child = fork.Process(target=in_child, args=(codex, thread, stream, home.path, said))
    child.start()
    child.join(20)
    assert child.exitcode == 0
    assert [said.get() for _ in range(7)] == ["forked"] * 6 + ["Hello from the fake."]
    assert next(stream)["type"], "the parent goes on"
    codex.close_sync()


def test_a_break_on_the_real_codex_ends_its_command_and_leaves_no_process(home, model):
    played = model(script([[says("working"), shell("sleep 4567")], [says("never")]], when={}))

    async def main():
        codex = home.codex(played)
        async for event in home.thread(codex, sandbox="workspace-write").run_streamed("go"):
            if event["type"] == "item.started" and event["item"]["type"] == "command_execution":
                break
        await codex.close()

    asyncio.run(main())
    assert not home.processes()


def test_exec_leaves_no_process(home, model):
    played = model(script([[{"type": "hang"}]], when={}))
    with home.codex(played, transport="exec") as codex:
        for event in home.thread(codex).run_streamed_sync("go"):
            if event["type"] == "turn.started":
                break
        gc.collect()
        until_sync(lambda: not home.processes())


def test_a_pending_ask_does_not_hold_up_close(home, model):
    codex = home.codex(model(writes_outside(home)))
    asked = threading.Event()

    def waits(ask):
        asked.set()
        ask.closed.wait()

    async def main():
        thread = home.thread(codex, sandbox="workspace-write", approval_policy="on-request")
        running = asyncio.create_task(thread.run("go", on_ask=waits))
        await until(asked.is_set)
        await codex.close()
        with pytest.raises(errors.ClosedError):
            await running

    asyncio.run(main())
    assert not home.outside.exists()
