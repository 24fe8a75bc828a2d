import { Check, Column, Entity, Index, Unique } from "typeorm";
import { Stamped } from "../database/stamped.js";
import type { SchoolWeek } from "./school-week.js";

export type Meta = Record<string, unknown>;

@Entity("school")
@Unique("one_school_per_code", ["code"])
@Check("valid_school_code", `code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 64`)
@Check("valid_school_name", `length(name) BETWEEN 1 AND 200`)
@Check("valid_timezone", `is_time_zone(timezone)`)
@Check("valid_school_weeks", `jsonb_typeof(weeks) = 'array' AND jsonb_array_length(weeks) > 0`)
@Index("school_name_idx", ["name", "id"])
@Index("school_created_idx", ["createdAt", "id"])
@Index("school_updated_idx", ["updatedAt", "id"])
@Index("school_timezone_idx", ["timezone"])
@Index("school_search_idx", { synchronize: false })
export class School extends Stamped {
  /** Short, stable and unique; lower-case letters, digits and single hyphens. */
  @Column("text")
  code: string;

  @Column("text")
  name: string;

  /** IANA name. "Today" is this zone's today. */
  @Column("text")
  timezone: string;

  /** School weeks by the date from which they hold, so that changing one leaves past days as they were. */
  @Column("jsonb", { default: [{ from: null, weekdays: [1, 2, 3, 4, 5] }] })
  weeks: SchoolWeek[];

  @Column("jsonb", { default: {} })
  meta: Meta;
}
