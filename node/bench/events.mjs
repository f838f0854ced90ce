// What one event costs its consumer: the time of `for await` over events that wait in the core already.
//
//     node bench/events.mjs <fake-codex>

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Codex } from "codexkit";

const params = { threadId: "$thread", turnId: "$turn", itemId: "msg", delta: "$n$pad" };
const script = [
  { vector: "many small deltas", modes: ["app_server"], run: { prompts: ["go"] } },
  { flood: { method: "item/agentMessage/delta", params }, count: 100_000, pad: 16 },
  { complete: true },
];
const folder = mkdtempSync(join(tmpdir(), "codexkit-bench-"));
const file = join(folder, "script.jsonl");
writeFileSync(file, script.map((line) => JSON.stringify(line)).join("\n"));

const env = { FAKE_CODEX_SCRIPT: file, HOME: folder, CODEX_HOME: folder };
const codex = new Codex({ codexPath: process.argv[2], env, eventQueueBytes: 1 << 30 });
const thread = codex.startThread({ workingDirectory: folder, skipGitRepoCheck: true });
for (let round = 0; round < 5; round += 1) {
  const turn = await thread.runStreamed("go");
  await turn.events.next();
  await turn.result();
  let count = 0;
  const began = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  for await (const _ of turn.events) count += 1;
  const wall = Number(process.hrtime.bigint() - began) / count;
  const { user, system } = process.cpuUsage(cpu);
  const spent = ((user + system) * 1000) / count;
  console.log(`${count} events: ${wall.toFixed(0)} ns each by the clock, ${spent.toFixed(0)} ns of processor time`);
}
await codex.close();
rmSync(folder, { recursive: true });
