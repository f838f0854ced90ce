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

/** No and, where Codex knows such an answer, the turn ends. */
export interface AnswerCancel {
  decision: "cancel";
}

/** Of a guardrail: it may go on. */
export interface AnswerPass {
  decision: "pass";
}

/** The answer to an ask. Which answers fit which kind of ask: `docs/approvals.md`. One that does not fit refuses. */
export type Answer =
  | AnswerAllow
  | AnswerDeny
  | AnswerCancel
  | AnswerUserInput
  | AnswerElicited
  | AnswerTool
  | AnswerPass
  | AnswerReject
  | AnswerTripwire
  | AnswerTokens
  | AnswerAttestation
  | AnswerCurrentTime
  | AnswerRaw;

/** Yes. */
export interface AnswerAllow {
  decision: "allow";
  /**
   * `session`: also for the same command, the same files, the same tool, or with these permissions, until the
   * session ends. Default: this once.
   */
  scope?: Scope | null;
  /** For permissions: what is granted of that which was asked for, in the request's own form. Default: all. */
  permissions?: Record<string, unknown> | null;
  /** For file changes: also grants writes below the request's `grantRoot` until the session ends. */
  grant_root?: boolean;
  /**
   * For commands: also allows every command that begins with these words, **for good**: Codex writes it to the
   * user's rules. Use what the request proposes.
   */
  permanent_execpolicy_amendment?: string[] | null;
  /**
   * For commands that want to reach a host: the rule about this host is kept **for good**. Use what the request
   * proposes; with the action `deny` it is a no.
   */
  permanent_network_policy_amendment?: NetworkPolicyAmendment | null;
  /** For MCP tools: Codex does not ask about this tool again, **for good**: it writes so to the user's config. */
  permanent_tool_approval?: boolean;
}

/** A token that attests the client. */
export interface AnswerAttestation {
  decision: "attestation";
  /** Opaque to Codex. */
  token: Secret;
}

/** The time. */
export interface AnswerCurrentTime {
  decision: "current_time";
  /** Whole seconds since 1970-01-01 UTC. */
  at: number;
}

/** No; the turn goes on. */
export interface AnswerDeny {
  decision: "deny";
  /** Why, for the event. The model sees it only where a client tool was to be called. */
  reason?: string | null;
}

/** What the user entered for an MCP server. */
export interface AnswerElicited {
  decision: "elicited";
  /** As the request's `requestedSchema` wants it. */
  content: unknown;
  /** Metadata for the server. */
  meta?: unknown;
}

/** The result that the method's schema wants, as it is. */
export interface AnswerRaw {
  decision: "raw";
  /** The JSON-RPC result. */
  result: unknown;
}

/**
 * Of a guardrail: it may not. A turn ends with the error `guardrail`; of a tool, the model gets the message instead
 * of the call or the output, and the turn goes on.
 */
export interface AnswerReject {
  decision: "reject";
  /** Why. */
  message?: string | null;
}

/** Fresh tokens for the login. */
export interface AnswerTokens {
  decision: "tokens";
  /** The access token. */
  access_token: Secret;
  /** The workspace or account it belongs to. */
  chatgpt_account_id: string;
  /** The plan, if known. */
  chatgpt_plan_type?: string | null;
}

/** What a client tool gave. */
export interface AnswerTool {
  decision: "tool";
  /** Whether it worked. Default: true. */
  success?: boolean;
  /** What the model gets to see. */
  content: ToolContent[];
}

/** Of a guardrail: the turn ends with the error `guardrail`. */
export interface AnswerTripwire {
  decision: "tripwire";
  /** Why. */
  message?: string | null;
}

/** What the user said to the questions. */
export interface AnswerUserInput {
  decision: "user_input";
  /** By the question's id; each with one text or more. */
  answers: Record<string, string[]>;
}

/** A list of the app-server that comes in pages. */
export interface AppServerListParams {
  /** The method's name, like `thread/list`. */
  method: string;
  /** Its params, in the app-server's own spelling; `limit` among them is the length of one page. */
  params?: unknown;
  /** Go on there: `next_cursor` of an earlier call. */
  cursor?: string | null;
  /** Stop after the page that reaches this many entries. Default: 10,000. */
  limit?: number | null;
}

export type AppServerRequestOutput = unknown;

/** A request to the app-server. */
export interface AppServerRequestParams {
  /** The method's name, like `model/list`. */
  method: string;
  /** Its params, in the app-server's own spelling. */
  params?: unknown;
}

/**
 * When Codex asks before it acts. On the exec transport nobody can be asked: whatever would need an
 * approval is refused there, unless `approvals_reviewer` is `auto_review`.
 */
export type ApprovalPolicy = "untrusted" | "on-request" | "never" | { granular: GranularApproval };

/**
 * One rule: all conditions that are given must hold. An `allow` matches only what is wholly covered (every changed
 * path, one plain command); any other decision matches as soon as a part is.
 *
 * A rule without `kind` is about commands, file changes, permissions, elicitations and approvals of client tools, and
 * with `tool` about calls of client tools too.
 */
export interface ApprovalRule {
  /** The kind of ask. */
  kind?: AskKind | null;
  /**
   * The words that the command begins with, like `["git", "status"]`. Of a command for a shell, the words of the
   * script, if it is one plain command: with operators, substitutions or redirections no `allow` matches.
   */
  command?: string[] | null;
  /**
   * Folders, files or globs (`src/**\/*.rs`), relative ones from the thread's working directory. About the paths that
   * a file change touches and that permissions are asked for. Links are followed.
   */
  paths?: string[] | null;
  /** The MCP server's name; `*` stands for any text. */
  server?: string | null;
  /** The name of the MCP server's or the client's tool; `*` stands for any text. */
  tool?: string | null;
  /** The host that a command wants to reach through Codex's network proxy; `*` stands for any text. */
  host?: string | null;
  /** What to do. */
  decision: RuleDecision;
  /** Why, for the event; with `deny` only. */
  reason?: string | null;
  /** How far it reaches; with `allow` only. Default: once. */
  scope?: Scope | null;
  /**
   * With `allow` and `command` only: Codex also writes these words to the user's rules, which allows every command
   * that begins with them **for good**. They must begin with those of `command`.
   */
  permanent_execpolicy_amendment?: string[] | null;
}

/**
 * Rules that answer approvals without a handler. The turn's rules come first, then the thread's, then the client's;
 * the first that matches decides.
 */
export interface ApprovalRules {
  /** In order. */
  rules?: ApprovalRule[];
  /**
   * What happens to a command, a file change, permissions, an elicitation or a tool's approval that no rule matches.
   * The first given one of turn, thread and client counts. Default: `deny`.
   */
  default?: UnmatchedDecision | null;
}

/** Who answers approvals. */
export type ApprovalsReviewer = "user" | "auto_review";

/** One question of Codex. It wants exactly one answer. */
export interface Ask {
  /** Unique within the client. */
  id: number;
  /** What for. */
  kind: AskKind;
  /** The thread it comes from: a sub-agent's own thread, where a sub-agent asks. */
  thread_id: string | null;
  /** The turn it comes from. */
  turn_id: string | null;
  /** The item it is about. */
  item_id: string | null;
  /** The app-server method. */
  method: string;
  /** What a file change would change, if known: Codex's request names only the item. */
  changes: FileUpdate[] | null;
  /** The MCP server, for an elicitation. */
  server: string | null;
  /** The tool to be called, or that a guardrail is of: a client tool, or the MCP tool whose call is to be approved. */
  tool: string | null;
  /** The method's params as Codex sent them: `command`, `cwd`, `reason`, … */
  request: unknown;
}

/** What Codex asks for. */
export type AskKind =
  | "command"
  | "file_change"
  | "permissions"
  | "tool_call"
  | "tool_approval"
  | "guardrail"
  | "user_input"
  | "elicitation"
  | "token_refresh"
  | "attestation"
  | "current_time"
  | "other";

export type Bytes = string;

/** Text and how it is cut into deltas. */
export type Chunks = string | string[] | Generated;

/** Who the host is. */
export interface ClientInfo {
  /** A short name without blanks, like `my_app`. Default: `codexkit`. */
  name?: string;
  /** A name for people. */
  title?: string | null;
  /** Its version. Default: that of codexkit. */
  version?: string;
}

/** A look at the login. */
export interface CodexAccountParams {
  /** Refresh the login's token first. */
  refresh_token?: boolean;
}

/** The answer to an ask that waits. */
export interface CodexAnswerAskParams {
  /** The ask. */
  ask_id: number;
  /** The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves. */
  answer: Answer;
}

/** A file. */
export interface CodexFileParams {
  /** On Codex's machine; a relative path starts at the host's directory. */
  path: string;
}

/** What a client runs. */
export interface CodexInfo {
  /** The executable; absent on the transport `remote`. */
  codex_path: string | null;
  /** Codex's version, like `0.169.0`; that of the server on the transport `remote`. */
  codex_version: string;
  /** Set when the version lies outside the range this codexkit was tested with. */
  version_warning: string | null;
  /** This library's version. */
  codexkit_version: string;
  /** How Codex is reached. */
  transport: TransportKind;
}

export type CodexLoadedThreadsOutput = string[];

/** A key. */
export interface CodexLoginApiKeyParams {
  /** The API key. */
  api_key: Secret;
}

/** A login with ChatGPT. */
export interface CodexLoginChatgptParams {
  /** How the person gets to the login. Default: `browser`. */
  method?: LoginMethod;
}

/** A login at an MCP server. */
export interface CodexLoginMcpParams {
  /** The MCP server's name in the configuration. */
  server: string;
  /** What to ask for. Default: what the configuration says. */
  scopes?: string[] | null;
  /** Seconds that Codex waits for the person. Default: Codex's own limit. */
  timeout_secs?: number | null;
}

/** Which models. */
export interface CodexModelsParams {
  /** Also those that Codex does not show. */
  include_hidden?: boolean;
}

