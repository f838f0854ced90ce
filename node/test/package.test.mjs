// The package as its users meet it: its types, the README's program, the demo, a Codex that npm installed.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Codex } from "codexkit";
import { start } from "codexkit/testing";

import { always, demoScript, Home, realCodex, text, until } from "./support.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Runs a program; what it printed and how it ended. */
function run(file, args, options) {
  return new Promise((resolve) =>
    execFile(file, args, options, (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr })),
  );
}

/** An example finds the package by its name, as a user's program does. */
function example(name, home, env) {
  mkdirSync(here("../../examples/node/node_modules"), { recursive: true });
  const link = here("../../examples/node/node_modules/codexkit");
  if (!existsSync(link)) symlinkSync("../../../node", link);
  const { OPENAI_API_KEY, CODEX_API_KEY, ...rest } = process.env;
  const ours = { CODEX_PATH: realCodex(), HOME: join(home.root, "home"), CODEX_HOME: home.codexHome };
  return run(process.execPath, [here(`../../examples/node/${name}`)], { cwd: home.project, env: { ...rest, ...ours, ...env } });
}

test("a strict TypeScript program compiles", async () => {
  const outcome = await run(process.execPath, [here("../node_modules/typescript/bin/tsc"), "-p", here("types")]);
  assert.deepEqual(outcome, { code: 0, stdout: "", stderr: "" });
});

test("the README's program runs", async () => {
  const home = new Home("quickstart");
  const model = await start(always([text("It is empty.")]));
  // The program sets no options, so the user's own settings lead to the model.
  const { model_provider, model_providers, model: name } = model.config;
  const lines = [`model = "${name}"`, `model_provider = "${model_provider}"`, `[model_providers.${model_provider}]`];
  for (const [key, value] of Object.entries(model_providers[model_provider])) lines.push(`${key} = ${JSON.stringify(value)}`);
  writeFileSync(join(home.codexHome, "config.toml"), lines.join("\n"));
  const outcome = await example("quickstart.mjs", home, {});
  assert.deepEqual(outcome, { code: 0, stdout: "It is empty.\n", stderr: "" });
  await model.stop();
  await until("no process is left", () => home.processes().length === 0);
  home.remove();
});

test("the demo runs", async () => {
  const home = new Home("demo-program");
  const model = await start(demoScript(home.outside));
  const record = join(home.root, "events.jsonl");
  const outcome = await example("demo.mjs", home, {
    DEMO_CONFIG: JSON.stringify(model.config),
    DEMO_PROMPT: "go",
    DEMO_WORKDIR: home.project,
    DEMO_EVENTS: record,
  });
  assert.equal(outcome.code, 0, outcome.stderr);
  assert.match(outcome.stdout, /\? command: .*written by codex.* -> allow/);
  const events = readFileSync(record, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(events.at(-1).type, "turn.completed");
  assert.ok(existsSync(home.outside));
  await model.verify();
  await model.stop();
  home.remove();
});

test("a Codex that npm installed beside the program is found", async (t) => {
  const home = new Home("npm");
  const triple = { x64: "x86_64-unknown-linux-musl", arm64: "aarch64-unknown-linux-musl" }[process.arch];
  const folder = join(home.root, "node_modules/@openai", `codex-linux-${process.arch}`, "vendor", triple, "bin");
  mkdirSync(folder, { recursive: true });
  symlinkSync(realCodex(), join(folder, "codex"));
  const before = { cwd: process.cwd(), CODEX_PATH: process.env.CODEX_PATH, PATH: process.env.PATH };
  process.chdir(home.root);
  process.env.PATH = home.project;
  delete process.env.CODEX_PATH;
  t.after(() => {
    process.chdir(before.cwd);
    process.env.PATH = before.PATH;
    if (before.CODEX_PATH !== undefined) process.env.CODEX_PATH = before.CODEX_PATH;
    home.remove();
  });
  const codex = new Codex({ codexHome: home.codexHome });
  assert.match((await codex.info()).codexVersion, /^\d+\.\d+\.\d+/);
  await codex.close();
});
