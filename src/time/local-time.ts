import type { Reading } from "./reading.js";

/**
 * A wall-clock time of day, `HH:MM`, 00:00 to 23:59 as a start; compares as a string.
 * Only as an end may it be 24:00, the midnight at which the day is over.
 */
export type LocalTime = string;

export const MINUTES_OF_DAY = 1440;

/** Reads `HH:MM`; `HH:MM:00` too, as partners' systems write whole minutes that way. */
export function readLocalTime(text: string): Reading<LocalTime> {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (parts === null) return { fault: `${JSON.stringify(text)} is not a time of day: write it as HH:MM` };
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hour === 24 && minute === 0 && second === 0) {
    return {
      fault: `${text} is not a time of day: a day's last minute begins at 23:59 and midnight is 00:00`,
    };
  }
  if (hour > 23) return { fault: `${text} is not a time of day: hours go from 00 to 23` };
  if (minute > 59) return { fault: `${text} is not a time of day: minutes go from 00 to 59` };
  if (second > 0) return { fault: `${text} has seconds: bells ring on whole minutes, write HH:MM` };
  return { value: text.slice(0, 5) };
}

export function localTimeFault(text: string): string | null {
  return readLocalTime(text).fault ?? null;
}

/** Minutes since 00:00 on the clock's face; says nothing of elapsed time, which a clock change stretches. */
export function minutesOf(time: LocalTime): number {
  const hour = (time.charCodeAt(0) - 48) * 10 + time.charCodeAt(1) - 48;
  return hour * 60 + (time.charCodeAt(3) - 48) * 10 + time.charCodeAt(4) - 48;
}

/** The inverse of `minutesOf`, for 0 to 1440. */
export function timeOfMinutes(minutes: number): LocalTime {
  const hour = Math.floor(minutes / 60);
  return `${TWO_DIGITS[hour]}:${TWO_DIGITS[minutes - hour * 60]}`;
}

const TWO_DIGITS = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));
