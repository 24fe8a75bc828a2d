import type { DataSource } from "typeorm";
import { brokenConstraint } from "../../database/constraint-fault.js";
import { dayEffects } from "../../schedules/days/day-effects.js";
import type { School } from "../../schools/school.js";
import { type Change, change } from "../../writes/change.js";
import { checkForm } from "../form/check-form.js";
import type { FormFault } from "../form/form-fault.js";
import { readJson } from "../form/read-json.js";
import { type SoundFile, sift } from "../form/sift.js";
import { type ImportPlan, planImport } from "../planning/plan-import.js";
import { planSchool } from "../planning/plan-school.js";
import { emptySchool, findSchoolId, readStoredSchool } from "../planning/stored-school.js";
import { Findings } from "../report/findings.js";
import { type SchoolReport, schoolReport } from "../report/import-report.js";
import { storePlan } from "./store-plan.js";

export interface ImportOptions {
  /** Does all of it and keeps nothing. */
  readonly dryRun: boolean;
  /** Any error refuses the whole file. */
  readonly strict: boolean;
  readonly actor: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export const IMPORT_ACTOR = "bellwether import";

/** Imports one school from the text of a file, in one transaction, and reports what became of it. */
export async function importText(
  dataSource: DataSource,
  file: string,
  text: string,
  options: ImportOptions,
): Promise<SchoolReport> {
  const findings = new Findings();
  const document = readJson(text);
  if (document.fault !== undefined) findings.error([], document.fault);
  const formFaults = document.fault === undefined ? checkForm(document.value) : [];
  for (const { place, message } of formFaults) findings.error(place, message);
  const sound = document.fault === undefined ? sift(document.value, formFaults) : null;
  const about = { file, ...namesOf(document.value), findings, passedOver: sound?.archived ?? 0 };
  const nothing = { templates: [], affectedDates: [] };
  if (sound === null) return schoolReport({ ...about, ...nothing, isRefused: true });
  try {
    const request = { operation: "import", correction: correctionOf(file), ...options };
    const { result, affectedDates } = await change(dataSource, dayEffects, request, (current) =>
      importSound(current, sound, formFaults, findings, options.strict),
    );
    const templates = result?.templates.templates ?? [];
    return schoolReport({ ...about, templates, affectedDates, isRefused: result === null });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === null && !(error instanceof StrictlyRefused)) throw error;
    if (constraint !== null) findings.error([], databaseRefusal(constraint));
    return schoolReport({ ...about, ...nothing, isRefused: true });
  }
}

/** Ends the transaction without keeping anything; what is wrong stands in the findings. */
class StrictlyRefused extends Error {}

async function importSound(
  current: Change,
  file: SoundFile,
  formFaults: readonly FormFault[],
  findings: Findings,
  strict: boolean,
): Promise<ImportPlan | null> {
  const { db, request } = current;
  const id = await findSchoolId(db, file.school.code);
  if (id !== null) await current.enter([id]);
  const known = id === null ? null : await readStoredSchool(db, id);
  const row = planSchool(file, known?.school ?? null, findings);
  if (row === null) return null;
  const stored = known ?? emptySchool(row as School);
  const world = { stored, isNew: known === null, actor: request.actor };
  const plan = planImport(file, row, formFaults, world, findings);
  if (strict && findings.hasErrors()) throw new StrictlyRefused();
  await storePlan(current, plan);
  if (strict && findings.hasErrors()) throw new StrictlyRefused();
  return plan;
}

function namesOf(document: unknown): { code: string | null; name: string | null } {
  const { code, name } = (typeof document === "object" && document !== null ? document : {}) as Record<
    string,
    unknown
  >;
  return { code: textOrNull(code), name: textOrNull(name) };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value.slice(0, 200) : null;
}

/** A record of corrections keeps 500 characters. */
function correctionOf(file: string): string {
  return `import of ${file}`.slice(0, 500);
}

function databaseRefusal(constraint: string): string {
  if (constraint === "one_school_per_code") {
    return "Another writer has just made a school with this code: import the file again";
  }
  return `The database refuses the file, because it breaks the rule "${constraint}"; nothing of it was stored`;
}
