import type pg from "pg";
import {
  brokenBy,
  insertion,
  insertRow,
  insertSchool,
  insertTemplate,
  openByHand,
} from "../support/by-hand.js";
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

const EVERYONE = "{(,)}";
const [A, B, AB, C] = ["{[0,1)}", "{[1,2)}", "{[0,2)}", "{[2,3)}"];

/** The constraint that a second row breaks beside one from 09:00 to 10:00. */
async function beside(first: object, second: object): Promise<string | null> {
  await insertRow(client, templateId, { start: "09:00", length: 60, ...first });
  const fields = { template_id: templateId, label: "Row", start: "09:00", length: 60, ...second };
  const { text, values } = insertion("template_row", fields);
  return brokenBy(client, text, values);
}

describe("no_overlapping_rows", () => {
  test.each([
    ["the same minutes for everyone", {}, {}],
    ["the last minute of another row", {}, { start: "09:59", length: 1 }],
    ["the first minute of another row", {}, { start: "08:59", length: 2 }],
    ["the inside of another row", {}, { start: "09:20", length: 5 }],
    ["a row for everyone beside one of a track", { audience: A }, { audience: EVERYONE }],
    ["a row of a track beside one for everyone", {}, { audience: C }],
    ["two rows of one track", { audience: A }, { audience: A }],
    ["a row of two tracks beside one of the second", { audience: B }, { audience: AB }],
    ["a period beside a segment", { number: 1 }, { start: "09:30", length: 20 }],
  ])("refuses %s", async (_what, first, second) => {
    expect(await beside(first, second)).toBe("no_overlapping_rows");
  });

  test.each([
    ["a row that starts at the bell that ends another", {}, { start: "10:00" }],
    ["a row that ends at the bell that starts another", {}, { start: "08:00" }],
    ["rows of two tracks", { audience: A }, { audience: B }],
    ["rows of two tracks and of a third", { audience: AB }, { audience: C }],
    ["a row within the passing time of another", { number: 1, passing: 10 }, { start: "10:05", length: 30 }],
    ["a row where an archived one is", { archived_at: "2026-11-21" }, {}],
  ])("accepts %s", async (_what, first, second) => {
    expect(await beside(first, second)).toBeNull();
  });

  test("holds when a row moves, grows, changes its people or comes back", async () => {
    await insertRow(client, templateId, { start: "09:00", length: 60, audience: A });
    const other = await insertRow(client, templateId, { start: "09:00", length: 60, audience: B });
    for (const change of ["audience = '{(,)}'", "audience = '{[0,2)}'"]) {
      expect(await brokenBy(client, `UPDATE template_row SET ${change} WHERE id = $1`, [other])).toBe(
        "no_overlapping_rows",
      );
    }
    const third = await insertRow(client, templateId, { start: "10:00", length: 30, audience: A });
    for (const change of ["start = '09:30'", "start = '08:00', length = 90"]) {
      expect(await brokenBy(client, `UPDATE template_row SET ${change} WHERE id = $1`, [third])).toBe(
        "no_overlapping_rows",
      );
    }
    await client.query("UPDATE template_row SET archived_at = now() WHERE id = $1", [third]);
    await insertRow(client, templateId, { start: "10:15", length: 30 });
    expect(await brokenBy(client, "UPDATE template_row SET archived_at = NULL WHERE id = $1", [third])).toBe(
      "no_overlapping_rows",
    );
  });
});

describe("unique_period_per_template", () => {
  const later = { number: 3, start: "12:00" };

  test.each([
    ["for everyone", { number: 3 }, later],
    ["for everyone and for a track", { number: 3 }, { ...later, audience: A }],
    ["for one track", { number: 3, audience: A }, { ...later, audience: AB }],
  ])("refuses one number twice %s", async (_whom, first, second) => {
    expect(await beside(first, second)).toBe("unique_period_per_template");
  });

  test.each([
    ["one number in two tracks, at two times", { number: 3, audience: A }, { ...later, audience: B }],
    ["one number in two tracks, at one time", { number: 3, audience: A }, { number: 3, audience: B }],
    ["two numbers", { number: 3 }, { ...later, number: 4 }],
    ["segments without a number", {}, { start: "12:00" }],
    ["the number of an archived row", { number: 3, archived_at: "2026-11-21" }, later],
  ])("accepts %s", async (_what, first, second) => {
    expect(await beside(first, second)).toBeNull();
  });

  test("accepts one number in two templates", async () => {
    const other = await insertTemplate(client, await insertSchool(client));
    await insertRow(client, templateId, { number: 3, length: 60 });
    await insertRow(client, other, { number: 3, length: 60 });
  });
});
