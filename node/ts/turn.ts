// A running turn whose events are streamed, and what a turn leaves behind.

import type { Ops } from "./generated/ops.js";
import type { Event, TurnResult as CoreTurnResult } from "./generated/types.js";
import { type Camel, camelKeys } from "./options.js";
import { Running } from "./running.js";
import type { Events, EventStream } from "./stream.js";
import { type Input, portable } from "./values.js";

/** The events of a turn. One consumer reads them; leaving its loop early ends the turn. */
export type TurnEvents = Events<Event>;

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
export class Turn<Output = unknown> extends Running<TurnResult<Output>, Event> {
  /** @internal */
  constructor(ops: Ops, stream: EventStream<CoreTurnResult, Event>) {
    super(ops, stream, turnResult<Output>);
  }

  /**
   * What happens in the turn, in order; the last event is `turn.completed`, `turn.failed` or `turn.interrupted`.
   *
   * The iteration throws a `CodexError` when the turn ended in another way, and the reason of the turn's signal
   * when that aborted.
   */
  override get events(): TurnEvents {
    return super.events;
  }

  /**
   * Asks Codex to end the turn; its items and usage up to there are kept. Resolves when Codex has agreed.
   *
   * Only from its event `turn.started` on; not on the exec transport.
   */
  async interrupt(): Promise<void> {
    await this.ops.turnInterrupt({ turn: this.stream.ticket });
  }

  /** Tells Codex more while it works: from its event `turn.started` on, and not on the exec transport. */
  async steer(input: Input): Promise<void> {
    await this.ops.turnSteer({ turn: this.stream.ticket, input: portable(input) });
  }

  /**
   * How the turn ended. Rejects with a `CodexError` when it failed.
   *
   * `items` is empty: they went by as events. When nobody reads the events, they are read and dropped.
   */
  override result(): Promise<TurnResult<Output>> {
    return super.result();
  }
}
