import { clockOrder } from "../../templates/layout/clock-order.js";
import { endOf } from "../../templates/layout/derived.js";
import type { RowDraft } from "../../templates/layout/row.js";
import { rowsFromSpans } from "../../templates/layout/rows-from-spans.js";
import type { PeriodTemplate } from "../../templates/period-template.js";
import type { RowEntry, TemplateEntry } from "../form/school-file.js";
import { readSpells } from "../planning/spells.js";

/** Versions by name, date and number, in a form that reads back as the same versions. */
export function writeTemplates(
  versions: readonly PeriodTemplate[],
  trackName: (ordinal: number) => string,
): TemplateEntry[] {
  const ordered = [...versions].sort(
    (one, other) =>
      compare(one.name, other.name) ||
      compare(one.effectiveFrom, other.effectiveFrom) ||
      one.version - other.version,
  );
  return ordered.map((version, index) => {
    const family = ordered.filter(({ familyId }) => familyId === version.familyId);
    const earlier = ordered
      .slice(0, index)
      .filter(({ familyId, status }) => familyId === version.familyId && status === "PUBLISHED")
      .at(-1);
    return writeTemplate(version, { family, earlier, trackName });
  });
}

interface Around {
  readonly family: readonly PeriodTemplate[];
  /** The version that a new one would take its default from. */
  readonly earlier: PeriodTemplate | undefined;
  readonly trackName: (ordinal: number) => string;
}

function writeTemplate(version: PeriodTemplate, { family, earlier, trackName }: Around): TemplateEntry {
  const { name, description, effectiveFrom, isDefault, status, meta } = version;
  const needsNumber = family.length > 1 || version.version !== 1;
  const tellsDefault = isDefault || earlier?.isDefault === true;
  // What the version before it has would be taken over by one that says nothing.
  const tellsMeta = family.some((one) => Object.keys(one.meta).length > 0);
  const spells = readSpells(version.retired);
  return {
    name,
    ...(description !== null && { description }),
    effectiveFrom,
    ...(needsNumber && { version: version.version }),
    ...(tellsDefault && { default: isDefault }),
    ...(version.publishedAt === null && { draft: true }),
    ...(status === "ARCHIVED" && { archived: true }),
    ...(spells.length > 0 && { outOfForce: spells }),
    ...(tellsMeta && { meta }),
    rows: writeRows(version.cachedPeriods, trackName),
  };
}

/** Rows in clock order; a passing time is told when reading the rows would give another one. */
function writeRows(cached: readonly RowDraft[], trackName: (ordinal: number) => string): RowEntry[] {
  const rows = [...cached].sort(clockOrder);
  const spans = rows.map((row) => ({
    ...bellsOf(row),
    label: row.label,
    type: row.type,
    tracks: row.tracks,
  }));
  const read = rowsFromSpans(spans, { path: [], trackName }).rows;
  return rows.map((row, index) => ({
    label: row.label,
    ...(row.type !== "CLASS" && { type: row.type }),
    ...bellsOf(row),
    ...(read[index]?.row.passing !== row.passing && { passing: row.passing }),
    ...(row.tracks && { tracks: [...row.tracks].sort((one, other) => one - other).map(trackName) }),
    ...(Object.keys(row.meta).length > 0 && { meta: row.meta }),
  }));
}

function bellsOf(row: RowDraft) {
  return {
    start: row.start,
    end: endOf(row),
    ...(row.number !== null && { number: row.number }),
    ...(row.periodNumber !== null && { periodNumber: row.periodNumber }),
    ...(row.part !== null && { part: row.part }),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
