import type { EntityManager } from "typeorm";
import type { LocalDate } from "../time/local-date.js";
import type { ChangeRequest } from "./change.js";

/** Leaves a record for each school whose past the write reached. */
export async function recordCorrections(
  db: EntityManager,
  request: ChangeRequest,
  reachedBackTo: ReadonlyMap<string, LocalDate>,
): Promise<void> {
  if (reachedBackTo.size === 0) return;
  await db.query(
    `INSERT INTO correction (school_id, operation, reason, reaches_back_to, made_by)
     SELECT school_id, $3, $4, reaches_back_to, $5 FROM unnest($1::uuid[], $2::date[]) AS v (school_id, reaches_back_to)`,
    [
      [...reachedBackTo.keys()],
      [...reachedBackTo.values()],
      request.operation,
      request.correction,
      request.actor,
    ],
  );
}
