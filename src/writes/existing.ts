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
  /** The field that gives the id; `id` when left out. */
  readonly field?: string;
}

/** Locks the schools of the rows, then the rows, and answers each as it is now, or why it can't be written. */
export async function lockExisting<E extends Stamped>(
  change: Change,
  located: Located<E>,
  wanted: readonly Wanted[],
): Promise<(E | Fault)[]> {
  const ids = wanted.map(({ id }) => id).filter((id) => id !== "");
  const table = change.db.connection.getMetadata(located.entity).tablePath;
  const owners: { id: string; schoolId: string }[] = await change.db.query(
    `SELECT t.id, ${located.schoolOf} AS "schoolId" FROM ${table} t WHERE t.id = ANY($1)`,
    [ids],
  );
  const schoolOf = new Map(owners.map(({ id, schoolId }) => [id, schoolId]));
  await change.enter([...schoolOf.values()]);
  const rows = await readRows(
    change.db,
    located.entity,
    "WHERE t.id = ANY($1) ORDER BY t.id FOR NO KEY UPDATE",
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return wanted.map(({ id, revision, path, field = "id" }) => {
    const row = byId.get(id);
    if (!row)
      return {
        code: "NOT_FOUND",
        message: `There is no ${located.noun} with this id.`,
        path: [...path, field],
      };
    if (seen.has(id)) {
      return {
        code: "BAD_USER_INPUT",
        message: `This ${located.noun} is named twice.`,
        path: [...path, field],
      };
    }
    seen.add(id);
    // A school is its own, and is restored although it is archived.
    const school = schoolOf.get(id)!;
    const closed = school === id ? null : change.schoolFault(school, [...path, field]);
    if (closed) return closed;
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
