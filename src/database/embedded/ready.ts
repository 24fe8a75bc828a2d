import { setTimeout as pause } from "node:timers/promises";
import type { LaunchedServer } from "./launch.js";
import { readPostmasterPid } from "./postmaster-pid.js";
import type { ServerLog } from "./server-log.js";

const lookEveryMs = 5;

export class EarlyExit extends Error {
  constructor(readonly log: string) {
    super(`PostgreSQL stopped while starting:\n${log}`);
  }
}

/** All three must be ours: the file may be left over from another server, on another port. */
export async function awaitReady(start: {
  dataFolder: string;
  port: number;
  deadline: number;
  server: LaunchedServer;
  serverLog: ServerLog;
}): Promise<void> {
  const { dataFolder, port, deadline, server, serverLog } = start;
  for (;;) {
    if (server.hasExited()) throw new EarlyExit(await serverLog.tail());
    const written = await readPostmasterPid(dataFolder);
    if (written?.pid === server.pid && written.port === port && written.status === "ready") return;
    if (Date.now() > deadline) {
      throw new Error(`PostgreSQL was not ready in time:\n${await serverLog.tail()}`);
    }
    await pause(lookEveryMs);
  }
}
