import type pg from "pg";
import {
  constraintOf,
  insertRow,
  insertSchool,
  insertTemplate,
  openByHand,
  waitUntilBlocks,
} from "../support/by-hand.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { publication, RACES } from "./races.js";

let database: TestDatabase;
let first: pg.Client;
let second: pg.Client;
let observer: pg.Client;

beforeAll(async () => {
  database = await openTestDatabase();
  [first, second, observer] = [
    await openByHand(database.url),
    await openByHand(database.url),
    await openByHand(database.url),
  ];
});
afterAll(async () => {
  for (const client of [first, second, observer]) await client.end();
  await database.close();
});

test.each(RACES)("%s refuses the second of two writers at once: %s", async (constraint, _what, race) => {
  const [one, other] = await race(observer, await insertSchool(observer));
  await first.query("BEGIN");
  await second.query("BEGIN");
  await first.query(one);
  const waiting = second.query(other).then(() => null, constraintOf);
  await waitUntilBlocks(observer, first, waiting);
  await first.query("COMMIT");
  expect(await waiting).toBe(constraint);
  await second.query("ROLLBACK");
});

test("a publication waits for a row that is being added, and has it", async () => {
  const template = await insertTemplate(observer, await insertSchool(observer));
  await first.query("BEGIN");
  await insertRow(first, template);
  const publishing = second.query(publication(template));
  await waitUntilBlocks(observer, first, publishing);
  await first.query("COMMIT");
  await publishing;
  const { rows } = await observer.query("SELECT cached_periods FROM period_template WHERE id = $1", [
    template,
  ]);
  expect(rows[0].cached_periods).toMatchObject([{ label: "Row", start: "08:00" }]);
});

test("two writers of one draft's other rows both win, and the copy holds the rows of both", async () => {
  const template = await insertTemplate(observer, await insertSchool(observer));
  await first.query("BEGIN");
  await insertRow(first, template, { label: "First" });
  const waiting = insertRow(second, template, { label: "Second", start: "09:00" });
  await waitUntilBlocks(observer, first, waiting);
  await first.query("COMMIT");
  await waiting;
  const { rows } = await observer.query("SELECT cached_periods FROM period_template WHERE id = $1", [
    template,
  ]);
  expect(rows[0].cached_periods).toMatchObject([{ label: "First" }, { label: "Second" }]);
});
