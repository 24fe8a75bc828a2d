import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from "typeorm";
import type { LocalDate } from "../time/local-date.js";
import { School } from "./school.js";

/** A write that reached back before the school's today; only ever added to. */
@Entity("correction")
@Check("valid_correction_reason", `length(reason) BETWEEN 1 AND 500`)
@Index("correction_school_made_idx", ["schoolId", "madeAt", "id"])
export class Correction {
  @PrimaryGeneratedColumn("uuid")
  id: string;

  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "correction_of_school" })
  school?: never;

  /** The mutation or command, e.g. `closeDays`. */
  @Column("text")
  operation: string;

  @Column("text")
  reason: string;

  @Column("date", { name: "reaches_back_to" })
  reachesBackTo: LocalDate;

  @Column("timestamptz", { name: "made_at", default: () => "now()" })
  madeAt: string;

  @Column("text", { name: "made_by" })
  madeBy: string;
}
