import { createHash } from "node:crypto";
import { type NodeType, writeGlobalId } from "../../src/ids/global-id.js";

/** The same key for the same words in every run, so that answers can be compared with files. */
export function keyOf(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

export function idOf(type: NodeType, words: string): string {
  return writeGlobalId(type, keyOf(words));
}
