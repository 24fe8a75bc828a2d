import path from "node:path";
import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import { connect, type DatabaseParts } from "./data-source.js";
import { startEmbeddedPostgres } from "./embedded/embedded-postgres.js";
import { runningEmbeddedPostgres } from "./embedded/running-postgres.js";

export interface OpenDatabase {
  readonly dataSource: DataSource;
  /** Whether PostgreSQL is our own embedded one. */
  readonly isEmbedded: boolean;
  /** Closes the connections, then the embedded server if this process started it. */
  close(): Promise<void>;
}

/** Connects to DATABASE_URL, or starts the embedded PostgreSQL and connects to that. */
export async function openDatabase(
  config: Pick<Config, "database" | "dataFolder">,
  parts: DatabaseParts,
  options: {
    readonly log: (line: string) => void /** Use the server that a running service started. */;
    readonly joins?: boolean;
  },
): Promise<OpenDatabase> {
  const server = await findServer(config, options);
  try {
    const dataSource = await connect({ ...config.database, url: server.url }, parts);
    return {
      dataSource,
      isEmbedded: config.database.url === null,
      async close() {
        await dataSource.destroy();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function findServer(
  config: Pick<Config, "database" | "dataFolder">,
  { log, joins = false }: { readonly log: (line: string) => void; readonly joins?: boolean },
): Promise<Server> {
  if (config.database.url !== null) return { url: config.database.url, stop: async () => {} };
  const dataFolder = path.resolve(config.dataFolder, "postgres");
  const running = joins ? await runningEmbeddedPostgres(dataFolder) : null;
  if (running !== null) return { url: running, stop: async () => {} };
  return startEmbeddedPostgres({ dataFolder, log });
}
