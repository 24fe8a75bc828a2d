import { Refusal } from "../faults/fault.js";
import type { Change } from "../writes/change.js";
import { Checks } from "../writes/checks.js";
import { isFault, lockExisting } from "../writes/existing.js";
import type { NewRow } from "../writes/kind.js";
import { planUnless } from "../writes/plan.js";
import { storePlans } from "../writes/store-plans.js";
import type { PeriodTemplate } from "./period-template.js";
import { storeTemplates } from "./store-templates.js";
import { explainTemplate } from "./template-checks.js";
import { templateKind } from "./template-kind.js";
import type { TemplateWorld } from "./template-world.js";

/** Locks the template that a mutation's `input` names; refuses when it is missing or has changed. */
export async function lockTemplate(
  change: Change,
  input: { readonly id: string; readonly revision: number },
): Promise<{ existing: PeriodTemplate; checks: Checks }> {
  const checks = new Checks(["input"]);
  const id = checks.id("PeriodTemplate", input.id, "id");
  if (checks.faults.length > 0) throw new Refusal(checks.faults);
  const [found] = await lockExisting(change, templateKind, [
    { id, revision: input.revision, path: checks.path },
  ]);
  if (isFault(found!)) throw new Refusal([found]);
  return { existing: found!, checks };
}

/** Stores one new version, unless there are faults. */
export async function storeTemplate(
  change: Change,
  row: NewRow<PeriodTemplate>,
  world: TemplateWorld,
  checks: Checks,
): Promise<PeriodTemplate> {
  const plan = planUnless(checks.faults, () => row);
  const stored = await storePlans<NewRow<PeriodTemplate>, PeriodTemplate>(
    change.db,
    [plan],
    [checks.path],
    "ALL_OR_NOTHING",
    {
      save: (_db, rows) => storeTemplates(change, rows, world),
      explain: explainTemplate,
    },
  );
  return stored.rows[0]!;
}
