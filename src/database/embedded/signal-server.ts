import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.js";

export async function signalServer(pid: number, signal: NodeJS.Signals, binaries: Binaries): Promise<void> {
  if (process.platform === "win32" && signal !== "SIGKILL") {
    // Windows has no signals: node would end the server on the spot, pg_ctl knows how to ask it.
    await promisify(execFile)(binaries.pgCtl, ["kill", signal.slice(3), String(pid)]).catch(() => {});
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
