"""A FastMCP server over HTTP with an authorization server of its own, as a user would write one. Prints its address."""

import asyncio
import socket
import sys

import uvicorn
from fastmcp import Context, FastMCP
from fastmcp.server.auth.providers.in_memory import InMemoryOAuthProvider
from mcp.server.auth.settings import ClientRegistrationOptions

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
base = f"http://127.0.0.1:{port}"
provider = InMemoryOAuthProvider(
    base_url=base,
    client_registration_options=ClientRegistrationOptions(enabled=True, valid_scopes=["read"]),
    required_scopes=["read"],
)
server = FastMCP("reference", auth=provider)


@server.tool
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


@server.tool
async def count(to: int, context: Context) -> str:
    """Counts and tells its progress."""
    for step in range(1, to + 1):
        await context.report_progress(step, to)
    return "done"


@server.resource("note://one")
def note() -> str:
    """A note."""
    return "a note"


async def main():
    config = uvicorn.Config(server.http_app(), port=port, log_level="warning", timeout_graceful_shutdown=1)
    http = uvicorn.Server(config)
    running = asyncio.create_task(http.serve())
    while not http.started:
        await asyncio.sleep(0.01)
    print(f"{base}/mcp", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    http.should_exit = True
    await running


asyncio.run(main())
