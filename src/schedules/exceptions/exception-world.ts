import { readRows } from "../../database/read-rows.js";
import { School } from "../../schools/school.js";
import { TemplateFamily } from "../../templates/template-family.js";
import type { Change } from "../../writes/change.js";
import type { Checks } from "../../writes/checks.js";

/** What writing exceptions must know of their schools. */
export interface ExceptionWorld {
  familyId(schoolId: string, name: string): string | null;
  school(id: string): School | undefined;
}

export async function readExceptionWorld(
  { db }: Change,
  schoolIds: readonly string[],
): Promise<ExceptionWorld> {
  const families = await readRows(db, TemplateFamily, "WHERE t.school_id = ANY($1)", [schoolIds]);
  const schools = await readRows(db, School, "WHERE t.id = ANY($1)", [schoolIds]);
  const ids = new Map(families.map(({ id, schoolId, name }) => [`${schoolId} ${name}`, id]));
  const byId = new Map(schools.map((school) => [school.id, school]));
  return {
    familyId: (schoolId, name) => ids.get(`${schoolId} ${name}`) ?? null,
    school: (id) => byId.get(id),
  };
}

/** The key of the family that an input names; null when it names none. */
export function readFamily(
  world: ExceptionWorld,
  schoolId: string,
  name: string | null | undefined,
  checks: Checks,
): string | null {
  if (name === null || name === undefined) return null;
  const id = world.familyId(schoolId, name);
  // Of a school that is missing itself, nothing more is to be said.
  if (id === null && world.school(schoolId))
    checks.fail("templateName", `The school has no template ${JSON.stringify(name)}.`, "NOT_FOUND");
  return id;
}
