// The events of a running call, as an async iterator that asks for more only when its consumer does.

import { CodexError } from "./generated/errors.js";
import type { Outcome } from "./session.js";

/** How many events are taken at once; each batch costs one call into the core and one `JSON.parse`. */
const BATCH = 256;

/** The last event of a turn that fails; the error behind it says no more. */
const TOLD = "turn.failed";

/** Calls back when an object is collected. */
const collected = new FinalizationRegistry<() => void>((callback) => callback());

export function onCollected(object: object, callback: () => void): void {
  collected.register(object, callback);
}

/** `Symbol.asyncDispose` and `Symbol.dispose`, also where Node does not have them yet. */
export const asyncDispose: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? (Symbol.for("Symbol.asyncDispose") as typeof Symbol.asyncDispose);
export const dispose: typeof Symbol.dispose =
  Symbol.dispose ?? (Symbol.for("Symbol.dispose") as typeof Symbol.dispose);

/** Events in order, for one consumer. Leaving its loop ends what they come from. */
export interface Events<Event> extends AsyncIterableIterator<Event> {
  return(): Promise<IteratorResult<Event, undefined>>;
  [asyncDispose](): Promise<void>;
}

/** Events that come until somebody has heard enough. A `break`, `close()` and `using` end them. */
export interface Subscription<Event> extends Events<Event> {
  /** Ends the loop that reads, too. */
  close(): void;
  [dispose](): void;
}

/** The events of a call, and its result behind them. */
export interface EventStream<Result, Event> extends Subscription<Event> {
  readonly result: Promise<Result>;
}

/** What the session holds of a stream. Not the stream itself: that one is to be collected when the user drops it. */
class Source {
  readonly result: Promise<unknown>;
  outcome: Outcome | undefined;
  wake = () => {};
  #settled!: (outcome: Outcome) => void;

  constructor() {
    this.result = new Promise<Outcome>((resolve) => (this.#settled = resolve)).then((outcome) => {
      if ("error" in outcome) throw outcome.error;
      return outcome.ok;
    });
    // Whoever reads the events need not ask for the result too.
    this.result.catch(() => {});
  }

  settle(outcome: Outcome): void {
    this.outcome = outcome;
    this.#settled(outcome);
    this.wake();
  }
}

export class Stream<Event = unknown> implements EventStream<unknown, Event> {
  readonly source = new Source();
  /** Sees each batch before the consumer does. */
  onBatch: ((events: Event[]) => void) | undefined;
  /** Whether somebody has begun to read. */
  touched = false;
  #batch: Event[] = [];
  #next = 0;
  #reading = 0;
  #tail: Promise<unknown> = Promise.resolve();
  #last: Event | undefined;
  #done = false;

  constructor(
    readonly ticket: number,
    private readonly drain: (max: number) => string,
    /** Gives the call up. */
    readonly cancel: () => void,
  ) {
    onCollected(this, cancel);
  }

  get result(): Promise<unknown> {
    return this.source.result;
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    this.touched = true;
    if (this.#reading === 0) {
      const event = this.#batch[this.#next];
      if (event !== undefined && !this.#aborted) {
        this.#next += 1;
        return Promise.resolve({ done: false, value: event });
      }
    }
    // Several calls at once are served in their order.
    this.#reading += 1;
    const read = this.#tail.then(() => this.#read());
    this.#tail = read.catch(() => {});
    return read.finally(() => (this.#reading -= 1));
  }

  /** Ends the reading, and with it the call if it still runs. */
  close(): void {
    this.#finish();
    this.cancel();
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [dispose](): void {
    this.close();
  }

  async [asyncDispose](): Promise<void> {
    this.close();
    await this.result.catch(() => {});
  }

  /** Errors of the host's own making, like an abort, do not wait for events that nobody wants any more. */
  get #aborted(): boolean {
    const { outcome } = this.source;
    return outcome !== undefined && "error" in outcome && !(outcome.error instanceof CodexError);
  }

  async #read(): Promise<IteratorResult<Event, undefined>> {
    while (!this.#done) {
      if (this.#aborted) return this.#end();
      const event = this.#batch[this.#next];
      if (event !== undefined) {
        this.#next += 1;
        return { done: false, value: event };
      }
      // A full batch means that more waits: timers and sockets get their turn before it is taken.
      if (this.#batch.length === BATCH) await new Promise((resolve) => setImmediate(resolve));
      const over = this.source.outcome !== undefined;
      this.#batch = JSON.parse(this.drain(BATCH)) as Event[];
      this.#next = 0;
      this.#last = this.#batch.at(-1) ?? this.#last;
      if (this.#batch.length > 0) this.onBatch?.(this.#batch);
      else if (over) return this.#end();
      else await new Promise<void>((resolve) => (this.source.wake = resolve));
    }
    return { done: true, value: undefined };
  }

  #end(): IteratorResult<Event, undefined> {
    const { outcome } = this.source;
    this.#finish();
    if (outcome && "error" in outcome) {
      const { error } = outcome;
      const told = error instanceof CodexError && (this.#last as { type?: unknown } | undefined)?.type === TOLD;
      if (!told) throw error;
    }
    return { done: true, value: undefined };
  }

  #finish(): void {
    this.#done = true;
    this.#batch = [];
    this.#next = 0;
    this.source.wake();
  }
}
