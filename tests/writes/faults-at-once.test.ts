import { expectTellable } from "../support/refused.js";
import { type AnswerError, startTestService, type TestService } from "../support/service.js";
import { refOf, refusal } from "../support/writing.js";
import { makeWorld, unusedId, type World } from "./world.js";

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startTestService();
  world = await makeWorld(service);
});
afterAll(() => service.stop());

/** Each error as its code, its argument and its words. */
function told(errors: readonly AnswerError[]): string[][] {
  return errors.map(({ message, extensions }) => [
    extensions.code,
    extensions.argument?.join(".") ?? "",
    message,
  ]);
}

test("every fault of a template is told at once, each at its argument and in the school's words", async () => {
  const input = {
    schoolId: world.school.id,
    name: "x".repeat(61),
    description: "y".repeat(501),
    effectiveFrom: "2026-11-20",
    publish: true,
    rows: [
      { number: 1, start: "08:00", length: 20, tracks: ["Lunch C"] },
      { number: 2, start: "09:00", end: "09:55", passing: 31 },
      { number: 3, start: "09:50", length: 50 },
      { number: 3, start: "11:00", length: 45, end: "11:50" },
      { label: "", start: "12:00", length: 601, part: 2 },
      { number: 100, start: "23:00", length: 60 },
    ],
  };
  const errors = await refusal(service, "createPeriodTemplate", { input });
  expect(told(errors).sort()).toEqual(
    [
      ["BAD_USER_INPUT", "input.name", "Name has 61 characters; at most 60 are kept."],
      ["BAD_USER_INPUT", "input.description", "Description has 501 characters; at most 500 are kept."],
      [
        "HISTORY_PROTECTED",
        "input.effectiveFrom",
        "This would change days from 2026-11-20 on, and it is 2026-11-21 at School world. The past changes only as a correction: give options.correction a reason.",
      ],
      [
        "BAD_USER_INPUT",
        "input.rows.0.tracks",
        'The school has no track "Lunch C": its tracks are "Lunch A", "Lunch B".',
      ],
      [
        "BAD_USER_INPUT",
        "input.rows.0.length",
        "Period 1 lasts 20 minutes; a period lasts 30 to 120 (else it is a segment)",
      ],
      [
        "BAD_USER_INPUT",
        "input.rows.1.passing",
        "The passing time after period 2 is 31 minutes, not 0 to 30",
      ],
      ["BAD_USER_INPUT", "input.rows.2.start", "Period 3 (09:50-10:40) overlaps period 2 (09:00-09:55)"],
      [
        "BAD_USER_INPUT",
        "input.rows.3.length",
        "From 11:00 to 11:50 are 50 minutes, and the length says 45.",
      ],
      ["BAD_USER_INPUT", "input.rows.3.number", "Period number 3 is given twice: rows 3 and 4"],
      ["BAD_USER_INPUT", "input.rows.4.label", "The label of row 5 is empty"],
      ["BAD_USER_INPUT", "input.rows.4.length", "Row 5 lasts 601 minutes; a segment lasts 1 to 600"],
      ["BAD_USER_INPUT", "input.rows.4.part", "Row 5 is part 2 of no period: say of which one"],
      ["BAD_USER_INPUT", "input.rows.5.number", "Period number 100 is not a whole number from 0 to 99"],
      ["BAD_USER_INPUT", "input.rows.5.length", "Period 100, from 23:00, would not be over by 23:59"],
    ].sort(),
  );
  expectTellable("createPeriodTemplate", errors);
});

test("every fault of every item of a bulk write is told, those that only the database finds too", async () => {
  const { school, other } = world;
  const term = { schoolId: school.id, type: "TERM", startsOn: "2026-09-01", endsOn: "2026-09-30" };
  const inputs = [
    { ...term, name: "", endsOn: "2026-08-31" },
    { ...term, name: "Fine" },
    { ...term, name: "Fall" },
    { ...term, name: "Lost", schoolId: unusedId("School"), parentId: other.term.active.id },
    { ...term, name: "Fine" },
  ];
  const errors = await refusal(service, "createTerms", { inputs });
  expect(told(errors)).toEqual([
    ["BAD_USER_INPUT", "inputs.0.name", "Name is empty."],
    ["BAD_USER_INPUT", "inputs.0.endsOn", "The range ends on 2026-08-31, before it begins on 2026-09-01."],
    ["CONFLICT", "inputs.2.name", "The school has a term Fall already."],
    ["NOT_FOUND", "inputs.3.schoolId", "There is no school with this id."],
    ["BAD_USER_INPUT", "inputs.3.parentId", "The parent term belongs to another school."],
    ["CONFLICT", "inputs.4.name", "The school has a term Fine already."],
  ]);
});

describe("a value that is none", () => {
  const values: [string, string, object, string][] = [
    ["an impossible date", "createTerm", { startsOn: "2026-02-30" }, "input.startsOn"],
    ["a year out of range", "createTerm", { endsOn: "2200-01-01" }, "input.endsOn"],
    ["a zone that is none", "createSchool", { timezone: "Mars/Olympus" }, "input.timezone"],
    ["24:00", "createPeriodTemplate", { rows: [{ start: "24:00", length: 30 }] }, "input.rows.0.start"],
    [
      "a length that is no number",
      "createTemplateRow",
      { row: { start: "08:00", length: "a" } },
      "input.row.length",
    ],
    ["meta that is no object", "createRotation", { meta: [1] }, "input.meta"],
  ];
  test.each(values)("is refused at its argument: %s", async (_what, mutation, fields, argument) => {
    const errors = await refusal(service, mutation, { input: fields });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => "BAD_USER_INPUT"));
    expect(errors.map(({ extensions }) => extensions.argument?.join("."))).toContain(argument);
  });

  test("is told at once with the others, and with the arguments that are missing", async () => {
    const errors = await refusal(service, "createTerm", {
      input: { schoolId: world.school.id, name: "T", startsOn: "2026-13-01", endsOn: "tomorrow" },
    });
    expect(errors.map(({ extensions }) => extensions.argument?.join(".")).sort()).toEqual([
      "input",
      "input.endsOn",
      "input.startsOn",
    ]);
    expect(await refusal(service, "createTerm", {})).toMatchObject([{ extensions: { argument: ["input"] } }]);
  });
});

test.each(["", "  ", "x".repeat(501)])(
  "a correction without a usable reason is refused: %j",
  async (correction) => {
    const options = { correction };
    const lifted = { ...refOf(world.school.term.active), options };
    const created = { input: { schoolId: world.school.id, date: "2026-11-02" }, options };
    for (const [mutation, variables] of [
      ["archiveTerm", { input: lifted }],
      ["archiveTerms", { input: { items: [refOf(lifted)], options } }],
      ["createCalendarException", created],
    ] as const) {
      const errors = await refusal(service, mutation, variables);
      expect(told(errors)).toEqual([
        [
          "BAD_USER_INPUT",
          expect.stringMatching(/correction$/),
          expect.stringContaining("1 to 500 characters"),
        ],
      ]);
      expectTellable(mutation, errors);
    }
  },
);

test("no refusal of these was a defect", () => {
  expect(service.defects).toEqual([]);
});
