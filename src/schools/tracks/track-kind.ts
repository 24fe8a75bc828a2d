import { v7 as newId } from "uuid";
import type { CreateTrackInput, UpdateTrackInput } from "../../graphql/generated.js";
import { inSchool, type Kind } from "../../writes/kind.js";
import { MOST_TRACKS, Track } from "./track.js";

/** The next free ordinal of each school; counted on as tracks are planned. */
type NextOrdinals = Map<string, number>;

export const trackKind: Kind<Track, CreateTrackInput, UpdateTrackInput, NextOrdinals> = {
  entity: Track,
  noun: "track",
  types: "Track",
  schoolOf: "t.school_id",
  parent: inSchool(),
  async prepare({ db }, { schoolIds }) {
    const rows: { id: string; next: number }[] = await db.query(
      `SELECT school_id AS id, max(ordinal) + 1 AS next FROM track WHERE school_id = ANY($1) GROUP BY school_id`,
      [schoolIds],
    );
    return new Map(rows.map(({ id, next }) => [id, next]));
  },
  create({ input, parentId: schoolId, checks }, nextOrdinals) {
    const ordinal = nextOrdinals.get(schoolId) ?? 0;
    nextOrdinals.set(schoolId, ordinal + 1);
    if (ordinal >= MOST_TRACKS)
      checks.fail("schoolId", `A school has at most ${MOST_TRACKS} tracks, archived ones included.`);
    return {
      id: newId(),
      schoolId,
      ordinal,
      name: checks.text(input.name, "name", 60),
      description: checks.optionalText(input.description, "description", 500),
    };
  },
  update: ({ input, existing, checks }) => ({
    id: existing.id,
    name: checks.text(checks.kept(input.name, existing.name, "name"), "name", 60),
    description:
      input.description === undefined
        ? existing.description
        : checks.optionalText(input.description, "description", 500),
  }),
  archive: ({ existing }) => ({ id: existing.id }),
  restore: ({ existing }) => ({ id: existing.id, name: existing.name }),
  explain: (constraint, row, path) =>
    constraint === "one_track_per_name"
      ? { code: "CONFLICT", message: `The school has a track ${row.name} already.`, path: [...path, "name"] }
      : null,
};
