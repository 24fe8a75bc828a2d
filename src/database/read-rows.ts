import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";

/**
 * Reads entities as plain objects: TypeORM's metadata name the columns, PostgreSQL answers them under the
 * entity's own property names, and nothing is hydrated. `tail` follows `FROM <table> t`.
 */
export function readRows<E extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<E>,
  tail: string,
  parameters: readonly unknown[] = [],
): Promise<E[]> {
  const { tablePath } = db.connection.getMetadata(entity);
  return db.query(`SELECT ${columnsOf(db, entity, "t")} FROM ${tablePath} t ${tail}`, [...parameters]);
}

/** Built once for an entity and alias; keyed by the metadata, which live as long as their connection. */
const lists = new WeakMap<object, Record<string, string>>();

/** The select list of an entity, each column under its property's name. */
export function columnsOf<E extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<E>,
  alias: string,
): string {
  const metadata = db.connection.getMetadata(entity);
  const known = lists.get(metadata) ?? {};
  lists.set(metadata, known);
  known[alias] ??= ownColumns(metadata.columns)
    .map((column) => `${expression(column, alias)} AS "${column.propertyName}"`)
    .join(", ");
  return known[alias];
}

/** The columns an entity declares: a relation repeats its join column, without a property of its own. */
export function ownColumns(columns: readonly ColumnMetadata[]): ColumnMetadata[] {
  return columns.filter(
    (column) => !column.relationMetadata || column.propertyName !== column.relationMetadata.propertyName,
  );
}

function expression(column: ColumnMetadata, alias: string): string {
  const name = `${alias}."${column.databaseName}"`;
  return column.type === "time" ? `to_char(${name}, 'HH24:MI')` : name;
}
