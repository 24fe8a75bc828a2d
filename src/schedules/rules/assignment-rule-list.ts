import type { AssignmentRuleFilter, AssignmentRuleOrderField } from "../../graphql/generated.js";
import { requireId } from "../../ids/global-id.js";
import { ifArchived, when } from "../../lists/conditions.js";
import type { ListSpec } from "../../lists/list-spec.js";
import { weekdayNumber } from "../../time/weekday-enum.js";
import { ifHolds, ifOfFamily } from "../list-conditions.js";
import { AssignmentRule } from "./assignment-rule.js";

export const assignmentRuleList: ListSpec<AssignmentRule, AssignmentRuleFilter, AssignmentRuleOrderField> = {
  name: "assignmentRules",
  entity: AssignmentRule,
  parent: "schoolId",
  sortKeys: { STARTS_ON: "startsOn", PRIORITY: "priority" },
  defaultOrder: [{ field: "STARTS_ON", direction: "ASC" }],
  conditions: (filter, sql) => [
    when(filter.on, (date) => ifHolds(date, sql)),
    when(filter.templateName, (name) => ifOfFamily(name, sql)),
    // A rule without weekdays holds on all of them.
    when(filter.weekday, (weekday) => {
      const number = sql.add(weekdayNumber(weekday));
      return `(t.weekdays IS NULL OR ${number}::smallint = ANY (t.weekdays))`;
    }),
    when(filter.rotationId, (id) => {
      const rotationId = requireId("Rotation", id, ["filter", "rotationId"]);
      return `t.rotation_id = ${sql.add(rotationId)}::uuid`;
    }),
    ifArchived(filter.archived),
  ],
};
