import { readDateSpans, spanWithout, writeDateSpans } from "./date-span.js";
import type { LocalDate } from "./local-date.js";

/** The dates out of force of what is archived on a date: from then on, beside those from before. */
export function retiredFrom(retired: string, date: LocalDate): string {
  return writeDateSpans([...restored(retired, date), { from: date, until: null }]);
}

/** The dates out of force of what is restored on a date: those before it stay, so that past days stay. */
export function restoredFrom(retired: string, date: LocalDate): string {
  return writeDateSpans(restored(retired, date));
}

function restored(retired: string, date: LocalDate) {
  return readDateSpans(retired).flatMap((span) => spanWithout(span, [{ from: date, until: null }]));
}
