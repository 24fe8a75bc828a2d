import type { DataSource } from "typeorm";

export const SCHOOL_COUNT = 100;

/** How many templates, exceptions and terms the first school has: enough for the largest page. */
const MANY = 100;

/**
 * A hundred schools of the same shape, so that a page of them asks for the same things whatever its size, the first
 * ones under the codes that the playground's examples name. Keys are digests of words: the same in every run.
 */
export async function fillManySchools(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (db) => {
    await db.query("SELECT set_config('bellwether.actor', 'founder', true)");
    for (const statement of STATEMENTS) await db.query(statement);
  });
  await dataSource.query("ANALYZE");
}

const key = (...words: string[]) => `md5(${words.join(" || ' ' || ")})::uuid`;

const SCHOOLS = `(SELECT *, (substr(name, 8))::integer AS n FROM school)`;
const FAMILIES = `(SELECT f.*, s.n FROM template_family f JOIN ${SCHOOLS} s ON s.id = f.school_id)`;

const STATEMENTS = [
  `INSERT INTO school (id, code, name, timezone)
   SELECT ${key("'school'", "n")}, CASE n WHEN 1 THEN 'gunn-high-school-ca' WHEN 2 THEN 'lakeside-school-wa'
     ELSE 'school-' || n END, 'School ' || to_char(n, 'FM000'), 'America/Los_Angeles'
   FROM generate_series(1, ${SCHOOL_COUNT}) n`,

  `INSERT INTO term (id, school_id, parent_id, name, type, starts_on, ends_on)
   SELECT ${key("'year'", "n")}, id, NULL, '2026-27', 'SCHOOL_YEAR', date '2026-08-01', date '2027-07-31'
   FROM ${SCHOOLS} s`,
  `INSERT INTO term (id, school_id, parent_id, name, type, starts_on, ends_on)
   SELECT ${key("'term'", "n", "part")}, id, ${key("'year'", "n")}, 'Part ' || part, 'TERM',
     date '2026-08-01' + part, date '2026-12-01' + part
   FROM ${SCHOOLS} s, generate_series(1, CASE n WHEN 1 THEN ${MANY} ELSE 2 END) part`,

  `INSERT INTO track (id, school_id, ordinal, name)
   SELECT ${key("'track'", "n", "ordinal")}, id, ordinal, (ARRAY['grades 9/10', 'grades 11/12'])[ordinal + 1]
   FROM ${SCHOOLS} s, generate_series(0, 1) ordinal`,

  // Monday is the first family of each school by name; the many others of the first school follow it.
  `INSERT INTO template_family (id, school_id, name)
   SELECT ${key("'family'", "n", "family")}, s.id, family
   FROM ${SCHOOLS} s, unnest(ARRAY['Monday', 'Rally']
     || CASE n WHEN 1 THEN (SELECT array_agg('Monday ' || to_char(i, 'FM000')) FROM generate_series(1, ${MANY}) i) END) v (family)`,
  `INSERT INTO period_template (id, school_id, family_id, name, version, effective_from, is_default)
   SELECT ${key("'template'", "n", "name", "version")}, school_id, id, name, version,
     CASE version WHEN 1 THEN date '2026-01-01' ELSE date '2026-09-01' END, name = 'Monday'
   FROM ${FAMILIES} f, generate_series(1, 2) version`,
  `INSERT INTO template_row (id, template_id, number, label, start, length, passing, audience, type)
   SELECT ${key("'row'", "t.id::text", "label")}, t.id, number, label, v.start + t.version * interval '5 minutes', length,
     passing, audience, type
   FROM period_template t, (VALUES
     (1::smallint, 'Period 1', time '09:00', 50::smallint, 5::smallint, '{(,)}'::int4multirange, 'CLASS'),
     (2, 'Period 2', '10:00', 50, 5, '{(,)}', 'CLASS'),
     (NULL, 'Lunch', '11:00', 30, 0, '{[0,1)}', 'LUNCH'),
     (3, 'Period 3', '11:00', 60, 0, '{[1,2)}', 'CLASS')
   ) v (number, label, start, length, passing, audience, type)`,
  `UPDATE period_template SET status = 'PUBLISHED', published_at = '2026-01-01T00:00:00Z', published_by = 'head'`,

  `INSERT INTO rotation (id, school_id, name, labels, advance, starts_on)
   SELECT ${key("'rotation'", "n", "r")}, id, 'Rotation ' || r, '{A,B}', (ARRAY['SCHOOL_DAY', 'WEEK'])[r], date '2026-01-05'
   FROM ${SCHOOLS} s, generate_series(1, 2) r`,
  `INSERT INTO rotation_reset (id, rotation_id, on_date, label_index)
   SELECT ${key("'reset'", "id::text")}, id, date '2026-09-07', 1 FROM rotation`,
  `INSERT INTO assignment_rule (id, school_id, family_id, rotation_id, rotation_days, weekdays, starts_on, priority)
   SELECT ${key("'rule'", "n", "'rotation'")}, s.id, ${key("'family'", "n", "'Rally'")}, ${key("'rotation'", "n", "1")},
     '{B}'::text[], NULL::smallint[], date '2026-01-05', 5 FROM ${SCHOOLS} s
   UNION ALL
   SELECT ${key("'rule'", "n", "'weekday'")}, s.id, ${key("'family'", "n", "'Monday'")}, NULL, NULL, '{1}', date '2026-01-05', 0
   FROM ${SCHOOLS} s`,
  `INSERT INTO calendar_exception (id, school_id, on_date, family_id, reason, note)
   SELECT ${key("'exception'", "n", "day")}, s.id, date '2026-11-17' + day,
     CASE day % 2 WHEN 1 THEN ${key("'family'", "n", "'Rally'")} END,
     CASE day % 2 WHEN 1 THEN 'ASSEMBLY' ELSE 'STAFF_DAY' END, 'Noted ' || day
   FROM ${SCHOOLS} s, generate_series(1, CASE n WHEN 1 THEN ${MANY} ELSE 3 END) day`,
  `INSERT INTO correction (id, school_id, operation, reason, reaches_back_to, made_at, made_by)
   SELECT ${key("'correction'", "n")}, id, 'closeDays', 'Entered late', date '2026-09-01', '2026-09-03T00:00:00Z', 'office'
   FROM ${SCHOOLS} s`,
];
