// The client.

import { createRequire } from "node:module";
import { join } from "node:path";

import { AppServer } from "./generated/appServer.js";
import { CodexMethods } from "./generated/methods.js";
import type { CallOptions, Ops } from "./generated/ops.js";
import type { ClientMethods } from "./generated/protocol.js";
import type { Answer, CodexInfo as CoreCodexInfo, CodexOptions as CoreCodexOptions } from "./generated/types.js";
import { type Camel, camelKeys, snakeKeys } from "./options.js";
import { type AskHandler, type Decision, type LogRecord, Session } from "./session.js";
import { asyncDispose } from "./stream.js";
import { Thread, type ThreadOptions } from "./thread.js";

/** Options of a client. What is not set is left to Codex and to the user's `config.toml`. */
export interface CodexOptions extends Camel<CoreCodexOptions> {
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

  /** @throws `CodexError` naming the option that is wrong. */
  constructor({ onAsk, onLog, logLevel = "info", ...options }: CodexOptions = {}) {
    const open = {
      options: snakeKeys(options),
      search_roots: searchRoots(),
      environment: process.env,
      ...(onLog && { log_level: logLevel }),
    };
    const session = new Session(open, onLog);
    super(session);
    this.#session = session;
    if (onAsk) session.answerAsks(onAsk);
  }

  /** A new thread. Nothing is started until its first turn. */
  startThread({ onAsk, ...options }: ThreadOptions = {}): Thread {
    return new Thread(this.#session, this.#session.threadStart({ options: snakeKeys(options) }), onAsk);
  }

  /** Goes on where the thread of this id ended. */
  resumeThread(id: string, { onAsk, ...options }: ThreadOptions = {}): Thread {
    const thread = new Thread(this.#session, this.#session.threadResume({ id, options: snakeKeys(options) }), onAsk);
    thread.id = id;
    return thread;
  }

  /** Goes on with the most recent thread of the working directory. */
  resumeLastThread({ onAsk, ...options }: ThreadOptions = {}): Thread {
    return new Thread(this.#session, this.#session.threadResume({ last: true, options: snakeKeys(options) }), onAsk);
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
