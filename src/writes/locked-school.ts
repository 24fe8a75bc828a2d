import type { EntityManager } from "typeorm";

/** What a write must know of a school it has locked. */
export interface LockedSchool {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly isArchived: boolean;
}

/** Locks schools in the order of their ids, the same for all writers, so that two never wait for each other. */
export function lockSchools(db: EntityManager, ids: readonly string[]): Promise<LockedSchool[]> {
  return db.query(
    `SELECT id, name, timezone, archived_at IS NOT NULL AS "isArchived" FROM school
     WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`,
    [ids],
  );
}
