import { required } from "../../database/entity-loader.js";
import type { Resolvers } from "../../graphql/generated.js";
import { writeGlobalId } from "../../ids/global-id.js";
import { lifecycleResolvers } from "../../writes/lifecycle-resolvers.js";
import { termKind } from "./term-kind.js";
import { termList } from "./term-list.js";

export const termResolvers = {
  Mutation: lifecycleResolvers(termKind, { one: "term", many: "terms" }),
  School: {
    terms: (school, args, { list }) => list(termList).page(school.id, args),
  },
  Term: {
    id: ({ id }) => writeGlobalId("Term", id),
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
    parent: ({ parentId }, _args, { loaders }) => (parentId ? loaders.terms.byId.load(parentId) : null),
    parts: async ({ id }, _args, { loaders }) => (await loaders.terms.partsOf.load(id)).slice(0, MOST_PARTS),
  },
} satisfies Resolvers;

const MOST_PARTS = 100;
