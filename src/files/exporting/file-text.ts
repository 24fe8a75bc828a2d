import type { SchoolFile } from "../form/school-file.js";

const MOST_OF_A_LINE = 150;

/**
 * The text of a file: a row, a rule or an exception on one line where it fits, so that people can read the file and
 * a change of one row is a change of one line. Keys of `meta` come in alphabetical order.
 */
export function fileText(file: SchoolFile): string {
  return `${write(sortedMeta(file), 0)}\n`;
}

function write(value: unknown, depth: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  if (depth > 0 && !holdsEntries(value) && line.length + depth * 2 <= MOST_OF_A_LINE) return line;
  const indent = "  ".repeat(depth + 1);
  const parts = Array.isArray(value)
    ? value.map((item) => write(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, depth + 1)}`);
  if (parts.length === 0) return line;
  const [opening, closing] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${opening}\n${parts.map((part) => indent + part).join(",\n")}\n${"  ".repeat(depth)}${closing}`;
}

/** A list of objects, or an object with one: each of them gets a line of its own. */
function holdsEntries(value: object): boolean {
  const lists = Array.isArray(value) ? [value] : Object.values(value).filter(Array.isArray);
  return lists.some((items) => items.some((item: unknown) => typeof item === "object" && item !== null));
}

function onOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** PostgreSQL orders the keys of a jsonb by their length; people look for them by name. */
function sortedMeta(value: unknown, inMeta = false): unknown {
  if (Array.isArray(value)) return value.map((item) => sortedMeta(item, inMeta));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, sortedMeta(item, inMeta || key === "meta")] as const,
  );
  return Object.fromEntries(inMeta ? entries.sort(([one], [other]) => (one < other ? -1 : 1)) : entries);
}
