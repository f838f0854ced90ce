// The table of methods, played through the generated methods; and what these add to it.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Codex, CodexError } from "codexkit";
import { start } from "codexkit/testing";

import { always, collect, failure, fakeCodex, Home, setup, text, until, vector } from "./support.mjs";

const shared = fileURLToPath(new URL("../../tests/methods", import.meta.url));
const table = JSON.parse(readFileSync(join(shared, "cases.json"), "utf8"));

/** `account/gatewayOAuth/read` as a method's name; without the generator's help, so that it is checked. */
const camel = (name) => name.replace(/[/_](\w)/g, (_, letter) => letter.toUpperCase());

function fill(value, saved) {
  if (typeof value === "string") {
    const whole = /^\$\{(\w+)\}$/.exec(value);
    if (whole && whole[1] in saved) return saved[whole[1]];
    return value.replace(/\$\{(\w+)\}/g, (_, name) => saved[name]);
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, saved));
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, saved)]));
  }
  return value;
}

const at = (result, pointer) => pointer.split("/").slice(1).reduce((value, key) => value?.[key], result);

/** What is wrong with this case, once. */
async function check(codex, saved, { method, params, refused, until: wanted = {}, save = {} }) {
  let result;
  try {
    result = await codex.appServer[camel(method)](...(params ? [fill(params, saved)] : []));
  } catch (error) {
    assert.ok(error instanceof CodexError, String(error));
    if (!refused) return `${error.message}; ${JSON.stringify(error.data)}`;
    assert.ok(["rpc", "unsupported"].includes(error.code), error.code);
    return error.data.message.includes(refused.says) ? undefined : error.data.message;
  }
  if (refused) return `was not refused: ${JSON.stringify(result)}`;
  const off = Object.keys(wanted).find((pointer) => at(result, pointer) !== wanted[pointer]);
  if (off) return `${off} is ${at(result, off)}`;
  for (const [name, pointer] of Object.entries(save)) saved[name] = at(result, pointer);
}

test("every method comes out as in the table", async (t) => {
  const home = new Home("methods");
  const model = await start(table.model);
  const home_ = join(home.root, "home");
  const saved = { root: home.root, home: home_, project: home.project, model: model.url, shared };
  for (const [name, text] of Object.entries(table.files)) {
    mkdirSync(dirname(join(home.root, name)), { recursive: true });
    writeFileSync(join(home.root, name), fill(text, saved));
  }
  const codex = home.codex({ env: table.env });
  t.after(async () => {
    await codex.close();
    await model.stop();
    await until("no process is left", () => home.processes().length === 0);
    home.remove();
  });

  const wrong = [];
  const background = [];
  for (const one of table.cases) {
    if (one.not_called) continue;
    if (one.background) {
      background.push(codex.appServer[camel(one.method)](fill(one.params, saved)));
      continue;
    }
    const end = Date.now() + 20_000;
    let reason = await check(codex, saved, one);
    while (reason && one.until && Date.now() < end) {
      // Codex tells what is awaited in notifications, which a call does not see.
      await new Promise((resolve) => setTimeout(resolve, 10));
      reason = await check(codex, saved, one);
    }
    if (reason) wrong.push(`${one.method}: ${reason}`);
  }
  await Promise.all(background);
  assert.deepEqual(wrong, []);
  // Nothing is offered that the table does not play, and the other way round.
  const played = new Set(table.cases.map(({ method }) => camel(method)));
  const offered = Object.getOwnPropertyNames(Object.getPrototypeOf(codex.appServer));
  assert.deepEqual(
    offered.filter((name) => !["constructor", "subscribe"].includes(name) && !name.startsWith("iterate")).sort(),
    [...played].sort(),
  );
  assert.equal(played.size, 184);
});

test("the entries of all pages, and of the first ones only", async (t) => {
  const { codex } = await setup(t, always([text("never asked")]));
  for (const name of ["a", "b", "c", "d", "e"]) await codex.appServer.threadSectionCreate({ name });
  const names = (sections) => sections.map((section) => section.name);
  // Codex has a section of its own.
  const all = ["Pinned", "a", "b", "c", "d", "e"];
  const first = await codex.appServer.threadSectionList({ limit: 2 });
  assert.deepEqual(names(first.data), all.slice(0, 2));
  assert.deepEqual(names(await collect(codex.appServer.iterateThreadSectionList({ limit: 2 }))), all);
  const rest = codex.appServer.iterateThreadSectionList({ cursor: first.nextCursor });
  assert.deepEqual(names(await collect(rest)), all.slice(2));
  for await (const section of codex.appServer.iterateThreadSectionList({ limit: 1 })) {
    assert.equal(section.name, "Pinned");
    break;
  }
});

test("params that do not fit reject, and an aborted signal ends a call", async (t) => {
  const { codex } = await setup(t, always([text("never asked")]));
  const error = await failure(codex.appServer.threadSectionCreate({ nam: "a" }));
  assert.deepEqual([error.code, error.data.field], ["invalid_argument", "nam"]);
  const reason = new Error("enough");
  await assert.rejects(codex.appServer.threadList({}, { signal: AbortSignal.abort(reason) }), reason);
});

test("an experimental method is refused before anything is sent", async (t) => {
  const home = new Home("experimental");
  const journal = join(home.root, "journal.jsonl");
  const env = { FAKE_CODEX_SCRIPT: vector("normal_turn"), FAKE_CODEX_LOG: journal };
  const codex = new Codex(home.options({ codexPath: fakeCodex, env, experimentalApi: false }));
  t.after(async () => {
    await codex.close();
    home.remove();
  });
  const error = await failure(codex.appServer.memoryReset());
  assert.deepEqual([error.code, error.data.option], ["unsupported", "codex.experimental_api"]);
  assert.ok(!existsSync(journal));
});
