import { mkdir, realpath } from "node:fs/promises";
import path from "node:path";

/**
 * The data folder's one true name. The lock file and the server's command line carry it, so two names
 * for one folder would hide a running server from the next start.
 */
export async function settleDataFolder(folder: string): Promise<string> {
  const wanted = path.resolve(folder);
  await mkdir(path.dirname(wanted), { recursive: true });
  try {
    return await realpath(wanted);
  } catch {
    return path.join(await realpath(path.dirname(wanted)), path.basename(wanted));
  }
}
