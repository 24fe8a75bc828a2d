import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { errorsOf, importFile, regular, row, schoolFile, sumsOf } from "./school-files.js";

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const BAD_ROW = schoolFile({
  templates: [
    regular({ rows: [...(regular().rows as object[]), row("Lunch", "12:30", "12:00")] }),
    regular({ name: "Assembly" }),
  ],
});

test("a dry run tells the same report and keeps nothing", async () => {
  const before = await sumsOf(db.dataSource);
  const dry = await importFile(db.dataSource, BAD_ROW, { dryRun: true });
  expect(await sumsOf(db.dataSource)).toEqual(before);
  expect(dry).toEqual(await importFile(db.dataSource, BAD_ROW));
});

test("a dry run of a change says which dates it would change", async () => {
  await importFile(db.dataSource, schoolFile());
  const before = await sumsOf(db.dataSource);
  const file = schoolFile({ calendarExceptions: [{ date: "2026-11-23", closed: true }] });
  const report = await importFile(db.dataSource, file, { dryRun: true });
  expect(report.affectedDates).toEqual(["2026-11-23"]);
  expect(await sumsOf(db.dataSource)).toEqual(before);
});

test("one bad row costs its template its place in force, and the rest of the file nothing", async () => {
  const report = await importFile(db.dataSource, BAD_ROW);
  expect(errorsOf(report)).toHaveLength(1);
  expect(report.templates.map(({ name, loaded, isDraft }) => [name, loaded, isDraft])).toEqual([
    ["Regular", "PARTLY", true],
    ["Assembly", "WHOLE", false],
  ]);
  expect(report.counts).toMatchObject({
    assignmentRules: { created: 1 },
    calendarExceptions: { created: 1 },
  });
});

test("a strict import of a file with one bad row keeps nothing of it", async () => {
  const before = await sumsOf(db.dataSource);
  const report = await importFile(db.dataSource, BAD_ROW, { strict: true });
  expect(report.outcome).toBe("REFUSED");
  expect(report.counts.templates).toEqual({ created: 0, updated: 0, unchanged: 0, refused: 0 });
  expect(errorsOf(report)).toHaveLength(1);
  expect(await sumsOf(db.dataSource)).toEqual(before);
});

test("an archived school is not written to", async () => {
  await importFile(db.dataSource, schoolFile());
  await db.dataSource.query(`UPDATE school SET archived_at = now()`);
  const before = await sumsOf(db.dataSource);
  const report = await importFile(db.dataSource, schoolFile({ name: "South High School" }));
  expect(errorsOf(report)).toEqual(["/code: North High School is archived; restore it first"]);
  expect(await sumsOf(db.dataSource)).toEqual(before);
});

test("two imports of one new school at once leave one school, and nobody sees SQL", async () => {
  const reports = await Promise.all([1, 2, 3].map(() => importFile(db.dataSource, schoolFile())));
  expect(reports.filter(({ outcome }) => outcome === "IMPORTED")).toHaveLength(1);
  for (const error of reports.flatMap(errorsOf)) {
    expect(error).toBe("/: Another writer has just made a school with this code: import the file again");
  }
  expect((await sumsOf(db.dataSource)).school).toBe("1 rows, revisions 1");
});
