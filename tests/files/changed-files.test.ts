import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { errorsOf, importFile, regular, row, schoolFile } from "./school-files.js";

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

const versions = (): Promise<unknown[]> =>
  db.dataSource.query(
    `SELECT name, version, status, effective_from AS "from", is_default AS "isDefault", jsonb_array_length(cached_periods) AS rows
     FROM period_template ORDER BY name, version`,
  );
const LONGER = [...(regular().rows as object[]), row("Period 3", "10:20", "11:10", { number: 3 })];

test("a changed template becomes the next version, and the published one stays as it was", async () => {
  await importFile(db.dataSource, schoolFile());
  const report = await importFile(db.dataSource, schoolFile({ templates: [regular({ rows: LONGER })] }));
  expect(errorsOf(report)).toEqual([]);
  expect(report.counts.templates).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 0 });
  expect(await versions()).toMatchObject([
    { version: 1, status: "PUBLISHED", rows: 2 },
    { version: 2, status: "PUBLISHED", rows: 3 },
  ]);
  expect(report.leftAlone).toEqual([{ kind: "templates", name: "Regular version 1" }]);
  expect(report.affectedDates[0]).toBe("2026-09-01");
});

test("a template that goes back to what it was becomes a version again", async () => {
  await importFile(db.dataSource, schoolFile());
  await importFile(db.dataSource, schoolFile({ templates: [regular({ rows: LONGER })] }));
  await importFile(db.dataSource, schoolFile());
  expect(await versions()).toMatchObject([{ rows: 2 }, { rows: 3 }, { version: 3, rows: 2 }]);
  const again = await importFile(db.dataSource, schoolFile());
  expect(again.outcome).toBe("UNCHANGED");
});

test("a template that begins on a later date leaves the earlier days as they were", async () => {
  await importFile(db.dataSource, schoolFile());
  const later = regular({ effectiveFrom: "2027-01-04", rows: LONGER });
  const report = await importFile(db.dataSource, schoolFile({ templates: [regular(), later] }));
  expect(report.counts.templates).toMatchObject({ created: 1, unchanged: 1 });
  expect(report.affectedDates[0]).toBe("2027-01-04");
});

test("the next version of a default takes over as the default", async () => {
  await importFile(db.dataSource, schoolFile({ templates: [regular({ default: true })] }));
  const report = await importFile(
    db.dataSource,
    schoolFile({ templates: [regular({ default: true, rows: LONGER })] }),
  );
  expect(errorsOf(report)).toEqual([]);
  expect(await versions()).toMatchObject([
    { version: 1, isDefault: false },
    { version: 2, isDefault: true },
  ]);
  const later = [regular({ rows: LONGER }), regular({ effectiveFrom: "2027-01-04" })];
  await importFile(db.dataSource, schoolFile({ templates: later }));
  expect((await versions())[2]).toMatchObject({ version: 3, isDefault: true });
});

test("the default moves to another template only when the file says so of both", async () => {
  const other = (more: object) => regular({ name: "Assembly", ...more });
  await importFile(db.dataSource, schoolFile({ templates: [regular({ default: true }), other({})] }));
  const unclear = schoolFile({ templates: [regular(), other({ default: true })] });
  expect(errorsOf(await importFile(db.dataSource, unclear))).toEqual([
    `/templates/1/default: "Assembly" can't be the default from 2026-09-01 on, because "Regular" is; say "default": false there`,
  ]);
  const clear = schoolFile({ templates: [regular({ default: false }), other({ default: true })] });
  const report = await importFile(db.dataSource, clear);
  expect(errorsOf(report)).toEqual([]);
  expect(await versions()).toMatchObject([
    { name: "Assembly", isDefault: true },
    { name: "Regular", isDefault: false },
  ]);
  expect((await importFile(db.dataSource, clear)).outcome).toBe("UNCHANGED");
});

test("a template that was incomplete is completed in its own draft, and a person's draft is left alone", async () => {
  const broken = schoolFile({ templates: [regular({ rows: [...LONGER, row("Lunch", "12:00", "11:30")] })] });
  expect((await importFile(db.dataSource, broken)).templates[0]).toMatchObject({
    loaded: "PARTLY",
    isDraft: true,
  });
  expect((await importFile(db.dataSource, broken)).outcome).toBe("UNCHANGED");
  await importFile(db.dataSource, schoolFile({ templates: [regular({ rows: LONGER })] }));
  expect(await versions()).toMatchObject([{ version: 1, status: "PUBLISHED", rows: 3 }]);

  await importFile(
    db.dataSource,
    schoolFile({ templates: [regular({ rows: LONGER.slice(0, 1), draft: true })] }),
    { actor: "Ada" },
  );
  await importFile(db.dataSource, schoolFile());
  expect(await versions()).toMatchObject([
    { version: 1, status: "PUBLISHED", rows: 3 },
    { version: 2, status: "DRAFT", rows: 1 },
    { version: 3, status: "PUBLISHED", rows: 2 },
  ]);
});

