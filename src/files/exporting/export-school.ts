import type { DataSource } from "typeorm";
import { findSchoolId, readStoredSchool } from "../planning/stored-school.js";
import { fileText } from "./file-text.js";
import { writeSchool } from "./write-school.js";

export interface ExportOptions {
  /** Writes archived things too, each marked as such; an import passes them over. */
  readonly all?: boolean;
}

/** The file of a school; null when there is none of this code. */
export async function exportSchool(
  dataSource: DataSource,
  code: string,
  { all = false }: ExportOptions = {},
): Promise<string | null> {
  // One snapshot: between two statements another writer could change what both of them read.
  return dataSource.transaction("REPEATABLE READ", async (db) => {
    const id = await findSchoolId(db, code);
    if (id === null) return null;
    return fileText(writeSchool(await readStoredSchool(db, id), all));
  });
}

/** The codes of all schools that are not archived, in order. */
export async function schoolCodes(dataSource: DataSource): Promise<string[]> {
  const rows: { code: string }[] = await dataSource.query(
    `SELECT code FROM school WHERE archived_at IS NULL ORDER BY code`,
  );
  return rows.map(({ code }) => code);
}
