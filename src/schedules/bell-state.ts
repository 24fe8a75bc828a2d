import { dayNumber, type LocalDate } from "../time/local-date.js";
import { type LocalTime, minutesOf } from "../time/local-time.js";
import { instantOfMinute } from "../time/zones.js";

/** What of a row the bells need; filter by track (`rowsForTrack`) before, or all tracks' rows are told side by side. */
export interface RingingRow {
  readonly start: LocalTime;
  /** Minutes on the clock's face. */
  readonly length: number;
  /** Null for a segment. */
  readonly number: number | null;
}

export interface BellDay<Row extends RingingRow> {
  readonly date: LocalDate;
  readonly isSchoolDay: boolean;
  readonly rows: readonly Row[];
}

export type BellPhase = "NO_SCHOOL" | "BEFORE" | "IN_PERIOD" | "PASSING" | "SEGMENT" | "AFTER";

export interface NextBell<Row> {
  readonly date: LocalDate;
  /** Epoch ms. */
  readonly startsAt: number;
  /** The rows that start then: several when tracks do so at once. */
  readonly rows: readonly Row[];
}

export interface BellState<Row> {
  readonly state: BellPhase;
  /** Several when tracks run side by side. */
  readonly current: readonly Row[];
  readonly next: NextBell<Row> | null;
  /** Elapsed seconds, begun ones counting whole, until a current row ends or, with none, until the next begins. */
  readonly secondsLeft: number | null;
  /** The next instant, in epoch ms, at which a row ends or begins: the state holds until then, or midnight. */
  readonly changesAt: number | null;
}

/**
 * What is on at an instant, with `today` being the school's date then and `following` its next school day that has
 * rows. Rows are half-open: at exactly 09:00 the 09:00 row is current and the one that ended is not.
 *
 * Everything is compared as instants, since across a clock change the clock's face stands still or runs ahead.
 */
export function bellStateAt<Row extends RingingRow>(
  instantMs: number,
  zone: string,
  today: BellDay<Row>,
  following: BellDay<Row> | null,
): BellState<Row> {
  const bells = today.isSchoolDay ? bellsOf(today, zone) : [];
  const current = bells.filter(({ startsAt, endsAt }) => startsAt <= instantMs && instantMs < endsAt);
  const nextToday = nextBell(today.date, bells, instantMs);
  const next = nextToday ?? (following && nextBell(following.date, bellsOf(following, zone), instantMs));
  const endsAt = current.length === 0 ? null : Math.min(...current.map((bell) => bell.endsAt));
  const awaited = endsAt ?? next?.startsAt ?? null;
  return {
    state: phaseOf(bells, current, nextToday !== null, instantMs),
    current: current.map(({ row }) => row),
    next,
    secondsLeft: awaited === null ? null : Math.ceil((awaited - instantMs) / 1000),
    changesAt: endsAt !== null && next !== null ? Math.min(endsAt, next.startsAt) : awaited,
  };
}

interface Bell<Row> {
  readonly row: Row;
  readonly startsAt: number;
  readonly endsAt: number;
}

function bellsOf<Row extends RingingRow>({ date, rows }: BellDay<Row>, zone: string): Bell<Row>[] {
  const day = dayNumber(date);
  return rows.map((row) => {
    const start = minutesOf(row.start);
    return {
      row,
      startsAt: instantOfMinute(day, start, zone),
      endsAt: instantOfMinute(day, start + row.length, zone),
    };
  });
}

function nextBell<Row>(
  date: LocalDate,
  bells: readonly Bell<Row>[],
  instantMs: number,
): NextBell<Row> | null {
  const ahead = bells.filter(({ startsAt }) => startsAt > instantMs);
  if (ahead.length === 0) return null;
  const startsAt = Math.min(...ahead.map((bell) => bell.startsAt));
  return { date, startsAt, rows: ahead.filter((bell) => bell.startsAt === startsAt).map(({ row }) => row) };
}

/** A school day that has no bells yet counts as NO_SCHOOL: nothing rings, before as little as after. */
function phaseOf<Row extends RingingRow>(
  bells: readonly Bell<Row>[],
  current: readonly Bell<Row>[],
  moreToday: boolean,
  instantMs: number,
): BellPhase {
  if (bells.length === 0) return "NO_SCHOOL";
  if (current.some(({ row }) => row.number !== null)) return "IN_PERIOD";
  if (current.length > 0) return "SEGMENT";
  if (!moreToday) return "AFTER";
  return bells.some(({ startsAt }) => startsAt <= instantMs) ? "PASSING" : "BEFORE";
}
