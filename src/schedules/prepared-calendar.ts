import { versionsInOrder } from "./active-version.js";
import type { RulePlan, SchoolCalendar, TemplateVersion } from "./calendar.js";
import { rulesInOrder } from "./choose-rule.js";
import { ruleSentence } from "./day-reasons.js";
import { type SchoolDays, schoolDays } from "./school-days.js";

/** A calendar with what every day asks of it looked up or put in order once. */
export interface PreparedCalendar {
  readonly calendar: SchoolCalendar;
  readonly school: SchoolDays;
  readonly rules: readonly RulePlan[];
  readonly defaults: readonly TemplateVersion[];
  readonly versionsOf: ReadonlyMap<string, readonly TemplateVersion[]>;
  ruleSentence(rule: RulePlan): string;
}

const prepared = new WeakMap<SchoolCalendar, PreparedCalendar>();

/** Remembered for as long as the calendar object lives: a calendar that changes must be a new object. */
export function prepareCalendar(calendar: SchoolCalendar): PreparedCalendar {
  let found = prepared.get(calendar);
  if (found === undefined) {
    found = prepare(calendar);
    prepared.set(calendar, found);
  }
  return found;
}

function prepare(calendar: SchoolCalendar): PreparedCalendar {
  const ordered = versionsInOrder(calendar.templates);
  const sentences = new Map<RulePlan, string>();
  return {
    calendar,
    school: schoolDays(calendar.weeks, calendar.exceptions),
    rules: rulesInOrder(calendar.rules),
    defaults: ordered.filter(({ isDefault }) => isDefault),
    versionsOf: byFamily(ordered),
    ruleSentence(rule) {
      let sentence = sentences.get(rule);
      if (sentence === undefined) {
        sentence = ruleSentence(rule, calendar);
        sentences.set(rule, sentence);
      }
      return sentence;
    },
  };
}

function byFamily(ordered: readonly TemplateVersion[]): Map<string, TemplateVersion[]> {
  const families = new Map<string, TemplateVersion[]>();
  for (const version of ordered) {
    const family = families.get(version.familyId);
    if (family === undefined) families.set(version.familyId, [version]);
    else family.push(version);
  }
  return families;
}
