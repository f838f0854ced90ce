"""An MCP server on standard input and output with one tool and one resource, for the table of methods."""

import json
import sys

ANSWERS = {
    "tools/list": {
        "tools": [{"name": "greet", "description": "Greets.", "inputSchema": {"type": "object", "properties": {}}}]
    },
    "tools/call": {"content": [{"type": "text", "text": "hello"}]},
    "resources/list": {"resources": [{"uri": "note://one", "name": "one"}]},
    "resources/templates/list": {"resourceTemplates": []},
    "resources/read": {"contents": [{"uri": "note://one", "mimeType": "text/plain", "text": "a note"}]},
    "ping": {},
}


def answer(request):
    if request["method"] == "initialize":
        return {
            "protocolVersion": request["params"]["protocolVersion"],
            "capabilities": {"tools": {}, "resources": {}},
            "serverInfo": {"name": "notes", "version": "1"},
        }
    return ANSWERS.get(request["method"])


for line in sys.stdin:
    request = json.loads(line)
    if "id" in request:
        result = answer(request)
        reply = {"result": result} if result is not None else {"error": {"code": -32601, "message": "no such method"}}
        print(json.dumps({"jsonrpc": "2.0", "id": request["id"], **reply}), flush=True)
