// One method per op of the core.
//
// Generated, do not edit: change the source and run `./dev codegen`.

import type { FilesChanged, LoginStarted, McpNotification, OutputDelta, SessionEvent } from "../events.js";
import type { EventStream } from "../stream.js";
import type { Notification } from "./appServer.js";
import type * as p from "./protocol.js";
import type * as t from "./types.js";

/** What every call takes besides its params. */
export interface CallOptions {
  /** Aborting it cancels the call. */
  signal?: AbortSignal;
}

/** The ops as methods; `call` and `stream` are the binding's. */
export abstract class Ops {
  protected abstract call(name: string, params: object, options?: CallOptions): Promise<unknown>;
  protected abstract stream(name: string, params: object, options?: CallOptions): EventStream<unknown, unknown>;

  /** Tells which Codex this client runs; finds it and asks it for its version. */
  codexInfo(options?: CallOptions): Promise<t.CodexInfo> {
    return this.call("codex.info", {}, options) as Promise<t.CodexInfo>;
  }

  /** Runs until it is cancelled; meanwhile the caller answers the asks of all threads and turns that have no handler of their own, and those that belong to no thread. */
  codexAnswerAsks(options?: CallOptions): Promise<t.Done> {
    return this.call("codex.answer_asks", {}, options) as Promise<t.Done>;
  }

  /** The asks that wait for an answer, oldest first, whoever has them at hand. */
  codexPendingAsks(options?: CallOptions): Promise<t.CodexPendingAsksOutput> {
    return this.call("codex.pending_asks", {}, options) as Promise<t.CodexPendingAsksOutput>;
  }

  /** Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on. */
  codexAnswerAsk(params: t.CodexAnswerAskParams, options?: CallOptions): Promise<t.Done> {
    return this.call("codex.answer_ask", params, options) as Promise<t.Done>;
  }

  /** The stored threads, as the app-server spells them (`Thread`): page after page. */
  codexThreads(params: t.ThreadFilter = {}, options?: CallOptions): Promise<t.ListOf<p.Thread>> {
    return this.call("codex.threads", params, options) as Promise<t.ListOf<p.Thread>>;
  }

  /** The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`). */
  codexSearchThreads(params: t.CodexSearchThreadsParams, options?: CallOptions): Promise<t.ListOf<p.ThreadSearchResult>> {
    return this.call("codex.search_threads", params, options) as Promise<t.ListOf<p.ThreadSearchResult>>;
  }

  /** The ids of the threads that the app-server has loaded. */
  codexLoadedThreads(options?: CallOptions): Promise<t.CodexLoadedThreadsOutput> {
    return this.call("codex.loaded_threads", {}, options) as Promise<t.CodexLoadedThreadsOutput>;
  }

  /** The models there are, as the app-server spells them (`Model`). */
  codexModels(params: t.CodexModelsParams = {}, options?: CallOptions): Promise<p.Model[]> {
    return this.call("codex.models", params, options) as Promise<p.Model[]>;
  }

  /** Who is logged in. */
  codexAccount(params: t.CodexAccountParams = {}, options?: CallOptions): Promise<p.GetAccountResponse> {
    return this.call("codex.account", params, options) as Promise<p.GetAccountResponse>;
  }

  /** How much of the plan is used up. Needs a login with ChatGPT. */
  codexRateLimits(options?: CallOptions): Promise<p.GetAccountRateLimitsResponse> {
    return this.call("codex.rate_limits", {}, options) as Promise<p.GetAccountRateLimitsResponse>;
  }

  /** Logs in with an API key, which Codex stores for later runs too. */
  codexLoginApiKey(params: t.CodexLoginApiKeyParams, options?: CallOptions): Promise<t.Done> {
    return this.call("codex.login_api_key", params, options) as Promise<t.Done>;
  }

  /** Logs out, for later runs too. */
  codexLogout(options?: CallOptions): Promise<t.Done> {
    return this.call("codex.logout", {}, options) as Promise<t.Done>;
  }

