import type { TermFilter, TermOrderField } from "../../graphql/generated.js";
import { requireId } from "../../ids/global-id.js";
import { ifArchived, when } from "../../lists/conditions.js";
import type { ListSpec } from "../../lists/list-spec.js";
import { Term } from "./term.js";

export const termList: ListSpec<Term, TermFilter, TermOrderField> = {
  name: "terms",
  entity: Term,
  parent: "schoolId",
  sortKeys: { STARTS_ON: "startsOn", ENDS_ON: "endsOn", NAME: "name" },
  defaultOrder: [{ field: "STARTS_ON", direction: "ASC" }],
  conditions: (filter, sql) => [
    when(filter.on, (date) => `${sql.add(date)}::date BETWEEN t.starts_on AND t.ends_on`),
    when(filter.types, (types) => `t.type = ANY (${sql.add(types)}::text[])`),
    when(filter.parentId, (id) => {
      const parentId = requireId("Term", id, ["filter", "parentId"]);
      return `t.parent_id = ${sql.add(parentId)}::uuid`;
    }),
    ifArchived(filter.archived),
  ],
};
