import type { EntityManager } from "typeorm";
import { type LoaderByParent, loaderByParent } from "./by-parent.js";
import type { Connection } from "./connection.js";
import { writeCursor } from "./cursor.js";
import { listPage } from "./list-page.js";
import { type ListQuery, readListQuery, refuseCursorsOfOtherParents } from "./list-query.js";
import { ListReader } from "./list-reader.js";
import type { ListArgs, Listed, ListLoader, ListSpec } from "./list-spec.js";
import { listTable } from "./list-table.js";
import { known, once } from "./once.js";
import { stableJson } from "./stable-json.js";

/**
 * Loads pages of a list: one statement for all parents that are asked with equal arguments, and one for their
 * totals. Arguments are read, and refused, before anything is loaded.
 */
export function createListLoader<E extends Listed, Filter, Field extends string>(
  db: EntityManager,
  spec: ListSpec<E, Filter, Field>,
): ListLoader<E, Filter, Field> {
  const table = once(() => listTable(db, spec));
  const reader = once(() => new ListReader<E>(db, table(), spec.parent));
  const asked = new Map<string, { query: ListQuery; pages: LoaderByParent<Connection<E>> }>();
  const totals = new Map<string, LoaderByParent<number>>();

  const ask = (args: ListArgs<Filter, Field>) => {
    const query = readListQuery(spec, table(), args);
    const totalsOfFilter = once(() =>
      known(totals, stableJson(args.filter ?? {}), () =>
        loaderByParent((parentIds) => reader().totals(query.filter, parentIds)),
      ),
    );
    const pages = loaderByParent(async (parentIds) => {
      const rowsOf = await reader().pages(query, parentIds);
      return (parentId) => pageOf(rowsOf(parentId), query, parentId, totalsOfFilter());
    });
    return { query, pages };
  };

  const pageOf = (
    rows: readonly E[],
    query: ListQuery,
    parentId: string | null,
    totalsOfFilter: LoaderByParent<number>,
  ) => {
    const beyond = (argument: "after" | "before") =>
      query[argument] === null ? null : once(() => reader().isBeyond(query, argument, parentId));
    return listPage(rows, query.limit, {
      backward: query.backward,
      cursorOf: (row) => writeCursor(spec.name, parentId, query.order, row),
      total: () => totalsOfFilter.load(parentId),
      beyond: { after: beyond("after"), before: beyond("before") },
    });
  };

  return {
    async page(parentId, args) {
      const { query, pages } = known(asked, stableJson(args), () => ask(args));
      refuseCursorsOfOtherParents(query, parentId);
      return pages.load(parentId);
    },
  };
}