  /** The configuration that holds, and where each value comes from. */
  codexReadConfig(params: t.CodexReadConfigParams = {}, options?: CallOptions): Promise<p.ConfigReadResponse> {
    return this.call("codex.read_config", params, options) as Promise<p.ConfigReadResponse>;
  }

  /** Changes the user's `config.toml`; loaded threads take it over. */
  codexWriteConfig(params: t.CodexWriteConfigParams, options?: CallOptions): Promise<p.ConfigWriteResponse> {
    return this.call("codex.write_config", params, options) as Promise<p.ConfigWriteResponse>;
  }

  /** Reads a file of Codex's machine. */
  codexReadFile(params: t.CodexFileParams, options?: CallOptions): Promise<t.FileContent> {
    return this.call("codex.read_file", params, options) as Promise<t.FileContent>;
  }

  /** Writes a file of Codex's machine; one that is there is replaced. */
  codexWriteFile(params: t.CodexWriteFileParams, options?: CallOptions): Promise<t.Done> {
    return this.call("codex.write_file", params, options) as Promise<t.Done>;
  }

  /** Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login. */
  codexLoginChatgpt(params: t.CodexLoginChatgptParams = {}, options?: CallOptions): EventStream<t.Done, LoginStarted> {
    return this.stream("codex.login_chatgpt", params, options) as EventStream<t.Done, LoginStarted>;
  }

  /** Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done. */
  codexLoginMcp(params: t.CodexLoginMcpParams, options?: CallOptions): EventStream<t.Done, LoginStarted> {
    return this.stream("codex.login_mcp", params, options) as EventStream<t.Done, LoginStarted>;
  }

  /** Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items. */
  codexWaitThread(params: t.CodexWaitThreadParams, options?: CallOptions): Promise<p.Turn> {
    return this.call("codex.wait_thread", params, options) as Promise<p.Turn>;
  }

  /** Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`. */
  codexWatch(params: t.WatchParams, options?: CallOptions): EventStream<t.Done, FilesChanged> {
    return this.stream("codex.watch", params, options) as EventStream<t.Done, FilesChanged>;
  }

  /** Runs a command on Codex's machine to its end, in Codex's sandbox and outside every thread. */
  codexRunCommand(params: t.CommandRequest, options?: CallOptions): Promise<t.CommandResult> {
    return this.call("codex.run_command", params, options) as Promise<t.CommandResult>;
  }

  /** Runs a command like `codex.run_command` and streams its output, as events `command.exec.output_delta` with `stream`, `delta_base64` and `cap_reached`. */
  codexRunCommandStreamed(params: t.CommandRequest, options?: CallOptions): EventStream<t.CommandResult, OutputDelta> {
    return this.stream("codex.run_command_streamed", params, options) as EventStream<t.CommandResult, OutputDelta>;
  }

  /** Writes to a command's standard input, or ends it. */
  commandWrite(params: t.CommandWriteParams, options?: CallOptions): Promise<t.Done> {
    return this.call("command.write", params, options) as Promise<t.Done>;
  }

  /** Gives a command's terminal another size. */
  commandResize(params: t.CommandResizeParams, options?: CallOptions): Promise<t.Done> {
    return this.call("command.resize", params, options) as Promise<t.Done>;
  }

  /** Kills a command; its result comes as usual. */
  commandTerminate(params: t.CommandTerminateParams, options?: CallOptions): Promise<t.Done> {
    return this.call("command.terminate", params, options) as Promise<t.Done>;
  }

  /** Runs one turn in a workspace, in a Codex process of its own that is gone afterwards. Events as of `session.run_turn`, and `startup_failed`. */
  codexRunSession(params: t.CodexRunSessionParams, options?: CallOptions): EventStream<t.SessionResult, SessionEvent> {
    return this.stream("codex.run_session", params, options) as EventStream<t.SessionResult, SessionEvent>;
  }

