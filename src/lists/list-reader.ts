import type { EntityManager } from "typeorm";
import type { ParentIds } from "./by-parent.js";
import type { FilterConditions, ListQuery } from "./list-query.js";
import type { Listed } from "./list-spec.js";
import type { ListTable } from "./list-table.js";
import { beyondStatement, pageStatement, type Statement, totalStatement } from "./statements.js";

/** Runs the statements of a list, one a call, and answers by parent. */
export class ListReader<E extends Listed> {
  constructor(
    private readonly db: EntityManager,
    private readonly table: ListTable,
    private readonly parent: (keyof E & string) | null,
  ) {}

  async pages(query: ListQuery, parentIds: ParentIds): Promise<(parentId: string | null) => E[]> {
    const rows = await this.run<E>(pageStatement(this.table, query, parentIds));
    if (parentIds === null) return () => rows;
    const found = new Map<string | null, E[]>(parentIds.map((id) => [id, []]));
    for (const row of rows) found.get(row[this.parent!])?.push(row);
    return (parentId) => found.get(parentId) ?? [];
  }

  async totals(filter: FilterConditions, parentIds: ParentIds): Promise<(parentId: string | null) => number> {
    const rows = await this.run<Total>(totalStatement(this.table, filter, parentIds));
    const found = new Map(rows.map(({ parent, total }) => [parent, total]));
    return (parentId) => found.get(parentId) ?? 0;
  }

  async isBeyond(query: ListQuery, argument: "after" | "before", parentId: string | null): Promise<boolean> {
    const [row] = await this.run<Found>(beyondStatement(this.table, query, argument, parentId));
    return row!.found;
  }

  private run<Row>({ text, values }: Statement): Promise<Row[]> {
    return this.db.query(text, [...values]);
  }
}

interface Total {
  parent: string | null;
  total: number;
}

interface Found {
  found: boolean;
}
