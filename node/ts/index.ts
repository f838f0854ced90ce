// codexkit: OpenAI's Codex agent in a Node program.

export { Codex, type CodexInfo, type CodexOptions } from "./codex.js";
export { Command, type CommandOutput, type CommandResult } from "./command.js";
export type { FilesChanged, LoginStarted, McpNotification, SessionEvent } from "./events.js";
export type { AppServer, Notification, NotificationMethod } from "./generated/appServer.js";
export type { Ask } from "./generated/asks.js";
export { CodexError, type ErrorCode, errorCodes } from "./generated/errors.js";
export type * from "./generated/types.js";
export {
  type Guarded,
  type Guardrail,
  type GuardrailContext,
  type GuardrailOptions,
  inputGuardrail,
  outputGuardrail,
  reject,
  tripwire,
  type Verdict,
} from "./guardrails.js";
// The names of `@openai/codex-sdk`.
export type { Event as ThreadEvent, Item as ThreadItem } from "./generated/types.js";
export type { AskHandler, Decision, LogRecord } from "./session.js";
export { McpClient, type McpServeOptions, McpServer, type McpServerInfo, type McpServerOptions } from "./mcp.js";
export type { Events, EventStream, Subscription } from "./stream.js";
export { type ForkOptions, Thread, type ThreadOptions, type TurnOptions } from "./thread.js";
export {
  type JsonSchema,
  type StandardSchema,
  type Tool,
  tool,
  type ToolCallAsk,
  type ToolContext,
  type ToolOptions,
  type ToolPart,
  type ToolResult,
} from "./tools.js";
export { Turn, type TurnEvents, type TurnResult } from "./turn.js";
export type { FileContent, Input } from "./values.js";
export {
  type SessionOptions,
  type SessionResult,
  type SessionTurn,
  type SessionTurnOptions,
  WorkspaceSession,
} from "./workspace.js";
