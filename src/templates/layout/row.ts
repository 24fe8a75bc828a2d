import type { LocalTime } from "../../time/local-time.js";

export const ROW_TYPES = [
  "CLASS",
  "HOMEROOM",
  "ADVISORY",
  "STUDY_SUPPORT",
  "LUNCH",
  "BREAK",
  "ASSEMBLY",
  "ACTIVITY",
  "EXAM",
  "OTHER",
] as const;
export type RowType = (typeof ROW_TYPES)[number];

/** Limits of the domain, in minutes; the database holds the same ones as constraints. */
export const PERIOD_LENGTH = { least: 30, most: 120 } as const;
export const PASSING_TIME = { least: 0, most: 30 } as const;
export const SEGMENT_LENGTH = { least: 1, most: 600 } as const;

/**
 * One row of a template as a school describes it: a period when it has a number, else a segment.
 * Lengths and passing are minutes; `tracks` are track ordinals, null being everyone.
 */
export interface RowDraft {
  readonly number: number | null;
  readonly label: string;
  readonly type: RowType;
  readonly start: LocalTime;
  readonly length: number;
  /** Minutes to change rooms after a period; 0 for a segment. */
  readonly passing: number;
  readonly tracks: readonly number[] | null;
  /** Segments only: the period number it belongs to (half of a split period), and which part. */
  readonly periodNumber: number | null;
  readonly part: number | null;
  readonly meta: Readonly<Record<string, unknown>>;
}
