import { v7 as newId } from "uuid";
import { readRows } from "../database/read-rows.js";
import type { CreateTemplateRowInput, UpdateTemplateRowInput } from "../graphql/generated.js";
import { Track } from "../schools/tracks/track.js";
import type { Change } from "../writes/change.js";
import type { Checks } from "../writes/checks.js";
import type { Kind } from "../writes/kind.js";
import { readAudience } from "./audience-range.js";
import type { RowDraft } from "./layout/row.js";
import { PeriodTemplate } from "./period-template.js";
import { readableRowFaults, readRowInput, readTracks, trackNamer } from "./read-row-input.js";
import { columnsOfRow } from "./store-templates.js";
import { checkDraft } from "./template-checks.js";
import { TemplateRow } from "./template-row.js";

/** The templates of the rows that are written, with the rows each has as the items are planned one by one. */
interface RowWorld {
  readonly templates: ReadonlyMap<string, PeriodTemplate>;
  readonly rows: Map<string, Map<string, RowDraft>>;
  readonly tracks: ReadonlyMap<string, readonly Track[]>;
}

/** Rows of drafts, written one by one; each is checked against the rows that its template then has. */
export const rowKind: Kind<TemplateRow, CreateTemplateRowInput, UpdateTemplateRowInput, RowWorld> = {
  entity: TemplateRow,
  noun: "template row",
  types: ["PeriodDefinition", "Segment"],
  schoolOf: "(SELECT school_id FROM period_template WHERE id = t.template_id)",
  parent: {
    type: "PeriodTemplate",
    noun: "period template",
    field: "templateId",
    of: (input) => input.templateId,
    async schoolsOf({ db }, templateIds) {
      const rows = await readRows(db, PeriodTemplate, "WHERE t.id = ANY($1)", [templateIds]);
      return new Map(rows.map(({ id, schoolId }) => [id, schoolId]));
    },
  },
  prepare: ({ db }, { schoolIds }) => readRowWorld(db, schoolIds),
  create({ input, parentId: templateId, checks }, world) {
    const id = newId();
    // Without a template there are no tracks to name.
    if (!world.templates.has(templateId)) return { id };
    const row = readRowInput(input.row, tracksOf(world, templateId), checks.at("row"), checks);
    place(world, templateId, id, row, checks, "row");
    return { id, templateId, ...columnsOfRow(row) };
  },
  update({ input, existing, checks }, world) {
    const old = draftOf(existing);
    const row: RowDraft = {
      number: input.number === undefined ? old.number : input.number,
      label: checks.kept(input.label, old.label, "label"),
      type: checks.kept(input.type, old.type, "type"),
      start: checks.kept(input.start, old.start, "start"),
      length: checks.kept(input.length, old.length, "length"),
      passing: checks.kept(input.passing, old.passing, "passing"),
      tracks:
        input.tracks === undefined
          ? old.tracks
          : readTracks(input.tracks, tracksOf(world, existing.templateId), checks),
      periodNumber: input.periodNumber === undefined ? old.periodNumber : input.periodNumber,
      part: input.part === undefined ? old.part : input.part,
      meta: checks.kept(input.meta, old.meta, "meta"),
    };
    place(world, existing.templateId, existing.id, row, checks);
    return { id: existing.id, templateId: existing.templateId, ...columnsOfRow(row) };
  },
  archive({ existing, checks }, world) {
    const template = world.templates.get(existing.templateId)!;
    checkDraft(template, checks);
    world.rows.get(template.id)!.delete(existing.id);
    return { id: existing.id };
  },
  restore({ existing, checks }, world) {
    place(world, existing.templateId, existing.id, draftOf(existing), checks);
    return { id: existing.id };
  },
  explain: (constraint, row, path) =>
    EXCLUSIONS.includes(constraint)
      ? {
          code: "CONFLICT",
          message: `Another writer has just put a row where ${row.label ?? "this one"} would be.`,
          path,
        }
      : null,
};

const EXCLUSIONS = ["no_overlapping_rows", "unique_period_per_template"];

async function readRowWorld(db: Change["db"], schoolIds: readonly string[]): Promise<RowWorld> {
  const templates = await readRows(db, PeriodTemplate, "WHERE t.school_id = ANY($1)", [schoolIds]);
  const tracks = await readRows(db, Track, "WHERE t.school_id = ANY($1) ORDER BY t.ordinal", [schoolIds]);
  return {
    templates: new Map(templates.map((template) => [template.id, template])),
    rows: new Map(
      templates.map(({ id, cachedPeriods }) => [id, new Map(cachedPeriods.map((row) => [row.id, row]))]),
    ),
    tracks: new Map(schoolIds.map((id) => [id, tracks.filter(({ schoolId }) => schoolId === id)])),
  };
}

function tracksOf(world: RowWorld, templateId: string): readonly Track[] {
  return world.tracks.get(world.templates.get(templateId)?.schoolId ?? "") ?? [];
}

/** Puts a row among its template's rows; what is wrong with them then is wrong with this row. */
function place(
  world: RowWorld,
  templateId: string,
  id: string,
  row: RowDraft,
  checks: Checks,
  field?: string,
): void {
  const template = world.templates.get(templateId);
  if (!template) return;
  checkDraft(template, checks, field ? "templateId" : "id");
  const rows = new Map(world.rows.get(templateId)).set(id, row);
  const naming = { path: [], trackName: trackNamer(tracksOf(world, templateId)) };
  const faults = readableRowFaults([...rows.values()], naming);
  for (const { code, message, path } of faults) {
    const own = path.slice(1);
    checks.add({ code, message, path: [...checks.path, ...(field ? [field] : []), ...own] });
  }
  if (faults.length === 0) world.rows.set(templateId, rows);
}

function draftOf(row: TemplateRow): RowDraft {
  const { number, label, type, start, length, passing, periodNumber, part, meta } = row;
  return {
    number,
    label,
    type,
    start,
    length,
    passing,
    periodNumber,
    part,
    meta,
    tracks: readAudience(row.audience),
  };
}

/** For answers: a stored row as its template materialises it. */
export function cachedRowOf(row: TemplateRow): RowDraft & { id: string; revision: number } {
  return { ...draftOf(row), id: row.id, revision: row.revision };
}
