import type { CalendarExceptionFilter, CalendarExceptionOrderField } from "../../graphql/generated.js";
import { ifArchived, when } from "../../lists/conditions.js";
import type { ListSpec } from "../../lists/list-spec.js";
import { ifOfFamily } from "../list-conditions.js";
import { CalendarException } from "./calendar-exception.js";

export const calendarExceptionList: ListSpec<
  CalendarException,
  CalendarExceptionFilter,
  CalendarExceptionOrderField
> = {
  name: "calendarExceptions",
  entity: CalendarException,
  parent: "schoolId",
  sortKeys: { DATE: "onDate", UPDATED_AT: "updatedAt" },
  defaultOrder: [{ field: "DATE", direction: "ASC" }],
  conditions: (filter, sql) => [
    when(filter.from, (date) => `t.on_date >= ${sql.add(date)}::date`),
    when(filter.to, (date) => `t.on_date <= ${sql.add(date)}::date`),
    when(filter.isClosed, (isClosed) => `t.family_id IS ${isClosed ? "NULL" : "NOT NULL"}`),
    when(filter.reasons, (reasons) => `t.reason = ANY (${sql.add(reasons)}::text[])`),
    when(filter.templateName, (name) => ifOfFamily(name, sql)),
    ifArchived(filter.archived),
  ],
};
