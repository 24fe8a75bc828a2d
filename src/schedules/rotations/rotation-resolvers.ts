import { required } from "../../database/entity-loader.js";
import type { Resolvers } from "../../graphql/generated.js";
import { writeGlobalId } from "../../ids/global-id.js";
import { weekdayEnum } from "../../time/weekday-enum.js";
import type { Outcome } from "../../writes/change.js";
import { lifecycleResolvers } from "../../writes/lifecycle-resolvers.js";
import { reportOf } from "../../writes/report.js";
import { clearRotationDay, setRotationDay } from "./reset-rotation.js";
import type { Rotation } from "./rotation.js";
import { rotationKind } from "./rotation-kind.js";
import { rotationList } from "./rotation-list.js";
import type { RotationReset, RotationWithResets } from "./rotation-reset.js";

/** A reset with the rotation whose labels it speaks of. */
export interface ResetView {
  readonly reset: RotationReset;
  readonly rotation: Rotation;
}

export const rotationResolvers = {
  Mutation: {
    ...lifecycleResolvers(rotationKind, { one: "rotation", many: "rotations" }),
    setRotationDay: async (_source, { input, options }, { change }) =>
      payload(await change("setRotationDay", options, (write) => setRotationDay(write, input))),
    clearRotationDay: async (_source, { input, options }, { change }) =>
      payload(await change("clearRotationDay", options, (write) => clearRotationDay(write, input))),
  },
  School: {
    rotations: (school, args, { list }) => list(rotationList).page(school.id, args),
  },
  Rotation: {
    id: ({ id }) => writeGlobalId("Rotation", id),
    weekStartsOn: ({ weekStartsOn }) => weekdayEnum(weekStartsOn),
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
    resets: async (rotation: RotationWithResets, _args, { loaders }) => {
      const resets = rotation.resets ?? (await loaders.rotations.resetsOf.load(rotation.id));
      return resets.slice(0, MOST_RESETS).map((reset) => ({ reset, rotation }));
    },
  },
  RotationReset: {
    date: ({ reset }) => reset.onDate,
    index: ({ reset }) => reset.labelIndex,
    label: ({ reset, rotation }) => rotation.labels[reset.labelIndex % rotation.labels.length]!,
    createdAt: ({ reset }) => reset.createdAt,
    createdBy: ({ reset }) => reset.createdBy,
  },
} satisfies Resolvers;

const MOST_RESETS = 366;

function payload(outcome: Outcome<Rotation>) {
  return { rotation: outcome.result, ...reportOf(outcome) };
}
