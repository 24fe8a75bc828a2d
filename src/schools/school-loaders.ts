import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { loaderById } from "../database/entity-loader.js";
import { readRows } from "../database/read-rows.js";
import { School } from "./school.js";

export function schoolLoaders(db: EntityManager) {
  const byId = loaderById(db, School);
  /** Keeps schools that were found in another way: what belongs to them asks for them again by id. */
  const keep = (schools: readonly School[]) => {
    for (const school of schools) byId.prime(school.id, school);
  };
  return {
    byId,
    keep,
    byCode: new DataLoader<string, School | null>(async (codes) => {
      const rows = await readRows(db, School, "WHERE t.code = ANY($1)", [codes]);
      keep(rows);
      const found = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => found.get(code) ?? null);
    }),
  };
}
