import type { PeriodTemplate } from "../../templates/period-template.js";
import type { TemplateRowView } from "../../templates/template-row-view.js";
import type { LocalDate } from "../../time/local-date.js";
import type { ResolvedDay } from "../calendar.js";

/** A day as it was resolved, with its school's zone. */
export interface DayView {
  readonly day: ResolvedDay;
  readonly timezone: string;
}

/** A row of a template on a date. */
export interface BellView {
  readonly view: TemplateRowView;
  readonly date: LocalDate;
  readonly timezone: string;
}

/** A bell by the clock of another zone; instants in epoch milliseconds. */
export interface ZonedBellView {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly timezone: string;
}

export function bellViews(
  { day, timezone }: DayView,
  template: PeriodTemplate,
  rows: PeriodTemplate["cachedPeriods"],
): BellView[] {
  return rows.map((row) => ({ view: { row, template }, date: day.date, timezone }));
}
