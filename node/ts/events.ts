// Events of calls that are no turns.

/** Files or folders below a watched one have changed. */
export interface FilesChanged {
  type: "fs.changed";
  seq: number;
  /** Absolute. */
  changed_paths: string[];
}

/** A person has to go on. */
export interface LoginStarted {
  type: "login.started";
  seq: number;
  /** Where to. */
  url: string;
  /** What to enter there, for a login by device code. */
  user_code?: string | null;
  login_id?: string | null;
}

/** A piece of a command's output. */
export interface OutputDelta {
  type: "command.exec.output_delta";
  /** Counts from 1. */
  seq: number;
  /** Of a terminal always `stdout`. */
  stream: "stdout" | "stderr";
  /** The bytes. A character may lie across two pieces. */
  delta_base64: string;
  /** Nothing of this stream comes any more. */
  cap_reached: boolean;
}

/** What an MCP server tells, as MCP writes it. */
export interface McpNotification {
  seq: number;
  method: string;
  params: Record<string, unknown>;
}

/** Something that happened in a session. */
export interface SessionEvent {
  type:
    | "session_started"
    | "turn_completed"
    | "turn_failed"
    | "turn_cancelled"
    | "turn_ended_with_error"
    | "turn_input_required"
    | "approval_required"
    | "approval_auto_approved"
    | "tool_call_completed"
    | "tool_call_failed"
    | "unsupported_tool_call"
    | "tool_input_auto_answered"
    | "notification"
    | "malformed"
    | "other_message"
    | "startup_failed";
  seq: number;
  /** The thread's and the turn's id, joined by a hyphen, once both are known. */
  session_id: string | null;
  thread_id?: string | null;
  turn_id?: string | null;
  /** The facts: an event of the turn, the request of an ask, or `{error}`. */
  payload: unknown;
}
