import { differenceOf, type RowDifference } from "./layout/difference.js";
import type { CachedRow, PeriodTemplate } from "./period-template.js";
import type { TemplateRowView } from "./template-row-view.js";

export interface DifferenceView {
  readonly before: PeriodTemplate | null;
  readonly after: PeriodTemplate;
  readonly isSame: boolean;
  readonly rows: readonly RowDifferenceView[];
}

export interface RowDifferenceView {
  readonly kind: RowDifference<CachedRow>["kind"];
  readonly before: TemplateRowView | null;
  readonly after: TemplateRowView | null;
  readonly changes: readonly { field: string; before: string | null; after: string | null }[];
}

/** What became of one template's rows in another. Tracks are told by name: schools count them each for itself. */
export function compareTemplates(
  before: PeriodTemplate | null,
  after: PeriodTemplate,
  trackName: (template: PeriodTemplate, ordinal: number) => string,
): DifferenceView {
  const rows = differenceOf(before?.cachedPeriods ?? [], after.cachedPeriods);
  const view = (template: PeriodTemplate | null, row: CachedRow | null) =>
    row && template ? { row, template } : null;
  const told = (template: PeriodTemplate | null, field: string, value: unknown) =>
    field === "tracks" && template && Array.isArray(value)
      ? value.map((ordinal: number) => trackName(template, ordinal)).join(", ")
      : asText(value);
  return {
    before,
    after,
    isSame: rows.length === 0,
    rows: rows.map((difference) => ({
      kind: difference.kind,
      before: view(before, difference.before),
      after: view(after, difference.after),
      changes: difference.changes.map((change) => ({
        field: change.field,
        before: told(before, change.field, change.before),
        after: told(after, change.field, change.after),
      })),
    })),
  };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
