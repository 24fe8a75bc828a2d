import type { Fault } from "../../faults/fault.js";
import { MINUTES_OF_DAY, readLocalTime, timeOfMinutes } from "../../time/local-time.js";
import { openingTitleOf } from "./derived.js";
import { type DayPlan, layOutDay, numbersOf, type PlannedBreak } from "./generate-rows.js";
import { labelFault } from "./label.js";
import { isWithin, type Limits, MOST_ROWS, PERIOD_NUMBER } from "./limits.js";
import { PASSING_TIME, PERIOD_LENGTH, SEGMENT_LENGTH } from "./row.js";
import { isRowTime } from "./row-span.js";

const PERIODS_A_DAY = { least: 1, most: 20 } as const;

/** Every fault of a plan, each at the argument that broke the rule; rows that it generates then have none. */
export function planFaults(plan: DayPlan, path: Fault["path"]): Fault[] {
  const faults = [
    ...firstBellFaults(plan, path),
    ...outside("The number of periods", plan.periods, PERIODS_A_DAY, [...path, "periods"]),
    ...outside("A period's length in minutes", plan.length, PERIOD_LENGTH, [...path, "length"]),
    ...outside("The passing time in minutes", plan.passing, PASSING_TIME, [...path, "passing"]),
    ...outside("The first period's number", plan.firstNumber ?? 1, firstNumberLimits(plan), [
      ...path,
      "firstNumber",
    ]),
    ...breakListFaults(plan, [...path, "breaks"]),
  ];
  return faults.length > 0 ? faults : midnightFaults(plan, path);
}

/** The last period's number must exist too. */
function firstNumberLimits({ periods }: DayPlan): Limits {
  const others = isWithin(PERIODS_A_DAY, periods) ? periods - 1 : 0;
  return { least: PERIOD_NUMBER.least, most: PERIOD_NUMBER.most - others };
}

function firstBellFaults({ firstBell }: DayPlan, path: Fault["path"]): Fault[] {
  if (isRowTime(firstBell)) return [];
  const why = readLocalTime(firstBell).fault ?? `${firstBell} is not written as HH:MM`;
  return [fault(`The first bell can't ring then: ${why}`, [...path, "firstBell"])];
}

function breakListFaults(plan: DayPlan, path: Fault["path"]): Fault[] {
  const most = MOST_ROWS - PERIODS_A_DAY.most;
  if (plan.breaks.length > most) return [fault(`A day has at most ${most} breaks`, path)];
  // Without a sound count, which periods exist can't be said.
  const numbers = isWithin(PERIODS_A_DAY, plan.periods) ? numbersOf(plan) : null;
  return plan.breaks.flatMap((planned, index) => breakFaults(planned, numbers, [...path, index]));
}

function breakFaults(planned: PlannedBreak, numbers: number[] | null, path: Fault["path"]): Fault[] {
  const label = labelFault(planned.label);
  const title = label === null ? planned.label : "This break";
  const follows = numbers === null || numbers.includes(planned.afterPeriod);
  const none = `${title} comes after period ${planned.afterPeriod}, but there is no such period`;
  return [
    ...(label === null ? [] : [fault(`A break's label ${label}`, [...path, "label"])]),
    ...(follows ? [] : [fault(none, [...path, "afterPeriod"])]),
    ...outside(`${title}'s length in minutes`, planned.length, SEGMENT_LENGTH, [...path, "length"]),
    ...outside(`The time after ${title}`, planned.passingAfter ?? 0, PASSING_TIME, [...path, "passingAfter"]),
  ];
}

function midnightFaults(plan: DayPlan, path: Fault["path"]): Fault[] {
  const over = layOutDay(plan).find(({ from, row }) => from + row.length >= MINUTES_OF_DAY);
  if (over === undefined) return [];
  // The row may begin after midnight already, where it has no time to name.
  const start = over.from < MINUTES_OF_DAY ? `, from ${timeOfMinutes(over.from)},` : "";
  const message = `${openingTitleOf(over.row)}${start} would not be over by 23:59: begin earlier or plan less`;
  return [fault(message, [...path, "firstBell"])];
}

function outside(what: string, value: number, limits: Limits, path: Fault["path"]): Fault[] {
  if (isWithin(limits, value)) return [];
  return [fault(`${what} is ${value}, not a whole number from ${limits.least} to ${limits.most}`, path)];
}

function fault(message: string, path: Fault["path"]): Fault {
  return { code: "BAD_USER_INPUT", message, path };
}
