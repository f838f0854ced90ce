//! TypeScript: closed unions with one sentinel, the op wrappers, the error class.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::names::{camel, snake};
use crate::registry::{Doorway, ErrorRow, Op, Registry};
use crate::schema::{Field, Kind, Type, TypeDef};
use crate::snapshot::{Arguments, Params, Protocol};

const SENTINEL: &str = "/**\n * Stands for a value that this version does not know, so that a `switch` needs a `default`.\n * An open member (`string & {}`) would break narrowing.\n */\nexport type Unrecognized<Tag extends string = \"type\"> = { readonly [K in Tag]: \"$unrecognized\" } & { readonly raw: unknown };\n\n";

/// `protocol.ts`: every message of the app-server.
pub fn protocol(protocol: &Protocol, names: &[String], received: &BTreeSet<String>) -> String {
    let mut out = head("The app-server protocol.");
    out.push_str(SENTINEL);
    for name in names {
        definition(&protocol.model.types[name], received.contains(name), &mut out);
    }
    out.push_str("/** What each request takes and answers. */\nexport interface ClientMethods {\n");
    for m in &protocol.client_methods {
        let params = match &m.params {
            Params::None => "null".to_owned(),
            Params::Required(name) => name.clone(),
            Params::Optional(name) => format!("{name} | null"),
        };
        jsdoc(&m.doc, "  ", &mut out);
        let _ = writeln!(
            out,
            "  {:?}: {{ params: {params}; response: {}; experimental: {} }};",
            m.wire, m.response, m.experimental
        );
    }
    out.push_str("}\n\n/** What the server tells. */\nexport interface ServerNotifications {\n");
    for n in &protocol.notifications {
        let _ = writeln!(out, "  {:?}: {};", n.wire, n.params);
    }
    out.push_str("}\n\n/** What the server asks. */\nexport interface ServerRequests {\n");
    for m in &protocol.server_methods {
        let params = m.params.name().expect("server requests have params");
        jsdoc(&m.doc, "  ", &mut out);
        let _ = writeln!(out, "  {:?}: {{ params: {params}; response: {} }};", m.wire, m.response);
    }
    out.push_str("}\n\n/** A notification, told apart by `method`. */\nexport type ServerNotification = {\n  [M in keyof ServerNotifications]: { method: M; params: ServerNotifications[M] };\n}[keyof ServerNotifications];\n\n/** A request of the server, told apart by `method`. */\nexport type ServerRequest = {\n  [M in keyof ServerRequests]: { id: RequestId; method: M; params: ServerRequests[M][\"params\"] };\n}[keyof ServerRequests];\n");
    out
}

/// `types.ts`: params, results and events of the ops.
pub fn types(registry: &Registry) -> String {
    let mut out = head("Params, results and events of the ops.");
    out.push_str(SENTINEL);
    let received = registry.received();
    for (name, def) in &registry.model.types {
        definition(def, received.contains(name), &mut out);
    }
    out.push_str("/** A list whose entries are known. */\nexport type ListOf<Entry> = Omit<Listed, \"data\"> & { data: Entry[] };\n");
    out
}

/// Which requests of the server make asks of which kind, as the core has it.
const ASK_KINDS: [(&str, &str); 11] = [
    ("item/commandExecution/requestApproval", "command"),
    ("execCommandApproval", "command"),
    ("item/fileChange/requestApproval", "file_change"),
    ("applyPatchApproval", "file_change"),
    ("item/permissions/requestApproval", "permissions"),
    ("item/tool/call", "tool_call"),
    ("item/tool/requestUserInput", "user_input"),
    ("mcpServer/elicitation/request", "elicitation"),
    ("account/chatgptAuthTokens/refresh", "token_refresh"),
    ("attestation/generate", "attestation"),
    ("currentTime/read", "current_time"),
];

