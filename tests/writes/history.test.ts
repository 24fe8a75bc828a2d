import { addDays } from "../../src/time/local-date.js";
import { briefDocument } from "../support/documents.js";
import { type FurnishedSchool, furnishSchool, refreshed } from "../support/furnished-school.js";
import { type Outcomes, outcomesOf } from "../support/outcomes.js";
import { codesOf, expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { attempt, make, type Ref, refOf, refusal, withOptions, write } from "../support/writing.js";

const TODAY = "2026-11-21";
const REASON = "The bells of that day were other ones";

interface Past extends FurnishedSchool {
  /** A rule for Thursdays from March on, without end, of a family that runs Assembly. */
  readonly wide: Ref;
  /** The same day's other rule, of a narrower range: it wins until December. */
  readonly narrow: Ref;
  /** The loser of two rules for Fridays, until its range becomes the narrower one. */
  readonly loser: Ref;
  readonly pastException: Ref;
}

let service: TestService;
let past: Past;
let before: Outcomes;

beforeAll(async () => {
  service = await startTestService();
  const school = await furnishSchool(service, "with-a-past");
  const schoolId = school.id;
  service.setNow("2026-04-01T18:00:00Z");
  const thursdays = { schoolId, weekdays: ["THURSDAY"], startsOn: "2026-04-02" };
  const wide = await make(service, "createAssignmentRule", { ...thursdays, templateName: "Assembly" });
  const narrowRule = { ...thursdays, templateName: "Regular", endsOn: "2026-12-31" };
  const narrow = await make(service, "createAssignmentRule", narrowRule);
  const fridays = { schoolId, weekdays: ["FRIDAY"], startsOn: "2026-04-03" };
  const winner = { ...fridays, templateName: "Regular", endsOn: "2026-12-31" };
  await make(service, "createAssignmentRule", winner);
  const losing = { ...fridays, templateName: "Assembly", endsOn: "2027-01-31" };
  const loser = await make(service, "createAssignmentRule", losing);
  const pastException = await make(service, "createCalendarException", { schoolId, date: "2026-10-12" });
  await write(service, "closeDays", { input: { schoolId, from: "2026-07-01", to: "2026-08-19" } });
  const [active] = [await refreshed(service, school)];
  const reset = { rotationId: active.rotation.active.id, revision: active.rotation.active.revision };
  await write(service, "setRotationDay", { input: { ...reset, date: "2026-08-20", index: 0 } });
  service.setNow(`${TODAY}T18:00:00Z`);
  past = { ...active, wide, narrow, loser, pastException };
  before = await pastDays();
});
afterAll(() => service.stop());

function pastDays(): Promise<Outcomes> {
  return outcomesOf(service, past.id, addDays(TODAY, -200), addDays(TODAY, -1));
}

async function now(): Promise<Past> {
  return (await refreshed(service, past)) as Past;
}

const rotationRef = ({ rotation }: Past) => {
  const { id: rotationId, revision } = rotation.active;
  return { rotationId, revision };
};

type Write = readonly [mutation: string, input: (school: Past) => object];

/** What a school office does on an ordinary day, in an order in which each can be done. */
const ORDINARY: readonly Write[] = [
  [
    "revisePeriodTemplate",
    ({ regular }) => ({ ...regular, publish: true, rows: [{ number: 1, start: "07:00", length: 90 }] }),
  ],
  ["revisePeriodTemplate", ({ assembly }) => ({ ...assembly, publish: true, isDefault: false })],
  ["makeDefaultTemplate", ({ assembly }) => assembly],
  ["makeDefaultTemplate", ({ regular }) => ({ ...regular, from: "2027-01-04" })],
  ["archivePeriodTemplate", ({ regular }) => regular],
  ["restorePeriodTemplate", ({ regular }) => regular],
  ["archivePeriodTemplate", ({ assembly }) => assembly],
  ["restorePeriodTemplate", ({ assembly }) => assembly],
  ["publishPeriodTemplate", ({ periodTemplate }) => ({ ...periodTemplate.active, effectiveFrom: TODAY })],
  ["archiveAssignmentRule", ({ assignmentRule }) => assignmentRule.active],
  ["restoreAssignmentRule", ({ assignmentRule }) => assignmentRule.active],
  ["archiveAssignmentRule", ({ narrow }) => narrow],
  ["restoreAssignmentRule", ({ narrow }) => narrow],
  ["updateAssignmentRule", ({ narrow }) => ({ ...narrow, endsOn: "2026-11-30" })],
  ["updateAssignmentRule", ({ narrow }) => ({ ...narrow, endsOn: "2027-03-31", meta: { extended: true } })],
  [
    "createAssignmentRule",
    ({ id }) => ({
      schoolId: id,
      templateName: "Regular",
      weekdays: ["FRIDAY"],
      startsOn: TODAY,
      endsOn: TODAY,
    }),
  ],
  ["archiveRotation", ({ rotation }) => rotation.active],
  ["restoreRotation", ({ rotation }) => rotation.active],
  ["updateRotation", ({ rotation }) => ({ ...rotation.active, endsOn: "2026-12-18", name: "A and B" })],
  ["setRotationDay", (school) => ({ ...rotationRef(school), date: TODAY, index: 1 })],
  ["clearRotationDay", (school) => ({ ...rotationRef(school), date: "2026-12-01" })],
  ["updateSchool", (school) => ({ ...refOf(school), weekdays: ["MONDAY", "SATURDAY"] })],
  ["updateSchool", (school) => ({ ...refOf(school), weekdays: ["SUNDAY"], weekdaysFrom: "2027-01-01" })],
  [
    "closeDays",
    ({ id }) => ({ schoolId: id, from: TODAY, to: "2026-12-31", replace: true, includeNonSchoolDays: true }),
  ],
  [
    "assignTemplateToDays",
    ({ id }) => ({
      schoolId: id,
      from: "2026-12-01",
      templateName: "Exams",
      includeNonSchoolDays: true,
      replace: true,
    }),
  ],
  ["archiveSchool", (school) => refOf(school)],
  ["restoreSchool", (school) => refOf(school)],
];

test("what a school office does on an ordinary day changes no day of the past", async () => {
  for (const [mutation, input] of ORDINARY) {
    const { errors } = await attempt(
      service,
      mutation,
      { input: input(await now()) },
      briefDocument(mutation),
    );
    expect([mutation, errors]).toEqual([mutation, []]);
    expect([mutation, await pastDays()]).toEqual([mutation, before]);
  }
  expect(await corrections()).toEqual([]);
});

/** What reaches back, and how far. */
const REACHING_BACK: readonly (readonly [...Write, reachesBackTo: string])[] = [
  ["updateSchool", (school) => ({ ...refOf(school), timezone: "Europe/Berlin" }), "2026-11-20"],
  ["updateSchool", (school) => ({ ...refOf(school), timezone: "America/Los_Angeles" }), "2026-11-20"],
  [
    "updateSchool",
    (school) => ({ ...refOf(school), weekdays: ["TUESDAY"], weekdaysFrom: "2026-11-02" }),
    "2026-11-02",
  ],
  [
    "updateSchool",
    (school) => ({ ...refOf(school), weekdays: [...WEEK], weekdaysFrom: "2026-03-01" }),
    "2026-03-01",
  ],
  ["closeDays", ({ id }) => ({ schoolId: id, from: "2026-11-09", to: "2026-11-13" }), "2026-11-09"],
  ["createCalendarException", ({ id }) => ({ schoolId: id, date: "2026-10-20" }), "2026-10-20"],
  [
    "updateCalendarException",
    ({ pastException }) => ({ ...pastException, templateName: "Assembly" }),
    "2026-10-12",
  ],
  ["updateCalendarException", ({ pastException }) => ({ ...pastException, note: "Assembly" }), "2026-10-12"],
  ["revokeCalendarException", ({ pastException }) => pastException, "2026-10-12"],
  ["restoreCalendarException", ({ pastException }) => pastException, "2026-10-12"],
  ["updateAssignmentRule", ({ wide }) => ({ ...wide, templateName: "Regular" }), "2026-04-02"],
  ["updateAssignmentRule", ({ wide }) => ({ ...wide, priority: 3 }), "2026-04-02"],
  // The end is yet to come, but the narrower range wins on days of the past too.
  ["updateAssignmentRule", ({ loser }) => ({ ...loser, endsOn: "2026-12-15" }), "2026-04-03"],
  ["updateAssignmentRule", ({ narrow }) => ({ ...narrow, templateName: "Assembly" }), "2026-04-02"],
  ["updateRotation", ({ rotation }) => ({ ...rotation.active, labels: ["B", "A"] }), "2026-03-02"],
  ["setRotationDay", (school) => ({ ...rotationRef(school), date: "2026-11-02", index: 1 }), "2026-11-02"],
  ["clearRotationDay", (school) => ({ ...rotationRef(school), date: "2026-08-20" }), "2026-08-20"],
  ["makeDefaultTemplate", ({ assembly }) => ({ ...assembly, from: "2026-11-18" }), "2026-11-18"],
  [
    "generatePeriodTemplate",
    ({ id }) => ({
      schoolId: id,
      name: "Regular",
      firstBell: "06:00",
      periods: 3,
      length: 60,
      publish: true,
      effectiveFrom: "2026-11-16",
    }),
    "2026-11-16",
  ],
];
const WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"];

test("what reaches back is refused, and accepted as a correction that is recorded", async () => {
  for (const [mutation, input, reachesBackTo] of REACHING_BACK) {
    const story = `${mutation} ${reachesBackTo}`;
    const untouched = await pastDays();
    const variables = { input: input(await now()) };
    const errors = await refusal(service, mutation, variables);
    expect([story, codesOf(errors)]).toEqual([story, errors.map(() => "HISTORY_PROTECTED")]);
    expectTellable(mutation, errors);
    expect([story, await pastDays()]).toEqual([story, untouched]);

    const known = await corrections();
    const corrected = await write(
      service,
      mutation,
      withOptions(mutation, variables, { correction: ` ${REASON} ` }),
    );
    expect(corrected.dryRun).toBe(false);
    const [latest, ...others] = await corrections();
    expect(others).toEqual(known);
    expect(latest).toMatchObject({ operation: mutation, reason: REASON, reachesBackTo, madeBy: "test" });
    expect(Date.now() - Date.parse(latest!.madeAt)).toBeLessThan(60_000);
  }
});

test("a correction that is only tried is not recorded, and one that reaches back no day neither", async () => {
  const known = await corrections();
  const input = { schoolId: past.id, date: "2026-09-09" };
  await write(service, "createCalendarException", { input, options: { correction: REASON, dryRun: true } });
  const future = { schoolId: past.id, date: "2027-09-09" };
  await write(service, "createCalendarException", { input: future, options: { correction: REASON } });
  expect(await corrections()).toEqual(known);
});

interface CorrectionRecord {
  readonly madeAt: string;
}

async function corrections(): Promise<CorrectionRecord[]> {
  const { school } = await service.data(
    `query ($id: ID!) { school(by: { id: $id }) {
       corrections(first: 100) { nodes { id operation reason reachesBackTo madeAt madeBy } } } }`,
    { id: past.id },
  );
  return school.corrections.nodes;
}
