import pg from "pg";
import { runningEmbeddedPostgres } from "../../src/database/embedded/running-postgres.js";
import { until } from "./until.js";

/** A connection of the test's own, beside the service. */
export interface Session {
  rows(sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openSession(url: string): Promise<Session> {
  const client = new pg.Client({ connectionString: url, application_name: "a test" });
  client.on("error", () => {});
  await client.connect();
  return {
    rows: async (sql, parameters) => (await client.query(sql, parameters)).rows,
    close: () => client.end(),
  };
}

/** Where the embedded server of a service answers. */
export async function embeddedUrl(folder: string): Promise<string> {
  return (await runningEmbeddedPostgres(`${folder}/postgres`))!;
}

/** Holds whoever reads or writes schools until it is let go. */
export async function holdSchools(url: string): Promise<{ letGo(): Promise<void> }> {
  const session = await openSession(url);
  await session.rows("BEGIN");
  await session.rows("LOCK TABLE school IN ACCESS EXCLUSIVE MODE");
  return { letGo: session.close };
}

/** The number of a service's connections to the database of this address. */
export async function connectionCount(session: Session): Promise<number> {
  const rows = await session.rows(
    `SELECT FROM pg_stat_activity WHERE application_name = 'bellwether' AND datname = current_database()`,
  );
  return rows.length;
}

/** Waits until so many requests of a service are held. */
export async function untilHeld(url: string, count = 1): Promise<void> {
  const session = await openSession(url);
  await until(`${count} requests are held`, async () => {
    const held = await session.rows(
      `SELECT FROM pg_stat_activity
       WHERE application_name = 'bellwether' AND datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return held.length >= count;
  });
  await session.close();
}
