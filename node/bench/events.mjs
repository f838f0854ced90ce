// What one event costs its consumer: the time of `for await` over events that wait in the core already.
//
//     node bench/events.mjs <fake-codex> <script>

import { Codex } from "codexkit";

const [codexPath, script] = process.argv.slice(2);
const codex = new Codex({ codexPath, env: { FAKE_CODEX_SCRIPT: script }, eventQueueBytes: 1 << 30 });
const thread = codex.startThread({ skipGitRepoCheck: true });
for (let round = 0; round < 5; round += 1) {
  const turn = await thread.runStreamed("go");
  await turn.events.next();
  await turn.result();
  let count = 0;
  const began = process.hrtime.bigint();
  for await (const _ of turn.events) count += 1;
  const each = Number(process.hrtime.bigint() - began) / count;
  console.log(`${count} events, ${each.toFixed(0)} ns each`);
}
await codex.close();
