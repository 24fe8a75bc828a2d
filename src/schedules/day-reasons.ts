import { type LocalDate, WEEKDAY_NAMES, type Weekday, weekdayName } from "../time/local-date.js";
import type { ExceptionPlan, RulePlan, SchoolCalendar } from "./calendar.js";

export function closedSentence(exception: ExceptionPlan): string {
  return `The school is closed on ${exception.date}${because(exception)}`;
}

export function notASchoolDaySentence(weekday: Weekday): string {
  return NOT_A_SCHOOL_DAY[weekday - 1] as string;
}

const NOT_A_SCHOOL_DAY = WEEKDAY_NAMES.map((name) => `${name} is not a school day`);

/** `familyName` comes without quotes; null in force: the sentence must say that the day has no template. */
export function exceptionSentence(exception: ExceptionPlan, familyName: string, inForce: boolean): string {
  const lack = inForce ? "" : `, which has no published version on ${exception.date}`;
  return `A calendar exception gives ${exception.date} "${familyName}"${lack}${because(exception)}`;
}

/** Without the date it is said of, so that it can be written once a rule. */
export function ruleSentence(rule: RulePlan, calendar: SchoolCalendar): string {
  return `The rule for ${daysOf(rule, calendar)} ${rangeOf(rule)} assigns "${familyName(calendar, rule.familyId)}"`;
}

export function ruleWithoutVersionSentence(sentence: string, date: LocalDate): string {
  return `${sentence}, which has no published version on ${date}`;
}

export function defaultSentence(name: string, date: LocalDate): string {
  return `No rule holds on ${date}, so the default "${name}" does`;
}

export function nothingInForceSentence(date: LocalDate, firstDefaultFrom: LocalDate | null): string {
  const sentence = `No rule and no default template is in force on ${date}`;
  return firstDefaultFrom === null
    ? sentence
    : `${sentence}; the first default begins on ${firstDefaultFrom}`;
}

export function familyName(calendar: SchoolCalendar, familyId: string): string {
  return calendar.familyNames.get(familyId) ?? familyId;
}

function because({ note, reason }: ExceptionPlan): string {
  if (note !== null && note.trim() !== "") return `: ${note.trim()}`;
  return reason === "OTHER" ? "" : ` (${reason.toLowerCase().replaceAll("_", " ")})`;
}

function daysOf(rule: RulePlan, calendar: SchoolCalendar): string {
  const weekdays =
    rule.weekdays === null ? null : inWords(rule.weekdays.map((day) => `${weekdayName(day)}s`));
  if (rule.rotationId === null) return weekdays ?? "every school day";
  const rotation = calendar.rotations.find(({ id }) => id === rule.rotationId)?.name ?? rule.rotationId;
  const labels = inWords((rule.rotationDays ?? []).map((label) => `"${label}"`));
  return `${labels} days of "${rotation}"${weekdays === null ? "" : ` on ${weekdays}`}`;
}

function rangeOf({ startsOn, endsOn }: RulePlan): string {
  if (endsOn === null) return `from ${startsOn} on`;
  return endsOn === startsOn ? `on ${startsOn}` : `from ${startsOn} to ${endsOn}`;
}

function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
