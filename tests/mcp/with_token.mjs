// Runs a command against the conformance server: starts the server, and a proxy that shows its token, since the suite
// shows none. Everything else passes as it is, the headers Host and Origin too.
//
//   node with_token.mjs <server program> -- <command…>      {url} in the command becomes the proxy's address

import { spawn } from "node:child_process";
import http from "node:http";
import { createInterface } from "node:readline";

const [program, , ...command] = process.argv.slice(2);
const server = spawn(program, [], { stdio: ["pipe", "pipe", "inherit"] });
server.on("exit", (code) => code && process.exit(code));
const { value: line } = await createInterface({ input: server.stdout })[Symbol.asyncIterator]().next();
const { url, token } = JSON.parse(line);
const { hostname, port, pathname } = new URL(url);

const proxy = http.createServer((request, response) => {
  const headers = { ...request.headers, authorization: `Bearer ${token}` };
  const options = { hostname, port, path: request.url, method: request.method, headers };
  const onward = http.request(options, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    response.flushHeaders();
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  response.on("close", () => onward.destroy());
  request.pipe(onward);
});

proxy.listen(0, "127.0.0.1", () => {
  const address = `http://127.0.0.1:${proxy.address().port}${pathname}`;
  const words = command.map((word) => word.replace("{url}", address));
  const child = spawn(words[0], words.slice(1), { stdio: "inherit" });
  child.on("exit", (code) => {
    server.stdin.end();
    process.exit(code ?? 1);
  });
});
