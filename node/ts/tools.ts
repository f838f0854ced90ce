// Functions of the program as tools that Codex calls.

import type { Ask } from "./generated/asks.js";
import type { Answer, GuardrailSpec, ToolContent, ToolSpec } from "./generated/types.js";
import { type Guardrail, guardrailSpecs } from "./guardrails.js";
import { type Camel, snakeKeys } from "./options.js";
import type { AskHandler, Decision } from "./session.js";

/**
 * A schema that checks values and tells its JSON Schema: Zod from 4.2 on, ArkType, and whatever else follows
 * https://standardschema.dev.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly validate: (value: unknown) => Validated<Output> | Promise<Validated<Output>>;
    readonly jsonSchema: { readonly input: (options: { target: "draft-2020-12" }) => Record<string, unknown> };
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

type Validated<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/** A JSON Schema of an object. */
export type JsonSchema = Record<string, unknown>;

type Arguments<Schema> =
  Schema extends StandardSchema<unknown, infer Output> ? Output : Record<string, unknown>;

/** Where a call comes from. */
export interface ToolContext {
  /** Aborted when the result is no longer wanted: the call took too long, or its turn is over. */
  signal: AbortSignal;
  /** The ask behind it: thread, turn, the id of the call. */
  ask: ToolCallAsk;
}

export type ToolCallAsk = Extract<Ask, { kind: "tool_call" }>;

type Part<Content> = Content extends { data: string }
  ? Omit<Content, "data"> & { /** The bytes, or their base64. */ data: Uint8Array | string }
  : Content;

/** A part of what the model gets to see. */
export type ToolPart = string | Part<ToolContent>;

/** What a tool gives: a text, parts, or any other value, which the model sees as JSON. */
export type ToolResult = ToolPart | ToolPart[] | object | number | boolean | null | undefined | void;

/** What a tool is. */
export interface ToolOptions<Schema> extends Omit<Camel<ToolSpec>, "inputSchema" | "enabled" | "guardrails"> {
  /** The arguments, an object. Default: none. Calls are checked against it before anything runs. */
  parameters?: Schema;
  /** Checks of the arguments before a call, and of the output before the model sees it. */
  guardrails?: readonly Guardrail[];
  /** Whether it is offered. Default: true. */
  enabled?: boolean;
  /** Does the work. What it throws is told to the model as the failure of the call; the turn goes on. */
  execute(args: Arguments<Schema>, context: ToolContext): ToolResult | Promise<ToolResult>;
}

/** A function as a tool; for the option `tools` of a client or a thread. */
export interface Tool {
  /** What Codex is told of it. */
  readonly spec: ToolSpec;
  /** Who gives the verdicts on its calls. */
  readonly guardrails: readonly Guardrail[];
  /** Answers a call of it. */
  readonly answer: (ask: ToolCallAsk, context: { signal: AbortSignal }) => Promise<Answer>;
}

/**
 * Makes a function a tool.
 *
 * ```js
 * const weather = tool({
 *   name: "weather",
 *   description: "The weather of a city.",
 *   parameters: z.object({ city: z.string() }),
 *   execute: async ({ city }) => `It rains in ${city}.`,
 * });
 * ```
 */
export function tool<const Schema extends StandardSchema | JsonSchema = JsonSchema>(options: ToolOptions<Schema>): Tool {
  const { parameters, execute, guardrails, ...rest } = options;
  const standard = parameters && "~standard" in parameters ? (parameters as StandardSchema)["~standard"] : undefined;
  if (standard && typeof standard.jsonSchema?.input !== "function") {
    throw new TypeError(`tool ${rest.name}: the schema of its parameters does not tell its JSON Schema; hand that over instead`);
  }
  const schema = standard ? standard.jsonSchema.input({ target: "draft-2020-12" }) : parameters;
  const described = { ...snakeKeys(rest), ...(schema && { input_schema: schema }), ...guardrailSpecs(guardrails) };
  const spec = described as unknown as ToolSpec;
  const run = async (ask: ToolCallAsk, signal: AbortSignal): Promise<Answer> => {
    let args: unknown = ask.request.arguments;
    if (standard) {
      const checked = await standard.validate(args);
      if (checked.issues) return failed(checked.issues.map(issue).join("; "));
      args = checked.value;
    }
    return { decision: "tool", success: true, content: contents(await execute(args as Arguments<Schema>, { signal, ask })) };
  };
  const answer = (ask: ToolCallAsk, { signal }: { signal: AbortSignal }) =>
    run(ask, signal).catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)));
  return { spec, guardrails: guardrails ?? [], answer };
}

