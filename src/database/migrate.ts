import type { DataSource } from "typeorm";

/** Any fixed number: whoever holds this lock migrates, and other processes wait for it. */
const MIGRATION_LOCK = 7_412_806_311;

/** Brings the database to the newest version and answers the names of the migrations it ran. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  return underMigrationLock(dataSource, async () => {
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  });
}

/** Takes the latest migration back and answers its name; null when there is none. */
export async function revertLatest(dataSource: DataSource): Promise<string | null> {
  return underMigrationLock(dataSource, async () => {
    const before = await ranMigrations(dataSource);
    await dataSource.undoLastMigration();
    const after = new Set(await ranMigrations(dataSource));
    return before.find((name) => !after.has(name)) ?? null;
  });
}

/** Whether a migration has not run yet. */
export function isBehind(dataSource: DataSource): Promise<boolean> {
  return dataSource.showMigrations();
}

async function ranMigrations(dataSource: DataSource): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query(`SELECT name FROM migrations ORDER BY id`);
  return rows.map((row) => row.name);
}

async function underMigrationLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const holder = dataSource.createQueryRunner();
  await holder.connect();
  try {
    await holder.query(`SELECT pg_advisory_lock($1)`, [MIGRATION_LOCK]);
    return await work();
  } finally {
    await holder.query(`SELECT pg_advisory_unlock($1)`, [MIGRATION_LOCK]).catch(() => {});
    await holder.release();
  }
}
