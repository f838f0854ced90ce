// Params, results and events of the ops.
//
// Generated, do not edit: change the source and run `./dev codegen`.

/**
 * Stands for a value that this version does not know, so that a `switch` needs a `default`.
 * An open member (`string & {}`) would break narrowing.
 */
export type Unrecognized<Tag extends string = "type"> = { readonly [K in Tag]: "$unrecognized" } & { readonly raw: unknown };

/** What the agent says. */
export interface AgentMessage {
  /** Unique within the turn. */
  id: string;
  /** Empty while it streams. */
  text: string;
  /** `commentary` or `final_answer`, where the model tells them apart. */
  phase?: string | null;
  [key: string]: unknown;
}

/** No, and the turn ends. */
export interface AnswerCancel {
  decision: "cancel";
}

/** The answer to an ask. */
export type Answer = AnswerAllow | AnswerDeny | AnswerCancel | AnswerRaw;

/** Yes. */
export interface AnswerAllow {
  decision: "allow";
  /** `session`: also for the same command or the same files later in this session. Default: this once. */
  scope?: Scope | null;
  /**
   * Allows every command that begins with these words, **for good**: Codex writes it to the user's
   * rules. Use what the request proposes.
   */
  permanent_execpolicy_amendment?: string[] | null;
}

/** No; the turn goes on. */
export interface AnswerDeny {
  decision: "deny";
  /** Why, for the event log. Codex does not take a reason. */
  reason?: string | null;
}

/** The result the method's schema wants, as it is: for tool calls, user input and the like. */
export interface AnswerRaw {
  decision: "raw";
  /** The JSON-RPC result. */
  result: unknown;
}



/** One question of Codex. It wants exactly one answer. */
export interface Ask {
  /** Unique within the client. */
  id: number;
  /** What for. */
  kind: AskKind;
  /** The thread it comes from: a sub-agent's own thread, where a sub-agent asks. */
  thread_id?: string | null;
  /** The turn it comes from. */
  turn_id?: string | null;
  /** The item it is about. */
  item_id?: string | null;
  /** The app-server method. */
  method: string;
  /** The method's params as Codex sent them: `command`, `cwd`, `reason`, … */
  request: unknown;
}

/** What Codex asks for. */
export type AskKind = "command" | "file_change" | "permissions" | "tool_call" | "user_input" | "elicitation" | "other";


