"""Params, results and events of codexkit as static types; at run time they are plain JSON values.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypeAlias, TypedDict

from collections.abc import Sequence

from .guardrails import Guardrail
from .tools import Tool

class AgentMessage(TypedDict):
    """What the agent says."""
    id: str
    """Unique within the turn."""
    text: str
    """Empty while it streams."""
    phase: NotRequired[str | None]
    """`commentary` or `final_answer`, where the model tells them apart."""

class AnswerCancel(TypedDict):
    """No and, where Codex knows such an answer, the turn ends."""
    decision: Literal["cancel"]

class AnswerPass(TypedDict):
    """Of a guardrail: it may go on."""
    decision: Literal["pass"]

Answer: TypeAlias = AnswerAllow | AnswerDeny | AnswerCancel | AnswerUserInput | AnswerElicited | AnswerTool | AnswerPass | AnswerReject | AnswerTripwire | AnswerTokens | AnswerAttestation | AnswerCurrentTime | AnswerRaw
"""The answer to an ask. Which answers fit which kind of ask: `docs/approvals.md`. One that does not fit refuses."""

class AnswerAllow(TypedDict):
    """Yes."""
    decision: Literal["allow"]
    scope: NotRequired[Scope | None]
    """`session`: also for the same command, the same files, the same tool, or with these permissions, until the
    session ends. Default: this once.
    """
    permissions: NotRequired[dict[str, Any] | None]
    """For permissions: what is granted of that which was asked for, in the request's own form. Default: all."""
    grant_root: NotRequired[bool]
    """For file changes: also grants writes below the request's `grantRoot` until the session ends."""
    permanent_execpolicy_amendment: NotRequired[list[str] | None]
    """For commands: also allows every command that begins with these words, **for good**: Codex writes it to the
    user's rules. Use what the request proposes.
    """
    permanent_network_policy_amendment: NotRequired[NetworkPolicyAmendment | None]
    """For commands that want to reach a host: the rule about this host is kept **for good**. Use what the request
    proposes; with the action `deny` it is a no.
    """
    permanent_tool_approval: NotRequired[bool]
    """For MCP tools: Codex does not ask about this tool again, **for good**: it writes so to the user's config."""

class AnswerAttestation(TypedDict):
    """A token that attests the client."""
    decision: Literal["attestation"]
    token: Secret
    """Opaque to Codex."""

class AnswerCurrentTime(TypedDict):
    """The time."""
    decision: Literal["current_time"]
    at: int
    """Whole seconds since 1970-01-01 UTC."""

class AnswerDeny(TypedDict):
    """No; the turn goes on."""
    decision: Literal["deny"]
    reason: NotRequired[str | None]
    """Why, for the event. The model sees it only where a client tool was to be called."""

class AnswerElicited(TypedDict):
    """What the user entered for an MCP server."""
    decision: Literal["elicited"]
    content: Any
    """As the request's `requestedSchema` wants it."""
    meta: NotRequired[Any]
    """Metadata for the server."""

class AnswerRaw(TypedDict):
    """The result that the method's schema wants, as it is."""
    decision: Literal["raw"]
    result: Any
    """The JSON-RPC result."""

class AnswerReject(TypedDict):
    """Of a guardrail: it may not. A turn ends with the error `guardrail`; of a tool, the model gets the message instead
    of the call or the output, and the turn goes on.
    """
    decision: Literal["reject"]
    message: NotRequired[str | None]
    """Why."""

class AnswerTokens(TypedDict):
    """Fresh tokens for the login."""
    decision: Literal["tokens"]
    access_token: Secret
    """The access token."""
    chatgpt_account_id: str
    """The workspace or account it belongs to."""
    chatgpt_plan_type: NotRequired[str | None]
    """The plan, if known."""

class AnswerTool(TypedDict):
    """What a client tool gave."""
    decision: Literal["tool"]
    success: NotRequired[bool]
    """Whether it worked. Default: true."""
    content: list[ToolContent]
    """What the model gets to see."""

class AnswerTripwire(TypedDict):
    """Of a guardrail: the turn ends with the error `guardrail`."""
    decision: Literal["tripwire"]
    message: NotRequired[str | None]
    """Why."""

class AnswerUserInput(TypedDict):
    """What the user said to the questions."""
    decision: Literal["user_input"]
    answers: dict[str, list[str]]
    """By the question's id; each with one text or more."""

class AppServerListParams(TypedDict):
    """A list of the app-server that comes in pages."""
    method: str
    """The method's name, like `thread/list`."""
    params: NotRequired[Any]
    """Its params, in the app-server's own spelling; `limit` among them is the length of one page."""
    cursor: NotRequired[str | None]
    """Go on there: `next_cursor` of an earlier call."""
    limit: NotRequired[int | None]
    """Stop after the page that reaches this many entries. Default: 10,000."""

AppServerRequestOutput: TypeAlias = Any

class AppServerRequestParams(TypedDict):
    """A request to the app-server."""
    method: str
    """The method's name, like `model/list`."""
    params: NotRequired[Any]
    """Its params, in the app-server's own spelling."""

class ApprovalPolicyGranularCase(TypedDict):
    """Per kind of question: ask, or refuse without asking."""
    granular: GranularApproval

ApprovalPolicy: TypeAlias = Literal["untrusted", "on-request", "never"] | ApprovalPolicyGranularCase
"""When Codex asks before it acts. On the exec transport nobody can be asked: whatever would need an
approval is refused there, unless `approvals_reviewer` is `auto_review`.
"""

class ApprovalRule(TypedDict):
    """One rule: all conditions that are given must hold. An `allow` matches only what is wholly covered (every changed
    path, one plain command); any other decision matches as soon as a part is.

    A rule without `kind` is about commands, file changes, permissions, elicitations and approvals of client tools, and
    with `tool` about calls of client tools too.
    """
    kind: NotRequired[AskKind | None]
    """The kind of ask."""
    command: NotRequired[list[str] | None]
    """The words that the command begins with, like `["git", "status"]`. Of a command for a shell, the words of the
    script, if it is one plain command: with operators, substitutions or redirections no `allow` matches.
    """
    paths: NotRequired[list[str] | None]
    """Folders, files or globs (`src/**/*.rs`), relative ones from the thread's working directory. About the paths that
    a file change touches and that permissions are asked for. Links are followed.
    """
    server: NotRequired[str | None]
    """The MCP server's name; `*` stands for any text."""
    tool: NotRequired[str | None]
    """The name of the MCP server's or the client's tool; `*` stands for any text."""
    host: NotRequired[str | None]
    """The host that a command wants to reach through Codex's network proxy; `*` stands for any text."""
    decision: RuleDecision
    """What to do."""
    reason: NotRequired[str | None]
    """Why, for the event; with `deny` only."""
    scope: NotRequired[Scope | None]
    """How far it reaches; with `allow` only. Default: once."""
    permanent_execpolicy_amendment: NotRequired[list[str] | None]
    """With `allow` and `command` only: Codex also writes these words to the user's rules, which allows every command
    that begins with them **for good**. They must begin with those of `command`.
    """

class ApprovalRules(TypedDict):
    """Rules that answer approvals without a handler. The turn's rules come first, then the thread's, then the client's;
    the first that matches decides.
    """
    rules: NotRequired[list[ApprovalRule]]
    """In order."""
    default: NotRequired[UnmatchedDecision | None]
    """What happens to a command, a file change, permissions, an elicitation or a tool's approval that no rule matches.
    The first given one of turn, thread and client counts. Default: `deny`.
    """

ApprovalsReviewer: TypeAlias = Literal["user", "auto_review"]
"""Who answers approvals."""

class Ask(TypedDict):
    """One question of Codex. It wants exactly one answer."""
    id: int
    """Unique within the client."""
    kind: AskKind
    """What for."""
    thread_id: str | None
    """The thread it comes from: a sub-agent's own thread, where a sub-agent asks."""
    turn_id: str | None
    """The turn it comes from."""
    item_id: str | None
    """The item it is about."""
    method: str
    """The app-server method."""
    changes: list[FileUpdate] | None
    """What a file change would change, if known: Codex's request names only the item."""
    server: str | None
    """The MCP server, for an elicitation."""
    tool: str | None
    """The tool to be called, or that a guardrail is of: a client tool, or the MCP tool whose call is to be approved."""
    request: Any
    """The method's params as Codex sent them: `command`, `cwd`, `reason`, …"""

AskKind: TypeAlias = Literal[
    "command",
    "file_change",
    "permissions",
    "tool_call",
    "tool_approval",
    "guardrail",
    "user_input",
    "elicitation",
    "token_refresh",
    "attestation",
    "current_time",
    "other",
]
"""What Codex asks for."""

Bytes: TypeAlias = str

Chunks: TypeAlias = str | list[str] | Generated
"""Text and how it is cut into deltas."""

class ClientInfo(TypedDict):
    """Who the host is."""
    name: NotRequired[str]
    """A short name without blanks, like `my_app`. Default: `codexkit`."""
    title: NotRequired[str | None]
    """A name for people."""
    version: NotRequired[str]
    """Its version. Default: that of codexkit."""

class CodexAccountParams(TypedDict):
    """A look at the login."""
    refresh_token: NotRequired[bool]
    """Refresh the login's token first."""

class CodexAnswerAskParams(TypedDict):
    """The answer to an ask that waits."""
    ask_id: int
    """The ask."""
    answer: Answer
    """The answer; `"allow"`, `"deny"` and `"cancel"` stand for themselves."""

class CodexFileParams(TypedDict):
    """A file."""
    path: str
    """On Codex's machine; a relative path starts at the host's directory."""

class CodexInfo(TypedDict):
    """What a client runs."""
    codex_path: str | None
    """The executable; absent on the transport `remote`."""
    codex_version: str
    """Codex's version, like `0.169.0`; that of the server on the transport `remote`."""
    version_warning: str | None
    """Set when the version lies outside the range this codexkit was tested with."""
    codexkit_version: str
    """This library's version."""
    transport: TransportKind
    """How Codex is reached."""

CodexLoadedThreadsOutput: TypeAlias = list[str]

class CodexLoginApiKeyParams(TypedDict):
    """A key."""
    api_key: Secret
    """The API key."""

class CodexLoginChatgptParams(TypedDict):
    """A login with ChatGPT."""
    method: NotRequired[LoginMethod]
    """How the person gets to the login. Default: `browser`."""

class CodexLoginMcpParams(TypedDict):
    """A login at an MCP server."""
    server: str
    """The MCP server's name in the configuration."""
    scopes: NotRequired[list[str] | None]
    """What to ask for. Default: what the configuration says."""
    timeout_secs: NotRequired[int | None]
    """Seconds that Codex waits for the person. Default: Codex's own limit."""

class CodexModelsParams(TypedDict):
    """Which models."""
    include_hidden: NotRequired[bool]
    """Also those that Codex does not show."""

