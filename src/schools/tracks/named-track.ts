import { type Fault, refuse } from "../../faults/fault.js";
import { readGlobalId } from "../../ids/global-id.js";
import type { Track } from "./track.js";

/** The track that a caller names by name or global id; null when there is none. An active one is preferred. */
export function findTrack(tracks: readonly Track[], nameOrId: string): Track | null {
  const id = readGlobalId(nameOrId);
  const found =
    id?.type === "Track"
      ? tracks.filter((track) => track.id === id.uuid)
      : tracks.filter(({ name }) => name === nameOrId);
  return found.find(({ archivedAt }) => archivedAt === null) ?? found[0] ?? null;
}

/** The ordinal of the track that a reader names, null when none is named. An unknown track is refused. */
export function readTrack(
  tracks: readonly Track[],
  nameOrId: string | null | undefined,
  path: Fault["path"],
): number | null {
  if (nameOrId === null || nameOrId === undefined) return null;
  const track = findTrack(tracks, nameOrId);
  return track ? track.ordinal : refuse("BAD_USER_INPUT", unknownTrack(tracks, nameOrId), path);
}

export function unknownTrack(tracks: readonly Track[], nameOrId: string): string {
  const names = tracks
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ name }) => JSON.stringify(name));
  const known = names.length > 0 ? `its tracks are ${names.join(", ")}` : "it has no tracks";
  return `The school has no track ${JSON.stringify(nameOrId)}: ${known}.`;
}
