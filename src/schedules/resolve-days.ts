import { dateOfDay, dayNumber, type LocalDate, weekdayOfDay } from "../time/local-date.js";
import { firstInForce, nextBeginning } from "./active-version.js";
import type {
  DaySource,
  ExceptionPlan,
  ResolvedDay,
  RotationDay,
  RulePlan,
  SchoolCalendar,
  TemplateVersion,
} from "./calendar.js";
import { firstThatHolds } from "./choose-rule.js";
import {
  closedSentence,
  defaultSentence,
  exceptionSentence,
  familyName,
  notASchoolDaySentence,
  nothingInForceSentence,
  ruleWithoutVersionSentence,
} from "./day-reasons.js";
import { type PreparedCalendar, prepareCalendar } from "./prepared-calendar.js";
import { rotationDays } from "./rotation.js";

/**
 * What a school runs on each date from `from` to `to`, both included: an exception decides over a rule, a rule over
 * the default; then the family's version in force on the date gives the template.
 */
export function resolveDays(calendar: SchoolCalendar, from: LocalDate, to: LocalDate): ResolvedDay[] {
  const prepared = prepareCalendar(calendar);
  const first = dayNumber(from);
  const last = dayNumber(to);
  const rotations = calendar.rotations.map((rotation) =>
    rotationDays(rotation, prepared.school, first, last),
  );
  const days: ResolvedDay[] = [];
  for (let day = first; day <= last; day += 1) {
    days.push(resolveDay(prepared, day, shownOn(rotations, day - first)));
  }
  return days;
}

export function resolveDayOn(calendar: SchoolCalendar, date: LocalDate): ResolvedDay {
  return resolveDays(calendar, date, date)[0]!;
}

const NO_LABELS: readonly RotationDay[] = [];

function shownOn(
  rotations: readonly (readonly (RotationDay | null)[])[],
  at: number,
): readonly RotationDay[] {
  if (rotations.length === 0) return NO_LABELS;
  const shown: RotationDay[] = [];
  for (const labels of rotations) {
    const label = labels[at];
    if (label != null) shown.push(label);
  }
  return shown;
}

function resolveDay(prepared: PreparedCalendar, day: number, rotations: readonly RotationDay[]): ResolvedDay {
  const date = dateOfDay(day);
  const isSchoolDay = prepared.school.isOpen(day);
  const { source, reason, version, familyId, rule, exception } = decide(
    prepared,
    day,
    date,
    isSchoolDay,
    rotations,
  );
  // Named one by one, not spread: a year of a hundred schools is 36,600 of these, and spreads took most of the time.
  return {
    schoolId: prepared.calendar.schoolId,
    date,
    isSchoolDay,
    source,
    reason,
    templateId: version?.id ?? null,
    familyId: familyId ?? version?.familyId ?? null,
    ruleId: rule?.id ?? null,
    exceptionId: exception?.id ?? null,
    rotationDays: rotations,
  };
}

interface Decision {
  readonly source: DaySource;
  readonly reason: string;
  readonly version?: TemplateVersion | null;
  readonly familyId?: string | null;
  readonly rule?: RulePlan;
  readonly exception?: ExceptionPlan;
}

function decide(
  prepared: PreparedCalendar,
  day: number,
  date: LocalDate,
  isSchoolDay: boolean,
  rotations: readonly RotationDay[],
): Decision {
  const exception = prepared.school.exceptionOn(day);
  if (exception !== undefined) return byException(prepared, exception);
  const weekday = weekdayOfDay(day);
  if (!isSchoolDay) return { source: "NONE", reason: notASchoolDaySentence(weekday) };
  const rule = firstThatHolds(prepared.rules, date, weekday, rotations);
  return rule === null ? byDefault(prepared, date) : byRule(prepared, rule, date);
}

function byException(prepared: PreparedCalendar, exception: ExceptionPlan): Decision {
  const { familyId, date } = exception;
  if (familyId === null) return { source: "EXCEPTION", reason: closedSentence(exception), exception };
  const version = firstInForce(prepared.versionsOf.get(familyId) ?? [], date);
  const name = version?.name ?? familyName(prepared.calendar, familyId);
  const reason = exceptionSentence(exception, name, version !== null);
  return { source: "EXCEPTION", reason, version, familyId, exception };
}

function byRule(prepared: PreparedCalendar, rule: RulePlan, date: LocalDate): Decision {
  const { familyId, rotationId } = rule;
  const version = firstInForce(prepared.versionsOf.get(familyId) ?? [], date);
  const sentence = prepared.ruleSentence(rule);
  const reason = version === null ? ruleWithoutVersionSentence(sentence, date) : sentence;
  return { source: rotationId === null ? "WEEKDAY" : "ROTATION", reason, version, familyId, rule };
}

function byDefault(prepared: PreparedCalendar, date: LocalDate): Decision {
  const version = firstInForce(prepared.defaults, date);
  if (version !== null) return { source: "DEFAULT", reason: defaultSentence(version.name, date), version };
  return { source: "NONE", reason: nothingInForceSentence(date, nextBeginning(prepared.defaults, date)) };
}
