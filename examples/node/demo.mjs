// One turn that shows everything a turn can show. `./dev demo` runs it, and the same in every language.

import { createWriteStream } from "node:fs";
import { Codex } from "codexkit";

const { DEMO_CONFIG = "{}", DEMO_EVENTS, DEMO_PROMPT, DEMO_WORKDIR } = process.env;
const record = createWriteStream(DEMO_EVENTS);
const codex = new Codex({ config: JSON.parse(DEMO_CONFIG) });
const thread = codex.startThread({
  workingDirectory: DEMO_WORKDIR,
  sandbox: "workspace-write",
  approvalPolicy: "on-request",
  skipGitRepoCheck: true,
});
const { events } = await thread.runStreamed(DEMO_PROMPT, {
  onAsk(ask) {
    console.log(`  ? ${ask.kind}: ${ask.request.command} -> allow`);
    return "allow";
  },
});

let last;
for await (const event of events) {
  last = event.type;
  record.write(`${JSON.stringify(event)}\n`);
  switch (event.type) {
    case "item.agent_message.delta":
      console.log(`  " ${event.delta}`);
      break;
    case "item.reasoning.summary_text_delta":
      console.log(`  ~ ${event.delta}`);
      break;
    case "item.command_execution.output_delta":
      console.log(`  > ${event.delta.trimEnd()}`);
      break;
    case "item.completed":
      if (event.item.type === "file_change") console.log(`  + ${event.item.changes[0].kind} ${event.item.changes[0].path}`);
      break;
    case "turn.completed":
      console.log(`  = ${JSON.stringify(event.usage)}`);
      break;
    default:
      console.log(`  . ${event.type}`);
  }
}
record.end();
await codex.close();
process.exitCode = last === "turn.completed" ? 0 : 1;
