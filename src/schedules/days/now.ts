import type { RequestContext } from "../../graphql/context.js";
import type { School } from "../../schools/school.js";
import { readTrack } from "../../schools/tracks/named-track.js";
import { rowsForTrack } from "../../templates/layout/rows-for-track.js";
import type { CachedRow, PeriodTemplate } from "../../templates/period-template.js";
import { addDays } from "../../time/local-date.js";
import { localAt } from "../../time/zones.js";
import { type BellState, bellStateAt } from "../bell-state.js";
import type { ResolvedDay } from "../calendar.js";
import { resolveDays } from "../resolve-days.js";
import { emptyCalendar } from "./day-loaders.js";
import type { BellView, DayView } from "./day-view.js";

/** What is on at an instant, with the views that answer it. */
export interface BellStateView {
  readonly at: number;
  readonly today: DayView;
  readonly time: string;
  readonly state: BellState<CachedRow>;
  readonly current: readonly BellView[];
  readonly next: readonly BellView[];
}

/** How far "next" looks for a school day with bells: longer than any summer break. */
export const NEXT_WITHIN_DAYS = 120;

export async function bellsNow(
  school: School,
  at: number,
  trackName: string | null | undefined,
  { loaders }: RequestContext,
): Promise<BellStateView> {
  const clock = localAt(at, school.timezone);
  const to = addDays(clock.date, NEXT_WITHIN_DAYS);
  // Side by side, so that each kind is one statement for a page of schools, with a track or without.
  const [track, calendar] = await Promise.all([
    trackOrdinal(school, trackName, loaders),
    loaders.days.calendars.load({ schoolId: school.id, from: clock.date, to }),
  ]);
  const [today, ...later] = resolveDays(calendar ?? emptyCalendar(school), clock.date, to);
  const [todays, following] = await Promise.all([
    bellDay(today!, track, loaders),
    firstWithBells(later, track, loaders),
  ]);
  const state = bellStateAt(at, school.timezone, todays, following);
  const views = (template: PeriodTemplate | null, date: string, rows: readonly CachedRow[]) =>
    rows.map((row): BellView => ({ view: { row, template: template! }, date, timezone: school.timezone }));
  const nextTemplate = state.next?.date === today!.date ? todays.template : (following?.template ?? null);
  return {
    at,
    today: { day: today!, timezone: school.timezone },
    time: clock.time,
    state,
    current: views(todays.template, today!.date, state.current),
    next: state.next ? views(nextTemplate, state.next.date, state.next.rows) : [],
  };
}

async function trackOrdinal(
  school: School,
  name: string | null | undefined,
  { tracks }: RequestContext["loaders"],
): Promise<number | null> {
  if (name === null || name === undefined) return null;
  return readTrack(await tracks.ofSchool.load(school.id), name, ["track"]);
}

async function bellDay(day: ResolvedDay, track: number | null, loaders: RequestContext["loaders"]) {
  const template = day.templateId ? await loaders.templates.byId.load(day.templateId) : null;
  const rows = template ? rowsForTrack(template.cachedPeriods, track) : [];
  return { date: day.date, isSchoolDay: day.isSchoolDay, template, rows };
}

/** Nearly always the first open day; another only where a track has no row in that day's template. */
async function firstWithBells(
  days: readonly ResolvedDay[],
  track: number | null,
  loaders: RequestContext["loaders"],
) {
  for (const day of days) {
    if (!day.isSchoolDay || day.templateId === null) continue;
    const bells = await bellDay(day, track, loaders);
    if (bells.rows.length > 0) return bells;
  }
  return null;
}
