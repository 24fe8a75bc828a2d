import { readRows } from "../database/read-rows.js";
import { refuseIfAny } from "../faults/fault.js";
import type { ReplaceTemplateRowsInput } from "../graphql/generated.js";
import type { Change } from "../writes/change.js";
import { lockTemplate } from "./one-template.js";
import { PeriodTemplate } from "./period-template.js";
import { readRowInputs } from "./read-row-input.js";
import { insertTemplateRows } from "./store-templates.js";
import { checkDraft } from "./template-checks.js";
import { readTemplateWorld } from "./template-world.js";

/** Gives a draft other rows in place of all it has. */
export async function replaceRows(change: Change, input: ReplaceTemplateRowsInput): Promise<PeriodTemplate> {
  const { existing, checks } = await lockTemplate(change, input);
  checkDraft(existing, checks);
  const world = await readTemplateWorld(change.db, [existing.schoolId]);
  const rows = readRowInputs(input.rows, world.tracks.get(existing.schoolId) ?? [], checks);
  refuseIfAny(checks.faults);
  await change.db.query(`DELETE FROM template_row WHERE template_id = $1`, [existing.id]);
  await insertTemplateRows(change.db, [{ templateId: existing.id, rows }]);
  const [stored] = await readRows(change.db, PeriodTemplate, "WHERE t.id = $1", [existing.id]);
  return stored!;
}
