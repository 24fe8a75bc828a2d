import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { Stamped } from "../../database/stamped.js";
import type { LocalDate } from "../../time/local-date.js";
import { type Meta, School } from "../school.js";

export const TERM_TYPES = [
  "SCHOOL_YEAR",
  "SEMESTER",
  "TRIMESTER",
  "QUARTER",
  "TERM",
  "GRADING_PERIOD",
  "OTHER",
] as const;
export type TermType = (typeof TERM_TYPES)[number];

@Entity("term")
@Unique("term_in_school", ["id", "schoolId"])
@Check("valid_term_name", `length(name) BETWEEN 1 AND 60`)
@Check(
  "valid_term_type",
  `type IN ('SCHOOL_YEAR', 'SEMESTER', 'TRIMESTER', 'QUARTER', 'TERM', 'GRADING_PERIOD', 'OTHER')`,
)
@Check("valid_term_range", `starts_on <= ends_on`)
@Check("term_is_not_its_parent", `parent_id <> id`)
@Index("one_term_per_name", ["schoolId", "name"], { unique: true, where: "archived_at IS NULL" })
@Index("term_school_starts_idx", ["schoolId", "startsOn", "id"])
@Index("term_school_ends_idx", ["schoolId", "endsOn", "id"])
@Index("term_school_name_idx", ["schoolId", "name", "id"])
@Index("term_parent_idx", ["parentId", "startsOn", "id"])
export class Term extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "term_of_school" })
  school?: never;

  @Column("uuid", { name: "parent_id", nullable: true })
  parentId: string | null;

  @ManyToOne(() => Term)
  @JoinColumn([
    { name: "parent_id", referencedColumnName: "id", foreignKeyConstraintName: "term_of_parent" },
    { name: "school_id", referencedColumnName: "schoolId", foreignKeyConstraintName: "term_of_parent" },
  ])
  parent?: never;

  @Column("text")
  name: string;

  @Column("text")
  type: TermType;

  @Column("date", { name: "starts_on" })
  startsOn: LocalDate;

  /** The last day, which belongs to the term. */
  @Column("date", { name: "ends_on" })
  endsOn: LocalDate;

  @Column("jsonb", { default: {} })
  meta: Meta;
}
