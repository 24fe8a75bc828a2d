import type { DataSource } from "typeorm";
import { type ImportOptions, importText } from "../../src/files/importing/import-text.js";
import type { SchoolReport } from "../../src/files/report/import-report.js";

/** A small school file, in whose lists each test puts what it is about. */
export function schoolFile(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    code: "north-high",
    name: "North High School",
    timezone: "America/Chicago",
    templates: [regular()],
    assignmentRules: [
      { template: "Regular", weekdays: ["MONDAY", "TUESDAY"], from: "2026-09-01", to: "2027-05-28" },
    ],
    calendarExceptions: [{ date: "2026-11-26", closed: true, reason: "HOLIDAY", note: "Thanksgiving" }],
    ...changes,
  };
}

export function regular(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: "Regular",
    effectiveFrom: "2026-09-01",
    rows: [
      row("Period 1", "08:30", "09:20", { number: 1 }),
      row("Period 2", "09:25", "10:15", { number: 2 }),
    ],
    ...changes,
  };
}

export function row(label: string, start: string, end: string, more: Record<string, unknown> = {}) {
  return { label, start, end, ...more };
}

const OPTIONS: ImportOptions = {
  dryRun: false,
  strict: false,
  actor: "bellwether import",
  now: Date.parse("2026-11-21T15:00:00Z"),
};

export function importFile(
  dataSource: DataSource,
  file: unknown,
  options: Partial<ImportOptions> = {},
): Promise<SchoolReport> {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  return importText(dataSource, "north-high.json", text, { ...OPTIONS, ...options });
}

export function errorsOf(report: SchoolReport): string[] {
  return report.problems
    .filter(({ severity }) => severity === "ERROR")
    .map(({ place, message }) => `${place}: ${message}`);
}

const TABLES = [
  "school",
  "term",
  "track",
  "template_family",
  "period_template",
  "template_row",
  "rotation",
  "rotation_reset",
  "assignment_rule",
  "calendar_exception",
];

/** How many rows each table has and what their revisions add up to: equal sums mean that nothing was written. */
export async function sumsOf(dataSource: DataSource): Promise<Record<string, string>> {
  const sums = TABLES.map(
    (table) =>
      `SELECT '${table}' AS name, count(*) || ' rows, revisions ' || coalesce(sum(revision), 0) AS sum FROM ${table}`,
  );
  const corrections = `SELECT 'correction' AS name, count(*) || ' rows' AS sum FROM correction`;
  const rows: { name: string; sum: string }[] = await dataSource.query(
    [...sums, corrections].join(" UNION ALL "),
  );
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
