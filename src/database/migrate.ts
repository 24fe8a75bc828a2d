import { type DataSource, MigrationExecutor } from "typeorm";

/** Any fixed number: whoever holds this lock migrates, and other processes wait for it. */
const MIGRATION_LOCK = 7_412_806_311;

/** Brings the database to the newest version and answers the names of the migrations it ran. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  return underMigrationLock(dataSource, async (executor) => {
    const done = await executor.executePendingMigrations();
    return done.map((migration) => migration.name);
  });
}

/** Takes the latest migration back and answers its name; null when there is none. */
export async function revertLatest(dataSource: DataSource): Promise<string | null> {
  return underMigrationLock(dataSource, async (executor) => {
    const before = await executor.getExecutedMigrations();
    if (before.length === 0) return null;
    await executor.undoLastMigration();
    const after = new Set((await executor.getExecutedMigrations()).map((migration) => migration.name));
    return before.find((migration) => !after.has(migration.name))?.name ?? null;
  });
}

/** Whether a migration has not run yet. Only looks, where TypeORM's showMigrations would make its table. */
export async function isBehind(dataSource: DataSource): Promise<boolean> {
  return (await new MigrationExecutor(dataSource).getPendingMigrations()).length > 0;
}

/** Lock and migrations share one connection, so that a pool of one is enough. */
async function underMigrationLock<T>(
  dataSource: DataSource,
  work: (executor: MigrationExecutor) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    // Another process's migrations, or building an index, may take longer than a request's statement.
    await runner.query("SET statement_timeout = 0");
    await runner.query(`SELECT pg_advisory_lock($1)`, [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = "each";
    return await work(executor);
  } finally {
    await runner.query(`SELECT pg_advisory_unlock($1)`, [MIGRATION_LOCK]).catch(() => {});
    await runner.query("RESET statement_timeout").catch(() => {});
    await runner.release();
  }
}