/** Options of a client. What is not set is left to Codex and to the user's `config.toml`. */
export interface CodexOptions {
  /** The Codex executable. Default: `CODEX_PATH`, installed packages, `PATH`. */
  codex_path?: string | null;
  /** How to talk to Codex. Default: `app_server`. */
  transport?: TransportKind;
  /**
   * The app-server to connect to; for the transport `remote`, which needs it. Nothing is started then:
   * what belongs to a start (`codex_path`, `codex_home`, `api_key`, `profile`) is refused, `env` is where
   * the token and the certificates are looked up, and paths mean files of the server.
   */
  remote?: RemoteOptions | null;
  /**
   * The key for the model provider. Default: `CODEX_API_KEY`, else the user's login. It is never
   * written to disk: exec gets it as `CODEX_API_KEY`, the app-server in a login held in memory.
   */
  api_key?: Secret | null;
  /**
   * Where the built-in provider is reached, like `https://proxy.example/v1`. Config key
   * `openai_base_url`.
   */
  base_url?: string | null;
  /** Environment variables for Codex, over the inherited ones. */
  env?: EnvVars;
  /** Whether Codex inherits the host's environment. Default: true. */
  inherit_env?: boolean;
  /**
   * Codex's folder for settings, login and sessions; it must exist. Default: `CODEX_HOME`, else
   * `~/.codex`.
   */
  codex_home?: string | null;
  /** Overrides of `config.toml` for all threads. */
  config?: ConfigOverrides;
  /** Lays `$CODEX_HOME/<profile>.config.toml` over the user's settings. Exec only. */
  profile?: string | null;
  /** Who the host is; the provider sees the name as originator. Default: codexkit. */
  client_info?: ClientInfo | null;
  /**
   * Whether to ask the app-server for its experimental methods and fields. Default: true; parts of
   * codexkit need them.
   */
  experimental_api?: boolean;
  /**
   * Notifications that the app-server need not send, like `item/agentMessage/delta`. Those that turns are built
   * from are refused.
   */
  opt_out_notifications?: string[];
  /** The model of threads that name none. Config key `model`. */
  model?: string | null;
  /**
   * The id of the model provider, built in or from `model_providers` in the config. Config key
   * `model_provider`.
   */
  model_provider?: string | null;
  /** Config key `model_reasoning_effort`. */
  reasoning_effort?: ReasoningEffort | null;
  /** Config key `model_reasoning_summary`. */
  reasoning_summary?: ReasoningSummary | null;
  /** Config key `model_verbosity`. */
  verbosity?: Verbosity | null;
  /** Tools that the host runs for the model, in all threads. */
  tools?: ToolSpec[];
  /** Ready tools of codexkit, in all threads. */
  hosted_tools?: HostedTool[];
  /** Checks of what goes into all turns and comes out of them, before those of thread and turn. */
  guardrails?: GuardrailSpec[];
  /** Rules that answer approvals, behind those of turn and thread. On exec for client tools only. */
  approvals?: ApprovalRules | null;
  /**
   * Milliseconds after which an ask that nobody answers is refused, for threads that set nothing else and for
   * asks that belong to no thread; 0 = never. Default: 300,000.
   */
  approval_timeout_ms?: number | null;
  /** What happens then. Default: `deny`. */
  approval_timeout_decision?: TimeoutDecision | null;
  /**
   * Whether the handler is asked for the time when Codex wants to know it (config key
   * `features.current_time_reminder`). Default: false, the system's clock answers.
   */
  ask_current_time?: boolean;
  /** Whether Codex may ask the handler for a token that attests this client to the provider. Default: false. */
  request_attestation?: boolean;
  /**
   * Milliseconds until a request to the app-server fails with `timeout`; at least 1. Default:
   * 60,000.
   */
  request_timeout_ms?: number;
  /**
   * Milliseconds that Codex has to end by itself before it is terminated, and again before it is
   * killed. Default: 2,000.
   */
  close_timeout_ms?: number;
  /**
   * The longest line that is read from Codex, in bytes, at least 65,536; longer ones are reported
   * and skipped. Default: 64 MiB.
   */
  max_line_bytes?: number;
  /**
   * How many bytes of events may wait for the slow consumer of one stream; at least 65,536. Default:
   * 32 MiB.
   */
  event_queue_bytes?: number;
}

export type CodexPendingAsksOutput = Ask[];

/** Which configuration. */
export interface CodexReadConfigParams {
  /** As seen from this directory; a relative one starts at the host's. */
  working_directory?: string | null;
  /** Also the layers that it is made of. */
  include_layers?: boolean;
}

/** A session for one turn. */
export interface CodexRunSessionParams {
  /** The directory that Codex works in. */
  workspace: string;
  /** What to tell Codex. */
  prompt: Input;
  /** Gives the thread this name before the turn. */
  title?: string | null;
  /** Whether the caller runs the session's tools: it gets asks of the kind `tool_call`. */
  answers_asks?: boolean;
  /** The model. */
  model?: string | null;
  /** When Codex asks before it acts. Default: the user's. */
  approval_policy?: ApprovalPolicy | null;
  /** What commands may do. Default: the user's. Excludes `sandbox_policy`. */
  sandbox?: SandboxMode | null;
  /** The sandbox in full. Excludes `sandbox`. */
  sandbox_policy?: SandboxPolicy | null;
  /** Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, … */
  tools?: unknown[];
  /** Allow every command, file change and permission that Codex asks for. Default: none of them. */
  auto_approve?: boolean;
  /** Milliseconds for a turn; 0 = no limit. Default: 3,600,000. */
  turn_timeout_ms?: number | null;
  /** Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000. */
  read_timeout_ms?: number | null;
}

/** A search. */
export interface CodexSearchThreadsParams {
  /** What to look for in the turns of stored threads. */
  text: string;
  /** Search the archived threads instead of the others. */
  archived?: boolean;
  /** Stop after the page that reaches this many entries. Default: 10,000. */
  limit?: number | null;
}

/** A thread that runs by itself. */
export interface CodexWaitThreadParams {
  /** The thread's id. */
  thread_id: string;
  /** Milliseconds to wait; 0 or unset = for ever. */
  timeout_ms?: number | null;
}

/** Changes of the user's `config.toml`. */
export interface CodexWriteConfigParams {
  /** All of them are written, or none. */
  edits: ConfigEdit[];
  /** The version that was read (`origins`, `layers`): refuse when the file has changed since. */
  expected_version?: string | null;
}

/** A file and what shall be in it. */
export interface CodexWriteFileParams {
  /** On Codex's machine; a relative path starts at the host's directory. */
  path: string;
  /** The content. */
  content: FileContent;
}

/** A collaboration mode with its settings. The mode's name alone will do as well: `"plan"`. */
export type CollaborationMode = ModeKind | CollaborationModeSettings;

export interface CollaborationModeSettings {
  mode: ModeKind;
  model?: string | null;
  reasoning_effort?: ReasoningEffort | null;
  developer_instructions?: string | null;
}

