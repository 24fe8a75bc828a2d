import type { EntityManager } from "typeorm";
import type { AffectedDay, DateRange, DayOutline, Effects, Observation } from "../../writes/effects.js";
import type { ResolvedDay, SchoolCalendar } from "../calendar.js";
import { resolveDays } from "../resolve-days.js";
import { loadCalendars } from "./load-calendars.js";

/** Finds what a write changes by resolving the same days from the calendars before it and after it. */
export const dayEffects: Effects = {
  async observe(db, schoolIds) {
    const before = await loadAll(db, schoolIds);
    return { differences: (later, ranges) => differences(later, before, ranges) };
  },
};

// The write's reach is not known yet when the calendars before it are read.
const ALL_DATES: DateRange = { from: "1900-01-01", to: "2199-12-31" };

function loadAll(db: EntityManager, schoolIds: readonly string[]): Promise<Map<string, SchoolCalendar>> {
  return loadCalendars(db, schoolIds, ALL_DATES.from, ALL_DATES.to);
}

async function differences(
  db: EntityManager,
  before: ReadonlyMap<string, SchoolCalendar>,
  ranges: Parameters<Observation["differences"]>[1],
): Promise<AffectedDay[]> {
  const reached = [...before.keys()].filter((schoolId) => ranges.has(schoolId));
  if (reached.length === 0) return [];
  const after = await loadAll(db, reached);
  return reached.flatMap((schoolId) =>
    differencesOf(schoolId, before.get(schoolId)!, after.get(schoolId)!, ranges.get(schoolId)!),
  );
}

function differencesOf(
  schoolId: string,
  before: SchoolCalendar,
  after: SchoolCalendar,
  { from, to }: DateRange,
): AffectedDay[] {
  const daysAfter = resolveDays(after, from, to);
  return resolveDays(before, from, to).flatMap((day, index) => {
    const later = daysAfter[index]!;
    if (runsTheSame(day, later)) return [];
    return { schoolId, date: day.date, before: outlineOf(before, day), after: outlineOf(after, later) };
  });
}

/** A reason or a source may change while the bells stay: then nothing has changed for those who hear them. */
function runsTheSame(one: ResolvedDay, other: ResolvedDay): boolean {
  return (
    one.isSchoolDay === other.isSchoolDay &&
    one.templateId === other.templateId &&
    labelsOf(one).join("\n") === labelsOf(other).join("\n")
  );
}

function outlineOf(calendar: SchoolCalendar, day: ResolvedDay): DayOutline {
  const template = calendar.templates.find(({ id }) => id === day.templateId);
  return {
    isSchoolDay: day.isSchoolDay,
    source: day.source,
    reason: day.reason,
    templateName: template?.name ?? null,
    templateVersion: template?.version ?? null,
    rotationDays: labelsOf(day),
  };
}

function labelsOf(day: ResolvedDay): string[] {
  return day.rotationDays.map(({ label }) => label);
}
