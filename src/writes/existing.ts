import type { EntityTarget } from "typeorm";
import { readRows } from "../database/read-rows.js";
import type { Stamped } from "../database/stamped.js";
import type { Fault } from "../faults/fault.js";
import type { Change } from "./change.js";

/** How to find the rows of an entity and the schools they belong to. */
export interface Located<E extends Stamped> {
  readonly entity: EntityTarget<E>;
  /** For messages, for example `term`. */
  readonly noun: string;
  /** SQL for the school's id of a row `t`. */
  readonly schoolOf: string;
}

export interface Wanted {
  readonly id: string;
  /** The revision that the writer has read. */
  readonly revision: number;
  readonly path: Fault["path"];
}

/** Locks the schools of the rows, then the rows, and answers each as it is now, or why it can't be written. */
export async function lockExisting<E extends Stamped>(
  change: Change,
  located: Located<E>,
  wanted: readonly Wanted[],
): Promise<(E | Fault)[]> {
  const ids = wanted.map(({ id }) => id);
  const table = change.db.connection.getMetadata(located.entity).tablePath;
  const schools: { id: string }[] = await change.db.query(
    `SELECT DISTINCT ${located.schoolOf} AS id FROM ${table} t WHERE t.id = ANY($1)`,
    [ids],
  );
  await change.enter(schools.map(({ id }) => id));
  const rows = await readRows(
    change.db,
    located.entity,
    "WHERE t.id = ANY($1) ORDER BY t.id FOR NO KEY UPDATE",
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return wanted.map(({ id, revision, path }) => {
    const row = byId.get(id);
    if (!row)
      return {
        code: "NOT_FOUND",
        message: `There is no ${located.noun} with this id.`,
        path: [...path, "id"],
      };
    if (seen.has(id)) {
      return {
        code: "BAD_USER_INPUT",
        message: `This ${located.noun} is named twice.`,
        path: [...path, "id"],
      };
    }
    seen.add(id);
    if (row.revision !== revision) return staleFault(located.noun, row, revision, path);
    return row;
  });
}

export function isFault(value: object): value is Fault {
  return "code" in value && "message" in value && "path" in value;
}

function staleFault(noun: string, row: Stamped, revision: number, path: Fault["path"]): Fault {
  const message = `The ${noun} has changed since revision ${revision}: it is at revision ${row.revision}, written by ${row.updatedBy} at ${row.updatedAt}. Read it again and decide anew.`;
  return { code: "CONFLICT", message, path: [...path, "revision"] };
}
