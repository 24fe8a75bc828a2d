import type { EntityManager } from "typeorm";
import { readRows } from "../../database/read-rows.js";
import { CalendarException } from "../../schedules/exceptions/calendar-exception.js";
import { Rotation } from "../../schedules/rotations/rotation.js";
import { RotationReset } from "../../schedules/rotations/rotation-reset.js";
import { AssignmentRule } from "../../schedules/rules/assignment-rule.js";
import { School } from "../../schools/school.js";
import { Term } from "../../schools/terms/term.js";
import { Track } from "../../schools/tracks/track.js";
import { PeriodTemplate } from "../../templates/period-template.js";
import { TemplateFamily } from "../../templates/template-family.js";

/** A school as the database has it, archived things included. */
export interface StoredSchool {
  readonly school: School;
  readonly tracks: readonly Track[];
  readonly terms: readonly Term[];
  readonly families: readonly TemplateFamily[];
  readonly versions: readonly PeriodTemplate[];
  readonly rotations: readonly Rotation[];
  readonly resets: readonly RotationReset[];
  readonly rules: readonly AssignmentRule[];
  readonly exceptions: readonly CalendarException[];
}

export async function findSchoolId(db: EntityManager, code: string): Promise<string | null> {
  const found: { id: string }[] = await db.query(`SELECT id FROM school WHERE code = $1`, [code]);
  return found[0]?.id ?? null;
}

/** Everything a school has, in a statement a table and in an order that does not depend on ids. */
export async function readStoredSchool(db: EntityManager, id: string): Promise<StoredSchool> {
  const own = [id];
  const [school] = await readRows(db, School, "WHERE t.id = $1", own);
  return {
    school: school!,
    tracks: await readRows(db, Track, "WHERE t.school_id = $1 ORDER BY t.ordinal", own),
    terms: await readRows(
      db,
      Term,
      "WHERE t.school_id = $1 ORDER BY t.starts_on, t.ends_on DESC, t.name",
      own,
    ),
    families: await readRows(db, TemplateFamily, "WHERE t.school_id = $1 ORDER BY t.name", own),
    versions: await readRows(
      db,
      PeriodTemplate,
      "WHERE t.school_id = $1 ORDER BY t.name, t.effective_from, t.version",
      own,
    ),
    rotations: await readRows(db, Rotation, "WHERE t.school_id = $1 ORDER BY t.name, t.starts_on, t.id", own),
    resets: await readRows(
      db,
      RotationReset,
      "WHERE t.rotation_id IN (SELECT id FROM rotation WHERE school_id = $1) AND t.archived_at IS NULL ORDER BY t.on_date",
      own,
    ),
    rules: await readRows(db, AssignmentRule, "WHERE t.school_id = $1 ORDER BY t.starts_on, t.id", own),
    exceptions: await readRows(
      db,
      CalendarException,
      "WHERE t.school_id = $1 ORDER BY t.on_date, t.created_at, t.id",
      own,
    ),
  };
}

/** What a school that is only now made has. */
export function emptySchool(school: School): StoredSchool {
  return {
    school,
    tracks: [],
    terms: [],
    families: [],
    versions: [],
    rotations: [],
    resets: [],
    rules: [],
    exceptions: [],
  };
}

export function isActive(row: { readonly archivedAt: string | null }): boolean {
  return row.archivedAt === null;
}
