import type { Fault } from "../faults/fault.js";
import type { TemplateRowInput } from "../graphql/generated.js";
import { findTrack, unknownTrack } from "../schools/tracks/named-track.js";
import type { Track } from "../schools/tracks/track.js";
import { minutesOf } from "../time/local-time.js";
import { Checks } from "../writes/checks.js";
import { clockOrder } from "./layout/clock-order.js";
import { rowFaults } from "./layout/lay-out.js";
import type { RowDraft } from "./layout/row.js";
import type { Naming } from "./layout/row-clashes.js";

/** Reads the rows of a template as a caller gives them: every fault is noted, and rows come in clock order. */
export function readRowInputs(
  inputs: readonly TemplateRowInput[],
  tracks: readonly Track[],
  checks: Checks,
  field = "rows",
): RowDraft[] {
  const path = checks.at(field);
  const rows = inputs.map((input, index) => readRowInput(input, tracks, [...path, index], checks));
  for (const fault of readableRowFaults(rows, { path, trackName: trackNamer(tracks) })) checks.add(fault);
  return rows.sort(clockOrder);
}

/** What is wrong with rows, but for the lengths that could not be read: those have been told. */
export function readableRowFaults(rows: readonly RowDraft[], naming: Naming): Fault[] {
  return rowFaults(rows, naming).filter(({ path }) => {
    const [index, field] = path.slice(-2);
    return field !== "length" || rows[Number(index)]?.length !== UNREADABLE;
  });
}

export function readRowInput(
  input: TemplateRowInput,
  tracks: readonly Track[],
  path: Fault["path"],
  checks: Checks,
): RowDraft {
  const own = new Checks(path);
  const number = input.number ?? null;
  const row: RowDraft = {
    number,
    label: input.label ?? (number === null ? "" : `Period ${number}`),
    type: input.type ?? "CLASS",
    start: input.start,
    length: readLength(input, own),
    passing: input.passing ?? 0,
    tracks: readTracks(input.tracks, tracks, own),
    periodNumber: input.periodNumber ?? null,
    part: input.part ?? null,
    meta: input.meta ?? {},
  };
  for (const fault of own.faults) checks.add(fault);
  return row;
}

/** The ordinals of the active tracks that are named; null when none is, which means everyone. */
export function readTracks(
  names: readonly string[] | null | undefined,
  tracks: readonly Track[],
  checks: Checks,
): number[] | null {
  if (names === null || names === undefined) return null;
  if (names.length === 0)
    checks.fail("tracks", "An empty list is nobody; leave the tracks out for everyone.");
  const ordinals = names.flatMap((name) => {
    const track = findTrack(tracks, name);
    if (track && track.archivedAt === null) return [track.ordinal];
    checks.fail("tracks", track ? `The track ${track.name} is archived.` : unknownTrack(tracks, name));
    return [];
  });
  // Any track stands in for those that were refused: an empty list would be told as a second fault.
  return ordinals.length > 0 ? [...new Set(ordinals)].sort((one, other) => one - other) : null;
}

export function trackNamer(tracks: readonly Track[]): (ordinal: number) => string {
  return (ordinal) => tracks.find((track) => track.ordinal === ordinal)?.name ?? `track ${ordinal}`;
}

/** The length of a row that tells none: it takes no place on the clock, so that it seems to overlap nothing. */
const UNREADABLE = Number.NEGATIVE_INFINITY;

function readLength(input: TemplateRowInput, checks: Checks): number {
  const length = input.length ?? null;
  const end = input.end ?? null;
  if (end === null) {
    if (length === null) checks.fail("length", "A row needs its length in minutes or its end.");
    return length ?? UNREADABLE;
  }
  const lasting = minutesOf(end) - minutesOf(input.start);
  if (lasting <= 0) checks.fail("end", `The row ends at ${end}, not after it starts at ${input.start}.`);
  if (length !== null && length !== lasting) {
    checks.fail(
      "length",
      `From ${input.start} to ${end} are ${lasting} minutes, and the length says ${length}.`,
    );
  }
  return lasting > 0 ? lasting : UNREADABLE;
}
