import { v7 as newId } from "uuid";
import type { CreateAssignmentRuleInput, UpdateAssignmentRuleInput } from "../../graphql/generated.js";
import { addDays, weekdayName } from "../../time/local-date.js";
import { restoredFrom, retiredFrom } from "../../time/retirement.js";
import { weekdayNumber } from "../../time/weekday-enum.js";
import type { Change } from "../../writes/change.js";
import type { Checks } from "../../writes/checks.js";
import { inSchool, type Kind } from "../../writes/kind.js";
import type { RulePlan } from "../calendar.js";
import { tiesOf } from "../rule-ties.js";
import { AssignmentRule } from "./assignment-rule.js";
import { planOf, type RuleWorld, readRuleWorld } from "./rule-world.js";

type Condition = Pick<
  AssignmentRule,
  "familyId" | "weekdays" | "rotationId" | "rotationDays" | "startsOn" | "endsOn" | "priority"
>;

export const ruleKind: Kind<AssignmentRule, CreateAssignmentRuleInput, UpdateAssignmentRuleInput, RuleWorld> =
  {
    entity: AssignmentRule,
    noun: "assignment rule",
    types: "AssignmentRule",
    schoolOf: "t.school_id",
    parent: inSchool(),
    prepare: (change, { schoolIds }) => readRuleWorld(change, schoolIds),
    create({ change, input, parentId: schoolId, checks }, world) {
      const id = newId();
      const condition: Condition = {
        familyId: readFamily(world, schoolId, input.templateName, checks),
        weekdays: readWeekdays(input.weekdays, checks),
        rotationId: input.rotationId ? checks.id("Rotation", input.rotationId, "rotationId") : null,
        rotationDays: input.rotationDays ? [...input.rotationDays] : null,
        startsOn: input.startsOn,
        endsOn: input.endsOn ?? null,
        priority: input.priority ?? 0,
      };
      checkCondition(world, schoolId, condition, checks);
      checks.add(change.reach(schoolId, condition.startsOn, checks.at("startsOn")));
      checkTies(world, schoolId, { id, ...condition, retired: [], createdAt: "" }, checks);
      return { id, schoolId, ...condition, meta: input.meta ?? {} };
    },
    update({ change, input, existing, checks }, world) {
      const { schoolId } = existing;
      const condition: Condition = {
        familyId:
          typeof input.templateName === "string"
            ? readFamily(world, schoolId, input.templateName, checks)
            : checks.kept(input.templateName, existing.familyId, "templateName"),
        weekdays: input.weekdays === undefined ? existing.weekdays : readWeekdays(input.weekdays, checks),
        rotationId:
          input.rotationId === undefined
            ? existing.rotationId
            : input.rotationId && checks.id("Rotation", input.rotationId, "rotationId"),
        rotationDays:
          input.rotationDays === undefined
            ? existing.rotationDays
            : input.rotationDays && [...input.rotationDays],
        startsOn: checks.kept(input.startsOn, existing.startsOn, "startsOn"),
        endsOn: input.endsOn === undefined ? existing.endsOn : input.endsOn,
        priority: checks.kept(input.priority, existing.priority, "priority"),
      };
      checkCondition(world, schoolId, condition, checks);
      reachOfUpdate(change, existing, condition, checks);
      checkTies(world, schoolId, { ...planOf(existing), ...condition }, checks);
      return { id: existing.id, ...condition, meta: checks.kept(input.meta, existing.meta, "meta") };
    },
    archive({ change, existing, checks }, world) {
      const today = change.today(existing.schoolId);
      checks.add(change.reach(existing.schoolId, latest(today, existing.startsOn), checks.at("id")));
      world.rules.get(existing.schoolId)!.delete(existing.id);
      return { id: existing.id, retired: retiredFrom(existing.retired, today) };
    },
    restore({ change, existing, checks }, world) {
      const today = change.today(existing.schoolId);
      const retired = restoredFrom(existing.retired, today);
      checks.add(change.reach(existing.schoolId, latest(today, existing.startsOn), checks.at("id")));
      checkTies(world, existing.schoolId, planOf({ ...existing, retired }), checks, "id");
      return { id: existing.id, retired };
    },
    explain: (constraint, _row, path) => MESSAGES[constraint]?.(path) ?? null,
  };

