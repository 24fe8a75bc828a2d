import DataLoader from "dataloader";
import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import { readRows } from "./read-rows.js";

/** Loads entities by id, one statement a batch; null where there is none. Lives for one request. */
export function loaderById<E extends ObjectLiteral & { id: string }>(
  db: EntityManager,
  entity: EntityTarget<E>,
): DataLoader<string, E | null> {
  return new DataLoader(async (ids) => {
    const rows = await readRows(db, entity, "WHERE t.id = ANY($1)", [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Loads the entities whose property has a value, one statement a batch; `tail` follows the condition. */
export function loaderOfMany<E extends ObjectLiteral, P extends keyof E & string>(
  db: EntityManager,
  entity: EntityTarget<E>,
  property: P,
  tail: string,
): DataLoader<string, E[]> {
  const column = db.connection.getMetadata(entity).findColumnWithPropertyName(property)!.databaseName;
  return new DataLoader(async (keys) => {
    const rows = await readRows(db, entity, `WHERE t."${column}" = ANY($1) ${tail}`, [keys]);
    const found = new Map<string, E[]>(keys.map((key) => [key, []]));
    for (const row of rows) found.get(row[property])!.push(row);
    return keys.map((key) => found.get(key)!);
  });
}

/** Of a relation that the database guarantees. Fails loudly should it ever not. */
export async function required<E>(found: Promise<E | null>): Promise<E> {
  const value = await found;
  if (value === null) throw new Error("A row that a foreign key promises is missing.");
  return value;
}