/** What of a program's functions an option names. */
export interface Functions {
  tools?: readonly Tool[] | undefined;
  guardrails?: readonly Guardrail[] | undefined;
}

/** Who answers: tools for their calls, guardrails for their verdicts, a handler for everything else. */
export class Answering {
  constructor(
    private readonly functions: Functions,
    private readonly onAsk: AskHandler | undefined,
    private readonly ofClient = true,
  ) {}

  /** With what is nearer: its functions go before those of the same name, its handler takes the place of ours. */
  with({ tools = [], guardrails = [] }: Functions, onAsk: AskHandler | undefined): Answering {
    if (tools.length === 0 && guardrails.length === 0 && !onAsk) return this;
    const { tools: farTools = [], guardrails: farGuardrails = [] } = this.functions;
    const functions = { tools: [...farTools, ...tools], guardrails: [...farGuardrails, ...guardrails] };
    return new Answering(functions, onAsk ?? this.onAsk, false);
  }

  /** The handler of a turn, unless that of the client will do. */
  get near(): AskHandler | undefined {
    return this.ofClient ? undefined : this.handler;
  }

  /** All of it as one handler, if there is anything. */
  get handler(): AskHandler | undefined {
    const { tools = [], guardrails = [] } = this.functions;
    if (tools.length === 0 && guardrails.length === 0) return this.onAsk;
    return (ask, context): Decision | Promise<Decision> => {
      if (ask.kind === "tool_call") {
        const called = this.#called(ask.request);
        if (called) return called.answer(ask as ToolCallAsk, context);
      } else if (ask.kind === "guardrail") {
        const guard = this.#guard(ask.request as GuardRequest);
        if (guard) return guard.answer(ask, context);
      }
      if (!this.onAsk) throw new Error("there is no handler");
      return this.onAsk(ask, context);
    };
  }

  #called({ namespace, tool }: Called): Tool | undefined {
    const fits = ({ spec }: Tool) => spec.name === tool && (spec.namespace ?? null) === (namespace ?? null);
    return this.functions.tools?.findLast(fits);
  }

  #guard({ stage, guardrail, ...of }: GuardRequest): Guardrail | undefined {
    const fits = ({ spec }: Guardrail) => spec.stage === stage && spec.name === guardrail;
    return (of.tool === undefined ? this.functions : this.#called(of))?.guardrails?.findLast(fits);
  }
}

interface Called {
  namespace?: string | null | undefined;
  tool?: string | undefined;
}

interface GuardRequest extends Called {
  stage: GuardrailSpec["stage"];
  guardrail: string;
}

function contents(result: ToolResult): ToolContent[] {
  if (result === undefined || result === null) return [];
  const parts: unknown[] = Array.isArray(result) && result.every(isPart) ? result : [result];
  return parts.map((part) => {
    if (typeof part === "string") return { type: "text", text: part };
    if (!isPart(part)) return { type: "text", text: JSON.stringify(part) };
    const { data } = part as { data?: unknown };
    if (!(data instanceof Uint8Array)) return part as ToolContent;
    return { ...(part as object), data: Buffer.from(data).toString("base64") } as ToolContent;
  });
}

const PARTS = new Set<unknown>(["text", "image", "image_data", "audio", "file"]);

function isPart(value: unknown): value is object | string {
  if (typeof value === "string") return true;
  return typeof value === "object" && value !== null && PARTS.has((value as { type?: unknown }).type);
}

function failed(text: string): Answer {
  return { decision: "tool", success: false, content: [{ type: "text", text }] };
}

function issue({ message, path }: { message: string; path?: readonly unknown[] | undefined }): string {
  const at = path?.map((key) => String(typeof key === "object" && key !== null && "key" in key ? key.key : key)).join(".");
  return at ? `${at}: ${message}` : message;
}

/** What Codex and its client are told of functions. */
export function specs({ tools, guardrails }: Functions): { tools?: ToolSpec[]; guardrails?: GuardrailSpec[] } {
  return { ...(tools && { tools: tools.map(({ spec }) => spec) }), ...guardrailSpecs(guardrails) };
}
