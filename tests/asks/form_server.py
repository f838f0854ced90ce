"""An MCP server on standard input and output whose one tool asks the user for a colour, for the table of asks."""

import json
import sys

TOOL = {"name": "paint", "description": "Paints.", "inputSchema": {"type": "object", "properties": {}}}
FORM = {"type": "object", "properties": {"colour": {"type": "string"}}, "required": ["colour"]}


def send(**message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


calls = {}
for line in sys.stdin:
    message = json.loads(line)
    method, number = message.get("method"), message.get("id")
    if method == "initialize":
        send(
            id=number,
            result={
                "protocolVersion": message["params"]["protocolVersion"],
                "capabilities": {"tools": {}},
                "serverInfo": {"name": "painter", "version": "1"},
            },
        )
    elif method == "tools/list":
        send(id=number, result={"tools": [TOOL]})
    elif method == "tools/call":
        question = f"form-{number}"
        calls[question] = number
        send(id=question, method="elicitation/create", params={"message": "Which colour?", "requestedSchema": FORM})
    elif method is None and number in calls:
        text = json.dumps(message.get("result"), separators=(",", ":"))
        send(id=calls.pop(number), result={"content": [{"type": "text", "text": text}]})
    elif number is not None:
        send(id=number, error={"code": -32601, "message": "no such method"})
