import { readRows } from "../../database/read-rows.js";
import { TemplateFamily } from "../../templates/template-family.js";
import { readDateSpans } from "../../time/date-span.js";
import type { Change } from "../../writes/change.js";
import type { RulePlan } from "../calendar.js";
import { Rotation } from "../rotations/rotation.js";
import { AssignmentRule } from "./assignment-rule.js";

/** What writing rules must know of their schools; rules are added as they are planned. */
export interface RuleWorld {
  /** A family's key by school and name. */
  familyId(schoolId: string, name: string): string | null;
  familyName(id: string): string;
  rotation(id: string): Rotation | null;
  readonly rules: Map<string, Map<string, RulePlan>>;
}

export async function readRuleWorld({ db }: Change, schoolIds: readonly string[]): Promise<RuleWorld> {
  const ofSchools = "WHERE t.school_id = ANY($1)";
  const families = await readRows(db, TemplateFamily, ofSchools, [schoolIds]);
  const rotations = await readRows(db, Rotation, ofSchools, [schoolIds]);
  const rules = await readRows(db, AssignmentRule, `${ofSchools} AND t.archived_at IS NULL`, [schoolIds]);
  const ids = new Map(families.map(({ id, schoolId, name }) => [`${schoolId} ${name}`, id]));
  const names = new Map(families.map(({ id, name }) => [id, name]));
  const byId = new Map(rotations.map((rotation) => [rotation.id, rotation]));
  const ofSchool = new Map(schoolIds.map((id) => [id, new Map<string, RulePlan>()]));
  for (const rule of rules) ofSchool.get(rule.schoolId)!.set(rule.id, planOf(rule));
  return {
    familyId: (schoolId, name) => ids.get(`${schoolId} ${name}`) ?? null,
    familyName: (id) => names.get(id) ?? "another template",
    rotation: (id) => byId.get(id) ?? null,
    rules: ofSchool,
  };
}

export function planOf(rule: AssignmentRule): RulePlan {
  return { ...rule, retired: readDateSpans(rule.retired) };
}
