import type { MigrationInterface, QueryRunner } from "typeorm";
import { STAMPS, stamped } from "./stamps.js";

/** Template families, their versions and the rows of a version, with the rules of a day as constraints. */
export class Templates1763700000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE template_family (
        id uuid CONSTRAINT template_family_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT template_family_of_school REFERENCES school (id),
        name text NOT NULL,
        ${STAMPS},
        CONSTRAINT one_family_per_name UNIQUE (school_id, name),
        CONSTRAINT family_in_school UNIQUE (id, school_id),
        CONSTRAINT family_identity UNIQUE (id, school_id, name),
        CONSTRAINT valid_template_name CHECK (length(name) BETWEEN 1 AND 60)
      )`);
    await db.query(stamped("template_family"));

    await db.query(`
      CREATE TABLE period_template (
        id uuid CONSTRAINT period_template_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT period_template_of_school REFERENCES school (id),
        family_id uuid NOT NULL,
        name text NOT NULL,
        version integer NOT NULL,
        status text NOT NULL DEFAULT 'DRAFT',
        effective_from date NOT NULL,
        is_default boolean NOT NULL DEFAULT false,
        description text,
        meta jsonb NOT NULL DEFAULT '{}',
        retired datemultirange NOT NULL DEFAULT '{}',
        published_at timestamptz,
        published_by text,
        ${STAMPS},
        CONSTRAINT one_version_per_family UNIQUE (family_id, version),
        CONSTRAINT period_template_of_family FOREIGN KEY (family_id, school_id, name)
          REFERENCES template_family (id, school_id, name) ON UPDATE CASCADE,
        CONSTRAINT valid_template_version CHECK (version > 0),
        CONSTRAINT valid_template_status CHECK (
          (status = 'DRAFT' AND published_at IS NULL AND archived_at IS NULL)
          OR (status = 'PUBLISHED' AND published_at IS NOT NULL AND archived_at IS NULL)
          OR (status = 'ARCHIVED' AND archived_at IS NOT NULL))
      )`);
    await db.query(stamped("period_template"));
    await db.query(`CREATE UNIQUE INDEX one_default_per_effective_date ON period_template (school_id, effective_from)
                    WHERE is_default AND status = 'PUBLISHED'`);
    await db.query(`CREATE INDEX period_template_effective_idx ON period_template (effective_from, version)`);
    await db.query(
      `CREATE INDEX period_template_name_idx ON period_template (name, version, effective_from)`,
    );
    await db.query(`CREATE INDEX period_template_default_idx ON period_template (school_id, effective_from DESC, version DESC)
                    WHERE is_default AND published_at IS NOT NULL`);
    await db.query(
      `CREATE INDEX period_template_school_effective_idx ON period_template (school_id, effective_from, id)`,
    );
    await db.query(
      `CREATE INDEX period_template_school_name_idx ON period_template (school_id, name, version, id)`,
    );
    await db.query(
      `CREATE INDEX period_template_school_version_idx ON period_template (school_id, version, id)`,
    );
    await db.query(
      `CREATE INDEX period_template_school_updated_idx ON period_template (school_id, updated_at, id)`,
    );
    await db.query(`CREATE INDEX period_template_status_idx ON period_template (school_id, status)`);
    await db.query(`CREATE INDEX period_template_updated_idx ON period_template (updated_at, id)`);
    await db.query(`CREATE INDEX period_template_name_version_idx ON period_template (name, version, id)`);
    await db.query(`CREATE INDEX period_template_effective_id_idx ON period_template (effective_from, id)`);
    await db.query(`CREATE INDEX period_template_version_idx ON period_template (version, id)`);
    await db.query(
      `CREATE INDEX period_template_search_idx ON period_template USING gin (name gin_trgm_ops)`,
    );

    // Start to end in minutes of the day, half-open: what two rows must not share.
    await db.query(`
      CREATE FUNCTION row_minutes(start time, length smallint) RETURNS int4range LANGUAGE sql IMMUTABLE AS $$
        SELECT int4range(minute, minute + length)
        FROM (SELECT (extract(hour FROM start) * 60 + extract(minute FROM start))::integer AS minute) AS m
      $$`);

    // A row without a number is a segment. Everyone is the unbounded audience, so that a common row
    // collides with the rows of every track, those that are made later too.
    await db.query(`
      CREATE TABLE template_row (
        id uuid CONSTRAINT template_row_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        template_id uuid NOT NULL CONSTRAINT template_row_of_template REFERENCES period_template (id),
        number smallint,
        label text NOT NULL,
        type text NOT NULL DEFAULT 'CLASS',
        start time NOT NULL,
        length smallint NOT NULL,
        passing smallint NOT NULL DEFAULT 0,
        audience int4multirange NOT NULL DEFAULT '{(,)}',
        period_number smallint,
        part smallint,
        meta jsonb NOT NULL DEFAULT '{}',
        ${STAMPS},
        CONSTRAINT valid_period_length CHECK (
          CASE WHEN number IS NULL THEN length BETWEEN 1 AND 600 ELSE length BETWEEN 30 AND 120 END),
        CONSTRAINT valid_passing_time CHECK (
          CASE WHEN number IS NULL THEN passing = 0 ELSE passing BETWEEN 0 AND 30 END),
        CONSTRAINT valid_period_number CHECK (number BETWEEN 0 AND 99 AND period_number IS NULL AND part IS NULL
          OR number IS NULL),
        CONSTRAINT valid_part CHECK (CASE WHEN period_number IS NULL THEN part IS NULL
          ELSE period_number BETWEEN 0 AND 99 AND (part IS NULL OR part BETWEEN 1 AND 9) END),
        CONSTRAINT valid_row_label CHECK (length(label) BETWEEN 1 AND 60),
        CONSTRAINT valid_row_type CHECK (type IN ('CLASS', 'HOMEROOM', 'ADVISORY', 'STUDY_SUPPORT', 'LUNCH',
          'BREAK', 'ASSEMBLY', 'ACTIVITY', 'EXAM', 'OTHER')),
        CONSTRAINT valid_row_start CHECK (start < time '24:00' AND extract(second FROM start) = 0),
        CONSTRAINT within_one_day CHECK (upper(row_minutes(start, length)) < 1440),
        CONSTRAINT valid_audience CHECK (NOT isempty(audience)),
        CONSTRAINT unique_period_per_template EXCLUDE USING gist
          (template_id WITH =, number WITH =, audience WITH &&) WHERE (number IS NOT NULL AND archived_at IS NULL),
        CONSTRAINT no_overlapping_rows EXCLUDE USING gist
          (template_id WITH =, row_minutes(start, length) WITH &&, audience WITH &&) WHERE (archived_at IS NULL)
      )`);
    await db.query(stamped("template_row"));
    await db.query(`CREATE INDEX period_template_start_idx ON template_row (template_id, start)`);
    await db.query(`CREATE INDEX template_row_number_idx ON template_row (template_id, number)`);
    await db.query(`CREATE INDEX template_row_type_idx ON template_row (template_id, type)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE template_row`);
    await db.query(`DROP FUNCTION row_minutes(time, smallint)`);
    await db.query(`DROP TABLE period_template`);
    await db.query(`DROP TABLE template_family`);
  }
}
