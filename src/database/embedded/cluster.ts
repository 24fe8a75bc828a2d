import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.js";
import { ownEverything } from "./ownership.js";
import { nameForUser } from "./reachable.js";
import { serverEnvironment } from "./server-environment.js";
import { runAs, type ServerUser } from "./server-user.js";

export interface NewCluster {
  dataFolder: string;
  binaries: Binaries;
  user: ServerUser | undefined;
  durable: boolean;
  log: (line: string) => void;
}

/**
 * Passwords, not trust: on 127.0.0.1 every user of the machine may connect, and a superuser of the database
 * runs programs as the server's user. The file lies in the data folder, so that it appears, moves and is
 * restored together with the cluster whose password it is.
 */
const passwordFile = "bellwether.password";

export async function readPassword(dataFolder: string): Promise<string> {
  return (await readFile(path.join(dataFolder, passwordFile), "utf8")).trim();
}

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
  const names = await readdir(dataFolder).catch((): string[] => []);
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

async function initialise(folder: string, { binaries, user, durable }: NewCluster): Promise<void> {
  const password = randomBytes(24).toString("base64url");
  const passwordDraft = path.join(folder, "..", "password");
  await mkdir(folder, { mode: 0o700 });
  await writeFile(passwordDraft, password, { mode: 0o600 });
  if (user) for (const made of [folder, passwordDraft]) await chown(made, user.uid, user.gid);

  const name = await nameForUser(folder, user);
  const parameters = ["-D", name, "-U", "bellwether", `--pwfile=${name}/../password`, "--auth=scram-sha-256"];
  // The built-in provider sorts and folds alike on every system, whatever its C library knows.
  parameters.push("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  parameters.push("--no-instructions", ...(durable ? [] : ["--no-sync"]));
  try {
    await promisify(execFile)(binaries.initdb, parameters, {
      cwd: folder,
      ...runAs(user),
      env: serverEnvironment(),
    });
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`initdb failed: ${message}\n${stdout}${stderr}`);
  }
  await rename(passwordDraft, path.join(folder, passwordFile));
}

async function moveIntoPlace(made: string, dataFolder: string): Promise<void> {
  try {
    await rename(made, dataFolder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EBUSY" && code !== "EXDEV") throw error;
    throw new Error(`${dataFolder} is a mount point: mount the folder around it instead`);
  }
  if (process.platform === "win32") return;
  const around = await open(path.dirname(dataFolder), "r");
  await around.sync().finally(() => around.close());
}
