"""Params, results and events of codexkit.

Generated, do not edit: change the source and run `./dev codegen`.
The types stand in the stub beside this file; here their names only exist, so that they can be imported.
"""

from typing import Any

_NAMES = frozenset(
    """
    AgentMessage
    Answer
    AnswerAllow
    AnswerCancel
    AnswerDeny
    AnswerRaw
    AppServerRequest
    AppServerRequestOutput
    Ask
    AskKind
    CodexInfoOutput
    CommandExecution
    ErrorItem
    Event
    EventApprovalRequested
    EventApprovalResolved
    EventError
    EventItemAgentMessageDelta
    EventItemCommandExecutionOutputDelta
    EventItemCompleted
    EventItemFileChangeOutputDelta
    EventItemPlanDelta
    EventItemReasoningSummaryPartAdded
    EventItemReasoningSummaryTextDelta
    EventItemReasoningTextDelta
    EventItemStarted
    EventItemUpdated
    EventMalformed
    EventThreadStarted
    EventThreadTokenUsageUpdated
    EventTurnCompleted
    EventTurnDiffUpdated
    EventTurnFailed
    EventTurnInterrupted
    EventTurnPlanUpdated
    EventTurnStarted
    EventUnrecognized
    FileChange
    FileUpdate
    Input
    Item
    ItemAgentMessage
    ItemCommandExecution
    ItemError
    ItemFileChange
    ItemMcpToolCall
    ItemReasoning
    ItemTodoList
    ItemWebSearch
    McpToolCall
    PlanStep
    Reasoning
    SandboxMode
    Scope
    ThreadOptions
    ThreadRunParams
    ThreadRunStreamedParams
    ThreadStartOutput
    ThreadStartParams
    TodoItem
    TodoList
    TokenUsage
    TurnError
    TurnOptions
    TurnResult
    Usage
    WebSearch
    """.split()
)


def __getattr__(name: str) -> Any:
    if name in _NAMES:
        return Any
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_NAMES)
