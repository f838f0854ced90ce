// One open client of the core: its calls, their streams, its asks and its log.

import type { Ask } from "./generated/asks.js";
import { CodexError, type WireError } from "./generated/errors.js";
import { type CallOptions, Ops } from "./generated/ops.js";
import type { Answer } from "./generated/types.js";
import { native, type NativeClient } from "./native.js";
import { Stream } from "./stream.js";

/** What a handler decides; the bare words stand for objects with that decision alone. */
export type Decision = Answer | "allow" | "deny" | "cancel";

/**
 * Answers what Codex asks: whether it may run a command, change files, …
 *
 * Handlers run concurrently. Whatever is no decision (nothing at all, an exception, a rejected promise) refuses.
 * `signal` is aborted when the answer is no longer wanted: the ask was answered elsewhere, took too long, or its
 * turn is over.
 */
export type AskHandler = (ask: Ask, context: { signal: AbortSignal }) => Decision | Promise<Decision>;

/** A record of codexkit's own log. */
export interface LogRecord {
  level: "error" | "warn" | "info" | "debug" | "trace";
  /** The module it comes from. */
  target: string;
  message: string;
}

/** What a call takes in which Codex may ask. */
export interface AskOptions extends CallOptions {
  /** Answers what Codex asks meanwhile. Default: the thread's handler. */
  onAsk?: AskHandler | undefined;
}

/** What a call that may ask takes besides its params. */
export interface AskingCall extends AskOptions {
  /** For a turn its thread's handle: the turns of a thread follow each other. */
  thread?: number;
  /** The program may end while it runs. */
  idle?: boolean;
}

export function turnCall(thread: number, onAsk: AskHandler | undefined, signal: AbortSignal | undefined): AskingCall {
  return { thread, onAsk, ...(signal && { signal }) };
}

/** How a call ended. */
export type Outcome = { ok: unknown } | { error: unknown };

interface Call {
  settle(outcome: Outcome): void;
  wake?(): void;
  over(): void;
}

type Message =
  | { kind: "result"; ticket: number; ok?: unknown; error?: WireError }
  | { kind: "events"; ticket: number }
  | { kind: "ask"; ticket: number; ask: Ask }
  | { kind: "ask_closed"; ask_id: number }
  | ({ kind: "log" } & LogRecord)
  | { kind: "closed" };

/** Sessions with something pending. The native side holds them weakly, so that a forgotten client is collected. */
const busy = new Set<Session>();

export class Session extends Ops {
  readonly #native: NativeClient;
  readonly #onLog: ((record: LogRecord) => void) | undefined;
  readonly #calls = new Map<number, Call>();
  readonly #handlers = new Map<number, AskHandler>();
  /** The latest turn that ended on each thread: a sub-agent may still ask after it. */
  readonly #ended = new Map<number, number>();
  readonly #asks = new Map<number, AbortController>();
  #pending = 0;
  #closing: Promise<void> | undefined;
  #closed = () => {};

  constructor(options: object, onLog?: (record: LogRecord) => void) {
    super();
    const weak = new WeakRef<Session>(this);
    this.#onLog = onLog;
    const wake = () => {
      const session = weak.deref();
      if (session) session.#deliver();
    };
    this.#native = typed(() => new native.Client(JSON.stringify(options), wake));
  }

  /** Throws at once for params that the core refuses; rejects with the signal's reason when that aborts. */
  protected override call(op: string, params: object, options?: AskingCall): Promise<unknown> {
    options?.signal?.throwIfAborted();
    let settle!: Call["settle"];
    const result = new Promise((resolve, reject) => {
      settle = (outcome) => ("ok" in outcome ? resolve(outcome.ok) : reject(outcome.error));
    });
    this.#start(op, params, options, () => ({ settle }));
    return result;
  }

