import { weekdayName } from "../../time/local-date.js";
import type { RuleContent } from "./match-rules.js";
import type { RuleWorld } from "./plan-rules.js";

/** `"Regular" on Monday and Tuesday from 2026-08-13 to 2027-06-03`, as rules have no names. */
export function ruleInWords(
  rule: RuleContent,
  { families, rotations }: Pick<RuleWorld, "families" | "rotations">,
): string {
  const rotation = [...rotations].find(([, { id }]) => id === rule.rotationId)?.[0];
  const days = [
    ...(rule.weekdays ? [`on ${rule.weekdays.map(weekdayName).join(", ")}`] : []),
    ...(rule.rotationDays ? [`on ${rule.rotationDays.join(", ")} of "${rotation ?? "a rotation"}"`] : []),
  ];
  const end = rule.endsOn === null ? "on" : `to ${rule.endsOn}`;
  return `"${families.nameOf(rule.familyId)}" ${days.join(" ")} from ${rule.startsOn} ${end}`;
}
