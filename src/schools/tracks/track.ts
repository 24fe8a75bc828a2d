import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from "typeorm";
import { Stamped } from "../../database/stamped.js";
import { School } from "../school.js";

/** Ordinals go from 0 to 999, and are not used again. */
export const MOST_TRACKS = 1000;

@Entity("track")
@Unique("one_track_per_ordinal", ["schoolId", "ordinal"])
@Check("valid_track_ordinal", `ordinal BETWEEN 0 AND 999`)
@Check("valid_track_name", `length(name) BETWEEN 1 AND 60`)
@Index("one_track_per_name", ["schoolId", "name"], { unique: true, where: "archived_at IS NULL" })
@Index("track_school_name_idx", ["schoolId", "name", "id"])
export class Track extends Stamped {
  @Column("uuid", { name: "school_id" })
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn({ name: "school_id", foreignKeyConstraintName: "track_of_school" })
  school?: never;

  /** The track's place in a row's audience; never used again, even after the track is archived. */
  @Column("integer")
  ordinal: number;

  @Column("text")
  name: string;

  @Column("text", { nullable: true })
  description: string | null;
}
