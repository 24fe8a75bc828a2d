import { required } from "../../database/entity-loader.js";
import { refuseUnstorable } from "../../faults/unstorable-text.js";
import type { RequestContext } from "../../graphql/context.js";
import type { Resolvers } from "../../graphql/generated.js";
import type { School } from "../../schools/school.js";
import { readTrack } from "../../schools/tracks/named-track.js";
import { endOf } from "../../templates/layout/derived.js";
import { rowsForTrack } from "../../templates/layout/rows-for-track.js";
import type { PeriodTemplate } from "../../templates/period-template.js";
import { writeInstant } from "../../time/instant.js";
import { type LocalDate, weekdayOf } from "../../time/local-date.js";
import { weekdayEnum } from "../../time/weekday-enum.js";
import { instantOf, localAt } from "../../time/zones.js";
import { activeVersion } from "../active-version.js";
import type { TemplateVersion } from "../calendar.js";
import { resolveDays } from "../resolve-days.js";
import { emptyCalendar } from "./day-loaders.js";
import { type BellView, bellViews, type DayView } from "./day-view.js";
import { bellsNow } from "./now.js";
import { readRange } from "./read-range.js";

export const dayResolvers = {
  School: {
    day: async (school, { on }, context) => {
      const date = on ?? todayOf(school, context);
      return (await daysOf(school, date, date, context))[0]!;
    },
    days: (school, { from, to }, context) => {
      readRange(from, to);
      return daysOf(school, from, to, context);
    },
    now: (school, { at, track }, context) => bellsNow(school, at ?? context.now, track, context),
    activeTemplate: (school, { on, name }, context) => {
      refuseUnstorable(name ?? "", ["name"]);
      const isMeant = (version: TemplateVersion) =>
        typeof name === "string" ? version.name === name : version.isDefault;
      return activeTemplate(school.id, on ?? todayOf(school, context), isMeant, context);
    },
  },
  TemplateFamily: {
    active: async ({ id, schoolId }, { on }, context) => {
      const date = on ?? todayOf(await required(context.loaders.schools.byId.load(schoolId)), context);
      return activeTemplate(schoolId, date, ({ familyId }) => familyId === id, context);
    },
  },
  DaySchedule: {
    date: ({ day }) => day.date,
    weekday: ({ day }) => weekdayEnum(weekdayOf(day.date)),
    school: ({ day }, _args, { loaders }) => required(loaders.schools.byId.load(day.schoolId)),
    isSchoolDay: ({ day }) => day.isSchoolDay,
    source: ({ day }) => day.source,
    reason: ({ day }) => day.reason,
    template: ({ day }, _args, context) => templateOf(day.templateId && { id: day.templateId }, context),
    rule: ({ day }, _args, { loaders }) => (day.ruleId ? loaders.rules.byId.load(day.ruleId) : null),
    exception: ({ day }, _args, { loaders }) =>
      day.exceptionId ? loaders.exceptions.byId.load(day.exceptionId) : null,
    rotationDay: async ({ day }, { rotation }, { loaders }) => {
      if (rotation === null || rotation === undefined) return day.rotationDays[0]?.label ?? null;
      refuseUnstorable(rotation, ["rotation"]);
      const rotations = await Promise.all(
        day.rotationDays.map(({ rotationId }) => loaders.rotations.byId.load(rotationId)),
      );
      return day.rotationDays[rotations.findIndex((found) => found?.name === rotation)]?.label ?? null;
    },
    rotationDays: ({ day }) => [...day.rotationDays],
    bells: async (view, { track }, context) => {
      const template = await templateOf(view.day.templateId && { id: view.day.templateId }, context);
      return template
        ? bellViews(view, template, await rowsOf(template, view.day.schoolId, track, context))
        : [];
    },
  },
  RotationDay: {
    rotation: ({ rotationId }, _args, { loaders }) => required(loaders.rotations.byId.load(rotationId)),
  },
  Bell: {
    row: ({ view }) => view,
    label: ({ view }) => view.row.label,
    start: ({ view }) => view.row.start,
    end: ({ view }) => endOf(view.row),
    startsAt: (bell) => writeInstant(startOf(bell)),
    endsAt: (bell) => writeInstant(endInstantOf(bell)),
    inZone: (bell, { timezone }) => ({ startsAt: startOf(bell), endsAt: endInstantOf(bell), timezone }),
  },
  ZonedBell: {
    startDate: ({ startsAt, timezone }) => localAt(startsAt, timezone).date,
    start: ({ startsAt, timezone }) => localAt(startsAt, timezone).time,
    startOffset: ({ startsAt, timezone }) => localAt(startsAt, timezone).utcOffset,
    endDate: ({ endsAt, timezone }) => localAt(endsAt, timezone).date,
    end: ({ endsAt, timezone }) => localAt(endsAt, timezone).time,
    endOffset: ({ endsAt, timezone }) => localAt(endsAt, timezone).utcOffset,
  },
  BellState: {
    at: ({ at }) => writeInstant(at),
    date: ({ today }) => today.day.date,
    state: ({ state }) => state.state,
    reason: ({ today }) => today.day.reason,
    current: ({ current }) => [...current],
    next: ({ next }) => [...next],
    secondsLeft: ({ state }) => state.secondsLeft,
    day: ({ today }) => today,
  },
  AffectedDay: {
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
  },
  DayOutline: {
    rotationDays: ({ rotationDays }) => [...rotationDays],
  },
} satisfies Resolvers;

async function daysOf(
  school: School,
  from: LocalDate,
  to: LocalDate,
  { loaders }: RequestContext,
): Promise<DayView[]> {
  const calendar = await loaders.days.calendars.load({ schoolId: school.id, from, to });
  return resolveDays(calendar ?? emptyCalendar(school), from, to).map((day) => ({
    day,
    timezone: school.timezone,
  }));
}

function todayOf({ timezone }: School, { now }: RequestContext): LocalDate {
  return localAt(now, timezone).date;
}

async function activeTemplate(
  schoolId: string,
  date: LocalDate,
  isMeant: (version: TemplateVersion) => boolean,
  context: RequestContext,
): Promise<PeriodTemplate | null> {
  const calendar = await context.loaders.days.calendars.load({ schoolId, from: date, to: date });
  return calendar && templateOf(activeVersion(calendar.templates.filter(isMeant), date), context);
}

function templateOf(
  found: { readonly id: string } | "" | null,
  { loaders }: RequestContext,
): Promise<PeriodTemplate | null> | null {
  return found ? loaders.templates.byId.load(found.id) : null;
}

async function rowsOf(
  template: PeriodTemplate,
  schoolId: string,
  track: string | null | undefined,
  { loaders }: RequestContext,
) {
  if (track === null || track === undefined) return template.cachedPeriods;
  return rowsForTrack(
    template.cachedPeriods,
    readTrack(await loaders.tracks.ofSchool.load(schoolId), track, ["track"]),
  );
}

function startOf({ view, date, timezone }: BellView): number {
  return instantOf(date, view.row.start, timezone);
}

/** Not before the start: where the clocks skip it, the start is moved and an end after the gap is not. */
function endInstantOf(bell: BellView): number {
  const { view, date, timezone } = bell;
  return Math.max(startOf(bell), instantOf(date, endOf(view.row), timezone));
}
