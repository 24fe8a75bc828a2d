import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { chmod, copyFile, lstat, mkdir, readdir, readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import { linkLibraries } from "./library-links.js";

/** Copies the packaged server into a folder of its own in `place`, or mends what is missing there. */
export async function copyBinaries(packaged: string, place: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packaged, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(place, `bellwether-postgres-${version}-${process.getuid?.() ?? "copy"}`);
  await refuseStrangers(place, folder);
  for (const file of await filesToRun(packaged)) await mend(packaged, folder, file);
  if (!(await linkLibraries(folder))) throw new Error(`can't make library links in ${folder}`);
  return folder;
}

/** A folder that someone else made or may change (in /tmp, say) could hold any program. */
async function refuseStrangers(place: string, folder: string): Promise<void> {
  const ourUid = process.getuid?.();
  if (ourUid === undefined) return;
  const around = await stat(place);
  const sticky = (around.mode & 0o1000) !== 0;
  if (around.uid !== 0 && around.uid !== ourUid) throw new Error(`${place} belongs to someone else`);
  if ((around.mode & 0o022) !== 0 && !sticky) throw new Error(`others may change ${place}`);

  await mkdir(folder, { mode: 0o755 }).catch(() => {});
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== ourUid || (found.mode & 0o022) !== 0) {
    throw new Error(`${folder} is not a folder that only we can change: remove it`);
  }
  await chmod(folder, 0o755);
}

/** Static libraries and what compilers read are not needed to run. */
async function filesToRun(packaged: string): Promise<string[]> {
  const entries = await readdir(packaged, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".a"))
    .map((entry) => path.relative(packaged, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(^|[\\/])(pkgconfig|pgxs)[\\/]/.test(file));
}

/** By size and by rename: a copy cut short is finished, and a server that runs from it never sees half a file. */
async function mend(packaged: string, folder: string, file: string): Promise<void> {
  const [from, to] = [path.join(packaged, file), path.join(folder, file)];
  const [wanted, present] = [await stat(from), await stat(to).catch(() => undefined)];
  if (present?.size === wanted.size) return;
  await openFolders(folder, path.dirname(file));
  const draft = `${to}.${randomUUID()}`;
  await copyFile(from, draft, constants.COPYFILE_FICLONE);
  // Whatever umask the package was installed with, the server's user must be able to read it.
  await chmod(draft, file.startsWith("bin") ? 0o755 : 0o644);
  await rename(draft, to);
}

async function openFolders(folder: string, below: string): Promise<void> {
  const target = path.join(folder, below);
  if ((await stat(target).catch(() => undefined))?.isDirectory()) return;
  if (below !== ".") await openFolders(folder, path.dirname(below));
  await mkdir(target).catch(() => {});
  await chmod(target, 0o755);
}
