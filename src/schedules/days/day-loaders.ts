import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import type { School } from "../../schools/school.js";
import type { LocalDate } from "../../time/local-date.js";
import type { SchoolCalendar } from "../calendar.js";
import { loadCalendars } from "./load-calendars.js";

export interface CalendarKey {
  readonly schoolId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export function dayLoaders(db: EntityManager) {
  return {
    /**
     * What decides a school's days in a range; one statement for all schools and ranges of a batch. Null for a
     * school that is not there: one that a dry run has made is gone again when its answer is.
     */
    calendars: new DataLoader((keys: readonly CalendarKey[]) => loadRanges(db, keys), {
      cacheKeyFn: ({ schoolId, from, to }) => `${schoolId} ${from} ${to}`,
    }),
  };
}

async function loadRanges(
  db: EntityManager,
  keys: readonly CalendarKey[],
): Promise<(SchoolCalendar | null)[]> {
  const schoolIds = [...new Set(keys.map(({ schoolId }) => schoolId))];
  const from = keys.map((key) => key.from).sort()[0]!;
  const to = keys
    .map((key) => key.to)
    .sort()
    .at(-1)!;
  const calendars = await loadCalendars(db, schoolIds, from, to);
  return keys.map(({ schoolId }) => calendars.get(schoolId) ?? null);
}

/** What decides the days of a school that has nothing yet but its week. */
export function emptyCalendar({ id, weeks }: School): SchoolCalendar {
  const familyNames = new Map<string, string>();
  return { schoolId: id, weeks, familyNames, templates: [], rotations: [], rules: [], exceptions: [] };
}
