import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import { columnsOf, ownColumns } from "./read-rows.js";

/**
 * Inserts any number of rows in one statement and answers them as stored, in the order given. Every row names
 * the same properties, its `id` among them; columns that no row names take their default.
 */
export async function insertRows<E extends ObjectLiteral & { id: string }>(
  db: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly (Partial<E> & { id: string })[],
): Promise<E[]> {
  if (rows.length === 0) return [];
  const table = tableOf(db, entity, rows);
  const names = table.columns.map((column) => `"${column.databaseName}"`).join(", ");
  const stored: E[] = await db.query(
    `WITH written AS (
       INSERT INTO ${table.path} (${names}) SELECT ${names} FROM jsonb_to_recordset($1) AS v (${table.types})
       RETURNING *)
     SELECT ${columnsOf(db, entity, "written")} FROM written`,
    [table.json(rows)],
  );
  return inOrder(stored, rows);
}

/** Updates any number of rows by id in one statement and answers them as stored, in the order given. */
export async function updateRows<E extends ObjectLiteral & { id: string }>(
  db: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly (Partial<E> & { id: string })[],
): Promise<E[]> {
  if (rows.length === 0) return [];
  const table = tableOf(db, entity, rows);
  const changes = table.columns
    .filter((column) => column.databaseName !== "id")
    .map((column) => `"${column.databaseName}" = v."${column.databaseName}"`)
    .join(", ");
  const stored: E[] = await db.query(
    `WITH written AS (
       UPDATE ${table.path} t SET ${changes} FROM jsonb_to_recordset($1) AS v (${table.types})
       WHERE t.id = v.id RETURNING t.*)
     SELECT ${columnsOf(db, entity, "written")} FROM written`,
    [table.json(rows)],
  );
  return inOrder(stored, rows);
}

function tableOf<E extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly object[],
) {
  const metadata = db.connection.getMetadata(entity);
  const given = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = ownColumns(metadata.columns).filter((column) => given.has(column.propertyName));
  return {
    path: metadata.tablePath,
    columns,
    types: columns.map((column) => `"${column.databaseName}" ${sqlType(column)}`).join(", "),
    json: (values: readonly object[]) =>
      JSON.stringify(values.map((row) => underColumnNames(columns, row as Record<string, unknown>))),
  };
}

function sqlType(column: ColumnMetadata): string {
  return `${String(column.type)}${column.isArray ? "[]" : ""}`;
}

function underColumnNames(columns: readonly ColumnMetadata[], row: Record<string, unknown>): object {
  return Object.fromEntries(columns.map((column) => [column.databaseName, row[column.propertyName] ?? null]));
}

function inOrder<E extends { id: string }>(stored: readonly E[], asked: readonly { id: string }[]): E[] {
  const byId = new Map(stored.map((row) => [row.id, row]));
  return asked.flatMap(({ id }) => byId.get(id) ?? []);
}
