import { KINDS, type Kind } from "./findings.js";
import type { ImportReport, SchoolReport, TemplateReport } from "./import-report.js";

export interface PrintOptions {
  /** Every row, every problem and every name. */
  readonly verbose?: boolean;
}

/** The report for people, as lines: short, or with what became of every row. */
export function printReport(report: ImportReport, { verbose = false }: PrintOptions = {}): string[] {
  return report.schools.flatMap((school) => [...printSchool(school, report.dryRun, verbose), ""]);
}

const MOST_TOLD = 20;

function printSchool(school: SchoolReport, dryRun: boolean, verbose: boolean): string[] {
  return [
    `${school.file}: ${school.name ?? "a school without a name"} (${school.code ?? "no code"}): ${outcome(school, dryRun)}`,
    ...(school.outcome === "REFUSED" ? [] : counts(school)),
    ...templates(school.templates, verbose),
    ...problems(school, verbose),
    ...leftAlone(school, verbose),
    ...(school.passedOver > 0
      ? [`  Passed over, because the file says they are archived: ${school.passedOver}`]
      : []),
    ...affected(school.affectedDates, verbose),
  ];
}

function outcome(school: SchoolReport, dryRun: boolean): string {
  if (school.outcome === "REFUSED") return "refused, nothing was written";
  if (school.outcome === "UNCHANGED") return "nothing to write, the school is as the file says";
  return dryRun ? "would be imported (a dry run: nothing was kept)" : "imported";
}

const NAMES: Readonly<Record<Kind, string>> = {
  school: "school",
  tracks: "tracks",
  terms: "terms",
  templates: "templates",
  rotations: "rotations",
  rotationResets: "rotation resets",
  assignmentRules: "assignment rules",
  calendarExceptions: "calendar exceptions (dates)",
};

function counts(school: SchoolReport): string[] {
  return KINDS.flatMap((kind) => {
    const tally = school.counts[kind];
    const told = (["created", "updated", "unchanged", "refused"] as const).filter((what) => tally[what] > 0);
    if (told.length === 0) return [];
    return [`  ${NAMES[kind].padEnd(28)} ${told.map((what) => `${tally[what]} ${what}`).join(", ")}`];
  });
}

function templates(all: readonly TemplateReport[], verbose: boolean): string[] {
  if (all.length === 0) return [];
  const rows = all.flatMap((template) => template.rows);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const whole = all.filter(({ loaded }) => loaded === "WHOLE").length;
  const lines = [
    `  ${whole} of ${all.length} templates are whole; their ${rows.length} rows are ${count("PERIOD")} periods and ${count("SEGMENT")} segments, ${count("LEFT_OUT")} left out`,
  ];
  for (const template of all) {
    if (!verbose && template.loaded === "WHOLE") continue;
    lines.push(`  ${template.place} ${headline(template)}`);
    if (!verbose) continue;
    for (const row of template.rows) {
      lines.push(`    ${row.start}-${row.end} ${row.label}: ${KIND_WORDS[row.kind]} (${row.why})`);
    }
  }
  return lines;
}

const KIND_WORDS = { PERIOD: "period", SEGMENT: "segment", LEFT_OUT: "left out" } as const;

function headline(template: TemplateReport): string {
  const version = template.version === null ? "" : ` version ${template.version}`;
  const name = `"${template.name}"${version} from ${template.effectiveFrom}`;
  const change = template.change.toLowerCase();
  if (template.loaded === "WHOLE") return `${name}: whole${template.isDraft ? " as a draft" : ""}, ${change}`;
  if (template.loaded === "REFUSED") return `${name}: refused`;
  const kept = template.rows.filter(({ kind }) => kind !== "LEFT_OUT").length;
  return `${name}: partly, a draft of ${kept} of ${template.rows.length} rows, ${change}`;
}

function problems(school: SchoolReport, verbose: boolean): string[] {
  const shown = (["ERROR", "WARNING"] as const).flatMap((severity) => {
    const all = school.problems.filter((problem) => problem.severity === severity);
    if (all.length === 0) return [];
    const title = severity === "ERROR" ? "Errors" : "Warnings";
    const told = verbose ? all : all.slice(0, MOST_TOLD);
    return [
      `  ${title}: ${all.length}`,
      ...told.map(({ place, message }) => `    ${school.file} ${place}: ${message}`),
      ...more(all.length - told.length),
    ];
  });
  return shown;
}

function leftAlone({ leftAlone: all }: SchoolReport, verbose: boolean): string[] {
  return KINDS.flatMap((kind) => {
    const names = all.filter((one) => one.kind === kind).map(({ name }) => name);
    if (names.length === 0) return [];
    const told = verbose ? names : names.slice(0, 5);
    const rest = names.length > told.length ? ` and ${names.length - told.length} more` : "";
    return [
      `  Not in the file and left as they are: ${names.length} ${NAMES[kind]}: ${told.join(", ")}${rest}`,
    ];
  });
}

function affected(dates: readonly string[], verbose: boolean): string[] {
  if (dates.length === 0) return [];
  const range = dates.length === 1 ? dates[0] : `from ${dates[0]} to ${dates.at(-1)}`;
  const line = `  Dates that run differently: ${dates.length}, ${range}`;
  return [verbose && dates.length > 1 ? `${line}: ${dates.join(", ")}` : line];
}

function more(count: number): string[] {
  return count > 0 ? [`    and ${count} more; --verbose tells all`] : [];
}
