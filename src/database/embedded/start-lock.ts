import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { runningProcess } from "./running-process.js";

export interface StartLock {
  release(): Promise<void>;
}

/**
 * One Bellwether a data folder, from its start to its stop. PostgreSQL itself refuses a second server on a
 * folder, so nothing is corrupted without this lock; but then a second start would take the first one's
 * server for an orphan of a killed process, and stop it.
 */
export async function takeStartLock(dataFolder: string): Promise<StartLock> {
  const lockFile = `${dataFolder}.lock`;
  const ourselves = await runningProcess(process.pid);
  // Blind, we would take every running server for a dead one.
  if (!ourselves) throw new Error("can't see running processes here (no /proc, no ps): set DATABASE_URL");
  const claim = JSON.stringify({ pid: process.pid, startedAt: ourselves.startedAt });
  // Linked into place, so that nobody reads a lock that is only half written.
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, claim);
  try {
    while (!(await linked(draft, lockFile))) await clearStaleLock(lockFile, dataFolder);
  } finally {
    await rm(draft, { force: true });
  }
  return { release: () => release(lockFile, claim) };
}

async function linked(draft: string, lockFile: string): Promise<boolean> {
  try {
    await link(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

async function clearStaleLock(lockFile: string, dataFolder: string): Promise<void> {
  const claim = await readFile(lockFile, "utf8").catch(() => undefined);
  if (claim === undefined) return;
  const holder = await livingHolder(claim);
  if (holder) {
    throw new Error(`another Bellwether is running on this data folder (pid ${holder}): ${dataFolder}`);
  }
  // Moved aside and read again: between our look and the move another start may have put its own there.
  const aside = `${lockFile}.${randomUUID()}`;
  await rename(lockFile, aside).catch(() => {});
  const moved = await readFile(aside, "utf8").catch(() => undefined);
  if (moved !== undefined && moved !== claim) await link(aside, lockFile).catch(() => {});
  await rm(aside, { force: true });
}

/** A pid alone proves nothing: it may have gone to another process since. */
async function livingHolder(claim: string): Promise<number | undefined> {
  const { pid, startedAt } = parseClaim(claim);
  if (!pid) return undefined;
  const holder = await runningProcess(pid);
  return holder && holder.startedAt === startedAt ? pid : undefined;
}

function parseClaim(claim: string): { pid?: number; startedAt?: string } {
  try {
    return JSON.parse(claim) as { pid?: number; startedAt?: string };
  } catch {
    return {};
  }
}

async function release(lockFile: string, claim: string): Promise<void> {
  const present = await readFile(lockFile, "utf8").catch(() => undefined);
  if (present === claim) await rm(lockFile, { force: true });
}
