import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A template's rows, materialised in the template itself, and the guard that keeps what is published as it was.
 * Triggers do both, so that an import or a hand in psql can neither forget the copy nor rewrite history.
 */
export class CachedPeriods1763700000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE period_template ADD COLUMN cached_periods jsonb NOT NULL DEFAULT '[]'`);
    await db.query(`
      CREATE FUNCTION track_ordinals(audience int4multirange) RETURNS integer[] LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE WHEN lower_inf(audience) THEN NULL ELSE (
          SELECT array_agg(ordinal ORDER BY ordinal)
          FROM unnest(audience) span, generate_series(lower(span), upper(span) - 1) ordinal) END
      $$`);
    await db.query(`
      CREATE FUNCTION rows_of_template(template uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'number', number, 'label', label, 'type', type, 'start', to_char(start, 'HH24:MI'),
          'length', length, 'passing', passing, 'tracks', track_ordinals(audience),
          'periodNumber', period_number, 'part', part, 'meta', meta, 'revision', revision
        ) ORDER BY start, audience, label, id), '[]')
        FROM template_row WHERE template_id = template AND archived_at IS NULL
      $$`);
    await db.query(`
      CREATE FUNCTION cache_periods() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          UPDATE period_template SET cached_periods = rows_of_template(id)
          WHERE id IN (SELECT template_id FROM written);
        ELSIF TG_OP = 'DELETE' THEN
          UPDATE period_template SET cached_periods = rows_of_template(id)
          WHERE id IN (SELECT template_id FROM gone);
        ELSE
          UPDATE period_template SET cached_periods = rows_of_template(id)
          WHERE id IN (SELECT template_id FROM written UNION SELECT template_id FROM gone);
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER cache_inserted_periods AFTER INSERT ON template_row
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION cache_periods()`);
    await db.query(`CREATE TRIGGER cache_updated_periods AFTER UPDATE ON template_row
      REFERENCING NEW TABLE AS written OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION cache_periods()`);
    await db.query(`CREATE TRIGGER cache_deleted_periods AFTER DELETE ON template_row
      REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION cache_periods()`);
    await db.query(`
      UPDATE period_template SET cached_periods = rows_of_template(id)
      WHERE EXISTS (SELECT FROM template_row WHERE template_id = period_template.id)`);

    // The lock makes writers of one template take turns; with a weaker one two of them would deadlock
    // when both go on to store the materialised rows.
    await db.query(`
      CREATE FUNCTION refuse_rows_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM period_template WHERE id IN (OLD.template_id, NEW.template_id) ORDER BY id FOR NO KEY UPDATE;
        IF EXISTS (SELECT FROM period_template WHERE id IN (OLD.template_id, NEW.template_id) AND status <> 'DRAFT') THEN
          RAISE EXCEPTION 'rows of a published template do not change' USING ERRCODE = '23514', CONSTRAINT = 'published_is_immutable';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$`);
    await db.query(`CREATE TRIGGER keep_rows_of_published BEFORE INSERT OR UPDATE OR DELETE ON template_row
      FOR EACH ROW EXECUTE FUNCTION refuse_rows_of_published()`);
    await db.query(`
      CREATE FUNCTION refuse_truncated_rows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM period_template WHERE status <> 'DRAFT') THEN
          RAISE EXCEPTION 'rows of a published template do not change' USING ERRCODE = '23514', CONSTRAINT = 'published_is_immutable';
        END IF;
        RETURN NULL;
      END $$`);
    // Before: afterwards a TRUNCATE that cascades has taken the templates too, and nothing would look published.
    await db.query(`CREATE TRIGGER keep_rows_of_truncated BEFORE TRUNCATE ON template_row
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncated_rows()`);
    await db.query(`
      CREATE FUNCTION empty_cached_periods() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE period_template SET cached_periods = '[]' WHERE cached_periods <> '[]';
        RETURN NULL;
      END $$`);
    await db.query(`CREATE TRIGGER cache_truncated_periods AFTER TRUNCATE ON template_row
      FOR EACH STATEMENT EXECUTE FUNCTION empty_cached_periods()`);

    await db.query(`
      CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF OLD.published_at IS NOT NULL THEN
            RAISE EXCEPTION 'a published template is not deleted' USING ERRCODE = '23514', CONSTRAINT = 'published_is_immutable';
          END IF;
          RETURN OLD;
        END IF;
        IF TG_OP = 'INSERT' THEN
          IF NEW.cached_periods <> '[]' THEN
            RAISE EXCEPTION 'cached_periods is a copy of the rows' USING ERRCODE = '23514', CONSTRAINT = 'cached_periods_is_a_copy';
          END IF;
          RETURN NEW;
        END IF;
        IF NEW.cached_periods IS DISTINCT FROM OLD.cached_periods
           AND NEW.cached_periods IS DISTINCT FROM rows_of_template(NEW.id) THEN
          RAISE EXCEPTION 'cached_periods is a copy of the rows' USING ERRCODE = '23514', CONSTRAINT = 'cached_periods_is_a_copy';
        END IF;
        IF OLD.published_at IS NOT NULL AND (
             (NEW.id, NEW.school_id, NEW.family_id, NEW.name, NEW.version, NEW.effective_from, NEW.description, NEW.meta,
              NEW.cached_periods, NEW.published_at, NEW.published_by)
             IS DISTINCT FROM
             (OLD.id, OLD.school_id, OLD.family_id, OLD.name, OLD.version, OLD.effective_from, OLD.description, OLD.meta,
              OLD.cached_periods, OLD.published_at, OLD.published_by)
             OR NEW.status = 'DRAFT') THEN
          RAISE EXCEPTION 'a published template does not change' USING ERRCODE = '23514', CONSTRAINT = 'published_is_immutable';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE TRIGGER keep_published BEFORE INSERT OR UPDATE OR DELETE ON period_template
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER keep_published ON period_template`);
    await db.query(`DROP TRIGGER cache_truncated_periods ON template_row`);
    await db.query(`DROP TRIGGER keep_rows_of_truncated ON template_row`);
    await db.query(`DROP TRIGGER keep_rows_of_published ON template_row`);
    await db.query(`DROP TRIGGER cache_deleted_periods ON template_row`);
    await db.query(`DROP TRIGGER cache_updated_periods ON template_row`);
    await db.query(`DROP TRIGGER cache_inserted_periods ON template_row`);
    for (const name of [
      "refuse_change_of_published()",
      "empty_cached_periods()",
      "refuse_truncated_rows()",
      "refuse_rows_of_published()",
      "cache_periods()",
      "rows_of_template(uuid)",
      "track_ordinals(int4multirange)",
    ]) {
      await db.query(`DROP FUNCTION ${name}`);
    }
    await db.query(`ALTER TABLE period_template DROP COLUMN cached_periods`);
  }
}
