import type { DataSource } from "typeorm";
import { databaseParts } from "../compose.js";
import { readConfig } from "../config.js";
import { openDatabase } from "../database/open-database.js";

/** Lends a command the database: DATABASE_URL's, that of a service running on the data folder, or its own. */
export async function withDatabase<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const small = { ...config, database: { ...config.database, poolMin: 0, poolMax: 4 } };
  const log = (line: string) => console.error(line);
  const parts = databaseParts(log);
  const database = await openDatabase(small, parts, { log, joins: true });
  try {
    return await work(database.dataSource);
  } finally {
    await database.close();
  }
}
