import { required } from "../../database/entity-loader.js";
import type { Resolvers } from "../../graphql/generated.js";
import { writeGlobalId } from "../../ids/global-id.js";
import { weekdayEnum } from "../../time/weekday-enum.js";
import { lifecycleResolvers } from "../../writes/lifecycle-resolvers.js";
import { assignmentRuleList } from "./assignment-rule-list.js";
import { ruleKind } from "./rule-kind.js";

export const ruleResolvers = {
  Mutation: lifecycleResolvers(ruleKind, { one: "assignmentRule", many: "assignmentRules" }),
  School: {
    assignmentRules: (school, args, { list }) => list(assignmentRuleList).page(school.id, args),
  },
  AssignmentRule: {
    id: ({ id }) => writeGlobalId("AssignmentRule", id),
    family: ({ familyId }, _args, { loaders }) => required(loaders.templates.familyById.load(familyId)),
    weekdays: ({ weekdays }) => weekdays?.map(weekdayEnum) ?? null,
    rotation: ({ rotationId }, _args, { loaders }) =>
      rotationId ? loaders.rotations.byId.load(rotationId) : null,
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
  },
} satisfies Resolvers;
