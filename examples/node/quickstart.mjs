// The ten lines of the README.

import { Codex } from "codexkit";

const codex = new Codex();
const thread = codex.startThread({ skipGitRepoCheck: true });
const { finalResponse } = await thread.run("What does this repository do?");
console.log(finalResponse);
await codex.close();
