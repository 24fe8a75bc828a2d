import { addDays } from "../../src/time/local-date.js";
import type { TestService } from "../support/service.js";
import { make, type Ref } from "../support/writing.js";

type Input = Record<string, unknown>;

/** For each kind any number of good inputs that don't stand in each other's way, numbered. */
export const BULK_INPUTS: Record<string, (school: BulkSchool, number: number) => Input> = {
  School: (_school, n) => ({ code: `bulk-${n}`, name: `School ${n}`, timezone: "Europe/Berlin" }),
  Term: ({ id }, n) => ({
    schoolId: id,
    name: `Term ${n}`,
    type: "TERM",
    startsOn: addDays("2026-01-01", n),
    endsOn: addDays("2026-02-01", n),
  }),
  Track: ({ id }, n) => ({ schoolId: id, name: `Track ${n}` }),
  PeriodTemplate: ({ id }, n) => ({
    schoolId: id,
    name: `Template ${n % 7}`,
    publish: n % 2 === 0,
    rows: [
      { number: 1, start: "08:00", length: 60 },
      { label: "Lunch", start: "12:00", length: 30 },
    ],
  }),
  TemplateRow: ({ drafts }, n) => ({
    templateId: drafts[n % drafts.length]!.id,
    row: { label: `Row ${n}`, start: clock(Math.floor(n / drafts.length) * 9), length: 9 },
  }),
  Rotation: ({ id }, n) => ({
    schoolId: id,
    name: `Rotation ${n}`,
    labels: ["A", "B"],
    startsOn: "2026-11-23",
  }),
  AssignmentRule: ({ id }, n) => ({
    schoolId: id,
    templateName: "Exams",
    weekdays: ["MONDAY"],
    startsOn: "2026-11-23",
    priority: n,
  }),
  CalendarException: ({ id }, n) => ({ schoolId: id, date: addDays("2026-11-22", n) }),
};

/** What an update of each kind changes. */
export const BULK_UPDATES: Record<string, Input> = {
  School: { meta: { a: 1 } },
  Term: { meta: { a: 1 } },
  Track: { description: "Changed" },
  PeriodTemplate: { description: "Changed" },
  TemplateRow: { meta: { a: 1 } },
  Rotation: { meta: { a: 1 } },
  AssignmentRule: { meta: { a: 1 } },
  CalendarException: { note: "Changed" },
};

export interface BulkSchool extends Ref {
  /** Empty drafts, for rows. */
  readonly drafts: readonly Ref[];
}

/** A school with a template `Exams` and a few empty drafts. */
export async function makeBulkSchool(service: TestService, code: string): Promise<BulkSchool> {
  const school = await make(service, "createSchool", { code, name: code, timezone: "America/New_York" });
  const drafts: Ref[] = [];
  for (let draft = 0; draft < 5; draft += 1) {
    drafts.push(
      await make(service, "createPeriodTemplate", { schoolId: school.id, name: "Exams", rows: [] }),
    );
  }
  return { ...school, drafts };
}

function clock(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return `${hours}:${String(minutes % 60).padStart(2, "0")}`;
}
