import type { Fault } from "../../faults/fault.js";
import { forWhom, sharedAudience, sharePeople } from "./audience.js";
import { nameOf, openingNameOf } from "./derived.js";
import type { RowDraft } from "./row.js";
import { placeOnClock } from "./row-span.js";

export interface Naming {
  /** Where the list of rows stands in the input. */
  readonly path: Fault["path"];
  readonly trackName: (ordinal: number) => string;
}

/** Each pair of rows that the same people would have at once, told on the later row. */
export function overlaps(rows: readonly RowDraft[], { path, trackName }: Naming): Fault[] {
  const placed = placeOnClock(rows);
  return placed.flatMap((earlier, place) => {
    const faults: Fault[] = [];
    for (const later of placed.slice(place + 1)) {
      // Half-open spans: a row may start at the bell that ends another, and all that follow start later.
      if (later.from >= earlier.until) break;
      if (!sharePeople(earlier.row.tracks, later.row.tracks)) continue;
      const whom = forWhom(sharedAudience(earlier.row.tracks, later.row.tracks), trackName);
      const message = `${openingNameOf(later.row)} overlaps ${nameOf(earlier.row)}${whom}`;
      faults.push({ code: "BAD_USER_INPUT", message, path: [...path, later.index, "start"] });
    }
    return faults;
  });
}

/** Each pair of periods that have one number for the same people, told on the one further down the list. */
export function repeatedNumbers(rows: readonly RowDraft[], { path, trackName }: Naming): Fault[] {
  return rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((above, aboveIndex): Fault[] => {
      if (row.number === null || above.number !== row.number) return [];
      if (!sharePeople(above.tracks, row.tracks)) return [];
      const whom = forWhom(sharedAudience(above.tracks, row.tracks), trackName);
      const message = `Period number ${row.number} is given twice${whom}: rows ${aboveIndex + 1} and ${index + 1}`;
      return [{ code: "BAD_USER_INPUT", message, path: [...path, index, "number"] }];
    }),
  );
}
