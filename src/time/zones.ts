import { dateOfDay, dayNumber, type LocalDate } from "./local-date.js";
import { type LocalTime, minutesOf, timeOfMinutes } from "./local-time.js";
import { offsetAt } from "./zone-offsets.js";

const MS_OF_DAY = 86_400_000;
const MS_OF_MINUTE = 60_000;

/** What the clocks of a zone show at an instant. */
export interface WallClock {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly seconds: number;
  /** `+05:30`, `-07:00`, `+00:00`; with seconds only for the local mean times of long ago. */
  readonly utcOffset: string;
}

/** The instant, in epoch ms, at which clocks of the zone show a time (24:00 too) on a date. */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): number {
  return instantOfMinute(dayNumber(date), minutesOf(time), zone);
}

/**
 * `instantOf` for a date as day number and a time as minutes since 00:00 (1440 is the midnight that ends the day).
 *
 * A time that the clocks skip is shifted forward by what they skip; one they show twice is the earlier instant. Both
 * are what Temporal calls "compatible". The two days looked at hold one change at most: the closest two of any zone
 * since 1900 are a week apart (America/Boa_Vista, October 2000).
 */
export function instantOfMinute(day: number, minute: number, zone: string): number {
  const wallClock = day * MS_OF_DAY + minute * MS_OF_MINUTE;
  const before = offsetAt(wallClock - MS_OF_DAY, zone);
  const after = offsetAt(wallClock + MS_OF_DAY, zone);
  if (before === after) return wallClock - before;
  // The offset before the change names the earlier instant of a repeated time and shifts a skipped time forward; it
  // is wrong only for times that lie wholly after the change.
  const early = wallClock - before;
  if (offsetAt(early, zone) === before) return early;
  const late = wallClock - after;
  return offsetAt(late, zone) === after ? late : early;
}

export function localAt(epochMs: number, zone: string): WallClock {
  const offset = offsetAt(epochMs, zone);
  const wallClock = epochMs + offset;
  const day = Math.floor(wallClock / MS_OF_DAY);
  const seconds = Math.floor((wallClock - day * MS_OF_DAY) / 1000);
  const minutes = Math.floor(seconds / 60);
  return {
    date: dateOfDay(day),
    time: timeOfMinutes(minutes),
    seconds: seconds - minutes * 60,
    utcOffset: writeOffset(offset),
  };
}

function writeOffset(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1000;
  const minutes = Math.floor(seconds / 60);
  const left = seconds - minutes * 60;
  const text = `${offsetMs < 0 ? "-" : "+"}${timeOfMinutes(minutes)}`;
  return left === 0 ? text : `${text}:${String(left).padStart(2, "0")}`;
}