  /** Starts a Codex process of its own with a thread in a workspace. */
  sessionStart(params: t.SessionStartParams, options?: CallOptions): Promise<t.SessionHandle> {
    return this.call("session.start", params, options) as Promise<t.SessionHandle>;
  }

  /** Runs a turn on a session's thread. Events: `session_started`, `notification`, `turn_completed` and their kin, each with `session_id` and `payload`. */
  sessionRunTurn(params: t.SessionRunTurnParams, options?: CallOptions): EventStream<t.SessionResult, SessionEvent> {
    return this.stream("session.run_turn", params, options) as EventStream<t.SessionResult, SessionEvent>;
  }

  /** Ends a session's process and waits until it is gone. */
  sessionStop(params: t.SessionStopParams, options?: CallOptions): Promise<t.Done> {
    return this.call("session.stop", params, options) as Promise<t.Done>;
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
  appServerSubscribe(params: t.NotificationFilter = {}, options?: CallOptions): EventStream<t.Done, Notification> {
    return this.stream("app_server.subscribe", params, options) as EventStream<t.Done, Notification>;
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
  threadRunStreamed(params: t.ThreadRunParams, options?: CallOptions): EventStream<t.TurnResult, t.Event> {
    return this.stream("thread.run_streamed", params, options) as EventStream<t.TurnResult, t.Event>;
  }

  /** Reviews code, as a turn; the review is its final response. */
  threadReview(params: t.ThreadReviewParams, options?: CallOptions): Promise<t.TurnResult> {
    return this.call("thread.review", params, options) as Promise<t.TurnResult>;
  }

  /** Reviews code, as a turn, and streams its events. */
  threadReviewStreamed(params: t.ThreadReviewParams, options?: CallOptions): EventStream<t.TurnResult, t.Event> {
    return this.stream("thread.review_streamed", params, options) as EventStream<t.TurnResult, t.Event>;
  }

  /** Replaces the thread's history by a summary, as a turn; returns when it is done. */
  threadCompact(params: t.ThreadCompactParams, options?: CallOptions): Promise<t.TurnResult> {
    return this.call("thread.compact", params, options) as Promise<t.TurnResult>;
  }

  /** Replaces the thread's history by a summary, as a turn, and streams its events. */
  threadCompactStreamed(params: t.ThreadCompactParams, options?: CallOptions): EventStream<t.TurnResult, t.Event> {
    return this.stream("thread.compact_streamed", params, options) as EventStream<t.TurnResult, t.Event>;
  }

  /** Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn. */
  threadShellCommand(params: t.ThreadShellCommandParams, options?: CallOptions): Promise<t.TurnResult> {
    return this.call("thread.shell_command", params, options) as Promise<t.TurnResult>;
  }

  /** Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking. */
  threadShellCommandStreamed(params: t.ThreadShellCommandParams, options?: CallOptions): EventStream<t.TurnResult, t.Event> {
    return this.stream("thread.shell_command_streamed", params, options) as EventStream<t.TurnResult, t.Event>;
  }

  /** Makes a new thread with the history of this one. */
  threadFork(params: t.ThreadForkParams, options?: CallOptions): Promise<t.ThreadHandle> {
    return this.call("thread.fork", params, options) as Promise<t.ThreadHandle>;
  }

  /** What Codex has stored of the thread. */
  threadRead(params: t.ThreadReadParams, options?: CallOptions): Promise<p.Thread> {
    return this.call("thread.read", params, options) as Promise<p.Thread>;
  }

  /** The thread's turns with their items, as the app-server spells them (`Turn`). */
  threadTurns(params: t.ThreadTurnsParams, options?: CallOptions): Promise<t.ListOf<p.Turn>> {
    return this.call("thread.turns", params, options) as Promise<t.ListOf<p.Turn>>;
  }

  /** The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`). */
  threadItems(params: t.ThreadItemsParams, options?: CallOptions): Promise<t.ListOf<p.ThreadItemEntry>> {
    return this.call("thread.items", params, options) as Promise<t.ListOf<p.ThreadItemEntry>>;
  }

  /** Moves the thread out of the lists, once a turn that runs on it is over. */
  threadArchive(params: t.ThreadParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.archive", params, options) as Promise<t.Done>;
  }

  /** Brings an archived thread back. */
  threadUnarchive(params: t.ThreadParams, options?: CallOptions): Promise<p.Thread> {
    return this.call("thread.unarchive", params, options) as Promise<p.Thread>;
  }

  /** Deletes the thread for good, once a turn that runs on it is over. */
  threadDelete(params: t.ThreadParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.delete", params, options) as Promise<t.Done>;
  }

  /** Gives the thread a name. */
  threadSetName(params: t.ThreadSetNameParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.set_name", params, options) as Promise<t.Done>;
  }

  /** Takes back a turn and all after it, once a turn that runs is over. Files stay as they are. */
  threadRevert(params: t.ThreadRevertParams, options?: CallOptions): Promise<p.Thread> {
    return this.call("thread.revert", params, options) as Promise<p.Thread>;
  }

  /** Adds items to the history, without a turn. */
  threadInjectItems(params: t.ThreadInjectItemsParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.inject_items", params, options) as Promise<t.Done>;
  }

  /** The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`). */
  threadChildren(params: t.ThreadChildrenParams, options?: CallOptions): Promise<t.ListOf<p.Thread>> {
    return this.call("thread.children", params, options) as Promise<t.ListOf<p.Thread>>;
  }

  /** The thread's goal, if it has one. */
  threadGoal(params: t.ThreadParams, options?: CallOptions): Promise<p.ThreadGoal | null> {
    return this.call("thread.goal", params, options) as Promise<p.ThreadGoal | null>;
  }

  /** Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`). */
  threadSetGoal(params: t.ThreadSetGoalParams, options?: CallOptions): Promise<p.ThreadGoal> {
    return this.call("thread.set_goal", params, options) as Promise<p.ThreadGoal>;
  }

  /** Removes the goal; whether there was one. */
  threadClearGoal(params: t.ThreadParams, options?: CallOptions): Promise<t.ThreadClearGoalOutput> {
    return this.call("thread.clear_goal", params, options) as Promise<t.ThreadClearGoalOutput>;
  }

  /** Adds input to the queue: Codex runs a turn for it as soon as the thread is idle. */
  threadQueueAdd(params: t.ThreadQueueAddParams, options?: CallOptions): Promise<p.QueuedSubmission> {
    return this.call("thread.queue_add", params, options) as Promise<p.QueuedSubmission>;
  }

  /** What waits in the queue, as the app-server spells it (`QueuedSubmission`). */
  threadQueue(params: t.ThreadParams, options?: CallOptions): Promise<t.ListOf<p.QueuedSubmission>> {
    return this.call("thread.queue", params, options) as Promise<t.ListOf<p.QueuedSubmission>>;
  }

  /** Replaces the input of an entry of the queue. */
  threadQueueUpdate(params: t.ThreadQueueUpdateParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.queue_update", params, options) as Promise<t.Done>;
  }

  /** Takes an entry out of the queue. */
  threadQueueRemove(params: t.ThreadQueueRemoveParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.queue_remove", params, options) as Promise<t.Done>;
  }

  /** Puts the entries of the queue into another order. */
  threadQueueReorder(params: t.ThreadQueueReorderParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.queue_reorder", params, options) as Promise<t.Done>;
  }

  /** Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself. */
  threadQueueStart(params: t.ThreadQueueStartParams, options?: CallOptions): Promise<p.Turn> {
    return this.call("thread.queue_start", params, options) as Promise<p.Turn>;
  }

  /** The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`). */
  threadBackgroundTerminals(params: t.ThreadParams, options?: CallOptions): Promise<t.ListOf<p.ThreadBackgroundTerminal>> {
    return this.call("thread.background_terminals", params, options) as Promise<t.ListOf<p.ThreadBackgroundTerminal>>;
  }

  /** Ends a command that runs in the background; whether it ran. */
  threadTerminateBackgroundTerminal(params: t.ThreadTerminateParams, options?: CallOptions): Promise<t.ThreadTerminateBackgroundTerminalOutput> {
    return this.call("thread.terminate_background_terminal", params, options) as Promise<t.ThreadTerminateBackgroundTerminalOutput>;
  }

  /** Ends all commands that run in the background. */
  threadCleanBackgroundTerminals(params: t.ThreadParams, options?: CallOptions): Promise<t.Done> {
    return this.call("thread.clean_background_terminals", params, options) as Promise<t.Done>;
  }

  /** Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused. */
  threadCallMcpTool(params: t.ThreadCallMcpToolParams, options?: CallOptions): Promise<p.McpServerToolCallResponse> {
    return this.call("thread.call_mcp_tool", params, options) as Promise<p.McpServerToolCallResponse>;
  }

  /** Reads a resource of an MCP server of this thread. */
  threadReadMcpResource(params: t.ThreadReadMcpResourceParams, options?: CallOptions): Promise<p.McpResourceReadResponse> {
    return this.call("thread.read_mcp_resource", params, options) as Promise<p.McpResourceReadResponse>;
  }

  /** Adds input to a running turn. */
  turnSteer(params: t.TurnSteerParams, options?: CallOptions): Promise<t.Done> {
    return this.call("turn.steer", params, options) as Promise<t.Done>;
  }

  /** Asks Codex to end a running turn; its items and usage up to there are kept. */
  turnInterrupt(params: t.TurnInterruptParams, options?: CallOptions): Promise<t.Done> {
    return this.call("turn.interrupt", params, options) as Promise<t.Done>;
  }

  /** Tells how often client tools were called, how long that took and how often it failed. */
  toolsMetrics(params: t.ToolMetricsParams = {}, options?: CallOptions): Promise<t.ToolMetricsResult> {
    return this.call("tools.metrics", params, options) as Promise<t.ToolMetricsResult>;
  }

  /** Connects to an MCP server: starts it, or reaches it over HTTP, with a login where it wants one. */
  mcpConnect(params: t.McpConnectParams, options?: CallOptions): Promise<t.McpConnected> {
    return this.call("mcp.connect", params, options) as Promise<t.McpConnected>;
  }

  /** Delivers what an MCP server asks and tells, or the calls of the host's own tools, until it is closed or this call is cancelled. Notifications are `{method, params, seq}`, for everybody who listens; asks go to the newest call that answers them. */
  mcpListen(params: t.McpListenParams = {}, options?: CallOptions): EventStream<t.Done, McpNotification> {
    return this.stream("mcp.listen", params, options) as EventStream<t.Done, McpNotification>;
  }

  /** All tools of an MCP server that the options leave; kept until the server says that they changed. */
  mcpListTools(params: t.McpListToolsParams, options?: CallOptions): Promise<t.McpListToolsOutput> {
    return this.call("mcp.list_tools", params, options) as Promise<t.McpListToolsOutput>;
  }

  /** Calls a tool of an MCP server. Cancelling tells the server. */
  mcpCallTool(params: t.McpCallToolParams, options?: CallOptions): Promise<t.McpToolResult> {
    return this.call("mcp.call_tool", params, options) as Promise<t.McpToolResult>;
  }

  /** Calls a tool of an MCP server and streams its progress, as `{method, params, seq}`. Read too slowly, it ends as `lagged`, and the call is cancelled. */
  mcpCallToolStreamed(params: t.McpCallToolParams, options?: CallOptions): EventStream<t.McpToolResult, McpNotification> {
    return this.stream("mcp.call_tool_streamed", params, options) as EventStream<t.McpToolResult, McpNotification>;
  }

  /** All resources of an MCP server, as MCP describes them. */
  mcpListResources(params: t.McpClientParams, options?: CallOptions): Promise<t.McpListResourcesOutput> {
    return this.call("mcp.list_resources", params, options) as Promise<t.McpListResourcesOutput>;
  }

  /** All templates of resources of an MCP server. */
  mcpListResourceTemplates(params: t.McpClientParams, options?: CallOptions): Promise<t.McpListResourceTemplatesOutput> {
    return this.call("mcp.list_resource_templates", params, options) as Promise<t.McpListResourceTemplatesOutput>;
  }

  /** The contents of a resource, as MCP writes them. */
  mcpReadResource(params: t.McpReadResourceParams, options?: CallOptions): Promise<t.McpReadResourceOutput> {
    return this.call("mcp.read_resource", params, options) as Promise<t.McpReadResourceOutput>;
  }

  /** All prompts of an MCP server. */
  mcpListPrompts(params: t.McpClientParams, options?: CallOptions): Promise<t.McpListPromptsOutput> {
    return this.call("mcp.list_prompts", params, options) as Promise<t.McpListPromptsOutput>;
  }

  /** A prompt of an MCP server with its arguments filled in. */
  mcpGetPrompt(params: t.McpGetPromptParams, options?: CallOptions): Promise<t.McpPrompt> {
    return this.call("mcp.get_prompt", params, options) as Promise<t.McpPrompt>;
  }

  /** Ends the connection to an MCP server, and its process. */
  mcpClose(params: t.McpClientParams, options?: CallOptions): Promise<t.Done> {
    return this.call("mcp.close", params, options) as Promise<t.Done>;
  }

  /** The names under which Codex shows MCP tools to the model, and which of them fall together. */
  mcpQualifiedNames(params: t.McpQualifiedNamesParams, options?: CallOptions): Promise<t.McpToolNames> {
    return this.call("mcp.qualified_names", params, options) as Promise<t.McpToolNames>;
  }

  /** Serves functions of the host to any MCP client, on a loopback port or over standard input and output, until `mcp.stop`. */
  mcpServe(params: t.McpServeParams, options?: CallOptions): Promise<t.McpServed> {
    return this.call("mcp.serve", params, options) as Promise<t.McpServed>;
  }

  /** Tells the client how far a call of the host's tool is. Of no effect on a call that is over. */
  mcpToolProgress(params: t.McpToolProgressParams, options?: CallOptions): Promise<t.Done> {
    return this.call("mcp.tool_progress", params, options) as Promise<t.Done>;
  }

  /** Ends a server of the host and its sessions. One over standard input and output ends with its input. */
  mcpStop(params: t.McpServerParams, options?: CallOptions): Promise<t.Done> {
    return this.call("mcp.stop", params, options) as Promise<t.Done>;
  }

  /** Makes the strict form of a JSON Schema, for `output_schema`; tools get it by themselves. */
  toolsStrictSchema(params: t.StrictSchemaParams, options?: CallOptions): Promise<t.ToolsStrictSchemaOutput> {
    return this.call("tools.strict_schema", params, options) as Promise<t.ToolsStrictSchemaOutput>;
  }

  /** Settings that let Codex call tools of an MCP server without asking, for runs in which nobody can be asked. */
  mcpAllowTools(params: t.McpAllowToolsParams, options?: CallOptions): Promise<t.McpAllowed> {
    return this.call("mcp.allow_tools", params, options) as Promise<t.McpAllowed>;
  }

  /** Adds an MCP server to the user's `config.toml`, or replaces it. */
  codexAddMcpServer(params: t.McpAddServerParams, options?: CallOptions): Promise<t.Done> {
    return this.call("codex.add_mcp_server", params, options) as Promise<t.Done>;
  }

  /** Takes an MCP server out of the user's `config.toml`. */
  codexRemoveMcpServer(params: t.McpRemoveServerParams, options?: CallOptions): Promise<t.Done> {
    return this.call("codex.remove_mcp_server", params, options) as Promise<t.Done>;
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
