import type { EntityManager } from "typeorm";
import { insertRows, updateRows } from "../../src/database/store-rows.js";
import type { RowDraft } from "../../src/templates/layout/row.js";
import { PeriodTemplate } from "../../src/templates/period-template.js";
import { columnsOfRow } from "../../src/templates/store-templates.js";
import { TemplateRow } from "../../src/templates/template-row.js";
import { keyOf } from "./keys.js";

export interface TemplateSample {
  readonly name: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly rows: readonly RowDraft[];
  /** A draft when left out. */
  readonly publishedAt?: string;
  readonly archivedAt?: string;
  readonly isDefault?: boolean;
  /** The dates on which it is out of force, as a datemultirange. */
  readonly retired?: string;
}

/** The words behind a template's key: `bay-high-ca Regular 2`. */
export function templateWords(
  code: string,
  { name, version }: Pick<TemplateSample, "name" | "version">,
): string {
  return `${code} ${name} ${version}`;
}

/** Stores a version in the steps of its life: a draft gets rows, then is published, then is archived. */
export async function storeTemplate(db: EntityManager, code: string, sample: TemplateSample): Promise<void> {
  const words = templateWords(code, sample);
  const { name, version, effectiveFrom, isDefault = false } = sample;
  await db.query(
    "INSERT INTO template_family (id, school_id, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    [keyOf(`${code} ${name}`), keyOf(code), name],
  );
  await insertRows(db, PeriodTemplate, [
    {
      id: keyOf(words),
      schoolId: keyOf(code),
      familyId: keyOf(`${code} ${name}`),
      name,
      version,
      effectiveFrom,
      isDefault,
      description: `${name}, version ${version}`,
      meta: { colour: "green" },
    },
  ]);
  await insertRows(
    db,
    TemplateRow,
    sample.rows.map((row) => ({
      ...columnsOfRow(row),
      id: keyOf(`${words} ${row.label} ${row.start}`),
      templateId: keyOf(words),
    })),
  );
  if (sample.publishedAt) {
    const published = { status: "PUBLISHED", publishedAt: sample.publishedAt, publishedBy: "head" } as const;
    await updateRows(db, PeriodTemplate, [{ id: keyOf(words), ...published }]);
  }
  if (sample.archivedAt) {
    const { archivedAt, retired = "{}" } = sample;
    await updateRows(db, PeriodTemplate, [{ id: keyOf(words), status: "ARCHIVED", archivedAt, retired }]);
  }
}

/** A period of everyone unless told otherwise. */
export function period(
  number: number,
  start: string,
  length: number,
  more: Partial<RowDraft> = {},
): RowDraft {
  return { ...PLAIN, number, label: `Period ${number}`, start, length, ...more };
}

export function segment(
  label: string,
  start: string,
  length: number,
  more: Partial<RowDraft> = {},
): RowDraft {
  return { ...PLAIN, label, type: "OTHER", start, length, ...more };
}

const PLAIN: Omit<RowDraft, "label" | "start" | "length"> = {
  number: null,
  type: "CLASS",
  passing: 0,
  tracks: null,
  periodNumber: null,
  part: null,
  meta: {},
};
