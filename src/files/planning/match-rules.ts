import type { AssignmentRule } from "../../schedules/rules/assignment-rule.js";

/** What a rule says, as far as it tells rules apart. */
export type RuleContent = Pick<
  AssignmentRule,
  "familyId" | "weekdays" | "rotationId" | "rotationDays" | "startsOn" | "endsOn" | "priority"
>;

/**
 * Finds again the rules of a file among those of the school, which have no names: first what is the same, then
 * what differs in one point, as long as only one rule comes into question. A rule with another range counts as
 * changed only when one end stayed, else last year's rule would be moved to this year and its days be lost.
 */
export function matchRules<Wanted extends RuleContent, Stored extends RuleContent>(
  wanted: readonly Wanted[],
  stored: readonly Stored[],
): Map<Wanted, Stored> {
  const matches = new Map<Wanted, Stored>();
  let [open, free] = [[...wanted], [...stored]];
  for (const keyOf of KEYS) {
    const [asked, offered] = [grouped(open, keyOf), grouped(free, keyOf)];
    for (const [key, ones] of asked) {
      const others = offered.get(key) ?? [];
      if (ones.length === 1 && others.length === 1) matches.set(ones[0]!, others[0]!);
    }
    const taken = new Set(matches.values());
    open = open.filter((one) => !matches.has(one));
    free = free.filter((one) => !taken.has(one));
  }
  return matches;
}

type Key = (rule: RuleContent) => string | null;

const days = ({ weekdays, rotationId, rotationDays }: RuleContent) => [
  weekdays && [...weekdays].sort(),
  rotationId,
  rotationDays && [...rotationDays].sort(),
];

const KEYS: readonly Key[] = [
  (rule) => keyOfAll(days(rule), rule.familyId, rule.startsOn, rule.endsOn, rule.priority),
  (rule) => keyOfAll(days(rule), rule.familyId, rule.startsOn, rule.endsOn),
  (rule) => keyOfAll(days(rule), rule.startsOn, rule.endsOn, rule.priority),
  (rule) => keyOfAll(days(rule), rule.familyId, rule.startsOn),
  (rule) => (rule.endsOn === null ? null : keyOfAll(days(rule), rule.familyId, rule.endsOn)),
  (rule) => keyOfAll(rule.familyId, rule.rotationId, rule.startsOn, rule.endsOn, rule.priority),
];

function keyOfAll(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function grouped<Rule extends RuleContent>(rules: readonly Rule[], keyOf: Key): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return groups;
}
