// Listening to the app-server beside the turns.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { Codex } from "codexkit";

import { always, collect, failure, fakeCodex, Home, program, setup, text, until } from "./support.mjs";

const all = fileURLToPath(new URL("../../tests/notifications/all.jsonl", import.meta.url));
const says = (...texts) => ({ turns: texts.map((one) => ({ when: { user: one }, replies: [{ steps: [text(one)] }] })) });
const threadOf = ({ params }) => params.threadId ?? params.thread?.id;

/** The notifications up to the first one of this method, with it. */
async function upTo(subscription, method) {
  const seen = [];
  for (;;) {
    const { value, done } = await subscription.next();
    assert.ok(!done, `it ended before ${method}`);
    seen.push(value);
    if (value.method === method) return seen;
  }
}

test("every notification arrives whole and in order", async (t) => {
  const home = new Home("notifications");
  const codex = new Codex(home.options({ codexPath: fakeCodex, env: { FAKE_CODEX_SCRIPT: all } }));
  t.after(async () => {
    await codex.close();
    home.remove();
  });
  const lines = readFileSync(all, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  const sent = lines.filter((line) => line.send?.method).map((line) => line.send);
  assert.ok(sent.length >= 86, `${sent.length}`);
  const subscription = codex.appServer.subscribe();
  await codex.appServer.modelList();
  const seen = [];
  for await (const { seq, ...notification } of subscription) {
    if (seen.push(notification) === sent.length + 1) break;
    assert.equal(seq, seen.length);
  }
  assert.equal(seen.shift().method, "codexkit/connectionReady");
  assert.deepEqual(seen, sent);
});

test("each subscription hears what it asked for and takes nothing from the turns", async (t) => {
  const { home, codex } = await setup(t, says("one", "two", "three"));
  const everything = codex.appServer.subscribe();
  const endings = codex.appServer.subscribe({ methods: ["turn/completed"] });
  const [first, second] = [codex.startThread(home.thread()), codex.startThread(home.thread())];
  await first.run("one");
  const ofFirst = codex.appServer.subscribe({ threads: [first.id] });
  const events = await collect((await second.runStreamed("two")).events);
  assert.equal(events.at(-1).type, "turn.completed");
  await first.run("three");

  for (const id of [first.id, second.id, first.id]) assert.equal(threadOf((await endings.next()).value), id);
  for (const one of await upTo(ofFirst, "turn/completed")) {
    assert.ok([undefined, first.id].includes(threadOf(one)), JSON.stringify(one));
  }
  const seen = [];
  for (let turns = 0; turns < 3; turns += 1) seen.push(...(await upTo(everything, "turn/completed")));
  assert.deepEqual(seen.map(({ seq }) => seq), seen.map((_, at) => at + 1));

  await codex.close();
  assert.deepEqual(await endings.next(), { done: true, value: undefined });
});

test("break, close, using and an aborted signal end a subscription, and nothing else", async (t) => {
  const { home, codex } = await setup(t, says("one"));
  const thread = codex.startThread(home.thread());
  const left = codex.appServer.subscribe();
  const closed = codex.appServer.subscribe({ methods: ["turn/completed"] });
  const disposed = codex.appServer.subscribe();
  const controller = new AbortController();
  const aborted = codex.appServer.subscribe({}, { signal: controller.signal });
  for await (const _ of left) break;
  const waiting = collect(closed);
  closed.close();
  assert.deepEqual(await waiting, []);
  await disposed[Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose")]();
  controller.abort(new Error("enough"));
  assert.equal((await failure(collect(aborted))).message, "enough");
  for (const over of [left, closed, disposed]) assert.deepEqual(await over.next(), { done: true, value: undefined });
  assert.equal((await thread.run("one")).finalResponse, "one");
});

test("a server that is killed is reported, and so is the next one", async (t) => {
  const { home, codex } = await setup(t, says("one", "two"));
  const own = codex.appServer.subscribe({ methods: ["codexkit/connectionReady", "codexkit/connectionLost"] });
  const thread = codex.startThread(home.thread());
  await thread.run("one");
  const [pid] = home.processes("app-server");
  process.kill(Number(pid), "SIGKILL");
  const [ready, lost] = [(await own.next()).value, (await own.next()).value];
  assert.deepEqual([ready.method, ready.params.gap], ["codexkit/connectionReady", false]);
  assert.deepEqual([lost.method, lost.params.error.code, lost.params.reconnecting], ["codexkit/connectionLost", "exited", false]);
  assert.equal((await thread.run("two")).finalResponse, "two");
  const { value: again } = await own.next();
  assert.deepEqual([again.method, again.params.gap], ["codexkit/connectionReady", true]);
});

test("who reads too slowly is told, and the turn goes on", async (t) => {
  const long = text("x".repeat(600_000));
  const { home, codex } = await setup(t, always([long]), { eventQueueBytes: 65_536 });
  const slow = codex.appServer.subscribe();
  const { finalResponse } = await codex.startThread(home.thread()).run("go");
  assert.equal(finalResponse.length, 600_000);
  assert.equal((await failure(collect(slow))).code, "lagged");
});

test("a filter that cannot be is named", async (t) => {
  const { home, codex } = await setup(t, says("one"), { optOutNotifications: ["item/agentMessage/delta"] });
  for (const [methods, words] of [
    [["turn/completed", "turn/complete"], /methods\[1\]/],
    [["item/agentMessage/delta"], /opted out/],
  ]) {
    const error = await failure(collect(codex.appServer.subscribe({ methods })));
    assert.equal(error.code, "invalid_argument");
    assert.match(error.message, words);
  }
  assert.throws(() => codex.appServer.subscribe({ method: "turn/completed" }), { code: "invalid_argument", message: /method/ });
  const exec = home.codex({ transport: "exec" });
  assert.equal((await failure(collect(exec.appServer.subscribe()))).code, "unsupported");
  await exec.close();
});

test("a forgotten subscription is given up, and the program ends by itself", async () => {
  const home = new Home("forgotten");
  const { code, stdout, stderr } = await program(`
    import { Codex } from "codexkit";
    const codex = new Codex(${JSON.stringify(home.options())});
    codex.appServer.subscribe();
    await codex.appServer.threadLoadedList();
    console.log("heard");
    const timer = setInterval(gc, 20);
    timer.unref();
  `).ended;
  assert.deepEqual([code, stdout, stderr], [0, "heard\n", ""]);
  await until("no process is left", () => home.processes().length === 0);
  home.remove();
});
