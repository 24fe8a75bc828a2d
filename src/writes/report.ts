import type { Outcome } from "./change.js";
import type { AffectedDay } from "./effects.js";

/** The fields of `ChangeReport`, which every answer to a write has. */
export interface Report {
  readonly dryRun: boolean;
  readonly affectedDateCount: number;
  readonly affectedDates: AffectedDay[];
}

const MOST_TOLD = 366;

export function reportOf({ dryRun, affectedDates }: Outcome<unknown>): Report {
  return {
    dryRun,
    affectedDateCount: affectedDates.length,
    affectedDates: affectedDates.slice(0, MOST_TOLD),
  };
}
