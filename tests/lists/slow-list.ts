import type { DataSource } from "typeorm";
import { readRows } from "../../src/database/read-rows.js";
import type { Direction, Listed } from "../../src/lists/list-spec.js";
import type { AnyList } from "./all-lists.js";

export type Row = Listed & Record<string, unknown>;

/** The oracle: all rows of a list's table in memory, to be filtered, sorted and cut in the plainest way. */
export interface SlowList {
  readonly rows: readonly Row[];
  sorted(rows: readonly Row[], orderBy: readonly { field: string; direction: Direction }[]): Row[];
}

export async function slowList(dataSource: DataSource, spec: AnyList): Promise<SlowList> {
  const rows = (await readRows(dataSource.manager, spec.entity, "")) as Row[];
  const rank = await ranksOfTexts(dataSource, rows);
  const comparable = (value: unknown) => rank.get(value as string) ?? withMicroseconds(value);
  const compare = (one: unknown, other: unknown) => {
    const [a, b] = [comparable(one) as number, comparable(other) as number];
    return a < b ? -1 : a > b ? 1 : 0;
  };
  return {
    rows,
    sorted(chosen, orderBy) {
      const keys = orderBy.map(({ field, direction }) => ({ property: spec.sortKeys[field]!, direction }));
      const last = keys.at(-1)!;
      return [...chosen].sort((one, other) => {
        for (const { property, direction } of [...keys, { ...last, property: "id" }]) {
          const found = compare(one[property], other[property]) * (direction === "DESC" ? -1 : 1);
          if (found !== 0) return found;
        }
        return 0;
      });
    },
  };
}

/** How texts sort is for the database's collation to say. */
async function ranksOfTexts(dataSource: DataSource, rows: readonly Row[]): Promise<Map<string, number>> {
  const texts = [
    ...new Set(rows.flatMap(({ name, code }) => [name, code]).filter((text) => text !== undefined)),
  ];
  const sorted = await dataSource.query("SELECT v FROM unnest($1::text[]) v ORDER BY v", [texts]);
  return new Map(sorted.map(({ v }: { v: string }, at: number) => [v, at]));
}

/** PostgreSQL leaves out zeros at the end, which would sort `…:00Z` after `…:00.5Z`. */
function withMicroseconds(value: unknown): unknown {
  const parts = typeof value === "string" ? /^(.{10}T.{8})(?:\.(\d+))?Z$/.exec(value) : null;
  return parts === null ? value : `${parts[1]}.${(parts[2] ?? "").padEnd(6, "0")}`;
}
