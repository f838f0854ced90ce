// What threads and clients can do besides running turns.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Thread, Turn } from "codexkit";

import { always, collect, failure, setup, text, until } from "./support.mjs";

const words = always([text("words")]);

/** A repository with one commit and a change. */
function repository(home) {
  const git = (...args) => execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: home.project });
  git("init", "-q", "-b", "main");
  writeFileSync(join(home.project, "file"), "one\n");
  git("add", ".");
  git("commit", "-qm", "first");
  writeFileSync(join(home.project, "file"), "two\n");
}

test("a review is a turn: run to its end or streamed", async (t) => {
  const { home, codex } = await setup(t, words);
  repository(home);
  const thread = codex.startThread(home.thread());
  const turn = await thread.reviewStreamed({ type: "custom", instructions: "Look for dragons" });
  assert.ok(turn instanceof Turn);
  const events = await collect(turn.events);
  assert.equal(events.at(-1).type, "turn.completed");
  assert.ok(events.some(({ item }) => item?.type === "entered_review_mode"));
  assert.match((await turn.result()).finalResponse, /words/);

  assert.equal(thread.id, (await turn.result()).threadId);
  const result = await thread.review({ type: "uncommitted_changes" }, { onBusy: "fail" });
  assert.match(result.finalResponse, /words/);
  assert.ok(result.items.length > 0);
  const fresh = codex.startThread(home.thread());
  const { threadId } = await fresh.compact();
  assert.equal(fresh.id, threadId);
  const error = await failure(thread.review({ type: "base_branch", branch: " " }));
  assert.deepEqual([error.code, error.data.field], ["invalid_argument", "target.branch"]);
});

test("compactions and commands of the user are turns", async (t) => {
  const { home, codex } = await setup(t, words);
  const thread = codex.startThread(home.thread());
  await thread.run("first");
  const compacting = await thread.compactStreamed();
  const events = await collect(compacting.events);
  assert.ok(events.some(({ item }) => item?.type === "context_compaction"));
  assert.equal((await compacting.result()).status, "completed");
  const ran = await thread.shellCommand("echo hello; exit 3");
  assert.deepEqual([ran.items[0].exit_code, ran.items[0].aggregated_output], [3, "hello\n"]);

  const busy = await thread.shellCommandStreamed("touch running; sleep 600");
  await home.running();
  assert.equal((await failure(thread.compact({ onBusy: "fail" }))).code, "thread_busy");
  await busy.interrupt();
  assert.equal((await busy.result()).status, "interrupted");
  const controller = new AbortController();
  const aborted = thread.shellCommand("sleep 601", { signal: controller.signal });
  controller.abort();
  assert.equal((await failure(aborted)).name, "AbortError");
  assert.equal((await thread.run("after it")).finalResponse, "words");
});

test("forks, reverts and histories", async (t) => {
  const { home, codex } = await setup(t, words);
  const thread = codex.startThread(home.thread());
  const turns = [];
  for (const text of ["one", "two", "three"]) turns.push((await thread.run(text)).turnId);
  const whole = await thread.fork();
  assert.ok(whole instanceof Thread);
  assert.ok(whole.id && whole.id !== thread.id);
  const part = await thread.fork({ lastTurnId: turns[0], options: home.thread({ sandbox: "read-only" }) });
  await part.run("elsewhere");
  assert.equal((await part.read({ includeTurns: true })).turns.length, 2);
  assert.equal((await whole.read({ includeTurns: true })).turns.length, 3);
  assert.equal((await (await thread.fork({ ephemeral: true })).read()).ephemeral, true);
  const listed = await thread.turns({ newestFirst: true, limit: 1 });
  assert.equal(listed.data[0].id, turns[2]);
  assert.ok("nextCursor" in listed);
  const items = await thread.items({ turnId: turns[1] });
  assert.deepEqual(items.data.map(({ item }) => item.type), ["userMessage", "agentMessage"]);
  assert.equal((await thread.revert(turns[1])).id, thread.id);
  assert.equal((await thread.read({ includeTurns: true })).turns.length, 1);
  const early = await failure(codex.startThread(home.thread()).fork());
  assert.deepEqual([early.code, early.data.field], ["invalid_argument", "thread"]);
});

test("an archived thread comes back and a deleted one does not", async (t) => {
  const { home, codex } = await setup(t, words);
  const thread = codex.startThread(home.thread());
  await thread.run("one");
  const isListed = async (options) => (await codex.threads(options)).data.some(({ id }) => id === thread.id);
  assert.deepEqual([await isListed(), await isListed({ archived: true })], [true, false]);
  assert.equal(await thread.archive(), undefined);
  assert.deepEqual([await isListed(), await isListed({ archived: true })], [false, true]);
  assert.equal((await thread.unarchive()).id, thread.id);
  await thread.setName("Ada");
  assert.equal((await thread.read()).name, "Ada");
  await thread.delete();
  assert.deepEqual([await isListed(), await isListed({ archived: true })], [false, false]);
  assert.equal((await failure(thread.run("two"))).code, "rpc");
});

test("goals and queues", async (t) => {
  const { home, codex } = await setup(t, words);
  const thread = codex.startThread(home.thread());
  await thread.run("begin");
  assert.equal(await thread.goal(), null);
  const goal = await thread.setGoal({ objective: "win", status: "paused", tokenBudget: 1000 });
  assert.deepEqual([goal.objective, goal.tokenBudget], ["win", 1000]);
  assert.equal((await thread.goal()).objective, "win");
  assert.deepEqual([await thread.clearGoal(), await thread.clearGoal()], [true, false]);

  const busy = await thread.shellCommandStreamed("touch running; sleep 600");
  await home.running();
  const first = await thread.queueAdd("queued one");
  const second = await thread.queueAdd([{ type: "text", text: "queued two" }]);
  await thread.queueUpdate(second.id, "changed two");
  await thread.queueReorder([second.id, first.id]);
  assert.deepEqual((await thread.queue()).data.map(({ id }) => id), [second.id, first.id]);
  await thread.queueRemove(first.id);
  await thread.queueRemove(second.id);
  busy.cancel();
});

