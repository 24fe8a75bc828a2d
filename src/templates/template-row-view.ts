import type { CachedRow, PeriodTemplate } from "./period-template.js";

/** A row as its template holds it materialised, with that template: reading it costs no statement. */
export interface TemplateRowView {
  readonly row: CachedRow;
  readonly template: PeriodTemplate;
}

export function rowViews(template: PeriodTemplate, rows: readonly CachedRow[]): TemplateRowView[] {
  return rows.map((row) => ({ row, template }));
}

export function isPeriod({ row }: TemplateRowView): boolean {
  return row.number !== null;
}
