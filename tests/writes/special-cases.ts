import { refOf } from "../support/writing.js";
import type { MutationCase, RefusalCase } from "./mutation-case.js";
import { unusedId, type World } from "./world.js";

type Input = Record<string, unknown>;
type Overrides = (world: World) => Input;

/** The mutations that belong to one kind only. */
export const SPECIAL_CASES: Record<string, MutationCase> = {
  whoAmI: { group: "whoAmI", good: () => ({}), refusals: [] },
  generatePeriodTemplate: inputCase(
    "generatePeriodTemplate",
    ({ school }) => ({
      schoolId: school.id,
      name: "Generated",
      firstBell: "08:30",
      periods: 6,
      length: 50,
      passing: 5,
      firstNumber: 0,
      breaks: [{ afterPeriod: 3, label: "Lunch", type: "LUNCH", length: 30 }],
      publish: true,
    }),
    [
      ["its school is none", ["NOT_FOUND"], () => ({ schoolId: unusedId("School") })],
      ["its school is another type", ["BAD_USER_INPUT"], ({ school }) => ({ schoolId: school.regular.id })],
      ["its school is archived", ["CONFLICT"], ({ archived }) => ({ schoolId: archived.id })],
      ["its periods are too short", ["BAD_USER_INPUT"], () => ({ length: 29 })],
      ["its day runs past midnight", ["BAD_USER_INPUT"], () => ({ firstBell: "20:00" })],
      [
        "its break follows no period",
        ["BAD_USER_INPUT"],
        () => ({ breaks: [{ afterPeriod: 9, label: "Recess", length: 5 }] }),
      ],
      ["it would be in force in the past", ["HISTORY_PROTECTED"], () => ({ effectiveFrom: "2026-11-20" })],
      ["its name is empty", ["BAD_USER_INPUT"], () => ({ name: "" })],
    ],
  ),
  replaceTemplateRows: inputCase(
    "replaceTemplateRows",
    ({ school }) => ({ ...school.periodTemplate.active, rows: [{ number: 1, start: "10:00", length: 120 }] }),
    [
      ...badTemplates(),
      ["it is published", ["CONFLICT"], ({ school }) => school.regular],
      ["it is archived", ["CONFLICT"], ({ school }) => school.periodTemplate.archived],
      [
        "a row is too long",
        ["BAD_USER_INPUT"],
        () => ({ rows: [{ number: 1, start: "10:00", length: 121 }] }),
      ],
    ],
  ),
  revisePeriodTemplate: inputCase(
    "revisePeriodTemplate",
    ({ school }) => ({ ...school.regular, effectiveFrom: "2026-12-01", publish: true }),
    [
      ...badTemplates(),
      ["it is a draft", ["CONFLICT"], ({ school }) => school.periodTemplate.active],
      ["it would be in force in the past", ["HISTORY_PROTECTED"], () => ({ effectiveFrom: "2026-11-20" })],
      ["it has no rows to publish", ["BAD_USER_INPUT"], () => ({ rows: [] })],
    ],
  ),
  publishPeriodTemplate: inputCase(
    "publishPeriodTemplate",
    ({ school }) => ({ ...school.periodTemplate.active, effectiveFrom: "2026-12-14" }),
    [
      ...badTemplates(),
      ["it is published", ["CONFLICT"], ({ school }) => school.regular],
      ["it would be in force in the past", ["HISTORY_PROTECTED"], () => ({ effectiveFrom: "2026-11-20" })],
    ],
  ),
  copyPeriodTemplate: inputCase(
    "copyPeriodTemplate",
    ({ school, other }) => ({ id: school.regular.id, toSchoolId: other.id, name: "From next door" }),
    [
      ["it is none", ["NOT_FOUND"], () => ({ id: unusedId("PeriodTemplate") })],
      ["it is another type", ["BAD_USER_INPUT"], ({ school }) => ({ id: school.id })],
      ["its goal is none", ["NOT_FOUND"], () => ({ toSchoolId: unusedId("School") })],
      ["its goal is archived", ["CONFLICT"], ({ archived }) => ({ toSchoolId: archived.id })],
      ["its name is too long", ["BAD_USER_INPUT"], () => ({ name: "x".repeat(61) })],
      [
        "nothing about it is right",
        ["BAD_USER_INPUT", "NOT_FOUND", "NOT_FOUND"],
        () => ({ id: unusedId("PeriodTemplate"), toSchoolId: unusedId("School"), name: " " }),
      ],
    ],
  ),
  makeDefaultTemplate: inputCase(
    "makeDefaultTemplate",
    ({ school }) => ({ ...school.assembly, from: "2026-12-01" }),
    [
      ...badTemplates(),
      ["it is a draft", ["CONFLICT"], ({ school }) => school.periodTemplate.active],
      ["it is the default already", ["CONFLICT"], ({ school }) => school.regular],
      ["it is to be so in the past", ["HISTORY_PROTECTED"], () => ({ from: "2026-11-20" })],
      ["it is not in force then", ["BAD_USER_INPUT", "HISTORY_PROTECTED"], () => ({ from: "2026-03-01" })],
    ],
  ),
  setRotationDay: inputCase(
    "setRotationDay",
    ({ school }) => ({ ...rotationRef(school.rotation.active), date: "2026-12-08", index: 1 }),
    [
      ...badRotations(),
      ["its place is none", ["BAD_USER_INPUT"], () => ({ index: 2 })],
      ["its date is past", ["HISTORY_PROTECTED"], () => ({ date: "2026-11-20" })],
      [
        "its date is before the cycle",
        ["BAD_USER_INPUT", "HISTORY_PROTECTED"],
        () => ({ date: "2026-03-01" }),
      ],
    ],
  ),
  clearRotationDay: inputCase(
    "clearRotationDay",
    ({ school }) => ({ ...rotationRef(school.rotation.active), date: "2026-12-01" }),
    [...badRotations(), ["no reset is there", ["NOT_FOUND"], () => ({ date: "2026-12-02" })]],
  ),
  closeDays: inputCase(
    "closeDays",
    ({ school }) => ({
      schoolId: school.id,
      from: "2026-12-21",
      to: "2027-01-01",
      reason: "BREAK",
      note: "Winter",
    }),
    badDays(),
  ),
  assignTemplateToDays: inputCase(
    "assignTemplateToDays",
    ({ school }) => ({
      schoolId: school.id,
      from: "2026-11-23",
      to: "2026-11-27",
      templateName: "Assembly",
      replace: true,
    }),
    [...badDays(), ["its template is none", ["NOT_FOUND"], () => ({ templateName: "Rally" })]],
  ),
};

