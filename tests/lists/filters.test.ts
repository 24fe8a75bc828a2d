import { writeGlobalId } from "../../src/ids/global-id.js";
import { createListLoader } from "../../src/lists/list-loader.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { ALL_LISTS } from "./all-lists.js";
import { fillSampleSchools } from "./sample-schools.js";
import { type Row, type SlowList, slowList } from "./slow-list.js";

let database: TestDatabase;
const slow = new Map<string, SlowList>();
let families: Map<unknown, unknown>;
let schoolId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  await fillSampleSchools(database.dataSource);
  for (const spec of ALL_LISTS) slow.set(spec.name, await slowList(database.dataSource, spec));
  families = new Map(rowsOf("templateFamilies").map(({ id, name }) => [id, name]));
  schoolId = rowsOf("terms")[0]!.schoolId as string;
});

afterAll(() => database.close());

const SINCE = "2026-02-02T00:00:00Z";
const since = Date.parse(SINCE);
const active = (row: Row) => row.archivedAt === null;
const holds = (date: string) => (row: Row) =>
  (row.startsOn as string) <= date && ((row.endsOn ?? "9999") as string) >= date;
const standing = (row: Row) => row.status !== "ARCHIVED";
const contains = (value: unknown, text: string) =>
  (value as string).toLowerCase().includes(text.toLowerCase());
/** PostgreSQL leaves the fraction out when it is zero; all but the fraction decides here. */
const writtenSince = (row: Row) => (row.updatedAt as string).slice(0, 19) >= SINCE.slice(0, 19);

const CASES: [list: string, filter: object, wanted: (row: Row) => boolean][] = [
  ["schools", {}, active],
  ["schools", { archived: "ACTIVE" }, active],
  ["schools", { archived: "ARCHIVED" }, (row) => !active(row)],
  ["schools", { archived: "ALL" }, () => true],
  ...["abbey", "ROAD", "%", "_", "\\", "émile", "学", "HOOL-1", "", "no such"].map(
    (search): [string, object, (row: Row) => boolean] => [
      "schools",
      { search, archived: "ALL" },
      ({ name, code }) => contains(name, search) || contains(code, search),
    ],
  ),
  [
    "schools",
    { codes: ["school-1", "school-7", "x"], archived: "ALL" },
    ({ code }) => code === "school-1" || code === "school-7",
  ],
  ["schools", { codes: [] }, () => false],
  ["schools", { timezone: "Asia/Tokyo" }, (row) => active(row) && row.timezone === "Asia/Tokyo"],
  ["schools", { updatedSince: since }, (row) => active(row) && writtenSince(row)],
  ["terms", { on: "2026-12-31" }, (row) => active(row) && holds("2026-12-31")(row)],
  ["terms", { on: "2026-12-01", archived: "ALL" }, holds("2026-12-01")],
  ["terms", { types: ["QUARTER", "TERM"] }, (row) => active(row) && row.type !== "SEMESTER"],
  ["tracks", { archived: "ARCHIVED" }, (row) => !active(row)],
  ["periodTemplates", {}, standing],
  ["periodTemplates", { statuses: ["ARCHIVED"] }, (row) => !standing(row)],
  ["periodTemplates", { statuses: [] }, () => false],
  [
    "periodTemplates",
    { names: ["Abbey", "100 Hall"] },
    (row) => standing(row) && (row.name === "Abbey" || row.name === "100 Hall"),
  ],
  ["periodTemplates", { search: "0%" }, (row) => standing(row) && contains(row.name, "0%")],
  ["periodTemplates", { isDefault: true }, (row) => standing(row) && row.isDefault === true],
  ["periodTemplates", { isDefault: false }, (row) => standing(row) && row.isDefault === false],
  [
    "periodTemplates",
    { effectiveFrom: "2026-08-31" },
    (row) => standing(row) && (row.effectiveFrom as string) >= "2026-08-31",
  ],
  [
    "periodTemplates",
    { effectiveTo: "2026-08-31" },
    (row) => standing(row) && (row.effectiveFrom as string) <= "2026-08-31",
  ],
  ["periodTemplates", { version: 3 }, (row) => standing(row) && row.version === 3],
  ["periodTemplates", { updatedSince: since }, (row) => standing(row) && writtenSince(row)],
  ["versions", { statuses: ["PUBLISHED"] }, (row) => row.status === "PUBLISHED"],
  ["rotations", { on: "2026-12-31" }, (row) => active(row) && holds("2026-12-31")(row)],
  ["assignmentRules", { on: "2026-08-31" }, (row) => active(row) && holds("2026-08-31")(row)],
  ["assignmentRules", { templateName: "Abbey" }, (row) => active(row) && familyOf(row) === "Abbey"],
  ["assignmentRules", { weekday: "SATURDAY" }, active],
  [
    "assignmentRules",
    { weekday: "TUESDAY", archived: "ALL" },
    ({ weekdays }) => weekdays === null || (weekdays as number[]).includes(2),
  ],
  [
    "calendarExceptions",
    { from: "2026-09-05", to: "2026-09-07" },
    (row) => active(row) && /-0[567]$/.test(row.onDate as string),
  ],
  ["calendarExceptions", { isClosed: true }, (row) => active(row) && row.familyId === null],
  ["calendarExceptions", { isClosed: false, archived: "ALL" }, (row) => row.familyId !== null],
  ["calendarExceptions", { reasons: ["WEATHER"] }, (row) => active(row) && row.reason === "WEATHER"],
  [
    "calendarExceptions",
    { templateName: "100% Hall" },
    (row) => active(row) && familyOf(row) === "100% Hall",
  ],
];

