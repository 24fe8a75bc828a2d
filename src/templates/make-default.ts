import { v7 as newId } from "uuid";
import { readRows } from "../database/read-rows.js";
import { updateRows } from "../database/store-rows.js";
import { refuseIfAny } from "../faults/fault.js";
import type { MakeDefaultTemplateInput } from "../graphql/generated.js";
import type { Change } from "../writes/change.js";
import { lockTemplate, storeTemplate } from "./one-template.js";
import { PeriodTemplate } from "./period-template.js";
import { checkPublished } from "./template-checks.js";
import { readTemplateWorld } from "./template-world.js";

/**
 * Makes a published version, and the later versions of its family, the default from a date on. A default counts
 * from its `effectiveFrom`: so a version that began before the date is continued by a new one of the same rows,
 * and days before it keep the default that they had.
 */
export async function makeDefault(change: Change, input: MakeDefaultTemplateInput): Promise<PeriodTemplate> {
  const { existing, checks } = await lockTemplate(change, input);
  checkPublished(existing, checks);
  const { schoolId, familyId, name } = existing;
  const from = input.from ?? later(change.today(schoolId), existing.effectiveFrom);
  if (from < existing.effectiveFrom) {
    checks.fail(
      "from",
      `${name} version ${existing.version} is in force from ${existing.effectiveFrom} on, not before.`,
    );
  }
  checks.add(change.reach(schoolId, from, checks.at("from")));
  const all = await readRows(
    change.db,
    PeriodTemplate,
    "WHERE t.school_id = $1 AND t.status = 'PUBLISHED' ORDER BY t.effective_from DESC, t.version DESC",
    [schoolId],
  );
  // A default that another one has followed since can be made the default again.
  const inForce = all.find((one) => one.isDefault && one.effectiveFrom <= from);
  if (inForce?.id === existing.id) {
    checks.fail("id", `${name} version ${existing.version} is the default on ${from} already.`, "CONFLICT");
  }
  refuseIfAny(checks.faults);
  const published = all.filter((one) => one.effectiveFrom >= from);
  const isNow = existing.effectiveFrom === from;
  const ownLater = published.filter((one) => one.familyId === familyId && one.id !== existing.id);
  const raised = [
    ...(isNow ? [existing] : []),
    ...newestOfEachDate(ownLater.filter((one) => one.effectiveFrom > from)),
  ];
  const dates = new Set([from, ...raised.map(({ effectiveFrom }) => effectiveFrom)]);
  const replaced = published.filter(
    (one) => one.isDefault && dates.has(one.effectiveFrom) && !raised.some(({ id }) => id === one.id),
  );
  // Unset first: one school has one default a date, and both can't be written in one statement.
  await updateRows(
    change.db,
    PeriodTemplate,
    replaced.map(({ id }) => ({ id, isDefault: false })),
  );
  const stored = await updateRows(
    change.db,
    PeriodTemplate,
    raised.map(({ id }) => ({ id, isDefault: true })),
  );
  if (isNow) return stored.find(({ id }) => id === existing.id)!;
  const world = await readTemplateWorld(change.db, [schoolId]);
  const row = {
    id: newId(),
    schoolId,
    familyId,
    name,
    effectiveFrom: from,
    isDefault: true,
    description: existing.description,
    meta: existing.meta,
  };
  world.contents.set(row.id, {
    family: { id: familyId, schoolId, name },
    rows: existing.cachedPeriods,
    publish: true,
  });
  return storeTemplate(change, row, world, checks);
}

function newestOfEachDate(versions: readonly PeriodTemplate[]): PeriodTemplate[] {
  const newest = new Map<string, PeriodTemplate>();
  for (const version of versions) {
    const known = newest.get(version.effectiveFrom);
    if (!known || known.version < version.version) newest.set(version.effectiveFrom, version);
  }
  return [...newest.values()];
}

function later(one: string, other: string): string {
  return [one, other].sort()[1]!;
}
