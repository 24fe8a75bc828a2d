import type { EntityTarget, ObjectLiteral } from "typeorm";
import type { Connection } from "./connection.js";
import type { Parameters } from "./parameters.js";

export type Direction = "ASC" | "DESC";

/** What a list lists, and what it can be narrowed and sorted by. */
export interface ListSpec<E extends Listed, Filter = NoFilter, Field extends string = string> {
  /** Stands in cursors, so that one of another list is known for what it is. */
  readonly name: string;
  readonly entity: EntityTarget<E>;
  /** The property that names the parent; null when the list has none. */
  readonly parent: (keyof E & string) | null;
  /** The property behind each field of `orderBy`; none of them is ever null. */
  readonly sortKeys: Readonly<Record<Field, keyof E & string>>;
  readonly defaultOrder: readonly { readonly field: Field; readonly direction: Direction }[];
  /** What the filter asks of a row `t`; null for what it leaves out. Refuses values that are wrong. */
  conditions(filter: Filter, sql: Parameters): (string | null)[];
}

export interface Listed extends ObjectLiteral {
  id: string;
}

/** The filter of a list that can't be narrowed. */
export type NoFilter = Record<string, never>;

/** The arguments of a list's field; null is as absent. */
export interface ListArgs<Filter = NoFilter, Field extends string = string> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: readonly OrderBy<Field>[] | null | undefined;
}

export interface OrderBy<Field extends string> {
  readonly field: Field;
  readonly direction?: Direction | null | undefined;
}

/** Lives for one request, and not beyond a write in it. `parentId` is null for a list of all. */
export interface ListLoader<E, Filter = NoFilter, Field extends string = string> {
  page(parentId: string | null, args: ListArgs<Filter, Field>): Promise<Connection<E>>;
}
