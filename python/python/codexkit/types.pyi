"""Params, results and events of codexkit as static types; at run time they are plain JSON values.

Generated, do not edit: change the source and run `./dev codegen`.
"""

from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypeAlias, TypedDict

class AgentMessage(TypedDict):
    """What the agent says."""
    id: str
    """Unique within the turn."""
    text: str
    """Empty while it streams."""
    phase: NotRequired[str | None]
    """`commentary` or `final_answer`, where the model tells them apart."""

class AnswerCancel(TypedDict):
    """No, and the turn ends."""
    decision: Literal["cancel"]

Answer: TypeAlias = AnswerAllow | AnswerDeny | AnswerCancel | AnswerRaw
"""The answer to an ask."""

class AnswerAllow(TypedDict):
    """Yes."""
    decision: Literal["allow"]
    scope: NotRequired[Scope | None]
    """`session`: also for the same command or the same files later in this session. Default: this once."""
    permanent_execpolicy_amendment: NotRequired[list[str] | None]
    """Allows every command that begins with these words, **for good**: Codex writes it to the user's
    rules. Use what the request proposes.
    """

class AnswerDeny(TypedDict):
    """No; the turn goes on."""
    decision: Literal["deny"]
    reason: NotRequired[str | None]
    """Why, for the event log. Codex does not take a reason."""

class AnswerRaw(TypedDict):
    """The result the method's schema wants, as it is: for tool calls, user input and the like."""
    decision: Literal["raw"]
    result: Any
    """The JSON-RPC result."""

class AppServerRequest(TypedDict):
    method: str
    """As in the protocol."""
    params: NotRequired[Any]
    """What the method takes."""

AppServerRequestOutput: TypeAlias = Any

class Ask(TypedDict):
    """One question of Codex. It wants exactly one answer."""
    id: int
    """Unique within the client."""
    kind: AskKind
    """What for."""
    thread_id: NotRequired[str | None]
    """The thread it comes from: a sub-agent's own thread, where a sub-agent asks."""
    turn_id: NotRequired[str | None]
    """The turn it comes from."""
    item_id: NotRequired[str | None]
    """The item it is about."""
    method: str
    """The app-server method."""
    request: Any
    """The method's params as Codex sent them: `command`, `cwd`, `reason`, …"""

AskKind: TypeAlias = Literal[
    "command",
    "file_change",
    "permissions",
    "tool_call",
    "user_input",
    "elicitation",
    "other",
]
"""What Codex asks for."""

class CodexInfoOutput(TypedDict):
    version: str

class CommandExecution(TypedDict):
    """A command the agent runs."""
    id: str
    """Unique within the turn."""
    command: str
    """As it is run, with the shell around it."""
    aggregated_output: NotRequired[str | None]
    """Standard output and error so far, in the order they came."""
    exit_code: NotRequired[int | None]
    """Once it has ended."""
    status: str
    """`in_progress`, `completed`, `failed`, `declined`, or what later versions add."""

class ErrorItem(TypedDict):
    """Something went wrong that did not end the turn."""
    id: str
    """Unique within the turn."""
    message: str
    """For people."""

Event: TypeAlias = EventThreadStarted | EventTurnStarted | EventTurnCompleted | EventTurnFailed | EventTurnInterrupted | EventItemStarted | EventItemUpdated | EventItemCompleted | EventItemAgentMessageDelta | EventItemReasoningTextDelta | EventItemReasoningSummaryTextDelta | EventItemReasoningSummaryPartAdded | EventItemPlanDelta | EventItemCommandExecutionOutputDelta | EventItemFileChangeOutputDelta | EventThreadTokenUsageUpdated | EventTurnDiffUpdated | EventTurnPlanUpdated | EventApprovalRequested | EventApprovalResolved | EventError | EventMalformed | EventUnrecognized
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
    item_id: NotRequired[str | None]
    """The item it is about."""
    request: Any
    """The app-server request as it came."""

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
    """Who decided: `handler`, `no_handler`, `handler_error`, `bad_answer`, `timeout`, `dropped`, `elsewhere`."""
    reason: NotRequired[str | None]
    """More about it, for people."""

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
    summary_index: NotRequired[int]
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
    summary_index: NotRequired[int]
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
    content_index: NotRequired[int]
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
    terminated_process_ids: NotRequired[list[str]]
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

