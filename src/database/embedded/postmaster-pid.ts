import { readFile, rm } from "node:fs/promises";
import path from "node:path";

export interface PostmasterPid {
  pid: number;
  port: number;
  status: string;
}

/** What the server writes about itself into its data folder: pid, folder, start, port, sockets, address, memory, status. */
export async function readPostmasterPid(dataFolder: string): Promise<PostmasterPid | undefined> {
  const text = await readFile(fileIn(dataFolder), "utf8").catch(() => "");
  const lines = text.split("\n");
  // Negative: a server without a postmaster (postgres --single).
  const pid = Math.abs(Number(lines[0]));
  return pid > 0 ? { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? "" } : undefined;
}

export async function removePostmasterPid(dataFolder: string): Promise<void> {
  await rm(fileIn(dataFolder), { force: true });
}

function fileIn(dataFolder: string): string {
  return path.join(dataFolder, "postmaster.pid");
}
