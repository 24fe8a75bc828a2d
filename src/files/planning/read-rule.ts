import { weekdayNumber } from "../../time/weekday-enum.js";
import { perhaps } from "../form/perhaps.js";
import type { Placed } from "../form/place.js";
import type { RuleEntry } from "../form/school-file.js";
import type { Findings } from "../report/findings.js";
import type { RuleContent } from "./match-rules.js";
import type { RuleWorld } from "./plan-rules.js";
import { spellFault } from "./spells.js";

export interface ReadRule extends Placed<RuleEntry> {
  readonly content: RuleContent;
}

/** A rule with its names looked up; null, and a problem, when one of them is unknown. */
export function readRule(
  placed: Placed<RuleEntry>,
  { families, rotations }: RuleWorld,
  findings: Findings,
): ReadRule | null {
  const { entry, place } = placed;
  const refuse = (key: string, message: string) => {
    findings.refuse("assignmentRules", [...place, key], message);
    return null;
  };
  const familyId = families.idOf(entry.template);
  if (familyId === undefined) {
    const guess = perhaps(entry.template, families.all());
    return refuse("template", `Neither the file nor the school has a template "${entry.template}"${guess}`);
  }
  const rotation = entry.rotation === undefined ? undefined : rotations.get(entry.rotation);
  if (entry.rotation !== undefined && rotation === undefined) {
    const guess = perhaps(entry.rotation, [...rotations.keys()]);
    return refuse("rotation", `Neither the file nor the school has a rotation "${entry.rotation}"${guess}`);
  }
  const stray = entry.days?.find((day) => !rotation?.labels.includes(day));
  if (stray !== undefined) {
    return refuse(
      "days",
      `"${stray}" is no label of "${entry.rotation}"${perhaps(stray, rotation?.labels ?? [])}`,
    );
  }
  if (entry.to !== undefined && entry.to < entry.from) {
    return refuse("to", `The range ends on ${entry.to}, before it begins on ${entry.from}`);
  }
  const spells = spellFault(entry.outOfForce);
  if (spells !== null) return refuse("outOfForce", spells);
  const content: RuleContent = {
    familyId,
    weekdays: entry.weekdays ? entry.weekdays.map(weekdayNumber).sort() : null,
    rotationId: rotation?.id ?? null,
    rotationDays: entry.days ? [...entry.days] : null,
    startsOn: entry.from,
    endsOn: entry.to ?? null,
    priority: entry.priority ?? 0,
  };
  return { ...placed, content };
}
