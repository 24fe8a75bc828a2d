import { access, readFile, symlink } from "node:fs/promises";
import path from "node:path";

interface LibraryLink {
  source: string;
  target: string;
}

/**
 * npm packages can't hold symbolic links: this one lists them, for an install script that many
 * installations block. False when some are missing and can't be made (a read-only node_modules).
 */
export async function linkLibraries(folder: string): Promise<boolean> {
  const made = await Promise.all((await libraryLinks(folder)).map((link) => makeLink(folder, link)));
  return made.every(Boolean);
}

async function libraryLinks(folder: string): Promise<LibraryLink[]> {
  const list = path.join(folder, "pg-symlinks.json");
  // The Windows package has no links and no list.
  const text = await readFile(list, "utf8").catch(() => "[]");
  return JSON.parse(text) as LibraryLink[];
}

async function makeLink(folder: string, { source, target }: LibraryLink): Promise<boolean> {
  const file = path.resolve(folder, "..", source);
  const link = path.join(folder, path.relative("native", target));
  if (await exists(link)) return true;
  // EEXIST is another start that was faster; anything else shows in the second look.
  await symlink(path.basename(file), link).catch(() => {});
  return exists(link);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
