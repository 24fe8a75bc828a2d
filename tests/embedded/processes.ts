import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export async function serverPid(dataFolder: string): Promise<number> {
  return Number((await readFile(path.join(dataFolder, "postmaster.pid"), "utf8")).split("\n")[0]);
}

/** By ps, since a zombie still takes signals. */
export function isRunning(pid: number): boolean {
  return !/^(Z.*)?$/.test(ps("-o", "stat=", "-p", String(pid)));
}

export function userIdOf(pid: number): number {
  return Number(ps("-o", "uid=", "-p", String(pid)));
}

/** The watchdogs of a data folder carry its mark and run node. */
export function watchdogsOf(dataFolder: string): number[] {
  const lines = ps("-A", "-ww", "-o", "pid=,args=").split("\n");
  const ours = lines.filter((line) => line.includes(`bellwether.data_folder=${dataFolder}`));
  return ours.filter((line) => !line.includes(" -D ")).map((line) => Number.parseInt(line, 10));
}

/** The end of a process that is not our child can't be awaited: it is looked for. */
export async function untilGone(...pids: number[]): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (pids.some(isRunning)) {
    if (Date.now() > deadline) throw new Error(`still running: ${pids.filter(isRunning)}`);
    await pause(20);
  }
}

function ps(...parameters: string[]): string {
  try {
    return execFileSync("ps", parameters, { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}
