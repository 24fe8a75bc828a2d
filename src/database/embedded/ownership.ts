import { lchown, lstat, readdir } from "node:fs/promises";
import path from "node:path";
import type { ServerUser } from "./server-user.js";

/** Gives a cluster that root copied or restored to the server's user. */
export async function ownEverything(dataFolder: string, user: ServerUser): Promise<void> {
  if ((await lstat(dataFolder)).uid === user.uid) return;
  const below = await readdir(dataFolder, { recursive: true });
  for (const name of below) await lchown(path.join(dataFolder, name), user.uid, user.gid);
  // Last: this one says that all the others are done.
  await lchown(dataFolder, user.uid, user.gid);
}
