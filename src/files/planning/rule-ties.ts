import type { RulePlan as RuleOfCalendar } from "../../schedules/calendar.js";
import { tiesOf } from "../../schedules/rule-ties.js";
import type { AssignmentRule } from "../../schedules/rules/assignment-rule.js";
import { readDateSpans } from "../../time/date-span.js";
import { pointerTo } from "../form/place.js";
import type { Findings } from "../report/findings.js";
import type { RuleContent } from "./match-rules.js";
import type { PlannedRule, RuleRow } from "./plan-rules.js";

/**
 * The rules that tie with none, neither of the file nor of the school. Of rules that tie none is taken; and as a
 * rule that is not taken leaves the one of the school as it was, the rest is looked at again.
 */
export function refuseTies(
  planned: readonly PlannedRule[],
  stored: readonly AssignmentRule[],
  inWords: (rule: RuleContent) => string,
  findings: Findings,
): PlannedRule[] {
  let standing = [...planned];
  for (;;) {
    const places = new Map(standing.map(({ row, place }) => [row.id, place]));
    const ofFile = standing.map(({ row }) => inCalendar(row));
    const ofSchool = stored.filter(({ id }) => !places.has(id)).map(inCalendar);
    const tied = new Set<string>();
    for (const rule of ofFile) {
      const ties = tiesOf(rule, [...ofFile, ...ofSchool]);
      if (ties.length === 0) continue;
      tied.add(rule.id);
      const others = ties.map(({ id }) =>
        places.has(id) ? `at ${pointerTo(places.get(id)!)}` : "of the school",
      );
      const first = ties[0] as RuleContent & RuleOfCalendar;
      const message = `The rule ${inWords(rule as RuleContent & RuleOfCalendar)} ties with that ${others.join(" and ")} (${inWords(first)}): give one a narrower range or a greater priority`;
      findings.refuse("assignmentRules", places.get(rule.id)!, message);
    }
    if (tied.size === 0) return standing;
    standing = standing.filter(({ row }) => !tied.has(row.id));
  }
}

function inCalendar(rule: RuleRow): RuleOfCalendar {
  return { ...rule, retired: readDateSpans(rule.retired), createdAt: "" };
}
