"""Options and errors: what is wrong is named, what is missing is said."""

from __future__ import annotations

import logging
import pickle
import threading

import pytest
from support import Home, says, script

from codexkit import Codex, CodexError, errors


@pytest.mark.parametrize(
    "wrong, field",
    [
        ({"nonsense": 1}, "nonsense"),
        ({"base_url": "ftp://x"}, "codex.base_url"),
        ({"request_timeout_ms": "soon"}, "request_timeout_ms"),
        ({"config": {"a": object()}}, "object"),
    ],
)
def test_a_wrong_client_option_is_named(wrong, field):
    with pytest.raises(errors.InvalidArgumentError, match=field) as caught:
        Codex(**wrong)
    assert isinstance(caught.value, ValueError) and caught.value.code == "invalid_argument"


def test_wrong_thread_and_turn_options_are_named(home):
    with home.fake("normal_turn") as codex:
        with pytest.raises(errors.InvalidArgumentError, match="sandbox"):
            codex.start_thread(sandbox="wide-open")
        with pytest.raises(errors.InvalidArgumentError, match="thread.permissions"):
            codex.start_thread(sandbox="read-only", permissions=":workspace")
        thread = codex.start_thread(sandbox=None)
        with pytest.raises(errors.InvalidArgumentError, match="timeout"):
            thread.run_sync("go", timeout="soon")
        with pytest.raises(errors.InvalidArgumentError, match=r"input\[0\].path"):
            thread.run_sync([{"type": "local_image", "path": home.path / "none.png"}])


def test_what_exec_cannot_do_is_said(home):
    with home.fake("normal_turn", transport="exec") as codex:
        with pytest.raises(errors.UnsupportedError, match="exec"):
            codex.request_sync("thread/list")


def test_a_missing_codex_lists_the_places(home):
    with Codex(environment={"PATH": str(home.path)}) as codex:
        with pytest.raises(errors.CodexNotFoundError) as caught:
            codex.info_sync()
    assert isinstance(caught.value, FileNotFoundError)
    assert str(home.path) in str(caught.value.data["tried"])


def test_errors_keep_their_facts():
    wire = {"code": "timeout", "message": "late", "retryable": True, "data": {"a": 1}, "causes": ["slow"]}
    error = CodexError.from_wire(wire)
    assert isinstance(error, TimeoutError) and str(error) == "late; caused by: slow"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.data, again.retryable) == (errors.TimeoutError, {"a": 1}, True)
    unknown = CodexError.from_wire({**wire, "code": "of_tomorrow"})
    assert type(unknown) is CodexError and unknown.code == "of_tomorrow"


def test_the_log_hook_gets_records(home, model):
    records = []
    some = threading.Event()

    def hook(level, target, message):
        records.append((level, target, message))
        some.set()
        raise RuntimeError("a hook may fail")

    with home.fake("garbage_line", on_log=hook, log_level="trace") as codex:
        codex.start_thread().run_sync("go")
        codex.info_sync()
    assert some.wait(10)
    assert records[0][1].startswith("codexkit")


def test_a_failing_handler_is_logged(home, caplog):
    def fails(ask):
        raise KeyError("lost")

    with home.fake("approval_accepted", on_ask=fails) as codex, caplog.at_level(logging.ERROR, "codexkit"):
        codex.start_thread().run_sync("go")
    assert any(record.exc_info and record.exc_info[0] is KeyError for record in caplog.records)


def test_bytes_and_paths_are_input(home, model):
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001"
        "a5f645400000000049454e44ae426082"
    )
    picture = home.path / "pixel.png"
    picture.write_bytes(pixel)
    played = model(script([[says("I see")]], when={}))
    with home.codex(played) as codex:
        home.thread(codex).run_sync(
            [
                {"type": "text", "text": "look"},
                {"type": "image_data", "data": pixel},
                {"type": "local_image", "path": picture},
            ]
        )
    assert str(played.requests()[0]["body"]).count("data:image/png;base64,") == 2
