import { v7 as newId } from "uuid";
import type { RowDraft } from "../../templates/layout/row.js";
import type { PeriodTemplate } from "../../templates/period-template.js";
import type { ReadTemplate } from "../reading/read-template.js";
import type { TrackNames } from "../reading/track-names.js";
import type { Findings } from "../report/findings.js";
import type { FamilyNames } from "./family-names.js";
import { findVersion, type Standing, standingOf, type WantedVersion } from "./find-version.js";
import { soundVersions } from "./sound-versions.js";
import { keptSpells, spellFault } from "./spells.js";
import type { Reach } from "./writes.js";

export type VersionRow = Pick<
  PeriodTemplate,
  | "id"
  | "schoolId"
  | "familyId"
  | "name"
  | "version"
  | "effectiveFrom"
  | "isDefault"
  | "description"
  | "meta"
  | "retired"
>;

export type TemplateOutcome = "CREATED" | "UPDATED" | "UNCHANGED" | "REFUSED";

export interface PlannedTemplate {
  readonly read: ReadTemplate;
  readonly outcome: TemplateOutcome;
  readonly isDraft: boolean;
  /** The version as it shall be; null when it is refused. */
  readonly row: VersionRow | null;
  /** How it gets there: only a draft is ever rewritten, and of what is published only flags change. */
  readonly write: "INSERT" | "REWRITE" | "FLAGS" | null;
  readonly wasDefault: boolean;
}

export interface TemplateWorld {
  readonly schoolId: string;
  readonly stored: readonly PeriodTemplate[];
  readonly families: FamilyNames;
  readonly tracks: TrackNames;
  /** Names of the school's tracks by ordinal, archived ones included. */
  readonly trackNames: ReadonlyMap<number, string>;
  /** Whose drafts an import may write over: its own. */
  readonly actor: string;
  readonly reach: Reach;
}

/** The versions that the file asks for, the oldest first: a later one may go on as the default that it follows. */
export function planTemplates(
  templates: readonly ReadTemplate[],
  world: TemplateWorld,
  findings: Findings,
): PlannedTemplate[] {
  // Families first, and for bad templates too: a day that is given one must not fall back to another.
  for (const { entry } of templates) world.families.make(entry.name);
  const sound = new Set(soundVersions(templates, findings));
  const standing = world.stored.map((version) => standingOf(version, world));
  const planned: PlannedTemplate[] = [];
  for (const read of [...templates].sort(oldestFirst)) {
    const one = sound.has(read) ? planVersion(read, standing, world, findings) : refused(read);
    findings.tallies.templates[TALLIES[one.outcome]] += one.outcome === "REFUSED" ? 0 : 1;
    planned.push(one);
  }
  for (const version of standing) {
    if (version.isTaken || version.status === "ARCHIVED" || version.isNew) continue;
    findings.leftAlone.push({ kind: "templates", name: `${version.name} version ${version.version}` });
  }
  return planned;
}

const TALLIES = {
  CREATED: "created",
  UPDATED: "updated",
  UNCHANGED: "unchanged",
  REFUSED: "refused",
} as const;

function planVersion(
  read: ReadTemplate,
  standing: Standing[],
  world: TemplateWorld,
  findings: Findings,
): PlannedTemplate {
  const { entry, place } = read;
  const spells = spellFault(entry.outOfForce);
  if (spells !== null) {
    findings.refuse("templates", [...place, "outOfForce"], spells);
    return refused(read);
  }
  const wanted = wantedVersion(read, world);
  const found = findVersion(wanted, standing);
  const family = standing.filter(({ familyId }) => familyId === wanted.familyId);
  const isSame = found?.isSame ?? false;
  const before = found?.version ?? null;
  const row: VersionRow = {
    id: before?.id ?? newId(),
    schoolId: world.schoolId,
    familyId: wanted.familyId,
    name: entry.name,
    version: before?.version ?? freeNumber(entry.version, family),
    effectiveFrom: entry.effectiveFrom,
    isDefault: entry.default ?? before?.isDefault ?? followsDefault(wanted, family),
    description: wanted.description,
    meta: entry.meta ?? before?.meta ?? latestBefore(wanted, family)?.meta ?? {},
    retired: keptSpells(entry.outOfForce, before?.retired ?? "{}"),
  };
  if (before) before.isTaken = true;
  const isDraft = isSame ? before!.status === "DRAFT" : wanted.isDraft;
  const wasDefault = before?.isDefault ?? false;
  const flagged = before !== null && (wasDefault !== row.isDefault || before.retired !== row.retired);
  const outcome = before === null ? "CREATED" : isSame && !flagged ? "UNCHANGED" : "UPDATED";
  if (before === null) standing.push(newStanding(row, wanted, isDraft));
  else if (!isSame) Object.assign(before, { status: isDraft ? "DRAFT" : "PUBLISHED", rows: wanted.rows });
  if (outcome !== "UNCHANGED" && !isDraft) world.reach.back(entry.effectiveFrom);
  const write = before === null ? "INSERT" : isSame ? (flagged ? "FLAGS" : null) : "REWRITE";
  return { read, outcome, isDraft, row, write, wasDefault };
}

function wantedVersion(read: ReadTemplate, { families }: TemplateWorld): WantedVersion {
  const { entry, rows } = read;
  return {
    familyId: families.make(entry.name),
    effectiveFrom: entry.effectiveFrom,
    number: entry.version ?? null,
    description: entry.description?.trim() || null,
    meta: entry.meta ?? null,
    rows,
    isDraft: entry.draft === true || isIncomplete(read),
  };
}

/** A template without some of its rows is never put in force: a day would run half of its bells. */
export function isIncomplete({ rows, told }: ReadTemplate): boolean {
  return rows.length < told.length;
}

function freeNumber(asked: number | undefined, family: readonly Standing[]): number {
  if (asked !== undefined && !family.some(({ version }) => version === asked)) return asked;
  return Math.max(0, ...family.map(({ version }) => version)) + 1;
}

function followsDefault(wanted: WantedVersion, family: readonly Standing[]): boolean {
  return latestBefore(wanted, family)?.isDefault ?? false;
}

/** The version that a new one follows: the one in force on its first date. */
function latestBefore({ effectiveFrom }: WantedVersion, family: readonly Standing[]): Standing | undefined {
  return family
    .filter((one) => one.status === "PUBLISHED" && one.effectiveFrom <= effectiveFrom)
    .sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1) || one.version - other.version)
    .at(-1);
}

function newStanding(row: VersionRow, wanted: WantedVersion, isDraft: boolean): Standing {
  const rows: readonly RowDraft[] = wanted.rows;
  return { ...row, rows, status: isDraft ? "DRAFT" : "PUBLISHED", isOwn: true, isTaken: true, isNew: true };
}

function refused(read: ReadTemplate): PlannedTemplate {
  return { read, outcome: "REFUSED", isDraft: false, row: null, write: null, wasDefault: false };
}

function oldestFirst({ entry: one }: ReadTemplate, { entry: other }: ReadTemplate): number {
  if (one.effectiveFrom !== other.effectiveFrom) return one.effectiveFrom < other.effectiveFrom ? -1 : 1;
  return (one.version ?? 0) - (other.version ?? 0);
}
