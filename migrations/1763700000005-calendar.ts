import type { MigrationInterface, QueryRunner } from "typeorm";
import { STAMPS, stamped } from "./stamps.js";

/** What decides which template a day runs: rotations, assignment rules and calendar exceptions. */
export class Calendar1763700000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE rotation (
        id uuid CONSTRAINT rotation_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT rotation_of_school REFERENCES school (id),
        name text NOT NULL,
        labels text[] NOT NULL,
        advance text NOT NULL DEFAULT 'SCHOOL_DAY',
        holds_on_closures boolean NOT NULL DEFAULT true,
        week_starts_on smallint NOT NULL DEFAULT 1,
        starts_on date NOT NULL,
        ends_on date,
        start_index smallint NOT NULL DEFAULT 0,
        retired datemultirange NOT NULL DEFAULT '{}',
        meta jsonb NOT NULL DEFAULT '{}',
        ${STAMPS},
        CONSTRAINT rotation_in_school UNIQUE (id, school_id),
        CONSTRAINT valid_rotation_name CHECK (length(name) BETWEEN 1 AND 60),
        CONSTRAINT valid_rotation_labels CHECK (cardinality(labels) BETWEEN 1 AND 60 AND array_position(labels, NULL) IS NULL),
        CONSTRAINT valid_rotation_advance CHECK (advance IN ('SCHOOL_DAY', 'CALENDAR_DAY', 'WEEK')),
        CONSTRAINT valid_week_start CHECK (week_starts_on BETWEEN 1 AND 7),
        CONSTRAINT valid_rotation_range CHECK (ends_on >= starts_on),
        CONSTRAINT valid_start_index CHECK (start_index >= 0 AND start_index < cardinality(labels))
      )`);
    await db.query(stamped("rotation"));
    await db.query(
      `CREATE UNIQUE INDEX one_rotation_per_name ON rotation (school_id, name) WHERE archived_at IS NULL`,
    );
    await db.query(`CREATE INDEX rotation_school_starts_idx ON rotation (school_id, starts_on, id)`);
    await db.query(`CREATE INDEX rotation_school_name_idx ON rotation (school_id, name, id)`);

    await db.query(`
      CREATE TABLE rotation_reset (
        id uuid CONSTRAINT rotation_reset_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        rotation_id uuid NOT NULL CONSTRAINT reset_of_rotation REFERENCES rotation (id),
        on_date date NOT NULL,
        label_index smallint NOT NULL,
        ${STAMPS},
        CONSTRAINT valid_label_index CHECK (label_index >= 0)
      )`);
    await db.query(stamped("rotation_reset"));
    await db.query(
      `CREATE UNIQUE INDEX one_reset_per_date ON rotation_reset (rotation_id, on_date) WHERE archived_at IS NULL`,
    );

    await db.query(`
      CREATE TABLE assignment_rule (
        id uuid CONSTRAINT assignment_rule_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT assignment_rule_of_school REFERENCES school (id),
        family_id uuid NOT NULL,
        weekdays smallint[],
        rotation_id uuid,
        rotation_days text[],
        starts_on date NOT NULL,
        ends_on date,
        priority integer NOT NULL DEFAULT 0,
        retired datemultirange NOT NULL DEFAULT '{}',
        meta jsonb NOT NULL DEFAULT '{}',
        ${STAMPS},
        CONSTRAINT assignment_rule_of_family FOREIGN KEY (family_id, school_id) REFERENCES template_family (id, school_id),
        CONSTRAINT assignment_rule_of_rotation FOREIGN KEY (rotation_id, school_id) REFERENCES rotation (id, school_id),
        CONSTRAINT valid_rule_weekdays CHECK (cardinality(weekdays) > 0 AND weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
        CONSTRAINT valid_rule_rotation CHECK ((rotation_id IS NULL) = (rotation_days IS NULL) AND cardinality(rotation_days) > 0),
        CONSTRAINT valid_rule_condition CHECK (weekdays IS NOT NULL OR rotation_id IS NOT NULL),
        CONSTRAINT valid_rule_range CHECK (ends_on >= starts_on)
      )`);
    await db.query(stamped("assignment_rule"));
    await db.query(
      `CREATE INDEX assignment_rule_school_starts_idx ON assignment_rule (school_id, starts_on, id)`,
    );
    await db.query(
      `CREATE INDEX assignment_rule_school_priority_idx ON assignment_rule (school_id, priority, id)`,
    );
    await db.query(`CREATE INDEX assignment_rule_family_idx ON assignment_rule (family_id)`);
    await db.query(`CREATE INDEX assignment_rule_rotation_idx ON assignment_rule (rotation_id)`);

    // Two rules tie when one date could match both and neither is narrower nor of higher priority. Seven days of a
    // span show all its weekdays.
    // The school is locked first, so that two writers at once can't each miss the other's rule.
    await db.query(`
      CREATE FUNCTION refuse_tied_rules() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.archived_at IS NOT NULL THEN RETURN NULL; END IF;
        PERFORM FROM school WHERE id = NEW.school_id FOR NO KEY UPDATE;
        IF EXISTS (
          SELECT FROM assignment_rule other,
            unnest(datemultirange(daterange(other.starts_on, other.ends_on, '[]'))
                   * datemultirange(daterange(NEW.starts_on, NEW.ends_on, '[]'))
                   - other.retired - NEW.retired) AS span,
            generate_series(lower(span), least(upper(span) - 1, lower(span) + 6), interval '1 day') AS day
          WHERE other.school_id = NEW.school_id AND other.id <> NEW.id AND other.archived_at IS NULL
            AND other.priority = NEW.priority
            AND (other.ends_on - other.starts_on) IS NOT DISTINCT FROM (NEW.ends_on - NEW.starts_on)
            AND (other.weekdays IS NULL OR extract(isodow FROM day)::smallint = ANY (other.weekdays))
            AND (NEW.weekdays IS NULL OR extract(isodow FROM day)::smallint = ANY (NEW.weekdays))
            AND (other.rotation_id IS DISTINCT FROM NEW.rotation_id OR NEW.rotation_id IS NULL OR other.rotation_days && NEW.rotation_days)
        ) THEN
          RAISE EXCEPTION 'two rules tie' USING ERRCODE = '23P01', CONSTRAINT = 'no_tied_rules';
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER no_tied_rules AFTER INSERT OR UPDATE ON assignment_rule
      FOR EACH ROW EXECUTE FUNCTION refuse_tied_rules()`);

    await db.query(`
      CREATE TABLE calendar_exception (
        id uuid CONSTRAINT calendar_exception_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
        school_id uuid NOT NULL CONSTRAINT calendar_exception_of_school REFERENCES school (id),
        on_date date NOT NULL,
        family_id uuid,
        reason text NOT NULL DEFAULT 'OTHER',
        note text,
        advances_rotation boolean,
        meta jsonb NOT NULL DEFAULT '{}',
        ${STAMPS},
        CONSTRAINT calendar_exception_of_family FOREIGN KEY (family_id, school_id) REFERENCES template_family (id, school_id),
        CONSTRAINT valid_exception_reason CHECK (reason IN ('HOLIDAY', 'BREAK', 'WEATHER', 'STAFF_DAY', 'EMERGENCY',
          'STRIKE', 'EXAM', 'ASSEMBLY', 'LATE_START', 'EARLY_DISMISSAL', 'MAKE_UP_DAY', 'SPECIAL_EVENT', 'OTHER')),
        CONSTRAINT valid_exception_note CHECK (length(note) <= 500)
      )`);
    await db.query(stamped("calendar_exception"));
    await db.query(
      `CREATE UNIQUE INDEX one_exception_per_date ON calendar_exception (school_id, on_date) WHERE archived_at IS NULL`,
    );
    await db.query(
      `CREATE INDEX calendar_exception_school_date_idx ON calendar_exception (school_id, on_date, id)`,
    );
    await db.query(
      `CREATE INDEX calendar_exception_school_updated_idx ON calendar_exception (school_id, updated_at, id)`,
    );
    await db.query(`CREATE INDEX calendar_exception_family_idx ON calendar_exception (family_id)`);
    await db.query(`CREATE INDEX calendar_exception_reason_idx ON calendar_exception (school_id, reason)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE calendar_exception`);
    await db.query(`DROP TABLE assignment_rule`);
    await db.query(`DROP FUNCTION refuse_tied_rules()`);
    await db.query(`DROP TABLE rotation_reset`);
    await db.query(`DROP TABLE rotation`);
  }
}
