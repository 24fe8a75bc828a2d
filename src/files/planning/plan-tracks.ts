import { v7 as newId } from "uuid";
import type { Track } from "../../schools/tracks/track.js";
import type { Placed } from "../form/place.js";
import type { TrackEntry } from "../form/school-file.js";
import type { Findings } from "../report/findings.js";
import { withoutTwins } from "./without-twins.js";
import { noWrites, type Writes } from "./writes.js";

type TrackRow = Pick<Track, "id" | "schoolId" | "ordinal" | "name" | "description" | "archivedAt">;

export interface TrackPlan {
  readonly writes: Writes<TrackRow>;
  /** The ordinal of every track that rows may name. */
  readonly ordinals: ReadonlyMap<string, number>;
}

/** An archived track that the file names comes back: its ordinal stands in rows that the school still has. */
export function planTracks(
  entries: readonly Placed<TrackEntry>[],
  stored: readonly Track[],
  schoolId: string,
  findings: Findings,
): TrackPlan {
  const writes = noWrites<TrackRow>();
  const known = byName(stored);
  const ordinals = new Map(
    [...known].filter(([, track]) => !track.archivedAt).map(([name, { ordinal }]) => [name, ordinal]),
  );
  let next = Math.max(-1, ...stored.map(({ ordinal }) => ordinal)) + 1;
  const wanted = withoutTwins(entries, "tracks", ({ name }) => name, findings);
  for (const { entry, place } of wanted) {
    const before = known.get(entry.name);
    const description = entry.description?.trim() || null;
    if (before === undefined && next > 999) {
      findings.refuse("tracks", place, "A school has at most 1000 tracks");
      continue;
    }
    const ordinal = before?.ordinal ?? next++;
    const row = {
      id: before?.id ?? newId(),
      schoolId,
      ordinal,
      name: entry.name,
      description,
      archivedAt: null,
    };
    ordinals.set(entry.name, ordinal);
    if (before === undefined) {
      writes.inserts.push(row);
      findings.tallies.tracks.created += 1;
    } else if (before.archivedAt !== null || before.description !== description) {
      writes.updates.push(row);
      findings.tallies.tracks.updated += 1;
    } else {
      findings.tallies.tracks.unchanged += 1;
    }
  }
  const named = new Set(wanted.map(({ entry }) => entry.name));
  for (const [name] of ordinals) if (!named.has(name)) findings.leftAlone.push({ kind: "tracks", name });
  return { writes, ordinals };
}

/** Of several tracks of one name the active one, else the last. */
function byName(tracks: readonly Track[]): Map<string, Track> {
  const found = new Map<string, Track>();
  for (const track of tracks) {
    const other = found.get(track.name);
    if (other === undefined || other.archivedAt !== null) found.set(track.name, track);
  }
  return found;
}
