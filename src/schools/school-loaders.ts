import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { loaderById } from "../database/entity-loader.js";
import { readRows } from "../database/read-rows.js";
import { School } from "./school.js";

export type SchoolLoaders = ReturnType<typeof schoolLoaders>;

export function schoolLoaders(db: EntityManager) {
  return {
    byId: loaderById(db, School),
    byCode: new DataLoader<string, School | null>(async (codes) => {
      const rows = await readRows(db, School, "WHERE t.code = ANY($1)", [codes]);
      const found = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => found.get(code) ?? null);
    }),
  };
}
