import { stat } from "node:fs/promises";
import path from "node:path";
import type { ServerUser } from "./server-user.js";

/**
 * The name under which a process that is started in `folder` as `user` can open that folder.
 *
 * A folder below a private home (/root is 0700) is closed to that user by its path. Moving the data
 * elsewhere would lose them for whoever mounted or backs up the folder that was asked for. But the kernel
 * sets the working folder before it drops root, and on Linux /proc/self/cwd opens it without walking the
 * path; every process of the server has it as its working folder.
 */
export async function nameForUser(folder: string, user: ServerUser | undefined): Promise<string> {
  if (!user || (await canReach(path.dirname(folder), user))) return folder;
  if (process.platform === "linux") return "/proc/self/cwd";
  throw new Error(
    `PostgreSQL runs as ${user.name}, who can't reach ${folder}: ` +
      "choose another data folder, start as an ordinary user, or set DATABASE_URL",
  );
}

/** Whether mode bits let the user pass every folder of the path. */
export async function canReach(folder: string, user: ServerUser): Promise<boolean> {
  const { mode, uid, gid } = await stat(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const parent = path.dirname(folder);
  return parent === folder || canReach(parent, user);
}
