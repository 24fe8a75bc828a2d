import type { Stamped } from "../database/stamped.js";
import type { Fault } from "../faults/fault.js";
import type { NodeType } from "../ids/global-id.js";
import type { Change } from "./change.js";
import type { Checks } from "./checks.js";
import type { Located } from "./existing.js";

export type NewRow<E> = Partial<E> & { id: string };

/**
 * What one kind of entity adds to the common life of all: create, update, archive, restore, one or many. Its
 * functions check one item, note every fault in `checks`, and answer the row to store.
 */
export interface Kind<E extends Stamped, Create, Update extends ItemOf, World> extends Located<E> {
  readonly types: NodeType | readonly NodeType[];
  /** What an input to create belongs to; null for schools, which belong to nothing. */
  readonly parent: Parent<Create> | null;
  /** Reads in a few statements what the checks of all items need; called with the schools locked. */
  prepare(
    change: Change,
    request: { schoolIds: readonly string[]; inputs: readonly (Create | Update)[] },
  ): Promise<World>;
  create(item: Creation<Create>, world: World): NewRow<E>;
  update(item: Revision<E, Update>, world: World): NewRow<E>;
  archive(item: Lifting<E>, world: World): NewRow<E>;
  restore(item: Lifting<E>, world: World): NewRow<E>;
  /** Stores new rows where one table is not enough; all rows in one statement a table. */
  insert?(change: Change, rows: readonly NewRow<E>[], world: World): Promise<readonly E[]>;
  /** Tells a broken constraint in the school's words; null when no input can break it. */
  explain(constraint: string, row: NewRow<E>, path: Fault["path"]): Fault | null;
}

export interface Parent<Create> {
  readonly type: NodeType;
  /** For messages, for example `school`. */
  readonly noun: string;
  readonly field: string;
  /** The parent's global id. */
  of(input: Create): string;
  /** The school of each parent, by the parent's key; absent parents are left out. */
  schoolsOf(change: Change, parentIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface ItemOf {
  readonly id: string;
  readonly revision: number;
}

export interface Creation<Input> {
  readonly change: Change;
  readonly input: Input;
  /** Key of the parent; empty when there is none, or none of this id. */
  readonly parentId: string;
  readonly checks: Checks;
}

export interface Revision<E, Input> {
  readonly change: Change;
  readonly input: Input;
  readonly existing: E;
  readonly checks: Checks;
}

export interface Lifting<E> {
  readonly change: Change;
  readonly existing: E;
  readonly checks: Checks;
}

/** The parent of everything that belongs to a school directly. */
export function inSchool<Create extends { readonly schoolId: string }>(): Parent<Create> {
  return {
    type: "School",
    noun: "school",
    field: "schoolId",
    of: (input) => input.schoolId,
    schoolsOf: async (_change, ids) => new Map(ids.map((id) => [id, id])),
  };
}