test.each(CASES)("%s are narrowed by %j", async (list, filter, wanted) => {
  await expectSame(list, filter, wanted);
});

test("terms are narrowed to the parts of one", async () => {
  const { parentId } = rowsOf("terms").find((row) => row.parentId !== null && row.schoolId === schoolId)!;
  const filter = { parentId: writeGlobalId("Term", parentId as string), archived: "ALL" };
  await expectSame("terms", filter, (row) => row.parentId === parentId);
});

test("assignment rules are narrowed to those of a rotation", async () => {
  const { rotationId } = rowsOf("assignmentRules").find(
    (row) => row.rotationId !== null && row.schoolId === schoolId,
  )!;
  const filter = { rotationId: writeGlobalId("Rotation", rotationId as string) };
  await expectSame("assignmentRules", filter, (row) => active(row) && row.rotationId === rotationId);
});

test("all conditions of a filter hold together", async () => {
  const filter = {
    names: ["Abbey", "100% Hall"],
    search: "ALL",
    statuses: ["DRAFT"],
    effectiveTo: "2026-09-30",
    updatedSince: 0,
  };
  await expectSame(
    "periodTemplates",
    filter,
    (row) =>
      row.name === "100% Hall" && row.status === "DRAFT" && (row.effectiveFrom as string) <= "2026-09-30",
  );
});

async function expectSame(list: string, filter: object, wanted: (row: Row) => boolean): Promise<void> {
  const spec = ALL_LISTS.find(({ name }) => name === list)!;
  const parentOf = (row: Row) => (spec.parent === null ? null : row[spec.parent]);
  const parentId = rowsOf(list).map(parentOf)[0] as string | null;
  const expected = rowsOf(list).filter(
    (row) => parentOf(row) === (list === "versions" ? parentId : spec.parent && schoolId),
  );
  const asked = list === "versions" ? parentId : spec.parent && schoolId;
  const loader = createListLoader(database.dataSource.manager, spec);
  const page = await loader.page(asked, { first: 100, filter });
  expect(page.nodes.map(({ id }) => id).sort()).toEqual(
    expected
      .filter(wanted)
      .map(({ id }) => id)
      .sort(),
  );
  expect(await page.totalCount()).toBe(page.nodes.length);
}

function rowsOf(list: string): readonly Row[] {
  return slow.get(list)!.rows;
}

function familyOf({ familyId }: Row): unknown {
  return families.get(familyId);
}
