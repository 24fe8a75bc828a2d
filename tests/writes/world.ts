import { writeGlobalId } from "../../src/ids/global-id.js";
import { type FurnishedSchool, furnishSchool, revisionOf } from "../support/furnished-school.js";
import type { TestService } from "../support/service.js";
import { write } from "../support/writing.js";

/** A school to write to, another one beside it, and one that is archived with all it has. */
export interface World {
  readonly school: FurnishedSchool;
  readonly other: FurnishedSchool;
  readonly archived: FurnishedSchool;
}

export async function makeWorld(service: TestService, code = "world"): Promise<World> {
  const [school, other, archived] = [
    await furnishSchool(service, code),
    await furnishSchool(service, `${code}-other`),
    await furnishSchool(service, `${code}-archived`),
  ];
  const ref = { id: archived.id, revision: await revisionOf(service, archived.id) };
  const payload = await write(service, "archiveSchool", { input: ref });
  return { school, other, archived: { ...archived, revision: payload.school.revision } };
}

/** A well-formed id that nothing has. */
export function unusedId(type: "School" | "Term" | "PeriodTemplate" | "Rotation" | string): string {
  return writeGlobalId(type as "School", "0189f7a0-0000-7000-8000-00000000dead");
}
