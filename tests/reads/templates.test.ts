import { idOf } from "../support/keys.js";
import { CLOSED, EAST, fillRichWorld, WEST } from "../support/rich-world.js";
import { startTestService, type TestService } from "../support/service.js";

let service: TestService;

beforeAll(async () => {
  service = await startTestService("2026-11-18T17:00:00Z");
  await fillRichWorld(service.dataSource);
});

afterAll(() => service.stop());

const template = (words: string, selection: string) =>
  service
    .data(`query ($id: ID!) { periodTemplate(id: $id) { ${selection} } }`, {
      id: idOf("PeriodTemplate", words),
    })
    .then(({ periodTemplate }) => periodTemplate);

const labels = (rows: { label: string }[]) => rows.map(({ label }) => label);

test("a template is found by its id, whatever its status", async () => {
  expect(await template(`${WEST} Minimum 1`, "name status")).toEqual({ name: "Minimum", status: "ARCHIVED" });
  expect(await template(`${WEST} Finals 1`, "name status")).toEqual({ name: "Finals", status: "DRAFT" });
  expect(await template("none", "name")).toBeNull();
});

test("rows stand in clock order, and a draft no longer has those that were put away", async () => {
  const { rows } = await template(`${WEST} Finals 1`, "rows { label start }");
  expect(rows).toEqual([{ label: "Period 1", start: "09:00" }]);
  const all = await template(`${WEST} Regular 2`, "rows { start }");
  const starts = all.rows.map(({ start }: { start: string }) => start);
  expect(starts).toEqual([...starts].sort());
});

test("a track has its own rows and those for everyone", async () => {
  const one = await template(`${WEST} Regular 1`, `rows(track: "Lunch B") { label tracks { name } }`);
  expect(labels(one.rows)).toEqual([
    "Period 0",
    "Period 1",
    "Period 2",
    "Advisory",
    "Period 3, first half",
    "Lunch B",
    "Period 3, second half",
    "Period 4",
  ]);
  expect(one.rows[5].tracks).toEqual([{ name: "Lunch B" }]);
  expect(one.rows[0].tracks).toEqual([]);
});

test("a track may be named by its id, and an archived one still stands", async () => {
  const track = idOf("Track", `${WEST} Lunch C`);
  const one = await template(
    `${WEST} Regular 1`,
    `periods(track: "${track}") { number } old: segments(track: "Old lunch") { label }`,
  );
  expect(one.periods.map(({ number }: { number: number }) => number)).toEqual([0, 1, 2, 3, 4]);
  expect(labels(one.old)).toEqual(["Advisory"]);
});

test("one period is found by its number: the earliest, or that of a track", async () => {
  const one = await template(
    `${WEST} Regular 1`,
    `first: period(number: 3) { start end tracks { name } }
     a: period(number: 3, track: "Lunch A") { start end passing nextStart }
     b: period(number: 3, track: "Lunch B") { start }
     zero: period(number: 0) { label }
     none: period(number: 9) { label }`,
  );
  expect(one).toEqual({
    first: { start: "11:30", end: "12:25", tracks: [{ name: "Lunch C" }] },
    a: { start: "12:05", end: "13:00", passing: 5, nextStart: "13:05" },
    b: null,
    zero: { label: "Period 0" },
    none: null,
  });
});

test("halves of a split period say which period and part they are", async () => {
  const one = await template(`${WEST} Regular 1`, `segments(track: "Lunch B") { label periodNumber part }`);
  expect(one.segments).toEqual([
    { label: "Advisory", periodNumber: null, part: null },
    { label: "Period 3, first half", periodNumber: 3, part: 1 },
    { label: "Lunch B", periodNumber: null, part: null },
    { label: "Period 3, second half", periodNumber: 3, part: 2 },
  ]);
});

