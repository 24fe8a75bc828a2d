import type { SchoolWeek } from "../schools/school-week.js";
import type { DateSpan } from "../time/date-span.js";
import type { LocalDate, Weekday } from "../time/local-date.js";

export type { DateSpan, SchoolWeek };

/** A version that is published, or was before it was archived. Its rows do not matter to the choice of a day. */
export interface TemplateVersion {
  readonly id: string;
  readonly familyId: string;
  readonly name: string;
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly isDefault: boolean;
  /** When it was out of force (archived, and not yet restored). */
  readonly retired: readonly DateSpan[];
  /** ISO instant; breaks the last tie. */
  readonly publishedAt: string;
}

export type RotationAdvance = "SCHOOL_DAY" | "CALENDAR_DAY" | "WEEK";

export interface RotationPlan {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly advance: RotationAdvance;
  /** SCHOOL_DAY only: whether a closed school day keeps the label for the next one. */
  readonly holdsOnClosures: boolean;
  /** WEEK only: the weekday on which a new week begins. */
  readonly weekStartsOn: Weekday;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  /** Label index on `startsOn`. */
  readonly startIndex: number;
  readonly retired: readonly DateSpan[];
  /** Re-anchors: from `date` on the cycle counts from `index`. Ascending by date. */
  readonly resets: readonly { readonly date: LocalDate; readonly index: number }[];
}

export interface RulePlan {
  readonly id: string;
  readonly familyId: string;
  /** null: every school weekday. */
  readonly weekdays: readonly Weekday[] | null;
  readonly rotationId: string | null;
  /** Labels of the rotation on which the rule holds; null exactly when `rotationId` is. */
  readonly rotationDays: readonly string[] | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly priority: number;
  readonly retired: readonly DateSpan[];
  /** ISO instant; breaks a tie that only history can hold. */
  readonly createdAt: string;
}

export interface ExceptionPlan {
  readonly id: string;
  readonly date: LocalDate;
  /** null: closed. */
  readonly familyId: string | null;
  /** Said by the school, e.g. "Snow day"; null when it gave none. */
  readonly note: string | null;
  readonly reason: string;
  /** Overrides for this date whether a SCHOOL_DAY rotation advances; null leaves it to the rotation. */
  readonly advancesRotation: boolean | null;
}

/** Everything that decides which template a school runs on a date. Plain values; no clock, no database. */
export interface SchoolCalendar {
  readonly schoolId: string;
  /** Ascending by `from`; the first has null. */
  readonly weeks: readonly SchoolWeek[];
  /** familyId -> name, for every family that a rule, an exception or a version speaks of. */
  readonly familyNames: ReadonlyMap<string, string>;
  readonly templates: readonly TemplateVersion[];
  readonly rotations: readonly RotationPlan[];
  readonly rules: readonly RulePlan[];
  /** Not revoked; at most one a date. */
  readonly exceptions: readonly ExceptionPlan[];
}

export type DaySource = "EXCEPTION" | "ROTATION" | "WEEKDAY" | "DEFAULT" | "NONE";

export interface RotationDay {
  readonly rotationId: string;
  readonly label: string;
  readonly index: number;
}

/** What a school runs on a date, and why. */
export interface ResolvedDay {
  readonly schoolId: string;
  readonly date: LocalDate;
  /** Whether the school is open: a school weekday or a date given a template, and not closed. */
  readonly isSchoolDay: boolean;
  readonly source: DaySource;
  /** One sentence in the school's words that says why this day has this template, or none. */
  readonly reason: string;
  readonly templateId: string | null;
  readonly familyId: string | null;
  readonly ruleId: string | null;
  readonly exceptionId: string | null;
  readonly rotationDays: readonly RotationDay[];
}
