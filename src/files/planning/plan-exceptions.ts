import { v7 as newId } from "uuid";
import type { CalendarException } from "../../schedules/exceptions/calendar-exception.js";
import { sameJson } from "../../templates/layout/same-json.js";
import { perhaps } from "../form/perhaps.js";
import type { DatedException } from "../reading/dated-exceptions.js";
import type { Findings } from "../report/findings.js";
import type { FamilyNames } from "./family-names.js";
import { isActive } from "./stored-school.js";
import { noWrites, type Reach, type Writes } from "./writes.js";

export type ExceptionRow = Pick<
  CalendarException,
  "id" | "schoolId" | "onDate" | "familyId" | "reason" | "note" | "advancesRotation" | "meta"
>;

interface World {
  readonly schoolId: string;
  readonly stored: readonly CalendarException[];
  readonly families: FamilyNames;
  readonly reach: Reach;
}

/** The exceptions of the file, found again by their date. */
export function planExceptions(
  dated: readonly DatedException[],
  { schoolId, stored, families, reach }: World,
  findings: Findings,
): Writes<ExceptionRow> {
  const known = new Map(stored.filter(isActive).map((exception) => [exception.onDate, exception]));
  const writes = noWrites<ExceptionRow>();
  const told = new Set<string>();
  for (const { entry, place, date } of dated) {
    const familyId = entry.template === undefined ? null : families.idOf(entry.template);
    if (familyId === undefined) {
      // A range names its template once, however many dates it has.
      if (told.has(String(place))) continue;
      told.add(String(place));
      const message = `${date} names the template "${entry.template}", which neither the file nor the school has${perhaps(entry.template!, families.all())}`;
      findings.refuse("calendarExceptions", [...place, "template"], message);
      continue;
    }
    const before = known.get(date);
    const row: ExceptionRow = {
      id: before?.id ?? newId(),
      schoolId,
      onDate: date,
      familyId,
      reason: entry.reason ?? "OTHER",
      note: entry.note?.trim() || null,
      advancesRotation: entry.advancesRotation ?? null,
      meta: entry.meta ?? before?.meta ?? {},
    };
    const outcome = before === undefined ? "created" : same(row, before) ? "unchanged" : "updated";
    findings.tallies.calendarExceptions[outcome] += 1;
    if (outcome === "created") writes.inserts.push(row);
    if (outcome === "updated") writes.updates.push(row);
    if (outcome !== "unchanged") reach.back(date);
  }
  const named = new Set(dated.map(({ date }) => date));
  for (const date of known.keys()) {
    if (!named.has(date)) findings.leftAlone.push({ kind: "calendarExceptions", name: date });
  }
  return writes;
}

function same(row: ExceptionRow, exception: CalendarException): boolean {
  const fields = Object.keys(row) as (keyof ExceptionRow)[];
  return fields.every((field) => sameJson(row[field], exception[field]));
}
