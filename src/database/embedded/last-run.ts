import { setTimeout as pause } from "node:timers/promises";
import type { Binaries } from "./binaries.js";
import { readPostmasterPid, removePostmasterPid } from "./postmaster-pid.js";
import { runningProcess } from "./running-process.js";
import { serverOn } from "./server-mark.js";
import { signalServer } from "./signal-server.js";
import { stopInSteps } from "./stop-in-steps.js";

/** Stops the server that a killed Bellwether left running, and clears the record of one that is gone. */
export async function clearLastRun(
  dataFolder: string,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<void> {
  const recorded = await readPostmasterPid(dataFolder);
  if (!recorded) return;
  const { pid } = recorded;
  const server = await serverAt(dataFolder, pid);
  if (server === "theirs") {
    throw new Error(
      `a PostgreSQL server that Bellwether did not start runs on ${dataFolder} (pid ${pid}): stop it first`,
    );
  }
  if (server === "ours") {
    log(`stopping the PostgreSQL server that an earlier run left behind (pid ${pid})`);
    const send = async (signal: NodeJS.Signals) => {
      if ((await serverAt(dataFolder, pid)) === "ours") await signalServer(pid, signal, binaries);
    };
    await stopInSteps(send, gone(dataFolder, pid));
  }
  // PostgreSQL would refuse to start when the recorded pid has gone to any other process of this user.
  await removePostmasterPid(dataFolder);
}

async function serverAt(dataFolder: string, pid: number): Promise<"ours" | "theirs" | "none"> {
  const running = await runningProcess(pid);
  return running ? serverOn(dataFolder, pid, running) : "none";
}

async function gone(dataFolder: string, pid: number): Promise<void> {
  while ((await serverAt(dataFolder, pid)) === "ours") await pause(20);
}
