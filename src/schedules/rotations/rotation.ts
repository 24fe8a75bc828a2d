import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { Stamped } from "../../database/stamped.js";
import { type Meta, School } from "../../schools/school.js";
import type { LocalDate, Weekday } from "../../time/local-date.js";
import type { RotationAdvance } from "../calendar.js";

@Entity("rotation")
@Unique("rotation_in_school", ["id", "schoolId"])
@Check("valid_rotation_name", `length(name) BETWEEN 1 AND 60`)
@Check(
  "valid_rotation_labels",
  `cardinality(labels) BETWEEN 1 AND 60 AND array_position(labels, NULL) IS NULL`,
)
@Check("valid_rotation_advance", `advance IN ('SCHOOL_DAY', 'CALENDAR_DAY', 'WEEK')`)
@Check("valid_week_start", `week_starts_on BETWEEN 1 AND 7`)
@Check("valid_rotation_range", `ends_on >= starts_on`)
@Check("valid_start_index", `start_index >= 0 AND start_index < cardinality(labels)`)
@Index("one_rotation_per_name", ["schoolId", "name"], { unique: true, where: "archived_at IS NULL" })
@Index("rotation_school_starts_idx", ["schoolId", "startsOn", "id"])
@Index("rotation_school_name_idx", ["schoolId", "name", "id"])
export class Rotation extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "rotation_of_school" })
  school?: never;

  @Column("text")
  name: string;

  /** In the order of the cycle; one label may stand in it more than once. */
  @Column("text", { array: true })
  labels: string[];

  @Column("text", { default: "SCHOOL_DAY" })
  advance: RotationAdvance;

  @Column("boolean", { name: "holds_on_closures", default: true })
  holdsOnClosures: boolean;

  @Column("smallint", { name: "week_starts_on", default: 1 })
  weekStartsOn: Weekday;

  @Column("date", { name: "starts_on" })
  startsOn: LocalDate;

  @Column("date", { name: "ends_on", nullable: true })
  endsOn: LocalDate | null;

  @Column("smallint", { name: "start_index", default: 0 })
  startIndex: number;

  @Column("datemultirange", { default: "{}" })
  retired: string;

  @Column("jsonb", { default: {} })
  meta: Meta;
}
