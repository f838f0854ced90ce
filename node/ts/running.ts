// A call that runs and tells what happens meanwhile.

import type { Ops } from "./generated/ops.js";
import { asyncDispose, type Events, type EventStream, type Stream } from "./stream.js";

/** A call that runs. Dropping it, like leaving the loop over its events, ends it. */
export class Running<Result, Event> {
  /** @internal */
  protected readonly ops: Ops;
  /** @internal */
  protected readonly stream: Stream<Event>;
  readonly #shape: (result: unknown) => Result;

  /** @internal */
  constructor(ops: Ops, stream: EventStream<unknown, Event>, shape: (result: never) => Result) {
    this.ops = ops;
    this.stream = stream as Stream<Event>;
    this.#shape = shape as (result: unknown) => Result;
  }

  /** What happens, in order. The iteration throws a `CodexError` when the call failed, and the reason of its signal. */
  get events(): Events<Event> {
    return this.stream;
  }

  /** Gives the call up: it is ended behind the scenes, its events are dropped, its result is the error `cancelled`. */
  cancel(): void {
    this.stream.cancel();
  }

  /**
   * How it ended. Rejects with a `CodexError` when it failed.
   *
   * When nobody reads the events, they are read and dropped.
   */
  async result(): Promise<Result> {
    if (!this.stream.touched) {
      // What ends the events ends the result too.
      for await (const _ of this.stream);
    }
    return this.#shape(await this.stream.result);
  }

  /** Gives the call up and waits until it is over. */
  async [asyncDispose](): Promise<void> {
    await this.stream[asyncDispose]();
  }
}
