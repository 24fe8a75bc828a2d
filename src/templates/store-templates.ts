import type { EntityManager } from "typeorm";
import { v7 as newId } from "uuid";
import { readRows } from "../database/read-rows.js";
import { insertRows, updateRows } from "../database/store-rows.js";
import type { Change } from "../writes/change.js";
import type { NewRow } from "../writes/kind.js";
import { writeAudience } from "./audience-range.js";
import type { RowDraft } from "./layout/row.js";
import { PeriodTemplate } from "./period-template.js";
import { TemplateRow } from "./template-row.js";
import type { PlannedFamily, TemplateWorld } from "./template-world.js";

/**
 * Stores new versions with their families and rows, in one statement a table. Versions to publish are published
 * last: rows can't be added to a published one.
 */
export async function storeTemplates(
  { db, request }: Change,
  templates: readonly NewRow<PeriodTemplate>[],
  world: TemplateWorld,
): Promise<PeriodTemplate[]> {
  const contents = templates.map((template) => ({ template, ...world.contents.get(template.id)! }));
  await insertFamilies(
    db,
    contents.map(({ family }) => family),
  );
  const latest = new Map(world.latest);
  const numbered = templates.map((template) => {
    const version = (latest.get(template.familyId!) ?? 0) + 1;
    latest.set(template.familyId!, version);
    return { ...template, version };
  });
  await insertRows(db, PeriodTemplate, numbered);
  await insertTemplateRows(
    db,
    contents.map(({ template, rows }) => ({ templateId: template.id, rows })),
  );
  await publishTemplates(
    db,
    contents.filter(({ publish }) => publish).map(({ template }) => template.id),
    { at: request.now, by: request.actor },
  );
  // Only now: had any of it failed, a smaller batch would be numbered anew.
  for (const [familyId, version] of latest) world.latest.set(familyId, version);
  const ids = templates.map(({ id }) => id);
  const stored = await readRows(db, PeriodTemplate, "WHERE t.id = ANY($1)", [ids]);
  const byId = new Map(stored.map((template) => [template.id, template]));
  return ids.map((id) => byId.get(id)!);
}

export async function insertTemplateRows(
  db: EntityManager,
  templates: readonly { readonly templateId: string; readonly rows: readonly RowDraft[] }[],
): Promise<void> {
  const rows = templates.flatMap(({ templateId, rows }) =>
    rows.map((row) => ({ templateId, ...columnsOfRow(row), id: newId() })),
  );
  await insertRows(db, TemplateRow, rows);
}

export function columnsOfRow(row: RowDraft): Partial<TemplateRow> {
  const { number, label, type, start, length, passing, tracks, periodNumber, part, meta } = row;
  return {
    number,
    label,
    type,
    start,
    length,
    passing,
    audience: writeAudience(tracks),
    periodNumber,
    part,
    meta,
  };
}

/** `at` in epoch milliseconds. */
export async function publishTemplates(
  db: EntityManager,
  ids: readonly string[],
  published: { readonly at: number; readonly by: string },
): Promise<void> {
  const publishedAt = new Date(published.at).toISOString();
  const rows = ids.map((id) => ({
    id,
    status: "PUBLISHED" as const,
    publishedAt,
    publishedBy: published.by,
  }));
  await updateRows(db, PeriodTemplate, rows);
}

/** Families that stand already are passed over: several new versions may be of one family. */
async function insertFamilies(db: EntityManager, families: readonly PlannedFamily[]): Promise<void> {
  await db.query(
    `INSERT INTO template_family (id, school_id, name)
     SELECT DISTINCT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) ON CONFLICT (id) DO NOTHING`,
    [
      families.map(({ id }) => id),
      families.map(({ schoolId }) => schoolId),
      families.map(({ name }) => name),
    ],
  );
}
