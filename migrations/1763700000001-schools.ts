import type { MigrationInterface, QueryRunner } from "typeorm";
import { STAMPS, stamped } from "./stamps.js";

/** Schools, and what every table shares: who wrote a row and when, and its revision. */
export class Schools1763700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await db.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);

    // The API names its caller in bellwether.actor for the transaction; a hand in psql is named by its role.
    await db.query(`
      CREATE FUNCTION stamp_row() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE actor text := coalesce(nullif(current_setting('bellwether.actor', true), ''), current_user);
      BEGIN
        IF TG_OP = 'INSERT' THEN
          NEW.revision := 1;
          NEW.created_at := now();
          NEW.created_by := actor;
        ELSE
          NEW.revision := OLD.revision + 1;
          NEW.created_at := OLD.created_at;
          NEW.created_by := OLD.created_by;
        END IF;
        NEW.updated_at := now();
        NEW.updated_by := actor;
        NEW.archived_by := CASE
          WHEN NEW.archived_at IS NULL THEN NULL
          WHEN TG_OP = 'UPDATE' AND OLD.archived_at IS NOT NULL THEN OLD.archived_by
          ELSE actor END;
        RETURN NEW;
      END $$`);

    // Asks PostgreSQL itself; pg_timezone_names reads every zone file and is too slow for a constraint.
    await db.query(`
      CREATE FUNCTION is_time_zone(name text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
      BEGIN
        PERFORM timestamptz '2000-01-01 00:00:00Z' AT TIME ZONE name;
        RETURN name ~ '^[A-Za-z]';
      EXCEPTION WHEN invalid_parameter_value THEN
        RETURN false;
      END $$`);

    await db.query(`
      CREATE TABLE school (
        id uuid CONSTRAINT school_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        code text NOT NULL CONSTRAINT one_school_per_code UNIQUE,
        name text NOT NULL,
        timezone text NOT NULL,
        weeks jsonb NOT NULL DEFAULT '[{"from": null, "weekdays": [1, 2, 3, 4, 5]}]',
        meta jsonb NOT NULL DEFAULT '{}',
        ${STAMPS},
        CONSTRAINT valid_school_code CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(code) <= 64),
        CONSTRAINT valid_school_name CHECK (length(name) BETWEEN 1 AND 200),
        CONSTRAINT valid_timezone CHECK (is_time_zone(timezone)),
        CONSTRAINT valid_school_weeks CHECK (jsonb_typeof(weeks) = 'array' AND jsonb_array_length(weeks) > 0)
      )`);
    await db.query(stamped("school"));
    await db.query(`CREATE INDEX school_name_idx ON school (name, id)`);
    await db.query(`CREATE INDEX school_created_idx ON school (created_at, id)`);
    await db.query(`CREATE INDEX school_updated_idx ON school (updated_at, id)`);
    await db.query(`CREATE INDEX school_timezone_idx ON school (timezone)`);
    await db.query(
      `CREATE INDEX school_search_idx ON school USING gin (name gin_trgm_ops, code gin_trgm_ops)`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE school`);
    await db.query(`DROP FUNCTION is_time_zone(text)`);
    await db.query(`DROP FUNCTION stamp_row()`);
  }
}
