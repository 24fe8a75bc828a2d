import { v7 as newId } from "uuid";
import type { AssignmentRule } from "../../schedules/rules/assignment-rule.js";
import { sameJson } from "../../templates/layout/same-json.js";
import type { LocalDate } from "../../time/local-date.js";
import type { Place, Placed } from "../form/place.js";
import type { RuleEntry } from "../form/school-file.js";
import type { Findings } from "../report/findings.js";
import type { FamilyNames } from "./family-names.js";
import { matchRules } from "./match-rules.js";
import type { KnownRotation } from "./plan-rotations.js";
import { readRule } from "./read-rule.js";
import { ruleInWords } from "./rule-in-words.js";
import { refuseTies } from "./rule-ties.js";
import { keptSpells } from "./spells.js";
import { isActive } from "./stored-school.js";
import { noWrites, type Reach, type Writes } from "./writes.js";

export type RuleRow = Pick<
  AssignmentRule,
  | "id"
  | "schoolId"
  | "familyId"
  | "weekdays"
  | "rotationId"
  | "rotationDays"
  | "startsOn"
  | "endsOn"
  | "priority"
  | "retired"
  | "meta"
>;

export interface PlannedRule {
  readonly row: RuleRow;
  readonly place: Place;
  readonly before: AssignmentRule | undefined;
}

export interface RuleWorld {
  readonly schoolId: string;
  readonly stored: readonly AssignmentRule[];
  readonly families: FamilyNames;
  readonly rotations: ReadonlyMap<string, KnownRotation>;
  readonly reach: Reach;
}

export function planRules(
  entries: readonly Placed<RuleEntry>[],
  world: RuleWorld,
  findings: Findings,
): Writes<RuleRow> {
  const active = world.stored.filter(isActive);
  const read = entries.flatMap((one) => readRule(one, world, findings) ?? []);
  const matches = matchRules(
    read.map(({ content }) => content),
    active,
  );
  const planned = read.map(({ entry, place, content }): PlannedRule => {
    const before = matches.get(content);
    const retired = keptSpells(entry.outOfForce, before?.retired ?? "{}");
    const meta = entry.meta ?? before?.meta ?? {};
    return {
      row: { id: before?.id ?? newId(), schoolId: world.schoolId, ...content, retired, meta },
      place,
      before,
    };
  });
  const standing = refuseTies(planned, active, (rule) => ruleInWords(rule, world), findings);
  const writes = noWrites<RuleRow>();
  for (const { row, before } of standing) {
    const outcome = before === undefined ? "created" : same(row, before) ? "unchanged" : "updated";
    findings.tallies.assignmentRules[outcome] += 1;
    if (outcome === "created") writes.inserts.push(row);
    if (outcome === "updated") writes.updates.push(row);
    if (outcome !== "unchanged") world.reach.back(before ? reachOf(row, before) : row.startsOn);
  }
  const taken = new Set(planned.map(({ before }) => before));
  for (const rule of active) {
    if (!taken.has(rule))
      findings.leftAlone.push({ kind: "assignmentRules", name: ruleInWords(rule, world) });
  }
  return writes;
}

/** A rule of which only the end moved changes no day up to the earlier of both ends. */
function reachOf(row: RuleRow, before: AssignmentRule): LocalDate {
  const sameButEnd = same({ ...row, endsOn: before.endsOn }, before);
  const ends = [row.endsOn, before.endsOn].filter((end) => end !== null).sort();
  if (sameButEnd && ends.length > 0) return ends[0]!;
  return [row.startsOn, before.startsOn].sort()[0]!;
}

function same(row: RuleRow, rule: AssignmentRule): boolean {
  const fields = Object.keys(row) as (keyof RuleRow)[];
  return fields.every((field) => sameJson(inOrder(row[field]), inOrder(rule[field])));
}

/** The order in which a rule names its days makes no difference. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}