/// `asks.ts`: the ask told apart by its kind, each with its request.
pub fn asks(protocol: &Protocol) -> String {
    let mut kinds: Vec<(&str, Vec<&str>)> = Vec::new();
    for method in &protocol.server_methods {
        let row = ASK_KINDS.iter().find(|(wire, _)| *wire == method.wire);
        let (wire, kind) = row.unwrap_or_else(|| panic!("of which kind is an ask by {}?", method.wire));
        match kinds.iter_mut().find(|(known, _)| known == kind) {
            Some((_, methods)) => methods.push(wire),
            None => kinds.push((kind, vec![wire])),
        }
    }
    let mut out = head("What Codex asks, told apart by its kind.");
    out.push_str("import type { ServerRequests } from \"./protocol.js\";\nimport type { Ask as AnyAsk, AskKind } from \"./types.js\";\n\n");
    out.push_str("/** The app-server's methods behind each kind. */\ninterface Methods {\n");
    for (kind, methods) in kinds {
        let methods: Vec<String> = methods.iter().map(|method| format!("{method:?}")).collect();
        let _ = writeln!(out, "  {kind}: {};", methods.join(" | "));
    }
    out.push_str("}\n\n");
    out.push_str(ASK);
    out
}

const ASK: &str = r#"/** One question of Codex, told apart by `kind` and then by `method`. It wants exactly one answer. */
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
"#;

/// `ops.ts`: one method per op.
pub fn ops(registry: &Registry) -> String {
    let mut out = head("One method per op of the core.");
    out.push_str("import type { FilesChanged, LoginStarted, McpNotification, OutputDelta, SessionEvent } from \"../events.js\";\nimport type { EventStream } from \"../stream.js\";\nimport type { Notification } from \"./appServer.js\";\nimport type * as p from \"./protocol.js\";\nimport type * as t from \"./types.js\";\n\n");
    out.push_str("/** What every call takes besides its params. */\nexport interface CallOptions {\n  /** Aborting it cancels the call. */\n  signal?: AbortSignal;\n}\n\n");
    out.push_str("/** The ops as methods; `call` and `stream` are the binding's. */\nexport abstract class Ops {\n  protected abstract call(name: string, params: object, options?: CallOptions): Promise<unknown>;\n  protected abstract stream(name: string, params: object, options?: CallOptions): EventStream<unknown, unknown>;\n");
    for op in &registry.ops {
        let params = registry.params(op);
        let output = output(op);
        let (argument, value) = match &op.params {
            None => (String::new(), "{}"),
            Some(name) => {
                let empty = params.fields.iter().all(|f| !f.required && !f.either);
                (format!("params: t.{name}{}, ", if empty { " = {}" } else { "" }), "params")
            }
        };
        let (returns, entry) = if op.streams {
            (format!("EventStream<{output}, {}>", event_of(op)), "stream")
        } else {
            (format!("Promise<{output}>"), "call")
        };
        out.push('\n');
        jsdoc(&op.doc, "  ", &mut out);
        let _ = writeln!(
            out,
            "  {}({argument}options?: CallOptions): {returns} {{\n    return this.{entry}({:?}, {value}, options) as {returns};\n  }}",
            camel(&snake(&op.name)),
            op.name
        );
    }
    out.push_str("}\n");
    out
}

fn output(op: &Op) -> String {
    match (&op.returns, &op.entries) {
        (Some(ty), _) => expression(ty, "p."),
        (None, Some(entry)) => format!("t.ListOf<p.{entry}>"),
        (None, None) => expression(&op.output, "t."),
    }
}

/// `methods.ts`: what `Thread`, `Codex` and `McpClient` inherit, a method for each op that they have none for.
pub fn methods(registry: &Registry) -> String {
    let mut out = head("The ops as methods of threads and clients.");
    out.push_str(METHODS_HEAD);
    // The object, its class, and the param that names it.
    for (object, start, handle) in
        [("thread", THREAD_METHODS, "thread"), ("codex", CODEX_METHODS, ""), ("mcp", MCP_METHODS, "client")]
    {
        out.push_str(start);
        let named = |op: &Op| registry.params(op).fields.iter().any(|f| f.required && f.wire == handle);
        for door in registry.methods(object).iter().filter(|door| handle.is_empty() || named(door.op)) {
            out.push('\n');
            method(registry, door, handle, &mut out);
        }
        out.push_str("}\n");
    }
    out
}