test("changed terms, tracks, rotations, rules and exceptions are updated in place", async () => {
  const before = {
    terms: [{ name: "2026-27", type: "SCHOOL_YEAR", from: "2026-09-01", to: "2027-05-28" }],
    tracks: [{ name: "lunch A" }],
    rotations: [
      { name: "A/B", labels: ["A", "B"], from: "2026-09-01", resets: [{ date: "2026-10-01", at: "A" }] },
    ],
    calendarExceptions: [{ from: "2026-11-26", to: "2026-11-27", closed: true }],
  };
  const after = {
    timezone: "America/New_York",
    terms: [
      { name: "Fall", type: "SEMESTER", from: "2026-09-01", to: "2026-12-18", parent: "2026-27" },
      { name: "2026-27", type: "SCHOOL_YEAR", from: "2026-08-31", to: "2027-06-04" },
    ],
    tracks: [{ name: "lunch A", description: "The first lunch." }],
    rotations: [
      { name: "A/B", labels: ["A", "B", "C"], from: "2026-09-01", resets: [{ date: "2026-10-01", at: "C" }] },
    ],
    assignmentRules: [{ template: "Regular", weekdays: ["MONDAY", "TUESDAY"], from: "2026-09-01" }],
    calendarExceptions: [{ date: "2026-11-26", template: "Regular", note: "Open after all" }],
  };
  await importFile(db.dataSource, schoolFile(before));
  const report = await importFile(db.dataSource, schoolFile(after));
  expect(errorsOf(report)).toEqual([]);
  expect(report.counts).toMatchObject({
    school: { updated: 1 },
    terms: { created: 1, updated: 1 },
    tracks: { updated: 1 },
    rotations: { updated: 1 },
    rotationResets: { updated: 1 },
    assignmentRules: { created: 0, updated: 1 },
    calendarExceptions: { updated: 1 },
  });
  expect(report.leftAlone).toEqual([{ kind: "calendarExceptions", name: "2026-11-27" }]);
  expect((await importFile(db.dataSource, schoolFile(after))).outcome).toBe("UNCHANGED");
});

test("this year's rules come beside last year's, which are left alone and named", async () => {
  const rule = (from: string, to: string) => ({ template: "Regular", weekdays: ["MONDAY"], from, to });
  await importFile(db.dataSource, schoolFile({ assignmentRules: [rule("2026-09-01", "2027-05-28")] }));
  const report = await importFile(
    db.dataSource,
    schoolFile({ assignmentRules: [rule("2027-09-01", "2028-05-28")] }),
  );
  expect(report.counts.assignmentRules).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 0 });
  expect(report.leftAlone).toEqual([
    { kind: "assignmentRules", name: '"Regular" on Monday from 2026-09-01 to 2027-05-28' },
  ]);
});

test("a rule that ties with one that only the school has is refused", async () => {
  await importFile(db.dataSource, schoolFile());
  const rules = [
    { template: "Other", weekdays: ["TUESDAY", "FRIDAY"], from: "2026-09-01", to: "2027-05-28" },
  ];
  const report = await importFile(
    db.dataSource,
    schoolFile({ templates: [regular({ name: "Other" })], assignmentRules: rules }),
  );
  expect(errorsOf(report)).toEqual([
    '/assignmentRules/0: The rule "Other" on Tuesday, Friday from 2026-09-01 to 2027-05-28 ties with that of the school ("Regular" on Monday, Tuesday from 2026-09-01 to 2027-05-28): give one a narrower range or a greater priority',
  ]);
});

test("an import leaves a record of how far it reached into the past", async () => {
  await importFile(db.dataSource, schoolFile());
  const corrections = await db.dataSource.query(
    `SELECT operation, reason, reaches_back_to AS "reachesBackTo", made_by AS "madeBy" FROM correction`,
  );
  expect(corrections).toEqual([
    {
      operation: "import",
      reason: "import of north-high.json",
      reachesBackTo: "2026-09-01",
      madeBy: "bellwether import",
    },
  ]);
});

test("what was revoked or archived is not brought back by an export of it", async () => {
  await importFile(db.dataSource, schoolFile());
  const entry = { date: "2026-12-24", closed: true, archived: true };
  const report = await importFile(db.dataSource, schoolFile({ calendarExceptions: [entry] }));
  expect(report.passedOver).toBe(1);
  expect(report.counts.calendarExceptions.created).toBe(0);
});
