// Turns on the real Codex, against the scripted model.

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { CodexError } from "codexkit";

import { always, collect, demoScript, endless, failure, isCommand, setup, shell, text } from "./support.mjs";

test("the demo turn streams, asks and completes", async (t) => {
  const { home, model, codex } = await setup(t, (home) => demoScript(home.outside));
  const asked = [];
  const thread = codex.startThread(home.thread({ sandbox: "workspace-write", approvalPolicy: "on-request" }));
  assert.equal(thread.id, null);
  const turn = await thread.runStreamed("go", {
    onAsk: async (ask, { signal }) => {
      asked.push([ask.kind, signal.aborted]);
      return "allow";
    },
  });
  const events = await collect(turn.events);
  const types = events.map((event) => event.type);
  assert.deepEqual(asked, [["command", false]]);
  assert.equal(readFileSync(home.outside, "utf8"), "written by codex\n");
  assert.ok(existsSync(join(home.project, "notes.txt")));
  for (const type of [
    "thread.started",
    "turn.started",
    "item.agent_message.delta",
    "item.reasoning.summary_text_delta",
    "approval.requested",
    "approval.resolved",
    "item.command_execution.output_delta",
    "thread.token_usage.updated",
  ]) {
    assert.ok(types.includes(type), `${type} is not among ${types}`);
  }
  const items = events.filter((event) => event.type === "item.completed").map((event) => event.item.type);
  assert.ok(items.includes("file_change") && items.includes("reasoning"), `${items}`);
  assert.equal(types.filter((type) => /^turn\.(completed|failed|interrupted)$/.test(type)).length, 1);
  const last = events.at(-1);
  assert.equal(last.type, "turn.completed");
  assert.equal(last.usage.input_tokens, 3300);
  assert.deepEqual(events.map((event) => event.seq), [...events.map((event) => event.seq)].sort((a, b) => a - b));
  const result = await turn.result();
  assert.equal(result.finalResponse, "All done.");
  assert.equal(result.status, "completed");
  assert.equal(result.threadId, thread.id);
  await model.verify();
});

test("run folds the turn", async (t) => {
  const { home, codex } = await setup(t, always([text("Hello there.")]));
  const thread = codex.startThread(home.thread());
  const result = await thread.run("hi");
  assert.equal(result.finalResponse, "Hello there.");
  assert.equal(result.status, "completed");
  assert.equal(result.usage.input_tokens, 100);
  assert.equal(result.structuredOutput, null);
  assert.equal(result.threadId, thread.id);
  assert.ok(result.turnId && result.durationMs >= 0);
  const messages = result.items.filter((item) => item.type === "agent_message");
  assert.deepEqual(messages.map((item) => item.text), ["Hello there."]);
});

test("a turn takes a list of inputs, bytes among them", async (t) => {
  const { home, model, codex } = await setup(t, always([text("seen")]));
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  await codex.startThread(home.thread()).run([
    { type: "text", text: "what is this?" },
    { type: "image_data", data: new Uint8Array(png) },
  ]);
  const [{ body }] = await model.requests();
  const images = body.input.flatMap((item) => item.content ?? []).filter((part) => part.type === "input_image");
  assert.equal(images.length, 1);
  assert.ok(images[0].image_url.startsWith("data:image/png;base64,"));
});

const schema = {
  type: "object",
  properties: { answer: { type: "number" } },
  required: ["answer"],
  additionalProperties: false,
};

test("structured output is parsed", async (t) => {
  const { home, model, codex } = await setup(t, always([text('{"answer": 42}')]));
  const result = await codex.startThread(home.thread()).run("count", { outputSchema: schema });
  assert.deepEqual(result.structuredOutput, { answer: 42 });
  const [{ body }] = await model.requests();
  assert.deepEqual(body.text.format.schema, schema);
});

test("structured output that does not match is an error", async (t) => {
  const { home, codex } = await setup(t, always([text('{"answer": "many"}')]));
  const error = await failure(codex.startThread(home.thread()).run("count", { outputSchema: schema }));
  assert.equal(error.code, "structured_output");
  assert.equal(error.data.final_response, '{"answer": "many"}');
});

test("a thread is resumed by id and as the last one", async (t) => {
  const { home, model, codex } = await setup(t, always([text("noted")]));
  const first = codex.startThread(home.thread());
  await first.run("remember the word heliotrope");
  await codex.close();
  const second = home.codex({ config: model.config });
  const resumed = second.resumeThread(first.id, home.thread());
  assert.equal(resumed.id, first.id);
  await resumed.run("which word?");
  const last = second.resumeLastThread(home.thread());
  await last.run("and again?");
  assert.equal(last.id, first.id);
  const requests = await model.requests();
  assert.equal(requests.length, 3);
  for (const { body } of requests.slice(1)) assert.match(JSON.stringify(body.input), /heliotrope/);
  await second.close();
});

