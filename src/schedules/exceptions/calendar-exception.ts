import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { Stamped } from "../../database/stamped.js";
import { type Meta, School } from "../../schools/school.js";
import { TemplateFamily } from "../../templates/template-family.js";
import type { LocalDate } from "../../time/local-date.js";

/** Named after the calendar events of Ed-Fi 5.2 where it has one. */
export const EXCEPTION_REASONS = [
  "HOLIDAY",
  "BREAK",
  "WEATHER",
  "STAFF_DAY",
  "EMERGENCY",
  "STRIKE",
  "EXAM",
  "ASSEMBLY",
  "LATE_START",
  "EARLY_DISMISSAL",
  "MAKE_UP_DAY",
  "SPECIAL_EVENT",
  "OTHER",
] as const;
export type ExceptionReason = (typeof EXCEPTION_REASONS)[number];

/** One date on which a school closes or runs another template. Archived means revoked. */
@Entity("calendar_exception")
@Check(
  "valid_exception_reason",
  `reason IN ('HOLIDAY', 'BREAK', 'WEATHER', 'STAFF_DAY', 'EMERGENCY', 'STRIKE', 'EXAM', 'ASSEMBLY', 'LATE_START', 'EARLY_DISMISSAL', 'MAKE_UP_DAY', 'SPECIAL_EVENT', 'OTHER')`,
)
@Check("valid_exception_note", `length(note) <= 500`)
@Index("one_exception_per_date", ["schoolId", "onDate"], { unique: true, where: "archived_at IS NULL" })
@Index("calendar_exception_school_date_idx", ["schoolId", "onDate", "id"])
@Index("calendar_exception_school_updated_idx", ["schoolId", "updatedAt", "id"])
@Index("calendar_exception_family_idx", ["familyId"])
@Index("calendar_exception_reason_idx", ["schoolId", "reason"])
export class CalendarException extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "calendar_exception_of_school" })
  school?: never;

  @Column("date", { name: "on_date" })
  onDate: LocalDate;

  /** null: closed. */
  @Column("uuid", { name: "family_id", nullable: true })
  familyId: string | null;

  @ManyToOne(() => TemplateFamily)
  @JoinColumn([
    {
      name: "family_id",
      referencedColumnName: "id",
      foreignKeyConstraintName: "calendar_exception_of_family",
    },
    {
      name: "school_id",
      referencedColumnName: "schoolId",
      foreignKeyConstraintName: "calendar_exception_of_family",
    },
  ])
  family?: never;

  @Column("text", { default: "OTHER" })
  reason: ExceptionReason;

  @Column("text", { nullable: true })
  note: string | null;

  /** Overrides whether a rotation advances on this date; null leaves it to the rotation. */
  @Column("boolean", { name: "advances_rotation", nullable: true })
  advancesRotation: boolean | null;

  @Column("jsonb", { default: {} })
  meta: Meta;
}
