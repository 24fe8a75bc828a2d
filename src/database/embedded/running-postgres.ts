import { settleDataFolder } from "./data-folder.js";
import { readPassword } from "./password.js";
import { readPostmasterPid } from "./postmaster-pid.js";
import { runningProcess } from "./running-process.js";
import { serverOn } from "./server-mark.js";

/** Where the server answers that another Bellwether runs on the folder; null when none does. For the command line. */
export async function runningEmbeddedPostgres(
  dataFolder: string,
  database = "bellwether",
): Promise<string | null> {
  const settled = await settleDataFolder(dataFolder);
  const recorded = await readPostmasterPid(settled);
  if (recorded?.status !== "ready") return null;
  const process = await runningProcess(recorded.pid);
  if (!process || (await serverOn(settled, recorded.pid, process)) !== "ours") return null;
  return `postgres://bellwether:${await readPassword(settled)}@127.0.0.1:${recorded.port}/${encodeURIComponent(database)}`;
}
