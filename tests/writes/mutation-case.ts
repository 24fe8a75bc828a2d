import type { World } from "./world.js";

/** Arguments of a mutation by their names. */
export type Variables = Record<string, unknown>;

/** How a mutation is used well, and every way in which it is to be refused. */
export interface MutationCase {
  /** Good uses of one group, in the order of the schema, don't stand in each other's way in one school. */
  readonly group: string;
  good(world: World): Variables;
  readonly refusals: readonly RefusalCase[];
}

export interface RefusalCase {
  readonly because: string;
  readonly codes: readonly string[];
  variables(world: World): Variables;
}
