import { openTestDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** What TypeORM would have to change in the database for it to be what the entities say. */
async function drift(): Promise<string[]> {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

test("entities and migrations say the same", async () => {
  expect(await drift()).toEqual([]);
});

test.each([
  ["a column that no entity has", "ALTER TABLE track ADD COLUMN planted text"],
  ["a column that is missing", "ALTER TABLE track DROP COLUMN description"],
  ["a column of another type", "ALTER TABLE track ALTER COLUMN ordinal TYPE bigint"],
  ["a column that may be null", "ALTER TABLE track ALTER COLUMN name DROP NOT NULL"],
  ["another default", "ALTER TABLE assignment_rule ALTER COLUMN priority SET DEFAULT 1"],
  ["an index that is missing", "DROP INDEX term_school_starts_idx"],
  ["a unique index that is missing", "DROP INDEX one_default_per_effective_date"],
  ["a check that is missing", "ALTER TABLE template_row DROP CONSTRAINT valid_period_length"],
  ["an exclusion that is missing", "ALTER TABLE template_row DROP CONSTRAINT no_overlapping_rows"],
  ["a foreign key that is missing", "ALTER TABLE template_row DROP CONSTRAINT template_row_of_template"],
  ["a table that is missing", "DROP TABLE correction"],
])("a drift is seen: %s", async (_what, planted) => {
  const own = await openTestDatabase();
  await own.dataSource.query(planted);
  const { upQueries } = await own.dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.length).toBeGreaterThan(0);
  await own.close();
});

test("every check and exclusion of the database is that of its entity, word for word", async () => {
  // TypeORM compares these by their names only.
  for (const { tableName, checks, exclusions } of database.dataSource.entityMetadatas) {
    const rows: { name: string; definition: string }[] = await database.dataSource.query(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE conrelid = $1::regclass AND contype IN ('c', 'x') ORDER BY 1`,
      [tableName],
    );
    const declared = [
      ...checks.map(({ name, expression }) => ({ name: name!, sql: `CHECK (${expression})` })),
      ...exclusions.map(({ name, expression }) => ({ name: name!, sql: `EXCLUDE ${expression}` })),
    ].sort((one, other) => (one.name < other.name ? -1 : 1));
    expect(declared.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
    for (const [index, { name, sql }] of declared.entries()) {
      expect([name, await normalised(tableName, sql)]).toEqual([name, rows[index]!.definition]);
    }
  }
});

/** A constraint as PostgreSQL writes it: made on an empty table of the same columns, and read back. */
async function normalised(table: string, constraint: string): Promise<string> {
  return database.dataSource.transaction(async (db) => {
    await db.query(`CREATE TEMPORARY TABLE declared (LIKE ${table}) ON COMMIT DROP`);
    await db.query(`ALTER TABLE declared ADD CONSTRAINT declared_rule ${constraint}`);
    const [row] = await db.query(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'declared_rule'`,
    );
    return row.definition;
  });
}
