import type { Fault } from "../faults/fault.js";
import type { Change } from "../writes/change.js";
import type { Checks } from "../writes/checks.js";
import type { PeriodTemplate } from "./period-template.js";

interface Publishable {
  readonly schoolId: string;
  readonly effectiveFrom: string;
  readonly name: string;
  readonly rowCount: number;
}

/** A version in force changes its school's days from `effectiveFrom` on, and a day without rows is no day. */
export function checkPublishable(
  change: Change,
  template: Publishable,
  checks: Checks,
  rowsField = "rows",
): void {
  checks.add(change.reach(template.schoolId, template.effectiveFrom, checks.at("effectiveFrom")));
  if (template.rowCount === 0)
    checks.fail(rowsField, `${template.name} has no rows; a day that runs it would have no bells.`);
}

/** Refuses to start from a version that is not published. */
export function checkPublished(template: PeriodTemplate, checks: Checks): void {
  if (template.status === "PUBLISHED") return;
  const state =
    template.status === "DRAFT" ? "is a draft; publish it first" : "is archived; restore it first";
  checks.fail("id", `${template.name} version ${template.version} ${state}.`, "CONFLICT");
}

export function checkDraft(template: PeriodTemplate, checks: Checks, field = "id"): void {
  if (template.status === "DRAFT") return;
  const way =
    template.status === "PUBLISHED"
      ? "is published and never changes; revise it into its next version"
      : "is archived; restore it first";
  checks.fail(field, `${template.name} version ${template.version} ${way}.`, "CONFLICT");
}

/** `dateField` is the argument to change when the school has a default from the same date on. */
export function explainTemplate(
  constraint: string,
  row: Partial<PeriodTemplate>,
  path: Fault["path"],
  dateField = "isDefault",
): Fault | null {
  switch (constraint) {
    case "one_default_per_effective_date":
      return {
        code: "CONFLICT",
        message: `The school has another default template from ${row.effectiveFrom ?? "the same date"} on.`,
        path: [...path, dateField],
      };
    case "one_version_per_family":
      return {
        code: "CONFLICT",
        message: "Another writer has just made this version of the family; try again.",
        path,
      };
    case "one_family_per_name":
      return {
        code: "CONFLICT",
        message: `Another writer has just made the first ${row.name ?? "template"} of the school; try again.`,
        path,
      };
    default:
      return null;
  }
}
