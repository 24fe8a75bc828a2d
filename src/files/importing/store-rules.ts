import type { EntityManager } from "typeorm";
import { insertRows, updateRows } from "../../database/store-rows.js";
import { AssignmentRule } from "../../schedules/rules/assignment-rule.js";
import { planned } from "../../writes/plan.js";
import { type Storing, storePlans } from "../../writes/store-plans.js";
import type { RulePlan, RuleRow } from "../planning/plan-rules.js";
import type { Findings } from "../report/findings.js";

/**
 * Changed rules first: a new one may stand where an old one makes room. The database calls more rules tied than
 * those that share a date, so it may still refuse one; the others are stored.
 */
export async function storeRules(db: EntityManager, rules: RulePlan, findings: Findings): Promise<void> {
  await store(db, rules.updates, "updated", (manager, rows) => updateRows(manager, AssignmentRule, rows));
  await store(db, rules.inserts, "created", (manager, rows) => insertRows(manager, AssignmentRule, rows));

  async function store(
    manager: EntityManager,
    rows: readonly RuleRow[],
    outcome: "created" | "updated",
    save: Storing<RuleRow, AssignmentRule>["save"],
  ): Promise<void> {
    if (rows.length === 0) return;
    const places = rows.map(({ id }) => rules.places.get(id) ?? ["assignmentRules"]);
    const stored = await storePlans(manager, rows.map(planned), places, "ITEM_BY_ITEM", { save, explain });
    for (const { fault } of stored.errors) {
      findings.tallies.assignmentRules[outcome] -= 1;
      findings.refuse("assignmentRules", fault.path, fault.message);
    }
  }
}

const explain: Storing<RuleRow, AssignmentRule>["explain"] = (constraint, _rule, path) => {
  if (constraint !== "no_tied_rules") return null;
  const message =
    "The rule ties with another one of an equally long range that begins or ends while it holds: give one of them a greater priority";
  return { code: "CONFLICT", message, path };
};
