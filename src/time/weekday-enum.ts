import { WEEKDAY_NAMES, type Weekday } from "./local-date.js";

/** How the API writes a weekday: `MONDAY`. */
export type WeekdayEnum = Uppercase<(typeof WEEKDAY_NAMES)[number]>;

export function weekdayNumber(weekday: WeekdayEnum): Weekday {
  return (WEEKDAY_ENUMS.indexOf(weekday) + 1) as Weekday;
}

export function weekdayEnum(weekday: Weekday): WeekdayEnum {
  return WEEKDAY_ENUMS[weekday - 1] as WeekdayEnum;
}

/** Monday first, as ISO 8601 numbers them. */
const WEEKDAY_ENUMS = WEEKDAY_NAMES.map((name) => name.toUpperCase() as WeekdayEnum);
