import type { SchoolFilter, SchoolOrderField } from "../graphql/generated.js";
import { ifArchived, ifContains, ifUpdatedSince, when } from "../lists/conditions.js";
import type { ListSpec } from "../lists/list-spec.js";
import { School } from "./school.js";

export const schoolList: ListSpec<School, SchoolFilter, SchoolOrderField> = {
  name: "schools",
  entity: School,
  parent: null,
  sortKeys: { NAME: "name", CODE: "code", CREATED_AT: "createdAt", UPDATED_AT: "updatedAt" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  conditions: (filter, sql) => [
    when(filter.search, (text) => ifContains(["t.name", "t.code"], text, sql)),
    when(filter.codes, (codes) => `t.code = ANY (${sql.add(codes)}::text[])`),
    when(filter.timezone, (timezone) => `t.timezone = ${sql.add(timezone)}`),
    when(filter.updatedSince, (instant) => ifUpdatedSince(instant, sql)),
    ifArchived(filter.archived),
  ],
};
