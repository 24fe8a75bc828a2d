import { dateOfDay, dayNumber, type LocalDate, weekdayOfDay } from "../time/local-date.js";
import { firstInForce, nextBeginning } from "./active-version.js";
import type { ExceptionPlan, ResolvedDay, RotationDay, RulePlan, SchoolCalendar } from "./calendar.js";
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
    const shown = rotations.map((labels) => labels[day - first]).filter((label) => label != null);
    days.push(resolveDay(prepared, day, shown));
  }
  return days;
}

export function resolveDayOn(calendar: SchoolCalendar, date: LocalDate): ResolvedDay {
  return resolveDays(calendar, date, date)[0]!;
}

function resolveDay(prepared: PreparedCalendar, day: number, rotations: readonly RotationDay[]): ResolvedDay {
  const exception = prepared.school.exceptionOn(day);
  const date = dateOfDay(day);
  const weekday = weekdayOfDay(day);
  const undecided = {
    schoolId: prepared.calendar.schoolId,
    date,
    isSchoolDay: prepared.school.isOpen(day),
    templateId: null,
    familyId: null,
    ruleId: null,
    exceptionId: null,
    rotationDays: rotations,
  };
  if (exception !== undefined) return { ...undecided, ...byException(prepared, exception) };
  if (!undecided.isSchoolDay) return { ...undecided, source: "NONE", reason: notASchoolDaySentence(weekday) };
  const rule = firstThatHolds(prepared.rules, date, weekday, rotations);
  if (rule !== null) return { ...undecided, ...byRule(prepared, rule, date) };
  return { ...undecided, ...byDefault(prepared, date) };
}

type Decision = Pick<ResolvedDay, "source" | "reason"> & Partial<ResolvedDay>;

function byException(prepared: PreparedCalendar, exception: ExceptionPlan): Decision {
  const { id: exceptionId, familyId, date } = exception;
  if (familyId === null) return { source: "EXCEPTION", reason: closedSentence(exception), exceptionId };
  const version = firstInForce(prepared.versionsOf.get(familyId) ?? [], date);
  const name = version?.name ?? familyName(prepared.calendar, familyId);
  const reason = exceptionSentence(exception, name, version !== null);
  return { source: "EXCEPTION", reason, templateId: version?.id ?? null, familyId, exceptionId };
}

function byRule(prepared: PreparedCalendar, rule: RulePlan, date: LocalDate): Decision {
  const version = firstInForce(prepared.versionsOf.get(rule.familyId) ?? [], date);
  const sentence = prepared.ruleSentence(rule);
  return {
    source: rule.rotationId === null ? "WEEKDAY" : "ROTATION",
    reason: version === null ? ruleWithoutVersionSentence(sentence, date) : sentence,
    templateId: version?.id ?? null,
    familyId: rule.familyId,
    ruleId: rule.id,
  };
}

function byDefault(prepared: PreparedCalendar, date: LocalDate): Decision {
  const version = firstInForce(prepared.defaults, date);
  if (version === null) {
    return { source: "NONE", reason: nothingInForceSentence(date, nextBeginning(prepared.defaults, date)) };
  }
  const reason = defaultSentence(version.name, date);
  return { source: "DEFAULT", reason, templateId: version.id, familyId: version.familyId };
}
