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

/** What is planted, and what TypeORM would do about it. */
const PLANTED: readonly (readonly [string, RegExp])[] = [
  ["ALTER TABLE track ADD COLUMN planted text", /"track" DROP COLUMN "planted"/],
  ["ALTER TABLE term DROP COLUMN meta", /"term" ADD "meta"/],
  ["ALTER TABLE track ALTER COLUMN ordinal TYPE bigint", /"track" ADD "ordinal"/],
  ["ALTER TABLE track ALTER COLUMN name DROP NOT NULL", /"track" ALTER COLUMN "name" SET NOT NULL/],
  ["ALTER TABLE assignment_rule ALTER COLUMN priority SET DEFAULT 1", /"priority" SET DEFAULT '?0'?/],
  ["DROP INDEX term_school_starts_idx", /CREATE INDEX "term_school_starts_idx"/],
  ["DROP INDEX one_default_per_effective_date", /CREATE UNIQUE INDEX "one_default_per_effective_date"/],
  [
    "ALTER TABLE template_row DROP CONSTRAINT valid_period_length",
    /ADD CONSTRAINT "valid_period_length" CHECK/,
  ],
  [
    "ALTER TABLE template_row DROP CONSTRAINT no_overlapping_rows",
    /ADD CONSTRAINT "no_overlapping_rows" EXCLUDE/,
  ],
  [
    "ALTER TABLE template_row DROP CONSTRAINT template_row_of_template",
    /ADD CONSTRAINT "template_row_of_template"/,
  ],
  [
    "ALTER TABLE school DROP CONSTRAINT one_school_per_code",
    /"school" ADD CONSTRAINT "\w+" UNIQUE \("code"\)/,
  ],
  ["DROP TABLE correction", /CREATE TABLE "correction"/],
];

test("whatever is planted is seen", async () => {
  const own = await openTestDatabase();
  for (const [planted] of PLANTED) await own.dataSource.query(planted);
  const { upQueries } = await own.dataSource.driver.createSchemaBuilder().log();
  const changes = upQueries.map(({ query }) => query);
  for (const [planted, change] of PLANTED) {
    expect([planted, changes.some((query) => change.test(query))]).toEqual([planted, true]);
  }
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
