import { spawn } from "node:child_process";
import type { Binaries } from "./binaries.js";
import { serverMark } from "./server-mark.js";

export interface Watchdog {
  /** The server has stopped: nothing left to watch. */
  dismiss(): void;
}

/**
 * A process of its own that outlives a kill -9 of this one: when the pipe between them closes, it stops the
 * server. Given as text, because it must run alike from compiled and from TypeScript sources.
 */
export function watchServer(pid: number, dataFolder: string, binaries: Binaries): Watchdog {
  const parameters = ["-e", script, String(pid), serverMark(dataFolder), binaries.pgCtl];
  // Detached: a Ctrl-C in the terminal is not for it. No NODE_OPTIONS: they may ask for a debugger.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const watchdog = spawn(process.execPath, parameters, {
    cwd: "/",
    env,
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.on("error", () => {});
  watchdog.stdin.on("error", () => {});
  watchdog.unref();
  // The pipe must not keep a finished process alive. Its type hides that it is a socket.
  (watchdog.stdin as unknown as { unref(): void }).unref();
  return { dismiss: () => void watchdog.stdin.end("stopped") };
}

const script = `
const { readFileSync } = require("node:fs");
const { execFileSync } = require("node:child_process");
const [pid, mark, pgCtl] = [Number(process.argv[1]), process.argv[2], process.argv[3]];

// The pid may have gone to another process: only a command line with our mark is our server's.
function isOurServer() {
  try {
    if (process.platform === "linux") return readFileSync("/proc/" + pid + "/cmdline", "utf8").split("\\0").includes(mark);
    if (process.platform === "win32") return process.kill(pid, 0);
    return execFileSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" }).trim().split(" -c ").includes(mark);
  } catch { return false; }
}
function signal(name) {
  if (!isOurServer()) return;
  try {
    if (process.platform === "win32") execFileSync(pgCtl, ["kill", name.slice(3), String(pid)]);
    else process.kill(pid, name);
  } catch {}
}
function exitWhenStopped() {
  try { process.kill(pid, 0); } catch (error) { if (error.code === "ESRCH") process.exit(); }
}
function stopServer() {
  signal("SIGINT");
  setTimeout(signal, 20000, "SIGQUIT");
  setTimeout(() => process.exit(), 30000);
  setInterval(() => { if (!isOurServer()) process.exit(); }, 100);
}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => {});
setInterval(exitWhenStopped, 5000);
process.stdin.on("data", () => process.exit());
process.stdin.once("end", stopServer);
process.stdin.once("error", stopServer);
process.stdin.resume();
`;
