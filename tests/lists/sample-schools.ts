import type { DataSource } from "typeorm";

export const SCHOOL_COUNT = 100;

/**
 * Fills every listed table: few distinct sort keys, so that ties abound, instants that differ by microseconds,
 * some rows archived. Triggers are off, as they would stamp all rows with one instant.
 */
export async function fillSampleSchools(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (db) => {
    await db.query("SET LOCAL session_replication_role = replica");
    await db.query("SELECT setseed(0.25)");
    for (const statement of STATEMENTS) await db.query(statement);
    await db.query("SET LOCAL session_replication_role = origin");
  });
  await dataSource.query("ANALYZE");
}

const STAMPS = "created_at, updated_at, archived_at";
const STAMPED = `
  timestamptz '2026-01-01Z' + n % 3 * interval '1 microsecond',
  timestamptz '2026-02-01Z' + (random() * 4)::int * interval '1 microsecond' + n % 2 * interval '1 day',
  CASE WHEN random() < 0.25 THEN timestamptz '2026-03-01Z' END`;

const NAMES = `(ARRAY['Abbey', 'abbey road', '100% Hall', '100 Hall', 'under_score', 'underscore', 'Émile Zola',
  'back\\slash', 'ÉMILE', '日本学校'])`;

const STATEMENTS = [
  `INSERT INTO school (code, name, timezone, ${STAMPS})
   SELECT 'school-' || n, ${NAMES}[1 + n % 10], (ARRAY['UTC', 'Asia/Tokyo', 'America/New_York'])[1 + n % 3], ${STAMPED}
   FROM generate_series(1, ${SCHOOL_COUNT}) n`,

  `INSERT INTO term (school_id, name, type, starts_on, ends_on, ${STAMPS})
   SELECT s.id, 'Term ' || n % 12, (ARRAY['SEMESTER', 'QUARTER', 'TERM'])[1 + n % 3],
     date '2026-08-01' + n % 4 * 30, date '2026-12-01' + (random() * 3)::int * 30, ${STAMPED}
   FROM school s, generate_series(1, 12) n`,
  `UPDATE term SET parent_id = (
     SELECT id FROM term p WHERE p.school_id = term.school_id AND p.name = 'Term 1' LIMIT 1)
   WHERE name IN ('Term 2', 'Term 3')`,

  `INSERT INTO track (school_id, ordinal, name, ${STAMPS})
   SELECT s.id, n, 'Track ' || 9 - n, ${STAMPED} FROM school s, generate_series(0, 6) n`,

  `INSERT INTO template_family (school_id, name)
   SELECT s.id, ${NAMES}[n] FROM school s, generate_series(1, 5) n`,
  `INSERT INTO period_template (school_id, family_id, name, version, status, published_at, effective_from, is_default,
     created_at, updated_at, archived_at)
   SELECT school_id, family_id, name, n, status, CASE status WHEN 'PUBLISHED' THEN now() END,
     date '2026-08-01' + n % 3 * 30, status = 'DRAFT' AND random() < 0.5, made, written,
     CASE status WHEN 'ARCHIVED' THEN now() END
   FROM (SELECT f.school_id, f.id AS family_id, f.name, n,
           (ARRAY['DRAFT', 'PUBLISHED', 'ARCHIVED'])[1 + (random() * 2)::int] AS status, d.*
         FROM template_family f, generate_series(1, 6) n, LATERAL (SELECT ${STAMPED}) d (made, written, gone)) v`,

  `INSERT INTO rotation (school_id, name, labels, starts_on, ends_on, ${STAMPS})
   SELECT s.id, 'Rotation ' || n, '{A,B}', date '2026-08-01' + n % 2 * 60,
     CASE WHEN n % 3 > 0 THEN date '2026-12-01' + n % 3 * 30 END, ${STAMPED}
   FROM school s, generate_series(1, 6) n`,

  `INSERT INTO assignment_rule (school_id, family_id, weekdays, rotation_id, rotation_days, starts_on, ends_on,
     priority, ${STAMPS})
   SELECT s.id, f.id, CASE WHEN n % 3 > 0 THEN ARRAY[n % 5 + 1, 6]::smallint[] END,
     CASE WHEN n % 3 = 0 THEN r.id END, CASE WHEN n % 3 = 0 THEN '{A}'::text[] END,
     date '2026-08-01' + n % 4 * 30, CASE WHEN n % 2 = 0 THEN date '2026-12-01' + n END, n % 3, ${STAMPED}
   FROM school s, generate_series(1, 14) n,
     LATERAL (SELECT id FROM template_family WHERE school_id = s.id AND n > 0 ORDER BY random() LIMIT 1) f,
     LATERAL (SELECT id FROM rotation WHERE school_id = s.id AND n > 0 ORDER BY random() LIMIT 1) r`,

  `INSERT INTO calendar_exception (school_id, on_date, family_id, reason, ${STAMPS})
   SELECT s.id, date '2026-09-01' + n % 20, CASE WHEN n % 3 = 0 THEN f.id END,
     (ARRAY['HOLIDAY', 'WEATHER', 'OTHER'])[1 + n % 3], made, written, CASE WHEN n > 20 THEN now() ELSE NULL END
   FROM school s, generate_series(1, 26) n, LATERAL (SELECT ${STAMPED}) d (made, written, gone),
     LATERAL (SELECT id FROM template_family WHERE school_id = s.id AND n > 0 ORDER BY random() LIMIT 1) f`,

  `INSERT INTO correction (school_id, operation, reason, reaches_back_to, made_at, made_by)
   SELECT s.id, 'closeDays', 'storm', date '2026-09-01',
     timestamptz '2026-02-01Z' + n % 4 * interval '1 microsecond', 'someone'
   FROM school s, generate_series(1, 9) n`,
];
