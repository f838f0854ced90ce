// What a turn is told, a running turn whose events are streamed, and what a turn leaves behind.

import type { Event, Input as CoreInput, InputItem, TurnResult as CoreTurnResult } from "./generated/types.js";
import { type Camel, camelKeys } from "./options.js";
import type { Session } from "./session.js";
import { asyncDispose, type Stream } from "./stream.js";

type Part<Item> = Item extends { type: "image_data"; data: string }
  ? Omit<Item, "data"> & { /** The bytes, or their base64. */ data: Uint8Array | string }
  : Item;

/** What to tell Codex: a text, or texts, images and more. */
export type Input = string | Part<InputItem>[];

/** Bytes become base64: JSON has none. */
export function portable(input: Input): CoreInput {
  if (!Array.isArray(input)) return input;
  return input.map((item) => {
    if (!("data" in item && item.data instanceof Uint8Array)) return item as InputItem;
    return { ...item, data: Buffer.from(item.data).toString("base64") };
  });
}

/** The events of a turn. One consumer reads them; leaving its loop early ends the turn. */
export interface TurnEvents extends AsyncIterableIterator<Event> {
  return(): Promise<IteratorResult<Event, undefined>>;
  [asyncDispose](): Promise<void>;
}

/** What a turn leaves behind that completed or was interrupted. */
export interface TurnResult<Output = unknown> extends Omit<Camel<CoreTurnResult>, "finalResponse" | "structuredOutput"> {
  /** The agent's last message; empty when it said nothing. */
  finalResponse: string;
  /** The final response parsed and validated, when the turn had an output schema. */
  structuredOutput: Output | null;
}

export function turnResult<Output>(result: CoreTurnResult): TurnResult<Output> {
  const { finalResponse, structuredOutput, ...rest } = camelKeys(result);
  return { ...rest, finalResponse: finalResponse ?? "", structuredOutput: (structuredOutput ?? null) as Output | null };
}

/** A turn that runs. Dropping it, like leaving the loop over its events, ends the turn. */
export class Turn<Output = unknown> {
  readonly #session: Session;
  readonly #stream: Stream;

  /** @internal */
  constructor(session: Session, stream: Stream) {
    this.#session = session;
    this.#stream = stream;
  }

  /**
   * What happens in the turn, in order; the last event is `turn.completed`, `turn.failed` or `turn.interrupted`.
   *
   * The iteration throws a `CodexError` when the turn ended in another way, and the reason of the turn's signal
   * when that aborted.
   */
  get events(): TurnEvents {
    return this.#stream;
  }

  /** Asks Codex to end the turn; its items and usage up to there are kept. Resolves when Codex has agreed. */
  async interrupt(): Promise<void> {
    await this.#session.turnInterrupt({ turn: this.#stream.ticket });
  }

  /** Tells Codex more while it works. Not on the exec transport. */
  async steer(input: Input): Promise<void> {
    await this.#session.turnSteer({ turn: this.#stream.ticket, input: portable(input) });
  }

  /** Gives the turn up: it is ended behind the scenes, its events are dropped, its result is the error `cancelled`. */
  cancel(): void {
    this.#session.cancel(this.#stream.ticket);
  }

  /**
   * How the turn ended. Rejects with a `CodexError` when it failed.
   *
   * `items` is empty: they went by as events. When nobody reads the events, they are read and dropped.
   */
  async result(): Promise<TurnResult<Output>> {
    if (!this.#stream.touched) {
      // What ends the events ends the result too.
      for await (const _ of this.#stream);
    }
    return turnResult<Output>((await this.#stream.result) as CoreTurnResult);
  }

  /** Gives the turn up and waits until it is over. */
  async [asyncDispose](): Promise<void> {
    await this.#stream[asyncDispose]();
  }
}
