import type { ParentIds } from "./by-parent.js";
import { following, orderBy } from "./keyset.js";
import type { FilterConditions, ListQuery } from "./list-query.js";
import type { ListTable } from "./list-table.js";
import type { Parameters } from "./parameters.js";
import { reversed } from "./sort-order.js";

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One row more than the page has, so that it shows whether more follow; backward, the last row comes first. */
export function pageStatement(table: ListTable, query: ListQuery, parentIds: ParentIds): Statement {
  const sql = query.filter.parameters.copy();
  const { keys } = query.order;
  const conditions = [...query.filter.conditions];
  if (query.after !== null) conditions.push(following(keys, query.after.values, sql));
  if (query.before !== null) conditions.push(following(reversed(keys), query.before.values, sql));
  const order = orderBy(query.backward ? reversed(keys) : keys);
  const limit = sql.add(query.limit + 1);
  if (parentIds === null || parentIds.length === 1) {
    const where = all([...ofParents(table, parentIds, sql), ...conditions]);
    const text = `SELECT ${table.select} FROM ${table.path} t WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
    return { text, values: sql.values };
  }
  const where = all([`${table.parentColumn} = parent.id`, ...conditions]);
  const text = `SELECT ${table.select}
    FROM unnest(${sql.add(parentIds)}::uuid[]) WITH ORDINALITY AS parent (id, place)
    CROSS JOIN LATERAL (
      SELECT t.* FROM ${table.path} t WHERE ${where} ORDER BY ${order} LIMIT ${limit}) t
    ORDER BY parent.place, ${order}`;
  return { text, values: sql.values };
}

/** `total` by `parent`; a parent without rows is left out. */
export function totalStatement(table: ListTable, filter: FilterConditions, parentIds: ParentIds): Statement {
  const sql = filter.parameters.copy();
  const where = all([...ofParents(table, parentIds, sql), ...filter.conditions]);
  const counted = `count(*)::integer AS total FROM ${table.path} t WHERE ${where}`;
  const text =
    parentIds === null
      ? `SELECT NULL AS parent, ${counted}`
      : `SELECT ${table.parentColumn} AS parent, ${counted} GROUP BY ${table.parentColumn}`;
  return { text, values: sql.values };
}

/** Whether `found`: a row at the place of the cursor, or on its far side as seen from the page. */
export function beyondStatement(
  table: ListTable,
  query: ListQuery,
  argument: "after" | "before",
  parentId: string | null,
): Statement {
  const sql = query.filter.parameters.copy();
  const keys = argument === "after" ? reversed(query.order.keys) : query.order.keys;
  const where = all([
    ...ofParents(table, parentId === null ? null : [parentId], sql),
    ...query.filter.conditions,
    following(keys, query[argument]!.values, sql, true),
  ]);
  return { text: `SELECT EXISTS (SELECT FROM ${table.path} t WHERE ${where}) AS found`, values: sql.values };
}

function ofParents(table: ListTable, parentIds: ParentIds, sql: Parameters): string[] {
  if (parentIds === null) return [];
  // Not ANY for a single one: before PostgreSQL 17 that loses the index's order.
  return parentIds.length === 1
    ? [`${table.parentColumn} = ${sql.add(parentIds[0])}::uuid`]
    : [`${table.parentColumn} = ANY (${sql.add(parentIds)}::uuid[])`];
}

function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? "true" : conditions.join(" AND ");
}