class FileChange(TypedDict):
    """Files the agent changes."""
    id: str
    """Unique within the turn."""
    changes: list[FileUpdate]
    """One per file."""
    status: str
    """`in_progress`, `completed`, `failed`, `declined`, or what later versions add."""

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

Input: TypeAlias = str | list[Any]

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
    aggregated_output: NotRequired[str | None]
    """Standard output and error so far, in the order they came."""
    exit_code: NotRequired[int | None]
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
    arguments: NotRequired[Any]
    """As the model gave them."""
    result: NotRequired[Any]
    """`{content, structured_content}` once it has succeeded."""
    error: NotRequired[Any]
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
    query: NotRequired[str]
    """What was searched."""

class McpToolCall(TypedDict):
    """A call of an MCP tool."""
    id: str
    """Unique within the turn."""
    server: str
    """Its name in the config."""
    tool: str
    """Its name on that server."""
    arguments: NotRequired[Any]
    """As the model gave them."""
    result: NotRequired[Any]
    """`{content, structured_content}` once it has succeeded."""
    error: NotRequired[Any]
    """`{message}` once it has failed."""
    status: str
    """`in_progress`, `completed`, `failed`, or what later versions add."""

class PlanStep(TypedDict):
    """A step of the agent's plan."""
    step: str
    """What is to be done."""
    status: str
    """`pending`, `in_progress` or `completed`."""

class Reasoning(TypedDict):
    """What the agent thinks, summarised."""
    id: str
    """Unique within the turn."""
    text: str
    """The summary's parts, joined by blank lines."""

SandboxMode: TypeAlias = Literal["read-only", "workspace-write"]

Scope: TypeAlias = Literal["once", "session"]
"""How far an [`Answer::Allow`] reaches."""

class ThreadOptions(TypedDict):
    """How a thread works."""
    model: NotRequired[str | None]
    """Name of the model."""
    sandbox: NotRequired[SandboxMode | None]

class ThreadRunParams(TypedDict):
    input: Input
    thread: int
    """Handle of the thread."""
    options: NotRequired[TurnOptions | None]
    """Options of this turn."""

class ThreadRunStreamedParams(TypedDict):
    input: Input
    thread: int
    """Handle of the thread."""
    options: NotRequired[TurnOptions | None]
    """Options of this turn."""

class ThreadStartOutput(TypedDict):
    thread: int
    """Handle of the thread."""

class ThreadStartParams(TypedDict):
    options: NotRequired[ThreadOptions | None]
    """Options of the thread."""

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
    total: NotRequired[Usage]
    """Since the thread began."""
    last: NotRequired[Usage]
    """Of the last model call."""
    model_context_window: NotRequired[int | None]
    """Size of the model's context window in tokens."""

class TurnError(TypedDict):
    """Why a turn failed."""
    message: NotRequired[str]
    """For people."""
    codex_error_info: NotRequired[Any]
    """Codex's own classification, as it sent it."""
    additional_details: NotRequired[str | None]
    """More detail, when there is some."""

class TurnOptions(TypedDict):
    effort: NotRequired[str | None]

class TurnResult(TypedDict):
    """The result of a turn."""
    thread_id: str
    items: list[Item]
    usage: NotRequired[Usage | None]
    structured_output: NotRequired[Any]

class Usage(TypedDict):
    """Tokens, as Codex counts them."""
    input_tokens: NotRequired[int]
    """Tokens sent, the cached ones included."""
    cached_input_tokens: NotRequired[int]
    """Tokens sent that the provider had cached."""
    cache_write_input_tokens: NotRequired[int]
    """Tokens written to the provider's cache."""
    output_tokens: NotRequired[int]
    """Tokens received, the reasoning ones included."""
    reasoning_output_tokens: NotRequired[int]
    """Tokens received that are reasoning."""

class WebSearch(TypedDict):
    """A search on the web."""
    id: str
    """Unique within the turn."""
    query: NotRequired[str]
    """What was searched."""

