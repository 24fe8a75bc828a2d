import { v7 as newId } from "uuid";
import type { RevisePeriodTemplateInput } from "../graphql/generated.js";
import type { Change } from "../writes/change.js";
import { lockTemplate, storeTemplate } from "./one-template.js";
import type { PeriodTemplate } from "./period-template.js";
import { readRowInputs } from "./read-row-input.js";
import { checkPublishable, checkPublished } from "./template-checks.js";
import { readTemplateWorld } from "./template-world.js";

/** Makes the next version of a published template; the one it starts from stays as it is. */
export async function reviseTemplate(
  change: Change,
  input: RevisePeriodTemplateInput,
): Promise<PeriodTemplate> {
  const { existing, checks } = await lockTemplate(change, input);
  checkPublished(existing, checks);
  const { schoolId, familyId, name } = existing;
  const world = await readTemplateWorld(change.db, [schoolId]);
  const rows = input.rows
    ? readRowInputs(input.rows, world.tracks.get(schoolId) ?? [], checks)
    : existing.cachedPeriods;
  const row = {
    id: newId(),
    schoolId,
    familyId,
    name,
    effectiveFrom: input.effectiveFrom ?? change.today(schoolId),
    isDefault: input.isDefault ?? existing.isDefault,
    description:
      input.description === undefined
        ? existing.description
        : checks.optionalText(input.description, "description", 500),
    meta: input.meta ?? existing.meta,
  };
  const publish = input.publish ?? false;
  if (publish) checkPublishable(change, { ...row, rowCount: rows.length }, checks);
  world.contents.set(row.id, { family: { id: familyId, schoolId, name }, rows, publish });
  return storeTemplate(change, row, world, checks);
}
