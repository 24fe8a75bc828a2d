import type { PeriodTemplate } from "../../templates/period-template.js";
import type { Findings } from "../report/findings.js";
import type { PlannedTemplate, VersionRow } from "./plan-templates.js";

export interface DefaultPlan {
  /** The templates, those without their flag that can't be a default. */
  readonly templates: readonly PlannedTemplate[];
  /** Versions of the school that stop being a default because the next version of their family takes over. */
  readonly replaced: readonly string[];
}

/** A school has one default a date: the next version of a family takes it over, another family does not. */
export function planDefaults(
  templates: readonly PlannedTemplate[],
  stored: readonly PeriodTemplate[],
  findings: Findings,
): DefaultPlan {
  const rows = new Map(
    templates.flatMap(({ row, isDraft }) => (row && !isDraft ? [[row.id, row] as const] : [])),
  );
  const kept = stored.filter(
    ({ id, status, isDefault }) => status === "PUBLISHED" && isDefault && !rows.has(id),
  );
  const holders = new Map<string, VersionRow | PeriodTemplate>(kept.map((one) => [one.effectiveFrom, one]));
  const replaced: string[] = [];
  const checked = templates.map((template): PlannedTemplate => {
    const { row, isDraft, read } = template;
    if (row === null || isDraft || !row.isDefault) return template;
    const holder = holders.get(row.effectiveFrom);
    if (holder === undefined || holder.familyId === row.familyId) {
      if (holder) replaced.push(holder.id);
      holders.set(row.effectiveFrom, row);
      return template;
    }
    const message = `"${row.name}" can't be the default from ${row.effectiveFrom} on, because "${holder.name}" is; say "default": false there`;
    findings.error([...read.place, "default"], message);
    return { ...template, row: { ...row, isDefault: template.wasDefault } };
  });
  return { templates: withoutReplaced(checked, replaced), replaced: replaced.filter((id) => !rows.has(id)) };
}

function withoutReplaced(
  templates: readonly PlannedTemplate[],
  replaced: readonly string[],
): PlannedTemplate[] {
  return templates.map((template) =>
    template.row && replaced.includes(template.row.id)
      ? { ...template, row: { ...template.row, isDefault: false } }
      : template,
  );
}
