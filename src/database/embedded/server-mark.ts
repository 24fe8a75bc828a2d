import path from "node:path";
import { type RunningProcess, workingFolder } from "./running-process.js";

/** A setting without effect that puts the data folder's name on the command line of a server of ours. */
export function serverMark(dataFolder: string): string {
  return `bellwether.data_folder=${dataFolder}`;
}

/** Whose server, if any, a process is: only "ours" may ever be signalled. */
export async function serverOn(
  dataFolder: string,
  pid: number,
  running: RunningProcess,
): Promise<"ours" | "theirs" | "none"> {
  if (running.arguments.includes(serverMark(dataFolder))) return "ours";
  const [program = ""] = running.arguments;
  if (!path.basename(program).startsWith("postgres") && !program.includes("postgres ")) return "none";
  const namesFolder = running.arguments.some((argument) => argument.includes(dataFolder));
  return namesFolder || (await workingFolder(pid)) === dataFolder ? "theirs" : "none";
}
