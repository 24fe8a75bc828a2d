import { nameOf, openingNameOf } from "./derived.js";
import type { RowDraft } from "./row.js";
import { type PlacedRow, placeOnClock } from "./row-span.js";

/**
 * A sentence for each row that begins before the passing time of the period before it is over. Only a warning:
 * real schedules do so (lunch follows with no passing time), and an hour's gap is an unlisted lunch.
 */
export function rowWarnings(rows: readonly RowDraft[]): string[] {
  const placed = placeOnClock(rows);
  return placed
    .filter(({ row }) => row.number !== null)
    .flatMap((period) =>
      nextRowsOf(period, placed).flatMap((next) => {
        const lost = period.until + period.row.passing - next.from;
        return lost > 0 ? [warning(next.row, lost, period.row)] : [];
      }),
    );
}

/** The row that follows for each of the period's people: after a common period, each lunch wave has its own. */
function nextRowsOf(period: PlacedRow, placed: readonly PlacedRow[]): PlacedRow[] {
  const following = placed.filter((other) => other.from >= period.until);
  const nextForAny = audiences(period, placed).map((ordinal) =>
    following.find(({ row }) => isFor(row, ordinal)),
  );
  return [...new Set(nextForAny)].filter((next) => next !== undefined);
}

/** The period's people by track; null stands for those who are in none. */
function audiences({ row }: PlacedRow, placed: readonly PlacedRow[]): readonly (number | null)[] {
  return row.tracks ?? [null, ...new Set(placed.flatMap((other) => other.row.tracks ?? []))];
}

function isFor(row: RowDraft, ordinal: number | null): boolean {
  return row.tracks === null || (ordinal !== null && row.tracks.includes(ordinal));
}

function warning(next: RowDraft, lost: number, period: RowDraft): string {
  const minutes = lost === 1 ? "1 minute" : `${lost} minutes`;
  return `${openingNameOf(next)} begins ${minutes} before the passing time after ${nameOf(period)} is over`;
}
