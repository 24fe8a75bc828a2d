import type { PeriodTemplateFilter, PeriodTemplateOrderField } from "../graphql/generated.js";
import { ifContains, ifUpdatedSince, when } from "../lists/conditions.js";
import type { ListSpec } from "../lists/list-spec.js";
import { PeriodTemplate } from "./period-template.js";

type PeriodTemplateListSpec = ListSpec<PeriodTemplate, PeriodTemplateFilter, PeriodTemplateOrderField>;

/** The versions of a school, or of all schools when no school is named. */
export const periodTemplateList: PeriodTemplateListSpec = {
  name: "periodTemplates",
  entity: PeriodTemplate,
  parent: "schoolId",
  sortKeys: { NAME: "name", VERSION: "version", EFFECTIVE_FROM: "effectiveFrom", UPDATED_AT: "updatedAt" },
  defaultOrder: [
    { field: "NAME", direction: "ASC" },
    { field: "VERSION", direction: "ASC" },
  ],
  conditions: (filter, sql) => [
    when(filter.names, (names) => `t.name = ANY (${sql.add(names)}::text[])`),
    when(filter.search, (text) => ifContains(["t.name"], text, sql)),
    `t.status = ANY (${sql.add(filter.statuses ?? ["DRAFT", "PUBLISHED"])}::text[])`,
    when(filter.isDefault, (isDefault) => `t.is_default = ${sql.add(isDefault)}::boolean`),
    when(filter.effectiveFrom, (date) => `t.effective_from >= ${sql.add(date)}::date`),
    when(filter.effectiveTo, (date) => `t.effective_from <= ${sql.add(date)}::date`),
    when(filter.version, (version) => `t.version = ${sql.add(version)}::integer`),
    when(filter.updatedSince, (instant) => ifUpdatedSince(instant, sql)),
  ],
};

/** The versions of a family. */
export const templateVersionList: PeriodTemplateListSpec = {
  ...periodTemplateList,
  name: "versions",
  parent: "familyId",
  defaultOrder: [{ field: "VERSION", direction: "DESC" }],
};
