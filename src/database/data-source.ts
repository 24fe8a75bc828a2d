import pg from "pg";
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from "typeorm";
import type { DatabaseConfig } from "../config.js";
import { keepOpen } from "./keep-open.js";
import { StatementLog } from "./statement-log.js";

export interface DatabaseParts {
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Is told of every statement before it runs. */
  readonly onStatement?: (sql: string) => void;
  readonly onPoolError?: (error: Error) => void;
}

/** Connects to PostgreSQL and keeps the pool's least number of connections open. */
export async function connect(
  config: DatabaseConfig & { readonly url: string },
  parts: DatabaseParts,
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: "postgres",
    url: config.url,
    applicationName: "bellwether",
    installExtensions: false,
    uuidExtension: "pgcrypto", // gen_random_uuid(), which PostgreSQL itself has
    entities: parts.entities as (new () => ObjectLiteral)[],
    migrations: [...parts.migrations],
    migrationsTransactionMode: "each",
    logging: parts.onStatement ? ["query"] : false,
    ...(parts.onStatement ? { logger: new StatementLog(parts.onStatement) } : {}),
    poolErrorHandler: parts.onPoolError ?? (() => {}),
    extra: {
      min: config.poolMin,
      max: config.poolMax,
      connectionTimeoutMillis: config.connectTimeoutMs,
      statement_timeout: config.statementTimeoutMs,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      // Timestamps are read as text, so the session's zone must be known.
      options: "-c TimeZone=UTC",
      types: { getTypeParser },
    },
  });
  await dataSource.initialize();
  await keepOpen(dataSource, config.poolMin);
  return dataSource;
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

/** `2026-11-21 09:04:44.5+00` as ISO 8601. */
function instantText(value: string): string {
  return `${value.slice(0, 10)}T${value.slice(11).replace("+00", "Z")}`;
}
