import type { DataSource } from "typeorm";
import { MIGRATIONS } from "../../migrations/index.js";
import { isBehind, migrate, revertLatest } from "../../src/database/migrate.js";
import { connectTo, createDatabase } from "../support/database.js";

let database: Awaited<ReturnType<typeof createDatabase>>;

beforeEach(async () => {
  database = await createDatabase();
});
afterEach(() => database.drop());

const NAMES = MIGRATIONS.map(({ name }) => name);

test("migrations go up, all the way down, and up again to the same schema", async () => {
  const dataSource = await connectTo(database.url);
  expect(await migrate(dataSource)).toEqual(NAMES);
  expect(await isBehind(dataSource)).toBe(false);
  const first = await schemaOf(dataSource);
  expect(first.length).toBeGreaterThan(200);

  for (const name of [...NAMES].reverse()) expect(await revertLatest(dataSource)).toBe(name);
  expect(await revertLatest(dataSource)).toBeNull();
  expect((await schemaOf(dataSource)).filter((line) => !/ migrations|PK_/.test(line))).toEqual([]);

  expect(await migrate(dataSource)).toEqual(NAMES);
  expect(await schemaOf(dataSource)).toEqual(first);
  await dataSource.destroy();
});

test("each migration can be taken back and made again alone", async () => {
  const dataSource = await connectTo(database.url);
  await migrate(dataSource);
  const whole = await schemaOf(dataSource);
  for (let steps = 1; steps <= MIGRATIONS.length; steps += 1) {
    for (let step = 0; step < steps; step += 1) await revertLatest(dataSource);
    expect(await isBehind(dataSource)).toBe(true);
    expect(await migrate(dataSource)).toEqual(NAMES.slice(-steps));
  }
  expect(await schemaOf(dataSource)).toEqual(whole);
  await dataSource.destroy();
});

test("of processes that migrate at once each succeeds, and each migration runs once", async () => {
  const processes = await Promise.all(Array.from({ length: 4 }, () => connectTo(database.url)));
  const ran = await Promise.all(processes.map(migrate));
  expect(ran.flat().sort()).toEqual([...NAMES].sort());
  expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  await Promise.all(processes.map((dataSource) => dataSource.destroy()));
});

/**
 * Every table, column, constraint, index, function and trigger of ours, one line each. What belongs to an extension
 * is left out: another program of the same database may use it, so taking it away is not ours to do.
 */
async function schemaOf(dataSource: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await dataSource.query(`
    WITH own AS (SELECT oid FROM pg_namespace WHERE nspname = 'public')
    SELECT line FROM (
      SELECT 'column ' || c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
        || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS line
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v')
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE c.relnamespace IN (SELECT oid FROM own) AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL
      SELECT 'constraint ' || conname || ' ' || pg_get_constraintdef(c.oid)
      FROM pg_constraint c WHERE c.connamespace IN (SELECT oid FROM own)
      UNION ALL
      SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL
      SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal
      UNION ALL
      SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p
      WHERE p.pronamespace IN (SELECT oid FROM own) AND p.prokind IN ('f', 'p')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
      UNION ALL
      SELECT 'type ' || typname FROM pg_type t
      WHERE t.typnamespace IN (SELECT oid FROM own) AND t.typtype IN ('d', 'e')
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = t.oid AND deptype = 'e')
    ) lines ORDER BY line`);
  return rows.map(({ line }) => line);
}
