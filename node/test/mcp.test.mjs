// MCP: a server that the program connects to, and functions of the program as one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { tool } from "codexkit";
import { z } from "zod";

import { always, call, failure, PIXEL, program, setup, text } from "./support.mjs";

const words = always([text("words")]);
const painter = fileURLToPath(new URL("../../tests/asks/form_server.py", import.meta.url));

const greet = tool({
  name: "greet",
  description: "Greets.",
  parameters: z.object({ name: z.string() }),
  execute: ({ name }) => `Hello ${name}!`,
});
const fail = tool({
  name: "fail",
  execute() {
    throw new Error("the disk is full");
  },
});
const image = { type: "image_data", data: PIXEL, mime_type: "image/png" };
const draw = tool({ name: "draw", execute: () => ["a pixel", image] });

test("a server is connected to; its tools are listed and called, and it asks for more", async (t) => {
  const { codex } = await setup(t, words);
  const asked = [];
  const onAsk = (ask) => {
    asked.push(ask);
    return { decision: "elicited", content: { colour: "blue" } };
  };
  const client = await codex.connectMcp({ name: "painter", command: "python3", args: [painter], onAsk });
  assert.equal(client.info.server, "painter");
  const [paint] = await client.listTools();
  assert.deepEqual([paint.name, paint.qualified_name], ["paint", "mcp__painter__paint"]);
  const { content, isError } = await client.callTool("paint");
  assert.equal(isError, false);
  assert.match(content[0].text, /blue/);
  assert.deepEqual(asked.map(({ kind, server }) => [kind, server]), [["elicitation", "painter"]]);
  assert.equal((await failure(client.callTool("paint", { arguments: 7 }))).code, "invalid_argument");
  await client.close();
  assert.equal((await failure(client.callTool("paint"))).code, "unknown_handle");
});

test("functions of the program are served to Codex, on both transports", async (t) => {
  const namespace = "mcp__host";
  const steps = [
    { ...call("greet", { name: "Ada" }), namespace },
    { ...call("draw", {}), namespace },
    { ...call("fail", {}), namespace },
    { ...call("greet", { name: 1 }), namespace },
  ];
  const script = { turns: [{ when: {}, replies: [{ steps }, { steps: [text("done")] }] }] };
  for (const transport of ["app_server", "exec"]) {
    const { home, model, codex } = await setup(t, script, { transport });
    const server = await codex.serveMcp({ name: "host", tools: [greet, draw, fail] });
    await codex.startThread(home.thread({ config: server.config })).run("go");
    const seen = JSON.stringify((await model.requests()).at(-1).body.input);
    for (const words of ["Hello Ada!", image.data.toString("base64"), "the disk is full", "do not match its schema"]) {
      assert.ok(seen.includes(words), `${transport}: ${words} is not in ${seen}`);
    }
    await server.stop();
    await server.closed;
  }
});

test("functions are served to any client over standard input and output", async () => {
  const { child, ended } = program(`
    import { Codex, tool } from "codexkit";
    const greet = tool({ name: "greet", execute: ({ name }) => "Hello " + name + "!" });
    const server = await new Codex().serveMcp({ name: "host", tools: [greet], stdio: true });
    await server.closed;
  `);
  const ask = (id, method, params) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
  const answers = child.stdout[Symbol.asyncIterator]();
  ask(1, "initialize", { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } });
  await answers.next();
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
  ask(2, "tools/call", { name: "greet", arguments: { name: "Ada" } });
  await answers.next();
  child.stdin.end();
  const { code, stdout, stderr } = await ended;
  assert.deepEqual([code, stderr], [0, ""]);
  const [, called] = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(called.result.content, [{ type: "text", text: "Hello Ada!" }]);
});

test("a connection keeps nothing alive", async () => {
  const { code, stdout } = await program(`
    import { Codex } from "codexkit";
    const client = await new Codex().connectMcp({ name: "painter", command: "python3", args: [${JSON.stringify(painter)}] });
    console.log((await client.listTools()).length);
  `).ended;
  assert.deepEqual([code, stdout], [0, "1\n"]);
});
