import path from "node:path";
import type { DataSource } from "typeorm";
import type { Config } from "../config.js";
import { connect, type DatabaseParts } from "./data-source.js";
import { startEmbeddedPostgres } from "./embedded/embedded-postgres.js";
import { runningEmbeddedPostgres } from "./embedded/running-postgres.js";
import { inTime } from "./in-time.js";

export interface OpenDatabase {
  readonly dataSource: DataSource;
  /** Whether PostgreSQL is our own embedded one. */
  readonly isEmbedded: boolean;
  /** Answers null once a server that this process started is gone although nobody stopped it. */
  readonly lost: Promise<null>;
  /** Closes the connections, then the embedded server if this process started it. */
  close(): Promise<void>;
}

/** Connects to DATABASE_URL, or starts the embedded PostgreSQL and connects to that. */
export async function openDatabase(
  config: Pick<Config, "database" | "dataFolder">,
  parts: DatabaseParts,
  options: {
    readonly log: (line: string) => void;
    /** Use the server that a running service started. */
    readonly joins?: boolean;
  },
): Promise<OpenDatabase> {
  const server = await findServer(config, options);
  try {
    const dataSource = await connect({ ...config.database, url: server.url }, parts);
    return {
      dataSource,
      isEmbedded: config.database.url === null,
      lost: server.lost,
      async close() {
        // A connection that is just being made is not waited for.
        await inTime(dataSource.destroy(), CLOSE_LIMIT_MS, null).finally(server.stop);
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const CLOSE_LIMIT_MS = 1000;

interface Server {
  readonly url: string;
  readonly lost: Promise<null>;
  stop(): Promise<void>;
}

async function findServer(
  config: Pick<Config, "database" | "dataFolder">,
  { log, joins = false }: { readonly log: (line: string) => void; readonly joins?: boolean },
): Promise<Server> {
  if (config.database.url !== null) return elsewhere(config.database.url);
  const dataFolder = path.resolve(config.dataFolder, "postgres");
  const running = joins ? await runningEmbeddedPostgres(dataFolder) : null;
  if (running !== null) return elsewhere(running);
  return startEmbeddedPostgres({ dataFolder, log });
}

/** A server that others start and stop: when it is gone, it may come back. */
function elsewhere(url: string): Server {
  return { url, lost: new Promise(() => {}), stop: async () => {} };
}
