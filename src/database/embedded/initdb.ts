import { execFile } from "node:child_process";
import { chown, mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.js";
import { newPassword, passwordFile } from "./password.js";
import { nameForUser } from "./reachable.js";
import { serverEnvironment } from "./server-environment.js";
import { runAs, type ServerUser } from "./server-user.js";
import { syncFolder } from "./sync-folder.js";

export interface NewCluster {
  dataFolder: string;
  binaries: Binaries;
  user: ServerUser | undefined;
  durable: boolean;
  log: (line: string) => void;
}

/** An empty cluster of ours in a new folder, made as the user who will run it. */
export async function initialise(folder: string, { binaries, user, durable }: NewCluster): Promise<void> {
  const password = newPassword();
  const passwordDraft = path.join(folder, "..", "password");
  await mkdir(folder, { mode: 0o700 });
  await writeFile(passwordDraft, password, { mode: 0o600, flush: true });
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
  await syncFolder(folder);
}
