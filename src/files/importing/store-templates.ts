import { insertRows, updateRows } from "../../database/store-rows.js";
import type { RowDraft } from "../../templates/layout/row.js";
import { PeriodTemplate } from "../../templates/period-template.js";
import { insertTemplateRows, publishTemplates } from "../../templates/store-templates.js";
import type { Change } from "../../writes/change.js";
import type { ImportPlan } from "../planning/plan-import.js";
import type { PlannedTemplate, VersionRow } from "../planning/plan-templates.js";

/** Stores versions as drafts, gives them their rows, and publishes last: what is published takes no rows. */
export async function storeTemplates({ db, request }: Change, plan: ImportPlan): Promise<void> {
  const { templates, replaced } = plan.templates;
  const of = (write: PlannedTemplate["write"]) => templates.filter((one) => one.write === write && one.row);
  const [added, rewritten, flagged] = [of("INSERT"), of("REWRITE"), of("FLAGS")];
  const unset = flagged.filter(({ row, wasDefault }) => wasDefault && !row!.isDefault);
  // Defaults are unset first: a school has one a date, and both can't change in one statement.
  await updateRows(
    db,
    PeriodTemplate,
    [...replaced, ...unset.map(({ row }) => row!.id)].map((id) => ({ id, isDefault: false })),
  );
  await updateRows(
    db,
    PeriodTemplate,
    flagged.map(({ row }) => ({ id: row!.id, isDefault: row!.isDefault, retired: row!.retired })),
  );
  const drafts = rewritten.map(({ row }) => row!.id);
  if (drafts.length > 0) await db.query(`DELETE FROM template_row WHERE template_id = ANY($1)`, [drafts]);
  await updateRows(db, PeriodTemplate, rewritten.map(rowOf));
  await insertRows(db, PeriodTemplate, added.map(rowOf));
  const filled = [...rewritten, ...added];
  await insertTemplateRows(
    db,
    filled.map(({ row, read }) => ({
      templateId: row!.id,
      rows: read.rows.map((one) => withOrdinals(one, plan)),
    })),
  );
  await publishTemplates(
    db,
    filled.filter(({ isDraft }) => !isDraft).map(({ row }) => row!.id),
    { at: request.now, by: request.actor },
  );
}

function rowOf({ row }: PlannedTemplate): VersionRow {
  return row!;
}

function withOrdinals(row: RowDraft, { trackNames, tracks }: ImportPlan): RowDraft {
  const ordinals = row.tracks?.map((number) => tracks.ordinals.get(trackNames.nameOf(number))!);
  return { ...row, tracks: ordinals ?? null };
}
