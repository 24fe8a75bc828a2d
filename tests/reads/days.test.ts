import { BARE, fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

async function day(on: string | null, selection: string, code = WEST) {
  const query = `query ($code: String!, $on: LocalDate) { school(by: { code: $code }) { day(on: $on) { ${selection} } } }`;
  return (await service.data(query, { code, on })).school.day;
}

const DAYS = `query ($from: LocalDate!, $to: LocalDate!) {
  school(by: { code: "${WEST}" }) { days(from: $from, to: $to) { date source template { name version } } } }`;

async function days(from: string, to: string): Promise<string[]> {
  const { school } = await service.data(DAYS, { from, to });
  return school.days.map(
    (one: { date: string; source: string; template: { name: string; version: number } | null }) =>
      `${one.date} ${one.source}${one.template ? ` ${one.template.name} ${one.template.version}` : ""}`,
  );
}

test.each([
  ["2026-11-16", "DEFAULT", "Regular", "A", true],
  ["2026-11-17", "DEFAULT", "Regular", "B", true],
  ["2026-11-18", "WEEKDAY", "Assembly", "A", true],
  ["2026-11-19", "EXCEPTION", "Assembly", null, true],
  ["2026-11-20", "DEFAULT", "Regular", "B", true],
  ["2026-11-21", "NONE", null, null, false],
  ["2026-11-26", "EXCEPTION", null, null, false],
  ["2026-11-30", "ROTATION", "Assembly", "B", true],
  ["2026-12-02", "ROTATION", "Assembly", "B", true],
  ["2026-12-05", "EXCEPTION", "Regular", "A", true],
  ["2028-02-29", "DEFAULT", "Regular", "A", true],
])(
  "on %s the source is %s, the template %s and the label %s",
  async (on, source, name, label, isSchoolDay) => {
    const found = await day(on, `source isSchoolDay template { name } rotationDay(rotation: "A/B")`);
    expect(found).toEqual({ source, isSchoolDay, template: name && { name }, rotationDay: label });
  },
);

test("a day says which exception or rule decided it", async () => {
  const decided =
    "weekday exception { note reason family { name } } rule { priority weekdays family { name } }";
  expect(await day("2026-11-26", decided)).toEqual({
    weekday: "THURSDAY",
    exception: { note: "Thanksgiving", reason: "HOLIDAY", family: null },
    rule: null,
  });
  expect(await day("2026-11-30", decided)).toEqual({
    weekday: "MONDAY",
    exception: null,
    rule: { priority: 5, weekdays: null, family: { name: "Assembly" } },
  });
});

test("a day shows what each rotation gives it, the one that began first before the others", async () => {
  const found = await day("2026-11-22", "rotationDay rotationDays { label index rotation { name } }");
  expect(found).toEqual({
    rotationDay: "2",
    rotationDays: [
      { label: "2", index: 1, rotation: { name: "Six day" } },
      { label: "Gold", index: 1, rotation: { name: "Weeks" } },
    ],
  });
});

test("before the first template a day gives a reason and no error", async () => {
  expect(await day("2026-08-14", "source isSchoolDay reason template { id } bells { label }")).toEqual({
    source: "NONE",
    isSchoolDay: true,
    reason:
      "No rule and no default template is in force on 2026-08-14; the first default begins on 2026-08-17",
    template: null,
    bells: [],
  });
  expect(await day(null, "date source reason bells { label }", BARE)).toEqual({
    date: "2026-11-18",
    source: "NONE",
    reason: "No rule and no default template is in force on 2026-11-18",
    bells: [],
  });
});

test("without a date it is the school's today", async () => {
  expect(await day(null, "date weekday")).toEqual({ date: "2026-11-18", weekday: "WEDNESDAY" });
});

test("a range holds both its ends, over new year and over the end of a month", async () => {
  expect(await days("2026-12-31", "2027-01-05")).toEqual([
    "2026-12-31 EXCEPTION",
    "2027-01-01 EXCEPTION",
    "2027-01-02 NONE",
    "2027-01-03 NONE",
    "2027-01-04 DEFAULT Regular 2",
    "2027-01-05 DEFAULT Regular 2",
  ]);
  expect(await days("2028-02-28", "2028-03-01")).toEqual([
    "2028-02-28 DEFAULT Regular 2",
    "2028-02-29 DEFAULT Regular 2",
    "2028-03-01 WEEKDAY Assembly 1",
  ]);
  expect(await days("2026-11-18", "2026-11-18")).toEqual(["2026-11-18 WEEKDAY Assembly 1"]);
});

test("366 days are answered, across the versions of a template", async () => {
  const found = await days("2026-01-01", "2027-01-01");
  expect(found).toHaveLength(366);
  expect(found.indexOf("2026-10-30 DEFAULT Regular 1")).toBe(302);
  expect(found.indexOf("2026-11-02 DEFAULT Regular 2")).toBe(305);
});

test.each([
  [
    "367 days",
    "2026-01-01",
    "2027-01-02",
    "From 2026-01-01 to 2027-01-02 are 367 days; at most 366 are answered at once.",
  ],
  [
    "an end before the start",
    "2026-01-02",
    "2026-01-01",
    "The range ends on 2026-01-01, before it begins on 2026-01-02.",
  ],
])("%s are refused", async (_, from, to, message) => {
  const errors = await service.errors(DAYS, { from, to });
  expect(errors).toMatchObject([
    { message, path: ["school", "days"], extensions: { code: "BAD_USER_INPUT", argument: ["to"] } },
  ]);
});

test("bells are those of a track, as instants beside the wall clock", async () => {
  const bells = `bells(track: "Lunch A") { label start end startsAt endsAt row { __typename } }`;
  const found = await day("2026-11-16", bells);
  expect(found.bells.slice(3, 5)).toEqual([
    {
      label: "Lunch A",
      start: "11:30",
      end: "12:00",
      startsAt: "2026-11-16T19:30:00Z",
      endsAt: "2026-11-16T20:00:00Z",
      row: { __typename: "Segment" },
    },
    {
      label: "Period 3",
      start: "12:05",
      end: "13:00",
      startsAt: "2026-11-16T20:05:00Z",
      endsAt: "2026-11-16T21:00:00Z",
      row: { __typename: "PeriodDefinition" },
    },
  ]);
  expect((await day("2026-11-16", "bells { label }")).bells).toHaveLength(12);
});

test("a bell by the clock of another zone may be on another date", async () => {
  const zoned = "timezone startDate start startOffset endDate end endOffset";
  const found = await day(
    "2026-11-18",
    `bells { tokyo: inZone(timezone: "Asia/Tokyo") { ${zoned} } chatham: inZone(timezone: "Pacific/Chatham") { start startOffset } }`,
  );
  expect(found.bells[0]).toEqual({
    tokyo: {
      timezone: "Asia/Tokyo",
      startDate: "2026-11-19",
      start: "02:00",
      startOffset: "+09:00",
      endDate: "2026-11-19",
      end: "02:40",
      endOffset: "+09:00",
    },
    chatham: { start: "06:45", startOffset: "+13:45" },
  });
});