fn method(registry: &Registry, door: &Doorway, handle: &str, out: &mut String) {
    let Doorway { op, name, required, optional, .. } = door;
    let asks = registry.params(op).fields.iter().any(|field| field.wire == "answers_asks");
    let params = op.params.as_deref().unwrap_or_default();
    let mut arguments: Vec<String> = Vec::new();
    let mut values: Vec<String> = Vec::new();
    match handle {
        "" => {}
        "thread" => values.push("thread".into()),
        other => values.push(format!("{other}: this.#{other}")),
    }
    for field in required {
        let name = camel(&field.wire);
        let (ty, value) = given(&field.ty, &name);
        arguments.push(format!("{name}: {ty}"));
        values.push(if value == field.wire { value } else { format!("{}: {value}", key(&field.wire)) });
    }
    let (own, ours) = if asks { (", onAsk", "AskOptions") } else { ("", "CallOptions") };
    if optional.is_empty() {
        arguments.push(format!("{{ signal{own} }}: {ours} = {{}}"));
    } else {
        let fields: Vec<String> = optional.iter().map(|field| format!("{:?}", field.wire)).collect();
        let fields = format!("Camel<Pick<t.{params}, {}>>", fields.join(" | "));
        arguments.push(format!("{{ signal{own}, ...options }}: {fields} & {ours} = {{}}"));
        values.push("...snakeKeys(options)".into());
    }
    if asks {
        values.push("answers_asks: answer !== undefined".into());
    }
    let mut passed = match (params, values.is_empty()) {
        ("", _) => String::new(),
        (_, true) => "{}, ".into(),
        _ => format!(
            "{{ {} }}{}, ",
            values.join(", "),
            if optional.is_empty() { String::new() } else { format!(" as t.{params}") }
        ),
    };
    passed += if asks { "turnCall(thread, answer, signal)" } else { "calling(signal)" };
    let call = format!("this.#ops.{}({passed})", camel(&snake(&op.name)));
    let (prefix, returns, body) = match (op.streams, shaped(registry, op)) {
        (true, _) => match class_of(op) {
            Some("Turn") => ("async ", "Promise<Turn>".into(), format!("return this.turn({call});")),
            Some(class) => ("", class.into(), format!("return new {class}(this.#ops, {call});")),
            None => match shaped(registry, op) {
                Shape::Through(function, ty) => (
                    "",
                    format!("Running<{ty}, {}>", event_of(op)),
                    format!("return new Running(this.#ops, {call}, {function}<{}>);", output(op)),
                ),
                _ => {
                    ("", format!("EventStream<{}, {}>", output(op), event_of(op)), format!("return {call};"))
                }
            },
        },
        (_, Shape::Nothing) => ("async ", "Promise<void>".into(), format!("await {call};")),
        (_, Shape::As(ty)) => ("async ", format!("Promise<{ty}>"), format!("return {call};")),
        (_, Shape::Through(function, ty)) => {
            ("async ", format!("Promise<{ty}>"), format!("return {function}(await {call});"))
        }
    };
    jsdoc(&with_fields(op, required), "  ", out);
    let handle = match (handle, asks) {
        ("thread", true) => {
            "    const thread = await this.#thread;\n    const answer = this.#answering.with({}, onAsk).near;\n"
        }
        ("thread", false) => "    const thread = await this.#thread;\n",
        _ => "",
    };
    let _ = writeln!(
        out,
        "  {prefix}{}({}): {returns} {{\n{handle}    {body}\n  }}",
        camel(name),
        arguments.join(", "),
    );
}

/// The type of what an op streams.
fn event_of(op: &Op) -> &'static str {
    match op.name.as_str() {
        "app_server.subscribe" => "Notification",
        "codex.watch" => "FilesChanged",
        "codex.login_chatgpt" | "codex.login_mcp" => "LoginStarted",
        "codex.run_command_streamed" => "OutputDelta",
        "codex.run_session" | "session.run_turn" => "SessionEvent",
        "mcp.listen" | "mcp.call_tool_streamed" => "McpNotification",
        _ => "t.Event",
    }
}

/// The class for what runs, by what it leaves behind.
fn class_of(op: &Op) -> Option<&'static str> {
    match &op.output {
        Type::Ref(name) if name == "TurnResult" => Some("Turn"),
        Type::Ref(name) if name == "CommandResult" => Some("Command"),
        _ => None,
    }
}

