import { v7 as newId } from "uuid";
import type { School } from "../../schools/school.js";
import type { SchoolWeek } from "../../schools/school-week.js";
import { sameJson } from "../../templates/layout/same-json.js";
import { timeZoneFault } from "../../time/time-zone-name.js";
import { type WeekdayEnum, weekdayNumber } from "../../time/weekday-enum.js";
import type { SoundFile } from "../form/sift.js";
import type { Findings } from "../report/findings.js";

export type SchoolRow = Pick<School, "id" | "code" | "name" | "timezone" | "weeks" | "meta">;

const MONDAY_TO_FRIDAY: SchoolWeek[] = [{ from: null, weekdays: [1, 2, 3, 4, 5] }];

/** The school itself as the file wants it. Its faults concern the file as a whole. */
export function planSchool(
  { school: wanted }: SoundFile,
  stored: School | null,
  findings: Findings,
): SchoolRow | null {
  const before = findings.problems.length;
  const zone = timeZoneFault(wanted.timezone);
  if (zone !== null) findings.error(["timezone"], zone);
  if (wanted.name !== wanted.name.trim()) findings.error(["name"], "It begins or ends with a space");
  if (wanted.weekdays && wanted.weeks) {
    findings.error(["weekdays"], "Give `weekdays` or `weeks`, not both");
  }
  const weeks = plannedWeeks(wanted, stored?.weeks ?? null, findings);
  if (stored !== null && stored.archivedAt !== null) {
    findings.error(["code"], `${stored.name} is archived; restore it first`);
  }
  if (findings.problems.length > before) return null;
  const { code, name, timezone } = wanted;
  return { id: stored?.id ?? newId(), code, name, timezone, weeks, meta: wanted.meta ?? stored?.meta ?? {} };
}

export function sameSchool(one: SchoolRow, other: School): boolean {
  return (
    one.name === other.name &&
    one.timezone === other.timezone &&
    sameJson(one.weeks, other.weeks) &&
    sameJson(one.meta, other.meta)
  );
}

/** The weeks of the file, and those of the school that begin on other dates. */
function plannedWeeks(
  { weekdays, weeks }: SoundFile["school"],
  stored: readonly SchoolWeek[] | null,
  findings: Findings,
): SchoolWeek[] {
  const known = stored ?? MONDAY_TO_FRIDAY;
  const given = weekdays ? [{ weekdays }] : weeks;
  if (!given) return [...known];
  const read = given.map(
    (week): SchoolWeek => ({ from: week.from ?? null, weekdays: numbers(week.weekdays) }),
  );
  const starts = read.map(({ from }) => from);
  const repeated = starts.findIndex((from, index) => starts.indexOf(from) < index);
  if (repeated >= 0) {
    const when = starts[repeated] ?? "the beginning";
    findings.error(["weeks", repeated], `Two weeks hold from ${when} on`);
  }
  const others = (stored ?? []).filter(({ from }) => !starts.includes(from));
  const all = [...read, ...others];
  if (!all.some(({ from }) => from === null)) {
    findings.error(["weeks"], "One week must leave out `from`: the one that holds from the beginning");
  }
  for (const { from } of others)
    findings.leftAlone.push({ kind: "school", name: `week from ${from ?? "the beginning"}` });
  return all.sort((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1));
}

function numbers(weekdays: readonly WeekdayEnum[]): SchoolWeek["weekdays"] {
  return weekdays.map(weekdayNumber).sort((one, other) => one - other);
}
