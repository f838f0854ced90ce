"""What threads and clients can do besides turns, on the real Codex."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest
from support import Home, says, script

from codexkit import Thread, TurnResult, errors

TALKS = script([[says("words")]], when={}, times=None)
FREE: Any = {"sandbox_policy": {"type": "danger-full-access"}}


def repository(home: Home) -> None:
    """One commit and a change."""
    project = home.path / "project"
    file = project / "file"
    git = lambda *words: subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", *words], cwd=project, check=True)
    git("init", "-q", "-b", "main")
    file.write_text("one\n")
    git("add", ".")
    git("commit", "-qm", "first")
    file.write_text("two\n")


def test_a_review_is_a_turn(home, model):
    repository(home)

    async def main(codex):
        thread = home.thread(codex)
        result = await thread.review({"type": "uncommitted_changes"})
        assert isinstance(result, TurnResult) and "words" in (result.final_response or "") and result.items
        assert result.thread_id == thread.id
        stream = thread.review_streamed({"type": "base_branch", "branch": "main"})
        events = [event async for event in stream]
        assert "entered_review_mode" in [event["item"]["type"] for event in events if "item" in event]
        assert events[-1]["type"] == "turn.completed"
        assert "words" in ((await stream.result()).final_response or "")
        elsewhere = await thread.review({"type": "custom", "instructions": "dragons"}, delivery="detached")
        assert elsewhere.thread_id != thread.id == result.thread_id
        with pytest.raises(errors.InvalidArgumentError, match="target.branch"):
            await thread.review({"type": "base_branch", "branch": " "})

    with home.codex(model(TALKS)) as codex:
        asyncio.run(main(codex))


def test_compactions_and_commands_are_turns_one_after_the_other(home, model):
    async def main(codex):
        thread = home.thread(codex)
        await thread.run("first")
        results = await asyncio.gather(
            thread.run("second"), thread.compact(), thread.shell_command("echo hello; exit 3"), thread.run("third")
        )
        assert len({result.turn_id for result in results}) == 4
        assert results[1].items[0]["type"] == "context_compaction"
        command: Any = results[2].items[0]
        assert (command["exit_code"], command["aggregated_output"]) == (3, "hello\n")
        stored: Any = await thread.read(include_turns=True)
        # A coroutine begins when the loop comes to it, a call at once.
        begun = [results[at].turn_id for at in (1, 2, 0, 3)]
        assert [turn["id"] for turn in stored["turns"]][1:] == begun

    with home.codex(model(TALKS)) as codex:
        asyncio.run(main(codex))
        stream = home.thread(codex).shell_command_streamed_sync("echo one; sleep 600")
        for event in stream:
            if event["type"] == "item.command_execution.output_delta":
                stream.interrupt()
        assert stream.result().status == "interrupted"


def test_forks_histories_and_reverts(home, model):
    with home.codex(model(TALKS)) as codex:
        thread = home.thread(codex)
        turns = [thread.run_sync(text).turn_id for text in ("one", "two", "three")]
        whole = thread.fork().wait()
        part = thread.fork(last_turn_id=turns[0]).wait()
        assert isinstance(part, Thread) and len({thread.id, whole.id, part.id}) == 3
        part.run_sync("elsewhere")
        lengths = [len(fork.turns().wait()["data"]) for fork in (thread, whole, part)]
        assert lengths == [3, 3, 2]
        passing = thread.fork(ephemeral=True, model="gpt-5.5").wait()
        assert passing.read().wait()["ephemeral"]
        with pytest.raises(errors.InvalidArgumentError, match="fork.before_turn_id"):
            thread.fork(last_turn_id="x", before_turn_id="y").wait()
        kinds = [entry["item"]["type"] for entry in thread.items(turn_id=turns[1]).wait()["data"]]
        assert kinds == ["userMessage", "agentMessage"]
        newest = thread.turns(newest_first=True, limit=1).wait()
        assert newest["data"][0]["id"] == turns[2]
        assert thread.revert(turns[1] or "").wait()["id"] == thread.id
        assert len(thread.turns().wait()["data"]) == 1


def test_lists_names_goals_and_the_archive(home, model):
    async def main(codex):
        thread = home.thread(codex)
        # Before its first turn it has a name, and no history to be forked.
        await thread.set_name("Ada")
        await thread.run("apple")
        other = home.thread(codex)
        await other.run("pear")

        async def listed(**which):
            return [thread["id"] for thread in (await codex.threads(**which))["data"]]

        assert await listed(oldest_first=True) == [thread.id, other.id]
        assert await listed(search="Ada") == [thread.id]
        assert [found["thread"]["id"] for found in (await codex.search_threads("pear"))["data"]] == [other.id]
        assert set(await codex.loaded_threads()) == {thread.id, other.id}
        await thread.archive()
        assert (await listed(), await listed(archived=True)) == ([other.id], [thread.id])
        with pytest.raises(errors.RpcError):
            await thread.run("more")
        assert (await thread.unarchive())["name"] == "Ada"
        await thread.run("more")
        assert await thread.goal() is None
        goal = await thread.set_goal(objective="win", status="paused", token_budget=1000)
        assert goal["objective"] == "win" and goal == await thread.goal()
        assert [await thread.clear_goal(), await thread.clear_goal()] == [True, False]
        await thread.delete()
        assert await listed() == [other.id]
        assert any(model["isDefault"] for model in await codex.models())

    with home.codex(model(TALKS)) as codex:
        asyncio.run(main(codex))


def test_a_false_that_is_written_stays_false(home, model):
    file = home.path / "codex" / "config.toml"
    with home.codex(model(TALKS)) as codex:
        edits: Any = [{"key_path": "hide_agent_reasoning", "value": False}, {"key_path": "model_context_window", "value": 0}]
        codex.write_config(edits).wait()
        assert {"hide_agent_reasoning = false", "model_context_window = 0"} <= set(file.read_text().splitlines())
        assert codex.read_config().wait()["config"]["hide_agent_reasoning"] is False
        codex.write_config([{"key_path": "hide_agent_reasoning", "value": None}]).wait()
        assert "hide_agent_reasoning" not in file.read_text()
        with pytest.raises(errors.InvalidArgumentError, match="edits"):
            codex.write_config([]).wait()


def test_files_are_bytes_and_are_watched(home, model):
    project = home.path / "project"
    everything = bytes(range(256))
    with home.codex(model(TALKS)) as codex:
        codex.write_file(project / "bytes", everything).wait()
        assert (project / "bytes").read_bytes() == everything == codex.read_file(str(project / "bytes")).wait()
        codex.write_file(project / "text", "grüße").wait()
        assert codex.read_file(project / "text").wait().decode() == "grüße"
        with pytest.raises(errors.RpcError):
            codex.read_file(project / "nowhere").wait()
        watching = codex.watch(str(project))
        # Codex watches a moment after it was asked to: something changes until it is seen.
        writing = subprocess.Popen(
            [sys.executable, "-c", "import sys, time\nwhile True: open('new', 'a').write('x'); time.sleep(.05)"], cwd=project
        )
        try:
            changed = next(watching)
        finally:
            writing.kill()
            writing.wait()
        assert changed["type"] == "fs.changed" and str(project / "new") in changed["changed_paths"]
        watching.close()


def test_a_command_in_a_terminal_is_talked_to(home, model):
    async def main(codex):
        words = ["sh", "-c", "stty size; read word; echo \"got $word\"; stty size; exit 7"]
        command = codex.run_command_streamed(words, tty=True, size={"rows": 10, "cols": 40}, **FREE)
        first = await anext(command)
        assert (first.stream, first.data.strip()) == ("stdout", b"10 40")
        await command.resize(rows=11, cols=44)
        await command.write("hello\n")
        rest = b"".join([piece.data async for piece in command])
        assert b"got hello" in rest and b"11 44" in rest
        assert (await command.result())["exit_code"] == 7

    with home.codex(model(TALKS)) as codex:
        asyncio.run(main(codex))


def test_commands_get_bytes_run_to_their_end_or_are_killed(home, model):
    def sleeping():
        return [pid for pid in home.processes() if b"sleep\x00600" in read(f"/proc/{pid}/cmdline")]

    def read(path):
        with suppress(OSError), open(path, "rb") as file:
            return file.read()
        return b""

    everything = bytes(range(256)) * 400
    with home.codex(model(TALKS)) as codex:
        cat = codex.run_command_streamed(["cat"], stdin=True, **FREE)
        cat.write(everything).wait()
        cat.close_stdin().wait()
        assert b"".join(piece.data for piece in cat) == everything
        assert cat.result().wait()["exit_code"] == 0
        done = codex.run_command(["sh", "-c", "echo out; echo error >&2; exit 3"], **FREE).wait()
        assert (done["exit_code"], done["stdout"], done["stderr"]) == (3, "out\n", "error\n")
        assert codex.run_command(["sleep", "600"], timeout_ms=100, **FREE).wait()["exit_code"] == 124
        killed = codex.run_command_streamed(["sh", "-c", "echo here; exec sleep 600"], **FREE)
        assert next(killed).data == b"here\n"
        killed.terminate().wait()
        assert killed.result().wait()["exit_code"] == 137
        dropped = codex.run_command_streamed(["sh", "-c", "echo here; exec sleep 600"], **FREE)
        assert next(dropped).data == b"here\n"
        del dropped
        # The next call comes after the kill that dropping asks for.
        for _ in range(1000):
            if not sleeping():
                break
            codex.loaded_threads().wait()
        assert not sleeping()
        with pytest.raises(errors.InvalidArgumentError, match="command"):
            codex.run_command([], **FREE).wait()


def test_a_login_is_begun_and_given_up(home, model):
    with home.codex(model(TALKS)) as codex:
        assert codex.account().wait().get("account") is None
        codex.login_api_key("sk-test-123456789").wait()
        assert "sk-test-123456789" in (home.path / "codex" / "auth.json").read_text()
        codex.logout().wait()
        for _ in range(2):  # The first one frees its port.
            login = codex.login_chatgpt()
            started = next(login)
            assert started["type"] == "login.started" and started["url"].startswith("https://")
            login.close()
            with pytest.raises(errors.CancelledError):
                login.result().wait()
