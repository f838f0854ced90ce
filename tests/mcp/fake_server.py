"""An MCP server on standard input and output that behaves as its tools are called. What it gets is noted in a file.

    fake_server.py <journal>

`FAKE_VERSION`: the protocol version it answers, instead of the one it is asked for.
"""

import json
import os
import subprocess
import sys

JOURNAL = open(sys.argv[1], "a", buffering=1)
OPEN = {"type": "object", "properties": {}}
PAGES = [
    [
        {"name": "echo", "inputSchema": OPEN, "annotations": {"readOnlyHint": True}},
        {"name": "env", "inputSchema": OPEN},
        {"name": "with.dot", "inputSchema": OPEN},
        {"name": "with-dot", "inputSchema": OPEN},
    ],
    [
        {"name": name, "inputSchema": OPEN}
        for name in ("fail", "slow", "die", "orphan", "grow", "progress", "together", "ask", "garbage")
    ],
]
waiting = []
asked = {}


def send(message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


def text(id, value):
    content = [{"type": "text", "text": value if isinstance(value, str) else json.dumps(value)}]
    send({"id": id, "result": {"content": content}})


def call(id, params):
    name, arguments = params["name"], params.get("arguments") or {}
    if name == "echo":
        text(id, arguments)
    elif name == "env":
        text(id, dict(os.environ))
    elif name == "fail":
        send({"id": id, "error": {"code": -32602, "message": "no such thing", "data": {"hint": 1}}})
    elif name == "slow":
        for _ in range(arguments.get("times", 1)):
            send({"method": "notifications/message", "params": {"level": "info", "data": "slow has begun"}})
    elif name == "die":
        print("out of luck", file=sys.stderr, flush=True)
        os._exit(3)
    elif name == "orphan":
        # It leaves the process group and holds the pipes.
        subprocess.Popen(["sleep", "30"], start_new_session=True)
        os._exit(4)
    elif name == "grow":
        PAGES[1].append({"name": "grown", "inputSchema": OPEN})
        send({"method": "notifications/tools/list_changed"})
        text(id, "grown")
    elif name == "progress":
        steps, token = arguments.get("steps", 3), params["_meta"]["progressToken"]
        for step in range(1, steps + 1):
            told = {"progressToken": token, "progress": step, "total": steps}
            send({"method": "notifications/progress", "params": told})
        text(id, "done")
    elif name == "together":
        # All answers at once, the last first.
        waiting.append((id, arguments))
        if len(waiting) == arguments["of"]:
            while waiting:
                text(*waiting.pop())
    elif name == "ask":
        asked["of the server"] = id
        send({"id": "of the server", "method": arguments["method"], "params": arguments["params"]})
    elif name == "garbage":
        print("this is no JSON", flush=True)
        print('{"half": ', flush=True)
        text(id, "after it")


for line in sys.stdin:
    JOURNAL.write(line)
    message = json.loads(line)
    method, id = message.get("method"), message.get("id")
    if method is None:
        text(asked.pop(id), {key: message[key] for key in ("result", "error") if key in message})
    elif method == "initialize":
        version = os.environ.get("FAKE_VERSION") or message["params"]["protocolVersion"]
        capabilities = {"tools": {"listChanged": True}, "logging": {}}
        info = {"name": "fake", "version": "1"}
        result = {"protocolVersion": version, "capabilities": capabilities, "serverInfo": info, "instructions": "be kind"}
        send({"id": id, "result": result})
    elif method == "tools/list":
        page = int((message.get("params") or {}).get("cursor", 0))
        more = {"nextCursor": str(page + 1)} if page + 1 < len(PAGES) else {}
        send({"id": id, "result": {"tools": PAGES[page], **more}})
    elif method == "tools/call":
        call(id, message["params"])
    elif id is not None:
        send({"id": id, "error": {"code": -32601, "message": method}})
