import type { GeneratePeriodTemplateInput } from "../graphql/generated.js";
import type { Change } from "../writes/change.js";
import { Checks } from "../writes/checks.js";
import { type DayPlan, generateRows } from "./layout/generate-rows.js";
import { planFaults } from "./layout/plan-faults.js";
import { newVersion } from "./new-version.js";
import { storeTemplate } from "./one-template.js";
import type { PeriodTemplate } from "./period-template.js";
import { readTemplateWorld } from "./template-world.js";

/** Makes a version whose rows follow from the first bell, the number of periods and their length. */
export async function generateTemplate(
  change: Change,
  input: GeneratePeriodTemplateInput,
): Promise<PeriodTemplate> {
  const checks = new Checks(["input"]);
  const schoolId = checks.id("School", input.schoolId, "schoolId");
  if (schoolId !== "") {
    await change.enter([schoolId]);
    checks.add(change.schoolFault(schoolId, checks.at("schoolId")));
  }
  const world = await readTemplateWorld(
    change.db,
    [schoolId].filter((id) => id !== ""),
  );
  const plan = planOf(input);
  for (const fault of planFaults(plan, checks.path)) checks.add(fault);
  const rows = checks.faults.length > 0 ? [] : generateRows(plan);
  const { family, row } = newVersion(change, input, schoolId, world, checks);
  // A plan without faults has rows.
  if (input.publish) checks.add(change.reach(schoolId, row.effectiveFrom, checks.at("effectiveFrom")));
  world.contents.set(row.id, { family, rows, publish: input.publish ?? false });
  return storeTemplate(change, row, world, checks);
}

function planOf(input: GeneratePeriodTemplateInput): DayPlan {
  return {
    firstBell: input.firstBell,
    periods: input.periods,
    length: input.length,
    passing: input.passing ?? 0,
    firstNumber: input.firstNumber ?? 1,
    breaks: (input.breaks ?? []).map(({ afterPeriod, label, type, length }) => ({
      afterPeriod,
      label,
      type: type ?? "BREAK",
      length,
    })),
  };
}