/// What becomes of an op's result.
enum Shape {
    Nothing,
    As(String),
    /// A function and what it returns.
    Through(&'static str, String),
}

/// Results are JavaScript's own where there is something that stands for them, and have the keys of JavaScript where they
/// are the core's. Those of the protocol stay as they are; so do asks, items and events.
fn shaped(registry: &Registry, op: &Op) -> Shape {
    let name = match (&op.returns, &op.output) {
        (None, Type::Ref(name)) => name.as_str(),
        _ => return Shape::As(output(op)),
    };
    match name {
        "Done" => Shape::Nothing,
        "TurnResult" => Shape::Through("this.result", "TurnResult".into()),
        "FileContent" => Shape::Through("fromFile", "Buffer".into()),
        _ if matches!(registry.model.types[name].kind, Kind::Struct(_)) => {
            Shape::Through("camelKeys", format!("Camel<{}>", output(op)))
        }
        _ => Shape::As(output(op)),
    }
}

/// The type of an argument for JavaScript, and the core's value of it. What lies inside is data in the core's spelling,
/// like events.
fn given(ty: &Type, name: &str) -> (String, String) {
    match ty {
        Type::Ref(own) if own == "Input" => ("Input".into(), format!("portable({name})")),
        Type::Ref(own) if own == "FileContent" => ("FileContent".into(), format!("toFile({name})")),
        _ => (expression(ty, "t."), name.to_owned()),
    }
}

/// The op's words, and those of the arguments that have no docs elsewhere.
fn with_fields(op: &Op, fields: &[Field]) -> String {
    let mut text = op.doc.clone();
    for field in fields.iter().filter(|field| !field.doc.is_empty()) {
        let _ = write!(text, "\n@param {} {}", camel(&field.wire), field.doc.replace('\n', " "));
    }
    text
}

const METHODS_HEAD: &str = r#"import { Command } from "../command.js";
import type { FilesChanged, LoginStarted, McpNotification } from "../events.js";
import { type Camel, camelKeys, snakeKeys } from "../options.js";
import { Running } from "../running.js";
import { type AskOptions, turnCall } from "../session.js";
import type { EventStream } from "../stream.js";
import type { Answering } from "../tools.js";
import type { Turn, TurnResult } from "../turn.js";
import { type FileContent, fromFile, type Input, portable, toFile } from "../values.js";
import type { CallOptions, Ops } from "./ops.js";
import type * as p from "./protocol.js";
import type * as t from "./types.js";

const calling = (signal: AbortSignal | undefined): CallOptions => (signal ? { signal } : {});
"#;

const THREAD_METHODS: &str = r#"
/** What a thread can do besides running turns. */
export abstract class ThreadMethods {
  readonly #ops: Ops;
  readonly #thread: Promise<number>;
  readonly #answering: Answering;

  constructor(ops: Ops, thread: Promise<number>, answering: Answering) {
    this.#ops = ops;
    this.#thread = thread;
    this.#answering = answering;
  }

  /** @internal */
  protected abstract result(result: t.TurnResult): Promise<TurnResult>;
  /** @internal */
  protected abstract turn(stream: EventStream<t.TurnResult, t.Event>): Turn;
"#;

const CODEX_METHODS: &str = r#"
/** What a client can do besides threads. */
export abstract class CodexMethods {
  readonly #ops: Ops;

  constructor(ops: Ops) {
    this.#ops = ops;
  }
"#;

const MCP_METHODS: &str = r#"
/** What a connection to an MCP server can do. */
export abstract class McpMethods {
  readonly #ops: Ops;
  readonly #client: number;

  constructor(ops: Ops, client: number) {
    this.#ops = ops;
    this.#client = client;
  }
"#;

/// `appServer.ts`: one method per method of the app-server, and an iterator for each that answers in pages.
pub fn app_server(protocol: &Protocol) -> String {
    let mut out = head("All methods of the app-server.");
    out.push_str(APP_SERVER_HEAD);
    for method in &protocol.client_methods {
        let name = camel(&method.wire);
        let (argument, value) = match protocol.arguments(method) {
            Arguments::None => (String::new(), "{}"),
            Arguments::Whole(ty) => (format!("params: p.{ty}, "), "params"),
            Arguments::Fields(fields) => {
                let empty = if fields.iter().any(|f| f.required) { "" } else { " = {}" };
                let ty = method.params.name().expect("there are fields");
                (format!("params: p.{ty}{empty}, "), "params")
            }
        };
        out.push('\n');
        jsdoc(&method.words(), "  ", &mut out);
        let _ = writeln!(
            out,
            "  {name}({argument}options?: CallOptions): Promise<p.{0}> {{\n    return this.#request({1:?}, {value}, options) as Promise<p.{0}>;\n  }}",
            method.response, method.wire
        );
        if let Some(item) = protocol.page_item(method) {
            let item = expression(item, "p.");
            out.push('\n');
            jsdoc(
                &format!("The entries of all pages of `{name}`; a page is fetched when it is needed."),
                "  ",
                &mut out,
            );
            let mut iterate = name.clone();
            iterate[..1].make_ascii_uppercase();
            let _ = writeln!(
                out,
                "  iterate{iterate}({argument}options?: CallOptions): AsyncGenerator<{item}, void> {{\n    return this.#iterate({:?}, params, options) as AsyncGenerator<{item}, void>;\n  }}",
                method.wire
            );
        }
    }
    out.push_str("}\n");
    out
}

const APP_SERVER_HEAD: &str = r#"import type { Subscription } from "../stream.js";
import type { CallOptions, Ops } from "./ops.js";
import type * as p from "./protocol.js";
import type * as t from "./types.js";

/** A notification as a subscription hands it out, told apart by `method`; `seq` counts from 1. */
export type Notification = { seq: number } & (
  | p.ServerNotification
  | Exclude<t.OwnNotification, { method: "$unrecognized" }>
  | { method: "$unrecognized"; params: unknown }
);

/** Of which method a notification can be. */
export type NotificationMethod = Exclude<Notification["method"], "$unrecognized">;

/** The notifications that a filter by methods lets through. */
export type NotificationOf<M extends string> = NotificationMethod extends M
  ? Notification
  : Extract<Notification, { method: M }>;

/** The methods of the app-server; params and results as Codex spells them. */
export class AppServer {
  readonly #ops: Ops;

