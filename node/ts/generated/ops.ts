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

  /** Tells which Codex this client runs; finds it and asks it for its version. */
  codexInfo(options?: CallOptions): Promise<t.CodexInfo> {
    return this.call("codex.info", {}, options) as Promise<t.CodexInfo>;
  }

  /** Sends any app-server request by name and returns its result as it came. */
  appServerRequest(params: t.AppServerRequestParams, options?: CallOptions): Promise<t.AppServerRequestOutput> {
    return this.call("app_server.request", params, options) as Promise<t.AppServerRequestOutput>;
  }

  /** Asks for one page after the other and returns the entries of all. */
  appServerListAll(params: t.AppServerListParams, options?: CallOptions): Promise<t.Listed> {
    return this.call("app_server.list_all", params, options) as Promise<t.Listed>;
  }

  /** Streams the app-server's notifications, as `{method, params, seq}`, until it is cancelled or the client is closed. While it runs, a connection to a remote server that is lost is made again. */
  appServerSubscribe(params: t.NotificationFilter = {}, options?: CallOptions): EventStream<t.Done> {
    return this.stream("app_server.subscribe", params, options) as EventStream<t.Done>;
  }

  /** Makes a new thread; nothing is started until its first turn. */
  threadStart(params: t.ThreadStartParams = {}, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.start", params, options) as Promise<t.ThreadHandle>;
  }

  /** Makes a thread that goes on where an earlier one ended. */
  threadResume(params: t.ThreadResumeParams = {}, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.resume", params, options) as Promise<t.ThreadHandle>;
  }

  /** Tells a thread's id, once Codex has told it. */
  threadInfo(params: t.ThreadParams, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.info", params, options) as Promise<t.ThreadHandle>;
  }

  /** Forgets a thread's handle. A turn that runs goes on; the thread can be resumed. */
  threadRelease(params: t.ThreadParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.release", params, options) as Promise<t.Done>;
  }

  /** Runs a turn to its end and returns its items, final response and usage. */
  threadRun(params: t.ThreadRunParams, options?: CallOptions): Promise<t.TurnResult> {
    return this.call("thread.run", params, options) as Promise<t.TurnResult>;
  }

  /** Runs a turn and streams its events; the result comes after the last of them. */
  threadRunStreamed(params: t.ThreadRunParams, options?: CallOptions): EventStream<t.TurnResult> {
    return this.stream("thread.run_streamed", params, options) as EventStream<t.TurnResult>;
  }

  /** Adds input to a running turn. */
  turnSteer(params: t.TurnSteerParams, options?: CallOptions): Promise<t.Done> {
    return this.call("turn.steer", params, options) as Promise<t.Done>;
  }

  /** Asks Codex to end a running turn; its items and usage up to there are kept. */
  turnInterrupt(params: t.TurnInterruptParams, options?: CallOptions): Promise<t.Done> {
    return this.call("turn.interrupt", params, options) as Promise<t.Done>;
  }

  /** Starts a scripted model on loopback, so that Codex runs without key and network. */
  testingModelStart(params: t.ModelStartParams, options?: CallOptions): Promise<t.ModelHandle> {
    return this.call("testing.model_start", params, options) as Promise<t.ModelHandle>;
  }

  /** The requests a scripted model has got so far. */
  testingModelRequests(params: t.ModelParams, options?: CallOptions): Promise<t.TestingModelRequestsOutput> {
    return this.call("testing.model_requests", params, options) as Promise<t.TestingModelRequestsOutput>;
  }

  /** Fails when a scripted model was asked otherwise than its script expects. */
  testingModelVerify(params: t.ModelParams, options?: CallOptions): Promise<t.Done> {
    return this.call("testing.model_verify", params, options) as Promise<t.Done>;
  }

  /** Stops a scripted model. */
  testingModelStop(params: t.ModelParams, options?: CallOptions): Promise<t.Done> {
    return this.call("testing.model_stop", params, options) as Promise<t.Done>;
  }
}

/** Events as they arrive, and the result behind them. */
export interface EventStream<Result> extends AsyncIterable<t.Event> {
  readonly result: Promise<Result>;
}
