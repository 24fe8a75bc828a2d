import { schoolDays } from "../../schedules/school-days.js";
import type { SchoolWeek } from "../../schools/school-week.js";
import { sameJson } from "../../templates/layout/same-json.js";
import { dateOfDay, dayNumber, type LocalDate } from "../../time/local-date.js";
import { type Placed, pointerTo } from "../form/place.js";
import type { ExceptionEntry } from "../form/school-file.js";
import type { Findings } from "../report/findings.js";

export interface DatedException extends Placed<ExceptionEntry> {
  readonly date: LocalDate;
}

const MOST_DAYS = 366;

/** The exceptions by date. Of a date that two entries give different exceptions neither is taken. */
export function datedExceptions(
  entries: readonly Placed<ExceptionEntry>[],
  weeks: readonly SchoolWeek[],
  findings: Findings,
): DatedException[] {
  const byDate = new Map<LocalDate, DatedException>();
  const disputed = new Set<LocalDate>();
  for (const one of entries.flatMap((placed) => datesOf(placed, weeks, findings))) {
    const other = byDate.get(one.date);
    if (other === undefined) byDate.set(one.date, one);
    else if (!sameContent(one.entry, other.entry)) {
      disputed.add(one.date);
      const message = `${one.date} has another exception at ${pointerTo(other.place)}; a date has one, so neither is taken`;
      findings.refuse("calendarExceptions", one.place, message);
    }
  }
  return [...byDate.values()].filter(({ date }) => !disputed.has(date));
}

function datesOf(
  placed: Placed<ExceptionEntry>,
  weeks: readonly SchoolWeek[],
  findings: Findings,
): DatedException[] {
  const { entry, place } = placed;
  if (entry.date !== undefined) return [{ ...placed, date: entry.date }];
  const [first, last] = [dayNumber(entry.from!), dayNumber(entry.to!)];
  const fault = rangeFault(entry, last - first + 1);
  if (fault !== null) {
    findings.refuse("calendarExceptions", [...place, "to"], fault);
    return [];
  }
  const school = schoolDays(weeks, []);
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(school.isSchoolWeekday);
  if (days.length === 0) {
    const message = `The range from ${entry.from} to ${entry.to} has no weekday on which the school is in session`;
    findings.refuse("calendarExceptions", place, message);
  }
  return days.map((day) => ({ ...placed, date: dateOfDay(day) }));
}

function rangeFault({ from, to }: ExceptionEntry, days: number): string | null {
  if (days < 1) return `The range ends on ${to}, before it begins on ${from}`;
  return days > MOST_DAYS ? `The range has ${days} days; at most ${MOST_DAYS} are read` : null;
}

function sameContent(one: ExceptionEntry, other: ExceptionEntry): boolean {
  return sameJson(contentOf(one), contentOf(other));
}

function contentOf({ date: _date, from: _from, to: _to, ...content }: ExceptionEntry): object {
  return content;
}
