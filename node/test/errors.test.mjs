// What is said when something is wrong: which option, which place, which state.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Codex, CodexError, errorCodes } from "codexkit";
import { start } from "codexkit/testing";

import { always, failure, fakeCodex, Home, setup, text, vector } from "./support.mjs";

test("a bad option of the client is named at once", () => {
  assert.throws(
    () => new Codex({ baseUrl: "ftp://example" }),
    (error) => {
      assert.ok(error instanceof CodexError && error instanceof Error);
      assert.equal(error.name, "CodexError");
      assert.equal(error.code, "invalid_argument");
      assert.equal(error.retryable, false);
      assert.equal(error.data.field, "codex.base_url");
      assert.match(error.message, /http:\/\//);
      assert.ok(error.code in errorCodes);
      return true;
    },
  );
  assert.throws(() => new Codex({ modle: "x" }), { code: "invalid_argument", message: /modle/ });
  assert.throws(() => new Codex({ requestTimeoutMs: "soon" }), { code: "invalid_argument", message: /request_timeout_ms/ });
});

test("a bad option of a thread or a turn is named", async (t) => {
  const { home, codex } = await setup(t, always([text("ok")]));
  assert.throws(() => codex.startThread({ sandbox: "wide-open" }), { code: "invalid_argument", message: /sandbox/ });
  assert.throws(() => codex.startThread({ sandboks: "read-only" }), { code: "invalid_argument", message: /sandboks/ });
  const thread = codex.startThread(home.thread());
  for (const [input, options, field] of [
    ["hi", { outputSchema: 7 }, /output_schema/],
    ["hi", { timeoutMs: -1 }, /timeout_ms/],
    ["hi", { nonsense: 1 }, /nonsense/],
    [[{ type: "text", text: "hi" }, { type: "local_image", path: "/nowhere.png" }], {}, /input\[1\]\.path/],
  ]) {
    const error = await failure(thread.run(input, options));
    assert.equal(error.code, "invalid_argument");
    assert.match(error.message, field);
  }
  assert.equal((await thread.run("fine")).finalResponse, "ok");
});

test("the names of the official SDK are understood", async (t) => {
  const home = new Home("names");
  const model = await start(always([text("ok")]));
  t.after(async () => {
    await model.stop();
    home.remove();
  });
  const { codexPath, ...options } = home.options({ config: model.config });
  const codex = new Codex({ ...options, codexPathOverride: codexPath });
  const thread = codex.startThread({
    ...home.thread(),
    sandboxMode: "workspace-write",
    modelReasoningEffort: "low",
    networkAccessEnabled: false,
    webSearchMode: "disabled",
    approvalPolicy: "never",
    additionalDirectories: [home.root],
  });
  await thread.run([{ type: "text", text: "hi" }]);
  const [{ body }] = await model.requests();
  assert.equal(body.reasoning.effort, "low");
  await codex.close();
});

test("a Codex that is nowhere: the error lists every place", async (t) => {
  const home = new Home("nowhere");
  const bin = join(home.root, "bin");
  mkdirSync(bin);
  const before = { PATH: process.env.PATH, CODEX_PATH: process.env.CODEX_PATH, cwd: process.cwd() };
  process.chdir(home.root);
  process.env.PATH = bin;
  delete process.env.CODEX_PATH;
  t.after(() => {
    process.chdir(before.cwd);
    process.env.PATH = before.PATH;
    if (before.CODEX_PATH !== undefined) process.env.CODEX_PATH = before.CODEX_PATH;
    home.remove();
  });
  const codex = new Codex();
  const error = await failure(codex.info());
  assert.equal(error.code, "codex_not_found");
  assert.match(error.message, /npm install @openai\/codex/);
  const places = error.data.tried.map(({ path }) => path);
  assert.ok(places.some((path) => path.startsWith(join(home.root, "node_modules"))), `${places}`);
  assert.ok(places.includes(join(bin, "codex")), `${places}`);
  await codex.close();
});

test("info tells which Codex runs", async (t) => {
  const { home, codex } = await setup(t, always([text("ok")]));
  const info = await codex.info();
  assert.equal(info.codexPath, home.options().codexPath);
  assert.match(info.codexVersion, /^\d+\.\d+\.\d+/);
  assert.equal(info.transport, "app_server");
});

test("any request reaches the app-server; its refusal is an error with the server's words", async (t) => {
  const { codex } = await setup(t, always([text("ok")]));
  const { data } = await codex.request("thread/loaded/list", {});
  assert.deepEqual(data, []);
  const error = await failure(codex.request("thread/resume", { threadId: "01a1f7b5-0000-7000-8000-000000000000" }));
  assert.equal(error.code, "rpc");
  assert.match(error.message, /no rollout found/);
  assert.equal(error.data.code, -32600);
});

test("the log hook gets records", async () => {
  const home = new Home("log");
  const records = [];
  const onLog = (record) => records.push(record);
  const env = { FAKE_CODEX_SCRIPT: vector("garbage_line") };
  const codex = new Codex(home.options({ codexPath: fakeCodex, env, onLog, logLevel: "trace" }));
  await codex.startThread(home.thread()).run("hi");
  await codex.close();
  const record = records.find(({ message }) => message.includes("cannot be read"));
  assert.equal(record?.level, "warn", JSON.stringify(records));
  assert.match(record.target, /^codexkit/);
  assert.throws(() => new Codex({ onLog, logLevel: "loud" }), { code: "invalid_argument", message: /log_level/ });
  home.remove();
});

test("the scripted model tells what it missed", async (t) => {
  const { model } = await setup(t, always([text("never asked for")]));
  assert.match(model.url, /^http:\/\/127\.0\.0\.1:\d+\/v1$/);
  const error = await failure(model.verify());
  assert.equal(error.code, "protocol");
  assert.equal(error.data.problems.length, 1);
  assert.equal((await failure(start({ turns: [] }))).code, "invalid_argument");
});
