// The ops as methods of threads and clients.
//
// Generated, do not edit: change the source and run `./dev codegen`.

import { Command } from "../command.js";
import type { FilesChanged, LoginStarted, McpNotification } from "../events.js";
import { type Camel, camelKeys, snakeKeys } from "../options.js";
import { Running } from "../running.js";
import { type AskOptions, turnCall } from "../session.js";
import type { EventStream } from "../stream.js";
import type { Answering } from "../tools.js";
import type { Turn, TurnResult } from "../turn.js";
import { type FileContent, fromFile, type Input, portable, toFile } from "../values.js";
import type { CallOptions, Ops } from "./ops.js";
import type * as p from "./protocol.js";
import type * as t from "./types.js";

const calling = (signal: AbortSignal | undefined): CallOptions => (signal ? { signal } : {});

/** What a thread can do besides running turns. */
export abstract class ThreadMethods {
  readonly #ops: Ops;
  readonly #thread: Promise<number>;
  readonly #answering: Answering;

  constructor(ops: Ops, thread: Promise<number>, answering: Answering) {
    this.#ops = ops;
    this.#thread = thread;
    this.#answering = answering;
  }

  /** @internal */
  protected abstract result(result: t.TurnResult): Promise<TurnResult>;
  /** @internal */
  protected abstract turn(stream: EventStream<t.TurnResult, t.Event>): Turn;

