import { expectCachedRows } from "../support/cached-rows.js";
import { codesOf, expectTellable } from "../support/refused.js";
import { startTestService, type TestService } from "../support/service.js";
import { make, type Ref, refOf, refusal, write } from "../support/writing.js";

let service: TestService;
let number = 0;
let school: Ref;

beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  number += 1;
  const zone = { timezone: "America/New_York" };
  school = await make(service, "createSchool", { code: `life-${number}`, name: "School", ...zone });
});
afterEach(() => {
  expect(service.defects).toEqual([]);
});

const ROWS = [
  { number: 1, start: "08:00", length: 60, passing: 5 },
  { number: 2, start: "09:05", length: 60 },
];

async function rowsOf(id: string): Promise<string[]> {
  const { periodTemplate } = await service.data(
    `query ($id: ID!) { periodTemplate(id: $id) { rows { label start end ... on PeriodDefinition { number passing } } } }`,
    { id },
  );
  return periodTemplate.rows.map(
    ({ label, start, end, number: own, passing }: Record<string, unknown>) =>
      `${own ?? "-"} ${label} ${start}-${end}${passing ? ` +${passing}` : ""}`,
  );
}

test("a template is generated from the first bell on, with a zero period and breaks", async () => {
  const { periodTemplate } = await write(service, "generatePeriodTemplate", {
    input: {
      schoolId: school.id,
      name: "Regular",
      firstBell: "07:30",
      periods: 4,
      length: 50,
      passing: 6,
      firstNumber: 0,
      breaks: [
        { afterPeriod: 1, label: "Brunch", length: 10 },
        { afterPeriod: 2, label: "Lunch", type: "LUNCH", length: 30 },
        { afterPeriod: 2, label: "Club", type: "ACTIVITY", length: 20 },
      ],
    },
  });
  expect(periodTemplate).toMatchObject({
    version: 1,
    status: "DRAFT",
    effectiveFrom: "2026-11-21",
    isDefault: false,
  });
  expect(await rowsOf(periodTemplate.id)).toEqual([
    "0 Period 0 07:30-08:20 +6",
    "1 Period 1 08:26-09:16",
    "- Brunch 09:16-09:26",
    "2 Period 2 09:32-10:22",
    "- Lunch 10:22-10:52",
    "- Club 10:52-11:12",
    "3 Period 3 11:18-12:08",
  ]);
});

test("a revision is the next version, and is a default as the one before unless told otherwise", async () => {
  const base = { schoolId: school.id, name: "Regular", rows: ROWS, publish: true };
  const regular = await make(service, "createPeriodTemplate", {
    ...base,
    isDefault: true,
    description: "Old",
  });
  const revise = async (fields: object) =>
    (await write(service, "revisePeriodTemplate", { input: { ...regular, ...fields } })).periodTemplate;
  const second = await revise({ effectiveFrom: "2027-01-04", publish: true });
  expect(second).toMatchObject({ version: 2, isDefault: true, status: "PUBLISHED", description: "Old" });
  expect(await rowsOf(second.id)).toEqual(await rowsOf(regular.id));
  const rows = [{ number: 1, start: "10:00", length: 90 }];
  const third = await revise({
    effectiveFrom: "2027-02-01",
    rows,
    isDefault: false,
    description: null,
    meta: { a: 1 },
  });
  expect(third).toMatchObject({
    version: 3,
    isDefault: false,
    status: "DRAFT",
    description: null,
    meta: { a: 1 },
  });
  expect(await rowsOf(third.id)).toEqual(["1 Period 1 10:00-11:30"]);
  expect(await rowsOf(regular.id)).toEqual(["1 Period 1 08:00-09:00 +5", "2 Period 2 09:05-10:05"]);
});

test("a draft without rows is not published, and a date with a default takes no other one", async () => {
  const draft = { schoolId: school.id, name: "Empty", rows: [] };
  const empty = await make(service, "createPeriodTemplate", draft);
  const noRows = await refusal(service, "publishPeriodTemplate", { input: empty });
  expect(noRows).toMatchObject([{ message: "Empty has no rows; a day that runs it would have no bells." }]);
  expectTellable("publishPeriodTemplate", noRows);

  const isDefault = { ...draft, name: "Regular", rows: ROWS, isDefault: true, effectiveFrom: "2027-01-04" };
  await make(service, "createPeriodTemplate", { ...isDefault, publish: true });
  const other = await make(service, "createPeriodTemplate", { ...isDefault, name: "Other" });
  const taken = await refusal(service, "publishPeriodTemplate", { input: other });
  expect(taken).toMatchObject([{ message: "The school has another default template from 2027-01-04 on." }]);
  expectTellable("publishPeriodTemplate", taken);
  const published = { ...other, effectiveFrom: "2027-01-05" };
  const { periodTemplate } = await write(service, "publishPeriodTemplate", { input: published });
  expect(periodTemplate).toMatchObject({
    status: "PUBLISHED",
    effectiveFrom: "2027-01-05",
    publishedBy: "test",
  });
  expect(Date.parse(periodTemplate.publishedAt)).toBe(Date.parse("2026-11-21T18:00:00Z"));
});

