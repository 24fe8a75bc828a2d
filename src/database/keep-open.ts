import type pg from "pg";
import type { DataSource } from "typeorm";

/**
 * Opens the pool's least number of connections at once and replaces those that die. The pool itself only
 * refrains from closing that many idle ones: after a restart of PostgreSQL the next requests would pay.
 */
export async function keepOpen(dataSource: DataSource, least: number): Promise<void> {
  const pool = poolOf(dataSource);
  let filling = false;
  const fill = async () => {
    if (filling || pool.ending) return;
    filling = true;
    try {
      await openAll(pool, least);
    } catch {
      if (!pool.ending) setTimeout(fill, RETRY_MS).unref();
    } finally {
      filling = false;
    }
  };
  pool.on("remove", () => setImmediate(fill));
  await openAll(pool, least);
}

const RETRY_MS = 1000;

export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}

/** Holding all of them at once is what makes the pool open as many. */
async function openAll(pool: pg.Pool, least: number): Promise<void> {
  const missing = least - pool.totalCount;
  if (missing <= 0) return;
  const wanted = pool.idleCount + missing;
  const clients = await Promise.allSettled(Array.from({ length: wanted }, () => pool.connect()));
  for (const client of clients) if (client.status === "fulfilled") client.value.release();
  const failed = clients.find((client) => client.status === "rejected");
  if (failed) throw failed.reason;
}
