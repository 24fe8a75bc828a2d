import type { CalendarException } from "../../schedules/exceptions/calendar-exception.js";
import { schoolDays } from "../../schedules/school-days.js";
import type { SchoolWeek } from "../../schools/school-week.js";
import { sameJson } from "../../templates/layout/same-json.js";
import { dayNumber } from "../../time/local-date.js";
import type { ExceptionEntry } from "../form/school-file.js";

/** Exceptions by date, equal ones of consecutive school weekdays as a range: that is how a range reads back. */
export function writeExceptions(
  exceptions: readonly CalendarException[],
  familyName: (id: string) => string,
  weeks: readonly SchoolWeek[],
): ExceptionEntry[] {
  const school = schoolDays(weeks, []);
  const written: ExceptionEntry[] = [];
  let run: { first: string; last: string; content: ExceptionEntry } | null = null;
  const close = () => {
    if (run) written.push(run.first === run.last ? { date: run.first, ...run.content } : rangeOf(run));
    run = null;
  };
  for (const exception of exceptions) {
    const content = contentOf(exception, familyName);
    const day = dayNumber(exception.onDate);
    const goesOn = run !== null && sameJson(content, run.content) && isNext(dayNumber(run.last), day);
    if (goesOn && content.archived !== true) run = { ...run!, last: exception.onDate };
    else {
      close();
      run = { first: exception.onDate, last: exception.onDate, content };
    }
  }
  close();
  return written;

  /** Whether both are school weekdays with none between them; a range has at most 366 days. */
  function isNext(last: number, day: number): boolean {
    if (!school.isSchoolWeekday(day) || !school.isSchoolWeekday(last)) return false;
    return school.schoolWeekdays(last + 1, day) === 0 && day - dayNumber(run!.first) < 366;
  }
}

function rangeOf({ first, last, content }: { first: string; last: string; content: ExceptionEntry }) {
  return { from: first, to: last, ...content };
}

function contentOf(exception: CalendarException, familyName: (id: string) => string): ExceptionEntry {
  const { familyId, reason, note, advancesRotation, meta, archivedAt } = exception;
  return {
    ...(familyId === null ? { closed: true as const } : { template: familyName(familyId) }),
    ...(reason !== "OTHER" && { reason }),
    ...(note !== null && { note }),
    ...(advancesRotation !== null && { advancesRotation }),
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(archivedAt !== null && { archived: true }),
  };
}
