import { clockOrder } from "./clock-order.js";
import { matchRows, type RowPair } from "./match-rows.js";
import type { RowDraft } from "./row.js";
import { sameJson } from "./same-json.js";

const FIELDS = [
  "number",
  "label",
  "type",
  "start",
  "length",
  "passing",
  "tracks",
  "periodNumber",
  "part",
  "meta",
] as const satisfies readonly (keyof RowDraft)[];

export interface FieldChange {
  readonly field: (typeof FIELDS)[number];
  readonly before: unknown;
  readonly after: unknown;
}

export interface RowDifference<R extends RowDraft> {
  readonly kind: "ADDED" | "REMOVED" | "CHANGED";
  readonly before: R | null;
  readonly after: R | null;
  /** The fields that differ of a changed row; empty for a row that came or went. */
  readonly changes: readonly FieldChange[];
}

/**
 * What became of a template's rows, in clock order; rows that stayed the same are left out. The order in
 * which the rows are given, the order of a row's tracks and that of its meta's keys make no difference.
 */
export function differenceOf<R extends RowDraft>(
  before: readonly R[],
  after: readonly R[],
): RowDifference<R>[] {
  return matchRows(before, after)
    .flatMap(differenceOfPair)
    .sort((one, other) => clockOrder(rowOf(one), rowOf(other)));
}

function differenceOfPair<R extends RowDraft>({ before, after }: RowPair<R>): RowDifference<R>[] {
  if (before === null) return [{ kind: "ADDED", before, after, changes: [] }];
  if (after === null) return [{ kind: "REMOVED", before, after, changes: [] }];
  const changes = FIELDS.filter(
    (field) => !sameJson(comparable(before, field), comparable(after, field)),
  ).map((field) => ({ field, before: before[field], after: after[field] }));
  return changes.length === 0 ? [] : [{ kind: "CHANGED", before, after, changes }];
}

function comparable(row: RowDraft, field: FieldChange["field"]): unknown {
  return field === "tracks" && row.tracks !== null ? [...row.tracks].sort((a, b) => a - b) : row[field];
}

function rowOf<R extends RowDraft>(difference: RowDifference<R>): R {
  return (difference.after ?? difference.before) as R;
}
