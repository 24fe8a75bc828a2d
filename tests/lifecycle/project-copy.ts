import { cp, readdir, symlink } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "./program.js";

const SOURCES = [
  "bin",
  "migrations",
  "package.json",
  "samples",
  "schema",
  "src",
  "tsconfig.json",
  "tsconfig.build.json",
];
const COMPILED = ["bin", "dist", "package.json", "samples", "schema"];

/** A copy of the project in an empty folder, as a checkout or as what is deployed, over the same packages. */
export async function copyProject(folder: string, kind: "checkout" | "compiled"): Promise<void> {
  const present = await readdir(PROJECT);
  const wanted = (kind === "checkout" ? SOURCES : COMPILED).filter((part) => present.includes(part));
  for (const part of wanted) {
    await cp(path.join(PROJECT, part), path.join(folder, part), { recursive: true });
  }
  await symlink(path.join(PROJECT, "node_modules"), path.join(folder, "node_modules"));
}