const MESSAGES: Record<string, (path: readonly (string | number)[]) => ReturnType<typeof ruleKind.explain>> =
  {
    no_tied_rules: (path) => ({
      code: "CONFLICT",
      message: "Another rule holds on the same days with the same range and priority.",
      path: [...path, "priority"],
    }),
    assignment_rule_of_rotation: (path) => ({
      code: "NOT_FOUND",
      message: "The school has no such rotation.",
      path: [...path, "rotationId"],
    }),
  };

function readFamily(world: RuleWorld, schoolId: string, name: string, checks: Checks): string {
  const id = world.familyId(schoolId, name);
  // Of a school that is missing itself, nothing more is to be said.
  if (id === null && world.rules.has(schoolId))
    checks.fail("templateName", `The school has no template ${JSON.stringify(name)}.`, "NOT_FOUND");
  return id ?? "";
}

function readWeekdays(
  names: CreateAssignmentRuleInput["weekdays"],
  checks: Checks,
): AssignmentRule["weekdays"] {
  if (names === null || names === undefined) return null;
  if (names.length === 0)
    checks.fail(
      "weekdays",
      "An empty list of weekdays would never hold; leave it out for every school weekday.",
    );
  return [...new Set(names)].map(weekdayNumber).sort();
}

function checkCondition(world: RuleWorld, schoolId: string, rule: Condition, checks: Checks): void {
  checks.range(rule.startsOn, rule.endsOn, "endsOn");
  if (rule.weekdays === null && rule.rotationId === null) {
    checks.fail("weekdays", "A rule needs weekdays, days of a rotation, or both.");
  }
  if ((rule.rotationId === null) !== (rule.rotationDays === null)) {
    checks.fail("rotationDays", "A rotation and its days are given together or not at all.");
  }
  if (!rule.rotationId || !rule.rotationDays) return;
  const rotation = world.rotation(rule.rotationId);
  if (!rotation || rotation.schoolId !== schoolId) {
    checks.fail("rotationId", "The school has no such rotation.", "NOT_FOUND");
    return;
  }
  if (rule.rotationDays.length === 0)
    checks.fail("rotationDays", "An empty list of rotation days would never hold.");
  for (const label of rule.rotationDays) {
    if (!rotation.labels.includes(label)) {
      checks.fail(
        "rotationDays",
        `${rotation.name} has no day ${JSON.stringify(label)}; its days are ${[...new Set(rotation.labels)].join(", ")}.`,
      );
    }
  }
}

/** Refuses a rule that would win or lose against another by nothing but the order of their making. */
function checkTies(
  world: RuleWorld,
  schoolId: string,
  rule: RulePlan,
  checks: Checks,
  field = "priority",
): void {
  const others = world.rules.get(schoolId);
  if (!others || checks.faults.length > 0) return;
  for (const other of tiesOf(rule, [...others.values()])) {
    checks.fail(
      field,
      `It would tie with the rule for ${world.familyName(other.familyId)} (${conditionOf(other)}, ${other.startsOn} to ${other.endsOn ?? "no end"}, priority ${other.priority}): give one a narrower range or another priority.`,
      "CONFLICT",
    );
  }
  // A refused rule is no obstacle to those after it.
  if (checks.faults.length === 0) others.set(rule.id, rule);
}

function conditionOf(rule: RulePlan): string {
  const weekdays = rule.weekdays?.map(weekdayName).join(", ");
  return [weekdays, rule.rotationDays?.join(", ")].filter(Boolean).join(" on ");
}

/** Another end changes days after the earlier of the two; anything else may change all days of the rule. */
function reachOfUpdate(change: Change, old: AssignmentRule, rule: Condition, checks: Checks): void {
  const fields = ["familyId", "weekdays", "rotationId", "rotationDays", "startsOn", "priority"] as const;
  const changed = fields.find((field) => JSON.stringify(old[field]) !== JSON.stringify(rule[field]));
  if (changed) {
    const from = [old.startsOn, rule.startsOn].sort()[0]!;
    checks.add(
      change.reach(old.schoolId, from, checks.at(changed === "familyId" ? "templateName" : changed)),
    );
  }
  if (rule.endsOn !== old.endsOn) {
    const ends = [old.endsOn, rule.endsOn].filter((end) => end !== null).sort();
    checks.add(change.reach(old.schoolId, addDays(ends[0]!, 1), checks.at("endsOn")));
    // The narrower range wins: another end can decide any day that the rule shares with another.
    change.follow(old.schoolId, old.startsOn, checks.at("endsOn"));
  }
}

function latest(one: string, other: string): string {
  return [one, other].sort()[1]!;
}
