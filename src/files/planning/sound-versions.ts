import { pointerTo } from "../form/place.js";
import type { ReadTemplate } from "../reading/read-template.js";
import type { Findings } from "../report/findings.js";

/** Leaves out what can't be a version, and versions that only a guess could tell apart. */
export function soundVersions(templates: readonly ReadTemplate[], findings: Findings): ReadTemplate[] {
  return templates.filter((template) => {
    const fault = twinFault(template, templates) ?? emptyFault(template);
    if (fault !== null) findings.refuse("templates", template.place, fault);
    return fault === null;
  });
}

function twinFault({ entry, place }: ReadTemplate, all: readonly ReadTemplate[]): string | null {
  const others = all.filter((other) => other.entry.name === entry.name && other.place !== place);
  const same = others.find((other) => entry.version !== undefined && other.entry.version === entry.version);
  if (same) {
    return `Version ${entry.version} of "${entry.name}" is given at ${pointerTo(same.place)} too; none of them is taken`;
  }
  const unclear = others.find(
    (other) =>
      other.entry.effectiveFrom === entry.effectiveFrom &&
      (entry.version === undefined || other.entry.version === undefined),
  );
  if (!unclear) return null;
  return `"${entry.name}" begins on ${entry.effectiveFrom} at ${pointerTo(unclear.place)} too: give each its \`version\`, of which the greatest counts`;
}

function emptyFault({ entry, rows, told }: ReadTemplate): string | null {
  if (rows.length > 0 || (told.length === 0 && entry.draft === true)) return null;
  return `"${entry.name}" has no sound row; a day that runs it would have no bells`;
}
