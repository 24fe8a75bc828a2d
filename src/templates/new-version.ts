import { v7 as newId } from "uuid";
import type { CreatePeriodTemplateInput } from "../graphql/generated.js";
import type { Change } from "../writes/change.js";
import type { Checks } from "../writes/checks.js";
import type { PlannedFamily, TemplateWorld } from "./template-world.js";

type Described = Pick<
  CreatePeriodTemplateInput,
  "name" | "effectiveFrom" | "isDefault" | "description" | "meta"
>;

/** A new version as its maker describes it, without its rows, and the family that it belongs to. */
export function newVersion(
  change: Change,
  input: Described,
  schoolId: string,
  world: TemplateWorld,
  checks: Checks,
) {
  const family: PlannedFamily = world.familyOf(schoolId, checks.text(input.name, "name", 60));
  const row = {
    id: newId(),
    schoolId,
    familyId: family.id,
    name: family.name,
    effectiveFrom: input.effectiveFrom ?? change.today(schoolId),
    isDefault: input.isDefault ?? false,
    description: checks.optionalText(input.description, "description", 500),
    meta: input.meta ?? {},
  };
  return { family, row };
}
