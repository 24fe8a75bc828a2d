import { required } from "../../database/entity-loader.js";
import type { Resolvers } from "../../graphql/generated.js";
import { writeGlobalId } from "../../ids/global-id.js";
import { lifecycleResolvers } from "../../writes/lifecycle-resolvers.js";
import { trackKind } from "./track-kind.js";
import { trackList } from "./track-list.js";

export const trackResolvers = {
  Mutation: lifecycleResolvers(trackKind, { one: "track", many: "tracks" }),
  School: {
    tracks: (school, args, { list }) => list(trackList).page(school.id, args),
  },
  Track: {
    id: ({ id }) => writeGlobalId("Track", id),
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
  },
} satisfies Resolvers;
