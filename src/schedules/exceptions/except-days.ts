import { v7 as newId } from "uuid";
import { readRows } from "../../database/read-rows.js";
import { insertRows, updateRows } from "../../database/store-rows.js";
import { Refusal } from "../../faults/fault.js";
import type { AssignTemplateToDaysInput, CloseDaysInput } from "../../graphql/generated.js";
import { daysBetween, eachDate, type LocalDate, weekdayOf } from "../../time/local-date.js";
import type { Change } from "../../writes/change.js";
import { Checks } from "../../writes/checks.js";
import type { NewRow } from "../../writes/kind.js";
import { planned } from "../../writes/plan.js";
import { type Stored, storePlans } from "../../writes/store-plans.js";
import { CalendarException } from "./calendar-exception.js";
import { explainException } from "./exception-kind.js";
import { readExceptionWorld, readFamily } from "./exception-world.js";

/** The longest range that one mutation closes or reassigns, in days. */
const MOST_DAYS = 366;

type Input = CloseDaysInput & Partial<Pick<AssignTemplateToDaysInput, "templateName">>;

/** Makes an exception for each day of a range: closed, or running the named template. */
export async function exceptDays(change: Change, input: Input): Promise<Stored<CalendarException>> {
  const checks = new Checks(["input"]);
  const schoolId = checks.id("School", input.schoolId, "schoolId");
  const to = input.to ?? input.from;
  checks.range(input.from, to, "to");
  if (daysBetween(input.from, to) >= MOST_DAYS) {
    checks.fail(
      "to",
      `From ${input.from} to ${to} are ${daysBetween(input.from, to) + 1} days; at most ${MOST_DAYS} are changed at once.`,
    );
  }
  const note = checks.optionalText(input.note, "note", 500);
  if (schoolId !== "") await change.enter([schoolId]);
  if (schoolId !== "") checks.add(change.schoolFault(schoolId, checks.at("schoolId")));
  checks.add(change.reach(schoolId, input.from, checks.at("from")));
  const world = await readExceptionWorld(change, schoolId === "" ? [] : [schoolId]);
  const familyId = readFamily(world, schoolId, input.templateName, checks);
  if (checks.faults.length > 0) throw new Refusal(checks.faults);

  const weeks = world.school(schoolId)!.weeks;
  const inSession = (date: LocalDate) =>
    weeks.findLast(({ from }) => from === null || from <= date)!.weekdays.includes(weekdayOf(date));
  const dates = eachDate(input.from, to).filter((date) => input.includeNonSchoolDays || inSession(date));
  if (dates.length === 0) {
    checks.fail(
      "from",
      "The school is in session on none of these days; say includeNonSchoolDays to change them all the same.",
    );
  }
  await clearDates(change, schoolId, dates, input.replace ?? false, checks);
  if (checks.faults.length > 0) throw new Refusal(checks.faults);
  const plans = dates.map((onDate) =>
    planned({
      id: newId(),
      schoolId,
      onDate,
      familyId,
      reason: input.reason ?? "OTHER",
      note,
      advancesRotation: input.advancesRotation ?? null,
    }),
  );
  const paths = dates.map(() => checks.path);
  return storePlans<NewRow<CalendarException>, CalendarException>(change.db, plans, paths, "ALL_OR_NOTHING", {
    save: (db, rows) => insertRows(db, CalendarException, rows),
    explain: (constraint, row) => explainException(constraint, row, checks.at("from")),
  });
}

/** Revokes the exceptions that stand on the dates, or tells each of them as a conflict. */
async function clearDates(
  change: Change,
  schoolId: string,
  dates: readonly LocalDate[],
  replace: boolean,
  checks: Checks,
): Promise<void> {
  const standing = await readRows(
    change.db,
    CalendarException,
    "WHERE t.school_id = $1 AND t.on_date = ANY($2) AND t.archived_at IS NULL ORDER BY t.on_date",
    [schoolId, dates],
  );
  if (!replace) {
    for (const { onDate, familyId, note } of standing) {
      const what = familyId === null ? "is closed already" : "runs another template already";
      checks.fail(
        "from",
        `${onDate} ${what}${note ? ` (${note})` : ""}; say replace to change it.`,
        "CONFLICT",
      );
    }
    return;
  }
  const archivedAt = new Date(change.request.now).toISOString();
  await updateRows(
    change.db,
    CalendarException,
    standing.map(({ id }) => ({ id, archivedAt })),
  );
}
