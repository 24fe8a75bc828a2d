import type pg from "pg";
import { brokenBy, insert, insertion, insertSchool, openByHand } from "../support/by-hand.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let client: pg.Client;
let school_id: string;
let family_id: string;

beforeAll(async () => {
  database = await openTestDatabase();
  client = await openByHand(database.url);
  school_id = await insertSchool(client);
  family_id = await insert(client, "template_family", { school_id, name: "Regular" });
});
afterAll(async () => {
  await client.end();
  await database.close();
});
beforeEach(() => client.query("BEGIN"));
afterEach(() => client.query("ROLLBACK"));

function attempt(table: string, fields: object): Promise<string | null> {
  const { text, values } = insertion(table, fields);
  return brokenBy(client, text, values);
}

const SCHOOL = { code: "a-school", name: "A school", timezone: "Europe/Berlin" };
const TERM = { name: "Fall", type: "SEMESTER", starts_on: "2026-09-01", ends_on: "2026-12-18" };
const ROTATION = { name: "AB", labels: "{A,B}", starts_on: "2026-09-01" };
const RULE = { weekdays: "{1}", starts_on: "2026-09-01" };

test.each([
  ["school", "valid_school_code", { ...SCHOOL, code: "A School" }],
  ["school", "valid_school_code", { ...SCHOOL, code: "a--school" }],
  ["school", "valid_school_code", { ...SCHOOL, code: "x".repeat(65) }],
  ["school", "valid_school_name", { ...SCHOOL, name: "" }],
  ["school", "valid_timezone", { ...SCHOOL, timezone: "Mars/Olympus" }],
  ["school", "valid_timezone", { ...SCHOOL, timezone: "+02:00" }],
  ["school", "valid_school_weeks", { ...SCHOOL, weeks: "[]" }],
  ["school", "valid_school_weeks", { ...SCHOOL, weeks: "{}" }],
])("%s: %s refuses %j", async (table, constraint, fields) => {
  expect(await attempt(table, fields)).toBe(constraint);
});

test.each([
  ["term", "valid_term_name", { ...TERM, name: "" }],
  ["term", "valid_term_type", { ...TERM, type: "SUMMER" }],
  ["term", "valid_term_range", { ...TERM, ends_on: "2026-08-31" }],
  ["track", "valid_track_ordinal", { name: "A", ordinal: 1000 }],
  ["track", "valid_track_ordinal", { name: "A", ordinal: -1 }],
  ["track", "valid_track_name", { name: "", ordinal: 0 }],
  ["template_family", "valid_template_name", { name: "x".repeat(61) }],
  ["template_family", "one_family_per_name", { name: "Regular" }],
  ["rotation", "valid_rotation_name", { ...ROTATION, name: "" }],
  ["rotation", "valid_rotation_labels", { ...ROTATION, labels: "{}" }],
  ["rotation", "valid_rotation_labels", { ...ROTATION, labels: "{A,NULL}" }],
  ["rotation", "valid_rotation_advance", { ...ROTATION, advance: "MOON" }],
  ["rotation", "valid_week_start", { ...ROTATION, week_starts_on: 8 }],
  ["rotation", "valid_rotation_range", { ...ROTATION, ends_on: "2026-08-31" }],
  ["rotation", "valid_start_index", { ...ROTATION, start_index: 2 }],
  ["calendar_exception", "valid_exception_reason", { on_date: "2026-12-01", reason: "BOREDOM" }],
  ["calendar_exception", "valid_exception_note", { on_date: "2026-12-01", note: "x".repeat(501) }],
])("%s: %s refuses %j", async (table, constraint, fields) => {
  expect(await attempt(table, { school_id, ...fields })).toBe(constraint);
});

test.each([
  ["valid_rule_condition", { starts_on: "2026-09-01" }],
  ["valid_rule_weekdays", { ...RULE, weekdays: "{}" }],
  ["valid_rule_weekdays", { ...RULE, weekdays: "{0}" }],
  ["valid_rule_weekdays", { ...RULE, weekdays: "{8}" }],
  ["valid_rule_rotation", { ...RULE, rotation_days: "{A}" }],
  ["valid_rule_range", { ...RULE, ends_on: "2026-08-31" }],
])("assignment_rule: %s refuses %j", async (constraint, fields) => {
  expect(await attempt("assignment_rule", { school_id, family_id, ...fields })).toBe(constraint);
});

test("a rule and an exception speak of their own school's templates and rotations", async () => {
  const other = await insertSchool(client);
  const rotation_id = await insert(client, "rotation", { school_id: other, ...ROTATION });
  expect(await attempt("assignment_rule", { school_id: other, family_id, ...RULE })).toBe(
    "assignment_rule_of_family",
  );
  expect(
    await attempt("assignment_rule", { school_id, family_id, ...RULE, rotation_id, rotation_days: "{A}" }),
  ).toBe("assignment_rule_of_rotation");
  expect(await attempt("calendar_exception", { school_id: other, family_id, on_date: "2026-12-01" })).toBe(
    "calendar_exception_of_family",
  );
});

