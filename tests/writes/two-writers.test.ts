import { expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { attempt, make, type Ref, write } from "../support/writing.js";

let service: TestService;
let number = 0;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
afterEach(() => {
  expect(service.defects).toEqual([]);
});

const TIMES = 5;

interface Place {
  readonly school: Ref;
  readonly draft: Ref;
}
type Attempt = readonly [mutation: string, input: object];

async function makePlace(): Promise<Place> {
  number += 1;
  const school = await make(service, "createSchool", { code: `s${number}`, name: "School", timezone: "UTC" });
  const rows = [{ number: 1, start: "08:00", length: 60 }];
  const draft = await make(service, "createPeriodTemplate", { schoolId: school.id, name: "Draft", rows });
  return { school, draft };
}

const template = ({ school }: Place, name: string) => ({
  schoolId: school.id,
  name,
  isDefault: true,
  publish: true,
  effectiveFrom: "2027-01-04",
  rows: [{ number: 1, start: "08:00", length: 60 }],
});
const row = ({ draft }: Place, fields: object) => ({
  templateId: draft.id,
  row: { label: "Row", ...fields },
});
const term = { name: "Fall", type: "TERM", startsOn: "2026-09-01", endsOn: "2026-12-18" };
const rule = { templateName: "Draft", weekdays: ["MONDAY"], startsOn: "2026-11-23" };

const RACES: readonly [string, readonly string[], (place: Place) => readonly [Attempt, Attempt]][] = [
  [
    "rows that overlap",
    ["BAD_USER_INPUT", "CONFLICT"],
    (place) => [
      ["createTemplateRow", row(place, { start: "10:00", length: 60 })],
      ["createTemplateRow", row(place, { start: "10:59", length: 60 })],
    ],
  ],
  [
    "periods of one number",
    ["BAD_USER_INPUT", "CONFLICT"],
    (place) => [
      ["createTemplateRow", row(place, { start: "10:00", length: 60, number: 5 })],
      ["createTemplateRow", row(place, { start: "12:00", length: 60, number: 5 })],
    ],
  ],
  [
    "defaults of one date",
    ["CONFLICT"],
    (place) => [
      ["createPeriodTemplate", template(place, "Regular")],
      ["createPeriodTemplate", template(place, "Other")],
    ],
  ],
  [
    "schools of one code",
    ["CONFLICT"],
    ({ school }) => {
      const input = {
        code: `x-${school.id.toLowerCase().replace(/[^a-z0-9]/g, "")}`,
        name: "X",
        timezone: "UTC",
      };
      return [
        ["createSchool", input],
        ["createSchool", input],
      ];
    },
  ],
  ["terms of one name", ["CONFLICT"], ({ school }) => twice("createTerm", { schoolId: school.id, ...term })],
  [
    "tracks of one name",
    ["CONFLICT"],
    ({ school }) => twice("createTrack", { schoolId: school.id, name: "A" }),
  ],
  [
    "rotations of one name",
    ["CONFLICT"],
    ({ school }) =>
      twice("createRotation", { schoolId: school.id, name: "AB", labels: ["A"], startsOn: "2026-11-23" }),
  ],
  [
    "exceptions of one date",
    ["CONFLICT"],
    ({ school }) => [
      ["createCalendarException", { schoolId: school.id, date: "2026-12-01" }],
      ["closeDays", { schoolId: school.id, from: "2026-11-30", to: "2026-12-04" }],
    ],
  ],
  [
    "rules that tie",
    ["CONFLICT"],
    ({ school }) => twice("createAssignmentRule", { schoolId: school.id, ...rule }),
  ],
  [
    "a publication and a new row",
    ["CONFLICT"],
    (place) => [
      ["publishPeriodTemplate", place.draft],
      ["createTemplateRow", row(place, { start: "10:00", length: 60 })],
    ],
  ],
  [
    "a publication and other rows",
    ["CONFLICT"],
    ({ draft }) => [
      ["publishPeriodTemplate", draft],
      ["replaceTemplateRows", { ...draft, rows: [] }],
    ],
  ],
];

function twice(mutation: string, input: object): readonly [Attempt, Attempt] {
  return [
    [mutation, input],
    [mutation, input],
  ];
}

test.each(RACES)("of two writers of %s at once exactly one wins", async (_what, codes, race) => {
  for (let time = 0; time < TIMES; time += 1) {
    const attempts = race(await makePlace());
    const outcomes = await Promise.all(
      attempts.map(([mutation, input]) => attempt(service, mutation, { input })),
    );
    expect(outcomes.filter(({ payload }) => payload !== null)).toHaveLength(1);
    const lost = outcomes.findIndex(({ payload }) => payload === null);
    const { errors } = outcomes[lost]!;
    for (const { extensions } of errors) expect(codes).toContain(extensions.code);
    expectTellable(attempts[lost]![0], errors);
  }
});

test("of 20 updates from one revision exactly one wins, and the others are conflicts", async () => {
  const { school, draft } = await makePlace();
  const made = await make(service, "createTrack", { schoolId: school.id, name: "A" });
  for (const [mutation, ref, field] of [
    ["updateTrack", made, "description"],
    ["updateSchool", school, "name"],
    ["updatePeriodTemplate", draft, "description"],
  ] as const) {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        attempt(service, mutation, { input: { ...ref, [field]: `Writer ${writer}` } }),
      ),
    );
    const won = outcomes.filter(({ payload }) => payload !== null);
    expect(won).toHaveLength(1);
    for (const { errors, payload } of outcomes) {
      if (payload) continue;
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: "CONFLICT", argument: ["input", "revision"] },
      ]);
      expect(errors[0]!.message).toMatch(
        /has changed since revision \d+: it is at revision \d+, written by test/,
      );
    }
  }
});

test("two bulk writes of the same codes in opposite orders don't both win, and neither hangs", async () => {
  // A deadlock takes PostgreSQL a second to see.
  for (let time = 0; time < 2; time += 1) {
    const inputs = Array.from({ length: 40 }, (_, n) => ({
      code: `opposite-${time}-${n}`,
      name: "School",
      timezone: "UTC",
    }));
    const outcomes = await Promise.all([
      attempt(service, "createSchools", { inputs }),
      attempt(service, "createSchools", { inputs: inputs.toReversed() }),
    ]);
    expect(outcomes.filter(({ payload }) => payload !== null)).toHaveLength(1);
    const { errors } = outcomes.find(({ payload }) => payload === null)!;
    for (const { extensions } of errors) expect(extensions.code).toBe("CONFLICT");
  }
});

test("many versions made of one family at once are numbered one after the other", async () => {
  const { school } = await makePlace();
  const input = { schoolId: school.id, name: "Rally", rows: [] };
  const made = await Promise.all(
    Array.from({ length: 12 }, () => write(service, "createPeriodTemplate", { input })),
  );
  expect(made.map(({ periodTemplate }) => periodTemplate.version).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});
