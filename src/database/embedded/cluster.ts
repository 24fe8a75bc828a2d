import { execFile } from "node:child_process";
import { chown, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.js";
import { initialise, type NewCluster } from "./initdb.js";
import { ownEverything } from "./ownership.js";
import { passwordFile } from "./password.js";
import { serverEnvironment } from "./server-environment.js";
import { syncFolder } from "./sync-folder.js";

/** Made aside and renamed into place: an initdb cut short leaves no half of a cluster that looks like one. */
export async function createClusterWhenMissing(cluster: NewCluster): Promise<void> {
  const { dataFolder, user, log } = cluster;
  await removeUnfinished(dataFolder);
  if (await holdsCluster(dataFolder, cluster.binaries)) {
    if (user) await ownEverything(dataFolder, user);
    return;
  }
  log(`creating a PostgreSQL cluster in ${dataFolder}`);
  const aside = await mkdtemp(asidePrefix(dataFolder));
  try {
    if (user) await chown(aside, user.uid, user.gid);
    await initialise(path.join(aside, "cluster"), cluster);
    await moveIntoPlace(path.join(aside, "cluster"), dataFolder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function asidePrefix(dataFolder: string): string {
  return `${dataFolder}.new-`;
}

async function removeUnfinished(dataFolder: string): Promise<void> {
  const [around, prefix] = [path.dirname(dataFolder), path.basename(asidePrefix(dataFolder))];
  const unfinished = (await readdir(around)).filter((name) => name.startsWith(prefix));
  for (const name of unfinished) {
    // Its initdb may still be writing, when only we were killed: then rm meets a folder that fills again.
    await rm(path.join(around, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

async function holdsCluster(dataFolder: string, binaries: Binaries): Promise<boolean> {
  const names = await namesIn(dataFolder);
  if (names.length === 0) return false;
  if (!names.includes("PG_VERSION") || !names.includes(passwordFile)) {
    throw new Error(
      `${dataFolder} is not empty and holds no database of Bellwether's: choose another folder`,
    );
  }
  const made = (await readFile(path.join(dataFolder, "PG_VERSION"), "utf8")).trim();
  const { stdout } = await promisify(execFile)(binaries.postgres, ["--version"], {
    env: serverEnvironment(),
  });
  const ours = /(\d+)/.exec(stdout)?.[1];
  if (made === ours) return true;
  throw new Error(`${dataFolder} was made by PostgreSQL ${made}, this is ${ours}: dump and restore it`);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return [];
  }
}

async function moveIntoPlace(made: string, dataFolder: string): Promise<void> {
  try {
    await rename(made, dataFolder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EBUSY" && code !== "EXDEV") throw error;
    throw new Error(`${dataFolder} is a mount point: mount the folder around it instead`);
  }
  await syncFolder(path.dirname(dataFolder));
}
