import { v7 as newId } from "uuid";
import { readRows } from "../database/read-rows.js";
import { insertRows } from "../database/store-rows.js";
import { Refusal, refuse } from "../faults/fault.js";
import type { CopyPeriodTemplateInput } from "../graphql/generated.js";
import { MOST_TRACKS, Track } from "../schools/tracks/track.js";
import type { Change } from "../writes/change.js";
import { Checks } from "../writes/checks.js";
import type { RowDraft } from "./layout/row.js";
import { storeTemplate } from "./one-template.js";
import { PeriodTemplate } from "./period-template.js";
import { readTemplateWorld } from "./template-world.js";

/** Copies a version to a school as a draft; its tracks are found there by name, and made where they are missing. */
export async function copyTemplate(change: Change, input: CopyPeriodTemplateInput): Promise<PeriodTemplate> {
  const checks = new Checks(["input"]);
  const sourceId = checks.id("PeriodTemplate", input.id, "id");
  const schoolId = checks.id("School", input.toSchoolId, "toSchoolId");
  const name = typeof input.name === "string" ? checks.text(input.name, "name", 60) : null;
  if (schoolId !== "") {
    await change.enter([schoolId]);
    checks.add(change.schoolFault(schoolId, checks.at("toSchoolId")));
  }
  const [source] = await readRows(change.db, PeriodTemplate, "WHERE t.id = ANY($1)", [
    [sourceId].filter(Boolean),
  ]);
  if (!source && sourceId !== "") checks.fail("id", "There is no period template with this id.", "NOT_FOUND");
  if (!source || checks.faults.length > 0) throw new Refusal(checks.faults);
  const world = await readTemplateWorld(change.db, [schoolId, source.schoolId]);
  const ordinals = await matchTracks(change, source, schoolId, world.tracks);
  const family = world.familyOf(schoolId, name ?? source.name);
  const row = {
    id: newId(),
    schoolId,
    familyId: family.id,
    name: family.name,
    effectiveFrom: input.effectiveFrom ?? change.today(schoolId),
    isDefault: false,
    description: source.description,
    meta: source.meta,
  };
  const rows = source.cachedPeriods.map(
    (copied): RowDraft => ({
      ...copied,
      tracks: copied.tracks?.map((ordinal) => ordinals.get(ordinal)!) ?? null,
    }),
  );
  world.contents.set(row.id, { family, rows, publish: false });
  return storeTemplate(change, row, world, checks);
}

/** The ordinal in the other school of each track that the template's rows name. */
async function matchTracks(
  change: Change,
  source: PeriodTemplate,
  schoolId: string,
  tracks: ReadonlyMap<string, readonly Track[]>,
): Promise<Map<number, number>> {
  const there = tracks.get(schoolId) ?? [];
  let next = Math.max(-1, ...there.map(({ ordinal }) => ordinal)) + 1;
  const missing: (Partial<Track> & { id: string })[] = [];
  const matched = new Map<number, number>();
  const named = new Set(source.cachedPeriods.flatMap(({ tracks: ordinals }) => ordinals ?? []));
  for (const track of tracks.get(source.schoolId) ?? []) {
    if (!named.has(track.ordinal)) continue;
    const same =
      there.find(({ id }) => id === track.id) ??
      there.find(({ name, archivedAt }) => name === track.name && archivedAt === null);
    if (!same)
      missing.push({
        id: newId(),
        schoolId,
        ordinal: next,
        name: track.name,
        description: track.description,
      });
    matched.set(track.ordinal, same ? same.ordinal : next++);
  }
  if (missing.length > 0 && next > MOST_TRACKS) {
    const message = `A school has at most ${MOST_TRACKS} tracks, archived ones included; ${missing.length} are missing there.`;
    refuse("BAD_USER_INPUT", message, ["input", "toSchoolId"]);
  }
  await insertRows(change.db, Track, missing);
  return matched;
}
