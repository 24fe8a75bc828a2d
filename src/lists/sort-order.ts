import { refuse } from "../faults/fault.js";
import type { Listed, ListSpec, OrderBy } from "./list-spec.js";
import type { ListTable } from "./list-table.js";

/** Also the names of PostgreSQL's types, as which a cursor's values go back to it. */
export type SortType = "text" | "date" | "integer" | "timestamptz" | "uuid";

export interface SortKey {
  readonly property: string;
  readonly column: string;
  readonly type: SortType;
  readonly descending: boolean;
}

export interface SortOrder {
  /** The id is the last one, in the direction of the one before: no two rows have the same place. */
  readonly keys: readonly SortKey[];
  /** `NAME,-VERSION`: stands in cursors, which are good for one order only. */
  readonly signature: string;
}

export function readSortOrder<E extends Listed, Filter, Field extends string>(
  spec: ListSpec<E, Filter, Field>,
  table: ListTable,
  asked: readonly OrderBy<Field>[] | null | undefined,
): SortOrder {
  refuseRepeated(asked ?? []);
  const order: readonly OrderBy<Field>[] = asked?.length ? asked : spec.defaultOrder;
  const keys = order.map(({ field, direction }) => {
    const property = spec.sortKeys[field];
    const { sql, type } = table.columnOf(property);
    return { property, column: sql, type, descending: direction === "DESC" };
  });
  const descending = keys.at(-1)?.descending ?? false;
  return {
    keys: [...keys, { property: "id", column: table.columnOf("id").sql, type: "uuid", descending }],
    signature: order.map(({ field, direction }) => (direction === "DESC" ? `-${field}` : field)).join(),
  };
}

export function reversed(keys: readonly SortKey[]): SortKey[] {
  return keys.map((key) => ({ ...key, descending: !key.descending }));
}

function refuseRepeated(orderBy: readonly OrderBy<string>[]): void {
  for (const [at, { field }] of orderBy.entries()) {
    if (orderBy.findIndex((other) => other.field === field) === at) continue;
    refuse("BAD_USER_INPUT", `${field} is named twice; a list is sorted by it once.`, [
      "orderBy",
      at,
      "field",
    ]);
  }
}
