import type { RotationAdvance } from "../../schedules/calendar.js";
import type { ExceptionReason } from "../../schedules/exceptions/calendar-exception.js";
import type { Meta } from "../../schools/school.js";
import type { TermType } from "../../schools/terms/term.js";
import type { RowType } from "../../templates/layout/row.js";
import type { LocalDate } from "../../time/local-date.js";
import type { WeekdayEnum } from "../../time/weekday-enum.js";

/** A school's file, as schema/school-file.schema.json describes it. */
export interface SchoolFile {
  readonly form?: 1;
  readonly code: string;
  readonly name: string;
  readonly timezone: string;
  readonly weekdays?: readonly WeekdayEnum[];
  readonly weeks?: readonly WeekEntry[];
  readonly meta?: Meta;
  readonly terms?: readonly TermEntry[];
  readonly tracks?: readonly TrackEntry[];
  readonly templates?: readonly TemplateEntry[];
  readonly rotations?: readonly RotationEntry[];
  readonly assignmentRules?: readonly RuleEntry[];
  readonly calendarExceptions?: readonly ExceptionEntry[];
}

export interface WeekEntry {
  readonly from?: LocalDate;
  readonly weekdays: readonly WeekdayEnum[];
}

/** A range of dates, both included; a bound that is left out has no end. */
export interface Spell {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

interface Kept {
  readonly meta?: Meta;
  readonly archived?: boolean;
}

export interface TermEntry extends Kept {
  readonly name: string;
  readonly type: TermType;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly parent?: string;
}

export interface TrackEntry {
  readonly name: string;
  readonly description?: string;
  readonly archived?: boolean;
}

export interface TemplateEntry extends Kept {
  readonly name: string;
  readonly description?: string;
  readonly effectiveFrom: LocalDate;
  readonly version?: number;
  readonly default?: boolean;
  readonly draft?: boolean;
  readonly outOfForce?: readonly Spell[];
  readonly rows: readonly RowEntry[];
}

export interface RowEntry {
  readonly label: string;
  readonly type?: RowType;
  readonly start: string;
  readonly end: string;
  readonly number?: number;
  readonly periodNumber?: number;
  readonly part?: number;
  readonly passing?: number;
  readonly tracks?: readonly string[];
  readonly meta?: Meta;
}

export interface RotationEntry extends Kept {
  readonly name: string;
  readonly labels: readonly string[];
  readonly advance?: RotationAdvance;
  readonly holdsOnClosures?: boolean;
  readonly weekStartsOn?: WeekdayEnum;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly startsAt?: CyclePlace;
  readonly resets?: readonly ResetEntry[];
  readonly outOfForce?: readonly Spell[];
}

/** A label, or its place from 0 where the label stands in the cycle more than once. */
export type CyclePlace = string | number;

export interface ResetEntry {
  readonly date: LocalDate;
  readonly at: CyclePlace;
}

export interface RuleEntry extends Kept {
  readonly template: string;
  readonly weekdays?: readonly WeekdayEnum[];
  readonly rotation?: string;
  readonly days?: readonly string[];
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly priority?: number;
  readonly outOfForce?: readonly Spell[];
}

export interface ExceptionEntry extends Kept {
  readonly date?: LocalDate;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly template?: string;
  readonly closed?: true;
  readonly reason?: ExceptionReason;
  readonly note?: string;
  readonly advancesRotation?: boolean;
}
