// A command that runs on Codex's machine, outside every thread.

import type { OutputDelta } from "./events.js";
import type { Ops } from "./generated/ops.js";
import type { CommandResult as CoreCommandResult, TerminalSize } from "./generated/types.js";
import { type Camel, camelKeys } from "./options.js";
import { Running } from "./running.js";
import type { EventStream, Stream } from "./stream.js";
import { type FileContent, toFile } from "./values.js";

/** How a command ended. A failing command is no error. */
export type CommandResult = Camel<CoreCommandResult>;

/** A piece of a command's output. */
export interface CommandOutput extends Omit<OutputDelta, "delta_base64"> {
  /** A character may lie across two pieces. */
  data: Buffer;
}

/** A command that runs. Its `events` are its output. Dropping it, like leaving the loop over its output, kills it. */
export class Command extends Running<CommandResult, CommandOutput> {
  /** @internal */
  constructor(ops: Ops, events: EventStream<CoreCommandResult, OutputDelta>) {
    const stream = events as Stream<CommandOutput & OutputDelta>;
    stream.onBatch = (batch) => {
      for (const piece of batch) piece.data = Buffer.from(piece.delta_base64, "base64");
    };
    super(ops, stream, camelKeys<CoreCommandResult>);
  }

  /** Writes to its standard input, which must have been asked for with `stdin` or `tty`. */
  async write(text: FileContent): Promise<void> {
    await this.ops.commandWrite({ command: this.stream.ticket, content: toFile(text) });
  }

  /** Ends its standard input. */
  async closeStdin(): Promise<void> {
    await this.ops.commandWrite({ command: this.stream.ticket, close: true });
  }

  /** Gives its terminal another size. */
  async resize(size: TerminalSize): Promise<void> {
    await this.ops.commandResize({ command: this.stream.ticket, size });
  }

  /** Kills it; its result comes as usual. */
  async terminate(): Promise<void> {
    await this.ops.commandTerminate({ command: this.stream.ticket });
  }
}
