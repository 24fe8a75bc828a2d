import type { AffectedDay } from "../../writes/effects.js";
import { pointerTo } from "../form/place.js";
import { isIncomplete, type PlannedTemplate } from "../planning/plan-templates.js";
import type { Findings, Kind, Problem, Tally } from "./findings.js";

export interface ImportReport {
  readonly dryRun: boolean;
  readonly schools: readonly SchoolReport[];
}

export interface SchoolReport {
  readonly file: string;
  /** null when the file is too broken to say it. */
  readonly code: string | null;
  readonly name: string | null;
  readonly outcome: "IMPORTED" | "UNCHANGED" | "REFUSED";
  readonly counts: Readonly<Record<Kind, Readonly<Tally>>>;
  readonly templates: readonly TemplateReport[];
  readonly problems: readonly Problem[];
  /** What the school has and the file does not name: it is left as it is. */
  readonly leftAlone: readonly { readonly kind: Kind; readonly name: string }[];
  /** Entries that the file itself marks as archived, and that are passed over. */
  readonly passedOver: number;
  /** Dates of the school that run differently now; empty for a new school. */
  readonly affectedDates: readonly string[];
}

export interface TemplateReport {
  readonly place: string;
  readonly name: string;
  readonly version: number | null;
  readonly effectiveFrom: string;
  /** Whether the whole of it is in the school, or a part as a draft, or nothing. */
  readonly loaded: "WHOLE" | "PARTLY" | "REFUSED";
  readonly change: PlannedTemplate["outcome"];
  readonly isDraft: boolean;
  readonly rows: readonly RowReport[];
}

export interface RowReport {
  readonly place: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly kind: "PERIOD" | "SEGMENT" | "LEFT_OUT";
  readonly why: string;
}

export interface Reported {
  readonly file: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly findings: Findings;
  readonly templates: readonly PlannedTemplate[];
  readonly passedOver: number;
  readonly isRefused: boolean;
  readonly affectedDates: readonly AffectedDay[];
}

export function schoolReport(reported: Reported): SchoolReport {
  const { file, code, name, findings, passedOver, isRefused, affectedDates } = reported;
  const written = Object.values(findings.tallies).some(({ created, updated }) => created + updated > 0);
  return {
    file,
    code,
    name,
    outcome: isRefused ? "REFUSED" : written ? "IMPORTED" : "UNCHANGED",
    counts: isRefused ? nothingWritten(findings) : findings.tallies,
    templates: reported.templates.map(templateReport),
    problems: findings.problems,
    leftAlone: findings.leftAlone,
    passedOver,
    affectedDates: affectedDates.map(({ date }) => date),
  };
}

/** A refused file counts what is wrong with it, and nothing that might have been written. */
function nothingWritten({ tallies }: Findings): SchoolReport["counts"] {
  const entries = Object.entries(tallies) as [Kind, Tally][];
  const refused = entries.map(([kind, { refused }]) => [
    kind,
    { created: 0, updated: 0, unchanged: 0, refused },
  ]);
  return Object.fromEntries(refused) as Record<Kind, Tally>;
}

export function hasErrors(report: ImportReport): boolean {
  return report.schools.some(({ problems }) => problems.some(({ severity }) => severity === "ERROR"));
}

function templateReport({ read, outcome, isDraft, row }: PlannedTemplate): TemplateReport {
  const { entry, place, told } = read;
  return {
    place: pointerTo(place),
    name: entry.name,
    version: row?.version ?? null,
    effectiveFrom: entry.effectiveFrom,
    loaded: outcome === "REFUSED" ? "REFUSED" : isIncomplete(read) ? "PARTLY" : "WHOLE",
    change: outcome,
    isDraft,
    rows: told.map((one) => ({ ...one, place: pointerTo(one.place) })),
  };
}
