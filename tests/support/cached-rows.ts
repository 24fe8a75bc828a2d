import type { DataSource } from "typeorm";

type Querying = { query(sql: string): Promise<unknown> };

const ROWS = `
  SELECT template_id, id, number, label, type, to_char(start, 'HH24:MI') AS start, length, passing, audience::text,
    period_number AS "periodNumber", part, meta, revision
  FROM template_row WHERE archived_at IS NULL`;

/** Fails unless every template's materialised rows are exactly its rows that are not archived, in clock order. */
export async function expectCachedRows(database: Querying | DataSource): Promise<void> {
  const templates = await rowsOf(database, "SELECT id, cached_periods FROM period_template");
  const rows = await rowsOf(database, ROWS);
  for (const { id, cached_periods: cached } of templates as { id: string; cached_periods: Row[] }[]) {
    const own = rows.filter(({ template_id }) => template_id === id).map(asCached);
    expect(byId(cached)).toEqual(byId(own));
    const starts = cached.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
  }
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly start: string;
}

/** Reads the audience in its own way, so that the database's function is checked too. */
function asCached({ template_id: _, audience, ...row }: Record<string, unknown>): Row {
  const spans = [...String(audience).matchAll(/\[(\d+),(\d+)\)/g)];
  const tracks = spans.flatMap(([, from, until]) =>
    Array.from({ length: Number(until) - Number(from) }, (_, index) => Number(from) + index),
  );
  return { ...row, tracks: audience === "{(,)}" ? null : tracks } as unknown as Row;
}

function byId(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** pg answers an object with rows, TypeORM the rows. */
async function rowsOf(database: Querying, sql: string): Promise<Record<string, unknown>[]> {
  const answer = (await database.query(sql)) as { rows?: Record<string, unknown>[] };
  return answer.rows ?? (answer as unknown as Record<string, unknown>[]);
}
