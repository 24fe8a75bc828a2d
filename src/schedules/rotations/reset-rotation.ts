import { v7 as newId } from "uuid";
import { insertRows } from "../../database/store-rows.js";
import { Refusal, refuseIfAny } from "../../faults/fault.js";
import type { ClearRotationDayInput, SetRotationDayInput } from "../../graphql/generated.js";
import type { Change } from "../../writes/change.js";
import { Checks } from "../../writes/checks.js";
import { isFault, lockExisting } from "../../writes/existing.js";
import type { Rotation } from "./rotation.js";
import { readIndex, rotationKind, touchRotation } from "./rotation-kind.js";
import { RotationReset } from "./rotation-reset.js";

/** Gives a date a label, from which the cycle counts on. */
export async function setRotationDay(change: Change, input: SetRotationDayInput): Promise<Rotation> {
  const { rotation, checks } = await lockRotation(change, input);
  readIndex(input.index, rotation.labels, "index", checks);
  if (input.date < rotation.startsOn || (rotation.endsOn !== null && input.date > rotation.endsOn)) {
    checks.fail(
      "date",
      `${rotation.name} runs from ${rotation.startsOn} to ${rotation.endsOn ?? "no end"}; ${input.date} lies outside.`,
    );
  }
  checks.add(change.reach(rotation.schoolId, input.date, checks.at("date")));
  refuseIfAny(checks.faults);
  await archiveResets(change, rotation, input.date);
  await insertRows(change.db, RotationReset, [
    { id: newId(), rotationId: rotation.id, onDate: input.date, labelIndex: input.index },
  ]);
  return touchRotation(change, rotation);
}

/** Takes a reset away, so that the cycle counts on from before. */
export async function clearRotationDay(change: Change, input: ClearRotationDayInput): Promise<Rotation> {
  const { rotation, checks } = await lockRotation(change, input);
  checks.add(change.reach(rotation.schoolId, input.date, checks.at("date")));
  refuseIfAny(checks.faults);
  if ((await archiveResets(change, rotation, input.date)) === 0) {
    checks.fail("date", `${rotation.name} has no reset on ${input.date}.`, "NOT_FOUND");
  }
  refuseIfAny(checks.faults);
  return touchRotation(change, rotation);
}

async function lockRotation(
  change: Change,
  input: { readonly rotationId: string; readonly revision: number },
): Promise<{ rotation: Rotation; checks: Checks }> {
  const checks = new Checks(["input"]);
  const id = checks.id("Rotation", input.rotationId, "rotationId");
  refuseIfAny(checks.faults);
  const [found] = await lockExisting(change, rotationKind, [
    { id, revision: input.revision, path: checks.path, field: "rotationId" },
  ]);
  if (isFault(found!)) throw new Refusal([found]);
  if (found!.archivedAt !== null)
    checks.fail("rotationId", "The rotation is archived; restore it first.", "CONFLICT");
  return { rotation: found!, checks };
}

async function archiveResets({ db }: Change, rotation: Rotation, date: string): Promise<number> {
  const [, count]: [unknown, number] = await db.query(
    `UPDATE rotation_reset SET archived_at = now() WHERE rotation_id = $1 AND on_date = $2 AND archived_at IS NULL`,
    [rotation.id, date],
  );
  return count;
}
