// Finding and loading the native part. What it does stands in node/src/lib.rs.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** An open client of the core, as the addon shows it. All payloads are JSON text. */
export interface NativeClient {
  call(op: string, params: string): number;
  answer(ask: number, body: string): void;
  cancel(ticket: number): void;
  ready(): string;
  drain(ticket: number, max: number): string;
  close(): void;
  hold(on: boolean): void;
}

interface Native {
  Client: new (options: string, wake: () => void) => NativeClient;
}

/** The addon: beside the package where it was built from source, else in the package for this platform. */
function load(): Native {
  const require = createRequire(import.meta.url);
  const built = fileURLToPath(new URL("../codexkit.node", import.meta.url));
  if (existsSync(built)) return require(built) as Native;
  const platform = `codexkit-${process.platform}-${process.arch}`;
  try {
    return require(platform) as Native;
  } catch (cause) {
    const message = `codexkit has no native part for this platform: neither ${built} nor the package ${platform}`;
    throw new Error(message, { cause });
  }
}

export const native = load();
