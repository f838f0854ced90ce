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

  appServerRequest(params: t.AppServerRequestParams, options?: CallOptions): Promise<unknown> {
    return this.call("app_server.request", params, options) as Promise<unknown>;
  }

  codexInfo(options?: CallOptions): Promise<t.CodexInfo> {
    return this.call("codex.info", {}, options) as Promise<t.CodexInfo>;
  }

  testingModelStart(params: t.ModelStartParams, options?: CallOptions): Promise<t.ModelHandle> {
    return this.call("testing.model_start", params, options) as Promise<t.ModelHandle>;
  }

  testingModelRequests(params: t.ModelParams, options?: CallOptions): Promise<t.Request[]> {
    return this.call("testing.model_requests", params, options) as Promise<t.Request[]>;
  }

  testingModelVerify(params: t.ModelParams, options?: CallOptions): Promise<t.Done> {
    return this.call("testing.model_verify", params, options) as Promise<t.Done>;
  }

  testingModelStop(params: t.ModelParams, options?: CallOptions): Promise<t.Done> {
    return this.call("testing.model_stop", params, options) as Promise<t.Done>;
  }

  threadStart(params: t.ThreadStartParams, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.start", params, options) as Promise<t.ThreadHandle>;
  }

  threadResume(params: t.ThreadResumeParams, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.resume", params, options) as Promise<t.ThreadHandle>;
  }

  threadInfo(params: t.ThreadParams, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.info", params, options) as Promise<t.ThreadHandle>;
  }

  threadRelease(params: t.ThreadParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.release", params, options) as Promise<t.Done>;
  }

  threadRun(params: t.ThreadRunParams, options?: CallOptions): Promise<t.TurnResult> {
    return this.call("thread.run", params, options) as Promise<t.TurnResult>;
  }

  turnSteer(params: t.TurnSteerParams, options?: CallOptions): Promise<t.Done> {
    return this.call("turn.steer", params, options) as Promise<t.Done>;
  }

  turnInterrupt(params: t.TurnInterruptParams, options?: CallOptions): Promise<t.Done> {
    return this.call("turn.interrupt", params, options) as Promise<t.Done>;
  }

  threadRunStreamed(params: t.ThreadRunParams, options?: CallOptions): EventStream<t.TurnResult> {
    return this.stream("thread.run_streamed", params, options) as EventStream<t.TurnResult>;
  }
}

/** Events as they arrive, and the result behind them. */
export interface EventStream<Result> extends AsyncIterable<t.Event> {
  readonly result: Promise<Result>;
}
