// The client.

import { createRequire } from "node:module";
import { join } from "node:path";

import { AppServer } from "./generated/appServer.js";
import { CodexMethods } from "./generated/methods.js";
import type { CallOptions, Ops } from "./generated/ops.js";
import type { ClientMethods } from "./generated/protocol.js";
import type {
  Answer,
  CodexInfo as CoreCodexInfo,
  CodexOptions as CoreCodexOptions,
  ThreadHandle,
  ThreadOptions as CoreThreadOptions,
  ToolMetrics,
} from "./generated/types.js";
import { connect, type McpClient, type McpServeOptions, type McpServer, type McpServerOptions, serve } from "./mcp.js";
import { type Camel, camelKeys, snakeKeys } from "./options.js";
import { type AskHandler, type Decision, type LogRecord, Session } from "./session.js";
import { asyncDispose } from "./stream.js";
import { Thread, type ThreadOptions } from "./thread.js";
import type { Guardrail } from "./guardrails.js";
import { Answering, specs, type Tool } from "./tools.js";
import type { Input } from "./values.js";
import {
  runSession,
  type SessionOptions,
  type SessionTurn,
  type SessionTurnOptions,
  startSession,
  type WorkspaceSession,
} from "./workspace.js";

/** Options of a client. What is not set is left to Codex and to the user's `config.toml`. */
export interface CodexOptions extends Omit<Camel<CoreCodexOptions>, "tools" | "guardrails"> {
  /** Functions that Codex may call, in all threads. App-server only. */
  tools?: readonly Tool[];
  /** Checks of what goes into all turns and comes out of them. */
  guardrails?: readonly Guardrail[];
  /** What `@openai/codex-sdk` calls `codexPath`. */
  codexPathOverride?: string;
  /** Answers what Codex asks in threads that have no handler of their own, and what belongs to no thread. */
  onAsk?: AskHandler;
  /** Gets codexkit's log records. */
  onLog?: (record: LogRecord) => void;
  /** Which records: this level and above. Default: `info`. */
  logLevel?: LogRecord["level"];
}

/** Which Codex a client runs. */
export type CodexInfo = Camel<CoreCodexInfo>;

/**
 * A client: one Codex process, started at the first need and shared by all threads.
 *
 * An idle client does not keep the program from ending, and no Codex outlives the program.
 */
export class Codex extends CodexMethods {
  readonly #session: Session;
  readonly #answering: Answering;

  /** @throws `CodexError` naming the option that is wrong. */
  constructor({ onAsk, onLog, logLevel = "info", tools, guardrails, ...options }: CodexOptions = {}) {
    const open = {
      options: { ...snakeKeys(options), ...specs({ tools, guardrails }) },
      search_roots: searchRoots(),
      environment: process.env,
      ...(onLog && { log_level: logLevel }),
    };
    const session = new Session(open, onLog);
    super(session);
    this.#session = session;
    this.#answering = new Answering({ tools, guardrails }, onAsk);
    const { handler } = this.#answering;
    if (handler) session.answerAsks(handler);
  }

  /** A new thread. Nothing is started until its first turn. */
  startThread(options: ThreadOptions = {}): Thread {
    return this.#thread(options, (options) => this.#session.threadStart({ options }));
  }

  /** Goes on where the thread of this id ended. */
  resumeThread(id: string, options: ThreadOptions = {}): Thread {
    const thread = this.#thread(options, (options) => this.#session.threadResume({ id, options }));
    thread.id = id;
    return thread;
  }

  /** Goes on with the most recent thread of the working directory. */
  resumeLastThread(options: ThreadOptions = {}): Thread {
    return this.#thread(options, (options) => this.#session.threadResume({ last: true, options }));
  }

  #thread(
    { onAsk, tools, guardrails, ...options }: ThreadOptions,
    open: (options: CoreThreadOptions) => Promise<ThreadHandle>,
  ): Thread {
    const functions = { tools, guardrails };
    const opened = open({ ...snakeKeys(options), ...specs(functions) });
    return new Thread(this.#session, opened, this.#answering.with(functions, onAsk));
  }

  /** How often the client's tools were called, how long that took, how often it failed. */
  async toolMetrics(): Promise<ToolMetrics[]> {
    return (await this.#session.toolsMetrics()).tools;
  }

  /** Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one. */
  connectMcp(server: McpServerOptions): Promise<McpClient> {
    return connect(this.#session, server);
  }

  /**
   * Serves functions of this program to any MCP client, on a loopback port or over standard input and output.
   *
   * ```js
   * const server = await codex.serveMcp({ name: "host", tools: [weather] });
   * const thread = codex.startThread({ config: server.config });
   * ```
   */
  serveMcp(options: McpServeOptions): Promise<McpServer> {
    return serve(this.#session, options);
  }

  /** Starts a Codex process of its own with a thread in a workspace. */
  startSession(workspace: string, options: SessionOptions = {}): Promise<WorkspaceSession> {
    return startSession(this.#session, workspace, options);
  }

  /**
   * Runs one turn in a workspace, in a Codex process of its own that is gone afterwards.
   *
   * ```js
   * const turn = codex.runSession("/src/project", "Fix the tests", { autoApprove: true });
   * for await (const { type } of turn.events) console.log(type);
   * ```
   */
  runSession(workspace: string, prompt: Input, options: SessionOptions & SessionTurnOptions = {}): SessionTurn {
    return runSession(this.#session, workspace, prompt, options);
  }

  /** All methods of the app-server: `await codex.appServer.threadList({ limit: 5 })`. */
  get appServer(): AppServer {
    return new AppServer(this.#session);
  }

  /** Every op of the core by its own name, params in the core's spelling; what the rest of this class is made of. */
  get ops(): Ops {
    return this.#session;
  }

  /**
   * Answers an ask in place of its handler: from a web handler, another process, wherever its id got to. An answer that
   * does not fit rejects, and the ask waits on.
   */
  override answerAsk(askId: number, answer: Decision, options?: CallOptions): Promise<void> {
    return super.answerAsk(askId, answer as Answer, options);
  }

  /** Finds Codex and asks it for its version. */
  async info(): Promise<CodexInfo> {
    return camelKeys(await this.#session.codexInfo());
  }

  /**
   * Sends any app-server request; method and params in the app-server's own spelling. Methods that this version
   * knows are typed.
   */
  request<Method extends keyof ClientMethods>(
    method: Method,
    params: ClientMethods[Method]["params"],
  ): Promise<ClientMethods[Method]["response"]>;
  request<Method extends string>(
    method: Method extends keyof ClientMethods ? never : Method,
    params?: unknown,
  ): Promise<unknown>;
  async request(method: string, params: unknown = {}): Promise<unknown> {
    return this.#session.appServerRequest({ method, params });
  }

  /** Ends all turns and the Codex process. Resolves when nothing runs any more; may be called again. */
  async close(): Promise<void> {
    await this.#session.close();
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** The `node_modules` folders that this package and the program see: npm installs Codex there. */
function searchRoots(): string[] {
  const folders = [import.meta.url, join(process.cwd(), "program.js")].flatMap(
    (file) => createRequire(file).resolve.paths("@openai/codex") ?? [],
  );
  return [...new Set(folders)].filter((folder) => folder.endsWith("node_modules"));
}
