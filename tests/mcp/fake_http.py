"""An MCP server over HTTP with an authorization server beside it, and faults on request. Prints its address.

    fake_http.py <journal> [oauth]

Each request is a line of the journal. `oauth`: wants a token of its own authorization server. The tool `flaky` and
its siblings fail as often as they are told, with the status they are told.
"""

import json
import sys
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

JOURNAL = open(sys.argv[1], "a", buffering=1)
OAUTH = "oauth" in sys.argv[2:]
LOCK = threading.Lock()
OPEN = {"type": "object", "properties": {}}
TOOLS = [
    {"name": "flaky_reader", "inputSchema": OPEN, "annotations": {"readOnlyHint": True}},
    {"name": "flaky_repeater", "inputSchema": OPEN, "annotations": {"idempotentHint": True}},
    {"name": "flaky_writer", "inputSchema": OPEN},
    {"name": "revoke", "inputSchema": OPEN},
]
failures = {}
# The access token that is good now, and the refresh token; both change with each refresh.
state = {"number": 0, "access": None, "refresh": None, "challenges": {}}


def new_tokens():
    state["number"] += 1
    state["access"], state["refresh"] = f"access-{state['number']}", f"refresh-{state['number']}"
    return {
        "access_token": state["access"],
        "refresh_token": state["refresh"],
        "token_type": "Bearer",
        "expires_in": 3600,
        "scope": "mcp",
    }


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    @property
    def base(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def note(self, body):
        entry = {"method": self.command, "path": self.path, "headers": {k.lower(): v for k, v in self.headers.items()}}
        JOURNAL.write(json.dumps({**entry, "body": body}) + "\n")

    def reply(self, status, body=None, **headers):
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if data:
            self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        self.note(None)
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        if url.path == "/.well-known/oauth-protected-resource/mcp" and OAUTH:
            self.reply(200, {"resource": f"{self.base}/mcp", "authorization_servers": [self.base], "scopes_supported": ["mcp"]})
        elif url.path == "/.well-known/oauth-authorization-server" and OAUTH:
            self.reply(200, {
                "issuer": self.base,
                "authorization_endpoint": f"{self.base}/authorize",
                "token_endpoint": f"{self.base}/token",
                "registration_endpoint": f"{self.base}/register",
                "response_types_supported": ["code"],
                "code_challenge_methods_supported": ["S256"],
                "token_endpoint_auth_methods_supported": ["none"],
            })
        elif url.path == "/authorize" and OAUTH:
            assert query["code_challenge_method"] == "S256" and query["resource"] == f"{self.base}/mcp", query
            answer = urllib.parse.urlencode({"code": "the-code", "state": query["state"]})
            self.reply(302, location=f"{query['redirect_uri']}?{answer}")
        elif url.path == "/mcp":
            self.reply(405)
        else:
            self.reply(404)

    def do_DELETE(self):
        self.note(None)
        self.reply(200)

    def do_POST(self):
        raw = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        form = self.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")
        body = dict(urllib.parse.parse_qsl(raw)) if form else json.loads(raw)
        self.note(body)
        with LOCK:
            if self.path == "/register":
                self.reply(201, {**body, "client_id": "registered"})
            elif self.path == "/token":
                self.token(body)
            elif self.path == "/mcp":
                self.mcp(body)
            else:
                self.reply(404)

    def token(self, form):
        if form["grant_type"] == "refresh_token" and form["refresh_token"] != state["refresh"]:
            self.reply(400, {"error": "invalid_grant"})
        else:
            self.reply(200, new_tokens())

    def mcp(self, message):
        if OAUTH and self.headers.get("authorization") != f"Bearer {state['access']}":
            metadata = f"{self.base}/.well-known/oauth-protected-resource/mcp"
            return self.reply(401, www_authenticate=f'Bearer resource_metadata="{metadata}"')
        method = message["method"]
        if "id" not in message:
            return self.reply(202)
        if method == "initialize":
            version = message["params"]["protocolVersion"]
            result = {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": {"name": "fake", "version": "1"}}
            return self.reply(200, {"jsonrpc": "2.0", "id": message["id"], "result": result}, mcp_session_id="session-1")
        if method == "tools/list":
            result = {"tools": TOOLS}
        elif method == "tools/call":
            name, arguments = message["params"]["name"], message["params"].get("arguments") or {}
            if name == "revoke":
                # As if the authorization server had taken the token back.
                state["access"] = "another"
                if arguments.get("refresh_too"):
                    state["refresh"] = "another"
            left = failures.setdefault((name, arguments.get("key")), arguments.get("failures", 0))
            if left:
                failures[name, arguments.get("key")] -= 1
                return self.reply(arguments["status"])
            result = {"content": [{"type": "text", "text": arguments.get("say", "done")}]}
        else:
            return self.reply(200, {"jsonrpc": "2.0", "id": message["id"], "error": {"code": -32601, "message": method}})
        self.reply(200, {"jsonrpc": "2.0", "id": message["id"], "result": result})


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_port}/mcp", flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
