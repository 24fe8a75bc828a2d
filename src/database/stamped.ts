import { Column, PrimaryGeneratedColumn } from "typeorm";

/** What every row carries. The database stamps all but the id and `archivedAt`, whoever writes. */
export abstract class Stamped {
  @PrimaryGeneratedColumn("uuid")
  id: string;

  /** Raised by every write; a writer names the one it read, so that a stale write is refused. */
  @Column("integer", { default: 1 })
  revision: number;

  /** ISO 8601 instant in UTC, to the microsecond. */
  @Column("timestamptz", { name: "created_at", default: () => "now()" })
  createdAt: string;

  @Column("text", { name: "created_by", default: () => "CURRENT_USER" })
  createdBy: string;

  @Column("timestamptz", { name: "updated_at", default: () => "now()" })
  updatedAt: string;

  @Column("text", { name: "updated_by", default: () => "CURRENT_USER" })
  updatedBy: string;

  @Column("timestamptz", { name: "archived_at", nullable: true })
  archivedAt: string | null;

  @Column("text", { name: "archived_by", nullable: true })
  archivedBy: string | null;
}