test("a date has one exception, and another once that one is revoked", async () => {
  const id = await insert(client, "calendar_exception", { school_id, on_date: "2026-12-01" });
  expect(await attempt("calendar_exception", { school_id, on_date: "2026-12-01" })).toBe(
    "one_exception_per_date",
  );
  await client.query("UPDATE calendar_exception SET archived_at = now() WHERE id = $1", [id]);
  expect(await attempt("calendar_exception", { school_id, on_date: "2026-12-01" })).toBeNull();
  expect(await brokenBy(client, "UPDATE calendar_exception SET archived_at = NULL WHERE id = $1", [id])).toBe(
    "one_exception_per_date",
  );
});

test("terms nest: a part lies within its term, and no term within itself", async () => {
  const year = await insert(client, "term", { school_id, ...TERM, name: "Year", ends_on: "2027-06-11" });
  const fall = await insert(client, "term", { school_id, ...TERM, parent_id: year });
  const quarter = await insert(client, "term", {
    school_id,
    ...TERM,
    name: "Q1",
    ends_on: "2026-10-30",
    parent_id: fall,
  });
  const part = { school_id, ...TERM, name: "Part", parent_id: fall };
  expect(await attempt("term", { ...part, starts_on: "2026-08-31" })).toBe("term_within_parent");
  expect(await attempt("term", { ...part, ends_on: "2026-12-19" })).toBe("term_within_parent");
  expect(await attempt("term", part)).toBeNull();
  const changed = (id: string, change: string) =>
    brokenBy(client, `UPDATE term SET ${change} WHERE id = $1`, [id]);
  expect(await changed(quarter, "ends_on = '2026-12-19'")).toBe("term_within_parent");
  expect(await changed(fall, "ends_on = '2026-10-29'")).toBe("term_holds_its_parts");
  expect(await changed(fall, "starts_on = '2026-09-02'")).toBe("term_holds_its_parts");
  expect(await changed(year, `parent_id = '${year}'`)).toBe("term_is_not_its_parent");
  expect(await changed(year, `parent_id = '${quarter}'`)).toMatch(/^term_/);
  await client.query("UPDATE term SET starts_on = '2026-09-01', ends_on = '2026-09-30'");
  expect(await changed(year, `parent_id = '${quarter}'`)).toBe("term_is_not_its_parent");
  const other = await insertSchool(client);
  expect(await attempt("term", { ...part, school_id: other, name: "Lost" })).toBe("term_of_parent");
});

describe("no_tied_rules", () => {
  const beside = async (first: object, second: object) => {
    await insert(client, "assignment_rule", { school_id, family_id, ...RULE, ...first });
    return attempt("assignment_rule", { school_id, family_id, ...RULE, ...second });
  };
  test.each([
    ["the same rule", {}, {}],
    ["a weekday in common", { weekdays: "{1,2}" }, { weekdays: "{2,3}" }],
    [
      "ranges as wide that overlap",
      { ends_on: "2026-09-30" },
      { starts_on: "2026-09-15", ends_on: "2026-10-14" },
    ],
  ])("refuses %s", async (_what, first, second) => {
    expect(await beside(first, second)).toBe("no_tied_rules");
  });
  test.each([
    ["another priority", {}, { priority: 1 }],
    ["another weekday", {}, { weekdays: "{2}" }],
    ["a narrower range", {}, { ends_on: "2027-06-01" }],
    [
      "ranges that only follow one another",
      { ends_on: "2026-09-30" },
      { starts_on: "2026-10-01", ends_on: "2026-10-30" },
    ],
    ["a rule like an archived one", { archived_at: "2026-09-01" }, {}],
  ])("accepts %s", async (_what, first, second) => {
    expect(await beside(first, second)).toBeNull();
  });
});

test("the record of corrections is only added to", async () => {
  const correction = {
    school_id,
    operation: "closeDays",
    reason: "Storm",
    reaches_back_to: "2026-09-01",
    made_by: "me",
  };
  expect(await attempt("correction", { ...correction, reason: "" })).toBe("valid_correction_reason");
  expect(await attempt("correction", correction)).toBeNull();
  for (const sql of [
    "UPDATE correction SET reason = 'x'",
    "DELETE FROM correction",
    "TRUNCATE correction",
    "TRUNCATE school CASCADE",
  ])
    expect([sql, await brokenBy(client, sql)]).toEqual([sql, "append_only"]);
});
