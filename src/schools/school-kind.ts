import { v7 as newId } from "uuid";
import type { CreateSchoolInput, UpdateSchoolInput, Weekday as WeekdayName } from "../graphql/generated.js";
import { addDays } from "../time/local-date.js";
import { timeZoneFault } from "../time/time-zone-name.js";
import { weekdayNumber } from "../time/weekday-enum.js";
import type { Change } from "../writes/change.js";
import type { Checks } from "../writes/checks.js";
import type { Kind } from "../writes/kind.js";
import { School } from "./school.js";
import type { SchoolWeek } from "./school-week.js";

export const schoolKind: Kind<School, CreateSchoolInput, UpdateSchoolInput, null> = {
  entity: School,
  noun: "school",
  types: "School",
  schoolOf: "t.id",
  parent: null,
  prepare: async () => null,
  create({ change, input, checks }) {
    const row = {
      id: newId(),
      code: readCode(input.code, checks),
      name: checks.text(input.name, "name", 200),
      timezone: readZone(input.timezone, checks),
      weeks: [{ from: null, weekdays: readWeekdays(input.weekdays ?? MONDAY_TO_FRIDAY, checks) }],
      meta: input.meta ?? {},
    };
    change.adopt({ id: row.id, name: row.name, timezone: row.timezone, isArchived: false });
    return row;
  },
  update({ change, input, existing, checks }) {
    const timezone = checks.kept(input.timezone, existing.timezone, "timezone");
    if (timezone !== existing.timezone) {
      readZone(timezone, checks);
      checks.add(change.reach(existing.id, addDays(change.today(existing.id), -1), checks.at("timezone")));
    }
    return {
      id: existing.id,
      code: readCode(checks.kept(input.code, existing.code, "code"), checks),
      name: checks.text(checks.kept(input.name, existing.name, "name"), "name", 200),
      timezone,
      weeks: changedWeeks(existing, input, change, checks),
      meta: checks.kept(input.meta, existing.meta, "meta"),
    };
  },
  archive: ({ existing }) => ({ id: existing.id }),
  restore: ({ existing }) => ({ id: existing.id }),
  explain: (constraint, row, path) =>
    constraint === "one_school_per_code"
      ? {
          code: "CONFLICT",
          message: `The code ${row.code} belongs to another school.`,
          path: [...path, "code"],
        }
      : null,
};

const MONDAY_TO_FRIDAY: readonly WeekdayName[] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"];

function readCode(code: string, checks: Checks): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > 64) {
    checks.fail(
      "code",
      `${JSON.stringify(code)} is not a school code: lower-case letters, digits and single hyphens between them, at most 64 characters.`,
    );
  }
  return code;
}

function readZone(timezone: string, checks: Checks): string {
  const fault = timeZoneFault(timezone);
  if (fault) checks.fail("timezone", fault);
  return timezone;
}

function readWeekdays(names: readonly WeekdayName[], checks: Checks): SchoolWeek["weekdays"] {
  if (names.length === 0) checks.fail("weekdays", "A school is in session on at least one weekday.");
  return [...new Set(names)].map(weekdayNumber).sort();
}

/** A new week holds from a date on and leaves the days before it as they were. */
function changedWeeks(
  existing: School,
  input: UpdateSchoolInput,
  change: Change,
  checks: Checks,
): SchoolWeek[] {
  if (input.weekdays === undefined || input.weekdays === null) {
    if (input.weekdays === null)
      checks.fail("weekdays", "Weekdays can't be null; leave them out to keep them.");
    if (input.weekdaysFrom)
      checks.fail("weekdaysFrom", "A date is given, but no weekdays to hold from it on.");
    return existing.weeks;
  }
  const weekdays = readWeekdays(input.weekdays, checks);
  const from = input.weekdaysFrom ?? change.today(existing.id);
  checks.add(change.reach(existing.id, from, checks.at(input.weekdaysFrom ? "weekdaysFrom" : "weekdays")));
  const earlier = existing.weeks.filter((week) => week.from === null || week.from < from);
  return [...earlier, { from, weekdays }];
}
