import type { EntityManager } from "typeorm";
import { loaderById } from "../../database/entity-loader.js";
import { AssignmentRule } from "./assignment-rule.js";

export function ruleLoaders(db: EntityManager) {
  return { byId: loaderById(db, AssignmentRule) };
}
