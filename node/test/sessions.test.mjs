// Sessions: a Codex process of its own for one workspace.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";

import { tool } from "codexkit";
import { z } from "zod";

import { call, collect, endless, failure, setup, text } from "./support.mjs";

const lookup = tool({
  name: "lookup",
  description: "Looks up.",
  parameters: z.object({ word: z.string() }),
  execute: ({ word }) => `${word} means ${word.length}`,
});

test("one turn: its tools run, what it asks is allowed, its process is gone", async (t) => {
  const script = {
    turns: [
      {
        when: {},
        replies: [
          { steps: [call("lookup", { word: "four" })] },
          { steps: [call("exec_command", { cmd: "touch made", sandbox_permissions: "require_escalated", justification: "?" })] },
          { steps: [text("done")] },
        ],
      },
    ],
  };
  const { home, model, codex } = await setup(t, script);
  const options = { title: "A try", autoApprove: true, approvalPolicy: "on-request", sandbox: "read-only", tools: [lookup] };
  const turn = codex.runSession(home.project, "go", options);
  const events = await collect(turn.events);
  const result = await turn.result();
  assert.equal(result.sessionId, `${result.threadId}-${result.turnId}`);
  assert.deepEqual([result.result, result.finalResponse], ["turn_completed", "done"]);
  const types = events.map(({ type }) => type);
  for (const type of ["session_started", "tool_call_completed", "approval_auto_approved", "notification"]) {
    assert.ok(types.includes(type), `${type} is not among ${types}`);
  }
  assert.equal(types.at(-1), "turn_completed");
  assert.ok(JSON.stringify((await model.requests()).at(-1).body.input).includes("four means 4"));
  assert.deepEqual(home.processes(), []);
});

test("nothing is allowed unless the caller says so", async (t) => {
  const command = call("exec_command", { cmd: "touch made", sandbox_permissions: "require_escalated", justification: "?" });
  const { home, codex } = await setup(t, { turns: [{ when: {}, replies: [{ steps: [command] }, { steps: [text("done")] }] }] });
  const turn = codex.runSession(home.project, "go", { approvalPolicy: "on-request", sandbox: "read-only" });
  assert.ok((await collect(turn.events)).some(({ type }) => type === "approval_required"));
  assert.ok(!existsSync(`${home.project}/made`));
});

test("a session keeps its process from turn to turn, until it is stopped", async (t) => {
  const { home, codex } = await setup(t, { turns: [{ when: {}, replies: [{ steps: [text("words")] }] }] });
  const session = await codex.startSession(home.project, { sandbox: "read-only" });
  const [first, second] = [await session.runTurn("one").result(), await session.runTurn("two").result()];
  assert.deepEqual([first.threadId, second.threadId], [session.threadId, session.threadId]);
  assert.equal(home.processes("app-server").length, 1);
  await session.stop();
  assert.deepEqual(home.processes(), []);
});

test("leaving the loop gives the turn up, and a folder that is none is named", async (t) => {
  const { home, codex } = await setup(t, endless);
  const turn = codex.runSession(home.project, "go", { sandbox: "workspace-write" });
  for await (const { type } of turn.events) {
    if (type !== "session_started") continue;
    await home.running();
    break;
  }
  assert.equal((await failure(turn.result())).code, "cancelled");
  const error = await failure(codex.runSession(`${home.root}/nowhere`, "go").result());
  assert.deepEqual([error.code, error.data.field], ["invalid_argument", "workspace"]);
});
