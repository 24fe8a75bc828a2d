import type { EntityManager } from "typeorm";
import { loaderById } from "../../database/entity-loader.js";
import { AssignmentRule } from "./assignment-rule.js";

export type RuleLoaders = ReturnType<typeof ruleLoaders>;

export function ruleLoaders(db: EntityManager) {
  return { byId: loaderById(db, AssignmentRule) };
}