  protected override stream(op: string, params: object, options?: AskingCall): Stream {
    options?.signal?.throwIfAborted();
    let stream: Stream | undefined;
    this.#start(op, params, options, (ticket) => {
      stream = this.#streamOf(ticket);
      return stream.source;
    });
    return stream!;
  }

  // Where no variable holds the stream: what a closure can see lives as long as the closure.
  #streamOf(ticket: number): Stream {
    const drain = (max: number) => typed(() => this.#native.drain(ticket, max));
    return new Stream(ticket, drain, () => this.cancel(ticket));
  }

  #start(
    op: string,
    params: object,
    options: AskingCall = {},
    begin: (ticket: number) => Omit<Call, "over">,
  ): void {
    const ticket = typed(() => this.#native.call(op, JSON.stringify(params)));
    const { signal, thread, onAsk, idle = false } = options;
    const abort = () => {
      this.cancel(ticket);
      this.#settle(ticket, { error: signal?.reason });
    };
    if (onAsk) this.#handlers.set(ticket, onAsk);
    const over = () => {
      signal?.removeEventListener("abort", abort);
      if (thread !== undefined) this.#endTurn(thread, ticket);
      else this.#handlers.delete(ticket);
      if (!idle) this.#release();
    };
    this.#calls.set(ticket, Object.assign(begin(ticket), { over }));
    if (!idle) this.#retain();
    signal?.addEventListener("abort", abort, { once: true });
  }

  /** This handler answers what no other one does. */
  answerAsks(onAsk: AskHandler): void {
    const answering: AskingCall = { onAsk, idle: true };
    this.codexAnswerAsks(answering).catch(() => {});
  }

  /** Gives a call up; of no effect on one that is over. */
  cancel(ticket: number): void {
    typed(() => this.#native.cancel(ticket));
  }

  /** Forgets a thread. */
  release(thread: number): void {
    this.#endTurn(thread, 0);
    this.#ended.delete(thread);
    // Without a client there is no handle either.
    if (!this.#closing) void this.threadRelease({ thread }).catch(() => {});
  }

  /** Ends everything; resolves when nothing of it runs any more. */
  close(): Promise<void> {
    if (!this.#closing) {
      this.#retain();
      this.#closing = new Promise<void>((resolve) => (this.#closed = resolve)).then(() => this.#release());
      typed(() => this.#native.close());
    }
    return this.#closing;
  }

  #deliver(): void {
    for (const message of JSON.parse(this.#native.ready()) as Message[]) {
      switch (message.kind) {
        case "result":
          this.#settle(message.ticket, message.error ? { error: new CodexError(message.error) } : { ok: message.ok });
          break;
        case "events":
          this.#calls.get(message.ticket)?.wake?.();
          break;
        case "ask":
          void this.#ask(message.ask, this.#handlers.get(message.ticket));
          break;
        case "ask_closed":
          this.#askOver(message.ask_id)?.abort();
          break;
        case "log": {
          const { kind: _, ...record } = message;
          // A hook that throws is the program's fault and shows as any uncaught exception, but no message is lost.
          queueMicrotask(() => this.#onLog?.(record));
          break;
        }
        case "closed":
          for (const id of [...this.#asks.keys()]) this.#askOver(id)?.abort();
          this.#closed();
      }
    }
  }

  #settle(ticket: number, outcome: Outcome): void {
    const call = this.#calls.get(ticket);
    if (!call) return;
    this.#calls.delete(ticket);
    call.settle(outcome);
    call.over();
  }

  #endTurn(thread: number, ticket: number): void {
    const before = this.#ended.get(thread);
    if (before !== undefined) this.#handlers.delete(before);
    this.#ended.set(thread, ticket);
  }

  async #ask(ask: Ask, handler: AskHandler | undefined): Promise<void> {
    const controller = new AbortController();
    this.#asks.set(ask.id, controller);
    this.#retain();
    let body: string;
    try {
      if (!handler) throw new Error("there is no handler");
      body = JSON.stringify(await handler(ask, { signal: controller.signal })) ?? "null";
    } catch (error) {
      body = JSON.stringify({ handler_error: error instanceof Error ? error.message : String(error) });
    }
    if (!this.#askOver(ask.id)) return;
    try {
      this.#native.answer(ask.id, body);
    } catch {
      // It was no answer, so the core has refused, and the event `approval.resolved` says why.
    }
  }

  /** The ask's controller, once. */
  #askOver(id: number): AbortController | undefined {
    const controller = this.#asks.get(id);
    if (this.#asks.delete(id)) this.#release();
    return controller;
  }

  #retain(): void {
    if (this.#pending++ > 0) return;
    busy.add(this);
    this.#native.hold(true);
  }

  #release(): void {
    if (--this.#pending > 0) return;
    busy.delete(this);
    this.#native.hold(false);
  }
}

/** Runs something native; what it throws becomes a `CodexError`. */
function typed<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    let wire: WireError;
    try {
      wire = JSON.parse((error as Error).message) as WireError;
    } catch {
      throw error;
    }
    throw new CodexError(wire);
  }
}
