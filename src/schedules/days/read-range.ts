import { type Fault, refuseIfAny } from "../../faults/fault.js";
import { daysBetween, type LocalDate } from "../../time/local-date.js";

/** The longest range of days that is resolved at once. */
export const MOST_DAYS = 366;

/** Refuses a range that ends before it begins, or is longer than a leap year. */
export function readRange(from: LocalDate, to: LocalDate): void {
  const faults: Fault[] = [];
  const path = ["to"];
  if (to < from) {
    faults.push({
      code: "BAD_USER_INPUT",
      message: `The range ends on ${to}, before it begins on ${from}.`,
      path,
    });
  } else if (daysBetween(from, to) >= MOST_DAYS) {
    const days = daysBetween(from, to) + 1;
    faults.push({
      code: "BAD_USER_INPUT",
      message: `From ${from} to ${to} are ${days} days; at most ${MOST_DAYS} are answered at once.`,
      path,
    });
  }
  refuseIfAny(faults);
}
