import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { Stamped } from "../database/stamped.js";
import { type Meta, School } from "../schools/school.js";
import type { LocalDate } from "../time/local-date.js";
import type { RowDraft } from "./layout/row.js";
import { TemplateFamily } from "./template-family.js";

export type TemplateStatus = "DRAFT" | "PUBLISHED" | "ARCHIVED";

/** A row as the template holds it materialised. */
export interface CachedRow extends RowDraft {
  readonly id: string;
  readonly revision: number;
}

@Entity("period_template")
@Unique("one_version_per_family", ["familyId", "version"])
@Check("valid_template_version", `version > 0`)
@Check(
  "valid_template_status",
  `(status = 'DRAFT' AND published_at IS NULL AND archived_at IS NULL) OR (status = 'PUBLISHED' AND published_at IS NOT NULL AND archived_at IS NULL) OR (status = 'ARCHIVED' AND archived_at IS NOT NULL)`,
)
@Index("one_default_per_effective_date", ["schoolId", "effectiveFrom"], {
  unique: true,
  where: "(is_default AND (status = 'PUBLISHED'::text))",
})
@Index("period_template_effective_idx", ["effectiveFrom", "version"])
@Index("period_template_name_idx", ["name", "version", "effectiveFrom"])
@Index("period_template_default_idx", { synchronize: false })
@Index("period_template_school_effective_idx", ["schoolId", "effectiveFrom", "id"])
@Index("period_template_school_name_idx", ["schoolId", "name", "version", "id"])
@Index("period_template_school_version_idx", ["schoolId", "version", "id"])
@Index("period_template_school_updated_idx", ["schoolId", "updatedAt", "id"])
@Index("period_template_status_idx", ["schoolId", "status"])
@Index("period_template_updated_idx", ["updatedAt", "id"])
@Index("period_template_name_version_idx", ["name", "version", "id"])
@Index("period_template_effective_id_idx", ["effectiveFrom", "id"])
@Index("period_template_version_idx", ["version", "id"])
@Index("period_template_search_idx", { synchronize: false })
export class PeriodTemplate extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "period_template_of_school" })
  school?: never;

  @Column("uuid", { name: "family_id" })
  familyId: string;

  @ManyToOne(() => TemplateFamily, { onUpdate: "CASCADE" })
  @JoinColumn([
    { name: "family_id", referencedColumnName: "id", foreignKeyConstraintName: "period_template_of_family" },
    {
      name: "school_id",
      referencedColumnName: "schoolId",
      foreignKeyConstraintName: "period_template_of_family",
    },
    { name: "name", referencedColumnName: "name", foreignKeyConstraintName: "period_template_of_family" },
  ])
  family?: never;

  @Column("text")
  name: string;

  @Column("integer")
  version: number;

  @Column("text", { default: "DRAFT" })
  status: TemplateStatus;

  @Column("date", { name: "effective_from" })
  effectiveFrom: LocalDate;

  @Column("boolean", { name: "is_default", default: false })
  isDefault: boolean;

  @Column("text", { nullable: true })
  description: string | null;

  @Column("jsonb", { default: {} })
  meta: Meta;

  /** Its rows in clock order; triggers keep the copy equal to template_row. */
  @Column("jsonb", { name: "cached_periods", default: [] })
  cachedPeriods: CachedRow[];

  /** The dates on which it was out of force, as a datemultirange. */
  @Column("datemultirange", { default: "{}" })
  retired: string;

  @Column("timestamptz", { name: "published_at", nullable: true })
  publishedAt: string | null;

  @Column("text", { name: "published_by", nullable: true })
  publishedBy: string | null;
}
