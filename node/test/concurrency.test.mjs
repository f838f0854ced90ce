// Much at once on one connection; a connection that is a socket; a child that dies under its calls.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

import { Codex } from "codexkit";
import { start } from "codexkit/testing";

import { always, collect, escalated, failure, Home, realCodex, setup, text, until } from "./support.mjs";

test("a thousand calls at once are all answered", async (t) => {
  const { home, codex } = await setup(t, always([text("words")]));
  const calls = Array.from({ length: 1000 }, () => codex.appServer.threadLoadedList());
  for (const { data } of await Promise.all(calls)) assert.deepEqual(data, []);
  assert.equal(home.processes("app-server").length, 1);
});

test("a hundred threads on one child: each stream sees its own events only", async (t) => {
  const names = Array.from({ length: 100 }, (_, number) => `<${number}>`);
  const turns = names.map((name) => ({ when: { user: name }, replies: [{ steps: [text(`answer to ${name}`)] }] }));
  const { home, model, codex } = await setup(t, { turns });
  const ids = await Promise.all(
    names.map(async (name) => {
      const turn = await codex.startThread(home.thread()).runStreamed(name);
      const events = await collect(turn.events);
      const { threadId, turnId } = await turn.result();
      for (const event of events) {
        assert.equal(event.thread_id, threadId);
        assert.ok([undefined, null, turnId].includes(event.turn_id), JSON.stringify(event));
      }
      const deltas = events.filter(({ type }) => type === "item.agent_message.delta").map(({ delta }) => delta);
      assert.equal(deltas.join(""), `answer to ${name}`);
      assert.ok(events.every(({ seq }, at) => at === 0 || seq > events[at - 1].seq));
      assert.deepEqual(
        events.filter(({ type }) => /^turn\.(completed|failed|interrupted)$/.test(type)).map(({ type }) => type),
        ["turn.completed"],
      );
      assert.equal(events.at(-1).type, "turn.completed");
      return threadId;
    }),
  );
  assert.equal(new Set(ids).size, 100);
  assert.equal(home.processes("app-server").length, 1);
  await model.verify();
});

test("calls in flight when the child is killed fail, and the next one finds a new child", async (t) => {
  const { home, codex } = await setup(t, always([text("words")]));
  await codex.appServer.threadLoadedList();
  const sandboxPolicy = { type: "dangerFullAccess" };
  const endless = { command: ["sh", "-c", "touch running; exec sleep 600"], timeoutMs: 600_000, sandboxPolicy };
  const outcome = failure(codex.appServer.commandExec({ ...endless, cwd: home.project }));
  await home.running();
  const [pid] = home.processes("app-server");
  process.kill(Number(pid), "SIGKILL");
  const error = await outcome;
  assert.deepEqual([error.code, error.retryable, error.data.signal], ["exited", true, 9]);
  assert.deepEqual((await codex.appServer.threadLoadedList()).data, []);
});

test("a server that runs already is reached by its URL", async (t) => {
  const home = new Home("remote");
  const model = await start(always([escalated(`touch '${home.outside}'`)], [text("from afar")]));
  // The server's own configuration: nobody can tell it afterwards which model to use.
  const overrides = Object.entries(model.config).flatMap(([key, value]) => ["-c", `${key}=${toml(value)}`]);
  const server = spawn(realCodex(), ["app-server", ...overrides, "--listen", "ws://127.0.0.1:0"], {
    env: { ...process.env, HOME: join(home.root, "home"), CODEX_HOME: home.codexHome },
    stdio: ["ignore", "ignore", "pipe"],
  });
  t.after(async () => {
    server.kill("SIGKILL");
    await once(server, "close");
    await model.stop();
    home.remove();
  });
  let url;
  const lines = createInterface({ input: server.stderr });
  for await (const line of lines) {
    url = /listening on: (\S+)/.exec(line)?.[1];
    if (url) break;
  }
  server.stderr.resume();
  const codex = new Codex({ transport: "remote", remote: { url } });
  const thread = codex.startThread(home.thread({ sandbox: "workspace-write", approvalPolicy: "on-request" }));
  const asked = [];
  const onAsk = ({ kind }) => {
    asked.push(kind);
    return "allow";
  };
  assert.equal((await thread.run("go", { onAsk })).finalResponse, "from afar");
  assert.deepEqual(asked, ["command"]);
  assert.deepEqual((await codex.appServer.threadLoadedList()).data, [thread.id]);
  await codex.close();
  assert.equal(server.exitCode, null, "it is not ours to end");
});

/** A value as the server's command line takes it. */
function toml(value) {
  if (Array.isArray(value)) return `[${value.map(toml)}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}=${toml(inner)}`)}}`;
}
