import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Config } from "jest";
import type * as Embedded from "../../src/database/embedded/embedded-postgres.js";

interface PostgresOfTheRun {
  adminUrl: string;
  stop(): Promise<void>;
}

/** One server for the whole run: DATABASE_URL's when set, else an embedded one with data that go with the run. */
export default async function startPostgres({ rootDir }: Config.GlobalConfig): Promise<void> {
  const postgres = process.env.DATABASE_URL ? given(process.env.DATABASE_URL) : await startOwn(rootDir);
  Reflect.set(globalThis, Symbol.for("bellwether.stopPostgres"), postgres.stop); // for stop-postgres.ts
  // Test files run in other processes; the environment is what reaches them.
  process.env.TEST_POSTGRES_URL = postgres.adminUrl;

  // MIGRATIONS GO HERE: create the database bellwether_template through postgres.adminUrl and migrate it.
  // Load compiled code with compiled(rootDir, "migrations/...") or compiled(rootDir, "src/...").
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
