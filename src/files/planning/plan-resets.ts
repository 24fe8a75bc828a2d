import { v7 as newId } from "uuid";
import type { RotationReset } from "../../schedules/rotations/rotation-reset.js";
import { type Placed, pointerTo } from "../form/place.js";
import type { ResetEntry } from "../form/school-file.js";
import { readCyclePlace } from "../reading/cycle-place.js";
import type { Findings } from "../report/findings.js";
import type { Reach, Writes } from "./writes.js";

export type ResetRow = Pick<RotationReset, "id" | "rotationId" | "onDate" | "labelIndex">;

interface World {
  readonly stored: readonly RotationReset[];
  readonly writes: Writes<ResetRow>;
  readonly reach: Reach;
}

/** The dates on which a rotation starts anew; a rotation has one reset a date. */
export function planResets(
  entries: readonly Placed<ResetEntry>[],
  rotation: {
    readonly id: string;
    readonly name: string;
    readonly labels: readonly string[];
    readonly startsOn: string;
  },
  { stored, writes, reach }: World,
  findings: Findings,
): void {
  const own = new Map(
    stored.filter(({ rotationId }) => rotationId === rotation.id).map((one) => [one.onDate, one]),
  );
  for (const { entry, place } of entries) {
    const twin = entries.find((other) => other.entry.date === entry.date && other.place !== place);
    const index = readCyclePlace(entry.at, rotation.labels);
    if (twin) {
      const message = `${entry.date} has another reset at ${pointerTo(twin.place)}; none of them is taken`;
      findings.refuse("rotationResets", place, message);
    } else if (entry.date < rotation.startsOn) {
      const message = `The cycle begins on ${rotation.startsOn}, so there is nothing to reset on ${entry.date}`;
      findings.refuse("rotationResets", [...place, "date"], message);
    } else if (index.fault !== undefined) {
      findings.refuse("rotationResets", [...place, "at"], index.fault);
    } else {
      const before = own.get(entry.date);
      const row = {
        id: before?.id ?? newId(),
        rotationId: rotation.id,
        onDate: entry.date,
        labelIndex: index.value,
      };
      const outcome =
        before === undefined ? "created" : before.labelIndex === row.labelIndex ? "unchanged" : "updated";
      findings.tallies.rotationResets[outcome] += 1;
      if (outcome === "created") writes.inserts.push(row);
      if (outcome === "updated") writes.updates.push(row);
      if (outcome !== "unchanged") reach.back(entry.date);
    }
  }
  for (const date of own.keys()) {
    if (entries.some(({ entry }) => entry.date === date)) continue;
    findings.leftAlone.push({ kind: "rotationResets", name: `${rotation.name} on ${date}` });
  }
}
