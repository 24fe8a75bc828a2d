import type {
  ExceptionPlan,
  RotationPlan,
  RulePlan,
  SchoolCalendar,
  TemplateVersion,
} from "../../src/schedules/calendar.js";

/** A Monday-to-Friday school without anything else, and what a test adds to it. */
export function calendarWith(parts: Partial<SchoolCalendar> = {}): SchoolCalendar {
  return {
    schoolId: "school",
    weeks: [{ from: null, weekdays: [1, 2, 3, 4, 5] }],
    familyNames: new Map([
      ["regular", "Regular"],
      ["block", "Block"],
      ["assembly", "Assembly"],
    ]),
    templates: [],
    rotations: [],
    rules: [],
    exceptions: [],
    ...parts,
  };
}

/** "Regular" is the default and "Block" is not, both from 2026-08-01 on. */
export const REGULAR_AND_BLOCK: readonly TemplateVersion[] = [
  version({ id: "regular-1", familyId: "regular", name: "Regular", isDefault: true }),
  version({ id: "block-1", familyId: "block", name: "Block" }),
];

export function version(parts: Partial<TemplateVersion> & Pick<TemplateVersion, "id">): TemplateVersion {
  return {
    familyId: "regular",
    name: "Regular",
    version: 1,
    effectiveFrom: "2026-08-01",
    isDefault: false,
    retired: [],
    publishedAt: "2026-07-01T00:00:00Z",
    ...parts,
  };
}

/** A and B days by school day, from Monday 2026-09-07 on. */
export function rotation(parts: Partial<RotationPlan> = {}): RotationPlan {
  return {
    id: "ab",
    name: "A/B",
    labels: ["A", "B"],
    advance: "SCHOOL_DAY",
    holdsOnClosures: true,
    weekStartsOn: 1,
    startsOn: "2026-09-07",
    endsOn: null,
    startIndex: 0,
    retired: [],
    resets: [],
    ...parts,
  };
}

export function rule(parts: Partial<RulePlan> & Pick<RulePlan, "id">): RulePlan {
  return {
    familyId: "block",
    weekdays: null,
    rotationId: null,
    rotationDays: null,
    startsOn: "2026-08-01",
    endsOn: null,
    priority: 0,
    retired: [],
    createdAt: "2026-07-01T00:00:00Z",
    ...parts,
  };
}

export function closed(date: string, parts: Partial<ExceptionPlan> = {}): ExceptionPlan {
  return {
    id: `closed-${date}`,
    date,
    familyId: null,
    note: null,
    reason: "WEATHER",
    advancesRotation: null,
    ...parts,
  };
}

export function given(date: string, familyId: string, parts: Partial<ExceptionPlan> = {}): ExceptionPlan {
  return { ...closed(date), id: `given-${date}`, familyId, reason: "EVENT", ...parts };
}
