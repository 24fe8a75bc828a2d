import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { insertRows, updateRows } from "../../src/database/store-rows.js";
import { CalendarException } from "../../src/schedules/exceptions/calendar-exception.js";
import { Rotation } from "../../src/schedules/rotations/rotation.js";
import { RotationReset } from "../../src/schedules/rotations/rotation-reset.js";
import { AssignmentRule } from "../../src/schedules/rules/assignment-rule.js";
import { Correction } from "../../src/schools/correction.js";
import { School } from "../../src/schools/school.js";
import { Term } from "../../src/schools/terms/term.js";
import { Track } from "../../src/schools/tracks/track.js";
import { TemplateRow } from "../../src/templates/template-row.js";
import { keyOf } from "./keys.js";
import { TEMPLATES } from "./rich-templates.js";
import { storeTemplate } from "./store-templates.js";

export interface SchoolSample {
  readonly code: string;
  readonly name: string;
  readonly timezone: string;
  readonly archivedAt?: string;
  readonly weeks?: School["weeks"];
}

const GONE = "2026-10-01T00:00:00Z";
export const MONDAY_TO_FRIDAY = [{ from: null, weekdays: [1, 2, 3, 4, 5] }] as const;

/** A school with something of every kind, in every state that its kind knows. */
export async function storeRichSchool(db: EntityManager, school: SchoolSample): Promise<void> {
  const { code } = school;
  const key = (words: string) => keyOf(`${code} ${words}`);
  const schoolId = keyOf(code);
  const add = async <E extends ObjectLiteral & { id: string }>(
    entity: EntityTarget<E>,
    rows: Record<string, Omit<Partial<E>, "id">>,
  ) => {
    for (const [words, row] of Object.entries(rows)) {
      await insertRows(db, entity, [{ schoolId, ...row, id: key(words) } as unknown as E]);
    }
  };

  await storeSchool(db, school);
  const meta = { note: "kept" };
  await add(Term, {
    "2026-27": { name: "2026-27", type: "SCHOOL_YEAR", startsOn: "2026-08-17", endsOn: "2027-06-04", meta },
    Fall: {
      name: "Fall",
      type: "SEMESTER",
      startsOn: "2026-08-17",
      endsOn: "2026-12-18",
      parentId: key("2026-27"),
    },
    Spring: {
      name: "Spring",
      type: "SEMESTER",
      startsOn: "2027-01-04",
      endsOn: "2027-06-04",
      parentId: key("2026-27"),
    },
    Q1: { name: "Q1", type: "QUARTER", startsOn: "2026-08-17", endsOn: "2026-10-16", parentId: key("Fall") },
    "Old term": {
      name: "Old term",
      type: "TERM",
      startsOn: "2026-08-17",
      endsOn: "2026-09-01",
      archivedAt: GONE,
    },
  });
  await add(Track, {
    "Lunch A": { ordinal: 0, name: "Lunch A", description: "Grades 9 and 10" },
    "Lunch B": { ordinal: 1, name: "Lunch B" },
    "Lunch C": { ordinal: 2, name: "Lunch C" },
    "Old lunch": { ordinal: 3, name: "Old lunch", archivedAt: GONE },
  });
  for (const template of TEMPLATES) await storeTemplate(db, code, template);
  // Two rows of a draft were put away again.
  const gone = ["Period 9 15:00", "Tutorial 16:00"].map((row) => ({
    id: key(`Finals 1 ${row}`),
    archivedAt: GONE,
  }));
  await updateRows(db, TemplateRow, gone);

  const dates = { startsOn: "2026-08-17", endsOn: "2027-06-04" };
  await add(Rotation, {
    "A/B": { name: "A/B", labels: ["A", "B"], startsOn: "2026-08-17", meta },
    "Six day": { name: "Six day", labels: ["1", "2", "3", "4", "5", "6"], advance: "CALENDAR_DAY", ...dates },
    Weeks: {
      name: "Weeks",
      labels: ["Blue", "Gold"],
      advance: "WEEK",
      weekStartsOn: 7,
      ...dates,
      startIndex: 1,
    },
    "Old rotation": {
      name: "Old rotation",
      labels: ["X"],
      ...dates,
      archivedAt: GONE,
      retired: "{[2026-08-17,)}",
    },
  });
  await insertRows(db, RotationReset, [
    { id: key("reset"), rotationId: key("A/B"), onDate: "2026-11-09", labelIndex: 1 },
  ]);
  await add(AssignmentRule, {
    Wednesdays: { familyId: key("Assembly"), weekdays: [3], startsOn: "2026-08-17", meta },
    "B days": {
      familyId: key("Assembly"),
      rotationId: key("A/B"),
      rotationDays: ["B"],
      startsOn: "2026-11-30",
      endsOn: "2026-12-18",
      priority: 5,
    },
    "Old rule": {
      familyId: key("Minimum"),
      weekdays: [1],
      startsOn: "2026-08-17",
      archivedAt: GONE,
      retired: "{[2026-08-17,)}",
    },
  });
  await add(CalendarException, {
    Thanksgiving: { onDate: "2026-11-26", reason: "HOLIDAY", note: "Thanksgiving", meta },
    "Day after": { onDate: "2026-11-27", reason: "HOLIDAY" },
    Rally: { onDate: "2026-11-19", familyId: key("Assembly"), reason: "ASSEMBLY", advancesRotation: false },
    Makeup: {
      onDate: "2026-12-05",
      familyId: key("Regular"),
      reason: "MAKE_UP_DAY",
      note: "Saturday school",
    },
    Revoked: { onDate: "2026-11-17", reason: "WEATHER", note: "Storm", archivedAt: GONE },
    ...Object.fromEntries(
      WINTER_BREAK.map((onDate) => [
        `Break ${onDate}`,
        { onDate, reason: "BREAK", note: "Winter break" } as const,
      ]),
    ),
  });
  await insertRows(db, Correction, [
    {
      id: key("correction"),
      schoolId,
      operation: "closeDays",
      reason: "The storm of Tuesday was never entered.",
      reachesBackTo: "2026-11-03",
      madeAt: "2026-11-10T17:00:00Z",
      madeBy: "office",
    },
  ]);
}

export async function storeSchool(db: EntityManager, school: SchoolSample): Promise<void> {
  const { archivedAt = null, weeks = [...MONDAY_TO_FRIDAY] } = school;
  const row = {
    ...school,
    id: keyOf(school.code),
    weeks: [...weeks],
    archivedAt,
    meta: { district: "north" },
  };
  await insertRows(db, School, [row as Partial<School> & { id: string }]);
}

const WINTER_BREAK = [21, 22, 23, 24, 25, 28, 29, 30, 31].map((day) => `2026-12-${day}`).concat("2027-01-01");
