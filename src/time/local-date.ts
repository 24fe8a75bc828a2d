import { dayOfYearMonthDay, daysInMonth, yearMonthDayOf } from "./civil-days.js";
import type { Reading } from "./reading.js";

/** A calendar date without zone, `YYYY-MM-DD`; compares as a string. */
export type LocalDate = string;

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

export function readLocalDate(text: string): Reading<LocalDate> {
  const fault = localDateFault(text);
  return fault === null ? { value: text } : { fault };
}

/** Null when the text is a date that exists, else a sentence that says why it is none. */
export function localDateFault(text: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return `${JSON.stringify(text)} is not a date: write it as YYYY-MM-DD`;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
    return `${text} is out of range: years go from ${EARLIEST_YEAR} to ${LATEST_YEAR}`;
  }
  if (month < 1 || month > 12) return `${text} is not a date: months go from 01 to 12`;
  if (day < 1) return `${text} is not a date: days begin at 01`;
  const last = daysInMonth(year, month);
  if (day > last) return `${text} is not a date: ${MONTH_NAMES[month - 1]} ${year} has ${last} days`;
  return null;
}

/** Days since 1970-01-01, which is 0. Takes a valid date; reads digits only, as it runs for every day of a range. */
export function dayNumber(date: LocalDate): number {
  return dayOfYearMonthDay(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

export function dateOfDay(day: number): LocalDate {
  const { year, month, day: dayOfMonth } = yearMonthDayOf(day);
  return `${String(year).padStart(4, "0")}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}`;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** How many days `to` lies after `from`; 0 for the same date, negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayNumber(date));
}

/** 1970-01-01, day 0, was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Every date from `from` to `to`, both included; none when `to` lies before `from`. */
export function eachDate(from: LocalDate, to: LocalDate): LocalDate[] {
  const first = dayNumber(from);
  const count = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length: count }, (_, offset) => dateOfDay(first + offset));
}

export function weekdayName(weekday: Weekday): string {
  return WEEKDAY_NAMES[weekday - 1] as string;
}

/** Monday first, as ISO 8601 numbers them. */
export const WEEKDAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));

function digits(text: string, from: number, until: number): number {
  let number = 0;
  for (let at = from; at < until; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}
