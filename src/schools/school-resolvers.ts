import { refuse } from "../faults/fault.js";
import { refuseUnstorable } from "../faults/unstorable-text.js";
import type { Resolvers } from "../graphql/generated.js";
import { requireId, writeGlobalId } from "../ids/global-id.js";
import { weekdayEnum } from "../time/weekday-enum.js";
import { localAt } from "../time/zones.js";
import { lifecycleResolvers } from "../writes/lifecycle-resolvers.js";
import { correctionList } from "./correction-list.js";
import type { School } from "./school.js";
import { schoolKind } from "./school-kind.js";
import { schoolList } from "./school-list.js";
import type { SchoolWeek } from "./school-week.js";

export const schoolResolvers = {
  Query: {
    school: (_query, { by }, { loaders }) => {
      if (by.id) return loaders.schools.byId.load(requireId("School", by.id, ["by", "id"]));
      if (by.code) {
        refuseUnstorable(by.code, ["by", "code"]);
        return loaders.schools.byCode.load(by.code);
      }
      return refuse("BAD_USER_INPUT", "Name the school by its id or by its code.", ["by"]);
    },
    schools: async (_query, args, { list, loaders }) => {
      const page = await list(schoolList).page(null, args);
      loaders.schools.keep(page.nodes);
      return page;
    },
  },
  Mutation: lifecycleResolvers(schoolKind, { one: "school", many: "schools" }),
  School: {
    id: ({ id }) => writeGlobalId("School", id),
    today: (school, _args, { now }) => localAt(now, school.timezone).date,
    weekdays: (school, _args, { now }) =>
      weekOn(school, localAt(now, school.timezone).date).weekdays.map(weekdayEnum),
    corrections: (school, args, { list }) => list(correctionList).page(school.id, args),
  },
  SchoolWeek: {
    weekdays: (week) => week.weekdays.map(weekdayEnum),
  },
  Correction: {
    id: ({ id }) => writeGlobalId("Correction", id),
  },
} satisfies Resolvers;

function weekOn(school: School, date: string): SchoolWeek {
  return school.weeks.findLast(({ from }) => from === null || from <= date)!;
}