test("files are read and written as bytes", async (t) => {
  const { home, codex } = await setup(t, words);
  const path = join(home.project, "bytes");
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
  await codex.writeFile(path, bytes);
  assert.deepEqual(new Uint8Array(readFileSync(path)), bytes);
  assert.deepEqual(new Uint8Array(await codex.readFile(path)), bytes);
  await codex.writeFile(path, "grün");
  assert.equal(String(await codex.readFile(path)), "grün");
  assert.equal((await failure(codex.readFile(join(home.root, "nowhere")))).code, "rpc");
});

test("a false that is written stays false", async (t) => {
  const { home, codex } = await setup(t, words);
  await codex.writeConfig([
    { key_path: "hide_agent_reasoning", value: false },
    { key_path: "features.web_search", value: false },
  ]);
  const written = () => readFileSync(join(home.codexHome, "config.toml"), "utf8");
  assert.match(written(), /hide_agent_reasoning = false/);
  assert.match(written(), /web_search = false/);
  assert.ok((await codex.readConfig({ includeLayers: true })).layers);
  await codex.writeConfig([{ key_path: "hide_agent_reasoning", value: null }]);
  assert.doesNotMatch(written(), /hide_agent_reasoning/);
});

test("accounts and models", async (t) => {
  const { home, codex } = await setup(t, words);
  assert.ok((await codex.models()).some(({ isDefault }) => isDefault));
  assert.equal((await codex.account()).account, null);
  await codex.loginApiKey("sk-test-123456789");
  assert.ok(existsSync(join(home.codexHome, "auth.json")));
  await codex.logout();
  assert.ok(!existsSync(join(home.codexHome, "auth.json")));
});

const unboxed = { sandboxPolicy: { type: "danger-full-access" } };

test("a command runs to its end", async (t) => {
  const { home, codex } = await setup(t, words);
  const options = { ...unboxed, workingDirectory: home.project, env: { MINE: "1", CODEX_HOME: null } };
  const result = await codex.runCommand(["sh", "-c", 'pwd; echo "$MINE${CODEX_HOME-gone}"; echo error >&2; exit 3'], options);
  assert.deepEqual(result, { exitCode: 3, stdout: `${home.project}\n1gone\n`, stderr: "error\n" });
  assert.equal((await codex.runCommand(["sleep", "600"], { ...unboxed, timeoutMs: 100 })).exitCode, 124);
  const error = await failure(codex.runCommand([]));
  assert.deepEqual([error.code, error.data.field], ["invalid_argument", "command"]);
});

test("a command in a terminal is talked to", async (t) => {
  const { codex } = await setup(t, words);
  const script = 'stty size; read word; echo "got $word"; stty size; exit 7';
  const command = codex.runCommandStreamed(["sh", "-c", script], { ...unboxed, tty: true, size: { rows: 10, cols: 40 } });
  let output = "";
  for await (const { stream, data } of command.events) {
    assert.equal(stream, "stdout");
    if (output === "") {
      await command.resize({ rows: 11, cols: 44 });
      await command.write("hello\n");
    }
    output += data;
  }
  assert.match(output, /10 40[^]*got hello[^]*11 44/);
  assert.equal((await command.result()).exitCode, 7);
});

test("the input of a command is bytes and ends; a command that nobody wants is killed", async (t) => {
  const { home, codex } = await setup(t, words);
  const bytes = Buffer.from(Uint8Array.from({ length: 100_000 }, (_, at) => at % 256));
  const cat = codex.runCommandStreamed(["cat"], { ...unboxed, stdin: true });
  await cat.write(bytes);
  await cat.closeStdin();
  const pieces = await collect(cat.events);
  assert.deepEqual(Buffer.concat(pieces.map(({ data }) => data)), bytes);

  const left = codex.runCommandStreamed(["sh", "-c", "echo $$; sleep 600"], unboxed);
  for await (const _ of left.events) break;
  await until("it is killed", () => home.processes("sleep").length === 0);
  const killed = codex.runCommandStreamed(["sleep", "600"], unboxed);
  await until("it runs", () => home.processes("sleep").length > 0);
  await killed.terminate();
  assert.equal((await killed.result()).exitCode, 137);
});

test("a watched folder tells of its changes, until nobody listens", async (t) => {
  const { home, codex } = await setup(t, words);
  const changes = codex.watch(home.project);
  const next = changes.next();
  // A watch begins when Codex says so, which only its first event shows.
  const writing = setInterval(() => writeFileSync(join(home.project, "new"), "x"), 50);
  const { value } = await next;
  clearInterval(writing);
  assert.equal(value.type, "fs.changed");
  assert.ok(value.changed_paths.length > 0);
  changes.close();
  assert.deepEqual(await changes.next(), { done: true, value: undefined });
});

test("a login tells where a person goes, and ends when it is given up", async (t) => {
  const { codex } = await setup(t, words);
  const login = codex.loginChatgpt();
  for await (const event of login) {
    assert.equal(event.type, "login.started");
    assert.match(event.url, /^https:/);
    break;
  }
  assert.equal((await failure(login.result)).code, "cancelled");
});
