import { type Place, readCursor, refuseForeignCursor } from "./cursor.js";
import { refuseUnstorableTexts } from "./filter-text.js";
import type { ListArgs, Listed, ListSpec } from "./list-spec.js";
import type { ListTable } from "./list-table.js";
import { type PageSize, readPageSize } from "./page-size.js";
import { Parameters } from "./parameters.js";
import { readSortOrder, type SortOrder } from "./sort-order.js";

/** A list's arguments, read and found right. */
export interface ListQuery extends PageSize {
  readonly order: SortOrder;
  readonly after: Place | null;
  readonly before: Place | null;
  readonly filter: FilterConditions;
}

/** The values are the first ones of every statement that asks these conditions. */
export interface FilterConditions {
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
}

export function readListQuery<E extends Listed, Filter, Field extends string>(
  spec: ListSpec<E, Filter, Field>,
  table: ListTable,
  args: ListArgs<Filter, Field>,
): ListQuery {
  const size = readPageSize(args);
  const order = readSortOrder(spec, table, args.orderBy);
  return {
    ...size,
    order,
    after: readCursor(args.after, spec.name, order, "after"),
    before: readCursor(args.before, spec.name, order, "before"),
    filter: readFilter(spec, args.filter),
  };
}

/** Apart from the rest: one query may be asked of many parents, and a cursor is a place under one of them. */
export function refuseCursorsOfOtherParents(query: ListQuery, parentId: string | null): void {
  for (const argument of ["after", "before"] as const) {
    const place = query[argument];
    if (place !== null && place.parentId !== parentId) refuseForeignCursor(argument);
  }
}

function readFilter<E extends Listed, Filter, Field extends string>(
  spec: ListSpec<E, Filter, Field>,
  filter: Filter | null | undefined,
): FilterConditions {
  refuseUnstorableTexts(filter ?? {});
  const parameters = new Parameters();
  const conditions = spec.conditions(filter ?? ({} as Filter), parameters);
  return { conditions: conditions.filter((condition) => condition !== null), parameters };
}
