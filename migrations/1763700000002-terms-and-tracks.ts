import type { MigrationInterface, QueryRunner } from "typeorm";
import { STAMPS, stamped } from "./stamps.js";

/** Named date ranges of a school, which nest, and the groups of people whose rows run at the same time. */
export class TermsAndTracks1763700000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE term (
        id uuid CONSTRAINT term_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT term_of_school REFERENCES school (id),
        parent_id uuid,
        name text NOT NULL,
        type text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        meta jsonb NOT NULL DEFAULT '{}',
        ${STAMPS},
        CONSTRAINT term_in_school UNIQUE (id, school_id),
        CONSTRAINT term_of_parent FOREIGN KEY (parent_id, school_id) REFERENCES term (id, school_id),
        CONSTRAINT valid_term_name CHECK (length(name) BETWEEN 1 AND 60),
        CONSTRAINT valid_term_type CHECK (type IN ('SCHOOL_YEAR', 'SEMESTER', 'TRIMESTER', 'QUARTER', 'TERM', 'GRADING_PERIOD', 'OTHER')),
        CONSTRAINT valid_term_range CHECK (starts_on <= ends_on),
        CONSTRAINT term_is_not_its_parent CHECK (parent_id <> id)
      )`);
    await db.query(stamped("term"));
    await db.query(
      `CREATE UNIQUE INDEX one_term_per_name ON term (school_id, name) WHERE archived_at IS NULL`,
    );
    await db.query(`CREATE INDEX term_school_starts_idx ON term (school_id, starts_on, id)`);
    await db.query(`CREATE INDEX term_school_ends_idx ON term (school_id, ends_on, id)`);
    await db.query(`CREATE INDEX term_school_name_idx ON term (school_id, name, id)`);
    await db.query(`CREATE INDEX term_parent_idx ON term (parent_id, starts_on, id)`);

    // Nesting concerns two rows, so no CHECK can hold it. The parent is locked first: were it read without
    // a lock, it could shrink at the same moment. The school is locked for the same reason: two writers who each
    // move a term could close a circle of which neither sees the other's half.
    await db.query(`
      CREATE FUNCTION refuse_term_outside_parent() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE parent term;
      BEGIN
        IF NEW.parent_id IS NOT NULL THEN
          SELECT * INTO parent FROM term WHERE id = NEW.parent_id FOR NO KEY UPDATE;
          IF NEW.starts_on < parent.starts_on OR NEW.ends_on > parent.ends_on THEN
            RAISE EXCEPTION 'term lies outside its parent' USING ERRCODE = '23514', CONSTRAINT = 'term_within_parent';
          END IF;
        END IF;
        IF TG_OP = 'UPDATE' AND EXISTS (SELECT FROM term WHERE parent_id = NEW.id AND archived_at IS NULL
                   AND (starts_on < NEW.starts_on OR ends_on > NEW.ends_on)) THEN
          RAISE EXCEPTION 'term no longer holds its parts' USING ERRCODE = '23514', CONSTRAINT = 'term_holds_its_parts';
        END IF;
        IF TG_OP = 'UPDATE' AND NEW.parent_id IS NOT NULL THEN
          PERFORM FROM school WHERE id = NEW.school_id FOR NO KEY UPDATE;
        END IF;
        IF TG_OP = 'UPDATE' AND NEW.parent_id IS NOT NULL AND EXISTS (
             WITH RECURSIVE above AS (
               SELECT id, parent_id FROM term WHERE id = NEW.parent_id
               UNION SELECT term.id, term.parent_id FROM term JOIN above ON term.id = above.parent_id)
             SELECT FROM above WHERE id = NEW.id) THEN
          RAISE EXCEPTION 'term would lie inside itself' USING ERRCODE = '23514', CONSTRAINT = 'term_is_not_its_parent';
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER term_nesting AFTER INSERT OR UPDATE ON term
                    FOR EACH ROW EXECUTE FUNCTION refuse_term_outside_parent()`);

    await db.query(`
      CREATE TABLE track (
        id uuid CONSTRAINT track_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT track_of_school REFERENCES school (id),
        ordinal integer NOT NULL,
        name text NOT NULL,
        description text,
        ${STAMPS},
        CONSTRAINT one_track_per_ordinal UNIQUE (school_id, ordinal),
        CONSTRAINT valid_track_ordinal CHECK (ordinal BETWEEN 0 AND 999),
        CONSTRAINT valid_track_name CHECK (length(name) BETWEEN 1 AND 60)
      )`);
    await db.query(stamped("track"));
    await db.query(
      `CREATE UNIQUE INDEX one_track_per_name ON track (school_id, name) WHERE archived_at IS NULL`,
    );
    await db.query(`CREATE INDEX track_school_name_idx ON track (school_id, name, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE track`);
    await db.query(`DROP TABLE term`);
    await db.query(`DROP FUNCTION refuse_term_outside_parent()`);
  }
}
