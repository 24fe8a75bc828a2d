import { minutesOf, readLocalTime } from "../../time/local-time.js";
import type { RowDraft } from "./row.js";

/** The minutes of the day that a row takes, half-open: the bell of `until` belongs to what follows. */
export interface MinuteSpan {
  readonly from: number;
  readonly until: number;
}

export interface PlacedRow<R extends RowDraft = RowDraft> extends MinuteSpan {
  readonly row: R;
  /** Where the row stood in the list it came in. */
  readonly index: number;
}

/** The rows that have a place on the clock, in its order. One without a time or a length has none. */
export function placeOnClock<R extends RowDraft>(rows: readonly R[]): PlacedRow<R>[] {
  return rows
    .flatMap((row, index) => {
      const span = spanOf(row);
      return span === null ? [] : [{ row, index, ...span }];
    })
    .sort((one, other) => one.from - other.from || one.index - other.index);
}

/** Null for a row with faults that leave no span; `until` may lie after midnight for others. */
export function spanOf(row: Pick<RowDraft, "start" | "length">): MinuteSpan | null {
  if (!isRowTime(row.start) || !Number.isInteger(row.length) || row.length < 1) return null;
  const from = minutesOf(row.start);
  return { from, until: from + row.length };
}

/** Stricter than reading: starts are compared as strings, and "09:00:00" is not equal to "09:00". */
export function isRowTime(time: string): boolean {
  return readLocalTime(time).value === time;
}
