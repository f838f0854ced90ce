// Who may let Codex leave the sandbox: only a handler that says so.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";

import { collect, escalated, setup, text, until } from "./support.mjs";

const script = (home) => ({
  turns: [{ when: {}, replies: [{ steps: [escalated(`touch '${home.outside}'`)] }, { steps: [text("done")] }] }],
});

/** Runs the turn that wants to write a file outside; how its ask was resolved. */
async function resolved(t, { client = {}, thread = {}, turn = {} }) {
  const { home, codex } = await setup(t, script, client);
  const options = home.thread({ sandbox: "workspace-write", approvalPolicy: "on-request", ...thread });
  const events = await collect((await codex.startThread(options).runStreamed("go", turn)).events);
  assert.equal(events.filter((event) => event.type === "approval.requested").length, 1);
  const end = events.find((event) => event.type === "approval.resolved");
  return { written: existsSync(home.outside), decision: end.decision, by: end.decided_by, last: events.at(-1).type, end };
}

test("a handler of the turn, of the thread and of the client allows", async (t) => {
  for (const [level, answer] of [
    ["turn", () => "allow"],
    ["thread", async () => ({ decision: "allow" })],
    ["client", () => ({ decision: "allow", scope: "session" })],
  ]) {
    const { end, ...outcome } = await resolved(t, { [level]: { onAsk: answer } });
    const expected = { written: true, decision: "allow", by: "handler", last: "turn.completed" };
    assert.deepEqual(outcome, expected, level);
  }
});

test("the nearest handler decides", async (t) => {
  const { end, ...outcome } = await resolved(t, {
    client: { onAsk: () => "allow" },
    thread: { onAsk: () => "allow" },
    turn: { onAsk: () => ({ decision: "deny", reason: "not today" }) },
  });
  assert.deepEqual(outcome, { written: false, decision: "deny", by: "handler", last: "turn.completed" });
  assert.equal(end.reason, "not today");
});

test("cancel ends the turn", async (t) => {
  const { end, ...outcome } = await resolved(t, { turn: { onAsk: () => "cancel" } });
  assert.deepEqual(outcome, { written: false, decision: "cancel", by: "handler", last: "turn.interrupted" });
});

test("without a handler the command is refused", async (t) => {
  const { end, ...outcome } = await resolved(t, {});
  assert.deepEqual(outcome, { written: false, decision: "refused", by: "no_handler", last: "turn.completed" });
});

test("a handler that fails refuses, and its words stand in the event", async (t) => {
  const failing = [
    () => {
      throw new Error("out of order");
    },
    async () => {
      throw new Error("out of order");
    },
    () => Promise.reject("out of order"),
  ];
  for (const onAsk of failing) {
    const { end, ...outcome } = await resolved(t, { turn: { onAsk } });
    assert.deepEqual(outcome, { written: false, decision: "refused", by: "handler_error", last: "turn.completed" });
    assert.match(end.reason, /out of order/);
  }
});

test("an answer that is none refuses", async (t) => {
  for (const nonsense of [42, true, undefined, null, "yes", {}, { decision: "allow", scope: "for ever" }]) {
    const { end, ...outcome } = await resolved(t, { turn: { onAsk: () => nonsense } });
    const expected = { written: false, decision: "refused", by: "bad_answer", last: "turn.completed" };
    assert.deepEqual(outcome, expected, JSON.stringify(nonsense));
  }
});

test("an answer that JSON cannot say refuses", async (t) => {
  const circle = {};
  circle.self = circle;
  const { end, ...outcome } = await resolved(t, { turn: { onAsk: () => circle } });
  assert.deepEqual(outcome, { written: false, decision: "refused", by: "handler_error", last: "turn.completed" });
});

test("a handler that never answers is told that its time is up", async (t) => {
  let aborted;
  const onAsk = (ask, { signal }) =>
    new Promise(() => {
      aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve(signal.reason.name)));
    });
  const { end, ...outcome } = await resolved(t, { thread: { approvalTimeoutMs: 300 }, turn: { onAsk } });
  assert.deepEqual(outcome, { written: false, decision: "refused", by: "timeout", last: "turn.completed" });
  assert.equal(await aborted, "AbortError");
});

test("the ask of a sub-agent reaches the handler of the thread at its root, also after the root's turn", async (t) => {
  for (const answer of ["allow", "deny"]) {
    const agents = (home) => ({
      turns: [
        {
          when: { agent: "/root/worker" },
          replies: [{ steps: [escalated(`touch '${home.outside}'`)] }, { steps: [text("child done")] }],
        },
        {
          when: {},
          replies: [
            {
              steps: [
                {
                  type: "function_call",
                  namespace: "collaboration",
                  name: "spawn_agent",
                  arguments: { task_name: "worker", message: "do it" },
                },
              ],
            },
            { steps: [text("root done")] },
          ],
        },
      ],
    });
    const { home, model, codex } = await setup(t, agents, {}, { features: { multi_agent_v2: true } });
    const thread = codex.startThread(home.thread({ sandbox: "workspace-write", approvalPolicy: "on-request" }));
    let ask;
    const onAsk = (asked) => {
      ask = asked;
      return answer;
    };
    const turn = await thread.runStreamed("go", { onAsk });
    await collect(turn.events);
    // An idle client does not keep the program alive, so somebody has to wait with a timer.
    await until("the sub-agent has asked", () => ask);
    assert.notEqual(ask.thread_id, thread.id);
    const fromWorker = ({ headers }) => headers["thread-id"] === ask.thread_id;
    // The model hears how it went: the worker's second request carries the command's output.
    await until("the worker went on", async () => (await model.requests()).filter(fromWorker).length >= 2);
    assert.equal(existsSync(home.outside), answer === "allow");
  }
});
