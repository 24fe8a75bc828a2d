import pg from "pg";
import {
  DataSource,
  type EntityTarget,
  type MigrationInterface,
  type ObjectLiteral,
  TypeORMError,
} from "typeorm";
import type { DatabaseConfig } from "../config.js";
import { connectFault } from "./connect-fault.js";
import { keepOpen, poolOf } from "./keep-open.js";
import { StatementLog } from "./statement-log.js";

export interface DatabaseParts {
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Is told of every statement before it runs. */
  readonly onStatement?: (sql: string) => void;
  /** Is told when an idle connection breaks; the pool replaces it. */
  readonly onLostConnection?: (error: Error) => void;
}

/** Connects to PostgreSQL and keeps the pool's least number of connections open. */
export async function connect(
  config: DatabaseConfig & { readonly url: string },
  parts: DatabaseParts,
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: "postgres",
    applicationName: "bellwether",
    installExtensions: false,
    uuidExtension: "pgcrypto", // gen_random_uuid(), which PostgreSQL itself has
    entities: parts.entities as (new () => ObjectLiteral)[],
    migrations: [...parts.migrations],
    migrationsTransactionMode: "each",
    logging: parts.onStatement ? ["query"] : false,
    ...(parts.onStatement ? { logger: new StatementLog(parts.onStatement) } : {}),
    poolErrorHandler: (error: Error) => {
      // While we close it, an embedded server may be the first to end a connection.
      if (poolOf(dataSource)?.ending === false) parts.onLostConnection?.(error);
    },
    extra: {
      // Not as TypeORM's url: its own reading stumbles over postgresql:// and over a percent sign in a password.
      connectionString: config.url,
      min: config.poolMin,
      max: config.poolMax,
      connectionTimeoutMillis: config.connectTimeoutMs,
      statement_timeout: config.statementTimeoutMs,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      // The system's own two hours are longer than what firewalls remember of a quiet connection.
      keepAliveInitialDelayMillis: 30_000,
      // Timestamps are read as text, so the session's zone must be known.
      options: "-c TimeZone=UTC",
      types: { getTypeParser },
    },
  });
  const began = performance.now();
  try {
    await dataSource.initialize();
    await keepOpen(dataSource, config.poolMin);
    return dataSource;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw error instanceof TypeORMError ? error : connectFault(config, error, performance.now() - began);
  }
}

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const TIME = 1083;

/** Dates, times and instants stay text: a JS Date would move them by the server's own zone. */
function getTypeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  if (oid === TIMESTAMPTZ) return instantText;
  if (oid === DATE || oid === TIME) return (value) => value;
  return pg.types.getTypeParser(oid, format as "text") as (value: string) => unknown;
}

/** `2026-11-21 09:04:44.5+00` as ISO 8601, always to the microsecond, so that texts compare as instants do. */
function instantText(value: string): string {
  const [time = "", fraction = ""] = value.slice(11).replace("+00", "").split(".");
  return `${value.slice(0, 10)}T${time}.${fraction.padEnd(6, "0")}Z`;
}
