import { type LocalTime, minutesOf, timeOfMinutes } from "../../time/local-time.js";
import type { RowDraft, RowType } from "./row.js";

export interface DayPlan {
  readonly firstBell: LocalTime;
  /** How many periods, all of one length. */
  readonly periods: number;
  readonly length: number;
  readonly passing: number;
  /** 1 unless the school has a zero period. */
  readonly firstNumber?: number;
  readonly breaks: readonly PlannedBreak[];
  /** Whether the passing time before a break is kept; unless it is, the break follows at once. */
  readonly passingBeforeBreak?: boolean;
}

export interface PlannedBreak {
  /** The number of the period that it follows; several after one period run in the order given. */
  readonly afterPeriod: number;
  readonly label: string;
  readonly type: RowType;
  readonly length: number;
  /** Minutes up to the row that follows; see `generateRows` for what they are when not given. */
  readonly passingAfter?: number;
}

/**
 * Lays out a day of equal periods. As real schools ring it, lunch follows a period at once and the time to
 * change rooms comes after lunch: the passing time of a period before a break is 0 and moves to behind the
 * (last) break, where it is a plain gap, because a segment has no passing time. After the day's last row
 * there is nothing to pass to, so its passing time is 0.
 *
 * First bell 08:30, 3 periods of 50 minutes, passing 7, a lunch of 30 after period 2: period 1 08:30-09:20,
 * period 2 09:27-10:17, lunch 10:17-10:47, period 3 10:54-11:44. With `passingBeforeBreak`: lunch
 * 10:24-10:54, and period 3 at 10:54, or later by the lunch's `passingAfter`.
 *
 * For a plan without faults (`planFaults`) only.
 */
export function generateRows(plan: DayPlan): RowDraft[] {
  return layOutDay(plan).map(({ from, row }) => ({ ...row, start: timeOfMinutes(from) }));
}

export interface LaidOutRow {
  /** Minutes after 00:00; not yet a time, because a plan with faults may run past midnight. */
  readonly from: number;
  readonly row: Omit<RowDraft, "start">;
}

export function layOutDay(plan: DayPlan): LaidOutRow[] {
  const laidOut: LaidOutRow[] = [];
  let bell = minutesOf(plan.firstBell);
  const numbers = numbersOf(plan);
  for (const number of numbers) {
    const breaks = plan.breaks.filter((planned) => planned.afterPeriod === number);
    const followedBy = breaks.length > 0 ? "BREAK" : number === numbers.at(-1) ? "NOTHING" : "PERIOD";
    const passing =
      followedBy === "PERIOD" || (followedBy === "BREAK" && plan.passingBeforeBreak) ? plan.passing : 0;
    laidOut.push({ from: bell, row: period(number, plan.length, passing) });
    bell += plan.length + passing;
    for (const [place, planned] of breaks.entries()) {
      laidOut.push({ from: bell, row: segment(planned) });
      bell += planned.length + gapAfter(planned, plan, place === breaks.length - 1);
    }
  }
  return laidOut;
}

export function numbersOf(plan: Pick<DayPlan, "periods" | "firstNumber">): number[] {
  return Array.from({ length: plan.periods }, (_, place) => (plan.firstNumber ?? 1) + place);
}

function period(number: number, length: number, passing: number): LaidOutRow["row"] {
  return { number, label: `Period ${number}`, type: "CLASS", length, passing, ...COMMON };
}

function segment({ label, type, length }: PlannedBreak): LaidOutRow["row"] {
  return { number: null, label, type, length, passing: 0, ...COMMON };
}

const COMMON = { tracks: null, periodNumber: null, part: null, meta: {} } as const;

function gapAfter(planned: PlannedBreak, plan: DayPlan, isLastOfRun: boolean): number {
  const movedHere = isLastOfRun && !plan.passingBeforeBreak;
  return planned.passingAfter ?? (movedHere ? plan.passing : 0);
}
