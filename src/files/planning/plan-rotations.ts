import { v7 as newId } from "uuid";
import type { Rotation } from "../../schedules/rotations/rotation.js";
import type { RotationReset } from "../../schedules/rotations/rotation-reset.js";
import { sameJson } from "../../templates/layout/same-json.js";
import { weekdayNumber } from "../../time/weekday-enum.js";
import type { Place } from "../form/place.js";
import type { RotationEntry } from "../form/school-file.js";
import type { SoundFile } from "../form/sift.js";
import { readCyclePlace } from "../reading/cycle-place.js";
import type { Findings } from "../report/findings.js";
import { planResets, type ResetRow } from "./plan-resets.js";
import { keptSpells, spellFault } from "./spells.js";
import { isActive } from "./stored-school.js";
import { withoutTwins } from "./without-twins.js";
import { noWrites, type Reach, type Writes } from "./writes.js";

export type RotationRow = Omit<
  Rotation,
  "revision" | "createdAt" | "createdBy" | "updatedAt" | "updatedBy" | "archivedAt" | "archivedBy" | "school"
>;

export interface KnownRotation {
  readonly id: string;
  readonly labels: readonly string[];
}

export interface RotationPlan {
  readonly rotations: Writes<RotationRow>;
  readonly resets: Writes<ResetRow>;
  /** Every rotation that rules may name. */
  readonly known: ReadonlyMap<string, KnownRotation>;
}

interface World {
  readonly schoolId: string;
  readonly rotations: readonly Rotation[];
  readonly resets: readonly RotationReset[];
  readonly reach: Reach;
}

export function planRotations(
  entries: SoundFile["rotations"],
  world: World,
  findings: Findings,
): RotationPlan {
  const active = world.rotations.filter(isActive);
  const stored = new Map(active.map((rotation) => [rotation.name, rotation]));
  const known = new Map<string, KnownRotation>(stored);
  const plan = { rotations: noWrites<RotationRow>(), resets: noWrites<ResetRow>() };
  for (const one of withoutTwins(entries, "rotations", ({ name }: RotationEntry) => name, findings)) {
    const { entry, place, resets } = one;
    const before = stored.get(entry.name);
    const row = readRotation(entry, place, before, world.schoolId, findings);
    if (row === null) continue;
    known.set(entry.name, row);
    findings.tallies.rotations[
      before === undefined ? "created" : same(row, before) ? "unchanged" : "updated"
    ] += 1;
    if (before === undefined) plan.rotations.inserts.push(row);
    else if (!same(row, before)) plan.rotations.updates.push(row);
    if (before === undefined || !same(row, before)) {
      world.reach.back(before && before.startsOn < row.startsOn ? before.startsOn : row.startsOn);
    }
    planResets(resets, row, { stored: world.resets, writes: plan.resets, reach: world.reach }, findings);
  }
  for (const { name } of active) {
    if (!entries.some(({ entry }) => entry.name === name))
      findings.leftAlone.push({ kind: "rotations", name });
  }
  return { ...plan, known };
}

function readRotation(
  entry: RotationEntry,
  place: Place,
  before: Rotation | undefined,
  schoolId: string,
  findings: Findings,
): RotationRow | null {
  const start = readCyclePlace(entry.startsAt ?? 0, entry.labels);
  const spells = spellFault(entry.outOfForce);
  if (entry.to !== undefined && entry.to < entry.from) {
    findings.refuse(
      "rotations",
      [...place, "to"],
      `The range ends on ${entry.to}, before it begins on ${entry.from}`,
    );
  } else if (start.fault !== undefined) {
    findings.refuse("rotations", [...place, "startsAt"], start.fault);
  } else if (spells !== null) {
    findings.refuse("rotations", [...place, "outOfForce"], spells);
  } else {
    return {
      id: before?.id ?? newId(),
      schoolId,
      name: entry.name,
      labels: [...entry.labels],
      advance: entry.advance ?? "SCHOOL_DAY",
      holdsOnClosures: entry.holdsOnClosures ?? true,
      weekStartsOn: weekdayNumber(entry.weekStartsOn ?? "MONDAY"),
      startsOn: entry.from,
      endsOn: entry.to ?? null,
      startIndex: start.value,
      retired: keptSpells(entry.outOfForce, before?.retired ?? "{}"),
      meta: entry.meta ?? before?.meta ?? {},
    };
  }
  return null;
}

function same(row: RotationRow, rotation: Rotation): boolean {
  const fields = Object.keys(row) as (keyof RotationRow)[];
  return fields.every((field) => sameJson(row[field], rotation[field]));
}
