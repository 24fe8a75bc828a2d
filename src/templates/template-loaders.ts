import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";
import { loaderById } from "../database/entity-loader.js";
import { readRows } from "../database/read-rows.js";
import { PeriodTemplate } from "./period-template.js";
import { TemplateFamily } from "./template-family.js";
import { TemplateRow } from "./template-row.js";

/** One version of a named template; without a number, the latest that is published. */
export interface VersionKey {
  readonly schoolId: string;
  readonly name: string;
  readonly version: number | null;
}

export function templateLoaders(db: EntityManager) {
  return {
    byId: loaderById(db, PeriodTemplate),
    familyById: loaderById(db, TemplateFamily),
    /** For who wrote a row and when, which its template does not hold materialised. */
    rowById: loaderById(db, TemplateRow),
    byVersion: new DataLoader((keys: readonly VersionKey[]) => findVersions(db, keys), {
      cacheKeyFn: textOf,
    }),
  };
}

async function findVersions(
  db: EntityManager,
  keys: readonly VersionKey[],
): Promise<(PeriodTemplate | null)[]> {
  const rows = await readRows(
    db,
    PeriodTemplate,
    `JOIN unnest($1::uuid[], $2::text[], $3::integer[]) AS key (school_id, name, version)
       ON t.school_id = key.school_id AND t.name = key.name
      AND CASE WHEN key.version IS NULL THEN t.status = 'PUBLISHED' ELSE t.version = key.version END
     ORDER BY t.version`,
    [keys.map(({ schoolId }) => schoolId), keys.map(({ name }) => name), keys.map(({ version }) => version)],
  );
  const byVersion = new Map(rows.map((row) => [textOf(row), row]));
  const latest = new Map(rows.filter(isPublished).map((row) => [textOf({ ...row, version: null }), row]));
  return keys.map((key) => byVersion.get(textOf(key)) ?? latest.get(textOf(key)) ?? null);
}

function isPublished({ status }: PeriodTemplate): boolean {
  return status === "PUBLISHED";
}

function textOf({ schoolId, name, version }: VersionKey): string {
  return `${schoolId} ${version ?? "latest"} ${name}`;
}
