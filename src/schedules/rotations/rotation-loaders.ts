import type { EntityManager } from "typeorm";
import { loaderById, loaderOfMany } from "../../database/entity-loader.js";
import { Rotation } from "./rotation.js";
import { RotationReset } from "./rotation-reset.js";

export function rotationLoaders(db: EntityManager) {
  return {
    byId: loaderById(db, Rotation),
    resetsOf: loaderOfMany(db, RotationReset, "rotationId", "AND t.archived_at IS NULL ORDER BY t.on_date"),
  };
}
