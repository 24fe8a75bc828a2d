import { exportSchool, schoolCodes } from "../../src/files/exporting/export-school.js";
import { importFiles } from "../../src/files/importing/import-files.js";
import { sampleFiles } from "../../src/files/seed.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { errorsOf, importFile, regular, row, schoolFile } from "./school-files.js";

let here: TestDatabase;
let there: TestDatabase;
beforeEach(async () => {
  here = await openTestDatabase();
  there = await openTestDatabase();
});
afterEach(() => Promise.all([here.close(), there.close()]));

test("each sample, exported and imported elsewhere, is exported as the same text", async () => {
  await importFiles(here.dataSource, await sampleFiles());
  const codes = await schoolCodes(here.dataSource);
  expect(codes).toHaveLength(4);
  for (const code of codes) {
    const text = (await exportSchool(here.dataSource, code))!;
    const report = await importFile(there.dataSource, text);
    expect(errorsOf(report)).toEqual([]);
    expect(await exportSchool(there.dataSource, code)).toBe(text);
    const back = await importFile(here.dataSource, text);
    expect([back.outcome, back.leftAlone]).toEqual(["UNCHANGED", []]);
  }
});

test("a school that uses every part of the form comes back whole", async () => {
  const report = await importFile(here.dataSource, everything);
  expect(errorsOf(report)).toEqual([]);
  const text = (await exportSchool(here.dataSource, "north-high"))!;
  expect(JSON.parse(text)).toMatchSnapshot();
  expect((await importFile(here.dataSource, text)).outcome).toBe("UNCHANGED");
  expect(errorsOf(await importFile(there.dataSource, text))).toEqual([]);
  expect(await exportSchool(there.dataSource, "north-high")).toBe(text);
});

test("archived things are exported only when asked for, and marked", async () => {
  await importFile(here.dataSource, schoolFile());
  await here.dataSource.query(
    `UPDATE period_template SET status = 'ARCHIVED', archived_at = now(), retired = '{[2026-11-01,)}'`,
  );
  await here.dataSource.query(`UPDATE calendar_exception SET archived_at = now()`);
  const read = async (all: boolean) =>
    JSON.parse((await exportSchool(here.dataSource, "north-high", { all }))!);
  expect(await read(false)).not.toHaveProperty("templates");
  expect(await read(false)).not.toHaveProperty("calendarExceptions");
  expect(await read(true)).toMatchObject({
    templates: [{ name: "Regular", archived: true, outOfForce: [{ from: "2026-11-01" }] }],
    calendarExceptions: [{ date: "2026-11-26", archived: true }],
  });
});

test("a school that is not there has no export", async () => {
  expect(await exportSchool(here.dataSource, "nowhere")).toBeNull();
});

const lunches = [
  row("Period 1", "08:30", "09:20", { number: 1, passing: 10, meta: { room: "b", bell: "a" } }),
  row("Period 2", "09:25", "10:15", { number: 2, tracks: ["lunch A"] }),
  row("Lunch", "10:20", "10:50", { type: "LUNCH", tracks: ["lunch A", "lunch C"] }),
  row("Period 2", "09:25", "10:00", { number: 2, tracks: ["lunch B"] }),
  row("Period 2", "10:10", "10:50", { number: 2, tracks: ["lunch B"] }),
  row("Testing", "11:00", "15:30", { type: "EXAM" }),
];

const everything = schoolFile({
  weeks: [
    { weekdays: ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"] },
    { from: "2027-01-01", weekdays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] },
  ],
  meta: { z: 1, source: "the office", nested: { b: [1, { d: null, c: true }], a: "x" } },
  terms: [
    { name: "Fall", type: "SEMESTER", from: "2026-09-01", to: "2026-12-18", parent: "2026-27" },
    { name: "2026-27", type: "SCHOOL_YEAR", from: "2026-09-01", to: "2027-05-28", meta: { days: 180 } },
  ],
  tracks: [{ name: "lunch A" }, { name: "lunch B", description: "Split by lunch." }, { name: "lunch C" }],
  templates: [
    regular({ version: 1, default: true, meta: { color: "red" } }),
    regular({ version: 2, default: false, description: "With lunches", rows: lunches, meta: {} }),
    regular({
      effectiveFrom: "2027-02-01",
      version: 5,
      default: false,
      meta: {},
      outOfForce: [{ from: "2027-03-01", to: "2027-03-31" }],
    }),
    regular({ name: "Sketch", draft: true, rows: [] }),
    regular({ name: "Assembly", description: "Rally in the gym" }),
  ],
  rotations: [
    {
      name: "Days",
      labels: ["1", "2", "3", "1"],
      from: "2026-09-01",
      to: "2027-05-28",
      startsAt: 3,
      holdsOnClosures: false,
      resets: [
        { date: "2026-10-01", at: "2" },
        { date: "2026-11-02", at: 0 },
      ],
    },
    {
      name: "Weeks",
      labels: ["A", "B"],
      advance: "WEEK",
      weekStartsOn: "SUNDAY",
      from: "2026-09-01",
      startsAt: "B",
      meta: { by: "office" },
    },
  ],
  assignmentRules: [
    { template: "Regular", weekdays: ["MONDAY", "SUNDAY"], from: "2026-09-01" },
    {
      template: "Assembly",
      rotation: "Days",
      days: ["2", "3"],
      from: "2026-09-01",
      to: "2027-05-28",
      priority: -3,
    },
    {
      template: "Regular",
      weekdays: ["FRIDAY"],
      rotation: "Weeks",
      days: ["A"],
      from: "2027-01-01",
      to: "2027-05-28",
      outOfForce: [{ to: "2027-01-31" }],
      meta: { a: 1 },
    },
  ],
  calendarExceptions: [
    { from: "2026-12-24", to: "2027-01-05", closed: true, reason: "BREAK", note: "Winter" },
    {
      date: "2026-11-28",
      template: "Assembly",
      reason: "MAKE_UP_DAY",
      advancesRotation: false,
      meta: { why: "snow" },
    },
    { date: "2026-11-27", closed: true },
  ],
});
