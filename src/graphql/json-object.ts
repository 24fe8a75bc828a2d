import type { Reading } from "../time/reading.js";

const MOST_CHARACTERS = 65_536;
const MOST_DEPTH = 20;

/** Reads a JSON object that PostgreSQL can keep as it is. */
export function readJsonObject(value: unknown): Reading<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { fault: "A JSONObject is an object in braces" };
  }
  if (isDeeperThan(value, MOST_DEPTH)) return { fault: `A JSONObject is at most ${MOST_DEPTH} levels deep` };
  const text = JSON.stringify(value);
  if (text.length > MOST_CHARACTERS) {
    return {
      fault: `A JSONObject has at most ${MOST_CHARACTERS} characters, and this one has ${text.length}`,
    };
  }
  if (UNSTORABLE.test(text))
    return { fault: "A JSONObject holds no null character and no half of a surrogate pair" };
  return { value: value as Record<string, unknown> };
}

/** JSON.stringify writes exactly these as escapes; jsonb refuses them. An escaped backslash before is none. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}
