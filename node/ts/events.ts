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