test("exec runs and resumes", async (t) => {
  const { home, codex } = await setup(t, always([text("hello")]), { transport: "exec" });
  const thread = codex.startThread(home.thread());
  assert.equal((await thread.run("one")).finalResponse, "hello");
  const { id } = thread;
  const turn = await thread.runStreamed("two");
  const error = await failure(turn.steer("three"));
  assert.equal(error.code, "unsupported");
  const events = await collect(turn.events);
  assert.equal(events.at(-1).type, "turn.completed");
  assert.equal(thread.id, id);
});

test("an interrupted turn keeps its items", async (t) => {
  const { home, codex } = await setup(t, endless);
  const turn = await codex.startThread(home.thread({ sandbox: "workspace-write" })).runStreamed("go");
  const events = [];
  for await (const event of turn.events) {
    events.push(event);
    if (!isCommand(event)) continue;
    await home.running();
    await turn.interrupt();
  }
  assert.equal(events.at(-1).type, "turn.interrupted");
  assert.equal(events.at(-1).terminated_process_ids.length, 1);
  assert.equal((await turn.result()).status, "interrupted");
});

test("steering reaches the running turn", async (t) => {
  // The model answers the latest message: the steering one, once it has come.
  const steered = { when: { user: "also say please" }, replies: [{ steps: [text("please")] }] };
  const script = { turns: [steered, ...always([shell("while [ ! -e gate ]; do sleep 0.02; done")], [text("done")]).turns] };
  const { home, model, codex } = await setup(t, script);
  const turn = await codex.startThread(home.thread({ sandbox: "workspace-write" })).runStreamed("go");
  for await (const event of turn.events) {
    if (isCommand(event)) {
      await turn.steer("also say please");
      writeFileSync(join(home.project, "gate"), "");
    }
  }
  const requests = await model.requests();
  assert.match(JSON.stringify(requests.at(-1).body.input), /also say please/);
  assert.equal((await turn.result()).finalResponse, "please");
});

test("two threads run at once on one process; a second turn starts none", async (t) => {
  const { home, codex } = await setup(t, always([text("ok")]));
  const [one, two] = [codex.startThread(home.thread()), codex.startThread(home.thread())];
  await Promise.all([one.run("a"), two.run("b")]);
  assert.notEqual(one.id, two.id);
  // Codex has short-lived helpers too.
  const before = home.processes("app-server");
  assert.equal(before.length, 1);
  await one.run("c");
  assert.deepEqual(home.processes("app-server"), before);
});

test("a busy thread queues, or fails when it is told to", async (t) => {
  const { home, codex } = await setup(t, always([text("ok")]));
  const thread = codex.startThread(home.thread());
  const first = await thread.runStreamed("a");
  await first.events.next();
  const error = await failure(thread.run("b", { onBusy: "fail" }));
  assert.equal(error.code, "thread_busy");
  assert.equal(error.retryable, true);
  const queued = thread.run("c");
  await collect(first.events);
  assert.equal((await queued).finalResponse, "ok");
});

test("a failed turn: the stream ends with its event, run and result reject", async (t) => {
  const { home, codex } = await setup(t, always([{ type: "http_error", status: 400 }]));
  const thread = codex.startThread(home.thread());
  const turn = await thread.runStreamed("a");
  const events = await collect(turn.events);
  assert.equal(events.at(-1).type, "turn.failed");
  const told = await failure(turn.result());
  assert.ok(told instanceof CodexError);
  assert.equal(told.code, "turn_failed");
  const fresh = codex.startThread(home.thread());
  assert.equal((await failure(fresh.run("b"))).code, "turn_failed");
  assert.ok(fresh.id);
});

test("an API key reaches the provider and stays out of auth.json", async (t) => {
  for (const transport of ["app_server", "exec"]) {
    const { home, model, codex } = await setup(t, always([text("ok")]), { transport, apiKey: "test-key-node" });
    await codex.startThread(home.thread()).run("hi");
    const [{ headers }] = await model.requests();
    assert.equal(headers.authorization, "Bearer test-key-node", transport);
    assert.ok(!existsSync(join(home.codexHome, "auth.json")), transport);
  }
});