/** A command the agent runs. */
export interface CommandExecution {
  /** Unique within the turn. */
  id: string;
  /** As it is run, with the shell around it. */
  command: string;
  /** Standard output and error so far, in the order they came. */
  aggregated_output?: string | null;
  /** Once it has ended. */
  exit_code?: number | null;
  /** `in_progress`, `completed`, `failed`, `declined`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** Something went wrong that did not end the turn. */
export interface ErrorItem {
  /** Unique within the turn. */
  id: string;
  /** For people. */
  message: string;
}

/** One event of a turn. */
export type Event =
  | EventThreadStarted
  | EventTurnStarted
  | EventTurnCompleted
  | EventTurnFailed
  | EventTurnInterrupted
  | EventItemStarted
  | EventItemUpdated
  | EventItemCompleted
  | EventItemAgentMessageDelta
  | EventItemReasoningTextDelta
  | EventItemReasoningSummaryTextDelta
  | EventItemReasoningSummaryPartAdded
  | EventItemPlanDelta
  | EventItemCommandExecutionOutputDelta
  | EventItemFileChangeOutputDelta
  | EventThreadTokenUsageUpdated
  | EventTurnDiffUpdated
  | EventTurnPlanUpdated
  | EventApprovalRequested
  | EventApprovalResolved
  | EventError
  | EventMalformed
  | EventUnrecognized
  | Unrecognized;

/** Codex asks for something that needs an answer. */
export interface EventApprovalRequested {
  type: "approval.requested";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The ask; the same number stands in `approval.resolved`. */
  ask_id: number;
  /** What kind of ask. */
  kind: string;
  /** The item it is about. */
  item_id?: string | null;
  /** The app-server request as it came. */
  request: unknown;
}

/** An ask was answered. */
export interface EventApprovalResolved {
  type: "approval.resolved";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The ask. */
  ask_id: number;
  /** `allow`, `deny`, `cancel`, `answered` (an answer without a decision), `refused` or `withdrawn`. */
  decision: string;
  /** Who decided: `handler`, `no_handler`, `handler_error`, `bad_answer`, `timeout`, `dropped`, `elsewhere`. */
  decided_by: string;
  /** More about it, for people. */
  reason?: string | null;
}

/** Something went wrong; the turn may still complete. */
export interface EventError {
  type: "error";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** What. */
  message: string;
  /** Codex tries again by itself. */
  will_retry?: boolean | null;
}

/** Text of the answer as it is written. */
export interface EventItemAgentMessageDelta {
  type: "item.agent_message.delta";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** What to append. */
  delta: string;
}

/** Output of a running command. */
export interface EventItemCommandExecutionOutputDelta {
  type: "item.command_execution.output_delta";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** What to append. */
  delta: string;
}

/** An item is done. */
export interface EventItemCompleted {
  type: "item.completed";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** Its final state. */
  item: Item;
}

/** Output of a patch being applied. */
export interface EventItemFileChangeOutputDelta {
  type: "item.file_change.output_delta";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** What to append. */
  delta: string;
}

/** A plan as it is written. */
export interface EventItemPlanDelta {
  type: "item.plan.delta";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** What to append. */
  delta: string;
}

/** A new part of the reasoning summary begins. */
export interface EventItemReasoningSummaryPartAdded {
  type: "item.reasoning.summary_part_added";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** Which part. */
  summary_index?: number;
}

/** The reasoning summary as it is written. */
export interface EventItemReasoningSummaryTextDelta {
  type: "item.reasoning.summary_text_delta";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** What to append. */
  delta: string;
  /** Which part of the summary. */
  summary_index?: number;
}

/** Raw reasoning as it is written (only where the model shows it). */
export interface EventItemReasoningTextDelta {
  type: "item.reasoning.text_delta";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The item it belongs to. */
  item_id: string;
  /** What to append. */
  delta: string;
  /** Which part of the content. */
  content_index?: number;
}

/** An item began. */
export interface EventItemStarted {
  type: "item.started";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** As far as it is known. */
  item: Item;
}

/** An item changed. */
export interface EventItemUpdated {
  type: "item.updated";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** Its new state. */
  item: Item;
}

/** A line from Codex that is not JSON, not UTF-8, cut off or over the size cap. */
export interface EventMalformed {
  type: "malformed";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** What is wrong with it. */
  reason: string;
  /** Its beginning, at most 256 bytes, with replacement characters where it is not UTF-8. */
  excerpt: string;
}

/** The thread has an id now. First event of a thread's first turn. */
export interface EventThreadStarted {
  type: "thread.started";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
}

/** Tokens used so far. */
export interface EventThreadTokenUsageUpdated {
  type: "thread.token_usage.updated";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** Of the whole thread and of the last model call. */
  token_usage: TokenUsage;
}

/** The turn is done. Terminal. */
export interface EventTurnCompleted {
  type: "turn.completed";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** What the turn used; absent when Codex reported none. */
  usage?: Usage | null;
}

/** The unified diff of everything the turn changed so far. */
export interface EventTurnDiffUpdated {
  type: "turn.diff.updated";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** In `git diff` form. */
  diff: string;
}

/** The turn failed. Terminal. */
export interface EventTurnFailed {
  type: "turn.failed";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** Why. */
  error: TurnError;
  /** What the turn used until then. */
  usage?: Usage | null;
}

/** The turn was interrupted. Terminal; items and usage up to here stand. */
export interface EventTurnInterrupted {
  type: "turn.interrupted";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** What the turn used until then. */
  usage?: Usage | null;
  /** Codex leaves a turn's commands running when it is interrupted; these were ended for it. */
  terminated_process_ids?: string[];
}

/** The agent's plan. */
export interface EventTurnPlanUpdated {
  type: "turn.plan.updated";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** Why it changed. */
  explanation?: string | null;
  /** The steps in order. */
  plan: PlanStep[];
}

/** Codex works on the turn. */
export interface EventTurnStarted {
  type: "turn.started";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
}

/** An event this version does not know, whole. */
export interface EventUnrecognized {
  type: "unrecognized";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** As Codex sent it. */
  raw: unknown;
}

/** Files the agent changes. */
export interface FileChange {
  /** Unique within the turn. */
  id: string;
  /** One per file. */
  changes: FileUpdate[];
  /** `in_progress`, `completed`, `failed`, `declined`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** The change of one file. */
export interface FileUpdate {
  /** Absolute. */
  path: string;
  /** `add`, `delete` or `update`. */
  kind: string;
  /** The new content, or a unified diff; the app-server sends it, `codex exec` does not. */
  diff?: string | null;
  /** Where the file moves to. */
  move_path?: string | null;
}


/** An item of a turn. Fields that only one transport sends are optional. */
export type Item =
  | ItemAgentMessage
  | ItemReasoning
  | ItemCommandExecution
  | ItemFileChange
  | ItemMcpToolCall
  | ItemTodoList
  | ItemWebSearch
  | ItemError
  | Unrecognized;

/** What the agent says. */
export interface ItemAgentMessage {
  type: "agent_message";
  /** Unique within the turn. */
  id: string;
  /** Empty while it streams. */
  text: string;
  /** `commentary` or `final_answer`, where the model tells them apart. */
  phase?: string | null;
  [key: string]: unknown;
}

/** A command the agent runs. */
export interface ItemCommandExecution {
  type: "command_execution";
  /** Unique within the turn. */
  id: string;
  /** As it is run, with the shell around it. */
  command: string;
  /** Standard output and error so far, in the order they came. */
  aggregated_output?: string | null;
  /** Once it has ended. */
  exit_code?: number | null;
  /** `in_progress`, `completed`, `failed`, `declined`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** Something went wrong that did not end the turn. */
export interface ItemError {
  type: "error";
  /** Unique within the turn. */
  id: string;
  /** For people. */
  message: string;
}

/** Files the agent changes. */
export interface ItemFileChange {
  type: "file_change";
  /** Unique within the turn. */
  id: string;
  /** One per file. */
  changes: FileUpdate[];
  /** `in_progress`, `completed`, `failed`, `declined`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** A call of an MCP tool. */
export interface ItemMcpToolCall {
  type: "mcp_tool_call";
  /** Unique within the turn. */
  id: string;
  /** Its name in the config. */
  server: string;
  /** Its name on that server. */
  tool: string;
  /** As the model gave them. */
  arguments?: unknown;
  /** `{content, structured_content}` once it has succeeded. */
  result?: unknown;
  /** `{message}` once it has failed. */
  error?: unknown;
  /** `in_progress`, `completed`, `failed`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** What the agent thinks, summarised. */
export interface ItemReasoning {
  type: "reasoning";
  /** Unique within the turn. */
  id: string;
  /** The summary's parts, joined by blank lines. */
  text: string;
  [key: string]: unknown;
}

/** The agent's to-do list (`codex exec`; the app-server sends `turn.plan.updated`). */
export interface ItemTodoList {
  type: "todo_list";
  /** Unique within the turn. */
  id: string;
  /** In order. */
  items: TodoItem[];
}

/** A search on the web. */
export interface ItemWebSearch {
  type: "web_search";
  /** Unique within the turn. */
  id: string;
  /** What was searched. */
  query?: string;
  [key: string]: unknown;
}

/** A call of an MCP tool. */
export interface McpToolCall {
  /** Unique within the turn. */
  id: string;
  /** Its name in the config. */
  server: string;
  /** Its name on that server. */
  tool: string;
  /** As the model gave them. */
  arguments?: unknown;
  /** `{content, structured_content}` once it has succeeded. */
  result?: unknown;
  /** `{message}` once it has failed. */
  error?: unknown;
  /** `in_progress`, `completed`, `failed`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** A step of the agent's plan. */
export interface PlanStep {
  /** What is to be done. */
  step: string;
  /** `pending`, `in_progress` or `completed`. */
  status: string;
}

/** What the agent thinks, summarised. */
export interface Reasoning {
  /** Unique within the turn. */
  id: string;
  /** The summary's parts, joined by blank lines. */
  text: string;
  [key: string]: unknown;
}

export type SandboxMode = "read-only" | "workspace-write";

/** How far an [`Answer::Allow`] reaches. */
export type Scope = "once" | "session";






/** One line of the to-do list. */
export interface TodoItem {
  /** What is to be done. */
  text: string;
  /** Whether it is. */
  completed: boolean;
}

/** The agent's to-do list. */
export interface TodoList {
  /** Unique within the turn. */
  id: string;
  /** In order. */
  items: TodoItem[];
}

/** Tokens of a thread. */
export interface TokenUsage {
  /** Since the thread began. */
  total?: Usage;
  /** Of the last model call. */
  last?: Usage;
  /** Size of the model's context window in tokens. */
  model_context_window?: number | null;
}

/** Why a turn failed. */
export interface TurnError {
  /** For people. */
  message?: string;
  /** Codex's own classification, as it sent it. */
  codex_error_info?: unknown;
  /** More detail, when there is some. */
  additional_details?: string | null;
}



/** Tokens, as Codex counts them. */
export interface Usage {
  /** Tokens sent, the cached ones included. */
  input_tokens?: number;
  /** Tokens sent that the provider had cached. */
  cached_input_tokens?: number;
  /** Tokens written to the provider's cache. */
  cache_write_input_tokens?: number;
  /** Tokens received, the reasoning ones included. */
  output_tokens?: number;
  /** Tokens received that are reasoning. */
  reasoning_output_tokens?: number;
}

/** A search on the web. */
export interface WebSearch {
  /** Unique within the turn. */
  id: string;
  /** What was searched. */
  query?: string;
  [key: string]: unknown;
}


export interface AppServerRequestParams { method: string; params?: unknown }
export interface CodexInfo { codex_path: string; codex_version: string; version_warning?: string | null; codexkit_version: string; transport: "app_server" | "exec" }
export type Script = { turns: unknown[] };
export interface ModelStartParams { script: Script }
export interface ModelHandle { model: number; url: string; config: unknown }
export interface ModelParams { model: number }
export interface Request { method: string; path: string; headers: Record<string, string>; body: unknown }
export type Done = Record<string, never>;
export interface ThreadHandle { thread: number; id?: string | null }
export interface ThreadParams { thread: number }
export interface CodexOptions { codex_path?: string | null; transport?: "app_server" | "exec"; api_key?: string | null; base_url?: string | null; env?: Record<string, string>; codex_home?: string | null; config?: unknown; event_queue_bytes?: number; close_timeout_ms?: number }
export interface ThreadOptions { model?: string | null; sandbox?: "read-only" | "workspace-write" | "danger-full-access" | null; approval_policy?: unknown; working_directory?: string | null; skip_git_repo_check?: boolean; approval_timeout_ms?: number | null; config?: unknown }
export interface TurnOptions { model?: string | null; output_schema?: unknown; on_busy?: "queue" | "fail"; timeout_ms?: number | null }
export interface ThreadStartParams { options?: ThreadOptions }
export interface ThreadResumeParams { id?: string | null; last?: boolean; options?: ThreadOptions }
export interface ThreadRunParams { thread: number; input: Input; options?: TurnOptions; answers_asks?: boolean }
export interface TurnSteerParams { turn: number; input: Input }
export interface TurnInterruptParams { turn: number }
export type Input = string | InputItem[];
export type InputItem = { type: "text"; text: string } | { type: "local_image"; path: string } | { type: "image_data"; data: string; media_type?: string | null };
export interface TurnResult { thread_id: string; turn_id?: string | null; status: "completed" | "interrupted"; final_response?: string | null; structured_output?: unknown; items: Item[]; usage?: Usage | null; duration_ms?: number | null }
