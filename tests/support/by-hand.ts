import { randomUUID } from "node:crypto";
import pg from "pg";

/** A connection such as a person in psql has. */
export async function openByHand(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** The constraint that a statement breaks; null when it is accepted. Must run within a transaction. */
export async function brokenBy(
  client: pg.Client,
  sql: string,
  values: readonly unknown[] = [],
): Promise<string | null> {
  await client.query("SAVEPOINT attempt");
  try {
    await client.query(sql, [...values]);
    await client.query("RELEASE SAVEPOINT attempt");
    return null;
  } catch (error) {
    await client.query("ROLLBACK TO SAVEPOINT attempt");
    return constraintOf(error);
  }
}

/** The constraint that an error names; its text when it names none. */
export function constraintOf(error: unknown): string {
  const { constraint, message } = error as pg.DatabaseError;
  return constraint ?? message;
}

/** Waits until another connection waits for this one's locks, or work has ended. Asking is the wait: no time is guessed. */
export async function waitUntilBlocks(
  observer: pg.Client,
  holder: pg.Client,
  work: Promise<unknown>,
): Promise<void> {
  const { processID } = holder as unknown as { processID: number };
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
  };
  work.then(end, end);
  while (!hasEnded) {
    const { rowCount } = await observer.query(
      "SELECT FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))",
      [processID],
    );
    if (rowCount) return;
  }
}

export async function insertSchool(client: pg.Client): Promise<string> {
  const code = `school-${randomUUID()}`;
  return insert(client, "school", { code, name: "School", timezone: "America/New_York" });
}

/** A template of a family of its own, a draft unless told otherwise. */
export async function insertTemplate(
  client: pg.Client,
  schoolId: string,
  fields: object = {},
): Promise<string> {
  const name = `Template ${randomUUID()}`.slice(0, 60);
  const familyId = await insert(client, "template_family", { school_id: schoolId, name });
  return insert(client, "period_template", {
    school_id: schoolId,
    family_id: familyId,
    name,
    version: 1,
    effective_from: "2026-09-01",
    ...fields,
  });
}

export function insertRow(client: pg.Client, templateId: string, fields: object = {}): Promise<string> {
  return insert(client, "template_row", { template_id: templateId, ...ROW, ...fields });
}

/** A segment that breaks no rule. */
export const ROW = { label: "Row", start: "08:00", length: 30 };

/** Inserts one row and answers its id. */
export async function insert(client: pg.Client, table: string, fields: object): Promise<string> {
  const { text, values } = insertion(table, fields);
  const { rows } = await client.query(`${text} RETURNING id`, values);
  return rows[0].id;
}

/** An INSERT statement of one row. */
export function insertion(table: string, fields: object): { text: string; values: unknown[] } {
  const names = Object.keys(fields);
  const places = names.map((_, index) => `$${index + 1}`);
  const text = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${places.join(", ")})`;
  return { text, values: Object.values(fields) };
}
