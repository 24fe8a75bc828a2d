import { spansContain } from "../time/date-span.js";
import { dateOfDay, dayNumber, type LocalDate, weekdayOfDay } from "../time/local-date.js";
import type { RotationDay, RotationPlan } from "./calendar.js";
import type { SchoolDays } from "./school-days.js";

/** The label that a rotation shows on a date; null when it shows none. */
export function rotationDayOn(
  rotation: RotationPlan,
  school: SchoolDays,
  date: LocalDate,
): RotationDay | null {
  const day = dayNumber(date);
  return rotationDays(rotation, school, day, day)[0] ?? null;
}

/**
 * The labels that a rotation shows from one day number to another, both included; null where it shows none: before it
 * starts, after it ends, while it is retired and, when it goes by school days, on a day without school or one that
 * is told not to use up a label. Such an open day stands outside the cycle: the label it would have had is the next
 * day's, so showing it on both would make one label of two days.
 *
 * Retirement hides labels but does not stop the count, so a restored rotation shows what it would have shown anyway.
 */
export function rotationDays(
  rotation: RotationPlan,
  school: SchoolDays,
  from: number,
  to: number,
): (RotationDay | null)[] {
  const shown: (RotationDay | null)[] = new Array(Math.max(0, to - from + 1)).fill(null);
  const labels = rotation.labels.map((label, index) => ({ rotationId: rotation.id, label, index }));
  const anchors = anchorsOf(rotation);
  const first = Math.max(from, anchors[0]!.day);
  const last = rotation.endsOn === null ? to : Math.min(to, dayNumber(rotation.endsOn));
  if (labels.length === 0 || last < first) return shown;

  let at = anchors.findLastIndex((anchor) => anchor.day <= first);
  let position = anchors[at]!.index + stepsBetween(rotation, school, anchors[at]!.day, first);
  for (let day = first; day <= last; day += 1) {
    if (day > first && stepsOnto(rotation, school, day)) position += 1;
    while (anchors[at + 1]?.day === day) {
      at += 1;
      position = anchors[at]!.index;
    }
    if (shows(rotation, school, day)) shown[day - from] = labels[modulo(position, labels.length)]!;
  }
  return shown;
}

interface Anchor {
  readonly day: number;
  readonly index: number;
}

/** Where the count begins anew; a reset on the first day replaces its label, one before it has nothing to reset. */
function anchorsOf(rotation: RotationPlan): Anchor[] {
  const start = { day: dayNumber(rotation.startsOn), index: rotation.startIndex };
  const resets = rotation.resets.filter(({ date }) => date >= rotation.startsOn);
  return [start, ...resets.map(({ date, index }) => ({ day: dayNumber(date), index }))];
}

function stepsBetween(rotation: RotationPlan, school: SchoolDays, from: number, to: number): number {
  switch (rotation.advance) {
    case "CALENDAR_DAY":
      return to - from;
    case "WEEK":
      return weekOf(rotation, to) - weekOf(rotation, from);
    case "SCHOOL_DAY": {
      let steps = school.schoolWeekdays(from, to);
      for (const day of school.exceptionDays(from, to)) {
        steps += Number(usesUpLabel(rotation, school, day)) - Number(school.isSchoolWeekday(day));
      }
      return steps;
    }
  }
}

function stepsOnto(rotation: RotationPlan, school: SchoolDays, day: number): boolean {
  switch (rotation.advance) {
    case "CALENDAR_DAY":
      return true;
    case "WEEK":
      return weekdayOfDay(day) === rotation.weekStartsOn;
    case "SCHOOL_DAY":
      return usesUpLabel(rotation, school, day - 1);
  }
}

function usesUpLabel(rotation: RotationPlan, school: SchoolDays, day: number): boolean {
  const exception = school.exceptionOn(day);
  if (exception === undefined) return school.isSchoolWeekday(day);
  if (exception.advancesRotation !== null) return exception.advancesRotation;
  if (exception.familyId !== null) return true;
  return school.isSchoolWeekday(day) && !rotation.holdsOnClosures;
}

function shows(rotation: RotationPlan, school: SchoolDays, day: number): boolean {
  if (rotation.retired.length > 0 && spansContain(rotation.retired, dateOfDay(day))) return false;
  return rotation.advance !== "SCHOOL_DAY" || (school.isOpen(day) && usesUpLabel(rotation, school, day));
}

/** Counts weeks that begin on the rotation's weekday; day 0 was a Thursday, so Monday's weeks are 3 days ahead. */
function weekOf(rotation: RotationPlan, day: number): number {
  return Math.floor((day + 4 - rotation.weekStartsOn) / 7);
}

function modulo(number: number, length: number): number {
  return ((number % length) + length) % length;
}
