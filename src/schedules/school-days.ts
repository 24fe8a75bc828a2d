import { dayNumber, weekdayOfDay } from "../time/local-date.js";
import type { ExceptionPlan, SchoolWeek } from "./calendar.js";

/** On which days a school is open; days are day numbers, as a range asks for hundreds of them. */
export interface SchoolDays {
  isSchoolWeekday(day: number): boolean;
  /** A school weekday or a date given a template, and not closed. */
  isOpen(day: number): boolean;
  exceptionOn(day: number): ExceptionPlan | undefined;
  /** Days from `from` to before `until` that are school weekdays, without looking at each of them. */
  schoolWeekdays(from: number, until: number): number;
  /** Days from `from` to before `until` that have an exception, ascending. */
  exceptionDays(from: number, until: number): readonly number[];
}

export function schoolDays(weeks: readonly SchoolWeek[], exceptions: readonly ExceptionPlan[]): SchoolDays {
  const spans = weeks.map((week, at) => weekSpan(week, weeks[at + 1]));
  const exceptionsByDay = new Map(exceptions.map((exception) => [dayNumber(exception.date), exception]));
  let exceptionDaysInOrder: number[] | undefined;

  const isSchoolWeekday = (day: number) => {
    const span = spans.findLast(({ from }) => from <= day);
    return span !== undefined && span.isOn[weekdayOfDay(day)] === true;
  };
  return {
    isSchoolWeekday,
    isOpen(day) {
      const exception = exceptionsByDay.get(day);
      return exception === undefined ? isSchoolWeekday(day) : exception.familyId !== null;
    },
    exceptionOn: (day) => exceptionsByDay.get(day),
    schoolWeekdays: (from, until) =>
      spans.reduce(
        (sum, span) => sum + weekdaysOn(span, Math.max(from, span.from), Math.min(until, span.until)),
        0,
      ),
    exceptionDays(from, until) {
      exceptionDaysInOrder ??= [...exceptionsByDay.keys()].sort((one, other) => one - other);
      return exceptionDaysInOrder.filter((day) => day >= from && day < until);
    },
  };
}

interface WeekSpan {
  readonly from: number;
  readonly until: number;
  /** By weekday, 1 to 7. */
  readonly isOn: readonly boolean[];
  readonly daysAWeek: number;
}

function weekSpan(week: SchoolWeek, next: SchoolWeek | undefined): WeekSpan {
  const isOn = Array.from({ length: 8 }, (_, weekday) => week.weekdays.some((day) => day === weekday));
  return {
    from: week.from === null ? Number.NEGATIVE_INFINITY : dayNumber(week.from),
    until: next === undefined || next.from === null ? Number.POSITIVE_INFINITY : dayNumber(next.from),
    isOn,
    daysAWeek: isOn.filter(Boolean).length,
  };
}

function weekdaysOn(span: WeekSpan, from: number, until: number): number {
  if (until <= from) return 0;
  const wholeWeeks = Math.floor((until - from) / 7);
  let sum = wholeWeeks * span.daysAWeek;
  for (let day = from + wholeWeeks * 7; day < until; day += 1) if (span.isOn[weekdayOfDay(day)]) sum += 1;
  return sum;
}
