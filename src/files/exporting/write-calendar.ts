import type { Rotation } from "../../schedules/rotations/rotation.js";
import type { RotationReset } from "../../schedules/rotations/rotation-reset.js";
import type { AssignmentRule } from "../../schedules/rules/assignment-rule.js";
import type { Term } from "../../schools/terms/term.js";
import { weekdayEnum } from "../../time/weekday-enum.js";
import type { RotationEntry, RuleEntry, TermEntry } from "../form/school-file.js";
import { readSpells } from "../planning/spells.js";
import { writeCyclePlace } from "../reading/cycle-place.js";

export function writeTerm(term: Term, termName: (id: string) => string): TermEntry {
  return {
    name: term.name,
    type: term.type,
    from: term.startsOn,
    to: term.endsOn,
    ...(term.parentId !== null && { parent: termName(term.parentId) }),
    ...kept(term),
  };
}

export function writeRotation(rotation: Rotation, resets: readonly RotationReset[]): RotationEntry {
  const { labels } = rotation;
  const spells = readSpells(rotation.retired);
  return {
    name: rotation.name,
    labels,
    ...(rotation.advance !== "SCHOOL_DAY" && { advance: rotation.advance }),
    ...(!rotation.holdsOnClosures && { holdsOnClosures: false }),
    ...(rotation.weekStartsOn !== 1 && { weekStartsOn: weekdayEnum(rotation.weekStartsOn) }),
    from: rotation.startsOn,
    ...(rotation.endsOn !== null && { to: rotation.endsOn }),
    ...(rotation.startIndex !== 0 && { startsAt: writeCyclePlace(rotation.startIndex, labels) }),
    ...(resets.length > 0 && {
      resets: resets.map(({ onDate, labelIndex }) => ({
        date: onDate,
        at: writeCyclePlace(labelIndex % labels.length, labels),
      })),
    }),
    ...(spells.length > 0 && { outOfForce: spells }),
    ...kept(rotation),
  };
}

export interface RuleNames {
  readonly family: (id: string) => string;
  readonly rotation: (id: string) => string;
}

export function writeRule(rule: AssignmentRule, names: RuleNames): RuleEntry {
  const spells = readSpells(rule.retired);
  return {
    template: names.family(rule.familyId),
    ...(rule.weekdays && { weekdays: [...rule.weekdays].sort().map(weekdayEnum) }),
    ...(rule.rotationId !== null && { rotation: names.rotation(rule.rotationId) }),
    ...(rule.rotationDays && { days: rule.rotationDays }),
    from: rule.startsOn,
    ...(rule.endsOn !== null && { to: rule.endsOn }),
    ...(rule.priority !== 0 && { priority: rule.priority }),
    ...(spells.length > 0 && { outOfForce: spells }),
    ...kept(rule),
  };
}

function kept({ meta, archivedAt }: Pick<Term, "meta" | "archivedAt">) {
  return {
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(archivedAt !== null && { archived: true }),
  };
}
