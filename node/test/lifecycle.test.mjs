// Ends of all kinds: no Codex is left behind, nothing hangs, nothing crashes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

import { always, endless, failure, Home, isCommand, program, setup, text, until } from "./support.mjs";

const writable = { sandbox: "workspace-write" };

test("break frees the turn, and its thread is ready for the next one", async (t) => {
  const script = { turns: [{ ...endless.turns[0], when: { user: "endless" } }, always([text("next")]).turns[0]] };
  const { home, codex } = await setup(t, script);
  const thread = codex.startThread(home.thread(writable));
  const turn = await thread.runStreamed("endless");
  for await (const event of turn.events) {
    if (!isCommand(event)) continue;
    await home.running();
    break;
  }
  assert.equal((await failure(turn.result())).code, "cancelled");
  assert.equal((await thread.run("more")).finalResponse, "next");
  await until("only the app-server is left", () => home.processes().length === 1);
});

test("cancel ends the stream with an error", async (t) => {
  const { home, codex } = await setup(t, endless);
  const turn = await codex.startThread(home.thread(writable)).runStreamed("go");
  const reading = (async () => {
    for await (const event of turn.events) {
      if (!isCommand(event)) continue;
      await home.running();
      turn.cancel();
    }
  })();
  assert.equal((await failure(reading)).code, "cancelled");
});

test("a signal aborts run with its reason", async (t) => {
  const { home, codex } = await setup(t, endless);
  const thread = codex.startThread(home.thread(writable));
  const controller = new AbortController();
  const running = thread.run("go", { signal: controller.signal });
  await home.running();
  controller.abort();
  const error = await failure(running);
  assert.equal(error.name, "AbortError");
  assert.equal(error, controller.signal.reason);
  const reason = new Error("enough");
  assert.equal(await failure(thread.run("go", { signal: AbortSignal.abort(reason) })), reason);
  await until("only the app-server is left", () => home.processes().length === 1);
});

test("a signal aborts a stream with its reason", async (t) => {
  const { home, codex } = await setup(t, endless);
  const controller = new AbortController();
  const turn = await codex.startThread(home.thread(writable)).runStreamed("go", { signal: controller.signal });
  const reading = (async () => {
    for await (const event of turn.events) {
      if (!isCommand(event)) continue;
      await home.running();
      controller.abort(new Error("enough"));
    }
  })();
  assert.equal((await failure(reading)).message, "enough");
  assert.equal((await failure(turn.result())).message, "enough");
});

test("disposing a turn waits for its end; disposing a client ends Codex", async (t) => {
  const { home, codex } = await setup(t, endless);
  const turn = await codex.startThread(home.thread(writable)).runStreamed("go");
  const { value } = await turn.events.next();
  assert.equal(value.type, "thread.started");
  const dispose = Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose");
  await turn[dispose]();
  assert.deepEqual(await turn.events.next(), { done: true, value: undefined });
  await codex[dispose]();
  assert.deepEqual(home.processes(), []);
});

test("a closed client says so, to a turn that runs and to later calls", async (t) => {
  const { home, codex } = await setup(t, endless);
  const thread = codex.startThread(home.thread(writable));
  const running = failure(thread.run("go"));
  await home.running();
  await codex.close();
  assert.equal((await running).code, "closed");
  assert.equal((await failure(thread.run("again"))).code, "closed");
  assert.throws(() => codex.startThread(), { code: "closed" });
  await codex.close();
});

// --- the end of the whole program -------------------------------------------------------------------------------------

const prelude = (home) => `
  import { Codex } from "codexkit";
  import { start } from "codexkit/testing";
  import { existsSync } from "node:fs";
  import { setTimeout as sleep } from "node:timers/promises";
  const model = await start(${JSON.stringify(endless)});
  const codex = new Codex({ ...${JSON.stringify(home.options())}, config: model.config });
  const thread = codex.startThread(${JSON.stringify(home.thread(writable))});
`;
/** The rest of the program follows where the command runs; it stands in a loop over the events. */
const untilCommand = (home) => `
  const turn = await thread.runStreamed("go");
  for await (const event of turn.events) {
    if (event.type !== "item.started" || event.item.type !== "command_execution") continue;
    while (!existsSync(${JSON.stringify(home.project)} + "/running")) await sleep(20);
`;

