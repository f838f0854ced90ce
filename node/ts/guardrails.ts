// Functions of the program that check what goes to Codex and what comes back.

import type { Ask } from "./generated/asks.js";
import type { Answer, AnswerPass, AnswerReject, AnswerTripwire, GuardrailSpec, InputItem, ToolContent } from "./generated/types.js";
import { type Camel, snakeKeys } from "./options.js";

/** What a guardrail looks at. */
export interface Guarded {
  /** Its text: of the input, of the final response, of a tool's output; of a tool's call, the arguments as JSON. */
  text: string;
  /** The items of a turn's input. */
  input?: InputItem[];
  /** The final response, parsed, of a turn with an `outputSchema`. */
  structuredOutput?: unknown;
  /** The tool, for a guardrail of one. */
  tool?: string;
  /** The arguments of the tool's call. */
  arguments?: Record<string, unknown>;
  /** What the tool gave. */
  output?: { success: boolean; content: ToolContent[] };
}

/** What a guardrail says; nothing and `true` let pass. */
export type Verdict = AnswerPass | AnswerReject | AnswerTripwire | true | undefined | null | void;

/** Where a check comes from. */
export interface GuardrailContext {
  /** Aborted when the verdict is no longer wanted: it took too long, or its turn is over. */
  signal: AbortSignal;
  /** The ask behind it: thread, turn and call. */
  ask: Ask;
}

/** What a guardrail is. */
export interface GuardrailOptions extends Omit<Camel<GuardrailSpec>, "stage"> {
  /** Looks. Whatever it gives that is no verdict, and whatever it throws, is a tripwire. */
  check(guarded: Guarded, context: GuardrailContext): Verdict | Promise<Verdict>;
}

/** A check; for the option `guardrails` of a client, a thread, a turn or a tool. */
export interface Guardrail {
  /** What Codex's client is told of it. */
  readonly spec: GuardrailSpec;
  /** Gives its verdict. */
  readonly answer: (ask: Ask, context: { signal: AbortSignal }) => Promise<Answer>;
}

/**
 * Checks the input of turns, or the arguments of a tool's calls.
 *
 * ```js
 * const noSecrets = inputGuardrail({
 *   name: "no_secrets",
 *   check: ({ text }) => (text.includes("BEGIN PRIVATE KEY") ? reject("A private key stays here.") : undefined),
 * });
 * ```
 */
export function inputGuardrail(options: GuardrailOptions): Guardrail {
  return guardrail("input", options);
}

/** Checks the final response of turns, or the output of a tool. */
export function outputGuardrail(options: GuardrailOptions): Guardrail {
  return guardrail("output", options);
}

/** It may not go on: a turn ends with the error `guardrail`; of a tool, the model gets this instead, and the turn goes on. */
export function reject(message: string): AnswerReject {
  return { decision: "reject", message };
}

/** The turn ends with the error `guardrail`. */
export function tripwire(message: string): AnswerTripwire {
  return { decision: "tripwire", message };
}

function guardrail(stage: GuardrailSpec["stage"], { check, ...rest }: GuardrailOptions): Guardrail {
  const spec = { ...snakeKeys(rest), stage } as unknown as GuardrailSpec;
  const answer = async (ask: Ask, { signal }: { signal: AbortSignal }): Promise<Answer> => {
    const { structured_output: structuredOutput, ...request } = ask.request as Guarded & { structured_output?: unknown };
    const verdict = await check({ ...request, structuredOutput }, { signal, ask });
    return verdict === undefined || verdict === null || verdict === true ? { decision: "pass" } : (verdict as Answer);
  };
  return { spec, answer };
}

/** What Codex's client is told of guardrails. */
export function guardrailSpecs(guardrails: readonly Guardrail[] | undefined): { guardrails?: GuardrailSpec[] } {
  return guardrails ? { guardrails: guardrails.map(({ spec }) => spec) } : {};
}
