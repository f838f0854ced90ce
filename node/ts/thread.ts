// A conversation with Codex.

import { CodexError } from "./generated/errors.js";
import { ThreadMethods } from "./generated/methods.js";
import type {
  Event,
  ReasoningEffort,
  SandboxMode,
  ThreadForkParams,
  ToolMetrics,
  ThreadOptions as CoreThreadOptions,
  TurnOptions as CoreTurnOptions,
  TurnResult as CoreTurnResult,
  WebSearchMode,
} from "./generated/types.js";
import type { Guardrail } from "./guardrails.js";
import { type Camel, snakeKeys } from "./options.js";
import { type AskHandler, type Session, turnCall } from "./session.js";
import { type EventStream, onCollected, type Stream } from "./stream.js";
import { type Answering, specs, type Tool } from "./tools.js";
import { Turn, type TurnResult, turnResult } from "./turn.js";
import { type Input, portable } from "./values.js";

/** Options of a thread. What is not set is left to Codex and to the user's `config.toml`. */
export interface ThreadOptions extends Omit<Camel<CoreThreadOptions>, "tools" | "guardrails"> {
  /** Functions that Codex may call in this thread, over the client's of the same name. App-server only. */
  tools?: readonly Tool[];
  /** Checks of what goes into this thread's turns and comes out of them, behind those of the client. */
  guardrails?: readonly Guardrail[];
  /** What `@openai/codex-sdk` calls `sandbox`. */
  sandboxMode?: SandboxMode;
  /** What `@openai/codex-sdk` calls `reasoningEffort`. */
  modelReasoningEffort?: ReasoningEffort;
  /** What `@openai/codex-sdk` calls `networkAccess`. */
  networkAccessEnabled?: boolean;
  /** What `@openai/codex-sdk` calls `webSearch`. */
  webSearchMode?: WebSearchMode;
  /** Answers what Codex asks in turns that have no handler of their own. Default: the client's. */
  onAsk?: AskHandler;
}

/** Options of one turn, over those of its thread. */
export interface TurnOptions extends Omit<Camel<CoreTurnOptions>, "guardrails"> {
  /** Checks of what goes into this turn and comes out of it, behind those of client and thread. */
  guardrails?: readonly Guardrail[];
  /** Answers what Codex asks in this turn. Default: the thread's handler, else the client's. Without any,
   * every ask is refused. */
  onAsk?: AskHandler;
  /** Aborting it gives the turn up; the call then rejects with the signal's reason, as `fetch` does. */
  signal?: AbortSignal;
}

/** What of a thread goes into its fork, and what is different there. */
export interface ForkOptions extends Omit<Camel<ThreadForkParams>, "thread" | "options"> {
  /** The fork's options. Default: those of the thread. */
  options?: ThreadOptions;
  /** Aborting it cancels the call. */
  signal?: AbortSignal;
}

/** A conversation with Codex. One turn runs on it at a time. */
export class Thread extends ThreadMethods {
  readonly #session: Session;
  readonly #handle: Promise<number>;
  readonly #answering: Answering;
  #id: string | null = null;

  /** @internal */
  constructor(session: Session, opened: Promise<{ thread: number; id?: string | null }>, answering: Answering) {
    const handle = opened.then(({ thread }) => thread);
    super(session, handle, answering);
    this.#session = session;
    this.#answering = answering;
    this.#handle = handle;
    // Told by the first turn.
    this.#handle.catch(() => {});
    onCollected(this, release(session, this.#handle));
  }

  /** Resume the thread with it. `null` until the first turn has begun. */
  get id(): string | null {
    return this.#id;
  }

  /** @internal */
  set id(id: string | null) {
    this.#id = id;
  }

  /**
   * Runs a turn to its end.
   *
   * @throws `CodexError`; its code is `turn_failed`, `rate_limited` or `unauthorized` when Codex reported so.
   */
  async run<Output = unknown>(input: Input, options: TurnOptions = {}): Promise<TurnResult<Output>> {
    const [params, call] = await this.#turn(input, options);
    try {
      const result = await this.#session.threadRun(params, call);
      this.#id ??= result.thread_id;
      return turnResult<Output>(result);
    } catch (error) {
      // A turn that failed has made a thread all the same.
      if (error instanceof CodexError) this.#id ??= await this.#told(params.thread);
      throw error;
    }
  }

  /**
   * Runs a turn and streams its events.
   *
   * ```js
   * const { events } = await thread.runStreamed("Fix the tests");
   * for await (const event of events) console.log(event.type);
   * ```
   */
  async runStreamed<Output = unknown>(input: Input, options: TurnOptions = {}): Promise<Turn<Output>> {
    const [params, call] = await this.#turn(input, options);
    const stream = this.#session.threadRunStreamed(params, call);
    (stream as Stream<Event>).onBatch = (events) => {
      this.#id ??= (events as { thread_id?: string | null }[]).find((event) => event.thread_id)?.thread_id ?? null;
    };
    return new Turn<Output>(this.#session, stream);
  }

  /** How often the tools that this thread can call were called, how long that took, how often it failed. */
  async toolMetrics(): Promise<ToolMetrics[]> {
    return (await this.#session.toolsMetrics({ thread: await this.#handle })).tools;
  }

  /** Makes a new thread with the history of this one: all of it, or up to a turn. */
  async fork({ signal, lastTurnId, beforeTurnId, ephemeral, options }: ForkOptions = {}): Promise<Thread> {
    const { onAsk, tools, guardrails, ...own } = options ?? {};
    const functions = { tools, guardrails };
    const given = options && { ...snakeKeys(own), ...specs(functions) };
    const params = { last_turn_id: lastTurnId, before_turn_id: beforeTurnId, ephemeral, options: given };
    const forked = this.#session.threadFork({ thread: await this.#handle, ...params } as ThreadForkParams, signal && { signal });
    const thread = new Thread(this.#session, forked, this.#answering.with(functions, onAsk));
    thread.id = (await forked).id;
    return thread;
  }

  /** @internal */
  protected override async result(result: CoreTurnResult): Promise<TurnResult> {
    this.#id ??= await this.#told(await this.#handle);
    return turnResult(result);
  }

  /** @internal */
  protected override turn(stream: EventStream<CoreTurnResult, Event>): Turn {
    // A review may run elsewhere: its events do not say the id of this thread.
    (stream as Stream<Event>).onBatch = async () => {
      this.#id ??= await this.#told(await this.#handle);
    };
    return new Turn(this.#session, stream);
  }

  async #turn(input: Input, { onAsk, signal, guardrails, ...options }: TurnOptions) {
    const thread = await this.#handle;
    const answer = this.#answering.with({ guardrails }, onAsk).near;
    const own = { ...snakeKeys(options), ...specs({ guardrails }) };
    const params = { thread, input: portable(input), options: own, answers_asks: answer !== undefined };
    return [params, turnCall(thread, answer, signal)] as const;
  }

  async #told(thread: number): Promise<string | null> {
    try {
      return (await this.#session.threadInfo({ thread })).id ?? null;
    } catch {
      return null;
    }
  }
}

// Outside the class, where no `this` is in sight that the callback would keep alive.
function release(session: Session, handle: Promise<number>): () => void {
  return () => void handle.then((thread) => session.release(thread)).catch(() => {});
}
