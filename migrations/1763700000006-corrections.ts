import type { MigrationInterface, QueryRunner } from "typeorm";

/** The record of every write that reached back before a school's today: who, why, and how far. */
export class Corrections1763700000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE correction (
        id uuid CONSTRAINT correction_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT correction_of_school REFERENCES school (id),
        operation text NOT NULL,
        reason text NOT NULL,
        reaches_back_to date NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        made_by text NOT NULL,
        CONSTRAINT valid_correction_reason CHECK (length(reason) BETWEEN 1 AND 500)
      )`);
    await db.query(`CREATE INDEX correction_school_made_idx ON correction (school_id, made_at, id)`);
    await db.query(`
      CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a record of corrections is only added to' USING ERRCODE = '23514', CONSTRAINT = 'append_only';
      END $$`);
    await db.query(`CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON correction
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE correction`);
    await db.query(`DROP FUNCTION refuse_change_of_record()`);
  }
}
