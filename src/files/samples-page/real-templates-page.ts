import { readFile } from "node:fs/promises";
import path from "node:path";
import type { School } from "../../schools/school.js";
import { checkForm } from "../form/check-form.js";
import { sift } from "../form/sift.js";
import { planImport } from "../planning/plan-import.js";
import { planSchool } from "../planning/plan-school.js";
import { emptySchool } from "../planning/stored-school.js";
import { Findings } from "../report/findings.js";
import { type SchoolReport, schoolReport, type TemplateReport } from "../report/import-report.js";
import { sampleFiles } from "../seed.js";

/** docs/real-templates.md: what an import makes of every template of the sample schools, and why. */
export async function realTemplatesPage(): Promise<string> {
  const files = await sampleFiles();
  const reports = await Promise.all(files.map(reportOf));
  const all = reports.flatMap(({ templates }) => templates);
  const whole = all.filter(({ loaded }) => loaded === "WHOLE").length;
  const lines = [
    "# Real templates",
    "",
    "What an import makes of the templates of the four real schools in `samples/`. This page is generated: `npm run docs:templates` writes it anew, and a test compares it with the samples.",
    "",
    `${whole} of ${all.length} templates load whole, ${counted(all, "PARTLY")} partly, ${counted(all, "REFUSED")} are refused. A template that loads partly is a draft: no day runs half of its bells, and the days that name it say why they have none.`,
    "",
    "| school | templates | whole | partly | refused | rows | periods | segments | left out |",
    "|---|---|---|---|---|---|---|---|---|",
    ...reports.map(summary),
    "",
    ...reports.flatMap(section),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** As an import into an empty database would report it; nothing is stored. */
async function reportOf(file: string): Promise<SchoolReport> {
  const document: unknown = JSON.parse(await readFile(file, "utf8"));
  const findings = new Findings();
  const faults = checkForm(document);
  for (const { place, message } of faults) findings.error(place, message);
  const sound = sift(document, faults);
  const row = sound && planSchool(sound, null, findings);
  if (!sound || !row) throw new Error(`${file} is not a sound school file`);
  const world = { stored: emptySchool(row as School), isNew: true, actor: "" };
  const plan = planImport(sound, row, faults, world, findings);
  return schoolReport({
    file: path.basename(file),
    code: row.code,
    name: row.name,
    findings,
    templates: plan.templates.templates,
    passedOver: 0,
    isRefused: false,
    affectedDates: [],
  });
}

function summary({ name, templates }: SchoolReport): string {
  const rows = templates.flatMap((template) => template.rows);
  const kinds = (["PERIOD", "SEGMENT", "LEFT_OUT"] as const).map(
    (kind) => rows.filter((row) => row.kind === kind).length,
  );
  const loaded = (["WHOLE", "PARTLY", "REFUSED"] as const).map((one) => counted(templates, one));
  return tableRow([name, templates.length, ...loaded, rows.length, ...kinds]);
}

function section({ file, name, templates, problems }: SchoolReport): string[] {
  const others = problems.filter(
    ({ severity, place }) => severity === "ERROR" && !place.startsWith("/templates/"),
  );
  const inOrder = [...templates].sort((one, other) => indexOf(one) - indexOf(other));
  return [
    `## ${name}`,
    "",
    `\`samples/${file}\``,
    "",
    "| template | from | rows | periods | segments | result | why |",
    "|---|---|---|---|---|---|---|",
    ...inOrder.map((template) => templateRow(template, problems)),
    "",
    ...(others.length === 0
      ? []
      : [
          "Refused beside the templates:",
          "",
          ...others.map(({ place, message }) => `- \`${place}\`: ${message}`),
          "",
        ]),
  ];
}

function templateRow(template: TemplateReport, problems: SchoolReport["problems"]): string {
  const { name, effectiveFrom, rows, loaded } = template;
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const own = problems.filter(
    ({ place }) => place === template.place || place.startsWith(`${template.place}/`),
  );
  const why = own.map(({ message }) => message).join("; ") || segmentsOf(template);
  return tableRow([
    name,
    effectiveFrom,
    rows.length,
    count("PERIOD"),
    count("SEGMENT"),
    loaded.toLowerCase(),
    why,
  ]);
}

/** Of a whole template, what its numbered rows that are no periods are. */
function segmentsOf({ rows }: TemplateReport): string {
  const told = rows.filter(({ kind, why }) => kind === "SEGMENT" && !why.includes("has no number"));
  const first = told.slice(0, 2).map(({ label, why }) => `${label}: ${why}`);
  return [...first, ...(told.length > 2 ? [`and ${told.length - 2} more like it`] : [])].join("; ");
}

function indexOf({ place }: TemplateReport): number {
  return Number(place.split("/").at(-1));
}

function counted(templates: readonly TemplateReport[], loaded: TemplateReport["loaded"]): number {
  return templates.filter((template) => template.loaded === loaded).length;
}

function tableRow(cells: readonly unknown[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}
