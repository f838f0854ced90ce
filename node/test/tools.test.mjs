// Functions of this program as tools of the real Codex.

import assert from "node:assert/strict";
import { test } from "node:test";

import { tool } from "codexkit";
import { z } from "zod";

import { call, collect, PIXEL, setup, text } from "./support.mjs";

/** A turn in which the model calls all of these at once. */
const calls = (...steps) => ({ turns: [{ when: {}, replies: [{ steps }, { steps: [text("done")] }] }] });

/** What the model got back, call by call. */
async function outputs(model) {
  const { body } = (await model.requests()).at(-1);
  return body.input.filter(({ type }) => type === "function_call_output").map(({ output }) => output);
}

const weather = tool({
  name: "weather",
  description: "The weather of a city.",
  parameters: z.object({ city: z.string().min(1), days: z.number().int().optional() }),
  execute: async ({ city, days = 1 }) => `${days} days of rain in ${city}`,
});

test("a function returns text, an image, data and an error", async (t) => {
  const tools = [
    weather,
    tool({ name: "draw", execute: () => ["a pixel", { type: "image_data", data: PIXEL, mime_type: "image/png" }] }),
    tool({ name: "count", parameters: { type: "object", properties: { to: { type: "integer" } } }, execute: ({ to }) => ({ to }) }),
    tool({
      name: "fail",
      execute() {
        throw new Error("the disk is full");
      },
    }),
  ];
  const script = calls(call("weather", { city: "Bern" }), call("draw", {}), call("count", { to: 3 }), call("fail", {}));
  const { home, model, codex } = await setup(t, script, { tools });
  const events = await collect((await codex.startThread(home.thread()).runStreamed("go")).events);
  assert.equal(events.at(-1).type, "turn.completed");
  const [rain, drawn, counted, failed] = await outputs(model);
  assert.equal(rain, "1 days of rain in Bern");
  assert.deepEqual(drawn.map(({ type }) => type), ["input_text", "input_image"]);
  assert.equal(drawn[1].image_url, `data:image/png;base64,${PIXEL.toString("base64")}`);
  assert.equal(counted, '{"to":3}');
  assert.match(failed, /the disk is full/);
  const numbers = (await codex.toolMetrics()).map(({ name, calls, failures }) => [name, calls, failures]);
  assert.deepEqual(numbers, [["weather", 1, 0], ["draw", 1, 0], ["count", 1, 0], ["fail", 1, 1]]);
});

test("arguments that do not fit never reach the function", async (t) => {
  let called = 0;
  const strict = tool({
    name: "weather",
    parameters: z.object({ city: z.string() }).refine(({ city }) => city !== "Atlantis", "there is no such city"),
    execute: () => (called += 1),
  });
  const { home, model, codex } = await setup(t, calls(call("weather", { city: 7 }), call("weather", { city: "Atlantis" })));
  await codex.startThread(home.thread({ tools: [strict] })).run("go");
  const [wrong, refined] = await outputs(model);
  assert.match(wrong, /city/);
  assert.match(refined, /there is no such city/);
  assert.equal(called, 0);
});

test("ten calls run in parallel", async (t) => {
  let running = 0;
  let meet;
  const all = new Promise((resolve) => (meet = resolve));
  const together = tool({
    name: "together",
    parameters: z.object({ n: z.number() }),
    async execute({ n }) {
      if (++running === 10) meet();
      await all;
      return `number ${n}`;
    },
  });
  const steps = Array.from({ length: 10 }, (_, n) => call("together", { n }));
  const { home, model, codex } = await setup(t, calls(...steps));
  await codex.startThread(home.thread({ tools: [together] })).run("go");
  assert.deepEqual(await outputs(model), steps.map((_, n) => `number ${n}`));
});

test("tools and asks do not get in each other's way", async (t) => {
  const asked = [];
  const onAsk = ({ kind, tool }) => {
    asked.push([kind, tool]);
    return "allow";
  };
  const careful = tool({ name: "careful", needsApproval: true, execute: () => "careful done" });
  const { home, model, codex } = await setup(t, calls(call("weather", { city: "Bern" }), call("careful", {})), { tools: [weather] });
  await codex.startThread(home.thread({ tools: [careful] })).run("go", { onAsk });
  assert.deepEqual(await outputs(model), ["1 days of rain in Bern", "careful done"]);
  assert.deepEqual(asked, [["tool_approval", "careful"]]);
  // Without anybody to approve it, it does not run.
  await codex.startThread(home.thread({ tools: [careful] })).run("go");
  assert.match((await outputs(model)).at(-1), /not approved/);
});

test("clients with tools of the same name run their own", async (t) => {
  const named = (text) => tool({ name: "who", execute: () => text });
  const one = await setup(t, calls(call("who", {})), { tools: [named("one")] });
  const other = await setup(t, calls(call("who", {})), { tools: [named("other")] });
  await Promise.all([one, other].map(({ home, codex }) => codex.startThread(home.thread()).run("go")));
  assert.deepEqual([await outputs(one.model), await outputs(other.model)], [["one"], ["other"]]);
});

test("a call that takes too long is told so, and its signal is aborted", async (t) => {
  let reason;
  const slow = tool({
    name: "slow",
    timeoutMs: 200,
    execute: (_, { signal }) => new Promise(() => signal.addEventListener("abort", () => (reason = signal.reason))),
  });
  const { home, model, codex } = await setup(t, calls(call("slow", {})));
  await codex.startThread(home.thread({ tools: [slow] })).run("go");
  assert.match((await outputs(model))[0], /did not answer within 200 ms/);
  assert.equal(reason.name, "AbortError");
});

test("a tool that cannot be is named", async () => {
  assert.throws(() => tool({ name: "x", parameters: { "~standard": { validate() {} } }, execute() {} }), /JSON Schema/);
});
