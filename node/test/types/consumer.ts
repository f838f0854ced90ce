// A strict TypeScript program that uses the package as its users do. The test compiles it and nothing more.

import {
  type Ask,
  Codex,
  CodexError,
  type Decision,
  type ErrorCode,
  inputGuardrail,
  type Item,
  outputGuardrail,
  reject,
  type ThreadEvent,
  tool,
  tripwire,
  type TurnResult,
} from "codexkit";
import { type Script, start } from "codexkit/testing";
import { z } from "zod";

export async function main(): Promise<void> {
  const script: Script = { turns: [{ when: {}, replies: [{ steps: [{ type: "text", text: "hi" }] }] }] };
  const model = await start(script);
  const codex = new Codex({
    codexPathOverride: "/usr/bin/codex",
    config: model.config,
    env: { A: "b" },
    requestTimeoutMs: 1000,
    onAsk: async (ask, { signal }) => (ask.kind === "command" && !signal.aborted ? "allow" : { decision: "deny" }),
    onLog: ({ level, message }) => console.log(level, message),
  });
  const thread = codex.startThread({
    workingDirectory: ".",
    sandboxMode: "read-only",
    approvalPolicy: { granular: { rules: true } },
    skipGitRepoCheck: true,
  });
  const id: string | null = thread.id;
  const result: TurnResult<{ answer: number }> = await thread.run<{ answer: number }>(
    [{ type: "text", text: "hi" }, { type: "image_data", data: new Uint8Array() }],
    { outputSchema: { type: "object" }, signal: AbortSignal.timeout(1000), onAsk: () => "deny" },
  );
  const text: string = result.finalResponse;
  const answer: number | undefined = result.structuredOutput?.answer;
  const turn = await codex.resumeThread(id ?? "", { model: "x" }).runStreamed("hi", { onBusy: "fail" });
  for await (const event of turn.events) console.log(describe(event), text, answer);
  await turn.steer("more");
  await turn.interrupt();
  turn.cancel();

  const { data } = await codex.request("thread/loaded/list", {});
  const ids: string[] = data;
  const anything: unknown = await codex.request("some/new/method", { a: 1 });
  const listed = await codex.appServer.threadList({ limit: 5 }, { signal: AbortSignal.timeout(1000) });
  for await (const section of codex.appServer.iterateThreadSectionList()) ids.push(section.name);
  console.log(ids, anything, listed.data[0]?.id.length);
  try {
    await codex.resumeLastThread().run("hi");
  } catch (error) {
    if (error instanceof CodexError) {
      const code: ErrorCode | "unknown" = error.code;
      console.log(code === "thread_busy", error.retryable, error.data, error.causes);
    }
  }
  const review = await codex.startThread().reviewStreamed({ type: "commit", sha: "abc" }, { onAsk: decide });
  for await (const event of review.events) console.log(describe(event));
  const bytes: Buffer = await codex.readFile("notes.txt");
  await codex.writeFile("copy.txt", bytes);
  const nothing: void = await thread.archive();
  const fork: string | null = (await thread.fork({ lastTurnId: "x", options: { model: "y", onAsk: decide } })).id;
  const [ask] = await codex.pendingAsks();
  if (ask) await codex.answerAsk(ask.id, "allow");
  using changes = codex.appServer.subscribe({ methods: ["thread/status/changed", "codexkit/connectionLost"] });
  for await (const change of changes) {
    if (change.method === "thread/status/changed") console.log(change.params.status, change.seq, nothing, fork);
    else console.log(change.params.reconnecting);
  }
  for await (const one of codex.appServer.subscribe()) {
    if (one.method === "turn/completed") console.log(one.params.turn.status);
  }
  await codex.close();
  await model.stop();

  // @ts-expect-error: there is no such notification
  codex.appServer.subscribe({ methods: ["turn/complete"] });
  // @ts-expect-error: there is no such option
  codex.startThread({ sandboks: "read-only" });
  // @ts-expect-error: there is no such sandbox
  codex.startThread({ sandbox: "wide-open" });
  // @ts-expect-error: that is no decision
  codex.startThread({ onAsk: () => "perhaps" });
  // @ts-expect-error: the method's params are known
  codex.request("thread/resume", { threadId: 7 });
  // @ts-expect-error: the same, and they are needed
  codex.appServer.threadResume();
}

export const weather = tool({
  name: "weather",
  parameters: z.object({ city: z.string(), days: z.number().default(1) }),
  execute: async ({ city, days }, { signal }) => (signal.aborted ? "" : `${city.toUpperCase()}: ${days.toFixed()}`),
});

export const plain = tool({
  name: "plain",
  namespace: "ours",
  parameters: { type: "object", properties: {} },
  maxConcurrent: 2,
  execute: (args) => [Object.keys(args).join(), { type: "image_data", data: new Uint8Array(), mime_type: "image/png" }],
});

// @ts-expect-error: there is no such argument
tool({ name: "x", parameters: z.object({ city: z.string() }), execute: ({ town }) => town });

export const guardrails = [
  inputGuardrail({ name: "in", parallel: true, check: ({ text, input }) => (text && input?.length ? true : reject("empty")) }),
  outputGuardrail({ name: "out", timeoutMs: 5, check: async ({ output }, { signal }) => (output?.success || signal.aborted ? undefined : tripwire("no")) }),
];
tool({ name: "guarded", guardrails, execute: () => "" });

// @ts-expect-error: this is no verdict
inputGuardrail({ name: "x", check: () => "allow" });

export async function servers(codex: Codex): Promise<void> {
  await using client = await codex.connectMcp({ name: "s", url: "http://127.0.0.1:1", onAsk: decide });
  const [first] = await client.listTools();
  const { content, isError } = await client.callTool(first?.name ?? "", { arguments: { a: 1 }, timeoutMs: 5 });
  console.log(content.length, isError, client.info.protocolVersion);
  await using server = await codex.serveMcp({ name: "host", tools: [weather, plain] });
  codex.startThread({ config: server.config, tools: [plain] });
}

function decide(ask: Ask): Decision {
  switch (ask.kind) {
    case "command":
      return ask.request.command?.includes("rm") ? "deny" : { decision: "allow", scope: "session" };
    case "file_change":
      return ask.changes?.some(({ path }) => path.endsWith(".lock")) ? "cancel" : "allow";
    case "user_input":
      return { decision: "user_input", answers: Object.fromEntries(ask.request.questions.map(({ id }) => [id, ["yes"]])) };
    case "tool_call":
      return { decision: "tool", content: [{ type: "text", text: ask.request.tool }] };
    default:
      return { decision: "deny", reason: ask.method };
  }
}

function describe(event: ThreadEvent): string {
  switch (event.type) {
    case "item.agent_message.delta":
      return event.delta;
    case "item.started":
    case "item.completed":
      return item(event.item);
    case "turn.completed":
      return `${event.usage?.input_tokens ?? 0}`;
    case "turn.failed":
      return event.error.message ?? "";
    case "approval.resolved":
      return event.decided_by;
    default:
      return event.type;
  }
}

function item(item: Item): string {
  switch (item.type) {
    case "command_execution":
      return `${item.command} ${item.exit_code}`;
    case "file_change":
      return item.changes.map((change) => change.path).join();
    default:
      return item.type;
  }
}
