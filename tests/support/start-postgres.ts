import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Migrations from "../../migrations/index.js";
import type * as Connecting from "../../src/database/data-source.js";
import type * as Embedded from "../../src/database/embedded/embedded-postgres.js";
import type * as Migrating from "../../src/database/migrate.js";

interface PostgresOfTheRun {
  adminUrl: string;
  stop(): Promise<void>;
}

/** One server for the whole run: DATABASE_URL's when set, else an embedded one with data that go with the run. */
export default async function startPostgres({ rootDir }: { rootDir: string }): Promise<void> {
  const postgres = process.env.DATABASE_URL ? given(process.env.DATABASE_URL) : await startOwn(rootDir);
  Reflect.set(globalThis, Symbol.for("bellwether.stopPostgres"), postgres.stop); // for stop-postgres.ts
  // Test files run in other processes; the environment is what reaches them.
  process.env.TEST_POSTGRES_URL = postgres.adminUrl;
  await makeTemplate(rootDir, postgres.adminUrl);
}

/** The migrated database that each test file gets a copy of, which is faster than migrating one. */
async function makeTemplate(rootDir: string, adminUrl: string): Promise<void> {
  const { connect } = await compiled<typeof Connecting>(rootDir, "src/database/data-source.js");
  const { migrate } = await compiled<typeof Migrating>(rootDir, "src/database/migrate.js");
  const { MIGRATIONS } = await compiled<typeof Migrations>(rootDir, "migrations/index.js");
  const config = { poolMin: 0, poolMax: 2, connectTimeoutMs: 10_000, statementTimeoutMs: 30_000 };
  const admin = await connect({ ...config, url: adminUrl }, { entities: [], migrations: [] });
  await admin.query("DROP DATABASE IF EXISTS bellwether_template WITH (FORCE)");
  await admin.query("CREATE DATABASE bellwether_template");
  await admin.destroy();
  const url = new URL(adminUrl);
  url.pathname = "/bellwether_template";
  const template = await connect({ ...config, url: url.href }, { entities: [], migrations: MIGRATIONS });
  await migrate(template);
  await template.destroy();
}

function given(adminUrl: string): PostgresOfTheRun {
  return { adminUrl, stop: async () => {} };
}

async function startOwn(rootDir: string): Promise<PostgresOfTheRun> {
  const { startEmbeddedPostgres } = await compiled<typeof Embedded>(
    rootDir,
    "src/database/embedded/embedded-postgres.js",
  );
  const folder = await mkdtemp(path.join(tmpdir(), "bellwether-tests-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const postgres = await startEmbeddedPostgres({
      dataFolder: path.join(folder, "postgres"),
      database: "postgres",
      settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" },
    });
    return { adminUrl: postgres.url, stop: () => postgres.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Jest turns this file, and nothing it imports, into CommonJS, and can't map our .js imports to .ts sources:
 * so it takes what `npm run build` made.
 */
async function compiled<Module>(rootDir: string, file: string): Promise<Module> {
  return (await import(path.join(rootDir, "dist", file))) as Module;
}
