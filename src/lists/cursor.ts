import { refuse } from "../faults/fault.js";
import type { SortOrder } from "./sort-order.js";
import { fitsSortType, type SortValue } from "./sort-value.js";

/** The place of a row in a list; the values are those of the order's keys. */
export interface Place {
  readonly parentId: string | null;
  readonly values: readonly SortValue[];
}

/** Opaque to clients: base64url of the list's name, its parent, the order and the row's values in it. */
export function writeCursor(
  list: string,
  parentId: string | null,
  order: SortOrder,
  row: Readonly<Record<string, unknown>>,
): string {
  const values = order.keys.map(({ property }) => row[property]);
  return Buffer.from(JSON.stringify([list, parentId, order.signature, ...values])).toString("base64url");
}

/** Refuses all that can't be a place in this list and order: none of it may reach the database. */
export function readCursor(
  text: string | null | undefined,
  list: string,
  order: SortOrder,
  argument: "after" | "before",
): Place | null {
  if (text == null) return null;
  const parts = readJson(text);
  if (!Array.isArray(parts)) refuse("BAD_USER_INPUT", NO_CURSOR, [argument]);
  const [name, parentId, signature, ...values] = parts as unknown[];
  if (name !== list || signature !== order.signature) refuseForeignCursor(argument);
  const fits =
    (parentId === null || typeof parentId === "string") &&
    values.length === order.keys.length &&
    order.keys.every(({ type }, at) => fitsSortType(values[at], type));
  if (!fits) refuse("BAD_USER_INPUT", NO_CURSOR, [argument]);
  return { parentId: parentId as string | null, values: values as SortValue[] };
}

export function refuseForeignCursor(argument: "after" | "before"): never {
  const message = "This cursor belongs to another list or order; ask for the first page again.";
  refuse("BAD_USER_INPUT", message, [argument]);
}

const NO_CURSOR = "This is not a cursor of this service; ask for the first page again.";

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}
