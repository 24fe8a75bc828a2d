import { minutesOf, readLocalTime, timeOfMinutes } from "../../time/local-time.js";

interface Bells {
  readonly start: string;
  readonly end: string;
}

const HALF_A_DAY = 720;
/** No school rings before it; a time before it that follows a later one was read off a clock of 12 hours. */
const EARLIEST_BELL = 360;

/**
 * Why a row's bells may mean two things, by the row's index: a row that begins at 01:05 below one that begins at
 * 11:30 may mean 13:05. A file that gives its rows in the order of the clock is never ambiguous.
 */
export function ambiguousBells(rows: readonly Bells[]): Map<number, string> {
  const found = new Map<number, string>();
  let latest = -1;
  for (const [index, row] of rows.entries()) {
    const start = minutesAt(row.start);
    const end = minutesAt(row.end);
    if (start === null || end === null) continue;
    if (start < EARLIEST_BELL && latest >= EARLIEST_BELL) {
      found.set(
        index,
        `${row.start} stands below ${timeOfMinutes(latest)}, so it may mean ${afternoon(start)}`,
      );
    } else if (end <= start && end < EARLIEST_BELL && end + HALF_A_DAY > start) {
      found.set(index, `${row.end} comes before ${row.start}, so it may mean ${afternoon(end)}`);
    } else {
      latest = Math.max(latest, start);
    }
  }
  return found;
}

function afternoon(minutes: number): string {
  return `${timeOfMinutes(minutes + HALF_A_DAY)}: write times on a clock of 24 hours, and rows in its order`;
}

function minutesAt(text: string): number | null {
  const { value } = readLocalTime(text);
  return value === undefined ? null : minutesOf(value);
}
