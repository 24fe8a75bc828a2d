import { required } from "../../database/entity-loader.js";
import type { Resolvers } from "../../graphql/generated.js";
import { writeGlobalId } from "../../ids/global-id.js";
import { bulkPayload, lifecycleResolvers } from "../../writes/lifecycle-resolvers.js";
import { calendarExceptionList } from "./calendar-exception-list.js";
import { exceptDays } from "./except-days.js";
import { exceptionKind } from "./exception-kind.js";

const NAMES = { one: "calendarException", many: "calendarExceptions", archive: "revoke" };

export const exceptionResolvers = {
  Mutation: {
    ...lifecycleResolvers(exceptionKind, NAMES),
    closeDays: async (_source, { input, options }, { change }) =>
      bulkPayload(
        NAMES.many,
        await change("closeDays", options, (write) => exceptDays(write, input)),
      ) as never,
    assignTemplateToDays: async (_source, { input, options }, { change }) =>
      bulkPayload(
        NAMES.many,
        await change("assignTemplateToDays", options, (write) => exceptDays(write, input)),
      ) as never,
  },
  School: {
    calendarExceptions: (school, args, { list }) => list(calendarExceptionList).page(school.id, args),
  },
  CalendarException: {
    id: ({ id }) => writeGlobalId("CalendarException", id),
    date: ({ onDate }) => onDate,
    isClosed: ({ familyId }) => familyId === null,
    family: ({ familyId }, _args, { loaders }) =>
      familyId ? loaders.templates.familyById.load(familyId) : null,
    school: ({ schoolId }, _args, { loaders }) => required(loaders.schools.byId.load(schoolId)),
  },
} satisfies Resolvers;
