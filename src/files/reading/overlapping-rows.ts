import { forWhom, sharedAudience, sharePeople } from "../../templates/layout/audience.js";
import { nameOf, openingNameOf } from "../../templates/layout/derived.js";
import type { RowDraft } from "../../templates/layout/row.js";
import { placeOnClock } from "../../templates/layout/row-span.js";

export interface Overlap {
  /** Indexes into the rows, the one that begins first before the other. */
  readonly earlier: number;
  readonly later: number;
  readonly message: string;
}

/** Each pair of rows that the same people would have at once. */
export function overlappingRows(rows: readonly RowDraft[], trackName: (number: number) => string): Overlap[] {
  const placed = placeOnClock(rows);
  return placed.flatMap((earlier, place) =>
    placed
      .slice(place + 1)
      .filter((later) => later.from < earlier.until && sharePeople(earlier.row.tracks, later.row.tracks))
      .map((later) => {
        const whom = forWhom(sharedAudience(earlier.row.tracks, later.row.tracks), trackName);
        const message = `${openingNameOf(later.row)} overlaps ${nameOf(earlier.row)}${whom}`;
        return { earlier: earlier.index, later: later.index, message };
      }),
  );
}
