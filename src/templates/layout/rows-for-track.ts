import type { LocalTime } from "../../time/local-time.js";

/** What of a row decides for whom and in which order it is heard. */
export interface AudibleRow {
  readonly label: string;
  readonly start: LocalTime;
  /** Track ordinals; null is everyone. */
  readonly tracks: readonly number[] | null;
}

/** The rows that one track hears (its own and everyone's), or all of them, in clock order. */
export function rowsForTrack<Row extends AudibleRow>(
  rows: readonly Row[],
  trackOrdinal: number | null,
): Row[] {
  return rows
    .filter(({ tracks }) => trackOrdinal === null || tracks === null || tracks.includes(trackOrdinal))
    .sort(
      (one, other) =>
        compare(one.start, other.start) ||
        compareTracks(one.tracks, other.tracks) ||
        compare(one.label, other.label),
    );
}

/** Everyone's rows first, then by the lowest ordinals. */
function compareTracks(one: readonly number[] | null, other: readonly number[] | null): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  const [ours, theirs] = [ascending(one), ascending(other)];
  const at = ours.findIndex((ordinal, index) => ordinal !== theirs[index]);
  return at < 0 ? ours.length - theirs.length : ours[at]! - (theirs[at] ?? Number.NEGATIVE_INFINITY);
}

function ascending(ordinals: readonly number[]): number[] {
  return [...ordinals].sort((one, other) => one - other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
