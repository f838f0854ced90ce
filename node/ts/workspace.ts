// Sessions: a Codex process of its own for one workspace, and what happens in it in a small vocabulary.

import type { SessionEvent } from "./events.js";
import type { SessionHandle, SessionResult as CoreSessionResult, SessionStartParams } from "./generated/types.js";
import { type Camel, camelKeys, snakeKeys } from "./options.js";
import { Running } from "./running.js";
import type { AskingCall, Session } from "./session.js";
import { asyncDispose, type EventStream } from "./stream.js";
import { Answering, type Tool } from "./tools.js";
import { type Input, portable } from "./values.js";

/** Options of a session. */
export interface SessionOptions extends Omit<Camel<SessionStartParams>, "workspace" | "tools"> {
  /** Functions that Codex may call. */
  tools?: readonly Tool[];
}

/** What a call of a session takes besides. */
export interface SessionTurnOptions {
  /** Gives the thread this name before the turn. */
  title?: string;
  /** Aborting it gives the turn up. */
  signal?: AbortSignal;
}

/** What a turn of a session came to. */
export type SessionResult = Camel<CoreSessionResult>;

/** A turn of a session: its events as they come, its result behind them. Dropping it gives the turn up. */
export type SessionTurn = Running<SessionResult, SessionEvent>;

/** A Codex process with one thread. It ends with `stop()` or with the client. */
export class WorkspaceSession {
  readonly #session: Session;
  readonly #handle: SessionHandle;
  readonly #answering: Answering;

  /** @internal */
  constructor(session: Session, handle: SessionHandle, answering: Answering) {
    this.#session = session;
    this.#handle = handle;
    this.#answering = answering;
  }

  /** Its thread. */
  get threadId(): string {
    return this.#handle.thread_id;
  }

  /** Runs a turn on its thread. */
  runTurn(prompt: Input, { title, signal }: SessionTurnOptions = {}): SessionTurn {
    const params = { session: this.#handle.session, prompt: portable(prompt), ...(title !== undefined && { title }) };
    return turn(this.#session, this.#answering, signal, (answers_asks, call) =>
      this.#session.sessionRunTurn({ ...params, answers_asks }, call),
    );
  }

  /** Ends its process and waits until it is gone. */
  async stop(): Promise<void> {
    await this.#session.sessionStop({ session: this.#handle.session });
  }

  async [asyncDispose](): Promise<void> {
    await this.stop();
  }
}

export async function startSession(session: Session, workspace: string, options: SessionOptions): Promise<WorkspaceSession> {
  const answering = new Answering({ tools: options.tools }, undefined);
  return new WorkspaceSession(session, await session.sessionStart({ workspace, ...plain(options) }), answering);
}

export function runSession(
  session: Session,
  workspace: string,
  prompt: Input,
  { title, signal, ...options }: SessionOptions & SessionTurnOptions,
): SessionTurn {
  const answering = new Answering({ tools: options.tools }, undefined);
  const params = { workspace, prompt: portable(prompt), ...(title !== undefined && { title }), ...plain(options) };
  return turn(session, answering, signal, (answers_asks, call) =>
    session.codexRunSession({ ...params, answers_asks }, call),
  );
}

function turn(
  session: Session,
  answering: Answering,
  signal: AbortSignal | undefined,
  run: (answersAsks: boolean, call: AskingCall) => EventStream<CoreSessionResult, SessionEvent>,
): SessionTurn {
  const onAsk = answering.handler;
  const events = run(onAsk !== undefined, { ...(onAsk && { onAsk }), ...(signal && { signal }) });
  return new Running(session, events, camelKeys<CoreSessionResult>);
}

/** Tools are given in the app-server's own spelling here. */
function plain({ tools = [], ...options }: SessionOptions): Omit<SessionStartParams, "workspace"> {
  const specs = tools.map(({ spec: { name, description = "", input_schema = { type: "object" } } }) => ({
    type: "function",
    name,
    description,
    inputSchema: input_schema,
  }));
  return { ...snakeKeys(options), tools: specs };
}
