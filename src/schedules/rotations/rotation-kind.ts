import { v7 as newId } from "uuid";
import { updateRows } from "../../database/store-rows.js";
import type { CreateRotationInput, UpdateRotationInput } from "../../graphql/generated.js";
import { addDays } from "../../time/local-date.js";
import { restoredFrom, retiredFrom } from "../../time/retirement.js";
import { weekdayEnum, weekdayNumber } from "../../time/weekday-enum.js";
import type { Change } from "../../writes/change.js";
import type { Checks } from "../../writes/checks.js";
import { inSchool, type Kind } from "../../writes/kind.js";
import { Rotation } from "./rotation.js";
import { type RotationWithResets, readResets } from "./rotation-reset.js";

/** The labels that active rules name, by rotation. */
type RuledLabels = ReadonlyMap<string, readonly string[]>;

export const rotationKind: Kind<Rotation, CreateRotationInput, UpdateRotationInput, RuledLabels> = {
  entity: Rotation,
  noun: "rotation",
  types: "Rotation",
  schoolOf: "t.school_id",
  parent: inSchool(),
  async prepare({ db }, { schoolIds }) {
    const rows: { id: string; labels: string[] }[] = await db.query(
      `SELECT rotation_id AS id, array_agg(DISTINCT label ORDER BY label) AS labels
       FROM assignment_rule, unnest(rotation_days) AS label
       WHERE school_id = ANY($1) AND archived_at IS NULL GROUP BY rotation_id`,
      [schoolIds],
    );
    return new Map(rows.map(({ id, labels }) => [id, labels]));
  },
  create({ change, input, parentId: schoolId, checks }) {
    const row = {
      id: newId(),
      schoolId,
      name: checks.text(input.name, "name", 60),
      labels: readLabels(input.labels, checks),
      advance: input.advance ?? "SCHOOL_DAY",
      holdsOnClosures: input.holdsOnClosures ?? true,
      weekStartsOn: weekdayNumber(input.weekStartsOn ?? "MONDAY"),
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
      startIndex: readIndex(input.startIndex ?? 0, input.labels, "startIndex", checks),
      meta: input.meta ?? {},
    };
    checks.range(row.startsOn, row.endsOn, "endsOn");
    checks.add(change.reach(schoolId, row.startsOn, checks.at("startsOn")));
    return row;
  },
  update({ change, input, existing, checks }, ruled) {
    const labels = checks.kept(input.labels, existing.labels, "labels");
    const row = {
      id: existing.id,
      name: checks.text(checks.kept(input.name, existing.name, "name"), "name", 60),
      labels: input.labels ? readLabels(labels, checks) : labels,
      advance: checks.kept(input.advance, existing.advance, "advance"),
      holdsOnClosures: checks.kept(input.holdsOnClosures, existing.holdsOnClosures, "holdsOnClosures"),
      weekStartsOn: weekdayNumber(
        checks.kept(input.weekStartsOn, weekdayEnum(existing.weekStartsOn), "weekStartsOn"),
      ),
      startsOn: checks.kept(input.startsOn, existing.startsOn, "startsOn"),
      endsOn: input.endsOn === undefined ? existing.endsOn : input.endsOn,
      startIndex: readIndex(
        checks.kept(input.startIndex, existing.startIndex, "startIndex"),
        labels,
        "startIndex",
        checks,
      ),
      meta: checks.kept(input.meta, existing.meta, "meta"),
    };
    checks.range(row.startsOn, row.endsOn, "endsOn");
    checkRuledLabels(ruled.get(existing.id) ?? [], row.labels, existing.name, checks);
    reachOfUpdate(change, existing, row, checks);
    return row;
  },
  archive({ change, existing, checks }) {
    const today = change.today(existing.schoolId);
    checks.add(change.reach(existing.schoolId, today, checks.at("id")));
    return { id: existing.id, retired: retiredFrom(existing.retired, today) };
  },
  restore({ change, existing, checks }) {
    const today = change.today(existing.schoolId);
    checks.add(change.reach(existing.schoolId, today, checks.at("id")));
    return { id: existing.id, name: existing.name, retired: restoredFrom(existing.retired, today) };
  },
  explain: (constraint, row, path) =>
    constraint === "one_rotation_per_name"
      ? {
          code: "CONFLICT",
          message: `The school has a rotation ${row.name} already.`,
          path: [...path, "name"],
        }
      : null,
};

/** Another end changes days after the earlier of the two; anything else may change all days of the cycle. */
function reachOfUpdate(change: Change, old: Rotation, row: Partial<Rotation>, checks: Checks): void {
  const fields = ["labels", "advance", "holdsOnClosures", "weekStartsOn", "startsOn", "startIndex"] as const;
  const changed = fields.find((field) => JSON.stringify(old[field]) !== JSON.stringify(row[field]));
  if (changed) {
    const from = [old.startsOn, row.startsOn!].sort()[0]!;
    checks.add(change.reach(old.schoolId, from, checks.at(changed)));
  }
  if ((row.endsOn ?? null) !== old.endsOn) {
    const ends = [old.endsOn, row.endsOn ?? null].filter((end) => end !== null).sort();
    checks.add(change.reach(old.schoolId, addDays(ends[0]!, 1), checks.at("endsOn")));
  }
}

/** A rule on a label that the rotation no longer has would never hold again, and nobody would be told. */
function checkRuledLabels(
  ruled: readonly string[],
  labels: readonly string[],
  name: string,
  checks: Checks,
): void {
  const lost = ruled.filter((label) => !labels.includes(label));
  if (lost.length === 0) return;
  checks.fail(
    "labels",
    `Assignment rules hold on ${lost.join(", ")} of ${name}; change or archive them first.`,
    "CONFLICT",
  );
}

function readLabels(labels: readonly string[], checks: Checks): string[] {
  if (labels.length === 0 || labels.length > 60) checks.fail("labels", "A rotation has 1 to 60 labels.");
  return labels.map((label) => checks.text(label, "labels", 20));
}

export function readIndex(index: number, labels: readonly string[], field: string, checks: Checks): number {
  if (index < 0 || index >= labels.length) {
    checks.fail(
      field,
      `The rotation has ${labels.length} labels, so a place is from 0 to ${labels.length - 1}.`,
    );
  }
  return index;
}

/** Raises the revision of a rotation whose resets change. */
export async function touchRotation(change: Change, rotation: Rotation): Promise<RotationWithResets> {
  const [stored] = await updateRows(change.db, Rotation, [{ id: rotation.id, name: rotation.name }]);
  return { ...stored!, resets: await readResets(change.db, rotation.id) };
}