test("the versions of a family are listed from any of them and from the family, the latest first", async () => {
  const one = await template(
    `${WEST} Regular 1`,
    "versions { totalCount nodes { version status } } family { versions { nodes { version } } }",
  );
  expect(one.versions).toEqual({
    totalCount: 3,
    nodes: [
      { version: 3, status: "DRAFT" },
      { version: 2, status: "PUBLISHED" },
      { version: 1, status: "PUBLISHED" },
    ],
  });
  expect(one.family.versions.nodes).toEqual([{ version: 3 }, { version: 2 }, { version: 1 }]);
});

test("a school's version is found by name and number, and without a number the latest published", async () => {
  const { school } = await service.data(
    `{ school(by: { code: "${WEST}" }) {
       latest: periodTemplate(name: "Regular") { version }
       third: periodTemplate(name: "Regular", version: 3) { status }
       none: periodTemplate(name: "Regular", version: 4) { id }
       zero: periodTemplate(name: "Regular", version: 0) { id }
       draft: periodTemplate(name: "Finals") { id }
       archived: periodTemplate(name: "Minimum") { id }
       unknown: periodTemplate(name: "regular") { id } } }`,
  );
  const nothing = { none: null, zero: null, draft: null, archived: null, unknown: null };
  expect(school).toEqual({ latest: { version: 2 }, third: { status: "DRAFT" }, ...nothing });
});

const DIFFERENCE = `isSame before { version school { code } } after { version }
  rows { kind before { label } after { label } changes { field before after } }`;

test("the difference from the version before is told row by row", async () => {
  const { difference } = await template(`${WEST} Regular 2`, `difference { ${DIFFERENCE} }`);
  expect(difference).toEqual({
    isSame: false,
    before: { version: 1, school: { code: WEST } },
    after: { version: 2 },
    rows: [
      { kind: "REMOVED", before: { label: "Advisory" }, after: null, changes: [] },
      {
        kind: "CHANGED",
        before: { label: "Period 4" },
        after: { label: "Fourth" },
        changes: [
          { field: "label", before: "Period 4", after: "Fourth" },
          { field: "start", before: "13:05", after: "13:10" },
          { field: "meta", before: "{}", after: '{"room":12}' },
        ],
      },
      { kind: "ADDED", before: null, after: { label: "Study hall" }, changes: [] },
    ],
  });
});

test("the first version differs from nothing in all its rows", async () => {
  const { difference } = await template(`${WEST} Assembly 1`, `difference { ${DIFFERENCE} }`);
  expect(difference.before).toBeNull();
  expect(difference.rows.map(({ kind }: { kind: string }) => kind)).toEqual(["ADDED", "ADDED", "ADDED"]);
});

test.each([
  [`${EAST} Regular 2`, true, EAST],
  [`${WEST} Regular 2`, true, WEST],
  [`${CLOSED} Regular 1`, false, CLOSED],
])("the difference from %s, named by its id: the same is %s", async (words, isSame, code) => {
  const from = idOf("PeriodTemplate", words);
  const { difference } = await template(`${WEST} Regular 2`, `difference(from: "${from}") { ${DIFFERENCE} }`);
  expect(difference).toMatchObject({ isSame, before: { school: { code } } });
});

test.each([
  ["an unknown version", idOf("PeriodTemplate", "none"), "NOT_FOUND"],
  ["a family", idOf("TemplateFamily", `${WEST} Regular`), "BAD_USER_INPUT"],
  ["an empty text", "", "BAD_USER_INPUT"],
])("the difference from %s is refused", async (_, from, code) => {
  const id = idOf("PeriodTemplate", `${WEST} Regular 2`);
  const query =
    "query ($id: ID!, $from: ID) { periodTemplate(id: $id) { difference(from: $from) { isSame } } }";
  const [error] = await service.errors(query, { id, from });
  expect(error).toMatchObject({
    path: ["periodTemplate", "difference"],
    extensions: { code, argument: ["from"] },
  });
});

test("what is odd and yet allowed is told as a warning", async () => {
  const { warnings } = await template(`${WEST} Assembly 1`, "warnings");
  expect(warnings).toEqual([
    "Assembly (09:45-10:45) begins 5 minutes before the passing time after period 1 (09:00-09:40) is over",
  ]);
});
