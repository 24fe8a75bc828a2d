import type { EntityManager } from "typeorm";
import { loaderById, loaderOfMany } from "../../database/entity-loader.js";
import { Term } from "./term.js";

export function termLoaders(db: EntityManager) {
  return {
    byId: loaderById(db, Term),
    partsOf: loaderOfMany(db, Term, "parentId", "AND t.archived_at IS NULL ORDER BY t.starts_on, t.id"),
  };
}
