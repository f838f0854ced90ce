// A model that says what a script tells it to, for tests of programs that use codexkit.

import type { ModelHandle, Request, Script } from "./generated/types.js";
import { Session } from "./session.js";
import { asyncDispose } from "./stream.js";

export type { Reply, Request, Script, Step, Turn } from "./generated/types.js";

/**
 * A scripted model that runs on loopback: Codex itself is the real one, and needs neither key nor network.
 *
 * ```js
 * const model = await start({ turns: [{ replies: [{ steps: [{ type: "text", text: "hello" }] }] }] });
 * const codex = new Codex({ config: model.config });
 * ```
 */
export class ScriptedModel {
  readonly #session: Session;
  readonly #model: ModelHandle;

  /** @internal */
  constructor(session: Session, model: ModelHandle) {
    this.#session = session;
    this.#model = model;
  }

  /** Where it listens, like `http://127.0.0.1:1234/v1`. */
  get url(): string {
    return this.#model.url;
  }

  /** For the option `config` of a client or a thread: makes it the model provider. */
  get config(): Record<string, unknown> {
    return this.#model.config as Record<string, unknown>;
  }

  /** The requests so far, oldest first. */
  async requests(): Promise<Request[]> {
    return this.#session.testingModelRequests({ model: this.#model.model });
  }

  /** Rejects when the model was asked otherwise than its script expects. */
  async verify(): Promise<void> {
    await this.#session.testingModelVerify({ model: this.#model.model });
  }

  /** Ends it. */
  async stop(): Promise<void> {
    await this.#session.close();
  }

  async [asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** Starts a model that plays this script. */
export async function start(script: Script): Promise<ScriptedModel> {
  const session = new Session({});
  return new ScriptedModel(session, await session.testingModelStart({ script }));
}
