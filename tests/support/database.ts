import { randomUUID } from "node:crypto";
import pg from "pg";
import type { DataSource } from "typeorm";
import { MIGRATIONS } from "../../migrations/index.js";
import { connect } from "../../src/database/data-source.js";
import { ENTITIES } from "../../src/entities.js";

export interface TestDatabase {
  readonly dataSource: DataSource;
  readonly url: string;
  /** Every statement sent through the data source; a test may empty it. */
  readonly statements: string[];
  close(): Promise<void>;
}

/** A migrated, empty database of its own: for one test file, or for one test. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createDatabase("bellwether_template");
  const statements: string[] = [];
  const dataSource = await connectTo(url, MIGRATIONS, (sql) => statements.push(sql));
  return {
    dataSource,
    url,
    statements,
    async close() {
      await dataSource.destroy();
      await drop();
    },
  };
}

/** A new database; of PostgreSQL's own template it is bare, and not migrated. */
export async function createDatabase(
  template: "bellwether_template" | "template1" = "template1",
): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** A data source as the service has it, with all migrations or only some. */
export function connectTo(
  url: string,
  migrations: typeof MIGRATIONS = MIGRATIONS,
  onStatement: (sql: string) => void = () => {},
): Promise<DataSource> {
  return connect(
    { url, poolMin: 0, poolMax: 10, connectTimeoutMs: 10_000, statementTimeoutMs: 30_000 },
    { entities: ENTITIES, migrations, onStatement },
  );
}

function adminUrl(): string {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url)
    throw new Error("TEST_POSTGRES_URL is not set: tests are run by Jest, which starts PostgreSQL first");
  return url;
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
