import type { EntityManager } from "typeorm";
import { readDateSpans } from "../../time/date-span.js";
import type { LocalDate } from "../../time/local-date.js";
import type { RotationPlan, RulePlan, SchoolCalendar, TemplateVersion } from "../calendar.js";

/**
 * Everything that decides the days of any number of schools in one statement. Exceptions outside the range are
 * read only where a rotation counts school days, since there each closure moves the labels after it.
 */
export async function loadCalendars(
  db: EntityManager,
  schoolIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<Map<string, SchoolCalendar>> {
  const rows: CalendarRow[] = await db.query(CALENDARS, [schoolIds, from, to]);
  return new Map(rows.map((row) => [row.schoolId, calendarOf(row)]));
}

type Unread<T> = Omit<T, "retired"> & { readonly retired: string };

interface CalendarRow extends Omit<SchoolCalendar, "familyNames" | "templates" | "rotations" | "rules"> {
  readonly familyNames: Record<string, string>;
  readonly templates: readonly Unread<TemplateVersion>[];
  readonly rotations: readonly Unread<RotationPlan>[];
  readonly rules: readonly Unread<RulePlan>[];
}

function calendarOf(row: CalendarRow): SchoolCalendar {
  return {
    schoolId: row.schoolId,
    weeks: row.weeks,
    familyNames: new Map(Object.entries(row.familyNames)),
    templates: row.templates.map(withSpans),
    rotations: row.rotations.map(withSpans),
    rules: row.rules.map(withSpans),
    exceptions: row.exceptions,
  };
}

function withSpans<T extends { readonly retired: string }>(value: T) {
  return { ...value, retired: readDateSpans(value.retired) };
}

const NOT_YET_ENDED = "(ends_on IS NULL OR ends_on >= $2)";

const CALENDARS = `
SELECT school.id AS "schoolId", school.weeks,
  (SELECT coalesce(jsonb_object_agg(id, name), '{}') FROM template_family WHERE school_id = school.id) AS "familyNames",
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'id', id, 'familyId', family_id, 'name', name, 'version', version, 'effectiveFrom', effective_from,
     'isDefault', is_default, 'retired', retired::text, 'publishedAt', published_at)), '[]')
   FROM period_template WHERE school_id = school.id AND published_at IS NOT NULL) AS templates,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'id', id, 'name', name, 'labels', labels, 'advance', advance, 'holdsOnClosures', holds_on_closures,
     'weekStartsOn', week_starts_on, 'startsOn', starts_on, 'endsOn', ends_on, 'startIndex', start_index,
     'retired', retired::text, 'resets', (
       SELECT coalesce(jsonb_agg(jsonb_build_object('date', on_date, 'index', label_index) ORDER BY on_date), '[]')
       FROM rotation_reset WHERE rotation_id = rotation.id AND archived_at IS NULL)) ORDER BY starts_on, name, id), '[]')
   FROM rotation WHERE school_id = school.id AND starts_on <= $3 AND ${NOT_YET_ENDED}) AS rotations,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'id', id, 'familyId', family_id, 'weekdays', weekdays, 'rotationId', rotation_id, 'rotationDays', rotation_days,
     'startsOn', starts_on, 'endsOn', ends_on, 'priority', priority, 'retired', retired::text,
     'createdAt', created_at)), '[]')
   FROM assignment_rule WHERE school_id = school.id AND starts_on <= $3 AND ${NOT_YET_ENDED}) AS rules,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
     'id', id, 'date', on_date, 'familyId', family_id, 'note', note, 'reason', reason,
     'advancesRotation', advances_rotation) ORDER BY on_date), '[]')
   FROM calendar_exception
   WHERE school_id = school.id AND archived_at IS NULL AND on_date <= $3
     AND (on_date >= $2 OR EXISTS (
       SELECT FROM rotation
       WHERE rotation.school_id = school.id AND advance = 'SCHOOL_DAY' AND starts_on <= $3 AND ${NOT_YET_ENDED}))) AS exceptions
FROM school WHERE school.id = ANY($1)`;
