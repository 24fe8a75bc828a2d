import { chown, copyFile, open, stat, truncate } from "node:fs/promises";
import type { ServerUser } from "./server-user.js";

const sizeLimitBytes = 5_000_000;
const checkEveryMs = 30_000;
const tailBytes = 4_000;

export interface ServerLog {
  file: string;
  /** For the server to write to; its processes inherit it, so they need not be able to reach the file. */
  descriptor: number;
  /** The last lines since the log was opened. */
  tail(): Promise<string>;
  closeDescriptor(): Promise<void>;
}

export async function openServerLog(dataFolder: string, user: ServerUser | undefined): Promise<ServerLog> {
  const file = `${dataFolder}.log`;
  await cutWhenTooLong(file);
  const handle = await open(file, "a", 0o600);
  // So that its owner can append to it after a start as root.
  if (user) await chown(file, user.uid, user.gid);
  const { size } = await handle.stat();
  return {
    file,
    descriptor: handle.fd,
    tail: () => readTail(file, size),
    closeDescriptor: () => handle.close(),
  };
}

/** The server appends, so it goes on at the new end after a cut. PostgreSQL's own rotation has no total limit. */
export function keepLogShort(file: string): () => void {
  const timer = setInterval(() => void cutWhenTooLong(file), checkEveryMs).unref();
  return () => clearInterval(timer);
}

export async function cutWhenTooLong(file: string): Promise<void> {
  const present = await stat(file).catch(() => undefined);
  if (!present || present.size < sizeLimitBytes) return;
  try {
    await copyFile(file, `${file}.1`);
    await truncate(file);
  } catch {
    // A log that can't be cut now (a full disk) is tried again; the server must not suffer for it.
  }
}

async function readTail(file: string, since: number): Promise<string> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const start = Math.max(since, size - tailBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - start)), 0, null, start);
    return buffer.toString("utf8", 0, bytesRead).trim();
  } finally {
    await handle.close();
  }
}
