// Runs vectors for tests/src/bin/run-vectors.rs: one job per line on stdin, one result per line on stdout.

import { createInterface } from "node:readline";

import { Codex } from "codexkit";

const handlers = {
  accept: () => "allow",
  decline: () => "deny",
  nonsense: () => 42,
  raise: () => {
    throw new Error("the handler fails");
  },
  hang: (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
};

async function turn(thread, prompt, { run, turn: options }) {
  const events = [];
  const running = await thread.runStreamed(prompt, { ...options, onAsk: handlers[run.approval] });
  try {
    for await (const event of running.events) {
      events.push(event);
      if (event.type === run.interrupt) await running.interrupt();
    }
  } catch {
    // The result says it too.
  }
  const outcome = await running.result().then(
    ({ status, finalResponse, usage }) => ({ ok: { status, final_response: finalResponse, usage } }),
    ({ code, retryable }) => ({ error: { code, retryable } }),
  );
  return { events, outcome };
}

const call = (codex, [method, params]) =>
  codex.request(method, params).then(
    (ok) => ({ ok }),
    ({ code, retryable }) => ({ error: { code, retryable } }),
  );

async function play(job) {
  const codex = new Codex(job.open.options);
  const calls = [];
  for (const batch of job.run.calls ?? []) calls.push(...(await Promise.all(batch.map((one) => call(codex, one)))));
  const turns = [];
  if (job.run.parallel) {
    const all = job.run.prompts.map((prompt) => turn(codex.startThread(job.thread), prompt, job));
    turns.push(...(await Promise.all(all)));
  } else {
    const thread = codex.startThread(job.thread);
    for (const prompt of job.run.prompts) turns.push(await turn(thread, prompt, job));
  }
  await codex.close();
  return { name: job.name, mode: job.mode, turns, calls };
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await play(JSON.parse(line)))}\n`);
}
