import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { DataSource } from "typeorm";
import { Findings } from "../report/findings.js";
import { type ImportReport, type SchoolReport, schoolReport } from "../report/import-report.js";
import { IMPORT_ACTOR, type ImportOptions, importText } from "./import-text.js";

export interface ImportFilesOptions extends Partial<ImportOptions> {
  /** Is told what is being done, one line for each file. */
  readonly progress?: (line: string) => void;
}

const MOST_BYTES = 20_000_000;

/** Imports files one after the other, each in a transaction of its own; a bad one does not stop the others. */
export async function importFiles(
  dataSource: DataSource,
  files: readonly string[],
  { progress, ...given }: ImportFilesOptions = {},
): Promise<ImportReport> {
  const options = { dryRun: false, strict: false, actor: IMPORT_ACTOR, now: Date.now(), ...given };
  const schools: SchoolReport[] = [];
  for (const [index, file] of files.entries()) {
    progress?.(`${index + 1}/${files.length} ${path.basename(file)}`);
    schools.push(await importFile(dataSource, file, options));
  }
  return { dryRun: options.dryRun, schools };
}

async function importFile(
  dataSource: DataSource,
  file: string,
  options: ImportOptions,
): Promise<SchoolReport> {
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES)
      return unreadable(name, `The file has ${size} bytes; at most ${MOST_BYTES} are read`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    return await importText(dataSource, name, text, options);
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
    if (reason === undefined) throw error;
    return unreadable(name, reason);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file",
  EISDIR: "It is a folder, not a file",
  EACCES: "The file may not be read",
  EPERM: "The file may not be read",
  ERR_ENCODING_INVALID_ENCODED_DATA: "The file is not text in UTF-8",
};

function unreadable(file: string, message: string): SchoolReport {
  const findings = new Findings();
  findings.error([], message);
  const nothing = { code: null, name: null, templates: [], passedOver: 0, affectedDates: [] };
  return schoolReport({ file, findings, ...nothing, isRefused: true });
}
