import fc from "fast-check";
import type {
  DateSpan,
  ExceptionPlan,
  RotationPlan,
  RulePlan,
  SchoolCalendar,
  TemplateVersion,
} from "../../src/schedules/calendar.js";
import type { Weekday } from "../../src/time/local-date.js";

/** Windows small enough that ranges, closures and resets meet: over a new year, a leap day and a summer. */
const WINDOWS = ["2025-12-08", "2028-02-07", "2026-06-01"] as const;
const WINDOW_DAYS = 90;
const FAMILIES = ["regular", "block", "assembly"] as const;

export interface CalendarAndRange {
  readonly calendar: SchoolCalendar;
  readonly from: string;
  readonly to: string;
}

export const calendarsAndRanges: fc.Arbitrary<CalendarAndRange> = fc
  .constantFrom(...WINDOWS)
  .chain((start) =>
    fc
      .tuple(calendarsIn(start), dateIn(start), fc.nat({ max: 45 }))
      .map(([calendar, from, days]) => ({ calendar, from, to: dateAfter(from, days) })),
  );

export function rulesIn(start: string, most: number): fc.Arbitrary<RulePlan[]> {
  const rule = fc.record({
    familyId: fc.constantFrom(...FAMILIES),
    weekdays: fc.option(weekdaySets, { nil: null }),
    rotation: fc.option(
      fc.record({ id: fc.constantFrom("rotation-0", "rotation-1", "forgotten"), days: labelSets }),
      { nil: null },
    ),
    startsOn: dateIn(start),
    // Few lengths, so that ranges of the same width meet.
    days: fc.option(fc.constantFrom(0, 4, 13, 30), { nil: null }),
    priority: fc.nat({ max: 1 }),
    retired: spansIn(start),
    createdAt: instants,
  });
  return fc.array(rule, { maxLength: most }).map((rules) =>
    rules.map(({ rotation, days, ...plan }, index) => ({
      ...plan,
      id: `rule-${index}`,
      rotationId: rotation?.id ?? null,
      rotationDays: rotation?.days ?? null,
      endsOn: days === null ? null : dateAfter(plan.startsOn, days),
    })),
  );
}

export function dateIn(start: string): fc.Arbitrary<string> {
  return fc.nat({ max: WINDOW_DAYS }).map((days) => dateAfter(start, days));
}

/** By JavaScript's own Date, so that tests do not lean on the arithmetic they test. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const weekdaySets = fc.oneof(
  fc.constantFrom<Weekday[]>([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [1, 3, 5], [6]),
  fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7]),
);

const labelSets = fc.subarray(["A", "B", "C"], { minLength: 1 });

/** The same kind of instant in several spellings: text order is not the order of time. */
const instants = fc.constantFrom(
  "2025-06-01T08:00:00Z",
  "2025-06-01T08:00:00.500Z",
  "2025-06-01T12:00:00+05:00",
  "2025-07-01T00:00:00Z",
);

function calendarsIn(start: string): fc.Arbitrary<SchoolCalendar> {
  return fc
    .record({
      weeks: weeksIn(start),
      templates: versionsIn(start),
      rotations: rotationsIn(start),
      rules: rulesIn(start, 6),
      exceptions: exceptionsIn(start),
    })
    .map((parts) => ({
      ...parts,
      schoolId: "school",
      familyNames: new Map(FAMILIES.map((id) => [id, id.toUpperCase()])),
    }));
}

function weeksIn(start: string) {
  const later = fc.uniqueArray(fc.record({ from: dateIn(start), weekdays: weekdaySets }), {
    maxLength: 2,
    selector: ({ from }) => from,
  });
  return fc
    .tuple(weekdaySets, later)
    .map(([weekdays, weeks]) => [
      { from: null, weekdays },
      ...weeks.sort((one, other) => (one.from < other.from ? -1 : 1)),
    ]);
}

function versionsIn(start: string): fc.Arbitrary<TemplateVersion[]> {
  const version = fc.record({
    familyId: fc.constantFrom(...FAMILIES),
    version: fc.integer({ min: 1, max: 3 }),
    // Weeks apart, so that some begin on the same date.
    effectiveFrom: fc.integer({ min: -1, max: 6 }).map((weeks) => dateAfter(start, weeks * 14)),
    isDefault: fc.boolean(),
    retired: spansIn(start),
    publishedAt: instants,
  });
  return fc
    .array(version, { maxLength: 7 })
    .map((versions) =>
      versions.map((plan, index) => ({ ...plan, id: `version-${index}`, name: plan.familyId.toUpperCase() })),
    );
}

function rotationsIn(start: string): fc.Arbitrary<RotationPlan[]> {
  const rotation = fc.record({
    labels: fc.array(fc.constantFrom("A", "B", "C"), { maxLength: 4 }),
    advance: fc.constantFrom(
      "SCHOOL_DAY" as const,
      "SCHOOL_DAY" as const,
      "CALENDAR_DAY" as const,
      "WEEK" as const,
    ),
    holdsOnClosures: fc.boolean(),
    weekStartsOn: fc.constantFrom<Weekday>(1, 3, 6, 7),
    startsOn: fc.integer({ min: -400, max: 40 }).map((days) => dateAfter(start, days)),
    endsOn: fc.option(dateIn(start), { nil: null }),
    startIndex: fc.nat({ max: 5 }),
    retired: spansIn(start),
    resets: fc
      .uniqueArray(fc.record({ date: dateIn(start), index: fc.nat({ max: 5 }) }), {
        maxLength: 3,
        selector: ({ date }) => date,
      })
      .map((resets) => resets.sort((one, other) => (one.date < other.date ? -1 : 1))),
  });
  return fc
    .array(rotation, { maxLength: 2 })
    .map((rotations) =>
      rotations.map((plan, index) => ({ ...plan, id: `rotation-${index}`, name: `Rotation ${index}` })),
    );
}

function exceptionsIn(start: string): fc.Arbitrary<ExceptionPlan[]> {
  const exception = fc.record({
    date: fc.integer({ min: -60, max: WINDOW_DAYS }).map((days) => dateAfter(start, days)),
    familyId: fc.option(fc.constantFrom(...FAMILIES), { nil: null }),
    note: fc.option(fc.constant("Snow day"), { nil: null }),
    reason: fc.constant("WEATHER"),
    advancesRotation: fc.option(fc.boolean(), { nil: null, freq: 2 }),
  });
  return fc
    .uniqueArray(exception, { maxLength: 25, selector: ({ date }) => date })
    .map((exceptions) => exceptions.map((plan, index) => ({ ...plan, id: `exception-${index}` })));
}

function spansIn(start: string): fc.Arbitrary<DateSpan[]> {
  const span = fc
    .tuple(
      fc.option(dateIn(start), { nil: null, freq: 5 }),
      fc.option(fc.integer({ min: 1, max: 30 }), { nil: null, freq: 5 }),
    )
    .map(
      ([from, days]): DateSpan => ({ from, until: days === null ? null : dateAfter(from ?? start, days) }),
    );
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<DateSpan[]>([]) },
    { weight: 1, arbitrary: fc.array(span, { maxLength: 2 }) },
  );
}
