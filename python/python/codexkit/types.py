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
    AppServerListParams
    AppServerRequestOutput
    AppServerRequestParams
    ApprovalPolicy
    ApprovalPolicyGranularCase
    ApprovalsReviewer
    Ask
    AskKind
    Bytes
    Chunks
    ClientInfo
    CodexInfo
    CodexOptions
    CollaborationMode
    CollaborationModeSettings
    CommandExecution
    ConfigOverrides
    ContextEntry
    ContextKind
    CyberAccessProgram
    Done
    EnvVars
    Environment
    ErrorItem
    Event
    EventApprovalRequested
    EventApprovalResolved
    EventConnectionRestored
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
    Expect
    FileChange
    FileUpdate
    Generated
    GranularApproval
    HistoryMode
    Input
    InputItem
    InputItemAudio
    InputItemImage
    InputItemImageData
    InputItemLocalAudio
    InputItemLocalImage
    InputItemMention
    InputItemSkill
    InputItemText
    Item
    ItemAgentMessage
    ItemCommandExecution
    ItemError
    ItemFileChange
    ItemMcpToolCall
    ItemReasoning
    ItemTodoList
    ItemWebSearch
    Listed
    McpToolCall
    ModeKind
    ModelHandle
    ModelParams
    ModelStartParams
    NoParams
    NotificationFilter
    OnBusy
    OpenOptions
    OwnNotification
    OwnNotificationCodexkitApprovalRequested
    OwnNotificationCodexkitApprovalResolved
    OwnNotificationCodexkitConnectionLost
    OwnNotificationCodexkitConnectionLostParams
    OwnNotificationCodexkitConnectionReady
    OwnNotificationCodexkitConnectionReadyParams
    OwnNotificationCodexkitMalformed
    OwnNotificationCodexkitMalformedParams
    Personality
    Phase
    PlanStep
    ProjectTrust
    Reasoning
    ReasoningEffort
    ReasoningEffortText
    ReasoningSummary
    RemoteOptions
    Reply
    Request
    SandboxMode
    SandboxPolicy
    SandboxPolicyDangerFullAccess
    SandboxPolicyExternalSandbox
    SandboxPolicyReadOnly
    SandboxPolicyWorkspaceWrite
    Scope
    Script
    ScriptBytes
    ScriptUsage
    Secret
    ShellEnvironmentInherit
    ShellEnvironmentPolicy
    Step
    StepCustomToolCall
    StepDelay
    StepDisconnect
    StepEnd
    StepEvent
    StepFailed
    StepFunctionCall
    StepHang
    StepHttpError
    StepIncomplete
    StepItem
    StepRaw
    StepReasoning
    StepText
    TestingModelRequestsOutput
    ThreadHandle
    ThreadOptions
    ThreadParams
    ThreadResumeParams
    ThreadRunParams
    ThreadStartParams
    TodoItem
    TodoList
    TokenUsage
    TransportKind
    Turn
    TurnError
    TurnInterruptParams
    TurnOptions
    TurnResult
    TurnStatus
    TurnSteerParams
    Usage
    Verbosity
    WebSearch
    WebSearchMode
    When
    """.split()
)


def __getattr__(name: str) -> Any:
    if name in _NAMES:
        return Any
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(_NAMES)
