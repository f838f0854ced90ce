// What Codex asks, told apart by its kind.
//
// Generated, do not edit: change the source and run `./dev codegen`.

import type { ServerRequests } from "./protocol.js";
import type { Ask as AnyAsk, AskKind } from "./types.js";

/** The app-server's methods behind each kind. */
interface Methods {
  token_refresh: "account/chatgptAuthTokens/refresh";
  file_change: "applyPatchApproval" | "item/fileChange/requestApproval";
  attestation: "attestation/generate";
  current_time: "currentTime/read";
  command: "execCommandApproval" | "item/commandExecution/requestApproval";
  permissions: "item/permissions/requestApproval";
  tool_call: "item/tool/call";
  user_input: "item/tool/requestUserInput";
  elicitation: "mcpServer/elicitation/request";
}

/** One question of Codex, told apart by `kind` and then by `method`. It wants exactly one answer. */
export type Ask =
  | { [Kind in keyof Methods]: AskOf<Kind, Methods[Kind]> }[keyof Methods]
  | (Omit<AnyAsk, "kind"> & { kind: Exclude<AskKind, keyof Methods> });

type AskOf<Kind, Method extends keyof ServerRequests> = Method extends string
  ? Omit<AnyAsk, "kind" | "method" | "request"> & {
      kind: Kind;
      /** The app-server method. */
      method: Method;
      /** The method's params as Codex sent them. */
      request: ServerRequests[Method]["params"];
    }
  : never;