type Bad = readonly [because: string, codes: readonly string[], overrides: Overrides];

function inputCase(group: string, good: Overrides, refusals: readonly Bad[]): MutationCase {
  return {
    group,
    good: (world) => ({ input: good(world) }),
    refusals: refusals.map(
      ([because, codes, overrides]): RefusalCase => ({
        because,
        codes,
        variables: (world) => ({ input: { ...good(world), ...overrides(world) } }),
      }),
    ),
  };
}

function badTemplates(): Bad[] {
  return [
    ["its revision is stale", ["CONFLICT"], () => ({ revision: 99 })],
    ["it is none", ["NOT_FOUND"], () => ({ id: unusedId("PeriodTemplate") })],
    ["it is another type", ["BAD_USER_INPUT"], ({ school }) => ({ id: school.term.active.id })],
    ["its school is archived", ["CONFLICT"], ({ archived }) => archived.regular],
  ];
}

function badRotations(): Bad[] {
  return [
    ["its revision is stale", ["CONFLICT"], () => ({ revision: 1 })],
    ["it is none", ["NOT_FOUND"], () => ({ rotationId: unusedId("Rotation") })],
    ["it is another type", ["BAD_USER_INPUT"], ({ school }) => ({ rotationId: school.id })],
    ["it is archived", ["CONFLICT"], ({ school }) => rotationRef(school.rotation.archived)],
    ["its school is archived", ["CONFLICT"], ({ archived }) => rotationRef(archived.rotation.active)],
  ];
}

function badDays(): Bad[] {
  return [
    ["its school is none", ["NOT_FOUND"], () => ({ schoolId: unusedId("School") })],
    ["its school is another type", ["BAD_USER_INPUT"], ({ school }) => ({ schoolId: school.regular.id })],
    ["its school is archived", ["CONFLICT"], ({ archived }) => ({ schoolId: archived.id })],
    ["it reaches into the past", ["HISTORY_PROTECTED"], () => ({ from: "2026-11-20" })],
    ["it ends before it begins", ["BAD_USER_INPUT"], () => ({ to: "2026-11-21" })],
    ["it is longer than a leap year", ["BAD_USER_INPUT"], () => ({ to: "2027-12-31" })],
    ["no school is held", ["BAD_USER_INPUT"], () => ({ from: "2026-11-28", to: "2026-11-29" })],
    ["days of it are closed", ["CONFLICT"], () => ({ from: "2026-11-26", to: "2026-11-26", replace: false })],
    ["its note is too long", ["BAD_USER_INPUT"], () => ({ note: "x".repeat(501) })],
  ];
}

function rotationRef(rotation: { readonly id: string; readonly revision: number }): Input {
  const { id: rotationId, revision } = refOf(rotation);
  return { rotationId, revision };
}
