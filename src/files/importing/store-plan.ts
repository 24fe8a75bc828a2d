import type { EntityManager } from "typeorm";
import { insertRows, updateRows } from "../../database/store-rows.js";
import { CalendarException } from "../../schedules/exceptions/calendar-exception.js";
import { Rotation } from "../../schedules/rotations/rotation.js";
import { RotationReset } from "../../schedules/rotations/rotation-reset.js";
import { AssignmentRule } from "../../schedules/rules/assignment-rule.js";
import { School } from "../../schools/school.js";
import { Term } from "../../schools/terms/term.js";
import { Track } from "../../schools/tracks/track.js";
import { TemplateFamily } from "../../templates/template-family.js";
import type { Change } from "../../writes/change.js";
import type { ImportPlan } from "../planning/plan-import.js";
import type { TermRow } from "../planning/plan-terms.js";
import type { Writes } from "../planning/writes.js";
import { storeTemplates } from "./store-templates.js";

/** Writes what was planned, in a fixed number of statements for any number of rows. */
export async function storePlan(change: Change, plan: ImportPlan): Promise<void> {
  const { db } = change;
  const { row, write } = plan.school;
  if (write === "INSERT") {
    await insertRows(db, School, [row]);
    change.adopt({ id: row.id, name: row.name, timezone: row.timezone, isArchived: false });
  } else if (write === "UPDATE") {
    await updateRows(db, School, [row]);
  }
  if (plan.reach.earliest !== null) change.reach(row.id, plan.reach.earliest, []);
  await updateRows(db, Track, plan.tracks.writes.updates);
  await insertRows(db, Track, plan.tracks.writes.inserts);
  await storeTerms(db, plan.terms);
  await insertRows(db, TemplateFamily, plan.families);
  await storeTemplates(change, plan);
  await updateRows(db, Rotation, plan.rotations.rotations.updates);
  await insertRows(db, Rotation, plan.rotations.rotations.inserts);
  await updateRows(db, RotationReset, plan.rotations.resets.updates);
  await insertRows(db, RotationReset, plan.rotations.resets.inserts);
  // Changed rules first: a new one may stand where an old one makes room.
  await updateRows(db, AssignmentRule, plan.rules.updates);
  await insertRows(db, AssignmentRule, plan.rules.inserts);
  await updateRows(db, CalendarException, plan.exceptions.updates);
  await insertRows(db, CalendarException, plan.exceptions.inserts);
}

/**
 * A new term may be a part of one that only now grows, and one that stands may move into a new one: so the new
 * ones come first without their parent, then the others change, then the new ones get their parents.
 */
async function storeTerms(db: EntityManager, { inserts, updates }: Writes<TermRow>): Promise<void> {
  await insertRows(
    db,
    Term,
    inserts.map((row) => ({ ...row, parentId: null })),
  );
  await updateRows(db, Term, updates);
  await updateRows(
    db,
    Term,
    inserts.filter(({ parentId }) => parentId !== null),
  );
}
