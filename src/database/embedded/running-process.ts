import { execFile } from "node:child_process";
import { readFile, readlink } from "node:fs/promises";
import { promisify } from "node:util";

export interface RunningProcess {
  /** Differs between two processes that had one pid after another. */
  startedAt: string;
  /** Whole arguments on Linux; elsewhere the command line split at " -c ", enough to find one of ours. */
  arguments: string[];
}

/** Undefined when no such process runs; a zombie does not run. */
export function runningProcess(pid: number): Promise<RunningProcess | undefined> {
  if (process.platform === "linux") return fromProc(pid);
  return process.platform === "win32" ? fromPowerShell(pid) : fromPs(pid);
}

/** Only Linux tells, and only about one's own processes or to root. */
export async function workingFolder(pid: number): Promise<string | undefined> {
  return readlink(`/proc/${pid}/cwd`).catch(() => undefined);
}

async function fromProc(pid: number): Promise<RunningProcess | undefined> {
  try {
    const [status, commandLine, boot] = await Promise.all(
      [`/proc/${pid}/stat`, `/proc/${pid}/cmdline`, "/proc/sys/kernel/random/boot_id"].map((file) =>
        readFile(file, "utf8"),
      ),
    );
    // The second field is the program's name in brackets and may hold anything, brackets included.
    const fields = status!.slice(status!.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    return { startedAt: `${boot!.trim()} ${fields[19]}`, arguments: commandLine!.split("\0") };
  } catch {
    return undefined;
  }
}

export async function fromPs(pid: number): Promise<RunningProcess | undefined> {
  const columns = ["-ww", "-o", "stat=,lstart=,args=", "-p", String(pid)];
  const line = await output("ps", columns);
  const [, state, startedAt, commandLine] = /^\s*(\S+)\s+(\w+ \w+ +\d+ [\d:]+ \d+)\s+(.*)$/.exec(line) ?? [];
  if (!state || !startedAt || state.startsWith("Z")) return undefined;
  return { startedAt, arguments: (commandLine ?? "").split(" -c ") };
}

async function fromPowerShell(pid: number): Promise<RunningProcess | undefined> {
  const query =
    `$p = Get-CimInstance Win32_Process -Filter "ProcessId=${pid}"; ` +
    `if ($p) { "$($p.CreationDate.Ticks) $($p.CommandLine)" }`;
  const line = await output("powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", query]);
  const [, startedAt, commandLine] = /^(\d+) (.*)$/.exec(line) ?? [];
  // Windows quotes arguments that hold a space.
  const unquoted = (commandLine ?? "").replaceAll('"', "");
  return startedAt ? { startedAt, arguments: unquoted.split(" -c ") } : undefined;
}

async function output(program: string, parameters: string[]): Promise<string> {
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  return promisify(execFile)(program, parameters, { env, windowsHide: true }).then(
    ({ stdout }) => stdout.trim(),
    () => "",
  );
}
