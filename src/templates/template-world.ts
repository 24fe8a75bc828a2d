import type { EntityManager } from "typeorm";
import { v7 as newId } from "uuid";
import { readRows } from "../database/read-rows.js";
import { Track } from "../schools/tracks/track.js";
import type { RowDraft } from "./layout/row.js";
import { TemplateFamily } from "./template-family.js";

/** What writing templates must know of their schools; counted on as versions and families are planned. */
export interface TemplateWorld {
  readonly tracks: ReadonlyMap<string, readonly Track[]>;
  /** The family of a name, made when the school has none yet. */
  familyOf(schoolId: string, name: string): PlannedFamily;
  /** The greatest version number of each family; numbers are given as versions are stored, so that none is skipped. */
  readonly latest: Map<string, number>;
  /** What is stored beside a new version, by its id. */
  readonly contents: Map<string, TemplateContents>;
}

export interface PlannedFamily {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
}

export interface TemplateContents {
  readonly family: PlannedFamily;
  readonly rows: readonly RowDraft[];
  readonly publish: boolean;
}

export async function readTemplateWorld(
  db: EntityManager,
  schoolIds: readonly string[],
): Promise<TemplateWorld> {
  const tracks = await readRows(db, Track, "WHERE t.school_id = ANY($1) ORDER BY t.ordinal", [schoolIds]);
  const known = await readRows(db, TemplateFamily, "WHERE t.school_id = ANY($1)", [schoolIds]);
  const latest: { id: string; version: number }[] = await db.query(
    `SELECT family_id AS id, max(version) AS version FROM period_template WHERE school_id = ANY($1) GROUP BY family_id`,
    [schoolIds],
  );
  const families = new Map<string, PlannedFamily>(
    known.map((family) => [keyOf(family.schoolId, family.name), family]),
  );
  return {
    tracks: new Map(schoolIds.map((id) => [id, tracks.filter(({ schoolId }) => schoolId === id)])),
    familyOf(schoolId, name) {
      const family = families.get(keyOf(schoolId, name)) ?? { id: newId(), schoolId, name };
      families.set(keyOf(schoolId, name), family);
      return family;
    },
    latest: new Map(latest.map(({ id, version }) => [id, version])),
    contents: new Map(),
  };
}

function keyOf(schoolId: string, name: string): string {
  return `${schoolId} ${name}`;
}
