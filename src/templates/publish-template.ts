import { readRows } from "../database/read-rows.js";
import { updateRows } from "../database/store-rows.js";
import type { PublishPeriodTemplateInput } from "../graphql/generated.js";
import type { Change } from "../writes/change.js";
import { planUnless } from "../writes/plan.js";
import { storePlans } from "../writes/store-plans.js";
import { lockTemplate } from "./one-template.js";
import { PeriodTemplate } from "./period-template.js";
import { publishTemplates } from "./store-templates.js";
import { checkDraft, checkPublishable, explainTemplate } from "./template-checks.js";

/** Puts a draft in force from its date on. From then on it never changes. */
export async function publishTemplate(
  change: Change,
  input: PublishPeriodTemplateInput,
): Promise<PeriodTemplate> {
  const { existing, checks } = await lockTemplate(change, input);
  checkDraft(existing, checks);
  const effectiveFrom = input.effectiveFrom ?? existing.effectiveFrom;
  const { schoolId, name, cachedPeriods } = existing;
  checkPublishable(change, { schoolId, name, effectiveFrom, rowCount: cachedPeriods.length }, checks, "id");
  const row = { id: existing.id, effectiveFrom };
  const stored = await storePlans(
    change.db,
    [planUnless(checks.faults, () => row)],
    [checks.path],
    "ALL_OR_NOTHING",
    {
      async save(db) {
        if (effectiveFrom !== existing.effectiveFrom) await updateRows(db, PeriodTemplate, [row]);
        await publishTemplates(db, [existing.id], { at: change.request.now, by: change.request.actor });
        return readRows(db, PeriodTemplate, "WHERE t.id = $1", [existing.id]);
      },
      explain: (constraint, _row, path) =>
        explainTemplate(constraint, { ...existing, effectiveFrom }, path, "effectiveFrom"),
    },
  );
  return stored.rows[0]!;
}