  constructor(ops: Ops) {
    this.#ops = ops;
  }

  async #request(method: string, params: object, options?: CallOptions): Promise<unknown> {
    return this.#ops.appServerRequest({ method, params }, options);
  }

  async *#iterate(method: string, params: object, options?: CallOptions): AsyncGenerator<unknown, void> {
    let cursor: string | null = null;
    do {
      const page = await this.#ops.appServerListAll({ method, params, cursor, limit: 1 }, options);
      yield* page.data;
      cursor = page.next_cursor;
    } while (cursor !== null);
  }

  /**
   * Hears what the app-server tells: of these threads and methods, or everything. From now on nothing is missed; every
   * subscription has its own copy. The loop throws the `CodexError` `lagged` when it is too slow.
   *
   * ```js
   * for await (const { method, params } of codex.appServer.subscribe({ methods: ["thread/status/changed"] })) …
   * ```
   */
  subscribe<const M extends NotificationMethod = NotificationMethod>(
    filter: {
      /** Thread ids. What is about no thread (the account, warnings, files) is heard in any case. */
      threads?: readonly string[];
      methods?: readonly M[];
    } = {},
    options?: CallOptions,
  ): Subscription<NotificationOf<M>> {
    const heard: unknown = this.#ops.appServerSubscribe(filter as unknown as t.NotificationFilter, options);
    return heard as Subscription<NotificationOf<M>>;
  }
"#;

/// `errors.ts`: the codes and one error class.
pub fn errors(rows: &[ErrorRow]) -> String {
    let mut out = head("The error codes and the error class.");
    out.push_str("/** All codes; whether trying again may help. */\nexport const errorCodes = {\n");
    for row in rows {
        jsdoc(&row.doc, "  ", &mut out);
        let _ = writeln!(out, "  {}: {{ number: {}, retryable: {} }},", row.code, row.number, row.retryable);
    }
    out.push_str("} as const;\n\n/** What kind of error it is. */\nexport type ErrorCode = keyof typeof errorCodes;\n\n");
    out.push_str("/** The form in which the core hands an error over. */\nexport interface WireError {\n  code: string;\n  message: string;\n  retryable: boolean;\n  data: unknown;\n  causes: string[];\n}\n\n");
    out.push_str("/** Anything that goes wrong in codexkit. */\nexport class CodexError extends Error {\n  override readonly name = \"CodexError\";\n  /** For programs; `unknown` when this version does not know the core's code. */\n  readonly code: ErrorCode | \"unknown\";\n  /** Whether the same call may work later. */\n  readonly retryable: boolean;\n  /** The facts. */\n  readonly data: unknown;\n  /** What led here, outermost first. */\n  readonly causes: readonly string[];\n\n  constructor(wire: WireError) {\n    super([wire.message, ...wire.causes].join(\"; caused by: \"));\n    this.code = Object.hasOwn(errorCodes, wire.code) ? (wire.code as ErrorCode) : \"unknown\";\n    this.retryable = wire.retryable;\n    this.data = wire.data;\n    this.causes = wire.causes;\n  }\n}\n");
    out
}

fn head(what: &str) -> String {
    format!("// {what}\n//\n// {}\n\n", crate::NOTICE)
}

fn definition(def: &TypeDef, received: bool, out: &mut String) {
    let name = &def.name;
    match &def.kind {
        Kind::Struct(s) => {
            let tag = s.tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
            interface(name, &def.doc, tag, &s.fields, s.open, out);
        }
        Kind::Enum(units) => {
            let values: Vec<String> = units.iter().map(|u| format!("{:?}", u.wire)).collect();
            union(name, &def.doc, &values, out);
        }
        Kind::Tagged { tag, variants } => {
            let mut members = Vec::new();
            for variant in variants {
                let own = format!("{name}{}", variant.name);
                if variant.body.is_none() {
                    interface(&own, &variant.doc, Some((tag, &variant.wire)), &[], false, out);
                }
                members.push(own);
            }
            if received {
                members.push(if tag == "type" {
                    "Unrecognized".into()
                } else {
                    format!("Unrecognized<{tag:?}>")
                });
            }
            union(name, &def.doc, &members, out);
        }
        Kind::Mixed { units, wrapped } => {
            let mut members: Vec<String> = units.iter().map(|u| format!("{:?}", u.wire)).collect();
            for w in wrapped {
                members.push(format!("{{ {}: {} }}", key(&w.wire), expression(&w.ty, "")));
            }
            union(name, &def.doc, &members, out);
        }
        Kind::Untagged(forms) => {
            let members: Vec<String> = forms.iter().map(|f| expression(&f.ty, "")).collect();
            union(name, &def.doc, &members, out);
        }
        Kind::Alias(ty) => union(name, &def.doc, &[expression(ty, "")], out),
    }
}

fn union(name: &str, doc: &str, members: &[String], out: &mut String) {
    jsdoc(doc, "", out);
    let line = members.join(" | ");
    if line.len() < 100 {
        let _ = writeln!(out, "export type {name} = {line};\n");
    } else {
        let rows: String = members.iter().map(|m| format!("\n  | {m}")).collect();
        let _ = writeln!(out, "export type {name} ={rows};\n");
    }
}

fn interface(
    name: &str,
    doc: &str,
    tag: Option<(&str, &str)>,
    fields: &[Field],
    open: bool,
    out: &mut String,
) {
    jsdoc(doc, "", out);
    if tag.is_none() && fields.is_empty() && !open {
        let _ = writeln!(out, "export type {name} = Record<string, never>;\n");
        return;
    }
    let _ = writeln!(out, "export interface {name} {{");
    if let Some((tag, value)) = tag {
        let _ = writeln!(out, "  {}: {value:?};", key(tag));
    }
    for field in fields {
        jsdoc(&field.doc, "  ", out);
        let mark = if field.required { "" } else { "?" };
        let _ = writeln!(out, "  {}{mark}: {};", key(&field.wire), expression(&field.ty, ""));
    }
    if open {
        out.push_str("  [key: string]: unknown;\n");
    }
    out.push_str("}\n\n");
}

fn key(wire: &str) -> String {
    let plain = wire.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !wire.starts_with(|c: char| c.is_ascii_digit());
    if plain { wire.to_owned() } else { format!("{wire:?}") }
}

fn expression(ty: &Type, prefix: &str) -> String {
    match ty {
        Type::Any => "unknown".into(),
        Type::Null => "null".into(),
        Type::Bool => "boolean".into(),
        Type::Int(_) | Type::Float => "number".into(),
        Type::Str => "string".into(),
        Type::Array(item) => match &**item {
            Type::Nullable(_) => format!("({})[]", expression(item, prefix)),
            _ => format!("{}[]", expression(item, prefix)),
        },
        Type::Map(item) => format!("Record<string, {}>", expression(item, prefix)),
        Type::Nullable(inner) => format!("{} | null", expression(inner, prefix)),
        Type::Ref(name) => format!("{prefix}{name}"),
    }
}

fn jsdoc(text: &str, indent: &str, out: &mut String) {
    if text.is_empty() {
        return;
    }
    let text = text.replace("*/", "*\\/");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    if let [only] = lines.as_slice() {
        let _ = writeln!(out, "{indent}/** {only} */");
        return;
    }
    let _ = writeln!(out, "{indent}/**");
    for line in lines {
        let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
    }
    let _ = writeln!(out, "{indent} */");
}
