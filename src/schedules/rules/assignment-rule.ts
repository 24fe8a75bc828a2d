import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import { Stamped } from "../../database/stamped.js";
import { type Meta, School } from "../../schools/school.js";
import { TemplateFamily } from "../../templates/template-family.js";
import type { LocalDate, Weekday } from "../../time/local-date.js";
import { Rotation } from "../rotations/rotation.js";

@Entity("assignment_rule")
@Check("valid_rule_weekdays", `cardinality(weekdays) > 0 AND weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]`)
@Check(
  "valid_rule_rotation",
  `(rotation_id IS NULL) = (rotation_days IS NULL) AND cardinality(rotation_days) > 0`,
)
@Check("valid_rule_condition", `weekdays IS NOT NULL OR rotation_id IS NOT NULL`)
@Check("valid_rule_range", `ends_on >= starts_on`)
@Index("assignment_rule_school_starts_idx", ["schoolId", "startsOn", "id"])
@Index("assignment_rule_school_priority_idx", ["schoolId", "priority", "id"])
@Index("assignment_rule_family_idx", ["familyId"])
@Index("assignment_rule_rotation_idx", ["rotationId"])
export class AssignmentRule extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "assignment_rule_of_school" })
  school?: never;

  @Column("uuid", { name: "family_id" })
  familyId: string;

  @ManyToOne(() => TemplateFamily)
  @JoinColumn([
    { name: "family_id", referencedColumnName: "id", foreignKeyConstraintName: "assignment_rule_of_family" },
    {
      name: "school_id",
      referencedColumnName: "schoolId",
      foreignKeyConstraintName: "assignment_rule_of_family",
    },
  ])
  family?: never;

  /** null: every school weekday. */
  @Column("smallint", { array: true, nullable: true })
  weekdays: Weekday[] | null;

  @Column("uuid", { name: "rotation_id", nullable: true })
  rotationId: string | null;

  @ManyToOne(() => Rotation)
  @JoinColumn([
    {
      name: "rotation_id",
      referencedColumnName: "id",
      foreignKeyConstraintName: "assignment_rule_of_rotation",
    },
    {
      name: "school_id",
      referencedColumnName: "schoolId",
      foreignKeyConstraintName: "assignment_rule_of_rotation",
    },
  ])
  rotation?: never;

  @Column("text", { name: "rotation_days", array: true, nullable: true })
  rotationDays: string[] | null;

  @Column("date", { name: "starts_on" })
  startsOn: LocalDate;

  @Column("date", { name: "ends_on", nullable: true })
  endsOn: LocalDate | null;

  /** Decides between rules whose ranges are equally wide; the greater wins. */
  @Column("integer", { default: 0 })
  priority: number;

  @Column("datemultirange", { default: "{}" })
  retired: string;

  @Column("jsonb", { default: {} })
  meta: Meta;
}
