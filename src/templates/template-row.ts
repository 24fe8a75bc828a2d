import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne } from "typeorm";
import { Stamped } from "../database/stamped.js";
import type { Meta } from "../schools/school.js";
import type { LocalTime } from "../time/local-time.js";
import type { RowType } from "./layout/row.js";
import { PeriodTemplate } from "./period-template.js";

/** A period definition when it has a number, else a segment. */
@Entity("template_row")
@Check(
  "valid_period_length",
  `CASE WHEN number IS NULL THEN length BETWEEN 1 AND 600 ELSE length BETWEEN 30 AND 120 END`,
)
@Check("valid_passing_time", `CASE WHEN number IS NULL THEN passing = 0 ELSE passing BETWEEN 0 AND 30 END`)
@Check(
  "valid_period_number",
  `number BETWEEN 0 AND 99 AND period_number IS NULL AND part IS NULL OR number IS NULL`,
)
@Check(
  "valid_part",
  `CASE WHEN period_number IS NULL THEN part IS NULL ELSE period_number BETWEEN 0 AND 99 AND (part IS NULL OR part BETWEEN 1 AND 9) END`,
)
@Check("valid_row_label", `length(label) BETWEEN 1 AND 60`)
@Check(
  "valid_row_type",
  `type IN ('CLASS', 'HOMEROOM', 'ADVISORY', 'STUDY_SUPPORT', 'LUNCH', 'BREAK', 'ASSEMBLY', 'ACTIVITY', 'EXAM', 'OTHER')`,
)
@Check("valid_row_start", `start < time '24:00' AND extract(second FROM start) = 0`)
@Check("within_one_day", `upper(row_minutes(start, length)) < 1440`)
@Check("valid_audience", `NOT isempty(audience)`)
@Exclusion(
  "unique_period_per_template",
  `USING gist (template_id WITH =, number WITH =, audience WITH &&) WHERE (number IS NOT NULL AND archived_at IS NULL)`,
)
@Exclusion(
  "no_overlapping_rows",
  `USING gist (template_id WITH =, row_minutes(start, length) WITH &&, audience WITH &&) WHERE (archived_at IS NULL)`,
)
@Index("period_template_start_idx", ["templateId", "start"])
@Index("template_row_number_idx", ["templateId", "number"])
@Index("template_row_type_idx", ["templateId", "type"])
export class TemplateRow extends Stamped {
  @Column("uuid", { name: "template_id" })
  templateId: string;

  @ManyToOne(() => PeriodTemplate)
  @JoinColumn({ name: "template_id", foreignKeyConstraintName: "template_row_of_template" })
  template?: never;

  @Column("smallint", { nullable: true })
  number: number | null;

  @Column("text")
  label: string;

  @Column("text", { default: "CLASS" })
  type: RowType;

  @Column("time")
  start: LocalTime;

  @Column("smallint")
  length: number;

  @Column("smallint", { default: 0 })
  passing: number;

  /** Track ordinals as an int4multirange; unbounded is everyone. */
  @Column("int4multirange", { default: "{(,)}" })
  audience: string;

  @Column("smallint", { name: "period_number", nullable: true })
  periodNumber: number | null;

  @Column("smallint", { nullable: true })
  part: number | null;

  @Column("jsonb", { default: {} })
  meta: Meta;
}
