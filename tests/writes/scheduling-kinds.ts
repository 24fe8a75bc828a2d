import type { KindCase } from "./kinds.js";
import { TEXTS } from "./kinds.js";
import { unusedId } from "./world.js";

const bad = (...codes: string[]) => codes;

export const periodTemplate: KindCase = {
  one: "PeriodTemplate",
  many: "PeriodTemplates",
  type: "PeriodTemplate",
  parent: "schoolId",
  things: (own) => own.periodTemplate,
  create: (number) => ({
    name: `Template ${number}`,
    isDefault: number === 1,
    effectiveFrom: "2026-11-23",
    publish: true,
    rows: [
      { number: 1, start: "08:00", end: "09:00", passing: 5 },
      { label: "Lunch", start: "12:00", length: 30, tracks: ["Lunch A"] },
      { label: "Lunch", start: "12:15", length: 30, tracks: ["Lunch B"], meta: { room: 1 } },
    ],
  }),
  update: { effectiveFrom: "2027-01-04", isDefault: true, description: "Finals" },
  badCreates: [
    ...TEXTS,
    ["it has no rows to publish", bad("BAD_USER_INPUT"), () => ({ rows: [] })],
    ["it would be in force in the past", bad("HISTORY_PROTECTED"), () => ({ effectiveFrom: "2026-11-20" })],
    [
      "a row has no such track",
      bad("BAD_USER_INPUT"),
      () => ({ rows: [{ number: 1, start: "08:00", length: 60, tracks: ["Lunch C"] }] }),
    ],
    [
      "rows overlap",
      bad("BAD_USER_INPUT"),
      () => ({
        rows: [
          { number: 1, start: "08:00", length: 60 },
          { number: 2, start: "08:59", length: 60 },
        ],
      }),
    ],
  ],
  badUpdates: [
    ["its date is null", bad("BAD_USER_INPUT"), () => ({ effectiveFrom: null })],
    ["its description is too long", bad("BAD_USER_INPUT"), () => ({ description: "x".repeat(501) })],
    ["it is published", bad("CONFLICT"), ({ school }) => ({ ...school.regular })],
  ],
  shadow: "CONFLICT",
};

export const templateRow: KindCase = {
  one: "TemplateRow",
  many: "TemplateRows",
  type: "Segment",
  parent: "templateId",
  parentIn: (own) => own.periodTemplate.active.id,
  things: (own) => own.templateRow,
  create: (number) => ({ row: { number, start: `${13 + number}:00`, length: 30, passing: 30 } }),
  update: { label: "First exam", start: "08:05", length: 40, meta: { seats: 30 } },
  badCreates: [
    [
      "it overlaps another",
      bad("BAD_USER_INPUT"),
      () => ({ row: { label: "Extra", start: "08:44", length: 1 } }),
    ],
    ["it has no length", bad("BAD_USER_INPUT"), () => ({ row: { number: 1, start: "13:00" } })],
    ["it has no label", bad("BAD_USER_INPUT"), () => ({ row: { start: "13:00", length: 5 } })],
    [
      "it breaks several limits",
      bad("BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT"),
      () => ({ row: { number: 100, start: "13:00", length: 29, passing: 31, part: 1 } }),
    ],
    [
      "it runs past midnight",
      bad("BAD_USER_INPUT"),
      () => ({ row: { number: 1, start: "23:00", length: 60 } }),
    ],
    [
      "its template is published",
      bad("CONFLICT"),
      ({ school }) => ({ templateId: school.regular.id, row: { number: 9, start: "20:00", length: 60 } }),
    ],
  ],
  badUpdates: [
    ["its length is null", bad("BAD_USER_INPUT"), () => ({ length: null })],
    ["a period of it is too short", bad("BAD_USER_INPUT"), () => ({ number: 1, length: 29 })],
    ["it is for nobody", bad("BAD_USER_INPUT"), () => ({ tracks: [] })],
    ["its track is archived", bad("BAD_USER_INPUT"), () => ({ tracks: ["Old track"] })],
  ],
  shadow: "BAD_USER_INPUT",
};

export const assignmentRule: KindCase = {
  one: "AssignmentRule",
  many: "AssignmentRules",
  type: "AssignmentRule",
  parent: "schoolId",
  things: (own) => own.assignmentRule,
  create: (number) => ({
    templateName: "Assembly",
    weekdays: ["MONDAY"],
    startsOn: "2026-11-23",
    endsOn: "2026-12-18",
    priority: number,
  }),
  update: { endsOn: "2027-06-01", meta: { by: "office" } },
  badCreates: [
    ["its template is none", bad("NOT_FOUND"), () => ({ templateName: "Rally" })],
    ["it ends before it begins", bad("BAD_USER_INPUT"), () => ({ endsOn: "2026-11-22" })],
    ["it has no condition", bad("BAD_USER_INPUT"), () => ({ weekdays: null })],
    ["its weekdays are none", bad("BAD_USER_INPUT"), () => ({ weekdays: [] })],
    ["its rotation has no days", bad("BAD_USER_INPUT"), (w) => ({ rotationId: w.school.rotation.active.id })],
    [
      "its rotation is none",
      bad("NOT_FOUND"),
      () => ({ rotationId: unusedId("Rotation"), rotationDays: ["A"] }),
    ],
    [
      "its rotation is another school's",
      bad("NOT_FOUND"),
      (w) => ({ rotationId: w.other.rotation.active.id, rotationDays: ["A"] }),
    ],
    [
      "its rotation lacks the label",
      bad("BAD_USER_INPUT"),
      (w) => ({ rotationId: w.school.rotation.active.id, rotationDays: ["A", "C"] }),
    ],
    ["it begins in the past", bad("HISTORY_PROTECTED"), () => ({ startsOn: "2026-11-20" })],
    [
      "it ties",
      bad("CONFLICT"),
      () => ({ weekdays: ["WEDNESDAY", "FRIDAY"], startsOn: "2026-11-23", endsOn: null, priority: 0 }),
    ],
  ],
  badUpdates: [
    ["its template is null", bad("BAD_USER_INPUT"), () => ({ templateName: null })],
    ["it changes past days", bad("HISTORY_PROTECTED"), () => ({ weekdays: ["THURSDAY"] })],
    ["its priority reaches back", bad("HISTORY_PROTECTED"), () => ({ priority: 7 })],
  ],
  shadow: "CONFLICT",
};

export const calendarException: KindCase = {
  one: "CalendarException",
  many: "CalendarExceptions",
  type: "CalendarException",
  archive: "revoke",
  parent: "schoolId",
  things: (own) => own.calendarException,
  create: (number) => ({ date: `2026-12-0${number}`, templateName: "Assembly", note: "Rally" }),
  update: { templateName: "Regular", note: null, reason: "ASSEMBLY" },
  badCreates: [
    ["its date is taken", bad("CONFLICT"), () => ({ date: "2026-11-26" })],
    ["its date is past", bad("HISTORY_PROTECTED"), () => ({ date: "2026-11-20" })],
    ["its template is none", bad("NOT_FOUND"), () => ({ templateName: "Rally" })],
    ["its note is too long", bad("BAD_USER_INPUT"), () => ({ note: "x".repeat(501) })],
  ],
  badUpdates: [
    ["its template is none", bad("NOT_FOUND"), () => ({ templateName: "Rally" })],
    ["its reason is null", bad("BAD_USER_INPUT"), () => ({ reason: null })],
  ],
  shadow: "CONFLICT",
};