for (const [name, ending, check] of [
  ["process.exit", "process.exit(3);", ({ code }) => code === 3],
  ["an uncaught exception", "throw new Error('on purpose');", ({ code, stderr }) => code === 1 && /on purpose/.test(stderr)],
  ["SIGINT", "process.kill(process.pid, 'SIGINT');", ({ signal }) => signal === "SIGINT"],
  ["SIGKILL", "process.kill(process.pid, 'SIGKILL');", ({ signal }) => signal === "SIGKILL"],
]) {
  test(`${name} in the middle of a turn leaves no Codex`, async () => {
    const home = new Home("exit");
    const outcome = await program(`${prelude(home)} ${untilCommand(home)} ${ending} }`).ended;
    assert.ok(check(outcome), JSON.stringify(outcome));
    await until("no process is left", () => home.processes().length === 0);
    home.remove();
  });
}

test("a program with an idle client ends by itself", async () => {
  const home = new Home("idle");
  const source = `${prelude(home)} await codex.info(); await codex.request("thread/loaded/list"); console.log("idle");`;
  const outcome = await program(source).ended;
  assert.deepEqual(outcome, { code: 0, signal: null, stdout: "idle\n", stderr: "" });
  await until("no process is left", () => home.processes().length === 0);
  home.remove();
});

test("a program waits for its turn", async () => {
  const home = new Home("waits");
  const source = `
    import { Codex } from "codexkit";
    import { start } from "codexkit/testing";
    const model = await start(${JSON.stringify(always([text("done")]))});
    const turn = await new Codex({ ...${JSON.stringify(home.options())}, config: model.config })
      .startThread(${JSON.stringify(home.thread())}).runStreamed("go");
    let last;
    for await (const event of turn.events) last = event.type;
    console.log(last);
  `;
  const outcome = await program(source).ended;
  assert.deepEqual(outcome, { code: 0, signal: null, stdout: "turn.completed\n", stderr: "" });
  home.remove();
});

test("a terminated worker takes its Codex with it and leaves the process in peace", async () => {
  for (const ending of ['parentPort.postMessage("running");', 'parentPort.postMessage("running"); for (;;);']) {
    const home = new Home("worker");
    const source = absolute(`
      import { parentPort } from "node:worker_threads";
      ${prelude(home)} ${untilCommand(home)} ${ending} }`);
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
    await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    assert.ok(home.processes().length > 1);
    await worker.terminate();
    await until("no process is left", () => home.processes().length === 0);
    home.remove();
  }
});

/** A data: URL has no folder from which a package's name would lead anywhere. */
function absolute(source) {
  return source.replace(/from "(codexkit[^"]*)"/g, (_, name) => `from ${JSON.stringify(import.meta.resolve(name))}`);
}

test("a forgotten client is collected and its Codex ends", async () => {
  const home = new Home("forgotten");
  const source = `
    ${prelude(home).replace("const codex", "let codex").replace("const thread", "let thread")}
    await codex.request("thread/loaded/list");
    console.log("open");
    codex = thread = undefined;
    setInterval(gc, 20);
  `;
  const { child, said, ended } = program(source);
  await said("open");
  await until("no process is left", () => home.processes().length === 0);
  assert.equal(child.exitCode, null);
  child.kill();
  await ended;
  home.remove();
});

test("a forgotten stream gives its turn up", async () => {
  const home = new Home("dropped");
  // The loop waits for a promise that nobody else knows, so nothing holds the two of them.
  const source = `
    ${prelude(home)}
    void (async () => { ${untilCommand(home)} console.log("running"); await new Promise(() => {}); } })();
    setInterval(gc, 20);
  `;
  const { child, said, ended } = program(source);
  await said("running");
  await until("only the app-server is left", () => home.processes().length === 1);
  child.kill();
  await ended;
  await until("no process is left", () => home.processes().length === 0);
  home.remove();
});
