// Values that JavaScript has and JSON has not: bytes, in what Codex is told and in files.

import type { FileContent as CoreFileContent, Input as CoreInput, InputItem } from "./generated/types.js";

type Part<Item> = Item extends { type: "image_data"; data: string }
  ? Omit<Item, "data"> & { /** The bytes, or their base64. */ data: Uint8Array | string }
  : Item;

/** What to tell Codex: a text, or texts, images and more. */
export type Input = string | Part<InputItem>[];

/** Bytes become base64: JSON has none. */
export function portable(input: Input): CoreInput {
  if (!Array.isArray(input)) return input;
  return input.map((item) => {
    if (!("data" in item && item.data instanceof Uint8Array)) return item as InputItem;
    return { ...item, data: Buffer.from(item.data).toString("base64") };
  });
}

/** What is in a file: a text, or bytes. */
export type FileContent = string | Uint8Array;

export function toFile(content: FileContent): CoreFileContent {
  if (typeof content === "string") return { text: content };
  return { data_base64: Buffer.from(content).toString("base64") };
}

export function fromFile({ text, data_base64 }: CoreFileContent): Buffer {
  return typeof text === "string" ? Buffer.from(text) : Buffer.from(data_base64 ?? "", "base64");
}
