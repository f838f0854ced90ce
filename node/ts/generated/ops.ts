// One method per op of the core.
//
// Generated, do not edit: change the source and run `./dev codegen`.

import type * as t from "./types.js";

/** What every call takes besides its params. */
export interface CallOptions {
  /** Aborting it cancels the call. */
  signal?: AbortSignal;
}

/** The ops as methods; `call` and `stream` are the binding's. */
export abstract class Ops {
  protected abstract call(name: string, params: object, options?: CallOptions): Promise<unknown>;
  protected abstract stream(name: string, params: object, options?: CallOptions): EventStream<unknown>;

  /** Sends any request of the app-server protocol. */
  appServerRequest(params: t.AppServerRequest, options?: CallOptions): Promise<t.AppServerRequestOutput> {
    return this.call("app_server.request", params, options) as Promise<t.AppServerRequestOutput>;
  }

  /** What runs behind this client. */
  codexInfo(options?: CallOptions): Promise<t.CodexInfoOutput> {
    return this.call("codex.info", {}, options) as Promise<t.CodexInfoOutput>;
  }

  /** Starts a thread. */
  threadStart(params: t.ThreadStartParams = {}, options?: CallOptions): Promise<t.ThreadStartOutput> {
    return this.call("thread.start", params, options) as Promise<t.ThreadStartOutput>;
  }

  /** Runs a turn and returns its outcome. */
  threadRun(params: t.ThreadRunParams, options?: CallOptions): Promise<t.TurnResult> {
    return this.call("thread.run", params, options) as Promise<t.TurnResult>;
  }

  /**
   * Runs a turn and streams its events.
   *
   * The result comes after the last event.
   */
  threadRunStreamed(params: t.ThreadRunStreamedParams, options?: CallOptions): EventStream<t.TurnResult> {
    return this.stream("thread.run_streamed", params, options) as EventStream<t.TurnResult>;
  }
}

/** Events as they arrive, and the result behind them. */
export interface EventStream<Result> extends AsyncIterable<t.Event> {
  readonly result: Promise<Result>;
}
