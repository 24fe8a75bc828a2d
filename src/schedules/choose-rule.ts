import { spansContain } from "../time/date-span.js";
import { daysBetween, type LocalDate, type Weekday, weekdayOf } from "../time/local-date.js";
import type { RotationDay, RulePlan } from "./calendar.js";

/** The rule that decides a school day, given what its rotations show on it; null when no rule holds. */
export function chooseRule(
  rules: readonly RulePlan[],
  date: LocalDate,
  rotationDays: readonly RotationDay[],
): RulePlan | null {
  return firstThatHolds(rulesInOrder(rules), date, weekdayOf(date), rotationDays);
}

/**
 * In the order in which they are preferred: the narrower range of dates, then the higher priority. What is left of
 * ties (refused when written, so only imported history has them) goes to the rule created last.
 */
export function rulesInOrder(rules: readonly RulePlan[]): RulePlan[] {
  return rules
    .map((rule) => ({ rule, width: widthOf(rule), createdAt: Date.parse(rule.createdAt) }))
    .sort(
      (one, other) =>
        compare(one.width, other.width) ||
        other.rule.priority - one.rule.priority ||
        other.createdAt - one.createdAt ||
        compare(other.rule.id, one.rule.id),
    )
    .map(({ rule }) => rule);
}

export function firstThatHolds(
  ordered: readonly RulePlan[],
  date: LocalDate,
  weekday: Weekday,
  rotationDays: readonly RotationDay[],
): RulePlan | null {
  return ordered.find((rule) => holds(rule, date, weekday, rotationDays)) ?? null;
}

/** How many dates a rule's range has; a rule without end is wider than any with one. */
export function widthOf(rule: RulePlan): number {
  return rule.endsOn === null ? Number.POSITIVE_INFINITY : daysBetween(rule.startsOn, rule.endsOn) + 1;
}

function holds(
  rule: RulePlan,
  date: LocalDate,
  weekday: Weekday,
  rotationDays: readonly RotationDay[],
): boolean {
  if (date < rule.startsOn || (rule.endsOn !== null && date > rule.endsOn)) return false;
  if (rule.weekdays !== null && !rule.weekdays.includes(weekday)) return false;
  if (rule.rotationId !== null && !rotationDays.some((shown) => isNamedBy(rule, shown))) return false;
  return !spansContain(rule.retired, date);
}

function isNamedBy(rule: RulePlan, shown: RotationDay): boolean {
  return shown.rotationId === rule.rotationId && rule.rotationDays?.includes(shown.label) === true;
}

function compare<Value extends number | string>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
