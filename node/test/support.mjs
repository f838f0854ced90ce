// What the tests share: disposable homes, the real Codex, scripts for the model, the process table.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Codex } from "codexkit";
import { start } from "codexkit/testing";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");

/** The real Codex. */
export function realCodex() {
  const path = process.env.CODEXKIT_TEST_CODEX;
  if (!path) throw new Error("CODEXKIT_TEST_CODEX is not set: run the tests by `./dev test node`, which sets it");
  return path;
}

/** The fake codex, which misbehaves as a vector tells it. */
export const fakeCodex = join(target, "debug", "fake-codex");

/** A script for the fake codex. */
export const vector = (name) => join(root, "tests", "vectors", `${name}.jsonl`);

/**
 * A HOME, a CODEX_HOME and a project that nobody else uses. They lie in the target folder: Codex may write to /tmp in
 * a `workspace-write` sandbox, so a file that must not appear would prove nothing there.
 */
export class Home {
  constructor(name) {
    const homes = join(target, "test-homes");
    mkdirSync(homes, { recursive: true });
    this.root = mkdtempSync(join(homes, `node-${name}-`));
    for (const folder of ["home", "codex", "project", "outside"]) mkdirSync(join(this.root, folder));
    this.codexHome = join(this.root, "codex");
    this.project = join(this.root, "project");
    /** A file that no sandbox lets Codex write. */
    this.outside = join(this.root, "outside", "marker");
  }

  /** Options of a client that lives here. */
  options(more = {}) {
    const { env, ...rest } = more;
    return { codexPath: realCodex(), codexHome: this.codexHome, env: { HOME: join(this.root, "home"), ...env }, ...rest };
  }

  codex(more) {
    return new Codex(this.options(more));
  }

  /** Options of a thread that works here. */
  thread(more = {}) {
    return { workingDirectory: this.project, skipGitRepoCheck: true, ...more };
  }

  /**
   * Waits until the endless command runs. Codex tells of a command before it starts it; one that is interrupted while
   * its sandbox is being set up may outlive Codex.
   */
  async running() {
    await until("the command runs", () => existsSync(join(this.project, "running")));
  }

  /** Processes that live here, as their environment says, and have this word in their command line. */
  processes(word = "") {
    return readdirSync("/proc").filter((pid) => {
      if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
      try {
        const ours = readFileSync(`/proc/${pid}/environ`, "latin1").includes(`CODEX_HOME=${this.codexHome}\0`);
        return ours && readFileSync(`/proc/${pid}/cmdline`, "latin1").includes(word);
      } catch {
        return false;
      }
    });
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Waits until `condition` holds; fails loudly after 20 seconds. For what other processes do: they tell nobody. */
export async function until(what, condition) {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`after 20 seconds still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const usage = (input, output) => ({
  input_tokens: input,
  cached_input_tokens: input / 2,
  output_tokens: output,
  reasoning_output_tokens: output / 4,
});

/** A model that answers every message with these steps, one list for each request. */
export const always = (...replies) => ({ turns: [{ when: {}, replies: replies.map((steps) => ({ steps })) }] });

export const text = (text) => ({ type: "text", text });
export const call = (name, args) => ({ type: "function_call", name, arguments: args });
export const shell = (cmd) => call("exec_command", { cmd });
export const escalated = (cmd) =>
  call("exec_command", { cmd, sandbox_permissions: "require_escalated", justification: "May I write outside?" });

/** A picture. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A turn whose command runs until somebody ends it; it makes the file `running` in the project. */
export const endless = always([shell("touch running; sleep 4567")], [text("never")]);

/** Whether this event says that a command begins. */
export const isCommand = (event) => event.type === "item.started" && event.item.type === "command_execution";

/** One turn that shows everything a turn can show; its command writes the file `outside`. */
export function demoScript(outside) {
  const command = `sleep 0.3 && echo 'written by codex' > '${outside}' && printf 'one\\ntwo\\nthree\\n'`;
  const patch = "*** Begin Patch\n*** Add File: notes.txt\n+Codex was here.\n*** End Patch\n";
  return {
    turns: [
      {
        when: {},
        replies: [
          {
            steps: [
              { type: "reasoning", text: "**Planning** A command first, then a file." },
              { type: "text", text: "I will run a command.", phase: "commentary" },
              escalated(command),
            ],
            usage: usage(1000, 40),
          },
          { steps: [{ type: "custom_tool_call", name: "apply_patch", input: patch }], usage: usage(1100, 24) },
          { steps: [text("All done.")], usage: usage(1200, 16) },
        ],
      },
    ],
  };
}

/** Runs a JavaScript program in a Node of its own. */
export function program(source, env = {}) {
  const child = spawn(process.execPath, ["--input-type=module", "--expose-gc", "-e", source], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (data) => (stdout += data));
  child.stderr.setEncoding("utf8").on("data", (data) => (stderr += data));
  const ended = new Promise((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  const said = (line) => until(`the program says ${line}; it said ${stdout}${stderr}`, () => stdout.includes(line));
  return { child, ended, said };
}

export async function collect(events) {
  const all = [];
  for await (const event of events) all.push(event);
  return all;
}


/**
 * A home, a model that plays the script and a client on both. All of it is gone after the test, and so is every process
 * that lived there. Script and options may depend on the home; then the options come with the config.
 */
export async function setup(t, script, options = {}, config = {}) {
  const home = new Home(t.name.replace(/\W+/g, "-").slice(0, 30));
  const model = await start(typeof script === "function" ? script(home) : script);
  if (typeof options === "function") [options, config] = options(home);
  const codex = home.codex({ config: { ...model.config, ...config }, ...options });
  t.after(async () => {
    await codex.close();
    await model.stop();
    await until("no process is left", () => home.processes().length === 0);
    home.remove();
  });
  return { home, model, codex };
}

/** The error that a promise rejects with. */
export async function failure(promise) {
  const error = await promise.then(
    (value) => assert.fail(`it did not fail: ${JSON.stringify(value)}`),
    (error) => error,
  );
  return error;
}
