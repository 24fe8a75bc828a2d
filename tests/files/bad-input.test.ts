import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { errorsOf, importFile, regular, row, schoolFile } from "./school-files.js";

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const template = (rows: unknown[], more: object = {}) => ({
  templates: [regular({ rows, ...more })],
  assignmentRules: [],
});
const GOOD = row("Period 1", "08:30", "09:20", { number: 1 });
const rule = (more: object) => ({ template: "Regular", weekdays: ["MONDAY"], from: "2026-09-01", ...more });
const rules = (...some: object[]) => ({ assignmentRules: some });
const exceptions = (...some: object[]) => ({ calendarExceptions: some });
const rotation = (more: object) => ({
  rotations: [{ name: "A/B", labels: ["A", "B", "A"], from: "2026-09-01", ...more }],
});

/** Each is wrong in a way that concerns the file as a whole: nothing of it is written. */
test.each<[string, unknown]>([
  ["an empty file", ""],
  ["a key given twice", '{"code": "a", "code": "b"}'],
  ["a file that ends too early", '{"code": "north-high",'],
  ["a file with a stray sign", '{\n  "code": north-high\n}'],
  ["a list of schools", [schoolFile()]],
  ["no name", { code: "north-high", timezone: "America/Chicago" }],
  ["a misspelled list", schoolFile({ template: [] })],
  ["a code with capitals", schoolFile({ code: "North High" })],
  ["an abbreviation for a zone", schoolFile({ timezone: "PST" })],
  ["a city for a zone", schoolFile({ timezone: "Los Angeles" })],
  ["templates by name", schoolFile({ templates: {} })],
  ["an unknown weekday", schoolFile({ weekdays: ["MONDAY", "Tues"] })],
  ["two kinds of weeks", schoolFile({ weekdays: ["MONDAY"], weeks: [{ weekdays: ["MONDAY"] }] })],
  ["no week from the beginning", schoolFile({ weeks: [{ from: "2026-09-01", weekdays: ["MONDAY"] }] })],
  ["two weeks from one date", schoolFile({ weeks: [{ weekdays: ["MONDAY"] }, { weekdays: ["FRIDAY"] }] })],
  ["a line break in the name", schoolFile({ name: "North\nHigh" })],
  ["a later version of the form", schoolFile({ form: 2 })],
])("%s refuses the file", async (_what, file) => {
  const report = await importFile(db.dataSource, file, { dryRun: true });
  expect(report.outcome).toBe("REFUSED");
  expect(errorsOf(report)).toMatchSnapshot();
});

