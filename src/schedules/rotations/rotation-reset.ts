import { Check, Column, Entity, type EntityManager, Index, JoinColumn, ManyToOne } from "typeorm";
import { readRows } from "../../database/read-rows.js";
import { Stamped } from "../../database/stamped.js";
import type { LocalDate } from "../../time/local-date.js";
import { Rotation } from "./rotation.js";

/** From `onDate` on, the cycle counts anew from `labelIndex`. */
@Entity("rotation_reset")
@Check("valid_label_index", `label_index >= 0`)
@Index("one_reset_per_date", ["rotationId", "onDate"], { unique: true, where: "archived_at IS NULL" })
export class RotationReset extends Stamped {
  @Column("uuid", { name: "rotation_id" })
  rotationId: string;

  @ManyToOne(() => Rotation)
  @JoinColumn({ name: "rotation_id", foreignKeyConstraintName: "reset_of_rotation" })
  rotation?: never;

  @Column("date", { name: "on_date" })
  onDate: LocalDate;

  @Column("smallint", { name: "label_index" })
  labelIndex: number;
}

/** A rotation with its resets where a write has just read them: after a dry run the database no longer has them. */
export type RotationWithResets = Rotation & { readonly resets?: readonly RotationReset[] };

/** A rotation's resets that hold, the earliest first. */
export function readResets(db: EntityManager, rotationId: string): Promise<RotationReset[]> {
  const tail = "WHERE t.rotation_id = $1 AND t.archived_at IS NULL ORDER BY t.on_date";
  return readRows(db, RotationReset, tail, [rotationId]);
}
