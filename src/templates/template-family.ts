import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from "typeorm";
import { Stamped } from "../database/stamped.js";
import { School } from "../schools/school.js";

/** The versions of one template name of a school; what rules and exceptions point at. */
@Entity("template_family")
@Unique("one_family_per_name", ["schoolId", "name"])
@Unique("family_in_school", ["id", "schoolId"])
@Unique("family_identity", ["id", "schoolId", "name"])
@Check("valid_template_name", `length(name) BETWEEN 1 AND 60`)
export class TemplateFamily extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "template_family_of_school" })
  school?: never;

  @Column("text")
  name: string;
}
