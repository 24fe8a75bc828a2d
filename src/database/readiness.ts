import type { DataSource } from "typeorm";
import { inTime } from "./in-time.js";

/** Asks the database whether it answers within a time; callers that come meanwhile share the one question. */
export function readiness(dataSource: DataSource, limitMs: number): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  return () => {
    asking ??= ask(dataSource).finally(() => {
      asking = null;
    });
    return inTime(asking, limitMs, false);
  };
}

async function ask(dataSource: DataSource): Promise<boolean> {
  return dataSource.query("SELECT 1").then(
    () => true,
    () => false,
  );
}
