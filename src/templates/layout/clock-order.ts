import type { RowDraft } from "./row.js";

type Comparable = string | number;

/** Compares rows by the clock; what starts together is told apart by its own words, never by where it stood. */
export function clockOrder(one: RowDraft, other: RowDraft): number {
  const [left, right] = [sortKey(one), sortKey(other)];
  for (const [place, value] of left.entries()) {
    const against = right[place] as Comparable;
    // Not localeCompare: its order changes with the machine's language.
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

function sortKey(row: RowDraft): Comparable[] {
  const tracks = row.tracks === null ? "" : [...row.tracks].sort((a, b) => a - b).join();
  const unnumbered = Number.POSITIVE_INFINITY;
  return [
    row.start,
    row.length,
    row.number ?? unnumbered,
    row.periodNumber ?? unnumbered,
    row.part ?? unnumbered,
    row.label,
    tracks,
    row.type,
    row.passing,
  ];
}
