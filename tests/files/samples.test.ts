import { importFiles } from "../../src/files/importing/import-files.js";
import type { ImportReport } from "../../src/files/report/import-report.js";
import { sampleFiles, seedIfEmpty } from "../../src/files/seed.js";
import { loadCalendars } from "../../src/schedules/days/load-calendars.js";
import { resolveDayOn } from "../../src/schedules/resolve-days.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { errorsOf, sumsOf } from "./school-files.js";

let db: TestDatabase;
let report: ImportReport;
beforeAll(async () => {
  db = await openTestDatabase();
  report = (await seedIfEmpty(db.dataSource))!;
});
afterAll(() => db.close());

test("95 templates of four real schools are read, and all but two load whole", () => {
  const templates = report.schools.flatMap((school) => school.templates);
  expect(templates).toHaveLength(95);
  const rest = templates.filter(({ loaded }) => loaded !== "WHOLE");
  expect(rest.map(({ name, loaded, isDraft }) => [name, loaded, isDraft])).toEqual([
    ["Alternate first used 2026-10-05", "PARTLY", true],
    ["Alternate first used 2027-03-17", "PARTLY", true],
  ]);
});

test("what the real schools got wrong is told with its place, and nothing else is an error", () => {
  expect(
    Object.fromEntries(report.schools.map((school) => [school.code, errorsOf(school)])),
  ).toMatchSnapshot();
});

test("every row is a period or a segment with its reason, or left out with one", () => {
  const rows = report.schools.flatMap(({ templates }) => templates.flatMap((template) => template.rows));
  expect(rows).toHaveLength(637);
  expect(rows.filter(({ why }) => why === "")).toEqual([]);
  expect(rows.filter(({ kind }) => kind === "LEFT_OUT")).toHaveLength(9);
  const short = rows.find(({ start, end }) => start === "08:40" && end === "09:08")!;
  expect(short).toMatchObject({
    kind: "SEGMENT",
    why: "28 minutes is shorter than a period's 30, so it is a segment of period 1",
  });
});

test("a second import of the same files writes nothing and says so", async () => {
  const before = await sumsOf(db.dataSource);
  const again = await importFiles(db.dataSource, await sampleFiles());
  expect(again.schools.map(({ outcome }) => outcome)).toEqual([
    "UNCHANGED",
    "UNCHANGED",
    "UNCHANGED",
    "UNCHANGED",
  ]);
  expect(again.schools.flatMap(({ leftAlone }) => leftAlone)).toEqual([]);
  expect(await sumsOf(db.dataSource)).toEqual(before);
});

test("a database that has schools is not seeded", async () => {
  expect(await seedIfEmpty(db.dataSource)).toBeNull();
});

test.each([
  ["gunn-high-school-ca", "2026-11-24", null, "closed"],
  ["gunn-high-school-ca", "2026-11-30", "Monday 2026-27", "WEEKDAY"],
  ["gunn-high-school-ca", "2025-11-03", "Monday 2025-26", "WEEKDAY"],
  ["gunn-high-school-ca", "2026-10-19", "Alternate first used 2026-09-21", "EXCEPTION"],
  ["gunn-high-school-ca", "2026-10-05", null, "no published version"],
  ["lakeside-school-wa", "2026-02-24", "aday", "ROTATION"],
  ["lakeside-school-wa", "2026-02-25", "bday-asm", "ROTATION"],
  ["lakeside-school-wa", "2026-03-09", "aday-adv", "EXCEPTION"],
  ["lakeside-school-wa", "2026-02-28", null, "Saturday is not a school day"],
  ["lakeside-school-wa", "2026-11-20", null, "No rule"],
  ["cambridge-rindge-latin-ma", "2021-02-03", "Remote Fall 2020", "WEEKDAY"],
  ["cambridge-rindge-latin-ma", "2021-02-04", "Hybrid Spring 2021 Thu/Fri", "WEEKDAY"],
  ["cambridge-rindge-latin-ma", "2026-11-20", "Fall 2022 Thu/Fri", "WEEKDAY"],
  ["los-altos-high-school-ca", "2022-06-06", "finals-2022-mon", "EXCEPTION"],
  ["los-altos-high-school-ca", "2022-06-07", "schedule-b", "WEEKDAY"],
  ["los-altos-high-school-ca", "2026-11-20", "schedule-c", "WEEKDAY"],
  ["los-altos-high-school-ca", "2022-07-01", null, "No rule"],
])("%s runs on %s: %s (%s)", async (code, date, template, why) => {
  const [school]: { id: string }[] = await db.dataSource.query("SELECT id FROM school WHERE code = $1", [
    code,
  ]);
  const calendar = (await loadCalendars(db.dataSource.manager, [school!.id], date, date)).get(school!.id)!;
  const day = resolveDayOn(calendar, date);
  expect(calendar.templates.find(({ id }) => id === day.templateId)?.name ?? null).toBe(template);
  expect(`${day.source} ${day.reason}`).toContain(why);
});

// Takes about 0.3 s; the rest is for machines that do other things meanwhile.
test("the four schools are seeded in a second or two", async () => {
  const other = await openTestDatabase();
  const start = performance.now();
  await seedIfEmpty(other.dataSource);
  const took = performance.now() - start;
  await other.close();
  expect(took).toBeLessThan(2000);
});
