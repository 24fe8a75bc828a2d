import type { CreatePeriodTemplateInput, UpdatePeriodTemplateInput } from "../graphql/generated.js";
import { restoredFrom, retiredFrom } from "../time/retirement.js";
import { inSchool, type Kind } from "../writes/kind.js";
import { newVersion } from "./new-version.js";
import { PeriodTemplate } from "./period-template.js";
import { readRowInputs } from "./read-row-input.js";
import { storeTemplates } from "./store-templates.js";
import { checkDraft, checkPublishable, explainTemplate } from "./template-checks.js";
import { readTemplateWorld, type TemplateWorld } from "./template-world.js";

export const templateKind: Kind<
  PeriodTemplate,
  CreatePeriodTemplateInput,
  UpdatePeriodTemplateInput,
  TemplateWorld
> = {
  entity: PeriodTemplate,
  noun: "period template",
  types: "PeriodTemplate",
  schoolOf: "t.school_id",
  parent: inSchool(),
  prepare: ({ db }, { schoolIds }) => readTemplateWorld(db, schoolIds),
  create({ change, input, parentId: schoolId, checks }, world) {
    const { family, row } = newVersion(change, input, schoolId, world, checks);
    const tracks = world.tracks.get(schoolId);
    // Without a school there are no tracks to name.
    const rows = tracks ? readRowInputs(input.rows, tracks, checks) : [];
    const publish = input.publish ?? false;
    if (publish) checkPublishable(change, { ...row, rowCount: input.rows.length }, checks);
    world.contents.set(row.id, { family, rows, publish });
    return row;
  },
  insert: storeTemplates,
  update({ input, existing, checks }) {
    checkDraft(existing, checks);
    return {
      id: existing.id,
      effectiveFrom: checks.kept(input.effectiveFrom, existing.effectiveFrom, "effectiveFrom"),
      isDefault: checks.kept(input.isDefault, existing.isDefault, "isDefault"),
      description:
        input.description === undefined
          ? existing.description
          : checks.optionalText(input.description, "description", 500),
      meta: checks.kept(input.meta, existing.meta, "meta"),
    };
  },
  archive({ change, existing, checks }) {
    const today = change.today(existing.schoolId);
    if (existing.publishedAt !== null) checks.add(change.reach(existing.schoolId, today, checks.at("id")));
    return { id: existing.id, status: "ARCHIVED", retired: retiredFrom(existing.retired, today) };
  },
  restore({ change, existing, checks }) {
    const today = change.today(existing.schoolId);
    const wasPublished = existing.publishedAt !== null;
    if (wasPublished) checks.add(change.reach(existing.schoolId, today, checks.at("id")));
    return {
      id: existing.id,
      schoolId: existing.schoolId,
      effectiveFrom: existing.effectiveFrom,
      status: wasPublished ? "PUBLISHED" : "DRAFT",
      retired: restoredFrom(existing.retired, today),
    };
  },
  explain: explainTemplate,
};
