// The error codes and the error class.
//
// Generated, do not edit: change the source and run `./dev codegen`.

/** All codes; whether trying again may help. */
export const errorCodes = {
  /** A field is unknown, missing, ill-typed or out of range; the message names it. */
  invalid_argument: { number: 1, retryable: false },
  /** The chosen transport or Codex version cannot do this. */
  unsupported: { number: 2, retryable: false },
  /** No Codex executable was found; `data.tried` lists every place. */
  codex_not_found: { number: 3, retryable: false },
  /** The Codex executable could not be started. */
  spawn_failed: { number: 4, retryable: false },
  /** The app-server did not answer `initialize` as it should. */
  handshake_failed: { number: 5, retryable: false },
  /** Codex ended before its work was done; `data` has `exit_code`, `signal` and `stderr`. */
  exited: { number: 6, retryable: false },
  /** The connection to the app-server ended. */
  connection_closed: { number: 7, retryable: true },
  /** A request or the whole turn took longer than its limit. */
  timeout: { number: 8, retryable: true },
  /** Nothing arrived from Codex for longer than the idle limit. */
  idle_timeout: { number: 9, retryable: true },
  /** The caller gave the call up. */
  cancelled: { number: 10, retryable: false },
  /** The turn was interrupted before it was done. */
  interrupted: { number: 11, retryable: false },
  /** Codex reported that the turn failed. */
  turn_failed: { number: 12, retryable: false },
  /** The event stream ended without completed, failed or interrupted. */
  no_result: { number: 13, retryable: false },
  /** The thread already runs a turn. */
  thread_busy: { number: 14, retryable: true },
  /** The consumer was too slow and the event queue reached its limit. */
  lagged: { number: 15, retryable: false },
  /** The app-server refused the request; `data` has its `code`, `message` and `data`. */
  rpc: { number: 16, retryable: false },
  /** The app-server kept answering that it is overloaded. */
  overloaded: { number: 17, retryable: true },
  /** Codex sent something that this call cannot work with. */
  protocol: { number: 18, retryable: false },
  /** The final response is not JSON or does not match the output schema. */
  structured_output: { number: 19, retryable: false },
  /** A file or pipe could not be read or written. */
  io: { number: 20, retryable: false },
  /** The client was closed. */
  closed: { number: 21, retryable: false },
  /** The client was opened before a fork(); open a new one in this process. */
  forked: { number: 22, retryable: false },
  /** There is no op with this name. */
  unknown_op: { number: 23, retryable: false },
  /** The handle was released or never existed. */
  unknown_handle: { number: 24, retryable: false },
  /** The ask was answered, withdrawn or never existed. */
  already_answered: { number: 25, retryable: false },
  /** A bug in codexkit was caught at the boundary. */
  panic: { number: 26, retryable: false },
  /** The model provider refused because of a rate or usage limit. */
  rate_limited: { number: 27, retryable: true },
  /** The model provider or Codex wants a login. */
  unauthorized: { number: 28, retryable: false },
  /** A guardrail stopped the turn; `data` has `stage`, `guardrail`, `kind` and `message`. */
  guardrail: { number: 29, retryable: false },
} as const;

/** What kind of error it is. */
export type ErrorCode = keyof typeof errorCodes;

/** The form in which the core hands an error over. */
export interface WireError {
  code: string;
  message: string;
  retryable: boolean;
  data: unknown;
  causes: string[];
}

/** Anything that goes wrong in codexkit. */
export class CodexError extends Error {
  override readonly name = "CodexError";
  /** For programs; `unknown` when this version does not know the core's code. */
  readonly code: ErrorCode | "unknown";
  /** Whether the same call may work later. */
  readonly retryable: boolean;
  /** The facts. */
  readonly data: unknown;
  /** What led here, outermost first. */
  readonly causes: readonly string[];

  constructor(wire: WireError) {
    super([wire.message, ...wire.causes].join("; caused by: "));
    this.code = Object.hasOwn(errorCodes, wire.code) ? (wire.code as ErrorCode) : "unknown";
    this.retryable = wire.retryable;
    this.data = wire.data;
    this.causes = wire.causes;
  }
}
