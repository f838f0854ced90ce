/* Names of the ops and numbers of the errors.
 *
 * Generated, do not edit: change the source and run `./dev codegen`.
 */
#ifndef CODEXKIT_OPS_H
#define CODEXKIT_OPS_H

/** Tells which Codex this client runs; finds it and asks it for its version. */
#define CODEXKIT_OP_CODEX_INFO "codex.info"

/** Sends any app-server request by name and returns its result as it came. */
#define CODEXKIT_OP_APP_SERVER_REQUEST "app_server.request"

/** Asks for one page after the other and returns the entries of all. */
#define CODEXKIT_OP_APP_SERVER_LIST_ALL "app_server.list_all"

/** Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. While it runs, a connection to a remote server that is lost is made again. */
#define CODEXKIT_OP_APP_SERVER_SUBSCRIBE "app_server.subscribe"

/** Makes a new thread; nothing is started until its first turn. */
#define CODEXKIT_OP_THREAD_START "thread.start"

/** Makes a thread that goes on where an earlier one ended. */
#define CODEXKIT_OP_THREAD_RESUME "thread.resume"

/** Tells a thread's id, once Codex has told it. */
#define CODEXKIT_OP_THREAD_INFO "thread.info"

/** Forgets a thread's handle. A turn that runs goes on; the thread can be resumed. */
#define CODEXKIT_OP_THREAD_RELEASE "thread.release"

/** Runs a turn to its end and returns its items, final response and usage. */
#define CODEXKIT_OP_THREAD_RUN "thread.run"

/** Runs a turn and streams its events; the result comes after the last of them. */
#define CODEXKIT_OP_THREAD_RUN_STREAMED "thread.run_streamed"

/** Adds input to a running turn. */
#define CODEXKIT_OP_TURN_STEER "turn.steer"

/** Asks Codex to end a running turn; its items and usage up to there are kept. */
#define CODEXKIT_OP_TURN_INTERRUPT "turn.interrupt"

/** Starts a scripted model on loopback, so that Codex runs without key and network. */
#define CODEXKIT_OP_TESTING_MODEL_START "testing.model_start"

/** The requests a scripted model has got so far. */
#define CODEXKIT_OP_TESTING_MODEL_REQUESTS "testing.model_requests"

/** Fails when a scripted model was asked otherwise than its script expects. */
#define CODEXKIT_OP_TESTING_MODEL_VERIFY "testing.model_verify"

/** Stops a scripted model. */
#define CODEXKIT_OP_TESTING_MODEL_STOP "testing.model_stop"

/** What kind of error it is; numbers are never reused, new ones come last. */
enum codexkit_error_code {
  /** A field is unknown, missing, ill-typed or out of range; the message names it. */
  CODEXKIT_ERROR_INVALID_ARGUMENT = 1,
  /** The chosen transport or Codex version cannot do this. */
  CODEXKIT_ERROR_UNSUPPORTED = 2,
  /** No Codex executable was found; `data.tried` lists every place. */
  CODEXKIT_ERROR_CODEX_NOT_FOUND = 3,
  /** The Codex executable could not be started. */
  CODEXKIT_ERROR_SPAWN_FAILED = 4,
  /** The app-server did not answer `initialize` as it should. */
  CODEXKIT_ERROR_HANDSHAKE_FAILED = 5,
  /** Codex ended before its work was done; `data` has `exit_code`, `signal` and `stderr`. */
  CODEXKIT_ERROR_EXITED = 6,
  /** The connection to the app-server ended. */
  CODEXKIT_ERROR_CONNECTION_CLOSED = 7,
  /** A request or the whole turn took longer than its limit. */
  CODEXKIT_ERROR_TIMEOUT = 8,
  /** Nothing arrived from Codex for longer than the idle limit. */
  CODEXKIT_ERROR_IDLE_TIMEOUT = 9,
  /** The caller gave the call up. */
  CODEXKIT_ERROR_CANCELLED = 10,
  /** The turn was interrupted before it was done. */
  CODEXKIT_ERROR_INTERRUPTED = 11,
  /** Codex reported that the turn failed. */
  CODEXKIT_ERROR_TURN_FAILED = 12,
  /** The event stream ended without completed, failed or interrupted. */
  CODEXKIT_ERROR_NO_RESULT = 13,
  /** The thread already runs a turn. */
  CODEXKIT_ERROR_THREAD_BUSY = 14,
  /** The consumer was too slow and the event queue reached its limit. */
  CODEXKIT_ERROR_LAGGED = 15,
  /** The app-server refused the request; `data` has its `code`, `message` and `data`. */
  CODEXKIT_ERROR_RPC = 16,
  /** The app-server kept answering that it is overloaded. */
  CODEXKIT_ERROR_OVERLOADED = 17,
  /** Codex sent something that this call cannot work with. */
  CODEXKIT_ERROR_PROTOCOL = 18,
  /** The final response is not JSON or does not match the output schema. */
  CODEXKIT_ERROR_STRUCTURED_OUTPUT = 19,
  /** A file or pipe could not be read or written. */
  CODEXKIT_ERROR_IO = 20,
  /** The client was closed. */
  CODEXKIT_ERROR_CLOSED = 21,
  /** The client was opened before a fork(); open a new one in this process. */
  CODEXKIT_ERROR_FORKED = 22,
  /** There is no op with this name. */
  CODEXKIT_ERROR_UNKNOWN_OP = 23,
  /** The handle was released or never existed. */
  CODEXKIT_ERROR_UNKNOWN_HANDLE = 24,
  /** The ask was answered, withdrawn or never existed. */
  CODEXKIT_ERROR_ALREADY_ANSWERED = 25,
  /** A bug in codexkit was caught at the boundary. */
  CODEXKIT_ERROR_PANIC = 26,
  /** The model provider refused because of a rate or usage limit. */
  CODEXKIT_ERROR_RATE_LIMITED = 27,
  /** The model provider or Codex wants a login. */
  CODEXKIT_ERROR_UNAUTHORIZED = 28
};

#endif
