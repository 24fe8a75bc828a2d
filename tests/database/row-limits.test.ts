import type pg from "pg";
import { brokenBy, insertion, insertSchool, insertTemplate, openByHand } from "../support/by-hand.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let client: pg.Client;
let templateId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  client = await openByHand(database.url);
  templateId = await insertTemplate(client, await insertSchool(client));
});
afterAll(async () => {
  await client.end();
  await database.close();
});
beforeEach(() => client.query("BEGIN"));
afterEach(() => client.query("ROLLBACK"));

/** The constraint that a row breaks; null when it is accepted. */
function tryRow(fields: object): Promise<string | null> {
  const { text, values } = insertion("template_row", { template_id: templateId, label: "Row", ...fields });
  return brokenBy(client, text, values);
}

const period = { number: 1, start: "08:00", length: 60 };
const segment = { start: "08:00", length: 60 };

test.each([
  ["a period of 30 minutes", { ...period, length: 30 }],
  ["a period of 120 minutes", { ...period, length: 120 }],
  ["no passing time", { ...period, passing: 0 }],
  ["30 minutes of passing time", { ...period, passing: 30 }],
  ["a zero period", { ...period, number: 0 }],
  ["period 99", { ...period, number: 99 }],
  ["a segment of 1 minute", { ...segment, length: 1 }],
  ["a segment of 600 minutes", { ...segment, length: 600 }],
  ["a row that starts at 00:00", { ...segment, start: "00:00" }],
  ["a row that ends at 23:59", { ...period, start: "22:59" }],
  ["a segment that starts at 23:58", { ...segment, start: "23:58", length: 1 }],
  ["half of a split period", { ...segment, period_number: 4, part: 1 }],
  ["part 9 of period 99", { ...segment, period_number: 99, part: 9 }],
  ["a label of 60 characters, each of four bytes", { ...segment, label: "😀".repeat(60) }],
  ["passing time that runs past midnight", { ...period, start: "22:59", passing: 30 }],
])("%s is accepted", async (_what, fields) => {
  expect(await tryRow(fields)).toBeNull();
});

test.each([
  ["valid_period_length", "a period of 29 minutes", { ...period, length: 29 }],
  ["valid_period_length", "a period of 121 minutes", { ...period, length: 121 }],
  ["valid_period_length", "a segment of no minutes", { ...segment, length: 0 }],
  ["valid_period_length", "a segment of 601 minutes", { ...segment, length: 601 }],
  ["valid_passing_time", "negative passing time", { ...period, passing: -1 }],
  ["valid_passing_time", "31 minutes of passing time", { ...period, passing: 31 }],
  ["valid_passing_time", "passing time after a segment", { ...segment, passing: 1 }],
  ["valid_period_number", "period -1", { ...period, number: -1 }],
  ["valid_period_number", "period 100", { ...period, number: 100 }],
  ["valid_period_number", "a period of a period", { ...period, period_number: 2 }],
  ["valid_part", "a part of no period", { ...segment, part: 1 }],
  ["valid_part", "part 0", { ...segment, period_number: 1, part: 0 }],
  ["valid_part", "part 10", { ...segment, period_number: 1, part: 10 }],
  ["valid_part", "a segment of period 100", { ...segment, period_number: 100 }],
  ["valid_part", "a segment of period -1", { ...segment, period_number: -1 }],
  ["valid_row_label", "no label", { ...segment, label: "" }],
  ["valid_row_label", "a label of 61 characters", { ...segment, label: "x".repeat(61) }],
  ["valid_row_type", "another type", { ...segment, type: "NAP" }],
  ["valid_row_start", "a start at 24:00", { ...segment, start: "24:00", length: 1 }],
  ["valid_row_start", "a start between two minutes", { ...segment, start: "08:00:30" }],
  ["within_one_day", "an end at 24:00", { ...period, start: "23:00" }],
  ["within_one_day", "an end after midnight", { ...period, start: "23:01" }],
  ["valid_audience", "nobody", { ...segment, audience: "{}" }],
])("%s refuses %s", async (constraint, _what, fields) => {
  expect(await tryRow(fields)).toBe(constraint);
});

test("a half minute can't be hidden in the fraction of a second", async () => {
  expect(await tryRow({ ...segment, start: "08:00:00.5" })).toBe("valid_row_start");
});