class CodexOptions(TypedDict):
    """Options of a client. What is not set is left to Codex and to the user's `config.toml`."""
    codex_path: NotRequired[str | None]
    """The Codex executable. Default: `CODEX_PATH`, installed packages, `PATH`."""
    transport: NotRequired[TransportKind]
    """How to talk to Codex. Default: `app_server`."""
    remote: NotRequired[RemoteOptions | None]
    """The app-server to connect to; for the transport `remote`, which needs it. Nothing is started then:
    what belongs to a start (`codex_path`, `codex_home`, `api_key`, `profile`) is refused, `env` is where
    the token and the certificates are looked up, and paths mean files of the server.
    """
    api_key: NotRequired[Secret | None]
    """The key for the model provider. Default: `CODEX_API_KEY`, else the user's login. It is never
    written to disk: exec gets it as `CODEX_API_KEY`, the app-server in a login held in memory.
    """
    base_url: NotRequired[str | None]
    """Where the built-in provider is reached, like `https://proxy.example/v1`. Config key
    `openai_base_url`.
    """
    env: NotRequired[EnvVars]
    """Environment variables for Codex, over the inherited ones."""
    inherit_env: NotRequired[bool]
    """Whether Codex inherits the host's environment. Default: true."""
    codex_home: NotRequired[str | None]
    """Codex's folder for settings, login and sessions; it must exist. Default: `CODEX_HOME`, else
    `~/.codex`.
    """
    config: NotRequired[ConfigOverrides]
    """Overrides of `config.toml` for all threads."""
    profile: NotRequired[str | None]
    """Lays `$CODEX_HOME/<profile>.config.toml` over the user's settings. Exec only."""
    client_info: NotRequired[ClientInfo | None]
    """Who the host is; the provider sees the name as originator. Default: codexkit."""
    experimental_api: NotRequired[bool]
    """Whether to ask the app-server for its experimental methods and fields. Default: true; parts of
    codexkit need them.
    """
    opt_out_notifications: NotRequired[list[str]]
    """Notifications that the app-server need not send, like `item/agentMessage/delta`. Those that turns are built
    from are refused.
    """
    model: NotRequired[str | None]
    """The model of threads that name none. Config key `model`."""
    model_provider: NotRequired[str | None]
    """The id of the model provider, built in or from `model_providers` in the config. Config key
    `model_provider`.
    """
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """Config key `model_reasoning_effort`."""
    reasoning_summary: NotRequired[ReasoningSummary | None]
    """Config key `model_reasoning_summary`."""
    verbosity: NotRequired[Verbosity | None]
    """Config key `model_verbosity`."""
    tools: NotRequired[Sequence[ToolSpec | Tool[..., Any]]]
    """Tools that the host runs for the model, in all threads."""
    hosted_tools: NotRequired[list[HostedTool]]
    """Ready tools of codexkit, in all threads."""
    guardrails: NotRequired[Sequence[GuardrailSpec | Guardrail]]
    """Checks of what goes into all turns and comes out of them, before those of thread and turn."""
    approvals: NotRequired[ApprovalRules | None]
    """Rules that answer approvals, behind those of turn and thread. On exec for client tools only."""
    approval_timeout_ms: NotRequired[int | None]
    """Milliseconds after which an ask that nobody answers is refused, for threads that set nothing else and for
    asks that belong to no thread; 0 = never. Default: 300,000.
    """
    approval_timeout_decision: NotRequired[TimeoutDecision | None]
    """What happens then. Default: `deny`."""
    ask_current_time: NotRequired[bool]
    """Whether the handler is asked for the time when Codex wants to know it (config key
    `features.current_time_reminder`). Default: false, the system's clock answers.
    """
    request_attestation: NotRequired[bool]
    """Whether Codex may ask the handler for a token that attests this client to the provider. Default: false."""
    request_timeout_ms: NotRequired[int]
    """Milliseconds until a request to the app-server fails with `timeout`; at least 1. Default:
    60,000.
    """
    close_timeout_ms: NotRequired[int]
    """Milliseconds that Codex has to end by itself before it is terminated, and again before it is
    killed. Default: 2,000.
    """
    max_line_bytes: NotRequired[int]
    """The longest line that is read from Codex, in bytes, at least 65,536; longer ones are reported
    and skipped. Default: 64 MiB.
    """
    event_queue_bytes: NotRequired[int]
    """How many bytes of events may wait for the slow consumer of one stream; at least 65,536. Default:
    32 MiB.
    """

CodexPendingAsksOutput: TypeAlias = list[Ask]

class CodexReadConfigParams(TypedDict):
    """Which configuration."""
    working_directory: NotRequired[str | None]
    """As seen from this directory; a relative one starts at the host's."""
    include_layers: NotRequired[bool]
    """Also the layers that it is made of."""

class CodexRunSessionParams(TypedDict):
    """A session for one turn."""
    workspace: str
    """The directory that Codex works in."""
    prompt: Input
    """What to tell Codex."""
    title: NotRequired[str | None]
    """Gives the thread this name before the turn."""
    answers_asks: NotRequired[bool]
    """Whether the caller runs the session's tools: it gets asks of the kind `tool_call`."""
    model: NotRequired[str | None]
    """The model."""
    approval_policy: NotRequired[ApprovalPolicy | None]
    """When Codex asks before it acts. Default: the user's."""
    sandbox: NotRequired[SandboxMode | None]
    """What commands may do. Default: the user's. Excludes `sandbox_policy`."""
    sandbox_policy: NotRequired[SandboxPolicy | None]
    """The sandbox in full. Excludes `sandbox`."""
    tools: NotRequired[list[Any]]
    """Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …"""
    auto_approve: NotRequired[bool]
    """Allow every command, file change and permission that Codex asks for. Default: none of them."""
    turn_timeout_ms: NotRequired[int | None]
    """Milliseconds for a turn; 0 = no limit. Default: 3,600,000."""
    read_timeout_ms: NotRequired[int | None]
    """Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000."""

class CodexSearchThreadsParams(TypedDict):
    """A search."""
    text: str
    """What to look for in the turns of stored threads."""
    archived: NotRequired[bool]
    """Search the archived threads instead of the others."""
    limit: NotRequired[int | None]
    """Stop after the page that reaches this many entries. Default: 10,000."""

class CodexWaitThreadParams(TypedDict):
    """A thread that runs by itself."""
    thread_id: str
    """The thread's id."""
    timeout_ms: NotRequired[int | None]
    """Milliseconds to wait; 0 or unset = for ever."""

class CodexWriteConfigParams(TypedDict):
    """Changes of the user's `config.toml`."""
    edits: list[ConfigEdit]
    """All of them are written, or none."""
    expected_version: NotRequired[str | None]
    """The version that was read (`origins`, `layers`): refuse when the file has changed since."""

class CodexWriteFileParams(TypedDict):
    """A file and what shall be in it."""
    path: str
    """On Codex's machine; a relative path starts at the host's directory."""
    content: FileContent
    """The content."""

CollaborationMode: TypeAlias = ModeKind | CollaborationModeSettings
"""A collaboration mode with its settings. The mode's name alone will do as well: `"plan"`."""

class CollaborationModeSettings(TypedDict):
    mode: ModeKind
    model: NotRequired[str | None]
    reasoning_effort: NotRequired[ReasoningEffort | None]
    developer_instructions: NotRequired[str | None]

class CommandExecution(TypedDict):
    """A command the agent runs."""
    id: str
    """Unique within the turn."""
    command: str
    """As it is run, with the shell around it."""
    aggregated_output: str | None
    """Standard output and error so far, in the order they came."""
    exit_code: int | None
    """Once it has ended."""
    status: str
    """`in_progress`, `completed`, `failed`, `declined`, or what later versions add."""

class CommandRequest(TypedDict):
    """A command to run, without a shell."""
    command: list[str]
    """The program and its arguments, not empty."""
    working_directory: NotRequired[str | None]
    """Where it runs; a relative path starts at the host's directory. Default: the app-server's directory."""
    env: NotRequired[dict[str, str | None]]
    """Environment variables over those of the app-server; `null` takes one away."""
    tty: NotRequired[bool]
    """Run it in a terminal, which has an input and whose output is all one. Streamed commands only."""
    size: NotRequired[TerminalSize | None]
    """The terminal's size at the start. Only with `tty`."""
    stdin: NotRequired[bool]
    """Leave the standard input open for writing. Streamed commands only."""
    timeout_ms: NotRequired[int | None]
    """Milliseconds after which it is killed, with exit code 124; 0 = never. Default: never for streamed commands,
    Codex's own limit for others.
    """
    output_bytes_cap: NotRequired[int | None]
    """Bytes of standard output and of standard error after which the rest is dropped; 0 = all. Default: all for
    streamed commands, Codex's own limit for others.
    """
    sandbox_policy: NotRequired[SandboxPolicy | None]
    """The sandbox. Default: the user's. Excludes `permissions`."""
    permissions: NotRequired[str | None]
    """The id of a permission profile. Excludes `sandbox_policy`."""

class CommandResizeParams(TypedDict):
    """Another size for a command's terminal."""
    command: int
    """The ticket of the `codex.run_command_streamed` call."""
    size: TerminalSize
    """The size."""

class CommandResult(TypedDict):
    """How a command ended. A failing command is no error."""
    exit_code: int
    """128 and the number of the signal for one that was killed; 124 after its time was up."""
    stdout: str
    """Empty for a streamed command."""
    stderr: str
    """Empty for a streamed command."""

class CommandTerminateParams(TypedDict):
    """Names a command."""
    command: int
    """The ticket of the `codex.run_command_streamed` call."""

class CommandWriteParams(TypedDict):
    """Input for a command."""
    command: int
    """The ticket of the `codex.run_command_streamed` call."""
    content: NotRequired[FileContent | None]
    """What to write."""
    close: NotRequired[bool]
    """End the input after it."""

class ConfigEdit(TypedDict):
    """A change of `config.toml`."""
    key_path: str
    """The setting, like `model` or `features.web_search`."""
    value: Any
    """Its new value; `null` removes the setting."""
    merge: NotRequired[Merge]
    """What happens to a table that is there. Default: `replace`."""

ConfigOverrides: TypeAlias = dict[str, Any] | list[str]
"""Settings of `config.toml` for this client, thread or turn.

A map with dotted keys (`"features.unified_exec"`), nested maps, or both; a key with a dot in it is
quoted as in TOML (`projects."/srv/a.b".trust_level`) or stands in a nested map, whose keys are
taken as they are. A list of `key=value` strings works too, with values read as TOML. Debug output
shows the keys only.
"""

class ContextEntry(TypedDict):
    """A piece of context that the host adds to a turn."""
    kind: ContextKind
    """How far the model may trust it."""
    value: str
    """The text."""
    name: NotRequired[str | None]
    """A label for untrusted context."""

ContextKind: TypeAlias = Literal["untrusted", "application"]
"""How far the model may trust a [`ContextEntry`]."""

CyberAccessProgram: TypeAlias = Literal["standard", "daybreak_blue", "daybreak_red"]
"""Which security-research treatment is asked of the provider. It grants nothing by itself."""

class Done(TypedDict):
    """For ops that return nothing."""

EnvVars: TypeAlias = dict[str, str]
"""Environment variables by name. Debug output shows the names only."""

class Environment(TypedDict):
    """Where tools of a thread run. With an empty list of them file and command tools refuse to work."""
    environment_id: str
    """Its id; `local` is the machine that Codex runs on."""
    cwd: str
    """The working directory in it."""
    runtime_workspace_roots: NotRequired[list[str] | None]
    """Its workspace roots; without them the working directory."""

class ErrorItem(TypedDict):
    """Something went wrong that did not end the turn."""
    id: str
    """Unique within the turn."""
    message: str
    """For people."""

Event: TypeAlias = EventThreadStarted | EventTurnStarted | EventTurnCompleted | EventTurnFailed | EventTurnInterrupted | EventItemStarted | EventItemUpdated | EventItemCompleted | EventItemAgentMessageDelta | EventItemReasoningTextDelta | EventItemReasoningSummaryTextDelta | EventItemReasoningSummaryPartAdded | EventItemPlanDelta | EventItemCommandExecutionOutputDelta | EventItemFileChangeOutputDelta | EventThreadTokenUsageUpdated | EventTurnDiffUpdated | EventTurnPlanUpdated | EventApprovalRequested | EventApprovalResolved | EventToolCallFailed | EventGuardrailTripped | EventConnectionRestored | EventError | EventMalformed | EventUnrecognized
"""One event of a turn."""

