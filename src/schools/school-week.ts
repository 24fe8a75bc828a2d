import type { LocalDate, Weekday } from "../time/local-date.js";

/** The weekdays on which a school is in session from a date on, until a later week takes over. */
export interface SchoolWeek {
  /** null: from the beginning. */
  readonly from: LocalDate | null;
  readonly weekdays: readonly Weekday[];
}
