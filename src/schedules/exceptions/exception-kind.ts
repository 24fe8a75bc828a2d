import { v7 as newId } from "uuid";
import type { Fault } from "../../faults/fault.js";
import type { CreateCalendarExceptionInput, UpdateCalendarExceptionInput } from "../../graphql/generated.js";
import { inSchool, type Kind } from "../../writes/kind.js";
import { CalendarException } from "./calendar-exception.js";
import { type ExceptionWorld, readExceptionWorld, readFamily } from "./exception-world.js";

export const exceptionKind: Kind<
  CalendarException,
  CreateCalendarExceptionInput,
  UpdateCalendarExceptionInput,
  ExceptionWorld
> = {
  entity: CalendarException,
  noun: "calendar exception",
  types: "CalendarException",
  schoolOf: "t.school_id",
  parent: inSchool(),
  prepare: (change, { schoolIds }) => readExceptionWorld(change, schoolIds),
  create({ change, input, parentId: schoolId, checks }, world) {
    checks.add(change.reach(schoolId, input.date, checks.at("date")));
    return {
      id: newId(),
      schoolId,
      onDate: input.date,
      familyId: readFamily(world, schoolId, input.templateName, checks),
      reason: input.reason ?? "OTHER",
      note: checks.optionalText(input.note, "note", 500),
      advancesRotation: input.advancesRotation ?? null,
      meta: input.meta ?? {},
    };
  },
  update({ change, input, existing, checks }, world) {
    const familyId =
      input.templateName === undefined
        ? existing.familyId
        : readFamily(world, existing.schoolId, input.templateName, checks);
    const advancesRotation =
      input.advancesRotation === undefined ? existing.advancesRotation : input.advancesRotation;
    const row = {
      id: existing.id,
      familyId,
      advancesRotation,
      reason: checks.kept(input.reason, existing.reason, "reason"),
      note: input.note === undefined ? existing.note : checks.optionalText(input.note, "note", 500),
      meta: checks.kept(input.meta, existing.meta, "meta"),
    };
    // Why a past day was closed is as much its history as that it was.
    const told = ["familyId", "advancesRotation", "reason", "note"] as const;
    if (told.some((field) => row[field] !== existing[field])) {
      checks.add(change.reach(existing.schoolId, existing.onDate, checks.at("id")));
    }
    return row;
  },
  archive({ change, existing, checks }) {
    checks.add(change.reach(existing.schoolId, existing.onDate, checks.at("id")));
    return { id: existing.id };
  },
  restore({ change, existing, checks }) {
    checks.add(change.reach(existing.schoolId, existing.onDate, checks.at("id")));
    return { id: existing.id, onDate: existing.onDate };
  },
  explain: (constraint, row, path) => explainException(constraint, row, [...path, "date"]),
};

export function explainException(
  constraint: string,
  row: Partial<CalendarException>,
  path: Fault["path"],
): Fault | null {
  if (constraint !== "one_exception_per_date") return null;
  const message = `The school has an exception on ${row.onDate} already; revoke or update that one.`;
  return { code: "CONFLICT", message, path };
}
