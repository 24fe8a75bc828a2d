import { spansContain } from "../time/date-span.js";
import type { LocalDate } from "../time/local-date.js";
import type { TemplateVersion } from "./calendar.js";

/** The version in force on a date, out of one family's (or of the defaults); null before the first begins. */
export function activeVersion(versions: readonly TemplateVersion[], date: LocalDate): TemplateVersion | null {
  return firstInForce(versionsInOrder(versions), date);
}

/** In the order in which they are preferred once they are in force. */
export function versionsInOrder(versions: readonly TemplateVersion[]): TemplateVersion[] {
  return [...versions].sort(
    (one, other) =>
      compare(other.effectiveFrom, one.effectiveFrom) ||
      other.version - one.version ||
      Date.parse(other.publishedAt) - Date.parse(one.publishedAt) ||
      compare(other.id, one.id),
  );
}

export function firstInForce(ordered: readonly TemplateVersion[], date: LocalDate): TemplateVersion | null {
  return (
    ordered.find((version) => version.effectiveFrom <= date && !spansContain(version.retired, date)) ?? null
  );
}

/** The first date after the given one on which one of the versions begins; null when none does. */
export function nextBeginning(ordered: readonly TemplateVersion[], date: LocalDate): LocalDate | null {
  const later = ordered.findLast(
    ({ effectiveFrom, retired }) => effectiveFrom > date && !spansContain(retired, effectiveFrom),
  );
  return later?.effectiveFrom ?? null;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
