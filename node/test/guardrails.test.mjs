// Checks by functions of this program, on the real Codex.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inputGuardrail, outputGuardrail, reject, tool, tripwire } from "codexkit";

import { call, setup, text, until } from "./support.mjs";

const always = (...replies) => ({ turns: [{ when: {}, replies: replies.map((steps) => ({ steps })) }] });
const done = always([text("done")]);

/** What the error of a stopped turn says. */
async function stopped(turn) {
  const error = await turn.then(
    () => assert.fail("it was to be stopped"),
    (error) => error,
  );
  assert.deepEqual([error.code, error.retryable], ["guardrail", false], error);
  const { stage, guardrail, kind, message } = error.data;
  return [stage, guardrail, kind, message];
}

for (const transport of ["app_server", "exec"]) {
  test(`input and output of client, thread and turn, on ${transport}`, async (t) => {
    const seen = [];
    const note = inputGuardrail({ name: "note", check: ({ text, input }) => void seen.push([text, input]) });
    const noBombs = inputGuardrail({
      name: "no bombs",
      check: async ({ text }, { ask }) => (ask.kind === "guardrail" && text.includes("bomb") ? reject("no bombs") : true),
    });
    const alarm = outputGuardrail({
      name: "alarm",
      parallel: true,
      timeoutMs: 10_000,
      check: ({ text, structuredOutput }) => tripwire(`it said ${text} ${structuredOutput}`),
    });
    const { home, model, codex } = await setup(t, done, { transport, guardrails: [note] });
    const thread = codex.startThread(home.thread({ guardrails: [noBombs] }));
    assert.deepEqual(await stopped(thread.run("a bomb")), ["input", "no bombs", "reject", "no bombs"]);
    assert.deepEqual(seen, [["a bomb", [{ type: "text", text: "a bomb" }]]]);
    assert.deepEqual([await model.requests(), home.processes()], [[], []]);

    assert.equal((await thread.run("hi")).finalResponse, "done");
    const guardrails = [alarm];
    assert.deepEqual(await stopped(thread.run("hi", { guardrails })), ["output", "alarm", "tripwire", "it said done undefined"]);
    const { events } = await thread.runStreamed("hi", { guardrails });
    const kinds = [];
    const reading = (async () => {
      for await (const { type } of events) kinds.push(type);
    })();
    assert.equal((await stopped(reading))[1], "alarm");
    assert.equal(kinds.at(-1), "guardrail.tripped");
    assert.ok(!kinds.includes("turn.completed"));
  });

  test(`those of a tool stand around its calls, on ${transport}`, async (t) => {
    const calls = [];
    const sending = (...guardrails) =>
      tool({
        name: "send",
        parameters: { type: "object", properties: { to: { type: "string" } } },
        guardrails,
        execute({ to }) {
          calls.push("called");
          return `sent to ${to}`;
        },
      });
    const step = { ...call("send", { to: "bob" }), ...(transport === "exec" && { namespace: "mcp__codexkit_tools" }) };
    const { home, model, codex } = await setup(t, always([step], [text("done")]), { transport });
    const before = inputGuardrail({ name: "before", check: ({ tool, arguments: args }) => void calls.push([tool, args]) });
    const after = outputGuardrail({
      name: "after",
      check({ output }) {
        calls.push(output.content);
        return reject("hidden");
      },
    });
    await codex.startThread(home.thread({ tools: [sending(before, after)] })).run("hi");
    assert.deepEqual(calls.splice(0), [["send", { to: "bob" }], "called", [{ type: "text", text: "sent to bob" }]]);
    const { body } = (await model.requests()).at(-1);
    const output = JSON.stringify(body.input.find(({ type }) => type === "function_call_output").output);
    assert.ok(output.includes("hidden") && !output.includes("sent to bob"), output);

    const never = inputGuardrail({ name: "before", check: () => tripwire("never") });
    const thread = codex.startThread(home.thread({ tools: [sending(never)] }));
    assert.deepEqual(await stopped(thread.run("hi")), ["input", "before", "tripwire", "never"]);
    assert.deepEqual(calls, []);
  });
}

test("what is no verdict is a tripwire", async (t) => {
  const { home, model, codex } = await setup(t, done);
  const thread = codex.startThread(home.thread());
  const fail = () => {
    throw new Error("on purpose");
  };
  for (const check of [() => false, () => "allow", () => ({ decision: "allow" }), () => 1, fail, async () => fail()]) {
    const [, , kind, message] = await stopped(thread.run("hi", { guardrails: [inputGuardrail({ name: "odd", check })] }));
    assert.ok(kind === "tripwire" && message, check);
  }
  const slow = inputGuardrail({ name: "slow", timeoutMs: 50, check: (_, { signal }) => new Promise((resolve) => signal.addEventListener("abort", resolve)) });
  assert.deepEqual(await stopped(thread.run("hi", { guardrails: [slow] })), ["input", "slow", "tripwire", "no answer within 50 ms"]);
  assert.deepEqual(await model.requests(), []);
});

test("a parallel one interrupts the turn, and the others are aborted", async (t) => {
  const { home, model, codex } = await setup(t, always([text("let me think"), { type: "hang" }]));
  let aborted = false;
  const patient = inputGuardrail({
    name: "patient",
    parallel: true,
    check: (_, { signal }) => new Promise((resolve) => signal.addEventListener("abort", () => resolve((aborted = true)))),
  });
  const beside = inputGuardrail({
    name: "beside",
    parallel: true,
    async check() {
      while ((await model.requests()).length === 0);
      return tripwire("enough");
    },
  });
  const thread = codex.startThread(home.thread());
  assert.deepEqual(await stopped(thread.run("hi", { guardrails: [patient, beside] })), ["input", "beside", "tripwire", "enough"]);
  await until("the other one is told", () => aborted);
});
