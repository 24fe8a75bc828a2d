/** The limits of a template that are not minutes; those stand beside the row itself. */
export const PERIOD_NUMBER = { least: 0, most: 99 } as const;
export const PART_NUMBER = { least: 1, most: 9 } as const;
/** Ed-Fi's ClassPeriodName and BellScheduleName hold 60 characters: a longer label could not be exported. */
export const MOST_LABEL_CHARACTERS = 60;
/** The largest of 514 real templates has under 40 rows; 200 keeps a comparison of all pairs cheap. */
export const MOST_ROWS = 200;

export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Whether it is a whole number within the limits, both included. */
export function isWithin(limits: Limits, value: number): boolean {
  return Number.isInteger(value) && value >= limits.least && value <= limits.most;
}
