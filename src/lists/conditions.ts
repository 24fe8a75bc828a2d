import type { Parameters } from "./parameters.js";

/** The condition that a value of a filter stands for; none for a value left out. */
export function when<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => string,
): string | null {
  return value === null || value === undefined ? null : condition(value);
}

export type ArchiveChoice = "ACTIVE" | "ARCHIVED" | "ALL";

export function ifArchived(choice: ArchiveChoice | null | undefined): string | null {
  if (choice === "ALL") return null;
  return choice === "ARCHIVED" ? "t.archived_at IS NOT NULL" : "t.archived_at IS NULL";
}

/** Rows with a text in one of the columns, in any letter case. */
export function ifContains(columns: readonly string[], text: string, sql: Parameters): string {
  const pattern = sql.add(`%${text.replace(/[\\%_]/g, "\\$&")}%`);
  return `(${columns.map((column) => `${column} ILIKE ${pattern}`).join(" OR ")})`;
}

/** `instant` in milliseconds since 1970. */
export function ifUpdatedSince(instant: number, sql: Parameters): string {
  return `t.updated_at >= ${sql.add(new Date(instant).toISOString())}::timestamptz`;
}
