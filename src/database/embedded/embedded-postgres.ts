import { usableBinaries } from "./binaries.js";
import { createClusterWhenMissing } from "./cluster.js";
import { settleDataFolder } from "./data-folder.js";
import { ensureDatabase } from "./database.js";
import { clearLastRun } from "./last-run.js";
import { readPassword } from "./password.js";
import { startServer } from "./server.js";
import { serverUser } from "./server-user.js";
import { takeStartLock } from "./start-lock.js";

export interface EmbeddedPostgres {
  url: string;
  port: number;
  dataFolder: string;
  /** Answers null once the server is gone although nobody stopped it. */
  lost: Promise<null>;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataFolder: string;
  /** A free port when absent. */
  port?: number;
  /** Created when missing; "bellwether" when absent. */
  database?: string;
  log?: (line: string) => void;
  /** Server settings on top of ours, e.g. fsync=off for tests. */
  settings?: Record<string, string>;
}

/** Real PostgreSQL with its data in a folder, for development, demos and tests: production sets DATABASE_URL. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataFolder = await settleDataFolder(options.dataFolder);
  const lock = await takeStartLock(dataFolder);
  try {
    return await startLocked({ ...options, dataFolder }, lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(
  options: EmbeddedPostgresOptions,
  release: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const { dataFolder, database = "bellwether", settings = {}, log = () => {} } = options;
  const user = await serverUser(dataFolder);
  const binaries = await usableBinaries(dataFolder, user, log);
  await clearLastRun(dataFolder, binaries, log);
  const durable = settings.fsync !== "off";
  await createClusterWhenMissing({ dataFolder, binaries, user, durable, log });

  const server = await startServer({ dataFolder, binaries, user, settings, log, port: options.port });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= server.stop().finally(release);
    return stopping;
  };
  try {
    const url = `postgres://bellwether:${await readPassword(dataFolder)}@127.0.0.1:${server.port}`;
    await ensureDatabase(url, database);
    const { port, lost } = server;
    return { url: `${url}/${encodeURIComponent(database)}`, port, dataFolder, lost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
