import type { EntityManager } from "typeorm";
import { loaderById, loaderOfMany } from "../../database/entity-loader.js";
import { Track } from "./track.js";

export function trackLoaders(db: EntityManager) {
  return {
    byId: loaderById(db, Track),
    /** Archived ones too: rows of older templates still name them. */
    ofSchool: loaderOfMany(db, Track, "schoolId", "ORDER BY t.ordinal"),
  };
}
