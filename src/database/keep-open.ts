import type pg from "pg";
import type { DataSource } from "typeorm";

const LOOK_EVERY_MS = 1000;

/**
 * Opens the pool's least number of connections at once and replaces those that die. The pool itself only
 * refrains from closing that many idle ones: after a restart of PostgreSQL the next requests would pay.
 */
export async function keepOpen(dataSource: DataSource, least: number): Promise<void> {
  const pool = poolOf(dataSource)!;
  const fill = () => {
    if (pool.ending) clearInterval(timer);
    // PostgreSQL may be away for as long as it likes: whoever asks it meanwhile hears so.
    else void openMissing(pool, least).catch(() => {});
  };
  // Looked at, too: a connection that fails while it is being made for a request is not told of by the pool.
  const timer = setInterval(fill, LOOK_EVERY_MS).unref();
  pool.on("remove", () => setImmediate(fill));
  try {
    await openMissing(pool, least);
  } catch (error) {
    clearInterval(timer);
    throw error;
  }
}

/** The pool of a data source; undefined once it is closed. */
export function poolOf(dataSource: DataSource): pg.Pool | undefined {
  return (dataSource.driver as unknown as { master?: pg.Pool }).master;
}

/**
 * Asking in one go for the idle ones and as many again as are missing makes the pool open these. Each is given
 * back as soon as it is there: one that is held has nobody who listens should it die, and the idle ones must
 * not wait for those that take long.
 */
async function openMissing(pool: pg.Pool, least: number): Promise<void> {
  const missing = least - pool.totalCount; // those that are being opened count
  if (missing <= 0) return;
  const wanted = Array.from({ length: pool.idleCount + missing }, async () =>
    (await pool.connect()).release(),
  );
  const failed = (await Promise.allSettled(wanted)).find((opened) => opened.status === "rejected");
  if (failed) throw failed.reason;
}
