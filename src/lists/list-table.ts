import type { EntityManager } from "typeorm";
import { columnsOf } from "../database/read-rows.js";
import type { Listed, ListSpec } from "./list-spec.js";
import type { SortType } from "./sort-order.js";

/** What TypeORM's metadata know of a list's table; the rows stand in its statements as `t`. */
export interface ListTable {
  readonly path: string;
  readonly select: string;
  readonly parentColumn: string | null;
  columnOf(property: string): { readonly sql: string; readonly type: SortType };
}

export function listTable<E extends Listed, Filter, Field extends string>(
  db: EntityManager,
  spec: ListSpec<E, Filter, Field>,
): ListTable {
  const metadata = db.connection.getMetadata(spec.entity);
  const columnOf = (property: string) => {
    const column = metadata.findColumnWithPropertyName(property);
    if (column === undefined) throw new Error(`${metadata.name} has no property ${property}`);
    return { sql: `t."${column.databaseName}"`, type: column.type as SortType };
  };
  return {
    path: metadata.tablePath,
    select: columnsOf(db, spec.entity, "t"),
    parentColumn: spec.parent === null ? null : columnOf(spec.parent).sql,
    columnOf,
  };
}
