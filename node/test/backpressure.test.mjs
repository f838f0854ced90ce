// A consumer that pauses while 200 MB arrive: the core holds the line, and nothing grows in this process.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { Codex } from "codexkit";

import { failure, fakeCodex, Home, vector } from "./support.mjs";

// Garbage that V8 has not collected yet is not what this is about.
setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

const rss = () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;

for (const transport of ["app_server", "exec"]) {
  test(`${transport}: 200 MB at a consumer that pauses`, async (t) => {
    const home = new Home("flood");
    const journal = join(home.root, "journal.jsonl");
    const env = { FAKE_CODEX_SCRIPT: vector("flood"), FAKE_CODEX_LOG: journal };
    const codex = new Codex(home.options({ codexPath: fakeCodex, transport, env, eventQueueBytes: 8 << 20 }));
    t.after(async () => {
      await codex.close();
      home.remove();
    });
    const turn = await codex.startThread(home.thread()).runStreamed("go");
    const { value: first } = await turn.events.next();
    assert.ok(first.seq >= 1);
    gc();
    const before = rss();
    let most = 0;
    // The pause is what this is about; its length proves nothing.
    for (let tenth = 0; tenth < 30; tenth += 1) {
      await sleep(100);
      most = Math.max(most, rss());
    }
    const counted = new Map();
    const reading = (async () => {
      for await (const event of turn.events) {
        counted.set(event.type, (counted.get(event.type) ?? 0) + 1);
        if (event.seq % 4096 !== 0) continue;
        gc();
        most = Math.max(most, rss());
      }
    })();
    if (transport === "exec") {
      await reading;
      assert.equal(counted.get("item.updated"), 204_800);
      assert.equal(counted.get("turn.completed"), 1);
    } else {
      assert.equal((await failure(reading)).code, "lagged");
      assert.equal((await failure(turn.result())).code, "lagged");
    }
    assert.ok(most - before < 64, `resident memory grew from ${before} to ${most} MB`);
  });
}
