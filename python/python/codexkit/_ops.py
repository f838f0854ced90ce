"""One method per op of the core.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import types as t
    from ._call import Call


def _given(params: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in params.items() if value is not None}


class Ops:
    """The ops as methods; `_call` and `_stream` are the binding's."""

    def _call(self, name: str, params: dict[str, Any]) -> Call[Any]:
        raise NotImplementedError

    def _stream(self, name: str, params: dict[str, Any]) -> Call[Any]:
        raise NotImplementedError

    def codex_info(self) -> Call[Any]:
        return self._call("codex.info", {})

    def app_server_request(self, method: str, *, params: Any = None) -> Call[Any]:
        return self._call("app_server.request", {"method": method, **_given({"params": params})})

    def thread_start(self, *, options: Any = None) -> Call[Any]:
        return self._call("thread.start", _given({"options": options}))

    def thread_resume(self, *, id: str | None = None, last: bool | None = None, options: Any = None) -> Call[Any]:
        return self._call("thread.resume", _given({"id": id, "last": last, "options": options}))

    def thread_info(self, thread: int) -> Call[Any]:
        return self._call("thread.info", {"thread": thread})

    def thread_release(self, thread: int) -> Call[Any]:
        return self._call("thread.release", {"thread": thread})

    def thread_run(self, input: Any, thread: int, *, options: Any = None, answers_asks: bool | None = None) -> Call[Any]:
        return self._call("thread.run", {"input": input, "thread": thread, **_given({"options": options, "answers_asks": answers_asks})})

    def thread_run_streamed(self, input: Any, thread: int, *, options: Any = None, answers_asks: bool | None = None) -> Call[Any]:
        return self._stream("thread.run_streamed", {"input": input, "thread": thread, **_given({"options": options, "answers_asks": answers_asks})})

    def turn_steer(self, input: Any, turn: int) -> Call[Any]:
        return self._call("turn.steer", {"input": input, "turn": turn})

    def turn_interrupt(self, turn: int) -> Call[Any]:
        return self._call("turn.interrupt", {"turn": turn})

    def testing_model_start(self, script: Any) -> Call[Any]:
        return self._call("testing.model_start", {"script": script})

    def testing_model_requests(self, model: int) -> Call[Any]:
        return self._call("testing.model_requests", {"model": model})

    def testing_model_verify(self, model: int) -> Call[Any]:
        return self._call("testing.model_verify", {"model": model})

    def testing_model_stop(self, model: int) -> Call[Any]:
        return self._call("testing.model_stop", {"model": model})