/** Each spoils one entry, and the rest of the file is imported. */
test.each<[string, Record<string, unknown>]>([
  ["a row without an end", template([GOOD, { label: "Lunch", start: "12:00" }])],
  ["a time of a clock of 12 hours", template([GOOD, row("Lunch", "12:00 PM", "12:30 PM")])],
  ["a time with one digit", template([GOOD, row("Period 2", "9:30", "10:20")])],
  ["an hour that is none", template([GOOD, row("Late", "23:00", "24:00"), row("Later", "25:10", "25:20")])],
  ["seconds", template([GOOD, row("Period 2", "09:30:30", "10:20:00")])],
  ["an end before the start", template([GOOD, row("Lunch", "12:30", "12:00")])],
  ["a row over midnight", template([GOOD, row("Dance", "22:00", "07:00")])],
  [
    "an afternoon told as a morning",
    template([GOOD, row("Lunch", "12:30", "01:00"), row("Period 6", "01:05", "01:55", { number: 6 })]),
  ],
  ["a row of eleven hours", template([row("Camp", "08:00", "19:00")])],
  [
    "a number and a period number",
    template([GOOD, row("Half", "10:00", "10:20", { number: 2, periodNumber: 2 })]),
  ],
  ["a part of no period", template([GOOD, row("Half", "10:00", "10:20", { part: 1 })])],
  ["a number that is none", template([GOOD, row("Period 100", "10:00", "10:40", { number: 100 })])],
  ["an unknown type", template([GOOD, row("Lunch", "12:00", "12:30", { type: "LUNHC" })])],
  ["a track that nobody knows", template([GOOD, row("Lunch", "12:00", "12:30", { tracks: ["lunch A"] })])],
  ["a label of 61 characters", template([GOOD, row("x".repeat(61), "12:00", "12:30")])],
  ["an empty label", template([GOOD, row("  ", "12:00", "12:30")])],
  ["a misspelled key of a row", template([GOOD, row("Lunch", "12:00", "12:30", { track: ["lunch A"] })])],
  [
    "three rows that overlap",
    template([
      GOOD,
      row("Lunch", "12:00", "12:30"),
      row("Club", "12:10", "12:50"),
      row("Study", "12:40", "13:00"),
    ]),
  ],
  ["no rows", template([])],
  ["only bad rows", template([row("Lunch", "12:30", "12:00")])],
  ["a date that does not exist", template([GOOD], { effectiveFrom: "2027-02-29" })],
  [
    "a misspelled key of a template",
    { templates: [regular(), regular({ name: "Other", efectiveFrom: "2026-09-01" })] },
  ],
  ["two versions that nothing tells apart", { templates: [regular(), regular({ rows: [GOOD] })] }],
  [
    "one version twice",
    { templates: [regular({ version: 1 }), regular({ version: 1, effectiveFrom: "2027-01-04" })] },
  ],
  [
    "two defaults from one date",
    { templates: [regular({ default: true }), regular({ name: "Other", default: true })] },
  ],
  ["one track twice", { tracks: [{ name: "lunch A" }, { name: "lunch A", description: "First" }] }],
  ["a name with spaces around it", { tracks: [{ name: " lunch A" }] }],
  [
    "a term that ends before it begins",
    { terms: [{ name: "Fall", type: "SEMESTER", from: "2026-12-01", to: "2026-09-01" }] },
  ],
  [
    "a part of an unknown term",
    { terms: [{ name: "Fall", type: "SEMESTER", from: "2026-09-01", to: "2026-12-18", parent: "2026" }] },
  ],
  [
    "a term that does not lie inside its parent",
    {
      terms: [
        { name: "Year", type: "SCHOOL_YEAR", from: "2026-09-01", to: "2027-05-28" },
        { name: "Fall", type: "SEMESTER", from: "2026-08-01", to: "2026-12-18", parent: "Year" },
        { name: "Quarter 1", type: "QUARTER", from: "2026-09-01", to: "2026-10-30", parent: "Fall" },
      ],
    },
  ],
  [
    "terms inside each other",
    {
      terms: [
        { name: "One", type: "TERM", from: "2026-09-01", to: "2026-12-18", parent: "Two" },
        { name: "Two", type: "TERM", from: "2026-09-01", to: "2026-12-18", parent: "One" },
      ],
    },
  ],
  ["a rotation without labels", rotation({ labels: [] })],
  ["a start that is no label", rotation({ startsAt: "C" })],
  ["an ambiguous start", rotation({ startsAt: "A" })],
  ["a place outside the cycle", rotation({ startsAt: 3 })],
  [
    "resets of which only some are sound",
    rotation({
      resets: [
        { date: "2026-10-01", at: "B" },
        { date: "2026-10-32", at: "B" },
        { date: "2026-08-01", at: "B" },
        { date: "2026-11-02", at: "D" },
      ],
    }),
  ],
  ["a rule for an unknown template", rules(rule({ template: "Regualr" }))],
  ["a rule for an unknown rotation", rules(rule({ rotation: "A/B", days: ["A"] }))],
  [
    "a rule for a day that the rotation has not",
    { ...rotation({}), ...rules(rule({ rotation: "A/B", days: ["C"] })) },
  ],
  ["a rule without days", rules({ template: "Regular", from: "2026-09-01" })],
  ["a rotation without its days", { ...rotation({}), ...rules(rule({ rotation: "A/B" })) }],
  ["a rule that ends before it begins", rules(rule({ to: "2026-08-01" }))],
  [
    "rules that tie",
    rules(rule({}), rule({ weekdays: ["FRIDAY"] }), rule({ weekdays: ["MONDAY", "TUESDAY"] })),
  ],
  [
    "an exception for an unknown template",
    exceptions(
      { date: "2026-11-25", template: "Regular " },
      { from: "2026-12-01", to: "2026-12-04", template: "Finals" },
    ),
  ],
  ["an exception that is neither closed nor has a template", exceptions({ date: "2026-11-25" })],
  ["an exception that is both", exceptions({ date: "2026-11-25", closed: true, template: "Regular" })],
  ["an exception without a date", exceptions({ closed: true })],
  [
    "an exception with a date and a range",
    exceptions({ date: "2026-11-25", from: "2026-11-25", to: "2026-11-26", closed: true }),
  ],
  ["half of a range", exceptions({ from: "2026-11-25", closed: true })],
  ["a range that ends before it begins", exceptions({ from: "2026-11-25", to: "2026-11-20", closed: true })],
  ["a range of years", exceptions({ from: "2020-01-01", to: "2030-01-01", closed: true })],
  ["a range without a school day", exceptions({ from: "2026-11-21", to: "2026-11-22", closed: true })],
  [
    "two exceptions for one date",
    exceptions(
      { from: "2026-11-25", to: "2026-11-27", closed: true },
      { date: "2026-11-26", template: "Regular" },
    ),
  ],
  ["a note that is no text", exceptions({ date: "2026-11-25", closed: true, note: 7 })],
])("%s spoils one entry alone", async (_what, changes) => {
  const report = await importFile(db.dataSource, schoolFile(changes), { dryRun: true });
  expect(report.outcome).toBe("IMPORTED");
  expect(errorsOf(report)).toMatchSnapshot();
  expect(errorsOf(report).join()).not.toMatch(/INSERT|SELECT|constraint|undefined|\[object/);
  const strict = await importFile(db.dataSource, schoolFile(changes), { dryRun: true, strict: true });
  expect(strict.outcome).toBe("REFUSED");
});

test("an exception given twice in the same words is one exception", async () => {
  const twice = exceptions(
    { date: "2026-11-26", closed: true },
    { from: "2026-11-25", to: "2026-11-27", closed: true },
  );
  const report = await importFile(db.dataSource, schoolFile(twice), { dryRun: true });
  expect(errorsOf(report)).toEqual([]);
  expect(report.counts.calendarExceptions.created).toBe(3);
});

test("a template that the form refuses keeps its days from running another one", async () => {
  const file = schoolFile({
    templates: [regular(), regular({ name: "Rally", effectiveFrom: "soon" })],
    ...exceptions({ date: "2026-11-24", template: "Rally" }),
  });
  const report = await importFile(db.dataSource, file, { dryRun: true });
  expect(errorsOf(report)).toHaveLength(1);
  expect(report.counts).toMatchObject({
    templates: { created: 1, refused: 1 },
    calendarExceptions: { created: 1 },
  });
});
