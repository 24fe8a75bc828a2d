import type pg from "pg";
import { insert, insertSchool, openByHand } from "../support/by-hand.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await openTestDatabase();
  client = await openByHand(database.url);
});
afterAll(async () => {
  await client.end();
  await database.close();
});
beforeEach(() => client.query("BEGIN"));
afterEach(() => client.query("ROLLBACK"));

const FORGED = {
  revision: 41,
  created_at: "1999-01-01",
  created_by: "forger",
  updated_at: "1999-01-01",
  updated_by: "forger",
  archived_by: "forger",
};

test("every table but the record of corrections stamps its rows", async () => {
  const { rows } = await client.query(
    `SELECT table_name FROM information_schema.tables t WHERE table_schema = 'public'
       AND NOT EXISTS (SELECT FROM information_schema.triggers g
                       WHERE g.event_object_table = t.table_name AND g.trigger_name = 'stamp_' || t.table_name)`,
  );
  expect(rows.map((row) => row.table_name).sort()).toEqual(["correction", "migrations"]);
});

test("stamps can't be forged: not by an insert, and not by an update", async () => {
  const { rows: role } = await client.query("SELECT current_user AS name");
  const id = await insertSchool(client);
  const track = await insert(client, "track", { school_id: id, ordinal: 0, name: "A", ...FORGED });
  const read = async () => (await client.query("SELECT * FROM track WHERE id = $1", [track])).rows[0];
  const inserted = await read();
  const own = { created_by: role[0].name, updated_by: role[0].name, archived_by: null };
  expect(inserted).toMatchObject({ ...own, revision: 1 });
  expect(Date.now() - inserted.created_at.getTime()).toBeLessThan(60_000);
  expect(inserted.updated_at).toEqual(inserted.created_at);

  const changes = Object.keys(FORGED).map((column, index) => `${column} = $${index + 2}`);
  await client.query(`UPDATE track SET ${changes.join(", ")} WHERE id = $1`, [
    track,
    ...Object.values(FORGED),
  ]);
  const updated = await read();
  expect(updated).toMatchObject({ ...own, revision: 2, created_at: inserted.created_at });
  expect(Date.now() - updated.updated_at.getTime()).toBeLessThan(60_000);
});

test("who archives is recorded, stays through later writes, and goes with the restoration", async () => {
  const id = await insertSchool(client);
  const as = async (actor: string, change: string) => {
    await client.query("SELECT set_config('bellwether.actor', $1, true)", [actor]);
    await client.query(`UPDATE school SET ${change} WHERE id = $1`, [id]);
    const { rows } = await client.query(
      "SELECT created_by, updated_by, archived_by, revision FROM school WHERE id = $1",
      [id],
    );
    return rows[0];
  };
  expect(await as("Ann", "archived_at = now()")).toMatchObject({
    updated_by: "Ann",
    archived_by: "Ann",
    revision: 2,
  });
  expect(await as("Bob", "name = 'Other'")).toMatchObject({
    updated_by: "Bob",
    archived_by: "Ann",
    revision: 3,
  });
  expect(await as("Bob", "archived_by = 'Eve'")).toMatchObject({ archived_by: "Ann" });
  expect(await as("Cy", "archived_at = NULL")).toMatchObject({
    updated_by: "Cy",
    archived_by: null,
    revision: 5,
  });
});
