// The table of asks, which every language plays on the real Codex; and who may answer from where.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, it, test } from "node:test";
import { fileURLToPath } from "node:url";

import { CodexError } from "codexkit";

import { collect, escalated, failure, program, setup, text, until } from "./support.mjs";

const shared = fileURLToPath(new URL("../../tests/asks", import.meta.url));
const cases = JSON.parse(readFileSync(join(shared, "cases.json"), "utf8"));

function filled(value, home) {
  const folders = { project: home.project, outside: join(home.root, "outside"), shared };
  const text = JSON.stringify(value).replace(/\$\{(project|outside|shared)\}/g, (_, name) => folders[name]);
  return JSON.parse(text);
}

/** The options of the table, which are spelled as in the core. */
const camel = (options = {}) =>
  Object.fromEntries(
    Object.entries(options).map(([key, value]) => [key.replace(/_(.)/g, (_, letter) => letter.toUpperCase()), value]),
  );

const at = (value, pointer) => pointer.split("/").slice(1).reduce((inner, key) => inner?.[key], value);

function strings(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

describe("the table of asks", { concurrency: 4 }, () => {
  for (const raw of cases) {
    raw.plays.forEach((rawPlay, number) => {
      it(`${raw.name}, play ${number}`, async (t) => {
        const asks = [];
        const onAsk = (ask) => {
          asks.push(ask);
          return answers[Math.min(asks.length, answers.length) - 1];
        };
        const byClient = raw.handler === "client" && rawPlay.answers !== null;
        let one;
        let play;
        const script = (home) => {
          [one, play] = [filled(raw, home), filled(rawPlay, home)];
          return play.model ?? one.model;
        };
        const { home, model, codex } = await setup(t, script, (home) => {
          const { config, ...options } = camel(filled(raw, home).codex);
          return [{ ...options, ...(byClient && { onAsk }) }, config];
        });
        const { answers } = play;
        for (const { method, params } of one.setup ?? []) await codex.request(method, params);

        const thread = codex.startThread(home.thread(camel(one.thread)));
        const turn = await thread.runStreamed("go", answers && !byClient ? { onAsk } : {});
        const events = await collect(turn.events);
        const outcome = await turn.result().then(
          ({ status }) => ({ status }),
          ({ code }) => ({ error: code }),
        );

        assert.deepEqual(outcome, play.error ? { error: play.error } : { status: play.status ?? "completed" });
        assert.equal(asks.length > 0, answers !== null);
        for (const { kind, method } of asks) assert.deepEqual([kind, method], [one.kind, one.method]);
        if (asks.length > 0) {
          for (const [pointer, value] of Object.entries(one.asked)) assert.deepEqual(at(asks[0], pointer), value, pointer);
        }
        if (play.resolved) {
          const resolved = events.filter(({ type }) => type === "approval.resolved");
          assert.deepEqual(
            resolved.map(({ decision, decided_by }) => [decision, decided_by]),
            play.resolved,
          );
          const requested = events.filter(({ type }) => type === "approval.requested");
          assert.deepEqual(
            requested.map(({ ask_id }) => ask_id),
            resolved.map(({ ask_id }) => ask_id),
          );
        }
        for (const [path, content] of Object.entries(play.files ?? {})) {
          const file = join(home.root, path);
          assert.equal(existsSync(file) ? readFileSync(file, "utf8") : null, content, path);
        }
        const requests = (await model.requests()).filter(({ path }) => path.endsWith("/responses"));
        const seen = strings(requests.at(-1).body.input);
        const sees = (words) => seen.some((string) => string.includes(words));
        for (const words of play.model_sees ?? []) assert.ok(sees(words), `${words} is not in ${seen}`);
        for (const words of play.model_misses ?? []) assert.ok(!sees(words), `${words} is in ${seen}`);
        for (const [name, value] of Object.entries(play.model_headers ?? {})) {
          const sent = requests.map(({ headers }) => headers[name]);
          assert.ok(sent.includes(value), `${name}: ${sent}`);
        }
      });
    });
  }
});

// --- answers from elsewhere -------------------------------------------------------------------------------------------

const outside = (home) => ({
  turns: [{ when: {}, replies: [{ steps: [escalated(`touch '${home.outside}'`)] }, { steps: [text("done")] }] }],
});
const wants = { sandbox: "workspace-write", approvalPolicy: "on-request" };

/** A turn that asks whether it may write outside, and whose handler leaves the answer to others. */
async function undecided(t) {
  const { home, codex } = await setup(t, outside);
  const told = {};
  const onAsk = (ask, { signal }) =>
    new Promise((_, reject) => {
      told.ask = ask;
      signal.addEventListener("abort", () => reject((told.aborted = signal.reason)));
    });
  const running = codex.startThread(home.thread(wants)).run("go", { onAsk });
  await until("Codex asks", () => told.ask);
  return { home, codex, running, told };
}

for (const [decision, written] of [
  ["allow", true],
  ["deny", false],
]) {
  test(`an ask answered by its id: ${decision}`, async (t) => {
    const { home, codex, running, told } = await undecided(t);
    const [pending] = await codex.pendingAsks();
    assert.deepEqual(pending, told.ask);
    const misfit = await failure(codex.answerAsk(pending.id, { decision: "tool", content: [] }));
    assert.equal(misfit.code, "invalid_argument");
    assert.equal((await codex.pendingAsks()).length, 1, "it waits on");
    await codex.answerAsk(pending.id, decision);
    assert.equal((await running).status, "completed");
    assert.equal(existsSync(home.outside), written);
    assert.equal(told.aborted.name, "AbortError");
    assert.deepEqual(await codex.pendingAsks(), []);
    const late = await failure(codex.answerAsk(pending.id, "allow"));
    assert.ok(late instanceof CodexError);
    assert.equal(late.code, "already_answered");
  });
}

test("another process lists the asks and answers one, through a web handler", async (t) => {
  const { home, codex, running } = await undecided(t);
  const server = createServer(async (request, response) => {
    if (request.method === "GET") return response.end(JSON.stringify(await codex.pendingAsks()));
    let body = "";
    for await (const chunk of request) body += chunk;
    const { id, answer } = JSON.parse(body);
    await codex.answerAsk(id, answer);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const { ended } = program(`
    const url = "http://127.0.0.1:${server.address().port}/";
    const [{ id, request }] = await (await fetch(url)).json();
    await fetch(url, { method: "POST", body: JSON.stringify({ id, answer: { decision: "allow" } }) });
    console.log(request.command);
  `);
  assert.equal((await running).status, "completed");
  assert.ok(existsSync(home.outside));
  const { code, stdout } = await ended;
  assert.equal(code, 0);
  assert.match(stdout, /touch/);
});

test("an answer that comes after the turn has ended does nothing", async (t) => {
  const { home, codex } = await setup(t, outside);
  const thread = codex.startThread(home.thread(wants));
  const controller = new AbortController();
  let answer;
  const onAsk = () => new Promise((resolve) => (answer = resolve));
  const running = thread.run("go", { onAsk, signal: controller.signal });
  await until("Codex asks", () => answer);
  controller.abort();
  assert.equal((await failure(running)).name, "AbortError");
  await until("nothing is asked any more", async () => (await codex.pendingAsks()).length === 0);
  answer("allow");
  // The next turn of the thread begins when the old one is over for Codex too.
  assert.equal((await thread.run("more", { onAsk: () => "deny" })).status, "completed");
  assert.ok(!existsSync(home.outside));
});

test("the client's handler keeps nothing alive", async () => {
  const { code, stdout } = await program(`
    import { Codex } from "codexkit";
    new Codex({ onAsk: () => "allow" });
    console.log("idle");
  `).ended;
  assert.deepEqual([code, stdout], [0, "idle\n"]);
});