/** A command the agent runs. */
export interface CommandExecution {
  /** Unique within the turn. */
  id: string;
  /** As it is run, with the shell around it. */
  command: string;
  /** Standard output and error so far, in the order they came. */
  aggregated_output: string | null;
  /** Once it has ended. */
  exit_code: number | null;
  /** `in_progress`, `completed`, `failed`, `declined`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** A command to run, without a shell. */
export interface CommandRequest {
  /** The program and its arguments, not empty. */
  command: string[];
  /** Where it runs; a relative path starts at the host's directory. Default: the app-server's directory. */
  working_directory?: string | null;
  /** Environment variables over those of the app-server; `null` takes one away. */
  env?: Record<string, string | null>;
  /** Run it in a terminal, which has an input and whose output is all one. Streamed commands only. */
  tty?: boolean;
  /** The terminal's size at the start. Only with `tty`. */
  size?: TerminalSize | null;
  /** Leave the standard input open for writing. Streamed commands only. */
  stdin?: boolean;
  /**
   * Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands,
   * Codex's own limit for others.
   */
  timeout_ms?: number | null;
  /**
   * Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for
   * streamed commands, Codex's own limit for others.
   */
  output_bytes_cap?: number | null;
  /** The sandbox. Default: the user's. Excludes `permissions`. */
  sandbox_policy?: SandboxPolicy | null;
  /** The id of a permission profile. Excludes `sandbox_policy`. */
  permissions?: string | null;
}

/** Another size for a command's terminal. */
export interface CommandResizeParams {
  /** The ticket of the `codex.run_command_streamed` call. */
  command: number;
  /** The size. */
  size: TerminalSize;
}

/** How a command ended. A failing command is no error. */
export interface CommandResult {
  /** 128 and the number of the signal for one that was killed; 124 after its time was up. */
  exit_code: number;
  /** Empty for a streamed command. */
  stdout: string;
  /** Empty for a streamed command. */
  stderr: string;
}

/** Names a command. */
export interface CommandTerminateParams {
  /** The ticket of the `codex.run_command_streamed` call. */
  command: number;
}

/** Input for a command. */
export interface CommandWriteParams {
  /** The ticket of the `codex.run_command_streamed` call. */
  command: number;
  /** What to write. */
  content?: FileContent | null;
  /** End the input after it. */
  close?: boolean;
}

/** A change of `config.toml`. */
export interface ConfigEdit {
  /** The setting, like `model` or `features.web_search`. */
  key_path: string;
  /** Its new value; `null` removes the setting. */
  value: unknown;
  /** What happens to a table that is there. Default: `replace`. */
  merge?: Merge;
}

/**
 * Settings of `config.toml` for this client, thread or turn.
 *
 * A map with dotted keys (`"features.unified_exec"`), nested maps, or both; a key with a dot in it is
 * quoted as in TOML (`projects."/srv/a.b".trust_level`) or stands in a nested map, whose keys are
 * taken as they are. A list of `key=value` strings works too, with values read as TOML. Debug output
 * shows the keys only.
 */
export type ConfigOverrides = Record<string, unknown> | string[];

/** A piece of context that the host adds to a turn. */
export interface ContextEntry {
  /** How far the model may trust it. */
  kind: ContextKind;
  /** The text. */
  value: string;
  /** A label for untrusted context. */
  name?: string | null;
}

/** How far the model may trust a [`ContextEntry`]. */
export type ContextKind = "untrusted" | "application";

/** Which security-research treatment is asked of the provider. It grants nothing by itself. */
export type CyberAccessProgram = "standard" | "daybreak_blue" | "daybreak_red";

/** For ops that return nothing. */
export type Done = Record<string, never>;

/** Environment variables by name. Debug output shows the names only. */
export type EnvVars = Record<string, string>;

/** Where tools of a thread run. With an empty list of them file and command tools refuse to work. */
export interface Environment {
  /** Its id; `local` is the machine that Codex runs on. */
  environment_id: string;
  /** The working directory in it. */
  cwd: string;
  /** Its workspace roots; without them the working directory. */
  runtime_workspace_roots?: string[] | null;
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
  | EventToolCallFailed
  | EventGuardrailTripped
  | EventConnectionRestored
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
  /** The app-server method. */
  method: string;
  /** The item it is about. */
  item_id?: string | null;
  /** What a file change would change, if known. */
  changes?: FileUpdate[] | null;
  /** The MCP server, for an elicitation. */
  server?: string | null;
  /** The client's or the MCP server's tool. */
  tool?: string | null;
  /** The method's params as they came. */
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
  /**
   * Who decided: `handler`, `policy`, `answer_ask` (somebody who answered by the ask's number), `timeout`,
   * `no_handler`, `handler_error`, `bad_answer`, `given_up` (the caller no longer wants the turn), `elsewhere`
   * (another client, or Codex wants no answer any more), `connection_closed`.
   */
  decided_by: string;
  /** The rule of a policy that decided: `thread.approvals.rules[2]`, or `default`. */
  rule?: string | null;
  /** More about it, for people. */
  reason?: string | null;
}

/**
 * The connection to a remote server ended during an earlier turn of this thread, and here is a new one. What
 * happened in between went by unseen.
 */
export interface EventConnectionRestored {
  type: "connection.restored";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The turn that ran then. Its caller got an error that tells of the end. */
  lost_turn_id: string;
  /** Whether that turn still ran, and was interrupted for the sake of this one. */
  interrupted: boolean;
  /** Why the connection ended. */
  reason: string;
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

/** A guardrail's verdict was no pass. If that ends the turn, no terminal event follows, but the error. */
export interface EventGuardrailTripped {
  type: "guardrail.tripped";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** `input` or `output`. */
  stage: string;
  /** Its name. */
  guardrail: string;
  /** `reject` or `tripwire`; this also when it gave no usable verdict. */
  kind: string;
  /** What it said, or why it gave no verdict. */
  message: string;
  /** The tool, for a guardrail of one. */
  tool?: string | null;
  /** The call's item, likewise. */
  item_id?: string | null;
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
  summary_index: number;
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
  summary_index: number;
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
  content_index: number;
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

/** A call of a client tool came to nothing. Its item is completed with what the model was told. */
export interface EventToolCallFailed {
  type: "tool.call.failed";
  /** Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers. */
  seq: number;
  /** The thread, once Codex has told its id. */
  thread_id?: string | null;
  /** The turn, where the transport knows it (`codex exec` does not number its turns). */
  turn_id?: string | null;
  /** The call's item. */
  item_id: string;
  /** The tool's namespace. */
  namespace?: string | null;
  /** The tool. */
  tool: string;
  /** `unknown_tool`, `disabled`, `invalid_arguments`, `denied`, `rejected` (by a guardrail), `timeout` or `failed`. */
  kind: string;
  /** Why. */
  reason: string;
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
  terminated_process_ids: string[];
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

/** What a request must be like. */
export interface Expect {
  /** Each of these stands in some string of the body (text of messages, tool output, …). */
  contains?: string[];
  /** None of these stands in any string of the body. */
  absent?: string[];
  /** Headers (lower-case names) and their exact values. */
  headers?: Record<string, string>;
  /** JSON pointers into the body (`/reasoning/effort`) and the values they must lead to. */
  json?: Record<string, unknown>;
  /** Names of tools that must be on offer. */
  tools?: string[];
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

/** The content of a file: one of the two. */
export interface FileContent {
  /** The text, when it is UTF-8. */
  text?: string | null;
  /** The bytes as base64, when they are not. */
  data_base64?: string | null;
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

/** A long text that nobody has to write. */
export interface Generated {
  /** Length of the whole text in bytes, at most 1 GiB. */
  bytes: number;
  /** Length of one delta in bytes, above zero. */
  chunk?: number;
}

/** Which kinds of question are asked; those that are off are refused without asking. */
export interface GranularApproval {
  /** Commands that want to leave the sandbox. */
  sandbox_approval?: boolean;
  /** Commands for which an execution rule says "ask". */
  rules?: boolean;
  /** Questions of MCP servers. */
  mcp_elicitations?: boolean;
  /** Skills that want to run. */
  skill_approval?: boolean;
  /** Requests of the model for more permissions. */
  request_permissions?: boolean;
}

/**
 * A check of the host: it sees what goes to Codex or what comes back, and may stop it. The ask handler is asked, by an
 * ask of kind `guardrail`.
 */
export interface GuardrailSpec {
  /**
   * Its name, not blank. One of a turn takes the place of that of the thread with the same stage and name, and one of
   * a thread that of the client.
   */
  name: string;
  /** What it looks at. */
  stage: GuardrailStage;
  /**
   * Whether it need not wait for others: sequential ones run first, one after the other, then these at once. Of a
   * turn's input, these run beside the turn, which is interrupted when one trips. Default: false.
   */
  parallel?: boolean;
  /** Milliseconds that it may take, 0 = any; what comes later is a tripwire. Default: 30,000. */
  timeout_ms?: number;
}

/** What a guardrail looks at. */
export type GuardrailStage = "input" | "output";

/** How a new thread is stored. */
export type HistoryMode = "legacy" | "paginated";

/**
 * A ready tool of codexkit, offered in the namespace `codexkit`. It works in the host's process, not in Codex's
 * sandbox. A field that its type has no use for is refused.
 */
export interface HostedTool {
  /** Which tool. */
  type: HostedToolType;
  /** What the model calls it. Default: the type. */
  name?: string | null;
  /** What the model is told of it. Default: what the type does. */
  description?: string | null;
  /**
   * The folder that `apply_patch`, `view_image` and `file_search` stay in, links followed, and that the shell
   * tools start in. Default: the thread's working directory. The model has no say in it.
   */
  base?: string | null;
  /**
   * Whether each call is put to the ask handler first. Default: true for what runs commands, code or other
   * servers' tools (`shell`, `shell_command`, `write_stdin`, `code_interpreter`, `computer`, `hosted_mcp`).
   */
  needs_approval?: boolean | null;
  /**
   * Milliseconds that a command may run (`shell`, `shell_command`; default 60,000; the model may ask for less),
   * that the host may take to answer (default 300,000), or a search provider (default 30,000). At least 1.
   */
  timeout_ms?: number | null;
  /**
   * How many bytes the model gets of a command's output (`shell`, `shell_command`, `write_stdin`; default 10,000),
   * or how large an image may be (`view_image`; default 20 MiB). At least 1.
   */
  max_bytes?: number | null;
  /**
   * How many files `file_search` names at most (default 100), or how many pages a search provider (default 10; no
   * more than it has: Tavily 20, Serper 100). At least 1.
   */
  max_results?: number | null;
  /**
   * For the types that the host does: passed on with each ask as `request.settings`, out of the model's reach. Ids
   * of vector stores, the MCP server's name, …
   */
  settings?: Record<string, unknown> | null;
  /** Who answers the searches of `web_search`. Default: the host, as it does the other types from there on. */
  provider?: SearchProvider | null;
  /** The key for the provider. Default: what `api_key_env` names. */
  api_key?: Secret | null;
  /**
   * The variable in the environment of this process that holds the key. Default: `TAVILY_API_KEY` or
   * `SERPER_API_KEY`.
   */
  api_key_env?: string | null;
  /** Where the provider is reached: `https://…`, or `http://…` on this host. Default: the provider's own address. */
  endpoint?: string | null;
}

/**
 * Which hosted tool. From `web_search` on the ask handler does the work, unless that has a `provider`; codexkit brings
 * name, schema, checks and approval.
 */
export type HostedToolType =
  | "shell"
  | "shell_command"
  | "write_stdin"
  | "apply_patch"
  | "view_image"
  | "file_search"
  | "web_search"
  | "computer"
  | "image_generation"
  | "code_interpreter"
  | "vector_store_search"
  | "hosted_mcp";

/** The input of a turn: a text, or a list of items. */
export type Input = string | InputItem[];

/** One item of an [`Input`]. */
export type InputItem =
  | InputItemText
  | InputItemImage
  | InputItemLocalImage
  | InputItemImageData
  | InputItemAudio
  | InputItemLocalAudio
  | InputItemSkill
  | InputItemMention;

/** Sound as a data URL (`data:audio/wav;base64,…`). App-server only. */
export interface InputItemAudio {
  type: "audio";
  /** The data URL. */
  url: string;
}

/** An image as a data URL (`data:image/png;base64,…`). Codex takes no other URLs. */
export interface InputItemImage {
  type: "image";
  /** The data URL. */
  url: string;
}

/** An image by its bytes: PNG, JPEG, GIF or WebP. */
export interface InputItemImageData {
  type: "image_data";
  /** The bytes; in JSON as base64. */
  data: Bytes;
  /** The media type, like `image/png`. Default: told from the bytes. */
  media_type?: string | null;
}

/** A sound file: wav, mp3, m4a, webm or ogg. App-server only. */
export interface InputItemLocalAudio {
  type: "local_audio";
  /** The file; a relative path starts at the host's directory. */
  path: string;
}

/** An image file: PNG, JPEG, GIF or WebP. */
export interface InputItemLocalImage {
  type: "local_image";
  /** The file; a relative path starts at the host's directory. */
  path: string;
}

/** A thing the text mentions, by name. App-server only. */
export interface InputItemMention {
  type: "mention";
  /** The name. */
  name: string;
  /** Where it is: a file, or a URI like `app://…` or `plugin://…`. */
  path: string;
}

/** A skill to use. App-server only. */
export interface InputItemSkill {
  type: "skill";
  /** Its name. */
  name: string;
  /** Its `SKILL.md`. */
  path: string;
}

/** Text. */
export interface InputItemText {
  type: "text";
  /** The text. */
  text: string;
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
  aggregated_output: string | null;
  /** Once it has ended. */
  exit_code: number | null;
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
  arguments: unknown;
  /** `{content, structured_content}` once it has succeeded. */
  result: unknown;
  /** `{message}` once it has failed. */
  error: unknown;
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
  query: string;
  [key: string]: unknown;
}

/** The entries of several pages. */
export interface Listed {
  /** The entries, as the app-server spells them. */
  data: unknown[];
  /** Where to go on, when the list is longer: the method's `cursor`. */
  next_cursor: string | null;
}

/** How the person gets to the login. */
export type LoginMethod = "browser" | "device_code";

/** A server for the user's `config.toml`. */
export interface McpAddServerParams {
  /** Its name. */
  name: string;
  /** As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them. */
  settings: unknown;
}

/** Tools that need not be approved. */
export interface McpAllowToolsParams {
  /** The server's name in the settings of Codex. */
  server: string;
  /** Its tools. Default: all. */
  tools?: string[];
}

/** Settings of Codex. */
export interface McpAllowed {
  /** For the `config` of a client, a thread or a turn. */
  config: Record<string, unknown>;
}

/** A call of a tool. */
export interface McpCallToolParams {
  /** The handle. */
  client: number;
  /** The tool's own name. */
  tool: string;
  /** Its arguments. */
  arguments?: Record<string, unknown>;
  /** `_meta` of the request. */
  meta?: unknown;
  /** Another limit than the client's `tool_timeout_ms`. */
  timeout_ms?: number | null;
}

/** Names a connection to an MCP server. */
export interface McpClientParams {
  /** The handle. */
  client: number;
}

/** An MCP server to connect to. */
export interface McpConnectParams {
  /** The server. */
  server: McpServerOptions;
  /**
   * Whether the host answers what the server asks: during the connection's set-up through this call, after
   * that through `mcp.listen`.
   */
  answers_asks?: boolean;
}

/** A connection to an MCP server. */
export interface McpConnected {
  /** Names it in later calls, until `mcp.close`. */
  client: number;
  /** What the server said of itself. */
  info: McpServerInfo;
}

/** A prompt to fill in. */
export interface McpGetPromptParams {
  /** The handle. */
  client: number;
  /** The prompt's name. */
  name: string;
  /** Its arguments. */
  arguments?: Record<string, unknown>;
}

/** How a server is served over HTTP. */
export interface McpHttpOptions {
  /** The port. Default: a free one. */
  port?: number | null;
  /** What clients must show as bearer token, at least 16 characters. Default: a random one. */
  token?: Secret | null;
  /**
   * What Codex does before it calls a tool: `approve` calls it, `prompt` asks, `writes` and `auto` decide by the
   * tool's hints. Default: `approve`, since the functions are the host's own.
   */
  approval_mode?: string | null;
  /** How long Codex waits for a tool, in seconds. Default: Codex's. */
  tool_timeout_sec?: number | null;
}

export type McpListPromptsOutput = unknown[];

export type McpListResourceTemplatesOutput = unknown[];

export type McpListResourcesOutput = unknown[];

export type McpListToolsOutput = McpTool[];

/** Which tools to list. */
export interface McpListToolsParams {
  /** The handle. */
  client: number;
  /** Asks the server also if it has not said that its tools changed. */
  refresh?: boolean;
}

/** A connection or a server to listen to: one of both. */
export interface McpListenParams {
  /** The handle of `mcp.connect`. */
  client?: number | null;
  /** The handle of `mcp.serve`. */
  server?: number | null;
  /** Whether the host answers asks; for a server they are the calls of its tools. */
  answers_asks?: boolean;
  /**
   * Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it
   * the asks: who does not read says so. Default: it does.
   */
  notifications?: boolean;
}

/** Tools whose names fall together. All of them stay; Codex tells them apart by a hash, where it can. */
export interface McpNameCollision {
  /** The name that all of them would have. */
  qualified_name: string;
  /** The tools; one that a server lists twice stands here twice. */
  tools: McpToolId[];
}

/** How OAuth tokens are got and kept. */
export interface McpOauthOptions {
  /** The id of a client that is registered already. */
  client_id?: string | null;
  /** Its secret. */
  client_secret?: Secret | null;
  /** An HTTPS URL that describes the client, for authorization servers that take one as its id. */
  client_metadata_url?: string | null;
  /** The scopes to ask for. Default: those that the server names. */
  scopes?: string[];
  /**
   * Whether a login may be started when the server wants one. The handler is then asked to open a URL.
   * Default: true.
   */
  login?: boolean;
  /** The port for the redirect of the browser. Default: a free one. */
  callback_port?: number | null;
  /** Milliseconds until an unfinished login is given up. Default: 300,000. */
  login_timeout_ms?: number;
  /** Where the tokens are kept. Default: `auto`. */
  store?: McpTokenStore;
  /** Codex's folder, where the file is, and the locks. Default: `CODEX_HOME`, else `~/.codex`. */
  codex_home?: string | null;
}

/** A prompt with its arguments filled in. */
export interface McpPrompt {
  /** What it is for. */
  description: string | null;
  /** Its messages as MCP writes them. */
  messages: unknown[];
}

/** Tools of any number of servers. */
export interface McpQualifiedNamesParams {
  /** All tools that Codex would have at once. */
  tools: McpToolId[];
}

export type McpReadResourceOutput = unknown[];

/** A resource to read. */
export interface McpReadResourceParams {
  /** The handle. */
  client: number;
  /** The resource. */
  uri: string;
}

/** Names a server of the user's `config.toml`. */
export interface McpRemoveServerParams {
  /** Its name. */
  name: string;
}

/** Functions of the host as an MCP server. */
export interface McpServeParams {
  /** The server's name: letters, digits, `_` and `-`. */
  name: string;
  /** How its tools want to be used. */
  instructions?: string | null;
  /** What it offers. The calls come as asks of the kind `tool_call` to `mcp.listen`. */
  tools: McpToolSpec[];
  /** Where it listens. */
  http?: McpHttpOptions;
  /** Serves one client over this process's standard input and output instead. */
  stdio?: boolean;
  /**
   * Milliseconds that a call waits for the host's answer; 0 = for ever, which is the default: who calls has a limit
   * of its own.
   */
  call_timeout_ms?: number;
}

/** A server that runs. */
export interface McpServed {
  /** Names it in later calls, until `mcp.stop`. */
  server: number;
  /** Where it listens; none over standard input and output. */
  url: string | null;
  /** What clients other than Codex must show as bearer token. */
  bearer_token: string | null;
  /** Settings that give it to a thread of this client: merge them into the thread's `config`. */
  config: unknown;
}

/** A server, as it described itself in the handshake. */
export interface McpServerInfo {
  /** The name under which it was connected. */
  server: string;
  /** The version of the protocol that both speak. */
  protocol_version: string;
  /** Its own name, title and version, as it sent them. */
  server_info: unknown;
  /** What it can do, as it sent it. */
  capabilities: unknown;
  /** How it wants to be used. */
  instructions: string | null;
}

/** One MCP server: a command to start, or a URL. */
export interface McpServerOptions {
  /** The server's name: it stands in qualified names, in asks, and in the key of stored tokens. */
  name?: string;
  /** The program of a server that speaks over its standard input and output. Nothing passes through a shell. */
  command?: string | null;
  /** Its arguments. */
  args?: string[];
  /** Its working directory. Default: that of this process. */
  cwd?: string | null;
  /** Environment variables for it, over the few that every server gets (`PATH`, `HOME`, `LANG`, …). */
  env?: EnvVars;
  /** Names of more environment variables that it gets from this process. */
  env_vars?: string[];
  /** The address of a streamable HTTP server. */
  url?: string | null;
  /** Shown to the server as bearer token. */
  bearer_token?: Secret | null;
  /** The environment variable that holds the token, instead of `bearer_token`. */
  bearer_token_env_var?: string | null;
  /** Headers of every request to the server. They go nowhere else, not to its authorization server either. */
  http_headers?: EnvVars;
  /** Headers whose values are in environment variables, by the name of the header. */
  env_http_headers?: Record<string, string>;
  /**
   * How tokens are got where the server wants OAuth. `{}` uses and refreshes those that `codex mcp login` or
   * an earlier login stored.
   */
  oauth?: McpOauthOptions | null;
  /** The only tools to use. Default: all. */
  enabled_tools?: string[] | null;
  /** Tools not to use, over `enabled_tools`. */
  disabled_tools?: string[];
  /**
   * Whether the handler is asked before each tool is called. The ask looks like Codex's own: an elicitation
   * with `_meta.codex_approval_kind`. Default: false.
   */
  approve_tool_calls?: boolean;
  /** Folders and files that the server is told when it asks for roots: objects with `uri` and `name`. */
  roots?: unknown[] | null;
  /** Milliseconds until the server must have answered the handshake. Default: 10,000. */
  startup_timeout_ms?: number;
  /** Milliseconds until a tool call fails with `timeout`; progress starts them anew. Default: 60,000. */
  tool_timeout_ms?: number;
  /** Milliseconds until any other request fails with `timeout`. Default: 30,000. */
  request_timeout_ms?: number;
  /** Milliseconds that an ask of the server waits for its answer; 0 = for ever. Default: 300,000. */
  ask_timeout_ms?: number;
  /**
   * How often a call is tried again after a fault of the transport. Calls of tools that are neither read-only
   * nor idempotent never are. Default: 3.
   */
  retries?: number;
  /** The longest message that is taken from the server, in bytes; longer ones are skipped. Default: 64 MiB. */
  max_message_bytes?: number;
}

/** Names a server of the host. */
export interface McpServerParams {
  /** The handle. */
  server: number;
}

/** Where OAuth tokens are kept. */
export type McpTokenStore = "auto" | "file" | "keyring" | "memory";

/** A tool of an MCP server. */
export interface McpTool {
  /** The server's name. */
  server: string;
  /** The tool's name. */
  name: string;
  /** Its name in the form `mcp__server__tool`, as Codex makes it from the tools of this server alone. */
  qualified_name: string;
  /** Its name for people. */
  title: string | null;
  /** What it does. */
  description: string | null;
  /** The JSON Schema of its arguments. */
  input_schema: unknown;
  /** The JSON Schema of its structured results. */
  output_schema: unknown;
  /** What the server says of its behaviour: `readOnlyHint`, `idempotentHint`, … */
  annotations: unknown;
  /** The server's `_meta`. */
  meta: unknown;
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
  arguments: unknown;
  /** `{content, structured_content}` once it has succeeded. */
  result: unknown;
  /** `{message}` once it has failed. */
  error: unknown;
  /** `in_progress`, `completed`, `failed`, or what later versions add. */
  status: string;
  [key: string]: unknown;
}

/** A tool of a server, by the names the server and the user gave. */
export interface McpToolId {
  /** The server's name, the key in `mcp_servers`. */
  server: string;
  /** The tool's name. */
  tool: string;
}

/** What the model sees of one tool. */
export interface McpToolName {
  /** The server's name. */
  server: string;
  /** The tool's own name. */
  tool: string;
  /** The namespace in which the model finds it: `mcp__server`. */
  namespace: string;
  /** Its name in the namespace. */
  name: string;
  /** Both in one: `mcp__server__tool`. */
  qualified_name: string;
}

/** The names of a set of tools. */
export interface McpToolNames {
  /** One for each tool, in the order in which they were given. */
  names: McpToolName[];
  /** Which of them fell together. */
  collisions: McpNameCollision[];
}

/** How far a call of a host's tool is. */
export interface McpToolProgressParams {
  /** The server's handle. */
  server: number;
  /** The ask's `callId`. */
  call_id: string;
  /** How far it is; must grow. */
  progress: number;
  /** How far it will be in the end. */
  total?: number | null;
  /** For people. */
  message?: string | null;
}

/** What a tool gave back. */
export interface McpToolResult {
  /** Content blocks as MCP writes them: `{"type":"text","text":…}`, `{"type":"image","data":…,"mimeType":…}`, … */
  content: unknown[];
  /** The result as data, if the tool gives one. */
  structured_content?: unknown;
  /** Whether the tool says that it failed. */
  is_error: boolean;
  /** The server's `_meta`. */
  meta?: unknown;
}

/** A tool as clients see it. */
export interface McpToolSpec {
  /** Its name. */
  name?: string;
  /** Its name for people. */
  title?: string | null;
  /** What it does, for the model. */
  description?: string | null;
  /** The JSON Schema of its arguments, an object. Default: any arguments. */
  input_schema?: unknown;
  /** The JSON Schema of its structured result. */
  output_schema?: unknown;
  /** Hints on its behaviour: `readOnlyHint`, `idempotentHint`, `destructiveHint`, `openWorldHint`. */
  annotations?: unknown;
  /** `_meta` for clients. */
  meta?: unknown;
}

/** How a value is laid over the one that is there. */
export type Merge = "replace" | "upsert";

/** A way of working together with the user. */
export type ModeKind = "plan" | "default";

/** A scripted model that runs. */
export interface ModelHandle {
  /** Names the model in later calls, until `testing.model_stop`. */
  model: number;
  /** Where it listens. */
  url: string;
  /** Codex config overrides that make it the provider. */
  config: unknown;
}

/** Names a scripted model. */
export interface ModelParams {
  /** The handle. */
  model: number;
}

/** What the model is to say. */
export interface ModelStartParams {
  /** The turns it plays. */
  script: Script;
}

/** Whether a host may be reached. */
export type NetworkAction = "allow" | "deny";

/** A rule about a host, which Codex keeps for good. */
export interface NetworkPolicyAmendment {
  /** The host's name. */
  host: string;
  /** What is to happen with it. */
  action: NetworkAction;
}

/** For ops that take nothing. */
export type NoParams = Record<string, never>;

/** Which notifications to hear; empty lists hear all. */
export interface NotificationFilter {
  /** Thread ids. What is about no thread (the account, warnings, files) is heard in any case. */
  threads?: string[];
  /** Methods, like `thread/status/changed` or `codexkit/connectionLost`. */
  methods?: string[];
}

/** What a second turn does while the thread is busy. */
export type OnBusy = "queue" | "fail";

/** What [`Port::open`] takes. */
export interface OpenOptions {
  /** The client's options. */
  options?: CodexOptions;
  /** Folders in which the host's package manager may have put Codex (`node_modules`, `site-packages`). */
  search_roots?: string[];
  /** The environment; that of the process when absent. */
  environment?: Record<string, string> | null;
  /** `error`, `warn`, `info`, `debug` or `trace`: deliver log records of this level and above. */
  log_level?: string | null;
}

/** What codexkit itself tells a subscription. */
export type OwnNotification =
  | OwnNotificationCodexkitConnectionReady
  | OwnNotificationCodexkitConnectionLost
  | OwnNotificationCodexkitMalformed
  | OwnNotificationCodexkitApprovalRequested
  | OwnNotificationCodexkitApprovalResolved
  | Unrecognized<"method">;

/** Codex asks for something. On a turn's stream the same is the event `approval.requested`. */
export interface OwnNotificationCodexkitApprovalRequested {
  method: "codexkit/approvalRequested";
  params: unknown;
}

/** An ask was answered. On a turn's stream the same is the event `approval.resolved`. */
export interface OwnNotificationCodexkitApprovalResolved {
  method: "codexkit/approvalResolved";
  params: unknown;
}

/** The connection to the app-server ended: its process died, or the network failed. */
export interface OwnNotificationCodexkitConnectionLost {
  method: "codexkit/connectionLost";
  params: OwnNotificationCodexkitConnectionLostParams;
}

export interface OwnNotificationCodexkitConnectionLostParams {
  /** `{code, message, retryable, data, causes}`. */
  error: unknown;
  /** Whether a new connection is being made. The next request makes one in any case. */
  reconnecting: boolean;
}

/** The app-server is ready for requests. */
export interface OwnNotificationCodexkitConnectionReady {
  method: "codexkit/connectionReady";
  params: OwnNotificationCodexkitConnectionReadyParams;
}

export interface OwnNotificationCodexkitConnectionReadyParams {
  /** After a connection that was lost: what happened in between was not told. */
  gap: boolean;
  /** The threads whose notifications come again. */
  resumed_threads: string[];
}

/** A line of the app-server could not be read. */
export interface OwnNotificationCodexkitMalformed {
  method: "codexkit/malformed";
  params: OwnNotificationCodexkitMalformedParams;
}

export interface OwnNotificationCodexkitMalformedParams {
  /** Why. */
  reason: string;
  /** How it begins. */
  excerpt: string;
}

/** The tone of answers. Codex 0.169 accepts all three; `friendly` and `pragmatic` no longer differ. */
export type Personality = "none" | "friendly" | "pragmatic";

/** Whether a message is on the way to the answer or the answer. */
export type Phase = "commentary" | "final_answer";

/** A step of the agent's plan. */
export interface PlanStep {
  /** What is to be done. */
  step: string;
  /** `pending`, `in_progress` or `completed`. */
  status: string;
}

/** Whether Codex reads the project's own `.codex` folder (settings, hooks, MCP servers). */
export type ProjectTrust = "trusted" | "untrusted";

/** What the agent thinks, summarised. */
export interface Reasoning {
  /** Unique within the turn. */
  id: string;
  /** The summary's parts, joined by blank lines. */
  text: string;
  [key: string]: unknown;
}

/** How long the model may think. Which levels exist depends on the model, so any other word passes. */
export type ReasoningEffort = ReasoningEffortText | string;

export type ReasoningEffortText = "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | "ultra";

/** How much of the model's thinking is told. */
export type ReasoningSummary = "auto" | "concise" | "detailed" | "none";

/** An app-server that already runs. For the transport `remote`. */
export interface RemoteOptions {
  /**
   * `ws://host:port`, `wss://host:port` or `unix:///path/of/socket`. A certificate must be known to
   * the system, or to the file that `CODEX_CA_CERTIFICATE`, else `SSL_CERT_FILE`, names.
   */
  url: string;
  /**
   * Shown to the server as bearer token: over `wss://`, over a unix socket, and over `ws://` to this
   * host only.
   */
  auth_token?: Secret | null;
  /** The environment variable that holds the token, instead of `auth_token`. */
  auth_token_env?: string | null;
}

/** The answer to one request. */
export interface Reply {
  /** What is sent, in order. Unless a step ends the response, it is completed after the last one. */
  steps: Step[];
  /**
   * Steps played instead to the first attempts: a request that Codex repeats gets the next list,
   * and `steps` after the last.
   */
  failures?: Step[][];
  /** The tokens reported when the response completes. */
  usage?: ScriptUsage;
  /** What the request must be like; `verify` names what was not. */
  expect?: Expect | null;
}

/** One request that the scripted model received. */
export interface Request {
  /** The HTTP method. */
  method: string;
  /** Path and query. */
  path: string;
  /**
   * Headers by lower-case name, as they came: an API key stands here in clear. Values that are no
   * text are left out.
   */
  headers: Record<string, string>;
  /** The body; `null` when there was none or it was not JSON. */
  body: unknown;
}

/** Where a review runs. */
export type ReviewDelivery = "inline" | "detached";

/** What is staged, changed and untracked in the working directory. */
export interface ReviewTargetUncommittedChanges {
  type: "uncommitted_changes";
}

/** What to review. */
export type ReviewTarget = ReviewTargetUncommittedChanges | ReviewTargetBaseBranch | ReviewTargetCommit | ReviewTargetCustom;

/** What lies between this branch and the working directory. */
export interface ReviewTargetBaseBranch {
  type: "base_branch";
  /** The branch's name. */
  branch: string;
}

/** What one commit changed. */
export interface ReviewTargetCommit {
  type: "commit";
  /** The commit's hash. */
  sha: string;
  /** Its title, for the words of the review. */
  title?: string | null;
}

/** Whatever these words say. */
export interface ReviewTargetCustom {
  type: "custom";
  /** What to look at and what for. */
  instructions: string;
}

/** What a rule decides. */
export type RuleDecision = "allow" | "deny" | "cancel" | "ask";

/** What commands of the model may do to files and network. */
export type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";

/** No sandbox at all. */
export interface SandboxPolicyDangerFullAccess {
  type: "danger-full-access";
}

/**
 * A sandbox in full. What is left out is off: unlike [`SandboxMode`], a policy does not take the
 * rest from the user's `config.toml`.
 */
export type SandboxPolicy =
  | SandboxPolicyReadOnly
  | SandboxPolicyWorkspaceWrite
  | SandboxPolicyDangerFullAccess
  | SandboxPolicyExternalSandbox;

/** Codex already runs in somebody else's sandbox and adds none. Not on the exec transport. */
export interface SandboxPolicyExternalSandbox {
  type: "external-sandbox";
  /** Whether the outer sandbox lets commands use the network. */
  network_access?: boolean;
}

/** Read files, write none. */
export interface SandboxPolicyReadOnly {
  type: "read-only";
  /** Whether commands may use the network. Not on the exec transport. */
  network_access?: boolean;
}

/** Write in the working directory and in `writable_roots`. */
export interface SandboxPolicyWorkspaceWrite {
  type: "workspace-write";
  /** Further directories that may be written; relative ones start at the host's directory. */
  writable_roots?: string[];
  /** Whether commands may use the network. */
  network_access?: boolean;
  /** Take the folder in `$TMPDIR` out of what may be written. */
  exclude_tmpdir_env_var?: boolean;
  /** Take `/tmp` out of what may be written. */
  exclude_slash_tmp?: boolean;
}

/** How far an `allow` reaches. */
export type Scope = "once" | "session";

/**
 * What the model answers. The same script serves any number of threads at once: which reply a
 * request gets follows from the request alone.
 *
 * A turn of the script is chosen by the latest user message. Turns with `when` are tried first, in
 * order. If none fits, the n-th user message of the thread plays the n-th turn without `when`.
 * Within the turn, the k-th request since that message plays `replies[k]`: one reply, then one more
 * for each time Codex comes back with tool results. Text that steers a running turn is a user message
 * like any other, so it goes on with another turn of the script.
 */
export interface Script {
  /** The turns; at least one. */
  turns: Turn[];
}

/** Bytes on the stream. */
export type ScriptBytes = string | number[];

/** Token counts of one response. */
export interface ScriptUsage {
  /** All tokens of the request, cached ones included. */
  input_tokens?: number;
  /** Those of `input_tokens` that came from the cache. */
  cached_input_tokens?: number;
  /** All tokens of the response, reasoning included. */
  output_tokens?: number;
  /** Those of `output_tokens` spent on reasoning. */
  reasoning_output_tokens?: number;
}

/** A service that searches the web. */
export type SearchProvider = "tavily" | "serper";

/** A string that debug output never shows. */
export type Secret = string;

/** A session, as the host holds it. */
export interface SessionHandle {
  /** Names the session in later calls, until `session.stop`. */
  session: number;
  /** Its thread. */
  thread_id: string;
}

/** Options of a session. */
export interface SessionOptions {
  /** The model. */
  model?: string | null;
  /** When Codex asks before it acts. Default: the user's. */
  approval_policy?: ApprovalPolicy | null;
  /** What commands may do. Default: the user's. Excludes `sandbox_policy`. */
  sandbox?: SandboxMode | null;
  /** The sandbox in full. Excludes `sandbox`. */
  sandbox_policy?: SandboxPolicy | null;
  /** Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, … */
  tools?: unknown[];
  /** Allow every command, file change and permission that Codex asks for. Default: none of them. */
  auto_approve?: boolean;
  /** Milliseconds for a turn; 0 = no limit. Default: 3,600,000. */
  turn_timeout_ms?: number | null;
  /** Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000. */
  read_timeout_ms?: number | null;
}

/** What a turn of a session came to. */
export interface SessionResult {
  /** The thread's and the turn's id, joined by a hyphen. */
  session_id: string;
  /** The thread. */
  thread_id: string;
  /** The turn. */
  turn_id: string;
  /** `turn_completed`; everything else is an error. */
  result: string;
  /** The agent's last message. */
  final_response: string | null;
  /** What the turn used. */
  usage: Usage | null;
}

/** A turn of a session. */
export interface SessionRunTurnParams {
  /** The session's handle. */
  session: number;
  /** What to tell Codex. */
  prompt: Input;
  /** Gives the thread this name before the turn. */
  title?: string | null;
  /** Whether the caller runs the session's tools: it gets asks of the kind `tool_call`. */
  answers_asks?: boolean;
}

/** A session. */
export interface SessionStartParams {
  /** The directory that Codex works in. */
  workspace: string;
  /** The model. */
  model?: string | null;
  /** When Codex asks before it acts. Default: the user's. */
  approval_policy?: ApprovalPolicy | null;
  /** What commands may do. Default: the user's. Excludes `sandbox_policy`. */
  sandbox?: SandboxMode | null;
  /** The sandbox in full. Excludes `sandbox`. */
  sandbox_policy?: SandboxPolicy | null;
  /** Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, … */
  tools?: unknown[];
  /** Allow every command, file change and permission that Codex asks for. Default: none of them. */
  auto_approve?: boolean;
  /** Milliseconds for a turn; 0 = no limit. Default: 3,600,000. */
  turn_timeout_ms?: number | null;
  /** Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000. */
  read_timeout_ms?: number | null;
}

/** Names a session. */
export interface SessionStopParams {
  /** The session's handle. */
  session: number;
}

/** What [`ShellEnvironmentPolicy`] starts from. */
export type ShellEnvironmentInherit = "all" | "core" | "none";

/** Which environment variables commands of the model see. */
export interface ShellEnvironmentPolicy {
  /** What to start from. */
  inherit?: ShellEnvironmentInherit | null;
  /** Keep variables that look like secrets; without it Codex takes them out. */
  ignore_default_excludes?: boolean | null;
  /** Patterns (`AWS_*`) of variables to take out. */
  exclude?: string[] | null;
  /** If given, only variables that match one of these patterns stay. */
  include_only?: string[] | null;
  /** Variables to set. */
  set?: EnvVars | null;
}

/** Nothing more comes until the client goes away. Nothing may follow. */
export interface StepHang {
  type: "hang";
}

/** The connection breaks in the middle of the body. Nothing may follow. */
export interface StepDisconnect {
  type: "disconnect";
}

/** The body ends in good order, but the response was never completed. Nothing may follow. */
export interface StepEnd {
  type: "end";
}

/** One thing that the model sends or does. */
export type Step =
  | StepReasoning
  | StepText
  | StepFunctionCall
  | StepCustomToolCall
  | StepItem
  | StepEvent
  | StepRaw
  | StepDelay
  | StepHttpError
  | StepFailed
  | StepIncomplete
  | StepHang
  | StepDisconnect
  | StepEnd;

/** A call of a freeform tool, such as `apply_patch`. */
export interface StepCustomToolCall {
  type: "custom_tool_call";
  /** The tool. */
  name: string;
  /** Its input, streamed line by line. */
  input: string;
}

/** Silence for a while. */
export interface StepDelay {
  type: "delay";
  /** How long, in milliseconds. */
  ms: number;
}

/** Any event of the Responses API, sent as it is. */
export interface StepEvent {
  type: "event";
  /** The event with its `type`. */
  event: unknown;
}

/** The response fails on the stream (`response.failed`). Nothing may follow. */
export interface StepFailed {
  type: "failed";
  /** The error code, such as `rate_limit_exceeded` or `context_length_exceeded`. */
  code: string;
  /** The message. */
  message: string;
}

/** A call of a function tool, such as `exec_command`. */
export interface StepFunctionCall {
  type: "function_call";
  /** The tool. */
  name: string;
  /** The namespace that the tool is offered in, such as `collaboration`. */
  namespace?: string | null;
  /** The arguments. A string is sent as it is, so that broken JSON can be tried. */
  arguments: unknown;
}

/** An HTTP error instead of a stream. Only delays may stand before it, nothing after. */
export interface StepHttpError {
  type: "http_error";
  /** The status, 400 to 599. */
  status: number;
  /** The body; an error object like OpenAI's if not given. */
  body?: unknown;
  /** Headers to add, such as `retry-after`. */
  headers?: Record<string, string>;
}

/** The response stops early (`response.incomplete`). Nothing may follow. */
export interface StepIncomplete {
  type: "incomplete";
  /** Why, such as `max_output_tokens`. */
  reason: string;
}

/** Any output item of the Responses API, sent as it is: added, then done. */
export interface StepItem {
  type: "item";
  /** The item with its `type`; an `id` is added if it has none. */
  item: unknown;
}

/** Text on the stream as it stands: broken SSE, broken JSON, comments. */
export interface StepRaw {
  type: "raw";
  /** The text, or a list of bytes for what is no UTF-8. */
  data: ScriptBytes;
}

/** A reasoning item whose summary is streamed. */
export interface StepReasoning {
  type: "reasoning";
  /** The summary. */
  text: Chunks;
}

/** An assistant message, streamed. */
export interface StepText {
  type: "text";
  /** The message. */
  text: Chunks;
  /** Whether it is on the way or the answer; Codex treats a message without it as the answer. */
  phase?: Phase | null;
}

/** A JSON Schema. */
export interface StrictSchemaParams {
  /** The schema. */
  schema: unknown;
}

/** A terminal's size in characters; at least 1 each. */
export interface TerminalSize {
  /** Lines. */
  rows: number;
  /** Characters of a line. */
  cols: number;
}

export type TestingModelRequestsOutput = Request[];

/** A call of a tool. */
export interface ThreadCallMcpToolParams {
  /** The thread's handle. */
  thread: number;
  /** The MCP server's name. */
  server: string;
  /** The tool's name. */
  tool: string;
  /** Its arguments. */
  arguments?: unknown;
}

/** Which sub-agents. */
export interface ThreadChildrenParams {
  /** The thread's handle. */
  thread: number;
  /** Also those that sub-agents have spawned. */
  all?: boolean;
  /** Stop after the page that reaches this many entries. Default: 10,000. */
  limit?: number | null;
}

export type ThreadClearGoalOutput = boolean;

/** A turn without input. */
export interface ThreadCompactParams {
  /** The thread's handle. */
  thread: number;
  /** Milliseconds that the whole turn may take; 0 or unset = no limit. */
  timeout_ms?: number | null;
  /** Milliseconds that may pass without any event; 0 or unset = no limit. */
  idle_timeout_ms?: number | null;
  /** What to do while the thread is busy. Default: `queue`. */
  on_busy?: OnBusy;
  /** Also hand out Codex's own notifications, as they came. */
  raw_events?: boolean;
}

/** Which threads to list. */
export interface ThreadFilter {
  /** The archived ones instead of the others. */
  archived?: boolean;
  /** Only those of this directory; a relative one starts at the host's. */
  working_directory?: string | null;
  /** Only those whose title contains this text. */
  search?: string | null;
  /** Only those of these providers. */
  model_providers?: string[] | null;
  /**
   * Only those from these sources: `cli`, `vscode`, `exec`, `appServer`, `subAgent`, … Default: the first four, all
   * but sub-agents.
   */
  source_kinds?: string[] | null;
  /** Only the sub-agents that this thread has spawned. */
  parent_thread_id?: string | null;
  /** `created_at` (the default), `updated_at`, `recency_at` or `section_position`. */
  sort_key?: string | null;
  /** The oldest first. Default: the newest. */
  oldest_first?: boolean;
  /** Go on there: `next_cursor` of an earlier answer. */
  cursor?: string | null;
  /** Stop after the page that reaches this many. Default: 10,000. */
  limit?: number | null;
}

/** A fork. */
export interface ThreadForkParams {
  /** The thread's handle. */
  thread: number;
  /** The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`. */
  last_turn_id?: string | null;
  /** The first turn that the fork does not have. Excludes `last_turn_id`. */
  before_turn_id?: string | null;
  /** Do not store the fork. */
  ephemeral?: boolean;
  /** The fork's options. Default: those of the thread. */
  options?: ThreadOptions | null;
}

/** A thread, as the host holds it. */
export interface ThreadHandle {
  /** Names the thread in later calls, until `thread.release`. */
  thread: number;
  /** The thread's id, once Codex has told it. */
  id: string | null;
}

/** Items for the history. */
export interface ThreadInjectItemsParams {
  /** The thread's handle. */
  thread: number;
  /** Items of the Responses API. */
  items: unknown[];
}

/** A part of the history, by items. */
export interface ThreadItemsParams {
  /** The thread's handle. */
  thread: number;
  /** Only the items of this turn. */
  turn_id?: string | null;
  /** The newest first. Default: the oldest. */
  newest_first?: boolean;
  /** Go on there: `next_cursor` of an earlier answer. */
  cursor?: string | null;
  /** Stop after the page that reaches this many entries. Default: 10,000. */
  limit?: number | null;
}

/**
 * Options of a thread, new or resumed. What is not set is left to Codex, to the stored thread and to
 * the user's `config.toml`.
 *
 * On the app-server the fields that a turn can carry are repeated with every turn. That is what makes
 * them hold on a thread that is already loaded: Codex ignores all overrides when such a one is resumed.
 */
export interface ThreadOptions {
  /** The model. Config key `model`. */
  model?: string | null;
  /** The id of the model provider. Config key `model_provider`. */
  model_provider?: string | null;
  /**
   * Use the provider's default model when it does not have the wanted one. App-server, new threads
   * only.
   */
  allow_provider_model_fallback?: boolean | null;
  /** How long the model may think. Config key `model_reasoning_effort`. */
  reasoning_effort?: ReasoningEffort | null;
  /** How much of the thinking is told. Config key `model_reasoning_summary`. */
  reasoning_summary?: ReasoningSummary | null;
  /** How wordy answers are. Config key `model_verbosity`. */
  verbosity?: Verbosity | null;
  /**
   * What commands may do; the rest of the policy comes from the user's `config.toml`. Excludes
   * `sandbox_policy` and `permissions`. With `workspace-write` or `danger-full-access` (in whatever
   * form) the app-server notes in the user's `config.toml` that a working directory in a git
   * repository is trusted, if nothing is noted there yet and `project_trust` is not set.
   */
  sandbox?: SandboxMode | null;
  /** The sandbox in full. Excludes `sandbox`, `permissions` and `network_access`. */
  sandbox_policy?: SandboxPolicy | null;
  /**
   * The id of a permission profile, built in (`:read-only`, `:workspace`, `:danger-full-access`) or
   * from `permissions` in the config. Excludes `sandbox`, `sandbox_policy`, `network_access`.
   */
  permissions?: string | null;
  /**
   * Whether commands in a `workspace-write` sandbox may use the network. Config key
   * `sandbox_workspace_write.network_access`.
   */
  network_access?: boolean | null;
  /** When Codex asks before it acts. */
  approval_policy?: ApprovalPolicy | null;
  /** Who answers approvals. */
  approvals_reviewer?: ApprovalsReviewer | null;
  /**
   * Rules that answer approvals, behind those of the turn and before those of the client. On exec for client tools
   * only.
   */
  approvals?: ApprovalRules | null;
  /** Milliseconds after which an unanswered ask is refused; 0 = never. Default: that of the client. */
  approval_timeout_ms?: number | null;
  /** What happens then. Default: that of the client. */
  approval_timeout_decision?: TimeoutDecision | null;
  /** The directory that Codex works in; a relative one starts at the host's. Default: the host's. */
  working_directory?: string | null;
  /** Further directories to work in, writable where the working directory is. */
  additional_directories?: string[];
  /** Whether the model may search the web. Config key `web_search`. */
  web_search?: WebSearchMode | null;
  /** The tone of answers. */
  personality?: Personality | null;
  /** Instructions in place of those that Codex has for the model. */
  base_instructions?: string | null;
  /** Instructions beside those that Codex has. */
  developer_instructions?: string | null;
  /** What to tell the model when the conversation is compacted. Config key `compact_prompt`. */
  compact_prompt?: string | null;
  /** The service tier, like `fast` or `flex`. One that the model does not have gives a warning. */
  service_tier?: string | null;
  /** Tokens of the model's context window; at least 1. Config key `model_context_window`. */
  context_window?: number | null;
  /**
   * Tokens at which Codex compacts the conversation; at least 1. Config key
   * `model_auto_compact_token_limit`.
   */
  auto_compact_token_limit?: number | null;
  /**
   * Tokens of one tool's output that the model gets to see; at least 1. Config key
   * `tool_output_token_limit`.
   */
  tool_output_token_limit?: number | null;
  /** How many sub-agents may work at once; at least 1. Config key `agents.max_threads`. */
  max_agent_threads?: number | null;
  /** The model for reviews. Config key `review_model`. */
  review_model?: string | null;
  /** Leave out reasoning events. Config key `hide_agent_reasoning`. */
  hide_agent_reasoning?: boolean | null;
  /** Tell raw reasoning where the model gives it. Config key `show_raw_agent_reasoning`. */
  show_raw_agent_reasoning?: boolean | null;
  /** Which environment variables commands see. Config key `shell_environment_policy`. */
  shell_environment_policy?: ShellEnvironmentPolicy | null;
  /**
   * Whether to read the project's `.codex` folder, for this thread only. Config key
   * `projects.<working directory>.trust_level`.
   */
  project_trust?: ProjectTrust | null;
  /** Do not store the thread. New threads only on the app-server. */
  ephemeral?: boolean;
  /** Work outside a git repository too. Exec refuses that without; the app-server never checks. */
  skip_git_repo_check?: boolean;
  /** Leave the user's `config.toml` unread. Exec only. */
  ignore_user_config?: boolean;
  /** Leave the execution rules of user and project unread. Exec only. */
  ignore_rules?: boolean;
  /** How a new thread is stored. App-server only; no effect on a resumed one. */
  history_mode?: HistoryMode | null;
  /** What kind of source a new thread comes from, like `user` or `feature:search`, for statistics. */
  thread_source?: string | null;
  /** The host's service name, for statistics. App-server, new threads only. */
  service_name?: string | null;
  /** Tools that the host runs for the model, over the client's of the same name. */
  tools?: ToolSpec[];
  /** Ready tools of codexkit, over the client's of the same name. */
  hosted_tools?: HostedTool[];
  /** Checks of what goes into this thread's turns and comes out of them, between those of client and turn. */
  guardrails?: GuardrailSpec[];
  /**
   * Further tools in the app-server's own spelling, `{type: "function", name, description, inputSchema}`
   * or `{type: "namespace", name, description, tools}`: their calls go to the ask handler unchecked.
   * App-server only; sent for new threads only.
   */
  dynamic_tools?: unknown[];
  /** Plan or default mode. App-server only. */
  collaboration_mode?: CollaborationMode | null;
  /** Where tools run; with an empty list file and command tools refuse to work. App-server only. */
  environments?: Environment[] | null;
  /** Overrides of `config.toml` for this thread. */
  config?: ConfigOverrides;
}

/** Names a thread. */
export interface ThreadParams {
  /** The handle. */
  thread: number;
}

/** Input for the queue. */
export interface ThreadQueueAddParams {
  /** The thread's handle. */
  thread: number;
  /** What to tell Codex. */
  input: Input;
  /** The host's own id for the user's message. Default: a new one. */
  client_user_message_id?: string | null;
}

/** An entry of the queue. */
export interface ThreadQueueRemoveParams {
  /** The thread's handle. */
  thread: number;
  /** The entry's id. */
  id: string;
}

/** The order of the queue. */
export interface ThreadQueueReorderParams {
  /** The thread's handle. */
  thread: number;
  /** The ids of all entries, in their new order. */
  ids: string[];
}

/** Which entry of the queue. */
export interface ThreadQueueStartParams {
  /** The thread's handle. */
  thread: number;
  /** The entry's id. Default: the first. */
  id?: string | null;
}

/** Another input for an entry of the queue. */
export interface ThreadQueueUpdateParams {
  /** The thread's handle. */
  thread: number;
  /** The entry's id. */
  id: string;
  /** What to tell Codex. */
  input: Input;
}

/** A resource. */
export interface ThreadReadMcpResourceParams {
  /** The thread's handle. */
  thread: number;
  /** The MCP server's name. */
  server: string;
  /** The resource's URI. */
  uri: string;
}

/** A look into the store. */
export interface ThreadReadParams {
  /** The thread's handle. */
  thread: number;
  /** Also the turns, with their items. */
  include_turns?: boolean;
}

/** An earlier thread. */
export interface ThreadResumeParams {
  /** The thread's id. Either this or `last`. */
  id?: string | null;
  /** The most recent thread of the working directory. */
  last?: boolean;
  /** The thread's options. */
  options?: ThreadOptions;
}

/** How far to go back. */
export interface ThreadRevertParams {
  /** The thread's handle. */
  thread: number;
  /** The first turn that is taken back. */
  before_turn_id: string;
}

/** A review. */
export interface ThreadReviewParams {
  /** The thread's handle. */
  thread: number;
  /** What to review. */
  target: ReviewTarget;
  /** Where the review runs. Default: `inline`. */
  delivery?: ReviewDelivery;
  /** Milliseconds that the whole turn may take; 0 or unset = no limit. */
  timeout_ms?: number | null;
  /** Milliseconds that may pass without any event; 0 or unset = no limit. */
  idle_timeout_ms?: number | null;
  /** What to do while the thread is busy. Default: `queue`. */
  on_busy?: OnBusy;
  /** Also hand out Codex's own notifications, as they came. */
  raw_events?: boolean;
  /** Whether the caller answers asks. If not, every ask is refused. */
  answers_asks?: boolean;
}

/** A turn on a thread. */
export interface ThreadRunParams {
  /** The thread's handle. */
  thread: number;
  /** What to tell Codex. */
  input: Input;
  /** The turn's options. */
  options?: TurnOptions;
  /** Whether the caller answers asks. If not, every ask is refused. */
  answers_asks?: boolean;
}

/** A goal, or those parts of it that are to change. */
export interface ThreadSetGoalParams {
  /** The thread's handle. */
  thread: number;
  /** What to reach. */
  objective?: string | null;
  /** `active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`. */
  status?: string | null;
  /** Tokens that may go into it. */
  token_budget?: number | null;
}

/** A name. */
export interface ThreadSetNameParams {
  /** The thread's handle. */
  thread: number;
  /** For lists and searches. */
  name: string;
}

/** A command of the user. */
export interface ThreadShellCommandParams {
  /** The thread's handle. */
  thread: number;
  /** A line for the shell, not blank. */
  command: string;
  /** Milliseconds that the whole turn may take; 0 or unset = no limit. */
  timeout_ms?: number | null;
  /** Milliseconds that may pass without any event; 0 or unset = no limit. */
  idle_timeout_ms?: number | null;
  /** What to do while the thread is busy. Default: `queue`. */
  on_busy?: OnBusy;
  /** Also hand out Codex's own notifications, as they came. */
  raw_events?: boolean;
}

/** A new thread. */
export interface ThreadStartParams {
  /** The thread's options. */
  options?: ThreadOptions;
}

export type ThreadTerminateBackgroundTerminalOutput = boolean;

/** A command that runs in the background. */
export interface ThreadTerminateParams {
  /** The thread's handle. */
  thread: number;
  /** Its `processId`. */
  process_id: string;
}

/** A part of the history, by turns. */
export interface ThreadTurnsParams {
  /** The thread's handle. */
  thread: number;
  /** The newest first. Default: the oldest. */
  newest_first?: boolean;
  /** Go on there: `next_cursor` of an earlier answer. */
  cursor?: string | null;
  /** Stop after the page that reaches this many entries. Default: 10,000. */
  limit?: number | null;
}

/** What happens to an ask that nobody answers in time. */
export type TimeoutDecision = "deny" | "cancel";

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
  total: Usage;
  /** Of the last model call. */
  last: Usage;
  /** Size of the model's context window in tokens. */
  model_context_window?: number | null;
}

/** One part of a tool's output. */
export type ToolContent = ToolContentText | ToolContentImage | ToolContentImageData | ToolContentAudio | ToolContentFile;

/** Sound. A model that cannot hear is told that it was left out. */
export interface ToolContentAudio {
  type: "audio";
  /** A `data:` URL. */
  audio_url: string;
}

/** A file: the model sees its text, its picture, or what is no text as base64. */
export interface ToolContentFile {
  type: "file";
  /** What it is called. */
  name: string;
  /** Its bytes, base64 in JSON. */
  data: Bytes;
  /** Like `application/pdf`. Default: what the bytes look like. */
  mime_type?: string | null;
}

/** An image. */
export interface ToolContentImage {
  type: "image";
  /** A `data:` URL. Codex passes no other on to the model. */
  image_url: string;
}

/** An image from memory. */
export interface ToolContentImageData {
  type: "image_data";
  /** The file's bytes, base64 in JSON. */
  data: Bytes;
  /** Like `image/png`. */
  mime_type: string;
}

/** Text. */
export interface ToolContentText {
  type: "text";
  /** The text. */
  text: string;
}

/** What became of a tool's calls so far. */
export interface ToolMetrics {
  /** Its namespace. */
  namespace: string | null;
  /** Its name. */
  name: string;
  /** Calls that are over, failed ones included. */
  calls: number;
  /** Those of `calls` that told the model of a failure, whatever the reason. */
  failures: number;
  /** Calls under way, waiting ones included. */
  running: number;
  /** Milliseconds that all calls took together, waiting included. */
  total_ms: number;
  /** Milliseconds that the latest call took. */
  last_ms: number;
  /** Why the latest failed call failed. */
  last_error: string | null;
}

/** Which tools' numbers. */
export interface ToolMetricsParams {
  /** A thread's handle, for the tools that it can call. Default: those of the client. */
  thread?: number | null;
}

/** How often tools were called. */
export interface ToolMetricsResult {
  /** One for each tool. */
  tools: ToolMetrics[];
}

/**
 * A tool that the host runs for the model.
 *
 * Codex stores a thread's tools with the thread: they are sent when it is new, and a resumed or forked one
 * still has them.
 */
export interface ToolSpec {
  /** What the model calls it: letters, digits, `_` and `-`, at most 128, and none of Codex's own names. */
  name: string;
  /** What it does, for the model. */
  description?: string;
  /**
   * JSON Schema of the arguments, an object. Default: no arguments. Calls are checked against it before
   * anybody is asked; Codex shows the model types, enums and nesting, but neither limits nor formats.
   */
  input_schema?: unknown;
  /** Groups tools; a name need only be unique in its namespace, and may be one of Codex's there. */
  namespace?: string | null;
  /** What the tools of the namespace are for; the first one given holds. At most 1,024 characters. */
  namespace_description?: string | null;
  /**
   * Show the model the schema in strict form: no further fields, and every field required, optional ones
   * with `null` for nothing (such a `null` is taken out again before the call). Default: true.
   */
  strict?: boolean;
  /** Milliseconds that a call may take; 0 = any. Default: 300,000. */
  timeout_ms?: number;
  /** How many calls may run at once; further ones wait. At least 1. Default: any number. */
  max_concurrent?: number | null;
  /** Whether each call is put to the ask handler first, as an ask of kind `tool_approval`. Default: false. */
  needs_approval?: boolean;
  /** Checks of the arguments before a call that is approved, and of the output before the model sees it. */
  guardrails?: GuardrailSpec[];
  /** Whether it is offered at all. Default: true. Switches off a tool of the client for one thread. */
  enabled?: boolean;
  /** Let the model find it by search instead of showing it from the start; needs a namespace. */
  defer_loading?: boolean;
}

export type ToolsStrictSchemaOutput = unknown;

/** How codexkit talks to Codex. */
export type TransportKind = "app_server" | "exec" | "remote";

/** What answers one user message. */
export interface Turn {
  /** Which user messages this turn answers. `{}` fits all; without it, turns answer in their order. */
  when?: When | null;
  /** One reply for each request of the turn; at least one. */
  replies: Reply[];
  /**
   * How often the first reply must have been played when `verify` is called; any number above
   * zero if not given.
   */
  times?: number | null;
}

/** Why a turn failed. */
export interface TurnError {
  /** For people. */
  message: string;
  /** Codex's own classification, as it sent it. */
  codex_error_info?: unknown;
  /** More detail, when there is some. */
  additional_details?: string | null;
}

/** Names a running turn. */
export interface TurnInterruptParams {
  /** The ticket of the `thread.run` or `thread.run_streamed` call. */
  turn: number;
}

/**
 * Options of one turn, over those of the thread.
 *
 * On exec they end with the turn. On the app-server Codex keeps `model`, `reasoning_effort`,
 * `reasoning_summary`, `personality`, the sandbox, the approval fields, `working_directory`,
 * `environments` and `collaboration_mode` for later turns too, until the thread's own option or
 * another turn says otherwise.
 */
export interface TurnOptions {
  /** The model. */
  model?: string | null;
  /** How long the model may think. */
  reasoning_effort?: ReasoningEffort | null;
  /** How much of the thinking is told. */
  reasoning_summary?: ReasoningSummary | null;
  /** The sandbox in full. Excludes `permissions`. */
  sandbox_policy?: SandboxPolicy | null;
  /** The id of a permission profile. Excludes `sandbox_policy`. */
  permissions?: string | null;
  /** When Codex asks before it acts. */
  approval_policy?: ApprovalPolicy | null;
  /** Who answers approvals. */
  approvals_reviewer?: ApprovalsReviewer | null;
  /** Rules that answer approvals, before those of thread and client. On exec for client tools only. */
  approvals?: ApprovalRules | null;
  /** Checks of what goes into this turn and comes out of it, behind those of client and thread. */
  guardrails?: GuardrailSpec[];
  /** The directory that Codex works in; a relative one starts at the host's. */
  working_directory?: string | null;
  /** A JSON Schema (an object) that the final response has to match. */
  output_schema?: unknown;
  /** Milliseconds that the whole turn may take; 0 or unset = no limit. */
  timeout_ms?: number | null;
  /**
   * Milliseconds that may pass without any event; 0 or unset = no limit. Time in which Codex waits
   * for the host's answer does not count.
   */
  idle_timeout_ms?: number | null;
  /** The tone of answers. */
  personality?: Personality | null;
  /** The service tier of this turn alone. */
  service_tier?: string | null;
  /** Plan or default mode. App-server only. */
  collaboration_mode?: CollaborationMode | null;
  /** Where tools run; with an empty list file and command tools refuse to work. App-server only. */
  environments?: Environment[] | null;
  /** Context from the host, by the name of its source. App-server only. */
  additional_context?: Record<string, ContextEntry>;
  /** Entries for the metadata that the model provider gets with each request. App-server only. */
  client_metadata?: Record<string, string> | null;
  /**
   * The host's own id for the user's message; it comes back as `clientId` of that item. App-server
   * only.
   */
  client_user_message_id?: string | null;
  /** Which security-research treatment to ask for. */
  cyber_access_program?: CyberAccessProgram | null;
  /** What to do while the thread is busy. Default: `queue`. */
  on_busy?: OnBusy;
  /** Also hand out Codex's own notifications, as they came. */
  raw_events?: boolean;
  /** Overrides of `config.toml` for this turn. Exec only. */
  config?: ConfigOverrides;
  /** Environment variables for Codex, over those of the client. Exec only. */
  env?: EnvVars;
}

/** The result of a turn that completed or was interrupted. */
export interface TurnResult {
  /** Resume the thread with it. */
  thread_id: string;
  /** Absent on the exec transport, which does not number its turns. */
  turn_id: string | null;
  /** Whether the turn came to its own end. */
  status: TurnStatus;
  /** The agent's last message. Absent when it said nothing. */
  final_response: string | null;
  /** The final response parsed and validated, when the turn had an output schema. */
  structured_output: unknown;
  /** The completed items in order. Empty for a streamed turn: there they went by as events. */
  items: Item[];
  /**
   * What this turn used. On exec, the first turn of a resumed thread counts the earlier turns too:
   * Codex reports the thread's total there.
   */
  usage: Usage | null;
  /** By Codex's clock, in milliseconds. */
  duration_ms: number | null;
}

/** How a turn ended that did not fail. */
export type TurnStatus = "completed" | "interrupted";

/** More input for a running turn. */
export interface TurnSteerParams {
  /** The ticket of the `thread.run` or `thread.run_streamed` call. */
  turn: number;
  /** What to tell Codex. */
  input: Input;
}

/** What happens to an approval that no rule matches. */
export type UnmatchedDecision = "deny" | "ask";

/** Tokens, as Codex counts them. */
export interface Usage {
  /** Tokens sent, the cached ones included. */
  input_tokens: number;
  /** Tokens sent that the provider had cached. */
  cached_input_tokens: number;
  /** Tokens written to the provider's cache. */
  cache_write_input_tokens: number;
  /** Tokens received, the reasoning ones included. */
  output_tokens: number;
  /** Tokens received that are reasoning. */
  reasoning_output_tokens: number;
}

/** How wordy answers are. */
export type Verbosity = "low" | "medium" | "high";

/** A file or a folder. */
export interface WatchParams {
  /** On Codex's machine; a relative path starts at the host's directory. */
  path: string;
}

/** A search on the web. */
export interface WebSearch {
  /** Unique within the turn. */
  id: string;
  /** What was searched. */
  query: string;
  [key: string]: unknown;
}

/** Whether and how the model may search the web. */
export type WebSearchMode = "disabled" | "cached" | "indexed" | "live";

/** A condition on a request. All fields that are given must hold. */
export interface When {
  /** The latest user message contains this text. For a sub-agent, its task stands for the message. */
  user?: string | null;
  /** The request comes from the agent of this name: `/root`, or `/root/worker` for a sub-agent. */
  agent?: string | null;
}

/** A list whose entries are known. */
export type ListOf<Entry> = Omit<Listed, "data"> & { data: Entry[] };
