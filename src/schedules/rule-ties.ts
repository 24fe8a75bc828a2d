import { commonSpan, spanWithout } from "../time/date-span.js";
import { addDays, dayNumber, weekdayOfDay } from "../time/local-date.js";
import type { DateSpan, RulePlan } from "./calendar.js";
import { widthOf } from "./choose-rule.js";

/**
 * The rules that would hold on a same date with the same right as this one, so that nothing but the order of their
 * creation could decide. Rotations are taken to coincide on any date unless they are one and the labels differ.
 */
export function tiesOf(rule: RulePlan, others: readonly RulePlan[]): RulePlan[] {
  return others.filter((other) => other.id !== rule.id && tie(rule, other));
}

function tie(one: RulePlan, other: RulePlan): boolean {
  return (
    widthOf(one) === widthOf(other) &&
    one.priority === other.priority &&
    rotationsCanCoincide(one, other) &&
    datesOfBoth(one, other).some((span) => hasWeekdayOfBoth(span, one, other))
  );
}

function rotationsCanCoincide(one: RulePlan, other: RulePlan): boolean {
  if (one.rotationId === null || one.rotationId !== other.rotationId) return true;
  return one.rotationDays?.some((label) => other.rotationDays?.includes(label)) === true;
}

function datesOfBoth(one: RulePlan, other: RulePlan): DateSpan[] {
  const common = commonSpan(rangeOf(one), rangeOf(other));
  return common === null ? [] : spanWithout(common, [...one.retired, ...other.retired]);
}

function rangeOf(rule: RulePlan): DateSpan {
  return { from: rule.startsOn, until: rule.endsOn === null ? null : addDays(rule.endsOn, 1) };
}

function hasWeekdayOfBoth(span: DateSpan, one: RulePlan, other: RulePlan): boolean {
  // Bounded below by a rule's first date; seven days in a row have every weekday.
  const from = dayNumber(span.from!);
  const until = Math.min(span.until === null ? from + 7 : dayNumber(span.until), from + 7);
  for (let day = from; day < until; day += 1) {
    const weekday = weekdayOfDay(day);
    if ([one, other].every(({ weekdays }) => weekdays === null || weekdays.includes(weekday))) return true;
  }
  return false;
}
