// Calls the added op by its generated wrapper.
import { Codex } from "../../node/dist/index.js";

const codex = new Codex();
console.log((await codex.ops.greetPerson({ name: "world" })).text);
await codex.ops.greetPerson({ name: " " }).catch((error) => console.log(error.code));
await codex.close();
