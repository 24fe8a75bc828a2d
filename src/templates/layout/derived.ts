import { type LocalTime, MINUTES_OF_DAY, minutesOf, timeOfMinutes } from "../../time/local-time.js";
import type { RowDraft } from "./row.js";
import { spanOf } from "./row-span.js";

/** The bell that ends a row. A row without faults ends at 23:59 at the latest, so it always has one. */
export function endOf(row: Pick<RowDraft, "start" | "length">): LocalTime {
  return timeOfMinutes(minutesOf(row.start) + row.length);
}

/** When the next row can begin; null after 23:59, where the wall clock of this day has no such time. */
export function nextStartOf(row: Pick<RowDraft, "start" | "length" | "passing">): LocalTime | null {
  const minutes = minutesOf(row.start) + row.length + row.passing;
  return minutes < MINUTES_OF_DAY ? timeOfMinutes(minutes) : null;
}

/** A row inside a sentence: "period 3 (09:50-10:40)", "Lunch (12:00-12:30)". */
export function nameOf(row: RowDraft): string {
  return `${titleOf(row)}${clockOf(row)}`;
}

/** A row that opens a sentence: "Period 3 (09:50-10:40)". A label keeps the school's spelling. */
export function openingNameOf(row: RowDraft): string {
  return `${openingTitleOf(row)}${clockOf(row)}`;
}

/** The same without the clock, for a row whose times may be what is wrong. */
export function titleOf(row: Pick<RowDraft, "number" | "label">): string {
  return row.number === null ? row.label : `period ${row.number}`;
}

export function openingTitleOf(row: Pick<RowDraft, "number" | "label">): string {
  return row.number === null ? row.label : `Period ${row.number}`;
}

function clockOf(row: RowDraft): string {
  const span = spanOf(row);
  if (span === null) return "";
  // A name may tell of the very row that runs past midnight.
  return span.until < MINUTES_OF_DAY
    ? ` (${row.start}-${timeOfMinutes(span.until)})`
    : ` (from ${row.start})`;
}
