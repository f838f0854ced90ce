"""A user's program as type checkers see it. It is not run: `./dev check` checks it."""

from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from codexkit import Answer, Ask, Codex, McpServer, Thread, types
from codexkit.tools import tool


class Report:
    """Stands for a pydantic model."""

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        raise NotImplementedError

    @classmethod
    def model_validate(cls, value: Any) -> Report:
        raise NotImplementedError


def on_ask(ask: Ask) -> types.Answer:
    assert_type(ask.kind, types.AskKind)
    return {"decision": "deny", "reason": ask.method}


async def events(thread: Thread) -> None:
    stream = thread.run_streamed("go", on_ask=on_ask, timeout_ms=1000)
    async for event in stream:
        if event["type"] == "item.completed":
            item = event["item"]
            if item["type"] == "command_execution":
                assert_type(item["command"], str)
        elif event["type"] == "turn.failed":
            assert_type(event["error"].get("message"), "str")
    assert_type((await stream.result()).parsed, None)
    for event in thread.run_streamed_sync("go"):
        assert_type(event["seq"], int)


async def results(codex: Codex) -> None:
    thread = codex.start_thread(sandbox="workspace-write", approval_policy="on-request")
    assert_type((await thread.run("go", output_type=Report)).parsed, Report)
    assert_type(thread.run_sync("go", output_type=Report).parsed, Report)
    assert_type(thread.run_sync("go").parsed, None)
    await thread.run([{"type": "text", "text": "look"}, {"type": "local_image", "path": "a.png"}])
    thread.run_sync("go", timeout="soon")  # pyright: ignore[reportCallIssue]
    codex.start_thread(sandbox="wide-open")  # pyright: ignore[reportArgumentType]


async def notifications(codex: Codex) -> None:
    async for told in codex.app_server.subscribe(methods=["thread/status/changed"]):
        assert_type(told["seq"], int)
        if told["method"] == "thread/status/changed":
            assert_type(told["params"]["threadId"], str)
        elif told["method"] == "codexkit/connectionReady":
            assert_type(told["params"]["resumed_threads"], "list[str]")
    for told in codex.app_server.subscribe():
        assert_type(told["seq"], int)


async def around_turns(codex: Codex, thread: Thread) -> None:
    assert_type((await thread.review({"type": "uncommitted_changes"}, on_ask=on_ask)).final_response, "str | None")
    async for event in thread.review_streamed({"type": "uncommitted_changes"}):
        assert_type(event["seq"], int)
    assert_type(thread.shell_command_streamed_sync("ls").result().status, types.TurnStatus)
    assert_type(await thread.fork(model="gpt-5.5"), Thread)
    assert_type(await codex.pending_asks(), "list[Ask]")
    await codex.answer_ask(1, Answer.allow(scope="session"))
    await codex.answer_ask(1, {"decision": "user_input", "answers": {"colour": ["red"]}})


@tool
def add(a: int, b: int = 1) -> int:
    return a + b


@tool(timeout_ms=5000, on_error=str)
async def later(ask: Ask) -> list[str]:
    return [ask.method]


async def tools(codex: Codex) -> None:
    assert_type(add(1, b=2), int)
    assert_type(await later(Ask({})), "list[str]")
    codex.start_thread(tools=[add, later, {"name": "as_data"}])
    add("one")  # pyright: ignore[reportArgumentType]
    server = await codex.serve_mcp("mine", [add, later])
    assert_type(server, McpServer)
    client = await codex.connect_mcp(name="theirs", url=server.url)
    assert_type(await client.tools(), "list[types.McpTool]")
    async for told in client.notifications():
        assert_type(told, "dict[str, Any]")


async def machine(codex: Codex) -> None:
    async with codex.run_command_streamed(["cat"], tty=True) as command:
        async for piece in command:
            assert_type(piece.data, bytes)
    assert_type((await command.result())["exit_code"], int)
    assert_type(await codex.read_file("a"), bytes)


async def requests(codex: Codex) -> None:
    found = await codex.request("thread/list", {"limit": 5})
    assert_type(found["data"][0]["id"], str)
    await codex.request("method/of/tomorrow", {"any": "thing"})
    listed = await codex.app_server.thread_list(limit=5, sort_key="updated_at")
    assert_type(listed["data"][0]["id"], str)
    assert_type(codex.app_server.thread_list().wait()["data"][0]["id"], str)
    async for section in codex.app_server.iterate_thread_section_list():
        assert_type(section["name"], str)
    for section in codex.app_server.iterate_thread_section_list(limit=1):
        assert_type(section["name"], str)
    await codex.app_server.account_login_start({"type": "apiKey", "apiKey": "key"})
    codex.app_server.thread_resume()  # pyright: ignore[reportCallIssue]
    codex.app_server.thread_list(sort_key="colour")  # pyright: ignore[reportArgumentType]