  /**
   * Reviews code, as a turn; the review is its final response.
   * @param target What to review.
   */
  async review(target: t.ReviewTarget, { signal, onAsk, ...options }: Camel<Pick<t.ThreadReviewParams, "delivery" | "timeout_ms" | "idle_timeout_ms" | "on_busy" | "raw_events">> & AskOptions = {}): Promise<TurnResult> {
    const thread = await this.#thread;
    const answer = this.#answering.with([], onAsk).near;
    return this.result(await this.#ops.threadReview({ thread, target, ...snakeKeys(options), answers_asks: answer !== undefined } as t.ThreadReviewParams, turnCall(thread, answer, signal)));
  }

  /**
   * Reviews code, as a turn, and streams its events.
   * @param target What to review.
   */
  async reviewStreamed(target: t.ReviewTarget, { signal, onAsk, ...options }: Camel<Pick<t.ThreadReviewParams, "delivery" | "timeout_ms" | "idle_timeout_ms" | "on_busy" | "raw_events">> & AskOptions = {}): Promise<Turn> {
    const thread = await this.#thread;
    const answer = this.#answering.with([], onAsk).near;
    return this.turn(this.#ops.threadReviewStreamed({ thread, target, ...snakeKeys(options), answers_asks: answer !== undefined } as t.ThreadReviewParams, turnCall(thread, answer, signal)));
  }

  /** Replaces the thread's history by a summary, as a turn; returns when it is done. */
  async compact({ signal, ...options }: Camel<Pick<t.ThreadCompactParams, "timeout_ms" | "idle_timeout_ms" | "on_busy" | "raw_events">> & CallOptions = {}): Promise<TurnResult> {
    const thread = await this.#thread;
    return this.result(await this.#ops.threadCompact({ thread, ...snakeKeys(options) } as t.ThreadCompactParams, calling(signal)));
  }

  /** Replaces the thread's history by a summary, as a turn, and streams its events. */
  async compactStreamed({ signal, ...options }: Camel<Pick<t.ThreadCompactParams, "timeout_ms" | "idle_timeout_ms" | "on_busy" | "raw_events">> & CallOptions = {}): Promise<Turn> {
    const thread = await this.#thread;
    return this.turn(this.#ops.threadCompactStreamed({ thread, ...snakeKeys(options) } as t.ThreadCompactParams, calling(signal)));
  }

  /**
   * Runs a shell command of the user's own, as a turn: outside any sandbox and without asking. The model sees it in the next turn.
   * @param command A line for the shell, not blank.
   */
  async shellCommand(command: string, { signal, ...options }: Camel<Pick<t.ThreadShellCommandParams, "timeout_ms" | "idle_timeout_ms" | "on_busy" | "raw_events">> & CallOptions = {}): Promise<TurnResult> {
    const thread = await this.#thread;
    return this.result(await this.#ops.threadShellCommand({ thread, command, ...snakeKeys(options) } as t.ThreadShellCommandParams, calling(signal)));
  }

  /**
   * Runs a shell command of the user's own, as a turn, and streams its events: outside any sandbox and without asking.
   * @param command A line for the shell, not blank.
   */
  async shellCommandStreamed(command: string, { signal, ...options }: Camel<Pick<t.ThreadShellCommandParams, "timeout_ms" | "idle_timeout_ms" | "on_busy" | "raw_events">> & CallOptions = {}): Promise<Turn> {
    const thread = await this.#thread;
    return this.turn(this.#ops.threadShellCommandStreamed({ thread, command, ...snakeKeys(options) } as t.ThreadShellCommandParams, calling(signal)));
  }

  /** What Codex has stored of the thread. */
  async read({ signal, ...options }: Camel<Pick<t.ThreadReadParams, "include_turns">> & CallOptions = {}): Promise<p.Thread> {
    const thread = await this.#thread;
    return this.#ops.threadRead({ thread, ...snakeKeys(options) } as t.ThreadReadParams, calling(signal));
  }

  /** The thread's turns with their items, as the app-server spells them (`Turn`). */
  async turns({ signal, ...options }: Camel<Pick<t.ThreadTurnsParams, "newest_first" | "cursor" | "limit">> & CallOptions = {}): Promise<Camel<t.ListOf<p.Turn>>> {
    const thread = await this.#thread;
    return camelKeys(await this.#ops.threadTurns({ thread, ...snakeKeys(options) } as t.ThreadTurnsParams, calling(signal)));
  }

  /** The items of the thread's turns, as the app-server spells them (`ThreadItemEntry`). */
  async items({ signal, ...options }: Camel<Pick<t.ThreadItemsParams, "turn_id" | "newest_first" | "cursor" | "limit">> & CallOptions = {}): Promise<Camel<t.ListOf<p.ThreadItemEntry>>> {
    const thread = await this.#thread;
    return camelKeys(await this.#ops.threadItems({ thread, ...snakeKeys(options) } as t.ThreadItemsParams, calling(signal)));
  }

  /** Moves the thread out of the lists, once a turn that runs on it is over. */
  async archive({ signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadArchive({ thread }, calling(signal));
  }

  /** Brings an archived thread back. */
  async unarchive({ signal }: CallOptions = {}): Promise<p.Thread> {
    const thread = await this.#thread;
    return this.#ops.threadUnarchive({ thread }, calling(signal));
  }

  /** Deletes the thread for good, once a turn that runs on it is over. */
  async delete({ signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadDelete({ thread }, calling(signal));
  }

  /**
   * Gives the thread a name.
   * @param name For lists and searches.
   */
  async setName(name: string, { signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadSetName({ thread, name }, calling(signal));
  }

  /**
   * Takes back a turn and all after it, once a turn that runs is over. Files stay as they are.
   * @param beforeTurnId The first turn that is taken back.
   */
  async revert(beforeTurnId: string, { signal }: CallOptions = {}): Promise<p.Thread> {
    const thread = await this.#thread;
    return this.#ops.threadRevert({ thread, before_turn_id: beforeTurnId }, calling(signal));
  }

  /**
   * Adds items to the history, without a turn.
   * @param items Items of the Responses API.
   */
  async injectItems(items: unknown[], { signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadInjectItems({ thread, items }, calling(signal));
  }

  /** The threads of the sub-agents that this thread has spawned, as the app-server spells them (`Thread`). */
  async children({ signal, ...options }: Camel<Pick<t.ThreadChildrenParams, "all" | "limit">> & CallOptions = {}): Promise<Camel<t.ListOf<p.Thread>>> {
    const thread = await this.#thread;
    return camelKeys(await this.#ops.threadChildren({ thread, ...snakeKeys(options) } as t.ThreadChildrenParams, calling(signal)));
  }

  /** The thread's goal, if it has one. */
  async goal({ signal }: CallOptions = {}): Promise<p.ThreadGoal | null> {
    const thread = await this.#thread;
    return this.#ops.threadGoal({ thread }, calling(signal));
  }

  /** Sets the goal. Codex works on it at once, by turns of its own, unless `status` says otherwise (`paused`). */
  async setGoal({ signal, ...options }: Camel<Pick<t.ThreadSetGoalParams, "objective" | "status" | "token_budget">> & CallOptions = {}): Promise<p.ThreadGoal> {
    const thread = await this.#thread;
    return this.#ops.threadSetGoal({ thread, ...snakeKeys(options) } as t.ThreadSetGoalParams, calling(signal));
  }

  /** Removes the goal; whether there was one. */
  async clearGoal({ signal }: CallOptions = {}): Promise<t.ThreadClearGoalOutput> {
    const thread = await this.#thread;
    return this.#ops.threadClearGoal({ thread }, calling(signal));
  }

  /**
   * Adds input to the queue: Codex runs a turn for it as soon as the thread is idle.
   * @param input What to tell Codex.
   */
  async queueAdd(input: Input, { signal, ...options }: Camel<Pick<t.ThreadQueueAddParams, "client_user_message_id">> & CallOptions = {}): Promise<p.QueuedSubmission> {
    const thread = await this.#thread;
    return this.#ops.threadQueueAdd({ thread, input: portable(input), ...snakeKeys(options) } as t.ThreadQueueAddParams, calling(signal));
  }

  /** What waits in the queue, as the app-server spells it (`QueuedSubmission`). */
  async queue({ signal }: CallOptions = {}): Promise<Camel<t.ListOf<p.QueuedSubmission>>> {
    const thread = await this.#thread;
    return camelKeys(await this.#ops.threadQueue({ thread }, calling(signal)));
  }

  /**
   * Replaces the input of an entry of the queue.
   * @param id The entry's id.
   * @param input What to tell Codex.
   */
  async queueUpdate(id: string, input: Input, { signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadQueueUpdate({ thread, id, input: portable(input) }, calling(signal));
  }

  /**
   * Takes an entry out of the queue.
   * @param id The entry's id.
   */
  async queueRemove(id: string, { signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadQueueRemove({ thread, id }, calling(signal));
  }

  /**
   * Puts the entries of the queue into another order.
   * @param ids The ids of all entries, in their new order.
   */
  async queueReorder(ids: string[], { signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadQueueReorder({ thread, ids }, calling(signal));
  }

  /** Starts a turn for an entry of the queue: after an interrupted turn Codex does not go on by itself. */
  async queueStart({ signal, ...options }: Camel<Pick<t.ThreadQueueStartParams, "id">> & CallOptions = {}): Promise<p.Turn> {
    const thread = await this.#thread;
    return this.#ops.threadQueueStart({ thread, ...snakeKeys(options) } as t.ThreadQueueStartParams, calling(signal));
  }

  /** The commands that still run in the background, as the app-server spells them (`ThreadBackgroundTerminal`). */
  async backgroundTerminals({ signal }: CallOptions = {}): Promise<Camel<t.ListOf<p.ThreadBackgroundTerminal>>> {
    const thread = await this.#thread;
    return camelKeys(await this.#ops.threadBackgroundTerminals({ thread }, calling(signal)));
  }

  /**
   * Ends a command that runs in the background; whether it ran.
   * @param processId Its `processId`.
   */
  async terminateBackgroundTerminal(processId: string, { signal }: CallOptions = {}): Promise<t.ThreadTerminateBackgroundTerminalOutput> {
    const thread = await this.#thread;
    return this.#ops.threadTerminateBackgroundTerminal({ thread, process_id: processId }, calling(signal));
  }

  /** Ends all commands that run in the background. */
  async cleanBackgroundTerminals({ signal }: CallOptions = {}): Promise<void> {
    const thread = await this.#thread;
    await this.#ops.threadCleanBackgroundTerminals({ thread }, calling(signal));
  }

  /**
   * Calls a tool of an MCP server of this thread. What the server asks meanwhile is refused.
   * @param server The MCP server's name.
   * @param tool The tool's name.
   */
  async callMcpTool(server: string, tool: string, { signal, ...options }: Camel<Pick<t.ThreadCallMcpToolParams, "arguments">> & CallOptions = {}): Promise<p.McpServerToolCallResponse> {
    const thread = await this.#thread;
    return this.#ops.threadCallMcpTool({ thread, server, tool, ...snakeKeys(options) } as t.ThreadCallMcpToolParams, calling(signal));
  }

  /**
   * Reads a resource of an MCP server of this thread.
   * @param server The MCP server's name.
   * @param uri The resource's URI.
   */
  async readMcpResource(server: string, uri: string, { signal }: CallOptions = {}): Promise<p.McpResourceReadResponse> {
    const thread = await this.#thread;
    return this.#ops.threadReadMcpResource({ thread, server, uri }, calling(signal));
  }
}

/** What a client can do besides threads. */
export abstract class CodexMethods {
  readonly #ops: Ops;

  constructor(ops: Ops) {
    this.#ops = ops;
  }

  /** The asks that wait for an answer, oldest first, whoever has them at hand. */
  async pendingAsks({ signal }: CallOptions = {}): Promise<t.CodexPendingAsksOutput> {
    return this.#ops.codexPendingAsks(calling(signal));
  }

  /**
   * Answers an ask in place of its handler. One that does not fit is an error, and the ask waits on.
   * @param askId The ask.
   * @param answer The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves.
   */
  async answerAsk(askId: number, answer: t.Answer, { signal }: CallOptions = {}): Promise<void> {
    await this.#ops.codexAnswerAsk({ ask_id: askId, answer }, calling(signal));
  }

  /** The stored threads, as the app-server spells them (`Thread`): page after page. */
  async threads({ signal, ...options }: Camel<Pick<t.ThreadFilter, "archived" | "working_directory" | "search" | "model_providers" | "source_kinds" | "parent_thread_id" | "sort_key" | "oldest_first" | "cursor" | "limit">> & CallOptions = {}): Promise<Camel<t.ListOf<p.Thread>>> {
    return camelKeys(await this.#ops.codexThreads({ ...snakeKeys(options) } as t.ThreadFilter, calling(signal)));
  }

  /**
   * The threads that say something, each with a snippet, as the app-server spells them (`ThreadSearchResult`).
   * @param text What to look for in the turns of stored threads.
   */
  async searchThreads(text: string, { signal, ...options }: Camel<Pick<t.CodexSearchThreadsParams, "archived" | "limit">> & CallOptions = {}): Promise<Camel<t.ListOf<p.ThreadSearchResult>>> {
    return camelKeys(await this.#ops.codexSearchThreads({ text, ...snakeKeys(options) } as t.CodexSearchThreadsParams, calling(signal)));
  }

  /** The ids of the threads that the app-server has loaded. */
  async loadedThreads({ signal }: CallOptions = {}): Promise<t.CodexLoadedThreadsOutput> {
    return this.#ops.codexLoadedThreads(calling(signal));
  }

  /** The models there are, as the app-server spells them (`Model`). */
  async models({ signal, ...options }: Camel<Pick<t.CodexModelsParams, "include_hidden">> & CallOptions = {}): Promise<p.Model[]> {
    return this.#ops.codexModels({ ...snakeKeys(options) } as t.CodexModelsParams, calling(signal));
  }

  /** Who is logged in. */
  async account({ signal, ...options }: Camel<Pick<t.CodexAccountParams, "refresh_token">> & CallOptions = {}): Promise<p.GetAccountResponse> {
    return this.#ops.codexAccount({ ...snakeKeys(options) } as t.CodexAccountParams, calling(signal));
  }

  /** How much of the plan is used up. Needs a login with ChatGPT. */
  async rateLimits({ signal }: CallOptions = {}): Promise<p.GetAccountRateLimitsResponse> {
    return this.#ops.codexRateLimits(calling(signal));
  }

  /**
   * Logs in with an API key, which Codex stores for later runs too.
   * @param apiKey The API key.
   */
  async loginApiKey(apiKey: t.Secret, { signal }: CallOptions = {}): Promise<void> {
    await this.#ops.codexLoginApiKey({ api_key: apiKey }, calling(signal));
  }

  /** Logs out, for later runs too. */
  async logout({ signal }: CallOptions = {}): Promise<void> {
    await this.#ops.codexLogout(calling(signal));
  }

  /** The configuration that holds, and where each value comes from. */
  async readConfig({ signal, ...options }: Camel<Pick<t.CodexReadConfigParams, "working_directory" | "include_layers">> & CallOptions = {}): Promise<p.ConfigReadResponse> {
    return this.#ops.codexReadConfig({ ...snakeKeys(options) } as t.CodexReadConfigParams, calling(signal));
  }

  /**
   * Changes the user's `config.toml`; loaded threads take it over.
   * @param edits All of them are written, or none.
   */
  async writeConfig(edits: t.ConfigEdit[], { signal, ...options }: Camel<Pick<t.CodexWriteConfigParams, "expected_version">> & CallOptions = {}): Promise<p.ConfigWriteResponse> {
    return this.#ops.codexWriteConfig({ edits, ...snakeKeys(options) } as t.CodexWriteConfigParams, calling(signal));
  }

  /**
   * Reads a file of Codex's machine.
   * @param path On Codex's machine; a relative path starts at the host's directory.
   */
  async readFile(path: string, { signal }: CallOptions = {}): Promise<Buffer> {
    return fromFile(await this.#ops.codexReadFile({ path }, calling(signal)));
  }

  /**
   * Writes a file of Codex's machine; one that is there is replaced.
   * @param path On Codex's machine; a relative path starts at the host's directory.
   * @param content The content.
   */
  async writeFile(path: string, content: FileContent, { signal }: CallOptions = {}): Promise<void> {
    await this.#ops.codexWriteFile({ path, content: toFile(content) }, calling(signal));
  }

  /** Logs in with ChatGPT: one event `login.started` with `url`, `user_code` and `login_id`, and the result when the person is done. Cancelling the call cancels the login. */
  loginChatgpt({ signal, ...options }: Camel<Pick<t.CodexLoginChatgptParams, "method">> & CallOptions = {}): EventStream<t.Done, LoginStarted> {
    return this.#ops.codexLoginChatgpt({ ...snakeKeys(options) } as t.CodexLoginChatgptParams, calling(signal));
  }

  /**
   * Logs in at an MCP server by OAuth: one event `login.started` with `url`, and the result when the person is done.
   * @param server The MCP server's name in the configuration.
   */
  loginMcp(server: string, { signal, ...options }: Camel<Pick<t.CodexLoginMcpParams, "scopes" | "timeout_secs">> & CallOptions = {}): EventStream<t.Done, LoginStarted> {
    return this.#ops.codexLoginMcp({ server, ...snakeKeys(options) } as t.CodexLoginMcpParams, calling(signal));
  }

  /**
   * Waits until no turn runs on a thread, like that of a sub-agent, and returns its last turn without the items.
   * @param threadId The thread's id.
   */
  async waitThread(threadId: string, { signal, ...options }: Camel<Pick<t.CodexWaitThreadParams, "timeout_ms">> & CallOptions = {}): Promise<p.Turn> {
    return this.#ops.codexWaitThread({ thread_id: threadId, ...snakeKeys(options) } as t.CodexWaitThreadParams, calling(signal));
  }

  /**
   * Watches a file or a folder until it is cancelled, and streams events `fs.changed` with `changed_paths`.
   * @param path On Codex's machine; a relative path starts at the host's directory.
   */
  watch(path: string, { signal }: CallOptions = {}): EventStream<t.Done, FilesChanged> {
    return this.#ops.codexWatch({ path }, calling(signal));
  }

  /**
   * Runs a command on Codex's machine to its end, in Codex's sandbox and outside every thread.
   * @param command The program and its arguments, not empty.
   */
  async runCommand(command: string[], { signal, ...options }: Camel<Pick<t.CommandRequest, "working_directory" | "env" | "tty" | "size" | "stdin" | "timeout_ms" | "output_bytes_cap" | "sandbox_policy" | "permissions">> & CallOptions = {}): Promise<Camel<t.CommandResult>> {
    return camelKeys(await this.#ops.codexRunCommand({ command, ...snakeKeys(options) } as t.CommandRequest, calling(signal)));
  }

  /**
   * Runs a command like `codex.run_command` and streams its output, as events `command.exec.output_delta` with `stream`, `delta_base64` and `cap_reached`.
   * @param command The program and its arguments, not empty.
   */
  runCommandStreamed(command: string[], { signal, ...options }: Camel<Pick<t.CommandRequest, "working_directory" | "env" | "tty" | "size" | "stdin" | "timeout_ms" | "output_bytes_cap" | "sandbox_policy" | "permissions">> & CallOptions = {}): Command {
    return new Command(this.#ops, this.#ops.codexRunCommandStreamed({ command, ...snakeKeys(options) } as t.CommandRequest, calling(signal)));
  }

  /**
   * Adds an MCP server to the user's `config.toml`, or replaces it.
   * @param name Its name.
   * @param settings As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them.
   */
  async addMcpServer(name: string, settings: unknown, { signal }: CallOptions = {}): Promise<void> {
    await this.#ops.codexAddMcpServer({ name, settings }, calling(signal));
  }

  /**
   * Takes an MCP server out of the user's `config.toml`.
   * @param name Its name.
   */
  async removeMcpServer(name: string, { signal }: CallOptions = {}): Promise<void> {
    await this.#ops.codexRemoveMcpServer({ name }, calling(signal));
  }
}

/** What a connection to an MCP server can do. */
export abstract class McpMethods {
  readonly #ops: Ops;
  readonly #client: number;

  constructor(ops: Ops, client: number) {
    this.#ops = ops;
    this.#client = client;
  }

  /** All tools of an MCP server that the options leave; kept until the server says that they changed. */
  async listTools({ signal, ...options }: Camel<Pick<t.McpListToolsParams, "refresh">> & CallOptions = {}): Promise<t.McpListToolsOutput> {
    return this.#ops.mcpListTools({ client: this.#client, ...snakeKeys(options) } as t.McpListToolsParams, calling(signal));
  }

  /**
   * Calls a tool of an MCP server. Cancelling tells the server.
   * @param tool The tool's own name.
   */
  async callTool(tool: string, { signal, ...options }: Camel<Pick<t.McpCallToolParams, "arguments" | "meta" | "timeout_ms">> & CallOptions = {}): Promise<Camel<t.McpToolResult>> {
    return camelKeys(await this.#ops.mcpCallTool({ client: this.#client, tool, ...snakeKeys(options) } as t.McpCallToolParams, calling(signal)));
  }

  /**
   * Calls a tool of an MCP server and streams its progress, as `{method, params, seq}`. Read too slowly, it ends as `lagged`, and the call is cancelled.
   * @param tool The tool's own name.
   */
  callToolStreamed(tool: string, { signal, ...options }: Camel<Pick<t.McpCallToolParams, "arguments" | "meta" | "timeout_ms">> & CallOptions = {}): Running<Camel<t.McpToolResult>, McpNotification> {
    return new Running(this.#ops, this.#ops.mcpCallToolStreamed({ client: this.#client, tool, ...snakeKeys(options) } as t.McpCallToolParams, calling(signal)), camelKeys<t.McpToolResult>);
  }

  /** All resources of an MCP server, as MCP describes them. */
  async listResources({ signal }: CallOptions = {}): Promise<t.McpListResourcesOutput> {
    return this.#ops.mcpListResources({ client: this.#client }, calling(signal));
  }

  /** All templates of resources of an MCP server. */
  async listResourceTemplates({ signal }: CallOptions = {}): Promise<t.McpListResourceTemplatesOutput> {
    return this.#ops.mcpListResourceTemplates({ client: this.#client }, calling(signal));
  }

  /**
   * The contents of a resource, as MCP writes them.
   * @param uri The resource.
   */
  async readResource(uri: string, { signal }: CallOptions = {}): Promise<t.McpReadResourceOutput> {
    return this.#ops.mcpReadResource({ client: this.#client, uri }, calling(signal));
  }

  /** All prompts of an MCP server. */
  async listPrompts({ signal }: CallOptions = {}): Promise<t.McpListPromptsOutput> {
    return this.#ops.mcpListPrompts({ client: this.#client }, calling(signal));
  }

  /**
   * A prompt of an MCP server with its arguments filled in.
   * @param name The prompt's name.
   */
  async getPrompt(name: string, { signal, ...options }: Camel<Pick<t.McpGetPromptParams, "arguments">> & CallOptions = {}): Promise<Camel<t.McpPrompt>> {
    return camelKeys(await this.#ops.mcpGetPrompt({ client: this.#client, name, ...snakeKeys(options) } as t.McpGetPromptParams, calling(signal)));
  }

  /** Ends the connection to an MCP server, and its process. */
  async close({ signal }: CallOptions = {}): Promise<void> {
    await this.#ops.mcpClose({ client: this.#client }, calling(signal));
  }
}
