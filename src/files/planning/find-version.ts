import type { Meta } from "../../schools/school.js";
import { differenceOf } from "../../templates/layout/difference.js";
import type { RowDraft } from "../../templates/layout/row.js";
import { sameJson } from "../../templates/layout/same-json.js";
import type { PeriodTemplate, TemplateStatus } from "../../templates/period-template.js";
import type { TemplateWorld } from "./plan-templates.js";

/** A version of the school, or one that this import adds, while the file's entries look for theirs. */
export interface Standing {
  readonly id: string;
  readonly familyId: string;
  readonly name: string;
  readonly version: number;
  readonly effectiveFrom: string;
  readonly description: string | null;
  readonly meta: Meta;
  readonly isDefault: boolean;
  readonly retired: string;
  status: TemplateStatus;
  /** With numbers of track names, as the file's rows have them. */
  rows: readonly RowDraft[];
  /** Whether an import wrote it last, so that an import may write it again. */
  readonly isOwn: boolean;
  readonly isNew: boolean;
  isTaken: boolean;
}

export interface WantedVersion {
  readonly familyId: string;
  readonly effectiveFrom: string;
  readonly number: number | null;
  readonly description: string | null;
  /** null: what is there is kept. */
  readonly meta: Meta | null;
  readonly rows: readonly RowDraft[];
  readonly isDraft: boolean;
}

export function standingOf(template: PeriodTemplate, world: TemplateWorld): Standing {
  const numberOf = (ordinal: number) => world.tracks.add(world.trackNames.get(ordinal) ?? `track ${ordinal}`);
  return {
    ...template,
    rows: template.cachedPeriods.map((row) => ({ ...row, tracks: row.tracks?.map(numberOf) ?? null })),
    isOwn: template.updatedBy === world.actor,
    isNew: false,
    isTaken: false,
  };
}

/**
 * The version that an entry speaks of: the one of its number, or the one in force from its date on. Null when
 * there is none that may become what is wanted, since what is published never changes.
 */
export function findVersion(
  wanted: WantedVersion,
  standing: readonly Standing[],
): { readonly version: Standing; readonly isSame: boolean } | null {
  const free = standing.filter(
    (one) => one.familyId === wanted.familyId && !one.isTaken && one.status !== "ARCHIVED",
  );
  const named = free.find(({ version }) => version === wanted.number);
  const ofDate = free.filter(({ effectiveFrom }) => effectiveFrom === wanted.effectiveFrom);
  const inForce = newest(ofDate.filter(({ status }) => status === "PUBLISHED"));
  const own = newest(ofDate.filter(({ status, isOwn }) => status === "DRAFT" && isOwn));
  for (const one of [named, inForce, own]) {
    if (one && sameContent(wanted, one) && (wanted.isDraft || one.status === "PUBLISHED")) {
      return { version: one, isSame: true };
    }
  }
  const draft = named?.status === "DRAFT" ? named : own;
  return draft ? { version: draft, isSame: false } : null;
}

function newest(versions: readonly Standing[]): Standing | undefined {
  return [...versions].sort((one, other) => one.version - other.version).at(-1);
}

function sameContent(wanted: WantedVersion, version: Standing): boolean {
  return (
    wanted.effectiveFrom === version.effectiveFrom &&
    wanted.description === version.description &&
    (wanted.meta === null || sameJson(wanted.meta, version.meta)) &&
    differenceOf(wanted.rows, version.rows).length === 0
  );
}