test("a version is archived and restored: a draft as a draft, a published one as published", async () => {
  const draft = await make(service, "createPeriodTemplate", {
    schoolId: school.id,
    name: "Draft",
    rows: ROWS,
  });
  const input = { schoolId: school.id, name: "Regular", rows: ROWS, publish: true };
  const published = await make(service, "createPeriodTemplate", input);
  for (const [ref, status] of [
    [draft, "DRAFT"],
    [published, "PUBLISHED"],
  ] as const) {
    const archived = await write(service, "archivePeriodTemplate", { input: ref });
    expect(archived.periodTemplate.status).toBe("ARCHIVED");
    const restored = await write(service, "restorePeriodTemplate", { input: refOf(archived.periodTemplate) });
    expect(restored.periodTemplate).toMatchObject({ status, archivedAt: null, archivedBy: null });
    expect(await rowsOf(ref.id)).toHaveLength(2);
  }
});

test("the rows of a draft are replaced at once", async () => {
  const draft = await make(service, "createPeriodTemplate", {
    schoolId: school.id,
    name: "Draft",
    rows: ROWS,
  });
  const rows = [
    { label: "Late", start: "12:00", end: "13:00" },
    { number: 1, start: "08:30", end: "10:00" },
  ];
  const { periodTemplate } = await write(service, "replaceTemplateRows", { input: { ...draft, rows } });
  expect(periodTemplate.revision).toBeGreaterThan(draft.revision);
  expect(await rowsOf(draft.id)).toEqual(["1 Period 1 08:30-10:00", "- Late 12:00-13:00"]);
  await expectCachedRows(service.dataSource);
  const none = { ...refOf(periodTemplate), rows: [] };
  expect((await write(service, "replaceTemplateRows", { input: none })).periodTemplate.rows).toEqual([]);
  await expectCachedRows(service.dataSource);
});

test("rows come, change, go and come back one by one, and the draft has them at once", async () => {
  const draft = await make(service, "createPeriodTemplate", {
    schoolId: school.id,
    name: "Draft",
    rows: ROWS,
  });
  const step = async (mutation: string, input: object) => {
    const { templateRow } = await write(service, mutation, { input });
    await expectCachedRows(service.dataSource);
    return templateRow as Ref & { readonly number?: number };
  };
  const lunch = { label: "Lunch", type: "LUNCH", start: "12:00", length: 30 };
  const created = await step("createTemplateRow", { templateId: draft.id, row: lunch });
  const third = await step("updateTemplateRow", {
    ...refOf(created),
    number: 3,
    label: "Third",
    length: 45,
    passing: 10,
  });
  expect(third).toMatchObject({ __typename: "PeriodDefinition", number: 3, passing: 10 });
  const all = ["1 Period 1 08:00-09:00 +5", "2 Period 2 09:05-10:05", "3 Third 12:00-12:45 +10"];
  expect(await rowsOf(draft.id)).toEqual(all);
  const archived = await step("archiveTemplateRow", refOf(third));
  expect(await rowsOf(draft.id)).toEqual(all.slice(0, 2));
  const inItsPlace = await step("createTemplateRow", {
    templateId: draft.id,
    row: { ...lunch, number: 3, length: 60 },
  });
  const errors = await refusal(service, "restoreTemplateRow", { input: refOf(archived) });
  expect(codesOf(errors)).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
  expectTellable("restoreTemplateRow", errors);
  await step("archiveTemplateRow", refOf(inItsPlace));
  await step("restoreTemplateRow", refOf(archived));
  expect(await rowsOf(draft.id)).toEqual(all);
});

test("a template has at most 200 rows", async () => {
  const row = (index: number) => ({
    label: `Row ${index}`,
    start: `${String(Math.floor(index / 30)).padStart(2, "0")}:${String((index % 30) * 2).padStart(2, "0")}`,
    length: 2,
  });
  const rows = Array.from({ length: 201 }, (_, index) => row(index));
  const input = { schoolId: school.id, name: "Full", rows: rows.slice(0, 200) };
  const full = await make(service, "createPeriodTemplate", input);
  expect(codesOf(await refusal(service, "createPeriodTemplate", { input: { ...input, rows } }))).toEqual([
    "BAD_USER_INPUT",
  ]);
  const one = { templateId: full.id, row: row(200) };
  const errors = await refusal(service, "createTemplateRow", { input: one });
  expect(errors).toMatchObject([{ message: "A template has at most 200 rows, and this one has 201" }]);
  expectTellable("createTemplateRow", errors);
});