class EventApprovalRequested(TypedDict):
    """Codex asks for something that needs an answer."""
    type: Literal["approval.requested"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    ask_id: int
    """The ask; the same number stands in `approval.resolved`."""
    kind: str
    """What kind of ask."""
    method: str
    """The app-server method."""
    item_id: NotRequired[str | None]
    """The item it is about."""
    changes: NotRequired[list[FileUpdate] | None]
    """What a file change would change, if known."""
    server: NotRequired[str | None]
    """The MCP server, for an elicitation."""
    tool: NotRequired[str | None]
    """The client's or the MCP server's tool."""
    request: Any
    """The method's params as they came."""

class EventApprovalResolved(TypedDict):
    """An ask was answered."""
    type: Literal["approval.resolved"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    ask_id: int
    """The ask."""
    decision: str
    """`allow`, `deny`, `cancel`, `answered` (an answer without a decision), `refused` or `withdrawn`."""
    decided_by: str
    """Who decided: `handler`, `policy`, `answer_ask` (somebody who answered by the ask's number), `timeout`,
    `no_handler`, `handler_error`, `bad_answer`, `given_up` (the caller no longer wants the turn), `elsewhere`
    (another client, or Codex wants no answer any more), `connection_closed`.
    """
    rule: NotRequired[str | None]
    """The rule of a policy that decided: `thread.approvals.rules[2]`, or `default`."""
    reason: NotRequired[str | None]
    """More about it, for people."""

class EventConnectionRestored(TypedDict):
    """The connection to a remote server ended during an earlier turn of this thread, and here is a new one. What
    happened in between went by unseen.
    """
    type: Literal["connection.restored"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    lost_turn_id: str
    """The turn that ran then. Its caller got an error that tells of the end."""
    interrupted: bool
    """Whether that turn still ran, and was interrupted for the sake of this one."""
    reason: str
    """Why the connection ended."""

class EventError(TypedDict):
    """Something went wrong; the turn may still complete."""
    type: Literal["error"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    message: str
    """What."""
    will_retry: NotRequired[bool | None]
    """Codex tries again by itself."""

class EventGuardrailTripped(TypedDict):
    """A guardrail's verdict was no pass. If that ends the turn, no terminal event follows, but the error."""
    type: Literal["guardrail.tripped"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    stage: str
    """`input` or `output`."""
    guardrail: str
    """Its name."""
    kind: str
    """`reject` or `tripwire`; this also when it gave no usable verdict."""
    message: str
    """What it said, or why it gave no verdict."""
    tool: NotRequired[str | None]
    """The tool, for a guardrail of one."""
    item_id: NotRequired[str | None]
    """The call's item, likewise."""

class EventItemAgentMessageDelta(TypedDict):
    """Text of the answer as it is written."""
    type: Literal["item.agent_message.delta"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    delta: str
    """What to append."""

class EventItemCommandExecutionOutputDelta(TypedDict):
    """Output of a running command."""
    type: Literal["item.command_execution.output_delta"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    delta: str
    """What to append."""

class EventItemCompleted(TypedDict):
    """An item is done."""
    type: Literal["item.completed"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item: Item
    """Its final state."""

class EventItemFileChangeOutputDelta(TypedDict):
    """Output of a patch being applied."""
    type: Literal["item.file_change.output_delta"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    delta: str
    """What to append."""

class EventItemPlanDelta(TypedDict):
    """A plan as it is written."""
    type: Literal["item.plan.delta"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    delta: str
    """What to append."""

class EventItemReasoningSummaryPartAdded(TypedDict):
    """A new part of the reasoning summary begins."""
    type: Literal["item.reasoning.summary_part_added"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    summary_index: int
    """Which part."""

class EventItemReasoningSummaryTextDelta(TypedDict):
    """The reasoning summary as it is written."""
    type: Literal["item.reasoning.summary_text_delta"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    delta: str
    """What to append."""
    summary_index: int
    """Which part of the summary."""

class EventItemReasoningTextDelta(TypedDict):
    """Raw reasoning as it is written (only where the model shows it)."""
    type: Literal["item.reasoning.text_delta"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The item it belongs to."""
    delta: str
    """What to append."""
    content_index: int
    """Which part of the content."""

class EventItemStarted(TypedDict):
    """An item began."""
    type: Literal["item.started"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item: Item
    """As far as it is known."""

class EventItemUpdated(TypedDict):
    """An item changed."""
    type: Literal["item.updated"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item: Item
    """Its new state."""

class EventMalformed(TypedDict):
    """A line from Codex that is not JSON, not UTF-8, cut off or over the size cap."""
    type: Literal["malformed"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    reason: str
    """What is wrong with it."""
    excerpt: str
    """Its beginning, at most 256 bytes, with replacement characters where it is not UTF-8."""

class EventThreadStarted(TypedDict):
    """The thread has an id now. First event of a thread's first turn."""
    type: Literal["thread.started"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""

class EventThreadTokenUsageUpdated(TypedDict):
    """Tokens used so far."""
    type: Literal["thread.token_usage.updated"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    token_usage: TokenUsage
    """Of the whole thread and of the last model call."""

class EventToolCallFailed(TypedDict):
    """A call of a client tool came to nothing. Its item is completed with what the model was told."""
    type: Literal["tool.call.failed"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    item_id: str
    """The call's item."""
    namespace: NotRequired[str | None]
    """The tool's namespace."""
    tool: str
    """The tool."""
    kind: str
    """`unknown_tool`, `disabled`, `invalid_arguments`, `denied`, `rejected` (by a guardrail), `timeout` or `failed`."""
    reason: str
    """Why."""

class EventTurnCompleted(TypedDict):
    """The turn is done. Terminal."""
    type: Literal["turn.completed"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    usage: NotRequired[Usage | None]
    """What the turn used; absent when Codex reported none."""

class EventTurnDiffUpdated(TypedDict):
    """The unified diff of everything the turn changed so far."""
    type: Literal["turn.diff.updated"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    diff: str
    """In `git diff` form."""

class EventTurnFailed(TypedDict):
    """The turn failed. Terminal."""
    type: Literal["turn.failed"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    error: TurnError
    """Why."""
    usage: NotRequired[Usage | None]
    """What the turn used until then."""

class EventTurnInterrupted(TypedDict):
    """The turn was interrupted. Terminal; items and usage up to here stand."""
    type: Literal["turn.interrupted"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    usage: NotRequired[Usage | None]
    """What the turn used until then."""
    terminated_process_ids: list[str]
    """Codex leaves a turn's commands running when it is interrupted; these were ended for it."""

class EventTurnPlanUpdated(TypedDict):
    """The agent's plan."""
    type: Literal["turn.plan.updated"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    explanation: NotRequired[str | None]
    """Why it changed."""
    plan: list[PlanStep]
    """The steps in order."""

class EventTurnStarted(TypedDict):
    """Codex works on the turn."""
    type: Literal["turn.started"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""

class EventUnrecognized(TypedDict):
    """An event this version does not know, whole."""
    type: Literal["unrecognized"]
    seq: int
    """Position within the turn's stream, counting up from 1. Merged deltas carry the last of their numbers."""
    thread_id: NotRequired[str | None]
    """The thread, once Codex has told its id."""
    turn_id: NotRequired[str | None]
    """The turn, where the transport knows it (`codex exec` does not number its turns)."""
    raw: Any
    """As Codex sent it."""

class Expect(TypedDict):
    """What a request must be like."""
    contains: NotRequired[list[str]]
    """Each of these stands in some string of the body (text of messages, tool output, …)."""
    absent: NotRequired[list[str]]
    """None of these stands in any string of the body."""
    headers: NotRequired[dict[str, str]]
    """Headers (lower-case names) and their exact values."""
    json: NotRequired[dict[str, Any]]
    """JSON pointers into the body (`/reasoning/effort`) and the values they must lead to."""
    tools: NotRequired[list[str]]
    """Names of tools that must be on offer."""

class FileChange(TypedDict):
    """Files the agent changes."""
    id: str
    """Unique within the turn."""
    changes: list[FileUpdate]
    """One per file."""
    status: str
    """`in_progress`, `completed`, `failed`, `declined`, or what later versions add."""

class FileContent(TypedDict):
    """The content of a file: one of the two."""
    text: NotRequired[str | None]
    """The text, when it is UTF-8."""
    data_base64: NotRequired[str | None]
    """The bytes as base64, when they are not."""

class FileUpdate(TypedDict):
    """The change of one file."""
    path: str
    """Absolute."""
    kind: str
    """`add`, `delete` or `update`."""
    diff: NotRequired[str | None]
    """The new content, or a unified diff; the app-server sends it, `codex exec` does not."""
    move_path: NotRequired[str | None]
    """Where the file moves to."""

class Generated(TypedDict):
    """A long text that nobody has to write."""
    bytes: int
    """Length of the whole text in bytes, at most 1 GiB."""
    chunk: NotRequired[int]
    """Length of one delta in bytes, above zero."""

class GranularApproval(TypedDict):
    """Which kinds of question are asked; those that are off are refused without asking."""
    sandbox_approval: NotRequired[bool]
    """Commands that want to leave the sandbox."""
    rules: NotRequired[bool]
    """Commands for which an execution rule says "ask"."""
    mcp_elicitations: NotRequired[bool]
    """Questions of MCP servers."""
    skill_approval: NotRequired[bool]
    """Skills that want to run."""
    request_permissions: NotRequired[bool]
    """Requests of the model for more permissions."""

class GuardrailSpec(TypedDict):
    """A check of the host: it sees what goes to Codex or what comes back, and may stop it. The ask handler is asked, by an
    ask of kind `guardrail`.
    """
    name: str
    """Its name, not blank. One of a turn takes the place of that of the thread with the same stage and name, and one of
    a thread that of the client.
    """
    stage: GuardrailStage
    """What it looks at."""
    parallel: NotRequired[bool]
    """Whether it need not wait for others: sequential ones run first, one after the other, then these at once. Of a
    turn's input, these run beside the turn, which is interrupted when one trips. Default: false.
    """
    timeout_ms: NotRequired[int]
    """Milliseconds that it may take, 0 = any; what comes later is a tripwire. Default: 30,000."""

GuardrailStage: TypeAlias = Literal["input", "output"]
"""What a guardrail looks at."""

HistoryMode: TypeAlias = Literal["legacy", "paginated"]
"""How a new thread is stored."""

class HostedTool(TypedDict):
    """A ready tool of codexkit, offered in the namespace `codexkit`. It works in the host's process, not in Codex's
    sandbox. A field that its type has no use for is refused.
    """
    type: HostedToolType
    """Which tool."""
    name: NotRequired[str | None]
    """What the model calls it. Default: the type."""
    description: NotRequired[str | None]
    """What the model is told of it. Default: what the type does."""
    base: NotRequired[str | None]
    """The folder that `apply_patch`, `view_image` and `file_search` stay in, links followed, and that the shell
    tools start in. Default: the thread's working directory. The model has no say in it.
    """
    needs_approval: NotRequired[bool | None]
    """Whether each call is put to the ask handler first. Default: true for what runs commands, code or other
    servers' tools (`shell`, `shell_command`, `write_stdin`, `code_interpreter`, `computer`, `hosted_mcp`).
    """
    timeout_ms: NotRequired[int | None]
    """Milliseconds that a command may run (`shell`, `shell_command`; default 60,000; the model may ask for less),
    that the host may take to answer (default 300,000), or a search provider (default 30,000). At least 1.
    """
    max_bytes: NotRequired[int | None]
    """How many bytes the model gets of a command's output (`shell`, `shell_command`, `write_stdin`; default 10,000),
    or how large an image may be (`view_image`; default 20 MiB). At least 1.
    """
    max_results: NotRequired[int | None]
    """How many files `file_search` names at most (default 100), or how many pages a search provider (default 10; no
    more than it has: Tavily 20, Serper 100). At least 1.
    """
    settings: NotRequired[dict[str, Any] | None]
    """For the types that the host does: passed on with each ask as `request.settings`, out of the model's reach. Ids
    of vector stores, the MCP server's name, …
    """
    provider: NotRequired[SearchProvider | None]
    """Who answers the searches of `web_search`. Default: the host, as it does the other types from there on."""
    api_key: NotRequired[Secret | None]
    """The key for the provider. Default: what `api_key_env` names."""
    api_key_env: NotRequired[str | None]
    """The variable in the environment of this process that holds the key. Default: `TAVILY_API_KEY` or
    `SERPER_API_KEY`.
    """
    endpoint: NotRequired[str | None]
    """Where the provider is reached: `https://…`, or `http://…` on this host. Default: the provider's own address."""

HostedToolType: TypeAlias = Literal[
    "shell",
    "shell_command",
    "write_stdin",
    "apply_patch",
    "view_image",
    "file_search",
    "web_search",
    "computer",
    "image_generation",
    "code_interpreter",
    "vector_store_search",
    "hosted_mcp",
]
"""Which hosted tool. From `web_search` on the ask handler does the work, unless that has a `provider`; codexkit brings
name, schema, checks and approval.
"""

Input: TypeAlias = str | list[InputItem]
"""The input of a turn: a text, or a list of items."""

InputItem: TypeAlias = InputItemText | InputItemImage | InputItemLocalImage | InputItemImageData | InputItemAudio | InputItemLocalAudio | InputItemSkill | InputItemMention
"""One item of an [`Input`]."""

class InputItemAudio(TypedDict):
    """Sound as a data URL (`data:audio/wav;base64,…`). App-server only."""
    type: Literal["audio"]
    url: str
    """The data URL."""

class InputItemImage(TypedDict):
    """An image as a data URL (`data:image/png;base64,…`). Codex takes no other URLs."""
    type: Literal["image"]
    url: str
    """The data URL."""

class InputItemImageData(TypedDict):
    """An image by its bytes: PNG, JPEG, GIF or WebP."""
    type: Literal["image_data"]
    data: Bytes
    """The bytes; in JSON as base64."""
    media_type: NotRequired[str | None]
    """The media type, like `image/png`. Default: told from the bytes."""

class InputItemLocalAudio(TypedDict):
    """A sound file: wav, mp3, m4a, webm or ogg. App-server only."""
    type: Literal["local_audio"]
    path: str
    """The file; a relative path starts at the host's directory."""

class InputItemLocalImage(TypedDict):
    """An image file: PNG, JPEG, GIF or WebP."""
    type: Literal["local_image"]
    path: str
    """The file; a relative path starts at the host's directory."""

class InputItemMention(TypedDict):
    """A thing the text mentions, by name. App-server only."""
    type: Literal["mention"]
    name: str
    """The name."""
    path: str
    """Where it is: a file, or a URI like `app://…` or `plugin://…`."""

class InputItemSkill(TypedDict):
    """A skill to use. App-server only."""
    type: Literal["skill"]
    name: str
    """Its name."""
    path: str
    """Its `SKILL.md`."""

class InputItemText(TypedDict):
    """Text."""
    type: Literal["text"]
    text: str
    """The text."""

Item: TypeAlias = ItemAgentMessage | ItemReasoning | ItemCommandExecution | ItemFileChange | ItemMcpToolCall | ItemTodoList | ItemWebSearch | ItemError
"""An item of a turn. Fields that only one transport sends are optional."""

class ItemAgentMessage(TypedDict):
    """What the agent says."""
    type: Literal["agent_message"]
    id: str
    """Unique within the turn."""
    text: str
    """Empty while it streams."""
    phase: NotRequired[str | None]
    """`commentary` or `final_answer`, where the model tells them apart."""

class ItemCommandExecution(TypedDict):
    """A command the agent runs."""
    type: Literal["command_execution"]
    id: str
    """Unique within the turn."""
    command: str
    """As it is run, with the shell around it."""
    aggregated_output: str | None
    """Standard output and error so far, in the order they came."""
    exit_code: int | None
    """Once it has ended."""
    status: str
    """`in_progress`, `completed`, `failed`, `declined`, or what later versions add."""

class ItemError(TypedDict):
    """Something went wrong that did not end the turn."""
    type: Literal["error"]
    id: str
    """Unique within the turn."""
    message: str
    """For people."""

class ItemFileChange(TypedDict):
    """Files the agent changes."""
    type: Literal["file_change"]
    id: str
    """Unique within the turn."""
    changes: list[FileUpdate]
    """One per file."""
    status: str
    """`in_progress`, `completed`, `failed`, `declined`, or what later versions add."""

class ItemMcpToolCall(TypedDict):
    """A call of an MCP tool."""
    type: Literal["mcp_tool_call"]
    id: str
    """Unique within the turn."""
    server: str
    """Its name in the config."""
    tool: str
    """Its name on that server."""
    arguments: Any
    """As the model gave them."""
    result: Any
    """`{content, structured_content}` once it has succeeded."""
    error: Any
    """`{message}` once it has failed."""
    status: str
    """`in_progress`, `completed`, `failed`, or what later versions add."""

class ItemReasoning(TypedDict):
    """What the agent thinks, summarised."""
    type: Literal["reasoning"]
    id: str
    """Unique within the turn."""
    text: str
    """The summary's parts, joined by blank lines."""

class ItemTodoList(TypedDict):
    """The agent's to-do list (`codex exec`; the app-server sends `turn.plan.updated`)."""
    type: Literal["todo_list"]
    id: str
    """Unique within the turn."""
    items: list[TodoItem]
    """In order."""

class ItemWebSearch(TypedDict):
    """A search on the web."""
    type: Literal["web_search"]
    id: str
    """Unique within the turn."""
    query: str
    """What was searched."""

class Listed(TypedDict):
    """The entries of several pages."""
    data: list[Any]
    """The entries, as the app-server spells them."""
    next_cursor: str | None
    """Where to go on, when the list is longer: the method's `cursor`."""

LoginMethod: TypeAlias = Literal["browser", "device_code"]
"""How the person gets to the login."""

class McpAddServerParams(TypedDict):
    """A server for the user's `config.toml`."""
    name: str
    """Its name."""
    settings: Any
    """As in `mcp_servers`: `command` and `args`, or `url`, and what goes with them."""

class McpAllowToolsParams(TypedDict):
    """Tools that need not be approved."""
    server: str
    """The server's name in the settings of Codex."""
    tools: NotRequired[list[str]]
    """Its tools. Default: all."""

class McpAllowed(TypedDict):
    """Settings of Codex."""
    config: dict[str, Any]
    """For the `config` of a client, a thread or a turn."""

class McpCallToolParams(TypedDict):
    """A call of a tool."""
    client: int
    """The handle."""
    tool: str
    """The tool's own name."""
    arguments: NotRequired[dict[str, Any]]
    """Its arguments."""
    meta: NotRequired[Any]
    """`_meta` of the request."""
    timeout_ms: NotRequired[int | None]
    """Another limit than the client's `tool_timeout_ms`."""

class McpClientParams(TypedDict):
    """Names a connection to an MCP server."""
    client: int
    """The handle."""

class McpConnectParams(TypedDict):
    """An MCP server to connect to."""
    server: McpServerOptions
    """The server."""
    answers_asks: NotRequired[bool]
    """Whether the host answers what the server asks: during the connection's set-up through this call, after
    that through `mcp.listen`.
    """

class McpConnected(TypedDict):
    """A connection to an MCP server."""
    client: int
    """Names it in later calls, until `mcp.close`."""
    info: McpServerInfo
    """What the server said of itself."""

class McpGetPromptParams(TypedDict):
    """A prompt to fill in."""
    client: int
    """The handle."""
    name: str
    """The prompt's name."""
    arguments: NotRequired[dict[str, Any]]
    """Its arguments."""

class McpHttpOptions(TypedDict):
    """How a server is served over HTTP."""
    port: NotRequired[int | None]
    """The port. Default: a free one."""
    token: NotRequired[Secret | None]
    """What clients must show as bearer token, at least 16 characters. Default: a random one."""
    approval_mode: NotRequired[str | None]
    """What Codex does before it calls a tool: `approve` calls it, `prompt` asks, `writes` and `auto` decide by the
    tool's hints. Default: `approve`, since the functions are the host's own.
    """
    tool_timeout_sec: NotRequired[float | None]
    """How long Codex waits for a tool, in seconds. Default: Codex's."""

McpListPromptsOutput: TypeAlias = list[Any]

McpListResourceTemplatesOutput: TypeAlias = list[Any]

McpListResourcesOutput: TypeAlias = list[Any]

McpListToolsOutput: TypeAlias = list[McpTool]

class McpListToolsParams(TypedDict):
    """Which tools to list."""
    client: int
    """The handle."""
    refresh: NotRequired[bool]
    """Asks the server also if it has not said that its tools changed."""

class McpListenParams(TypedDict):
    """A connection or a server to listen to: one of both."""
    client: NotRequired[int | None]
    """The handle of `mcp.connect`."""
    server: NotRequired[int | None]
    """The handle of `mcp.serve`."""
    answers_asks: NotRequired[bool]
    """Whether the host answers asks; for a server they are the calls of its tools."""
    notifications: NotRequired[bool]
    """Whether the host reads the notifications. One that is too slow for them ends this call as `lagged`, and with it
    the asks: who does not read says so. Default: it does.
    """

class McpNameCollision(TypedDict):
    """Tools whose names fall together. All of them stay; Codex tells them apart by a hash, where it can."""
    qualified_name: str
    """The name that all of them would have."""
    tools: list[McpToolId]
    """The tools; one that a server lists twice stands here twice."""

class McpOauthOptions(TypedDict):
    """How OAuth tokens are got and kept."""
    client_id: NotRequired[str | None]
    """The id of a client that is registered already."""
    client_secret: NotRequired[Secret | None]
    """Its secret."""
    client_metadata_url: NotRequired[str | None]
    """An HTTPS URL that describes the client, for authorization servers that take one as its id."""
    scopes: NotRequired[list[str]]
    """The scopes to ask for. Default: those that the server names."""
    login: NotRequired[bool]
    """Whether a login may be started when the server wants one. The handler is then asked to open a URL.
    Default: true.
    """
    callback_port: NotRequired[int | None]
    """The port for the redirect of the browser. Default: a free one."""
    login_timeout_ms: NotRequired[int]
    """Milliseconds until an unfinished login is given up. Default: 300,000."""
    store: NotRequired[McpTokenStore]
    """Where the tokens are kept. Default: `auto`."""
    codex_home: NotRequired[str | None]
    """Codex's folder, where the file is, and the locks. Default: `CODEX_HOME`, else `~/.codex`."""

class McpPrompt(TypedDict):
    """A prompt with its arguments filled in."""
    description: str | None
    """What it is for."""
    messages: list[Any]
    """Its messages as MCP writes them."""

class McpQualifiedNamesParams(TypedDict):
    """Tools of any number of servers."""
    tools: list[McpToolId]
    """All tools that Codex would have at once."""

McpReadResourceOutput: TypeAlias = list[Any]

class McpReadResourceParams(TypedDict):
    """A resource to read."""
    client: int
    """The handle."""
    uri: str
    """The resource."""

class McpRemoveServerParams(TypedDict):
    """Names a server of the user's `config.toml`."""
    name: str
    """Its name."""

class McpServeParams(TypedDict):
    """Functions of the host as an MCP server."""
    name: str
    """The server's name: letters, digits, `_` and `-`."""
    instructions: NotRequired[str | None]
    """How its tools want to be used."""
    tools: list[McpToolSpec]
    """What it offers. The calls come as asks of the kind `tool_call` to `mcp.listen`."""
    http: NotRequired[McpHttpOptions]
    """Where it listens."""
    stdio: NotRequired[bool]
    """Serves one client over this process's standard input and output instead."""
    call_timeout_ms: NotRequired[int]
    """Milliseconds that a call waits for the host's answer; 0 = for ever, which is the default: who calls has a limit
    of its own.
    """

class McpServed(TypedDict):
    """A server that runs."""
    server: int
    """Names it in later calls, until `mcp.stop`."""
    url: str | None
    """Where it listens; none over standard input and output."""
    bearer_token: str | None
    """What clients other than Codex must show as bearer token."""
    config: Any
    """Settings that give it to a thread of this client: merge them into the thread's `config`."""

class McpServerInfo(TypedDict):
    """A server, as it described itself in the handshake."""
    server: str
    """The name under which it was connected."""
    protocol_version: str
    """The version of the protocol that both speak."""
    server_info: Any
    """Its own name, title and version, as it sent them."""
    capabilities: Any
    """What it can do, as it sent it."""
    instructions: str | None
    """How it wants to be used."""

class McpServerOptions(TypedDict):
    """One MCP server: a command to start, or a URL."""
    name: NotRequired[str]
    """The server's name: it stands in qualified names, in asks, and in the key of stored tokens."""
    command: NotRequired[str | None]
    """The program of a server that speaks over its standard input and output. Nothing passes through a shell."""
    args: NotRequired[list[str]]
    """Its arguments."""
    cwd: NotRequired[str | None]
    """Its working directory. Default: that of this process."""
    env: NotRequired[EnvVars]
    """Environment variables for it, over the few that every server gets (`PATH`, `HOME`, `LANG`, …)."""
    env_vars: NotRequired[list[str]]
    """Names of more environment variables that it gets from this process."""
    url: NotRequired[str | None]
    """The address of a streamable HTTP server."""
    bearer_token: NotRequired[Secret | None]
    """Shown to the server as bearer token."""
    bearer_token_env_var: NotRequired[str | None]
    """The environment variable that holds the token, instead of `bearer_token`."""
    http_headers: NotRequired[EnvVars]
    """Headers of every request to the server. They go nowhere else, not to its authorization server either."""
    env_http_headers: NotRequired[dict[str, str]]
    """Headers whose values are in environment variables, by the name of the header."""
    oauth: NotRequired[McpOauthOptions | None]
    """How tokens are got where the server wants OAuth. `{}` uses and refreshes those that `codex mcp login` or
    an earlier login stored.
    """
    enabled_tools: NotRequired[list[str] | None]
    """The only tools to use. Default: all."""
    disabled_tools: NotRequired[list[str]]
    """Tools not to use, over `enabled_tools`."""
    approve_tool_calls: NotRequired[bool]
    """Whether the handler is asked before each tool is called. The ask looks like Codex's own: an elicitation
    with `_meta.codex_approval_kind`. Default: false.
    """
    roots: NotRequired[list[Any] | None]
    """Folders and files that the server is told when it asks for roots: objects with `uri` and `name`."""
    startup_timeout_ms: NotRequired[int]
    """Milliseconds until the server must have answered the handshake. Default: 10,000."""
    tool_timeout_ms: NotRequired[int]
    """Milliseconds until a tool call fails with `timeout`; progress starts them anew. Default: 60,000."""
    request_timeout_ms: NotRequired[int]
    """Milliseconds until any other request fails with `timeout`. Default: 30,000."""
    ask_timeout_ms: NotRequired[int]
    """Milliseconds that an ask of the server waits for its answer; 0 = for ever. Default: 300,000."""
    retries: NotRequired[int]
    """How often a call is tried again after a fault of the transport. Calls of tools that are neither read-only
    nor idempotent never are. Default: 3.
    """
    max_message_bytes: NotRequired[int]
    """The longest message that is taken from the server, in bytes; longer ones are skipped. Default: 64 MiB."""

class McpServerParams(TypedDict):
    """Names a server of the host."""
    server: int
    """The handle."""

McpTokenStore: TypeAlias = Literal["auto", "file", "keyring", "memory"]
"""Where OAuth tokens are kept."""

class McpTool(TypedDict):
    """A tool of an MCP server."""
    server: str
    """The server's name."""
    name: str
    """The tool's name."""
    qualified_name: str
    """Its name in the form `mcp__server__tool`, as Codex makes it from the tools of this server alone."""
    title: str | None
    """Its name for people."""
    description: str | None
    """What it does."""
    input_schema: Any
    """The JSON Schema of its arguments."""
    output_schema: Any
    """The JSON Schema of its structured results."""
    annotations: Any
    """What the server says of its behaviour: `readOnlyHint`, `idempotentHint`, …"""
    meta: Any
    """The server's `_meta`."""

class McpToolCall(TypedDict):
    """A call of an MCP tool."""
    id: str
    """Unique within the turn."""
    server: str
    """Its name in the config."""
    tool: str
    """Its name on that server."""
    arguments: Any
    """As the model gave them."""
    result: Any
    """`{content, structured_content}` once it has succeeded."""
    error: Any
    """`{message}` once it has failed."""
    status: str
    """`in_progress`, `completed`, `failed`, or what later versions add."""

class McpToolId(TypedDict):
    """A tool of a server, by the names the server and the user gave."""
    server: str
    """The server's name, the key in `mcp_servers`."""
    tool: str
    """The tool's name."""

class McpToolName(TypedDict):
    """What the model sees of one tool."""
    server: str
    """The server's name."""
    tool: str
    """The tool's own name."""
    namespace: str
    """The namespace in which the model finds it: `mcp__server`."""
    name: str
    """Its name in the namespace."""
    qualified_name: str
    """Both in one: `mcp__server__tool`."""

class McpToolNames(TypedDict):
    """The names of a set of tools."""
    names: list[McpToolName]
    """One for each tool, in the order in which they were given."""
    collisions: list[McpNameCollision]
    """Which of them fell together."""

class McpToolProgressParams(TypedDict):
    """How far a call of a host's tool is."""
    server: int
    """The server's handle."""
    call_id: str
    """The ask's `callId`."""
    progress: float
    """How far it is; must grow."""
    total: NotRequired[float | None]
    """How far it will be in the end."""
    message: NotRequired[str | None]
    """For people."""

class McpToolResult(TypedDict):
    """What a tool gave back."""
    content: list[Any]
    """Content blocks as MCP writes them: `{"type":"text","text":…}`, `{"type":"image","data":…,"mimeType":…}`, …"""
    structured_content: NotRequired[Any]
    """The result as data, if the tool gives one."""
    is_error: bool
    """Whether the tool says that it failed."""
    meta: NotRequired[Any]
    """The server's `_meta`."""

class McpToolSpec(TypedDict):
    """A tool as clients see it."""
    name: NotRequired[str]
    """Its name."""
    title: NotRequired[str | None]
    """Its name for people."""
    description: NotRequired[str | None]
    """What it does, for the model."""
    input_schema: NotRequired[Any]
    """The JSON Schema of its arguments, an object. Default: any arguments."""
    output_schema: NotRequired[Any]
    """The JSON Schema of its structured result."""
    annotations: NotRequired[Any]
    """Hints on its behaviour: `readOnlyHint`, `idempotentHint`, `destructiveHint`, `openWorldHint`."""
    meta: NotRequired[Any]
    """`_meta` for clients."""

Merge: TypeAlias = Literal["replace", "upsert"]
"""How a value is laid over the one that is there."""

ModeKind: TypeAlias = Literal["plan", "default"]
"""A way of working together with the user."""

class ModelHandle(TypedDict):
    """A scripted model that runs."""
    model: int
    """Names the model in later calls, until `testing.model_stop`."""
    url: str
    """Where it listens."""
    config: Any
    """Codex config overrides that make it the provider."""

class ModelParams(TypedDict):
    """Names a scripted model."""
    model: int
    """The handle."""

class ModelStartParams(TypedDict):
    """What the model is to say."""
    script: Script
    """The turns it plays."""

NetworkAction: TypeAlias = Literal["allow", "deny"]
"""Whether a host may be reached."""

class NetworkPolicyAmendment(TypedDict):
    """A rule about a host, which Codex keeps for good."""
    host: str
    """The host's name."""
    action: NetworkAction
    """What is to happen with it."""

class NoParams(TypedDict):
    """For ops that take nothing."""

class NotificationFilter(TypedDict):
    """Which notifications to hear; empty lists hear all."""
    threads: NotRequired[list[str]]
    """Thread ids. What is about no thread (the account, warnings, files) is heard in any case."""
    methods: NotRequired[list[str]]
    """Methods, like `thread/status/changed` or `codexkit/connectionLost`."""

OnBusy: TypeAlias = Literal["queue", "fail"]
"""What a second turn does while the thread is busy."""

class OpenOptions(TypedDict):
    """What [`Port::open`] takes."""
    options: NotRequired[CodexOptions]
    """The client's options."""
    search_roots: NotRequired[list[str]]
    """Folders in which the host's package manager may have put Codex (`node_modules`, `site-packages`)."""
    environment: NotRequired[dict[str, str] | None]
    """The environment; that of the process when absent."""
    log_level: NotRequired[str | None]
    """`error`, `warn`, `info`, `debug` or `trace`: deliver log records of this level and above."""

OwnNotification: TypeAlias = OwnNotificationCodexkitConnectionReady | OwnNotificationCodexkitConnectionLost | OwnNotificationCodexkitMalformed | OwnNotificationCodexkitApprovalRequested | OwnNotificationCodexkitApprovalResolved
"""What codexkit itself tells a subscription."""

class OwnNotificationCodexkitApprovalRequested(TypedDict):
    """Codex asks for something. On a turn's stream the same is the event `approval.requested`."""
    method: Literal["codexkit/approvalRequested"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: Any

class OwnNotificationCodexkitApprovalResolved(TypedDict):
    """An ask was answered. On a turn's stream the same is the event `approval.resolved`."""
    method: Literal["codexkit/approvalResolved"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: Any

class OwnNotificationCodexkitConnectionLost(TypedDict):
    """The connection to the app-server ended: its process died, or the network failed."""
    method: Literal["codexkit/connectionLost"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: OwnNotificationCodexkitConnectionLostParams

class OwnNotificationCodexkitConnectionLostParams(TypedDict):
    error: Any
    """`{code, message, retryable, data, causes}`."""
    reconnecting: bool
    """Whether a new connection is being made. The next request makes one in any case."""

class OwnNotificationCodexkitConnectionReady(TypedDict):
    """The app-server is ready for requests."""
    method: Literal["codexkit/connectionReady"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: OwnNotificationCodexkitConnectionReadyParams

class OwnNotificationCodexkitConnectionReadyParams(TypedDict):
    gap: bool
    """After a connection that was lost: what happened in between was not told."""
    resumed_threads: list[str]
    """The threads whose notifications come again."""

class OwnNotificationCodexkitMalformed(TypedDict):
    """A line of the app-server could not be read."""
    method: Literal["codexkit/malformed"]
    seq: int
    """Position within the subscription, counting up from 1."""
    params: OwnNotificationCodexkitMalformedParams

class OwnNotificationCodexkitMalformedParams(TypedDict):
    reason: str
    """Why."""
    excerpt: str
    """How it begins."""

Personality: TypeAlias = Literal["none", "friendly", "pragmatic"]
"""The tone of answers. Codex 0.169 accepts all three; `friendly` and `pragmatic` no longer differ."""

Phase: TypeAlias = Literal["commentary", "final_answer"]
"""Whether a message is on the way to the answer or the answer."""

class PlanStep(TypedDict):
    """A step of the agent's plan."""
    step: str
    """What is to be done."""
    status: str
    """`pending`, `in_progress` or `completed`."""

ProjectTrust: TypeAlias = Literal["trusted", "untrusted"]
"""Whether Codex reads the project's own `.codex` folder (settings, hooks, MCP servers)."""

class Reasoning(TypedDict):
    """What the agent thinks, summarised."""
    id: str
    """Unique within the turn."""
    text: str
    """The summary's parts, joined by blank lines."""

ReasoningEffort: TypeAlias = ReasoningEffortText | str
"""How long the model may think. Which levels exist depends on the model, so any other word passes."""

ReasoningEffortText: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max", "ultra"]

ReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed", "none"]
"""How much of the model's thinking is told."""

class RemoteOptions(TypedDict):
    """An app-server that already runs. For the transport `remote`."""
    url: str
    """`ws://host:port`, `wss://host:port` or `unix:///path/of/socket`. A certificate must be known to
    the system, or to the file that `CODEX_CA_CERTIFICATE`, else `SSL_CERT_FILE`, names.
    """
    auth_token: NotRequired[Secret | None]
    """Shown to the server as bearer token: over `wss://`, over a unix socket, and over `ws://` to this
    host only.
    """
    auth_token_env: NotRequired[str | None]
    """The environment variable that holds the token, instead of `auth_token`."""

class Reply(TypedDict):
    """The answer to one request."""
    steps: list[Step]
    """What is sent, in order. Unless a step ends the response, it is completed after the last one."""
    failures: NotRequired[list[list[Step]]]
    """Steps played instead to the first attempts: a request that Codex repeats gets the next list,
    and `steps` after the last.
    """
    usage: NotRequired[ScriptUsage]
    """The tokens reported when the response completes."""
    expect: NotRequired[Expect | None]
    """What the request must be like; `verify` names what was not."""

class Request(TypedDict):
    """One request that the scripted model received."""
    method: str
    """The HTTP method."""
    path: str
    """Path and query."""
    headers: dict[str, str]
    """Headers by lower-case name, as they came: an API key stands here in clear. Values that are no
    text are left out.
    """
    body: Any
    """The body; `null` when there was none or it was not JSON."""

ReviewDelivery: TypeAlias = Literal["inline", "detached"]
"""Where a review runs."""

class ReviewTargetUncommittedChanges(TypedDict):
    """What is staged, changed and untracked in the working directory."""
    type: Literal["uncommitted_changes"]

ReviewTarget: TypeAlias = ReviewTargetUncommittedChanges | ReviewTargetBaseBranch | ReviewTargetCommit | ReviewTargetCustom
"""What to review."""

class ReviewTargetBaseBranch(TypedDict):
    """What lies between this branch and the working directory."""
    type: Literal["base_branch"]
    branch: str
    """The branch's name."""

class ReviewTargetCommit(TypedDict):
    """What one commit changed."""
    type: Literal["commit"]
    sha: str
    """The commit's hash."""
    title: NotRequired[str | None]
    """Its title, for the words of the review."""

class ReviewTargetCustom(TypedDict):
    """Whatever these words say."""
    type: Literal["custom"]
    instructions: str
    """What to look at and what for."""

RuleDecision: TypeAlias = Literal["allow", "deny", "cancel", "ask"]
"""What a rule decides."""

SandboxMode: TypeAlias = Literal["read-only", "workspace-write", "danger-full-access"]
"""What commands of the model may do to files and network."""

class SandboxPolicyDangerFullAccess(TypedDict):
    """No sandbox at all."""
    type: Literal["danger-full-access"]

SandboxPolicy: TypeAlias = SandboxPolicyReadOnly | SandboxPolicyWorkspaceWrite | SandboxPolicyDangerFullAccess | SandboxPolicyExternalSandbox
"""A sandbox in full. What is left out is off: unlike [`SandboxMode`], a policy does not take the
rest from the user's `config.toml`.
"""

class SandboxPolicyExternalSandbox(TypedDict):
    """Codex already runs in somebody else's sandbox and adds none. Not on the exec transport."""
    type: Literal["external-sandbox"]
    network_access: NotRequired[bool]
    """Whether the outer sandbox lets commands use the network."""

class SandboxPolicyReadOnly(TypedDict):
    """Read files, write none."""
    type: Literal["read-only"]
    network_access: NotRequired[bool]
    """Whether commands may use the network. Not on the exec transport."""

class SandboxPolicyWorkspaceWrite(TypedDict):
    """Write in the working directory and in `writable_roots`."""
    type: Literal["workspace-write"]
    writable_roots: NotRequired[list[str]]
    """Further directories that may be written; relative ones start at the host's directory."""
    network_access: NotRequired[bool]
    """Whether commands may use the network."""
    exclude_tmpdir_env_var: NotRequired[bool]
    """Take the folder in `$TMPDIR` out of what may be written."""
    exclude_slash_tmp: NotRequired[bool]
    """Take `/tmp` out of what may be written."""

Scope: TypeAlias = Literal["once", "session"]
"""How far an `allow` reaches."""

class Script(TypedDict):
    """What the model answers. The same script serves any number of threads at once: which reply a
    request gets follows from the request alone.

    A turn of the script is chosen by the latest user message. Turns with `when` are tried first, in
    order. If none fits, the n-th user message of the thread plays the n-th turn without `when`.
    Within the turn, the k-th request since that message plays `replies[k]`: one reply, then one more
    for each time Codex comes back with tool results. Text that steers a running turn is a user message
    like any other, so it goes on with another turn of the script.
    """
    turns: list[Turn]
    """The turns; at least one."""

ScriptBytes: TypeAlias = str | list[int]
"""Bytes on the stream."""

class ScriptUsage(TypedDict):
    """Token counts of one response."""
    input_tokens: NotRequired[int]
    """All tokens of the request, cached ones included."""
    cached_input_tokens: NotRequired[int]
    """Those of `input_tokens` that came from the cache."""
    output_tokens: NotRequired[int]
    """All tokens of the response, reasoning included."""
    reasoning_output_tokens: NotRequired[int]
    """Those of `output_tokens` spent on reasoning."""

SearchProvider: TypeAlias = Literal["tavily", "serper"]
"""A service that searches the web."""

Secret: TypeAlias = str
"""A string that debug output never shows."""

class SessionHandle(TypedDict):
    """A session, as the host holds it."""
    session: int
    """Names the session in later calls, until `session.stop`."""
    thread_id: str
    """Its thread."""

class SessionOptions(TypedDict):
    """Options of a session."""
    model: NotRequired[str | None]
    """The model."""
    approval_policy: NotRequired[ApprovalPolicy | None]
    """When Codex asks before it acts. Default: the user's."""
    sandbox: NotRequired[SandboxMode | None]
    """What commands may do. Default: the user's. Excludes `sandbox_policy`."""
    sandbox_policy: NotRequired[SandboxPolicy | None]
    """The sandbox in full. Excludes `sandbox`."""
    tools: NotRequired[list[Any]]
    """Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …"""
    auto_approve: NotRequired[bool]
    """Allow every command, file change and permission that Codex asks for. Default: none of them."""
    turn_timeout_ms: NotRequired[int | None]
    """Milliseconds for a turn; 0 = no limit. Default: 3,600,000."""
    read_timeout_ms: NotRequired[int | None]
    """Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000."""

class SessionResult(TypedDict):
    """What a turn of a session came to."""
    session_id: str
    """The thread's and the turn's id, joined by a hyphen."""
    thread_id: str
    """The thread."""
    turn_id: str
    """The turn."""
    result: str
    """`turn_completed`; everything else is an error."""
    final_response: str | None
    """The agent's last message."""
    usage: Usage | None
    """What the turn used."""

class SessionRunTurnParams(TypedDict):
    """A turn of a session."""
    session: int
    """The session's handle."""
    prompt: Input
    """What to tell Codex."""
    title: NotRequired[str | None]
    """Gives the thread this name before the turn."""
    answers_asks: NotRequired[bool]
    """Whether the caller runs the session's tools: it gets asks of the kind `tool_call`."""

class SessionStartParams(TypedDict):
    """A session."""
    workspace: str
    """The directory that Codex works in."""
    model: NotRequired[str | None]
    """The model."""
    approval_policy: NotRequired[ApprovalPolicy | None]
    """When Codex asks before it acts. Default: the user's."""
    sandbox: NotRequired[SandboxMode | None]
    """What commands may do. Default: the user's. Excludes `sandbox_policy`."""
    sandbox_policy: NotRequired[SandboxPolicy | None]
    """The sandbox in full. Excludes `sandbox`."""
    tools: NotRequired[list[Any]]
    """Tools that the caller runs for the model: `{type: "function", name, description, inputSchema}`, …"""
    auto_approve: NotRequired[bool]
    """Allow every command, file change and permission that Codex asks for. Default: none of them."""
    turn_timeout_ms: NotRequired[int | None]
    """Milliseconds for a turn; 0 = no limit. Default: 3,600,000."""
    read_timeout_ms: NotRequired[int | None]
    """Milliseconds for each answer of Codex to a request; at least 1. Default: 5,000."""

class SessionStopParams(TypedDict):
    """Names a session."""
    session: int
    """The session's handle."""

ShellEnvironmentInherit: TypeAlias = Literal["all", "core", "none"]
"""What [`ShellEnvironmentPolicy`] starts from."""

class ShellEnvironmentPolicy(TypedDict):
    """Which environment variables commands of the model see."""
    inherit: NotRequired[ShellEnvironmentInherit | None]
    """What to start from."""
    ignore_default_excludes: NotRequired[bool | None]
    """Keep variables that look like secrets; without it Codex takes them out."""
    exclude: NotRequired[list[str] | None]
    """Patterns (`AWS_*`) of variables to take out."""
    include_only: NotRequired[list[str] | None]
    """If given, only variables that match one of these patterns stay."""
    set: NotRequired[EnvVars | None]
    """Variables to set."""

class StepHang(TypedDict):
    """Nothing more comes until the client goes away. Nothing may follow."""
    type: Literal["hang"]

class StepDisconnect(TypedDict):
    """The connection breaks in the middle of the body. Nothing may follow."""
    type: Literal["disconnect"]

class StepEnd(TypedDict):
    """The body ends in good order, but the response was never completed. Nothing may follow."""
    type: Literal["end"]

Step: TypeAlias = StepReasoning | StepText | StepFunctionCall | StepCustomToolCall | StepItem | StepEvent | StepRaw | StepDelay | StepHttpError | StepFailed | StepIncomplete | StepHang | StepDisconnect | StepEnd
"""One thing that the model sends or does."""

class StepCustomToolCall(TypedDict):
    """A call of a freeform tool, such as `apply_patch`."""
    type: Literal["custom_tool_call"]
    name: str
    """The tool."""
    input: str
    """Its input, streamed line by line."""

class StepDelay(TypedDict):
    """Silence for a while."""
    type: Literal["delay"]
    ms: int
    """How long, in milliseconds."""

class StepEvent(TypedDict):
    """Any event of the Responses API, sent as it is."""
    type: Literal["event"]
    event: Any
    """The event with its `type`."""

class StepFailed(TypedDict):
    """The response fails on the stream (`response.failed`). Nothing may follow."""
    type: Literal["failed"]
    code: str
    """The error code, such as `rate_limit_exceeded` or `context_length_exceeded`."""
    message: str
    """The message."""

class StepFunctionCall(TypedDict):
    """A call of a function tool, such as `exec_command`."""
    type: Literal["function_call"]
    name: str
    """The tool."""
    namespace: NotRequired[str | None]
    """The namespace that the tool is offered in, such as `collaboration`."""
    arguments: Any
    """The arguments. A string is sent as it is, so that broken JSON can be tried."""

class StepHttpError(TypedDict):
    """An HTTP error instead of a stream. Only delays may stand before it, nothing after."""
    type: Literal["http_error"]
    status: int
    """The status, 400 to 599."""
    body: NotRequired[Any]
    """The body; an error object like OpenAI's if not given."""
    headers: NotRequired[dict[str, str]]
    """Headers to add, such as `retry-after`."""

class StepIncomplete(TypedDict):
    """The response stops early (`response.incomplete`). Nothing may follow."""
    type: Literal["incomplete"]
    reason: str
    """Why, such as `max_output_tokens`."""

class StepItem(TypedDict):
    """Any output item of the Responses API, sent as it is: added, then done."""
    type: Literal["item"]
    item: Any
    """The item with its `type`; an `id` is added if it has none."""

class StepRaw(TypedDict):
    """Text on the stream as it stands: broken SSE, broken JSON, comments."""
    type: Literal["raw"]
    data: ScriptBytes
    """The text, or a list of bytes for what is no UTF-8."""

class StepReasoning(TypedDict):
    """A reasoning item whose summary is streamed."""
    type: Literal["reasoning"]
    text: Chunks
    """The summary."""

class StepText(TypedDict):
    """An assistant message, streamed."""
    type: Literal["text"]
    text: Chunks
    """The message."""
    phase: NotRequired[Phase | None]
    """Whether it is on the way or the answer; Codex treats a message without it as the answer."""

class StrictSchemaParams(TypedDict):
    """A JSON Schema."""
    schema: Any
    """The schema."""

class TerminalSize(TypedDict):
    """A terminal's size in characters; at least 1 each."""
    rows: int
    """Lines."""
    cols: int
    """Characters of a line."""

TestingModelRequestsOutput: TypeAlias = list[Request]

class ThreadCallMcpToolParams(TypedDict):
    """A call of a tool."""
    thread: int
    """The thread's handle."""
    server: str
    """The MCP server's name."""
    tool: str
    """The tool's name."""
    arguments: NotRequired[Any]
    """Its arguments."""

class ThreadChildrenParams(TypedDict):
    """Which sub-agents."""
    thread: int
    """The thread's handle."""
    all: NotRequired[bool]
    """Also those that sub-agents have spawned."""
    limit: NotRequired[int | None]
    """Stop after the page that reaches this many entries. Default: 10,000."""

ThreadClearGoalOutput: TypeAlias = bool

class ThreadCompactParams(TypedDict):
    """A turn without input."""
    thread: int
    """The thread's handle."""
    timeout_ms: NotRequired[int | None]
    """Milliseconds that the whole turn may take; 0 or unset = no limit."""
    idle_timeout_ms: NotRequired[int | None]
    """Milliseconds that may pass without any event; 0 or unset = no limit."""
    on_busy: NotRequired[OnBusy]
    """What to do while the thread is busy. Default: `queue`."""
    raw_events: NotRequired[bool]
    """Also hand out Codex's own notifications, as they came."""

class ThreadFilter(TypedDict):
    """Which threads to list."""
    archived: NotRequired[bool]
    """The archived ones instead of the others."""
    working_directory: NotRequired[str | None]
    """Only those of this directory; a relative one starts at the host's."""
    search: NotRequired[str | None]
    """Only those whose title contains this text."""
    model_providers: NotRequired[list[str] | None]
    """Only those of these providers."""
    source_kinds: NotRequired[list[str] | None]
    """Only those from these sources: `cli`, `vscode`, `exec`, `appServer`, `subAgent`, … Default: the first four, all
    but sub-agents.
    """
    parent_thread_id: NotRequired[str | None]
    """Only the sub-agents that this thread has spawned."""
    sort_key: NotRequired[str | None]
    """`created_at` (the default), `updated_at`, `recency_at` or `section_position`."""
    oldest_first: NotRequired[bool]
    """The oldest first. Default: the newest."""
    cursor: NotRequired[str | None]
    """Go on there: `next_cursor` of an earlier answer."""
    limit: NotRequired[int | None]
    """Stop after the page that reaches this many. Default: 10,000."""

class ThreadForkParams(TypedDict):
    """A fork."""
    thread: int
    """The thread's handle."""
    last_turn_id: NotRequired[str | None]
    """The last turn that the fork shares with the thread. Default: the newest. Excludes `before_turn_id`."""
    before_turn_id: NotRequired[str | None]
    """The first turn that the fork does not have. Excludes `last_turn_id`."""
    ephemeral: NotRequired[bool]
    """Do not store the fork."""
    options: NotRequired[ThreadOptions | None]
    """The fork's options. Default: those of the thread."""

class ThreadHandle(TypedDict):
    """A thread, as the host holds it."""
    thread: int
    """Names the thread in later calls, until `thread.release`."""
    id: str | None
    """The thread's id, once Codex has told it."""

class ThreadInjectItemsParams(TypedDict):
    """Items for the history."""
    thread: int
    """The thread's handle."""
    items: list[Any]
    """Items of the Responses API."""

class ThreadItemsParams(TypedDict):
    """A part of the history, by items."""
    thread: int
    """The thread's handle."""
    turn_id: NotRequired[str | None]
    """Only the items of this turn."""
    newest_first: NotRequired[bool]
    """The newest first. Default: the oldest."""
    cursor: NotRequired[str | None]
    """Go on there: `next_cursor` of an earlier answer."""
    limit: NotRequired[int | None]
    """Stop after the page that reaches this many entries. Default: 10,000."""

class ThreadOptions(TypedDict):
    """Options of a thread, new or resumed. What is not set is left to Codex, to the stored thread and to
    the user's `config.toml`.

    On the app-server the fields that a turn can carry are repeated with every turn. That is what makes
    them hold on a thread that is already loaded: Codex ignores all overrides when such a one is resumed.
    """
    model: NotRequired[str | None]
    """The model. Config key `model`."""
    model_provider: NotRequired[str | None]
    """The id of the model provider. Config key `model_provider`."""
    allow_provider_model_fallback: NotRequired[bool | None]
    """Use the provider's default model when it does not have the wanted one. App-server, new threads
    only.
    """
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """How long the model may think. Config key `model_reasoning_effort`."""
    reasoning_summary: NotRequired[ReasoningSummary | None]
    """How much of the thinking is told. Config key `model_reasoning_summary`."""
    verbosity: NotRequired[Verbosity | None]
    """How wordy answers are. Config key `model_verbosity`."""
    sandbox: NotRequired[SandboxMode | None]
    """What commands may do; the rest of the policy comes from the user's `config.toml`. Excludes
    `sandbox_policy` and `permissions`. With `workspace-write` or `danger-full-access` (in whatever
    form) the app-server notes in the user's `config.toml` that a working directory in a git
    repository is trusted, if nothing is noted there yet and `project_trust` is not set.
    """
    sandbox_policy: NotRequired[SandboxPolicy | None]
    """The sandbox in full. Excludes `sandbox`, `permissions` and `network_access`."""
    permissions: NotRequired[str | None]
    """The id of a permission profile, built in (`:read-only`, `:workspace`, `:danger-full-access`) or
    from `permissions` in the config. Excludes `sandbox`, `sandbox_policy`, `network_access`.
    """
    network_access: NotRequired[bool | None]
    """Whether commands in a `workspace-write` sandbox may use the network. Config key
    `sandbox_workspace_write.network_access`.
    """
    approval_policy: NotRequired[ApprovalPolicy | None]
    """When Codex asks before it acts."""
    approvals_reviewer: NotRequired[ApprovalsReviewer | None]
    """Who answers approvals."""
    approvals: NotRequired[ApprovalRules | None]
    """Rules that answer approvals, behind those of the turn and before those of the client. On exec for client tools
    only.
    """
    approval_timeout_ms: NotRequired[int | None]
    """Milliseconds after which an unanswered ask is refused; 0 = never. Default: that of the client."""
    approval_timeout_decision: NotRequired[TimeoutDecision | None]
    """What happens then. Default: that of the client."""
    working_directory: NotRequired[str | None]
    """The directory that Codex works in; a relative one starts at the host's. Default: the host's."""
    additional_directories: NotRequired[list[str]]
    """Further directories to work in, writable where the working directory is."""
    web_search: NotRequired[WebSearchMode | None]
    """Whether the model may search the web. Config key `web_search`."""
    personality: NotRequired[Personality | None]
    """The tone of answers."""
    base_instructions: NotRequired[str | None]
    """Instructions in place of those that Codex has for the model."""
    developer_instructions: NotRequired[str | None]
    """Instructions beside those that Codex has."""
    compact_prompt: NotRequired[str | None]
    """What to tell the model when the conversation is compacted. Config key `compact_prompt`."""
    service_tier: NotRequired[str | None]
    """The service tier, like `fast` or `flex`. One that the model does not have gives a warning."""
    context_window: NotRequired[int | None]
    """Tokens of the model's context window; at least 1. Config key `model_context_window`."""
    auto_compact_token_limit: NotRequired[int | None]
    """Tokens at which Codex compacts the conversation; at least 1. Config key
    `model_auto_compact_token_limit`.
    """
    tool_output_token_limit: NotRequired[int | None]
    """Tokens of one tool's output that the model gets to see; at least 1. Config key
    `tool_output_token_limit`.
    """
    max_agent_threads: NotRequired[int | None]
    """How many sub-agents may work at once; at least 1. Config key `agents.max_threads`."""
    review_model: NotRequired[str | None]
    """The model for reviews. Config key `review_model`."""
    hide_agent_reasoning: NotRequired[bool | None]
    """Leave out reasoning events. Config key `hide_agent_reasoning`."""
    show_raw_agent_reasoning: NotRequired[bool | None]
    """Tell raw reasoning where the model gives it. Config key `show_raw_agent_reasoning`."""
    shell_environment_policy: NotRequired[ShellEnvironmentPolicy | None]
    """Which environment variables commands see. Config key `shell_environment_policy`."""
    project_trust: NotRequired[ProjectTrust | None]
    """Whether to read the project's `.codex` folder, for this thread only. Config key
    `projects.<working directory>.trust_level`.
    """
    ephemeral: NotRequired[bool]
    """Do not store the thread. New threads only on the app-server."""
    skip_git_repo_check: NotRequired[bool]
    """Work outside a git repository too. Exec refuses that without; the app-server never checks."""
    ignore_user_config: NotRequired[bool]
    """Leave the user's `config.toml` unread. Exec only."""
    ignore_rules: NotRequired[bool]
    """Leave the execution rules of user and project unread. Exec only."""
    history_mode: NotRequired[HistoryMode | None]
    """How a new thread is stored. App-server only; no effect on a resumed one."""
    thread_source: NotRequired[str | None]
    """What kind of source a new thread comes from, like `user` or `feature:search`, for statistics."""
    service_name: NotRequired[str | None]
    """The host's service name, for statistics. App-server, new threads only."""
    tools: NotRequired[Sequence[ToolSpec | Tool[..., Any]]]
    """Tools that the host runs for the model, over the client's of the same name."""
    hosted_tools: NotRequired[list[HostedTool]]
    """Ready tools of codexkit, over the client's of the same name."""
    guardrails: NotRequired[Sequence[GuardrailSpec | Guardrail]]
    """Checks of what goes into this thread's turns and comes out of them, between those of client and turn."""
    dynamic_tools: NotRequired[list[Any]]
    """Further tools in the app-server's own spelling, `{type: "function", name, description, inputSchema}`
    or `{type: "namespace", name, description, tools}`: their calls go to the ask handler unchecked.
    App-server only; sent for new threads only.
    """
    collaboration_mode: NotRequired[CollaborationMode | None]
    """Plan or default mode. App-server only."""
    environments: NotRequired[list[Environment] | None]
    """Where tools run; with an empty list file and command tools refuse to work. App-server only."""
    config: NotRequired[ConfigOverrides]
    """Overrides of `config.toml` for this thread."""

class ThreadParams(TypedDict):
    """Names a thread."""
    thread: int
    """The handle."""

class ThreadQueueAddParams(TypedDict):
    """Input for the queue."""
    thread: int
    """The thread's handle."""
    input: Input
    """What to tell Codex."""
    client_user_message_id: NotRequired[str | None]
    """The host's own id for the user's message. Default: a new one."""

class ThreadQueueRemoveParams(TypedDict):
    """An entry of the queue."""
    thread: int
    """The thread's handle."""
    id: str
    """The entry's id."""

class ThreadQueueReorderParams(TypedDict):
    """The order of the queue."""
    thread: int
    """The thread's handle."""
    ids: list[str]
    """The ids of all entries, in their new order."""

class ThreadQueueStartParams(TypedDict):
    """Which entry of the queue."""
    thread: int
    """The thread's handle."""
    id: NotRequired[str | None]
    """The entry's id. Default: the first."""

class ThreadQueueUpdateParams(TypedDict):
    """Another input for an entry of the queue."""
    thread: int
    """The thread's handle."""
    id: str
    """The entry's id."""
    input: Input
    """What to tell Codex."""

class ThreadReadMcpResourceParams(TypedDict):
    """A resource."""
    thread: int
    """The thread's handle."""
    server: str
    """The MCP server's name."""
    uri: str
    """The resource's URI."""

class ThreadReadParams(TypedDict):
    """A look into the store."""
    thread: int
    """The thread's handle."""
    include_turns: NotRequired[bool]
    """Also the turns, with their items."""

class ThreadResumeParams(TypedDict):
    """An earlier thread."""
    id: NotRequired[str | None]
    """The thread's id. Either this or `last`."""
    last: NotRequired[bool]
    """The most recent thread of the working directory."""
    options: NotRequired[ThreadOptions]
    """The thread's options."""

class ThreadRevertParams(TypedDict):
    """How far to go back."""
    thread: int
    """The thread's handle."""
    before_turn_id: str
    """The first turn that is taken back."""

class ThreadReviewParams(TypedDict):
    """A review."""
    thread: int
    """The thread's handle."""
    target: ReviewTarget
    """What to review."""
    delivery: NotRequired[ReviewDelivery]
    """Where the review runs. Default: `inline`."""
    timeout_ms: NotRequired[int | None]
    """Milliseconds that the whole turn may take; 0 or unset = no limit."""
    idle_timeout_ms: NotRequired[int | None]
    """Milliseconds that may pass without any event; 0 or unset = no limit."""
    on_busy: NotRequired[OnBusy]
    """What to do while the thread is busy. Default: `queue`."""
    raw_events: NotRequired[bool]
    """Also hand out Codex's own notifications, as they came."""
    answers_asks: NotRequired[bool]
    """Whether the caller answers asks. If not, every ask is refused."""

class ThreadRunParams(TypedDict):
    """A turn on a thread."""
    thread: int
    """The thread's handle."""
    input: Input
    """What to tell Codex."""
    options: NotRequired[TurnOptions]
    """The turn's options."""
    answers_asks: NotRequired[bool]
    """Whether the caller answers asks. If not, every ask is refused."""

class ThreadSetGoalParams(TypedDict):
    """A goal, or those parts of it that are to change."""
    thread: int
    """The thread's handle."""
    objective: NotRequired[str | None]
    """What to reach."""
    status: NotRequired[str | None]
    """`active`, `paused`, `blocked`, `usageLimited`, `budgetLimited` or `complete`."""
    token_budget: NotRequired[int | None]
    """Tokens that may go into it."""

class ThreadSetNameParams(TypedDict):
    """A name."""
    thread: int
    """The thread's handle."""
    name: str
    """For lists and searches."""

class ThreadShellCommandParams(TypedDict):
    """A command of the user."""
    thread: int
    """The thread's handle."""
    command: str
    """A line for the shell, not blank."""
    timeout_ms: NotRequired[int | None]
    """Milliseconds that the whole turn may take; 0 or unset = no limit."""
    idle_timeout_ms: NotRequired[int | None]
    """Milliseconds that may pass without any event; 0 or unset = no limit."""
    on_busy: NotRequired[OnBusy]
    """What to do while the thread is busy. Default: `queue`."""
    raw_events: NotRequired[bool]
    """Also hand out Codex's own notifications, as they came."""

class ThreadStartParams(TypedDict):
    """A new thread."""
    options: NotRequired[ThreadOptions]
    """The thread's options."""

ThreadTerminateBackgroundTerminalOutput: TypeAlias = bool

class ThreadTerminateParams(TypedDict):
    """A command that runs in the background."""
    thread: int
    """The thread's handle."""
    process_id: str
    """Its `processId`."""

class ThreadTurnsParams(TypedDict):
    """A part of the history, by turns."""
    thread: int
    """The thread's handle."""
    newest_first: NotRequired[bool]
    """The newest first. Default: the oldest."""
    cursor: NotRequired[str | None]
    """Go on there: `next_cursor` of an earlier answer."""
    limit: NotRequired[int | None]
    """Stop after the page that reaches this many entries. Default: 10,000."""

TimeoutDecision: TypeAlias = Literal["deny", "cancel"]
"""What happens to an ask that nobody answers in time."""

class TodoItem(TypedDict):
    """One line of the to-do list."""
    text: str
    """What is to be done."""
    completed: bool
    """Whether it is."""

class TodoList(TypedDict):
    """The agent's to-do list."""
    id: str
    """Unique within the turn."""
    items: list[TodoItem]
    """In order."""

class TokenUsage(TypedDict):
    """Tokens of a thread."""
    total: Usage
    """Since the thread began."""
    last: Usage
    """Of the last model call."""
    model_context_window: NotRequired[int | None]
    """Size of the model's context window in tokens."""

ToolContent: TypeAlias = ToolContentText | ToolContentImage | ToolContentImageData | ToolContentAudio | ToolContentFile
"""One part of a tool's output."""

class ToolContentAudio(TypedDict):
    """Sound. A model that cannot hear is told that it was left out."""
    type: Literal["audio"]
    audio_url: str
    """A `data:` URL."""

class ToolContentFile(TypedDict):
    """A file: the model sees its text, its picture, or what is no text as base64."""
    type: Literal["file"]
    name: str
    """What it is called."""
    data: Bytes
    """Its bytes, base64 in JSON."""
    mime_type: NotRequired[str | None]
    """Like `application/pdf`. Default: what the bytes look like."""

class ToolContentImage(TypedDict):
    """An image."""
    type: Literal["image"]
    image_url: str
    """A `data:` URL. Codex passes no other on to the model."""

class ToolContentImageData(TypedDict):
    """An image from memory."""
    type: Literal["image_data"]
    data: Bytes
    """The file's bytes, base64 in JSON."""
    mime_type: str
    """Like `image/png`."""

class ToolContentText(TypedDict):
    """Text."""
    type: Literal["text"]
    text: str
    """The text."""

class ToolMetrics(TypedDict):
    """What became of a tool's calls so far."""
    namespace: str | None
    """Its namespace."""
    name: str
    """Its name."""
    calls: int
    """Calls that are over, failed ones included."""
    failures: int
    """Those of `calls` that told the model of a failure, whatever the reason."""
    running: int
    """Calls under way, waiting ones included."""
    total_ms: int
    """Milliseconds that all calls took together, waiting included."""
    last_ms: int
    """Milliseconds that the latest call took."""
    last_error: str | None
    """Why the latest failed call failed."""

class ToolMetricsParams(TypedDict):
    """Which tools' numbers."""
    thread: NotRequired[int | None]
    """A thread's handle, for the tools that it can call. Default: those of the client."""

class ToolMetricsResult(TypedDict):
    """How often tools were called."""
    tools: list[ToolMetrics]
    """One for each tool."""

class ToolSpec(TypedDict):
    """A tool that the host runs for the model.

    Codex stores a thread's tools with the thread: they are sent when it is new, and a resumed or forked one
    still has them.
    """
    name: str
    """What the model calls it: letters, digits, `_` and `-`, at most 128, and none of Codex's own names."""
    description: NotRequired[str]
    """What it does, for the model."""
    input_schema: NotRequired[Any]
    """JSON Schema of the arguments, an object. Default: no arguments. Calls are checked against it before
    anybody is asked; Codex shows the model types, enums and nesting, but neither limits nor formats.
    """
    namespace: NotRequired[str | None]
    """Groups tools; a name need only be unique in its namespace, and may be one of Codex's there."""
    namespace_description: NotRequired[str | None]
    """What the tools of the namespace are for; the first one given holds. At most 1,024 characters."""
    strict: NotRequired[bool]
    """Show the model the schema in strict form: no further fields, and every field required, optional ones
    with `null` for nothing (such a `null` is taken out again before the call). Default: true.
    """
    timeout_ms: NotRequired[int]
    """Milliseconds that a call may take; 0 = any. Default: 300,000."""
    max_concurrent: NotRequired[int | None]
    """How many calls may run at once; further ones wait. At least 1. Default: any number."""
    needs_approval: NotRequired[bool]
    """Whether each call is put to the ask handler first, as an ask of kind `tool_approval`. Default: false."""
    guardrails: NotRequired[Sequence[GuardrailSpec | Guardrail]]
    """Checks of the arguments before a call that is approved, and of the output before the model sees it."""
    enabled: NotRequired[bool]
    """Whether it is offered at all. Default: true. Switches off a tool of the client for one thread."""
    defer_loading: NotRequired[bool]
    """Let the model find it by search instead of showing it from the start; needs a namespace."""

ToolsStrictSchemaOutput: TypeAlias = Any

TransportKind: TypeAlias = Literal["app_server", "exec", "remote"]
"""How codexkit talks to Codex."""

class Turn(TypedDict):
    """What answers one user message."""
    when: NotRequired[When | None]
    """Which user messages this turn answers. `{}` fits all; without it, turns answer in their order."""
    replies: list[Reply]
    """One reply for each request of the turn; at least one."""
    times: NotRequired[int | None]
    """How often the first reply must have been played when `verify` is called; any number above
    zero if not given.
    """

class TurnError(TypedDict):
    """Why a turn failed."""
    message: str
    """For people."""
    codex_error_info: NotRequired[Any]
    """Codex's own classification, as it sent it."""
    additional_details: NotRequired[str | None]
    """More detail, when there is some."""

class TurnInterruptParams(TypedDict):
    """Names a running turn."""
    turn: int
    """The ticket of the `thread.run` or `thread.run_streamed` call."""

class TurnOptions(TypedDict):
    """Options of one turn, over those of the thread.

    On exec they end with the turn. On the app-server Codex keeps `model`, `reasoning_effort`,
    `reasoning_summary`, `personality`, the sandbox, the approval fields, `working_directory`,
    `environments` and `collaboration_mode` for later turns too, until the thread's own option or
    another turn says otherwise.
    """
    model: NotRequired[str | None]
    """The model."""
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """How long the model may think."""
    reasoning_summary: NotRequired[ReasoningSummary | None]
    """How much of the thinking is told."""
    sandbox_policy: NotRequired[SandboxPolicy | None]
    """The sandbox in full. Excludes `permissions`."""
    permissions: NotRequired[str | None]
    """The id of a permission profile. Excludes `sandbox_policy`."""
    approval_policy: NotRequired[ApprovalPolicy | None]
    """When Codex asks before it acts."""
    approvals_reviewer: NotRequired[ApprovalsReviewer | None]
    """Who answers approvals."""
    approvals: NotRequired[ApprovalRules | None]
    """Rules that answer approvals, before those of thread and client. On exec for client tools only."""
    guardrails: NotRequired[Sequence[GuardrailSpec | Guardrail]]
    """Checks of what goes into this turn and comes out of it, behind those of client and thread."""
    working_directory: NotRequired[str | None]
    """The directory that Codex works in; a relative one starts at the host's."""
    output_schema: NotRequired[Any]
    """A JSON Schema (an object) that the final response has to match."""
    timeout_ms: NotRequired[int | None]
    """Milliseconds that the whole turn may take; 0 or unset = no limit."""
    idle_timeout_ms: NotRequired[int | None]
    """Milliseconds that may pass without any event; 0 or unset = no limit. Time in which Codex waits
    for the host's answer does not count.
    """
    personality: NotRequired[Personality | None]
    """The tone of answers."""
    service_tier: NotRequired[str | None]
    """The service tier of this turn alone."""
    collaboration_mode: NotRequired[CollaborationMode | None]
    """Plan or default mode. App-server only."""
    environments: NotRequired[list[Environment] | None]
    """Where tools run; with an empty list file and command tools refuse to work. App-server only."""
    additional_context: NotRequired[dict[str, ContextEntry]]
    """Context from the host, by the name of its source. App-server only."""
    client_metadata: NotRequired[dict[str, str] | None]
    """Entries for the metadata that the model provider gets with each request. App-server only."""
    client_user_message_id: NotRequired[str | None]
    """The host's own id for the user's message; it comes back as `clientId` of that item. App-server
    only.
    """
    cyber_access_program: NotRequired[CyberAccessProgram | None]
    """Which security-research treatment to ask for."""
    on_busy: NotRequired[OnBusy]
    """What to do while the thread is busy. Default: `queue`."""
    raw_events: NotRequired[bool]
    """Also hand out Codex's own notifications, as they came."""
    config: NotRequired[ConfigOverrides]
    """Overrides of `config.toml` for this turn. Exec only."""
    env: NotRequired[EnvVars]
    """Environment variables for Codex, over those of the client. Exec only."""

class TurnResult(TypedDict):
    """The result of a turn that completed or was interrupted."""
    thread_id: str
    """Resume the thread with it."""
    turn_id: str | None
    """Absent on the exec transport, which does not number its turns."""
    status: TurnStatus
    """Whether the turn came to its own end."""
    final_response: str | None
    """The agent's last message. Absent when it said nothing."""
    structured_output: Any
    """The final response parsed and validated, when the turn had an output schema."""
    items: list[Item]
    """The completed items in order. Empty for a streamed turn: there they went by as events."""
    usage: Usage | None
    """What this turn used. On exec, the first turn of a resumed thread counts the earlier turns too:
    Codex reports the thread's total there.
    """
    duration_ms: int | None
    """By Codex's clock, in milliseconds."""

TurnStatus: TypeAlias = Literal["completed", "interrupted"]
"""How a turn ended that did not fail."""

class TurnSteerParams(TypedDict):
    """More input for a running turn."""
    turn: int
    """The ticket of the `thread.run` or `thread.run_streamed` call."""
    input: Input
    """What to tell Codex."""

UnmatchedDecision: TypeAlias = Literal["deny", "ask"]
"""What happens to an approval that no rule matches."""

class Usage(TypedDict):
    """Tokens, as Codex counts them."""
    input_tokens: int
    """Tokens sent, the cached ones included."""
    cached_input_tokens: int
    """Tokens sent that the provider had cached."""
    cache_write_input_tokens: int
    """Tokens written to the provider's cache."""
    output_tokens: int
    """Tokens received, the reasoning ones included."""
    reasoning_output_tokens: int
    """Tokens received that are reasoning."""

Verbosity: TypeAlias = Literal["low", "medium", "high"]
"""How wordy answers are."""

class WatchParams(TypedDict):
    """A file or a folder."""
    path: str
    """On Codex's machine; a relative path starts at the host's directory."""

class WebSearch(TypedDict):
    """A search on the web."""
    id: str
    """Unique within the turn."""
    query: str
    """What was searched."""

WebSearchMode: TypeAlias = Literal["disabled", "cached", "indexed", "live"]
"""Whether and how the model may search the web."""

class When(TypedDict):
    """A condition on a request. All fields that are given must hold."""
    user: NotRequired[str | None]
    """The latest user message contains this text. For a sub-agent, its task stands for the message."""
    agent: NotRequired[str | None]
    """The request comes from the agent of this name: `/root`, or `/root/worker` for a sub-agent."""

