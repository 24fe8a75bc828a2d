import { execFile } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { copyBinaries } from "./binaries-copy.js";
import { linkLibraries } from "./library-links.js";
import { packagedFolder } from "./platform-package.js";
import { canReach } from "./reachable.js";
import { serverEnvironment } from "./server-environment.js";
import { runAs, type ServerUser } from "./server-user.js";

export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
}

/** The packaged server where it is, or a copy of it where the server's user can run it. */
export async function usableBinaries(
  dataFolder: string,
  user: ServerUser | undefined,
  log: (line: string) => void,
  packaged: string = packagedFolder(),
): Promise<Binaries> {
  const linked = await linkLibraries(packaged);
  let problem = linked ? await problemRunning(packaged, user) : "its library links can't be made";
  if (!problem) return binariesIn(packaged);

  // Where we can't run it either, a copy won't help (musl instead of glibc, a missing system library).
  const ownProblem = linked && user ? await problemRunning(packaged, undefined) : undefined;
  if (ownProblem || (linked && !user)) throw cannotRun(ownProblem ?? problem);

  for (const place of await placesForCopy(dataFolder, user)) {
    try {
      const copy = await copyBinaries(packaged, place);
      problem = await problemRunning(copy, user);
      if (problem) continue;
      log(`PostgreSQL's binaries run from a copy in ${copy}`);
      return binariesIn(copy);
    } catch (error) {
      problem = (error as Error).message;
    }
  }
  throw cannotRun(problem);
}

function binariesIn(folder: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binary = (name: string) => path.join(folder, "bin", name + suffix);
  return { postgres: binary("postgres"), initdb: binary("initdb"), pgCtl: binary("pg_ctl") };
}

/** Asks the kernel and the loader at once: reachable, executable, mounted without noexec, libraries found. */
async function problemRunning(folder: string, user: ServerUser | undefined): Promise<string | undefined> {
  try {
    // initdb needs libpq and asks its postgres for the version, so that both are tried.
    const { initdb, postgres } = binariesIn(folder);
    for (const binary of [postgres, initdb]) {
      await promisify(execFile)(binary, ["--version"], {
        ...runAs(user),
        env: serverEnvironment(),
        cwd: "/",
      });
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Beside the data first: it is ours, and no cleaner of temporary files comes by while the server runs. */
async function placesForCopy(dataFolder: string, user: ServerUser | undefined): Promise<string[]> {
  const beside = path.dirname(dataFolder);
  if (!user) return [beside, os.tmpdir()];
  const shared = ["/var/cache", os.tmpdir()];
  return (await canReach(beside, user)) ? [beside, ...shared] : shared;
}

function cannotRun(problem: string | undefined): Error {
  return new Error(`The embedded PostgreSQL can't run here, set DATABASE_URL instead: ${problem}`);
}
