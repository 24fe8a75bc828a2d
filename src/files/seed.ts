import { readdir } from "node:fs/promises";
import path from "node:path";
import type { DataSource } from "typeorm";
import { PACKAGE_ROOT } from "../package-root.js";
import { type ImportFilesOptions, importFiles } from "./importing/import-files.js";
import type { ImportReport } from "./report/import-report.js";

/** Imports the sample schools into a database that has no school yet; null when it has one. */
export async function seedIfEmpty(
  dataSource: DataSource,
  options: ImportFilesOptions = {},
): Promise<ImportReport | null> {
  const [{ isEmpty }]: [{ isEmpty: boolean }] = await dataSource.query(
    `SELECT NOT EXISTS (SELECT FROM school) AS "isEmpty"`,
  );
  return isEmpty ? seed(dataSource, options) : null;
}

/** Imports the sample schools; those that are there already stay as they are. */
export async function seed(dataSource: DataSource, options: ImportFilesOptions = {}): Promise<ImportReport> {
  return importFiles(dataSource, await sampleFiles(), options);
}

/** The files of the sample schools, in alphabetical order. */
export async function sampleFiles(): Promise<string[]> {
  const folder = path.join(PACKAGE_ROOT, "samples");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return names.map((name) => path.join(folder, name));
}
