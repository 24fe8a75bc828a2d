import type { EntityManager } from "typeorm";
import type { LocalDate } from "../time/local-date.js";

/** The outcome of a date, in short. */
export interface DayOutline {
  readonly isSchoolDay: boolean;
  readonly source: "EXCEPTION" | "ROTATION" | "WEEKDAY" | "DEFAULT" | "NONE";
  readonly reason: string;
  readonly templateName: string | null;
  readonly templateVersion: number | null;
  readonly rotationDays: readonly string[];
}

/** A date that runs differently after a write. */
export interface AffectedDay {
  readonly schoolId: string;
  readonly date: LocalDate;
  readonly before: DayOutline;
  readonly after: DayOutline;
}

export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Says which days a write changes, by resolving them before and after it. */
export interface Effects {
  /** Notes what the schools run now; asked before the write, in its transaction. */
  observe(db: EntityManager, schoolIds: readonly string[]): Promise<Observation>;
}

export interface Observation {
  /** The dates in each school's range that now run differently, by school and date. */
  differences(db: EntityManager, ranges: ReadonlyMap<string, DateRange>): Promise<AffectedDay[]>;
}
