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

    def codex_info(self) -> Call[t.CodexInfo]:
        """Tells which Codex this client runs; finds it and asks it for its version."""
        return self._call("codex.info", {})

    def app_server_request(self, method: str, *, params: Any = None) -> Call[t.AppServerRequestOutput]:
        """Sends any app-server request by name and returns its result as it came.

        method: The method's name, like `model/list`.
        params: Its params, in the app-server's own spelling.
        """
        return self._call("app_server.request", {"method": method, **_given({"params": params})})

    def app_server_list_all(
        self,
        method: str,
        *,
        params: Any = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> Call[t.Listed]:
        """Asks for one page after the other and returns the entries of all.

        method: The method's name, like `thread/list`.
        params: Its params, in the app-server's own spelling; `limit` among them is the length of one page.
        cursor: Go on there: `next_cursor` of an earlier call.
        limit: Stop after the page that reaches this many entries. Default: 10,000.
        """
        return self._call("app_server.list_all", {"method": method, **_given({"params": params, "cursor": cursor, "limit": limit})})

    def app_server_subscribe(
        self,
        *,
        threads: list[str] | None = None,
        methods: list[str] | None = None,
    ) -> Call[t.Done]:
        """Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. While it runs, a connection to a remote server that is lost is made again.

        threads: Thread ids. What is about no thread (the account, warnings, files) is heard in any case.
        methods: Methods, like `thread/status/changed` or `codexkit/connectionLost`.
        """
        return self._stream("app_server.subscribe", _given({"threads": threads, "methods": methods}))

    def thread_start(self, *, options: t.ThreadOptions | None = None) -> Call[t.ThreadHandle]:
        """Makes a new thread; nothing is started until its first turn.

        options: The thread's options.
        """
        return self._call("thread.start", _given({"options": options}))

    def thread_resume(
        self,
        *,
        id: str | None = None,
        last: bool | None = None,
        options: t.ThreadOptions | None = None,
    ) -> Call[t.ThreadHandle]:
        """Makes a thread that goes on where an earlier one ended.

        id: The thread's id. Either this or `last`.
        last: The most recent thread of the working directory.
        options: The thread's options.
        """
        return self._call("thread.resume", _given({"id": id, "last": last, "options": options}))

    def thread_info(self, thread: int) -> Call[t.ThreadHandle]:
        """Tells a thread's id, once Codex has told it.

        thread: The handle.
        """
        return self._call("thread.info", {"thread": thread})

    def thread_release(self, thread: int) -> Call[t.Done]:
        """Forgets a thread's handle. A turn that runs goes on; the thread can be resumed.

        thread: The handle.
        """
        return self._call("thread.release", {"thread": thread})

    def thread_run(
        self,
        thread: int,
        input: t.Input,
        *,
        options: t.TurnOptions | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Runs a turn to its end and returns its items, final response and usage.

        thread: The thread's handle.
        input: What to tell Codex.
        options: The turn's options.
        answers_asks: Whether the caller answers asks. If not, every ask is refused.
        """
        return self._call("thread.run", {"thread": thread, "input": input, **_given({"options": options, "answers_asks": answers_asks})})

    def thread_run_streamed(
        self,
        thread: int,
        input: t.Input,
        *,
        options: t.TurnOptions | None = None,
        answers_asks: bool | None = None,
    ) -> Call[t.TurnResult]:
        """Runs a turn and streams its events; the result comes after the last of them.

        thread: The thread's handle.
        input: What to tell Codex.
        options: The turn's options.
        answers_asks: Whether the caller answers asks. If not, every ask is refused.
        """
        return self._stream("thread.run_streamed", {"thread": thread, "input": input, **_given({"options": options, "answers_asks": answers_asks})})

    def turn_steer(self, turn: int, input: t.Input) -> Call[t.Done]:
        """Adds input to a running turn.

        turn: The ticket of the `thread.run` or `thread.run_streamed` call.
        input: What to tell Codex.
        """
        return self._call("turn.steer", {"turn": turn, "input": input})

    def turn_interrupt(self, turn: int) -> Call[t.Done]:
        """Asks Codex to end a running turn; its items and usage up to there are kept.

        turn: The ticket of the `thread.run` or `thread.run_streamed` call.
        """
        return self._call("turn.interrupt", {"turn": turn})

    def testing_model_start(self, script: t.Script) -> Call[t.ModelHandle]:
        """Starts a scripted model on loopback, so that Codex runs without key and network.

        script: The turns it plays.
        """
        return self._call("testing.model_start", {"script": script})

    def testing_model_requests(self, model: int) -> Call[t.TestingModelRequestsOutput]:
        """The requests a scripted model has got so far.

        model: The handle.
        """
        return self._call("testing.model_requests", {"model": model})

    def testing_model_verify(self, model: int) -> Call[t.Done]:
        """Fails when a scripted model was asked otherwise than its script expects.

        model: The handle.
        """
        return self._call("testing.model_verify", {"model": model})

    def testing_model_stop(self, model: int) -> Call[t.Done]:
        """Stops a scripted model.

        model: The handle.
        """
        return self._call("testing.model_stop", {"model": model})
